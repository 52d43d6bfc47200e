//! The gate: what leaves here may be printed, and nothing else may.
//!
//! In comes the `MetricCube`, out goes the `PublishedCube`, the only thing later stages accept and
//! only this module can make. A withheld reading carries no number: it is not hidden, it is gone.
//! Verbatims leave redacted, with consent, and without the name of any group too small to compare.

pub mod disclosure;

mod coverage;
mod drivers;
mod findings;
mod money;
mod quality;
mod recorded;
mod redact;
mod suppress;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hashbrown::{HashMap, HashSet};
use rayon::prelude::*;

use crate::config::{Invitations, SiteConfig, Survey, SurveyKind, Thresholds};
use crate::measure::{Answers, Cut, Interval, Method, QuestionKey, Verdict};
use crate::metrics::change::Comparison;
use crate::metrics::estimate::Estimate;
use crate::metrics::{Cells, Measured, MetricCube};
use crate::period::{Coverage, Day, Days, Grain, Period};
use crate::survey;
use crate::tally::{DataFile, SurveyTally};

pub use coverage::{Covered, SIZES, interval_coverage};
pub use drivers::{Driver, Drivers, Priority, Sharing};
pub use findings::{
    Against, Baseline, Cause, Compared, Concern, ControlChart, ControlLimits, Correlation,
    FEWEST_FOR_LIMITS, FEWEST_UNITS, FewerAnswers, Findings, Flank, Funnel, FunnelUnit,
    Improvement, Incomparable, Moved, Order, Other, RankRange, Ranked, Related, Rule, Shrunken,
    Signal, Split, judge_comparisons, judge_together,
};
pub use money::{
    NEAREST_PERCENT, Rest, Revenue, RevenueReading, RevenueReadings, Spending,
    WINDOW as MONEY_WINDOW,
};
pub use quality::{Counted, Example, FileCounts, LeftOut, Merged, Quality, Unusable};
pub use recorded::{RecordedPeriod, RecordedReading};
pub use words::{Contrast, People, Speakers, Term, Terms, Tone};

/// Proof that a value came through the gate: no other module can make one.
#[derive(Clone, Debug, PartialEq)]
struct Passed;

/// What may be printed of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    Shown(Figure),
    /// Printed, but too few answers for comparison, colour, rank or quote.
    LowBase(Figure),
    /// No number follows.
    Withheld(Withheld),
}

/// Why a reading carries no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Fewer answers than `minimum_n`.
    TooFew { minimum_n: u64 },
    /// It would give away a smaller group or period by subtraction.
    ProtectsOthers,
}

impl Reading {
    /// A figure as what its answers carry: those that weigh differently carry less than their number.
    fn carried(figure: Figure, comparison_n: u64) -> Reading {
        match figure.n_eff.unwrap_or(figure.n as f64) < comparison_n as f64 {
            true => Reading::LowBase(figure),
            false => Reading::Shown(figure),
        }
    }

    /// The figure, if there is one to print.
    pub fn figure(&self) -> Option<&Figure> {
        match self {
            Reading::Shown(figure) | Reading::LowBase(figure) => Some(figure),
            Reading::Withheld(_) => None,
        }
    }

    /// The figure, if it has enough answers to be compared.
    pub fn comparable(&self) -> Option<&Figure> {
        match self {
            Reading::Shown(figure) => Some(figure),
            Reading::LowBase(_) | Reading::Withheld(_) => None,
        }
    }

    /// `shown`, `low-base`, `withheld`.
    pub fn status(&self) -> &'static str {
        match self {
            Reading::Shown(_) => "shown",
            Reading::LowBase(_) => "low-base",
            Reading::Withheld(_) => "withheld",
        }
    }
}

/// A number that may be printed, with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub n: u64,
    /// In the metric's unit, unrounded.
    pub value: f64,
    pub interval: Option<Interval>,
    pub method: Method,
    /// Of weighted answers the effective sample size, on which interval and comparisons rest.
    pub n_eff: Option<f64>,
    /// How many answers of each score.
    pub answers: Answers,
    pub coverage: Coverage,
    /// Against the period before; none where there is none to compare with.
    pub change: Option<Change>,
    /// The data files whose days fall into the period.
    pub sources: Arc<[String]>,
    passed: Passed,
}

impl Figure {
    /// What some answers come to, not held against any others.
    fn of(
        estimate: Estimate,
        answers: Answers,
        coverage: Coverage,
        sources: Arc<[String]>,
    ) -> Figure {
        let Estimate { n, value, interval, method, n_eff } = estimate;
        let change = None;
        let passed = Passed;
        Figure { n, value, interval, method, n_eff, answers, coverage, change, sources, passed }
    }
}

/// How a figure differs from the period before.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Measured {
        from: Period,
        delta: f64,
        interval: Option<Interval>,
        p: Option<f64>,
        verdict: Verdict,
    },
    /// One of the two periods has too few answers.
    TooFew { from: Period },
}

impl Change {
    pub fn verdict(&self) -> Verdict {
        match self {
            Change::Measured { verdict, .. } => *verdict,
            Change::TooFew { .. } => Verdict::TooFew,
        }
    }
}

/// An open answer that may be quoted.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotable {
    pub text: String,
    pub day: Day,
    pub scores: BTreeMap<String, i8>,
    /// Only groups large enough in that week to be compared.
    pub groups: BTreeMap<String, String>,
    response: Option<survey::ResponseId>,
    passed: Passed,
}

impl Quotable {
    /// Whether it is the comment of the response with this id, as its file has it.
    pub fn is_of(&self, response: &str) -> bool {
        self.response == Some(survey::response_id(response))
    }
}

/// What was read of one data file, for receipts and colophons.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFile {
    pub path: String,
    pub digest: crate::inputs::Digest,
    /// None where the file holds too few responses, or covers one that does; then it has no days.
    pub counts: Option<FileCounts>,
    pub days: Option<Days>,
}

/// Everything that may be printed, of all surveys.
#[derive(Clone, Debug)]
pub struct PublishedCube {
    readings: BTreeMap<QuestionKey, BTreeMap<Cut, BTreeMap<Period, Reading>>>,
    quotables: BTreeMap<String, Vec<Quotable>>,
    sources: BTreeMap<String, Vec<SourceFile>>,
    newest: BTreeMap<String, Day>,
    bases: BTreeMap<String, Base>,
    qualities: BTreeMap<String, Quality>,
    terms: BTreeMap<String, BTreeMap<Cut, Terms>>,
    drivers: BTreeMap<String, Drivers>,
    revenues: BTreeMap<String, RevenueReadings>,
}

/// How many responses a survey has in all, and from when to when.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    pub responses: u64,
    pub days: Option<Days>,
    passed: Passed,
}

impl PublishedCube {
    /// What may be printed of a cell; nothing if no one answered.
    pub fn reading(&self, question: &QuestionKey, cut: &Cut, period: Period) -> Option<&Reading> {
        self.readings.get(question)?.get(cut)?.get(&period)
    }

    /// Every period of a cut that has a reading.
    pub fn periods(
        &self,
        question: &QuestionKey,
        cut: &Cut,
    ) -> impl Iterator<Item = (Period, &Reading)> {
        let periods = self.readings.get(question).and_then(|it| it.get(cut));
        periods.into_iter().flatten().map(|(period, reading)| (*period, reading))
    }

    /// Every cut of a question.
    pub fn cuts(&self, question: &QuestionKey) -> impl Iterator<Item = &Cut> {
        self.readings.get(question).into_iter().flat_map(BTreeMap::keys)
    }

    /// The groups of a dimension that anyone of any survey answered for, in alphabetical order.
    pub fn groups(&self, dimension: &str) -> BTreeSet<&str> {
        let cuts = self.readings.values().flat_map(BTreeMap::keys);
        let single = cuts.filter(|it| it.dimensions().count() == 1);
        single.filter_map(|it| it.group(dimension)).collect()
    }

    /// The verbatims of a survey that may be quoted, oldest first.
    pub fn quotables(&self, survey: &str) -> &[Quotable] {
        self.quotables.get(survey).map_or(&[], Vec::as_slice)
    }

    /// The data files of a survey.
    pub fn sources(&self, survey: &str) -> &[SourceFile] {
        self.sources.get(survey).map_or(&[], Vec::as_slice)
    }

    /// How many responses a survey has in all.
    pub fn base(&self, survey: &str) -> Option<&Base> {
        self.bases.get(survey)
    }

    /// What may be told of a survey's data.
    pub fn quality(&self, survey: &str) -> Option<&Quality> {
        self.qualities.get(survey)
    }

    /// What may be told of the words in a survey's comments.
    pub fn terms(&self, survey: &str, cut: &Cut) -> Option<&Terms> {
        self.terms.get(survey)?.get(cut)
    }

    /// What moves together with a survey's headline question.
    pub fn drivers(&self, survey: &str) -> Option<&Drivers> {
        self.drivers.get(survey)
    }

    /// What may be told of what the customers of a survey spent: every window of a cut.
    pub fn revenues(
        &self,
        survey: &str,
        cut: &Cut,
    ) -> impl Iterator<Item = (Period, &RevenueReading)> {
        let periods = self.revenues.get(survey).and_then(|it| it.get(cut));
        periods.into_iter().flatten().map(|(period, reading)| (*period, reading))
    }

    /// Every cut of a survey that has windows of money.
    pub fn revenue_cuts(&self, survey: &str) -> impl Iterator<Item = &Cut> {
        self.revenues.get(survey).into_iter().flat_map(BTreeMap::keys)
    }

    /// The newest day of a survey that has a response.
    pub fn newest(&self, survey: &str) -> Option<Day> {
        self.newest.get(survey).copied()
    }
}

/// Lets through what may be printed.
pub fn publish(cube: MetricCube, tallies: &[SurveyTally], config: &SiteConfig) -> PublishedCube {
    let questions = cube.questions.into_par_iter().filter_map(|(key, cells)| {
        let survey = config.survey(&key.survey)?;
        let tally = tallies.iter().find(|it| it.survey == key.survey);
        let files = match tally {
            Some(tally) if key.question == Invitations::QUESTION => &tally.invited[..],
            Some(tally) => &tally.files,
            None => &[],
        };
        Some((key, gate(cells, survey.thresholds, files)))
    });
    let readings = questions.collect();
    let mut published = PublishedCube {
        readings,
        quotables: BTreeMap::new(),
        sources: BTreeMap::new(),
        newest: cube.newest,
        bases: tallies.iter().map(|it| (it.survey.clone(), base(&it.files))).collect(),
        qualities: BTreeMap::new(),
        terms: BTreeMap::new(),
        drivers: BTreeMap::new(),
        revenues: BTreeMap::new(),
    };
    let told = tallies.par_iter().filter_map(|tally| {
        let survey = config.survey(&tally.survey)?;
        Some((survey.id.clone(), Told::of(tally, survey, &published, config)))
    });
    for (survey, told) in told.collect::<Vec<_>>() {
        published.quotables.insert(survey.clone(), told.quotables);
        published.sources.insert(survey.clone(), told.sources);
        published.qualities.insert(survey.clone(), told.quality);
        published.terms.extend(told.terms.map(|it| (survey.clone(), it)));
        published.drivers.extend(told.drivers.map(|it| (survey.clone(), it)));
        published.revenues.extend(told.revenues.map(|it| (survey, it)));
    }
    published
}

/// What may be told of a survey besides its readings.
struct Told {
    quotables: Vec<Quotable>,
    sources: Vec<SourceFile>,
    quality: Quality,
    terms: Option<BTreeMap<Cut, Terms>>,
    drivers: Option<Drivers>,
    revenues: Option<RevenueReadings>,
}

impl Told {
    fn of(
        tally: &SurveyTally,
        survey: &Survey,
        published: &PublishedCube,
        config: &SiteConfig,
    ) -> Told {
        let newest = published.newest(&survey.id);
        let terms = || newest.map(|it| words::terms(tally, survey, it, config));
        let drivers = || newest.and_then(|it| drivers::drivers(tally, survey, it));
        let revenues = || newest.map(|it| money::readings(tally, survey, it, config));
        let quotables = || quotables(tally, survey, published);
        let (terms, (drivers, (revenues, quotables))) =
            rayon::join(terms, || rayon::join(drivers, || rayon::join(revenues, quotables)));
        let sources = quality::sources(&tally.files, survey);
        let quality = quality::quality(tally, survey, published, config);
        Told { quotables, sources, quality, terms, drivers, revenues }
    }
}

fn gate(
    cells: Cells,
    thresholds: Thresholds,
    files: &[DataFile],
) -> BTreeMap<Cut, BTreeMap<Period, Reading>> {
    let of_cut = |periods: &BTreeMap<Period, Measured>| {
        periods.iter().map(|(period, it)| (*period, it.estimate.n)).collect()
    };
    let bases: suppress::Bases =
        cells.iter().map(|(cut, periods)| (cut.clone(), of_cut(periods))).collect();
    let withheld = suppress::withheld(&bases, thresholds.minimum_n);
    // Every cut has the same periods, or some of them.
    let periods: BTreeSet<Period> = cells.values().flat_map(BTreeMap::keys).copied().collect();
    let sources = &periods.into_iter().map(|it| (it, sources(files, it))).collect();
    cells
        .into_par_iter()
        .map(|(cut, periods)| {
            let (bases, withheld) = (&bases[&cut], &withheld[&cut]);
            let gate = Gate { bases, withheld, thresholds, sources };
            let readings =
                periods.into_iter().map(|(period, it)| (period, gate.reading(period, it)));
            let readings = readings.collect();
            (cut, readings)
        })
        .collect()
}

/// The decisions about one cut's cells.
struct Gate<'a> {
    bases: &'a BTreeMap<Period, u64>,
    withheld: &'a BTreeSet<Period>,
    thresholds: Thresholds,
    /// The data files whose days fall into each period.
    sources: &'a BTreeMap<Period, Arc<[String]>>,
}

impl Gate<'_> {
    fn reading(&self, period: Period, measured: Measured) -> Reading {
        if self.withheld.contains(&period) {
            let minimum_n = self.thresholds.minimum_n;
            return Reading::Withheld(if measured.estimate.n < minimum_n {
                Withheld::TooFew { minimum_n }
            } else {
                Withheld::ProtectsOthers
            });
        }
        let Measured { answers, estimate, coverage, change } = measured;
        let change = change.map(|(from, it)| self.change(from, it));
        let sources = self.sources[&period].clone();
        let figure = Figure { change, ..Figure::of(estimate, answers, coverage, sources) };
        Reading::carried(figure, self.thresholds.comparison_n)
    }

    /// A change would give away the period before it: it passes only if that passed.
    fn change(&self, from: Period, comparison: Comparison) -> Change {
        let enough = self.bases.get(&from).is_some_and(|it| *it >= self.thresholds.comparison_n);
        match comparison {
            Comparison::Change(it) if enough && !self.withheld.contains(&from) => {
                Change::Measured {
                    from,
                    delta: it.delta,
                    interval: it.interval,
                    p: it.p,
                    verdict: it.verdict,
                }
            }
            _ => Change::TooFew { from },
        }
    }
}

/// The data files whose days fall into a period.
fn sources(files: &[DataFile], period: Period) -> Arc<[String]> {
    let days = period.days();
    let within = |file: &&DataFile| match (days, days_of(file)) {
        (None, _) => true,
        (Some(days), Some(file)) => file.first <= days.last && days.first <= file.last,
        (Some(_), None) => false,
    };
    files.iter().filter(within).map(|it| it.path.clone()).collect()
}

fn days_of(file: &DataFile) -> Option<Days> {
    Some(Days { first: file.account.first_day?, last: file.account.last_day? })
}

fn base(files: &[DataFile]) -> Base {
    let days: Vec<Days> = files.iter().filter_map(days_of).collect();
    let first = days.iter().map(|it| it.first).min();
    let last = days.iter().map(|it| it.last).max();
    Base {
        responses: files.iter().map(|it| it.account.responses).sum(),
        days: first.zip(last).map(|(first, last)| Days { first, last }),
        passed: Passed,
    }
}

/// Employees are never quoted, and no one twice in a week.
fn quotables(tally: &SurveyTally, survey: &Survey, published: &PublishedCube) -> Vec<Quotable> {
    if survey.kind == SurveyKind::Employee {
        return vec![];
    }
    let mut verbatims: Vec<&survey::Verbatim> = tally.verbatims.iter().collect();
    verbatims.sort_by(|a, b| (a.day, &a.text).cmp(&(b.day, &b.text)));
    let mut heard = HashSet::new();
    verbatims.retain(|it| {
        let week = Period::containing(Grain::Week, it.day);
        it.respondent.is_none_or(|respondent| heard.insert((week, respondent)))
    });
    let published_from = published.newest(&survey.id);
    verbatims.retain(|it| published_from.is_some_and(|newest| it.day <= newest));
    let first = survey.questions.first().and_then(|it| published.readings.get(&survey.key(it)));
    let groups: GroupReadings = first
        .into_iter()
        .flatten()
        .filter(|(cut, _)| cut.dimensions().count() == 1)
        .filter_map(|(cut, readings)| Some((cut.groups().next()?, readings)))
        .collect();
    verbatims.into_par_iter().map(|it| quotable(it, &groups)).collect()
}

/// The readings of a survey's first question by single group, `(dimension, group)`.
type GroupReadings<'a> = HashMap<(&'a str, &'a str), &'a BTreeMap<Period, Reading>>;

/// It names its groups where in its week they are large enough to be compared.
fn quotable(verbatim: &survey::Verbatim, readings: &GroupReadings) -> Quotable {
    let week = Period::containing(Grain::Week, verbatim.day);
    let large_enough = |dimension: &str, group: &str| {
        let reading = readings.get(&(dimension, group)).and_then(|it| it.get(&week));
        reading.is_some_and(|it| it.comparable().is_some())
    };
    let groups = verbatim.groups.iter().filter(|(dimension, group)| large_enough(dimension, group));
    Quotable {
        text: redact::redacted(&verbatim.text),
        day: verbatim.day,
        scores: verbatim.scores.clone(),
        groups: groups.map(|(dimension, group)| (dimension.clone(), group.clone())).collect(),
        response: verbatim.response,
        passed: Passed,
    }
}
