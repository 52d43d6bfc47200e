//! A reading's verdict as a class, and the words for one that carries no number.

use crate::measure::Verdict;
use crate::privacy::{Change, Reading, Withheld};

use super::view::VerdictClass;

/// The class of a reading's verdict.
pub(super) fn verdict_class(reading: Option<&Reading>) -> VerdictClass {
    match reading {
        None | Some(Reading::Withheld(_)) => VerdictClass::Withheld,
        Some(Reading::LowBase(_)) => VerdictClass::TooFew,
        Some(Reading::Shown(figure)) => match figure.change.as_ref().map(Change::verdict) {
            Some(Verdict::Up) => VerdictClass::Up,
            Some(Verdict::Down) => VerdictClass::Down,
            Some(Verdict::TooFew) => VerdictClass::TooFew,
            Some(Verdict::NoClearChange) | None => VerdictClass::NoClearChange,
        },
    }
}

/// Said instead of a number.
pub(super) fn withheld(reading: Option<&Reading>) -> Option<&'static str> {
    match reading {
        None => Some("no answers"),
        Some(Reading::Withheld(Withheld::TooFew { .. })) => Some("too few answers"),
        Some(Reading::Withheld(Withheld::ProtectsOthers)) => {
            Some("withheld to protect a smaller group")
        }
        Some(Reading::Shown(_) | Reading::LowBase(_)) => None,
    }
}
