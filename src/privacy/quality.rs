//! What may be told of the data themselves: what was read, what was left out and why.
//!
//! A row that was left out gave no answer to any figure, so counting it tells of no one's answer. A
//! small count may tell of someone all the same, and so these rules hold:
//!
//! - A file with fewer responses than `minimum_n` is named and nothing more: its count, its days and
//!   its digest (a few short rows can be guessed until the digest fits) stay here. Since the survey's
//!   total is printed, the smallest other files stay silent with it until together they hold
//!   `minimum_n` responses and are two at the least.
//! - No cell is quoted but a short number in a column of scores: anything else may be a sentence
//!   that a customer wrote, or an id.
//! - A spelling is told only of a group whose own figure is printed; how many responses have no
//!   group, only where every group's is, else it would size a withheld one.
//! - Colleagues know each other and can tell who answered twice. Of employees, rows are counted for
//!   the survey alone, any count from 1 to below `minimum_n` is only said to be that, and neither a
//!   line of a file nor a spelling is named.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{SiteConfig, Survey, SurveyKind};
use crate::diagnostics::{CellFault, Holds};
use crate::measure::Cut;
use crate::period::Period;
use crate::survey::Account;
use crate::tally::{DataFile, SurveyTally};

use super::{Passed, PublishedCube, Reading, SourceFile, days_of};

/// The longest cell of a column of scores that is quoted.
const SHOWN_SCORE: usize = 4;

/// The id of the dimension that is counted only where the site asks for it.
const AGENT: &str = "agent";

/// A count, or that it is too small to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    Exactly(u64),
    /// At least one, and fewer than this.
    FewerThan(u64),
    /// It would give away what is withheld elsewhere.
    NotSaid,
}

/// Why a row does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Another row of the file has its response id.
    Duplicate,
    /// A row of another file has its response id.
    Repeated,
    /// It has more or fewer cells than the header.
    Ragged,
    /// It cannot be read at all.
    Broken,
    /// A rule of the survey says that it is no response.
    SetAside,
    /// For how many answers it stands cannot be read.
    Uncounted,
    /// How much it weighs cannot be read.
    Unweighed,
}

/// The counts of a file that may be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct FileCounts {
    pub responses: u64,
    /// The rows below the header, and those that were left out; of employees only if none was.
    pub rows: Option<(u64, BTreeMap<LeftOut, u64>)>,
}

/// What may be told of a survey's data.
#[derive(Clone, Debug, PartialEq)]
pub struct Quality {
    /// Responses that count. Where they are too few to be told, nothing below is.
    pub responses: Counted,
    /// The rows of all files, if they may be told.
    pub rows: Option<u64>,
    /// Every reason that left out a row, with the rows that it left out.
    pub left_out: BTreeMap<LeftOut, Counted>,
    /// Responses that count and belong to no period, since their date cannot be read.
    pub undated: Counted,
    /// Responses that do not answer a question, by its id.
    pub unanswered: BTreeMap<String, Counted>,
    /// Responses that belong to no group, by the dimension's id.
    pub without_group: BTreeMap<String, Counted>,
    pub unusable: Vec<Unusable>,
    pub merged: Vec<Merged>,
    /// Spellings that were made one with a group's name and are not named here.
    pub more_merged: u64,
    passed: Passed,
}

/// Cells of one column that are not what it should hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Unusable {
    pub fault: CellFault,
    /// The column's name in the header.
    pub column: String,
    pub cells: Counted,
    /// What the column should hold.
    pub expected: Holds,
    pub example: Option<Example>,
}

/// Where such a cell is.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// `data/contact/2026-w47.csv:812:4`
    pub place: String,
    /// What it holds, if that can only be a score.
    pub score: Option<String>,
}

/// A spelling that counts as a group of another name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merged {
    /// The dimension's id.
    pub dimension: String,
    pub name: String,
    pub spelling: String,
    pub rows: u64,
}

/// The data files of a survey, each with the counts that may be printed.
pub(super) fn sources(files: &[DataFile], survey: &Survey) -> Vec<SourceFile> {
    let silent = silent(files, survey.thresholds.minimum_n);
    let every_row_counts = files.iter().all(|it| left_out(&it.account, survey).is_empty());
    let rows_are_told = survey.kind != SurveyKind::Employee || every_row_counts;
    let source = |(place, file): (usize, &DataFile)| {
        let told = !silent.contains(&place);
        SourceFile {
            path: file.path.clone(),
            digest: file.digest,
            counts: told.then(|| FileCounts {
                responses: file.account.responses,
                rows: rows_are_told.then(|| (file.account.rows, left_out(&file.account, survey))),
            }),
            days: days_of(file).filter(|_| told),
        }
    };
    files.iter().enumerate().map(source).collect()
}

/// The files of which nothing is counted: the small ones, and what covers them.
fn silent(files: &[DataFile], minimum_n: u64) -> BTreeSet<usize> {
    let responses = |place: usize| files[place].account.responses;
    let small = |place: &usize| (1..minimum_n).contains(&responses(*place));
    let mut silent: BTreeSet<usize> = (0..files.len()).filter(small).collect();
    let mut others: Vec<usize> =
        (0..files.len()).filter(|it| responses(*it) >= minimum_n).collect();
    others.sort_by_key(|it| (responses(*it), *it));
    let mut others = others.into_iter();
    while silent.len() == 1
        || (1..minimum_n).contains(&silent.iter().map(|it| responses(*it)).sum())
    {
        let Some(next) = others.next() else { break };
        silent.insert(next);
    }
    silent
}

/// How many rows of a file were left out, by each reason that left out any.
fn left_out(account: &Account, survey: &Survey) -> BTreeMap<LeftOut, u64> {
    let of_fault =
        |fault| account.faults.iter().filter(move |it| it.fault == fault).map(|it| it.count);
    let uncounted = of_fault(CellFault::NotACount).sum::<u64>();
    let unweighed = of_fault(CellFault::NotAWeight).sum::<u64>();
    let unread = account.ragged + account.broken + uncounted + unweighed;
    let in_file = account.duplicates + account.set_aside + unread;
    // A row may stand for many answers: then rows less responses say nothing.
    let repeated = match survey.has_counts() {
        false => account.rows.saturating_sub(account.responses + in_file),
        true => 0,
    };
    let reasons = [
        (LeftOut::Duplicate, account.duplicates),
        (LeftOut::Repeated, repeated),
        (LeftOut::Ragged, account.ragged),
        (LeftOut::Broken, account.broken),
        (LeftOut::SetAside, account.set_aside),
        (LeftOut::Uncounted, uncounted),
        (LeftOut::Unweighed, unweighed),
    ];
    reasons.into_iter().filter(|(_, rows)| *rows > 0).collect()
}

/// What may be told of a survey's data, once its readings have passed.
pub(super) fn quality(
    tally: &SurveyTally,
    survey: &Survey,
    published: &PublishedCube,
    config: &SiteConfig,
) -> Quality {
    let responses = tally.files.iter().map(|it| it.account.responses).sum();
    let of = Of { files: &tally.files, survey, published, config, responses };
    if responses < survey.thresholds.minimum_n {
        return of.nothing();
    }
    let (merged, more_merged) = of.merged();
    let (rows, left_out) = of.rows();
    Quality {
        responses: Counted::Exactly(responses),
        rows,
        left_out,
        undated: of.counted(of.sum(|it| it.undated)),
        unanswered: of.unanswered(),
        without_group: of.without_group(),
        unusable: of.unusable(),
        merged,
        more_merged,
        passed: Passed,
    }
}

/// A survey's data, and what is known of its groups.
struct Of<'a> {
    files: &'a [DataFile],
    survey: &'a Survey,
    published: &'a PublishedCube,
    config: &'a SiteConfig,
    responses: u64,
}

impl Of<'_> {
    fn nothing(&self) -> Quality {
        let few = match self.responses {
            0 => Counted::Exactly(0),
            _ => Counted::FewerThan(self.survey.thresholds.minimum_n),
        };
        Quality {
            responses: few,
            rows: None,
            left_out: BTreeMap::new(),
            undated: Counted::NotSaid,
            unanswered: BTreeMap::new(),
            without_group: BTreeMap::new(),
            unusable: vec![],
            merged: vec![],
            more_merged: 0,
            passed: Passed,
        }
    }

    fn sum(&self, of: impl Fn(&Account) -> u64) -> u64 {
        self.files.iter().map(|it| of(&it.account)).sum()
    }

    fn of_employees(&self) -> bool {
        self.survey.kind == SurveyKind::Employee
    }

    /// Of employees a small count is not told.
    fn counted(&self, count: u64) -> Counted {
        let minimum_n = self.survey.thresholds.minimum_n;
        if self.of_employees() && (1..minimum_n).contains(&count) {
            Counted::FewerThan(minimum_n)
        } else {
            Counted::Exactly(count)
        }
    }

    fn rows(&self) -> (Option<u64>, BTreeMap<LeftOut, Counted>) {
        let rows = self.sum(|it| it.rows);
        let mut sums: BTreeMap<LeftOut, u64> = BTreeMap::new();
        for file in self.files {
            for (reason, rows) in left_out(&file.account, self.survey) {
                *sums.entry(reason).or_default() += rows;
            }
        }
        let all: u64 = sums.values().sum();
        // Of employees one reason might be had from the others.
        let whole = !self.of_employees() || sums.len() == 1;
        let counted = |it: u64| if whole { self.counted(it) } else { Counted::NotSaid };
        let told = matches!(self.counted(all), Counted::Exactly(_));
        (
            told.then_some(rows),
            sums.iter().map(|(reason, rows)| (*reason, counted(*rows))).collect(),
        )
    }

    fn unanswered(&self) -> BTreeMap<String, Counted> {
        let questions = self.survey.asked().filter(|it| !it.is_response_rate());
        let of = |id: &str| self.sum(|it| it.missing.get(id).copied().unwrap_or(0));
        // What all responses are less the missing is the number of answers, which may be withheld.
        let few = 1..self.survey.thresholds.minimum_n;
        let told = |missing: u64| match self.responses.saturating_sub(missing) {
            answered if few.contains(&answered) => Counted::NotSaid,
            _ => self.counted(missing),
        };
        questions.map(|it| (it.id.clone(), told(of(&it.id)))).collect()
    }

    fn without_group(&self) -> BTreeMap<String, Counted> {
        let dimensions = self.survey.dimensions.iter().filter(|it| self.is_told(&it.id));
        let counted = |id: &str| {
            let count = self.sum(|it| it.no_group.get(id).copied().unwrap_or(0));
            if count == 0 || self.every_group_is_printed(id) {
                self.counted(count)
            } else {
                Counted::NotSaid
            }
        };
        dimensions.map(|it| (it.id.clone(), counted(&it.id))).collect()
    }

    fn is_told(&self, dimension: &str) -> bool {
        dimension != AGENT || self.config.privacy.agents
    }

    fn every_group_is_printed(&self, dimension: &str) -> bool {
        let keys = self.survey.keys();
        keys.into_iter().all(|key| {
            let cuts = self.published.cuts(&key).filter(|it| it.dimensions().eq([dimension]));
            cuts.into_iter().all(|cut| {
                let reading = self.published.reading(&key, cut, Period::All);
                reading.is_none_or(|it| it.figure().is_some())
            })
        })
    }

    fn group_is_printed(&self, dimension: &str, name: &str) -> bool {
        let cut = Cut::of(dimension, name);
        let of = |key| {
            self.published.reading(&key, &cut, Period::All).and_then(Reading::figure).is_some()
        };
        self.survey.questions.first().is_some_and(|it| of(self.survey.key(it)))
    }

    /// The same mistake in the same column, over all files: where it is first, and how often.
    fn unusable(&self) -> Vec<Unusable> {
        let mut found: BTreeMap<(&str, CellFault), (u64, Unusable)> = BTreeMap::new();
        for faults in self.files.iter().flat_map(|it| &it.account.faults) {
            let first = &faults.first;
            let unusable = || Unusable {
                fault: faults.fault,
                column: first.name.clone(),
                cells: Counted::NotSaid,
                expected: faults.expected.clone(),
                example: (!self.of_employees()).then(|| Example {
                    place: format!("{}:{}:{}", first.file, first.line, first.column),
                    score: score_in(&first.text, faults.fault),
                }),
            };
            let (cells, _) =
                found.entry((&first.name, faults.fault)).or_insert_with(|| (0, unusable()));
            *cells += faults.count;
        }
        let told = |(cells, it): (u64, Unusable)| Unusable { cells: self.counted(cells), ..it };
        found.into_values().map(told).collect()
    }

    fn merged(&self) -> (Vec<Merged>, u64) {
        let mut rows: BTreeMap<(&str, &str, &str), u64> = BTreeMap::new();
        let mut more = self.sum(|it| it.merges.more);
        for it in self
            .files
            .iter()
            .flat_map(|it| &it.account.merges.kept)
            .filter(|it| self.is_told(&it.dimension))
        {
            *rows.entry((&it.dimension, &it.name, &it.spelling)).or_default() += it.rows;
        }
        let mut merged = vec![];
        for ((dimension, name, spelling), rows) in rows {
            if self.of_employees() || !self.group_is_printed(dimension, name) {
                more += 1;
                continue;
            }
            let [dimension, name, spelling] = [dimension, name, spelling].map(str::to_owned);
            merged.push(Merged { dimension, name, spelling, rows });
        }
        (merged, more)
    }
}

/// The cell, if it can only be a number that someone typed for a score.
fn score_in(cell: &str, fault: CellFault) -> Option<String> {
    let of_scores = matches!(fault, CellFault::OffScale | CellFault::NotAScore);
    let number = |it: char| it.is_ascii_digit() || matches!(it, '-' | '+' | '.' | ',');
    let cell = cell.trim();
    let short = !cell.is_empty() && cell.chars().count() <= SHOWN_SCORE;
    (of_scores && short && cell.chars().all(number)).then(|| cell.to_owned())
}
