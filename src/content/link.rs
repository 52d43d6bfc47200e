//! Where links and pictures of a text lead.
//!
//! In comes what an author typed between the parentheses; out goes a page of the site, a picture of
//! the project, or an address elsewhere. Nothing that a browser would run comes out.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::Address;
use crate::config::{RawHtml, SiteConfig};
use crate::diagnostics::{Diagnostics, Span};
use crate::inputs::markdown_stem;

use super::letter::Origin;
use super::prose::{Link, Prose, Target};

/// What a text stands among.
pub(super) struct Surroundings<'a> {
    pub config: &'a SiteConfig,
    /// Every text that becomes a page, by its path below the project.
    pub texts: &'a BTreeMap<String, Address>,
    /// Every other file below `content/`.
    pub pictures: &'a BTreeSet<String>,
    pub origin: Origin,
    /// The text's own path, and its page's address.
    pub path: &'a str,
    pub address: &'a Address,
    /// Sets the markdown within a block, which is a text of its own.
    pub passage: fn(&Span, &Surroundings<'_>, &mut Diagnostics) -> Prose,
}

impl Surroundings<'_> {
    /// Whether raw HTML is kept, as far as it is harmless; else it is shown as text.
    pub fn keeps_html(&self) -> bool {
        match self.config.html {
            RawHtml::Text => false,
            RawHtml::Sanitised => true,
            RawHtml::SanitisedInLetters => self.origin == Origin::Elsewhere,
        }
    }

    /// A text within a block: paragraphs and lists.
    pub fn passage(&self, span: &Span, diagnostics: &mut Diagnostics) -> Prose {
        (self.passage)(span, self, diagnostics)
    }
}

/// What a typed link means.
pub(super) enum Meaning {
    /// An address that is printed as typed.
    Elsewhere(String),
    Inside(Link),
    /// Reported; the words stay and lead nowhere.
    Nowhere,
}

/// Schemes that lead to another place and run nothing here.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What browsers show in an `<img>`.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

pub(super) fn meaning(
    typed: &str,
    span: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Meaning {
    if let Some(scheme) = scheme(typed) {
        if SCHEMES.contains(&scheme.as_str()) {
            return Meaning::Elsewhere(typed.to_owned());
        }
        diagnostics.link_refused(span, &scheme);
        return Meaning::Nowhere;
    }
    if let Some(anchor) = typed.strip_prefix('#').filter(|it| !it.is_empty()) {
        let target = Target::Page(around.address.clone());
        let anchor = Some(anchor.to_owned());
        return Meaning::Inside(Link { target, anchor, span: span.clone() });
    }
    if typed.starts_with("//") || typed == "#" {
        return Meaning::Elsewhere(typed.to_owned());
    }
    let (path, anchor) = match typed.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned()).filter(|it| !it.is_empty())),
        None => (typed, None),
    };
    let path = decoded(path.split('?').next().unwrap_or(path));
    match target(&path, around) {
        Some(target) => Meaning::Inside(Link { target, anchor, span: span.clone() }),
        None => {
            match around.origin {
                Origin::Ours => {
                    let texts = around.texts.keys().map(|it| it.rsplit('/').next().unwrap_or(it));
                    let likely: Vec<&str> = if is_text(&path) { texts.collect() } else { vec![] };
                    diagnostics.dead_link(span, typed, likely);
                }
                Origin::Elsewhere => diagnostics.link_left_behind(span, typed),
            }
            Meaning::Nowhere
        }
    }
}

/// An address outside the site, if that is what is typed.
pub(super) fn outward(
    typed: &str,
    span: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    scheme(typed)?;
    match meaning(typed, span, around, diagnostics) {
        Meaning::Elsewhere(address) => Some(unspaced(&address)),
        Meaning::Inside(_) | Meaning::Nowhere => None,
    }
}

fn target(path: &str, around: &Surroundings<'_>) -> Option<Target> {
    // `@/` is how Zola names a text from the root of all.
    let rooted = path.strip_prefix('/').or_else(|| path.strip_prefix("@/"));
    if path.is_empty() || path.contains('\\') {
        return None;
    }
    let of_project = match rooted {
        Some(rooted) if rooted.starts_with("content/") => rooted.to_owned(),
        Some(rooted) => format!("content/{rooted}"),
        None => joined(around.path, path)?,
    };
    if is_text(path) {
        return around.texts.get(&of_project).cloned().map(Target::Page);
    }
    if around.origin == Origin::Elsewhere
        && let Some(address) = text_without_ending(&of_project, around)
    {
        return Some(Target::Page(address));
    }
    if is_picture(&of_project) && around.pictures.contains(&of_project) {
        return Some(Target::Picture(of_project));
    }
    let of_site = match rooted {
        Some(rooted) => rooted.to_owned(),
        None => joined(around.address.as_str(), path)?,
    };
    let of_site = match of_site.as_str() {
        "" => "index.html".to_owned(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        page => page.to_owned(),
    };
    Address::inside(&of_site).map(Target::Page)
}

/// `issue-41`, `issue-41/` and `issue-41.html`, as other generators call the page of `issue-41.md`.
fn text_without_ending(path: &str, around: &Surroundings<'_>) -> Option<Address> {
    let path = path.trim_end_matches('/');
    let stem = path.strip_suffix(".html").unwrap_or(path);
    let files = [format!("{stem}.md"), format!("{stem}.markdown"), format!("{stem}/index.md")];
    files.iter().find_map(|it| around.texts.get(it)).cloned()
}

/// The path of a picture below the project, if it is one that exists.
pub(super) fn picture(
    typed: &str,
    span: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let path = decoded(typed.split(['#', '?']).next().unwrap_or(typed));
    if is_remote(typed) {
        diagnostics.image_remote(span, typed);
        return None;
    }
    if let Some(path) = path.strip_prefix('/').and_then(|it| rooted_picture(it, around)) {
        return Some(path);
    }
    let elsewhere = scheme(typed).is_some() || path.starts_with('/') || path.contains('\\');
    let Some(path) =
        joined(around.path, &path).filter(|it| !elsewhere && it.starts_with("content/"))
    else {
        diagnostics.image_outside(span, typed);
        return None;
    };
    if !around.pictures.contains(&path) {
        diagnostics.image_missing(span, typed);
        return None;
    }
    if !is_picture(&path) {
        diagnostics.not_a_picture(span, typed, &PICTURES);
        return None;
    }
    Some(path)
}

/// `/images/x.png`, as a letter names a picture from the root of another site: it may stand below
/// `content/`, or below a folder of the letter's.
fn rooted_picture(path: &str, around: &Surroundings<'_>) -> Option<String> {
    let folders = around.path.match_indices('/').map(|(at, _)| &around.path[..at]);
    let folders: Vec<&str> = folders.filter(|_| around.origin == Origin::Elsewhere).collect();
    let paths = folders.iter().rev().map(|it| format!("{it}/{path}"));
    paths.into_iter().find(|it| is_picture(it) && around.pictures.contains(it))
}

/// Whether an address leads to the web.
pub(super) fn is_remote(typed: &str) -> bool {
    scheme(typed).is_some_and(|it| it == "http" || it == "https")
}

fn is_text(path: &str) -> bool {
    markdown_stem(path).is_some()
}

fn is_picture(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, it)| it).to_ascii_lowercase();
    PICTURES.contains(&extension.as_str())
}

/// The scheme of an address as a browser reads it: spaces, controls and capitals do not hide one.
fn scheme(typed: &str) -> Option<String> {
    let bare: String = typed.chars().filter(|it| !it.is_control() && !it.is_whitespace()).collect();
    let end = bare.find([':', '/', '?', '#', '\\'])?;
    bare[end..].starts_with(':').then(|| bare[..end].to_ascii_lowercase())
}

/// A relative path beside a file, `.` and `..` followed; none if it climbs too far.
fn joined(file: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// `%20` and its like as the characters they stand for.
pub(super) fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| *first == b'%');
        let byte = hex.and_then(|it| str::from_utf8(it).ok()).filter(|it| !it.starts_with('+'));
        match byte.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// An address for an `href` attribute: spaces and controls as `%20`, the rest escaped.
pub(super) fn href(address: &str) -> String {
    crate::markup::escaped(&unspaced(address))
}

/// An address with its spaces as `%20`, and without controls.
fn unspaced(address: &str) -> String {
    let mut plain = String::with_capacity(address.len());
    for letter in address.trim().chars() {
        match letter {
            ' ' => plain.push_str("%20"),
            it if it.is_control() || it.is_whitespace() => {}
            it => plain.push(it),
        }
    }
    plain
}
