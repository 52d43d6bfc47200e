//! The body of a story: markdown with quotes of figures and blocks that ask for some.

#![no_main]

use std::collections::BTreeSet;

use bellwether::content::{self, Block, Piece, Prose};
use bellwether_fuzz::{same_twice, site, source};
use libfuzzer_sys::fuzz_target;

const FRONT_MATTER: &str = "+++\ntitle = \"A\"\ndate = 2026-01-20\n+++\n";

fuzz_target!(|text: &str| {
    let files = [source("content/stories/a.md", &format!("{FRONT_MATTER}{text}"))];
    let pictures = BTreeSet::from(["content/stories/a.png".to_owned()]);
    let (first, second, _) =
        same_twice(|diagnostics| content::read(&files, &pictures, site(), diagnostics));
    assert_eq!(format!("{first:?}"), format!("{second:?}"), "two readings differ");
    let story = first.stories.first().expect("the front matter is good");
    for block in &story.body {
        if let Block::Prose(prose) = block {
            is_well_formed(prose);
            content::summary(prose, 30, |_| "41".to_owned());
        }
    }
});

/// Every element that is opened is closed, in the right order, and none is one that runs.
fn is_well_formed(prose: &Prose) {
    let mut html = String::new();
    for piece in &prose.pieces {
        match piece {
            Piece::Html(part) => html.push_str(part),
            Piece::Quote(_) => html.push_str("41"),
            Piece::Link(_) => html.push_str("a.html"),
            Piece::Picture(_) => {}
        }
    }
    let mut open = vec![];
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a tag ends");
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        match (tag.strip_prefix('/'), name) {
            (Some(closed), _) => assert_eq!(open.pop(), Some(closed), "{html}"),
            (None, "br" | "hr") => {}
            (None, "script" | "style" | "iframe" | "") => panic!("{html}"),
            (None, name) => open.push(name),
        }
        let runs = tag.split('"').step_by(2).any(|outside| outside.contains(" on"));
        assert!(!runs && !tag.contains("=\"javascript:"), "{html}");
    }
    assert!(open.is_empty(), "{open:?} stay open in {html}");
}
