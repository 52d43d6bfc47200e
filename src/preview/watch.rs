//! The project folder, watched: which files differ since the last look, once it is quiet again.
//!
//! The system's events only say when to look; what changed is told by the files themselves, so that
//! a save of the same words, a reader, or an editor's passing file is no change.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use crate::failure::Failure;
use crate::inputs::Digest;

/// How long nothing must happen before the files are looked at: editors save in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// When they are looked at even though it is never quiet.
const LONGEST: Duration = Duration::from_secs(2);

/// Files up to this many bytes are compared by what they hold, larger ones by length and time.
const COMPARED: u64 = 1 << 20;

/// What of a project a build reads.
#[derive(Clone, Debug)]
pub struct Ground {
    root: PathBuf,
    out: PathBuf,
    folders: Vec<String>,
}

impl Ground {
    /// `site.toml` and these folders of the project; never `out`, nor what is hidden.
    pub fn new(root: &Path, out: &Path, folders: &[String]) -> Result<Ground, Failure> {
        // Some systems report paths with every link resolved.
        let root = fs::canonicalize(root).map_err(Failure::io("watch", root))?;
        let out = fs::canonicalize(out).or_else(|_| std::path::absolute(out));
        let out = out.map_err(Failure::io("find", Path::new("the output folder")))?;
        Ok(Ground { root, out, folders: folders.to_vec() })
    }

    /// Whether a build can see the path.
    fn holds(&self, path: &Path) -> bool {
        let Ok(inner) = path.strip_prefix(&self.root) else { return false };
        let hidden = inner.components().any(|it| is_passing(&it.as_os_str().to_string_lossy()));
        let inside = self.folders.iter().any(|it| inner.starts_with(it));
        !hidden && !path.starts_with(&self.out) && (inside || inner == Path::new("site.toml"))
    }

    /// Every file that a build can see, with its length and time.
    fn files(&self) -> impl Iterator<Item = (PathBuf, Metadata)> {
        let starts = self.folders.iter().map(String::as_str).chain(["site.toml"]);
        starts
            .flat_map(|start| {
                // A link to a folder is not walked: it could lead to the whole disk.
                let walk = WalkDir::new(self.root.join(start)).into_iter();
                walk.filter_entry(|it| self.holds(it.path())).flatten()
            })
            .filter_map(|it| Some((it.path().to_owned(), fs::metadata(it.path()).ok()?)))
            .filter(|(_, metadata)| metadata.is_file())
    }

    /// The path as the author would say it.
    fn name(&self, path: &Path) -> String {
        let inner = path.strip_prefix(&self.root).unwrap_or(path);
        inner.display().to_string().replace('\\', "/")
    }
}

/// Whether a name is hidden or an editor's own.
fn is_passing(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Imprint {
    length: u64,
    modified: Option<SystemTime>,
    /// Of the bytes, if the file is not large.
    digest: Option<Digest>,
}

impl Imprint {
    fn of(path: &Path, metadata: &Metadata) -> Imprint {
        let compared = metadata.len() <= COMPARED;
        let bytes = compared.then(|| fs::read(path).ok()).flatten();
        Imprint {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            digest: bytes.map(|it| Digest::of(&it)),
        }
    }

    /// Whether the file looks untouched from outside.
    fn fits(&self, metadata: &Metadata) -> bool {
        self.length == metadata.len() && self.modified == metadata.modified().ok()
    }

    fn holds_the_same_as(&self, other: &Imprint) -> bool {
        match (&self.digest, &other.digest) {
            (Some(one), Some(other)) => one == other,
            _ => self == other,
        }
    }
}

/// A watched project.
pub struct Watch {
    ground: Ground,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    imprints: BTreeMap<PathBuf, Imprint>,
}

impl Watch {
    /// Watches from now on; what differs from now on is a change.
    pub fn begin(ground: Ground) -> Result<Watch, Failure> {
        let (sender, events) = channel();
        // A link could lead to the whole disk.
        let config = Config::default().with_follow_symlinks(false);
        let watcher =
            RecommendedWatcher::new(sender, config).map_err(|it| refused(&ground.root, &it))?;
        let mut watch = Watch { ground, watcher, events, imprints: BTreeMap::new() };
        // The root is watched by itself for `site.toml` and for folders that come later.
        let root = watch.ground.root.clone();
        watch
            .watcher
            .watch(&root, RecursiveMode::NonRecursive)
            .map_err(|it| refused(&root, &it))?;
        for folder in watch.ground.folders.clone() {
            watch.follow(&root.join(folder))?;
        }
        watch.renew(&BTreeSet::new());
        Ok(watch)
    }

    /// Waits for files to differ, and names them; none if `patience` ends before.
    pub fn changes(&mut self, patience: Duration) -> Vec<String> {
        let begun = Instant::now();
        loop {
            let Some(touched) = self.touched(patience.saturating_sub(begun.elapsed())) else {
                return vec![];
            };
            let changed = self.renew(&touched);
            if !changed.is_empty() {
                return changed.iter().map(|it| self.ground.name(it)).collect();
            }
        }
    }

    /// The paths that events name, from the first until it has been quiet; none if there is none.
    fn touched(&mut self, patience: Duration) -> Option<BTreeSet<PathBuf>> {
        let mut touched = BTreeSet::new();
        let waiting = Instant::now();
        while !self.note(patience.saturating_sub(waiting.elapsed()), &mut touched)? {}
        let first = Instant::now();
        let mut last = Instant::now();
        while last.elapsed() < QUIET && first.elapsed() < LONGEST {
            match self.note(QUIET.saturating_sub(last.elapsed()), &mut touched) {
                Some(true) => last = Instant::now(),
                // A reader's event does not make it less quiet.
                Some(false) => {}
                None => break,
            }
        }
        Some(touched)
    }

    /// Waits for one event and notes its paths. Whether it may mean a change; none if none came.
    fn note(&mut self, patience: Duration, touched: &mut BTreeSet<PathBuf>) -> Option<bool> {
        let event = match self.events.recv_timeout(patience) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => {
                unreachable!("the watcher holds the other end as long as this does")
            }
        };
        // Events were lost, or a path could not be read: look at everything.
        let Ok(event) = event else { return Some(true) };
        if event.need_rescan() {
            return Some(true);
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return Some(false);
        }
        let seen: Vec<PathBuf> =
            event.paths.into_iter().filter(|it| self.ground.holds(it)).collect();
        for path in &seen {
            self.follow_again(path);
        }
        let any = !seen.is_empty();
        touched.extend(seen);
        Some(any)
    }

    /// A folder that was put in place of a watched one is another folder to the system.
    fn follow_again(&mut self, path: &Path) {
        let is_folder = self.ground.folders.iter().any(|it| self.ground.root.join(it) == path);
        if is_folder {
            drop(self.watcher.unwatch(path));
            // If it vanishes again meanwhile, its next coming is an event too.
            drop(self.follow(path));
        }
    }

    fn follow(&mut self, folder: &Path) -> Result<(), Failure> {
        if !folder.is_dir() {
            return Ok(());
        }
        self.watcher.watch(folder, RecursiveMode::Recursive).map_err(|it| refused(folder, &it))
    }

    /// Looks at all files, and into those that were touched; the ones that came, went or differ.
    fn renew(&mut self, touched: &BTreeSet<PathBuf>) -> BTreeSet<PathBuf> {
        let mut former = std::mem::take(&mut self.imprints);
        let mut changed = BTreeSet::new();
        for (path, metadata) in self.ground.files() {
            // Some disks count time in seconds, so a touched file is read even if it looks the same.
            let known = former.remove(&path);
            let imprint = match &known {
                Some(known) if known.fits(&metadata) && !touched.contains(&path) => known.clone(),
                _ => Imprint::of(&path, &metadata),
            };
            if !known.is_some_and(|it| it.holds_the_same_as(&imprint)) {
                changed.insert(path.clone());
            }
            self.imprints.insert(path, imprint);
        }
        changed.extend(former.into_keys());
        changed
    }
}

fn refused(path: &Path, why: &notify::Error) -> Failure {
    let why = match why.kind {
        ErrorKind::MaxFilesWatch => {
            "the system's limit of watched folders is reached; raise `fs.inotify.max_user_watches`"
                .to_owned()
        }
        _ => why.to_string(),
    };
    Failure::new(format!("watch `{}`", path.display()), why)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Longer than any event takes; only a test that fails waits for it.
    const DEADLINE: Duration = Duration::from_secs(10);

    struct Folder {
        home: tempfile::TempDir,
        watch: Watch,
    }

    impl Folder {
        fn new() -> Folder {
            let home = tempfile::tempdir().expect("a temporary folder");
            let put = |path: &str, text: &str| write(home.path(), path, text);
            put("site.toml", "[site]");
            put("content/editions/2026-w47.md", "one");
            put("data/contact.csv", "a,b");
            let folders = ["content", "data", "themes"].map(str::to_owned);
            let ground = Ground::new(home.path(), &home.path().join("public"), &folders);
            let watch =
                Watch::begin(ground.expect("the folder exists")).expect("it can be watched");
            Folder { home, watch }
        }

        fn write(&self, path: &str, text: &str) {
            write(self.home.path(), path, text);
        }

        fn changes(&mut self) -> Vec<String> {
            self.watch.changes(DEADLINE)
        }

        /// Whether what was done so far is no change: a change after it is the next one told.
        fn is_quiet(&mut self) -> bool {
            // Long enough for events of before to be over and looked at by themselves.
            let before = self.watch.changes(QUIET * 2);
            self.write("site.toml", "[site] # the end of the test");
            before.is_empty() && self.changes() == ["site.toml"]
        }
    }

    fn write(home: &Path, path: &str, text: &str) {
        let path = home.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    #[test]
    fn a_save_is_a_change_and_so_are_a_new_file_and_one_that_goes() {
        let mut folder = Folder::new();
        folder.write("content/editions/2026-w47.md", "two");
        assert_eq!(folder.changes(), ["content/editions/2026-w47.md"]);
        folder.write("data/new/deep/answers.csv", "a,b");
        assert_eq!(folder.changes(), ["data/new/deep/answers.csv"]);
        fs::remove_file(folder.home.path().join("data/contact.csv")).expect("the file is there");
        assert_eq!(folder.changes(), ["data/contact.csv"]);
    }

    #[test]
    fn many_saves_at_once_are_one_change() {
        let mut folder = Folder::new();
        for number in 0..50 {
            folder.write("content/editions/2026-w47.md", &"x".repeat(number));
            folder.write(&format!("content/stories/{number}.md"), "a story");
        }
        let mut told = folder.changes();
        // A machine that stops for a moment between two saves may tell them in turn.
        while told.len() < 51 {
            let more = folder.changes();
            assert!(!more.is_empty(), "only {} files were told", told.len());
            told.extend(more);
        }
        assert!(folder.is_quiet());
    }

    #[test]
    fn a_save_of_the_same_words_is_no_change() {
        let mut folder = Folder::new();
        folder.write("content/editions/2026-w47.md", "one");
        assert!(folder.is_quiet());
    }

    #[test]
    fn a_reader_an_output_folder_and_what_is_hidden_are_no_change() {
        let mut folder = Folder::new();
        fs::read(folder.home.path().join("data/contact.csv")).expect("the file is there");
        for path in [
            "public/index.html",
            ".bellwether/tally",
            ".git/index",
            "target/debug/x",
            "notes.txt",
            "content/.2026-w47.md.swp",
            "content/2026-w47.md~",
        ] {
            folder.write(path, "x");
        }
        assert!(folder.is_quiet());
    }

    #[test]
    fn an_editor_that_replaces_the_file_is_heard_every_time() {
        let mut folder = Folder::new();
        for text in ["two", "three", "four"] {
            folder.write("content/editions/.swap", text);
            let (from, to) = ("content/editions/.swap", "content/editions/2026-w47.md");
            fs::rename(folder.home.path().join(from), folder.home.path().join(to)).expect("a move");
            assert_eq!(folder.changes(), [to]);
        }
    }

    #[test]
    fn a_folder_that_comes_later_or_is_replaced_is_watched() {
        let mut folder = Folder::new();
        folder.write("themes/broadsheet/theme.toml", "x");
        assert_eq!(folder.changes(), ["themes/broadsheet/theme.toml"]);
        folder.write("themes/broadsheet/theme.toml", "y");
        assert_eq!(folder.changes(), ["themes/broadsheet/theme.toml"]);
        let (content, aside) =
            (folder.home.path().join("content"), folder.home.path().join("aside"));
        fs::rename(&content, &aside).expect("a move");
        assert_eq!(folder.changes(), ["content/editions/2026-w47.md"]);
        folder.write("content/editions/2026-w48.md", "z");
        assert_eq!(folder.changes(), ["content/editions/2026-w48.md"]);
        folder.write("content/editions/2026-w48.md", "zz");
        assert_eq!(folder.changes(), ["content/editions/2026-w48.md"]);
    }

    #[test]
    fn patience_ends() {
        assert!(Folder::new().watch.changes(Duration::from_millis(1)).is_empty());
    }
}
