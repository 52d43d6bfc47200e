//! The meaning of an export: cells, by the questionnaire, to columns of scores, days and groups.
//!
//! In come the header and the rows of cells that `export` makes of any kind of file. The columns
//! are typed as they are built, so that Polars never sees a doubtful cell; what a cell means is
//! worked out once for each text that a column holds, and remembered.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use jiff::tz::TimeZone;
use polars::prelude::ChunkedBuilder as _;
use polars::prelude::{
    Column, DataFrame, Int8Type, Int32Type, Int64Type, IntoColumn, IntoSeries, PolarsNumericType,
    PrimitiveChunkedBuilder,
};
use sha2::{Digest as _, Sha256};

use super::columns::{Cells, Columns, Place};
use super::day::{DayReader, Order};
use super::export::{Export, Row, Typed, is_of_import_ids};
use super::group::{Groups, LONGEST_NAME};
use super::lookup::{Lookup, Matched};
use super::{
    ANSWERS, Account, Answer, CUSTOMER, DAY, Faults, Merges, REVENUE, ResponseId, Responses,
    Spread, Verbatim, WEIGHT,
};
use super::{answer, consent, group_column, money, score_column, weight, whole_number};
use crate::config::{Column as Named, DateSource, HeaderRows, Keep, Layout, Survey};
use crate::diagnostics::{Cell, CellFault, Diagnostics, Holds};
use crate::period::Day;

/// The longest piece of a cell that a diagnostic carries.
const SHOWN_CELL: usize = 200;

/// How many rows are looked through for a header that is not the first.
const ROWS_ABOVE_HEADER: usize = 20;

/// How many different texts of a column are remembered with their meaning.
const REMEMBERED: usize = 1 << 14;

/// How a file is to be read.
#[derive(Clone, Copy)]
pub struct Questionnaire<'a> {
    pub survey: &'a Survey,
    pub layout: &'a Layout,
    /// The second file of each join of the layout.
    pub lookups: &'a [Lookup],
    /// The site's.
    pub timezone: &'a TimeZone,
    /// How many decimals sums of money have.
    pub decimals: u32,
}

/// The responses of one file that count. `None` if the file cannot be read as the survey says;
/// why is then among the diagnostics.
pub fn responses(
    file: &str,
    bytes: Vec<u8>,
    asked: Questionnaire,
    diagnostics: &mut Diagnostics,
) -> Option<Responses> {
    let layout = asked.layout;
    let mut export = Export::open(file, bytes, &layout.format, diagnostics)?;
    if let Some((name, line)) = header_below(&mut export, asked) {
        let span = layout.spans.get(name).unwrap_or(&layout.span);
        diagnostics.header_below(span, name, file, line, line - 1);
        return None;
    }
    let columns = Columns::find(file, &export.header, asked.lookups, layout, diagnostics)?;
    export.select(&columns.own());
    let mut reading = Reading::new(file, &export, &columns, asked);
    let mut row = Row::default();
    let mut first_line = None;
    while export.next_row(&mut row) {
        let expects_one = layout.format.header == HeaderRows::First(1);
        first_line.get_or_insert(row.line);
        if expects_one && reading.account.rows < 2 && is_of_import_ids(&row) {
            diagnostics.header_of_qualtrics(file, first_line.unwrap_or(row.line));
            return None;
        }
        reading.row(&row, &export);
    }
    let account = &mut reading.account;
    account.utf8_after_all =
        export.utf8_after_all.map(|it| (it, layout.format.encoding.name().to_owned()));
    export.is_whole(file, diagnostics).then(|| reading.responses())
}

/// Where the header lacks columns that a row below it has: the first of them, and that row's line.
/// The rows that are looked through are lost, so only a header that will not do is asked about.
fn header_below<'a>(export: &mut Export, asked: Questionnaire<'a>) -> Option<(&'a str, u64)> {
    let elsewhere = |it: &Named| {
        it.names().iter().any(|it| asked.lookups.iter().any(|file| file.place(it).is_some()))
    };
    let wanted: Vec<&Named> = asked
        .layout
        .columns()
        .into_iter()
        .filter(|it| matches!(it, Named::Named(_)) && !elsewhere(it))
        .collect();
    let missing = wanted.iter().find(|it| !export.header.has(it))?;
    let found = wanted.iter().filter(|it| export.header.has(it)).count();
    let mut row = Row::default();
    for _ in 0..ROWS_ABOVE_HEADER {
        if !export.next_row(&mut row) {
            return None;
        }
        let cells = row.names();
        let has = wanted.iter().filter(|it| cells.iter().any(|cell| it.names()[0] == cell)).count();
        if has > found && has * 2 > wanted.len() {
            return Some((missing.names()[0], row.line));
        }
    }
    None
}

/// The columns of a file as they grow.
struct Reading<'a> {
    file: &'a str,
    columns: &'a Columns,
    asked: Questionnaire<'a>,
    width: usize,
    days: DayReader<'a>,
    rows: usize,
    day: PrimitiveChunkedBuilder<Int32Type>,
    answers: Option<PrimitiveChunkedBuilder<Int64Type>>,
    weights: Option<PrimitiveChunkedBuilder<Int64Type>>,
    /// What was spent, and by whom.
    spent: Option<[PrimitiveChunkedBuilder<Int64Type>; 2]>,
    /// For each column of answers.
    scores: Vec<Scores>,
    /// For each dimension that has a column.
    groups: Vec<Option<Groups>>,
    /// With the row it belongs to.
    verbatims: Vec<(usize, Verbatim)>,
    ids: Vec<ResponseId>,
    /// The rows that share an id with a later or an earlier one, whichever does not count.
    left_out: Vec<usize>,
    rows_by_id: HashMap<ResponseId, usize>,
    /// The rows with a comment, digested, where responses have no ids.
    commented: HashSet<ResponseId>,
    account: Account,
    /// By column and fault, with the column of answers for whose scale the cell was read.
    faults: BTreeMap<(Place, CellFault, Option<usize>), (Cell, u64)>,
}

/// One column of answers as it grows.
struct Scores {
    column: PrimitiveChunkedBuilder<Int8Type>,
    /// The score of the row that was added last.
    last: Option<i8>,
    invalid: u64,
    spread: Option<Spread>,
    known: HashMap<Box<str>, Answer>,
    /// Where a file has codes for its texts, the answers that they stand for.
    by_code: Vec<Option<Answer>>,
}

/// An empty column.
pub fn builder<T: PolarsNumericType>(name: &str) -> PrimitiveChunkedBuilder<T> {
    PrimitiveChunkedBuilder::new(name.into(), 0)
}

/// The reader of a file's dates.
pub fn day_reader<'a>(columns: &'a Columns, asked: Questionnaire<'a>) -> DayReader<'a> {
    let (format, clock) = match &asked.layout.date {
        DateSource::Column { format, timezone, .. } => (format.as_deref(), timezone.as_ref()),
        DateSource::Day(_) => (None, None),
    };
    DayReader::new(format, clock.or(columns.zone.as_ref()), asked.timezone)
}

/// For each dimension that has a column in the file, its groups, none yet.
pub fn no_groups(asked: Questionnaire) -> Vec<Option<Groups>> {
    let dimensions = asked.survey.dimensions.iter().zip(&asked.layout.dimensions);
    dimensions.map(|(it, column)| column.as_ref().map(|_| Groups::of(&it.recode))).collect()
}

impl<'a> Reading<'a> {
    fn new(
        file: &'a str,
        export: &Export,
        columns: &'a Columns,
        asked: Questionnaire<'a>,
    ) -> Reading<'a> {
        let Questionnaire { survey, layout, .. } = asked;
        let scores = layout.asked.iter().map(|it| {
            let question = &survey.questions[it.question];
            Scores {
                column: builder(&score_column(&question.id, it.touchpoint.as_deref())),
                last: None,
                invalid: 0,
                spread: None,
                known: HashMap::new(),
                by_code: vec![],
            }
        });
        Reading {
            file,
            columns,
            asked,
            width: export.header.width(),
            days: day_reader(columns, asked),
            rows: 0,
            day: builder(DAY),
            answers: columns.count.map(|_| builder(ANSWERS)),
            weights: columns.weight.map(|_| builder(WEIGHT)),
            spent: columns.revenue.map(|_| [builder(REVENUE), builder(CUSTOMER)]),
            scores: scores.collect(),
            groups: no_groups(asked),
            verbatims: vec![],
            ids: vec![],
            left_out: vec![],
            rows_by_id: HashMap::new(),
            commented: HashSet::new(),
            account: Account::default(),
            faults: BTreeMap::new(),
        }
    }

    fn row(&mut self, row: &Row, export: &Export) {
        self.account.rows += 1;
        if let Some(why) = &row.broken {
            self.account.broken += 1;
            if self.account.first_broken.is_none() {
                let cell = self.cell(row, export, 0);
                let cell = Cell { name: String::new(), text: String::new(), ..cell };
                self.account.first_broken = Some((cell, why.clone()));
            }
            return;
        }
        if row.width() != self.width {
            self.ragged(row, export);
            return;
        }
        let lookups = self.asked.lookups;
        // Few surveys join, and ten million rows are ten million lists.
        let joined: Vec<Option<Matched>> = match lookups {
            [] => vec![],
            _ => {
                let keys = lookups.iter().zip(&self.columns.keys);
                keys.map(|(it, key)| self.matched(it, *key, row, export)).collect()
            }
        };
        let cells = Cells { row, joined: &joined };
        if self.is_set_aside(&cells) {
            self.account.set_aside += 1;
            return;
        }
        let Some(answers) = self.count(&cells, export) else { return };
        let Some(weight) = self.weight(&cells, export) else { return };
        if self.weights.is_some() && weight == 0 {
            self.account.set_aside += 1;
            return;
        }
        let place = self.rows;
        self.rows += 1;
        let day = self.date(&cells, export);
        self.day.append_option(day.map(|it| it.0));
        if let Some(column) = &mut self.answers {
            column.append_value(answers);
        }
        if let Some(column) = &mut self.weights {
            column.append_value(weight);
        }
        self.spend(&cells, export);
        for question in 0..self.scores.len() {
            let score = self.score(&cells, export, question);
            self.scores[question].push(score);
        }
        self.group(&cells, export);
        if let Some(column) = self.columns.response {
            self.identify(&cells, export, column, place);
        }
        if let (None, Some(comment)) = (self.columns.response, self.columns.comment) {
            self.recognise(&cells, export, comment);
        }
        if let Some(verbatim) = self.verbatim(&cells, day) {
            self.verbatims.push((place, verbatim));
        }
    }

    fn ragged(&mut self, row: &Row, export: &Export) {
        self.account.ragged += 1;
        if self.account.first_ragged.is_none() {
            let last = row.width().min(self.width);
            let mut cell = self.cell(row, export, last.saturating_sub(1));
            // Its cells stand under other names than their own, perhaps an address under a score's.
            if export.header.has_private() {
                (cell.name, cell.text) = (String::new(), String::new());
            }
            self.account.first_ragged = Some((cell, row.width(), self.width));
        }
    }

    fn cell(&self, row: &Row, export: &Export, column: usize) -> Cell {
        cell_of(self.file, row, export, column)
    }

    /// The cell of a place. What a join brought stands under the key that brought it.
    fn cell_at(&self, cells: &Cells, export: &Export, place: Place) -> Cell {
        match place {
            Place::Own(column) => self.cell(cells.row, export, column),
            Place::Joined { join, .. } => {
                let Place::Own(key) = self.columns.keys[join] else {
                    unreachable!("keys are columns of the export")
                };
                let text = cells.text(place).chars().take(SHOWN_CELL).collect();
                Cell { text, ..self.cell(cells.row, export, key) }
            }
        }
    }

    fn fault(
        &mut self,
        cells: &Cells,
        export: &Export,
        place: Place,
        fault: CellFault,
        asked: Option<usize>,
    ) {
        match self.faults.get_mut(&(place, fault, asked)) {
            Some((_, count)) => *count += 1,
            None => {
                let cell = self.cell_at(cells, export, place);
                self.faults.insert((place, fault, asked), (cell, 1));
            }
        }
    }

    fn matched(
        &mut self,
        lookup: &'a Lookup,
        key: Place,
        row: &Row,
        export: &Export,
    ) -> Option<Matched<'a>> {
        let Place::Own(column) = key else { return None };
        let found = lookup.find(row.cell(column));
        if found.is_none() {
            let cell = self.cell(row, export, column);
            let unmatched = self.account.unmatched.entry(lookup.file.clone());
            unmatched.or_insert((0, cell)).0 += 1;
        }
        found
    }

    fn is_set_aside(&self, cells: &Cells) -> bool {
        self.columns.leave_out.iter().any(|(place, rule)| {
            let cell = cells.text(*place).trim();
            cells.typed(*place).is_none() && rule.iter().any(|it| it == cell)
        })
    }

    /// For how many answers the row stands; a row without a readable count is left out.
    fn count(&mut self, cells: &Cells, export: &Export) -> Option<i64> {
        let Some(place) = self.columns.count else { return Some(1) };
        let count = whole_number(cells.text(place), self.asked.layout.numerals);
        let count = count.and_then(|it| u32::try_from(it).ok());
        if count.is_none() {
            self.fault(cells, export, place, CellFault::NotACount, None);
        }
        count.map(i64::from)
    }

    /// How much the row weighs; a row without a readable weight is left out.
    fn weight(&mut self, cells: &Cells, export: &Export) -> Option<i64> {
        let Some(place) = self.columns.weight else { return Some(0) };
        let weight = weight(cells.text(place), self.asked.layout.numerals);
        if weight.is_none() {
            self.fault(cells, export, place, CellFault::NotAWeight, None);
        }
        weight
    }

    /// What the row's customer spent. A blank cell is nothing spent, and one that cannot be read too;
    /// what a row without a customer spent is nobody's, and left out with the customer.
    fn spend(&mut self, cells: &Cells, export: &Export) {
        let Some(place) = self.columns.revenue else { return };
        let layout = self.asked.layout;
        let cell = cells.text(place).trim();
        let blank = cell.is_empty() || layout.missing.iter().any(|it| it == cell);
        let spent = money(cell, layout.numerals, self.asked.decimals).filter(|_| !blank);
        if spent.is_none() && !blank {
            self.fault(cells, export, place, CellFault::NotMoney, None);
        }
        let who = self.columns.respondent.map(|it| cells.text(it).trim());
        // Half of the digest: of ten million customers hardly two share it.
        let who = who.filter(|it| !it.is_empty()).map(|it| digest(it) as i64);
        if let Some([revenue, customer]) = &mut self.spent {
            revenue.append_option(spent);
            customer.append_option(who);
        }
    }

    fn date(&mut self, cells: &Cells, export: &Export) -> Option<Day> {
        let day = match (self.columns.date, &self.asked.layout.date) {
            (Some(place), _) => self.day_at(cells, export, place),
            (None, DateSource::Day(day)) => Some(*day),
            (None, DateSource::Column { .. }) => None,
        };
        if let Some(day) = day {
            let first = self.account.first_day.get_or_insert(day);
            *first = day.min(*first);
            let last = self.account.last_day.get_or_insert(day);
            *last = day.max(*last);
        }
        day
    }

    fn day_at(&mut self, cells: &Cells, export: &Export, place: Place) -> Option<Day> {
        let day = match cells.typed(place) {
            Some(typed) => self.days.typed(typed),
            None => {
                let read = self.days.day(cells.text(place));
                match read.order {
                    Order::Turned => self.account.turned_dates += 1,
                    Order::Either => self.account.either_dates += 1,
                    Order::Neither | Order::Declared => {}
                }
                read.day
            }
        };
        let day = day.filter(|it| is_plausible(*it));
        if day.is_none() {
            self.fault(cells, export, place, CellFault::UnreadableDate, None);
        }
        day
    }

    fn score(&mut self, cells: &Cells, export: &Export, asked: usize) -> Option<i8> {
        let place = self.columns.asked[asked];
        let fault = match self.answer(cells, asked) {
            Answer::Score(score) => return Some(score),
            Answer::Missing => return None,
            Answer::OffScale => CellFault::OffScale,
            Answer::NotAScore if cells.typed(place) == Some(Typed::Error) => CellFault::Failed,
            Answer::NotAScore => CellFault::NotAScore,
        };
        self.scores[asked].invalid += 1;
        if !self.is_said(cells, asked, fault) {
            self.fault(cells, export, place, fault, Some(asked));
        }
        None
    }

    fn answer(&mut self, cells: &Cells, asked: usize) -> Answer {
        let place = self.columns.asked[asked];
        let scores = &mut self.scores[asked];
        let code = cells.code(place).map(|it| it as usize);
        if let Some(Some(answer)) = code.and_then(|it| scores.by_code.get(it)) {
            return *answer;
        }
        let is_value = cells.typed(place).is_some_and(|it| it != Typed::Error);
        if is_value && self.asked.layout.asked[asked].coding.presence {
            return Answer::Score(1);
        }
        if is_value {
            return Answer::NotAScore;
        }
        let text = cells.text(place);
        if let Some(answer) = scores.known.get(text) {
            return *answer;
        }
        let layout = self.asked.layout;
        let answer = answer(text, &layout.asked[asked].coding, &layout.missing, layout.numerals);
        if scores.known.len() < REMEMBERED {
            scores.known.insert(text.into(), answer);
        }
        if let Some(code) = code {
            scores.by_code.resize(scores.by_code.len().max(code + 1), None);
            scores.by_code[code] = Some(answer);
        }
        answer
    }

    /// Whether a question before this one, of the same column and scale, finds the same fault in
    /// the cell: two metrics of one column are one mistake.
    fn is_said(&mut self, cells: &Cells, asked: usize, fault: CellFault) -> bool {
        let layout = self.asked.layout;
        (0..asked).any(|before| {
            self.columns.asked[before] == self.columns.asked[asked]
                && layout.asked[before].coding.scale == layout.asked[asked].coding.scale
                && match self.answer(cells, before) {
                    Answer::OffScale => fault == CellFault::OffScale,
                    Answer::NotAScore => matches!(fault, CellFault::NotAScore | CellFault::Failed),
                    Answer::Score(_) | Answer::Missing => false,
                }
        })
    }

    fn group(&mut self, cells: &Cells, export: &Export) {
        for dimension in 0..self.groups.len() {
            let Some(place) = self.columns.dimensions[dimension] else { continue };
            let code = cells.code(place);
            if let (Some(code), Some(groups)) = (code, &mut self.groups[dimension])
                && groups.push_code(code)
            {
                continue;
            }
            let failed = cells.typed(place) == Some(Typed::Error);
            if failed {
                self.fault(cells, export, place, CellFault::Failed, None);
            }
            let Some(groups) = &mut self.groups[dimension] else { continue };
            let missing = &self.asked.layout.missing;
            let fits = match (cells.typed(place), place) {
                (None, _) => groups.push(cells.text(place), missing),
                (Some(Typed::Error), _) | (Some(_), Place::Joined { .. }) => {
                    groups.push("", missing)
                }
                (Some(_), Place::Own(column)) => groups.push(&cells.row.shown(column), missing),
            };
            if let (Some(code), true) = (code, fits) {
                groups.know(code, cells.text(place));
            }
            if !fits {
                self.fault(cells, export, place, CellFault::NameTooLong, None);
            }
        }
    }

    fn identify(&mut self, cells: &Cells, export: &Export, column: Place, place: usize) {
        let name = cells.text(column).trim();
        // A blank id identifies nothing: such a row is a response of its own.
        let id = if name.is_empty() {
            digest(&format!("{}:{}", self.file, cells.row.line))
        } else {
            digest(name)
        };
        self.ids.push(id);
        let Some(earlier) = self.rows_by_id.get(&id).copied() else {
            self.rows_by_id.insert(id, place);
            return;
        };
        self.account.duplicates += 1;
        if self.account.first_duplicate.is_none() {
            self.account.first_duplicate = Some(self.cell_at(cells, export, column));
        }
        if self.asked.survey.keep == Keep::Last {
            self.left_out.push(earlier);
            self.rows_by_id.insert(id, place);
        } else {
            self.left_out.push(place);
        }
    }

    /// Notices a row that is the same as an earlier one in every cell, its comment too: no two
    /// customers write alike, so it was exported twice. Without ids both count, and it is told.
    fn recognise(&mut self, cells: &Cells, export: &Export, comment: Place) {
        if cells.text(comment).trim().is_empty() {
            return;
        }
        let row = cells.row;
        let all: Vec<&str> = (0..row.width()).map(|it| row.cell(it)).collect();
        if !self.commented.insert(digest(&all.join("\u{1f}"))) {
            self.account.alike += 1;
            if self.account.first_alike.is_none() {
                self.account.first_alike = Some(self.cell(row, export, 0));
            }
        }
    }

    /// The row's comment, if it may be quoted. Its scores and groups were read just before.
    fn verbatim(&self, cells: &Cells, day: Option<Day>) -> Option<Verbatim> {
        let comment = cells.text(self.columns.comment?).trim();
        let agreed = consent::given(cells.text(self.columns.consent?));
        let layout = self.asked.layout;
        if !agreed || comment.is_empty() || layout.missing.iter().any(|it| it == comment) {
            return None;
        }
        let survey = self.asked.survey;
        let asked = layout.asked.iter().zip(&self.scores);
        let one_column = asked.filter(|(it, _)| !survey.questions[it.question].is_wide());
        let dimensions = survey.dimensions.iter().zip(&self.groups);
        Some(Verbatim {
            text: comment.to_owned(),
            day: day?,
            scores: one_column
                .filter_map(|(it, scores)| {
                    Some((survey.questions[it.question].id.clone(), scores.last?))
                })
                .collect(),
            groups: dimensions
                .filter_map(|(it, groups)| {
                    Some((it.id.clone(), groups.as_ref()?.last()?.to_owned()))
                })
                .collect(),
            response: self.columns.response.and_then(|_| self.ids.last().copied()),
            respondent: self.columns.respondent.map(|place| digest(cells.text(place).trim())),
        })
    }

    /// The columns, closed: rows left out are gone from every one of them.
    fn responses(mut self) -> Responses {
        let survey = self.asked.survey;
        self.account.faults = self.faults();
        self.account.merges = self.merges();
        for (asked, scores) in self.asked.layout.asked.iter().zip(&self.scores) {
            let id = &survey.questions[asked.question].id;
            *self.account.invalid.entry(id.clone()).or_default() += scores.invalid;
            if let Some(spread) = scores.spread {
                let sum = self.account.spread.get(id).copied();
                let sum = sum.map_or(spread, |it| Spread {
                    n: it.n + spread.n,
                    low: it.low.min(spread.low),
                    high: it.high.max(spread.high),
                });
                self.account.spread.insert(id.clone(), sum);
            }
        }
        let mut columns: Vec<Column> = vec![self.day.finish().into_series().into_column()];
        columns.extend(self.answers.map(|it| it.finish().into_series().into_column()));
        columns.extend(self.weights.map(|it| it.finish().into_series().into_column()));
        for spent in self.spent.into_iter().flatten() {
            columns.push(spent.finish().into_series().into_column());
        }
        for scores in self.scores {
            columns.push(scores.column.finish().into_series().into_column());
        }
        let mut groups = BTreeMap::new();
        for (dimension, found) in survey.dimensions.iter().zip(self.groups) {
            let Some(found) = found else { continue };
            let (names, rows) = found.finish(&group_column(&dimension.id));
            columns.push(rows.into_series().into_column());
            groups.insert(dimension.id.clone(), names);
        }
        let frame = DataFrame::new(self.rows, columns);
        let mut responses = Responses {
            frame: frame.expect("every column has a cell for every row"),
            groups,
            verbatims: self.verbatims,
            ids: self.ids,
            account: self.account,
        };
        responses.without_rows(&self.left_out);
        responses.settle(survey);
        responses
    }

    fn merges(&self) -> Merges {
        let dimensions = self.asked.survey.dimensions.iter().zip(&self.groups);
        let mut kept: Vec<_> = dimensions
            .filter_map(|(it, groups)| Some(groups.as_ref()?.merges(&it.id)))
            .flatten()
            .collect();
        kept.sort();
        let more = kept.len().saturating_sub(Merges::KEPT) as u64;
        kept.truncate(Merges::KEPT);
        Merges { kept, more }
    }

    fn faults(&self) -> Vec<Faults> {
        self.faults
            .iter()
            .map(|((_, fault, asked), (first, count))| Faults {
                fault: *fault,
                first: first.clone(),
                count: *count,
                expected: self.expected(*fault, *asked),
            })
            .collect()
    }

    fn expected(&self, fault: CellFault, asked: Option<usize>) -> Holds {
        let layout = self.asked.layout;
        match (fault, asked) {
            (CellFault::UnreadableDate, _) => match &layout.date {
                DateSource::Column { format: Some(format), .. } => {
                    Holds::DateAs(format.to_string())
                }
                _ => Holds::DateSuchAs,
            },
            (CellFault::NotACount, _) => Holds::Answers,
            (CellFault::NotAWeight, _) => Holds::Weight,
            (CellFault::NotMoney, _) => Holds::Money,
            (_, Some(asked)) => {
                let scale = layout.asked[asked].coding.scale;
                Holds::ScoreFrom { low: scale.low, high: scale.high }
            }
            (CellFault::Failed, None) => Holds::Value,
            (CellFault::NameTooLong, _) => Holds::Name(LONGEST_NAME),
            (_, None) => Holds::Score,
        }
    }
}

/// A cell as a diagnostic shows it. Of personal data only the place is told.
pub fn cell_of(file: &str, row: &Row, export: &Export, column: usize) -> Cell {
    let text = row.shown(column);
    let shown = if export.header.is_private(column) { "" } else { &text };
    Cell {
        file: file.to_owned(),
        line: row.line,
        column: column + 1,
        name: export.header.names.get(column).cloned().unwrap_or_default(),
        text: shown.chars().take(SHOWN_CELL).collect(),
    }
}

/// Whether a response can be of a day.
pub fn is_plausible(day: Day) -> bool {
    (FIRST_DAY..=LAST_DAY).contains(&day)
}

/// No survey is older than the personal computer, or of the next century: such a date is a slip, and
/// one of the year 9999 would make eight thousand years of empty weeks.
const FIRST_DAY: Day = Day(3652);
const LAST_DAY: Day = Day(47481);

impl Scores {
    fn push(&mut self, score: Option<i8>) {
        self.last = score;
        self.column.append_option(score);
        let Some(score) = score else { return };
        let spread = self.spread.get_or_insert(Spread { n: 0, low: score, high: score });
        spread.n += 1;
        spread.low = spread.low.min(score);
        spread.high = spread.high.max(score);
    }
}

pub(super) fn digest(text: &str) -> ResponseId {
    let sha: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let (half, _) = sha.split_at(16);
    u128::from_le_bytes(half.try_into().expect("a SHA-256 has two halves of 16 bytes"))
}
