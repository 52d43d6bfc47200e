//! What a theme is made of: its own files, and those of the theme that it stands on.
//!
//! A theme names that theme as `base`; one of the project's that names none stands on the built-in
//! one. A project may hold files of any of them, which then take the place of those in the binary.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Place, Source, Span};
use crate::inputs::Project;

use super::built_in;

/// The files of a theme.
pub(super) struct Layers {
    /// The names of the themes, from the one that all stands on to the one that is asked for.
    pub themes: Vec<String>,
    /// The texts that count, by their path in a theme's folder.
    pub files: BTreeMap<String, Layered>,
    /// Every `theme.toml`, from the lowest to the topmost.
    pub tokens: Vec<Layered>,
}

/// A text of a theme.
#[derive(Clone)]
pub(super) struct Layered {
    pub source: Arc<Source>,
    pub writer: Writer,
    /// The place in `Layers::themes` of the lowest theme that has a file of this path.
    pub lowest: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    BuiltIn,
    Project,
}

/// The files of the theme that `site.toml` names; none if it, or one it stands on, is not there.
pub(super) fn layers(
    project: &Project,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Layers> {
    let mut name = config.site.theme.clone();
    let mut place = config.site.theme_span.clone().map(Place::from);
    // From the topmost down.
    let mut stack: Vec<(String, Vec<(String, Layered)>)> = vec![];
    loop {
        let texts = texts_of(project, &name, diagnostics);
        if texts.is_empty() {
            let known = known(project, diagnostics);
            let place = place.unwrap_or(Place::Project);
            diagnostics.unknown_theme(place, &name, known.iter().map(String::as_str));
            return None;
        }
        let base = base(&texts);
        let stands_on_nothing = built_in::texts(&name).is_some();
        stack.push((name, texts));
        match base {
            Some((it, span)) if stack.iter().any(|(name, _)| *name == it) => {
                diagnostics.theme_loop(&span, &it);
                return None;
            }
            Some((it, span)) => (name, place) = (it, Some(span.into())),
            None if stands_on_nothing => break,
            None => (name, place) = (built_in::NAME.to_owned(), None),
        }
    }
    stack.reverse();
    let mut layers = Layers { themes: vec![], files: BTreeMap::new(), tokens: vec![] };
    for (place, (name, texts)) in stack.into_iter().enumerate() {
        layers.themes.push(name);
        for (path, text) in texts {
            if path == "theme.toml" {
                layers.tokens.push(text);
                continue;
            }
            let lowest = layers.files.get(&path).map_or(place, |it| it.lowest);
            layers.files.insert(path, Layered { lowest, ..text });
        }
    }
    Some(layers)
}

/// The texts of one theme: those in the binary, then those of the project.
fn texts_of(
    project: &Project,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Layered)> {
    let folder = format!("themes/{name}");
    let text = |source, writer| Layered { source, writer, lowest: 0 };
    let carried = built_in::texts(name).unwrap_or_default().iter().map(|(path, it)| {
        let source = Source::new(format!("{folder}/{path}"), *it);
        ((*path).to_owned(), text(source, Writer::BuiltIn))
    });
    let mut texts: Vec<(String, Layered)> = carried.collect();
    for path in project.files_below(&folder, diagnostics) {
        if super::is_text(&path) {
            let inner = path[folder.len() + 1..].to_owned();
            let source = project.text(&path, diagnostics);
            texts.extend(source.map(|it| (inner, text(it, Writer::Project))));
        }
    }
    texts
}

/// The theme that a theme says it stands on, by the last of its files that says so.
fn base(texts: &[(String, Layered)]) -> Option<(String, Span)> {
    let tokens = texts.iter().rev().filter(|(path, _)| path == "theme.toml");
    tokens.filter_map(|(_, it)| base_in(&it.source)).next()
}

fn base_in(source: &Arc<Source>) -> Option<(String, Span)> {
    let document = DeTable::parse(&source.text).ok()?;
    let value = document.get_ref().get("base")?;
    match value.get_ref() {
        DeValue::String(name) => Some((name.to_string(), Span::new(source, value.span()))),
        _ => None,
    }
}

/// Every theme there is: in the binary and in the project.
fn known(project: &Project, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut known: Vec<String> = built_in::names().map(str::to_owned).collect();
    for path in project.files_below("themes", diagnostics) {
        let name = path.split('/').nth(1).unwrap_or_default().to_owned();
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}
