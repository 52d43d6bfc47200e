//! A cell to a day of the site's time zone.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::strtime;
use jiff::tz::TimeZone;

use crate::period::Day;

/// Reads dates and timestamps by a survey's declared format, or ISO 8601 where it declares none.
/// A timestamp with an offset becomes a day of the site's time zone; one without is local already.
pub struct DayReader<'a> {
    format: Option<&'a str>,
    timezone: &'a TimeZone,
}

impl<'a> DayReader<'a> {
    pub fn new(format: Option<&'a str>, timezone: &'a TimeZone) -> DayReader<'a> {
        DayReader { format, timezone }
    }

    /// The day, or nothing if the cell is not a date of the format.
    pub fn day(&self, cell: &str) -> Option<Day> {
        let cell = cell.trim();
        match self.format {
            Some(format) => self.declared(cell, format),
            None => self.iso(cell),
        }
    }

    fn declared(&self, cell: &str, format: &str) -> Option<Day> {
        let parsed = strtime::parse(format, cell).ok()?;
        match parsed.to_timestamp() {
            Ok(timestamp) => Some(self.local(timestamp)),
            Err(_) => parsed.to_date().ok().map(Day::of),
        }
    }

    fn iso(&self, cell: &str) -> Option<Day> {
        if let Some(day) = Day::parse(cell) {
            return Some(day);
        }
        if let Ok(timestamp) = cell.parse::<Timestamp>() {
            return Some(self.local(timestamp));
        }
        let local = cell.parse::<DateTime>().map(DateTime::date);
        local.or_else(|_| cell.parse::<Date>()).ok().map(Day::of)
    }

    fn local(&self, timestamp: Timestamp) -> Day {
        Day::of(timestamp.to_zoned(self.timezone.clone()).date())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: Option<&str>, cell: &str, day: Option<&str>) {
        let london = TimeZone::get("Europe/London").expect("the zone is bundled");
        let read = DayReader::new(format, &london).day(cell);
        assert_eq!(read.map(|it| it.to_string()).as_deref(), day, "{cell:?} as {format:?}");
    }

    #[test]
    fn a_timestamp_is_a_day_of_the_sites_time_zone() {
        check(None, "2026-07-01T23:30:00Z", Some("2026-07-02"));
        check(None, "2026-12-01T23:30:00Z", Some("2026-12-01"));
        check(None, "2026-07-01T23:30:00-05:00", Some("2026-07-02"));
        check(None, "2026-07-01 23:30:00", Some("2026-07-01"));
        check(None, "2026-07-01", Some("2026-07-01"));
    }

    #[test]
    fn a_declared_format_is_kept_to() {
        check(Some("%d/%m/%Y"), "30/09/2021", Some("2021-09-30"));
        check(Some("%d/%m/%Y"), "3/9/2021", Some("2021-09-03"));
        check(Some("%d/%m/%Y"), "10/17/2021", None);
        check(Some("%d/%m/%Y"), "2021-09-30", None);
        check(Some("%Y-%m-%d %H:%M:%S"), "2023-07-13 15:28:00", Some("2023-07-13"));
        check(Some("%Y-%m-%dT%H:%M:%S%z"), "2026-07-01T23:30:00+0000", Some("2026-07-02"));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in ["", "0000-00-00T00:00:00Z", "2026-02-30", "22 Nov", "1763800000", "NaN"] {
            check(None, cell, None);
        }
    }
}
