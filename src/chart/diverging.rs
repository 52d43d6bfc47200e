//! Where the segments of a diverging bar lie: what is below the middle to the left of 0, what is above
//! to the right, and the neutral answers astride it, so that rows compare by what leans which way.
//!
//! In come answers by level, out go ends in percent. Heiberger & Robbins (2014), Journal of Statistical
//! Software 57(5). Nothing is drawn here.

/// One answer's part of a bar, in percent of the row, negative to the left of 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    pub start: f64,
    pub end: f64,
}

/// The segments of a row, from the most negative level to the most positive. The middle one of an odd
/// number of levels is neutral; an even number has none. `None` where no one answered.
pub fn segments(counts: &[u64]) -> Option<Vec<Segment>> {
    let ends = Ends::of(counts)?;
    let (mut start, mut segments) = (ends.left, Vec::with_capacity(counts.len()));
    for count in counts {
        let end = start + 2 * i128::from(*count);
        segments.push(Segment { start: ends.percent(start), end: ends.percent(end) });
        start = end;
    }
    Some(segments)
}

/// How far an axis that is the same to both sides has to reach for rows to fit on it, in percent: a
/// multiple of 10. 0 where no one answered.
pub fn half_width<'a>(rows: impl IntoIterator<Item = &'a [u64]>) -> u32 {
    let reach = |row: &[u64]| {
        let ends = Ends::of(row)?;
        let furthest = ends.left.abs().max(ends.right);
        // 50 furthest / n percent, in tens.
        let tens = (5 * furthest + ends.n - 1) / ends.n;
        Some(10 * u32::try_from(tens).expect("a row is at most 100 percent to one side"))
    };
    rows.into_iter().filter_map(reach).max().unwrap_or(0)
}

/// Where a row begins and ends, in half answers from 0, so that no half is lost.
struct Ends {
    left: i128,
    right: i128,
    n: i128,
}

impl Ends {
    fn of(counts: &[u64]) -> Option<Ends> {
        let sum = |part: &[u64]| part.iter().map(|it| i128::from(*it)).sum::<i128>();
        let (n, middle) = (sum(counts), counts.len() / 2);
        let neutral = if counts.len() % 2 == 1 { i128::from(counts[middle]) } else { 0 };
        let left = -(2 * sum(&counts[..middle]) + neutral);
        (n > 0).then_some(Ends { left, right: left + 2 * n, n })
    }

    fn percent(&self, halves: i128) -> f64 {
        (50 * halves) as f64 / self.n as f64
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_row_without_answers_has_no_bar() {
        assert_eq!(segments(&[0, 0, 0]), None);
        assert_eq!(segments(&[]), None);
        assert_eq!(half_width([[0, 0, 0].as_slice()]), 0);
    }

    #[test]
    fn one_sided_rows_fill_one_side() {
        assert_eq!(half_width([[0, 0, 0, 3].as_slice()]), 100);
        assert_eq!(half_width([[0, 1, 0].as_slice()]), 50);
    }

    proptest! {
        #[test]
        fn segments_follow_each_other_and_fill_the_whole(
            counts in proptest::collection::vec(0_u64..100_000, 1..9),
        ) {
            let Some(segments) = segments(&counts) else { return Ok(()) };
            let reach = f64::from(half_width([counts.as_slice()]));
            prop_assert!(segments.windows(2).all(|it| it[0].end == it[1].start));
            let (first, last) = (segments[0], segments[segments.len() - 1]);
            prop_assert!((last.end - first.start - 100.0).abs() < 1e-9);
            prop_assert!(-reach <= first.start && last.end <= reach);
            prop_assert!(reach - 10.0 < (-first.start).max(last.end));
        }
    }
}
