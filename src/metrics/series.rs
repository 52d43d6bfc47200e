//! Whether a series is steady: process limits, and the few rules that tell a signal from noise.
//!
//! In come the answers of one period after another, out go stretches of points beside their
//! limits, and the signals: which rule, which points, which side. The limits come from a baseline
//! of the first points and are frozen; they start anew at given events and nowhere else, so that a
//! chart cannot be made calm by moving its limits.
//!
//! Few rules, because each adds false alarms: over 52 steady weeks at least one in 18 % of series
//! for the first two, in 45 % for all eight of Nelson (simulated, limits from all 52). A short
//! baseline adds more, since its limits are uncertain: with the rules of weeks 54 % of such series
//! where it is frozen at 12, 38 % at 26 (simulated).

use std::ops::Range;

use crate::measure::{Answers, Definition, Interval};

use super::estimate::Estimate;
use super::peers::{Spread, pooled};
use super::weighing::estimate;

/// So many points make limits; fewer have none.
pub const FEWEST_FOR_LIMITS: usize = 12;

/// Moving range over standard deviation, for pairs: the constant d₂ of the tables, as NIST has it.
const D2: f64 = 1.128;

/// How far the limits are from the centre, in sigma.
const LIMIT: f64 = 3.0;

/// The side of the centre on which a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flank {
    Below,
    Above,
}

/// What tells a signal from noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A point beyond a limit (Shewhart 1931).
    BeyondLimits,
    /// So many points in a row on one side of the centre: 8 by Western Electric (1956), 9 by
    /// Nelson (1984), Journal of Quality Technology 16:237-239.
    Run(usize),
    /// Two of three points in a row beyond two sigma on one side, the last among them (Western
    /// Electric 1956).
    TwoOfThree,
}

impl Rule {
    /// The rules for months, quarters and years.
    pub const OF_MONTHS: &'static [Rule] = &[Rule::BeyondLimits, Rule::Run(8)];
    /// The rules for weeks, of which there are enough for a third.
    pub const OF_WEEKS: &'static [Rule] = &[Rule::BeyondLimits, Rule::Run(8), Rule::TwoOfThree];

    /// The rule in plain words: "8 in a row on one side of the centre".
    pub fn words(self) -> String {
        match self {
            Rule::BeyondLimits => "beyond the limits".to_owned(),
            Rule::Run(length) => format!("{length} in a row on one side of the centre"),
            Rule::TwoOfThree => "two of three close to the same limit".to_owned(),
        }
    }

    /// Where a pattern that `last` completes begins, and its side. A point on the centre is on no
    /// side; "beyond" leaves out the line itself.
    fn completed(self, points: &[Placed], last: usize) -> Option<(usize, Flank)> {
        match self {
            Rule::BeyondLimits => Some((last, points[last].beyond(LIMIT)?)),
            Rule::Run(length) => {
                let flank = points[last].beyond(0.0)?;
                let others = points[..last].iter().rev();
                let run = others.take_while(|it| it.beyond(0.0) == Some(flank)).count() + 1;
                (run >= length).then_some((last + 1 - run, flank))
            }
            Rule::TwoOfThree => {
                let flank = points[last].beyond(2.0)?;
                let first = last.checked_sub(2)?;
                let other = (first..last).find(|it| points[*it].beyond(2.0) == Some(flank))?;
                Some((other, flank))
            }
        }
    }
}

/// A point beside the line and the spread that it is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Its place in the series that came in.
    pub place: usize,
    pub value: f64,
    pub centre: f64,
    pub sigma: f64,
}

impl Placed {
    /// centre ± 3 sigma, not clipped to the range of the figure.
    pub fn limits(self) -> Interval {
        let margin = LIMIT * self.sigma;
        Interval { low: self.centre - margin, high: self.centre + margin }
    }

    /// On which side it is more than so many sigma from the centre, if it is.
    fn beyond(self, sigmas: f64) -> Option<Flank> {
        let (distance, margin) = (self.value - self.centre, sigmas * self.sigma);
        if distance > margin {
            Some(Flank::Above)
        } else if distance < -margin {
            Some(Flank::Below)
        } else {
            None
        }
    }
}

/// A rule has fired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    pub rule: Rule,
    pub flank: Flank,
    /// The place in the series of the first point of the pattern: of a run, its very first.
    pub first: usize,
    /// The place of the point at which it fired; a run of ten fires a rule of eight three times.
    pub last: usize,
}

/// Every completed pattern among points that share their limits, in order of the rules.
pub fn signals(points: &[Placed], rules: &[Rule]) -> Vec<Signal> {
    let of_rule = |rule: Rule| {
        (0..points.len()).filter_map(move |last| {
            let (first, flank) = rule.completed(points, last)?;
            Some(Signal { rule, flank, first: points[first].place, last: points[last].place })
        })
    };
    rules.iter().flat_map(|it| of_rule(*it)).collect()
}

/// The points between two events, with limits of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The places in the series that it spans.
    pub places: Range<usize>,
    /// Empty where it has fewer than `FEWEST_FOR_LIMITS` points, or none that vary.
    pub points: Vec<Placed>,
    /// Whether the baseline is complete; until then each new point still moves the limits.
    pub frozen: bool,
    pub signals: Vec<Signal>,
}

/// How a series is to be charted.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    pub rules: &'a [Rule],
    /// The limits are frozen after so many points, `FEWEST_FOR_LIMITS` at least.
    pub baseline: usize,
    /// The places at which an announced event starts new limits: the first point after each.
    pub rebased_at: &'a [usize],
}

impl<'a> Plan<'a> {
    /// Months, quarters and years: limits of the first twelve points.
    pub fn of_months(rebased_at: &'a [usize]) -> Plan<'a> {
        Plan { rules: Rule::OF_MONTHS, baseline: FEWEST_FOR_LIMITS, rebased_at }
    }

    /// Weeks: limits of the first half year, from the twelfth week on.
    pub fn of_weeks(rebased_at: &'a [usize]) -> Plan<'a> {
        Plan { rules: Rule::OF_WEEKS, baseline: 26, rebased_at }
    }
}

/// The chart of a question: one period after another, those without answers being no points.
///
/// The periods differ in n, so each has limits of its own: centre and variance of one answer are
/// those of all answers of the baseline, a period's standard error is √(variance / n), and sigma is
/// that times the spread of the standardised points where they spread more than sampling explains
/// (Laney). For shares this is the p-chart and p′-chart, for NPS the z-chart.
pub fn chart(periods: &[Answers], definition: &Definition, plan: Plan) -> Vec<Stretch> {
    let of_period = |(place, it): (usize, &Answers)| Some((place, Spread::of(it, definition)?));
    let points: Vec<(usize, Spread)> = periods.iter().enumerate().filter_map(of_period).collect();
    stretches(&points, periods.len(), plan, |baseline, stretch| {
        let places = baseline.iter().map(|(place, _)| &periods[*place]);
        let all = Spread::of(&pooled(places)?, definition)?;
        let spreads: Vec<Spread> = baseline.iter().map(|(_, it)| *it).collect();
        let limits = Varying::of(all.value, all.variance, &spreads)?;
        Some(stretch.iter().map(|(place, it)| limits.placed(*place, it.value, it.basis)).collect())
    })
}

/// "From 3.1 to 4.2": a series in a sentence, with what the sentence must also say.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// The first period with answers: its place, and its figure with n and interval.
    pub first: (usize, Estimate),
    /// The last.
    pub last: (usize, Estimate),
    /// Whether there are limits that could have been crossed; without, nothing may be said of it.
    pub has_limits: bool,
    /// The rules that fired on the way.
    pub signals: Vec<Signal>,
}

/// The journey of a question over these periods; `None` of fewer than two with answers.
pub fn journey(periods: &[Answers], definition: &Definition, plan: Plan) -> Option<Journey> {
    let of_period = |(place, it): (usize, &Answers)| Some((place, estimate(it, definition)?));
    let mut figures = periods.iter().enumerate().filter_map(of_period);
    let (first, last) = (figures.next()?, figures.next_back()?);
    let stretches = chart(periods, definition, plan);
    let has_limits = stretches.iter().any(|it| !it.points.is_empty());
    let signals = stretches.into_iter().flat_map(|it| it.signals).collect();
    Some(Journey { first, last, has_limits, signals })
}

/// Weeks with fewer answers say little each.
const FEWEST_A_WEEK: u64 = 5;

/// Whether weeks are to be charted as months: more than one in four of those with answers has
/// fewer than five.
pub fn is_sparse(weeks: &[Answers]) -> bool {
    let answered = weeks.iter().filter(|it| it.n() > 0).count();
    let few = weeks.iter().filter(|it| (1..FEWEST_A_WEEK).contains(&it.n())).count();
    4 * few > answered
}

/// The XmR chart of figures that have no n of their own.
pub fn individuals(values: &[f64], plan: Plan) -> Vec<Stretch> {
    let points: Vec<(usize, f64)> = values.iter().copied().enumerate().collect();
    stretches(&points, values.len(), plan, |baseline, stretch| {
        let values: Vec<f64> = baseline.iter().map(|(_, value)| *value).collect();
        let xmr = Xmr::of(&values).filter(|it| it.moving_range > 0.0)?;
        Some(stretch.iter().map(|(place, value)| xmr.placed(*place, *value)).collect())
    })
}

/// Cuts a series at its events, and asks for each stretch to be placed by its baseline.
fn stretches<T>(
    points: &[(usize, T)],
    length: usize,
    plan: Plan,
    placed: impl Fn(&[(usize, T)], &[(usize, T)]) -> Option<Vec<Placed>>,
) -> Vec<Stretch> {
    let mut starts: Vec<usize> =
        plan.rebased_at.iter().copied().filter(|it| *it < length).collect();
    starts.push(0);
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().copied().skip(1).chain([length]);
    let stretch = |places: Range<usize>| {
        let from = points.partition_point(|(place, _)| *place < places.start);
        let to = points.partition_point(|(place, _)| *place < places.end);
        let within = &points[from..to];
        let baseline = plan.baseline.max(FEWEST_FOR_LIMITS);
        let first = &within[..within.len().min(baseline)];
        let enough = first.len() >= FEWEST_FOR_LIMITS;
        let points = enough.then(|| placed(first, within)).flatten().unwrap_or_default();
        let signals = signals(&points, plan.rules);
        Stretch { places, points, frozen: within.len() >= baseline, signals }
    };
    starts.iter().zip(ends).map(|(start, end)| stretch(*start..end)).collect()
}

/// The limits of an XmR chart: individual values and their moving range.
///
/// Centre = mean, sigma = mean |yₜ − yₜ₋₁| / 1.128; limits centre ± 3 sigma, which is 2.66 mean
/// moving ranges. Shewhart (1931); Wheeler (1993), Understanding Variation; NIST/SEMATECH
/// e-Handbook 6.3.2.2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Xmr {
    pub centre: f64,
    /// The mean distance between neighbours.
    pub moving_range: f64,
}

impl Xmr {
    /// `None` of fewer than two values.
    pub fn of(values: &[f64]) -> Option<Xmr> {
        let centre = mean(values)?;
        Some(Xmr { centre, moving_range: mean(&moves(values))? })
    }

    pub fn sigma(self) -> f64 {
        self.moving_range / D2
    }

    /// The upper limit of the moving range: 3.267 times its mean.
    pub fn range_limit(self) -> f64 {
        3.267 * self.moving_range
    }

    pub fn placed(self, place: usize, value: f64) -> Placed {
        Placed { place, value, centre: self.centre, sigma: self.sigma() }
    }
}

/// |yₜ − yₜ₋₁|
fn moves(values: &[f64]) -> Vec<f64> {
    values.windows(2).map(|it| (it[1] - it[0]).abs()).collect()
}

/// The mean, corrected once by the mean of what it leaves, so that equal values have themselves.
fn mean(values: &[f64]) -> Option<f64> {
    let n = values.len() as f64;
    let first = values.iter().sum::<f64>() / n;
    let left = values.iter().map(|it| it - first).sum::<f64>() / n;
    (!values.is_empty()).then_some(first + left)
}

/// The limits of figures that rest on varying numbers of answers: p-chart, p′-chart, z-chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Varying {
    /// The figure of all answers of the baseline.
    pub centre: f64,
    /// The variance of one answer, in the unit of the figure squared.
    pub variance: f64,
    /// The spread of the standardised points zₜ = (yₜ − centre) / √(variance / nₜ) by their moving
    /// range: 1 where sampling explains it all, more where the periods themselves differ.
    ///
    /// Laney (2002), Quality Engineering 14:531-537.
    pub sigma_z: f64,
}

impl Varying {
    /// From the points of a baseline. `None` where answers do not vary, or for fewer than two
    /// points.
    pub fn of(centre: f64, variance: f64, baseline: &[Spread]) -> Option<Varying> {
        let standardised = |it: &Spread| (it.value - centre) / (variance / it.basis).sqrt();
        let z: Vec<f64> = baseline.iter().map(standardised).collect();
        let sigma_z = mean(&moves(&z))? / D2;
        (variance > 0.0).then_some(Varying { centre, variance, sigma_z })
    }

    /// By sampling alone: the p-chart. Sigma is √(variance / n); of answers that weigh,
    /// n is what they are worth.
    pub fn by_sampling(self, place: usize, value: f64, basis: f64) -> Placed {
        let sigma = (self.variance / basis).sqrt();
        Placed { place, value, centre: self.centre, sigma }
    }

    /// By the spread that is there: Laney's p′-chart, narrower or wider than the p-chart.
    pub fn by_spread(self, place: usize, value: f64, basis: f64) -> Placed {
        let sampled = self.by_sampling(place, value, basis);
        Placed { sigma: sampled.sigma * self.sigma_z, ..sampled }
    }

    /// As it is shown: by the spread where there is more than sampling explains, never narrower
    /// than sampling allows.
    pub fn placed(self, place: usize, value: f64, basis: f64) -> Placed {
        if self.sigma_z > 1.0 {
            self.by_spread(place, value, basis)
        } else {
            self.by_sampling(place, value, basis)
        }
    }
}

/// The exponentially weighted moving average, for small lasting shifts.
///
/// z₀ = centre, zₜ = λ yₜ + (1 − λ) zₜ₋₁, with limits
/// centre ± L sigma √(λ / (2 − λ) × (1 − (1 − λ)²ᵗ)). Roberts (1959), Technometrics 1:239-250.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ewma {
    /// λ, the weight of the newest point, above 0 and up to 1.
    pub weight: f64,
    /// L, the distance of the limits in sigma.
    pub width: f64,
}

/// A smoothed point and its limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Smoothed {
    pub value: f64,
    pub limits: Interval,
}

impl Smoothed {
    /// The side of the limit that it is beyond.
    pub fn signal(self) -> Option<Flank> {
        if self.value > self.limits.high {
            Some(Flank::Above)
        } else if self.value < self.limits.low {
            Some(Flank::Below)
        } else {
            None
        }
    }
}

impl Ewma {
    pub fn smoothed(self, values: &[f64], limits: Xmr) -> Vec<Smoothed> {
        let (mut value, mut forgotten) = (limits.centre, 1.0);
        let point = |newest: &f64| {
            value = self.weight * newest + (1.0 - self.weight) * value;
            forgotten *= (1.0 - self.weight) * (1.0 - self.weight);
            let share = self.weight / (2.0 - self.weight) * (1.0 - forgotten);
            let margin = self.width * limits.sigma() * share.sqrt();
            let (low, high) = (limits.centre - margin, limits.centre + margin);
            Smoothed { value, limits: Interval { low, high } }
        };
        values.iter().map(point).collect()
    }
}

/// The tabular cumulative sum, for small lasting shifts.
///
/// With zₜ = (yₜ − centre) / sigma: aboveₜ = max(0, aboveₜ₋₁ + zₜ − k) and
/// belowₜ = min(0, belowₜ₋₁ + zₜ + k). Page (1954), Biometrika 41:100-115.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cusum {
    /// k, in sigma: half the shift that is looked for.
    pub slack: f64,
    /// h, in sigma: how much must have added up.
    pub threshold: f64,
}

/// What has added up on both sides, in sigma.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums {
    /// 0 or more.
    pub above: f64,
    /// 0 or less.
    pub below: f64,
}

impl Cusum {
    /// `None` where the limits know of no spread.
    pub fn sums(self, values: &[f64], limits: Xmr) -> Option<Vec<Sums>> {
        let mut sums = Sums { above: 0.0, below: 0.0 };
        let point = |value: &f64| {
            let z = (value - limits.centre) / limits.sigma();
            sums = Sums {
                above: (sums.above + z - self.slack).max(0.0),
                below: (sums.below + z + self.slack).min(0.0),
            };
            sums
        };
        (limits.sigma() > 0.0).then(|| values.iter().map(point).collect())
    }

    /// The side on which more than the threshold has added up.
    pub fn signal(self, sums: Sums) -> Option<Flank> {
        if sums.above > self.threshold {
            Some(Flank::Above)
        } else if sums.below < -self.threshold {
            Some(Flank::Below)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Metric, Scale};

    use super::*;

    const WEEKLY: Plan = Plan { rules: Rule::OF_WEEKS, baseline: 12, rebased_at: &[] };

    fn recommend() -> Definition {
        Definition {
            metric: Metric::Nps,
            scale: Scale { low: 0, high: 10 },
            top: vec![],
            better: Better::Higher,
        }
    }

    /// Detractors, passives and promoters of a week.
    fn week(detractors: u64, passives: u64, promoters: u64) -> Answers {
        let mut answers = Answers::none(recommend().scale);
        answers.add(3, detractors);
        answers.add(7, passives);
        answers.add(10, promoters);
        answers
    }

    /// Up and down by turns, around 10.
    fn steady(length: usize) -> Vec<f64> {
        (0..length).map(|it| if it % 2 == 0 { 9.0 } else { 11.0 }).collect()
    }

    #[test]
    fn eleven_points_have_no_limits_and_twelve_have() {
        assert_eq!(individuals(&steady(11), WEEKLY)[0].points, []);
        let twelve = &individuals(&steady(12), WEEKLY)[0];
        assert_eq!((twelve.points.len(), twelve.signals.len()), (12, 0));
    }

    #[test]
    fn the_limits_are_frozen_and_the_shift_is_named() {
        let mut values = steady(12);
        values.extend([16.0, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5]);
        let charted = &individuals(&values, WEEKLY)[0];
        assert!(charted.points.iter().all(|it| it.centre == 10.0));
        let flank = Flank::Above;
        let eight = Rule::Run(8);
        assert_eq!(
            charted.signals,
            [
                Signal { rule: Rule::BeyondLimits, flank, first: 12, last: 12 },
                // The eleventh steady point was above too.
                Signal { rule: eight, flank, first: 11, last: 18 },
                Signal { rule: eight, flank, first: 11, last: 19 },
            ]
        );
        assert_eq!(eight.words(), "8 in a row on one side of the centre");
    }

    #[test]
    fn until_the_baseline_is_complete_each_point_moves_the_limits() {
        let plan = Plan::of_weeks(&[]);
        let mut values = steady(25);
        let charted = |values: &[f64]| {
            let stretch = individuals(values, plan).remove(0);
            (stretch.frozen, stretch.points[0].centre)
        };
        assert_eq!(charted(&values), (false, 9.96));
        values.push(11.0);
        assert_eq!(charted(&values), (true, 10.0));
        values.push(40.0);
        assert_eq!(charted(&values), (true, 10.0));
    }

    #[test]
    fn only_an_event_starts_new_limits() {
        let mut values = steady(12);
        values.extend(steady(12).iter().map(|it| it + 20.0));
        let plan = Plan { rebased_at: &[12], ..WEEKLY };
        let charted = individuals(&values, plan);
        assert_eq!(charted.iter().map(|it| it.places.clone()).collect::<Vec<_>>(), [0..12, 12..24]);
        assert!(charted.iter().all(|it| it.signals.is_empty()));
        assert_eq!((charted[0].points[0].centre, charted[1].points[0].centre), (10.0, 30.0));
        assert!(!individuals(&values, WEEKLY)[0].signals.is_empty());
    }

    #[test]
    fn a_week_of_few_answers_has_wide_limits() {
        let mut weeks: Vec<Answers> =
            (0..12).map(|it| week(20 + it % 2, 30, 50 - it % 2)).collect();
        weeks.push(week(4, 3, 3));
        weeks.push(week(0, 0, 0));
        weeks.push(week(400, 300, 300));
        let charted = &chart(&weeks, &recommend(), WEEKLY)[0];
        let places: Vec<usize> = charted.points.iter().map(|it| it.place).collect();
        assert_eq!(places.last(), Some(&14));
        assert!(!places.contains(&13), "a week without answers is no point");
        let signal = Signal { rule: Rule::BeyondLimits, flank: Flank::Below, first: 14, last: 14 };
        assert_eq!(charted.signals, [signal]);
    }

    #[test]
    fn a_journey_says_what_its_two_ends_rest_on() {
        let months = [week(0, 0, 0), week(5, 5, 10), week(6, 5, 9), week(1, 3, 8)];
        let plan = Plan::of_months(&[]);
        let journey = journey(&months, &recommend(), plan).expect("two periods with answers");
        assert_eq!((journey.first.0, journey.first.1.n, journey.first.1.value), (1, 20, 25.0));
        assert_eq!((journey.last.0, journey.last.1.n), (3, 12));
        assert!(!journey.has_limits && journey.signals.is_empty());
        assert_eq!(super::journey(&months[..2], &recommend(), plan), None);
    }

    #[test]
    fn weeks_of_four_answers_are_too_sparse_and_of_five_are_not() {
        assert!(is_sparse(&[week(1, 1, 2), week(2, 3, 4), week(0, 0, 0)]));
        assert!(!is_sparse(&[week(1, 2, 2), week(2, 3, 4), week(0, 0, 0)]));
        assert!(!is_sparse(&[]));
    }

    #[test]
    fn where_nothing_varies_there_are_no_limits() {
        assert_eq!(individuals(&[5.0; 20], WEEKLY)[0].points, []);
        let weeks = vec![week(0, 0, 9); 20];
        assert_eq!(chart(&weeks, &recommend(), WEEKLY)[0].points, []);
    }

    proptest! {
        #[test]
        fn limits_hold_the_centre_and_the_baseline_does_not_move(
            values in proptest::collection::vec(-100.0..100.0_f64, 12..60)
        ) {
            let charted = &individuals(&values, WEEKLY)[0];
            let alone = &individuals(&values[..12], WEEKLY)[0];
            prop_assert_eq!(charted.points.len(), values.len());
            for point in &charted.points {
                let limits = point.limits();
                prop_assert!(limits.low < point.centre && point.centre < limits.high);
                prop_assert_eq!(point.limits(), alone.points[0].limits());
            }
            for signal in &charted.signals {
                prop_assert!(signal.first <= signal.last && signal.last < values.len());
            }
        }

        #[test]
        fn turned_upside_down_a_series_has_the_same_signals(
            values in proptest::collection::vec(-50..50_i32, 12..60)
        ) {
            let upright: Vec<f64> = values.iter().map(|it| f64::from(*it)).collect();
            let turned: Vec<f64> = upright.iter().map(|it| -it).collect();
            let turn = |it: &Signal| Signal {
                flank: if it.flank == Flank::Above { Flank::Below } else { Flank::Above },
                ..*it
            };
            let there = &individuals(&upright, WEEKLY)[0].signals;
            let back: Vec<Signal> =
                individuals(&turned, WEEKLY)[0].signals.iter().map(turn).collect();
            prop_assert_eq!(there, &back);
        }
    }
}
