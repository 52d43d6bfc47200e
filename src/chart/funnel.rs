//! Groups of different sizes against the figure of all: the fewer the answers, the wider the limits of chance.

use crate::locale::{Locale, say};

use super::axis::{Axis, View, count_words};
use super::backend::Ink;
use super::points::{Emphasis, Mark, Reference};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Frame, Sheet, Voice, compose};
use super::trend::draw_scale;

/// One dot a group, by its answers and its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub axis: Axis,
    pub points: Vec<FunnelPoint>,
    /// In order of size, from the smallest group to the largest.
    pub limits: Vec<FunnelLimits>,
    /// "All +24": the figure of all groups together.
    pub centre: Reference,
}

/// A group.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPoint {
    pub name: String,
    pub n: u64,
    pub value: f64,
    /// `Accent`: beyond the limits, and named; `Plain`: named where there is room; `Quiet`: a dot.
    pub emphasis: Emphasis,
}

/// Where groups of one size are expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelLimits {
    pub n: u64,
    /// Mostly.
    pub inner: (f64, f64),
    /// Nearly always.
    pub outer: (f64, f64),
}

impl Funnel {
    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let values = self.points.iter().map(|it| it.value);
        let limits = self.limits.iter().flat_map(|it| [it.outer.0, it.outer.1]);
        self.axis.view(values.chain(limits).chain([self.centre.value]), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let unit = self.axis.unit;
        let point = |it: &FunnelPoint| {
            let mark = Mark { value: it.value, interval: None, n: it.n };
            let words = mark.words(unit, locale);
            let point = say!(locale, "labelled", name = &it.name, words = words);
            match it.emphasis {
                Emphasis::Accent => say!(locale, "chart-beyond", point = point),
                Emphasis::Plain | Emphasis::Quiet => point,
            }
        };
        let mut parts = vec![self.description.clone(), self.centre.words.clone()];
        parts.extend(self.points.iter().map(point));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }

    /// The sizes that the sheet spans, with room at both ends.
    fn sizes(&self) -> (f64, f64) {
        let bases = || self.points.iter().map(|it| it.n as f64);
        let (least, most) = (bases().fold(f64::MAX, f64::min), bases().fold(0.0, f64::max));
        let room = (most - least).max(1.0) * 0.05;
        ((least - room).max(0.0), most + room)
    }
}

pub(super) fn svg(funnel: &Funnel, format: &Format, id: &str) -> String {
    let view = funnel.view(format.locale);
    let description = funnel.words(format.locale);
    let voice = Voice { id, title: &funnel.title, description: &description };
    let widths = view.ticks().into_iter();
    let left =
        widths.map(|(_, words)| format.measure(&words, Ink::Label)).fold(0.0, f64::max) + 8.0;
    let right = format.width - format.measure(&funnel.centre.words, Ink::Label) - 8.0;
    let top = format.text / 2.0 + 2.0;
    let bottom = top + if format.is_narrow() { 210.0 } else { 260.0 };
    let plot = Edges { left, top, right, bottom };
    let height = bottom + 10.0 + 2.0 * format.leading();
    compose(format, height.ceil(), Some(voice), |sheet| {
        let (least, most) = funnel.sizes();
        let frame = sheet.frame(plot, least..most, view.shown.low..view.shown.high);
        draw_scale(sheet, &frame, &view, plot);
        draw_sizes(sheet, &frame, (least, most), plot, format);
        draw_limits(&frame, &view, &funnel.limits);
        draw_centre(sheet, &frame, &view, funnel, plot);
        draw_points(sheet, &frame, &view, funnel, plot, format);
    })
}

/// Round numbers of answers below the plot, and what they are.
fn draw_sizes(
    sheet: &Sheet,
    frame: &Frame,
    (least, most): (f64, f64),
    plot: Edges,
    format: &Format,
) {
    sheet.rule((plot.left, plot.bottom), (plot.right, plot.bottom), Ink::Axis);
    let steps = [5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10_000.0];
    let room = (most - least) / if format.is_narrow() { 4.0 } else { 7.0 };
    let step = steps.into_iter().find(|it| *it >= room).unwrap_or_else(|| room.ceil());
    let y = plot.bottom + 8.0 + format.text / 2.0;
    let mut size = (least / step).ceil() * step;
    while size <= most {
        let (x, _) = frame.place(size, 0.0);
        sheet.rule((x, plot.bottom), (x, plot.bottom + 4.0), Ink::Axis);
        sheet.words(&count_words(size as u64, format.locale), (x, y), Ink::Label, Anchor::Middle);
        size += step;
    }
    let middle = ((plot.left + plot.right) / 2.0, y + format.leading());
    sheet.words(&say!(format.locale, "chart-answers"), middle, Ink::Label, Anchor::Middle);
}

fn draw_limits(frame: &Frame, view: &View, limits: &[FunnelLimits]) {
    type Side = fn(&FunnelLimits) -> f64;
    let lines: [(Side, Ink); 4] = [
        (|it| it.outer.0, Ink::Limit),
        (|it| it.outer.1, Ink::Limit),
        (|it| it.inner.0, Ink::Inner),
        (|it| it.inner.1, Ink::Inner),
    ];
    for (of, ink) in lines {
        frame.line(limits.iter().map(|it| (it.n as f64, view.clamp(of(it)))), ink);
    }
}

fn draw_centre(sheet: &Sheet, frame: &Frame, view: &View, funnel: &Funnel, plot: Edges) {
    let (_, y) = frame.place(0.0, view.clamp(funnel.centre.value));
    sheet.rule((plot.left, y), (plot.right, y), Ink::Centre);
    sheet.words(&funnel.centre.words, (plot.right + 5.0, y), Ink::Label, Anchor::Start);
}

/// The dots, and as many names as do not meet: first those of groups beyond the limits.
fn draw_points(
    sheet: &Sheet,
    frame: &Frame,
    view: &View,
    funnel: &Funnel,
    plot: Edges,
    format: &Format,
) {
    let mut points: Vec<&FunnelPoint> = funnel.points.iter().collect();
    points.sort_by_key(|it| it.emphasis != Emphasis::Accent);
    let place = |it: &FunnelPoint| frame.place(it.n as f64, view.clamp(it.value));
    let mut taken: Vec<Edges> = points
        .iter()
        .map(|it| place(it))
        .map(|(x, y)| Edges { left: x - 6.0, top: y - 6.0, right: x + 6.0, bottom: y + 6.0 })
        .collect();
    let mut names: Vec<(&FunnelPoint, (f64, f64), Anchor)> = vec![];
    for point in points.iter().filter(|it| it.emphasis != Emphasis::Quiet) {
        let (x, y) = place(point);
        let seat = seats(point, (x, y), format).into_iter().find(|(_, _, room)| {
            let inside = room.left >= plot.left
                && room.right <= plot.right + 4.0
                && room.top >= 0.0
                && room.bottom <= plot.bottom;
            inside && !taken.iter().any(|it| overlap(it, room))
        });
        if let Some((anchor, at, room)) = seat {
            taken.push(room);
            names.push((point, at, anchor));
        }
    }
    for point in points.iter().rev() {
        match point.emphasis {
            Emphasis::Accent => sheet.dot(place(point), 5.0, Ink::Dot),
            Emphasis::Plain | Emphasis::Quiet => sheet.dot(place(point), 4.2, Ink::DotRest),
        }
    }
    for (point, at, anchor) in names {
        sheet.words(&point.name, at, ink_of(point), anchor);
    }
}

fn ink_of(point: &FunnelPoint) -> Ink {
    match point.emphasis {
        Emphasis::Accent => Ink::Lead,
        Emphasis::Plain | Emphasis::Quiet => Ink::Label,
    }
}

/// Where a name may stand: beside its dot, above it, below it.
fn seats(
    point: &FunnelPoint,
    (x, y): (f64, f64),
    format: &Format,
) -> Vec<(Anchor, (f64, f64), Edges)> {
    let width = format.measure(&point.name, ink_of(point));
    let (half, line) = (format.leading() / 2.0, format.leading());
    let seat = |anchor: Anchor, at: (f64, f64)| {
        let left = match anchor {
            Anchor::Start => at.0,
            Anchor::Middle => at.0 - width / 2.0,
            Anchor::End => at.0 - width,
        };
        let room =
            Edges { left, top: at.1 - half + 2.0, right: left + width, bottom: at.1 + half - 2.0 };
        (anchor, at, room)
    };
    vec![
        seat(Anchor::Start, (x + 9.0, y)),
        seat(Anchor::End, (x - 9.0, y)),
        seat(Anchor::Middle, (x, y - line)),
        seat(Anchor::Middle, (x, y + line)),
    ]
}

fn overlap(one: &Edges, other: &Edges) -> bool {
    one.left < other.right
        && other.left < one.right
        && one.top < other.bottom
        && other.top < one.bottom
}
