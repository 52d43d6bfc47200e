//! What days and counts look like on a page: weeks and months, parts of a whole.

use serde_json::Value;

use bellwether::page::number::{largest_remainder, rounded};
use bellwether::period::{Day, Grain, Period};

use crate::reader::family;

#[test]
fn weeks_and_months() {
    let family = family("periods", &[]);
    family.each(|case| {
        let dates = case.input("dates").as_array().expect("dates");
        let days: Vec<Day> =
            dates.iter().map(|it| it.as_str().and_then(Day::parse).expect("a date")).collect();
        let all = |words: &dyn Fn(Day) -> String| -> Value {
            days.iter().map(|it| Value::from(words(*it))).collect()
        };
        let week = |day| Period::containing(Grain::Week, day);
        let monday = |day| week(day).days().expect("a week has days").first.to_string();
        let month = |day| Period::containing(Grain::Month, day).to_string();
        case.is_exactly("weeks", all(&|it| week(it).to_string()));
        case.is_exactly("week_start", all(&monday));
        case.is_exactly("months", all(&month));
    });
}

#[test]
fn parts_that_sum_to_the_whole() {
    let family = family("rounding", &[]);
    family.each(|case| {
        let (counts, seats) = (case.counts("counts"), case.number("seats"));
        case.are("rounded", largest_remainder(&counts, seats).iter().map(|it| *it as f64));
        // Each part rounded for itself, as a share that stands alone is.
        let total: u64 = counts.iter().sum();
        let alone = |count: &u64| match total {
            0 => 0.0,
            _ => rounded((seats * count) as f64 / total as f64, 0),
        };
        let naive: Vec<f64> = counts.iter().map(alone).collect();
        case.is("naive_sum", naive.iter().sum::<f64>());
        case.are("naive", naive);
    });
}
