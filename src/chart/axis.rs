//! The value axis: which part of a scale is shown, and that this is said.

use crate::locale::{Locale, say};

/// What the numbers are, and so how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Signed points, as NPS has them: "+14", "0", "−6". Fractions are not shown.
    Points,
    /// A share, 0 to 100: "82 %".
    Percent,
    /// A mean on a scale: "4.31" with two decimals.
    Score {
        /// Digits after the point.
        decimals: u8,
    },
}

impl Unit {
    /// A value as a reader sees it, halves rounded away from zero; never a minus zero.
    pub fn words(self, value: f64, locale: &Locale) -> String {
        match self {
            Unit::Points => signed(value.round(), locale),
            Unit::Percent => locale.marks().percent(&unsigned(value.round(), 0, locale)),
            Unit::Score { decimals } => unsigned(value, usize::from(decimals), locale),
        }
    }

    /// Like [`Unit::words`], as the axis writes it: scores with no more decimals than the step needs.
    fn tick_words(self, value: f64, step: f64, locale: &Locale) -> String {
        match self {
            Unit::Score { .. } if step.fract() == 0.0 => unsigned(value, 0, locale),
            Unit::Score { .. } => unsigned(value, 1, locale),
            _ => self.words(value, locale),
        }
    }

    /// A view ends on a multiple of this.
    fn grain(self, scale: Span) -> f64 {
        match self {
            Unit::Points => 20.0,
            Unit::Percent => 10.0,
            Unit::Score { .. } if scale.width() <= 6.0 => 0.5,
            Unit::Score { .. } => 1.0,
        }
    }

    fn step(self, shown: Span) -> f64 {
        let steps: [f64; 3] = match self {
            Unit::Points => [20.0, 50.0, 100.0],
            Unit::Percent => [5.0, 10.0, 20.0],
            Unit::Score { .. } => [0.5, 1.0, 2.0],
        };
        let roomy = steps.into_iter().find(|it| shown.width() / it <= 6.0);
        roomy.unwrap_or((shown.width() / 6.0).ceil())
    }
}

fn signed(rounded: f64, locale: &Locale) -> String {
    match rounded {
        it if it > 0.0 => format!("{}{it:.0}", locale.marks().plus),
        it if it < 0.0 => format!("{}{:.0}", locale.marks().minus, -it),
        _ => "0".to_owned(),
    }
}

fn unsigned(value: f64, decimals: usize, locale: &Locale) -> String {
    let power = 10f64.powi(decimals as i32);
    let rounded = (value * power).round() / power;
    let sign = if rounded < 0.0 { locale.marks().minus } else { "" };
    let digits = format!("{:.decimals$}", rounded.abs());
    format!("{sign}{}", digits.replace('.', &locale.marks().decimal.to_string()))
}

/// A whole number with its thousands set apart: "1,204".
pub(super) fn count_words(count: u64, locale: &Locale) -> String {
    locale.marks().grouped(&count.to_string())
}

/// How many answered, beside a figure: "n = 1,204".
pub(super) fn base_words(n: u64, locale: &Locale) -> String {
    say!(locale, "chart-base", n = n)
}

/// From `low` up to `high`, in the unit of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub low: f64,
    pub high: f64,
}

impl Span {
    pub(super) fn width(self) -> f64 {
        self.high - self.low
    }
}

/// How much of the scale is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Zoom {
    /// As much as values, intervals and target need; points always with 0. The figure says so.
    Readings,
    /// All of it.
    Scale,
    /// This much, and what lies outside is cut off at the edge.
    Given(Span),
}

/// A scale and the part of it to show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    pub unit: Unit,
    /// The lowest and highest value that can be.
    pub scale: Span,
    pub zoom: Zoom,
}

impl Axis {
    /// −100 to +100, zoomed to the readings.
    pub fn points() -> Axis {
        Axis::zoomed(Unit::Points, -100.0, 100.0)
    }

    /// 0 to 100 %, zoomed to the readings.
    pub fn percent() -> Axis {
        Axis::zoomed(Unit::Percent, 0.0, 100.0)
    }

    /// Means on a scale such as 1 to 5 with two decimals, zoomed to the readings.
    pub fn score(low: f64, high: f64) -> Axis {
        Axis::zoomed(Unit::Score { decimals: 2 }, low, high)
    }

    fn zoomed(unit: Unit, low: f64, high: f64) -> Axis {
        let (scale, zoom) = (Span { low, high }, Zoom::Readings);
        Axis { unit, scale, zoom }
    }

    /// The part of the scale to show for `values`, which hold the ends of intervals and the target too.
    pub(super) fn view<'a>(
        &self,
        values: impl IntoIterator<Item = f64>,
        locale: &'a Locale,
    ) -> View<'a> {
        let shown = match self.zoom {
            Zoom::Scale => self.scale,
            Zoom::Given(span) if span.width() > 0.0 => span,
            Zoom::Given(_) | Zoom::Readings => honest_view(self.unit, self.scale, values),
        };
        let step = self.unit.step(shown);
        View { unit: self.unit, shown, step, is_whole: shown == self.scale, locale }
    }
}

/// The zoom that does not mislead: wide enough for every interval, rounded out to round numbers, never so narrow
/// that noise looks like news, with 0 where the sign matters, and never off the scale.
pub fn honest_view(unit: Unit, scale: Span, values: impl IntoIterator<Item = f64>) -> Span {
    let grain = unit.grain(scale);
    let mut reach: Option<Span> = (unit == Unit::Points).then_some(Span { low: 0.0, high: 0.0 });
    let mut any = false;
    for value in values.into_iter().filter(|it| it.is_finite()) {
        any = true;
        let span = reach.unwrap_or(Span { low: value, high: value });
        reach = Some(Span { low: span.low.min(value), high: span.high.max(value) });
    }
    let Some(reach) = reach.filter(|_| any) else {
        return scale;
    };
    let mut low = (reach.low / grain + 1e-9).floor() * grain;
    let mut high = (reach.high / grain - 1e-9).ceil() * grain;
    // Twice the grain at least; the room is added where the values are closest to the edge.
    while high - low < 2.0 * grain - 1e-9 {
        if reach.low - low < high - reach.high {
            low -= grain;
        } else {
            high += grain;
        }
    }
    inside(scale, Span { low, high }, 2.0 * grain)
}

/// `span` cut to the scale, and moved along it where the cut left less than `least`.
fn inside(scale: Span, span: Span, least: f64) -> Span {
    let low = span.low.clamp(scale.low, scale.high);
    let high = span.high.clamp(scale.low, scale.high);
    if high - low >= least - 1e-9 {
        return Span { low, high };
    }
    Span {
        low: low.min(scale.high - least).max(scale.low),
        high: high.max(scale.low + least).min(scale.high),
    }
}

/// The part of a scale that a figure shows.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub unit: Unit,
    pub shown: Span,
    step: f64,
    is_whole: bool,
    locale: &'a Locale,
}

impl View<'_> {
    /// Values of the grid lines, with their words.
    pub(super) fn ticks(&self) -> Vec<(f64, String)> {
        let first = (self.shown.low / self.step - 1e-9).ceil() as i64;
        let last = (self.shown.high / self.step + 1e-9).floor() as i64;
        (first..=last)
            .map(|it| it as f64 * self.step)
            .map(|it| (it, self.unit.tick_words(it, self.step, self.locale)))
            .collect()
    }

    /// A value in the words of the axis.
    pub(super) fn words(&self, value: f64) -> String {
        self.unit.tick_words(value, self.step, self.locale)
    }

    /// The value nearest to `value` that the view shows.
    pub(super) fn clamp(&self, value: f64) -> f64 {
        value.clamp(self.shown.low, self.shown.high)
    }

    /// "axis from 60 % to 100 %", unless the whole scale is shown.
    pub(super) fn note(&self) -> Option<String> {
        let (low, high) = (self.words(self.shown.low), self.words(self.shown.high));
        (!self.is_whole).then(|| say!(self.locale, "chart-axis", low = low, high = high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(axis: Axis, values: &[f64]) -> Option<String> {
        axis.view(values.iter().copied(), &Locale::english()).note()
    }

    #[test]
    fn points_are_rounded_out_to_twenties_and_keep_zero() {
        assert_eq!(note(Axis::points(), &[22.0, 41.0]).as_deref(), Some("axis from 0 to +60"));
        assert_eq!(note(Axis::points(), &[-38.0, -47.0]).as_deref(), Some("axis from −60 to 0"));
        assert_eq!(note(Axis::points(), &[0.0]).as_deref(), Some("axis from −20 to +20"));
        assert_eq!(note(Axis::points(), &[-100.0, 100.0]), None);
        assert_eq!(note(Axis::points(), &[]), None);
    }

    #[test]
    fn percent_and_scores_are_zoomed_and_say_so() {
        assert_eq!(
            note(Axis::percent(), &[71.0, 93.0]).as_deref(),
            Some("axis from 70\u{a0}% to 100\u{a0}%")
        );
        assert_eq!(
            note(Axis::percent(), &[100.0]).as_deref(),
            Some("axis from 80\u{a0}% to 100\u{a0}%")
        );
        assert_eq!(
            note(Axis::score(1.0, 5.0), &[4.1, 4.3]).as_deref(),
            Some("axis from 3.5 to 4.5")
        );
        assert_eq!(
            note(Axis::score(1.0, 7.0), &[5.1, 5.62]).as_deref(),
            Some("axis from 5.0 to 6.0")
        );
    }

    #[test]
    fn values_read_as_on_the_page() {
        assert_eq!(Unit::Points.words(14.4, &Locale::english()), "+14");
        assert_eq!(Unit::Points.words(-0.3, &Locale::english()), "0");
        assert_eq!(Unit::Points.words(-12.5, &Locale::english()), "−13");
        assert_eq!(Unit::Percent.words(82.4, &Locale::english()), "82\u{a0}%");
        assert_eq!(Unit::Score { decimals: 2 }.words(4.305, &Locale::english()), "4.31");
        assert_eq!(count_words(1_204_331, &Locale::english()), "1,204,331");
        assert_eq!(count_words(204, &Locale::english()), "204");
    }

    #[test]
    fn ticks_stand_on_round_numbers_inside_the_view() {
        let words = |axis: Axis, values: &[f64]| -> Vec<String> {
            let locale = Locale::english();
            let view = axis.view(values.iter().copied(), &locale);
            view.ticks().into_iter().map(|(_, words)| words).collect()
        };
        assert_eq!(words(Axis::points(), &[-70.0, 44.0]), ["−50", "0", "+50"]);
        assert_eq!(words(Axis::points(), &[4.0, 44.0]), ["0", "+20", "+40", "+60"]);
        assert_eq!(words(Axis::score(1.0, 5.0), &[3.9, 4.3]), ["3.5", "4.0", "4.5"]);
    }
}
