//! The standing page of a group: where it stands now, the twelve months behind it, and the voices.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::address::Address;
use crate::config::{AGENT, Survey, SurveyKind, TOUCHPOINT};
use crate::measure::{Cut, QuestionKey, Verdict};
use crate::period::{Day, Grain, Length, Period, Unit};
use crate::privacy::{
    Against, Change, Compared, Concern, ControlChart, FewerAnswers, Funnel, Improvement, Moved,
    Order, Quotable, Reading, Split, judge_comparisons, judge_together,
};

use super::around::AroundEvent;
use super::crossed::{BeforeAfter, Crossed};
use super::headline::{Desk, Headline};

/// A week is shown on its own where a group usually has so many answers: an NPS of 30 answers is
/// known to about 25 points, one of fewer is mostly noise (METRICS 1).
pub const WEEKLY_N: u64 = 30;

/// How many verbatims a scorecard shows.
const VOICES: usize = 4;

/// The standing page of one team, location or touchpoint.
#[derive(Clone, Debug)]
pub struct Scorecard {
    pub dimension: String,
    /// The dimension's word on pages.
    pub label: String,
    pub group: String,
    pub address: Address,
    /// Weekly or monthly, as the group's volume allows.
    pub grain: Grain,
    /// How many answers a week usually has; none where too few to print.
    pub usual_week: Option<u64>,
    pub headlines: Vec<Headline>,
    /// Everyone together, in the period of each headline.
    pub everyone: Vec<Option<Reading>>,
    /// What each headline is held against; the changes of `headlines` are judged with them.
    pub comparisons: Vec<Comparisons>,
    /// A year of months for each question.
    pub trends: Vec<Charted>,
    /// The last half year of the first question by week, where weeks can stand alone.
    pub weeks: Option<Charted>,
    /// The newest headline rests on far fewer answers than usual.
    pub fewer: Option<FewerAnswers>,
    /// The period that the data have begun and not yet filled.
    pub unfinished: Option<Unfinished>,
    /// Why the customers' experience needs attention, if it does.
    pub concern: Option<Concern>,
    /// The number of answers to the first question, by the scorecard's grain.
    pub volume: Option<Run>,
    pub voices: Vec<Quotable>,
}

/// A question's readings over time.
#[derive(Clone, Debug)]
pub struct Run {
    pub question: QuestionKey,
    pub cut: Cut,
    pub readings: Vec<(Period, Option<Reading>)>,
}

/// A question's readings over time, beside the limits of chance where there are any.
#[derive(Clone, Debug)]
pub struct Charted {
    pub run: Run,
    pub control: Option<ControlChart>,
}

/// A headline's figure held against others, all that a page compares being one family of tests.
#[derive(Clone, Debug)]
pub struct Comparisons {
    pub question: QuestionKey,
    pub period: Period,
    pub compared: Vec<Compared>,
}

/// A period that is not over in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished {
    pub period: Period,
    /// The last day that has answers.
    pub through: Day,
}

/// How the groups of a dimension stand among each other in the newest whole month, or wave: a week
/// of a group has seldom enough answers to tell.
#[derive(Clone, Debug)]
pub struct Standing {
    pub question: QuestionKey,
    pub period: Period,
    /// None of fewer than two groups that may be compared.
    pub order: Option<Order>,
    pub funnel: Option<Funnel>,
    pub improvement: Improvement,
}

/// All groups of one dimension.
#[derive(Clone, Debug)]
pub struct Dimension {
    pub id: String,
    pub label: String,
    pub address: Address,
    pub scorecards: Vec<Scorecard>,
    /// The first question of every group, all of the same period so that they can be compared.
    /// Their changes are judged together.
    pub table: Vec<(String, Headline)>,
    /// The groups whose customers' experience needs attention in the period of the table.
    pub concerns: Vec<Concern>,
    pub standing: Option<Standing>,
    /// By the dimension that it is best looked across.
    pub crossed: Option<Crossed>,
    /// In the period of the standing, and the one before.
    pub before_after: Option<BeforeAfter>,
    /// Before and since the newest event of one of them, or of all.
    pub around: Option<AroundEvent>,
}

impl Desk<'_> {
    /// The scorecards of every dimension that has them.
    pub fn dimensions(&self, as_of: Day) -> Vec<Dimension> {
        self.places
            .scored()
            .map(|id| {
                let dimension = self.config.surveys.iter().find_map(|it| it.dimension(id));
                let dimension = dimension.expect("a scored dimension is one of some survey's");
                let mut scorecards = self.scorecards(id, &dimension.label, &dimension.order, as_of);
                self.judge_among_peers(id, &mut scorecards);
                let mut table = self.table(id, &scorecards);
                judge_together(table.iter_mut().filter_map(|(_, it)| it.reading.as_mut()));
                let concerns = self.concerns(id, &table, &scorecards);
                for concern in &concerns {
                    let scorecard = scorecards.iter_mut().find(|it| it.group == concern.group);
                    scorecard.expect("groups have scorecards").concern = Some(concern.clone());
                }
                // Persons are not put in an order, nor among each other.
                let standing = self.standing(id, &table).filter(|_| id != AGENT);
                let stood = standing.as_ref().map(|it| (&it.question, it.period));
                Dimension {
                    crossed: stood.and_then(|(it, period)| self.crossing(it, id, period)),
                    around: stood.and_then(|(it, _)| self.around_event(it, id)),
                    before_after: stood.and_then(|(it, period)| self.before_after(it, id, period)),
                    id: id.to_owned(),
                    label: dimension.label.clone(),
                    address: self.places.dimension(id),
                    standing,
                    concerns,
                    table,
                    scorecards,
                }
            })
            .collect()
    }

    /// Weekly where most of the groups are, else monthly.
    fn table(&self, id: &str, scorecards: &[Scorecard]) -> Vec<(String, Headline)> {
        let surveys = self.scored_surveys(Some(id));
        let Some(question) = self.questions(&surveys).into_iter().next() else { return vec![] };
        let weekly = scorecards.iter().filter(|it| it.grain == Grain::Week).count();
        let grain = if self.is_in_waves(&question) {
            self.wave_grain(&question)
        } else if weekly * 2 > scorecards.len() {
            Grain::Week
        } else {
            Grain::Month
        };
        let Some(period) = self.latest(&question, &Cut::total(), grain) else { return vec![] };
        let row = |it: &Scorecard| {
            (it.group.clone(), self.headline(&question, &Cut::of(id, &it.group), period))
        };
        scorecards.iter().map(row).collect()
    }

    fn standing(&self, id: &str, table: &[(String, Headline)]) -> Option<Standing> {
        let question = &table.first()?.1.question;
        let grain =
            if self.is_in_waves(question) { self.wave_grain(question) } else { Grain::Month };
        let period = self.latest(question, &Cut::total(), grain)?;
        let findings = self.findings();
        Some(Standing {
            question: question.clone(),
            period,
            order: findings.order(question, id, period),
            funnel: findings.funnel(question, id, period),
            improvement: findings.most_improved(question, id, period),
        })
    }

    fn concerns(
        &self,
        id: &str,
        table: &[(String, Headline)],
        scorecards: &[Scorecard],
    ) -> Vec<Concern> {
        let Some((_, first)) = table.first().filter(|_| id != AGENT) else { return vec![] };
        let grain = first.period.grain().unwrap_or(Grain::Month);
        let by_week =
            |group: &str| scorecards.iter().any(|it| it.group == group && it.grain == Grain::Week);
        let charted = |group: &str| match grain {
            Grain::Week if !by_week(group) => Grain::Month,
            other => other,
        };
        self.findings().concerns(&first.question, id, first.period, charted)
    }

    /// Lets a scorecard say up or down only where a change is clear among all that its page
    /// compares, and also among the other groups of the dimension: a team whose page is opened
    /// because it is one of twenty is one of twenty.
    fn judge_among_peers(&self, id: &str, scorecards: &mut [Scorecard]) {
        let mut families: BTreeMap<(QuestionKey, Period), Vec<Moved>> = BTreeMap::new();
        for scorecard in scorecards {
            let Scorecard { group, headlines, comparisons, .. } = scorecard;
            for (headline, held) in headlines.iter_mut().zip(comparisons) {
                let family = (headline.question.clone(), headline.period);
                let peers = families.entry(family).or_insert_with(|| {
                    self.findings().moves(&headline.question, id, headline.period)
                });
                let Some(before) = held.before() else { continue };
                let own = peers.iter().find(|it| it.group == *group);
                if own.is_some_and(|it| it.verdict == Verdict::NoClearChange) {
                    before.verdict = Verdict::NoClearChange;
                }
                headline.judge(before.verdict);
            }
        }
    }

    fn scorecards(&self, id: &str, label: &str, order: &[String], as_of: Day) -> Vec<Scorecard> {
        let surveys: Vec<&Survey> = self.scored_surveys(Some(id));
        let mut groups: Vec<&str> = self.cube.groups(id).into_iter().collect();
        // Groups that only employees were asked about have no page.
        groups.retain(|group| {
            let cut = Cut::of(id, group);
            let questions = self.questions(&surveys);
            questions.iter().any(|it| self.cube.periods(it, &cut).next().is_some())
        });
        let place = |group: &str| order.iter().position(|it| it == group).unwrap_or(order.len());
        groups.sort_by_key(|it| place(it));
        let scorecard = |it: &&str| self.scorecard(id, label, it, &surveys, as_of);
        groups.par_iter().filter_map(scorecard).collect()
    }

    fn scorecard(
        &self,
        dimension: &str,
        label: &str,
        group: &str,
        surveys: &[&Survey],
        as_of: Day,
    ) -> Option<Scorecard> {
        let cut = Cut::of(dimension, group);
        let questions = self.questions(surveys);
        let primary = questions.first()?;
        let grain = self.grain(primary, &cut);
        let headlines: Vec<Headline> =
            questions.iter().filter_map(|it| self.newest_headline(it, &cut, grain)).collect();
        let newest = headlines.first().map(|it| it.period);
        let through = self.cube.newest(&primary.survey).unwrap_or(as_of);
        let year = Period::run(Length { count: 12, unit: Unit::Months }, through);
        let trends = questions
            .iter()
            .filter(|it| !self.is_in_waves(it))
            .map(|it| self.charted(self.question_run(it, &cut, &year), Grain::Month))
            .collect();
        let weeks = Period::run(Length { count: 26, unit: Unit::Weeks }, through);
        let stretch = if grain == Grain::Week { &weeks } else { &year };
        let by_week = grain == Grain::Week && !self.is_in_waves(primary);
        Some(Scorecard {
            dimension: dimension.to_owned(),
            label: label.to_owned(),
            group: group.to_owned(),
            address: self.places.scorecard(dimension, group)?,
            grain,
            usual_week: self.usual_week(primary, &cut),
            everyone: headlines.iter().map(|it| self.everyone(it)).collect(),
            comparisons: match dimension {
                AGENT => vec![],
                _ => self.comparisons(&headlines),
            },
            fewer: newest.and_then(|it| self.findings().fewer_answers(primary, &cut, it)),
            unfinished: self.unfinished(primary, grain),
            concern: None,
            voices: headlines.first().map(|it| self.voices(it, VOICES)).unwrap_or_default(),
            headlines,
            trends,
            volume: (!self.is_in_waves(primary)).then(|| self.question_run(primary, &cut, stretch)),
            weeks: by_week
                .then(|| self.charted(self.question_run(primary, &cut, &weeks), Grain::Week)),
        })
    }

    fn everyone(&self, headline: &Headline) -> Option<Reading> {
        self.cube.reading(&headline.question, &Cut::total(), headline.period).cloned()
    }

    /// What each headline can be held against, judged together.
    pub fn comparisons(&self, headlines: &[Headline]) -> Vec<Comparisons> {
        let findings = self.findings();
        let of = |it: &Headline| Comparisons {
            question: it.question.clone(),
            period: it.period,
            compared: findings.comparisons(&it.question, &it.cut, it.period),
        };
        let mut all: Vec<Comparisons> = headlines.iter().map(of).collect();
        judge_comparisons(all.iter_mut().flat_map(|it| &mut it.compared));
        all
    }

    fn charted(&self, run: Run, grain: Grain) -> Charted {
        let control = match run.cut.group(AGENT) {
            Some(_) => None,
            None => self.findings().control_chart(&run.question, &run.cut, grain),
        };
        Charted { run, control }
    }

    /// The period that the data have begun and not yet filled; waves are never unfinished.
    pub fn unfinished(&self, question: &QuestionKey, grain: Grain) -> Option<Unfinished> {
        let through = self.cube.newest(&question.survey)?;
        let period = Period::containing(grain, through);
        let is_over = period.days().is_some_and(|it| it.last <= through);
        (!is_over && !self.is_in_waves(question)).then_some(Unfinished { period, through })
    }

    /// What lies behind the clear change of a headline of the company.
    pub fn split(&self, headline: &Headline) -> Option<Split> {
        self.findings().split(&headline.question, headline.period)
    }

    /// A year of months of every question of the first survey that runs all the time.
    pub fn company_trends(&self, as_of: Day) -> Vec<Charted> {
        let surveys = self.scored_surveys(None);
        let Some(survey) = surveys.first() else { return vec![] };
        let through = self.cube.newest(&survey.id).unwrap_or(as_of);
        let year = Period::run(Length { count: 12, unit: Unit::Months }, through);
        let total = Cut::total();
        let run = |it: &QuestionKey| self.question_run(it, &total, &year);
        survey.asked().map(|it| self.charted(run(&survey.key(it)), Grain::Month)).collect()
    }

    /// Half a year of weeks of its first question, where weeks can stand alone.
    pub fn company_weeks(&self, as_of: Day) -> Option<Charted> {
        let primary = self.company_question()?;
        let total = Cut::total();
        if self.is_in_waves(&primary) || self.grain(&primary, &total) != Grain::Week {
            return None;
        }
        let through = self.cube.newest(&primary.survey).unwrap_or(as_of);
        let weeks = Period::run(Length { count: 26, unit: Unit::Weeks }, through);
        Some(self.charted(self.question_run(&primary, &total, &weeks), Grain::Week))
    }

    /// The headline question of the company.
    pub fn company_question(&self) -> Option<QuestionKey> {
        let survey = self.scored_surveys(None).into_iter().next()?;
        survey.asked().next().map(|it| survey.key(it))
    }

    /// A question over these periods, from the first that has an answer: a group that began in
    /// spring has no winter. Their changes are judged together, as they stand in one table.
    fn question_run(&self, question: &QuestionKey, cut: &Cut, periods: &[Period]) -> Run {
        let readings = self.run(question, cut, periods).into_iter();
        let mut readings: Vec<_> = readings.skip_while(|(_, reading)| reading.is_none()).collect();
        judge_together(readings.iter_mut().filter_map(|(_, it)| it.as_mut()));
        Run { question: question.clone(), cut: cut.clone(), readings }
    }

    /// The surveys whose groups are scored, those that have a dimension if one is named.
    pub fn scored_surveys(&self, dimension: Option<&str>) -> Vec<&Survey> {
        let has = |survey: &&Survey| dimension.is_none_or(|it| survey.dimension(it).is_some());
        let customers = self.config.surveys.iter().filter(|it| it.kind != SurveyKind::Employee);
        customers.filter(has).collect()
    }

    fn questions(&self, surveys: &[&Survey]) -> Vec<QuestionKey> {
        surveys.iter().flat_map(|it| it.asked().map(|question| it.key(question))).collect()
    }

    /// The newest reading of a question that may stand alone: of a week or month where the survey
    /// runs all the time, of a wave where it does not.
    pub fn newest_headline(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        grain: Grain,
    ) -> Option<Headline> {
        let is_wide = self.config.question(question).is_some_and(|(_, it)| it.is_wide());
        // Asked at several touchpoints it has no total, and none is missing.
        if is_wide && cut.group(TOUCHPOINT).is_none() {
            return None;
        }
        let grain = if self.is_in_waves(question) { self.wave_grain(question) } else { grain };
        let period = self.latest(question, cut, grain)?;
        Some(self.headline(question, cut, period))
    }

    pub fn is_in_waves(&self, question: &QuestionKey) -> bool {
        let kind = self.config.survey(&question.survey).map(|it| it.kind);
        matches!(kind, Some(SurveyKind::Relationship | SurveyKind::Employee))
    }

    /// The grain by which a cut is read: that of its waves, or by its number of answers.
    pub fn usual_grain(&self, question: &QuestionKey, cut: &Cut) -> Grain {
        if self.is_in_waves(question) {
            self.wave_grain(question)
        } else {
            self.grain(question, cut)
        }
    }

    /// Relationship surveys are read by quarter, employee surveys by month.
    pub fn wave_grain(&self, question: &QuestionKey) -> Grain {
        match self.config.survey(&question.survey).map(|it| it.kind) {
            Some(SurveyKind::Relationship) => Grain::Quarter,
            _ => Grain::Month,
        }
    }

    /// Weekly where the bulletin is and the group usually has enough answers, else monthly.
    pub fn grain(&self, question: &QuestionKey, cut: &Cut) -> Grain {
        if self.config.site.cadence != Grain::Week {
            return Grain::Month;
        }
        match self.usual_week(question, cut) {
            Some(n) if n >= WEEKLY_N => Grain::Week,
            _ => Grain::Month,
        }
    }

    /// The median of the answers of the last thirteen weeks; a week without a figure counts as none.
    pub fn usual_week(&self, question: &QuestionKey, cut: &Cut) -> Option<u64> {
        let newest = self.latest(question, &Cut::total(), Grain::Week)?;
        let weeks = Period::run(Length { count: 13, unit: Unit::Weeks }, newest.days()?.last);
        let mut bases: Vec<u64> = self
            .run(question, cut, &weeks)
            .iter()
            .map(|(_, it)| it.as_ref().and_then(Reading::figure).map_or(0, |it| it.n))
            .collect();
        bases.sort_unstable();
        bases.get(bases.len() / 2).copied().filter(|it| *it > 0)
    }
}

impl Comparisons {
    pub(super) fn before(&mut self) -> Option<&mut Compared> {
        self.compared.iter_mut().find(|it| matches!(it.against, Against::Before(_)))
    }
}

impl Headline {
    /// Takes over what was found among others.
    pub(super) fn judge(&mut self, found: Verdict) {
        let Some(Reading::Shown(figure)) = self.reading.as_mut() else { return };
        if let Some(Change::Measured { verdict, .. }) = &mut figure.change {
            *verdict = found;
        }
    }
}
