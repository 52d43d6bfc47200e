//! The words of a language: what the locale stage finds in a project's `locales/`.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{quoted, shown};

/// How many missing messages are named.
const NAMED: usize = 5;

impl Diagnostics {
    /// `why` as the reader of Fluent says it.
    pub fn locale_syntax(&mut self, place: &Span, why: &str) {
        self.error("locale-syntax", place, format!("this is not Fluent: {}", shown(why, 200)))
            .hint("a message is a name, `=` and its words: `receipt = Beleg`");
    }

    pub fn unknown_message<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let similar = super::nearest(name, known).map(quoted);
        self.error("unknown-message", place, format!("no page says {}", quoted(name))).hint(
            match similar {
                Some(similar) => format!("did you mean {similar}?"),
                None => "messages for templates of your own begin with `own-`".to_owned(),
            },
        );
    }

    /// `told` are the arguments that the message has.
    pub fn untold_argument<'a>(
        &mut self,
        place: &Span,
        message: &str,
        name: &str,
        told: impl IntoIterator<Item = &'a str>,
    ) {
        let told: Vec<String> = told.into_iter().map(|it| quoted(&format!("${it}"))).collect();
        let title = format!("{} is not told {}", quoted(message), quoted(&format!("${name}")));
        self.error("untold-argument", place, title).hint(match told.is_empty() {
            true => "it is told nothing: its words stand as they are".to_owned(),
            false => format!("it is told {}", told.join(", ")),
        });
    }

    /// Of `all` messages, those that the file of a language does not have.
    pub fn untranslated(&mut self, place: &Span, all: usize, missing: &[&str]) {
        let count = missing.len();
        let mut named: Vec<String> = missing.iter().take(NAMED).map(|it| quoted(it)).collect();
        if count > NAMED {
            named.push(format!("{} more", count - NAMED));
        }
        let title = format!("{count} of {all} messages are missing and are said in English");
        self.warning("untranslated", place, title)
            .hint(format!("missing are {}", named.join(", ")));
    }

    /// A language that the program has no words for, and the project neither.
    pub fn language_without_words(&mut self, place: Option<&Span>, tag: &str) {
        let language = tag.split('-').next().unwrap_or(tag);
        let title = format!("there are no words in {}: pages say theirs in English", quoted(tag));
        self.warning("language-without-words", place.map_or(Place::Project, Place::from), title)
            .hint(format!("write them in `locales/{language}.ftl`; docs/languages.md tells how"));
    }
}
