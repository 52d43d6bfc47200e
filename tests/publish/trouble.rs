//! Trouble while a publish is under way: readers, kills, disks, owners, other publishers.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use insta::assert_snapshot;

use super::{Path, Project, Served, a_week_before, served, version_of, with_week_4};

const STYLE: &str = "themes/broadsheet/assets/style.css";

/// A bulletin so small that fifty of it are published while one waits.
fn small() -> Project {
    let answer = |row: u32| format!("R{row},2026-01-{:02},{}\n", 12 + row % 7, row % 11);
    let answers: String = (0..60).map(answer).collect();
    let site = "[site]\ntitle = \"Small\"\nbase_url = \"https://finch.example/cx/\"\n\n\
                [[survey]]\nid = \"s\"\ntitle = \"S\"\nfiles = [\"data/*.csv\"]\ndate = \"day\"\n\
                response = \"id\"\n\n[[survey.question]]\nid = \"nps\"\nmetric = \"nps\"\n\
                column = \"score\"\nwording = \"Would you recommend us?\"\n";
    let story = "+++\ntitle = \"One\"\ndate = 2026-01-12\n+++\n\nA story.\n";
    let project = Project::empty()
        .file("site.toml", site)
        .file("data/a.csv", format!("id,day,score\n{answers}"))
        .file("content/stories/one.md", story);
    week(project, 3)
}

/// With the edition of a week, in place of the one before, and another stylesheet.
fn week(project: Project, week: u32) -> Project {
    let edition = format!(
        "+++\ntitle = \"Week {week}\"\nnumber = {week}\ndate = 2026-01-18\nperiod = \"2026-W03\"\n+++\n\n\
         We stood at {{{{ nps }}}}.\n"
    );
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join(STYLE);
    let style = fs::read_to_string(style).expect("the theme");
    project
        .file(&format!("content/editions/2026-w{week:02}.md"), edition)
        .file(STYLE, format!("{style}/* {week} */\n"))
}

/// A reader goes through all pages, again and again, while fifty weeks are published, each with
/// another stylesheet.
#[test]
fn a_reader_meets_no_missing_page_and_no_mix_of_versions() {
    let (mut project, served) = (small(), served());
    served.gets(&project);
    let pages: Vec<String> =
        served.files().into_keys().filter(|it| it.ends_with(".html")).collect();
    assert!(pages.len() > 20, "{pages:?}");
    let done = AtomicBool::new(false);
    let rounds = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut rounds = 0;
            while !done.load(Ordering::Relaxed) {
                read_all(&served, &pages);
                rounds += 1;
            }
            rounds
        });
        for number in 4..54 {
            project = week(project, number);
            let ran = served.publishes(&project, &[]);
            if ran.code != Some(0) {
                done.store(true, Ordering::Relaxed);
                panic!("{}", ran.stderr);
            }
        }
        done.store(true, Ordering::Relaxed);
        reader.join().expect("the reader is content")
    });
    assert!(rounds > 50, "the reader read {rounds} times");
    assert_eq!(served.text("versions.json").matches("\"href\"").count(), 51);
    served.is_sound();
}

/// Reads the front page and then every page with its stylesheet: each is there and whole, of one
/// version, and none is older than the front page was.
fn read_all(served: &Served, pages: &[String]) {
    let front = served.text("index.html");
    for page in pages.iter().filter(|it| !it.starts_with("v/")) {
        let html = served.text(page);
        assert!(html.trim_end().ends_with("</html>"), "{page} is cut off");
        let (version, newest) = (version_of(&html), version_of(&front));
        assert!(version >= newest, "{page} is of {version}, the front page of {newest}");
        if let Some((_, rest)) = html.split_once("<link rel=\"stylesheet\" href=\"") {
            let href = rest.split_once('"').expect("it ends").0;
            // The page for addresses that are not there names the site's own.
            let href = href.trim_start_matches("https://finch.example/cx/");
            let style = href.trim_start_matches("../");
            assert!(served.has(style), "{page} asks for {style}");
        }
    }
    for page in pages.iter().filter(|it| it.starts_with("v/2026-w03/")) {
        assert_eq!(version_of(&served.text(page)), "2026-w03");
    }
}

fn start(project: &Project, served: &Served) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bellwether"));
    command.args(["publish", "--to"]).arg(served.path()).current_dir(project.root());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the command")
}

#[test]
fn killed_at_any_moment_it_leaves_the_old_site_or_the_new_one() {
    let (mut project, served) = (small(), served());
    served.gets(&project);
    for moment in 0..20_u64 {
        let (old, new) = (3 + moment, 4 + moment);
        let (old, new) = (format!("2026-w{old:02}"), format!("2026-w{new:02}"));
        let before = served.files();
        project = week(project, 4 + u32::try_from(moment).expect("a small number"));
        let mut child = start(&project, &served);
        // Half of them die anywhere, half while the target is being written.
        if moment % 2 == 0 {
            std::thread::sleep(Duration::from_millis(20 * moment));
        } else {
            let workshop = served.path().join(".bellwether");
            while !workshop.join("staging").exists()
                && !workshop.join("next").exists()
                && child.try_wait().expect("a child").is_none()
            {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(250 * moment));
        }
        drop(child.kill());
        child.wait().expect("a child");
        // Every page of the old site is there, the old one or the new one, whole.
        let at_root = |it: &&String| it.ends_with(".html") && !it.starts_with("v/20");
        for path in before.keys().filter(at_root) {
            let html = served.text(path);
            assert!([old.as_str(), new.as_str()].contains(&version_of(&html)), "{path}");
            assert!(html.trim_end().ends_with("</html>"), "{path}");
        }
        served.gets(&project);
        served.is_sound();
        assert_eq!(version_of(&served.text("index.html")), new);
    }
}

#[test]
fn a_publish_that_was_stopped_between_two_files_is_finished_by_the_next() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let old = served.files();
    let project = with_week_4(project);
    served.gets(&project);
    let new = served.files();
    let is_version = |path: &str| path.starts_with("v/2026-w04/");
    let changed: Vec<&String> =
        new.keys().filter(|it| !is_version(it) && old.get(*it) != new.get(*it)).collect();
    assert!(changed.len() > 20);
    for stopped_after in (0..=changed.len()).step_by(9) {
        let half = super::served();
        let put = |path: &str, bytes: &[u8]| {
            let path = half.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        };
        old.iter().for_each(|(path, bytes)| put(path, bytes));
        put(".bellwether/next/plan.json", b"{\"version\":\"2026-w04\",\"remove\":[]}");
        for (path, bytes) in new.iter().filter(|(it, _)| is_version(it)) {
            let below = path.strip_prefix("v/2026-w04/").expect("of the version");
            put(&format!(".bellwether/next/version/{below}"), bytes);
        }
        for (place, path) in changed.iter().enumerate() {
            let moved = place < stopped_after;
            let at = if moved { (*path).clone() } else { format!(".bellwether/next/root/{path}") };
            put(&at, &new[*path]);
            // The folder of a new page is made before.
            fs::create_dir_all(half.path().join(path).parent().expect("a folder")).expect("one");
        }
        let said = half.verifies(&[]);
        assert!(said.stderr.contains("a publish was interrupted"), "{}", said.stderr);
        half.gets(&project);
        half.is_sound();
        assert!(half.files() == new, "stopped after {stopped_after} files");
    }
}

#[test]
fn a_target_that_cannot_be_written_is_a_clear_failure() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let before = served.files();
    let project = with_week_4(project);
    // Root may write anywhere, so that the folder is mounted read-only where that can be done.
    let script = "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 77; \
                  exec \"$0\" publish --to \"$1\"";
    let ran = Command::new("unshare")
        .args(["--mount", "--map-root-user", "sh", "-c", script])
        .arg(env!("CARGO_BIN_EXE_bellwether"))
        .arg(served.path())
        .current_dir(project.root())
        .output();
    let Ok(ran) = ran.map_err(|why| eprintln!("not tried: {why}")) else { return };
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    if ran.status.code() != Some(3) && !said.contains("bellwether") {
        eprintln!("not tried, no mount: {said}");
        return;
    }
    assert_eq!(ran.status.code(), Some(3), "{said}");
    let last = served.plain(said.lines().last().expect("a line"));
    assert_snapshot!(last, @"error: cannot publish to `[SERVED]`: Read-only file system (os error 30). Who runs this has to be let write there");
    assert!(served.files() == before);
    served.gets(&project);
    served.is_sound();
}

/// The folder is root's and someone else publishes, as after one run with `sudo`.
#[cfg(unix)]
#[test]
fn a_target_of_another_owner_is_a_clear_failure() {
    use std::os::unix::fs::PermissionsExt;
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let before = served.files();
    let project = with_week_4(project);
    // Temporary folders are their owner's alone; this other one shall be let read.
    let home = served.path().parent().expect("a folder").to_owned();
    for folder in [project.root(), &home] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("ours");
    }
    let ran = Command::new("setpriv")
        .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
        .arg(env!("CARGO_BIN_EXE_bellwether"))
        .args(["publish", "--to"])
        .arg(served.path())
        .current_dir(project.root())
        .output();
    let Ok(ran) = ran.map_err(|why| eprintln!("not tried: {why}")) else { return };
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    if said.starts_with("setpriv") {
        eprintln!("not tried, not root: {said}");
        return;
    }
    assert_eq!(ran.status.code(), Some(3), "{said}");
    let last = served.plain(said.lines().last().expect("a line"));
    assert_snapshot!(last, @"error: cannot publish to `[SERVED]`: Permission denied (os error 13). Who runs this has to be let write there");
    assert!(served.files() == before);
    served.gets(&project);
    served.is_sound();
}

/// A disk that is full, by a limit on how long a file may become.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_site_whole() {
    let (project, served) = (a_week_before(), served());
    served.gets(&project);
    let before = served.files();
    let project = with_week_4(project);
    for blocks in [1, 8, 32] {
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" publish --to \"$1\"");
        let ran = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_bellwether")])
            .arg(served.path())
            .current_dir(project.root())
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.code(), Some(3), "{said}");
        let last = served.plain(said.lines().last().expect("a line"));
        assert!(last.starts_with("error: cannot publish to `[SERVED]`: cannot write `"), "{last}");
        assert!(last.ends_with("What was published is as it was"), "{last}");
        assert!(served.files() == before, "{blocks} blocks");
        assert_eq!(served.verifies(&[]).code, Some(0));
    }
    served.gets(&project);
    served.is_sound();
}
