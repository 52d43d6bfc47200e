//! First drafts: a small bulletin that builds at once, the next edition, a story.
//!
//! In come a folder and what is to be called how; out go files that an editor writes on in. What
//! exists is never overwritten, and the made-up data are the same on every day.

mod spoken;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::address::Slug;
use crate::config::{SiteConfig, Survey};
use crate::failure::Failure;
use crate::period::{Day, Period};

/// What of the made-up bulletin is the same in every language, by the paths of its files.
const SITE: [(&str, &str); 3] = [
    ("site.toml", include_str!("site.toml")),
    ("data/contact/2026-11.csv", include_str!("contact.csv")),
    (".gitignore", include_str!("gitignore")),
];

/// How the made-up `site.toml` is titled, and its language.
const SITE_TITLE: &str = "\"The bulletin\"";
const SITE_LANGUAGE: &str = "\"en-GB\"";

/// Begins a bulletin in a folder that may exist: configuration, made-up answers, an edition, a
/// story and a page, in the language of a BCP 47 tag as far as it is delivered. The paths of what
/// was written, in the order of reading.
pub fn site(at: &Path, title: &str, language: &str) -> Result<Vec<PathBuf>, Failure> {
    let [(site_path, settings), data, ignored] = SITE;
    let settings = spoken::worded(settings, language);
    let settings = settings.replacen(SITE_TITLE, &quoted(title), 1).replacen(
        SITE_LANGUAGE,
        &quoted(language),
        1,
    );
    let [edition, story, page] = spoken::texts(language);
    let whole = |(path, text): (&str, &str)| (at.join(path), text.to_owned());
    let files = [data, edition, story, page, ignored].map(whole);
    let all: Vec<_> = std::iter::once((at.join(site_path), settings)).chain(files).collect();
    write(&all)
}

/// Adds a workflow that puts the bulletin on GitHub Pages.
pub fn github(at: &Path) -> Result<Vec<PathBuf>, Failure> {
    let path = at.join(".github/workflows/pages.yml");
    write(&[(path, include_str!("pages.yml").to_owned())])
}

/// Begins the edition after the newest one, or the one of `as_of` if there is none yet: the next
/// number, the next week or month, and quotes of the survey's own questions.
pub fn edition(root: &Path, config: &SiteConfig, as_of: Day) -> Result<PathBuf, Failure> {
    let folder = root.join("content/editions");
    let issues = issues(&folder)?;
    let newest =
        issues.iter().filter_map(|it| it.period).max_by_key(|it| it.days().map(|it| it.last));
    let period = newest
        .and_then(Period::next)
        .unwrap_or_else(|| Period::containing(config.site.cadence, as_of));
    let number = match issues.iter().filter_map(|it| it.number).max() {
        Some(number) => Some(number.saturating_add(1)),
        None => issues.is_empty().then_some(1),
    };
    let path = folder.join(format!("{}.md", period.to_string().to_lowercase()));
    write(&[(path.clone(), edition_text(period, number, config))])?;
    Ok(path)
}

/// Begins a customer's story, named after its title.
pub fn story(root: &Path, title: &str, date: Day) -> Result<PathBuf, Failure> {
    let path = root.join("content/stories").join(format!("{}.md", Slug::of(title)));
    write(&[(path.clone(), story_text(title, date))])?;
    Ok(path)
}

/// What an edition's file says of its place among the others.
struct Issue {
    period: Option<Period>,
    number: Option<u32>,
}

/// The editions there are, drafts and those with mistakes included.
fn issues(folder: &Path) -> Result<Vec<Issue>, Failure> {
    if !folder.exists() {
        return Ok(vec![]);
    }
    let entries = fs::read_dir(folder).map_err(Failure::io("read", folder))?;
    let mut issues = vec![];
    for entry in entries {
        let path = entry.map_err(Failure::io("read", folder))?.path();
        let text = if path.is_dir() { path.join("index.md") } else { path.clone() };
        let is_edition = text.extension().is_some_and(|it| it == "md") && text.is_file();
        if let Some(name) = path.file_stem().and_then(|it| it.to_str()).filter(|_| is_edition) {
            let text = fs::read(&text).map_err(Failure::io("read", &text))?;
            issues.push(issue(name, &String::from_utf8_lossy(&text)));
        }
    }
    Ok(issues)
}

/// The period as typed, else as the file is named.
fn issue(name: &str, text: &str) -> Issue {
    let calendar = |label: &str| Period::parse(label, Day(0)).filter(|it| it.grain().is_some());
    let period = field(text, "period").and_then(calendar).or_else(|| calendar(name));
    Issue { period, number: field(text, "number").and_then(|it| it.parse().ok()) }
}

/// A plain value of the front matter, be it TOML or YAML. Whether all of it is right is of no
/// concern here: a mistake in an old edition shall not keep anyone from beginning a new one.
fn field<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let fence = lines.next().map(str::trim).filter(|it| ["+++", "---"].contains(it))?;
    lines.take_while(|it| it.trim() != fence).find_map(|line| {
        let value = line.strip_prefix(key)?.trim_start().strip_prefix(['=', ':'])?;
        let value = value.split('#').next().unwrap_or_default().trim();
        Some(value.trim_matches(['"', '\'']))
    })
}

fn edition_text(period: Period, number: Option<u32>, config: &SiteConfig) -> String {
    let date = period.days().expect("an edition's period is a stretch of the calendar").last;
    let number = number.map(|it| format!("number = {it}\n")).unwrap_or_default();
    let figures = config.surveys.first().map(|it| figures(it, config)).unwrap_or_default();
    format!(
        "+++\n\
         title = \"What happened to our customers\"\n\
         deck = \"The same in a sentence or two, for those who read no further.\"\n\
         {number}\
         date = {date}\n\
         figures = \"as recorded\"    # once published, late answers do not change them\n\
         draft = true    # delete this line when it may be published\n\
         +++\n\
         \n\
         What happened, to whom, and what we did about it.\n\
         \n\
         {figures}\
         ## What needs attention\n\
         \n\
         - **What is wrong.** What will be done. Owner: a name, by a date.\n\
         \n\
         ## The question of the week\n\
         \n\
         A question for the teams.\n\
         \n\
         {FURTHER_BLOCKS}"
    )
}

/// What else an edition can carry, for an editor to take out of the comment. Comments are not printed.
const FURTHER_BLOCKS: &str = include_str!("further-blocks.md");

/// A quote, a chart and voices of a survey's first question.
fn figures(survey: &Survey, config: &SiteConfig) -> String {
    let Some(question) = survey.questions.first() else { return String::new() };
    let id = &question.id;
    let shared =
        config.surveys.iter().filter(|it| it.questions.iter().any(|it| it.id == *id)).count() > 1;
    let several = config.surveys.len() > 1;
    let (argument, key) = match shared {
        true => (format!(" survey=\"{}\"", survey.id), format!("survey = \"{}\"\n", survey.id)),
        false => (String::new(), String::new()),
    };
    let mut figures = format!(
        "We stood at {{{{ {id}{argument} }}}}, from {{{{ {id}.n{argument} }}}} answers. \
         Against the time before: {{{{ {id}.change{argument} }}}}.\n\n"
    );
    if let Some(dimension) = survey.dimensions.first() {
        let by = &dimension.id;
        let word = dimension.label.to_lowercase();
        figures.push_str(&format!(
            "```chart\nmetric = \"{id}\"\n{key}by = \"{by}\"\ntitle = \"Where each {word} stands\"\n```\n\n"
        ));
    }
    if survey.layouts.iter().any(|it| it.consent.is_some()) {
        let key = if several { format!("survey = \"{}\"\n", survey.id) } else { String::new() };
        figures
            .push_str(&format!("```verbatims\n{key}limit = 4\ntitle = \"Four voices\"\n```\n\n"));
    }
    figures
}

fn story_text(title: &str, date: Day) -> String {
    format!(
        "+++\n\
         title = {title}\n\
         deck = \"What happened to whom, in a sentence.\"\n\
         date = {date}\n\
         draft = true    # delete this line when it may be published\n\
         # team = \"…\"        # as the survey names it; so are touchpoint and location\n\
         # customer = \"…\"    # a name only with consent, and then this line with the next\n\
         # consent = true\n\
         learned = \"What we did not know before.\"\n\
         changed = \"What is done differently now.\"\n\
         +++\n\
         \n\
         Begin with the customer, on the day.\n",
        title = quoted(title)
    )
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Writes all of the files, or none if one of them exists.
fn write(files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>, Failure> {
    if let Some((path, _)) = files.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        let why = "there is one already, and it is left as it is";
        return Err(Failure::new(format!("begin `{}`", path.display()), why));
    }
    for (path, text) in files {
        let folder = path.parent().expect("a file has a folder");
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(Failure::io("create", path))?;
        file.write_all(text.as_bytes()).map_err(Failure::io("write", path))?;
    }
    Ok(files.iter().map(|(path, _)| path.clone()).collect())
}

#[cfg(test)]
mod tests;
