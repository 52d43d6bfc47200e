//! Reputation: what customers say of the company in public, in stars, and how often it replies.

use crate::address::Address;
use crate::config::{Survey, SurveyKind};
use crate::measure::{Cut, QuestionKey};
use crate::period::{Day, Length, Period, Unit};
use crate::privacy::Reading;

use super::headline::{Desk, Headline};
use super::scorecard::Run;

/// The months of a chart of stars.
const MONTHS: Length = Length { count: 18, unit: Unit::Months };

/// The reviews of one survey.
#[derive(Clone, Debug)]
pub struct Reputation {
    pub survey: String,
    /// Stars, and the share of reviews that were answered where the data say it: of the newest
    /// quarter that is over, where there is one, and of all time.
    pub headlines: Vec<Headline>,
    /// Every question, month by month.
    pub runs: Vec<Run>,
    pub groups: Vec<ReviewedDimension>,
}

/// The groups of a dimension, by what is said of them.
#[derive(Clone, Debug)]
pub struct ReviewedDimension {
    pub id: String,
    pub label: String,
    /// For each group its reading of every question, of all time.
    pub rows: Vec<(String, Vec<Option<Reading>>)>,
}

impl Reputation {
    /// `reputation.html`
    pub fn address() -> Address {
        Address::fixed("reputation.html")
    }

    /// The stars, which every survey of reviews asks first.
    pub fn stars(&self) -> Option<&Headline> {
        self.headlines.first()
    }
}

impl Desk<'_> {
    /// The reviews of every survey of the kind that has any.
    pub fn reputation(&self, as_of: Day) -> Vec<Reputation> {
        let reviews = self.config.surveys.iter().filter(|it| it.kind == SurveyKind::Reviews);
        reviews.filter_map(|it| self.reputation_of(it, as_of)).collect()
    }

    fn reputation_of(&self, survey: &Survey, as_of: Day) -> Option<Reputation> {
        let questions: Vec<QuestionKey> = survey.asked().map(|it| survey.key(it)).collect();
        let (first, total) = (questions.first()?, Cut::total());
        self.cube.reading(first, &total, Period::All)?;
        let quarter = self.latest(first, &total, crate::period::Grain::Quarter);
        let whole = quarter.filter(|it| {
            let figure = self.cube.reading(first, &total, *it).and_then(Reading::figure);
            figure.is_some_and(|it| it.coverage == crate::period::Coverage::Whole)
        });
        let periods = || whole.into_iter().chain([Period::All]);
        let headlines =
            questions.iter().flat_map(|it| periods().map(|when| self.headline(it, &total, when)));
        let through = self.cube.newest(&survey.id).unwrap_or(as_of);
        let months = Period::run(MONTHS, through);
        let run = |it: &QuestionKey| {
            let readings = self.run(it, &total, &months).into_iter();
            Run {
                question: it.clone(),
                cut: total.clone(),
                readings: readings.skip_while(|(_, reading)| reading.is_none()).collect(),
            }
        };
        Some(Reputation {
            survey: survey.id.clone(),
            headlines: headlines.collect(),
            runs: questions.iter().map(run).collect(),
            groups: survey
                .dimensions
                .iter()
                .filter(|it| !self.places.is_crowded(&it.id))
                .map(|it| ReviewedDimension {
                    id: it.id.clone(),
                    label: it.label.clone(),
                    rows: self.reviewed(&questions, &it.id),
                })
                .filter(|it| !it.rows.is_empty())
                .collect(),
        })
    }

    /// Every group of a dimension that was reviewed, in alphabetical order: a few reviews more or
    /// less are no rank.
    fn reviewed(
        &self,
        questions: &[QuestionKey],
        dimension: &str,
    ) -> Vec<(String, Vec<Option<Reading>>)> {
        let groups = self.cube.groups(dimension).into_iter();
        let row = |group: &str| {
            let cut = Cut::of(dimension, group);
            let reading = |it: &QuestionKey| self.cube.reading(it, &cut, Period::All).cloned();
            let readings: Vec<Option<Reading>> = questions.iter().map(reading).collect();
            readings.iter().any(Option::is_some).then(|| (group.to_owned(), readings))
        };
        groups.filter_map(row).collect()
    }
}
