//! What pages find in the figures, and what they refuse to find: signals, orders, improvements.
//!
//! Each test draws a small survey of which the truth is known, and reads the sentences that are
//! printed of it.

use std::fmt::Write;

use crate::bulletin::{Pages, Project};

/// Six teams, thirty weeks to Sunday, 26 July 2026.
pub const TEAMS: [&str; 6] = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Oak"];
pub const WEEKS: usize = 30;

/// How many detractors and promoters a team has among its answers of a week; the rest are passive.
pub type Drawn = fn(team: &str, week: usize) -> [usize; 3];

/// Sixty answers a week, a little up and down by turns, the same of every team.
pub fn steady(team: &str, week: usize) -> [usize; 3] {
    let place = TEAMS.iter().position(|it| *it == team).unwrap_or(0);
    let wobble = (week * 7 + place * 3) % 5;
    [13 + wobble, 20, 27 - wobble]
}

pub fn survey(drawn: Drawn) -> Project {
    survey_of(&TEAMS, drawn, "")
}

pub fn survey_of(teams: &[&str], drawn: Drawn, more: &str) -> Project {
    let site = format!(
        r#"[site]
title = "Bulletin"

[[survey]]
id = "contact"
title = "Contact survey"
files = ["data/*.csv"]
date = "day"

[survey.dimensions]
team = "team"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend us?"
{more}"#
    );
    let rows = answers("likelihood", [3, 8, 10], teams, drawn);
    Project::empty().file("site.toml", site).file("data/answers.csv", rows)
}

/// An export of so many answers of each of three scores, a few each day of every week.
pub fn answers(column: &str, scores: [u8; 3], teams: &[&str], drawn: Drawn) -> String {
    let mut rows = format!("day,team,{column}\n");
    for week in 0..WEEKS {
        for team in teams {
            for (score, answers) in scores.into_iter().zip(drawn(team, week)) {
                for answer in 0..answers {
                    let day = day_of(week, answer % 7);
                    writeln!(rows, "{day},{team},{score}").expect("a string takes a row");
                }
            }
        }
    }
    rows
}

/// A day of a week of 2026, the first being the week from Monday, 29 December 2025.
pub fn day_of(week: usize, weekday: usize) -> String {
    let first = bellwether::period::Day::parse("2025-12-29").expect("a day");
    first.plus(i32::try_from(week * 7 + weekday).expect("a few days")).to_string()
}

pub fn says(pages: &Pages, address: &str, sentence: &str) {
    let words = pages.words(address);
    assert!(words.contains(sentence), "{address} lacks `{sentence}`:\n{words}");
}

pub fn never_says(pages: &Pages, address: &str, sentence: &str) {
    let words = pages.words(address);
    assert!(!words.contains(sentence), "{address} has `{sentence}`:\n{words}");
}

const BY_TEAM: &str = "scorecards/team/index.html";

#[test]
fn a_team_that_falls_is_named_and_the_others_are_not() {
    let pages = survey(|team, week| match (team, week) {
        ("Cedar", 29) => [36, 14, 10],
        _ => steady(team, week),
    })
    .builds();
    let attention = "Where the experience of customers needs attention Cedar (team) NPS −43 in the \
                     week to 26 July 2026, 60 answers: down";
    says(&pages, BY_TEAM, attention);
    says(&pages, BY_TEAM, "below the lower limit of its own chart");
    says(&pages, BY_TEAM, "No action yet");
    says(&pages, "scorecards/index.html", attention);
    says(&pages, "scorecards/team/cedar.html", attention);
    says(&pages, "scorecards/team/cedar.html", "Below the lower limit");
    says(&pages, "scorecards/team/cedar.html", "all other answers of the company");
    for other in ["ash", "birch", "elm", "fir", "oak"] {
        let page = format!("scorecards/team/{other}.html");
        never_says(&pages, &page, "needs attention");
        never_says(&pages, &page, "down ");
        assert!(!pages.file(&page).contains(">Below the lower limit<"), "{page}");
    }
}

#[test]
fn identical_teams_have_no_order_and_no_one_has_improved() {
    let pages = survey(steady).builds();
    for sentence in [
        "There is no reliable order: on average their answers leave teams six of the six possible \
         ranks.",
        "Most improved: no one. Six teams have enough answers to be compared with the month before, \
         and none has clearly improved.",
        "Chance alone explains how the six teams differ",
        "Nothing stands out in the week to 26 July 2026: no team fell clearly",
    ] {
        says(&pages, BY_TEAM, sentence);
    }
}

#[test]
fn teams_that_are_far_apart_are_put_in_order_with_the_ranks_they_could_have() {
    let pages = survey(|team, week| match team {
        "Oak" => [2, 4, 54],
        "Fir" => [50, 6, 4],
        _ => steady(team, week),
    })
    .builds();
    let page = pages.words(BY_TEAM);
    let order = &page[page.find("Could be ranked").expect("a table of ranks")..];
    let place = |name: &str| order.find(name).unwrap_or_else(|| panic!("{name} in {order}"));
    assert!(
        place("Oak 1 ") < place("Elm 2 to 5 ") && place("Elm 2 to 5 ") < place("Fir 6 "),
        "{order}"
    );
}

#[test]
fn one_change_in_twelve_that_chance_makes_is_no_change() {
    let teams: Vec<String> = (b'A'..=b'L').map(|it| format!("Team {}", char::from(it))).collect();
    let teams: Vec<&str> = teams.iter().map(String::as_str).collect();
    let drawn: Drawn = |team, week| match (team, week) {
        ("Team G", 29) => [23, 20, 17],
        _ => [13, 20, 27],
    };
    let project = survey_of(&teams, drawn, "");
    let alone = project.query(&["nps", "--by", "team", "--period", "2026-W30"]);
    let of_g = alone.lines().find(|it| it.starts_with("Team G")).expect("a line for the team");
    assert!(of_g.contains("down 33 points"), "{alone}");
    let pages = project.builds();
    never_says(&pages, BY_TEAM, "down 33");
    never_says(&pages, "scorecards/team/team-g.html", "down 33");
    says(&pages, BY_TEAM, "tested as one family");
}

#[test]
fn a_group_too_small_to_be_compared_has_no_place_in_the_order() {
    let pages = survey(|team, week| match team {
        // Five in June.
        "Oak" => [0, 0, 1],
        _ => steady(team, week),
    })
    .builds();
    let html = pages.file(BY_TEAM);
    let standing = &html[html.find("class=\"order\"").expect("how they stand")..];
    let standing = &standing[..standing.find("id=\"moved-team\"").expect("what follows")];
    assert!(standing.contains("Birch") && !standing.contains("Oak"), "{standing}");
    says(&pages, BY_TEAM, "how the five teams differ");
}

/// A withheld team and the one that hides it take no part, whatever their customers said.
#[test]
fn what_a_withheld_team_says_moves_no_order_no_limit_and_no_improvement() {
    let happy: Drawn = |team, week| match team {
        "Oak" if week % 2 == 0 => [0, 0, 1],
        "Oak" => [0, 0, 0],
        _ => steady(team, week),
    };
    let angry: Drawn = |team, week| match team {
        "Oak" if week % 2 == 0 => [1, 0, 0],
        "Oak" => [0, 0, 0],
        _ => steady(team, week),
    };
    let (one, other) = (survey(happy).builds(), survey(angry).builds());
    let standing = |pages: &Pages| {
        let page = pages.page(BY_TEAM);
        page[page.find("class=\"order\"").expect("how they stand")..].to_owned()
    };
    assert_eq!(standing(&one), standing(&other));
    let order = standing(&one);
    let order = &order[..order.find("id=\"moved-team\"").expect("what follows")];
    assert!(!order.contains("Oak"), "{order}");
    let chart = |pages: &Pages| {
        let file = pages.file("scorecards/team/birch.html");
        let start = file.find("id=\"weeks\"").expect("a chart by week");
        file[start..start + file[start..].find("</figure>").expect("its end")].to_owned()
    };
    assert_eq!(chart(&one), chart(&other));
}

#[test]
fn an_event_is_named_on_the_charts_of_those_who_had_it_and_may_start_new_limits() {
    let drawn: Drawn = |team, week| match team {
        "Elm" if week >= 15 => [5, 15, 40 - week % 3],
        _ => steady(team, week),
    };
    let event = |rebase: bool| {
        format!(
            "\n[[event]]\nday = \"2026-04-13\"\ntitle = \"New counter\"\nrebase = {rebase}\n\
             where = {{ team = \"Elm\" }}\n"
        )
    };
    let page = "scorecards/team/elm.html";
    let kept = survey_of(&TEAMS, drawn, &event(false)).builds();
    says(&kept, page, "Marked: New counter");
    says(&kept, page, "15 weeks in a row above the usual level");
    says(&kept, page, "Limits from 26 weeks, 29 December 2025 to 28 June 2026, and kept since");
    never_says(&kept, "scorecards/team/ash.html", "New counter");
    let rebased = survey_of(&TEAMS, drawn, &event(true)).builds();
    never_says(&rebased, page, "in a row");
    says(&rebased, page, "Limits from the 15 weeks so far, 13 April to 26 July 2026");
}

#[test]
fn a_change_that_comes_from_who_answered_is_said_to() {
    // Each team stays as it is; Fir, where scores are low, gives far more of the answers.
    let drawn: Drawn = |team, week| match (team, week) {
        ("Fir", 29) => [240, 60, 20],
        ("Fir", _) => [45, 12, 3],
        (_, 29) => [6, 10, 14],
        _ => [12, 20, 28],
    };
    let pages = survey(drawn).builds();
    says(
        &pages,
        "scorecards/index.html",
        "come from other teams answering than before, not from their own figures.",
    );
    let pages = survey(steady).builds();
    never_says(&pages, "scorecards/index.html", "answering than before");
}

#[test]
fn far_fewer_answers_and_a_week_that_is_not_over_are_said() {
    let drawn: Drawn = |team, week| match week {
        28 => [6, 8, 11],
        // The last week has answers on Monday alone.
        29 => [1, 1, 1],
        _ => steady(team, week),
    };
    let pages = survey(drawn).builds();
    let page = "scorecards/team/ash.html";
    says(&pages, page, "Only 25 answers in the week to 19 July 2026, where 60 are usual");
    says(&pages, page, "Week 30 is not complete: its answers end on 20 July 2026.");
    says(&pages, "scorecards/index.html", "Only 150 answers in the week to 19 July 2026");
}

#[test]
fn the_rest_of_the_company_is_told_only_where_it_is_enough() {
    let drawn: Drawn = |team, week| match team {
        // Five in June.
        "Oak" => [0, 0, 1],
        _ => steady(team, week),
    };
    let two = survey_of(&["Ash", "Oak"], drawn, "").builds();
    never_says(&two, "scorecards/team/ash.html", "all other answers");
    let three = survey_of(&["Ash", "Birch", "Oak"], drawn, "").builds();
    says(&three, "scorecards/team/ash.html", "NPS: all other answers of the company");
}

#[test]
fn the_company_is_held_against_the_week_before_and_its_target() {
    let pages = survey_of(&TEAMS, steady, "target = 80\n").builds();
    let page = "scorecards/index.html";
    says(&pages, page, "How it compares The newest figures beside others");
    says(&pages, page, "NPS: the week before");
    says(&pages, page, "NPS: the target +80");
    never_says(&pages, page, "all other answers of the company");
}

/// An edition of the middle of July with a chart of Elm, whose counter was bad in the last week.
fn charted(keys: &str) -> Project {
    let drawn: Drawn = |team, week| match (team, week) {
        ("Elm", 27 | 29) => [50, 6, 4],
        _ => steady(team, week),
    };
    let text = format!(
        "+++\ntitle = \"Week 28\"\ndate = 2026-07-12\nnumber = 1\n+++\n\n```chart\nmetric = \"nps\"\n\
         where = {{ team = \"Elm\" }}\ntitle = \"Elm\"\n{keys}\n```\n"
    );
    survey(drawn).file("content/editions/2026-w28.md", text)
}

#[test]
fn a_chart_of_a_text_has_limits_where_it_asks_for_them() {
    let page = "editions/2026-w28.html";
    let pages = charted("last = \"13 weeks\"\nlimits = true").builds();
    says(&pages, page, "The broken lines are limits that chance alone seldom crosses");
    says(&pages, page, "Below the lower limit");
    let plain = charted("last = \"13 weeks\"").builds();
    never_says(&plain, page, "limits that chance");
}

#[test]
fn a_chart_whose_limits_the_answers_do_not_allow_is_told_why() {
    insta::assert_snapshot!(charted("last = \"6 months\"\nlimits = true").says(), @r"
    warning[chart-without-limits]: this chart has no limits: they take 12 whole months with enough answers to be compared
     --> content/editions/2026-w28.md:7:4
      |
    7 | ```chart
      |    ^^^^^
      |
      = hint: leave out `limits`, or take weeks or a larger group
    ");
    insta::assert_snapshot!(charted("by = \"team\"\nlimits = true").says(), @r#"
    error[key-without-effect]: `limits` does nothing here: limits are those of one run over time, with `last` and without `by`
     --> content/editions/2026-w28.md:7:4
      |
    7 | ```chart
      |    ^^^^^
      |
      = hint: delete it

    error[dimension-twice]: `team` is asked for twice
      --> content/editions/2026-w28.md:11:6
       |
    11 | by = "team"
       |      ^^^^^^
       |
       = hint: name each dimension once, in `where` or in `by`
    "#);
}
