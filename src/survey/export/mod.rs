//! The bytes of a data file, as a header and rows of cells with their physical lines.
//!
//! Here is all that depends on what kind of file an export is: compression, encoding, what parts
//! its columns, how many rows name them. What the cells mean is the business of `read`. A new kind of
//! file is a new kind of `Rows` that fills the same cells.

mod caught;
mod compression;
mod delimited;
mod encoding;
mod header;
mod json_lines;
mod parquet;
mod workbook;

use std::borrow::Cow;
use std::rc::Rc;

use csv::StringRecord;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::config::Format;
use crate::diagnostics::Diagnostics;
use crate::period::Day;

pub use compression::unpacked;
pub use header::{Header, is_of_import_ids};

/// A data file, opened: its header is read, its rows are to come.
pub struct Export {
    pub header: Header,
    /// The line of the first letter that shows a file to be UTF-8 where the survey says otherwise.
    pub utf8_after_all: Option<u64>,
    rows: Rows,
    /// A row that was read to see whether it is of the header, and is not.
    ahead: Option<Row>,
}

/// What fills the rows.
enum Rows {
    Delimited(delimited::Rows),
    Lines(json_lines::Rows),
    Sheet(Box<workbook::Rows>),
    Table(Box<parquet::Rows>),
}

/// What a file is, by its first bytes, else by its name.
enum Kind {
    Delimited,
    /// JSON lines, or an array of objects.
    Lines,
    Workbook,
    Parquet,
}

impl Kind {
    fn of(file: &str, bytes: &[u8]) -> Kind {
        let name = file.to_ascii_lowercase();
        let name = name.trim_end_matches(".gz").trim_end_matches(".zst");
        match bytes {
            // What holds no workbook is told by its reader.
            [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => Kind::Workbook,
            _ if [".xlsx", ".xlsm", ".xls"].iter().any(|it| name.ends_with(it)) => Kind::Workbook,
            // `PARE`: encrypted, as its reader says.
            [b'P', b'A', b'R', b'1' | b'E', ..] => Kind::Parquet,
            _ if [".parquet", ".pq"].iter().any(|it| name.ends_with(it)) => Kind::Parquet,
            _ if is_json(bytes) => Kind::Lines,
            _ if [".jsonl", ".ndjson", ".json"].iter().any(|it| name.ends_with(it)) => Kind::Lines,
            _ => Kind::Delimited,
        }
    }
}

/// Whether a file is delimited text, for which encoding and delimiter must be known.
pub fn is_delimited(file: &str, bytes: &[u8]) -> bool {
    matches!(Kind::of(file, bytes), Kind::Delimited)
}

/// One row below the header. One is filled again and again, so that a file of ten million rows
/// takes the room of one.
#[derive(Default)]
pub struct Row {
    /// Where the row starts, from 1: the physical line of a text, the row of a sheet or a table.
    pub line: u64,
    /// Why the row cannot be read at all; its cells are then of no use.
    pub broken: Option<String>,
    cells: StringRecord,
    /// The cells that are more than text, by column.
    typed: Vec<(usize, Typed)>,
    /// The cells of a row that stands in a table, with its place there; the two above are then
    /// empty.
    table: Option<(Rc<parquet::Batch>, usize)>,
}

/// What a cell is in a file whose cells have types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A date without a time.
    Day(Day),
    /// Seconds since 1970-01-01T00:00:00 of a clock that names no time zone.
    Clock(i64),
    /// Seconds since 1970-01-01T00:00:00Z.
    Instant(i64),
    /// A formula that came to no value, `#N/A`; the cell's text is that word.
    Error,
}

impl Row {
    /// How many cells the row has.
    pub fn width(&self) -> usize {
        self.table.as_ref().map_or(self.cells.len(), |(batch, _)| batch.width())
    }

    /// A cell's text, empty where the row is too short. A typed date has none: ask `typed` first.
    pub fn cell(&self, column: usize) -> &str {
        match &self.table {
            Some((batch, place)) => batch.text(column, *place),
            None => self.cells.get(column).unwrap_or(""),
        }
    }

    /// A number that stands for a cell's text: cells of a column with the same have the same text.
    /// Most kinds of file have none.
    pub fn code(&self, column: usize) -> Option<u32> {
        let (batch, place) = self.table.as_ref()?;
        batch.code(column, *place)
    }

    /// What a cell is beyond its text.
    pub fn typed(&self, column: usize) -> Option<Typed> {
        match &self.table {
            Some((batch, place)) => batch.typed(column, *place),
            None => self.typed.iter().find(|(place, _)| *place == column).map(|(_, it)| *it),
        }
    }

    /// A cell as a message shows it.
    pub fn shown(&self, column: usize) -> Cow<'_, str> {
        match self.typed(column) {
            Some(Typed::Day(day)) => Cow::Owned(day.to_string()),
            Some(Typed::Instant(seconds)) => {
                let time = Timestamp::from_second(seconds);
                Cow::Owned(time.map_or_else(|_| seconds.to_string(), |it| it.to_string()))
            }
            // Without the mark of a time zone, or it would be read as one.
            Some(Typed::Clock(seconds)) => {
                let time = Timestamp::from_second(seconds).map(|it| TimeZone::UTC.to_datetime(it));
                Cow::Owned(time.map_or_else(|_| seconds.to_string(), |it| it.to_string()))
            }
            Some(Typed::Error) | None => Cow::Borrowed(self.cell(column)),
        }
    }

    /// Empties the row, to be filled as that of a line.
    pub fn begin(&mut self, line: u64) {
        self.line = line;
        self.broken = None;
        self.cells.clear();
        self.typed.clear();
        self.table = None;
    }

    /// Makes the row one of a table, of which nothing is copied.
    fn begin_in_table(&mut self, line: u64, batch: &Rc<parquet::Batch>, place: usize) {
        match &mut self.table {
            Some((held, at)) if Rc::ptr_eq(held, batch) => (self.line, *at) = (line, place),
            _ => {
                self.begin(line);
                self.table = Some((Rc::clone(batch), place));
            }
        }
    }

    /// Adds a cell.
    pub fn push(&mut self, text: &str) {
        self.cells.push_field(text);
    }

    /// Adds a cell that is more than its text.
    pub fn push_typed(&mut self, text: &str, typed: Typed) {
        self.typed.push((self.cells.len(), typed));
        self.cells.push_field(text);
    }

    /// The cells as the names of columns, free of what no one sees around them.
    pub fn names(&self) -> Vec<String> {
        let unseen = |it: char| it.is_whitespace() || matches!(it, '\u{feff}' | '\u{200b}');
        let cells = (0..self.width()).map(|it| self.cell(it));
        cells.map(|it| it.trim_matches(unseen).to_owned()).collect()
    }

    /// Whether no cell holds anything: spreadsheets end their exports so. It is no row.
    fn is_blank(&self) -> bool {
        self.broken.is_none()
            && (0..self.width())
                .all(|it| self.cell(it).trim().is_empty() && self.typed(it).is_none())
    }
}

/// Whether a file begins as an object or an array of objects does.
fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let object = bytes.strip_prefix(b"[").map_or(bytes, |it| it.trim_ascii_start());
    object.strip_prefix(b"{").is_some_and(|it| it.trim_ascii_start().starts_with(b"\""))
}

impl Export {
    /// Opens a file as the survey describes it. `None` if it cannot be read so; why is then among
    /// the diagnostics.
    pub fn open(
        file: &str,
        bytes: Vec<u8>,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        let bytes = compression::unpacked(file, bytes, diagnostics)?;
        match Kind::of(file, &bytes) {
            Kind::Delimited => Export::delimited(file, bytes, format, diagnostics),
            Kind::Lines => Export::lines(file, bytes, format, diagnostics),
            Kind::Workbook => Export::workbook(file, bytes, format, diagnostics),
            Kind::Parquet => Export::table(file, bytes, format, diagnostics),
        }
    }

    fn delimited(
        file: &str,
        bytes: Vec<u8>,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        let encoding::Text { text, utf8_after_all } =
            encoding::text(file, bytes, format.encoding, diagnostics)?;
        let rows = Rows::Delimited(delimited::Rows::of(text, format.delimiter, format.skip_rows));
        let export = Export::below_header(file, rows, format, diagnostics)?;
        Some(Export { utf8_after_all, ..export })
    }

    fn lines(
        file: &str,
        bytes: Vec<u8>,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        let text = encoding::text(file, bytes, encoding_rs::UTF_8, diagnostics)?.text;
        match json_lines::Rows::of(text) {
            Ok((names, rows)) => Some(Export {
                header: Header::of_names(names, format),
                utf8_after_all: None,
                rows: Rows::Lines(rows),
                ahead: None,
            }),
            Err((line, why)) => {
                diagnostics.not_json_lines(file, line, &why);
                None
            }
        }
    }

    fn workbook(
        file: &str,
        bytes: Vec<u8>,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        match workbook::Rows::open(bytes, format.sheet.as_deref()) {
            Ok(rows) => {
                if format.sheet.is_none() && !rows.others().is_empty() {
                    diagnostics.other_sheets(file, rows.sheet(), rows.others());
                }
                let rows = Rows::Sheet(Box::new(rows.below(format.skip_rows)));
                Export::below_header(file, rows, format, diagnostics)
            }
            Err(why) => {
                diagnostics.file_unreadable(file, &why.phrase());
                None
            }
        }
    }

    fn table(
        file: &str,
        bytes: Vec<u8>,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        match parquet::Rows::open(bytes) {
            Ok((names, rows)) => Some(Export {
                header: Header::of_names(names, format),
                utf8_after_all: None,
                rows: Rows::Table(Box::new(rows)),
                ahead: None,
            }),
            Err(why) => {
                diagnostics.file_unreadable(file, &why);
                None
            }
        }
    }

    /// Takes the header off the rows.
    fn below_header(
        file: &str,
        rows: Rows,
        format: &Format,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        let mut export =
            Export { header: Header::default(), utf8_after_all: None, rows, ahead: None };
        let mut first = Row::default();
        if !export.next_row(&mut first) {
            match format.skip_rows {
                0 => diagnostics.file_unreadable(file, "it is empty; a header row was expected"),
                above => diagnostics.header_skipped(file, above),
            }
            return None;
        }
        export.header = Header::read(&first, format, &mut export.rows, &mut export.ahead);
        Some(export)
    }

    /// The sheet that is read of a workbook, and the other visible ones.
    pub fn sheets(&self) -> Option<(&str, &[String])> {
        match &self.rows {
            Rows::Sheet(rows) => Some((rows.sheet(), rows.others())),
            Rows::Delimited(_) | Rows::Lines(_) | Rows::Table(_) => None,
        }
    }

    /// Only these columns will be asked for; the cells of others may be empty.
    pub fn select(&mut self, columns: &[usize]) {
        match &mut self.rows {
            Rows::Delimited(_) | Rows::Lines(_) | Rows::Sheet(_) => {}
            Rows::Table(rows) => rows.select(columns),
        }
    }

    /// Fills in the next row; false when there is none.
    pub fn next_row(&mut self, row: &mut Row) -> bool {
        if let Some(ahead) = self.ahead.take() {
            *row = ahead;
            return true;
        }
        self.rows.next(row)
    }

    /// After the last row: says so if the file did not end where its rows did. Nothing of it may
    /// count then.
    pub fn is_whole(&self, file: &str, diagnostics: &mut Diagnostics) -> bool {
        match &self.rows {
            Rows::Delimited(rows) => {
                let unclosed = rows.unclosed_quote();
                if let Some(line) = unclosed {
                    diagnostics.quote_never_closed(file, line);
                }
                unclosed.is_none()
            }
            Rows::Lines(_) => true,
            Rows::Sheet(rows) => {
                if let Some(why) = rows.broken() {
                    diagnostics.file_unreadable(file, why);
                }
                rows.broken().is_none()
            }
            Rows::Table(rows) => {
                if let Some(why) = rows.broken() {
                    diagnostics.file_unreadable(file, why);
                }
                rows.broken().is_none()
            }
        }
    }
}

impl Rows {
    /// Fills in the next row that is not blank.
    fn next(&mut self, row: &mut Row) -> bool {
        loop {
            let filled = match self {
                Rows::Delimited(rows) => rows.fill(row),
                Rows::Lines(rows) => rows.fill(row),
                Rows::Sheet(rows) => rows.fill(row),
                Rows::Table(rows) => rows.fill(row),
            };
            if !filled || !row.is_blank() {
                return filled;
            }
        }
    }
}

#[cfg(test)]
mod tests;
