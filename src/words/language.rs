//! Which language a text is in, as far as that can be told.
//!
//! In comes a text, out goes an answer that is sure or none: short comments are mostly mistaken for
//! some other language, so a guess is no answer.

use serde::{Deserialize, Serialize};
use whatlang::{Lang, Script, detect};

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    English,
    Other,
    /// Too short, or too much like several.
    Unsure,
}

/// The language of a text, by its script and the frequency of its trigrams.
pub fn language(text: &str) -> Language {
    match detect(text) {
        Some(found) if found.script() != Script::Latin => Language::Other,
        Some(found) if !found.is_reliable() => Language::Unsure,
        Some(found) if found.lang() == Lang::Eng => Language::English,
        Some(_) => Language::Other,
        None => Language::Unsure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_some_length_tells_its_language() {
        let english = "I waited forty-five minutes on the phone and nobody ever called me back.";
        let others = [
            "Der Techniker kam nicht, und die Rechnung war falsch.",
            "Le conseiller était très aimable et a résolu mon problème tout de suite.",
            "Bardzo dobra obsługa, polecam wszystkim.",
            "Отлично",
            "大変良い",
        ];
        assert_eq!(language(english), Language::English);
        for other in others {
            assert_eq!(language(other), Language::Other, "{other}");
        }
    }

    #[test]
    fn a_few_words_tell_none() {
        for short in ["", "ok", "Great service", "45", "Terrible app"] {
            assert_eq!(language(short), Language::Unsure, "{short}");
        }
    }
}
