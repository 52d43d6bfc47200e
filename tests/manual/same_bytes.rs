//! Same inputs, same bytes: on every run and machine, with and without a cache.

use std::collections::BTreeMap;
use std::process::Command;

use crate::bulletin::{Project, built, bulletin, files_below};

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

/// Where and how a build runs, in all ways that must not matter.
struct Environment {
    timezone: &'static str,
    locale: &'static str,
    threads: &'static str,
    umask: &'static str,
    /// The order in which the project's files came to the disk.
    written: Order,
}

#[derive(Clone, Copy)]
enum Order {
    ByName,
    Backwards,
    FromTheMiddle,
}

impl Environment {
    /// The digest of each file that is built there.
    fn builds(&self) -> BTreeMap<String, Vec<u8>> {
        let project = copied(self.written);
        let script = "umask \"$1\"; exec \"$0\" build --out site";
        let ran = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_bellwether"), self.umask])
            .env("TZ", self.timezone)
            .env("LC_ALL", self.locale)
            .env("LANG", self.locale)
            .env("RAYON_NUM_THREADS", self.threads)
            .current_dir(project.root())
            .output()
            .expect("a shell");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        project.folder("site")
    }
}

/// The little bulletin in another folder, its files written in another order.
fn copied(order: Order) -> Project {
    let fixture = bulletin();
    let mut files: Vec<(String, Vec<u8>)> = files_below(fixture.root()).into_iter().collect();
    match order {
        Order::ByName => {}
        Order::Backwards => files.reverse(),
        Order::FromTheMiddle => {
            let middle = files.len() / 2;
            files.rotate_left(middle);
        }
    }
    files.into_iter().fold(Project::empty(), |project, (path, bytes)| project.file(&path, bytes))
}

#[cfg(unix)]
#[test]
fn nine_environments_write_the_same_bytes() {
    let environment = |timezone, locale, threads, umask, written| Environment {
        timezone,
        locale,
        threads,
        umask,
        written,
    };
    use Order::{Backwards, ByName, FromTheMiddle};
    let environments = [
        environment("UTC", "C", "1", "022", ByName),
        environment("UTC", "C.UTF-8", "2", "022", Backwards),
        environment("Pacific/Kiritimati", "C", "1", "077", FromTheMiddle),
        environment("Pacific/Pago_Pago", "de_DE.UTF-8", "2", "002", ByName),
        environment("Asia/Kathmandu", "tr_TR.UTF-8", "1", "022", Backwards),
        environment("America/St_Johns", "ja_JP.UTF-8", "2", "027", FromTheMiddle),
        environment("Europe/London", "en_GB.UTF-8", "1", "007", Backwards),
        environment("No/Where", "nonsense", "2", "022", ByName),
        environment("", "", "2", "077", Backwards),
    ];
    let first = environments[0].builds();
    assert!(first.len() > 50);
    for (place, environment) in environments.iter().enumerate().skip(1) {
        let other = environment.builds();
        assert_eq!(first.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (path, bytes) in &first {
            assert!(bytes == &other[path], "{path} differs in environment {place}");
        }
    }
}
