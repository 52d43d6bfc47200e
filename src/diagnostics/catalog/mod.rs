//! What every diagnostic says. One named function a mistake, so that a search finds all of them.
//!
//! In comes the place and what was typed there, out goes a `Diagnostic` with a stable code. The
//! functions stand in the order of the stages that call them.

mod holds;
pub(super) mod wording;

mod project;
mod site_toml;
mod data;
mod import;
mod texts;
mod blocks;
mod locale;
mod theme;
mod publish;

use serde::{Deserialize, Serialize};

pub use holds::Holds;

/// What can be wrong with a cell of a data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CellFault {
    /// A score that the question's scale does not have.
    OffScale,
    /// A cell that should hold a score and holds something else.
    NotAScore,
    /// A date that the declared format does not read.
    UnreadableDate,
    /// A count that is not a whole number.
    NotACount,
    /// A weight that is no number, or a negative one.
    NotAWeight,
    /// A sum of money that is no number.
    NotMoney,
    /// A cell that is too long for the name of a group.
    NameTooLong,
    /// A formula of a workbook that came to no value.
    Failed,
}

/// The known name nearest to what was typed, if it is near; upper and lower case are alike.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = typed.chars().take(MOST_LETTERS + 1).count();
    if length > MOST_LETTERS {
        return None;
    }
    let typed = typed.to_lowercase();
    known
        .into_iter()
        .filter_map(|it| {
            let letters = it.chars().take(MOST_LETTERS + 1).count();
            let allowed = (letters.max(length) / 3).max(1);
            let comparable = letters <= MOST_LETTERS && letters.abs_diff(length) <= allowed;
            let distance =
                comparable.then(|| strsim::damerau_levenshtein(&typed, &it.to_lowercase()))?;
            (distance <= allowed).then_some((distance, it))
        })
        .min()
        .map(|(_, it)| it)
}

/// A longer name is no slip of the fingers, and comparing it would cost the square of its length.
const MOST_LETTERS: usize = 80;
