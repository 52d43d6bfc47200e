//! The record of what was published, and editions held to it.
//!
//! Publishing an edition writes `content/editions/<slug>.record.json`: each reading as it was printed
//! and the digests of the data it came from. In come these records and the bulletin as the data make
//! it today; a figure that would be printed otherwise is reported, or printed as it was, or, if the
//! editor raised `revision`, printed beside the former one with the erratum.

mod shown;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::config::{Figures, SiteConfig};
use crate::content::EditionText;
use crate::diagnostics::{Diagnostics, Source};
use crate::edition::{Bulletin, Correction, Edition, Restatement};
use crate::inputs::Project;
use crate::locale::{Locale, say};
use crate::measure::{Cut, QuestionKey, ReadingKey};
use crate::page::number::NumberStyle;
use crate::period::Day;
use crate::privacy::{Change, Figure, Reading, RecordedPeriod, RecordedReading};

const FORMAT: u32 = 1;

/// The end of a record's name, below `content/editions/`.
const ENDING: &str = ".record.json";

/// A correction names so many figures; the rest are counted.
const MOST_NAMED: usize = 12;

/// One edition's record: every revision that was published, the first one first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    format: u32,
    edition: String,
    revisions: Vec<Revision>,
}

/// An edition as it was published once.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Revision {
    revision: u32,
    /// The day of the build.
    as_of: String,
    /// What was wrong before, of a second revision and those after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    erratum: Option<String>,
    generator: String,
    /// SHA-256 of each data file.
    sources: BTreeMap<String, String>,
    readings: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Row {
    survey: String,
    question: String,
    cut: Cut,
    period: RecordedPeriod,
    #[serde(flatten)]
    reading: RecordedReading,
}

/// The records of a project, by the slug of their edition.
#[derive(Clone, Debug, Default)]
pub struct Records(BTreeMap<String, Record>);

/// The readings of one edition's page.
type Readings = BTreeMap<ReadingKey, Reading>;

/// Where the record of an edition is kept, below the project.
pub fn path(slug: &str) -> String {
    format!("content/editions/{slug}{ENDING}")
}

/// Reads the records among the files below `content/`.
pub fn read(project: &Project, files: &BTreeSet<String>, diagnostics: &mut Diagnostics) -> Records {
    let is_record = |it: &&String| it.starts_with("content/editions/") && it.ends_with(ENDING);
    let mut records = BTreeMap::new();
    for path in files.iter().filter(is_record) {
        let Some(source) = project.text(path, diagnostics) else { continue };
        match parsed(&source) {
            Ok(record) => drop(records.insert(record.edition.clone(), record)),
            Err(why) => diagnostics.record_unreadable(path, &why),
        }
    }
    Records(records)
}

fn parsed(source: &Arc<Source>) -> Result<Record, String> {
    let record: Record = serde_json::from_str(&source.text).map_err(|why| why.to_string())?;
    let in_order = record.revisions.windows(2).all(|it| it[0].revision < it[1].revision);
    if record.format != FORMAT {
        return Err("a newer bellwether wrote it".to_owned());
    }
    if record.revisions.is_empty() || !in_order {
        return Err("its revisions are not in order".to_owned());
    }
    if source.path != path(&record.edition) {
        return Err(format!("it is the record of `{}`", record.edition));
    }
    Ok(record)
}

/// One value on one line.
fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("numbers here are finite and keys are strings")
}

impl Revision {
    fn json(&self) -> String {
        let head = Revision { readings: vec![], ..self.clone() };
        let rows: Vec<String> = self.readings.iter().map(|it| format!("  {}", line(it))).collect();
        let head = line(&head);
        let head = head.strip_suffix("[]}").expect("the readings come last, and there are none");
        format!("{head}[\n{}\n]}}", rows.join(",\n"))
    }

    fn of(edition: &mut Edition, bulletin: &Sources) -> Revision {
        let rows = shown::readings(edition).into_iter().map(|(key, reading)| Row {
            survey: key.question.survey,
            question: key.question.question,
            cut: key.cut,
            period: RecordedPeriod::of(key.period),
            reading: RecordedReading::of(&reading),
        });
        let text = &edition.text;
        Revision {
            revision: text.revision,
            as_of: bulletin.as_of.to_string(),
            erratum: text.erratum.clone().filter(|_| text.revision > 1),
            generator: concat!("bellwether ", env!("CARGO_PKG_VERSION")).to_owned(),
            sources: bulletin.digests.clone(),
            readings: rows.collect(),
        }
    }

    /// The readings that can be made again. A question that is no longer asked has none.
    fn readings(&self, config: &SiteConfig) -> Readings {
        let reading = |row: &Row| {
            let question =
                QuestionKey { survey: row.survey.clone(), question: row.question.clone() };
            let (_, asked) = config.question(&question)?;
            let reading = row.reading.reading()?;
            let fits = |it: &Figure| it.answers.fits(asked.definition.scale);
            let fits = reading.figure().is_none_or(fits);
            let key = ReadingKey { question, period: row.period.period()?, cut: row.cut.clone() };
            fits.then_some((key, reading))
        };
        self.readings.iter().filter_map(reading).collect()
    }
}

/// What of a bulletin a record says besides the readings.
struct Sources {
    as_of: Day,
    digests: BTreeMap<String, String>,
}

impl Sources {
    fn of(bulletin: &Bulletin) -> Sources {
        let files = bulletin.sources.values().flatten();
        let digests = files.map(|it| (it.path.clone(), it.digest.to_string())).collect();
        Sources { as_of: bulletin.as_of, digests }
    }
}

impl Records {
    /// The record of an edition with this publication added, as the file has it; nothing if this
    /// revision is in the record already.
    pub fn with(&self, bulletin: &Bulletin, slug: &str) -> Option<String> {
        let edition = bulletin.editions.iter().find(|it| it.text.slug.as_str() == slug)?;
        let former = self.0.get(slug);
        let known = former.and_then(|it| it.revisions.last()).map_or(0, |it| it.revision);
        if edition.text.revision <= known {
            return None;
        }
        let mut revisions = former.map(|it| it.revisions.clone()).unwrap_or_default();
        revisions.push(Revision::of(&mut edition.clone(), &Sources::of(bulletin)));
        Some(Record { format: FORMAT, edition: slug.to_owned(), revisions }.json())
    }

    /// Holds every edition to what was published of it.
    pub fn hold(
        &self,
        bulletin: &mut Bulletin,
        config: &SiteConfig,
        locale: &Arc<Locale>,
        diagnostics: &mut Diagnostics,
    ) {
        let teller = Teller { config, style: NumberStyle::speaking(locale) };
        let as_of = bulletin.as_of;
        let mut all = vec![];
        for edition in &mut bulletin.editions {
            match self.0.get(edition.text.slug.as_str()) {
                Some(record) => all.extend(record.hold(edition, &teller, as_of, diagnostics)),
                None => said_why(&edition.text, diagnostics),
            }
        }
        for (day, it) in all {
            // Of several restatements the first says what was published first.
            let first = Restatement { day, value: it.old_value, evidence: it.old };
            bulletin.restated.entry(it.key).and_modify(|it| it.day = day).or_insert(first);
        }
    }
}

/// A second revision says what was wrong with the first.
fn said_why(text: &EditionText, diagnostics: &mut Diagnostics) {
    if text.revision > 1 && text.erratum.is_none() {
        diagnostics.erratum_missing(&text.span, text.revision);
    }
}

impl Record {
    /// A line for each reading, so that two revisions can be compared by eye.
    fn json(&self) -> String {
        let revisions: Vec<String> = self.revisions.iter().map(Revision::json).collect();
        format!(
            "{{\"format\": {}, \"edition\": {}, \"revisions\": [\n{}\n]}}\n",
            self.format,
            line(&self.edition),
            revisions.join(",\n")
        )
    }

    fn hold(
        &self,
        edition: &mut Edition,
        teller: &Teller,
        as_of: Day,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(Day, Restated)> {
        let Some(last) = self.revisions.last() else { return vec![] };
        let recorded = last.readings(teller.config);
        let now = shown::readings(edition);
        let restated = teller.restated(&recorded, &now);
        let revision = edition.text.revision;
        if revision < last.revision {
            diagnostics.revision_behind(&edition.text.span, revision, last.revision);
        } else if revision == last.revision {
            match edition.text.figures.unwrap_or(teller.config.site.figures) {
                Figures::AsRecorded => keep(edition, &recorded, &restated, &teller.style),
                Figures::Current => restated.iter().for_each(|it| {
                    let span = shown::span(&edition.text, &it.key);
                    diagnostics.restated_figure(&span, &it.whose, &it.old, &it.new);
                }),
            }
        } else {
            said_why(&edition.text, diagnostics);
        }
        let mut published = self.restated(teller);
        if revision > last.revision {
            let erratum = edition.text.erratum.clone().unwrap_or_default();
            published.push((as_of, erratum, restated));
        }
        let newest_first = published.iter().rev();
        edition.corrections = newest_first
            .map(|(day, erratum, it)| correction(*day, erratum, it, &teller.style))
            .collect();
        let each =
            published.into_iter().flat_map(|(day, _, it)| it.into_iter().map(move |it| (day, it)));
        each.collect()
    }

    /// What was restated by the revisions that are published, oldest first, each with its day and
    /// erratum.
    fn restated(&self, teller: &Teller) -> Vec<(Day, String, Vec<Restated>)> {
        let pairs = self.revisions.windows(2);
        let restated = |pair: &[Revision]| {
            let (old, new) = (pair[0].readings(teller.config), pair[1].readings(teller.config));
            let day = Day::parse(&pair[1].as_of)?;
            let erratum = pair[1].erratum.clone().unwrap_or_default();
            Some((day, erratum, teller.restated(&old, &new)))
        };
        pairs.filter_map(restated).collect()
    }
}

/// Puts the figures back that were published.
fn keep(edition: &mut Edition, recorded: &Readings, restated: &[Restated], style: &NumberStyle) {
    if restated.is_empty() {
        return;
    }
    shown::each(edition, &mut |key, _, reading| {
        if let Some(published) = recorded.get(&key) {
            *reading = Some(published.clone());
        }
    });
    edition.notice = Some(say!(style, "as-first-published"));
}

/// `One export was counted twice. Restated: NPS, all respondents, week 4: +41, 212 answers (before: …).`
fn correction(day: Day, erratum: &str, restated: &[Restated], style: &NumberStyle) -> Correction {
    let figure = |it: &Restated| {
        say!(style, "restated-figure", figure = &it.whose, new = &it.new, old = &it.old)
    };
    let mut figures: Vec<String> = restated.iter().take(MOST_NAMED).map(figure).collect();
    match restated.len().saturating_sub(MOST_NAMED) {
        0 => {}
        more => figures.push(say!(style, "and-more-figures", n = more)),
    }
    let words = match figures.is_empty() {
        true => erratum.to_owned(),
        false => {
            say!(style, "correction-restated", erratum = erratum, figures = figures.join("; "))
        }
    };
    Correction { day, words }
}

/// A figure that is not printed as it was.
struct Restated {
    key: ReadingKey,
    /// `NPS, Billing, week 47`
    whose: String,
    old: String,
    new: String,
    /// `+41`
    old_value: String,
}

/// Says figures as pages do: two that are printed alike are alike.
struct Teller<'a> {
    config: &'a SiteConfig,
    style: NumberStyle,
}

impl Teller<'_> {
    /// The figures that both have and that are not printed alike.
    fn restated(&self, old: &Readings, new: &Readings) -> Vec<Restated> {
        let restated = old.iter().filter_map(|(key, old)| {
            let old_value = self.value(key, old)?;
            let (old, new) = (self.words(key, old)?, self.words(key, new.get(key)?)?);
            let whose = self.whose(key)?;
            (old != new).then(|| Restated { key: key.clone(), whose, old, new, old_value })
        });
        restated.collect()
    }

    /// `+41`
    fn value(&self, key: &ReadingKey, reading: &Reading) -> Option<String> {
        let metric = self.config.question(&key.question)?.1.definition.metric;
        let words = reading.figure().map(|it| self.style.figure(metric, it.value));
        Some(words.unwrap_or_else(|| say!(self.style, "too-few-answers")))
    }

    /// `+41 (33 to 48), 212 answers, no clear change on week 46`
    fn words(&self, key: &ReadingKey, reading: &Reading) -> Option<String> {
        let metric = self.config.question(&key.question)?.1.definition.metric;
        let Some(figure) = reading.figure() else {
            return Some(say!(self.style, "too-few-answers"));
        };
        let mut words = self.style.figure(metric, figure.value);
        if let Some(interval) = figure.interval {
            words.push_str(&format!(" ({})", self.style.interval(metric, interval)));
        }
        words.push_str(&format!(", {}", self.style.answers(figure.n)));
        if let Some(Change::Measured { from, delta, interval, verdict, .. }) = &figure.change {
            let change = self.style.change(metric, *verdict, *delta, *interval);
            let period = self.style.short_period(*from);
            let change = say!(self.style, "change-on-period", change = change, period = period);
            words.push_str(&format!(", {change}"));
        }
        Some(words)
    }

    fn whose(&self, key: &ReadingKey) -> Option<String> {
        let title = &self.config.question(&key.question)?.1.title;
        let groups: Vec<&str> = key.cut.groups().map(|(_, group)| group).collect();
        let whose = match groups.is_empty() {
            true => say!(self.style, "all-respondents"),
            false => groups.join(", "),
        };
        Some(format!("{title}, {whose}, {}", self.style.short_period(key.period)))
    }
}
