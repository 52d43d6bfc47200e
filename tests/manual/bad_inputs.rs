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
    for (address, text) in
        pages.texts().filter(|(address, _)| address.ends_with(".html") || address.ends_with(".xml"))
    {
        let text = text.to_lowercase();
        for harm in
            ["<script", "onerror=\"", "onerror=alert(1)>\">", "<iframe", "javascript:", "root:x:"]
        {
            let told = text.contains(harm);
            assert!(!told, "{address} holds {harm}");
        }
    }
    for address in pages.files.keys() {
        let plain = address.split('/').all(|part| {
            let stem = part.split('.').next().unwrap_or("");
            let reserved = ["con", "nul", "prn", "aux", "lpt1", "com1"]
                .contains(&stem.to_lowercase().as_str());
            !part.is_empty()
                && part != "."
                && part != ".."
                && !part.ends_with(['.', ' '])
                && !reserved
        });
        let letters = address.chars().all(|it| it.is_ascii_alphanumeric() || "/._-".contains(it));
        assert!(plain && letters, "{address} is no name for a file");
    }
}

/// The score's reading of all answers.
fn all_answers(pages: &Pages) -> serde_json::Value {
    let rows: serde_json::Value =
        serde_json::from_str(pages.file("downloads/all.json")).expect("JSON");
    let rows = rows.as_array().expect("an array");
    rows.iter().find(|it| it["period"]["label"] == "all").cloned().unwrap_or_default()
}

#[test]
fn a_row_with_a_field_too_few() {
    assert_snapshot!(data("csv/003_ragged_short.csv").says(), @r"
    warning[ragged-row]: a row with 3 fields where the header has 4
     --> data/003_ragged_short.csv:3:3
      |
    3 | channel: web
      |          ^^^
      |
      = hint: the row may be cut off; export the file again
    ");
}

#[test]
fn utf16_is_read_by_its_mark() {
    let project = data("csv/011_utf16le.csv");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn bars_between_the_columns_are_recognised() {
    assert_snapshot!(data("csv/021_pipe.csv").says(), @r#"
    error[missing-column]: `data/021_pipe.csv` has no column `date`
     --> site.toml:8:8
      |
    8 | date = "date"
      |        ^^^^^^
      |
      = hint: it looks like columns are parted by `|`: add `delimiter = "|"`
    "#);
}

#[test]
fn a_score_in_words() {
    assert_snapshot!(data("csv/022_score_text.csv").says(), @r"
    warning[not-a-score]: `nine` is not a score
     --> data/022_score_text.csv:2:2
      |
    2 | score: nine
      |        ^^^^ expected a whole number from 0 to 10
      |
      = hint: give it a score in `recode`, or name it in `missing` if it means no answer
    ");
}

#[test]
fn what_is_no_number_is_no_score() {
    assert_snapshot!(data("csv/025_score_nan_inf.csv").says(), @r"
    warning[not-a-score]: `NaN` is not a score
     --> data/025_score_nan_inf.csv:2:2
      |
    2 | score: NaN
      |        ^^^ expected a whole number from 0 to 10
      |
      = note: 2 more like this
      = hint: give it a score in `recode`, or name it in `missing` if it means no answer
    ");
}

#[test]
fn dates_of_two_orders_in_one_file() {
    assert_snapshot!(data("csv/031_date_mixed.csv").says(), @r#"
    warning[unreadable-date]: `30/09/2021` is not read as a date
     --> data/031_date_mixed.csv:2:1
      |
    2 | date: 30/09/2021
      |       ^^^^^^^^^^ expected a date such as 2026-11-22
      |
      = note: 2 more like this
      = hint: say how dates are written: `date = { column = "…", format = "%d/%m/%Y" }`
    "#);
}

#[test]
fn lines_that_end_as_on_an_old_mac() {
    let project = data("csv/018_cr_only.csv");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 2 responses"));
}

#[test]
fn a_line_before_the_header() {
    assert_snapshot!(data("csv/064_comment_line.csv").says(), @r#"
    error[missing-column]: `data/064_comment_line.csv` has no column `date`
     --> site.toml:8:8
      |
    8 | date = "date"
      |        ^^^^^^
      |
      = hint: the header seems to be line 2: add `skip_rows = 1`
    "#);
}

#[test]
fn the_three_header_rows_of_qualtrics() {
    let site = SITE
        .replace("\"date\"", "\"StartDate\"")
        .replace("column = \"score\"", "column = \"NPS\"")
        .replace("comment = \"comment\"\n", "")
        .replace("[survey.dimensions]\nchannel = \"channel\"\n", "");
    assert_snapshot!(data("csv/066_qualtrics_as_plain.csv").file("site.toml", site).says(), @r#"
    warning[not-a-score]: `How likely...` is not a score
     --> data/066_qualtrics_as_plain.csv:2:3
      |
    2 | NPS: How likely...
      |      ^^^^^^^^^^^^^ expected a whole number from 0 to 10
      |
      = note: 1 more like this
      = hint: give it a score in `recode`, or name it in `missing` if it means no answer

    warning[unreadable-date]: `Start Date` is not read as a date
     --> data/066_qualtrics_as_plain.csv:2:1
      |
    2 | StartDate: Start Date
      |            ^^^^^^^^^^ expected a date such as 2026-11-22
      |
      = note: 1 more like this
      = hint: correct it; until then the response counts in `all` and in no period
    "#);
}

#[test]
fn a_score_with_a_mark_for_thousands() {
    assert_snapshot!(data("csv/067_thousands_sep.csv").says(), @r"
    warning[not-a-score]: `1,000` is not a score
     --> data/067_thousands_sep.csv:2:2
      |
    2 | score: 1,000
      |        ^^^^^ expected a whole number from 0 to 10
      |
      = hint: give it a score in `recode`, or name it in `missing` if it means no answer
    ");
}

#[test]
fn a_zip_that_is_named_csv() {
    assert_snapshot!(data("csv/069_not_csv.csv").says(), @r"
    error[format-not-read]: `data/069_not_csv.csv` is a workbook or an archive, not delimited text
     --> data/069_not_csv.csv
      = hint: export it as CSV (UTF-8)
    ");
}

#[test]
fn front_matter_that_is_never_closed() {
    assert_snapshot!(story("frontmatter/101_unclosed.md").says(), @r"
    error[front-matter-unclosed]: the front matter is never closed
     --> content/stories/bad.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: put the same mark on a line of its own before the text
    ");
}

#[test]
fn front_matter_of_the_wrong_types() {
    assert_snapshot!(story("frontmatter/105_wrong_type.md").says(), @r#"
    error[wrong-type]: `title` must be text, not a number
     --> content/stories/bad.md:2:9
      |
    2 | title = 42
      |         ^^ expected text

    error[bad-date]: `soon` is not a date
     --> content/stories/bad.md:3:8
      |
    3 | date = "soon"
      |        ^^^^^^
      |
      = hint: write it as `2026-11-27`

    error[unknown-key]: `front matter` has no key `tags`
     --> content/stories/bad.md:4:1
      |
    4 | tags = "one"
      | ^^^^
      |
      = hint: the keys are `slug`, `title`, `deck`, `byline`, `touchpoint`, `team`, `location`, `customer` and 5 more
    "#);
}

#[test]
fn a_date_in_the_far_future() {
    assert_snapshot!(story("frontmatter/108_future_date.md").says(), @r#"
    warning[future-dated]: left out: it is dated 2999-01-01, and the build is of 2026-01-25
     --> content/stories/bad.md:2:9
      |
    2 | title = "x"
      |         ^^^
      |
      = hint: build with `--as-of 2999-01-01` to see it
    "#);
}

#[test]
fn front_matter_of_two_fences() {
    assert_snapshot!(story("frontmatter/110_only_fence.md").says(), @r#"
    error[front-matter-empty]: the front matter is empty
     --> content/stories/bad.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: say at least the title: `title = "…"`
    "#);
}

#[test]
fn a_slug_that_is_a_path() {
    assert_snapshot!(story("frontmatter/117_slug_absolute.md").says(), @r#"
    error[bad-slug]: `/etc/passwd` cannot be a slug
     --> content/stories/bad.md:4:8
      |
    4 | slug = "/etc/passwd"
      |        ^^^^^^^^^^^^^ expected lower-case letters, digits and single hyphens
      |
      = hint: write `etc-passwd`
    "#);
}

#[test]
fn a_slug_of_a_generated_page() {
    assert_snapshot!(story("frontmatter/118_slug_reserved.md").says(), @r#"
    error[bad-slug]: `index.html` cannot be a slug
     --> content/stories/bad.md:4:8
      |
    4 | slug = "index.html"
      |        ^^^^^^^^^^^^ expected lower-case letters, digits and single hyphens
      |
      = hint: write `index-html`
    "#);
}

#[test]
fn a_key_that_would_read_a_file() {
    assert_snapshot!(story("frontmatter/124_data_outside.md").says(), @r#"
    error[unknown-key]: `front matter` has no key `data`
     --> content/stories/bad.md:4:1
      |
    4 | data = "../../../../etc/passwd"
      | ^^^^
      |
      = hint: did you mean `date`?
    "#);
}

#[test]
fn front_matter_that_is_not_utf8() {
    assert_snapshot!(story("frontmatter/130_invalid_utf8.md").says(), @r"
    error[not-utf8]: line 2 of `content/stories/bad.md` is not UTF-8
     --> content/stories/bad.md:2:1
      = hint: it may be windows-1252; save it as UTF-8
    ");
}

#[test]
fn markup_that_changes_when_it_is_read_twice() {
    assert_snapshot!(story("markdown/206_mutation_xss.md").says(), @r#"
    warning[html-as-text]: HTML in a text is printed as it is typed
     --> content/stories/bad.md:6:1
      |
    6 | <noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><svg></p><style><a id="</style><img sr…
      | ^^^^^^^^^^
      |
      = note: 6 more like this
      = hint: write it in markdown
    "#);
}

#[test]
fn a_picture_from_outside() {
    assert_snapshot!(story("markdown/213_image_outside.md").says(), @r"
    error[image-outside]: the image `../../../../etc/passwd` is outside `content`
     --> content/stories/bad.md:6:1
      |
    6 | ![x](../../../../etc/passwd) ![y](file:///etc/passwd) ![z](/etc/hostname)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there

    error[image-outside]: the image `file:///etc/passwd` is outside `content`
     --> content/stories/bad.md:6:30
      |
    6 | ![x](../../../../etc/passwd) ![y](file:///etc/passwd) ![z](/etc/hostname)
      |                              ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there

    error[image-outside]: the image `/etc/hostname` is outside `content`
     --> content/stories/bad.md:6:55
      |
    6 | …../etc/passwd) ![y](file:///etc/passwd) ![z](/etc/hostname)
      |                                          ^^^^^^^^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there
    ");
}

#[test]
fn a_picture_without_words() {
    assert_snapshot!(story("markdown/214_image_no_alt.md").says(), @r"
    warning[image-without-alt]: an image without words for those who cannot see it
     --> content/stories/bad.md:6:1
      |
    6 | ![](chart.png)
      | ^^^^^^^^^^^^^^
      |
      = hint: say in the brackets what it shows: `![The new queue display](display.jpg)`

    error[image-missing]: there is no image `chart.png`
     --> content/stories/bad.md:6:1
      |
    6 | ![](chart.png)
      | ^^^^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there
    ");
}

#[test]
fn a_directive_of_another_program() {
    assert_snapshot!(story("markdown/217_shortcode_unclosed.md").says(), @r#"
    error[quote-unclosed]: a quote is opened and never closed
     --> content/stories/bad.md:6:1
      |
    6 | {{< chart id="nps"
      | ^^^^^^^^^^^^^^^^^^
      |
      = hint: close it with `}}`, or write `\{{` for the braces themselves
    "#);
}

#[test]
fn a_metric_that_is_unknown() {
    assert_snapshot!(story("markdown/219_metric_unknown.md").says(), @r#"
    error[quote-malformed]: this quote cannot be read: a setting is written `key="value"`
     --> content/stories/bad.md:6:19
      |
    6 | NPS was {{ metric "npss" }} and {{ nps.nope }}
      |                   ^^^^^^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`

    error[unknown-part]: a reading has no part `nope`
     --> content/stories/bad.md:6:40
      |
    6 | NPS was {{ metric "npss" }} and {{ nps.nope }}
      |                                        ^^^^
      |
      = hint: the parts are `value`, `change`, `n`, `low`, `high` and `trend`
    "#);
}

#[test]
fn a_loop_in_a_story() {
    assert_snapshot!(story("markdown/220_template_in_body.md").says(), @r#"
    error[quote-malformed]: this quote cannot be read: after the name come settings `key="value"`
     --> content/stories/bad.md:6:5
      |
    6 | {{ 7*7 }} {% for i in range(1000000000) %}x{% endfor %}
      |     ^^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`
    "#);
}

#[test]
fn a_template_that_includes_itself() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/306_include_cycle.html").says(), @r#"
    error[template-error]: the template `story.html` fails: Unknown template `306_include_cycle.html`
     --> themes/broadsheet/templates/story.html:1:12
      |
    1 | {% include "306_include_cycle.html" %}
      |            ^^^^^^^^^^^^^^^^^^^^^^^^
    "#);
}

#[test]
fn a_template_that_reads_the_machine() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/310_env_read.html").says(), @r#"
    error[template-error]: the template `story.html` fails: Unknown function `get_env`
     --> themes/broadsheet/templates/story.html:1:4
      |
    1 | {{ get_env(name="HOME") }} {{ env.PATH }} {{ load_data(path="/etc/passwd") }} {{ load_data(url="http://127.0.0…
      |    ^^^^^^^

    error[template-error]: the template `story.html` fails: Unknown function `load_data`
     --> themes/broadsheet/templates/story.html:1:46
      |
    1 | …t_env(name="HOME") }} {{ env.PATH }} {{ load_data(path="/etc/passwd") }} {{ load_data(url="http://127.0.0.1:22…
      |                                          ^^^^^^^^^

    error[template-error]: the template `story.html` fails: Unknown function `load_data`
     --> themes/broadsheet/templates/story.html:1:82
      |
    1 | … {{ load_data(path="/etc/passwd") }} {{ load_data(url="http://127.0.0.1:22") }}
      |                                          ^^^^^^^^^
    "#);
}

#[test]
fn a_template_that_asks_for_an_unknown_name() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/313_safe_filter.html").says(), @r"
    warning[unescaped-output]: `safe` prints text as HTML
     --> themes/broadsheet/templates/story.html:1:14
      |
    1 | {{ comment | safe }}
      |              ^^^^
      |
      = hint: leave it out unless the text was made by bellwether
    ");
}

#[test]
fn a_template_with_bare_attributes() {
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/314_attr_unquoted.html").says(), @r"
    error[template-error]: the template `story.html` fails: Variable `url` is not defined. Available variables: blocks, breadcrumbs, byline, consent_words, corrections, date, deck, head, kicker, lead_html, next, notice, picture, previous, related, site, title
     --> themes/broadsheet/templates/story.html:1:12
      |
    1 | <a href={{ url }} title={{ name }}>x</a>
      |            ^^^
    ");
}

#[test]
fn a_byte_that_is_not_utf8_is_found_past_line_five_thousand() {
    let good = "2026-01-01,9,web,ok\n".repeat(5000);
    let bad =
        [b"date,score,channel,comment\n", good.as_bytes(), b"2026-01-01,9,web,caf\xe9\n"].concat();
    let said = Project::empty().file("site.toml", SITE).file("data/late.csv", bad).says();
    assert_snapshot!(said, @r#"
    error[not-utf8]: line 5002 of `data/late.csv` is not UTF-8
     --> data/late.csv:5002:1
      = hint: it may be windows-1252: add `encoding = "windows-1252"`, or save it as UTF-8
    "#);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_column() {
    let project = data("csv/010_bom_utf8.csv");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn tabs_part_the_columns_of_a_tsv() {
    let site = SITE
        .replace("data/*", "data/*.tsv")
        .replace("[survey.dimensions]\nchannel = \"channel\"\n", "");
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
    assert_snapshot!(project.says(), @r"
    warning[duplicate-responses]: 2 rows with the id of another response; the last counts
     --> data/059_duplicate_rows.csv:3:4
      |
    3 | comment: same
      |          ^^^^
      |
      = hint: if each is a response of its own, `response` names the wrong column
    ");
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
    for bad in [
        "csv/040_group_path_traversal.csv",
        "csv/041_group_reserved_windows.csv",
        "csv/042_group_empty_dot.csv",
    ] {
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

/// Three hundred groups of one answer: none is printed, and no page lists them all but one.
#[test]
fn many_groups_of_one_answer_are_as_often_too_few() {
    let rows: String = (0..300).map(|it| format!("2026-01-01,{},g{it},ok\n", it % 11)).collect();
    let csv = format!("date,score,channel,comment\n{rows}");
    let pages = Project::empty().file("site.toml", SITE).file("data/groups.csv", csv).builds();
    assert_eq!(all_answers(&pages)["n"], 300);
    assert!(pages.words("scorecards/channel/index.html").contains("too few answers"));
    assert!(pages.words("scorecards/channel/index.html").contains("g299"));
    assert!(!pages.words("scorecards/channel/g7.html").contains("g299"));
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
