//! What an author is told about a text: its front matter, its quotes and blocks, its links.

use insta::assert_snapshot;

use crate::bulletin::bulletin;

#[test]
fn a_text_begins_with_front_matter() {
    let said = bulletin().file("content/stories/a.md", r#"Two days without a line.
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn front_matter_is_closed() {
    let said = bulletin().file("content/stories/a.md", r#"+++
title = "A"

Two days without a line.
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn front_matter_says_at_least_the_title() {
    let said = bulletin().file("content/stories/a.md", r#"+++
+++

Two days.
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_title_and_a_date_are_needed() {
    let said = bulletin().file("content/stories/a.md", r#"+++
deck = "Two days."
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_key_of_the_front_matter_is_told_the_nearest() {
    let said = bulletin().file("content/stories/a.md", r#"+++
titel = "A"
date = 2026-01-20
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn front_matter_may_be_yaml_of_one_level() {
    let said = bulletin().file("content/stories/a.md", r#"---
title: A
date: 2026-01-20
teams:
  first: Billing
---
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_date_is_a_date() {
    let said = bulletin().file("content/stories/a.md", r#"+++
title = "A"
date = "20 January"
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_title_with_a_line_break_loses_it() {
    let said = bulletin().file("content/stories/a.md", r#"+++
title = "A\nBcc: everyone@finch.example"
date = 2026-01-20
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_slug_is_made_of_letters_digits_and_hyphens() {
    let said = bulletin().file("content/stories/a.md", r#"+++
title = "A"
date = 2026-01-20
slug = "../Two days"
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn two_stories_have_two_slugs() {
    let said = bulletin().file("content/stories/a.md", r#"+++
title = "A"
date = 2026-01-20
slug = "four-flights"
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_page_has_no_address_of_one_that_is_made() {
    let said = bulletin().file("content/pages/method.md", r#"+++
title = "A"
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_edition_has_a_number_of_its_own() {
    let said = bulletin().changed("content/editions/2026-w03.md", "number = 1", "number = 2").says();
    assert_snapshot!(said, @"");
}

#[test]
fn an_edition_is_of_a_week_a_month_a_quarter_or_a_year() {
    let said = bulletin().changed("content/editions/2026-w03.md", "number = 1", "number = 1\nperiod = \"last 4 weeks\"").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_text_of_the_future_waits() {
    let said = bulletin().changed("content/stories/four-flights.md", "2026-01-17", "2026-02-01").without("content/editions/2026-w04/index.md").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_customer_is_named_with_consent() {
    let said = bulletin().changed("content/stories/four-flights.md", "consent = true\n", "").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_text_in_the_wrong_folder_is_named() {
    let said = bulletin().file("content/notes/a.md", r#"+++
title = "A"
+++
"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_key_that_is_planned_for_later_is_said_to_be() {
    let said = bulletin().changed("content/editions/2026-w03.md", "number = 1", "number = 1\naliases = [\"old.html\"]").says();
    assert_snapshot!(said, @"");
}

// Quotes.

#[test]
fn a_question_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story("We reached {{ nsp }} at last.").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_part_that_a_reading_has_not_is_told_the_nearest() {
    let said = bulletin().story("From {{ nps.hihg }} down.").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_setting_that_does_not_exist_is_told_the_others() {
    let said = bulletin().story(r#"{{ nps desk="Billing" }}"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_team_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story(r#"Billing: {{ nps team="Biling" }}."#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_period_that_is_none_is_told_how_to_write_one() {
    let said = bulletin().story(r#"{{ nps period="week 3" }}"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_survey_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story(r#"{{ nps survey="contcat" }}"#).says();
    assert_snapshot!(said, @"");
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
    assert_snapshot!(said, @"");
}

#[test]
fn a_quote_is_written_with_straight_marks() {
    let said = bulletin().story("{{ nps team=“Billing” }}").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_quote_is_closed() {
    let said = bulletin().story("We reached {{ nps at last.").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_quote_stands_in_the_text_and_not_in_an_address() {
    let said = bulletin().story("[here](page-{{ nps }}.html)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_pair_of_dimensions_is_counted_if_site_toml_says_so() {
    let said = bulletin()
        .changed("site.toml", "[[cut]]\nby = [\"team\", \"touchpoint\"]\n", "")
        .story(r#"{{ nps team="Billing" touchpoint="Order" }}"#)
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn three_dimensions_are_too_many() {
    let said = bulletin()
        .changed("site.toml", "team = \"team\"\ntouchpoint", "team = \"team\"\ncustomer = \"customer_id\"\ntouchpoint")
        .story(r#"{{ nps team="Billing" touchpoint="Order" customer="C1" }}"#)
        .says();
    assert_snapshot!(said, @"");
}

// Blocks.

#[test]
fn a_block_that_is_nearly_one_is_told_the_nearest() {
    let said = bulletin().story(r#"```chrat
metric = "nps"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_block_that_is_planned_for_later_is_said_to_be() {
    let said = bulletin().story(r#"```poll
title = "Which one?"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_chart_says_its_finding() {
    let said = bulletin().story(r#"```chart
metric = "nps"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_chart_has_no_key_that_does_nothing() {
    let said = bulletin().story(r#"```chart
metric = "nps"
title = "Up?"
last = "3 weeks"
period = "2026-W03"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_chart_is_by_a_dimension_that_exists() {
    let said = bulletin().story(r#"```chart
metric = "nps"
by = "chanel"
title = "Who moved?"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_chart_names_each_dimension_once() {
    let said = bulletin().story(r#"```chart
metric = "nps"
by = "team"
where = { team = "Billing" }
title = "Who moved?"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_length_of_time_has_a_unit() {
    let said = bulletin().story(r#"```chart
metric = "nps"
last = "13"
title = "Is it moving?"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_story_that_does_not_exist_is_told_the_nearest() {
    let said = bulletin().story(r#"```story
slug = "four-fligths"
```"#).says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_survey_without_comments_has_no_voices() {
    let said = bulletin()
        .changed("site.toml", "date = \"answered_on\"\ncomment = { column = \"comment\", consent = \"may_quote\" }\n\n", "date = \"answered_on\"\n\n")
        .story("```verbatims\nsurvey = \"staff\"\n```")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn voices_need_a_column_of_comments() {
    let said = bulletin()
        .file("site.toml", bulletin().text("site.toml").replace("comment = {", "# comment = {"))
        .without("content/editions/2026-w04/index.md")
        .without("content/editions/2026-w03.md")
        .story("```verbatims\n```")
        .says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_block_stands_by_itself() {
    let said = bulletin().story(r#"- An item

  ```chart
  metric = "nps"
  title = "A"
  ```"#).says();
    assert_snapshot!(said, @"");
}

// Links, pictures, markup.

#[test]
fn a_link_to_a_page_that_is_not_made_is_told_the_nearest() {
    let said = bulletin().story("[Billing](/scorecards/team/biling.html)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_link_to_a_place_that_a_page_has_not_is_named() {
    let said = bulletin().story("[Billing](/scorecards/team/billing.html#hihg)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_link_to_a_text_that_is_not_there_is_told_the_nearest() {
    let said = bulletin().story("[Flights](four-fligths.md)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_link_that_a_browser_would_run_is_left_out() {
    let said = bulletin().story("[Flights](javascript:alert(1))").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_picture_that_is_not_there_is_named() {
    let said = bulletin().story("![The counter](counter.png)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_picture_from_outside_the_content_is_not_copied() {
    let said = bulletin().story("![The counter](../../../etc/passwd)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_picture_is_one_that_browsers_show() {
    let said = bulletin().file("content/stories/counter.tif", "II*").story("![The counter](counter.tif)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_picture_has_words_for_those_who_cannot_see_it() {
    let said = bulletin().file("content/stories/counter.png", "PNG").story("![](counter.png)").says();
    assert_snapshot!(said, @"");
}

#[test]
fn html_in_a_text_is_printed_as_typed() {
    let said = bulletin().story("Two <b>days</b>.").says();
    assert_snapshot!(said, @"");
}

#[test]
fn lists_are_not_nested_without_end() {
    let said = bulletin().story(&("> ".repeat(61) + "down here")).says();
    assert_snapshot!(said, @"");
}
