//! What an author of a theme is told: a template that fails, a token that is none.

use insta::assert_snapshot;

use crate::bulletin::bulletin;

const STORY: &str = "themes/broadsheet/templates/story.html";

#[test]
fn a_template_that_does_not_parse_is_shown_where_it_breaks() {
    let said = bulletin().file(STORY, "<h1>{{ title </h1>\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_template_that_asks_for_what_a_page_has_not_is_shown_where_it_asks() {
    let said = bulletin().file(STORY, "<h1>{{ story.titel }}</h1>\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_template_that_includes_itself_is_refused() {
    let said = bulletin().file(STORY, "{% include \"story.html\" %}").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_template_reads_no_environment() {
    let said = bulletin().file(STORY, "{{ get_env(name=\"HOME\") }}").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_template_that_links_to_nowhere_is_named() {
    let said = bulletin().file(STORY, "<a href=\"nowhere.html\">x</a>").says();
    assert_snapshot!(said, @"");
}

#[test]
fn the_tokens_of_a_theme_are_toml() {
    let said = bulletin().file("themes/broadsheet/theme.toml", "[light]\naccent = teal\n").says();
    assert_snapshot!(said, @"");
}

#[test]
fn a_table_of_tokens_that_does_not_exist_is_told_the_others() {
    let said = bulletin().file("themes/broadsheet/theme.toml", "[lite]\naccent = \"teal\"\n").says();
    assert_snapshot!(said, @"");
}
