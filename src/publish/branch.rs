//! A branch of a git repository as the place that is published to, by way of the `git` program.
//!
//! The work tree and the index are never touched: `git fast-import` makes one commit beside the
//! branch, and the branch is moved to it only if it still is where it was when the publish began. So a
//! publish that is killed, or that another one overtakes, leaves the branch as it was.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::failure::Failure;
use crate::write;

use super::manifest::MANIFEST;
use super::{Change, Target};

/// A branch that versions are committed to.
pub struct Branch {
    /// A folder of the repository.
    repository: PathBuf,
    name: String,
    /// Where the branch is now; nothing if there is none yet.
    tip: Option<String>,
    /// The commit that the next one follows on: the tip, or that of the remote which is ahead of it.
    base: Option<String>,
}

impl Branch {
    /// Finds the branch. One that only the remote `origin` has is begun from there.
    pub fn open(repository: &Path, name: &str) -> Result<Branch, Failure> {
        let mut branch = Branch {
            repository: write::whereabouts(repository)?,
            name: name.to_owned(),
            tip: None,
            base: None,
        };
        branch.ask(&["rev-parse", "--git-dir"])?;
        branch.ask(&["check-ref-format", "--branch", name])?;
        branch.refuse_checked_out()?;
        branch.tip = branch.commit(&branch.reference())?;
        branch.base = branch.tip.clone();
        let remote = branch.commit(&format!("refs/remotes/origin/{name}"))?;
        if let Some(remote) = remote.filter(|it| branch.tip.as_ref() != Some(it)) {
            branch.follow(remote)?;
        }
        Ok(branch)
    }

    /// Takes over what the remote has more. Where both have gone on by themselves, someone has to say
    /// which is right.
    fn follow(&mut self, remote: String) -> Result<(), Failure> {
        let Some(tip) = &self.tip else {
            self.base = Some(remote);
            return Ok(());
        };
        if self.is_ancestor(tip, &remote)? {
            self.base = Some(remote);
        } else if !self.is_ancestor(&remote, tip)? {
            let name = &self.name;
            return Err(self.failure(format!(
                "`{name}` and `origin/{name}` each have commits that the other has not; make one of \
                 both, or take the remote’s with `git branch -f {name} origin/{name}`"
            )));
        }
        Ok(())
    }

    fn is_ancestor(&self, one: &str, other: &str) -> Result<bool, Failure> {
        let ran = self.run(&["merge-base", "--is-ancestor", one, other])?;
        Ok(ran.status.success())
    }

    /// A work tree that has the branch would seem full of changes that no one made.
    fn refuse_checked_out(&self) -> Result<(), Failure> {
        let trees = self.ask(&["worktree", "list", "--porcelain"])?;
        let line = format!("branch {}", self.reference());
        if trees.lines().any(|it| it == line) {
            let why = "it is checked out; publish from another branch, or to a folder with `--to`";
            return Err(self.failure(why));
        }
        Ok(())
    }

    fn reference(&self) -> String {
        format!("refs/heads/{}", self.name)
    }

    fn commit(&self, reference: &str) -> Result<Option<String>, Failure> {
        let commit = format!("{reference}^{{commit}}");
        let ran = self.run(&["rev-parse", "--verify", "--quiet", &commit])?;
        Ok(ran.status.success().then(|| String::from_utf8_lossy(&ran.stdout).trim().to_owned()))
    }

    /// Every file of the branch with the name of its bytes; those of `v/` only where asked for.
    fn listed(&self, below: Option<&str>) -> Result<BTreeMap<String, String>, Failure> {
        let Some(base) = &self.base else { return Ok(BTreeMap::new()) };
        let mut args = vec!["ls-tree", "-r", "-z", base.as_str()];
        args.extend(below.iter().flat_map(|it| ["--", *it]));
        let listing = self.ask(&args)?;
        let row = |row: &str| {
            let (about, path) = row.split_once('\t')?;
            let object = about.split(' ').nth(2)?;
            Some((path.to_owned(), object.to_owned()))
        };
        Ok(listing.split('\0').filter_map(row).collect())
    }

    /// Writes every file of the branch below a folder, byte for byte as it was committed.
    pub fn extract(&self, folder: &Path) -> Result<(), Failure> {
        let files = self.listed(None)?;
        let mut objects = tempfile::tempfile().map_err(|it| self.failure(it))?;
        for object in files.values() {
            writeln!(objects, "{object}").map_err(|it| self.failure(it))?;
        }
        io::Seek::rewind(&mut objects).map_err(|it| self.failure(it))?;
        let mut git = self.git(&["cat-file", "--batch"]);
        git.stdin(objects).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut git = git.spawn().map_err(|it| self.not_run(&it))?;
        let mut stream = BufReader::new(git.stdout.take().expect("it is piped"));
        for path in files.keys() {
            let bytes = next_object(&mut stream).map_err(|it| self.failure(it))?;
            let path = folder.join(path);
            let above = path.parent().expect("a file has a folder");
            std::fs::create_dir_all(above).map_err(Failure::io("create", above))?;
            std::fs::write(&path, bytes).map_err(Failure::io("write", &path))?;
        }
        git.wait().map(drop).map_err(|it| self.failure(it))
    }

    fn git(&self, args: &[&str]) -> Command {
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.repository).args(args);
        // What git says is passed on in a failure, in the language of the others.
        git.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0");
        git
    }

    fn run(&self, args: &[&str]) -> Result<Output, Failure> {
        self.git(args).stdin(Stdio::null()).output().map_err(|it| self.not_run(&it))
    }

    /// What git answers; a failure with its own words if it refuses.
    fn ask(&self, args: &[&str]) -> Result<String, Failure> {
        let ran = self.run(args)?;
        match ran.status.success() {
            true => Ok(String::from_utf8_lossy(&ran.stdout).into_owned()),
            false => Err(self.failure(said(&ran.stderr))),
        }
    }

    fn not_run(&self, why: &io::Error) -> Failure {
        self.failure(match why.kind() {
            ErrorKind::NotFound => "the program `git` is not installed".to_owned(),
            _ => format!("git: {why}"),
        })
    }

    fn failure(&self, why: impl std::fmt::Display) -> Failure {
        let folder = self.repository.display();
        Failure::new(format!("publish to the branch `{}` of `{folder}`", self.name), why)
    }

    /// A file that publishing did not write is never replaced.
    fn refuse_foreign(&self, change: &Change) -> Result<(), Failure> {
        let there = self.listed(None)?;
        let folder = change.added.as_ref().map(|it| format!("v/{}/", it.version));
        let taken = folder.and_then(|it| there.keys().find(|path| path.starts_with(&it)));
        let mut foreign: Vec<&String> = taken.into_iter().collect();
        for (path, bytes) in &change.root {
            if there.contains_key(path)
                && !change.is_ours(path)
                && self.read(path)?.as_ref() != Some(bytes)
            {
                foreign.push(path);
            }
        }
        match foreign.first() {
            None => Ok(()),
            Some(path) => Err(self.failure(format!(
                "`{path}` was not published by bellwether and would be replaced; choose another \
                 branch, or move it"
            ))),
        }
    }

    /// One commit that follows on the base, beside the branch; its name.
    fn committed(&self, change: &Change) -> Result<String, Failure> {
        let committer = self.ask(&["var", "GIT_COMMITTER_IDENT"]).map_err(|_| {
            self.failure(
                "git does not know who commits; set it with `git config user.name` and `git config \
                 user.email`",
            )
        })?;
        let beside = format!("refs/bellwether/publish-{}", std::process::id());
        let marks = tempfile::NamedTempFile::new().map_err(|it| self.failure(it))?;
        let marks_file = format!("--export-marks={}", marks.path().display());
        let mut git = self.git(&["fast-import", "--quiet", "--done", "--force", &marks_file]);
        git.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut git = git.spawn().map_err(|it| self.not_run(&it))?;
        let stream = git.stdin.take().expect("it is piped");
        // A stream that breaks off is explained by what git says at its end.
        let sent = self.send(stream, &beside, committer.trim(), change);
        let ended = git.wait_with_output().map_err(|it| self.failure(it))?;
        if !ended.status.success() {
            return Err(self.failure(said(&ended.stderr)));
        }
        sent.map_err(|it| self.failure(it))?;
        let marks = std::fs::read_to_string(marks.path()).map_err(|it| self.failure(it))?;
        let commit = marks.lines().find_map(|it| it.strip_prefix(":1 ")).map(str::to_owned);
        self.ask(&["update-ref", "-d", &beside])?;
        commit.ok_or_else(|| self.failure("git made no commit"))
    }

    fn send(
        &self,
        stream: impl Write,
        beside: &str,
        committer: &str,
        change: &Change,
    ) -> io::Result<()> {
        let mut stream = io::BufWriter::new(stream);
        let message = change.message();
        write!(stream, "commit {beside}\nmark :1\ncommitter {committer}\n")?;
        write!(stream, "data {}\n{message}\n", message.len())?;
        if let Some(base) = &self.base {
            writeln!(stream, "from {base}")?;
        }
        for path in &change.remove {
            writeln!(stream, "D {}", quoted(path))?;
        }
        for (path, bytes) in change.files() {
            write!(stream, "M 100644 inline {}\ndata {}\n", quoted(&path), bytes.len())?;
            stream.write_all(bytes)?;
            stream.write_all(b"\n")?;
        }
        stream.write_all(b"done\n")?;
        stream.flush()
    }
}

impl Target for Branch {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let Some(object) = self.listed(Some(path))?.remove(path) else { return Ok(None) };
        let ran = self.run(&["cat-file", "blob", &object])?;
        match ran.status.success() {
            true => Ok(Some(ran.stdout)),
            false => Err(self.failure(said(&ran.stderr))),
        }
    }

    fn carry_out(&self, change: &Change) -> Result<(), Failure> {
        if self.read("versions.json")?.is_none() {
            let taken = self
                .listed(None)?
                .into_keys()
                .find(|it| it == "index.html" || it == MANIFEST || it.starts_with("v/"));
            if let Some(path) = taken {
                return Err(self.failure(format!(
                    "`{path}` was not published by bellwether and would be replaced; choose another \
                     branch, or move it"
                )));
            }
        }
        self.refuse_foreign(change)?;
        let commit = self.committed(change)?;
        let tip = self.tip.as_deref().unwrap_or_default();
        let message = format!("bellwether: {}", change.message());
        let moved = self.run(&["update-ref", "-m", &message, &self.reference(), &commit, tip])?;
        if !moved.status.success() {
            return Err(self.failure(
                "the branch was moved by another while this was under way; run this again",
            ));
        }
        Ok(())
    }

    fn place(&self) -> String {
        format!("the branch `{}`", self.name)
    }
}

/// What git complains of, in one line.
fn said(stderr: &[u8]) -> String {
    let words = String::from_utf8_lossy(stderr);
    let line = words.lines().find(|it| !it.trim().is_empty()).unwrap_or("git failed");
    line.trim_start_matches("fatal: ").to_owned()
}

/// A path as `git fast-import` reads it.
fn quoted(path: &str) -> String {
    let path = path.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{path}\"")
}

/// `<name> blob <length>`, the bytes, and a line end.
fn next_object(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut head = String::new();
    stream.read_line(&mut head)?;
    let length = head.trim_end().rsplit(' ').next().and_then(|it| it.parse::<u64>().ok());
    let length = length.ok_or_else(|| io::Error::other(format!("git said `{}`", head.trim())))?;
    let mut bytes = vec![];
    stream.take(length).read_to_end(&mut bytes)?;
    let mut end = [0];
    stream.read_exact(&mut end)?;
    Ok(bytes)
}
