//! Which words in a consent column mean yes. All else means no.

/// Whether the respondent agreed to be quoted.
pub fn given(cell: &str) -> bool {
    const YES: [&str; 8] = ["yes", "y", "true", "1", "ja", "oui", "sí", "sim"];
    YES.contains(&cell.trim().to_lowercase().as_str())
}

/// Whether a cell says that something happened: a yes, or anything that is no no, as a time is.
pub fn says_yes(cell: &str) -> bool {
    const NO: [&str; 9] = ["", "no", "n", "false", "0", "nein", "non", "não", "failed"];
    let cell = cell.trim().to_lowercase();
    given(&cell) || !NO.contains(&cell.as_str())
}
