//! Weights in words: what is known of the population, and how answers are made to match it.

use crate::config::{Known, Survey};

use crate::locale::say;

use super::Leaf;
use super::method::section;
use super::view::MethodSection;

impl Leaf<'_> {
    /// `what is known of the population by location and product`
    pub(super) fn known_words(&self, survey: &Survey) -> Option<String> {
        let style = &self.press.style;
        let label = |it: &Known| style.label_within(&self.dimension_label(&it.dimension));
        let labels: Vec<String> = survey.margins.iter().map(label).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let words = || say!(style, "known-by", dimensions = style.listed(&labels));
        (!labels.is_empty()).then(words)
    }

    /// How answers are weighed, and to what shares, where the site weighs any to margins.
    pub(super) fn weights_section(&self) -> Option<MethodSection> {
        let style = &self.press.style;
        let surveys = self.press.config.surveys.iter();
        let known: Vec<String> = surveys
            .flat_map(|survey| survey.margins.iter().map(move |it| self.known_shares(survey, it)))
            .collect();
        (!known.is_empty()).then(|| {
            let why = say!(style, "method-weights-why");
            let paragraphs = std::iter::once(why).chain(known).collect();
            MethodSection {
                formula: Some(say!(style, "formula-weights")),
                source: Some(say!(style, "source-weights")),
                ..section("weights", say!(style, "method-weights"), paragraphs)
            }
        })
    }

    /// `Relationship survey, by product: Mobile 47 %, Broadband 29 %, Both 24 %.`
    fn known_shares(&self, survey: &Survey, known: &Known) -> String {
        let style = &self.press.style;
        let shares = known.shares.iter().map(|(group, it)| {
            let percent = 100.0 * it;
            let decimals = usize::from((percent - percent.round()).abs() > 0.05);
            let share = style.locale().marks().percent(&style.decimal(percent, decimals));
            format!("{group} {share}")
        });
        let shares = shares.collect::<Vec<String>>().join(", ");
        let dimension = style.label_within(&self.dimension_label(&known.dimension));
        match survey.trim {
            None => say!(
                style,
                "weights-known",
                survey = &survey.title,
                dimension = dimension,
                shares = shares
            ),
            Some(times) => say!(
                style,
                "weights-known-trimmed",
                survey = &survey.title,
                dimension = dimension,
                shares = shares,
                times = style.decimal(times, 1)
            ),
        }
    }
}
