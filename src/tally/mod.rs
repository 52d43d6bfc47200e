//! Counting: how many answers of each score, by question, cut and day.
//!
//! The only stage that looks at rows, and it looks once: in come a survey's data files, out go
//! tallies, which merge by addition. So each file is counted by itself, in parallel, and kept in
//! the cache under its digest; this week's export costs this week's rows. Polars does the counting;
//! a tally is nothing but a `GROUP BY`.

mod cache;
mod count;
pub mod drivers;
pub mod money;
pub mod raking;
mod renamed;
mod weigh;
pub mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::config::{Invitations, Keep, Layout, SiteConfig, Survey};
use crate::diagnostics::Diagnostics;
use crate::inputs::{Digest, Project};
use crate::measure::{Answers, Cut};
use crate::period::Day;
use crate::survey::{self, Account, Lookup, Merge, Merges, Questionnaire, ResponseId, Verbatim};

pub use cache::Cache;
pub use drivers::{CrossProducts, DriverTally};
pub use money::MoneyTally;
use weigh::Levels;
use words::Words;

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
                add(mine.entry(cut).or_default(), days);
            }
        }
    }

    /// Calls groups by other names, and adds up those that then have the same.
    fn rename(&mut self, names: &Renamed) {
        for cuts in self.questions.values_mut() {
            let mut renamed: BTreeMap<Cut, ByDay> = BTreeMap::new();
            for (cut, days) in std::mem::take(cuts) {
                let groups = cut.groups().map(|(dimension, group)| {
                    (dimension.to_owned(), names.of(dimension, group).unwrap_or(group).to_owned())
                });
                let cut =
                    groups.fold(Cut::total(), |cut, (dimension, it)| cut.and(&dimension, &it));
                add(renamed.entry(cut).or_default(), days);
            }
            *cuts = renamed;
        }
    }

    /// Every cut of a question that has an answer, with its answers by day.
    pub fn cuts(&self, question: &str) -> impl Iterator<Item = (&Cut, &ByDay)> {
        self.questions.get(question).into_iter().flatten()
    }
}

fn add(sum: &mut ByDay, days: ByDay) {
    for (day, answers) in days {
        match sum.get_mut(&day) {
            Some(sum) => sum.merge(&answers),
            None => drop(sum.insert(day, answers)),
        }
    }
}

/// One data file, counted.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct FileTally {
    tally: Tally,
    verbatims: Vec<Verbatim>,
    words: Words,
    drivers: DriverTally,
    money: MoneyTally,
    levels: Levels,
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
    /// What the verbatims say, in their order.
    pub words: Words,
    pub drivers: DriverTally,
    pub money: MoneyTally,
    pub files: Vec<DataFile>,
    /// The files of its invitations.
    pub invited: Vec<DataFile>,
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
    let layouts: Vec<Option<Laid>> =
        survey.layouts.iter().map(|it| Laid::read(project, it, diagnostics)).collect();
    let paths = data_paths(project, survey, diagnostics);
    let counting = Counting { project, survey, config, cache };
    let count = |(path, layout): &(String, usize), found: &mut Diagnostics| {
        layouts[*layout].as_ref().and_then(|it| counting.file(path, it, found))
    };
    let mut files = vec![];
    for ((path, layout), (digest, file)) in each_counted(paths, count, diagnostics) {
        files.push(Placed { path, layout, digest, file });
    }
    counting.leave_out_repeats(&layouts, &mut files, diagnostics);
    let renamed = Renamed::by_case(&files, survey);
    let mut levels = Levels::default();
    let mut sum = SurveyTally {
        survey: survey.id.clone(),
        tally: Tally::default(),
        verbatims: vec![],
        words: Words::default(),
        drivers: DriverTally::default(),
        money: MoneyTally::default(),
        files: vec![],
        invited: vec![],
    };
    if let Some(invitations) = &survey.invitations {
        sum.invited = counting.invitations(invitations, &mut sum.tally, diagnostics);
    }
    for Placed { path, digest, mut file, .. } in files {
        renamed.tell(&mut file.account);
        sum.tally.merge(file.tally);
        sum.verbatims.extend(file.verbatims);
        sum.words.merge(file.words);
        sum.drivers.merge(file.drivers);
        sum.money.merge(file.money);
        levels.merge(file.levels);
        sum.files.push(DataFile { path, digest, account: file.account });
    }
    if !renamed.names.is_empty() {
        sum.tally.rename(&renamed);
        sum.money.rename(|dimension, group| renamed.of(dimension, group));
        levels.rename(survey, |dimension, group| renamed.of(dimension, group));
        for (dimension, group) in sum.verbatims.iter_mut().flat_map(|it| &mut it.groups) {
            if let Some(name) = renamed.of(dimension, group) {
                *group = name.to_owned();
            }
        }
    }
    let cuts = count::cuts(survey, config);
    weigh::weigh(&mut sum.tally, &levels, &cuts, survey, diagnostics);
    let accounts: Vec<(&str, &Account)> =
        sum.files.iter().map(|it| (it.path.as_str(), &it.account)).collect();
    survey::report(&accounts, survey, diagnostics);
    report_far_ahead(&sum, diagnostics);
    renamed::report(&sum, survey, diagnostics);
    sum
}

/// Counts files in parallel; those that can be counted, and what was found, in their order.
fn each_counted<T: Sync>(
    files: Vec<T>,
    count: impl Fn(&T, &mut Diagnostics) -> Option<CountedFile> + Sync,
    diagnostics: &mut Diagnostics,
) -> Vec<(T, CountedFile)> {
    let counted: Vec<(Option<CountedFile>, Diagnostics)> = files
        .par_iter()
        .map(|it| {
            let mut found = Diagnostics::new();
            (count(it, &mut found), found)
        })
        .collect();
    let mut kept = vec![];
    for (file, (counted, found)) in files.into_iter().zip(counted) {
        diagnostics.append(found);
        kept.extend(counted.map(|it| (file, it)));
    }
    kept
}

/// A gap this long before the newest response is a slip of the year.
const FAR_AHEAD: i32 = 400;

fn report_far_ahead(sum: &SurveyTally, diagnostics: &mut Diagnostics) {
    let cuts = sum.tally.questions.values().flatten();
    // The two newest of all are among the two newest of each.
    let newest = |(_, days): (&Cut, &ByDay)| {
        days.keys().rev().flatten().take(2).copied().collect::<Vec<_>>()
    };
    let days: BTreeSet<Day> = cuts.flat_map(newest).collect();
    let mut latest = days.iter().rev();
    let (Some(newest), Some(before)) = (latest.next(), latest.next()) else { return };
    let holds = |it: &&DataFile| it.account.last_day == Some(*newest);
    if let Some(file) = sum.files.iter().find(holds).filter(|_| newest.0 - before.0 > FAR_AHEAD) {
        diagnostics.date_far_ahead(&file.path, &newest.to_string(), &before.to_string());
    }
}

/// A counted file with its digest.
type CountedFile = (Digest, FileTally);

/// A counted file with its path and the place of its layout.
struct Placed {
    path: String,
    layout: usize,
    digest: Digest,
    file: FileTally,
}

/// A layout with the second files of its joins.
struct Laid<'a> {
    layout: &'a Layout,
    lookups: Vec<Lookup>,
    /// Of the second files.
    digest: Digest,
}

impl<'a> Laid<'a> {
    /// None if a second file cannot be read.
    fn read(
        project: &Project,
        layout: &'a Layout,
        diagnostics: &mut Diagnostics,
    ) -> Option<Laid<'a>> {
        let mut lookups = vec![];
        let mut digests = vec![];
        for join in &layout.joins {
            if project.matching(&join.file, diagnostics).is_empty() {
                diagnostics.pattern_without_files(&join.file_span, &join.file);
                continue;
            }
            let bytes = read(project, &join.file, diagnostics).unwrap_or_default();
            digests.push(Digest::of(&bytes));
            lookups.extend(Lookup::read(bytes, join, layout, diagnostics));
        }
        let whole = lookups.len() == layout.joins.len();
        whole.then(|| Laid { layout, lookups, digest: Digest::of_all(&digests) })
    }
}

/// How many decimals sums of money have.
fn decimals(config: &SiteConfig) -> u32 {
    config.site.currency.as_ref().map_or(2, |it| it.decimals)
}

fn read(project: &Project, path: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    match project.bytes(path) {
        Ok(bytes) => Some(bytes),
        Err(why) => {
            diagnostics.file_unreadable(path, &why.to_string());
            None
        }
    }
}

/// The names of groups that others go by too, in upper or lower case.
#[derive(Default)]
struct Renamed {
    names: BTreeMap<(String, String), String>,
}

impl Renamed {
    /// Spellings that differ in case alone are one group. It goes by the name of the survey's
    /// `order`, which need not be one of them, else by the spelling that most rows have; of equals
    /// by the first in the alphabet.
    fn by_case(files: &[Placed], survey: &Survey) -> Renamed {
        let mut rows: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for (dimension, groups) in files.iter().flat_map(|it| &it.file.account.group_rows) {
            for (name, n) in groups {
                *rows.entry((dimension, name)).or_default() += n;
            }
        }
        for dimension in &survey.dimensions {
            for name in &dimension.order {
                rows.entry((&dimension.id, name)).or_default();
            }
        }
        let mut alike: BTreeMap<(&str, String), Vec<(&str, u64)>> = BTreeMap::new();
        for ((dimension, name), n) in rows {
            alike.entry((dimension, name.to_lowercase())).or_default().push((name, n));
        }
        let mut names = BTreeMap::new();
        for ((dimension, _), spellings) in alike.into_iter().filter(|(_, it)| it.len() > 1) {
            let order = survey.dimension(dimension).map_or(&[][..], |it| &it.order);
            let ordered = |name: &str| order.iter().any(|it| it == name);
            let best = spellings.iter().rev().max_by_key(|(name, n)| (ordered(name), *n));
            let Some((best, _)) = best else { continue };
            for (name, _) in spellings.iter().filter(|(it, _)| it != best) {
                names.insert((dimension.to_owned(), (*name).to_owned()), (*best).to_owned());
            }
        }
        Renamed { names }
    }

    fn of(&self, dimension: &str, group: &str) -> Option<&str> {
        self.names.get(&(dimension.to_owned(), group.to_owned())).map(String::as_str)
    }

    /// Adds to a file's account which of its spellings count as another.
    fn tell(&self, account: &mut Account) {
        for merge in &mut account.merges.kept {
            if let Some(name) = self.of(&merge.dimension, &merge.name) {
                merge.name = name.to_owned();
            }
        }
        for ((dimension, spelling), name) in &self.names {
            let rows = account.group_rows.get(dimension).and_then(|it| it.get(spelling));
            let Some(rows) = rows.copied() else { continue };
            if account.merges.kept.len() < Merges::KEPT {
                let [dimension, name, spelling] = [dimension, name, spelling].map(String::clone);
                account.merges.kept.push(Merge { dimension, name, spelling, rows });
            } else {
                account.merges.more += 1;
            }
        }
    }
}

/// The digest of all that every tally and every word about the data follow from: the configuration
/// as typed, the data files as they are, and the day asked for.
pub fn inputs_digest(project: &Project, config: &SiteConfig, as_of: Option<Day>) -> Digest {
    let mut unheard = Diagnostics::new();
    let paths: Vec<String> =
        config.surveys.iter().flat_map(|it| input_paths(project, it, &mut unheard)).collect();
    let of_file = |path: &String| {
        let bytes = project.bytes(path).unwrap_or_default();
        [Digest::of(path.as_bytes()), Digest::of(&bytes)]
    };
    let mut digests: Vec<Digest> = paths.par_iter().flat_map_iter(of_file).collect();
    digests.push(Digest::of(config.source.text.as_bytes()));
    digests.push(Digest::of(format!("{as_of:?}").as_bytes()));
    Digest::of_all(&digests)
}

/// Every file that a survey is read from.
fn input_paths(project: &Project, survey: &Survey, diagnostics: &mut Diagnostics) -> Vec<String> {
    let joined = survey.layouts.iter().flat_map(|it| &it.joins).map(|it| it.file.clone());
    let invited = survey.invitations.as_ref();
    let invited = invited.map(|it| layout_paths(project, &it.layout, diagnostics));
    let data = data_paths(project, survey, diagnostics).into_iter().map(|(path, _)| path);
    data.chain(joined).chain(invited.into_iter().flatten()).collect()
}

/// The data files of a survey, each with the place of its layout: the first that names it.
fn data_paths(
    project: &Project,
    survey: &Survey,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, usize)> {
    let mut paths: BTreeMap<String, usize> = BTreeMap::new();
    for (place, layout) in survey.layouts.iter().enumerate() {
        for path in layout_paths(project, layout, diagnostics) {
            paths.entry(path).or_insert(place);
        }
    }
    for join in survey.layouts.iter().flat_map(|it| &it.joins) {
        paths.remove(&join.file);
    }
    paths.into_iter().collect()
}

/// The files that the patterns of a layout name, in the order of their paths.
fn layout_paths(project: &Project, layout: &Layout, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut paths = BTreeSet::new();
    for pattern in &layout.files {
        let matching = project.matching(pattern, diagnostics);
        if matching.is_empty() {
            diagnostics.pattern_without_files(&layout.files_span, pattern);
        }
        paths.extend(matching);
    }
    paths.into_iter().collect()
}

/// What every file of a survey is counted with.
struct Counting<'a> {
    project: &'a Project,
    survey: &'a Survey,
    config: &'a SiteConfig,
    cache: &'a Cache,
}

impl Counting<'_> {
    fn file(&self, path: &str, laid: &Laid, diagnostics: &mut Diagnostics) -> Option<CountedFile> {
        let key = |bytes: &Digest| {
            let of_all = Digest::of_all([bytes, &laid.digest]);
            cache::key(path, &of_all, self.survey, laid.layout, self.config)
        };
        let responses = |bytes, found: &mut Diagnostics| self.responses(path, bytes, laid, found);
        self.counted(path, laid.layout, key, responses, diagnostics)
    }

    /// A file as it was counted before, else read and counted.
    fn counted(
        &self,
        path: &str,
        layout: &Layout,
        key: impl Fn(&Digest) -> Digest,
        responses: impl Fn(Vec<u8>, &mut Diagnostics) -> Option<survey::Responses>,
        diagnostics: &mut Diagnostics,
    ) -> Option<CountedFile> {
        let bytes = read(self.project, path, diagnostics)?;
        let digest = Digest::of(&bytes);
        let key = key(&digest);
        if let Some(file) = self.cache.get(&key) {
            return Some((digest, file));
        }
        let responses = responses(bytes, diagnostics)?;
        let file = count::file_tally(responses, self.survey, layout, self.config);
        self.cache.put(&key, &file);
        Some((digest, file))
    }

    fn responses(
        &self,
        path: &str,
        bytes: Vec<u8>,
        laid: &Laid,
        diagnostics: &mut Diagnostics,
    ) -> Option<survey::Responses> {
        let questionnaire = Questionnaire {
            survey: self.survey,
            layout: laid.layout,
            lookups: &laid.lookups,
            timezone: &self.config.site.timezone,
            decimals: decimals(self.config),
        };
        survey::responses(path, bytes, questionnaire, diagnostics)
    }

    /// Counts the invitations of a survey into its tally.
    fn invitations(
        &self,
        invitations: &Invitations,
        tally: &mut Tally,
        diagnostics: &mut Diagnostics,
    ) -> Vec<DataFile> {
        let layout = &invitations.layout;
        let paths = layout_paths(self.project, layout, diagnostics);
        let count =
            |path: &String, found: &mut Diagnostics| self.invitation_file(path, invitations, found);
        let mut files = vec![];
        for (path, (digest, file)) in each_counted(paths, count, diagnostics) {
            tally.merge(file.tally);
            files.push(DataFile { path, digest, account: file.account });
        }
        let accounts: Vec<(&str, &Account)> =
            files.iter().map(|it| (it.path.as_str(), &it.account)).collect();
        survey::report_invitations(&accounts, diagnostics);
        files
    }

    fn invitation_file(
        &self,
        path: &str,
        invitations: &Invitations,
        diagnostics: &mut Diagnostics,
    ) -> Option<CountedFile> {
        let layout = &invitations.layout;
        let key = |bytes: &Digest| {
            cache::invitations_key(path, bytes, self.survey, invitations, self.config)
        };
        let responses = |bytes, found: &mut Diagnostics| {
            let timezone = &self.config.site.timezone;
            let decimals = decimals(self.config);
            let asked =
                Questionnaire { survey: self.survey, layout, lookups: &[], timezone, decimals };
            survey::invitations(path, bytes, asked, invitations, found)
        };
        self.counted(path, layout, key, responses, diagnostics)
    }

    /// A response id that stands in two files counts once. Files are counted alone, so those of
    /// which a row does not count after all are counted again without it; that is rare, and not
    /// cached.
    fn leave_out_repeats(
        &self,
        layouts: &[Option<Laid>],
        files: &mut [Placed],
        diagnostics: &mut Diagnostics,
    ) {
        let keep = self.survey.keep;
        let mut home: HashMap<ResponseId, usize> = HashMap::new();
        let mut without: BTreeMap<usize, Vec<ResponseId>> = BTreeMap::new();
        for (place, it) in files.iter().enumerate() {
            for id in &it.file.ids {
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
            let Placed { path, layout, file, .. } = &mut files[place];
            let Some(laid) = &layouts[*layout] else { continue };
            let Ok(bytes) = self.project.bytes(path) else { continue };
            let mut heard = Diagnostics::new();
            let Some(mut responses) = self.responses(path, bytes, laid, &mut heard) else {
                continue;
            };
            responses.leave_out(&ids, self.survey);
            diagnostics.repeated_responses(path, ids.len() as u64, keep.word());
            *file = count::file_tally(responses, self.survey, laid.layout, self.config);
        }
    }
}
