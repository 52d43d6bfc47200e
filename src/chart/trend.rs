//! A series over time: the line with its interval, broken where nothing may be said, its last value written beside it.

use crate::locale::{Locale, say};

use super::axis::{Axis, View, base_words};
use super::backend::Ink;
use super::calendar::{self, Event, Placed, Tick};
use super::points::{self, Point, Reference, Shown};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Frame, Sheet, Voice, compose};

/// One measure through time.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub axis: Axis,
    /// In order of time.
    pub points: Vec<Point>,
    /// Words of the time axis; empty: the labels of the points.
    pub ticks: Vec<Tick>,
    /// "Target +40".
    pub target: Option<Reference>,
    /// In order of time; those outside the periods are left out.
    pub events: Vec<Event>,
    /// Where chance alone leaves the points: a stretch after another, each in order of time.
    pub limits: Vec<Vec<Limit>>,
    /// What chance alone does not explain, in order of time.
    pub signals: Vec<Signal>,
}

/// Where chance alone leaves the point of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub day: i32,
    /// The usual level.
    pub centre: f64,
    pub low: f64,
    pub high: f64,
}

/// Points that make a pattern, each ringed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    pub days: Vec<i32>,
    /// "Week 45: below the lower limit", beside the last of them; empty where it is said already.
    pub words: String,
}

/// Up to this many points each is marked by a dot.
const MOST_DOTS: usize = 26;

impl Trend {
    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let marks = points::shown(&self.points).flat_map(|it| it.mark.reach());
        let limits = self.limits.iter().flatten().flat_map(|it| [it.low, it.high]);
        self.axis.view(marks.chain(self.target.iter().map(|it| it.value)).chain(limits), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![self.description.clone()];
        parts.extend(points::told(&self.points, self.axis.unit, locale));
        parts.extend(self.target.iter().map(|it| it.words.clone()));
        let events = self.shown_events();
        if !events.is_empty() {
            let words: Vec<_> = events.iter().map(|it| it.words.as_str()).collect();
            parts.push(say!(locale, "chart-marked", events = words.join("; ")));
        }
        if let Some(last) = self.limits.iter().flatten().next_back() {
            let [low, high] = [last.low, last.high].map(|it| self.axis.unit.words(it, locale));
            parts.push(say!(locale, "chart-limits", low = low, high = high));
        }
        parts.extend(self.signals.iter().map(|it| it.words.clone()));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }

    fn shown_events(&self) -> Vec<&Event> {
        let (first, last) = points::days(&self.points);
        let within = |it: &&Event| (first..=last).contains(&f64::from(it.day));
        self.events.iter().filter(within).collect()
    }

    /// Everything that has words above the plot, in order of time.
    fn lettered(&self) -> Vec<Event> {
        let signals = self.signals.iter().filter(|it| !it.words.is_empty());
        let signals =
            signals.filter_map(|it| Some(Event { day: *it.days.last()?, words: it.words.clone() }));
        let mut all: Vec<Event> = self.shown_events().into_iter().cloned().chain(signals).collect();
        all.sort_by_key(|it| it.day);
        all
    }

    /// Some periods have no figure and others do: the marks of the gaps need a key.
    fn has_gaps(&self) -> bool {
        let shown = points::shown(&self.points).count();
        shown > 0 && shown < self.points.len()
    }

    fn ticks(&self) -> Vec<Tick> {
        if !self.ticks.is_empty() {
            return self.ticks.clone();
        }
        let tick = |it: &Point| Tick { day: it.day, words: it.label.clone(), year: String::new() };
        self.points.iter().map(tick).collect()
    }
}

/// Where everything goes.
struct Layout {
    plot: Edges,
    height: f64,
    placed: Vec<Placed>,
    row_tops: Vec<f64>,
    ticks: Vec<Tick>,
}

impl Layout {
    fn of(trend: &Trend, view: &View, format: &Format) -> Layout {
        let ticks = trend.ticks();
        let tick_widths = view.ticks().into_iter();
        let left =
            tick_widths.map(|(_, words)| format.measure(&words, Ink::Label)).fold(0.0, f64::max)
                + 8.0;
        let right = format.width - gutter(trend, format);
        let placed = trend.placed_events(left, right, format);
        let row_tops = calendar::row_tops(&placed, format);
        let rows = row_tops.last().copied().unwrap_or(0.0);
        let top = rows.max(format.text / 2.0) + 2.0;
        let plot_height = if format.is_narrow() { 178.0 } else { 216.0 };
        let bottom = top + plot_height;
        let key = if trend.has_gaps() { format.leading() + 3.0 } else { 0.0 };
        let foot = 10.0 + calendar::lines(&ticks) * format.leading() + key;
        Layout {
            plot: Edges { left, top, right, bottom },
            height: (bottom + foot).ceil(),
            placed,
            row_tops,
            ticks,
        }
    }
}

impl Trend {
    fn placed_events(&self, left: f64, right: f64, format: &Format) -> Vec<Placed> {
        let (first, last) = points::days(&self.points);
        let (from, to) = (left + inset(left, right), right - inset(left, right));
        let x = |day: i32| from + (f64::from(day) - first) / (last - first) * (to - from);
        let events = self.lettered();
        let events: Vec<_> = events.iter().map(|it| (x(it.day), it)).collect();
        calendar::placed(&events, format)
    }
}

/// Room between the plot's edges and its first and last day.
fn inset(left: f64, right: f64) -> f64 {
    ((right - left) * 0.02).round()
}

/// Room to the right of the plot for the last value and the target's words.
fn gutter(trend: &Trend, format: &Format) -> f64 {
    let last = points::shown(&trend.points).next_back();
    let last = last.map_or(0.0, |it| {
        let lines = last_lines(trend, &it, format.locale);
        let widths = lines.iter().map(|(words, ink)| format.measure(words, *ink));
        widths.fold(0.0, f64::max)
    });
    let target = target_lines(trend, format);
    let target = target.iter().map(|it| format.measure(it, Ink::Label));
    last.max(target.fold(0.0, f64::max)) + 8.0
}

fn last_lines(trend: &Trend, last: &Shown, locale: &Locale) -> Vec<(String, Ink)> {
    let mut lines = vec![
        (trend.axis.unit.words(last.mark.value, locale), Ink::Lead),
        (base_words(last.mark.n, locale), Ink::Label),
    ];
    if last.is_partial() {
        lines.push((say!(locale, "so-far"), Ink::Label));
    }
    lines
}

fn target_lines(trend: &Trend, format: &Format) -> Vec<String> {
    let room = if format.is_narrow() { 56.0 } else { 110.0 };
    let target = trend.target.as_ref();
    target.map_or(Vec::new(), |it| format.wrap(&it.words, Ink::Label, room, 2))
}

pub(super) fn svg(trend: &Trend, format: &Format, id: &str) -> String {
    let view = trend.view(format.locale);
    let layout = Layout::of(trend, &view, format);
    let description = trend.words(format.locale);
    let voice = Voice { id, title: &trend.title, description: &description };
    compose(format, layout.height, Some(voice), |sheet| {
        let plot = layout.plot;
        let margin = inset(plot.left, plot.right);
        let inner = Edges { left: plot.left + margin, right: plot.right - margin, ..plot };
        let (first, last) = points::days(&trend.points);
        let frame = sheet.frame(inner, first..last, view.shown.low..view.shown.high);
        draw_scale(sheet, &frame, &view, plot);
        draw_ticks(sheet, &frame, &layout, format);
        draw_events(sheet, &layout, format);
        draw_limits(&frame, &view, trend);
        draw_series(sheet, &frame, &view, &trend.points);
        draw_signals(sheet, &frame, &view, trend);
        name_limits(sheet, &frame, &view, trend, (plot, format));
        draw_gaps(sheet, &frame, trend, &layout, format);
        draw_side(sheet, &frame, trend, &view, (plot, format));
        if points::shown(&trend.points).next().is_none() {
            draw_emptiness(sheet, plot, format.locale);
        }
    })
}

/// Grid lines with their values, and a stronger one at 0.
pub(super) fn draw_scale(sheet: &Sheet, frame: &Frame, view: &View, plot: Edges) {
    let ticks = view.ticks();
    let y = |value: f64| frame.place(0.0, value).1;
    let crosses_zero = view.shown.low < 0.0;
    for (value, _) in ticks.iter().filter(|it| it.0 != 0.0 || !crosses_zero) {
        sheet.rule((plot.left, y(*value)), (plot.right, y(*value)), Ink::Grid);
    }
    if crosses_zero && view.shown.high >= 0.0 {
        sheet.rule((plot.left, y(0.0)), (plot.right, y(0.0)), Ink::Zero);
    }
    for (value, words) in &ticks {
        sheet.words(words, (plot.left - 7.0, y(*value)), Ink::Label, Anchor::End);
    }
}

fn draw_ticks(sheet: &Sheet, frame: &Frame, layout: &Layout, format: &Format) {
    let plot = layout.plot;
    sheet.rule((plot.left, plot.bottom), (plot.right, plot.bottom), Ink::Axis);
    let placed = layout.ticks.iter().map(|it| (frame.place(f64::from(it.day), 0.0).0, it));
    let within = |it: &(f64, &Tick)| (plot.left..=plot.right).contains(&it.0);
    let placed: Vec<_> = placed.filter(within).collect();
    calendar::draw(sheet, &calendar::thinned(&placed, format), plot.bottom, format);
}

fn draw_events(sheet: &Sheet, layout: &Layout, format: &Format) {
    for event in &layout.placed {
        let top = layout.row_tops[event.row];
        sheet.rule((event.x, top), (event.x, layout.plot.bottom), Ink::Event);
    }
    for event in &layout.placed {
        let y = layout.row_tops[event.row] + format.leading() / 2.0;
        sheet.lines(&event.lines, (event.words_x, y), Ink::Name, event.anchor);
    }
}

/// The limits as broken lines around the usual level.
fn draw_limits(frame: &Frame, view: &View, trend: &Trend) {
    type Level = fn(&Limit) -> f64;
    let lines: [(Level, Ink); 3] =
        [(|it| it.centre, Ink::Centre), (|it| it.low, Ink::Limit), (|it| it.high, Ink::Limit)];
    let drawn = |of: Level, ink: Ink| {
        for stretch in &trend.limits {
            let points = stretch.iter().map(|it| (f64::from(it.day), view.clamp(of(it))));
            frame.line(points, ink);
        }
    };
    lines.iter().for_each(|(of, ink)| drawn(*of, *ink));
}

/// Each limit is named once where it begins, over what is drawn there.
fn name_limits(
    sheet: &Sheet,
    frame: &Frame,
    view: &View,
    trend: &Trend,
    (plot, format): (Edges, &Format),
) {
    let Some(first) = trend.limits.last().and_then(|it| it.first()) else { return };
    let half = format.leading() / 2.0;
    let target = trend.target.as_ref().map(|it| frame.place(0.0, view.clamp(it.value)).1);
    let [upper, lower] = [say!(format.locale, "upper-limit"), say!(format.locale, "lower-limit")];
    for (value, words, side) in [(first.high, upper, -1.0), (first.low, lower, 1.0)] {
        let (x, line) = frame.place(f64::from(first.day), view.clamp(value));
        // Outside the limits, where few points are, unless the target's line runs there.
        let beside = |side: f64| (line + side * half).clamp(plot.top + half, plot.bottom - half);
        let is_free = |y: &f64| target.is_none_or(|it| (it - y).abs() > half);
        let y = Some(beside(side)).filter(is_free).unwrap_or_else(|| beside(-side));
        sheet.words(&words, (x, y), Ink::Label, Anchor::Start);
    }
}

/// A ring round every point of a pattern.
fn draw_signals(sheet: &Sheet, frame: &Frame, view: &View, trend: &Trend) {
    let days: std::collections::BTreeSet<i32> =
        trend.signals.iter().flat_map(|it| it.days.iter().copied()).collect();
    for shown in points::shown(&trend.points).filter(|it| days.contains(&it.point.day)) {
        sheet.dot(frame.place(shown.x(), view.clamp(shown.mark.value)), 6.4, Ink::Signal);
    }
}

fn draw_series(sheet: &Sheet, frame: &Frame, view: &View, points: &[Point]) {
    let runs = points::runs(points);
    for run in &runs {
        draw_band(frame, view, run, Ink::Band);
    }
    for run in runs.iter().filter(|it| it.len() == 1) {
        draw_whisker(sheet, frame, view, &run[0], Ink::Whisker);
    }
    for run in &runs {
        draw_line(frame, view, run, Ink::Line);
    }
    draw_dots(sheet, frame, view, points);
}

/// The interval as an area; points without one let it end.
pub(super) fn draw_band(frame: &Frame, view: &View, run: &[Shown], ink: Ink) {
    for stretch in run.split(|it| it.mark.interval.is_none()) {
        let ends: Vec<_> = stretch
            .iter()
            .filter_map(|it| Some((it.x(), it.mark.interval?)))
            .map(|(x, it)| (x, view.clamp(it.low), view.clamp(it.high)))
            .collect();
        if ends.len() > 1 {
            frame.band(&ends, ink);
        }
    }
}

/// The interval of a point that stands alone.
pub(super) fn draw_whisker(sheet: &Sheet, frame: &Frame, view: &View, alone: &Shown, ink: Ink) {
    if let Some(interval) = alone.mark.interval {
        let end = |value| frame.place(alone.x(), view.clamp(value));
        sheet.rule(end(interval.low), end(interval.high), ink);
    }
}

/// Unbroken between whole periods, dashed to and from one that is not complete.
pub(super) fn draw_line(frame: &Frame, view: &View, run: &[Shown], ink: Ink) {
    let at = |it: &Shown| (it.x(), view.clamp(it.mark.value));
    for whole in run.split(Shown::is_partial).filter(|it| it.len() > 1) {
        frame.line(whole.iter().map(at), ink);
    }
    let part = if ink == Ink::LineRest { Ink::LinePartRest } else { Ink::LinePart };
    let touches_partial = |it: &&[Shown]| it.iter().any(Shown::is_partial);
    for pair in run.windows(2).filter(touches_partial) {
        frame.line(pair.iter().map(at), part);
    }
}

fn draw_dots(sheet: &Sheet, frame: &Frame, view: &View, all: &[Point]) {
    let last_day = points::shown(all).next_back().map(|it| it.point.day);
    let alone: Vec<i32> =
        points::runs(all).iter().filter(|it| it.len() == 1).map(|it| it[0].point.day).collect();
    for shown in points::shown(all) {
        let day = shown.point.day;
        let is_last = Some(day) == last_day;
        let is_marked = all.len() <= MOST_DOTS || is_last || alone.contains(&day);
        let place = frame.place(shown.x(), view.clamp(shown.mark.value));
        let radius: f64 = if is_last { 4.2 } else { 2.6 };
        match shown.is_partial() {
            true => sheet.dot(place, radius.max(3.0), Ink::Hollow),
            false if is_marked => sheet.dot(place, radius, Ink::Dot),
            false => (),
        }
    }
}

/// What a plot without any figure says, between its grid lines.
pub(super) fn draw_emptiness(sheet: &Sheet, plot: Edges, locale: &Locale) {
    let x = (plot.left + plot.right) / 2.0;
    let y = plot.top + (plot.bottom - plot.top) * 0.375;
    sheet.words(&say!(locale, "too-few-answers"), (x, y), Ink::Label, Anchor::Middle);
}

/// A quiet mark on the base line for every period without a figure, and what it means.
fn draw_gaps(sheet: &Sheet, frame: &Frame, trend: &Trend, layout: &Layout, format: &Format) {
    if !trend.has_gaps() {
        return;
    }
    let plot = layout.plot;
    for gap in trend.points.iter().filter(|it| it.mark().is_none()) {
        let (x, _) = frame.place(f64::from(gap.day), 0.0);
        sheet.rule((x, plot.bottom - 4.0), (x, plot.bottom + 4.0), Ink::Gap);
    }
    let y = layout.height - format.leading() / 2.0;
    sheet.rule((plot.left + 2.0, y - 4.0), (plot.left + 2.0, y + 4.0), Ink::Gap);
    let words = say!(format.locale, "too-few-answers");
    sheet.words(&words, (plot.left + 10.0, y), Ink::Label, Anchor::Start);
}

/// The target line, and to the right of the plot the last value and the target's words, clear of each other.
fn draw_side(
    sheet: &Sheet,
    frame: &Frame,
    trend: &Trend,
    view: &View,
    (plot, format): (Edges, &Format),
) {
    let leading = format.leading();
    let mut taken = None;
    if let Some(last) = points::shown(&trend.points).next_back() {
        let lines = last_lines(trend, &last, format.locale);
        let (x, y) = frame.place(last.x(), view.clamp(last.mark.value));
        let height = lines.len() as f64 * leading;
        let lowest = plot.bottom + 2.0 - height + leading / 2.0;
        let first = y.min(lowest).max(plot.top + leading / 2.0 - 4.0);
        // Beside the dot; a last dot at the end of the plot has its words clear of the grid lines.
        let is_at_the_end = x + 14.0 > plot.right;
        let words_x = if is_at_the_end { plot.right + 5.0 } else { x + 8.0 };
        for (place, (words, ink)) in lines.iter().enumerate() {
            let y = first + place as f64 * leading;
            sheet.words(words, (words_x, y), *ink, Anchor::Start);
        }
        taken = Some((first - leading / 2.0, first - leading / 2.0 + height));
    }
    if let Some(target) = &trend.target {
        let y = frame.place(0.0, view.clamp(target.value)).1;
        sheet.rule((plot.left, y), (plot.right, y), Ink::Target);
        let lines = target_lines(trend, format);
        let height = lines.len() as f64 * leading;
        // Words of events may stand above the plot, so the target's stay beside it.
        let top = (y - height / 2.0).max(plot.top - 5.0);
        let top = clear_of(taken, top, height, plot);
        let place = (plot.right + 5.0, top + leading / 2.0);
        sheet.lines(&lines, place, Ink::Label, Anchor::Start);
    }
}

/// The top of a block that should begin at `top` but must miss what is taken: above it where there is room, else below.
fn clear_of(taken: Option<(f64, f64)>, top: f64, height: f64, plot: Edges) -> f64 {
    let Some((from, to)) = taken else {
        return top;
    };
    if top + height <= from || top >= to {
        return top;
    }
    let (above, below) = (from - height, to);
    let is_nearer_above = top + height / 2.0 <= (from + to) / 2.0;
    let has_room_above = above >= plot.top - 5.0;
    let has_room_below = below + height <= plot.bottom + 5.0;
    if has_room_above && (is_nearer_above || !has_room_below) { above } else { below }
}
