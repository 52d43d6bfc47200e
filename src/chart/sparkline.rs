//! A line the size of a word.

use crate::locale::Locale;

use super::axis::Span;
use super::backend::Ink;
use super::points::Coverage;
use super::sheet::{Edges, Voice, compose, inline};

/// A series without axes, to stand beside its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparkline {
    pub title: String,
    /// What a screen reader says; without it the line is hidden from it, since the words beside it say enough.
    pub description: Option<String>,
    /// In order of time; None where nothing may be shown.
    pub values: Vec<Option<f64>>,
    /// Of the last value.
    pub coverage: Coverage,
    /// What bottom and top stand for, so that lines side by side compare; without it the lowest and highest value.
    pub span: Option<Span>,
}

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 28.0;

impl Sparkline {
    fn values(&self) -> impl Iterator<Item = (usize, Option<f64>)> {
        let sound = |value: &Option<f64>| value.filter(|it| it.is_finite());
        self.values.iter().map(sound).enumerate()
    }

    fn span(&self) -> Span {
        let shown = || self.values().filter_map(|it| it.1);
        let found =
            Span { low: shown().fold(f64::MAX, f64::min), high: shown().fold(f64::MIN, f64::max) };
        let span = self.span.unwrap_or(found);
        let middle = (span.low + span.high) / 2.0;
        // A line of equal values runs through the middle.
        if span.width() > 0.0 {
            span
        } else if middle.is_finite() && shown().next().is_some() {
            Span { low: middle - 1.0, high: middle + 1.0 }
        } else {
            Span { low: 0.0, high: 1.0 }
        }
    }
}

pub(super) fn svg(sparkline: &Sparkline, id: &str, locale: &Locale) -> String {
    let voice = sparkline.description.as_deref().map(|description| Voice {
        id,
        title: &sparkline.title,
        description,
    });
    let span = sparkline.span();
    let plot = Edges { left: 4.0, top: 5.0, right: WIDTH - 5.0, bottom: HEIGHT - 5.0 };
    compose(&inline(WIDTH, locale), HEIGHT, voice, |sheet| {
        let last = sparkline.values.len().saturating_sub(1).max(1) as f64;
        let frame = sheet.frame(plot, 0.0..last, span.low..span.high);
        let at = |(place, value): (usize, f64)| (place as f64, value.clamp(span.low, span.high));
        let all: Vec<_> = sparkline.values().collect();
        for run in all.split(|it| it.1.is_none()) {
            let run: Vec<_> = run.iter().filter_map(|it| Some(at((it.0, it.1?)))).collect();
            match run.as_slice() {
                [] => (),
                [(x, y)] => sheet.dot(frame.place(*x, *y), 1.2, Ink::DotRest),
                _ => frame.line(run, Ink::LineRest),
            }
        }
        let shown = sparkline.values().filter_map(|it| Some((it.0, it.1?)));
        if let Some((x, y)) = shown.last().map(at) {
            let ink = match sparkline.coverage {
                Coverage::Whole => Ink::Dot,
                Coverage::Partial => Ink::Hollow,
            };
            sheet.dot(frame.place(x, y), 3.2, ink);
        }
    })
}
