//! What the answers of `query` have in common: a finding or why there is none, rows of cells as lines.

use serde::Serialize;

/// A finding, or null and the reason.
#[derive(Serialize)]
pub(super) struct Found<T> {
    finding: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl<T> Found<T> {
    pub(super) fn of(found: Result<T, String>) -> Found<T> {
        match found {
            Ok(it) => Found { finding: Some(it), reason: None },
            Err(why) => Found { finding: None, reason: Some(why) },
        }
    }

    /// A list that may be empty, and why it is.
    pub(super) fn list(found: T, reason: Option<String>) -> Found<T> {
        Found { finding: Some(found), reason }
    }
}

/// Rows of cells as lines, the columns of figures flush right.
pub(super) fn columns<const WIDTH: usize>(
    rows: &[[String; WIDTH]],
    figures: std::ops::Range<usize>,
) -> String {
    let width =
        |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; WIDTH] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let room = " ".repeat(widths[column] - cell.chars().count());
            if figures.contains(&column) {
                format!("{room}{cell}")
            } else {
                format!("{cell}{room}")
            }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
