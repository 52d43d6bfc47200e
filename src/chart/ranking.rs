//! Groups side by side: a dot with its interval for each, against one line to compare with.

use crate::locale::{Locale, say};

use super::axis::{Axis, View, count_words};
use super::backend::Ink;
use super::points::{Emphasis, Mark, Reference, sound};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Frame, Sheet, Voice, compose};

/// Groups in the order given.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub axis: Axis,
    /// Sorted by the caller.
    pub rows: Vec<Row>,
    /// "Halyard +30".
    pub reference: Option<Reference>,
}

/// One group.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub label: String,
    /// None: "too few answers".
    pub mark: Option<Mark>,
    pub emphasis: Emphasis,
}

impl Row {
    fn mark(&self) -> Option<Mark> {
        sound(self.mark)
    }
}

impl Ranking {
    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let marks = self.rows.iter().filter_map(Row::mark);
        let reference = self.reference.iter().map(|it| it.value);
        self.axis.view(marks.flat_map(Mark::reach).chain(reference), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![self.description.clone()];
        parts.extend(self.reference.iter().map(|it| it.words.clone()));
        parts.extend(self.rows.iter().map(|row| {
            let none = || say!(locale, "too-few-answers");
            let words = row.mark().map_or_else(none, |it| it.words(self.axis.unit, locale));
            say!(locale, "labelled", name = &row.label, words = words)
        }));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }
}

/// A row on the sheet.
struct Placed<'a> {
    row: &'a Row,
    label: Vec<String>,
    /// Middle of the first line of the label.
    label_y: f64,
    dot_y: f64,
    bottom: f64,
}

struct Layout<'a> {
    plot: Edges,
    /// Right ends of the columns of values and of n.
    value_x: f64,
    n_x: f64,
    rows: Vec<Placed<'a>>,
    height: f64,
}

impl Layout<'_> {
    fn of<'a>(ranking: &'a Ranking, format: &Format) -> Layout<'a> {
        let marks = || ranking.rows.iter().filter_map(Row::mark);
        let widest = |words: &mut dyn Iterator<Item = f64>| words.fold(0.0, f64::max);
        let locale = format.locale;
        let n =
            widest(&mut marks().map(|it| format.measure(&count_words(it.n, locale), Ink::Label)));
        let unit = ranking.axis.unit;
        let value = widest(
            &mut marks().map(|it| format.measure(&unit.words(it.value, locale), Ink::Value)),
        );
        let n_x = format.width - 1.0;
        let value_x = n_x - n.max(12.0) - 12.0;
        let figures_left = value_x - value - 8.0;
        let (rows, plot) = if format.is_narrow() {
            stacked(ranking, format, figures_left)
        } else {
            beside(ranking, format, figures_left)
        };
        Layout { height: (plot.bottom + 8.0 + format.leading()).ceil(), plot, value_x, n_x, rows }
    }
}

impl Layout<'_> {
    /// Where grid lines run, from top to bottom: all through the plot, or only behind the dots where words stand
    /// between them.
    fn strips(&self, format: &Format) -> Vec<(f64, f64)> {
        if !format.is_narrow() {
            return vec![(self.plot.top, self.plot.bottom)];
        }
        let shown = self.rows.iter().filter(|it| it.row.mark().is_some());
        shown.map(|it| (it.dot_y - 7.0, it.dot_y + 7.0)).collect()
    }
}

/// Room above the rows for the reference's words and the head of the columns.
fn head(format: &Format) -> f64 {
    format.leading() + 6.0
}

/// Labels to the left of the plot, in up to two lines.
fn beside<'a>(ranking: &'a Ranking, format: &Format, right: f64) -> (Vec<Placed<'a>>, Edges) {
    let widths = ranking.rows.iter().map(|it| format.measure(&it.label, ink_of(it)));
    let column = widths.fold(0.0, f64::max).min(format.width * 0.3);
    let top = head(format);
    let mut rows: Vec<Placed> = Vec::new();
    for row in &ranking.rows {
        let label = format.wrap(&row.label, ink_of(row), column, 2);
        let upper = rows.last().map_or(top, |it| it.bottom);
        let extra = label.len().saturating_sub(1) as f64 * format.leading();
        let bottom = upper + 27.0 + extra;
        let dot_y = (upper + bottom) / 2.0;
        let label_y = dot_y - extra / 2.0;
        rows.push(Placed { row, label, label_y, dot_y, bottom });
    }
    let plot = Edges {
        left: column + 14.0,
        top,
        right: right - 6.0,
        bottom: rows.last().map_or(top, |it| it.bottom),
    };
    (rows, plot)
}

/// Labels above the line of their dot, for narrow sheets.
fn stacked<'a>(ranking: &'a Ranking, format: &Format, right: f64) -> (Vec<Placed<'a>>, Edges) {
    let top = head(format);
    let too_few = say!(format.locale, "too-few-answers");
    let mut rows: Vec<Placed> = Vec::new();
    for row in &ranking.rows {
        // Words take the room of the figures in a row that has none.
        let (right, strip) = match row.mark() {
            Some(_) => (right, format.leading() - 1.0),
            None => (format.width - format.measure(&too_few, Ink::Label) - 10.0, 0.0),
        };
        let label = format.wrap(&row.label, ink_of(row), right - 4.0, 2);
        let upper = rows.last().map_or(top, |it| it.bottom);
        let label_y = upper + format.leading() / 2.0 + 5.0;
        let last_y = label_y + label.len().saturating_sub(1) as f64 * format.leading();
        let dot_y = last_y + strip;
        rows.push(Placed { row, label, label_y, dot_y, bottom: dot_y + 10.0 });
    }
    let plot = Edges {
        left: 6.0,
        top,
        right: format.width - 6.0,
        bottom: rows.last().map_or(top, |it| it.bottom),
    };
    (rows, plot)
}

fn ink_of(row: &Row) -> Ink {
    match row.emphasis {
        Emphasis::Accent => Ink::Lead,
        Emphasis::Plain => Ink::Name,
        Emphasis::Quiet => Ink::Label,
    }
}

pub(super) fn svg(ranking: &Ranking, format: &Format, id: &str) -> String {
    let view = ranking.view(format.locale);
    let layout = Layout::of(ranking, format);
    let description = ranking.words(format.locale);
    let voice = Voice { id, title: &ranking.title, description: &description };
    compose(format, layout.height, Some(voice), |sheet| {
        let shown = view.shown.low..view.shown.high;
        let frame = sheet.frame(layout.plot, shown, 0.0..1.0);
        draw_scale(sheet, &frame, &view, &layout, format);
        draw_reference(sheet, &frame, ranking, &layout, format);
        draw_marks(sheet, &frame, &view, &layout);
        draw_labels(sheet, &layout, format);
        draw_figures(sheet, ranking, &layout, format);
    })
}

fn draw_scale(sheet: &Sheet, frame: &Frame, view: &View, layout: &Layout, format: &Format) {
    let plot = layout.plot;
    let ticks = view.ticks();
    let x = |value: f64| frame.place(value, 0.0).0;
    let crosses_zero = view.shown.low < 0.0 && view.shown.high > 0.0;
    let strips = layout.strips(format);
    for (value, _) in ticks.iter().filter(|it| it.0 != 0.0 || !crosses_zero) {
        for (top, bottom) in &strips {
            sheet.rule((x(*value), *top), (x(*value), *bottom), Ink::Grid);
        }
    }
    for (top, bottom) in strips.iter().filter(|_| crosses_zero) {
        sheet.rule((x(0.0), *top), (x(0.0), *bottom), Ink::Zero);
    }
    let y = plot.bottom + 5.0 + format.text / 2.0;
    for (value, words) in &ticks {
        let width = format.measure(words, Ink::Label);
        let middle = super::calendar::kept_on_sheet(x(*value), width, format);
        sheet.words(words, (middle, y), Ink::Label, Anchor::Middle);
    }
}

fn draw_reference(
    sheet: &Sheet,
    frame: &Frame,
    ranking: &Ranking,
    layout: &Layout,
    format: &Format,
) {
    let Some(reference) = &ranking.reference else {
        return;
    };
    let plot = layout.plot;
    let (x, _) = frame.place(reference.value, 0.0);
    let strips = layout.strips(format);
    let bottom = strips.last().map_or(plot.bottom, |it| it.1);
    sheet.rule((x, plot.top - 3.0), (x, bottom), Ink::Target);
    let width = format.measure(&reference.words, Ink::Label);
    // The head of the columns stands in the same line.
    let rightmost = layout.n_x
        - format.measure(&say!(format.locale, "base-head"), Ink::Label)
        - 10.0
        - width / 2.0;
    let middle = x.min(rightmost).max(width / 2.0);
    let y = format.leading() / 2.0;
    sheet.words(&reference.words, (middle, y), Ink::Label, Anchor::Middle);
}

fn draw_marks(sheet: &Sheet, frame: &Frame, view: &View, layout: &Layout) {
    let shown = || layout.rows.iter().filter_map(|it| Some((it, it.row.mark()?)));
    let x = |value: f64| frame.place(view.clamp(value), 0.0).0;
    for (placed, mark) in shown() {
        if let Some(interval) = mark.interval {
            let (low, high) = (x(interval.low), x(interval.high));
            let ink = match placed.row.emphasis {
                Emphasis::Accent => Ink::Whisker,
                Emphasis::Plain | Emphasis::Quiet => Ink::WhiskerRest,
            };
            sheet.rule((low, placed.dot_y), (high, placed.dot_y), ink);
        }
    }
    for (placed, mark) in shown() {
        let place = (x(mark.value), placed.dot_y);
        match placed.row.emphasis {
            Emphasis::Accent => sheet.dot(place, 5.5, Ink::Dot),
            Emphasis::Plain => sheet.dot(place, 5.0, Ink::DotRest),
            Emphasis::Quiet => sheet.dot(place, 4.2, Ink::HollowRest),
        }
    }
}

fn draw_labels(sheet: &Sheet, layout: &Layout, format: &Format) {
    for ink in [Ink::Lead, Ink::Name, Ink::Label] {
        for placed in layout.rows.iter().filter(|it| ink_of(it.row) == ink) {
            sheet.lines(&placed.label, (0.0, placed.label_y), ink, Anchor::Start);
        }
    }
    let too_few = say!(format.locale, "too-few-answers");
    // Beside the dots' place where there is a column for it, else at the right where the value would stand.
    for placed in layout.rows.iter().filter(|it| it.row.mark().is_none()) {
        if format.is_narrow() {
            sheet.words(&too_few, (layout.n_x, placed.label_y), Ink::Label, Anchor::End);
        } else {
            let place = (layout.plot.left + 2.0, placed.dot_y);
            sheet.words(&too_few, place, Ink::Label, Anchor::Start);
        }
    }
}

fn draw_figures(sheet: &Sheet, ranking: &Ranking, layout: &Layout, format: &Format) {
    let shown = || layout.rows.iter().filter_map(|it| Some((it, it.row.mark()?)));
    let y = |placed: &Placed| {
        if format.is_narrow() { placed.label_y } else { placed.dot_y }
    };
    for (placed, mark) in shown() {
        let words = ranking.axis.unit.words(mark.value, format.locale);
        sheet.words(&words, (layout.value_x, y(placed)), Ink::Value, Anchor::End);
    }
    if shown().next().is_some() {
        let head = (layout.n_x, format.leading() / 2.0);
        sheet.words(&say!(format.locale, "base-head"), head, Ink::Label, Anchor::End);
    }
    for (placed, mark) in shown() {
        let words = count_words(mark.n, format.locale);
        sheet.words(&words, (layout.n_x, y(placed)), Ink::Label, Anchor::End);
    }
}
