//! The command line: what was typed becomes a request, and what came of it is said.
//!
//! Results go to standard output, diagnostics to standard error. Exit 0 done, 1 the inputs are at
//! fault, 2 the command line, 3 the world. Only here are the clock and the terminal read.

mod import;
mod publish;
mod query;
mod single;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config::SiteConfig;
use crate::content::Drafts;
use crate::diagnostics::{Diagnostics, Look};
use crate::failure::Failure;
use crate::inputs::Project;
use crate::outside::Manners;
use crate::period::Day;
use crate::preview::{self, PreviewRequest};
use crate::standing::StandingType;
use crate::tally::Cache;
use crate::{Built, Request, scaffold, write};

/// Turns survey exports and customer stories into a customer-experience bulletin.
#[derive(Parser)]
#[command(
    version,
    after_help = "Example: bellwether new site my-bulletin && bellwether build --root my-bulletin"
)]
struct Typed {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Build the site into a folder
    #[command(after_help = "Example: bellwether build --as-of 2026-11-22 --out public")]
    Build {
        #[command(flatten)]
        project: ProjectArgs,
        /// Where the site goes; replaced whole. With `--single-file`, the file
        #[arg(long, value_name = "DIR", help_heading = "Output")]
        out: Option<PathBuf>,
        /// One edition as one HTML file that needs nothing else; without a name, the newest
        #[arg(long, value_name = "EDITION", num_args = 0..=1, help_heading = "Output")]
        single_file: Option<Option<String>>,
    },
    /// Say what is wrong with the project, and write nothing
    #[command(after_help = "Example: bellwether check --strict --format json")]
    Check {
        #[command(flatten)]
        project: ProjectArgs,
        /// Ask whether the web pages that texts link to are still there
        #[arg(long)]
        external: bool,
        /// How the diagnostics are said
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Show the site in a browser while you write; reloads at every save
    #[command(after_help = "Example: bellwether preview --drafts --port 4747")]
    Preview {
        #[command(flatten)]
        project: ProjectArgs,
        /// The port on 127.0.0.1; if it is taken, one of the next ten
        #[arg(long, default_value_t = preview::PORT)]
        port: u16,
    },
    /// Print readings: value, interval, answers, change; or what they say together
    #[command(
        after_help = "Example: bellwether query nps --survey contact --by team --period 2026-W47 --where touchpoint=Billing --format json\n         bellwether query nps --by team --period 2026-10 --rank"
    )]
    Query(query::QueryArgs),
    /// Look at an export and print it as a survey for site.toml
    #[command(
        after_help = "Example: bellwether import data/contact/2026-w47.csv --id contact --write"
    )]
    Import(import::ImportArgs),
    /// Add the site as a version to a folder that is served
    #[command(after_help = "Example: bellwether publish --to /var/www/cx")]
    Publish(publish::PublishArgs),
    /// Say whether what is published is as it was published
    #[command(after_help = "Example: bellwether verify /var/www/cx --format json")]
    Verify(publish::VerifyArgs),
    /// Say what changed from one version to another
    #[command(after_help = "Example: bellwether diff 2026-w46 2026-w47 --in /var/www/cx")]
    Diff(publish::DiffArgs),
    /// Begin a bulletin, an edition or a story
    #[command(after_help = "Example: bellwether new story \"Two days without a line\"")]
    New {
        #[command(subcommand)]
        what: New,
    },
}

#[derive(Subcommand)]
enum New {
    /// A small bulletin that builds at once
    Site {
        /// The folder to make
        folder: PathBuf,
        /// Its title
        #[arg(long, default_value = "CX Bulletin")]
        title: String,
        /// The language of its pages and first texts, such as `de` or `pt-BR`
        #[arg(long, value_name = "TAG", default_value = "en-GB")]
        language: String,
        /// With a workflow that puts it on GitHub Pages
        #[arg(long)]
        github: bool,
    },
    /// The edition after the newest
    Edition {
        /// The project's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
    },
    /// A customer story
    Story {
        title: String,
        /// The project's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
        /// Its date; without one, today
        #[arg(long, value_parser = day)]
        date: Option<Day>,
    },
}

/// What every verb that reads a project takes.
#[derive(Args)]
struct ProjectArgs {
    /// The project's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Build as on this day; without one, that of the newest response
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Day>,
    /// Drafts too, and what is dated after the day of the build
    #[arg(long)]
    drafts: bool,
    /// Every warning is an error
    #[arg(long)]
    strict: bool,
    /// Count every data file anew
    #[arg(long)]
    no_cache: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Done,
    InputsAtFault,
    CommandAtFault,
}

impl From<End> for ExitCode {
    fn from(end: End) -> ExitCode {
        ExitCode::from(match end {
            End::Done => 0,
            End::InputsAtFault => 1,
            End::CommandAtFault => 2,
        })
    }
}

/// Runs the command with these arguments, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let typed = match Typed::try_parse_from(args) {
        Ok(typed) => typed,
        Err(why) => {
            let asked = !why.use_stderr();
            drop(why.print());
            return if asked { ExitCode::SUCCESS } else { End::CommandAtFault.into() };
        }
    };
    let ended = match typed.verb {
        Verb::Build { project, out, single_file: Some(edition) } => {
            single::build(&project, out, edition.as_deref())
        }
        Verb::Build { project, out, single_file: None } => build(&project, out),
        Verb::Check { project, external, format } => {
            let manners = external.then(|| manners(&project));
            check(&project, manners.as_ref(), format)
        }
        Verb::Preview { project, port } => preview(project, port),
        Verb::Query(args) => query::query(&args),
        Verb::Import(args) => import::import(&args),
        Verb::Publish(args) => publish::publish(&args),
        Verb::Verify(args) => publish::verify(&args),
        Verb::Diff(args) => publish::diff(&args),
        Verb::New { what } => new(what),
    };
    match ended {
        Ok(end) => end.into(),
        Err(failure) => {
            complain(&format!("error: {failure}\n"));
            ExitCode::from(3)
        }
    }
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "a date is written as 2026-11-22".to_owned())
}

impl ProjectArgs {
    fn request(&self) -> Request {
        Request {
            root: self.root.clone(),
            as_of: self.as_of,
            drafts: if self.drafts { Drafts::Shown } else { Drafts::LeftOut },
            cache: cache(&self.root, self.no_cache),
            standing: None,
        }
    }

    /// A build, its warnings made errors if that was asked.
    fn built(&self) -> Result<Built, Failure> {
        strictly(crate::build(&self.request())?, self.strict)
    }

    /// The same, with what stands from the build before.
    fn built_again(&self, standing: &StandingType) -> Result<Built, Failure> {
        let request = Request { standing: Some(standing.clone()), ..self.request() };
        strictly(crate::build(&request)?, self.strict)
    }
}

fn strictly(mut built: Built, strict: bool) -> Result<Built, Failure> {
    if strict {
        built.diagnostics.strict();
    }
    Ok(built)
}

/// Counted files are kept below the project, out of the way of its own.
fn cache(root: &Path, off: bool) -> Cache {
    if off { Cache::none() } else { Cache::in_folder(&root.join(".bellwether/cache")) }
}

fn build(project: &ProjectArgs, out: Option<PathBuf>) -> Result<End, Failure> {
    let started = Instant::now();
    let out = out.unwrap_or_else(|| project.root.join("public"));
    refuse_source_folder(&project.root, &out)?;
    let built = project.built()?;
    complain(&built.diagnostics.render(look()));
    let Some(site) = built.site.filter(|_| !built.diagnostics.any_error()) else {
        complain(&format!("nothing was written: {}\n", tally_words(&built.diagnostics)));
        return Ok(End::InputsAtFault);
    };
    write::write(&site, &out)?;
    let seconds = started.elapsed().as_secs_f64();
    let warnings = match built.diagnostics.warnings() {
        0 => String::new(),
        _ => format!("; {}", tally_words(&built.diagnostics)),
    };
    let index = out.join("index.html");
    answer(&format!("built {} in {seconds:.1} s: {}{warnings}\n", built.summary, index.display()))?;
    Ok(End::Done)
}

/// The output is replaced whole: it may not be, hold or lie in what it is made from.
fn refuse_source_folder(root: &Path, out: &Path) -> Result<(), Failure> {
    // A shell would have made it a home folder; here it would be a folder named `~`.
    if out.to_string_lossy().starts_with('~') {
        return Err(Failure::new(
            format!("write the site to `{}`", out.display()),
            "`~` stands for no folder here; write the whole path",
        ));
    }
    let (root, out) = (write::whereabouts(root)?, write::whereabouts(out)?);
    let sources = ["content", "data", "themes"].map(|it| root.join(it));
    let inside = sources.iter().any(|it| out.starts_with(it));
    if inside || root.starts_with(&out) {
        return Err(Failure::new(
            format!("write the site to `{}`", out.display()),
            "the folder holds what the site is made from; choose another with `--out`",
        ));
    }
    Ok(())
}

/// Between two questions to one host.
const PAUSE: Duration = Duration::from_millis(300);

/// For one answer.
const PATIENCE: Duration = Duration::from_secs(20);

fn manners(project: &ProjectArgs) -> Manners {
    let kept_in = project.root.join(".bellwether/cache/links.json");
    Manners {
        kept_in: (!project.no_cache).then_some(kept_in),
        now: jiff::Timestamp::now().as_second(),
        pause: PAUSE,
        patience: PATIENCE,
    }
}

fn check(project: &ProjectArgs, manners: Option<&Manners>, format: Format) -> Result<End, Failure> {
    let mut built = crate::build(&project.request())?;
    crate::list_typed_figures(&project.root, &mut built.diagnostics)?;
    if let Some(manners) = manners {
        crate::ask_outside(&project.root, manners, &mut built.diagnostics);
    }
    let built = strictly(built, project.strict)?;
    match format {
        Format::Json => answer(&format!("{:#}\n", built.diagnostics.json()))?,
        Format::Text => {
            complain(&built.diagnostics.render(look()));
            if built.diagnostics.is_empty() {
                answer(&format!("nothing to mend: {}\n", built.summary))?;
            } else {
                complain(&format!("{}\n", tally_words(&built.diagnostics)));
            }
        }
    }
    Ok(if built.diagnostics.any_error() { End::InputsAtFault } else { End::Done })
}

/// Who previews is writing, so drafts and editions of the days to come are shown.
fn preview(project: ProjectArgs, port: u16) -> Result<End, Failure> {
    let project = ProjectArgs { drafts: true, ..project };
    let request = PreviewRequest {
        root: project.root.clone(),
        out: project.root.join("public"),
        port,
        folders: watched(&project.root)?,
        look: look(),
    };
    let standing = StandingType::default();
    preview::preview(&request, move || project.built_again(&standing))?;
    Ok(End::Done)
}

/// The folders that a build reads: those of every project, and those that surveys name besides.
fn watched(root: &Path) -> Result<Vec<String>, Failure> {
    let mut unheard = Diagnostics::new();
    let config = crate::configuration(&Project::at(root), &mut unheard)?;
    let patterns = config
        .iter()
        .flat_map(|it| &it.surveys)
        .flat_map(|it| &it.layouts)
        .flat_map(|it| &it.files);
    let named = patterns.filter_map(|it| it.split_once('/')).map(|(folder, _)| folder.to_owned());
    let mut folders: Vec<String> = preview::FOLDERS.map(str::to_owned).into();
    for folder in named.filter(|it| !it.contains(['*', '?', '['])) {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    Ok(folders)
}

fn new(what: New) -> Result<End, Failure> {
    let written = match what {
        New::Site { folder, title, language, github } => {
            let mut written = scaffold::site(&folder, &title, &language)?;
            if github {
                written.extend(scaffold::github(&folder)?);
            }
            written
        }
        New::Edition { root } => match configured(&root)? {
            Some(config) => vec![scaffold::edition(&root, &config, today())?],
            None => return Ok(End::InputsAtFault),
        },
        New::Story { title, root, date } => {
            vec![scaffold::story(&root, &title, date.unwrap_or_else(today))?]
        }
    };
    for path in written {
        answer(&format!("wrote {}\n", path.display()))?;
    }
    Ok(End::Done)
}

/// The project's configuration; what is wrong with it has been said.
fn configured(root: &Path) -> Result<Option<SiteConfig>, Failure> {
    let mut diagnostics = Diagnostics::new();
    let config = crate::configuration(&Project::at(root), &mut diagnostics)?;
    complain(&diagnostics.render(look()));
    Ok(config)
}

fn today() -> Day {
    Day::of(jiff::Zoned::now().date())
}

/// `2 errors, 1 warning`
fn tally_words(diagnostics: &Diagnostics) -> String {
    let words = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    let parts = [words(diagnostics.errors(), "error"), words(diagnostics.warnings(), "warning")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn look() -> Look {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty());
    if io::stderr().is_terminal() && !plain { Look::Coloured } else { Look::Plain }
}

/// To standard output. A reader that stopped reading, as `head` does, is no failure.
fn answer(words: &str) -> Result<(), Failure> {
    match io::stdout().write_all(words.as_bytes()) {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new("write the answer", why))
        }
        _ => Ok(()),
    }
}

/// To standard error; if that is closed there is no one left to tell.
fn complain(words: &str) {
    drop(io::stderr().write_all(words.as_bytes()));
}
