//! `bellwether publish`, `verify` and `diff`: versions of the site in a folder that is served.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::edition::Bulletin;
use crate::failure::Failure;
use crate::page::number::NumberStyle;
use crate::publish::{
    self, Branch, Difference, Folder, Imprint, Issue, Key, Manner, Published, Signer, Target, Told,
    Verified,
};
use crate::{Built, Composed, record, write};

use super::{End, Format, ProjectArgs, answer, complain, look, refuse_source_folder, tally_words};

#[derive(Args)]
pub(super) struct PublishArgs {
    #[command(flatten)]
    project: ProjectArgs,
    /// The folder that is served; it gets one more version
    #[arg(long, value_name = "DIR", required_unless_present = "to_branch")]
    to: Option<PathBuf>,
    /// A branch of the project's git repository instead, such as gh-pages; the work tree stays as it is
    #[arg(long, value_name = "BRANCH", conflicts_with = "to")]
    to_branch: Option<String>,
    /// The edition that the version is named after; without one, the newest
    #[arg(long, value_name = "SLUG")]
    edition: Option<String>,
    /// Keep so many of the newest versions as they are, and each older one as a zip
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    archive_older_than: Option<u32>,
    /// Sign the version with this secret key of minisign
    #[arg(long, value_name = "KEY")]
    sign: Option<PathBuf>,
}

/// Where versions are looked at.
#[derive(Args)]
struct Versions {
    /// A branch that was published to, instead of a folder
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// A folder of the repository that has the branch
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Args)]
pub(super) struct VerifyArgs {
    /// The folder that was published to
    #[arg(required_unless_present = "branch", conflicts_with = "branch")]
    folder: Option<PathBuf>,
    #[command(flatten)]
    versions: Versions,
    /// Check signatures too: a public key of minisign, or the file that holds it
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// How the findings are said
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
pub(super) struct DiffArgs {
    /// A version, such as 2026-w46
    from: String,
    /// A later one
    to: String,
    /// The folder that was published to
    #[arg(
        long = "in",
        value_name = "DIR",
        required_unless_present = "branch",
        conflicts_with = "branch"
    )]
    folder: Option<PathBuf>,
    #[command(flatten)]
    versions: Versions,
    /// How the differences are said
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn publish(args: &PublishArgs) -> Result<End, Failure> {
    if args.project.drafts {
        complain("error: drafts are not published; leave out `--drafts`\n");
        return Ok(End::CommandAtFault);
    }
    if let Some(to) = &args.to {
        refuse_source_folder(&args.project.root, to)?;
    }
    let manner = args.manner()?;
    // Before the build, so that what a killed publish left is finished whatever comes of this one.
    let held = match &args.to {
        Some(to) if !to.exists() => None,
        _ => Some(args.target()?),
    };
    let mut built = args.project.built()?;
    let published = published(args, &manner, &mut built, held)?;
    complain(&built.diagnostics.render(look()));
    let Some((published, recorded)) = published else {
        let count = tally_words(&built.diagnostics);
        complain(&format!("nothing was published: {count}\n"));
        return Ok(End::InputsAtFault);
    };
    let done = match published {
        Published::Added { version, files } => {
            format!("published {version}, {files} files, {}", built.summary)
        }
        Published::Already { version } => {
            format!("{version} is published already, with the same bytes")
        }
    };
    let recorded = recorded.map(|it| {
        let path = it.strip_prefix(".").unwrap_or(&it);
        format!("; its figures are in {}", path.display())
    });
    let place = match (&args.to, &args.to_branch) {
        (Some(to), _) => to.join("index.html").display().to_string(),
        (None, branch) => {
            let branch = branch.as_deref().unwrap_or_default();
            format!("the branch {branch}, which `git push origin {branch}` puts on the web")
        }
    };
    answer(&format!("{done}: {place}{}\n", recorded.unwrap_or_default()))?;
    Ok(End::Done)
}

impl PublishArgs {
    fn target(&self) -> Result<Box<dyn Target>, Failure> {
        Ok(match (&self.to, &self.to_branch) {
            (Some(to), _) => Box::new(Folder::open(to)?),
            (None, branch) => {
                let branch = branch.as_deref().unwrap_or_default();
                Box::new(Branch::open(&self.project.root, branch)?)
            }
        })
    }

    fn manner(&self) -> Result<Manner, Failure> {
        let password = std::env::var("BELLWETHER_KEY_PASSWORD").ok();
        let signer = self.sign.as_ref().map(|it| Signer::open(it, password)).transpose()?;
        let keep = self.archive_older_than.map(|it| it as usize);
        Ok(Manner { archive_older_than: keep, signer })
    }
}

/// Publishes a build without errors and records its figures. Nothing if the inputs are at fault.
fn published(
    args: &PublishArgs,
    manner: &Manner,
    built: &mut Built,
    held: Option<Box<dyn Target>>,
) -> Result<Option<(Published, Option<PathBuf>)>, Failure> {
    let at_fault = built.diagnostics.any_error();
    let (Some(site), Some(made), false) = (&built.site, &built.composed, at_fault) else {
        return Ok(None);
    };
    let issues: Vec<Issue> = issues(&made.bulletin);
    let diagnostics = &mut built.diagnostics;
    let Some(issue) = publish::issue(&issues, args.edition.as_deref(), diagnostics) else {
        return Ok(None);
    };
    let target = match held {
        Some(target) => target,
        None => args.target()?,
    };
    let imprint = imprint(made);
    match publish::publish(site, issue, &imprint, target.as_ref(), manner, diagnostics)? {
        None => Ok(None),
        Some(published) => Ok(Some((published, write_record(&args.project.root, made, issue)?))),
    }
}

fn issues(bulletin: &Bulletin) -> Vec<Issue> {
    let issue = |it: &crate::edition::Edition| Issue {
        slug: it.text.slug.clone(),
        revision: it.text.revision,
        title: it.text.title.clone(),
        number: it.text.number,
        date: it.text.date,
        span: it.text.span.clone(),
    };
    bulletin.editions.iter().filter(|it| !it.text.draft).map(issue).collect()
}

fn imprint(made: &Composed) -> Imprint {
    let site = &made.config.site;
    Imprint { title: site.title.clone(), style: NumberStyle::speaking(&made.locale) }
}

/// Writes what was printed beside the edition, where the next build finds it; where that is, if it
/// was not there already.
fn write_record(root: &Path, made: &Composed, issue: &Issue) -> Result<Option<PathBuf>, Failure> {
    let slug = issue.slug.as_str();
    let Some(record) = made.records.with(&made.bulletin, slug) else { return Ok(None) };
    let path = root.join(record::path(slug));
    write::file(&path, record.as_bytes())?;
    Ok(Some(path))
}

impl Versions {
    /// Does something in the folder, or in a copy of the branch which is a folder meanwhile.
    fn look_in<T>(
        &self,
        folder: Option<&Path>,
        look: impl FnOnce(&Path) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match (folder, &self.branch) {
            (None, Some(branch)) => {
                let copy = tempfile::tempdir()
                    .map_err(|why| Failure::new("look at the branch in a temporary folder", why))?;
                Branch::open(&self.root, branch)?.extract(copy.path())?;
                look(copy.path())
            }
            (folder, _) => look(folder.unwrap_or(Path::new("."))),
        }
    }
}

pub(super) fn verify(args: &VerifyArgs) -> Result<End, Failure> {
    let key = args.key.as_deref().map(Key::read).transpose()?;
    let look = |folder: &Path| publish::verify(folder, key.as_ref());
    let verified = args.versions.look_in(args.folder.as_deref(), look)?;
    match args.format {
        Format::Json => answer(&json(&verified))?,
        Format::Text => say_verified(&verified)?,
    }
    Ok(if verified.findings.is_empty() { End::Done } else { End::InputsAtFault })
}

fn say_verified(verified: &Verified) -> Result<(), Failure> {
    for finding in &verified.findings {
        complain(&format!("{}: {}\n", finding.path, finding.kind.words()));
    }
    let (versions, files) = (verified.versions, verified.files);
    let read = format!(
        "{versions} {} and {files} files read",
        if versions == 1 { "version" } else { "versions" }
    );
    match (verified.findings.len(), &verified.newest) {
        (0, Some(newest)) => {
            answer(&format!("all as published: {read}; newest manifest {newest}\n"))
        }
        (0, None) => answer(&format!("all as published: {read}\n")),
        (1, _) => answer(&format!("not as published: 1 finding, {read}\n")),
        (count, _) => answer(&format!("not as published: {count} findings, {read}\n")),
    }
}

pub(super) fn diff(args: &DiffArgs) -> Result<End, Failure> {
    let look = |folder: &Path| publish::diff(folder, &args.from, &args.to);
    let difference = match args.versions.look_in(args.folder.as_deref(), look)? {
        Ok(difference) => difference,
        Err(unknown) => {
            complain(&format!(
                "error: no version is called `{}`: {}\n",
                unknown.name, unknown.hint
            ));
            return Ok(End::CommandAtFault);
        }
    };
    match args.format {
        Format::Json => answer(&json(&difference))?,
        Format::Text => answer(&difference_words(&difference))?,
    }
    Ok(End::Done)
}

fn difference_words(it: &Difference) -> String {
    let mut words = format!("{} to {}\n\nfigures\n", it.from, it.to);
    for restated in &it.restated {
        let groups: Vec<&str> = restated.of.cut.values().map(String::as_str).collect();
        let whose = if groups.is_empty() { "all".to_owned() } else { groups.join(", ") };
        words.push_str(&format!(
            "  {} {}, {whose}, {}: {} → {}\n",
            restated.of.survey,
            restated.of.question,
            restated.of.period,
            told(&restated.from),
            told(&restated.to)
        ));
    }
    words.push_str(&format!(
        "  {} restated, {} new, {} gone\n\npages\n",
        it.restated.len(),
        it.new_figures,
        it.lost_figures
    ));
    let pages = &it.pages;
    for (sign, paths) in [("+", &pages.added), ("-", &pages.removed), ("~", &pages.changed)] {
        paths.iter().for_each(|path| words.push_str(&format!("  {sign} {path}\n")));
    }
    let (added, removed) = (pages.added.len(), pages.removed.len());
    words.push_str(&format!(
        "  {added} added, {removed} removed, {} changed\n",
        pages.changed.len()
    ));
    words
}

/// `+41.0 (212 answers)`; of what is withheld the word.
fn told(told: &Told) -> String {
    match (told.value, told.n) {
        (Some(value), Some(n)) => format!("{value:.1} ({n} answers)"),
        _ => told.status.clone(),
    }
}

fn json(it: &impl serde::Serialize) -> String {
    let json = serde_json::to_string_pretty(it).expect("numbers here are finite");
    json + "\n"
}
