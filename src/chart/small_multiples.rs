//! The same trend for many groups, side by side on one scale.

use crate::locale::{Locale, say};

use super::axis::{Axis, View};
use super::backend::Ink;
use super::points::{self, Emphasis, Point, Shown};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};
use super::trend::{draw_band, draw_emptiness, draw_line, draw_whisker};

/// Up to a dozen groups.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMultiples {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    /// One for all panels.
    pub axis: Axis,
    pub panels: Vec<Panel>,
}

/// One group's trend.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub name: String,
    /// In order of time; all panels cover the same days.
    pub points: Vec<Point>,
    pub emphasis: Emphasis,
}

const PLOT_HEIGHT: f64 = 66.0;
const GUTTER: f64 = 16.0;

impl SmallMultiples {
    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let all = self.panels.iter().flat_map(|it| points::shown(&it.points));
        self.axis.view(all.flat_map(|it| it.mark.reach()), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![self.description.clone()];
        if let Some([first, .., last]) = self.panels.first().map(|it| it.points.as_slice()) {
            let (first, last) = (&first.label, &last.label);
            parts.push(say!(locale, "chart-panels", first = first, last = last));
        }
        parts.extend(self.panels.iter().map(|it| self.panel_words(it, locale)));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }

    fn panel_words(&self, panel: &Panel, locale: &Locale) -> String {
        let words = |it: &Shown| self.axis.unit.words(it.mark.value, locale);
        let shown: Vec<_> = points::shown(&panel.points).collect();
        let words = match shown.as_slice() {
            [] => say!(locale, "too-few-answers"),
            [only] => words(only),
            [first, .., last] => {
                say!(locale, "interval", low = words(first), high = words(last))
            }
        };
        say!(locale, "labelled", name = &panel.name, words = words)
    }

    fn days(&self) -> (f64, f64) {
        let spans = || self.panels.iter().map(|it| points::days(&it.points));
        let first = spans().map(|it| it.0).fold(f64::MAX, f64::min);
        let last = spans().map(|it| it.1).fold(f64::MIN, f64::max);
        if first < last { (first, last) } else { (0.0, 1.0) }
    }
}

/// The grid of panels.
struct Layout {
    columns: usize,
    left: f64,
    panel: f64,
    name_lines: usize,
    row: f64,
    height: f64,
}

impl Layout {
    fn of(figure: &SmallMultiples, view: &View, format: &Format) -> Layout {
        let columns = if format.is_narrow() { 2 } else { 4 };
        let columns = columns.min(figure.panels.len().max(1));
        let ticks = ends(view).map(|it| format.measure(&it.1, Ink::Label));
        let left = ticks[0].max(ticks[1]) + 8.0;
        let between = (columns - 1) as f64 * GUTTER;
        let panel = ((format.width - left - between - 1.0) / columns as f64).min(260.0);
        let names = figure.panels.iter().map(|it| name_lines(figure, it, panel, format).len());
        let name_lines = names.max().unwrap_or(1);
        let row = name_lines as f64 * format.leading() + PLOT_HEIGHT + 18.0;
        let rows = figure.panels.len().div_ceil(columns);
        Layout {
            columns,
            left,
            panel,
            name_lines,
            row,
            height: (rows as f64 * row + format.leading() - 4.0).ceil(),
        }
    }

    /// The plot of a panel, by its number.
    fn plot(&self, place: usize, format: &Format) -> Edges {
        let (row, column) = (place / self.columns, place % self.columns);
        let left = self.left + column as f64 * (self.panel + GUTTER);
        let top = row as f64 * self.row + self.name_lines as f64 * format.leading() + 4.0;
        Edges { left, top, right: left + self.panel, bottom: top + PLOT_HEIGHT }
    }
}

/// Lowest and highest value shown.
fn ends(view: &View) -> [(f64, String); 2] {
    [view.shown.low, view.shown.high].map(|it| (it, view.words(it)))
}

fn last(panel: &Panel) -> Option<Shown<'_>> {
    points::shown(&panel.points).next_back()
}

/// The name beside the last value, in up to two lines.
fn name_lines(figure: &SmallMultiples, panel: &Panel, width: f64, format: &Format) -> Vec<String> {
    let value = last(panel).map_or(0.0, |it| {
        let words = figure.axis.unit.words(it.mark.value, format.locale);
        format.measure(&words, Ink::Lead) + 8.0
    });
    format.wrap(&panel.name, Ink::Value, width - value, 2)
}

pub(super) fn svg(figure: &SmallMultiples, format: &Format, id: &str) -> String {
    let view = figure.view(format.locale);
    let layout = Layout::of(figure, &view, format);
    let description = figure.words(format.locale);
    let voice = Voice { id, title: &figure.title, description: &description };
    compose(format, layout.height, Some(voice), |sheet| {
        draw_scales(sheet, figure, &view, &layout, format);
        for (place, panel) in figure.panels.iter().enumerate() {
            draw_panel(sheet, figure, &view, panel, (layout.plot(place, format), format.locale));
        }
        draw_names(sheet, figure, &layout, format);
        draw_days(sheet, figure, &layout, format);
    })
}

/// Base and zero lines of all panels; the ends of the scale beside the first of each row.
fn draw_scales(
    sheet: &Sheet,
    figure: &SmallMultiples,
    view: &View,
    layout: &Layout,
    format: &Format,
) {
    let ends = ends(view);
    let plots = || (0..figure.panels.len()).map(|it| layout.plot(it, format));
    let y = |plot: Edges, value: f64| {
        let share = (value - view.shown.low) / view.shown.width();
        plot.bottom - share * (plot.bottom - plot.top)
    };
    for (value, _) in &ends {
        for plot in plots() {
            sheet.rule((plot.left, y(plot, *value)), (plot.right, y(plot, *value)), Ink::Grid);
        }
    }
    if view.shown.low < 0.0 && view.shown.high > 0.0 {
        for plot in plots() {
            sheet.rule((plot.left, y(plot, 0.0)), (plot.right, y(plot, 0.0)), Ink::Zero);
        }
    }
    for plot in plots().step_by(layout.columns) {
        for (value, words) in &ends {
            sheet.words(words, (plot.left - 7.0, y(plot, *value)), Ink::Label, Anchor::End);
        }
    }
}

fn draw_panel(
    sheet: &Sheet,
    figure: &SmallMultiples,
    view: &View,
    panel: &Panel,
    (plot, locale): (Edges, &Locale),
) {
    let [band, whisker, line, dot] = match panel.emphasis {
        Emphasis::Accent => [Ink::Band, Ink::Whisker, Ink::Line, Ink::Dot],
        Emphasis::Plain | Emphasis::Quiet => {
            [Ink::BandRest, Ink::WhiskerRest, Ink::LineRest, Ink::DotRest]
        }
    };
    let (first_day, last_day) = figure.days();
    let inner = Edges { left: plot.left + 2.0, right: plot.right - 5.0, ..plot };
    let frame = sheet.frame(inner, first_day..last_day, view.shown.low..view.shown.high);
    let runs = points::runs(&panel.points);
    for run in &runs {
        draw_band(&frame, view, run, band);
    }
    for run in runs.iter().filter(|it| it.len() == 1) {
        draw_whisker(sheet, &frame, view, &run[0], whisker);
    }
    for run in &runs {
        draw_line(&frame, view, run, line);
    }
    let place = |it: &Shown| frame.place(it.x(), view.clamp(it.mark.value));
    for alone in runs.iter().filter(|it| it.len() == 1) {
        sheet.dot(place(&alone[0]), 1.6, dot);
    }
    match last(panel) {
        Some(last) if last.is_partial() => sheet.dot(place(&last), 3.2, Ink::HollowRest),
        Some(last) => sheet.dot(place(&last), 3.2, dot),
        None => draw_emptiness(sheet, plot, locale),
    }
}

fn draw_names(sheet: &Sheet, figure: &SmallMultiples, layout: &Layout, format: &Format) {
    let panels =
        || figure.panels.iter().enumerate().map(|(place, it)| (it, layout.plot(place, format)));
    let ink = |it: &Panel| match it.emphasis {
        Emphasis::Accent => Ink::Lead,
        Emphasis::Plain | Emphasis::Quiet => Ink::Value,
    };
    let base = |plot: Edges| plot.top - 4.0 - format.leading() / 2.0;
    for (panel, plot) in panels() {
        let lines = name_lines(figure, panel, layout.panel, format);
        let above = lines.len().saturating_sub(1) as f64 * format.leading();
        let name = if panel.emphasis == Emphasis::Accent { Ink::Lead } else { Ink::Name };
        sheet.lines(&lines, (plot.left, base(plot) - above), name, Anchor::Start);
    }
    for (panel, plot) in panels() {
        if let Some(last) = last(panel) {
            let words = figure.axis.unit.words(last.mark.value, format.locale);
            sheet.words(&words, (plot.right, base(plot)), ink(panel), Anchor::End);
        }
    }
}

/// First and last period, under the lowest panel of each column.
fn draw_days(sheet: &Sheet, figure: &SmallMultiples, layout: &Layout, format: &Format) {
    let count = figure.panels.len();
    for place in count.saturating_sub(layout.columns)..count {
        let plot = layout.plot(place, format);
        let y = plot.bottom + 5.0 + format.text / 2.0;
        let points = &figure.panels[place].points;
        if let [first, .., last] = points.as_slice() {
            sheet.words(&first.label, (plot.left, y), Ink::Label, Anchor::Start);
            sheet.words(&last.label, (plot.right, y), Ink::Label, Anchor::End);
        }
    }
}
