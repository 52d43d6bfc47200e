//! The project folder, read: the only stage that opens what authors wrote.
//!
//! In comes a root; out go texts with their paths, lists of files, and the bytes of a data file
//! with their digest. Nothing is parsed here. A path is always below the root and written with `/`.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use encoding_rs::{Encoding, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostics, Source, Span};
use crate::failure::Failure;

/// A text of an author's may be so long, in bytes: more than any page may hold.
const LONGEST_TEXT: u64 = 16 << 20;

/// SHA-256 of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Digest([u8; 32]);

impl Digest {
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// One digest for several, in their order.
    pub fn of_all<'a>(digests: impl IntoIterator<Item = &'a Digest>) -> Digest {
        let mut sha = Sha256::new();
        for digest in digests {
            sha.update(digest.0);
        }
        Digest(sha.finalize().into())
    }

    /// The first eight hexadecimal digits, for names of assets and colophons.
    pub fn short(&self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|it| write!(f, "{it:02x}"))
    }
}

/// A bulletin's source folder.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    pub fn at(root: &Path) -> Project {
        Project { root: root.to_owned() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `site.toml`, or the failure that says how to begin one.
    pub fn site_toml(&self, diagnostics: &mut Diagnostics) -> Result<Option<Arc<Source>>, Failure> {
        let path = self.root.join("site.toml");
        if !path.is_file() {
            diagnostics.no_site_toml(&self.root.display().to_string());
            return Ok(None);
        }
        Ok(self.text("site.toml", diagnostics))
    }

    /// The markdown and TOML below `content/`, in the order of their paths, and the paths of
    /// everything else there: the pictures.
    pub fn content(&self, diagnostics: &mut Diagnostics) -> (Vec<Arc<Source>>, BTreeSet<String>) {
        let is_text = |path: &String| markdown_stem(path).is_some() || path.ends_with(".toml");
        let paths = self.files_below("content", diagnostics);
        let (texts, pictures): (Vec<String>, Vec<String>) = paths.into_iter().partition(is_text);
        let texts = texts.iter().filter_map(|it| self.text(it, diagnostics)).collect();
        (texts, pictures.into_iter().collect())
    }

    /// The files below a folder of the project, in the order of their paths; none if there is no
    /// such folder. A link that leaves the project is refused.
    pub fn files_below(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let home = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        let stays = |entry: &DirEntry| {
            let real = fs::canonicalize(entry.path());
            !entry.path_is_symlink() || real.is_ok_and(|it| it.starts_with(&home))
        };
        let mut leaving = vec![];
        let mut paths = vec![];
        let walk = WalkDir::new(self.root.join(folder)).follow_links(true).sort_by_file_name();
        // A link that leaves the project is not followed, wherever it leads.
        let entries = walk.into_iter().filter_entry(|entry| {
            let stays = stays(entry);
            leaving.extend((!stays).then(|| entry.path().to_owned()));
            stays
        });
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(why) => {
                    self.unread(&why, diagnostics);
                    continue;
                }
            };
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if entry.file_type().is_file() && !hidden {
                match self.relative(entry.path()) {
                    Some(path) => paths.push(path),
                    None => {
                        let path = self.shown(entry.path());
                        diagnostics.file_unreadable(&path, "its name is not UTF-8");
                    }
                }
            }
        }
        for path in leaving.iter().filter_map(|it| self.relative(it)) {
            diagnostics.link_outside(&path);
        }
        paths.sort();
        paths
    }

    /// Reports what a walk could not read; that a folder is not there is no mistake.
    fn unread(&self, why: &walkdir::Error, diagnostics: &mut Diagnostics) {
        let Some(path) = why.path().map(|it| self.shown(it)) else { return };
        match (why.loop_ancestor(), why.io_error()) {
            (Some(_), _) => {
                diagnostics.file_unreadable(&path, "it links to a folder that it stands in");
            }
            (_, Some(why)) if why.kind() == io::ErrorKind::NotFound && !self.is_link(&path) => {}
            (_, Some(why)) => diagnostics.file_unreadable(&path, &why.to_string()),
            _ => {}
        }
    }

    fn is_link(&self, path: &str) -> bool {
        self.root.join(path).is_symlink()
    }

    /// The files that a pattern such as `data/contact/*.csv` names, in the order of their paths.
    pub fn matching(&self, pattern: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let fixed = pattern.split(['*', '?', '[']).next().unwrap_or("");
        let folder = fixed.rsplit_once('/').map_or("", |(folder, _)| folder);
        let Ok(pattern) = glob::Pattern::new(pattern) else { return vec![] };
        let whole_parts =
            glob::MatchOptions { require_literal_separator: true, ..Default::default() };
        let mut paths = self.files_below(folder, diagnostics);
        paths.retain(|it| pattern.matches_with(it, whole_parts));
        paths
    }

    /// A text file of an author's. Bytes that are not UTF-8 are reported with their line.
    pub fn text(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<Arc<Source>> {
        let full = self.root.join(path);
        if fs::metadata(&full).is_ok_and(|it| it.len() > LONGEST_TEXT) {
            diagnostics.text_too_large(path, LONGEST_TEXT >> 20);
            return None;
        }
        match fs::read(full) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => {
                    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                    Some(Source::new(path, text))
                }
                Err(why) => {
                    let valid = why.utf8_error().valid_up_to();
                    let bytes = why.as_bytes();
                    diagnostics.not_utf8(path, line_of(bytes, valid));
                    // A letter that moved in is read all the same, and only told of.
                    let may_be_letter =
                        path.starts_with("content/editions/") && markdown_stem(path).is_some();
                    may_be_letter.then(|| Source::new(path, decoded(bytes)))
                }
            },
            Err(why) => {
                diagnostics.file_unreadable(path, &why.to_string());
                None
            }
        }
    }

    /// The bytes of a file that is not text.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let full = self.root.join(path);
        fs::read(&full).map_err(Failure::io("read", &full))
    }

    /// The bytes of a picture that a text shows. A drawing that would run something in a browser is
    /// reported: opened by itself, it would run with the rights of the site.
    pub fn picture(&self, path: &str, diagnostics: &mut Diagnostics) -> Result<Vec<u8>, Failure> {
        let bytes = self.bytes(path)?;
        if path.to_ascii_lowercase().ends_with(".svg") {
            let source = Source::new(path, String::from_utf8_lossy(&bytes));
            if let Some(range) = active(&source.text) {
                diagnostics.active_picture(&Span::new(&source, range));
            }
        }
        Ok(bytes)
    }

    /// A path below the project, with what cannot be said replaced.
    fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    }

    fn relative(&self, path: &Path) -> Option<String> {
        let parts = path.strip_prefix(&self.root).ok()?.components();
        let parts: Option<Vec<&str>> = parts.map(|it| it.as_os_str().to_str()).collect();
        parts.map(|it| it.join("/"))
    }
}

/// Text in the encoding that its first bytes declare, else in the one most used before UTF-8.
fn decoded(bytes: &[u8]) -> String {
    let declared = Encoding::for_bom(bytes).map(|(it, _)| it);
    let (text, ..) = declared.unwrap_or(WINDOWS_1252).decode(bytes);
    text.into_owned()
}

/// The path of a markdown file without its ending; none if it is no markdown.
pub fn markdown_stem(path: &str) -> Option<&str> {
    let (stem, ending) = path.rsplit_once('.')?;
    let endings = ["md", "markdown", "mdown", "mkd"];
    endings.iter().any(|it| ending.eq_ignore_ascii_case(it)).then_some(stem)
}

/// Where a drawing holds more than a drawing: a script, a handler of events, a page within it.
fn active(svg: &str) -> Option<Range<usize>> {
    const ACTIVE: [&str; 7] =
        ["<script", "javascript:", "<foreignobject", "<iframe", "<embed", "<object", "<!entity"];
    let plain = svg.to_ascii_lowercase();
    let words = ACTIVE.iter().filter_map(|it| plain.find(it).map(|at| at..at + it.len()));
    words.chain(handler(&plain)).min_by_key(|it| it.start)
}

/// The first attribute of a tag whose name begins with `on`.
fn handler(svg: &str) -> Option<Range<usize>> {
    svg.match_indices("on").map(|(at, _)| at).find_map(|at| {
        let begins = svg[..at].ends_with(|it: char| it.is_whitespace() || it == '/');
        let name = svg[at..].find(|it: char| !it.is_ascii_alphabetic()).map(|it| at + it)?;
        let is_set = begins && svg[name..].trim_start().starts_with('=');
        let in_tag = is_set && svg[..at].rfind('<') > svg[..at].rfind('>');
        in_tag.then_some(at..name)
    })
}

/// What is wrong with a pattern such as `data/[.csv`, if no file could ever match it.
pub fn pattern_fault(pattern: &str) -> Option<&'static str> {
    glob::Pattern::new(pattern).err().map(|it| it.msg)
}

/// The physical line, from 1, of a byte offset.
pub fn line_of(bytes: &[u8], offset: usize) -> u64 {
    bytes[..offset.min(bytes.len())].iter().filter(|it| **it == b'\n').count() as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_told_from_a_program() {
        for (svg, active_part) in [
            ("<svg><path d=\"M0 0\"/><text>on = 3</text><a href=\"x.html\"/></svg>", None),
            ("<svg font=\"one\"><g id=\"button\" data-x=\"on=1\"/></svg>", None),
            ("<svg ONLOAD = \"f()\"/>", Some("ONLOAD")),
            ("<svg/onload=f()>", Some("onload")),
            ("<svg><SCRIPT>f()</SCRIPT></svg>", Some("<SCRIPT")),
            ("<svg><a xlink:href=\"javascript:f()\"/></svg>", Some("javascript:")),
            ("<svg><foreignObject/></svg>", Some("<foreignObject")),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", Some("<!ENTITY")),
        ] {
            assert_eq!(active(svg).map(|it| &svg[it]), active_part, "{svg}");
        }
    }
}
