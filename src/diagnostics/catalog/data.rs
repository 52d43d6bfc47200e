//! Data files and their cells: what the survey stage finds.

use crate::diagnostics::{Cell, Diagnostics, Place, Span};

use super::CellFault;
use super::wording::{count, file, quoted, shown};

/// The survey stage: data files and their cells.
impl Diagnostics {
    pub fn pattern_without_files(&mut self, place: &Span, pattern: &str) {
        self.error("pattern-without-files", place, format!("no file matches {}", quoted(pattern)))
            .hint("put the export there, or correct the pattern");
    }

    /// `why` in words: `permission denied`.
    pub fn file_unreadable(&mut self, path: &str, why: &str) {
        self.error(
            "file-unreadable",
            file(path),
            format!("{} cannot be read: {}", quoted(path), shown(why, 200)),
        );
    }

    /// A data file of a kind that is not read, such as a workbook or an archive.
    pub fn format_not_read(&mut self, path: &str, kind: &str) {
        self.error(
            "format-not-read",
            file(path),
            format!("{} is {kind}, not delimited text", quoted(path)),
        )
        .hint("export it as CSV (UTF-8)");
    }

    /// A data file whose `line`, from 1, is the first that is not text of the encoding that the
    /// survey has; `guess` the one that would read it, where there is one.
    pub fn not_in_encoding(&mut self, path: &str, line: u64, encoding: &str, guess: Option<&str>) {
        let code = if encoding == "UTF-8" { "not-utf8" } else { "not-in-encoding" };
        let message = format!("line {line} of {} is not {encoding}", quoted(path));
        let hint = match guess {
            Some(guess) => {
                format!("it may be {guess}: add `encoding = \"{guess}\"`, or save it as UTF-8")
            }
            None => "say another `encoding`, or save the file as UTF-8".to_owned(),
        };
        self.error(code, line_of_bytes(path, line), message).hint(hint);
    }

    /// A file that is UTF-8 with letters beyond English, and is read as another encoding: each of
    /// those letters becomes two or three.
    pub fn encoding_doubtful(&mut self, path: &str, line: u64, encoding: &str) {
        let message = format!("{} is UTF-8, and read as {encoding}", quoted(path));
        self.warning("encoding-doubtful", line_of_bytes(path, line), message)
            .hint("delete `encoding` if accents and quotation marks look wrong");
    }

    /// A quotation mark that no other closes: the rest of the file would be one cell.
    pub fn quote_never_closed(&mut self, path: &str, line: u64) {
        let message =
            format!("a quotation mark in line {line} of {} is never closed", quoted(path));
        self.error("quote-never-closed", line_of_bytes(path, line), message)
            .hint("close it, or write it twice within a cell that is in quotation marks");
    }

    /// A NUL among the text of a file.
    pub fn nul_byte(&mut self, path: &str, line: u64) {
        let message = format!("line {line} of {} holds a NUL byte", quoted(path));
        self.error("nul-byte", line_of_bytes(path, line), message)
            .hint("the file is damaged, or not text; export it again");
    }

    /// A compressed file that holds more than `most`, in words.
    pub fn unpacks_to_too_much(&mut self, path: &str, most: &str) {
        self.error(
            "too-large",
            file(path),
            format!("{} unpacks to more than {most}", quoted(path)),
        )
        .hint("split the export into several files; a survey may have any number of them");
    }

    /// `line`, from 1, is the first that is not UTF-8.
    pub fn not_utf8(&mut self, path: &str, line: u64) {
        let cell = line_of_bytes(path, line);
        // UTF-16 is no UTF-8 from its first byte; the 8-bit encodings are until the first accent.
        let guess = if line == 1 { "UTF-16 or windows-1252" } else { "windows-1252" };
        self.error("not-utf8", cell, format!("line {line} of {} is not UTF-8", quoted(path)))
            .hint(format!("it may be {guess}; save it as UTF-8"));
    }

    /// `place` is where `site.toml` names the column; `header` the columns that the file has.
    pub fn missing_column(
        &mut self,
        place: &Span,
        column: &str,
        path: &str,
        header: &[impl AsRef<str>],
    ) {
        let header: Vec<&str> = header.iter().map(AsRef::as_ref).collect();
        let message = format!("{} has no column {}", quoted(path), quoted(column));
        let told = self.error("missing-column", place, message);
        match header_trouble(&header) {
            Some(hint) => told.hint(hint),
            None => told.hint_at(column, header, "columns"),
        };
    }

    /// The columns stand on a later `line`: above it are `above` others.
    pub fn header_below(&mut self, place: &Span, column: &str, path: &str, line: u64, above: u64) {
        let message = format!("{} has no column {}", quoted(path), quoted(column));
        self.error("missing-column", place, message)
            .hint(format!("the header seems to be line {line}: add `skip_rows = {above}`"));
    }

    /// A file that ends before its header: `skip_rows` leaves out more lines than it has.
    pub fn header_skipped(&mut self, path: &str, above: usize) {
        self.error(
            "no-header",
            file(path),
            format!(
                "{} has no header below its first {}",
                quoted(path),
                count(above as u64, "line")
            ),
        )
        .hint("correct `skip_rows`");
    }

    /// A column that `site.toml` names and the file has twice.
    pub fn duplicate_column(&mut self, place: &Span, column: &str, path: &str) {
        let message = format!("{} has two columns {}", quoted(path), quoted(column));
        self.error("duplicate-column", place, message)
            .hint("rename one in the file, so that it is plain which is meant");
    }

    /// A row with fewer or more fields than the header has columns.
    pub fn ragged_row(&mut self, cell: Cell, found: usize, expected: usize, more: u64) {
        let message =
            format!("a row with {} where the header has {expected}", count(found as u64, "field"));
        let hint = if found > expected {
            "a cell that holds the delimiter or a quotation mark must be in quotation marks"
        } else {
            "the row may be cut off; export the file again"
        };
        self.warning("ragged-row", cell, message).hint(hint).more(more);
    }

    /// A row that cannot be read at all, as a line that is no JSON.
    pub fn broken_row(&mut self, cell: Cell, why: &str, more: u64) {
        self.warning("broken-row", cell, format!("a row that cannot be read: {why}"))
            .hint("correct it; until then it counts nowhere")
            .more(more);
    }

    /// Rows whose key the second file of a join does not have.
    pub fn no_such_key(&mut self, cell: Cell, second: &str, more: u64) {
        let text = if cell.text.is_empty() { "no key".to_owned() } else { quoted(&cell.text) };
        self.warning("no-such-key", cell, format!("{text} is not in {}", quoted(second)))
            .hint("export the second file again; until then what it says of these rows is missing")
            .more(more);
    }

    /// A key that several rows of a join's second file have.
    pub fn key_repeats(&mut self, cell: Cell, more: u64) {
        let text = quoted(&cell.text);
        self.error("key-repeats", cell, format!("the key {text} is there twice"))
            .hint("each key may stand for one row only, or it would be unclear which is meant")
            .more(more);
    }

    /// A column that a file of responses and the second file of its join both have.
    pub fn column_in_both(&mut self, place: &Span, column: &str, path: &str, second: &str) {
        self.error(
            "column-in-both",
            place,
            format!(
                "{} and {} both have a column {}",
                quoted(path),
                quoted(second),
                quoted(column)
            ),
        )
        .hint("rename one in its file, so that it is plain which is meant");
    }

    /// `turned` dates of a file are none as declared, and are with day and month changed round;
    /// `either` more could be both.
    pub fn dates_both_ways(&mut self, path: &str, turned: u64, either: u64) {
        let dates = count(turned, "date");
        let verb = if turned == 1 { "has" } else { "have" };
        let either = match either {
            0 => String::new(),
            1 => "; 1 more could be either, and is read as declared".to_owned(),
            more => format!("; {more} more could be either, and are read as declared"),
        };
        self.warning(
            "dates-both-ways",
            file(path),
            format!("{dates} of {} {verb} day and month the other way round{either}", quoted(path)),
        )
        .hint("part the rows by how they write dates, and give each file its format in `[[survey.files]]`");
    }

    /// A file whose highest answer to a question is in the lower half of the scale, where other
    /// files of the survey reach its top.
    pub fn scale_doubtful(&mut self, path: &str, question: &str, highest: i8, top: i8, n: u64) {
        self.warning(
            "scale-doubtful",
            file(path),
            format!(
                "none of {} to {} in {} is above {highest}, and other files go up to {top}",
                count(n, "answer"),
                quoted(question),
                quoted(path)
            ),
        )
        .hint("if it was asked on another scale, give these files a `scale` and `recode` in `[[survey.files]]`");
    }

    /// A file of JSON lines that is none.
    pub fn not_json_lines(&mut self, path: &str, line: u64, why: &str) {
        let message = format!("line {line} of {} is not JSON: {why}", quoted(path));
        self.error("not-json", line_of_bytes(path, line), message)
            .hint("write one object a line, or an array of objects");
    }

    /// A workbook has more sheets than the one that is read.
    pub fn other_sheets(&mut self, path: &str, sheet: &str, others: &[String]) {
        let others: Vec<String> = others.iter().take(5).map(|it| quoted(it)).collect();
        self.warning(
            "other-sheets",
            file(path),
            format!("only the sheet {} of {} is read", quoted(sheet), quoted(path)),
        )
        .hint(format!(
            "it also has {}; say which is meant, as `sheet = {:?}`",
            others.join(", "),
            sheet
        ));
    }

    /// Header rows of Qualtrics from a line on, read as responses.
    pub fn header_of_qualtrics(&mut self, path: &str, line: u64) {
        self.error(
            "more-header-rows",
            line_of_bytes(path, line),
            format!("line {line} of {} is of a Qualtrics header, no response", quoted(path)),
        )
        .hint("add `preset = \"qualtrics\"` to the survey");
    }

    /// `cell` is the first with this fault in its column and file; `expected` in words, `a whole
    /// number from 0 to 10`.
    pub fn cell_faults(&mut self, fault: CellFault, cell: Cell, more: u64, expected: &str) {
        let text =
            if cell.text.is_empty() { "an empty cell".to_owned() } else { quoted(&cell.text) };
        let (code, message, hint) = match fault {
            CellFault::OffScale => (
                "answer-off-scale",
                format!("{text} is not on the scale"),
                "correct it, or name it in `missing` if it means no answer".to_owned(),
            ),
            CellFault::NotAScore => (
                "not-a-score",
                format!("{text} is not a score"),
                "give it a score in `recode`, or name it in `missing` if it means no answer"
                    .to_owned(),
            ),
            CellFault::UnreadableDate => (
                "unreadable-date",
                format!("{text} is not read as a date"),
                date_hint(&cell.text, expected),
            ),
            CellFault::NotACount => (
                "not-a-count",
                format!("{text} is not a number of answers"),
                "correct it, or take another column as `count`".to_owned(),
            ),
            CellFault::NotAWeight => (
                "not-a-weight",
                format!("{text} is not a weight"),
                "correct it; until then the row counts nowhere".to_owned(),
            ),
            CellFault::NotMoney => (
                "not-money",
                format!("{text} is no sum of money"),
                "correct it, or say how numbers are written with `decimal`; until then it counts as nothing spent"
                    .to_owned(),
            ),
            CellFault::NameTooLong => {
                let start: String = cell.text.chars().take(40).collect();
                (
                    "name-too-long",
                    format!("{} is too long for the name of a group", quoted(&format!("{start}…"))),
                    "take another column, or leave the dimension out; until then the row is of no group"
                        .to_owned(),
                )
            }
            CellFault::Failed => (
                "failed-formula",
                format!("{text} is what a formula came to, and no value"),
                "mend the formula in the workbook, or paste its values".to_owned(),
            ),
        };
        self.warning(code, cell, message)
            .label(format!("expected {expected}"))
            .hint(hint)
            .more(more);
    }

    /// A group that ends where another begins, each with that day.
    pub fn renamed_group(&mut self, place: &Span, old: (&str, &str), new: (&str, &str)) {
        let (old, ended) = old;
        let (new, began) = new;
        let message = format!(
            "{} ends on {ended} and {} begins on {began}, with about as many answers",
            quoted(old),
            quoted(new)
        );
        self.warning("renamed-group", place, message).hint(format!(
            "if they are one, join their series: `recode = {{ {old:?} = {new:?} }}` in the dimension"
        ));
    }

    /// More of a question's cells are neither a score nor missing than the survey allows.
    pub fn too_many_invalid(
        &mut self,
        place: &Span,
        column: &str,
        invalid: u64,
        rows: u64,
        limit: f64,
    ) {
        let percent = invalid as f64 * 100.0 / rows.max(1) as f64;
        let cells = count(invalid, "cell");
        self.error(
            "too-many-invalid",
            place,
            format!(
                "{cells} of {} in {} cannot be read, which is {} %",
                quoted(column),
                count(rows, "row"),
                short(percent)
            ),
        )
        .label(format!("no more than {limit} % are allowed"))
        .hint("correct the column's `scale`, `missing` or `recode`, or raise `invalid_limit`");
    }

    /// `cell` is the first id of a file that repeats, `duplicates` how many rows there are too many,
    /// `keep` the rule of `site.toml`: `last`, `first` or `error`.
    pub fn duplicate_responses(&mut self, cell: Cell, duplicates: u64, keep: &str) {
        let rows = count(duplicates, "row");
        self.repeated(cell.into(), &format!("{rows} with the id of another response"), keep);
    }

    /// `cell` is the first of the first row that is the same as an earlier one, `rows` how many
    /// there are.
    pub fn rows_alike(&mut self, cell: Cell, rows: u64) {
        let message = match rows {
            1 => "a row that is the same as an earlier one in every cell; both count".to_owned(),
            _ => {
                format!("{rows} rows that are the same as an earlier one in every cell; all count")
            }
        };
        self.warning("rows-alike", cell, message)
            .hint("name the column of the response's id as `response`, and each counts once");
    }

    /// Responses of a file whose ids an earlier file of the survey has.
    pub fn repeated_responses(&mut self, path: &str, ids: u64, keep: &str) {
        let rows = count(ids, "response");
        let message = format!("{rows} of {} with the id of one in another file", quoted(path));
        self.repeated(file(path), &message, keep);
    }

    fn repeated(&mut self, place: Place, message: &str, keep: &str) {
        if keep == "error" {
            self.error("duplicate-responses", place, message)
                .hint("remove them, or say `duplicates = \"last\"` or `\"first\"` in the survey");
        } else {
            self.warning("duplicate-responses", place, format!("{message}; the {keep} counts"))
                .hint("if each is a response of its own, `response` names the wrong column");
        }
    }

    /// Not one date of a file is read.
    pub fn no_dates(&mut self, path: &str, rows: u64, cell: Cell, expected: &str) {
        let message = format!("none of the {} of {} is read", count(rows, "date"), quoted(path));
        let hint = date_hint(&cell.text, expected);
        self.error("no-dates", cell, message).label(format!("expected {expected}")).hint(hint);
    }

    /// The newest response is of a day long after the one before it.
    pub fn date_far_ahead(&mut self, path: &str, newest: &str, before: &str) {
        self.warning(
            "date-far-ahead",
            file(path),
            format!(
                "the newest response of {} is of {newest}, the one before it of {before}",
                quoted(path)
            ),
        )
        .hint(
            "the bulletin ends with its newest response: correct the date, or build with `--as-of`",
        );
    }

    /// A file with a header and no row that counts, as an export of a quiet week is.
    pub fn no_responses(&mut self, path: &str) {
        self.warning(
            "no-responses",
            file(path),
            format!("{} holds no response that counts", quoted(path)),
        );
    }
}

/// A line of a file of which there is nothing to show: its bytes are not text.
fn line_of_bytes(path: &str, line: u64) -> Cell {
    let (file, name, text) = (path.to_owned(), String::new(), String::new());
    Cell { file, line, column: 1, name, text }
}

/// A share with one decimal, two where one would say nothing.
fn short(percent: f64) -> String {
    if percent < 0.1 { format!("{percent:.2}") } else { format!("{percent:.1}") }
}

/// Why a file may seem to lack every column: another delimiter, or lines before the header.
fn header_trouble(header: &[&str]) -> Option<String> {
    if let Some(first) = header.first().filter(|it| it.starts_with('#') || it.starts_with("//")) {
        let line = quoted(first.trim_end());
        return Some(format!(
            "the file begins with {line}; say how many lines stand before the header, as `skip_rows = 1`"
        ));
    }
    let [only] = header else { return None };
    [(';', ";"), ('\t', "\\t"), ('|', "|"), (',', ",")].into_iter().find_map(|(mark, typed)| {
        only.contains(mark).then(|| {
            format!("it looks like columns are parted by `{typed}`: add `delimiter = \"{typed}\"`")
        })
    })
}

/// The next step for a date that is not read. `expected` says the declared format, if there is one;
/// else a date with two slashes, dots or hyphens shows which format its file may be written in.
fn date_hint(text: &str, expected: &str) -> String {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    let mark = day.chars().find(|it| matches!(it, '/' | '.' | '-'));
    let parts: Vec<u32> =
        mark.map_or(vec![], |it| day.split(it).map(|part| part.parse().unwrap_or(0)).collect());
    match (mark, parts.as_slice()) {
        (Some(mark), [first @ 1..=31, second @ 1..=31, 1000..=9999]) if !expected.contains('%') => {
            let (one, two) = if *second > 12 && *first <= 12 { ("%m", "%d") } else { ("%d", "%m") };
            let format = format!("{one}{mark}{two}{mark}%Y");
            format!(
                "say how dates are written: `date = {{ column = \"…\", format = \"{format}\" }}`"
            )
        }
        _ => "correct it; until then the response counts in `all` and in no period".to_owned(),
    }
}
