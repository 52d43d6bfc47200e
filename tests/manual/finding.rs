//! How a reader finds something: the search, its index, and the one script of the pages.

use crate::bulletin::{Pages, built, bulletin, words};

/// The search index, which a page opened from a disk can load because it is a script.
fn index(pages: &Pages) -> serde_json::Value {
    let address = pages.files.keys().find(|it| it.starts_with("assets/search."));
    let script = pages.file(address.expect("the index"));
    let json = script.strip_prefix("bellwetherIndex=").and_then(|it| it.strip_suffix(";\n"));
    serde_json::from_str(json.expect("one variable")).expect("JSON is JavaScript")
}

/// An entry of the index: kind, title, date, about, deck and text.
fn entry(pages: &Pages, address: &str) -> Vec<String> {
    let index = index(pages);
    let entries = index["entries"].as_array().expect("a list");
    let found = entries.iter().find(|it| it[1] == address).expect("it is in the index");
    let kind = &index["kinds"][found[0].as_u64().expect("a place") as usize];
    let parts = [kind, &found[2], &found[4], &found[5], &found[6], &found[7]];
    parts.iter().map(|it| it.as_str().expect("words").to_owned()).collect()
}

#[test]
fn a_story_is_found_by_its_words() {
    let pages = built();
    let [kind, title, date, about, deck, text] = &entry(pages, "stories/four-flights.html")[..]
    else {
        panic!("six parts")
    };
    assert_eq!((kind.as_str(), title.as_str()), ("Story", "Four flights, no tip"));
    assert_eq!((date.as_str(), about.as_str()), ("17 January 2026", "Delivery day, Delivery"));
    assert_eq!(deck, "A wardrobe, a broken lift and a driver who would not hear of it.");
    let body = "Mrs Okafor had taken the day off for a wardrobe. The lift had other plans.";
    assert!(text.starts_with(body), "{text}");
}

/// Whatever was withheld from the pages is not in the index, for it is made of them.
#[test]
fn the_index_holds_no_word_that_is_on_no_page() {
    let pages = built();
    let printed: String = pages
        .texts()
        .filter(|(address, _)| address.ends_with(".html"))
        .map(|(_, html)| words(&html.replace("&#x27;", "'")) + " ")
        .collect();
    let index = index(pages);
    for entry in index["entries"].as_array().expect("a list") {
        // Of its parts, not the day for machines.
        let parts = entry.as_array().expect("parts").iter().enumerate();
        let parts = parts.filter(|(place, _)| *place > 1 && *place != 3);
        let parts = parts.filter_map(|(_, it)| it.as_str());
        for word in parts.flat_map(|it| it.split(|it: char| !it.is_alphanumeric())) {
            assert!(printed.contains(word), "`{word}` of {}", entry[1]);
        }
    }
}

#[test]
fn without_a_script_the_search_page_is_an_index_of_everything() {
    let pages = built();
    let page = pages.page("search.html");
    for address in pages.files.keys() {
        let folders = ["editions/", "stories/", "scorecards/"];
        let wanted = address.ends_with(".html")
            && !address.ends_with("index.html")
            && folders.iter().any(|it| address.starts_with(it));
        assert!(!wanted || page.contains(&format!("href=\"{address}\"")), "{address}");
    }
    assert!(page.contains(
        "<form id=\"search\" class=\"search\" role=\"search\" action=\"search.html\" hidden"
    ));
}

#[test]
fn a_theme_without_a_script_has_neither_search_nor_index() {
    let pages = bulletin().file("themes/broadsheet/assets/script.js", "").builds();
    assert!(!pages.files.keys().any(|it| it.ends_with(".js")));
    assert!(
        !pages
            .texts()
            .any(|(address, html)| address.ends_with(".html") && html.contains("<script"))
    );
    assert!(!pages.page("search.html").contains("<form"));
}

/// The promise is under 15 kB of JavaScript in all; the index is what the pages say.
#[test]
fn the_script_is_small_and_the_only_one() {
    let pages = built();
    let scripts: Vec<&String> = pages.files.keys().filter(|it| it.ends_with(".js")).collect();
    let [script, index] = &scripts[..] else { panic!("{scripts:?}") };
    assert!(script.starts_with("assets/script.") && index.starts_with("assets/search."));
    assert!(pages.files[*script].len() < 15_000, "{} bytes", pages.files[*script].len());
    for (address, html) in pages.texts().filter(|(address, _)| address.ends_with(".html")) {
        let loads_index = html.contains("assets/search.");
        assert_eq!(loads_index, address == "search.html", "{address}");
        assert!(html.matches("<script").count() == 1 + usize::from(loads_index), "{address}");
        assert!(!html.contains(" onclick=") && !html.contains("javascript:"), "{address}");
    }
}
