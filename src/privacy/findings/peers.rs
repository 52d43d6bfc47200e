//! Groups among their peers: their order, the funnel, who has moved, what needs attention.

use crate::measure::{Answers, Better, Cut, Interval, QuestionKey, Verdict};
use crate::metrics::attention::{Attention, Reason, Watched, attention};
use crate::metrics::funnel::{Limits, Standing, funnel};
use crate::metrics::peers::Unit;
use crate::metrics::rank::{self, MostImproved, Move, Mover, most_improved, moves};
use crate::metrics::series::{self, Flank as Side, Rule};
use crate::metrics::shrink::shrunk;
use crate::period::{Grain, Period};

use super::super::Change;
use super::{ControlChart, Findings, Order, answers};

/// Groups of different sizes around the figure of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// The figure of all these groups together.
    pub target: f64,
    /// Whether the groups differ by more than sampling explains, which the limits then allow for.
    pub over_dispersed: bool,
    pub units: Vec<FunnelUnit>,
    /// For sizes from the smallest to the largest: where 95 % and 99.8 % of groups are expected.
    pub curve: Vec<(u64, Interval, Interval)>,
}

/// A group in a funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelUnit {
    pub group: String,
    pub n: u64,
    pub value: f64,
    /// Beyond the limits of 99.8 %, and on which side.
    pub beyond: Option<Side>,
}

/// How a group moved, among all that were tested with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub group: String,
    pub delta: f64,
    pub interval: Option<Interval>,
    /// The change drawn towards that of all groups.
    pub shrunken: f64,
    /// Benjamini-Hochberg over all groups that were tested.
    pub p_among: Option<f64>,
    /// By `p_among`.
    pub verdict: Verdict,
}

/// Who has improved most.
#[derive(Clone, Debug, PartialEq)]
pub enum Improvement {
    /// No group has enough answers in both periods.
    TooFew,
    /// No group has clearly improved among so many.
    NoOne { tested: usize },
    /// So many have, and chance explains how their changes differ.
    AllAlike { improved: usize },
    /// By the shrunken change, and clear by Holm's correction since it names one group.
    Group(Moved),
}

/// A group whose customers' experience needs attention, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Concern {
    pub group: String,
    pub causes: Vec<Cause>,
}

/// Why a group's customers' experience needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It has clearly changed for the worse, among all groups that were tested.
    Worsened,
    /// A rule of its own chart fired at the newest period, after so many periods of its pattern.
    Signal { rule: Rule, grain: Grain, periods: usize },
    /// It is worse among its peers than chance and their usual differences explain.
    WorseThanItsPeers,
}

/// A group's figure beside the same drawn towards the mean of its peers.
#[derive(Clone, Debug, PartialEq)]
pub struct Shrunken {
    pub group: String,
    pub n: u64,
    pub raw: f64,
    pub shrunken: f64,
    /// Where its true figure is, given its peers.
    pub interval: Interval,
}

impl Findings<'_> {
    /// The figures of a dimension's groups that may be compared, drawn towards their mean; by name.
    pub fn shrunken(&self, key: &QuestionKey, dimension: &str, period: Period) -> Vec<Shrunken> {
        let Some((_, asked)) = self.question(key) else { return vec![] };
        let groups = self.groups(key, dimension, period);
        let units: Vec<Unit> =
            groups.iter().map(|(name, it)| Unit { name, answers: answers(it) }).collect();
        let shrunken = shrunk(&units, &asked.definition).into_iter().map(|it| Shrunken {
            group: it.name,
            n: it.n,
            raw: it.raw,
            shrunken: it.shrunken,
            interval: it.interval,
        });
        shrunken.collect()
    }

    /// The order of a dimension's groups in a period; none of fewer than two groups.
    pub fn order(&self, key: &QuestionKey, dimension: &str, period: Period) -> Option<Order> {
        let (_, asked) = self.question(key)?;
        let groups = self.groups(key, dimension, period);
        let units: Vec<Unit> =
            groups.iter().map(|(name, it)| Unit { name, answers: answers(it) }).collect();
        (units.len() > 1).then(|| rank::order(&units, &asked.definition))
    }

    /// The funnel of a dimension's groups in a period; none of fewer than three groups.
    pub fn funnel(&self, key: &QuestionKey, dimension: &str, period: Period) -> Option<Funnel> {
        let (_, asked) = self.question(key)?;
        let groups = self.groups(key, dimension, period);
        let units: Vec<Unit> =
            groups.iter().map(|(name, it)| Unit { name, answers: answers(it) }).collect();
        let funnel = funnel(&units, &asked.definition).filter(|it| it.units.len() > 2)?;
        let over_dispersed = funnel.over_dispersion.tau2 > 0.0;
        let limits = |sampling: Limits, wide: Limits| if over_dispersed { wide } else { sampling };
        let curve = funnel.curve.iter().map(|it| {
            let limits = limits(it.limits, it.wide_limits);
            (it.n, limits.warning, limits.alarm)
        });
        let unit = |it: &crate::metrics::funnel::InFunnel| FunnelUnit {
            group: it.name.clone(),
            n: it.n,
            value: it.value,
            beyond: match if over_dispersed { it.wide_standing } else { it.standing } {
                Standing::Low => Some(Side::Below),
                Standing::High => Some(Side::Above),
                Standing::WarnLow | Standing::Within | Standing::WarnHigh => None,
            },
        };
        Some(Funnel {
            target: funnel.target,
            over_dispersed,
            curve: curve.collect(),
            units: funnel.units.iter().map(unit).collect(),
        })
    }

    /// How a dimension's groups moved from the period that each was compared with, as one family.
    pub fn moves(&self, key: &QuestionKey, dimension: &str, period: Period) -> Vec<Moved> {
        self.tested(key, dimension, period).iter().map(moved).collect()
    }

    /// The group that has improved most on its period before.
    pub fn most_improved(&self, key: &QuestionKey, dimension: &str, period: Period) -> Improvement {
        let better = self.question(key).map(|(_, it)| it.definition.better).unwrap_or_default();
        match most_improved(&self.tested(key, dimension, period), better) {
            MostImproved::TooFew => Improvement::TooFew,
            MostImproved::NoOne { tested } => Improvement::NoOne { tested },
            MostImproved::AllAlike { improved } => Improvement::AllAlike { improved },
            MostImproved::Unit(it) => Improvement::Group(moved(it)),
        }
    }

    fn tested(&self, key: &QuestionKey, dimension: &str, period: Period) -> Vec<Move> {
        let Some((survey, asked)) = self.question(key) else { return vec![] };
        let sides: Vec<(&str, &Answers, &Answers)> = self
            .groups(key, dimension, period)
            .into_iter()
            .filter_map(|(group, now)| {
                let Some(Change::Measured { from, .. }) = now.change else { return None };
                let before = self.comparable(key, &Cut::of(dimension, group), from)?;
                Some((group, answers(before), answers(now)))
            })
            .collect();
        let movers: Vec<Mover> =
            sides.iter().map(|(name, before, now)| Mover { name, before, now }).collect();
        moves(&movers, &asked.definition, survey.thresholds.comparison_n)
    }

    /// The groups of a dimension whose customers' experience needs attention in a period: outside the
    /// funnel on the bad side, a signal of their own series to the bad, or a clear change to the worse
    /// among all of them.
    /// `charted` says by which periods a group's own series is to be read.
    pub fn concerns(
        &self,
        key: &QuestionKey,
        dimension: &str,
        period: Period,
        charted: impl Fn(&str) -> Grain,
    ) -> Vec<Concern> {
        let better = self.question(key).map(|(_, it)| it.definition.better).unwrap_or_default();
        let funnel = self.funnel(key, dimension, period);
        let moves = self.moves(key, dimension, period);
        let groups = self.groups(key, dimension, period);
        let concern = |(group, figure): (&str, &super::Figure)| {
            let cut = Cut::of(dimension, group);
            let unit = funnel.iter().flat_map(|it| &it.units).find(|it| it.group == group);
            let low = unit.and_then(|it| it.beyond).map(|it| goodness(it, better));
            let low = low == Some(Side::Below);
            let chart = self.control_chart(key, &cut, charted(group));
            let (mut signals, newest) = chart.map(|it| placed(&it, period)).unwrap_or_default();
            signals.iter_mut().for_each(|it| it.flank = goodness(it.flank, better));
            let moved = moves.iter().find(|it| it.group == group);
            let watched = Watched {
                n: figure.n,
                standing: low.then_some(Standing::Low),
                signals: &signals,
                newest,
                verdict: match moved.map(|it| it.verdict) {
                    Some(it) if it == better.worsened() => Verdict::Down,
                    Some(it) if it == better.improved() => Verdict::Up,
                    other => other.unwrap_or(Verdict::TooFew),
                },
            };
            let Attention::Needed(reasons) = attention(watched) else { return None };
            let grain = charted(group);
            let mut causes: Vec<Cause> =
                reasons.iter().map(|it| cause(it, newest, grain)).collect();
            causes.reverse();
            Some(Concern { group: group.to_owned(), causes })
        };
        groups.into_iter().filter_map(concern).collect()
    }
}

/// The side on which a figure lies if more is to be better.
fn goodness(flank: Side, better: Better) -> Side {
    match (flank, better) {
        (it, Better::Higher) => it,
        (Side::Below, Better::Lower) => Side::Above,
        (Side::Above, Better::Lower) => Side::Below,
    }
}

fn cause(reason: &Reason, newest: usize, grain: Grain) -> Cause {
    match *reason {
        Reason::BelowItsPeers => Cause::WorseThanItsPeers,
        Reason::Signal { rule, first } => {
            Cause::Signal { rule, grain, periods: newest + 1 - first }
        }
        Reason::Fell => Cause::Worsened,
    }
}

fn moved(it: &Move) -> Moved {
    Moved {
        group: it.name.clone(),
        delta: it.change.delta,
        interval: it.change.interval,
        shrunken: it.shrunken,
        p_among: it.p_among,
        verdict: it.verdict,
    }
}

/// A chart's signals by their places in it, and the place of the newest period that ends with or
/// before this one: an older signal was news once.
fn placed(chart: &ControlChart, period: Period) -> (Vec<series::Signal>, usize) {
    let ends = |it: Period| it.days().map(|it| it.last);
    let periods: Vec<Period> =
        chart.limits.keys().copied().filter(|it| ends(*it) <= ends(period)).collect();
    let place = |it: Period| periods.binary_search(&it).ok();
    let signals = chart.signals.iter().filter_map(|it| {
        let (first, last) = (place(it.first)?, place(it.last)?);
        Some(series::Signal { rule: it.rule, flank: it.flank, first, last })
    });
    (signals.collect(), periods.len().saturating_sub(1))
}
