//! The words that a project has of its own: `locales/de.ftl` over the delivered ones, or a language
//! that is not delivered.
//!
//! A message that no page asks for, and an argument that it is not told, are mistakes with their
//! place. Messages whose names begin with `own-` are for the templates of the project's theme.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;

use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Source, Span};
use crate::inputs::Project;

use super::{Locale, chain, delivered};

/// The names of messages that a project may add for its own templates.
const FREE: &str = "own-";

/// A message as written: its name, and the arguments that it asks for with their places.
pub(super) struct Message<'a> {
    pub name: &'a str,
    pub start: usize,
    pub arguments: Vec<(&'a str, usize)>,
    /// What it is told and does not ask for itself, but other languages may: from the comment above
    /// it, `# Told besides: $on_before`.
    pub told_besides: Vec<&'a str>,
}

/// How the comment begins that lists them.
const TOLD_BESIDES: &str = "# Told besides:";

/// Lays the project's words over those that are delivered.
pub(super) fn add(
    locale: &mut Locale,
    project: &Project,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) {
    let written: BTreeSet<String> =
        project.files_below("locales", diagnostics).into_iter().collect();
    let tags: Vec<String> = chain(&locale.tag).into_iter().rev().map(str::to_owned).collect();
    let paths: Vec<String> = tags.iter().map(|it| format!("locales/{it}.ftl")).collect();
    let present = paths.iter().filter(|it| written.contains(*it));
    let sources: Vec<Arc<Source>> =
        present.filter_map(|it| project.text(it, diagnostics)).collect();
    for source in &sources {
        lay(locale, source, diagnostics);
    }
    let is_delivered = tags.iter().any(|it| delivered::text(it).is_some());
    match sources.last() {
        _ if is_delivered => {}
        Some(source) => tell_missing(locale, source, diagnostics),
        None => diagnostics.language_without_words(config.site.language_span.as_ref(), &locale.tag),
    }
}

fn lay(locale: &mut Locale, source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let resource = match FluentResource::try_new(source.text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let start = error.slice.map_or(error.pos.start, |it| it.start);
                let line = source.text[start..].lines().next().unwrap_or_default();
                let place = Span::new(source, start..start + line.len());
                diagnostics.locale_syntax(&place, &error.kind.to_string());
            }
            resource
        }
    };
    let known: BTreeMap<&str, BTreeSet<&str>> = asked(delivered::ENGLISH);
    for message in messages(&source.text) {
        check(&message, &known, source, diagnostics);
    }
    locale.own.add_resource_overriding(resource);
    locale.has_words = true;
}

fn check(
    message: &Message,
    known: &BTreeMap<&str, BTreeSet<&str>>,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) {
    // A term, `-brand`, is a word of this file's own.
    if message.name.starts_with('-') || message.name.starts_with(FREE) {
        return;
    }
    let at = |start: usize, length: usize| Span::new(source, start..start + length);
    let Some(told) = known.get(message.name) else {
        let place = at(message.start, message.name.len());
        diagnostics.unknown_message(&place, message.name, known.keys().copied());
        return;
    };
    for (name, start) in message.arguments.iter().filter(|(name, _)| !told.contains(name)) {
        let place = at(*start, name.len() + 1);
        diagnostics.untold_argument(&place, message.name, name, told.iter().copied());
    }
}

fn tell_missing(locale: &Locale, source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let all = messages(delivered::ENGLISH);
    let missing: Vec<&str> =
        all.iter().map(|it| it.name).filter(|it| !locale.own.has_message(it)).collect();
    if !missing.is_empty() {
        diagnostics.untranslated(&Span::new(source, 0..0), all.len(), &missing);
    }
}

/// The messages of a file, by name, and the arguments of each.
pub(super) fn asked<'a>(text: &'a str) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let asked = messages(text).into_iter();
    let all = |it: Message<'a>| {
        let arguments = it.arguments.into_iter().map(|(name, _)| name);
        (it.name, arguments.chain(it.told_besides).collect())
    };
    asked.map(all).collect()
}

/// The messages and terms of a file: each begins a line, its other lines are set in.
pub(super) fn messages(text: &str) -> Vec<Message<'_>> {
    let mut messages: Vec<Message> = vec![];
    let (mut start, mut besides) = (0, vec![]);
    for line in text.split_inclusive('\n') {
        if let Some(listed) = line.strip_prefix(TOLD_BESIDES) {
            besides = listed.split(',').filter_map(|it| it.trim().strip_prefix('$')).collect();
        }
        if let Some(name) = name(line) {
            let told_besides = std::mem::take(&mut besides);
            messages.push(Message { name, start, arguments: vec![], told_besides });
        }
        if let (false, Some(message)) = (line.starts_with('#'), messages.last_mut()) {
            message.arguments.extend(arguments(line).map(|(name, at)| (name, start + at)));
        }
        start += line.len();
    }
    messages
}

/// The name at the start of a line that begins a message.
fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let is_name = !name.is_empty() && name.chars().all(plain);
    is_name.then_some(name)
}

/// `$name` in a line, with the place of its sign; a `$` that no bracket opens is a dollar.
fn arguments(line: &str) -> impl Iterator<Item = (&str, usize)> {
    let is_asked = |at: &usize| line[..*at].trim_end().ends_with(['{', '(']);
    line.match_indices('$').map(|(at, _)| at).filter(is_asked).filter_map(|at| {
        let rest = &line[at + 1..];
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || it == '_' || it == '-'));
        let name = &rest[..end.unwrap_or(rest.len())];
        (!name.is_empty()).then_some((name, at))
    })
}
