//! A template's text cut into its tags, `{{ … }}` and `{% … %}`, and each tag into its words.
//!
//! For templates that Tera has read already: what is no tag to Tera is none here, and a text that
//! ends within a tag simply has no more of them.

use std::ops::Range;

/// A tag, or a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub kind: Kind,
    /// With its braces.
    pub range: Range<usize>,
    pub words: Vec<Word<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `{{ … }}`
    Print,
    /// `{% … %}`
    Statement,
    /// `{# … #}`, without words.
    Comment,
}

/// A name, a text in quotation marks, or a single sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
}

impl Word<'_> {
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub fn is_name(&self) -> bool {
        self.text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
    }
}

impl<'a> Tag<'a> {
    /// The text of a word, empty where there is none.
    pub fn word(&self, place: usize) -> &'a str {
        self.words.get(place).map_or("", |it| it.text)
    }

    /// The word that a statement begins with: `for`, `set`; empty for what is no statement.
    pub fn statement(&self) -> &'a str {
        if self.kind == Kind::Statement { self.word(0) } else { "" }
    }

    /// Where its last word ends.
    pub fn end_of_words(&self) -> Option<usize> {
        self.words.last().map(Word::end)
    }
}

/// The tags of a template in the order of its text; what is between `raw` and `endraw` has none.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = vec![];
    let mut at = 0;
    while let Some(tag) = next_tag(text, at) {
        at = tag.range.end;
        if tag.statement() == "raw" {
            at = end_of_raw(text, at);
        }
        tags.push(tag);
    }
    tags
}

fn next_tag(text: &str, from: usize) -> Option<Tag<'_>> {
    let opens = |it: &usize| matches!(text.as_bytes().get(it + 1), Some(b'{' | b'%' | b'#'));
    let start = text[from..].match_indices('{').map(|(it, _)| from + it).find(opens)?;
    let (kind, closing) = match text.as_bytes()[start + 1] {
        b'{' => (Kind::Print, "}}"),
        b'%' => (Kind::Statement, "%}"),
        _ => {
            let end = start + 2 + text[start + 2..].find("#}")? + 2;
            return Some(Tag { kind: Kind::Comment, range: start..end, words: vec![] });
        }
    };
    let trims = text[start + 2..].starts_with('-');
    let (words, end) = words(text, start + 2 + usize::from(trims), closing)?;
    Some(Tag { kind, range: start..end, words })
}

/// The words up to what closes the tag, and where that ends.
fn words<'a>(text: &'a str, from: usize, closing: &str) -> Option<(Vec<Word<'a>>, usize)> {
    let mut words = vec![];
    let mut start = from;
    loop {
        let rest = text[start..].trim_ascii_start();
        start = text.len() - rest.len();
        if rest.starts_with(closing) {
            return Some((words, start + closing.len()));
        }
        if rest.strip_prefix('-').is_some_and(|it| it.starts_with(closing)) {
            return Some((words, start + 1 + closing.len()));
        }
        let length = word_length(rest)?;
        words.push(Word { text: &rest[..length], start });
        start += length;
    }
}

fn word_length(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    if matches!(first, '"' | '\'' | '`') {
        return quoted_length(rest, first);
    }
    if first.is_ascii_alphanumeric() || first == '_' {
        let other = |it: char| !(it.is_ascii_alphanumeric() || it == '_');
        return Some(rest.find(other).unwrap_or(rest.len()));
    }
    Some(first.len_utf8())
}

/// The length of a text in quotation marks; a backslash takes the sign after it along.
fn quoted_length(rest: &str, mark: char) -> Option<usize> {
    let mut letters = rest.char_indices().skip(1);
    while let Some((place, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if letter == mark {
            return Some(place + 1);
        }
    }
    None
}

/// Where the `endraw` after a place begins.
fn end_of_raw(text: &str, from: usize) -> usize {
    let opening = |(place, _): &(usize, &str)| {
        let inside = text[from + place + 2..].trim_start_matches('-').trim_ascii_start();
        inside.starts_with("endraw")
    };
    let end = text[from..].match_indices("{%").find(opening);
    end.map_or(text.len(), |(place, _)| from + place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_its_words() {
        let text = "<p>{%- for a in \"%}\\\"\" ~ b.c -%}{# {{ no }} #}{{ a }}{% raw %}{{ no }}{% endraw %}";
        let words: Vec<Vec<&str>> =
            tags(text).iter().map(|it| it.words.iter().map(|it| it.text).collect()).collect();
        assert_eq!(
            words,
            [
                vec!["for", "a", "in", "\"%}\\\"\"", "~", "b", ".", "c"],
                vec![],
                vec!["a"],
                vec!["raw"],
                vec!["endraw"],
            ]
        );
    }

    #[test]
    fn a_text_that_ends_within_a_tag_has_no_more() {
        for text in ["{{", "{{ a", "{{ \"a", "{% \\", "{# ", "{", "{% raw %}{{ a }}"] {
            assert!(tags(text).len() <= 1, "{text}");
        }
    }
}
