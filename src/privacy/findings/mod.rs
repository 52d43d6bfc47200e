//! What readings say together: a series beside its limits, groups in order, a change among others.
//!
//! Everything here is worked out from readings that passed the gate and have enough answers to be
//! compared, and from nothing else: a withheld group or period has no part in a rank, a funnel, a
//! limit or an improvement. What follows from printed counts gives away no more than they do.

mod against;
mod effect;
mod peers;
mod relation;
mod series;
mod shift;

use crate::config::{Question, SiteConfig, Survey};
use crate::measure::{Answers, Cut, Definition, Interval, Metric, QuestionKey, Verdict};
use crate::metrics::estimate::{NPS_RANGE, scale_range};
use crate::metrics::multiplicity::{P, benjamini_hochberg};
use crate::period::{Coverage, Period};

use super::{Change, Figure, PublishedCube, Reading};

pub use crate::metrics::rank::{Order, RankRange, Ranked};
pub use crate::metrics::series::{FEWEST_FOR_LIMITS, Flank, Rule};
pub use against::{Against, Compared, Incomparable, Other, judge_comparisons};
pub use peers::{Cause, Concern, Funnel, FunnelUnit, Improvement, Moved, Shrunken};
pub use relation::{Correlation, FEWEST_UNITS, Related};
pub use series::{Baseline, ControlChart, ControlLimits, Signal};
pub use shift::{FewerAnswers, Split};

/// Below this a p that allows for its whole family is clear.
const SIGNIFICANCE: f64 = 0.05;

/// What the readings of a cube say together.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    cube: &'a PublishedCube,
    config: &'a SiteConfig,
}

impl<'a> Findings<'a> {
    pub fn of(cube: &'a PublishedCube, config: &'a SiteConfig) -> Findings<'a> {
        Findings { cube, config }
    }

    fn question(&self, key: &QuestionKey) -> Option<(&'a Survey, &'a Question)> {
        self.config.question(key)
    }

    /// A figure that may be compared: of enough answers, and of a period that the data cover.
    fn comparable(&self, key: &QuestionKey, cut: &Cut, period: Period) -> Option<&'a Figure> {
        let figure = self.cube.reading(key, cut, period)?.comparable()?;
        (figure.coverage == Coverage::Whole).then_some(figure)
    }

    /// The groups of a dimension with a figure that may be compared.
    fn groups(
        &self,
        key: &QuestionKey,
        dimension: &str,
        period: Period,
    ) -> Vec<(&'a str, &'a Figure)> {
        let cuts = self.cube.cuts(key).filter(|it| it.dimensions().count() == 1);
        cuts.filter_map(|cut| Some((cut.group(dimension)?, self.comparable(key, cut, period)?)))
            .collect()
    }
}

/// Holds the changes of these readings against one another, as the one family that a page tests
/// (Benjamini-Hochberg): one that is clear by itself and not among the others is no clear change.
/// Their p stay as they are.
pub fn judge_together<'r>(readings: impl IntoIterator<Item = &'r mut Reading>) {
    let changes = readings.into_iter().filter_map(|it| match it {
        Reading::Shown(figure) | Reading::LowBase(figure) => figure.change.as_mut(),
        Reading::Withheld(_) => None,
    });
    let mut verdicts: Vec<(P, &mut Verdict)> = changes
        .filter_map(|it| match it {
            Change::Measured { p, verdict, .. } => Some((*p, verdict)),
            Change::TooFew { .. } => None,
        })
        .collect();
    let family: Vec<P> = verdicts.iter().map(|(p, _)| *p).collect();
    for ((_, verdict), among) in verdicts.iter_mut().zip(benjamini_hochberg(&family)) {
        **verdict = allowed(**verdict, among);
    }
}

/// A verdict, as far as its p among others carries it.
fn allowed(verdict: Verdict, among: P) -> Verdict {
    match verdict {
        Verdict::Up | Verdict::Down if among.is_none_or(|it| it > SIGNIFICANCE) => {
            Verdict::NoClearChange
        }
        other => other,
    }
}

/// The lowest and the highest figure of a question.
fn range(definition: &Definition) -> Interval {
    match definition.metric {
        Metric::Nps => NPS_RANGE,
        Metric::Csat | Metric::Share => Interval { low: 0.0, high: 100.0 },
        Metric::Ces | Metric::Mean => scale_range(definition.scale),
    }
}

fn answers(figure: &Figure) -> &Answers {
    &figure.answers
}
