//! Where in a row each thing of a survey stands: in the export itself, or in a second file that is
//! joined to it.

use jiff::tz::TimeZone;

use super::export::{Header, Row, Typed};
use super::lookup::{Lookup, Matched};
use crate::config::{Column, DateSource, Layout};
use crate::diagnostics::Diagnostics;

/// A column of the export, or of the second file of one of its joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Own(usize),
    Joined { join: usize, column: usize },
}

/// The places of all that a layout names.
pub struct Columns {
    /// None where the layout itself says the day.
    pub date: Option<Place>,
    /// What the file says of the time zone of its dates.
    pub zone: Option<TimeZone>,
    pub response: Option<Place>,
    pub respondent: Option<Place>,
    pub count: Option<Place>,
    pub weight: Option<Place>,
    pub revenue: Option<Place>,
    pub comment: Option<Place>,
    pub consent: Option<Place>,
    /// The key of each join.
    pub keys: Vec<Place>,
    /// In the order of the survey's dimensions.
    pub dimensions: Vec<Option<Place>>,
    /// In the order of the layout's columns of answers.
    pub asked: Vec<Place>,
    /// The rules of the layout that this file has a column for.
    pub leave_out: Vec<(Place, Vec<String>)>,
}

/// One row with what its joins found.
pub struct Cells<'r> {
    pub row: &'r Row,
    pub joined: &'r [Option<Matched<'r>>],
}

impl<'r> Cells<'r> {
    /// A cell's text; empty where a join found nothing.
    pub fn text(&self, place: Place) -> &'r str {
        match place {
            Place::Own(column) => self.row.cell(column),
            Place::Joined { join, column } => {
                self.joined.get(join).and_then(Option::as_ref).map_or("", |it| it.cell(column))
            }
        }
    }

    /// A number that stands for a cell's text, as `Row::code`.
    pub fn code(&self, place: Place) -> Option<u32> {
        match place {
            Place::Own(column) => self.row.code(column),
            Place::Joined { .. } => None,
        }
    }

    pub fn typed(&self, place: Place) -> Option<Typed> {
        match place {
            Place::Own(column) => self.row.typed(column),
            Place::Joined { .. } => None,
        }
    }
}

impl Columns {
    /// Finds every column; those that a file lacks, or has twice, are reported.
    pub fn find(
        file: &str,
        header: &Header,
        lookups: &[Lookup],
        layout: &Layout,
        diagnostics: &mut Diagnostics,
    ) -> Option<Columns> {
        let mut finding = Finding { file, header, lookups, layout, whole: true, diagnostics };
        let date = match &layout.date {
            DateSource::Column { column, .. } => Some(finding.needed(column)),
            DateSource::Day(_) => None,
        };
        let zone = match date {
            Some(Place::Own(column)) => header.zone(column).cloned(),
            _ => None,
        };
        let columns = Columns {
            date,
            zone,
            response: finding.perhaps(layout.response.as_ref()),
            respondent: finding.perhaps(layout.respondent.as_ref()),
            count: finding.perhaps(layout.count.as_ref()),
            weight: finding.perhaps(layout.weight.as_ref()),
            revenue: finding.perhaps(layout.revenue.as_ref()),
            comment: finding.perhaps(layout.comment.as_ref()),
            consent: finding.perhaps(layout.consent.as_ref()),
            keys: layout.joins.iter().map(|it| finding.own(&it.key)).collect(),
            dimensions: layout
                .dimensions
                .iter()
                .map(|it| it.as_ref().map(|it| finding.needed(it)))
                .collect(),
            asked: layout.asked.iter().map(|it| finding.needed(&it.column)).collect(),
            leave_out: finding.rules(),
        };
        finding.whole.then_some(columns)
    }

    /// The columns of the export that are read.
    pub fn own(&self) -> Vec<usize> {
        let single = [
            self.date,
            self.response,
            self.respondent,
            self.count,
            self.weight,
            self.revenue,
            self.comment,
            self.consent,
        ];
        let rules = self.leave_out.iter().map(|(place, _)| place);
        let rest = self.keys.iter().chain(&self.asked).chain(rules);
        let all = single.iter().flatten().chain(self.dimensions.iter().flatten()).chain(rest);
        let mut own: Vec<usize> = all
            .filter_map(|it| match it {
                Place::Own(column) => Some(*column),
                Place::Joined { .. } => None,
            })
            .collect();
        own.sort_unstable();
        own.dedup();
        own
    }
}

struct Finding<'a> {
    file: &'a str,
    header: &'a Header,
    lookups: &'a [Lookup],
    layout: &'a Layout,
    whole: bool,
    diagnostics: &'a mut Diagnostics,
}

impl Finding<'_> {
    /// A column that may be absent, or personal data, if it was not named but is only usual of a
    /// tool.
    fn perhaps(&mut self, column: Option<&Column>) -> Option<Place> {
        let column = column?;
        let mut places = column.names().into_iter().map(|it| self.header.places(it));
        let found = places.find(|it| !it.is_empty()).unwrap_or_default();
        let is_there = found.iter().any(|it| !self.header.is_private(*it));
        let is_usual = matches!(column, Column::AnyOf(_));
        (is_there || !is_usual).then(|| self.needed(column))
    }

    fn own(&mut self, column: &Column) -> Place {
        let names = column.names();
        let found = names.iter().map(|it| self.header.places(it)).find(|it| !it.is_empty());
        self.placed(column, found.unwrap_or_default(), None)
    }

    fn needed(&mut self, column: &Column) -> Place {
        for name in column.names() {
            let own = self.header.places(name);
            let joined = self.lookups.iter().enumerate().find_map(|(join, it)| {
                Some((Place::Joined { join, column: it.place(name)? }, it.file.as_str()))
            });
            if !own.is_empty() || joined.is_some() {
                return self.placed(column, own, joined);
            }
        }
        self.placed(column, vec![], None)
    }

    fn placed(&mut self, column: &Column, own: Vec<usize>, joined: Option<(Place, &str)>) -> Place {
        let name = column.names().first().copied().unwrap_or_default();
        let span = self.layout.spans.get(name).unwrap_or(&self.layout.span);
        match (own.as_slice(), joined) {
            // It may go by another name than the one that is known to be private.
            ([place], None) if self.header.is_private(*place) => {
                self.diagnostics.private_column(span, name);
            }
            ([place], None) => return Place::Own(*place),
            ([], Some((place, _))) => return place,
            ([], None) => {
                // A file that is one column all over has one thing wrong with it.
                if self.whole || self.header.width() > 1 {
                    self.diagnostics.missing_column(span, name, self.file, &self.header.told());
                }
            }
            ([_, ..], Some((_, second))) => {
                self.diagnostics.column_in_both(span, name, self.file, second);
            }
            ([_, ..], None) => self.diagnostics.duplicate_column(span, name, self.file),
        }
        self.whole = false;
        Place::Own(0)
    }

    fn rules(&mut self) -> Vec<(Place, Vec<String>)> {
        let layout = self.layout;
        let mut rules = vec![];
        for rule in &layout.leave_out {
            let column = Column::Named(rule.column.clone());
            if rule.needed || self.header.has(&column) {
                rules.push((self.needed(&column), rule.cells.clone()));
            }
        }
        rules
    }
}
