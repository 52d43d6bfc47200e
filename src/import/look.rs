//! One look at every row: what each column holds, in counts.
//!
//! Values are kept only of columns that repeat a few of them; of all others nothing is remembered
//! but how many there are and what they look like.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::dates::Dates;
use crate::survey::cleaned;

/// A column with more different cells than this is no scale and no set of groups.
const MOST_VALUES: usize = 100;
/// Nor is a cell of more letters than this a label.
const LONGEST_LABEL: usize = 200;
/// So many different cells of a column are told apart.
const MOST_TOLD_APART: usize = 2_000_000;

/// The rows of an export, looked through.
pub struct Look {
    /// Rows that are as wide as the header.
    pub rows: u64,
    /// Others, of which the reader makes nothing: the line of the first, and how many.
    pub ragged: Option<(u64, u64)>,
    pub columns: Vec<Column>,
}

/// What a column holds.
#[derive(Debug, Default)]
pub struct Column {
    pub blank: u64,
    pub filled: u64,
    /// The different cells with how often each is there, free of what no one sees; empty if `many`.
    pub values: BTreeMap<String, u64>,
    /// Whether there are too many values to keep, or too long ones.
    pub many: bool,
    /// Cells that repeat one above them.
    pub repeats: u64,
    pub numbers: Numbers,
    /// Cells of three words or more.
    pub worded: u64,
    pub letters: u64,
    /// Cells that look like an e-mail address, a telephone number, an IP address.
    pub emails: u64,
    pub phones: u64,
    pub addresses: u64,
    pub dates: Dates,
    told_apart: HashSet<u64>,
}

/// The cells that are numbers.
#[derive(Debug, Default)]
pub struct Numbers {
    /// `9`, `9.0`
    pub whole: u64,
    /// `9.5`
    pub broken: u64,
    /// Numbers whose decimals stand behind a comma, and those behind a point.
    pub with_comma: u64,
    pub with_point: u64,
    /// Of those with a comma, the ones that cannot be thousands: `9,5`.
    pub no_thousands: u64,
    /// The line of the first of those.
    pub first_comma: Option<u64>,
    pub negative: u64,
    pub sum: f64,
}

impl Look {
    pub fn new(columns: usize) -> Look {
        let columns = (0..columns).map(|_| Column::default()).collect();
        Look { rows: 0, ragged: None, columns }
    }

    /// Takes in a row of so many cells.
    pub fn row<'a>(&mut self, line: u64, width: usize, cell: impl Fn(usize) -> Cow<'a, str>) {
        if width != self.columns.len() {
            let (_, rows) = self.ragged.get_or_insert((line, 0));
            *rows += 1;
            return;
        }
        self.rows += 1;
        for (place, column) in self.columns.iter_mut().enumerate() {
            column.look(line, &cell(place));
        }
    }
}

impl Column {
    fn look(&mut self, line: u64, cell: &str) {
        let plain = cell.bytes().all(|it| it.is_ascii_graphic());
        let cleaned = if plain { None } else { Some(cleaned(cell)) };
        let cell = cleaned.as_deref().unwrap_or(cell);
        if cell.is_empty() {
            self.blank += 1;
            return;
        }
        self.filled += 1;
        self.tell_apart(cell);
        self.keep(cell);
        self.numbers.look(line, cell);
        self.dates.look(line, cell);
        self.letters += cell.len() as u64;
        self.worded += u64::from(cell.split(' ').nth(2).is_some());
        self.emails += u64::from(is_email(cell));
        self.phones += u64::from(is_phone(cell));
        self.addresses += u64::from(is_ip_address(cell));
    }

    fn tell_apart(&mut self, cell: &str) {
        // The same numbers on every run: the seed is fixed.
        let mut hasher = DefaultHasher::new();
        cell.hash(&mut hasher);
        if self.told_apart.len() < MOST_TOLD_APART {
            let is_new = self.told_apart.insert(hasher.finish());
            self.repeats += u64::from(!is_new);
        } else if self.told_apart.contains(&hasher.finish()) {
            self.repeats += 1;
        }
    }

    fn keep(&mut self, cell: &str) {
        if self.many {
            return;
        }
        if let Some(count) = self.values.get_mut(cell) {
            *count += 1;
            return;
        }
        if cell.len() > LONGEST_LABEL || self.values.len() == MOST_VALUES {
            self.many = true;
            self.values = BTreeMap::new();
            return;
        }
        self.values.insert(cell.to_owned(), 1);
    }

    /// How many different cells there are.
    pub fn distinct(&self) -> u64 {
        self.filled - self.repeats
    }

    /// Whether every row has a cell, and no two the same.
    pub fn is_unique(&self) -> bool {
        self.blank == 0 && self.filled > 0 && self.repeats == 0
    }

    /// Whether nearly all cells are numbers.
    pub fn is_numeric(&self) -> bool {
        let numbers = self.numbers.whole + self.numbers.broken;
        self.filled > 0 && numbers * 10 >= self.filled * 9
    }

    /// Letters of a cell, on average.
    pub fn length(&self) -> f64 {
        self.letters as f64 / self.filled.max(1) as f64
    }

    /// Why the column must not be read, by the look of its cells.
    pub fn private(&self) -> Option<&'static str> {
        let mostly = |cells: u64| self.filled > 0 && cells * 2 >= self.filled;
        match () {
            () if mostly(self.emails) => Some("e-mail addresses, by their look"),
            () if mostly(self.addresses) => Some("IP addresses, by their look"),
            () if mostly(self.phones) => Some("telephone numbers, by their look"),
            () => None,
        }
    }
}

impl Numbers {
    fn look(&mut self, line: u64, cell: &str) {
        let Some(number) = Number::parse(cell) else { return };
        if number.is_whole {
            self.whole += 1
        } else {
            self.broken += 1
        }
        self.negative += u64::from(number.value < 0.0);
        self.sum += number.value;
        match number.mark {
            Some(',') => {
                self.with_comma += 1;
                if number.decimals != 3 {
                    self.no_thousands += 1;
                    self.first_comma.get_or_insert(line);
                }
            }
            Some(_) => self.with_point += 1,
            None => {}
        }
    }

    /// Of all that are numbers.
    pub fn mean(&self) -> f64 {
        self.sum / (self.whole + self.broken).max(1) as f64
    }
}

/// A cell that is a number, whichever decimal sign it has.
pub struct Number {
    pub value: f64,
    pub is_whole: bool,
    mark: Option<char>,
    decimals: usize,
}

impl Number {
    pub fn parse(cell: &str) -> Option<Number> {
        let (sign, digits) = match cell.strip_prefix(['-', '\u{2212}']) {
            Some(digits) => (-1.0, digits),
            None => (1.0, cell.strip_prefix('+').unwrap_or(cell)),
        };
        let mark = digits.chars().find(|it| matches!(it, '.' | ','));
        let (whole, decimals) = mark.and_then(|it| digits.split_once(it)).unwrap_or((digits, ""));
        let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        if mark.is_some() && decimals.is_empty() {
            return None;
        }
        let value: f64 = format!("{whole}.{decimals}0").parse().ok()?;
        Some(Number {
            value: sign * value,
            is_whole: decimals.bytes().all(|it| it == b'0'),
            mark,
            decimals: decimals.len(),
        })
    }
}

fn is_email(cell: &str) -> bool {
    let Some((name, host)) = cell.split_once('@') else { return false };
    !name.is_empty()
        && !cell.contains(' ')
        && host.split_once('.').is_some_and(|it| !it.1.is_empty())
}

/// `+44 20 7946 0018`, `(020) 7946-0018`, `07700900123`. A number of ten digits may be anything.
fn is_phone(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let spelt = cell.bytes().all(|it| it.is_ascii_digit() || b"+-() ./".contains(&it));
    let begins = cell.starts_with('+') || cell.starts_with('0') || cell.starts_with('(');
    (9..=15).contains(&digits)
        && spelt
        && begins
        && !cell.contains("..")
        && cell.matches('.').count() != 1
}

fn is_ip_address(cell: &str) -> bool {
    let looks = cell.bytes().all(|it| it.is_ascii_hexdigit() || it == b'.' || it == b':');
    looks && (7..=45).contains(&cell.len()) && cell.parse::<core::net::IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked(cells: &[&str]) -> Column {
        let mut column = Column::default();
        for (line, cell) in (2..).zip(cells) {
            column.look(line, cell);
        }
        column
    }

    #[test]
    fn a_column_is_counted_without_what_no_one_sees() {
        let column = looked(&["Web", " Web", "Web\u{200b}", "", "\u{a0}", "Fax"]);
        assert_eq!((column.filled, column.blank, column.distinct()), (4, 2, 2));
        assert_eq!(column.values, [("Fax".to_owned(), 1), ("Web".to_owned(), 3)].into());
    }

    #[test]
    fn long_texts_are_not_kept() {
        let column = looked(&["short", &"long ".repeat(100)]);
        assert!(column.many && column.values.is_empty());
        let cells: Vec<String> = (0..200).map(|it| it.to_string()).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let column = looked(&cells);
        assert!(column.many && column.values.is_empty() && column.is_unique());
    }

    #[test]
    fn numbers_are_numbers_with_either_decimal_sign() {
        let column = looked(&["9", "9,5", "1,000", "-2.25", "9.0", "x"]);
        let numbers = &column.numbers;
        assert_eq!((numbers.whole, numbers.broken), (3, 2));
        assert_eq!(
            (numbers.with_comma, numbers.no_thousands, numbers.first_comma),
            (2, 1, Some(3))
        );
        assert_eq!(numbers.with_point, 2);
    }

    #[test]
    fn persons_are_known_by_the_look_of_their_cells() {
        let private = |cells: &[&str]| looked(cells).private();
        assert_eq!(
            private(&["a@example.org", "b.c@example.com", ""]),
            Some("e-mail addresses, by their look")
        );
        assert_eq!(
            private(&["130.92.34.66", "::1", "2001:db8::1"]),
            Some("IP addresses, by their look")
        );
        assert_eq!(
            private(&["+44 20 7946 0018", "07700 900123"]),
            Some("telephone numbers, by their look")
        );
        for cells in [
            ["3292879998", "3292765271"],
            ["87.0.4280.88", "2026-11-22"],
            ["0.123456789", "0.987654321"],
            ["me @ home", "a@b"],
        ] {
            assert_eq!(private(&cells), None, "{cells:?}");
        }
    }
}
