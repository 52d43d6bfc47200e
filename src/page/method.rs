//! The method page: how each number of the site is made, written for readers.

use std::collections::BTreeSet;

use crate::locale::say;
use crate::measure::Metric;
use crate::privacy::{Covered, SIZES, interval_coverage};

use super::Leaf;
use super::evidence::definition_words;
use super::frame::data_address;
use super::number::NumberStyle;
use super::table::{cell, figure_column, text_column};
use super::view::{MethodPage, MethodSection, RowView, TableView};

impl Leaf<'_> {
    pub(super) fn method(&self) -> MethodPage {
        let style = &self.press.style;
        let (title, deck) = (say!(style, "method-title"), say!(style, "method-deck"));
        let used: BTreeSet<Metric> = self
            .press
            .config
            .surveys
            .iter()
            .flat_map(|it| it.questions.iter().map(|question| question.definition.metric))
            .collect();
        let mut sections =
            vec![self.intervals(), self.changes(), self.limits(), self.orders(), self.privacy()];
        sections.extend(used.into_iter().map(|it| metric_section(it, &self.press.style)));
        sections.extend(self.why_sections());
        sections.extend(self.money_section());
        sections.extend(self.weights_section());
        MethodPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "method"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck: Some(deck),
            sections,
            data: self.link(say!(style, "about-the-data"), &data_address()),
        }
    }

    fn intervals(&self) -> MethodSection {
        let style = &self.press.style;
        let paragraphs = vec![
            say!(style, "method-intervals-chance"),
            say!(style, "method-intervals-only-chance"),
        ];
        MethodSection {
            table: Some(self.coverage_table()),
            table_note: Some(say!(style, "method-coverage-note")),
            ..section("intervals", say!(style, "method-intervals"), paragraphs)
        }
    }

    /// How often the intervals of this site hold what they should.
    fn coverage_table(&self) -> TableView {
        let style = &self.press.style;
        let name = |it: &Covered| {
            let truth = style.figure(it.metric, it.truth);
            match (it.metric, it.mix.as_slice()) {
                (Metric::Nps, [low, middle, top]) => {
                    let [low, middle, top] =
                        [low, middle, top].map(|it| style.percent(f64::from(*it)));
                    say!(
                        style,
                        "method-coverage-nps",
                        truth = truth,
                        low = low,
                        middle = middle,
                        top = top,
                    )
                }
                _ => say!(style, "method-coverage-share", truth = truth),
            }
        };
        let row = |it: Covered| {
            let covered = it.coverage.map(|it| cell(style.percent(100.0 * it)));
            RowView { id: None, cells: std::iter::once(cell(name(&it))).chain(covered).collect() }
        };
        let sizes = SIZES.map(|it| figure_column(style.answers(it)));
        TableView {
            caption: say!(style, "method-coverage"),
            columns: std::iter::once(text_column(say!(style, "method-coverage-of")))
                .chain(sizes)
                .collect(),
            rows: interval_coverage().into_iter().map(row).collect(),
        }
    }

    fn changes(&self) -> MethodSection {
        let style = &self.press.style;
        let paragraphs = vec![
            say!(style, "method-changes-test"),
            say!(style, "method-changes-family"),
            say!(style, "method-changes-same-customers"),
            say!(style, "method-changes-held-against"),
            say!(style, "method-changes-mix"),
        ];
        section("changes", say!(style, "method-changes"), paragraphs)
    }

    fn limits(&self) -> MethodSection {
        let style = &self.press.style;
        let paragraphs =
            vec![say!(style, "method-limits-lines"), say!(style, "method-limits-rules")];
        section("limits", say!(style, "method-limits"), paragraphs)
    }

    fn orders(&self) -> MethodSection {
        let style = &self.press.style;
        let paragraphs = vec![
            say!(style, "method-orders-ranks"),
            say!(style, "method-orders-improved"),
            say!(style, "method-orders-attention"),
        ];
        section("orders", say!(style, "method-orders"), paragraphs)
    }

    fn privacy(&self) -> MethodSection {
        let style = &self.press.style;
        let thresholds = self.press.config.privacy.thresholds;
        let (minimum, comparison) = (thresholds.minimum_n, thresholds.comparison_n);
        let limits =
            say!(style, "method-privacy-limits", minimum = minimum, comparison = comparison);
        let paragraphs = vec![limits, say!(style, "method-privacy-withheld")];
        section("privacy", say!(style, "method-privacy"), paragraphs)
    }
}

pub(super) fn section(id: &str, title: String, paragraphs: Vec<String>) -> MethodSection {
    MethodSection {
        id: id.to_owned(),
        title,
        paragraphs,
        formula: None,
        source: None,
        source_href: None,
        table: None,
        table_note: None,
    }
}

fn metric_section(metric: Metric, style: &NumberStyle) -> MethodSection {
    let (title, formula, source) = match metric {
        Metric::Nps => {
            (say!(style, "metric-nps"), say!(style, "formula-nps"), say!(style, "source-nps"))
        }
        Metric::Csat => {
            (say!(style, "metric-csat"), say!(style, "formula-csat"), say!(style, "source-csat"))
        }
        Metric::Ces => {
            (say!(style, "metric-ces"), say!(style, "formula-ces"), say!(style, "source-ces"))
        }
        Metric::Mean => {
            (say!(style, "metric-mean"), say!(style, "formula-mean"), say!(style, "source-mean"))
        }
        // Newcombe wrote of any share.
        Metric::Share => {
            (say!(style, "metric-share"), say!(style, "formula-share"), say!(style, "source-csat"))
        }
    };
    MethodSection {
        formula: Some(formula),
        source: Some(source),
        ..section(metric.name(), title, vec![definition_words(metric, style)])
    }
}
