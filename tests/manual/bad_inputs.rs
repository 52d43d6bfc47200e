//! Broken and hostile files of a collection, `tests/badinputs`: each is named, or does no harm.
//!
//! Nothing is silently wrong: an `error` or a `warning` names the file and the line, a build that
//! succeeds has the right figures, and no input ends the program.

use insta::assert_snapshot;

use crate::bulletin::{Pages, Project, bulletin, without_own_scripts};

/// A survey over a file of the collection, whose columns are `date`, `score`, `channel`, `comment`.
pub const SITE: &str = r#"
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

/// A project whose `site.toml` is a file of the collection.
fn site_toml(bad: &str) -> Project {
    Project::empty().bad_input("site.toml", bad)
}

/// The little bulletin with a story of a template of the collection.
fn template(bad: &str) -> Project {
    let name = bad.rsplit('/').next().expect("a name");
    bulletin()
        .bad_input(&format!("themes/broadsheet/templates/{name}"), bad)
        .file(STORY, format!("{{% include \"{name}\" %}}"))
}

const STORY: &str = "themes/broadsheet/templates/story.html";

fn theme_toml(tokens: &str) -> Project {
    bulletin().file("themes/broadsheet/theme.toml", tokens)
}

fn story(bad: &str) -> Project {
    bulletin().bad_input("content/stories/bad.md", bad)
}

/// Nothing of the site would run in a browser, and no file of it is anywhere but in the site.
fn is_harmless(pages: &Pages) {
    for (address, text) in
        pages.texts().filter(|(address, _)| address.ends_with(".html") || address.ends_with(".xml"))
    {
        let text = without_own_scripts(text).to_lowercase();
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
fn an_empty_site_toml() {
    assert_snapshot!(site_toml("config/401_empty.toml").says(), @r#"
    error[missing-key]: `[site]` needs the key `title`
     --> site.toml:1:1
      = hint: add `title = "Customer bulletin"`
    "#);
}

#[test]
fn a_key_of_site_toml_with_two_letters_swapped() {
    assert_snapshot!(site_toml("config/403_unknown_key.toml").says(), @r#"
    error[unknown-key]: `[site]` has no key `base_ulr`
     --> site.toml:3:1
      |
    3 | base_ulr = "https://example.com"
      | ^^^^^^^^
      |
      = hint: did you mean `base_url`?
    "#);
}

#[test]
fn an_address_of_the_site_without_its_scheme() {
    assert_snapshot!(site_toml("config/404_bad_base_url.toml").says(), @r#"
    error[bad-base-url]: `example.com/path` is not the address of a site: it does not begin with `https://` or `http://`
     --> site.toml:3:12
      |
    3 | base_url = "example.com/path"
      |            ^^^^^^^^^^^^^^^^^^
      |
      = hint: write the whole address, such as `https://example.org/cx/`
    "#);
}

/// Where the site is written is no matter of `site.toml`; `--out` has its own refusals.
#[test]
fn a_folder_to_write_to_that_would_delete_what_is_there() {
    assert_snapshot!(site_toml("config/407_output_is_home.toml").says(), @r"
    error[unknown-key]: `site.toml` has no key `build`
     --> site.toml:3:2
      |
    3 | [build]
      |  ^^^^^
      |
      = hint: the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    ");
    assert_snapshot!(site_toml("config/408_output_is_source.toml").says(), @r"
    error[unknown-key]: `site.toml` has no key `build`
     --> site.toml:3:2
      |
    3 | [build]
      |  ^^^^^
      |
      = hint: the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    ");
}

#[test]
fn colours_of_a_theme_in_site_toml() {
    assert_snapshot!(site_toml("config/418_low_contrast.toml").says(), @r#"
    error[missing-key]: `[site]` needs the key `title`
     --> site.toml:1:1
      |
    1 | [theme]
      | ^
      |
      = hint: add `title = "Customer bulletin"`

    error[unknown-key]: `site.toml` has no key `theme`
     --> site.toml:1:2
      |
    1 | [theme]
      |  ^^^^^
      |
      = hint: `theme` belongs to `[site]`
    "#);
}

/// The colours of the same file, where colours are told.
#[test]
fn text_that_is_hard_to_read_on_its_ground() {
    let tokens = "[light]\naccent = \"#ffff00\"\npaper = \"#ffffff\"\n";
    assert_snapshot!(theme_toml(tokens).says(), @r##"
    warning[low-contrast]: `accent` on `paper` has a contrast of 1.07:1
     --> themes/broadsheet/theme.toml:2:10
      |
    2 | accent = "#ffff00"
      |          ^^^^^^^^^
      |
      = hint: text is readable from 4.5:1

    warning[low-contrast]: `accent` on `band` has a contrast of 1.15:1
     --> themes/broadsheet/theme.toml:2:10
      |
    2 | accent = "#ffff00"
      |          ^^^^^^^^^
      |
      = hint: text is readable from 4.5:1

    warning[low-contrast]: `accent-ink` on `accent` has a contrast of 1.07:1
     --> themes/broadsheet/theme.toml:2:10
      |
    2 | accent = "#ffff00"
      |          ^^^^^^^^^
      |
      = hint: text is readable from 4.5:1
    "##);
}

#[test]
fn counts_below_nothing() {
    assert_snapshot!(site_toml("config/423_negative.toml").says(), @r#"
    error[missing-key]: `[site]` needs the key `title`
     --> site.toml:1:1
      |
    1 | [feed]
      | ^
      |
      = hint: add `title = "Customer bulletin"`

    error[unknown-key]: `site.toml` has no key `feed`
     --> site.toml:1:2
      |
    1 | [feed]
      |  ^^^^
      |
      = hint: the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    "#);
    let site = format!("{SITE}\n[privacy]\nminimum_n = -5\n");
    assert_snapshot!(data("csv/010_bom_utf8.csv").file("site.toml", site).says(), @r"
    error[number-too-small]: `minimum_n` cannot be -5
      --> site.toml:22:13
       |
    22 | minimum_n = -5
       |             ^^ expected a whole number from 1
    ");
}

#[test]
fn a_sender_with_headers_of_its_own() {
    assert_snapshot!(site_toml("config/425_email_header.toml").says(), @r#"
    error[missing-key]: `[site]` needs the key `title`
     --> site.toml:1:1
      |
    1 | [email]
      | ^
      |
      = hint: add `title = "Customer bulletin"`

    error[unknown-key]: `site.toml` has no key `email`
     --> site.toml:1:2
      |
    1 | [email]
      |  ^^^^^
      |
      = hint: the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    "#);
    let site = SITE.replace("Bad inputs", "CX Team\\r\\nBcc: all@evil.test");
    assert_snapshot!(data("csv/010_bom_utf8.csv").file("site.toml", site).says(), @r#"
    error[control-character]: `title` holds the control character `\u{d}`
     --> site.toml:3:9
      |
    3 | title = "CX Team\r\nBcc: all@evil.test"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: write it as one line of plain text
    "#);
}

#[test]
fn a_pattern_that_no_file_can_match() {
    let site = SITE.replace("data/*", "data/[.csv");
    assert_snapshot!(data("csv/010_bom_utf8.csv").file("site.toml", site).says(), @r#"
    error[bad-pattern]: `data/[.csv` is not a pattern of files: invalid range pattern
     --> site.toml:7:10
      |
    7 | files = ["data/[.csv"]
      |          ^^^^^^^^^^^^
      |
      = hint: write `*` for any name, `**` for any folders, such as `data/**/*.csv`
    "#);
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

    error[no-dates]: none of the 3 dates of `data/031_date_mixed.csv` is read
     --> data/031_date_mixed.csv:2:1
      |
    2 | date: 30/09/2021
      |       ^^^^^^^^^^ expected a date such as 2026-11-22
      |
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
    error[more-header-rows]: line 2 of `data/066_qualtrics_as_plain.csv` is of a Qualtrics header, no response
     --> data/066_qualtrics_as_plain.csv:2:1
      = hint: add `preset = "qualtrics"` to the survey
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
    error[file-unreadable]: `data/069_not_csv.csv` cannot be read: it is no workbook: its archive is damaged or cut off
     --> data/069_not_csv.csv
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
fn a_drawing_that_runs_something() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let project = bulletin().story("![Two tills](till.svg)").file("content/stories/till.svg", svg);
    assert_snapshot!(project.says(), @r#"
    error[active-picture]: the drawing holds something that a browser would run
     --> content/stories/till.svg:1:41
      |
    1 | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
      |                                         ^^^^^^
      |
      = hint: save it as a plain drawing, or as a PNG
    "#);
    let plain = project.file("content/stories/till.svg", svg.replace("onload", "id"));
    assert_eq!(plain.says(), "");
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

/// Ten thousand million turns, in words of this engine too.
#[test]
fn a_template_that_never_ends() {
    assert_snapshot!(template("templates/308_infinite_loop.html").says(), @r"
    error[template-error]: the template `308_infinite_loop.html` fails: Found integer but expected identifier
     --> themes/broadsheet/templates/308_infinite_loop.html:1:19
      |
    1 | {% for a in range(100000) %}{% for b in range(100000) %}x{% endfor %}{% endfor %}
      |                   ^^^^^^^
    ");
    let endless =
        "{% for a in range(end=100000) %}{% for b in range(end=100000) %}x{% endfor %}{% endfor %}";
    assert_snapshot!(bulletin().file(STORY, endless).says(), @r"
    error[template-error]: the template `story.html` fails: one page would go through more than 32 MiB of template text
     --> themes/broadsheet/templates/story.html:1:62
      |
    1 | …=100000) %}{% for b in range(end=100000) %}x{% endfor %}{% endfor %}
      |                                          ^
    ");
}

#[test]
fn templates_that_never_end_in_other_ways() {
    let hundred = "{% set r = range(end=100000) %}";
    for endless in [
        format!("{hundred}{{% for a in r %}}{{% for b in r %}}{{% endfor %}}{{% endfor %}}"),
        format!(
            "{hundred}{{% for a in r %}}{{% set b = [c for c in r if c == 1] %}}{{% endfor %}}"
        ),
        "{% set s = \"ab\" %}{% for i in range(end=99) %}{% set_global s = s ~ s %}{% endfor %}"
            .to_owned(),
        format!("{{% set s = \"ab\" %}}{}", "{% set s = s ~ s %}".repeat(50)),
        format!("{{% set s = [1] %}}{}{{{{ s }}}}", "{% set s = [s, s] %}".repeat(50)),
        format!(
            "{{% set s %}}ab{{% endset %}}{}",
            "{% set s %}{{ s }}{{ s }}{% endset %}".repeat(50)
        ),
        format!(
            "{{% set s = \"xx\" %}}{{{{ s{} }}}}",
            " | replace(from=\"x\", to=\"xxxxxxxx\")".repeat(20)
        ),
        format!("{hundred}{{{{ r | join(sep=title) | split(pat=\"\") | join(sep=title) }}}}")
            .repeat(50),
    ] {
        let said = bulletin().file(STORY, endless).says();
        let (message, place) = said.split_once("\n").expect("a place follows");
        assert_eq!(
            message,
            "error[template-error]: the template `story.html` fails: one page would go through more than 32 MiB of template text"
        );
        assert!(place.starts_with(" --> themes/broadsheet/templates/story.html:1:"), "{place}");
    }
}

#[test]
fn a_page_that_would_be_too_long() {
    let long = format!("{{% for a in range(end=1000) %}}{}{{% endfor %}}", "x".repeat(20_000));
    let said = bulletin().file(STORY, long).says();
    let (message, place) = said.split_once("\n").expect("a place follows");
    assert_eq!(
        message,
        "error[template-error]: the template `story.html` fails: the page would be larger than 16 MiB"
    );
    assert!(place.starts_with(" --> themes/broadsheet/templates/story.html:1:1"), "{place}");
}

#[test]
fn templates_within_each_other_without_end() {
    let twice = |place: u32| format!("{{% include \"{place}.html\" %}}").repeat(2);
    let project = (1..40).fold(bulletin().file(STORY, twice(1)), |project, place| {
        project.file(&format!("themes/broadsheet/templates/{place}.html"), twice(place + 1))
    });
    let project = project.file("themes/broadsheet/templates/40.html", "x");
    assert_snapshot!(project.says(), @r#"
    error[template-error]: the template `1.html` fails: more than 10 templates stand within each other
     --> themes/broadsheet/templates/1.html:1:1
      |
    1 | {% include "2.html" %}{% include "2.html" %}
      | ^^^^^^^^^^^^^^^^^^^^^^
    "#);
    let component = "{% component a() %}{{<a />}}{{<a />}}{% endcomponent a %}{{<a />}}";
    assert_snapshot!(bulletin().file(STORY, component).says(), @r"
    error[template-error]: the template `story.html` fails: Maximum render recursion depth for components exceeded
     --> themes/broadsheet/templates/story.html:1:1
      |
    1 | {% component a() %}{{<a />}}{{<a />}}{% endcomponent a %}{{<a />}}
      | ^
    ");
}

/// Counting changes nothing of what a template prints.
#[test]
fn a_template_prints_what_it_printed_before_it_was_counted() {
    let template = "<main>{% component c(x) -%}  [{{ x }}] {%- endcomponent c -%}  {% set a = [x for x in [1, 2, 3] if x > 1] -%}\n\
        {% for k, v in {\"b\": 1} %}{{ k }}{{ v }}{% else %}none{% endfor %}{% for b in a %}{{ b }}{% if not loop.last %},{% endif %}{% endfor %}\
        {{ a | join(sep=\"<\") }}{{ \"T\" | replace(from=\"T\", to=\"<\") }}{{<c x=\"q\" />}}{% filter upper %}{{ \"a\" ~ \"b\" }}{% endfilter %}\
        {% set q | upper %}{{ \"r\" }}s{% endset %}{{ q }}{% raw %}{{ t }}{% endraw %}{# {{ u }} #}{% for a in [] %}{% else %}none{% endfor %}</main>";
    let pages = bulletin().file(STORY, template).builds();
    assert_eq!(
        pages.file("stories/four-flights.html"),
        "<main>b12,32&lt;3&lt;[q]ABRS{{ t }}none</main>"
    );
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
    assert_snapshot!(bulletin().bad_input("themes/broadsheet/templates/story.html", "templates/314_attr_unquoted.html").says(), @r#"
    warning[unquoted-attribute]: what is printed here can begin an attribute of its own
     --> themes/broadsheet/templates/story.html:1:9
      |
    1 | <a href={{ url }} title={{ name }}>x</a>
      |         ^^^^^^^^^
      |
      = hint: put the attribute's value in quotation marks: `title="{{ title }}"`

    warning[unquoted-attribute]: what is printed here can begin an attribute of its own
     --> themes/broadsheet/templates/story.html:1:25
      |
    1 | <a href={{ url }} title={{ name }}>x</a>
      |                         ^^^^^^^^^^
      |
      = hint: put the attribute's value in quotation marks: `title="{{ title }}"`

    error[template-error]: the template `story.html` fails: Variable `url` is not defined. Available variables: about, blocks, breadcrumbs, byline, consent_words, corrections, date, deck, head, kicker, lead_html, next, notice, picture, previous, related, related_stories, related_words, site, title
     --> themes/broadsheet/templates/story.html:1:12
      |
    1 | <a href={{ url }} title={{ name }}>x</a>
      |            ^^^
    "#);
}

/// As the one above, of names that the page has.
#[test]
fn a_template_that_prints_where_escaping_does_not_protect() {
    let bare = "<main><a title={{ title }}>x</a></main>";
    assert_snapshot!(bulletin().file(STORY, bare).says(), @r#"
    warning[unquoted-attribute]: what is printed here can begin an attribute of its own
     --> themes/broadsheet/templates/story.html:1:16
      |
    1 | <main><a title={{ title }}>x</a></main>
      |                ^^^^^^^^^^^
      |
      = hint: put the attribute's value in quotation marks: `title="{{ title }}"`
    "#);
    let code = "<main onclick=\"f('{{ title }}')\"><script>f({{ title }})</script></main>";
    assert_snapshot!(bulletin().file(STORY, code).says(), @r#"
    warning[output-in-code]: what is printed here becomes part of a script
     --> themes/broadsheet/templates/story.html:1:19
      |
    1 | <main onclick="f('{{ title }}')"><script>f({{ title }})</script></main>
      |                   ^^^^^^^^^^^
      |
      = hint: print it in the text or in an attribute such as `data-title="{{ title }}"`

    warning[output-in-code]: what is printed here becomes part of a script
     --> themes/broadsheet/templates/story.html:1:44
      |
    1 | …in onclick="f('{{ title }}')"><script>f({{ title }})</script></main>
      |                                          ^^^^^^^^^^^
      |
      = hint: print it in the text or in an attribute such as `data-title="{{ title }}"`
    "#);
}

#[test]
fn a_template_whose_name_ends_in_capitals() {
    let pages = template("templates/318_case_name.HTML").builds();
    assert_eq!(pages.file("stories/four-flights.html"), "<p>x</p>\n");
}

#[test]
fn a_token_that_is_no_colour_or_more_than_one_value() {
    assert_snapshot!(theme_toml("[light]\nink = \"#zzz\"\n[type]\nserif = 3\n").says(), @r##"
    error[not-a-colour]: `ink` cannot be `#zzz`
     --> themes/broadsheet/theme.toml:2:7
      |
    2 | ink = "#zzz"
      |       ^^^^^^ expected a colour such as `#0f5b8c` or `rgb(15, 91, 140)`

    error[wrong-type]: `serif` must be text, not a number
     --> themes/broadsheet/theme.toml:4:9
      |
    4 | serif = 3
      |         ^ expected text
    "##);
    assert_snapshot!(theme_toml("[light]\nrule = \"red;}body{display:none\"\n").says(), @r#"
    error[not-a-colour]: `rule` cannot be `red;}body{display:none`
     --> themes/broadsheet/theme.toml:2:8
      |
    2 | rule = "red;}body{display:none"
      |        ^^^^^^^^^^^^^^^^^^^^^^^^ expected a colour such as `#0f5b8c` or `rgb(15, 91, 140)`
    "#);
    assert_snapshot!(theme_toml("[space]\ngutter = \"1rem;}body{display:none\"\n").says(), @r#"
    error[bad-token]: `gutter` is more than the value of one token
     --> themes/broadsheet/theme.toml:2:10
      |
    2 | gutter = "1rem;}body{display:none"
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: a value holds no `;`, `{`, `}`, `<`, backslash or line break; write rules in `assets/style.css`
    "#);
}

/// `csv/014`: the file is as long as this one, and its fault is as late.
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
    assert_snapshot!(data("csv/059_duplicate_rows.csv").says(), @r"
    warning[rows-alike]: 2 rows that are the same as an earlier one in every cell; all count
     --> data/059_duplicate_rows.csv:3:1
      |
    3 | date: 2026-01-01
      |       ^^^^^^^^^^
      |
      = hint: name the column of the response's id as `response`, and each counts once
    ");
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

/// `csv/055`
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

/// `csv/044`: ten thousand groups have no pages of their own, and the author is told.
#[test]
fn ten_thousand_groups_have_no_pages() {
    let rows: String = (0..10_000).map(|it| format!("2026-01-01,{},g{it},ok\n", it % 11)).collect();
    let csv = format!("date,score,channel,comment\n{rows}");
    let project = Project::empty().file("site.toml", SITE).file("data/groups.csv", csv);
    assert_snapshot!(project.says(), @r#"
    warning[too-many-groups]: `channel` has 10000 groups, and only a dimension of up to 500 has pages of them
      --> site.toml:13:1
       |
    13 | channel = "channel"
       | ^^^^^^^ no scorecards and receipts are made of it
       |
       = hint: take a coarser column, or leave the dimension out
    "#);
    let pages = project.builds();
    assert_eq!(all_answers(&pages)["n"], 10_000);
    assert!(pages.files.len() < 30, "{} files", pages.files.len());
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

/// `markdown/208`, and its like in lists, brackets and emphasis.
#[test]
fn twenty_thousand_quotations_within_each_other_are_printed() {
    for deep in ["> ", "- ", "1. ", "> - ", "[", "![", "*", "*_", "<b>", "a` "] {
        let pages = bulletin().story(&(deep.repeat(20_000) + "deep")).builds();
        assert!(pages.words("stories/a.html").contains("deep"), "{deep}");
    }
    assert_snapshot!(bulletin().story(&("> ".repeat(20_000) + "deep")).says(), @r"
    warning[nested-too-deep]: lists and quotations deeper than 60 are printed as if they were no deeper
     --> content/stories/a.md:6:121
      |
    6 | …> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
      |                                          ^
    ");
}

/// `markdown/210`, and its like: marks that open and are never closed.
#[test]
fn seventy_thousand_stars_are_printed() {
    for open in ["*a **b ", "_a __b ", "[a](b", "[a](<b", "<a ", "&", "[^1]", "~~a ", "a~"] {
        let pages = bulletin().story(&open.repeat(10_000)).builds();
        assert!(pages.words("stories/a.html").contains('a') || open == "&", "{open}");
    }
}

#[test]
fn ten_thousand_definitions_footnotes_and_columns_are_printed() {
    let footnotes = |it: u32| format!("[^{it}]: note {}\n\n", it + 1);
    for (text, expected) in [
        (
            (0..10_000).map(|it| format!("[r{it}]: a{it}.md\n")).collect::<String>() + "\nlast",
            "last",
        ),
        ((0..10_000).map(footnotes).collect::<String>() + "last[^1]", "note 2"),
        (format!("|{}\n|{}\n|1|\n", "a|".repeat(10_000), "-|".repeat(10_000)), "1"),
        (format!("|a|\n|-|\n{}", "|1|2|3|\n".repeat(10_000)), "1"),
        ("# a\n\n".repeat(10_000), "a"),
    ] {
        let pages = bulletin().story(&text).builds();
        assert!(pages.words("stories/a.html").contains(expected), "{expected}");
    }
}

/// `markdown/223`
#[test]
fn a_line_of_two_megabytes_is_printed() {
    let pages = bulletin().story(&"x".repeat(2_000_000)).builds();
    assert!(pages.file("stories/a.html").len() > 2_000_000);
}

#[cfg(unix)]
#[test]
fn a_link_that_links_to_a_folder_that_holds_it() {
    let project = bulletin();
    std::os::unix::fs::symlink(".", project.root().join("content/stories/again")).expect("a link");
    assert_snapshot!(project.says(), @r"
    error[file-unreadable]: `content/stories/again` cannot be read: it links to a folder that it stands in
     --> content/stories/again
    ");
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let project = bulletin();
    let name = std::ffi::OsStr::from_bytes(b"content/stories/caf\xe9.md");
    std::fs::write(project.root().join(name), "x").expect("a file");
    assert_snapshot!(project.says(), @r"
    error[file-unreadable]: `content/stories/caf�.md` cannot be read: its name is not UTF-8
     --> content/stories/caf�.md
    ");
}

#[test]
fn a_text_longer_than_any_page() {
    let said = bulletin().file("content/stories/long.md", "x".repeat(17 << 20)).says();
    assert_snapshot!(said, @r"
    error[too-large]: `content/stories/long.md` is larger than 16 MiB
     --> content/stories/long.md
      = hint: a text is a page: make several of it
    ");
}

#[test]
fn a_block_that_ends_with_the_text() {
    let text = "```chart\nmetric = \"nps\"\ntitle = \"Up\"\n\nAnd then they called back.";
    assert_snapshot!(bulletin().story(text).says(), @r"
    error[block-unclosed]: the block `chart` is never closed
     --> content/stories/a.md:6:4
      |
    6 | ```chart
      |    ^^^^^
      |
      = hint: end it with the same fence, such as three backticks, on a line of its own

    error[invalid-toml]: this is not TOML: key with no value, expected `=`
      --> content/stories/a.md:10:5
       |
    10 | And then they called back.
       |     ^
    ");
    assert_snapshot!(bulletin().story("~~~~ verbatims\n~~~\n").says(), @r"
    error[block-unclosed]: the block `verbatims` is never closed
     --> content/stories/a.md:6:6
      |
    6 | ~~~~ verbatims
      |      ^^^^^^^^^
      |
      = hint: end it with the same fence, such as three backticks, on a line of its own

    error[invalid-toml]: this is not TOML: key with no value, expected `=`
     --> content/stories/a.md:7:4
      |
    7 | ~~~
      |    ^
    ");
}

#[test]
fn a_link_to_a_place_that_the_text_itself_has_not() {
    assert_snapshot!(bulletin().story("# Here\n\n[a](#here) [b](#there)").says(), @r"
    error[broken-link]: `stories/a.html` has no place called `there`
     --> content/stories/a.md:8:12
      |
    8 | [a](#here) [b](#there)
      |            ^^^^^^^^^^^
      |
      = hint: did you mean `here`?
    ");
}

#[test]
fn a_text_with_signs_that_turn_it_around() {
    let project = bulletin().story("a \u{202e}b\u{202c} c\u{1b}[31m");
    assert_snapshot!(project.says(), @r"
    warning[control-character]: the control character `\u{202e}` is left out
     --> content/stories/a.md:6:3
      |
    6 | a �b� c␛[31m
      |   ^
      |
      = note: 2 more like this
      = hint: delete it; it cannot be seen, or turns the text around it
    ");
    assert!(project.builds().words("stories/a.html").contains("a b c[31m"));
}

#[test]
fn front_matter_of_thousands_of_keys_is_told_briefly() {
    for fence in ["---", "+++"] {
        let sign = if fence == "---" { ":" } else { " =" };
        let keys: String = (0..3_000).map(|it| format!("k{it}{sign} 1\n")).collect();
        let text = format!("{fence}\ntitle{sign} \"A\"\ndate{sign} 2026-01-20\n{keys}{fence}\n");
        let said = bulletin().file("content/stories/a.md", text).says();
        assert_eq!(said.matches("warning[key-not-used]").count(), 20);
        assert!(said.contains("= note: 2980 more like this"), "{}", &said[..2000]);
    }
}

#[test]
fn yaml_that_means_itself() {
    let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: !!python/object:os.system x\ndate: 2026-02-30\n---\n";
    assert_snapshot!(bulletin().file("content/stories/a.md", bomb).says(), @r"
    warning[key-not-used]: nothing is made of `a`
     --> content/stories/a.md:2:1
      |
    2 | a: &a [x, x]
      | ^
      |
      = hint: leave it out, or keep it for another program

    warning[key-not-used]: nothing is made of `b`
     --> content/stories/a.md:3:1
      |
    3 | b: &b [*a, *a]
      | ^
      |
      = hint: leave it out, or keep it for another program

    error[wrong-type]: `title` must be text, not a value with a tag
     --> content/stories/a.md:4:8
      |
    4 | title: !!python/object:os.system x
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected text

    error[bad-date]: `2026-02-30` is not a date
     --> content/stories/a.md:5:7
      |
    5 | date: 2026-02-30
      |       ^^^^^^^^^^
      |
      = hint: write it as `2026-11-27`
    ");
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
