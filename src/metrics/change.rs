//! Whether a figure moved: the change between two independent groups of answers, with its verdict.
//!
//! In come the answers of now and of before, out goes a `Comparison`. The words "up" and "down"
//! come from here and from nowhere else: from a test, never from a subtraction.

use std::sync::LazyLock;

use crate::measure::{Answers, Definition, Interval, LEVEL, Metric, Test, Verdict};

use super::estimate::{
    Moments, NpsCounts, Share, clipped, percent, t_quantile, two_sided_normal_p, two_sided_t_p,
};

/// What may be said of now against before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Comparison {
    /// One side has fewer answers than a comparison needs: there is no number, by type.
    TooFew,
    Change(Change),
}

impl Comparison {
    pub fn verdict(self) -> Verdict {
        match self {
            Comparison::TooFew => Verdict::TooFew,
            Comparison::Change(change) => change.verdict,
        }
    }
}

/// How far a figure moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Now less before, in points (percentage points for a share).
    pub delta: f64,
    /// The interval at `LEVEL`, which holds `delta`; `None` where no side's answers vary.
    pub interval: Option<Interval>,
    /// Two-sided, of no change; `None` where there is no test.
    pub p: Option<f64>,
    /// What `p` comes from, where there is one.
    pub test: Option<Test>,
    /// Never `TooFew`.
    pub verdict: Verdict,
}

/// A change is clear where p is below this and the interval leaves out 0.
const SIGNIFICANCE: f64 = 0.05;

/// The change of a question's figure; `TooFew` where either side has fewer than `comparison_n`
/// answers, or none.
///
/// Not for groups that share respondents, nor for a period within the other.
pub fn change(
    now: &Answers,
    before: &Answers,
    definition: &Definition,
    comparison_n: u64,
) -> Comparison {
    if now.n().min(before.n()) < comparison_n.max(1) {
        return Comparison::TooFew;
    }
    let (delta, interval, tested) = match definition.metric {
        Metric::Nps => nps_change(NpsCounts::of(now), NpsCounts::of(before)),
        Metric::Csat | Metric::Share => share_change(
            Share::top_box(now, &definition.top),
            Share::top_box(before, &definition.top),
        ),
        Metric::Ces | Metric::Mean => {
            let reach = f64::from(definition.scale.high) - f64::from(definition.scale.low);
            mean_change(Moments::of(now), Moments::of(before), reach)
        }
    };
    measured(delta, interval, tested)
}

/// A change with the verdict that its test gives.
pub(super) fn measured(
    delta: f64,
    interval: Option<Interval>,
    tested: Option<(Test, f64)>,
) -> Comparison {
    let interval = interval.map(|it| holding(it, delta));
    let (test, p) = tested.unzip();
    Comparison::Change(Change { delta, interval, p, test, verdict: verdict(interval, p) })
}

fn verdict(interval: Option<Interval>, p: Option<f64>) -> Verdict {
    match (interval, p) {
        (Some(interval), Some(p)) if p < SIGNIFICANCE && interval.low > 0.0 => Verdict::Up,
        (Some(interval), Some(p)) if p < SIGNIFICANCE && interval.high < 0.0 => Verdict::Down,
        _ => Verdict::NoClearChange,
    }
}

/// The interval, widened to hold `value`. An adjusted interval is drawn towards 0, and where one
/// side are all promoters and the other all detractors it ends short of the change itself; wider
/// claims less, never more. It also keeps the verdict's direction that of the change.
fn holding(interval: Interval, value: f64) -> Interval {
    Interval { low: interval.low.min(value), high: interval.high.max(value) }
}

type Parts = (f64, Option<Interval>, Option<(Test, f64)>);

/// Of the raw scores; interval and p from adjusted Wald on both sides (three pseudo-answers each,
/// MeasuringU), but p by permutation where that is cheap.
fn nps_change(now: NpsCounts, before: NpsCounts) -> Parts {
    let delta = less((now.net(), now.n()), (before.net(), before.n()));
    let wald = now.adjusted_wald().less(before.adjusted_wald());
    let interval = clipped(wald.interval(LEVEL), Interval { low: -200.0, high: 200.0 });
    let permuted = nps_permutation_p(now, before).map(|p| (Test::Permutation, p));
    let tested = permuted.or_else(|| wald.p().map(|p| (Test::AdjustedWald, p)));
    (delta, Some(interval), tested)
}

/// In percentage points.
fn share_change(now: Share, before: Share) -> Parts {
    let hundred = |it: Share| (100 * i128::from(it.counted), it.of);
    let delta = less(hundred(now), hundred(before));
    let tested = if expects_fewer_than_five(now, before) {
        Some((Test::Fisher, fisher_p(now, before)))
    } else {
        pooled_z_p(now, before).map(|p| (Test::PooledZ, p))
    };
    (delta, newcombe(now, before, LEVEL).map(percent), tested)
}

/// In points of the scale, whose ends are `reach` apart.
fn mean_change(now: Moments, before: Moments, reach: f64) -> Parts {
    let delta = less((now.sum, now.n), (before.sum, before.n));
    let Some(welch) = Welch::of(now, before) else { return (delta, None, None) };
    let interval = clipped(welch.interval(LEVEL), Interval { low: -reach, high: reach });
    (delta, Some(interval), Some((Test::Welch, welch.p())))
}

/// One ratio less another, divided once, so that 5.35 - 5.1 is 0.25 and rounds as 0.25 does.
fn less(now: (i128, u64), before: (i128, u64)) -> f64 {
    let (now_n, before_n) = (i128::from(now.1), i128::from(before.1));
    (now.0 * before_n - before.0 * now_n) as f64 / (now_n * before_n) as f64
}

/// The most answers, both sides together, for which every reallocation is enumerated.
const PERMUTED_UP_TO: u64 = 400;

/// ln of a share of a sum that is lost in it, many times over.
const UNSEEN: f64 = -45.0;

/// The exact two-sided permutation p of a difference in NPS: the share of all reallocations of the
/// pooled detractors, passives and promoters to two groups of these sizes whose scores differ by
/// at least as much (the multivariate hypergeometric distribution). `None` above 400 answers
/// together, or with no answers on a side.
pub fn nps_permutation_p(now: NpsCounts, before: NpsCounts) -> Option<f64> {
    let (now_n, before_n) = (now.n(), before.n());
    if now_n == 0 || before_n == 0 || now_n + before_n > PERMUTED_UP_TO {
        return None;
    }
    let detractors = now.detractors + before.detractors;
    let passives = now.passives + before.passives;
    let promoters = now.promoters + before.promoters;
    let ln_choose = |of: u64, chosen: u64| {
        let at = |it: u64| LN_FACTORIALS[it as usize];
        at(of) - at(chosen) - at(of - chosen)
    };
    let all = ln_choose(now_n + before_n, now_n);
    // The difference of the two scores, times both group sizes: whole, so that ties are ties.
    let net = promoters as i64 - detractors as i64;
    let difference = |promoters: u64, detractors: u64| {
        let now_net = promoters as i64 - detractors as i64;
        now_net * before_n as i64 - (net - now_net) * now_n as i64
    };
    let observed = difference(now.promoters, now.detractors).abs();
    let ln_observed = ln_choose(detractors, now.detractors)
        + ln_choose(passives, now.passives)
        + ln_choose(promoters, now.promoters)
        - all;
    let mut p = 0.0;
    for d in now_n.saturating_sub(passives + promoters)..=detractors.min(now_n) {
        let rest = now_n - d;
        let (fewest, most) = (rest.saturating_sub(passives), promoters.min(rest));
        // All of these together are too unlikely to be seen beside what was observed.
        let of_detractors = ln_choose(detractors, d) + ln_choose(passives + promoters, rest);
        if of_detractors - all < UNSEEN + ln_observed {
            continue;
        }
        // The difference grows with the promoters: of a row all may be as far off, or none.
        let (least, largest) = (difference(fewest, d), difference(most, d));
        if least > -observed && largest < observed {
            continue;
        }
        if least >= observed || largest <= -observed {
            p += (of_detractors - all).exp();
            continue;
        }
        // From neighbour to neighbour; 400 answers have far too few ways for one to be 0.
        let ways = ln_choose(detractors, d)
            + ln_choose(promoters, fewest)
            + ln_choose(passives, rest - fewest);
        let mut likelihood = (ways - all).exp();
        for pro in fewest..=most {
            if difference(pro, d).abs() >= observed {
                p += likelihood;
            }
            let up = (promoters - pro) as f64 * (rest - pro) as f64;
            let down = (pro + 1) as f64 * (passives + pro + 1 - rest) as f64;
            likelihood *= up / down;
        }
    }
    Some(p.min(1.0))
}

/// ln 0!, ln 1!, ..., as far as answers are permuted.
static LN_FACTORIALS: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let sums = (1..=PERMUTED_UP_TO).scan(0.0, |sum, it| {
        *sum += (it as f64).ln();
        Some(*sum)
    });
    std::iter::once(0.0).chain(sums).collect()
});

/// The score interval of a change in NPS, for few answers: MOVER from Tango's limits. `None` where
/// a side has no answers.
///
/// Zou & Donner (2008), Statistics in Medicine 27:1693-1702. Not clipped to ±200.
pub fn nps_mover(now: NpsCounts, before: NpsCounts, level: f64) -> Option<Interval> {
    let side = |it: NpsCounts| Some((it.nps()?, it.score_interval(level)?));
    Some(square_and_add(side(now)?, side(before)?))
}

/// Newcombe's hybrid score interval of a difference of proportions, from -1 to 1. `None` where a
/// side has no answers.
///
/// Newcombe (1998), Statistics in Medicine 17:873-890, method 10.
pub fn newcombe(now: Share, before: Share, level: f64) -> Option<Interval> {
    let side = |it: Share| Some((it.proportion()?, it.wilson(level)?));
    Some(square_and_add(side(now)?, side(before)?))
}

/// With estimates a, b and their limits: a − b − √((a − low a)² + (high b − b)²) to
/// a − b + √((high a − a)² + (b − low b)²).
fn square_and_add(now: (f64, Interval), before: (f64, Interval)) -> Interval {
    let ((a, of_a), (b, of_b)) = (now, before);
    Interval {
        low: a - b - (a - of_a.low).hypot(of_b.high - b),
        high: a - b + (of_a.high - a).hypot(b - of_b.low),
    }
}

/// The two-sided p of the z test of two proportions with pooled variance:
/// z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂)), the same as R's `prop.test(correct = FALSE)`.
/// `None` where the pooled answers do not vary.
pub fn pooled_z_p(now: Share, before: Share) -> Option<f64> {
    let difference = now.proportion()? - before.proportion()?;
    let pooled = Share { counted: now.counted + before.counted, of: now.of + before.of };
    let p = pooled.proportion()?;
    let variance = p * (1.0 - p) * (1.0 / now.of as f64 + 1.0 / before.of as f64);
    (variance > 0.0).then(|| two_sided_normal_p(difference / variance.sqrt()))
}

/// Whether a cell of the two-by-two table is expected to hold fewer than five answers, so that the
/// z test is not to be trusted (Cochran 1954).
fn expects_fewer_than_five(now: Share, before: Share) -> bool {
    let counted = u128::from(now.counted) + u128::from(before.counted);
    let all = u128::from(now.of) + u128::from(before.of);
    let smaller_side = u128::from(now.of.min(before.of));
    smaller_side * counted.min(all - counted) < 5 * all
}

/// Fisher's exact test, two-sided: the probability of all tables with these margins that are no
/// likelier than this one, within R's 1e-7.
///
/// Fisher (1935), JRSS 98:39-82; R `fisher.test`.
pub fn fisher_p(now: Share, before: Share) -> f64 {
    let counted = now.counted + before.counted;
    let first = counted.saturating_sub(before.of);
    let last = counted.min(now.of);
    let likelihoods = hypergeometric(now, before, first, last);
    let observed = likelihoods[(now.counted - first) as usize];
    let all: f64 = likelihoods.iter().sum();
    let no_likelier = likelihoods.iter().filter(|it| **it <= observed * (1.0 + 1e-7));
    (no_likelier.sum::<f64>() / all).min(1.0)
}

/// How likely each number of counted answers from `first` to `last` is on the side of `now`, up to
/// a factor: from neighbour to neighbour, away from the likeliest, so that nothing overflows.
fn hypergeometric(now: Share, before: Share, first: u64, last: u64) -> Vec<f64> {
    let counted = now.counted + before.counted;
    // P(k + 1) / P(k) = (K − k) (n − k) / ((k + 1) (N − K − n + k + 1))
    let step = |k: u64| {
        let up = (counted - k) as f64 * (now.of - k) as f64;
        let down = (k + 1) as f64 * ((before.of + k + 1) - counted) as f64;
        up / down
    };
    let mut likelihoods = vec![1.0; (last - first + 1) as usize];
    let likeliest = (first..last).find(|k| step(*k) <= 1.0).unwrap_or(last);
    for k in likeliest..last {
        likelihoods[(k + 1 - first) as usize] = likelihoods[(k - first) as usize] * step(k);
    }
    for k in (first..likeliest).rev() {
        likelihoods[(k - first) as usize] = likelihoods[(k + 1 - first) as usize] / step(k);
    }
    likelihoods
}

/// Welch's test of two means whose variances may differ.
///
/// Welch (1947), Biometrika 34:28-35: t = (m₁ − m₂) / √(v₁/n₁ + v₂/n₂), with
/// (v₁/n₁ + v₂/n₂)² / ((v₁/n₁)² / (n₁ − 1) + (v₂/n₂)² / (n₂ − 1)) degrees of freedom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Welch {
    pub difference: f64,
    pub se: f64,
    pub df: f64,
}

impl Welch {
    /// `None` where a side has fewer than two answers, or neither side's answers vary.
    pub fn of(now: Moments, before: Moments) -> Option<Welch> {
        let part = |it: Moments| Some(it.variance()? / it.n as f64);
        let (a, b) = (part(now)?, part(before)?);
        let spread = a * a / (now.n - 1) as f64 + b * b / (before.n - 1) as f64;
        (a + b > 0.0).then(|| Welch {
            difference: less((now.sum, now.n), (before.sum, before.n)),
            se: (a + b).sqrt(),
            df: (a + b) * (a + b) / spread,
        })
    }

    pub fn t(self) -> f64 {
        self.difference / self.se
    }

    /// Two-sided.
    pub fn p(self) -> f64 {
        two_sided_t_p(self.t(), self.df)
    }

    /// In points of the scale, not clipped.
    pub fn interval(self, level: f64) -> Interval {
        let margin = t_quantile(level, self.df) * self.se;
        Interval { low: self.difference - margin, high: self.difference + margin }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Scale};

    use super::*;

    fn defined(metric: Metric) -> Definition {
        let (scale, top) = match metric {
            Metric::Nps => (Scale { low: 0, high: 10 }, vec![]),
            Metric::Csat | Metric::Share => (Scale { low: 1, high: 5 }, vec![4, 5]),
            Metric::Ces | Metric::Mean => (Scale { low: 1, high: 7 }, vec![]),
        };
        Definition { metric, scale, top, better: Better::Higher }
    }

    /// Answers of these scores, so many of each.
    fn scored(metric: Metric, counts: &[(i8, u64)]) -> Answers {
        let mut answers = Answers::none(defined(metric).scale);
        counts.iter().for_each(|(score, count)| answers.add(*score, *count));
        answers
    }

    fn changed(metric: Metric, before: &[(i8, u64)], now: &[(i8, u64)]) -> Comparison {
        change(&scored(metric, now), &scored(metric, before), &defined(metric), 10)
    }

    fn made(metric: Metric, before: &[(i8, u64)], now: &[(i8, u64)]) -> Change {
        match changed(metric, before, now) {
            Comparison::Change(change) => change,
            Comparison::TooFew => panic!("there are ten answers on each side"),
        }
    }

    #[test]
    fn nine_answers_are_too_few_and_ten_are_not() {
        for metric in Metric::ALL {
            let nine = changed(metric, &[(5, 9)], &[(4, 500), (5, 500)]);
            assert_eq!(nine, Comparison::TooFew, "{metric}");
            assert_eq!(nine.verdict(), Verdict::TooFew);
            assert_ne!(changed(metric, &[(5, 10)], &[(4, 500), (5, 500)]), Comparison::TooFew);
        }
    }

    #[test]
    fn a_side_without_answers_is_too_few_even_when_nothing_is_asked() {
        let csat = defined(Metric::Csat);
        let none = Answers::none(csat.scale);
        let comparison = change(&scored(Metric::Csat, &[(5, 20)]), &none, &csat, 0);
        assert_eq!(comparison, Comparison::TooFew);
    }

    #[test]
    fn sixteen_points_on_a_hundred_answers_are_no_clear_change() {
        let month = made(Metric::Nps, &[(3, 20), (7, 30), (9, 50)], &[(3, 12), (7, 30), (9, 58)]);
        assert_eq!(month.delta, 16.0);
        assert_eq!(month.verdict, Verdict::NoClearChange);
        // The exact permutation p, checked by Monte Carlo with scipy's permutation_test.
        assert!((month.p.expect("a test") - 0.155_533_552_9).abs() < 1e-8);
    }

    #[test]
    fn four_points_on_five_thousand_answers_are_up() {
        let year =
            made(Metric::Nps, &[(3, 900), (7, 1500), (9, 2600)], &[(3, 820), (7, 1480), (9, 2700)]);
        let interval = year.interval.expect("an interval");
        assert_eq!((year.delta, year.verdict), (3.6, Verdict::Up));
        // R NPS 2.0.999, adjusted Wald: p 0.0174983, 0.63006 to 6.56562.
        assert!((year.p.expect("a test") - 0.017_498_32).abs() < 1e-7);
        assert!(
            (interval.low - 0.630_062).abs() < 1e-5 && (interval.high - 6.565_620).abs() < 1e-5
        );
    }

    #[test]
    fn an_interval_holds_even_the_greatest_change() {
        let turned = made(Metric::Nps, &[(0, 10)], &[(10, 10)]);
        let interval = turned.interval.expect("an interval");
        assert_eq!((turned.delta, interval.high, turned.verdict), (200.0, 200.0, Verdict::Up));
        assert!(interval.low > 0.0);
    }

    #[test]
    fn answers_that_do_not_vary_change_without_an_interval_and_so_without_a_verdict() {
        let ease = made(Metric::Ces, &[(5, 12)], &[(6, 12)]);
        assert_eq!((ease.delta, ease.interval, ease.p), (1.0, None, None));
        assert_eq!(ease.verdict, Verdict::NoClearChange);
        let csat = made(Metric::Csat, &[(5, 12)], &[(5, 12)]);
        assert_eq!((csat.delta, csat.p, csat.verdict), (0.0, Some(1.0), Verdict::NoClearChange));
    }

    #[test]
    fn few_expected_answers_are_tested_exactly() {
        // Newcombe's 9 of 10 against 3 of 10: R fisher.test 0.0197666, prop.test 0.0061699.
        let small = made(Metric::Csat, &[(5, 3), (1, 7)], &[(5, 9), (1, 1)]);
        assert!((small.p.expect("a test") - 0.019_766_611_1).abs() < 1e-9);
        // 172 of 200 against 150 of 190: prop.test 0.0665327.
        let large = made(Metric::Csat, &[(5, 150), (1, 40)], &[(5, 172), (1, 28)]);
        assert!((large.p.expect("a test") - 0.066_532_713_8).abs() < 1e-9);
    }

    #[test]
    fn an_interval_without_nought_is_not_enough_where_the_test_disagrees() {
        // 9 of 10 against 4 of 10: Newcombe leaves out 0, but Fisher's p is 0.0573.
        let small = made(Metric::Csat, &[(5, 4), (1, 6)], &[(5, 9), (1, 1)]);
        assert!(small.interval.is_some_and(|it| it.low > 0.0), "{small:?}");
        assert!(small.p.is_some_and(|it| it > 0.05), "{small:?}");
        assert_eq!(small.verdict, Verdict::NoClearChange);
    }

    #[test]
    fn five_is_not_fewer_than_five() {
        let table = |now: (u64, u64), before: (u64, u64)| {
            let share = |(counted, of)| Share { counted, of };
            expects_fewer_than_five(share(now), share(before))
        };
        assert!(!table((5, 10), (5, 10)));
        assert!(table((4, 10), (5, 10)));
        assert!(table((9, 9), (90, 100)));
    }

    #[test]
    fn fisher_keeps_his_head_among_a_million_answers() {
        let p = fisher_p(Share { counted: 12, of: 40 }, Share { counted: 100_000, of: 1_000_000 });
        // By exact rational arithmetic over all 41 tables.
        assert!((p - 0.000_380_990_423_245).abs() < 1e-14, "{p}");
    }

    fn answers_of(metric: Metric) -> impl Strategy<Value = Answers> {
        let scale = defined(metric).scale;
        proptest::collection::vec(0..40_u64, scale.scores().count()).prop_map(move |counts| {
            let mut answers = Answers::none(scale);
            scale.scores().zip(counts).for_each(|(score, count)| answers.add(score, count));
            answers
        })
    }

    fn two_sides() -> impl Strategy<Value = (Metric, Answers, Answers)> {
        proptest::sample::select(Metric::ALL.to_vec())
            .prop_flat_map(|metric| (Just(metric), answers_of(metric), answers_of(metric)))
    }

    fn mirrored(verdict: Verdict) -> Verdict {
        match verdict {
            Verdict::Up => Verdict::Down,
            Verdict::Down => Verdict::Up,
            same => same,
        }
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_way((metric, a, b) in two_sides()) {
            let definition = defined(metric);
            let there = change(&b, &a, &definition, 10);
            let back = change(&a, &b, &definition, 10);
            prop_assert_eq!(there.verdict(), mirrored(back.verdict()));
            if let (Comparison::Change(there), Comparison::Change(back)) = (there, back) {
                prop_assert_eq!(there.delta, -back.delta);
                let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
                match (there.interval, back.interval) {
                    (Some(one), Some(other)) => {
                        prop_assert!(near(one.low, -other.high) && near(one.high, -other.low));
                        prop_assert!(one.low <= there.delta && there.delta <= one.high);
                    }
                    (one, other) => prop_assert_eq!(one, other),
                }
                match (there.p, back.p) {
                    (Some(one), Some(other)) => {
                        prop_assert!(near(one, other) && (0.0..=1.0).contains(&one));
                    }
                    (one, other) => prop_assert_eq!(one, other),
                }
            }
        }

        #[test]
        fn nothing_changed_is_never_up_or_down((metric, a, _) in two_sides()) {
            let comparison = change(&a, &a, &defined(metric), 10);
            prop_assert!(matches!(comparison.verdict(), Verdict::NoClearChange | Verdict::TooFew));
        }

        #[test]
        fn a_verdict_points_where_the_change_does((metric, a, b) in two_sides()) {
            if let Comparison::Change(change) = change(&b, &a, &defined(metric), 10) {
                match change.verdict {
                    Verdict::Up => prop_assert!(change.delta > 0.0),
                    Verdict::Down => prop_assert!(change.delta < 0.0),
                    Verdict::NoClearChange => {}
                    Verdict::TooFew => prop_assert!(false, "a change is never too few"),
                }
            }
        }
    }
}
