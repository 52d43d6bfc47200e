//! A period as an author names one, before the day is known that it ends on.

use crate::diagnostics::{Diagnostics, Span};
use crate::period::{Day, Period};

use super::fields::Typed;

/// A period that can be read once its last day is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedPeriod(Typed);

impl AskedPeriod {
    /// The period of a text, if it is one.
    pub(super) fn of(typed: Typed, diagnostics: &mut Diagnostics) -> Option<AskedPeriod> {
        if Period::parse(&typed.text, ANY_DAY).is_none() {
            diagnostics.unknown_period(&typed.span, &typed.text);
            return None;
        }
        Some(AskedPeriod(typed))
    }

    /// The period meant; a relative one such as `last 13 weeks` ends on `through`.
    pub fn ending(&self, through: Day) -> Period {
        Period::parse(&self.0.text, through).expect("whether a text is a period depends on no day")
    }

    /// As typed.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    pub fn span(&self) -> &Span {
        &self.0.span
    }
}

const ANY_DAY: Day = Day(0);
