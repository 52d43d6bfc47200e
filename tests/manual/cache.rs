//! The cache costs nothing but time when it is lost, stale or damaged.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use bellwether::content::Drafts;
use bellwether::standing::StandingType;
use bellwether::tally::Cache;
use bellwether::{Request, build};

use crate::bulletin::{Project, built, bulletin};

const WEEK: &str = "data/contact/2026-w04.csv";

fn entries(project: &Project) -> Vec<PathBuf> {
    let folder = fs::read_dir(project.root().join(".bellwether/cache")).expect("a cache");
    let mut paths: Vec<PathBuf> = folder.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    paths
}

#[test]
fn a_second_build_reads_what_the_first_counted() {
    let project = bulletin();
    assert!(project.builds_cached().files == built().files);
    assert_eq!(entries(&project).len(), 4, "one for each data file");
    let counted = |it: &PathBuf| fs::metadata(it).expect("a file").modified().expect("a time");
    let before: Vec<_> = entries(&project).iter().map(counted).collect();
    assert!(project.builds_cached().files == built().files);
    assert_eq!(
        entries(&project).iter().map(counted).collect::<Vec<_>>(),
        before,
        "none was counted anew"
    );
}

#[test]
fn a_damaged_entry_is_counted_anew() {
    let project = bulletin();
    project.builds_cached();
    for (at, entry) in entries(&project).iter().enumerate() {
        let mut bytes = fs::read(entry).expect("an entry");
        match at {
            0 => bytes.truncate(70),
            1 => bytes.clear(),
            2 => *bytes.last_mut().expect("a byte") ^= 1,
            _ => bytes[0] ^= 1,
        }
        fs::write(entry, bytes).expect("an entry");
    }
    assert!(project.builds_cached().files == built().files);
    assert!(project.builds_cached().files == built().files, "and is whole again");
}

#[test]
fn a_new_export_costs_its_own_rows_only() {
    let project = bulletin();
    project.builds_cached();
    let before = entries(&project);
    let rows =
        "F401,2026-01-26,C401,Billing,Order,3,2,,\nF402,2026-01-27,C402,Billing,Order,10,7,,\n";
    let header = project.text(WEEK).lines().next().expect("a header").to_owned();
    let project = project.file("data/contact/2026-w05.csv", format!("{header}\n{rows}"));
    let pages = project.builds_cached();
    assert!(pages.files == project.builds().files, "as if there were no cache");
    let after = entries(&project);
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|it| after.contains(it)));
}

#[test]
fn a_changed_export_is_counted_anew() {
    let project = bulletin();
    project.builds_cached();
    let project = project.changed(
        WEEK,
        "F301,2026-01-19,C301,Billing,Order,9,6,,",
        "F301,2026-01-19,C301,Billing,Order,0,6,,",
    );
    let pages = project.builds_cached();
    assert!(pages.files != built().files);
    assert!(pages.files == project.builds().files);
}

#[test]
fn a_changed_questionnaire_is_counted_anew_and_a_changed_title_is_not() {
    let project = bulletin();
    project.builds_cached();
    let project = project.changed("site.toml", "title = \"Ease\"", "title = \"How easy\"");
    project.builds_cached();
    assert_eq!(entries(&project).len(), 4);
    let project = project.changed("site.toml", "scale = [1, 7]", "scale = [1, 7]\nmissing = [4]");
    assert!(project.builds_cached().files == project.builds().files);
    assert_eq!(entries(&project).len(), 7, "the three exports of the survey");
}

#[test]
fn what_is_wrong_with_a_file_is_told_from_the_cache_too() {
    let project = bulletin();
    let first = project.run(&["check"]);
    let second = project.run(&["check"]);
    assert_eq!(first.stderr, second.stderr);
    assert!(second.stderr.contains("answer-off-scale"));
}

/// What a preview shows after each save: built with what stands from the build before.
fn previewed(project: &Project, standing: &StandingType) -> BTreeMap<String, Vec<u8>> {
    let request = Request {
        root: project.root().to_owned(),
        as_of: None,
        drafts: Drafts::LeftOut,
        cache: Cache::none(),
        standing: Some(standing.clone()),
    };
    let site = build(&request).expect("the disk is well").site.expect("a site");
    site.files().map(|(address, bytes)| (address.to_string(), bytes.to_vec())).collect()
}

#[test]
fn a_preview_shows_after_every_save_what_a_build_would_write() {
    let standing = StandingType::default();
    let project = bulletin();
    assert!(previewed(&project, &standing) == built().files, "the first build");
    assert!(previewed(&project, &standing) == built().files, "nothing was saved");
    let story = project.story("Said in the last 2 weeks: {{ nps period=\"last 2 weeks\" }}.");
    assert!(previewed(&story, &standing) == story.builds().files, "a story asks for a new window");
    let week = story.text(WEEK);
    let (all_but_one, _) = week.trim_end().rsplit_once('\n').expect("rows");
    let fewer = story.file(WEEK, all_but_one);
    assert!(previewed(&fewer, &standing) == fewer.builds().files, "an export was replaced");
    let toml = fewer.text("site.toml").replace("minimum_n = 5", "minimum_n = 6");
    let stricter = fewer.file("site.toml", &toml);
    assert!(previewed(&stricter, &standing) == stricter.builds().files, "a threshold was raised");
}
