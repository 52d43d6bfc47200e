//! Groups that seem to go by another name since a day: one ends where another begins, with about as
//! many answers. A team that was renamed breaks its series unless someone says that the two are one.

use std::collections::{BTreeMap, BTreeSet};

use super::{ByDay, SurveyTally};
use crate::config::{Dimension, Survey};
use crate::diagnostics::Diagnostics;
use crate::measure::Cut;
use crate::period::Day;

/// So many days with answers may lie between the last of one name and the first of the other.
const GAP: usize = 10;

/// How long before and after the day answers are counted, and how long at the least.
const BESIDE: i32 = 91;
const LEAST_DAYS: i32 = 21;

/// Fewer answers come and go without being renamed.
const FEWEST: u64 = 15;

/// A dimension of more groups is no list of teams.
const MOST_GROUPS: usize = 200;

/// When a group answered.
struct Life<'a> {
    name: &'a str,
    first: Day,
    last: Day,
    days: &'a ByDay,
}

impl Life<'_> {
    fn answers(&self, from: Day, to: Day) -> u64 {
        let within =
            self.days.iter().filter(|(day, _)| day.is_some_and(|it| from <= it && it <= to));
        within.map(|(_, it)| it.n()).sum()
    }
}

/// Reports each name that another seems to have taken the place of.
pub(super) fn report(sum: &SurveyTally, survey: &Survey, diagnostics: &mut Diagnostics) {
    let Some(question) = survey.asked().find(|it| !it.is_wide()) else { return };
    let cuts: BTreeMap<&Cut, &ByDay> = sum.tally.cuts(&question.id).collect();
    let Some(all) = cuts.get(&Cut::total()) else { return };
    let answered: BTreeSet<Day> = all.keys().flatten().copied().collect();
    for dimension in &survey.dimensions {
        for (old, new) in renamed(&cuts, dimension, &answered) {
            let (ended, began) = (old.last.to_string(), new.first.to_string());
            diagnostics.renamed_group(&dimension.span, (old.name, &ended), (new.name, &began));
        }
    }
}

fn renamed<'a>(
    cuts: &BTreeMap<&'a Cut, &'a ByDay>,
    dimension: &Dimension,
    answered: &BTreeSet<Day>,
) -> Vec<(Life<'a>, Life<'a>)> {
    let (Some(first), Some(last)) = (answered.first(), answered.last()) else { return vec![] };
    let lives = || {
        let single = cuts.iter().filter(|(cut, _)| cut.dimensions().count() == 1);
        single.filter_map(|(cut, days)| life(cut.group(&dimension.id)?, days))
    };
    if lives().count() > MOST_GROUPS {
        return vec![];
    }
    let ended = lives().filter(|it| it.first.plus(LEAST_DAYS) <= it.last);
    let mut renamed: Vec<(Life, Life)> = vec![];
    for old in ended.filter(|it| it.last.plus(LEAST_DAYS) <= *last) {
        let began = lives().filter(|it| it.name != old.name && first.plus(LEAST_DAYS) <= it.first);
        let follows = began.filter(|new| takes_the_place(&old, new, answered, *last));
        // Of several the one that began the nearest.
        let new = follows.min_by_key(|it| (it.first.0.abs_diff(old.last.0), it.name));
        renamed.extend(new.map(|new| (old, new)));
    }
    renamed
}

fn life<'a>(name: &'a str, days: &'a ByDay) -> Option<Life<'a>> {
    let mut known = days.keys().flatten().copied();
    let first = known.next()?;
    Some(Life { name, first, last: known.next_back().unwrap_or(first), days })
}

fn takes_the_place(old: &Life, new: &Life, answered: &BTreeSet<Day>, newest: Day) -> bool {
    // An answer or two may come in under the old name when the new one is in use already.
    let (from, to) = (old.last.min(new.first), old.last.max(new.first));
    if answered.range(from..=to).count() > GAP + 2 || new.last <= old.last {
        return false;
    }
    let span = BESIDE.min(newest.0 - new.first.0 + 1).min(old.last.0 - old.first.0 + 1);
    let before = old.answers(old.last.plus(1 - span), old.last);
    let after = new.answers(new.first, new.first.plus(span - 1));
    let alike = before <= 2 * after && after <= 2 * before;
    span >= LEAST_DAYS && before.min(after) >= FEWEST && alike
}
