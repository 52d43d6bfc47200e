//! An export in a delimited format, read by a small questionnaire. The first byte chooses which.

#![no_main]

use bellwether::survey::{Questionnaire, responses};
use bellwether_fuzz::{same_twice, site};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, export)) = bytes.split_first() else { return };
    let survey = &site().surveys[usize::from(*choice) % site().surveys.len()];
    let layout = &survey.layouts[0];
    let timezone = &site().site.timezone;
    let asked = Questionnaire { survey, layout, lookups: &[], timezone };
    let (first, second, told) =
        same_twice(|diagnostics| responses("data/a.csv", export.to_vec(), asked, diagnostics));
    assert_eq!(first.is_some(), second.is_some());
    let Some((first, second)) = first.zip(second) else {
        assert!(told.any_error(), "a file was left out without a word");
        return;
    };
    let rows = first.frame.height();
    assert!(first.frame.equals_missing(&second.frame), "two readings differ");
    assert_eq!(format!("{:?}", first.account), format!("{:?}", second.account));
    assert!(first.verbatims.iter().all(|(row, _)| *row < rows));
    assert!(first.ids.is_empty() || first.ids.len() == rows);
    assert!(rows as u64 <= first.account.rows, "more rows count than there are");
});
