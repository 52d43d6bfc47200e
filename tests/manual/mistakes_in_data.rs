//! What an author is told about the data: a wrong file, a wrong header, a wrong row, a wrong cell.

use insta::assert_snapshot;

use crate::bulletin::bulletin;

const WEEK: &str = "data/contact/2026-w04.csv";
const STAFF: &str = "data/staff/2026-01.csv";

/// The three that the little bulletin is always told.
#[test]
fn an_answer_off_the_scale_a_repeated_id_and_a_day_that_does_not_exist() {
    let ran = bulletin().run(&["check"]);
    assert_eq!(ran.code, Some(0));
    assert_snapshot!(ran.stderr, @"");
}

#[test]
fn a_word_is_no_score() {
    let said = bulletin().changed(STAFF, "2026-01-12,Billing,9,,\n2026-01-13,Billing,8", "2026-01-12,Billing,nine,,\n2026-01-13,Billing,8").says();
    assert_snapshot!(said, @"");
}

#[test]
fn the_same_fault_in_a_column_is_told_once_with_how_many_more() {
    let said = bulletin()
        .added(STAFF, "2026-01-14,Billing,11,,\n2026-01-14,Billing,12,,\n2026-01-14,Billing,-1,,\n")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_row_that_is_too_short_is_left_out() {
    let said = bulletin().added(STAFF, "2026-01-14,Billing,7\n2026-01-14\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_row_that_is_too_long_is_left_out() {
    let said = bulletin().added(STAFF, "2026-01-14,Billing,7,I said: no, never,yes\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_column_that_the_file_has_not_is_told_the_nearest() {
    let said = bulletin().changed(STAFF, "likelihood", "likelyhood").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_column_that_the_file_has_twice_is_not_guessed_at() {
    let said = bulletin().changed(STAFF, "comment,may_quote", "comment,comment").says();
    assert_snapshot!(said, @"");
}

#[test]
fn another_delimiter_is_recognised_and_not_guessed_at() {
    let said = bulletin().file(STAFF, bulletin().text(STAFF).replace(',', ";")).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_file_that_is_not_utf8_is_named_by_its_line() {
    let said = bulletin().file(STAFF, b"answered_on,team,likelihood,comment,may_quote\n2026-01-12,Caf\xe9,9,,\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_file_in_utf16_is_named() {
    let said = bulletin().file(STAFF, b"\xff\xfea\0n\0s\0").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_workbook_is_no_csv() {
    let said = bulletin().file(STAFF, b"PK\x03\x04 and what follows").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_parquet_file_is_no_csv() {
    let said = bulletin().file(STAFF, b"PAR1 and what follows").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_file_of_other_bytes_is_no_csv() {
    let said = bulletin().file(STAFF, b"a,b\n\0,c\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_empty_file_has_no_header() {
    let said = bulletin().file(STAFF, "").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_export_of_a_quiet_week_has_no_responses() {
    let said = bulletin().file("data/staff/2026-02.csv", "answered_on,team,likelihood,comment,may_quote\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_count_is_a_whole_number() {
    let said = bulletin()
        .changed("site.toml", "missing = [\"\", \"NA\"]", "missing = [\"\", \"NA\"]\ncount = \"ease\"")
        .changed(WEEK, "F301,2026-01-19,C301,Billing,Order,9,6,,", "F301,2026-01-19,C301,Billing,Order,9,a few,,")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_response_in_two_files_counts_once() {
    let said = bulletin()
        .added(WEEK, "F101,2026-01-19,C101,Billing,Order,9,6,,\n")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn two_rows_with_one_id_may_be_an_error() {
    let said = bulletin()
        .changed("site.toml", "keep = \"last\"", "keep = \"error\"")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_text_that_is_not_utf8_is_named_by_its_line() {
    let said = bulletin().file("content/pages/about.md", b"+++\ntitle = \"Caf\xe9\"\n+++\n").says();
    assert_snapshot!(said, @"");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_not_followed() {
    let project = bulletin();
    let outside = tempfile::NamedTempFile::new().expect("a file");
    std::os::unix::fs::symlink(outside.path(), project.root().join("data/staff/2026-02.csv")).expect("a link");
    assert_snapshot!(project.says(), @"");
}
