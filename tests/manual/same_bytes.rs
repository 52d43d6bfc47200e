//! Same inputs, same bytes: on every run and machine, with and without a cache.

use crate::bulletin::{built, bulletin};

#[test]
fn two_runs_with_other_threads_clocks_and_caches_write_the_same_bytes() {
    let project = bulletin();
    let one = project.run_with(
        &["build", "--out", "one"],
        &[("RAYON_NUM_THREADS", "1"), ("TZ", "Pacific/Kiritimati")],
    );
    let warm = project.run_with(
        &["build", "--out", "warm"],
        &[("RAYON_NUM_THREADS", "4"), ("TZ", "America/Los_Angeles")],
    );
    let none = project.run_with(
        &["build", "--no-cache", "--out", "none"],
        &[("LANG", "de_DE.UTF-8"), ("NO_COLOR", "1")],
    );
    for ran in [&one, &warm, &none] {
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }
    let first = project.folder("one");
    assert!(first.len() > 50);
    for other in ["warm", "none"] {
        let other = project.folder(other);
        assert_eq!(first.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (path, bytes) in &first {
            assert!(bytes == &other[path], "{path} differs");
        }
    }
}

#[test]
fn a_build_in_memory_and_one_by_the_command_are_the_same() {
    let project = bulletin();
    assert_eq!(project.run(&["build"]).code, Some(0));
    let written = project.folder("public");
    assert_eq!(written.keys().collect::<Vec<_>>(), built().files.keys().collect::<Vec<_>>());
    for (path, bytes) in &written {
        assert!(*bytes == built().files[path], "{path} differs");
    }
}

#[test]
fn neither_the_place_nor_the_day_of_the_build_is_on_the_site() {
    let project = bulletin();
    let pages = project.builds();
    let place = project.root().to_str().expect("a plain path").to_owned();
    for (address, text) in pages.texts() {
        assert!(!text.contains(&place), "{address}");
    }
    assert!(pages.files == built().files);
}
