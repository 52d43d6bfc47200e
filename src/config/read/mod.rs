//! From `site.toml` as typed to `SiteConfig` as meant: defaults are chosen, scales resolved, and
//! what contradicts itself is refused in words.

mod coding;
mod layout;
mod margin;
mod survey;
mod topic;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::site_toml::{CutSection, EventSection, PrivacySection, SiteSection, SiteToml};
use super::table::Typed;
use super::{
    BrokenLinks, Currency, Event, Figures, Privacy, RawHtml, Site, SiteConfig, Survey, Thresholds,
};
use crate::diagnostics::{Diagnostics, Place, Source, Span, nearest};
use crate::measure::Cut;
use crate::period::{Day, Grain};

use survey::survey;

/// The configuration, or none if anything in it is an error: a guess at what a survey means would
/// make every later message doubtful.
pub fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<SiteConfig> {
    let mut found = Diagnostics::new();
    let document = Span::new(source, 0..source.text.len());
    let config =
        SiteToml::parse(&document, &mut found).and_then(|it| site_config(it, source, &mut found));
    let refused = found.any_error();
    in_order_of_the_text(found, diagnostics);
    config.filter(|_| !refused)
}

/// What is found by topic is told from the top of the file to its end.
fn in_order_of_the_text(found: Diagnostics, diagnostics: &mut Diagnostics) {
    let mut found: Vec<_> = found.iter().cloned().collect();
    found.sort_by_key(|it| match &it.place {
        Place::Text(span) => span.range.start,
        _ => 0,
    });
    for diagnostic in found {
        diagnostics.push(diagnostic);
    }
}

fn site_config(
    typed: SiteToml,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Option<SiteConfig> {
    let unit = typed.site.as_ref().is_some_and(|it| it.currency.is_some());
    let site = typed.site.and_then(|it| site(it, diagnostics));
    let privacy = privacy(typed.privacy, diagnostics);
    let broken_links = broken_links(typed.content.broken_links, diagnostics);
    let html = html(typed.content.html, diagnostics);
    let declared = typed.surveys.len();
    let mut surveys: Vec<Survey> = vec![];
    for section in typed.surveys {
        let place = section.id.as_ref().map(|it| it.span.clone());
        let Some(survey) = survey(section, privacy.thresholds, diagnostics) else {
            continue;
        };
        if let Some(column) = survey.revenue_column().filter(|_| !unit) {
            diagnostics.revenue_without_currency(column);
        }
        if let Some(place) = place.filter(|_| surveys.iter().any(|it| it.id == survey.id)) {
            diagnostics.duplicate_id(&place, "survey", &survey.id);
        }
        surveys.push(survey);
    }
    // A survey that could not be read may be the one that a topic names.
    if surveys.len() == declared {
        topic::topics(typed.topics, &mut surveys, diagnostics);
    }
    // A survey that could not be read may have the dimensions that a cut names.
    let whole = surveys.len() == declared;
    let pairs = if whole { pairs(typed.cuts, &surveys, diagnostics) } else { vec![] };
    let events = if whole { events(typed.events, &surveys, diagnostics) } else { vec![] };
    Some(SiteConfig {
        source: Arc::clone(source),
        site: site?,
        privacy,
        broken_links,
        html,
        surveys,
        pairs,
        events,
    })
}

fn site(typed: SiteSection, diagnostics: &mut Diagnostics) -> Option<Site> {
    let language_span = typed.language.as_ref().map(|it| it.span.clone());
    let language = typed.language.map(|it| language(it, diagnostics));
    let timezone = typed.timezone.and_then(|it| timezone(&it, diagnostics));
    let base_url = typed.base_url.and_then(|it| base_url(&it, diagnostics));
    let theme_span = typed.theme.as_ref().map(|it| it.span.clone());
    let theme = typed.theme.map(|it| theme(it, diagnostics));
    let cadence = typed.cadence.and_then(|it| cadence(&it, diagnostics));
    let currency = typed.currency.and_then(|it| currency(&it, diagnostics));
    let figures = typed.figures.and_then(|it| figures(&it, diagnostics));
    Some(Site {
        title: typed.title?.value,
        language: language.unwrap_or_else(|| "en-GB".to_owned()),
        language_span,
        timezone: timezone.unwrap_or(TimeZone::UTC),
        base_url,
        theme: theme.unwrap_or_else(|| "broadsheet".to_owned()),
        theme_span,
        cadence: cadence.unwrap_or(Grain::Week),
        currency,
        colophon: typed.colophon.map(|it| it.value),
        figures: figures.unwrap_or_default(),
    })
}

fn figures(word: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Figures> {
    let figures = Figures::named(&word.value);
    if figures.is_none() {
        diagnostics.wrong_type(&word.span, "figures", Figures::NAMES, &word.value);
    }
    figures
}

/// Whether a tag has the shape of BCP 47: subtags of letters and digits, the first of letters.
fn language(tag: Typed<String>, diagnostics: &mut Diagnostics) -> String {
    let mut subtags = tag.value.split('-');
    let first = subtags.next().unwrap_or_default();
    let plain = (2..=3).contains(&first.len())
        && first.bytes().all(|it| it.is_ascii_alphabetic())
        && subtags.all(|it| {
            (1..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric())
        });
    if !plain {
        diagnostics.unknown_language(&tag.span, &tag.value);
    }
    tag.value
}

fn timezone(name: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<TimeZone> {
    if let Ok(timezone) = TimeZone::get(&name.value) {
        return Some(timezone);
    }
    let known: BTreeSet<String> = jiff::tz::db().available().map(|it| it.to_string()).collect();
    let typed = name.value.replace(' ', "_");
    // `London` and `london` are meant as a city of the list.
    let city = known
        .iter()
        .find(|it| it.rsplit_once('/').is_some_and(|(_, city)| city.eq_ignore_ascii_case(&typed)));
    let similar = match city {
        Some(city) => Some(city.as_str()),
        None => nearest(&typed, known.iter().map(String::as_str)),
    };
    diagnostics.unknown_timezone(&name.span, &name.value, similar);
    None
}

/// The address with a trailing slash.
fn base_url(url: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<String> {
    if let Some(why) = base_url_fault(&url.value) {
        diagnostics.bad_base_url(&url.span, &url.value, why);
        return None;
    }
    Some(format!("{}/", url.value.trim_end_matches('/')))
}

fn base_url_fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some("it does not begin with `https://` or `http://`");
    };
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let strange = |it: char| !it.is_ascii_graphic() || "\"'<>\\^`{|}".contains(it);
    match url {
        _ if host.contains('@') => Some("it holds a user name"),
        _ if host.contains(['[', ']']) && !(host.starts_with('[') && host.contains(']')) => {
            Some("its host has a bracket too many")
        }
        _ if host.rsplit_once(':').is_some_and(|(_, port)| is_no_port(port)) => {
            Some("its port is no number up to 65535")
        }
        _ if rest.split('/').any(|it| it == "..") => Some("it climbs with `..`"),
        _ if host.split(':').next().unwrap_or_default().is_empty() => Some("it names no host"),
        _ if url.contains(['?', '#']) => Some("it has a query or a fragment"),
        _ if url.contains(strange) => Some("it holds a character that an address cannot have"),
        _ => None,
    }
}

/// Whether what follows the last colon of a host is neither a port nor of an address in brackets.
fn is_no_port(port: &str) -> bool {
    !port.ends_with(']') && port.parse::<u16>().is_err()
}

/// A theme is a folder of `themes`, never a path.
fn theme(name: Typed<String>, diagnostics: &mut Diagnostics) -> String {
    let plain = name.value.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    if !plain {
        diagnostics.unknown_theme(&name.span, &name.value, ["broadsheet"]);
    }
    name.value
}

fn currency(code: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Currency> {
    let currency = Currency::of(&code.value);
    if currency.is_none() {
        diagnostics.bad_currency(&code.span, &code.value);
    }
    currency
}

fn cadence(word: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Grain> {
    match word.value.as_str() {
        "weekly" => Some(Grain::Week),
        "monthly" => Some(Grain::Month),
        other => {
            diagnostics.unknown_cadence(&word.span, other, ["weekly", "monthly"]);
            None
        }
    }
}

const DEFAULT: Thresholds = Thresholds { minimum_n: 5, comparison_n: 10 };

fn broken_links(typed: Option<Typed<String>>, diagnostics: &mut Diagnostics) -> BrokenLinks {
    let Some(typed) = typed else { return BrokenLinks::ToldInLetters };
    match typed.value.as_str() {
        "error" => BrokenLinks::Refused,
        "warning" => BrokenLinks::Told,
        other => {
            let known = ["error", "warning"];
            diagnostics.unknown_choice(&typed.span, "broken_links", other, known);
            BrokenLinks::ToldInLetters
        }
    }
}

fn html(typed: Option<Typed<String>>, diagnostics: &mut Diagnostics) -> RawHtml {
    let Some(typed) = typed else { return RawHtml::SanitisedInLetters };
    match typed.value.as_str() {
        "text" => RawHtml::Text,
        "sanitised" => RawHtml::Sanitised,
        other => {
            diagnostics.unknown_choice(&typed.span, "html", other, ["text", "sanitised"]);
            RawHtml::Text
        }
    }
}

fn privacy(typed: PrivacySection, diagnostics: &mut Diagnostics) -> Privacy {
    Privacy {
        thresholds: thresholds(typed.minimum_n, typed.comparison_n, DEFAULT, diagnostics),
        agents: typed.agents.is_some_and(|it| it.value),
    }
}

fn thresholds(
    minimum: Option<Typed<i64>>,
    comparison: Option<Typed<i64>>,
    default: Thresholds,
    diagnostics: &mut Diagnostics,
) -> Thresholds {
    let minimum_n =
        minimum.and_then(|it| base("minimum_n", &it, diagnostics)).unwrap_or(default.minimum_n);
    let place = comparison.as_ref().map(|it| it.span.clone());
    let comparison_n = comparison
        .and_then(|it| base("comparison_n", &it, diagnostics))
        .unwrap_or(default.comparison_n.max(minimum_n));
    if let Some(place) = place.filter(|_| comparison_n < minimum_n) {
        diagnostics.comparison_below_minimum(&place, comparison_n, minimum_n);
    }
    Thresholds { minimum_n, comparison_n }
}

/// A number of answers, one at the least.
fn base(key: &str, number: &Typed<i64>, diagnostics: &mut Diagnostics) -> Option<u64> {
    if number.value < 1 {
        diagnostics.number_too_small(&number.span, key, number.value, 1);
        return None;
    }
    u64::try_from(number.value).ok()
}

fn pairs(
    cuts: Vec<CutSection>,
    surveys: &[Survey],
    diagnostics: &mut Diagnostics,
) -> Vec<[String; 2]> {
    let mut pairs: Vec<[String; 2]> = vec![];
    for cut in cuts {
        let Some(by) = cut.by else { continue };
        let Some(pair) = pair(&by, surveys, diagnostics) else {
            continue;
        };
        if pairs.contains(&pair) {
            diagnostics.duplicate_id(&cut.span, "cut", &pair.join(" and "));
        } else {
            pairs.push(pair);
        }
    }
    pairs.sort();
    pairs
}

fn pair(
    by: &Typed<Vec<Typed<String>>>,
    surveys: &[Survey],
    diagnostics: &mut Diagnostics,
) -> Option<[String; 2]> {
    let known: BTreeSet<&str> =
        surveys.iter().flat_map(|it| &it.dimensions).map(|it| it.id.as_str()).collect();
    let mut unknown = by.value.iter().filter(|it| !known.contains(it.value.as_str())).peekable();
    if unknown.peek().is_some() {
        unknown.for_each(|it| {
            diagnostics.unknown_dimension(&it.span, &it.value, known.iter().copied());
        });
        return None;
    }
    let mut names: Vec<&str> = by.value.iter().map(|it| it.value.as_str()).collect();
    names.sort_unstable();
    let [one, other] = names[..] else {
        diagnostics.cut_not_a_pair(&by.span);
        return None;
    };
    if one == other {
        diagnostics.cut_not_a_pair(&by.span);
        return None;
    }
    let together = |it: &Survey| it.dimension(one).is_some() && it.dimension(other).is_some();
    if !surveys.iter().any(together) {
        diagnostics.cut_across_surveys(&by.span, one, other);
    }
    Some([one.to_owned(), other.to_owned()])
}

fn events(
    sections: Vec<EventSection>,
    surveys: &[Survey],
    diagnostics: &mut Diagnostics,
) -> Vec<Event> {
    let mut events: Vec<Event> =
        sections.into_iter().filter_map(|it| event(it, surveys, diagnostics)).collect();
    events.sort_by_key(|it| it.day);
    events
}

fn event(typed: EventSection, surveys: &[Survey], diagnostics: &mut Diagnostics) -> Option<Event> {
    if let Some(survey) = &typed.survey
        && !surveys.iter().any(|it| it.id == survey.value)
    {
        let known = surveys.iter().map(|it| it.id.as_str());
        diagnostics.unknown_survey(&survey.span, &survey.value, known);
    }
    let named = typed.survey.map(|it| it.value);
    let concerned = surveys.iter().filter(|it| named.as_ref().is_none_or(|id| *id == it.id));
    let known: BTreeSet<&str> =
        concerned.flat_map(|it| &it.dimensions).map(|it| it.id.as_str()).collect();
    let mut whose = Cut::total();
    for (dimension, group) in &typed.wheres {
        if !known.contains(dimension.value.as_str()) {
            let known = known.iter().copied();
            diagnostics.unknown_dimension(&dimension.span, &dimension.value, known);
        }
        whose = whose.and(&dimension.value, &group.value);
    }
    let places = typed.wheres.into_iter().map(|(dimension, it)| (dimension.value, it.span));
    let places = places.collect();
    let day = typed.day?;
    let Some(day) = Day::parse(&day.value) else {
        diagnostics.bad_day(&day.span, &day.value);
        return None;
    };
    let rebase = typed.rebase.is_some_and(|it| it.value);
    Some(Event { day, title: typed.title?.value, survey: named, whose, named: places, rebase })
}

fn words_of(list: Typed<Vec<Typed<String>>>) -> Vec<String> {
    list.value.into_iter().map(|it| it.value).collect()
}
