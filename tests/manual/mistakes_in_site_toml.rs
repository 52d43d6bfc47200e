//! What an author is told about `site.toml`: one wrong thing each, and the whole message.

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};

#[test]
fn a_folder_without_a_site_toml_is_no_project() {
    let said = Project::empty().says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_site_toml_that_is_not_toml_is_shown_where_it_breaks() {
    let said = bulletin().changed("site.toml", r#"title = "Finch & Daughters Bulletin""#, "title = Finch & Daughters Bulletin").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_empty_site_toml_is_told_its_first_key() {
    let said = bulletin().file("site.toml", "").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_unknown_key_is_told_the_nearest_known_one() {
    let said = bulletin().changed("site.toml", r#"cadence = "weekly""#, r#"cadense = "weekly""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_key_in_the_wrong_table_is_told_where_it_belongs() {
    let said = bulletin().changed("site.toml", "minimum_n = 5", r#"minimum_n = 5
timezone = "UTC""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_value_of_the_wrong_type_is_told_the_right_one() {
    let said = bulletin().changed("site.toml", "minimum_n = 5", r#"minimum_n = "five""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_survey_needs_its_files() {
    let said = bulletin().changed("site.toml", r#"files = ["data/staff/*.csv"]
"#, "").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_title_says_something() {
    let said = bulletin().changed("site.toml", r#"title = "Finch & Daughters Bulletin""#, r#"title = "  ""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_title_is_one_line_of_plain_text() {
    let said = bulletin().changed("site.toml", r#"title = "Finch & Daughters Bulletin""#, r#"title = "Finch\nBcc: everyone@finch.example""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_id_is_a_word_that_addresses_can_hold() {
    let said = bulletin().changed("site.toml", r#"id = "enps""#, r#"id = "Staff NPS""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_dimension_has_no_name_that_means_something_else() {
    let said = bulletin().changed("site.toml", r#"team = "team"
touchpoint"#, r#"period = "team"
touchpoint"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn two_surveys_have_two_ids() {
    let said = bulletin().changed("site.toml", r#"id = "staff""#, r#"id = "contact""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_metric_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().changed("site.toml", r#"metric = "ces""#, r#"metric = "cse""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_kind_of_survey_that_does_not_exist_is_told_the_others() {
    let said = bulletin().changed("site.toml", r#"kind = "employee""#, r#"kind = "exit""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_cadence_is_weekly_or_monthly() {
    let said = bulletin().changed("site.toml", r#"cadence = "weekly""#, r#"cadence = "fortnightly""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn which_duplicate_counts_is_one_of_three_words() {
    let said = bulletin().changed("site.toml", r#"keep = "last""#, r#"keep = "latest""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_theme_that_does_not_exist_is_told_the_built_in_one() {
    let said = bulletin().changed("site.toml", r#"cadence = "weekly""#, r#"cadence = "weekly"
theme = "tabloid""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_time_zone_is_told_the_likely_one() {
    let said = bulletin().changed("site.toml", r#""Europe/London""#, r#""Europe/Londno""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_language_is_written_with_a_hyphen() {
    let said = bulletin().changed("site.toml", r#""en-GB""#, r#""en_GB""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn the_address_of_a_site_is_whole() {
    let said = bulletin().changed("site.toml", r#""https://finch.example/cx/""#, r#""finch.example/cx""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn columns_are_parted_by_one_character() {
    let said = bulletin().changed("site.toml", r#"kind = "employee""#, r#"kind = "employee"
delimiter = ", ""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn one_survey_has_one_delimiter() {
    let said = bulletin().changed("site.toml", r#"files = ["data/staff/*.csv"]"#, r#"files = ["data/staff/*.csv", "data/staff/*.tsv"]"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn no_number_of_answers_is_negative() {
    let said = bulletin().changed("site.toml", "minimum_n = 5", "minimum_n = -5").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_comparison_needs_at_least_the_answers_of_a_number() {
    let said = bulletin().changed("site.toml", "comparison_n = 10", "comparison_n = 4").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_scale_goes_up() {
    let said = bulletin().changed("site.toml", "scale = [1, 7]", "scale = [7, 1]").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_nps_is_asked_from_nought_to_ten() {
    let said = bulletin().changed("site.toml", "target = 20", "target = 20\nscale = [1, 10]").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_target_is_within_what_the_metric_can_be() {
    let said = bulletin().changed("site.toml", "target = 20", "target = 200").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_share_says_which_answers_it_counts() {
    let said = bulletin().changed("site.toml", r#"metric = "ces""#, r#"metric = "share""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_key_that_would_do_nothing_is_refused() {
    let said = bulletin().changed("site.toml", "scale = [1, 7]", "scale = [1, 7]\ntop = [6, 7]").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_cut_is_made_of_dimensions_that_exist() {
    let said = bulletin().changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["team", "touchpiont"]"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_cut_is_of_two_dimensions() {
    let said = bulletin().changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["team"]"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_cut_is_made_within_a_survey() {
    let said = bulletin()
        .changed("site.toml", "[survey.dimensions]\nteam = \"team\"\n\n", "[survey.dimensions]\ndesk = \"team\"\n\n")
        .changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["desk", "touchpoint"]"#)
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn what_is_planned_for_later_is_said_to_be() {
    let said = bulletin().changed("site.toml", r#"kind = "employee""#, r#"kind = "employee"
preset = "qualtrics""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn another_encoding_is_planned_for_later() {
    let said = bulletin().changed("site.toml", r#"kind = "employee""#, r#"kind = "employee"
encoding = "windows-1252""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn no_data_are_read_from_outside_the_project() {
    let said = bulletin().changed("site.toml", r#""data/staff/*.csv""#, r#""../../etc/*""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_pattern_that_finds_nothing_is_named() {
    let said = bulletin().changed("site.toml", r#""data/staff/*.csv""#, r#""data/staf/*.csv""#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn all_mistakes_are_told_at_once_from_the_top_of_the_file() {
    let said = bulletin()
        .changed("site.toml", "language =", "languge =")
        .changed("site.toml", "minimum_n = 5", "minimum_n = 0")
        .changed("site.toml", "scale = [1, 7]", "scale = [1, 700]")
        .says();
    let first_lines: Vec<&str> = said.lines().filter(|it| it.starts_with("error")).collect();
    assert_snapshot!(first_lines.join("\n"), @"");
}
