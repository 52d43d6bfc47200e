//! A published edition is built again, after its data were changed, after the theme was changed, and
//! after late answers came: what the editor is told, what the pages say, and what `diff` tells.

use insta::assert_snapshot;

use super::{
    DATA, Project, RECORD, Served, W04, a_week_before, bulletin, error, served, version_of,
    with_week_4, words,
};

/// The difference of two versions, without the lists of what stays the same every time.
fn diff(served: &Served, from: &str, to: &str) -> String {
    let at = served.path();
    let at = at.to_str().expect("a plain path");
    let ran = Project::empty().run(&["diff", from, to, "--in", at]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    ran.stdout.trim_end().to_owned()
}

fn section(html: &str, opening: &str) -> String {
    let start = html.find(opening).unwrap_or_else(|| panic!("no {opening}"));
    words(&html[start..start + html[start..].find("</section>").expect("its end")])
}

#[test]
fn after_the_data_were_changed() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let project = project.changed(
        DATA,
        "F301,2026-01-19,C301,Billing,Order,9",
        "F301,2026-01-19,C301,Billing,Order,2",
    );
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "restated-figure"), @r#"
    error[restated-figure]: NPS, all respondents, week 4 was published as `+36 (7 to 60), 33 answers, up 49 points (6 to 84) on week 3` and would be `+30 (1 to 55), 33 answers, no clear change on week 3` now
      --> content/editions/2026-w04/index.md:20:4
       |
    20 | ```chart
       |    ^^^^^
       |
       = hint: keep it with `figures = "as recorded"` in the front matter, or raise `revision` and say why in `erratum`
    "#);
    let project = project.changed(
        W04,
        "number = 2",
        "number = 2\nrevision = 2\nerratum = \"One answer was read as a 9 and is a 2.\"",
    );
    served.gets(&project);
    let html = served.text("editions/2026-w04.html");
    assert_snapshot!(section(&html, "<section class=\"corrections\">"), @r"Corrections 25 January 2026 : One answer was read as a 9 and is a 2. Restated: NPS, all respondents, week 4: +30 (1 to 55), 33 answers, no clear change on week 3 (before: +36 (7 to 60), 33 answers, up 49 points (6 to 84) on week 3); NPS, Billing, week 4: 0 (−39 to 39), 14 answers, no clear change on week 3 (before: +14 (−27 to 50), 14 answers, no clear change on week 3).");
    assert_snapshot!(diff(&served, "2026-w04", "2026-w04.r2"), @r"
    2026-w04 to 2026-w04.r2

    figures
      contact nps, all, 2026: 1.2 (84 answers) → -1.2 (84 answers)
      contact nps, all, 2026-01: 1.2 (84 answers) → -1.2 (84 answers)
      contact nps, all, 2026-Q1: 1.2 (84 answers) → -1.2 (84 answers)
      contact nps, all, 2026-W04: 36.4 (33 answers) → 30.3 (33 answers)
      contact nps, all, all: 2.4 (85 answers) → 0.0 (85 answers)
      contact nps, Billing, 2026: 13.9 (36 answers) → 8.3 (36 answers)
      contact nps, Billing, 2026-01: 13.9 (36 answers) → 8.3 (36 answers)
      contact nps, Billing, 2026-Q1: 13.9 (36 answers) → 8.3 (36 answers)
      contact nps, Billing, 2026-W04: 14.3 (14 answers) → 0.0 (14 answers)
      contact nps, Billing, all: 16.2 (37 answers) → 10.8 (37 answers)
      contact nps, Order, 2026: 14.7 (34 answers) → 8.8 (34 answers)
      contact nps, Order, 2026-01: 14.7 (34 answers) → 8.8 (34 answers)
      contact nps, Order, 2026-Q1: 14.7 (34 answers) → 8.8 (34 answers)
      contact nps, Order, 2026-W04: 75.0 (12 answers) → 58.3 (12 answers)
      contact nps, Order, all: 17.1 (35 answers) → 11.4 (35 answers)
      15 restated, 0 new, 0 gone

    pages
      ~ data.html
      ~ editions/2026-w04.html
      ~ index.html
      ~ journey.html
      ~ receipts/contact-nps/all.html
      ~ receipts/contact-nps/team-billing.html
      ~ receipts/contact-nps/touchpoint-order.html
      ~ scorecards/index.html
      ~ scorecards/team/billing.html
      ~ scorecards/team/index.html
      ~ scorecards/team/r-d-labs.html
      ~ scorecards/touchpoint/delivery-day.html
      ~ scorecards/touchpoint/index.html
      ~ scorecards/touchpoint/invoice.html
      ~ scorecards/touchpoint/order.html
      0 added, 0 removed, 15 changed
    ");
    served.is_sound();
}

#[test]
fn after_the_theme_was_changed() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let old = served.text("v/2026-w03/index.html");
    let project = project.file("themes/broadsheet/theme.toml", "[light]\naccent = \"#8c1d40\"\n");
    // The figures are the same, so there is nothing to correct; the version is other bytes.
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "published-otherwise"), @r#"
    error[published-otherwise]: `2026-w03` is published already: 45 files are not the same, the first is `about.html`
     --> content/editions/2026-w03.md:2:9
      |
    2 | title = "A quiet week at the counter"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: published means frozen: publish the next edition, or raise `revision` and say why in `erratum`
    "#);
    let project = with_week_4(project);
    served.gets(&project);
    assert_eq!(served.text("v/2026-w03/index.html"), old, "the version keeps its look");
    let style = |html: &str| {
        let (_, rest) = html.split_once("href=\"assets/style.").expect("a stylesheet");
        rest.split_once('.').expect("its digest").0.to_owned()
    };
    let (before, after) = (style(&old), style(&served.text("index.html")));
    assert_ne!(before, after, "the page of today has the new one");
    assert!(served.text(&format!("assets/style.{after}.css")).contains("#8c1d40"));
    assert!(served.has(&format!("v/2026-w03/assets/style.{before}.css")));
    // What a theme changes is no change of a page's words or figures.
    assert_snapshot!(diff(&served, "2026-w03", "2026-w04"), @r"
    2026-w03 to 2026-w04

    figures
      0 restated, 0 new, 0 gone

    pages
      + editions/2026-w04.html
      + topics/team/billing.html
      + topics/team/r-d-labs.html
      + topics/team/returns.html
      ~ editions/2026-w03.html
      ~ editions/index.html
      ~ index.html
      ~ scorecards/team/billing.html
      ~ scorecards/team/delivery.html
      ~ scorecards/team/r-d-labs.html
      ~ scorecards/team/returns.html
      ~ scorecards/touchpoint/delivery-day.html
      ~ search.html
      ~ stories/four-flights.html
      ~ topics/index.html
      ~ topics/team/delivery.html
      ~ topics/touchpoint/delivery-day.html
      4 added, 0 removed, 13 changed
    ");
    served.is_sound();
}

/// The first words of the edition of week 3.
fn lead(html: &str) -> String {
    let (_, rest) = html.split_once("We stood at").expect("the first sentence");
    words(&rest[..rest.find("Delivery had").expect("the second")])
}

#[test]
fn after_late_answers_came() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let printed = lead(&served.text("editions/2026-w03.html"));
    // Week 3 gets an answer more, a week later; the site keeps what was published.
    let late = "F299,2026-01-16,C299,Delivery,Delivery day,0,1,,\n";
    let project = with_week_4(project.added("data/contact/2026-w03.csv", late)).added(
        W04,
        "\nLast week, as we know it now: {{ nps period=\"2026-W03\" }}, from {{ nps.n period=\"2026-W03\" }} answers.\n",
    );
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "restated-figure"), @r#"
    error[restated-figure]: Ease, all respondents, week 3 was published as `4.1 (3.4 to 4.8), 32 answers, no clear change on week 2` and would be `4.0 (3.3 to 4.7), 33 answers, no clear change on week 2` now
     --> content/editions/2026-w03.md:2:9
      |
    2 | title = "A quiet week at the counter"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: keep it with `figures = "as recorded"` in the front matter, or raise `revision` and say why in `erratum`
    "#);
    let project = project.below("site.toml", "cadence = \"weekly\"", "figures = \"as recorded\"");
    served.gets(&project);
    let week_3 = served.text("editions/2026-w03.html");
    assert_eq!(lead(&week_3), printed, "the edition says what it said");
    assert!(week_3.contains("The figures are as first published; later answers are not in them"));
    let week_4 = served.text("editions/2026-w04.html");
    let (_, known_now) = week_4.split_once("as we know it now:").expect("the sentence");
    let known_now = words(&known_now[..known_now.find("</p>").expect("its end")]);
    assert_snapshot!(format!("{printed}\n{known_now}"), @r"
    −13 from 31 answers.
    −16 , from 32 answers.
    ");
    assert_snapshot!(diff(&served, "2026-w03", "2026-w04"), @r"
    2026-w03 to 2026-w04

    figures
      contact ease, all, 2026: 4.4 (85 answers) → 4.4 (86 answers)
      contact ease, all, 2026-01: 4.4 (85 answers) → 4.4 (86 answers)
      contact ease, all, 2026-Q1: 4.4 (85 answers) → 4.4 (86 answers)
      contact ease, all, 2026-W03: 4.1 (32 answers) → 4.0 (33 answers)
      contact ease, all, all: 4.5 (86 answers) → 4.4 (87 answers)
      contact ease, Delivery, 2026-W03: 4.8 (9 answers) → 4.4 (10 answers)
      contact ease, Delivery day, 2026: 4.7 (18 answers) → 4.5 (19 answers)
      contact ease, Delivery day, 2026-01: 4.7 (18 answers) → 4.5 (19 answers)
      contact ease, Delivery day, 2026-Q1: 4.7 (18 answers) → 4.5 (19 answers)
      contact ease, Delivery day, 2026-W03: 4.8 (9 answers) → 4.4 (10 answers)
      contact ease, Delivery day, all: 4.7 (18 answers) → 4.5 (19 answers)
      contact nps, all, 2026: 1.2 (84 answers) → 0.0 (85 answers)
      contact nps, all, 2026-01: 1.2 (84 answers) → 0.0 (85 answers)
      contact nps, all, 2026-Q1: 1.2 (84 answers) → 0.0 (85 answers)
      contact nps, all, 2026-W03: -12.9 (31 answers) → -15.6 (32 answers)
      contact nps, all, all: 2.4 (85 answers) → 1.2 (86 answers)
      contact nps, Delivery, 2026-W03: 33.3 (9 answers) → 20.0 (10 answers)
      contact nps, Delivery day, 2026: 22.2 (18 answers) → 15.8 (19 answers)
      contact nps, Delivery day, 2026-01: 22.2 (18 answers) → 15.8 (19 answers)
      contact nps, Delivery day, 2026-Q1: 22.2 (18 answers) → 15.8 (19 answers)
      contact nps, Delivery day, 2026-W03: 33.3 (9 answers) → 20.0 (10 answers)
      contact nps, Delivery day, all: 22.2 (18 answers) → 15.8 (19 answers)
      22 restated, 0 new, 0 gone

    pages
      + editions/2026-w04.html
      + topics/team/billing.html
      + topics/team/r-d-labs.html
      + topics/team/returns.html
      ~ data.html
      ~ editions/2026-w03.html
      ~ editions/index.html
      ~ index.html
      ~ journey.html
      ~ receipts/contact-ease/all.html
      ~ receipts/contact-ease/team-billing.html
      ~ receipts/contact-ease/team-delivery.html
      ~ receipts/contact-ease/team-r-d-labs.html
      ~ receipts/contact-ease/team-returns.html
      ~ receipts/contact-ease/touchpoint-delivery-day.html
      ~ receipts/contact-ease/touchpoint-invoice.html
      ~ receipts/contact-ease/touchpoint-order.html
      ~ receipts/contact-nps/all.html
      ~ receipts/contact-nps/team-billing.html
      ~ receipts/contact-nps/team-delivery.html
      ~ receipts/contact-nps/team-r-d-labs.html
      ~ receipts/contact-nps/team-returns.html
      ~ receipts/contact-nps/touchpoint-delivery-day.html
      ~ receipts/contact-nps/touchpoint-invoice.html
      ~ receipts/contact-nps/touchpoint-order.html
      ~ scorecards/index.html
      ~ scorecards/team/billing.html
      ~ scorecards/team/delivery.html
      ~ scorecards/team/index.html
      ~ scorecards/team/r-d-labs.html
      ~ scorecards/team/returns.html
      ~ scorecards/touchpoint/delivery-day.html
      ~ scorecards/touchpoint/index.html
      ~ scorecards/touchpoint/invoice.html
      ~ scorecards/touchpoint/order.html
      ~ search.html
      ~ stories/four-flights.html
      ~ topics/index.html
      ~ topics/team/delivery.html
      ~ topics/touchpoint/delivery-day.html
      4 added, 0 removed, 36 changed
    ");
    assert_eq!(version_of(&week_4), "2026-w04");
    served.is_sound();
}

#[test]
fn an_edition_may_take_back_what_the_site_says_of_figures() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let project = project
        .changed(
            DATA,
            "F301,2026-01-19,C301,Billing,Order,9",
            "F301,2026-01-19,C301,Billing,Order,2",
        )
        .below("site.toml", "cadence = \"weekly\"", "figures = \"as recorded\"");
    assert_eq!(project.run(&["check"]).code, Some(0), "the record's figures stand");
    let project = project.changed(W04, "number = 2", "number = 2\nfigures = \"current\"");
    assert!(project.run(&["check"]).stderr.contains("error[restated-figure]"));
    let project =
        project.without(RECORD).changed("site.toml", "\"as recorded\"", "\"as-recorded\"");
    assert_snapshot!(project.says(), @r#"
    error[wrong-type]: `figures` must be `"as recorded"` or `"current"`, not as-recorded
     --> site.toml:9:11
      |
    9 | figures = "as-recorded"
      |           ^^^^^^^^^^^^^ expected `"as recorded"` or `"current"`
    "#);
}
