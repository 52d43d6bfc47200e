//! A data file, read by the questionnaire: which responses count, and what is wrong with the rest.
//!
//! In come the bytes of one export and the survey's configuration; out go validated responses as
//! Polars columns, the verbatims that may be quoted, and an account of every cell that was left
//! out, with its line. Nothing is counted here.

mod account;
mod columns;
mod consent;
mod day;
pub mod export;
mod group;
mod invitations;
mod lookup;
mod read;
mod score;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::{BooleanChunked, DataFrame, NewChunkedArray};
use serde::{Deserialize, Serialize};

use crate::period::Day;

use crate::config::Survey;

pub use account::{Account, Faults, Merge, Merges, Spread, report, report_invitations};
pub use day::DayReader;
pub use group::cleaned;
pub use invitations::invitations;
pub use lookup::Lookup;
pub use read::{Questionnaire, responses};
pub use score::{Answer, answer};
use score::{money, weight, whole_number};

/// The column of days (days since 1970-01-01; null where the date cannot be read).
pub const DAY: &str = "day";
/// The column that says for how many answers a row stands; without it each stands for one.
pub const ANSWERS: &str = "answers";
/// The column that says how much a row weighs, in thousand millionths, where the survey is weighted.
pub const WEIGHT: &str = "weight";

/// The column of what each row's customer spent, in the currency's minor units, where the survey says
/// it; null where it does not.
pub const REVENUE: &str = "revenue";
/// The column of who that is, digested; null where the cell is blank.
pub const CUSTOMER: &str = "customer";

/// The name of a question's column of scores, where there is one for each touchpoint the name of
/// this one's: null where there is no answer.
pub fn score_column(question: &str, touchpoint: Option<&str>) -> String {
    match touchpoint {
        None => format!("score {question}"),
        Some(touchpoint) => format!("score {question} at {touchpoint}"),
    }
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
    /// Each with its row.
    pub verbatims: Vec<(usize, Verbatim)>,
    /// For each row of the frame, its response id, digested; empty if the survey has none.
    pub ids: Vec<ResponseId>,
    pub account: Account,
}

impl Responses {
    /// Drops the rows of these ids: another file holds the responses that count.
    pub fn leave_out(&mut self, ids: &[ResponseId], survey: &Survey) {
        let ids: BTreeSet<&ResponseId> = ids.iter().collect();
        let rows = self.ids.iter().enumerate().filter(|(_, it)| ids.contains(it));
        let rows: Vec<usize> = rows.map(|(row, _)| row).collect();
        self.without_rows(&rows);
        self.settle(survey);
    }

    fn without_rows(&mut self, rows: &[usize]) {
        if rows.is_empty() {
            return;
        }
        let mut kept = vec![true; self.frame.height()];
        for row in rows {
            kept[*row] = false;
        }
        let mask = BooleanChunked::from_slice("kept".into(), &kept);
        self.frame = self.frame.filter(&mask).expect("the mask has a cell for every row");
        let mut place = 0..;
        self.ids.retain(|_| place.next().is_some_and(|it| kept[it]));
        let places: Vec<usize> = kept
            .iter()
            .scan(0, |next, kept| {
                let place = *next;
                *next += usize::from(*kept);
                Some(place)
            })
            .collect();
        self.verbatims.retain(|(row, _)| kept[*row]);
        for (row, _) in &mut self.verbatims {
            *row = places[*row];
        }
    }

    /// Counts into the account what is left of the frame.
    fn settle(&mut self, survey: &Survey) {
        let answers = self.frame.column(ANSWERS).ok().map(|it| it.i64().expect("counts are Int64"));
        let sum = |rows: &BooleanChunked| -> u64 {
            match answers {
                None => rows.sum().unwrap_or(0).into(),
                Some(answers) => {
                    let counted = rows.iter().zip(answers.iter());
                    let counted = counted.filter(|(it, _)| *it == Some(true));
                    counted.map(|(_, n)| n.map_or(0, i64::unsigned_abs)).sum()
                }
            }
        };
        let blank = |name: &str| {
            let column = self.frame.column(name).expect("a column of the survey");
            column.as_materialized_series().is_null()
        };
        let account = &mut self.account;
        account.responses = match answers {
            None => self.frame.height() as u64,
            Some(answers) => answers.iter().flatten().map(i64::unsigned_abs).sum(),
        };
        account.undated = sum(&blank(DAY));
        let names: Vec<String> =
            self.frame.get_column_names().iter().map(|it| it.to_string()).collect();
        for question in &survey.questions {
            let single = score_column(&question.id, None);
            let wide = question.touchpoints.keys().map(|it| score_column(&question.id, Some(it)));
            let columns = std::iter::once(single).chain(wide).filter(|it| names.contains(it));
            // A response that answers at one touchpoint answers the question.
            let missing = columns.map(|it| blank(&it)).reduce(|all, it| all & it);
            account.missing.insert(question.id.clone(), missing.map_or(0, |it| sum(&it)));
        }
        for dimension in &survey.dimensions {
            let column = group_column(&dimension.id);
            if names.contains(&column) {
                account.no_group.insert(dimension.id.clone(), sum(&blank(&column)));
            }
        }
        self.account.group_rows = self.group_rows();
    }

    fn group_rows(&self) -> BTreeMap<String, BTreeMap<String, u64>> {
        let counted = |(dimension, names): (&String, &Vec<String>)| {
            let column =
                self.frame.column(&group_column(dimension)).and_then(|it| it.u32().cloned());
            let mut rows = vec![0; names.len()];
            for piece in column.expect("groups are UInt32").downcast_iter() {
                piece.non_null_values_iter().for_each(|it| rows[it as usize] += 1);
            }
            (dimension.clone(), names.iter().cloned().zip(rows).collect())
        };
        self.groups.iter().map(counted).collect()
    }
}

/// A response's id, digested so that it can be compared and not read.
pub type ResponseId = u128;

/// The id of a response as it is kept, of the id as it stands in its file.
pub fn response_id(typed: &str) -> ResponseId {
    read::digest(typed.trim())
}

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
