//! How figures moved: what the charts of a scorecard find, how often they are read, and what an event parts.

use crate::findings::{Drawn, TEAMS, never_says, says, steady, survey, survey_of};

const ELM: &str = "scorecards/team/elm.html";

/// Elm has had fewer detractors since the sixteenth week.
fn better_since_april(team: &str, week: usize) -> [usize; 3] {
    match team {
        "Elm" if week >= 15 => [5, 15, 40 - week % 3],
        _ => steady(team, week),
    }
}

#[test]
fn the_title_of_a_trend_says_what_its_limits_find() {
    let pages = survey(better_since_april).builds();
    let found = "NPS was above its usual level 15 weeks in a row, last in the week to 26 July 2026";
    says(&pages, ELM, found);
    says(
        &pages,
        "scorecards/team/ash.html",
        "NPS: nothing in 26 whole weeks that chance does not explain",
    );
    let fell: Drawn = |team, week| match (team, week) {
        ("Cedar", 27) => [36, 14, 10],
        _ => steady(team, week),
    };
    let pages = survey(fell).builds();
    let cedar = "scorecards/team/cedar.html";
    says(
        &pages,
        cedar,
        "NPS fell below its lower limit in the week to 12 July 2026 and is back within",
    );
    never_says(&pages, "scorecards/team/oak.html", "fell below");
}

#[test]
fn method_is_said_once_and_the_evidence_is_under_each_chart() {
    let pages = survey(better_since_april).builds();
    let words = pages.words(ELM);
    assert_eq!(words.matches("The band is the 95 % interval.").count(), 1, "{words}");
    let sources = pages
        .file(ELM)
        .matches("href=\"../../receipts/contact-nps/team-elm.html\">Receipt")
        .count();
    assert!(sources >= 3, "{sources} links to the receipt");
}

#[test]
fn a_scorecard_says_why_it_is_read_by_week_or_by_month() {
    let pages = survey(better_since_april).builds();
    says(&pages, ELM, "Read by week: a usual week has 59 answers, the median of thirteen.");
    says(&pages, "scorecards/index.html", "Read by week: a usual week has 359 answers");
    let few: Drawn = |_, week| [3 + week % 2, 4, 5];
    let pages = survey(few).builds();
    says(
        &pages,
        ELM,
        "Read by month: a usual week has 12 answers, and 30 are needed for a week to stand alone.",
    );
}

#[test]
fn groups_stand_before_and_since_the_newest_event_where_both_sides_have_answers() {
    let event =
        "\n[[event]]\nday = \"2026-04-13\"\ntitle = \"New counter\"\nwhere = { team = \"Elm\" }\n";
    let by_team = "scorecards/team/index.html";
    let pages = survey_of(&TEAMS, better_since_april, event).builds();
    says(&pages, by_team, "Elm since “New counter”: up ");
    says(&pages, by_team, "13 weeks before");
    says(&pages, by_team, "The answers tell that a figure moved, not what moved it.");
    // Three weeks since are too few to hold against anything.
    let late = event.replace("2026-04-13", "2026-07-06");
    let pages = survey_of(&TEAMS, better_since_april, &late).builds();
    never_says(&pages, by_team, "since “New counter”");
    // The company's chart names what happened to a part of it.
    says(&pages, "scorecards/index.html", "Marked: New counter");
}
