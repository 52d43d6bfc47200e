//! What an author of a theme is told: a template that fails, a token that is none.

use insta::assert_snapshot;

use crate::bulletin::{built, bulletin};

const STORY: &str = "themes/broadsheet/templates/story.html";

#[test]
fn a_template_that_does_not_parse_is_shown_where_it_breaks() {
    let said = bulletin().file(STORY, "<h1>{{ title </h1>\n").says();
    assert_snapshot!(said, @r"
    error[template-error]: the template `story.html` fails: Found `</` but expected }}
     --> themes/broadsheet/templates/story.html:1:14
      |
    1 | <h1>{{ title </h1>
      |              ^^^^^
    ");
}

#[test]
fn a_template_that_asks_for_what_a_page_has_not_is_shown_where_it_asks() {
    let said = bulletin().file(STORY, "<h1>{{ story.titel }}</h1>\n").says();
    assert_snapshot!(said, @r"
    error[template-error]: the template `story.html` fails: Variable `story` is not defined. Available variables: about, blocks, breadcrumbs, byline, consent_words, corrections, date, deck, head, kicker, lead_html, next, notice, picture, previous, related, related_stories, related_words, site, title
     --> themes/broadsheet/templates/story.html:1:8
      |
    1 | <h1>{{ story.titel }}</h1>
      |        ^^^^^
    ");
}

#[test]
fn a_template_that_includes_itself_is_refused() {
    let said = bulletin().file(STORY, "{% include \"story.html\" %}").says();
    assert_snapshot!(said, @r#"
    error[template-error]: the template `story.html` fails: it includes or extends itself
     --> themes/broadsheet/templates/story.html:1:1
      |
    1 | {% include "story.html" %}
      | ^
    "#);
}

#[test]
fn a_template_reads_no_environment() {
    let said = bulletin().file(STORY, "{{ get_env(name=\"HOME\") }}").says();
    assert_snapshot!(said, @r#"
    error[template-error]: the template `story.html` fails: Unknown function `get_env`
     --> themes/broadsheet/templates/story.html:1:4
      |
    1 | {{ get_env(name="HOME") }}
      |    ^^^^^^^
    "#);
}

#[test]
fn a_template_that_links_to_nowhere_is_named() {
    let said = bulletin().file(STORY, "<a href=\"nowhere.html\">x</a>").says();
    assert_snapshot!(said, @r"
    error[dead-end]: `stories/four-flights.html` links to `nowhere.html`: there is no `stories/nowhere.html`
     --> stories/four-flights.html
      = hint: the link is in the theme's template of that page
    ");
}

#[test]
fn the_tokens_of_a_theme_are_toml() {
    let said = bulletin().file("themes/broadsheet/theme.toml", "[light]\naccent = teal\n").says();
    assert_snapshot!(said, @r"
    error[invalid-toml]: this is not TOML: invalid boolean, expected `true`
     --> themes/broadsheet/theme.toml:2:10
      |
    2 | accent = teal
      |          ^^^^
    ");
}

#[test]
fn a_table_of_tokens_that_does_not_exist_is_told_the_others() {
    let said =
        bulletin().file("themes/broadsheet/theme.toml", "[lite]\naccent = \"teal\"\n").says();
    assert_snapshot!(said, @r"
    error[unknown-key]: `theme.toml` has no key `lite`
     --> themes/broadsheet/theme.toml:1:2
      |
    1 | [lite]
      |  ^^^^
      |
      = hint: the keys are `light`, `dark`, `type`, `space` and `base`
    ");
}

#[test]
fn a_template_that_prints_text_as_html_is_warned_of() {
    let said = bulletin().file(STORY, "<main>{{ title | safe }}</main>").says();
    assert_snapshot!(said, @r"
    warning[unescaped-output]: `safe` prints text as HTML
     --> themes/broadsheet/templates/story.html:1:18
      |
    1 | <main>{{ title | safe }}</main>
      |                  ^^^^
      |
      = hint: leave it out unless the text was made by bellwether
    ");
}

#[test]
fn a_theme_may_print_the_markup_that_bellwether_made() {
    assert_eq!(bulletin().file(STORY, "<main>{{ lead_html | safe }}</main>").says(), "");
}

#[test]
fn a_template_that_extends_what_is_not_there_is_told() {
    let said = bulletin().file(STORY, "{% extends \"basis.html\" %}").says();
    assert_snapshot!(said, @r#"
    error[template-error]: the template `story.html` fails: it extends `basis.html`, which is not there
     --> themes/broadsheet/templates/story.html:1:1
      |
    1 | {% extends "basis.html" %}
      | ^
    "#);
}

#[test]
fn a_theme_stands_on_the_theme_it_names() {
    let pages = bulletin()
        .below("site.toml", "cadence = \"weekly\"", "theme = \"house\"")
        .file("themes/house/theme.toml", "base = \"ledger\"\n[light]\naccent = \"#004d40\"\n")
        .file("themes/house/assets/house.css", "h1 { color: var(--accent); }")
        .builds();
    let css = pages.files.keys().find(|it| it.ends_with(".css")).expect("a stylesheet");
    let css = pages.file(css);
    let place = |it: &str| css.find(it).unwrap_or_else(|| panic!("{it} is not in the stylesheet"));
    assert!(place("--accent:#004d40") < place(".masthead { padding-top: var(--space-4)"));
    assert!(place(".glance > h2") < place("What ledger sets otherwise"));
    assert!(place("What ledger sets otherwise") < place("h1 { color: var(--accent); }"));
    assert!(css.contains("--paper:#ffffff"), "ledger's paper");
}

/// A theme is only files: the words and the readings of every page are the same in both.
#[test]
fn the_pages_say_the_same_in_every_theme() {
    let ledger = bulletin().below("site.toml", "cadence = \"weekly\"", "theme = \"ledger\"");
    let ledger = ledger.builds();
    for address in built().files.keys().filter(|it| it.ends_with(".html")) {
        assert_eq!(ledger.page(address), built().page(address), "{address}");
    }
}

#[test]
fn a_theme_that_stands_on_what_is_not_there_is_told_the_others() {
    let said = bulletin().file("themes/broadsheet/theme.toml", "base = \"leger\"\n").says();
    assert_snapshot!(said, @r#"
    error[unknown-theme]: no theme is called `leger`
     --> themes/broadsheet/theme.toml:1:8
      |
    1 | base = "leger"
      |        ^^^^^^^
      |
      = hint: did you mean `ledger`?
    "#);
}

#[test]
fn a_theme_that_stands_on_itself_is_refused() {
    let said = bulletin().file("themes/broadsheet/theme.toml", "base = \"ledger\"\n").says();
    assert_snapshot!(said, @r#"
    error[theme-loop]: the theme `broadsheet` stands on itself
     --> themes/ledger/theme.toml:4:8
      |
    4 | base = "broadsheet"
      |        ^^^^^^^^^^^^
      |
      = hint: let `base` name a theme that does not lead back here
    "#);
}
