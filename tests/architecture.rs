//! The law of imports and the other absences that the design rests on, held by reading the source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The code of one module of `src/lib.rs`, its tests left out.
struct Module {
    name: String,
    files: Vec<(String, String)>,
}

fn modules() -> Vec<Module> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = fs::read_to_string(src.join("lib.rs")).expect("the library");
    let names = lib.lines().filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules: Vec<Module> =
        names.map(|name| Module { name: name.to_owned(), files: files_of(&src, name) }).collect();
    assert!(modules.len() > 10, "the stages are the `pub mod` lines of lib.rs");
    modules
}

fn files_of(src: &Path, name: &str) -> Vec<(String, String)> {
    let single = src.join(format!("{name}.rs"));
    let paths: Vec<_> = if single.is_file() {
        vec![single]
    } else {
        walkdir::WalkDir::new(src.join(name))
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path)
            .filter(|it| it.extension().is_some_and(|it| it == "rs"))
            .filter(|it| it.file_name().is_some_and(|it| it != "tests.rs"))
            .collect()
    };
    assert!(!paths.is_empty(), "module `{name}` has no file");
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("a source file");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
        let shown = path.strip_prefix(src).expect("below src").display().to_string();
        (shown, without_comments(code))
    };
    paths.iter().map(read).collect()
}

fn without_comments(code: &str) -> String {
    let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that a file names: `crate::tally`, and those in `use crate::{tally, …}`.
fn named(code: &str, known: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        let inside = match rest.strip_prefix('{') {
            Some(list) => &list[..list.find("};").unwrap_or(list.len())],
            None => {
                &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
            }
        };
        let words = inside.split(|c: char| !c.is_alphanumeric() && c != '_');
        named.extend(words.filter(|it| known.contains(it)).map(str::to_owned));
    }
    named
}

/// Whether a word stands in the code by itself.
fn says(code: &str, word: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|it| it.is_alphanumeric() || it == '_');
    code.match_indices(word).any(|(place, _)| {
        !is_letter(code[..place].chars().next_back())
            && !is_letter(code[place + word.len()..].chars().next())
    })
}

#[test]
fn a_module_uses_only_those_above_it() {
    let modules = modules();
    let known: BTreeSet<&str> = modules.iter().map(|it| it.name.as_str()).collect();
    let order: BTreeMap<&str, usize> =
        modules.iter().enumerate().map(|(place, it)| (it.name.as_str(), place)).collect();
    let mut arrows = 0;
    let mut upstream = vec![];
    for module in &modules {
        for (file, code) in &module.files {
            for other in named(code, &known).iter().filter(|it| **it != module.name) {
                arrows += 1;
                if order[other.as_str()] > order[module.name.as_str()] {
                    upstream.push(format!("{file} uses `{other}`, which comes later"));
                }
            }
        }
    }
    assert!(arrows > 50, "only {arrows} imports were found: is the reader of this test broken?");
    assert_eq!(upstream, Vec::<String>::new());
}

#[test]
fn behind_the_gate_no_one_knows_a_respondent() {
    let modules = modules();
    let gate = modules.iter().position(|it| it.name == "privacy").expect("the gate");
    let known: BTreeSet<&str> = modules.iter().map(|it| it.name.as_str()).collect();
    // The commands wire the stages together, the first of them included.
    for module in modules[gate + 1..].iter().filter(|it| it.name != "cli") {
        for (file, code) in &module.files {
            for hidden in ["survey", "tally", "metrics"] {
                assert!(!named(code, &known).contains(hidden), "{file} names `{hidden}`");
            }
        }
    }
}

#[test]
fn each_library_is_known_to_its_own_stage_alone() {
    let homes: [(&str, &[&str]); 9] = [
        ("plotters", &["chart"]),
        ("plotters_backend", &["chart"]),
        ("tera", &["theme"]),
        ("fluent_bundle", &["locale"]),
        ("pulldown_cmark", &["content"]),
        ("polars", &["survey", "tally"]),
        ("axum", &["preview"]),
        ("minisign", &["publish"]),
        ("ureq", &["outside"]),
    ];
    for (library, homes) in homes {
        let users: BTreeSet<String> = modules()
            .into_iter()
            .filter(|it| {
                it.files.iter().any(|(_, code)| {
                    says(code, &format!("{library}::")) || code.contains(&format!("{library}::"))
                })
            })
            .map(|it| it.name)
            .collect();
        let homes: BTreeSet<String> = homes.iter().map(|it| (*it).to_owned()).collect();
        assert!(!users.is_empty(), "`{library}` is used nowhere: drop it");
        assert!(users.is_subset(&homes), "`{library}` is known to {users:?}");
    }
}

#[test]
fn only_the_edges_touch_the_disk_and_the_network() {
    let edges = [
        "inputs.rs",
        "tally/cache.rs",
        "write.rs",
        "publish/",
        "outside.rs",
        "preview/",
        "scaffold/",
        "cli/",
    ];
    for module in modules() {
        for (file, code) in &module.files {
            if edges.iter().any(|it| file.starts_with(it)) {
                continue;
            }
            for way in ["std::fs", "fs::", "std::net", "File::", "tokio::", "notify::", "walkdir::"]
            {
                assert!(!code.contains(way), "{file} reaches out by `{way}`");
            }
        }
    }
}

#[test]
fn no_clock_no_environment_and_no_chance_below_the_command_line() {
    for module in modules() {
        // A preview waits and says how long it took; its pages do not know.
        for (file, code) in module
            .files
            .iter()
            .filter(|(it, _)| !it.starts_with("cli/") && !it.starts_with("preview/"))
        {
            for way in [
                "SystemTime",
                "Instant::",
                "Zoned::now",
                "Timestamp::now",
                "env::var",
                "rand::",
                "RandomState",
                "thread_rng",
            ] {
                assert!(!code.contains(way), "{file} asks `{way}`");
            }
        }
    }
}

#[test]
fn themes_see_views_alone() {
    let serializable = |code: &str| {
        code.contains("Serialize,") || code.contains("Serialize)") || code.contains("(Serialize")
    };
    for module in modules().iter().filter(|it| it.name == "page") {
        for (file, code) in module.files.iter().filter(|(it, _)| !it.starts_with("page/view")) {
            assert!(!serializable(code), "{file} makes something serializable besides the views");
        }
    }
}

#[test]
fn every_file_says_first_what_it_owns() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in walkdir::WalkDir::new(src).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(entry.path()).expect("a source file");
            assert!(
                text.starts_with("//!"),
                "{} does not begin with `//!`",
                entry.path().display()
            );
        }
    }
}
