//! The time axis: which of its words find room, and where the words of events go so that none lies on another.

use super::backend::Ink;
use super::sheet::{Anchor, Format, Sheet};

/// A word on the time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Days since any one day, the same for the whole figure.
    pub day: i32,
    /// "W47", "Nov".
    pub words: String,
    /// "2026": set below the first tick that shows it. May be empty.
    pub year: String,
}

/// Something that happened, marked by a thin upright line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub day: i32,
    /// "Double direct debit".
    pub words: String,
}

/// Space kept free between neighbouring words.
const GAP: f64 = 10.0;

/// The ticks that find room, evenly thinned. `ticks` come with their place on the sheet, from left to right.
pub(super) fn thinned<'a>(ticks: &[(f64, &'a Tick)], format: &Format) -> Vec<(f64, &'a Tick)> {
    let anchor = anchor(ticks);
    let kept_every = |step: usize| -> Vec<(f64, &'a Tick)> {
        let kept = |place: usize| place % step == anchor % step;
        let chosen = ticks.iter().enumerate().filter(|(place, _)| kept(*place));
        chosen.map(|(_, &it)| it).collect()
    };
    (1..=ticks.len()).map(kept_every).find(|kept| find_room(kept, format)).unwrap_or_default()
}

/// The tick that is kept at any thinning: where a year begins, else the last.
fn anchor(ticks: &[(f64, &Tick)]) -> usize {
    let turn = ticks.windows(2).rposition(|it| it[0].1.year != it[1].1.year);
    turn.map_or(ticks.len().saturating_sub(1), |it| it + 1)
}

fn find_room(ticks: &[(f64, &Tick)], format: &Format) -> bool {
    let mut free_from = f64::MIN;
    ticks.iter().all(|(x, tick)| {
        let words = format.measure(&tick.words, Ink::Label);
        let width = words.max(format.measure(&tick.year, Ink::Label));
        let middle = kept_on_sheet(*x, width, format);
        let fits = middle - width / 2.0 >= free_from;
        free_from = middle + width / 2.0 + GAP;
        fits
    })
}

/// The middle of centred words that must not leave the sheet.
pub(super) fn kept_on_sheet(x: f64, width: f64, format: &Format) -> f64 {
    let half = width / 2.0;
    x.max(half).min(format.width - half)
}

/// Lines of text that the ticks take: one, or two with years.
pub(super) fn lines(ticks: &[Tick]) -> f64 {
    if ticks.iter().any(|it| !it.year.is_empty()) { 2.0 } else { 1.0 }
}

/// Draws thinned ticks below `bottom`: small strokes, words, and each year once.
pub(super) fn draw(sheet: &Sheet, ticks: &[(f64, &Tick)], bottom: f64, format: &Format) {
    for (x, _) in ticks {
        sheet.rule((*x, bottom), (*x, bottom + 4.0), Ink::Axis);
    }
    let mut year = "";
    for (x, tick) in ticks {
        let width = format.measure(&tick.words, Ink::Label);
        let x = kept_on_sheet(*x, width, format);
        let y = bottom + 8.0 + format.text / 2.0;
        sheet.words(&tick.words, (x, y), Ink::Label, Anchor::Middle);
        if tick.year != year {
            year = &tick.year;
            sheet.words(year, (x, y + format.leading()), Ink::Label, Anchor::Middle);
        }
    }
}

/// Where the words of one event go.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub lines: Vec<String>,
    /// Place of the upright line.
    pub x: f64,
    /// Counted from the top.
    pub row: usize,
    /// Where the words begin (or end).
    pub words_x: f64,
    pub anchor: Anchor,
    span: (f64, f64),
}

/// Places the words of events, given from left to right with their place on the sheet, in as few rows as it takes.
pub(super) fn placed(events: &[(f64, &Event)], format: &Format) -> Vec<Placed> {
    // Enough for any handful of events; a crowd falls back to a row for each.
    let mut tries = 20_000;
    for rows in 1..=events.len() {
        let mut out = Vec::new();
        if seated(events, rows, format, &mut out, &mut tries) {
            return out;
        }
    }
    let own_row = |(row, (x, event)): (usize, &(f64, &Event))| clamped(*x, event, row, format);
    events.iter().enumerate().map(own_row).collect()
}

/// Finds a seat for the events that have none in `out` yet, trying again with other seats for those that have.
fn seated(
    events: &[(f64, &Event)],
    rows: usize,
    format: &Format,
    out: &mut Vec<Placed>,
    tries: &mut u32,
) -> bool {
    let Some((x, event)) = events.get(out.len()) else {
        return true;
    };
    for seat in seats(*x, event, rows, format) {
        if *tries == 0 {
            return false;
        }
        *tries -= 1;
        if out.iter().all(|other| apart(&seat, other)) {
            out.push(seat);
            if seated(events, rows, format, out, tries) {
                return true;
            }
            out.pop();
        }
    }
    false
}

/// All seats of one event, the best first: high up, to the right of its line, in long lines.
fn seats(x: f64, event: &Event, rows: usize, format: &Format) -> Vec<Placed> {
    let rooms = if format.is_narrow() { [130.0, 80.0] } else { [190.0, 110.0] };
    let wrapped = rooms.map(|room| format.wrap(&event.words, Ink::Name, room, 3));
    (0..rows)
        .flat_map(|row| wrapped.iter().map(move |lines| (row, lines)))
        .flat_map(|(row, lines)| sides(x, lines, row, format))
        .collect()
}

fn breadth(lines: &[String], format: &Format) -> f64 {
    let widths = lines.iter().map(|it| format.measure(it, Ink::Name));
    widths.fold(0.0, f64::max)
}

/// To the right of the line, then to the left of it, where the sheet is wide enough.
fn sides(x: f64, lines: &[String], row: usize, format: &Format) -> Vec<Placed> {
    let width = breadth(lines, format);
    let side = |words_x: f64, anchor, span: (f64, f64)| Placed {
        lines: lines.to_vec(),
        x,
        row,
        words_x,
        anchor,
        span,
    };
    let right = side(x + 5.0, Anchor::Start, (x + 5.0, x + 5.0 + width));
    let left = side(x - 5.0, Anchor::End, (x - 5.0 - width, x - 5.0));
    let fits = |it: &Placed| it.span.0 >= 0.0 && it.span.1 <= format.width;
    [right, left].into_iter().filter(fits).collect()
}

fn clamped(x: f64, event: &Event, row: usize, format: &Format) -> Placed {
    let lines = format.wrap(&event.words, Ink::Name, 130.0, 2);
    let width = breadth(&lines, format);
    let words_x = (x + 5.0).min(format.width - width).max(0.0);
    Placed { lines, x, row, words_x, anchor: Anchor::Start, span: (words_x, words_x + width) }
}

/// Words of one row keep apart; an upright line runs down from its row, so it must miss the words of lower rows.
fn apart(one: &Placed, other: &Placed) -> bool {
    let crosses = |line: &Placed, words: &Placed| {
        line.row <= words.row && line.x > words.span.0 - 3.0 && line.x < words.span.1 + 3.0
    };
    let overlap =
        one.row == other.row && one.span.0 < other.span.1 + GAP && other.span.0 < one.span.1 + GAP;
    !overlap && !crosses(one, other) && !crosses(other, one)
}

/// Top of each row and, last, the height of all.
pub(super) fn row_tops(placed: &[Placed], format: &Format) -> Vec<f64> {
    let rows = placed.iter().map(|it| it.row + 1).max().unwrap_or(0);
    let mut tops = vec![0.0];
    for row in 0..rows {
        let here = placed.iter().filter(|it| it.row == row);
        let lines = here.map(|it| it.lines.len()).max().unwrap_or(0);
        let gap = if lines == 0 { 0.0 } else { 4.0 };
        tops.push(tops[row] + lines as f64 * format.leading() + gap);
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::super::sheet::{narrow, wide};
    use super::*;
    use crate::locale::Locale;

    fn months() -> Vec<Tick> {
        let names =
            ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May"];
        let tick = |(place, words): (usize, &&str)| Tick {
            day: place as i32 * 30,
            words: (*words).to_owned(),
            year: if place < 7 { "2025" } else { "2026" }.to_owned(),
        };
        names.iter().enumerate().map(tick).collect()
    }

    fn kept(spread: f64, format: &Format) -> Vec<String> {
        let months = months();
        let placed: Vec<_> = months
            .iter()
            .enumerate()
            .map(|(place, it)| (40.0 + place as f64 * spread, it))
            .collect();
        let kept = thinned(&placed, format);
        kept.into_iter().map(|(_, it)| it.words.clone()).collect()
    }

    #[test]
    fn months_that_do_not_fit_are_thinned_evenly_and_january_stays() {
        assert_eq!(kept(48.0, &wide(&Locale::english())).len(), 12);
        assert_eq!(kept(20.0, &narrow(&Locale::english())), ["Jul", "Oct", "Jan", "Apr"]);
    }

    #[test]
    fn words_of_events_never_lie_on_each_other_nor_on_a_line() {
        let event = |day, words: &str| Event { day, words: words.to_owned() };
        let events = [
            event(0, "Storm Petra"),
            event(1, "Double direct debit"),
            event(2, "Apology letters"),
            event(3, "One chat queue"),
        ];
        for (format, places) in [
            (&wide(&Locale::english()), [500.0, 540.0, 560.0, 563.0]),
            (&narrow(&Locale::english()), [150.0, 180.0, 215.0, 300.0]),
        ] {
            let given: Vec<_> = places.into_iter().zip(&events).collect();
            let placed = placed(&given, format);
            for (place, one) in placed.iter().enumerate() {
                assert!(one.span.0 >= 0.0 && one.span.1 <= format.width);
                for other in &placed[place + 1..] {
                    assert!(apart(one, other), "{one:?} {other:?}");
                }
            }
        }
    }
}
