//! What a sentence says of a figure, so that the build can hold it to the data.
//!
//! `{{ claim nps is="up" team="Billing" }}` before a sentence, or `is="up"` in a quote within it. In
//! come the words after `is`; out goes what they mean. Whether the data carry it is asked in
//! `edition`.

use super::asked_period::AskedPeriod;
use super::fields::Typed;
use crate::diagnostics::{Diagnostics, Span};

/// What is said of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub says: Says,
    /// The words after `is`.
    pub typed: Typed,
    /// Whether nothing is printed in its place.
    pub silent: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A clear rise against the period before.
    Up,
    /// A clear fall.
    Down,
    /// Compared, and neither.
    NoClearChange,
    /// Its interval is above the question's target.
    AboveTarget,
    BelowTarget,
    /// No period of its grain from this one on is as high, and all are shown.
    HighestSince(AskedPeriod),
    LowestSince(AskedPeriod),
    /// Of the groups of its dimension the one that has improved most, and clearly among all of them.
    MostImproved,
}

/// The words of every claim, as a message lists them.
const KNOWN: [&str; 8] = [
    "up",
    "down",
    "no clear change",
    "above target",
    "below target",
    "highest since 2026-01",
    "lowest since 2026-01",
    "most improved",
];

impl Claim {
    /// The claim that the words after `is` make.
    pub(super) fn of(typed: Typed, silent: bool, diagnostics: &mut Diagnostics) -> Option<Claim> {
        let says = match typed.text.as_str() {
            "up" => Says::Up,
            "down" => Says::Down,
            "no clear change" => Says::NoClearChange,
            "above target" => Says::AboveTarget,
            "below target" => Says::BelowTarget,
            "most improved" => Says::MostImproved,
            other => {
                match (other.strip_prefix("highest since "), other.strip_prefix("lowest since ")) {
                    (Some(period), _) => Says::HighestSince(since(&typed, period, diagnostics)?),
                    (_, Some(period)) => Says::LowestSince(since(&typed, period, diagnostics)?),
                    _ => {
                        diagnostics.unknown_claim(&typed.span, &typed.text, KNOWN);
                        return None;
                    }
                }
            }
        };
        Some(Claim { says, typed, silent })
    }
}

/// The period at the end of a claim.
fn since(typed: &Typed, period: &str, diagnostics: &mut Diagnostics) -> Option<AskedPeriod> {
    let start = typed.span.range.end - period.len();
    let span = Span::new(&typed.span.source, start..typed.span.range.end);
    AskedPeriod::of(Typed { text: period.to_owned(), span }, diagnostics)
}
