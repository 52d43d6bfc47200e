//! Every diagnostic that can be said is shown somewhere in this manual.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Codes without a case here, each with why.
const ELSEWHERE: [(&str, &str); 0] = [];

#[test]
fn every_code_of_the_catalogue_is_shown_by_a_case() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/manual");
    let shown: String = fs::read_dir(manual)
        .expect("the folder of these tests")
        .map(|it| fs::read_to_string(it.expect("an entry").path()).expect("a text"))
        .collect();
    let shown = shown
        + include_str!("../exports.rs")
        + include_str!("../import.rs")
        + include_str!("../publish.rs")
        + include_str!("../publish/archive.rs");
    let excused: BTreeSet<&str> = ELSEWHERE.iter().map(|(code, _)| *code).collect();
    let codes = codes();
    assert!(codes.len() > 80, "the catalogue is found");
    let is_shown = |code: &str| {
        shown.contains(&format!("error[{code}]")) || shown.contains(&format!("warning[{code}]"))
    };
    let missing: Vec<&String> =
        codes.iter().filter(|it| !is_shown(it) && !excused.contains(it.as_str())).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
    let idle: Vec<&&str> =
        excused.iter().filter(|it| is_shown(it) || !codes.contains(**it)).collect();
    assert!(idle.is_empty(), "{idle:?} need no excuse");
}

/// The codes in the source of the catalogue: the first string of each `self.error`, `self.warning`
/// and of each arm of the faults of cells.
fn codes() -> BTreeSet<String> {
    let catalogue = concat!(
        include_str!("../../src/diagnostics/catalog/project.rs"),
        include_str!("../../src/diagnostics/catalog/site_toml.rs"),
        include_str!("../../src/diagnostics/catalog/data.rs"),
        include_str!("../../src/diagnostics/catalog/import.rs"),
        include_str!("../../src/diagnostics/catalog/texts.rs"),
        include_str!("../../src/diagnostics/catalog/blocks.rs"),
        include_str!("../../src/diagnostics/catalog/locale.rs"),
        include_str!("../../src/diagnostics/catalog/theme.rs"),
        include_str!("../../src/diagnostics/catalog/publish.rs"),
    );
    let mut codes = BTreeSet::new();
    for opening in ["self.error(", "self.warning(", " => ("] {
        for rest in catalogue.split(opening).skip(1) {
            let code = rest.trim_start().strip_prefix('"').and_then(|it| it.split('"').next());
            let is_code = |it: &&str| {
                it.contains('-')
                    && it
                        .chars()
                        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
            };
            codes.extend(code.filter(is_code).map(str::to_owned));
        }
    }
    codes
}
