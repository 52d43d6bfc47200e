//! Figures of few answers drawn towards the mean of their peers, by as much as chance explains.
//!
//! In come the figures of units with their sampling variance, or shares; out go shrunken ones: the
//! best guess of what a unit's figure would be with many answers. Ranks and "most improved" are
//! made of these; the raw figure is always shown beside them.

use statrs::function::beta::ln_beta;
use statrs::function::factorial::ln_binomial;
use statrs::function::gamma::digamma;

use crate::measure::{Answers, Definition, Interval, LEVEL, Metric};

use super::estimate::{
    NPS_RANGE, Share, beta_interval, clipped, normal_quantile, percent, scale_range,
};
use super::peers::{Sampled, Spread, Unit, pooled};

/// A unit's figure, raw and shrunken.
#[derive(Clone, Debug, PartialEq)]
pub struct Shrunk {
    pub name: String,
    pub n: u64,
    /// In the metric's unit.
    pub raw: f64,
    /// Between the raw figure and that of the peers.
    pub shrunken: f64,
    /// Where the unit's true figure is at `LEVEL`, given its peers.
    pub interval: Interval,
}

/// The shrunken figures of units, in the order in which they came and without those that have no
/// answers. Shares by the beta-binomial, NPS and means by the normal-normal model.
pub fn shrunk(units: &[Unit], definition: &Definition) -> Vec<Shrunk> {
    let units: Vec<Unit> = units.iter().copied().filter(|it| it.answers.n() > 0).collect();
    let figures = match definition.metric {
        Metric::Csat | Metric::Share => shares(&units, definition),
        Metric::Nps | Metric::Ces | Metric::Mean => means(&units, definition),
    };
    let figures = figures.unwrap_or_default();
    let spreads = units.iter().filter_map(|it| Spread::of(it.answers, definition));
    let shrunk = |((unit, raw), (shrunken, interval)): ((&Unit, Spread), (f64, Interval))| Shrunk {
        name: unit.name.to_owned(),
        n: raw.n,
        raw: raw.value,
        shrunken,
        interval,
    };
    units.iter().zip(spreads).zip(figures).map(shrunk).collect()
}

fn shares(units: &[Unit], definition: &Definition) -> Option<Vec<(f64, Interval)>> {
    let share = |it: &Answers| Some(Spread::of(it, definition)?.as_share());
    let shares: Vec<Share> = units.iter().filter_map(|it| share(it.answers)).collect();
    let prior = BetaBinomial::fitted(&shares);
    let all = share(&pooled(units.iter().map(|it| it.answers))?)?;
    let shrunken = |it: &Share| match prior {
        Some(prior) => Some((100.0 * prior.mean(*it), percent(prior.interval(*it, LEVEL)))),
        // Sampling explains every difference: each unit's best guess is the share of all.
        None => Some((all.percent()?, percent(all.wilson(LEVEL)?))),
    };
    shares.iter().map(shrunken).collect()
}

fn means(units: &[Unit], definition: &Definition) -> Option<Vec<(f64, Interval)>> {
    let all = Spread::of(&pooled(units.iter().map(|it| it.answers))?, definition)?;
    let sampled = |it: &Unit| Some(Spread::of(it.answers, definition)?.sampled(all));
    let sampled: Vec<Sampled> = units.iter().filter_map(sampled).collect();
    let range = match definition.metric {
        Metric::Nps => NPS_RANGE,
        _ => scale_range(definition.scale),
    };
    let Some(normal) = NormalNormal::fitted(&sampled) else {
        // All answers of all units agree.
        return Some(sampled.iter().map(|it| (it.value, at(it.value))).collect());
    };
    let margin = |it: Sampled| normal_quantile(LEVEL) * normal.standard_error(it);
    let shrunken = |it: &Sampled| {
        let (centre, margin) = (normal.shrunken(*it), margin(*it));
        (centre, clipped(Interval { low: centre - margin, high: centre + margin }, range))
    };
    Some(sampled.iter().map(shrunken).collect())
}

fn at(value: f64) -> Interval {
    Interval { low: value, high: value }
}

/// Units whose true figures are normal around a common mean, seen with known sampling variances
/// (empirical Bayes).
///
/// The variance between units by Paule & Mandel (1982), Journal of Research of the National Bureau
/// of Standards 87:377-385; R metafor `rma(method = "PM")` and `blup`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NormalNormal {
    /// tau², the variance between units: the one with Σw (y − mu)² = k − 1; 0 where sampling
    /// explains every difference.
    pub between: f64,
    /// mu, the mean with weights w = 1 / (v + tau²).
    pub mean: f64,
    /// The standard error of that mean, 1 / √Σw.
    pub mean_se: f64,
    /// Cochran's Q, the sum Σ (y − mu)² / v with mu for tau² = 0.
    pub q: f64,
    /// How many units.
    pub k: usize,
}

impl NormalNormal {
    /// `None` without units, or where a sampling variance is not above 0.
    pub fn fitted(units: &[Sampled]) -> Option<NormalNormal> {
        if units.is_empty() || units.iter().any(|it| it.variance.is_nan() || it.variance <= 0.0) {
            return None;
        }
        let excess = |between: f64| Weighted::of(units, between).q - (units.len() - 1) as f64;
        let between = largest_with_excess(excess);
        let Weighted { mean, weights, .. } = Weighted::of(units, between);
        let q = Weighted::of(units, 0.0).q;
        Some(NormalNormal { between, mean, mean_se: 1.0 / weights.sqrt(), q, k: units.len() })
    }

    /// I², the percentage of the differences that sampling does not explain: 100 (Q − (k − 1)) / Q.
    ///
    /// Higgins & Thompson (2002), Statistics in Medicine 21:1539-1558.
    pub fn i2(self) -> f64 {
        let excess = self.q - (self.k - 1) as f64;
        if excess > 0.0 { 100.0 * excess / self.q } else { 0.0 }
    }

    /// How much a unit's own figure counts, tau² / (tau² + v): 0 to 1, the more the more answers.
    pub fn weight(self, unit: Sampled) -> f64 {
        self.between / (self.between + unit.variance)
    }

    /// mu + weight (y − mu)
    pub fn shrunken(self, unit: Sampled) -> f64 {
        self.mean + self.weight(unit) * (unit.value - self.mean)
    }

    /// The standard error of the shrunken figure, that of mu included:
    /// √(weight v + (1 − weight)² se(mu)²).
    pub fn standard_error(self, unit: Sampled) -> f64 {
        let weight = self.weight(unit);
        (weight * unit.variance).sqrt().hypot((1.0 - weight) * self.mean_se)
    }
}

/// The units weighted for a variance between them.
struct Weighted {
    mean: f64,
    weights: f64,
    /// Σw (y − mean)²
    q: f64,
}

impl Weighted {
    fn of(units: &[Sampled], between: f64) -> Weighted {
        let weight = |it: &Sampled| 1.0 / (it.variance + between);
        let weights: f64 = units.iter().map(weight).sum();
        let mean = units.iter().map(|it| weight(it) * it.value).sum::<f64>() / weights;
        let q = units.iter().map(|it| weight(it) * (it.value - mean).powi(2)).sum();
        Weighted { mean, weights, q }
    }
}

/// Where a falling function of a variance crosses 0; 0 where it starts below.
fn largest_with_excess(excess: impl Fn(f64) -> f64) -> f64 {
    let mut high = 1.0;
    while excess(high) > 0.0 {
        high *= 2.0;
    }
    let mut low = 0.0;
    if excess(low) <= 0.0 {
        return 0.0;
    }
    // So many halvings find the last digit of a double, however small it is.
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if excess(middle) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// Units whose true shares are spread as a Beta(alpha, beta) variable, seen with binomial
/// sampling.
///
/// Fitted by maximum likelihood, as R VGAM `dbetabinom.ab` has it. Skellam (1948), JRSS B
/// 10:257-261.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaBinomial {
    pub alpha: f64,
    pub beta: f64,
}

/// Above this many answers' worth of certainty, the peers are all alike.
const ALL_ALIKE: f64 = 1e7;

impl BetaBinomial {
    /// `None` where no variance between units is needed to explain the shares, or none of them
    /// says anything: without answers, or with every answer alike.
    pub fn fitted(units: &[Share]) -> Option<BetaBinomial> {
        let units: Vec<Share> = units.iter().copied().filter(|it| it.of > 0).collect();
        let sum = |part: fn(&Share) -> u64| units.iter().map(part).sum();
        let all = Share { counted: sum(|it| it.counted), of: sum(|it| it.of) };
        let p = all.proportion().filter(|it| *it > 0.0 && *it < 1.0)?;
        if slope_at_no_spread(&units, p) <= 0.0 {
            return None;
        }
        let mut here = BetaBinomial { alpha: 10.0 * p, beta: 10.0 * (1.0 - p) };
        let mut height = here.ln_likelihood(&units);
        // Newton's method; a step that does not climb is halved until it does.
        for _ in 0..200 {
            let (odds, certainty) = here.uphill(&units);
            let climbed = (0..50).find_map(|halvings| {
                let scale = 0.5_f64.powi(halvings);
                let there = here.moved(scale * odds, scale * certainty);
                let height_there = there.ln_likelihood(&units);
                (height_there > height).then_some((there, height_there))
            });
            let Some((there, height_there)) = climbed else { break };
            (here, height) = (there, height_there);
            if here.alpha + here.beta > ALL_ALIKE {
                return None;
            }
        }
        Some(here)
    }

    /// Σ ln P(x) with P(x) = C(n, x) B(x + alpha, n − x + beta) / B(alpha, beta).
    pub fn ln_likelihood(self, units: &[Share]) -> f64 {
        let of_unit = |it: &Share| {
            let (counted, rest) = (it.counted as f64, (it.of - it.counted) as f64);
            ln_binomial(it.of, it.counted) + ln_beta(counted + self.alpha, rest + self.beta)
                - ln_beta(self.alpha, self.beta)
        };
        units.iter().map(of_unit).sum()
    }

    /// The share that a unit's answers and its peers make together: (x + alpha) /
    /// (n + alpha + beta).
    pub fn mean(self, unit: Share) -> f64 {
        (unit.counted as f64 + self.alpha) / (unit.of as f64 + self.alpha + self.beta)
    }

    /// The equal-tailed interval of Beta(x + alpha, n − x + beta).
    pub fn interval(self, unit: Share, level: f64) -> Interval {
        let rest = (unit.of - unit.counted) as f64;
        beta_interval(unit.counted as f64 + self.alpha, rest + self.beta, level)
    }

    /// With both parameters moved: the mean's log odds by one, the logarithm of the certainty
    /// (alpha + beta) by the other. The two hardly depend on each other, unlike alpha and beta.
    fn moved(self, odds: f64, certainty: f64) -> BetaBinomial {
        let both = (self.alpha + self.beta) * certainty.exp();
        let odds = self.alpha / self.beta * odds.exp();
        BetaBinomial { alpha: both * odds / (1.0 + odds), beta: both / (1.0 + odds) }
    }

    /// The step of Newton's method in those two, or, where the surface is not curved like a hill,
    /// uphill in each; no longer than 2 either way.
    fn uphill(self, units: &[Share]) -> (f64, f64) {
        let (a, b) = (self.alpha, self.beta);
        let (mut slope_a, mut slope_b) = (0.0, 0.0);
        let (mut bend_a, mut bend_b, mut bend_ab) = (0.0, 0.0, 0.0);
        for unit in units {
            let (counted, n) = (unit.counted as f64, unit.of as f64);
            let common = digamma(n + a + b) - digamma(a + b);
            slope_a += digamma(counted + a) - digamma(a) - common;
            slope_b += digamma(n - counted + b) - digamma(b) - common;
            let common = trigamma(n + a + b) - trigamma(a + b);
            bend_a += trigamma(counted + a) - trigamma(a) - common;
            bend_b += trigamma(n - counted + b) - trigamma(b) - common;
            bend_ab -= common;
        }
        // By the chain rule: a step of the log odds moves a by w and b by -w, one of the
        // certainty moves each by itself.
        let w = a * b / (a + b);
        let (odds, certainty) = (w * (slope_a - slope_b), a * slope_a + b * slope_b);
        let bend_odds = w * w * (bend_a - 2.0 * bend_ab + bend_b) + odds * (b - a) / (a + b);
        let bend_certainty = a * a * bend_a + 2.0 * a * b * bend_ab + b * b * bend_b + certainty;
        let bend_both = w * (a * (bend_a - bend_ab) + b * (bend_ab - bend_b)) + odds;
        let determinant = bend_odds * bend_certainty - bend_both * bend_both;
        let (first, second) = if bend_odds < 0.0 && determinant > 0.0 {
            (
                (bend_both * certainty - bend_certainty * odds) / determinant,
                (bend_both * odds - bend_odds * certainty) / determinant,
            )
        } else {
            (odds / bend_odds.abs(), certainty / bend_certainty.abs())
        };
        let shorten = (2.0 / first.abs().max(second.abs())).min(1.0);
        (first * shorten, second * shorten)
    }
}

/// Whether a little variance between units makes the shares likelier: the slope of the likelihood
/// where there is none, Σ x (x − 1) / p + (n − x)(n − x − 1) / (1 − p) − n (n − 1) (Tarone 1979,
/// Biometrika 66:585-590).
fn slope_at_no_spread(units: &[Share], p: f64) -> f64 {
    let of_unit = |it: &Share| {
        let (counted, n) = (it.counted as f64, it.of as f64);
        let rest = n - counted;
        counted * (counted - 1.0) / p + rest * (rest - 1.0) / (1.0 - p) - n * (n - 1.0)
    };
    units.iter().map(of_unit).sum()
}

/// The derivative of the digamma function: by ψ′(x) = ψ′(x + 1) + 1/x² up to 10, from there by its
/// asymptotic series (Abramowitz & Stegun 6.4.12).
fn trigamma(mut x: f64) -> f64 {
    let mut sum = 0.0;
    while x < 10.0 {
        sum += 1.0 / (x * x);
        x += 1.0;
    }
    let y = 1.0 / (x * x);
    let series =
        1.0 / 6.0 - y * (1.0 / 30.0 - y * (1.0 / 42.0 - y * (1.0 / 30.0 - y * 5.0 / 66.0)));
    sum + 1.0 / x + y / 2.0 + y / x * series
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Scale};

    use super::*;

    #[test]
    fn trigamma_at_one_is_a_sixth_of_pi_squared() {
        let expected = std::f64::consts::PI.powi(2) / 6.0;
        assert!((trigamma(1.0) - expected).abs() < 1e-13, "{}", trigamma(1.0));
        assert!((trigamma(30.0) - trigamma(31.0) - 1.0 / 900.0).abs() < 1e-15);
    }

    #[test]
    fn units_that_are_as_alike_as_chance_allows_are_all_the_same() {
        let shares = [Share { counted: 40, of: 80 }; 6];
        assert_eq!(BetaBinomial::fitted(&shares), None);
        let alike = [Sampled { value: 30.0, variance: 40.0 }; 6];
        assert_eq!(NormalNormal::fitted(&alike).map(|it| it.between), Some(0.0));
    }

    #[test]
    fn hardly_more_spread_than_chance_has_a_flat_top_that_is_found() {
        let units = [Share { counted: 67, of: 108 }, Share { counted: 29, of: 37 }];
        let prior = BetaBinomial::fitted(&units).expect("shares that differ");
        let slope =
            |there: BetaBinomial| (there.ln_likelihood(&units) - prior.ln_likelihood(&units)).abs();
        assert!(slope(prior.moved(0.0, 1e-3)) < 1e-6, "{prior:?}");
        assert!(slope(prior.moved(1e-3, 0.0)) < 1e-4, "{prior:?}");
    }

    #[test]
    fn one_unit_alone_is_itself() {
        let nps = definition(Metric::Nps);
        let answers = answers(&nps, &[1, 0, 0, 0, 0, 2, 0, 3, 0, 4, 5]);
        let unit = Unit { name: "only", answers: &answers };
        let shrunk = shrunk(&[unit], &nps);
        assert_eq!(shrunk[0].raw, shrunk[0].shrunken);
    }

    fn definition(metric: Metric) -> Definition {
        Definition {
            metric,
            scale: Scale { low: 0, high: 10 },
            top: vec![9, 10],
            better: Better::Higher,
        }
    }

    fn answers(definition: &Definition, counts: &[u64]) -> Answers {
        let mut answers = Answers::none(definition.scale);
        definition.scale.scores().zip(counts).for_each(|(score, count)| answers.add(score, *count));
        answers
    }

    fn counts() -> impl Strategy<Value = Vec<Vec<u64>>> {
        proptest::collection::vec(proptest::collection::vec(0..20_u64, 11), 1..20)
    }

    proptest! {
        #[test]
        fn shrunken_lies_between_the_raw_figure_and_the_mean(
            units in proptest::collection::vec((-100.0..100.0_f64, 0.1..400.0_f64), 2..30)
        ) {
            let units: Vec<Sampled> =
                units.into_iter().map(|(value, variance)| Sampled { value, variance }).collect();
            let normal = NormalNormal::fitted(&units).expect("variances above 0");
            for unit in units {
                let (low, high) = (unit.value.min(normal.mean), unit.value.max(normal.mean));
                let shrunken = normal.shrunken(unit);
                prop_assert!(low - 1e-9 <= shrunken && shrunken <= high + 1e-9);
                prop_assert!(normal.standard_error(unit) > 0.0);
            }
        }

        #[test]
        fn a_share_is_drawn_towards_that_of_its_peers(
            units in proptest::collection::vec((1..300_u64, 0.0..=1.0_f64), 2..25)
        ) {
            let share = |(of, p): &(u64, f64)| Share { counted: (*of as f64 * p) as u64, of: *of };
            let units: Vec<Share> = units.iter().map(share).collect();
            if let Some(prior) = BetaBinomial::fitted(&units) {
                let peers = prior.alpha / (prior.alpha + prior.beta);
                for unit in &units {
                    let raw = unit.proportion().expect("answers");
                    let shrunken = prior.mean(*unit);
                    prop_assert!(raw.min(peers) - 1e-9 <= shrunken);
                    prop_assert!(shrunken <= raw.max(peers) + 1e-9);
                }
                // It is a maximum: no neighbour is likelier.
                let height = prior.ln_likelihood(&units);
                for (a, b) in [(1.001, 1.0), (0.999, 1.0), (1.0, 1.001), (1.0, 0.999)] {
                    let near = BetaBinomial { alpha: prior.alpha * a, beta: prior.beta * b };
                    prop_assert!(near.ln_likelihood(&units) <= height + 1e-9);
                }
            }
        }

        #[test]
        fn every_unit_with_answers_has_a_shrunken_figure_in_its_interval(counts in counts()) {
            for metric in Metric::ALL {
                let definition = definition(metric);
                let all: Vec<Answers> = counts.iter().map(|it| answers(&definition, it)).collect();
                let units: Vec<Unit> =
                    all.iter().map(|answers| Unit { name: "unit", answers }).collect();
                let shrunk = shrunk(&units, &definition);
                prop_assert_eq!(shrunk.len(), all.iter().filter(|it| it.n() > 0).count());
                for unit in shrunk {
                    prop_assert!(unit.interval.low <= unit.shrunken + 1e-9, "{unit:?}");
                    prop_assert!(unit.shrunken <= unit.interval.high + 1e-9, "{unit:?}");
                }
            }
        }
    }
}
