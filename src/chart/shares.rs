//! Wholes side by side, each in the same parts: who bought, beside what they spent.

use crate::locale::{Locale, say};

use super::backend::Ink;
use super::sentences;
use super::sheet::{Anchor, Edges, Format, Sheet, Voice, compose};

/// Bars of equal length, one a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// The finding.
    pub title: String,
    /// What the wholes are, in a sentence; the figure adds its data in words.
    pub description: String,
    /// The names of the parts, in the order in which each bar has them.
    pub parts: Vec<(PartClass, String)>,
    pub wholes: Vec<Whole>,
}

/// What a part stands for. Place and words say it, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartClass {
    Low,
    Middle,
    Top,
    /// Of whom it is not known.
    Unknown,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// "Customers".
    pub name: String,
    /// Each part's share in percent, unrounded, and as printed; as many as there are parts.
    pub shares: Vec<(f64, String)>,
}

const BAR: f64 = 22.0;

impl PartClass {
    fn ink(self) -> Ink {
        match self {
            PartClass::Low => Ink::Low,
            PartClass::Middle => Ink::Middle,
            PartClass::Top => Ink::Top,
            PartClass::Unknown => Ink::BarPart,
        }
    }
}

impl Shares {
    /// The figure in words.
    pub(super) fn words(&self, locale: &Locale) -> String {
        let whole = |it: &Whole| {
            let parts = self.parts.iter().zip(&it.shares);
            let parts: Vec<String> =
                parts.map(|((_, name), (_, words))| format!("{name} {words}")).collect();
            say!(locale, "labelled", name = &it.name, words = parts.join(", "))
        };
        sentences(std::iter::once(self.description.clone()).chain(self.wholes.iter().map(whole)))
    }
}

pub(super) fn svg(shares: &Shares, format: &Format, id: &str) -> String {
    let leading = format.leading();
    let pitch = 2.0 * leading + BAR + 14.0;
    let legend = legend(shares, format);
    let lines = legend.last().map_or(0.0, |(_, _, line)| line + 1.0);
    let height = (shares.wholes.len() as f64 * pitch + lines * (leading + 4.0) + 4.0).ceil();
    let description = shares.words(format.locale);
    let voice = Voice { id, title: &shares.title, description: &description };
    compose(format, height, Some(voice), |sheet| {
        for (place, whole) in shares.wholes.iter().enumerate() {
            draw_whole(sheet, shares, whole, format, place as f64 * pitch);
        }
        let below = shares.wholes.len() as f64 * pitch;
        for ((class, name), (x, _, line)) in shares.parts.iter().zip(&legend) {
            let y = below + line * (leading + 4.0) + leading / 2.0;
            let mark = Edges { left: *x, top: y - 5.0, right: x + 10.0, bottom: y + 5.0 };
            sheet.block(mark, class.ink());
            sheet.words(name, (x + 16.0, y), Ink::Name, Anchor::Start);
        }
    })
}

fn draw_whole(sheet: &Sheet, shares: &Shares, whole: &Whole, format: &Format, top: f64) {
    let leading = format.leading();
    sheet.words(&whole.name, (0.0, top + leading / 2.0), Ink::Name, Anchor::Start);
    let bar = top + 2.0 * leading + 2.0;
    let mut left = 0.0;
    for ((class, _), (share, words)) in shares.parts.iter().zip(&whole.shares) {
        let width = share.clamp(0.0, 100.0) / 100.0 * format.width;
        let right = (left + width).min(format.width);
        if right - left > 0.5 {
            let edges = Edges { left, top: bar, right: (right - 1.0).max(left), bottom: bar + BAR };
            sheet.block(edges, class.ink());
        }
        // What has no room stands in the table.
        if format.measure(words, Ink::Value) + 2.0 < right - left {
            let place = ((left + right) / 2.0, bar - leading / 2.0 - 1.0);
            sheet.words(words, place, Ink::Value, Anchor::Middle);
        }
        left = right;
    }
}

/// For each part where its name begins, where it ends, and on which line.
fn legend(shares: &Shares, format: &Format) -> Vec<(f64, f64, f64)> {
    let (mut x, mut line) = (0.0, 0.0);
    let mut places = vec![];
    for (_, name) in &shares.parts {
        let width = format.measure(name, Ink::Name) + 34.0;
        if x > 0.0 && x + width > format.width {
            (x, line) = (0.0, line + 1.0);
        }
        places.push((x, x + width, line));
        x += width;
    }
    places
}
