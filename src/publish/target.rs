//! The folder that is served: locked, staged in, and changed file by file in a safe order.
//!
//! All that a publish writes is first put under `.bellwether/staging` in the target. One rename to
//! `.bellwether/next` is the moment of publication: before it nothing has happened, after it the next
//! run finishes what a killed one began. Then the version's folder is put in its place by a rename,
//! and each file of the root by one: what pages need before the pages, the front page after all
//! others, the manifest last. Files are replaced rather than the folder, because a web server, a
//! share or a git work tree holds on to the folder, because others' files in it (`CNAME`) stay, and
//! because `v/` then need not move: a publish costs the same after a hundred versions as after one.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::write;

use super::change::{Change, Target};
use super::json;
use super::manifest::MANIFEST;

/// Where a publish works, inside the target so that a rename is enough. It holds nothing that is
/// worth serving.
const WORKSHOP: &str = ".bellwether";

/// A folder to publish to, which no one else publishes to while this is held.
pub struct Folder {
    folder: PathBuf,
    /// The system lets go of it when the process ends, however it ends.
    _lock: File,
}

/// What is left to do once `next` is there.
#[derive(Serialize, Deserialize)]
struct Plan {
    /// The new version; nothing if only old ones become archives.
    #[serde(default)]
    version: String,
    /// Files that go, from the target's root.
    remove: BTreeSet<String>,
}

/// Whether a publish to this folder was interrupted and is still to be finished.
pub(super) fn is_interrupted(folder: &Path) -> bool {
    folder.join(WORKSHOP).join("next").exists()
}

impl Folder {
    /// Takes hold of a folder, and finishes what a publish that was killed left there.
    pub fn open(folder: &Path) -> Result<Folder, Failure> {
        let folder = write::whereabouts(folder)?;
        let is_target =
            folder.join("versions.json").is_file() || folder.join(WORKSHOP).join("lock").exists();
        if !is_target
            && let Some(path) = ["index.html", MANIFEST, "v"]
                .iter()
                .map(|it| folder.join(it))
                .find(|it| it.symlink_metadata().is_ok())
        {
            return Err(not_ours(&folder, &path));
        }
        let workshop = folder.join(WORKSHOP);
        let path = workshop.join("lock");
        let lock = fs::create_dir_all(&workshop)
            .and_then(|()| OpenOptions::new().create(true).append(true).open(&path));
        let lock = lock.map_err(|why| {
            let attempt = format!("publish to `{}`", folder.display());
            Failure::new(attempt, format!("{why}. Who runs this has to be let write there"))
        })?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new(
                    format!("publish to `{}`", folder.display()),
                    "another publish is under way there; run this again when it is done",
                ));
            }
            Err(TryLockError::Error(why)) => return Err(Failure::io("lock", &path)(why)),
        }
        let target = Folder { folder, _lock: lock };
        target.finish()?;
        target.clear("staging")?;
        Ok(target)
    }

    fn stage(&self, change: &Change) -> Result<(), Failure> {
        self.refuse_foreign(change)?;
        let staging = self.workshop("staging");
        if let Some(added) = &change.added {
            write_all(&staging.join("version"), added.files.iter())?;
        }
        let files = change.root.iter().chain(&change.archived);
        let changed: Vec<_> = files.filter(|(path, bytes)| !self.holds(path, bytes)).collect();
        write_all(&staging.join("root"), changed.iter().copied())?;
        // Folders are made now: what can fail shall fail before the moment of publication.
        for (path, _) in changed {
            let path = self.folder.join(path);
            let folder = path.parent().expect("a file has a folder");
            fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
        }
        fs::create_dir_all(self.folder.join("v")).map_err(Failure::io("create", &self.folder))?;
        let version = change.added.as_ref().map(|it| it.version.clone()).unwrap_or_default();
        let plan = Plan { version, remove: change.remove.clone() };
        let plan = serde_json::to_vec(&plan).expect("names are plain");
        write_file(&staging.join("plan.json"), &plan)
    }

    /// Whether a file is there with these bytes already.
    fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        let path = self.folder.join(path);
        path.metadata().is_ok_and(|it| it.len() == bytes.len() as u64)
            && fs::read(&path).is_ok_and(|it| it == bytes)
    }

    /// A file that publishing did not write is never replaced.
    fn refuse_foreign(&self, change: &Change) -> Result<(), Failure> {
        let taken = change.root.iter().find(|(path, bytes)| {
            let there = self.folder.join(path);
            !change.is_ours(path)
                && there.symlink_metadata().is_ok()
                && fs::read(&there).ok().as_ref() != Some(*bytes)
        });
        let taken = taken.map(|(path, _)| self.folder.join(path));
        let folder = change.added.as_ref().map(|it| self.folder.join("v").join(&it.version));
        match taken.or_else(|| folder.filter(|it| it.symlink_metadata().is_ok())) {
            Some(path) => Err(not_ours(&self.folder, &path)),
            None => Ok(()),
        }
    }

    /// Does what is planned in `next`, from wherever the run before was stopped.
    fn finish(&self) -> Result<(), Failure> {
        let next = self.workshop("next");
        let Some(plan) = json::read::<Plan>(&next.join("plan.json"))? else {
            return self.clear("next");
        };
        let staged = next.join("version");
        if staged.exists() {
            let place = self.folder.join("v").join(&plan.version);
            fs::rename(&staged, &place).map_err(Failure::io("put in place", &place))?;
        }
        for path in in_safe_order(&next.join("root"))? {
            let place = self.folder.join(&path);
            let moved = fs::rename(next.join("root").join(&path), &place);
            moved.map_err(Failure::io("put in place", &place))?;
        }
        for path in plan.remove.iter().map(|it| self.folder.join(it)) {
            match fs::remove_file(&path) {
                Err(why) if why.kind() != ErrorKind::NotFound => {
                    return Err(Failure::io("remove", &path)(why));
                }
                // A folder that is empty now goes too; one that is not refuses, which is well.
                _ => drop(path.parent().map(fs::remove_dir)),
            }
        }
        self.clear("next")
    }

    fn workshop(&self, name: &str) -> PathBuf {
        self.folder.join(WORKSHOP).join(name)
    }

    fn clear(&self, name: &str) -> Result<(), Failure> {
        let folder = self.workshop(name);
        match fs::remove_dir_all(&folder) {
            Err(why) if why.kind() != ErrorKind::NotFound => {
                Err(Failure::io("clear away", &folder)(why))
            }
            _ => Ok(()),
        }
    }
}

impl Target for Folder {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.folder.join(path);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
            Err(why) => Err(Failure::io("read", &path)(why)),
        }
    }

    fn carry_out(&self, change: &Change) -> Result<(), Failure> {
        self.stage(change).map_err(|why| {
            // What could not be staged whole is of no use, and may be what fills the disk.
            drop(self.clear("staging"));
            let attempt = format!("publish to `{}`", self.folder.display());
            Failure::new(attempt, format!("{why}. What was published is as it was"))
        })?;
        let (staging, next) = (self.workshop("staging"), self.workshop("next"));
        fs::rename(&staging, &next).map_err(Failure::io("rename", &staging))?;
        self.finish()
    }

    fn place(&self) -> String {
        format!("`{}`", self.folder.display())
    }
}

fn not_ours(folder: &Path, path: &Path) -> Failure {
    Failure::new(
        format!("publish to `{}`", folder.display()),
        format!(
            "`{}` was not published by bellwether and would be replaced; choose an empty folder \
             with `--to`, or move it",
            path.display()
        ),
    )
}

fn write_all<'a>(
    folder: &Path,
    files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>,
) -> Result<(), Failure> {
    let files: Vec<(PathBuf, &Vec<u8>)> =
        files.map(|(path, bytes)| (folder.join(path), bytes)).collect();
    let mut folders: Vec<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.push(folder);
    folders.dedup();
    for folder in folders {
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    }
    files.par_iter().try_for_each(|(path, bytes)| write_file(path, bytes))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(Failure::io("write", path))
}

/// The files below a folder, in the order in which readers may see them: what pages need, pages,
/// the list of versions, the front page, the manifest.
fn in_safe_order(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut files = vec![];
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|why| Failure::new("read what was staged", why))?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("the walk is below it");
            let path = path.to_str().expect("addresses are UTF-8");
            files.push(path.replace('\\', "/"));
        }
    }
    files.sort_by_key(|it| turn(it));
    Ok(files)
}

fn turn(path: &str) -> u8 {
    match path {
        MANIFEST | super::sign::SIGNATURE => 5,
        "index.html" => 4,
        "versions.json" | "versions.js" => 3,
        page if page.ends_with(".html") => 2,
        "feed.xml" | "sitemap.xml" => 3,
        _ => 1,
    }
}
