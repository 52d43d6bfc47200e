//! Answers weighed to what is known of the population.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::bulletin::Project;

/// Thirty who say 10 in the North, ten who say 0 in the South; of both every other is new.
fn answers() -> String {
    let mut csv = "day,place,since,score\n".to_owned();
    for answer in 0..40 {
        let (place, score) = if answer < 30 { ("North", 10) } else { ("South", 0) };
        let since = if answer % 2 == 0 { "new" } else { "old" };
        writeln!(csv, "2026-01-{:02},{place},{since},{score}", 5 + answer % 7).expect("memory");
    }
    csv
}

fn site(margins: &str) -> String {
    format!(
        r#"[site]
title = "Shop"

[[survey]]
id = "shop"
title = "Shop survey"
files = ["data/*.csv"]
date = "day"
{margins}
[survey.dimensions]
place = "place"
since = "since"

[[survey.question]]
id = "nps"
metric = "nps"
column = "score"
wording = "How likely are you to recommend the shop?"
"#
    )
}

const HALVES: &str =
    "[[survey.margin]]\ndimension = \"place\"\nshares = { North = 0.5, South = 0.5 }\n";

fn shop(margins: &str) -> Project {
    Project::empty().file("site.toml", site(margins)).file("data/a.csv", answers())
}

fn figure(project: &Project, args: &[&str]) -> (f64, f64, f64) {
    let text = project.query(&[&["nps"], args, &["--format", "json"]].concat());
    let rows: Vec<serde_json::Value> = serde_json::from_str(&text).expect("one JSON array");
    let number = |key: &str| rows[0][key].as_f64().unwrap_or(f64::NAN);
    (number("n"), number("value"), number("n_eff"))
}

#[test]
fn two_halves_count_as_halves_however_many_answered() {
    assert_eq!(figure(&shop(""), &[]).1, 50.0);
    let (n, value, n_eff) = figure(&shop(HALVES), &[]);
    assert_eq!(n, 40.0);
    assert!(value.abs() < 1e-6, "{value}");
    // Thirty weigh 2/3 and ten 2: (20 + 20)² / (30 × 4/9 + 10 × 4).
    assert!((n_eff - 30.0).abs() < 1e-6, "{n_eff}");
    // Within a place all weigh alike, and across another dimension they do not.
    assert_eq!(figure(&shop(HALVES), &["--where", "place=South"]).1, -100.0);
    let (n, value, _) = figure(&shop(HALVES), &["--where", "since=new"]);
    assert_eq!((n, value.abs() < 1e-6), (20.0, true));
}

#[test]
fn no_answer_weighs_more_than_it_is_allowed() {
    let trimmed = format!("trim = 1.5\n{HALVES}");
    // Ten weigh 1.5, thirty what is left of forty: 25 / 30.
    let (_, value, _) = figure(&shop(&trimmed), &[]);
    assert!((value - 25.0).abs() < 1e-6, "{value}");
}

#[test]
fn a_receipt_and_the_method_page_say_what_answers_were_weighed_to() {
    let pages = shop(HALVES).builds();
    let words = pages.words("receipts/shop-nps/all.html");
    let known = "Answers are weighted to match what is known of the population by place";
    assert!(words.contains(known), "{words}");
    let words = pages.words("method.html");
    assert!(words.contains("Shop survey, by place: North 50\u{a0}%, South 50\u{a0}%."), "{words}");
}

#[test]
fn a_response_without_a_level_counts_nowhere_and_is_told() {
    let project = shop(HALVES).file("data/b.csv", "day,place,since,score\n2026-01-05,,new,0\n");
    assert_eq!(figure(&project, &[]).0, 40.0);
    assert_snapshot!(project.says(), @r"
    warning[without-level]: 1 response without a group that the weights need: in no figure
     --> site.toml:9:1
      |
    9 | [[survey.margin]]
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: name the group in the data, or give blank ones a name in the export
    ");
}

#[test]
fn margins_that_make_no_sense_are_refused() {
    let says = |margins: &str| shop(margins).says();
    assert_snapshot!(says(&HALVES.replace("South = 0.5", "South = 0.4")), @r"
    error[margin-shares]: the shares by `place` sum to 0.9 and not to 1
     --> site.toml:9:1
      |
    9 | [[survey.margin]]
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: write each group's share of the population, from 0 to 1: `{ Leeds = 0.6, Cardiff = 0.4 }`
    ");
    assert_snapshot!(says(&HALVES.replace("\"place\"", "\"town\"")), @r#"
    error[unknown-dimension]: no dimension is called `town`
      --> site.toml:10:13
       |
    10 | dimension = "town"
       |             ^^^^^^
       |
       = hint: the dimensions are `place` and `since`
    "#);
    assert_snapshot!(says(&format!("trim = 1\n{HALVES}")), @r"
    error[trim-too-small]: no weight can stay below 1 times the mean
     --> site.toml:9:8
      |
    9 | trim = 1
      |        ^
      |
      = hint: write a number above 1, such as `trim = 5`
    ");
}

#[test]
fn margins_that_the_answers_cannot_meet_are_named() {
    let says = |margins: &str| shop(margins).says();
    assert_snapshot!(says(&HALVES.replace("South = 0.5", "South = 0.4, East = 0.1")), @r"
    error[not-raked]: the answers cannot be weighed: no respondent is `East` in `place`
     --> site.toml:9:1
      |
    9 | [[survey.margin]]
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: give a share to every group of the data and to no other, or leave the margin out
    ");
    assert_snapshot!(says(&HALVES.replace("North = 0.5, South = 0.5", "North = 1.0")), @r"
    error[not-raked]: the answers cannot be weighed: how many are `South` in `place` is not known
     --> site.toml:9:1
      |
    9 | [[survey.margin]]
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: give a share to every group of the data and to no other, or leave the margin out
    ");
    let csv = answers().replace("North,old", "North,new").replace("South,new", "South,old");
    let since = "[[survey.margin]]\ndimension = \"since\"\nshares = { new = 0.9, old = 0.1 }\n";
    let both = shop(&format!("{HALVES}{since}")).file("data/a.csv", csv);
    assert_snapshot!(both.says(), @r"
    error[margins-not-met]: the margins cannot all be met: after 200 rounds a margin is still off by 4.0e-1
     --> site.toml:9:1
      |
    9 | [[survey.margin]]
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: these groups hardly meet in the data; leave one of the margins out
    ");
}
