//! Old versions put away: each becomes one zip with its manifest, and its pages signposts to it.
//!
//! In come the versions as they stand; out go, for each that is too old, the archive, a small page at
//! every address that had one, and the list of what else goes. Nothing is put away that is not as it
//! was published.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::address::Address;
use crate::failure::Failure;
use crate::inputs::Digest;
use crate::signpost::Way;

use super::change::Target;
use super::manifest::{FORMAT, FileDigest, MANIFEST, Manifest};
use super::sign::SIGNATURE;
use super::versions::{Archived, Version, Versions};
use super::{Imprint, json, stamp};

/// In a version's folder: all its files as they were published.
pub(super) const ARCHIVE: &str = "version.zip";

/// In a version's folder: what stands there besides the archive.
pub(super) const SIGNPOSTS: &str = "archive.json";

/// `v/2026-w03/archive.json`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Signposts {
    pub format: u32,
    pub version: String,
    pub files: BTreeMap<String, FileDigest>,
}

/// What putting versions away writes and removes, from the target's root.
#[derive(Default)]
pub(super) struct PutAway {
    pub files: BTreeMap<String, Vec<u8>>,
    pub remove: BTreeSet<String>,
    pub versions: usize,
}

/// Puts away all versions but the newest `keep`, and says so in their list.
pub(super) fn put_away(
    target: &dyn Target,
    versions: &mut Versions,
    keep: usize,
    imprint: &Imprint,
) -> Result<PutAway, Failure> {
    let mut away = PutAway::default();
    let old = versions.versions.len().saturating_sub(keep.max(1));
    for version in versions.versions[..old].iter_mut().filter(|it| it.archive.is_none()) {
        put_one_away(target, version, imprint, &mut away)?;
        away.versions += 1;
    }
    Ok(away)
}

fn put_one_away(
    target: &dyn Target,
    version: &mut Version,
    imprint: &Imprint,
    away: &mut PutAway,
) -> Result<(), Failure> {
    let name = version.version.clone();
    let below = |path: &str| format!("v/{name}/{path}");
    let whole = |path: &str, bytes: Option<Vec<u8>>, sha256: &str| {
        bytes.filter(|it| Digest::of(it).to_string() == sha256).ok_or_else(|| {
            let why =
                format!("`{}` is not as it was published; see `bellwether verify`", below(path));
            Failure::new(format!("put version `{name}` into an archive"), why)
        })
    };
    let bytes = whole(MANIFEST, target.read(&below(MANIFEST))?, &version.manifest)?;
    let manifest: Manifest = json::parsed(&bytes, &format!("`{}`", below(MANIFEST)))?;
    let mut files = BTreeMap::from([(MANIFEST.to_owned(), bytes)]);
    for (path, digest) in &manifest.files {
        files.insert(path.clone(), whole(path, target.read(&below(path))?, &digest.sha256)?);
    }
    if let Some(signature) = target.read(&below(SIGNATURE))? {
        files.insert(SIGNATURE.to_owned(), signature);
    }
    let zip = zipped(&files)
        .map_err(|why| Failure::new(format!("put version `{name}` into an archive"), why))?;
    let mut signposts = Signposts { format: FORMAT, version: name.clone(), files: BTreeMap::new() };
    for path in files.keys() {
        if path.ends_with(".html") {
            let html = signpost(&name, path, imprint).into_bytes();
            signposts.files.insert(path.clone(), FileDigest::of(&html));
            away.files.insert(below(path), html);
        } else {
            away.remove.insert(below(path));
        }
    }
    let mut list = serde_json::to_vec_pretty(&signposts).expect("digests and lengths are plain");
    list.push(b'\n');
    let pages: u64 = signposts.files.values().map(|it| it.bytes).sum();
    version.bytes = zip.len() as u64 + list.len() as u64 + pages;
    version.archive = Some(Archived {
        sha256: Digest::of(&zip).to_string(),
        bytes: zip.len() as u64,
        signposts: Digest::of(&list).to_string(),
    });
    away.files.insert(below(ARCHIVE), zip);
    away.files.insert(below(SIGNPOSTS), list);
    Ok(())
}

/// The page that stands where a page of the version was.
fn signpost(version: &str, path: &str, imprint: &Imprint) -> String {
    let here = Address::fixed(&format!("v/{version}/{path}"));
    let archive = Address::fixed(&format!("v/{version}/{ARCHIVE}"));
    let today = Address::fixed(path);
    let way = Way::Archived { archive: &archive, version, path, today: &today };
    stamp::with_meta(&imprint.signpost(&here, way), version, "")
}

/// The same bytes for the same files: no entry has a date or an owner.
fn zipped(files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (path, bytes) in files {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// An archive's files. Nothing of it is longer than the limit, in bytes, or it is no archive of ours.
pub(super) fn unzipped(bytes: &[u8]) -> zip::result::ZipResult<BTreeMap<String, Vec<u8>>> {
    const LONGEST: u64 = 1 << 30;
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let entry = zip.by_index(place)?;
        let name = entry.name()?.into_owned();
        let mut inside = vec![];
        entry.take(LONGEST).read_to_end(&mut inside)?;
        files.insert(name, inside);
    }
    Ok(files)
}
