//! The groups of a dimension before and after an event: as many whole weeks, or months, since as there are,
//! held against as long a time before.
//!
//! Shown are only groups with enough answers on both sides; which of them moved is said by the test that all
//! changes are said by, all of them as one family.

use crate::config::Event;
use crate::measure::{Cut, QuestionKey};
use crate::period::{Day, Grain, Period};
use crate::privacy::{Reading, judge_together};

use super::crossed::Pair;
use super::headline::Desk;

/// Groups on either side of an event.
#[derive(Clone, Debug)]
pub struct AroundEvent {
    pub day: Day,
    pub title: String,
    /// Whom it happened to; none if to everyone.
    pub group: Option<String>,
    pub question: QuestionKey,
    pub grain: Grain,
    /// How many periods of the grain stand on each side.
    pub periods: (usize, usize),
    pub before: Period,
    pub after: Period,
    pub pairs: Vec<Pair>,
    /// What else happened to groups of the dimension in the periods since.
    pub also: Vec<(Day, String)>,
}

impl Desk<'_> {
    /// The newest event that happened to a group of the dimension, or to everyone, and long enough ago for
    /// the answers since to be compared.
    pub fn around_event(&self, question: &QuestionKey, by: &str) -> Option<AroundEvent> {
        if self.is_in_waves(question) {
            return None;
        }
        let grain = self.grain(question, &Cut::total());
        let through = self.cube.newest(&question.survey)?;
        let is_of_survey =
            |it: &&Event| it.survey.as_ref().is_none_or(|survey| *survey == question.survey);
        let is_of_dimension = |it: &&Event| it.whose.groups().all(|(dimension, _)| dimension == by);
        let events = self.config.events.iter().filter(is_of_survey).filter(is_of_dimension);
        let mut events: Vec<&Event> = events.collect();
        events.sort_by_key(|it| std::cmp::Reverse(it.day));
        let around = |it: &&Event| self.around(it, question, by, (grain, through));
        let mut around = events.iter().find_map(around)?;
        let since = around.after.days()?;
        let later = events.iter().filter(|it| it.day > around.day && it.day <= since.last);
        let mut also: Vec<(Day, String)> = later.map(|it| (it.day, it.title.clone())).collect();
        also.sort();
        also.dedup();
        around.also = also;
        Some(around)
    }

    fn around(
        &self,
        event: &Event,
        question: &QuestionKey,
        by: &str,
        (grain, through): (Grain, Day),
    ) -> Option<AroundEvent> {
        let sides = self.sides(event.day, grain, through).ok()?;
        let (before, after) =
            (super::action::joined(&sides.before), super::action::joined(&sides.since));
        let group = event.whose.group(by);
        let pair = |name: String| -> Option<Pair> {
            let cut = Cut::of(by, &name);
            let side = |parts: &[Period]| self.findings().together(question, &cut, parts);
            let (earlier, mut later) = (side(&sides.before)?, side(&sides.since)?);
            earlier.comparable()?;
            later.comparable()?;
            self.findings().hold_against(question, &mut later, Some(&earlier), before);
            Some(Pair { group: name, before: Some(earlier), after: Some(later) })
        };
        let groups = self.groups_within(question, &Cut::total(), by).into_iter();
        let mut pairs: Vec<Pair> = groups.filter_map(pair).collect();
        judge_together(pairs.iter_mut().filter_map(|it| it.after.as_mut()));
        let is_there = group.is_none_or(|name| pairs.iter().any(|it| it.group == name));
        (pairs.len() > 1 && is_there).then(|| AroundEvent {
            day: event.day,
            title: event.title.clone(),
            group: group.map(str::to_owned),
            question: question.clone(),
            grain,
            periods: (sides.before.len(), sides.since.len()),
            before,
            after,
            pairs,
            also: vec![],
        })
    }
}

impl AroundEvent {
    /// The reading since of the group that it happened to.
    pub fn since_of_group(&self) -> Option<(&str, &Reading)> {
        let group = self.group.as_deref()?;
        let pair = self.pairs.iter().find(|it| it.group == group)?;
        Some((group, pair.after.as_ref()?))
    }
}
