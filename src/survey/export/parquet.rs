//! Parquet files to rows. The only reader of them.
//!
//! Of each row group the selected columns are decoded, some rows at a time; no other column is
//! touched. Nothing that a file says of itself is believed before it is checked: how much it holds
//! is bounded by `footer` and `pages`, and a decoder that panics breaks the file off, not the
//! program.

mod cells;
mod footer;
mod pages;

use std::io::Cursor;
use std::rc::Rc;
use std::sync::Arc;

use polars_arrow::array::Array;
use polars_arrow::datatypes::{ArrowDataType, DTYPE_CATEGORICAL_NEW, Field, IntegerType};
use polars_buffer::Buffer;
use polars_parquet::parquet::read::{BasicDecompressor, PageMetaData, PageReader};
use polars_parquet::read::{Filter, column_iter_to_arrays};

use self::cells::{Cells, Codes};
use self::footer::{Chunk, Column, Flat, Footer, TextPages};
use super::caught::caught;
use super::{Row, Typed};

/// So many rows are decoded at once: a few megabytes a column.
const BATCH: usize = 1 << 18;

/// The selected columns of one row group may take so much room, unpacked.
const MOST_IN_GROUP: usize = 512 * MEBIBYTE;
const MEBIBYTE: usize = 1024 * 1024;

/// The rows of a file, to come.
pub struct Rows {
    bytes: Buffer<u8>,
    footer: Footer,
    selected: Vec<bool>,
    /// How many rows were filled in.
    line: u64,
    group: usize,
    /// How many rows of the group are decoded.
    decoded: usize,
    batch: Rc<Batch>,
    /// How many rows of the batch were filled in.
    filled: usize,
    /// By column.
    codes: Vec<Codes>,
    broken: Option<String>,
}

/// Some rows of a group, decoded.
#[derive(Default)]
pub struct Batch {
    rows: usize,
    /// By column; none where it is not selected.
    columns: Vec<Option<Cells>>,
}

impl Batch {
    /// How many columns the file has.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// A cell's text: empty where it is null, is not text, or was not selected.
    pub fn text(&self, column: usize, row: usize) -> &str {
        self.cells(column).map_or("", |it| it.text(row))
    }

    /// A code that stands for a cell's text, if its column has few texts.
    pub fn code(&self, column: usize, row: usize) -> Option<u32> {
        self.cells(column)?.code(row)
    }

    /// What a cell is beyond its text.
    pub fn typed(&self, column: usize, row: usize) -> Option<Typed> {
        self.cells(column)?.typed(row)
    }

    fn cells(&self, column: usize) -> Option<&Cells> {
        self.columns.get(column)?.as_ref()
    }
}

impl Rows {
    /// The names of a file's columns, and its rows; or why it cannot be read, a phrase about the
    /// file.
    pub fn open(bytes: Vec<u8>) -> Result<(Vec<String>, Rows), String> {
        let bytes = Buffer::from(bytes);
        let footer = caught(|| Footer::read(&bytes)).unwrap_or_else(|| Err(footer::damaged()))?;
        let names = footer.columns.iter().map(|it| it.name.clone()).collect();
        let rows = Rows {
            selected: footer.columns.iter().map(|it| it.flat.is_ok()).collect(),
            codes: footer.columns.iter().map(|_| Codes::default()).collect(),
            bytes,
            footer,
            line: 0,
            group: 0,
            decoded: 0,
            batch: Rc::default(),
            filled: 0,
            broken: None,
        };
        Ok((names, rows))
    }

    /// Only these columns will be read, and the cells of others are empty. To be said before the
    /// first `fill`; unsaid, all columns are read that can be.
    pub fn select(&mut self, columns: &[usize]) {
        for (place, selected) in self.selected.iter_mut().enumerate() {
            *selected = columns.contains(&place);
        }
        let unread = columns.iter().filter_map(|it| self.footer.columns.get(*it)).find_map(|it| {
            it.flat.as_ref().err().map(|holds| format!("its column `{}` holds {holds}", it.name))
        });
        self.broken = unread;
    }

    /// Fills in the next row, its line the number of the row from 1; false at the end, or where
    /// the file is broken.
    pub fn fill(&mut self, row: &mut Row) -> bool {
        while self.filled == self.batch.rows {
            if self.broken.is_some() {
                return false;
            }
            // The cells that were, before there are others: one batch is in memory at a time.
            row.begin(self.line);
            self.batch = Rc::default();
            self.filled = 0;
            match self.next_batch() {
                Ok(Some(batch)) => self.batch = Rc::new(batch),
                Ok(None) => return false,
                Err(why) => self.broken = Some(why),
            }
        }
        self.line += 1;
        row.begin_in_table(self.line, &self.batch, self.filled);
        self.filled += 1;
        true
    }

    /// Why the rows ended before the file's end, if they did: a phrase about the file.
    pub fn broken(&self) -> Option<&str> {
        self.broken.as_deref()
    }

    fn next_batch(&mut self) -> Result<Option<Batch>, String> {
        while self.footer.groups.get(self.group).is_some_and(|it| it.rows == self.decoded) {
            self.group += 1;
            self.decoded = 0;
        }
        let Some(group) = self.footer.groups.get(self.group) else { return Ok(None) };
        let rows = (group.rows - self.decoded).min(BATCH);
        if self.decoded == 0 {
            self.check_group()?;
        }
        let mut codes = std::mem::take(&mut self.codes);
        let columns = self.footer.columns.iter().zip(&self.selected).zip(&mut codes);
        let columns = columns.map(|((column, selected), codes)| match (&column.flat, selected) {
            (Ok(flat), true) => self.decode(column, flat, rows, codes).map(Some),
            _ => Ok(None),
        });
        let columns = columns.collect::<Result<_, _>>()?;
        self.codes = codes;
        self.decoded += rows;
        Ok(Some(Batch { rows, columns }))
    }

    /// Refuses a row group whose selected columns claim too much, or are not all there.
    fn check_group(&mut self) -> Result<(), String> {
        let group = &mut self.footer.groups[self.group];
        let mut room = 0_usize;
        for (column, selected) in self.footer.columns.iter().zip(&self.selected) {
            let (Ok(flat), true) = (&column.flat, selected) else { continue };
            let chunk = &mut group.chunks[flat.leaf];
            let checked = caught(|| pages::check(&self.bytes, flat, chunk, group.rows));
            let checked = checked.unwrap_or_else(|| Err("its pages are unreadable".to_owned()));
            room = room.saturating_add(checked.map_err(|why| unreadable(column, self.line, &why))?);
        }
        if room > MOST_IN_GROUP {
            return Err(format!(
                "its row group {} says it takes {} MiB; at most {} MiB are read at once, so write \
                 it with smaller row groups",
                self.group + 1,
                room.div_ceil(MEBIBYTE),
                MOST_IN_GROUP / MEBIBYTE,
            ));
        }
        Ok(())
    }

    /// A column's cells of the next rows of the group.
    fn decode(
        &self,
        column: &Column,
        flat: &Flat,
        rows: usize,
        codes: &mut Codes,
    ) -> Result<Cells, String> {
        let group = &self.footer.groups[self.group];
        let chunk = &group.chunks[flat.leaf];
        let decode = || {
            let arrays = self.arrays(flat, chunk, group.rows, rows)?;
            match arrays.as_slice() {
                [array] if array.len() == rows => Cells::of(array.as_ref(), flat, codes),
                _ => Err("it ends before its rows do".to_owned()),
            }
        };
        let decoded = caught(decode).unwrap_or_else(|| Err("its pages are unreadable".to_owned()));
        decoded.map_err(|why| unreadable(column, self.line, &why))
    }

    fn arrays(
        &self,
        flat: &Flat,
        chunk: &Chunk,
        of: usize,
        rows: usize,
    ) -> Result<Vec<Box<dyn Array>>, String> {
        let meta = PageMetaData::new(0, of as i64, chunk.compression, flat.descriptor.clone());
        let bytes = Cursor::new(self.bytes.clone().sliced(chunk.bytes.clone()));
        let pages = PageReader::new_with_page_meta(bytes, meta, vec![], pages::MOST_IN_PAGE);
        let pages = BasicDecompressor::new(pages, vec![]);
        let field = field(flat, chunk);
        let filter = Filter::new_ranged(self.decoded, self.decoded + rows);
        let types = vec![&flat.descriptor.primitive_type];
        let arrays = column_iter_to_arrays(vec![pages], types, field, Some(filter));
        arrays.map(|(arrays, _)| arrays).map_err(|it| it.to_string())
    }
}

/// As what a column's piece is decoded.
fn field(flat: &Flat, chunk: &Chunk) -> Field {
    let mut field = flat.field.clone();
    if field.dtype != ArrowDataType::Utf8View {
        return field;
    }
    match chunk.text {
        TextPages::Plain => {}
        TextPages::Unproven => field.dtype = ArrowDataType::BinaryView,
        TextPages::Dictionary => {
            let keys = IntegerType::UInt32;
            let texts = Box::new(ArrowDataType::Utf8View);
            field.dtype = ArrowDataType::Dictionary(keys, texts, false);
            // So the decoder knows that there are keys only, and leaves them as they are.
            let mark = (DTYPE_CATEGORICAL_NEW.into(), "".into());
            field.metadata = Some(Arc::new([mark].into_iter().collect()));
        }
    }
    field
}

fn unreadable(column: &Column, rows: u64, why: &str) -> String {
    format!("its column `{}` cannot be read from row {} on: {why}", column.name, rows + 1)
}

#[cfg(test)]
mod tests;
