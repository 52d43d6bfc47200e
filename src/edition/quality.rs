//! The data behind the bulletin: how many answered when, and the weeks in which no one did.

use crate::config::{Survey, SurveyKind};
use crate::measure::{Cut, QuestionKey};
use crate::period::{Day, Days, Length, Period, Unit};
use crate::privacy::{Quality, Reading};

use super::headline::Desk;
use super::scorecard::Run;

/// A year of weeks, and the same week a year ago.
const WEEKS: Length = Length { count: 53, unit: Unit::Weeks };
const MONTHS: Length = Length { count: 13, unit: Unit::Months };
const QUARTERS: Length = Length { count: 9, unit: Unit::Quarters };

/// The data of one survey.
#[derive(Clone, Debug)]
pub struct SurveyQuality {
    /// Its id.
    pub survey: String,
    /// None where none of its files could be read.
    pub quality: Option<Quality>,
    /// The question that most answered, by week; of a survey in waves by month or quarter.
    pub volume: Option<Run>,
    /// Stretches of whole weeks without an answer to any question, oldest first. A survey in waves
    /// is silent between them, so it has none.
    pub silences: Vec<Days>,
    pub newest: Option<Day>,
}

impl Desk<'_> {
    /// The data of every survey, up to the day of the build.
    pub fn qualities(&self, as_of: Day) -> Vec<SurveyQuality> {
        self.config.surveys.iter().map(|it| self.quality(it, as_of)).collect()
    }

    fn quality(&self, survey: &Survey, as_of: Day) -> SurveyQuality {
        let length = match survey.kind {
            SurveyKind::Transactional | SurveyKind::Reviews => WEEKS,
            SurveyKind::Employee => MONTHS,
            SurveyKind::Relationship => QUARTERS,
        };
        let in_waves = length != WEEKS;
        let mut periods = self.since_the_first(survey, Period::run(length, as_of));
        // The last is no gap while it runs, nor is any between two waves.
        let may_be_silent = |it: &Period| in_waves || it.days().is_some_and(|it| it.last > as_of);
        while periods.last().is_some_and(|it| may_be_silent(it) && !self.is_answered(survey, *it)) {
            periods.pop();
        }
        let most = self.most_answered(survey);
        let volume = most.filter(|_| !periods.is_empty()).map(|question| Run {
            readings: self.run(&question, &Cut::total(), &periods),
            question,
            cut: Cut::total(),
        });
        SurveyQuality {
            survey: survey.id.clone(),
            quality: self.cube.quality(&survey.id).cloned(),
            volume,
            silences: if in_waves { vec![] } else { self.silences(survey, &periods) },
            newest: self.cube.newest(&survey.id),
        }
    }

    /// The periods from the first that has an answer.
    fn since_the_first(&self, survey: &Survey, periods: Vec<Period>) -> Vec<Period> {
        periods.into_iter().skip_while(|it| !self.is_answered(survey, *it)).collect()
    }

    fn is_answered(&self, survey: &Survey, period: Period) -> bool {
        let mut keys = survey.keys();
        keys.any(|it| self.cube.reading(&it, &Cut::total(), period).is_some())
    }

    fn most_answered(&self, survey: &Survey) -> Option<QuestionKey> {
        let answers = |it: &QuestionKey| {
            let all = self.cube.reading(it, &Cut::total(), Period::All);
            all.and_then(Reading::figure).map_or(0, |it| it.n)
        };
        // Of equals the first: `max_by_key` would take the last.
        survey.asked().map(|it| survey.key(it)).rev().max_by_key(answers)
    }

    /// The weeks without an answer, those that follow each other as one.
    fn silences(&self, survey: &Survey, weeks: &[Period]) -> Vec<Days> {
        let mut silences: Vec<Days> = vec![];
        for days in
            weeks.iter().filter(|it| !self.is_answered(survey, **it)).filter_map(|it| it.days())
        {
            match silences.last_mut() {
                Some(silence) if silence.last.plus(1) == days.first => silence.last = days.last,
                _ => silences.push(days),
            }
        }
        silences
    }
}
