//! The second file of a join: what is known of a response elsewhere, found by its key.

use hashbrown::HashMap;

use super::export::{Export, Row};
use crate::config::{Column, Join, Layout};
use crate::diagnostics::{Cell, Diagnostics};

/// A second file, read: for each key, the cells of the columns that the survey names.
pub struct Lookup {
    /// Its path.
    pub file: String,
    names: Vec<String>,
    rows: HashMap<Box<str>, Box<[Box<str>]>>,
}

/// What a join found of a response.
pub struct Matched<'a>(&'a [Box<str>]);

impl Matched<'_> {
    pub fn cell(&self, column: usize) -> &str {
        self.0.get(column).map_or("", |it| it)
    }
}

impl Join {
    /// The end of a row of which nothing is shown.
    fn nothing_of(&self, line: u64, width: usize) -> Cell {
        let (name, text) = (String::new(), String::new());
        Cell { file: self.file.clone(), line, column: width, name, text }
    }
}

impl Lookup {
    /// Reads the second file of a join. `None` if it cannot be read, or a key of it stands for two
    /// rows.
    pub fn read(
        bytes: Vec<u8>,
        join: &Join,
        layout: &Layout,
        diagnostics: &mut Diagnostics,
    ) -> Option<Lookup> {
        let mut export = Export::open(&join.file, bytes, &join.format, diagnostics)?;
        let Some(key) = export.header.places(&join.their_key).first().copied() else {
            let (span, key) = (&join.their_key_span, &join.their_key);
            diagnostics.missing_column(span, key, &join.file, &export.header.told());
            return None;
        };
        let wanted: Vec<&str> = layout.columns().into_iter().flat_map(Column::names).collect();
        let names = export.header.names.clone();
        if let Some(twice) = wanted.iter().find(|it| export.header.places(it).len() > 1) {
            let span = layout.spans.get(*twice).unwrap_or(&join.file_span);
            diagnostics.duplicate_column(span, twice, &join.file);
            return None;
        }
        let kept: Vec<usize> = (0..names.len())
            .filter(|it| *it != key && wanted.contains(&names[*it].as_str()))
            .collect();
        let mut selected = kept.clone();
        selected.push(key);
        export.select(&selected);
        let mut lookup = Lookup {
            file: join.file.clone(),
            names: kept.iter().map(|it| names[*it].clone()).collect(),
            rows: HashMap::new(),
        };
        let mut repeated: Option<(Cell, u64)> = None;
        let mut ragged: Option<(Cell, usize, u64)> = None;
        let mut row = Row::default();
        while export.next_row(&mut row) {
            if row.width() != names.len() && row.broken.is_none() {
                // Its cells stand under other names than their own: none of them is shown or known.
                let first = || (join.nothing_of(row.line, row.width()), row.width(), 0);
                ragged.get_or_insert_with(first).2 += 1;
                continue;
            }
            let text = row.cell(key).trim();
            if text.is_empty() || row.broken.is_some() {
                continue;
            }
            let cells = kept.iter().map(|it| row.shown(*it).into()).collect();
            if lookup.rows.insert(text.into(), cells).is_some() {
                let (_, more) = repeated.get_or_insert_with(|| {
                    let (file, name) = (join.file.clone(), join.their_key.clone());
                    (Cell { file, line: row.line, column: key + 1, name, text: text.to_owned() }, 0)
                });
                *more += 1;
            }
        }
        if let Some((cell, width, rows)) = ragged {
            diagnostics.ragged_row(cell, width, names.len(), rows - 1);
        }
        let whole = export.is_whole(&join.file, diagnostics);
        if let Some((cell, times)) = repeated {
            diagnostics.key_repeats(cell, times - 1);
            return None;
        }
        whole.then_some(lookup)
    }

    /// Which of the kept columns goes by a name.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|it| it == name)
    }

    /// What is known of a key.
    pub fn find(&self, key: &str) -> Option<Matched<'_>> {
        self.rows.get(key.trim()).map(|it| Matched(it))
    }
}
