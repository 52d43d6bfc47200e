//! Counting: how many answers of each score, by question, cut and day.
//!
//! The only stage that looks at rows, and it looks once: in come a survey's data files, out go
//! tallies, which merge by addition. So each file is counted by itself, in parallel, and kept in
//! the cache under its digest; this week's export costs this week's rows. Polars does the counting;
//! a tally is nothing but a `GROUP BY`.

mod cache;
mod count;

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::config::{Keep, SiteConfig, Survey};
use crate::diagnostics::Diagnostics;
use crate::inputs::{Digest, Project};
use crate::measure::{Answers, Cut};
use crate::period::Day;
use crate::survey::{self, Account, ResponseId, Verbatim};

pub use cache::Cache;

/// Answers by day; `None` holds those whose date cannot be read.
pub type ByDay = BTreeMap<Option<Day>, Answers>;

/// How many answers of each score, by question, cut and day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    questions: BTreeMap<String, BTreeMap<Cut, ByDay>>,
}

impl Tally {
    /// Adds all answers of another tally.
    pub fn merge(&mut self, other: Tally) {
        for (question, cuts) in other.questions {
            let mine = self.questions.entry(question).or_default();
            for (cut, days) in cuts {
                let mine = mine.entry(cut).or_default();
                for (day, answers) in days {
                    match mine.get_mut(&day) {
                        Some(sum) => sum.merge(&answers),
                        None => drop(mine.insert(day, answers)),
                    }
                }
            }
        }
    }

    /// Every cut of a question that has an answer, with its answers by day.
    pub fn cuts(&self, question: &str) -> impl Iterator<Item = (&Cut, &ByDay)> {
        self.questions.get(question).into_iter().flatten()
    }
}

/// One data file, counted.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct FileTally {
    tally: Tally,
    verbatims: Vec<Verbatim>,
    ids: Vec<ResponseId>,
    account: Account,
}

/// A data file that was read.
#[derive(Clone, Debug)]
pub struct DataFile {
    pub path: String,
    pub digest: Digest,
    pub account: Account,
}

/// All data files of a survey, counted and added up.
#[derive(Clone, Debug)]
pub struct SurveyTally {
    pub survey: String,
    pub tally: Tally,
    pub verbatims: Vec<Verbatim>,
    pub files: Vec<DataFile>,
}

impl SurveyTally {
    /// The newest day that has a response.
    pub fn newest(&self) -> Option<Day> {
        self.files.iter().filter_map(|it| it.account.last_day).max()
    }
}

/// The tallies of every survey.
pub fn tallies(
    project: &Project,
    config: &SiteConfig,
    cache: &Cache,
    diagnostics: &mut Diagnostics,
) -> Vec<SurveyTally> {
    config.surveys.iter().map(|it| survey_tally(project, it, config, cache, diagnostics)).collect()
}

fn survey_tally(
    project: &Project,
    survey: &Survey,
    config: &SiteConfig,
    cache: &Cache,
    diagnostics: &mut Diagnostics,
) -> SurveyTally {
    let paths = data_paths(project, survey, diagnostics);
    let counted: Vec<(Option<(Digest, FileTally)>, Diagnostics)> = paths
        .par_iter()
        .map(|path| {
            let mut found = Diagnostics::new();
            (counted_file(project, path, survey, config, cache, &mut found), found)
        })
        .collect();
    let mut files = vec![];
    for (path, (file, found)) in paths.into_iter().zip(counted) {
        diagnostics.append(found);
        files.extend(file.map(|(digest, file)| (path, digest, file)));
    }
    leave_out_repeats(project, survey, config, &mut files, diagnostics);
    let mut sum = SurveyTally {
        survey: survey.id.clone(),
        tally: Tally::default(),
        verbatims: vec![],
        files: vec![],
    };
    for (path, digest, file) in files {
        sum.tally.merge(file.tally);
        sum.verbatims.extend(file.verbatims);
        sum.files.push(DataFile { path, digest, account: file.account });
    }
    let accounts: Vec<(&str, &Account)> =
        sum.files.iter().map(|it| (it.path.as_str(), &it.account)).collect();
    survey::report(&accounts, survey, diagnostics);
    sum
}

/// The digest of all that every tally and every word about the data follow from: the configuration
/// as typed, the data files as they are, and the day asked for.
pub fn inputs_digest(project: &Project, config: &SiteConfig, as_of: Option<Day>) -> Digest {
    let mut unheard = Diagnostics::new();
    let paths: Vec<String> =
        config.surveys.iter().flat_map(|it| data_paths(project, it, &mut unheard)).collect();
    let of_file = |path: &String| {
        let bytes = project.bytes(path).unwrap_or_default();
        [Digest::of(path.as_bytes()), Digest::of(&bytes)]
    };
    let mut digests: Vec<Digest> = paths.par_iter().flat_map_iter(of_file).collect();
    digests.push(Digest::of(config.source.text.as_bytes()));
    digests.push(Digest::of(format!("{as_of:?}").as_bytes()));
    Digest::of_all(&digests)
}

fn data_paths(project: &Project, survey: &Survey, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut paths = vec![];
    for pattern in &survey.files {
        let matching = project.matching(pattern, diagnostics);
        if matching.is_empty() {
            diagnostics.pattern_without_files(&survey.files_span, pattern);
        }
        paths.extend(matching);
    }
    paths.sort();
    paths.dedup();
    paths
}

fn counted_file(
    project: &Project,
    path: &str,
    survey: &Survey,
    config: &SiteConfig,
    cache: &Cache,
    diagnostics: &mut Diagnostics,
) -> Option<(Digest, FileTally)> {
    let bytes = match project.bytes(path) {
        Ok(bytes) => bytes,
        Err(why) => {
            diagnostics.file_unreadable(path, &why.to_string());
            return None;
        }
    };
    let digest = Digest::of(&bytes);
    let key = cache::key(path, &digest, survey, config);
    if let Some(file) = cache.get(&key) {
        return Some((digest, file));
    }
    let responses = survey::responses(path, bytes, survey, config, diagnostics)?;
    let file = count::file_tally(responses, survey, config);
    cache.put(&key, &file);
    Some((digest, file))
}

/// A response id that stands in two files counts once. Files are counted alone, so those of which a
/// row does not count after all are counted again without it; that is rare, and not cached.
fn leave_out_repeats(
    project: &Project,
    survey: &Survey,
    config: &SiteConfig,
    files: &mut [(String, Digest, FileTally)],
    diagnostics: &mut Diagnostics,
) {
    let Some((_, keep)) = survey.response else { return };
    let mut home: HashMap<ResponseId, usize> = HashMap::new();
    let mut without: BTreeMap<usize, Vec<ResponseId>> = BTreeMap::new();
    for (place, (_, _, file)) in files.iter().enumerate() {
        for id in &file.ids {
            let Some(earlier) = home.get(id).copied() else {
                home.insert(*id, place);
                continue;
            };
            if keep == Keep::Last {
                home.insert(*id, place);
                without.entry(earlier).or_default().push(*id);
            } else {
                without.entry(place).or_default().push(*id);
            }
        }
    }
    for (place, ids) in without {
        let (path, _, file) = &mut files[place];
        let Ok(bytes) = project.bytes(path) else { continue };
        let mut heard = Diagnostics::new();
        let Some(mut responses) = survey::responses(path, bytes, survey, config, &mut heard) else {
            continue;
        };
        responses.leave_out(&ids);
        diagnostics.repeated_responses(path, ids.len() as u64, keep.word());
        *file = count::file_tally(responses, survey, config);
    }
}
