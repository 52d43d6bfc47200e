//! Private and honest: no figure of few people, nothing to be had by subtraction, no quote without
//! consent, and no word of change that no test supports.
//!
//! In week 4 four people answered for Returns and five for Delivery. Four are fewer than
//! `minimum_n`, so Returns has no number; with the total, Billing and Labs beside it Delivery's
//! would give Returns' away, so Delivery has none either.

use serde_json::Value;

use bellwether::inputs::Digest;

use crate::bulletin::{Pages, Project, built, bulletin, words};

const WEEK: &str = "data/contact/2026-w04.csv";

fn readings(pages: &Pages, address: &str) -> Vec<Value> {
    serde_json::from_str(pages.file(address)).expect("JSON")
}

/// The status of a team's NPS in a period.
fn status(team: &str, period: &str) -> String {
    let rows = readings(built(), &format!("downloads/team-{team}.json"));
    let row = rows.iter().find(|it| it["question"] == "nps" && it["period"]["label"] == period);
    row.expect("a reading")["status"].as_str().expect("a word").to_owned()
}

#[test]
fn four_answers_are_withheld_nine_are_shown_and_ten_are_compared() {
    assert_eq!(status("returns", "2026-W04"), "withheld");
    assert_eq!(status("delivery", "2026-W03"), "low-base");
    assert_eq!(status("r-d-labs", "2026-W03"), "shown");
    assert_eq!(status("billing", "2026-W02"), "shown");
}

#[test]
fn a_sibling_is_withheld_where_it_would_give_the_small_one_away() {
    for period in ["2026-W04", "2026-01", "2026-Q1", "2026", "all"] {
        assert_eq!(status("delivery", period), "withheld", "{period}");
    }
    let row = &readings(built(), "downloads/all.json");
    assert!(row.iter().all(|it| it["status"] == "shown"), "the total is worth more than its part");
}

#[test]
fn a_withheld_reading_carries_no_number() {
    for (address, text) in built()
        .texts()
        .filter(|(address, _)| address.ends_with(".json") && address.starts_with("downloads/"))
    {
        let rows: Vec<Value> = serde_json::from_str(text).expect("JSON");
        for row in rows.iter().filter(|it| it["status"] == "withheld") {
            let keys: Vec<&String> = row.as_object().expect("an object").keys().collect();
            assert_eq!(
                keys,
                ["cut", "metric", "period", "question", "status", "survey"],
                "{address}"
            );
        }
    }
    for line in built().file("downloads/team-returns.csv").lines().skip(1) {
        let (_, after) = line.split_once(",withheld,").expect("every line is withheld");
        assert!(after.chars().all(|it| it == ','), "{line}");
    }
}

/// Four customers of Returns change places with four of Delivery's five, who answered on the same
/// days about the same touchpoint: every total stays what it was. If a page, a chart, a receipt or a
/// download changed by so much as a digit, it would tell the two teams' answers apart.
#[test]
fn whoever_gave_the_answers_of_withheld_teams_cannot_be_told_from_the_site() {
    let text = bulletin().text(WEEK);
    let swapped: String = text
        .lines()
        .map(|line| match line.split(',').next().expect("an id") {
            "F325" | "F326" | "F327" | "F328" => line.replace(",Delivery,", ",Returns,") + "\n",
            "F330" | "F331" | "F332" | "F333" => line.replace(",Returns,", ",Delivery,") + "\n",
            _ => format!("{line}\n"),
        })
        .collect();
    assert_ne!(text, swapped);
    let other = bulletin().file(WEEK, &swapped);
    let pages = other.builds();
    assert_eq!(built().files.keys().collect::<Vec<_>>(), pages.files.keys().collect::<Vec<_>>());
    for (address, one) in built().texts().filter(|(address, _)| *address != "manifest.json") {
        assert_eq!(
            without_digests(one, &bulletin()),
            without_digests(pages.file(address), &other),
            "{address}"
        );
    }
}

/// The same with two teams that are shown, so that the test before is known to see what it looks for.
#[test]
fn whoever_gave_the_answers_of_shown_teams_is_to_be_seen() {
    let other = bulletin().changed(WEEK, "C301,Billing,Order,9,6", "C301,Billing,Order,8,6");
    let pages = other.builds();
    let differs = |address: &str| {
        without_digests(built().file(address), &bulletin())
            != without_digests(pages.file(address), &other)
    };
    assert!(differs("scorecards/team/billing.html") && differs("downloads/all.csv"));
    assert!(!differs("receipts/contact-ease/team-billing.html"), "the ease is what it was");
}

/// A text without the digests of the data, which differ where the data do.
fn without_digests(text: &str, project: &Project) -> String {
    let files = project.folder("data");
    let of = |folder: &str| {
        files
            .iter()
            .filter(|(path, _)| path.starts_with(folder))
            .map(|(_, bytes)| Digest::of(bytes))
            .collect::<Vec<_>>()
    };
    let all = [of("contact/"), of("staff/")].concat();
    let together = Digest::of_all(&all);
    all.iter().chain([&together]).fold(text.to_owned(), |text, it| {
        text.replace(&it.to_string(), "…").replace(&it.short(), "…")
    })
}

#[test]
fn a_withheld_teams_pages_hold_no_figure() {
    for address in [
        "scorecards/team/returns.html",
        "receipts/contact-nps/team-returns.html",
        "receipts/contact-ease/team-returns.html",
    ] {
        let page = built().page(address);
        for cell in page.split("<td class=\"figure").skip(1) {
            let cell = cell.split("</td>").next().unwrap_or("");
            let cell = words(cell.split_once('>').map_or(cell, |(_, words)| words));
            assert!(!cell.chars().any(|it| it.is_ascii_digit()), "{address}: {cell}");
        }
        let words = built().words(address);
        assert!(words.contains("too few answers"), "{words}");
        for told in ["4 answers", "Promoters, 9 and 10 2", "5 answers"] {
            assert!(!words.contains(told), "{address}: {told}");
        }
    }
}

#[test]
fn a_teams_figures_are_nowhere_once_it_has_too_few_answers() {
    // An ease of 6.14 and no other, from seven answers; then from four of the seven.
    let seven = |team: &str, rows: usize| {
        let scores = [7, 7, 7, 7, 5, 5, 5];
        scores
            .iter()
            .take(rows)
            .enumerate()
            .map(|(at, score)| {
                format!("G{at},2026-01-2{},G{at},{team},Order,10,{score},,\n", at % 5)
            })
            .collect::<String>()
    };
    let told = bulletin().added(WEEK, &seven("Claims", 7)).builds();
    assert!(told.file("downloads/team-claims.json").contains("6.142857"));
    let withheld = bulletin().added(WEEK, &seven("Claims", 4)).builds();
    for (address, text) in withheld.texts().filter(|(address, _)| address.contains("claims")) {
        for figure in ["6.14", ">7.0<", ">+100<", ",100,"] {
            assert!(!text.contains(figure), "{address} tells {figure}");
        }
    }
}

#[test]
fn employees_need_eight_answers_to_be_told_and_are_never_quoted() {
    let rows = readings(built(), "downloads/team-r-d-labs.json");
    let staff: Vec<&Value> = rows.iter().filter(|it| it["survey"] == "staff").collect();
    assert!(
        !staff.is_empty() && staff.iter().all(|it| it["status"] == "withheld"),
        "seven answered"
    );
    for (address, text) in built().texts() {
        assert!(!text.contains("The rota"), "{address} quotes an employee");
    }
    assert_eq!(
        bulletin()
            .story("```verbatims\nsurvey = \"staff\"\n```")
            .builds()
            .page("stories/a.html")
            .matches("<blockquote>")
            .count(),
        0
    );
}

#[test]
fn no_one_is_quoted_who_did_not_agree() {
    for (address, text) in built().texts() {
        assert!(!text.contains("Harriet"), "{address}");
    }
}

#[test]
fn without_a_column_of_consent_no_one_is_quoted() {
    let site = bulletin().text("site.toml").replace(", consent = \"may_quote\"", "");
    let pages = bulletin().file("site.toml", site).builds();
    for (address, text) in pages.texts() {
        assert!(!text.contains("carried it up four flights and would"), "{address}");
    }
}

#[test]
fn no_one_of_a_group_too_small_to_compare_is_quoted_as_of_it() {
    // Nine answered for Delivery in week 3, one of them in words.
    let pages =
        bulletin().story("```verbatims\nteam = \"Delivery\"\nperiod = \"2026-W03\"\n```").builds();
    assert!(
        !pages.file("stories/a.html").contains("<blockquote>"),
        "{}",
        pages.page("stories/a.html")
    );
    assert!(!pages.file("scorecards/team/delivery.html").contains("would not take a tip"));
}

#[test]
fn what_leads_to_a_person_is_cut_from_a_comment() {
    let words = built().words("editions/2026-w03.html");
    assert!(words.contains("write to [email] if you want the story"), "{words}");
    for (address, text) in built().texts() {
        assert!(!text.contains("jo.finch@"), "{address}");
    }
}

#[test]
fn markup_and_templates_in_a_comment_are_what_the_customer_wrote() {
    let html = built().file("editions/2026-w03.html");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;"), "the tag is escaped");
    let words = built().words("editions/2026-w03.html");
    assert!(words.contains("The total said {{ 7*7 }} pounds and {% raw %} beside it"), "{words}");
    for (address, text) in built().texts() {
        assert!(!text.contains("<script>alert"), "{address}");
    }
}

#[test]
fn no_id_of_a_response_or_a_customer_is_on_the_site() {
    for (address, text) in built().texts() {
        for id in ["F201", "F326", "C201", "C326", "may_quote"] {
            let known = text.contains(id);
            assert!(!known, "{address} holds {id}");
        }
    }
}

/// The words `up` and `down` are a test's: where no reading of a page has that verdict, the page's
/// own words do not have them either.
#[test]
fn no_page_says_up_or_down_where_no_test_did() {
    let verdicts =
        |rows: &[Value], verdict: &str| rows.iter().any(|it| it["change"]["verdict"] == verdict);
    let mut silent = 0;
    for (address, text) in built()
        .texts()
        .filter(|(address, _)| address.starts_with("downloads/") && address.ends_with(".json"))
    {
        let rows: Vec<Value> = serde_json::from_str(text).expect("JSON");
        let group = address.trim_start_matches("downloads/").trim_end_matches(".json");
        let Some((dimension, slug)) = group.split_once('-') else { continue };
        let address = format!("scorecards/{dimension}/{slug}.html");
        let page = without_customers(&built().page(&address));
        for verdict in ["up", "down"] {
            if !verdicts(&rows, verdict) {
                let told = words(&page).split(' ').any(|it| it == verdict);
                assert!(
                    !told && !page.contains(&format!("verdict {verdict}")),
                    "{address} says {verdict}"
                );
                silent += 1;
            }
        }
    }
    assert!(silent > 5, "most readings of three weeks are no clear change");
}

/// A page without what customers wrote and what editors called their texts.
fn without_customers(page: &str) -> String {
    let mut kept = String::new();
    for (at, part) in page.split("<blockquote>").enumerate() {
        kept.push_str(if at == 0 {
            part
        } else {
            part.split_once("</blockquote>").map_or("", |(_, rest)| rest)
        });
    }
    kept
}

#[test]
fn nine_answers_have_a_number_and_no_comparison() {
    let words = built().words("editions/2026-w03.html");
    assert!(words.contains("Delivery had 9 : too few answers to quote"), "{words}");
    let receipt = built().words("receipts/contact-nps/team-delivery.html");
    assert!(receipt.contains("+33"), "printed where its interval stands beside it: {receipt}");
    let rows = readings(built(), "downloads/team-delivery.json");
    for row in rows.iter().filter(|it| it["status"] == "low-base") {
        let change = &row["change"];
        assert!(
            change.is_null() || change["verdict"] == "too-few" && change.get("delta").is_none(),
            "{row}"
        );
    }
    let scorecard = built().page("scorecards/team/delivery.html");
    for word in ["verdict up", "verdict down", "verdict no-clear-change"] {
        assert!(!scorecard.contains(word), "{word}");
    }
}

/// One answer of 85 is of 31 February. Nothing is withheld for its sake: no one knows whose it is.
#[test]
fn a_day_that_cannot_be_read_belongs_to_no_period_and_hides_none() {
    let rows = readings(built(), "downloads/all.json");
    let n = |period: &str| {
        rows.iter()
            .find(|it| it["question"] == "nps" && it["period"]["label"] == period)
            .expect("a reading")["n"]
            .clone()
    };
    assert_eq!((n("all"), n("2026"), n("2026-01")), (85.into(), 84.into(), 84.into()));
}

#[test]
fn agents_have_no_pages_unless_they_are_asked_for() {
    let pages = bulletin()
        .changed(
            "site.toml",
            "team = \"team\"\ntouchpoint",
            "team = \"team\"\nagent = \"customer_id\"\ntouchpoint",
        )
        .builds();
    for (address, text) in pages.texts() {
        assert!(!address.contains("agent") && !text.contains("C301"), "{address}");
    }
}
