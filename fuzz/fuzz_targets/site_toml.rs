//! The configuration of a site.

#![no_main]

use bellwether::config;
use bellwether_fuzz::{same_twice, source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let site_toml = source("site.toml", text);
    let (first, second, told) = same_twice(|diagnostics| config::read(&site_toml, diagnostics));
    assert_eq!(
        first.is_none(),
        told.any_error(),
        "refused without a word, or taken with a mistake"
    );
    assert_eq!(format!("{first:?}"), format!("{second:?}"), "two readings differ");
});
