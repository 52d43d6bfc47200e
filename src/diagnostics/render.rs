//! Diagnostics as text for people, in the look of rustc, and as JSON for tools.
//!
//! Of a text only the line that the arrow points at is drawn, and of a long line only what is
//! around it: a story of one line of two megabytes is shown as quickly as a short one.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Message, Origin, Renderer, Snippet};
use serde_json::{Map, Value, json};

use super::catalog::wording::shown;
use super::{Cell, Diagnostic, Diagnostics, Place, Severity, Span};

/// Whether the text may hold the colours of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Coloured,
}

impl Diagnostics {
    /// Every diagnostic with its place, an empty line between two; empty if there are none.
    pub fn render(&self, look: Look) -> String {
        let renderer = match look {
            Look::Plain => Renderer::plain(),
            Look::Coloured => Renderer::styled(),
        };
        let drawn: Vec<String> = self.iter().map(|it| drawn(it, &renderer)).collect();
        drawn.iter().map(|it| format!("{it}\n")).collect::<Vec<_>>().join("\n")
    }

    /// An array of `{severity, code, message, file, line, column, label, hint, cell, more}`; a
    /// label, a hint and a cell only where there is one, no line where the place has none.
    pub fn json(&self) -> Value {
        self.iter().map(object).collect()
    }
}

/// The line that an arrow points at, cut to what is around the arrow.
struct Excerpt {
    line: usize,
    column: usize,
    text: String,
    /// What is marked, in bytes of `text`.
    mark: Range<usize>,
}

/// How many characters of a line are shown at the most, and how many of them before the arrow.
const WIDEST: usize = 110;
const BEFORE: usize = 40;

fn drawn(diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.clone().primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let (origin, excerpt) = located(&diagnostic.place);
    let head = Group::with_title(title).elements(origin);
    let Some(excerpt) = excerpt else {
        return indented(&renderer.render(&[head.elements(advice(diagnostic))]), 1);
    };
    // The head is drawn by itself: with the snippet the renderer would take the column from it, but
    // the snippet may be cut, and a cell's column is that of the sheet.
    let gutter = excerpt.line.to_string().len();
    let mark = AnnotationKind::Primary.span(excerpt.mark).label(diagnostic.label.as_deref());
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).annotation(mark);
    let body = Group::with_level(level).element(snippet).elements(advice(diagnostic));
    format!("{}\n{}", indented(&renderer.render(&[head]), gutter), renderer.render(&[body]))
}

/// Moves all lines but the first to the right, under a gutter of line numbers.
fn indented(head: &str, gutter: usize) -> String {
    head.replace('\n', &format!("\n{:gutter$}", ""))
}

fn located(place: &Place) -> (Option<Origin<'_>>, Option<Excerpt>) {
    let (path, excerpt) = match place {
        Place::Text(span) => (span.source.path.as_str(), excerpt(span)),
        Place::Cell(cell) => (cell.file.as_str(), cell_excerpt(cell)),
        Place::File(path) => return (Some(Origin::path(path.as_str())), None),
        Place::Project => return (None, None),
    };
    let origin = Origin::path(path).line(excerpt.line).char_column(excerpt.column);
    (Some(origin), (!excerpt.text.is_empty()).then_some(excerpt))
}

/// What stands below the snippet.
fn advice(diagnostic: &Diagnostic) -> impl Iterator<Item = Message<'_>> {
    let more = (diagnostic.more > 0).then(|| format!("{} more like this", diagnostic.more));
    let more = more.map(|it| Level::NOTE.message(it));
    let hint = diagnostic.hint.as_deref().map(|it| Level::HELP.with_name("hint").message(it));
    more.into_iter().chain(hint)
}

fn excerpt(span: &Span) -> Excerpt {
    let text = span.source.text.as_str();
    let start = boundary(text, span.range.start);
    let line_start = text[..start].rfind('\n').map_or(0, |it| it + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |it| start + it);
    let line_end = line_start.max(line_end - usize::from(text[start..line_end].ends_with('\r')));
    let end = boundary(text, span.range.end).clamp(start, line_end.max(start));

    let from = characters_back(&text[line_start..start], BEFORE) + line_start;
    let to = characters_on(&text[from..line_end.max(start)], WIDEST) + from;
    let (left, right) =
        (if from > line_start { "…" } else { "" }, if to < line_end { "…" } else { "" });
    let mark = start - from + left.len()..end.min(to) - from + left.len();
    let (line, column) = span.source.line_column(start);
    Excerpt { line, column, text: format!("{left}{}{right}", &text[from..to]), mark }
}

/// A cell as if its row were written `column: content`.
fn cell_excerpt(cell: &Cell) -> Excerpt {
    let name = shown(&cell.name, 40);
    let content = if cell.text.is_empty() { "(empty)".to_owned() } else { shown(&cell.text, 80) };
    let text = match name.as_str() {
        // A line of a file that is no table: there is nothing to show of it.
        "" => String::new(),
        name => format!("{name}: {content}"),
    };
    let start = (name.len() + 2).min(text.len());
    let line = usize::try_from(cell.line).unwrap_or(usize::MAX);
    Excerpt { line, column: cell.column, mark: start..text.len(), text }
}

/// The nearest end of a character at or before an offset.
fn boundary(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset)
}

/// Where the last `most` characters of a text begin.
fn characters_back(text: &str, most: usize) -> usize {
    text.char_indices().rev().take(most).last().map_or(text.len(), |(at, _)| at)
}

/// Where the first `most` characters of a text end.
fn characters_on(text: &str, most: usize) -> usize {
    text.char_indices().nth(most).map_or(text.len(), |(at, _)| at)
}

fn object(diagnostic: &Diagnostic) -> Value {
    let (file, line, column) = match &diagnostic.place {
        Place::Text(span) => {
            let (line, column) = span.source.line_column(span.range.start);
            (Some(span.source.path.as_str()), Some(line as u64), Some(column))
        }
        Place::Cell(cell) => (Some(cell.file.as_str()), Some(cell.line), Some(cell.column)),
        Place::File(path) => (Some(path.as_str()), None, None),
        Place::Project => (None, None, None),
    };
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set("severity", json!(severity));
    set("code", json!(diagnostic.code));
    set("message", json!(diagnostic.message));
    set("file", json!(file));
    set("line", json!(line));
    set("column", json!(column));
    set("more", json!(diagnostic.more));
    if let Some(label) = &diagnostic.label {
        set("label", json!(label));
    }
    if let Some(hint) = &diagnostic.hint {
        set("hint", json!(hint));
    }
    if let Place::Cell(cell) = &diagnostic.place
        && !cell.name.is_empty()
    {
        set("cell", json!({ "column": cell.name, "text": cell.text }));
    }
    Value::Object(object)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{CellFault, Source};

    fn cell(text: &str) -> Cell {
        Cell {
            file: "data/contact/2026-w47.csv".into(),
            line: 812,
            column: 4,
            name: "likelihood".into(),
            text: text.into(),
        }
    }

    /// The diagnostics that a piece of work leaves, as a person sees them.
    fn plain(work: impl FnOnce(&mut Diagnostics)) -> String {
        let mut diagnostics = Diagnostics::new();
        work(&mut diagnostics);
        diagnostics.render(Look::Plain)
    }

    #[test]
    fn a_mistake_in_a_text_points_at_the_place_and_says_the_next_step() {
        let story =
            Source::new("content/stories/rivera.md", "one\nWe reached {{ nsp }} at last.\n");
        let said = plain(|it| it.unknown_quote(Span::new(&story, 15..24), "nsp", ["nps", "ease"]));
        insta::assert_snapshot!(said, @r#"
        error[unknown-quote]: no question is called `nsp`
         --> content/stories/rivera.md:2:12
          |
        2 | We reached {{ nsp }} at last.
          |            ^^^^^^^^^
          |
          = hint: did you mean `nps`?
        "#);
    }

    #[test]
    fn a_fault_in_a_cell_shows_the_column_and_what_it_holds() {
        let said = plain(|it| {
            it.cell_faults(CellFault::OffScale, cell("17"), 37, "a whole number from 0 to 10");
            it.cell_faults(
                CellFault::NotAScore,
                cell("ni\u{202e}ne\r\n\u{1b}[31m"),
                0,
                "a whole number from 0 to 10",
            );
            it.cell_faults(CellFault::NotAScore, cell(""), 0, "a whole number from 0 to 10");
        });
        insta::assert_snapshot!(said, @r#"
        warning[answer-off-scale]: `17` is not on the scale
           --> data/contact/2026-w47.csv:812:4
            |
        812 | likelihood: 17
            |             ^^ expected a whole number from 0 to 10
            |
            = note: 37 more like this
            = hint: correct it, or name it in `missing` if it means no answer

        warning[not-a-score]: `ni\u{202e}ne\r\n\u{1b}[31m` is not a score
           --> data/contact/2026-w47.csv:812:4
            |
        812 | likelihood: ni\u{202e}ne\r\n\u{1b}[31m
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^ expected a whole number from 0 to 10
            |
            = hint: give it a score in `recode`, or name it in `missing` if it means no answer

        warning[not-a-score]: an empty cell is not a score
           --> data/contact/2026-w47.csv:812:4
            |
        812 | likelihood: (empty)
            |             ^^^^^^^ expected a whole number from 0 to 10
            |
            = hint: give it a score in `recode`, or name it in `missing` if it means no answer
        "#);
    }

    #[test]
    fn a_file_has_a_header_and_a_hint() {
        let said = plain(|it| {
            it.not_utf8("data/a.csv", 5002);
            it.file_unreadable("data/b.csv", "permission denied");
        });
        insta::assert_snapshot!(said, @r#"
        error[not-utf8]: line 5002 of `data/a.csv` is not UTF-8
         --> data/a.csv:5002:1
          = hint: it may be windows-1252; save it as UTF-8

        error[file-unreadable]: `data/b.csv` cannot be read: permission denied
         --> data/b.csv
        "#);
    }

    #[test]
    fn a_line_of_two_megabytes_is_cut_around_the_arrow() {
        let long = "wörd ".repeat(400_000);
        let at = long.len() / 2 - 1;
        let story = Source::new("content/stories/long.md", format!("one\n{long}\n"));
        let said = plain(|it| {
            for _ in 0..20 {
                it.unknown_quote(Span::new(&story, at..at + 6), &long, ["nps"]);
            }
        });
        let first = said.split("\n\n").next().expect("a first of twenty");
        insta::assert_snapshot!(first, @r#"
        error[unknown-quote]: no question is called `wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd …`
         --> content/stories/long.md:2:999997
          |
        2 | …örd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd w…
          |                                          ^^^^^
          |
          = hint: there is only `nps`
        "#);
    }

    #[test]
    fn any_stretch_of_any_text_can_be_shown() {
        let text = "é\r\n\tü\n\n{{ x }}\u{202e}\u{0}";
        let story = Source::new("a.md", text);
        for start in 0..text.len() + 3 {
            for end in start..text.len() + 3 {
                let said = plain(|it| it.quote_unclosed(Span::new(&story, start..end)));
                assert!(said.contains("error[quote-unclosed]"), "{start}..{end}");
            }
        }
        let empty = Source::new("empty.toml", "");
        let said = plain(|it| {
            it.missing_key(&Span::new(&empty, 0..0), "title", "[site]", "title = \"…\"")
        });
        insta::assert_snapshot!(said, @r#"
        error[missing-key]: `[site]` needs the key `title`
         --> empty.toml:1:1
          = hint: add `title = "…"`
        "#);
    }

    #[test]
    fn tools_read_the_same_as_json() {
        let story = Source::new("a.md", "é {{ x }}");
        let mut diagnostics = Diagnostics::new();
        diagnostics.unknown_quote(Span::new(&story, 3..10), "x", ["nps"]);
        diagnostics.duplicate_responses(cell("r-17"), 3, "last");
        diagnostics.push(Diagnostic {
            severity: Severity::Warning,
            code: "quiet-week",
            message: "no story".into(),
            place: Place::Project,
            label: None,
            hint: None,
            more: 0,
        });
        let expected = json!([
            {
                "severity": "error", "code": "unknown-quote", "file": "a.md", "line": 1, "column": 3,
                "message": "no question is called `x`", "hint": "there is only `nps`", "more": 0
            },
            {
                "severity": "warning", "code": "duplicate-responses", "more": 0,
                "file": "data/contact/2026-w47.csv", "line": 812, "column": 4,
                "cell": { "column": "likelihood", "text": "r-17" },
                "message": "3 rows with the id of another response; the last counts",
                "hint": "if each is a response of its own, `response` names the wrong column"
            },
            {
                "severity": "warning", "code": "quiet-week", "message": "no story",
                "file": null, "line": null, "column": null, "more": 0
            }
        ]);
        assert_eq!(diagnostics.json(), expected);
    }
}
