//! One cell of a question's column, read as a score of the question's scale, or as none.
//!
//! A cell is trimmed of all that no one sees before it is read. What is missing is never a score
//! and never an error; what is neither missing nor a whole number of the scale is never scored.

use std::borrow::Cow;

use super::consent;
use crate::config::{Coding, Numerals};
use crate::measure::Scale;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A score of the scale, the highest being the best.
    Score(i8),
    /// No answer: an empty cell, or one of the declared codes.
    Missing,
    /// A whole number that the scale does not have.
    OffScale,
    /// No whole number, and no declared label: `9.5`, `1,000`, `NaN`, `very`.
    NotAScore,
}

/// Reads a cell of a question. Missing codes and labels match by their text, or by their number
/// (`11` is also `11.0`); a label that begins with its score, `9 - Very likely`, needs no `recode`.
/// A reversed question is turned round last, its labels included.
pub fn answer(
    cell: &str,
    coding: &Coding,
    survey_missing: &[String],
    numerals: Numerals,
) -> Answer {
    let text = folded(cell);
    if coding.presence {
        return Answer::Score(i8::from(consent::says_yes(&text)));
    }
    if text.is_empty() {
        return Answer::Missing;
    }
    let number = Number::parse(&text, numerals);
    let is = |declared: &str| {
        let declared = folded(declared);
        declared == text || (number.is_some() && Number::parse(&declared, numerals) == number)
    };
    if coding.missing.iter().chain(survey_missing).any(|it| is(it)) {
        return Answer::Missing;
    }
    if let Some((_, score)) = coding.recode.iter().find(|(label, _)| is(label)) {
        return turned(*score, coding);
    }
    match number.or_else(|| labelled(&text, numerals)) {
        Some(Number::Whole(whole)) if coding.scale.contains(whole) => {
            turned(i8::try_from(whole).expect("scales lie within -100 and 100"), coding)
        }
        Some(Number::Whole(_)) => Answer::OffScale,
        Some(Number::Broken) | None => Answer::NotAScore,
    }
}

fn turned(score: i8, coding: &Coding) -> Answer {
    if !coding.target.contains(score.into()) {
        return Answer::OffScale;
    }
    let Scale { low, high } = coding.target;
    let other_way = i16::from(low) + i16::from(high) - i16::from(score);
    let other_way = i8::try_from(other_way).expect("a scale turned round has the same ends");
    Answer::Score(if coding.reversed { other_way } else { score })
}

/// The score that a label begins with: `9 - Very likely`, `10 (All my time)`, `0: Not at all`. What
/// follows must begin with a letter, and behind a space alone with a capital: `1 - 2 times`, `3 to
/// 4` and `5 years` are no scores.
fn labelled(text: &str, numerals: Numerals) -> Option<Number> {
    let end =
        text.find(|it: char| !(it.is_ascii_digit() || matches!(it, '-' | '\u{2212}' | '+')))?;
    let (number, label) = text.split_at(end);
    let mark = |it: char| " -\u{2013}\u{2014}:=.()[]".contains(it);
    let words = label.trim_start_matches(mark);
    let between = &label[..label.len() - words.len()];
    let begins = |it: char| it.is_alphabetic() && (between != " " || !it.is_lowercase());
    let parted = !between.is_empty() && words.starts_with(begins);
    parted.then(|| Number::parse(number.trim_end_matches('-'), numerals)).flatten()
}

/// How much a response weighs, in thousand millionths: a number that is not negative and at most a
/// million.
pub fn weight(cell: &str, numerals: Numerals) -> Option<i64> {
    let text = folded(cell);
    let (whole, decimals) = text.split_once(numerals.decimal).unwrap_or((&text, ""));
    let whole = without_thousands(whole, numerals);
    let plain = |it: &str| it.bytes().all(|it| it.is_ascii_digit() || b"eE+-".contains(&it));
    if text.is_empty() || !plain(&whole) || !plain(decimals) {
        return None;
    }
    let mark = if decimals.is_empty() { "" } else { "." };
    let weight: f64 = format!("{whole}{mark}{decimals}").parse().ok()?;
    let sound = (0.0..=1e6).contains(&weight);
    sound.then(|| (weight * WEIGHT_UNIT).round() as i64)
}

/// A sum of money in minor units, of which its currency has ten to the power of `decimals` in one:
/// `12.50`, `-3`, `£1,200.00` where thousands are declared. Finer parts are rounded, half away from
/// zero.
pub fn money(cell: &str, numerals: Numerals, decimals: u32) -> Option<i64> {
    let text = folded(cell);
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, &*text),
    };
    let sign = |it: char| matches!(it, '£' | '€' | '$' | '¥' | ' ');
    let (whole, parts) = digits
        .trim_matches(sign)
        .split_once(numerals.decimal)
        .unwrap_or((digits.trim_matches(sign), "0"));
    let whole = without_thousands(whole, numerals);
    if !is_digits(&whole) || !is_digits(parts) || whole.len() > 12 {
        return None;
    }
    let kept: String =
        parts.chars().chain(std::iter::repeat('0')).take(decimals as usize).collect();
    let minor: i64 = format!("{whole}{kept}").parse().ok()?;
    let rest = parts.as_bytes().get(decimals as usize).is_some_and(|it| *it >= b'5');
    let minor = minor + i64::from(rest);
    Some(if negative { -minor } else { minor })
}

/// The parts that a weight of 1 has.
pub const WEIGHT_UNIT: f64 = 1e9;

/// A cell's whole number, if it is one.
pub fn whole_number(cell: &str, numerals: Numerals) -> Option<i64> {
    match Number::parse(&folded(cell), numerals)? {
        Number::Whole(whole) => Some(whole),
        Number::Broken => None,
    }
}

/// A number as exports write it: a sign, digits, and at most one decimal sign with digits after
/// it. No exponents, no words; thousands only where the survey says how numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// `9`, `9.0`; one too long for any scale is its limit.
    Whole(i64),
    /// `9.5`
    Broken,
}

impl Number {
    fn parse(text: &str, numerals: Numerals) -> Option<Number> {
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, decimals) = digits.split_once(numerals.decimal).unwrap_or((digits, "0"));
        let whole = without_thousands(whole, numerals);
        if !is_digits(&whole) || !is_digits(decimals) {
            return None;
        }
        if decimals.bytes().any(|it| it != b'0') {
            return Some(Number::Broken);
        }
        let magnitude = whole.bytes().fold(0_i64, |sum, digit| {
            sum.saturating_mul(10).saturating_add(i64::from(digit - b'0'))
        });
        Some(Number::Whole(if negative { -magnitude } else { magnitude }))
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// `1.000` as `1000`, where the survey says how numbers are written: every group after the first
/// has three digits, or it is no such number. Spaces and apostrophes part thousands too.
fn without_thousands(whole: &str, numerals: Numerals) -> Cow<'_, str> {
    let Some(declared) = numerals.thousands else { return Cow::Borrowed(whole) };
    let is_mark = |it: char| it == declared || matches!(it, ' ' | '\'' | '\u{2019}');
    let Some(mark) = whole.chars().find(|it| is_mark(*it)) else { return Cow::Borrowed(whole) };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let whole_groups = (1..=3).contains(&first.len()) && groups.all(|it| it.len() == 3);
    if whole_groups { Cow::Owned(whole.replace(mark, "")) } else { Cow::Borrowed(whole) }
}

/// The text without surrounding space and marks that no one sees, its inner spaces single.
fn folded(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(|it: char| it.is_whitespace() || is_unseen(it));
    // Nearly every cell is a plain number or word.
    if text.bytes().all(|it| it.is_ascii_graphic()) {
        return Cow::Borrowed(text);
    }
    // A joiner within a word shapes it in some scripts, so it stays.
    let seen: String = text.chars().filter(|it| !is_unseen(*it) || is_joiner(*it)).collect();
    Cow::Owned(seen.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Zero-width and directional marks, the byte order mark, the soft hyphen.
fn is_unseen(mark: char) -> bool {
    let directional = matches!(mark, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
    let unseen = matches!(mark, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    directional || unseen || is_joiner(mark)
}

fn is_joiner(mark: char) -> bool {
    matches!(mark, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(low: i8, high: i8) -> Coding {
        Coding::plain(Scale { low, high })
    }

    fn read(cell: &str) -> Answer {
        answer(cell, &question(0, 10), &[], Numerals::PLAIN)
    }

    #[test]
    fn money_is_read_in_minor_units() {
        let read = |cell| money(cell, Numerals::PLAIN, 2);
        assert_eq!(read("714.99"), Some(71_499));
        assert_eq!(read("12"), Some(1200));
        assert_eq!(read("£12.5"), Some(1250));
        assert_eq!(read("-3.20"), Some(-320));
        assert_eq!(read("0.005"), Some(1));
        assert_eq!(["1,000", "", "12.50 GBP", "free", "."].map(read), [None; 5]);
        assert_eq!(
            money("1.200,50 €", Numerals { decimal: ',', thousands: Some('.') }, 2),
            Some(120_050)
        );
        assert_eq!(money("1200", Numerals::PLAIN, 0), Some(1200));
    }

    #[test]
    fn nine_is_nine_however_it_is_typed() {
        for cell in
            ["9", " 9", "9\u{a0}", "\u{feff}9", "9\u{200b}", "\t9 \r", "9.0", "9.00", "09", "+9"]
        {
            assert_eq!(read(cell), Answer::Score(9), "{cell:?}");
        }
    }

    #[test]
    fn an_empty_cell_is_missing_and_never_nought() {
        for cell in ["", " ", "\u{a0}", "\u{200b}", "\u{feff} "] {
            assert_eq!(read(cell), Answer::Missing, "{cell:?}");
        }
        for nought in ["0", "-0", "0.0", "\u{2212}0"] {
            assert_eq!(read(nought), Answer::Score(0), "{nought:?}");
        }
    }

    #[test]
    fn a_whole_number_beyond_the_scale_is_off_it() {
        for cell in
            ["11", "-1", "\u{2212}1", "100", "99999999999999999999999", "-99999999999999999999999"]
        {
            assert_eq!(read(cell), Answer::OffScale, "{cell:?}");
        }
    }

    #[test]
    fn what_is_no_whole_number_is_no_score() {
        for cell in [
            "9.5",
            "-1.5",
            "NaN",
            "nan",
            "inf",
            "-Infinity",
            "1e309",
            "1e1",
            "1,000",
            "9,5",
            "9.",
            ".9",
            "9/10",
            "9 10",
            "nine",
            "-",
            "+",
            ".",
            "0x9",
            "\u{ff19}",
            "=9",
            "9%",
            "--9",
            "10.000000000000000000001",
        ] {
            assert_eq!(read(cell), Answer::NotAScore, "{cell:?}");
        }
    }

    #[test]
    fn a_code_is_missing_by_its_text_or_its_number() {
        let survey = ["NA".to_owned(), "Don't  know".to_owned()];
        let asked = Coding { missing: vec!["11".into(), "-9".into()], ..question(0, 10) };
        for cell in
            ["11", " 11.0 ", "-9", "\u{2212}9", "NA", "NA\u{a0}", "Don't know", "Don't\u{a0}know "]
        {
            assert_eq!(answer(cell, &asked, &survey, Numerals::PLAIN), Answer::Missing, "{cell:?}");
        }
        assert_eq!(answer("na", &asked, &survey, Numerals::PLAIN), Answer::NotAScore);
        assert_eq!(answer("12", &asked, &survey, Numerals::PLAIN), Answer::OffScale);
    }

    #[test]
    fn a_code_within_the_scale_is_missing_too() {
        let asked = Coding { missing: vec!["0".into()], ..question(0, 10) };
        assert_eq!(answer("0.0", &asked, &[], Numerals::PLAIN), Answer::Missing);
    }

    #[test]
    fn labels_stand_for_their_scores() {
        let recode = [("Extremely likely", 5), ("Likely", 4), ("1 - never", 1), ("Off", 9)];
        let recode = recode.map(|(label, score)| (label.to_owned(), score)).into();
        let asked = Coding { recode, ..question(1, 5) };
        let read = |cell| answer(cell, &asked, &[], Numerals::PLAIN);
        assert_eq!(read(" Extremely \u{a0} likely "), Answer::Score(5));
        assert_eq!(read("Like\u{200b}ly"), Answer::Score(4));
        assert_eq!(read("1 - never"), Answer::Score(1));
        assert_eq!(read("3"), Answer::Score(3));
        assert_eq!(read("likely"), Answer::NotAScore);
        assert_eq!(read("Off"), Answer::OffScale);
    }

    #[test]
    fn a_label_may_begin_with_its_score() {
        let ends = [
            "9 - Very likely",
            "9 (All my time)",
            "\u{feff}9 \u{2013} Sehr",
            "9: yes",
            "9. yes",
            "9 Very likely",
            "9 \u{975e}\u{5e38}",
        ];
        for cell in ends {
            assert_eq!(read(cell), Answer::Score(9), "{cell:?}");
        }
        assert_eq!(read("11 - more than all"), Answer::OffScale);
        for cell in
            ["9-10", "9 - 10 times", "9th", "9+ years", "9 -", "very 9", "9.5 - so so", "9 / ten"]
        {
            assert_eq!(read(cell), Answer::NotAScore, "{cell:?}");
        }
        for cell in ["9 to 10", "9 times", "9 or more", "1 year"] {
            assert_eq!(read(cell), Answer::NotAScore, "{cell:?}");
        }
    }

    #[test]
    fn a_weight_is_a_number_that_is_not_negative() {
        let comma = Numerals { decimal: ',', thousands: Some('.') };
        assert_eq!(weight("1", Numerals::PLAIN), Some(1_000_000_000));
        assert_eq!(weight(" 0.5 ", Numerals::PLAIN), Some(500_000_000));
        assert_eq!(weight("1.2e-05", Numerals::PLAIN), Some(12_000));
        assert_eq!(weight("2e-05", Numerals::PLAIN), Some(20_000));
        assert_eq!(weight("0,25", comma), Some(250_000_000));
        assert_eq!(weight("0", Numerals::PLAIN), Some(0));
        for cell in ["", "NA", "-1", "NaN", "inf", "0,5", "1e309", "1000001"] {
            assert_eq!(weight(cell, Numerals::PLAIN), None, "{cell:?}");
        }
    }

    #[test]
    fn a_wave_on_another_scale_counts_as_it_was_recoded() {
        let scale = Scale { low: 1, high: 3 };
        let recode = [("1", 0), ("2", 5), ("3", 10)];
        let recode = recode.map(|(label, score)| (label.to_owned(), score)).into();
        let wave = Coding { scale, recode, ..question(0, 10) };
        let read = |cell| answer(cell, &wave, &[], Numerals::PLAIN);
        assert_eq!((read("1"), read("3.0")), (Answer::Score(0), Answer::Score(10)));
        assert_eq!(read("7"), Answer::OffScale);
    }

    #[test]
    fn a_label_that_is_a_number_stands_for_its_score() {
        let recode = [("1".to_owned(), 5), ("5".to_owned(), 1)].into();
        let asked = Coding { recode, ..question(1, 5) };
        assert_eq!(answer("1.0", &asked, &[], Numerals::PLAIN), Answer::Score(5));
        assert_eq!(answer("5", &asked, &[], Numerals::PLAIN), Answer::Score(1));
        assert_eq!(answer("2", &asked, &[], Numerals::PLAIN), Answer::Score(2));
    }

    #[test]
    fn a_reversed_question_is_turned_round() {
        let recode = [("Strongly agree".to_owned(), 1)].into();
        let asked = Coding { reversed: true, recode, ..question(1, 7) };
        let read = |cell| answer(cell, &asked, &[], Numerals::PLAIN);
        assert_eq!(
            (read("1"), read("4"), read("7")),
            (Answer::Score(7), Answer::Score(4), Answer::Score(1))
        );
        assert_eq!(read("Strongly agree"), Answer::Score(7));
        assert_eq!(read("8"), Answer::OffScale);
    }

    #[test]
    fn a_declared_decimal_sign_is_the_only_one() {
        let (comma, point) = (
            Numerals { decimal: ',', thousands: Some('.') },
            Numerals { decimal: '.', thousands: Some(',') },
        );
        let read = |cell, numerals| answer(cell, &question(0, 10), &[], numerals);
        assert_eq!(read("9,0", comma), Answer::Score(9));
        assert_eq!(read("9", comma), Answer::Score(9));
        assert_eq!(read("9,5", comma), Answer::NotAScore);
        assert_eq!(read("9.0", comma), Answer::NotAScore);
        assert_eq!(read("9,0", point), Answer::NotAScore);
        for thousand in ["1.000", "1 000", "1\u{202f}000", "1'000", "1.000,0"] {
            assert_eq!(read(thousand, comma), Answer::OffScale, "{thousand:?}");
            assert_eq!(whole_number(thousand, comma), Some(1000), "{thousand:?}");
        }
        assert_eq!(whole_number("12,345,678", point), Some(12_345_678));
        for neither in ["1,00", "1,0000", "1,000,00", "1234,567", ",000", "1,000 000", "9 10"] {
            assert_eq!(whole_number(neither, point), None, "{neither:?}");
        }
        assert_eq!(whole_number("1,000", Numerals::PLAIN), None);
    }

    #[test]
    fn the_widest_scale_is_turned_round_without_overflow() {
        let asked = Coding { reversed: true, ..question(-128, 127) };
        assert_eq!(answer("-128", &asked, &[], Numerals::PLAIN), Answer::Score(127));
    }
}
