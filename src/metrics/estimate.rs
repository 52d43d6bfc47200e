//! What a question's answers come to: a value, its n, its interval, and how the interval was made.
//!
//! In come counts by score, out goes an `Estimate`. The counts stay whole numbers until the one
//! division that makes the value, so that a tie such as 87.5 is a tie, and nothing is rounded.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use statrs::distribution::{Continuous, ContinuousCDF, Normal, StudentsT};
use statrs::function::beta::beta_reg;

use crate::measure::{Answers, Definition, Interval, LEVEL, Method, Metric, Scale, Side};

/// A figure that says what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The answers that were counted, never 0.
    pub n: u64,
    /// In the metric's unit: points from -100 to 100, percent, or points of the scale.
    pub value: f64,
    /// In the same unit, at `LEVEL`, within the metric's range; `None` where the answers allow
    /// none: a mean of fewer than five answers, or of answers that are all the same.
    pub interval: Option<Interval>,
    pub method: Method,
    /// Where answers weigh differently, the number of answers that weigh alike and would say as
    /// much: (sum w)^2 / sum w^2 (Kish 1965).
    pub n_eff: Option<f64>,
}

/// Below this many answers the interval of an NPS is the score interval: it holds its level there
/// and never leaves the range, where the adjusted one covers 92 % for 95 (by enumeration).
pub const FEW_FOR_NPS: u64 = 10;

/// Fewer answers say too little of how answers vary for an interval of their mean.
pub const FEWEST_FOR_MEAN: u64 = 5;

/// The figure that a question's definition makes of its answers; `None` without any.
pub fn estimate(answers: &Answers, definition: &Definition) -> Option<Estimate> {
    let n = answers.n();
    let (value, interval, method) = match definition.metric {
        Metric::Nps => {
            let counts = NpsCounts::of(answers);
            let (interval, method) = counts.shown_interval()?;
            (counts.nps()?, Some(interval), method)
        }
        Metric::Csat | Metric::Share => {
            let share = Share::top_box(answers, &definition.top);
            (share.percent()?, share.wilson(LEVEL).map(percent), Method::Wilson)
        }
        Metric::Ces | Metric::Mean => {
            let moments = Moments::of(answers);
            let interval = moments.t_interval(LEVEL).filter(|_| n >= FEWEST_FOR_MEAN);
            let interval = interval.map(|it| clipped(it, scale_range(definition.scale)));
            (moments.mean()?, interval, Method::StudentT)
        }
    };
    Some(Estimate { n, value, interval, method, n_eff: None })
}

/// The lowest and the highest NPS.
pub const NPS_RANGE: Interval = Interval { low: -100.0, high: 100.0 };

/// The lowest and the highest mean of a scale.
pub fn scale_range(scale: Scale) -> Interval {
    Interval { low: f64::from(scale.low), high: f64::from(scale.high) }
}

/// The part of an interval that lies in the range of what it is about.
pub fn clipped(interval: Interval, range: Interval) -> Interval {
    Interval {
        low: interval.low.clamp(range.low, range.high),
        high: interval.high.clamp(range.low, range.high),
    }
}

/// An interval of proportions in percent.
pub fn percent(interval: Interval) -> Interval {
    Interval { low: 100.0 * interval.low, high: 100.0 * interval.high }
}

/// Answers to "how likely are you to recommend ...", 0 to 10, by what they make of a respondent.
///
/// 0-6 detractor, 7-8 passive, 9-10 promoter: Reichheld (2003), Harvard Business Review 81(12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NpsCounts {
    pub detractors: u64,
    pub passives: u64,
    pub promoters: u64,
}

impl NpsCounts {
    pub fn of(answers: &Answers) -> NpsCounts {
        let on = |side| answers.among(|score| Side::of_nps(score) == side);
        NpsCounts {
            detractors: on(Side::Low),
            passives: on(Side::Middle),
            promoters: on(Side::Top),
        }
    }

    /// Net easy of a 1-7 effort question (7 the easiest): 5-7 stand for promoters, 1-3 for
    /// detractors; `nps` is then 100 × (top three − bottom three) / n, and its intervals hold.
    pub fn net_easy(answers: &Answers) -> NpsCounts {
        NpsCounts {
            detractors: answers.among(|score| score <= 3),
            passives: answers.among(|score| score == 4),
            promoters: answers.among(|score| score >= 5),
        }
    }

    pub fn n(self) -> u64 {
        self.detractors + self.passives + self.promoters
    }

    /// 100 × (promoters − detractors), the whole number that `nps` divides by n.
    pub fn net(self) -> i128 {
        100 * (i128::from(self.promoters) - i128::from(self.detractors))
    }

    /// NPS = 100 × (promoters − detractors) / n, from -100 to 100; `None` for n = 0.
    pub fn nps(self) -> Option<f64> {
        (self.n() > 0).then(|| self.net() as f64 / self.n() as f64)
    }

    /// The plain Wald approximation: centre = NPS, v = (P + D) / n − ((P − D) / n)², the variance of
    /// answers worth -1, 0 and +1, and se = 100 √(v / n). `None` for n = 0.
    ///
    /// For pooling and shrinking only: as an interval it does not hold its level for few answers,
    /// and where all answers agree its se is 0.
    pub fn wald(self) -> Option<Wald> {
        let parts = [self.detractors, self.n(), self.promoters].map(|it| it as f64);
        (self.n() > 0).then(|| trinomial(parts[0], parts[1], parts[2]))
    }

    /// The interval that is shown at `LEVEL`, and how it was made: adjusted Wald, or the score
    /// interval of fewer than `FEW_FOR_NPS` answers. `None` for n = 0.
    fn shown_interval(self) -> Option<(Interval, Method)> {
        if self.n() < FEW_FOR_NPS {
            return Some((*OF_FEW.get(&self)?, Method::Tango));
        }
        let interval = self.adjusted_wald().interval(LEVEL);
        Some((clipped(interval, NPS_RANGE), Method::AdjustedWald))
    }

    /// The adjusted Wald approximation: with D' = D + 0.75, P' = P + 0.75, n' = n + 3,
    /// centre = 100 (P' − D') / n', v = (P' + D') / n' − ((P' − D') / n')²,
    /// se = 100 √(v / n').
    ///
    /// Rocks (2016), The American Statistician 70(4):365-372, with the pseudo-answers
    /// 0.75, 1.5, 0.75 of his own code and of MeasuringU. The centre is drawn towards 0: it is not
    /// the NPS, and is never printed.
    pub fn adjusted_wald(self) -> Wald {
        trinomial(
            self.detractors as f64 + 0.75,
            self.n() as f64 + 3.0,
            self.promoters as f64 + 0.75,
        )
    }

    /// The score interval, for few answers or scores near the ends; it never leaves -100 to 100.
    /// `None` for n = 0.
    ///
    /// Tango (1998), Statistics in Medicine 17:891-908, for the paired difference (b − c) / n with
    /// b = promoters and c = detractors: the δ with
    /// |b − c − nδ| = z √(n (2q + δ (1 − δ))), where q = (√(B² − 4AC) − B) / 2A, A = 2n,
    /// B = −b − c + (2n − b + c) δ, C = −c δ (1 − δ). Rocks calls it "iterative".
    pub fn score_interval(self, level: f64) -> Option<Interval> {
        let centre = self.nps()? / 100.0;
        let z = normal_quantile(level);
        let inside = |delta: f64| self.tango(delta).abs() <= z;
        Some(Interval {
            low: 100.0 * edge(inside, centre, -1.0),
            high: 100.0 * edge(inside, centre, 1.0),
        })
    }

    /// Tango's statistic for the difference `delta`, from -1 to 1.
    fn tango(self, delta: f64) -> f64 {
        let (b, c, n) = (self.promoters as f64, self.detractors as f64, self.n() as f64);
        let distance = b - c - n * delta;
        let linear = -b - c + (2.0 * n - b + c) * delta;
        let constant = -c * delta * (1.0 - delta);
        let root = (linear * linear - 8.0 * n * constant).max(0.0).sqrt();
        let q = (root - linear) / (4.0 * n);
        let variance = n * (2.0 * q + delta * (1.0 - delta));
        if distance == 0.0 { 0.0 } else { distance / variance.max(0.0).sqrt() }
    }
}

/// The score intervals of all that so few answers can be: most cells of a site are small, and each is
/// found in steps.
static OF_FEW: LazyLock<HashMap<NpsCounts, Interval>> = LazyLock::new(|| {
    let upto = |most: u64| 0..=most;
    let counts = upto(FEW_FOR_NPS - 1).flat_map(move |detractors| {
        upto(FEW_FOR_NPS - 1 - detractors).flat_map(move |passives| {
            upto(FEW_FOR_NPS - 1 - detractors - passives).map(move |promoters| NpsCounts {
                detractors,
                passives,
                promoters,
            })
        })
    });
    counts.filter_map(|it| Some((it, it.score_interval(LEVEL)?))).collect()
});

/// Where, on the way from `inner` to `outer`, `inside` stops holding: `outer` if it never does.
pub(super) fn edge(inside: impl Fn(f64) -> bool, mut inner: f64, mut outer: f64) -> f64 {
    if inside(outer) {
        return outer;
    }
    // 60 halvings of at most 2 leave less than a double can tell apart.
    for _ in 0..60 {
        let middle = f64::midpoint(inner, outer);
        if inside(middle) {
            inner = middle;
        } else {
            outer = middle;
        }
    }
    inner
}

/// A figure that is normal enough: its centre and standard error, in the unit of the figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wald {
    pub centre: f64,
    pub se: f64,
}

impl Wald {
    /// centre ± z se, not clipped.
    pub fn interval(self, level: f64) -> Interval {
        let margin = normal_quantile(level) * self.se;
        Interval { low: self.centre - margin, high: self.centre + margin }
    }

    /// This figure less an independent other.
    pub fn less(self, other: Wald) -> Wald {
        Wald { centre: self.centre - other.centre, se: self.se.hypot(other.se) }
    }

    /// The two-sided p of a centre of 0; `None` where the standard error is 0.
    pub fn p(self) -> Option<f64> {
        (self.se > 0.0).then(|| two_sided_normal_p(self.centre / self.se))
    }
}

/// Mean and standard error, times 100, of answers worth -1, 0 and +1.
fn trinomial(detractors: f64, n: f64, promoters: f64) -> Wald {
    let mean = (promoters - detractors) / n;
    let variance = ((promoters + detractors) / n - mean * mean).max(0.0);
    Wald { centre: 100.0 * mean, se: 100.0 * (variance / n).sqrt() }
}

/// How many of the answers are of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub counted: u64,
    /// All answers, at least as many.
    pub of: u64,
}

impl Share {
    /// The answers whose score is one of these: top two box is `&[4, 5]` of a 1-5 scale.
    pub fn top_box(answers: &Answers, top: &[i8]) -> Share {
        Share { counted: answers.among(|score| top.contains(&score)), of: answers.n() }
    }

    /// counted / of, from 0 to 1; `None` of no answers.
    pub fn proportion(self) -> Option<f64> {
        (self.of > 0).then(|| self.counted as f64 / self.of as f64)
    }

    /// 100 × counted / of; `None` of no answers.
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| (100 * u128::from(self.counted)) as f64 / self.of as f64)
    }

    /// Wilson's score interval without continuity correction, as proportions from 0 to 1:
    /// (p + z²/2n ± z √(p (1 − p) / n + z²/4n²)) / (1 + z²/n). `None` of no answers.
    ///
    /// Wilson (1927), JASA 22:209-212; Newcombe (1998), Statistics in Medicine 17:857-872, no 3.
    pub fn wilson(self, level: f64) -> Option<Interval> {
        let p = self.proportion()?;
        let n = self.of as f64;
        let z = normal_quantile(level);
        let centre = p + z * z / (2.0 * n);
        let margin = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        let shrink = 1.0 + z * z / n;
        // At the ends a bound is exactly 0 or 1, and in between floating point may not push a
        // bound of millions of answers past the share itself.
        let low = if self.counted == 0 { 0.0 } else { (centre - margin) / shrink };
        let high = if self.counted == self.of { 1.0 } else { (centre + margin) / shrink };
        Some(Interval { low: low.clamp(0.0, p), high: high.clamp(p, 1.0) })
    }
}

impl Share {
    /// Jeffreys' equal-tailed interval, as proportions from 0 to 1: the quantiles of
    /// Beta(x + ½, n − x + ½), an option where shares are near 0 or 1. `None` of no answers.
    ///
    /// Brown, Cai & DasGupta (2001), Statistical Science 16:101-133; no exception at x = 0 or n.
    pub fn jeffreys(self, level: f64) -> Option<Interval> {
        let (counted, rest) = (self.counted as f64, (self.of - self.counted) as f64);
        (self.of > 0).then(|| beta_interval(counted + 0.5, rest + 0.5, level))
    }

    /// Clopper and Pearson's interval, as proportions from 0 to 1, which covers at least its level
    /// whatever the truth: for where a guarantee is required. `None` of no answers.
    ///
    /// Clopper & Pearson (1934), Biometrika 26:404-413: the quantiles α/2 of Beta(x, n − x + 1) and
    /// 1 − α/2 of Beta(x + 1, n − x).
    pub fn clopper_pearson(self, level: f64) -> Option<Interval> {
        let (counted, rest) = (self.counted as f64, (self.of - self.counted) as f64);
        let tail = (1.0 - level) / 2.0;
        let low = || beta_quantile(tail, counted, rest + 1.0);
        let high = || beta_quantile(1.0 - tail, counted + 1.0, rest);
        (self.of > 0).then(|| Interval {
            low: if self.counted == 0 { 0.0 } else { low() },
            high: if self.counted == self.of { 1.0 } else { high() },
        })
    }
}

/// The equal-tailed interval in which a Beta(a, b) variable lies with this probability.
pub fn beta_interval(a: f64, b: f64, level: f64) -> Interval {
    let tail = (1.0 - level) / 2.0;
    Interval { low: beta_quantile(tail, a, b), high: beta_quantile(1.0 - tail, a, b) }
}

/// The x below which a Beta(a, b) variable lies with this probability; a and b are above 0.
fn beta_quantile(probability: f64, a: f64, b: f64) -> f64 {
    edge(|x| beta_reg(a, b, x) <= probability, 0.0, 1.0)
}

/// All that mean and standard deviation need, summed exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments {
    pub n: u64,
    /// The sum of the scores.
    pub sum: i128,
    /// The sum of their squares.
    pub squares: i128,
}

impl Moments {
    pub fn of(answers: &Answers) -> Moments {
        let none = Moments { n: 0, sum: 0, squares: 0 };
        answers.by_score().fold(none, |moments, (score, answers)| {
            let (score, count) = (i128::from(score), i128::from(answers));
            Moments {
                n: moments.n + answers,
                sum: moments.sum + score * count,
                squares: moments.squares + score * score * count,
            }
        })
    }

    /// Σx / n; `None` for n = 0.
    pub fn mean(self) -> Option<f64> {
        (self.n > 0).then(|| self.sum as f64 / self.n as f64)
    }

    /// (n Σx² − (Σx)²) / (n (n − 1)), its numerator exact; `None` for n < 2.
    pub fn variance(self) -> Option<f64> {
        let n = i128::from(self.n);
        (self.n >= 2)
            .then(|| (n * self.squares - self.sum * self.sum) as f64 / (n * (n - 1)) as f64)
    }

    /// The standard deviation, with n − 1; `None` for n < 2.
    pub fn sd(self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// The standard error of the mean, sd / √n; `None` for n < 2 or answers that are all the same,
    /// which say nothing of how answers vary.
    pub fn se(self) -> Option<f64> {
        self.sd().filter(|it| *it > 0.0).map(|it| it / (self.n as f64).sqrt())
    }

    /// mean ± t se with n − 1 degrees of freedom (Student 1908, Biometrika 6:1-25), not clipped to
    /// the scale; `None` where there is no standard error.
    pub fn t_interval(self, level: f64) -> Option<Interval> {
        let (mean, se) = (self.mean()?, self.se()?);
        let margin = t_quantile(level, (self.n - 1) as f64) * se;
        Some(Interval { low: mean - margin, high: mean + margin })
    }
}

/// The z within which a standard normal lies with this probability: 1.96 for 0.95.
pub fn normal_quantile(level: f64) -> f64 {
    let sought = |level: f64| Normal::standard().inverse_cdf(0.5 + level / 2.0);
    static AT_LEVEL: OnceLock<f64> = OnceLock::new();
    if level == LEVEL { *AT_LEVEL.get_or_init(|| sought(LEVEL)) } else { sought(level) }
}

/// The two-sided p of a standard normal z.
pub fn two_sided_normal_p(z: f64) -> f64 {
    (2.0 * Normal::standard().sf(z.abs())).min(1.0)
}

/// From here on Student's t is computed as a normal, corrected: the beta functions behind it lose
/// their digits as the degrees of freedom grow.
const NEARLY_NORMAL_DF: f64 = 100_000.0;

/// The t within which Student's t lies with this probability.
///
/// From the first terms of Abramowitz & Stegun 26.7.5,
/// t = z + (z³ + z) / 4df + (5z⁵ + 16z³ + 3z) / 96df² + (3z⁷ + 19z⁵ + 17z³ − 15z) / 384df³, which
/// nearly normal are exact to 1e-14, by Newton's method: the tail is convex, so that every step but
/// the first, which may go back, leads closer and none too far. (statrs' own `inverse_cdf` is 1.83 instead of 1.96 for ten million
/// degrees of freedom, and for a thousand million it never returns.)
pub fn t_quantile(level: f64, df: f64) -> f64 {
    // A mean has one degree of freedom less than answers: few different ones are asked for often.
    static OF_WHOLE_DF: [OnceLock<f64>; 1000] = [const { OnceLock::new() }; 1000];
    if level == LEVEL && df.fract() == 0.0 && df < OF_WHOLE_DF.len() as f64 {
        return *OF_WHOLE_DF[df as usize].get_or_init(|| sought_t(level, df));
    }
    sought_t(level, df)
}

fn sought_t(level: f64, df: f64) -> f64 {
    let z = normal_quantile(level);
    let first = (z.powi(3) + z) / 4.0;
    let second = (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / 96.0;
    let third = (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / 384.0;
    let mut t = z + (first + (second + third / df) / df) / df;
    if df >= NEARLY_NORMAL_DF {
        return t;
    }
    let (student, tail) = (student(df), (1.0 - level) / 2.0);
    // A handful of steps does; the bound is there so that it ends. What is still missing after a step
    // is about its square.
    for _ in 0..100 {
        let step = (student.sf(t) - tail) / student.pdf(t);
        t += step;
        if step.abs() <= 1e-9 * t {
            break;
        }
    }
    t
}

/// The two-sided p of Student's t. Nearly normal, by Wallace (1959), Annals of Mathematical
/// Statistics 30:1121-1130: z = (8df + 1) / (8df + 3) √(df ln(1 + t² / df)).
pub fn two_sided_t_p(t: f64, df: f64) -> f64 {
    if df >= NEARLY_NORMAL_DF {
        let z = (8.0 * df + 1.0) / (8.0 * df + 3.0) * (df * (t * t / df).ln_1p()).sqrt();
        return two_sided_normal_p(z);
    }
    (2.0 * student(df).sf(t.abs())).min(1.0)
}

fn student(df: f64) -> StudentsT {
    StudentsT::new(0.0, 1.0, df).expect("degrees of freedom come from two answers or more")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::Better;

    use super::*;

    fn tallied(scale: Scale, counts: &[u64]) -> Answers {
        let mut answers = Answers::none(scale);
        for (score, count) in scale.scores().zip(counts) {
            answers.add(score, *count);
        }
        answers
    }

    fn defined(metric: Metric, low: i8, high: i8, top: &[i8]) -> Definition {
        Definition { metric, scale: Scale { low, high }, top: top.to_vec(), better: Better::Higher }
    }

    fn estimated(definition: &Definition, counts: &[u64]) -> Option<Estimate> {
        estimate(&tallied(definition.scale, counts), definition)
    }

    fn inside(interval: Interval, value: f64) -> bool {
        interval.low <= value && value <= interval.high
    }

    #[test]
    fn six_is_a_detractor_seven_a_passive_nine_a_promoter() {
        let scale = Scale { low: 0, high: 10 };
        let counts = NpsCounts::of(&tallied(scale, &[0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16]));
        assert_eq!(counts, NpsCounts { detractors: 1, passives: 6, promoters: 24 });
    }

    #[test]
    fn no_answers_are_no_estimate() {
        for metric in Metric::ALL {
            assert_eq!(estimated(&defined(metric, 0, 10, &[10]), &[]), None);
        }
    }

    #[test]
    fn all_promoters_are_plus_100_with_room_below_and_none_above() {
        let nps = defined(Metric::Nps, 0, 10, &[]);
        let five = estimated(&nps, &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]).expect("five answers");
        let interval = five.interval.expect("an interval of an NPS");
        assert_eq!((five.n, five.value, interval.high), (5, 100.0, 100.0));
        // R PropCIs 0.3.0, scoreci.mp.
        assert!((interval.low - 13.103_507).abs() < 1e-6);
    }

    #[test]
    fn a_mean_of_one_answer_or_of_equal_answers_has_no_interval() {
        let ces = defined(Metric::Ces, 1, 7, &[]);
        for counts in [[0, 0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 12, 0, 0]] {
            let ease = estimated(&ces, &counts).expect("answers");
            assert_eq!((ease.value, ease.interval), (5.0, None));
        }
    }

    #[test]
    fn the_interval_of_a_mean_ends_where_the_scale_ends() {
        let ces = defined(Metric::Ces, 1, 7, &[]);
        let five = estimated(&ces, &[1, 0, 0, 0, 0, 0, 4]).expect("five answers");
        let interval = five.interval.expect("answers that vary");
        assert_eq!((interval.low < 3.0, interval.high), (true, 7.0));
    }

    #[test]
    fn the_mean_of_four_answers_has_no_interval() {
        let ces = defined(Metric::Ces, 1, 7, &[]);
        let four = estimated(&ces, &[1, 0, 1, 0, 1, 0, 1]).expect("four answers");
        assert_eq!((four.value, four.interval), (4.0, None));
    }

    #[test]
    fn nine_answers_have_the_score_interval_and_ten_the_adjusted_one() {
        let nps = defined(Metric::Nps, 0, 10, &[]);
        let shown = |promoters| {
            let counts = [1, 0, 0, 0, 0, 0, 0, 2, 0, promoters, 0];
            let interval = estimated(&nps, &counts).expect("answers").interval;
            let counts = NpsCounts { detractors: 1, passives: 2, promoters };
            (interval, counts.score_interval(LEVEL), counts.adjusted_wald().interval(LEVEL))
        };
        let (nine, score, _) = shown(6);
        assert_eq!(nine, score);
        let (ten, _, adjusted) = shown(7);
        assert_eq!(ten, Some(clipped(adjusted, NPS_RANGE)));
    }

    #[test]
    fn csat_is_in_percent() {
        let csat = defined(Metric::Csat, 1, 5, &[4, 5]);
        let month = estimated(&csat, &[4, 9, 20, 40, 27]).expect("answers");
        let interval = month.interval.expect("an interval of a share");
        assert_eq!(month.value, 67.0);
        // R binom: 0.5730534, 0.7543688.
        assert!((interval.low - 57.305_343).abs() < 1e-5, "{interval:?}");
        assert!((interval.high - 75.436_877).abs() < 1e-5, "{interval:?}");
    }

    #[test]
    fn student_has_the_quantiles_of_the_tables() {
        let check = |level, df, t: f64| {
            assert!((t_quantile(level, df) - t).abs() < 1e-9 * t, "{level} {df} {t}");
        };
        // R qt(): the first two in closed form, tan(0.475 pi) and 0.95 sqrt(2 / 0.0975).
        check(0.95, 1.0, 12.706_204_736_174_7);
        check(0.95, 2.0, 4.302_652_729_749_46);
        check(0.95, 9.0, 2.262_157_162_798_2);
        check(0.99, 1.0, 63.656_741_162_871_6);
        check(0.99, 30.0, 2.749_995_653_567_23);
    }

    #[test]
    fn millions_of_answers_make_student_normal() {
        let z = normal_quantile(LEVEL);
        for df in [1e6, 1e7, 1e9, 1e12, 1e15] {
            let t = t_quantile(LEVEL, df);
            assert!(z <= t && t - z < 3.0 / df, "{df} {t}");
            assert!((two_sided_t_p(t, df) - 0.05).abs() < 1e-9, "{df}");
        }
        assert_eq!(two_sided_t_p(1000.0, 1e6), 0.0);
    }

    #[test]
    fn student_has_no_step_where_he_becomes_nearly_normal() {
        let (below, above) = (NEARLY_NORMAL_DF * (1.0 - 1e-9), NEARLY_NORMAL_DF);
        let p = |df| two_sided_t_p(2.2, df);
        assert!((t_quantile(LEVEL, below) - t_quantile(LEVEL, above)).abs() < 1e-10);
        assert!((p(below) - p(above)).abs() < 1e-10, "{} {}", p(below), p(above));
    }

    fn share() -> impl Strategy<Value = Share> {
        (1..2_000_000_u64)
            .prop_flat_map(|of| (0..=of, Just(of)))
            .prop_map(|(counted, of)| Share { counted, of })
    }

    fn nps_counts() -> impl Strategy<Value = NpsCounts> {
        (0..500_u64, 0..500_u64, 0..500_u64)
            .prop_map(|(detractors, passives, promoters)| NpsCounts {
                detractors,
                passives,
                promoters,
            })
            .prop_filter("an answer", |it| it.n() > 0)
    }

    fn by_score() -> impl Strategy<Value = Vec<u64>> {
        proptest::collection::vec(0..300_u64, 7)
    }

    proptest! {
        #[test]
        fn wilson_holds_the_share_stays_in_range_and_narrows(share in share()) {
            let interval = share.wilson(LEVEL).expect("answers");
            prop_assert!(inside(interval, share.proportion().expect("answers")));
            prop_assert!(0.0 <= interval.low && interval.high <= 1.0);
            let twice = Share { counted: 2 * share.counted, of: 2 * share.of };
            let narrower = twice.wilson(LEVEL).expect("answers");
            prop_assert!(narrower.high - narrower.low < interval.high - interval.low);
        }

        #[test]
        fn a_t_interval_holds_the_mean_and_narrows(counts in by_score()) {
            let ces = defined(Metric::Ces, 1, 7, &[]);
            let answers = tallied(ces.scale, &counts);
            let mut twice = answers.clone();
            twice.merge(&answers);
            if let Some(interval) = Moments::of(&answers).t_interval(LEVEL) {
                prop_assert!(inside(interval, Moments::of(&answers).mean().expect("answers")));
                let narrower = Moments::of(&twice).t_interval(LEVEL).expect("more answers");
                prop_assert!(narrower.high - narrower.low < interval.high - interval.low);
                let estimate = estimate(&answers, &ces).expect("answers");
                prop_assert_eq!(estimate.interval.is_some(), estimate.n >= FEWEST_FOR_MEAN);
                let shown = clipped(interval, scale_range(ces.scale));
                prop_assert_eq!(estimate.interval.unwrap_or(shown), shown);
                prop_assert!(1.0 <= shown.low && shown.low <= shown.high && shown.high <= 7.0);
            }
        }

        #[test]
        fn student_leaves_out_what_his_level_leaves_out(df in 1.0..2e5_f64, level in 0.5..0.999_f64) {
            let p = two_sided_t_p(t_quantile(level, df), df);
            prop_assert!((p - (1.0 - level)).abs() < 1e-10, "{} {}", p, 1.0 - level);
        }

        #[test]
        fn both_nps_intervals_stay_in_range(counts in nps_counts()) {
            let nps = counts.nps().expect("answers");
            let score = counts.score_interval(LEVEL).expect("answers");
            prop_assert!(inside(score, nps), "{score:?} {nps}");
            let shown = clipped(counts.adjusted_wald().interval(LEVEL), NPS_RANGE);
            for interval in [score, shown] {
                prop_assert!(-100.0 <= interval.low && interval.low < interval.high);
                prop_assert!(interval.high <= 100.0);
            }
            // Drawn towards 0, the adjusted interval misses the score itself only where a single
            // respondent was asked.
            prop_assert!(inside(shown, nps) || counts.n() == 1, "{shown:?} {nps}");
        }

        #[test]
        fn twice_the_answers_narrow_the_interval_of_an_nps(counts in nps_counts()) {
            let twice = NpsCounts {
                detractors: 2 * counts.detractors,
                passives: 2 * counts.passives,
                promoters: 2 * counts.promoters,
            };
            prop_assert!(twice.adjusted_wald().se < counts.adjusted_wald().se);
        }

        #[test]
        fn files_may_be_counted_in_any_order(parts in [by_score(), by_score(), by_score()]) {
            let ces = defined(Metric::Ces, 1, 7, &[]);
            let [first, second, third] = parts;
            let merged = |parts: [&Vec<u64>; 3]| {
                let mut all = Answers::none(ces.scale);
                parts.into_iter().for_each(|it| all.merge(&tallied(ces.scale, it)));
                all
            };
            let there = merged([&first, &second, &third]);
            let back = merged([&third, &first, &second]);
            prop_assert_eq!(&there, &back);
            prop_assert_eq!(estimate(&there, &ces), estimate(&back, &ces));
        }

        #[test]
        fn turning_the_scale_round_turns_the_nps_round(counts in nps_counts()) {
            let turned = NpsCounts {
                detractors: counts.promoters,
                passives: counts.passives,
                promoters: counts.detractors,
            };
            let (one, other) = (
                counts.score_interval(LEVEL).expect("answers"),
                turned.score_interval(LEVEL).expect("answers"),
            );
            prop_assert_eq!(counts.nps().map(|it| -it), turned.nps());
            prop_assert!((one.low + other.high).abs() < 1e-6);
            prop_assert!((one.high + other.low).abs() < 1e-6);
        }
    }
}
