//! Where a template prints what others wrote in a place in which escaping does not protect: past
//! the escaping, in an attribute without quotation marks, in a script or a stylesheet.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Source, Span};

use super::tag::{Kind, Tag, tags};

/// Warns of each such place of a template.
pub(super) fn warn_of(source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let mut markup = Markup::default();
    let mut from = 0;
    for tag in &tags(&source.text) {
        markup.read(&source.text[from..tag.range.start]);
        from = tag.range.end;
        unescaped(tag, source, diagnostics);
        if tag.kind == Kind::Print {
            let place = Span::new(source, tag.range.clone());
            match markup.prints() {
                Some(Exposure::Bare) => diagnostics.unquoted_attribute(&place),
                Some(Exposure::Code(language)) => diagnostics.output_in_code(&place, language),
                None => {}
            }
        }
    }
}

/// `| safe` past the escaping, but for what views name `…_html` and `…_svg`: markup of our own
/// making.
fn unescaped(tag: &Tag<'_>, source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let before = |place: usize, back: usize| place.checked_sub(back).map_or("", |it| tag.word(it));
    for (place, word) in tag.words.iter().enumerate().filter(|(_, it)| it.text == "safe") {
        let filtered = before(place, 2);
        let (is_filter, is_ours) = match before(place, 1) {
            "|" => (true, filtered.ends_with("_html") || filtered.ends_with("_svg")),
            "filter" => (tag.statement() == "filter", false),
            _ => (false, false),
        };
        if is_filter && !is_ours {
            diagnostics.unescaped_output(Span::new(source, word.start..word.end()), "safe");
        }
    }
}

/// Why escaping does not protect.
enum Exposure {
    /// A space in what is printed would begin an attribute.
    Bare,
    /// What is printed is read as a language other than HTML: `a script`.
    Code(&'static str),
}

/// How far the markup of a template has been read, its tags left out.
#[derive(Default)]
struct Markup {
    within: Within,
    /// The name of the element whose tag is open, and that of its attribute.
    element: String,
    attribute: String,
    /// How the attribute's value begins.
    value: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Within {
    #[default]
    Text,
    Comment,
    /// The name of an element.
    Name,
    /// Between the attributes of an element.
    Element,
    /// The name of an attribute.
    Attribute,
    /// After the `=` of an attribute.
    Equals,
    Bare,
    Quoted(char),
    /// A script or a stylesheet, up to its closing tag.
    Code(&'static str),
}

impl Markup {
    fn read(&mut self, text: &str) {
        let mut place = 0;
        while let Some(letter) = text[place..].chars().next() {
            let rest = &text[place..];
            place += match self.within {
                Within::Text if rest.starts_with("<!--") => self.enters(Within::Comment, 4),
                Within::Comment if rest.starts_with("-->") => self.enters(Within::Text, 3),
                Within::Code(name) if closes(rest, name) => self.enters(Within::Text, 2),
                Within::Text | Within::Comment | Within::Code(_) => {
                    if self.within == Within::Text && opens(rest) {
                        self.element.clear();
                        self.within = Within::Name;
                    }
                    letter.len_utf8()
                }
                _ => {
                    self.letter(letter);
                    letter.len_utf8()
                }
            };
        }
    }

    fn enters(&mut self, within: Within, length: usize) -> usize {
        self.within = within;
        length
    }

    /// A letter of an element's tag.
    fn letter(&mut self, letter: char) {
        match (self.within, letter) {
            (Within::Quoted(mark), _) if letter == mark => self.within = Within::Element,
            (Within::Quoted(_), _) => self.value.push(letter),
            (Within::Equals, '"' | '\'') => self.within = Within::Quoted(letter),
            (_, '>') => {
                self.within = match self.element.as_str() {
                    "script" => Within::Code("script"),
                    "style" => Within::Code("style"),
                    _ => Within::Text,
                };
            }
            (Within::Equals, it) if it.is_whitespace() => {}
            (Within::Equals | Within::Bare, it) if !it.is_whitespace() => {
                self.within = Within::Bare;
                self.value.push(it);
            }
            (Within::Attribute, '=') => {
                self.within = Within::Equals;
                self.value.clear();
            }
            (Within::Name, it) if !it.is_whitespace() && it != '/' => {
                self.element.extend(it.to_lowercase());
            }
            (_, it) if it.is_whitespace() || it == '/' => self.within = Within::Element,
            (_, it) => {
                if self.within != Within::Attribute {
                    self.attribute.clear();
                    self.within = Within::Attribute;
                }
                self.attribute.extend(it.to_lowercase());
            }
        }
    }

    /// Something is printed here.
    fn prints(&mut self) -> Option<Exposure> {
        match self.within {
            Within::Code("style") => Some(Exposure::Code("a stylesheet")),
            Within::Code(_) => Some(Exposure::Code("a script")),
            Within::Text | Within::Comment => None,
            Within::Quoted(_) => self.language().map(Exposure::Code),
            Within::Equals | Within::Bare => {
                self.within = Within::Bare;
                Some(Exposure::Bare)
            }
            Within::Name | Within::Element | Within::Attribute => Some(Exposure::Bare),
        }
    }

    /// The language of the attribute whose value is open, if it is one.
    fn language(&self) -> Option<&'static str> {
        let value = self.value.trim_start().to_lowercase();
        match self.attribute.as_str() {
            "style" => Some("a stylesheet"),
            name if name.starts_with("on") => Some("a script"),
            _ if value.starts_with("javascript:") => Some("a script"),
            _ => None,
        }
    }
}

fn opens(rest: &str) -> bool {
    let name = rest[1..].trim_start_matches('/');
    rest.starts_with('<') && name.starts_with(|it: char| it.is_ascii_alphabetic())
}

fn closes(rest: &str, name: &str) -> bool {
    let end = rest.strip_prefix("</").and_then(|it| it.get(..name.len()));
    end.is_some_and(|it| it.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(template: &str) -> Vec<&'static str> {
        let mut diagnostics = Diagnostics::new();
        warn_of(&Source::new("a.html", template), &mut diagnostics);
        diagnostics.iter().map(|it| it.code).collect()
    }

    #[test]
    fn text_and_quoted_attributes_are_protected_by_escaping() {
        for template in [
            "<p title=\"{{ a }}\">{{ a }}</p>",
            "<p title='{{ a }}'>{{ a }}</p><!-- {{ a }} -->",
            "1 < 2 {{ a }}",
            "<a href=\"{{ a }}\"{% if b %} class=\"c\"{% endif %}>{{ a }}</a>",
            "<script>let a = 1;</script>{{ a }}",
            "{{ a_html | safe }}{{ chart.a_svg | safe }}",
            "<p data-on=\"{{ a }}\">{% raw %}<b>{% endraw %}{{ a }}",
        ] {
            assert_eq!(codes(template), [""; 0], "{template}");
        }
    }

    #[test]
    fn what_escaping_does_not_protect_is_warned_of() {
        for (template, expected) in [
            ("<p title={{ a }}>", vec!["unquoted-attribute"]),
            ("<p title=x{{ a }} id={{ b }}>", vec!["unquoted-attribute"; 2]),
            ("<p {{ a }}>", vec!["unquoted-attribute"]),
            ("<{{ a }}>{{ a }}", vec![]),
            ("<SCRIPT>let a = {{ a }};</SCRIPT>{{ a }}", vec!["output-in-code"]),
            ("<style>a { color: {{ a }} }</style>", vec!["output-in-code"]),
            ("<p style=\"color: {{ a }}\">", vec!["output-in-code"]),
            ("<p onclick=\"f('{{ a }}')\">", vec!["output-in-code"]),
            ("<a href=\" JavaScript:{{ a }}\">", vec!["output-in-code"]),
            ("{{ a|safe }}", vec!["unescaped-output"]),
            ("{% filter safe %}{{ a }}{% endfilter %}", vec!["unescaped-output"]),
        ] {
            assert_eq!(codes(template), expected, "{template}");
        }
    }

    #[test]
    fn the_built_in_templates_print_where_escaping_protects() {
        for (path, template) in
            crate::theme::built_in::texts("broadsheet").expect("a built-in theme")
        {
            if path.ends_with(".html") {
                assert_eq!(codes(template), [""; 0], "{path}");
            }
        }
    }
}
