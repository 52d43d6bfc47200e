//! What is made of the little bulletin: its pages, feed, sitemap and downloads, whole.
//!
//! Snapshots lie in `tests/snapshots`; rewrite them with `INSTA_UPDATE=always` and read the diff.

use crate::bulletin::{built, bulletin};

/// Compares a part of the site with the one that was read and found right.
pub fn golden(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn the_front_page_is_the_newest_edition() {
    golden("front", &built().page("index.html"));
}

#[test]
fn an_edition_answers_its_quotes_and_blocks() {
    golden("edition", &built().page("editions/2026-w03.html"));
}

#[test]
fn a_story_links_to_the_scorecards_of_its_team_and_touchpoint() {
    golden("story", &built().page("stories/four-flights.html"));
}

#[test]
fn a_scorecard_shows_a_teams_readings_with_their_intervals() {
    golden("scorecard", &built().page("scorecards/team/billing.html"));
}

#[test]
fn the_scorecards_of_a_dimension_stand_side_by_side() {
    golden("scorecards", &built().page("scorecards/team/index.html"));
}

#[test]
fn a_receipt_gives_the_evidence_of_every_period() {
    golden("receipt", &built().page("receipts/contact-nps/team-delivery.html"));
}

#[test]
fn the_method_page_says_how_it_was_counted() {
    golden("method", &built().page("method.html"));
}

#[test]
fn the_feed_has_every_edition() {
    golden("feed", built().file("feed.xml"));
}

#[test]
fn the_sitemap_has_every_page() {
    golden("sitemap", built().file("sitemap.xml"));
}

#[test]
fn a_team_can_be_downloaded_as_json() {
    golden("download_json", built().file("downloads/team-delivery.json"));
}

#[test]
fn a_team_can_be_downloaded_as_csv() {
    golden("download_csv", built().file("downloads/team-r-d-labs.csv"));
}

/// By hand, of Billing's fourteen answers in week 4 (9 8 7 6 10 9 5 8 9 6 10 7 9 6): six are
/// promoters, four detractors, so 100 (6 - 4) / 14 = +14.3.
#[test]
fn nine_is_a_promoter_and_six_a_detractor_and_seven_and_eight_are_neither() {
    let words = built().words("editions/2026-w04.html");
    assert!(words.contains("Billing stood at +14 , between"), "{words}");
    let receipt = built().words("receipts/contact-nps/team-billing.html");
    assert!(receipt.contains("+14 −27 to 50 14 no clear change 4 · 4 · 6"), "{receipt}");
}

#[test]
fn the_summary_says_how_many_pages_and_responses() {
    assert_eq!(built().summary, format!("{} pages from 116 responses", built().count()));
}

#[test]
fn every_link_of_every_page_is_relative() {
    for (address, html) in built().texts().filter(|(address, _)| address.ends_with(".html")) {
        for rooted in ["href=\"/", "src=\"/"] {
            assert!(!html.contains(rooted), "{address} holds {rooted}");
        }
    }
}

#[test]
fn a_name_with_an_ampersand_and_quotation_marks_is_printed_as_it_is() {
    let words = built().words("scorecards/team/r-d-labs.html");
    assert!(words.contains("R&D \"Labs\""), "{words}");
    for (address, html) in built().texts().filter(|(address, _)| address.ends_with(".html")) {
        assert!(!html.contains("R&D") && !html.contains("\"Labs\""), "{address} is not escaped");
    }
}

#[test]
fn a_title_is_escaped_once_in_the_feed() {
    assert!(built().file("feed.xml").contains("<title>Finch &amp; Daughters Bulletin</title>"));
}

#[test]
fn a_template_in_a_story_is_text() {
    let words = built().words("editions/2026-w04.html");
    assert!(words.contains("{% for x in range(9) %}x{% endfor %}"), "{words}");
}

#[test]
fn a_quote_behind_a_backslash_is_text() {
    let words = built().words("editions/2026-w03.html");
    assert!(words.contains("the rest is {{ nps }}."), "{words}");
}

#[test]
fn a_picture_beside_an_edition_keeps_its_place() {
    assert!(built().files["editions/2026-w04/counter.png"].starts_with(b"\x89PNG"));
    assert!(built().page("editions/2026-w04.html").contains("src=\"2026-w04/counter.png\""));
}

#[test]
fn without_an_address_of_its_own_a_site_has_no_feed_and_no_sitemap() {
    let pages =
        bulletin().changed("site.toml", "base_url = \"https://finch.example/cx/\"\n", "").builds();
    assert!(!pages.files.contains_key("feed.xml") && !pages.files.contains_key("sitemap.xml"));
    assert!(!pages.file("index.html").contains("feed.xml"));
}

#[test]
fn a_bulletin_without_a_text_has_its_scorecards() {
    let pages = bulletin()
        .without("content/editions/2026-w03.md")
        .without("content/editions/2026-w04/index.md")
        .without("content/stories/four-flights.md")
        .without("content/pages/about.md")
        .builds();
    assert!(pages.words("index.html").contains("NPS"), "{}", pages.words("index.html"));
    assert!(pages.files.contains_key("scorecards/team/billing.html"));
    assert!(pages.files.contains_key("stories/index.html"));
}

#[test]
fn a_draft_is_left_out_until_it_is_asked_for() {
    let draft = || {
        bulletin().changed("content/editions/2026-w03.md", "number = 1", "number = 1\ndraft = true")
    };
    assert!(!draft().builds().files.contains_key("editions/2026-w03.html"));
    let shown = draft().with_drafts().builds();
    assert!(shown.words("editions/2026-w03.html").contains("Draft: not published"));
}

#[test]
fn a_build_of_an_earlier_day_knows_nothing_of_later_answers() {
    let pages = bulletin().built_on("2026-01-18").builds();
    assert!(!pages.files.contains_key("editions/2026-w04.html"));
    assert!(!pages.file("downloads/all.json").contains("2026-W04"));
    assert!(!pages.files.contains_key("scorecards/team/returns.html"));
}
