//! A site to a folder: staged beside it, then swapped in whole.
//!
//! A build that fails leaves the former folder as it was, and one that was killed is cleaned up after
//! by the next. A file whose bytes are the same stays the file it was, with its date. A folder that this
//! program did not make is never replaced, nor one that is published to.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use tempfile::NamedTempFile;

use crate::address::Address;
use crate::failure::Failure;
use crate::site::Site;

/// Writes every file of the site below `folder`, which afterwards holds nothing else.
pub fn write(site: &Site, folder: &Path) -> Result<(), Failure> {
    let folder = whereabouts(folder)?;
    refuse_foreign(&folder)?;
    let parent = folder.parent().unwrap_or(Path::new("/")).to_owned();
    fs::create_dir_all(&parent).map_err(Failure::io("create", &parent))?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let prefix = format!(".bellwether-staging-{name}-");
    clean_up(&parent, &prefix, &folder)?;
    let staging = tempfile::Builder::new()
        .prefix(&prefix)
        .tempdir_in(&parent)
        .map_err(Failure::io("stage the site in", &parent))?;
    let lock = lock(&staging.path().join(LOCK))?;
    let staged = staging.path().join("site");
    stage(site, &staged, &folder)?;
    let swapped = swap(&staged, &folder, &staging.path().join(FORMER));
    drop(lock);
    swapped
}

/// Writes one file, whole or not at all, with the rights that any new file there has.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = new_file(folder).map_err(Failure::io("write", path))?;
    file.write_all(bytes).map_err(Failure::io("write", path))?;
    file.persist(path).map(drop).map_err(|why| Failure::io("write", path)(why.error))
}

#[cfg(unix)]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    // As far as the umask lets it; a temporary file is otherwise its writer's alone.
    let permissions = fs::Permissions::from_mode(0o666);
    tempfile::Builder::new().permissions(permissions).tempfile_in(folder)
}

#[cfg(not(unix))]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    NamedTempFile::new_in(folder)
}

/// In a staging folder: the lock of the build that works there.
const LOCK: &str = "lock";

/// In a staging folder: the site that was there before.
const FORMER: &str = "former";

/// Held while the build lives: the system lets go of it however the build ends.
fn lock(path: &Path) -> Result<File, Failure> {
    let lock = File::create(path).map_err(Failure::io("lock", path))?;
    lock.try_lock().map_err(|why| Failure::new(format!("lock `{}`", path.display()), why))?;
    Ok(lock)
}

/// Removes what builds that were killed left beside the folder. One that was killed in the middle of
/// its swap left the former site there too, which is put back.
fn clean_up(parent: &Path, prefix: &str, folder: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(parent).map_err(Failure::io("read", parent))?.flatten() {
        let left = entry.path();
        let is_staging = entry.file_name().to_string_lossy().starts_with(prefix);
        // One whose lock is held belongs to a build that is under way.
        let lock =
            File::open(left.join(LOCK)).ok().filter(|it| is_staging && it.try_lock().is_ok());
        if lock.is_none() {
            continue;
        }
        let former = left.join(FORMER);
        if former.exists() && !folder.exists() {
            fs::rename(&former, folder).map_err(Failure::io("put back", folder))?;
        }
        fs::remove_dir_all(&left).map_err(Failure::io("clear away", &left))?;
    }
    Ok(())
}

/// Where a path leads that may not exist yet: absolute, links followed, and no `..` left in it.
pub fn whereabouts(path: &Path) -> Result<PathBuf, Failure> {
    let absolute = std::path::absolute(path).map_err(Failure::io("find", path))?;
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
        real = fs::canonicalize(&real).unwrap_or(real);
    }
    Ok(real)
}

/// The former output may be replaced, an empty folder may be filled; anything else is someone's.
fn refuse_foreign(folder: &Path) -> Result<(), Failure> {
    let Ok(mut entries) = fs::read_dir(folder) else {
        return if folder.exists() {
            Err(Failure::new(
                format!("write the site to `{}`", folder.display()),
                "it is not a folder",
            ))
        } else {
            Ok(())
        };
    };
    if folder.join("versions.json").exists() {
        return Err(Failure::new(
            format!("replace `{}`", folder.display()),
            "versions are published there; add one with `bellwether publish --to`, or build elsewhere with `--out`",
        ));
    }
    if entries.next().is_none() || folder.join("manifest.json").is_file() {
        return Ok(());
    }
    Err(Failure::new(
        format!("replace `{}`", folder.display()),
        "it holds files that are no site of bellwether's; choose another folder with `--out`, or empty this one",
    ))
}

fn stage(site: &Site, staged: &Path, former: &Path) -> Result<(), Failure> {
    let file = |(address, bytes): (&Address, _)| {
        (staged.join(address.as_str()), former.join(address.as_str()), bytes)
    };
    let files: Vec<(PathBuf, PathBuf, &[u8])> = site.files().map(file).collect();
    let mut folders: Vec<&Path> = files.iter().filter_map(|(path, ..)| path.parent()).collect();
    folders.dedup();
    for folder in folders {
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    }
    files.par_iter().try_for_each(|(path, former, bytes)| {
        if is_same(former, bytes) && fs::hard_link(former, path).is_ok() {
            return Ok(());
        }
        fs::write(path, bytes).map_err(Failure::io("write", path))
    })
}

/// Whether a plain file holds these bytes.
fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let there = fs::symlink_metadata(path);
    there.is_ok_and(|it| it.is_file() && it.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|it| it == bytes)
}

fn swap(staged: &Path, folder: &Path, former: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::rename(folder, former).map_err(Failure::io("set aside", folder))?;
    }
    fs::rename(staged, folder).map_err(|why| {
        // The former site is put back: no site at all would be worse than last week's.
        if former.exists() {
            drop(fs::rename(former, folder));
        }
        Failure::io("put the new site at", folder)(why)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_site_replaces_the_former_one_whole() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let folder = home.path().join("public");
        let mut site = Site::new();
        site.add(Address::fixed("old.html"), "old");
        site.seal();
        write(&site, &folder).expect("a fresh folder");
        let mut site = Site::new();
        site.add(Address::fixed("a/new.html"), "new");
        site.seal();
        write(&site, &folder).expect("a former site");
        assert!(!folder.join("old.html").exists());
        assert_eq!(fs::read_to_string(folder.join("a/new.html")).expect("the page"), "new");
        assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 1, "no staging is left");
    }

    #[test]
    fn a_folder_of_someone_elses_is_left_alone() {
        let home = tempfile::tempdir().expect("a temporary folder");
        fs::write(home.path().join("thesis.doc"), "years of work").expect("a file");
        let refused = write(&Site::new(), home.path()).expect_err("not ours");
        assert!(refused.to_string().contains("choose another folder"), "{refused}");
        assert!(home.path().join("thesis.doc").exists());
    }
}
