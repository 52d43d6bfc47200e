//! Which words in a consent column mean yes. All else means no.

/// Whether the respondent agreed to be quoted.
pub fn given(cell: &str) -> bool {
    const YES: [&str; 8] = ["yes", "y", "true", "1", "ja", "oui", "sí", "sim"];
    YES.contains(&cell.trim().to_lowercase().as_str())
}
