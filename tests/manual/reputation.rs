//! Reviews, groups that go by another name, and scores that go together or do not.

use std::fmt::Write as _;

use bellwether::period::Day;
use insta::assert_snapshot;

use crate::bulletin::Project;

const REVIEWS: &str = r#"
[site]
title = "Shop"

[[survey]]
id = "reviews"
title = "Public reviews"
kind = "reviews"
files = ["data/*.csv"]
date = "day"
reply = "replied"

[survey.dimensions]
place = "place"

[[survey.question]]
id = "stars"
metric = "mean"
title = "Stars"
scale = [1, 5]
column = "stars"
wording = "How many stars do you give the shop?"
"#;

/// Two reviews a day in Leeds for half a year from January 2026, one of 5 stars with a reply and one of
/// 2 without.
fn reviews() -> String {
    let mut csv = "day,place,stars,replied\n".to_owned();
    let first = Day::parse("2026-01-01").expect("a day");
    for day in 0..181 {
        let day = first.plus(day);
        writeln!(csv, "{day},Leeds,5,{}\n{day},Leeds,2,", day.plus(1)).expect("memory");
    }
    csv
}

#[test]
fn reviews_have_a_page_with_stars_replies_and_places() {
    let pages = Project::empty().file("site.toml", REVIEWS).file("data/a.csv", reviews()).builds();
    let words = pages.words("reputation.html");
    assert!(words.contains("Stars 3.5"), "{words}");
    assert!(words.contains("Reviews replied to 50"), "{words}");
    assert!(words.contains("How many reviews were written?"), "{words}");
    assert!(words.contains("By place, all reviews"), "{words}");
    assert!(pages.file("index.html").contains("reputation.html"));
}

#[test]
fn a_reply_is_a_date_or_a_yes_and_a_blank_is_none() {
    let csv = "day,place,stars,replied\n2026-01-05,Leeds,5,yes\n2026-01-05,Leeds,5,\n\
               2026-01-05,Leeds,4,2026-01-06\n2026-01-05,Leeds,4,no\n2026-01-05,Leeds,4,\n";
    let shop = Project::empty().file("site.toml", REVIEWS).file("data/a.csv", csv);
    let rows = shop.query(&["reply_rate", "--format", "json"]);
    assert!(rows.contains("\"n\":5,\"value\":40.0"), "{rows}");
}

#[test]
fn only_reviews_are_replied_to() {
    let survey = REVIEWS.replace("kind = \"reviews\"\n", "");
    let shop = Project::empty().file("site.toml", survey).file("data/a.csv", reviews());
    assert_snapshot!(shop.says(), @r#"
    error[key-without-effect]: `reply` does nothing here: only reviews are replied to; the `kind` of this survey is another
      --> site.toml:10:9
       |
    10 | reply = "replied"
       |         ^^^^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_team_that_goes_by_another_name_is_noticed_until_the_two_are_joined() {
    let csv: String = reviews()
        .lines()
        .map(|it| match it {
            it if it < "2026-04-01" => format!("{}\n", it.replace("Leeds", "Repair")),
            it => format!("{}\n", it.replace("Leeds", "Help desk")),
        })
        .collect();
    let shop = |site: &str| Project::empty().file("site.toml", site).file("data/a.csv", &csv);
    assert_snapshot!(shop(REVIEWS).says(), @r#"
    warning[renamed-group]: `Repair` ends on 2026-03-31 and `Help desk` begins on 2026-04-01, with about as many answers
      --> site.toml:14:1
       |
    14 | place = "place"
       | ^^^^^
       |
       = hint: if they are one, join their series: `recode = { "Repair" = "Help desk" }` in the dimension
    "#);
    let joined = "place = { column = \"place\", recode = { \"Repair\" = \"Help desk\" } }";
    let joined = REVIEWS.replace("place = \"place\"", joined);
    assert_eq!(shop(&joined).says(), "");
}

/// Groups with a transactional and a relationship survey: each has twenty answers to both, of which as
/// many are 10 as `contact` and `whole` say, the others 0.
fn pairs(groups: &[(u32, u32)]) -> Project {
    let survey = |id: &str, kind: &str| {
        format!(
            "[[survey]]\nid = \"{id}\"\ntitle = \"{id}\"\nkind = \"{kind}\"\nfiles = [\"{id}.csv\"]\n\
             date = \"day\"\n[survey.dimensions]\nplace = \"place\"\n[[survey.question]]\nid = \"{id}_nps\"\n\
             title = \"{id} NPS\"\nmetric = \"nps\"\ncolumn = \"score\"\nwording = \"Recommend?\"\n"
        )
    };
    let answers = |high: fn(&(u32, u32)) -> u32| {
        let mut csv = "day,place,score\n".to_owned();
        for (place, group) in groups.iter().enumerate() {
            for answer in 0..20 {
                let score = if answer < high(group) { 10 } else { 0 };
                writeln!(csv, "2026-01-05,P{place},{score}").expect("memory");
            }
        }
        csv
    };
    let (contact, whole) = (survey("contact", "transactional"), survey("whole", "relationship"));
    Project::empty()
        .file("site.toml", format!("[site]\ntitle = \"Shop\"\n{contact}{whole}"))
        .file("contact.csv", answers(|it| it.0))
        .file("whole.csv", answers(|it| it.1))
}

fn related(project: &Project) -> String {
    let words = project.builds().words("scorecards/index.html");
    let start = words.find("Do contact NPS and").expect("the section");
    words[start..].chars().take(330).collect()
}

#[test]
fn scores_that_go_together_are_said_to_by_so_many_groups() {
    let close = [(2, 3), (5, 5), (8, 9), (11, 10), (14, 15), (17, 16)];
    assert_snapshot!(related(&pairs(&close)), @r"Do contact NPS and whole NPS go together? By place, a higher contact NPS goes with a higher whole NPS: the correlation of 6 groups is 0.99 (0.88 to 1.00). By place, all answers Place contact: contact NPS whole NPS P0 −80 −70 P1 −50 −50 P2 −20 −10 P3 +10 0 P4 +40 +50 P5 +70 +60 Pearson’s correlation of the figures of each place,");
}

#[test]
fn a_relation_that_could_be_anything_is_not_told() {
    assert_snapshot!(related(&pairs(&[(2, 9), (5, 5), (8, 14), (11, 4), (14, 10)])), @r"Do contact NPS and whole NPS go together? It cannot be told from 5 groups by place: the correlation is 0.04, and anything from −0.87 to 0.89 would fit. By place, all answers Place contact: contact NPS whole NPS P0 −80 −10 P1 −50 −50 P2 −20 +40 P3 +10 −60 P4 +40 0 Pearson’s correlation of the figures of each place, its 95 % inter");
    let four = related(&pairs(&[(2, 3), (5, 5), (8, 9), (11, 10)]));
    assert!(four.contains("Too few units to tell: 4 with enough answers to both"), "{four}");
}
