//! The money behind the scores: what a survey's customers spent, by what they last said.

use crate::address::Address;
use crate::config::Survey;
use crate::measure::Cut;
use crate::period::{Day, Period};
use crate::privacy::RevenueReading;

use super::headline::Desk;

/// What may be told of the money of a cut and window.
#[derive(Clone, Debug)]
pub struct Money {
    pub survey: String,
    pub cut: Cut,
    pub period: Period,
    pub reading: RevenueReading,
}

/// Where all of it can be downloaded.
pub fn money_download() -> Address {
    Address::fixed("downloads/revenue.json")
}

impl Desk<'_> {
    /// The newest window of every survey that has money and knows this cut.
    pub fn money(&self, cut: &Cut) -> Vec<Money> {
        let surveys = self.config.surveys.iter().filter(|it| it.has_revenue());
        surveys.filter_map(|it| self.money_through(it, cut, None)).collect()
    }

    /// The newest window that ends by a day.
    pub fn money_through(&self, survey: &Survey, cut: &Cut, through: Option<Day>) -> Option<Money> {
        let ended = |it: &Period| {
            through.is_none_or(|through| it.days().is_some_and(|days| days.last <= through))
        };
        let windows = self.cube.revenues(&survey.id, cut).filter(|(it, _)| ended(it));
        let (period, reading) = windows.max_by_key(|(it, _)| it.days().map(|it| it.last))?;
        let (survey, cut, reading) = (survey.id.clone(), cut.clone(), reading.clone());
        Some(Money { survey, cut, period, reading })
    }
}
