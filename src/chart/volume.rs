//! How many answered, period by period: bars from 0.

use crate::locale::{Locale, say};

use super::axis::count_words;
use super::backend::Ink;
use super::calendar::{self, Tick};
use super::points::Coverage;
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Counts through time.
#[derive(Clone, Debug, PartialEq)]
pub struct Volume {
    /// The finding.
    pub title: String,
    /// What is counted, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    /// In order of time.
    pub bars: Vec<Bar>,
    /// Words of the time axis; empty: the labels of the bars.
    pub ticks: Vec<Tick>,
}

/// One period.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub label: String,
    /// First day, counted like the ticks'.
    pub day: i32,
    /// None: withheld.
    pub count: Option<u64>,
    pub coverage: Coverage,
}

impl Volume {
    fn most(&self) -> u64 {
        self.bars.iter().filter_map(|it| it.count).max().unwrap_or(0)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![self.description.clone()];
        let shown: Vec<_> = self.bars.iter().filter_map(|it| Some((it, it.count?))).collect();
        if let (Some(first), Some(last)) = (self.bars.first(), self.bars.last()) {
            let count = self.bars.len();
            let (first, last) = (&first.label, &last.label);
            parts.push(say!(locale, "chart-periods", n = count, first = first, last = last));
        }
        if let (Some(most), Some(last)) = (shown.iter().rev().max_by_key(|it| it.1), shown.last()) {
            parts.push(say!(locale, "chart-most", n = most.1, period = &most.0.label));
            parts.push(say!(locale, "chart-newest", n = last.1, period = &last.0.label));
        }
        for bar in self.bars.iter().filter(|it| it.coverage == Coverage::Partial) {
            parts.push(say!(locale, "chart-not-complete", period = &bar.label));
        }
        sentences(parts)
    }

    fn ticks(&self) -> Vec<Tick> {
        if !self.ticks.is_empty() {
            return self.ticks.clone();
        }
        let tick = |it: &Bar| Tick { day: it.day, words: it.label.clone(), year: String::new() };
        self.bars.iter().map(tick).collect()
    }
}

/// The step of a count axis: 1, 2 or 5 times a power of ten, four steps or fewer to the top.
fn step(most: u64) -> u64 {
    let mut power = 1;
    loop {
        for factor in [1, 2, 5] {
            if most.div_ceil(factor * power) <= 4 {
                return factor * power;
            }
        }
        power *= 10;
    }
}

pub(super) fn svg(volume: &Volume, format: &Format, id: &str) -> String {
    let step = step(volume.most());
    let steps = volume.most().div_ceil(step).max(1);
    let left = format.measure(&count_words(steps * step, format.locale), Ink::Label) + 8.0;
    let top = format.leading() + 2.0;
    let ticks = volume.ticks();
    let plot = Edges {
        left,
        top,
        right: format.width,
        bottom: top + if format.is_narrow() { 110.0 } else { 120.0 },
    };
    let height = (plot.bottom + 10.0 + calendar::lines(&ticks) * format.leading()).ceil();
    let description = volume.words(format.locale);
    let voice = Voice { id, title: &volume.title, description: &description };
    compose(format, height, Some(voice), |sheet| {
        let y = |count: u64| {
            let share = count as f64 / (steps * step) as f64;
            plot.bottom - share * (plot.bottom - plot.top)
        };
        for count in (1..=steps).map(|it| it * step) {
            sheet.rule((plot.left, y(count)), (plot.right, y(count)), Ink::Grid);
        }
        for count in (0..=steps).map(|it| it * step) {
            let place = (plot.left - 7.0, y(count));
            let words = count_words(count, format.locale);
            sheet.words(&words, place, Ink::Label, Anchor::End);
        }
        draw_bars(sheet, volume, plot, y);
        sheet.rule((plot.left, plot.bottom), (plot.right, plot.bottom), Ink::Axis);
        draw_ticks(sheet, volume, &ticks, plot, format);
        draw_last(sheet, volume, plot, format, y);
    })
}

fn pitch(volume: &Volume, plot: Edges) -> f64 {
    (plot.right - plot.left) / volume.bars.len().max(1) as f64
}

fn draw_bars(sheet: &Sheet, volume: &Volume, plot: Edges, y: impl Fn(u64) -> f64) {
    let pitch = pitch(volume, plot);
    // A lone bar is no wall.
    let width = (pitch * 0.78).min(48.0);
    for (place, bar) in volume.bars.iter().enumerate() {
        let middle = plot.left + (place as f64 + 0.5) * pitch;
        let ink = match bar.coverage {
            Coverage::Whole => Ink::Bar,
            Coverage::Partial => Ink::BarPart,
        };
        let edges = |count| Edges {
            left: middle - width / 2.0,
            top: y(count),
            right: middle + width / 2.0,
            bottom: plot.bottom,
        };
        match bar.count {
            Some(count) if count > 0 => sheet.block(edges(count), ink),
            Some(_) => (),
            None => sheet.rule((middle, plot.bottom - 4.0), (middle, plot.bottom + 4.0), Ink::Gap),
        }
    }
}

fn draw_ticks(sheet: &Sheet, volume: &Volume, ticks: &[Tick], plot: Edges, format: &Format) {
    let pitch = pitch(volume, plot);
    // A tick belongs to the first bar that begins on its day or later.
    let place = |tick: &Tick| volume.bars.iter().position(|it| it.day >= tick.day);
    let placed: Vec<_> = ticks
        .iter()
        .filter_map(|it| Some((plot.left + (place(it)? as f64 + 0.5) * pitch, it)))
        .collect();
    calendar::draw(sheet, &calendar::thinned(&placed, format), plot.bottom, format);
}

/// The last count, written above its bar and above those that its words reach over.
fn draw_last(sheet: &Sheet, volume: &Volume, plot: Edges, format: &Format, y: impl Fn(u64) -> f64) {
    let shown = volume.bars.iter().enumerate();
    let mut shown = shown.filter_map(|(place, it)| Some((place, it, it.count?)));
    let Some((place, bar, count)) = shown.next_back() else {
        return;
    };
    let words = match bar.coverage {
        Coverage::Whole => count_words(count, format.locale),
        Coverage::Partial => say!(format.locale, "count-so-far", n = count),
    };
    let width = format.measure(&words, Ink::Value);
    let pitch = pitch(volume, plot);
    let x = plot.left + (place as f64 + 0.5) * pitch;
    let right = (x + width / 2.0).min(format.width);
    let reach = ((right - width - plot.left) / pitch).floor().max(0.0) as usize;
    let below = volume.bars[reach.min(place)..].iter().filter_map(|it| it.count);
    let top = y(below.max().unwrap_or(count));
    sheet.words(&words, (right, top - 9.0), Ink::Value, Anchor::End);
}
