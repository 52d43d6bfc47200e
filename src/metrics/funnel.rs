//! Units of different sizes against one target: which of them differ more than chance allows.
//!
//! In come the answers of units, out goes for each its limits, narrower the more answers it has,
//! and where it stands. Spiegelhalter (2005), Statistics in Medicine 24:1185-1202.

use statrs::distribution::{Binomial, Discrete, DiscreteCDF};

use crate::measure::{Definition, Interval, Metric};

use super::estimate::{
    NPS_RANGE, NpsCounts, Share, clipped, normal_quantile, percent, scale_range,
};
use super::peers::{Spread, Unit, pooled};

/// The inner limits: one in twenty of steady units is beyond them.
pub const WARNING: f64 = 0.95;
/// The outer limits: two in a thousand are.
pub const ALARM: f64 = 0.998;

/// Where units of one size are to be expected, in the unit of the figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub warning: Interval,
    pub alarm: Interval,
}

/// Where a unit stands in the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Below the outer limits.
    Low,
    /// Between the limits, below the target.
    WarnLow,
    Within,
    /// Between the limits, above the target.
    WarnHigh,
    /// Above the outer limits.
    High,
}

impl Standing {
    pub fn name(self) -> &'static str {
        match self {
            Standing::Low => "low",
            Standing::WarnLow => "warn_low",
            Standing::Within => "in",
            Standing::WarnHigh => "warn_high",
            Standing::High => "high",
        }
    }
}

impl Limits {
    fn of(limits: impl Fn(f64) -> Interval) -> Limits {
        Limits { warning: limits(WARNING), alarm: limits(ALARM) }
    }

    /// A figure on a limit is not beyond it.
    pub fn standing(self, value: f64) -> Standing {
        if value < self.alarm.low {
            Standing::Low
        } else if value > self.alarm.high {
            Standing::High
        } else if value < self.warning.low {
            Standing::WarnLow
        } else if value > self.warning.high {
            Standing::WarnHigh
        } else {
            Standing::Within
        }
    }

    fn percent(self) -> Limits {
        Limits { warning: percent(self.warning), alarm: percent(self.alarm) }
    }
}

/// The funnel of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// The figure of all answers together, in the metric's unit.
    pub target: f64,
    pub over_dispersion: OverDispersion,
    /// In the order in which they came; those without answers are left out.
    pub units: Vec<InFunnel>,
    /// The limits of units of other sizes, from the smallest to the largest of these: lines to draw.
    pub curve: Vec<AtSize>,
}

/// The limits of units of one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtSize {
    pub n: u64,
    /// What sampling alone allows.
    pub limits: Limits,
    /// What sampling and the usual differences between such units allow.
    pub wide_limits: Limits,
}

/// A unit in the funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct InFunnel {
    pub name: String,
    pub n: u64,
    pub value: f64,
    /// What sampling alone allows.
    pub limits: Limits,
    pub standing: Standing,
    /// What sampling and the usual differences between such units allow; the same as `limits` to
    /// within rounding of the normal where there is no over-dispersion.
    pub wide_limits: Limits,
    pub wide_standing: Standing,
}

/// The funnel of the units' answers around all of them together; `None` without any answer.
pub fn funnel(units: &[Unit], definition: &Definition) -> Option<Funnel> {
    let units: Vec<Unit> = units.iter().copied().filter(|it| it.answers.n() > 0).collect();
    let spread = |it: &Unit| Spread::of(it.answers, definition);
    let all = Spread::of(&pooled(units.iter().map(|it| it.answers))?, definition)?;
    let spreads: Vec<Spread> = units.iter().filter_map(spread).collect();
    let funnel = AroundTarget::of(all, &spreads, definition);
    let placed = |(unit, it): (&Unit, &Spread)| {
        let (limits, wide_limits) = (funnel.limits(*it), funnel.wide_limits(*it));
        InFunnel {
            name: unit.name.to_owned(),
            n: it.n,
            value: it.value,
            limits,
            standing: limits.standing(it.value),
            wide_limits,
            wide_standing: wide_limits.standing(it.value),
        }
    };
    let units: Vec<InFunnel> = units.iter().zip(&spreads).map(placed).collect();
    let curve = sizes(&units).into_iter().map(|n| funnel.at_size(n)).collect();
    Some(Funnel { target: all.value, over_dispersion: funnel.over_dispersion(), units, curve })
}

/// Sizes at which a funnel is drawn: evenly spread by their ratio, as its limits bend.
fn sizes(units: &[InFunnel]) -> Vec<u64> {
    const STEPS: i32 = 28;
    let bases = || units.iter().map(|it| it.n);
    let (Some(least), Some(most)) = (bases().min(), bases().max()) else { return vec![] };
    let ratio = (most as f64 / least as f64).powf(1.0 / f64::from(STEPS));
    let mut sizes: Vec<u64> =
        (0..=STEPS).map(|it| (least as f64 * ratio.powi(it)).round() as u64).collect();
    sizes.dedup();
    sizes
}

/// A funnel in the metric's unit.
enum AroundTarget {
    Share(ShareFunnel),
    Mean(MeanFunnel),
}

impl AroundTarget {
    fn of(all: Spread, units: &[Spread], definition: &Definition) -> AroundTarget {
        let range = match definition.metric {
            Metric::Csat | Metric::Share => {
                let points = units.iter().map(|it| (it.value / 100.0, it.as_share().of));
                return AroundTarget::Share(ShareFunnel::around(all.value / 100.0, points));
            }
            Metric::Nps => NPS_RANGE,
            Metric::Ces | Metric::Mean => scale_range(definition.scale),
        };
        AroundTarget::Mean(MeanFunnel::around(all, units, range))
    }

    fn limits(&self, unit: Spread) -> Limits {
        let n = unit.as_share().of;
        match self {
            AroundTarget::Share(it) => Limits::of(|level| it.mirrored(n, level)).percent(),
            AroundTarget::Mean(it) => Limits::of(|level| it.limits(unit.basis, level)),
        }
    }

    fn wide_limits(&self, unit: Spread) -> Limits {
        let n = unit.as_share().of;
        match self {
            AroundTarget::Share(it) => Limits::of(|level| it.over_dispersed(n, level)).percent(),
            AroundTarget::Mean(it) => Limits::of(|level| it.over_dispersed(unit.basis, level)),
        }
    }

    fn at_size(&self, n: u64) -> AtSize {
        let basis = n as f64;
        let (limits, wide_limits) = match self {
            AroundTarget::Share(it) => (
                Limits::of(|level| it.mirrored(n, level)).percent(),
                Limits::of(|level| it.over_dispersed(n, level)).percent(),
            ),
            AroundTarget::Mean(it) => (
                Limits::of(|level| it.limits(basis, level)),
                Limits::of(|level| it.over_dispersed(basis, level)),
            ),
        };
        AtSize { n, limits, wide_limits }
    }

    fn over_dispersion(&self) -> OverDispersion {
        match self {
            AroundTarget::Share(it) => it.over_dispersion,
            AroundTarget::Mean(it) => it.over_dispersion,
        }
    }
}

/// How much more units differ than sampling explains.
///
/// The z scores are winsorised at 10 % (so that the very units that are looked for do not widen
/// the limits), phi = mean z², and where k phi ≥ k − 1
/// tau² = (k phi − (k − 1)) / (Σw − Σw² / Σw) with w = 1 / se².
/// Spiegelhalter (2005), Quality and Safety in Health Care 14:347-351; R FunnelPlotR.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OverDispersion {
    /// About 1 where sampling explains all.
    pub phi: f64,
    /// The variance between units, on the scale of the z scores' numerator; 0 where sampling
    /// explains all, or for a single unit.
    pub tau2: f64,
}

impl OverDispersion {
    /// From each unit's z score and standard error.
    pub fn of(z: &[f64], standard_errors: &[f64]) -> OverDispersion {
        let k = z.len() as f64;
        let phi = winsorised(z).iter().map(|it| it * it).sum::<f64>() / k;
        let weight = |se: &f64| 1.0 / (se * se);
        let weights: f64 = standard_errors.iter().map(weight).sum();
        let squares: f64 = standard_errors.iter().map(|it| weight(it).powi(2)).sum();
        let tau2 = (k * phi - (k - 1.0)) / (weights - squares / weights);
        OverDispersion { phi, tau2: if tau2.is_finite() { tau2.max(0.0) } else { 0.0 } }
    }
}

/// Values drawn in to their quantiles 0.1 and 0.9.
pub fn winsorised(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (low, high) = (quantile(&sorted, 0.1), quantile(&sorted, 0.9));
    values.iter().map(|it| it.clamp(low, high)).collect()
}

/// The quantile of sorted values, between two of them in proportion (type 7 of R).
fn quantile(sorted: &[f64], probability: f64) -> f64 {
    let place = probability * sorted.len().saturating_sub(1) as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
    at(below) + (place - place.floor()) * (at(above) - at(below))
}

/// The funnel of shares, as proportions from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShareFunnel {
    /// All counted of all answers.
    pub target: f64,
    /// On the arcsine scale.
    pub over_dispersion: OverDispersion,
}

impl ShareFunnel {
    /// `None` without answers.
    pub fn of(units: &[Share]) -> Option<ShareFunnel> {
        let sum = |part: fn(&Share) -> u64| units.iter().map(part).sum();
        let all = Share { counted: sum(|it| it.counted), of: sum(|it| it.of) };
        let points = units.iter().filter_map(|it| Some((it.proportion()?, it.of)));
        Some(ShareFunnel::around(all.proportion()?, points))
    }

    fn around(target: f64, points: impl Iterator<Item = (f64, u64)>) -> ShareFunnel {
        let points: Vec<(f64, u64)> = points.collect();
        let z: Vec<f64> = points.iter().map(|(p, n)| arcsine_z(*p, target, *n)).collect();
        let standard_errors: Vec<f64> = points.iter().map(|(_, n)| arcsine_se(*n)).collect();
        ShareFunnel { target, over_dispersion: OverDispersion::of(&z, &standard_errors) }
    }

    /// The z score of a unit on the arcsine scale, (asin √p − asin √target) × 2√n; `None` without
    /// answers.
    pub fn z(&self, unit: Share) -> Option<f64> {
        Some(arcsine_z(unit.proportion()?, self.target, unit.of))
    }

    /// target ± z √(target (1 − target) / n), clipped to 0 and 1.
    pub fn normal(&self, n: u64, level: f64) -> Interval {
        let variance = self.target * (1.0 - self.target) / n as f64;
        let margin = normal_quantile(level) * variance.sqrt();
        clipped(around(self.target, margin), PROPORTIONS)
    }

    /// The exact binomial limits, interpolated: with r the smallest number with F(r) ≥ p,
    /// (r − (F(r) − p) / (F(r) − F(r − 1))) / n at both tails, clipped to 0 and 1.
    pub fn exact(&self, n: u64, level: f64) -> Interval {
        let tail = (1.0 - level) / 2.0;
        let ends = [tail, 1.0 - tail].map(|it| interpolated_quantile(n, self.target, it));
        clipped(Interval { low: ends[0], high: ends[1] }, PROPORTIONS)
    }

    /// The exact limits with the upper one mirrored: one less the lower limit of the rest. Beyond
    /// either are just the units at whose place or further out chance puts fewer than the tail.
    ///
    /// `exact` as published is a whole answer tighter above than below, and calls 8 of 8 "high"
    /// against a target of 90 %, where that happens to 43 % of steady units.
    pub fn mirrored(&self, n: u64, level: f64) -> Interval {
        let rest = ShareFunnel { target: 1.0 - self.target, ..*self };
        Interval { low: self.exact(n, level).low, high: 1.0 - rest.exact(n, level).low }
    }

    /// The limits that also allow for differences between units: on the arcsine scale
    /// asin √target ± z √(1/4n + tau²), from 0 to a right angle, turned back.
    pub fn over_dispersed(&self, n: u64, level: f64) -> Interval {
        let se = arcsine_se(n).hypot(self.over_dispersion.tau2.sqrt());
        let angles = around(self.target.sqrt().asin(), normal_quantile(level) * se);
        let share = |angle: f64| angle.clamp(0.0, std::f64::consts::FRAC_PI_2).sin().powi(2);
        Interval { low: share(angles.low), high: share(angles.high) }
    }
}

const PROPORTIONS: Interval = Interval { low: 0.0, high: 1.0 };

fn around(centre: f64, margin: f64) -> Interval {
    Interval { low: centre - margin, high: centre + margin }
}

fn arcsine_z(p: f64, target: f64, n: u64) -> f64 {
    (p.sqrt().asin() - target.sqrt().asin()) / arcsine_se(n)
}

fn arcsine_se(n: u64) -> f64 {
    1.0 / (2.0 * (n as f64).sqrt())
}

/// As a share of n, which need not be a whole number of answers. Unclipped.
fn interpolated_quantile(n: u64, target: f64, probability: f64) -> f64 {
    let binomial = Binomial::new(target.clamp(0.0, 1.0), n).expect("a share of 0 to 1");
    let certain = target <= 0.0 || target >= 1.0;
    let below = |r: u64| match certain {
        true => f64::from(u8::from(r as f64 >= n as f64 * target)),
        false => binomial.cdf(r),
    };
    let (mut low, mut r) = (0, n);
    while low < r {
        let middle = u64::midpoint(low, r);
        if below(middle) >= probability {
            r = middle;
        } else {
            low = middle + 1;
        }
    }
    let here = if certain { 1.0 } else { binomial.pmf(r) };
    (r as f64 - (below(r) - probability) / here) / n as f64
}

/// The funnel of figures that are means of answers: NPS, mean scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanFunnel {
    /// The figure of all answers.
    pub target: f64,
    /// The variance of one answer among all, in the unit of the figure squared.
    pub variance: f64,
    /// The lowest and the highest figure.
    pub range: Interval,
    /// In the unit of the figure.
    pub over_dispersion: OverDispersion,
}

impl MeanFunnel {
    /// The funnel of NPS by the pooled trinomial variance (Rocks 2016); `None` without answers.
    pub fn of_nps(units: &[NpsCounts]) -> Option<MeanFunnel> {
        let sum = |part: fn(&NpsCounts) -> u64| units.iter().map(part).sum();
        let all = NpsCounts {
            detractors: sum(|it| it.detractors),
            passives: sum(|it| it.passives),
            promoters: sum(|it| it.promoters),
        };
        let spreads: Vec<Spread> = units.iter().filter_map(|it| Spread::of_nps(*it)).collect();
        Some(MeanFunnel::around(Spread::of_nps(all)?, &spreads, NPS_RANGE))
    }

    fn around(all: Spread, units: &[Spread], range: Interval) -> MeanFunnel {
        let se = |it: &Spread| (all.variance / it.basis).sqrt();
        // Where all answers agree, no unit differs: its z is 0 and not undefined.
        let z = |it: &Spread| {
            let distance = it.value - all.value;
            if distance == 0.0 { 0.0 } else { distance / se(it) }
        };
        let z: Vec<f64> = units.iter().map(z).collect();
        let standard_errors: Vec<f64> = units.iter().map(se).collect();
        let over_dispersion = OverDispersion::of(&z, &standard_errors);
        MeanFunnel { target: all.value, variance: all.variance, range, over_dispersion }
    }

    /// target ± z √(variance / n), clipped to the range; of answers that weigh, n is what they are
    /// worth.
    pub fn limits(&self, n: f64, level: f64) -> Interval {
        let margin = normal_quantile(level) * (self.variance / n).sqrt();
        clipped(around(self.target, margin), self.range)
    }

    /// target ± z √(variance / n + tau²), clipped to the range.
    pub fn over_dispersed(&self, n: f64, level: f64) -> Interval {
        let variance = self.variance / n + self.over_dispersion.tau2;
        clipped(around(self.target, normal_quantile(level) * variance.sqrt()), self.range)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Answers, Better, Scale};

    use super::*;

    fn recommend() -> Definition {
        Definition {
            metric: Metric::Nps,
            scale: Scale { low: 0, high: 10 },
            top: vec![],
            better: Better::Higher,
        }
    }

    fn satisfaction() -> Definition {
        Definition {
            metric: Metric::Csat,
            scale: Scale { low: 1, high: 5 },
            top: vec![4, 5],
            better: Better::Higher,
        }
    }

    fn answers(definition: &Definition, counts: &[u64]) -> Answers {
        let mut answers = Answers::none(definition.scale);
        definition.scale.scores().zip(counts).for_each(|(score, count)| answers.add(score, *count));
        answers
    }

    #[test]
    fn a_small_unit_may_be_far_off_and_a_large_one_may_not() {
        let large = answers(&satisfaction(), &[100, 0, 0, 0, 900]);
        let small = answers(&satisfaction(), &[2, 0, 0, 0, 8]);
        let off = answers(&satisfaction(), &[200, 0, 0, 0, 800]);
        let units = [("large", &large), ("small", &small), ("off", &off)]
            .map(|(name, answers)| Unit { name, answers });
        let funnel = funnel(&units, &satisfaction()).expect("answers");
        let standings: Vec<Standing> = funnel.units.iter().map(|it| it.standing).collect();
        assert_eq!(standings, [Standing::High, Standing::Within, Standing::Low]);
        assert_eq!(funnel.units[2].value, 80.0);
    }

    #[test]
    fn eight_of_eight_are_nothing_special_against_nine_in_ten() {
        let funnel = ShareFunnel::of(&[Share { counted: 90, of: 100 }]).expect("answers");
        let limits = Limits::of(|level| funnel.mirrored(8, level));
        assert_eq!(limits.standing(1.0), Standing::Within);
        assert_eq!(Limits::of(|level| funnel.exact(8, level)).standing(1.0), Standing::High);
    }

    #[test]
    fn where_all_agree_no_one_stands_out() {
        for definition in [recommend(), satisfaction()] {
            let mut all_top = Answers::none(definition.scale);
            all_top.add(definition.scale.high, 12);
            let unit = Unit { name: "any", answers: &all_top };
            let funnel = funnel(&[unit, unit], &definition).expect("answers");
            assert!(funnel.units.iter().all(|it| it.standing == Standing::Within), "{funnel:?}");
            assert!(funnel.units.iter().all(|it| it.wide_standing == Standing::Within));
        }
    }

    fn counts() -> impl Strategy<Value = Vec<Vec<u64>>> {
        proptest::collection::vec(proptest::collection::vec(0..60_u64, 11), 1..30)
    }

    proptest! {
        #[test]
        fn limits_hold_the_target_and_the_inner_are_inside_the_outer(counts in counts()) {
            for definition in [recommend(), satisfaction()] {
                let all: Vec<Answers> = counts.iter().map(|it| answers(&definition, it)).collect();
                let units: Vec<Unit> =
                    all.iter().map(|answers| Unit { name: "unit", answers }).collect();
                let Some(funnel) = funnel(&units, &definition) else { continue };
                for unit in &funnel.units {
                    let wide = unit.wide_limits;
                    for (limits, slack) in [(unit.limits, 100.0 / unit.n as f64), (wide, 1e-9)] {
                        let (inner, outer) = (limits.warning, limits.alarm);
                        prop_assert!(outer.low <= inner.low && inner.high <= outer.high);
                        // An exact limit lies between whole numbers of answers.
                        prop_assert!(inner.low <= funnel.target + slack);
                        prop_assert!(funnel.target <= inner.high + slack);
                    }
                }
            }
        }

        #[test]
        fn the_order_of_the_units_does_not_matter(counts in counts()) {
            let all: Vec<Answers> = counts.iter().map(|it| answers(&recommend(), it)).collect();
            let units: Vec<Unit> = all.iter().map(|answers| Unit { name: "", answers }).collect();
            let turned: Vec<Unit> = units.iter().rev().copied().collect();
            let standings = |units: &[Unit]| -> Vec<Standing> {
                let funnel = funnel(units, &recommend());
                funnel.iter().flat_map(|it| &it.units).map(|it| it.standing).collect()
            };
            let mut back = standings(&turned);
            back.reverse();
            prop_assert_eq!(standings(&units), back);
        }
    }
}
