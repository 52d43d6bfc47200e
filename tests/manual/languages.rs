//! What a bulletin says in other languages, and what an author is told of words of the project's own.

use insta::assert_snapshot;

use crate::bulletin::{Pages, bulletin};
use crate::pages::golden;

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

/// The delivered languages besides English.
const OTHERS: [&str; 4] = ["de", "es", "fr", "pt"];

/// The first of a page's words, from where its main part begins.
fn beginning(pages: &Pages, address: &str, letters: usize) -> String {
    let words = pages.words(address);
    let place = words.char_indices().nth(letters).map_or(words.len(), |(place, _)| place);
    words[..place].to_owned()
}

#[test]
fn the_front_page_a_scorecard_and_a_chart_read_well_in_each_language() {
    for tag in OTHERS {
        let spoken = format!("\"{tag}\"");
        let pages = bulletin().changed("site.toml", "\"en-GB\"", &spoken).builds();
        let front = pages.file("index.html");
        assert!(front.contains(&format!("<html lang=\"{tag}\" dir=\"ltr\">")), "{tag}");
        let card = pages.file("scorecards/team/billing.html");
        let drawn = card.split_once("<desc").and_then(|(_, it)| it.split_once('>'));
        let chart = drawn.and_then(|(_, it)| it.split('<').next()).expect("a chart's words");
        let told = format!(
            "{}\n\n{}\n\n{chart}",
            beginning(&pages, "index.html", 900),
            beginning(&pages, "scorecards/team/billing.html", 1400),
        );
        golden(&format!("in-{tag}"), &told);
    }
}

#[test]
fn sentences_keep_their_caution_in_german() {
    let pages = bulletin().changed("site.toml", "\"en-GB\"", "\"de\"").builds();
    let words = pages.words("scorecards/team/index.html");
    assert!(
        words.contains("keine klare Veränderung") || words.contains("zu wenige Antworten"),
        "{words}"
    );
    assert!(words.contains("unter allen zusammen klar"), "{words}");
}

#[test]
fn a_language_from_right_to_left_runs_so_with_words_of_its_own() {
    let pages = bulletin()
        .changed("site.toml", "\"en-GB\"", "\"ar\"")
        .file("locales/ar.ftl", ARABIC)
        .builds();
    let front = pages.file("index.html");
    assert!(front.contains("<html lang=\"ar\" dir=\"rtl\">"), "{front}");
    assert!(front.contains("كل الأعداد"), "{front}");
    assert!(!front.contains("<footer class=\"colophon\" lang="), "it has words: {front}");
}

#[test]
fn english_words_on_the_pages_of_another_language_say_that_they_are_english() {
    let pages = bulletin().changed("site.toml", "\"en-GB\"", "\"he\"").builds();
    let front = pages.file("index.html");
    assert!(front.contains("<html lang=\"he\" dir=\"rtl\">"), "{front}");
    assert!(front.contains("<footer class=\"colophon\" lang=\"en-GB\" dir=\"ltr\">"), "{front}");
}

const ARABIC: &str = "\
skip-to-text = إلى النص
all-editions = كل الأعداد
earlier-editions = أعداد سابقة
scorecards = المؤشرات
answers = { $n ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
";
