//! Shares that form a whole, such as the options of a poll, each with an interval such that all
//! hold at once.
//!
//! In come counts, out go intervals as proportions from 0 to 1 in the same order.

use statrs::function::factorial::ln_factorial;

use crate::measure::Interval;

use super::estimate::Share;

/// Goodman's simultaneous intervals: Wilson's, each at the level 1 − (1 − level) / k, so that the
/// chance that any of the k misses is 1 − level at most. `None` of no answers.
///
/// Goodman (1965), Technometrics 7:247-254.
pub fn goodman(counts: &[u64], level: f64) -> Option<Vec<Interval>> {
    let of = counts.iter().sum();
    let of_each = 1.0 - (1.0 - level) / counts.len() as f64;
    counts.iter().map(|counted| Share { counted: *counted, of }.wilson(of_each)).collect()
}

/// Sison and Glaz's simultaneous intervals, all equally wide before they are clipped to 0 and 1:
/// for seven or more parts narrower than Goodman's. `None` of no answers.
///
/// Sison & Glaz (1995), JASA 90:366-369, by May & Johnson (2000), Journal of Statistical Software
/// 5(6): the smallest c such that counts within c of these have at least the probability `level`,
/// from share − c/n to share + (c + 2 delta)/n, where delta interpolates.
pub fn sison_glaz(counts: &[u64], level: f64) -> Option<Vec<Interval>> {
    let n: u64 = counts.iter().sum();
    let (c, delta) = reach(counts, n, level)?;
    let interval = |count: &u64| {
        let share = *count as f64 / n as f64;
        Interval {
            low: (share - c as f64 / n as f64).max(0.0),
            high: (share + (c as f64 + 2.0 * delta) / n as f64).min(1.0),
        }
    };
    Some(counts.iter().map(interval).collect())
}

/// The last c whose probability is below the level, and how far the level is from there to the
/// next.
fn reach(counts: &[u64], n: u64, level: f64) -> Option<(u64, f64)> {
    let mut before = 0.0;
    for c in 1..=n {
        let probability = probability_within(counts, n, c);
        if probability > level {
            return Some((c - 1, (level - before) / (probability - before)));
        }
        before = probability;
    }
    // Even all counts have no more than the level: a whole of one part, which is certain.
    (n > 0).then_some((n, 0.0))
}

/// The probability that multinomial counts are all within c of these: that of independent Poisson
/// counts, given their sum (Levin 1981), which is approximated by Edgeworth's series.
fn probability_within(counts: &[u64], n: u64, c: u64) -> f64 {
    let parts: Vec<Truncated> = counts.iter().map(|it| Truncated::around(*it, c)).collect();
    let sum = |of: fn(&Truncated) -> f64| parts.iter().map(of).sum::<f64>();
    let variance = sum(|it| it.variance);
    let skew = sum(|it| it.third) / variance.powf(1.5);
    let excess = sum(|it| it.fourth - 3.0 * it.variance * it.variance) / (variance * variance);
    let z = (n as f64 - sum(|it| it.mean)) / variance.sqrt();
    let (z2, z4) = (z * z, z.powi(4));
    let edgeworth = 1.0
        + skew * (z * z2 - 3.0 * z) / 6.0
        + excess * (z4 - 6.0 * z2 + 3.0) / 24.0
        + skew * skew * (z2 * z4 - 15.0 * z4 + 45.0 * z2 - 15.0) / 72.0;
    let density = (-z2 / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt() / variance.sqrt();
    let ln_within: f64 = sum(|it| it.ln_probability);
    (ln_within - ln_poisson(n, n as f64)).exp() * density * edgeworth
}

/// A Poisson count with mean `count`, known to be within c of it: its moments around the mean.
struct Truncated {
    /// The logarithm of the probability to be within.
    ln_probability: f64,
    mean: f64,
    variance: f64,
    third: f64,
    fourth: f64,
}

impl Truncated {
    fn around(count: u64, c: u64) -> Truncated {
        let (low, high, rate) = (count.saturating_sub(c), count + c, count as f64);
        let within = poisson(low as i64, high as i64, rate);
        // The factorial moments of a truncated Poisson count.
        let factorial = |r: i64| {
            let (low, high) = (low as i64, high as i64);
            let gained = poisson(low - r, low - 1, rate) - poisson(high - r + 1, high, rate);
            rate.powi(r as i32) * (1.0 + gained / within)
        };
        let [m1, m2, m3, m4] = [1, 2, 3, 4].map(factorial);
        let m1_2 = m1 * m1;
        Truncated {
            ln_probability: within.ln(),
            mean: m1,
            variance: m2 + m1 - m1_2,
            third: m3 + m2 * (3.0 - 3.0 * m1) + (m1 - 3.0 * m1_2 + 2.0 * m1_2 * m1),
            fourth: m4 + m3 * (6.0 - 4.0 * m1) + m2 * (7.0 - 12.0 * m1 + 6.0 * m1_2) + m1
                - 4.0 * m1_2
                + 6.0 * m1_2 * m1
                - 3.0 * m1_2 * m1_2,
        }
    }
}

/// The probability that a Poisson count lies from `low` to `high`, both included.
fn poisson(low: i64, high: i64, rate: f64) -> f64 {
    let counts = low.max(0)..=high;
    counts.map(|it| ln_poisson(it.unsigned_abs(), rate).exp()).sum()
}

/// ln of rateᵏ e⁻ʳᵃᵗᵉ / k!
fn ln_poisson(k: u64, rate: f64) -> f64 {
    let power = if k == 0 { 0.0 } else { k as f64 * rate.ln() };
    power - rate - ln_factorial(k)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_answers_have_no_intervals() {
        assert_eq!((goodman(&[0, 0], 0.95), sison_glaz(&[0, 0], 0.95)), (None, None));
    }

    proptest! {
        #[test]
        fn each_interval_holds_its_share_and_stays_in_range(
            counts in proptest::collection::vec(0..120_u64, 2..8)
        ) {
            let n: u64 = counts.iter().sum();
            prop_assume!(n > 0);
            let (first, second) = (goodman(&counts, 0.95), sison_glaz(&counts, 0.95));
            for intervals in [first.expect("answers"), second.expect("answers")] {
                for (interval, count) in intervals.iter().zip(&counts) {
                    let share = *count as f64 / n as f64;
                    prop_assert!(0.0 <= interval.low && interval.high <= 1.0);
                    prop_assert!(interval.low <= share && share <= interval.high);
                }
            }
        }
    }
}
