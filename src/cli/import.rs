//! `bellwether import`: what an export would be as a survey, printed or added to `site.toml`.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{End, answer, complain, day, look};
use crate::config::{self, SiteConfig};
use crate::diagnostics::{Diagnostics, Source};
use crate::failure::Failure;
use crate::import::{self, Block, Export, Order};
use crate::inputs::Project;
use crate::period::Day;

#[derive(Args)]
pub(super) struct ImportArgs {
    /// The export: csv, tsv, xlsx, parquet or jsonl, also .gz or .zst
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Add the survey to site.toml instead of printing it
    #[arg(long)]
    write: bool,
    /// The survey's id; without one, it follows from the file's name
    #[arg(long, value_name = "NAME", value_parser = id)]
    id: Option<String>,
    /// The day of all answers, for a file without dates
    #[arg(long, value_name = "DATE", value_parser = day)]
    day: Option<Day>,
    /// The project's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

fn id(text: &str) -> Result<String, String> {
    let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b"-_".contains(&it);
    let begins = text.starts_with(|it: char| it.is_ascii_lowercase());
    let is_id = begins && text.len() <= 80 && text.bytes().all(is_plain);
    is_id.then(|| text.to_owned()).ok_or_else(|| {
        "an id begins with a letter and has lower-case letters, digits, `-` and `_`".to_owned()
    })
}

pub(super) fn import(args: &ImportArgs) -> Result<End, Failure> {
    let mut diagnostics = Diagnostics::new();
    let site = site(args, &mut diagnostics)?;
    if diagnostics.any_error() {
        return Ok(refused(&diagnostics));
    }
    let bytes = fs::read(&args.file).map_err(Failure::io("read", &args.file))?;
    let below = below(&args.root, &args.file);
    let path = below.clone().unwrap_or_else(|| format!("data/{}", name(&args.file)));
    let place = import::place(&path);
    let id = args.id.clone().unwrap_or(place.id);
    let config = site.as_ref().map(|(_, config)| config);
    if below.is_none() && args.write {
        diagnostics.export_outside(&args.file.display().to_string());
    }
    if config.is_some_and(|it| it.survey(&id).is_some()) {
        diagnostics.survey_exists(&id);
    }
    if args.write && diagnostics.any_error() {
        return Ok(refused(&diagnostics));
    }
    let export = Export {
        file: path,
        bytes,
        files: Project::at(&args.root).matching(&place.pattern, &mut Diagnostics::new()).len(),
        pattern: place.pattern,
        id: id.clone(),
        day: args.day,
        order: order(config),
    };
    let Some(block) = import::block(export, &mut diagnostics) else {
        return Ok(refused(&diagnostics));
    };
    match site.filter(|_| args.write) {
        Some((source, _)) => write(&args.root, &source, &id, &block, &mut diagnostics),
        None => print(&block, &diagnostics),
    }
}

/// `site.toml`, which a survey is only added to if it is sound. One that is to be printed can do
/// without.
fn site(
    args: &ImportArgs,
    diagnostics: &mut Diagnostics,
) -> Result<Option<(std::sync::Arc<Source>, SiteConfig)>, Failure> {
    if !args.write && !args.root.join("site.toml").is_file() {
        return Ok(None);
    }
    let mut found = Diagnostics::new();
    let source = Project::at(&args.root).site_toml(&mut found)?;
    let config = source.and_then(|it| Some((it.clone(), config::read(&it, &mut found)?)));
    if args.write {
        diagnostics.append(found);
    }
    Ok(config)
}

/// Americans write the month first.
fn order(config: Option<&SiteConfig>) -> Order {
    match config.map(|it| it.site.language.as_str()) {
        Some("en-US") => Order::MonthFirst,
        _ => Order::DayFirst,
    }
}

/// The path below the project's folder, with `/`; none if the file is elsewhere.
fn below(root: &Path, file: &Path) -> Option<String> {
    let (root, file) = (fs::canonicalize(root).ok()?, fs::canonicalize(file).ok()?);
    let parts = file.strip_prefix(root).ok()?.components();
    let parts: Option<Vec<&str>> = parts.map(|it| it.as_os_str().to_str()).collect();
    parts.map(|it| it.join("/"))
}

fn name(file: &Path) -> String {
    file.file_name().map_or_else(|| "export.csv".to_owned(), |it| it.to_string_lossy().into_owned())
}

fn refused(diagnostics: &Diagnostics) -> End {
    complain(&diagnostics.render(look()));
    End::InputsAtFault
}

fn print(block: &Block, diagnostics: &Diagnostics) -> Result<End, Failure> {
    answer(&block.toml)?;
    complain(&diagnostics.render(look()));
    Ok(if diagnostics.any_error() { End::InputsAtFault } else { End::Done })
}

/// Adds the block at the end. Nothing else of the file changes, its line breaks included.
fn write(
    root: &Path,
    source: &Source,
    id: &str,
    block: &Block,
    diagnostics: &mut Diagnostics,
) -> Result<End, Failure> {
    if diagnostics.any_error() {
        return Ok(refused(diagnostics));
    }
    let path = root.join("site.toml");
    let addition = addition(&source.text, &block.toml);
    let whole = Source::new("site.toml", format!("{}{addition}", source.text));
    config::read(&whole, diagnostics);
    if diagnostics.any_error() {
        return Ok(refused(diagnostics));
    }
    let file = OpenOptions::new().append(true).open(&path);
    let written = file.and_then(|mut it| it.write_all(addition.as_bytes()));
    written.map_err(Failure::io("write", &path))?;
    let open = match block.open {
        0 => String::new(),
        1 => "; one matter is left open in its comments".to_owned(),
        open => format!("; {open} matters are left open in its comments"),
    };
    answer(&format!("added the survey `{id}` to {}{open}\n", path.display()))?;
    Ok(End::Done)
}

fn addition(text: &str, block: &str) -> String {
    let before = if text.is_empty() || text.ends_with('\n') { "\n" } else { "\n\n" };
    let addition = format!("{before}{block}");
    if text.contains("\r\n") { addition.replace('\n', "\r\n") } else { addition }
}
