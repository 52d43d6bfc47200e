//! Polls: `content/polls/*.toml`, and the ` ```poll ` block that shows one, or a question of a survey.
//!
//! In come votes as an editor counted them, or the name of a question; out goes what is to be shown.
//! How many answers are needed before any figure is printed is settled where they are counted.

use crate::address::Slug;
use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Span};
use crate::measure::QuestionKey;
use crate::period::Day;

use super::action;
use super::ask::{self, Groups};
use super::asked_period::AskedPeriod;
use super::fields::{Fields, Typed};
use super::link::Surroundings;
use super::prose::Prose;

/// A poll that was taken by other means than a survey of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// By this a block names it: the name of its file.
    pub slug: Slug,
    pub question: String,
    /// Who could vote.
    pub asked: Option<String>,
    pub opened: Day,
    pub closed: Day,
    /// In the order of the ballot.
    pub options: Vec<Choice>,
    /// What those who left a comment said.
    pub said: Option<Prose>,
    /// What is done about it.
    pub doing: Option<Prose>,
}

/// An option, and how many chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub words: String,
    pub votes: u32,
}

/// A ` ```poll ` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollAsk {
    pub title: Option<String>,
    pub ballot: Ballot,
    /// In place of what the poll's file says.
    pub said: Option<Prose>,
    pub doing: Option<Prose>,
    pub span: Span,
}

/// Where the votes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ballot {
    /// `content/polls/NAME.toml`
    File(Typed),
    /// The answers to a question of a survey, by score.
    Question {
        question: QuestionKey,
        groups: Groups,
        /// Without one: the edition's own.
        period: Option<AskedPeriod>,
        /// The words of each score, from the lowest to the highest; empty where the scores say it.
        labels: Vec<String>,
    },
}

const MOST_VOTES: u32 = 1_000_000_000;

/// The poll of a file.
pub(super) fn poll(
    mut fields: Fields,
    slug: Slug,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Poll> {
    let question = "question = \"What should we mend first?\"";
    let question = fields.needed_text("question", question, diagnostics);
    let asked = fields.text("asked", diagnostics).map(|it| it.text);
    let opened = fields.needed_day("opened", diagnostics);
    let closed = fields.needed_day("closed", diagnostics);
    let tables = fields.needed_tables("option", "[[option]]", diagnostics);
    let said = fields.passage("said", diagnostics);
    let doing = fields.passage("doing", diagnostics);
    fields.finish(diagnostics);
    let options = tables.into_iter().filter_map(|it| choice(it, diagnostics)).collect();
    let mut set = |it: Option<Span>| it.map(|it| around.passage(&it, diagnostics));
    let (said, doing) = (set(said), set(doing));
    let question = question?.text;
    Some(Poll { slug, question, asked, opened: opened?, closed: closed?, options, said, doing })
}

fn choice(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<Choice> {
    let words = fields.needed_text("text", "text = \"The bill\"", diagnostics);
    let votes = fields.needed_whole("votes", 0..=MOST_VOTES, "votes = 41", diagnostics);
    fields.finish(diagnostics);
    Some(Choice { words: words?.text, votes: votes?.0 })
}

/// The block that shows a poll.
pub(super) fn ask(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<PollAsk> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let ballot = ballot(&mut fields, around.config, diagnostics);
    let said = fields.passage("said", diagnostics);
    let doing = fields.passage("doing", diagnostics);
    fields.finish(diagnostics);
    let mut set = |it: Option<Span>| it.map(|it| around.passage(&it, diagnostics));
    let (said, doing) = (set(said), set(doing));
    Some(PollAsk { title, ballot: ballot?, said, doing, span })
}

fn ballot(
    fields: &mut Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Ballot> {
    let name = fields.text("name", diagnostics);
    let metric = fields.text("metric", diagnostics);
    let survey = fields.text("survey", diagnostics);
    let groups = action::pairs(fields.table("where", diagnostics), diagnostics);
    let period = fields.text("period", diagnostics);
    let labels = fields.names("labels", diagnostics);
    if let Some(name) = name {
        if let Some(metric) = metric {
            let why = "`name` has said already which poll is shown";
            diagnostics.key_without_effect(&metric.span, "metric", why);
        }
        return Some(Ballot::File(name));
    }
    let Some(metric) = metric else {
        diagnostics.missing_key(fields.place(), "name", "poll", "name = \"what-to-mend\"");
        return None;
    };
    let within = match survey {
        None => None,
        Some(survey) => Some(ask::survey(&survey, config, diagnostics)?),
    };
    let question = ask::question(&metric, within, config, diagnostics)?;
    let period = match period {
        None => None,
        Some(typed) => Some(AskedPeriod::of(typed, diagnostics)?),
    };
    let (survey, asked) = config.question(&question).expect("a question was found");
    let groups = ask::groups(groups?, &[], survey, config, diagnostics)?;
    let scores = asked.definition.scale.scores().count();
    if let Some(last) = labels.last().filter(|_| labels.len() != scores) {
        let expected = format!("a list of {scores}, one for each score");
        let found = format!("a list of {}", labels.len());
        diagnostics.wrong_type(&last.span, "labels", &expected, &found);
        return None;
    }
    let labels = labels.into_iter().map(|it| it.text).collect();
    Some(Ballot::Question { question, groups, period, labels })
}
