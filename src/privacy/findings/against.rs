//! A figure against others of its kind: a year ago, the rest of the company, the target.

use crate::measure::{Answers, Cut, Definition, Interval, QuestionKey, Verdict};
use crate::metrics::change;
use crate::metrics::multiplicity::{P, benjamini_hochberg};
use crate::metrics::weighing::{change as compared, estimate};
use crate::period::{Grain, Period};

use super::super::Change;
use super::{Findings, allowed, answers};

/// What a figure is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// The period before; of a survey in waves, the wave before.
    Before(Period),
    /// The same week, month or quarter a year earlier.
    LastYear(Period),
    /// All answers of the period but those of the group.
    Rest,
    /// The question's own target, which has no answers.
    Target,
}

/// A figure held against another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    pub against: Against,
    /// The other figure.
    pub value: f64,
    /// The answers of the other; none of a target.
    pub n: Option<u64>,
    /// This less the other.
    pub delta: f64,
    pub interval: Option<Interval>,
    /// Of this comparison alone; none of a target, which the interval alone is held against.
    pub p: Option<f64>,
    /// Above or below; `NoClearChange` where it could be either.
    pub verdict: Verdict,
}

impl Findings<'_> {
    /// What a figure can be held against; nothing where it has too few answers to be compared.
    pub fn comparisons(&self, key: &QuestionKey, cut: &Cut, period: Period) -> Vec<Compared> {
        let Some((_, asked)) = self.question(key) else { return vec![] };
        let definition = &asked.definition;
        let Some(figure) = self.comparable(key, cut, period) else { return vec![] };
        let mut comparisons = vec![];
        if let Some(Change::Measured { from, .. }) = figure.change {
            let before = self.comparable(key, cut, from).map(answers);
            let against = Against::Before(from);
            comparisons.extend(self.compared(key, against, answers(figure), before, definition));
        }
        if let Some(earlier) = a_year_before(period) {
            let before = self.comparable(key, cut, earlier).map(answers);
            let against = Against::LastYear(earlier);
            comparisons.extend(self.compared(key, against, answers(figure), before, definition));
        }
        let rest = self.rest(key, cut, period);
        let against = Against::Rest;
        comparisons.extend(self.compared(key, against, answers(figure), rest.as_ref(), definition));
        comparisons.extend(asked.target.map(|it| to_target(figure.value, figure.interval, it)));
        comparisons
    }

    fn compared(
        &self,
        key: &QuestionKey,
        against: Against,
        now: &Answers,
        other: Option<&Answers>,
        definition: &Definition,
    ) -> Option<Compared> {
        let enough = self.question(key)?.0.thresholds.comparison_n;
        let other = other?;
        let change::Comparison::Change(it) = compared(now, other, definition, enough) else {
            return None;
        };
        Some(Compared {
            against,
            value: estimate(other, definition)?.value,
            n: Some(other.n()),
            delta: it.delta,
            interval: it.interval,
            p: it.p,
            verdict: it.verdict,
        })
    }

    /// All answers of a period but those of a group: what the two printed counts leave. Of a
    /// question with a column for each touchpoint there is none, since it is asked several times of
    /// the same respondents.
    fn rest(&self, key: &QuestionKey, cut: &Cut, period: Period) -> Option<Answers> {
        let (survey, asked) = self.question(key)?;
        if cut.is_total() || asked.is_wide() {
            return None;
        }
        let all = self.comparable(key, &Cut::total(), period)?;
        let group = self.comparable(key, cut, period)?;
        let rest = answers(all).without(answers(group))?;
        (rest.n() >= survey.thresholds.comparison_n).then_some(rest)
    }
}

/// Holds comparisons against one another, as the one family that a page tests.
pub fn judge_comparisons<'c>(comparisons: impl IntoIterator<Item = &'c mut Compared>) {
    let mut comparisons: Vec<&mut Compared> =
        comparisons.into_iter().filter(|it| it.against != Against::Target).collect();
    let family: Vec<P> = comparisons.iter().map(|it| it.p).collect();
    for (it, among) in comparisons.iter_mut().zip(benjamini_hochberg(&family)) {
        it.verdict = allowed(it.verdict, among);
    }
}

/// A target is a number without chance of its own: what the figure's interval leaves out, it is not.
fn to_target(value: f64, interval: Option<Interval>, target: f64) -> Compared {
    let verdict = match interval {
        Some(it) if it.low > target => Verdict::Up,
        Some(it) if it.high < target => Verdict::Down,
        _ => Verdict::NoClearChange,
    };
    Compared {
        against: Against::Target,
        value: target,
        n: None,
        delta: value - target,
        interval: interval.map(|it| Interval { low: it.low - target, high: it.high - target }),
        p: None,
        verdict,
    }
}

/// The same month, quarter or year of the year before; of a week the one 52 weeks earlier.
fn a_year_before(period: Period) -> Option<Period> {
    let (grain, first) = (period.grain()?, period.days()?.first);
    Some(match grain {
        Grain::Week => Period::containing(grain, first.plus(-52 * 7)),
        Grain::Month => (0..12).try_fold(period, |it, _| it.previous())?,
        Grain::Quarter => (0..4).try_fold(period, |it, _| it.previous())?,
        Grain::Year => return None,
    })
}
