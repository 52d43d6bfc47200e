//! `bellwether query`: readings for analysts' eyes and for their programs.

use insta::assert_snapshot;
use serde_json::Value;

use crate::bulletin::{built, bulletin};

fn json(args: &[&str]) -> Vec<Value> {
    let text = bulletin().query(&[args, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("one JSON array")
}

/// The keys of each object, in the order in which they are printed, are a contract.
#[test]
fn a_reading_is_one_object_whose_keys_stand_in_a_fixed_order() {
    let args = ["nps", "--where", "team=Billing", "--period", "2026-W04", "--format", "json"];
    assert_snapshot!(bulletin().query(&args), @r#"[{"metric":"nps","survey":"contact","question":"nps","period":{"label":"2026-W04","start":"2026-01-19","end":"2026-01-25"},"cut":{"team":"Billing"},"status":"shown","complete":true,"n":14,"value":14.285714285714286,"low":-26.930672530696015,"high":50.4600842954019,"level":0.95,"method":"adjusted-wald","counts":{"detractor":4,"passive":4,"promoter":6},"change":{"from":"2026-W03","delta":-2.380952380952381,"low":-57.0100667318994,"high":53.87281182993861,"p":0.9999999999999949,"verdict":"no-clear-change"},"sources":["data/contact/2026-w04.csv"]}]"#);
}

#[test]
fn a_withheld_reading_has_a_status_and_no_number() {
    let args = ["nps", "--where", "team=Returns", "--period", "2026-W04", "--format", "json"];
    assert_snapshot!(bulletin().query(&args), @r#"[{"metric":"nps","survey":"contact","question":"nps","period":{"label":"2026-W04","start":"2026-01-19","end":"2026-01-25"},"cut":{"team":"Returns"},"status":"withheld"}]"#);
}

#[test]
fn nine_answers_are_of_low_base() {
    let args = ["nps", "--where", "team=Delivery", "--period", "2026-W03", "--format", "json"];
    assert_snapshot!(bulletin().query(&args), @r#"[{"metric":"nps","survey":"contact","question":"nps","period":{"label":"2026-W03","start":"2026-01-12","end":"2026-01-18"},"cut":{"team":"Delivery"},"status":"low-base","complete":true,"n":9,"value":33.333333333333336,"low":-23.471870142096616,"high":72.2256104327135,"level":0.95,"method":"score","counts":{"detractor":2,"passive":2,"promoter":5},"change":null,"sources":["data/contact/2026-w03.csv"]}]"#);
}

#[test]
fn a_table_for_people_has_a_line_for_each_reading() {
    assert_snapshot!(bulletin().query(&["nps", "--by", "team", "--period", "2026-W04"]), @r#"
                period              value  95 % interval  answers  change
    Billing     2026-W04              +14      −27 to 50       14  no clear change
    Delivery    2026-W04  too few answers
    R&D "Labs"  2026-W04              +90      38 to 100       10  up 180 points (94 to 183)
    Returns     2026-W04  too few answers
    "#);
}

#[test]
fn a_question_over_time_has_a_line_for_each_week() {
    assert_snapshot!(bulletin().query(&["ease", "--by", "week", "--where", "team=R&D \"Labs\""]), @r#"
                period    value  95 % interval  answers  change
    R&D "Labs"  2026-W02    2.4     1.6 to 3.2       10
    R&D "Labs"  2026-W03    2.3     1.6 to 3.0       10  no clear change
    R&D "Labs"  2026-W04    6.3     5.8 to 6.8       10  up 4.0 (3.2 to 4.8)
    "#);
}

#[test]
fn a_grain_of_time_can_be_json_too() {
    let rows = json(&["ease", "--by", "month"]);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["period"]["label"], "2026-01");
}

#[test]
fn without_a_period_all_answers_are_meant() {
    let rows = json(&["nps", "--survey", "contact"]);
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (&rows[0]["period"]["label"], &rows[0]["period"]["start"]),
        (&Value::from("all"), &Value::Null)
    );
}

#[test]
fn a_metric_stands_for_the_one_question_that_has_it() {
    assert_eq!(json(&["ces"])[0]["question"], "ease");
}

#[test]
fn a_pair_of_dimensions_that_is_counted_can_be_asked_for() {
    let rows = json(&["nps", "--by", "team", "--where", "touchpoint=Order", "--period", "2026-01"]);
    let teams: Vec<&str> =
        rows.iter().map(|it| it["cut"]["team"].as_str().expect("a team")).collect();
    assert_eq!(teams, ["Billing", "R&D \"Labs\""]);
    assert!(rows.iter().all(|it| it["cut"]["touchpoint"] == "Order"));
}

#[test]
fn a_rolling_window_ends_on_the_newest_day() {
    let rows = json(&["nps", "--period", "last 14 days"]);
    assert_eq!(
        (rows[0]["period"]["start"].as_str(), rows[0]["period"]["end"].as_str()),
        (Some("2026-01-12"), Some("2026-01-25"))
    );
    assert_eq!(rows[0]["n"], 64);
}

#[test]
fn downloads_hold_the_same_objects() {
    let downloads: Vec<Value> =
        serde_json::from_str(built().file("downloads/team-billing.json")).expect("JSON");
    let asked = json(&["nps", "--where", "team=Billing", "--period", "2026-W04"]);
    assert!(downloads.contains(&asked[0]));
}

#[test]
fn warnings_are_one_line_so_that_results_can_be_piped() {
    let ran = bulletin().run(&["query", "ease"]);
    assert_eq!(ran.stderr, "3 warnings; `bellwether check` shows them\n");
}

/// What is asked wrongly is answered as `check` would: with the nearest thing that is known.
#[test]
fn what_does_not_exist_is_told_the_nearest() {
    let project = bulletin();
    let asked = |args: &[&str]| {
        let ran = project.run(&[&["query"], args].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{args:?}");
        ran.stderr
    };
    let said = [
        asked(&["nsp"]),
        asked(&["nps", "--survey", "contcat"]),
        asked(&["nps", "--by", "teem"]),
        asked(&["nps", "--where", "team=Biling"]),
        asked(&["nps", "--where", "team"]),
        asked(&["nps", "--period", "last week"]),
        asked(&["nps", "--survey", "staff", "--by", "touchpoint"]),
        asked(&[
            "nps",
            "--by",
            "team",
            "--by",
            "touchpoint",
            "--where",
            "team=Billing",
            "--survey",
            "staff",
        ]),
    ];
    assert_snapshot!(said.concat(), @r#"
    error: no question or metric is called `nsp`; did you mean `nps`?
    error: no survey is called `contcat`; did you mean `contact`?
    error: the survey `contact` has no dimension `teem`; did you mean `team`?
    3 warnings; `bellwether check` shows them
    error: no team is called `Biling`; did you mean `Billing`?
    error: `--where team` lacks a group: write `--where team=Billing`
    error: `last week` is not a period: write 2026-W47, 2026-11, 2026-Q4, 2026, "last 13 weeks" or all
    error: the survey `staff` has no dimension `touchpoint`; there are team
    error: the survey `staff` has no dimension `touchpoint`; there are team
    "#);
}

#[test]
fn a_query_of_a_broken_project_ends_with_one() {
    let ran = bulletin().changed("site.toml", "cadence =", "cadense =").run(&["query", "nps"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("error[unknown-key]"));
}
