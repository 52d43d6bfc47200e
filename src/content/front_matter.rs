//! What stands above the text: TOML between `+++` lines, or flat YAML between `---` lines.
//!
//! In comes a file, out go its fields and the place of the text below them.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Place, Source, Span};

use super::fields::Fields;
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
        _ => yaml::fields(inner, diagnostics),
    };
    Some(Fields::new(fields, "front matter", opening))
}
