//! How often an interval holds the figure that it is about, counted out over every sample there is.
//!
//! In come a number of answers and how likely each answer is, out goes the probability that the
//! interval of `weighing::estimate`, which is the one that pages print, holds the true figure. Nothing
//! is drawn: each combination of answers is weighed with its multinomial probability.

use statrs::function::factorial::ln_factorial;

use crate::measure::{Answers, Definition};

use super::weighing::estimate;

/// How many of all customers give each of up to three scores; the parts of one whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    pub definition: Definition,
    /// Scores with the chance of each.
    pub scores: Vec<(i8, f64)>,
    /// The figure of all customers, in the metric's unit.
    pub truth: f64,
}

impl Mix {
    /// The chance that the interval of `n` answers holds the truth; a sample without an interval does
    /// not.
    pub fn coverage(&self, n: u64) -> f64 {
        samples(n, self.scores.len())
            .iter()
            .filter(|counts| self.is_held(counts))
            .map(|counts| self.chance(counts))
            .sum()
    }

    fn is_held(&self, counts: &[u64]) -> bool {
        let mut answers = Answers::none(self.definition.scale);
        for ((score, _), count) in self.scores.iter().zip(counts) {
            answers.add(*score, *count);
        }
        let interval = estimate(&answers, &self.definition).and_then(|it| it.interval);
        // An end that is the truth itself may come out a hair beside it.
        interval.is_some_and(|it| it.low <= self.truth + 1e-9 && self.truth - 1e-9 <= it.high)
    }

    fn chance(&self, counts: &[u64]) -> f64 {
        let n: u64 = counts.iter().sum();
        let parts = self.scores.iter().zip(counts);
        let ln: f64 = parts.map(|((_, p), k)| *k as f64 * p.ln() - ln_factorial(*k)).sum::<f64>();
        (ln + ln_factorial(n)).exp()
    }
}

/// Every way in which `n` answers can fall on so many scores.
fn samples(n: u64, scores: usize) -> Vec<Vec<u64>> {
    if scores <= 1 {
        return vec![vec![n; scores]];
    }
    let with = |first: u64| {
        let rest = samples(n - first, scores - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    };
    (0..=n).flat_map(with).collect()
}

#[cfg(test)]
mod tests {
    use crate::measure::{Better, Metric, Scale};

    use super::*;

    fn nps(detractors: f64, passives: f64, promoters: f64) -> Mix {
        let scale = Scale { low: 0, high: 10 };
        Mix {
            definition: Definition {
                metric: Metric::Nps,
                scale,
                top: vec![],
                better: Better::Higher,
            },
            scores: vec![(0, detractors), (8, passives), (10, promoters)],
            truth: 100.0 * (promoters - detractors),
        }
    }

    fn share(p: f64) -> Mix {
        let (metric, scale) = (Metric::Share, Scale { low: 0, high: 1 });
        Mix {
            definition: Definition { metric, scale, top: vec![1], better: Better::Higher },
            scores: vec![(0, 1.0 - p), (1, p)],
            truth: 100.0 * p,
        }
    }

    fn percent(coverage: f64) -> f64 {
        (100.0 * coverage).round()
    }

    /// METRICS.md 1: the excellent and the weak team, score interval under ten answers, adjusted Wald
    /// above.
    #[test]
    fn nps_intervals_cover_what_the_literature_says() {
        let (excellent, weak) = (nps(0.03, 0.12, 0.85), nps(0.35, 0.30, 0.35));
        assert_eq!(percent(excellent.coverage(5)), 97.0);
        assert_eq!(percent(excellent.coverage(20)), 96.0);
        assert_eq!(percent(weak.coverage(5)), 94.0);
    }

    /// By hand: of five tosses the interval leaves out one half where all are alike, of ten where nine
    /// or more are.
    #[test]
    fn a_half_is_left_out_by_extreme_samples_alone() {
        assert!((share(0.5).coverage(5) - (1.0 - 2.0 / 32.0)).abs() < 1e-12);
        assert!((share(0.5).coverage(10) - (1.0 - 22.0 / 1024.0)).abs() < 1e-12);
    }

    #[test]
    fn all_samples_together_are_certain() {
        let mix = nps(0.15, 0.25, 0.60);
        let all: f64 = samples(20, 3).iter().map(|it| mix.chance(it)).sum();
        assert!((all - 1.0).abs() < 1e-12, "{all}");
        assert_eq!(samples(20, 3).len(), 231);
    }
}
