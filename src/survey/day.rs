//! A cell to a day of the site's time zone.
//!
//! Nearly every date of a file stands in it many times, so a text is read once and remembered.

use hashbrown::HashMap;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::strtime::{self, BrokenDownTime};
use jiff::tz::TimeZone;

use super::export::Typed;
use crate::period::Day;

/// How many texts are remembered: a year of minutes.
const REMEMBERED: usize = 1 << 19;

/// Reads dates and timestamps by a layout's declared format, or ISO 8601 where it declares none. A
/// timestamp with an offset becomes a day of the site's time zone, and so does one without where it
/// is said whose clock it is of; else it is local already.
pub struct DayReader<'a> {
    format: Option<&'a str>,
    /// The format with day and month changed round, where it has both.
    rival: Option<String>,
    clock: Option<&'a TimeZone>,
    site: &'a TimeZone,
    known: HashMap<Box<str>, Read>,
}

/// What a text was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    pub day: Option<Day>,
    pub order: Order,
}

/// What a date says of the order in which its file writes day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Nothing: it is the same either way, or the format has no such order.
    Neither,
    /// The declared one, and only that.
    Declared,
    /// It could be either.
    Either,
    /// The other: it is no date as declared.
    Turned,
}

impl<'a> DayReader<'a> {
    /// `clock` is the time zone of times that name none; without it they are the site's.
    pub fn new(
        format: Option<&'a str>,
        clock: Option<&'a TimeZone>,
        site: &'a TimeZone,
    ) -> DayReader<'a> {
        let clock = clock.filter(|it| *it != site);
        DayReader { format, rival: format.and_then(turned), clock, site, known: HashMap::new() }
    }

    /// The day, or nothing if the cell is not a date of the format.
    pub fn day(&mut self, cell: &str) -> Read {
        let cell = cell.trim();
        // Of a local time only the date matters.
        let local = self.format.is_none() && self.clock.is_none() && is_local_time(cell);
        let text = if local { &cell[..10] } else { cell };
        if let Some(read) = self.known.get(text) {
            return *read;
        }
        let read = self.read(text);
        if self.known.len() < REMEMBERED {
            self.known.insert(text.into(), read);
        }
        read
    }

    /// The day of a cell that is a date by its type.
    pub fn typed(&self, typed: Typed) -> Option<Day> {
        match typed {
            Typed::Day(day) => Some(day),
            Typed::Instant(seconds) => Some(self.local(Timestamp::from_second(seconds).ok()?)),
            Typed::Clock(seconds) => {
                let clock = TimeZone::UTC.to_datetime(Timestamp::from_second(seconds).ok()?);
                Some(self.of_clock(clock))
            }
            Typed::Error => None,
        }
    }

    fn read(&self, cell: &str) -> Read {
        let Some(format) = self.format else {
            return Read { day: self.iso(cell), order: Order::Neither };
        };
        let day = self.declared(cell, format);
        let rival = self.rival.as_ref().map(|it| self.declared(cell, it));
        let order = match (day, rival) {
            (_, None) | (None, Some(None)) => Order::Neither,
            (Some(_), Some(None)) => Order::Declared,
            (None, Some(Some(_))) => Order::Turned,
            (Some(day), Some(Some(rival))) if day == rival => Order::Neither,
            (Some(_), Some(Some(_))) => Order::Either,
        };
        Read { day, order }
    }

    fn declared(&self, cell: &str, format: &str) -> Option<Day> {
        let parsed = match cell.split_once("GMT").filter(|_| format.ends_with("GMT%:z")) {
            Some((time, offset)) => {
                strtime::parse(format, format!("{time}GMT{}", whole_offset(offset)?)).ok()?
            }
            None => strtime::parse(format, cell).ok()?,
        };
        match parsed.to_timestamp() {
            Ok(timestamp) => Some(self.local(timestamp)),
            Err(_) => self.without_offset(&parsed),
        }
    }

    fn without_offset(&self, parsed: &BrokenDownTime) -> Option<Day> {
        match parsed.to_datetime() {
            Ok(clock) if parsed.hour().is_some() => Some(self.of_clock(clock)),
            _ => parsed.to_date().ok().map(Day::of),
        }
    }

    fn iso(&self, cell: &str) -> Option<Day> {
        if let Some(day) = Day::parse(cell) {
            return Some(day);
        }
        if let Ok(timestamp) = cell.parse::<Timestamp>() {
            return Some(self.local(timestamp));
        }
        match cell.parse::<DateTime>() {
            Ok(clock) => Some(self.of_clock(clock)),
            Err(_) => cell.parse::<Date>().ok().map(Day::of),
        }
    }

    fn of_clock(&self, clock: DateTime) -> Day {
        let zoned = self.clock.and_then(|it| it.to_ambiguous_zoned(clock).compatible().ok());
        zoned.map_or_else(|| Day::of(clock.date()), |it| self.local(it.timestamp()))
    }

    fn local(&self, timestamp: Timestamp) -> Day {
        Day::of(self.site.to_datetime(timestamp).date())
    }
}

/// The format with day and month changed round; none if it lacks one of them.
fn turned(format: &str) -> Option<String> {
    let has = |it: &str| format.contains(it);
    if !has("%m") || !(has("%d") || has("%e")) {
        return None;
    }
    let turned = format.replace("%m", "%\0").replace("%d", "%m").replace("%e", "%m");
    Some(turned.replace("%\0", "%d"))
}

/// `2026-07-01 23:30`, `2026-07-01T23:30:00.000`: a date and a time of day, and no offset.
fn is_local_time(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    let digits = |from: usize| {
        bytes.get(from..from + 2).and_then(|it| {
            let digit = |it: u8| it.is_ascii_digit().then(|| it - b'0');
            Some(digit(it[0])? * 10 + digit(it[1])?)
        })
    };
    if !(16..=29).contains(&bytes.len()) || !cell.is_ascii() {
        return false;
    }
    let minutes = bytes[4] == b'-'
        && bytes[7] == b'-'
        && matches!(bytes[10], b' ' | b'T')
        && digits(11).is_some_and(|it| it < 24)
        && bytes[13] == b':'
        && digits(14).is_some_and(|it| it < 60);
    let seconds = bytes.len() == 16
        || (bytes[16] == b':' && digits(17).is_some_and(|it| it < 60) && bytes.len() >= 19);
    let fraction = bytes.len() <= 19
        || (bytes.len() > 20 && bytes[19] == b'.' && bytes[20..].iter().all(u8::is_ascii_digit));
    minutes && seconds && fraction
}

/// `+3` as `+03:00`.
fn whole_offset(offset: &str) -> Option<String> {
    let offset = offset.trim();
    if offset.is_empty() {
        return Some("+00:00".to_owned());
    }
    let (sign, time) = offset.split_at_checked(1)?;
    let (hours, minutes) = time.split_once(':').unwrap_or((time, "00"));
    let plain = |it: &str| (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    (plain(hours) && plain(minutes)).then(|| format!("{sign}{hours:0>2}:{minutes:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).expect("the zone is bundled")
    }

    fn check(format: Option<&str>, cell: &str, day: Option<&str>) {
        let london = zone("Europe/London");
        let read = DayReader::new(format, None, &london).day(cell).day;
        assert_eq!(read.map(|it| it.to_string()).as_deref(), day, "{cell:?} as {format:?}");
    }

    #[test]
    fn a_timestamp_is_a_day_of_the_sites_time_zone() {
        check(None, "2026-07-01T23:30:00Z", Some("2026-07-02"));
        check(None, "2026-12-01T23:30:00Z", Some("2026-12-01"));
        check(None, "2026-07-01T23:30:00-05:00", Some("2026-07-02"));
        check(None, "2026-07-01 23:30:00", Some("2026-07-01"));
        check(None, "2026-07-01 23:30", Some("2026-07-01"));
        check(None, "2026-07-01T23:30:00.123", Some("2026-07-01"));
        check(None, "2026-07-01", Some("2026-07-01"));
        check(Some("%s"), "1782948600", Some("2026-07-02"));
    }

    #[test]
    fn a_declared_format_is_kept_to() {
        check(Some("%d/%m/%Y"), "30/09/2021", Some("2021-09-30"));
        check(Some("%d/%m/%Y"), "3/9/2021", Some("2021-09-03"));
        check(Some("%d/%m/%Y"), "10/17/2021", None);
        check(Some("%d/%m/%Y"), "2021-09-30", None);
        check(Some("%Y-%m-%d %H:%M:%S"), "2023-07-13 15:28:00", Some("2023-07-13"));
        check(Some("%Y-%m-%dT%H:%M:%S%z"), "2026-07-01T23:30:00+0000", Some("2026-07-02"));
        check(Some("%m/%d/%y %H:%M"), "5/10/18 4:01", Some("2018-05-10"));
    }

    #[test]
    fn an_offset_from_greenwich_is_read_as_forms_write_it() {
        let format = Some("%Y/%m/%d %I:%M:%S %p GMT%:z");
        check(format, "2026/09/27 3:00:00 PM GMT+3", Some("2026-09-27"));
        check(format, "2026/09/27 11:30:00 PM GMT", Some("2026-09-28"));
        check(format, "2026/09/27 11:30:00 PM GMT-5:30", Some("2026-09-28"));
        check(format, "2026/09/27 11:30:00 PM GMT+3h", None);
    }

    #[test]
    fn a_clock_of_another_zone_is_turned_to_the_sites() {
        let (london, chicago) = (zone("Europe/London"), zone("America/Chicago"));
        let mut days = DayReader::new(None, Some(&chicago), &london);
        let mut day = |cell| days.day(cell).day.map(|it| it.to_string());
        assert_eq!(day("2020-12-11 19:06:52").as_deref(), Some("2020-12-12"));
        assert_eq!(day("2020-12-11 12:06:52").as_deref(), Some("2020-12-11"));
        assert_eq!(day("2020-12-11").as_deref(), Some("2020-12-11"));
        let evening = Typed::Clock(1_607_713_612);
        assert_eq!(days.typed(evening).map(|it| it.to_string()).as_deref(), Some("2020-12-12"));
    }

    #[test]
    fn the_order_of_day_and_month_is_noticed() {
        let london = zone("Europe/London");
        let mut days = DayReader::new(Some("%d/%m/%Y"), None, &london);
        assert_eq!(days.day("30/09/2021").order, Order::Declared);
        assert_eq!(days.day("10/17/2021").order, Order::Turned);
        assert_eq!(days.day("03/04/2021").order, Order::Either);
        assert_eq!(days.day("04/04/2021").order, Order::Neither);
        assert_eq!(days.day("soon").order, Order::Neither);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in [
            "",
            "0000-00-00T00:00:00Z",
            "2026-02-30",
            "22 Nov",
            "1763800000",
            "NaN",
            "2026-02-30 10:00:00",
            "2026-07-01 25:00:00",
            "2026-07-01 10:00:00x",
            "2026-07-01é10:00",
        ] {
            check(None, cell, None);
        }
    }
}
