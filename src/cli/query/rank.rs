//! `query --rank`: the groups of a dimension in their order, as far as the answers tell one.

use serde::Serialize;

use super::shape::{Found, columns};
use super::{Asked, Misasked};
use crate::cli::Format;
use crate::config::Question;
use crate::download::{PeriodRow, array};
use crate::edition::Desk;
use crate::measure::{Cut, QuestionKey};
use crate::page::number::NumberStyle;
use crate::page::verdict::{
    calm_words, cause_words, funnel_words, improvement_words, order_words, plural, ranks_words,
};
use crate::period::{Day, Grain, Period};
use crate::privacy::{
    Change, Concern, Findings, Flank, Funnel, Improvement, Moved, Order, RankRange, Ranked,
    Reading, Shrunken,
};

#[derive(Serialize)]
struct RankRow<'a> {
    metric: &'static str,
    survey: &'a str,
    question: &'a str,
    period: PeriodRow,
    by: &'a str,
    better: &'static str,
    order: Found<OrderRow>,
    funnel: Found<FunnelRow>,
    most_improved: Found<MovedRow>,
    attention: Found<Vec<ConcernRow>>,
    /// Best first where there is an order, else by name.
    groups: Vec<GroupRow>,
}

#[derive(Serialize)]
struct OrderRow {
    groups: usize,
    /// How many ranks a group could have, on average.
    mean_width: f64,
}

#[derive(Serialize)]
struct FunnelRow {
    centre: f64,
    over_dispersed: bool,
    words: String,
}

#[derive(Serialize)]
struct MovedRow {
    group: String,
    delta: f64,
    low: Option<f64>,
    high: Option<f64>,
    shrunken: f64,
    p_among: Option<f64>,
}

#[derive(Serialize)]
struct ConcernRow {
    group: String,
    reasons: Vec<String>,
}

#[derive(Serialize)]
struct GroupRow {
    group: String,
    status: &'static str,
    #[serde(flatten)]
    standing: Option<StandingRow>,
}

#[derive(Serialize)]
struct StandingRow {
    n: u64,
    value: f64,
    shrunken: f64,
    shrunken_low: f64,
    shrunken_high: f64,
    rank: Option<usize>,
    /// The ranks that it could have.
    best: Option<usize>,
    worst: Option<usize>,
    /// `below`, `within`, `above`.
    funnel: Option<&'static str>,
}

/// All that is found of a dimension's groups in a period.
struct Standings<'a> {
    question: &'a Question,
    key: &'a QuestionKey,
    by: &'a str,
    label: String,
    period: Period,
    order: Option<Order>,
    shrunken: Vec<Shrunken>,
    funnel: Option<Funnel>,
    improvement: Improvement,
    /// Each with its change, of which one of its reasons may tell.
    concerns: Vec<(Concern, Option<Change>)>,
    /// The groups that are not compared, and why: `withheld`, `low-base`, `incomplete`.
    left_out: Vec<(String, &'static str)>,
}

/// The order of the groups asked for, as JSON or as tables.
pub(super) fn rank(
    asked: &Asked,
    desk: Desk,
    as_of: Day,
    format: Format,
) -> Result<String, Misasked> {
    let mut by = asked.by.iter();
    let (Some(by), None, true) = (by.next(), by.next(), asked.wheres.is_empty()) else {
        return Err(Misasked(
            "groups are ranked among those of their dimension: say one, as in `--rank --by team`, \
             and no `--where`"
                .to_owned(),
        ));
    };
    let config = desk.config;
    let Some((survey, question)) = config.question(&asked.question) else {
        return Ok(String::new());
    };
    let label = survey.dimension(by).map_or_else(|| by.clone(), |it| it.label.clone());
    let standings: Vec<Standings> = periods(asked, desk, as_of)
        .into_iter()
        .map(|period| standings(&asked.question, question, by, &label, period, desk))
        .collect();
    let style = NumberStyle::of(&config.site.language);
    Ok(match format {
        Format::Json => array(standings.iter().map(|it| row(it, &style))),
        Format::Text => {
            let tables: Vec<String> = standings.iter().map(|it| table(it, &style)).collect();
            tables.join("\n")
        }
    })
}

/// The periods named, and of each grain those of all answers.
fn periods(asked: &Asked, desk: Desk, as_of: Day) -> Vec<Period> {
    let mut periods = asked.named(as_of);
    for grain in &asked.grains {
        let total = Cut::total();
        let all = desk.cube.periods(&asked.question, &total).map(|(it, _)| it);
        periods.extend(all.filter(|it| it.grain() == Some(*grain)));
    }
    periods
}

fn standings<'a>(
    key: &'a QuestionKey,
    question: &'a Question,
    by: &'a str,
    label: &str,
    period: Period,
    desk: Desk,
) -> Standings<'a> {
    let findings: Findings = desk.findings();
    // A group's own series is read as on its scorecard.
    let charted = |group: &str| match period.grain() {
        Some(Grain::Week) => desk.grain(key, &Cut::of(by, group)),
        Some(other) => other,
        None => Grain::Month,
    };
    let shrunken = findings.shrunken(key, by, period);
    let reading = |group: &str| desk.cube.reading(key, &Cut::of(by, group), period);
    let all = desk.cube.groups(by).into_iter();
    let left_out = all
        .filter(|group| shrunken.iter().all(|it| it.group != *group))
        .filter_map(|group| {
            let status = match reading(group)? {
                Reading::Shown(_) => "incomplete",
                other => other.status(),
            };
            Some((group.to_owned(), status))
        })
        .collect();
    let concerns = findings.concerns(key, by, period, charted).into_iter().map(|it| {
        let change = reading(&it.group).and_then(Reading::figure).and_then(|it| it.change.clone());
        (it, change)
    });
    Standings {
        question,
        key,
        by,
        label: label.to_owned(),
        period,
        order: findings.order(key, by, period),
        funnel: findings.funnel(key, by, period),
        improvement: findings.most_improved(key, by, period),
        concerns: concerns.collect(),
        shrunken,
        left_out,
    }
}

impl Standings<'_> {
    fn ranked(&self, group: &str) -> Option<&Ranked> {
        match &self.order {
            Some(Order::Ranked(ranked)) => ranked.iter().find(|it| it.name == group),
            Some(Order::NoReliableOrder { .. }) | None => None,
        }
    }

    /// Best first where there is an order, else by name.
    fn in_order(&self) -> Vec<&Shrunken> {
        let mut groups: Vec<&Shrunken> = self.shrunken.iter().collect();
        groups.sort_by_key(|it| self.ranked(&it.group).map_or(0, |it| it.rank));
        groups
    }

    fn in_funnel(&self, group: &str) -> Option<&'static str> {
        let unit = self.funnel.as_ref()?.units.iter().find(|it| it.group == group)?;
        Some(match unit.beyond {
            Some(Flank::Below) => "below",
            Some(Flank::Above) => "above",
            None => "within",
        })
    }

    fn improvement_words(&self, style: &NumberStyle) -> String {
        let definition = &self.question.definition;
        improvement_words(&self.improvement, self.period, &self.label, definition, style)
    }

    fn calm_words(&self, style: &NumberStyle) -> String {
        match self.shrunken.is_empty() {
            true => format!("No {} has enough answers to say.", self.label.to_lowercase()),
            false => {
                let better = self.question.definition.better;
                calm_words(&self.label, self.period, better, style)
            }
        }
    }

    fn reasons(
        &self,
        (concern, change): &(Concern, Option<Change>),
        style: &NumberStyle,
    ) -> Vec<String> {
        let definition = &self.question.definition;
        cause_words(concern, change.as_ref(), self.period, &self.label, definition, style)
    }
}

fn row<'a>(it: &Standings<'a>, style: &NumberStyle) -> RankRow<'a> {
    let few = || format!("fewer than three {} have enough answers", plural(&it.label));
    let group = |unit: &Shrunken| {
        let ranked = it.ranked(&unit.group);
        let could_be = ranked.map(|it| it.could_be);
        let standing = StandingRow {
            n: unit.n,
            value: unit.raw,
            shrunken: unit.shrunken,
            shrunken_low: unit.interval.low,
            shrunken_high: unit.interval.high,
            rank: ranked.map(|it| it.rank),
            best: could_be.map(|it| it.best),
            worst: could_be.map(|it| it.worst),
            funnel: it.in_funnel(&unit.group),
        };
        GroupRow { group: unit.group.clone(), status: "shown", standing: Some(standing) }
    };
    let left_out = it.left_out.iter().map(|(group, status)| GroupRow {
        group: group.clone(),
        status,
        standing: None,
    });
    RankRow {
        metric: it.question.definition.metric.name(),
        survey: &it.key.survey,
        question: &it.key.question,
        period: PeriodRow::of(it.period),
        by: it.by,
        better: it.question.definition.better.name(),
        order: Found::of(match &it.order {
            Some(Order::Ranked(ranked)) => Ok(order_row(ranked)),
            other => Err(order_words(other.as_ref(), &it.label, style)),
        }),
        funnel: Found::of(it.funnel.as_ref().ok_or_else(few).map(|funnel| FunnelRow {
            centre: funnel.target,
            over_dispersed: funnel.over_dispersed,
            words: funnel_words(funnel, &it.label, style),
        })),
        most_improved: Found::of(match &it.improvement {
            Improvement::Group(moved) => Ok(moved_row(moved)),
            _ => Err(it.improvement_words(style)),
        }),
        attention: Found::list(
            it.concerns
                .iter()
                .map(|of| ConcernRow { group: of.0.group.clone(), reasons: it.reasons(of, style) })
                .collect(),
            it.concerns.is_empty().then(|| it.calm_words(style)),
        ),
        groups: it.in_order().into_iter().map(group).chain(left_out).collect(),
    }
}

fn order_row(ranked: &[Ranked]) -> OrderRow {
    let width = |it: &RankRange| it.worst - it.best + 1;
    let widths: usize = ranked.iter().map(|it| width(&it.could_be)).sum();
    OrderRow { groups: ranked.len(), mean_width: widths as f64 / ranked.len() as f64 }
}

fn moved_row(it: &Moved) -> MovedRow {
    MovedRow {
        group: it.group.clone(),
        delta: it.delta,
        low: it.interval.map(|it| it.low),
        high: it.interval.map(|it| it.high),
        shrunken: it.shrunken,
        p_among: it.p_among,
    }
}

fn table(it: &Standings, style: &NumberStyle) -> String {
    let metric = it.question.definition.metric;
    let header = [
        format!("{}, {}", it.label, it.period),
        "could be ranked".to_owned(),
        "drawn to the mean".to_owned(),
        "as answered".to_owned(),
        "answers".to_owned(),
        "funnel".to_owned(),
    ];
    let line = |unit: &Shrunken| {
        let ranks = it.ranked(&unit.group).map(|it| ranks_words(it.could_be, style));
        [
            unit.group.clone(),
            ranks.unwrap_or_else(|| "–".to_owned()),
            style.figure(metric, unit.shrunken),
            style.figure(metric, unit.raw),
            style.count(unit.n),
            it.in_funnel(&unit.group).unwrap_or_default().to_owned(),
        ]
    };
    let left_out = it.left_out.iter().map(|(group, status)| {
        let mut cells: [String; 6] = Default::default();
        let why = match *status {
            "incomplete" => "the period is not over",
            _ => "too few answers to compare",
        };
        cells[0] = format!("{group}: {why}");
        cells
    });
    let mut rows = vec![header];
    rows.extend(it.in_order().into_iter().map(line).chain(left_out));
    let mut sentences = vec![order_words(it.order.as_ref(), &it.label, style)];
    sentences.extend(
        it.funnel.as_ref().map(|funnel| format!("{}.", funnel_words(funnel, &it.label, style))),
    );
    sentences.push(it.improvement_words(style));
    let concern = |of: &(Concern, Option<Change>)| {
        format!("Needs attention: {}, {}.", of.0.group, it.reasons(of, style).join("; "))
    };
    sentences.extend(it.concerns.iter().map(concern));
    if it.concerns.is_empty() {
        sentences.push(it.calm_words(style));
    }
    format!("{}{}\n", columns(&rows, 1..5), sentences.join("\n"))
}
