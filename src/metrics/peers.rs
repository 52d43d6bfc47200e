//! Units among their peers: the teams of a company, the locations of a chain, the months of a year.
//!
//! In come the answers of each unit, out goes what all of them have in common: the pooled answers,
//! and how much a figure varies from one answer to the next.

use crate::measure::{Answers, Definition, Metric};

use super::estimate::{Moments, NpsCounts, Share};

/// One group among others of its kind.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    pub name: &'a str,
    pub answers: &'a Answers,
}

/// A figure and how uncertain it is by sampling alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampled {
    /// In the metric's unit.
    pub value: f64,
    /// The square of its standard error.
    pub variance: f64,
}

/// What answers come to, and how they vary around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub n: u64,
    /// The figure, in the metric's unit.
    pub value: f64,
    /// The variance of one answer, in that unit squared: of -100, 0 and 100 for NPS, of 0 and 100
    /// for a share, of the scores (with n − 1) for a mean. 0 where all answers agree.
    pub variance: f64,
}

/// Below this many answers a unit's own variance is not to be trusted, and that of all units
/// together stands in for it.
pub const FEW_FOR_VARIANCE: u64 = 10;

impl Spread {
    /// `None` without answers.
    pub fn of(answers: &Answers, definition: &Definition) -> Option<Spread> {
        let n = answers.n();
        let (value, variance) = match definition.metric {
            Metric::Nps => {
                let wald = NpsCounts::of(answers).wald()?;
                (wald.centre, wald.se * wald.se * n as f64)
            }
            Metric::Csat | Metric::Share => {
                let percent = Share::top_box(answers, &definition.top).percent()?;
                (percent, percent * (100.0 - percent))
            }
            Metric::Ces | Metric::Mean => {
                let moments = Moments::of(answers);
                (moments.mean()?, moments.variance().unwrap_or(0.0))
            }
        };
        Some(Spread { n, value, variance })
    }

    /// The figure with its own sampling variance, or with that of all units where its answers are
    /// few or agree.
    pub fn sampled(self, among: Spread) -> Sampled {
        let own = self.n >= FEW_FOR_VARIANCE && self.variance > 0.0;
        let variance = if own { self.variance } else { among.variance };
        Sampled { value: self.value, variance: variance / self.n as f64 }
    }
}

/// The answers of all units together; `None` without units.
pub fn pooled<'a>(mut answers: impl Iterator<Item = &'a Answers>) -> Option<Answers> {
    let mut all = answers.next()?.clone();
    answers.for_each(|it| all.merge(it));
    Some(all)
}
