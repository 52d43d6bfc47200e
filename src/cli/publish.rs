//! `bellwether publish`, `verify` and `diff`: versions of the site in a folder that is served.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::edition::Bulletin;
use crate::failure::Failure;
use crate::locale::Locale;
use crate::page::number::NumberStyle;
use crate::publish::{self, Difference, Imprint, Issue, Published, Target, Told, Verified};
use crate::{Built, Composed, record};

use super::{End, Format, ProjectArgs, answer, complain, look, refuse_source_folder, tally_words};

#[derive(Args)]
pub(super) struct PublishArgs {
    #[command(flatten)]
    project: ProjectArgs,
    /// The folder that is served; it gets one more version
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The edition that the version is named after; without one, the newest
    #[arg(long, value_name = "SLUG")]
    edition: Option<String>,
}

#[derive(Args)]
pub(super) struct VerifyArgs {
    /// The folder that was published to
    folder: PathBuf,
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
    #[arg(long = "in", value_name = "DIR")]
    folder: PathBuf,
    /// How the differences are said
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn publish(args: &PublishArgs) -> Result<End, Failure> {
    if args.project.drafts {
        complain("error: drafts are not published; leave out `--drafts`\n");
        return Ok(End::CommandAtFault);
    }
    refuse_source_folder(&args.project.root, &args.to)?;
    // Before the build, so that what a killed publish left is finished whatever comes of this one.
    let held = if args.to.exists() { Some(Target::open(&args.to)?) } else { None };
    let mut built = args.project.built()?;
    let published = published(args, &mut built, held)?;
    complain(&built.diagnostics.render(look()));
    let Some((published, recorded)) = published else {
        let count = tally_words(&built.diagnostics);
        complain(&format!("nothing was published: {count}\n"));
        return Ok(End::InputsAtFault);
    };
    let index = args.to.join("index.html");
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
    answer(&format!("{done}: {}{}\n", index.display(), recorded.unwrap_or_default()))?;
    Ok(End::Done)
}

/// Publishes a build without errors and records its figures. Nothing if the inputs are at fault.
fn published(
    args: &PublishArgs,
    built: &mut Built,
    held: Option<Target>,
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
        None => Target::open(&args.to)?,
    };
    match publish::publish(site, issue, &imprint(made), &target, diagnostics)? {
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
    Imprint {
        title: site.title.clone(),
        language: site.language.clone(),
        style: NumberStyle::speaking(&Locale::of(&site.language)),
    }
}

/// Writes what was printed beside the edition, where the next build finds it; where that is, if it
/// was not there already.
fn write_record(root: &Path, made: &Composed, issue: &Issue) -> Result<Option<PathBuf>, Failure> {
    let slug = issue.slug.as_str();
    let Some(record) = made.records.with(&made.bulletin, slug) else { return Ok(None) };
    let path = root.join(record::path(slug));
    let folder = path.parent().expect("a record is in a folder");
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(Failure::io("write", &path))?;
    std::io::Write::write_all(&mut file, record.as_bytes()).map_err(Failure::io("write", &path))?;
    let readable = fs::metadata(root.join("site.toml")).map(|it| it.permissions());
    if let Ok(permissions) = readable {
        drop(file.as_file().set_permissions(permissions));
    }
    file.persist(&path).map_err(|why| Failure::io("write", &path)(why.error))?;
    Ok(Some(path))
}

pub(super) fn verify(args: &VerifyArgs) -> Result<End, Failure> {
    let verified = publish::verify(&args.folder)?;
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
    let difference = publish::diff(&args.folder, &args.from, &args.to)?;
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
