//! What kind of file an export is: encoding, delimiter, lines above the header, which tool wrote
//! it. Each is found from the whole file, and said with what shows it.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};

/// So many rows are enough to know a tool by.
pub const FIRST_ROWS: usize = 20;

/// How the bytes of an export are text, where they are not UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// As `site.toml` names it.
    pub name: &'static str,
    pub shown_by: String,
}

/// The encoding to be named; none for UTF-8 and for files with a byte order mark, which say it
/// themselves.
pub fn encoding(bytes: &[u8]) -> Option<Encoding> {
    if encoding_rs::Encoding::for_bom(bytes).is_some() {
        return None;
    }
    if let Some(name) = wide(bytes) {
        let shown_by = "every second byte at the beginning is nought".to_owned();
        return Some(Encoding { name, shown_by });
    }
    let valid = std::str::from_utf8(bytes).err()?.valid_up_to();
    let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
    let line = bytes[..valid].iter().filter(|it| **it == end).count() as u64 + 1;
    let shown_by = format!("line {line} is not UTF-8; look at accents and quotation marks");
    Some(Encoding { name: "windows-1252", shown_by })
}

/// UTF-16 without its mark: every second byte at the beginning is nought.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    let start = &bytes[..bytes.len().min(1000) & !1];
    let noughts = |half: usize| start.iter().skip(half).step_by(2).filter(|it| **it == 0).count();
    let (even, odd, pairs) = (noughts(0), noughts(1), start.len() / 2);
    match () {
        () if odd * 2 > pairs && even * 20 < pairs => Some("utf-16"),
        () if even * 2 > pairs && odd * 20 < pairs => Some("utf-16be"),
        () => None,
    }
}

/// The text of a file, as far as it can be made out; only its marks and lines matter here.
pub fn text(bytes: &[u8], encoding: Option<&Encoding>) -> String {
    let label = encoding.map_or("utf-8", |it| it.name);
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::UTF_8);
    encoding.decode(bytes).0.into_owned()
}

/// What parts the columns of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delimiter {
    pub mark: u8,
    /// How many columns it makes, of how many rows, and how many rows there are.
    pub columns: usize,
    pub rows: usize,
    pub of: usize,
}

/// So many rows are parted by way of trial.
const TRIED: usize = 5_000;

/// The mark that parts the most rows into the same number of columns, more than one.
pub fn delimiter(text: &str) -> Option<Delimiter> {
    let tried = [b',', b';', b'\t', b'|'].map(|it| parted(text, it));
    let best = tried.into_iter().flatten().rev();
    best.max_by_key(|it| (it.rows * 1000 / it.of.max(1), it.columns))
}

fn parted(text: &str, mark: u8) -> Option<Delimiter> {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows(text, mark).take(TRIED) {
        *widths.entry(row.len()).or_default() += 1;
    }
    let of = widths.values().sum();
    let wide = widths.into_iter().filter(|(columns, _)| *columns > 1);
    let (columns, rows) = wide.max_by_key(|(columns, rows)| (*rows, *columns))?;
    Some(Delimiter { mark, columns, rows, of })
}

/// The first rows, their cells trimmed.
pub fn first_rows(text: &str, mark: u8) -> Vec<Vec<String>> {
    let unseen = |it: char| it.is_whitespace() || matches!(it, '\u{feff}' | '\u{200b}');
    let trimmed =
        |row: StringRecord| row.iter().map(|it| it.trim_matches(unseen).to_owned()).collect();
    rows(text, mark).take(FIRST_ROWS).map(trimmed).collect()
}

fn rows(text: &str, mark: u8) -> impl Iterator<Item = StringRecord> + '_ {
    let reader = ReaderBuilder::new()
        .delimiter(mark)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    reader.into_records().map_while(Result::ok)
}

/// How many lines stand above the header of a text whose rows have so many `columns`.
pub fn lines_above(text: &str, mark: u8, columns: usize) -> usize {
    let mut rows = rows(text, mark).take(FIRST_ROWS);
    let header = rows.find(|row| is_header(row.iter(), columns));
    header.map_or(0, |it| lines_before(text, it.position().map_or(0, csv::Position::byte)))
}

/// How many rows stand above the header.
pub fn rows_above(rows: &[Vec<String>]) -> usize {
    let filled = |row: &Vec<String>| row.iter().filter(|it| !it.is_empty()).count();
    let columns = rows.iter().map(filled).max().unwrap_or(0);
    let header = rows.iter().position(|row| is_header(row.iter().map(String::as_str), columns));
    header.unwrap_or(0)
}

/// Titles, comments and the names of groups of columns fill no more than a third of the columns.
fn is_header<'a>(row: impl Iterator<Item = &'a str>, columns: usize) -> bool {
    let filled = row.filter(|it| !it.trim().is_empty()).count();
    filled > 1 && filled * 3 > columns || columns < 2
}

/// The lines above a row that is said to begin at a byte; blank lines may still stand before it.
fn lines_before(text: &str, byte: u64) -> usize {
    let byte = usize::try_from(byte).unwrap_or(0).min(text.len());
    let rest = &text.as_bytes()[byte..];
    let breaks = rest.iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
    let end = if text.contains('\n') { b'\n' } else { b'\r' };
    text.as_bytes()[..byte + breaks].iter().filter(|it| **it == end).count()
}

/// The tool that an export is of, and what shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tool {
    /// The name in `site.toml`.
    pub preset: &'static str,
    pub shown_by: &'static str,
}

/// LimeSurvey writes `submitdate. Date submitted`, or the code alone.
fn code(name: &str) -> &str {
    let end = ["._.", ". "].iter().filter_map(|it| name.find(it)).min();
    name[..end.unwrap_or(name.len())].trim()
}

/// The tool, from the first rows of the file.
pub fn tool(rows: &[Vec<String>]) -> Option<Tool> {
    let row = |place: usize| rows.get(place).map_or(&[][..], Vec::as_slice);
    let header = row(0);
    let has = |name: &str| header.iter().any(|it| code(it).eq_ignore_ascii_case(name));
    let first = header.first().map_or("", |it| it.trim());
    let tool = |preset, shown_by| Some(Tool { preset, shown_by });
    let ids = row(2).iter().filter(|it| it.trim_start().starts_with("{\"ImportId\"")).count();
    if ids > 0 && ids * 2 >= row(2).len() {
        return tool("qualtrics", "its third row holds ImportIds");
    }
    if first == "V1" && row(1).iter().any(|it| it == "ResponseSet") {
        return tool("qualtrics", "its first row is V1, V2 ..., its second names them");
    }
    let opens = |it: &String| matches!(it.trim(), "Response" | "Open-Ended Response");
    let respondent = first.replace(' ', "").eq_ignore_ascii_case("respondentid");
    let second_first = row(1).first().is_some_and(|it| it.trim().is_empty());
    if respondent && second_first && row(1).iter().any(opens) {
        return tool("surveymonkey", "its second row holds the options of the questions");
    }
    if respondent && header.len() > 1 && !second_first {
        return tool("surveymonkey", "its first column is the respondent's id");
    }
    if ["submitdate", "startlanguage", "lastpage", "datestamp"].iter().filter(|it| has(it)).count()
        >= 2
        || header.iter().filter(|it| it.contains("[SQ0")).count() >= 2
    {
        return tool("limesurvey", "its columns are LimeSurvey's");
    }
    let stamps = ["Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Tijdstempel"];
    if stamps.contains(&first) && header.iter().skip(1).any(|it| it.contains([' ', '?'])) {
        return tool("google-forms", "its first column is the form's time stamp");
    }
    if first == "#" && has("Network ID") || has("Submit Date (UTC)") && has("Network ID") {
        return tool("typeform", "its first and last columns are Typeform's");
    }
    let spaced: Vec<String> =
        header.iter().map(|it| it.trim().to_lowercase().replace(' ', "_")).collect();
    let delighted = ["survey_type", "score", "permalink", "created_at", "response_created_at"];
    if spaced.iter().any(|it| it == "survey_type")
        && delighted.iter().filter(|it| spaced.iter().any(|name| name == *it)).count() >= 3
    {
        return tool("delighted", "its columns are Delighted's");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_shown_by_a_line() {
        assert_eq!(encoding("a\nd\u{ed}a".as_bytes()), None);
        let found = encoding(b"a\nb\nd\xeda\n").expect("one");
        assert_eq!(found.name, "windows-1252");
        assert!(found.shown_by.starts_with("line 3 is not UTF-8"));
        let wide: Vec<u8> = "day,score\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(encoding(&wide).map(|it| it.name), Some("utf-16"));
        assert_eq!(encoding(b"\xff\xfea\0"), None);
        assert_eq!(encoding(b""), None);
    }

    #[test]
    fn the_delimiter_parts_the_most_rows_alike() {
        let check = |text: &str, mark: u8, columns: usize| {
            let found = delimiter(text).expect("one");
            assert_eq!((found.mark, found.columns), (mark, columns), "{text:?}");
        };
        check("a,b\n1,2\n", b',', 2);
        check("a;b\n1,5;2\n3,5;4\n", b';', 2);
        check("a\tb\tc\n1\t2, 3\t4\n", b'\t', 3);
        check("a|b\n\"x|y\"|2\n", b'|', 2);
        check("a,b\n\"one; two; three\",2\n\"four; five; six\",3\n", b',', 2);
        assert_eq!(delimiter("a\n1\n2\n"), None);
        assert_eq!(delimiter(""), None);
    }

    #[test]
    fn titles_above_the_header_are_no_header() {
        let above = |text: &str| {
            let found = delimiter(text).expect("one");
            lines_above(text, found.mark, found.columns)
        };
        assert_eq!(above("a,b,c\n1,2,3\n"), 0);
        assert_eq!(above("Week 47\n\na,b,c\n1,2,3\n4,5,6\n"), 2);
        assert_eq!(above("Week 47,,\na,b,c\n1,2,3\n"), 1);
        assert_eq!(above(",,Team A,,,Team B\na,b,c,d,e,f\n1,2,3,4,5,6\n"), 1);
        assert_eq!(above("# exported\na,b,c\n1,2,3\n4,5,6\n"), 1);
    }

    #[test]
    fn tools_are_known_by_their_headers() {
        let check = |rows: &[&str], preset: Option<&str>| {
            let rows: Vec<Vec<String>> =
                rows.iter().map(|it| it.split('|').map(str::to_owned).collect()).collect();
            assert_eq!(tool(&rows).map(|it| it.preset), preset, "{rows:?}");
        };
        check(
            &[
                "StartDate|Q1",
                "Anfangsdatum|Why?",
                "{\"ImportId\":\"startDate\"}|{\"ImportId\":\"QID1\"}",
            ],
            Some("qualtrics"),
        );
        check(&["V1|V2|Q1", "ResponseID|ResponseSet|Why?"], Some("qualtrics"));
        check(&["Respondent ID|Age|Which?|", "|Response|Red|Blue"], Some("surveymonkey"));
        check(&["id|submitdate|lastpage|G01Q01. Why?"], Some("limesurvey"));
        check(
            &["id. Response ID|submitdate. Date submitted|lastpage. Last page"],
            Some("limesurvey"),
        );
        check(&["Timestamp|How was it?"], Some("google-forms"));
        check(&["#|How was it?|Start Date (UTC)|Submit Date (UTC)|Network ID"], Some("typeform"));
        check(&["Survey Type|Score|Comment|Permalink"], Some("delighted"));
        check(&["date|score|team"], None);
        check(&["RespondentID|How often?", "3436139758|Once"], Some("surveymonkey"));
        check(&[], None);
    }
}
