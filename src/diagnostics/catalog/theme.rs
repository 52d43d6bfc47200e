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
}
