//! The whole site in memory: a map from address to bytes, every internal link checked.
//!
//! In come pages, assets and downloads; the manifest is added here. Nothing is on disk yet.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::address::Address;
use crate::diagnostics::Diagnostics;
use crate::edition::Link;
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
        let file = |bytes: &[u8]| ManifestFile {
            sha256: Digest::of(bytes).to_string(),
            bytes: bytes.len(),
        };
        let files = self.files().map(|(address, bytes)| (address.as_str(), file(bytes))).collect();
        let manifest =
            Manifest { generator: concat!("bellwether ", env!("CARGO_PKG_VERSION")), files };
        let json = serde_json::to_vec_pretty(&manifest).expect("digests and lengths are plain");
        self.add(Address::fixed("manifest.json"), json);
    }

    /// Adds what a web server and a search engine look for: `robots.txt`, `.nojekyll`, and where the
    /// site knows its own address a sitemap of its pages.
    pub fn address_itself(&mut self, base_url: Option<&str>) {
        self.add(Address::fixed(".nojekyll"), "");
        let mut robots = "User-agent: *\nAllow: /\n".to_owned();
        if let Some(base) = base_url {
            robots.push_str(&format!("Sitemap: {base}sitemap.xml\n"));
            let sitemap = self.sitemap(base);
            self.add(Address::fixed("sitemap.xml"), sitemap);
        }
        self.add(Address::fixed("robots.txt"), robots);
    }

    fn sitemap(&self, base: &str) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        let base = base.replace('&', "&amp;");
        for (address, _) in self.html().filter(|(it, _)| it.as_str() != "404.html") {
            let path = address.as_str();
            let path =
                path.strip_suffix("index.html").filter(|_| path == "index.html").unwrap_or(path);
            xml.push_str(&format!("<url><loc>{base}{path}</loc></url>\n"));
        }
        xml.push_str("</urlset>\n");
        xml
    }

    /// Finds every link of a text that leads to no page, or to no place on it, at the place where
    /// it was typed.
    pub fn check_texts(&self, links: &[&Link], diagnostics: &mut Diagnostics) {
        // The places of a page, read once: hundreds of links may lead to it.
        let mut places: BTreeMap<&Address, Vec<String>> = BTreeMap::new();
        let mut nowhere = 0;
        for link in links {
            let Some(page) = self.get(&link.address) else {
                nowhere += 1;
                let known = self.html().map(|(address, _)| address.as_str());
                let known = known.filter(|_| nowhere <= MOST_GUESSES);
                diagnostics.broken_link(&link.span, link.address.as_str(), known);
                continue;
            };
            let Some(anchor) = link.anchor.as_deref() else { continue };
            let html = || std::str::from_utf8(page).unwrap_or("");
            let ids =
                places.entry(&link.address).or_insert_with(|| attributes(html(), "id").collect());
            if !ids.iter().any(|it| it == anchor) {
                nowhere += 1;
                let known = ids.iter().map(String::as_str).filter(|_| nowhere <= MOST_GUESSES);
                diagnostics.broken_anchor(&link.span, link.address.as_str(), anchor, known);
            }
        }
    }

    /// Finds every link of a page that leads to no page, or to no place on it.
    ///
    /// What a text is to blame for has been said, so those links are passed over.
    pub fn check_links(&self, said: &[&Link], diagnostics: &mut Diagnostics) {
        let anchors: BTreeMap<&Address, BTreeSet<String>> = self
            .html()
            .map(|(address, html)| (address, attributes(html, "id").collect()))
            .collect();
        for (address, html) in self.html() {
            let is_said = |link: &str| {
                let path = link.split('#').next().unwrap_or(link);
                let target = linked(address, path);
                said.iter().any(|it| target.as_ref() == Some(&it.address))
            };
            let links: BTreeSet<String> =
                attributes(html, "href").chain(attributes(html, "src")).collect();
            for link in links {
                let trouble = self.trouble(address, &link, &anchors);
                if let Some(trouble) = trouble.filter(|_| !is_said(&link)) {
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
        let target = if path.is_empty() { Some(from.clone()) } else { linked(from, path) };
        let Some(target) = target else { return Some("it leaves the site".to_owned()) };
        if !self.files.contains_key(&target) {
            return Some(format!("there is no `{target}`"));
        }
        let known = anchors.get(&target);
        let missing = !anchor.is_empty() && known.is_some_and(|it| !it.contains(anchor));
        missing.then(|| format!("`{target}` has no place called `{anchor}`"))
    }
}

/// Of so many links that lead nowhere it is guessed which page was meant: comparing it with every
/// page takes time.
const MOST_GUESSES: usize = 50;

/// Whether a link leads to another site or program.
pub fn is_external(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    link.starts_with("//")
        || scheme
            .is_some_and(|it| it.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)))
}

/// Where a relative link leads from a page; nothing if it leaves the site.
pub fn linked(from: &Address, path: &str) -> Option<Address> {
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
