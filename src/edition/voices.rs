//! Which verbatims stand on a page: recent, balanced, and only where there are enough answers.

use std::collections::BTreeSet;

use crate::config::Question;
use crate::measure::{Cut, Side};
use crate::period::{Day, Days, Grain, Period};
use crate::privacy::{Quotable, Reading};

use super::headline::{Desk, Headline};

/// The length, in characters, of a verbatim that says something and fits a column.
const TELLING: std::ops::RangeInclusive<usize> = 40..=320;

impl Desk<'_> {
    /// So many verbatims of a headline's cut and period.
    pub fn voices(&self, headline: &Headline, limit: usize) -> Vec<Quotable> {
        let survey = &headline.question.survey;
        let enough = headline.reading.as_ref().and_then(Reading::comparable).is_some();
        match headline.period.days() {
            Some(days) if enough => self.verbatims(survey, &headline.cut, days, limit),
            _ => vec![],
        }
    }

    /// The comment of a response up to a day: if it may be quoted, and enough answered in its week.
    pub fn voice_of(&self, survey: &str, response: &str, through: Day) -> Option<Quotable> {
        let mut quotables = self.cube.quotables(survey).iter();
        let voice = quotables.find(|it| it.is_of(response) && it.day <= through)?;
        let survey = self.config.survey(survey)?;
        let question = survey.key(survey.questions.first()?);
        let week = Period::containing(Grain::Week, voice.day);
        let reading = self.cube.reading(&question, &Cut::total(), week)?;
        reading.comparable().map(|_| voice.clone())
    }

    /// So many verbatims of a cut and stretch of days, taken in turn from the happy, the unhappy
    /// and those between, newest first; longer ones that say something before short ones.
    fn verbatims(&self, survey: &str, cut: &Cut, days: Days, limit: usize) -> Vec<Quotable> {
        let Some(question) = self.config.survey(survey).and_then(|it| it.questions.first()) else {
            return vec![];
        };
        let of_cut = |it: &&Quotable| {
            let here = |(dimension, group): (&str, &str)| {
                it.groups.get(dimension).is_some_and(|it| it == group)
            };
            days.contains(it.day) && cut.groups().all(here)
        };
        let mut sides: [Vec<&Quotable>; 3] = Default::default();
        for quotable in self.cube.quotables(survey).iter().filter(of_cut).rev() {
            sides[place(quotable, question)].push(quotable);
        }
        for side in &mut sides {
            side.sort_by_key(|it| !TELLING.contains(&it.text.chars().count()));
            side.reverse();
        }
        let mut chosen = vec![];
        let mut heard = BTreeSet::new();
        while chosen.len() < limit && sides.iter().any(|it| !it.is_empty()) {
            for side in &mut sides {
                let next =
                    side.pop().filter(|it| chosen.len() < limit && heard.insert(gist(&it.text)));
                chosen.extend(next.cloned());
            }
        }
        chosen
    }
}

/// A text without case and punctuation: what differs only in these is not quoted twice.
fn gist(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// 0 the disappointed, 1 the delighted, 2 those between or without a score, by the first question.
fn place(quotable: &Quotable, question: &Question) -> usize {
    let score = quotable.scores.get(&question.id);
    match score.map(|it| question.definition.side(*it)) {
        Some(Side::Low) => 0,
        Some(Side::Top) => 1,
        Some(Side::Middle) | None => 2,
    }
}
