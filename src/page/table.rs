//! The tables behind charts and receipts.

use crate::config::Question;
use crate::edition::{Run, anchor};
use crate::locale::say;
use crate::measure::{Cut, Definition, Metric, QuestionKey, Side};
use crate::period::{Coverage, Period};
use crate::privacy::{Change, Figure, Reading};

use super::Leaf;
use super::number::NumberStyle;
use super::verdict::{of_whom, verdict_class, withheld};
use super::view::{CellView, ColumnView, RowView, TableView};

pub(super) fn text_column(name: impl Into<String>) -> ColumnView {
    ColumnView { name: name.into(), numeric: false }
}

pub(super) fn figure_column(name: impl Into<String>) -> ColumnView {
    ColumnView { name: name.into(), numeric: true }
}

pub(super) fn cell(text: impl Into<String>) -> CellView {
    CellView { text: text.into(), ..CellView::default() }
}

pub(super) fn lighter(text: impl Into<String>) -> CellView {
    CellView { text: text.into(), lighter: true, ..CellView::default() }
}

impl Leaf<'_> {
    /// A question's readings over time: a row a period, each value leading to its receipt.
    pub(super) fn run_table(&self, caption: String, run: &Run) -> TableView {
        let receipt = self.press.bulletin.places.receipt(&run.question, &run.cut);
        let rows = run.readings.iter().map(|(period, reading)| {
            let href = reading.as_ref().map(|_| self.here.href_at(&receipt, &anchor(*period)));
            let row =
                self.reading_row(self.row_name(*period), &run.question, reading.as_ref(), href);
            of_whose_row(&run.cut, row)
        });
        TableView {
            caption,
            columns: self.reading_columns(&say!(self.press.style, "period"), &run.question),
            rows: rows.collect(),
        }
    }

    /// `week 47, to 22 November 2026`; months and longer as they are called.
    pub(super) fn row_name(&self, period: Period) -> String {
        let style = &self.press.style;
        match (period.grain(), period.days()) {
            (Some(crate::period::Grain::Week), Some(days)) => {
                say!(
                    style,
                    "period-to-day",
                    period = style.short_period(period),
                    day = style.day(days.last),
                )
            }
            (Some(_), _) => style.short_period(period),
            (None, Some(days)) => {
                say!(
                    style,
                    "period-to-day",
                    period = style.short_period(period),
                    day = style.day(days.last),
                )
            }
            (None, None) => say!(style, "period-all"),
        }
    }

    pub(super) fn reading_columns(&self, first: &str, question: &QuestionKey) -> Vec<ColumnView> {
        let title = &self.question(question).1.title;
        vec![
            text_column(first),
            figure_column(title),
            figure_column(say!(self.press.style, "interval-95")),
            figure_column(say!(self.press.style, "answers-column")),
            text_column(say!(self.press.style, "change")),
        ]
    }

    pub(super) fn reading_row(
        &self,
        name: String,
        question: &QuestionKey,
        reading: Option<&Reading>,
        href: Option<String>,
    ) -> RowView {
        let metric = self.metric(question);
        let name = match reading.and_then(Reading::figure).map(|it| it.coverage) {
            Some(Coverage::Partial) => say!(self.press.style, "row-not-complete", period = name),
            _ => name,
        };
        let mut cells = vec![cell(name)];
        match reading {
            None | Some(Reading::Withheld(_)) => {
                let words = withheld(reading, &self.press.style).unwrap_or_default();
                cells.extend([CellView { href, ..lighter(words) }, cell(""), cell(""), cell("")]);
            }
            Some(Reading::Shown(figure) | Reading::LowBase(figure)) => {
                cells
                    .push(CellView { href, ..cell(self.press.style.figure(metric, figure.value)) });
                cells.push(lighter(self.interval(metric, figure)));
                cells.push(lighter(self.press.style.count(figure.n)));
                cells.push(self.change_cell(question, figure, reading));
            }
        }
        RowView { id: None, cells }
    }

    fn change_cell(
        &self,
        key: &QuestionKey,
        figure: &Figure,
        reading: Option<&Reading>,
    ) -> CellView {
        let Definition { metric, better, .. } = self.question(key).1.definition;
        let words = |it: &Change| self.change(metric, it);
        CellView {
            text: figure.change.as_ref().map(words).unwrap_or_default(),
            verdict: figure.change.as_ref().map(|_| verdict_class(reading, better)),
            ..CellView::default()
        }
    }

    /// How many answered what: by side for NPS, by score else; the shares add up to 100.
    pub(super) fn answers_table(&self, question: &Question, figure: &Figure) -> TableView {
        let definition = &question.definition;
        let classes: Vec<(String, u64)> = match definition.metric {
            Metric::Nps => [Side::Top, Side::Middle, Side::Low]
                .map(|side| {
                    (
                        side_words(definition, side, &self.press.style),
                        definition.on_side(side, &figure.answers),
                    )
                })
                .into(),
            _ => highest_first(figure),
        };
        let counts: Vec<u64> = classes.iter().map(|(_, n)| *n).collect();
        let shares = super::number::largest_remainder(&counts, 100);
        let style = &self.press.style;
        let rows = classes.into_iter().zip(shares).map(|((class, n), share)| RowView {
            id: None,
            cells: vec![cell(class), cell(style.count(n)), lighter(style.percent(share as f64))],
        });
        TableView {
            caption: say!(style, "answers-column"),
            columns: vec![
                text_column(say!(style, "answer-column")),
                figure_column(say!(style, "answers-column")),
                figure_column(say!(style, "share")),
            ],
            rows: rows.collect(),
        }
    }
}

/// A row of one person's customers bears no marks.
pub(super) fn of_whose_row(cut: &Cut, mut row: RowView) -> RowView {
    for cell in &mut row.cells {
        cell.verdict = cell.verdict.map(|it| of_whom(cut, it));
    }
    row
}

fn highest_first(figure: &Figure) -> Vec<(String, u64)> {
    let mut scores: Vec<_> =
        figure.answers.by_score().map(|(score, n)| (score.to_string(), n)).collect();
    scores.reverse();
    scores
}

/// `Detractors, 0 to 6`; of other metrics `Lower, 1 and 2`.
pub(super) fn side_words(definition: &Definition, side: Side, style: &NumberStyle) -> String {
    let name = match (definition.metric, side) {
        (Metric::Nps, Side::Low) => say!(style, "side-detractors"),
        (Metric::Nps, Side::Middle) => say!(style, "side-passives"),
        (Metric::Nps, Side::Top) => say!(style, "side-promoters"),
        (_, Side::Low) => say!(style, "side-low"),
        (_, Side::Middle) => say!(style, "side-middle"),
        (_, Side::Top) => say!(style, "side-high"),
    };
    let scores: Vec<i8> =
        definition.scale.scores().filter(|it| definition.side(*it) == side).collect();
    match scores.as_slice() {
        [] => name,
        [only] => say!(style, "side-of-one", side = name, score = *only),
        [first, last] => say!(style, "side-of-two", side = name, first = *first, last = *last),
        [first, .., last] => say!(style, "side-of-many", side = name, first = *first, last = *last),
    }
}
