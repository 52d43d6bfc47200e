//! Who spent what, and who said what: all that the revenue behind the scores needs to know.
//!
//! In come a file's responses; out go its payments by cut, and what its customers said, each
//! customer as a digest. Customers are told apart by their latest answer, which no sum can hold, so
//! these merge by being put together and not by addition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{AGENT, Survey};
use crate::measure::Cut;
use crate::period::Day;
use crate::survey::{CUSTOMER, DAY, REVENUE, Responses, group_column, score_column};

/// A customer, digested: tells two apart and nothing else.
pub type Customer = i64;

/// What a customer spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    pub customer: Customer,
    pub day: Day,
    /// In minor units.
    pub amount: i64,
}

/// A valid answer to the recommend question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    pub customer: Customer,
    pub day: Day,
    pub score: i8,
}

/// The payments and sayings of a survey. Those without a date or a customer are none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoneyTally {
    payments: BTreeMap<Cut, Vec<Payment>>,
    /// In the order of the files and of their rows.
    sayings: Vec<Saying>,
}

impl MoneyTally {
    /// Every cut in which something was spent.
    pub fn cuts(&self) -> impl Iterator<Item = &Cut> {
        self.payments.keys()
    }

    pub fn payments(&self, cut: &Cut) -> &[Payment] {
        self.payments.get(cut).map_or(&[], Vec::as_slice)
    }

    pub fn sayings(&self) -> &[Saying] {
        &self.sayings
    }

    pub(super) fn merge(&mut self, other: MoneyTally) {
        for (cut, payments) in other.payments {
            self.payments.entry(cut).or_default().extend(payments);
        }
        self.sayings.extend(other.sayings);
    }

    /// Calls groups by other names, and puts together those that then have the same.
    pub(super) fn rename<'a>(&mut self, name: impl Fn(&str, &str) -> Option<&'a str>) {
        for (cut, payments) in std::mem::take(&mut self.payments) {
            let renamed = cut.groups().fold(Cut::total(), |renamed, (dimension, group)| {
                renamed.and(dimension, name(dimension, group).unwrap_or(group))
            });
            self.payments.entry(renamed).or_default().extend(payments);
        }
    }
}

/// The payments and sayings of one file: of everyone, and by each dimension. What customers spent with
/// one agent is nobody's business, pages about agents or not.
pub(super) fn counted(responses: &Responses, survey: &Survey) -> MoneyTally {
    let mut tally = MoneyTally::default();
    let frame = &responses.frame;
    let whole = |name: &str| frame.column(name).ok().map(|it| it.i64().expect("it is Int64"));
    let (Some(revenue), Some(customers)) = (whole(REVENUE), whole(CUSTOMER)) else { return tally };
    let days = frame.column(DAY).expect("every file has days").i32().expect("days are Int32");
    let scores = survey.recommend_question().and_then(|it| {
        let column = frame.column(&score_column(&it.id, None)).ok()?;
        Some(column.i8().expect("scores are Int8"))
    });
    let groups =
        responses.groups.iter().filter(|(it, _)| *it != AGENT).map(|(dimension, names)| {
            let column = frame.column(&group_column(dimension)).expect("the file has it");
            (dimension, names, column.u32().expect("groups are UInt32"))
        });
    let groups: Vec<_> = groups.collect();
    for row in 0..frame.height() {
        let (Some(customer), Some(day)) = (customers.get(row), days.get(row).map(Day)) else {
            continue;
        };
        if let Some(score) = scores.and_then(|it| it.get(row)) {
            tally.sayings.push(Saying { customer, day, score });
        }
        let Some(amount) = revenue.get(row) else { continue };
        let payment = Payment { customer, day, amount };
        tally.payments.entry(Cut::total()).or_default().push(payment);
        for (dimension, names, column) in &groups {
            if let Some(group) = column.get(row) {
                let cut = Cut::of(dimension, &names[group as usize]);
                tally.payments.entry(cut).or_default().push(payment);
            }
        }
    }
    tally
}
