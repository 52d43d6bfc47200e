//! Where the segments of diverging bars lie.

use serde_json::Value;

use bellwether::chart::diverging::{half_width, segments};
use bellwether::measure::Interval;

use crate::reader::{counts, family};

#[test]
fn diverging_bars() {
    let family = family("likert_diverging", &[]);
    family.each(|case| {
        let rows = case.input("rows").as_array().expect("rows");
        let rows: Vec<Vec<u64>> = rows.iter().map(counts).collect();
        assert_eq!(case.expected("segments").as_array().map(Vec::len), Some(rows.len()));
        for (place, row) in rows.iter().enumerate() {
            let field = format!("segments.{place}");
            match segments(row) {
                Some(got) => case.are_intervals(
                    &field,
                    got.iter().map(|it| Interval { low: it.start, high: it.end }),
                ),
                None => case.is_exactly(&field, Value::Null),
            }
        }
        case.is("axis_half_width", f64::from(half_width(rows.iter().map(Vec::as_slice))));
    });
}
