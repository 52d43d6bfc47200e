//! From `[[survey]]` to what it asks: questions with their scales, dimensions, and the rules for its
//! responses. Where the answers stand is the business of `layout`.

use std::collections::{BTreeMap, BTreeSet};

use super::coding::{AskedTyped, coding, scale_of, score};
use super::layout::{self, Asks, layouts};
use super::margin;
use super::thresholds;
use crate::address::Slug;
use crate::config::layout::Coding;
use crate::config::site_toml::{
    DimensionSection, InvitationsSection, QuestionSection, SurveySection,
};
use crate::config::table::Typed;
use crate::config::{
    Dimension, Invalid, InvalidLimit, Invitations, Keep, Layout, Question, REPLY_RATE, Survey,
    SurveyKind, TOUCHPOINT, Thresholds,
};
use crate::diagnostics::{Diagnostics, Span};
use crate::measure::{Better, Definition, Metric, Scale};

/// What employees are promised at least, who are known to each other and to the reader.
const EMPLOYEES: Thresholds = Thresholds { minimum_n: 8, comparison_n: 15 };

pub fn survey(
    typed: SurveySection,
    site: Thresholds,
    diagnostics: &mut Diagnostics,
) -> Option<Survey> {
    let id = typed.id.as_ref().map(|it| self::id(it.clone(), "survey", diagnostics));
    let kind = kind(typed.kind.as_ref(), diagnostics);
    let invalid = typed.invalid.as_ref().map(|it| self::invalid(it, diagnostics));
    let invalid_limit =
        typed.invalid_limit.clone().and_then(|it| self::invalid_limit(it, diagnostics));
    let keep = keep_of(&typed, diagnostics);
    let default = match kind {
        SurveyKind::Employee => Thresholds {
            minimum_n: site.minimum_n.max(EMPLOYEES.minimum_n),
            comparison_n: site.comparison_n.max(EMPLOYEES.comparison_n),
        },
        _ => site,
    };
    let thresholds = thresholds(typed.minimum_n, typed.comparison_n, default, diagnostics);
    let (questions, asked) = questions(typed.questions, diagnostics);
    let replies = typed.layout.reply.as_ref();
    let (questions, asked) = with_replies(questions, asked, replies, kind, diagnostics);
    let (dimensions, columns) = dimensions(typed.dimensions, &questions, &asked, diagnostics);
    let asks = Asks { columns: &columns, questions: &questions, asked: &asked, span: &typed.span };
    let layouts = layouts(typed.files?, &typed.layout, &asks, diagnostics);
    let rate = typed.invitations.as_ref().map(|it| rate(it, diagnostics));
    let invitations = typed
        .invitations
        .and_then(|it| layout::invitations(it, &asks, &dimensions, diagnostics))
        .map(|it| it.without(&layouts));
    let mut questions = questions;
    if let Some(taken) = questions.iter().find(|it| it.is_response_rate()) {
        diagnostics.reserved_id(&taken.span, "question", &taken.id);
    }
    questions.extend(rate.filter(|_| invitations.is_some()));
    if let Some(revenue) = &typed.layout.revenue {
        money_makes_sense(&revenue.span, kind, &layouts, &questions, diagnostics);
    }
    let margins = margin::margins(typed.margins, &dimensions, &layouts, diagnostics);
    let trim = margin::trim(typed.trim.as_ref(), &margins, diagnostics);
    let id = id?;
    Some(Survey {
        title: typed.title.map_or_else(|| id.clone(), |it| it.value),
        id,
        kind,
        invalid: invalid.unwrap_or(Invalid::Report),
        invalid_limit,
        keep,
        dimensions,
        questions,
        layouts: Some(layouts).filter(|it| !it.is_empty())?,
        invitations,
        margins,
        trim,
        thresholds,
        span: typed.span,
    })
}

/// The question which reviews were replied to, where a column says it.
fn with_replies(
    mut questions: Vec<Question>,
    mut asked: Vec<AskedTyped>,
    column: Option<&Typed<String>>,
    kind: SurveyKind,
    diagnostics: &mut Diagnostics,
) -> (Vec<Question>, Vec<AskedTyped>) {
    let Some(column) = column else { return (questions, asked) };
    if let Some(taken) = questions.iter().find(|it| it.is_reply_rate()) {
        diagnostics.reserved_id(&taken.span, "question", &taken.id);
    }
    if kind != SurveyKind::Reviews {
        let why = "only reviews are replied to; the `kind` of this survey is another";
        diagnostics.key_without_effect(&column.span, "reply", why);
        return (questions, asked);
    }
    let scale = Scale { low: 0, high: 1 };
    let coding = Coding { presence: true, ..Coding::plain(scale) };
    let (question, column) = (questions.len(), column.clone());
    questions.push(Question {
        id: REPLY_RATE.to_owned(),
        title: "Reviews replied to".to_owned(),
        definition: Definition {
            metric: Metric::Share,
            scale,
            top: vec![1],
            better: Better::Higher,
        },
        wording: "Did the company reply to the review?".to_owned(),
        touchpoints: BTreeMap::new(),
        target: None,
        mentions: vec![],
        span: column.span.clone(),
    });
    asked.push(AskedTyped { question, touchpoint: None, column, coding });
    (questions, asked)
}

/// Whether what respondents spent can be told apart by what they said. Of employees it never is:
/// nothing that they say stands beside money.
fn money_makes_sense(
    place: &Span,
    kind: SurveyKind,
    layouts: &[Layout],
    questions: &[Question],
    diagnostics: &mut Diagnostics,
) {
    if kind == SurveyKind::Employee {
        diagnostics.revenue_of_employees(place);
        return;
    }
    let recommend = |it: &Question| it.definition.metric == Metric::Nps && !it.is_wide();
    if !questions.iter().any(recommend) {
        let why = "no question of this survey asks whether customers recommend";
        diagnostics.key_without_effect(place, "revenue", why);
    }
    if layouts.iter().any(|it| it.revenue.is_some() && it.count.is_some()) {
        let why = "a row that stands for several answers is of no single customer";
        diagnostics.key_without_effect(place, "revenue", why);
    }
    if layouts.iter().any(|it| it.revenue.is_some() && it.respondent.is_none()) {
        diagnostics.revenue_without_respondent(place);
    }
}

/// An id as it stands in quotes and addresses.
pub fn id(typed: Typed<String>, what: &str, diagnostics: &mut Diagnostics) -> String {
    let id = &typed.value;
    let plain = id.starts_with(|it: char| it.is_ascii_lowercase())
        && id
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-' || it == b'_')
        && id.len() <= 80;
    if !plain {
        let slug = Slug::of(id);
        let letter = slug.as_str().starts_with(|it: char| it.is_ascii_lowercase());
        let suggestion = format!("{}{slug}", if letter { "" } else { "q-" });
        diagnostics.bad_id(&typed.span, what, id, &suggestion);
    }
    typed.value
}

fn kind(word: Option<&Typed<String>>, diagnostics: &mut Diagnostics) -> SurveyKind {
    let Some(word) = word else {
        return SurveyKind::Transactional;
    };
    match word.value.as_str() {
        "transactional" => SurveyKind::Transactional,
        "relationship" => SurveyKind::Relationship,
        "employee" => SurveyKind::Employee,
        "reviews" => SurveyKind::Reviews,
        other => {
            let known = ["transactional", "relationship", "employee", "reviews"];
            diagnostics.unknown_kind(&word.span, other, known);
            SurveyKind::Transactional
        }
    }
}

fn invalid(word: &Typed<String>, diagnostics: &mut Diagnostics) -> Invalid {
    match word.value.as_str() {
        "report" => Invalid::Report,
        "error" => Invalid::Error,
        other => {
            diagnostics.unknown_choice(&word.span, "invalid", other, ["report", "error"]);
            Invalid::Report
        }
    }
}

/// `1 %`, `0.5%`: a share from 0 to 100.
fn invalid_limit(typed: Typed<String>, diagnostics: &mut Diagnostics) -> Option<InvalidLimit> {
    let number = typed.value.trim().strip_suffix('%').map(str::trim_end);
    let plain = |it: &&str| it.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let percent = number
        .filter(plain)
        .and_then(|it| it.parse::<f64>().ok())
        .filter(|it| (0.0..=100.0).contains(it));
    if percent.is_none() {
        diagnostics.bad_share(&typed.span, "invalid_limit", &typed.value);
    }
    Some(InvalidLimit { percent: percent?, span: typed.span })
}

/// The question that invitations answer, as a share of those that were delivered.
fn rate(typed: &InvitationsSection, diagnostics: &mut Diagnostics) -> Question {
    let wording = match &typed.within {
        Some(within) => format!("Was the invitation answered within {}?", within.value),
        None => "Was the invitation answered?".to_owned(),
    };
    let off = |it: &&Typed<f64>| !(0.0..=100.0).contains(&it.value);
    if let Some(target) = typed.target.as_ref().filter(off) {
        let value = target.value.to_string();
        diagnostics.value_off_scale(&target.span, "target", &value, 0, 100);
    }
    Question {
        id: Invitations::QUESTION.to_owned(),
        title: "Response rate".to_owned(),
        definition: Definition {
            metric: Metric::Share,
            scale: Scale { low: 0, high: 1 },
            top: vec![1],
            better: Better::Higher,
        },
        wording,
        touchpoints: BTreeMap::new(),
        target: typed.target.as_ref().map(|it| it.value),
        mentions: vec![],
        span: typed.span.clone(),
    }
}

fn keep_of(survey: &SurveySection, diagnostics: &mut Diagnostics) -> Keep {
    let response = survey.layout.response.as_ref();
    let duplicates = survey.duplicates.as_ref();
    if let (Some(duplicates), None, None) = (duplicates, response, &survey.layout.preset) {
        let why = "without `response` no two rows are the same response";
        diagnostics.key_without_effect(&duplicates.span, "duplicates", why);
    }
    let kept = response.and_then(|it| it.keep.as_ref());
    if let (Some(duplicates), Some(_)) = (duplicates, kept) {
        let why = "`response` has `keep`";
        diagnostics.key_without_effect(&duplicates.span, "duplicates", why);
    }
    let keep = match kept {
        Some(word) => keep("keep", word, diagnostics),
        None => duplicates.and_then(|it| keep("duplicates", it, diagnostics)),
    };
    keep.unwrap_or(Keep::Last)
}

fn keep(key: &str, word: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Keep> {
    match word.value.as_str() {
        "last" => Some(Keep::Last),
        "first" => Some(Keep::First),
        "error" => Some(Keep::Error),
        other => {
            diagnostics.unknown_choice(&word.span, key, other, ["last", "first", "error"]);
            None
        }
    }
}

/// Words that quotes and blocks use beside the names of dimensions.
const RESERVED: [&str; 8] =
    ["by", "last", "metric", "period", "question", "survey", "title", "where"];

/// The dimensions, and for each its column. Questions with touchpoints of their own bring theirs.
fn dimensions(
    typed: Vec<DimensionSection>,
    questions: &[Question],
    asked: &[AskedTyped],
    diagnostics: &mut Diagnostics,
) -> (Vec<Dimension>, Vec<Option<Typed<String>>>) {
    let mut dimensions = vec![];
    let mut columns = vec![];
    let is_wide = questions.iter().any(|it| !it.touchpoints.is_empty());
    for section in typed {
        if is_wide && section.id.value == TOUCHPOINT {
            diagnostics.touchpoint_twice(&section.id.span);
        }
        let column = section.column.clone();
        if let Some(dimension) = dimension(section, diagnostics) {
            dimensions.push(dimension);
            columns.push(column);
        }
    }
    if is_wide {
        let mut order: Vec<String> = vec![];
        for touchpoint in asked.iter().filter_map(|it| it.touchpoint.as_ref()) {
            if !order.contains(touchpoint) {
                order.push(touchpoint.clone());
            }
        }
        let (id, label) = (TOUCHPOINT.to_owned(), capitalised(TOUCHPOINT));
        let first = questions.iter().find(|it| !it.touchpoints.is_empty());
        let span = first.map(|it| it.span.clone()).expect("a question has a touchpoint");
        dimensions.push(Dimension { id, label, order, recode: BTreeMap::new(), span });
        columns.push(None);
    }
    (dimensions, columns)
}

fn dimension(typed: DimensionSection, diagnostics: &mut Diagnostics) -> Option<Dimension> {
    if RESERVED.contains(&typed.id.value.as_str()) {
        diagnostics.reserved_id(&typed.id.span, "dimension", &typed.id.value);
    }
    let span = typed.id.span.clone();
    let id = id(typed.id, "dimension", diagnostics);
    typed.column?;
    Some(Dimension {
        label: typed.label.map_or_else(|| capitalised(&id), |it| it.value),
        order: typed.order,
        recode: typed.recode.into_iter().map(|(from, to)| (from, to.value)).collect(),
        span,
        id,
    })
}

/// `first_contact` as `First contact`.
fn capitalised(id: &str) -> String {
    let words = id.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The questions, and every column of their answers. Entries with one id and a touchpoint each are
/// one question, asked once for each touchpoint.
fn questions(
    typed: Vec<QuestionSection>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Question>, Vec<AskedTyped>) {
    let mut questions: Vec<Question> = vec![];
    let mut asked = vec![];
    for section in typed {
        let place = section.id.as_ref().map(|it| it.span.clone());
        let touchpoint = section.touchpoint.as_ref().map(|it| it.value.clone());
        let Some((question, column, coding)) = question(section, diagnostics) else {
            continue;
        };
        let same = questions.iter().position(|it| it.id == question.id);
        let number = same.unwrap_or(questions.len());
        asked.push(AskedTyped { question: number, touchpoint: touchpoint.clone(), column, coding });
        match same.map(|it| &mut questions[it]) {
            None => questions.push(question),
            Some(first) => {
                let fits = first.definition == question.definition
                    && !first.touchpoints.is_empty()
                    && touchpoint.is_some_and(|it| !first.touchpoints.contains_key(&it));
                if fits {
                    first.touchpoints.extend(question.touchpoints);
                } else if let Some(place) = place {
                    diagnostics.duplicate_id(&place, "question", &question.id);
                }
            }
        }
    }
    asked.sort_by_key(|it| it.question);
    (questions, asked)
}

fn question(
    typed: QuestionSection,
    diagnostics: &mut Diagnostics,
) -> Option<(Question, Typed<String>, Coding)> {
    let id = typed.id.clone().map(|it| id(it, "question", diagnostics));
    let metric = typed.metric.as_ref().and_then(|it| metric(it, diagnostics))?;
    let scale = scale(&typed, metric, diagnostics)?;
    let reversed = typed.coding.reversed.as_ref();
    if let Some(place) = reversed.filter(|it| it.value && metric == Metric::Nps) {
        diagnostics.key_without_effect(&place.span, "reversed", "promoters are those at 9 and 10");
    }
    let top = top(&typed, metric, scale, diagnostics);
    let better = better(&typed, metric, scale, diagnostics);
    let coding = coding(&typed.coding, scale, diagnostics);
    let target = target(&typed, metric, scale, diagnostics);
    let id = id?;
    let wording = typed.wording?.value;
    let question = Question {
        title: typed.title.map_or_else(|| question_title(metric, &id), |it| it.value),
        id,
        definition: Definition { metric, scale, top, better },
        touchpoints: typed.touchpoint.map(|it| (it.value, wording.clone())).into_iter().collect(),
        wording,
        target,
        mentions: vec![],
        span: typed.span,
    };
    Some((question, typed.column?, coding))
}

fn metric(name: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Metric> {
    let metric = Metric::named(&name.value);
    if metric.is_none() {
        diagnostics.unknown_metric(&name.span, &name.value, Metric::ALL.map(Metric::name));
    }
    metric
}

fn question_title(metric: Metric, id: &str) -> String {
    match metric {
        Metric::Nps => "NPS".to_owned(),
        Metric::Csat => "CSAT".to_owned(),
        Metric::Ces => "CES".to_owned(),
        Metric::Mean | Metric::Share => id.to_owned(),
    }
}

const NPS: Scale = Scale { low: 0, high: 10 };

/// The scale as typed, else that which the metric is usually asked on.
fn scale(typed: &QuestionSection, metric: Metric, diagnostics: &mut Diagnostics) -> Option<Scale> {
    let Some(ends) = &typed.coding.scale else {
        let usual = match metric {
            Metric::Nps => NPS,
            Metric::Csat => Scale { low: 1, high: 5 },
            Metric::Ces => Scale { low: 1, high: 7 },
            Metric::Mean | Metric::Share => {
                let table = "[[survey.question]]";
                diagnostics.missing_key(&typed.span, "scale", table, "scale = [1, 5]");
                return None;
            }
        };
        return Some(usual);
    };
    let scale = scale_of(ends, diagnostics)?;
    if metric == Metric::Nps && scale != NPS {
        diagnostics.nps_scale(&ends.span, scale.low.into(), scale.high.into());
    }
    Some(scale)
}

/// The scores that a share counts, lowest first: of `csat` the two best unless it says otherwise.
fn top(
    typed: &QuestionSection,
    metric: Metric,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Vec<i8> {
    let counts = matches!(metric, Metric::Csat | Metric::Share);
    let id = typed.id.as_ref().map_or("", |it| it.value.as_str());
    match &typed.top {
        Some(top) if !counts => {
            let why = format!("`{metric}` counts every answer");
            diagnostics.key_without_effect(&top.span, "top", &why);
            vec![]
        }
        Some(top) if top.value.is_empty() => {
            diagnostics.share_without_top(&top.span, id);
            vec![]
        }
        Some(top) => {
            let scores = top.value.iter().filter_map(|it| score("top", it, scale, diagnostics));
            scores.collect::<BTreeSet<i8>>().into_iter().collect()
        }
        None if metric == Metric::Share => {
            diagnostics.share_without_top(&typed.span, id);
            vec![]
        }
        None if metric == Metric::Csat => vec![scale.high - 1, scale.high],
        None => vec![],
    }
}

/// Which way the figure is the better one. `ces` is asked both ways: on a scale from 1 to 5 of the
/// effort there was (CES 1.0), on longer ones of how easy it was; what is not said is warned of.
fn better(
    typed: &QuestionSection,
    metric: Metric,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Better {
    const KNOWN: [&str; 2] = ["lower", "higher"];
    if let Some(word) = &typed.better {
        if metric == Metric::Nps {
            let why = "more promoters are always better";
            diagnostics.key_without_effect(&word.span, "better", why);
            return Better::Higher;
        }
        let better = Better::named(&word.value);
        if better.is_none() {
            diagnostics.unknown_choice(&word.span, "better", &word.value, KNOWN);
        }
        return better.unwrap_or_default();
    }
    let is_effort = metric == Metric::Ces && scale == Scale { low: 1, high: 5 };
    if !is_effort || typed.coding.reversed.is_some() {
        return Better::Higher;
    }
    let place = typed.metric.as_ref().map_or(&typed.span, |it| &it.span);
    diagnostics.effort_either_way(place);
    Better::Lower
}

/// A target within what the metric can be: points, percent, or the scale.
fn target(
    typed: &QuestionSection,
    metric: Metric,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Option<f64> {
    let target = typed.target.as_ref()?;
    let (low, high) = match metric {
        Metric::Nps => (-100, 100),
        Metric::Csat | Metric::Share => (0, 100),
        Metric::Ces | Metric::Mean => (scale.low, scale.high),
    };
    if !(f64::from(low)..=f64::from(high)).contains(&target.value) {
        let value = target.value.to_string();
        diagnostics.value_off_scale(&target.span, "target", &value, low.into(), high.into());
        return None;
    }
    Some(target.value)
}
