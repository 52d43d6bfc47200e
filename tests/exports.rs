//! Exports as survey tools give them: encodings, compression, lines above the header, decimal
//! signs, and files that are meant to do harm. Each is read rightly, or what is wrong is told with
//! its line.

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use insta::assert_snapshot;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

#[allow(dead_code, reason = "the manual uses all of it")]
#[path = "manual/bulletin.rs"]
mod bulletin;

use bulletin::{Pages, Project};

const SITE: &str = r#"
[site]
title = "Exports"

[[survey]]
id = "s"
files = ["data/*"]
date = "date"
missing = [""]

[survey.dimensions]
channel = "channel"

[[survey.question]]
id = "score"
metric = "mean"
scale = [0, 10]
column = "score"
wording = "How likely are you to recommend us?"
"#;

/// Twelve answers, of which four are 7 and the others 10: a mean of 9.
const ROWS: &str = "date,score,channel,comment
2026-01-01,10,café,ok
2026-01-01,10,café,ok
2026-01-01,7,café,ok
2026-01-02,10,café,ok
2026-01-02,10,café,ok
2026-01-02,7,café,ok
2026-01-03,10,café,ok
2026-01-03,10,café,ok
2026-01-03,7,café,ok
2026-01-04,10,café,ok
2026-01-04,10,café,ok
2026-01-04,7,café,ok
";

/// A project whose survey has these keys more, over one file.
fn export(keys: &str, name: &str, bytes: impl AsRef<[u8]>) -> Project {
    let site = SITE.replace("missing = [\"\"]", &format!("missing = [\"\"]\n{keys}"));
    Project::empty().file("site.toml", site).file(&format!("data/{name}"), bytes)
}

/// The rows above are read, all of them, and nothing is to be said.
fn reads_the_rows(keys: &str, name: &str, bytes: impl AsRef<[u8]>) {
    let project = export(keys, name, bytes);
    assert_eq!(project.says(), "", "{name} with `{keys}`");
    let pages = project.builds();
    let all = all_answers(&pages);
    assert_eq!((all["n"].as_u64(), all["value"].as_f64()), (Some(12), Some(9.0)), "{name}");
    assert!(pages.words("scorecards/channel/cafe.html").contains("café"));
}

/// The reading of all answers.
fn all_answers(pages: &Pages) -> serde_json::Value {
    let rows: serde_json::Value =
        serde_json::from_str(pages.file("downloads/all.json")).expect("JSON");
    let rows = rows.as_array().expect("an array");
    rows.iter().find(|it| it["period"]["label"] == "all").cloned().unwrap_or_default()
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn narrow(text: &str) -> Vec<u8> {
    text.chars().map(|it| u8::try_from(it).expect("latin-1")).collect()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(vec![], Compression::fast());
    packed.write_all(bytes).expect("memory takes all");
    packed.finish().expect("memory takes all")
}

mod read {
    use super::*;

    #[test]
    fn text_with_and_without_a_byte_order_mark() {
        reads_the_rows("", "plain.csv", ROWS);
        reads_the_rows("", "marked.csv", format!("\u{feff}{ROWS}"));
    }

    #[test]
    fn utf16_by_its_mark_or_by_what_is_declared() {
        let marked = format!("\u{feff}{ROWS}");
        reads_the_rows("", "little.csv", wide(&marked, u16::to_le_bytes));
        reads_the_rows("", "big.csv", wide(&marked, u16::to_be_bytes));
        reads_the_rows("encoding = \"utf-16\"", "bare.csv", wide(ROWS, u16::to_le_bytes));
        let tabbed = marked.replace(',', "\t");
        reads_the_rows("delimiter = \"\\t\"", "unicode.txt", wide(&tabbed, u16::to_le_bytes));
    }

    #[test]
    fn eight_bits_on_request() {
        for name in ["windows-1252", "latin-1", "ISO-8859-1"] {
            reads_the_rows(&format!("encoding = \"{name}\""), "a.csv", narrow(ROWS));
        }
    }

    #[test]
    fn compressed_files_whatever_they_are_called() {
        reads_the_rows("", "a.csv.gz", gzipped(ROWS.as_bytes()));
        let fastest = CompressionLevel::Fastest;
        reads_the_rows("", "a.csv.zst", compress_to_vec(ROWS.as_bytes(), fastest));
        reads_the_rows("", "a.dat", gzipped(&wide(&format!("\u{feff}{ROWS}"), u16::to_le_bytes)));
    }

    #[test]
    fn every_end_of_a_line() {
        reads_the_rows("", "windows.csv", ROWS.replace('\n', "\r\n"));
        reads_the_rows("", "mac.csv", ROWS.replace('\n', "\r"));
        reads_the_rows(
            "",
            "blank.csv",
            ROWS.replace("\n2026-01-03", "\n\n\n2026-01-03") + "\n\n,,,\n",
        );
    }

    #[test]
    fn lines_above_the_header() {
        reads_the_rows("skip_rows = 2", "a.csv", format!("Report of January\n\n{ROWS}"));
    }

    #[test]
    fn decimal_commas() {
        let rows = ROWS.replace(',', ";").replace(";10;", ";10,0;").replace(";7;", ";7,00;");
        reads_the_rows("decimal = \",\"\ndelimiter = \";\"", "a.csv", rows);
    }

    #[test]
    fn the_collection_of_bad_inputs_where_they_are_good() {
        for (bad, answers) in [
            ("010_bom_utf8", 1),
            ("011_utf16le", 1),
            ("018_cr_only", 2),
            ("063_trailing_newlines", 1),
        ] {
            let name = format!("{bad}.csv");
            let project = export("", &name, bulletin::bad_input(&format!("csv/{name}")));
            assert_eq!(project.says(), "", "{bad}");
            let responses = format!("from {answers} response");
            assert!(project.builds().summary.contains(&responses), "{bad}");
        }
        let tabs = export("delimiter = \"\\t\"", "a.csv", bulletin::bad_input("csv/020_tab.tsv"));
        let without =
            tabs.text("site.toml").replace("[survey.dimensions]\nchannel = \"channel\"", "");
        let tabs = tabs.file("site.toml", without);
        assert_eq!(tabs.says(), "");
        let preamble = bulletin::bad_input("csv/064_comment_line.csv");
        assert_eq!(export("skip_rows = 1", "a.csv", preamble).says(), "");
    }
}

mod told {
    use super::*;

    #[test]
    fn an_encoding_that_is_not_declared_is_offered() {
        let rows = "date,score,channel\n2026-01-01,9,web\n2026-01-01,9,café\n";
        assert_snapshot!(export("", "a.csv", narrow(rows)).says(), @r#"
        error[not-utf8]: line 3 of `data/a.csv` is not UTF-8
         --> data/a.csv:3:1
          = hint: it may be windows-1252: add `encoding = "windows-1252"`, or save it as UTF-8
        "#);
        assert_snapshot!(export("", "a.csv", wide(rows, u16::to_le_bytes)).says(), @r#"
        error[not-utf8]: line 3 of `data/a.csv` is not UTF-8
         --> data/a.csv:3:1
          = hint: it may be utf-16: add `encoding = "utf-16"`, or save it as UTF-8
        "#);
    }

    #[test]
    fn an_encoding_that_the_file_does_not_have_is_told() {
        let lone = [wide("date,score\n", u16::to_le_bytes), vec![0, 0xd8, b'x', 0]].concat();
        assert_snapshot!(export("encoding = \"utf-16\"", "a.csv", lone).says(), @r"
        error[not-in-encoding]: line 2 of `data/a.csv` is not UTF-16LE
         --> data/a.csv:2:1
          = hint: say another `encoding`, or save the file as UTF-8
        ");
        assert_snapshot!(export("encoding = \"latin-1\"", "a.csv", ROWS).says(), @r"
        warning[encoding-doubtful]: `data/a.csv` is UTF-8, and read as windows-1252
         --> data/a.csv:2:1
          = hint: delete `encoding` if accents and quotation marks look wrong
        ");
    }

    #[test]
    fn a_nul_byte_is_named_by_its_line() {
        assert_snapshot!(export("", "a.csv", ROWS.replace("04,10", "04,1\u{0}0")).says(), @r"
        error[nul-byte]: line 11 of `data/a.csv` holds a NUL byte
         --> data/a.csv:11:1
          = hint: the file is damaged, or not text; export it again
        ");
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed() {
        let rows = ROWS.replacen("2026-01-03,10,café", "2026-01-03,10,\"café", 1);
        assert_snapshot!(export("", "a.csv", rows).says(), @r"
        error[quote-never-closed]: a quotation mark in line 8 of `data/a.csv` is never closed
         --> data/a.csv:8:1
          = hint: close it, or write it twice within a cell that is in quotation marks
        ");
    }

    #[test]
    fn lines_above_the_header_are_found() {
        let rows = format!("Report of January,,,\nmade by the tool\n{ROWS}");
        assert_snapshot!(export("", "a.csv", rows).says(), @r#"
        error[missing-column]: `data/a.csv` has no column `date`
         --> site.toml:8:8
          |
        8 | date = "date"
          |        ^^^^^^
          |
          = hint: the header seems to be line 3: add `skip_rows = 2`
        "#);
        assert_snapshot!(export("skip_rows = 20", "a.csv", ROWS).says(), @r"
        error[no-header]: `data/a.csv` has no header below its first 20 lines
         --> data/a.csv
          = hint: correct `skip_rows`
        ");
    }

    #[test]
    fn a_decimal_comma_is_not_guessed() {
        let rows = "date,score,channel\n2026-01-01,\"9,0\",web\n2026-01-01,\"1,000\",web\n";
        assert_snapshot!(export("", "a.csv", rows).says(), @r"
        warning[not-a-score]: `9,0` is not a score
         --> data/a.csv:2:2
          |
        2 | score: 9,0
          |        ^^^ expected a whole number from 0 to 10
          |
          = note: 1 more like this
          = hint: give it a score in `recode`, or name it in `missing` if it means no answer
        ");
    }

    #[test]
    fn compressed_files_that_are_broken_or_too_large() {
        let cut = &gzipped(ROWS.repeat(9).as_bytes())[..60];
        assert_snapshot!(export("", "a.csv.gz", cut).says(), @r"
        error[file-unreadable]: `data/a.csv.gz` cannot be read: its gzip compression is broken: incomplete deflate stream
         --> data/a.csv.gz
        ");
    }

    #[test]
    fn what_is_invalid_is_an_error_where_the_survey_says_so() {
        let rows = format!("{ROWS}2026-01-05,eleven,web,ok\n2026-01-05,11,web\n");
        assert_snapshot!(export("invalid = \"error\"", "a.csv", rows).says(), @r"
        error[not-a-score]: `eleven` is not a score
          --> data/a.csv:14:2
           |
        14 | score: eleven
           |        ^^^^^^ expected a whole number from 0 to 10
           |
           = hint: give it a score in `recode`, or name it in `missing` if it means no answer

        error[ragged-row]: a row with 3 fields where the header has 4
          --> data/a.csv:15:3
           |
        15 | channel: web
           |          ^^^
           |
           = hint: the row may be cut off; export the file again
        ");
    }

    #[test]
    fn more_than_the_limit_of_invalid_cells_is_an_error() {
        let rows = format!("{ROWS}2026-01-05,eleven,web,ok\n2026-01-05,11,web,ok\n");
        assert_snapshot!(export("invalid_limit = \"5 %\"", "a.csv", &rows).says(), @r#"
        warning[answer-off-scale]: `11` is not on the scale
          --> data/a.csv:15:2
           |
        15 | score: 11
           |        ^^ expected a whole number from 0 to 10
           |
           = hint: correct it, or name it in `missing` if it means no answer

        warning[not-a-score]: `eleven` is not a score
          --> data/a.csv:14:2
           |
        14 | score: eleven
           |        ^^^^^^ expected a whole number from 0 to 10
           |
           = hint: give it a score in `recode`, or name it in `missing` if it means no answer

        error[too-many-invalid]: 2 cells of `score` in 14 rows cannot be read, which is 14.3 %
          --> site.toml:10:17
           |
        10 | invalid_limit = "5 %"
           |                 ^^^^^ no more than 5 % are allowed
           |
           = hint: correct the column's `scale`, `missing` or `recode`, or raise `invalid_limit`
        "#);
        let said = export("invalid_limit = \"20 %\"", "a.csv", &rows).says();
        assert!(!said.contains("error"), "{said}");
        assert_snapshot!(export("invalid_limit = \"5\"", "a.csv", &rows).says(), @r#"
        error[bad-share]: `5` is not a share, for `invalid_limit`
          --> site.toml:10:17
           |
        10 | invalid_limit = "5"
           |                 ^^^
           |
           = hint: write a number from 0 to 100 with its sign, such as `1 %`
        "#);
    }
}

mod hostile {
    use super::*;

    /// In ten seconds, and without a panic.
    fn soon(test: impl FnOnce()) {
        let begun = Instant::now();
        test();
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    }

    #[test]
    fn a_cell_of_a_mebibyte() {
        let cell = "x".repeat(1 << 20);
        let rows = format!("{ROWS}2026-01-05,{cell},{cell},ok\n2026-01-05,9,web,{cell}\n");
        soon(|| {
            let project = export("comment = \"comment\"", "a.csv", &rows);
            let said = project.says();
            assert!(said.contains("a.csv:14:2") && said.len() < 2000, "{said}");
            let largest = project.builds().files.values().map(Vec::len).max();
            assert!(largest < Some(1 << 20), "{largest:?}");
        });
    }

    #[test]
    fn twenty_thousand_columns() {
        let names: Vec<String> = (0..20_000).map(|it| format!("c{it}")).collect();
        let header = format!("date,score,channel,{}\n", names.join(","));
        let row = format!("2026-01-01,9,web{}\n", ",1".repeat(20_000));
        soon(|| assert_eq!(export("", "a.csv", header.clone() + &row.repeat(3)).says(), ""));
        soon(|| {
            let said = export("", "a.csv", header.replace("score", "mark") + &row).says();
            assert!(said.contains("has no column `score`") && said.len() < 2000, "{said}");
        });
    }

    #[test]
    fn four_hundred_thousand_doubled_quotation_marks() {
        let marks = "\"\"".repeat(400_000);
        let deep = format!("date,score,channel,comment\n2026-01-01,9,web,\"{marks}\"\n");
        soon(|| assert_eq!(export("", "a.csv", deep).says(), ""));
    }

    #[test]
    fn escape_codes_reach_neither_a_terminal_nor_a_page() {
        let rows = format!("{ROWS}2026-01-05,\x1b[31m9,we\x1b]0;b,ok\n");
        let project = export("", "a.csv", rows);
        assert!(!project.says().contains('\x1b'));
        assert!(project.builds().files.values().all(|it| !it.contains(&0x1b)));
    }

    #[test]
    fn ten_thousand_groups_have_no_pages_of_their_own() {
        let rows: String =
            (0..10_000).map(|it| format!("2026-01-0{},9,g{it},ok\n", 1 + it % 9)).collect();
        let project = export("", "a.csv", format!("date,score,channel,comment\n{rows}")).changed(
            "site.toml",
            "[[survey]]",
            "[privacy]\nminimum_n = 1\ncomparison_n = 1\n\n[[survey]]",
        );
        soon(|| {
            assert_snapshot!(project.says(), @r#"
            warning[too-many-groups]: `channel` has 10000 groups, and only a dimension of up to 500 has pages of them
              --> site.toml:17:1
               |
            17 | channel = "channel"
               | ^^^^^^^ no scorecards and receipts are made of it
               |
               = hint: take a coarser column, or leave the dimension out
            "#);
            let files = project.builds().files.len();
            assert!(files < 100, "{files} files");
            let chart = "```chart\nmetric = \"mean\"\nby = \"channel\"\nlast = \"13 weeks\"\ntitle = \"All of them?\"\n```";
            let said = project.built_on("2026-02-01").story(chart).says();
            assert_snapshot!(said, @r#"
            warning[too-many-groups]: `channel` has 10000 groups, and only a dimension of up to 500 has pages of them
              --> site.toml:17:1
               |
            17 | channel = "channel"
               | ^^^^^^^ no scorecards and receipts are made of it
               |
               = hint: take a coarser column, or leave the dimension out

            error[chart-too-large]: `channel` has more than 500 groups, too many for a chart
             --> content/stories/a.md:8:6
              |
            8 | by = "channel"
              |      ^^^^^^^^^
              |
              = hint: take a coarser dimension, or name one group with `where`
            "#);
        });
    }
}
