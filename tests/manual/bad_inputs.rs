//! Broken and hostile files of a collection, `tests/badinputs`: each is named, or does no harm.
//!
//! Nothing is silently wrong: an `error` or a `warning` names the file and the line, a build that
//! succeeds has the right figures, and no input ends the program.

use insta::assert_snapshot;

use crate::bulletin::{Pages, Project, bulletin};

/// A survey over a file of the collection, whose columns are `date`, `score`, `channel`, `comment`.
const SITE: &str = r#"
[site]
title = "Bad inputs"

[[survey]]
id = "s"
files = ["data/*"]
date = "date"
comment = "comment"
missing = [""]

[survey.dimensions]
channel = "channel"

[[survey.question]]
id = "score"
metric = "nps"
column = "score"
wording = "How likely are you to recommend us?"
"#;

fn data(bad: &str) -> Project {
    let name = bad.rsplit('/').next().expect("a name");
    Project::empty().file("site.toml", SITE).bad_input(&format!("data/{name}"), bad)
}

/// With enough good rows around the bad ones that their figures would be printed.
fn data_among_good_rows(bad: &str) -> Project {
    let good: String = (0..12).map(|it| format!("2026-01-0{},9,web,ok\n", 1 + it % 5)).collect();
    data(bad).file("data/good.csv", format!("date,score,channel,comment\n{good}"))
}

fn story(bad: &str) -> Project {
    bulletin().bad_input("content/stories/bad.md", bad)
}

/// Nothing of the site would run in a browser, and no file of it is anywhere but in the site.
fn is_harmless(pages: &Pages) {
    for (address, text) in pages.texts().filter(|(address, _)| address.ends_with(".html") || address.ends_with(".xml")) {
        let text = text.to_lowercase();
        for harm in ["<script", "onerror=\"", "onerror=alert(1)>\">", "<iframe", "javascript:", "root:x:"] {
            let told = text.contains(harm);
            assert!(!told, "{address} holds {harm}");
        }
    }
    for address in pages.files.keys() {
        let plain = address.split('/').all(|part| {
            let stem = part.split('.').next().unwrap_or("");
            let reserved = ["con", "nul", "prn", "aux", "lpt1", "com1"].contains(&stem.to_lowercase().as_str());
            !part.is_empty() && part != "." && part != ".." && !part.ends_with(['.', ' ']) && !reserved
        });
        let letters = address.chars().all(|it| it.is_ascii_alphanumeric() || "/._-".contains(it));
        assert!(plain && letters, "{address} is no name for a file");
    }
}

/// The score's reading of all answers.
fn all_answers(pages: &Pages) -> serde_json::Value {
    let rows: serde_json::Value = serde_json::from_str(pages.file("downloads/all.json")).expect("JSON");
    let rows = rows.as_array().expect("an array");
    rows.iter().find(|it| it["period"]["label"] == "all").cloned().unwrap_or_default()
}

#[test]
fn a_row_with_a_field_too_few() {
    assert_snapshot!(data("csv/003_ragged_short.csv").says(), @"");
}

#[test]
fn utf16_is_named_and_never_shown_as_letters() {
    assert_snapshot!(data("csv/011_utf16le.csv").says(), @"");
}

#[test]
fn bars_between_the_columns_are_recognised() {
    assert_snapshot!(data("csv/021_pipe.csv").says(), @"");
}

#[test]
fn a_score_in_words() {
    assert_snapshot!(data("csv/022_score_text.csv").says(), @"");
}

#[test]
fn what_is_no_number_is_no_score() {
    assert_snapshot!(data("csv/025_score_nan_inf.csv").says(), @"");
}

#[test]
fn dates_of_two_orders_in_one_file() {
    assert_snapshot!(data("csv/031_date_mixed.csv").says(), @"");
}

#[test]
fn lines_that_end_as_on_an_old_mac() {
    assert_snapshot!(data("csv/018_cr_only.csv").says(), @"");
}

#[test]
fn a_line_before_the_header() {
    assert_snapshot!(data("csv/064_comment_line.csv").says(), @"");
}

#[test]
fn the_three_header_rows_of_qualtrics() {
    let site = SITE
        .replace("\"date\"", "\"StartDate\"")
        .replace("column = \"score\"", "column = \"NPS\"")
        .replace("comment = \"comment\"\n", "")
        .replace("[survey.dimensions]\nchannel = \"channel\"\n", "");
    assert_snapshot!(data("csv/066_qualtrics_as_plain.csv").file("site.toml", site).says(), @"");
}

#[test]
fn a_score_with_a_mark_for_thousands() {
    assert_snapshot!(data("csv/067_thousands_sep.csv").says(), @"");
}

#[test]
fn a_zip_that_is_named_csv() {
    assert_snapshot!(data("csv/069_not_csv.csv").says(), @"");
}

#[test]
fn front_matter_that_is_never_closed() {
    assert_snapshot!(story("frontmatter/101_unclosed.md").says(), @"");
}

#[test]
fn front_matter_of_the_wrong_types() {
    assert_snapshot!(story("frontmatter/105_wrong_type.md").says(), @"");
}

#[test]
fn a_date_in_the_far_future() {
    assert_snapshot!(story("frontmatter/108_future_date.md").says(), @"");
}

#[test]
fn front_matter_of_two_fences() {
    assert_snapshot!(story("frontmatter/110_only_fence.md").says(), @"");
}

#[test]
fn a_slug_that_is_a_path() {
    assert_snapshot!(story("frontmatter/117_slug_absolute.md").says(), @"");
}

#[test]
fn a_slug_of_a_generated_page() {
    assert_snapshot!(story("frontmatter/118_slug_reserved.md").says(), @"");
}

#[test]
fn a_key_that_would_read_a_file() {
    assert_snapshot!(story("frontmatter/124_data_outside.md").says(), @"");
}

#[test]
fn front_matter_that_is_not_utf8() {
    assert_snapshot!(story("frontmatter/130_invalid_utf8.md").says(), @"");
}

#[test]
fn markup_that_changes_when_it_is_read_twice() {
    assert_snapshot!(story("markdown/206_mutation_xss.md").says(), @"");
}

#[test]
fn a_picture_from_outside() {
    assert_snapshot!(story("markdown/213_image_outside.md").says(), @"");
}

#[test]
fn a_picture_without_words() {
    assert_snapshot!(story("markdown/214_image_no_alt.md").says(), @"");
}

#[test]
fn a_directive_of_another_program() {
    assert_snapshot!(story("markdown/217_shortcode_unclosed.md").says(), @"");
}

#[test]
fn a_metric_that_is_unknown() {
    assert_snapshot!(story("markdown/219_metric_unknown.md").says(), @"");
}

#[test]
fn a_loop_in_a_story() {
    assert_snapshot!(story("markdown/220_template_in_body.md").says(), @"");
}

#[test]
fn a_template_that_includes_itself() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/306_include_cycle.html").says(), @"");
}

#[test]
fn a_template_that_reads_the_machine() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/310_env_read.html").says(), @"");
}

#[test]
fn a_template_that_asks_for_an_unknown_name() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/313_safe_filter.html").says(), @"");
}

#[test]
fn a_template_with_bare_attributes() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/314_attr_unquoted.html").says(), @"");
}

#[test]
fn a_byte_that_is_not_utf8_is_found_past_line_five_thousand() {
    let good = "2026-01-01,9,web,ok\n".repeat(5000);
    let bad = [b"date,score,channel,comment\n", good.as_bytes(), b"2026-01-01,9,web,caf\xe9\n"].concat();
    let said = Project::empty().file("site.toml", SITE).file("data/late.csv", bad).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_column() {
    let project = data("csv/010_bom_utf8.csv");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn tabs_part_the_columns_of_a_tsv() {
    let site = SITE.replace("data/*", "data/*.tsv").replace("[survey.dimensions]\nchannel = \"channel\"\n", "");
    let project = data("csv/020_tab.tsv").file("site.toml", site);
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn blank_lines_are_no_rows() {
    let project = data("csv/063_trailing_newlines.csv");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

/// Without a response id two equal rows may be two people; the rule is the survey's to state.
#[test]
fn equal_rows_are_two_answers_unless_they_have_an_id() {
    let pages = data("csv/059_duplicate_rows.csv").builds();
    assert!(pages.summary.ends_with("from 3 responses"), "{}", pages.summary);
    let with_id = SITE.replace("comment = \"comment\"", "response = \"comment\"");
    let project = data("csv/059_duplicate_rows.csv").file("site.toml", with_id);
    assert!(project.builds().summary.ends_with("from 1 response"));
    assert_snapshot!(project.says(), @"");
}

#[test]
fn a_cell_of_four_hundred_thousand_quotation_marks_is_read_at_once() {
    let cell = format!("\"{}\"", "\"\"".repeat(200_000));
    let csv = format!("date,score,channel,comment\n2026-01-01,9,web,{cell}\n");
    let pages = Project::empty().file("site.toml", SITE).file("data/quotes.csv", csv).builds();
    assert!(pages.summary.ends_with("from 1 response"));
}

#[test]
fn groups_named_like_paths_stay_in_the_site() {
    for bad in ["csv/040_group_path_traversal.csv", "csv/041_group_reserved_windows.csv", "csv/042_group_empty_dot.csv"] {
        is_harmless(&data_among_good_rows(bad).builds());
    }
}

#[test]
fn a_group_that_turns_the_text_around_it_is_printed_without_the_turn() {
    let pages = data_among_good_rows("csv/045_group_rtl_bidi.csv").builds();
    for (address, text) in pages.texts() {
        assert!(!text.contains('\u{202e}'), "{address} turns its text");
    }
}

#[test]
fn a_template_in_a_comment_is_printed_as_it_was_written() {
    let pages = data_among_good_rows("csv/051_template_injection.csv").builds();
    for (address, text) in pages.texts().filter(|(address, _)| address.ends_with(".html")) {
        assert!(!text.contains(">49<") && !text.contains("root:"), "{address} ran a comment");
    }
    is_harmless(&pages);
}

/// A thousand groups of one answer: none is printed, and the program does not mind.
#[test]
fn a_thousand_groups_of_one_are_a_thousand_times_too_few() {
    let rows: String = (0..1000).map(|it| format!("2026-01-01,{},g{it},ok\n", it % 11)).collect();
    let csv = format!("date,score,channel,comment\n{rows}");
    let pages = Project::empty().file("site.toml", SITE).file("data/groups.csv", csv).builds();
    assert_eq!(all_answers(&pages)["n"], 1000);
    assert!(pages.words("scorecards/channel/index.html").contains("too few answers"));
}

#[test]
fn off_scale_cells_reach_no_figure() {
    let pages = data_among_good_rows("csv/025_score_nan_inf.csv").builds();
    assert_eq!(all_answers(&pages)["n"], 12);
    assert_eq!(all_answers(&pages)["value"], 100.0);
}

#[test]
fn a_title_of_markup_is_a_title() {
    for bad in ["frontmatter/119_title_xss.md", "frontmatter/120_title_newline.md"] {
        is_harmless(&story(bad).builds());
    }
    let pages = story("frontmatter/119_title_xss.md").builds();
    assert!(pages.words("stories/bad.html").contains("</title><script>alert(1)</script>"));
}

#[test]
fn markup_in_a_story_is_printed_as_text() {
    is_harmless(&story("markdown/206_mutation_xss.md").builds());
}

#[test]
fn twenty_thousand_quotations_within_each_other_are_printed() {
    let pages = bulletin().story(&("> ".repeat(20_000) + "deep")).builds();
    assert!(pages.words("stories/a.html").contains("deep"));
}

#[test]
fn seventy_thousand_stars_are_printed() {
    let pages = bulletin().story(&"*a ".repeat(50_000)).builds();
    assert!(pages.words("stories/a.html").contains("*a *a"));
}

#[test]
fn a_line_of_two_megabytes_is_printed() {
    let pages = bulletin().story(&"x".repeat(2_000_000)).builds();
    assert!(pages.file("stories/a.html").len() > 2_000_000);
}

/// The ending of a template's name does not switch escaping off.
#[test]
fn a_template_in_capitals_escapes_as_any_other() {
    let pages = bulletin()
        .file("themes/broadsheet/templates/story.html", "{% include \"PART.HTML\" %}")
        .file("themes/broadsheet/templates/PART.HTML", "<main><h1>{{ title }}</h1></main>")
        .changed("content/stories/four-flights.md", "Four flights, no tip", "<b>Four</b> flights")
        .builds();
    assert!(pages.file("stories/four-flights.html").contains("&lt;b&gt;Four"));
}
