//! A dimension's column, as it grows: names cleaned by one rule, and which spellings it made one.

use std::collections::HashMap;

use crate::diagnostics::unprintable;

use super::Merge;

/// The longest piece of a spelling that is kept.
const SHOWN_SPELLING: usize = 200;

/// The groups of one dimension of a file and, a row, the place of its group.
#[derive(Default)]
pub struct Groups {
    /// As they are called, in the order in which the file first has them.
    pub names: Vec<String>,
    pub rows: Vec<Option<u32>>,
    places: HashMap<String, u32>,
    /// For each name, whether the file has it spelled so.
    plain: Vec<bool>,
    /// Cells that are not the name they stand for: its place, and how many rows have them.
    respelled: HashMap<String, (u32, u64)>,
}

impl Groups {
    /// Adds a row. A blank cell, and one that is no answer, belongs to no group.
    pub fn push(&mut self, cell: &str, missing: &[String]) {
        let place = self.place(cell, missing);
        self.rows.push(place);
    }

    /// The group of the row that was added last.
    pub fn last(&self) -> Option<&str> {
        let place = self.rows.last().copied().flatten()?;
        self.names.get(place as usize).map(String::as_str)
    }

    /// Nearly every cell was met before, so that cleaning it is rare.
    fn place(&mut self, cell: &str, missing: &[String]) -> Option<u32> {
        if let Some(place) = self.places.get(cell) {
            self.plain[*place as usize] = true;
            return Some(*place);
        }
        if let Some((place, rows)) = self.respelled.get_mut(cell) {
            *rows += 1;
            return Some(*place);
        }
        let name = cleaned(cell);
        if name.is_empty() || missing.contains(&name) {
            return None;
        }
        let is_plain = name == cell;
        let place = self.place_of(name);
        if is_plain {
            self.plain[place as usize] = true;
        } else {
            self.respelled.insert(cell.to_owned(), (place, 1));
        }
        Some(place)
    }

    fn place_of(&mut self, name: String) -> u32 {
        if let Some(place) = self.places.get(&name) {
            return *place;
        }
        let place = u32::try_from(self.names.len()).expect("a file has fewer rows than that");
        self.names.push(name.clone());
        self.plain.push(false);
        self.places.insert(name, place);
        place
    }

    /// Every spelling of a group that has another.
    pub fn merges(&self, dimension: &str) -> Vec<Merge> {
        let mut spellings: Vec<u64> = self.plain.iter().map(|it| u64::from(*it)).collect();
        for (place, _) in self.respelled.values() {
            spellings[*place as usize] += 1;
        }
        let merged = self.respelled.iter().filter(|(_, (place, _))| spellings[*place as usize] > 1);
        merged
            .map(|(spelling, (place, rows))| Merge {
                dimension: dimension.to_owned(),
                name: self.names[*place as usize].clone(),
                spelling: spelling.chars().take(SHOWN_SPELLING).collect(),
                rows: *rows,
            })
            .collect()
    }
}

/// A name free of what no one sees, its white space single: `\u{a0}Billing  team ` is the
/// `Billing team`.
pub fn cleaned(cell: &str) -> String {
    let seen: String = cell.chars().filter(|it| !is_invisible(*it)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What changes how a name looks or what stands beside it, and is never part of a name.
fn is_invisible(c: char) -> bool {
    unprintable(c) && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_look_alike_are_one_group_and_are_told() {
        let mut groups = Groups::default();
        let cells =
            ["Web", " Web", "Web\u{200b}", "Web", " Web", "", "NA", "In\u{a0}store", "Fax "];
        for cell in cells {
            groups.push(cell, &["NA".to_owned()]);
        }
        let web = Some(0);
        let rows = [web, web, web, web, web, None, None, Some(1), Some(2)];
        assert_eq!(groups.rows, rows);
        assert_eq!(groups.names, ["Web", "In store", "Fax"]);
        assert_eq!(groups.last(), Some("Fax"));
        let mut merges = groups.merges("channel");
        merges.sort();
        let told: Vec<_> =
            merges.iter().map(|it| (it.name.as_str(), it.spelling.as_str(), it.rows)).collect();
        // `Fax ` has no other spelling.
        assert_eq!(told, [("Web", " Web", 2), ("Web", "Web\u{200b}", 1)]);
    }
}
