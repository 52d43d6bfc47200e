//! Which column holds the date of a response, how it is written, and which rows prove it.

use super::Tool;
use super::dates::{Dates, Order, Reading, Verdict};
use super::look::Column;
use super::naming::Name;

/// `date`
#[derive(Debug)]
pub struct DateColumn {
    pub column: String,
    /// strptime; none for ISO 8601.
    pub format: Option<String>,
    pub timezone: Option<&'static str>,
    /// Formats that read every row too, as other days.
    pub rivals: Vec<Option<String>>,
    pub notes: Vec<String>,
}

/// How likely it is that a column holds the date of the response, the likeliest first; nothing if
/// it holds no dates.
pub fn date_rank(name: &Name, column: &Column, tool: Option<&Tool>) -> Option<usize> {
    if matches!(column.dates.verdict(Order::DayFirst), Verdict::NoDates) {
        return None;
    }
    if let Some(rank) = tool.and_then(|it| it.date().iter().position(|it| *it == name.text)) {
        return Some(rank);
    }
    const ENDED: &str = "completed complete submitted submit submitdate end ended enddate \
        recorded answered responded response received completion";
    const BEFORE: &str = "start started startdate sent updated modified invited created opened \
        requested invitation order";
    const DATES: &str = "timestamp date datum time day when at datestamp month";
    match () {
        () if name.says(ENDED) => Some(10),
        () if name.says(BEFORE) => Some(12),
        () if name.says(DATES) => Some(11),
        () if column.dates.are_digits() => None,
        () => Some(13),
    }
}

/// The column as the block says it, with the rows that prove its format.
pub fn date_column(name: &Name, column: &Column, tool: Option<&Tool>, order: Order) -> DateColumn {
    let dates = &column.dates;
    let of = |reading: &Reading, rivals: Vec<Option<String>>, notes: Vec<String>| DateColumn {
        column: name.text.clone(),
        format: reading.format.clone(),
        timezone: timezone(name, reading, tool),
        rivals,
        notes,
    };
    let blank = blank_dates(column.blank);
    match dates.verdict(order) {
        Verdict::NoDates => unreachable!("a date column was chosen for its dates"),
        Verdict::Proved { reading, against } => {
            let mut notes =
                vec![format!("{} {}{}", all(dates.cells), reading.name(), stretch(reading))];
            if let Some((rival, cell)) =
                against.and_then(|it| Some((it, it.first_unread.as_ref()?)))
            {
                notes.push(format!(
                    "line {}: `{}` is no date of {}",
                    cell.line,
                    cell.text,
                    rival.name()
                ));
            }
            notes.extend(blank);
            of(reading, vec![], notes)
        }
        Verdict::Open(readings) => {
            let names: Vec<&str> = readings.iter().map(|it| it.name()).collect();
            let mut notes =
                vec![format!("NOT SETTLED: {} {}", all(dates.cells), names.join(" and "))];
            if let Some(cell) = &dates.doubtful {
                notes.push(format!(
                    "line {}: `{}` is two different days; a day after the 12th would settle it",
                    cell.line, cell.text
                ));
            }
            if let [first, second, ..] = readings.as_slice()
                && first.in_order
                && !second.in_order
            {
                notes.push(format!("by {} the rows are in the order of time", first.name()));
            }
            notes.extend(blank);
            of(readings[0], readings[1..].iter().map(|it| it.format.clone()).collect(), notes)
        }
        Verdict::Mixed(readings) => {
            let mut notes = mixed(&readings, dates);
            notes.extend(blank);
            of(readings[0], vec![], notes)
        }
    }
}

fn mixed(readings: &[&Reading], dates: &Dates) -> Vec<String> {
    let best = readings[0];
    let mut notes =
        vec![format!("NOT SETTLED: {} of {} cells are {}", best.read, dates.cells, best.name())];
    if let Some(cell) = &best.first_unread {
        notes.push(format!(
            "line {}: `{}` is not; {} in all, which count in no period",
            cell.line,
            cell.text,
            rows(dates.cells - best.read)
        ));
    }
    if let Some(other) = readings.get(1) {
        notes.push(format!("{} reads {}", other.name(), rows(other.read)));
    }
    notes
}

fn all(cells: u64) -> String {
    if cells == 1 { "the 1 date is".to_owned() } else { format!("all {cells} dates are") }
}

/// `1 row`, `2 rows`
pub fn rows(rows: u64) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

fn stretch(reading: &Reading) -> String {
    match reading.days {
        Some((first, last)) if first == last => format!(", {first}"),
        Some((first, last)) => format!(", from {first} to {last}"),
        None => String::new(),
    }
}

fn blank_dates(blank: u64) -> Option<String> {
    (blank > 0).then(|| format!("{} without a date count in no period", rows(blank)))
}

/// The time zone of a column whose times name none, where the column or the tool says it.
fn timezone(name: &Name, reading: &Reading, tool: Option<&Tool>) -> Option<&'static str> {
    let format = reading.format.as_deref().unwrap_or_default();
    match () {
        () if format.contains("%z") || format.contains("%:z") || format == "%s" => None,
        () if format.ends_with(" UTC") || format.ends_with(" GMT") => Some("UTC"),
        () if name.says("utc gmt") => Some("UTC"),
        () => tool.and_then(Tool::timezone),
    }
}
