//! What stands above the text: TOML between `+++` lines, YAML between `---` lines, or lines such as
//! `Title: Two days` down to the first blank one.
//!
//! In comes a file, out go its fields and the place of the text below them.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Place, Source, Span};

use super::fields::{Field, Fields, Typed};
use super::yaml;

/// A file taken apart.
pub(super) struct FrontMatter {
    pub fields: Fields,
    /// All that follows.
    pub body: Span,
}

/// The front matter of a file; a file without one, or with an unclosed or empty one, is reported.
pub(super) fn split(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<FrontMatter> {
    let first = source.text.split_inclusive('\n').next().unwrap_or("");
    let fence = first.trim_end();
    if fence != "+++" && fence != "---" {
        if let Some(front_matter) = header_lines(source) {
            return Some(front_matter);
        }
        diagnostics.front_matter_missing(Place::File(source.path.clone()));
        return None;
    }
    let opening = Span::new(source, 0..fence.len());
    let mut offset = first.len();
    for line in source.text[first.len()..].split_inclusive('\n') {
        if line.trim_end() == fence {
            let inner = Span::new(source, first.len()..offset);
            let body = Span::new(source, offset + line.len()..source.text.len());
            let fields = fields(fence, &inner, &opening, diagnostics)?;
            return Some(FrontMatter { fields, body });
        }
        offset += line.len();
    }
    diagnostics.front_matter_unclosed(&opening);
    None
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
        let (key, rest) = line.split_once(':')?;
        if key.is_empty() || !key.chars().all(|it| it.is_alphanumeric() || "_- ".contains(it)) {
            return None;
        }
        let text = rest.trim();
        let at = start + key.len() + 1 + (rest.len() - rest.trim_start().len());
        if text.is_empty() {
            continue;
        }
        let name = Typed {
            text: key.trim().to_lowercase().replace(' ', "_"),
            span: Span::new(source, start..start + key.len()),
        };
        let span = Span::new(source, at..at + text.len());
        fields.push(Field { key: name, value: yaml::plain(text), span });
    }
    let titled = fields.iter().any(|it| it.key.text == "title");
    let opening = Span::new(source, 0..source.text.find('\n').unwrap_or(source.text.len()));
    let body = Span::new(source, offset..source.text.len());
    titled.then(|| FrontMatter { fields: Fields::new(fields, "front matter", &opening), body })
}

fn fields(
    fence: &str,
    inner: &Span,
    opening: &Span,
    diagnostics: &mut Diagnostics,
) -> Option<Fields> {
    if inner.source.text[inner.range.clone()].trim().is_empty() {
        diagnostics.front_matter_empty(opening);
        return None;
    }
    let fields = match fence {
        "+++" => Fields::of_toml(inner, diagnostics)?,
        _ => yaml::fields(inner, diagnostics)?,
    };
    Some(Fields::new(fields, "front matter", opening))
}
