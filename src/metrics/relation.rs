//! How two figures of the same units go together: transactional and relationship NPS of teams.
//!
//! In come pairs, out goes a correlation with its interval. It is an association between units,
//! never a cause, and figures of few answers draw it towards 0 (`reliability`).

use crate::measure::Interval;

use super::estimate::{normal_quantile, two_sided_t_p};
use super::peers::Sampled;
use super::shrink::NormalNormal;

/// What the pairs say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Correlation {
    /// Pairs.
    pub n: usize,
    /// Pearson's r, from -1 to 1.
    pub pearson: f64,
    /// Two-sided, of no correlation: t = r √((n − 2) / (1 − r²)) with n − 2 degrees of freedom.
    /// `None` of fewer than three pairs.
    pub p: Option<f64>,
    /// By Fisher's z: tanh(atanh r ± z / √(n − 3)). Fisher (1921), Metron 1:3-32; R `cor.test`.
    /// `None` of fewer than four pairs.
    pub interval: Option<Interval>,
    /// Spearman's rho: Pearson's r of the ranks, ties sharing the mean of their places.
    /// Spearman (1904), American Journal of Psychology 15:72-101.
    pub spearman: f64,
}

/// The correlation of pairs; `None` where one side does not vary, or of fewer than two.
pub fn correlation(pairs: &[(f64, f64)], level: f64) -> Option<Correlation> {
    let (first, second): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let pearson = pearson(&first, &second)?;
    let spearman = self::pearson(&ranks(&first), &ranks(&second))?;
    let n = pairs.len();
    let p = (n >= 3).then(|| {
        let df = (n - 2) as f64;
        two_sided_t_p(pearson * (df / (1.0 - pearson * pearson)).sqrt(), df)
    });
    let interval = (n >= 4).then(|| {
        let margin = normal_quantile(level) / ((n - 3) as f64).sqrt();
        let turned = pearson.atanh();
        Interval { low: (turned - margin).tanh(), high: (turned + margin).tanh() }
    });
    Some(Correlation { n, pearson, p, interval, spearman })
}

fn pearson(first: &[f64], second: &[f64]) -> Option<f64> {
    let deviations = |values: &[f64]| -> Vec<f64> {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        values.iter().map(|it| it - mean).collect()
    };
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let (a, b) = (deviations(first), deviations(second));
    let spread = (product(&a, &a) * product(&b, &b)).sqrt();
    (varies(first) && varies(second)).then(|| (product(&a, &b) / spread).clamp(-1.0, 1.0))
}

fn varies(values: &[f64]) -> bool {
    values.windows(2).any(|it| it[0] != it[1])
}

/// The place of each value in ascending order, from 1; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let place = |value: &f64| {
        let below = values.iter().filter(|it| *it < value).count();
        let equal = values.iter().filter(|it| *it == value).count();
        below as f64 + (equal + 1) as f64 / 2.0
    };
    values.iter().map(place).collect()
}

/// How much of the differences between units is more than chance, from 0 to 1:
/// tau² / (tau² + mean v). A correlation of two figures is about √(reliability × reliability) of
/// what it would be with many answers (Spearman 1904: attenuation). `None` without units.
pub fn reliability(units: &[Sampled]) -> Option<f64> {
    let between = NormalNormal::fitted(units)?.between;
    let sampling = units.iter().map(|it| it.variance).sum::<f64>() / units.len() as f64;
    Some(between / (between + sampling))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_figures_that_are_one_correlate_perfectly() {
        let pairs = [(1.0, 2.0), (2.0, 4.0), (3.0, 6.0), (5.0, 10.0)];
        let relation = correlation(&pairs, 0.95).expect("pairs that vary");
        assert_eq!((relation.pearson, relation.spearman, relation.p), (1.0, 1.0, Some(0.0)));
        assert_eq!(relation.interval, Some(Interval { low: 1.0, high: 1.0 }));
    }

    #[test]
    fn what_does_not_vary_correlates_with_nothing() {
        assert_eq!(correlation(&[(1.0, 2.0), (1.0, 3.0), (1.0, 4.0)], 0.95), None);
        assert_eq!(correlation(&[(1.0, 2.0)], 0.95), None);
        assert_eq!(correlation(&[], 0.95), None);
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_correlation_whichever_figure_comes_first(
            pairs in proptest::collection::vec((-100..100_i32, -100..100_i32), 4..40)
        ) {
            let float = |(a, b): &(i32, i32)| (f64::from(*a), f64::from(*b));
            let there: Vec<(f64, f64)> = pairs.iter().map(float).collect();
            let back: Vec<(f64, f64)> = there.iter().map(|(a, b)| (*b, *a)).collect();
            let (there, back) = (correlation(&there, 0.95), correlation(&back, 0.95));
            prop_assert_eq!(there.is_some(), back.is_some());
            if let (Some(there), Some(back)) = (there, back) {
                let interval = there.interval.expect("four pairs");
                prop_assert!(interval.low <= there.pearson && there.pearson <= interval.high);
                prop_assert!((there.pearson - back.pearson).abs() < 1e-12);
                prop_assert!((-1.0..=1.0).contains(&there.spearman));
            }
        }
    }
}
