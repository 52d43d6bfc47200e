//! The whole site in memory: a map from address to bytes, every internal link checked.
//!
//! In come pages, assets and downloads; the manifest is added here. Nothing is on disk yet.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::address::Address;
use crate::diagnostics::Diagnostics;
use crate::inputs::Digest;

/// A finished site.
#[derive(Clone, Debug, Default)]
pub struct Site {
    files: BTreeMap<Address, Vec<u8>>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    generator: &'a str,
    files: BTreeMap<&'a str, ManifestFile>,
}

#[derive(Serialize)]
struct ManifestFile {
    sha256: String,
    bytes: usize,
}

impl Site {
    pub fn new() -> Site {
        Site::default()
    }

    pub fn add(&mut self, address: Address, bytes: impl Into<Vec<u8>>) {
        let taken = self.files.insert(address.clone(), bytes.into());
        assert!(taken.is_none(), "two pages were given the address `{address}`");
    }

    pub fn get(&self, address: &Address) -> Option<&[u8]> {
        self.files.get(address).map(Vec::as_slice)
    }

    /// Every file, in the order of the addresses.
    pub fn files(&self) -> impl Iterator<Item = (&Address, &[u8])> {
        self.files.iter().map(|(address, bytes)| (address, bytes.as_slice()))
    }

    /// The number of HTML pages.
    pub fn pages(&self) -> usize {
        self.files.keys().filter(|it| it.as_str().ends_with(".html")).count()
    }

    /// The bytes of all files.
    pub fn bytes(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// Adds `manifest.json`: the digest of every other file.
    pub fn seal(&mut self) {
        let file = |bytes: &[u8]| ManifestFile { sha256: Digest::of(bytes).to_string(), bytes: bytes.len() };
        let files = self.files().map(|(address, bytes)| (address.as_str(), file(bytes))).collect();
        let manifest =
            Manifest { generator: concat!("bellwether ", env!("CARGO_PKG_VERSION")), files };
        let json = serde_json::to_vec_pretty(&manifest).expect("digests and lengths are plain");
        self.add(Address::fixed("manifest.json"), json);
    }

    /// Finds every link of a page that leads to no page, or to no place on it.
    pub fn check_links(&self, diagnostics: &mut Diagnostics) {
        let anchors: BTreeMap<&Address, BTreeSet<String>> =
            self.html().map(|(address, html)| (address, attributes(html, "id").collect())).collect();
        for (address, html) in self.html() {
            let links: BTreeSet<String> =
                attributes(html, "href").chain(attributes(html, "src")).collect();
            for link in links {
                if let Some(trouble) = self.trouble(address, &link, &anchors) {
                    diagnostics.dead_end(address.as_str(), &link, &trouble);
                }
            }
        }
    }

    fn html(&self) -> impl Iterator<Item = (&Address, &str)> {
        self.files
            .iter()
            .filter(|(address, _)| address.as_str().ends_with(".html"))
            .filter_map(|(address, bytes)| Some((address, std::str::from_utf8(bytes).ok()?)))
    }

    fn trouble(
        &self,
        from: &Address,
        link: &str,
        anchors: &BTreeMap<&Address, BTreeSet<String>>,
    ) -> Option<String> {
        if is_external(link) {
            return None;
        }
        let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
        let target = if path.is_empty() { Some(from.clone()) } else { resolved(from, path) };
        let Some(target) = target else { return Some("it leaves the site".to_owned()) };
        if !self.files.contains_key(&target) {
            return Some(format!("there is no `{target}`"));
        }
        let known = anchors.get(&target);
        let missing = !anchor.is_empty() && known.is_some_and(|it| !it.contains(anchor));
        missing.then(|| format!("`{target}` has no place called `{anchor}`"))
    }
}

/// Whether a link leads to another site or program.
fn is_external(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    link.starts_with("//")
        || scheme.is_some_and(|it| it.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)))
}

/// Where a relative link leads from a page.
fn resolved(from: &Address, path: &str) -> Option<Address> {
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Address::inside(&parts.join("/"))
}

/// The values of an attribute in HTML that this program made, where values are always quoted and
/// a quotation mark in a text is always escaped.
fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = String> + use<'a> {
    let opening = format!(" {name}=\"");
    let mut rest = html;
    std::iter::from_fn(move || {
        let start = rest.find(&opening)? + opening.len();
        let length = rest[start..].find('"')?;
        let value = &rest[start..start + length];
        rest = &rest[start + length..];
        Some(value.replace("&amp;", "&").replace("&#x2F;", "/").replace("&#39;", "'"))
    })
}
