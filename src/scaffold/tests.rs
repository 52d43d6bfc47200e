//! What is begun is read back by the stages that will read it.

use std::collections::BTreeSet;

use super::*;
use crate::config;
use crate::content::{self, Content};
use crate::diagnostics::{Diagnostics, Look};
use crate::inputs::Project;
use crate::period::Grain;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date of the test")
}

fn begun(title: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a temporary folder");
    site(home.path(), title, "en-GB").expect("an empty folder");
    home
}

/// What the folder says, if nothing in it is worth a word.
fn read(home: &Path) -> (SiteConfig, Content) {
    let mut diagnostics = Diagnostics::new();
    let project = Project::at(home);
    let source = project.site_toml(&mut diagnostics).expect("the folder is readable");
    let config = config::read(&source.expect("site.toml is there"), &mut diagnostics);
    let config = config.expect("the configuration is right");
    let (texts, _) = project.content(&mut diagnostics);
    let content = content::read(&texts, &BTreeSet::new(), &config, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Look::Plain));
    (config, content)
}

fn put(home: &Path, path: &str, text: &str) {
    let path = home.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("the file was written")
}

#[test]
fn a_new_site_is_a_whole_bulletin_without_a_mistake() {
    let home = begun("Ashby “Repairs” \\ & \"Sons\"");
    let (config, content) = read(home.path());
    assert_eq!(config.site.title, "Ashby “Repairs” \\ & \"Sons\"");
    assert_eq!(content.editions.len(), 1);
    assert_eq!(content.stories.len(), 1);
    assert_eq!(content.pages.len(), 1);
    assert_eq!(content.editions[0].through(), day("2026-11-22"));
}

/// Enough answers for every figure of the edition: ten for a comparison, in each team and week.
#[test]
fn the_made_up_answers_fill_the_edition() {
    let mut rows = csv::Reader::from_reader(include_str!("contact.csv").as_bytes());
    let mut teams = std::collections::BTreeMap::new();
    let mut days = BTreeSet::new();
    let mut quotable = 0;
    for row in rows.records() {
        let row = row.expect("every row has the columns of the header");
        let answered = day(&row[1][..10]);
        let week = Period::containing(Grain::Week, answered).to_string();
        *teams.entry((week.clone(), row[2].to_owned())).or_insert(0) += 1;
        days.insert(answered);
        quotable += usize::from(week == "2026-W47" && &row[8] == "yes" && !row[7].is_empty());
    }
    assert_eq!(teams.len(), 4);
    assert!(teams.values().all(|it| *it >= 10), "{teams:?}");
    assert!(quotable >= 4);
    assert_eq!(days.len(), 14, "both weeks are whole");
}

#[test]
fn what_exists_is_left_alone_and_nothing_is_written_beside_it() {
    let home = tempfile::tempdir().expect("a temporary folder");
    put(home.path(), "content/pages/about.md", "my own");
    let refused = site(home.path(), "x", "en-GB").expect_err("a page is there");
    assert!(refused.to_string().contains("about.md"), "{refused}");
    assert!(!home.path().join("site.toml").exists());
    assert_eq!(text(&home.path().join("content/pages/about.md")), "my own");
}

#[test]
fn the_next_edition_has_the_next_week_and_number() {
    let home = begun("x");
    let (config, _) = read(home.path());
    let path = edition(home.path(), &config, day("2026-11-25")).expect("a new edition");
    assert!(path.ends_with("content/editions/2026-w48.md"), "{}", path.display());
    let (_, content) = read(home.path());
    let next = content.editions.last().expect("two editions");
    assert_eq!((next.number, next.date, next.draft), (Some(2), day("2026-11-29"), true));
    let after = edition(home.path(), &config, day("2026-11-25")).expect("one more");
    assert!(after.ends_with("2026-w49.md"), "{}", after.display());
}

#[test]
fn the_week_after_the_last_of_a_year_is_the_first_of_the_next() {
    let home = begun("x");
    let (config, _) = read(home.path());
    put(home.path(), "content/editions/2026-w53/index.md", "---\nnumber: 104\n---\n");
    put(home.path(), "content/editions/christmas.md", "+++\nperiod = \"2026-W52\" # early\n+++\n");
    let path = edition(home.path(), &config, day("2026-01-01")).expect("a new edition");
    assert!(path.ends_with("2027-w01.md"), "{}", path.display());
    assert!(text(&path).contains("number = 105\ndate = 2027-01-10\n"), "{}", text(&path));
}

#[test]
fn the_first_edition_of_a_monthly_bulletin_is_that_of_the_day() {
    let home = begun("x");
    let (mut config, _) = read(home.path());
    config.site.cadence = Grain::Month;
    fs::remove_dir_all(home.path().join("content/editions")).expect("the folder is there");
    let path = edition(home.path(), &config, day("2026-12-09")).expect("a new edition");
    assert!(path.ends_with("2026-12.md"), "{}", path.display());
    assert!(text(&path).contains("number = 1\ndate = 2026-12-31\n"), "{}", text(&path));
}

#[test]
fn an_edition_of_several_surveys_says_which_it_quotes() {
    let home = begun("x");
    let toml = text(&home.path().join("site.toml"));
    let survey = toml.find("[[survey]]").map(|at| &toml[at..]).expect("a survey");
    let second = survey.replace("id = \"contact\"", "id = \"yearly\"");
    put(home.path(), "site.toml", &format!("{toml}\n{second}"));
    fs::remove_dir_all(home.path().join("content/editions")).expect("the folder is there");
    let mut diagnostics = Diagnostics::new();
    let source = Project::at(home.path()).text("site.toml", &mut diagnostics).expect("a text");
    let config = config::read(&source, &mut diagnostics).expect("two surveys");
    edition(home.path(), &config, day("2026-11-22")).expect("a new edition");
    read(home.path());
}

#[test]
fn a_story_is_named_after_its_title() {
    let home = begun("x");
    let title = "Charged \"twice\", on a Tuesday";
    let path = story(home.path(), title, day("2026-11-24")).expect("a new story");
    assert!(path.ends_with("content/stories/charged-twice-on-a-tuesday.md"), "{}", path.display());
    let (_, content) = read(home.path());
    let story = content.stories.last().expect("two stories");
    assert_eq!((story.title.as_str(), story.date, story.draft), (title, day("2026-11-24"), true));
    let again = super::story(home.path(), title, day("2026-11-24")).expect_err("it is there");
    assert!(again.to_string().contains("there is one already"), "{again}");
}

#[test]
fn a_bulletin_begins_in_any_delivered_language() {
    for (tag, word) in
        [("de", "Werkstatt"), ("es-MX", "El taller"), ("fr", "L’atelier"), ("pt-BR", "A oficina")]
    {
        let home = tempfile::tempdir().expect("a temporary folder");
        site(home.path(), "CX", tag).expect("an empty folder");
        let (config, content) = read(home.path());
        assert_eq!(config.site.language, tag);
        assert_eq!((content.editions.len(), content.stories.len()), (1, 1), "{tag}");
        let edition = text(&home.path().join("content/editions/2026-w47.md"));
        assert!(edition.contains(word), "{tag}: {edition}");
        let seen = config.surveys[0].questions.iter().map(|it| it.wording.as_str());
        let seen: Vec<&str> = seen.chain([config.surveys[0].title.as_str()]).collect();
        assert!(!seen.iter().any(|it| include_str!("site.toml").contains(it)), "{tag}: {seen:?}");
    }
}
