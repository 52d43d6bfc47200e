//! An export, looked at: what a survey of it would say in `site.toml`, and what shows it.
//!
//! In come the bytes of a file that some survey tool wrote; out goes a `[[survey]]` block that
//! builds as it stands. Every guess is made from all rows, stands beside its evidence, and is left
//! to the owner of the data where the rows do not settle it. What a respondent wrote is never
//! repeated.

mod place;
mod format;
mod look;
mod dates;
mod naming;
mod labels;
mod question;
mod role;
mod when;
mod wide;
mod columns;
mod shown;
mod block;

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::config::{self, HeaderRows, Preset};
use crate::diagnostics::Diagnostics;
use crate::period::Day;
use crate::survey::export::{self, Row};

use format::{Delimiter, Encoding};
use look::Look;
use naming::Name;

pub use dates::Order;
pub use place::{Place, place};

/// A file, and what its survey is to be called.
pub struct Export {
    /// As messages name it.
    pub file: String,
    pub bytes: Vec<u8>,
    /// For `files`.
    pub pattern: String,
    /// How many files of the project it names.
    pub files: usize,
    /// For `id`.
    pub id: String,
    /// The day of all answers, for a file without dates.
    pub day: Option<Day>,
    /// How the site's readers write dates, for those that can be read in two ways.
    pub order: Order,
}

/// A block of `site.toml`.
pub struct Block {
    pub toml: String,
    /// Whether it has all that a survey needs: a date and a question.
    pub is_whole: bool,
    /// How many questions its owner has to settle.
    pub open: usize,
}

/// How a file is laid out.
struct Layout {
    rows: u64,
    columns: usize,
    ragged: Option<(u64, u64)>,
    tool: Option<Tool>,
    /// Rows that the preset leaves out.
    left_out: u64,
    encoding: Option<Encoding>,
    /// Where it is not what the file's name says.
    delimiter: Option<Delimiter>,
    /// The line of a number that shows it.
    decimal_comma: Option<u64>,
    skip_rows: usize,
    /// The sheet that is read, of a workbook that has others.
    sheet: Option<String>,
    other_sheets: Vec<String>,
    day: Option<Day>,
}

/// The tool that wrote a file.
struct Tool {
    preset: &'static Preset,
    shown_by: &'static str,
}

impl Tool {
    fn is_private(&self, column: &str) -> bool {
        self.preset.private.iter().any(|it| match it.strip_suffix('*') {
            Some(start) => column.starts_with(start),
            None => *it == column,
        })
    }

    fn date(&self) -> &'static [&'static str] {
        self.preset.date
    }

    fn response(&self) -> &'static [&'static str] {
        self.preset.response
    }

    fn comment(&self) -> &'static [&'static str] {
        self.preset.comment
    }

    fn timezone(&self) -> Option<&'static str> {
        self.preset.timezone
    }
}

/// The block of a file. `None` if the file cannot be read; why is then among the diagnostics. A
/// date or a question that it lacks is among them too.
pub fn block(mut export: Export, diagnostics: &mut Diagnostics) -> Option<Block> {
    let bytes = std::mem::take(&mut export.bytes);
    let bytes = export::unpacked(&export.file, bytes, diagnostics)?;
    let reading = Reading::of(&export, &bytes, diagnostics)?;
    let (look, left_out) = reading.look(&export.file, &bytes, diagnostics)?;
    let rows_of_one = reading.rows_of_one(&export.file, &bytes, &look);
    let layout = Layout {
        rows: look.rows,
        columns: look.columns.len(),
        ragged: look.ragged,
        left_out,
        decimal_comma: decimal_comma(&look),
        day: export.day,
        skip_rows: reading.format.skip_rows,
        sheet: reading.format.sheet,
        other_sheets: reading.other_sheets,
        encoding: reading.encoding,
        delimiter: reading.delimiter,
        tool: reading.tool,
    };
    let tool = layout.tool.as_ref();
    let mut proposal = columns::proposal(&reading.names, &look, tool, rows_of_one, export.order);
    proposal.zone(&reading.zones);
    let has_date = proposal.date.is_some() || export.day.is_some();
    if !has_date {
        diagnostics.no_date_column(&export.file);
    }
    if proposal.questions.is_empty() {
        diagnostics.no_question_column(&export.file);
    }
    Some(Block {
        toml: block::block(&export, &layout, &proposal),
        is_whole: has_date && !proposal.questions.is_empty(),
        open: proposal.open.len() + proposal.date.iter().filter(|it| !it.rivals.is_empty()).count(),
    })
}

/// How a file is read, as far as its first rows and its bytes show.
struct Reading {
    format: config::Format,
    tool: Option<Tool>,
    encoding: Option<Encoding>,
    delimiter: Option<Delimiter>,
    names: Vec<Name>,
    other_sheets: Vec<String>,
    /// The time zones that the file says of columns of dates.
    zones: Vec<(String, String)>,
}

/// So much of a text is enough to see its delimiter and its header.
const BEGINNING: usize = 4 * 1024 * 1024;

impl Reading {
    fn of(export: &Export, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Reading> {
        let mut reading = Reading {
            format: config::Format::plain(),
            tool: None,
            encoding: None,
            delimiter: None,
            names: vec![],
            other_sheets: vec![],
            zones: vec![],
        };
        let tabbed = tab_separated(&export.file);
        reading.format.delimiter = if tabbed { b'\t' } else { b',' };
        let mut first = None;
        if export::is_delimited(&export.file, bytes) {
            reading.encoding = format::encoding(bytes);
            let beginning = &bytes[..bytes.len().min(BEGINNING)];
            let text = format::text(beginning, reading.encoding.as_ref());
            let delimiter = format::delimiter(&text);
            let mark = delimiter.as_ref().map_or(reading.format.delimiter, |it| it.mark);
            let rows = format::first_rows(&text, mark);
            let tool = format::tool(&rows);
            if let (None, Some(it)) = (tool, &delimiter) {
                reading.format.skip_rows = format::lines_above(&text, mark, it.columns);
            }
            reading.delimiter = delimiter.filter(|it| it.mark != reading.format.delimiter);
            reading.format.delimiter = mark;
            let label = reading.encoding.as_ref().map_or("utf-8", |it| it.name);
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
            reading.format.encoding = encoding.expect("a name of ours");
            first = Some(rows);
        }
        let rows = match first {
            Some(rows) => rows,
            None => reading.first_rows(&export.file, bytes, diagnostics)?,
        };
        reading.tool = format::tool(&rows)
            .and_then(|it| Some(Tool { preset: Preset::named(it.preset)?, shown_by: it.shown_by }));
        if let Some(tool) = &reading.tool {
            reading.format.header = tool.preset.header;
        }
        let opened = reading.opened(&export.file, bytes, diagnostics)?;
        let wordings = wordings(&rows, reading.format.header);
        reading.names = opened
            .header
            .names
            .iter()
            .enumerate()
            .map(|(place, it)| Name::of(it, wordings.get(place).map(String::as_str)))
            .collect();
        reading.zones = zones(&opened.header);
        Some(reading)
    }

    /// The first rows of a file that is no text. Of a workbook with several sheets the one that is
    /// read is settled here.
    fn first_rows(
        &mut self,
        file: &str,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Vec<String>>> {
        let mut found = Diagnostics::new();
        let Some(mut opened) = self.opened(file, bytes, &mut found) else {
            diagnostics.append(found);
            return None;
        };
        if let Some((sheet, others)) = opened.sheets().filter(|(_, others)| !others.is_empty()) {
            self.format.sheet = Some(sheet.to_owned());
            self.other_sheets = others.to_vec();
        }
        let is_sheet = opened.sheets().is_some();
        let mut rows = vec![opened.header.names.clone()];
        let mut lines = vec![1];
        let mut row = Row::default();
        while rows.len() < format::FIRST_ROWS && opened.next_row(&mut row) {
            rows.push(row.names());
            lines.push(row.line);
        }
        let above = format::rows_above(&rows);
        if is_sheet && above > 0 && format::tool(&rows).is_none() {
            self.format.skip_rows = usize::try_from(lines[above] - 1).unwrap_or(0);
            rows.drain(..above);
        }
        Some(rows)
    }

    fn opened(
        &self,
        file: &str,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) -> Option<export::Export> {
        export::Export::open(file, bytes.to_vec(), &self.format, diagnostics)
    }

    /// Every row, looked at; and how many the preset leaves out.
    fn look(&self, file: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<(Look, u64)> {
        let mut opened = self.opened(file, bytes, diagnostics)?;
        let mut look = Look::new(opened.header.width());
        let rules = self.left_out(&opened);
        let mut left_out = 0;
        let mut row = Row::default();
        while opened.next_row(&mut row) {
            if row.broken.is_some() {
                look.row(row.line, 0, |_| Cow::Borrowed(""));
            } else if rules.iter().any(|(place, cells)| cells.contains(&row.cell(*place).trim())) {
                left_out += 1;
            } else {
                look.row(row.line, row.width(), |place| row.shown(place));
            }
        }
        opened.is_whole(file, diagnostics).then_some((look, left_out))
    }

    /// Where the preset says which rows are no responses: the column, and its cells.
    fn left_out(&self, opened: &export::Export) -> Vec<(usize, &'static [&'static str])> {
        let rules = self.tool.iter().flat_map(|it| it.preset.leave_out);
        let place = |name: &str| opened.header.places(name).first().copied();
        rules.filter_map(|(column, cells)| Some((place(column)?, *cells))).collect()
    }

    /// The column whose ids several rows of one response share: rows that do have the same answers,
    /// nearly always, and mostly the same date.
    fn rows_of_one(&self, file: &str, bytes: &[u8], look: &Look) -> Option<usize> {
        let alike = columns::repeating(&self.names, look)?;
        let mut opened = self.opened(file, bytes, &mut Diagnostics::new())?;
        let mut known: HashMap<u64, Repeats> = HashMap::new();
        let mut row = Row::default();
        while opened.next_row(&mut row) {
            let cell = row.cell(alike.id).trim();
            if row.width() != look.columns.len() || cell.is_empty() {
                continue;
            }
            let of = |places: &[usize]| digest(places.iter().map(|it| row.shown(*it)));
            let (answers, dates) = (of(&alike.answers), of(&alike.dates));
            match known.get_mut(&digest([Cow::Borrowed(cell)])) {
                Some(it) => it.again(answers, dates),
                None => {
                    known.insert(digest([Cow::Borrowed(cell)]), Repeats::first(answers, dates));
                }
            }
        }
        let repeated: Vec<&Repeats> = known.values().filter(|it| it.times > 1).collect();
        let (answers, dates) = (
            repeated.iter().filter(|it| it.same_answers).count(),
            repeated.iter().filter(|it| it.same_dates).count(),
        );
        let all = repeated.len();
        (all >= 3 && answers * 20 >= all * 19 && dates * 4 >= all * 3).then_some(alike.id)
    }
}

/// The rows of one id.
struct Repeats {
    times: u64,
    answers: u64,
    dates: u64,
    same_answers: bool,
    same_dates: bool,
}

impl Repeats {
    fn first(answers: u64, dates: u64) -> Repeats {
        Repeats { times: 1, answers, dates, same_answers: true, same_dates: true }
    }

    fn again(&mut self, answers: u64, dates: u64) {
        self.times += 1;
        self.same_answers &= self.answers == answers;
        self.same_dates &= self.dates == dates;
    }
}

fn zones(header: &export::Header) -> Vec<(String, String)> {
    let zone = |(place, name): (usize, &String)| {
        Some((name.clone(), header.zone(place)?.iana_name()?.to_owned()))
    };
    header.names.iter().enumerate().filter_map(zone).collect()
}

fn digest<'a>(cells: impl IntoIterator<Item = Cow<'a, str>>) -> u64 {
    let mut hasher = DefaultHasher::new();
    cells.into_iter().for_each(|it| it.trim().hash(&mut hasher));
    hasher.finish()
}

/// What the header says that each column asks, where it is more than a name.
fn wordings(rows: &[Vec<String>], header: HeaderRows) -> Vec<String> {
    match header {
        HeaderRows::Qualtrics => rows.get(1).cloned().unwrap_or_default(),
        HeaderRows::Codes => rows.first().cloned().unwrap_or_default(),
        HeaderRows::First(_) | HeaderRows::QuestionsAndOptions => vec![],
    }
}

fn tab_separated(file: &str) -> bool {
    let name = file.to_ascii_lowercase();
    name.trim_end_matches(".gz").trim_end_matches(".zst").ends_with(".tsv")
}

/// The line of the first number that shows decimals to stand behind a comma, if columns of numbers
/// have such and none has decimals behind a point.
fn decimal_comma(look: &Look) -> Option<u64> {
    let numeric = look.columns.iter().filter(|it| it.is_numeric()).map(|it| &it.numbers);
    let points: u64 = numeric.clone().map(|it| it.with_point).sum();
    let first = numeric.filter_map(|it| it.first_comma).min();
    first.filter(|_| points == 0)
}
