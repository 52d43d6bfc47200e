//! The figure of some answers and its change, whether or not they weigh differently.
//!
//! In come tallies; out go what `estimate` and `change` make of answers that weigh alike, and
//! `weights` of those that do not.

use super::change::{self, Comparison, measured};
use super::estimate::{self, Estimate};
use super::weights::{weighted_difference, weighted_estimate};
use crate::measure::{Answers, Definition, Metric, Test};

/// The figure that a question's definition makes of its answers; `None` without any.
pub fn estimate(answers: &Answers, definition: &Definition) -> Option<Estimate> {
    match answers.weights() {
        None => estimate::estimate(answers, definition),
        Some(_) => weighted_estimate(answers, definition),
    }
}

/// The change of a question's figure; `TooFew` where either side has fewer than `comparison_n`
/// answers, or none.
pub fn change(
    now: &Answers,
    before: &Answers,
    definition: &Definition,
    comparison_n: u64,
) -> Comparison {
    if now.weights().is_none() && before.weights().is_none() {
        return change::change(now, before, definition, comparison_n);
    }
    if now.n().min(before.n()) < comparison_n.max(1) {
        return Comparison::TooFew;
    }
    match weighted_difference(now, before, definition) {
        Some(it) => {
            let test = match definition.metric {
                Metric::Csat | Metric::Share => Test::PooledZ,
                Metric::Nps | Metric::Ces | Metric::Mean => Test::Welch,
            };
            measured(it.delta, it.interval, it.p.map(|p| (test, p)))
        }
        None => Comparison::TooFew,
    }
}
