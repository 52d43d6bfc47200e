//! What an author is told about the data: a wrong file, a wrong header, a wrong row, a wrong cell.

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};

const WEEK: &str = "data/contact/2026-w04.csv";
const STAFF: &str = "data/staff/2026-01.csv";

/// The three that the little bulletin is always told.
#[test]
fn an_answer_off_the_scale_a_repeated_id_and_a_day_that_does_not_exist() {
    let ran = bulletin().run(&["check"]);
    assert_eq!(ran.code, Some(0));
    assert_snapshot!(ran.stderr, @r#"
    warning[unreadable-date]: `31/02/2026` is not read as a date
      --> data/contact/2026-w04.csv:35:2
       |
    35 | answered_on: 31/02/2026
       |              ^^^^^^^^^^ expected a date such as 2026-11-22
       |
       = hint: say how dates are written: `date = { column = "…", format = "%d/%m/%Y" }`

    warning[answer-off-scale]: `11` is not on the scale
      --> data/contact/2026-w03.csv:33:6
       |
    33 | likelihood: 11
       |             ^^ expected a whole number from 0 to 10
       |
       = hint: correct it, or name it in `missing` if it means no answer

    warning[duplicate-responses]: 1 row with the id of another response; the last counts
      --> data/contact/2026-w03.csv:34:1
       |
    34 | response_id: F202
       |              ^^^^
       |
       = hint: if each is a response of its own, `response` names the wrong column
    3 warnings
    "#);
}

#[test]
fn a_word_is_no_score() {
    let said = bulletin()
        .changed(
            STAFF,
            "2026-01-12,Billing,9,,\n2026-01-13,Billing,8",
            "2026-01-12,Billing,nine,,\n2026-01-13,Billing,8",
        )
        .says();
    assert_snapshot!(said, @r"
    warning[not-a-score]: `nine` is not a score
     --> data/staff/2026-01.csv:2:3
      |
    2 | likelihood: nine
      |             ^^^^ expected a whole number from 0 to 10
      |
      = hint: give it a score in `recode`, or name it in `missing` if it means no answer
    ");
}

#[test]
fn the_same_fault_in_a_column_is_told_once_with_how_many_more() {
    let said = bulletin()
        .added(STAFF, "2026-01-14,Billing,11,,\n2026-01-14,Billing,12,,\n2026-01-14,Billing,-1,,\n")
        .says();
    assert_snapshot!(said, @r"
    warning[answer-off-scale]: `11` is not on the scale
      --> data/staff/2026-01.csv:32:3
       |
    32 | likelihood: 11
       |             ^^ expected a whole number from 0 to 10
       |
       = note: 2 more like this
       = hint: correct it, or name it in `missing` if it means no answer
    ");
}

#[test]
fn a_row_that_is_too_short_is_left_out() {
    let said = bulletin().added(STAFF, "2026-01-14,Billing,7\n2026-01-14\n").says();
    assert_snapshot!(said, @r"
    warning[ragged-row]: a row with 3 fields where the header has 5
      --> data/staff/2026-01.csv:32:3
       |
    32 | likelihood: 7
       |             ^
       |
       = note: 1 more like this
       = hint: the row may be cut off; export the file again
    ");
}

#[test]
fn a_row_that_is_too_long_is_left_out() {
    let said = bulletin().added(STAFF, "2026-01-14,Billing,7,I said: no, never,yes\n").says();
    assert_snapshot!(said, @r"
    warning[ragged-row]: a row with 6 fields where the header has 5
      --> data/staff/2026-01.csv:32:5
       |
    32 | may_quote:  never
       |            ^^^^^^
       |
       = hint: a cell that holds the delimiter or a quotation mark must be in quotation marks
    ");
}

#[test]
fn a_column_that_the_file_has_not_is_told_the_nearest() {
    let said = bulletin().changed(STAFF, "likelihood", "likelyhood").says();
    assert_snapshot!(said, @r#"
    error[missing-column]: `data/staff/2026-01.csv` has no column `likelihood`
      --> site.toml:59:10
       |
    59 | column = "likelihood"
       |          ^^^^^^^^^^^^
       |
       = hint: did you mean `likelyhood`?
    "#);
}

#[test]
fn a_column_that_the_file_has_twice_is_not_guessed_at() {
    let said = bulletin().changed(STAFF, "comment,may_quote", "comment,comment").says();
    assert_snapshot!(said, @r#"
    error[duplicate-column]: `data/staff/2026-01.csv` has two columns `comment`
      --> site.toml:50:22
       |
    50 | comment = { column = "comment", consent = "may_quote" }
       |                      ^^^^^^^^^
       |
       = hint: rename one in the file, so that it is plain which is meant

    error[missing-column]: `data/staff/2026-01.csv` has no column `may_quote`
      --> site.toml:50:43
       |
    50 | …mment = { column = "comment", consent = "may_quote" }
       |                                          ^^^^^^^^^^^
       |
       = hint: the columns are `answered_on`, `team`, `likelihood`, `comment` and `comment`
    "#);
}

#[test]
fn another_delimiter_is_recognised_and_not_guessed_at() {
    let said = bulletin().file(STAFF, bulletin().text(STAFF).replace(',', ";")).says();
    assert_snapshot!(said, @r#"
    error[missing-column]: `data/staff/2026-01.csv` has no column `answered_on`
      --> site.toml:49:8
       |
    49 | date = "answered_on"
       |        ^^^^^^^^^^^^^
       |
       = hint: it looks like columns are parted by `;`: add `delimiter = ";"`
    "#);
}

#[test]
fn a_file_that_is_not_utf8_is_named_by_its_line() {
    let said = bulletin()
        .file(STAFF, b"answered_on,team,likelihood,comment,may_quote\n2026-01-12,Caf\xe9,9,,\n")
        .says();
    assert_snapshot!(said, @r#"
    error[not-utf8]: line 2 of `data/staff/2026-01.csv` is not UTF-8
     --> data/staff/2026-01.csv:2:1
      = hint: it may be windows-1252: add `encoding = "windows-1252"`, or save it as UTF-8
    "#);
}

#[test]
fn a_file_in_utf16_is_named() {
    let said = bulletin().file(STAFF, b"\xff\xfea\0n\0s\0").says();
    assert_snapshot!(said, @r#"
    error[missing-column]: `data/staff/2026-01.csv` has no column `answered_on`
      --> site.toml:49:8
       |
    49 | date = "answered_on"
       |        ^^^^^^^^^^^^^
       |
       = hint: there is only `ans`
    "#);
}

#[test]
fn a_workbook_that_is_cut_off_is_not_read_in_part() {
    let said = bulletin().file(STAFF, b"PK\x03\x04 and what follows").says();
    assert_snapshot!(said, @r"
    error[file-unreadable]: `data/staff/2026-01.csv` cannot be read: it is no workbook: its archive is damaged or cut off
     --> data/staff/2026-01.csv
    ");
}

#[test]
fn a_parquet_file_that_is_cut_off_is_not_read_in_part() {
    let said = bulletin().file(STAFF, b"PAR1 and what follows").says();
    assert_snapshot!(said, @r"
    error[file-unreadable]: `data/staff/2026-01.csv` cannot be read: it is cut off: its footer is missing
     --> data/staff/2026-01.csv
    ");
}

#[test]
fn a_file_of_other_bytes_is_no_csv() {
    let said = bulletin().file(STAFF, b"a,b\n\0,c\n").says();
    assert_snapshot!(said, @r"
    error[nul-byte]: line 2 of `data/staff/2026-01.csv` holds a NUL byte
     --> data/staff/2026-01.csv:2:1
      = hint: the file is damaged, or not text; export it again
    ");
}

#[test]
fn an_empty_file_has_no_header() {
    let said = bulletin().file(STAFF, "").says();
    assert_snapshot!(said, @r"
    error[file-unreadable]: `data/staff/2026-01.csv` cannot be read: it is empty; a header row was expected
     --> data/staff/2026-01.csv
    ");
}

#[test]
fn an_export_of_a_quiet_week_has_no_responses() {
    let said = bulletin()
        .file("data/staff/2026-02.csv", "answered_on,team,likelihood,comment,may_quote\n")
        .says();
    assert_snapshot!(said, @r"
    warning[no-responses]: `data/staff/2026-02.csv` holds no response that counts
     --> data/staff/2026-02.csv
    ");
}

#[test]
fn a_count_is_a_whole_number() {
    let said = bulletin()
        .changed(
            "site.toml",
            "missing = [\"\", \"NA\"]",
            "missing = [\"\", \"NA\"]\ncount = \"ease\"",
        )
        .changed(
            WEEK,
            "F301,2026-01-19,C301,Billing,Order,9,6,,",
            "F301,2026-01-19,C301,Billing,Order,9,a few,,",
        )
        .says();
    assert_snapshot!(said, @r"
    warning[not-a-count]: `a few` is not a number of answers
     --> data/contact/2026-w04.csv:2:7
      |
    2 | ease: a few
      |       ^^^^^ expected a whole number of answers
      |
      = hint: correct it, or take another column as `count`
    ");
}

#[test]
fn a_response_in_two_files_counts_once() {
    let said = bulletin().added(WEEK, "F101,2026-01-19,C101,Billing,Order,9,6,,\n").says();
    assert_snapshot!(said, @r"
    warning[duplicate-responses]: 1 response of `data/contact/2026-w02.csv` with the id of one in another file; the last counts
     --> data/contact/2026-w02.csv
      = hint: if each is a response of its own, `response` names the wrong column
    ");
}

#[test]
fn two_rows_with_one_id_may_be_an_error() {
    let said = bulletin().changed("site.toml", "keep = \"last\"", "keep = \"error\"").says();
    assert_snapshot!(said, @r#"
    error[duplicate-responses]: 1 row with the id of another response
      --> data/contact/2026-w03.csv:34:1
       |
    34 | response_id: F202
       |              ^^^^
       |
       = hint: remove them, or say `duplicates = "last"` or `"first"` in the survey
    "#);
}

#[test]
fn a_text_that_is_not_utf8_is_named_by_its_line() {
    let said = bulletin().file("content/pages/about.md", b"+++\ntitle = \"Caf\xe9\"\n+++\n").says();
    assert_snapshot!(said, @r"
    error[not-utf8]: line 2 of `content/pages/about.md` is not UTF-8
     --> content/pages/about.md:2:1
      = hint: it may be windows-1252; save it as UTF-8
    ");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_not_followed() {
    let project = bulletin();
    let outside = tempfile::NamedTempFile::new().expect("a file");
    std::os::unix::fs::symlink(outside.path(), project.root().join("data/staff/2026-02.csv"))
        .expect("a link");
    assert_snapshot!(project.says(), @r"
    error[link-outside]: `data/staff/2026-02.csv` links to something outside the project
     --> data/staff/2026-02.csv
      = hint: copy what it links to into the project
    ");
}

/// The bulletin, with a second file that says of each team of the employees where it works.
fn joined(people: &str) -> Project {
    let join = "\n[[survey.join]]\nfile = \"data/places.csv\"\nkey = \"team\"\n\n[[cut]]";
    bulletin()
        .changed("site.toml", "\n[[cut]]", join)
        .changed(
            "site.toml",
            "team = \"team\"\n\n[[survey.question]]\nid = \"enps\"",
            "team = \"team\"\nplace = \"place\"\n\n[[survey.question]]\nid = \"enps\"",
        )
        .file("data/places.csv", people)
}

#[test]
fn an_answer_whose_key_a_second_file_has_not_is_in_none_of_its_groups() {
    assert_snapshot!(joined("team,place\nBilling,Leeds\n").says(), @r"
    warning[no-such-key]: `Delivery` is not in `data/places.csv`
      --> data/staff/2026-01.csv:17:2
       |
    17 | team: Delivery
       |       ^^^^^^^^
       |
       = note: 14 more like this
       = hint: export the second file again; until then what it says of these rows is missing
    ");
}

#[test]
fn a_key_of_a_second_file_stands_for_one_row() {
    let people = "team,place\nBilling,Leeds\nReturns,York\nBilling,York\nBilling,Hull\n";
    assert_snapshot!(joined(people).says(), @r"
    error[key-repeats]: the key `Billing` is there twice
     --> data/places.csv:4:1
      |
    4 | team: Billing
      |       ^^^^^^^
      |
      = note: 1 more like this
      = hint: each key may stand for one row only, or it would be unclear which is meant
    ");
}

#[test]
fn a_second_file_has_its_key() {
    assert_snapshot!(joined("group,place\nBilling,Leeds\n").says(), @r#"
    error[missing-column]: `data/places.csv` has no column `team`
      --> site.toml:65:7
       |
    65 | key = "team"
       |       ^^^^^^
       |
       = hint: the columns are `group` and `place`
    "#);
}

#[test]
fn a_column_that_both_files_have_is_not_guessed_at() {
    let people = "team,place,comment\nBilling,Leeds,none\nDelivery,York,none\n";
    assert_snapshot!(joined(people).says(), @r#"
    error[column-in-both]: `data/staff/2026-01.csv` and `data/places.csv` both have a column `comment`
      --> site.toml:50:22
       |
    50 | comment = { column = "comment", consent = "may_quote" }
       |                      ^^^^^^^^^
       |
       = hint: rename one in its file, so that it is plain which is meant
    "#);
}

#[test]
fn a_weight_is_a_number() {
    let said = bulletin()
        .below("site.toml", "kind = \"employee\"", "weight = \"weight\"")
        .file(STAFF, "answered_on,team,likelihood,comment,may_quote,weight\n2026-01-12,Billing,9,,,1.5\n2026-01-12,Billing,9,,,\n2026-01-12,Billing,9,,,-1\n")
        .says();
    assert_snapshot!(said, @r"
    warning[not-a-weight]: an empty cell is not a weight
     --> data/staff/2026-01.csv:3:6
      |
    3 | weight: (empty)
      |         ^^^^^^^ expected a number that is not negative
      |
      = note: 1 more like this
      = hint: correct it; until then the row counts nowhere
    ");
}

#[test]
fn dates_that_are_only_right_the_other_way_round_make_the_others_doubtful() {
    let rows = "14/01/2026,Billing,9,,\n01/15/2026,Billing,9,,\n01/02/2026,Billing,9,,\n02/02/2026,Billing,9,,\n";
    let said = bulletin()
        .changed("site.toml", "date = \"answered_on\"\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n[survey.dimensions]\nteam = \"team\"\n\n[[survey.question]]\nid = \"enps\"", "date = { column = \"answered_on\", format = \"%d/%m/%Y\" }\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n[survey.dimensions]\nteam = \"team\"\n\n[[survey.question]]\nid = \"enps\"")
        .file(STAFF, format!("answered_on,team,likelihood,comment,may_quote\n{rows}"))
        .says();
    assert_snapshot!(said, @r"
    warning[unreadable-date]: `01/15/2026` is not read as a date
     --> data/staff/2026-01.csv:3:1
      |
    3 | answered_on: 01/15/2026
      |              ^^^^^^^^^^ expected a date as `%d/%m/%Y`
      |
      = hint: correct it; until then the response counts in `all` and in no period

    warning[dates-both-ways]: 1 date of `data/staff/2026-01.csv` has day and month the other way round; 1 more could be either, and is read as declared
     --> data/staff/2026-01.csv
      = hint: part the rows by how they write dates, and give each file its format in `[[survey.files]]`
    ");
}

#[test]
fn a_file_that_uses_the_lower_half_of_a_scale_was_perhaps_asked_on_another() {
    let rows = |most: u8| -> String {
        let row = |it: u8| format!("2026-01-{:02},Billing,{},,\n", 1 + it % 28, it % (most + 1));
        (0..30).map(row).collect()
    };
    let header = "answered_on,team,likelihood,comment,may_quote\n";
    let said = bulletin()
        .file(STAFF, header.to_owned() + &rows(10))
        .file("data/staff/2025-12.csv", header.to_owned() + &rows(5))
        .says();
    assert_snapshot!(said, @r"
    warning[scale-doubtful]: none of 30 answers to `enps` in `data/staff/2025-12.csv` is above 5, and other files go up to 10
     --> data/staff/2025-12.csv
      = hint: if it was asked on another scale, give these files a `scale` and `recode` in `[[survey.files]]`
    ");
}

/// A row of an export with personal data is shown by its place alone: cells that stand one column
/// further are under the names of others.
#[test]
fn a_row_of_another_width_is_not_shown_where_a_column_is_private() {
    let said = bulletin()
        .below("site.toml", "kind = \"employee\"", "private = [\"e-mail\"]")
        .file(STAFF, "answered_on,team,e-mail,likelihood,comment,may_quote\n2026-01-12,Billing,Support,o.zwirnmann@example.org,9,,\n")
        .says();
    assert_snapshot!(said, @r"
    warning[ragged-row]: a row with 7 fields where the header has 6
     --> data/staff/2026-01.csv:2:6
      = hint: a cell that holds the delimiter or a quotation mark must be in quotation marks

    warning[no-responses]: `data/staff/2026-01.csv` holds no response that counts
     --> data/staff/2026-01.csv
    ");
}

/// The texts of a Qualtrics export name its columns too, in the language of its author.
#[test]
fn a_private_column_is_refused_by_its_text_too() {
    let said = bulletin()
        .changed("site.toml", "date = \"answered_on\"\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n[survey.dimensions]\nteam = \"team\"\n\n[[survey.question]]\nid = \"enps\"", "preset = \"qualtrics\"\n\n[survey.dimensions]\nteam = \"IP-Adresse\"\n\n[[survey.question]]\nid = \"enps\"")
        .file(STAFF, "RecordedDate,IPAddress,likelihood\nErfassungsdatum,IP-Adresse,Wie wahrscheinlich?\n2026-01-12,203.0.113.7,9\n")
        .says();
    assert_snapshot!(said, @r#"
    error[private-column]: `IP-Adresse` is personal data and is never read
      --> site.toml:52:8
       |
    52 | team = "IP-Adresse"
       |        ^^^^^^^^^^^^
       |
       = hint: take another column; this one is private by the survey's `preset`, or by its `private`
    "#);
}

/// One slip of a year would make the bulletin end there.
#[test]
fn a_day_far_ahead_of_the_others_is_named() {
    assert_snapshot!(bulletin().added(STAFF, "2036-01-14,Billing,7,,\n").says(), @r"
    warning[date-far-ahead]: the newest response of `data/staff/2026-01.csv` is of 2036-01-14, the one before it of 2026-01-14
     --> data/staff/2026-01.csv
      = hint: the bulletin ends with its newest response: correct the date, or build with `--as-of`
    ");
}
