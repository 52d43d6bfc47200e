//! How the command is run: what it prints, what it writes, and how it ends.
//!
//! Results go to standard output, diagnostics to standard error. Exit 0 done, 1 the inputs are at
//! fault, 2 the command line, 3 the world.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::bulletin::{Project, built, bulletin};

/// Without its usual three warnings.
fn flawless() -> Project {
    let mend = |project: Project, path: &str, row: &str| {
        let line = format!(
            "{}\n",
            project.text(path).lines().find(|it| it.starts_with(row)).expect("a row")
        );
        project.changed(path, &line, "")
    };
    let project = mend(bulletin(), "data/contact/2026-w04.csv", "F334,");
    let project = mend(project, "data/contact/2026-w03.csv", "F232,");
    let path = "data/contact/2026-w03.csv";
    let last = project.text(path).lines().last().expect("a row").to_owned() + "\n";
    let whole = project.text(path);
    project.file(path, whole.strip_suffix(&last).expect("the last row"))
}

#[test]
fn success_is_one_line_that_says_what_was_built_from_what_and_where() {
    let project = flawless();
    let ran = project.run(&["build"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
    assert_eq!(ran.stdout.lines().count(), 1);
    let (before, after) = ran.stdout.split_once(" in ").expect("a time");
    assert_eq!(before, format!("built {} pages from 114 responses", built().count()));
    assert!(after.ends_with(" s: ./public/index.html\n"), "{after}");
}

#[test]
fn warnings_are_told_and_counted_and_the_site_is_written() {
    let project = bulletin();
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.stdout.ends_with("; 3 warnings\n"), "{}", ran.stdout);
    assert_eq!(ran.stderr.matches("warning[").count(), 3);
    assert!(project.root().join("public/index.html").is_file());
}

#[test]
fn strict_makes_every_warning_an_error() {
    let project = bulletin();
    let ran = project.run(&["build", "--strict"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.ends_with("nothing was written: 3 errors\n"), "{}", ran.stderr);
    assert!(!project.root().join("public").exists());
    assert_eq!(flawless().run(&["check", "--strict"]).code, Some(0));
}

#[test]
fn a_build_that_fails_leaves_the_former_site_as_it_was() {
    let project = bulletin();
    assert_eq!(project.run(&["build"]).code, Some(0));
    let before = project.folder("public");
    let project = project.story("We reached {{ nsp }}.");
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.ends_with("nothing was written: 1 error, 3 warnings\n"), "{}", ran.stderr);
    assert!(project.folder("public") == before);
    let left: Vec<String> = fs::read_dir(project.root())
        .expect("the project")
        .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|it| it.contains("staging"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_page_that_is_no_longer_made_is_gone_from_the_folder() {
    let project = bulletin();
    project.run(&["build"]);
    assert!(project.root().join("public/about.html").is_file());
    let project = project.without("content/pages/about.md");
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert!(!project.root().join("public/about.html").exists());
}

#[test]
fn a_folder_of_someone_elses_is_not_replaced() {
    let project = bulletin().file("thesis/chapter-1.txt", "years of work");
    let ran = project.run(&["build", "--out", "thesis"]);
    assert_eq!(ran.code, Some(3));
    let said = ran
        .stderr
        .lines()
        .last()
        .expect("a line")
        .replace(project.root().to_str().expect("a path"), "[PROJECT]");
    assert_snapshot!(said, @r"error: cannot replace `[PROJECT]/thesis`: it holds files that are no site of bellwether's; choose another folder with `--out`, or empty this one");
    assert_eq!(project.text("thesis/chapter-1.txt"), "years of work");
}

#[test]
fn the_folder_of_the_sources_is_not_replaced() {
    let project = bulletin();
    let sources = project.folder(".");
    for out in [
        "content",
        "content/editions",
        "data",
        "themes/broadsheet",
        ".",
        "..",
        "./content/../content/x",
        "public/../data",
    ] {
        let ran = project.run(&["build", "--out", out]);
        assert_eq!(ran.code, Some(3), "--out {out}: {}{}", ran.stdout, ran.stderr);
    }
    for (path, bytes) in sources {
        assert!(project.folder(".").get(&path) == Some(&bytes), "{path}");
    }
    let ran = project.run(&["build", "--out", "content"]);
    let said = ran
        .stderr
        .lines()
        .last()
        .expect("a line")
        .replace(project.root().to_str().expect("a path"), "[PROJECT]");
    assert_snapshot!(said, @r"error: cannot write the site to `[PROJECT]/content`: the folder holds what the site is made from; choose another with `--out`");
}

#[test]
fn the_inputs_at_fault_end_with_one() {
    let ran = Project::empty().run(&["build"]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(ran.stderr, @r"
    error[no-site-toml]: `.` holds no `site.toml`
      |
      = hint: make a project with `bellwether new site FOLDER`, or name one with `--root`
    nothing was written: 1 error
    ");
}

#[test]
fn a_command_line_at_fault_ends_with_two() {
    let project = bulletin();
    for args in [
        &["biuld"][..],
        &["build", "--as-of", "today"],
        &["check", "--format", "xml"],
        &["query"],
        &["query", "nsp"],
        &[],
    ] {
        let ran = project.run(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.stderr);
        assert!(ran.stdout.is_empty() && !ran.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn the_world_at_fault_ends_with_three() {
    let project = bulletin().file("a-file", "");
    let ran = project.run(&["build", "--out", "a-file/public"]);
    assert_eq!(ran.code, Some(3), "{}", ran.stderr);
}

#[test]
fn help_fits_a_screen_and_shows_an_example() {
    let project = Project::empty();
    for verb in ["build", "check", "preview", "query", "new"] {
        let ran = project.run(&[verb, "--help"]);
        assert_eq!(ran.code, Some(0));
        assert!(ran.stdout.lines().count() <= 40, "{}", ran.stdout);
        if verb != "new" {
            assert!(ran.stdout.contains(&format!("Example: bellwether {verb}")), "{}", ran.stdout);
        }
    }
    let ran = project.run(&["--help"]);
    assert!(ran.stdout.contains("Example:") && ran.stdout.lines().count() <= 24);
}

#[test]
fn check_says_what_is_wrong_and_writes_nothing() {
    let project = bulletin();
    let ran = project.run(&["check"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), ""));
    assert!(ran.stderr.ends_with("3 warnings\n"), "{}", ran.stderr);
    assert!(!project.root().join("public").exists());
    let ran = flawless().run(&["check"]);
    assert_eq!(
        ran.stdout,
        format!("nothing to mend: {} pages from 114 responses\n", built().count())
    );
}

#[test]
fn check_tells_machines_the_same_in_json() {
    let project = bulletin().story("We reached {{ nsp }}.");
    let ran = project.run(&["check", "--format", "json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""));
    let told: Vec<Value> = serde_json::from_str(&ran.stdout).expect("an array");
    let codes: Vec<&str> = told.iter().map(|it| it["code"].as_str().expect("a code")).collect();
    assert_eq!(
        codes,
        ["unknown-quote", "unreadable-date", "answer-off-scale", "duplicate-responses"]
    );
    assert_snapshot!(format!("{:#}", told[0]), @r#"
    {
      "code": "unknown-quote",
      "column": 15,
      "file": "content/stories/a.md",
      "hint": "did you mean `nps`?",
      "line": 6,
      "message": "no question is called `nsp`",
      "more": 0,
      "severity": "error"
    }
    "#);
    assert_snapshot!(format!("{:#}", told[1]), @r#"
    {
      "cell": {
        "column": "answered_on",
        "text": "31/02/2026"
      },
      "code": "unreadable-date",
      "column": 2,
      "file": "data/contact/2026-w04.csv",
      "hint": "say how dates are written: `date = { column = \"…\", format = \"%d/%m/%Y\" }`",
      "label": "expected a date such as 2026-11-22",
      "line": 35,
      "message": "`31/02/2026` is not read as a date",
      "more": 0,
      "severity": "warning"
    }
    "#);
    assert_eq!(flawless().run(&["check", "--format", "json"]).stdout, "[]\n");
}

#[test]
fn a_project_may_be_anywhere() {
    let project = bulletin();
    let elsewhere = Project::empty();
    let root = project.root().to_str().expect("a plain path");
    let ran = elsewhere.run(&["build", "--root", root, "--out", "site"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(elsewhere.root().join("site/index.html").is_file());
    assert!(!elsewhere.root().join(".bellwether").exists(), "the cache is the project's");
}

#[test]
fn no_colours_are_written_where_no_one_looks() {
    assert!(!bulletin().run(&["check"]).stderr.contains('\u{1b}'));
}
