//! `query --drivers` and `query --terms`: what moves together with a score, and the words that tell.

use serde::Serialize;

use super::shape::columns;
use super::{Asked, Misasked};
use crate::cli::Format;
use crate::config::{Question, SiteConfig};
use crate::download::{PeriodRow, array};
use crate::measure::{Cut, LEVEL, Metric, QuestionKey};
use crate::page::number::NumberStyle;
use crate::period::Period;
use crate::privacy::{Contrast, Drivers, People, PublishedCube, Speakers, Terms, Tone};

#[derive(Serialize)]
struct DriversRow<'a> {
    survey: &'a str,
    question: &'a str,
    status: &'static str,
    #[serde(flatten)]
    analysis: Option<AnalysisRow<'a>>,
}

#[derive(Serialize)]
struct AnalysisRow<'a> {
    period: PeriodRow,
    n: u64,
    incomplete: Option<u64>,
    r2: f64,
    method: &'static str,
    level: f64,
    resamples: u32,
    drivers: Vec<DriverRow<'a>>,
}

#[derive(Serialize)]
struct DriverRow<'a> {
    question: &'a str,
    share: f64,
    low: Option<f64>,
    high: Option<f64>,
    correlation: Option<f64>,
    mean: f64,
    performance: f64,
    priority: &'static str,
}

/// The drivers of the question asked for, as JSON or as a table.
pub(super) fn drivers(
    asked: &Asked,
    cube: &PublishedCube,
    config: &SiteConfig,
    format: Format,
) -> Result<String, Misasked> {
    let key = &asked.question;
    if !asked.wheres.is_empty() || !asked.by.is_empty() || !asked.grains.is_empty() {
        return Err(Misasked(
            "drivers are of the whole company and its last year: leave out `--by` and `--where`"
                .to_owned(),
        ));
    }
    let found = cube.drivers(&key.survey);
    if let Some(found) = found.filter(|it| it.outcome != *key) {
        let outcome = &found.outcome.question;
        return Err(Misasked(format!(
            "drivers are sought for `{outcome}`, not `{}`",
            key.question
        )));
    }
    Ok(match (format, found) {
        (Format::Json, found) => {
            let row = DriversRow {
                survey: &key.survey,
                question: &key.question,
                status: if found.is_some() { "shown" } else { "withheld" },
                analysis: found.map(analysis),
            };
            array([row])
        }
        (Format::Text, Some(found)) => drivers_table(found, config),
        (Format::Text, None) => {
            "no drivers: it takes two other questions, and 50 answers or ten for each of them\n"
                .to_owned()
        }
    })
}

fn analysis(drivers: &Drivers) -> AnalysisRow<'_> {
    let row = |it: &crate::privacy::Driver| -> (Option<f64>, Option<f64>) {
        (it.interval.map(|it| it.low), it.interval.map(|it| it.high))
    };
    AnalysisRow {
        period: PeriodRow::of(drivers.period),
        n: drivers.n,
        incomplete: drivers.incomplete,
        r2: drivers.r2,
        method: drivers.method.name(),
        level: LEVEL,
        resamples: drivers.resamples,
        drivers: drivers
            .drivers
            .iter()
            .map(|it| DriverRow {
                question: &it.question.question,
                share: it.share,
                low: row(it).0,
                high: row(it).1,
                correlation: it.correlation,
                mean: it.mean,
                performance: it.performance,
                priority: it.priority.name(),
            })
            .collect(),
    }
}

fn drivers_table(drivers: &Drivers, config: &SiteConfig) -> String {
    let style = NumberStyle::of(&config.site.language);
    let percent = |share: f64| style.percent(100.0 * share);
    let mut rows = vec![
        ["", "importance", "95 % interval", "mean", "correlation", "priority"].map(str::to_owned),
    ];
    rows.extend(drivers.drivers.iter().map(|it| {
        let interval = it
            .interval
            .map(|it| crate::measure::Interval { low: 100.0 * it.low, high: 100.0 * it.high });
        [
            it.question.question.clone(),
            percent(it.share),
            interval.map(|it| style.interval(Metric::Share, it)).unwrap_or_default(),
            style.decimal(it.mean, 1),
            it.correlation.map(|it| style.decimal(it, 2)).unwrap_or_default(),
            it.priority.name().replace('_', " "),
        ]
    }));
    format!(
        "{}{} of what differs in {} explained, {}, {}; it shows what goes together, not what causes what\n",
        columns(&rows, 1..5),
        percent(drivers.r2),
        drivers.outcome.question,
        style.answers(drivers.n),
        drivers.period,
    )
}

#[derive(Serialize)]
struct TermsRow<'a> {
    survey: &'a str,
    question: &'a str,
    cut: &'a Cut,
    comparison: &'static str,
    status: &'static str,
    #[serde(flatten)]
    told: Option<Told<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Told<'a> {
    Contrast {
        period: PeriodRow,
        groups: [SpeakersRow<'a>; 2],
    },
    Tone {
        period: PeriodRow,
        #[serde(flatten)]
        tone: ToneRow<'a>,
    },
}

#[derive(Serialize)]
struct SpeakersRow<'a> {
    name: &'static str,
    respondents: u64,
    /// Whether the counts are in fives, rounded down.
    rounded: bool,
    terms: Vec<TermRow<'a>>,
}

#[derive(Serialize)]
struct TermRow<'a> {
    word: &'a str,
    respondents: u64,
    /// Of the other group; null where they are too few to say.
    elsewhere: Option<u64>,
    z: Option<f64>,
}

#[derive(Serialize)]
struct ToneRow<'a> {
    comments: u64,
    positive_percent: u64,
    negative_percent: u64,
    positive_words: Vec<&'a str>,
    negative_words: Vec<&'a str>,
}

/// A comparison of words, with the names of the two that are compared.
struct Compared<'a> {
    comparison: &'static str,
    names: [&'static str; 2],
    /// Above the words that each has more of.
    heads: [&'static str; 2],
    told: Option<&'a (Period, Contrast)>,
}

fn compared<'a>(terms: Option<&'a Terms>, question: Option<&Question>) -> [Compared<'a>; 2] {
    let (names, heads) = match question.map(|it| it.definition.metric) {
        Some(Metric::Nps) => {
            (["promoters", "detractors"], ["promoters use more", "detractors use more"])
        }
        _ => {
            (["satisfied", "dissatisfied"], ["the satisfied use more", "the dissatisfied use more"])
        }
    };
    [
        Compared {
            comparison: "sides",
            names,
            heads,
            told: terms.and_then(|it| it.sides.as_ref()),
        },
        Compared {
            comparison: "quarters",
            names: ["last 13 weeks", "13 weeks before"],
            heads: ["used more than before", "used more before"],
            told: terms.and_then(|it| it.times.as_ref()),
        },
    ]
}

/// The words of the cuts asked for, as JSON or as tables.
pub(super) fn terms(
    asked: &Asked,
    cuts: &[&Cut],
    cube: &PublishedCube,
    config: &SiteConfig,
    format: Format,
) -> Result<String, Misasked> {
    let key = &asked.question;
    let first = config.survey(&key.survey).and_then(|it| it.asked().next());
    if let Some(first) = first.filter(|it| it.id != key.question) {
        let why = "words are told by the sides of the survey’s first question";
        return Err(Misasked(format!("{why}: ask `{} --terms`", first.id)));
    }
    let mut rows = vec![];
    let mut text = String::new();
    for cut in cuts {
        let terms = cube.terms(&key.survey, cut);
        match format {
            Format::Json => rows.extend(terms_rows(key, cut, terms, first)),
            Format::Text => text.push_str(&terms_table(cut, terms, first, config)),
        }
    }
    Ok(match format {
        Format::Json => array(&rows),
        Format::Text => text,
    })
}

fn terms_rows<'a>(
    key: &'a QuestionKey,
    cut: &'a Cut,
    terms: Option<&'a Terms>,
    question: Option<&Question>,
) -> Vec<TermsRow<'a>> {
    let row = |comparison: &'static str, told: Option<Told<'a>>| TermsRow {
        survey: &key.survey,
        question: &key.question,
        cut,
        comparison,
        status: if told.is_some() { "shown" } else { "withheld" },
        told,
    };
    let mut rows: Vec<TermsRow> = vec![];
    for Compared { comparison, names, told, .. } in compared(terms, question) {
        let told = told.map(|(period, contrast)| Told::Contrast {
            period: PeriodRow::of(*period),
            groups: [speakers(names[0], &contrast.one), speakers(names[1], &contrast.other)],
        });
        rows.push(row(comparison, told));
    }
    let tone = terms.and_then(|it| it.tone.as_ref());
    let tone = tone
        .map(|(period, tone)| Told::Tone { period: PeriodRow::of(*period), tone: tone_row(tone) });
    rows.push(row("tone", tone));
    rows
}

fn speakers<'a>(name: &'static str, speakers: &'a Speakers) -> SpeakersRow<'a> {
    SpeakersRow {
        name,
        respondents: speakers.respondents.count(),
        rounded: matches!(speakers.respondents, People::AtLeast(_)),
        terms: speakers
            .terms
            .iter()
            .map(|it| TermRow {
                word: &it.word,
                respondents: it.respondents.count(),
                elsewhere: it.elsewhere.map(People::count),
                z: it.z,
            })
            .collect(),
    }
}

fn tone_row(tone: &Tone) -> ToneRow<'_> {
    ToneRow {
        comments: tone.comments.count(),
        positive_percent: tone.positive,
        negative_percent: tone.negative,
        positive_words: tone.positive_words.iter().map(|(word, _)| word.as_str()).collect(),
        negative_words: tone.negative_words.iter().map(|(word, _)| word.as_str()).collect(),
    }
}

fn terms_table(
    cut: &Cut,
    terms: Option<&Terms>,
    question: Option<&Question>,
    config: &SiteConfig,
) -> String {
    let style = NumberStyle::of(&config.site.language);
    let groups: Vec<&str> = cut.groups().map(|(_, group)| group).collect();
    let whose = if groups.is_empty() { "all".to_owned() } else { groups.join(", ") };
    let people = |it: People| match it {
        People::Exactly(n) => style.count(n),
        People::AtLeast(n) => format!("{}+", style.count(n)),
    };
    let mut text = String::new();
    for Compared { names, heads, told, .. } in compared(terms, question) {
        let Some((period, contrast)) = told else {
            text.push_str(&format!("{whose}: {} and {}: too few comments\n", names[0], names[1]));
            continue;
        };
        let sides = [(&contrast.one, &contrast.other, 0), (&contrast.other, &contrast.one, 1)];
        for (here, there, place) in sides {
            let (name, other) = (names[place], names[1 - place]);
            let mut rows = vec![[
                format!("{whose}: {} ({period})", heads[place]),
                format!("{name}, of {}", people(here.respondents)),
                format!("{other}, of {}", people(there.respondents)),
            ]];
            rows.extend(here.terms.iter().map(|it| {
                let elsewhere = it.elsewhere.map_or_else(|| "few".to_owned(), people);
                [format!("  {}", it.word), people(it.respondents), elsewhere]
            }));
            if here.terms.is_empty() {
                rows.push([
                    "  no word differs by more than chance".to_owned(),
                    String::new(),
                    String::new(),
                ]);
            }
            text.push_str(&columns(&rows, 1..3));
        }
    }
    if let Some((period, tone)) = terms.and_then(|it| it.tone.as_ref()) {
        text.push_str(&format!(
            "{whose}: {} comments ({period}) sound {} positive, {} negative\n",
            people(tone.comments),
            style.percent(tone.positive as f64),
            style.percent(tone.negative as f64),
        ));
    }
    text
}
