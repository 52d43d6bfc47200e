//! The dates that other generators and file names write, and the periods that names say.
//!
//! In comes a text or a name, out goes a day. One that could be two days (`03/04/2019`) is none.

use std::collections::BTreeSet;

use crate::period::{Day, Period};

/// A date in any of the ways in which front matter says one: `2019-03-04 10:00:00 -0500`,
/// `2019/3/4`, `4 March 2019`, `Mon, 04 Mar 2019 16:00:00 GMT`, `04.03.2019`, `20190304`.
pub(super) fn day_elsewhere(text: &str) -> Option<Day> {
    let text = text.trim().trim_matches(['"', '\'']);
    let words: Vec<&str> =
        text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let first = words.first()?;
    match first.len() {
        4 if is_number(first) => year_first(&words),
        8 if is_number(first) => eight_digits(first),
        10 | 13 if is_number(first) && words.len() == 1 => since_1970(first),
        _ => with_month_name(&words).or_else(|| day_first(text, &words)),
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_digit())
}

fn day(year: &str, month: &str, day: &str) -> Option<Day> {
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    Day::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

/// `2019-03-04T10:00:00Z`, `2019/3/4`; the hour may be joined to the day by a `T`.
fn year_first(words: &[&str]) -> Option<Day> {
    let [year, month, rest, ..] = words else { return None };
    let digits = rest.len() - rest.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    let joined = rest[digits..].is_empty() || rest[digits..].starts_with(['T', 't']);
    if is_number(month) && joined && digits > 0 {
        return day(year, month, &rest[..digits]);
    }
    with_month_name(words)
}

/// `20190304`
fn eight_digits(word: &str) -> Option<Day> {
    let plausible = ("1970".."2200").contains(&&word[..4]);
    day(&word[..4], &word[4..6], &word[6..]).filter(|_| plausible)
}

fn since_1970(word: &str) -> Option<Day> {
    let seconds: i64 = word.parse().ok()?;
    let seconds = if word.len() == 13 { seconds / 1000 } else { seconds };
    i32::try_from(seconds / 86_400).ok().map(Day)
}

/// The beginnings of months in the languages that pages speak, each of which names one month only.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mag"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aoû", "ago"],
    &["sep", "set"],
    &["oct", "okt", "out", "ott"],
    &["nov"],
    &["dec", "dez", "déc", "dic"],
];

/// `March 4th, 2019`, `4 mars 2019`, `Sat, 27 Mar 2021 16:00:00 GMT`
fn with_month_name(words: &[&str]) -> Option<Day> {
    let lower: Vec<String> = words.iter().map(|it| it.to_lowercase()).collect();
    let of_word =
        |word: &String| MONTHS.iter().position(|names| names.iter().any(|it| word.starts_with(it)));
    let months: BTreeSet<usize> = lower.iter().filter_map(of_word).collect();
    // `mar. 4 juin`: a weekday that begins as a month does.
    let month = months.first().filter(|_| months.len() == 1)?;
    let year = lower.iter().find(|it| it.len() == 4 && is_number(it))?;
    let of_month = lower.iter().find_map(|it| {
        let number = it.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
        (!number.is_empty() && number.len() <= 2 && is_number(number)).then_some(number)
    })?;
    day(year, &(month + 1).to_string(), of_month)
}

/// `04.03.2019`; with strokes only where the day and the month cannot be taken for one another.
fn day_first(text: &str, words: &[&str]) -> Option<Day> {
    let [one, other, year, ..] = words else { return None };
    let [Ok(first), Ok(second)] = [one.parse::<u32>(), other.parse::<u32>()] else { return None };
    let german = text.starts_with(&format!("{one}.{other}."));
    match (first, second) {
        _ if german => day(year, other, one),
        (13.., _) => day(year, other, one),
        (_, 13..) => day(year, one, other),
        _ if first == second => day(year, one, other),
        _ => None,
    }
}

/// The day at the beginning of a file's name: `2018-10-16-newsletter.md`.
pub(super) fn at_beginning(name: &str) -> Option<Day> {
    let (day, rest) = (name.get(..10)?, &name[10..]);
    Day::parse(day).filter(|_| rest.is_empty() || rest.starts_with('-'))
}

/// The day that a name says, else the last of the week or month that it says.
pub(super) fn of_name(name: &str) -> Option<Day> {
    let plain = day_in(name).map(|(_, it)| it);
    plain.or_else(|| end_of(name)).or_else(|| period_in(name)?.days().map(|it| it.last))
}

/// The last day of the week or month that a text is: `2025-12`.
pub(super) fn end_of(text: &str) -> Option<Day> {
    period(text.trim())?.days().map(|it| it.last)
}

/// The name without the day that it begins with.
pub(super) fn without_day(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    match day_in(last) {
        Some((end, _)) if last[..end].len() <= 10 && !last[end..].is_empty() => &last[end..],
        _ => last,
    }
}

/// The period that a name as a whole is: `2026-w47`, `2019/10`.
pub(super) fn period(name: &str) -> Option<Period> {
    let name = name.replace('/', "-");
    let period = Period::parse(&name, Day(0)).filter(|it| it.grain().is_some());
    // `0042` is the forty-second letter.
    period.filter(|it| it.days().is_some_and(|it| it.first > Day(0)))
}

/// A day within a name, `2018-10-16-letter`, `letter_2018_10_16`, `2018/10/16/letter`, and where it ends.
fn day_in(name: &str) -> Option<(usize, Day)> {
    let bytes = name.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    for start in (0..bytes.len()).filter(|it| is_digit(*it) && (*it == 0 || !is_digit(it - 1))) {
        let length = bytes[start..].iter().take_while(|it| it.is_ascii_digit()).count();
        let end = start + length;
        let found = match length {
            8 => eight_digits(&name[start..end]).map(|it| (end, it)),
            4 => apart(name, start),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// A day whose parts stand apart, from the year on.
fn apart(name: &str, start: usize) -> Option<(usize, Day)> {
    let after = name.get(start..)?;
    let mut parts = after.splitn(3, ['-', '_', '.', '/']);
    let (year, month, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let found = day(year, month, &rest[..digits.min(2)])
        .filter(|_| (1..=2).contains(&digits) && month.bytes().all(|it| it.is_ascii_digit()))?;
    Some((start + year.len() + month.len() + digits + 2, found))
}

/// A week or a month within a name: `weekly-2022-w26`, `2019/10/storms`.
fn period_in(name: &str) -> Option<Period> {
    let words: Vec<&str> = name.split(['-', '_', '/', '.', ' ']).collect();
    let joined = words.windows(2).map(|it| it.join("-"));
    let known = |text: &str| period(text).filter(|_| text.len() >= 6);
    joined.chain(words.iter().map(|it| (*it).to_owned())).find_map(|it| known(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_other_generators_write_it() {
        for (text, day) in [
            ("2019-03-04", "2019-03-04"),
            ("2019-03-04 10:00:00 -0500", "2019-03-04"),
            ("2019-03-04T10:00:00.000Z", "2019-03-04"),
            ("2019-3-4", "2019-03-04"),
            ("2019/03/04 10:00", "2019-03-04"),
            ("20190304", "2019-03-04"),
            ("March 4th, 2019", "2019-03-04"),
            ("4 mars 2019", "2019-03-04"),
            ("4. März 2019", "2019-03-04"),
            ("Mon, 04 Mar 2019 16:00:00 GMT", "2019-03-04"),
            ("04.03.2019", "2019-03-04"),
            ("25/12/2019", "2019-12-25"),
            ("12/25/2019", "2019-12-25"),
            ("1551693600", "2019-03-04"),
            ("2019 June 30", "2019-06-30"),
        ] {
            assert_eq!(
                day_elsewhere(text).map(|it| it.to_string()).as_deref(),
                Some(day),
                "{text}"
            );
        }
        for text in [
            "03/04/2019",
            "someday",
            "",
            "2019",
            "2019-13-45",
            "{{ date }}",
            "12345678",
            "mar. 4 juin 2019",
        ] {
            assert_eq!(day_elsewhere(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_says_the_day() {
        for (name, day) in [
            ("2018-10-16-letter", Some("2018-10-16")),
            ("letter_2018_10_16", Some("2018-10-16")),
            ("2018/10/16/letter", Some("2018-10-16")),
            ("2018/2018-10-16-letter", Some("2018-10-16")),
            ("news-20181016", Some("2018-10-16")),
            ("2019/10", Some("2019-10-31")),
            ("2019/10/storms", Some("2019-10-31")),
            ("weekly-2022-w26", Some("2022-07-03")),
            ("2026-w47", Some("2026-11-22")),
            ("issue-42", None),
            ("0042", None),
            ("issue-2019", None),
            ("2019", Some("2019-12-31")),
        ] {
            assert_eq!(of_name(name).map(|it| it.to_string()).as_deref(), day, "{name}");
        }
        assert_eq!(without_day("2018-10-16-the_storm"), "-the_storm");
    }
}
