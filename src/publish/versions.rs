//! The list of versions, for programs (`versions.json`), for pages of old versions and `file://`
//! (`versions.js`), and for people (`v/index.html`, `v/latest.html`).

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::locale::{Locale, say};
use crate::markup::escaped;
use crate::period::Day;

use super::manifest::{FORMAT, Previous};
use super::{Imprint, Issue};

/// Where a version is that became an archive, in the list of versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Archived {
    /// SHA-256 of the zip.
    pub sha256: String,
    pub bytes: u64,
    /// SHA-256 of the list of signposts.
    pub signposts: String,
}

/// `versions.json`: every version in the order of publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Versions {
    pub format: u32,
    pub newest: String,
    pub versions: Vec<Version>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Version {
    /// The folder's name: `2026-w47`, `2026-w47.r2`.
    pub version: String,
    pub edition: String,
    pub revision: u32,
    pub title: String,
    pub number: Option<u32>,
    /// That of the edition: `2026-11-22`.
    pub date: String,
    /// From the root.
    pub href: String,
    /// SHA-256 of its manifest.
    pub manifest: String,
    /// What its folder holds.
    #[serde(default)]
    pub bytes: u64,
    /// Where it became a zip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<Archived>,
}

/// What a browser is told; `newest` is whole, so that the script need not search.
#[derive(Serialize)]
struct Known<'a> {
    newest: &'a Version,
    versions: &'a [Version],
    /// What a page says that is of the newest version, and of an old one, whose name stands for `{}`.
    words: [String; 2],
}

pub(super) fn index_address() -> Address {
    Address::fixed("v/index.html")
}

/// Says on a page of an old version that it is one.
const SCRIPT: &str = r#"(function () {
  "use strict";
  function say() {
    var line = document.querySelector("[data-version]");
    var words = line && line.querySelector("[data-version-words]");
    if (!words) return;
    var known = window.bellwetherVersions, version = line.getAttribute("data-version");
    words.textContent = version === known.newest.version
      ? known.words[0]
      : known.words[1].split("{}").join(version);
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", say);
  else say();
})();
"#;

impl Version {
    pub fn of(issue: &Issue, manifest: String, bytes: u64) -> Version {
        let version = issue.version();
        Version {
            href: format!("v/{version}/index.html"),
            version,
            edition: issue.slug.to_string(),
            revision: issue.revision,
            title: issue.title.clone(),
            number: issue.number,
            date: issue.date.to_string(),
            manifest,
            bytes,
            archive: None,
        }
    }
}

impl Versions {
    pub fn none() -> Versions {
        Versions { format: FORMAT, newest: String::new(), versions: vec![] }
    }

    pub fn has(&self, version: &str) -> bool {
        self.versions.iter().any(|it| it.version == version)
    }

    /// Whether the version of this folder is in an archive, and where.
    pub fn archive(&self, folder: &str) -> Option<&Archived> {
        let name = folder.strip_prefix("v/")?;
        self.versions.iter().find(|it| it.version == name)?.archive.as_ref()
    }

    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The end of the chain, to which the next version is added.
    pub fn previous(&self) -> Option<Previous> {
        let newest = self.newest()?;
        Some(Previous { version: newest.version.clone(), manifest: newest.manifest.clone() })
    }

    pub fn and(mut self, version: Version) -> Versions {
        self.newest = version.version.clone();
        self.versions.push(version);
        self
    }

    pub fn json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("names and numbers are plain");
        json.push(b'\n');
        json
    }

    pub fn script(&self, locale: &Locale) -> String {
        let Some(newest) = self.newest() else { return String::new() };
        let old = say!(
            locale,
            "version-old",
            version = "{}",
            newest = &newest.version,
            title = &newest.title
        );
        let words = [say!(locale, "version-newest"), old];
        let known = Known { newest, versions: &self.versions, words };
        let json = serde_json::to_string(&known).expect("names and numbers are plain");
        format!("window.bellwetherVersions = {json};\n{SCRIPT}")
    }

    /// `v/latest.html`, which leads to the newest version's own folder.
    pub fn latest(&self, imprint: &Imprint) -> Option<(Address, String)> {
        let newest = self.newest()?;
        let here = Address::fixed("v/latest.html");
        let to = Address::fixed(&newest.href);
        let way = crate::signpost::Way::Moved { to: &to, title: &newest.title };
        let html = imprint.signpost(&here, way);
        Some((here, html))
    }

    /// `v/index.html`, the newest first.
    pub fn index(&self, imprint: &Imprint, stylesheet: Option<&Address>) -> String {
        let (here, locale) = (index_address(), imprint.style.locale());
        let rows: String = self.versions.iter().rev().map(|it| row(it, imprint, &here)).collect();
        let css = stylesheet
            .map(|it| format!("<link rel=\"stylesheet\" href=\"{}\">\n", escaped(&here.href(it))));
        let home = escaped(&here.href(&Address::fixed("index.html")));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <link rel=\"icon\" href=\"data:,\">\n\
             <title>{all} – {title}</title>\n{css}</head>\n<body class=\"page-versions\">\n\
             <header class=\"masthead\">\n<p class=\"nameplate\"><a href=\"{home}\">{title}</a></p>\n\
             </header>\n<main id=\"main\">\n<h1>{all}</h1>\n\
             <p class=\"deck\">{deck}</p>\n\
             <ul class=\"links\">\n{rows}</ul>\n</main>\n</body>\n</html>\n",
            language = escaped(locale.words_tag()),
            direction = locale.words_direction(),
            all = escaped(&say!(locale, "versions-all")),
            deck = escaped(&say!(locale, "versions-deck")),
            title = escaped(&imprint.title),
            css = css.unwrap_or_default(),
        )
    }
}

fn row(version: &Version, imprint: &Imprint, here: &Address) -> String {
    let date = Day::parse(&version.date);
    let words = date.map_or_else(|| version.date.clone(), |it| imprint.style.day(it));
    let locale = imprint.style.locale();
    let number = version.number.map(|it| say!(locale, "edition-number", number = it.to_string()));
    let number = number.map(|it| format!("{}, ", escaped(&it))).unwrap_or_default();
    let after = |words: String| format!(", {}", escaped(&words));
    let revision = match version.revision {
        1 => String::new(),
        revision => after(say!(locale, "version-revision", n = revision)),
    };
    let archived = version.archive.as_ref().map(|_| after(say!(locale, "version-archived")));
    let archived = archived.unwrap_or_default();
    format!(
        "<li><a href=\"{}\">{}</a> <span class=\"note\">{number}<time datetime=\"{}\">{}</time>{revision}{archived}</span></li>\n",
        escaped(&here.href(&Address::fixed(&version.href))),
        escaped(&version.title),
        escaped(&version.date),
        escaped(&words),
    )
}
