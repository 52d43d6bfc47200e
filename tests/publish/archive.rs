//! Old versions put away: still listed, still verified, and every address of theirs still answers.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;

use insta::assert_snapshot;

use super::{
    Project, Served, W03, a_week_before, bulletin, error, files_below, served, version_of,
    with_week_4, words,
};

/// Weeks 3, 4 and 5, the first of them put away.
fn three_weeks() -> (Project, Served, BTreeMap<String, Vec<u8>>) {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let first = files_below(&served.path().join("v/2026-w03"));
    let project = with_week_4(project);
    served.gets(&project);
    let week_5 = bulletin().text(W03).replace("number = 1", "number = 3");
    let week_5 = week_5.replace("2026-01-18", "2026-01-25");
    let project = project.file("content/editions/2026-w05.md", week_5);
    let ran = served.publishes(&project, &["--archive-older-than", "2"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
    (project, served, first)
}

#[test]
fn an_old_version_becomes_one_zip_with_every_byte_that_it_had() {
    let (_project, served, first) = three_weeks();
    let zip = fs::File::open(served.path().join("v/2026-w03/version.zip")).expect("the archive");
    let mut zip = zip::ZipArchive::new(zip).expect("a zip");
    let mut inside = BTreeMap::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).expect("an entry");
        let mut bytes = vec![];
        entry.read_to_end(&mut bytes).expect("its bytes");
        inside.insert(entry.name().expect("a plain name").into_owned(), bytes);
    }
    assert!(inside == first);
    assert!(served.has("v/2026-w04/manifest.json"), "the newest two stay as they are");
    assert!(served.has("v/2026-w05/manifest.json"));
    served.is_sound();
}

#[test]
fn every_page_of_it_leaves_a_signpost_and_it_is_listed_still() {
    let (_project, served, first) = three_weeks();
    for path in first.keys().filter(|it| it.ends_with(".html")) {
        assert!(served.text(&format!("v/2026-w03/{path}")).contains("version.zip"), "{path}");
    }
    let page = served.text("v/2026-w03/scorecards/team/billing.html");
    let start = page.find("<h1>").expect("a title");
    assert_snapshot!(words(&page[start..]), @r"This version is in an archive Version 2026-w03 is kept whole in one file: version.zip . This page is in it as scorecards/team/billing.html . This page today");
    assert!(page.contains("href=\"../../version.zip\""), "{page}");
    assert!(page.contains("href=\"../../../../scorecards/team/billing.html\""), "{page}");
    assert!(!served.has("v/2026-w03/manifest.json") && !served.has("v/2026-w03/assets"));
    let list = served.text("v/index.html");
    assert!(words(&list).contains("No. 1, 18 January 2026 , in an archive"), "{}", words(&list));
    assert_eq!(version_of(&served.text("index.html")), "2026-w05");
    // What it says can still be compared.
    let at = served.path();
    let at = at.to_str().expect("a plain path");
    let ran = Project::empty().run(&["diff", "2026-w03", "2026-w04", "--in", at]);
    assert!(ran.stdout.contains("+ editions/2026-w04.html"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn it_stays_frozen_and_is_not_put_away_again() {
    let (project, served, _) = three_weeks();
    let before = served.files();
    let ran = served.publishes(&project, &["--archive-older-than", "2"]);
    assert!(ran.stdout.starts_with("2026-w05 is published already"), "{}", ran.stdout);
    assert!(served.files() == before);
    // With another number more is put away, without a version being added.
    let ran = served.publishes(&project, &["--archive-older-than", "1"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(served.has("v/2026-w04/version.zip"));
    served.is_sound();
    // And a version that is in an archive cannot be published otherwise.
    let ran = served.publishes(&project, &["--edition", "2026-w03"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stdout);
    error(&ran, "published-otherwise");
}

#[test]
fn verify_looks_into_archives() {
    let (_project, served, _) = three_weeks();
    served.write("v/2026-w03/index.html", "<p>Nothing to see</p>");
    served.write("v/2026-w03/more.html", "");
    let zip = served.path().join("v/2026-w03/version.zip");
    let mut bytes = fs::read(&zip).expect("the archive");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&zip, bytes).expect("a file");
    let ran = served.verifies(&[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(ran.stderr, @r"
    v/2026-w03/index.html: altered
    v/2026-w03/more.html: added
    v/2026-w03/version.zip: altered
    ");
}

#[test]
fn what_was_altered_is_not_put_away() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    served.write("v/2026-w03/method.html", "<p>Trust us</p>");
    let before = served.files();
    let ran = served.publishes(&with_week_4(project), &["--archive-older-than", "1"]);
    assert_eq!(ran.code, Some(3));
    let said = ran.stderr.lines().last().expect("a line");
    assert_snapshot!(served.plain(said), @r"error: cannot put version `2026-w03` into an archive: `v/2026-w03/method.html` is not as it was published; see `bellwether verify`");
    assert!(served.files() == before);
}

#[test]
fn a_target_near_the_limit_is_told_how_to_become_smaller() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let versions = served.text("versions.json");
    let (before, rest) = versions.split_once("\"bytes\": ").expect("a size");
    let (_, after) = rest.split_once('\n').expect("a line");
    served.write("versions.json", &format!("{before}\"bytes\": 940000000\n{after}"));
    let ran = served.publishes(&with_week_4(project), &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let start = ran.stderr.find("warning[target-near-limit]").expect("a warning");
    let said: Vec<&str> = ran.stderr[start..].lines().take(3).collect();
    assert!(said[0].contains("holds 0.94 GB of the 1 GB that GitHub Pages serves"), "{said:?}");
    assert_snapshot!(said[2], @r"  = hint: `--archive-older-than 2` keeps the newest 2 versions as they are, and each older one as a zip");
}
