//! A data file, read by the questionnaire: which responses count, and what is wrong with the rest.
//!
//! In come the bytes of one export and the survey's configuration; out go validated responses as
//! Polars columns, the verbatims that may be quoted, and an account of every cell that was left
//! out, with its line. Nothing is counted here.

mod consent;
mod day;
mod read;
mod score;

use std::collections::BTreeMap;

use polars::prelude::{BooleanChunked, DataFrame, NewChunkedArray};
use serde::{Deserialize, Serialize};

use crate::config::Survey;
use crate::diagnostics::{Cell, CellFault, Diagnostics};
use crate::period::Day;

pub use day::DayReader;
pub use read::responses;
pub use score::{Answer, answer};

/// The column of days (days since 1970-01-01; null where the date cannot be read).
pub const DAY: &str = "day";
/// The column that says for how many answers a row stands.
pub const ANSWERS: &str = "answers";

/// The name of a question's column of scores: null where there is no answer.
pub fn score_column(question: &str) -> String {
    format!("score {question}")
}

/// The name of a dimension's column: a place in `Responses::groups`, null where the cell is blank.
pub fn group_column(dimension: &str) -> String {
    format!("group {dimension}")
}

/// The responses of one data file that count.
pub struct Responses {
    /// One row a response: the columns named above.
    pub frame: DataFrame,
    /// For each dimension, the groups that its column's numbers stand for.
    pub groups: BTreeMap<String, Vec<String>>,
    pub verbatims: Vec<Verbatim>,
    /// For each row of the frame, its response id, digested; empty if the survey has none.
    pub ids: Vec<ResponseId>,
    pub account: Account,
}

impl Responses {
    /// Drops the rows of these ids: another file holds the responses that count.
    pub fn leave_out(&mut self, ids: &[ResponseId]) {
        let kept: Vec<bool> = self.ids.iter().map(|it| !ids.contains(it)).collect();
        let mask = BooleanChunked::from_slice("kept".into(), &kept);
        self.frame = self.frame.filter(&mask).expect("the mask has a cell for every row");
        let mut left = kept.iter();
        self.ids.retain(|_| *left.next().expect("one mark an id"));
        let dropped = kept.iter().filter(|it| !**it).count() as u64;
        self.account.responses -= dropped;
        self.account.duplicates += dropped;
        self.verbatims.retain(|it| it.response.is_none_or(|id| !ids.contains(&id)));
    }
}

/// A response's id, digested so that it can be compared and not read.
pub type ResponseId = u128;

/// An open answer with its respondent's consent to be quoted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verbatim {
    pub text: String,
    pub day: Day,
    /// The response's scores, by question.
    pub scores: BTreeMap<String, i8>,
    /// The response's groups, by dimension.
    pub groups: BTreeMap<String, String>,
    /// The id of its response, digested.
    pub response: Option<ResponseId>,
    /// Tells two verbatims of one respondent apart from those of two; nothing else.
    pub respondent: Option<ResponseId>,
}

/// What was read of a file, what counts, and what was left out and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Rows below the header.
    pub rows: u64,
    /// Responses that count.
    pub responses: u64,
    /// Responses that count but belong to no period, since their date cannot be read.
    pub undated: u64,
    /// Rows left out because another has the same response id.
    pub duplicates: u64,
    pub first_duplicate: Option<Cell>,
    /// Rows with more or fewer cells than the header, left out.
    pub ragged: u64,
    pub first_ragged: Option<(Cell, usize, usize)>,
    /// Cells that are not what their column should hold, by column and fault.
    pub faults: Vec<Faults>,
    /// The first and last day that has a response.
    pub first_day: Option<Day>,
    pub last_day: Option<Day>,
}

/// The same mistake in one column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faults {
    pub fault: CellFault,
    pub first: Cell,
    pub count: u64,
    /// What the column should hold, in words.
    pub expected: String,
}

impl Account {
    /// Says what is wrong with a file, each kind of mistake once.
    pub fn report(&self, survey: &Survey, file: &str, diagnostics: &mut Diagnostics) {
        for faults in &self.faults {
            diagnostics.cell_faults(
                faults.fault,
                faults.first.clone(),
                faults.count - 1,
                &faults.expected,
            );
        }
        if let Some((cell, found, expected)) = &self.first_ragged {
            diagnostics.ragged_row(cell.clone(), *found, *expected, self.ragged - 1);
        }
        if let (Some(cell), Some((_, keep))) = (&self.first_duplicate, &survey.response) {
            diagnostics.duplicate_responses(cell.clone(), self.duplicates, keep.word());
        }
        if self.responses == 0 {
            diagnostics.no_responses(file);
        }
    }
}
