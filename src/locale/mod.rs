//! What a language says: the words of the interface, and how its numbers and dates are written.
//!
//! Words are messages in Project Fluent files: those of `locales/` in the binary, overridden key by
//! key by those in the project's own `locales/`. In come a BCP 47 tag and those files; out go finished
//! sentences, by `say!`. What a language does not say is said in English. Only here is Fluent known;
//! diagnostics and the command line are English and do not come from here.

mod asked;
mod delivered;
mod marks;
mod own;

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::config::SiteConfig;
use crate::diagnostics::Diagnostics;
use crate::inputs::Project;

pub use asked::word_questions;
pub use marks::Marks;

type Bundle = FluentBundle<FluentResource>;

/// A message of a locale with its arguments: `say!(locale, "answers", n = 212)`.
///
/// The key and the names of the arguments stand in the source as they are, so that a test can hold
/// them against `locales/en.ftl`.
macro_rules! say {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $locale.say($key, &[$((stringify!($name), $crate::locale::Argument::from($value))),*])
    };
}
pub(crate) use say;

/// What a message is told: words as they are to stand, or a number, which also chooses the plural.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Words(String),
    Number(u64),
    /// A number with so many decimals: 1.0 is another plural than 1. Written, it is words.
    Decimal {
        value: f64,
        decimals: usize,
    },
}

impl From<&str> for Argument {
    fn from(words: &str) -> Argument {
        Argument::Words(words.to_owned())
    }
}

impl From<String> for Argument {
    fn from(words: String) -> Argument {
        Argument::Words(words)
    }
}

impl From<&String> for Argument {
    fn from(words: &String) -> Argument {
        Argument::Words(words.clone())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Argument {
        Argument::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number as u64)
    }
}

/// A score, which may be below nought and chooses no plural.
impl From<i8> for Argument {
    fn from(score: i8) -> Argument {
        Argument::Words(score.to_string())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Argument {
        Argument::Number(u64::from(number))
    }
}

/// A language as pages speak it.
pub struct Locale {
    /// BCP 47, as in `site.toml`.
    tag: String,
    marks: Marks,
    /// The words of the language. Empty where neither the program nor the project has any.
    own: Bundle,
    has_words: bool,
    /// For what those do not say.
    english: Bundle,
}

/// The language of a site, with the words that the project has of its own.
pub fn read(project: &Project, config: &SiteConfig, diagnostics: &mut Diagnostics) -> Arc<Locale> {
    let mut locale = Locale::delivered(&config.site.language);
    own::add(&mut locale, project, config, diagnostics);
    Arc::new(locale)
}

impl Locale {
    /// British English, for what is no page.
    pub fn english() -> Arc<Locale> {
        Locale::of("en-GB")
    }

    /// English as a language writes it that is English, else the British: for a terminal.
    pub fn in_english(tag: &str) -> Arc<Locale> {
        let is_english = tag.split('-').next().is_some_and(|it| it.eq_ignore_ascii_case("en"));
        Locale::of(if is_english { tag } else { "en-GB" })
    }

    /// A language as delivered.
    pub fn of(tag: &str) -> Arc<Locale> {
        Arc::new(Locale::delivered(tag))
    }

    fn delivered(tag: &str) -> Locale {
        let marks = Marks::of(tag);
        let mut own = bundle(tag, marks);
        // A region's words lie over those of its language.
        let texts: Vec<&str> = chain(tag).into_iter().rev().filter_map(delivered::text).collect();
        for text in &texts {
            own.add_resource_overriding(resource(text));
        }
        let mut english = bundle("en-GB", marks);
        english.add_resource_overriding(resource(delivered::ENGLISH));
        Locale { tag: tag.to_owned(), marks, has_words: !texts.is_empty(), own, english }
    }

    /// BCP 47, as in `site.toml`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language that the words are in: the site's own, or English for want of them.
    pub fn words_tag(&self) -> &str {
        if self.has_words { &self.tag } else { "en-GB" }
    }

    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// `rtl` or `ltr`, as the words run.
    pub fn words_direction(&self) -> &'static str {
        if marks::is_right_to_left(self.words_tag()) { "rtl" } else { "ltr" }
    }

    pub fn is_right_to_left(&self) -> bool {
        marks::is_right_to_left(&self.tag)
    }

    /// A finished sentence. Through `say!`, whose keys a test holds against `en.ftl`.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(key, arguments)
            .unwrap_or_else(|| panic!("`{key}` is in en.ftl, a test sees to it"))
    }

    /// A finished sentence, where there is such a message.
    pub fn find(&self, key: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let bundle = [&self.own, &self.english].into_iter().find(|it| it.has_message(key))?;
        let pattern = bundle.get_message(key)?.value()?;
        let arguments: FluentArgs = arguments.iter().map(|(name, it)| (*name, value(it))).collect();
        // What a message asks for and is not told was reported when the project's file was read.
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut vec![]);
        Some(said.into_owned())
    }
}

fn value(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Words(words) => FluentValue::from(words.as_str()),
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Decimal { value, decimals } => {
            let options = FluentNumberOptions {
                minimum_fraction_digits: Some(*decimals),
                ..FluentNumberOptions::default()
            };
            FluentValue::Number(FluentNumber::new(*value, options))
        }
    }
}

/// `de-AT`, `de`.
fn chain(tag: &str) -> Vec<&str> {
    let ends = tag.match_indices('-').map(|(it, _)| it).chain([tag.len()]);
    let mut chain: Vec<&str> = ends.map(|end| &tag[..end]).collect();
    chain.reverse();
    chain
}

fn bundle(tag: &str, marks: Marks) -> Bundle {
    // Plurals need the language alone, and a tag of a private use has no such form.
    let language = tag.split('-').next().and_then(|it| it.parse::<LanguageIdentifier>().ok());
    let mut bundle = Bundle::new_concurrent(vec![language.unwrap_or_default()]);
    // The marks that keep a Latin name from turning an Arabic sentence round.
    bundle.set_use_isolating(marks::is_right_to_left(tag));
    marks.format(&mut bundle);
    bundle
}

/// The delivered texts have no mistakes: a test reads them.
fn resource(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

#[cfg(test)]
mod tests;
