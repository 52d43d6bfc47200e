//! Why: the words of comments, the topics that they mention, what moves together with the score.
//!
//! All of it stands on a little survey of its own: seventy-two customers of a bakery, half of them
//! glad of the bread and half of them still waiting for it.

use std::fmt::Write as _;

use insta::assert_snapshot;
use serde_json::Value;

use crate::bulletin::{Pages, Project};

const SITE: &str = r#"
[site]
title = "The Baker’s Post"
language = "en-GB"

[[survey]]
id = "counter"
title = "Counter survey"
files = ["data/*.csv"]
date = "day"
response = "id"
respondent = "customer"
comment = { column = "comment", consent = "may_quote" }

[survey.dimensions]
shop = "shop"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend us?"

[[survey.question]]
id = "bread"
metric = "csat"
title = "Bread"
column = "bread"
wording = "How was the bread?"

[[survey.question]]
id = "till"
metric = "csat"
title = "Till"
column = "till"
wording = "How was the till?"
"#;

const GLAD: &str = "I found a lovely crust and a warm smile every single morning";
const WAITING: &str = "I am still waiting for the loaf that nobody remembered to bake";

/// One answer; the score of the till is drawn from the number of the customer and means nothing.
fn answer(rows: &mut String, customer: usize, score: usize, comment: &str, shop: &str) {
    let bread = if score > 8 { 5 } else { 1 + score / 3 };
    let till = 1 + customer * 7 % 5;
    let day = 2 + customer % 20;
    // Each ticket has its number, so that no two comments are the same text.
    let comment = format!("{comment} {customer}");
    writeln!(
        rows,
        "R{customer},2026-03-{day:02},C{customer},{shop},{score},{bread},{till},\"{comment}\",yes"
    )
    .expect("a text takes another line");
}

/// The bakery's answers, with these comments in place of the first ones of those who wait.
fn rows(instead: &[&str]) -> String {
    let mut rows = "id,day,customer,shop,likelihood,bread,till,comment,may_quote\n".to_owned();
    for customer in 0..36 {
        answer(&mut rows, customer, 9 + customer % 2, GLAD, "Mill Lane");
        let comment = instead.get(customer).copied().unwrap_or(WAITING);
        answer(&mut rows, 100 + customer, customer % 6, comment, "Quay");
    }
    rows
}

fn bakery(instead: &[&str]) -> Project {
    Project::empty().file("site.toml", SITE).file("data/march.csv", rows(instead))
}

fn json(project: &Project, args: &[&str]) -> Vec<Value> {
    let text = project.query(&[args, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("one JSON array")
}

/// The words that a side of the comparison uses more.
fn words_of(project: &Project, side: usize) -> Vec<String> {
    let rows = json(project, &["nps", "--terms"]);
    let terms = rows[0]["groups"][side]["terms"].as_array().expect("a list").clone();
    terms.iter().map(|it| it["word"].as_str().expect("a word").to_owned()).collect()
}

fn says_anywhere(pages: &Pages, word: &str) -> bool {
    pages.texts().any(|(_, text)| text.to_lowercase().contains(word))
}

#[test]
fn promoters_and_detractors_are_told_apart_by_their_words() {
    let project = bakery(&[]);
    let (glad, waiting) = (words_of(&project, 0), words_of(&project, 1));
    for word in ["lovely", "crust", "smile"] {
        assert!(glad.contains(&word.to_owned()), "{glad:?}");
    }
    for word in ["still", "waiting", "loaf", "nobody"] {
        assert!(waiting.contains(&word.to_owned()), "{waiting:?}");
    }
    // What holds sentences together tells nothing.
    assert!(!glad.contains(&"and".to_owned()) && !waiting.contains(&"the".to_owned()));
}

#[test]
fn each_word_has_the_number_of_customers_who_used_it() {
    let rows = json(&bakery(&[]), &["nps", "--terms"]);
    let group = &rows[0]["groups"][1];
    assert_eq!(
        (group["name"].as_str(), group["respondents"].as_u64()),
        (Some("detractors"), Some(36))
    );
    let term =
        group["terms"].as_array().and_then(|it| it.iter().find(|it| it["word"] == "waiting"));
    let term = term.expect("a telling word");
    assert_eq!((term["respondents"].as_u64(), &term["elsewhere"]), (Some(36), &Value::Null));
    let page = bakery(&[]).builds().words("scorecards/index.html");
    assert!(page.contains("Detractors use more than promoters"), "{page}");
    assert!(page.contains("waiting 36 few"), "{page}");
}

/// A customer who comments thirty times is one customer.
#[test]
fn one_customer_is_counted_once_however_often() {
    let text = rows(&[]);
    let same: String = text
        .lines()
        .map(|it| match it.contains("Quay") {
            true => {
                format!("{}\n", it.replacen(it.split(',').nth(2).expect("a customer"), "C1", 2))
            }
            false => format!("{it}\n"),
        })
        .collect();
    let project = Project::empty().file("site.toml", SITE).file("data/march.csv", same);
    let rows = json(&project, &["nps", "--terms"]);
    assert_eq!(rows[0]["status"], "withheld", "one detractor is too few");
}

/// The property of the gate: what fewer than five wrote is in no file of the site.
#[test]
fn a_word_of_four_customers_is_nowhere_and_one_of_five_may_be() {
    for (users, named) in [(1, false), (4, false), (5, true), (9, true)] {
        let horrible = vec!["horrible"; users];
        let pages = bakery(&horrible).builds();
        assert_eq!(says_anywhere(&pages, "horrible"), named, "{users}");
    }
}

#[test]
fn in_a_group_counts_are_in_fives_so_that_none_is_had_by_subtraction() {
    let mut rows = rows(&[]);
    for customer in 200..213 {
        answer(&mut rows, customer, 10, GLAD, "Quay");
    }
    let project = Project::empty().file("site.toml", SITE).file("data/march.csv", rows);
    let told = json(&project, &["nps", "--terms", "--where", "shop=Quay"]);
    let glad = &told[0]["groups"][0];
    assert_eq!((glad["respondents"].as_u64(), &glad["rounded"]), (Some(10), &Value::from(true)));
    let page = project.builds().words("scorecards/shop/quay.html");
    assert!(page.contains("Promoters, of 10+"), "{page}");
    assert!(page.contains("rounded down to fives"), "{page}");
}

#[test]
fn names_are_no_words() {
    let waiting =
        vec!["I am still waiting on Kowalski to bake the loaf that I ordered by phone"; 20];
    let words = words_of(&bakery(&waiting), 1);
    assert!(!words.contains(&"kowalski".to_owned()), "{words:?}");
}

#[test]
fn another_language_is_left_unread_and_this_is_said() {
    let german = vec!["Der Techniker kam nicht, und die Rechnung war falsch."; 8];
    let project = bakery(&german);
    let words = words_of(&project, 1);
    assert!(!words.contains(&"nicht".to_owned()), "{words:?}");
    let page = project.builds().words("scorecards/index.html");
    assert!(page.contains("8 comments in other languages were left unread"), "{page}");
}

#[test]
fn how_comments_sound_is_a_description_and_moves_no_score() {
    let project = bakery(&[]);
    let rows = json(&project, &["nps", "--terms"]);
    let tone = rows.iter().find(|it| it["comparison"] == "tone").expect("a tone");
    assert_eq!(tone["positive_percent"], 50, "{tone}");
    assert!(tone["positive_words"].as_array().expect("a list").contains(&Value::from("lovely")));
    let page = project.builds().words("scorecards/index.html");
    assert!(page.contains("it is easily wrong, describes comments and moves no score"), "{page}");
}

#[test]
fn employees_words_are_never_told() {
    let staff =
        SITE.replace("title = \"Counter survey\"", "title = \"Staff\"\nkind = \"employee\"");
    let project = bakery(&[]).file("site.toml", staff);
    let rows = json(&project, &["nps", "--terms"]);
    assert!(rows.iter().all(|it| it["status"] == "withheld"));
    assert!(!says_anywhere(&project.builds(), "waiting"));
}

const TOPIC: &str = r#"
[[topic]]
id = "waits"
title = "Waiting"
words = ["wait*", "nobody remembered"]
"#;

fn with_topic() -> Project {
    bakery(&[]).file("site.toml", format!("{SITE}{TOPIC}"))
}

/// Thirty-six of seventy-two comments mention it: a share like any other, by Wilson's interval.
#[test]
fn a_topic_is_the_share_of_comments_that_mention_it() {
    let rows = json(&with_topic(), &["waits"]);
    assert_eq!(rows[0]["status"], "shown");
    assert_eq!((rows[0]["n"].as_u64(), rows[0]["value"].as_f64()), (Some(72), Some(50.0)));
    assert_eq!(rows[0]["method"], "wilson");
    let shops = json(&with_topic(), &["waits", "--by", "shop"]);
    let values: Vec<_> = shops.iter().map(|it| it["value"].as_f64()).collect();
    assert_eq!(values, [Some(0.0), Some(100.0)]);
}

#[test]
fn a_topic_has_its_receipt_and_its_line_on_scorecards_and_can_be_quoted() {
    let story =
        "+++\ntitle = \"A\"\ndate = 2026-03-10\n+++\n\nWaits: {{ waits period=\"all\" }}.\n";
    let pages = with_topic().file("content/stories/a.md", story).builds();
    assert!(
        pages.words("stories/a.html").contains("Waits: 50\u{a0}% ."),
        "{}",
        pages.words("stories/a.html")
    );
    let page = pages.words("scorecards/shop/quay.html");
    assert!(page.contains("Waiting wait*, nobody remembered"), "{page}");
    assert!(
        pages.words("receipts/counter-waits/all.html").contains("Does the comment mention wait*")
    );
    // At a glance stands what customers were asked.
    assert!(!pages.page("scorecards/index.html").contains("<h3>Waiting</h3>"));
}

#[test]
fn a_topic_of_few_comments_is_withheld_as_any_figure() {
    let mut rows = rows(&[]);
    for customer in 300..304 {
        answer(&mut rows, customer, 3, WAITING, "Pier");
    }
    let project = with_topic().file("data/march.csv", rows);
    let told = json(&project, &["waits", "--where", "shop=Pier"]);
    assert_eq!(told[0]["status"], "withheld");
}

#[test]
fn a_topic_is_counted_anew_when_its_words_change() {
    let project = with_topic();
    let before = json(&project, &["waits"]);
    let project =
        project.changed("site.toml", "\"wait*\", \"nobody remembered\"", "\"crust\", \"loaf\"");
    let after = json(&project, &["waits"]);
    assert_eq!(
        (before[0]["value"].as_f64(), after[0]["value"].as_f64()),
        (Some(50.0), Some(100.0))
    );
}

#[test]
fn a_topic_without_words_is_told_how_to_name_them() {
    let said = bakery(&[])
        .file("site.toml", format!("{SITE}\n[[topic]]\nid = \"waits\"\nwords = []\n"))
        .says();
    assert_snapshot!(said, @r##"
    error[topic-without-words]: a topic needs a word to be known by
      --> site.toml:40:9
       |
    40 | words = []
       |         ^^
       |
       = hint: a `*` at the end stands for any letters: `words = ["wait*", "queue"]`
    "##);
}

#[test]
fn a_topic_word_without_letters_is_found_in_no_comment() {
    let said = bakery(&[])
        .file(
            "site.toml",
            format!("{SITE}\n[[topic]]\nid = \"waits\"\nwords = [\"wait*\", \"*\"]\n"),
        )
        .says();
    assert_snapshot!(said, @r##"
    error[topic-word]: `*` has no letter, and is found in no comment
      --> site.toml:40:19
       |
    40 | words = ["wait*", "*"]
       |                   ^^^
    "##);
}

#[test]
fn a_topic_needs_a_survey_with_comments() {
    let site = SITE.replace("comment = { column = \"comment\", consent = \"may_quote\" }\n", "");
    let said = bakery(&[]).file("site.toml", format!("{site}{TOPIC}")).says();
    assert_snapshot!(said, @r##"
    error[topic-without-comments]: no comment can mention `waits`: its survey has none
      --> site.toml:38:6
       |
    38 | id = "waits"
       |      ^^^^^^^
       |
       = hint: name the column of the comments: `comment = { column = "why", consent = "may_quote" }`
    "##);
}

/// The bread goes with the score, the till is drawn by lot.
#[test]
fn what_moves_together_with_the_score_is_found_and_nothing_is_said_of_causes() {
    let project = bakery(&[]);
    let told = &json(&project, &["nps", "--drivers"])[0];
    assert_eq!((told["n"].as_u64(), told["method"].as_str()), (Some(72), Some("lmg")));
    let drivers = told["drivers"].as_array().expect("a list");
    let shares: Vec<f64> = drivers.iter().filter_map(|it| it["share"].as_f64()).collect();
    assert_eq!(drivers[0]["question"], "bread");
    assert!(shares[0] > 0.9 && (shares[0] + shares[1] - 1.0).abs() < 1e-9, "{told}");
    assert_eq!(drivers[1]["priority"].as_str(), Some("low_priority"), "{told}");
    let page = project.builds().words("scorecards/index.html");
    assert!(page.contains("Bread moves together with NPS the most"), "{page}");
    assert!(page.contains("not what causes what"), "{page}");
}

/// METRICS 9: fifty answers at the least, and ten for each driver.
#[test]
fn of_forty_nine_answers_there_are_no_drivers() {
    let of = |answers: usize| {
        let text: String =
            rows(&[]).lines().take(1 + answers).map(|it| format!("{it}\n")).collect();
        let project = Project::empty().file("site.toml", SITE).file("data/march.csv", text);
        json(&project, &["nps", "--drivers"])[0]["status"].as_str().map(str::to_owned)
    };
    assert_eq!((of(49).as_deref(), of(50).as_deref()), (Some("withheld"), Some("shown")));
}

#[test]
fn drivers_and_terms_are_tables_for_people_too() {
    let project = bakery(&[]);
    assert_snapshot!(project.query(&["nps", "--drivers"]).replace('\u{a0}', " "), @r"
           importance  95 % interval  mean  correlation  priority
    bread       100 %      96 to 100   3.3         0.98  keep
    till          0 %         0 to 4   2.9        −0.01  low priority
    96 % of what differs in nps explained, 72 answers, last 52 weeks; it shows what goes together, not what causes what
    ");
    let terms = project.query(&["nps", "--terms"]);
    assert!(terms.starts_with("all: promoters use more (last 13 weeks"), "{terms}");
    let ran = project.run(&["query", "bread", "--drivers"]);
    assert_eq!(ran.stderr, "error: drivers are sought for `nps`, not `bread`\n");
}
