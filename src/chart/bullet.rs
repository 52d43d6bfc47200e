//! Readings against their targets, each on the whole of its own scale: a bar, its interval, the target as a stroke.

use crate::locale::{Locale, say};

use super::axis::{Span, Unit, base_words};
use super::backend::Ink;
use super::points::{Mark, Reference, sound};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Readings one below the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullets {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub rows: Vec<Bullet>,
}

/// A reading and its target.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    pub name: String,
    /// None: "too few answers".
    pub mark: Option<Mark>,
    pub unit: Unit,
    /// The whole scale.
    pub scale: Span,
    /// "Target +40".
    pub target: Reference,
    /// "below the target", as the interval carries it.
    pub verdict: String,
}

impl Bullet {
    /// Where the bar begins: at 0 where the scale has it, else at its lower end.
    fn origin(&self) -> f64 {
        0_f64.clamp(self.scale.low, self.scale.high)
    }
}

impl Bullets {
    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let row = |it: &Bullet| match sound(it.mark) {
            Some(mark) => {
                let mark = mark.words(it.unit, locale);
                let held = format!("{mark}; {}, {}", it.target.words, it.verdict);
                say!(locale, "labelled", name = &it.name, words = held)
            }
            None => {
                let none = format!("{}; {}", say!(locale, "too-few-answers"), it.target.words);
                say!(locale, "labelled", name = &it.name, words = none)
            }
        };
        sentences(std::iter::once(self.description.clone()).chain(self.rows.iter().map(row)))
    }
}

pub(super) fn svg(bullets: &Bullets, format: &Format, id: &str) -> String {
    let leading = format.leading();
    let row = leading * 2.0 + 26.0;
    let height = row * bullets.rows.len() as f64;
    let description = bullets.words(format.locale);
    let voice = Voice { id, title: &bullets.title, description: &description };
    compose(format, height.max(20.0).ceil(), Some(voice), |sheet| {
        for (place, bullet) in bullets.rows.iter().enumerate() {
            draw_bullet(sheet, bullet, place as f64 * row, format);
        }
    })
}

fn draw_bullet(sheet: &Sheet, bullet: &Bullet, top: f64, format: &Format) {
    let leading = format.leading();
    let words_y = top + leading / 2.0 + 2.0;
    let bar = Edges {
        left: 1.0,
        top: top + leading + 5.0,
        right: format.width - 1.0,
        bottom: top + leading + 19.0,
    };
    let Span { low, high } = bullet.scale;
    if high <= low {
        return;
    }
    let x = |value: f64| {
        bar.left + (value.clamp(low, high) - low) / (high - low) * (bar.right - bar.left)
    };
    let mark = sound(bullet.mark);
    let middle = (bar.top + bar.bottom) / 2.0;
    sheet.block(bar, Ink::Track);
    if let Some(mark) = mark {
        let ends = [x(bullet.origin()), x(mark.value)];
        let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        sheet.block(Edges { left, right, top: middle - 3.5, bottom: middle + 3.5 }, Ink::BarThis);
        if let Some(interval) = mark.interval {
            sheet.rule((x(interval.low), middle), (x(interval.high), middle), Ink::WhiskerThin);
            for end in [interval.low, interval.high] {
                sheet.rule((x(end), middle - 5.0), (x(end), middle + 5.0), Ink::WhiskerThin);
            }
        }
    }
    if low < 0.0 && high > 0.0 {
        sheet.rule((x(0.0), bar.top - 2.0), (x(0.0), bar.bottom + 2.0), Ink::Axis);
    }
    let target = x(bullet.target.value);
    sheet.rule((target, bar.top - 4.0), (target, bar.bottom + 4.0), Ink::TargetStrong);
    let n = mark.map(|it| base_words(it.n, format.locale));
    let n_width = n.as_ref().map_or(0.0, |it| format.measure(it, Ink::Label) + 10.0);
    let value = mark.map_or_else(
        || say!(format.locale, "too-few-answers"),
        |it| bullet.unit.words(it.value, format.locale),
    );
    let value_ink = if mark.is_some() { Ink::Lead } else { Ink::Label };
    let value_x = format.width - n_width;
    let room = value_x - format.measure(&value, value_ink) - 12.0;
    let name = format.wrap(&bullet.name, Ink::Name, room, 1);
    sheet.lines(&name, (0.0, words_y), Ink::Name, Anchor::Start);
    sheet.words(&value, (value_x, words_y), value_ink, Anchor::End);
    if let Some(n) = n {
        sheet.words(&n, (format.width, words_y), Ink::Label, Anchor::End);
    }
    let foot = bar.bottom + 4.0 + leading / 2.0;
    let ends = [low, high].map(|it| bullet.unit.words(it, format.locale));
    let verdict = match mark {
        Some(_) if !bullet.verdict.is_empty() => {
            let (name, words) = (&bullet.target.words, &bullet.verdict);
            say!(format.locale, "labelled", name = name, words = words)
        }
        _ => bullet.target.words.clone(),
    };
    let width = format.measure(&verdict, Ink::Name);
    let clear = |it: f64| it + 10.0 + width / 2.0;
    let middle = target
        .max(clear(format.measure(&ends[0], Ink::Label)))
        .min(format.width - clear(format.measure(&ends[1], Ink::Label)));
    sheet.words(&ends[0], (bar.left, foot), Ink::Label, Anchor::Start);
    sheet.words(&ends[1], (bar.right, foot), Ink::Label, Anchor::End);
    sheet.words(&verdict, (middle, foot), Ink::Name, Anchor::Middle);
}
