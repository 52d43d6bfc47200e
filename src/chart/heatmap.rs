//! Groups of one dimension by those of another: a table of readings, filled only where a reading is clearly apart.
//!
//! A fill says that the whole interval lies below or above the figure to compare with, and a mark says it too. Where
//! the columns have no room the pairs stand one below the other.

use crate::locale::{Locale, say};

use super::axis::{Unit, count_words};
use super::backend::Ink;
use super::distribution::AnswerClass;
use super::points::{Mark, Reference, answers, sound};
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Rows by columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Heatmap {
    /// The finding.
    pub title: String,
    /// What is measured, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    pub unit: Unit,
    pub columns: Vec<String>,
    pub rows: Vec<HeatRow>,
    /// "All +30": what the cells are held against.
    pub reference: Option<Reference>,
    /// What it is to lie below that: the low of most figures is the top of one of which less is better.
    pub below: AnswerClass,
}

/// One group's cells.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatRow {
    pub name: String,
    /// As many as there are columns.
    pub cells: Vec<HeatCell>,
}

/// What may be shown of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HeatCell {
    /// No one answered.
    Empty,
    Withheld,
    /// Too few answers to compare.
    Few(Mark),
    Shown(Mark),
}

/// On which side of the reference a cell lies with its whole interval.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Apart {
    Below,
    Above,
}

impl HeatCell {
    fn mark(self) -> Option<Mark> {
        match self {
            HeatCell::Few(mark) | HeatCell::Shown(mark) => sound(Some(mark)),
            HeatCell::Empty | HeatCell::Withheld => None,
        }
    }
}

impl Heatmap {
    fn apart(&self, cell: HeatCell) -> Option<Apart> {
        let HeatCell::Shown(mark) = cell else { return None };
        let (interval, reference) = (sound(Some(mark))?.interval?, self.reference.as_ref()?.value);
        match () {
            () if interval.high < reference => Some(Apart::Below),
            () if interval.low > reference => Some(Apart::Above),
            () => None,
        }
    }

    /// "▼ −12"
    fn value_words(&self, cell: HeatCell, mark: Mark, locale: &Locale) -> String {
        let value = self.unit.words(mark.value, locale);
        match self.apart(cell) {
            Some(Apart::Below) => format!("▼\u{a0}{value}"),
            Some(Apart::Above) => format!("▲\u{a0}{value}"),
            None => value,
        }
    }

    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![self.description.clone()];
        parts.extend(self.reference.iter().map(|it| it.words.clone()));
        parts.extend(self.rows.iter().map(|it| self.row_words(it, locale)));
        sentences(parts)
    }

    /// "Billing: Order +35, 48 answers; Moving home −22, 40 answers, clearly lower; 2 with too few answers".
    fn row_words(&self, row: &HeatRow, locale: &Locale) -> String {
        let (shown, withheld) = told(self, row);
        let cell = |(column, cell, mark): &(usize, HeatCell, Mark)| {
            let value = self.unit.words(mark.value, locale);
            let name = &self.columns[*column];
            let words = format!("{name} {value}, {}", answers(mark.n, locale));
            match self.apart(*cell) {
                Some(Apart::Below) => say!(locale, "heat-lower", cell = words),
                Some(Apart::Above) => say!(locale, "heat-higher", cell = words),
                None => words,
            }
        };
        let mut cells: Vec<String> = shown.iter().map(cell).collect();
        cells.extend((withheld > 0).then(|| say!(locale, "heat-withheld", n = withheld)));
        let cells = if cells.is_empty() { say!(locale, "no-answers") } else { cells.join("; ") };
        say!(locale, "labelled", name = &row.name, words = cells)
    }

    /// The width of the rows' names, and of a column, where all columns have room for what stands in them.
    fn columns_beside(&self, format: &Format) -> Option<(f64, f64)> {
        let names = self.rows.iter().map(|it| format.measure(&it.name, Ink::Name));
        let name = names.fold(0.0, f64::max).min(format.width * 0.26) + 10.0;
        let pitch = (format.width - name) / self.columns.len().max(1) as f64;
        let words = self.columns.iter().flat_map(|it| it.split_whitespace());
        let widest = words.map(|it| format.measure(it, Ink::Label)).fold(0.0, f64::max);
        (!format.is_narrow() && pitch >= widest.clamp(48.0, 74.0) + 4.0).then_some((name, pitch))
    }
}

pub(super) fn svg(map: &Heatmap, format: &Format, id: &str) -> String {
    match map.columns_beside(format) {
        Some((name, pitch)) => table(map, (name, pitch), format, id),
        None => list(map, format, id),
    }
}

impl Heatmap {
    fn fill(&self, cell: HeatCell) -> Ink {
        match (self.apart(cell), self.below) {
            (None, _) => Ink::Heat,
            (Some(Apart::Below), AnswerClass::Top) | (Some(Apart::Above), AnswerClass::Low) => {
                Ink::HeatTop
            }
            (Some(_), _) => Ink::HeatLow,
        }
    }
}

fn table(map: &Heatmap, (name, pitch): (f64, f64), format: &Format, id: &str) -> String {
    let heads: Vec<Vec<String>> =
        map.columns.iter().map(|it| format.wrap(it, Ink::Label, pitch - 4.0, 3)).collect();
    let head_lines = heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
    let top = head_lines * format.leading() + 6.0;
    let row_height = format.leading() * 2.0 + 10.0;
    let height = top + row_height * map.rows.len() as f64 + 2.0;
    let description = map.words(format.locale);
    let voice = Voice { id, title: &map.title, description: &description };
    compose(format, height.ceil(), Some(voice), |sheet| {
        let x = |column: usize| name + (column as f64 + 0.5) * pitch;
        let y = |row: usize| top + (row as f64 + 0.5) * row_height;
        let cells = || {
            let rows = map.rows.iter().enumerate();
            rows.flat_map(|(row, it)| {
                it.cells.iter().enumerate().map(move |(column, cell)| (row, column, *cell))
            })
        };
        for ink in [Ink::Heat, Ink::HeatLow, Ink::HeatTop] {
            for (row, column, cell) in cells() {
                if cell.mark().is_some() && map.fill(cell) == ink {
                    let edges = Edges {
                        left: x(column) - pitch / 2.0 + 1.0,
                        top: y(row) - row_height / 2.0 + 1.0,
                        right: x(column) + pitch / 2.0 - 1.0,
                        bottom: y(row) + row_height / 2.0 - 1.0,
                    };
                    sheet.block(edges, ink);
                }
            }
        }
        for (column, lines) in heads.iter().enumerate() {
            let first = top - 6.0 - (lines.len() as f64 - 0.5) * format.leading();
            sheet.lines(lines, (x(column), first), Ink::Label, Anchor::Middle);
        }
        for (row, it) in map.rows.iter().enumerate() {
            let lines = format.wrap(&it.name, Ink::Name, name - 8.0, 2);
            let first = y(row) - (lines.len() as f64 - 1.0) / 2.0 * format.leading();
            sheet.lines(&lines, (0.0, first), Ink::Name, Anchor::Start);
        }
        draw_cells(sheet, map, cells, |row, column| (x(column), y(row)), format);
    })
}

fn draw_cells<I: Iterator<Item = (usize, usize, HeatCell)>>(
    sheet: &Sheet,
    map: &Heatmap,
    cells: impl Fn() -> I,
    at: impl Fn(usize, usize) -> (f64, f64),
    format: &Format,
) {
    let half = format.leading() / 2.0;
    let is_few = |it: &HeatCell| matches!(it, HeatCell::Few(_));
    for (ink, few) in [(Ink::Value, false), (Ink::Label, true)] {
        for (row, column, cell) in cells().filter(|it| is_few(&it.2) == few) {
            let Some(mark) = cell.mark() else { continue };
            let (x, y) = at(row, column);
            let words = map.value_words(cell, mark, format.locale);
            sheet.words(&words, (x, y - half), ink, Anchor::Middle);
        }
    }
    for (row, column, cell) in cells() {
        let (x, y) = at(row, column);
        match (cell.mark(), cell) {
            (Some(mark), _) => {
                let words = count_words(mark.n, format.locale);
                sheet.words(&words, (x, y + half), Ink::Label, Anchor::Middle);
            }
            (None, HeatCell::Withheld) => {
                let words = say!(format.locale, "heat-few");
                sheet.words(&words, (x, y), Ink::Label, Anchor::Middle);
            }
            (None, _) => sheet.words("·", (x, y), Ink::Label, Anchor::Middle),
        }
    }
}

// ---- pairs one below the other ----

/// What of a row has something to say, and how many of its cells are withheld.
fn told(map: &Heatmap, row: &HeatRow) -> (Vec<(usize, HeatCell, Mark)>, usize) {
    let cells = row.cells.iter().take(map.columns.len()).enumerate();
    let shown = cells.filter_map(|(place, it)| Some((place, *it, it.mark()?))).collect();
    let withheld = row.cells.iter().filter(|it| matches!(it, HeatCell::Withheld)).count();
    (shown, withheld)
}

/// A line of the list, and its middle.
struct Line {
    y: f64,
    says: Says,
}

enum Says {
    Row(String),
    Pair { column: usize, cell: HeatCell, mark: Mark },
    Rest(String),
}

fn lines(map: &Heatmap, leading: f64, locale: &Locale) -> (Vec<Line>, f64) {
    let mut lines = vec![];
    let mut y = leading / 2.0 + 2.0;
    for row in &map.rows {
        let (shown, withheld) = told(map, row);
        let rest = match (shown.is_empty(), withheld) {
            (false, 0) => None,
            (true, 0) => Some(say!(locale, "no-answers")),
            (true, _) => Some(say!(locale, "too-few-answers")),
            (false, more) => Some(say!(locale, "heat-more", n = more)),
        };
        let pair = |(column, cell, mark)| Says::Pair { column, cell, mark };
        let of_row = std::iter::once(Says::Row(row.name.clone()))
            .chain(shown.into_iter().map(pair))
            .chain(rest.map(Says::Rest));
        for says in of_row {
            lines.push(Line { y, says });
            y += leading;
        }
        y += 10.0;
    }
    (lines, y - leading / 2.0)
}

fn list(map: &Heatmap, format: &Format, id: &str) -> String {
    let leading = format.leading() + 2.0;
    let (lines, height) = lines(map, leading, format.locale);
    let description = map.words(format.locale);
    let voice = Voice { id, title: &map.title, description: &description };
    compose(format, height.ceil(), Some(voice), |sheet| {
        let n_x = format.width - 4.0;
        let value_x = n_x - 58.0;
        let pairs = || {
            lines.iter().filter_map(|line| match &line.says {
                Says::Pair { column, cell, mark } => Some((line.y, *column, *cell, *mark)),
                Says::Row(_) | Says::Rest(_) => None,
            })
        };
        for ink in [Ink::Heat, Ink::HeatLow, Ink::HeatTop] {
            for (y, ..) in pairs().filter(|it| map.fill(it.2) == ink) {
                let (top, bottom) = (y - leading / 2.0 + 0.5, y + leading / 2.0 - 0.5);
                sheet.block(Edges { left: 8.0, top, right: format.width, bottom }, ink);
            }
        }
        for line in &lines {
            if let Says::Row(name) = &line.says {
                let name = format.wrap(name, Ink::Value, format.width, 1);
                sheet.lines(&name, (0.0, line.y), Ink::Value, Anchor::Start);
            }
        }
        for (y, column, ..) in pairs() {
            let name = format.wrap(&map.columns[column], Ink::Name, value_x - 80.0, 1);
            sheet.lines(&name, (14.0, y), Ink::Name, Anchor::Start);
        }
        let is_few = |it: &HeatCell| matches!(it, HeatCell::Few(_));
        for (ink, few) in [(Ink::Value, false), (Ink::Label, true)] {
            for (y, _, cell, mark) in pairs().filter(|it| is_few(&it.2) == few) {
                let words = map.value_words(cell, mark, format.locale);
                sheet.words(&words, (value_x, y), ink, Anchor::End);
            }
        }
        for (y, _, _, mark) in pairs() {
            let words = count_words(mark.n, format.locale);
            sheet.words(&words, (n_x, y), Ink::Label, Anchor::End);
        }
        for line in &lines {
            if let Says::Rest(words) = &line.says {
                sheet.words(words, (14.0, line.y), Ink::Label, Anchor::Start);
            }
        }
    })
}
