//! Letters that moved in from another generator: what they say, in the words of whichever it was.
//!
//! In come the fields of a letter's front matter, its name and its first heading; out goes what an
//! edition needs to know of it. Nothing here is a mistake: a letter that its own generator read
//! builds as it is, and what cannot be read is passed over for the next best source.

use crate::address::{Address, Slug};
use crate::diagnostics::{Diagnostics, Span};
use crate::period::{Day, Grain, Period};

use super::fields::{Field, Fields, Value};
use super::letter_date::{self, day_elsewhere};
use super::prose::unescaped;

/// Where a text of `content/editions` comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Ours,
    Elsewhere,
}

/// Keys that only an edition of ours has.
const OURS: [&str; 6] = ["number", "period", "data_through", "revision", "erratum", "figures"];

impl Origin {
    /// An edition is ours if it says its number or its period, the name of its file included, or
    /// another key that only ours have, and no key of another generator's.
    pub fn of(fields: &Fields, name: &str) -> Origin {
        let named = !name.contains('/') && letter_date::period(name).is_some();
        let says = named || OURS.iter().any(|it| fields.has(it));
        let foreign = fields.any_elsewhere() || name.contains('/');
        if says && !foreign { Origin::Ours } else { Origin::Elsewhere }
    }
}

/// What is known of a letter.
pub(super) struct Letter {
    pub slug: Slug,
    pub title: String,
    /// Where the title is typed, else where the letter begins.
    pub span: Span,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub number: Option<u32>,
    /// Nothing if neither the front matter nor the name says it.
    pub date: Option<Day>,
    pub topics: Vec<String>,
    pub aliases: Vec<(Address, Span)>,
    pub draft: bool,
}

const TITLES: [&str; 4] = ["title", "subject", "headline", "name"];
const DECKS: [&str; 7] =
    ["deck", "description", "summary", "subtitle", "excerpt", "tagline", "preview_text"];
const BYLINES: [&str; 4] = ["byline", "author", "authors", "by"];
const NUMBERS: [&str; 6] =
    ["number", "issue", "issue_number", "edition", "edition_number", "issue_no"];
const DATES: [&str; 28] = [
    "date",
    "published",
    "pubdate",
    "pub_date",
    "publishdate",
    "publish_date",
    "published_at",
    "publishedat",
    "date_published",
    "datepublished",
    "published_date",
    "publisheddate",
    "publication_date",
    "post_date",
    "posted",
    "sent_at",
    "sent",
    "sent_date",
    "issue_date",
    "issuedate",
    "created",
    "created_at",
    "createdat",
    "date_created",
    "lastmod",
    "modified",
    "updated",
    "date_updated",
];
const ALIASES: [&str; 3] = ["aliases", "alias", "redirect_from"];
const TOPICS: [&str; 3] = ["topics", "tags", "topic"];

/// Reads what a letter says. `heading` is the first of its text, `slug` that of its name.
pub(super) fn letter(
    fields: &Fields,
    name: &str,
    slug: Slug,
    heading: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Letter {
    let own = fields.each(&TITLES).find(|it| line(it).is_some());
    let span = own.map_or_else(|| fields.place().clone(), |it| it.span.clone());
    let title = own.and_then(line).or_else(|| heading.map(str::to_owned));
    let published = fields.first(&["published"]).map(|it| &it.value);
    let status = fields.first(&["status"]).and_then(line);
    Letter {
        slug: fields.first(&["slug"]).and_then(line).and_then(|it| typed_slug(&it)).unwrap_or(slug),
        // Other generators print these as HTML.
        title: title.map_or_else(|| spoken(name), |it| unescaped(&it)),
        span,
        deck: fields.each(&DECKS).find_map(line).map(|it| unescaped(&it)),
        byline: fields.each(&BYLINES).find_map(names).map(|it| it.join(", ")),
        number: fields.each(&NUMBERS).find_map(number),
        date: date(fields, diagnostics).or_else(|| letter_date::of_name(name)),
        topics: fields
            .each(&TOPICS)
            .chain(fields.each_below("taxonomies", &["tags"]))
            .filter_map(names)
            .flatten()
            .collect(),
        aliases: aliases(fields),
        draft: fields.first(&["draft"]).is_some_and(|it| says(it, true))
            || published == Some(&Value::Yes(false))
            || status.is_some_and(|it| it.eq_ignore_ascii_case("draft")),
    }
}

/// The period of a letter: that of its name, else the one in which its date is.
pub(super) fn period(name: &str, date: Day, cadence: Grain) -> Period {
    letter_date::period(name).unwrap_or_else(|| Period::containing(cadence, date))
}

/// The first of the keys with a date that can be read; that none can is told.
fn date(fields: &Fields, diagnostics: &mut Diagnostics) -> Option<Day> {
    let dated = fields.each(&DATES).find_map(day);
    let tried = fields.first(&["date"]).filter(|it| dated.is_none() && line(it).is_some());
    if let Some(field) = tried {
        diagnostics.bad_date(&field.span, &line(field).unwrap_or_default());
    }
    dated
}

fn day(field: &Field) -> Option<Day> {
    match &field.value {
        Value::Day(day) => Some(*day),
        // `2025-12` is the month of which the letter is.
        Value::Text(text) => day_elsewhere(text).or_else(|| letter_date::end_of(text)),
        Value::Whole(_) | Value::Other(_) => {
            let typed = field.typed();
            // `!!timestamp 2019-03-04`
            day_elsewhere(typed.trim_start_matches("!!timestamp "))
        }
        Value::Yes(_) | Value::List(_) | Value::Table(_) => None,
    }
}

/// A value as a line of text, whatever YAML or TOML took it for; none if it is blank or a list.
fn line(field: &Field) -> Option<String> {
    let line = match &field.value {
        Value::Text(text) => super::fields::one_line(text),
        Value::Whole(_) | Value::Day(_) | Value::Yes(_) => field.typed().to_owned(),
        Value::Other(_) if !field.typed().contains(['\n', ':', '*']) => field.typed().to_owned(),
        Value::Other(_) | Value::List(_) | Value::Table(_) => return None,
    };
    Some(line).filter(|it| !it.is_empty())
}

/// Names of a text, of a list, or of tables that have a `name`.
fn names(field: &Field) -> Option<Vec<String>> {
    let names: Vec<String> = match &field.value {
        Value::List(values) => values.iter().filter_map(|(it, span)| named(it, span)).collect(),
        Value::Table(fields) => {
            fields.iter().find(|it| it.key.text == "name").and_then(line).into_iter().collect()
        }
        _ => {
            line(field).iter().flat_map(|it| it.split(',')).map(|it| it.trim().to_owned()).collect()
        }
    };
    let names: Vec<String> = names.into_iter().filter(|it| !it.is_empty()).collect();
    (!names.is_empty()).then_some(names)
}

fn named(value: &Value, span: &Span) -> Option<String> {
    let name = match value {
        Value::Text(text) => super::fields::one_line(text),
        Value::Whole(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
        Value::Table(fields) => line(fields.iter().find(|it| it.key.text == "name")?)?,
        Value::Yes(_) => span.source.text[span.range.clone()].trim().to_owned(),
        Value::Other(_) | Value::List(_) => return None,
    };
    Some(name).filter(|it| !it.is_empty())
}

/// `615`, `"615"`, `"#615"`
fn number(field: &Field) -> Option<u32> {
    let number: u32 = line(field)?.trim_start_matches('#').trim().parse().ok()?;
    (1..=999_999).contains(&number).then_some(number)
}

/// Whether a key says yes or no, in the words of any YAML.
fn says(field: &Field, yes: bool) -> bool {
    let words = if yes { ["true", "yes", "on"] } else { ["false", "no", "off"] };
    line(field).is_some_and(|it| words.contains(&it.to_lowercase().as_str()))
}

/// The last part of an address or a name; none if it holds a placeholder or nothing to be named by.
fn typed_slug(typed: &str) -> Option<Slug> {
    let part = typed.trim_matches('/').rsplit('/').next().unwrap_or(typed);
    let part = part.trim_end_matches(".html");
    let plain = part.chars().any(char::is_alphanumeric) && !part.contains(['{', ':']);
    plain.then(|| Slug::of(part))
}

/// Former addresses, as far as they can be ours.
fn aliases(fields: &Fields) -> Vec<(Address, Span)> {
    let mut aliases = vec![];
    for field in fields.each(&ALIASES) {
        for name in names(field).into_iter().flatten() {
            let plain = !name.contains([':', '?', '#', '{', '%']);
            let page = Address::inside(&as_page(&name)).filter(|_| plain);
            aliases.extend(page.map(|it| (it, field.span.clone())));
        }
    }
    aliases
}

/// An old address as a file: `/2018/storm/` and `/2018/storm` are folders.
fn as_page(address: &str) -> String {
    let address = address.trim_matches('/');
    let page = address.strip_suffix(".html").or_else(|| address.strip_suffix(".htm"));
    page.map_or_else(|| format!("{address}/index.html"), |it| format!("{it}.html"))
}

/// A name as a person would say it: `2018-10-16-weekly_letter` is "Weekly letter".
fn spoken(name: &str) -> String {
    let undated = letter_date::without_day(name);
    let words: Vec<&str> =
        undated.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let words = if words.is_empty() { name.to_owned() } else { words.join(" ") };
    let mut letters = words.chars();
    letters.next().map_or(words.clone(), |it| it.to_uppercase().chain(letters).collect())
}
