//! The customer's journey: its touchpoints in their order, how each is felt, and the process under it.
//!
//! In come the scorecards of the touchpoints and what `content/journey.toml` tells of them; out goes
//! the journey, from first contact to last.

use crate::address::Address;
use crate::config::TOUCHPOINT;
use crate::content::{JourneyText, StepText, TouchpointText};
use crate::diagnostics::Diagnostics;
use crate::measure::{Cut, QuestionKey};
use crate::period::Period;
use crate::privacy::{Concern, Reading};

use super::headline::{Desk, Headline};
use super::scorecard::Dimension;

/// All touchpoints, and where the page of them stands.
#[derive(Clone, Debug)]
pub struct Journey {
    pub title: Option<String>,
    pub deck: Option<String>,
    /// What is read at every touchpoint.
    pub question: QuestionKey,
    /// The newest period of the touchpoints' table.
    pub newest: Period,
    /// The last whole month or wave, where it is longer than the newest period.
    pub longer: Option<Period>,
    pub stops: Vec<Stop>,
}

/// A touchpoint on the way.
#[derive(Clone, Debug)]
pub struct Stop {
    pub name: String,
    /// The newest reading with those before it; none where no one has answered yet.
    pub headline: Option<Headline>,
    /// Of the longer period, which carries more.
    pub longer: Option<Reading>,
    pub scorecard: Option<Address>,
    pub concern: Option<Concern>,
    /// What the customer wants or does here.
    pub customer: Option<String>,
    pub owner: Option<Owner>,
    pub steps: Vec<Step>,
}

/// An internal step.
#[derive(Clone, Debug)]
pub struct Step {
    pub name: String,
    pub owner: Option<Owner>,
}

/// Who answers for a moment or a step: a team leads to its scorecard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub name: String,
    pub scorecard: Option<Address>,
}

impl Journey {
    /// `journey.html`
    pub fn address() -> Address {
        Address::fixed("journey.html")
    }
}

impl Desk<'_> {
    /// The journey, where customers say at which touchpoint they answered. Touchpoints of the text
    /// that neither the configuration nor the data know are reported.
    pub fn journey(
        &self,
        text: Option<&JourneyText>,
        dimensions: &[Dimension],
        diagnostics: &mut Diagnostics,
    ) -> Option<Journey> {
        let dimension = dimensions.iter().find(|it| it.id == TOUCHPOINT);
        let Some(dimension) = dimension else {
            text.iter().for_each(|it| diagnostics.journey_without_touchpoints(&it.span));
            return None;
        };
        let (_, first) = dimension.table.first()?;
        let names = self.stops(text, dimension);
        for touchpoint in text.iter().flat_map(|it| &it.touchpoints) {
            let name = &touchpoint.name;
            if !names.contains(&name.text) {
                let known = names.iter().map(String::as_str);
                diagnostics.unknown_group(&name.span, TOUCHPOINT, &name.text, known);
            }
        }
        let longer = dimension.standing.as_ref().map(|it| it.period);
        let longer = longer.filter(|it| it.grain() != first.period.grain());
        let stop = |name: String| {
            let told = text.and_then(|it| it.touchpoints.iter().find(|it| it.name.text == name));
            self.stop(name, told, dimension, longer)
        };
        Some(Journey {
            title: text.and_then(|it| it.title.clone()),
            deck: text.and_then(|it| it.deck.clone()),
            question: first.question.clone(),
            newest: first.period,
            longer,
            stops: names.into_iter().map(stop).collect(),
        })
    }

    /// In the order of the configuration; without one in that of the text; what neither names last.
    fn stops(&self, text: Option<&JourneyText>, dimension: &Dimension) -> Vec<String> {
        let surveys = self.scored_surveys(Some(TOUCHPOINT)).into_iter();
        let configured = surveys.filter_map(|it| it.dimension(TOUCHPOINT)).flat_map(|it| &it.order);
        let mut names: Vec<String> = vec![];
        let answered: Vec<&String> = dimension.table.iter().map(|(group, _)| group).collect();
        let typed = text.iter().flat_map(|it| &it.touchpoints).map(|it| &it.name.text);
        let known_typed = typed.filter(|it| answered.contains(it));
        for name in configured.chain(known_typed).chain(answered.iter().copied()) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    fn stop(
        &self,
        name: String,
        told: Option<&TouchpointText>,
        dimension: &Dimension,
        longer: Option<Period>,
    ) -> Stop {
        let headline = dimension.table.iter().find(|(group, _)| *group == name).map(|(_, it)| it);
        let question = headline.map(|it| &it.question);
        let cut = Cut::of(TOUCHPOINT, &name);
        let longer =
            question.zip(longer).and_then(|(it, period)| self.cube.reading(it, &cut, period));
        let step = |it: &StepText| Step {
            name: it.name.clone(),
            owner: it.owner.as_ref().map(|it| self.owner(it)),
        };
        Stop {
            headline: headline.cloned(),
            longer: longer.cloned(),
            scorecard: self.places.scorecard(TOUCHPOINT, &name),
            concern: dimension.concerns.iter().find(|it| it.group == name).cloned(),
            customer: told.and_then(|it| it.customer.clone()),
            owner: told.and_then(|it| it.owner.as_ref()).map(|it| self.owner(it)),
            steps: told.map(|it| it.steps.iter().map(step).collect()).unwrap_or_default(),
            name,
        }
    }

    fn owner(&self, name: &str) -> Owner {
        let mut scored = self.places.scored();
        let scorecard = scored.find_map(|dimension| {
            let is_of = dimension != TOUCHPOINT && self.cube.groups(dimension).contains(name);
            self.places.scorecard(dimension, name).filter(|_| is_of)
        });
        Owner { name: name.to_owned(), scorecard }
    }
}
