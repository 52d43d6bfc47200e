//! `query --compare`: each reading held against others, all of one call being one family of tests.

use serde::Serialize;

use super::shape::{Found, columns};
use crate::cli::Format;
use crate::config::SiteConfig;
use crate::download::{self, Entry, array};
use crate::measure::{Definition, LEVEL, Verdict};
use crate::page::number::NumberStyle;
use crate::page::verdict::{against_words, incomparable_words};
use crate::period::Period;
use crate::privacy::{
    Against, Compared, Findings, Incomparable, Other, Reading, judge_comparisons,
};

#[derive(Serialize)]
struct ComparedRow<'a> {
    #[serde(flatten)]
    reading: download::Row<'a>,
    better: &'static str,
    comparisons: Vec<ComparisonRow>,
}

#[derive(Serialize)]
struct ComparisonRow {
    /// `before`, `year`, `rest`, `target`.
    against: &'static str,
    /// The label of the other period, where it is another.
    period: Option<String>,
    #[serde(flatten)]
    found: Found<DifferenceRow>,
}

#[derive(Serialize)]
struct DifferenceRow {
    value: f64,
    n: Option<u64>,
    delta: f64,
    low: Option<f64>,
    high: Option<f64>,
    level: f64,
    test: Option<&'static str>,
    p: Option<f64>,
    /// Of this comparison among all of the call.
    p_among: Option<f64>,
    verdict: &'static str,
    /// Whether a clear difference is for the better.
    improved: Option<bool>,
}

/// A reading with what it is held against.
struct Held<'a> {
    entry: &'a Entry<'a>,
    comparisons: Vec<(Other, Result<Compared, Incomparable>)>,
}

/// The readings asked for beside others, as JSON or as a table.
pub(super) fn compare(
    entries: &[Entry],
    others: &[Other],
    findings: Findings,
    config: &SiteConfig,
    format: Format,
) -> String {
    let mut held: Vec<Held> = entries
        .iter()
        .map(|entry| {
            let with = |it: &Other| {
                (*it, findings.comparison(entry.question, entry.cut, entry.period, *it))
            };
            Held { entry, comparisons: others.iter().map(with).collect() }
        })
        .collect();
    let all = held.iter_mut().flat_map(|it| &mut it.comparisons);
    judge_comparisons(all.filter_map(|(_, it)| it.as_mut().ok()));
    match format {
        Format::Json => array(held.iter().filter_map(|it| row(it, config))),
        Format::Text => table(&held, config),
    }
}

fn row<'a>(held: &Held<'a>, config: &SiteConfig) -> Option<ComparedRow<'a>> {
    let style = NumberStyle::of(&config.site.language);
    let definition = &config.question(held.entry.question)?.1.definition;
    let comparison = |(other, compared): &(Other, Result<Compared, Incomparable>)| ComparisonRow {
        against: name(*other),
        period: other_period(compared).map(|it| it.to_string()),
        found: Found::of(match compared {
            Ok(it) => Ok(difference(it, definition)),
            Err(why) => Err(incomparable_words(*why, held.entry.period, &style)),
        }),
    };
    Some(ComparedRow {
        reading: download::row(held.entry, config)?,
        better: definition.better.name(),
        comparisons: held.comparisons.iter().map(comparison).collect(),
    })
}

fn difference(it: &Compared, definition: &Definition) -> DifferenceRow {
    DifferenceRow {
        value: it.value,
        n: it.n,
        delta: it.delta,
        low: it.interval.map(|it| it.low),
        high: it.interval.map(|it| it.high),
        level: LEVEL,
        test: it.test.map(|it| it.name()),
        p: it.p,
        p_among: it.p_among,
        verdict: it.verdict.name(),
        improved: match it.verdict {
            Verdict::Up | Verdict::Down => Some(it.verdict == definition.better.improved()),
            Verdict::NoClearChange | Verdict::TooFew => None,
        },
    }
}

/// The word on the command line and in JSON.
fn name(other: Other) -> &'static str {
    match other {
        Other::Before => "before",
        Other::LastYear => "year",
        Other::Rest => "rest",
        Other::Target => "target",
    }
}

fn other_period(compared: &Result<Compared, Incomparable>) -> Option<Period> {
    match compared {
        Ok(Compared { against: Against::Before(it) | Against::LastYear(it), .. })
        | Err(Incomparable::OtherTooFew(it) | Incomparable::OtherIncomplete(it)) => Some(*it),
        Ok(_) | Err(_) => None,
    }
}

/// A line for each comparison, below the reading that is compared.
fn table(held: &[Held], config: &SiteConfig) -> String {
    let style = NumberStyle::of(&config.site.language);
    let header =
        ["", "there", "answers", "difference", "95 % interval", "test", "p", "corrected p", ""];
    let mut rows = vec![header.map(str::to_owned)];
    for held in held {
        let Some((_, question)) = config.question(held.entry.question) else { continue };
        rows.push(reading_cells(held.entry, &question.definition, &style));
        if held.comparisons.iter().all(|(_, it)| *it == Err(Incomparable::TooFew)) {
            continue;
        }
        for (other, compared) in &held.comparisons {
            rows.push(match compared {
                Ok(it) => compared_cells(it, held.entry.period, &question.definition, &style),
                Err(why) => {
                    let why = incomparable_words(*why, held.entry.period, &style);
                    let mut cells: [String; 9] = Default::default();
                    cells[0] = format!("  {}: {why}", name(*other));
                    cells
                }
            });
        }
    }
    let tests = held.iter().flat_map(|it| &it.comparisons);
    let tests = tests.filter(|(_, it)| it.as_ref().is_ok_and(|it| it.p.is_some())).count();
    format!(
        "{}{}",
        columns(&rows, 1..8),
        match tests {
            0 => String::new(),
            1 => "one test\n".to_owned(),
            _ => format!(
                "{tests} tests, one family: the verdict is by the corrected p (Benjamini-Hochberg)\n"
            ),
        }
    )
}

fn reading_cells(entry: &Entry, definition: &Definition, style: &NumberStyle) -> [String; 9] {
    let metric = definition.metric;
    let figure = entry.reading.figure();
    let name = super::cut_words(entry.cut);
    let mut cells: [String; 9] = Default::default();
    cells[0] = match figure {
        None => format!("{name}, {}: too few answers", entry.period),
        Some(it) => {
            let few = match entry.reading {
                Reading::LowBase(_) => ", too few to compare",
                Reading::Shown(_) | Reading::Withheld(_) => "",
            };
            let interval = it.interval.map(|it| format!(" ({})", style.interval(metric, it)));
            format!(
                "{name}, {}: {}{}, {}{few}",
                entry.period,
                style.figure(metric, it.value),
                interval.unwrap_or_default(),
                style.answers(it.n)
            )
        }
    };
    cells
}

fn compared_cells(
    it: &Compared,
    period: Period,
    definition: &Definition,
    style: &NumberStyle,
) -> [String; 9] {
    let metric = definition.metric;
    let p = |p: Option<f64>| p.map(|it| style.p(it)).unwrap_or_default();
    [
        format!("  {}", against_words(it.against, period, style)),
        style.figure(metric, it.value),
        it.n.map(|it| style.count(it)).unwrap_or_default(),
        style.signed_delta(metric, it.delta),
        it.interval.map(|it| style.interval(metric, it)).unwrap_or_default(),
        it.test.map(|it| it.name().to_owned()).unwrap_or_default(),
        p(it.p),
        p(it.p_among),
        verdict_words(it, definition),
    ]
}

/// `up`, `higher`, with whether that is good; `no clear difference`.
fn verdict_words(it: &Compared, definition: &Definition) -> String {
    let in_time = matches!(it.against, Against::Before(_) | Against::LastYear(_));
    let word = match (it.verdict, in_time) {
        (Verdict::Up, true) => "up",
        (Verdict::Up, false) => "higher",
        (Verdict::Down, true) => "down",
        (Verdict::Down, false) => "lower",
        (Verdict::NoClearChange | Verdict::TooFew, true) => return "no clear change".to_owned(),
        (Verdict::NoClearChange | Verdict::TooFew, false) => {
            return "no clear difference".to_owned();
        }
    };
    let good = it.verdict == definition.better.improved();
    format!("{word} ({})", if good { "better" } else { "worse" })
}
