//! Columns and counts as comments say them. Nothing that a respondent wrote passes here, but labels
//! that several chose.

use std::collections::BTreeMap;

use crate::survey::cleaned;

/// `1 row`, `2 rows`
pub fn rows(rows: u64) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

/// `a column`, `2 columns`
pub fn columns(columns: usize) -> String {
    if columns == 1 { "a column".to_owned() } else { format!("{columns} columns") }
}

/// A column's name as a comment says it.
pub fn shown(name: &str) -> String {
    const LONGEST: usize = 60;
    let name = cleaned(name);
    let cut = name.chars().count() > LONGEST;
    let text: String = name.chars().take(LONGEST).collect();
    format!("`{}{}`", text.trim_end(), if cut { "…" } else { "" })
}

/// Names of columns. Those that are cut off alike are told once, and of a row of parts of one
/// question the first and the last.
pub fn listed(names: &[String]) -> String {
    const SEVERAL: usize = 3;
    let mut told: Vec<String> = vec![];
    for row in names.chunk_by(|one, other| stem(one) == stem(other)) {
        let shown: Vec<String> = row.iter().map(|it| shown(it)).collect();
        let (first, last) = (&shown[0], &shown[shown.len() - 1]);
        match shown.len() {
            1 => told.push(first.clone()),
            all if first == last => told.push(format!("{first} ({all} columns)")),
            all if all >= SEVERAL => told.push(format!("{first} to {last} ({all} columns)")),
            _ => told.extend(shown),
        }
    }
    told.join(", ")
}

/// What the parts of one question share of their names: `q0004_0001`, `rse3[SQ001]`, or the
/// beginning of a long one.
fn stem(name: &str) -> &str {
    let bracket = name.strip_suffix(']').and_then(|it| it.rsplit_once('['));
    let digits = name.trim_end_matches(|it: char| it.is_ascii_digit());
    let numbered =
        digits.strip_suffix('_').filter(|it| digits.len() < name.len() && !it.is_empty());
    let option = bracket.or_else(|| name.rsplit_once(" - "));
    option.map(|(stem, _)| stem).or(numbered).unwrap_or(name)
}

/// Columns whose labels are the same ones and in no known order, with how often each was chosen.
pub fn without_order(columns: &[(String, BTreeMap<String, u64>)]) -> String {
    const FEW: u64 = 5;
    let names: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let mut chosen: BTreeMap<&str, u64> = BTreeMap::new();
    for (label, n) in columns.iter().flat_map(|(_, labels)| labels) {
        *chosen.entry(label).or_default() += n;
    }
    let told = chosen.iter().filter(|(_, n)| **n >= FEW);
    let told: Vec<String> = told.map(|(label, n)| format!("{} {n}", shown(label))).collect();
    let few = chosen.len() - told.len();
    let few =
        if few > 0 { format!(", and {few} that fewer than {FEW} chose") } else { String::new() };
    format!("{}: which score is each of {}{few}?", listed(&names), told.join(", "))
}
