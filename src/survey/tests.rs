//! What the account of a file says.

use crate::config::{self, SiteConfig};
use crate::diagnostics::{Diagnostics, Source};

use super::{Merge, Questionnaire, Responses, responses};

fn config(keys: &str) -> SiteConfig {
    let text = format!(
        "[site]\ntitle = \"T\"\n[[survey]]\nid = \"s\"\nfiles = [\"data/*\"]\ndate = \"day\"\n{keys}\n\
         [survey.dimensions]\nteam = \"team\"\n\
         [[survey.question]]\nid = \"nps\"\nmetric = \"nps\"\ncolumn = \"score\"\nwording = \"?\"\n\
         [[survey.question]]\nid = \"ease\"\nmetric = \"ces\"\ncolumn = \"ease\"\nwording = \"?\"\n"
    );
    let mut diagnostics = Diagnostics::new();
    let config = config::read(&Source::new("site.toml", text), &mut diagnostics);
    config.expect("a sound configuration")
}

fn read(csv: &str, keys: &str) -> Responses {
    let config = config(keys);
    let mut diagnostics = Diagnostics::new();
    let survey = &config.surveys[0];
    let (layout, timezone) = (&survey.layouts[0], &config.site.timezone);
    let asked = Questionnaire { survey, layout, lookups: &[], timezone, decimals: 2 };
    let file = responses("data/a.csv", csv.into(), asked, &mut diagnostics);
    file.expect("a sound file")
}

#[test]
fn answers_that_are_missing_are_counted_by_question() {
    let csv = "day,score,ease,team\n\
        2026-01-01,9,,A\n\
        2026-01-01,11,7,\n\
        never,NA,,B\n\
        2026-01-01,9,3,NA\n";
    let account = read(csv, "").account;
    assert_eq!((account.rows, account.responses, account.undated), (4, 4, 1));
    assert_eq!((account.missing["nps"], account.missing["ease"]), (2, 2));
    assert_eq!((account.invalid["nps"], account.invalid["ease"]), (1, 0));
    assert_eq!(account.no_group["team"], 2);
}

#[test]
fn rows_that_stand_for_several_answers_weigh_as_many() {
    let csv = "day,score,ease,team,n\n2026-01-01,9,,A,\"1,200\"\n2026-01-01,,7,,3\n";
    let account = read(csv, "count = \"n\"\ndecimal = \".\"").account;
    assert_eq!((account.rows, account.responses), (2, 1203));
    assert_eq!((account.missing["nps"], account.missing["ease"]), (3, 1200));
    assert_eq!(account.no_group["team"], 3);
}

#[test]
fn what_is_left_out_is_counted_nowhere() {
    let csv = "day,score,ease,team,id\n\
        2026-01-01,,7,,a\n\
        2026-01-01,9,7,A,a\n\
        2026-01-01,,7,,b\n";
    let mut file = read(csv, "response = \"id\"");
    assert_eq!((file.account.rows, file.account.responses, file.account.duplicates), (3, 2, 1));
    assert_eq!((file.account.missing["nps"], file.account.no_group["team"]), (1, 1));
    let blank = *file.ids.last().expect("the id of the last row");
    file.leave_out(&[blank], &config("response = \"id\"").surveys[0]);
    assert_eq!(file.account.responses, 1);
    assert_eq!((file.account.missing["nps"], file.account.no_group["team"]), (0, 0));
}

#[test]
fn groups_that_were_made_one_are_told() {
    let csv = "day,score,ease,team\n\
        2026-01-01,9,7,North  team\n\
        2026-01-01,9,7,North\u{a0}team\n\
        2026-01-01,9,7, South\n\
        2026-01-01,9,7,North  team\n";
    let file = read(csv, "");
    assert_eq!(file.groups["team"], ["North team", "South"]);
    let merge = |spelling: &str, rows| Merge {
        dimension: "team".into(),
        name: "North team".into(),
        spelling: spelling.into(),
        rows,
    };
    let told = [merge("North  team", 2), merge("North\u{a0}team", 1)];
    assert_eq!((file.account.merges.kept.as_slice(), file.account.merges.more), (&told[..], 0));
    let rows: String =
        (0..60).map(|it| format!("2026-01-01,9,7,{}North\n", " ".repeat(it))).collect();
    let many = read(&format!("day,score,ease,team\n{rows}"), "").account.merges;
    assert_eq!((many.kept.len(), many.more), (50, 9));
}
