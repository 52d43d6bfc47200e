//! Estimates: every figure that the tallies could support, with its n, interval and change.
//!
//! In come tallies; out goes a `MetricCube`: for every question, cut and period one `Measured`.
//! Small data and plain arithmetic. Nothing here may be printed: it has not passed the gate.

pub mod attention;
pub mod change;
pub mod coverage;
pub mod draws;
pub mod drivers;
pub mod effort;
pub mod estimate;
pub mod funnel;
pub mod linear;
pub mod mix;
pub mod money;
pub mod multiplicity;
pub mod parts;
pub mod peers;
pub mod priorities;
pub mod rank;
pub mod relation;
pub mod response_rate;
pub mod series;
pub mod shrink;
pub mod weighing;
pub mod weights;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::{Invitations, Question, SiteConfig, Survey, SurveyKind};
use crate::measure::{Answers, Cut, QuestionKey};
use crate::period::{Coverage, Day, Days, Grain, Period};
use crate::tally::{ByDay, SurveyTally};

pub use crate::tally::raking;

use change::Comparison;
use estimate::Estimate;
use weighing::{change, estimate};

#[cfg(test)]
mod tests;

/// One cell of the cube: what the answers of a cut say of a period.
#[derive(Clone, Debug)]
pub struct Measured {
    pub answers: Answers,
    pub estimate: Estimate,
    pub coverage: Coverage,
    /// Against the period before; none where either is incomplete or had no answer.
    pub change: Option<(Period, Comparison)>,
}

/// The cells of one question.
pub type Cells = BTreeMap<Cut, BTreeMap<Period, Measured>>;

/// Every figure that the tallies support, before the gate.
#[derive(Clone, Debug)]
pub struct MetricCube {
    pub questions: BTreeMap<QuestionKey, Cells>,
    /// The newest day of each survey.
    pub newest: BTreeMap<String, Day>,
}

/// Estimates for all weeks, months, quarters and years, for everything, and for the windows that
/// the content asks about. Responses after `as_of` are left out.
pub fn cube(
    tallies: &[SurveyTally],
    config: &SiteConfig,
    windows: &BTreeSet<Period>,
    as_of: Day,
) -> MetricCube {
    let windows = &with_those_before(windows);
    let mut questions = BTreeMap::new();
    let mut newest = BTreeMap::new();
    for tally in tallies {
        let Some(survey) = config.survey(&tally.survey) else { continue };
        let Some(covered) = covered(survey, tally, as_of) else { continue };
        newest.insert(survey.id.clone(), tally.newest().unwrap_or(covered.last).min(as_of));
        for question in &survey.questions {
            let (covered, as_of) = match &survey.invitations {
                Some(invitations) if question.is_response_rate() => {
                    settled(invitations, tally, covered, as_of)
                }
                _ => (covered, as_of),
            };
            let measure = Measure { survey, question, covered, windows, as_of };
            let cuts: Vec<(&Cut, &ByDay)> = tally.tally.cuts(&question.id).collect();
            let cells = cuts.into_par_iter().map(|(cut, days)| (cut.clone(), measure.cut(days)));
            questions.insert(survey.key(question), cells.collect::<Cells>());
        }
    }
    MetricCube { questions, newest }
}

/// The days that a survey's data cover. A survey in waves says nothing by its silence between them:
/// its last wave is whole as soon as its period is over.
fn covered(survey: &Survey, tally: &SurveyTally, as_of: Day) -> Option<Days> {
    let first = tally.files.iter().filter_map(|it| it.account.first_day).min()?;
    let newest = tally.newest()?.min(as_of);
    Some(match survey.kind {
        SurveyKind::Transactional | SurveyKind::Reviews => Days { first, last: newest },
        SurveyKind::Relationship | SurveyKind::Employee => {
            let year = Period::containing(Grain::Year, first);
            Days { first: year.days().map_or(first, |it| it.first), last: as_of }
        }
    })
}

/// The days whose invitations are settled, and the last of them: until the lag is over, an answer
/// may still come, and the rate of those days would only rise.
fn settled(
    invitations: &Invitations,
    tally: &SurveyTally,
    covered: Days,
    as_of: Day,
) -> (Days, Day) {
    let lag = i32::from(invitations.within.unwrap_or(0));
    let first = tally.invited.iter().filter_map(|it| it.account.first_day).min();
    let last = covered.last.plus(-lag);
    let first = first.unwrap_or(covered.first).min(last);
    (Days { first, last }, as_of.min(covered.last).plus(-lag))
}

/// The windows that are asked about, and those before them, which they are compared with, with their
/// days. Calendar periods are counted anyway, and a window may also be the one before another: none is
/// counted twice.
fn with_those_before(windows: &BTreeSet<Period>) -> Vec<(Period, Days)> {
    let asked = windows.iter().filter(|it| it.grain().is_none());
    let both: BTreeSet<Period> =
        asked.flat_map(|it| [Some(*it), it.previous()]).flatten().collect();
    both.into_iter().filter_map(|it| Some((it, it.days()?))).collect()
}

/// The answers of one grain's periods, added up in the order of their days.
struct Running {
    grain: Grain,
    /// With the first and last day of each.
    periods: Vec<(Period, Days, Answers)>,
}

impl Running {
    fn of(grain: Grain) -> Running {
        Running { grain, periods: vec![] }
    }

    /// The same of longer periods, each of several shorter ones.
    fn over(grain: Grain, shorter: &[(Period, Days, Answers)]) -> Running {
        let mut longer = Running::of(grain);
        shorter.iter().for_each(|(_, days, answers)| longer.add(days.first, answers));
        longer
    }

    /// Adds the answers of a day that is no earlier than the one before.
    fn add(&mut self, day: Day, answers: &Answers) {
        match self.periods.last_mut() {
            Some((_, days, sum)) if days.contains(day) => sum.merge(answers),
            _ => {
                let period = Period::containing(self.grain, day);
                let days = period.days().expect("a calendar period has days");
                self.periods.push((period, days, answers.clone()));
            }
        }
    }
}

/// What the cells of one question have in common.
struct Measure<'a> {
    survey: &'a Survey,
    question: &'a Question,
    covered: Days,
    windows: &'a [(Period, Days)],
    as_of: Day,
}

impl Measure<'_> {
    fn cut(&self, days: &ByDay) -> BTreeMap<Period, Measured> {
        let answers = self.answers_by_period(days);
        let measured = |(period, now): (&Period, &Answers)| {
            self.measured(*period, now, self.before(*period, &answers)).map(|it| (*period, it))
        };
        answers.iter().filter_map(measured).collect()
    }

    /// What a period is compared with: the one before it; in a survey that asks in waves, the wave
    /// before it, however long ago that was.
    fn before<'b>(
        &self,
        period: Period,
        answers: &'b BTreeMap<Period, Answers>,
    ) -> Option<(Period, &'b Answers)> {
        let before = match self.survey.kind {
            SurveyKind::Transactional | SurveyKind::Reviews => period.previous()?,
            SurveyKind::Relationship | SurveyKind::Employee => {
                let (earlier, _) = answers.range(..period).next_back()?;
                Some(*earlier).filter(|it| it.grain().is_some() && it.grain() == period.grain())?
            }
        };
        Some((before, answers.get(&before)?))
    }

    fn answers_by_period(&self, days: &ByDay) -> BTreeMap<Period, Answers> {
        let none = Answers::none(self.question.definition.scale);
        let mut undated = none.clone();
        let mut windows = vec![None; self.windows.len()];
        let mut weeks = Running::of(Grain::Week);
        let mut months = Running::of(Grain::Month);
        for (day, answers) in days.iter().filter(|(day, _)| day.is_none_or(|it| it <= self.as_of)) {
            // An answer whose date cannot be read is of no period, but it was given.
            let Some(day) = *day else {
                undated.merge(answers);
                continue;
            };
            weeks.add(day, answers);
            months.add(day, answers);
            for ((_, days), sum) in self.windows.iter().zip(&mut windows) {
                if days.contains(day) {
                    sum.get_or_insert_with(|| none.clone()).merge(answers);
                }
            }
        }
        // A quarter is of whole months, a year of whole quarters.
        let quarters = Running::over(Grain::Quarter, &months.periods);
        let years = Running::over(Grain::Year, &quarters.periods);
        let mut all = undated;
        years.periods.iter().for_each(|(_, _, answers)| all.merge(answers));
        let calendar = [weeks, months, quarters, years].into_iter().flat_map(|it| it.periods);
        let mut periods: BTreeMap<Period, Answers> =
            calendar.map(|(period, _, answers)| (period, answers)).collect();
        let windows = self.windows.iter().zip(windows);
        periods.extend(windows.filter_map(|((window, _), sum)| Some((*window, sum?))));
        if all.n() > 0 {
            periods.insert(Period::All, all);
        }
        periods
    }

    fn measured(
        &self,
        period: Period,
        answers: &Answers,
        before: Option<(Period, &Answers)>,
    ) -> Option<Measured> {
        let definition = &self.question.definition;
        let comparison_n = self.survey.thresholds.comparison_n;
        let change = before
            .filter(|(before, _)| {
                [period, *before].iter().all(|it| self.coverage(*it) == Coverage::Whole)
            })
            .map(|(before, then)| (before, change(answers, then, definition, comparison_n)));
        Some(Measured {
            estimate: estimate(answers, definition)?,
            answers: answers.clone(),
            coverage: self.coverage(period),
            change,
        })
    }

    fn coverage(&self, period: Period) -> Coverage {
        match period.days() {
            Some(days) if days.first < self.covered.first || self.covered.last < days.last => {
                Coverage::Partial
            }
            _ => Coverage::Whole,
        }
    }
}
