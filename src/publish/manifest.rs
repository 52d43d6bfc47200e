//! What a version consists of, to the byte: the digest of each file, and of the manifest before.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::inputs::Digest;

/// The name of the file that a manifest is in; it lists every other file of its folder.
pub(super) const MANIFEST: &str = "manifest.json";

/// The shape of the files below; a program that knows only another leaves them alone.
pub(super) const FORMAT: u32 = 1;

/// `v/2026-w47/manifest.json`, and in the same shape the one of the root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub format: u32,
    pub generator: String,
    /// The version; at the root the one that is shown there.
    pub version: String,
    /// The version published before: the manifests form a chain.
    pub previous: Option<Previous>,
    /// At the root: pages that are no more, with the version that had each last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gone: BTreeMap<String, String>,
    /// At the root: files of the version before that its pages may still ask for. They go with the
    /// next publish.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kept: BTreeMap<String, FileDigest>,
    pub files: BTreeMap<String, FileDigest>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Previous {
    pub version: String,
    /// SHA-256 of its manifest.
    pub manifest: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FileDigest {
    pub sha256: String,
    pub bytes: u64,
}

impl FileDigest {
    pub fn of(bytes: &[u8]) -> FileDigest {
        FileDigest { sha256: Digest::of(bytes).to_string(), bytes: bytes.len() as u64 }
    }
}

impl Manifest {
    pub fn of(
        version: &str,
        previous: Option<Previous>,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Manifest {
        Manifest {
            format: FORMAT,
            generator: concat!("bellwether ", env!("CARGO_PKG_VERSION")).to_owned(),
            version: version.to_owned(),
            previous,
            gone: BTreeMap::new(),
            kept: BTreeMap::new(),
            files: digests(files),
        }
    }

    pub fn json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("digests and lengths are plain");
        json.push(b'\n');
        json
    }

    /// The files that are other than these, missing among them, or not listed.
    pub fn differing(&self, files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        let now = digests(files);
        let gone = self.files.keys().filter(|it| !now.contains_key(*it));
        let other = now.iter().filter(|(path, it)| self.files.get(*path) != Some(it));
        let mut differing: Vec<String> = gone.chain(other.map(|(path, _)| path)).cloned().collect();
        differing.sort();
        differing
    }
}

fn digests(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, FileDigest> {
    files.iter().map(|(path, bytes)| (path.clone(), FileDigest::of(bytes))).collect()
}
