//! Where plotters draws: an SVG written as text, its colours left to the page's style sheet.
//!
//! plotters hands every shape a colour. Ours are not colours but [`Ink`]s, numbered in the red channel, and come out as
//! CSS classes; so one drawing serves light, dark and print. Coordinates are tenths of a unit.

use crate::markup::escaped;
use std::convert::Infallible;
use std::fmt::Write;

use plotters::style::RGBColor;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::text_width::{self, Weight};

/// What a mark means; its class in the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Ink {
    Grid,
    Axis,
    Zero,
    Line,
    LineRest,
    LinePart,
    LinePartRest,
    Band,
    BandRest,
    Whisker,
    WhiskerRest,
    Dot,
    DotRest,
    Hollow,
    HollowRest,
    Target,
    Event,
    Gap,
    Limit,
    Centre,
    Signal,
    Inner,
    Bar,
    BarPart,
    Low,
    Middle,
    Top,
    LowRule,
    MiddleRule,
    TopRule,
    Label,
    Name,
    Value,
    Lead,
    Heat,
    HeatLow,
    HeatTop,
    OnLow,
    OnMiddle,
    OnTop,
    Track,
    BarThis,
    WhiskerThin,
    TargetStrong,
}

impl Ink {
    // Prefixed, so that no class of a theme's own can meet them.
    const ALL: [(Ink, &'static str); 44] = [
        (Ink::Grid, "p-grid"),
        (Ink::Axis, "p-axis"),
        (Ink::Zero, "p-zero"),
        (Ink::Line, "p-line"),
        (Ink::LineRest, "p-line p-rest"),
        (Ink::LinePart, "p-line p-part"),
        (Ink::LinePartRest, "p-line p-rest p-part"),
        (Ink::Band, "p-band"),
        (Ink::BandRest, "p-band p-rest"),
        (Ink::Whisker, "p-whisker"),
        (Ink::WhiskerRest, "p-whisker p-rest"),
        (Ink::Dot, "p-dot"),
        (Ink::DotRest, "p-dot p-rest"),
        (Ink::Hollow, "p-hollow"),
        (Ink::HollowRest, "p-hollow p-rest"),
        (Ink::Target, "p-target"),
        (Ink::Event, "p-event"),
        (Ink::Gap, "p-gap"),
        (Ink::Limit, "p-limit"),
        (Ink::Centre, "p-centre"),
        (Ink::Signal, "p-signal"),
        (Ink::Inner, "p-inner"),
        (Ink::Bar, "p-bar"),
        (Ink::BarPart, "p-bar p-part"),
        (Ink::Low, "p-low"),
        (Ink::Middle, "p-middle"),
        (Ink::Top, "p-top"),
        (Ink::LowRule, "p-rule p-low"),
        (Ink::MiddleRule, "p-rule p-middle"),
        (Ink::TopRule, "p-rule p-top"),
        (Ink::Label, "p-label"),
        (Ink::Name, "p-name"),
        (Ink::Value, "p-value"),
        (Ink::Lead, "p-lead"),
        (Ink::Heat, "p-heat"),
        (Ink::HeatLow, "p-heat-low"),
        (Ink::HeatTop, "p-heat-top"),
        (Ink::OnLow, "p-on-low"),
        (Ink::OnMiddle, "p-on-middle"),
        (Ink::OnTop, "p-on-top"),
        (Ink::Track, "p-track"),
        (Ink::BarThis, "p-bar-this"),
        (Ink::WhiskerThin, "p-whisker-thin"),
        (Ink::TargetStrong, "p-target-strong"),
    ];

    pub(super) fn color(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// Values and leads are set in bold by the style sheet.
    pub(super) fn weight(self) -> Weight {
        match self {
            Ink::Value | Ink::Lead | Ink::OnLow | Ink::OnMiddle | Ink::OnTop => Weight::Bold,
            _ => Weight::Regular,
        }
    }

    fn of(color: BackendColor) -> Ink {
        Ink::ALL[usize::from(color.rgb.0)].0
    }

    fn class(self) -> &'static str {
        Ink::ALL[self as usize].1
    }
}

/// What is being written: neighbours of one class share a path, or a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Path(Ink),
    Dots(Ink),
    Words(Ink, &'static str),
}

/// Writes the inside of an `<svg>` to a string.
pub(super) struct SvgBackend<'a> {
    svg: &'a mut String,
    size: (u32, u32),
    open: Open,
}

impl<'a> SvgBackend<'a> {
    /// `size` in tenths of a unit.
    pub(super) fn new(svg: &'a mut String, size: (u32, u32)) -> Self {
        let open = Open::Nothing;
        SvgBackend { svg, size, open }
    }

    fn write(&mut self, piece: std::fmt::Arguments) {
        self.svg.write_fmt(piece).expect("a string cannot refuse a drawing");
    }

    fn turn_to(&mut self, next: Open) {
        if self.open == next {
            return;
        }
        self.svg.push_str(match self.open {
            Open::Nothing => "",
            Open::Path(_) => "\"/>",
            Open::Dots(_) | Open::Words(..) => "</g>",
        });
        match next {
            Open::Nothing => (),
            Open::Path(ink) => self.write(format_args!("<path class=\"{}\" d=\"", ink.class())),
            Open::Dots(ink) | Open::Words(ink, "start") => {
                self.write(format_args!("<g class=\"{}\">", ink.class()));
            }
            Open::Words(ink, anchor) => {
                self.write(format_args!("<g class=\"{}\" text-anchor=\"{anchor}\">", ink.class()))
            }
        }
        self.open = next;
    }

    fn trace(&mut self, points: &[BackendCoord], close: &str) {
        let Some((&(x, y), rest)) = points.split_first() else {
            return;
        };
        self.svg.push('M');
        self.steps(&[x, y]);
        let (mut at, mut command) = ((x, y), ' ');
        for &(x, y) in rest {
            let (dx, dy) = (x - at.0, y - at.1);
            at = (x, y);
            let (next, steps): (char, &[i32]) = match (dx, dy) {
                (0, 0) if rest.len() > 1 => continue,
                (_, 0) => ('h', &[dx]),
                (0, _) => ('v', &[dy]),
                _ => ('l', &[dx, dy]),
            };
            if next != command {
                self.svg.push(next);
            } else if steps[0] >= 0 {
                self.svg.push(' ');
            }
            command = next;
            self.steps(steps);
        }
        self.svg.push_str(close);
    }

    /// Numbers as short as path data allows: a minus sign separates by itself.
    fn steps(&mut self, tenths: &[i32]) {
        for (place, &it) in tenths.iter().enumerate() {
            if place > 0 && it >= 0 {
                self.svg.push(' ');
            }
            self.svg.push_str(&units(it));
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.turn_to(Open::Nothing);
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 10, point.1 + 10), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        self.turn_to(Open::Path(Ink::of(style.color())));
        self.trace(&[(left, top), (right, top), (right, bottom), (left, bottom)], "z");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.turn_to(Open::Path(Ink::of(style.color())));
        self.trace(&path.into_iter().collect::<Vec<_>>(), "");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        self.turn_to(Open::Dots(Ink::of(style.color())));
        let radius = i32::try_from(radius).expect("a radius is a few units");
        self.write(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            units(x),
            units(y),
            units(radius)
        ));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.turn_to(Open::Path(Ink::of(style.color())));
        self.trace(&corners.into_iter().collect::<Vec<_>>(), "z");
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &T,
        (x, y): BackendCoord,
    ) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // Baselines from cap height (0.72 em), since renderers differ about `dominant-baseline`.
        let drop = match style.anchor().v_pos {
            VPos::Top => 0.72,
            VPos::Center => 0.36,
            VPos::Bottom => 0.0,
        };
        let baseline = y + (style.size() * drop).round() as i32;
        self.turn_to(Open::Words(Ink::of(style.color()), anchor));
        self.write(format_args!(
            "<text x=\"{}\" y=\"{}\">{}</text>",
            units(x),
            units(baseline),
            escaped(text)
        ));
        Ok(())
    }

    /// From our own table: plotters without fonts guesses 0.7 em a byte.
    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let weight = match style.style() {
            FontStyle::Bold => Weight::Bold,
            _ => Weight::Regular,
        };
        let width = text_width::width(text, style.size(), weight);
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

/// Tenths as units: `-5` is "-.5". An integer has no minus zero, so none is ever written.
fn units(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match (whole, tenth) {
        (_, 0) => format!("{sign}{whole}"),
        (0, _) => format!("{sign}.{tenth}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_finds_its_own_class() {
        for (place, (ink, class)) in Ink::ALL.into_iter().enumerate() {
            assert_eq!(ink as usize, place, "{class}");
        }
    }

    #[test]
    fn neighbours_of_one_class_share_a_path_and_steps_are_short() {
        let mut svg = String::new();
        let mut backend = SvgBackend::new(&mut svg, (100, 100));
        let grid = BackendColor { alpha: 1.0, rgb: (Ink::Grid as u8, 0, 0) };
        backend.draw_path([(0, 5), (300, 5)], &grid).expect("drawn");
        backend.draw_path([(0, 25), (5, 20), (15, 33)], &grid).expect("drawn");
        backend.present().expect("drawn");
        assert_eq!(svg, r#"<path class="p-grid" d="M0 .5h30M0 2.5l.5-.5 1 1.3"/>"#);
    }

    #[test]
    fn tenths_never_show_a_minus_zero() {
        assert_eq!([0, -5, 5, 10, -127].map(units), ["0", "-.5", ".5", "1", "-12.7"]);
    }
}
