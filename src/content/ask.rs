//! Questions to the cube: what a quote or a block wants to know, before any number exists.
//!
//! In come names as an author typed them; out go the ones that the configuration knows, with their
//! places. Which groups there are only the data know, so groups keep the place where they stand.

use crate::address::Slug;
use crate::config::{SiteConfig, Survey};
use crate::diagnostics::{Diagnostics, Span};
use crate::measure::{Cut, QuestionKey};
use crate::period::Length;

use super::asked_period::AskedPeriod;
use super::claim::Claim;
use super::fields::Typed;

/// `{{ nps.change team="Billing" period="2026-W47" }}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub question: QuestionKey,
    pub part: Part,
    pub groups: Groups,
    /// Without one: the edition's own.
    pub period: Option<AskedPeriod>,
    /// What the text says of it, to be held to the data.
    pub claim: Option<Claim>,
    /// From the first brace to the last.
    pub span: Span,
}

/// What of a reading is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Value,
    Change,
    N,
    Low,
    High,
    /// A sparkline.
    Trend,
}

impl Part {
    pub const ALL: [Part; 6] =
        [Part::Value, Part::Change, Part::N, Part::Low, Part::High, Part::Trend];

    /// The word after the point in a quote.
    pub fn name(self) -> &'static str {
        match self {
            Part::Value => "value",
            Part::Change => "change",
            Part::N => "n",
            Part::Low => "low",
            Part::High => "high",
            Part::Trend => "trend",
        }
    }

    pub fn named(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// The groups whose answers are asked for, in the order typed; none is the total.
///
/// Their dimensions exist in the survey and are counted, alone or as a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(Vec<AskedGroup>);

/// `team="Billing"`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedGroup {
    pub dimension: String,
    /// The group as typed; whether the data have it is checked where the data are.
    pub group: Typed,
}

impl Groups {
    pub fn iter(&self) -> impl Iterator<Item = &AskedGroup> {
        self.0.iter()
    }

    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }

    /// The cut that these groups name.
    pub fn cut(&self) -> Cut {
        self.0.iter().fold(Cut::total(), |cut, it| cut.and(&it.dimension, &it.group.text))
    }
}

/// Which time a figure shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// The edition's own period: one reading for each group.
    Edition,
    /// `period = "2026-Q4"`: one reading for each group.
    Period(AskedPeriod),
    /// `last = "13 weeks"`: a reading for each week.
    Run(Length),
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// One cut over time.
    Trend,
    /// Groups in one period, a dot with its interval for each.
    Ranking,
    /// Groups over time, a small panel for each.
    Multiples,
    /// Answers by score.
    Histogram,
    /// How answers lean, a bar for each group.
    Diverging,
    /// Groups by groups.
    Heatmap,
    /// Groups in two periods.
    Slope,
    /// Readings against the question's target.
    Bullet,
    /// The touchpoints in their order.
    Journey,
}

impl ChartKind {
    pub const ALL: [ChartKind; 9] = [
        ChartKind::Trend,
        ChartKind::Ranking,
        ChartKind::Multiples,
        ChartKind::Histogram,
        ChartKind::Diverging,
        ChartKind::Heatmap,
        ChartKind::Slope,
        ChartKind::Bullet,
        ChartKind::Journey,
    ];

    /// The word of `kind = "…"`.
    pub fn name(self) -> &'static str {
        match self {
            ChartKind::Trend => "trend",
            ChartKind::Ranking => "ranking",
            ChartKind::Multiples => "multiples",
            ChartKind::Histogram => "histogram",
            ChartKind::Diverging => "diverging",
            ChartKind::Heatmap => "heatmap",
            ChartKind::Slope => "slope",
            ChartKind::Bullet => "bullet",
            ChartKind::Journey => "journey",
        }
    }
}

/// A ` ```chart ` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartAsk {
    pub question: QuestionKey,
    pub groups: Groups,
    /// The dimension whose groups are shown side by side.
    pub by: Option<Typed>,
    /// The dimension of a heatmap's columns.
    pub across: Option<Typed>,
    /// The earlier period of a slope; without one: the period before.
    pub before: Option<AskedPeriod>,
    /// How it is drawn; without one as `by` and `stretch` suggest.
    pub kind: Option<ChartKind>,
    pub stretch: Stretch,
    /// Whether its one run stands beside the limits of chance.
    pub limits: bool,
    pub title: String,
    pub subtitle: Option<String>,
    /// Where the block begins.
    pub span: Span,
}

/// A ` ```verbatims ` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerbatimsAsk {
    pub survey: String,
    pub groups: Groups,
    /// Without one: the edition's own.
    pub period: Option<AskedPeriod>,
    /// How many at the most.
    pub limit: usize,
    /// Those of these responses, in this order, in place of any chosen by rule.
    pub ids: Vec<Typed>,
    pub title: Option<String>,
    pub span: Span,
}

/// A ` ```revenue ` block: what customers spent in the 90 days to the edition's last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevenueAsk {
    pub survey: String,
    pub title: Option<String>,
    pub span: Span,
}

/// A ` ```story ` block: the teaser of a story that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryAsk {
    pub slug: Slug,
    pub span: Span,
}

/// A ` ```scorecard ` block: readings in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScorecardAsk {
    pub questions: Vec<QuestionKey>,
    pub groups: Groups,
    /// Without one: the edition's own.
    pub period: Option<AskedPeriod>,
    pub title: Option<String>,
    pub span: Span,
}

/// The survey of a name.
pub(super) fn survey<'a>(
    name: &Typed,
    config: &'a SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Survey> {
    let survey = config.survey(&name.text);
    if survey.is_none() {
        let known = config.surveys.iter().map(|it| it.id.as_str());
        diagnostics.unknown_survey(&name.span, &name.text, known);
    }
    survey
}

/// The one question that a name means: its id, else the metric that only it has.
pub(super) fn question(
    name: &Typed,
    within: Option<&Survey>,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<QuestionKey> {
    let within = within.map(|it| it.id.as_str());
    let meant = config.meant(&name.text, within);
    match meant.as_slice() {
        [(survey, question)] => return Some(survey.key(question)),
        [] => {
            let known = config.questions(within).map(|(_, it)| it.id.as_str());
            diagnostics.unknown_quote(&name.span, &name.text, distinct(known));
        }
        [(first, _), rest @ ..] if rest.iter().all(|(it, _)| it.id == first.id) => {
            let ids = meant.iter().map(|(_, it)| it.id.as_str());
            diagnostics.ambiguous_metric(&name.span, &name.text, distinct(ids));
        }
        _ => {
            let surveys = meant.iter().map(|(it, _)| it.id.as_str());
            diagnostics.ambiguous_question(&name.span, &name.text, distinct(surveys));
        }
    }
    None
}

/// Each name once, in the order of the configuration.
fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut distinct: Vec<&str> = vec![];
    for name in names {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct
}

/// The groups of a survey, if their dimensions, with that of `by`, are ones that are counted.
pub(super) fn groups(
    typed: Vec<(Typed, Typed)>,
    by: &[&Typed],
    survey: &Survey,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Groups> {
    let named: Vec<&Typed> =
        typed.iter().map(|(dimension, _)| dimension).chain(by.iter().copied()).collect();
    let mut known = true;
    for dimension in &named {
        if survey.dimension(&dimension.text).is_none() {
            let ids = survey.dimensions.iter().map(|it| it.id.as_str());
            diagnostics.unknown_dimension(&dimension.span, &dimension.text, ids);
            known = false;
        }
    }
    if !known || !is_counted(&named, config, diagnostics) {
        return None;
    }
    let group =
        |(dimension, group): (Typed, Typed)| AskedGroup { dimension: dimension.text, group };
    Some(Groups(typed.into_iter().map(group).collect()))
}

/// Single dimensions always are; pairs as the configuration says; more never.
fn is_counted(named: &[&Typed], config: &SiteConfig, diagnostics: &mut Diagnostics) -> bool {
    match named {
        [] | [_] => true,
        [one, other] if one.text == other.text => {
            diagnostics.dimension_twice(&other.span, &other.text);
            false
        }
        [one, other] => {
            let mut pair = [one.text.clone(), other.text.clone()];
            pair.sort();
            let counted = config.pairs.contains(&pair);
            if !counted {
                diagnostics.pair_not_counted(&other.span, &pair[0], &pair[1]);
            }
            counted
        }
        [_, _, third, ..] => {
            diagnostics.too_many_dimensions(&third.span);
            false
        }
    }
}
