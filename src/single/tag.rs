//! HTML as a row of tags and what stands between them, so that a page can be gone through once.

/// A piece of a page, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Open(Tag<'a>),
    /// The name, in lower case, and the tag as written.
    Close(String, &'a str),
    /// Text, a comment, the document type, the inside of a style or script.
    Other(&'a str),
}

/// An opening tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// In lower case.
    pub name: String,
    pub attributes: Vec<(&'a str, Option<String>)>,
    /// The name as it is written again: a drawing's have capitals.
    shown: String,
    written: &'a str,
    changed: bool,
}

/// Elements without an end.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements whose inside is no markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

impl<'a> Tag<'a> {
    /// An attribute's value as meant: its escapes undone.
    pub fn value(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(it, _)| it.eq_ignore_ascii_case(name))?;
        Some(unescaped(value.as_deref().unwrap_or_default()))
    }

    pub fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(it, _)| it.eq_ignore_ascii_case(name))
    }

    /// Gives an attribute a value, which is escaped here.
    pub fn set(&mut self, name: &'a str, value: &str) {
        let value = Some(crate::markup::escaped(value));
        self.changed = true;
        match self.attributes.iter_mut().find(|(it, _)| it.eq_ignore_ascii_case(name)) {
            Some(attribute) => attribute.1 = value,
            None => self.attributes.push((name, value)),
        }
    }

    pub fn remove(&mut self, name: &str) {
        let count = self.attributes.len();
        self.attributes.retain(|(it, _)| !it.eq_ignore_ascii_case(name));
        self.changed |= self.attributes.len() != count;
    }

    pub fn rename(&mut self, name: &str) {
        self.name = name.to_owned();
        self.shown = name.to_owned();
        self.changed = true;
    }

    pub fn html(&self) -> String {
        if !self.changed {
            return self.written.to_owned();
        }
        let mut html = format!("<{}", self.shown);
        for (name, value) in &self.attributes {
            match value {
                Some(value) => html.push_str(&format!(" {name}=\"{value}\"")),
                None => html.push_str(&format!(" {name}")),
            }
        }
        html.push_str(if self.written.ends_with("/>") { "/>" } else { ">" });
        html
    }

    fn has_end(&self) -> bool {
        !VOID.contains(&self.name.as_str()) && !self.written.ends_with("/>")
    }
}

/// Takes a page apart. What is no tag stays as it is, so nothing is lost of any text.
pub(super) fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = vec![];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            pieces.push(Piece::Other(&rest[..start]));
        }
        rest = &rest[start..];
        let end = end_of(rest);
        let (written, after) = rest.split_at(end);
        let piece = piece(written);
        rest = after;
        let raw = match &piece {
            Piece::Open(tag) if RAW.contains(&tag.name.as_str()) => {
                let close = format!("</{}", tag.name);
                Some(rest.to_ascii_lowercase().find(&close).unwrap_or(rest.len()))
            }
            _ => None,
        };
        pieces.push(piece);
        if let Some(length) = raw.filter(|it| *it > 0) {
            pieces.push(Piece::Other(&rest[..length]));
            rest = &rest[length..];
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Other(rest));
    }
    pieces
}

/// Where the thing that begins with `<` ends: a comment at its own end, a tag at the first `>` that
/// is not in quotation marks.
fn end_of(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |it| it + "-->".len());
    }
    let begins = html[1..].starts_with(|it: char| it.is_ascii_alphabetic() || "/!?".contains(it));
    if !begins {
        return 1;
    }
    let mut quoted = None;
    for (at, sign) in html.char_indices() {
        match quoted {
            Some(mark) if sign == mark => quoted = None,
            Some(_) => {}
            None if sign == '>' => return at + 1,
            None if sign == '"' || sign == '\'' => quoted = Some(sign),
            None => {}
        }
    }
    html.len()
}

fn piece(written: &str) -> Piece<'_> {
    let is_name = |it: &char| !it.is_whitespace() && !"/>".contains(*it);
    let name = |text: &str| text.chars().take_while(is_name).collect::<String>();
    if let Some(inside) = written.strip_prefix("</") {
        return Piece::Close(name(inside).to_ascii_lowercase(), written);
    }
    let inside = &written[1..];
    if !inside.starts_with(|it: char| it.is_ascii_alphabetic()) {
        return Piece::Other(written);
    }
    let name = name(inside);
    let attributes = attributes(inside[name.len()..].trim_end_matches('>').trim_end_matches('/'));
    let lower = name.to_ascii_lowercase();
    Piece::Open(Tag { name: lower, attributes, shown: name, written, changed: false })
}

fn attributes(mut rest: &str) -> Vec<(&str, Option<String>)> {
    let mut attributes = vec![];
    loop {
        rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '/');
        if rest.is_empty() {
            return attributes;
        }
        let ends = |it: char| it.is_whitespace() || it == '=' || it == '/';
        let length = rest[1..].find(ends).map_or(rest.len(), |it| it + 1);
        let (name, after) = rest.split_at(length);
        rest = after;
        let Some(after) = after.trim_start().strip_prefix('=') else {
            attributes.push((name, None));
            continue;
        };
        let after = after.trim_start();
        let mark = after.chars().next().filter(|it| ['"', '\''].contains(it));
        let (value, after) = match mark {
            Some(mark) => after[1..].split_once(mark).unwrap_or((&after[1..], "")),
            None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
        };
        // A value in single marks may hold the others.
        attributes.push((name, Some(value.replace('"', "&quot;"))));
        rest = after;
    }
}

/// Where the element that opens at `start` ends: the place of its closing tag. A void element ends
/// where it opens; one that is never closed has no end.
pub(super) fn end(pieces: &[Piece], start: usize) -> Option<usize> {
    let Piece::Open(tag) = &pieces[start] else { return None };
    if !tag.has_end() {
        return Some(start);
    }
    let mut depth = 0_usize;
    for (place, piece) in pieces.iter().enumerate().skip(start) {
        match piece {
            Piece::Open(it) if it.name == tag.name && it.has_end() => depth += 1,
            Piece::Close(name, _) if *name == tag.name => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(place);
        }
    }
    None
}

fn unescaped(value: &str) -> String {
    let signs = [("&#x2F;", "/"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">")];
    let value = signs.iter().fold(value.to_owned(), |value, (from, to)| value.replace(from, to));
    value.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_taken_apart_and_put_together_is_the_page() {
        for html in [
            "<!DOCTYPE html><p class=a>x<br/>1 < 2 <!-- <b> --> <script>if (a<b) {}</script></p>",
            "<a title=\"a > b\" href='x'>t</a",
            "<",
            "text only",
            "<style>p > a { } </STYLE><input disabled>",
        ] {
            let again: String = pieces(html)
                .iter()
                .map(|it| match it {
                    Piece::Open(tag) => tag.html(),
                    Piece::Close(_, written) | Piece::Other(written) => (*written).to_owned(),
                })
                .collect();
            assert_eq!(again, html);
        }
    }

    #[test]
    fn attributes_are_read_as_meant_and_written_safely() {
        let pieces = pieces("<A HREF=\"a?b=1&amp;c=2\" title='say \"x\"' hidden data-n=5>");
        let Piece::Open(mut tag) = pieces[0].clone() else { panic!("a tag") };
        assert_eq!(tag.value("href").as_deref(), Some("a?b=1&c=2"));
        assert_eq!(tag.value("title").as_deref(), Some("say \"x\""));
        assert!(tag.has("hidden"));
        tag.set("href", "\"><script>");
        tag.remove("hidden");
        assert_eq!(
            tag.html(),
            "<A HREF=\"&quot;&gt;&lt;script&gt;\" title=\"say &quot;x&quot;\" data-n=\"5\">"
        );
    }

    #[test]
    fn an_element_ends_at_its_own_closing_tag() {
        let pieces = pieces("<div><div>a</div><img></div><p>");
        assert_eq!(end(&pieces, 0), Some(5));
        assert_eq!(end(&pieces, 1), Some(3));
        assert_eq!(end(&pieces, 4), Some(4));
        assert_eq!(end(&pieces, 6), None);
    }
}
