//! What an author is told about `site.toml`: one wrong thing each, and the whole message.

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};

#[test]
fn a_folder_without_a_site_toml_is_no_project() {
    let said = Project::empty().says();
    assert_snapshot!(said, @r"
    error[no-site-toml]: `[PROJECT]` holds no `site.toml`
      |
      = hint: make a project with `bellwether new site FOLDER`, or name one with `--root`
    ");
}

#[test]
fn a_site_toml_that_is_not_toml_is_shown_where_it_breaks() {
    let said = bulletin()
        .changed(
            "site.toml",
            r#"title = "Finch & Daughters Bulletin""#,
            "title = Finch & Daughters Bulletin",
        )
        .says();
    assert_snapshot!(said, @r"
    error[invalid-toml]: this is not TOML: string values must be quoted, expected literal string
     --> site.toml:4:9
      |
    4 | title = Finch & Daughters Bulletin
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
    ");
}

#[test]
fn an_empty_site_toml_is_told_its_first_key() {
    let said = bulletin().file("site.toml", "").says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `[site]` needs the key `title`
     --> site.toml:1:1
      = hint: add `title = "Customer bulletin"`
    "#);
}

#[test]
fn an_unknown_key_is_told_the_nearest_known_one() {
    let said =
        bulletin().changed("site.toml", r#"cadence = "weekly""#, r#"cadense = "weekly""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-key]: `[site]` has no key `cadense`
     --> site.toml:8:1
      |
    8 | cadense = "weekly"
      | ^^^^^^^
      |
      = hint: did you mean `cadence`?
    "#);
}

#[test]
fn a_key_in_the_wrong_table_is_told_where_it_belongs() {
    let said = bulletin().below("site.toml", "minimum_n = 5", r#"timezone = "UTC""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-key]: `[privacy]` has no key `timezone`
      --> site.toml:12:1
       |
    12 | timezone = "UTC"
       | ^^^^^^^^
       |
       = hint: `timezone` belongs to `[site]`
    "#);
}

#[test]
fn a_value_of_the_wrong_type_is_told_the_right_one() {
    let said = bulletin().changed("site.toml", "minimum_n = 5", r#"minimum_n = "five""#).says();
    assert_snapshot!(said, @r#"
    error[wrong-type]: `minimum_n` must be an integer, not a string
      --> site.toml:11:13
       |
    11 | minimum_n = "five"
       |             ^^^^^^ expected an integer
    "#);
}

#[test]
fn a_survey_needs_its_files() {
    let said = bulletin().without_line("site.toml", r#"files = ["data/staff/*.csv"]"#).says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `[[survey]]` needs the key `files`
      --> site.toml:44:1
       |
    44 | [[survey]]
       | ^^^^^^^^^^
       |
       = hint: add `files = ["data/contact/*.csv"]`
    "#);
}

#[test]
fn a_title_says_something() {
    let said = bulletin()
        .changed("site.toml", r#"title = "Finch & Daughters Bulletin""#, r#"title = "  ""#)
        .says();
    assert_snapshot!(said, @r#"
    error[empty-text]: `title` is empty
     --> site.toml:4:9
      |
    4 | title = "  "
      |         ^^^^
    "#);
}

#[test]
fn a_title_is_one_line_of_plain_text() {
    let said = bulletin()
        .changed(
            "site.toml",
            r#"title = "Finch & Daughters Bulletin""#,
            r#"title = "Finch\nBcc: everyone@finch.example""#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[control-character]: `title` holds the control character `\u{a}`
     --> site.toml:4:9
      |
    4 | title = "Finch\nBcc: everyone@finch.example"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: write it as one line of plain text
    "#);
}

#[test]
fn an_id_is_a_word_that_addresses_can_hold() {
    let said = bulletin().changed("site.toml", r#"id = "enps""#, r#"id = "Staff NPS""#).says();
    assert_snapshot!(said, @r#"
    error[bad-id]: `Staff NPS` cannot be the id of a question
      --> site.toml:56:6
       |
    56 | id = "Staff NPS"
       |      ^^^^^^^^^^^ expected lower-case letters, digits, `-` and `_`, a letter first
       |
       = hint: call it `staff-nps`
    "#);
}

#[test]
fn a_dimension_has_no_name_that_means_something_else() {
    let said = bulletin()
        .changed(
            "site.toml",
            "[survey.dimensions]\nteam = \"team\"\n\n",
            "[survey.dimensions]\nperiod = \"team\"\n\n",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[reserved-id]: a dimension cannot be called `period`
      --> site.toml:53:1
       |
    53 | period = "team"
       | ^^^^^^
       |
       = hint: `period` means something else in quotes and blocks; choose another id
    "#);
}

#[test]
fn two_surveys_have_two_ids() {
    let said = bulletin().changed("site.toml", r#"id = "staff""#, r#"id = "contact""#).says();
    assert_snapshot!(said, @r#"
    error[duplicate-id]: there is already a survey `contact`
      --> site.toml:45:6
       |
    45 | id = "contact"
       |      ^^^^^^^^^
       |
       = hint: give each its own
    "#);
}

#[test]
fn a_metric_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().changed("site.toml", r#"metric = "ces""#, r#"metric = "cse""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-metric]: no metric is called `cse`
      --> site.toml:38:10
       |
    38 | metric = "cse"
       |          ^^^^^
       |
       = hint: did you mean `ces`?
    "#);
}

#[test]
fn a_kind_of_survey_that_does_not_exist_is_told_the_others() {
    let said = bulletin().changed("site.toml", r#"kind = "employee""#, r#"kind = "exit""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-kind]: no kind of survey is called `exit`
      --> site.toml:47:8
       |
    47 | kind = "exit"
       |        ^^^^^^
       |
       = hint: the kinds are `transactional`, `relationship`, `employee` and `reviews`
    "#);
}

#[test]
fn a_cadence_is_weekly_or_monthly() {
    let said = bulletin()
        .changed("site.toml", r#"cadence = "weekly""#, r#"cadence = "fortnightly""#)
        .says();
    assert_snapshot!(said, @r#"
    error[unknown-cadence]: no bulletin appears `fortnightly`
     --> site.toml:8:11
      |
    8 | cadence = "fortnightly"
      |           ^^^^^^^^^^^^^
      |
      = hint: the cadences are `weekly` and `monthly`
    "#);
}

#[test]
fn which_duplicate_counts_is_one_of_three_words() {
    let said = bulletin().changed("site.toml", r#"keep = "last""#, r#"keep = "latest""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-choice]: `keep` cannot be `latest`
      --> site.toml:20:45
       |
    20 | …onse = { column = "response_id", keep = "latest" }
       |                                          ^^^^^^^^
       |
       = hint: did you mean `last`?
    "#);
}

#[test]
fn a_theme_that_does_not_exist_is_told_the_others() {
    let said =
        bulletin().below("site.toml", r#"cadence = "weekly""#, r#"theme = "tabloid""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-theme]: no theme is called `tabloid`
     --> site.toml:9:9
      |
    9 | theme = "tabloid"
      |         ^^^^^^^^^
      |
      = hint: the themes are `broadsheet` and `ledger`
    "#);
}

#[test]
fn a_time_zone_is_told_the_likely_one() {
    let said = bulletin().changed("site.toml", r#""Europe/London""#, r#""Europe/Londno""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-timezone]: no time zone is called `Europe/Londno`
     --> site.toml:6:12
      |
    6 | timezone = "Europe/Londno"
      |            ^^^^^^^^^^^^^^^
      |
      = hint: did you mean `Europe/London`?
    "#);
}

#[test]
fn a_language_is_written_with_a_hyphen() {
    let said = bulletin().changed("site.toml", r#""en-GB""#, r#""en_GB""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-language]: `en_GB` is not a language tag
     --> site.toml:5:12
      |
    5 | language = "en_GB"
      |            ^^^^^^^
      |
      = hint: write it with a hyphen: `en-GB`
    "#);
}

#[test]
fn the_address_of_a_site_is_whole() {
    let said = bulletin()
        .changed("site.toml", r#""https://finch.example/cx/""#, r#""finch.example/cx""#)
        .says();
    assert_snapshot!(said, @r#"
    error[bad-base-url]: `finch.example/cx` is not the address of a site: it does not begin with `https://` or `http://`
     --> site.toml:7:12
      |
    7 | base_url = "finch.example/cx"
      |            ^^^^^^^^^^^^^^^^^^
      |
      = hint: write the whole address, such as `https://example.org/cx/`
    "#);
}

#[test]
fn columns_are_parted_by_one_character() {
    let said = bulletin().below("site.toml", r#"kind = "employee""#, r#"delimiter = ", ""#).says();
    assert_snapshot!(said, @r#"
    error[bad-delimiter]: `, ` cannot part columns
      --> site.toml:48:13
       |
    48 | delimiter = ", "
       |             ^^^^
       |
       = hint: use one character: `,`, `;`, `|` or `\t`
    "#);
}

#[test]
fn one_survey_has_one_delimiter() {
    let said = bulletin()
        .changed(
            "site.toml",
            r#"files = ["data/staff/*.csv"]"#,
            r#"files = ["data/staff/*.csv", "data/staff/*.tsv"]"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[mixed-delimiters]: one survey has both `.tsv` and other files
      --> site.toml:48:9
       |
    48 | files = ["data/staff/*.csv", "data/staff/*.tsv"]
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = hint: say `delimiter`, or make two surveys
    "#);
}

#[test]
fn no_number_of_answers_is_negative() {
    let said = bulletin().changed("site.toml", "minimum_n = 5", "minimum_n = -5").says();
    assert_snapshot!(said, @r"
    error[number-too-small]: `minimum_n` cannot be -5
      --> site.toml:11:13
       |
    11 | minimum_n = -5
       |             ^^ expected a whole number from 1
    ");
}

#[test]
fn a_comparison_needs_at_least_the_answers_of_a_number() {
    let said = bulletin().changed("site.toml", "comparison_n = 10", "comparison_n = 4").says();
    assert_snapshot!(said, @r"
    error[comparison-below-minimum]: `comparison_n` is 4, fewer than the `minimum_n` of 5
      --> site.toml:12:16
       |
    12 | comparison_n = 4
       |                ^
       |
       = hint: a comparison needs at least the answers of a number: 5 or more
    ");
}

#[test]
fn a_scale_goes_up() {
    let said = bulletin().changed("site.toml", "scale = [1, 7]", "scale = [7, 1]").says();
    assert_snapshot!(said, @r"
    error[bad-scale]: `scale` cannot go from 7 to 1
      --> site.toml:42:9
       |
    42 | scale = [7, 1]
       |         ^^^^^^ expected `[lowest, highest]`, whole numbers from -100 to 100
    ");
}

#[test]
fn an_nps_is_asked_from_nought_to_ten() {
    let said = bulletin().below("site.toml", "target = 20", "scale = [1, 10]").says();
    assert_snapshot!(said, @r"
    error[nps-scale]: an NPS cannot be asked on a scale from 1 to 10
      --> site.toml:35:9
       |
    35 | scale = [1, 10]
       |         ^^^^^^^ expected `[0, 10]`
       |
       = hint: sum it up as `mean`, or as `share` with the scores of `top`
    ");
}

#[test]
fn a_target_is_within_what_the_metric_can_be() {
    let said = bulletin().changed("site.toml", "target = 20", "target = 200").says();
    assert_snapshot!(said, @r"
    error[value-off-scale]: `target` cannot be 200 here
      --> site.toml:34:10
       |
    34 | target = 200
       |          ^^^ expected -100 to 100
    ");
}

#[test]
fn a_share_says_which_answers_it_counts() {
    let said = bulletin().changed("site.toml", r#"metric = "ces""#, r#"metric = "share""#).says();
    assert_snapshot!(said, @r"
    error[share-without-top]: the share `ease` does not say which answers it counts
      --> site.toml:36:1
       |
    36 | [[survey.question]]
       | ^^^^^^^^^^^^^^^^^^^
       |
       = hint: add `top`, such as `top = [4, 5]`
    ");
}

#[test]
fn a_key_that_would_do_nothing_is_refused() {
    let said = bulletin().below("site.toml", "scale = [1, 7]", "top = [6, 7]").says();
    assert_snapshot!(said, @r"
    error[key-without-effect]: `top` does nothing here: `ces` counts every answer
      --> site.toml:43:7
       |
    43 | top = [6, 7]
       |       ^^^^^^
       |
       = hint: delete it
    ");
}

#[test]
fn a_cut_is_made_of_dimensions_that_exist() {
    let said = bulletin()
        .changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["team", "touchpiont"]"#)
        .says();
    assert_snapshot!(said, @r#"
    error[unknown-dimension]: no dimension is called `touchpiont`
      --> site.toml:63:15
       |
    63 | by = ["team", "touchpiont"]
       |               ^^^^^^^^^^^^
       |
       = hint: did you mean `touchpoint`?
    "#);
}

#[test]
fn a_cut_is_of_two_dimensions() {
    let said = bulletin()
        .changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["team"]"#)
        .says();
    assert_snapshot!(said, @r#"
    error[cut-not-a-pair]: a cut must name two different dimensions
      --> site.toml:63:6
       |
    63 | by = ["team"]
       |      ^^^^^^^^
       |
       = hint: single dimensions are cut by themselves; write `by = ["team", "channel"]`
    "#);
}

#[test]
fn a_cut_is_made_within_a_survey() {
    let said = bulletin()
        .changed(
            "site.toml",
            "[survey.dimensions]\nteam = \"team\"\n\n",
            "[survey.dimensions]\ndesk = \"team\"\n\n",
        )
        .changed("site.toml", r#"by = ["team", "touchpoint"]"#, r#"by = ["desk", "touchpoint"]"#)
        .says();
    assert_snapshot!(said, @r#"
    error[cut-across-surveys]: no survey has both `desk` and `touchpoint`
      --> site.toml:63:6
       |
    63 | by = ["desk", "touchpoint"]
       |      ^^^^^^^^^^^^^^^^^^^^^^
       |
       = hint: a cut is made within a survey; add the missing dimension to one
    "#);
}

#[test]
fn what_is_planned_for_later_is_said_to_be() {
    let said =
        bulletin().below("site.toml", r#"kind = "employee""#, r#"preset = "qualtrics""#).says();
    assert_snapshot!(said, @r"");
}

#[test]
fn an_encoding_has_a_name_that_the_web_knows() {
    let said =
        bulletin().below("site.toml", r#"kind = "employee""#, r#"encoding = "klingon""#).says();
    assert_snapshot!(said, @r#"
    error[unknown-choice]: `encoding` cannot be `klingon`
      --> site.toml:48:12
       |
    48 | encoding = "klingon"
       |            ^^^^^^^^^
       |
       = hint: the choices are `utf-8`, `utf-16`, `windows-1252` and `latin-1`
    "#);
}

#[test]
fn no_data_are_read_from_outside_the_project() {
    let said = bulletin().changed("site.toml", r#""data/staff/*.csv""#, r#""../../etc/*""#).says();
    assert_snapshot!(said, @r#"
    error[path-outside]: `../../etc/*` is not below the project folder
      --> site.toml:48:10
       |
    48 | files = ["../../etc/*"]
       |          ^^^^^^^^^^^^^
       |
       = hint: write it from the project folder, with `/`, such as `data/contact/*.csv`
    "#);
}

#[test]
fn a_pattern_that_finds_nothing_is_named() {
    let said =
        bulletin().changed("site.toml", r#""data/staff/*.csv""#, r#""data/staf/*.csv""#).says();
    assert_snapshot!(said, @r#"
    error[pattern-without-files]: no file matches `data/staf/*.csv`
      --> site.toml:48:9
       |
    48 | files = ["data/staf/*.csv"]
       |         ^^^^^^^^^^^^^^^^^^^
       |
       = hint: put the export there, or correct the pattern
    "#);
}

#[test]
fn all_mistakes_are_told_at_once_from_the_top_of_the_file() {
    let said = bulletin()
        .changed("site.toml", "language =", "languge =")
        .changed("site.toml", "minimum_n = 5", "minimum_n = 0")
        .changed("site.toml", "scale = [1, 7]", "scale = [1, 700]")
        .says();
    let first_lines: Vec<&str> = said.lines().filter(|it| it.starts_with("error")).collect();
    assert_snapshot!(first_lines.join("\n"), @r"
    error[unknown-key]: `[site]` has no key `languge`
    error[number-too-small]: `minimum_n` cannot be 0
    error[bad-scale]: `scale` cannot go from 1 to 700
    ");
}

/// A line of the survey of employees, which is short.
const STAFF_DATE: &str = "date = \"answered_on\"\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n[survey.dimensions]\nteam = \"team\"\n\n[[survey.question]]\nid = \"enps\"";

/// The bulletin, with these lines in place of the date of its survey of employees.
fn staff(lines: &str) -> Project {
    let changed = STAFF_DATE.replacen("date = \"answered_on\"", lines, 1);
    bulletin().changed("site.toml", STAFF_DATE, &changed)
}

/// The bulletin, with its survey of employees in waves.
fn staff_in_waves(waves: &str) -> Project {
    bulletin().without_line("site.toml", r#"files = ["data/staff/*.csv"]"#).changed(
        "site.toml",
        "\n[[cut]]",
        &format!("\n{waves}\n[[cut]]"),
    )
}

#[test]
fn a_tool_that_is_not_known_has_no_preset() {
    let said = staff("date = \"answered_on\"\npreset = \"Qualtrics\"").says();
    assert_snapshot!(said, @r#"
    error[unknown-choice]: `preset` cannot be `Qualtrics`
      --> site.toml:50:10
       |
    50 | preset = "Qualtrics"
       |          ^^^^^^^^^^^
       |
       = hint: did you mean `qualtrics`?
    "#);
}

#[test]
fn a_wave_on_another_scale_says_what_its_answers_stand_for() {
    let wave = r#"
[[survey.files]]
paths = ["data/staff/*.csv"]
question.enps = { scale = [1, 3], recode = { 1 = 0, 3 = 10 } }
"#;
    assert_snapshot!(staff_in_waves(wave).says(), @r"
    error[mixed-scales]: answers from 1 to 3 cannot be counted with answers from 0 to 10
      --> site.toml:64:27
       |
    64 | question.enps = { scale = [1, 3], recode = { 1 = 0, 3 = 10 } }
       |                           ^^^^^^
       |
       = hint: give it a question of its own, or say in `recode` what each answer from 1 to 3 stands for
    ");
}

#[test]
fn a_wave_recodes_a_question_of_its_survey() {
    let wave = r#"
[[survey.files]]
paths = ["data/staff/*.csv"]
question.nps = { reversed = true }
"#;
    assert_snapshot!(staff_in_waves(wave).says(), @r"
    error[unknown-choice]: `question` cannot be `nps`
      --> site.toml:64:10
       |
    64 | question.nps = { reversed = true }
       |          ^^^
       |
       = hint: did you mean `enps`?
    ");
}

#[test]
fn a_wave_renames_columns_that_the_survey_names() {
    let wave = r#"
[[survey.files]]
paths = ["data/staff/*.csv"]
columns = { likelyhood = "Q1" }
"#;
    assert_snapshot!(staff_in_waves(wave).says(), @r#"
    error[unknown-choice]: `columns` cannot be `likelyhood`
      --> site.toml:64:13
       |
    64 | columns = { likelyhood = "Q1" }
       |             ^^^^^^^^^^
       |
       = hint: did you mean `likelihood`?
    "#);
}

#[test]
fn a_wave_says_its_paths() {
    assert_snapshot!(staff_in_waves("\n[[survey.files]]\npath = \"data/staff/*.csv\"\n").says(), @r#"
    error[missing-key]: `[[survey.files]]` needs the key `paths`
      --> site.toml:62:1
       |
    62 | [[survey.files]]
       | ^^^^^^^^^^^^^^^^
       |
       = hint: add `paths = ["data/contact/2024-*.csv"]`

    error[unknown-key]: `[[survey.files]]` has no key `path`
      --> site.toml:63:1
       |
    63 | path = "data/staff/*.csv"
       | ^^^^
       |
       = hint: did you mean `paths`?
    "#);
}

#[test]
fn a_column_of_personal_data_is_not_read() {
    let said = staff("date = \"answered_on\"\nprivate = [\"team\"]").says();
    assert_snapshot!(said, @r#"
    error[private-column]: `team` is personal data and is never read
      --> site.toml:54:8
       |
    54 | team = "team"
       |        ^^^^^^
       |
       = hint: take another column; this one is private by the survey's `preset`, or by its `private`
    "#);
}

#[test]
fn a_column_that_a_tool_fills_with_addresses_is_not_read() {
    let said = staff("date = \"answered_on\"\npreset = \"qualtrics\"")
        .changed(
            "site.toml",
            "team = \"team\"\n\n[[survey.question]]\nid = \"enps\"",
            "team = \"RecipientEmail\"\n\n[[survey.question]]\nid = \"enps\"",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[private-column]: `RecipientEmail` is personal data and is never read
      --> site.toml:54:8
       |
    54 | team = "RecipientEmail"
       |        ^^^^^^^^^^^^^^^^
       |
       = hint: take another column; this one is private by the survey's `preset`, or by its `private`
    "#);
}

#[test]
fn touchpoints_are_of_the_questions_or_of_a_column() {
    let said = bulletin()
        .changed(
            "site.toml",
            "id = \"nps\"\nmetric",
            "id = \"nps\"\ntouchpoint = \"Order\"\nmetric",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[touchpoint-twice]: the questions of this survey say their `touchpoint`, so it cannot be a column too
      --> site.toml:27:1
       |
    27 | touchpoint = { column = "touchpoint", label = "Touchpoint", order = ["Order", "Invoice", "Delivery day"] }
       | ^^^^^^^^^^
       |
       = hint: delete this dimension, or `touchpoint` of the questions
    "#);
}

#[test]
fn a_day_of_a_wave_is_written_like_other_days() {
    assert_snapshot!(staff("date = { day = \"31/01/2026\" }").says(), @r#"
    error[bad-day]: `31/01/2026` is not a day
      --> site.toml:49:16
       |
    49 | date = { day = "31/01/2026" }
       |                ^^^^^^^^^^^^
       |
       = hint: write it as `2026-11-22`
    "#);
}

#[test]
fn a_day_of_a_wave_leaves_nothing_for_a_column_to_say() {
    let said = staff("date = { day = \"2026-01-31\", column = \"answered_on\" }").says();
    assert_snapshot!(said, @r#"
    error[key-without-effect]: `column` does nothing here: `day` says the date of every response
      --> site.toml:49:39
       |
    49 | date = { day = "2026-01-31", column = "answered_on" }
       |                                       ^^^^^^^^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_clock_is_of_a_time_zone_that_there_is() {
    let said = staff("date = { column = \"answered_on\", timezone = \"Europe/Londn\" }").says();
    assert_snapshot!(said, @r#"
    error[unknown-timezone]: no time zone is called `Europe/Londn`
      --> site.toml:49:45
       |
    49 | … = { column = "answered_on", timezone = "Europe/Londn" }
       |                                          ^^^^^^^^^^^^^^
       |
       = hint: did you mean `Europe/London`?
    "#);
}

#[test]
fn a_file_has_a_row_of_header_at_the_least() {
    assert_snapshot!(staff("date = \"answered_on\"\nheader_rows = 0").says(), @r"
    error[number-too-small]: `header_rows` cannot be 0
      --> site.toml:50:15
       |
    50 | header_rows = 0
       |               ^ expected a whole number from 1
    ");
}

#[test]
fn a_second_file_is_within_the_project_and_has_a_key() {
    let said = bulletin()
        .changed("site.toml", "\n[[cut]]", "\n[[survey.join]]\nfile = \"../people.csv\"\n\n[[cut]]")
        .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `[[survey.join]]` needs the key `key`
      --> site.toml:62:1
       |
    62 | [[survey.join]]
       | ^^^^^^^^^^^^^^^
       |
       = hint: add `key = "customer_id"`

    error[path-outside]: `../people.csv` is not below the project folder
      --> site.toml:63:8
       |
    63 | file = "../people.csv"
       |        ^^^^^^^^^^^^^^^
       |
       = hint: write it from the project folder, with `/`, such as `data/contact/*.csv`
    "#);
}

#[test]
fn a_second_file_that_is_not_there_is_named() {
    let join = "\n[[survey.join]]\nfile = \"data/people.csv\"\nkey = \"team\"\n\n[[cut]]";
    assert_snapshot!(bulletin().changed("site.toml", "\n[[cut]]", join).says(), @r#"
    error[pattern-without-files]: no file matches `data/people.csv`
      --> site.toml:63:8
       |
    63 | file = "data/people.csv"
       |        ^^^^^^^^^^^^^^^^^
       |
       = hint: put the export there, or correct the pattern
    "#);
}

#[test]
fn a_format_of_dates_is_one_that_dates_can_be_read_by() {
    let said = staff("date = { column = \"answered_on\", format = \"dd/mm/yyyy\" }").says();
    assert_snapshot!(said, @r#"
    error[bad-date-format]: `dd/mm/yyyy` is no format of dates: it lacks the day, the month or the year
      --> site.toml:49:43
       |
    49 | …te = { column = "answered_on", format = "dd/mm/yyyy" }
       |                                          ^^^^^^^^^^^^
       |
       = hint: name the parts of a date, such as `%d/%m/%Y` or `%Y-%m-%d %H:%M`
    "#);
}

#[test]
fn invitations_are_answered_within_days() {
    let invitations = "\n[survey.invitations]\nfiles = [\"data/staff/*.csv\"]\ndate = \"answered_on\"\n\
                       answered = \"likelihood\"\nwithin = \"a week\"\n\n[[cut]]";
    assert_snapshot!(bulletin().changed("site.toml", "\n[[cut]]", invitations).says(), @r#"
    error[bad-lag]: `a week` is no number of days
      --> site.toml:66:10
       |
    66 | within = "a week"
       |          ^^^^^^^^
       |
       = hint: write it as `7 days`
    "#);
}

/// On five points effort and ease look alike, and only the wording tells which is asked.
#[test]
fn a_customer_effort_score_of_five_points_is_asked_which_way_is_better() {
    let of_five = |more: &str| {
        bulletin().changed("site.toml", "scale = [1, 7]", &format!("scale = [1, 5]{more}")).says()
    };
    assert_snapshot!(of_five(""), @r#"
    warning[effort-either-way]: on a scale from 1 to 5 `ces` may ask how much effort it was, or how easy; it is read as effort, of which less is better
      --> site.toml:38:10
       |
    38 | metric = "ces"
       |          ^^^^^
       |
       = hint: say `better = "lower"` or `better = "higher"`

    warning[answer-off-scale]: `6` is not on the scale
     --> data/contact/2026-w02.csv:2:7
      |
    2 | ease: 6
      |       ^ expected a whole number from 1 to 5
      |
      = note: 32 more like this
      = hint: correct it, or name it in `missing` if it means no answer
    "#);
    assert!(!of_five("\nbetter = \"lower\"").contains("effort-either-way"));
    assert_snapshot!(of_five("\nbetter = \"less\""), @r#"
    error[unknown-choice]: `better` cannot be `less`
      --> site.toml:43:10
       |
    43 | better = "less"
       |          ^^^^^^
       |
       = hint: the choices are `lower` and `higher`
    "#);
}

#[test]
fn an_event_of_a_group_that_no_one_is_of_is_told_the_nearest() {
    let event = "\n[[event]]\nday = \"2026-01-20\"\ntitle = \"Tills down\"\nwhere = { team = \"Biling\" }\n";
    let said = bulletin().added("site.toml", event).says();
    assert_snapshot!(said, @r#"
    warning[event-of-unknown-group]: no team is called `Biling`: the event is on no chart
      --> site.toml:68:18
       |
    68 | where = { team = "Biling" }
       |                  ^^^^^^^^
       |
       = hint: did you mean `Billing`?
    "#);
}
