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

const STORY: &str = "content/stories/four-flights.md";
const EDITION: &str = "content/editions/2026-w03.md";

/// Topics that differ in case or signs are one, called as the newest text calls it.
#[test]
fn a_topic_leads_to_the_stories_and_editions_that_name_it() {
    let pages = bulletin()
        .below(STORY, "team = \"Delivery\"", "topics = [\"Broken lifts\"]")
        .below("content/editions/2026-w04/index.md", "number = 2", "tags = [\"Broken Lifts!\"]")
        .builds();
    let words = pages.words("topics/broken-lifts.html");
    assert!(words.contains("Topic Broken Lifts! Told in 1 story and 1 edition."), "{words}");
    assert!(words.contains("Four flights, no tip"), "{words}");
    assert!(
        pages.page("stories/four-flights.html").contains("href=\"../topics/broken-lifts.html\"")
    );
    assert!(pages.words("topics/index.html").contains("Topic Broken Lifts! 1 story and 1 edition"));
    assert_eq!(entry(&pages, "topics/broken-lifts.html")[0], "Topic");
}

/// Nobody has to say that an edition which prints a team's figure is about that team.
#[test]
fn an_edition_is_about_the_groups_whose_figures_it_prints() {
    let pages =
        bulletin().added(EDITION, "\nOn the road: {{ nps.n team=\"Delivery\" }}.\n").builds();
    let words = pages.words("topics/team/delivery.html");
    assert!(
        words.contains("Topics Delivery Team Delivery Told in 1 story and 2 editions."),
        "{words}"
    );
    let edition = pages.page("editions/2026-w03.html");
    assert!(edition.contains("<a href=\"../topics/team/delivery.html\">Delivery (team)</a>"));
    let scorecard = pages.page("scorecards/team/delivery.html");
    assert!(
        scorecard
            .contains("href=\"../../topics/team/delivery.html\">Told in 1 story and 2 editions")
    );
}

/// First those of the same touchpoint, then of the same team, then by topics in common, then the
/// newest; one that shares nothing is not related.
#[test]
fn related_stories_come_in_a_stated_order() {
    let story = |title: &str, day: u32, more: &str| {
        format!("+++\ntitle = \"{title}\"\ndate = 2026-01-{day:02}\n{more}\n+++\n\nText.\n")
    };
    let pages = bulletin()
        .below(STORY, "team = \"Delivery\"", "topics = [\"Lifts\", \"Stairs\"]")
        .file("content/stories/a.md", story("Apart", 20, "team = \"Billing\""))
        .file("content/stories/b.md", story("By topic", 20, "topics = [\"lifts\"]"))
        .file("content/stories/c.md", story("By team, older", 2, "team = \"Delivery\""))
        .file("content/stories/d.md", story("By team", 9, "team = \"Delivery\""))
        .file("content/stories/e.md", story("By touchpoint", 1, "touchpoint = \"Delivery day\""))
        .builds();
    let words = pages.words("stories/four-flights.html");
    let related = words.split_once("Related stories").expect("related stories").1;
    let places: Vec<_> =
        ["By touchpoint", "By team", "By team, older", "The same touchpoint first"]
            .iter()
            .map(|it| related.find(it).unwrap_or_else(|| panic!("{it} in {related}")))
            .collect();
    assert!(places.is_sorted(), "{related}");
    assert!(!related.split("The same touchpoint").next().expect("a part").contains("Apart"));
}

#[test]
fn the_index_of_topics_is_no_address_for_a_page() {
    let said = bulletin().file("content/pages/topics.md", "+++\ntitle = \"T\"\n+++\n\nx\n").says();
    assert!(said.contains("reserved-slug"), "{said}");
}
