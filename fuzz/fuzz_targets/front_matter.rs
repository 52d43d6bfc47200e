//! A whole file of an author's, as a story, an edition and a page.

#![no_main]

use std::collections::BTreeSet;

use bellwether::content;
use bellwether_fuzz::{same_twice, site, source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for path in ["content/stories/a.md", "content/editions/2026-w03.md", "content/pages/a.md"] {
        let files = [source(path, text)];
        let (first, second, told) =
            same_twice(|diagnostics| content::read(&files, &BTreeSet::new(), site(), diagnostics));
        assert_eq!(format!("{first:?}"), format!("{second:?}"), "two readings differ");
        let read = first.editions.len() + first.stories.len() + first.pages.len();
        assert!(read == 1 || told.any_error(), "a text was left out without a word");
    }
});
