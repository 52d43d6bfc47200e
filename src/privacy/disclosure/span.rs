//! Which sums follow from others by adding and subtracting, exactly.
//!
//! Elimination over the integers modulo a prime of 61 bits: no rounding, and no fraction that grows.
//! A sum that follows from others over the fractions follows modulo the prime too; the reverse fails
//! for one prime in 10^18.

use std::collections::BTreeMap;

/// The Mersenne prime 2^61 - 1.
const PRIME: u64 = (1 << 61) - 1;

/// A sum of atoms, each with what it is counted with, in order of the atoms; none counts nought.
type Row = Vec<(usize, u64)>;

/// The sums that are known, and all that follow from them.
#[derive(Clone, Debug, Default)]
pub struct Span {
    /// By its first atom, which it counts once.
    rows: BTreeMap<usize, Row>,
}

impl Span {
    /// Adds a known sum of atoms; whether it tells anything new.
    pub fn add(&mut self, sum: impl IntoIterator<Item = (usize, i64)>) -> bool {
        let row = self.reduced(row(sum));
        let Some((atom, count)) = row.first().copied() else { return false };
        let once = inverse(count);
        let row = row.into_iter().map(|(atom, it)| (atom, times(it, once))).collect();
        self.rows.insert(atom, row);
        true
    }

    /// Whether a sum of atoms follows from the known ones.
    pub fn holds(&self, sum: impl IntoIterator<Item = (usize, i64)>) -> bool {
        self.reduced(row(sum)).is_empty()
    }

    /// What is left of a sum once the known ones are taken off it.
    fn reduced(&self, mut row: Row) -> Row {
        let mut from = 0;
        while let Some((atom, count)) = row.get(from).copied() {
            match self.rows.get(&atom) {
                // What comes before this atom is in no known sum's first place.
                None => from += 1,
                Some(known) => row = less(&row, known, count),
            }
        }
        row
    }
}

fn row(sum: impl IntoIterator<Item = (usize, i64)>) -> Row {
    let mut row: BTreeMap<usize, u64> = BTreeMap::new();
    for (atom, count) in sum {
        let count = match count {
            0.. => count.unsigned_abs() % PRIME,
            _ => PRIME - count.unsigned_abs() % PRIME,
        };
        let sum = row.entry(atom).or_default();
        *sum = (*sum + count) % PRIME;
    }
    row.into_iter().filter(|(_, count)| *count != 0).collect()
}

/// A row less so many of another.
fn less(row: &Row, other: &Row, count: u64) -> Row {
    let back = PRIME - count;
    let (mut left, mut right) = (row.iter().peekable(), other.iter().peekable());
    let mut out = Row::with_capacity(row.len() + other.len());
    loop {
        match (left.peek(), right.peek()) {
            (Some((a, n)), Some((b, m))) if a == b => {
                let sum = (n + times(*m, back)) % PRIME;
                if sum != 0 {
                    out.push((*a, sum));
                }
                left.next();
                right.next();
            }
            (Some((a, n)), it) if it.is_none_or(|(b, _)| a < b) => {
                out.push((*a, *n));
                left.next();
            }
            (_, Some((b, m))) => {
                out.push((*b, times(*m, back)));
                right.next();
            }
            (_, None) => return out,
        }
    }
}

fn times(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b) % u128::from(PRIME);
    u64::try_from(product).expect("less than a prime of 61 bits")
}

/// By Fermat: a to the power of the prime less two.
fn inverse(a: u64) -> u64 {
    let (mut power, mut square, mut left) = (1, a, PRIME - 2);
    while left > 0 {
        if left % 2 == 1 {
            power = times(power, square);
        }
        square = times(square, square);
        left /= 2;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_sum_is_known_too() {
        // (ab + ca - bc) / 2 = a
        let mut span = Span::default();
        for pair in [[0, 1], [1, 2], [2, 0]] {
            assert!(span.add(pair.map(|it| (it, 1))));
        }
        assert!(span.holds([(0, 1)]) && span.holds([(0, 1), (1, -1)]));
        assert!(!span.add([(0, 1), (1, 1), (2, 1)]), "it tells nothing new");
        assert!(!span.holds([(3, 1)]));
    }

    #[test]
    fn two_hidden_weeks_stay_hidden_when_only_their_difference_is_known() {
        let mut span = Span::default();
        span.add([(0, 1), (1, 1)]);
        span.add([(1, 1), (2, 1)]);
        assert!(span.holds([(0, 1), (2, -1)]));
        assert!(!span.holds([(0, 1)]) && !span.holds([(0, 1), (2, 1)]));
    }
}
