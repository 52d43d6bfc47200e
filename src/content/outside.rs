//! The addresses of the web that texts lead to, each with its place.
//!
//! In come the texts; out goes what is typed as a link in prose, and what blocks and front matter name
//! between quotation marks. Whether anyone answers there is not known here.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use regex::Regex;

use super::{front_matter, link, markdown};
use crate::diagnostics::{Source, Span};
use crate::inputs::markdown_stem;

/// One mention of an address of the web.
#[derive(Clone, Debug)]
pub struct Outside {
    /// `https://example.org/page`, as typed.
    pub url: String,
    pub span: Span,
}

/// Every mention in the texts, in their order.
pub fn outside(texts: &[Arc<Source>]) -> Vec<Outside> {
    let quoted = Regex::new(r#"["'](https?://[^"'\s]+)["']"#).expect("a sound pattern");
    texts.iter().flat_map(|source| of_text(source, &quoted)).collect()
}

fn of_text(source: &Arc<Source>, quoted: &Regex) -> Vec<Outside> {
    let all = Span::new(source, 0..source.text.len());
    if markdown_stem(&source.path).is_none() {
        return between_marks(&all, 0..source.text.len(), quoted);
    }
    // What is wrong with the text itself is told by its reader.
    let Some(body) = front_matter::body(source) else { return vec![] };
    let mut found = between_marks(&all, 0..body.range.start, quoted);
    found.extend(of_body(&body, quoted));
    found
}

fn of_body(body: &Span, quoted: &Regex) -> Vec<Outside> {
    let text = &body.source.text[body.range.clone()];
    let mut found = vec![];
    let mut in_block = false;
    for (event, range) in Parser::new_ext(text, markdown::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) if link::is_remote(&dest_url) => {
                // An address that is typed with an escape in it is pointed to as the whole link.
                let typed = text[range.clone()].find(&*dest_url);
                let at = typed.map_or(range.clone(), |it| {
                    range.start + it..range.start + it + dest_url.len()
                });
                found.push(Outside { url: dest_url.into_string(), span: body.within(at) });
            }
            Event::Start(Tag::CodeBlock(_)) => in_block = true,
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Text(_) if in_block => found.extend(between_marks(body, range, quoted)),
            _ => {}
        }
    }
    found
}

fn between_marks(span: &Span, range: Range<usize>, quoted: &Regex) -> Vec<Outside> {
    let start = span.range.start + range.start;
    let text = &span.source.text[start..span.range.start + range.end];
    let urls = quoted.captures_iter(text).filter_map(|it| it.get(1));
    urls.map(|it| Outside {
        url: it.as_str().to_owned(),
        span: span.within(range.start + it.start()..range.start + it.end()),
    })
    .collect()
}
