//! Key drivers: how much each rated aspect moves together with an outcome such as recommending.
//!
//! In come the answers of those who rated all of it, as sums that merge by addition; out go shares of
//! R², which add up. "Moves together with" is all that they
//! say: nothing here shows what causes what.

use rayon::prelude::*;

use crate::measure::Interval;

pub use crate::tally::CrossProducts;

use super::draws::Draws;
use super::linear::{Fit, Symmetric};

/// The most drivers whose shares are averaged over all orders: 2¹⁵ regressions. With more, Johnson's
/// relative weights stand in, which are close.
pub const EXACT_DRIVERS: usize = 15;

/// The most resamples of a bootstrap.
pub const MAX_RESAMPLES: u32 = 10_000;

/// Whether so many complete answers bear an analysis of so many drivers: at least 50, and 10 for each.
pub fn bears(n: u64, drivers: usize) -> bool {
    n >= 50_u64.max(10 * drivers as u64)
}

/// How outcome and drivers correlate among those who answered everything.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlations {
    /// Respondents who answered everything.
    pub n: u64,
    /// Of each driver with the outcome. That of a driver which does not vary is undefined; 0 stands
    /// for it here, so that its importance comes to 0.
    with_outcome: Vec<f64>,
    /// Of the drivers with each other, likewise.
    between: Symmetric,
    /// The drivers whose ratings are not all the same.
    varying: Vec<bool>,
}

impl CrossProducts {
    /// `None` where the outcome does not vary.
    pub fn correlations(&self) -> Option<Correlations> {
        let moment = |row: usize, column: usize| self.moment(row, column) as f64;
        Correlations::of_moments(self.n(), self.drivers(), moment)
    }
}

impl Correlations {
    /// Of rows of any numbers, the outcome first, none missing. `None` where the outcome does not
    /// vary, or there is no row.
    pub fn of_rows(rows: &[Vec<f64>]) -> Option<Correlations> {
        let first = rows.first()?;
        // Distances from a row keep the digits of numbers that are large and close, and are exactly
        // 0 in a column that does not vary.
        let distance = |row: &[f64], column: usize| row[column] - first[column];
        let mean = |column: usize| {
            rows.iter().map(|it| distance(it, column)).sum::<f64>() / rows.len() as f64
        };
        let means: Vec<f64> = (0..first.len()).map(mean).collect();
        let mut moments = Symmetric::zero(first.len());
        for row in rows {
            let distances = means.iter().enumerate().map(|(column, it)| distance(row, column) - it);
            moments.add_square(&distances.collect::<Vec<f64>>());
        }
        let moment = |row: usize, column: usize| moments.at(row, column);
        Correlations::of_moments(rows.len() as u64, first.len() - 1, moment)
    }

    /// Of moments about the means, in any one unit, the outcome first; asked of the lower triangle.
    fn of_moments(
        n: u64,
        drivers: usize,
        moment: impl Fn(usize, usize) -> f64,
    ) -> Option<Correlations> {
        let sd: Vec<f64> = (0..=drivers).map(|it| moment(it, it).max(0.0).sqrt()).collect();
        if sd[0] == 0.0 {
            return None;
        }
        let varying: Vec<bool> = sd[1..].iter().map(|it| *it > 0.0).collect();
        let correlation = |row: usize, column: usize| {
            let scale = sd[row] * sd[column];
            if scale > 0.0 { (moment(row, column) / scale).clamp(-1.0, 1.0) } else { 0.0 }
        };
        let mut between = Symmetric::zero(drivers);
        for row in 0..drivers {
            for column in 0..row {
                between.set(row, column, correlation(row + 1, column + 1));
            }
            between.set(row, row, 1.0);
        }
        let with_outcome = (1..=drivers).map(|it| correlation(it, 0)).collect();
        Some(Correlations { n, with_outcome, between, varying })
    }

    pub fn drivers(&self) -> usize {
        self.with_outcome.len()
    }

    /// Pearson's correlation of each driver with the outcome; `None` of a driver that does not vary.
    /// It is also called derived importance.
    pub fn pearson(&self) -> Vec<Option<f64>> {
        let known = |(it, varies): (&f64, &bool)| varies.then_some(*it);
        self.with_outcome.iter().zip(&self.varying).map(known).collect()
    }

    /// The share of the outcome's variance that all drivers explain in a linear regression.
    pub fn r2(&self) -> f64 {
        self.fit(0..self.drivers()).r2()
    }

    fn fit(&self, drivers: impl Iterator<Item = usize>) -> Fit<'_> {
        let mut fit = Fit::new(&self.between, &self.with_outcome);
        drivers.for_each(|it| fit.add(it));
        fit
    }

    /// R² of each driver alone: its squared correlation.
    pub fn first(&self) -> Vec<f64> {
        self.with_outcome.iter().map(|it| it * it).collect()
    }

    /// What R² loses without each driver.
    pub fn last(&self) -> Vec<f64> {
        let all = self.r2();
        let without = |left_out: usize| self.fit((0..self.drivers()).filter(|it| *it != left_out));
        (0..self.drivers()).map(|it| all - without(it).r2()).collect()
    }

    /// The coefficients of the regression of standardised scores; `None` where a driver is made up of
    /// others, so that there is not one answer. A driver that does not vary has 0.
    pub fn beta(&self) -> Option<Vec<f64>> {
        self.fit(0..self.drivers()).coefficients()
    }

    /// The shares of R² that Lindeman, Merenda & Gold (1980) give each driver: what R² gains from it,
    /// averaged over all orders in which drivers can be added. They sum to R² and are never negative.
    /// The same as Shapley's value of R² and as general dominance; `lmg` of R's relaimpo (Grömping
    /// 2006, Journal of Statistical Software 17:1). `None` for more than `EXACT_DRIVERS`.
    pub fn lmg(&self) -> Option<Vec<f64>> {
        let drivers = self.drivers();
        if drivers > EXACT_DRIVERS {
            return None;
        }
        let r2 = self.r2_of_all_sets();
        let weights = order_weights(drivers);
        let share = |driver: usize| {
            let alone = 1_usize << driver;
            (0..r2.len())
                .filter(|set| set & alone == 0)
                .map(|set| weights[set.count_ones() as usize] * (r2[set | alone] - r2[set]))
                .sum()
        };
        Some((0..drivers).map(share).collect())
    }

    /// R² of every set of drivers; a set is the number whose bits are its drivers.
    fn r2_of_all_sets(&self) -> Vec<f64> {
        let mut r2 = vec![0.0; 1 << self.drivers()];
        let mut fit = Fit::new(&self.between, &self.with_outcome);
        self.go_on(&mut fit, Set { bits: 0, next: 0 }, &mut r2);
        r2
    }

    /// Every set that has this one's drivers and later ones.
    fn go_on(&self, fit: &mut Fit, set: Set, r2: &mut [f64]) {
        r2[set.bits] = fit.r2();
        for driver in set.next..self.drivers() {
            fit.add(driver);
            self.go_on(fit, Set { bits: set.bits | 1 << driver, next: driver + 1 }, r2);
            fit.remove_last();
        }
    }

    /// Johnson's relative weights: shares of R² by way of the uncorrelated variables closest to the
    /// drivers. They sum to R² and are never negative.
    ///
    /// Johnson (2000), Multivariate Behavioral Research 35:1-19; the same as Genizi (1993), Statistica
    /// Sinica 3:407-420. With R = VΔV', Λ = VΔ^½V' and β = Λ⁻¹r, the weight of driver j is
    /// Σₖ λⱼₖ² βₖ².
    pub fn relative_weights(&self) -> Vec<f64> {
        let drivers = 0..self.drivers();
        let eigen = self.between.eigen();
        // Directions in which nothing varies have no root to divide by.
        let roots: Vec<f64> = eigen.values.iter().map(|it| it.max(0.0).sqrt()).collect();
        let smallest = 1e-7 * roots.iter().copied().fold(0.0, f64::max);
        let in_eigen: Vec<f64> = drivers
            .clone()
            .map(|k| drivers.clone().map(|j| eigen.vectors[j][k] * self.with_outcome[j]).sum())
            .collect();
        let closest = |it: usize| -> f64 {
            let kept = drivers.clone().filter(|k| roots[*k] > smallest);
            kept.map(|k| eigen.vectors[it][k] * in_eigen[k] / roots[k]).sum()
        };
        let loading = |j: usize, k: usize| -> f64 {
            drivers.clone().map(|m| eigen.vectors[j][m] * roots[m] * eigen.vectors[k][m]).sum()
        };
        let beta: Vec<f64> = drivers.clone().map(closest).collect();
        let weight = |j| drivers.clone().map(|k| (loading(j, k) * beta[k]).powi(2)).sum();
        drivers.clone().map(weight).collect()
    }
}

/// A set of drivers, and the first driver that may still join it.
#[derive(Clone, Copy)]
struct Set {
    bits: usize,
    next: usize,
}

/// The share of all orders in which a driver follows exactly a given set of this size:
/// size! (drivers − 1 − size)! / drivers!
fn order_weights(drivers: usize) -> Vec<f64> {
    let mut weights = vec![1.0 / drivers as f64; drivers];
    for size in 1..drivers {
        weights[size] = weights[size - 1] * size as f64 / (drivers - size) as f64;
    }
    weights
}

/// How the shares were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shares {
    /// `Correlations::lmg`
    AllOrders,
    /// `Correlations::relative_weights`
    RelativeWeights,
}

/// What an analysis of drivers comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Importance {
    /// Respondents who answered everything.
    pub n: u64,
    /// From 0 to 1.
    pub r2: f64,
    pub shares: Shares,
    /// In the order of the columns.
    pub drivers: Vec<DriverImportance>,
}

/// What one driver comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DriverImportance {
    /// Its share of R², in units of R²: all of them sum to R².
    pub of_r2: f64,
    /// Its share of what is explained, from 0 to 1: all of them sum to 1. `None` where nothing is.
    pub share: Option<f64>,
    /// Pearson's, with the outcome; `None` where all ratings of the driver are the same: then it could
    /// not show any importance, however much it had.
    pub correlation: Option<f64>,
}

/// Importance by the exact way, or beyond `EXACT_DRIVERS` by Johnson's.
pub fn importance(correlations: &Correlations) -> Importance {
    let (of_r2, shares) = match correlations.lmg() {
        Some(lmg) => (lmg, Shares::AllOrders),
        None => (correlations.relative_weights(), Shares::RelativeWeights),
    };
    let explained: f64 = of_r2.iter().sum();
    let driver = |(of_r2, correlation): (&f64, Option<f64>)| DriverImportance {
        of_r2: *of_r2,
        share: (explained > 0.0).then(|| of_r2 / explained),
        correlation,
    };
    Importance {
        n: correlations.n,
        r2: correlations.r2(),
        shares,
        drivers: of_r2.iter().zip(correlations.pearson()).map(driver).collect(),
    }
}

/// How to bootstrap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bootstrap {
    /// The same seed, the same intervals.
    pub seed: u64,
    /// At most `MAX_RESAMPLES`; 1000 make steady intervals.
    pub resamples: u32,
    /// The confidence: 0.95.
    pub level: f64,
}

/// Percentile intervals of `DriverImportance::share`, parts of the answers drawn with replacement
/// (Efron & Tibshirani 1993, An Introduction to the Bootstrap, 13).
///
/// A part is one respondent with all that the respondent answered, or, where there are many, a lot of
/// them: shared out by a digest of who they are into 100 lots or more, tallies need no rows. `None`
/// for fewer than 20 parts, and where a tenth of the resamples or more explain nothing.
pub fn share_intervals(parts: &[CrossProducts], bootstrap: Bootstrap) -> Option<Vec<Interval>> {
    let parts: Vec<&CrossProducts> = parts.iter().filter(|it| it.n() > 0).collect();
    if parts.len() < FEWEST_PARTS {
        return None;
    }
    let resamples = bootstrap.resamples.min(MAX_RESAMPLES);
    let mut seeds = Draws::seeded(bootstrap.seed);
    let seeds: Vec<u64> = (0..resamples).map(|_| seeds.whole()).collect();
    let drawn: Vec<Option<Vec<f64>>> =
        seeds.into_par_iter().map(|seed| shares_of_resample(&parts, seed)).collect();
    let drawn: Vec<Vec<f64>> = drawn.into_iter().flatten().collect();
    if drawn.is_empty() || drawn.len() as f64 <= 0.9 * f64::from(resamples) {
        return None;
    }
    let interval = |driver: usize| {
        let mut shares: Vec<f64> = drawn.iter().map(|it| it[driver]).collect();
        shares.sort_by(f64::total_cmp);
        let tail = (1.0 - bootstrap.level) / 2.0;
        Interval { low: quantile(&shares, tail), high: quantile(&shares, 1.0 - tail) }
    };
    Some((0..drawn[0].len()).map(interval).collect())
}

/// Resamples of fewer parts say little of how answers vary.
const FEWEST_PARTS: usize = 20;

fn shares_of_resample(parts: &[&CrossProducts], seed: u64) -> Option<Vec<f64>> {
    let mut draws = Draws::seeded(seed);
    let mut times = vec![0_u32; parts.len()];
    (0..parts.len()).for_each(|_| times[draws.place(parts.len())] += 1);
    let mut sums = CrossProducts::none(parts[0].drivers());
    let drawn = parts.iter().zip(times).filter(|(_, times)| *times > 0);
    drawn.for_each(|(part, times)| sums.draw(part, times));
    let importance = importance(&sums.correlations()?);
    importance.drivers.iter().map(|it| it.share).collect()
}

/// The quantile between the two nearest of sorted values (type 7 of Hyndman & Fan 1996, The American
/// Statistician 50:361-365).
fn quantile(sorted: &[f64], probability: f64) -> f64 {
    let place = probability * (sorted.len() - 1) as f64;
    let below = (place.floor() as usize).min(sorted.len() - 1);
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (place - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Answers of people with a mood, from which all that they rate takes something.
    fn moody(respondents: usize, drivers: usize, seed: u64) -> Vec<Vec<i8>> {
        let mut draws = Draws::seeded(seed);
        let mut row = || {
            let mood = draws.place(3) as i8;
            (0..=drivers).map(|_| 1 + mood + draws.place(3) as i8).collect()
        };
        (0..respondents).map(|_| row()).collect()
    }

    fn floats(rows: &[Vec<i8>]) -> Vec<Vec<f64>> {
        rows.iter().map(|row| row.iter().map(|it| f64::from(*it)).collect()).collect()
    }

    fn summed(rows: &[Vec<i8>]) -> CrossProducts {
        let mut sums = CrossProducts::none(rows[0].len() - 1);
        for row in rows {
            let scores: Vec<Option<i8>> = row.iter().map(|it| Some(*it)).collect();
            sums.add(scores[0], &scores[1..]);
        }
        sums
    }

    fn near(a: &[f64], b: &[f64]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-10)
    }

    #[test]
    fn sums_and_rows_give_the_same_and_halves_add_up() {
        let rows = moody(200, 5, 1);
        let whole = summed(&rows);
        let mut halves = summed(&rows[..70]);
        halves.merge(&summed(&rows[70..]));
        assert_eq!(whole, halves);
        let (a, b) = (whole.correlations(), Correlations::of_rows(&floats(&rows)));
        let (a, b) = (a.expect("it varies"), b.expect("it varies"));
        assert!(near(&a.lmg().expect("few"), &b.lmg().expect("few")));
    }

    #[test]
    fn an_outcome_that_does_not_vary_has_no_drivers() {
        assert_eq!(summed(&[vec![5, 1, 2], vec![5, 4, 3]]).correlations(), None);
        assert_eq!(Correlations::of_rows(&[vec![0.1, 1.0], vec![0.1, 2.0]]), None);
        assert_eq!(Correlations::of_rows(&[]), None);
        assert_eq!(CrossProducts::none(2).correlations(), None);
    }

    #[test]
    fn a_driver_that_all_rate_alike_shows_no_importance() {
        let mut rows = moody(100, 3, 2);
        rows.iter_mut().for_each(|it| it[2] = 5);
        let shown = importance(&summed(&rows).correlations().expect("it varies"));
        assert_eq!((shown.drivers[1].of_r2, shown.drivers[1].correlation), (0.0, None));
        assert!(shown.drivers[0].of_r2 > 0.01);
        let weights = Correlations::of_rows(&floats(&rows)).expect("it varies").relative_weights();
        assert_eq!(weights[1], 0.0);
    }

    #[test]
    fn twins_share_what_either_has() {
        let mut rows = moody(100, 3, 3);
        rows.iter_mut().for_each(|it| it[2] = it[1]);
        let correlations = summed(&rows).correlations().expect("it varies");
        let (lmg, weights) = (correlations.lmg().expect("few"), correlations.relative_weights());
        assert!((lmg[0] - lmg[1]).abs() < 1e-12 && lmg[0] > 0.01, "{lmg:?}");
        assert!((weights[0] - weights[1]).abs() < 1e-12, "{weights:?}");
        assert!((weights.iter().sum::<f64>() - correlations.r2()).abs() < 1e-10);
        assert_eq!(correlations.beta(), None);
    }

    #[test]
    fn many_drivers_are_weighed_by_johnsons_way() {
        let rows = moody(400, 16, 4);
        let shown = importance(&summed(&rows).correlations().expect("it varies"));
        assert_eq!(shown.shares, Shares::RelativeWeights);
        let sum: f64 = shown.drivers.iter().map(|it| it.of_r2).sum();
        assert!((sum - shown.r2).abs() < 1e-10);
        let rows: Vec<Vec<i8>> = rows.into_iter().map(|it| it[..16].to_vec()).collect();
        let correlations = summed(&rows).correlations().expect("it varies");
        assert_eq!(importance(&correlations).shares, Shares::AllOrders);
        // The two ways say nearly the same.
        let (lmg, weights) = (correlations.lmg().expect("15"), correlations.relative_weights());
        assert!(lmg.iter().zip(&weights).all(|(a, b)| (a - b).abs() < 0.01));
    }

    /// Each respondent a part.
    fn parts(rows: &[Vec<i8>]) -> Vec<CrossProducts> {
        rows.chunks(1).map(summed).collect()
    }

    #[test]
    fn the_bootstrap_is_the_same_every_time_and_holds_the_shares() {
        let rows = moody(150, 3, 5);
        let bootstrap = Bootstrap { seed: 20, resamples: 200, level: 0.95 };
        let intervals = share_intervals(&parts(&rows), bootstrap).expect("they vary");
        assert_eq!(share_intervals(&parts(&rows), bootstrap), Some(intervals.clone()));
        let other = Bootstrap { seed: 21, ..bootstrap };
        assert_ne!(share_intervals(&parts(&rows), other), Some(intervals.clone()));
        let shown = importance(&summed(&rows).correlations().expect("it varies"));
        for (driver, interval) in shown.drivers.iter().zip(&intervals) {
            let share = driver.share.expect("something is explained");
            assert!(interval.low < share && share < interval.high);
        }
    }

    #[test]
    fn lots_of_respondents_give_intervals_about_as_wide_as_respondents() {
        let rows = moody(2000, 3, 6);
        let lots: Vec<CrossProducts> = rows.chunks(20).map(summed).collect();
        let bootstrap = Bootstrap { seed: 20, resamples: 400, level: 0.95 };
        let widths = |parts: &[CrossProducts]| -> Vec<f64> {
            let intervals = share_intervals(parts, bootstrap).expect("they vary");
            intervals.iter().map(|it| it.high - it.low).collect()
        };
        for (by_lot, each) in widths(&lots).into_iter().zip(widths(&parts(&rows))) {
            assert!((0.75..1.33).contains(&(by_lot / each)), "{by_lot} and {each}");
        }
    }

    #[test]
    fn what_does_not_vary_or_is_little_has_no_intervals() {
        let bootstrap = Bootstrap { seed: 20, resamples: 50, level: 0.95 };
        assert_eq!(share_intervals(&[], bootstrap), None);
        assert_eq!(share_intervals(&parts(&vec![vec![1, 2]; 30]), bootstrap), None);
        assert_eq!(share_intervals(&parts(&moody(19, 2, 7)), bootstrap), None);
        let none = Bootstrap { resamples: 0, ..bootstrap };
        assert_eq!(share_intervals(&parts(&moody(30, 2, 7)), none), None);
    }

    #[test]
    fn few_answers_bear_no_analysis() {
        assert!(!bears(49, 2) && bears(50, 2) && bears(50, 5) && !bears(59, 6) && bears(60, 6));
    }

    proptest! {
        #[test]
        fn shares_sum_to_r2_and_none_is_negative(
            rows in proptest::collection::vec(proptest::collection::vec(1_i8..=5, 5), 12..60),
        ) {
            let Some(correlations) = summed(&rows).correlations() else { return Ok(()) };
            let r2 = correlations.r2();
            prop_assert!((0.0..=1.0 + 1e-9).contains(&r2));
            for shares in [correlations.lmg().expect("few"), correlations.relative_weights()] {
                prop_assert!((shares.iter().sum::<f64>() - r2).abs() <= 1e-9, "{shares:?} {r2}");
                prop_assert!(shares.iter().all(|it| *it >= -1e-12), "{shares:?}");
            }
        }

        #[test]
        fn shares_do_not_depend_on_the_order_of_the_drivers(
            rows in proptest::collection::vec(proptest::collection::vec(1_i8..=5, 4), 12..60),
        ) {
            let turned: Vec<Vec<i8>> = rows.iter().map(|it| vec![it[0], it[3], it[1], it[2]]).collect();
            let lmg = |rows: &[Vec<i8>]| summed(rows).correlations().and_then(|it| it.lmg());
            let (Some(a), Some(b)) = (lmg(&rows), lmg(&turned)) else { return Ok(()) };
            prop_assert!(near(&[a[2], a[0], a[1]], &b));
        }
    }
}
