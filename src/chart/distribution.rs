//! How many gave each answer: columns in the colours of their class, each class named under its columns.

use crate::locale::{Locale, say};

use super::backend::Ink;
use super::points::answers;
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Answers by score.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// The finding.
    pub title: String,
    /// The question, in a sentence; the figure adds its data in words. May be empty.
    pub description: String,
    /// From the lowest score to the highest. Empty: too few answers.
    pub columns: Vec<Column>,
    /// The classes, in the order of the scores they hold.
    pub groups: Vec<Group>,
    /// Answers.
    pub n: u64,
}

/// What an answer counts as. Colour, place and words say it, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerClass {
    /// Detractors; the bottom boxes.
    Low,
    /// Passives; the middle.
    Middle,
    /// Promoters; the top boxes.
    Top,
}

/// One score.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// "9".
    pub score: String,
    pub class: AnswerClass,
    /// 0 to 100, unrounded: the height.
    pub share: f64,
    /// "28": the share as printed, so that the printed shares add up.
    pub words: String,
}

/// The name and share of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub class: AnswerClass,
    /// "Detractors 0–6".
    pub name: String,
    /// "23 %".
    pub words: String,
}

impl Column {
    fn share(&self) -> f64 {
        if self.share.is_finite() { self.share.max(0.0) } else { 0.0 }
    }
}

impl AnswerClass {
    pub(super) fn fill(self) -> Ink {
        match self {
            AnswerClass::Low => Ink::Low,
            AnswerClass::Middle => Ink::Middle,
            AnswerClass::Top => Ink::Top,
        }
    }

    fn rule(self) -> Ink {
        match self {
            AnswerClass::Low => Ink::LowRule,
            AnswerClass::Middle => Ink::MiddleRule,
            AnswerClass::Top => Ink::TopRule,
        }
    }
}

impl Distribution {
    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        if self.columns.is_empty() {
            return sentences([self.description.clone(), say!(locale, "too-few-answers")]);
        }
        let mut parts = vec![self.description.clone(), answers(self.n, locale)];
        let labelled = |it: &Group| say!(locale, "labelled", name = &it.name, words = &it.words);
        parts.extend(self.groups.iter().map(labelled));
        let shares = self.columns.iter();
        let shares = shares.map(|it| say!(locale, "labelled", name = &it.score, words = &it.words));
        let shares: Vec<_> = shares.collect();
        parts.push(say!(locale, "chart-per-cent", shares = shares.join(", ")));
        sentences(parts)
    }
}

struct Layout {
    plot: Edges,
    /// From one column to the next.
    pitch: f64,
    height: f64,
}

impl Layout {
    fn of(distribution: &Distribution, format: &Format) -> Layout {
        let top = format.leading() + 4.0;
        let bottom = top + if format.is_narrow() { 140.0 } else { 150.0 };
        let lines = distribution.blocks(format).iter().map(|it| it.lines.len()).max();
        let groups = lines.map_or(0.0, |it| (it + 1) as f64 * format.leading() + 10.0);
        Layout {
            plot: Edges { left: 0.0, top, right: format.width, bottom },
            pitch: format.width / distribution.columns.len().max(1) as f64,
            height: (bottom + 6.0 + format.leading() + groups).ceil(),
        }
    }
}

/// A class's words under its columns.
struct Block<'a> {
    group: &'a Group,
    lines: Vec<String>,
    /// Left and right end of its columns, counted in columns.
    from: usize,
    to: usize,
}

impl Distribution {
    fn blocks(&self, format: &Format) -> Vec<Block<'_>> {
        let blocks = self.groups.iter();
        blocks.filter_map(|it| self.block(it, format)).collect()
    }

    fn block<'a>(&self, group: &'a Group, format: &Format) -> Option<Block<'a>> {
        let pitch = format.width / self.columns.len().max(1) as f64;
        let of_group = |it: &Column| it.class == group.class;
        let from = self.columns.iter().position(of_group)?;
        let to = self.columns.iter().rposition(of_group)? + 1;
        // No word is broken: a narrow class borrows room from its neighbours.
        let words = group.name.split_whitespace();
        let longest = words.map(|it| format.measure(it, Ink::Name));
        // A short name stays in one line, half over its neighbours' columns.
        let whole = format.measure(&group.name, Ink::Name).min(1.8 * pitch);
        let room = longest.fold(((to - from) as f64 * pitch - 4.0).max(whole), f64::max);
        let lines = name_lines(&group.name, room.min(format.width / 2.0), format);
        Some(Block { group, lines, from, to })
    }
}

/// A class's name in one line, else broken after its comma: the scores stay together.
fn name_lines(name: &str, room: f64, format: &Format) -> Vec<String> {
    match name.split_once(", ") {
        Some((class, scores)) if format.measure(name, Ink::Name) > room => {
            let mut lines = format.wrap(&format!("{class},"), Ink::Name, room, 2);
            lines.extend(format.wrap(scores, Ink::Name, room, 2));
            lines
        }
        _ => format.wrap(name, Ink::Name, room, 3),
    }
}

pub(super) fn svg(distribution: &Distribution, format: &Format, id: &str) -> String {
    let layout = Layout::of(distribution, format);
    let description = distribution.words(format.locale);
    let voice = Voice { id, title: &distribution.title, description: &description };
    if distribution.columns.is_empty() {
        return compose(format, 40.0, Some(voice), |sheet| {
            let words = say!(format.locale, "too-few-answers");
            sheet.words(&words, (0.0, 20.0), Ink::Label, Anchor::Start);
        });
    }
    compose(format, layout.height, Some(voice), |sheet| {
        draw_columns(sheet, distribution, &layout);
        draw_scores(sheet, distribution, &layout, format);
        draw_groups(sheet, &distribution.blocks(format), &layout, format);
    })
}

fn draw_columns(sheet: &Sheet, distribution: &Distribution, layout: &Layout) {
    let plot = layout.plot;
    let most = distribution.columns.iter().map(Column::share).fold(1e-9, f64::max);
    let top = |share: f64| plot.bottom - share / most * (plot.bottom - plot.top);
    let gap = (layout.pitch * 0.09).min(5.0);
    let edges = |place: usize, share: f64| Edges {
        left: place as f64 * layout.pitch + gap,
        top: top(share),
        right: (place + 1) as f64 * layout.pitch - gap,
        bottom: plot.bottom,
    };
    let columns = || distribution.columns.iter().enumerate();
    for (place, column) in columns().filter(|it| it.1.share() > 0.0) {
        sheet.block(edges(place, column.share()), column.class.fill());
    }
    sheet.rule((plot.left, plot.bottom), (plot.right, plot.bottom), Ink::Axis);
    for (place, column) in columns() {
        let x = (place as f64 + 0.5) * layout.pitch;
        let y = top(column.share()) - 9.0;
        sheet.words(&column.words, (x, y), Ink::Value, Anchor::Middle);
    }
}

fn draw_scores(sheet: &Sheet, distribution: &Distribution, layout: &Layout, format: &Format) {
    let y = layout.plot.bottom + 4.0 + format.leading() / 2.0;
    for (place, column) in distribution.columns.iter().enumerate() {
        let x = (place as f64 + 0.5) * layout.pitch;
        sheet.words(&column.score, (x, y), Ink::Label, Anchor::Middle);
    }
}

fn draw_groups(sheet: &Sheet, blocks: &[Block], layout: &Layout, format: &Format) {
    let y = layout.plot.bottom + 8.0 + format.leading();
    let middles = middles(blocks, layout, format);
    for block in blocks {
        let left = block.from as f64 * layout.pitch + 3.0;
        let right = block.to as f64 * layout.pitch - 3.0;
        sheet.rule((left, y), (right, y), block.group.class.rule());
    }
    // The shares first, on one line, however many lines a name takes.
    let first = y + 6.0 + format.leading() / 2.0;
    for (block, x) in blocks.iter().zip(&middles) {
        sheet.words(&block.group.words, (*x, first), Ink::Value, Anchor::Middle);
    }
    let below = first + format.leading();
    for (block, x) in blocks.iter().zip(&middles) {
        sheet.lines(&block.lines, (*x, below), Ink::Name, Anchor::Middle);
    }
}

/// Each block under the middle of its columns, kept on the sheet; from the right, a block makes room for the next one.
fn middles(blocks: &[Block], layout: &Layout, format: &Format) -> Vec<f64> {
    let mut out = Vec::new();
    let mut free_to = format.width;
    for block in blocks.iter().rev() {
        let lines = block.lines.iter().map(|it| format.measure(it, Ink::Name));
        let half = lines.fold(format.measure(&block.group.words, Ink::Value), f64::max) / 2.0;
        let middle = (block.from + block.to) as f64 / 2.0 * layout.pitch;
        let placed = middle.min(free_to - half).max(half);
        free_to = placed - half - 6.0;
        out.push(placed);
    }
    out.reverse();
    out
}
