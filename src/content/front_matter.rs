//! What stands above the text: TOML between `+++` lines, YAML between `---` lines, JSON, or lines such
//! as `Title: Two days` down to the first blank one.
//!
//! In comes a file, out go its fields and the place of the text below them.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Place, Source, Span};

use super::fields::{Field, Fields, Typed, Value};
use super::yaml;

/// A file taken apart.
pub(super) struct FrontMatter {
    pub fields: Fields,
    /// All that follows.
    pub body: Span,
}

/// How front matter is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Notation {
    Toml,
    /// JSON too, which is YAML on few lines.
    Yaml,
}

/// Front matter that was found, and not yet read.
struct Found {
    notation: Notation,
    opening: Span,
    inner: Span,
    body: Span,
}

/// The front matter of a file; a file without one, or with an unclosed or empty one, is reported.
pub(super) fn split(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<FrontMatter> {
    let Some(Found { notation, opening, inner, body }) = found(source, diagnostics)? else {
        let header = header_lines(source);
        if header.is_none() {
            diagnostics.front_matter_missing(Place::File(source.path.clone()));
        }
        return header;
    };
    let fields = fields(notation, &inner, &opening, diagnostics)?;
    Some(FrontMatter { fields, body })
}

/// The front matter of a letter, which may have none, or one that its own generator read in its own
/// way: lines of YAML that are no YAML together are read one by one. None if it is never closed, or no
/// TOML.
pub(super) fn split_loosely(
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Option<FrontMatter> {
    let none = |body: Span| FrontMatter {
        fields: Fields::new(vec![], "front matter", &body.within(0..0)),
        body,
    };
    let all = Span::new(source, 0..source.text.len());
    let Some(Found { notation, opening, inner, body }) = found(source, diagnostics)? else {
        return Some(header_lines(source).unwrap_or_else(|| none(all)));
    };
    let text = &source.text[inner.range.clone()];
    if text.trim().is_empty() {
        return Some(none(body));
    }
    let is_json = text.trim_start().starts_with('{');
    if notation == Notation::Yaml && !is_json && !text.lines().any(is_field) {
        // A rule, words, and another rule.
        return Some(none(all));
    }
    let fields = match (fields(notation, &inner, &opening, diagnostics), notation) {
        (Some(fields), _) => fields,
        (None, Notation::Yaml) => Fields::new(line_by_line(&inner), "front matter", &opening),
        (None, Notation::Toml) => return None,
    };
    Some(FrontMatter { fields, body })
}

/// Where a text begins, its front matter passed over.
pub(super) fn body(source: &Arc<Source>) -> Option<Span> {
    split_loosely(source, &mut Diagnostics::new()).map(|it| it.body)
}

/// Front matter between two marks, or `Some(None)` if the file begins with none; one that is never
/// closed is reported.
fn found(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Option<Found>> {
    let blank = source.text.len() - source.text.trim_start().len();
    let start = source.text[..blank].rfind('\n').map_or(0, |it| it + 1);
    let first = source.text[start..].split_inclusive('\n').next().unwrap_or("");
    let fence = first.trim_end();
    let (notation, mark) = match fence.trim_end_matches([' ', '\t']) {
        "+++" | "---toml" => (Notation::Toml, &fence[..3]),
        "---" | "---yaml" | "---yml" | "---json" | "--- yaml" => (Notation::Yaml, "---"),
        "{" => return Some(json(source, start)),
        _ => return Some(None),
    };
    let opening = Span::new(source, start..start + fence.len());
    let inner_start = start + first.len();
    let mut offset = inner_start;
    for line in source.text[inner_start..].split_inclusive('\n') {
        let closing = line.trim_end();
        if closing == mark || (closing == "..." && mark == "---") {
            let inner = Span::new(source, inner_start..offset);
            let body = Span::new(source, offset + line.len()..source.text.len());
            return Some(Some(Found { notation, opening, inner, body }));
        }
        offset += line.len();
    }
    // A letter that begins with a rule has no front matter.
    if mark == "---" && !source.text[inner_start..].lines().next().is_some_and(is_field) {
        return Some(None);
    }
    diagnostics.front_matter_unclosed(&opening);
    None
}

/// Front matter in JSON, from a brace on a line of its own to the one that closes it.
fn json(source: &Arc<Source>, start: usize) -> Option<Found> {
    let mut offset = start;
    for line in source.text[start..].split_inclusive('\n') {
        offset += line.len();
        if line.trim_end() == "}" {
            let inner = Span::new(source, start..offset);
            let body = Span::new(source, offset..source.text.len());
            let opening = Span::new(source, start..start + 1);
            return Some(Found { notation: Notation::Yaml, opening, inner, body });
        }
    }
    None
}

/// `title: Two days`
fn is_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| is_name(key))
}

fn is_name(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|it| it.is_alphanumeric() || "_- ".contains(it))
}

/// The fields that stand at the margin, a line each.
fn line_by_line(inner: &Span) -> Vec<Field> {
    let source = &inner.source;
    let mut fields = vec![];
    let mut offset = inner.range.start;
    for line in source.text[inner.range.clone()].split_inclusive('\n') {
        fields.extend(field_of(source, offset, line).filter(|_| !line.starts_with([' ', '\t'])));
        offset += line.len();
    }
    fields
}

/// The field of a line that begins at an offset; none if it is no field, or has no value.
fn field_of(source: &Arc<Source>, start: usize, line: &str) -> Option<Field> {
    let (key, rest) = line.split_once(':').filter(|(key, _)| is_name(key))?;
    let text = rest.trim();
    let at = start + key.len() + 1 + (rest.len() - rest.trim_start().len());
    let name = Typed {
        text: key.trim().to_lowercase().replace(' ', "_"),
        span: Span::new(source, start..start + key.len()),
    };
    let bare = text.trim_matches(['"', '\'']);
    let value = if bare == text { yaml::plain(text) } else { Value::Text(bare.to_owned()) };
    let span = Span::new(source, at..at + text.len());
    (!text.is_empty()).then_some(Field { key: name, value, span })
}

/// The header of a text of Pelican's or MultiMarkdown's: names with their values, a line each, one
/// of them the title. Nothing where the text begins with anything else.
fn header_lines(source: &Arc<Source>) -> Option<FrontMatter> {
    let mut fields: Vec<Field> = vec![];
    let mut offset = 0;
    for line in source.text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        if line.trim().is_empty() {
            break;
        }
        if !is_field(line) {
            return None;
        }
        fields.extend(field_of(source, start, line));
    }
    let titled = fields.iter().any(|it| it.key.text == "title");
    let opening = Span::new(source, 0..source.text.find('\n').unwrap_or(source.text.len()));
    let body = Span::new(source, offset..source.text.len());
    titled.then(|| FrontMatter { fields: Fields::new(fields, "front matter", &opening), body })
}

fn fields(
    notation: Notation,
    inner: &Span,
    opening: &Span,
    diagnostics: &mut Diagnostics,
) -> Option<Fields> {
    if inner.source.text[inner.range.clone()].trim().is_empty() {
        diagnostics.front_matter_empty(opening);
        return None;
    }
    let fields = match notation {
        Notation::Toml => Fields::of_toml(inner, diagnostics)?,
        Notation::Yaml => yaml::fields(inner, diagnostics)?,
    };
    Some(Fields::new(fields, "front matter", opening))
}
