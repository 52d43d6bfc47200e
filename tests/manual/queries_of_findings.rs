//! `bellwether query --compare`, `--rank` and `--series`: what readings say together.

use insta::assert_snapshot;
use serde_json::Value;

use crate::bulletin::Project;
use crate::findings::{Drawn, TEAMS, steady, survey, survey_of};

/// Cedar falls in the last week, Oak is far above the others and Fir far below.
fn eventful() -> Project {
    survey_of(
        &TEAMS,
        |team, week| match (team, week) {
            ("Cedar", 29) => [36, 14, 10],
            ("Oak", _) => [2, 4, 54],
            ("Fir", _) => [50, 6, 4],
            _ => steady(team, week),
        },
        "target = 20\n\n[[event]]\nday = \"2026-07-21\"\ntitle = \"Tills down\"\nwhere = { team = \"Cedar\" }\n",
    )
}

fn json(project: &Project, args: &[&str]) -> Vec<Value> {
    let text = project.query(&[&["nps"], args, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("one JSON array")
}

const W30: [&str; 4] = ["--period", "2026-W30", "--where", "team=Cedar"];

#[test]
fn a_reading_is_held_against_four_others() {
    let said = eventful().query(&[&["nps", "--compare"], &W30[..]].concat());
    assert_snapshot!(said, @r"
                                                         there  answers  difference  95 % interval         test            p  corrected p
    Cedar, 2026-W30: −43 (−60 to −22), 60 answers
      the week before                                      +17       60         −60     −84 to −30  permutation  under 0.001  under 0.001  down (worse)
      year: too few answers in the week to 27 July 2025
      all other answers of the company                     +12      300         −55     −74 to −32  permutation  under 0.001  under 0.001  lower (worse)
      the target                                           +20                  −63     −80 to −42     interval                            lower (worse)
    2 tests, one family: the verdict is by the corrected p (Benjamini-Hochberg)
    ");
}

#[test]
fn a_comparison_as_json_has_its_test_and_its_p_among_all_of_the_call() {
    let rows = json(&eventful(), &[&["--compare", "before,rest"], &W30[..]].concat());
    let row = serde_json::to_string_pretty(&rows[0]["comparisons"]).expect("JSON");
    assert_snapshot!(row, @r#"
    [
      {
        "against": "before",
        "finding": {
          "delta": -60.0,
          "high": -29.899803497492584,
          "improved": false,
          "level": 0.95,
          "low": -84.3859107882217,
          "n": 60,
          "p": 0.000112514406923799,
          "p_among": 0.000112514406923799,
          "test": "permutation",
          "value": 16.666666666666668,
          "verdict": "down"
        },
        "period": "2026-W29"
      },
      {
        "against": "rest",
        "finding": {
          "delta": -55.333333333333336,
          "high": -31.91528381254187,
          "improved": false,
          "level": 0.95,
          "low": -74.38677496476441,
          "n": 300,
          "p": 6.589594057205536e-6,
          "p_among": 0.000013179188114411073,
          "test": "permutation",
          "value": 12.0,
          "verdict": "down"
        },
        "period": null
      }
    ]
    "#);
    assert_eq!((&rows[0]["status"], &rows[0]["better"]), (&"shown".into(), &"higher".into()));
}

#[test]
fn what_cannot_be_compared_is_null_with_the_reason() {
    let rows = json(&survey(steady), &["--compare", "--period", "2026-W30", "--period", "all"]);
    let reasons: Vec<String> = rows
        .iter()
        .flat_map(|row| row["comparisons"].as_array().expect("a list"))
        .filter(|it| it["finding"].is_null())
        .map(|it| format!("{} {}", it["against"], it["reason"]))
        .collect();
    assert_snapshot!(reasons.join("\n"), @r#"
    "year" "too few answers in the week to 27 July 2025"
    "rest" "these are all answers, there is no rest"
    "target" "the question has no target"
    "before" "there is no such period"
    "year" "there is no such period"
    "rest" "these are all answers, there is no rest"
    "target" "the question has no target"
    "#);
}

#[test]
fn a_change_that_is_clear_alone_is_not_among_twelve() {
    let teams: Vec<String> = (b'A'..=b'L').map(|it| format!("Team {}", char::from(it))).collect();
    let teams: Vec<&str> = teams.iter().map(String::as_str).collect();
    let drawn: Drawn = |team, week| match (team, week) {
        ("Team G", 29) => [23, 20, 17],
        _ => [13, 20, 27],
    };
    let project = survey_of(&teams, drawn, "");
    let of_g = |args: &[&str]| {
        let rows =
            json(&project, &[args, &["--compare", "before", "--period", "2026-W30"]].concat());
        let row = rows.into_iter().find(|it| it["cut"]["team"] == "Team G").expect("the team");
        row["comparisons"][0]["finding"].clone()
    };
    let (alone, among) = (of_g(&["--where", "team=Team G"]), of_g(&["--by", "team"]));
    assert_eq!((&alone["verdict"], &among["verdict"]), (&"down".into(), &"no-clear-change".into()));
    assert_eq!((&alone["p"], &alone["p_among"]), (&among["p"], &alone["p"]));
    assert!(among["p_among"].as_f64().expect("a p") > 0.05);
}

#[test]
fn groups_stand_in_their_order_with_the_ranks_they_could_have() {
    let said = eventful().query(&["nps", "--rank", "--by", "team", "--period", "2026-W30"]);
    assert_snapshot!(said, @r"
    Team, 2026-W30  could be ranked  drawn to the mean  as answered  answers  funnel
    Oak                           1                +86          +87       60  within
    Birch                    2 to 4                +19          +20       60  within
    Elm                      2 to 4                +16          +17       60  within
    Ash                      2 to 4                +13          +13       60  within
    Cedar                    5 to 6                −42          −43       60  within
    Fir                      5 to 6                −75          −77       60  within
    In order, as far as the answers tell. Each figure is drawn towards the mean of all teams, the more the fewer its answers; each of the teams could have any of the ranks beside it.
    The six teams differ by more than chance explains; measured by that, none stands out.
    Most improved: no one. Six teams have enough answers to be compared with the week before, and none has clearly improved.
    Needs attention: Cedar, down 60 points (30 to 84) on the week before; below the lower limit of its own chart.
    ");
}

#[test]
fn where_the_answers_tell_no_order_ranks_are_null_and_the_reason_is_said() {
    let rows = json(&survey(steady), &["--rank", "--by", "team", "--period", "2026-06"]);
    let Value::Object(mut row) = rows[0].clone() else { panic!("an object") };
    let groups = row.remove("groups").expect("groups");
    assert_snapshot!(serde_json::to_string_pretty(&row).expect("JSON"), @r#"
    {
      "attention": {
        "finding": [],
        "reason": "Nothing stands out in June 2026: no team fell clearly, crossed its own lower limit or is lower than is expected among the others."
      },
      "better": "higher",
      "by": "team",
      "funnel": {
        "finding": {
          "centre": 16.602316602316602,
          "over_dispersed": false,
          "words": "Chance alone explains how the six teams differ"
        }
      },
      "metric": "nps",
      "most_improved": {
        "finding": null,
        "reason": "Most improved: no one. Six teams have enough answers to be compared with the month before, and none has clearly improved."
      },
      "order": {
        "finding": null,
        "reason": "There is no reliable order: on average their answers leave teams six of the six possible ranks."
      },
      "period": {
        "end": "2026-06-30",
        "label": "2026-06",
        "start": "2026-06-01"
      },
      "question": "nps",
      "survey": "contact"
    }
    "#);
    assert_snapshot!(serde_json::to_string_pretty(&groups[0]).expect("JSON"), @r#"
    {
      "best": null,
      "funnel": "within",
      "group": "Ash",
      "n": 259,
      "rank": null,
      "shrunken": 16.60361992514771,
      "shrunken_high": 20.582209646473267,
      "shrunken_low": 12.625030203822154,
      "status": "shown",
      "value": 16.602316602316602,
      "worst": null
    }
    "#);
}

#[test]
fn a_series_has_its_limits_its_events_and_the_rules_that_fired() {
    let args = ["nps", "--series", "--where", "team=Cedar", "--period", "last 4 weeks"];
    assert_snapshot!(eventful().query(&args), @r"
    Cedar     value  95 % interval  answers  usual     limits
    2026-W27    +13       −7 to 32       60    +17  −14 to 48
    2026-W28    +23        3 to 41       60    +17  −14 to 48
    2026-W29    +17       −4 to 36       60    +17  −14 to 48
    2026-W30    −43     −60 to −22       60    +17  −14 to 48  Tills down; Below the lower limit
    The limits are three standard errors from the usual level, made from 26 weeks, 29 December 2025 to 28 June 2026, and kept since; the fewer the answers of a week, the wider.
    ");
}

#[test]
fn a_series_as_json_names_the_rule_and_has_limits_beside_each_reading() {
    let args = ["--series", "--by", "week", "--where", "team=Cedar", "--period", "2026-W30"];
    let rows = json(&eventful(), &args);
    let Value::Object(mut row) = rows[0].clone() else { panic!("an object") };
    let run = row.remove("run").expect("a run");
    assert_snapshot!(serde_json::to_string_pretty(&row).expect("JSON"), @r#"
    {
      "better": "higher",
      "cut": {
        "team": "Cedar"
      },
      "events": [
        {
          "day": "2026-07-21",
          "rebase": false,
          "title": "Tills down"
        }
      ],
      "grain": "week",
      "limits": {
        "finding": {
          "baselines": [
            {
              "first": "2026-W01",
              "frozen": true,
              "last": "2026-W26",
              "periods": 26
            }
          ],
          "chart": "z-chart"
        }
      },
      "metric": "nps",
      "question": "nps",
      "signals": [
        {
          "first": "2026-W30",
          "last": "2026-W30",
          "periods": 1,
          "rule": "beyond-limits",
          "side": "below",
          "words": "Below the lower limit"
        }
      ],
      "survey": "contact"
    }
    "#);
    assert_eq!((&run[0]["n"], &run[0]["complete"]), (&60.into(), &true.into()));
    assert_snapshot!(run[0]["limits"], @r#"{"centre":16.794871794871792,"high":47.74143609866928,"low":-14.151692508925697}"#);
}

#[test]
fn too_few_periods_have_no_limits_and_one_that_is_not_over_is_marked() {
    let drawn: Drawn = |team, week| if week == 29 { [1, 1, 1] } else { steady(team, week) };
    let project = survey_of(&["Ash", "Oak"], drawn, "");
    let rows = json(&project, &["--series", "--by", "month"]);
    assert_eq!(rows[0]["limits"]["finding"], Value::Null);
    let said = project.query(&["nps", "--series", "--by", "month"]);
    assert_snapshot!(said, @r"
    all      value  95 % interval  answers  usual  limits
    2025-12    +22        1 to 41       54                 not complete
    2026-01    +16        9 to 23      532
    2026-02    +18       10 to 25      480
    2026-03    +16        9 to 23      530
    2026-04    +17       10 to 23      518
    2026-05    +18       11 to 25      526
    2026-06    +17       10 to 23      518
    2026-07    +15        6 to 24      328                 not complete
    No limits: limits take 12 whole months with enough answers to be compared, and answers that differ.
    ");
}

#[test]
fn what_is_asked_wrongly_is_told_how_to_ask() {
    let project = survey(steady);
    let asked = |args: &[&str]| {
        let ran = project.run(&[&["query", "nps"], args].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{args:?}");
        ran.stderr.lines().next().unwrap_or_default().to_owned()
    };
    let said = [
        asked(&["--rank"]),
        asked(&["--rank", "--by", "team", "--where", "team=Oak"]),
        asked(&["--series", "--period", "2026-W01", "--period", "2026-W02"]),
        asked(&["--compare", "last-week"]),
        asked(&["--rank", "--series"]),
    ];
    assert_snapshot!(said.join("\n"), @r"
    error: groups are ranked among those of their dimension: say one, as in `--rank --by team`, and no `--where`
    error: groups are ranked among those of their dimension: say one, as in `--rank --by team`, and no `--where`
    error: a series is of one stretch of time: say `--period` once
    error: invalid value 'last-week' for '--compare [<COMPARE>...]'
    error: the argument '--rank' cannot be used with '--series'
    ");
}
