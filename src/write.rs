//! A site to a folder: staged beside it, then swapped in whole.
//!
//! A build that fails leaves the former folder as it was; a folder that this program did not make
//! is never replaced.

use std::fs;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::failure::Failure;
use crate::site::Site;

/// Writes every file of the site below `folder`, which afterwards holds nothing else.
pub fn write(site: &Site, folder: &Path) -> Result<(), Failure> {
    let folder = whereabouts(folder)?;
    refuse_foreign(&folder)?;
    let parent = folder.parent().unwrap_or(Path::new("/")).to_owned();
    fs::create_dir_all(&parent).map_err(Failure::io("create", &parent))?;
    let staging = tempfile::Builder::new()
        .prefix(".bellwether-staging-")
        .tempdir_in(&parent)
        .map_err(Failure::io("stage the site in", &parent))?;
    let staged = staging.path().join("site");
    stage(site, &staged)?;
    swap(&staged, &folder, &staging.path().join("former"))
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
    if entries.next().is_none() || folder.join("manifest.json").is_file() {
        return Ok(());
    }
    Err(Failure::new(
        format!("replace `{}`", folder.display()),
        "it holds files that are no site of bellwether's; choose another folder with `--out`, or empty this one",
    ))
}

fn stage(site: &Site, staged: &Path) -> Result<(), Failure> {
    let files: Vec<(PathBuf, &[u8])> =
        site.files().map(|(address, bytes)| (staged.join(address.as_str()), bytes)).collect();
    let mut folders: Vec<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.dedup();
    for folder in folders {
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    }
    files
        .par_iter()
        .try_for_each(|(path, bytes)| fs::write(path, bytes).map_err(Failure::io("write", path)))
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
    use crate::address::Address;

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
