//! What was read of a survey's files, what counts, and what was left out and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::Survey;
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

/// Says what is wrong with a survey's files, in the order of their paths. The same mistake in the
/// same column is said once for all of them: where it is first, and how many more there are.
pub fn report(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    report_faults(files, diagnostics);
    for (file, account) in files {
        if let Some((cell, found, expected)) = &account.first_ragged {
            diagnostics.ragged_row(cell.clone(), *found, *expected, account.ragged - 1);
        }
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
