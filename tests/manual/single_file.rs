//! `bellwether build --single-file`: an edition that a document library or a mail can carry.

use std::collections::BTreeSet;

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};

const FILE: &str = "finch-daughters-bulletin-2026-w04.html";

/// Attributes and functions by which a page asks for something; what they may name.
fn asks_outside(html: &str) -> Vec<String> {
    let mut outside = vec![];
    for opening in [" src=\"", " srcset=\"", " poster=\"", " data=\"", " action=\"", "url("] {
        for (at, _) in html.match_indices(opening) {
            let value: String = html[at + opening.len()..].chars().take(60).collect();
            let value = value.trim_start_matches(['"', '\'']);
            if !value.starts_with("data:") && !value.starts_with('#') {
                outside.push(format!("{opening}{value}"));
            }
        }
    }
    for (at, _) in html.match_indices("<link") {
        let tag = &html[at..at + html[at..].find('>').expect("a tag ends")];
        let loads = ["stylesheet", "preload", "icon"].iter().any(|it| tag.contains(it));
        if loads && !tag.contains("href=\"data:") {
            outside.push(tag.to_owned());
        }
    }
    outside.extend(html.contains("@import").then(|| "@import".to_owned()));
    outside
}

fn values<'a>(html: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    let from = move |(at, _): (usize, _)| html[at + opening.len()..].split('"').next();
    html.match_indices(opening).filter_map(from)
}

fn without_address(project: Project) -> Project {
    project.without_line("site.toml", "base_url = \"https://finch.example/cx/\"")
}

#[test]
fn an_edition_is_one_file_that_asks_for_nothing_outside() {
    let project = without_address(bulletin());
    let ran = project.run(&["build", "--single-file"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let said = ran.stdout.split_once(" of ").expect("a size");
    assert_eq!(said.0, "wrote 2026-w04 as one file");
    assert!(said.1.ends_with(&format!(" kB: ./{FILE}\n")), "{}", ran.stdout);
    assert!(!project.root().join("public").exists(), "no folder is built");
    let html = project.text(FILE);
    assert_eq!(asks_outside(&html), Vec::<String>::new());
    // Every link leads to a place in the file, and no two places share a name.
    let ids: Vec<&str> = values(&html, " id=\"").collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "an id is there twice");
    for link in values(&html, " href=\"").filter(|it| !it.starts_with("data:")) {
        let place = link.strip_prefix('#').unwrap_or_else(|| panic!("`{link}` leads out"));
        assert!(distinct.contains(place), "`{link}` leads nowhere");
    }
    // The story that it teases and the receipt of what it quotes are in it, its picture too.
    assert!(html.contains("<section class=\"enclosed story\""));
    assert!(html.contains("<section class=\"enclosed evidence\""));
    assert!(html.contains("<img src=\"data:image/png;base64,"));
}

#[test]
fn where_the_site_has_an_address_other_pages_are_led_to_there() {
    let project = bulletin();
    assert_eq!(
        project.run(&["build", "--single-file", "2026-w03", "--out", "mail/w3.html"]).code,
        Some(0)
    );
    let html = project.text("mail/w3.html");
    assert_eq!(asks_outside(&html), Vec::<String>::new());
    assert!(html.contains("<a href=\"https://finch.example/cx/scorecards/index.html\">"));
    for link in values(&html, " href=\"") {
        let stays =
            ["#", "data:", "https://finch.example/cx/"].iter().any(|it| link.starts_with(it));
        assert!(stays, "{link}");
    }
}

#[test]
fn the_same_sources_make_the_same_file() {
    let project = bulletin();
    assert_eq!(project.run(&["build", "--single-file", "edition"]).code, Some(0));
    let first = project.text(FILE);
    let again = project.run(&["build", "--single-file", "2026-w04", "--no-cache"]);
    assert_eq!(again.code, Some(0), "a file of ours is replaced: {}", again.stderr);
    assert!(project.text(FILE) == first);
}

#[test]
fn what_is_someone_elses_stays_and_what_is_not_there_is_told() {
    let project = bulletin().file(FILE, "years of work");
    let ran = project.run(&["build", "--single-file"]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(ran.stderr.lines().last().expect("a line"), @r"error: cannot replace `./finch-daughters-bulletin-2026-w04.html`: it is no file of `build --single-file`; name another with `--out`, or move it");
    assert_eq!(project.text(FILE), "years of work");
    let ran = project.run(&["build", "--single-file", "2026-w05"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("error[unknown-edition]"), "{}", ran.stderr);
}
