//! Text as pages will print it: HTML with holes for what is not known yet.

use std::borrow::Cow;

use crate::address::Address;
use crate::diagnostics::Span;
use crate::markup::escaped;

use super::ask::Quote;

/// Paragraphs, headings, lists and tables. The pieces in their order are well-formed HTML once
/// each hole is filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markup made here; everything the author typed is escaped in it.
    Html(String),
    /// To be filled with inline markup: a number in words, or a sparkline.
    Quote(Quote),
    /// To be filled with the value of an `href` attribute, escaped; the quotation marks are there.
    Link(Link),
    /// To be filled with a whole `<img>`, or a `<figure>` if it stands alone.
    Picture(Picture),
}

/// A link to another page of the site, or to a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub target: Target,
    /// The place on the page, without `#`.
    pub anchor: Option<String>,
    /// The whole link, for the report that its target does not exist.
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The page of a text that exists, or an address that the finished site has to have.
    Page(Address),
    /// A picture that exists, by its path below the project.
    Picture(String),
}

/// A picture that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Below the project: `content/editions/2026-w47/counter.jpg`.
    pub path: String,
    /// What it shows; empty was warned of.
    pub alt: String,
    /// The words under it: the title of the markdown image.
    pub caption: Option<String>,
    pub setting: Setting,
    pub span: Span,
}

/// How a picture stands in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Between paragraphs.
    Alone,
    /// Within a line.
    InLine,
}

/// Writes markup to the end, joined to the piece before if that is markup.
pub(super) fn push_html(pieces: &mut Vec<Piece>, html: &str) {
    match pieces.last_mut() {
        Some(Piece::Html(last)) => last.push_str(html),
        _ if html.is_empty() => {}
        _ => pieces.push(Piece::Html(html.to_owned())),
    }
}

/// Writes text, escaped for elements and attributes alike.
pub(super) fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    push_html(pieces, &escaped(&legible(text)));
}

/// The text without the signs that are left out.
pub(super) fn legible(text: &str) -> Cow<'_, str> {
    match text.contains(is_left_out) {
        true => text.replace(is_left_out, "").into(),
        false => text.into(),
    }
}

/// Controls, the marks that turn all letters after them around, and what Unicode says is no letter:
/// by such signs prose is taken apart and put together again.
pub(super) fn is_left_out(it: char) -> bool {
    matches!(it, '\u{202a}'..='\u{202e}' | '\u{fdd0}'..='\u{fdef}')
        || it.is_control() && !matches!(it, '\n' | '\r' | '\t')
}

/// The first paragraph as plain text of so many words at the most, for feeds and descriptions;
/// `answer` says each quote. Empty if there is no paragraph.
pub fn summary(prose: &Prose, words: usize, answer: impl Fn(&Quote) -> String) -> String {
    let mut reader =
        Reader { said: String::new(), tag: None, began: false, ended: false, raised: false };
    for piece in &prose.pieces {
        match piece {
            Piece::Html(html) => reader.read(html),
            Piece::Quote(quote)
                if reader.is_listening() && !quote.claim.as_ref().is_some_and(|it| it.silent) =>
            {
                reader.said.push_str(&escaped(&answer(quote)));
            }
            Piece::Quote(_) | Piece::Link(_) | Piece::Picture(_) => {}
        }
        if reader.ended {
            break;
        }
    }
    let plain = unescaped(&reader.said);
    let all: Vec<&str> = plain.split_whitespace().collect();
    let most = all[..all.len().min(words)].join(" ");
    match all.len() > words {
        true => format!("{}…", most.trim_end_matches([',', ';', ':', '.'])),
        false => most,
    }
}

/// Reads the text of the first paragraph out of markup made here: every `<` in it is a tag's.
struct Reader {
    said: String,
    /// The tag being read, while in one.
    tag: Option<String>,
    began: bool,
    ended: bool,
    /// Within the number of a footnote.
    raised: bool,
}

impl Reader {
    fn is_listening(&self) -> bool {
        self.began && !self.ended && !self.raised && self.tag.is_none()
    }

    fn read(&mut self, html: &str) {
        for letter in html.chars() {
            if self.ended {
                return;
            }
            match (letter, &mut self.tag) {
                ('<', None) => self.tag = Some(String::new()),
                ('>', Some(_)) => self.close_tag(),
                (_, Some(tag)) => tag.push(letter),
                (_, None) if self.began && !self.raised => self.said.push(letter),
                (_, None) => {}
            }
        }
    }

    fn close_tag(&mut self) {
        let tag = self.tag.take().unwrap_or_default();
        match tag.split(' ').next().unwrap_or("") {
            "p" => self.began = true,
            "/p" if self.began => self.ended = true,
            "sup" => self.raised = true,
            "/sup" => self.raised = false,
            "br" => self.said.push(' '),
            _ => {}
        }
    }
}

pub(super) fn unescaped(text: &str) -> String {
    // The ampersand last, so that `&amp;lt;` becomes `&lt;` and no further.
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
