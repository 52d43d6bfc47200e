//! The meaning of an export: cells, by the questionnaire, to columns of scores, days and groups.
//!
//! In come the header and the rows of text cells that `export` makes of any kind of file. The
//! columns are typed as they are built, so that Polars never sees a doubtful cell.

use std::collections::{BTreeMap, HashMap};

use polars::prelude::{Column, DataFrame, IntoColumn, NamedFrom, Series};
use sha2::{Digest as _, Sha256};

use super::export::{Export, Row};
use super::group::Groups;
use super::{
    ANSWERS, Account, Answer, DAY, DayReader, Faults, Merges, ResponseId, Responses, Verbatim,
};
use super::{answer, consent, group_column, score_column, whole_number};
use crate::config::{Keep, SiteConfig, Survey};
use crate::diagnostics::{Cell, CellFault, Diagnostics};
use crate::period::Day;

/// The longest piece of a cell that a diagnostic carries.
const SHOWN_CELL: usize = 200;

/// How many rows are looked through for a header that is not the first.
const ROWS_ABOVE_HEADER: usize = 20;

/// The responses of one file that count. `None` if the file cannot be read as the survey says;
/// why is then among the diagnostics.
pub fn responses(
    file: &str,
    bytes: Vec<u8>,
    survey: &Survey,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Responses> {
    let mut export = Export::open(file, bytes, survey, diagnostics)?;
    if let Some((name, line)) = header_below(&mut export, survey) {
        let span = survey.column_spans.get(name).unwrap_or(&survey.span);
        diagnostics.header_below(span, name, file, line, line - 1);
        return None;
    }
    let columns = Columns::find(file, &export.header, survey, diagnostics)?;
    let header = std::mem::take(&mut export.header);
    let mut reading = Reading::new(file, &header, &columns, survey, config);
    reading.account.utf8_after_all = export.utf8_after_all;
    let mut row = Row::default();
    while export.next_row(&mut row) {
        reading.row(&row);
    }
    if let Some(line) = export.unclosed_quote() {
        diagnostics.quote_never_closed(file, line);
        return None;
    }
    Some(reading.responses())
}

/// Where the header lacks columns that a row below it has: the first of them, and that row's line.
/// The rows that are looked through are lost, so only a header that will not do is asked about.
fn header_below<'a>(export: &mut Export, survey: &'a Survey) -> Option<(&'a str, u64)> {
    let wanted = survey.columns();
    let missing = wanted.iter().find(|it| !export.header.iter().any(|name| name == *it))?;
    let has =
        |cells: &[String]| wanted.iter().filter(|it| cells.iter().any(|cell| cell == *it)).count();
    let found = has(&export.header);
    let mut row = Row::default();
    for _ in 0..ROWS_ABOVE_HEADER {
        if !export.next_row(&mut row) {
            return None;
        }
        let cells = row.names();
        if has(&cells) > found && has(&cells) * 2 > wanted.len() {
            return Some((missing, row.line));
        }
    }
    None
}

/// Where in a row each thing of the survey stands.
struct Columns {
    date: usize,
    response: Option<usize>,
    respondent: Option<usize>,
    count: Option<usize>,
    comment: Option<usize>,
    consent: Option<usize>,
    /// In the order of the survey's dimensions.
    dimensions: Vec<usize>,
    /// In the order of the survey's questions.
    questions: Vec<usize>,
}

impl Columns {
    fn find(
        file: &str,
        header: &[String],
        survey: &Survey,
        diagnostics: &mut Diagnostics,
    ) -> Option<Columns> {
        let mut whole = true;
        let mut find = |name: &str| -> usize {
            let mut places = header.iter().enumerate().filter(|(_, it)| *it == name);
            let place = places.next().map(|(place, _)| place);
            let span = survey.column_spans.get(name).unwrap_or(&survey.span);
            if place.is_none() {
                // A file that is one column all over has one thing wrong with it.
                if whole || header.len() > 1 {
                    diagnostics.missing_column(span, name, file, header);
                }
                whole = false;
            } else if places.next().is_some() {
                diagnostics.duplicate_column(span, name, file);
                whole = false;
            }
            place.unwrap_or(0)
        };
        let comment = survey.comment.as_ref();
        let columns = Columns {
            date: find(&survey.date.column),
            response: survey.response.as_ref().map(|(name, _)| find(name)),
            respondent: survey.respondent.as_deref().map(&mut find),
            count: survey.count.as_deref().map(&mut find),
            comment: comment.map(|it| find(&it.column)),
            consent: comment.and_then(|it| it.consent.as_deref()).map(&mut find),
            dimensions: survey.dimensions.iter().map(|it| find(&it.column)).collect(),
            questions: survey.questions.iter().map(|it| find(&it.column)).collect(),
        };
        whole.then_some(columns)
    }
}

/// The columns of a file as they grow.
struct Reading<'a> {
    file: &'a str,
    header: &'a [String],
    columns: &'a Columns,
    survey: &'a Survey,
    days: DayReader<'a>,
    day: Vec<Option<i32>>,
    answers: Vec<i64>,
    /// For each question, its column.
    scores: Vec<Vec<Option<i8>>>,
    /// For each question, how many of its cells are neither a score nor missing.
    invalid: Vec<u64>,
    groups: Vec<Groups>,
    /// With the row it belongs to.
    verbatims: Vec<(usize, Verbatim)>,
    ids: Vec<ResponseId>,
    /// The rows that share an id with a later or an earlier one, whichever does not count.
    left_out: Vec<bool>,
    rows_by_id: HashMap<ResponseId, usize>,
    account: Account,
    /// By column and fault, with the question for whose scale the cell was read.
    faults: BTreeMap<(usize, CellFault, Option<usize>), (Cell, u64)>,
}

impl<'a> Reading<'a> {
    fn new(
        file: &'a str,
        header: &'a [String],
        columns: &'a Columns,
        survey: &'a Survey,
        config: &'a SiteConfig,
    ) -> Reading<'a> {
        Reading {
            file,
            header,
            columns,
            survey,
            days: DayReader::new(survey.date.format.as_deref(), &config.site.timezone),
            day: vec![],
            answers: vec![],
            scores: vec![vec![]; survey.questions.len()],
            invalid: vec![0; survey.questions.len()],
            groups: survey.dimensions.iter().map(|_| Groups::default()).collect(),
            verbatims: vec![],
            ids: vec![],
            left_out: vec![],
            rows_by_id: HashMap::new(),
            account: Account::default(),
            faults: BTreeMap::new(),
        }
    }

    fn row(&mut self, row: &Row) {
        self.account.rows += 1;
        if row.width() != self.header.len() {
            self.ragged(row);
            return;
        }
        let Some(answers) = self.count(row) else { return };
        let place = self.day.len();
        let day = self.date(row);
        self.day.push(day.map(|it| it.0));
        self.answers.push(answers);
        self.left_out.push(false);
        for question in 0..self.survey.questions.len() {
            let score = self.score(row, question);
            self.scores[question].push(score);
        }
        for (groups, column) in self.groups.iter_mut().zip(&self.columns.dimensions) {
            groups.push(row.cell(*column), &self.survey.missing);
        }
        if let Some(column) = self.columns.response {
            self.identify(row, column, place);
        }
        if let Some(verbatim) = self.verbatim(row, day) {
            self.verbatims.push((place, verbatim));
        }
    }

    fn ragged(&mut self, row: &Row) {
        self.account.ragged += 1;
        if self.account.first_ragged.is_none() {
            let last = row.width().min(self.header.len());
            let cell = self.cell(row, last.saturating_sub(1));
            self.account.first_ragged = Some((cell, row.width(), self.header.len()));
        }
    }

    fn cell(&self, row: &Row, column: usize) -> Cell {
        Cell {
            file: self.file.to_owned(),
            line: row.line,
            column: column + 1,
            name: self.header.get(column).cloned().unwrap_or_default(),
            text: row.cell(column).chars().take(SHOWN_CELL).collect(),
        }
    }

    fn fault(&mut self, row: &Row, column: usize, fault: CellFault, question: Option<usize>) {
        match self.faults.get_mut(&(column, fault, question)) {
            Some((_, count)) => *count += 1,
            None => {
                let cell = self.cell(row, column);
                self.faults.insert((column, fault, question), (cell, 1));
            }
        }
    }

    /// For how many answers the row stands; a row without a readable count is left out.
    fn count(&mut self, row: &Row) -> Option<i64> {
        let Some(column) = self.columns.count else { return Some(1) };
        let count = whole_number(row.cell(column), self.survey.numerals);
        let count = count.and_then(|it| u32::try_from(it).ok());
        if count.is_none() {
            self.fault(row, column, CellFault::NotACount, None);
        }
        count.map(i64::from)
    }

    fn date(&mut self, row: &Row) -> Option<Day> {
        let day = self.days.day(row.cell(self.columns.date));
        match day {
            Some(day) => {
                let first = self.account.first_day.get_or_insert(day);
                *first = day.min(*first);
                let last = self.account.last_day.get_or_insert(day);
                *last = day.max(*last);
            }
            None => self.fault(row, self.columns.date, CellFault::UnreadableDate, None),
        }
        day
    }

    fn score(&mut self, row: &Row, place: usize) -> Option<i8> {
        let column = self.columns.questions[place];
        let fault = match self.answer(row, place) {
            Answer::Score(score) => return Some(score),
            Answer::Missing => return None,
            Answer::OffScale => CellFault::OffScale,
            Answer::NotAScore => CellFault::NotAScore,
        };
        self.invalid[place] += 1;
        if !self.is_said(row, place, fault) {
            self.fault(row, column, fault, Some(place));
        }
        None
    }

    fn answer(&self, row: &Row, place: usize) -> Answer {
        let cell = row.cell(self.columns.questions[place]);
        let question = &self.survey.questions[place];
        answer(cell, question, &self.survey.missing, self.survey.numerals)
    }

    /// Whether a question before this one, of the same column and scale, finds the same fault in
    /// the cell: two metrics of one column are one mistake.
    fn is_said(&self, row: &Row, place: usize, fault: CellFault) -> bool {
        let questions = &self.survey.questions;
        (0..place).any(|before| {
            self.columns.questions[before] == self.columns.questions[place]
                && questions[before].definition.scale == questions[place].definition.scale
                && match self.answer(row, before) {
                    Answer::OffScale => fault == CellFault::OffScale,
                    Answer::NotAScore => fault == CellFault::NotAScore,
                    Answer::Score(_) | Answer::Missing => false,
                }
        })
    }

    fn identify(&mut self, row: &Row, column: usize, place: usize) {
        let name = row.cell(column).trim();
        // A blank id identifies nothing: such a row is a response of its own.
        let id = if name.is_empty() {
            digest(&format!("{}:{}", self.file, row.line))
        } else {
            digest(name)
        };
        self.ids.push(id);
        let Some(earlier) = self.rows_by_id.get(&id).copied() else {
            self.rows_by_id.insert(id, place);
            return;
        };
        self.account.duplicates += 1;
        if self.account.first_duplicate.is_none() {
            self.account.first_duplicate = Some(self.cell(row, column));
        }
        match self.survey.response.as_ref().map(|(_, keep)| *keep) {
            Some(Keep::Last) => {
                self.left_out[earlier] = true;
                self.rows_by_id.insert(id, place);
            }
            _ => self.left_out[place] = true,
        }
    }

    /// The row's comment, if it may be quoted. Its scores and groups were read just before.
    fn verbatim(&self, row: &Row, day: Option<Day>) -> Option<Verbatim> {
        let comment = row.cell(self.columns.comment?).trim();
        let agreed = consent::given(row.cell(self.columns.consent?));
        if !agreed || comment.is_empty() || self.survey.missing.iter().any(|it| it == comment) {
            return None;
        }
        let questions = self.survey.questions.iter().zip(&self.scores);
        let dimensions = self.survey.dimensions.iter().zip(&self.groups);
        Some(Verbatim {
            text: comment.to_owned(),
            day: day?,
            scores: questions
                .filter_map(|(it, scores)| Some((it.id.clone(), scores.last().copied().flatten()?)))
                .collect(),
            groups: dimensions
                .filter_map(|(it, groups)| Some((it.id.clone(), groups.last()?.to_owned())))
                .collect(),
            response: self.columns.response.and_then(|_| self.ids.last().copied()),
            respondent: self.columns.respondent.map(|column| digest(row.cell(column).trim())),
        })
    }

    /// The columns, closed: rows left out are gone from every one of them.
    fn responses(mut self) -> Responses {
        let kept: Vec<bool> = self.left_out.iter().map(|it| !it).collect();
        let mut columns: Vec<Column> = vec![
            Series::new(DAY.into(), only(&kept, &self.day)).into_column(),
            Series::new(ANSWERS.into(), only(&kept, &self.answers)).into_column(),
        ];
        for (question, scores) in self.survey.questions.iter().zip(&self.scores) {
            let name = score_column(&question.id);
            columns.push(Series::new(name.as_str().into(), only(&kept, scores)).into_column());
        }
        for (dimension, groups) in self.survey.dimensions.iter().zip(&self.groups) {
            let name = group_column(&dimension.id);
            columns
                .push(Series::new(name.as_str().into(), only(&kept, &groups.rows)).into_column());
        }
        let rows = kept.iter().filter(|it| **it).count();
        self.account.faults = self.faults();
        self.account.merges = self.merges();
        let questions = self.survey.questions.iter();
        self.account.missing = questions.clone().map(|it| (it.id.clone(), 0)).collect();
        self.account.invalid =
            questions.zip(&self.invalid).map(|(it, n)| (it.id.clone(), *n)).collect();
        let dimensions = self.survey.dimensions.iter();
        self.account.no_group = dimensions.map(|it| (it.id.clone(), 0)).collect();
        let mut responses = Responses {
            frame: DataFrame::new(rows, columns).expect("every column has a cell for every row"),
            groups: self
                .survey
                .dimensions
                .iter()
                .zip(self.groups)
                .map(|(dimension, groups)| (dimension.id.clone(), groups.names))
                .collect(),
            verbatims: self
                .verbatims
                .into_iter()
                .filter(|(row, _)| kept[*row])
                .map(|(_, verbatim)| verbatim)
                .collect(),
            ids: if self.ids.is_empty() { vec![] } else { only(&kept, &self.ids) },
            account: self.account,
        };
        responses.settle();
        responses
    }

    fn merges(&self) -> Merges {
        let dimensions = self.survey.dimensions.iter().zip(&self.groups);
        let mut kept: Vec<_> = dimensions.flat_map(|(it, groups)| groups.merges(&it.id)).collect();
        kept.sort();
        let more = kept.len().saturating_sub(Merges::KEPT) as u64;
        kept.truncate(Merges::KEPT);
        Merges { kept, more }
    }

    fn faults(&self) -> Vec<Faults> {
        self.faults
            .iter()
            .map(|((_, fault, question), (first, count))| Faults {
                fault: *fault,
                first: first.clone(),
                count: *count,
                expected: self.expected(*fault, *question),
            })
            .collect()
    }

    fn expected(&self, fault: CellFault, question: Option<usize>) -> String {
        match (fault, question) {
            (CellFault::UnreadableDate, _) => match &self.survey.date.format {
                Some(format) => format!("a date as `{format}`"),
                None => "a date such as 2026-11-22".to_owned(),
            },
            (CellFault::NotACount, _) => "a whole number of answers".to_owned(),
            (_, Some(place)) => {
                let scale = self.survey.questions[place].definition.scale;
                format!("a whole number from {} to {}", scale.low, scale.high)
            }
            (_, None) => "a score".to_owned(),
        }
    }
}

fn only<T: Clone>(kept: &[bool], column: &[T]) -> Vec<T> {
    kept.iter().zip(column).filter(|(kept, _)| **kept).map(|(_, it)| it.clone()).collect()
}

fn digest(text: &str) -> ResponseId {
    let sha: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let (half, _) = sha.split_at(16);
    u128::from_le_bytes(half.try_into().expect("a SHA-256 has two halves of 16 bytes"))
}
