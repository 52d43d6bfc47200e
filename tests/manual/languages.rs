//! What a bulletin says in other languages, and what an author is told of words of the project's own.

use insta::assert_snapshot;

use crate::bulletin::bulletin;

const STORY: &str = "themes/broadsheet/templates/story.html";

#[test]
fn a_template_that_says_what_there_are_no_words_for_is_shown_where_it_does() {
    let said = bulletin().file(STORY, "<h1>{{ say(key=\"receit\") }}</h1>\n").says();
    assert_snapshot!(said, @r#"
    error[template-error]: the template `story.html` fails: there are no words called `receit` in `locales/`
     --> themes/broadsheet/templates/story.html:1:8
      |
    1 | <h1>{{ say(key="receit") }}</h1>
      |        ^^^^^^^^^^^^^^^^^
    "#);
}

#[test]
fn words_of_a_project_lie_over_the_delivered_ones() {
    let english = "skip-to-text = Straight to the { own-noun }\nown-noun = text & more\n";
    let pages = bulletin().file("locales/en.ftl", english).file(STORY, OWN_WORDS).builds();
    let story = pages.file("stories/four-flights.html");
    assert_eq!(story, "<p>Straight to the text &amp; more, text &amp; more</p>");
}

const OWN_WORDS: &str = "<p>{{ say(key=\"skip-to-text\") }}, {{ say(key=\"own-noun\") }}</p>";

#[test]
fn a_message_that_no_page_says_is_told_with_the_nearest() {
    let said = bulletin().file("locales/en.ftl", "answer = { $n } replies\n").says();
    assert_snapshot!(said, @r"
    error[unknown-message]: no page says `answer`
     --> locales/en.ftl:1:1
      |
    1 | answer = { $n } replies
      | ^^^^^^
      |
      = hint: did you mean `answers`?
    ");
}

#[test]
fn a_message_that_asks_for_what_it_is_not_told_is_told_what_there_is() {
    let said = bulletin().file("locales/en.ftl", "answers = { $count } replies\n").says();
    assert_snapshot!(said, @r"
    error[untold-argument]: `answers` is not told `$count`
     --> locales/en.ftl:1:13
      |
    1 | answers = { $count } replies
      |             ^^^^^^
      |
      = hint: it is told `$n`
    ");
}

#[test]
fn a_file_of_words_that_is_not_fluent_is_shown_where_it_breaks() {
    let said = bulletin().file("locales/en.ftl", "feed = News\nanswers = { $n\n").says();
    assert_snapshot!(said, @r#"
    error[locale-syntax]: this is not Fluent: Expected a token starting with "}"
     --> locales/en.ftl:2:1
      |
    2 | answers = { $n
      | ^^^^^^^^^^^^^^
      |
      = hint: a message is a name, `=` and its words: `receipt = Beleg`
    "#);
}

#[test]
fn a_language_without_words_is_warned_of() {
    let said = bulletin().changed("site.toml", "\"en-GB\"", "\"ja\"").says();
    assert_snapshot!(said, @r#"
    warning[language-without-words]: there are no words in `ja`: pages say theirs in English
     --> site.toml:5:12
      |
    5 | language = "ja"
      |            ^^^^
      |
      = hint: write them in `locales/ja.ftl`; docs/languages.md tells how
    "#);
}

#[test]
fn words_that_a_language_lacks_are_counted_and_the_first_named() {
    let said = bulletin()
        .changed("site.toml", "\"en-GB\"", "\"ja\"")
        .file("locales/ja.ftl", "feed = フィード\n")
        .says();
    // How many there are changes with every page that says more.
    assert!(said.starts_with("warning[untranslated]: "), "{said}");
    assert!(said.contains(" messages are missing and are said in English\n"), "{said}");
    assert!(said.contains("hint: missing are `answers`, `responses`, "), "{said}");
}
