//! Workbooks written by hand, part by part, and what is read of them.

use std::fmt::Write as _;
use std::io::Write as _;

use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook, by name.
struct Workbook(Vec<(String, String)>);

impl Workbook {
    /// With one sheet, of these `row` elements.
    fn of(rows: &str) -> Workbook {
        Workbook::sheets(&[("Answers", "visible", rows)])
    }

    fn sheets(sheets: &[(&str, &str, &str)]) -> Workbook {
        let mut list = String::new();
        let mut relations = String::new();
        let mut parts = vec![];
        for (number, (name, state, rows)) in (1..).zip(sheets) {
            let _ = write!(
                list,
                r#"<sheet name="{name}" sheetId="{number}" state="{state}" r:id="rId{number}"/>"#
            );
            let _ = write!(
                relations,
                r#"<Relationship Id="rId{number}" Type="{TYPES}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
            );
            let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
            parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
        }
        let mut workbook = Workbook(parts);
        workbook = workbook.with(
            "_rels/.rels",
            &format!(
                r#"<Relationships><Relationship Id="rId1" Type="{TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        );
        workbook
            .with(
                "xl/_rels/workbook.xml.rels",
                &format!("<Relationships>{relations}</Relationships>"),
            )
            .with("xl/workbook.xml", &format!("<workbook><sheets>{list}</sheets></workbook>"))
    }

    fn with(mut self, name: &str, text: &str) -> Workbook {
        self.0.retain(|it| it.0 != name);
        self.0.push((name.to_owned(), text.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Workbook {
        self.0.retain(|it| it.0 != name);
        self
    }

    /// With texts that cells share, each an `si` element.
    fn texts(self, texts: &str) -> Workbook {
        self.with("xl/sharedStrings.xml", &format!("<sst>{texts}</sst>"))
    }

    /// With number formats: style 1 is a date, 2 a date-time of its own, 3 a clock time, 4 hours.
    fn styles(self) -> Workbook {
        let formats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>\
             <numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>";
        let uses: String =
            [0, 14, 164, 20, 165].iter().map(|it| format!("<xf numFmtId=\"{it}\"/>")).collect();
        let styles = format!(
            "<styleSheet><numFmts>{formats}</numFmts><cellXfs>{uses}</cellXfs></styleSheet>"
        );
        self.with("xl/styles.xml", &styles)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(vec![]));
        for (name, text) in &self.0 {
            archive.start_file(name, SimpleFileOptions::default()).expect("memory takes all");
            archive.write_all(text.as_bytes()).expect("memory takes all");
        }
        archive.finish().expect("memory takes all").into_inner()
    }

    fn open(&self) -> Result<Rows, Fault> {
        Rows::open(self.bytes(), None)
    }

    /// All rows as `line: cell|cell`, and why they end early.
    fn read(&self) -> String {
        said(self.open().expect("a workbook"))
    }

    fn fault(&self) -> String {
        self.open().err().expect("no workbook").phrase()
    }
}

fn said(mut rows: Rows) -> String {
    let mut row = Row::default();
    let mut said = vec![];
    while rows.fill(&mut row) {
        let cells: Vec<_> = (0..row.width()).map(|it| row.shown(it).into_owned()).collect();
        let broken = row.broken.as_ref().map(|it| format!(" ({it})")).unwrap_or_default();
        said.push(format!("{}: {}{broken}", row.line, cells.join("|")));
    }
    said.extend(rows.broken().map(|it| format!("({it})")));
    said.join("\n")
}

/// `A1=day B1=9` as row 1: words are inline texts, numbers are numbers.
fn row(number: u32, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|it| {
            let (place, value) = it.split_once('=').expect("a place and a value");
            match value.parse::<f64>() {
                Ok(_) => format!(r#"<c r="{place}"><v>{value}</v></c>"#),
                Err(_) => {
                    format!(r#"<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>"#)
                }
            }
        })
        .collect();
    format!(r#"<row r="{number}">{cells}</row>"#)
}

fn header() -> String {
    row(1, &["A1=day", "B1=score", "C1=comment"])
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows_and_the_width_of_the_header() {
    let rows = [
        row(2, &["A2=day", "B2=score", "C2=comment"]),
        row(3, &["A3=monday", "B3=9"]),
        "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>".to_owned(),
        row(7, &["B7=3", "C7=late"]),
        row(8, &["A8=friday", "E8=surplus"]),
    ];
    assert_eq!(
        Workbook::of(&rows.concat()).read(),
        "2: day|score|comment\n3: monday|9|\n7: |3|late\n8: friday||||surplus"
    );
}

#[test]
fn rows_above_the_header_are_left_out_and_do_not_make_its_width() {
    let rows =
        [row(1, &["A1=Our survey"]), row(3, &["A3=day", "B3=score"]), row(4, &["A4=monday"])];
    let workbook = Workbook::of(&rows.concat());
    assert_eq!(said(workbook.open().expect("a workbook").below(2)), "3: day|score\n4: monday|");
}

#[test]
fn cells_without_a_place_stand_beside_each_other() {
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>";
    assert_eq!(Workbook::of(rows).read(), "1: 1|2\n2: |3");
}

#[test]
fn texts_are_shared_or_inline_or_of_several_fonts() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>\
         <c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>R&amp;D</v></c>\
         <c r=\"D1\" t=\"inlineStr\"><is><r><t>half </t></r><r><t>a day</t></r></is></c></row>";
    let texts = "<si><t xml:space=\"preserve\">two lines_x000D_\nof it</t></si>\
         <si><r><t>a &lt;b&gt; </t></r><r><rPr><b/></rPr><t>bold</t></r><rPh><t>x</t></rPh></si>";
    assert_eq!(
        Workbook::of(rows).texts(texts).read(),
        "1: two lines\r\nof it|a <b>bold|R&D|halfa day"
    );
}

#[test]
fn numbers_are_written_as_short_as_can_be() {
    let written = ["9", "9.0", "9.50", "1E-1", "-0", "123456789012345", "1.2E+14", "0.1"];
    let cells: String = written.iter().map(|it| format!("<c><v>{it}</v></c>")).collect();
    assert_eq!(
        Workbook::of(&format!("<row>{cells}</row>")).read(),
        "1: 9|9|9.5|0.1|0|123456789012345|120000000000000|0.1"
    );
}

#[test]
fn truths_and_errors_are_words() {
    let rows = "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>\
         <c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"e\"><v>#N/A</v></c></row>";
    let mut rows = Workbook::of(rows).open().expect("a workbook");
    let mut row = Row::default();
    assert!(rows.fill(&mut row));
    let cells: Vec<_> = (0..4).map(|it| (row.cell(it), row.typed(it))).collect();
    let error = Some(Typed::Error);
    assert_eq!(cells, [("true", None), ("false", None), ("#DIV/0!", error), ("#N/A", error)]);
}

fn days(epoch: &str, serials: &[(&str, u8)]) -> String {
    let cells: String =
        serials.iter().map(|(it, style)| format!("<c s=\"{style}\"><v>{it}</v></c>")).collect();
    let workbook = Workbook::of(&format!("<row>{cells}</row>")).styles();
    let list = workbook.0.iter().find(|it| it.0 == "xl/workbook.xml").expect("it").1.clone();
    workbook.with("xl/workbook.xml", &list.replace("<sheets>", &format!("{epoch}<sheets>"))).read()
}

#[test]
fn numbers_that_are_shown_as_dates_are_days() {
    let serials = [("46348", 1), ("46348.99", 2), ("46347.9999999999", 2), ("46348", 0)];
    assert_eq!(days("", &serials), "1: 2026-11-22|2026-11-22T23:45:36|2026-11-22T00:00:00|46348");
    let ends = [("1", 1), ("59", 1), ("60", 1), ("61", 1), ("2958465", 1), ("2958466", 1)];
    assert_eq!(days("", &ends), "1: 1900-01-01|1900-02-28|60|1900-03-01|9999-12-31|2958466");
}

#[test]
fn clock_times_durations_and_negative_dates_are_numbers() {
    let serials = [("0.5", 3), ("46348.5", 4), ("-1", 1), ("1E+300", 1)];
    let said = days("", &serials);
    assert!(said.starts_with("1: 0.5|46348.5|-1|1000"), "{said}");
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let serials = [("0", 1), ("44886", 1), ("44886.5", 2)];
    let epoch = "<workbookPr date1904=\"1\"/>";
    assert_eq!(days(epoch, &serials), "1: 1904-01-01|2026-11-22|2026-11-22T12:00:00");
}

#[test]
fn dates_may_be_written_as_iso_8601_has_it() {
    let cells: String =
        ["2026-11-22", "2026-11-22T09:30:00", "2026-11-22T09:30:00+01:00", "09:30:00"]
            .iter()
            .map(|it| format!("<c t=\"d\"><v>{it}</v></c>"))
            .collect();
    assert_eq!(
        Workbook::of(&format!("<row>{cells}</row>")).read(),
        "1: 2026-11-22|2026-11-22T09:30:00|2026-11-22T08:30:00Z|09:30:00"
    );
}

#[test]
fn the_first_visible_sheet_is_read_unless_one_is_asked_for() {
    let workbook = Workbook::sheets(&[
        ("Codes", "hidden", &row(1, &["A1=code"])),
        ("Answers", "visible", &header()),
        ("Notes", "visible", &row(1, &["A1=note"])),
        ("Keys", "veryHidden", &row(1, &["A1=key"])),
    ]);
    let rows = workbook.open().expect("a workbook");
    assert_eq!((rows.sheet(), rows.others()), ("Answers", &["Notes".to_owned()][..]));
    let asked = |name: &str| Rows::open(workbook.bytes(), Some(name));
    assert_eq!(said(asked("notes").expect("a sheet")), "1: note");
    assert_eq!(said(asked("Codes").expect("a sheet")), "1: code");
    let fault = asked("Anwsers").err().expect("no sheet");
    assert_eq!(fault.phrase(), "it has no sheet `Anwsers`; it has `Answers`, `Notes`");
}

#[test]
fn a_workbook_may_have_no_sheet_that_can_be_read() {
    let hidden = Workbook::sheets(&[("Codes", "hidden", &header())]);
    assert_eq!(hidden.fault(), "it has no visible sheet");
    assert_eq!(Workbook::of("").read(), "");
}

#[test]
fn the_last_cell_of_a_sheet_costs_a_row_and_not_the_sheet() {
    let rows = header() + &row(1_048_576, &["XFD1048576=far"]);
    let claim = "<dimension ref=\"A1:XFD1048576\"/>";
    let sheet = format!("<worksheet>{claim}<sheetData>{rows}</sheetData></worksheet>");
    let read = Workbook::of("").with("xl/worksheets/sheet1.xml", &sheet).read();
    assert_eq!(read.lines().count(), 2);
    assert!(read.ends_with("|far") && read.matches('|').count() == 2 + 16_383);
}

#[test]
fn a_cell_outside_of_the_sheet_ends_it() {
    for place in ["XFE2", "A1048577", "ZZZZ2"] {
        let rows = header() + &row(2, &["A2=monday"]) + &row(3, &[&format!("{place}=far")]);
        let read = Workbook::of(&rows).read();
        assert!(read.ends_with("2: monday||\n(a cell stands outside of the sheet)"), "{read}");
    }
}

#[test]
fn a_wide_header_over_many_rows_ends() {
    let rows: String = (2..30).map(|it| row(it, &[&format!("A{it}=1")])).collect();
    let workbook = Workbook::of(&(row(1, &["A1=day", "XFD1=far"]) + &rows));
    let mut rows = workbook.open().expect("a workbook");
    rows.filled = MOST_CELLS - 16 * 16_384;
    let mut row = Row::default();
    while rows.fill(&mut row) {}
    assert_eq!(row.line, 17);
    assert_eq!(rows.broken(), Some("its rows have more than 400 million cells"));
}

#[test]
fn a_cell_that_cannot_be_read_costs_its_row() {
    let lost = r#"<c r="B3" t="s"><v>7</v></c>"#;
    let rows = [
        header(),
        row(2, &["A2=monday", "B2=9", "C2=fine"]),
        format!(r#"<row r="3"><c r="A3"><v>1</v></c>{lost}<c r="C3"><v>2</v></c></row>"#),
        row(4, &["A4=friday", "B4=9", "C4=fine"]),
    ];
    assert_eq!(
        Workbook::of(&rows.concat()).texts("<si><t>a</t></si>").read(),
        "1: day|score|comment\n2: monday|9|fine\n\
         3: 1||2 (a cell refers to a text that the workbook lacks)\n4: friday|9|fine"
    );
}

#[test]
fn where_it_cannot_be_told_which_row_has_lost_a_cell_both_have() {
    let lost = r#"<c r="C2" t="e"><v>#ODD!</v></c>"#;
    let rows = [
        header(),
        format!(r#"<row r="2"><c r="A2"><v>1</v></c>{lost}</row>"#),
        row(3, &["A3=friday", "B3=9", "C3=fine"]),
        format!(r#"<row r="4">{}</row>"#, lost.replace("C2", "A4")),
    ];
    let why = "(a cell holds the unknown error `#ODD!`)";
    assert_eq!(
        Workbook::of(&rows.concat()).read(),
        format!("1: day|score|comment\n2: 1|| {why}\n3: friday|9|fine {why}\n4: || {why}")
    );
}

#[test]
fn a_sheet_that_is_cut_off_says_so_below_its_last_row() {
    let sheet = format!("<worksheet><sheetData>{}<row r=\"2\"><c r=\"A2\"><v>1</v></c>", header());
    let read = Workbook::of("").with("xl/worksheets/sheet1.xml", &sheet).read();
    assert!(read.starts_with("1: day|score|comment\n2: 1||\n(it is damaged: "), "{read}");
}

#[test]
fn other_files_are_told_from_workbooks() {
    let fault =
        |bytes: &[u8]| Rows::open(bytes.to_vec(), None).err().expect("no workbook").phrase();
    let ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(fault(b""), "it is no workbook: it is empty");
    assert_eq!(fault(b"day,score\n"), "it is no workbook: it does not begin as one");
    assert_eq!(fault(&ole), "it is an old workbook (.xls); save it as `.xlsx` or CSV");
    assert_eq!(fault(&[&ole[..], &wide].concat()), "it opens with a password; save it without one");
    assert!(
        fault(b"PK\x03\x04 a cut off archive").starts_with("it is no workbook: its archive is")
    );
    let binary = Workbook(vec![(
        "_rels/.rels".to_owned(),
        "<Relationships><Relationship Target=\"xl/workbook.bin\"/></Relationships>".to_owned(),
    )]);
    assert_eq!(binary.fault(), "it is a binary workbook (.xlsb); save it as `.xlsx` or CSV");
    let open = Workbook(vec![("content.xml".to_owned(), "<office/>".to_owned())]);
    assert_eq!(open.fault(), "it is an OpenDocument spreadsheet (.ods); save it as `.xlsx` or CSV");
    let none = Workbook(vec![("notes.txt".to_owned(), "notes".to_owned())]);
    assert_eq!(none.fault(), "it is no workbook: it is a zip archive without a workbook");
}

#[test]
fn a_part_that_is_missing_is_named() {
    let without = |part: &str| Workbook::of(&header()).without(part);
    assert_eq!(
        without("xl/_rels/workbook.xml.rels").fault(),
        "it is no workbook: its part `xl/_rels/workbook.xml.rels` is missing"
    );
    assert_eq!(without("xl/workbook.xml").fault(), "it has no visible sheet");
    assert_eq!(without("xl/worksheets/sheet1.xml").read(), "(its sheet `Answers` is missing)");
}

#[test]
fn no_part_says_what_a_name_stands_for() {
    let dtd = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"] {
        let workbook = Workbook::of(&header()).with(part, &format!("{dtd}<x>&a;</x>"));
        let part = part.to_ascii_lowercase();
        assert_eq!(
            workbook.fault(),
            format!(
                "it is no workbook: its part `{part}` has a DOCTYPE, which no spreadsheet needs"
            )
        );
    }
}

#[test]
fn a_part_in_another_encoding_is_refused() {
    let sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>";
    let workbook = |sheet: &str| Workbook::of("").with("xl/worksheets/sheet1.xml", sheet);
    assert!(workbook(sheet).fault().ends_with("is no XML in UTF-8"));
    assert!(workbook("<\0w\0/\0>\0").fault().ends_with("is no XML in UTF-8"));
    let sheet = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?><worksheet><sheetData>{}</sheetData></worksheet>",
        header()
    );
    assert_eq!(workbook(&sheet).read(), "1: day|score|comment");
}

#[test]
fn no_text_is_longer_than_a_cell_can_be() {
    let long = "x".repeat(1 << 20);
    let pieces = [
        format!("<row><c t=\"inlineStr\"><is><t>{long}</t></is></c></row>"),
        format!("<row><c t=\"str\"><v>{}</v></c></row>", "x<!-- -->".repeat(1 << 17)),
        format!("<!-- {} -->", "<".repeat(1 << 20)),
        format!("<c r=\"{long}\"/>"),
        " ".repeat(1 << 21),
    ];
    for piece in pieces {
        let fault = Workbook::of(&piece).fault();
        assert!(fault.contains("holds a text of more than 1 MiB"), "{fault}");
    }
    let blanks = " ".repeat(1 << 21) + "<worksheet/>";
    let workbook = Workbook::of("").with("xl/worksheets/sheet1.xml", &blanks);
    assert!(workbook.fault().contains("holds a text of more than 1 MiB"));
    let tag = format!("<c r=\"{}\"/>", "<a ".repeat(1 << 10));
    assert!(Workbook::of(&tag).fault().ends_with("a tag has no end"));
}

#[test]
fn what_a_workbook_announces_is_not_believed() {
    let texts = "<sst uniqueCount=\"99999999999999\"><si><t>a</t></si></sst>";
    let workbook = Workbook::of(&header()).with("xl/sharedStrings.xml", texts);
    assert!(workbook.fault().ends_with("it announces more texts than it can hold"));
    let font = format!("<fonts><font><name val=\"{}\"/></font></fonts>", "f".repeat(100_000));
    let uses = "<xf fontId=\"0\"/>".repeat(10_000);
    let styles = format!("<styleSheet>{font}<cellXfs>{uses}</cellXfs></styleSheet>");
    let workbook = Workbook::of(&header()).with("xl/styles.xml", &styles);
    assert!(workbook.fault().ends_with("it has more cell styles than it can have"));
}

#[test]
fn one_long_text_in_many_cells_ends() {
    let rows: String = (1..2_000).map(|_| "<row><c t=\"s\"><v>0</v></c></row>").collect();
    let text = format!("<si><t>{}</t></si>", "x".repeat(1_000_000));
    let mut rows = Workbook::of(&rows).texts(&text).open().expect("a workbook");
    let mut row = Row::default();
    while rows.fill(&mut row) {}
    assert_eq!(rows.broken(), Some("the texts of its cells come to more than 1 GiB"));
}

#[test]
fn parts_that_unpack_to_too_much_are_not_unpacked() {
    let zeros = format!("<a/>{}", " ".repeat(1 << 19)).repeat(33);
    let workbook = Workbook::of(&header()).with("xl/workbook.xml", &zeros);
    assert_eq!(workbook.fault(), "it unpacks to more than 16 MiB");
}

#[test]
fn a_name_that_leads_out_of_the_archive_leads_nowhere() {
    let workbook = Workbook::of(&header()).with("../../evil.xml", "<evil/>");
    assert_eq!(workbook.read(), "1: day|score|comment");
    let away = format!(
        r#"<Relationships><Relationship Id="rId1" Type="{TYPES}/worksheet" Target="../../../etc/passwd"/></Relationships>"#
    );
    let workbook = Workbook::of(&header()).with("xl/_rels/workbook.xml.rels", &away);
    assert!(workbook.fault().ends_with("one of its sheets is no part of it"));
}

#[test]
fn a_panic_of_the_reader_is_a_damaged_workbook() {
    // The reader subtracts the last row from the first.
    let sheet = "<worksheet><dimension ref=\"B9:A1\"/><sheetData/></worksheet>";
    let workbook = Workbook::of("").with("xl/worksheets/sheet1.xml", sheet);
    let ended = said(workbook.open().expect("a workbook"));
    assert!(matches!(ended.as_str(), "" | "(it is damaged)"), "{ended}");
}

fn good() -> Vec<u8> {
    let rows = [
        header(),
        row(2, &["A2=monday", "B2=9", "C2=fine"]),
        "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46348</v></c><c r=\"B3\" t=\"s\"><v>0</v></c></row>"
            .to_owned(),
    ];
    Workbook::of(&rows.concat()).texts("<si><t>late</t></si>").styles().bytes()
}

/// The workbook with its parts stored as they are, so that a changed byte is a changed letter.
fn good_parts() -> Vec<(String, String)> {
    let rows = header() + &row(2, &["A2=monday", "B2=9", "C2=fine"]);
    Workbook::of(&rows).texts("<si><t>late</t></si>").styles().0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn changed_bytes_are_read_or_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = good();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(rows) = Rows::open(bytes, None) {
            said(rows);
        }
    }

    #[test]
    fn changed_letters_are_read_or_refused(part in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), letter in "[<>\"'/=a-z0-9&; ]") {
        let mut parts = good_parts();
        let (_, text) = &mut parts[part.index(6)];
        let place = place.index(text.len());
        text.replace_range(place..=place, &letter);
        if let Ok(rows) = Workbook(parts).open() {
            said(rows);
        }
    }

    #[test]
    fn a_workbook_that_is_cut_off_is_refused(end in any::<prop::sample::Index>()) {
        let bytes = good();
        let end = end.index(bytes.len());
        prop_assert!(Rows::open(bytes[..end].to_vec(), None).is_err());
    }
}
