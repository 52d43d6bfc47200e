//! Delimited text to rows. The only reader of it.
//!
//! Read with the `csv` crate because it takes every quotation as spreadsheets do and lets nothing
//! be guessed. Lines are counted here, as an editor would: by LF, or by CR in a file that has no LF.

use std::io::Cursor;

use csv::{Reader, ReaderBuilder};

use super::Row;

/// The rows of a text, to come.
pub struct Rows {
    reader: Reader<Cursor<String>>,
    /// How many bytes of the text are above the first row that is read.
    above: usize,
    line_end: u8,
    delimiter: u8,
    /// The line of a byte of the text, the last that was asked for.
    known: (usize, u64),
}

impl Rows {
    /// The rows below so many physical lines.
    pub fn of(text: String, delimiter: u8, skip_rows: usize) -> Rows {
        let line_end = line_end(text.as_bytes());
        let (delimiter, sep_lines) = match said_delimiter(text.as_bytes()) {
            Some(said) => (said, 1),
            None => (delimiter, 0),
        };
        let above = below_lines(text.as_bytes(), skip_rows.max(sep_lines), line_end);
        let mut text = Cursor::new(text);
        text.set_position(above as u64);
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(text);
        Rows { reader, above, line_end, delimiter, known: (0, 1) }
    }

    /// Fills in the next row; false when there is none. Blank lines are no rows.
    pub fn fill(&mut self, row: &mut Row) -> bool {
        row.begin(0);
        // The text is UTF-8 and in memory, and rows may be of any width: nothing can fail.
        if !self.reader.read_record(&mut row.cells).unwrap_or(false) {
            return false;
        }
        let start = row.cells.position().map_or(0, |it| it.byte());
        row.line = self.line(self.above + usize::try_from(start).unwrap_or(usize::MAX));
        true
    }

    /// The physical line, from 1, of a row that is said to start at a byte. The reader ends a row
    /// at the first byte of its line break, so the rest of that break, and blank lines after it,
    /// still stand before the next row.
    fn line(&mut self, start: usize) -> u64 {
        let text = self.reader.get_ref().get_ref().as_bytes();
        let (byte, line) = self.known;
        let rest = text.get(start..).unwrap_or(&[]);
        let below = rest.iter().position(|it| !matches!(it, b'\r' | b'\n'));
        let start = start + below.unwrap_or(rest.len());
        let passed = text.get(byte..start).unwrap_or(&[]);
        // Bytes are added many at a time. No piece is so long that its sum is none.
        let ends = |piece: &[u8]| piece.iter().map(|it| u8::from(*it == self.line_end)).sum::<u8>();
        let line = line + passed.chunks(255).map(|it| u64::from(ends(it))).sum::<u64>();
        self.known = (start, line);
        line
    }

    /// The line of the last row, if a quotation mark opens a cell of it and none closes it.
    pub fn unclosed_quote(&self) -> Option<u64> {
        let (start, line) = self.known;
        let row = self.reader.get_ref().get_ref().as_bytes().get(start..)?;
        let (mut quoted, mut begins) = (false, true);
        for byte in row {
            match *byte {
                // A doubled mark closes the cell and opens it again.
                b'"' if quoted || begins => {
                    (quoted, begins) = (!quoted, !begins && quoted);
                }
                other => begins = !quoted && other == self.delimiter,
            }
        }
        quoted.then_some(line)
    }
}

/// What parts the columns by the first line of a file, `sep=;`, which is there for spreadsheets.
fn said_delimiter(text: &[u8]) -> Option<u8> {
    let [delimiter, end, ..] = text.strip_prefix(b"sep=")? else { return None };
    matches!(end, b'\r' | b'\n').then_some(*delimiter)
}

/// The byte that ends the lines of a text: the last of CR LF, LF, or CR where there is no LF.
pub fn line_end(text: &[u8]) -> u8 {
    if text.contains(&b'\n') { b'\n' } else { b'\r' }
}

/// Where a text goes on below so many lines.
fn below_lines(text: &[u8], lines: usize, line_end: u8) -> usize {
    let mut at = 0;
    for _ in 0..lines {
        let rest = &text[at..];
        if rest.is_empty() {
            break;
        }
        at += rest.iter().position(|it| *it == line_end).map_or(rest.len(), |it| it + 1);
    }
    at
}
