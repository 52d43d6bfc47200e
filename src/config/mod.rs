//! `site.toml` as meant: every default chosen, every scale resolved, every conflict refused.
//!
//! In comes the text; `site_toml` holds it as typed, with spans; out goes a `SiteConfig`, of which
//! each stage borrows the piece it needs. `table` reads TOML with the place of every key.

mod read;
mod site_toml;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use encoding_rs::Encoding;
use jiff::tz::TimeZone;

use crate::diagnostics::{Source, Span};
use crate::measure::{Definition, QuestionKey};
use crate::period::Grain;

pub use read::read;

/// The whole configuration of a bulletin.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// `site.toml` as typed.
    pub source: Arc<Source>,
    pub site: Site,
    pub privacy: Privacy,
    pub surveys: Vec<Survey>,
    /// Pairs of dimensions that are counted together, each in alphabetical order.
    pub pairs: Vec<[String; 2]>,
}

/// `[site]`
#[derive(Clone, Debug)]
pub struct Site {
    pub title: String,
    /// BCP 47, `en-GB`.
    pub language: String,
    /// Turns timestamps into days.
    pub timezone: TimeZone,
    /// With a trailing slash; feeds, the sitemap and social cards need it.
    pub base_url: Option<String>,
    pub theme: String,
    /// Where the theme is named, if it is.
    pub theme_span: Option<Span>,
    /// The bulletin's own period: a week or a month.
    pub cadence: Grain,
    /// A sentence of the editor's for the colophon of every page.
    pub colophon: Option<String>,
}

/// `[privacy]`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Privacy {
    pub thresholds: Thresholds,
    /// Whether there are pages about single agents.
    pub agents: bool,
}

/// The two sample sizes below which less is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Fewer answers: no number anywhere.
    pub minimum_n: u64,
    /// Fewer answers: no comparison, colour, rank or quote.
    pub comparison_n: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyKind {
    Transactional,
    Relationship,
    Employee,
    Reviews,
}

/// Which of several responses with the same id counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    First,
    Last,
    /// None may share an id.
    Error,
}

/// `[[survey]]`
#[derive(Clone, Debug)]
pub struct Survey {
    pub id: String,
    pub title: String,
    pub kind: SurveyKind,
    /// Patterns of data files below the project folder, `data/contact/*.csv`.
    pub files: Vec<String>,
    /// Where `files` stands, for a pattern that matches nothing.
    pub files_span: Span,
    /// How the bytes of its files are text. A byte order mark in a file has the last word.
    pub encoding: &'static Encoding,
    pub delimiter: u8,
    /// How many lines stand above the header.
    pub skip_rows: usize,
    pub numerals: Numerals,
    /// What a cell is that its column cannot hold.
    pub invalid: Invalid,
    pub invalid_limit: Option<InvalidLimit>,
    pub date: DateColumn,
    /// The column that identifies a response, and which of its duplicates counts.
    pub response: Option<(String, Keep)>,
    /// The column that identifies a respondent.
    pub respondent: Option<String>,
    /// The column that says how many answers a row stands for.
    pub count: Option<String>,
    pub comment: Option<Comment>,
    /// Cells that are no answer, in every column.
    pub missing: Vec<String>,
    pub dimensions: Vec<Dimension>,
    pub questions: Vec<Question>,
    /// The site's thresholds, stricter for employees (8 and 15) unless the survey sets its own.
    pub thresholds: Thresholds,
    /// Where the survey is declared.
    pub span: Span,
    /// Where each column name is typed, for one that a file lacks.
    pub column_spans: BTreeMap<String, Span>,
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

/// Whether a cell that its column cannot hold is a warning or an error; it counts in neither case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    Report,
    Error,
}

/// `invalid_limit = "1 %"`
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidLimit {
    /// In percent of the rows that were read.
    pub percent: f64,
    pub span: Span,
}

/// `date = { column = "answered_at", format = "%d/%m/%Y" }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateColumn {
    pub column: String,
    /// strptime; without it ISO 8601 dates and timestamps are read.
    pub format: Option<String>,
}

/// `comment = { column = "why", consent = "may_quote" }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub column: String,
    /// The column that says whether the comment may be quoted; without one none may.
    pub consent: Option<String>,
}

/// `team = "team"` or `touchpoint = { column = "reason", label = "Touchpoint", order = [..] }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    pub id: String,
    pub column: String,
    /// The word on pages, `Team`.
    pub label: String,
    /// Groups in the order of the journey; others follow in alphabetical order.
    pub order: Vec<String>,
}

/// `[[survey.question]]`
#[derive(Clone, Debug)]
pub struct Question {
    pub id: String,
    /// What pages call it: `NPS`, `Ease (CES)`.
    pub title: String,
    pub definition: Definition,
    pub column: String,
    pub wording: String,
    /// This column's own cells that are no answer.
    pub missing: Vec<String>,
    /// Labels and the scores they stand for.
    pub recode: BTreeMap<String, i8>,
    /// Whether the lowest answer is the best.
    pub reversed: bool,
    pub target: Option<f64>,
    pub span: Span,
}

impl Keep {
    /// The word in `site.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Keep::First => "first",
            Keep::Last => "last",
            Keep::Error => "error",
        }
    }
}

impl SiteConfig {
    pub fn survey(&self, id: &str) -> Option<&Survey> {
        self.surveys.iter().find(|it| it.id == id)
    }

    /// The questions that a name means: those whose id it is, else those of the metric; of one
    /// survey, if it is named.
    pub fn meant(&self, name: &str, survey: Option<&str>) -> Vec<(&Survey, &Question)> {
        let by_id: Vec<_> = self.questions(survey).filter(|(_, it)| it.id == name).collect();
        if !by_id.is_empty() {
            return by_id;
        }
        self.questions(survey).filter(|(_, it)| it.definition.metric.name() == name).collect()
    }

    /// The questions of every survey, or of the one that is named.
    pub fn questions<'a, 'b>(
        &'a self,
        survey: Option<&'b str>,
    ) -> impl Iterator<Item = (&'a Survey, &'a Question)> + use<'a, 'b> {
        let surveys = self.surveys.iter().filter(move |it| survey.is_none_or(|id| it.id == id));
        surveys.flat_map(|survey| survey.questions.iter().map(move |it| (survey, it)))
    }

    pub fn question(&self, key: &QuestionKey) -> Option<(&Survey, &Question)> {
        let survey = self.survey(&key.survey)?;
        survey.questions.iter().find(|it| it.id == key.question).map(|it| (survey, it))
    }
}

impl Survey {
    pub fn key(&self, question: &Question) -> QuestionKey {
        QuestionKey { survey: self.id.clone(), question: question.id.clone() }
    }

    /// The names of every column that the survey is read from, each once, the date's first.
    pub fn columns(&self) -> Vec<&str> {
        let comment = self.comment.as_ref();
        let single = [
            Some(&self.date.column),
            self.response.as_ref().map(|(name, _)| name),
            self.respondent.as_ref(),
            self.count.as_ref(),
            comment.map(|it| &it.column),
            comment.and_then(|it| it.consent.as_ref()),
        ];
        let dimensions = self.dimensions.iter().map(|it| &it.column);
        let questions = self.questions.iter().map(|it| &it.column);
        let mut columns: Vec<&str> = vec![];
        for column in single.into_iter().flatten().chain(dimensions).chain(questions) {
            if !columns.contains(&column.as_str()) {
                columns.push(column);
            }
        }
        columns
    }

    /// The keys of its questions, in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = QuestionKey> + '_ {
        self.questions.iter().map(|it| self.key(it))
    }

    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|it| it.id == id)
    }
}
