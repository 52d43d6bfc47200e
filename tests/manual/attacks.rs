//! Published attacks on filters of markup, in every place where a page prints what others wrote.
//!
//! The payloads are not part of this project: the suite reads `badinputs/xss/` beside the folder
//! that `BELLWETHER_REAL_DATA` names, and without it says that it was skipped.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use crate::bulletin::{Pages, Project};

const SITE: &str = r#"
[site]
title = "Attacks"
base_url = "https://example.org/"

[[survey]]
id = "s"
files = ["data/*"]
date = "date"
comment = { column = "comment", consent = "quote" }

[survey.dimensions]
team = "team"
place = "place"

[[survey.question]]
id = "score"
metric = "nps"
column = "score"
wording = "How likely are you to recommend us?"
"#;

/// The published payloads; none where they are not at hand.
fn payloads() -> Vec<String> {
    let beside = std::env::var_os("BELLWETHER_REAL_DATA")
        .map(|it| Path::new(&it).join("../badinputs/xss/owasp_filter_evasion.json"));
    let Some(text) = beside.and_then(|it| std::fs::read(it).ok()) else {
        // Past the test harness, which keeps what a passing test prints to itself.
        drop(writeln!(std::io::stderr(), "skipped: no badinputs/xss beside BELLWETHER_REAL_DATA"));
        return vec![];
    };
    let collection: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
    let payloads = collection["payloads"].as_array().expect("a list");
    payloads.iter().map(|it| it.as_str().expect("a text").to_owned()).collect()
}

/// A site whose stories, titles, groups and verbatims are these texts, twelve answers to each.
fn site_of(texts: &[String]) -> Pages {
    let mut csv = "date,score,team,place,comment,quote\n".to_owned();
    let mut project = Project::empty().file("site.toml", SITE);
    for (number, text) in texts.iter().enumerate() {
        let cell = format!("\"{}\"", text.replace('"', "\"\""));
        for day in 1..=12 {
            csv += &format!("2026-01-{day:02},{},{cell},p{number},{cell},yes\n", day % 11);
        }
        let title = serde_json::to_string(text).expect("a text is JSON");
        let front = format!("+++\ntitle = {title}\ndeck = {title}\ndate = 2026-01-10\n+++\n\n");
        let voices = format!("```verbatims\nplace = \"p{number}\"\ntitle = {title}\n```\n\n");
        let chart = format!("```chart\nmetric = \"nps\"\nby = \"place\"\ntitle = {title}\n```\n");
        let chart = if number == 0 { chart } else { String::new() };
        let story = format!("{front}Before\n\n{voices}{chart}\n{text}\n");
        project = project.file(&format!("content/stories/s{number}.md"), story);
    }
    project.file("data/a.csv", csv).builds()
}

/// A tag of a page: the element's name, and the names and values of its attributes.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The tags of a text as a browser reads them: after `<` and a letter stands a name, then
/// attributes up to the next `>` outside quotation marks. What is in a script is not looked at,
/// for there must be none.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags = vec![];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if !rest.starts_with(|it: char| it.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|it: char| it.is_whitespace() || it == '/' || it == '>');
        let name = rest[..end.unwrap_or(rest.len())].to_lowercase();
        rest = &rest[name.len()..];
        let mut attributes = vec![];
        loop {
            rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '/');
            let Some(first) = rest.chars().next().filter(|it| *it != '>') else { break };
            let name_end = rest[first.len_utf8()..]
                .find(|it: char| it.is_whitespace() || "/>=".contains(it))
                .map_or(rest.len(), |it| it + first.len_utf8());
            let attribute = rest[..name_end].to_lowercase();
            rest = rest[name_end..].trim_start();
            let mut value = String::new();
            if let Some(after) = rest.strip_prefix('=') {
                rest = after.trim_start();
                let mark = rest.chars().next().filter(|it| "\"'".contains(*it));
                let (typed, behind) = match mark {
                    Some(mark) => rest[1..].split_once(mark).unwrap_or((&rest[1..], "")),
                    None => {
                        let end = rest.find(|it: char| it.is_whitespace() || it == '>');
                        rest.split_at(end.unwrap_or(rest.len()))
                    }
                };
                value = typed.to_owned();
                rest = behind;
            }
            attributes.push((attribute, value));
        }
        tags.push(Tag { name, attributes });
    }
    tags
}

/// The elements and attributes that the pages are made of, `a href`.
fn parts(pages: &Pages) -> BTreeSet<String> {
    let tags = pages.texts().filter(|(it, _)| it.ends_with(".html")).flat_map(|(_, it)| tags(it));
    let parts = tags.flat_map(|tag| {
        let name = tag.name.clone();
        let attributes = tag.attributes.into_iter().map(move |(it, _)| format!("{name} {it}"));
        std::iter::once(tag.name).chain(attributes)
    });
    parts.collect()
}

#[test]
fn published_attacks_become_words() {
    let payloads = payloads();
    if payloads.is_empty() {
        return;
    }
    let attacked = site_of(&payloads);
    // What markdown itself makes of plain marks.
    let plain = "a *b* **c** `d` ~~e~~ [f](https://example.org) <https://example.org>\n\n- g\n\n> h\n\n    i\n\n1. j\n\n# k\n\n---\n\nl  \nm";
    let harmless: Vec<String> = (0..payloads.len())
        .map(|it| if it == 1 { plain.to_owned() } else { format!("g{it}") })
        .collect();
    let known = parts(&site_of(&harmless));
    let strange: Vec<String> = parts(&attacked).difference(&known).cloned().collect();
    assert_eq!(strange, Vec::<String>::new(), "parts that no harmless site has");
    for (address, text) in attacked.texts().filter(|(it, _)| !it.ends_with(".css")) {
        if address.ends_with(".html") {
            addresses_lead_nowhere_else(address, text);
        }
        if address.ends_with(".xml") {
            assert!(!text.to_lowercase().contains("<script"), "{address} holds a script");
        }
    }
    for (number, text) in payloads.iter().enumerate() {
        let words: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let page = attacked.words(&format!("stories/s{number}.html"));
        let page: String = page.chars().filter(char::is_ascii_alphanumeric).collect();
        assert!(page.contains(&words), "s{number} does not print its title `{text}`: {page}");
    }
}

/// No attribute runs anything, and every link is one of the site or goes to another openly.
fn addresses_lead_nowhere_else(address: &str, html: &str) {
    for tag in tags(html) {
        for (name, value) in &tag.attributes {
            assert!(!name.starts_with("on"), "{address}: <{} {name}>", tag.name);
            let value: String = value
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .chars()
                .filter(|it| !it.is_whitespace() && !it.is_control())
                .collect();
            let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme).to_lowercase();
            let is_address =
                ["href", "src", "action", "formaction", "data"].contains(&name.as_str());
            let plain = ["", "https", "http", "mailto", "tel"].contains(&scheme.as_str());
            let inside = scheme.contains(['/', '#', '?']);
            // The icon of every page is a drawing of ours.
            let icon = tag.name == "link" && scheme == "data";
            assert!(!is_address || plain || inside || icon, "{address}: {name}=\"{value}\"");
        }
    }
}

#[test]
fn published_attacks_are_harmless_in_letters_whose_html_is_kept() {
    let payloads = payloads();
    if payloads.is_empty() {
        return;
    }
    let mut project = Project::empty().file("site.toml", SITE);
    let mut csv = "date,score,team,place,comment,quote\n".to_owned();
    for day in 1..=12 {
        csv += &format!("2026-01-{day:02},{},a,b,c,yes\n", day % 11);
    }
    for (number, text) in payloads.iter().enumerate() {
        let front = "---\ntitle: Old\nlayout: post\ndate: 2019-03-04\n---\n";
        let letter = format!(
            "{front}Before\n\n{text}\n\n<p>and {text}</p>\n\n<div>\n{text}\n</div>\n\nAfter\n"
        );
        project = project.file(&format!("content/editions/s{number}.md"), letter);
    }
    let pages = project.file("data/a.csv", csv).builds();
    let letters = pages.texts().filter(|(it, _)| it.starts_with("editions/s"));
    let mut seen = 0;
    for (address, html) in letters {
        seen += 1;
        addresses_lead_nowhere_else(address, html);
        for tag in tags(html) {
            let fetched = ["iframe", "object", "embed", "base", "form", "input", "video", "audio"];
            assert!(!fetched.contains(&tag.name.as_str()), "{address}: <{}>", tag.name);
            let its = |name: &str| tag.attributes.iter().find(|(it, _)| it == name);
            assert!(its("style").is_none() && its("srcdoc").is_none(), "{address}: <{}>", tag.name);
            let src = its("src").map_or("", |(_, it)| it);
            assert!(!src.contains(':') && !src.starts_with("//"), "{address}: {src}");
        }
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, 1, "{address} has a script besides that of every page");
        assert!(html.contains("<p>Before</p>"), "{address} has lost its beginning");
        assert!(html.contains("</footer>"), "the page around {address} is whole");
    }
    assert_eq!(seen, payloads.len());
}
