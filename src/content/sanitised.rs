//! Raw HTML of a text, as far as it is harmless.
//!
//! In come the pieces of a stretch of prose, what the author typed as HTML in them as it was typed;
//! out come pieces of which every element, attribute and address is one that is listed here. What
//! browsers make of broken markup is settled by a parser of theirs, `ammonia`'s, so that nothing
//! unclosed reaches the page around it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

use crate::address::Slug;
use crate::diagnostics::{Diagnostics, Span};
use crate::markup::escaped;

use super::link::{self, Meaning, Surroundings};
use super::prose::{Picture, Piece, Setting, push_html, unescaped};

/// Stands before each id made here; others were typed by the author. No text holds such a sign.
pub(super) const OURS: char = '\u{fdd2}';

/// Around the number of a piece that the parser is not to see.
const HOLE: (char, char) = ('\u{fdd0}', '\u{fdd1}');

/// Elements of running text, kept.
const KEPT: [&str; 63] = [
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Kept, and what they are called now. The title of the page is its `h1`.
const RENAMED: [(&str, &str); 6] = [
    ("acronym", "abbr"),
    ("big", "span"),
    ("center", "div"),
    ("h1", "h2"),
    ("strike", "s"),
    ("tt", "code"),
];

/// Shown as a link to what they would have brought in.
const EMBEDDED: [&str; 4] = ["audio", "embed", "source", "video"];

/// Left out, their words kept.
const OPENED: [&str; 35] = [
    "address", "article", "aside", "base", "blink", "body", "button", "data", "fieldset", "font",
    "footer", "form", "header", "hgroup", "html", "input", "label", "legend", "link", "main",
    "marquee", "menu", "meta", "meter", "nav", "nobr", "param", "picture", "progress", "rp", "rt",
    "ruby", "time", "track", "wbr",
];

/// Left out with all that is in them.
const LEFT_OUT: [&str; 24] = [
    "applet",
    "area",
    "canvas",
    "datalist",
    "dialog",
    "frame",
    "frameset",
    "head",
    "map",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "optgroup",
    "option",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
];

/// The HTML of one stretch, ready for the parser: without what would swallow the text behind it, and
/// with what is no element of HTML (`Vec<T>`) as the text that it is. The names of what was left
/// out are noted.
pub(super) fn fitting(html: &str, left_out: &mut BTreeSet<String>) -> String {
    let html: String = html.chars().filter(|it| !is_sign_of_ours(*it)).collect();
    let lower = html.to_ascii_lowercase();
    let mut unclosed: BTreeSet<&str> = BTreeSet::new();
    let mut fitting = String::with_capacity(html.len());
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        fitting.push_str(&html[at..at + found]);
        at += found;
        let end = at + tag_end(&html[at..]);
        let name = name_at(&lower, at);
        if html[at..].starts_with("<!") || html[at..].starts_with("<?") {
            // Comments, declarations and other people's templates.
            let comment = html[at..].starts_with("<!--");
            let closed = html[at..].find("-->").map_or(html.len(), |it| at + it + 3);
            at = if comment { closed } else { end };
        } else if name == "iframe" || LEFT_OUT.contains(&name) {
            let opens = !html[at..].starts_with("</");
            if name == "iframe" && opens {
                // What stands in a frame is no HTML to a parser; what embeds holds nothing.
                fitting.push_str("<embed");
                fitting.push_str(&html[at + 1 + name.len()..end]);
            } else if name != "iframe" {
                left_out.insert(name.to_owned());
            }
            at = end;
            if opens && !unclosed.contains(name) {
                match lower[end..].find(&format!("</{name}")).map(|it| end + it) {
                    Some(closing) => at = closing + tag_end(&html[closing..]),
                    None => {
                        unclosed.insert(name);
                    }
                }
            }
        } else if is_element(name) {
            if ["form", "input", "button"].contains(&name) {
                left_out.insert(name.to_owned());
            }
            fitting.push_str(&html[at..end]);
            at = end;
        } else {
            fitting.push_str("&lt;");
            at += 1;
        }
    }
    fitting.push_str(&html[at..]);
    fitting
}

/// The name of the tag that begins at a place, opening or closing.
fn name_at(lower: &str, at: usize) -> &str {
    let after = &lower[at + 1..];
    let after = after.strip_prefix('/').unwrap_or(after);
    let end = after.find(|it: char| !it.is_ascii_alphanumeric() && it != '-');
    &after[..end.unwrap_or(after.len())]
}

/// The places that raw HTML names: `<a name="x">`, `<div id=x>`.
pub(super) fn places(html: &str) -> Vec<String> {
    let mut places = vec![];
    for key in [" id=", " name="] {
        for (at, _) in html.match_indices(key) {
            let rest = &html[at + key.len()..];
            let mark = rest.chars().next().filter(|it| ['"', '\''].contains(it));
            let value = match mark {
                Some(mark) => rest[1..].split(mark).next(),
                None => rest.split(|it: char| it.is_whitespace() || "/>".contains(it)).next(),
            };
            places.extend(value.filter(|it| !it.is_empty()).map(str::to_owned));
        }
    }
    places
}

fn is_sign_of_ours(it: char) -> bool {
    matches!(it, '\u{fdd0}'..='\u{fdd2}')
}

fn is_element(name: &str) -> bool {
    [&KEPT[..], &EMBEDDED, &OPENED].iter().any(|it| it.contains(&name))
}

/// No tag is longer; one that is was never closed.
const LONGEST_TAG: usize = 8000;

/// Where the tag ends that a text begins with: behind its `>`, quoted ones passed over.
fn tag_end(tag: &str) -> usize {
    let tag = &tag[..tag.floor_char_boundary(LONGEST_TAG)];
    let mut mark = None;
    for (at, letter) in tag.char_indices() {
        match (letter, mark) {
            ('>', None) => return at + 1,
            ('"' | '\'', None) => mark = Some(letter),
            (_, Some(open)) if letter == open => mark = None,
            _ => {}
        }
    }
    // A quotation mark too few.
    tag.find('>').map_or(tag.len(), |it| it + 1)
}

/// What `ammonia` keeps: the elements above, and of their attributes those that say something.
static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    let attributes: [(&str, &[&str]); 16] = [
        ("a", &["href", "title", "role", "name"]),
        ("abbr", &["title"]),
        ("audio", &["src"]),
        ("code", &["class"]),
        ("details", &["open"]),
        ("div", &["class"]),
        ("embed", &["src", "title"]),
        ("img", &["src", "alt", "title"]),
        ("li", &["value"]),
        ("ol", &["start"]),
        ("section", &["class", "role"]),
        ("source", &["src"]),
        ("sup", &["class"]),
        ("td", &["class", "colspan", "rowspan"]),
        ("th", &["class", "colspan", "rowspan", "scope"]),
        ("video", &["src"]),
    ];
    let attributes: HashMap<&str, HashSet<&str>> =
        attributes.into_iter().map(|(tag, it)| (tag, it.iter().copied().collect())).collect();
    builder
        .tags(KEPT.into_iter().chain(EMBEDDED).collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(attributes)
        .generic_attributes(HashSet::from(["id", "lang", "dir"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None)
        .attribute_filter(|_, name, value| {
            let known = match name {
                "class" => is_class(value),
                "role" => ["doc-noteref", "doc-endnotes", "doc-backlink"].contains(&value),
                "dir" => ["ltr", "rtl", "auto"].contains(&value),
                "lang" => value.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-'),
                "colspan" | "rowspan" | "start" | "value" => is_small_number(value),
                "scope" => ["col", "row"].contains(&value),
                _ => true,
            };
            known.then(|| value.into())
        });
    builder
});

/// The classes that pages know.
fn is_class(value: &str) -> bool {
    let of_listing = value.strip_prefix("language-");
    let plain = |it: char| it.is_alphanumeric() || "+#-_./".contains(it);
    ["scroll", "figure", "noteref", "footnotes"].contains(&value)
        || of_listing.is_some_and(|it| it.chars().all(plain))
}

fn is_small_number(value: &str) -> bool {
    value.len() <= 4 && !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit())
}

/// The id under which a page has a place that an author named: never one of the page's own.
pub(super) fn place_id(name: &str) -> String {
    // Slugs have no underscore, so it is never that of a heading.
    format!("at_{}", Slug::of(name))
}

/// Prose with raw HTML in it, as it may be printed. `body` is the text that it is of.
pub(super) fn clean(
    pieces: Vec<Piece>,
    body: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Piece> {
    let mut holes: Vec<Option<Piece>> = vec![];
    let mut markup = String::new();
    for piece in pieces {
        match piece {
            Piece::Html(html) => markup.push_str(&html),
            other => {
                markup.push_str(&format!("{}{}{}", HOLE.0, holes.len(), HOLE.1));
                holes.push(Some(other));
            }
        }
    }
    let markup = CLEANER.clean(&markup).to_string();
    let mut printer = Printer {
        pieces: vec![],
        holes,
        ids: BTreeSet::new(),
        links: vec![],
        boxes: vec![],
        read: 0,
        body,
        around,
        diagnostics,
    };
    printer.print(&markup);
    printer.pieces
}

/// Prints what the parser wrote: every tag is closed, every attribute in double quotation marks.
struct Printer<'a, 'b> {
    pieces: Vec<Piece>,
    holes: Vec<Option<Piece>>,
    /// The places that the author named.
    ids: BTreeSet<String>,
    /// Whether each `a` that is open leads anywhere.
    links: Vec<bool>,
    /// Whether each table that is open got its box here.
    boxes: Vec<bool>,
    /// How far into the body addresses were found.
    read: usize,
    body: &'a Span,
    around: &'a Surroundings<'b>,
    diagnostics: &'a mut Diagnostics,
}

impl Printer<'_, '_> {
    fn print(&mut self, markup: &str) {
        let mut rest = markup;
        while let Some(at) = rest.find('<') {
            self.words(&rest[..at]);
            let end = at + tag_end(&rest[at..]);
            self.tag(&rest[at..end]);
            rest = &rest[end..];
        }
        self.words(rest);
    }

    /// Text as the parser escaped it, with the pieces that it did not see.
    fn words(&mut self, text: &str) {
        // The parser leaves quotation marks in text as they are; what reads pages of ours does not.
        let text = text.replace('"', "&quot;").replace('\'', "&#39;");
        let mut parts = text.split(HOLE.0);
        self.html(parts.next().unwrap_or(""));
        for part in parts {
            let (number, after) = part.split_once(HOLE.1).unwrap_or((part, ""));
            let piece = self.taken(number);
            self.pieces.extend(piece);
            self.html(after);
        }
    }

    fn taken(&mut self, number: &str) -> Option<Piece> {
        self.holes.get_mut(number.parse::<usize>().ok()?)?.take()
    }

    fn html(&mut self, html: &str) {
        push_html(&mut self.pieces, html);
    }

    fn tag(&mut self, tag: &str) {
        let (name, rest) = name_of(tag);
        let closes = name.starts_with('/');
        match name {
            "img" => self.picture(&attributes(rest)),
            "a" => self.link(&attributes(rest)),
            "/a" => {
                self.links.pop();
                self.html("</a>");
            }
            "table" => {
                let boxed = matches!(self.pieces.last(), Some(Piece::Html(it)) if it.ends_with("<div class=\"scroll\">"));
                self.boxes.push(!boxed);
                self.html(if boxed { "" } else { "<div class=\"scroll\">" });
                self.html("<table>");
            }
            "/table" => {
                let boxed = self.boxes.pop().unwrap_or(false);
                self.html(if boxed { "</table></div>" } else { "</table>" });
            }
            _ if EMBEDDED.contains(&name) => self.embedded(&attributes(rest)),
            _ if closes && EMBEDDED.contains(&&name[1..]) => {}
            // Nothing that is not listed, whatever the parser made of it.
            _ if !KEPT.contains(&name.trim_start_matches('/')) => {}
            _ if closes => {
                let html = format!("</{}>", renamed(&name[1..]));
                self.html(&html);
            }
            _ => {
                let attributes = attributes(rest);
                let html = format!("<{}{}>", renamed(name), self.printed(&attributes, &[]));
                self.html(&html);
            }
        }
    }

    /// Attributes as they are printed, those of some names left out.
    fn printed(&mut self, attributes: &[(String, String)], without: &[&str]) -> String {
        let mut printed = String::new();
        for (name, value) in attributes.iter().filter(|(it, _)| !without.contains(&it.as_str())) {
            let value = match name.as_str() {
                "id" => match value.strip_prefix(OURS) {
                    Some(ours) => ours.to_owned(),
                    None => place_id(value),
                },
                _ => value.clone(),
            };
            if name == "id" && !self.ids.insert(value.clone()) {
                continue;
            }
            printed.push_str(&format!(" {name}=\"{}\"", escaped(&value)));
        }
        printed
    }

    fn link(&mut self, typed: &[(String, String)]) {
        let mut attributes = typed.to_vec();
        // `<a name="x">` is a place.
        if value(typed, "id").is_some() {
            attributes.retain(|(it, _)| it != "name");
        } else if let Some((key, _)) = attributes.iter_mut().find(|(it, _)| it == "name") {
            "id".clone_into(key);
        }
        let href = value(typed, "href").map(str::to_owned);
        let printed = self.printed(&attributes, &["href"]);
        let hole = href.as_deref().and_then(|it| it.strip_prefix(HOLE.0));
        let hole = hole.and_then(|it| self.taken(it.trim_end_matches(HOLE.1)));
        if let Some(Piece::Link(link)) = &hole {
            let start = link.span.range.start.saturating_sub(self.body.range.start);
            self.read = self.read.max(start);
        }
        let leads = hole.is_some() || href.is_some();
        self.html("<a");
        match (hole, href) {
            (Some(piece), _) => {
                self.html(" href=\"");
                self.pieces.push(piece);
                self.html("\"");
            }
            (None, Some(typed)) => {
                let span = self.span(&typed);
                match link::meaning(&typed, &span, self.around, self.diagnostics) {
                    Meaning::Nowhere => {}
                    Meaning::Elsewhere(address) => {
                        self.html(&format!(" href=\"{}\"", link::href(&address)));
                    }
                    Meaning::Inside(link) => {
                        self.html(" href=\"");
                        self.pieces.push(Piece::Link(link));
                        self.html("\"");
                    }
                }
            }
            (None, None) => {}
        }
        self.links.push(leads);
        self.html(&format!("{printed}>"));
    }

    fn picture(&mut self, attributes: &[(String, String)]) {
        let Some(typed) = value(attributes, "src").map(str::to_owned) else { return };
        let span = self.span(&typed);
        let alt = value(attributes, "alt").unwrap_or("").trim().to_owned();
        if value(attributes, "alt").is_none() {
            self.diagnostics.image_without_alt(&span);
        }
        match link::picture(&typed, &span, self.around, self.diagnostics) {
            Some(path) => self.pieces.push(Piece::Picture(Picture {
                path,
                alt,
                caption: None,
                setting: Setting::InLine,
                span,
            })),
            None if link::is_remote(&typed) => {
                let words = if alt.is_empty() { typed.as_str() } else { &alt };
                self.link_to(&typed, words);
            }
            None => self.html(&escaped(&alt)),
        }
    }

    /// A film, a sound or another page, which would tell its server who reads this one.
    fn embedded(&mut self, attributes: &[(String, String)]) {
        let Some(typed) = value(attributes, "src").map(str::to_owned) else { return };
        if link::is_remote(&typed) {
            let words = value(attributes, "title").unwrap_or(&typed).to_owned();
            self.link_to(&typed, &words);
        }
    }

    /// A link that is shown where another server's picture would be; within a link its words.
    fn link_to(&mut self, address: &str, words: &str) {
        let words = escaped(words);
        let html = match self.links.is_empty() {
            true => format!("<a href=\"{}\">{words}</a>", link::href(address)),
            false => words,
        };
        self.html(&html);
    }

    /// Where an address is typed, as near as can be said: behind the one before it.
    fn span(&mut self, typed: &str) -> Span {
        let text = &self.body.source.text[self.body.range.clone()];
        let far = text.floor_char_boundary(self.read + FARTHEST);
        let at = text[self.read..far].find(typed).filter(|_| !typed.is_empty());
        if let Some(at) = at {
            self.read += at;
        }
        self.body.within(self.read..self.read + at.map_or(0, |_| typed.len()))
    }
}

/// How far behind one address the next is looked for, in bytes.
const FARTHEST: usize = 20_000;

/// The name of a tag, a closing one's with its stroke, and what follows it.
fn name_of(tag: &str) -> (&str, &str) {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    let stroke = usize::from(inner.starts_with('/'));
    let end = inner[stroke..].find(|it: char| !it.is_ascii_alphanumeric());
    inner.split_at(end.map_or(inner.len(), |it| it + stroke))
}

fn renamed(name: &str) -> &str {
    RENAMED.iter().find(|(it, _)| *it == name).map_or(name, |(_, it)| it)
}

/// `name="value"`, one after the other, as the parser writes them, with their entities as letters.
fn attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut attributes = vec![];
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').unwrap_or((after, ""));
        let value = unescaped(&value.replace("&nbsp;", "\u{a0}"));
        attributes.push((name.trim().to_owned(), value));
        rest = after;
    }
    attributes
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(it, _)| it == name).map(|(_, it)| it.as_str())
}
