//! The page about the data: what was read, what counts, what was left out and why.
//!
//! A little survey with everything on it: a week without an answer, a file of two responses, ids that
//! repeat within a file and across two, a row that is too short, scores off the scale, a sentence where
//! a score should be, a day that does not exist, names of one team that differ in spaces, and a team of
//! two; and a file of six to cover the two. Beside it a survey of employees, of whom less is told.

#[path = "manual/bulletin.rs"]
#[allow(dead_code, reason = "the manual uses the rest of it")]
mod bulletin;

use std::fmt::Write;

use bulletin::{Pages, Project};

const SITE: &str = r#"
[site]
title = "Finch"
language = "en-GB"
timezone = "Europe/London"

[[survey]]
id = "contact"
title = "After-contact survey"
kind = "transactional"
files = ["data/contact/*.csv"]
date = "answered_on"
response = { column = "id", keep = "last" }
missing = ["", "NA"]

[survey.dimensions]
team = "team"
touchpoint = "touchpoint"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend Finch?"

[[survey.question]]
id = "ease"
metric = "ces"
title = "Ease"
column = "ease"
wording = "Finch made it easy for me."
scale = [1, 7]

[[survey]]
id = "staff"
title = "Staff survey"
kind = "employee"
files = ["data/staff/*.csv"]
date = "answered_on"
response = { column = "id", keep = "first" }

[survey.dimensions]
team = "team"

[[survey.question]]
id = "enps"
metric = "nps"
title = "eNPS"
column = "likelihood"
wording = "How likely are you to recommend Finch as a place to work?"
"#;

const HEADER: &str = "id,answered_on,team,touchpoint,likelihood,ease\n";

/// So many good answers of a team on a day.
fn answers(from: u32, count: u32, day: &str, team: &str) -> String {
    (from..from + count).fold(String::new(), |mut rows, id| {
        writeln!(rows, "F{id},{day},{team},Order,9,6").expect("a string takes it");
        rows
    })
}

fn october() -> String {
    [
        HEADER,
        &answers(1, 12, "2026-10-07", "Billing"),
        // A space behind the name, a no-break space before it; three rows are one team with the rest.
        &answers(13, 2, "2026-10-08", "Billing "),
        &answers(15, 1, "2026-10-08", "\u{a0}Billing"),
        // A team of two, one of them with a sign that no one sees.
        "F16,2026-10-08,Claims,Order,8,5\n",
        "F17,2026-10-08,Cla\u{200b}ims,Order,8,5\n",
        // No team, and no ease.
        "F18,2026-10-08,,Order,7,\n",
        "F19,2026-10-08,NA,Order,7,NA\n",
        // The same id again: the last of them counts.
        "F12,2026-10-09,Billing,Order,3,2\n",
        // Off the scale twice, then a customer's own words and an id where a score should be.
        "F20,2026-10-09,Billing,Order,11,6\n",
        "F21,2026-10-09,Billing,Order,12,6\n",
        "F22,2026-10-09,Billing,Order,Harriet rang me twice,6\n",
        "F23,2026-10-09,Billing,Order,10,4471182\n",
        // A day that does not exist, and a row that is too short.
        "F24,2026-02-31,Billing,Order,9,6\n",
        "F25,2026-10-09,Billing\n",
    ]
    .concat()
}

/// The weeks to 25 October and to 8 November; no one answered in the week between.
fn november() -> String {
    [
        HEADER,
        &answers(31, 8, "2026-10-14", "Billing"),
        &answers(41, 7, "2026-10-20", "Delivery"),
        &answers(51, 9, "2026-11-05", "Delivery"),
        // Answered in October, and again.
        "F1,2026-11-06,Billing,Order,2,2\n",
    ]
    .concat()
}

fn staff() -> String {
    [
        HEADER,
        &answers(1, 9, "2026-10-02", "Billing"),
        &answers(10, 3, "2026-10-03", "Delivery"),
        "F1,2026-10-05,Billing,Order,11,\n",
        "F2,2026-10-05,Delivery ,Order,9,\n",
    ]
    .concat()
}

fn project() -> Project {
    Project::empty()
        .file("site.toml", SITE)
        .file("data/contact/2026-10.csv", october())
        .file("data/contact/2026-11.csv", november())
        .file(
            "data/contact/2026-11-late.csv",
            [HEADER, &answers(61, 2, "2026-11-06", "Delivery")].concat(),
        )
        .file(
            "data/contact/2026-11-shop.csv",
            [HEADER, &answers(71, 6, "2026-11-07", "Delivery")].concat(),
        )
        .file("data/staff/2026-10.csv", staff())
        .built_on("2026-11-08")
}

fn pages() -> Pages {
    project().builds()
}

#[test]
fn the_page_tells_what_was_read_and_what_was_left_out() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("data", pages().page("data.html")));
}

#[test]
fn a_week_without_answers_is_named() {
    let words = pages().words("data.html");
    assert!(words.contains("One week has no answers"), "{words}");
    assert!(words.contains("No answers in the week to 1 November 2026."), "{words}");
}

#[test]
fn weeks_that_follow_each_other_are_one_silence() {
    let words = project().built_on("2026-11-29").builds().words("data.html");
    assert!(words.contains("No answers in the 3 weeks to 29 November 2026."), "{words}");
    assert!(words.contains("4 weeks have no answers"), "{words}");
    // A week that is not over may still be answered.
    let running = project().built_on("2026-11-14").builds().words("data.html");
    assert!(!running.contains("15 November"), "{running}");
}

#[test]
fn a_cell_is_quoted_only_if_it_can_only_be_a_score() {
    let pages = pages();
    for (address, text) in pages.texts() {
        for cell in ["Harriet", "4471182", "2026-02-31"] {
            assert!(!text.contains(cell), "{address} repeats {cell}");
        }
    }
    let words = pages.words("data.html");
    assert!(words.contains("likelihood: 2 cells are not on the scale, such as 11; each should hold a whole number from 0 to 10. The first is data/contact/2026-10.csv:22:5."), "{words}");
}

#[test]
fn a_small_file_is_not_counted_nor_is_the_one_that_would_give_it_away() {
    let words = pages().words("data.html");
    assert!(words.contains("data/contact/2026-11-late.csv not told not told data/"), "{words}");
    // The shop's six are the fewest besides, and the total is told: without them the two could be had.
    assert!(words.contains("data/contact/2026-11-shop.csv not told not told"), "{words}");
    assert!(words.contains("data/contact/2026-10.csv 26 23 1 repeated, 1 also in another file, 1 not as wide as the header"), "{words}");
    let receipt = pages().words("receipts/contact-nps/all.html");
    assert!(receipt.contains("data/contact/2026-11-late.csv number not told"), "{receipt}");
}

#[test]
fn a_spelling_of_a_group_that_is_withheld_is_not_named() {
    let words = pages().words("data.html");
    assert!(words.contains("“Billing”: also"), "{words}");
    assert!(!words.contains("Claims"), "{words}");
}

#[test]
fn of_employees_no_row_is_told_apart() {
    let page = pages().page("data.html");
    let (_, staff) = page.split_once("id=\"staff\"").expect("the survey is on the page");
    let words = bulletin::words(staff);
    assert!(words.contains("Left out: fewer than 8 rows"), "{words}");
    assert!(!words.contains("2026-10.csv:") && !words.contains("14 rows"), "{words}");
}

#[test]
fn the_page_is_led_to_from_the_colophon_and_the_method() {
    let pages = pages();
    assert!(
        pages
            .file("scorecards/team/billing.html")
            .contains("<a href=\"../../data.html\">Data <code>")
    );
    assert!(pages.page("method.html").contains("<a href=\"data.html\">About the data</a>"));
}

#[test]
fn a_clean_survey_is_said_to_be_clean() {
    let contact = [
        HEADER,
        &answers(1, 9, "2026-10-07", "Billing"),
        &answers(10, 9, "2026-10-14", "Delivery"),
    ]
    .concat();
    let clean = Project::empty()
        .file(
            "site.toml",
            SITE.split("\n[[survey]]\nid = \"staff\"").next().expect("the first part"),
        )
        .file("data/contact/2026-10.csv", contact);
    let words = clean.builds().words("data.html");
    for said in [
        "No row was left out.",
        "Answers came in every week",
        "every response answers every question",
        "every cell holds what its column should",
        "every response has a group",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("Names made one"), "{words}");
}
