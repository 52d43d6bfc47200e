//! Figures to SVG: comes in what a figure says, plain and already fit to print; goes out a drawing for the page.
//!
//! Only this module knows plotters. A drawing holds the plot with its direct labels; title, subtitle, source line and
//! table stand in the page around it. Colours are CSS classes under `svg.plot`, which `chart.css` of the theme gives
//! the theme's variables, so that one drawing serves light, dark and print:
//!
//! | class | drawn with it |
//! |---|---|
//! | `plot-wide`, `plot-narrow`, `plot-inline` | the `<svg>`: from a column's width up, on phones, beside words |
//! | `p-grid`, `p-axis`, `p-zero` | grid lines; the base line and its ticks; the line at 0 |
//! | `p-line`, `p-band`, `p-whisker`, `p-dot` | a series, its interval as an area or as a stroke, its marks; with `p-rest` when it is not "this one" |
//! | `p-line p-part`, `p-hollow`, `p-bar p-part` | the same where a period is not complete, or answers are few |
//! | `p-target`, `p-event`, `p-gap` | the target line, an event's line, the mark of a withheld period |
//! | `p-limit`, `p-inner`, `p-centre` | where chance alone leaves a point, nearly always and mostly; the usual level |
//! | `p-signal` | a ring round a point that chance does not explain |
//! | `p-bar` | responses |
//! | `p-low`, `p-middle`, `p-top`, `p-rule p-low` … | answers by class, and the brackets under them |
//! | `p-heat`, `p-heat-low`, `p-heat-top` | a cell: not clearly apart, clearly below, clearly above |
//! | `p-on-low`, `p-on-middle`, `p-on-top` | text on answers by class |
//! | `p-track`, `p-bar-this`, `p-whisker-thin`, `p-target-strong` | a bullet: the scale, the reading, its interval, its target |
//! | `p-label`, `p-name`, `p-value`, `p-lead` | text: quiet, plain, bold, bold in the accent colour |

mod text_width;

mod axis;
mod backend;
mod sheet;

mod calendar;
mod points;

mod bullet;
mod distribution;
pub mod diverging;
mod diverging_bars;
mod funnel;
mod heatmap;
mod interval_dot;
mod journey;
mod priority;
mod ranking;
mod shares;
mod slope;
mod small_multiples;
mod sparkline;
mod trend;
mod volume;

use crate::locale::Locale;

use sheet::Format;

pub use axis::{Axis, Span, Unit, Zoom, honest_view};
pub use bullet::{Bullet, Bullets};
pub use calendar::{Event, Tick};
pub use distribution::{AnswerClass, Column, Distribution, Group};
pub use diverging_bars::{DivergingBar, DivergingBars};
pub use funnel::{Funnel, FunnelLimits, FunnelPoint};
pub use heatmap::{HeatCell, HeatRow, Heatmap};
pub use interval_dot::IntervalDot;
pub use journey::{JourneyMap, JourneyStop};
pub use points::{Coverage, Emphasis, Interval, Mark, Point, Reference};
pub use priority::{Aspect, Priorities};
pub use ranking::{Ranking, Row};
pub use shares::{PartClass, Shares, Whole};
pub use slope::{Slope, SlopeLine};
pub use small_multiples::{Panel, SmallMultiples};
pub use sparkline::Sparkline;
pub use trend::{Limit, Signal, Trend};
pub use volume::{Bar, Volume};

/// What a chart says.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Trend(Trend),
    Ranking(Ranking),
    Distribution(Distribution),
    Volume(Volume),
    Sparkline(Sparkline),
    IntervalDot(IntervalDot),
    SmallMultiples(SmallMultiples),
    Priorities(Priorities),
    Funnel(Funnel),
    JourneyMap(JourneyMap),
    Shares(Shares),
    Heatmap(Heatmap),
    Slope(Slope),
    DivergingBars(DivergingBars),
    Bullets(Bullets),
}

/// A figure as SVG elements to stand inside HTML. The style sheet shows one of the two by the room there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// 640 units wide; or the only one, where the figure is small.
    pub wide: String,
    /// 340 units wide, with larger letters.
    pub narrow: Option<String>,
}

impl Drawing {
    /// Both drawings in the box whose width decides between them.
    #[cfg(test)]
    fn markup(&self) -> String {
        match &self.narrow {
            Some(narrow) => format!("<div class=\"chart\">{}{narrow}</div>", self.wide),
            None => self.wide.clone(),
        }
    }

    fn for_both(locale: &Locale, svg: impl Fn(&Format) -> String) -> Drawing {
        Drawing { wide: svg(&sheet::wide(locale)), narrow: Some(svg(&sheet::narrow(locale))) }
    }

    fn single(wide: String) -> Drawing {
        let narrow = None;
        Drawing { wide, narrow }
    }
}

/// Draws a figure. `id` is unique on its page: the ids of titles and descriptions begin with it.
pub fn draw(figure: &Figure, id: &str, locale: &Locale) -> Drawing {
    let for_both = |svg: &dyn Fn(&Format) -> String| Drawing::for_both(locale, svg);
    match figure {
        Figure::Trend(it) => for_both(&|format| trend::svg(it, format, id)),
        Figure::Ranking(it) => for_both(&|format| ranking::svg(it, format, id)),
        Figure::Distribution(it) => for_both(&|format| distribution::svg(it, format, id)),
        Figure::Volume(it) => for_both(&|format| volume::svg(it, format, id)),
        Figure::SmallMultiples(it) => for_both(&|format| small_multiples::svg(it, format, id)),
        Figure::Funnel(it) => for_both(&|format| funnel::svg(it, format, id)),
        Figure::Priorities(it) => for_both(&|format| priority::svg(it, format, id)),
        Figure::JourneyMap(it) => for_both(&|format| journey::svg(it, format, id)),
        Figure::Shares(it) => for_both(&|format| shares::svg(it, format, id)),
        Figure::Heatmap(it) => for_both(&|format| heatmap::svg(it, format, id)),
        Figure::Slope(it) => for_both(&|format| slope::svg(it, format, id)),
        Figure::DivergingBars(it) => for_both(&|format| diverging_bars::svg(it, format, id)),
        Figure::Bullets(it) => for_both(&|format| bullet::svg(it, format, id)),
        Figure::Sparkline(it) => Drawing::single(sparkline::svg(it, id, locale)),
        Figure::IntervalDot(it) => Drawing::single(interval_dot::svg(it, id, locale)),
    }
}

impl Figure {
    /// The figure in words, for screen readers and for mail without pictures.
    pub fn description(&self, locale: &Locale) -> String {
        match self {
            Figure::Trend(it) => it.words(locale),
            Figure::Ranking(it) => it.words(locale),
            Figure::Distribution(it) => it.words(locale),
            Figure::Volume(it) => it.words(locale),
            Figure::Sparkline(it) => it.description.clone().unwrap_or_default(),
            Figure::IntervalDot(it) => it.words(locale),
            Figure::SmallMultiples(it) => it.words(locale),
            Figure::Priorities(it) => it.words(locale),
            Figure::Funnel(it) => it.words(locale),
            Figure::JourneyMap(it) => it.words(locale),
            Figure::Shares(it) => it.words(locale),
            Figure::Heatmap(it) => it.words(locale),
            Figure::Slope(it) => it.words(locale),
            Figure::DivergingBars(it) => it.words(locale),
            Figure::Bullets(it) => it.words(locale),
        }
    }

    /// "axis from 60 % to 100 %", where less than the whole scale is shown; it belongs under the figure.
    pub fn axis_note(&self, locale: &Locale) -> Option<String> {
        match self {
            Figure::Trend(it) => it.view(locale).note(),
            Figure::Ranking(it) => it.view(locale).note(),
            Figure::SmallMultiples(it) => it.view(locale).note(),
            Figure::Priorities(it) => it.note(locale),
            Figure::Funnel(it) => it.view(locale).note(),
            Figure::JourneyMap(it) => it.view(locale).note(),
            Figure::Slope(it) => it.view(locale).note(),
            Figure::Distribution(_)
            | Figure::Heatmap(_)
            | Figure::DivergingBars(_)
            | Figure::Bullets(_)
            | Figure::Volume(_)
            | Figure::Shares(_)
            | Figure::Sparkline(_)
            | Figure::IntervalDot(_) => None,
        }
    }
}

/// Sentences from what is there: each begins with a capital letter and ends with a full stop.
fn sentences(parts: impl IntoIterator<Item = String>) -> String {
    let mut out = String::new();
    for part in parts {
        let part = part.trim();
        let mut letters = part.chars();
        let Some(first) = letters.next() else {
            continue;
        };
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(first.to_uppercase());
        out.push_str(letters.as_str());
        if !part.ends_with(['.', '!', '?']) {
            out.push('.');
        }
    }
    out
}

#[cfg(test)]
mod side_by_side_tests;
#[cfg(test)]
mod tests;
