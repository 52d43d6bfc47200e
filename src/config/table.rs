//! TOML as typed: tables whose keys are taken out one by one, each with its place.
//!
//! serde stops at the first key it does not know; here every unknown key and every wrong type is
//! reported in one run. A caller asks a table for its keys, then closes it, and what is left over
//! was misspelt.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostics, Span, unprintable};

/// A value and where it is typed.
#[derive(Clone, Debug)]
pub struct Typed<T> {
    pub value: T,
    pub span: Span,
}

/// A value of TOML, of whatever type.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Integer(i64),
    Number(f64),
    Flag(bool),
    Array(Vec<Typed<Value>>),
    Table(Table),
    /// Dates, and integers past 64 bits; in words, with the article.
    Other(&'static str),
}

/// What a key holds that is a list of strings or of tables.
pub enum TextsOrTables {
    Texts(Typed<Vec<Typed<String>>>),
    Tables(Vec<Table>),
}

/// A table of which some keys may have been taken out.
#[derive(Clone, Debug)]
pub struct Table {
    /// As a message says it: `[site]`.
    pub name: String,
    /// Its header.
    pub span: Span,
    entries: BTreeMap<String, Entry>,
    /// Every key that was asked for.
    known: Vec<&'static str>,
}

#[derive(Clone, Debug)]
struct Entry {
    key: Span,
    value: Typed<Value>,
}

impl Value {
    /// The type in words, with the article.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "a string",
            Value::Integer(_) => "an integer",
            Value::Number(_) => "a number with a point",
            Value::Flag(_) => "true or false",
            Value::Array(_) => "a list",
            Value::Table(_) => "a table",
            Value::Other(kind) => kind,
        }
    }
}

impl Table {
    /// Reads a stretch of an author's text as a TOML document; syntax errors are reported, all of
    /// them, and then there is no table.
    pub fn parse(stretch: &Span, name: &str, diagnostics: &mut Diagnostics) -> Option<Table> {
        let text = stretch.source.text.get(stretch.range.clone())?;
        let (document, errors) = DeTable::parse_recoverable(text);
        let mut last_line = None;
        for error in &errors {
            let span = stretch.within(error.span().unwrap_or_default());
            // One slip often breaks several rules of the grammar; the first names it best.
            let line = span.source.line_column(span.range.start).0;
            if last_line.replace(line) != Some(line) {
                diagnostics.invalid_toml(&span, error.message());
            }
        }
        let start = stretch.within(0..0);
        errors.is_empty().then(|| table(document.into_inner(), start, name, stretch))
    }

    /// Whether the key is there and not yet taken.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Whether the key is there as `[[key]]`.
    pub fn has_tables(&self, key: &str) -> bool {
        let is_table = |it: &Typed<Value>| matches!(it.value, Value::Table(_));
        match self.entries.get(key).map(|it| &it.value.value) {
            Some(Value::Array(values)) => values.iter().any(is_table),
            _ => false,
        }
    }

    /// A string as data may hold it: also empty, also of several lines.
    pub fn text(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<String>> {
        let value = self.take(key)?;
        text(value, key, diagnostics)
    }

    /// A string that will stand on a page or in a feed: one line, not empty.
    pub fn line(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<String>> {
        let line = self.text(key, diagnostics)?;
        if let Some(control) = line.value.chars().find(|it| unprintable(*it)) {
            diagnostics.control_character(&line.span, key, control);
            return None;
        }
        if line.value.trim().is_empty() {
            diagnostics.empty_text(&line.span, key);
            return None;
        }
        Some(line)
    }

    /// A key without which the table means nothing; `example` is a line that would do.
    pub fn needs(&mut self, key: &'static str, example: &str, diagnostics: &mut Diagnostics) {
        if !self.has(key) {
            self.known.push(key);
            diagnostics.missing_key(&self.span, key, &self.name, example);
        }
    }

    pub fn integer(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<i64>> {
        let value = self.take(key)?;
        integer(value, key, diagnostics)
    }

    /// An integer or a number with a point, finite.
    pub fn number(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<f64>> {
        let value = self.take(key)?;
        number(value, key, diagnostics)
    }

    pub fn flag(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<bool>> {
        let Typed { value, span } = self.take(key)?;
        match value {
            Value::Flag(value) => Some(Typed { value, span }),
            other => {
                diagnostics.wrong_type(&span, key, "`true` or `false`", other.kind());
                None
            }
        }
    }

    /// A list of strings.
    pub fn texts(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<Vec<Typed<String>>>> {
        self.list(key, "a list of strings", diagnostics, text)
    }

    /// A list of integers.
    pub fn integers(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<Vec<Typed<i64>>>> {
        self.list(key, "a list of integers", diagnostics, integer)
    }

    /// A list of what cells may hold, strings and integers, all as text.
    pub fn cells(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed<Vec<Typed<String>>>> {
        let value = self.take(key)?;
        cells(value, key, diagnostics)
    }

    /// A list of strings, or `[[key]]`.
    pub fn texts_or_tables(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<TextsOrTables> {
        if self.has_tables(key) {
            return Some(TextsOrTables::Tables(self.tables(key, diagnostics)));
        }
        self.texts(key, diagnostics).map(TextsOrTables::Texts)
    }

    pub fn table(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Table> {
        let Typed { value, span } = self.take(key)?;
        match value {
            Value::Table(table) => Some(table),
            other => {
                diagnostics.wrong_type(&span, key, "a table", other.kind());
                None
            }
        }
    }

    /// `[[key]]`, as often as it is there.
    pub fn tables(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Table> {
        let expected = format!("a list of tables, `[[{key}]]`");
        let Some(Typed { value, span }) = self.take(key) else {
            return vec![];
        };
        let Value::Array(values) = value else {
            diagnostics.wrong_type(&span, key, &expected, value.kind());
            return vec![];
        };
        let mut tables = vec![];
        for Typed { value, span } in values {
            match value {
                Value::Table(table) => tables.push(table),
                other => diagnostics.wrong_type(&span, key, &expected, other.kind()),
            }
        }
        tables
    }

    /// `column = "team"`, or a table that says more: `column = { column = "team", … }`.
    pub fn text_or_table(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Table> {
        let value = self.take(key)?;
        column_table(value, key, diagnostics)
    }

    /// All keys that are left, in the order in which they are typed: for tables whose keys are the
    /// author's own.
    pub fn into_entries(self) -> Vec<(Typed<String>, Typed<Value>)> {
        let mut entries: Vec<_> = self
            .entries
            .into_iter()
            .map(|(key, entry)| (Typed { value: key, span: entry.key }, entry.value))
            .collect();
        entries.sort_by_key(|(key, _)| key.span.range.start);
        entries
    }

    /// Reports what nobody asked for; `homes` are keys with the table that they belong to.
    pub fn close(self, homes: &[(&str, &str)], diagnostics: &mut Diagnostics) {
        let Table { name, known, .. } = &self;
        let (name, known) = (name.clone(), known.clone());
        for (key, _) in self.into_entries() {
            let home = homes.iter().find(|(it, home)| *it == key.value && *home != name);
            match home {
                Some((_, home)) => diagnostics.misplaced_key(&key.span, &key.value, &name, home),
                None => {
                    diagnostics.unknown_key(&key.span, &key.value, &name, known.iter().copied())
                }
            }
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Typed<Value>> {
        self.known.push(key);
        self.entries.remove(key).map(|it| it.value)
    }

    fn list<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        diagnostics: &mut Diagnostics,
        element: impl Fn(Typed<Value>, &str, &mut Diagnostics) -> Option<Typed<T>>,
    ) -> Option<Typed<Vec<Typed<T>>>> {
        let value = self.take(key)?;
        list(value, key, expected, diagnostics, element)
    }
}

fn list<T>(
    list: Typed<Value>,
    key: &str,
    expected: &str,
    diagnostics: &mut Diagnostics,
    element: impl Fn(Typed<Value>, &str, &mut Diagnostics) -> Option<Typed<T>>,
) -> Option<Typed<Vec<Typed<T>>>> {
    let Typed { value, span } = list;
    let Value::Array(values) = value else {
        diagnostics.wrong_type(&span, key, expected, value.kind());
        return None;
    };
    let value = values.into_iter().filter_map(|it| element(it, key, diagnostics)).collect();
    Some(Typed { value, span })
}

/// A list of what cells may hold, strings and integers, all as text.
pub fn cells(
    value: Typed<Value>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Typed<Vec<Typed<String>>>> {
    list(value, key, "a list of strings and integers", diagnostics, |it, key, diagnostics| match it
        .value
    {
        Value::Integer(value) => Some(Typed { value: value.to_string(), span: it.span }),
        _ => text(it, key, diagnostics),
    })
}

/// A column's name alone, or a table that also holds it, as a table either way.
pub fn column_table(
    value: Typed<Value>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Table> {
    let Typed { value, span } = value;
    match value {
        Value::Table(table) => Some(Table { span, ..table }),
        Value::Text(_) => {
            let value = Typed { value, span: span.clone() };
            let entries =
                BTreeMap::from([("column".to_owned(), Entry { key: span.clone(), value })]);
            Some(Table { name: key.to_owned(), span, entries, known: vec![] })
        }
        other => {
            let expected = "the name of a column, or a table with `column`";
            diagnostics.wrong_type(&span, key, expected, other.kind());
            None
        }
    }
}

pub fn text(
    value: Typed<Value>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Typed<String>> {
    match value.value {
        Value::Text(text) => Some(Typed { value: text, span: value.span }),
        other => {
            diagnostics.wrong_type(&value.span, key, "a string", other.kind());
            None
        }
    }
}

pub fn integer(
    value: Typed<Value>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Typed<i64>> {
    match value.value {
        Value::Integer(integer) => Some(Typed { value: integer, span: value.span }),
        other => {
            diagnostics.wrong_type(&value.span, key, "an integer", other.kind());
            None
        }
    }
}

pub fn number(value: Typed<Value>, key: &str, diagnostics: &mut Diagnostics) -> Option<Typed<f64>> {
    let Typed { value, span } = value;
    match value {
        Value::Integer(value) => Some(Typed { value: value as f64, span }),
        Value::Number(value) if value.is_finite() => Some(Typed { value, span }),
        Value::Number(_) => {
            diagnostics.wrong_type(&span, key, "a number", "infinite or no number at all");
            None
        }
        other => {
            diagnostics.wrong_type(&span, key, "a number", other.kind());
            None
        }
    }
}

/// How a header is written: `[site]` or `[[survey]]`.
#[derive(Clone, Copy)]
enum Brackets {
    One,
    Two,
}

fn table(document: DeTable<'_>, span: Span, name: &str, stretch: &Span) -> Table {
    let mut entries = BTreeMap::new();
    for (key, value) in document {
        let place = stretch.within(key.span());
        let key = key.into_inner().into_owned();
        let value = typed(value, (name, &key), Brackets::One, stretch);
        entries.insert(key, Entry { key: place, value });
    }
    Table { name: name.to_owned(), span, entries, known: vec![] }
}

/// `path` is the name of the table that holds the value, and the value's key there.
fn typed(
    value: Spanned<DeValue<'_>>,
    path: (&str, &str),
    brackets: Brackets,
    stretch: &Span,
) -> Typed<Value> {
    let span = stretch.within(value.span());
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix())
            .map_or(Value::Other("an integer that is too large"), Value::Integer),
        DeValue::Float(digits) => digits
            .as_str()
            .parse()
            .map_or(Value::Other("a number that cannot be read"), Value::Number),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(_) => Value::Other("a date"),
        DeValue::Array(values) => Value::Array(
            values.into_iter().map(|it| typed(it, path, Brackets::Two, stretch)).collect(),
        ),
        DeValue::Table(inner) => {
            let name = table_name(path, brackets);
            Value::Table(table(inner, span.clone(), &name, stretch))
        }
    };
    Typed { value, span }
}

/// `[survey.dimensions]` below `[[survey]]`; the document itself is not part of the name.
fn table_name((parent, key): (&str, &str), brackets: Brackets) -> String {
    let outer = parent.trim_matches(['[', ']']);
    let path = if outer == parent { key.to_owned() } else { format!("{outer}.{key}") };
    match brackets {
        Brackets::One => format!("[{path}]"),
        Brackets::Two => format!("[[{path}]]"),
    }
}
