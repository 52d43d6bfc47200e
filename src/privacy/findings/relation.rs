//! Whether what customers say after a contact goes together with what they say of the whole, group by
//! group: readings of both that passed, and never what employees say.

use crate::config::{AGENT, Survey, SurveyKind};
use crate::measure::{Cut, LEVEL, QuestionKey};
use crate::metrics::relation::correlation;
use crate::period::Period;

use super::Findings;

pub use crate::metrics::relation::Correlation;

/// Fewer groups say nothing: with four an interval exists, and covers nearly everything.
pub const FEWEST_UNITS: usize = 5;

/// The figures of two questions for each group of a dimension that both surveys know.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Asked after a contact.
    pub transactional: QuestionKey,
    /// Asked of the whole.
    pub relationship: QuestionKey,
    pub dimension: String,
    /// Each group with both figures, those that may be compared.
    pub units: Vec<(String, f64, f64)>,
    /// None of fewer than `FEWEST_UNITS` groups, or where one figure does not vary.
    pub correlation: Option<Correlation>,
}

impl Findings<'_> {
    /// The relation of the first transactional survey that asks whether customers recommend with
    /// every relationship survey, by each dimension that both have.
    pub fn related(&self) -> Vec<Related> {
        let of_kind =
            |kind: SurveyKind| self.config.surveys.iter().filter(move |it| it.kind == kind);
        let mut asks =
            of_kind(SurveyKind::Transactional).filter(|it| it.recommend_question().is_some());
        let Some(after_contact) = asks.next() else { return vec![] };
        let pairs = of_kind(SurveyKind::Relationship).flat_map(|whole| {
            let shared = after_contact.dimensions.iter().map(|it| it.id.as_str());
            let shared = shared.filter(|it| *it != AGENT && whole.dimension(it).is_some());
            shared.map(move |dimension| (whole, dimension))
        });
        pairs.filter_map(|(whole, it)| self.related_by(after_contact, whole, it)).collect()
    }

    fn related_by(&self, contact: &Survey, whole: &Survey, dimension: &str) -> Option<Related> {
        let transactional = contact.key(contact.recommend_question()?);
        let relationship = whole.key(whole.recommend_question()?);
        let groups = self.groups(&transactional, dimension, Period::All).into_iter();
        let units: Vec<(String, f64, f64)> = groups
            .filter_map(|(group, here)| {
                let cut = Cut::of(dimension, group);
                let there = self.comparable(&relationship, &cut, Period::All)?;
                Some((group.to_owned(), here.value, there.value))
            })
            .collect();
        let pairs: Vec<(f64, f64)> = units.iter().map(|(_, here, there)| (*here, *there)).collect();
        let enough = pairs.len() >= FEWEST_UNITS;
        Some(Related {
            correlation: enough.then(|| correlation(&pairs, LEVEL)).flatten(),
            transactional,
            relationship,
            dimension: dimension.to_owned(),
            units,
        })
    }
}
