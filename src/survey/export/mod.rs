//! The bytes of a data file, as a header and rows of text cells with their physical lines.
//!
//! Here is all that depends on what kind of file an export is: compression, encoding, what parts
//! its columns. What the cells mean is the business of `read`. A new kind of file is a new kind of
//! `Rows` that fills the same cells.

mod compression;
mod delimited;
mod encoding;

use csv::StringRecord;

use crate::config::Survey;
use crate::diagnostics::Diagnostics;

/// A data file, opened: its header is read, its rows are to come.
pub struct Export {
    pub header: Vec<String>,
    /// The line of the first letter that shows a file to be UTF-8 where the survey says otherwise.
    pub utf8_after_all: Option<u64>,
    rows: delimited::Rows,
}

/// One row below the header. One is filled again and again, so that a file of ten million rows
/// takes the room of one.
#[derive(Default)]
pub struct Row {
    /// The physical line of the file where the row starts, from 1.
    pub line: u64,
    cells: StringRecord,
}

impl Row {
    /// How many cells the row has.
    pub fn width(&self) -> usize {
        self.cells.len()
    }

    /// A cell's text, empty where the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or("")
    }

    /// The cells as the names of columns, free of what no one sees around them.
    pub fn names(&self) -> Vec<String> {
        let unseen = |it: char| it.is_whitespace() || matches!(it, '\u{feff}' | '\u{200b}');
        self.cells.iter().map(|it| it.trim_matches(unseen).to_owned()).collect()
    }

    /// Whether no cell holds anything: spreadsheets end their exports so. It is no row.
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|it| it.trim().is_empty())
    }
}

impl Export {
    /// Opens a file as the survey describes it. `None` if it cannot be read so; why is then among
    /// the diagnostics.
    pub fn open(
        file: &str,
        bytes: Vec<u8>,
        survey: &Survey,
        diagnostics: &mut Diagnostics,
    ) -> Option<Export> {
        let bytes = compression::unpacked(file, bytes, diagnostics)?;
        let encoding::Text { text, utf8_after_all } =
            encoding::text(file, bytes, survey.encoding, diagnostics)?;
        let mut rows = delimited::Rows::of(text, survey.delimiter, survey.skip_rows);
        let mut row = Row::default();
        if !rows.fill(&mut row) {
            match survey.skip_rows {
                0 => diagnostics.file_unreadable(file, "it is empty; a header row was expected"),
                above => diagnostics.header_skipped(file, above),
            }
            return None;
        }
        Some(Export { header: row.names(), utf8_after_all, rows })
    }

    /// After the last row: the line of a row whose quotation mark no other closes, so that all of
    /// the file below it is one cell.
    pub fn unclosed_quote(&self) -> Option<u64> {
        self.rows.unclosed_quote()
    }

    /// Fills in the next row; false when there is none.
    pub fn next_row(&mut self, row: &mut Row) -> bool {
        loop {
            if !self.rows.fill(row) {
                return false;
            }
            if !row.is_blank() {
                return true;
            }
        }
    }
}

#[cfg(test)]
mod tests;
