//! One reading on its scale: a dot on a line, its interval, and the target as a stroke across.

use crate::locale::{Locale, say};

use super::axis::{Span, Unit};
use super::backend::Ink;
use super::points::{Mark, Reference, sound};
use super::sentences;
use super::sheet::{Edges, Voice, compose, inline};

/// A reading of the glance.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalDot {
    pub title: String,
    /// None: the bare line.
    pub mark: Option<Mark>,
    pub unit: Unit,
    /// What the ends of the line stand for; the page says so.
    pub span: Span,
    /// "Target +40".
    pub target: Option<Reference>,
}

const WIDTH: f64 = 160.0;
const HEIGHT: f64 = 24.0;

impl IntervalDot {
    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let reading = match sound(self.mark) {
            Some(mark) => mark.words(self.unit, locale),
            None => say!(locale, "too-few-answers"),
        };
        let ends = [self.span.low, self.span.high].map(|it| self.unit.words(it, locale));
        let scale = say!(locale, "chart-shown", low = &ends[0], high = &ends[1]);
        let target = self.target.iter().map(|it| it.words.clone());
        sentences([reading].into_iter().chain(target).chain([scale]))
    }
}

pub(super) fn svg(dot: &IntervalDot, id: &str, locale: &Locale) -> String {
    let description = dot.words(locale);
    let voice = Voice { id, title: &dot.title, description: &description };
    let plot = Edges { left: 5.0, top: 0.0, right: WIDTH - 5.0, bottom: HEIGHT };
    let Span { low, high } = if dot.span.width() > 0.0 {
        dot.span
    } else {
        Span { low: dot.span.low - 1.0, high: dot.span.low + 1.0 }
    };
    compose(&inline(WIDTH, locale), HEIGHT, Some(voice), |sheet| {
        let frame = sheet.frame(plot, low..high, 0.0..1.0);
        let x = |value: f64| frame.place(value.clamp(low, high), 0.0).0;
        let middle = HEIGHT / 2.0;
        sheet.rule((plot.left, middle), (plot.right, middle), Ink::Axis);
        for end in [plot.left, plot.right] {
            sheet.rule((end, middle - 3.0), (end, middle + 3.0), Ink::Axis);
        }
        if low < 0.0 && high > 0.0 {
            sheet.rule((x(0.0), middle - 3.0), (x(0.0), middle + 3.0), Ink::Axis);
        }
        let mark = sound(dot.mark);
        if let Some(interval) = mark.and_then(|it| it.interval) {
            let ends = (x(interval.low), x(interval.high));
            sheet.rule((ends.0, middle), (ends.1, middle), Ink::Whisker);
        }
        if let Some(target) = dot.target.as_ref().filter(|it| it.value.is_finite()) {
            let x = x(target.value);
            sheet.rule((x, 2.0), (x, HEIGHT - 2.0), Ink::Target);
        }
        if let Some(mark) = mark {
            sheet.dot((x(mark.value), middle), 5.0, Ink::Dot);
        }
    })
}
