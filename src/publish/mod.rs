//! Published means frozen: versions of the site in a folder that is served.
//!
//! In come a finished site and the edition it is the news of; out goes a target folder with one more
//! version under `v/`, that version at its root, and the list of all of them. A version is never
//! written again. Each lists the digests of its files and of the version before it.

mod diff;
mod manifest;
mod stamp;
mod target;
mod verify;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, Slug};
use crate::diagnostics::{Diagnostics, Span};
use crate::failure::Failure;
use crate::page::number::NumberStyle;
use crate::period::Day;
use crate::signpost::{Signpost, Way};
use crate::site::Site;

use manifest::{FileDigest, MANIFEST, Manifest};
use target::Edition as Staged;
use versions::{Version, Versions};

pub use diff::{Difference, Told, diff};
pub use target::Target;
pub use verify::{Verified, verify};

/// How the bulletin is called, for the pages that publishing makes itself.
#[derive(Clone)]
pub struct Imprint {
    pub title: String,
    /// BCP 47.
    pub language: String,
    pub style: NumberStyle,
}

/// An edition that a version can be named after.
#[derive(Clone, Debug)]
pub struct Issue {
    pub slug: Slug,
    /// From 1; raised when what was published has to be restated.
    pub revision: u32,
    pub title: String,
    pub number: Option<u32>,
    pub date: Day,
    /// Where its title is typed.
    pub span: Span,
}

impl Issue {
    /// The name of its folder: `2026-w47`, of a second revision `2026-w47.r2`. No slug has a point.
    pub fn version(&self) -> String {
        match self.revision {
            1 => self.slug.to_string(),
            revision => format!("{}.r{revision}", self.slug),
        }
    }
}

/// What publishing came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// A new version, of so many files, stands in `v/` and at the root.
    Added { version: String, files: usize },
    /// The same bytes were published before; nothing was written.
    Already { version: String },
}

impl Imprint {
    fn signpost(&self, here: &Address, way: Way) -> String {
        Signpost { here, language: &self.language, bulletin: &self.title, way }.html()
    }
}

/// The edition that is asked for, else the newest; what keeps it from being published is said.
pub fn issue<'a>(
    issues: &'a [Issue],
    asked: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Issue> {
    let issue = match asked {
        Some(slug) => issues.iter().find(|it| it.slug.as_str() == slug),
        None => issues.last(),
    };
    match (issue, asked) {
        (None, Some(slug)) => {
            diagnostics.unknown_edition(slug, issues.iter().map(|it| it.slug.as_str()));
        }
        (None, None) => diagnostics.no_edition(),
        _ => {}
    }
    issue
}

/// Adds the site as a version and makes it the current one. A version that is there with other bytes
/// is a mistake of the author's: nothing is written then.
pub fn publish(
    site: &Site,
    issue: &Issue,
    imprint: &Imprint,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Published>, Failure> {
    let versions = target.versions()?;
    let version = issue.version();
    let copy = stamp::version(site, &version);
    if versions.has(&version) {
        let there = target.manifest(&format!("v/{version}"))?;
        let differing = there.map(|it| it.differing(&copy)).unwrap_or_default();
        if differing.is_empty() {
            return Ok(Some(Published::Already { version }));
        }
        let newest = versions.newest().map_or("", |it| it.version.as_str());
        diagnostics.published_otherwise(&issue.span, &version, newest, &differing);
        return Ok(None);
    }
    let manifest = Manifest::of(&version, versions.previous(), &copy);
    let files = copy.len();
    let listed = Version::of(issue, crate::inputs::Digest::of(&manifest.json()).to_string());
    let former = target.manifest("")?;
    let root = root(site, &versions.and(listed), former.as_ref(), imprint);
    target.replace(&Staged { version: &version, copy, manifest, root, former: former.as_ref() })?;
    Ok(Some(Published::Added { version, files }))
}

/// The root of the target: its files, its manifest among them, and what goes.
struct Root {
    files: BTreeMap<String, Vec<u8>>,
    remove: BTreeSet<String>,
}

fn root(site: &Site, versions: &Versions, former: Option<&Manifest>, imprint: &Imprint) -> Root {
    let version = versions.newest.clone();
    let mut files = stamp::root(site, &version);
    let gone = gone(former, &files);
    for (path, last) in &gone {
        let here = Address::fixed(path);
        let nearest = nearest(&here, &files);
        let kept = Address::fixed(&format!("v/{last}/{path}"));
        let way = Way::Gone { last: &kept, version: last, nearest: &nearest };
        let html = stamp::root_page(&here, &imprint.signpost(&here, way), &version);
        files.insert(path.clone(), html.into_bytes());
    }
    for (address, html) in [
        Some((versions::index_address(), versions.index(imprint, stylesheet(site).as_ref()))),
        versions.latest(imprint),
    ]
    .into_iter()
    .flatten()
    {
        let html = stamp::root_page(&address, &html, &version);
        files.insert(address.to_string(), html.into_bytes());
    }
    files.insert("versions.json".to_owned(), versions.json());
    files.insert("versions.js".to_owned(), versions.script().into_bytes());
    let (kept, remove) = leftovers(former, &files);
    let previous = versions.previous();
    let manifest = Manifest { gone, kept, ..Manifest::of(&version, previous, &files) };
    files.insert(MANIFEST.to_owned(), manifest.json());
    Root { files, remove }
}

/// The pages that are no more, with the version that had each last.
fn gone(former: Option<&Manifest>, files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let Some(former) = former else { return BTreeMap::new() };
    let pages = former.files.keys().filter(|it| it.ends_with(".html") && !it.starts_with("v/"));
    let gone = pages.filter(|it| !files.contains_key(*it) && *it != "404.html");
    let last = |it: &String| former.gone.get(it).unwrap_or(&former.version).clone();
    gone.map(|it| (it.clone(), last(it))).collect()
}

/// The page above one that is no more.
fn nearest(here: &Address, files: &BTreeMap<String, Vec<u8>>) -> Address {
    let mut folder = here.as_str();
    while let Some((above, _)) = folder.rsplit_once('/') {
        let index = format!("{above}/index.html");
        if index != here.as_str() && files.contains_key(&index) {
            return Address::fixed(&index);
        }
        folder = above;
    }
    Address::fixed("index.html")
}

/// Files that are not pages and are no more: those of the version before stay once, for readers who
/// have its pages open, and those kept the last time go.
fn leftovers(
    former: Option<&Manifest>,
    files: &BTreeMap<String, Vec<u8>>,
) -> (BTreeMap<String, FileDigest>, BTreeSet<String>) {
    let Some(former) = former else { return (BTreeMap::new(), BTreeSet::new()) };
    let is_gone = |it: &String| !files.contains_key(it);
    let kept = former.files.iter().filter(|(path, _)| is_gone(path) && *path != MANIFEST);
    let remove = former.kept.keys().filter(|it| is_gone(it));
    (kept.map(|(path, it)| (path.clone(), it.clone())).collect(), remove.cloned().collect())
}

fn stylesheet(site: &Site) -> Option<Address> {
    let is_style =
        |it: &&Address| it.as_str().starts_with("assets/style.") && it.as_str().ends_with(".css");
    site.files().map(|(address, _)| address).find(is_style).cloned()
}
