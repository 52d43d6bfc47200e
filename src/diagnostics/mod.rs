//! The author's mistakes: each with its place, what was expected, and the next step.
//!
//! Every stage pushes into one `Diagnostics` and goes on with what it could make; only `write` and
//! the commands ask whether an error was among them. The sentences are in `catalog`.

mod catalog;
mod render;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub(crate) use catalog::wording::unprintable;
pub use catalog::{CellFault, Holds, nearest};
pub use render::Look;

/// A text file that an author wrote, kept so that a mistake in it can be shown.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The path below the project folder, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        Arc::new(Source { path: path.into(), text: text.into() })
    }

    /// The line and column, both from 1, of a byte offset; a column counts characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let line = before.iter().filter(|it| **it == b'\n').count() + 1;
        let start = before.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
        // A byte that continues a character of UTF-8 is no column of its own.
        let column = before[start..].iter().filter(|it| **it & 0xc0 != 0x80).count() + 1;
        (line, column)
    }
}

/// A stretch of an author's text. Cheap to copy around; the text travels with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub source: Arc<Source>,
    /// Bytes of the text.
    pub range: Range<usize>,
}

impl Span {
    pub fn new(source: &Arc<Source>, range: Range<usize>) -> Span {
        Span { source: Arc::clone(source), range }
    }

    /// The part of this stretch that a parser of the stretch alone calls `inner`.
    pub fn within(&self, inner: Range<usize>) -> Span {
        let start = (self.range.start + inner.start).min(self.source.text.len());
        let end = (self.range.start + inner.end).min(self.source.text.len());
        Span { source: Arc::clone(&self.source), range: start..end.max(start) }
    }
}

/// A cell of a data file, as a person would look it up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell {
    /// The path below the project folder.
    pub file: String,
    /// The physical line of the file where the row starts, from 1.
    pub line: u64,
    /// The column of the sheet, from 1.
    pub column: usize,
    /// The column's name in the header.
    pub name: String,
    /// What the cell holds.
    pub text: String,
}

/// Where a mistake is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Text(Span),
    Cell(Cell),
    /// A whole file: missing, unreadable, of the wrong kind.
    File(String),
    /// The project as a whole.
    Project,
}

impl From<&Span> for Place {
    fn from(span: &Span) -> Place {
        Place::Text(span.clone())
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Text(span)
    }
}

impl From<Cell> for Place {
    fn from(cell: Cell) -> Place {
        Place::Cell(cell)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// One mistake, or many of the same kind in the same column of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// A stable name such as `answer-off-scale`.
    pub code: &'static str,
    /// Lower case, no full stop, names in backticks.
    pub message: String,
    pub place: Place,
    /// What is under the arrow: what was expected there.
    pub label: Option<String>,
    /// The next step.
    pub hint: Option<String>,
    /// How many more of the same there are.
    pub more: u64,
}

impl Diagnostic {
    /// The file it is about; empty for the project as a whole.
    fn path(&self) -> &str {
        match &self.place {
            Place::Text(span) => &span.source.path,
            Place::Cell(cell) => &cell.file,
            Place::File(path) => path,
            Place::Project => "",
        }
    }
}

/// The codes of links and pictures that lead nowhere.
const LINKS: [&str; 4] = ["broken-link", "image-missing", "image-outside", "not-a-picture"];

/// The codes of what another generator reads in its own way.
const FOREIGN: [&str; 10] = [
    "alias-taken",
    "bad-date",
    "invalid-yaml",
    "not-utf8",
    "quote-malformed",
    "quote-misplaced",
    "quote-unclosed",
    "unknown-argument",
    "unknown-part",
    "unknown-quote",
];

/// So many letters are told of one kind of trouble; the last says how much more there is.
const MOST_LETTERS: usize = 10;

/// All mistakes found so far, in the order of the work.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Takes over what a part of the work found by itself.
    pub fn append(&mut self, other: Diagnostics) {
        self.found.extend(other.found);
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether the inputs are at fault so that no site may be written.
    pub fn any_error(&self) -> bool {
        self.errors() > 0
    }

    pub fn errors(&self) -> usize {
        self.found.iter().filter(|it| it.severity == Severity::Error).count()
    }

    pub fn warnings(&self) -> usize {
        self.found.len() - self.errors()
    }

    /// Links and pictures of texts that lead nowhere are told, and stop nothing: those of all texts,
    /// or only those of some files.
    pub fn tell_broken_links(&mut self, of: Option<&BTreeSet<String>>) {
        for diagnostic in self.found.iter_mut().filter(|it| LINKS.contains(&it.code)) {
            if of.is_none_or(|it| it.contains(diagnostic.path())) {
                diagnostic.severity = Severity::Warning;
            }
        }
    }

    /// What letters that moved in say otherwise than texts of ours is told, and stops nothing; of each
    /// file and kind once, of each kind of the first files only.
    pub fn tell_of_letters(&mut self, letters: &BTreeSet<String>) {
        let mut files: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
        let mut told: Vec<Diagnostic> = vec![];
        for mut diagnostic in std::mem::take(&mut self.found) {
            if FOREIGN.contains(&diagnostic.code) && letters.contains(diagnostic.path()) {
                diagnostic.severity = Severity::Warning;
            }
            let is_told = diagnostic.severity == Severity::Warning;
            if !is_told || !letters.contains(diagnostic.path()) {
                told.push(diagnostic);
                continue;
            }
            let of_kind = files.entry(diagnostic.code).or_default();
            let same = of_kind.get(diagnostic.path()).copied();
            let last = of_kind.values().max().copied().filter(|_| of_kind.len() >= MOST_LETTERS);
            match same.or(last) {
                Some(place) => told[place].more += 1 + diagnostic.more,
                None => {
                    of_kind.insert(diagnostic.path().to_owned(), told.len());
                    told.push(diagnostic);
                }
            }
        }
        self.found = told;
    }

    /// `--strict`: every warning is an error.
    pub fn strict(&mut self) {
        for diagnostic in &mut self.found {
            diagnostic.severity = Severity::Error;
        }
    }
}
