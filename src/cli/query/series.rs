//! `query --series`: a run of periods beside the limits of chance, with the rules that fired.

use serde::Serialize;

use super::shape::{Found, columns};
use super::{Asked, Misasked};
use crate::cli::Format;
use crate::config::{Event, Question, SiteConfig};
use crate::download::{self, Entry, array};
use crate::edition::Desk;
use crate::measure::{Cut, Metric};
use crate::page::number::NumberStyle;
use crate::page::verdict::{baseline_words, signal_words};
use crate::period::{Coverage, Day, Days, Grain, Period};
use crate::privacy::{
    Baseline, ControlChart, ControlLimits, FEWEST_FOR_LIMITS, Flank, Reading, Rule, Signal,
};

#[derive(Serialize)]
struct SeriesRow<'a> {
    metric: &'static str,
    survey: &'a str,
    question: &'a str,
    cut: &'a Cut,
    grain: &'static str,
    better: &'static str,
    limits: Found<LimitsRow>,
    signals: Vec<SignalRow>,
    events: Vec<EventRow<'a>>,
    run: Vec<PointRow<'a>>,
}

#[derive(Serialize)]
struct LimitsRow {
    chart: &'static str,
    baselines: Vec<BaselineRow>,
}

#[derive(Serialize)]
struct BaselineRow {
    first: String,
    last: String,
    periods: usize,
    frozen: bool,
}

#[derive(Serialize)]
struct SignalRow {
    rule: String,
    side: &'static str,
    first: String,
    last: String,
    periods: usize,
    words: String,
}

#[derive(Serialize)]
struct EventRow<'a> {
    day: String,
    title: &'a str,
    rebase: bool,
}

/// A reading with its limits.
#[derive(Serialize)]
struct PointRow<'a> {
    #[serde(flatten)]
    reading: download::Row<'a>,
    limits: Option<PointLimits>,
}

#[derive(Serialize)]
struct PointLimits {
    centre: f64,
    low: f64,
    high: f64,
}

/// A cut's readings over time.
struct Series<'a> {
    question: &'a Question,
    grain: Grain,
    cut: &'a Cut,
    entries: Vec<Entry<'a>>,
    control: Option<ControlChart>,
    events: Vec<&'a Event>,
}

/// The series of the cuts asked for, as JSON or as tables.
pub(super) fn series<'a>(
    asked: &'a Asked,
    cuts: &[&'a Cut],
    desk: Desk<'a>,
    as_of: Day,
    format: Format,
) -> Result<String, Misasked> {
    let within = match asked.periods(as_of).as_slice() {
        [] => None,
        [one] => one.days(),
        _ => {
            return Err(Misasked(
                "a series is of one stretch of time: say `--period` once".to_owned(),
            ));
        }
    };
    let config = desk.config;
    let Some((_, question)) = config.question(&asked.question) else { return Ok(String::new()) };
    let mut all = vec![];
    for cut in cuts {
        let grains = match asked.grains.is_empty() {
            true => vec![desk.usual_grain(&asked.question, cut)],
            false => asked.grains.clone(),
        };
        all.extend(grains.into_iter().map(|grain| run(asked, question, cut, grain, within, desk)));
    }
    let style = NumberStyle::of(&config.site.language);
    Ok(match format {
        Format::Json => array(all.iter().map(|it| row(asked, it, config, &style))),
        Format::Text => {
            let tables: Vec<String> = all.iter().map(|it| table(it, &style)).collect();
            tables.join("\n")
        }
    })
}

/// The limits rest on all periods, whichever are asked for.
fn run<'a>(
    asked: &'a Asked,
    question: &'a Question,
    cut: &'a Cut,
    grain: Grain,
    within: Option<Days>,
    desk: Desk<'a>,
) -> Series<'a> {
    let key = &asked.question;
    let is_asked = |period: Period| match (within, period.days()) {
        (Some(within), Some(days)) => within.first <= days.first && days.first <= within.last,
        _ => true,
    };
    let readings = desk.cube.periods(key, cut).filter(|(period, _)| period.grain() == Some(grain));
    let entries: Vec<Entry> = readings
        .filter(|(period, _)| is_asked(*period))
        .map(|(period, reading)| Entry { question: key, cut, period, reading })
        .collect();
    let control = desk.findings().control_chart(key, cut, grain).map(|mut it| {
        it.signals.retain(|signal| is_asked(signal.last));
        it
    });
    let first = entries.first().and_then(|it| it.period.days()).map(|it| it.first);
    let last = entries.last().and_then(|it| it.period.days()).map(|it| it.last);
    let events = desk.config.events.iter();
    let events = events.filter(|it| {
        it.concerns(&key.survey, cut) && first <= Some(it.day) && Some(it.day) <= last
    });
    Series { question, grain, cut, control, events: events.collect(), entries }
}

impl Series<'_> {
    fn limits(&self, period: Period) -> Option<&ControlLimits> {
        self.control.as_ref()?.limits.get(&period)
    }

    fn signals(&self) -> &[Signal] {
        self.control.as_ref().map_or(&[], |it| &it.signals)
    }

    /// Why there are no limits.
    fn without_limits(&self) -> String {
        let grain = self.grain.word();
        format!(
            "limits take {FEWEST_FOR_LIMITS} whole {grain}s with enough answers to be compared, and \
             answers that differ"
        )
    }
}

fn row<'a>(
    asked: &'a Asked,
    it: &Series<'a>,
    config: &SiteConfig,
    style: &NumberStyle,
) -> SeriesRow<'a> {
    let definition = &it.question.definition;
    let baseline = |it: &Baseline| BaselineRow {
        first: it.first.to_string(),
        last: it.last.to_string(),
        periods: it.periods,
        frozen: it.frozen,
    };
    let limits = it.control.as_ref().map(|control| LimitsRow {
        chart: match definition.metric {
            Metric::Nps => "z-chart",
            Metric::Csat | Metric::Share => "p-chart",
            Metric::Ces | Metric::Mean => "x-bar-chart",
        },
        baselines: control.baselines.iter().map(baseline).collect(),
    });
    let point = |entry: &Entry<'a>| {
        let limits = it.limits(entry.period).map(|it| PointLimits {
            centre: it.centre,
            low: it.low,
            high: it.high,
        });
        Some(PointRow { reading: download::row(entry, config)?, limits })
    };
    SeriesRow {
        metric: definition.metric.name(),
        survey: &asked.question.survey,
        question: &asked.question.question,
        cut: it.cut,
        grain: it.grain.word(),
        better: definition.better.name(),
        limits: Found::of(limits.ok_or_else(|| it.without_limits())),
        signals: it.signals().iter().map(|signal| signal_row(signal, it.grain, style)).collect(),
        events: it
            .events
            .iter()
            .map(|it| EventRow { day: it.day.to_string(), title: &it.title, rebase: it.rebase })
            .collect(),
        run: it.entries.iter().filter_map(point).collect(),
    }
}

fn signal_row(signal: &Signal, grain: Grain, style: &NumberStyle) -> SignalRow {
    SignalRow {
        rule: match signal.rule {
            Rule::BeyondLimits => "beyond-limits".to_owned(),
            Rule::Run(length) => format!("run-of-{length}"),
            Rule::TwoOfThree => "two-of-three".to_owned(),
        },
        side: match signal.flank {
            Flank::Below => "below",
            Flank::Above => "above",
        },
        first: signal.first.to_string(),
        last: signal.last.to_string(),
        periods: signal.periods,
        words: signal_words(signal, grain, style),
    }
}

fn table(it: &Series, style: &NumberStyle) -> String {
    let metric = it.question.definition.metric;
    let header = [
        super::cut_words(it.cut).as_str(),
        "value",
        "95 % interval",
        "answers",
        "usual",
        "limits",
        "",
    ]
    .map(str::to_owned);
    let line = |entry: &Entry| {
        let figure = entry.reading.figure();
        let limits = it.limits(entry.period);
        let bounds = limits.map(|it| crate::measure::Interval { low: it.low, high: it.high });
        [
            entry.period.to_string(),
            figure
                .map_or_else(|| "too few answers".to_owned(), |it| style.figure(metric, it.value)),
            figure
                .and_then(|it| it.interval)
                .map(|it| style.interval(metric, it))
                .unwrap_or_default(),
            figure.map(|it| style.count(it.n)).unwrap_or_default(),
            limits.map(|it| style.figure(metric, it.centre)).unwrap_or_default(),
            bounds.map(|it| style.interval(metric, it)).unwrap_or_default(),
            notes(it, entry, style).join("; "),
        ]
    };
    let mut rows = vec![header];
    rows.extend(it.entries.iter().map(line));
    let last = match &it.control {
        Some(control) => {
            let made = baseline_words(control, style);
            let grain = it.grain.word();
            format!(
                "The limits are three standard errors from the usual level, {made}; the fewer the \
                 answers of a {grain}, the wider."
            )
        }
        None => format!("No limits: {}.", it.without_limits()),
    };
    format!("{}{last}\n", columns(&rows, 1..6))
}

/// What is to be known of a period: that it is not over, what happened, the rules that fired.
fn notes(it: &Series, entry: &Entry, style: &NumberStyle) -> Vec<String> {
    let figure = entry.reading.figure();
    let partial = figure.is_some_and(|it| it.coverage == Coverage::Partial);
    let few = matches!(entry.reading, Reading::LowBase(_));
    let mut notes = vec![];
    if partial {
        notes.push("not complete".to_owned());
    } else if few {
        notes.push("few answers".to_owned());
    }
    let days = entry.period.days();
    let here = it.events.iter().filter(|it| days.is_some_and(|days| days.contains(it.day)));
    notes.extend(here.map(|it| it.title.clone()));
    let fired = it.signals().iter().filter(|it| it.last == entry.period);
    notes.extend(fired.map(|signal| signal_words(signal, it.grain, style)));
    notes
}
