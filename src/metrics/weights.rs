//! Weighted figures: means, shares and NPS of answers that do not all count the same.
//!
//! In come answers that weigh, out go values with the sample size that the weights leave them. Weights
//! that are all equal give the figures of `metrics::estimate`.

use crate::measure::{Answers, Definition, Interval, LEVEL, Method, Metric, Side, Weight};

use super::change::Welch;
use super::estimate::{
    Estimate, FEWEST_FOR_MEAN, NPS_RANGE, clipped, normal_quantile, percent, scale_range,
    t_quantile, two_sided_normal_p,
};

/// The figure that a question's definition makes of answers that weigh, as `estimate::estimate` makes
/// it of those that do not; `None` without any. Its n is that of respondents.
///
/// The NPS has no adjusted interval here but that of a mean, and none where answers do not vary.
pub fn weighted_estimate(answers: &Answers, definition: &Definition) -> Option<Estimate> {
    let answers = WeightedAnswers::of(answers);
    let of_mean = |mean: WeightedMean, range: Interval| {
        let interval = mean.t_interval(LEVEL).filter(|_| mean.mass.n >= FEWEST_FOR_MEAN);
        (mean.mass, mean.value, interval.map(|it| clipped(it, range)), Method::StudentT)
    };
    let (mass, value, interval, method) = match definition.metric {
        Metric::Nps => of_mean(answers.nps()?, NPS_RANGE),
        Metric::Ces | Metric::Mean => of_mean(answers.mean()?, scale_range(definition.scale)),
        Metric::Csat | Metric::Share => {
            let share = answers.share(&definition.top)?;
            let interval = share.wilson(LEVEL).map(percent);
            (share.mass, 100.0 * share.proportion, interval, Method::Wilson)
        }
    };
    Some(Estimate { n: mass.n, value, interval, method, n_eff: mass.n_eff() })
}

/// How far a weighted figure is from another, of other respondents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightedDifference {
    /// Now less before, in points (percentage points for a share).
    pub delta: f64,
    /// At `LEVEL`; `None` where no side's answers vary.
    pub interval: Option<Interval>,
    /// Two-sided, of no difference; `None` where there is no test.
    pub p: Option<f64>,
}

/// The difference of two weighted figures; `None` where a side has no answers.
///
/// Means and NPS by Welch's test with the linearised standard errors; shares by Newcombe's interval
/// and the pooled z test, the effective sample sizes for n.
pub fn weighted_difference(
    now: &Answers,
    before: &Answers,
    definition: &Definition,
) -> Option<WeightedDifference> {
    let (now, before) = (WeightedAnswers::of(now), WeightedAnswers::of(before));
    let of_means = |now: WeightedMean, before: WeightedMean, range: Interval| {
        let welch = now.less(before);
        let reach = range.high - range.low;
        let interval = welch.map(|it| it.interval(LEVEL));
        WeightedDifference {
            delta: now.value - before.value,
            interval: interval.map(|it| clipped(it, Interval { low: -reach, high: reach })),
            p: welch.map(Welch::p),
        }
    };
    Some(match definition.metric {
        Metric::Nps => of_means(now.nps()?, before.nps()?, NPS_RANGE),
        Metric::Ces | Metric::Mean => {
            of_means(now.mean()?, before.mean()?, scale_range(definition.scale))
        }
        Metric::Csat | Metric::Share => {
            let (now, before) = (now.share(&definition.top)?, before.share(&definition.top)?);
            WeightedDifference {
                delta: 100.0 * (now.proportion - before.proportion),
                interval: now.newcombe(before, LEVEL).map(percent),
                p: now.pooled_z_p(before),
            }
        }
    })
}

/// What some respondents weigh together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mass {
    /// Respondents with a weight above 0; thresholds of privacy count these.
    pub n: u64,
    /// Σw
    pub weight: f64,
    /// Σw²
    pub squares: f64,
}

impl Mass {
    /// One respondent; `None` where the weight is 0 and the respondent counts for nothing, or is
    /// no weight at all (negative, infinite, not a number).
    pub fn of(weight: f64) -> Option<Mass> {
        let squares = weight * weight;
        (weight > 0.0 && squares.is_finite()).then_some(Mass { n: 1, weight, squares })
    }

    pub fn plus(self, other: Mass) -> Mass {
        Mass {
            n: self.n + other.n,
            weight: self.weight + other.weight,
            squares: self.squares + other.squares,
        }
    }

    /// The effective sample size (Σw)² / Σw²: how many equally weighted answers say as much. From 1
    /// to n; `None` of no one. Kish (1965), Survey Sampling.
    pub fn n_eff(self) -> Option<f64> {
        (self.n > 0).then(|| self.weight * self.weight / self.squares)
    }

    /// The design effect n / n_eff = 1 + cv²(w), at least 1; `None` of no one. Kish (1965).
    pub fn deff(self) -> Option<f64> {
        self.n_eff().map(|it| self.n as f64 / it)
    }
}

/// The mass of the answers of each score: all that a weighted metric needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightedAnswers(Vec<(i8, Mass)>);

impl WeightedAnswers {
    /// Of answers, each weighing 1 where no weights are said. Answers of weight 0 are to be left out
    /// of the tally: here they would count.
    pub fn of(answers: &Answers) -> WeightedAnswers {
        let weighing = |((score, n), weight): ((i8, u64), Weight)| {
            (score, Mass { n, weight: weight.sum(), squares: weight.squares() })
        };
        let alike = |(score, n)| (score, Mass { n, weight: n as f64, squares: n as f64 });
        let masses: Vec<(i8, Mass)> = match answers.weights() {
            Some(weights) => answers.by_score().zip(weights.map(|it| it.1)).map(weighing).collect(),
            None => answers.by_score().map(alike).collect(),
        };
        WeightedAnswers(masses.into_iter().filter(|(_, mass)| mass.weight > 0.0).collect())
    }

    /// All answers.
    pub fn mass(&self) -> Mass {
        self.0.iter().fold(Mass::default(), |sum, (_, it)| sum.plus(*it))
    }

    /// The mean in points of the scale; `None` without answers.
    pub fn mean(&self) -> Option<WeightedMean> {
        WeightedMean::of(self.0.iter().map(|(score, mass)| (f64::from(*score), *mass)))
    }

    /// The NPS of answers to the recommend question, in points: the mean of -100 for a detractor,
    /// 0 for a passive, 100 for a promoter. `None` without answers.
    pub fn nps(&self) -> Option<WeightedMean> {
        let worth = |score| match Side::of_nps(score) {
            Side::Low => -100.0,
            Side::Middle => 0.0,
            Side::Top => 100.0,
        };
        WeightedMean::of(self.0.iter().map(|(score, mass)| (worth(*score), *mass)))
    }

    /// The share of the answers whose score is one of these; `None` without answers.
    pub fn share(&self, top: &[i8]) -> Option<WeightedShare> {
        let mass = self.mass();
        let counted = self.0.iter().filter(|(score, _)| top.contains(score));
        let counted: f64 = counted.map(|(_, mass)| mass.weight).sum();
        (mass.n > 0)
            .then(|| WeightedShare { mass, proportion: (counted / mass.weight).clamp(0.0, 1.0) })
    }
}

/// A weighted mean and how far to trust it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightedMean {
    pub mass: Mass,
    /// Σwy / Σw, in the unit of y.
    pub value: f64,
    /// In the same unit; `None` of answers that are all the same, such as a single one.
    pub se: Option<f64>,
}

impl WeightedMean {
    /// Of values, each with the mass of those who gave it. A value may come more than once: a row
    /// for each respondent is as good as a row for each score. `None` without any mass.
    ///
    /// The standard error is linearised, as if drawn with replacement, the weights taken as fixed:
    /// se² = n / (n − 1) Σw² (y − ȳ)² / (Σw)². It is that of `svymean` in R's survey package.
    pub fn of(values: impl Iterator<Item = (f64, Mass)> + Clone) -> Option<WeightedMean> {
        let values = values.filter(|(_, mass)| mass.n > 0);
        let mass = values.clone().fold(Mass::default(), |sum, (_, it)| sum.plus(it));
        let (first, _) = values.clone().next()?;
        // Distances from one of the values keep the digits of values that are large and close.
        let distance: f64 = values.clone().map(|(value, it)| it.weight * (value - first)).sum();
        let value = first + distance / mass.weight;
        let varies = values.clone().any(|(it, _)| it != first);
        let n = mass.n as f64;
        let squares: f64 = values.map(|(it, mass)| mass.squares * (it - value).powi(2)).sum();
        let se = varies.then(|| (n / (n - 1.0) * squares).sqrt() / mass.weight);
        Some(WeightedMean { mass, value, se })
    }

    /// value ± t se with n − 1 degrees of freedom, not clipped to any range; `None` where there is
    /// no standard error.
    pub fn t_interval(self, level: f64) -> Option<Interval> {
        let se = self.se?;
        let margin = t_quantile(level, (self.mass.n - 1) as f64) * se;
        Some(Interval { low: self.value - margin, high: self.value + margin })
    }

    /// This mean less one of other respondents, by Welch's test with n − 1 degrees of freedom a side;
    /// `None` where a side is a single answer, or neither side's answers vary.
    pub fn less(self, before: WeightedMean) -> Option<Welch> {
        let part =
            |it: WeightedMean| Some((it.se.unwrap_or(0.0).powi(2), it.mass.n.checked_sub(2)?));
        let ((a, a_n), (b, b_n)) = (part(self)?, part(before)?);
        let spread = a * a / (a_n + 1) as f64 + b * b / (b_n + 1) as f64;
        (a + b > 0.0).then(|| Welch {
            difference: self.value - before.value,
            se: (a + b).sqrt(),
            df: (a + b) * (a + b) / spread,
        })
    }
}

/// A weighted share and how far to trust it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightedShare {
    /// Of all answers, counted or not; never of none.
    pub mass: Mass,
    /// Σw of those counted / Σw, from 0 to 1.
    pub proportion: f64,
}

impl WeightedShare {
    /// Wilson's score interval with the effective sample size for n, as proportions from 0 to 1.
    /// See `estimate::Share::wilson`.
    pub fn wilson(self, level: f64) -> Option<Interval> {
        let (p, n) = (self.proportion, self.mass.n_eff()?);
        let z = normal_quantile(level);
        let centre = p + z * z / (2.0 * n);
        let margin = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        let shrink = 1.0 + z * z / n;
        let low = if p == 0.0 { 0.0 } else { (centre - margin) / shrink };
        let high = if p == 1.0 { 1.0 } else { (centre + margin) / shrink };
        Some(Interval { low: low.clamp(0.0, p), high: high.clamp(p, 1.0) })
    }

    /// Newcombe's hybrid score interval of this share less one of other respondents, from -1 to 1. See
    /// `change::newcombe`.
    pub fn newcombe(self, before: WeightedShare, level: f64) -> Option<Interval> {
        let (a, b) = (self.proportion, before.proportion);
        let (of_a, of_b) = (self.wilson(level)?, before.wilson(level)?);
        Some(Interval {
            low: a - b - (a - of_a.low).hypot(of_b.high - b),
            high: a - b + (of_a.high - a).hypot(b - of_b.low),
        })
    }

    /// The two-sided p of the z test of two shares with pooled variance; `None` where the pooled
    /// answers do not vary. See `change::pooled_z_p`.
    pub fn pooled_z_p(self, before: WeightedShare) -> Option<f64> {
        let (a, b) = (self.mass.n_eff()?, before.mass.n_eff()?);
        let pooled = (a * self.proportion + b * before.proportion) / (a + b);
        let variance = pooled * (1.0 - pooled) * (1.0 / a + 1.0 / b);
        (variance > 0.0)
            .then(|| two_sided_normal_p((self.proportion - before.proportion) / variance.sqrt()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Scale};
    use crate::metrics::change::{newcombe, pooled_z_p};
    use crate::metrics::estimate::{Moments, NpsCounts, Share};

    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * (1.0 + b.abs())
    }

    fn near_intervals(a: Option<Interval>, b: Option<Interval>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => near(a.low, b.low) && near(a.high, b.high),
            (a, b) => a.is_none() && b.is_none(),
        }
    }

    const RECOMMEND: Scale = Scale { low: 0, high: 10 };

    /// Answers with weights in thousandths.
    fn weighing(rows: &[(i8, u64)]) -> Answers {
        let mut answers = Answers::none(RECOMMEND);
        let thousandth = Weight::UNIT / 1000;
        rows.iter()
            .for_each(|(score, weight)| answers.add_weighing(*score, 1, weight * thousandth));
        answers
    }

    #[test]
    fn a_weight_of_nought_or_none_counts_for_nothing() {
        for weight in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e200] {
            assert_eq!(Mass::of(weight), None);
        }
        assert_eq!((Mass::default().n_eff(), Mass::default().deff()), (None, None));
        let none = WeightedAnswers::of(&Answers::none(RECOMMEND));
        assert_eq!((none.mean(), none.nps(), none.share(&[9])), (None, None, None));
    }

    #[test]
    fn one_answer_or_one_opinion_has_no_interval() {
        let one = WeightedAnswers::of(&weighing(&[(9, 1700)]));
        assert_eq!(one.nps().map(|it| (it.value, it.se)), Some((100.0, None)));
        let alike = WeightedAnswers::of(&weighing(&[(9, 1700), (9, 300), (9, 100)]));
        let mean = alike.mean().expect("answers");
        assert_eq!((mean.value, mean.t_interval(LEVEL)), (9.0, None));
    }

    fn defined(metric: Metric) -> Definition {
        Definition { metric, scale: RECOMMEND, top: vec![9, 10], better: Better::Higher }
    }

    fn near_or_none(a: Option<f64>, b: Option<f64>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => near(a, b),
            (a, b) => a.is_none() && b.is_none(),
        }
    }

    #[test]
    fn the_weighted_figure_is_named_by_its_method() {
        let answers = weighing(&[(9, 500), (9, 500), (3, 1000), (8, 2000), (10, 1000)]);
        let nps = weighted_estimate(&answers, &defined(Metric::Nps)).expect("answers");
        assert_eq!((nps.n, nps.value, nps.method), (5, 20.0, Method::StudentT));
        assert_eq!(nps.interval.map(|it| it.high), Some(100.0));
        let share = weighted_estimate(&answers, &defined(Metric::Share)).expect("answers");
        assert_eq!((share.value, share.method), (40.0, Method::Wilson));
        let none = Answers::none(RECOMMEND);
        assert_eq!(weighted_estimate(&none, &defined(Metric::Mean)), None);
        assert_eq!(weighted_difference(&answers, &none, &defined(Metric::Mean)), None);
    }

    #[test]
    fn opinions_that_do_not_vary_bear_no_test() {
        let (nine, three) = (weighing(&[(9, 700), (9, 300)]), weighing(&[(3, 900), (3, 100)]));
        let nps = weighted_difference(&nine, &three, &defined(Metric::Nps)).expect("answers");
        assert_eq!(nps, WeightedDifference { delta: 200.0, interval: None, p: None });
    }

    proptest! {
        #[test]
        fn weights_that_are_all_equal_give_the_unweighted_difference(
            now in proptest::collection::vec(0_i8..=10, 2..40),
            before in proptest::collection::vec(0_i8..=10, 2..40),
            weights in proptest::array::uniform2(1_u64..100_000),
        ) {
            let tallied = |scores: &[i8]| {
                let mut answers = Answers::none(RECOMMEND);
                scores.iter().for_each(|score| answers.add(*score, 1));
                answers
            };
            let weighed = |scores: &[i8], weight: u64| {
                weighing(&scores.iter().map(|it| (*it, weight)).collect::<Vec<_>>())
            };
            let difference = |metric| {
                let (now, before) = (weighed(&now, weights[0]), weighed(&before, weights[1]));
                weighted_difference(&now, &before, &defined(metric)).expect("answers")
            };
            let (now, before) = (tallied(&now), tallied(&before));
            let welch = Welch::of(Moments::of(&now), Moments::of(&before));
            let mean = difference(Metric::Mean);
            prop_assert!(near_or_none(mean.p, welch.map(Welch::p)));
            let interval = welch.map(|it| it.interval(LEVEL));
            let clipped = interval.map(|it| clipped(it, Interval { low: -10.0, high: 10.0 }));
            prop_assert!(near_intervals(mean.interval, clipped));
            let top = |it: &Answers| Share::top_box(it, &[9, 10]);
            let share = difference(Metric::Share);
            prop_assert!(near_or_none(share.p, pooled_z_p(top(&now), top(&before))));
            let interval = newcombe(top(&now), top(&before), LEVEL).map(percent);
            prop_assert!(near_intervals(share.interval, interval));
        }

        #[test]
        fn weights_that_are_all_equal_give_the_unweighted_figures(
            scores in proptest::collection::vec(0_i8..=10, 1..60),
            weight in proptest::option::of(1_u64..100_000),
        ) {
            let rows: Vec<(i8, u64)> =
                scores.iter().map(|score| (*score, weight.unwrap_or(1))).collect();
            let mut answers = Answers::none(RECOMMEND);
            scores.iter().for_each(|score| answers.add(*score, 1));
            let weighted = match weight {
                Some(_) => WeightedAnswers::of(&weighing(&rows)),
                None => WeightedAnswers::of(&answers),
            };
            let moments = Moments::of(&answers);
            let mean = weighted.mean().expect("answers");
            prop_assert!(near(mean.mass.n_eff().expect("answers"), scores.len() as f64));
            prop_assert!(near(mean.mass.deff().expect("answers"), 1.0));
            prop_assert!(near(mean.value, moments.mean().expect("answers")));
            prop_assert!(near_intervals(mean.t_interval(LEVEL), moments.t_interval(LEVEL)));
            let nps = NpsCounts::of(&answers).nps().expect("answers");
            prop_assert!(near(weighted.nps().expect("answers").value, nps));
            let share = Share::top_box(&answers, &[9, 10]);
            let weighted = weighted.share(&[9, 10]).expect("answers");
            prop_assert!(near(weighted.proportion, share.proportion().expect("answers")));
            prop_assert!(near_intervals(weighted.wilson(LEVEL), share.wilson(LEVEL)));
        }

        #[test]
        fn a_row_for_each_respondent_is_as_good_as_one_for_each_score(
            rows in proptest::collection::vec((0_i8..=10, 1_u64..9000), 1..60),
        ) {
            let weighted = WeightedAnswers::of(&weighing(&rows));
            let mass = |weight: u64| Mass::of(weight as f64 / 1000.0).expect("a weight");
            let masses = rows.iter().map(|(score, weight)| (f64::from(*score), mass(*weight)));
            let (by_row, by_score) = (WeightedMean::of(masses), weighted.mean());
            let (by_row, by_score) = (by_row.expect("rows"), by_score.expect("rows"));
            prop_assert!(near(by_row.value, by_score.value));
            prop_assert!(near_intervals(by_row.t_interval(LEVEL), by_score.t_interval(LEVEL)));
        }

        #[test]
        fn unequal_weights_never_say_more_than_equal_ones(
            weights in proptest::collection::vec(0.01..100.0_f64, 1..60),
        ) {
            let mass = weights.iter().filter_map(|it| Mass::of(*it)).fold(Mass::default(), Mass::plus);
            let n_eff = mass.n_eff().expect("answers");
            prop_assert!((1.0 - 1e-9..=mass.n as f64 + 1e-9).contains(&n_eff));
        }
    }
}
