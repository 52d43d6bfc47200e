//! CES 1.0 and its like: a figure of which less is better, on every page in the right direction.

use insta::assert_snapshot;

use crate::bulletin::Project;
use crate::findings::{Drawn, TEAMS, answers, says, steady};

const BY_TEAM: &str = "scorecards/team/index.html";

/// The effort that customers had, from 1 to 5: those who are detractors elsewhere had the most.
fn effort(drawn: Drawn, better: &str) -> Project {
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
id = "effort"
metric = "ces"
title = "Effort"
column = "effort"
scale = [1, 5]
wording = "How much effort did you personally have to put forth?"
target = 2
{better}
"#
    );
    let rows = answers("effort", [5, 3, 1], &TEAMS, drawn);
    Project::empty().file("site.toml", site).file("data/answers.csv", rows)
}

fn lower(drawn: Drawn) -> Project {
    effort(drawn, "better = \"lower\"")
}

fn eventful(team: &str, week: usize) -> [usize; 3] {
    match (team, week) {
        ("Cedar", 29) => [46, 10, 4],
        ("Oak", _) => [2, 4, 54],
        ("Fir", _) => [50, 6, 4],
        _ => steady(team, week),
    }
}

#[test]
fn more_effort_needs_attention_and_is_marked_as_worse() {
    let pages = lower(eventful).builds();
    says(&pages, BY_TEAM, "Cedar (team) Effort 4.4 in the week to 26 July 2026, 60 answers: up");
    says(&pages, BY_TEAM, "above the upper limit of its own chart");
    let cedar = pages.file("scorecards/team/cedar.html");
    assert!(cedar.contains("class=\"verdict up worse\""), "the rise is coloured as bad");
    assert!(!pages.words(BY_TEAM).contains("Oak (team)"), "little effort needs no attention");
}

#[test]
fn the_least_effort_is_first_in_every_order() {
    let project = lower(eventful);
    let said = project.query(&["effort", "--rank", "--by", "team", "--period", "2026-06"]);
    assert_snapshot!(said, @r"
    Team, 2026-06  could be ranked  drawn to the mean  as answered  answers  funnel
    Oak                          1                1.3          1.3      260  within
    Cedar                   2 to 5                2.7          2.7      260  within
    Ash                     2 to 5                2.7          2.7      259  within
    Elm                     2 to 5                2.7          2.7      258  within
    Birch                   2 to 5                2.7          2.7      258  within
    Fir                          6                4.5          4.5      259  above
    In order, as far as the answers tell. Each figure is drawn towards the mean of all teams, the more the fewer its answers; each of the teams could have any of the ranks beside it.
    Fir is higher than expected.
    Most improved: no one. Six teams have enough answers to be compared with the month before, and none has clearly improved.
    Needs attention: Fir, higher than is expected among the teams.
    ");
    let chart = "+++\ntitle = \"Week 30\"\ndate = 2026-07-26\nnumber = 1\n+++\n\n```chart\n\
                 metric = \"effort\"\nby = \"team\"\nperiod = \"2026-06\"\n\
                 title = \"Which team was easiest?\"\n```\n";
    let pages = project.file("content/editions/2026-w30.md", chart).builds();
    let page = pages.words("editions/2026-w30.html");
    let table = &page[page.rfind("95 % interval").expect("the chart's table")..];
    let place = |team: &str| table.find(team).unwrap_or_else(|| panic!("{team} in {table}"));
    assert!(place("Oak") < place("Ash") && place("Ash") < place("Fir"), "{table}");
}

#[test]
fn less_effort_than_before_is_an_improvement() {
    let drawn: Drawn = |team, week| match (team, week) {
        ("Elm", 26..) => [1, 9, 50],
        _ => steady(team, week),
    };
    let rows = lower(drawn)
        .query(&["effort", "--rank", "--by", "team", "--period", "2026-W27", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&rows).expect("JSON");
    let improved = &rows[0]["most_improved"]["finding"];
    assert_eq!(improved["group"], "Elm");
    assert!(improved["delta"].as_f64().expect("a number") < 0.0);
    let said = lower(drawn).query(&[
        "effort",
        "--compare",
        "before,target",
        "--where",
        "team=Elm",
        "--period",
        "2026-W27",
    ]);
    assert_snapshot!(said, @r"
                                                 there  answers  difference  95 % interval      test            p  corrected p
    Elm, 2026-W27: 1.4 (1.1 to 1.6), 60 answers
      the week before                              2.8       60        −1.4   −1.9 to −1.0     welch  under 0.001  under 0.001  down (better)
      the target                                   2.0                 −0.6   −0.9 to −0.4  interval                            lower (better)
    one test
    ");
}

/// Answers and their mirror image, less being better of the one and more of the other.
#[test]
fn the_mirror_image_of_a_scale_says_the_same() {
    let mirrored = effort(eventful, "reversed = true");
    let args = ["--rank", "--by", "team", "--period", "2026-06", "--format", "json"];
    let ranks = |project: &Project| {
        let text = project.query(&[&["effort"], &args[..]].concat());
        let rows: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let groups = rows[0]["groups"].as_array().expect("groups").clone();
        let rank = |it: &serde_json::Value| {
            (it["group"].clone(), it["rank"].clone(), it["best"].clone(), it["worst"].clone())
        };
        groups.iter().map(rank).collect::<Vec<_>>()
    };
    assert_eq!(ranks(&lower(eventful)), ranks(&mirrored));
}
