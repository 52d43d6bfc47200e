//! The customer's journey: what is felt at each touchpoint, in their order, and how many say so. Beside each other
//! where the names have room, else down the page.

use crate::locale::{Locale, say};

use super::axis::{Axis, View, base_words};
use super::backend::Ink;
use super::points::{Mark, sound};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Frame, Sheet, Voice, compose};
use super::trend::draw_scale;

/// Touchpoints from the first to the last.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyMap {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub axis: Axis,
    pub stops: Vec<JourneyStop>,
    /// When the readings are of: "October 2026".
    pub period: String,
    /// When the newest readings are of, if any: "week 47".
    pub newest_period: Option<String>,
}

/// A touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyStop {
    pub name: String,
    /// None: "too few answers".
    pub mark: Option<Mark>,
    /// A newer reading on fewer answers, drawn hollow beside it.
    pub newest: Option<Mark>,
}

/// More touchpoints than this stand one below the other.
const MOST_BESIDE: usize = 10;

impl JourneyStop {
    fn mark(&self) -> Option<Mark> {
        sound(self.mark)
    }

    fn newest(&self) -> Option<Mark> {
        sound(self.newest)
    }
}

impl JourneyMap {
    pub(super) fn view<'a>(&self, locale: &'a Locale) -> View<'a> {
        let marks = self.stops.iter().flat_map(|it| [it.mark(), it.newest()]).flatten();
        self.axis.view(marks.flat_map(Mark::reach), locale)
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let unit = self.axis.unit;
        let mut parts = vec![self.description.clone()];
        parts.extend(self.stops.iter().enumerate().map(|(place, stop)| {
            let none = || say!(locale, "too-few-answers");
            let mut words = stop.mark().map_or_else(none, |it| it.words(unit, locale));
            if let Some((newest, when)) = stop.newest().zip(self.newest_period.as_ref()) {
                let newest = newest.words(unit, locale);
                words += &format!("; {}", say!(locale, "labelled", name = when, words = newest));
            }
            let name = format!("{}. {}", place + 1, stop.name);
            say!(locale, "labelled", name = name, words = words)
        }));
        parts.extend(self.view(locale).note());
        sentences(parts)
    }

    fn is_beside(&self, format: &Format) -> bool {
        let pitch = (format.width - 44.0) / self.stops.len().max(1) as f64;
        let fits = |it: &str| format.measure(it, Ink::Name) <= pitch - 4.0;
        !format.is_narrow()
            && self.stops.len() <= MOST_BESIDE
            && self.stops.iter().flat_map(|it| it.name.split_whitespace()).all(fits)
    }

    fn most(&self) -> u64 {
        self.stops.iter().filter_map(|it| it.mark()).map(|it| it.n).max().unwrap_or(1).max(1)
    }
}

pub(super) fn svg(map: &JourneyMap, format: &Format, id: &str) -> String {
    if map.is_beside(format) { beside(map, format, id) } else { below(map, format, id) }
}

/// What the two kinds of dots are of, above the plot.
fn draw_key(sheet: &Sheet, map: &JourneyMap, (left, y): (f64, f64), format: &Format) {
    sheet.dot((left + 5.0, y), 4.6, Ink::Dot);
    sheet.words(&map.period, (left + 15.0, y), Ink::Lead, Anchor::Start);
    if let Some(newest) = &map.newest_period {
        let x = left + 15.0 + format.measure(&map.period, Ink::Lead) + 22.0;
        sheet.dot((x, y), 4.0, Ink::HollowRest);
        sheet.words(newest, (x + 10.0, y), Ink::Label, Anchor::Start);
    }
}

// ---- touchpoints beside each other ----

/// The height of the largest column of answers.
const COLUMN: f64 = 26.0;

fn beside(map: &JourneyMap, format: &Format, id: &str) -> String {
    let view = map.view(format.locale);
    let ticks = view.ticks().into_iter();
    let left = ticks.map(|(_, words)| format.measure(&words, Ink::Label)).fold(0.0, f64::max) + 8.0;
    let top = format.leading() + 10.0;
    let plot = Edges { left, top, right: format.width, bottom: top + 190.0 };
    let pitch = (plot.right - plot.left) / map.stops.len().max(1) as f64;
    let names: Vec<Vec<String>> =
        map.stops.iter().map(|it| format.wrap(&it.name, Ink::Name, pitch - 4.0, 3)).collect();
    let lines = names.iter().map(Vec::len).max().unwrap_or(1) as f64;
    let values = plot.bottom + 6.0 + format.leading() / 2.0;
    let first_line = values + format.leading();
    let columns_top = first_line + (lines - 0.5) * format.leading() + format.leading() + 4.0;
    let base = columns_top + COLUMN;
    let description = map.words(format.locale);
    let voice = Voice { id, title: &map.title, description: &description };
    compose(format, (base + 3.0).ceil(), Some(voice), |sheet| {
        let frame =
            sheet.frame(plot, 0.0..map.stops.len().max(1) as f64, view.shown.low..view.shown.high);
        draw_scale(sheet, &frame, &view, plot);
        draw_key(sheet, map, (plot.left, format.leading() / 2.0), format);
        draw_beside(sheet, &frame, &view, map, plot);
        let x = |place: usize| plot.left + (place as f64 + 0.5) * pitch;
        let stops = || map.stops.iter().enumerate();
        for (place, mark) in stops().filter_map(|(place, it)| Some((place, it.mark()?))) {
            let words = map.axis.unit.words(mark.value, format.locale);
            sheet.words(&words, (x(place), values), Ink::Lead, Anchor::Middle);
        }
        for (place, _) in stops().filter(|(_, it)| it.mark().is_none()) {
            let words = say!(format.locale, "cell-too-few");
            sheet.words(&words, (x(place), values), Ink::Label, Anchor::Middle);
        }
        for (place, lines) in names.iter().enumerate() {
            sheet.lines(lines, (x(place), first_line), Ink::Name, Anchor::Middle);
        }
        draw_columns(sheet, map, (base, pitch, format), x);
    })
}

/// How many answered, as columns under the names.
fn draw_columns(
    sheet: &Sheet,
    map: &JourneyMap,
    (base, pitch, format): (f64, f64, &Format),
    x: impl Fn(usize) -> f64,
) {
    let shown = || {
        let stops = map.stops.iter().enumerate();
        stops.filter_map(|(place, it)| Some((place, it.mark()?.n)))
    };
    let most = map.most() as f64;
    let half = (pitch * 0.3).min(26.0);
    let top = |n: u64| base - (n as f64 / most * COLUMN).max(1.0);
    for (place, n) in shown() {
        let (left, right) = (x(place) - half, x(place) + half);
        sheet.block(Edges { left, top: top(n), right, bottom: base }, Ink::Bar);
    }
    for (place, n) in shown() {
        let words = base_words(n, format.locale);
        let y = top(n) - format.leading() / 2.0;
        sheet.words(&words, (x(place), y), Ink::Label, Anchor::Middle);
    }
}

fn draw_beside(sheet: &Sheet, frame: &Frame, view: &View, map: &JourneyMap, plot: Edges) {
    let x = |place: usize| place as f64 + 0.5;
    let stops = || map.stops.iter().enumerate();
    let aside = 11.0;
    let marks: Vec<Option<(f64, f64)>> = stops()
        .map(|(place, it)| it.mark().map(|mark| (x(place), view.clamp(mark.value))))
        .collect();
    let place_of = |place: usize, value: f64| frame.place(x(place), view.clamp(value));
    for (place, interval) in stops().filter_map(|(place, it)| Some((place, it.newest()?.interval?)))
    {
        let [low, high] = [interval.low, interval.high].map(|it| place_of(place, it));
        sheet.rule((low.0 + aside, low.1), (high.0 + aside, high.1), Ink::WhiskerRest);
    }
    for (place, interval) in stops().filter_map(|(place, it)| Some((place, it.mark()?.interval?))) {
        sheet.rule(place_of(place, interval.low), place_of(place, interval.high), Ink::Whisker);
    }
    for run in marks.split(Option::is_none).filter(|it| it.len() > 1) {
        frame.line(run.iter().flatten().copied(), Ink::Line);
    }
    for (place, mark) in stops().filter_map(|(place, it)| Some((place, it.newest()?))) {
        let (x, y) = place_of(place, mark.value);
        sheet.dot((x + aside, y), 4.0, Ink::HollowRest);
    }
    for (place, mark) in stops().filter_map(|(place, it)| Some((place, it.mark()?))) {
        sheet.dot(place_of(place, mark.value), 4.6, Ink::Dot);
    }
    for (place, _) in stops().filter(|(_, it)| it.mark().is_none()) {
        let (x, _) = frame.place(x(place), view.shown.low);
        sheet.rule((x, plot.bottom - 4.0), (x, plot.bottom + 4.0), Ink::Gap);
    }
}

// ---- touchpoints down the page ----

fn below(map: &JourneyMap, format: &Format, id: &str) -> String {
    let view = map.view(format.locale);
    let top = format.leading() + 8.0;
    let row = format.leading() * 2.0 + 14.0;
    let bottom = top + row * map.stops.len() as f64;
    let plot = Edges { left: 6.0, top, right: format.width - 6.0, bottom };
    let height = (bottom + 8.0 + format.leading()).ceil();
    let description = map.words(format.locale);
    let voice = Voice { id, title: &map.title, description: &description };
    compose(format, height, Some(voice), |sheet| {
        let frame = sheet.frame(plot, view.shown.low..view.shown.high, 0.0..1.0);
        let words_y = |place: usize| top + place as f64 * row + format.leading() / 2.0 + 4.0;
        let dot_y = |place: usize| words_y(place) + format.leading();
        draw_key(sheet, map, (0.0, format.leading() / 2.0), format);
        draw_strips(sheet, &frame, &view, map, (plot, format), dot_y);
        draw_below(sheet, &frame, &view, map, dot_y);
        let n_x = format.width - 1.0;
        let n = |it: Mark| base_words(it.n, format.locale);
        let widest = map
            .stops
            .iter()
            .filter_map(JourneyStop::mark)
            .map(|it| format.measure(&n(it), Ink::Label));
        let value_x = n_x - widest.fold(0.0, f64::max) - 10.0;
        let room = value_x - format.measure("+100", Ink::Lead) - 10.0;
        for (place, stop) in map.stops.iter().enumerate() {
            let name = format!("{} {}", place + 1, stop.name);
            let name = format.wrap(&name, Ink::Name, room, 1);
            sheet.lines(&name, (0.0, words_y(place)), Ink::Name, Anchor::Start);
        }
        for (place, stop) in map.stops.iter().enumerate() {
            match stop.mark() {
                Some(mark) => {
                    let value = map.axis.unit.words(mark.value, format.locale);
                    sheet.words(&value, (value_x, words_y(place)), Ink::Lead, Anchor::End);
                    sheet.words(&n(mark), (n_x, words_y(place)), Ink::Label, Anchor::End);
                }
                None => {
                    let words = say!(format.locale, "cell-too-few");
                    sheet.words(&words, (n_x, words_y(place)), Ink::Label, Anchor::End);
                }
            }
        }
    })
}

/// Grid lines only behind the dots, and the scale under the last.
fn draw_strips(
    sheet: &Sheet,
    frame: &Frame,
    view: &View,
    map: &JourneyMap,
    (plot, format): (Edges, &Format),
    dot_y: impl Fn(usize) -> f64,
) {
    let x = |value: f64| frame.place(value, 0.0).0;
    let ticks = view.ticks();
    let crosses_zero = view.shown.low < 0.0 && view.shown.high > 0.0;
    for (place, _) in map.stops.iter().enumerate() {
        for (value, _) in ticks.iter().filter(|it| it.0 != 0.0 || !crosses_zero) {
            sheet.rule((x(*value), dot_y(place) - 7.0), (x(*value), dot_y(place) + 7.0), Ink::Grid);
        }
    }
    for (place, _) in map.stops.iter().enumerate().filter(|_| crosses_zero) {
        sheet.rule((x(0.0), dot_y(place) - 7.0), (x(0.0), dot_y(place) + 7.0), Ink::Zero);
    }
    let y = plot.bottom + 5.0 + format.text / 2.0;
    for (value, words) in &ticks {
        let width = format.measure(words, Ink::Label);
        let middle = super::calendar::kept_on_sheet(x(*value), width, format);
        sheet.words(words, (middle, y), Ink::Label, Anchor::Middle);
    }
}

fn draw_below(
    sheet: &Sheet,
    frame: &Frame,
    view: &View,
    map: &JourneyMap,
    dot_y: impl Fn(usize) -> f64,
) {
    let x = |value: f64| frame.place(view.clamp(value), 0.0).0;
    let stops = || map.stops.iter().enumerate();
    for (place, interval) in stops().filter_map(|(place, it)| Some((place, it.mark()?.interval?))) {
        sheet.rule((x(interval.low), dot_y(place)), (x(interval.high), dot_y(place)), Ink::Whisker);
    }
    for (place, mark) in stops().filter_map(|(place, it)| Some((place, it.newest()?))) {
        sheet.dot((x(mark.value), dot_y(place)), 4.0, Ink::HollowRest);
    }
    for (place, mark) in stops().filter_map(|(place, it)| Some((place, it.mark()?))) {
        sheet.dot((x(mark.value), dot_y(place)), 4.6, Ink::Dot);
    }
}
