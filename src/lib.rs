//! Bellwether turns survey exports and customer stories into a customer-experience bulletin.
//!
//! The modules below stand in the order of the work, and each uses only those above it; `build` is
//! the program, and reads as its list of steps. Scores come down one side (survey, tally, metrics,
//! privacy), texts down the other (content); they meet once, in `edition`. Behind `privacy` no
//! respondent exists. A test in `tests/architecture.rs` holds this.

pub mod diagnostics;
pub mod failure;

pub mod address;
pub mod period;
pub mod measure;
pub mod markup;
pub mod inputs;

pub mod config;
pub mod locale;
pub mod signpost;
pub mod theme;

pub mod content;

pub mod survey;
pub mod import;
pub mod words;
pub mod tally;

pub mod metrics;
pub mod privacy;
pub mod standing;

pub mod edition;

pub mod download;

pub mod chart;
pub mod page;

pub mod search;

pub mod record;
pub mod site;
pub mod single;
pub mod write;
pub mod publish;
pub mod outside;

pub mod preview;
pub mod scaffold;

pub mod cli;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use address::Address;
use config::{BrokenLinks, SiteConfig, Survey};
use content::Drafts;
use diagnostics::Diagnostics;
use edition::Bulletin;
use failure::Failure;
use inputs::{Digest, Project};
use locale::Locale;
use outside::Manners;
use page::Press;
use page::number::NumberStyle;
use period::{Day, Period};
use privacy::PublishedCube;
use record::Records;
use signpost::{Signpost, Way};
use site::Site;
use standing::{Forme, StandingType};
use tally::{Cache, SurveyTally};
use theme::Theme;

/// What is to be built, and as of when.
#[derive(Clone, Debug)]
pub struct Request {
    /// The project's folder.
    pub root: PathBuf,
    /// The day of the build; without one, that of the newest response.
    pub as_of: Option<Day>,
    pub drafts: Drafts,
    pub cache: Cache,
    /// What former builds of this process may be used again of.
    pub standing: Option<StandingType>,
}

/// What came of a build. The mistakes found say whether the site may be written.
pub struct Built {
    /// Nothing where the inputs were too broken to make one.
    pub site: Option<Site>,
    pub diagnostics: Diagnostics,
    /// `62 pages from 36,805 responses`
    pub summary: String,
    /// What the site was made of, where there is one.
    pub composed: Option<Composed>,
}

/// A site as composed, for publishing it.
pub struct Composed {
    pub config: SiteConfig,
    pub locale: Arc<Locale>,
    pub bulletin: Bulletin,
    pub records: Records,
}

/// The program.
pub fn build(request: &Request) -> Result<Built, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (site, summary, composed) = match site_of(request, &mut diagnostics)? {
        Some((site, summary, composed)) => (Some(site), summary, Some(composed)),
        None => (None, String::new(), None),
    };
    Ok(Built { site, diagnostics, summary, composed })
}

fn site_of(
    request: &Request,
    diagnostics: &mut Diagnostics,
) -> Result<Option<(Site, String, Composed)>, Failure> {
    let project = Project::at(&request.root);
    let Some(mut config) = configuration(&project, diagnostics)? else { return Ok(None) };
    let locale = locale::read(&project, &config, diagnostics);
    locale::word_questions(&mut config, &locale);
    let theme = theme::load(&project, &config, &locale, diagnostics);
    let (texts, pictures) = project.content(diagnostics);
    let mut content = content::read(&texts, &pictures, &config, diagnostics);
    let (cube, as_of) =
        published(request, &project, &config, |day| content.windows(day), diagnostics);
    content.due(as_of, request.as_of, request.drafts, diagnostics);
    let (shown, letters) = (content.pictures.clone(), content.letters.clone());
    let mut bulletin = edition::compose(content, &cube, &config, as_of, diagnostics);
    let records = record::read(&project, &pictures, diagnostics);
    records.hold(&mut bulletin, &config, &locale, diagnostics);
    let Some(theme) = theme else { return Ok(None) };
    let site = assembled(&project, &config, &theme, &bulletin, &cube, &shown, diagnostics)?;
    match config.broken_links {
        BrokenLinks::Refused => {}
        BrokenLinks::Told => diagnostics.tell_broken_links(None),
        BrokenLinks::ToldInLetters => diagnostics.tell_broken_links(Some(&letters)),
    }
    diagnostics.tell_of_letters(&letters);
    let english = NumberStyle::of(&config.site.language);
    let responses = english.responses(bulletin.base.responses);
    let summary = format!("{} pages from {responses}", site.pages());
    Ok(Some((site, summary, Composed { config, locale, bulletin, records })))
}

/// Lists the figures that authors typed beside a metric's word, where a quote should stand.
pub fn list_typed_figures(root: &Path, diagnostics: &mut Diagnostics) -> Result<(), Failure> {
    // What is wrong with the files was told by the build.
    let mut unheard = Diagnostics::new();
    let project = Project::at(root);
    if let Some(config) = configuration(&project, &mut unheard)? {
        let (texts, _) = project.content(&mut unheard);
        content::typed_figures(&texts, &config, diagnostics);
    }
    Ok(())
}

/// Asks whether the addresses of the web answer that texts lead to; how many there are.
pub fn ask_outside(root: &Path, manners: &Manners, diagnostics: &mut Diagnostics) -> usize {
    // What is wrong with the files was told by the build.
    let (texts, _) = Project::at(root).content(&mut Diagnostics::new());
    outside::check(&content::outside(&texts), manners, diagnostics)
}

/// `site.toml`, as meant.
pub fn configuration(
    project: &Project,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SiteConfig>, Failure> {
    let source = project.site_toml(diagnostics)?;
    Ok(source.and_then(|it| config::read(&it, diagnostics)))
}

/// Everything that may be printed, and the day of the build. `asked` are the windows of time that
/// someone asks about, once that day is known.
pub fn published(
    request: &Request,
    project: &Project,
    config: &SiteConfig,
    asked: impl Fn(Day) -> BTreeSet<Period>,
    diagnostics: &mut Diagnostics,
) -> (Arc<PublishedCube>, Day) {
    let forme = match &request.standing {
        None => set(request, project, config, asked),
        Some(standing) => {
            let inputs = tally::inputs_digest(project, config, request.as_of);
            standing.forme(&inputs, &asked).unwrap_or_else(|| {
                let forme = set(request, project, config, asked);
                standing.keep(inputs, forme.clone());
                forme
            })
        }
    };
    diagnostics.append(forme.diagnostics);
    (forme.cube, forme.as_of)
}

/// Counts, estimates and lets through what may be printed.
fn set(
    request: &Request,
    project: &Project,
    config: &SiteConfig,
    asked: impl Fn(Day) -> BTreeSet<Period>,
) -> Forme {
    let mut diagnostics = Diagnostics::new();
    let tallies = tally::tallies(project, config, &request.cache, &mut diagnostics);
    let newest = tallies.iter().filter_map(SurveyTally::newest).max();
    let as_of = request.as_of.or(newest).unwrap_or(Day(0));
    let windows = asked(as_of);
    let cube = metrics::cube(&tallies, config, &windows, as_of);
    let cube = Arc::new(privacy::publish(cube, &tallies, config));
    Forme { windows, cube, as_of, diagnostics }
}

/// All files of the site, in memory, every link checked.
fn assembled(
    project: &Project,
    config: &SiteConfig,
    theme: &Theme,
    bulletin: &Bulletin,
    cube: &PublishedCube,
    pictures: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Site, Failure> {
    let stylesheet = named_by_content("style", "css", theme.stylesheet());
    let script = theme.script().map(|it| named_by_content("script", "js", it));
    let style = NumberStyle::speaking(theme.locale());
    let press =
        Press { bulletin, config, theme, style, stylesheet: &stylesheet, script: script.as_ref() };
    let mut site = Site::new();
    let errors = diagnostics.errors();
    let pages = page::pages(&press, diagnostics);
    let findable = page::findable(&press);
    let words = script.as_ref().map(|_| search::index(&findable, &pages, theme.locale()));
    let index = words.as_ref().map(|it| named_by_content("search", "js", it));
    let search = page::search_page(&press, &findable, index.as_ref(), diagnostics);
    for (address, html) in pages.into_iter().chain(search) {
        site.add(address, html);
    }
    let all_rendered = diagnostics.errors() == errors;
    site.add(stylesheet.clone(), theme.stylesheet());
    script.iter().cloned().zip(theme.script()).for_each(|(address, it)| site.add(address, it));
    index.into_iter().zip(words).for_each(|(address, it)| site.add(address, it));
    for (name, bytes) in theme.assets() {
        site.add(Address::fixed(&format!("assets/{name}")), bytes.clone());
    }
    for path in pictures {
        let address = edition::picture_address(path);
        site.add(address, project.picture(path, diagnostics)?);
    }
    let questions: Vec<_> = config.surveys.iter().flat_map(Survey::keys).collect();
    for cut in &bulletin.downloads {
        let entries = download::entries_of(cube, &questions, cut);
        site.add(bulletin.places.download(cut, "json"), download::json(&entries, config));
        site.add(bulletin.places.download(cut, "csv"), download::csv(&entries, config));
    }
    let money = download::money_entries(cube, config);
    if !money.is_empty() {
        site.add(edition::money_download(), download::money_json(&money, config));
    }
    if let Some(feed) = page::feed(&press) {
        site.add(Address::fixed("feed.xml"), feed);
    }
    site.address_itself(config.site.base_url.as_deref());
    signposts(&mut site, bulletin, config, theme.locale(), diagnostics);
    let links = bulletin.links();
    // A link to a page that its template failed to make is no second mistake.
    if all_rendered {
        site.check_texts(&links, diagnostics);
        site.check_links(&links, diagnostics);
    }
    site.seal();
    Ok(site)
}

/// `assets/style.0f3a9c.css`: a browser may keep it for ever, for what it holds names it.
fn named_by_content(name: &str, ending: &str, content: &str) -> Address {
    let digest = Digest::of(content.as_bytes());
    Address::fixed(&format!("assets/{name}.{}.{ending}", digest.short()))
}

/// A small page at every address that a text had before.
fn signposts(
    site: &mut Site,
    bulletin: &Bulletin,
    config: &SiteConfig,
    locale: &Locale,
    diagnostics: &mut Diagnostics,
) {
    for alias in bulletin.aliases() {
        if site.get(&alias.from).is_some() {
            diagnostics.alias_taken(&alias.span, alias.from.as_str());
            continue;
        }
        let way = Way::Moved { to: &alias.to, title: &alias.title };
        let signpost = Signpost { here: &alias.from, locale, bulletin: &config.site.title, way };
        site.add(alias.from.clone(), signpost.html());
    }
}
