//! What texts of ours say of themselves: the front matter of editions, stories and pages.
//!
//! In come fields, out go texts without a body; what is missing or means nothing is told. A letter that
//! moved in is read by `letter`.

use super::asked_period::AskedPeriod;
use super::fields::{Fields, Typed};
use super::letter_date;
use super::taken::Taken;
use super::{EditionText, PageText, Shelf, StoryText};
use crate::address::{Address, Slug};
use crate::config::Figures;
use crate::diagnostics::{Diagnostics, Span};
use crate::period::{Day, Grain, Period};

pub(super) fn edition(
    mut fields: Fields,
    slug: Slug,
    name: &str,
    cadence: Grain,
    taken: &mut Taken,
    diagnostics: &mut Diagnostics,
) -> Option<EditionText> {
    let title = fields.needed_text("title", "title = \"Charged twice\"", diagnostics);
    let deck = fields.text("deck", diagnostics).map(|it| it.text);
    let byline = fields.text("byline", diagnostics).map(|it| it.text);
    let number = fields.whole("number", 1..=999_999, diagnostics);
    if let Some((number, place)) = &number {
        taken.number(*number, place, diagnostics);
    }
    let date = match letter_date::at_beginning(name) {
        Some(day) if !fields.has("date") => Some(day),
        _ => fields.needed_day("date", diagnostics),
    };
    let period = edition_period(&mut fields, name, date, cadence, diagnostics);
    let data_through = fields.day("data_through", diagnostics);
    let draft = fields.yes("draft", diagnostics);
    let revision = fields.whole("revision", 1..=999, diagnostics).map_or(1, |(it, _)| it);
    let erratum = fields.text("erratum", diagnostics).map(|it| it.text);
    let figures = figures(&mut fields, diagnostics);
    let topics = topics(&mut fields, diagnostics);
    let aliases = aliases(&mut fields, diagnostics);
    fields.finish_front_matter(diagnostics);
    let (title, date, period) = (title?, date?, period?);
    Some(EditionText {
        slug,
        title: title.text,
        deck,
        byline,
        number: number.map(|(it, _)| it),
        date,
        period,
        data_through,
        revision,
        erratum,
        figures,
        topics,
        aliases,
        draft,
        moved_in: false,
        body: vec![],
        span: title.span,
    })
}

/// `figures = "as recorded"`
fn figures(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Option<Figures> {
    let typed = fields.text("figures", diagnostics)?;
    let figures = Figures::named(&typed.text);
    if figures.is_none() {
        diagnostics.wrong_type(&typed.span, "figures", Figures::NAMES, &typed.text);
    }
    figures
}

/// `topics = ["Refunds"]`; other generators say `tags`.
fn topics(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Vec<String> {
    let topics = fields.names("topics", diagnostics);
    let topics = topics.into_iter().map(|it| it.text);
    let names = topics.chain(fields.names_elsewhere("tags"));
    names.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// `aliases = ["stories/old-name.html"]`
fn aliases(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Vec<(Address, Span)> {
    let mut aliases = vec![];
    for typed in fields.names("aliases", diagnostics) {
        match Address::inside(&as_file(&typed.text)).filter(|it| it.as_str().ends_with(".html")) {
            Some(address) => aliases.push((address, typed.span)),
            None => diagnostics.bad_alias(&typed.span, &typed.text),
        }
    }
    aliases
}

/// An old address as a file: other generators have a folder for each page.
fn as_file(address: &str) -> String {
    let address = address.trim_start_matches('/');
    match address.strip_suffix('/') {
        Some(folder) if !folder.is_empty() => format!("{folder}/index.html"),
        _ => address.to_owned(),
    }
}

/// The words that other generators have for a deck. An edition that has one is no edition of ours.
fn deck_elsewhere(fields: &mut Fields) {
    fields.also("deck", &["description", "summary", "subtitle", "excerpt"]);
}

/// The period as written, else as the file is named (`2026-w47.md`), else the one in which the
/// edition's date is.
fn edition_period(
    fields: &mut Fields,
    name: &str,
    date: Option<Day>,
    cadence: Grain,
    diagnostics: &mut Diagnostics,
) -> Option<Period> {
    let through = Day(0);
    let Some(typed) = fields.text("period", diagnostics) else {
        let named = Period::parse(name, through).filter(|it| it.grain().is_some());
        return named.or_else(|| date.map(|day| Period::containing(cadence, day)));
    };
    let asked = AskedPeriod::of(typed, diagnostics)?;
    let period = asked.ending(through);
    if period.grain().is_none() {
        diagnostics.period_not_calendar(asked.span(), asked.text());
        return None;
    }
    Some(period)
}

pub(super) fn story(
    mut fields: Fields,
    slug: Slug,
    diagnostics: &mut Diagnostics,
) -> Option<StoryText> {
    deck_elsewhere(&mut fields);
    fields.also("byline", &["author", "authors"]);
    let title = fields.needed_text("title", "title = \"Two days without a line\"", diagnostics);
    let mut line = |key: &'static str, diagnostics: &mut Diagnostics| fields.text(key, diagnostics);
    let deck = line("deck", diagnostics).map(|it| it.text);
    let byline = line("byline", diagnostics).map(|it| it.text);
    let touchpoint = line("touchpoint", diagnostics);
    let team = line("team", diagnostics);
    let location = line("location", diagnostics);
    let customer = line("customer", diagnostics);
    let learned = line("learned", diagnostics).map(|it| it.text);
    let changed = line("changed", diagnostics).map(|it| it.text);
    let date = fields.needed_day("date", diagnostics);
    let consent = fields.yes("consent", diagnostics);
    let topics = topics(&mut fields, diagnostics);
    let aliases = aliases(&mut fields, diagnostics);
    let draft = fields.yes("draft", diagnostics);
    fields.finish_front_matter(diagnostics);
    if let Some(customer) = customer.as_ref().filter(|_| !consent) {
        diagnostics.consent_missing(&customer.span);
    }
    let (title, date) = (title?, date?);
    Some(StoryText {
        slug,
        title: title.text,
        deck,
        byline,
        date,
        touchpoint,
        team,
        location,
        customer: customer.filter(|_| consent).map(|it| it.text),
        learned,
        changed,
        topics,
        aliases,
        draft,
        body: vec![],
        span: title.span,
    })
}

pub(super) fn page(
    mut fields: Fields,
    slug: Slug,
    diagnostics: &mut Diagnostics,
) -> Option<PageText> {
    deck_elsewhere(&mut fields);
    let title = fields.needed_text("title", "title = \"About this bulletin\"", diagnostics);
    let deck = fields.text("deck", diagnostics).map(|it| it.text);
    let aliases = aliases(&mut fields, diagnostics);
    let draft = fields.yes("draft", diagnostics);
    fields.finish_front_matter(diagnostics);
    let Typed { text: title, span } = title?;
    let shelf = Shelf::Navigation;
    Some(PageText { slug, shelf, title, deck, aliases, draft, body: vec![], span })
}
