//! What was read of a survey's files, what counts, and what was left out and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{Invalid, Survey};
use crate::diagnostics::{Cell, CellFault, Diagnostics, Holds};
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
    /// Rows that are the same as an earlier one in every cell, a comment too, where responses have
    /// no ids; they count.
    pub alike: u64,
    /// The first cell of the first of them.
    pub first_alike: Option<Cell>,
    /// Rows with more or fewer cells than the header, left out.
    pub ragged: u64,
    pub first_ragged: Option<(Cell, usize, usize)>,
    /// Rows that cannot be read at all, left out; and why the first cannot.
    pub broken: u64,
    pub first_broken: Option<(Cell, String)>,
    /// Rows that a rule of the survey says are no responses: previews, tests, what was never sent.
    pub set_aside: u64,
    /// The line that shows the file to be UTF-8 where the survey says another encoding, by its name.
    pub utf8_after_all: Option<(u64, String)>,
    /// Dates that are none as declared, and are with day and month changed round.
    pub turned_dates: u64,
    /// Dates that could be read either way.
    pub either_dates: u64,
    /// Rows whose key a second file does not have, by that file.
    pub unmatched: BTreeMap<String, (u64, Cell)>,
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
    /// The rows that each group has, by dimension.
    pub group_rows: BTreeMap<String, BTreeMap<String, u64>>,
    /// Groups that were typed in several ways and count as one.
    pub merges: Merges,
    /// The scores that each question has, by its id: how many, the lowest and the highest.
    pub spread: BTreeMap<String, Spread>,
    /// The first and last day that has a response.
    pub first_day: Option<Day>,
    pub last_day: Option<Day>,
}

/// How far the scores of a question reach in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    pub n: u64,
    pub low: i8,
    pub high: i8,
}

/// Spellings of groups that the cleaning rule made one: it trims a name, makes every run of white
/// space one space (a no-break space too), drops what no one sees, and takes no note of upper and lower
/// case; the spelling that most rows have is the name.
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
    /// What the column should hold.
    pub expected: Holds,
}

/// Answers of a file that are held against those of the others, at the least.
const ENOUGH_TO_COMPARE: u64 = 30;

/// Says what is wrong with a survey's files, in the order of their paths. The same mistake in the
/// same column is said once for all of them: where it is first, and how many more there are.
pub fn report(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    for (file, account) in files {
        if let Some((line, encoding)) = &account.utf8_after_all {
            diagnostics.encoding_doubtful(file, *line, encoding);
        }
    }
    let mut faults = Diagnostics::new();
    report_faults(files, &mut faults);
    report_rows(files, &mut faults);
    report_unmatched(files, &mut faults);
    if survey.invalid == Invalid::Error {
        faults.strict();
    }
    diagnostics.append(faults);
    report_dates(files, diagnostics);
    report_scales(files, survey, diagnostics);
    report_too_many(files, survey, diagnostics);
    for (file, account) in files {
        let of_dates = |it: &&Faults| it.fault == CellFault::UnreadableDate;
        let undated = account.undated > 0 && account.undated == account.responses;
        if let Some(faults) = account.faults.iter().find(of_dates).filter(|_| undated) {
            diagnostics.no_dates(
                file,
                faults.count,
                faults.first.clone(),
                &faults.expected.to_string(),
            );
        }
        if account.responses == 0 {
            diagnostics.no_responses(file);
        }
    }
    let alike: u64 = files.iter().map(|(_, it)| it.alike).sum();
    if let Some(cell) = files.iter().find_map(|(_, it)| it.first_alike.clone()) {
        diagnostics.rows_alike(cell, alike);
    }
    let duplicates: u64 = files.iter().map(|(_, it)| it.duplicates).sum();
    let first = files.iter().find_map(|(_, it)| it.first_duplicate.clone());
    if let Some(cell) = first {
        diagnostics.duplicate_responses(cell, duplicates, survey.keep.word());
    }
}

/// Says what is wrong with a survey's files of invitations.
pub fn report_invitations(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    report_faults(files, diagnostics);
    report_rows(files, diagnostics);
}

fn report_rows(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    for (_, account) in files {
        if let Some((cell, found, expected)) = &account.first_ragged {
            diagnostics.ragged_row(cell.clone(), *found, *expected, account.ragged - 1);
        }
        if let Some((cell, why)) = &account.first_broken {
            diagnostics.broken_row(cell.clone(), why, account.broken - 1);
        }
    }
}

fn report_unmatched(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    let mut sums: BTreeMap<&str, (u64, &Cell)> = BTreeMap::new();
    for (second, (rows, cell)) in files.iter().flat_map(|(_, it)| &it.unmatched) {
        sums.entry(second).and_modify(|(sum, _)| *sum += rows).or_insert((*rows, cell));
    }
    for (second, (rows, cell)) in sums {
        diagnostics.no_such_key(cell.clone(), second, rows - 1);
    }
}

/// Where some dates of a file are only right the other way round, those that could be either are
/// doubtful too.
fn report_dates(files: &[(&str, &Account)], diagnostics: &mut Diagnostics) {
    for (file, account) in files.iter().filter(|(_, it)| it.turned_dates > 0) {
        diagnostics.dates_both_ways(file, account.turned_dates, account.either_dates);
    }
}

/// A file that uses the lower half of a scale alone, where the others use its top, was asked on
/// another scale.
fn report_scales(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    for question in &survey.questions {
        let scale = question.definition.scale;
        let of = |account: &Account| account.spread.get(&question.id).copied();
        let is_short = |it: Spread| {
            i16::from(it.high) * 2 <= i16::from(scale.low) + i16::from(scale.high)
                && it.n >= ENOUGH_TO_COMPARE
        };
        let reaches_top = |it: Spread| it.high == scale.high && it.n >= ENOUGH_TO_COMPARE;
        if !files.iter().filter_map(|(_, it)| of(it)).any(reaches_top) {
            continue;
        }
        for (file, account) in files {
            if let Some(spread) = of(account).filter(|it| is_short(*it)) {
                diagnostics.scale_doubtful(file, &question.id, spread.high, scale.high, spread.n);
            }
        }
    }
}

/// Holds every question's column to the share of cells that may be invalid.
fn report_too_many(files: &[(&str, &Account)], survey: &Survey, diagnostics: &mut Diagnostics) {
    let Some(limit) = &survey.invalid_limit else { return };
    let rows: u64 = files.iter().map(|(_, it)| it.rows).sum();
    let mut told = vec![];
    for (place, question) in survey.questions.iter().enumerate() {
        // Waves may call the column otherwise; the first says it for all.
        let mut asked = survey.layouts.iter().flat_map(|it| &it.asked);
        let Some(asked) = asked.find(|it| it.question == place) else { continue };
        let column = asked.column.names().first().copied().unwrap_or_default();
        let of_question = files.iter().filter_map(|(_, it)| it.invalid.get(&question.id));
        let invalid = of_question.sum::<u64>();
        let is_above = invalid as f64 * 100.0 > limit.percent * rows as f64;
        // Two metrics of one column are one mistake.
        if is_above && !told.contains(&(column, invalid)) {
            told.push((column, invalid));
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
        diagnostics.cell_faults(fault, first, count - 1, &expected.to_string());
    }
}
