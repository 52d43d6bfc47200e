//! What a text says of a figure is held to the data.

use insta::assert_snapshot;

use crate::bulletin::Project;

const SITE: &str = r#"
[site]
title = "Claims"

[[survey]]
id = "s"
files = ["data/*.csv"]
date = "day"

[survey.dimensions]
team = "team"

[[survey.question]]
id = "nps"
metric = "nps"
column = "score"
wording = "How likely are you to recommend us?"
target = 20
"#;

/// Two teams over two weeks: North goes from 0 to 70, South stays at 0.
fn data() -> String {
    let mut rows = "day,score,team\n".to_owned();
    for (day, team, promoters) in [
        ("2026-11-09", "North", 20),
        ("2026-11-09", "South", 20),
        ("2026-11-16", "North", 34),
        ("2026-11-16", "South", 20),
        ("2026-11-22", "South", 0),
    ] {
        for answer in 0..40 {
            let score = if answer < promoters { 9 } else { 3 };
            rows.push_str(&format!("{day},{score},{team}\n"));
        }
        if promoters == 0 {
            rows.truncate(rows.len() - 40 * format!("{day},3,{team}\n").len());
            rows.push_str(&format!("{day},9,{team}\n{day},3,{team}\n"));
        }
    }
    rows
}

fn edition(body: &str) -> Project {
    let text = format!("+++\ntitle = \"Week 47\"\ndate = 2026-11-22\nnumber = 1\n+++\n\n{body}\n");
    Project::empty()
        .file("site.toml", SITE)
        .file("data/a.csv", data())
        .file("content/editions/2026-w47.md", text)
}

#[test]
fn a_sentence_that_the_data_carry_is_printed_and_the_claim_is_not() {
    let body = "{{ claim nps is=\"up\" team=\"North\" }}North rose to {{ nps is=\"above target\" team=\"North\" }}. \
        {{ claim nps is=\"most improved\" team=\"North\" }}{{ claim nps is=\"highest since 2026-W46\" team=\"North\" }}\
        {{ claim nps is=\"no clear change\" team=\"South\" }}South stands still.";
    let pages = edition(body).builds();
    let words = pages.words("editions/2026-w47.html");
    assert!(words.contains("North rose to +70 . South stands still."), "{words}");
}

#[test]
fn what_the_data_do_not_carry_is_told_with_what_is_so() {
    let body = "{{ claim nps is=\"up\" team=\"South\" }}South rose.\n\n\
        {{ claim nps is=\"down\" team=\"North\" }}North fell.\n\n\
        {{ claim nps is=\"above target\" team=\"South\" }}South did well.\n\n\
        {{ claim nps is=\"highest since 2026-W46\" team=\"South\" }}A record.\n\n\
        {{ claim nps is=\"most improved\" team=\"South\" }}South leads.";
    assert_snapshot!(edition(body).says(), @r#"
    error[claim-not-carried]: the data do not carry `up`
     --> content/editions/2026-w47.md:7:18
      |
    7 | {{ claim nps is="up" team="South" }}South rose.
      |                  ^^ there is no clear change: +0.0 (-41.1 to +41.1) since 2026-W46
      |
      = hint: say what is so, or leave the sentence out

    error[claim-not-carried]: the data do not carry `down`
     --> content/editions/2026-w47.md:9:18
      |
    9 | {{ claim nps is="down" team="North" }}North fell.
      |                  ^^^^ it went up: +70.0 (+28.4 to +101.8) since 2026-W46
      |
      = hint: say what is so, or leave the sentence out

    error[claim-not-carried]: the data do not carry `above target`
      --> content/editions/2026-w47.md:11:18
       |
    11 | {{ claim nps is="above target" team="South" }}South did well.
       |                  ^^^^^^^^^^^^ it is 0.0 (-28.7 to 28.7), and the target 20
       |
       = hint: say what is so, or leave the sentence out

    error[claim-not-carried]: the data do not carry `highest since 2026-W46`
      --> content/editions/2026-w47.md:13:18
       |
    13 | {{ claim nps is="highest since 2026-W46" team="South" }}A record.
       |                  ^^^^^^^^^^^^^^^^^^^^^^ 2026-W46 was 0.0 (-29.4 to 29.4), and this is 0.0 (-28.7 to 28.7)
       |
       = hint: say what is so, or leave the sentence out

    error[claim-not-carried]: the data do not carry `most improved`
      --> content/editions/2026-w47.md:15:18
       |
    15 | {{ claim nps is="most improved" team="South" }}South leads.
       |                  ^^^^^^^^^^^^^ North has improved most
       |
       = hint: say what is so, or leave the sentence out
    "#);
}

#[test]
fn a_claim_of_other_words_is_told_the_known_ones() {
    let body = "{{ claim nps is=\"upp\" }}Up.\n\n{{ claim nps }}Up.\n\n{{ claim nps is=\"most improved\" }}Us.";
    assert_snapshot!(edition(body).says(), @r#"
    error[unknown-claim]: a figure cannot be said to be `upp`
     --> content/editions/2026-w47.md:7:18
      |
    7 | {{ claim nps is="upp" }}Up.
      |                  ^^^
      |
      = hint: did you mean `up`?

    error[quote-malformed]: this quote cannot be read: a claim says what is so, as `is="up"`
     --> content/editions/2026-w47.md:9:1
      |
    9 | {{ claim nps }}Up.
      | ^^^^^^^^^^^^^^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`

    error[quote-malformed]: this quote cannot be read: a group of one dimension is most improved, such as `team="Billing"`
      --> content/editions/2026-w47.md:11:18
       |
    11 | {{ claim nps is="most improved" }}Us.
       |                  ^^^^^^^^^^^^^
       |
       = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`
    "#);
}

#[test]
fn check_lists_figures_that_are_typed_by_hand() {
    let project = edition("NPS reached 12 this week, and {{ nps team=\"North\" }} in the north.");
    assert_snapshot!(project.run(&["check"]).stderr, @r#"
    warning[typed-figure]: `12` is typed by hand
     --> content/editions/2026-w47.md:7:13
      |
    7 | NPS reached 12 this week, and {{ nps team="North" }} in the north.
      |             ^^
      |
      = hint: quote it, as `{{ nps }}`, so that it has a receipt and stays true
    1 warning
    "#);
}
