//! Receipts: all that a question and cut have to show, period by period.

use crate::address::Address;
use crate::edition::{Receipt, anchor};
use crate::locale::say;
use crate::measure::{Metric, Side};
use crate::period::{Grain, Period};
use crate::privacy::Reading;

use super::Leaf;
use super::frame::method_address;
use super::number::NumberStyle;
use super::reading::scale_words;
use super::table::lighter;
use super::view::{LinkView, ReceiptPage, RowView, TableView};

impl Leaf<'_> {
    pub(super) fn receipt_page(&self, receipt: &Receipt) -> ReceiptPage {
        let (survey, question) = self.question(&receipt.question);
        let filter = self.filter_words(&receipt.cut);
        let style = &self.press.style;
        let whose = self.whose(&receipt.cut);
        let title = say!(style, "question-in-period", question = &question.title, period = whose);
        let paths: Vec<String> = self
            .press
            .bulletin
            .sources
            .get(&survey.id)
            .into_iter()
            .flatten()
            .map(|it| it.path.clone())
            .collect();
        let metric = question.definition.metric;
        ReceiptPage {
            site: self.site("website"),
            head: self.head(&title, &say!(style, "receipt-description", title = &title), "receipt"),
            breadcrumbs: self.crumbs(
                self.receipt_trail(receipt),
                &say!(style, "receipt-of", question = &question.title),
            ),
            title,
            question_wording: question.wording(&receipt.cut).to_owned(),
            scale_words: scale_words(&question.definition, style),
            filter_words: filter,
            definition: definition_words(metric, style),
            method: self.method_of(
                survey,
                &question.definition,
                receipt.readings.iter().rev().find_map(|(_, it)| it.figure()),
            ),
            method_href: self.here.href_at(&method_address(), metric.name()),
            sources: self.sources(survey, &paths),
            downloads: self.receipt_downloads(receipt),
            periods: self.periods_table(receipt),
        }
    }

    fn receipt_trail(&self, receipt: &Receipt) -> Vec<LinkView> {
        let mut groups = receipt.cut.groups();
        let single = groups.next().filter(|_| receipt.cut.dimensions().count() == 1);
        let scorecard = single.and_then(|(dimension, group)| {
            let address = self.press.bulletin.scorecard(dimension, group)?;
            Some(self.link(group, address))
        });
        scorecard.into_iter().collect()
    }

    fn receipt_downloads(&self, receipt: &Receipt) -> Vec<LinkView> {
        let places = &self.press.bulletin.places;
        let link = |ending: &str| {
            let address: Address = places.download(&receipt.cut, ending);
            let is_there = self.press.bulletin.downloads.contains(&receipt.cut);
            is_there.then(|| {
                let label = say!(self.press.style, "readings-as", format = ending.to_uppercase());
                self.link(label, &address)
            })
        };
        ["csv", "json"].into_iter().filter_map(link).collect()
    }

    /// Everything first, then years, quarters, months and weeks, each kind newest first.
    fn periods_table(&self, receipt: &Receipt) -> TableView {
        let mut readings: Vec<&(Period, Reading)> = receipt.readings.iter().collect();
        readings.sort_by_key(|(period, _)| {
            (kind(*period), std::cmp::Reverse(period.days().map(|it| it.first)))
        });
        let mut columns =
            self.reading_columns(&say!(self.press.style, "period"), &receipt.question);
        columns.push(super::table::text_column(self.counts_heading(receipt)));
        let rows = readings.into_iter().map(|(period, reading)| {
            let row =
                self.reading_row(self.row_name(*period), &receipt.question, Some(reading), None);
            let mut cells = super::table::of_whose_row(&receipt.cut, row).cells;
            let restated = self.restated_words(&receipt.question, &receipt.cut, *period);
            if let (Some(words), Some(first)) = (restated, cells.first_mut()) {
                first.text = format!("{}. {words}", first.text);
            }
            cells.push(lighter(self.counts_words(receipt, reading)));
            RowView { id: Some(anchor(*period)), cells }
        });
        TableView { caption: say!(self.press.style, "every-period"), rows: rows.collect(), columns }
    }

    /// What the counts of a row are counts of, in their order.
    fn counts_heading(&self, receipt: &Receipt) -> String {
        let definition = &self.question(&receipt.question).1.definition;
        match definition.metric {
            Metric::Nps => say!(self.press.style, "counts-of-nps"),
            _ => say!(
                self.press.style,
                "counts-by-score",
                low = definition.scale.low,
                high = definition.scale.high,
            ),
        }
    }

    /// `31, 63, 118`: detractors, passives, promoters; of other metrics the answers by score.
    fn counts_words(&self, receipt: &Receipt, reading: &Reading) -> String {
        let (_, question) = self.question(&receipt.question);
        let Some(figure) = reading.figure() else { return String::new() };
        let definition = &question.definition;
        let counts: Vec<String> = match definition.metric {
            Metric::Nps => Side::ALL
                .map(|side| definition.on_side(side, &figure.answers))
                .map(|it| self.press.style.count(it))
                .into(),
            _ => figure.answers.by_score().map(|(_, n)| self.press.style.count(n)).collect(),
        };
        counts.join(" · ")
    }
}

fn kind(period: Period) -> u8 {
    match period {
        Period::All => 0,
        Period::Last { .. } => 1,
        Period::Calendar { grain: Grain::Year, .. } => 2,
        Period::Calendar { grain: Grain::Quarter, .. } => 3,
        Period::Calendar { grain: Grain::Month, .. } => 4,
        Period::Calendar { grain: Grain::Week, .. } => 5,
    }
}

/// What a metric is, in a sentence.
pub(super) fn definition_words(metric: Metric, style: &NumberStyle) -> String {
    match metric {
        Metric::Nps => say!(style, "definition-nps"),
        Metric::Csat => say!(style, "definition-csat"),
        Metric::Ces => say!(style, "definition-ces"),
        Metric::Mean => say!(style, "definition-mean"),
        Metric::Share => say!(style, "definition-share"),
    }
}
