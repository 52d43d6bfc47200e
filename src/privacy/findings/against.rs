//! A figure against others of its kind: a year ago, the rest of the company, the target.

use crate::measure::{Answers, Cut, Definition, Interval, QuestionKey, Test, Verdict};
use crate::metrics::change;
use crate::metrics::multiplicity::{P, benjamini_hochberg};
use crate::metrics::weighing::{change as compared, estimate};
use crate::period::{Coverage, Grain, Period};

use super::super::{Change, Figure, Reading};
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

/// What a figure can be asked to be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Other {
    Before,
    LastYear,
    Rest,
    Target,
}

impl Other {
    pub const ALL: [Other; 4] = [Other::Before, Other::LastYear, Other::Rest, Other::Target];
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
    /// Of this comparison among all that it was judged with (Benjamini-Hochberg).
    pub p_among: Option<f64>,
    /// None where answers do not vary.
    pub test: Option<Test>,
    /// Above or below; `NoClearChange` where it could be either.
    pub verdict: Verdict,
}

/// Why a figure is not held against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// It is withheld, or has too few answers.
    TooFew,
    /// The data do not cover its whole period.
    Incomplete,
    /// Nothing comes before all answers; a year or a window has none a year earlier.
    NoPeriod,
    /// The other period has no answers, too few, or is withheld.
    OtherTooFew(Period),
    /// The data do not cover the whole of the other period.
    OtherIncomplete(Period),
    /// It is of all answers, and there is no rest.
    IsAll,
    /// The rest has too few answers, or is not told.
    RestTooFew,
    NoTarget,
}

impl Findings<'_> {
    /// What a figure can be held against; nothing where it has too few answers to be compared.
    pub fn comparisons(&self, key: &QuestionKey, cut: &Cut, period: Period) -> Vec<Compared> {
        let compared = Other::ALL.map(|it| self.comparison(key, cut, period, it));
        compared.into_iter().flatten().collect()
    }

    /// A figure held against another, or why it is not.
    pub fn comparison(
        &self,
        key: &QuestionKey,
        cut: &Cut,
        period: Period,
        other: Other,
    ) -> Result<Compared, Incomparable> {
        let (_, asked) = self.question(key).ok_or(Incomparable::TooFew)?;
        let figure = match self.cube.reading(key, cut, period).and_then(Reading::comparable) {
            None => return Err(Incomparable::TooFew),
            Some(it) if it.coverage != Coverage::Whole => return Err(Incomparable::Incomplete),
            Some(it) => it,
        };
        let definition = &asked.definition;
        match other {
            Other::Before => {
                let from = match &figure.change {
                    Some(Change::Measured { from, .. } | Change::TooFew { from }) => *from,
                    None => period.previous().ok_or(Incomparable::NoPeriod)?,
                };
                self.earlier(key, cut, figure, Against::Before(from), from, definition)
            }
            Other::LastYear => {
                let from = a_year_before(period).ok_or(Incomparable::NoPeriod)?;
                self.earlier(key, cut, figure, Against::LastYear(from), from, definition)
            }
            Other::Rest if cut.is_total() => Err(Incomparable::IsAll),
            Other::Rest => {
                let rest = self.rest(key, cut, period).ok_or(Incomparable::RestTooFew)?;
                self.compared(key, Against::Rest, answers(figure), &rest, definition)
                    .ok_or(Incomparable::RestTooFew)
            }
            Other::Target => {
                let target = asked.target.ok_or(Incomparable::NoTarget)?;
                Ok(to_target(figure.value, figure.interval, target))
            }
        }
    }

    fn earlier(
        &self,
        key: &QuestionKey,
        cut: &Cut,
        now: &Figure,
        against: Against,
        from: Period,
        definition: &Definition,
    ) -> Result<Compared, Incomparable> {
        let before = self.cube.reading(key, cut, from).and_then(Reading::comparable);
        let before = before.ok_or(Incomparable::OtherTooFew(from))?;
        if before.coverage != Coverage::Whole {
            return Err(Incomparable::OtherIncomplete(from));
        }
        self.compared(key, against, answers(now), answers(before), definition)
            .ok_or(Incomparable::OtherTooFew(from))
    }

    fn compared(
        &self,
        key: &QuestionKey,
        against: Against,
        now: &Answers,
        other: &Answers,
        definition: &Definition,
    ) -> Option<Compared> {
        let enough = self.question(key)?.0.thresholds.comparison_n;
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
            p_among: it.p,
            test: it.test,
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
        it.p_among = among;
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
        p_among: None,
        test: interval.map(|_| Test::Interval),
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
