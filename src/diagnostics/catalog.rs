//! What every diagnostic says. One named function a mistake, so that a search finds all of them.
//!
//! In comes the place and what was typed there, out goes a `Diagnostic` with a stable code. The
//! functions stand in the order of the stages that call them.

use serde::{Deserialize, Serialize};

use super::{Cell, Diagnostic, Diagnostics, Place, Severity, Span};

/// What can be wrong with a cell of a data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CellFault {
    /// A score that the question's scale does not have.
    OffScale,
    /// A cell that should hold a score and holds something else.
    NotAScore,
    /// A date that the declared format does not read.
    UnreadableDate,
    /// A count that is not a whole number.
    NotACount,
}

/// The known name nearest to what was typed, if it is near; upper and lower case are alike.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = typed.chars().take(MOST_LETTERS + 1).count();
    if length > MOST_LETTERS {
        return None;
    }
    let typed = typed.to_lowercase();
    known
        .into_iter()
        .filter_map(|it| {
            let letters = it.chars().take(MOST_LETTERS + 1).count();
            let allowed = (letters.max(length) / 3).max(1);
            let comparable = letters <= MOST_LETTERS && letters.abs_diff(length) <= allowed;
            let distance =
                comparable.then(|| strsim::damerau_levenshtein(&typed, &it.to_lowercase()))?;
            (distance <= allowed).then_some((distance, it))
        })
        .min()
        .map(|(_, it)| it)
}

/// A longer name is no slip of the fingers, and comparing it would cost the square of its length.
const MOST_LETTERS: usize = 80;

/// The project's folder.
impl Diagnostics {
    /// `root` is the folder as the command line names it.
    pub fn no_site_toml(&mut self, root: &str) {
        self.error(
            "no-site-toml",
            Place::Project,
            format!("{} holds no `site.toml`", quoted(root)),
        )
        .hint("make a project with `bellwether new site FOLDER`, or name one with `--root`");
    }

    /// A symbolic link that leads out of the project.
    pub fn link_outside(&mut self, path: &str) {
        self.error(
            "link-outside",
            file(path),
            format!("{} links to something outside the project", quoted(path)),
        )
        .hint("copy what it links to into the project");
    }
}

/// `site.toml` and other TOML of an author.
impl Diagnostics {
    pub fn invalid_toml(&mut self, place: &Span, why: &str) {
        self.error("invalid-toml", place, format!("this is not TOML: {}", shown(why, 200)));
    }

    pub fn unknown_key<'a>(
        &mut self,
        place: &Span,
        key: &str,
        table: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-key", place, format!("{} has no key {}", quoted(table), quoted(key)))
            .hint_at(key, known, "keys");
    }

    /// A key that is known, but in another table.
    pub fn misplaced_key(&mut self, place: &Span, key: &str, table: &str, belongs: &str) {
        self.error("unknown-key", place, format!("{} has no key {}", quoted(table), quoted(key)))
            .hint(format!("{} belongs to {}", quoted(key), quoted(belongs)));
    }

    /// `expected` and `found` with their article: `a string`, `an integer`.
    pub fn wrong_type(&mut self, place: &Span, key: &str, expected: &str, found: &str) {
        self.error("wrong-type", place, format!("{} must be {expected}, not {found}", quoted(key)))
            .label(format!("expected {expected}"));
    }

    /// `example` is a line that would do: `title = "Customer bulletin"`.
    pub fn missing_key(&mut self, place: &Span, key: &str, table: &str, example: &str) {
        self.error(
            "missing-key",
            place,
            format!("{} needs the key {}", quoted(table), quoted(key)),
        )
        .hint(format!("add {}", quoted(example)));
    }

    /// A text that must say something.
    pub fn empty_text(&mut self, place: &Span, key: &str) {
        self.error("empty-text", place, format!("{} is empty", quoted(key)));
    }

    pub fn control_character(&mut self, place: &Span, key: &str, character: char) {
        let character = character.escape_unicode();
        self.error(
            "control-character",
            place,
            format!("{} holds the control character `{character}`", quoted(key)),
        )
        .hint("write it as one line of plain text");
    }

    /// `what` is `survey`, `question`, `dimension`.
    pub fn bad_id(&mut self, place: &Span, what: &str, id: &str, suggestion: &str) {
        self.error("bad-id", place, format!("{} cannot be the id of a {what}", quoted(id)))
            .label("expected lower-case letters, digits, `-` and `_`, a letter first")
            .hint(format!("call it {}", quoted(suggestion)));
    }

    /// An id that quotes and blocks use as a word of their own.
    pub fn reserved_id(&mut self, place: &Span, what: &str, id: &str) {
        self.error("reserved-id", place, format!("a {what} cannot be called {}", quoted(id))).hint(
            format!("{} means something else in quotes and blocks; choose another id", quoted(id)),
        );
    }

    /// `what` is `survey`, `question`, `cut`, `column`.
    pub fn duplicate_id(&mut self, place: &Span, what: &str, id: &str) {
        self.error("duplicate-id", place, format!("there is already a {what} {}", quoted(id)))
            .hint("give each its own");
    }

    pub fn unknown_metric<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-metric", place, format!("no metric is called {}", quoted(name)))
            .hint_at(name, known, "metrics");
    }

    pub fn unknown_kind<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-kind", place, format!("no kind of survey is called {}", quoted(name)))
            .hint_at(name, known, "kinds");
    }

    pub fn unknown_cadence<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-cadence", place, format!("no bulletin appears {}", quoted(name)))
            .hint_at(name, known, "cadences");
    }

    /// A word of a short list: which duplicate counts, how HTML is treated.
    pub fn unknown_choice<'a>(
        &mut self,
        place: &Span,
        key: &str,
        value: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-choice", place, format!("{} cannot be {}", quoted(key), quoted(value)))
            .hint_at(value, known, "choices");
    }

    pub fn unknown_theme<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-theme", place, format!("no theme is called {}", quoted(name)))
            .hint_at(name, known, "themes");
    }

    /// `similar` is the time zone that was probably meant.
    pub fn unknown_timezone(&mut self, place: &Span, name: &str, similar: Option<&str>) {
        let hint = match similar {
            Some(similar) => format!("did you mean {}?", quoted(similar)),
            None => "use a name of the IANA list, such as `Europe/London` or `UTC`".to_owned(),
        };
        self.error("unknown-timezone", place, format!("no time zone is called {}", quoted(name)))
            .hint(hint);
    }

    pub fn unknown_language(&mut self, place: &Span, tag: &str) {
        let hint = if tag.contains('_') {
            format!("write it with a hyphen: {}", quoted(&tag.replace('_', "-")))
        } else {
            "use a language tag such as `en-GB`, `de` or `fr-CA`".to_owned()
        };
        self.error("unknown-language", place, format!("{} is not a language tag", quoted(tag)))
            .hint(hint);
    }

    pub fn bad_base_url(&mut self, place: &Span, url: &str, why: &str) {
        self.error(
            "bad-base-url",
            place,
            format!("{} is not the address of a site: {why}", quoted(url)),
        )
        .hint("write the whole address, such as `https://example.org/cx/`");
    }

    pub fn bad_delimiter(&mut self, place: &Span, delimiter: &str) {
        self.error("bad-delimiter", place, format!("{} cannot part columns", quoted(delimiter)))
            .hint("use one character: `,`, `;`, `|` or `\\t`");
    }

    /// A share that is written in percent.
    pub fn bad_share(&mut self, place: &Span, key: &str, text: &str) {
        self.error(
            "bad-share",
            place,
            format!("{} is not a share, for {}", quoted(text), quoted(key)),
        )
        .hint("write a number from 0 to 100 with its sign, such as `1 %`");
    }

    pub fn mixed_delimiters(&mut self, place: &Span) {
        self.error("mixed-delimiters", place, "one survey has both `.tsv` and other files")
            .hint("say `delimiter`, or make two surveys");
    }

    /// `least` is what the value must be at least.
    pub fn number_too_small(&mut self, place: &Span, key: &str, value: i64, least: i64) {
        self.error("number-too-small", place, format!("{} cannot be {value}", quoted(key)))
            .label(format!("expected a whole number from {least}"));
    }

    pub fn comparison_below_minimum(&mut self, place: &Span, comparison: u64, minimum: u64) {
        self.error(
            "comparison-below-minimum",
            place,
            format!("`comparison_n` is {comparison}, fewer than the `minimum_n` of {minimum}"),
        )
        .hint(format!("a comparison needs at least the answers of a number: {minimum} or more"));
    }

    /// A scale whose ends are the same, the wrong way round, or past what a score can be.
    pub fn bad_scale(&mut self, place: &Span, low: i64, high: i64) {
        self.error("bad-scale", place, format!("`scale` cannot go from {low} to {high}"))
            .label("expected `[lowest, highest]`, whole numbers from -100 to 100");
    }

    pub fn nps_scale(&mut self, place: &Span, low: i64, high: i64) {
        self.error(
            "nps-scale",
            place,
            format!("an NPS cannot be asked on a scale from {low} to {high}"),
        )
        .label("expected `[0, 10]`")
        .hint("sum it up as `mean`, or as `share` with the scores of `top`");
    }

    /// `key` is `recode`, `top` or `target`; `value` as a person writes it.
    pub fn value_off_scale(&mut self, place: &Span, key: &str, value: &str, low: i64, high: i64) {
        self.error("value-off-scale", place, format!("{} cannot be {value} here", quoted(key)))
            .label(format!("expected {low} to {high}"));
    }

    pub fn share_without_top(&mut self, place: &Span, question: &str) {
        self.error(
            "share-without-top",
            place,
            format!("the share {} does not say which answers it counts", quoted(question)),
        )
        .hint("add `top`, such as `top = [4, 5]`");
    }

    /// A key that would do nothing there, which its author cannot have meant.
    pub fn key_without_effect(&mut self, place: &Span, key: &str, why: &str) {
        self.error(
            "key-without-effect",
            place,
            format!("{} does nothing here: {why}", quoted(key)),
        )
        .hint("delete it");
    }

    pub fn unknown_dimension<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-dimension", place, format!("no dimension is called {}", quoted(name)))
            .hint_at(name, known, "dimensions");
    }

    pub fn cut_not_a_pair(&mut self, place: &Span) {
        self.error("cut-not-a-pair", place, "a cut must name two different dimensions")
            .hint("single dimensions are cut by themselves; write `by = [\"team\", \"channel\"]`");
    }

    pub fn cut_across_surveys(&mut self, place: &Span, one: &str, other: &str) {
        self.error(
            "cut-across-surveys",
            place,
            format!("no survey has both {} and {}", quoted(one), quoted(other)),
        )
        .hint("a cut is made within a survey; add the missing dimension to one");
    }

    /// A key, or a value, of the plan that this version does not read.
    pub fn not_in_this_version(&mut self, place: &Span, what: &str, hint: &str) {
        self.error(
            "not-in-this-version",
            place,
            format!("{} is not read by this version of bellwether", quoted(what)),
        )
        .hint(hint);
    }

    pub fn path_outside(&mut self, place: impl Into<Place>, path: &str) {
        self.error(
            "path-outside",
            place,
            format!("{} is not below the project folder", quoted(path)),
        )
        .hint("write it from the project folder, with `/`, such as `data/contact/*.csv`");
    }
}

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
            CellFault::UnreadableDate => {
                ("unreadable-date", format!("{text} is not read as a date"), date_hint(&cell.text))
            }
            CellFault::NotACount => (
                "not-a-count",
                format!("{text} is not a number of answers"),
                "correct it, or take another column as `count`".to_owned(),
            ),
        };
        self.warning(code, cell, message)
            .label(format!("expected {expected}"))
            .hint(hint)
            .more(more);
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

    /// A file with a header and no row that counts, as an export of a quiet week is.
    pub fn no_responses(&mut self, path: &str) {
        self.warning(
            "no-responses",
            file(path),
            format!("{} holds no response that counts", quoted(path)),
        );
    }
}

/// The content stage: front matter, text, quotes and blocks.
impl Diagnostics {
    pub fn front_matter_missing(&mut self, place: impl Into<Place>) {
        self.error("front-matter-missing", place, "the file does not begin with front matter")
            .hint("begin it with `+++`, a line such as `title = \"…\"`, and `+++`");
    }

    pub fn front_matter_unclosed(&mut self, place: &Span) {
        self.error("front-matter-unclosed", place, "the front matter is never closed")
            .hint("put the same mark on a line of its own before the text");
    }

    /// `{{ name }}` where `name` is no question and no metric.
    pub fn unknown_quote<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-quote", place, format!("no question is called {}", quoted(name)))
            .hint_at(name, known, "questions");
    }

    /// `{{ nps.part }}` where a reading has no such part.
    pub fn unknown_part<'a>(
        &mut self,
        place: impl Into<Place>,
        part: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-part", place, format!("a reading has no part {}", quoted(part)))
            .hint_at(part, known, "parts");
    }

    pub fn unknown_argument<'a>(
        &mut self,
        place: impl Into<Place>,
        argument: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "unknown-argument",
            place,
            format!("{} is not an argument here", quoted(argument)),
        )
        .hint_at(argument, known, "arguments");
    }

    pub fn unknown_survey<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-survey", place, format!("no survey is called {}", quoted(name)))
            .hint_at(name, known, "surveys");
    }

    pub fn unknown_group<'a>(
        &mut self,
        place: impl Into<Place>,
        dimension: &str,
        group: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "unknown-group",
            place,
            format!("no {} is called {}", shown(dimension, 80), quoted(group)),
        )
        .hint_at(group, known, "groups");
    }

    pub fn unknown_period(&mut self, place: impl Into<Place>, text: &str) {
        self.error("unknown-period", place, format!("{} is not a period", quoted(text)))
            .hint("write `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `last 13 weeks` or `all`");
    }

    pub fn unknown_block<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-block", place, format!("no block is called {}", quoted(name)))
            .hint_at(name, known, "blocks");
    }

    /// `why` in words: `the value of an argument is in quotation marks`.
    pub fn quote_malformed(&mut self, place: impl Into<Place>, why: &str) {
        self.error(
            "quote-malformed",
            place,
            format!("this quote cannot be read: {}", shown(why, 200)),
        )
        .hint("write it as `{{ nps team=\"Billing\" period=\"2026-W47\" }}`");
    }

    pub fn quote_unclosed(&mut self, place: impl Into<Place>) {
        self.error("quote-unclosed", place, "a quote is opened and never closed")
            .hint("close it with `}}`, or write `\\{{` for the braces themselves");
    }

    pub fn ambiguous_question<'a>(
        &mut self,
        place: impl Into<Place>,
        question: &str,
        surveys: impl IntoIterator<Item = &'a str>,
    ) {
        let surveys: Vec<String> =
            surveys.into_iter().map(|it| quoted(&format!("survey=\"{it}\""))).collect();
        self.error(
            "ambiguous-question",
            place,
            format!("several surveys ask {}", quoted(question)),
        )
        .hint(format!("say which: {}", listed(&surveys, "or")));
    }

    /// A date that is not `2026-11-27`.
    pub fn bad_date(&mut self, place: impl Into<Place>, text: &str) {
        self.error("bad-date", place, format!("{} is not a date", quoted(text)))
            .hint("write it as `2026-11-27`");
    }

    /// `suggestion` is the slug that the text would have.
    pub fn bad_slug(&mut self, place: impl Into<Place>, slug: &str, suggestion: &str) {
        self.error("bad-slug", place, format!("{} cannot be a slug", quoted(slug)))
            .label("expected lower-case letters, digits and single hyphens")
            .hint(format!("write {}", quoted(suggestion)));
    }

    /// `other` is the file that has the slug already.
    pub fn duplicate_slug(&mut self, place: impl Into<Place>, slug: &str, other: &str) {
        self.error(
            "duplicate-slug",
            place,
            format!("{} already has the slug {}", quoted(other), quoted(slug)),
        )
        .hint("give one of them another `slug`, or rename its file");
    }

    pub fn reserved_slug(&mut self, place: impl Into<Place>, slug: &str) {
        self.error(
            "reserved-slug",
            place,
            format!("the slug {} is that of a page bellwether makes", quoted(slug)),
        )
        .hint("choose another `slug`");
    }

    /// `today` is the day of the build: `--as-of`, else that of the newest response.
    pub fn future_dated(&mut self, place: impl Into<Place>, date: &str, today: &str) {
        self.warning(
            "future-dated",
            place,
            format!("left out: it is dated {date}, and the build is of {today}"),
        )
        .hint(format!("build with `--as-of {date}` to see it"));
    }

    pub fn unknown_story<'a>(
        &mut self,
        place: impl Into<Place>,
        slug: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-story", place, format!("no story has the slug {}", quoted(slug)))
            .hint_at(slug, known, "stories");
    }

    pub fn broken_link<'a>(
        &mut self,
        place: impl Into<Place>,
        address: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("broken-link", place, format!("no page has the address {}", quoted(address)))
            .hint_at(address, known, "addresses");
    }

    /// The page exists, and has no such place.
    pub fn broken_anchor<'a>(
        &mut self,
        place: impl Into<Place>,
        address: &str,
        anchor: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "broken-link",
            place,
            format!("{} has no place called {}", quoted(address), quoted(anchor)),
        )
        .hint_at(anchor, known, "places");
    }

    pub fn image_missing(&mut self, place: impl Into<Place>, path: &str) {
        self.error("image-missing", place, format!("there is no image {}", quoted(path)))
            .hint("put it beside the text, and name it from there");
    }

    pub fn image_outside(&mut self, place: impl Into<Place>, path: &str) {
        self.error(
            "image-outside",
            place,
            format!("the image {} is outside `content`", quoted(path)),
        )
        .hint("copy it beside the text, and name it from there");
    }

    pub fn image_without_alt(&mut self, place: impl Into<Place>) {
        self.warning(
            "image-without-alt",
            place,
            "an image without words for those who cannot see it",
        )
        .hint("say in the brackets what it shows: `![The new queue display](display.jpg)`");
    }
}

/// The theme: templates and tokens.
impl Diagnostics {
    /// `place` where it is known; `why` as the template engine says it.
    pub fn template_error(&mut self, place: Option<&Span>, template: &str, why: &str) {
        let why = why.trim().trim_end_matches('.');
        let message = format!("the template {} fails: {}", quoted(template), shown(why, 300));
        self.error("template-error", place.map_or(Place::Project, Place::from), message);
    }

    /// `ratio` by WCAG 2.2; body text needs 4.5.
    pub fn low_contrast(&mut self, place: impl Into<Place>, text: &str, ground: &str, ratio: f64) {
        let message =
            format!("{} on {} has a contrast of {ratio:.2}:1", quoted(text), quoted(ground));
        self.warning("low-contrast", place, message).hint("text is readable from 4.5:1");
    }

    /// A template that prints what respondents wrote without escaping it.
    pub fn unescaped_output(&mut self, place: impl Into<Place>, filter: &str) {
        self.warning("unescaped-output", place, format!("{} prints text as HTML", quoted(filter)))
            .hint("leave it out unless the text was made by bellwether");
    }
}

/// The project as a whole, and the site made of it.
impl Diagnostics {
    /// A link on a finished page that no text is to blame for: a template's, or ours.
    pub fn dead_end(&mut self, page: &str, link: &str, trouble: &str) {
        let message = format!("{} links to {}: {trouble}", quoted(page), quoted(link));
        self.error("dead-end", file(page), message)
            .hint("the link is in the theme's template of that page");
    }
}

/// How a diagnostic is put together.
impl Diagnostics {
    fn error(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.tell(Severity::Error, code, place.into(), message.into())
    }

    fn warning(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.tell(Severity::Warning, code, place.into(), message.into())
    }

    fn tell(
        &mut self,
        severity: Severity,
        code: &'static str,
        place: Place,
        message: String,
    ) -> &mut Diagnostic {
        self.push(Diagnostic { severity, code, message, place, label: None, hint: None, more: 0 });
        self.found.last_mut().expect("one was pushed just now")
    }
}

impl Diagnostic {
    fn label(&mut self, label: impl Into<String>) -> &mut Diagnostic {
        self.label = Some(label.into());
        self
    }

    fn hint(&mut self, hint: impl Into<String>) -> &mut Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    fn more(&mut self, more: u64) -> &mut Diagnostic {
        self.more = more;
        self
    }

    /// Says the nearest known name, else which names there are; `noun` is their plural.
    fn hint_at<'a>(
        &mut self,
        typed: &str,
        known: impl IntoIterator<Item = &'a str>,
        noun: &str,
    ) -> &mut Diagnostic {
        let known: Vec<&str> = known.into_iter().collect();
        let hint = match nearest(typed, known.iter().copied()) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None if known.is_empty() => format!("there are no {noun} yet"),
            None if known.len() == 1 => format!("there is only {}", quoted(known[0])),
            None => {
                let names: Vec<String> = known.iter().map(|it| quoted(it)).collect();
                format!("the {noun} are {}", listed(&names, "and"))
            }
        };
        self.hint(hint)
    }
}

fn file(path: &str) -> Place {
    Place::File(path.to_owned())
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

/// `1 row`, `2 rows`.
fn count(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `a, b and c`; of a long list the first eight and how many more there are.
fn listed(names: &[String], conjunction: &str) -> String {
    const SHOWN: usize = 8;
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] if names.len() <= SHOWN => {
            format!("{} {conjunction} {last}", most.join(", "))
        }
        _ => format!("{} {conjunction} {} more", names[..SHOWN].join(", "), names.len() - SHOWN),
    }
}

/// What an author typed, in backticks and harmless.
fn quoted(text: &str) -> String {
    format!("`{}`", shown(text, 80))
}

/// Text that cannot change the line it stands in: control characters and those that turn or hide
/// letters are escaped, and what is longer than `most` characters is cut.
pub(super) fn shown(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for (place, it) in text.chars().enumerate() {
        if place == most {
            shown.push('…');
            break;
        }
        if unprintable(it) {
            shown.extend(it.escape_default());
        } else {
            shown.push(it);
        }
    }
    shown
}

/// Controls, and the characters that are not seen or that reverse what is around them.
pub(crate) fn unprintable(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || matches!(it, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
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

/// Names the format of a date that is written with two slashes, dots or hyphens.
fn date_hint(text: &str) -> String {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    let mark = day.chars().find(|it| matches!(it, '/' | '.' | '-'));
    let parts: Vec<&str> = mark.map_or(vec![], |it| day.split(it).collect());
    let number = |at: usize| parts.get(at).and_then(|it| it.parse::<u32>().ok()).unwrap_or(0);
    let [first, second, third] = [0, 1, 2].map(number);
    let format = match mark {
        Some(mark)
            if parts.len() == 3 && third >= 1000 && (1..=31).contains(&first) && second <= 31 =>
        {
            let (one, two) = if second > 12 { ("%m", "%d") } else { ("%d", "%m") };
            format!("{one}{mark}{two}{mark}%Y")
        }
        _ => "%d/%m/%Y".to_owned(),
    };
    format!("say how dates are written: `date = {{ column = \"…\", format = \"{format}\" }}`")
}

/// The content stage, more of it: front matter, links and blocks.
impl Diagnostics {
    pub fn front_matter_empty(&mut self, place: &Span) {
        self.error("front-matter-empty", place, "the front matter is empty")
            .hint("say at least the title: `title = \"…\"`");
    }

    /// A line of YAML that is more than a key and its value.
    pub fn yaml_not_flat(&mut self, place: &Span) {
        self.error("yaml-not-flat", place, "this line of YAML is not read")
            .label("expected `key: value`")
            .hint("write the front matter as TOML, between `+++` lines");
    }

    /// A title or its like that held what cannot be printed, which was left out.
    pub fn control_character_left_out(&mut self, place: &Span, key: &str) {
        self.warning(
            "control-character",
            place,
            format!("{} holds control characters, which were left out", quoted(key)),
        )
        .hint("write it as one line of plain text");
    }

    /// A text in a folder that no page is made from.
    pub fn text_unplaced(&mut self, place: impl Into<Place>) {
        self.warning("text-unplaced", place, "no page is made from this file")
            .hint("texts are `content/editions/NAME.md`, `content/stories/NAME.md` and `content/pages/NAME.md`, or `NAME/index.md` there");
    }

    /// `other` is the edition that has the number already.
    pub fn duplicate_number(&mut self, place: &Span, number: u32, other: &str) {
        self.error(
            "duplicate-number",
            place,
            format!("{} already has the number {number}", quoted(other)),
        )
        .hint("number each edition once");
    }

    /// An edition is of a week, month, quarter or year, not of a window or of all.
    pub fn period_not_calendar(&mut self, place: &Span, text: &str) {
        self.error(
            "period-not-calendar",
            place,
            format!("an edition cannot be of {}", quoted(text)),
        )
        .hint("write `2026-W47`, `2026-11`, `2026-Q4` or `2026`");
    }

    pub fn consent_missing(&mut self, place: &Span) {
        self.error(
            "consent-missing",
            place,
            "the story names a customer, and does not say that the customer agreed",
        )
        .hint("add `consent = true` once they have, or leave the name out");
    }

    /// A quote where a page can print none: in an address, in the words of a picture.
    pub fn quote_misplaced(&mut self, place: &Span) {
        self.error(
            "quote-misplaced",
            place,
            "a quote cannot stand in a link's address or in the words of an image",
        )
        .hint("move it into the text");
    }

    /// Several questions of one survey are summed up as this metric.
    pub fn ambiguous_metric<'a>(
        &mut self,
        place: &Span,
        metric: &str,
        questions: impl IntoIterator<Item = &'a str>,
    ) {
        let questions: Vec<String> = questions.into_iter().map(quoted).collect();
        self.error(
            "ambiguous-question",
            place,
            format!("several questions are summed up as {}", quoted(metric)),
        )
        .hint(format!("name the question: {}", listed(&questions, "or")));
    }

    /// `one` and `other` in alphabetical order.
    pub fn pair_not_counted(&mut self, place: &Span, one: &str, other: &str) {
        self.error(
            "pair-not-counted",
            place,
            format!("{} and {} are not counted together", quoted(one), quoted(other)),
        )
        .hint(format!(
            "add to `site.toml`: `[[cut]]` and `by = [\"{}\", \"{}\"]`",
            shown(one, 80),
            shown(other, 80)
        ));
    }

    pub fn dimension_twice(&mut self, place: &Span, dimension: &str) {
        self.error("dimension-twice", place, format!("{} is asked for twice", quoted(dimension)))
            .hint("name each dimension once, in `where` or in `by`");
    }

    pub fn too_many_dimensions(&mut self, place: &Span) {
        self.error(
            "too-many-dimensions",
            place,
            "answers are counted by two dimensions at the most",
        )
        .hint("leave one out");
    }

    /// A length of time that is not `13 weeks`.
    pub fn unknown_length(&mut self, place: &Span, text: &str) {
        self.error("unknown-length", place, format!("{} is not a length of time", quoted(text)))
            .hint("write `13 weeks`, `90 days`, `12 months`, `8 quarters` or `3 years`");
    }

    pub fn survey_without_comments<'a>(
        &mut self,
        place: &Span,
        survey: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let known: Vec<String> = known.into_iter().map(quoted).collect();
        let hint = match known.as_slice() {
            [] => "name the column of comments in `site.toml`: `comment = { column = \"why\" }`"
                .to_owned(),
            known => format!("the surveys with comments are {}", listed(known, "and")),
        };
        self.error(
            "survey-without-comments",
            place,
            format!("the survey {} has no comments", quoted(survey)),
        )
        .hint(hint);
    }

    /// A block of comments where no survey has any.
    pub fn no_comments(&mut self, place: &Span) {
        self.error("no-comments", place, "no survey of `site.toml` has a `comment` column")
            .hint("name one in the survey: `comment = { column = \"…\", consent = \"…\" }`");
    }

    /// A block within a list or a quotation.
    pub fn block_misplaced(&mut self, place: &Span, name: &str) {
        self.error(
            "block-misplaced",
            place,
            format!("the block {} does not stand by itself", quoted(name)),
        )
        .hint("begin it at the margin, outside lists, quotations and footnotes");
    }

    pub fn nested_too_deep(&mut self, place: &Span, deepest: usize) {
        self.warning(
            "nested-too-deep",
            place,
            format!(
                "lists and quotations deeper than {deepest} are printed as if they were no deeper"
            ),
        );
    }

    /// Markup in a text; `more` is how much of it follows.
    pub fn html_as_text(&mut self, place: &Span, more: u64) {
        self.warning("html-as-text", place, "HTML in a text is printed as it is typed")
            .hint("write it in markdown")
            .more(more);
    }

    /// A link whose address a browser would run or open outside the site: `javascript:`, `file:`.
    pub fn link_refused(&mut self, place: &Span, scheme: &str) {
        self.warning(
            "link-refused",
            place,
            format!("links to {} are left out", quoted(&format!("{scheme}:"))),
        )
        .hint("link to `https:`, `http:`, `mailto:` or `tel:`, or to a text beside this one");
    }

    /// A link to a text that is not there, or out of the site; `texts` are those it may have meant.
    pub fn dead_link<'a>(
        &mut self,
        place: &Span,
        typed: &str,
        texts: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("broken-link", place, format!("the link {} leads nowhere", quoted(typed)))
            .hint_at(typed.rsplit('/').next().unwrap_or(typed), texts, "texts");
    }

    /// A dimension of more groups than may have pages, `most`.
    pub fn too_many_groups(&mut self, place: &Span, dimension: &str, groups: usize, most: usize) {
        let message = format!(
            "{} has {groups} groups, and only a dimension of up to {most} has pages of them",
            quoted(dimension)
        );
        self.warning("too-many-groups", place, message)
            .label("no scorecards and receipts are made of it")
            .hint("take a coarser column, or leave the dimension out");
    }

    /// A chart that would have a line or a row for each of so many groups.
    pub fn chart_of_too_many_groups(&mut self, place: &Span, dimension: &str, most: usize) {
        let message =
            format!("{} has more than {most} groups, too many for a chart", quoted(dimension));
        self.error("chart-too-large", place, message)
            .hint("take a coarser dimension, or name one group with `where`");
    }

    /// An image file of a kind that browsers do not show.
    pub fn not_a_picture(&mut self, place: &Span, path: &str, kinds: &[&str]) {
        let kinds: Vec<String> = kinds.iter().map(|it| quoted(it)).collect();
        self.error(
            "not-a-picture",
            place,
            format!("{} is not an image that browsers show", quoted(path)),
        )
        .hint(format!("images end in {}", listed(&kinds, "or")));
    }
}
