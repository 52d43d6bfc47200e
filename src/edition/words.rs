//! What customers write about: the words that tell, the topics, how it sounds.

use crate::config::{Survey, SurveyKind};
use crate::measure::Cut;
use crate::privacy::{Terms, judge_together};

use super::headline::{Desk, Headline};

/// What the comments of one survey say, of everyone or of a group.
#[derive(Clone, Debug)]
pub struct Said {
    pub survey: String,
    /// Nothing where too few have commented.
    pub terms: Option<Terms>,
    /// The newest reading of each topic.
    pub topics: Vec<Headline>,
}

impl Desk<'_> {
    /// What the comments of each survey say that knows this cut, and has anything to tell.
    pub fn said(&self, cut: &Cut) -> Vec<Said> {
        let knows =
            |it: &&Survey| cut.dimensions().all(|dimension| it.dimension(dimension).is_some());
        let customers = self.config.surveys.iter().filter(|it| it.kind != SurveyKind::Employee);
        let said = customers.filter(knows).map(|survey| Said {
            survey: survey.id.clone(),
            terms: self.cube.terms(&survey.id, cut).cloned(),
            topics: self.topics(survey, cut),
        });
        said.filter(|it| it.terms.is_some() || !it.topics.is_empty()).collect()
    }

    /// Their changes are judged together, as they stand in one table.
    fn topics(&self, survey: &Survey, cut: &Cut) -> Vec<Headline> {
        let topics = survey.topics().map(|it| survey.key(it));
        let mut topics: Vec<Headline> =
            topics.filter_map(|it| self.newest_headline(&it, cut, self.grain(&it, cut))).collect();
        judge_together(topics.iter_mut().filter_map(|it| it.reading.as_mut()));
        topics
    }
}
