//! What is being done about what customers say, and whether the figure that it should move moved.

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};
use crate::findings::{never_says, says, steady, survey, survey_of};

/// An action of the drawn survey's, whose days end on Sunday, 26 July 2026.
fn action(id: &str, keys: &str) -> String {
    format!(
        "[[action]]\nid = \"{id}\"\ntitle = \"The {id} action\"\nfinding = \"What was found.\"\n\
         owner = \"Jo Blake\"\ndue = 2026-08-07\nstate = \"in progress\"\nmetric = \"nps\"\n{keys}\n\n"
    )
}

fn page_of(project: Project) -> String {
    project.builds().words("actions.html")
}

/// The words between the title of an action and the next action.
fn part<'a>(words: &'a str, id: &str) -> &'a str {
    let start = words.find(&format!("The {id} action")).unwrap_or_else(|| panic!("{id}: {words}"));
    let rest = &words[start + 1..];
    let end = rest.find(" action ").map_or(rest.len(), |first| {
        rest[first + 1..].find("The ").map_or(rest.len(), |it| first + 1 + it)
    });
    &rest[..end]
}

#[test]
fn an_action_is_held_to_its_figure_by_the_test_of_changes() {
    let better = |team: &str, week: usize| match (team, week) {
        ("Ash", 17..) => [8, 17, 35],
        ("Birch", 17..) => [30, 17, 13],
        _ => steady(team, week),
    };
    let actions = [
        action("ash", "where = { team = \"Ash\" }\nfrom = 2026-04-27"),
        action("birch", "where = { team = \"Birch\" }\nfrom = 2026-04-27"),
        action("cedar", "where = { team = \"Cedar\" }\nfrom = 2026-04-29"),
        action("elm", "where = { team = \"Elm\" }\nfrom = 2026-07-13"),
        action("fir", "where = { team = \"Fir\" }\nfrom = 2026-09-01"),
        action("oak", "where = { team = \"Oak\" }"),
    ];
    let words = page_of(survey(better).file("content/actions.toml", actions.concat()));
    let ash = part(&words, "ash");
    assert!(ash.contains("NPS, Ash (team) : Up 28 points"), "{ash}");
    assert!(ash.contains("Before +17 11 to 22 , 780 answers 26 January to 26 April 2026"), "{ash}");
    assert!(ash.contains("Since +45 40 to 50 , 780 answers 27 April to 26 July 2026"), "{ash}");
    assert!(part(&words, "birch").contains(": Down 4"), "{}", part(&words, "birch"));
    // A week that has begun when an action does is neither before nor since.
    let cedar = part(&words, "cedar");
    assert!(cedar.contains(": Not clearly moved"), "{cedar}");
    assert!(cedar.contains("4 May to 26 July 2026"), "{cedar}");
    let elm = part(&words, "elm");
    assert!(elm.contains("Too early to say: two of four weeks have passed"), "{elm}");
    assert!(!elm.contains("Before"), "{elm}");
    assert!(part(&words, "fir").contains("it begins on 1 September 2026"), "{words}");
    assert!(part(&words, "oak").contains("customers cannot notice it so far"), "{words}");
    assert!(words.contains("Six open; none closed."), "{words}");
}

#[test]
fn a_figure_of_too_few_answers_is_said_to_be_one() {
    let small = |team: &str, week: usize| match (team, week) {
        ("Yew", 9 | 26) => [1, 1, 1],
        ("Yew", _) => [0, 0, 0],
        _ => steady(team, week),
    };
    let actions = action("yew", "where = { team = \"Yew\" }\nfrom = 2026-05-01");
    let teams = ["Ash", "Birch", "Yew"];
    let words = page_of(survey_of(&teams, small, "").file("content/actions.toml", actions));
    assert!(words.contains("Too few answers to say whether it moved"), "{words}");
    assert!(words.contains("too few answers"), "{words}");
    assert!(!words.contains("3 answers"), "{words}");
}

#[test]
fn what_needs_attention_has_an_owner_or_no_action_yet() {
    let fallen = |team: &str, week: usize| match (team, week) {
        ("Cedar" | "Ash", 29) => [36, 14, 10],
        _ => steady(team, week),
    };
    let actions = action("cedar", "where = { team = \"Cedar\" }\nwhys = [\"One.\", \"Two.\"]");
    let pages = survey(fallen).file("content/actions.toml", actions).builds();
    says(
        &pages,
        "index.html",
        "Needs attention Ash (team) No action yet Cedar (team) Jo Blake, by 7 August 2026",
    );
    says(&pages, "scorecards/team/ash.html", "No action yet");
    never_says(&pages, "scorecards/team/cedar.html", "No action yet");
    says(&pages, "scorecards/team/cedar.html", "The cedar action Jo Blake, by 7 August 2026");
    let list = "Nothing is being done yet Ash (team)";
    says(&pages, "actions.html", list);
    says(&pages, "actions.html", "Why it came to this One. Two.");
    never_says(&pages, "scorecards/team/elm.html", "cedar action");
    assert!(pages.file("actions.html").contains("id=\"cedar\""));
}

#[test]
fn an_edition_shows_actions_as_they_stood_then() {
    let actions = "[[action]]\nid = \"counter\"\ntitle = \"Open the second counter at noon\"\n\
        finding = \"The queue is longest when we eat.\"\nowner = \"Ned Finch\"\nopened = 2026-01-12\n\
        due = 2026-01-16\nstate = \"done\"\nclosed = 2026-01-21\nwhere = { team = \"Billing\" }\n\n\
        [[action]]\nid = \"later\"\ntitle = \"Number the parcels\"\nfinding = \"They are mixed up.\"\n\
        owner = \"Ada Finch\"\nopened = 2026-01-20\ndue = 2026-02-06\nstate = \"planned\"\n";
    let block = "\n```actions\ntitle = \"What we do\"\nshow = \"all\"\n```\n";
    let pages = bulletin()
        .file("content/actions.toml", actions)
        .added("content/editions/2026-w03.md", block)
        .added("content/editions/2026-w04/index.md", block)
        .builds();
    let third = "What we do Open the second counter at noon The queue is longest when we eat. Ned \
                 Finch, by 16 January 2026 In progress Overdue by 2 days";
    says(&pages, "editions/2026-w03.html", third);
    never_says(&pages, "editions/2026-w03.html", "Number the parcels");
    says(&pages, "editions/2026-w04.html", "Number the parcels");
    says(&pages, "editions/2026-w04.html", "Ned Finch Done on 21 January 2026");
    says(&pages, "scorecards/team/billing.html", "What is being done Open the second counter");
}

#[test]
fn an_action_says_whose_it_is_and_when_it_is_due() {
    let said = bulletin()
        .file(
            "content/actions.toml",
            r#"[[action]]
id = "Second counter"
title = "Open the second counter"
state = "doing"
ownr = "Ned Finch"
"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `action` needs the key `finding`
     --> content/actions.toml:1:1
      |
    1 | [[action]]
      | ^^^^^^^^^^
      |
      = hint: add `finding = "Customers who need a part wait for a call that does not come."`

    error[missing-key]: `action` needs the key `owner`
     --> content/actions.toml:1:1
      |
    1 | [[action]]
      | ^^^^^^^^^^
      |
      = hint: add `owner = "Tom Ashworth"`

    error[missing-key]: `action` needs the key `due`
     --> content/actions.toml:1:1
      |
    1 | [[action]]
      | ^^^^^^^^^^
      |
      = hint: add `due = 2026-11-22`

    error[bad-slug]: `Second counter` cannot be a slug
     --> content/actions.toml:2:6
      |
    2 | id = "Second counter"
      |      ^^^^^^^^^^^^^^^^ expected lower-case letters, digits and single hyphens
      |
      = hint: write `second-counter`

    error[unknown-state]: an action cannot be `doing`
     --> content/actions.toml:4:9
      |
    4 | state = "doing"
      |         ^^^^^^^
      |
      = hint: the states are `planned`, `in progress`, `done` and `dropped`

    error[unknown-key]: `action` has no key `ownr`
     --> content/actions.toml:5:1
      |
    5 | ownr = "Ned Finch"
      | ^^^^
      |
      = hint: did you mean `owner`?
    "#);
}

#[test]
fn an_action_names_what_the_survey_knows() {
    let said = bulletin()
        .file(
            "content/actions.toml",
            r#"[[action]]
id = "counter"
title = "Open the second counter"
finding = "The queue is longest when we eat."
owner = "Ned Finch"
due = 2026-02-06
state = "planned"
closed = 2026-02-01
metric = "npz"
where = { team = "Biling" }

[[action]]
id = "counter"
title = "Open the third counter"
finding = "The queue is longer still."
owner = "Ned Finch"
due = 2026-02-06
state = "planned"
also = { tem = "Billing" }
from = 2026-01-05
whys = ["1", "2", "3", "4", "5", "6"]
"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[key-without-effect]: `closed` does nothing here: only an action that is `done` or `dropped` was closed
     --> content/actions.toml:8:10
      |
    8 | closed = 2026-02-01
      |          ^^^^^^^^^^
      |
      = hint: delete it

    error[unknown-quote]: no question is called `npz`
     --> content/actions.toml:9:10
      |
    9 | metric = "npz"
      |          ^^^^^
      |
      = hint: did you mean `nps`?

    error[unknown-dimension]: no dimension is called `tem`
      --> content/actions.toml:19:10
       |
    19 | also = { tem = "Billing" }
       |          ^^^
       |
       = hint: did you mean `team`?

    error[key-without-effect]: `from` does nothing here: without a `metric` there is nothing to measure
      --> content/actions.toml:20:8
       |
    20 | from = 2026-01-05
       |        ^^^^^^^^^^
       |
       = hint: delete it

    error[wrong-type]: `whys` must be a list of five at the most, not a sixth
      --> content/actions.toml:21:34
       |
    21 | whys = ["1", "2", "3", "4", "5", "6"]
       |                                  ^^^ expected a list of five at the most
    "#);
}

#[test]
fn an_actions_block_names_actions_that_exist() {
    let said = bulletin()
        .file(
            "content/actions.toml",
            [action("counter", "where = { team = \"Biling\" }"), action("counter", "")].concat(),
        )
        .story("```actions\nids = [\"conter\"]\n```\n\n```actions\nshow = \"late\"\nwhere = { team = \"Retuns\" }\n```")
        .says();
    assert_snapshot!(said, @r#"
    error[duplicate-action]: the action of line 2 already has the id `counter`
      --> content/actions.toml:12:6
       |
    12 | id = "counter"
       |      ^^^^^^^^^
       |
       = hint: give one of them another `id`

    error[unknown-action]: no action has the id `conter`
     --> content/stories/a.md:7:8
      |
    7 | ids = ["conter"]
      |        ^^^^^^^^
      |
      = hint: did you mean `counter`?

    error[wrong-type]: `show` must be `"open"`, `"closed"` or `"all"`, not late
      --> content/stories/a.md:11:8
       |
    11 | show = "late"
       |        ^^^^^^ expected `"open"`, `"closed"` or `"all"`

    error[unknown-group]: no team is called `Biling`
     --> content/actions.toml:9:18
      |
    9 | where = { team = "Biling" }
      |                  ^^^^^^^^
      |
      = hint: did you mean `Billing`?
    "#);
}
