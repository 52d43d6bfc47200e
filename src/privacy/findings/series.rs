//! A question over time beside the limits of chance, and the rules that fired.

use std::collections::BTreeMap;

use crate::measure::{Answers, Cut, Interval, QuestionKey};
use crate::metrics::estimate::clipped;
use crate::metrics::series::{Flank, Plan, Rule, Stretch, chart};
use crate::period::{Day, Grain, Period};

use super::{Findings, answers, range};

/// A series beside its process limits. Only periods that may be compared are on it.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlChart {
    pub grain: Grain,
    /// One after each event that starts anew; those of fewer than twelve periods have no limits and
    /// are left out.
    pub baselines: Vec<Baseline>,
    /// The limits of each period: the fewer its answers, the wider.
    pub limits: BTreeMap<Period, ControlLimits>,
    /// In order of time; a pattern that went on is one signal.
    pub signals: Vec<Signal>,
}

/// What limits were made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    pub first: Period,
    pub last: Period,
    /// So many periods between the two have enough answers.
    pub periods: usize,
    /// Whether later periods leave it as it is; else it grows until it is complete.
    pub frozen: bool,
}

/// Where a period is to be expected, in the unit of the figure and within its range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlLimits {
    /// The figure of the whole baseline.
    pub centre: f64,
    pub low: f64,
    pub high: f64,
}

/// A rule that fired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    pub rule: Rule,
    pub flank: Flank,
    /// The first period of the pattern: of a run, its very first.
    pub first: Period,
    /// The last period at which it fired.
    pub last: Period,
    /// How many periods of the pattern there are, both included.
    pub periods: usize,
}

impl Findings<'_> {
    /// The control chart of a cut, by week, month, quarter or year; none without limits.
    pub fn control_chart(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        grain: Grain,
    ) -> Option<ControlChart> {
        self.charted(question, cut, grain, |_| true)
    }

    /// As it stood on a day: of the periods that were over by then.
    pub fn control_chart_as_of(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        grain: Grain,
        day: Day,
    ) -> Option<ControlChart> {
        let is_over = |it: Period| it.days().is_some_and(|days| days.last <= day);
        self.charted(question, cut, grain, is_over)
    }

    fn charted(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        grain: Grain,
        wanted: impl Fn(Period) -> bool,
    ) -> Option<ControlChart> {
        let (_, asked) = self.question(question)?;
        let of_grain = self.cube.periods(question, cut).map(|(period, _)| period);
        let shown: Vec<(Period, &Answers)> = of_grain
            .filter(|it| it.grain() == Some(grain) && wanted(*it))
            .filter_map(|it| Some((it, answers(self.comparable(question, cut, it)?))))
            .collect();
        let periods: Vec<Period> = shown.iter().map(|(period, _)| *period).collect();
        let series: Vec<Answers> = shown.iter().map(|(_, it)| (*it).clone()).collect();
        let rebased_at = self.rebased_at(question, cut, &periods);
        let plan = match grain {
            Grain::Week => Plan::of_weeks(&rebased_at),
            Grain::Month | Grain::Quarter | Grain::Year => Plan::of_months(&rebased_at),
        };
        let stretches = chart(&series, &asked.definition, plan);
        let limited: Vec<&Stretch> = stretches.iter().filter(|it| !it.points.is_empty()).collect();
        let within = range(&asked.definition);
        let limits = limited.iter().flat_map(|it| &it.points).map(|it| {
            let Interval { low, high } = clipped(it.limits(), within);
            (periods[it.place], ControlLimits { centre: it.centre, low, high })
        });
        let mut signals: Vec<Signal> = limited.iter().flat_map(|it| merged(it, &periods)).collect();
        signals.sort_by_key(|it| (it.last, it.first));
        let chart = ControlChart {
            grain,
            baselines: limited.iter().map(|it| baseline(it, &periods, plan)).collect(),
            limits: limits.collect(),
            signals,
        };
        (!limited.is_empty()).then_some(chart)
    }

    /// The places of the first periods that begin with or after an event that starts anew.
    fn rebased_at(&self, question: &QuestionKey, cut: &Cut, periods: &[Period]) -> Vec<usize> {
        let begins = |period: &Period| period.days().map_or(Day(0), |it| it.first);
        let events = self.config.events.iter().filter(|it| it.rebase);
        events
            .filter(|it| it.concerns(&question.survey, cut))
            .map(|event| periods.partition_point(|it| begins(it) < event.day))
            .collect()
    }
}

fn baseline(stretch: &Stretch, periods: &[Period], plan: Plan) -> Baseline {
    let places = &stretch.points[..stretch.points.len().min(plan.baseline)];
    let at = |place: usize| periods[places[place].place];
    let (periods, frozen) = (places.len(), stretch.frozen);
    Baseline { first: at(0), last: at(periods - 1), periods, frozen }
}

/// The signals of a stretch, those of one rule on one side that overlap being one.
fn merged(stretch: &Stretch, periods: &[Period]) -> Vec<Signal> {
    let mut places: Vec<(Rule, Flank, usize, usize)> = vec![];
    for signal in &stretch.signals {
        match places.last_mut() {
            Some((rule, flank, first, last))
                if *rule == signal.rule && *flank == signal.flank && signal.first <= *last =>
            {
                (*first, *last) = ((*first).min(signal.first), signal.last);
            }
            _ => places.push((signal.rule, signal.flank, signal.first, signal.last)),
        }
    }
    let signal = |(rule, flank, first, last): (Rule, Flank, usize, usize)| Signal {
        rule,
        flank,
        first: periods[first],
        last: periods[last],
        periods: last + 1 - first,
    };
    places.into_iter().map(signal).collect()
}
