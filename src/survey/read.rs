//! One export with a header row, to columns: the only reader of delimited text.
//!
//! Read with the `csv` crate because it knows the physical line of every row and lets nothing be
//! guessed; the columns are typed as they are built, so that Polars never sees a doubtful cell.

use std::collections::{BTreeMap, HashMap};

use csv::{ByteRecord, ReaderBuilder};
use polars::prelude::{Column, DataFrame, IntoColumn, NamedFrom, Series};
use sha2::{Digest as _, Sha256};

use super::{ANSWERS, Account, Answer, DAY, DayReader, Faults, ResponseId, Responses, Verbatim};
use super::{answer, consent, group_column, score_column};
use crate::config::{Keep, SiteConfig, Survey};
use crate::diagnostics::{Cell, CellFault, Diagnostics};
use crate::inputs::line_of;

/// The longest piece of a cell that a diagnostic carries.
const SHOWN_CELL: usize = 200;

/// The responses of one file that count. `None` if the file cannot be read as the survey says;
/// why is then among the diagnostics.
pub fn responses(
    file: &str,
    bytes: &[u8],
    survey: &Survey,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Responses> {
    let text = utf8(file, bytes, diagnostics)?;
    let mut rows = ReaderBuilder::new()
        .delimiter(survey.delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let header: Vec<String> = match rows.read_byte_record(&mut record) {
        Ok(true) => record.iter().map(|it| String::from_utf8_lossy(it).trim().to_owned()).collect(),
        _ => {
            diagnostics.file_unreadable(file, "it is empty; a header row was expected");
            return None;
        }
    };
    let columns = Columns::find(file, &header, survey, diagnostics)?;
    let mut reading = Reading::new(file, text.as_bytes(), &header, &columns, survey, config);
    loop {
        // A row begins where the one before it ended; blank lines between them are not rows.
        match rows.read_byte_record(&mut record) {
            Ok(true) => reading.row(&record),
            Ok(false) => break,
            Err(why) => {
                diagnostics.file_unreadable(file, &why.to_string());
                return None;
            }
        }
    }
    Some(reading.responses())
}

/// The text of a file, or the line where it stops being UTF-8.
fn utf8<'a>(file: &str, bytes: &'a [u8], diagnostics: &mut Diagnostics) -> Option<&'a str> {
    let plain = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if plain.starts_with(b"\xff\xfe") || plain.starts_with(b"\xfe\xff") {
        diagnostics.not_utf8(file, 1);
        return None;
    }
    if plain.starts_with(b"PK\x03\x04") || plain.starts_with(b"PAR1") || plain.contains(&0) {
        diagnostics.format_not_read(file, kind_of(plain));
        return None;
    }
    match std::str::from_utf8(plain) {
        Ok(text) => Some(text),
        Err(why) => {
            diagnostics.not_utf8(file, line_of(plain, why.valid_up_to()));
            None
        }
    }
}

/// What a file that is not text is.
fn kind_of(bytes: &[u8]) -> &'static str {
    match bytes {
        [b'P', b'K', 3, 4, ..] => "a workbook or an archive",
        [b'P', b'A', b'R', b'1', ..] => "a Parquet file",
        _ => "a binary file",
    }
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

/// A dimension's groups and, a row, the place of its group.
#[derive(Default)]
struct Groups {
    names: Vec<String>,
    places: HashMap<String, u32>,
    rows: Vec<Option<u32>>,
}

impl Groups {
    fn push(&mut self, name: Option<&str>) {
        let place = name.map(|name| match self.places.get(name) {
            Some(place) => *place,
            None => {
                let place = u32::try_from(self.names.len()).expect("a file has fewer rows than that");
                self.names.push(name.to_owned());
                self.places.insert(name.to_owned(), place);
                place
            }
        });
        self.rows.push(place);
    }
}

/// The columns of a file as they grow.
struct Reading<'a> {
    file: &'a str,
    text: &'a [u8],
    header: &'a [String],
    columns: &'a Columns,
    survey: &'a Survey,
    days: DayReader<'a>,
    day: Vec<Option<i32>>,
    answers: Vec<i64>,
    scores: Vec<Vec<Option<i8>>>,
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
        text: &'a [u8],
        header: &'a [String],
        columns: &'a Columns,
        survey: &'a Survey,
        config: &'a SiteConfig,
    ) -> Reading<'a> {
        Reading {
            file,
            text,
            header,
            columns,
            survey,
            days: DayReader::new(survey.date.format.as_deref(), &config.site.timezone),
            day: vec![],
            answers: vec![],
            scores: vec![vec![]; survey.questions.len()],
            groups: survey.dimensions.iter().map(|_| Groups::default()).collect(),
            verbatims: vec![],
            ids: vec![],
            left_out: vec![],
            rows_by_id: HashMap::new(),
            account: Account::default(),
            faults: BTreeMap::new(),
        }
    }

    fn row(&mut self, record: &ByteRecord) {
        self.account.rows += 1;
        let line = self.line(record);
        if record.len() != self.header.len() {
            self.account.ragged += 1;
            if self.account.first_ragged.is_none() {
                let last = record.len().min(self.header.len());
                let cell = self.cell(record, line, last.saturating_sub(1));
                self.account.first_ragged = Some((cell, record.len(), self.header.len()));
            }
            return;
        }
        let Some(answers) = self.count(record, line) else { return };
        let row = self.day.len();
        let day = self.date(record, line);
        self.day.push(day.map(|it| it.0));
        self.answers.push(answers);
        self.left_out.push(false);
        let mut scores = BTreeMap::new();
        for place in 0..self.survey.questions.len() {
            let score = self.score(record, line, place);
            if let Some(score) = score {
                scores.insert(self.survey.questions[place].id.clone(), score);
            }
            self.scores[place].push(score);
        }
        for place in 0..self.survey.dimensions.len() {
            let group = self.group(text(record, self.columns.dimensions[place]));
            self.groups[place].push(group.as_deref());
        }
        if let Some(column) = self.columns.response {
            self.identify(record, line, column, row);
        }
        if let Some(verbatim) = self.verbatim(record, day, scores) {
            self.verbatims.push((row, verbatim));
        }
    }

    /// The physical line of a row, from 1. The reader ends a row at the first byte of its line
    /// break, so the rest of that break, and blank lines after it, still stand before the next row.
    fn line(&self, record: &ByteRecord) -> u64 {
        let Some(position) = record.position() else { return 0 };
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        let rest = self.text.get(start..).unwrap_or(&[]);
        let breaks = rest.iter().take_while(|it| matches!(it, b'\r' | b'\n'));
        position.line() + breaks.filter(|it| **it == b'\n').count() as u64
    }

    fn cell(&self, record: &ByteRecord, line: u64, column: usize) -> Cell {
        Cell {
            file: self.file.to_owned(),
            line,
            column: column + 1,
            name: self.header.get(column).cloned().unwrap_or_default(),
            text: text(record, column).chars().take(SHOWN_CELL).collect(),
        }
    }

    fn fault(
        &mut self,
        record: &ByteRecord,
        line: u64,
        column: usize,
        fault: CellFault,
        question: Option<usize>,
    ) {
        match self.faults.get_mut(&(column, fault, question)) {
            Some((_, count)) => *count += 1,
            None => {
                let cell = self.cell(record, line, column);
                self.faults.insert((column, fault, question), (cell, 1));
            }
        }
    }

    /// For how many answers the row stands; a row without a readable count is left out.
    fn count(&mut self, record: &ByteRecord, line: u64) -> Option<i64> {
        let Some(column) = self.columns.count else { return Some(1) };
        let count = text(record, column).trim().parse::<u32>().ok();
        if count.is_none() {
            self.fault(record, line, column, CellFault::NotACount, None);
        }
        count.map(i64::from)
    }

    fn date(&mut self, record: &ByteRecord, line: u64) -> Option<crate::period::Day> {
        let day = self.days.day(text(record, self.columns.date));
        match day {
            Some(day) => {
                let first = self.account.first_day.get_or_insert(day);
                *first = day.min(*first);
                let last = self.account.last_day.get_or_insert(day);
                *last = day.max(*last);
            }
            None => {
                self.fault(record, line, self.columns.date, CellFault::UnreadableDate, None);
            }
        }
        day
    }

    fn score(&mut self, record: &ByteRecord, line: u64, place: usize) -> Option<i8> {
        let column = self.columns.questions[place];
        let cell = text(record, column);
        let fault = match answer(cell, &self.survey.questions[place], &self.survey.missing) {
            Answer::Score(score) => return Some(score),
            Answer::Missing => return None,
            Answer::OffScale => CellFault::OffScale,
            Answer::NotAScore => CellFault::NotAScore,
        };
        if !self.is_said(cell, place, fault) {
            self.fault(record, line, column, fault, Some(place));
        }
        None
    }

    /// Whether a question before this one, of the same column and scale, finds the same fault in
    /// the cell: two metrics of one column are one mistake.
    fn is_said(&self, cell: &str, place: usize, fault: CellFault) -> bool {
        let questions = &self.survey.questions;
        (0..place).any(|before| {
            self.columns.questions[before] == self.columns.questions[place]
                && questions[before].definition.scale == questions[place].definition.scale
                && match answer(cell, &questions[before], &self.survey.missing) {
                    Answer::OffScale => fault == CellFault::OffScale,
                    Answer::NotAScore => fault == CellFault::NotAScore,
                    Answer::Score(_) | Answer::Missing => false,
                }
        })
    }

    /// A group's name, free of what no one sees; blank and missing cells belong to no group.
    fn group(&self, cell: &str) -> Option<String> {
        let name: String = cell.chars().filter(|it| !is_invisible(*it)).collect();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        (!name.is_empty() && !self.survey.missing.contains(&name)).then_some(name)
    }

    fn identify(&mut self, record: &ByteRecord, line: u64, column: usize, row: usize) {
        let name = text(record, column).trim();
        // A blank id identifies nothing: such a row is a response of its own.
        let id = if name.is_empty() {
            digest(&format!("{}:{line}", self.file))
        } else {
            digest(name)
        };
        self.ids.push(id);
        let Some(earlier) = self.rows_by_id.get(&id).copied() else {
            self.rows_by_id.insert(id, row);
            return;
        };
        self.account.duplicates += 1;
        if self.account.first_duplicate.is_none() {
            self.account.first_duplicate = Some(self.cell(record, line, column));
        }
        match self.survey.response.as_ref().map(|(_, keep)| *keep) {
            Some(Keep::Last) => {
                self.left_out[earlier] = true;
                self.rows_by_id.insert(id, row);
            }
            _ => self.left_out[row] = true,
        }
    }

    fn verbatim(
        &self,
        record: &ByteRecord,
        day: Option<crate::period::Day>,
        scores: BTreeMap<String, i8>,
    ) -> Option<Verbatim> {
        let comment = text(record, self.columns.comment?).trim();
        let agreed = consent::given(text(record, self.columns.consent?));
        if !agreed || comment.is_empty() || self.survey.missing.iter().any(|it| it == comment) {
            return None;
        }
        let dimensions = self.survey.dimensions.iter().zip(&self.columns.dimensions);
        let groups = dimensions
            .filter_map(|(it, column)| Some((it.id.clone(), self.group(text(record, *column))?)))
            .collect();
        let respondent = self.columns.respondent.map(|column| digest(text(record, column).trim()));
        let response = self.columns.response.and_then(|_| self.ids.last().copied());
        Some(Verbatim { text: comment.to_owned(), day: day?, scores, groups, response, respondent })
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
            columns.push(Series::new(name.as_str().into(), only(&kept, &groups.rows)).into_column());
        }
        let rows = kept.iter().filter(|it| **it).count();
        self.account.responses = only(&kept, &self.answers).iter().sum::<i64>().unsigned_abs();
        self.account.undated = only(&kept, &self.day).iter().filter(|it| it.is_none()).count() as u64;
        self.account.faults = self.faults();
        Responses {
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
        }
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

/// A cell's text. The file is known to be UTF-8, and a record is cut at ASCII delimiters.
fn text(record: &ByteRecord, column: usize) -> &str {
    record.get(column).and_then(|it| std::str::from_utf8(it).ok()).unwrap_or("")
}

fn only<T: Clone>(kept: &[bool], column: &[T]) -> Vec<T> {
    kept.iter().zip(column).filter(|(kept, _)| **kept).map(|(_, it)| it.clone()).collect()
}

/// Controls, zero-width characters and bidirectional overrides: they change how a name looks or
/// what stands beside it, and are never part of a name.
fn is_invisible(c: char) -> bool {
    let zero_width = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    let bidirectional = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    (c.is_control() && !c.is_whitespace()) || zero_width || bidirectional
}

fn digest(text: &str) -> ResponseId {
    let sha: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let (half, _) = sha.split_at(16);
    u128::from_le_bytes(half.try_into().expect("a SHA-256 has two halves of 16 bytes"))
}
