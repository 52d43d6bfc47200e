//! How answers lean: bars astride one line, what is low to its left, what is high to its right, the middle on it.

use crate::locale::{Locale, say};

use super::axis::base_words;
use super::backend::Ink;
use super::distribution::AnswerClass;
use super::diverging::{half_width, segments};
use super::points::answers;
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Bars on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct DivergingBars {
    /// The finding.
    pub title: String,
    /// The question, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    /// The names of the classes: low, middle, top. A middle without a name is none.
    pub names: [String; 3],
    pub bars: Vec<DivergingBar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct DivergingBar {
    /// "Billing, week 47".
    pub label: String,
    /// Low, middle, top; none where they are too few.
    pub answers: Option<[u64; 3]>,
    /// The shares as printed, which add up to 100.
    pub shares: [String; 3],
}

const CLASSES: [AnswerClass; 3] = [AnswerClass::Low, AnswerClass::Middle, AnswerClass::Top];

impl DivergingBar {
    fn n(&self) -> u64 {
        self.answers.map_or(0, |it| it.iter().sum())
    }

    fn shown(&self) -> Option<[u64; 3]> {
        self.answers.filter(|it| it.iter().sum::<u64>() > 0)
    }
}

impl DivergingBars {
    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let bar = |bar: &DivergingBar| {
            if bar.shown().is_none() {
                let none = say!(locale, "too-few-answers");
                return say!(locale, "labelled", name = &bar.label, words = none);
            }
            let parts = self.names.iter().zip(&bar.shares).filter(|(name, _)| !name.is_empty());
            let parts: Vec<String> = parts
                .map(|(name, share)| say!(locale, "labelled", name = name, words = share))
                .collect();
            let name = format!("{} ({})", bar.label, answers(bar.n(), locale));
            say!(locale, "labelled", name = name, words = parts.join("; "))
        };
        sentences(std::iter::once(self.description.clone()).chain(self.bars.iter().map(bar)))
    }
}

pub(super) fn svg(figure: &DivergingBars, format: &Format, id: &str) -> String {
    let leading = format.leading();
    let heads = heads(figure, format);
    let head_lines = heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
    let top = head_lines * leading + 10.0;
    let labels = figure.bars.iter().map(|it| format.measure(&it.label, Ink::Name));
    let column = labels.fold(0.0, f64::max).min(format.width * 0.3) + 12.0;
    let left = if format.is_narrow() { 0.0 } else { column };
    let ns = figure.bars.iter().map(|it| format.measure(&n_words(it, format.locale), Ink::Label));
    let right = format.width - if format.is_narrow() { 0.0 } else { ns.fold(0.0, f64::max) + 10.0 };
    let row = if format.is_narrow() { leading + 30.0 } else { 32.0 };
    let height = top + row * figure.bars.len() as f64 + 6.0;
    let description = figure.words(format.locale);
    let voice = Voice { id, title: &figure.title, description: &description };
    compose(format, height.ceil(), Some(voice), |sheet| {
        let reach = f64::from(half_width(
            figure.bars.iter().filter_map(|it| it.answers.as_ref()).map(<[u64; 3]>::as_slice),
        ))
        .max(10.0);
        let x = |percent: f64| (left + right) / 2.0 + percent / reach * (right - left) / 2.0;
        let bar_top = |place: usize| {
            top + place as f64 * row + if format.is_narrow() { leading + 2.0 } else { 5.0 }
        };
        draw_heads(sheet, &heads, (left, right), format);
        for (class, ink) in CLASSES.iter().map(|it| it.fill()).enumerate() {
            for (place, bar) in figure.bars.iter().enumerate() {
                let Some(parts) = bar.shown().and_then(|it| segments(&it)) else { continue };
                let part = parts[class];
                if part.end > part.start {
                    let (top, bottom) = (bar_top(place), bar_top(place) + 22.0);
                    sheet
                        .block(Edges { left: x(part.start), top, right: x(part.end), bottom }, ink);
                }
            }
        }
        sheet.rule((x(0.0), top - 2.0), (x(0.0), height - 2.0), Ink::Zero);
        draw_shares(sheet, figure, &x, &bar_top, format);
        draw_labels(sheet, figure, &bar_top, (left, right), format);
    })
}

fn n_words(bar: &DivergingBar, locale: &Locale) -> String {
    match bar.shown() {
        Some(_) => base_words(bar.n(), locale),
        None => String::new(),
    }
}

/// The classes above the first bar: the low ones flush left, the top ones flush right, the middle between.
fn heads(figure: &DivergingBars, format: &Format) -> [Vec<String>; 3] {
    let room = format.width / if figure.names[1].is_empty() { 2.2 } else { 3.6 };
    std::array::from_fn(|it| {
        let name = &figure.names[it];
        match name.split_once(", ") {
            Some((class, scores)) if format.measure(name, Ink::Name) > room => {
                vec![format!("{class},"), scores.to_owned()]
            }
            _ => format.wrap(name, Ink::Name, room, 2),
        }
    })
}

fn draw_heads(sheet: &Sheet, heads: &[Vec<String>; 3], (left, right): (f64, f64), format: &Format) {
    let y = format.leading() / 2.0;
    let middle = (left + right) / 2.0;
    let places = [(left, Anchor::Start), (middle, Anchor::Middle), (right, Anchor::End)];
    for (lines, (x, anchor)) in heads.iter().zip(places) {
        sheet.lines(lines, (x, y), Ink::Name, anchor);
    }
}

/// Shares on the parts that have room for them.
fn draw_shares(
    sheet: &Sheet,
    figure: &DivergingBars,
    x: &impl Fn(f64) -> f64,
    bar_top: &impl Fn(usize) -> f64,
    format: &Format,
) {
    for (class, ink) in [Ink::OnLow, Ink::OnMiddle, Ink::OnTop].into_iter().enumerate() {
        for (place, bar) in figure.bars.iter().enumerate() {
            let Some(parts) = bar.shown().and_then(|it| segments(&it)) else { continue };
            let (from, to) = (x(parts[class].start), x(parts[class].end));
            let words = &bar.shares[class];
            if to - from > format.measure(words, ink) + 4.0 {
                let middle = ((from + to) / 2.0, bar_top(place) + 11.0);
                sheet.words(words, middle, ink, Anchor::Middle);
            }
        }
    }
}

fn draw_labels(
    sheet: &Sheet,
    figure: &DivergingBars,
    bar_top: &impl Fn(usize) -> f64,
    (left, right): (f64, f64),
    format: &Format,
) {
    let y = |place: usize| match format.is_narrow() {
        true => bar_top(place) - 2.0 - format.leading() / 2.0,
        false => bar_top(place) + 11.0,
    };
    let room = if format.is_narrow() { right - 80.0 } else { left - 12.0 };
    for (place, bar) in figure.bars.iter().enumerate() {
        let label = format.wrap(&bar.label, Ink::Name, room, 1);
        sheet.lines(&label, (0.0, y(place)), Ink::Name, Anchor::Start);
    }
    for (place, bar) in figure.bars.iter().enumerate() {
        match bar.shown() {
            Some(_) => {
                let words = n_words(bar, format.locale);
                sheet.words(&words, (format.width, y(place)), Ink::Label, Anchor::End);
            }
            None => sheet.words(
                &say!(format.locale, "too-few-answers"),
                (left + 4.0, bar_top(place) + 11.0),
                Ink::Label,
                Anchor::Start,
            ),
        }
    }
}
