//! Workbooks (`.xlsx`, `.xlsm`) to rows. The only reader of them.
//!
//! Read with `calamine`, cell by cell: a sheet that holds one cell in its last corner has seventeen
//! thousand million. What goes in is looked over by `parts` before; what comes out is as many cells
//! a row as the header has, which a sheet does not promise.

mod parts;

use std::collections::VecDeque;
use std::io::Cursor;
use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use calamine::{
    DataRef, ExcelDateTime, Reader, Sheet, SheetType, SheetVisible, Style, Xlsx, XlsxError,
};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::caught::caught;
use super::{Row, Typed};
use crate::period::Day;

/// The rows of a sheet, to come.
///
/// The reader of the cells borrows the workbook, so both live on a thread that is always a few rows
/// ahead, and that can also fail as the reader of a hostile file may: without harm.
pub struct Rows {
    sheet: String,
    others: Vec<String>,
    coming: Receiver<Told>,
    ready: VecDeque<Cells>,
    /// The rows up to this one are not read.
    above: u64,
    /// How many cells the first row has, once it is read.
    width: Option<usize>,
    /// How many cells all rows had.
    filled: u64,
    broken: Option<String>,
}

/// Why a workbook cannot be opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is none, or a damaged one, or one that was made to do harm.
    NotAWorkbook(String),
    /// It is another kind of spreadsheet: `an old workbook (.xls)`.
    OtherKind(&'static str),
    /// It opens with a password.
    Encrypted,
    /// It has no sheet of the name asked for, or none that is visible.
    NoSheet { asked: Option<String>, known: Vec<String> },
    /// A part of it unpacks to more than so many bytes.
    TooLarge { limit: u64 },
}

impl Fault {
    /// What is wrong, to follow `it cannot be read:`.
    pub fn phrase(&self) -> String {
        match self {
            Fault::NotAWorkbook(why) => format!("it is no workbook: {why}"),
            Fault::OtherKind(kind) => format!("it is {kind}; save it as `.xlsx` or CSV"),
            Fault::Encrypted => "it opens with a password; save it without one".to_owned(),
            Fault::NoSheet { asked: Some(asked), .. } => {
                format!("it has no sheet `{asked}`{}", self.known())
            }
            Fault::NoSheet { asked: None, .. } => "it has no visible sheet".to_owned(),
            Fault::TooLarge { limit } => {
                format!("it unpacks to more than {} MiB", limit / (1024 * 1024))
            }
        }
    }

    /// `; it has A, B and 3 more`
    fn known(&self) -> String {
        const SHOWN: usize = 6;
        let Fault::NoSheet { known, .. } = self else { return String::new() };
        let shown: Vec<String> = known.iter().take(SHOWN).map(|it| format!("`{it}`")).collect();
        match known.len() {
            0 => String::new(),
            it if it > SHOWN => format!("; it has {} and {} more", shown.join(", "), it - SHOWN),
            _ => format!("; it has {}", shown.join(", ")),
        }
    }
}

/// A sheet has no more rows than this, and no more columns.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;
/// The texts of all cells come to no more bytes than this: many cells can share one long text.
const MOST_TEXT: usize = 1 << 30;
/// All rows have no more cells than this, empty ones included: one cell can make a header wide.
const MOST_CELLS: u64 = 400_000_000;

type Book = Xlsx<Cursor<Vec<u8>>>;

/// What the thread has to say, in this order.
enum Told {
    Opened(Result<(String, Vec<String>), Fault>),
    Rows(VecDeque<Cells>),
    /// After the last row, and why it is the last if others follow it in the sheet.
    Done(Result<(), String>),
}

/// The cells of a row that hold something.
#[derive(Default)]
struct Cells {
    line: u64,
    cells: Vec<(u32, Value)>,
    broken: Option<String>,
}

enum Value {
    Text(String),
    Day(Day),
    /// Seconds since 1970 of a clock that names no time zone.
    Clock(i64),
    Instant(i64),
    Error(String),
}

impl Rows {
    /// The rows of a sheet: the one of a name, or the first that is visible.
    pub fn open(bytes: Vec<u8>, sheet: Option<&str>) -> Result<Rows, Fault> {
        recognise(&bytes)?;
        parts::check(&bytes)?;
        let (teller, coming) = sync_channel(AHEAD);
        let asked = sheet.map(str::to_owned);
        // A thread that cannot be started tells nothing, as one that fails.
        let _ =
            thread::Builder::new().spawn(move || caught(|| read(bytes, asked.as_deref(), &teller)));
        match coming.recv() {
            Ok(Told::Opened(opened)) => opened.map(|(sheet, others)| Rows {
                sheet,
                others,
                coming,
                ready: VecDeque::new(),
                above: 0,
                width: None,
                filled: 0,
                broken: None,
            }),
            _ => Err(Fault::NotAWorkbook(DAMAGED.to_owned())),
        }
    }

    /// The rows below so many of the sheet.
    pub fn below(self, rows: usize) -> Rows {
        Rows { above: rows as u64, ..self }
    }

    /// The name of the sheet that is read.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The other sheets that a person sees.
    pub fn others(&self) -> &[String] {
        &self.others
    }

    /// After the last row: why it is the last, if others should follow it.
    pub fn broken(&self) -> Option<&str> {
        self.broken.as_deref()
    }

    /// Fills in the next row, of at least as many cells as the first; false when there is none.
    /// Blank rows are no rows.
    pub fn fill(&mut self, row: &mut Row) -> bool {
        let Some(cells) = self.next() else { return false };
        row.begin(cells.line);
        row.broken = cells.broken;
        for (column, value) in cells.cells {
            pad(row, column as usize);
            match value {
                Value::Text(text) => row.push(&text),
                Value::Day(day) => row.push_typed("", Typed::Day(day)),
                Value::Clock(seconds) => row.push_typed("", Typed::Clock(seconds)),
                Value::Instant(seconds) => row.push_typed("", Typed::Instant(seconds)),
                Value::Error(word) => row.push_typed(&word, Typed::Error),
            }
        }
        let width = *self.width.get_or_insert(row.width());
        pad(row, width);
        self.filled += row.width() as u64;
        if self.filled > MOST_CELLS {
            self.broken = Some("its rows have more than 400 million cells".to_owned());
            return false;
        }
        true
    }

    fn next(&mut self) -> Option<Cells> {
        while self.broken.is_none() {
            match self.ready.pop_front() {
                Some(row) if row.line > self.above => return Some(row),
                Some(_) => continue,
                None => {}
            }
            match self.coming.recv() {
                Ok(Told::Rows(rows)) => self.ready = rows,
                Ok(Told::Done(Ok(()))) => return None,
                Ok(Told::Done(Err(why))) => self.broken = Some(why),
                Ok(Told::Opened(_)) | Err(_) => self.broken = Some(DAMAGED.to_owned()),
            }
        }
        None
    }
}

fn pad(row: &mut Row, width: usize) {
    for _ in row.width()..width {
        row.push("");
    }
}

/// By its first bytes, what is not even an archive.
fn recognise(bytes: &[u8]) -> Result<(), Fault> {
    let holds = |word: &str| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|it| it == wide)
    };
    match bytes {
        [b'P', b'K', ..] => Ok(()),
        [0xd0, 0xcf, 0x11, 0xe0, ..] if holds("EncryptedPackage") => Err(Fault::Encrypted),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Fault::OtherKind("an old workbook (.xls)")),
        [] => Err(Fault::NotAWorkbook("it is empty".to_owned())),
        _ => Err(Fault::NotAWorkbook("it does not begin as one".to_owned())),
    }
}

/// How many batches of rows the thread is ahead.
const AHEAD: usize = 4;
/// Where the thread panicked, enough is said by this.
const DAMAGED: &str = "it is damaged";

/// What the thread does. Where no one listens any more it ends.
fn read(bytes: Vec<u8>, asked: Option<&str>, teller: &SyncSender<Told>) {
    let opened = Book::new(Cursor::new(bytes)).map_err(fault).and_then(|book| {
        let (sheet, others) = chosen(book.sheets_metadata(), asked)?;
        Ok((book, sheet, others))
    });
    let told = match opened {
        Err(fault) => teller.send(Told::Opened(Err(fault))),
        Ok((mut book, sheet, others)) => {
            let opened = teller.send(Told::Opened(Ok((sheet.clone(), others))));
            opened.and_then(|()| {
                let mut telling = Telling::to(teller);
                let done = telling.read(&mut book, &sheet);
                telling.flush();
                teller.send(Told::Done(done))
            })
        }
    };
    drop(told);
}

/// The sheet to read, and the other visible ones.
fn chosen(sheets: &[Sheet], asked: Option<&str>) -> Result<(String, Vec<String>), Fault> {
    let sheets = || sheets.iter().filter(|it| it.typ == SheetType::WorkSheet);
    let visible = || sheets().filter(|it| it.visible == SheetVisible::Visible);
    // Spreadsheets hold names that differ in case alone to be one.
    let alike =
        |it: &&Sheet| asked.is_some_and(|asked| it.name.to_lowercase() == asked.to_lowercase());
    let found = match asked {
        Some(asked) => sheets().find(|it| it.name == asked).or_else(|| sheets().find(alike)),
        None => visible().next(),
    };
    let Some(found) = found else {
        let known = visible().map(|it| it.name.clone()).collect();
        return Err(Fault::NoSheet { asked: asked.map(str::to_owned), known });
    };
    let others = visible().filter(|it| it.name != found.name).map(|it| it.name.clone());
    Ok((found.name.clone(), others.collect()))
}

/// Rows on their way to who listens, a batch at a time.
struct Telling<'a> {
    teller: &'a SyncSender<Told>,
    batch: VecDeque<Cells>,
    /// The size of the batch in cells, and in bytes of text.
    size: usize,
    /// How much text there was in all.
    text: usize,
    /// The row that is being read.
    row: Option<Cells>,
    /// The column of its last cell, empty ones included, and of the last in all rows above.
    last: u32,
    widest: u32,
    /// Whether no one listens any more.
    unheard: bool,
}

/// A batch of rows is sent when it is of this size.
const BATCH: usize = 1 << 16;

impl Telling<'_> {
    fn to(teller: &SyncSender<Told>) -> Telling<'_> {
        Telling {
            teller,
            batch: VecDeque::new(),
            size: 0,
            text: 0,
            row: None,
            last: 0,
            widest: 0,
            unheard: false,
        }
    }

    /// Tells all rows of a sheet.
    fn read(&mut self, book: &mut Book, sheet: &str) -> Result<(), String> {
        let mut cells = book.worksheet_cells_reader(sheet).map_err(|it| damage(&it))?;
        let clocks: Vec<bool> = cells.styles().iter().map(shows_clock).collect();
        // Why a cell between the last and the next was not read. The reader does not say where.
        let mut lost = None;
        while !self.unheard {
            let (cell, style) = match cells.next_cell_with_style_id() {
                Ok(Some(cell)) => cell,
                Ok(None) => break,
                Err(why) if is_of_one_cell(&why) => {
                    lost = Some(phrase(&why));
                    continue;
                }
                Err(why) => {
                    self.end_row();
                    return Err(phrase(&why));
                }
            };
            let (row, column) = cell.get_position();
            if row >= ROWS || column >= COLUMNS {
                self.end_row();
                return Err("a cell stands outside of the sheet".to_owned());
            }
            self.go_to(row, lost.take());
            let shown = match clocks.get(style) {
                Some(true) => Shown::Clock,
                _ => Shown::Plainly,
            };
            self.add(column, value(cell.get_value(), shown))?;
        }
        if let Some(why) = lost {
            let below = self.row.as_ref().map_or(0, |it| it.line);
            self.go_to(u32::try_from(below).unwrap_or(ROWS), Some(why));
        }
        self.end_row();
        Ok(())
    }

    /// Begins a row, if it is another than that of the last cell.
    fn go_to(&mut self, row: u32, lost: Option<String>) {
        let line = u64::from(row) + 1;
        if let Some(row) = self.row.as_mut().filter(|it| it.line == line) {
            row.broken = row.broken.take().or(lost);
            return;
        }
        // What was lost before the first cell of a row may be of the row above, unless that is whole.
        if self.last < self.widest
            && let Some(row) = &mut self.row
        {
            row.broken = row.broken.take().or_else(|| lost.clone());
        }
        self.end_row();
        self.row = Some(Cells { line, cells: vec![], broken: lost });
    }

    fn add(&mut self, column: u32, value: Option<Value>) -> Result<(), String> {
        self.last = self.last.max(column);
        let (Some(value), Some(row)) = (value, &mut self.row) else { return Ok(()) };
        if let Value::Text(text) = &value {
            self.text += text.len();
            self.size += text.len();
        }
        if self.text > MOST_TEXT {
            return Err("the texts of its cells come to more than 1 GiB".to_owned());
        }
        row.cells.push((column, value));
        Ok(())
    }

    fn end_row(&mut self) {
        self.widest = self.widest.max(mem::take(&mut self.last));
        let Some(mut row) = self.row.take() else { return };
        if row.cells.is_empty() && row.broken.is_none() {
            return;
        }
        if !row.cells.is_sorted_by(|one, next| one.0 < next.0) {
            row.cells.sort_by_key(|it| it.0);
            row.cells.dedup_by_key(|it| it.0);
        }
        self.size += row.cells.len() + 1;
        self.batch.push_back(row);
        if self.size > BATCH {
            self.flush();
        }
    }

    fn flush(&mut self) {
        self.size = 0;
        self.unheard = self.teller.send(Told::Rows(mem::take(&mut self.batch))).is_err();
    }
}

/// How a number is shown that is a date.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// With its time, which may be midnight.
    Clock,
    Plainly,
}

/// Whether numbers are shown with hours, minutes or seconds: `dd/mm/yyyy hh:mm`.
fn shows_clock(style: &Style) -> bool {
    let format = style.number_format.as_ref().map_or("", |it| it.format_code.as_str());
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        match letter {
            // Letters that are shown as they are, and colours and languages.
            '"' => letters.by_ref().find(|it| *it == '"'),
            '[' => letters.by_ref().find(|it| *it == ']'),
            '\\' | '_' | '*' => letters.next(),
            'h' | 'H' | 's' | 'S' => return true,
            _ => None,
        };
    }
    false
}

/// What a cell holds, if anything.
fn value(cell: &DataRef<'_>, shown: Shown) -> Option<Value> {
    let value = match cell {
        DataRef::Empty => return None,
        DataRef::Int(number) => Value::Text(number.to_string()),
        DataRef::Float(number) => Value::Text(number_text(*number)),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Bool(yes) => Value::Text(yes.to_string()),
        DataRef::DateTime(serial) => date(serial, shown),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso(text),
        DataRef::Error(word) => Value::Error(word.to_string()),
    };
    let is_blank = matches!(&value, Value::Text(text) if text.trim().is_empty());
    (!is_blank).then_some(value)
}

/// `9`, `0.1`, never `9.0` or `1e9`.
fn number_text(number: f64) -> String {
    let number = if number == 0.0 { 0.0 } else { number };
    number.to_string()
}

/// The date of a number that is shown as one. Days are counted from 1 on 1900-01-01, or from 0 on
/// 1904-01-01. The former count has a 29 February 1900, since a program of 1983 had one; that, a
/// clock time without a date, and a duration are numbers.
///
/// <https://learn.microsoft.com/en-us/office/troubleshoot/excel/1900-and-1904-date-system>
fn date(serial: &ExcelDateTime, shown: Shown) -> Value {
    // 9999-12-31 in either count; a later number is told to be that day too.
    const LAST: [f64; 2] = [2_958_465.0, 2_957_003.0];
    let number = serial.as_f64();
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    let is_last = (year, month, day) == (9999, 12, 31);
    let is_date = serial.is_datetime()
        && year >= 1900
        && (0.0..=LAST[0] + 1.0).contains(&number)
        && (!is_last || LAST.contains(&number.floor()));
    let date = i16::try_from(year).ok().zip(i8::try_from(month).ok().zip(i8::try_from(day).ok()));
    let date = date.and_then(|(year, (month, day))| Date::new(year, month, day).ok());
    let time = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second);
    match date.filter(|_| is_date).map(Day::of) {
        Some(day) if time == 0 && shown == Shown::Plainly => Value::Day(day),
        Some(day) => Value::Clock(i64::from(day.0) * 86_400 + time),
        None => Value::Text(number_text(number)),
    }
}

/// A date or date-time that is written as ISO 8601 has it.
fn iso(text: &str) -> Value {
    let text = text.trim();
    if let Ok(time) = text.parse::<Timestamp>() {
        return Value::Instant(time.as_second());
    }
    let Ok(time) = text.parse::<DateTime>() else { return Value::Text(text.to_owned()) };
    let day = Day::of(time.date());
    match text.contains(['T', 't', ' ']) {
        true => {
            let seconds = time.duration_since(day.date().to_datetime(Time::midnight())).as_secs();
            Value::Clock(i64::from(day.0) * 86_400 + seconds)
        }
        false => Value::Day(day),
    }
}

/// Whether a cell cannot be read, and those after it can.
fn is_of_one_cell(why: &XlsxError) -> bool {
    !matches!(
        why,
        XlsxError::Io(_)
            | XlsxError::Zip(_)
            | XlsxError::Xml(_)
            | XlsxError::XmlAttr(_)
            | XlsxError::Encoding(_)
            | XlsxError::XmlEof(_)
    )
}

/// Why a cell, or all after it, cannot be read.
fn phrase(why: &XlsxError) -> String {
    match why {
        XlsxError::CellError(word) => format!("a cell holds the unknown error `{word}`"),
        XlsxError::Unexpected(_) => "a cell refers to a text that the workbook lacks".to_owned(),
        why if is_of_one_cell(why) => format!("a cell is not understood: {why}"),
        why => damage(why),
    }
}

fn damage(why: &XlsxError) -> String {
    match why {
        XlsxError::FileNotFound(part) => format!("its part `{part}` is missing"),
        XlsxError::WorksheetNotFound(sheet) => format!("its sheet `{sheet}` is missing"),
        XlsxError::RelationshipNotFound => "it names a part that is missing".to_owned(),
        why => format!("{DAMAGED}: {why}"),
    }
}

fn fault(why: XlsxError) -> Fault {
    match why {
        XlsxError::Password => Fault::Encrypted,
        why => Fault::NotAWorkbook(damage(&why)),
    }
}

#[cfg(test)]
mod tests;
