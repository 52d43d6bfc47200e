//! How many people read the bulletin: `content/readership.toml`, as an editor copied it from where it
//! is counted.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Source, Span};
use crate::period::Day;

use super::fields::Fields;

/// Where readers are counted, below the project.
pub(super) const FILE: &str = "content/readership.toml";

/// So many readers, counted on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readership {
    /// The day on which the count was read off.
    pub date: Day,
    pub readers: u32,
    /// Who counts them: `the intranet’s page counts`.
    pub source: String,
    /// What they read: `the edition of 15 November`.
    pub of: Option<String>,
}

const MOST_READERS: u32 = 1_000_000_000;

/// The counts of the file, the oldest first.
pub(super) fn counts(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Vec<Readership> {
    let whole = Span::new(source, 0..source.text.len());
    let Some(fields) = Fields::of_toml(&whole, diagnostics) else { return vec![] };
    let mut file = Fields::new(fields, "readership.toml", &whole.within(0..0));
    let tables = file.needed_tables("count", "[[count]]", diagnostics);
    file.finish(diagnostics);
    let counts = tables.into_iter().filter_map(|it| count(it, diagnostics));
    let mut counts: Vec<Readership> = counts.collect();
    counts.sort_by_key(|it| it.date);
    counts
}

fn count(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<Readership> {
    let date = fields.needed_day("date", diagnostics);
    let readers = fields.needed_whole("readers", 0..=MOST_READERS, "readers = 1840", diagnostics);
    let source = "source = \"the intranet’s page counts\"";
    let source = fields.needed_text("source", source, diagnostics);
    let of = fields.text("of", diagnostics).map(|it| it.text);
    fields.finish(diagnostics);
    Some(Readership { date: date?, readers: readers?.0, source: source?.text, of })
}
