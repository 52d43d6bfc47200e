//! `bellwether build --single-file`: one edition as one HTML file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::address::Slug;
use crate::edition::{Bulletin, Edition};
use crate::failure::Failure;
use crate::{Composed, single, write};

use super::{End, ProjectArgs, answer, complain, look, refuse_source_folder, tally_words};

/// The word by which the newest edition is meant, besides no word at all.
const NEWEST: &str = "edition";

pub(super) fn build(
    project: &ProjectArgs,
    out: Option<PathBuf>,
    asked: Option<&str>,
) -> Result<End, Failure> {
    if let Some(out) = &out {
        refuse_source_folder(&project.root, out)?;
    }
    let mut built = project.built()?;
    let at_fault = built.diagnostics.any_error();
    let made = built.site.zip(built.composed).filter(|_| !at_fault);
    let edition = made.as_ref().and_then(|(_, made)| {
        let edition = edition(&made.bulletin, asked);
        if edition.is_none() {
            let known = made.bulletin.editions.iter().map(|it| it.text.slug.as_str());
            match asked {
                Some(slug) if slug != NEWEST => built.diagnostics.unknown_edition(slug, known),
                _ => built.diagnostics.no_edition(),
            }
        }
        edition
    });
    complain(&built.diagnostics.render(look()));
    let (Some((site, made)), Some(edition)) = (&made, edition) else {
        complain(&format!("nothing was written: {}\n", tally_words(&built.diagnostics)));
        return Ok(End::InputsAtFault);
    };
    let config = &made.config.site;
    let slug = &edition.text.slug;
    let html = single::file(site, &edition.address, slug, config.base_url.as_deref());
    let path = out.unwrap_or_else(|| project.root.join(name(made, slug)));
    put(&path, &html)?;
    let size = html.len().div_ceil(1000);
    answer(&format!("wrote {slug} as one file of {size} kB: {}\n", path.display()))?;
    Ok(End::Done)
}

fn edition<'a>(bulletin: &'a Bulletin, asked: Option<&str>) -> Option<&'a Edition> {
    let named = bulletin.editions.iter().find(|it| Some(it.text.slug.as_str()) == asked);
    let newest = asked.is_none_or(|it| it == NEWEST);
    named.or_else(|| bulletin.editions.last().filter(|_| newest))
}

/// A name that says what it is among other files: `halyard-cx-bulletin-2026-w47.html`.
fn name(made: &Composed, edition: &Slug) -> String {
    format!("{}-{edition}.html", Slug::of(&made.config.site.title))
}

/// Writes the file whole or not at all. Only a file that was made so is replaced.
fn put(path: &Path, html: &str) -> Result<(), Failure> {
    let foreign = match fs::read(path) {
        Ok(there) => !there.windows(single::META.len()).any(|it| it == single::META.as_bytes()),
        Err(_) => path.symlink_metadata().is_ok(),
    };
    if foreign {
        return Err(Failure::new(
            format!("replace `{}`", path.display()),
            "it is no file of `build --single-file`; name another with `--out`, or move it",
        ));
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    write::file(path, html.as_bytes())
}
