//! The world's trouble: a disk, a port, a permission. Returned with `?` and what was attempted;
//! the author's mistakes are `diagnostics` instead.

use std::fmt;
use std::io;
use std::path::Path;

/// Something outside the project went wrong; exit code 3.
#[derive(Debug)]
pub struct Failure {
    attempt: String,
    why: String,
}

impl Failure {
    /// `cannot {attempt}: {why}`
    pub fn new(attempt: impl Into<String>, why: impl fmt::Display) -> Failure {
        Failure { attempt: attempt.into(), why: why.to_string() }
    }

    /// For `map_err`: what was done to which path when the system refused.
    pub fn io<'a>(verb: &'a str, path: &'a Path) -> impl FnOnce(io::Error) -> Failure + 'a {
        move |why| Failure::new(format!("{verb} `{}`", path.display()), why)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: {}", self.attempt, self.why)
    }
}

impl std::error::Error for Failure {}
