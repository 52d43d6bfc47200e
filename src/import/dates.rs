//! How the dates of a column are written, proved by the rows that no other way of writing reads.
//!
//! Every format is tried with the reader that builds use, on all rows. Where two formats read them
//! all and mean different days, nothing here decides.

use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;

use crate::period::Day;
use crate::survey::DayReader;

/// Days as exports write them. Those that could be taken for each other stand side by side.
const DAYS: [&str; 26] = [
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d.%m.%Y",
    "%m.%d.%Y",
    "%d-%m-%Y",
    "%m-%d-%Y",
    "%d/%m/%y",
    "%m/%d/%y",
    "%d.%m.%y",
    "%m.%d.%y",
    "%d-%m-%y",
    "%m-%d-%y",
    "%d %b %Y",
    "%d-%b-%Y",
    "%d-%b-%y",
    "%d %b %y",
    "%d %B %Y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%b %d %Y",
    "%a, %d %b %Y",
    "%a %b %d %Y",
    "%A, %B %d, %Y",
];

/// What may follow a day.
const TIMES: [&str; 13] = [
    "",
    " %H:%M",
    " %H:%M:%S",
    " %H:%M:%S%.f",
    " %I:%M %p",
    " %I:%M:%S %p",
    " %I:%M%p",
    ", %H:%M",
    ", %H:%M:%S",
    ", %I:%M %p",
    ", %I:%M:%S %p",
    "T%H:%M:%S",
    "T%H:%M:%S%.f",
];

/// What may follow a time.
const ZONES: [&str; 9] = ["", " %z", "%z", " %:z", "%:z", " UTC", " GMT", " GMT%:z", " (GMT%z)"];

/// Surveys are answered in these years; a date of another is read by the wrong format.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2099;

/// So many cells are tried before a column is held to have no dates.
const TRIED: usize = 20;

/// Which of day and month readers of the site expect first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    DayFirst,
    MonthFirst,
}

/// A cell, as a comment shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub line: u64,
    pub text: String,
}

impl Shown {
    /// A cell with hardly a digit is no date written in another way, and may be anything.
    fn of(line: u64, cell: &str) -> Shown {
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        let text = if digits >= 3 { cell.chars().take(40).collect() } else { "…".to_owned() };
        Shown { line, text }
    }
}

/// A format, and the cells of a column that it reads.
#[derive(Clone, Debug)]
pub struct Reading {
    /// strptime; none where the dates are ISO 8601.
    pub format: Option<String>,
    pub read: u64,
    pub first_unread: Option<Shown>,
    /// The first and the last of the days that were read.
    pub days: Option<(Day, Day)>,
    /// Whether no day is before that of the row above.
    pub in_order: bool,
    before: Option<Day>,
    /// Tells two readings of the same cells apart if any day differs.
    digest: u64,
}

impl Reading {
    fn by(format: Option<String>) -> Reading {
        Reading {
            format,
            read: 0,
            first_unread: None,
            days: None,
            in_order: true,
            before: None,
            digest: 0,
        }
    }

    fn look(&mut self, line: u64, cell: &str) -> Option<Day> {
        let day = day(self.format.as_deref(), cell);
        let Some(day) = day else {
            self.first_unread.get_or_insert_with(|| Shown::of(line, cell));
            return None;
        };
        self.read += 1;
        let (first, last) = self.days.unwrap_or((day, day));
        self.days = Some((first.min(day), last.max(day)));
        self.in_order &= self.before.is_none_or(|it| it <= day);
        self.before = Some(day);
        self.digest = self.digest.wrapping_mul(31).wrapping_add(u64::from(day.0.unsigned_abs()));
        Some(day)
    }

    /// The format as a person says it.
    pub fn name(&self) -> &str {
        match self.format.as_deref() {
            None => "ISO 8601",
            Some("%s") => "seconds since 1970",
            Some(format) => format,
        }
    }
}

/// The cells of a column, as far as they are dates.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// Cells that are not blank.
    pub cells: u64,
    /// The first cell that two formats read as different days.
    pub doubtful: Option<Shown>,
    readings: Vec<Reading>,
    /// Whether the first that is read is digits alone.
    digits: bool,
    /// The cells above the first that any format reads.
    above: Vec<(u64, String)>,
}

/// Which format it is.
#[derive(Debug)]
pub enum Verdict<'a> {
    /// The column holds no dates.
    NoDates,
    /// One reads every cell, and all others that do mean the same days. `against` is the one that
    /// comes nearest and fails.
    Proved { reading: &'a Reading, against: Option<&'a Reading> },
    /// Several read every cell and mean different days, the likelier first.
    Open(Vec<&'a Reading>),
    /// None reads every cell; those that read any, the one that reads most first.
    Mixed(Vec<&'a Reading>),
}

impl Dates {
    /// Takes in the next cell that is not blank.
    pub fn look(&mut self, line: u64, cell: &str) {
        self.cells += 1;
        if self.readings.is_empty() {
            if self.above.len() == TRIED {
                return;
            }
            self.readings = readings(cell);
            self.above.push((line, cell.to_owned()));
            if !self.readings.is_empty() {
                self.digits = cell.bytes().all(|it| it.is_ascii_digit());
                for (line, cell) in std::mem::take(&mut self.above) {
                    self.read(line, &cell);
                }
            }
            return;
        }
        self.read(line, cell);
    }

    fn read(&mut self, line: u64, cell: &str) {
        let mut days = self.readings.iter_mut().filter_map(|it| it.look(line, cell));
        let Some(first) = days.next() else { return };
        // Each of them looks at the cell, the first difference notwithstanding.
        let differing = days.filter(|it| *it != first).count();
        if differing > 0 && self.doubtful.is_none() {
            self.doubtful = Some(Shown::of(line, cell));
        }
    }

    /// `order` puts the likelier first of formats that nothing tells apart.
    pub fn verdict(&self, order: Order) -> Verdict<'_> {
        let mut readings: Vec<&Reading> = self.readings.iter().filter(|it| it.read > 0).collect();
        readings.sort_by_key(|it| std::cmp::Reverse(it.read));
        let Some(best) = readings.first() else { return Verdict::NoDates };
        if best.read * 10 < self.cells * 8 {
            return Verdict::NoDates;
        }
        if best.read < self.cells {
            return Verdict::Mixed(readings);
        }
        let (mut whole, part): (Vec<_>, Vec<_>) =
            readings.into_iter().partition(|it| it.read == self.cells);
        let first = whole[0];
        if whole.iter().all(|it| it.digest == first.digest) {
            return Verdict::Proved { reading: first, against: part.first().copied() };
        }
        let mut told = vec![];
        whole.retain(|it| {
            let is_new = !told.contains(&it.digest);
            told.push(it.digest);
            is_new
        });
        // Exports are mostly written in the order of time.
        let expected = |it: &Reading| it.name().starts_with("%m") == (order == Order::MonthFirst);
        whole.sort_by_key(|it| (!it.in_order, !expected(it)));
        Verdict::Open(whole)
    }

    /// Whether the dates are digits alone, as ids are.
    pub fn are_digits(&self) -> bool {
        self.digits
    }
}

/// The day of a cell, if surveys were answered then.
fn day(format: Option<&str>, cell: &str) -> Option<Day> {
    let day = DayReader::new(format, None, &TimeZone::UTC).day(cell).day?;
    let year: i16 = day.to_string().split('-').next()?.parse().ok()?;
    YEARS.contains(&year).then_some(day)
}

/// The formats that read a cell, and those that could be taken for one of them.
fn readings(cell: &str) -> Vec<Reading> {
    if !may_be_date(cell) {
        return vec![];
    }
    if day(None, cell).is_some() {
        return vec![Reading::by(None)];
    }
    if cell.len() == 10 && cell.bytes().all(|it| it.is_ascii_digit()) {
        let format = Some("%s".to_owned());
        return day(Some("%s"), cell).map(|_| Reading::by(format)).into_iter().collect();
    }
    let mut formats: Vec<String> = vec![];
    for (place, days) in DAYS.iter().enumerate() {
        let Some(rest) = rest(days, cell) else { continue };
        for ending in endings(rest) {
            let format = format!("{days}{ending}");
            if day(Some(&format), cell).is_some() {
                formats.push(format);
                formats.extend(twin(place).map(|it| format!("{it}{ending}")));
                break;
            }
        }
    }
    // In the order of the table, so that of two that read all cells the same one comes first.
    let place = |it: &String| {
        let days = DAYS.iter().enumerate().filter(|(_, days)| it.starts_with(**days));
        days.max_by_key(|(_, days)| days.len()).map_or(DAYS.len(), |(place, _)| place)
    };
    formats.sort_by_key(place);
    formats.dedup();
    formats.into_iter().map(|it| Reading::by(Some(it))).collect()
}

/// The format with day and month the other way round.
fn twin(place: usize) -> Option<String> {
    let days = DAYS[place];
    let turned = days.replace("%d", "%#").replace("%m", "%d").replace("%#", "%m");
    (turned != days && DAYS.contains(&turned.as_str())).then_some(turned)
}

/// What is left of a cell after its day, if it begins with one.
fn rest<'a>(days: &str, cell: &'a str) -> Option<&'a str> {
    let (_, read) = BrokenDownTime::parse_prefix(days, cell).ok()?;
    cell.get(read..)
}

fn endings(rest: &str) -> Vec<String> {
    if rest.is_empty() {
        return vec![String::new()];
    }
    TIMES.iter().flat_map(|time| ZONES.map(|zone| format!("{time}{zone}"))).collect()
}

/// Whether a cell is worth trying: most are not.
fn may_be_date(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    (6..=45).contains(&cell.len())
        && cell.is_ascii()
        && (3..=25).contains(&digits)
        && (digits == cell.len() || cell.contains(['-', '/', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked<'a>(cells: impl IntoIterator<Item = &'a str>) -> Dates {
        let mut dates = Dates::default();
        for (line, cell) in (2..).zip(cells) {
            dates.look(line, cell);
        }
        dates
    }

    fn check(cells: &[&str], expected: &str) {
        let dates = looked(cells.iter().copied());
        let line = |it: &Option<Shown>| it.as_ref().map_or(0, |it| it.line);
        let said = match dates.verdict(Order::DayFirst) {
            Verdict::NoDates => "none".to_owned(),
            Verdict::Proved { reading, against } => match against {
                Some(it) => {
                    format!(
                        "{}, not {} by line {}",
                        reading.name(),
                        it.name(),
                        line(&it.first_unread)
                    )
                }
                None => reading.name().to_owned(),
            },
            Verdict::Open(readings) => {
                let names: Vec<&str> = readings.iter().map(|it| it.name()).collect();
                format!("{}? first at line {}", names.join(" or "), line(&dates.doubtful))
            }
            Verdict::Mixed(readings) => {
                let names: Vec<String> = readings
                    .iter()
                    .map(|it| {
                        let (read, all) = (it.read, dates.cells);
                        format!("{} {read} of {all} but line {}", it.name(), line(&it.first_unread))
                    })
                    .collect();
                names.join("; ")
            }
        };
        assert_eq!(said, expected, "{cells:?}");
    }

    #[test]
    fn iso_is_known_at_once() {
        check(&["2026-11-02", "2026-11-22"], "ISO 8601");
        check(&["2026-11-02 10:00:00"], "ISO 8601");
        check(&["2026-11-02T10:00:00Z", "2026-11-02T10:00:00+02:00"], "ISO 8601");
    }

    #[test]
    fn a_day_after_the_twelfth_proves_which_number_is_the_day() {
        check(&["03/04/2026", "13/02/2026"], "%d/%m/%Y, not %m/%d/%Y by line 3");
        check(&["13/02/2026", "03/04/2026"], "%d/%m/%Y, not %m/%d/%Y by line 2");
        check(&["5/10/18 4:01", "5/16/18 7:19"], "%m/%d/%y %H:%M, not %d/%m/%y %H:%M by line 3");
        check(
            &["01.02.2026 10:00", "31.01.2026 09:30"],
            "%d.%m.%Y %H:%M, not %m.%d.%Y %H:%M by line 3",
        );
    }

    #[test]
    fn where_every_row_can_be_read_twice_nothing_is_decided() {
        check(&["05/02/2026", "03/04/2026"], "%d/%m/%Y or %m/%d/%Y? first at line 2");
        check(&["04/04/2026", "03/04/2026"], "%d/%m/%Y or %m/%d/%Y? first at line 3");
        // By one of them the rows are in the order of time.
        check(&["02/03/2026", "02/05/2026", "03/01/2026"], "%m/%d/%Y or %d/%m/%Y? first at line 2");
        // The same day either way.
        check(&["04/04/2026", "05/05/2026"], "%d/%m/%Y");
    }

    #[test]
    fn what_is_written_in_two_ways_is_said_with_the_line() {
        check(
            &["30/09/2021", "29/09/2021", "28/09/2021", "01/09/2021", "10/17/2021"],
            "%d/%m/%Y 4 of 5 but line 6; %m/%d/%Y 2 of 5 but line 2",
        );
        check(
            &["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "?"],
            "ISO 8601 4 of 5 but line 6",
        );
    }

    #[test]
    fn clocks_and_zones_are_read() {
        check(&["2026/09/27 3:00:00 PM GMT+3"], "%Y/%m/%d %I:%M:%S %p GMT%:z");
        check(&["9/27/2026 15:00:01"], "%m/%d/%Y %H:%M:%S");
        check(&["27 Sep 2026"], "%d %b %Y");
        check(&["Sep 27, 2026 3:00 PM"], "%b %d, %Y %I:%M %p");
        check(&["2026-09-27 15:00:00 +0200"], "%Y-%m-%d %H:%M:%S %z");
        check(&["2026-09-27 15:00:00 UTC"], "%Y-%m-%d %H:%M:%S UTC");
        check(&["1763800000"], "seconds since 1970");
        check(&["20260927", "20260928"], "ISO 8601");
    }

    #[test]
    fn numbers_and_words_are_no_dates() {
        check(&["12345", "99999", "7"], "none");
        check(&["87.0.4280.88"], "none");
        check(&["3292879998", "3292879538"], "seconds since 1970");
        check(&["about 2 days", "30-44", "45-60", "> 60", "1366x768"], "none");
        check(&[], "none");
    }

    #[test]
    fn cells_above_the_first_date_are_not_forgotten() {
        check(
            &["soon", "1/2/2026", "1/3/2026", "1/14/2026", "1/15/2026"],
            "%m/%d/%Y 4 of 5 but line 2; %d/%m/%Y 2 of 5 but line 2",
        );
    }
}
