//! A proposal as TOML: one `[[survey]]` block that builds as it stands, each guess with what shows
//! it in a comment above.

use super::columns::{DimensionColumn, Proposal, QuestionColumn, Told};
use super::shown::{listed, rows, shown};
use super::when::DateColumn;
use super::{Export, Layout};
use crate::diagnostics::unprintable;
use crate::measure::{Metric, Scale};

/// Lines are no longer than this, where they can be broken.
const WIDTH: usize = 100;

/// The block, with the line break after its last line.
pub fn block(export: &Export, layout: &Layout, proposal: &Proposal) -> String {
    let mut lines = Lines::default();
    survey(&mut lines, export, layout, proposal);
    columns(&mut lines, layout, proposal);
    dimensions(&mut lines, &proposal.dimensions);
    for question in &proposal.questions {
        self::question(&mut lines, question);
    }
    if proposal.questions.is_empty() {
        lines.blank();
        lines.comment(
            "no column holds answers on a scale, and a survey asks one question at the least:",
        );
        example(&mut lines, proposal.example.as_ref());
    }
    open(&mut lines, proposal);
    lines.text
}

fn survey(lines: &mut Lines, export: &Export, layout: &Layout, proposal: &Proposal) {
    lines.plain("[[survey]]");
    lines.key("id", &quoted(&export.id));
    lines.key("title", &quoted(&title(&export.id)));
    match &proposal.is_of_employees {
        Some(column) => {
            let why = "employees are known to each other, so a number needs more answers";
            lines.comment(&format!("by the question of {column}; {why}"));
            lines.key("kind", "\"employee\"");
        }
        None => {
            lines.comment("transactional after a contact; or relationship, employee, reviews");
            lines.key("kind", "\"transactional\"");
        }
    }
    let columns = layout.columns;
    let of =
        if export.files > 1 { format!(", one of {} files", export.files) } else { String::new() };
    lines.comment(&format!("{}{of}: {}, {columns} columns", export.file, rows(layout.rows)));
    if let Some((line, rows)) = layout.ragged {
        let said = self::rows(rows);
        lines.comment(&format!(
            "{said} wider or narrower than the header, left out; the first in line {line}"
        ));
    }
    lines.key("files", &list([export.pattern.as_str()]));
    if let Some(tool) = &layout.tool {
        lines.comment(&format!("{}: {}", tool.preset.name, tool.shown_by));
        lines.key("preset", &quoted(tool.preset.name));
    }
    if layout.left_out > 0 {
        let said = rows(layout.left_out);
        lines.comment(&format!("{said} left out by the preset: previews, tests, or never sent"));
    }
    if let Some(sheet) = &layout.sheet {
        let others: Vec<String> = layout.other_sheets.iter().map(|it| shown(it)).collect();
        lines.comment(&format!("the first that is visible; there are also {}", others.join(", ")));
        lines.key("sheet", &quoted(sheet));
    }
    if let Some(encoding) = &layout.encoding {
        lines.comment(&encoding.shown_by);
        lines.key("encoding", &quoted(encoding.name));
    }
    if let Some(delimiter) = &layout.delimiter {
        lines.comment(&format!(
            "{} columns in {} of {} rows",
            delimiter.columns, delimiter.rows, delimiter.of
        ));
        lines.key("delimiter", &quoted(&char::from(delimiter.mark).to_string()));
    }
    if let Some(line) = layout.decimal_comma {
        lines.comment(&format!(
            "numbers such as the one in line {line} have a comma before their decimals"
        ));
        lines.key("decimal", "\",\"");
    }
    if layout.skip_rows > 0 {
        lines.comment("the lines above fill no more than a third of the columns");
        lines.key("skip_rows", &layout.skip_rows.to_string());
    }
}

fn columns(lines: &mut Lines, layout: &Layout, proposal: &Proposal) {
    match (&proposal.date, layout.day) {
        (Some(it), _) => date(lines, it),
        (None, Some(day)) => {
            lines.comment("no column holds dates: all answers are of one day");
            lines.key("date", &format!("{{ day = \"{day}\" }}"));
        }
        (None, None) => {
            lines.comment("no column holds dates: say of which day all answers are");
            lines.comment("date = { day = \"2026-03-31\" }");
        }
    }
    if let Some(it) = &proposal.response {
        lines.notes(&it.notes);
        match proposal.keep_first {
            true => lines.key(
                "response",
                &format!("{{ column = {}, keep = \"first\" }}", quoted(&it.column)),
            ),
            false => lines.key("response", &quoted(&it.column)),
        }
    }
    told(lines, "respondent", proposal.respondent.as_ref());
    told(lines, "count", proposal.count.as_ref());
    told(lines, "weight", proposal.weight.as_ref());
    if let Some(it) = &proposal.comment {
        lines.notes(&it.notes);
        match &proposal.consent {
            Some(consent) => {
                lines.comment(&format!("quoted only where {} says yes", shown(consent)));
                lines.key(
                    "comment",
                    &format!(
                        "{{ column = {}, consent = {} }}",
                        quoted(&it.column),
                        quoted(consent)
                    ),
                );
            }
            None => {
                lines.comment(
                    "none is quoted before `consent` names the column where respondents allow it",
                );
                lines.key("comment", &quoted(&it.column));
            }
        }
    }
    if !proposal.missing.is_empty() {
        lines.comment("cells that name no group");
        let usual = ["", "NA", "N/A"].into_iter();
        lines.key("missing", &list(usual.chain(proposal.missing.iter().map(String::as_str))));
    }
    private(lines, layout, proposal);
}

fn date(lines: &mut Lines, date: &DateColumn) {
    lines.notes(&date.notes);
    lines.key("date", &date_value(date, date.format.as_deref()));
    for rival in &date.rivals {
        lines.comment(&format!("date = {}", date_value(date, rival.as_deref())));
    }
}

fn date_value(date: &DateColumn, format: Option<&str>) -> String {
    let column = quoted(&date.column);
    let format = format.map(|it| format!(", format = {}", quoted(it))).unwrap_or_default();
    let timezone =
        date.timezone.map(|it| format!(", timezone = {}", quoted(it))).unwrap_or_default();
    match format.is_empty() && timezone.is_empty() {
        true => column,
        false => format!("{{ column = {column}{format}{timezone} }}"),
    }
}

fn told(lines: &mut Lines, key: &str, told: Option<&Told>) {
    if let Some(it) = told {
        lines.notes(&it.notes);
        lines.key(key, &quoted(&it.column));
    }
}

fn private(lines: &mut Lines, layout: &Layout, proposal: &Proposal) {
    if proposal.private.is_empty() {
        return;
    }
    let said: Vec<String> = proposal
        .private
        .iter()
        .map(|(column, what)| format!("{} ({what})", shown(column)))
        .collect();
    lines.comment(&format!("private, never read: {}", said.join(", ")));
    let by_preset = |column: &str| layout.tool.as_ref().is_some_and(|it| it.is_private(column));
    let columns: Vec<&str> =
        proposal.private.iter().map(|(it, _)| it.as_str()).filter(|it| !by_preset(it)).collect();
    if !columns.is_empty() {
        // A `*` at the end would stand for anything.
        lines.key("private", &list(columns));
    }
}

fn dimensions(lines: &mut Lines, dimensions: &[DimensionColumn]) {
    let (held, active): (Vec<_>, Vec<_>) = dimensions.iter().partition(|it| it.held_back.is_some());
    if active.is_empty() && held.is_empty() {
        return;
    }
    lines.blank();
    lines.plain("[survey.dimensions]");
    for it in active {
        lines.comment(&it.note);
        lines.key(&it.id, &dimension(it));
    }
    for it in held {
        let why = it.held_back.unwrap_or_default();
        lines.comment(&format!("{}; {why}", it.note));
        lines.comment(&format!("{} = {}", it.id, dimension(it)));
    }
}

fn dimension(it: &DimensionColumn) -> String {
    match &it.label {
        Some(label) => {
            format!("{{ column = {}, label = {} }}", quoted(&it.column), quoted(&line(label)))
        }
        None => quoted(&it.column),
    }
}

fn question(lines: &mut Lines, question: &QuestionColumn) {
    let guess = &question.guess;
    lines.blank();
    lines.plain("[[survey.question]]");
    lines.notes(&guess.notes);
    lines.key("id", &quoted(&question.id));
    lines.key("metric", &quoted(guess.metric.name()));
    if let Some(title) = &question.title {
        lines.key("title", &quoted(title));
    }
    lines.key("column", &quoted(&question.column));
    match &question.wording {
        Some(wording) => lines.key("wording", &quoted(&line(wording))),
        None => {
            lines.comment("the export does not hold the question: write it as it was asked");
            lines.key("wording", &quoted(&line(&question.column)));
        }
    }
    if let Some(touchpoint) = &question.touchpoint {
        lines.key("touchpoint", &quoted(&line(touchpoint)));
    }
    if guess.metric != Metric::Nps {
        let Scale { low, high } = guess.scale;
        lines.key("scale", &format!("[{low}, {high}]"));
    }
    if !guess.top.is_empty() {
        let top: Vec<String> = guess.top.iter().map(i8::to_string).collect();
        lines.key("top", &format!("[{}]", top.join(", ")));
    }
    if !guess.missing.is_empty() {
        let times: Vec<String> =
            guess.missing.iter().map(|(it, n)| format!("{} {n}", shown(it))).collect();
        lines.comment(&format!("no answers, with how often: {}", times.join(", ")));
        lines.key("missing", &list(guess.missing.iter().map(|(it, _)| it.as_str())));
    }
    recode(lines, question);
}

/// A question to be uncommented.
fn example(lines: &mut Lines, asked: Option<&QuestionColumn>) {
    let mut example = Lines::default();
    match asked {
        Some(asked) => question(&mut example, asked),
        None => {
            example.plain("[[survey.question]]");
            example.key("id", "\"nps\"");
            example.key("metric", "\"nps\"");
            example.key("column", "\"…\"");
            example.key("wording", "\"…\"");
        }
    }
    for line in example.text.lines().filter(|it| !it.is_empty() && !it.starts_with('#')) {
        lines.plain(&format!("# {line}"));
    }
}

fn recode(lines: &mut Lines, question: &QuestionColumn) {
    let mut labels: Vec<(&String, &i8)> = question.guess.recode.iter().collect();
    labels.sort_by_key(|(label, score)| (std::cmp::Reverse(**score), *label));
    if labels.is_empty() {
        return;
    }
    let entries: Vec<String> =
        labels.iter().map(|(label, score)| format!("{} = {score}", quoted(label))).collect();
    let inline = format!("{{ {} }}", entries.join(", "));
    if "recode = ".len() + inline.chars().count() <= WIDTH {
        lines.key("recode", &inline);
        return;
    }
    lines.blank();
    lines.plain("[survey.question.recode]");
    for entry in entries {
        lines.plain(&entry);
    }
}

fn open(lines: &mut Lines, proposal: &Proposal) {
    if !proposal.open.is_empty() {
        lines.blank();
        lines.comment("Left open:");
        for it in &proposal.open {
            lines.item(it);
        }
    }
    if !proposal.rest.is_empty() {
        lines.blank();
        lines.comment(&format!("Columns that are none of it: {}", listed(&proposal.rest)));
    }
}

/// The lines of the block.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn plain(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn key(&mut self, key: &str, value: &str) {
        self.plain(&format!("{key} = {value}"));
    }

    /// Sentences about the key below.
    fn notes(&mut self, notes: &[String]) {
        for note in notes {
            self.comment(note);
        }
    }

    fn comment(&mut self, text: &str) {
        self.wrapped("# ", "#   ", text);
    }

    fn item(&mut self, text: &str) {
        self.wrapped("# - ", "#   ", text);
    }

    /// A comment, broken between words. What a file says cannot end it.
    fn wrapped(&mut self, first: &str, others: &str, text: &str) {
        let text = line(text);
        let mut row = first.to_owned();
        let mut is_empty = true;
        for word in text.split(' ') {
            if !is_empty && row.chars().count() + 1 + word.chars().count() > WIDTH {
                self.plain(row.trim_end());
                row = others.to_owned();
                is_empty = true;
            }
            if !is_empty {
                row.push(' ');
            }
            row.push_str(word);
            is_empty = false;
        }
        self.plain(row.trim_end());
    }
}

/// A text on one line, without what cannot be seen.
fn line(text: &str) -> String {
    let spaced: String = text.chars().map(|it| if unprintable(it) { ' ' } else { it }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as TOML writes it, on one line.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for it in text.chars() {
        match it {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            it if unprintable(it) => quoted.push_str(&format!("\\U{:08X}", u32::from(it))),
            it => quoted.push(it),
        }
    }
    quoted.push('"');
    quoted
}

fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("[{}]", texts.join(", "))
}

/// `after-contact` as `After contact`.
fn title(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_file_ends_a_string_or_a_comment() {
        let name = "a\"b\\c\nd\u{0}e\u{202e}f\tg";
        let parsed: toml::Table = format!("x = {}", quoted(name)).parse().expect("TOML");
        assert_eq!(parsed["x"].as_str(), Some(name));
        let mut lines = Lines::default();
        lines.comment("first\nx = 1\u{0}\u{202e}");
        assert_eq!(lines.text, "# first x = 1\n");
    }

    #[test]
    fn a_comment_is_broken_between_words() {
        let mut lines = Lines::default();
        lines.item(&"word ".repeat(30));
        assert_eq!(lines.text.lines().count(), 2);
        assert!(lines.text.lines().all(|it| it.len() <= WIDTH && it.starts_with('#')));
    }
}
