//! The signs that a language writes numbers with, after CLDR 48.
//!
//! A table of our own, since it is forty lines: ICU's data and formatters take longer to compile than
//! the rest of this program's pages. Digits are the European ones in every language.

use fluent_bundle::FluentValue;

use super::Bundle;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';
const APOSTROPHE: char = '\u{2019}';

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    pub decimal: char,
    /// Between thousands.
    group: char,
    /// The fewest digits that stand before the first such mark: Spanish writes 1234 and 12.345.
    least: usize,
    /// A true minus, as wide as a plus; in a language that runs to the left with the mark that keeps
    /// it before its number.
    pub minus: &'static str,
    pub plus: &'static str,
    percent: Percent,
}

/// Where the sign of a percentage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Percent {
    /// `84%`
    Close,
    /// `84 %`
    Spaced(char),
    /// `%84`
    Before,
}

impl Marks {
    /// Of a BCP 47 tag.
    pub fn of(tag: &str) -> Marks {
        let lower = tag.to_ascii_lowercase();
        let mut subtags = lower.split('-');
        let language = subtags.next().unwrap_or_default();
        let region = subtags.find(|it| it.len() == 2 || it.len() == 3).unwrap_or_default();
        let (decimal, group, least) = separators(language, region);
        let (minus, plus) = match is_right_to_left(tag) {
            true => ("\u{200e}\u{2212}", "\u{200e}+"),
            false => ("\u{2212}", "+"),
        };
        Marks { decimal, group, least, minus, plus, percent: percent(language, region) }
    }

    /// A percentage, its number written.
    pub fn percent(&self, number: &str) -> String {
        match self.percent {
            Percent::Close => format!("{number}%"),
            Percent::Spaced(space) => format!("{number}{space}%"),
            Percent::Before => format!("%{number}"),
        }
    }

    /// Digits of a whole number with the marks of the thousands.
    pub fn grouped(&self, digits: &str) -> String {
        grouped(digits, self.group, self.least)
    }

    /// Has messages write the numbers that they are told so. Fluent takes no closure here.
    pub(super) fn format(&self, bundle: &mut Bundle) {
        bundle.set_formatter(Some(match (self.group, self.least) {
            ('.', 2) => whole::<_, '.', 2>,
            ('.', _) => whole::<_, '.', 1>,
            (NO_BREAK, 2) => whole::<_, NO_BREAK, 2>,
            (NO_BREAK, _) => whole::<_, NO_BREAK, 1>,
            (NARROW_NO_BREAK, _) => whole::<_, NARROW_NO_BREAK, 1>,
            (APOSTROPHE, _) => whole::<_, APOSTROPHE, 1>,
            _ => whole::<_, ',', 1>,
        }));
    }
}

fn whole<Memoizer, const GROUP: char, const LEAST: usize>(
    value: &FluentValue,
    _: &Memoizer,
) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&format!("{:.0}", number.value), GROUP, LEAST)),
        _ => None,
    }
}

fn grouped(digits: &str, mark: char, least: usize) -> String {
    if digits.len() < 3 + least {
        return digits.to_owned();
    }
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// The mark of the decimals, that of the thousands, and how many digits stand before the first.
fn separators(language: &str, region: &str) -> (char, char, usize) {
    match (language, region) {
        ("de" | "it", "ch" | "li") => ('.', APOSTROPHE, 1),
        ("de", "at") => (',', NO_BREAK, 1),
        ("fr", "ca") => (',', NO_BREAK, 1),
        ("fr", _) => (',', NARROW_NO_BREAK, 1),
        ("es", "419" | "do" | "gt" | "hn" | "mx" | "ni" | "pa" | "pe" | "pr" | "sv" | "us") => {
            ('.', ',', 1)
        }
        ("es", _) => (',', '.', 2),
        ("pt", "pt" | "ao" | "mz") => (',', NO_BREAK, 2),
        ("pl" | "et" | "lv", _) => (',', NO_BREAK, 2),
        ("bg" | "cs" | "fi" | "hu" | "lt" | "nb" | "nn" | "no" | "ru" | "sk" | "sv" | "uk", _) => {
            (',', NO_BREAK, 1)
        }
        (
            "ca" | "da" | "de" | "el" | "hr" | "id" | "it" | "nl" | "pt" | "ro" | "sl" | "sr"
            | "tr" | "vi",
            _,
        ) => (',', '.', 1),
        _ => ('.', ',', 1),
    }
}

fn percent(language: &str, region: &str) -> Percent {
    match (language, region) {
        ("tr", _) => Percent::Before,
        ("de", "ch" | "li") => Percent::Close,
        ("fr", "ca") => Percent::Spaced(NO_BREAK),
        ("fr", _) => Percent::Spaced(NARROW_NO_BREAK),
        (
            "ca" | "cs" | "da" | "de" | "en" | "es" | "et" | "fi" | "lt" | "nb" | "nn" | "no"
            | "ro" | "ru" | "sk" | "sl" | "sv" | "uk",
            _,
        ) => Percent::Spaced(NO_BREAK),
        _ => Percent::Close,
    }
}

const RIGHT_TO_LEFT: [&str; 14] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
const RIGHT_TO_LEFT_SCRIPTS: [&str; 6] = ["adlm", "arab", "hebr", "nkoo", "syrc", "thaa"];

/// Whether a language, or the script that its tag names, runs from right to left.
pub(super) fn is_right_to_left(tag: &str) -> bool {
    let lower = tag.to_ascii_lowercase();
    let mut subtags = lower.split('-');
    let language = subtags.next().unwrap_or_default();
    match subtags.next().filter(|it| it.len() == 4) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}
