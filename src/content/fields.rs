//! The keys and values of front matter and of a block's body, each taken once, as the type meant.
//!
//! In comes TOML (or the fields that `yaml` read); each `take` reports a value of the wrong type at
//! its place, and `finish` reports what nobody asked for.

use std::ops::RangeInclusive;

use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostics, Source, Span, nearest, unprintable};
use crate::period::Day;

/// What other generators and senders of letters read in front matter, and nothing here does: a text
/// that comes from there need not be changed. In lower case.
const ELSEWHERE: [&str; 94] = [
    "author",
    "authors",
    "banner",
    "bodyclass",
    "canonical",
    "canonical_url",
    "canonicalurl",
    "cascade",
    "categories",
    "category",
    "classes",
    "comments",
    "cover",
    "created",
    "created_at",
    "date_published",
    "date_updated",
    "description",
    "display_date",
    "eleventynavigation",
    "email_type",
    "excerpt",
    "excerpt_separator",
    "extra",
    "feature_image",
    "featured",
    "featured_image",
    "generate_feeds",
    "guid",
    "header",
    "hero",
    "hidden",
    "hide_table_of_contents",
    "hidemeta",
    "id",
    "image",
    "image_alt",
    "images",
    "in_search_index",
    "issue",
    "issue_number",
    "keywords",
    "lang",
    "language",
    "lastmod",
    "layout",
    "link",
    "locale",
    "math",
    "mermaid",
    "modified",
    "name",
    "og_image",
    "open_graph",
    "pagination_next",
    "pagination_prev",
    "permalink",
    "pinned",
    "post_date",
    "preview_text",
    "pub_date",
    "pubdate",
    "publish_date",
    "publishdate",
    "published",
    "published_at",
    "redirect_from",
    "related",
    "section",
    "sent_at",
    "series",
    "showtoc",
    "sidebar",
    "sidebar_label",
    "sidebar_position",
    "sort_by",
    "status",
    "subject",
    "subtitle",
    "summary",
    "tags",
    "taxonomies",
    "teaser",
    "template",
    "thumbnail",
    "toc",
    "tocopen",
    "transparent",
    "type",
    "updated",
    "url",
    "uuid",
    "visibility",
    "weight",
];

/// What an author typed, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub text: String,
    pub span: Span,
}

/// A value as written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Whole(i64),
    Yes(bool),
    Day(Day),
    List(Vec<(Value, Span)>),
    Table(Vec<Field>),
    /// A value that no key of ours takes: what it is, with its article.
    Other(&'static str),
}

impl Value {
    /// What it is, with its article.
    fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Whole(_) => "a number",
            Value::Yes(_) => "`true` or `false`",
            Value::Day(_) => "a date",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
            Value::Other(kind) => kind,
        }
    }
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub key: Typed,
    pub value: Value,
    /// Where the value stands.
    pub span: Span,
}

/// All keys of one front matter or block.
pub(super) struct Fields {
    /// In the order of the text.
    left: Vec<Field>,
    asked: Vec<&'static str>,
    /// What the keys belong to: `front matter`, `chart`.
    table: &'static str,
    /// Where a missing key is reported.
    place: Span,
}

impl Fields {
    pub fn new(fields: Vec<Field>, table: &'static str, place: &Span) -> Fields {
        Fields { left: fields, asked: vec![], table, place: place.clone() }
    }

    /// The fields of a TOML text; a text that is no TOML is reported.
    pub fn of_toml(body: &Span, diagnostics: &mut Diagnostics) -> Option<Vec<Field>> {
        match DeTable::parse(&body.source.text[body.range.clone()]) {
            Ok(table) => Some(fields_of(table.get_ref(), body, 0)),
            Err(why) => {
                diagnostics.invalid_toml(&body.within(why.span().unwrap_or(0..0)), why.message());
                None
            }
        }
    }

    /// Whether a text is TOML that says anything.
    pub fn is_toml(text: &str) -> bool {
        DeTable::parse(text).is_ok_and(|it| !it.get_ref().is_empty())
    }

    /// Where these fields stand as a whole.
    pub fn place(&self) -> &Span {
        &self.place
    }

    pub fn has(&self, key: &str) -> bool {
        self.left.iter().any(|it| it.key.text == key)
    }

    /// The fields whose keys are names of the author's own, such as dimensions.
    pub fn others(&mut self) -> Vec<Field> {
        std::mem::take(&mut self.left)
    }

    /// A line of text; blank is the same as absent.
    pub fn text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Typed> {
        let field = self.take(key)?;
        let typed = field.into_text(diagnostics)?;
        (!typed.text.is_empty()).then_some(typed)
    }

    /// A line of text that must be there; `example` is a line that would do.
    pub fn needed_text(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Typed> {
        let field = self.needed(key, example, diagnostics)?;
        let typed = field.into_text(diagnostics)?;
        if typed.text.is_empty() {
            diagnostics.empty_text(&typed.span, key);
            return None;
        }
        Some(typed)
    }

    /// Text in markdown, as a stretch of its file; blank is the same as absent.
    pub fn passage(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Span> {
        let span = self.take(key)?.into_passage(diagnostics)?;
        let blank = span.source.text[span.range.clone()].trim().is_empty();
        (!blank).then_some(span)
    }

    /// Text in markdown that must be there.
    pub fn needed_passage(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Span> {
        let field = self.needed(key, example, diagnostics)?;
        let place = field.span.clone();
        let span = field.into_passage(diagnostics)?;
        if span.source.text[span.range.clone()].trim().is_empty() {
            diagnostics.empty_text(&place, key);
            return None;
        }
        Some(span)
    }

    /// A date, bare or in quotation marks.
    pub fn day(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Day> {
        self.take(key).and_then(|it| it.into_day(diagnostics))
    }

    /// A date with its place.
    pub fn day_with_place(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Day, Span)> {
        let field = self.take(key)?;
        let span = field.span.clone();
        field.into_day(diagnostics).map(|it| (it, span))
    }

    /// Tables of a list of which there must be one.
    pub fn needed_tables(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Fields> {
        if !self.left.iter().any(|it| it.key.text == key) {
            diagnostics.missing_key(&self.place, key, self.table, example);
        }
        self.tables(key, example, diagnostics)
    }

    /// A date that must be there.
    pub fn needed_day(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Day> {
        let example = format!("{key} = 2026-11-22");
        self.needed(key, &example, diagnostics).and_then(|it| it.into_day(diagnostics))
    }

    /// A whole number of a range, with its place.
    pub fn whole(
        &mut self,
        key: &'static str,
        among: RangeInclusive<u32>,
        diagnostics: &mut Diagnostics,
    ) -> Option<(u32, Span)> {
        let field = self.take(key)?;
        let expected = format!("a whole number from {} to {}", among.start(), among.end());
        let Value::Whole(number) = field.value else {
            diagnostics.wrong_type(&field.span, key, &expected, field.value.kind());
            return None;
        };
        let fitting = u32::try_from(number).ok().filter(|it| among.contains(it));
        if fitting.is_none() {
            diagnostics.wrong_type(&field.span, key, &expected, &number.to_string());
        }
        fitting.map(|it| (it, field.span))
    }

    /// A whole number that must be there.
    pub fn needed_whole(
        &mut self,
        key: &'static str,
        among: RangeInclusive<u32>,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(u32, Span)> {
        if !self.left.iter().any(|it| it.key.text == key) {
            diagnostics.missing_key(&self.place, key, self.table, example);
        }
        self.whole(key, among, diagnostics)
    }

    /// `true` or `false`; absent is false.
    pub fn yes(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> bool {
        match self.take(key) {
            None => false,
            Some(Field { value: Value::Yes(yes), .. }) => yes,
            Some(field) => {
                let found = field.value.kind();
                diagnostics.wrong_type(&field.span, key, "`true` or `false`", found);
                false
            }
        }
    }

    /// A list of names that must be there.
    pub fn needed_names(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Typed>> {
        let field = self.needed(key, example, diagnostics)?;
        let Value::List(values) = field.value else {
            diagnostics.wrong_type(&field.span, key, "a list of names", field.value.kind());
            return None;
        };
        if values.is_empty() {
            diagnostics.empty_text(&field.span, key);
        }
        let mut names = vec![];
        for (value, span) in values {
            match value {
                Value::Text(text) => names.push(Typed { text, span }),
                _ => diagnostics.wrong_type(&span, key, "a list of names", value.kind()),
            }
        }
        Some(names)
    }

    /// A list of names; absent is empty.
    pub fn names(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Typed> {
        if self.left.iter().any(|it| it.key.text == key) {
            self.needed_names(key, "", diagnostics).unwrap_or_default()
        } else {
            self.asked.push(key);
            vec![]
        }
    }

    /// The names of a key of another generator's, as far as they are names: `tags: [a, b]`,
    /// `tags: a, b`, or `tags` below `taxonomies`. What is none is passed over.
    pub fn names_elsewhere(&self, key: &str) -> Vec<String> {
        let mut names = vec![];
        let inner = self.left.iter().filter(|it| it.key.text == "taxonomies");
        let inner = inner.flat_map(|it| match &it.value {
            Value::Table(fields) => fields.iter().collect(),
            _ => vec![],
        });
        for field in self.left.iter().chain(inner).filter(|it| it.key.text == key) {
            match &field.value {
                Value::Text(text) => names.extend(text.split(',').map(str::to_owned)),
                Value::List(values) => names.extend(values.iter().filter_map(|(it, _)| match it {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                })),
                _ => {}
            }
        }
        names
    }

    /// The keys and values of a table such as `where = { team = "Billing" }`; absent is empty.
    pub fn table(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Field> {
        match self.take(key) {
            None => vec![],
            Some(Field { value: Value::Table(fields), .. }) => fields,
            Some(field) => {
                let expected = "a table such as `{ team = \"Billing\" }`";
                diagnostics.wrong_type(&field.span, key, expected, field.value.kind());
                vec![]
            }
        }
    }

    /// The tables of a list such as `[[touchpoint]]`, each with its own keys; absent is empty.
    pub fn tables(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Fields> {
        let Some(field) = self.take(key) else { return vec![] };
        let expected = format!("a list of tables such as `{example}`");
        let Value::List(values) = field.value else {
            diagnostics.wrong_type(&field.span, key, &expected, field.value.kind());
            return vec![];
        };
        let mut tables = vec![];
        for (value, span) in values {
            match value {
                Value::Table(fields) => tables.push(Fields::new(fields, key, &span)),
                _ => diagnostics.wrong_type(&span, key, &expected, value.kind()),
            }
        }
        tables
    }

    /// Takes up a key that other generators have for one of ours, where ours was not written.
    ///
    /// Only text is taken up: `author` may be a list or a table elsewhere.
    pub fn also(&mut self, ours: &'static str, theirs: &[&str]) {
        if self.has(ours) {
            return;
        }
        let meant = |it: &&mut Field| {
            theirs.contains(&it.key.text.as_str()) && matches!(it.value, Value::Text(_))
        };
        if let Some(field) = self.left.iter_mut().find(meant) {
            field.key.text = ours.to_owned();
        }
    }

    /// Whether a key is one of another generator's.
    pub fn any_elsewhere(&self) -> bool {
        self.left.iter().any(|it| is_elsewhere(&it.key.text))
    }

    /// The fields of these keys, in the order of the keys; capitals and hyphens do not matter.
    pub fn each<'a>(&'a self, keys: &'a [&str]) -> impl Iterator<Item = &'a Field> {
        let of = |key: &'a str| self.left.iter().filter(move |it| folded(&it.key.text) == key);
        keys.iter().flat_map(move |it| of(it))
    }

    /// Such fields of a table within.
    pub fn each_below<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&str],
    ) -> impl Iterator<Item = &'a Field> {
        let tables = self.left.iter().filter(move |it| folded(&it.key.text) == table);
        let inner = tables.flat_map(|it| match &it.value {
            Value::Table(fields) => fields.as_slice(),
            _ => &[],
        });
        inner.filter(|it| keys.contains(&folded(&it.key.text).as_str()))
    }

    /// The first field of these keys.
    pub fn first(&self, keys: &[&str]) -> Option<&Field> {
        keys.iter().find_map(|key| self.left.iter().find(|it| folded(&it.key.text) == *key))
    }

    /// Reports the keys of front matter that nobody asked for: a slip of the pen as a mistake, a
    /// key of another generator's not at all, and any other as one of which nothing is made.
    pub fn finish_front_matter(self, diagnostics: &mut Diagnostics) {
        for Field { key, .. } in &self.left {
            // A page has no date; a text that moved in may have one.
            if is_elsewhere(&key.text) || key.text == "date" {
                continue;
            }
            if nearest(&key.text, self.asked.iter().copied()).is_some() {
                let known = self.asked.iter().copied();
                diagnostics.unknown_key(&key.span, &key.text, self.table, known);
            } else {
                diagnostics.key_not_used(&key.span, &key.text);
            }
        }
    }

    /// Reports every key that was not asked for, with the nearest that was.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        for field in &self.left {
            let known = self.asked.iter().copied();
            diagnostics.unknown_key(&field.key.span, &field.key.text, self.table, known);
        }
    }

    fn needed(
        &mut self,
        key: &'static str,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Field> {
        let field = self.take(key);
        if field.is_none() {
            diagnostics.missing_key(&self.place, key, self.table, example);
        }
        field
    }

    fn take(&mut self, key: &'static str) -> Option<Field> {
        self.asked.push(key);
        let place = self.left.iter().position(|it| it.key.text == key)?;
        Some(self.left.remove(place))
    }
}

/// A key as generators compare it: `pubDate`, `PubDate`; `publish-date`, `publish_date`.
fn folded(key: &str) -> String {
    key.trim().to_lowercase().replace(['-', ' '], "_")
}

fn is_elsewhere(key: &str) -> bool {
    ELSEWHERE.binary_search(&folded(key).as_str()).is_ok()
}

impl Field {
    /// The value as typed, without the marks around it.
    pub fn typed(&self) -> &str {
        self.span.source.text[self.span.range.clone()].trim().trim_matches(['"', '\''])
    }

    /// The value as one line of text. What cannot be seen is left out, and said to be.
    pub fn into_text(self, diagnostics: &mut Diagnostics) -> Option<Typed> {
        let Value::Text(text) = self.value else {
            diagnostics.wrong_type(&self.span, &self.key.text, "text", self.value.kind());
            return None;
        };
        if text.chars().any(|it| it != '\n' && is_unfit(it)) {
            diagnostics.control_character_left_out(&self.span, &self.key.text);
        }
        Some(Typed { text: one_line(&text), span: self.span })
    }

    /// The text between the quotation marks, for a reader of markdown. A text with escapes becomes the
    /// end of a source of its own, so that its first line and column are those of the file.
    fn into_passage(self, diagnostics: &mut Diagnostics) -> Option<Span> {
        let Value::Text(text) = &self.value else {
            diagnostics.wrong_type(&self.span, &self.key.text, "text", self.value.kind());
            return None;
        };
        let raw = &self.span.source.text[self.span.range.clone()];
        let marks = ["\"\"\"", "'''", "\"", "'"];
        let closed =
            |it: &&str| raw.len() >= 2 * it.len() && raw.starts_with(*it) && raw.ends_with(*it);
        let mark = marks.into_iter().find(closed).map_or(0, str::len);
        let inner = &raw[mark..raw.len() - mark];
        let begins = inner.strip_prefix("\r\n").or_else(|| inner.strip_prefix('\n'));
        let lead = begins.filter(|_| mark == 3).map_or(0, |it| inner.len() - it.len());
        if inner[lead..] == *text {
            return Some(self.span.within(mark + lead..raw.len() - mark));
        }
        let head = &self.span.source.text[..self.span.range.start + mark + lead];
        let source = Source::new(self.span.source.path.as_str(), format!("{head}{text}"));
        Some(Span::new(&source, head.len()..head.len() + text.len()))
    }

    fn into_day(self, diagnostics: &mut Diagnostics) -> Option<Day> {
        match &self.value {
            Value::Day(day) => Some(*day),
            Value::Text(text) => {
                let day = Day::parse(date_of(text));
                if day.is_none() {
                    diagnostics.bad_date(&self.span, text);
                }
                day
            }
            other => {
                let expected = "a date such as `2026-11-22`";
                diagnostics.wrong_type(&self.span, &self.key.text, expected, other.kind());
                None
            }
        }
    }
}

/// The date of `2026-11-22T09:30:00Z` or `2026-11-22 09:30`: the day where it was written.
fn date_of(text: &str) -> &str {
    match text.get(..10) {
        Some(date) if text[10..].starts_with(['T', 't', ' ']) => date,
        _ => text,
    }
}

/// Characters that could start a header line or turn the text around them. Joiners and marks of
/// direction stay: Persian, Hebrew and some emoji are written with them.
fn is_unfit(it: char) -> bool {
    let written = matches!(it, '\u{ad}' | '\u{61c}' | '\u{200c}'..='\u{200f}');
    unprintable(it) && !written
}

/// The text without characters that are unfit, its words one space apart.
pub(super) fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|it| if is_unfit(it) { ' ' } else { it }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// No value of ours is nested deeper than a list of tables in a list of tables.
const DEEPEST: usize = 4;

fn fields_of(table: &DeTable<'_>, body: &Span, depth: usize) -> Vec<Field> {
    let mut fields: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field {
            key: Typed { text: key.get_ref().to_string(), span: body.within(key.span()) },
            value: value_of(value.get_ref(), body, depth),
            span: body.within(value.span()),
        })
        .collect();
    // The parser sorts by key; mistakes are told in the order of the text.
    fields.sort_by_key(|it| it.key.span.range.start);
    fields
}

fn value_of(value: &DeValue<'_>, body: &Span, depth: usize) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            let whole = i64::from_str_radix(number.as_str(), number.radix());
            whole.map_or(Value::Other("a number that is too large"), Value::Whole)
        }
        DeValue::Boolean(yes) => Value::Yes(*yes),
        DeValue::Datetime(moment) => {
            day_of(moment).map_or(Value::Other("a time of day"), Value::Day)
        }
        DeValue::Float(_) => Value::Other("a number with a point"),
        DeValue::Array(values) if depth < DEEPEST => Value::List(
            values
                .iter()
                .map(|it| (value_of(it.get_ref(), body, depth + 1), body.within(it.span())))
                .collect(),
        ),
        DeValue::Table(table) if depth < DEEPEST => Value::Table(fields_of(table, body, depth + 1)),
        DeValue::Array(_) | DeValue::Table(_) => Value::Other("a list within a list"),
    }
}

/// The date, in the zone in which it was written; a time of day alone has none.
fn day_of(moment: &toml::value::Datetime) -> Option<Day> {
    let date = moment.date?;
    Day::parse(&format!("{:04}-{:02}-{:02}", date.year, date.month, date.day))
}
