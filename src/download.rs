//! Readings as data: the JSON and CSV of `bellwether query` and of the files to download.
//!
//! One shape for both, a contract with users' own programs. Values are unrounded; a withheld
//! reading has a status and no number.

mod money;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::config::{Question, SiteConfig};
use crate::measure::{Answers, Cut, Definition, LEVEL, Metric, QuestionKey, Side};
use crate::period::{Coverage, Period};
use crate::privacy::{Change, Figure, PublishedCube, Reading};

pub use money::{MoneyEntry, money_entries, money_json};

/// A reading with what it is a reading of.
pub struct Entry<'a> {
    pub question: &'a QuestionKey,
    pub cut: &'a Cut,
    pub period: Period,
    pub reading: &'a Reading,
}

/// A reading as an object of the contract.
#[derive(Serialize)]
pub struct Row<'a> {
    metric: &'static str,
    survey: &'a str,
    question: &'a str,
    period: PeriodRow,
    cut: &'a Cut,
    status: &'static str,
    #[serde(flatten)]
    figure: Option<FigureRow<'a>>,
}

/// A period as every object of the contract has it; `all` has no days.
#[derive(Serialize)]
pub struct PeriodRow {
    label: String,
    start: Option<String>,
    end: Option<String>,
}

impl PeriodRow {
    pub fn of(period: Period) -> PeriodRow {
        let days = period.days();
        PeriodRow {
            label: period.to_string(),
            start: days.map(|it| it.first.to_string()),
            end: days.map(|it| it.last.to_string()),
        }
    }
}

#[derive(Serialize)]
struct FigureRow<'a> {
    /// Whether the data cover the whole period.
    complete: bool,
    n: u64,
    value: f64,
    low: Option<f64>,
    high: Option<f64>,
    level: f64,
    method: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    n_eff: Option<f64>,
    counts: BTreeMap<String, u64>,
    change: Option<ChangeRow>,
    sources: &'a [String],
}

#[derive(Serialize)]
struct ChangeRow {
    from: String,
    #[serde(flatten)]
    measured: Option<MeasuredRow>,
    verdict: &'static str,
}

#[derive(Serialize)]
struct MeasuredRow {
    delta: f64,
    low: Option<f64>,
    high: Option<f64>,
    p: Option<f64>,
}

/// One JSON array, an object a reading, a line each.
pub fn json(entries: &[Entry], config: &SiteConfig) -> String {
    array(entries.iter().filter_map(|it| row(it, config)))
}

/// One JSON array, an object a line.
pub fn array(rows: impl IntoIterator<Item = impl Serialize>) -> String {
    let rows = rows.into_iter();
    let lines: Vec<String> = rows
        .map(|it| serde_json::to_string(&it).expect("numbers here are finite and keys are strings"))
        .collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[{}]\n", lines.join(",\n ")) }
}

/// The object of a reading; none of a question that the configuration does not have.
pub fn row<'a>(entry: &Entry<'a>, config: &SiteConfig) -> Option<Row<'a>> {
    let (_, question) = config.question(entry.question)?;
    Some(Row {
        metric: question.definition.metric.name(),
        survey: &entry.question.survey,
        question: &entry.question.question,
        period: PeriodRow::of(entry.period),
        cut: entry.cut,
        status: entry.reading.status(),
        figure: entry.reading.figure().map(|it| figure_row(it, question)),
    })
}

fn figure_row<'a>(figure: &'a Figure, question: &Question) -> FigureRow<'a> {
    FigureRow {
        complete: figure.coverage == Coverage::Whole,
        n: figure.n,
        value: figure.value,
        low: figure.interval.map(|it| it.low),
        high: figure.interval.map(|it| it.high),
        level: LEVEL,
        method: figure.method.name(),
        n_eff: figure.n_eff,
        counts: counts(&figure.answers, &question.definition),
        change: figure.change.as_ref().map(change_row),
        sources: &figure.sources,
    }
}

fn change_row(change: &Change) -> ChangeRow {
    let verdict = change.verdict().name();
    match change {
        Change::TooFew { from } => ChangeRow { from: from.to_string(), measured: None, verdict },
        Change::Measured { from, delta, interval, p, .. } => {
            let (low, high) = (interval.map(|it| it.low), interval.map(|it| it.high));
            let measured = Some(MeasuredRow { delta: *delta, low, high, p: *p });
            ChangeRow { from: from.to_string(), measured, verdict }
        }
    }
}

/// The answers as the metric classes them; by score where it does not.
pub fn counts(answers: &Answers, definition: &Definition) -> BTreeMap<String, u64> {
    match definition.metric {
        Metric::Nps => {
            [("detractor", Side::Low), ("passive", Side::Middle), ("promoter", Side::Top)]
                .map(|(class, side)| (class.to_owned(), definition.on_side(side, answers)))
                .into()
        }
        Metric::Csat | Metric::Ces | Metric::Mean | Metric::Share => {
            answers.by_score().map(|(score, n)| (score.to_string(), n)).collect()
        }
    }
}

/// The same readings as comma-separated values, with a column for each dimension that any has.
pub fn csv(entries: &[Entry], config: &SiteConfig) -> String {
    let dimensions: std::collections::BTreeSet<&str> =
        entries.iter().flat_map(|it| it.cut.dimensions()).collect();
    let mut out = csv::Writer::from_writer(vec![]);
    let fixed = ["metric", "survey", "question", "period", "start", "end"];
    let figures = [
        "status",
        "complete",
        "n",
        "value",
        "low",
        "high",
        "method",
        "change_from",
        "delta",
        "delta_low",
        "delta_high",
        "verdict",
    ];
    let header = fixed.iter().chain(&dimensions).chain(&figures);
    out.write_record(header).expect("memory does not refuse");
    for entry in entries {
        let Some(row) = row(entry, config) else { continue };
        let mut cells: Vec<String> = vec![
            row.metric.to_owned(),
            row.survey.to_owned(),
            row.question.to_owned(),
            row.period.label,
            row.period.start.unwrap_or_default(),
            row.period.end.unwrap_or_default(),
        ];
        cells.extend(dimensions.iter().map(|it| inert(entry.cut.group(it).unwrap_or(""))));
        cells.push(row.status.to_owned());
        cells.extend(row.figure.map_or_else(|| vec![String::new(); 11], figure_cells));
        out.write_record(&cells).expect("memory does not refuse");
    }
    let bytes = out.into_inner().expect("memory does not refuse");
    String::from_utf8(bytes).expect("every cell was a string")
}

fn figure_cells(figure: FigureRow) -> Vec<String> {
    let number = |it: Option<f64>| it.map(|it| it.to_string()).unwrap_or_default();
    let change = figure.change.as_ref();
    let measured = change.and_then(|it| it.measured.as_ref());
    vec![
        figure.complete.to_string(),
        figure.n.to_string(),
        figure.value.to_string(),
        number(figure.low),
        number(figure.high),
        figure.method.to_owned(),
        change.map(|it| it.from.clone()).unwrap_or_default(),
        number(measured.map(|it| it.delta)),
        number(measured.and_then(|it| it.low)),
        number(measured.and_then(|it| it.high)),
        change.map(|it| it.verdict.to_owned()).unwrap_or_default(),
    ]
}

/// A group's name that a spreadsheet will not take for a formula.
fn inert(name: &str) -> String {
    if name.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{name}")
    } else {
        name.to_owned()
    }
}

/// Every reading of a cut that may be downloaded: all questions that have it, oldest first.
pub fn entries_of<'a>(
    cube: &'a PublishedCube,
    questions: impl IntoIterator<Item = &'a QuestionKey>,
    cut: &'a Cut,
) -> Vec<Entry<'a>> {
    let of = |question: &'a QuestionKey| {
        let periods = cube.periods(question, cut);
        periods.map(move |(period, reading)| Entry { question, cut, period, reading })
    };
    questions.into_iter().flat_map(of).collect()
}
