//! Before and after: a line for each group from one period to another, those that clearly moved in the accent colour.

use crate::locale::{Locale, say};

use super::axis::{Axis, View};
use super::backend::Ink;
use super::points::{Emphasis, Mark, sound};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Two periods side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub axis: Axis,
    /// "Sep 2026".
    pub before: String,
    /// "Oct 2026".
    pub after: String,
    /// In any order.
    pub lines: Vec<SlopeLine>,
}

/// One group.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeLine {
    pub name: String,
    pub before: Option<Mark>,
    pub after: Option<Mark>,
    pub emphasis: Emphasis,
}

/// A line whose two ends may be shown.
struct Drawn<'a> {
    line: &'a SlopeLine,
    before: Mark,
    after: Mark,
}

impl Slope {
    fn drawn(&self) -> Vec<Drawn<'_>> {
        let ends =
            |line| Some(Drawn { line, before: sound(line.before)?, after: sound(line.after)? });
        self.lines.iter().filter_map(|line: &SlopeLine| ends(line)).collect()
    }

    /// Those of which nothing can be drawn, by name.
    fn left_out(&self) -> Vec<&str> {
        let is_out = |it: &&SlopeLine| sound(it.before).is_none() || sound(it.after).is_none();
        self.lines.iter().filter(is_out).map(|it| it.name.as_str()).collect()
    }

    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let drawn = self.drawn();
        self.axis.view(drawn.iter().flat_map(|it| [it.before.value, it.after.value]), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let unit = self.axis.unit;
        let mut parts = vec![self.description.clone()];
        parts.extend(self.drawn().iter().map(|it| {
            let [before, after] = [it.before, it.after].map(|it| it.words(unit, locale));
            let words = format!("{} {before}, {} {after}", self.before, self.after);
            say!(locale, "labelled", name = &it.line.name, words = words)
        }));
        parts.extend(self.left_out().iter().map(|it| {
            let none = say!(locale, "too-few-answers");
            say!(locale, "labelled", name = *it, words = none)
        }));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }
}

/// Places as near to those wanted as leaves each a line of its own, within the plot: neighbours that would meet
/// move apart by the same way to both sides (pool adjacent violators).
fn spread(wanted: &[f64], leading: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    // Blocks of lines one under the other: the mean of where they would begin, and how many they are.
    let mut blocks: Vec<(f64, usize)> = vec![];
    for (place, it) in order.iter().enumerate() {
        let mut block = (wanted[*it] - place as f64 * leading, 1);
        while let Some(above) = blocks.pop_if(|above| above.0 > block.0) {
            let lines = above.1 + block.1;
            let sum = above.0 * above.1 as f64 + block.0 * block.1 as f64;
            block = (sum / lines as f64, lines);
        }
        blocks.push(block);
    }
    let mut placed = vec![0.0; wanted.len()];
    let begins = blocks.iter().flat_map(|(begin, lines)| std::iter::repeat_n(*begin, *lines));
    let highest = bottom - wanted.len().saturating_sub(1) as f64 * leading;
    for (place, (it, begin)) in order.iter().zip(begins).enumerate() {
        placed[*it] = begin.min(highest).max(top) + place as f64 * leading;
    }
    placed
}

pub(super) fn svg(slope: &Slope, format: &Format, id: &str) -> String {
    let view = slope.view(format.locale);
    let drawn = slope.drawn();
    let unit = slope.axis.unit;
    let leading = format.leading();
    let left_words: Vec<String> =
        drawn.iter().map(|it| unit.words(it.before.value, format.locale)).collect();
    let widest = |words: &[String], ink: Ink| {
        words.iter().map(|it| format.measure(it, ink)).fold(0.0, f64::max)
    };
    let value =
        drawn.iter().map(|it| unit.words(it.after.value, format.locale)).collect::<Vec<_>>();
    let value_width = widest(&value, Ink::Value);
    let names: Vec<String> = drawn
        .iter()
        .map(|it| {
            let room = format.width * if format.is_narrow() { 0.42 } else { 0.4 };
            format.wrap(&it.line.name, Ink::Lead, room, 1).concat()
        })
        .collect();
    // A long name of the side may begin at the edge, so it asks for no more room than the figures do.
    let side = (format.measure(&slope.before, Ink::Label) / 2.0).min(40.0);
    let left = widest(&left_words, Ink::Value).max(side) + 12.0;
    let right = format.width - value_width - widest(&names, Ink::Lead) - 24.0;
    let right = right.min(format.width - format.measure(&slope.after, Ink::Label) / 2.0 - 2.0);
    let left_out = slope.left_out();
    let out_words = match left_out.len() {
        0 => vec![],
        _ => format.wrap(
            &say!(format.locale, "chart-too-few-of", names = left_out.join(", ")),
            Ink::Label,
            format.width - 8.0,
            3,
        ),
    };
    let top = leading + 8.0;
    let room =
        (drawn.len() as f64 * leading * 1.15).max(if drawn.is_empty() { 30.0 } else { 170.0 });
    let plot = Edges { left, top: top + leading / 2.0, right, bottom: top + leading / 2.0 + room };
    let foot = out_words.len() as f64 * leading + if out_words.is_empty() { 0.0 } else { 8.0 };
    let height = plot.bottom + leading / 2.0 + foot + 4.0;
    let description = slope.words(format.locale);
    let voice = Voice { id, title: &slope.title, description: &description };
    compose(format, height.ceil(), Some(voice), |sheet| {
        let frame = sheet.frame(plot, 0.0..1.0, view.shown.low..view.shown.high);
        let y = |value: f64| frame.place(0.0, view.clamp(value)).1;
        for x in [plot.left, plot.right] {
            sheet.rule((x, plot.top - leading / 2.0), (x, plot.bottom + leading / 2.0), Ink::Axis);
        }
        name_sides(sheet, slope, plot, format);
        draw_lines(sheet, &drawn, plot, y);
        let ends = |of: fn(&Drawn) -> f64| -> Vec<f64> {
            let wanted: Vec<f64> = drawn.iter().map(|it| y(of(it))).collect();
            spread(&wanted, leading, plot.top, plot.bottom)
        };
        let (before, after) = (ends(|it| it.before.value), ends(|it| it.after.value));
        for (it, (words, y)) in drawn.iter().zip(left_words.iter().zip(&before)) {
            let ink = if it.line.emphasis == Emphasis::Accent { Ink::Lead } else { Ink::Label };
            sheet.words(words, (plot.left - 8.0, *y), ink, Anchor::End);
        }
        let value_x = plot.right + 8.0 + value_width;
        for (place, it) in drawn.iter().enumerate() {
            let accent = it.line.emphasis == Emphasis::Accent;
            let (value_ink, name_ink) =
                if accent { (Ink::Lead, Ink::Lead) } else { (Ink::Value, Ink::Name) };
            sheet.words(&value[place], (value_x, after[place]), value_ink, Anchor::End);
            sheet.words(&names[place], (value_x + 8.0, after[place]), name_ink, Anchor::Start);
        }
        if drawn.is_empty() {
            sheet.words(
                &say!(format.locale, "too-few-answers"),
                ((plot.left + plot.right) / 2.0, (plot.top + plot.bottom) / 2.0),
                Ink::Label,
                Anchor::Middle,
            );
        }
        let first = plot.bottom + leading / 2.0 + 8.0 + leading / 2.0;
        sheet.lines(&out_words, (0.0, first), Ink::Label, Anchor::Start);
    })
}

/// What each side is, above its line; where the two would meet, the one begins at the edge and the other at its
/// line.
fn name_sides(sheet: &Sheet, slope: &Slope, plot: Edges, format: &Format) {
    let widths = [&slope.before, &slope.after].map(|it| format.measure(it, Ink::Label));
    let meet = (widths[0] + widths[1]) / 2.0 + 8.0 > plot.right - plot.left;
    let y = format.leading() / 2.0;
    let (before, after) = match meet {
        true => ((0.0, Anchor::Start), (plot.right, Anchor::Start)),
        false => ((plot.left, Anchor::Middle), (plot.right, Anchor::Middle)),
    };
    sheet.words(&slope.before, (before.0, y), Ink::Label, before.1);
    sheet.words(&slope.after, (after.0, y), Ink::Label, after.1);
}

fn draw_lines(sheet: &Sheet, drawn: &[Drawn], plot: Edges, y: impl Fn(f64) -> f64) {
    let is_accent = |it: &&Drawn| it.line.emphasis == Emphasis::Accent;
    for it in drawn.iter().filter(|it| !is_accent(it)).chain(drawn.iter().filter(is_accent)) {
        let (line, dot) = match it.line.emphasis {
            Emphasis::Accent => (Ink::Line, Ink::Dot),
            Emphasis::Plain => (Ink::LineRest, Ink::DotRest),
            Emphasis::Quiet => (Ink::LinePartRest, Ink::HollowRest),
        };
        let ends = [(plot.left, y(it.before.value)), (plot.right, y(it.after.value))];
        sheet.rule(ends[0], ends[1], line);
        ends.into_iter().for_each(|end| sheet.dot(end, 3.6, dot));
    }
}
