//! What the figures are made of: a reading's mark, a period's point, and how a series of them is put in words.

use crate::locale::{Locale, say};

use super::axis::Unit;

/// What a reading leaves on a chart. A withheld reading leaves none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub value: f64,
    /// None where none is possible.
    pub interval: Option<Interval>,
    /// Answers.
    pub n: u64,
}

/// The ends of an interval, in the unit of the value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// Whether a period's data are all there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    Whole,
    /// Shown hollow, and joined by a broken line.
    Partial,
}

/// One period of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// "W47", "November 2026".
    pub label: String,
    /// Days since any one day, the same for the whole figure.
    pub day: i32,
    /// None: withheld, or no answers. The line breaks here.
    pub mark: Option<Mark>,
    pub coverage: Coverage,
}

/// How much a row or panel stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// "This one": the accent colour.
    Accent,
    Plain,
    /// Too few answers to compare: hollow.
    Quiet,
}

/// A value to compare with, such as the company's.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// "Halyard +30": finished, with the value in it.
    pub words: String,
    pub value: f64,
}

impl Mark {
    /// None where the value is no number; without the interval where an end of it is none.
    fn sound(self) -> Option<Mark> {
        let is_sound = |it: &Interval| it.low.is_finite() && it.high.is_finite();
        let interval = self.interval.filter(is_sound);
        self.value.is_finite().then_some(Mark { interval, ..self })
    }

    /// Value and ends: all that an axis must have room for.
    pub(super) fn reach(self) -> impl Iterator<Item = f64> {
        let ends = self.interval.map(|it| [it.low, it.high]);
        [self.value].into_iter().chain(ends.into_iter().flatten())
    }

    /// "+14 (interval +2 to +26, 402 answers)".
    pub(super) fn words(self, unit: Unit, locale: &Locale) -> String {
        let n = answers(self.n, locale);
        let value = unit.words(self.value, locale);
        match self.interval {
            Some(it) => {
                let [low, high] = [it.low, it.high].map(|it| unit.words(it, locale));
                say!(locale, "chart-mark", value = value, low = low, high = high, answers = n)
            }
            None => say!(locale, "chart-mark-alone", value = value, answers = n),
        }
    }
}

/// "1 answer", "402 answers".
pub(super) fn answers(n: u64, locale: &Locale) -> String {
    say!(locale, "answers", n = n)
}

/// The mark where there is one that can be drawn.
pub(super) fn sound(mark: Option<Mark>) -> Option<Mark> {
    mark.and_then(Mark::sound)
}

impl Point {
    pub(super) fn mark(&self) -> Option<Mark> {
        sound(self.mark)
    }
}

/// A point that is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub point: &'a Point,
    pub mark: Mark,
}

impl Shown<'_> {
    pub(super) fn x(&self) -> f64 {
        f64::from(self.point.day)
    }

    pub(super) fn is_partial(&self) -> bool {
        self.point.coverage == Coverage::Partial
    }
}

pub(super) fn shown(points: &[Point]) -> impl DoubleEndedIterator<Item = Shown<'_>> {
    let shown = |point| Point::mark(point).map(|mark| Shown { point, mark });
    points.iter().filter_map(shown)
}

/// Unbroken stretches: between two of them lies a period without a figure.
pub(super) fn runs(points: &[Point]) -> Vec<Vec<Shown<'_>>> {
    points
        .split(|it| it.mark().is_none())
        .map(|run| shown(run).collect())
        .filter(|run: &Vec<_>| !run.is_empty())
        .collect()
}

/// First and last day; a series of one day is given a day on either side.
pub(super) fn days(points: &[Point]) -> (f64, f64) {
    let all = || points.iter().map(|it| it.day);
    match (all().min(), all().max()) {
        (Some(first), Some(last)) if first < last => (f64::from(first), f64::from(last)),
        (Some(only), _) => (f64::from(only) - 1.0, f64::from(only) + 1.0),
        _ => (0.0, 1.0),
    }
}

/// The series in sentences: how long, first and last, highest and lowest, what is withheld or incomplete.
pub(super) fn told(points: &[Point], unit: Unit, locale: &Locale) -> Vec<String> {
    let Some(length) = length(points, locale) else {
        return vec![say!(locale, "chart-no-periods")];
    };
    let mut out = vec![length];
    let all: Vec<_> = shown(points).collect();
    match all.as_slice() {
        [] => out.push(say!(locale, "chart-too-few-throughout")),
        [only] => out.push(say!(
            locale,
            "chart-only",
            period = &only.point.label,
            mark = only.mark.words(unit, locale)
        )),
        [first, .., last] => {
            out.push(say!(
                locale,
                "chart-first",
                period = &first.point.label,
                mark = first.mark.words(unit, locale)
            ));
            out.push(say!(
                locale,
                "chart-last",
                period = &last.point.label,
                mark = last.mark.words(unit, locale)
            ));
            out.push(extremes(&all, unit, locale));
        }
    }
    let withheld = points.len() - all.len();
    if withheld > 0 && !all.is_empty() {
        out.push(say!(locale, "chart-too-few-in", n = withheld));
    }
    for partial in all.iter().filter(|it| it.is_partial()) {
        out.push(say!(locale, "chart-not-complete", period = &partial.point.label));
    }
    out
}

fn length(points: &[Point], locale: &Locale) -> Option<String> {
    let (first, last) = (points.first()?, points.last()?);
    Some(match points.len() {
        1 => say!(locale, "chart-one-period", period = &first.label),
        count => {
            say!(locale, "chart-periods", n = count, first = &first.label, last = &last.label)
        }
    })
}

fn extremes(all: &[Shown], unit: Unit, locale: &Locale) -> String {
    let by_value = |a: &&Shown, b: &&Shown| a.mark.value.total_cmp(&b.mark.value);
    let highest = all.iter().max_by(by_value).expect("a series of two");
    let lowest = all.iter().min_by(by_value).expect("a series of two");
    let [high, low] = [highest, lowest].map(|it| unit.words(it.mark.value, locale));
    if high == low {
        return say!(locale, "chart-same", value = high);
    }
    let (highest, lowest) = (&highest.point.label, &lowest.point.label);
    say!(locale, "chart-extremes", high = high, highest = highest, low = low, lowest = lowest)
}
