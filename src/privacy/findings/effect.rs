//! Whether a figure moved from one stretch of time to another: what an action is held to.
//!
//! A stretch is several periods taken together. Only their published readings are added up, so what
//! comes out gives away no more than they do; where one of them is withheld, the stretch is.

use crate::measure::{Answers, Cut, QuestionKey};
use crate::metrics::change::Comparison;
use crate::metrics::weighing::{change as compared, estimate};
use crate::period::{Coverage, Period};

use super::super::{Change, Figure, Reading};
use super::Findings;

impl Findings<'_> {
    /// The reading of several periods together, as of the one period that they make up: nothing if
    /// no one answered in any of them.
    pub fn together(&self, key: &QuestionKey, cut: &Cut, parts: &[Period]) -> Option<Reading> {
        let (survey, question) = self.question(key)?;
        let mut sum = Answers::none(question.definition.scale);
        let mut sources: Vec<String> = vec![];
        for reading in parts.iter().filter_map(|it| self.cube.reading(key, cut, *it)) {
            let figure = match reading {
                Reading::Withheld(why) => return Some(Reading::Withheld(*why)),
                Reading::Shown(figure) | Reading::LowBase(figure) => figure,
            };
            sum.merge(&figure.answers);
            sources.extend(figure.sources.iter().cloned());
        }
        sources.sort();
        sources.dedup();
        let estimate = estimate(&sum, &question.definition)?;
        let figure = Figure::of(estimate, sum, Coverage::Whole, sources.into());
        Some(Reading::carried(figure, survey.thresholds.comparison_n))
    }

    /// Holds a later reading against an earlier one, that of the period `from`: the later one's
    /// change is then the change since that.
    pub fn hold_against(
        &self,
        key: &QuestionKey,
        later: &mut Reading,
        earlier: Option<&Reading>,
        from: Period,
    ) {
        let Some((survey, question)) = self.question(key) else { return };
        let enough = survey.thresholds.comparison_n;
        let before = earlier.and_then(Reading::comparable).map(|it| &it.answers);
        let (Reading::Shown(now) | Reading::LowBase(now)) = later else { return };
        let comparison = before.map(|it| compared(&now.answers, it, &question.definition, enough));
        now.change = Some(match comparison {
            Some(Comparison::Change(it)) => Change::Measured {
                from,
                delta: it.delta,
                interval: it.interval,
                p: it.p,
                verdict: it.verdict,
            },
            Some(Comparison::TooFew) | None => Change::TooFew { from },
        });
    }
}
