//! Published means frozen: `bellwether publish`, `verify` and `diff`, as an editor, a reader and the
//! administrator of the server see them.
//!
//! All speak of the little bulletin of the manual, published to a folder beside it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use insta::assert_snapshot;
use tempfile::TempDir;

#[allow(dead_code, reason = "the manual uses all of it")]
#[path = "manual/bulletin.rs"]
mod bulletin;

#[path = "publish/afterwards.rs"]
mod afterwards;
#[path = "publish/archive.rs"]
mod archive;
#[path = "publish/branch.rs"]
mod branch;
#[path = "publish/signature.rs"]
mod signature;
#[path = "publish/trouble.rs"]
mod trouble;

use bulletin::{Project, Ran, bulletin, files_below, words};

const W03: &str = "content/editions/2026-w03.md";
const W04: &str = "content/editions/2026-w04/index.md";
const RECORD: &str = "content/editions/2026-w04.record.json";
const DATA: &str = "data/contact/2026-w04.csv";
const STORY: &str = "content/stories/four-flights.md";

/// The folder that is served.
struct Served(TempDir);

fn served() -> Served {
    Served(tempfile::tempdir().expect("a temporary folder"))
}

impl Served {
    fn path(&self) -> PathBuf {
        self.0.path().join("www")
    }

    fn text(&self, path: &str) -> String {
        let full = self.path().join(path);
        fs::read_to_string(&full).unwrap_or_else(|why| panic!("{}: {why}", full.display()))
    }

    fn has(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.path())
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path().join(path), text).expect("a file of the server's");
    }

    /// Runs `bellwether publish` to here.
    fn publishes(&self, project: &Project, args: &[&str]) -> Ran {
        let to = self.path();
        project.run(&[&["publish", "--to", to.to_str().expect("a plain path")], args].concat())
    }

    /// The same, and it has to succeed.
    fn gets(&self, project: &Project) {
        let ran = self.publishes(project, &[]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
    }

    fn verifies(&self, args: &[&str]) -> Ran {
        let at = self.path();
        Project::empty().run(&[&["verify", at.to_str().expect("a plain path")], args].concat())
    }

    fn is_sound(&self) {
        let ran = self.verifies(&[]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
        assert!(!self.has(".bellwether/next") && !self.has(".bellwether/staging"));
    }

    /// Words with the folder's name taken out.
    fn plain(&self, said: &str) -> String {
        said.replace(self.path().to_str().expect("a plain path"), "[SERVED]")
    }
}

/// The error that a run ended with.
fn error(ran: &Ran, code: &str) -> String {
    let start = ran.stderr.find(&format!("error[{code}]"));
    let said = &ran.stderr[start.unwrap_or_else(|| panic!("no {code} in {}", ran.stderr))..];
    // It ends with a blank line, or with the count of all that was said.
    let counts = |line: &str| {
        let word = line.split_whitespace().nth(1).unwrap_or_default();
        line.starts_with("nothing was") || word.starts_with("error") || word.starts_with("warning")
    };
    let lines = said.lines().take_while(|it| !it.is_empty() && !counts(it));
    lines.map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The version that a page says it is of.
fn version_of(html: &str) -> &str {
    let (_, rest) =
        html.split_once("<meta name=\"bellwether-version\" content=\"").expect("it says");
    assert!(!rest.contains("bellwether-version"), "a page is of one version");
    rest.split_once('"').expect("the attribute ends").0
}

/// The bulletin as it was a week before: the edition of week 4 not yet written.
fn a_week_before() -> Project {
    bulletin().without(W04)
}

fn with_week_4(project: Project) -> Project {
    let text = bulletin().text(W04);
    project.file(W04, text)
}

// Versions.

#[test]
fn publishing_adds_a_version_and_makes_it_the_current_one() {
    let (project, served) = (bulletin(), served());
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_snapshot!(served.plain(&ran.stdout), @r"published 2026-w04, 68 files, 48 pages from 116 responses: [SERVED]/index.html; its figures are in content/editions/2026-w04.record.json");
    let site = project.builds();
    let copy = files_below(&served.path().join("v/2026-w04"));
    for address in site.files.keys().filter(|it| it.as_str() != "manifest.json") {
        assert!(served.has(address), "{address}");
        let of_the_server = ["404.html", "robots.txt", "sitemap.xml", ".nojekyll"];
        assert!(
            copy.contains_key(address) || of_the_server.contains(&address.as_str()),
            "{address}"
        );
    }
    served.is_sound();
}

#[test]
fn each_page_says_its_version_and_an_old_one_leads_to_the_page_of_today() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let project = with_week_4(project);
    served.gets(&project);
    assert_eq!(version_of(&served.text("index.html")), "2026-w04");
    assert_eq!(version_of(&served.text("stories/four-flights.html")), "2026-w04");
    let old = served.text("v/2026-w03/scorecards/team/billing.html");
    assert_eq!(version_of(&old), "2026-w03");
    // Without a script it says which version it is, and where the page of today is.
    let start = old.find("<p class=\"note\" data-version").expect("the line");
    let line = &old[start..start + old[start..].find("</p>").expect("it ends")];
    assert_eq!(words(line), "As published with version 2026-w03. This page today . All versions .");
    assert!(line.contains("href=\"../../../../scorecards/team/billing.html\""), "{line}");
    assert!(served.has("scorecards/team/billing.html"));
    // With one it says which is the newest; the script is a file, so that it works on file:// too.
    assert!(old.contains("<script defer src=\"../../../../versions.js\"></script>"));
    let script = served.text("versions.js");
    assert!(
        script.starts_with("window.bellwetherVersions = {\"newest\":{\"version\":\"2026-w04\"")
    );
    let versions = served.text("v/index.html");
    assert_eq!(
        words(&versions[versions.find("<ul").expect("a list")..]),
        "The map works now No. 2, 25 January 2026 A quiet week at the counter No. 1, 18 January 2026"
    );
    assert!(served.text("v/latest.html").contains("url=2026-w04/index.html"));
    served.is_sound();
}

#[test]
fn a_published_version_never_changes() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let frozen = files_below(&served.path().join("v/2026-w03"));
    served.gets(&with_week_4(project));
    assert!(files_below(&served.path().join("v/2026-w03")) == frozen);
}

#[test]
fn the_same_bytes_again_are_no_second_version() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let before = served.files();
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_snapshot!(served.plain(&ran.stdout), @"2026-w04 is published already, with the same bytes: [SERVED]/index.html");
    assert!(served.files() == before);
}

#[test]
fn other_bytes_under_the_same_name_are_refused() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let before = served.files();
    let project = project.changed(STORY, "title = \"", "title = \"Again: ");
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "published-otherwise"), @r#"
    error[published-otherwise]: `2026-w04` is published already: 11 files are not the same, the first is `assets/search.17f57e29.js`
     --> content/editions/2026-w04/index.md:2:9
      |
    2 | title = "The map works now"
      |         ^^^^^^^^^^^^^^^^^^^
      |
      = hint: published means frozen: publish the next edition, or raise `revision` and say why in `erratum`
    "#);
    assert!(ran.stderr.ends_with("nothing was published: 1 error, 3 warnings\n"), "{}", ran.stderr);
    assert!(served.files() == before);
}

#[test]
fn only_an_edition_that_is_due_is_published() {
    let ran = served().publishes(&bulletin(), &["--edition", "2026-w05"]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "unknown-edition"), @"
    error[unknown-edition]: no edition is called `2026-w05`
      |
      = hint: did you mean `2026-w03`?
    ");
    let served = served();
    let project = a_week_before().changed(W03, "number = 1", "number = 1\ndraft = true");
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(error(&ran, "no-edition"), @"
    error[no-edition]: there is no edition to publish
      |
      = hint: write one with `bellwether new edition`; one that is a draft or dated later is not published
    ");
    assert!(!served.path().exists(), "nothing is begun");
    let ran = served.publishes(&project, &["--drafts"]);
    assert_eq!(ran.code, Some(2));
    assert_snapshot!(ran.stderr, @"error: drafts are not published; leave out `--drafts`");
}

#[test]
fn a_build_that_fails_publishes_nothing() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let before = served.files();
    let project = with_week_4(project).added(W04, "\nWe reached {{ nsp }}.\n");
    assert_eq!(served.publishes(&project, &[]).code, Some(1));
    assert!(served.files() == before);
}

// Addresses never die.

#[test]
fn an_alias_leads_to_the_page_that_moved() {
    let project =
        bulletin().changed(STORY, "date = ", "aliases = [\"stories/old-name.html\"]\ndate = ");
    let pages = project.builds();
    let signpost = pages.file("stories/old-name.html");
    assert!(
        signpost.contains("<meta http-equiv=\"refresh\" content=\"0; url=four-flights.html\">")
    );
    assert!(signpost.contains("<a href=\"four-flights.html\">"));
    assert!(!pages.file("sitemap.xml").contains("old-name"));
}

#[test]
fn an_alias_is_a_page_of_the_site_and_no_other_ones() {
    let typed = |alias: &str| {
        let line = format!("aliases = [\"{alias}\"]\ndate = ");
        bulletin().changed(STORY, "date = ", &line).says()
    };
    assert_snapshot!(typed("https://old.example/a"), @r#"
    error[bad-alias]: `https://old.example/a` is no former address of a page
     --> content/stories/four-flights.md:5:12
      |
    5 | aliases = ["https://old.example/a"]
      |            ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: write it from the site's root, such as `stories/old-name.html`
    "#);
    assert_snapshot!(typed("stories/index.html"), @r#"
    error[alias-taken]: `stories/index.html` is the address of another page
     --> content/stories/four-flights.md:5:12
      |
    5 | aliases = ["stories/index.html"]
      |            ^^^^^^^^^^^^^^^^^^^^
      |
      = hint: take the alias out: who asks for that address finds the page that is there
    "#);
}

#[test]
fn a_page_that_is_no_more_leaves_a_signpost_for_ever() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let story = project.text(STORY);
    let mut week_4 = bulletin().text(W04);
    week_4 = week_4.replace("```story\nslug = \"four-flights\"\n```\n", "");
    week_4 = week_4.replace(" and the [story](../../stories/four-flights.md)", "");
    let project = project.without(STORY).file(W04, &week_4);
    served.gets(&project);
    let signpost = served.text("stories/four-flights.html");
    assert_eq!(version_of(&signpost), "2026-w04");
    assert!(
        signpost
            .contains("<a href=\"../v/2026-w03/stories/four-flights.html\">version 2026-w03</a>")
    );
    assert!(served.has("v/2026-w03/stories/four-flights.html"));
    // Two versions later it still stands, and still names the version that had the page last.
    let next = week_4.replace("number = 2", "number = 3");
    let project = project.file(
        "content/editions/2026-w05.md",
        next.replace("](counter.png", "](2026-w04/counter.png"),
    );
    served.gets(&project);
    let signpost = served.text("stories/four-flights.html");
    assert_eq!(version_of(&signpost), "2026-w05");
    assert!(signpost.contains("v/2026-w03/stories/four-flights.html"));
    served.is_sound();
    // And if the story comes back, so does its page.
    let again = week_4.replace("number = 2", "number = 4");
    let project = project.file(STORY, story).file(
        "content/editions/2026-w06.md",
        again.replace("](counter.png", "](2026-w04/counter.png"),
    );
    served.gets(&project);
    assert!(served.text("stories/four-flights.html").contains("<h1"));
    assert!(!served.text("stories/four-flights.html").contains("no longer made"));
    served.is_sound();
}

// The record.

/// The bulletin of week 4, published, and then one answer of Billing corrected from 9 to 2.
fn restated() -> (Project, Served) {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let project = project.changed(
        DATA,
        "F301,2026-01-19,C301,Billing,Order,9",
        "F301,2026-01-19,C301,Billing,Order,2",
    );
    (project, served)
}

#[test]
fn publishing_records_each_figure_as_it_was_printed() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let record = project.text(RECORD);
    let billing = record.lines().find(|it| {
        it.contains("\"nps\"")
            && it.contains("{\"team\":\"Billing\"},\"period\":{\"label\":\"2026-W04\"}")
    });
    assert_snapshot!(billing.expect("Billing is quoted"), @r#"  {"survey":"contact","question":"nps","cut":{"team":"Billing"},"period":{"label":"2026-W04"},"status":"shown","figure":{"n":14,"value":14.285714,"interval":[-26.930673,50.460084],"method":"adjusted-wald","complete":true,"change":{"from":{"label":"2026-W03"},"verdict":"no-clear-change","delta":-2.380952,"interval":[-57.010067,53.872812],"p":1.0},"answers":{"lowest":0,"counts":[0,0,0,0,0,1,3,2,2,4,2],"weights":null},"sources":["data/contact/2026-w04.csv"]}},"#);
    assert!(record.contains("\"data/contact/2026-w04.csv\":\""), "the data files have digests");
    // The same sources make the same record, and a second publish leaves it alone.
    let other = bulletin();
    self::served().gets(&other);
    assert_eq!(other.text(RECORD), record);
    served.gets(&project);
    assert_eq!(project.text(RECORD), record);
}

#[test]
fn a_figure_that_would_be_printed_otherwise_is_told() {
    let (project, _served) = restated();
    let ran = project.run(&["check"]);
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
}

#[test]
fn figures_as_recorded_stay_on_their_page_and_move_everywhere_else() {
    let (project, served) = restated();
    let published = served.text("editions/2026-w04.html");
    let project = project.changed(W04, "number = 2", "number = 2\nfigures = \"as recorded\"");
    let pages = project.builds();
    let billing = |html: &str| {
        let (_, rest) = html.split_once("Billing stood at").expect("the sentence");
        words(&rest[..rest.find("answers").expect("it goes on")])
    };
    let now = pages.file("editions/2026-w04.html");
    assert_eq!(billing(now), billing(&published));
    assert!(now.contains("The figures are as first published"), "and it says so");
    let scorecard = "scorecards/team/billing.html";
    assert_ne!(
        pages.file(scorecard),
        served.text(scorecard),
        "scorecards show what is known today"
    );
}

#[test]
fn a_raised_revision_prints_the_old_figure_and_the_new_one() {
    let (project, served) = restated();
    let raised = "number = 2\nrevision = 2";
    let project = project.changed(W04, "number = 2", raised);
    assert_snapshot!(error(&project.run(&["check"]), "erratum-missing"), @r#"
    error[erratum-missing]: revision 2 does not say what was wrong
     --> content/editions/2026-w04/index.md:2:9
      |
    2 | title = "The map works now"
      |         ^^^^^^^^^^^^^^^^^^^
      |
      = hint: write a line such as `erratum = "One export was counted twice."`
    "#);
    let reason = format!("{raised}\nerratum = \"One answer was read as a 9 and is a 2.\"");
    let project = project.changed(W04, raised, &reason);
    served.gets(&project);
    assert!(served.has("v/2026-w04") && served.has("v/2026-w04.r2"));
    assert_eq!(version_of(&served.text("index.html")), "2026-w04.r2");
    let html = served.text("v/2026-w04.r2/editions/2026-w04.html");
    let start = html.find("<section class=\"corrections\">").expect("an erratum");
    let erratum = words(&html[start..start + html[start..].find("</section>").expect("its end")]);
    assert_snapshot!(erratum, @"Corrections 25 January 2026 : One answer was read as a 9 and is a 2. Restated: NPS, all respondents, week 4: +30 (1 to 55), 33 answers, no clear change on week 3 (before: +36 (7 to 60), 33 answers, up 49 points (6 to 84) on week 3); NPS, Billing, week 4: 0 (−39 to 39), 14 answers, no clear change on week 3 (before: +14 (−27 to 50), 14 answers, no clear change on week 3).");
    served.is_sound();
    // From then on the second figures are the published ones, and the correction stays.
    let pages = project.builds();
    assert!(pages.file("editions/2026-w04.html").contains("One answer was read as a 9"));
    // And there is no way back to the first.
    let printed = words(&html);
    assert!(printed.contains("Billing stood at 0 (first published as +14)"), "{printed}");
    let receipt = words(&served.text("v/2026-w04.r2/receipts/contact-nps/all.html"));
    assert!(
        receipt.contains("Restated on 25 January 2026; first published as +36 (7 to 60)"),
        "{receipt}"
    );
    let project = project.changed(W04, "revision = 2", "revision = 1");
    assert_snapshot!(error(&project.run(&["check"]), "revision-behind"), @r#"
    error[revision-behind]: revision 1, and revision 2 is published
     --> content/editions/2026-w04/index.md:2:9
      |
    2 | title = "The map works now"
      |         ^^^^^^^^^^^^^^^^^^^
      |
      = hint: write `revision = 2`
    "#);
}

#[test]
fn answers_that_came_late_go_to_the_next_edition() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    // Week 3 gets an answer more, a week later.
    let late = "F299,2026-01-16,C299,Delivery,Delivery day,0,1,,\n";
    let project = with_week_4(project.added("data/contact/2026-w03.csv", late));
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(1), "{}", ran.stdout);
    assert!(ran.stderr.contains("error[restated-figure]"), "{}", ran.stderr);
    let project = project.changed(W03, "number = 1", "number = 1\nfigures = \"as recorded\"");
    served.gets(&project);
    served.is_sound();
}

#[test]
fn a_record_that_was_tampered_with_is_no_record() {
    let project = bulletin().file(RECORD, "{\"format\": 1}\n");
    assert_snapshot!(project.says(), @"
    error[record-unreadable]: `content/editions/2026-w04.record.json` is no record: missing field `edition` at line 1 column 13
     --> content/editions/2026-w04.record.json
      = hint: take back the file as `bellwether publish` wrote it
    ");
}

// Differences.

#[test]
fn diff_tells_what_changed_in_figures_and_pages() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let project = with_week_4(project).changed(
        DATA,
        "F301,2026-01-19,C301,Billing,Order,9",
        "F301,2026-01-19,C301,Billing,Order,2",
    );
    served.gets(&project);
    let at = served.path();
    let args = ["diff", "2026-w03", "2026-w04", "--in", at.to_str().expect("a plain path")];
    let ran = project.run(&args);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_snapshot!(ran.stdout, @r"
    2026-w03 to 2026-w04

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
      + editions/2026-w04.html
      + topics/team/billing.html
      + topics/team/r-d-labs.html
      + topics/team/returns.html
      ~ data.html
      ~ editions/2026-w03.html
      ~ editions/index.html
      ~ index.html
      ~ journey.html
      ~ receipts/contact-nps/all.html
      ~ receipts/contact-nps/team-billing.html
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
      4 added, 0 removed, 23 changed
    ");
    let ran = project.run(&[&args[..], &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(json["pages"]["added"][0], "editions/2026-w04.html");
    assert_eq!(json["restated"][0]["from"]["status"], "shown");
    let ran = project.run(&["diff", "2026-w03", "2026-w40", "--in", args[4]]);
    assert_eq!(ran.code, Some(2));
    assert_snapshot!(served.plain(&ran.stderr), @r"error: no version is called `2026-w40`: did you mean `2026-w04`? there are `2026-w04`, `2026-w03`");
}

// Verification.

#[test]
fn verify_names_what_was_altered_added_or_lost() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    served.gets(&with_week_4(project));
    served.is_sound();
    let page = served.text("v/2026-w03/index.html");
    served.write("v/2026-w03/index.html", &page.replace("quiet", "great"));
    served.write("v/2026-w03/secret.html", "");
    served.write("about.html", "");
    fs::remove_file(served.path().join("v/2026-w04/method.html")).expect("a page");
    fs::create_dir(served.path().join("v/2026-w99")).expect("a folder");
    let ran = served.verifies(&[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(ran.stderr, @"
    about.html: altered
    v/2026-w03/index.html: altered
    v/2026-w03/secret.html: added
    v/2026-w04/method.html: lost
    v/2026-w99: added
    ");
    assert_snapshot!(ran.stdout, @r"not as published: 5 findings, 2 versions and 209 files read");
    let json = served.verifies(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(json["findings"][0]["kind"], "altered");
    assert_eq!(json["versions"], 2);
}

#[test]
fn a_version_that_is_replaced_with_its_manifest_breaks_the_chain() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    served.gets(&with_week_4(project));
    // Someone publishes another week 3 elsewhere and puts it in the place of the first.
    let (forged, elsewhere) =
        (a_week_before().changed(STORY, "title = \"", "title = \"No: "), self::served());
    elsewhere.gets(&forged);
    for (path, bytes) in files_below(&elsewhere.path().join("v/2026-w03")) {
        fs::write(served.path().join("v/2026-w03").join(path), bytes).expect("a file");
    }
    let digest = |text: &str| {
        let (_, rest) = text.split_once("\"manifest\": \"").expect("a manifest");
        rest[..64].to_owned()
    };
    let versions = served.text("versions.json");
    let (old, new) = (digest(&versions), digest(&elsewhere.text("versions.json")));
    served.write("versions.json", &versions.replace(&old, &new));
    let ran = served.verifies(&[]);
    assert_eq!(ran.code, Some(1));
    assert_snapshot!(ran.stderr, @r"
    v/2026-w03/assets/search.e82d0bb0.js: added
    v/2026-w04/manifest.json: does not follow on the version before it
    versions.json: altered
    ");
}

#[test]
fn a_folder_without_versions_cannot_be_verified() {
    let ran = Project::empty().run(&["verify", "."]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(ran.stderr, @"error: cannot verify `.`: it holds no `versions.json`: nothing was published there");
}

// The folder that is served.

#[test]
fn what_others_put_into_the_folder_stays() {
    let (project, served) = (a_week_before(), served());
    fs::create_dir_all(served.path().join(".well-known")).expect("a folder");
    served.write("CNAME", "cx.example.org");
    served.gets(&project);
    served.gets(&with_week_4(project));
    assert_eq!(served.text("CNAME"), "cx.example.org");
    assert!(served.has(".well-known"));
    served.is_sound();
}

#[test]
fn a_page_of_someone_elses_is_not_replaced() {
    let (project, served) = (bulletin(), served());
    fs::create_dir_all(served.path()).expect("a folder");
    served.write("index.html", "years of work");
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(served.plain(&ran.stderr), @"error: cannot publish to `[SERVED]`: `[SERVED]/index.html` was not published by bellwether and would be replaced; choose an empty folder with `--to`, or move it");
    assert_eq!(served.files().len(), 1);
}

#[test]
fn a_build_does_not_replace_what_is_published() {
    let (project, served) = (bulletin(), served());
    served.gets(&project);
    let before = served.files();
    let ran = project.run(&["build", "--out", served.path().to_str().expect("a plain path")]);
    assert_eq!(ran.code, Some(3));
    let said = ran.stderr.lines().last().expect("a line");
    assert_snapshot!(served.plain(said), @"error: cannot replace `[SERVED]`: versions are published there; add one with `bellwether publish --to`, or build elsewhere with `--out`");
    assert!(served.files() == before);
}

#[test]
fn pages_that_did_not_change_keep_their_date() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let picture = served.path().join("assets");
    let dates = |folder: &Path| -> BTreeMap<_, _> {
        let entries = fs::read_dir(folder).expect("a folder").flatten();
        let date = |it: &fs::DirEntry| it.metadata().and_then(|it| it.modified()).expect("a date");
        entries.map(|it| (it.file_name(), date(&it))).collect()
    };
    let before = dates(&picture);
    std::thread::sleep(Duration::from_millis(20));
    served.gets(&with_week_4(project));
    // What is searched is another file now, and has another name.
    let after = dates(&picture);
    assert!(before.iter().all(|(name, date)| after.get(name) == Some(date)));
}

#[test]
fn two_publishers_do_not_meet() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let lock = File::open(served.path().join(".bellwether/lock")).expect("the lock");
    lock.lock().expect("no one else publishes");
    let before = served.files();
    let project = with_week_4(project);
    let ran = served.publishes(&project, &[]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(served.plain(&ran.stderr), @"error: cannot publish to `[SERVED]`: another publish is under way there; run this again when it is done");
    assert!(served.files() == before);
    drop(lock);
    served.gets(&project);
}

// The output folder of `build`.

#[test]
fn a_build_that_fails_leaves_the_former_output_byte_for_byte() {
    let project = bulletin();
    assert_eq!(project.run(&["build"]).code, Some(0));
    let before = project.folder("public");
    for (path, text) in [
        ("themes/broadsheet/templates/story.html", "{{ nothing_of_the_kind }}"),
        (DATA, "no header of ours\n1\n"),
        (W03, "+++\ntitle = \"Half\n"),
    ] {
        let former = fs::read(project.root().join(path)).ok();
        let full = project.root().join(path);
        fs::create_dir_all(full.parent().expect("a folder")).expect("a folder");
        fs::write(&full, text).expect("a file");
        let ran = project.run(&["build"]);
        assert_eq!(ran.code, Some(1), "{path}: {}", ran.stdout);
        assert!(project.folder("public") == before, "{path}");
        match former {
            Some(bytes) => fs::write(&full, bytes).expect("a file"),
            None => fs::remove_file(&full).expect("a file"),
        }
    }
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert!(project.folder("public") == before);
}

#[test]
fn what_did_not_change_keeps_its_date_and_what_has_no_source_goes() {
    let project = bulletin();
    assert_eq!(project.run(&["build"]).code, Some(0));
    let date = |path: &str| {
        let file = fs::metadata(project.root().join("public").join(path));
        file.and_then(|it| it.modified()).expect("a date")
    };
    let (old_page, old_edition) = (date("method.html"), date("editions/2026-w03.html"));
    std::thread::sleep(Duration::from_millis(20));
    let text = project.text(W03);
    fs::write(project.root().join(W03), text.replace("Half of one", "Half of it")).expect("a file");
    fs::remove_file(project.root().join("content/pages/about.md")).expect("a page");
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert!(date("editions/2026-w03.html") > old_edition, "it says something else");
    assert_eq!(date("downloads/all.csv"), date("downloads/all.csv"));
    assert!(!project.root().join("public/about.html").exists());
    // The navigation lost a line, so that all pages changed; what is no page did not.
    assert!(date("method.html") > old_page);
    let again = date("method.html");
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert_eq!(date("method.html"), again, "a second build of the same changes nothing");
}

#[test]
fn a_build_that_was_killed_is_cleaned_up_after() {
    let project = bulletin();
    assert_eq!(project.run(&["build"]).code, Some(0));
    let before = project.folder("public");
    // Killed in the middle of the swap: the former site is set aside, the new one not yet there.
    let left = project.root().join(".bellwether-staging-public-abc123");
    fs::create_dir(&left).expect("a folder");
    fs::write(left.join("lock"), "").expect("a file");
    fs::rename(project.root().join("public"), left.join("former")).expect("a folder");
    let broken = project.changed(W03, "{{ nps.n }}", "{{ nsp.n }}");
    assert_eq!(broken.run(&["build"]).code, Some(1), "a mistake in a text");
    let project = broken.changed(W03, "{{ nsp.n }}", "{{ nps.n }}");
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert!(!left.exists());
    assert!(project.folder("public") == before);
}

// Beginning.

#[test]
fn a_new_site_can_come_with_a_workflow_for_github_pages() {
    let home = Project::empty();
    let ran = home.run(&["new", "site", "ours", "--github"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains(".github/workflows/pages.yml"), "{}", ran.stdout);
    let workflow = home.text("ours/.github/workflows/pages.yml");
    for action in [
        "actions/checkout@",
        "actions/configure-pages@",
        "actions/upload-pages-artifact@",
        "actions/deploy-pages@",
    ] {
        assert!(workflow.contains(action), "{action}");
    }
    // What the workflow says, as it says it.
    assert_eq!(home.run(&["build", "--root", "ours", "--out", "ours/site"]).code, Some(0));
    assert!(home.root().join("ours/site/.nojekyll").exists());
    assert!(home.root().join("ours/site/404.html").exists());
    let ran = home.run(&["publish", "--root", "ours", "--to", "ours/published"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(home.run(&["verify", "ours/published"]).code, Some(0));
}
