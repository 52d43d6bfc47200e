//! The bulletin of `tests/fixtures`, with one thing changed: files in, pages and diagnostics out.
//!
//! A test says what it changes and reads what a person would see. Pages come from the library's
//! front door in memory; only what is about files, exit codes or the command line runs the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use bellwether::content::Drafts;
use bellwether::diagnostics::{Diagnostic, Diagnostics, Look};
use bellwether::period::Day;
use bellwether::tally::Cache;
use bellwether::{Built, Request, build};
use tempfile::TempDir;

/// A project in a folder of its own, which goes when the test ends.
#[must_use]
pub struct Project {
    home: TempDir,
    drafts: Drafts,
    as_of: Option<Day>,
}

/// The little bulletin of a courier, ready to be changed.
pub fn bulletin() -> Project {
    Project::from_fixture("bulletin")
}

/// The little bulletin as it is, built once for all tests.
pub fn built() -> &'static Pages {
    static BUILT: OnceLock<Pages> = OnceLock::new();
    BUILT.get_or_init(|| bulletin().builds())
}

impl Project {
    pub fn from_fixture(name: &str) -> Project {
        let project = Project::empty();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
        for (path, bytes) in files_below(&fixture) {
            project.write(&path, &bytes);
        }
        project
    }

    pub fn empty() -> Project {
        let home = tempfile::tempdir().expect("a temporary folder");
        Project { home, drafts: Drafts::LeftOut, as_of: None }
    }

    /// With this file, in place of one that may be there.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Project {
        self.write(path, content.as_ref());
        self
    }

    /// With a file of `tests/badinputs`.
    pub fn bad_input(self, path: &str, bad: &str) -> Project {
        self.file(path, bad_input(bad))
    }

    /// With other words in one place of a file.
    pub fn changed(self, path: &str, from: &str, to: &str) -> Project {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
        self.file(path, text.replace(from, to))
    }

    /// With a line more, below another.
    pub fn below(self, path: &str, line: &str, more: &str) -> Project {
        self.changed(path, &format!("{line}\n"), &format!("{line}\n{more}\n"))
    }

    pub fn without_line(self, path: &str, line: &str) -> Project {
        self.changed(path, &format!("{line}\n"), "")
    }

    /// With more at the end of a file.
    pub fn added(self, path: &str, more: &str) -> Project {
        let text = self.text(path);
        self.file(path, text + more)
    }

    pub fn without(self, path: &str) -> Project {
        fs::remove_file(self.root().join(path)).expect("a file that the fixture has");
        self
    }

    /// With a text of its own that is this body under a good front matter.
    pub fn story(self, body: &str) -> Project {
        self.file(
            "content/stories/a.md",
            format!("+++\ntitle = \"A\"\ndate = 2026-01-20\n+++\n\n{body}\n"),
        )
    }

    pub fn with_drafts(mut self) -> Project {
        self.drafts = Drafts::Shown;
        self
    }

    pub fn built_on(mut self, day: &str) -> Project {
        self.as_of = Some(Day::parse(day).expect("a day"));
        self
    }

    pub fn root(&self) -> &Path {
        self.home.path()
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    /// The site, which has no error.
    pub fn builds(&self) -> Pages {
        self.builds_with(Cache::none())
    }

    /// The site, its data counted with a cache in the project.
    pub fn builds_cached(&self) -> Pages {
        self.builds_with(Cache::in_folder(&self.root().join(".bellwether/cache")))
    }

    fn builds_with(&self, cache: Cache) -> Pages {
        let built = self.built(cache);
        let said = built.diagnostics.render(Look::Plain);
        assert!(!built.diagnostics.any_error(), "this does not build:\n{said}");
        let site = built.site.expect("a build without errors has a site");
        let files = site.files().map(|(address, bytes)| (address.to_string(), bytes.to_vec()));
        Pages { files: files.collect(), summary: built.summary }
    }

    fn built(&self, cache: Cache) -> Built {
        let request = Request {
            root: self.root().to_owned(),
            as_of: self.as_of,
            drafts: self.drafts,
            cache,
            standing: None,
        };
        build(&request).expect("the disk is well")
    }

    /// What the author is told, but for the three warnings that the fixture is always given.
    pub fn says(&self) -> String {
        let usual = usual_warnings();
        let mut told = Diagnostics::new();
        let built = self.built(Cache::none());
        built
            .diagnostics
            .iter()
            .filter(|it| !usual.contains(it))
            .for_each(|it| told.push(it.clone()));
        let told = told
            .render(Look::Plain)
            .replace(self.root().to_str().expect("a plain path"), "[PROJECT]");
        told.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    /// Runs the command in the project's folder.
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, &[])
    }

    pub fn run_with(&self, args: &[&str], environment: &[(&str, &str)]) -> Ran {
        let out = Command::new(env!("CARGO_BIN_EXE_bellwether"))
            .args(args)
            .envs(environment.iter().copied())
            .current_dir(self.root())
            .output()
            .expect("the command that was built beside this test");
        let words = |bytes: Vec<u8>| String::from_utf8(bytes).expect("words");
        Ran { code: out.status.code(), stdout: words(out.stdout), stderr: words(out.stderr) }
    }

    /// What `bellwether query` prints.
    pub fn query(&self, args: &[&str]) -> String {
        let ran = self.run(&[&["query"], args].concat());
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        ran.stdout
    }

    /// Every file of a folder of the project.
    pub fn folder(&self, path: &str) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.root().join(path))
    }

    fn write(&self, path: &str, content: &[u8]) {
        let full = self.root().join(path);
        fs::create_dir_all(full.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(full, content).expect("a file");
    }
}

/// What a run of the command left.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A finished site, in memory.
pub struct Pages {
    pub files: BTreeMap<String, Vec<u8>>,
    pub summary: String,
}

impl Pages {
    /// A whole file of the site.
    pub fn file(&self, address: &str) -> &str {
        let bytes = self.files.get(address).unwrap_or_else(|| {
            let known: Vec<&String> = self.files.keys().collect();
            panic!("no file is at {address}, there are {known:#?}")
        });
        std::str::from_utf8(bytes).expect("a text")
    }

    /// The `<main>` of a page, its drawings left out but for the words that describe them.
    pub fn page(&self, address: &str) -> String {
        let html = self.file(address);
        let start = html.find("<main").expect("a page has a main part");
        let end = html.find("</main>").expect("the main part ends") + "</main>".len();
        undrawn(&html[start..end])
    }

    /// The words of a page's main part, as they are read.
    pub fn words(&self, address: &str) -> String {
        words(&self.page(address))
    }

    /// How many pages the site has.
    pub fn count(&self) -> usize {
        self.files.keys().filter(|it| it.ends_with(".html")).count()
    }

    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(address, bytes)| {
            Some((address.as_str(), std::str::from_utf8(bytes).ok()?))
        })
    }
}

/// A file of `tests/badinputs`.
pub fn bad_input(path: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/badinputs").join(path);
    fs::read(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The words between tags, one space between two.
pub fn words(html: &str) -> String {
    let mut words = String::new();
    for part in html.split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        words.push(' ');
    }
    let plain = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let words = plain.iter().fold(words, |words, (from, to)| words.replace(from, to));
    words.split([' ', '\n']).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// HTML without the shapes of its drawings: their titles and descriptions stay.
fn undrawn(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<svg") {
        let end = start + rest[start..].find("</svg>").expect("a drawing ends");
        let drawing = &rest[start..end];
        let opened = drawing.find('>').expect("the tag ends") + 1;
        let described = drawing.find("</desc>").map_or(opened, |it| it + "</desc>".len());
        kept.push_str(&rest[..start]);
        kept.push_str(&format!("{}…</svg>", &drawing[..described]));
        rest = &rest[end + "</svg>".len()..];
    }
    kept + rest
}

/// A page without the tags of the two scripts that are the site's own files.
pub fn without_own_scripts(html: &str) -> String {
    let own = |tag: &str| {
        let source = tag.strip_prefix(" src=\"").and_then(|it| it.split('"').next());
        source.is_some_and(|it| it.contains("assets/script.") || it.contains("assets/search."))
    };
    let mut parts = html.split("<script");
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |page, it| page + if own(it) { "" } else { "<script" } + it)
}

fn usual_warnings() -> &'static [Diagnostic] {
    static USUAL: OnceLock<Vec<Diagnostic>> = OnceLock::new();
    USUAL.get_or_init(|| bulletin().built(Cache::none()).diagnostics.iter().cloned().collect())
}

/// Every file below a folder, by its path from there.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|why| panic!("{}: {why}", next.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name =
                    path.strip_prefix(folder).expect("below it").to_str().expect("a plain name");
                files.insert(name.replace('\\', "/"), fs::read(&path).expect("a file"));
            }
        }
    }
    files
}
