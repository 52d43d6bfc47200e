//! Whether what is published is what was published: every digest computed again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Serialize;

use crate::failure::Failure;
use crate::inputs::Digest;

use super::archive::{self, ARCHIVE, SIGNPOSTS, Signposts};
use super::manifest::{FileDigest, MANIFEST, Manifest};
use super::sign::{Key, SIGNATURE};
use super::versions::{Archived, Version, Versions};
use super::{json, target};

/// What a look at a target came to.
#[derive(Debug, Serialize)]
pub struct Verified {
    pub versions: usize,
    /// How many files were read.
    pub files: usize,
    /// The digest of the newest manifest, on which all others hang: whoever noted it elsewhere can
    /// tell that nothing at all was replaced.
    pub newest: Option<String>,
    pub findings: Vec<Finding>,
}

/// One thing that is not as it was published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// From the target.
    pub path: String,
    pub kind: FindingKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    Altered,
    Added,
    Lost,
    /// A manifest that does not name the one published before it.
    ChainBroken,
    /// A manifest whose signature is not by the key that was given.
    SignedByAnother,
    /// The newest manifest, or that of the root, has no signature.
    Unsigned,
    /// A publish was stopped in the middle; the next one finishes it.
    Interrupted,
}

impl FindingKind {
    /// What is said of the path.
    pub fn words(self) -> &'static str {
        match self {
            FindingKind::Altered => "altered",
            FindingKind::Added => "added",
            FindingKind::Lost => "lost",
            FindingKind::ChainBroken => "does not follow on the version before it",
            FindingKind::SignedByAnother => "not signed with this key",
            FindingKind::Unsigned => "has no signature",
            FindingKind::Interrupted => "a publish was interrupted; publish again to finish it",
        }
    }
}

/// Reads every file of every version, and of the root. With a key, signatures are checked too: that of
/// the newest version has to be there, since it speaks for all before it.
pub fn verify(folder: &Path, key: Option<&Key>) -> Result<Verified, Failure> {
    let look = Look { folder, key };
    let path = folder.join("versions.json");
    let Some(versions) = json::read::<Versions>(&path)? else {
        let why = "it holds no `versions.json`: nothing was published there";
        return Err(Failure::new(format!("verify `{}`", folder.display()), why));
    };
    let mut findings = vec![];
    let mut files = 0;
    if target::is_interrupted(folder) {
        findings.push(finding(".bellwether/next", FindingKind::Interrupted));
    }
    let mut previous: Option<&Version> = None;
    for version in &versions.versions {
        files += match &version.archive {
            None => look.version(version, previous, &mut findings)?,
            Some(archive) => look.archived(version, archive, previous, &mut findings)?,
        };
        previous = Some(version);
    }
    files += look.root(&mut findings)?;
    look.is_signed(&versions, &mut findings);
    look.unlisted(&versions, &mut findings)?;
    findings.sort();
    findings.dedup();
    let newest = versions.newest().map(|it| it.manifest.clone());
    Ok(Verified { versions: versions.versions.len(), files, newest, findings })
}

fn finding(path: &str, kind: FindingKind) -> Finding {
    Finding { path: path.to_owned(), kind }
}

struct Look<'a> {
    folder: &'a Path,
    key: Option<&'a Key>,
}

impl Look<'_> {
    /// One version's files, its manifest, and the manifest's place in the chain.
    fn version(
        &self,
        version: &Version,
        previous: Option<&Version>,
        findings: &mut Vec<Finding>,
    ) -> Result<usize, Failure> {
        let below = format!("v/{}", version.version);
        let Ok(bytes) = fs::read(self.folder.join(&below).join(MANIFEST)) else {
            findings.push(finding(&format!("{below}/{MANIFEST}"), FindingKind::Lost));
            return Ok(0);
        };
        let there = self.digests(&below)?;
        let signature = fs::read(self.folder.join(&below).join(SIGNATURE)).ok();
        let copy = Copy { below: &below, manifest: &bytes, signature, there: &there };
        self.copy(&copy, version, previous, findings);
        Ok(there.len())
    }

    /// The same of a version that is in an archive, and the signposts that stand in its place.
    fn archived(
        &self,
        version: &Version,
        archived: &Archived,
        previous: Option<&Version>,
        findings: &mut Vec<Finding>,
    ) -> Result<usize, Failure> {
        let below = format!("v/{}", version.version);
        if !self.folder.join(&below).is_dir() {
            findings.push(finding(&format!("{below}/{ARCHIVE}"), FindingKind::Lost));
            return Ok(0);
        }
        let outside = self.digests(&below)?;
        let mut expected = BTreeMap::new();
        let list = fs::read(self.folder.join(&below).join(SIGNPOSTS)).unwrap_or_default();
        if let Ok(signposts) = serde_json::from_slice::<Signposts>(&list) {
            expected = signposts.files;
        }
        let digest = |sha256: &str, bytes| FileDigest { sha256: sha256.to_owned(), bytes };
        expected.insert(SIGNPOSTS.to_owned(), digest(&archived.signposts, list.len() as u64));
        expected.insert(ARCHIVE.to_owned(), digest(&archived.sha256, archived.bytes));
        compare(&below, &expected, &outside, findings);
        let added = outside.keys().filter(|it| !expected.contains_key(*it));
        findings.extend(added.map(|it| finding(&format!("{below}/{it}"), FindingKind::Added)));
        let zip = fs::read(self.folder.join(&below).join(ARCHIVE)).unwrap_or_default();
        let inside = format!("{below}/{ARCHIVE}");
        // What is wrong with the archive as a file has been said.
        let Ok(files) = archive::unzipped(&zip) else { return Ok(outside.len()) };
        let there = files.iter().map(|(path, bytes)| (path.clone(), FileDigest::of(bytes)));
        let there: BTreeMap<String, FileDigest> = there.collect();
        match files.get(MANIFEST) {
            None => findings.push(finding(&format!("{inside}/{MANIFEST}"), FindingKind::Lost)),
            Some(manifest) => {
                let signature = files.get(SIGNATURE).cloned();
                let copy = Copy { below: &inside, manifest, signature, there: &there };
                self.copy(&copy, version, previous, findings);
            }
        }
        Ok(outside.len() + there.len())
    }

    /// One version, wherever its files are.
    fn copy(
        &self,
        copy: &Copy,
        version: &Version,
        previous: Option<&Version>,
        findings: &mut Vec<Finding>,
    ) {
        let Copy { below, manifest: bytes, signature, there } = copy;
        let path = format!("{below}/{MANIFEST}");
        if Digest::of(bytes).to_string() != version.manifest {
            findings.push(finding(&path, FindingKind::Altered));
        }
        if let (Some(key), Some(signature)) = (self.key, signature)
            && !key.signed(bytes, signature)
        {
            findings.push(finding(&path, FindingKind::SignedByAnother));
        }
        let Ok(manifest) = serde_json::from_slice::<Manifest>(bytes) else {
            findings.push(finding(&path, FindingKind::Altered));
            return;
        };
        let named = manifest.previous.as_ref().map(|it| it.manifest.as_str());
        if named != previous.map(|it| it.manifest.as_str()) {
            findings.push(finding(&path, FindingKind::ChainBroken));
        }
        compare(below, &manifest.files, there, findings);
        let others = [MANIFEST, SIGNATURE];
        let listed =
            |it: &&String| !manifest.files.contains_key(*it) && !others.contains(&it.as_str());
        let added = there.keys().filter(listed);
        findings.extend(added.map(|it| finding(&format!("{below}/{it}"), FindingKind::Added)));
    }

    /// With a key, the newest version and the root have a signature, which is by that key.
    fn is_signed(&self, versions: &Versions, findings: &mut Vec<Finding>) {
        let Some(key) = self.key else { return };
        if let Some(newest) = versions.newest() {
            let below = format!("v/{}", newest.version);
            if !self.folder.join(&below).join(SIGNATURE).exists() {
                findings.push(finding(&format!("{below}/{MANIFEST}"), FindingKind::Unsigned));
            }
        }
        let read = |name: &str| fs::read(self.folder.join(name)).ok();
        match (read(MANIFEST), read(SIGNATURE)) {
            (Some(manifest), Some(signature)) if !key.signed(&manifest, &signature) => {
                findings.push(finding(MANIFEST, FindingKind::SignedByAnother));
            }
            (Some(_), None) => findings.push(finding(MANIFEST, FindingKind::Unsigned)),
            _ => {}
        }
    }

    /// The files at the root that publishing put there; others' are no concern.
    fn root(&self, findings: &mut Vec<Finding>) -> Result<usize, Failure> {
        let Ok(Some(manifest)) = json::read::<Manifest>(&self.folder.join(MANIFEST)) else {
            findings.push(finding(MANIFEST, FindingKind::Lost));
            return Ok(0);
        };
        let paths = manifest.files.keys().map(|it| (it.clone(), self.folder.join(it)));
        let there = digests(paths.filter(|(_, path)| path.is_file()).collect())?;
        compare("", &manifest.files, &there, findings);
        Ok(there.len())
    }

    /// Folders in `v/` that no one published.
    fn unlisted(&self, versions: &Versions, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let folder = self.folder.join("v");
        let known: BTreeSet<&str> = versions
            .versions
            .iter()
            .map(|it| it.version.as_str())
            .chain(["index.html", "latest.html"])
            .collect();
        for entry in fs::read_dir(&folder).map_err(Failure::io("read", &folder))? {
            let name = entry.map_err(Failure::io("read", &folder))?.file_name();
            let name = name.to_string_lossy();
            if !known.contains(name.as_ref()) {
                findings.push(finding(&format!("v/{name}"), FindingKind::Added));
            }
        }
        Ok(())
    }

    /// The digest of every file below a folder of the target.
    fn digests(&self, below: &str) -> Result<BTreeMap<String, FileDigest>, Failure> {
        let folder = self.folder.join(below);
        let mut paths = vec![];
        for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
            let entry = entry.map_err(|why| Failure::new(format!("verify `{below}`"), why))?;
            if !entry.file_type().is_dir() {
                let path = entry.path().strip_prefix(&folder).expect("the walk is below it");
                let name = path.to_string_lossy().replace('\\', "/");
                paths.push((name, entry.into_path()));
            }
        }
        digests(paths)
    }
}

/// A version's files where they are.
struct Copy<'a> {
    /// Before their names in a finding.
    below: &'a str,
    manifest: &'a [u8],
    signature: Option<Vec<u8>>,
    there: &'a BTreeMap<String, FileDigest>,
}

fn digests(paths: Vec<(String, PathBuf)>) -> Result<BTreeMap<String, FileDigest>, Failure> {
    let digest = |(name, path): (String, PathBuf)| {
        let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
        Ok((name, FileDigest::of(&bytes)))
    };
    paths.into_par_iter().map(digest).collect()
}

fn compare(
    below: &str,
    published: &BTreeMap<String, FileDigest>,
    there: &BTreeMap<String, FileDigest>,
    findings: &mut Vec<Finding>,
) {
    for (name, digest) in published {
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        match there.get(name) {
            None => findings.push(finding(&path, FindingKind::Lost)),
            Some(now) if now != digest => findings.push(finding(&path, FindingKind::Altered)),
            Some(_) => {}
        }
    }
}
