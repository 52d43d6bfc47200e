//! What a column of a data file should hold: told by diagnostics in English, by pages in their language.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a column should hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    /// A date in a declared format, such as `%d/%m/%Y`.
    DateAs(String),
    /// A date in the format that is usual, which an example shows.
    DateSuchAs,
    Date,
    /// A count of answers.
    Answers,
    Weight,
    Money,
    ScoreFrom {
        low: i8,
        high: i8,
    },
    Score,
    Value,
    /// A name that is not longer than this many characters.
    Name(usize),
    /// Invitations sent, delivered or answered.
    Invited,
}

impl fmt::Display for Holds {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Holds::DateAs(format) => write!(f, "a date as `{format}`"),
            Holds::DateSuchAs => f.write_str("a date such as 2026-11-22"),
            Holds::Date => f.write_str("a date"),
            Holds::Answers => f.write_str("a whole number of answers"),
            Holds::Weight => f.write_str("a number that is not negative"),
            Holds::Money => f.write_str("an amount such as 12.50"),
            Holds::ScoreFrom { low, high } => write!(f, "a whole number from {low} to {high}"),
            Holds::Score => f.write_str("a score"),
            Holds::Value => f.write_str("a value"),
            Holds::Name(most) => write!(f, "a name of at most {most} characters"),
            Holds::Invited => {
                f.write_str("a whole number, no more answered than delivered than invited")
            }
        }
    }
}
