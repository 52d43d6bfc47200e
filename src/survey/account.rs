//! What was read of a survey's files, what counts, and what was left out and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{Invalid, Survey};
use crate::diagnostics::{Cell, CellFault, Diagnostics};
use crate::period::Day;

/// What was read of a file, what counts, and what was left out and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Rows below the header.
    pub rows: u64,
    /// Responses that count.
    pub responses: u64,
    /// Responses that count but belong to no period, since their date cannot be read.
    pub undated: u64,
    /// Rows left out because another of the file has the same response id.
    pub duplicates: u64,
    pub first_duplicate: Option<Cell>,
    /// Rows with more or fewer cells than the header, left out.
    pub ragged: u64,
    pub first_ragged: Option<(Cell, usize, usize)>,
    /// The line that shows the file to be UTF-8 where the survey says another encoding.
    pub utf8_after_all: Option<u64>,
    /// Cells that are not what their column should hold, by column and fault.
    pub faults: Vec<Faults>,
    /// Responses that count and do not answer a question, by the question's id: an empty cell, a
    /// missing code, or a cell that is among `faults`. Every question of the survey is here.
    pub missing: BTreeMap<String, u64>,
    /// Rows of the file whose cell is neither an answer to a question nor missing, by its id.
    pub invalid: BTreeMap<String, u64>,
    /// Responses that count and belong to no group, by the dimension's id: its cell is blank or a
    /// missing code. Every dimension of the survey is here.
    pub no_group: BTreeMap<String, u64>,
    /// Groups that were typed in several ways and count as one.
    pub merges: Merges,
    /// The first and last day that has a response.
    pub first_day: Option<Day>,
    pub last_day: Option<Day>,
}

/// Spellings of groups that the cleaning rule made one: it trims a name, makes every run of white
/// space one space (a no-break space too), and drops what no one sees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merges {
    /// At most `Merges::KEPT`, in the order of dimension, name and spelling.
    pub kept: Vec<Merge>,
    /// How many more there are.
    pub more: u64,
}

impl Merges {
    /// How many merges of a file are named.
    pub const KEPT: usize = 50;
}

/// One spelling of a group that has another, and the name that both count as.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Merge {
    /// The dimension's id.
    pub dimension: String,
    pub name: String,
    /// As the file has it, its first 200 characters; never the name itself.
    pub spelling: String,
    /// The rows of the file that have this spelling.
    pub rows: u64,
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

/// Says what is wrong with a survey's files, in the order of their paths. The same mistake in the
/// same column is said once for all of them: where it is first, and how many more there are.
pub fn report(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    for (file, account) in files {
        if let Some(line) = account.utf8_after_all {
            diagnostics.encoding_doubtful(file, line, survey.encoding.name());
        }
    }
    let mut faults = Diagnostics::new();
    report_faults(files, &mut faults);
    report_ragged(files, &mut faults);
    if survey.invalid == Invalid::Error {
        faults.strict();
    }
    diagnostics.append(faults);
    report_too_many(files, survey, diagnostics);
    for (file, account) in files {
        if account.responses == 0 {
            diagnostics.no_responses(file);
        }
    }
    let duplicates: u64 = files.iter().map(|(_, it)| it.duplicates).sum();
    let first = files.iter().find_map(|(_, it)| it.first_duplicate.clone());
    if let (Some(cell), Some((_, keep))) = (first, &survey.response) {
        diagnostics.duplicate_responses(cell, duplicates, keep.word());
    }
}

fn report_ragged(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    for (_, account) in files {
        if let Some((cell, found, expected)) = &account.first_ragged {
            diagnostics.ragged_row(cell.clone(), *found, *expected, account.ragged - 1);
        }
    }
}

/// Holds every question's column to the share of cells that may be invalid.
fn report_too_many(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    let Some(limit) = &survey.invalid_limit else { return };
    let rows: u64 = files.iter().map(|(_, it)| it.rows).sum();
    let mut told = vec![];
    for question in &survey.questions {
        let invalid = files.iter().filter_map(|(_, it)| it.invalid.get(&question.id)).sum::<u64>();
        let is_above = invalid as f64 * 100.0 > limit.percent * rows as f64;
        // Two metrics of one column are one mistake.
        if is_above && !told.contains(&(&question.column, invalid)) {
            told.push((&question.column, invalid));
            let column = &question.column;
            diagnostics.too_many_invalid(&limit.span, column, invalid, rows, limit.percent);
        }
    }
}

fn report_faults(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    let mut found: BTreeMap<(&str, CellFault), Faults> = BTreeMap::new();
    for faults in files.iter().flat_map(|(_, it)| &it.faults) {
        found
            .entry((&faults.first.name, faults.fault))
            .and_modify(|it| it.count += faults.count)
            .or_insert_with(|| faults.clone());
    }
    for ((_, fault), Faults { first, count, expected, .. }) in found {
        diagnostics.cell_faults(fault, first, count - 1, &expected);
    }
}
