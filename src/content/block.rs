//! Fenced blocks that ask for more than text: `chart`, `revenue`, `verbatims`, `story`, `scorecard`.
//!
//! In come the first word after the fence and the body, which is TOML; out goes the block's ask.

use crate::address::Slug;
use crate::config::{SiteConfig, Survey, TOUCHPOINT};
use crate::diagnostics::{Diagnostics, Span, nearest};
use crate::measure::QuestionKey;
use crate::period::Length;

use super::action::{self, ActionsAsk};
use super::ask::{
    self, ChartAsk, ChartKind, RevenueAsk, ScorecardAsk, StoryAsk, Stretch, VerbatimsAsk,
};
use super::asked_period::AskedPeriod;
use super::chart;
use super::fields::{Field, Fields, Typed};
use super::link::Surroundings;
use super::panel::{self, Panel};
use super::poll::{self, PollAsk};
use super::prose::Prose;

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Prose(Prose),
    Chart(ChartAsk),
    Verbatims(VerbatimsAsk),
    Story(StoryAsk),
    Scorecard(ScorecardAsk),
    Revenue(RevenueAsk),
    Actions(ActionsAsk),
    Poll(Box<PollAsk>),
    Panel(Box<Panel>),
}

impl Block {
    /// Every stretch of prose, in blocks too.
    pub fn passages(&self) -> Vec<&Prose> {
        match self {
            Block::Prose(prose) => vec![prose],
            Block::Poll(poll) => poll.said.iter().chain(&poll.doing).collect(),
            Block::Panel(panel) => panel.text.iter().collect(),
            Block::Chart(_)
            | Block::Verbatims(_)
            | Block::Story(_)
            | Block::Scorecard(_)
            | Block::Revenue(_)
            | Block::Actions(_) => vec![],
        }
    }
}

/// What the first word after a fence makes of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Actions,
    Chart,
    Contents,
    Links,
    Poll,
    Profile,
    Question,
    Recognition,
    Revenue,
    Scorecard,
    Share,
    Sponsor,
    Story,
    Takeaways,
    Thanks,
    Verbatims,
    /// As in any markdown.
    Listing,
}

const BLOCKS: [(&str, Kind); 16] = [
    ("actions", Kind::Actions),
    ("chart", Kind::Chart),
    ("contents", Kind::Contents),
    ("links", Kind::Links),
    ("poll", Kind::Poll),
    ("profile", Kind::Profile),
    ("question", Kind::Question),
    ("recognition", Kind::Recognition),
    ("revenue", Kind::Revenue),
    ("scorecard", Kind::Scorecard),
    ("share", Kind::Share),
    ("sponsor", Kind::Sponsor),
    ("story", Kind::Story),
    ("takeaways", Kind::Takeaways),
    ("thanks", Kind::Thanks),
    ("verbatims", Kind::Verbatims),
];

const MOST_VERBATIMS: u32 = 20;

/// The kind of a block; a word that is nearly one of ours is reported.
pub(super) fn kind(word: &Typed, diagnostics: &mut Diagnostics) -> Kind {
    let typed = word.text.as_str();
    if let Some((_, kind)) = BLOCKS.iter().find(|(name, _)| *name == typed) {
        return *kind;
    }
    let names = BLOCKS.iter().map(|(name, _)| *name);
    if nearest(typed, names.clone()).is_some() {
        diagnostics.unknown_block(&word.span, typed, names);
    }
    Kind::Listing
}

/// The block of a kind that asks; none if its body does not make sense, which is reported.
pub(super) fn block(
    kind: Kind,
    word: &Span,
    body: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Block> {
    let config = around.config;
    let table = BLOCKS.iter().find(|(_, it)| *it == kind)?.0;
    let fields = Fields::new(Fields::of_toml(body, diagnostics)?, table, word);
    match kind {
        Kind::Chart => chart(fields, config, diagnostics).map(Block::Chart),
        Kind::Verbatims => verbatims(fields, config, diagnostics).map(Block::Verbatims),
        Kind::Revenue => revenue(fields, config, diagnostics).map(Block::Revenue),
        Kind::Story => story(fields, diagnostics).map(Block::Story),
        Kind::Scorecard => scorecard(fields, config, diagnostics).map(Block::Scorecard),
        Kind::Actions => action::ask(fields, config, diagnostics).map(Block::Actions),
        Kind::Poll => poll::ask(fields, around, diagnostics).map(|it| Block::Poll(Box::new(it))),
        Kind::Links => placed(panel::links(fields, around, diagnostics)),
        Kind::Profile => placed(panel::profile(fields, around, diagnostics)),
        Kind::Question => placed(panel::question(fields, around, diagnostics)),
        Kind::Recognition => placed(panel::recognition(fields, around, diagnostics)),
        Kind::Share => placed(panel::share(fields, around, diagnostics)),
        Kind::Sponsor => placed(panel::sponsor(fields, around, diagnostics)),
        Kind::Contents => placed(panel::contents(fields, diagnostics)),
        Kind::Takeaways => placed(panel::takeaways(fields, around, diagnostics)),
        Kind::Thanks => placed(panel::thanks(fields, around, diagnostics)),
        Kind::Listing => None,
    }
}

fn placed(panel: Option<Panel>) -> Option<Block> {
    panel.map(|it| Block::Panel(Box::new(it)))
}

fn chart(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<ChartAsk> {
    let span = fields.place().clone();
    let metric = fields.needed_text("metric", "metric = \"nps\"", diagnostics);
    let survey = survey(&mut fields, config, diagnostics);
    let typed_groups = action::pairs(fields.table("where", diagnostics), diagnostics);
    let kind = chart_kind(&mut fields, diagnostics);
    let by = fields.text("by", diagnostics);
    let across = fields.text("across", diagnostics);
    let before = fields.text("before", diagnostics);
    let stretch = stretch(&mut fields, diagnostics);
    let title = fields.needed_text("title", "title = \"Which teams moved?\"", diagnostics);
    let subtitle = fields.text("subtitle", diagnostics);
    let limits = fields.yes("limits", diagnostics);
    fields.finish(diagnostics);
    let (kind, stretch) = (kind?, stretch?);
    let asked = chart::Asked {
        kind: kind.as_ref(),
        by: by.as_ref(),
        across: across.as_ref(),
        before: before.as_ref(),
        stretch: &stretch,
    };
    let fits = asked.fits(&span, diagnostics);
    let before = match before {
        None => None,
        Some(typed) => Some(AskedPeriod::of(typed, diagnostics)?),
    };
    if limits && (by.is_some() || !matches!(stretch, Stretch::Run(_))) {
        let why = "limits are those of one run over time, with `last` and without `by`";
        diagnostics.key_without_effect(&span, "limits", why);
    }
    let question = ask::question(&metric?, survey?, config, diagnostics)?;
    let (survey, asked) = config.question(&question).expect("a question was found in its survey");
    if let Some((ChartKind::Bullet, span)) = &kind
        && asked.target.is_none()
    {
        diagnostics.chart_without_target(span, &asked.id);
        return None;
    }
    let touchpoint = kind.as_ref().filter(|(it, _)| *it == ChartKind::Journey);
    let touchpoint =
        touchpoint.map(|(_, span)| Typed { text: TOUCHPOINT.to_owned(), span: span.clone() });
    let dimensions: Vec<&Typed> =
        [by.as_ref(), across.as_ref(), touchpoint.as_ref()].into_iter().flatten().collect();
    let groups = ask::groups(typed_groups?, &dimensions, survey, config, diagnostics)?;
    if !fits {
        return None;
    }
    Some(ChartAsk {
        question,
        groups,
        by,
        across,
        before,
        kind: kind.map(|(it, _)| it),
        stretch,
        limits,
        title: title?.text,
        subtitle: subtitle.map(|it| it.text),
        span,
    })
}

fn verbatims(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<VerbatimsAsk> {
    let span = fields.place().clone();
    let survey = survey(&mut fields, config, diagnostics);
    let period = period(&mut fields, diagnostics);
    let limit = fields.whole("limit", 1..=MOST_VERBATIMS, diagnostics).map_or(4, |(it, _)| it);
    let ids = fields.names("ids", diagnostics);
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let survey = commented(survey?, &span, config, diagnostics)?;
    let (dimensions, strange): (Vec<Field>, Vec<Field>) =
        fields.others().into_iter().partition(|it| survey.dimension(&it.key.text).is_some());
    for field in &strange {
        let own = ["survey", "period", "limit", "ids", "title"];
        let known = own.into_iter().chain(survey.dimensions.iter().map(|it| it.id.as_str()));
        diagnostics.unknown_key(&field.key.span, &field.key.text, "verbatims", known);
    }
    let typed_groups = action::pairs(dimensions, diagnostics)?;
    let groups = ask::groups(typed_groups, &[], survey, config, diagnostics)?;
    let limit = usize::try_from(limit).expect("a limit is small");
    let survey = survey.id.clone();
    strange.is_empty().then_some(VerbatimsAsk {
        survey,
        groups,
        period: period?,
        limit,
        ids,
        title,
        span,
    })
}

fn revenue(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<RevenueAsk> {
    let span = fields.place().clone();
    let survey = survey(&mut fields, config, diagnostics);
    let title = fields.text("title", diagnostics).map(|it| it.text);
    fields.finish(diagnostics);
    let with_revenue = || config.surveys.iter().filter(|it| it.has_revenue());
    let survey = match survey? {
        Some(named) => Some(named).filter(|it| it.has_revenue()),
        None => with_revenue().next(),
    };
    if survey.is_none() {
        diagnostics.no_revenue(&span, with_revenue().map(|it| it.id.as_str()));
    }
    Some(RevenueAsk { survey: survey?.id.clone(), title, span })
}

fn story(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<StoryAsk> {
    let slug = fields.needed_text("slug", "slug = \"two-days\"", diagnostics);
    fields.finish(diagnostics);
    let Typed { text, span } = slug?;
    let slug = Slug::typed(&text);
    if slug.is_none() {
        diagnostics.bad_slug(&span, &text, Slug::of(&text).as_str());
    }
    Some(StoryAsk { slug: slug?, span })
}

fn scorecard(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<ScorecardAsk> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let example = "metrics = [\"nps\", \"csat\"]";
    let metrics = fields.needed_names("metrics", example, diagnostics);
    let survey = survey(&mut fields, config, diagnostics);
    let period = period(&mut fields, diagnostics);
    let typed_groups = action::pairs(fields.table("where", diagnostics), diagnostics);
    fields.finish(diagnostics);
    let (survey, typed_groups) = (survey?, typed_groups?);
    let questions: Vec<QuestionKey> =
        metrics?.iter().filter_map(|it| ask::question(it, survey, config, diagnostics)).collect();
    let mut surveys: Vec<&Survey> =
        questions.iter().filter_map(|it| config.survey(&it.survey)).collect();
    surveys.dedup_by_key(|it| &it.id);
    let mut groups = None;
    for survey in surveys {
        groups = Some(ask::groups(typed_groups.clone(), &[], survey, config, diagnostics)?);
    }
    Some(ScorecardAsk { questions, groups: groups?, period: period?, title, span })
}

/// How a chart is to be drawn: `Some(None)` if it does not say, `None` if it says what is no kind.
fn chart_kind(
    fields: &mut Fields,
    diagnostics: &mut Diagnostics,
) -> Option<Option<(ChartKind, Span)>> {
    let Some(typed) = fields.text("kind", diagnostics) else { return Some(None) };
    let kind = ChartKind::ALL.into_iter().find(|it| it.name() == typed.text);
    if kind.is_none() {
        let known = ChartKind::ALL.iter().map(|it| it.name());
        diagnostics.unknown_chart_kind(&typed.span, &typed.text, known);
    }
    kind.map(|it| Some((it, typed.span)))
}

/// The survey named in a block: `Some(None)` if it names none, `None` if it names none that exists.
fn survey<'a>(
    fields: &mut Fields,
    config: &'a SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Option<&'a Survey>> {
    match fields.text("survey", diagnostics) {
        None => Some(None),
        Some(name) => ask::survey(&name, config, diagnostics).map(Some),
    }
}

/// The survey whose comments are meant: the one named, else the first that has any.
fn commented<'a>(
    named: Option<&'a Survey>,
    span: &Span,
    config: &'a SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Survey> {
    let commented: Vec<&Survey> = config.surveys.iter().filter(|it| it.has_comments()).collect();
    let ids = || commented.iter().map(|it| it.id.as_str());
    match (named, commented.as_slice()) {
        (Some(survey), _) if survey.has_comments() => Some(survey),
        (Some(survey), _) => {
            diagnostics.survey_without_comments(span, &survey.id, ids());
            None
        }
        (None, [first, ..]) => Some(first),
        (None, []) => {
            diagnostics.no_comments(span);
            None
        }
    }
}

/// A period named in a block: `Some(None)` if it names none, `None` if it names none that is one.
fn period(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Option<Option<AskedPeriod>> {
    match fields.text("period", diagnostics) {
        None => Some(None),
        Some(typed) => AskedPeriod::of(typed, diagnostics).map(Some),
    }
}

fn stretch(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Option<Stretch> {
    let last = fields.text("last", diagnostics);
    let period = fields.text("period", diagnostics);
    match (last, period) {
        (Some(_), Some(period)) => {
            let why = "`last` has said already which time is shown";
            diagnostics.key_without_effect(&period.span, "period", why);
            None
        }
        (Some(last), None) => {
            let length = Length::parse(&last.text);
            if length.is_none() {
                diagnostics.unknown_length(&last.span, &last.text);
            }
            length.map(Stretch::Run)
        }
        (None, Some(period)) => AskedPeriod::of(period, diagnostics).map(Stretch::Period),
        (None, None) => Some(Stretch::Edition),
    }
}
