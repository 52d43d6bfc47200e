//! Signatures as `minisign` makes and checks them.
//!
//! The keys are made here and speak for nothing.

use std::path::Path;
use std::process::Command;

use insta::assert_snapshot;
use minisign::KeyPair;

use super::{Project, Served, a_week_before, served, with_week_4};

/// A pair of keys in files of the project.
fn with_keys(project: Project) -> Project {
    let keys = KeyPair::generate_unencrypted_keypair().expect("randomness");
    let secret = keys.sk.to_box(None).expect("a key").to_string();
    let public = keys.pk.to_box().expect("a key").to_string();
    project.file("secret.key", secret).file("public.key", public)
}

fn signed(project: &Project, served: &Served) {
    let ran = served.publishes(project, &["--sign", "secret.key"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
}

fn verifies(project: &Project, served: &Served, key: &str) -> (Option<i32>, String) {
    let at = served.path();
    let ran = project.run(&["verify", at.to_str().expect("a plain path"), "--key", key]);
    (ran.code, ran.stderr)
}

#[test]
fn signed_versions_are_held_to_the_key() {
    let (project, served) = (with_keys(a_week_before()), served());
    signed(&project, &served);
    let project = with_week_4(project);
    signed(&project, &served);
    served.is_sound();
    assert_eq!(verifies(&project, &served, "public.key"), (Some(0), String::new()));
    let line = project.text("public.key").lines().nth(1).expect("the key").to_owned();
    assert_eq!(verifies(&project, &served, &line).0, Some(0), "the key itself will do");
    // Someone who can write there, but has not the key.
    let other = with_keys(Project::empty());
    let (code, said) = verifies(&other, &served, "public.key");
    assert_eq!(code, Some(1));
    assert_snapshot!(said, @r"
    manifest.json: not signed with this key
    v/2026-w03/manifest.json: not signed with this key
    v/2026-w04/manifest.json: not signed with this key
    ");
    std::fs::remove_file(served.path().join("v/2026-w04/manifest.json.minisig")).expect("a file");
    std::fs::remove_file(served.path().join("manifest.json.minisig")).expect("a file");
    assert_snapshot!(verifies(&project, &served, "public.key").1, @r"
    manifest.json: has no signature
    v/2026-w04/manifest.json: has no signature
    ");
}

#[test]
fn an_unsigned_publish_takes_the_signature_of_the_root_away() {
    let (project, served) = (with_keys(a_week_before()), served());
    signed(&project, &served);
    let project = with_week_4(project);
    served.gets(&project);
    assert!(!served.has("manifest.json.minisig"), "it would be that of another manifest");
    served.is_sound();
}

#[test]
fn a_key_that_is_none_is_told() {
    let (project, served) = (a_week_before().file("secret.key", "hush\n"), served());
    let ran = served.publishes(&project, &["--sign", "secret.key"]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(ran.stderr, @r"error: cannot read the key `secret.key`: Missing encoded key in secret key. If it has a password, say it in BELLWETHER_KEY_PASSWORD; a key without one is made by `minisign -G -W`");
    assert!(!served.path().exists());
    let ran = project.run(&["verify", ".", "--key", "RWnothing"]);
    assert_eq!(ran.code, Some(3));
    assert_snapshot!(ran.stderr, @r"error: cannot read the key `RWnothing`: base64 conversion failed - was an actual public key given?; give the file of a public key, or its line that begins with RW");
}

/// With the program itself, where it is installed: its key signs, and it checks what we signed.
#[test]
fn the_program_minisign_and_this_one_understand_each_other() {
    let (project, served) = (a_week_before(), served());
    let minisign = |folder: &Path, args: &[&str]| {
        let ran = Command::new("minisign").args(args).current_dir(folder).output();
        ran.map(|it| (it.status.success(), String::from_utf8_lossy(&it.stdout).into_owned()))
    };
    let made = minisign(project.root(), &["-G", "-W", "-p", "public.key", "-s", "secret.key"]);
    let Ok((made, _)) = made else {
        eprintln!("not tried: minisign is not installed");
        return;
    };
    assert!(made, "it makes a key");
    signed(&project, &served);
    assert_eq!(verifies(&project, &served, "public.key"), (Some(0), String::new()));
    let key = project.root().join("public.key");
    let key = key.to_str().expect("a plain path");
    for manifest in ["v/2026-w03/manifest.json", "manifest.json"] {
        let (checked, said) =
            minisign(&served.path(), &["-V", "-p", key, "-m", manifest]).expect("it is installed");
        assert!(checked, "{said}");
        assert!(said.contains("bellwether version 2026-w03"), "{said}");
    }
}
