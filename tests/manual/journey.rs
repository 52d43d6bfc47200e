//! The journey: the customer's touchpoints in their order, and the process under each.

use insta::assert_snapshot;

use crate::bulletin::{Project, built, bulletin};
use crate::pages::golden;

const JOURNEY: &str = r#"title = "From order to doorstep"
deck = "What a parcel asks of us."

[[touchpoint]]
name = "Order"
customer = "When will it be here?"
owner = "Delivery"
steps = [
  { name = "Weigh the parcel", owner = "Delivery" },
  { name = "Choose the flight", owner = "Anna at the desk" },
]

[[touchpoint]]
name = "Delivery day"
customer = "Ring the bell, please."
"#;

fn with_journey(text: &str) -> Project {
    bulletin().file("content/journey.toml", text)
}

#[test]
fn touchpoints_stand_in_the_order_of_the_configuration_without_any_file() {
    let page = built().page("journey.html");
    let place = |name: &str| page.find(&format!(">{name}</a></h3>")).expect(name);
    assert!(place("Order") < place("Invoice") && place("Invoice") < place("Delivery day"));
    assert!(!page.contains("class=\"process\""), "no process is told of");
    let front = built().file("index.html");
    assert!(front.contains("<a href=\"journey.html\">Journey</a>"), "it is in the navigation");
}

#[test]
fn the_process_stands_under_the_journey_and_a_team_leads_to_its_scorecard() {
    golden("journey", &with_journey(JOURNEY).builds().page("journey.html"));
}

#[test]
fn a_bulletin_without_touchpoints_has_no_journey() {
    let pages = bulletin()
        .without_line(
            "site.toml",
            r#"touchpoint = { column = "touchpoint", label = "Touchpoint", order = ["Order", "Invoice", "Delivery day"] }"#,
        )
        .without_line("site.toml", r#"by = ["team", "touchpoint"]"#)
        .without_line("site.toml", "[[cut]]")
        .without("content/stories/four-flights.md")
        .without("content/editions/2026-w04/index.md")
        .builds();
    assert!(pages.texts().all(|(address, _)| address != "journey.html"));
    assert!(!pages.file("index.html").contains("journey.html"));
}

#[test]
fn a_touchpoint_that_no_one_has_answered_for_is_on_the_way_and_says_so() {
    let page = bulletin()
        .changed("site.toml", r#""Delivery day"] }"#, r#""Delivery day", "Complaint"] }"#)
        .builds()
        .words("journey.html");
    assert!(page.contains("4 Complaint no answers"), "{page}");
}

#[test]
fn a_touchpoint_of_the_journey_is_one_of_the_data() {
    let said = with_journey("[[touchpoint]]\nname = \"Invoise\"\n").says();
    assert_snapshot!(said, @r#"
    error[unknown-group]: no touchpoint is called `Invoise`
     --> content/journey.toml:2:8
      |
    2 | name = "Invoise"
      |        ^^^^^^^^^
      |
      = hint: did you mean `Invoice`?
    "#);
}

#[test]
fn a_touchpoint_is_told_of_once() {
    let said =
        with_journey("[[touchpoint]]\nname = \"Order\"\n\n[[touchpoint]]\nname = \"Order\"\n")
            .says();
    assert_snapshot!(said, @r#"
    error[touchpoint-told-twice]: `Order` is told of already
     --> content/journey.toml:5:8
      |
    5 | name = "Order"
      |        ^^^^^^^
      |
      = hint: put the steps of a touchpoint into one `[[touchpoint]]`
    "#);
}

#[test]
fn a_step_has_a_name_and_no_key_of_its_own() {
    let said = with_journey(
        "[[touchpoint]]\nname = \"Order\"\nsteps = [{ owner = \"Delivery\" }, { name = \"Weigh\", ower = \"Billing\" }]\n",
    )
    .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `steps` needs the key `name`
     --> content/journey.toml:3:10
      |
    3 | steps = [{ owner = "Delivery" }, { name = "Weigh", ower = "Billing" }]
      |          ^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: add `name = "Check the meter"`

    error[unknown-key]: `steps` has no key `ower`
     --> content/journey.toml:3:52
      |
    3 | …owner = "Delivery" }, { name = "Weigh", ower = "Billing" }]
      |                                          ^^^^
      |
      = hint: did you mean `owner`?
    "#);
}

#[test]
fn steps_are_tables() {
    let said = with_journey("[[touchpoint]]\nname = \"Order\"\nsteps = \"Weigh\"\n").says();
    assert_snapshot!(said, @r#"
    error[wrong-type]: `steps` must be a list of tables such as `[{ name = "Check the meter" }]`, not text
     --> content/journey.toml:3:9
      |
    3 | steps = "Weigh"
      |         ^^^^^^^ expected a list of tables such as `[{ name = "Check the meter" }]`
    "#);
}

#[test]
fn a_journey_needs_a_survey_that_says_at_which_touchpoint() {
    let said = Project::empty()
        .file(
            "site.toml",
            "[site]\ntitle = \"A\"\n\n[[survey]]\nid = \"a\"\nfiles = [\"data/a.csv\"]\ndate = \"day\"\n\n\
             [[survey.question]]\nid = \"nps\"\nmetric = \"nps\"\ncolumn = \"nps\"\nwording = \"Would you?\"\n",
        )
        .file("data/a.csv", "day,nps\n2026-01-05,9\n")
        .file("content/journey.toml", "title = \"The way\"\n")
        .says();
    assert_snapshot!(said, @r#"
    error[journey-without-touchpoints]: no survey of customers says at which touchpoint they answered
     --> content/journey.toml:1:1
      |
    1 | title = "The way"
      | ^^^^^^^^^^^^^^^^^
      |
      = hint: name its column under `[survey.dimensions]`: `touchpoint = "COLUMN"`
    "#);
}
