//! The sheet a figure is drawn on: plotters' drawing areas, spoken to in units, and the `<svg>` around them.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::series::LineSeries;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};

use super::backend::{Ink, SvgBackend};
use super::text_width::{self, Weight};
use crate::locale::Locale;
use crate::markup::escaped;

/// The shape of a drawing. Lengths are units of the view box: a pixel where the drawing stands at full size.
pub(super) struct Format<'a> {
    pub width: f64,
    /// Font size.
    pub text: f64,
    class: &'static str,
    suffix: &'static str,
    /// The language that the drawing speaks.
    pub locale: &'a Locale,
}

/// For a column of text and wider.
pub(super) fn wide(locale: &Locale) -> Format<'_> {
    Format { width: 640.0, text: 13.0, class: "plot plot-wide", suffix: "", locale }
}

/// For a phone.
pub(super) fn narrow(locale: &Locale) -> Format<'_> {
    Format { width: 340.0, text: 14.0, class: "plot plot-narrow", suffix: "-narrow", locale }
}

/// For small drawings that stand beside words.
pub(super) fn inline(width: f64, locale: &Locale) -> Format<'_> {
    Format { width, text: 11.0, class: "plot plot-inline", suffix: "", locale }
}

impl Format<'_> {
    pub(super) fn is_narrow(&self) -> bool {
        self.width < 400.0
    }

    pub(super) fn measure(&self, text: &str, ink: Ink) -> f64 {
        text_width::width(text, self.text, ink.weight())
    }

    pub(super) fn wrap(&self, text: &str, ink: Ink, room: f64, lines: usize) -> Vec<String> {
        text_width::wrap(text, self.text, ink.weight(), room, lines)
    }

    /// From one line of text to the next.
    pub(super) fn leading(&self) -> f64 {
        (self.text * 1.22).round()
    }
}

/// What a screen reader says of a drawing; `id` is unique on the page.
pub(super) struct Voice<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub description: &'a str,
}

/// The edges of a part of the sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edges {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Which point of a text the place given for it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

type Area<'a, C> = DrawingArea<SvgBackend<'a>, C>;

/// A finished `<svg>`; without a voice it is hidden from screen readers.
pub(super) fn compose(
    format: &Format,
    height: f64,
    voice: Option<Voice>,
    draw: impl FnOnce(&Sheet),
) -> String {
    let mut svg = opening(format, height, voice);
    let size = (tenths(format.width) as u32, tenths(height) as u32);
    let area = SvgBackend::new(&mut svg, size).into_drawing_area();
    let sheet = Sheet { area, size: format.text };
    draw(&sheet);
    sheet.area.present().expect(NEVER);
    drop(sheet);
    svg.push_str("</svg>");
    svg
}

const NEVER: &str = "a string cannot refuse a drawing";

fn opening(format: &Format, height: f64, voice: Option<Voice>) -> String {
    let (class, width, text) = (format.class, format.width, format.text);
    let head =
        format!("<svg class=\"{class}\" viewBox=\"0 0 {width} {height}\" font-size=\"{text}\"");
    let Some(voice) = voice else {
        return format!("{head} aria-hidden=\"true\">");
    };
    let id = format!("{}{}", plain_id(voice.id), format.suffix);
    let (title, description) = (escaped(voice.title), escaped(voice.description));
    format!(
        "{head} role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
         <title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{description}</desc>"
    )
}

/// An id without spaces (`aria-labelledby` is a list of ids) or anything that needs escaping.
fn plain_id(id: &str) -> String {
    id.chars().map(|it| if it.is_alphanumeric() || "-_.".contains(it) { it } else { '-' }).collect()
}

fn tenths(units: f64) -> i32 {
    (units * 10.0).round() as i32
}

/// The whole drawing, measured in units from the top left.
pub(super) struct Sheet<'a> {
    area: Area<'a, Shift>,
    size: f64,
}

impl<'a> Sheet<'a> {
    /// Sets one line of text; `y` is its middle.
    pub(super) fn words(&self, text: &str, (x, y): (f64, f64), ink: Ink, anchor: Anchor) {
        let place = (tenths(x), tenths(y));
        let text = Text::new(text, place, self.style(ink, anchor));
        self.area.draw(&text).expect(NEVER);
    }

    /// Sets lines of text, the middle of the first at `y`.
    pub(super) fn lines(&self, lines: &[String], (x, y): (f64, f64), ink: Ink, anchor: Anchor) {
        let leading = (self.size * 1.22).round();
        for (place, line) in lines.iter().enumerate() {
            self.words(line, (x, y + place as f64 * leading), ink, anchor);
        }
    }

    pub(super) fn rule(&self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        let ends = [from, to].map(|(x, y)| (tenths(x), tenths(y)));
        self.draw(&PathElement::new(ends.to_vec(), ink.color()));
    }

    pub(super) fn dot(&self, (x, y): (f64, f64), radius: f64, ink: Ink) {
        let radius = tenths(radius);
        self.draw(&Circle::new((tenths(x), tenths(y)), radius, ink.color().filled()));
    }

    pub(super) fn block(&self, edges: Edges, ink: Ink) {
        let corners =
            [(tenths(edges.left), tenths(edges.top)), (tenths(edges.right), tenths(edges.bottom))];
        self.draw(&Rectangle::new(corners, ink.color().filled()));
    }

    /// A part of the sheet with scales of its own. Neither range may be empty.
    pub(super) fn frame(&self, edges: Edges, x: Range<f64>, y: Range<f64>) -> Frame<'a> {
        let across = tenths(edges.left)..tenths(edges.right);
        let upward = tenths(edges.bottom)..tenths(edges.top);
        let scales = Cartesian2d::new(x, y, (across, upward));
        Frame { area: self.area.apply_coord_spec(scales) }
    }

    fn style(&self, ink: Ink, anchor: Anchor) -> TextStyle<'static> {
        let slant = match ink.weight() {
            Weight::Bold => FontStyle::Bold,
            Weight::Regular => FontStyle::Normal,
        };
        let across = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let font = FontDesc::new(FontFamily::SansSerif, self.size * 10.0, slant);
        TextStyle {
            font,
            color: ink.color().to_backend_color(),
            pos: Pos::new(across, VPos::Center),
        }
    }

    fn draw<E>(&self, element: &E)
    where
        for<'b> &'b E: PointCollection<'b, (i32, i32)>,
        E: Drawable<SvgBackend<'a>>,
    {
        self.area.draw(element).expect(NEVER);
    }
}

/// A part of the sheet on which values have their place.
pub(super) struct Frame<'a> {
    area: Area<'a, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
}

impl Frame<'_> {
    /// Where a pair of values stands on the sheet, in units.
    pub(super) fn place(&self, x: f64, y: f64) -> (f64, f64) {
        let (x, y) = self.area.map_coordinate(&(x, y));
        (f64::from(x) / 10.0, f64::from(y) / 10.0)
    }

    pub(super) fn line(&self, points: impl IntoIterator<Item = (f64, f64)>, ink: Ink) {
        for element in LineSeries::new(points, ink.color()) {
            self.area.draw(&element).expect(NEVER);
        }
    }

    /// The space between two lines that share their x: (x, low, high).
    pub(super) fn band(&self, points: &[(f64, f64, f64)], ink: Ink) {
        let upper = points.iter().map(|&(x, _, high)| (x, high));
        let lower = points.iter().rev().map(|&(x, low, _)| (x, low));
        let outline: Vec<_> = upper.chain(lower).collect();
        let area = Polygon::new(outline, ink.color());
        self.area.draw(&area).expect(NEVER);
    }
}
