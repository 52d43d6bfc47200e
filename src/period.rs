//! Days and the periods that answers are counted in: ISO weeks, months, quarters, years, windows.
//!
//! A period is a type, never a string: it knows its first and last day, the period before it, and
//! its label (`2026-W47`). No clock is read here; a window's last day is handed in.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use serde::{Deserialize, Serialize};

/// A calendar day of the site's time zone, as days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

const EPOCH: Date = Date::constant(1970, 1, 1);

impl Day {
    pub fn of(date: Date) -> Day {
        Day((date - EPOCH).get_days())
    }

    pub fn date(self) -> Date {
        EPOCH.saturating_add(self.0.days())
    }

    /// `2026-11-22`, and nothing else.
    pub fn parse(text: &str) -> Option<Day> {
        let plain = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        plain.then(|| text.parse::<Date>().ok()).flatten().map(Day::of)
    }

    pub fn plus(self, days: i32) -> Day {
        Day(self.0 + days)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

/// A length that repeats through the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    Week,
    Month,
    Quarter,
    Year,
}

impl Grain {
    pub const ALL: [Grain; 4] = [Grain::Week, Grain::Month, Grain::Quarter, Grain::Year];

    /// `week`, `month`, `quarter`, `year`.
    pub fn word(self) -> &'static str {
        match self {
            Grain::Week => "week",
            Grain::Month => "month",
            Grain::Quarter => "quarter",
            Grain::Year => "year",
        }
    }
}

/// The unit of a window or a span of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Quarters,
    Years,
}

/// A length of time such as `13 weeks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Length {
    pub count: u16,
    pub unit: Unit,
}

impl Length {
    /// `13 weeks`, `1 week`, `90 days`.
    pub fn parse(text: &str) -> Option<Length> {
        let mut words = text.split_whitespace();
        let count: u16 = words.next()?.parse().ok().filter(|it| (1..=1000).contains(it))?;
        let unit = match words.next()?.trim_end_matches('s') {
            "day" => Unit::Days,
            "week" => Unit::Weeks,
            "month" => Unit::Months,
            "quarter" => Unit::Quarters,
            "year" => Unit::Years,
            _ => return None,
        };
        words.next().is_none().then_some(Length { count, unit })
    }

    /// The grain of the points of a chart of this length; days are shown as weeks.
    pub fn grain(self) -> Grain {
        match self.unit {
            Unit::Days | Unit::Weeks => Grain::Week,
            Unit::Months => Grain::Month,
            Unit::Quarters => Grain::Quarter,
            Unit::Years => Grain::Year,
        }
    }

    /// The first day of this length when it ends on `through`.
    fn first(self, through: Day) -> Day {
        let count = i64::from(self.count);
        let back = match self.unit {
            Unit::Days => count.days(),
            Unit::Weeks => (count * 7).days(),
            Unit::Months => count.months(),
            Unit::Quarters => (count * 3).months(),
            Unit::Years => count.years(),
        };
        Day::of(through.plus(1).date().saturating_sub(back))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => "day",
            Unit::Weeks => "week",
            Unit::Months => "month",
            Unit::Quarters => "quarter",
            Unit::Years => "year",
        };
        write!(f, "{} {unit}{}", self.count, if self.count == 1 { "" } else { "s" })
    }
}

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    pub first: Day,
    pub last: Day,
}

impl Days {
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

/// Whether the data cover the whole of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    Whole,
    /// The export begins after the period's first day or ends before its last.
    Partial,
}

/// When the answers of a reading were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A week, month, quarter or year, by its first day.
    Calendar { grain: Grain, first: Day },
    /// `last 13 weeks` through a day.
    Last { length: Length, through: Day },
    /// Every response, those without a readable date included.
    All,
}

impl Period {
    /// The week, month, quarter or year that holds the day. Weeks are ISO 8601 weeks.
    pub fn containing(grain: Grain, day: Day) -> Period {
        let first = match grain {
            // Day 0 was a Thursday, three days after a Monday.
            Grain::Week => day.plus(-(day.0 + 3).rem_euclid(7)),
            Grain::Month => Day::of(day.date().first_of_month()),
            Grain::Quarter => {
                let date = day.date();
                let month = (date.month() - 1) / 3 * 3 + 1;
                Day::of(Date::new(date.year(), month, 1).expect("a quarter begins on a first"))
            }
            Grain::Year => Day::of(day.date().first_of_year()),
        };
        Period::Calendar { grain, first }
    }

    /// A window that ends on a day.
    pub fn last(length: Length, through: Day) -> Period {
        Period::Last { length, through }
    }

    /// `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `last 13 weeks` (through `through`), `all`.
    pub fn parse(text: &str, through: Day) -> Option<Period> {
        let text = text.trim();
        if text == "all" {
            return Some(Period::All);
        }
        if let Some(length) = text.strip_prefix("last ") {
            return Length::parse(length).map(|it| Period::last(it, through));
        }
        let (year, rest) = text.split_once('-').unwrap_or((text, ""));
        let year: i16 =
            if year.len() == 4 { year.parse().ok().filter(|it| *it > 0)? } else { return None };
        let number = |digits: &str, width: usize| -> Option<i8> {
            let plain = digits.len() == width && digits.bytes().all(|it| it.is_ascii_digit());
            plain.then(|| digits.parse().ok()).flatten()
        };
        let (grain, first) = match rest.chars().next() {
            None if !text.contains('-') => (Grain::Year, Date::new(year, 1, 1).ok()?),
            Some('W' | 'w') => {
                let week = ISOWeekDate::new(year, number(&rest[1..], 2)?, Weekday::Monday).ok()?;
                (Grain::Week, week.date())
            }
            Some('Q' | 'q') => {
                let quarter = number(&rest[1..], 1).filter(|it| (1..=4).contains(it))?;
                (Grain::Quarter, Date::new(year, quarter * 3 - 2, 1).ok()?)
            }
            _ => (Grain::Month, Date::new(year, number(rest, 2)?, 1).ok()?),
        };
        Some(Period::Calendar { grain, first: Day::of(first) })
    }

    /// The days of the period; `all` has none.
    pub fn days(self) -> Option<Days> {
        match self {
            Period::Calendar { grain, first } => {
                let next = match grain {
                    Grain::Week => first.plus(7),
                    Grain::Month => Day::of(first.date().saturating_add(1.month())),
                    Grain::Quarter => Day::of(first.date().saturating_add(3.months())),
                    Grain::Year => Day::of(first.date().saturating_add(1.year())),
                };
                Some(Days { first, last: next.plus(-1) })
            }
            Period::Last { length, through } => {
                Some(Days { first: length.first(through), last: through })
            }
            Period::All => None,
        }
    }

    /// The period just before this one, of the same kind; `all` has none.
    pub fn previous(self) -> Option<Period> {
        let first = self.days()?.first;
        Some(match self {
            Period::Calendar { grain, .. } => Period::containing(grain, first.plus(-1)),
            Period::Last { length, .. } => Period::last(length, first.plus(-1)),
            Period::All => return None,
        })
    }

    /// The period just after this one; only calendar periods have one.
    pub fn next(self) -> Option<Period> {
        match self {
            Period::Calendar { grain, .. } => {
                Some(Period::containing(grain, self.days()?.last.plus(1)))
            }
            Period::Last { .. } | Period::All => None,
        }
    }

    pub fn grain(self) -> Option<Grain> {
        match self {
            Period::Calendar { grain, .. } => Some(grain),
            Period::Last { .. } | Period::All => None,
        }
    }

    /// Like `run`, of periods that end by `through`: none holds a day after it.
    pub fn run_ended(length: Length, through: Day) -> Vec<Period> {
        let holding = Period::containing(length.grain(), through);
        match holding.days() {
            Some(days) if days.last > through => Period::run(length, days.first.plus(-1)),
            _ => Period::run(length, through),
        }
    }

    /// The calendar periods of a length's grain, oldest first, the newest being the one that holds
    /// `through`.
    pub fn run(length: Length, through: Day) -> Vec<Period> {
        let grain = length.grain();
        let first = length.first(through);
        let mut period = Period::containing(grain, through);
        let mut run = vec![];
        while period.days().is_some_and(|it| it.last >= first) && run.len() < 1000 {
            // A window of whole months that ends within one begins within another: the first,
            // half-covered one is left out so that `12 months` are twelve points.
            if run.len() == usize::from(length.count) && length.unit != Unit::Days {
                break;
            }
            run.push(period);
            match period.previous() {
                Some(before) => period = before,
                None => break,
            }
        }
        run.reverse();
        run
    }
}

/// The label of the contracts: `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `last 13 weeks`, `all`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Period::Calendar { grain, first } => {
                let date = first.date();
                match grain {
                    Grain::Week => {
                        let week = date.iso_week_date();
                        write!(f, "{:04}-W{:02}", week.year(), week.week())
                    }
                    Grain::Month => write!(f, "{:04}-{:02}", date.year(), date.month()),
                    Grain::Quarter => {
                        write!(f, "{:04}-Q{}", date.year(), (date.month() + 2) / 3)
                    }
                    Grain::Year => write!(f, "{:04}", date.year()),
                }
            }
            Period::Last { length, .. } => write!(f, "last {length}"),
            Period::All => f.write_str("all"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date of the test")
    }

    #[test]
    fn every_label_is_read_back_as_the_same_period() {
        for text in ["2026-W47", "2020-W53", "2026-11", "2026-Q4", "2026", "last 13 weeks", "all"] {
            let period = Period::parse(text, day("2026-11-22")).expect(text);
            assert_eq!(period.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "2026-",
            "2026-13",
            "2026-W54",
            "2026-Q5",
            "2026-1",
            "26-11",
            "last week",
            "2026-+1",
            "yesterday",
            "2026-Wé",
        ] {
            assert_eq!(Period::parse(text, day("2026-11-22")), None, "{text}");
        }
    }

    #[test]
    fn a_window_ends_on_the_day_it_was_given() {
        let check = |text: &str, first: &str, before: &str| {
            let window = Period::parse(text, day("2026-11-22")).expect(text);
            let days = window.days().expect("a window has days");
            assert_eq!((days.first, days.last), (day(first), day("2026-11-22")), "{text}");
            let before_days = window.previous().and_then(Period::days).expect("a window before");
            assert_eq!(before_days.first, day(before), "{text}");
        };
        check("last 13 weeks", "2026-08-24", "2026-05-25");
        check("last 90 days", "2026-08-25", "2026-05-27");
        check("last 12 months", "2025-11-23", "2024-11-23");
    }

    #[test]
    fn a_run_of_months_is_as_long_as_it_says() {
        let months = Period::run(Length::parse("12 months").expect("a length"), day("2026-11-22"));
        let labels: Vec<String> = months.iter().map(Period::to_string).collect();
        assert_eq!(labels.len(), 12);
        assert_eq!((labels[0].as_str(), labels[11].as_str()), ("2025-12", "2026-11"));
    }

    #[test]
    fn a_quarter_ends_where_the_next_begins() {
        let quarter = Period::parse("2026-Q4", day("2026-11-22")).expect("a quarter");
        assert_eq!(
            quarter.days(),
            Some(Days { first: day("2026-10-01"), last: day("2026-12-31") })
        );
        assert_eq!(quarter.next().map(|it| it.to_string()).as_deref(), Some("2027-Q1"));
        assert_eq!(quarter.previous().map(|it| it.to_string()).as_deref(), Some("2026-Q3"));
    }
}
