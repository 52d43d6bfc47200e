//! A reading as it was published, kept outside the program: what passed the gate then has passed.
//!
//! In come readings that were printed; out go rows of a record, and from such rows the readings
//! again. Numbers are kept to a millionth, so that writing and reading them changes no bit.

use serde::{Deserialize, Serialize};

use crate::measure::{Answers, Interval, Method, Verdict};
use crate::period::{Coverage, Day, Period};

use super::{Change, Figure, Passed, Reading, Withheld};

/// A reading in a record; a withheld one has a status and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordedReading {
    /// `shown`, `low-base`, `withheld`.
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<RecordedFigure>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct RecordedFigure {
    n: u64,
    value: f64,
    interval: Option<[f64; 2]>,
    method: Method,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    n_eff: Option<f64>,
    /// Whether the data covered the whole period.
    complete: bool,
    change: Option<RecordedChange>,
    answers: Answers,
    sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct RecordedChange {
    from: RecordedPeriod,
    verdict: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    delta: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    p: Option<f64>,
}

/// A period's label, and the day that one such as `last 13 weeks` ends on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordedPeriod {
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    through: Option<String>,
}

impl RecordedPeriod {
    pub fn of(period: Period) -> RecordedPeriod {
        let through = match period {
            Period::Last { through, .. } => Some(through.to_string()),
            Period::Calendar { .. } | Period::All => None,
        };
        RecordedPeriod { label: period.to_string(), through }
    }

    pub fn period(&self) -> Option<Period> {
        let through = self.through.as_deref().map_or(Some(Day(0)), Day::parse)?;
        Period::parse(&self.label, through)
    }
}

impl RecordedReading {
    pub fn of(reading: &Reading) -> RecordedReading {
        let figure = reading.figure().map(|it| RecordedFigure {
            n: it.n,
            value: millionth(it.value),
            interval: it.interval.map(ends),
            method: it.method,
            n_eff: it.n_eff.map(millionth),
            complete: it.coverage == Coverage::Whole,
            change: it.change.as_ref().map(change),
            answers: it.answers.clone(),
            sources: it.sources.to_vec(),
        });
        RecordedReading { status: reading.status().to_owned(), figure }
    }

    /// The reading again; nothing if the row says what no reading can be.
    pub fn reading(&self) -> Option<Reading> {
        match (self.status.as_str(), &self.figure) {
            ("shown", Some(figure)) => Some(Reading::Shown(figure.figure()?)),
            ("low-base", Some(figure)) => Some(Reading::LowBase(figure.figure()?)),
            ("withheld", None) => Some(Reading::Withheld(Withheld::ProtectsOthers)),
            _ => None,
        }
    }
}

impl RecordedFigure {
    fn figure(&self) -> Option<Figure> {
        let change = match &self.change {
            Some(it) => Some(it.change()?),
            None => None,
        };
        Some(Figure {
            n: self.n,
            value: self.value,
            interval: self.interval.map(interval),
            method: self.method,
            n_eff: self.n_eff,
            answers: self.answers.clone(),
            coverage: if self.complete { Coverage::Whole } else { Coverage::Partial },
            change,
            sources: self.sources.clone().into(),
            passed: Passed,
        })
    }
}

impl RecordedChange {
    fn change(&self) -> Option<Change> {
        let from = self.from.period()?;
        let all = [Verdict::Up, Verdict::Down, Verdict::NoClearChange];
        Some(match (all.into_iter().find(|it| it.name() == self.verdict), self.delta) {
            (Some(verdict), Some(delta)) => Change::Measured {
                from,
                delta,
                interval: self.interval.map(interval),
                p: self.p,
                verdict,
            },
            _ => Change::TooFew { from },
        })
    }
}

fn change(change: &Change) -> RecordedChange {
    let verdict = change.verdict().name().to_owned();
    match change {
        Change::TooFew { from } => RecordedChange {
            from: RecordedPeriod::of(*from),
            verdict,
            delta: None,
            interval: None,
            p: None,
        },
        Change::Measured { from, delta, interval, p, .. } => RecordedChange {
            from: RecordedPeriod::of(*from),
            verdict,
            delta: Some(millionth(*delta)),
            interval: interval.map(ends),
            p: p.map(millionth),
        },
    }
}

/// To six decimals: fewer digits than a number has room for, so that the text of it reads back as
/// the same number.
fn millionth(value: f64) -> f64 {
    // Adding nought makes a negative nought a plain one.
    (value * 1e6).round() / 1e6 + 0.0
}

fn ends(interval: Interval) -> [f64; 2] {
    [millionth(interval.low), millionth(interval.high)]
}

fn interval([low, high]: [f64; 2]) -> Interval {
    Interval { low, high }
}
