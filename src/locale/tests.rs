//! The delivered words are whole: every language has every message, and none is asked for in vain.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::delivered::{ENGLISH, TEXTS};
use super::own::{asked, messages};
use super::*;

/// Messages that are asked for by a name that is put together, each with where.
const PUT_TOGETHER: [(&str, &str); 0] = [];

/// The whole languages: those that are no variant of another.
fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    TEXTS.into_iter().filter(|(tag, _)| !tag.contains('-'))
}

fn texts_below(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = walkdir::WalkDir::new(root.join(folder)).sort_by_file_name();
    let paths = files.into_iter().map(|it| it.expect("a file of the project").into_path());
    let wanted = paths.filter(|it| it.to_string_lossy().ends_with(ending));
    let read = |it: std::path::PathBuf| (fs::read_to_string(&it), it);
    let texts = wanted.map(read);
    texts.map(|(text, it)| (it.display().to_string(), text.expect("a text"))).collect()
}

/// What is asked for: the name of a message, the arguments that it is told, and where.
fn asks() -> Vec<(String, BTreeSet<String>, String)> {
    let mut asks = vec![];
    for (file, text) in texts_below("src", ".rs") {
        if file.ends_with("locale/tests.rs") {
            continue;
        }
        let code: Vec<&str> =
            text.lines().filter(|it| !it.trim_start().starts_with("//")).collect();
        for call in code.join("\n").split("say!(").skip(1) {
            // `say!(style, "key", name = value, …)`
            let call = closed(call);
            let mut parts = top_level(call).into_iter().map(str::trim).skip(1);
            let Some(key) = parts.next().and_then(|it| it.strip_prefix('"')) else { continue };
            let names = parts.filter_map(|it| Some(it.split_once('=')?.0.trim().to_owned()));
            asks.push((key.trim_end_matches('"').to_owned(), names.collect(), file.clone()));
        }
    }
    for (file, text) in texts_below("themes", ".html") {
        for call in text.split("say(").skip(1) {
            let call = closed(call);
            let told = top_level(call).into_iter().filter_map(|it| it.split_once('='));
            let mut told: BTreeMap<String, String> = told
                .map(|(name, it)| (name.trim().to_owned(), it.trim().trim_matches('"').to_owned()))
                .collect();
            let key = told.remove("key").unwrap_or_else(|| panic!("{file}: {call} has no key"));
            asks.push((key, told.into_keys().collect(), file.clone()));
        }
    }
    asks
}

/// What stands before the bracket that closes a call.
fn closed(call: &str) -> &str {
    let mut depth = 1;
    let mut quoted = false;
    for (at, sign) in call.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &call[..at];
        }
    }
    call
}

/// The arguments of a call.
fn top_level(call: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut start, mut parts) = (0, false, 0, vec![]);
    for (at, sign) in call.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if depth == 0 && !quoted => {
                parts.push(&call[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&call[start..]);
    parts
}

#[test]
fn the_delivered_files_are_fluent() {
    for (tag, text) in TEXTS {
        let read = FluentResource::try_new(text.to_owned());
        assert!(read.is_ok(), "{tag}: {:?}", read.expect_err("checked").1);
        let names: Vec<&str> = messages(text).iter().map(|it| it.name).collect();
        let once: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), once.len(), "{tag} has a message twice");
        assert_eq!(read.expect("checked").entries().filter(is_message).count(), names.len());
    }
}

fn is_message(entry: &impl std::fmt::Debug) -> bool {
    format!("{entry:?}").starts_with("Message")
}

#[test]
fn every_language_has_every_message_with_arguments_that_it_is_told() {
    let english = asked(ENGLISH);
    let mut faults = vec![];
    for (tag, text) in TEXTS {
        let here = asked(text);
        for (name, arguments) in &here {
            match english.get(name) {
                None => faults.push(format!("{tag}: `{name}` is not in en.ftl")),
                Some(told) => faults.extend(
                    arguments
                        .difference(told)
                        .map(|it| format!("{tag}: `{name}` is not told `${it}`")),
                ),
            }
        }
        if !tag.contains('-') {
            let missing = english.keys().filter(|it| !here.contains_key(*it));
            faults.extend(missing.map(|it| format!("{tag}: `{it}` is missing")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_that_is_asked_for_is_there_and_told_what_it_needs() {
    let english = asked(ENGLISH);
    let mut faults = vec![];
    for (key, told, file) in asks() {
        match english.get(key.as_str()) {
            None => faults.push(format!("{file} asks for `{key}`, which en.ftl has not")),
            Some(needed) => faults.extend(
                needed
                    .iter()
                    .filter(|it| !told.contains(**it))
                    .map(|it| format!("{file} does not tell `{key}` its `${it}`")),
            ),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_message_is_there_for_nothing() {
    let asked_for: BTreeSet<String> = asks().into_iter().map(|(key, ..)| key).collect();
    let excused = |name: &str| PUT_TOGETHER.iter().any(|(it, _)| *it == name);
    let english = asked(ENGLISH);
    let idle: Vec<&&str> =
        english.keys().filter(|it| !asked_for.contains(**it) && !excused(it)).collect();
    assert!(idle.is_empty(), "no page says {idle:?}");
}

#[test]
fn what_a_language_does_not_say_is_said_in_english() {
    let japanese = Locale::of("ja");
    assert_eq!(say!(japanese, "answers", n = 11_400_u64), "11,400 answers");
    assert_eq!((japanese.tag(), japanese.words_tag()), ("ja", "en-GB"));
    let austrian = Locale::of("de-AT");
    assert_eq!(say!(austrian, "answers", n = 11_400_u64), "11\u{a0}400 Antworten");
    assert_eq!(austrian.words_tag(), "de-AT");
}

#[test]
fn a_number_of_four_digits_is_not_divided_in_spanish() {
    let check =
        |tag, n: u64, words: &str| assert_eq!(say!(Locale::of(tag), "answers", n = n), words);
    check("es", 1234, "1234 respuestas");
    check("es", 12_345, "12.345 respuestas");
    check("es-MX", 1234, "1,234 respuestas");
    check("fr", 1234, "1\u{202f}234 réponses");
    check("fr", 0, "0 réponse");
    check("pt", 1234, "1.234 respostas");
    check("de-CH", 1234, "1’234 Antworten");
}

#[test]
fn which_way_a_language_runs_follows_from_its_script() {
    let check = |tag, rtl| assert_eq!(Locale::of(tag).is_right_to_left(), rtl, "{tag}");
    check("ar", true);
    check("ar-EG", true);
    check("he", true);
    check("az-Arab", true);
    check("ku-Latn", false);
    check("ar-Latn", false);
    check("ja", false);
    assert_eq!(languages().count(), 5);
}
