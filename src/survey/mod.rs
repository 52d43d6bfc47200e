//! A data file, read by the questionnaire: which responses count, and what is wrong with the rest.
//!
//! In come the bytes of one export and the survey's configuration; out go validated responses as
//! Polars columns, the verbatims that may be quoted, and an account of every cell that was left
//! out, with its line. Nothing is counted here.

mod account;
mod consent;
mod day;
mod export;
mod group;
mod read;
mod score;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::{BooleanChunked, DataFrame, NewChunkedArray};
use serde::{Deserialize, Serialize};

use crate::period::Day;

pub use account::{Account, Faults, Merge, Merges, report};
pub use day::DayReader;
pub use read::responses;
use score::whole_number;
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
        let ids: BTreeSet<&ResponseId> = ids.iter().collect();
        let kept: Vec<bool> = self.ids.iter().map(|it| !ids.contains(it)).collect();
        let mask = BooleanChunked::from_slice("kept".into(), &kept);
        self.frame = self.frame.filter(&mask).expect("the mask has a cell for every row");
        let mut left = kept.iter();
        self.ids.retain(|_| *left.next().expect("one mark an id"));
        self.settle();
        self.verbatims.retain(|it| it.response.is_none_or(|id| !ids.contains(&id)));
    }

    /// Counts into the account what is left of the frame.
    fn settle(&mut self) {
        let answers =
            self.frame.column(ANSWERS).and_then(|it| it.i64()).expect("answers are Int64");
        let answers: Vec<u64> = answers.iter().map(|it| it.map_or(0, i64::unsigned_abs)).collect();
        let blank = |name: &str| -> u64 {
            let column = self.frame.column(name).expect("a column of the survey");
            let blank = column.as_materialized_series().is_null();
            blank.iter().zip(&answers).filter(|(it, _)| *it == Some(true)).map(|(_, n)| n).sum()
        };
        let account = &mut self.account;
        account.responses = answers.iter().sum();
        account.undated = blank(DAY);
        account.missing.iter_mut().for_each(|(it, n)| *n = blank(&score_column(it)));
        account.no_group.iter_mut().for_each(|(it, n)| *n = blank(&group_column(it)));
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
