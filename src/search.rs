//! The words of all pages in one script, for search without a server.
//!
//! In come the finished pages and what they are called; out goes JavaScript that sets one variable.
//! It holds the words that stand on the pages and no others, so that nothing withheld is in it. A
//! page opened from a disk may fetch nothing, but it may load a script.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::address::Address;
use crate::locale::Locale;
use crate::page::{Findable, Kind};

/// The texts that are held whole, in bytes: some two hundred long ones. Of those after them, the
/// oldest, each word is held once: they are found by it, and shown without an excerpt.
const WHOLE_TEXTS: usize = 1_500_000;

#[derive(Serialize)]
struct Index<'a> {
    kinds: [String; Kind::ALL.len()],
    entries: Vec<Entry<'a>>,
}

/// `[kind, href, title, day, date, about, deck, text, words]`
#[derive(Serialize)]
struct Entry<'a>(usize, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str, String, String);

/// The script. Its addresses are relative to a page at the root, as the search page is.
pub fn index(all: &[Findable], pages: &[(Address, String)], locale: &Locale) -> String {
    let pages: BTreeMap<&Address, &str> =
        pages.iter().map(|(address, html)| (address, html.as_str())).collect();
    let mut room = WHOLE_TEXTS;
    let entries = all.iter().map(|it| {
        let text = pages.get(&it.address).map(|html| words_of(html)).unwrap_or_default();
        let is_whole = text.len() <= room;
        room = room.saturating_sub(text.len());
        let (text, words) =
            if is_whole { (text, String::new()) } else { (String::new(), once(&text)) };
        let (day, date) = it.date.as_ref().map_or(("", ""), |it| (&it.iso, &it.words));
        let kind = Kind::ALL.iter().position(|kind| *kind == it.kind).unwrap_or_default();
        Entry(kind, it.address.as_str(), &it.title, day, date, &it.about, &it.deck, text, words)
    });
    let index = Index { kinds: Kind::ALL.map(|it| it.words(locale)), entries: entries.collect() };
    let json = serde_json::to_string(&index).expect("an index is words");
    // A text that looks like a tag stays text, wherever the script may be pasted.
    format!("bellwetherIndex={};\n", json.replace('<', "\\u003c"))
}

/// Each word of a text once, in the order of the alphabet.
fn once(text: &str) -> String {
    let words: BTreeSet<&str> =
        text.split(|it: char| !it.is_alphanumeric()).filter(|it| it.chars().count() > 2).collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// Elements whose words are no text: figures, what leads elsewhere, and what the index holds apart.
const PASSED_OVER: [&str; 9] =
    ["svg", "table", "details", "nav", "aside", "header", "script", "style", "noscript"];

/// An element with this attribute is passed over too; a theme sets it on words that every page has.
const UNSEARCHED: &str = "data-unsearched";

/// Elements that are part of a line.
const IN_LINE: [&str; 21] = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "svg", "time",
];

/// Elements that hold nothing and so are never closed.
const VOID: [&str; 8] = ["area", "br", "col", "hr", "img", "input", "source", "wbr"];

/// The running words of a page's main part, one space between two.
fn words_of(html: &str) -> String {
    let main = html.find("<main").map_or("", |start| &html[start..]);
    let main = main.split("</main>").next().unwrap_or(main);
    let mut text = String::new();
    // The element that is passed over, and how many of its name are open in it.
    let mut passed: Option<(&str, usize)> = None;
    let mut pieces = main.split('<');
    pieces.next();
    for piece in pieces {
        let (tag, words) = tag_and_words(piece);
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split([' ', '\n', '\t', '/']).next().unwrap_or("");
        if let Some((open, depth)) = passed {
            let depth = match (name == open, closes) {
                (true, true) => depth - 1,
                (true, false) => depth + 1,
                (false, _) => depth,
            };
            passed = (depth > 0).then_some((open, depth));
            if depth > 0 {
                continue;
            }
        } else if !closes
            && !VOID.contains(&name)
            && (PASSED_OVER.contains(&name) || tag.contains(UNSEARCHED))
        {
            passed = Some((name, 1));
            continue;
        }
        match name {
            "br" => text.push(' '),
            name if IN_LINE.contains(&name) => {}
            _ => part(&mut text),
        }
        text.push_str(words);
    }
    let text = text.trim_end_matches([' ', '·']);
    unescaped(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between two lines that end without a sign of their own, as headings do.
const PART: &str = " · ";

fn part(text: &mut String) {
    let ends_bare = text.trim_end().ends_with(char::is_alphanumeric);
    text.push_str(if ends_bare { PART } else { " " });
}

/// A tag and the words after it; a `>` may stand in an attribute.
fn tag_and_words(piece: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = piece.find(|it: char| {
        quoted ^= it == '"';
        it == '>' && !quoted
    });
    end.map_or((piece, ""), |end| (&piece[..end], &piece[end + 1..]))
}

fn unescaped(text: &str) -> String {
    let names = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    names.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_page_are_its_running_text() {
        for (html, words) in [
            (
                "<body>no<main id=\"main\"><p>One <b>t</b>wo</p><p>three &amp; four</p></main>no",
                "One two · three & four",
            ),
            (
                "<main><header><h1>no</h1></header>yes<aside><aside>no</aside>no</aside> too</main>",
                "yes · too",
            ),
            (
                "<main><p>a<svg><text>no</text></svg>b</p><table><tr><td>no</td></tr></table></main>",
                "ab",
            ),
            ("<main><p title=\"a > b\">yes<br>too<img alt=\"no\"></p></main>", "yes too"),
            ("<main><div data-unsearched><div>no</div>no</div><p>yes</p></main>", "yes"),
            ("no main part", ""),
        ] {
            assert_eq!(words_of(html), words, "{html}");
        }
    }
}
