//! Numbers and dates become words here, and only here are they rounded.
//!
//! In come unrounded figures and periods, out go finished words for a page. Values round half away
//! from zero on their decimal digits: 2.5 is 3, -2.5 is −3, and 5.35 is 5.4 although the nearest
//! double may lie a little below it. What rounds to 0 is printed `0` (or `0.0`), without a sign.

use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Currency;
use crate::locale::{Argument, Locale, say};
use crate::measure::{Interval, Metric, Scale, Verdict};
use crate::period::{Day, Days, Grain, Length, Period, Unit};

/// How a language writes numbers and dates, and says the short words that belong to them.
#[derive(Clone)]
pub struct NumberStyle {
    locale: Arc<Locale>,
}

impl NumberStyle {
    /// In the words of a site.
    pub fn speaking(locale: &Arc<Locale>) -> NumberStyle {
        NumberStyle { locale: Arc::clone(locale) }
    }

    /// In English, as a site of that language writes it: for a terminal.
    pub fn of(language: &str) -> NumberStyle {
        NumberStyle { locale: Locale::in_english(language) }
    }

    /// A message of the language; through `say!`.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.locale.say(key, arguments)
    }

    pub fn locale(&self) -> &Locale {
        &self.locale
    }
}

/// Figures.
impl NumberStyle {
    /// `11,400`
    pub fn count(&self, count: u64) -> String {
        self.locale.marks().grouped(&count.to_string())
    }

    /// `1 answer`, `11,400 answers`
    pub fn answers(&self, n: u64) -> String {
        say!(self, "answers", n = n)
    }

    /// `1 response`, `48,212 responses`
    pub fn responses(&self, n: u64) -> String {
        say!(self, "responses", n = n)
    }

    /// `1 customer`, `11,400 customers`
    pub fn customers(&self, n: u64) -> String {
        say!(self, "customers", n = n)
    }

    /// `£111,665`, `−£20`, `CHF 1,200`: a sum of minor units in whole units of its currency.
    pub fn money(&self, minor: i128, currency: &Currency) -> String {
        self.sum(minor as f64 / currency.minor_units() as f64, 0, currency)
    }

    /// `£122.85`: what one customer spent on average, in minor units, with its currency's decimals.
    pub fn exact_money(&self, minor: f64, currency: &Currency) -> String {
        self.sum(minor / currency.minor_units() as f64, currency.decimals as usize, currency)
    }

    fn sum(&self, amount: f64, decimals: usize, currency: &Currency) -> String {
        let magnitude = self.decimal(amount.abs(), decimals);
        let is_owed = amount < 0.0 && !is_nought(&magnitude);
        let minus = if is_owed { self.locale.marks().minus } else { "" };
        let sign = match currency.code.as_str() {
            "GBP" => "£".to_owned(),
            "EUR" => "€".to_owned(),
            "USD" => say!(self, "dollar-sign"),
            "JPY" => "¥".to_owned(),
            code => {
                return say!(self, "money-in-code", minus = minus, code = code, amount = magnitude);
            }
        };
        say!(self, "money", minus = minus, sign = sign, amount = magnitude)
    }

    /// `5.2`, `−12`, `11,400`, with so many decimals.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let magnitude = self.magnitude(value, decimals);
        if value < 0.0 && !is_nought(&magnitude) {
            format!("{}{magnitude}", self.locale.marks().minus)
        } else {
            magnitude
        }
    }

    /// `+41`, `−12`, `0`, with so many decimals.
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let words = self.decimal(value, decimals);
        if value > 0.0 && !is_nought(&words) {
            format!("{}{words}", self.locale.marks().plus)
        } else {
            words
        }
    }

    /// A percentage: `84 %`, its space unbreakable.
    pub fn percent(&self, percent: f64) -> String {
        self.locale.marks().percent(&self.decimal(percent, 0))
    }

    /// A metric's value without its unit: `+41` (NPS), `84` (a share), `5.2` (a mean).
    pub fn value(&self, metric: Metric, value: f64) -> String {
        match metric {
            Metric::Nps => self.signed(value, decimals(metric)),
            _ => self.decimal(value, decimals(metric)),
        }
    }

    /// The unit that follows a value: nothing (NPS, which has its sign), `%`, or `of 7`.
    pub fn unit(&self, metric: Metric, scale: Scale) -> String {
        match metric {
            Metric::Nps => String::new(),
            Metric::Csat | Metric::Share => "%".to_owned(),
            Metric::Ces | Metric::Mean => {
                say!(self, "unit-of-scale", high = self.decimal(f64::from(scale.high), 0))
            }
        }
    }

    /// A metric's value for running text: `+41`, `84 %`, `5.2`.
    pub fn figure(&self, metric: Metric, value: f64) -> String {
        match metric {
            Metric::Csat | Metric::Share => self.percent(value),
            _ => self.value(metric, value),
        }
    }

    /// `26 to 36`, `−5 to 12`; the value beside it has the unit.
    pub fn interval(&self, metric: Metric, interval: Interval) -> String {
        let decimals = decimals(metric);
        let (low, high) =
            (self.decimal(interval.low, decimals), self.decimal(interval.high, decimals));
        say!(self, "interval", low = low, high = high)
    }

    /// The digits of a value's magnitude, rounded, with thousands and decimal marks.
    fn magnitude(&self, value: f64, decimals: usize) -> String {
        let digits = rounded_digits(value, decimals);
        match digits.split_once('.') {
            Some((whole, fraction)) => {
                let marks = self.locale.marks();
                format!("{}{}{fraction}", marks.grouped(whole), marks.decimal)
            }
            None => self.locale.marks().grouped(&digits),
        }
    }
}

/// Changes.
impl NumberStyle {
    /// How much, whichever way: `12 points`, `1 point`, and of a mean `0.4`.
    pub fn delta(&self, metric: Metric, delta: f64) -> String {
        self.delta_with(metric, delta, decimals(metric))
    }

    /// How much and which way, for a table: `+12`, `−0.4`, `0`.
    pub fn signed_delta(&self, metric: Metric, delta: f64) -> String {
        self.signed(delta, decimals(metric))
    }

    /// `up 12 points (4 to 20)`, `down 34 points (22 to 46)`, `up 0.4 (0.1 to 0.7)`,
    /// `no clear change`, `too few answers to compare`.
    ///
    /// A fall has its magnitudes, the smaller first. A clear change that would print as 0, or
    /// whose interval would seem to reach 0, is given another decimal, or two.
    pub fn change(
        &self,
        metric: Metric,
        verdict: Verdict,
        delta: f64,
        interval: Option<Interval>,
    ) -> String {
        match verdict {
            Verdict::TooFew => self.too_few(),
            Verdict::NoClearChange => self.no_clear_change(),
            Verdict::Up => self.moved(metric, Way::Up, delta, interval),
            Verdict::Down => self.moved(metric, Way::Down, delta, interval),
        }
    }

    fn moved(&self, metric: Metric, way: Way, delta: f64, interval: Option<Interval>) -> String {
        let interval = match way {
            Way::Up | Way::Higher => interval,
            Way::Down | Way::Lower => interval.map(|it| Interval { low: -it.high, high: -it.low }),
        };
        let nearest = interval.map_or(delta, |it| it.low);
        let decimals = (decimals(metric)..decimals(metric) + 2)
            .find(|it| {
                [delta, nearest].iter().all(|value| !is_nought(&self.magnitude(*value, *it)))
            })
            .unwrap_or(decimals(metric) + 2);
        let amount = self.delta_with(metric, delta, decimals);
        let Some(it) = interval else {
            return match way {
                Way::Up => say!(self, "change-up", amount = amount),
                Way::Down => say!(self, "change-down", amount = amount),
                Way::Higher => say!(self, "higher", amount = amount),
                Way::Lower => say!(self, "lower", amount = amount),
            };
        };
        let (low, high) = (self.decimal(it.low, decimals), self.decimal(it.high, decimals));
        match way {
            Way::Up => say!(self, "change-up-within", amount = amount, low = low, high = high),
            Way::Down => say!(self, "change-down-within", amount = amount, low = low, high = high),
            Way::Higher => say!(self, "higher-within", amount = amount, low = low, high = high),
            Way::Lower => say!(self, "lower-within", amount = amount, low = low, high = high),
        }
    }

    /// A p value: `0.046`, `under 0.001`.
    pub fn p(&self, p: f64) -> String {
        if p < 0.001 {
            say!(self, "under", amount = self.decimal(0.001, 3))
        } else {
            self.decimal(p, if p < 0.1 { 3 } else { 2 })
        }
    }

    /// The same of two figures side by side: `12 points higher (4 to 20)`, `no clear difference`.
    pub fn difference(
        &self,
        metric: Metric,
        verdict: Verdict,
        delta: f64,
        interval: Option<Interval>,
    ) -> String {
        match verdict {
            Verdict::TooFew => self.too_few(),
            Verdict::NoClearChange => say!(self, "no-clear-difference"),
            Verdict::Up => self.moved(metric, Way::Higher, delta, interval),
            Verdict::Down => self.moved(metric, Way::Lower, delta, interval),
        }
    }

    pub fn no_clear_change(&self) -> String {
        say!(self, "no-clear-change")
    }

    pub fn too_few(&self) -> String {
        say!(self, "too-few-to-compare")
    }

    fn delta_with(&self, metric: Metric, delta: f64, decimals: usize) -> String {
        let magnitude = self.magnitude(delta, decimals);
        match metric {
            Metric::Ces | Metric::Mean => magnitude,
            Metric::Nps | Metric::Csat | Metric::Share => {
                let n = Argument::Decimal { value: rounded(delta.abs(), decimals), decimals };
                say!(self, "points", n = n, amount = magnitude)
            }
        }
    }
}

/// Which way a change went, or where one figure is beside another.
#[derive(Clone, Copy)]
enum Way {
    Up,
    Down,
    Higher,
    Lower,
}

/// Days and periods.
impl NumberStyle {
    /// `22 November 2026`
    pub fn day(&self, day: Day) -> String {
        let date = day.date();
        self.dated(date, self.month_name(date))
    }

    /// `22 Nov`
    pub fn short_day(&self, day: Day) -> String {
        let date = day.date();
        self.day_of_month(date, self.short_month(day))
    }

    /// `16 to 22 November 2026`, `30 November to 6 December 2026`,
    /// `28 December 2026 to 3 January 2027`, `22 November 2026`
    pub fn days(&self, days: Days) -> String {
        let (first, last) = (days.first.date(), days.last.date());
        let to = self.day(days.last);
        if first == last {
            return to;
        }
        if first.year() != last.year() {
            return say!(self, "days", first = self.day(days.first), last = to);
        }
        if first.month() != last.month() {
            let from = self.day_of_month(first, self.month_name(first));
            return say!(self, "days", first = from, last = to);
        }
        say!(
            self,
            "days-of-a-month",
            first = number(first.day()),
            last = number(last.day()),
            month = self.month_name(last),
            year = last.year().to_string(),
        )
    }

    /// `November 2026`
    pub fn month(&self, day: Day) -> String {
        let date = day.date();
        say!(self, "month", month = self.month_name(date), year = date.year().to_string())
    }

    /// `Nov`
    pub fn short_month(&self, day: Day) -> String {
        say!(self, "month-short", month = number(day.date().month()))
    }

    /// `Q3`
    pub fn short_quarter(&self, day: Day) -> String {
        say!(self, "short-quarter", quarter = quarter(day))
    }

    /// The period within a sentence: `the week to 22 November 2026`, `November 2026`,
    /// `the third quarter of 2026`, `2026`, `the 13 weeks to 22 November 2026`, `all answers`.
    pub fn period(&self, period: Period) -> String {
        let Some(days) = period.days() else { return say!(self, "period-all") };
        let last = self.day(days.last);
        match period {
            Period::Calendar { grain: Grain::Week, .. } => say!(self, "period-week", day = last),
            Period::Calendar { grain: Grain::Month, .. } => self.month(days.first),
            Period::Calendar { grain: Grain::Quarter, first } => say!(
                self,
                "period-quarter",
                quarter = quarter(first),
                year = first.date().year().to_string(),
            ),
            Period::Calendar { grain: Grain::Year, first } => first.date().year().to_string(),
            Period::Last { length, .. } => say!(
                self,
                "period-last",
                unit = unit_word(length),
                n = u64::from(length.count),
                day = last,
            ),
            Period::All => say!(self, "period-all"),
        }
    }

    /// The period under a chart or in a table: `week 47`, `Nov 2026`, `Q3 2026`, `2026`,
    /// `last 13 weeks`, `all`.
    pub fn short_period(&self, period: Period) -> String {
        match period {
            Period::Calendar { grain, first } => {
                let date = first.date();
                let year = date.year().to_string();
                match grain {
                    Grain::Week => {
                        say!(self, "short-week", week = number(date.iso_week_date().week()))
                    }
                    Grain::Month => {
                        say!(self, "month", month = self.short_month(first), year = year)
                    }
                    Grain::Quarter => {
                        say!(self, "short-quarter-of", quarter = quarter(first), year = year)
                    }
                    Grain::Year => year,
                }
            }
            Period::Last { length, .. } => {
                say!(self, "short-last", unit = unit_word(length), n = u64::from(length.count))
            }
            Period::All => say!(self, "short-all"),
        }
    }

    /// What a change is measured against: `on the week before`, `on the 13 weeks before`; nothing
    /// comes before all answers.
    pub fn on_the_period_before(&self, period: Period) -> Option<String> {
        let (unit, count) = match period {
            Period::Calendar { grain, .. } => (grain.word(), 1),
            Period::Last { length, .. } => (unit_word(length), u64::from(length.count)),
            Period::All => return None,
        };
        Some(say!(self, "on-the-period-before", unit = unit, n = count))
    }

    /// That period by itself: `the week before`, `the 13 weeks before`.
    pub fn the_period_before(&self, period: Period) -> Option<String> {
        let (unit, count) = match period {
            Period::Calendar { grain, .. } => (grain.word(), 1),
            Period::Last { length, .. } => (unit_word(length), u64::from(length.count)),
            Period::All => return None,
        };
        Some(say!(self, "the-period-before", unit = unit, n = count))
    }

    /// `last 13 weeks`: so many whole periods.
    pub fn last_periods(&self, grain: Grain, count: usize) -> String {
        say!(self, "short-last", unit = grain.word(), n = count)
    }

    /// When something was: `in the week to 22 November 2026`, `in November 2026`,
    /// `in the third quarter of 2026`, `in 2026`, `in the 13 weeks to 22 November 2026`.
    pub fn in_period(&self, period: Period) -> String {
        let Some(days) = period.days() else { return say!(self, "in-all") };
        let last = self.day(days.last);
        match period {
            Period::Calendar { grain: Grain::Week, .. } => say!(self, "in-week", day = last),
            Period::Calendar { grain: Grain::Month, .. } => {
                say!(self, "in-month", month = self.month(days.first))
            }
            Period::Calendar { grain: Grain::Quarter, first } => say!(
                self,
                "in-quarter",
                quarter = quarter(first),
                year = first.date().year().to_string(),
            ),
            Period::Calendar { grain: Grain::Year, first } => {
                say!(self, "in-year", year = first.date().year().to_string())
            }
            Period::Last { length, .. } => say!(
                self,
                "in-last",
                unit = unit_word(length),
                n = u64::from(length.count),
                day = last,
            ),
            Period::All => say!(self, "in-all"),
        }
    }

    fn month_name(&self, date: Date) -> String {
        say!(self, "month-name", month = number(date.month()))
    }

    /// `22 November 2026`
    fn dated(&self, date: Date, month: String) -> String {
        let year = date.year().to_string();
        say!(self, "day", day = number(date.day()), month = month, year = year)
    }

    /// `22 November`
    fn day_of_month(&self, date: Date, month: String) -> String {
        say!(self, "day-of-month", day = number(date.day()), month = month)
    }
}

/// Names and lists.
impl NumberStyle {
    /// A title as it stands within a sentence: `after-contact survey`, `NPS`. German leaves its nouns
    /// their capitals.
    pub fn title_within(&self, title: &str) -> String {
        let mut letters = title.chars();
        match (letters.next(), letters.clone().next()) {
            (Some(first), Some(second)) if !second.is_uppercase() && self.lowers() => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => title.to_owned(),
        }
    }

    /// A dimension's label as it stands within a sentence: `team`.
    pub fn label_within(&self, label: &str) -> String {
        if self.lowers() { label.to_lowercase() } else { label.to_owned() }
    }

    fn lowers(&self) -> bool {
        !["de", "lb"].contains(&self.locale.tag().split('-').next().unwrap_or_default())
    }

    /// `Leeds`, `Leeds and Cardiff`, `Leeds, Cardiff and Glasgow`.
    pub fn listed<Name: AsRef<str>>(&self, names: &[Name]) -> String {
        match names {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [all @ .., last] => {
                let first: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
                say!(self, "and", first = first.join(", "), second = last.as_ref())
            }
        }
    }

    /// `one`, `two` … `twelve`, `13`: a number of groups in a sentence.
    pub fn number_in_words(&self, n: usize) -> String {
        say!(self, "number-in-words", n = n)
    }
}

/// The number of a day, a week or a month, from 1.
fn number(of: i8) -> u64 {
    u64::try_from(of).expect("the parts of a date are numbered from 1")
}

/// `day`, `week`: how messages know a unit.
fn unit_word(length: Length) -> &'static str {
    match length.unit {
        Unit::Days => "day",
        _ => length.grain().word(),
    }
}

/// From 1 to 4.
fn quarter(day: Day) -> usize {
    usize::try_from((day.date().month() + 2) / 3).expect("months are numbered from 1")
}

/// How many decimals a metric's values, intervals and changes are printed with.
fn decimals(metric: Metric) -> usize {
    match metric {
        Metric::Nps | Metric::Csat | Metric::Share => 0,
        Metric::Ces | Metric::Mean => 1,
    }
}

fn is_nought(words: &str) -> bool {
    !words.contains(|it: char| ('1'..='9').contains(&it))
}

/// A value's magnitude with so many decimals, half away from zero: `5.4`, `12`, `0`.
///
/// The shortest decimal that stands for the value is rounded, digit by digit. A computed 5.35 is
/// then 5.4, as everyone who divides 107 by 20 on paper will find.
fn rounded_digits(value: f64, decimals: usize) -> String {
    assert!(value.is_finite(), "a figure is a quotient whose divisor is not 0");
    let exact = value.abs().to_string();
    let (whole, fraction) = exact.split_once('.').unwrap_or((&exact, ""));
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    let kept = whole.len() + decimals;
    let up = digits.get(kept).is_some_and(|it| *it >= b'5');
    digits.resize(kept, b'0');
    if up {
        add_one(&mut digits);
    }
    let mut digits = String::from_utf8(digits).expect("digits are ASCII");
    if decimals > 0 {
        digits.insert(digits.len() - decimals, '.');
    }
    digits
}

/// Adds 1 to the last digit, and carries.
fn add_one(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}

/// A value with so many decimals, half away from zero on its decimal digits: what a chart's data
/// table and axis hold of it.
pub fn rounded(value: f64, decimals: usize) -> f64 {
    let magnitude: f64 =
        rounded_digits(value, decimals).parse().expect("digits with a point are a number");
    if magnitude == 0.0 { 0.0 } else { magnitude.copysign(value) }
}

/// Parts of a whole that sum to it: 100 seats for percentages, 1000 for tenths of a percent.
///
/// The largest remainder (Hamilton's method), in whole numbers throughout: each part gets the
/// floor of its quota `count × seats / total`, and the seats left over go to the largest
/// remainders; among equal ones to the larger count, then to the earlier. All zeros without a
/// total: no percentages.
pub fn largest_remainder(counts: &[u64], seats: u64) -> Vec<u64> {
    let total: u128 = counts.iter().map(|it| u128::from(*it)).sum();
    if total == 0 {
        return vec![0; counts.len()];
    }
    let quota = |count: u64| u128::from(count) * u128::from(seats);
    let mut parts: Vec<u64> = counts
        .iter()
        .map(|it| u64::try_from(quota(*it) / total).expect("a part is no more than the whole"))
        .collect();
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order.sort_by_key(|place| {
        let count = counts[*place];
        (std::cmp::Reverse((quota(count) % total, count)), *place)
    });
    let left_over = seats - parts.iter().sum::<u64>();
    for place in order.into_iter().take(usize::try_from(left_over).unwrap_or(usize::MAX)) {
        parts[place] += 1;
    }
    parts
}

pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|it| it.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn style() -> NumberStyle {
        style_of("en-GB")
    }

    fn style_of(language: &str) -> NumberStyle {
        NumberStyle::speaking(&Locale::of(language))
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date of the test")
    }

    fn period(text: &str) -> Period {
        Period::parse(text, day("2026-11-22")).expect("a period of the test")
    }

    fn moved(metric: Metric, verdict: Verdict, delta: f64, low: f64, high: f64) -> String {
        style().change(metric, verdict, delta, Some(Interval { low, high }))
    }

    #[test]
    fn an_nps_has_its_sign_and_nought_has_none() {
        let check = |value, words: &str| assert_eq!(style().figure(Metric::Nps, value), words);
        check(41.04, "+41");
        check(-12.0, "−12");
        check(0.0, "0");
        check(-0.0, "0");
        check(0.49, "0");
        check(-0.49, "0");
        check(0.5, "+1");
        check(-0.5, "−1");
        check(100.0, "+100");
    }

    #[test]
    fn a_share_is_in_percent_and_does_not_break_before_its_sign() {
        assert_eq!(style().figure(Metric::Csat, 84.4), "84\u{a0}%");
        assert_eq!(style().value(Metric::Share, 84.5), "85");
        assert_eq!(style().unit(Metric::Csat, Scale { low: 1, high: 5 }), "%");
    }

    #[test]
    fn a_mean_has_one_decimal_and_its_scale() {
        assert_eq!(style().figure(Metric::Ces, 5.18), "5.2");
        assert_eq!(style().figure(Metric::Mean, 5.0), "5.0");
        assert_eq!(style().unit(Metric::Ces, Scale { low: 1, high: 7 }), "of\u{a0}7");
        assert_eq!(style().unit(Metric::Nps, Scale { low: 0, high: 10 }), "");
    }

    #[test]
    fn halves_round_away_from_zero_as_written() {
        let check =
            |value, decimals, words: &str| assert_eq!(style().decimal(value, decimals), words);
        check(2.5, 0, "3");
        check(-2.5, 0, "−3");
        check(87.5, 0, "88");
        check(5.35, 1, "5.4");
        check(1.005, 2, "1.01");
        check(5.349_999, 1, "5.3");
        check(99.96, 1, "100.0");
        check(0.05, 1, "0.1");
        check(-0.04, 1, "0.0");
        check(7.0, 2, "7.00");
        check(1e-12, 3, "0.000");
        check(1_234_567.5, 0, "1,234,568");
    }

    #[test]
    fn numbers_of_answers_are_said() {
        assert_eq!(style().answers(1), "1 answer");
        assert_eq!(style().answers(212), "212 answers");
        assert_eq!(style().answers(11_400), "11,400 answers");
        assert_eq!(style().answers(0), "0 answers");
        assert_eq!(style().responses(1_048_576), "1,048,576 responses");
        assert_eq!(style().count(999), "999");
        assert_eq!(style().count(1000), "1,000");
    }

    #[test]
    fn money_has_the_sign_of_its_currency() {
        let of = |code| Currency::of(code).expect("a code");
        let american = NumberStyle::of("en-US");
        assert_eq!(style().money(11_166_550, &of("GBP")), "£111,666");
        assert_eq!(style().money(-2000, &of("EUR")), "−€20");
        assert_eq!(style().money(120_000, &of("CHF")), "CHF\u{a0}1,200");
        assert_eq!(style().money(1200, &of("JPY")), "¥1,200");
        assert_eq!(
            (style().money(500, &of("USD")), american.money(500, &of("USD"))),
            ("US$5".into(), "$5".into())
        );
        assert_eq!(style().exact_money(12_285.4, &of("GBP")), "£122.85");
    }

    #[test]
    fn an_interval_runs_from_low_to_high() {
        let check = |metric, low, high, words: &str| {
            assert_eq!(style().interval(metric, Interval { low, high }), words);
        };
        check(Metric::Nps, 26.4, 35.6, "26 to 36");
        check(Metric::Nps, -5.2, 11.5, "−5 to 12");
        check(Metric::Csat, 57.3, 75.4, "57 to 75");
        check(Metric::Ces, 4.966, 5.394, "5.0 to 5.4");
    }

    #[test]
    fn a_clear_change_says_how_much_and_how_sure() {
        assert_eq!(moved(Metric::Nps, Verdict::Up, 12.0, 4.1, 19.8), "up 12 points (4 to 20)");
        assert_eq!(
            moved(Metric::Nps, Verdict::Down, -34.0, -46.0, -22.0),
            "down 34 points (22 to 46)"
        );
        assert_eq!(
            moved(Metric::Csat, Verdict::Down, -7.2, -12.4, -2.0),
            "down 7 points (2 to 12)"
        );
        assert_eq!(moved(Metric::Ces, Verdict::Up, 0.4, 0.1, 0.7), "up 0.4 (0.1 to 0.7)");
    }

    #[test]
    fn a_clear_change_never_seems_to_be_none() {
        assert_eq!(moved(Metric::Nps, Verdict::Up, 3.6, 0.4, 6.57), "up 3.6 points (0.4 to 6.6)");
        assert_eq!(
            moved(Metric::Csat, Verdict::Down, -0.4, -0.61, -0.2),
            "down 0.4 points (0.2 to 0.6)"
        );
        assert_eq!(moved(Metric::Ces, Verdict::Up, 0.1, 0.02, 0.18), "up 0.10 (0.02 to 0.18)");
        assert_eq!(moved(Metric::Nps, Verdict::Up, 1.0, 0.6, 1.4), "up 1 point (1 to 1)");
    }

    #[test]
    fn what_is_not_clear_has_no_number() {
        let words = moved(Metric::Nps, Verdict::NoClearChange, 16.0, -4.8, 35.8);
        assert_eq!(words, "no clear change");
        assert_eq!(
            style().change(Metric::Nps, Verdict::TooFew, 0.0, None),
            "too few answers to compare"
        );
    }

    #[test]
    fn deltas_are_said_without_a_direction() {
        assert_eq!(style().delta(Metric::Nps, -12.4), "12 points");
        assert_eq!(style().delta(Metric::Share, 1.2), "1 point");
        assert_eq!(style().delta(Metric::Ces, -0.42), "0.4");
        assert_eq!(style().signed_delta(Metric::Nps, -12.4), "−12");
        assert_eq!(style().signed_delta(Metric::Ces, 0.42), "+0.4");
        assert_eq!(style().signed_delta(Metric::Ces, 0.0), "0.0");
    }

    #[test]
    fn days_are_written_as_the_language_does() {
        let sunday = day("2026-11-22");
        assert_eq!(style().day(sunday), "22 November 2026");
        assert_eq!(style().short_day(sunday), "22 Nov");
        assert_eq!(style().month(sunday), "November 2026");
        let american = style_of("en-US");
        assert_eq!(american.day(sunday), "November 22, 2026");
        assert_eq!(american.short_day(sunday), "Nov 22");
        let week = Days { first: day("2026-11-16"), last: sunday };
        assert_eq!(american.days(week), "November 16 to 22, 2026");
    }

    #[test]
    fn every_delivered_language_writes_numbers_and_days_its_own_way() {
        let check = |language, figures: [&str; 3], dates: [&str; 3]| {
            let style = style_of(language);
            let change = style.change(
                Metric::Nps,
                Verdict::Up,
                12.0,
                Some(Interval { low: 4.1, high: 20.0 }),
            );
            let said = [style.decimal(-11_400.5, 1), style.percent(84.0), change];
            assert_eq!(said, figures, "{language}");
            let dated = [
                style.day(day("2026-11-01")),
                style.days(Days { first: day("2026-11-16"), last: day("2026-11-22") }),
                style.period(period("last 13 weeks")),
            ];
            assert_eq!(dated, dates, "{language}");
        };
        check(
            "de",
            ["−11.400,5", "84\u{a0}%", "um 12 Punkte gestiegen (4 bis 20)"],
            [
                "1. November 2026",
                "16. bis 22. November 2026",
                "die 13 Wochen bis zum 22. November 2026",
            ],
        );
        check(
            "es",
            ["−11.400,5", "84\u{a0}%", "sube 12 puntos (de 4 a 20)"],
            [
                "1 de noviembre de 2026",
                "del 16 al 22 de noviembre de 2026",
                "las 13 semanas hasta el 22 de noviembre de 2026",
            ],
        );
        check(
            "fr",
            ["−11\u{202f}400,5", "84\u{202f}%", "en hausse de 12 points (4 à 20)"],
            [
                "1er novembre 2026",
                "du 16 au 22 novembre 2026",
                "les 13 semaines jusqu’au 22 novembre 2026",
            ],
        );
        check(
            "pt",
            ["−11.400,5", "84%", "subiu 12 pontos (4 a 20)"],
            [
                "1º de novembro de 2026",
                "16 a 22 de novembro de 2026",
                "as 13 semanas até 22 de novembro de 2026",
            ],
        );
    }

    #[test]
    fn a_language_without_words_has_english_ones_and_its_own_marks() {
        let swedish = style_of("sv");
        assert_eq!(swedish.decimal(-11_400.5, 1), "−11\u{a0}400,5");
        assert_eq!(swedish.answers(11_400), "11\u{a0}400 answers");
        assert_eq!(swedish.day(day("2026-11-22")), "22 November 2026");
        assert_eq!(style_of("tr").percent(84.0), "%84");
    }

    #[test]
    fn a_stretch_of_days_says_no_more_than_it_must() {
        let check = |first, last, words: &str| {
            assert_eq!(style().days(Days { first: day(first), last: day(last) }), words);
        };
        check("2026-11-16", "2026-11-22", "16 to 22 November 2026");
        check("2026-11-30", "2026-12-06", "30 November to 6 December 2026");
        check("2026-12-28", "2027-01-03", "28 December 2026 to 3 January 2027");
        check("2026-11-22", "2026-11-22", "22 November 2026");
    }

    #[test]
    fn periods_are_said_within_a_sentence_and_under_a_chart() {
        let check = |text, long: &str, short: &str| {
            assert_eq!(style().period(period(text)), long);
            assert_eq!(style().short_period(period(text)), short);
        };
        check("2026-W47", "the week to 22 November 2026", "week 47");
        check("2026-W53", "the week to 3 January 2027", "week 53");
        check("2026-11", "November 2026", "Nov 2026");
        check("2026-Q3", "the third quarter of 2026", "Q3 2026");
        check("2026", "2026", "2026");
        check("last 13 weeks", "the 13 weeks to 22 November 2026", "last 13 weeks");
        check("last 1 quarter", "the quarter to 22 November 2026", "last quarter");
        check("last 1 day", "the day to 22 November 2026", "last day");
        check("all", "all answers", "all");
    }

    #[test]
    fn a_change_says_what_it_is_measured_against() {
        let check = |text, words: Option<&str>| {
            assert_eq!(style().on_the_period_before(period(text)).as_deref(), words);
        };
        check("2026-W47", Some("on the week before"));
        check("2026-Q3", Some("on the quarter before"));
        check("last 13 weeks", Some("on the 13 weeks before"));
        check("all", None);
    }

    #[test]
    fn of_equal_remainders_the_larger_count_gets_the_seat() {
        assert_eq!(largest_remainder(&[1, 3], 2), [0, 2]);
        assert_eq!(largest_remainder(&[3, 1], 2), [2, 0]);
        assert_eq!(largest_remainder(&[1, 1, 1], 100), [34, 33, 33]);
    }

    #[test]
    fn without_answers_there_are_no_parts() {
        assert_eq!(largest_remainder(&[0, 0], 100), [0, 0]);
        assert_eq!(largest_remainder(&[], 100), [0; 0]);
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_are_never_a_seat_off(
            counts in proptest::collection::vec(any::<u32>().prop_map(u64::from), 1..12),
            seats in prop_oneof![Just(100_u64), Just(1000)],
        ) {
            prop_assume!(counts.iter().any(|it| *it > 0));
            let parts = largest_remainder(&counts, seats);
            prop_assert_eq!(parts.iter().sum::<u64>(), seats);
            let total: u64 = counts.iter().sum();
            for (count, part) in counts.iter().zip(&parts) {
                let quota = u128::from(*count) * u128::from(seats);
                let floor = quota / u128::from(total);
                let ceiling = quota.div_ceil(u128::from(total));
                prop_assert!((floor..=ceiling).contains(&u128::from(*part)));
            }
        }

        #[test]
        fn rounding_is_off_by_half_a_unit_at_most(value in -1e6..1e6_f64, decimals in 0..4_usize) {
            let unit = 0.1_f64.powi(i32::try_from(decimals).expect("few"));
            prop_assert!((rounded(value, decimals) - value).abs() <= unit / 2.0 + 1e-9);
            prop_assert_eq!(rounded(-value, decimals), -rounded(value, decimals));
        }

        #[test]
        fn nought_never_has_a_sign(value in -0.49..0.49_f64) {
            prop_assert_eq!(style().figure(Metric::Nps, value), "0");
            prop_assert_eq!(style().signed(value / 10.0, 1), "0.0");
        }
    }
}
