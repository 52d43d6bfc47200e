//! What may be told of drivers: how much each rated aspect moves together with recommending.
//!
//! In come the sums of a survey; out goes the analysis of the company's last year, where enough
//! customers answered everything (METRICS 9). Groups have none: it would take hundreds of answers in
//! each.

use crate::config::Survey;
use crate::measure::{Better, Interval, LEVEL, QuestionKey};
use crate::metrics::drivers::{
    Bootstrap, CrossProducts, EXACT_DRIVERS, Shares, bears, importance, share_intervals,
};
use crate::metrics::priorities::{Aspect, Quadrant, priorities};
use crate::period::{Day, Length, Period, Unit};
use crate::tally::SurveyTally;
use crate::tally::drivers::questions;

use super::Passed;

/// A year of whole weeks.
const WINDOW: Length = Length { count: 52, unit: Unit::Weeks };

/// So many draws of 512 regressions each; of more drivers there are fewer draws.
const REGRESSIONS: u32 = 1000 * 512;

/// What may be told of a survey's drivers.
#[derive(Clone, Debug, PartialEq)]
pub struct Drivers {
    /// What is sought to be explained.
    pub outcome: QuestionKey,
    pub period: Period,
    /// Respondents who answered everything.
    pub n: u64,
    /// Respondents who left something out; none where they are too few to say.
    pub incomplete: Option<u64>,
    /// The share of the outcome's variance that the drivers explain together, from 0 to 1.
    pub r2: f64,
    pub method: Sharing,
    /// How often the intervals were drawn.
    pub resamples: u32,
    /// The most important first.
    pub drivers: Vec<Driver>,
    /// What the quadrants are divided by, as importance and performance of a driver.
    pub means: (f64, f64),
    passed: Passed,
}

/// How R² was shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Averaged over all orders (Lindeman, Merenda and Gold).
    AllOrders,
    /// Johnson's relative weights.
    RelativeWeights,
}

impl Sharing {
    /// `lmg`, `relative-weights`
    pub fn name(self) -> &'static str {
        match self {
            Sharing::AllOrders => "lmg",
            Sharing::RelativeWeights => "relative-weights",
        }
    }
}

/// One rated aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct Driver {
    pub question: QuestionKey,
    /// Its share of what the drivers explain, from 0 to 1; they sum to 1.
    pub share: f64,
    pub interval: Option<Interval>,
    /// Pearson's, with the outcome; none where all rated the driver alike.
    pub correlation: Option<f64>,
    /// On its own scale, of those who answered everything.
    pub mean: f64,
    /// The mean between the ends of its scale, from 0, the worst, to 100, so that scales compare.
    pub performance: f64,
    pub priority: Priority,
}

/// What a driver asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    ImproveFirst,
    Keep,
    Maintain,
    LowPriority,
    /// There is no saying on which side of the mean its importance is.
    Undecided,
}

impl Priority {
    /// `improve_first`, `keep`, `maintain`, `low_priority`, `undecided`.
    pub fn name(self) -> &'static str {
        match self {
            Priority::ImproveFirst => "improve_first",
            Priority::Keep => "keep",
            Priority::Maintain => "maintain",
            Priority::LowPriority => "low_priority",
            Priority::Undecided => "undecided",
        }
    }
}

/// The drivers of a survey's headline question; none where there are too few answers, or nothing to
/// explain.
pub(super) fn drivers(tally: &SurveyTally, survey: &Survey, newest: Day) -> Option<Drivers> {
    let (outcome, asked) = questions(survey)?;
    // The week of the newest day is whole where no later answer is left out.
    let open = tally.newest().is_some_and(|it| it <= newest);
    let through = if open { newest.plus(6) } else { newest };
    let period = Period::last(WINDOW, newest);
    let days = crate::period::Days { last: through, ..period.days()? };
    let lots = tally.drivers.lots(days);
    let mut all = CrossProducts::none(asked.len());
    lots.iter().for_each(|it| all.merge(it));
    if !bears(all.n(), asked.len()) || all.n() < survey.thresholds.comparison_n {
        return None;
    }
    let found = importance(&all.correlations()?);
    let bootstrap = Bootstrap { seed: SEED, resamples: resamples(asked.len()), level: LEVEL };
    let intervals = share_intervals(&lots, bootstrap);
    let mut drivers = vec![];
    for (place, (question, found)) in asked.iter().zip(&found.drivers).enumerate() {
        let scale = question.definition.scale;
        let mean = all.mean(place + 1)?;
        let width = f64::from(scale.high) - f64::from(scale.low);
        drivers.push(Driver {
            question: survey.key(question),
            share: found.share?,
            interval: intervals.as_ref().map(|it| it[place]),
            correlation: found.correlation,
            mean,
            performance: match question.definition.better {
                Better::Higher => 100.0 * (mean - f64::from(scale.low)) / width,
                Better::Lower => 100.0 * (f64::from(scale.high) - mean) / width,
            },
            priority: Priority::Undecided,
        });
    }
    let aspects: Vec<Aspect> = drivers.iter().map(aspect).collect();
    let placed = priorities(&aspects)?;
    for (driver, quadrant) in drivers.iter_mut().zip(placed.quadrants) {
        driver.priority = priority(quadrant, driver);
    }
    drivers.sort_by(|a, b| b.share.total_cmp(&a.share));
    let left_out = all.incomplete();
    Some(Drivers {
        outcome: survey.key(outcome),
        period,
        n: all.n(),
        incomplete: (left_out >= survey.thresholds.minimum_n).then_some(left_out),
        r2: found.r2,
        method: match found.shares {
            Shares::AllOrders => Sharing::AllOrders,
            Shares::RelativeWeights => Sharing::RelativeWeights,
        },
        resamples: bootstrap.resamples,
        drivers,
        means: (placed.importance_mean, placed.performance_mean),
        passed: Passed,
    })
}

/// Any number will do, and the same gives the same intervals.
const SEED: u64 = 20_26;

/// Fewer of more drivers, each of which doubles the regressions of a draw.
fn resamples(drivers: usize) -> u32 {
    let each = if drivers > EXACT_DRIVERS { 512 } else { 1_u32 << drivers };
    (REGRESSIONS / each).clamp(100, 1000)
}

fn aspect(driver: &Driver) -> Aspect {
    Aspect { importance: driver.share, interval: driver.interval, performance: driver.performance }
}

/// Without an interval nothing is known to be more important than anything.
fn priority(quadrant: Quadrant, driver: &Driver) -> Priority {
    match quadrant {
        _ if driver.interval.is_none() => Priority::Undecided,
        Quadrant::ImproveFirst => Priority::ImproveFirst,
        Quadrant::Keep => Priority::Keep,
        Quadrant::Maintain => Priority::Maintain,
        Quadrant::LowPriority => Priority::LowPriority,
        Quadrant::Undecided => Priority::Undecided,
    }
}
