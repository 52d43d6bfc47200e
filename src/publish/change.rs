//! What one publish does to a target, and the two kinds of target: a folder and a branch.

use std::collections::{BTreeMap, BTreeSet};

use crate::failure::Failure;

use super::manifest::{FORMAT, MANIFEST, Manifest};
use super::sign::SIGNATURE;
use super::versions::Versions;

/// A place that versions are published to.
pub trait Target {
    /// A file of it, nothing if it is not there.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// Does all of a change, or nothing.
    fn carry_out(&self, change: &Change) -> Result<(), Failure>;

    /// What it is called in a sentence.
    fn place(&self) -> String;
}

/// All that a publish writes and removes.
pub struct Change {
    /// The new version; nothing if only old ones are put away.
    pub(super) added: Option<Added>,
    /// Files at the root.
    pub(super) root: BTreeMap<String, Vec<u8>>,
    /// What stands in the place of versions that become archives, from the target's root.
    pub(super) archived: BTreeMap<String, Vec<u8>>,
    /// Files that go, from the target's root.
    pub(super) remove: BTreeSet<String>,
    /// The manifest of the root as it is.
    pub(super) former: Option<Manifest>,
}

/// A version's own folder.
pub(super) struct Added {
    pub version: String,
    /// From that folder, its manifest among them.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Change {
    /// Whether publishing wrote this file of the root.
    pub(super) fn is_ours(&self, path: &str) -> bool {
        let of = |it: &Manifest| it.files.contains_key(path) || it.kept.contains_key(path);
        let is_fixed = path == MANIFEST || path == SIGNATURE;
        is_fixed || self.former.as_ref().is_some_and(of)
    }

    /// Every file with its path from the target's root.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, &Vec<u8>)> {
        let version = self.added.iter().flat_map(|it| {
            let path = |path: &String| format!("v/{}/{path}", it.version);
            it.files.iter().map(move |(name, bytes)| (path(name), bytes))
        });
        let others = self.root.iter().chain(&self.archived);
        version.chain(others.map(|(path, bytes)| (path.clone(), bytes)))
    }

    /// `Publish 2026-w47`
    pub(super) fn message(&self) -> String {
        match &self.added {
            Some(added) => format!("Publish {}", added.version),
            None => "Put old versions into archives".to_owned(),
        }
    }
}

/// A JSON file of a target, nothing if it is not there.
fn json<T: serde::de::DeserializeOwned>(
    target: &dyn Target,
    path: &str,
) -> Result<Option<T>, Failure> {
    let Some(bytes) = target.read(path)? else { return Ok(None) };
    super::json::parsed(&bytes, &format!("`{path}` in {}", target.place())).map(Some)
}

pub(super) fn versions(target: &dyn Target) -> Result<Versions, Failure> {
    let versions = json::<Versions>(target, "versions.json")?.unwrap_or_else(Versions::none);
    if versions.format != FORMAT {
        let why = "it was written by a newer bellwether; publish with that one";
        return Err(Failure::new(format!("read `versions.json` in {}", target.place()), why));
    }
    Ok(versions)
}

/// The manifest of a folder of the target; that of the root has no name.
pub(super) fn manifest(target: &dyn Target, folder: &str) -> Result<Option<Manifest>, Failure> {
    let slash = if folder.is_empty() { "" } else { "/" };
    json(target, &format!("{folder}{slash}{MANIFEST}"))
}
