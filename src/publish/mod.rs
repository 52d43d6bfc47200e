//! Published means frozen: versions of the site in a folder that is served.
//!
//! In come a finished site and the edition it is the news of; out goes a target folder with one more
//! version under `v/`, that version at its root, and the list of all of them. A version is never
//! written again. Each lists the digests of its files and of the version before it.

mod archive;
mod branch;
mod change;
mod diff;
mod json;
mod manifest;
mod sign;
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

use archive::PutAway;
use change::Added;
use manifest::{FileDigest, MANIFEST, Manifest};
use sign::SIGNATURE;
use versions::{Version, Versions};

pub use branch::Branch;
pub use change::{Change, Target};
pub use diff::{Difference, Told, UnknownVersion, diff};
pub use sign::{Key, Signer};
pub use target::Folder;
pub use verify::{Verified, verify};

/// GitHub Pages serves so many bytes of a site; a publish warns a little before.
const NEAR_LIMIT: u64 = 900_000_000;

/// How the bulletin is called, for the pages that publishing makes itself.
#[derive(Clone)]
pub struct Imprint {
    pub title: String,
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
    /// The same bytes were published before; no version was added.
    Already { version: String },
}

/// How a version is published, besides what and where.
#[derive(Default)]
pub struct Manner {
    /// So many of the newest versions stay as they are; older ones become archives.
    pub archive_older_than: Option<usize>,
    pub signer: Option<Signer>,
}

impl Imprint {
    fn signpost(&self, here: &Address, way: Way) -> String {
        Signpost { here, locale: self.style.locale(), bulletin: &self.title, way }.html()
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
    target: &dyn Target,
    manner: &Manner,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Published>, Failure> {
    let versions = change::versions(target)?;
    let version = issue.version();
    let copy = stamp::version(site, &version, imprint.style.locale());
    let press = Press { site, imprint, target, manner };
    if !versions.has(&version) {
        let files = copy.len();
        press.add(issue, copy, versions, diagnostics)?;
        return Ok(Some(Published::Added { version, files }));
    }
    let place = format!("v/{version}");
    if let Some(differing) = differing(target, &place, &versions, &copy)? {
        let newest = versions.newest().map_or("", |it| it.version.as_str());
        diagnostics.published_otherwise(&issue.span, &version, newest, &differing);
        return Ok(None);
    }
    if versions.newest == version {
        press.only_put_away(versions, diagnostics)?;
    }
    Ok(Some(Published::Already { version }))
}

/// The files of a published version that are not these; nothing where all are the same, and of one in
/// an archive, which was compared when it was made.
fn differing(
    target: &dyn Target,
    folder: &str,
    versions: &Versions,
    copy: &BTreeMap<String, Vec<u8>>,
) -> Result<Option<Vec<String>>, Failure> {
    let there = match versions.archive(folder) {
        None => change::manifest(target, folder)?,
        Some(_) => {
            let path = format!("{folder}/{}", archive::ARCHIVE);
            let zip = target.read(&path)?.unwrap_or_default();
            let files = archive::unzipped(&zip)
                .map_err(|why| Failure::new(format!("read `{path}` in {}", target.place()), why))?;
            let manifest = files.get(MANIFEST).map(|it| json::parsed(it, &path));
            manifest.transpose()?
        }
    };
    let differing = there.map(|it: Manifest| it.differing(copy)).unwrap_or_default();
    Ok((!differing.is_empty()).then_some(differing))
}

/// A publish under way.
struct Press<'a> {
    site: &'a Site,
    imprint: &'a Imprint,
    target: &'a dyn Target,
    manner: &'a Manner,
}

impl Press<'_> {
    fn add(
        &self,
        issue: &Issue,
        copy: BTreeMap<String, Vec<u8>>,
        versions: Versions,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Failure> {
        let version = issue.version();
        let manifest = Manifest::of(&version, versions.previous(), &copy).json();
        let digest = crate::inputs::Digest::of(&manifest).to_string();
        let mut files = copy;
        if let Some(signer) = &self.manner.signer {
            files.insert(SIGNATURE.to_owned(), signer.sign(&manifest, &version)?);
        }
        files.insert(MANIFEST.to_owned(), manifest);
        let bytes = files.values().map(|it| it.len() as u64).sum();
        let mut versions = versions.and(Version::of(issue, digest, bytes));
        let away = self.put_away(&mut versions)?;
        self.carry_out(Some(Added { version, files }), &versions, away, diagnostics)
    }

    /// What was published stays; old versions become archives if that was asked for.
    fn only_put_away(
        &self,
        mut versions: Versions,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Failure> {
        let away = self.put_away(&mut versions)?;
        match away.versions {
            0 => Ok(()),
            _ => self.carry_out(None, &versions, away, diagnostics),
        }
    }

    fn put_away(&self, versions: &mut Versions) -> Result<PutAway, Failure> {
        match self.manner.archive_older_than {
            Some(keep) => archive::put_away(self.target, versions, keep, self.imprint),
            None => Ok(PutAway::default()),
        }
    }

    fn carry_out(
        &self,
        added: Option<Added>,
        versions: &Versions,
        away: PutAway,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Failure> {
        let former = change::manifest(self.target, "")?;
        let Root { mut files, mut remove } =
            root(self.site, versions, former.as_ref(), self.imprint);
        match &self.manner.signer {
            Some(signer) => {
                let signature = signer.sign(&files[MANIFEST], &versions.newest)?;
                files.insert(SIGNATURE.to_owned(), signature);
            }
            // One of another manifest would be wrong.
            None => drop(remove.insert(SIGNATURE.to_owned())),
        }
        remove.extend(away.remove);
        let at_root: u64 = files.values().map(|it| it.len() as u64).sum();
        let bytes = at_root + versions.versions.iter().map(|it| it.bytes).sum::<u64>();
        if bytes > NEAR_LIMIT {
            diagnostics.target_near_limit(&self.target.place(), bytes, versions.versions.len());
        }
        let archived = away.files;
        self.target.carry_out(&Change { added, root: files, archived, remove, former })
    }
}

/// The root of the target: its files, its manifest among them, and what goes.
struct Root {
    files: BTreeMap<String, Vec<u8>>,
    remove: BTreeSet<String>,
}

fn root(site: &Site, versions: &Versions, former: Option<&Manifest>, imprint: &Imprint) -> Root {
    let version = versions.newest.clone();
    let mut files = stamp::root(site, &version, imprint.style.locale());
    let gone = gone(former, &files);
    for (path, last) in &gone {
        let here = Address::fixed(path);
        let nearest = nearest(&here, &files);
        let kept = Address::fixed(&format!("v/{last}/{path}"));
        let way = Way::Gone { last: &kept, version: last, nearest: &nearest };
        let html = stamp::root_page(
            &here,
            &imprint.signpost(&here, way),
            &version,
            imprint.style.locale(),
        );
        files.insert(path.clone(), html.into_bytes());
    }
    for (address, html) in [
        Some((versions::index_address(), versions.index(imprint, stylesheet(site).as_ref()))),
        versions.latest(imprint),
    ]
    .into_iter()
    .flatten()
    {
        let html = stamp::root_page(&address, &html, &version, imprint.style.locale());
        files.insert(address.to_string(), html.into_bytes());
    }
    files.insert("versions.json".to_owned(), versions.json());
    files.insert("versions.js".to_owned(), versions.script(imprint.style.locale()).into_bytes());
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
