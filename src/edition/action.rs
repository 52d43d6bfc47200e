//! What is being done, as it stood on a day, and whether the figure that it should move has moved.
//!
//! In come the actions of the content and readings that passed the gate; out go actions with their
//! state, their scorecards, and the figure before and since. Moved or not is said by the test that
//! all changes on the site are said by, over all actions of the day as one family.

use crate::address::Address;
use crate::content::{self, Aim, State};
use crate::diagnostics::Diagnostics;
use crate::measure::{Cut, QuestionKey};
use crate::period::{Day, Grain, Length, Period, Unit};
use crate::privacy::{Reading, judge_together};

use super::headline::Desk;

/// An action as it stood on a day.
#[derive(Clone, Debug)]
pub struct Action {
    pub text: content::Action,
    pub state: State,
    /// Whether it was open then, although due before.
    pub overdue: bool,
    /// The scorecards that show it, by dimension and group.
    pub scorecards: Vec<(String, String, Address)>,
    pub effect: Option<Effect>,
}

/// The figure that an action should move.
#[derive(Clone, Debug)]
pub struct Effect {
    pub question: QuestionKey,
    pub cut: Cut,
    pub receipt: Address,
    pub stage: Stage,
}

/// How far one can say whether a figure moved.
#[derive(Clone, Debug)]
pub enum Stage {
    /// Nothing is different for customers yet; the day from which it will be, if that is known.
    NotInForce { from: Option<Day> },
    /// So many whole periods of a grain have passed, of those that are needed.
    TooEarly { from: Day, passed: usize, needed: usize, grain: Grain },
    /// The reading since has as its change the one against the reading before.
    Measured { from: Day, before: Box<Stretch>, since: Box<Stretch> },
}

/// Several periods together.
#[derive(Clone, Debug)]
pub struct Stretch {
    pub period: Period,
    /// Nothing if no one answered.
    pub reading: Option<Reading>,
}

/// The periods on either side of a day, oldest first.
#[derive(Clone, Debug)]
pub(super) struct Sides {
    pub before: Vec<Period>,
    pub since: Vec<Period>,
}

/// So many whole periods have passed, of those that are needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooEarly {
    passed: usize,
    needed: usize,
}

/// Before four whole weeks have passed one good week is too easily taken for a change.
const WEEKS_NEEDED: usize = 4;

/// A quarter of a year on either side, in periods of each grain.
const WEEKS: usize = 13;
const MONTHS: usize = 3;

impl Action {
    /// Whether it concerns a group.
    pub fn concerns(&self, dimension: &str, group: &str) -> bool {
        self.text.concerns.iter().any(|it| it.dimension == dimension && it.group.text == group)
    }
}

impl Desk<'_> {
    /// Reports the groups of actions that no one is of.
    pub fn check_actions(&self, actions: &[content::Action], diagnostics: &mut Diagnostics) {
        for asked in actions.iter().flat_map(|it| &it.concerns) {
            let there = self.cube.groups(&asked.dimension);
            if !there.contains(asked.group.text.as_str()) {
                let (text, span) = (&asked.group.text, &asked.group.span);
                diagnostics.unknown_group(span, &asked.dimension, text, there);
            }
        }
    }

    /// Every action that was on record on a day, with what the answers up to then say: the open ones
    /// first, by the day they are due, then those closed, the newest first.
    pub fn actions(&self, actions: &[content::Action], on: Day) -> Vec<Action> {
        let mut standing: Vec<Action> = actions
            .iter()
            .filter_map(|text| {
                Some(Action {
                    state: text.state_on(on)?,
                    overdue: text.is_overdue(on),
                    scorecards: self.scorecards_of(text),
                    effect: text.aim.as_ref().map(|it| self.effect(it, on)),
                    text: text.clone(),
                })
            })
            .collect();
        judge_together(standing.iter_mut().filter_map(|it| it.effect.as_mut()?.since_mut()));
        standing.sort_by_key(|it| {
            let closed = it.text.closed.filter(|_| !it.state.is_open());
            (closed.map(|it| -it.0).unwrap_or(i32::MIN), it.text.due)
        });
        standing
    }

    fn scorecards_of(&self, action: &content::Action) -> Vec<(String, String, Address)> {
        let scorecard = |it: &content::AskedGroup| {
            let address = self.places.scorecard(&it.dimension, &it.group.text)?;
            Some((it.dimension.clone(), it.group.text.clone(), address))
        };
        action.concerns.iter().filter_map(scorecard).collect()
    }

    fn effect(&self, aim: &Aim, on: Day) -> Effect {
        let cut = aim.groups.cut();
        Effect {
            receipt: self.places.receipt(&aim.question, &cut),
            stage: self.stage(&aim.question, &cut, aim.from, on),
            question: aim.question.clone(),
            cut,
        }
    }

    /// The figure in the periods since a day, beside that in as long a time before at the most.
    fn stage(&self, question: &QuestionKey, cut: &Cut, from: Option<Day>, on: Day) -> Stage {
        let Some(day) = from.filter(|it| *it <= on) else { return Stage::NotInForce { from } };
        let grain = self.effect_grain(question, cut);
        let through = self.cube.newest(&question.survey).map_or(on, |it| it.min(on));
        let Sides { before, since } = match self.sides(day, grain, through) {
            Ok(sides) => sides,
            Err(TooEarly { passed, needed }) => {
                return Stage::TooEarly { from: day, passed, needed, grain };
            }
        };
        let before = self.stretch(question, cut, &before);
        let mut since = self.stretch(question, cut, &since);
        if let Some(reading) = since.reading.as_mut() {
            let earlier = before.reading.as_ref();
            self.findings().hold_against(question, reading, earlier, before.period);
        }
        Stage::Measured { from: day, before: Box::new(before), since: Box::new(since) }
    }

    /// The whole periods since a day, a quarter of a year at the most, and those as long before it.
    pub(super) fn sides(&self, day: Day, grain: Grain, through: Day) -> Result<Sides, TooEarly> {
        let whole = |it: &Period| it.days().is_some_and(|days| days.last <= through);
        let holding = Period::containing(grain, day);
        // The period in which it began is neither before nor since, unless it is its first day.
        let begins = holding.days().is_some_and(|it| it.first == day);
        let first = if begins { Some(holding) } else { holding.next() };
        let after = std::iter::successors(first, |it| it.next()).take_while(whole);
        let mut since: Vec<Period> = after.take(MOST_SINCE).collect();
        let (needed, most) = match grain {
            Grain::Week => (WEEKS_NEEDED, WEEKS),
            Grain::Month => (1, MONTHS),
            Grain::Quarter | Grain::Year => (1, 1),
        };
        if since.len() < needed {
            return Err(TooEarly { passed: since.len(), needed });
        }
        since.drain(..since.len().saturating_sub(most));
        let mut before: Vec<Period> =
            std::iter::successors(holding.previous(), |it| it.previous()).take(most).collect();
        before.reverse();
        Ok(Sides { before, since })
    }

    /// By week where weeks can stand alone, else by month; of a survey in waves by wave.
    fn effect_grain(&self, question: &QuestionKey, cut: &Cut) -> Grain {
        match self.is_in_waves(question) {
            true => self.wave_grain(question),
            false => self.grain(question, cut),
        }
    }

    fn stretch(&self, question: &QuestionKey, cut: &Cut, parts: &[Period]) -> Stretch {
        Stretch { period: joined(parts), reading: self.findings().together(question, cut, parts) }
    }
}

/// A survey is not looked at for longer than this after an action, in periods.
const MOST_SINCE: usize = 520;

/// The window that periods, one after the other, make up: in days, so that no quote of weeks or months
/// is taken for the same reading in the record.
pub(super) fn joined(parts: &[Period]) -> Period {
    let first = parts.first().and_then(|it| it.days()).map(|it| it.first);
    let last = parts.last().and_then(|it| it.days()).map(|it| it.last);
    let Some((first, last)) = first.zip(last) else { return Period::All };
    let count = u16::try_from(last.0 - first.0 + 1).unwrap_or(u16::MAX);
    Period::last(Length { count, unit: Unit::Days }, last)
}

impl Effect {
    /// The reading since, if it came to that.
    fn since_mut(&mut self) -> Option<&mut Reading> {
        match &mut self.stage {
            Stage::Measured { since, .. } => since.reading.as_mut(),
            Stage::NotInForce { .. } | Stage::TooEarly { .. } => None,
        }
    }
}
