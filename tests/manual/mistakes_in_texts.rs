//! What an author is told about a text: its front matter, its quotes and blocks, its links.

use insta::assert_snapshot;

use crate::bulletin::{Project, bulletin};

/// The little bulletin with a story whose file is this, whole.
fn story_file(text: &str) -> Project {
    bulletin().file("content/stories/a.md", text)
}

#[test]
fn a_text_begins_with_front_matter() {
    let said = story_file(
        r#"Two days without a line.
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[front-matter-missing]: the file does not begin with front matter
     --> content/stories/a.md
      = hint: begin it with `+++`, a line such as `title = "…"`, and `+++`
    "#);
}

#[test]
fn front_matter_is_closed() {
    let said = story_file(
        r#"+++
title = "A"

Two days without a line.
"#,
    )
    .says();
    assert_snapshot!(said, @r"
    error[front-matter-unclosed]: the front matter is never closed
     --> content/stories/a.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: put the same mark on a line of its own before the text
    ");
}

#[test]
fn front_matter_says_at_least_the_title() {
    let said = story_file(
        r#"+++
+++

Two days.
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[front-matter-empty]: the front matter is empty
     --> content/stories/a.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: say at least the title: `title = "…"`
    "#);
}

#[test]
fn a_title_and_a_date_are_needed() {
    let said = story_file(
        r#"+++
deck = "Two days."
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `front matter` needs the key `title`
     --> content/stories/a.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: add `title = "Two days without a line"`

    error[missing-key]: `front matter` needs the key `date`
     --> content/stories/a.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: add `date = 2026-11-22`
    "#);
}

#[test]
fn a_key_of_the_front_matter_is_told_the_nearest() {
    let said = story_file(
        r#"+++
titel = "A"
date = 2026-01-20
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `front matter` needs the key `title`
     --> content/stories/a.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: add `title = "Two days without a line"`

    error[unknown-key]: `front matter` has no key `titel`
     --> content/stories/a.md:2:1
      |
    2 | titel = "A"
      | ^^^^^
      |
      = hint: did you mean `title`?
    "#);
}

#[test]
fn front_matter_may_be_yaml() {
    let said = story_file(
        r#"---
title: After: the storm
date: 2026-01-20
---
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[invalid-yaml]: this is not YAML: mapping values are not allowed in this context
     --> content/stories/a.md:2:1
      |
    2 | title: After: the storm
      | ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: quote a value that holds a colon: `title: "After: a story"`
    "#);
}

#[test]
fn a_key_of_which_nothing_is_made_is_told() {
    let said = story_file(
        r#"---
title: After the storm
date: 2026-01-20
sentiment_of_the_day: calm
---
"#,
    )
    .says();
    assert_snapshot!(said, @r"
    warning[key-not-used]: nothing is made of `sentiment_of_the_day`
     --> content/stories/a.md:4:1
      |
    4 | sentiment_of_the_day: calm
      | ^^^^^^^^^^^^^^^^^^^^
      |
      = hint: leave it out, or keep it for another program
    ");
}

#[test]
fn braces_and_pictures_of_elsewhere_are_told() {
    let said = story_file(
        r#"+++
title = "A"
date = 2026-01-20
+++

{{ page.title }} and ![a chart](https://example.org/chart.png)
"#,
    )
    .says();
    assert_snapshot!(said, @r"
    warning[foreign-braces]: these braces are shown as they are
     --> content/stories/a.md:6:1
      |
    6 | {{ page.title }} and ![a chart](https://example.org/chart.png)
      | ^^^^^^^^^^^^^^^^
      |
      = hint: a figure is quoted as `{{ nps }}`; put a backslash before other braces

    warning[image-remote]: the image `https://example.org/chart.png` is on another server, and is only linked to
     --> content/stories/a.md:6:22
      |
    6 | {{ page.title }} and ![a chart](https://example.org/chart.png)
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there, so that the page is whole
    ");
}

#[test]
fn links_of_an_old_letter_may_lead_nowhere() {
    let said = bulletin()
        .changed("site.toml", "[privacy]", "[content]\nbroken_links = \"warning\"\n\n[privacy]")
        .file(
            "content/stories/a.md",
            "+++\ntitle = \"A\"\ndate = 2026-01-20\n+++\n[b](/en/b/) ![c](c.png)",
        )
        .says();
    assert_snapshot!(said, @r"
    warning[image-missing]: there is no image `c.png`
     --> content/stories/a.md:5:13
      |
    5 | [b](/en/b/) ![c](c.png)
      |             ^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there

    warning[broken-link]: no page has the address `en/b/index.html`
     --> content/stories/a.md:5:1
      |
    5 | [b](/en/b/) ![c](c.png)
      | ^^^^^^^^^^^
      |
      = hint: did you mean `index.html`?
    ");
}

#[test]
fn a_date_is_a_date() {
    let said = story_file(
        r#"+++
title = "A"
date = "20 January"
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[bad-date]: `20 January` is not a date
     --> content/stories/a.md:3:8
      |
    3 | date = "20 January"
      |        ^^^^^^^^^^^^
      |
      = hint: write it as `2026-11-27`
    "#);
}

#[test]
fn a_title_loses_what_cannot_be_printed() {
    let said = story_file(
        r#"+++
title = "A\u0007bell"
date = 2026-01-20
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    warning[control-character]: `title` holds control characters, which were left out
     --> content/stories/a.md:2:9
      |
    2 | title = "A\u0007bell"
      |         ^^^^^^^^^^^^^
      |
      = hint: write it as one line of plain text
    "#);
}

#[test]
fn a_slug_is_made_of_letters_digits_and_hyphens() {
    let said = story_file(
        r#"+++
title = "A"
date = 2026-01-20
slug = "../Two days"
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r#"
    error[bad-slug]: `../Two days` cannot be a slug
     --> content/stories/a.md:4:8
      |
    4 | slug = "../Two days"
      |        ^^^^^^^^^^^^^ expected lower-case letters, digits and single hyphens
      |
      = hint: write `two-days`
    "#);
}

#[test]
fn two_stories_have_two_slugs() {
    let said = story_file(
        r#"+++
title = "A"
date = 2026-01-20
slug = "four-flights"
+++
"#,
    )
    .says();
    assert_snapshot!(said, @r"
    error[duplicate-slug]: `content/stories/a.md` already has the slug `four-flights`
     --> content/stories/four-flights.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: give one of them another `slug`, or rename its file
    ");
}

#[test]
fn a_page_has_no_address_of_one_that_is_made() {
    let said = bulletin()
        .file(
            "content/pages/method.md",
            r#"+++
title = "A"
+++
"#,
        )
        .says();
    assert_snapshot!(said, @r"
    error[reserved-slug]: the slug `method` is that of a page bellwether makes
     --> content/pages/method.md:1:1
      |
    1 | +++
      | ^^^
      |
      = hint: choose another `slug`
    ");
}

#[test]
fn an_edition_has_a_number_of_its_own() {
    let said =
        bulletin().changed("content/editions/2026-w03.md", "number = 1", "number = 2").says();
    assert_snapshot!(said, @r"
    error[duplicate-number]: `content/editions/2026-w03.md` already has the number 2
     --> content/editions/2026-w04/index.md:4:10
      |
    4 | number = 2
      |          ^
      |
      = hint: number each edition once
    ");
}

#[test]
fn an_edition_is_of_a_week_a_month_a_quarter_or_a_year() {
    let said = bulletin()
        .changed(
            "content/editions/2026-w03.md",
            "number = 1",
            "number = 1\nperiod = \"last 4 weeks\"",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[period-not-calendar]: an edition cannot be of `last 4 weeks`
     --> content/editions/2026-w03.md:5:10
      |
    5 | period = "last 4 weeks"
      |          ^^^^^^^^^^^^^^
      |
      = hint: write `2026-W47`, `2026-11`, `2026-Q4` or `2026`
    "#);
}

#[test]
fn a_text_of_the_future_waits() {
    let said = bulletin()
        .changed("content/stories/four-flights.md", "2026-01-17", "2026-02-01")
        .without("content/editions/2026-w04/index.md")
        .says();
    assert_snapshot!(said, @r#"
    warning[future-dated]: left out: it is dated 2026-02-01, and the build is of 2026-01-25
     --> content/stories/four-flights.md:2:9
      |
    2 | title = "Four flights, no tip"
      |         ^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: build with `--as-of 2026-02-01` to see it
    "#);
}

#[test]
fn a_customer_is_named_with_consent() {
    let said = bulletin().changed("content/stories/four-flights.md", "consent = true\n", "").says();
    assert_snapshot!(said, @r#"
    error[consent-missing]: the story names a customer, and does not say that the customer agreed
     --> content/stories/four-flights.md:8:12
      |
    8 | customer = "Mrs Okafor"
      |            ^^^^^^^^^^^^
      |
      = hint: add `consent = true` once they have, or leave the name out
    "#);
}

#[test]
fn a_text_in_the_wrong_folder_is_named() {
    let said = bulletin()
        .file(
            "content/notes/a.md",
            r#"+++
title = "A"
+++
"#,
        )
        .says();
    assert_snapshot!(said, @r"
    warning[text-unplaced]: no page is made from this file
     --> content/notes/a.md
      = hint: texts are `content/editions/NAME.md`, `content/stories/NAME.md` and `content/pages/NAME.md`, or `NAME/index.md` there
    ");
}

// Quotes.

#[test]
fn a_question_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story("We reached {{ nsp }} at last.").says();
    assert_snapshot!(said, @r"
    error[unknown-quote]: no question is called `nsp`
     --> content/stories/a.md:6:15
      |
    6 | We reached {{ nsp }} at last.
      |               ^^^
      |
      = hint: did you mean `nps`?
    ");
}

#[test]
fn a_part_that_a_reading_has_not_is_told_the_nearest() {
    let said = bulletin().story("From {{ nps.hihg }} down.").says();
    assert_snapshot!(said, @r"
    error[unknown-part]: a reading has no part `hihg`
     --> content/stories/a.md:6:13
      |
    6 | From {{ nps.hihg }} down.
      |             ^^^^
      |
      = hint: did you mean `high`?
    ");
}

#[test]
fn a_setting_that_does_not_exist_is_told_the_others() {
    let said = bulletin().story(r#"{{ nps desk="Billing" }}"#).says();
    assert_snapshot!(said, @r#"
    error[unknown-argument]: `desk` is not an argument here
     --> content/stories/a.md:6:8
      |
    6 | {{ nps desk="Billing" }}
      |        ^^^^
      |
      = hint: the arguments are `survey`, `period`, `is`, `team` and `touchpoint`
    "#);
}

#[test]
fn a_team_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story(r#"Billing: {{ nps team="Biling" }}."#).says();
    assert_snapshot!(said, @r#"
    error[unknown-group]: no team is called `Biling`
     --> content/stories/a.md:6:23
      |
    6 | Billing: {{ nps team="Biling" }}.
      |                       ^^^^^^
      |
      = hint: did you mean `Billing`?
    "#);
}

#[test]
fn a_period_that_is_none_is_told_how_to_write_one() {
    let said = bulletin().story(r#"{{ nps period="week 3" }}"#).says();
    assert_snapshot!(said, @r#"
    error[unknown-period]: `week 3` is not a period
     --> content/stories/a.md:6:16
      |
    6 | {{ nps period="week 3" }}
      |                ^^^^^^
      |
      = hint: write `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `last 13 weeks` or `all`
    "#);
}

#[test]
fn a_survey_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story(r#"{{ nps survey="contcat" }}"#).says();
    assert_snapshot!(said, @r#"
    error[unknown-survey]: no survey is called `contcat`
     --> content/stories/a.md:6:16
      |
    6 | {{ nps survey="contcat" }}
      |                ^^^^^^^
      |
      = hint: did you mean `contact`?
    "#);
}

#[test]
fn a_metric_that_two_questions_have_is_ambiguous() {
    let said = bulletin()
        .changed("site.toml", "id = \"nps\"", "id = \"likely\"")
        .changed("content/stories/four-flights.md", "nps.n ", "likely.n ")
        .story("{{ nps }}")
        .without("content/editions/2026-w04/index.md")
        .without("content/editions/2026-w03.md")
        .says();
    assert_snapshot!(said, @r#"
    error[ambiguous-question]: several surveys ask `nps`
     --> content/stories/a.md:6:4
      |
    6 | {{ nps }}
      |    ^^^
      |
      = hint: say which: `survey="contact"` or `survey="staff"`
    "#);
}

#[test]
fn a_quote_is_written_with_straight_marks() {
    let said = bulletin().story("{{ nps team=“Billing” }}").says();
    assert_snapshot!(said, @r#"
    error[quote-malformed]: this quote cannot be read: the value needs straight double quotation marks
     --> content/stories/a.md:6:13
      |
    6 | {{ nps team=“Billing” }}
      |             ^^^^^^^^^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`
    "#);
}

#[test]
fn a_quote_is_closed() {
    let said = bulletin().story("We reached {{ nps at last.").says();
    assert_snapshot!(said, @r"
    error[quote-unclosed]: a quote is opened and never closed
     --> content/stories/a.md:6:12
      |
    6 | We reached {{ nps at last.
      |            ^^^^^^^^^^^^^^^
      |
      = hint: close it with `}}`, or write `\{{` for the braces themselves
    ");
}

#[test]
fn a_quote_stands_in_the_text_and_not_in_an_address() {
    let said = bulletin().story("[here](page-{{ nps }}.html)").says();
    assert_snapshot!(said, @r"
    error[quote-misplaced]: a quote cannot stand in a link's address or in the words of an image
     --> content/stories/a.md:6:13
      |
    6 | [here](page-{{ nps }}.html)
      |             ^^^^^^^^^
      |
      = hint: move it into the text
    ");
}

#[test]
fn a_pair_of_dimensions_is_counted_if_site_toml_says_so() {
    let said = bulletin()
        .changed("site.toml", "[[cut]]\nby = [\"team\", \"touchpoint\"]\n", "")
        .story(r#"{{ nps team="Billing" touchpoint="Order" }}"#)
        .says();
    assert_snapshot!(said, @r#"
    error[pair-not-counted]: `team` and `touchpoint` are not counted together
     --> content/stories/a.md:6:23
      |
    6 | {{ nps team="Billing" touchpoint="Order" }}
      |                       ^^^^^^^^^^
      |
      = hint: add to `site.toml`: `[[cut]]` and `by = ["team", "touchpoint"]`
    "#);
}

#[test]
fn three_dimensions_are_too_many() {
    let said = bulletin()
        .changed(
            "site.toml",
            "team = \"team\"\ntouchpoint",
            "team = \"team\"\ncustomer = \"customer_id\"\ntouchpoint",
        )
        .story(r#"{{ nps team="Billing" touchpoint="Order" customer="C1" }}"#)
        .says();
    assert_snapshot!(said, @r#"
    error[too-many-dimensions]: answers are counted by two dimensions at the most
     --> content/stories/a.md:6:42
      |
    6 | …{ nps team="Billing" touchpoint="Order" customer="C1" }}
      |                                          ^^^^^^^^
      |
      = hint: leave one out
    "#);
}

// Blocks.

#[test]
fn a_block_that_is_nearly_one_is_told_the_nearest() {
    let said = bulletin()
        .story(
            r#"```chrat
metric = "nps"
```"#,
        )
        .says();
    assert_snapshot!(said, @r"
    error[unknown-block]: no block is called `chrat`
     --> content/stories/a.md:6:4
      |
    6 | ```chrat
      |    ^^^^^
      |
      = hint: did you mean `chart`?
    ");
}

#[test]
fn a_chart_says_its_finding() {
    let said = bulletin()
        .story(
            r#"```chart
metric = "nps"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `chart` needs the key `title`
     --> content/stories/a.md:6:4
      |
    6 | ```chart
      |    ^^^^^
      |
      = hint: add `title = "Which teams moved?"`
    "#);
}

#[test]
fn a_chart_has_no_key_that_does_nothing() {
    let said = bulletin()
        .story(
            r#"```chart
metric = "nps"
title = "Up?"
last = "3 weeks"
period = "2026-W03"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[key-without-effect]: `period` does nothing here: `last` has said already which time is shown
      --> content/stories/a.md:10:10
       |
    10 | period = "2026-W03"
       |          ^^^^^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_chart_is_by_a_dimension_that_exists() {
    let said = bulletin()
        .story(
            r#"```chart
metric = "nps"
by = "chanel"
title = "Who moved?"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[unknown-dimension]: no dimension is called `chanel`
     --> content/stories/a.md:8:6
      |
    8 | by = "chanel"
      |      ^^^^^^^^
      |
      = hint: the dimensions are `team` and `touchpoint`
    "#);
}

#[test]
fn a_chart_names_each_dimension_once() {
    let said = bulletin()
        .story(
            r#"```chart
metric = "nps"
by = "team"
where = { team = "Billing" }
title = "Who moved?"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[dimension-twice]: `team` is asked for twice
     --> content/stories/a.md:8:6
      |
    8 | by = "team"
      |      ^^^^^^
      |
      = hint: name each dimension once, in `where` or in `by`
    "#);
}

#[test]
fn a_length_of_time_has_a_unit() {
    let said = bulletin()
        .story(
            r#"```chart
metric = "nps"
last = "13"
title = "Is it moving?"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[unknown-length]: `13` is not a length of time
     --> content/stories/a.md:8:8
      |
    8 | last = "13"
      |        ^^^^
      |
      = hint: write `13 weeks`, `90 days`, `12 months`, `8 quarters` or `3 years`
    "#);
}

#[test]
fn a_story_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin()
        .story(
            r#"```story
slug = "four-fligths"
```"#,
        )
        .says();
    assert_snapshot!(said, @r#"
    error[unknown-story]: no story has the slug `four-fligths`
     --> content/stories/a.md:7:8
      |
    7 | slug = "four-fligths"
      |        ^^^^^^^^^^^^^^
      |
      = hint: did you mean `four-flights`?
    "#);
}

#[test]
fn a_survey_without_comments_has_no_voices() {
    let said = bulletin()
        .changed("site.toml", "date = \"answered_on\"\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n", "date = \"answered_on\"\n\n")
        .story("```verbatims\nsurvey = \"staff\"\n```")
        .says();
    assert_snapshot!(said, @r"
    error[survey-without-comments]: the survey `staff` has no comments
     --> content/stories/a.md:6:4
      |
    6 | ```verbatims
      |    ^^^^^^^^^
      |
      = hint: the surveys with comments are `contact`
    ");
}

#[test]
fn voices_need_a_column_of_comments() {
    let said = bulletin()
        .file("site.toml", bulletin().text("site.toml").replace("comment = {", "# comment = {"))
        .without("content/editions/2026-w04/index.md")
        .without("content/editions/2026-w03.md")
        .story("```verbatims\n```")
        .says();
    assert_snapshot!(said, @r#"
    error[no-comments]: no survey of `site.toml` has a `comment` column
     --> content/stories/a.md:6:4
      |
    6 | ```verbatims
      |    ^^^^^^^^^
      |
      = hint: name one in the survey: `comment = { column = "…", consent = "…" }`
    "#);
}

#[test]
fn a_block_stands_by_itself() {
    let said = bulletin()
        .story(
            r#"- An item

  ```chart
  metric = "nps"
  title = "A"
  ```"#,
        )
        .says();
    assert_snapshot!(said, @r"
    error[block-misplaced]: the block `chart` does not stand by itself
     --> content/stories/a.md:8:6
      |
    8 |   ```chart
      |      ^^^^^
      |
      = hint: begin it at the margin, outside lists, quotations and footnotes
    ");
}

// Links, pictures, markup.

#[test]
fn a_link_to_a_page_that_is_not_made_is_told_the_nearest() {
    let said = bulletin().story("[Billing](/scorecards/team/biling.html)").says();
    assert_snapshot!(said, @r"
    error[broken-link]: no page has the address `scorecards/team/biling.html`
     --> content/stories/a.md:6:1
      |
    6 | [Billing](/scorecards/team/biling.html)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: did you mean `scorecards/team/billing.html`?
    ");
}

#[test]
fn a_link_to_a_place_that_a_page_has_not_is_named() {
    let said = bulletin().story("[Billing](/scorecards/team/billing.html#hihg)").says();
    assert_snapshot!(said, @r"
    error[broken-link]: `scorecards/team/billing.html` has no place called `hihg`
     --> content/stories/a.md:6:1
      |
    6 | [Billing](/scorecards/team/billing.html#hihg)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: the places are `main`, `dot-glance-0-t`, `dot-glance-0-d`, `dot-glance-1-t`, `dot-glance-1-d`, `trend-nps`, `trend-nps-title`, `trend-nps-t` and 39 more
    ");
}

#[test]
fn a_link_to_a_text_that_is_not_there_is_told_the_nearest() {
    let said = bulletin().story("[Flights](four-fligths.md)").says();
    assert_snapshot!(said, @r"
    error[broken-link]: the link `four-fligths.md` leads nowhere
     --> content/stories/a.md:6:1
      |
    6 | [Flights](four-fligths.md)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: did you mean `four-flights.md`?
    ");
}

#[test]
fn a_link_that_a_browser_would_run_is_left_out() {
    let said = bulletin().story("[Flights](javascript:alert(1))").says();
    assert_snapshot!(said, @r"
    warning[link-refused]: links to `javascript:` are left out
     --> content/stories/a.md:6:1
      |
    6 | [Flights](javascript:alert(1))
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: link to `https:`, `http:`, `mailto:` or `tel:`, or to a text beside this one
    ");
}

#[test]
fn a_picture_that_is_not_there_is_named() {
    let said = bulletin().story("![The counter](counter.png)").says();
    assert_snapshot!(said, @r"
    error[image-missing]: there is no image `counter.png`
     --> content/stories/a.md:6:1
      |
    6 | ![The counter](counter.png)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there
    ");
}

#[test]
fn a_picture_from_outside_the_content_is_not_copied() {
    let said = bulletin().story("![The counter](../../../etc/passwd)").says();
    assert_snapshot!(said, @r"
    error[image-outside]: the image `../../../etc/passwd` is outside `content`
     --> content/stories/a.md:6:1
      |
    6 | ![The counter](../../../etc/passwd)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there
    ");
}

#[test]
fn a_picture_is_one_that_browsers_show() {
    let said = bulletin()
        .file("content/stories/counter.tif", "II*")
        .story("![The counter](counter.tif)")
        .says();
    assert_snapshot!(said, @r"
    error[not-a-picture]: `counter.tif` is not an image that browsers show
     --> content/stories/a.md:6:1
      |
    6 | ![The counter](counter.tif)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: images end in `avif`, `gif`, `jpeg`, `jpg`, `png`, `svg` or `webp`
    ");
}

#[test]
fn a_picture_has_words_for_those_who_cannot_see_it() {
    let said =
        bulletin().file("content/stories/counter.png", "PNG").story("![](counter.png)").says();
    assert_snapshot!(said, @r"
    warning[image-without-alt]: an image without words for those who cannot see it
     --> content/stories/a.md:6:1
      |
    6 | ![](counter.png)
      | ^^^^^^^^^^^^^^^^
      |
      = hint: say in the brackets what it shows: `![The new queue display](display.jpg)`
    ");
}

#[test]
fn html_in_a_text_is_printed_as_typed() {
    let said = bulletin().story("Two <b>days</b>.").says();
    assert_snapshot!(said, @r"
    warning[html-as-text]: HTML in a text is printed as it is typed
     --> content/stories/a.md:6:5
      |
    6 | Two <b>days</b>.
      |     ^^^
      |
      = note: 1 more like this
      = hint: write it in markdown
    ");
}

#[test]
fn lists_are_not_nested_without_end() {
    let said = bulletin().story(&("> ".repeat(61) + "down here")).says();
    assert_snapshot!(said, @r"
    warning[nested-too-deep]: lists and quotations deeper than 60 are printed as if they were no deeper
     --> content/stories/a.md:6:121
      |
    6 | …> > > > > > > > > > > > > > > > > > > > > down here
      |                                          ^
    ");
}
