//! Answers weighed so that they match what is known of the population: raking to margins.
//!
//! Files are counted by the levels of the margins too, unweighted, so that counts still merge by
//! addition and are kept; only the sum of all files knows how much an answer of each combination of
//! levels weighs. In comes that sum, out goes a tally of the usual cuts with weights.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::Column;
use serde::{Deserialize, Serialize};

use super::raking::{Margin, RakingFailure, rake, trimmed};
use super::{Tally, add};
use crate::config::{Dimension, Known, Survey};
use crate::diagnostics::Diagnostics;
use crate::measure::{Answers, Cut, Weight};
use crate::survey::{ANSWERS, Responses, group_column};

/// How many responses are of each combination of levels, in the order of the survey's margins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Levels {
    counts: BTreeMap<Vec<String>, u64>,
    /// Responses that lack a level of some margin, and so have no weight.
    unknown: u64,
}

impl Levels {
    pub(super) fn of(responses: &Responses, survey: &Survey) -> Levels {
        let mut levels = Levels::default();
        if survey.margins.is_empty() {
            return levels;
        }
        let frame = &responses.frame;
        let column = |name: &str| frame.column(name).ok();
        let groups = survey.margins.iter().map(|it| {
            let names = responses.groups.get(&it.dimension)?;
            let places = column(&group_column(&it.dimension))?.u32().expect("groups are UInt32");
            Some((names, places))
        });
        let groups: Option<Vec<_>> = groups.collect();
        let counts = column(ANSWERS).map(|it: &Column| it.i64().expect("counts are Int64"));
        for row in 0..frame.height() {
            let n = counts.map_or(1, |it| it.get(row).map_or(0, i64::unsigned_abs));
            let level = |(names, places): &(&Vec<String>, &polars::prelude::UInt32Chunked)| {
                places.get(row).map(|it| names[it as usize].clone())
            };
            match groups.as_ref().and_then(|it| it.iter().map(level).collect::<Option<Vec<_>>>()) {
                Some(combination) => *levels.counts.entry(combination).or_default() += n,
                None => levels.unknown += n,
            }
        }
        levels
    }

    pub(super) fn merge(&mut self, other: Levels) {
        for (combination, n) in other.counts {
            *self.counts.entry(combination).or_default() += n;
        }
        self.unknown += other.unknown;
    }

    pub(super) fn rename<'a>(
        &mut self,
        survey: &Survey,
        name: impl Fn(&str, &str) -> Option<&'a str>,
    ) {
        for (mut combination, n) in std::mem::take(&mut self.counts) {
            for (level, margin) in combination.iter_mut().zip(&survey.margins) {
                if let Some(name) = name(&margin.dimension, level) {
                    *level = name.to_owned();
                }
            }
            *self.counts.entry(combination).or_default() += n;
        }
    }
}

/// The dimensions that a cut is counted by: its own, and those of the margins.
pub(super) fn counted_by<'a>(
    cuts: &[Vec<&'a Dimension>],
    survey: &'a Survey,
) -> Vec<Vec<&'a Dimension>> {
    let margins = survey.margins.iter().filter_map(|it| survey.dimension(&it.dimension));
    let margins: Vec<&Dimension> = margins.collect();
    let mut seen = BTreeSet::new();
    let with_margins = |cut: &Vec<&'a Dimension>| {
        let mut all = cut.clone();
        all.extend(margins.iter().filter(|it| !cut.iter().any(|own| own.id == it.id)));
        let ids: BTreeSet<String> = all.iter().map(|it| it.id.clone()).collect();
        seen.insert(ids).then_some(all)
    };
    cuts.iter().filter_map(with_margins).collect()
}

/// Weighs the answers of a survey whose margins are known. Where they cannot be met it is said, and
/// the answers stay as they are.
pub(super) fn weigh(
    tally: &mut Tally,
    levels: &Levels,
    cuts: &[Vec<&Dimension>],
    survey: &Survey,
    diagnostics: &mut Diagnostics,
) {
    let (Some(first), false) = (survey.margins.first(), levels.counts.is_empty()) else { return };
    if levels.unknown > 0 {
        diagnostics.without_level(&first.span, levels.unknown);
    }
    let weights = match weights(levels, &survey.margins, survey.trim) {
        Ok(weights) => weights,
        Err((margin, why)) => {
            match survey.margins.iter().find(|it| it.dimension == margin) {
                Some(known) => diagnostics.not_raked(&known.span, &why),
                None => diagnostics.margins_not_met(&first.span, &why),
            }
            BTreeMap::new()
        }
    };
    for question in survey.asked().filter(|it| !it.is_response_rate()) {
        let Some(counted) = tally.questions.remove(&question.id) else { continue };
        let mut weighed = BTreeMap::new();
        for (cut, days) in counted {
            let combination: Option<Vec<String>> = survey
                .margins
                .iter()
                .map(|it| cut.group(&it.dimension).map(str::to_owned))
                .collect();
            // A combination that weighs nothing is of nobody in the population.
            let weight = combination.and_then(|it| weights.get(&it).copied());
            if weight == Some(0) {
                continue;
            }
            for narrower in projected(&cut, cuts, survey) {
                let days = days.iter().map(|(day, it)| (*day, weighing(it, weight))).collect();
                add(weighed.entry(narrower).or_default(), days);
            }
        }
        tally.questions.insert(question.id.clone(), weighed);
    }
}

/// The cuts that a finer one is a part of.
fn projected(cut: &Cut, cuts: &[Vec<&Dimension>], survey: &Survey) -> Vec<Cut> {
    let own: BTreeSet<&str> = cut.dimensions().collect();
    let margins: BTreeSet<&str> = survey.margins.iter().map(|it| it.dimension.as_str()).collect();
    let of = |wanted: &Vec<&Dimension>| {
        let ids: BTreeSet<&str> = wanted.iter().map(|it| it.id.as_str()).collect();
        let finer: BTreeSet<&str> = ids.union(&margins).copied().collect();
        let dropped = margins.difference(&ids);
        (finer == own).then(|| dropped.fold(cut.clone(), |cut, it| cut.without(it)))
    };
    cuts.iter().filter_map(of).collect()
}

/// The same answers, each weighing so much; as they are where nothing is known of weights.
fn weighing(answers: &Answers, weight: Option<u64>) -> Answers {
    let Some(weight) = weight else { return answers.clone() };
    let mut weighed = answers.emptied();
    for (score, n) in answers.by_score().filter(|(_, n)| *n > 0) {
        weighed.add_weighing(score, n, weight);
    }
    weighed
}

/// How much a response of each combination weighs, in parts of `Weight::UNIT`; their mean is 1. Else
/// the margin that cannot be met, and why.
fn weights(
    levels: &Levels,
    known: &[Known],
    trim: Option<f64>,
) -> Result<BTreeMap<Vec<String>, u64>, (String, String)> {
    let base: Vec<f64> = levels.counts.values().map(|it| *it as f64).collect();
    let margins: Vec<Margin> = (0..)
        .zip(known)
        .map(|(place, it): (usize, &Known)| Margin {
            name: it.dimension.clone(),
            totals: it.shares.clone(),
            levels: levels.counts.keys().map(|combination| combination[place].clone()).collect(),
        })
        .collect();
    let raked = rake(&base, &margins).map_err(|why| {
        let margin = match &why {
            RakingFailure::UnknownLevel { margin, .. }
            | RakingFailure::EmptyLevel { margin, .. }
            | RakingFailure::Incomplete { margin }
            | RakingFailure::TotalsDiffer { margin, .. } => margin.clone(),
            RakingFailure::NotAWeight(_) | RakingFailure::NotReached { .. } => String::new(),
        };
        (margin, why.to_string())
    })?;
    let all: f64 = base.iter().sum();
    let population: f64 = raked.weights.iter().sum();
    let mut each: Vec<f64> =
        raked.weights.iter().zip(&base).map(|(weight, n)| weight * all / population / n).collect();
    if let Some(trim) = trim {
        each = trimmed_by(&each, &base, trim);
    }
    let parts = each.iter().map(|it| (it * Weight::UNIT as f64).round() as u64);
    Ok(levels.counts.keys().cloned().zip(parts).collect())
}

/// As `trimmed`, of combinations that so many responses share.
fn trimmed_by(each: &[f64], counts: &[f64], trim: f64) -> Vec<f64> {
    let of_responses: Vec<f64> = each
        .iter()
        .zip(counts)
        .flat_map(|(weight, n)| std::iter::repeat_n(*weight, *n as usize))
        .collect();
    let Some(cut) = trimmed(&of_responses, trim) else { return each.to_vec() };
    let mut place = 0;
    let first = |n: &f64| {
        let weight = cut[place];
        place += *n as usize;
        weight
    };
    counts.iter().map(first).collect()
}
