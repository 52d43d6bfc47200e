//! A question answered for one cut and period, with the readings that led up to it.

use crate::address::Address;
use crate::config::SiteConfig;
use crate::measure::{Cut, QuestionKey};
use crate::period::{Coverage, Grain, Length, Period, Unit};
use crate::privacy::{Findings, PublishedCube, Reading};

use super::places::{Places, anchor};

/// How many periods lead up to a headline.
pub const RUN_UP: u16 = 13;

/// What may be printed of a question at a time, and where its evidence is.
#[derive(Clone, Debug)]
pub struct Headline {
    pub question: QuestionKey,
    pub cut: Cut,
    pub period: Period,
    /// Nothing if no one answered.
    pub reading: Option<Reading>,
    /// The periods of the same grain up to this one, oldest first.
    pub run_up: Vec<(Period, Option<Reading>)>,
    pub receipt: Receipted,
}

/// Where the evidence of a reading stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receipted {
    pub address: Address,
    pub anchor: String,
}

/// What a headline is made from.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub cube: &'a PublishedCube,
    pub config: &'a SiteConfig,
    pub places: &'a Places,
}

impl<'a> Desk<'a> {
    /// What the readings say together.
    pub fn findings(&self) -> Findings<'a> {
        Findings::of(self.cube, self.config)
    }
}

impl Desk<'_> {
    pub fn headline(&self, question: &QuestionKey, cut: &Cut, period: Period) -> Headline {
        Headline {
            question: question.clone(),
            cut: cut.clone(),
            period,
            reading: self.cube.reading(question, cut, period).cloned(),
            run_up: self.run(question, cut, &self.run_up(question, cut, period)),
            receipt: self.receipt(question, cut, period),
        }
    }

    /// The periods that lead up to one; of a survey that asks in waves only those it asked in.
    fn run_up(&self, question: &QuestionKey, cut: &Cut, period: Period) -> Vec<Period> {
        if !self.is_in_waves(question) {
            return run_up(period);
        }
        let waves = self.cube.periods(question, cut).map(|(it, _)| it);
        let mut waves: Vec<Period> =
            waves.filter(|it| it.grain() == period.grain() && *it <= period).collect();
        waves.drain(..waves.len().saturating_sub(usize::from(RUN_UP)));
        waves
    }

    pub fn receipt(&self, question: &QuestionKey, cut: &Cut, period: Period) -> Receipted {
        Receipted { address: self.places.receipt(question, cut), anchor: anchor(period) }
    }

    /// The readings of a cut in each of some periods.
    pub fn run(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        periods: &[Period],
    ) -> Vec<(Period, Option<Reading>)> {
        let reading = |it: &Period| (*it, self.cube.reading(question, cut, *it).cloned());
        periods.iter().map(reading).collect()
    }

    /// The newest period of a grain that a survey's answers fill, or the one they began to. Of the
    /// company the newest that has a figure: a front page does not lead with "too few answers".
    pub fn latest(&self, question: &QuestionKey, cut: &Cut, grain: Grain) -> Option<Period> {
        // A question that is asked at several touchpoints has groups and no total.
        if cut.is_total() && self.cube.periods(question, cut).next().is_none() {
            let cuts = self.cube.cuts(question).filter(|it| !it.is_total());
            return cuts.filter_map(|it| self.latest(question, it, grain)).max();
        }
        let of_grain = || {
            let all = self.cube.periods(question, cut);
            all.filter(move |(period, _)| period.grain() == Some(grain))
        };
        let is_whole =
            |reading: &Reading| reading.figure().is_none_or(|it| it.coverage == Coverage::Whole);
        // A withheld reading does not say whether its period is over; the total's does.
        let whole = of_grain().filter(|(period, reading)| {
            let total = self.cube.reading(question, &Cut::total(), *period);
            let is_said = !cut.is_total() || reading.figure().is_some();
            is_whole(reading) && total.is_none_or(is_whole) && is_said
        });
        whole.last().or_else(|| of_grain().last()).map(|(period, _)| period)
    }
}

/// The periods of the same grain up to one, oldest first; none before a window.
fn run_up(period: Period) -> Vec<Period> {
    let (Some(grain), Some(days)) = (period.grain(), period.days()) else { return vec![] };
    let unit = match grain {
        Grain::Week => Unit::Weeks,
        Grain::Month => Unit::Months,
        Grain::Quarter => Unit::Quarters,
        Grain::Year => Unit::Years,
    };
    Period::run(Length { count: RUN_UP, unit }, days.last)
}
