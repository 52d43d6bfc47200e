//! How the files of a survey, or of some of its waves, are laid out: what `survey` needs to know to
//! open one and to find the answers in it.
//!
//! A survey says once what it asks; each of its layouts says where the answers stand. Most surveys
//! have one layout; `[[survey.files]]` gives a wave that was exported differently its own.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use jiff::tz::TimeZone;

use super::preset::HeaderRows;
use crate::diagnostics::Span;
use crate::measure::Scale;
use crate::period::Day;

/// Files that are read alike.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Patterns of data files below the project folder, `data/contact/*.csv`.
    pub files: Vec<String>,
    /// Where they are named, for a pattern that matches nothing.
    pub files_span: Span,
    pub format: Format,
    pub numerals: Numerals,
    /// Cells that are no answer, in every column.
    pub missing: Vec<String>,
    pub date: DateSource,
    /// The column that identifies a response.
    pub response: Option<Column>,
    /// The column that identifies a respondent.
    pub respondent: Option<Column>,
    /// The column that says how many answers a row stands for.
    pub count: Option<Column>,
    /// The column that says how much a response weighs.
    pub weight: Option<Column>,
    /// The column that says what the respondent spent.
    pub revenue: Option<Column>,
    pub comment: Option<Column>,
    /// The column that says whether the comment may be quoted; without one none may.
    pub consent: Option<Column>,
    /// For each dimension of the survey, its column; none for touchpoints that the questions name.
    pub dimensions: Vec<Option<Column>>,
    /// Every column of answers, in the order of the survey's questions.
    pub asked: Vec<Asked>,
    /// Rows that are no responses.
    pub leave_out: Vec<LeaveOut>,
    pub joins: Vec<Join>,
    /// Where each column name is typed, for one that a file lacks.
    pub spans: BTreeMap<String, Span>,
    /// Where the layout is declared.
    pub span: Span,
}

/// How a file is opened: what its bytes are, and which rows name its columns.
#[derive(Clone, Debug)]
pub struct Format {
    /// How the bytes are text. A byte order mark in a file has the last word.
    pub encoding: &'static Encoding,
    pub delimiter: u8,
    /// How many lines stand above the header.
    pub skip_rows: usize,
    pub header: HeaderRows,
    /// The sheet of a workbook; without one the first that is visible.
    pub sheet: Option<String>,
    /// Columns that are never read; a `*` at the end stands for anything.
    pub private: Vec<String>,
}

/// A column, by its name in the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    Named(String),
    /// The first of these that a file has: a preset knows a tool's names over the years.
    AnyOf(&'static [&'static str]),
}

/// Where a response's day is told.
#[derive(Clone, Debug, PartialEq)]
pub enum DateSource {
    /// `date = { column = "answered_at", format = "%d/%m/%Y", timezone = "America/Chicago" }`
    Column {
        column: Column,
        /// strptime; without it ISO 8601 dates and timestamps are read.
        format: Option<String>,
        /// Of times that name no time zone; without it they are the site's.
        timezone: Option<TimeZone>,
    },
    /// `date = { day = "2026-03-31" }`: all answers of these files are of one day.
    Day(Day),
}

/// One column of answers to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The question's place in the survey.
    pub question: usize,
    /// In a file with a column for each touchpoint, this one's.
    pub touchpoint: Option<String>,
    pub column: Column,
    pub coding: Coding,
}

/// How the cells of a column stand for scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    /// What could be answered. Where it is not the question's own scale, `recode` says of each
    /// answer what it stands for.
    pub scale: Scale,
    /// The question's scale.
    pub target: Scale,
    /// This column's own cells that are no answer.
    pub missing: Vec<String>,
    /// Labels and the scores they stand for.
    pub recode: BTreeMap<String, i8>,
    /// Whether the cell need only say something: a date or a yes is 1, a blank or a no is 0.
    pub presence: bool,
    /// Whether the lowest answer is the best.
    pub reversed: bool,
}

/// Rows that are no responses: those with one of these cells in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaveOut {
    pub column: String,
    pub cells: Vec<String>,
    /// Whether every file must have the column; a preset's need not.
    pub needed: bool,
}

/// A second file whose columns are read beside those of a response, found by a key.
#[derive(Clone, Debug)]
pub struct Join {
    /// Below the project folder.
    pub file: String,
    pub file_span: Span,
    /// The column of the responses that holds the key.
    pub key: Column,
    /// The column of the second file that holds it.
    pub their_key: String,
    /// Where that is named.
    pub their_key_span: Span,
    pub format: Format,
}

/// `[survey.invitations]`: who was asked, and who answered.
#[derive(Clone, Debug)]
pub struct Invitations {
    /// How the files are read. Its date is the day of sending; its dimensions are those of the
    /// survey that the files have; what it asks is the day of the answer, or whether there was one,
    /// or in files of counts how many there were.
    pub layout: Layout,
    /// Whether it arrived, or how many did; without it all did.
    pub delivered: Option<Column>,
    /// How many were sent: each row counts for many.
    pub invited: Option<Column>,
    /// Answers after more days than this do not count for the rate, so that weeks compare.
    pub within: Option<u16>,
}

impl Invitations {
    /// What is personal data in the responses is so in the invitations too.
    pub(super) fn without(mut self, responses: &[Layout]) -> Invitations {
        let private = responses.iter().flat_map(|it| &it.format.private).cloned();
        self.layout.format.private.extend(private);
        self
    }

    /// The id of the question that invitations answer.
    pub const QUESTION: &str = "response_rate";

    /// All that the meaning of a file follows from, as text.
    pub fn meaning(&self) -> String {
        let Invitations { layout, delivered, invited, within } = self;
        format!("{} {delivered:?} {invited:?} {within:?}", layout.meaning())
    }
}

/// How the numbers of a survey's files are written, beside their digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numerals {
    /// The sign before the decimals.
    pub decimal: char,
    /// The sign between groups of three digits. Where `decimal` is not declared there is none, so
    /// that `1,000` is never guessed to be a thousand or a one.
    pub thousands: Option<char>,
}

impl Numerals {
    /// `9.0`, and no thousands.
    pub const PLAIN: Numerals = Numerals { decimal: '.', thousands: None };
}

impl Column {
    /// The names it may have, the likeliest first.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Column::Named(name) => vec![name],
            Column::AnyOf(names) => names.to_vec(),
        }
    }
}

impl Coding {
    /// Answers of the scale itself, as numbers.
    pub fn plain(scale: Scale) -> Coding {
        Coding {
            scale,
            target: scale,
            missing: vec![],
            recode: BTreeMap::new(),
            presence: false,
            reversed: false,
        }
    }
}

impl Layout {
    /// The columns that a response is read from, each once, the date's first.
    pub fn columns(&self) -> Vec<&Column> {
        let date = match &self.date {
            DateSource::Column { column, .. } => Some(column),
            DateSource::Day(_) => None,
        };
        let single = [
            date,
            self.response.as_ref(),
            self.respondent.as_ref(),
            self.count.as_ref(),
            self.weight.as_ref(),
            self.revenue.as_ref(),
            self.comment.as_ref(),
            self.consent.as_ref(),
        ];
        let keys = self.joins.iter().map(|it| &it.key);
        let dimensions = self.dimensions.iter().flatten();
        let asked = self.asked.iter().map(|it| &it.column);
        let mut columns: Vec<&Column> = vec![];
        for column in single.into_iter().flatten().chain(keys).chain(dimensions).chain(asked) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        columns
    }

    /// All that the meaning of a file follows from, as text: for the digest that a count is kept
    /// under.
    pub fn meaning(&self) -> String {
        let joins = self.joins.iter().map(|it| (&it.file, &it.key, &it.their_key, &it.format));
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            self.format,
            self.numerals,
            self.missing,
            self.date,
            self.response,
            self.respondent,
            self.count,
            self.weight,
            self.revenue,
            self.comment,
            self.consent,
            self.dimensions,
            self.asked,
            self.leave_out,
            joins.collect::<Vec<_>>(),
        )
    }
}

impl Format {
    /// Text in UTF-8 with commas, below one header row.
    pub fn plain() -> Format {
        Format {
            encoding: encoding_rs::UTF_8,
            delimiter: b',',
            skip_rows: 0,
            header: HeaderRows::First(1),
            sheet: None,
            private: vec![],
        }
    }

    /// Whether a column is personal data, which is never read; tools do not agree with themselves
    /// on upper and lower case.
    pub fn is_private(&self, column: &str) -> bool {
        let column = column.to_lowercase();
        self.private.iter().map(|it| it.to_lowercase()).any(|it| match it.strip_suffix('*') {
            Some(start) => column.starts_with(start),
            None => it == column,
        })
    }
}
