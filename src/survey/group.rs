//! A dimension's column, as it grows: names cleaned by one rule, and which spellings it made one.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use polars::prelude::{ChunkedBuilder as _, PrimitiveChunkedBuilder, UInt32Chunked, UInt32Type};

use unicode_normalization::UnicodeNormalization as _;

use crate::diagnostics::unprintable;

use super::Merge;

/// The longest piece of a spelling that is kept.
const SHOWN_SPELLING: usize = 200;

/// The longest name of a group, in letters. What is longer is a comment that stands in the wrong
/// column, and a page would be named by it.
pub const LONGEST_NAME: usize = 200;

/// The groups of one dimension of a file and, a row, the place of its group.
pub struct Groups {
    /// As they are called, in the order in which the file first has them.
    names: Vec<String>,
    rows: PrimitiveChunkedBuilder<UInt32Type>,
    last: Option<u32>,
    places: HashMap<String, u32>,
    /// For each name, whether the file has it spelled so.
    plain: Vec<bool>,
    /// Cells that are not the name they stand for: its place, and how many rows have them.
    respelled: HashMap<String, (u32, u64)>,
    /// Names that the survey gives another.
    recode: BTreeMap<String, String>,
    /// Where a file has codes for its texts, what they stand for.
    by_code: Vec<Option<Known>>,
}

/// A cell that was met before.
struct Known {
    place: Option<u32>,
    /// The cell, if it is not the name that it stands for.
    respelled: Option<String>,
    /// How many rows have it that were told by its code.
    rows: u64,
}

impl Groups {
    /// No rows yet of a dimension; these names of its groups have another.
    pub fn of(recode: &BTreeMap<String, String>) -> Groups {
        Groups {
            names: vec![],
            rows: PrimitiveChunkedBuilder::new("".into(), 0),
            last: None,
            places: HashMap::new(),
            plain: vec![],
            respelled: HashMap::new(),
            recode: recode.clone(),
            by_code: vec![],
        }
    }

    /// Adds a row. A blank cell, and one that is no answer, belongs to no group; false if the cell
    /// is too long for a name, and so belongs to none either.
    pub fn push(&mut self, cell: &str, missing: &[String]) -> bool {
        let fits = cell.len() <= LONGEST_NAME || cell.trim().chars().nth(LONGEST_NAME).is_none();
        self.last = if fits { self.place(cell, missing) } else { None };
        self.rows.append_option(self.last);
        fits
    }

    /// Adds a row by the code of its cell, if that is known.
    pub fn push_code(&mut self, code: u32) -> bool {
        let Some(Some(known)) = self.by_code.get_mut(code as usize) else { return false };
        known.rows += 1;
        self.last = known.place;
        self.rows.append_option(known.place);
        true
    }

    /// Remembers the group of the row that was added last by the code of its cell.
    pub fn know(&mut self, code: u32, cell: &str) {
        let code = code as usize;
        let more = (code + 1).saturating_sub(self.by_code.len());
        self.by_code.extend(std::iter::repeat_with(|| None).take(more));
        let respelled = self.respelled.contains_key(cell).then(|| cell.to_owned());
        self.by_code[code] = Some(Known { place: self.last, respelled, rows: 0 });
    }

    /// The group of the row that was added last.
    pub fn last(&self) -> Option<&str> {
        self.names.get(self.last? as usize).map(String::as_str)
    }

    /// The names, and the column of their places.
    pub fn finish(self, name: &str) -> (Vec<String>, UInt32Chunked) {
        let mut rows = self.rows.finish();
        rows.rename(name.into());
        (self.names, rows)
    }

    /// Nearly every cell was met before, so that cleaning it is rare.
    fn place(&mut self, cell: &str, missing: &[String]) -> Option<u32> {
        if let Some(place) = self.places.get(cell) {
            if !self.plain[*place as usize] {
                self.plain[*place as usize] = true;
            }
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
        let name = self.recode.get(&name).cloned().unwrap_or(name);
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
                rows: *rows + self.rows_by_code(spelling),
            })
            .collect()
    }

    fn rows_by_code(&self, spelling: &str) -> u64 {
        let known = self.by_code.iter().flatten();
        known.filter(|it| it.respelled.as_deref() == Some(spelling)).map(|it| it.rows).sum()
    }
}

/// A name free of what no one sees, its white space single: `\u{a0}Billing  team ` is the
/// `Billing team`.
pub fn cleaned(cell: &str) -> String {
    // `é` is one letter, however it was typed.
    let seen: String = cell.nfc().filter(|it| !is_invisible(*it)).collect();
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
        let recode = [("Facsimile".to_owned(), "Fax".to_owned())].into();
        let mut groups = Groups::of(&recode);
        let cells = [
            "Web",
            " Web",
            "Web\u{200b}",
            "Web",
            " Web",
            "",
            "NA",
            "In\u{a0}store",
            "Fax ",
            "Facsimile",
        ];
        for cell in cells {
            groups.push(cell, &["NA".to_owned()]);
        }
        let web = Some(0);
        let rows = [web, web, web, web, web, None, None, Some(1), Some(2), Some(2)];
        assert_eq!(groups.last(), Some("Fax"));
        let mut merges = groups.merges("channel");
        merges.sort();
        let told: Vec<_> =
            merges.iter().map(|it| (it.name.as_str(), it.spelling.as_str(), it.rows)).collect();
        assert_eq!(
            told,
            [
                ("Fax", "Facsimile", 1),
                ("Fax", "Fax ", 1),
                ("Web", " Web", 2),
                ("Web", "Web\u{200b}", 1),
            ]
        );
        let (names, places) = groups.finish("group channel");
        assert_eq!(names, ["Web", "In store", "Fax"]);
        assert_eq!(places.iter().collect::<Vec<_>>(), rows);
    }
}
