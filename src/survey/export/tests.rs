//! Bytes to rows, and where each row stands in its file.

use crate::config::{self, Format};
use crate::diagnostics::{Diagnostics, Source};

use super::{Export, Row};

fn format(keys: &str) -> Format {
    let text = format!(
        "[site]\ntitle = \"T\"\n[[survey]]\nid = \"s\"\nfiles = [\"data/*\"]\ndate = \"day\"\n{keys}\n\
         [[survey.question]]\nid = \"q\"\nmetric = \"nps\"\ncolumn = \"score\"\nwording = \"?\"\n"
    );
    let mut diagnostics = Diagnostics::new();
    let config = config::read(&Source::new("site.toml", text), &mut diagnostics);
    config.expect("a sound configuration").surveys[0].layouts[0].format.clone()
}

/// The names of the columns, and the rows, each with its line.
type Read = (Vec<String>, Vec<(u64, Vec<String>)>);

/// What is read; or what is wrong.
fn read(text: &str, keys: &str) -> Result<Read, String> {
    let mut diagnostics = Diagnostics::new();
    let export = Export::open("data/a.csv", text.into(), &format(keys), &mut diagnostics);
    let Some(mut export) = export else {
        return Err(diagnostics.iter().map(|it| it.message.clone()).collect());
    };
    let (mut row, mut rows) = (Row::default(), vec![]);
    while export.next_row(&mut row) {
        rows.push((row.line, (0..row.width()).map(|it| row.cell(it).to_owned()).collect()));
    }
    if export.is_whole("data/a.csv", &mut diagnostics) {
        Ok((export.header.names, rows))
    } else {
        Err(diagnostics.iter().map(|it| it.message.clone()).collect())
    }
}

fn rows(text: &str, keys: &str) -> Vec<(u64, String)> {
    let (_, rows) = read(text, keys).expect("a sound file");
    rows.into_iter().map(|(line, cells)| (line, cells.join("|"))).collect()
}

#[test]
fn lines_are_physical_however_they_end() {
    let lines = ["day,score", "1,\"a", "b\"", "", "2,c", "3,d"];
    let expected = |end: &str| {
        [(2, format!("1|a{end}b")), (5, "2|c".to_owned()), (6, "3|d".to_owned())].to_vec()
    };
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(rows(&lines.join(end), ""), expected(end), "{end:?}");
        assert_eq!(rows(&(lines.join(end) + &end.repeat(4)), ""), expected(end), "{end:?}");
        let below = [end, end, &lines.join(end)].concat();
        let moved: Vec<_> = expected(end).into_iter().map(|(line, it)| (line + 2, it)).collect();
        assert_eq!(rows(&below, ""), moved, "{end:?}");
    }
}

#[test]
fn a_row_of_nothing_is_no_row() {
    let text = "day,score\n,\n1,9\n \n , \n,\n2,8\n,,,\n";
    assert_eq!(rows(text, ""), [(3, "1|9".to_owned()), (7, "2|8".to_owned())]);
}

#[test]
fn lines_above_the_header_are_skipped_and_counted() {
    let text = "Report \"of\n\nNovember\nday,score\n1,9\n";
    for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
        let (header, _) = read(&text, "skip_rows = 3").expect("a sound file");
        assert_eq!(header, ["day", "score"]);
        assert_eq!(rows(&text, "skip_rows = 3"), [(5, "1|9".to_owned())]);
    }
    let none = read(text, "skip_rows = 9223372036854775807").expect_err("no header");
    assert_eq!(none, "`data/a.csv` has no header below its first 9223372036854775807 lines");
}

#[test]
fn the_declared_sign_parts_the_columns() {
    assert_eq!(rows("day;score\n1;9,5\n", "delimiter = \";\""), [(2, "1|9,5".to_owned())]);
    assert_eq!(rows("day\tscore\n1\t9\n", "delimiter = \"\\t\""), [(2, "1|9".to_owned())]);
}

#[test]
fn names_of_columns_are_free_of_what_no_one_sees() {
    let (header, _) = read("\u{feff}\u{a0}day ,\u{200b}score\u{200b}\n", "").expect("a header");
    assert_eq!(header, ["day", "score"]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_takes_no_rows_along() {
    let open = "day,score\n1,9\n2,\"8\n3,7\n4,6\n";
    assert_eq!(
        read(open, ""),
        Err("a quotation mark in line 3 of `data/a.csv` is never closed".to_owned())
    );
    let inch = "day,score\n1,9\n2,5\" pipe\n";
    assert_eq!(rows(inch, ""), [(2, "1|9".to_owned()), (3, "2|5\" pipe".to_owned())]);
    let several = "day,score\n1,\"a \"\"b\nc\"\n";
    assert_eq!(rows(several, ""), [(2, "1|a \"b\nc".to_owned())]);
}

#[test]
fn a_file_of_nothing_has_no_header() {
    for text in ["", "\n\n\r\n", "\u{feff}"] {
        let said = read(text, "").expect_err("no header");
        assert_eq!(said, "`data/a.csv` cannot be read: it is empty; a header row was expected");
    }
}
