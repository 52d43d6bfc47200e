//! The words in which numbers are said: metric, cut, interval, verdict.
//!
//! Plain values shared by every stage from the configuration to the page; nothing here counts,
//! computes or prints.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// What a question is summed up as. The formulas are in `metrics::estimate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Metric {
    /// Net promoter score: promoters (9-10) less detractors (0-6), in points from -100 to 100.
    Nps,
    /// Customer satisfaction: the share of top answers, in percent.
    Csat,
    /// Customer effort: the mean of the scale, in its points.
    Ces,
    /// The mean of the scale, in its points.
    Mean,
    /// The share of the answers named in `top`, in percent.
    Share,
}

impl Metric {
    pub const ALL: [Metric; 5] =
        [Metric::Nps, Metric::Csat, Metric::Ces, Metric::Mean, Metric::Share];

    /// The name in `site.toml`, in quotes and in `query`.
    pub fn name(self) -> &'static str {
        match self {
            Metric::Nps => "nps",
            Metric::Csat => "csat",
            Metric::Ces => "ces",
            Metric::Mean => "mean",
            Metric::Share => "share",
        }
    }

    /// The metric of a name in `site.toml`.
    pub fn named(name: &str) -> Option<Metric> {
        Metric::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How an interval was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// NPS with three pseudo-answers added (Rocks 2016).
    AdjustedWald,
    /// NPS of few answers, by the score interval (Tango 1998).
    #[serde(rename = "score")]
    Tango,
    /// A share by Wilson's score interval, without continuity correction.
    Wilson,
    /// A mean by Student's t.
    StudentT,
}

impl Method {
    pub fn name(self) -> &'static str {
        match self {
            Method::AdjustedWald => "adjusted-wald",
            Method::Tango => "score",
            Method::Wilson => "wilson",
            Method::StudentT => "student-t",
        }
    }
}

/// What tells chance from a difference of two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// An NPS of up to 400 answers on both sides together: every reallocation of them.
    Permutation,
    /// An NPS of more: z of the difference, three pseudo-answers on each side.
    AdjustedWald,
    /// A share of few answers: Fisher's exact test.
    Fisher,
    /// A share of more: z with the pooled variance.
    PooledZ,
    /// Means, and all figures of weighted answers but shares: Welch's t.
    Welch,
    /// A number without chance of its own, held against the figure's interval.
    Interval,
}

impl Test {
    pub fn name(self) -> &'static str {
        match self {
            Test::Permutation => "permutation",
            Test::AdjustedWald => "adjusted-wald",
            Test::Fisher => "fisher",
            Test::PooledZ => "pooled-z",
            Test::Welch => "welch",
            Test::Interval => "interval",
        }
    }
}

/// The confidence of every interval.
pub const LEVEL: f64 = 0.95;

/// A value's interval, in the value's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// What a test says of a change; the only source of the words "up" and "down".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Up,
    Down,
    NoClearChange,
    TooFew,
}

impl Verdict {
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Up => "up",
            Verdict::Down => "down",
            Verdict::NoClearChange => "no-clear-change",
            Verdict::TooFew => "too-few",
        }
    }
}

/// Which answers: the total (empty), or those of a group in one or more dimensions.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cut(BTreeMap<String, String>);

impl Cut {
    /// All answers.
    pub fn total() -> Cut {
        Cut::default()
    }

    /// The answers of one group: `Cut::of("team", "Billing")`.
    pub fn of(dimension: &str, group: &str) -> Cut {
        Cut::total().and(dimension, group)
    }

    /// The answers that are also of this group.
    pub fn and(mut self, dimension: &str, group: &str) -> Cut {
        self.0.insert(dimension.to_owned(), group.to_owned());
        self
    }

    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }

    /// The dimensions, in alphabetical order.
    pub fn dimensions(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The dimensions with their groups, in alphabetical order of the dimensions.
    pub fn groups(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(dimension, group)| (dimension.as_str(), group.as_str()))
    }

    pub fn group(&self, dimension: &str) -> Option<&str> {
        self.0.get(dimension).map(String::as_str)
    }

    /// The cut with one dimension less: the margin in which this cut is a part.
    pub fn without(&self, dimension: &str) -> Cut {
        let mut wider = self.clone();
        wider.0.remove(dimension);
        wider
    }
}

/// The whole scores that a question offers, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Scale {
    pub low: i8,
    pub high: i8,
}

impl Scale {
    pub fn contains(self, score: i64) -> bool {
        (i64::from(self.low)..=i64::from(self.high)).contains(&score)
    }

    pub fn scores(self) -> impl DoubleEndedIterator<Item = i8> {
        self.low..=self.high
    }
}

/// How many answers of each score of a scale: all that any metric needs to know. Merges by addition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    lowest: i8,
    counts: Vec<u64>,
    /// Where answers weigh differently, what those of each score weigh.
    weights: Option<Vec<Weight>>,
}

/// What some answers weigh. Whole numbers, so that sums do not hang on the order of adding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weight {
    /// The sum of the weights, in parts of which a weight of 1 has `Weight::UNIT`.
    sum: u128,
    /// The sum of their squares, in parts of which a weight of 1 has `Weight::UNIT` squared.
    squares: u128,
}

impl Weight {
    /// The parts of a weight of 1.
    pub const UNIT: u64 = 1_000_000_000;

    fn add(&mut self, other: Weight) {
        self.sum = self.sum.saturating_add(other.sum);
        self.squares = self.squares.saturating_add(other.squares);
    }

    fn less(self, other: Weight) -> Option<Weight> {
        let sum = self.sum.checked_sub(other.sum)?;
        Some(Weight { sum, squares: self.squares.checked_sub(other.squares)? })
    }

    /// The sum of the weights.
    pub fn sum(self) -> f64 {
        self.sum as f64 / Weight::UNIT as f64
    }

    /// The sum of their squares.
    pub fn squares(self) -> f64 {
        self.squares as f64 / (Weight::UNIT as f64).powi(2)
    }
}

impl Answers {
    /// No answers yet, on this scale.
    pub fn none(scale: Scale) -> Answers {
        let scores = usize::try_from(i16::from(scale.high) - i16::from(scale.low) + 1).unwrap_or(0);
        Answers { lowest: scale.low, counts: vec![0; scores], weights: None }
    }

    /// No answers yet, on the scale of these.
    pub fn emptied(&self) -> Answers {
        Answers { lowest: self.lowest, counts: vec![0; self.counts.len()], weights: None }
    }

    /// Adds answers of one score.
    ///
    /// # Panics
    /// If the score is off the scale: the survey stage lets no such answer through.
    pub fn add(&mut self, score: i8, answers: u64) {
        let place = self.place(score);
        self.counts[place] += answers;
    }

    /// Adds answers of one score that weigh so much each, in parts of `Weight::UNIT`.
    ///
    /// # Panics
    /// As `add`.
    pub fn add_weighing(&mut self, score: i8, answers: u64, weight: u64) {
        self.add(score, answers);
        let place = self.place(score);
        let (n, weight) = (u128::from(answers), u128::from(weight));
        let scores = self.counts.len();
        let weights = self.weights.get_or_insert_with(|| vec![Weight::default(); scores]);
        weights[place].add(Weight { sum: n * weight, squares: n * weight * weight });
    }

    fn place(&self, score: i8) -> usize {
        usize::try_from(i16::from(score) - i16::from(self.lowest))
            .ok()
            .filter(|it| *it < self.counts.len())
            .expect("the survey stage lets no answer off the scale through")
    }

    /// Adds all answers of another tally of the same question.
    ///
    /// # Panics
    /// If the scales differ: the two would not be of the same question.
    pub fn merge(&mut self, other: &Answers) {
        let same_scale = self.lowest == other.lowest && self.counts.len() == other.counts.len();
        assert!(same_scale, "answers are only added to answers of the same question");
        for (sum, answers) in self.counts.iter_mut().zip(&other.counts) {
            *sum += answers;
        }
        let Some(theirs) = &other.weights else { return };
        let mine = self.weights.get_or_insert_with(|| vec![Weight::default(); theirs.len()]);
        for (sum, weight) in mine.iter_mut().zip(theirs) {
            sum.add(*weight);
        }
    }

    /// The answers that are left without some of them; none where those are not a part of these.
    pub fn without(&self, part: &Answers) -> Option<Answers> {
        if self.lowest != part.lowest || self.counts.len() != part.counts.len() {
            return None;
        }
        let counts = self.counts.iter().zip(&part.counts);
        let counts = counts.map(|(all, some)| all.checked_sub(*some)).collect::<Option<_>>()?;
        let weights = match (&self.weights, &part.weights) {
            (Some(all), Some(some)) => {
                Some(all.iter().zip(some).map(|(it, less)| it.less(*less)).collect::<Option<_>>()?)
            }
            (None, None) => None,
            _ => return None,
        };
        Some(Answers { lowest: self.lowest, counts, weights })
    }

    /// Every score of the scale with what its answers weigh, lowest first; none if all weigh alike.
    pub fn weights(&self) -> Option<impl Iterator<Item = (i8, Weight)> + '_> {
        self.weights.as_ref().map(|it| (self.lowest..).zip(it.iter().copied()))
    }

    /// Whether these are answers on this scale.
    pub fn fits(&self, scale: Scale) -> bool {
        let scores = scale.scores().count();
        let weighed = self.weights.as_ref().is_none_or(|it| it.len() == scores);
        self.lowest == scale.low && self.counts.len() == scores && weighed
    }

    /// The number of answers.
    pub fn n(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Every score of the scale with its number of answers, lowest first.
    pub fn by_score(&self) -> impl Iterator<Item = (i8, u64)> + '_ {
        (self.lowest..).zip(self.counts.iter().copied())
    }

    /// The number of answers whose score is one of these.
    pub fn among(&self, wanted: impl Fn(i8) -> bool) -> u64 {
        self.by_score().filter(|(score, _)| wanted(*score)).map(|(_, answers)| answers).sum()
    }
}

/// How a question's answers become a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    pub metric: Metric,
    pub scale: Scale,
    /// The scores counted by `csat` and `share`.
    pub top: Vec<i8>,
    pub better: Better,
}

/// Which way a figure is the better one. Verdicts, signals and funnels say where a number lies;
/// whether that is good, this says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Better {
    /// Such as CES 1.0, the effort that customers had.
    Lower,
    #[default]
    Higher,
}

impl Better {
    /// `lower`, `higher`: the word in `site.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Better::Lower => "lower",
            Better::Higher => "higher",
        }
    }

    /// The better way of a name in `site.toml`.
    pub fn named(name: &str) -> Option<Better> {
        [Better::Lower, Better::Higher].into_iter().find(|it| it.name() == name)
    }

    /// A number of which more is better: the value, or its negative.
    pub fn goodness(self, value: f64) -> f64 {
        match self {
            Better::Lower => -value,
            Better::Higher => value,
        }
    }

    /// The verdict of a change to the better.
    pub fn improved(self) -> Verdict {
        match self {
            Better::Lower => Verdict::Down,
            Better::Higher => Verdict::Up,
        }
    }

    /// The verdict of a change to the worse.
    pub fn worsened(self) -> Verdict {
        match self {
            Better::Lower => Verdict::Up,
            Better::Higher => Verdict::Down,
        }
    }
}

/// On which side of a question an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The bad one: detractors; answers below the middle, or above it where lower is better.
    Low,
    /// Passives; the middle.
    Middle,
    /// The good one: promoters; the top box; answers above the middle.
    Top,
}

impl Side {
    pub const ALL: [Side; 3] = [Side::Low, Side::Middle, Side::Top];

    /// 0-6 detractor, 7-8 passive, 9-10 promoter: Reichheld (2003), Harvard Business Review 81(12).
    pub fn of_nps(score: i8) -> Side {
        match score {
            ..=6 => Side::Low,
            7..=8 => Side::Middle,
            9.. => Side::Top,
        }
    }
}

impl Definition {
    /// How many of a question's answers are on a side.
    pub fn on_side(&self, side: Side, answers: &Answers) -> u64 {
        answers.among(|it| self.side(it) == side)
    }

    /// The side of a score. NPS: 0-6, 7-8, 9-10. A share: its top box, as many scores at the other
    /// end, the rest. A mean: below, at and above the middle of the scale. Where lower is better the
    /// ends change places.
    pub fn side(&self, score: i8) -> Side {
        let Scale { low, high } = self.scale;
        let (is_low, is_top) = match self.metric {
            Metric::Nps => return Side::of_nps(score),
            Metric::Csat | Metric::Share => {
                let as_many = i8::try_from(self.top.len()).unwrap_or(i8::MAX);
                (score < low.saturating_add(as_many), self.top.contains(&score))
            }
            Metric::Ces | Metric::Mean => {
                let (twice, middle) = (i16::from(score) * 2, i16::from(low) + i16::from(high));
                (twice < middle, twice > middle)
            }
        };
        match (is_top, is_low, self.better) {
            (true, _, Better::Higher) | (false, true, Better::Lower) => Side::Top,
            (true, _, Better::Lower) | (false, true, Better::Higher) => Side::Low,
            (false, false, _) => Side::Middle,
        }
    }
}

/// A question of a survey: the two ids by which all else is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct QuestionKey {
    pub survey: String,
    pub question: String,
}

/// One number that could be printed: which question, when, of whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadingKey {
    pub question: QuestionKey,
    pub period: crate::period::Period,
    pub cut: Cut,
}
