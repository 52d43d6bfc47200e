//! The money behind the scores: who spent what, and what is not told so that no one is given away.

use std::fmt::Write as _;

use insta::assert_snapshot;
use serde_json::Value;

use crate::bulletin::{Project, bulletin};

const SITE: &str = r#"
[site]
title = "Shop"
currency = "GBP"

[[survey]]
id = "orders"
title = "After-order survey"
files = ["data/*.csv"]
date = "day"
respondent = "customer"
revenue = "paid"

[survey.dimensions]
team = "team"

[[survey.question]]
id = "nps"
metric = "nps"
column = "score"
wording = "How likely are you to recommend the shop?"
"#;

/// Each day from Monday, 5 January 2026, for seventeen weeks, in North and in South: a customer who
/// says 10, one who says 7, one who says 2, and one who says nothing. The first spends £20, the second
/// £15, the others £10. The last day is Sunday, 3 May.
fn orders() -> String {
    let mut csv = "day,customer,team,score,paid\n".to_owned();
    let first = bellwether::period::Day::parse("2026-01-05").expect("a day");
    for day in 0..119 {
        for team in ["North", "South"] {
            for (score, paid) in [("10", "20.00"), ("7", "15.00"), ("2", "10.00"), ("", "10.00")] {
                let day_words = first.plus(day);
                writeln!(csv, "{day_words},{team}-{day}-{score},{team},{score},{paid}")
                    .expect("memory");
            }
        }
    }
    csv
}

fn shop(more: &str) -> Project {
    Project::empty().file("site.toml", SITE).file("data/orders.csv", orders() + more)
}

/// Twelve customers of a third team for each answer, who spend a pound each.
fn small_team() -> String {
    let mut csv = String::new();
    for customer in 0..48 {
        let score = ["10", "7", "2", ""][customer % 4];
        // Enough is different from one month's window to the next.
        let day = if customer < 24 { "2026-03-10" } else { "2026-04-29" };
        writeln!(csv, "{day},west-{customer},West,{score},1.00").expect("memory");
    }
    csv
}

fn told(project: &Project, args: &[&str]) -> Vec<Value> {
    let text = project.query(&[&["revenue"], args, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("one JSON array")
}

#[test]
fn ninety_days_of_money_are_told_by_what_customers_last_said() {
    assert_snapshot!(shop("").query(&["revenue"]), @"
         90 days to     promoters      passives    detractors     no answer           all
    all  2026-04-05  £3,600 (180)  £2,700 (180)  £1,800 (180)  £1,800 (180)  £9,900 (720)
    all  2026-04-12  £3,600 (180)  £2,700 (180)  £1,800 (180)  £1,800 (180)  £9,900 (720)
    all  2026-04-19  £3,600 (180)  £2,700 (180)  £1,800 (180)  £1,800 (180)  £9,900 (720)
    all  2026-04-26  £3,600 (180)  £2,700 (180)  £1,800 (180)  £1,800 (180)  £9,900 (720)
    all  2026-05-03  £3,600 (180)  £2,700 (180)  £1,800 (180)  £1,800 (180)  £9,900 (720)
    ");
    assert_snapshot!(shop("").query(&["revenue", "--by", "team"]), @"
           90 days to    promoters     passives  detractors  no answer           all
    North  2026-05-03  £1,800 (90)  £1,350 (90)   £900 (90)  £900 (90)  £4,950 (360)
    South  2026-05-03  £1,800 (90)  £1,350 (90)   £900 (90)  £900 (90)  £4,950 (360)
    ");
    let rows = told(&shop(""), &["--where", "team=North"]);
    assert_snapshot!(rows[0], @r#"{"currency":"GBP","cut":{"team":"North"},"detractor":{"customers":90,"per_customer":10.0,"revenue":900.0},"metric":"revenue","passive":{"customers":90,"per_customer":15.0,"revenue":1350.0},"period":{"end":"2026-05-03","label":"last 90 days","start":"2026-02-03"},"promoter":{"customers":90,"per_customer":20.0,"revenue":1800.0},"question":"nps","sources":["data/orders.csv"],"status":"shown","survey":"orders","total":{"customers":360,"per_customer":13.75,"revenue":4950.0},"unknown":{"customers":90,"per_customer":10.0,"revenue":900.0}}"#);
}

#[test]
fn a_later_answer_moves_all_that_a_customer_spent() {
    let before = told(&shop(""), &[]);
    // Who said 2 on the first of May says 9 on the second, and buys nothing.
    let again = "2026-05-02,North-116-2,North,9,\n";
    let after = told(&shop(again), &[]);
    let last = |rows: &[Value], class: &str| rows.last().expect("a row")[class]["revenue"].as_f64();
    assert_eq!(last(&before, "promoter"), Some(2.0 * 90.0 * 20.0));
    assert_eq!(last(&after, "promoter"), Some(2.0 * 90.0 * 20.0 + 10.0));
    assert_eq!(last(&after, "detractor"), Some(2.0 * 90.0 * 10.0 - 10.0));
}

#[test]
fn what_one_customer_spent_is_not_told_nor_had_by_subtraction() {
    let spent = small_team() + "2026-04-29,whale,West,10,500.00\n";
    let rows = told(&shop(&spent), &["--by", "team"]);
    let status = |team: &str| {
        let row = rows.iter().find(|it| it["cut"]["team"] == team).expect("a team");
        row["status"].as_str().expect("a status").to_owned()
    };
    // The promoters of West spent £512, of it one £500; the company less the other teams would be West.
    assert_eq!(status("West"), "withheld");
    let others = [status("North"), status("South")];
    assert!(others.contains(&"withheld".to_owned()), "{others:?}");
    let pages = shop(&spent).builds();
    let everywhere: String = pages.texts().map(|(_, text)| text).collect();
    assert!(!everywhere.contains("£512") && !everywhere.contains("512.0"));
    let without = told(&shop(&small_team()), &["--by", "team"]);
    assert!(without.iter().all(|it| it["status"] == "shown"), "{without:?}");
}

#[test]
fn a_scorecard_says_who_spent_what_and_no_more() {
    let pages = shop("").builds();
    let words = pages.words("scorecards/team/north.html");
    let start = words.find("Revenue behind the scores").expect("the section");
    let end = words[start..].find("How it is made").map_or(words.len(), |it| start + it);
    assert_snapshot!(&words[start..end], @r"Revenue behind the scores, last 90 days Customers who last answered 9 or 10 spent £1,800 of £4,950 (37 %). What customers spent, by their latest answer Customers who last said Revenue Share Customers Per customer Promoters, 9–10 £1,800 37 % 90 £20.00 Passives, 7–8 £1,350 27 % 90 £15.00 Detractors, 0–6 £900 18 % 90 £10.00 No answer £900 18 % 90 £10.00 All customers £4,950 100 % 360 £13.75 Who bought, and what they spent Share of all customers who bought, and of what they spent, by their latest answer Who bought, and what they spent Share of all customers who bought, and of what they spent, by their latest answer. Customers: Promoters, 9–10 25 %, Passives, 7–8 25 %, Detractors, 0–6 25 %, No answer 25 %. Revenue: Promoters, 9–10 37 %, Passives, 7–8 27 %, Detractors, 0–6 18 %, No answer 18 %. … Who bought, and what they spent Share of all customers who bought, and of what they spent, by their latest answer. Customers: Promoters, 9–10 25 %, Passives, 7–8 25 %, Detractors, 0–6 25 %, No answer 25 %. Revenue: Promoters, 9–10 37 %, Passives, 7–8 27 %, Detractors, 0–6 18 %, No answer 18 %. … Source: After-order survey, 360 customers who bought. The table behind this chart Share of all customers who bought, and of what they spent, by their latest answer Customers who last said Share of customers Share of revenue Promoters, 9–10 25 % 37 % Passives, 7–8 25 % 27 % Detractors, 0–6 25 % 18 % No answer 25 % 18 % The 90 days of 3 February to 3 May 2026, renewed with the first issue of each month. Each customer counts by their latest answer, wherever it was given. This shows who spent what and not that a better score brings more: those who spend more may differ in much else. Receipt for Revenue behind the scores, last 90 days Column “paid” Currency GBP Customers who bought 360 customers Who Team is North When 3 February to 3 May 2026 Told apart by the latest valid answer to “How likely are you to recommend the shop?” Not told a sum of fewer than 5 customers, or one within 15 % of what a single customer spent, also where it could be had by subtraction Files data/orders.csv 952 of 952 rows count");
    assert!(pages.file("downloads/revenue.json").contains("\"metric\":\"revenue\""));
    assert!(pages.words("method.html").contains("Revenue behind the scores"));
}

#[test]
fn an_edition_can_show_the_money_to_its_own_last_day() {
    let edition = "+++\ntitle = \"A\"\ndate = 2026-04-19\nperiod = \"2026-W16\"\n+++\n\nWords.\n\n\
                   ```revenue\ntitle = \"Orders\"\n```\n";
    let pages = shop("").file("content/editions/2026-w16.md", edition).builds();
    let words = pages.words("editions/2026-w16.html");
    assert!(words.contains("The 90 days of 20 January to 19 April 2026."), "{words}");
    let early = edition.replace("2026-04-19", "2026-02-01").replace("W16", "W05");
    let pages = shop("").file("content/editions/2026-w05.md", early).builds();
    assert!(pages.words("editions/2026-w05.html").contains("The data do not fill 90 days yet."));
}

#[test]
fn money_is_refused_where_it_would_say_nothing_or_too_much() {
    let says = |from: &str, to: &str| shop("").file("site.toml", SITE.replace(from, to)).says();
    assert_snapshot!(says("currency = \"GBP\"\n", ""), @r#"
    error[revenue-without-currency]: it is not said what the money is in
      --> site.toml:11:11
       |
    11 | revenue = "paid"
       |           ^^^^^^
       |
       = hint: add `currency = "GBP"` to `[site]`
    "#);
    assert_snapshot!(says("\"GBP\"", "\"pounds\""), @r#"
    error[bad-currency]: `pounds` is no currency
     --> site.toml:4:12
      |
    4 | currency = "pounds"
      |            ^^^^^^^^
      |
      = hint: write its three letters, such as `GBP`, `EUR` or `USD`
    "#);
    assert_snapshot!(says("respondent = \"customer\"\n", ""), @r#"
    error[revenue-without-respondent]: it is not said who spent it
      --> site.toml:11:11
       |
    11 | revenue = "paid"
       |           ^^^^^^
       |
       = hint: name the column that identifies the customer, such as `respondent = "customer_id"`
    "#);
    assert_snapshot!(says("title = \"After-order survey\"", "kind = \"employee\""), @r#"
    error[revenue-of-employees]: what employees say is never put beside money
      --> site.toml:12:11
       |
    12 | revenue = "paid"
       |           ^^^^^^
       |
       = hint: delete `revenue`; if these are customers, the survey's `kind` is another
    "#);
    assert_snapshot!(says("date = \"day\"\n", "date = \"day\"\ncount = \"n\"\n"), @r#"
    error[key-without-effect]: `revenue` does nothing here: a row that stands for several answers is of no single customer
      --> site.toml:13:11
       |
    13 | revenue = "paid"
       |           ^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_sum_that_cannot_be_read_is_named_with_its_line() {
    let said = shop("2026-05-03,x,North,9,twenty\n").says();
    assert_snapshot!(said, @"
    warning[not-money]: `twenty` is no sum of money
       --> data/orders.csv:954:5
        |
    954 | paid: twenty
        |       ^^^^^^ expected an amount such as 12.50
        |
        = hint: correct it, or say how numbers are written with `decimal`; until then it counts as nothing spent
    ");
}

#[test]
fn a_block_of_money_needs_a_survey_that_has_some() {
    assert_snapshot!(bulletin().story("```revenue\n```").says(), @r#"
    error[no-revenue]: it is not known what these customers spent
     --> content/stories/a.md:6:4
      |
    6 | ```revenue
      |    ^^^^^^^
      |
      = hint: name the column in the survey: `revenue = "order_value"`
    "#);
}
