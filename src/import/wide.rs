//! Columns that ask the same of several things: one for each touchpoint, option or statement.

use std::collections::{BTreeMap, BTreeSet};

use super::naming::{Name, distinct, words};
use super::question::{self, Guess};
use crate::measure::{Metric, Scale};

/// What a column asks, and of which of several things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub asked: String,
    pub of: String,
}

/// The question that a column is part of, and its touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    pub question: String,
    pub asked: String,
    pub name: String,
}

/// The columns of questions, each with its place.
pub type Found = Vec<(usize, Guess)>;

/// What a column asks and of what, where its name says it or another begins alike.
pub fn parts(names: &[Name], found: &Found) -> BTreeMap<usize, Part> {
    let mut parts = BTreeMap::new();
    for (place, _) in found {
        let name = &names[*place];
        let others = found.iter().map(|(it, _)| &names[*it]).filter(|it| it.text != name.text);
        let shared =
            others.filter_map(|it| shared(name.wording.as_deref()?, it.wording.as_deref()?));
        let part = part(&name.text).or_else(|| shared.max_by_key(|it| it.asked.len()));
        parts.extend(part.map(|it| (*place, it)));
    }
    parts
}

/// `How was it? - Delivery`, `How was it? [Delivery]`.
pub fn part(name: &str) -> Option<Part> {
    let bracketed =
        || name.strip_suffix(']')?.rsplit_once('[').filter(|(asked, _)| asked.contains(' '));
    let (asked, of) = name.rsplit_once(" - ").or_else(bracketed)?;
    let part = Part { asked: asked.trim().to_owned(), of: of.trim().to_owned() };
    (!part.of.is_empty() && !part.asked.is_empty()).then_some(part)
}

/// A question parted after the words that another begins with too, if they are four or more:
/// `How satisfied were you with` and `the delivery`.
fn shared(wording: &str, other: &str) -> Option<Part> {
    const ENOUGH: usize = 4;
    let words: Vec<&str> = wording.split(' ').collect();
    let same = words.iter().zip(other.split(' ')).take_while(|(one, it)| **one == *it).count();
    let marks = |it: char| matches!(it, '?' | '.' | ':' | '!' | ',' | ';');
    let of = words[same..].join(" ").trim_matches(marks).to_owned();
    (same >= ENOUGH && !of.is_empty()).then(|| Part { asked: words[..same].join(" "), of })
}

/// The ways to part a short name: `csat_delivery`, `delivery csat`.
fn parts_of_name(name: &str) -> Vec<Part> {
    let words = words(name);
    match words.as_slice() {
        [first, .., last] if words.len() <= 4 => vec![
            Part { asked: first.clone(), of: words[1..].join(" ") },
            Part { asked: last.clone(), of: words[..words.len() - 1].join(" ") },
        ],
        _ => vec![],
    }
}

/// What is asked of several things is asked on one scale.
pub fn unify(names: &[Name], found: &mut Found, parts: &BTreeMap<usize, Part>) {
    let mut groups: BTreeMap<&str, Vec<(&Name, &mut Guess)>> = BTreeMap::new();
    for (place, guess) in found {
        if let Some(part) = parts.get(place) {
            groups.entry(&part.asked).or_default().push((&names[*place], guess));
        }
    }
    groups.values_mut().for_each(|it| question::unify(it));
}

/// Columns that ask the same of several touchpoints. They are one question, so they are given one
/// definition.
pub fn touchpoints(
    names: &[Name],
    found: &mut Found,
    parts: &BTreeMap<usize, Part>,
) -> BTreeMap<usize, Touchpoint> {
    let mut groups: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (place, _) in found.iter() {
        let known = parts.get(place).cloned();
        for part in known.map_or_else(|| parts_of_name(&names[*place].text), |it| vec![it]) {
            groups.entry(part.asked).or_default().push((*place, part.of));
        }
    }
    let mut touchpoints: BTreeMap<usize, Touchpoint> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for (asked, things) in groups {
        let is_taken = things.iter().any(|(place, _)| touchpoints.contains_key(place));
        let Some(definition) = one_definition(found, &things) else { continue };
        if is_taken || !are_touchpoints(&things) {
            continue;
        }
        let question = distinct(question_id(&asked, found, &things), &ids);
        ids.insert(question.clone());
        for (place, of) in things {
            define(found, place, &definition);
            let (question, asked) = (question.clone(), asked.clone());
            touchpoints.insert(place, Touchpoint { question, asked, name: capitalised(&of) });
        }
    }
    touchpoints
}

/// `csat`, if nothing else is asked for that metric; else what is asked.
fn question_id(asked: &str, found: &Found, things: &[(usize, String)]) -> String {
    let is_in = |place: usize| things.iter().any(|(it, _)| *it == place);
    let metrics = |inside: &dyn Fn(usize) -> bool| -> BTreeSet<Metric> {
        found.iter().filter(|(place, _)| inside(*place)).map(|(_, it)| it.metric).collect()
    };
    let own = metrics(&is_in);
    let usual = own.iter().find(|it| matches!(it, Metric::Nps | Metric::Csat | Metric::Ces));
    match usual {
        Some(metric) if !metrics(&|it| !is_in(it)).contains(metric) => metric.name().to_owned(),
        Some(metric) if asked == metric.name() => format!("{metric}_by_touchpoint"),
        _ => Name::of(asked, None).id(),
    }
}

/// Metric, scale and top scores.
type Definition = (Metric, Scale, Vec<i8>);

/// What all of these are summed up as, if they are alike but for how much of the scale was used.
fn one_definition(found: &Found, things: &[(usize, String)]) -> Option<Definition> {
    let of = |place: usize| found.iter().find(|(it, _)| *it == place).map(|(_, it)| it);
    let guesses: Vec<&Guess> = things.iter().filter_map(|(place, _)| of(*place)).collect();
    let widest = guesses.iter().max_by_key(|it| it.scale.high - it.scale.low)?;
    let fits = |it: &&Guess| {
        it.metric == widest.metric
            && it.scale.low >= widest.scale.low
            && it.scale.high <= widest.scale.high
            && (it.scale == widest.scale || it.recode.is_empty() && it.missing.is_empty())
    };
    guesses.iter().all(fits).then(|| (widest.metric, widest.scale, widest.top.clone()))
}

fn define(found: &mut Found, place: usize, definition: &Definition) {
    if let Some((_, guess)) = found.iter_mut().find(|(it, _)| *it == place) {
        (guess.metric, guess.scale, guess.top) = definition.clone();
    }
}

/// Whether there are several, each with a name of its own, and most of them moments of a journey.
fn are_touchpoints(things: &[(usize, String)]) -> bool {
    const JOURNEY: &str = "order ordering delivery billing bill invoice payment checkout \
        onboarding activation installation setup support service call contact store shop website \
        app returns return refund renewal cancellation repair claim booking arrival departure \
        room reservation purchase visit complaint moving registration shipping welcome sales \
        upgrade training appointment discharge";
    let names: BTreeSet<String> = things.iter().map(|(_, it)| capitalised(it)).collect();
    let is_moment =
        |it: &&String| words(it).iter().any(|it| JOURNEY.split(' ').any(|word| word == it));
    names.len() >= 2
        && names.len() == things.len()
        && names.iter().filter(|it| is_moment(it)).count() * 2 >= names.len()
}

/// `the delivery` as `The delivery`.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
