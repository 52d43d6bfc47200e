//! Versions on a branch: what git has afterwards, and what it has kept.

use std::fs;
use std::path::Path;
use std::process::Command;

use insta::assert_snapshot;

use super::{Project, Ran, W03, a_week_before, bulletin, error, version_of, with_week_4};

fn git(folder: &Path, args: &[&str]) -> String {
    let ran =
        Command::new("git").arg("-C").arg(folder).args(args).output().expect("git is installed");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "git {args:?}: {said}");
    String::from_utf8(ran.stdout).expect("words").trim_end().to_owned()
}

/// The project as the first commit of a repository of its own.
fn committed(project: Project) -> Project {
    let root = project.root();
    git(root, &["init", "--quiet", "--initial-branch", "main"]);
    git(root, &["config", "user.name", "Ada Finch"]);
    git(root, &["config", "user.email", "ada@finch.example"]);
    project.file(".gitignore", ".bellwether/\n").commits("The bulletin")
}

trait Committed {
    fn commits(self, message: &str) -> Self;
    fn publishes(&self, args: &[&str]) -> Ran;
    fn shows(&self, path: &str) -> String;
    fn is_sound(&self);
}

impl Committed for Project {
    fn commits(self, message: &str) -> Project {
        git(self.root(), &["add", "--all"]);
        git(self.root(), &["commit", "--quiet", "-m", message]);
        self
    }

    fn publishes(&self, args: &[&str]) -> Ran {
        self.run(&[&["publish", "--to-branch", "gh-pages"], args].concat())
    }

    /// A file as the branch has it.
    fn shows(&self, path: &str) -> String {
        git(self.root(), &["show", &format!("gh-pages:{path}")])
    }

    fn is_sound(&self) {
        let ran = self.run(&["verify", "--branch", "gh-pages"]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
    }
}

/// What git says that the last failure was about.
fn last(project: &Project, ran: &Ran) -> String {
    let line = ran.stderr.lines().last().expect("a line");
    let root = project.root().canonicalize().expect("it is there");
    line.replace(root.to_str().expect("a plain path"), "[PROJECT]")
}

#[test]
fn a_version_is_committed_to_a_branch_and_the_work_tree_stays_as_it_is() {
    let project = committed(a_week_before());
    let ran = project.publishes(&[]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(
        ran.stdout
            .contains("the branch gh-pages, which `git push origin gh-pages` puts on the web"),
        "{}",
        ran.stdout
    );
    // Only the record is new, which the editor commits.
    assert_eq!(
        git(project.root(), &["status", "--porcelain"]),
        "?? content/editions/2026-w03.record.json"
    );
    assert_eq!(git(project.root(), &["branch", "--show-current"]), "main");
    assert_eq!(version_of(&project.shows("index.html")), "2026-w03");
    assert_eq!(project.shows(".nojekyll"), "");
    project.is_sound();
    // The next week follows on it, and what was published is the same to the byte.
    let tree = git(project.root(), &["rev-parse", "gh-pages:v/2026-w03"]);
    let project = with_week_4(project);
    assert_eq!(project.publishes(&[]).code, Some(0));
    assert_eq!(git(project.root(), &["rev-parse", "gh-pages:v/2026-w03"]), tree);
    assert_eq!(
        git(project.root(), &["log", "--format=%an: %s", "gh-pages"]),
        "Ada Finch: Publish 2026-w04\nAda Finch: Publish 2026-w03"
    );
    assert_eq!(git(project.root(), &["for-each-ref", "refs/bellwether"]), "");
    project.is_sound();
    let ran = project.run(&["diff", "2026-w03", "2026-w04", "--branch", "gh-pages"]);
    assert!(ran.stdout.contains("+ editions/2026-w04.html"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_branch_has_the_files_that_a_folder_would_have() {
    let project = committed(bulletin());
    assert_eq!(project.publishes(&[]).code, Some(0));
    assert_eq!(project.run(&["publish", "--to", "www"]).code, Some(0));
    let folder = project.folder("www");
    let listed = git(project.root(), &["ls-tree", "-r", "--name-only", "gh-pages"]);
    let names: Vec<&String> = folder.keys().filter(|it| !it.starts_with(".bellwether")).collect();
    let mut listed: Vec<&str> = listed.lines().collect();
    listed.sort();
    assert_eq!(listed, names);
    assert_eq!(project.shows("versions.json") + "\n", project.text("www/versions.json"));
}

#[test]
fn published_means_frozen_on_a_branch_too() {
    let project = committed(bulletin());
    assert_eq!(project.publishes(&[]).code, Some(0));
    let tip = git(project.root(), &["rev-parse", "gh-pages"]);
    let again = project.publishes(&[]);
    assert!(again.stdout.starts_with("2026-w04 is published already"), "{}", again.stdout);
    let project = project.changed(super::STORY, "title = \"", "title = \"Again: ");
    let ran = project.publishes(&[]);
    assert_eq!(ran.code, Some(1));
    error(&ran, "published-otherwise");
    assert_eq!(git(project.root(), &["rev-parse", "gh-pages"]), tip);
}

#[test]
fn what_others_committed_there_stays_or_is_not_replaced() {
    let project = committed(a_week_before());
    git(project.root(), &["switch", "--quiet", "--orphan", "gh-pages"]);
    std::fs::write(project.root().join("CNAME"), "cx.example.org").expect("a file");
    let theirs = |file: &str, message: &str| {
        git(project.root(), &["add", file]);
        git(project.root(), &["commit", "--quiet", "-m", message]);
    };
    theirs("CNAME", "The domain");
    git(project.root(), &["switch", "--quiet", "main"]);
    assert_eq!(project.publishes(&[]).code, Some(0));
    assert_eq!(project.shows("CNAME"), "cx.example.org");
    project.is_sound();
    // A page of someone else's is not replaced.
    git(project.root(), &["add", "--all"]);
    git(project.root(), &["commit", "--quiet", "-m", "The record"]);
    git(project.root(), &["branch", "-D", "--quiet", "gh-pages"]);
    git(project.root(), &["switch", "--quiet", "--orphan", "gh-pages"]);
    std::fs::write(project.root().join("index.html"), "years of work").expect("a file");
    theirs("index.html", "A page");
    git(project.root(), &["switch", "--quiet", "main"]);
    let ran = project.publishes(&[]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(last(&project, &ran), @r"error: cannot publish to the branch `gh-pages` of `[PROJECT]`: `index.html` was not published by bellwether and would be replaced; choose another branch, or move it");
    assert_eq!(project.shows("index.html"), "years of work");
}

#[test]
fn a_branch_that_only_the_remote_has_is_followed() {
    let upstream = committed(a_week_before());
    assert_eq!(upstream.publishes(&[]).code, Some(0));
    let upstream = upstream.commits("The record");
    // As a build server would: a fresh clone that has no branch of its own yet.
    let clone = Project::empty();
    let from = upstream.root().to_str().expect("a plain path");
    git(clone.root(), &["clone", "--quiet", from, "."]);
    git(clone.root(), &["config", "user.name", "A server"]);
    git(clone.root(), &["config", "user.email", "server@finch.example"]);
    let clone = with_week_4(clone);
    assert_eq!(clone.publishes(&[]).code, Some(0));
    let log = git(clone.root(), &["log", "--format=%s", "gh-pages"]);
    assert_eq!(log, "Publish 2026-w04\nPublish 2026-w03");
    git(clone.root(), &["push", "--quiet", "origin", "gh-pages"]);
    clone.is_sound();
    // Two that went on by themselves are not put together by guessing.
    let both = clone.file(W03, bulletin().text(W03));
    git(both.root(), &["branch", "--force", "--quiet", "gh-pages", "gh-pages~1"]);
    let other =
        git(both.root(), &["commit-tree", "gh-pages^{tree}", "-p", "gh-pages", "-m", "Mine"]);
    git(both.root(), &["update-ref", "refs/heads/gh-pages", &other]);
    let ran = both.publishes(&[]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(last(&both, &ran), @r"error: cannot publish to the branch `gh-pages` of `[PROJECT]`: `gh-pages` and `origin/gh-pages` each have commits that the other has not; make one of both, or take the remote’s with `git branch -f gh-pages origin/gh-pages`");
}

#[cfg(unix)]
#[test]
fn a_branch_that_moves_meanwhile_is_not_moved_back() {
    use std::os::unix::fs::PermissionsExt;
    let project = committed(a_week_before());
    assert_eq!(project.publishes(&[]).code, Some(0));
    // Another publisher comes first, between our commit and the moving of the branch: a `git` that
    // does so once.
    let overtaking = "#!/bin/sh\ncase \" $* \" in *\" update-ref -m \"*)\n\
        [ -e .git/overtaken ] || { touch .git/overtaken\n\
        theirs=$(\"$GIT\" commit-tree 'gh-pages^{tree}' -p gh-pages -m Theirs)\n\
        \"$GIT\" update-ref refs/heads/gh-pages \"$theirs\"; };;\nesac\nexec \"$GIT\" \"$@\"\n";
    let project = with_week_4(project).file(".git/bin/git", overtaking);
    let mode = fs::Permissions::from_mode(0o755);
    fs::set_permissions(project.root().join(".git/bin/git"), mode).expect("a file of ours");
    let path = std::env::var("PATH").expect("a path");
    let git_itself =
        path.split(':').map(|it| format!("{it}/git")).find(|it| Path::new(it).exists());
    let path = format!("{}:{path}", project.root().join(".git/bin").display());
    let environment =
        [("PATH", path.as_str()), ("GIT", git_itself.as_deref().expect("it is installed"))];
    let ran = project.run_with(&["publish", "--to-branch", "gh-pages"], &environment);
    assert_eq!(ran.code, Some(3), "{}", ran.stdout);
    assert_snapshot!(last(&project, &ran), @"error: cannot publish to the branch `gh-pages` of `[PROJECT]`: the branch was moved by another while this was under way; run this again");
    assert_eq!(git(project.root(), &["log", "-1", "--format=%s", "gh-pages"]), "Theirs");
    assert!(!project.root().join(super::RECORD).exists(), "what is not published is not recorded");
    assert_eq!(project.publishes(&[]).code, Some(0), "the next run does it");
    assert_eq!(
        git(project.root(), &["log", "--format=%s", "gh-pages"]),
        "Publish 2026-w04\nTheirs\nPublish 2026-w03"
    );
    project.is_sound();
}

#[test]
fn trouble_with_git_is_said_in_one_line() {
    let project = a_week_before();
    let ran = project.publishes(&[]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(last(&project, &ran), @r"error: cannot publish to the branch `gh-pages` of `[PROJECT]`: not a git repository (or any of the parent directories): .git");
    let project = committed(project);
    let ran = project.run(&["publish", "--to-branch", "main"]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(last(&project, &ran), @"error: cannot publish to the branch `main` of `[PROJECT]`: it is checked out; publish from another branch, or to a folder with `--to`");
    let ran = project.run_with(&["publish", "--to-branch", "gh-pages"], &[("PATH", "/nowhere")]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(last(&project, &ran), @"error: cannot publish to the branch `gh-pages` of `[PROJECT]`: the program `git` is not installed");
    let ran = project.run(&["publish"]);
    assert_eq!(ran.code, Some(2));
}
