//! Weights in words: what is known of the population, and how answers are made to match it.

use crate::config::{Known, Survey};

use super::Leaf;
use super::method::section;
use super::view::MethodSection;

impl Leaf<'_> {
    /// `what is known of the population by location and product`
    pub(super) fn known_words(&self, survey: &Survey) -> Option<String> {
        let label = |it: &Known| self.dimension_label(&it.dimension).to_lowercase();
        let labels: Vec<String> = survey.margins.iter().map(label).collect();
        let words = format!("what is known of the population by {}", labels.join(" and "));
        (!labels.is_empty()).then_some(words)
    }

    /// How answers are weighed, and to what shares, where the site weighs any to margins.
    pub(super) fn weights_section(&self) -> Option<MethodSection> {
        let style = &self.press.style;
        let of = |survey: &Survey, it: &Known| {
            let shares = it.shares.iter();
            let shares = shares.map(|(group, it)| {
                let percent = 100.0 * it;
                let decimals = usize::from((percent - percent.round()).abs() > 0.05);
                format!("{group} {}\u{a0}%", style.decimal(percent, decimals))
            });
            let shares: Vec<String> = shares.collect();
            let label = self.dimension_label(&it.dimension).to_lowercase();
            let trim = survey.trim.map(|it| {
                format!(" No answer weighs more than {} times the mean.", style.decimal(it, 1))
            });
            format!(
                "{}, by {label}: {}.{}",
                survey.title,
                shares.join(", "),
                trim.unwrap_or_default()
            )
        };
        let surveys = self.press.config.surveys.iter();
        let known: Vec<String> = surveys
            .flat_map(|survey| survey.margins.iter().map(move |it| of(survey, it)))
            .collect();
        (!known.is_empty()).then(|| {
            let mut section = section(
                "weights",
                "Answers that match the population",
                &["Some groups answer more than others. Where it is known how large each is in the \
                   population, answers of groups that answered too little weigh more and those of the others \
                   less, until the shares of every margin are right. Unequal weights cost precision: intervals \
                   and tests rest on the number of answers that would carry as much if all weighed alike. \
                   What is too small to be told is judged by the answers that were given."],
            );
            section.paragraphs.extend(known);
            MethodSection {
                formula: Some(
                    "Raking: margin after margin, the weights of each group are multiplied by its share over \
                     the sum of its weights, until all are met within 10⁻¹². Effective number of answers = \
                     (sum of weights)² ÷ sum of their squares."
                        .to_owned(),
                ),
                source: Some(
                    "Deming and Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965."
                        .to_owned(),
                ),
                ..section
            }
        })
    }
}
