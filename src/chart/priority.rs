//! Where to begin: a dot for each rated aspect, importance upward, score to the right.

use crate::locale::{Locale, say};

use super::axis::Unit;
use super::backend::Ink;
use super::points::{Emphasis, Interval};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Frame, Sheet, Voice, compose};

/// Aspects about the means of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Priorities {
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub aspects: Vec<Aspect>,
    /// The lines between the quarters: mean importance and mean score.
    pub means: (f64, f64),
}

/// One aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct Aspect {
    pub label: String,
    /// "43 %": its importance, finished.
    pub words: String,
    /// In percent of what all explain.
    pub importance: f64,
    pub interval: Option<Interval>,
    /// From 0 to 100.
    pub score: f64,
    pub emphasis: Emphasis,
}

/// The quarters, from the top left, as they lie on the sheet.
fn quarters(locale: &Locale) -> [String; 4] {
    [
        say!(locale, "improve-first"),
        say!(locale, "keep"),
        say!(locale, "low-priority"),
        say!(locale, "maintain"),
    ]
}

impl Priorities {
    /// The aspects that are numbers.
    fn sound(&self) -> impl Iterator<Item = &Aspect> {
        self.aspects.iter().filter(|it| it.importance.is_finite() && it.score.is_finite())
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let aspect = |it: &Aspect| {
            let score = Unit::Percent.words(it.score, locale);
            let (name, importance) = (&it.label, &it.words);
            let Some(interval) = it.interval else {
                return say!(
                    locale,
                    "chart-aspect",
                    aspect = name,
                    importance = importance,
                    score = score
                );
            };
            let [low, high] =
                [interval.low, interval.high].map(|it| Unit::Percent.words(it, locale));
            say!(
                locale,
                "chart-aspect-within",
                aspect = name,
                importance = importance,
                low = low,
                high = high,
                score = score
            )
        };
        sentences([self.description.clone()].into_iter().chain(self.sound().map(aspect)))
    }

    /// The largest importance that is drawn, rounded up to a ten.
    fn top(&self) -> f64 {
        let reach = |it: &Aspect| it.interval.map_or(it.importance, |it| it.high);
        let highest = self.sound().map(reach).fold(self.means.0, f64::max);
        ((highest + 2.0) / 10.0).ceil() * 10.0
    }

    /// The scores that are drawn, ten at the least, with room at the sides.
    fn scores(&self) -> (f64, f64) {
        let all = || self.sound().map(|it| it.score).chain([self.means.1]);
        let (low, high) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
        let (low, high) = ((low / 5.0 - 0.4).floor() * 5.0, (high / 5.0 + 0.4).ceil() * 5.0);
        (low.clamp(0.0, 90.0), high.clamp(10.0, 100.0))
    }

    /// "score from 60 % to 90 %".
    pub(super) fn note(&self, locale: &Locale) -> Option<String> {
        let (low, high) = self.scores();
        let words = [low, high].map(|it| Unit::Percent.words(it, locale));
        let note = || say!(locale, "chart-scores", low = &words[0], high = &words[1]);
        (low > 0.0 || high < 100.0).then(note)
    }
}

/// Room that something takes on the sheet.
#[derive(Clone, Copy)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    fn about((x, y): (f64, f64), across: f64, high: f64) -> Room {
        Room {
            left: x - across / 2.0,
            right: x + across / 2.0,
            top: y - high / 2.0,
            bottom: y + high / 2.0,
        }
    }

    fn meets(&self, other: &Room) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_inside(&self, edges: Edges) -> bool {
        self.left >= edges.left
            && self.right <= edges.right
            && self.top >= edges.top
            && self.bottom <= edges.bottom
    }
}

pub(super) fn svg(priorities: &Priorities, format: &Format, id: &str) -> String {
    let top = priorities.top();
    let (low, high) = priorities.scores();
    let axis = format.measure(&Unit::Percent.words(top, format.locale), Ink::Label) + 8.0;
    let height = if format.is_narrow() { 340.0 } else { 400.0 };
    let plot = Edges {
        left: axis,
        top: format.leading() + 4.0,
        right: format.width - 6.0,
        bottom: height - 2.0 * format.leading() - 8.0,
    };
    let description = priorities.words(format.locale);
    let voice = Voice { id, title: &priorities.title, description: &description };
    compose(format, height, Some(voice), |sheet| {
        let frame = sheet.frame(plot, low..high, 0.0..top);
        draw_axes(sheet, &frame, plot, format, (low, high, top));
        draw_quarters(sheet, &frame, plot, format, priorities);
        draw_aspects(sheet, &frame, plot, format, priorities);
    })
}

fn draw_axes(
    sheet: &Sheet,
    frame: &Frame,
    plot: Edges,
    format: &Format,
    (low, high, top): (f64, f64, f64),
) {
    let half = format.leading() / 2.0;
    sheet.words(&say!(format.locale, "importance"), (0.0, half), Ink::Label, Anchor::Start);
    let step = if top > 50.0 { 20.0 } else { 10.0 };
    for tick in (0..=(top / step) as u32).map(|it| f64::from(it) * step) {
        let (_, y) = frame.place(low, tick);
        sheet.rule(
            (plot.left, y),
            (plot.right, y),
            if tick == 0.0 { Ink::Axis } else { Ink::Grid },
        );
        let words = Unit::Percent.words(tick, format.locale);
        sheet.words(&words, (plot.left - 6.0, y), Ink::Label, Anchor::End);
    }
    let step = if high - low > 40.0 { 20.0 } else { 5.0 };
    let most = if format.is_narrow() { 5.0 } else { 9.0 };
    let step = if (high - low) / step > most { step * 2.0 } else { step };
    let first = (low / step).ceil() as u32;
    for tick in (first..=(high / step) as u32).map(|it| f64::from(it) * step) {
        let (x, _) = frame.place(tick, 0.0);
        let words = Unit::Percent.words(tick, format.locale);
        let width = format.measure(&words, Ink::Label);
        let x = super::calendar::kept_on_sheet(x, width, format).max(plot.left + width / 2.0);
        sheet.words(&words, (x, plot.bottom + half + 3.0), Ink::Label, Anchor::Middle);
    }
    let below = plot.bottom + 3.0 * half + 5.0;
    sheet.words(&say!(format.locale, "score"), (plot.right, below), Ink::Label, Anchor::End);
}

fn draw_quarters(
    sheet: &Sheet,
    frame: &Frame,
    plot: Edges,
    format: &Format,
    priorities: &Priorities,
) {
    let (x, y) = frame.place(priorities.means.1, priorities.means.0);
    sheet.rule((x, plot.top), (x, plot.bottom), Ink::Zero);
    sheet.rule((plot.left, y), (plot.right, y), Ink::Zero);
    for (words, room) in quarters(format.locale).iter().zip(corners(plot, format)) {
        let place = ((room.left + room.right) / 2.0, (room.top + room.bottom) / 2.0);
        sheet.words(words, place, Ink::Label, Anchor::Middle);
    }
}

/// Where the names of the quarters stand.
fn corners(plot: Edges, format: &Format) -> [Room; 4] {
    let high = format.leading();
    let names = quarters(format.locale);
    let room = |place: usize| {
        let across = format.measure(&names[place], Ink::Label);
        let x = if place.is_multiple_of(2) {
            plot.left + 6.0 + across / 2.0
        } else {
            plot.right - 4.0 - across / 2.0
        };
        let y =
            if place < 2 { plot.top + high / 2.0 + 2.0 } else { plot.bottom - high / 2.0 - 3.0 };
        Room::about((x, y), across, high)
    };
    [room(0), room(1), room(2), room(3)]
}

fn draw_aspects(
    sheet: &Sheet,
    frame: &Frame,
    plot: Edges,
    format: &Format,
    priorities: &Priorities,
) {
    let aspects: Vec<&Aspect> = priorities.sound().collect();
    let place = |it: &Aspect| frame.place(it.score, it.importance);
    for aspect in &aspects {
        let (x, _) = place(aspect);
        if let Some(Interval { low, high }) = aspect.interval {
            let ends = [low, high].map(|it| frame.place(aspect.score, it).1);
            let ink = match aspect.emphasis {
                Emphasis::Accent => Ink::Whisker,
                Emphasis::Plain | Emphasis::Quiet => Ink::WhiskerRest,
            };
            sheet.rule((x, ends[0]), (x, ends[1]), ink);
        }
    }
    for aspect in &aspects {
        let (radius, ink) = match aspect.emphasis {
            Emphasis::Accent => (5.5, Ink::Dot),
            Emphasis::Plain => (5.0, Ink::DotRest),
            Emphasis::Quiet => (4.6, Ink::HollowRest),
        };
        sheet.dot(place(aspect), radius, ink);
    }
    let mut taken: Vec<Room> =
        aspects.iter().map(|it| Room::about(place(it), 12.0, 12.0)).collect();
    taken.extend(corners(plot, format));
    let (middle, centre) = frame.place(priorities.means.1, priorities.means.0);
    taken.push(Room { left: middle, right: middle, top: plot.top, bottom: plot.bottom });
    taken.push(Room { left: plot.left, right: plot.right, top: centre, bottom: centre });
    for aspect in &aspects {
        let ink = if aspect.emphasis == Emphasis::Accent { Ink::Lead } else { Ink::Name };
        let words = format!("{} {}", aspect.label, aspect.words);
        let at = label_place(place(aspect), format.measure(&words, ink), plot, format, &taken);
        sheet.words(&words, at, ink, Anchor::Middle);
        taken.push(Room::about(at, format.measure(&words, ink), format.leading()));
    }
}

/// The first place beside a dot where its words meet nothing: right, left, above, below, further
/// off; where all are taken, to the right.
fn label_place(
    (x, y): (f64, f64),
    across: f64,
    plot: Edges,
    format: &Format,
    taken: &[Room],
) -> (f64, f64) {
    let (beside, line) = (9.0 + across / 2.0, format.leading());
    let near = [(beside, 0.0), (-beside, 0.0)];
    let further = [1.0, -1.0, 2.0, -2.0, 3.0, -3.0].into_iter().flat_map(|lines| {
        [
            (beside, lines * line * 0.8),
            (-beside, lines * line * 0.8),
            (0.0, lines * (line * 0.6 + 6.0)),
        ]
    });
    let places: Vec<(f64, f64)> =
        near.into_iter().chain(further).map(|(right, down)| (x + right, y + down)).collect();
    let free = |it: &&(f64, f64)| {
        let room = Room::about(**it, across, line);
        room.is_inside(Edges { right: format.width, ..plot })
            && !taken.iter().any(|other| room.meets(other))
    };
    let right_edge = format.width - across / 2.0;
    places.iter().find(free).copied().unwrap_or(((x + beside).min(right_edge), y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::sheet::{narrow, wide};

    fn aspect(label: &str, importance: f64, score: f64) -> Aspect {
        Aspect {
            label: label.to_owned(),
            words: format!("{importance:.0} %"),
            importance,
            interval: Some(Interval { low: importance - 4.0, high: importance + 4.0 }),
            score,
            emphasis: Emphasis::Plain,
        }
    }

    fn crowd() -> Priorities {
        let places = [(31.0, 61.0), (30.0, 62.0), (14.0, 80.0), (13.0, 79.0), (12.0, 81.0)];
        let names = ["Speed", "Courtesy of staff", "Opening hours", "Price", "Website"];
        let aspects =
            names.iter().zip(places).map(|(name, (high, across))| aspect(name, high, across));
        Priorities {
            title: "Where to begin?".to_owned(),
            description: "Importance by score".to_owned(),
            aspects: aspects.collect(),
            means: (20.0, 72.6),
        }
    }

    #[test]
    fn every_aspect_is_named_on_the_chart_and_in_its_words() {
        for format in [&wide(&Locale::english()), &narrow(&Locale::english())] {
            let drawn = svg(&crowd(), format, "id");
            for aspect in &crowd().aspects {
                assert!(drawn.contains(&format!("{} {}<", aspect.label, aspect.words)), "{drawn}");
            }
            assert!(quarters(&Locale::english()).iter().all(|it| drawn.contains(it.as_str())));
        }
        assert!(
            crowd()
                .words(&Locale::english())
                .contains("Speed: importance 31 % (interval 27\u{a0}% to 35\u{a0}%)")
        );
    }

    #[test]
    fn labels_of_neighbours_do_not_meet() {
        let plot = Edges { left: 40.0, top: 20.0, right: 630.0, bottom: 360.0 };
        let dots = [(300.0, 200.0), (306.0, 203.0), (312.0, 198.0)];
        let mut taken: Vec<Room> = dots.iter().map(|it| Room::about(*it, 12.0, 12.0)).collect();
        for dot in dots {
            let at = label_place(dot, 90.0, plot, &wide(&Locale::english()), &taken);
            let room = Room::about(at, 90.0, wide(&Locale::english()).leading());
            assert!(taken.iter().all(|it| !room.meets(it)), "{at:?}");
            taken.push(room);
        }
    }

    #[test]
    fn a_value_that_is_no_number_is_left_out() {
        let mut priorities = crowd();
        priorities.aspects[0].score = f64::NAN;
        assert!(!svg(&priorities, &wide(&Locale::english()), "id").contains("NaN"));
        assert!(!priorities.words(&Locale::english()).contains("Speed"));
    }

    #[test]
    fn scores_are_zoomed_and_this_is_said() {
        assert_eq!(
            crowd().note(&Locale::english()).as_deref(),
            Some("scores from 55\u{a0}% to 85\u{a0}%")
        );
    }
}
