//! Exports that are more than text: workbooks, Parquet, JSON. Each gives the answers that the same
//! rows give as CSV, or what is wrong is told with its row; and no file takes long or much room.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use insta::assert_snapshot;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::bad_inputs::SITE;
use crate::bulletin::Project;

const HEADER: [&str; 4] = ["date", "score", "channel", "comment"];

/// A row for every day of a fortnight.
fn answers() -> Vec<[String; 4]> {
    let answer = |day: usize| {
        let channel = if day.is_multiple_of(2) { "web" } else { "phone" };
        let comment = if day == 3 { "It took \"two\" days, & no one called." } else { "" };
        [format!("2026-01-{day:02}"), (day % 11).to_string(), channel.into(), comment.into()]
    };
    (1..=14).map(answer).collect()
}

fn export(name: &str, bytes: impl AsRef<[u8]>) -> Project {
    Project::empty().file("site.toml", SITE).file(&format!("data/{name}"), bytes)
}

fn bad(path: &str) -> Project {
    let name = path.rsplit('/').next().expect("a name");
    Project::empty().file("site.toml", SITE).bad_input(&format!("data/{name}"), path)
}

/// A sheet's `row` elements: the header, and the answers with real dates and numbers.
fn rows() -> String {
    let text = |it: &str| {
        let it = it.replace('&', "&amp;");
        format!("<c t=\"inlineStr\"><is><t>{it}</t></is></c>")
    };
    let mut rows = format!("<row>{}</row>", HEADER.map(text).concat());
    for [date, score, channel, comment] in answers() {
        let serial = 46_022 + date[8..].parse::<u32>().expect("a day");
        let _ = write!(
            rows,
            "<row><c s=\"1\"><v>{serial}</v></c><c><v>{score}</v></c>{}{}</row>",
            text(&channel),
            text(&comment)
        );
    }
    rows
}

/// A workbook of sheets: name, state, `row` elements.
fn workbook(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    let mut part = |name: &str, text: &str| {
        archive.start_file(name, SimpleFileOptions::default()).expect("memory takes all");
        archive.write_all(text.as_bytes()).expect("memory takes all");
    };
    let mut list = String::new();
    let mut relations = String::new();
    for (number, (name, state, rows)) in (1..).zip(sheets) {
        let _ = write!(list, r#"<sheet name="{name}" state="{state}" r:id="r{number}"/>"#);
        let _ = write!(
            relations,
            r#"<Relationship Id="r{number}" Type="{TYPES}/worksheet" Target="worksheets/{number}.xml"/>"#
        );
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        part(&format!("xl/worksheets/{number}.xml"), &sheet);
    }
    let root = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let styles =
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    part("_rels/.rels", &root);
    part("xl/_rels/workbook.xml.rels", &format!("<Relationships>{relations}</Relationships>"));
    part("xl/workbook.xml", &format!("<workbook><sheets>{list}</sheets></workbook>"));
    part("xl/styles.xml", styles);
    archive.finish().expect("memory takes all").into_inner()
}

/// Ten seconds are allowed; no case here takes one.
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    assert!(taken < Duration::from_secs(10), "it took {taken:?}");
    done
}

#[test]
fn the_same_answers_are_the_same_figures_in_each_kind_of_file() {
    let quoted = |it: &String| format!("\"{}\"", it.replace('"', "\"\""));
    let answers = answers();
    let lines = answers.iter().map(|it| it.each_ref().map(quoted).join(",") + "\n");
    let csv = format!("{}\n{}", HEADER.join(","), lines.collect::<String>());
    let objects = answers.iter().map(|[date, score, channel, comment]| {
        let comment = comment.replace('"', "\\\"");
        format!(
            r#"{{"date":"{date}","score":{score},"channel":"{channel}","comment":"{comment}"}}"#
        )
    });
    let objects: Vec<String> = objects.collect();
    let figures = |name: &str, bytes: &[u8]| {
        let project = export(name, bytes);
        assert_eq!(project.says(), "", "{name}");
        project.builds().file("downloads/all.json").replace(name, "the file")
    };
    let expected = figures("a.csv", csv.as_bytes());
    assert!(expected.contains("\"n\":14"), "{expected}");
    assert_eq!(figures("a.xlsx", &workbook(&[("Answers", "visible", &rows())])), expected);
    assert_eq!(figures("a.jsonl", objects.join("\n").as_bytes()), expected);
    assert_eq!(figures("a.json", format!("[{}]", objects.join(",\n")).as_bytes()), expected);
}

#[test]
fn a_little_workbook() {
    let project = bad("xlsx/501_ok_minimal.xlsx");
    assert_eq!(project.says(), "");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn names_that_stand_for_names_that_stand_for_names() {
    let said = soon(|| bad("xlsx/503_billion_laughs.xlsx").says());
    assert_snapshot!(said, @"
    error[file-unreadable]: `data/503_billion_laughs.xlsx` cannot be read: it is no workbook: its part `xl/worksheets/sheet1.xml` has a DOCTYPE, which no spreadsheet needs
     --> data/503_billion_laughs.xlsx
    ");
}

#[test]
fn a_hundred_kilobytes_that_unpack_to_a_thousand_times_as_much() {
    let said = soon(|| bad("xlsx/505_zip_bomb_100mb.xlsx").says());
    assert_snapshot!(said, @"
    error[file-unreadable]: `data/505_zip_bomb_100mb.xlsx` cannot be read: it is no workbook: its part `xl/worksheets/sheet1.xml` holds a text of more than 1 MiB; a cell holds 32,767 characters
     --> data/505_zip_bomb_100mb.xlsx
    ");
}

#[test]
fn a_workbook_that_is_cut_off() {
    assert_snapshot!(bad("xlsx/512_truncated.xlsx").says(), @"
    error[file-unreadable]: `data/512_truncated.xlsx` cannot be read: it is no workbook: its archive is damaged or cut off
     --> data/512_truncated.xlsx
    ");
}

#[test]
fn a_parquet_file_without_its_end() {
    assert_snapshot!(bad("parquet/602_magic_only.parquet").says(), @"
    error[file-unreadable]: `data/602_magic_only.parquet` cannot be read: its footer is empty
     --> data/602_magic_only.parquet
    ");
}

#[test]
fn a_workbook_with_a_password() {
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], wide.as_slice()].concat();
    assert_snapshot!(export("a.xlsx", locked).says(), @"
    error[file-unreadable]: `data/a.xlsx` cannot be read: it opens with a password; save it without one
     --> data/a.xlsx
    ");
}

#[test]
fn of_several_sheets_one_is_read_and_the_others_are_told() {
    let note = "<row><c t=\"inlineStr\"><is><t>Made by the survey team</t></is></c></row>";
    let sheets =
        [("Codes", "hidden", note), ("Answers", "visible", &rows()), ("Notes", "visible", note)];
    let project = export("a.xlsx", workbook(&sheets));
    assert_snapshot!(project.says(), @r#"
    warning[other-sheets]: only the sheet `Answers` of `data/a.xlsx` is read
     --> data/a.xlsx
      = hint: it also has `Notes`; say which is meant, as `sheet = "Answers"`
    "#);
    assert!(project.builds().summary.ends_with("from 14 responses"));
    let named = |sheet: &str| {
        let site =
            SITE.replace("date = \"date\"", &format!("sheet = \"{sheet}\"\ndate = \"date\""));
        export("a.xlsx", workbook(&sheets)).file("site.toml", site).says()
    };
    assert_eq!(named("Answers"), "");
    assert_snapshot!(named("Anwsers"), @"
    error[file-unreadable]: `data/a.xlsx` cannot be read: it has no sheet `Anwsers`; it has `Answers`, `Notes`
     --> data/a.xlsx
    ");
}

#[test]
fn a_formula_that_came_to_nothing_is_no_answer() {
    let error = "<row><c s=\"1\"><v>46037</v></c><c t=\"e\"><v>#N/A</v></c>\
         <c t=\"inlineStr\"><is><t>web</t></is></c></row>";
    let project = export("a.xlsx", workbook(&[("Answers", "visible", &(rows() + error))]));
    assert_snapshot!(project.says(), @"
    warning[failed-formula]: `#N/A` is what a formula came to, and no value
      --> data/a.xlsx:16:2
       |
    16 | score: #N/A
       |        ^^^^ expected a whole number from 0 to 10
       |
       = hint: mend the formula in the workbook, or paste its values
    ");
}

#[test]
fn a_sheet_that_breaks_off_is_not_half_counted() {
    let far = "<row><c r=\"XFE99\"><v>1</v></c></row>";
    let project = export("a.xlsx", workbook(&[("Answers", "visible", &(rows() + far))]));
    assert_snapshot!(project.says(), @"
    error[file-unreadable]: `data/a.xlsx` cannot be read: a cell stands outside of the sheet
     --> data/a.xlsx
    ");
}

#[test]
fn a_line_that_is_no_json_costs_itself() {
    let lines = "{\"date\":\"2026-01-01\",\"score\":9,\"channel\":\"web\",\"comment\":null}\n\
                 {\"date\":\"2026-01-02\",\"score\":9\n\
                 {\"date\":\"2026-01-03\",\"score\":9,\"score\":3}\n";
    let project = export("a.jsonl", lines);
    assert_snapshot!(project.says(), @"
    warning[broken-row]: a row that cannot be read: column 30: EOF while parsing an object
     --> data/a.jsonl:2:1
      = note: 1 more like this
      = hint: correct it; until then it counts nowhere
    ");
    assert!(project.builds().summary.ends_with("from 1 response"));
}

#[test]
fn a_file_without_an_object_is_no_json_lines() {
    assert_snapshot!(export("a.jsonl", "date,score\n2026-01-01,9\n").says(), @"
    error[not-json]: line 1 of `data/a.jsonl` is not JSON: column 1: expected value
     --> data/a.jsonl:1:1
      = hint: write one object a line, or an array of objects
    ");
}
