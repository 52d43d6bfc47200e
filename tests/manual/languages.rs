//! What a bulletin says in other languages, and what an author is told of words of the project's own.

use std::collections::{BTreeMap, BTreeSet};

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

/// Every text between two tags of a page, drawings left out: their words are still English.
fn texts_of(html: &str) -> Vec<String> {
    let mut texts = vec![];
    let mut rest = html.to_owned();
    while let (Some(start), Some(end)) = (rest.find("<svg"), rest.find("</svg>")) {
        rest.replace_range(start..end + "</svg>".len(), " ");
    }
    for piece in rest.split('<') {
        let text = piece.split_once('>').map_or("", |(_, text)| text).trim();
        texts.push(text.replace("&amp;", "&").replace("&#x27;", "\u{27}"));
    }
    texts
}

/// The messages of a language that are told nothing, by name.
fn plain_messages(text: &str) -> BTreeMap<&str, &str> {
    let lines = text.lines().filter(|it| !it.starts_with('#') && !it.contains('{'));
    lines.filter_map(|it| it.split_once(" = ")).filter(|(name, _)| !name.starts_with(' ')).collect()
}

#[test]
fn a_bulletin_speaks_every_delivered_language() {
    let english = plain_messages(include_str!("../../locales/en.ftl"));
    let languages = [
        ("de", include_str!("../../locales/de.ftl"), "Alle Kennzahlen"),
        ("es", include_str!("../../locales/es.ftl"), "Todos los indicadores"),
        ("fr", include_str!("../../locales/fr.ftl"), "Tous les tableaux de bord"),
        ("pt", include_str!("../../locales/pt.ftl"), "Todos os painéis"),
    ];
    for (tag, text, all_scorecards) in languages {
        let own = plain_messages(text);
        let spoken = format!("\"{tag}\"");
        let pages = bulletin().changed("site.toml", "\"en-GB\"", &spoken).builds();
        let front = pages.file("index.html");
        assert!(front.contains(&format!("<html lang=\"{tag}\" dir=\"ltr\">")), "{tag}");
        assert!(front.contains(all_scorecards), "{tag}: {front}");
        // An English word that is the same in both languages is no oversight, and an editor's
        // heading is as the editor wrote it.
        let typed = include_str!("../fixtures/bulletin/content/editions/2026-w04/index.md");
        let settings = include_str!("../fixtures/bulletin/site.toml");
        let foreign: BTreeMap<&str, &str> = english
            .iter()
            .filter(|(name, words)| own.get(*name) != Some(words))
            .filter(|(_, words)| !own.values().any(|it| it == *words))
            .filter(|(_, words)| !typed.contains(&format!("# {words}\n")))
            .filter(|(_, words)| !settings.contains(&format!("\"{words}\"")))
            .map(|(name, words)| (*words, *name))
            .collect();
        let mut left = BTreeSet::new();
        for (address, html) in pages.texts().filter(|(address, _)| address.ends_with(".html")) {
            for text in texts_of(html) {
                if let Some(name) = foreign.get(text.as_str()) {
                    left.insert(format!("{address} says `{text}`, which is `{name}`"));
                }
            }
        }
        assert!(left.is_empty(), "{tag}: {left:#?}");
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
