//! Templates and tokens: what the theme stage finds.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{quoted, shown};

/// The theme: templates and tokens.
impl Diagnostics {
    /// `place` where it is known; `why` as the template engine says it.
    pub fn template_error(&mut self, place: Option<&Span>, template: &str, why: &str) {
        let why = why.trim().trim_end_matches('.');
        let message = format!("the template {} fails: {}", quoted(template), shown(why, 300));
        self.error("template-error", place.map_or(Place::Project, Place::from), message);
    }

    /// `ratio` by WCAG 2.2; body text needs 4.5.
    pub fn low_contrast(&mut self, place: impl Into<Place>, text: &str, ground: &str, ratio: f64) {
        let message =
            format!("{} on {} has a contrast of {ratio:.2}:1", quoted(text), quoted(ground));
        self.warning("low-contrast", place, message).hint("text is readable from 4.5:1");
    }

    /// A template that prints what respondents wrote without escaping it.
    pub fn unescaped_output(&mut self, place: impl Into<Place>, filter: &str) {
        self.warning("unescaped-output", place, format!("{} prints text as HTML", quoted(filter)))
            .hint("leave it out unless the text was made by bellwether");
    }

    /// A template that prints in an attribute's value, or in place of one, without quotation marks.
    pub fn unquoted_attribute(&mut self, place: &Span) {
        let message = "what is printed here can begin an attribute of its own";
        self.warning("unquoted-attribute", place, message)
            .hint("put the attribute's value in quotation marks: `title=\"{{ title }}\"`");
    }

    /// A template that prints in a `language` whose signs are not escaped: `a script`.
    pub fn output_in_code(&mut self, place: &Span, language: &str) {
        let message = format!("what is printed here becomes part of {language}");
        self.warning("output-in-code", place, message)
            .hint("print it in the text or in an attribute such as `data-title=\"{{ title }}\"`");
    }

    /// A token of `[light]` or `[dark]` whose value is no colour; the built-in one stays.
    pub fn not_a_colour(&mut self, place: &Span, token: &str, value: &str) {
        let message = format!("{} cannot be {}", quoted(token), quoted(value));
        self.error("not-a-colour", place, message)
            .label("expected a colour such as `#0f5b8c` or `rgb(15, 91, 140)`");
    }

    /// A token with a sign that would end its declaration; what follows the sign is left out.
    pub fn token_cut(&mut self, place: &Span, token: &str) {
        let message = format!("{} is more than the value of one token", quoted(token));
        self.error("bad-token", place, message)
            .hint("a value holds no `;`, `{`, `}`, `<`, backslash or line break; write rules in `assets/style.css`");
    }
}
