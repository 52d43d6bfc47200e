//! `site.toml` as meant: every default chosen, every scale resolved, every conflict refused.
//!
//! In comes the text; `site_toml` holds it as typed, with spans; out goes a `SiteConfig`, of which
//! each stage borrows the piece it needs. `table` reads TOML with the place of every key.

mod currency;
mod layout;
mod preset;
mod read;
mod site_toml;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::diagnostics::{Source, Span};
use crate::measure::{Cut, Definition, Metric, QuestionKey};
use crate::period::{Day, Grain};

pub use currency::Currency;
pub use layout::{
    Asked, Coding, Column, DateSource, Format, Invitations, Join, Layout, LeaveOut, Numerals,
};
pub use preset::{HeaderRows, PRESETS, Preset};
pub use read::read;

/// The dimension that files with a column for each touchpoint have without one of its own.
pub const TOUCHPOINT: &str = "touchpoint";

/// The id of the question which reviews were replied to.
pub const REPLY_RATE: &str = "reply_rate";

/// The dimension of single people who serve customers.
pub const AGENT: &str = "agent";

/// The whole configuration of a bulletin.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// `site.toml` as typed.
    pub source: Arc<Source>,
    pub site: Site,
    pub privacy: Privacy,
    pub broken_links: BrokenLinks,
    pub html: RawHtml,
    pub surveys: Vec<Survey>,
    /// Pairs of dimensions that are counted together, each in alphabetical order.
    pub pairs: Vec<[String; 2]>,
    /// What happened, in order of time.
    pub events: Vec<Event>,
}

/// `[[event]]`: something that happened, named on charts; only such an event may start new limits.
#[derive(Clone, Debug)]
pub struct Event {
    pub day: Day,
    pub title: String,
    /// Only the answers of this survey; none: of all surveys.
    pub survey: Option<String>,
    /// Only the answers of these groups; the total: everyone's.
    pub whose: Cut,
    /// Where the group of each dimension is typed.
    pub named: BTreeMap<String, Span>,
    /// Whether what follows is held against a baseline of its own.
    pub rebase: bool,
}

impl Event {
    /// Whether it happened to those who gave these answers.
    pub fn concerns(&self, survey: &str, cut: &Cut) -> bool {
        self.survey.as_deref().is_none_or(|it| it == survey)
            && self.whose.groups().all(|(dimension, group)| cut.group(dimension) == Some(group))
    }
}

/// `[site]`
#[derive(Clone, Debug)]
pub struct Site {
    pub title: String,
    /// BCP 47, `en-GB`.
    pub language: String,
    /// Where `site.toml` says so.
    pub language_span: Option<Span>,
    /// Turns timestamps into days.
    pub timezone: TimeZone,
    /// With a trailing slash; feeds, the sitemap and social cards need it.
    pub base_url: Option<String>,
    pub theme: String,
    /// Where the theme is named, if it is.
    pub theme_span: Option<Span>,
    /// The bulletin's own period: a week or a month.
    pub cadence: Grain,
    /// What sums of money are in; there is one where a survey has `revenue`.
    pub currency: Option<Currency>,
    /// A sentence of the editor's for the colophon of every page.
    pub colophon: Option<String>,
    /// Of every edition that does not say itself.
    pub figures: Figures,
}

/// Which figures an edition prints that was published before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Figures {
    /// `figures = "current"`: those of the data as they are; one that is not as published is reported.
    #[default]
    Current,
    /// `figures = "as recorded"`: those that were published.
    AsRecorded,
}

impl Figures {
    /// What may be written, for a message.
    pub const NAMES: &str = "`\"as recorded\"` or `\"current\"`";

    pub fn named(name: &str) -> Option<Figures> {
        match name {
            "as recorded" => Some(Figures::AsRecorded),
            "current" => Some(Figures::Current),
            _ => None,
        }
    }
}

/// `[privacy]`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Privacy {
    pub thresholds: Thresholds,
    /// Whether there are pages about single agents.
    pub agents: bool,
}

/// `[content] broken_links`: what a link or a picture of a text that leads nowhere is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrokenLinks {
    /// A mistake: the site is not written.
    Refused,
    /// Told, and shown as plain words.
    Told,
    /// Told in letters that moved in from another site, a mistake in texts of ours.
    ToldInLetters,
}

/// `[content] html`: what is made of raw HTML in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawHtml {
    /// It is shown as it is typed.
    Text,
    /// What is harmless of it is kept.
    Sanitised,
    /// It is kept so in letters that moved in from another site, and shown as typed in texts of ours.
    SanitisedInLetters,
}

/// The two sample sizes below which less is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Fewer answers: no number anywhere.
    pub minimum_n: u64,
    /// Fewer answers: no comparison, colour, rank or quote.
    pub comparison_n: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyKind {
    Transactional,
    Relationship,
    Employee,
    Reviews,
}

/// Which of several responses with the same id counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    First,
    Last,
    /// None may share an id.
    Error,
}

/// `[[survey]]`: what is asked. Where the answers stand is said by its layouts.
#[derive(Clone, Debug)]
pub struct Survey {
    pub id: String,
    pub title: String,
    pub kind: SurveyKind,
    /// What a cell is that its column cannot hold.
    pub invalid: Invalid,
    pub invalid_limit: Option<InvalidLimit>,
    /// Which of several responses with one id counts.
    pub keep: Keep,
    pub dimensions: Vec<Dimension>,
    pub questions: Vec<Question>,
    /// One at the least.
    pub layouts: Vec<Layout>,
    pub invitations: Option<Invitations>,
    /// What is known of the population: answers are weighed to match it.
    pub margins: Vec<Known>,
    /// No response weighs more than so many times the mean.
    pub trim: Option<f64>,
    /// The site's thresholds, stricter for employees (8 and 15) unless the survey sets its own.
    pub thresholds: Thresholds,
    /// Where the survey is declared.
    pub span: Span,
}

/// `[[survey.margin]]`: the shares that the groups of a dimension have of the population.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub dimension: String,
    /// They sum to 1.
    pub shares: BTreeMap<String, f64>,
    pub span: Span,
}

/// Whether a cell that its column cannot hold is a warning or an error; it counts in neither case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    Report,
    Error,
}

/// `invalid_limit = "1 %"`
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidLimit {
    /// In percent of the rows that were read.
    pub percent: f64,
    pub span: Span,
}

/// `team = "team"` or `touchpoint = { column = "reason", label = "Touchpoint", order = [..] }`
#[derive(Clone, Debug)]
pub struct Dimension {
    pub id: String,
    /// The word on pages, `Team`.
    pub label: String,
    /// Groups in the order of the journey; others follow in alphabetical order.
    pub order: Vec<String>,
    /// Names that a group has in the data, and the one that it goes by.
    pub recode: BTreeMap<String, String>,
    pub span: Span,
}

/// `[[survey.question]]`
#[derive(Clone, Debug)]
pub struct Question {
    pub id: String,
    /// What pages call it: `NPS`, `Ease (CES)`.
    pub title: String,
    pub definition: Definition,
    pub wording: String,
    /// The touchpoints that have a column of their own, each with its wording; most questions have
    /// one column, and none of these.
    pub touchpoints: BTreeMap<String, String>,
    pub target: Option<f64>,
    /// Of a topic the words that a comment mentions it by: comments answer it, not respondents.
    /// Of all other questions none.
    pub mentions: Vec<String>,
    pub span: Span,
}

impl Question {
    /// Whether it is a `[[topic]]`: the question whether a comment mentions it.
    pub fn is_topic(&self) -> bool {
        !self.mentions.is_empty()
    }

    /// Whether it is no question to respondents, but the one of which invitations were answered.
    pub fn is_response_rate(&self) -> bool {
        self.id == Invitations::QUESTION
    }

    /// Whether it is no question to reviewers, but the one of which reviews were replied to.
    pub fn is_reply_rate(&self) -> bool {
        self.id == REPLY_RATE
    }

    /// Whether it is asked of several touchpoints in one response. Its answers are then not added
    /// up over them: n would count respondents more than once.
    pub fn is_wide(&self) -> bool {
        self.touchpoints.len() > 1
    }

    /// How it was asked of the answers of a cut.
    pub fn wording(&self, cut: &Cut) -> &str {
        let of_touchpoint = cut.group(TOUCHPOINT).and_then(|it| self.touchpoints.get(it));
        of_touchpoint.unwrap_or(&self.wording)
    }
}

impl Keep {
    /// The word in `site.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Keep::First => "first",
            Keep::Last => "last",
            Keep::Error => "error",
        }
    }
}

impl SiteConfig {
    pub fn survey(&self, id: &str) -> Option<&Survey> {
        self.surveys.iter().find(|it| it.id == id)
    }

    /// The questions that a name means: those whose id it is, else those of the metric; of one
    /// survey, if it is named.
    pub fn meant(&self, name: &str, survey: Option<&str>) -> Vec<(&Survey, &Question)> {
        let by_id: Vec<_> = self.questions(survey).filter(|(_, it)| it.id == name).collect();
        if !by_id.is_empty() {
            return by_id;
        }
        let has = |it: &Question| it.definition.metric.name() == name && !it.is_topic();
        self.questions(survey).filter(|(_, it)| has(it)).collect()
    }

    /// The questions of every survey, or of the one that is named.
    pub fn questions<'a, 'b>(
        &'a self,
        survey: Option<&'b str>,
    ) -> impl Iterator<Item = (&'a Survey, &'a Question)> + use<'a, 'b> {
        let surveys = self.surveys.iter().filter(move |it| survey.is_none_or(|id| it.id == id));
        surveys.flat_map(|survey| survey.questions.iter().map(move |it| (survey, it)))
    }

    pub fn question(&self, key: &QuestionKey) -> Option<(&Survey, &Question)> {
        let survey = self.survey(&key.survey)?;
        survey.questions.iter().find(|it| it.id == key.question).map(|it| (survey, it))
    }
}

impl Survey {
    pub fn key(&self, question: &Question) -> QuestionKey {
        QuestionKey { survey: self.id.clone(), question: question.id.clone() }
    }

    /// The keys of its questions, in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = QuestionKey> + '_ {
        self.questions.iter().map(|it| self.key(it))
    }

    /// Its questions but for the topics.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = &Question> {
        self.questions.iter().filter(|it| !it.is_topic())
    }

    /// The topics that its comments are looked through for.
    pub fn topics(&self) -> impl DoubleEndedIterator<Item = &Question> {
        self.questions.iter().filter(|it| it.is_topic())
    }

    /// Whether a row of some file may stand for several answers.
    pub fn has_counts(&self) -> bool {
        self.layouts.iter().any(|it| it.count.is_some())
    }

    /// Whether its responses have ids, so that one that is there twice counts once.
    pub fn has_ids(&self) -> bool {
        self.layouts.iter().any(|it| it.response.is_some())
    }

    /// Whether its responses have comments.
    pub fn has_comments(&self) -> bool {
        self.layouts.iter().any(|it| it.comment.is_some())
    }

    /// Whether its responses weigh differently.
    pub fn is_weighted(&self) -> bool {
        self.layouts.iter().any(|it| it.weight.is_some())
    }

    /// Whether its rows say what respondents spent.
    pub fn has_revenue(&self) -> bool {
        self.layouts.iter().any(|it| it.revenue.is_some())
    }

    /// Where the column of `revenue` is named, if it is.
    pub fn revenue_column(&self) -> Option<&Span> {
        self.layouts.iter().find_map(|it| it.spans.get(it.revenue.as_ref()?.names()[0]))
    }

    /// The question whether customers recommend, by which they are told apart.
    pub fn recommend_question(&self) -> Option<&Question> {
        self.asked().find(|it| it.definition.metric == Metric::Nps && !it.is_wide())
    }

    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|it| it.id == id)
    }
}
