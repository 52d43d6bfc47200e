//! Invitations, read: of those that were delivered, which were answered.
//!
//! In come the bytes of a list of invitations, or of their counts by day; out go the same columns
//! as of responses, with the one question whether it was answered (1) or not (0). The rate is counted
//! on the day of sending and frozen after a lag, so that weeks compare (METRICS 5).

use std::collections::BTreeMap;

use polars::prelude::{
    ChunkedBuilder as _, Column, DataFrame, Int8Type, Int32Type, Int64Type, IntoColumn, IntoSeries,
    PrimitiveChunkedBuilder,
};

use super::columns::Place;
use super::columns::{Cells, Columns};
use super::consent::says_yes;
use super::day::DayReader;
use super::export::{Export, Row};
use super::group::Groups;
use super::read::{builder, cell_of, day_reader, is_plausible, no_groups};
use super::{ANSWERS, Account, DAY, Faults, Questionnaire, Responses};
use super::{group_column, score_column, whole_number};
use crate::config::{Column as Named, DateSource, Invitations};
use crate::diagnostics::{Cell, CellFault, Diagnostics, Holds};
use crate::period::Day;

/// The answers of one file of invitations: for each that was delivered whether it was answered.
pub fn invitations(
    file: &str,
    bytes: Vec<u8>,
    asked: Questionnaire,
    invitations: &Invitations,
    diagnostics: &mut Diagnostics,
) -> Option<Responses> {
    let layout = asked.layout;
    let mut export = Export::open(file, bytes, &layout.format, diagnostics)?;
    let columns = Columns::find(file, &export.header, &[], layout, diagnostics)?;
    let mut place = |column: &Named| -> Option<usize> {
        let name = column.names()[0];
        let found = export.header.places(name).first().copied();
        if found.is_none() {
            let span = layout.spans.get(name).unwrap_or(&layout.span);
            diagnostics.missing_column(span, name, file, &export.header.told());
        }
        found
    };
    let delivered = match &invitations.delivered {
        Some(column) => Some(place(column)?),
        None => None,
    };
    let invited = match &invitations.invited {
        Some(column) => Some(place(column)?),
        None => None,
    };
    let mut selected = columns.own();
    selected.extend([delivered, invited].into_iter().flatten());
    export.select(&selected);
    let [Place::Own(answered)] = columns.asked[..] else {
        unreachable!("invitations are asked one thing, and joined to nothing")
    };
    let mut reading = Reading {
        file,
        columns: &columns,
        asked,
        invitations,
        answered,
        delivered,
        invited,
        days: day_reader(&columns, asked),
        rows: 0,
        day: builder(DAY),
        answers: builder(ANSWERS),
        score: builder(&score_column(Invitations::QUESTION, None)),
        groups: no_groups(asked),
        account: Account::default(),
        faults: BTreeMap::new(),
    };
    let mut row = Row::default();
    while export.next_row(&mut row) {
        reading.row(&row, &export);
    }
    export.is_whole(file, diagnostics).then(|| reading.responses())
}

/// The columns of a file as they grow.
struct Reading<'a> {
    file: &'a str,
    columns: &'a Columns,
    asked: Questionnaire<'a>,
    invitations: &'a Invitations,
    answered: usize,
    delivered: Option<usize>,
    invited: Option<usize>,
    days: DayReader<'a>,
    rows: usize,
    day: PrimitiveChunkedBuilder<Int32Type>,
    answers: PrimitiveChunkedBuilder<Int64Type>,
    score: PrimitiveChunkedBuilder<Int8Type>,
    groups: Vec<Option<Groups>>,
    account: Account,
    faults: BTreeMap<(usize, CellFault), (Cell, u64)>,
}

impl Reading<'_> {
    fn row(&mut self, row: &Row, export: &Export) {
        self.account.rows += 1;
        if row.broken.is_some() || row.width() != export.header.width() {
            self.account.ragged += 1;
            if self.account.first_ragged.is_none() {
                let cell = cell_of(self.file, row, export, 0);
                self.account.first_ragged = Some((cell, row.width(), export.header.width()));
            }
            return;
        }
        let cells = Cells { row, joined: &[] };
        let Some(sent) = self.sent(&cells, export) else { return };
        let counted = match self.invited {
            Some(invited) => self.counted(row, export, invited),
            None => self.single(row, sent),
        };
        let Some((answered, delivered)) = counted else { return };
        let first = self.account.first_day.get_or_insert(sent);
        *first = sent.min(*first);
        let last = self.account.last_day.get_or_insert(sent);
        *last = sent.max(*last);
        for (score, n) in [(1, answered), (0, delivered - answered)] {
            if n > 0 {
                self.push(&cells, sent, score, n);
            }
        }
    }

    fn push(&mut self, cells: &Cells, sent: Day, score: i8, n: i64) {
        self.rows += 1;
        self.day.append_value(sent.0);
        self.answers.append_value(n);
        self.score.append_value(score);
        for (place, groups) in self.columns.dimensions.iter().zip(&mut self.groups) {
            if let (Some(place), Some(groups)) = (place, groups) {
                groups.push(cells.text(*place), &self.asked.layout.missing);
            }
        }
    }

    fn sent(&mut self, cells: &Cells, export: &Export) -> Option<Day> {
        let place = match (self.columns.date, &self.asked.layout.date) {
            (Some(place), _) => place,
            (None, DateSource::Day(day)) => return Some(*day),
            (None, DateSource::Column { .. }) => return None,
        };
        let day = match cells.typed(place) {
            Some(typed) => self.days.typed(typed),
            None => self.days.day(cells.text(place)).day,
        };
        let day = day.filter(|it| is_plausible(*it));
        if let (None, Place::Own(column)) = (day, place) {
            self.fault(cells.row, export, column, CellFault::UnreadableDate);
        }
        day
    }

    /// One invitation: whether it was delivered, and answered in time.
    fn single(&mut self, row: &Row, sent: Day) -> Option<(i64, i64)> {
        if self.delivered.is_some_and(|it| !says_yes(row.cell(it)) && row.typed(it).is_none()) {
            self.account.set_aside += 1;
            return None;
        }
        let cell = row.cell(self.answered);
        let on = match row.typed(self.answered) {
            Some(typed) => self.days.typed(typed),
            None => self.days.day(cell).day,
        };
        let in_time = match (on, self.invitations.within) {
            (Some(on), Some(within)) => on.0 - sent.0 <= i32::from(within),
            (Some(_), None) => true,
            (None, _) => says_yes(cell),
        };
        Some((i64::from(in_time), 1))
    }

    /// A row of counts: how many were delivered, and answered.
    fn counted(&mut self, row: &Row, export: &Export, invited: usize) -> Option<(i64, i64)> {
        let numerals = self.asked.layout.numerals;
        let (answered, delivered) = (self.answered, self.delivered);
        let mut number = |column: usize| -> Option<i64> {
            let number = whole_number(row.cell(column), numerals);
            let number = number.filter(|it| (0..=i64::from(u32::MAX)).contains(it));
            if number.is_none() {
                self.fault(row, export, column, CellFault::NotACount);
            }
            number
        };
        let invited = number(invited)?;
        let delivered = match delivered {
            Some(column) => number(column)?,
            None => invited,
        };
        let answered = number(answered)?;
        if !(answered <= delivered && delivered <= invited) {
            self.fault(row, export, self.answered, CellFault::NotACount);
            return None;
        }
        Some((answered, delivered))
    }

    fn fault(&mut self, row: &Row, export: &Export, column: usize, fault: CellFault) {
        let file = self.file;
        let cell = || (cell_of(file, row, export, column), 0);
        self.faults.entry((column, fault)).or_insert_with(cell).1 += 1;
    }

    fn responses(mut self) -> Responses {
        let faults = std::mem::take(&mut self.faults).into_iter();
        self.account.faults = faults
            .map(|((_, fault), (first, count))| Faults {
                fault,
                first,
                count,
                expected: match fault {
                    CellFault::UnreadableDate => Holds::Date,
                    _ => Holds::Invited,
                },
            })
            .collect();
        let mut columns: Vec<Column> = vec![
            self.day.finish().into_series().into_column(),
            self.answers.finish().into_series().into_column(),
            self.score.finish().into_series().into_column(),
        ];
        let mut groups = BTreeMap::new();
        for (dimension, found) in self.asked.survey.dimensions.iter().zip(self.groups) {
            let Some(found) = found else { continue };
            let (names, rows) = found.finish(&group_column(&dimension.id));
            columns.push(rows.into_series().into_column());
            groups.insert(dimension.id.clone(), names);
        }
        let frame = DataFrame::new(self.rows, columns);
        let mut responses = Responses {
            frame: frame.expect("every column has a cell for every row"),
            groups,
            verbatims: vec![],
            ids: vec![],
            account: self.account,
        };
        responses.settle(self.asked.survey);
        responses
    }
}
