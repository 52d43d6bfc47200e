//! What changed between two versions: figures, by the readings that each lets download, and pages,
//! by what stands in their main part.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::failure::Failure;

use super::archive;
use super::json;
use super::manifest::{MANIFEST, Manifest};
use super::versions::Versions;

/// The difference of two versions.
#[derive(Debug, Serialize)]
pub struct Difference {
    pub from: String,
    pub to: String,
    /// Figures that both have and that are not the same.
    pub restated: Vec<Restated>,
    /// How many figures only the second has: new weeks, new groups.
    pub new_figures: usize,
    /// How many figures only the first has.
    pub lost_figures: usize,
    pub pages: Pages,
}

/// One figure, before and after.
#[derive(Debug, Serialize)]
pub struct Restated {
    #[serde(flatten)]
    pub of: Named,
    pub from: Told,
    pub to: Told,
}

/// What a figure is a figure of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Named {
    pub survey: String,
    pub question: String,
    pub cut: BTreeMap<String, String>,
    pub period: String,
}

/// What a version tells of it; nothing follows the status of one that is withheld.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub status: String,
    #[serde(default)]
    pub n: Option<u64>,
    #[serde(default)]
    pub value: Option<f64>,
}

/// Addresses of pages.
#[derive(Debug, Default, Serialize)]
pub struct Pages {
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub changed: Vec<String>,
}

/// A row of a download.
#[derive(Deserialize)]
struct Row {
    survey: String,
    question: String,
    period: RowPeriod,
    cut: BTreeMap<String, String>,
    #[serde(flatten)]
    told: Told,
}

#[derive(Deserialize)]
struct RowPeriod {
    label: String,
}

/// A name that no version has, with what to type instead.
#[derive(Debug)]
pub struct UnknownVersion {
    pub name: String,
    pub hint: String,
}

/// Compares two versions of a target by their names, or says which of them is not there.
pub fn diff(
    folder: &Path,
    from: &str,
    to: &str,
) -> Result<Result<Difference, UnknownVersion>, Failure> {
    let versions = json::read::<Versions>(&folder.join("versions.json"))?;
    let versions = versions.unwrap_or_else(Versions::none);
    for name in [from, to] {
        if !versions.has(name) {
            return Ok(Err(unknown(name, &versions)));
        }
    }
    let open = |name| Copy::open(folder, name, &versions);
    let (before, after) = (open(from)?, open(to)?);
    let (told_before, told_after) = (before.figures()?, after.figures()?);
    let restated = told_after.iter().filter_map(|(of, to)| {
        let from = told_before.get(of).filter(|it| *it != to)?;
        Some(Restated { of: of.clone(), from: from.clone(), to: to.clone() })
    });
    Ok(Ok(Difference {
        from: from.to_owned(),
        to: to.to_owned(),
        restated: restated.collect(),
        new_figures: told_after.keys().filter(|it| !told_before.contains_key(it)).count(),
        lost_figures: told_before.keys().filter(|it| !told_after.contains_key(it)).count(),
        pages: pages(&before, &after)?,
    }))
}

/// So many names are listed; more would bury the one that is looked for.
const MOST_LISTED: usize = 12;

fn unknown(name: &str, versions: &Versions) -> UnknownVersion {
    let known: Vec<&str> = versions.versions.iter().map(|it| it.version.as_str()).rev().collect();
    let near = crate::diagnostics::nearest(name, known.iter().copied());
    let near = near.map(|it| format!("did you mean `{it}`? ")).unwrap_or_default();
    let listed: Vec<String> = known.iter().take(MOST_LISTED).map(|it| format!("`{it}`")).collect();
    let more = match known.len().saturating_sub(MOST_LISTED) {
        0 => String::new(),
        more => format!(" and {more} older ones"),
    };
    let hint = match known.is_empty() {
        true => "nothing was published there".to_owned(),
        false => format!("{near}there are {}{more}", listed.join(", ")),
    };
    UnknownVersion { name: name.to_owned(), hint }
}

fn pages(before: &Copy, after: &Copy) -> Result<Pages, Failure> {
    let (old, new) = (before.pages(), after.pages());
    let mut pages = Pages::default();
    for path in old.union(&new) {
        match (old.contains(path), new.contains(path)) {
            (false, _) => pages.added.push((*path).to_owned()),
            (_, false) => pages.removed.push((*path).to_owned()),
            _ if before.main(path)? != after.main(path)? => pages.changed.push((*path).to_owned()),
            _ => {}
        }
    }
    Ok(pages)
}

/// A version's files: in its folder, or those of its archive.
struct Copy {
    folder: std::path::PathBuf,
    archive: Option<BTreeMap<String, Vec<u8>>>,
    manifest: Manifest,
}

impl Copy {
    fn open(target: &Path, version: &str, versions: &Versions) -> Result<Copy, Failure> {
        let folder = target.join("v").join(version);
        let archive = match versions.archive(&format!("v/{version}")) {
            None => None,
            Some(_) => {
                let path = folder.join(archive::ARCHIVE);
                let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
                let files = archive::unzipped(&bytes);
                let attempt = || format!("read `{}`", path.display());
                Some(files.map_err(|why| Failure::new(attempt(), why))?)
            }
        };
        let inside = archive.as_ref().and_then(|it| it.get(MANIFEST));
        let manifest = match inside {
            Some(bytes) => Some(json::parsed::<Manifest>(bytes, "its manifest")?),
            None => json::read::<Manifest>(&folder.join(MANIFEST))?,
        };
        let Some(manifest) = manifest else {
            let why = "its manifest is lost";
            return Err(Failure::new(format!("read the version `{version}`"), why));
        };
        Ok(Copy { folder, archive, manifest })
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        if let Some(archive) = &self.archive {
            return Ok(archive.get(path).cloned().unwrap_or_default());
        }
        let full = self.folder.join(path);
        fs::read(&full).map_err(Failure::io("read", &full))
    }

    fn pages(&self) -> BTreeSet<&str> {
        self.manifest.files.keys().map(String::as_str).filter(|it| it.ends_with(".html")).collect()
    }

    /// Every figure that the version lets download.
    fn figures(&self) -> Result<BTreeMap<Named, Told>, Failure> {
        let is_download = |it: &&String| it.starts_with("downloads/") && it.ends_with(".json");
        let mut figures = BTreeMap::new();
        for path in self.manifest.files.keys().filter(is_download) {
            let rows: Vec<Row> = json::parsed(&self.bytes(path)?, &format!("`{path}`"))?;
            figures.extend(rows.into_iter().map(|it| {
                let Row { survey, question, period, cut, told } = it;
                (Named { survey, question, cut, period: period.label }, told)
            }));
        }
        Ok(figures)
    }

    /// The main part of a page, without the line that says which version it is of.
    fn main(&self, path: &str) -> Result<String, Failure> {
        let bytes = self.bytes(path)?;
        let html = String::from_utf8_lossy(&bytes);
        let start = html.find("<main").unwrap_or(0);
        let end = html.rfind("</main>").unwrap_or(html.len()).max(start);
        let lines = html[start..end].lines().filter(|it| !it.contains(" data-version=\""));
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }
}
