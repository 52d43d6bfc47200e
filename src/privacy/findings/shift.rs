//! What lies behind a change: other groups answering than before, or far fewer answers.

use crate::measure::{Answers, Cut, QuestionKey, Verdict};
use crate::metrics::mix::{Decomposition, Part};
use crate::period::{Coverage, Period};

use super::super::{Change, Figure, Reading};
use super::{Findings, answers};

/// A change of the overall figure, split by a dimension: because its groups' figures moved, or
/// because other groups answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub dimension: String,
    pub from: Period,
    /// `rate` and `mix` together.
    pub total: f64,
    /// What the groups' own figures contribute.
    pub rate: f64,
    /// What their shares of the answers contribute.
    pub mix: f64,
    /// Every group moved one way, and the overall figure the other (Simpson).
    pub reversed: bool,
}

/// Half as many answers as usual, or fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FewerAnswers {
    pub n: u64,
    /// The median of the periods before.
    pub usual: u64,
    /// How many those are.
    pub periods: usize,
}

/// The periods that say how many answers are usual, and the fewest that do.
const USUAL: usize = 13;
const FEWEST: usize = 4;

impl Findings<'_> {
    /// The clear change of the overall figure, split by the dimension whose groups differ most.
    /// Groups that may not be printed in both periods are taken together, as what the printed ones
    /// leave of the total.
    pub fn split(&self, key: &QuestionKey, period: Period) -> Option<Split> {
        let (survey, asked) = self.question(key)?;
        let total = self.comparable(key, &Cut::total(), period)?;
        let Some(Change::Measured { from, verdict: Verdict::Up | Verdict::Down, .. }) =
            total.change
        else {
            return None;
        };
        if asked.is_wide() || answers(total).weights().is_some() {
            return None;
        }
        let spread = |dimension: &str| {
            let groups = self.printed(key, dimension, period);
            let of_group = |it: &(&Cut, &Figure)| {
                it.1.n as f64 * (it.1.value - total.value) * (it.1.value - total.value)
            };
            groups.iter().map(of_group).sum::<f64>() / total.n as f64
        };
        let dimensions = survey.dimensions.iter().map(|it| it.id.as_str());
        let (dimension, _) = dimensions
            .map(|it| (it, spread(it)))
            .filter(|(_, spread)| *spread > 0.0)
            .max_by(|a, b| a.1.total_cmp(&b.1))?;
        let before = self.comparable(key, &Cut::total(), from)?;
        let split = self.decomposed(key, dimension, (from, before), (period, total))?;
        Some(Split {
            dimension: dimension.to_owned(),
            from,
            total: split.total(),
            rate: split.rate,
            mix: split.mix,
            reversed: split.reversed,
        })
    }

    fn decomposed(
        &self,
        key: &QuestionKey,
        dimension: &str,
        (from, before): (Period, &Figure),
        (to, now): (Period, &Figure),
    ) -> Option<Decomposition> {
        let definition = &self.question(key)?.1.definition;
        let earlier = self.printed(key, dimension, from);
        let pairs: Vec<(&str, &Answers, &Answers)> = self
            .printed(key, dimension, to)
            .into_iter()
            .filter_map(|(cut, now)| {
                let (_, before) = earlier.iter().find(|it| it.0 == cut)?;
                Some((cut.group(dimension)?, answers(before), answers(now)))
            })
            .collect();
        let rest = |all: &Figure, of: fn(&(&str, &Answers, &Answers)) -> Answers| {
            pairs.iter().try_fold(answers(all).clone(), |left, it| left.without(&of(it)))
        };
        let (rest_before, rest_now) =
            (rest(before, |it| it.1.clone())?, rest(now, |it| it.2.clone())?);
        let mut parts: Vec<Part> = pairs
            .iter()
            .map(|(name, before, now)| Part::of(name, before, now, definition))
            .collect();
        if rest_before.n() + rest_now.n() > 0 {
            parts.push(Part::of("", &rest_before, &rest_now, definition));
        }
        Decomposition::of(&parts)
    }

    /// The groups of a dimension that have a figure, however few answers.
    fn printed(&self, key: &QuestionKey, dimension: &str, period: Period) -> Vec<(&Cut, &Figure)> {
        let cuts = self.cube.cuts(key).filter(|it| it.dimensions().eq([dimension]));
        let figure = |cut| self.cube.reading(key, cut, period).and_then(Reading::figure);
        cuts.filter_map(|cut| Some((cut, figure(cut)?))).collect()
    }

    /// Whether half as many answered as usually do, or fewer: by the printed counts of the periods
    /// before.
    pub fn fewer_answers(
        &self,
        key: &QuestionKey,
        cut: &Cut,
        period: Period,
    ) -> Option<FewerAnswers> {
        let printed = |period: Period| {
            let figure = self.cube.reading(key, cut, period)?.figure()?;
            (figure.coverage == Coverage::Whole).then_some(figure.n)
        };
        let n = printed(period)?;
        let earlier = std::iter::successors(period.previous(), |it| it.previous()).take(USUAL);
        let mut earlier: Vec<u64> = earlier.filter_map(printed).collect();
        earlier.sort_unstable();
        let usual = *earlier.get(earlier.len() / 2)?;
        let (periods, is_few) = (earlier.len(), 2 * n <= usual);
        (periods >= FEWEST && is_few).then_some(FewerAnswers { n, usual, periods })
    }
}
