//! The method page: how each number of the site is made, written for readers.

use std::collections::BTreeSet;

use crate::measure::Metric;
use crate::privacy::{Covered, SIZES, interval_coverage};

use super::Leaf;
use super::evidence::definition_words;
use super::frame::data_address;
use super::number::NumberStyle;
use super::table::{cell, figure_column, text_column};
use super::view::{MethodPage, MethodSection, RowView, TableView};

/// How the table of coverage was made.
const COVERAGE_NOTE: &str = "Counted out over every sample that could be drawn, with the intervals that these \
     pages print. Near the ends of a scale few answers make steps, so no interval can hold 95 % exactly.";

impl Leaf<'_> {
    pub(super) fn method(&self) -> MethodPage {
        let title = "How the numbers are made";
        let deck = "Every figure on these pages leads to a receipt: the question as it was asked, the \
                    answers, the interval, the files. This page says what they mean.";
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
            head: self.head(title, deck, "method"),
            breadcrumbs: self.crumbs(vec![], title),
            title: title.to_owned(),
            deck: Some(deck.to_owned()),
            sections,
            data: self.link("About the data", &data_address()),
        }
    }

    fn intervals(&self) -> MethodSection {
        let section = section(
            "intervals",
            "What an interval says",
            &[
                "A survey hears some customers and not all of them. Had others answered, the figure would \
                 be a little different. The 95 % interval is the range within which the figure for all \
                 customers like those who answered can be expected: of a hundred such intervals, about \
                 ninety-five hold it. Few answers make it wide.",
                "It speaks of chance alone. It does not know whether those who answered are like those who \
                 did not. Every answer counts for itself: a customer who answered about two contacts counts \
                 twice.",
            ],
        );
        MethodSection {
            table: Some(self.coverage_table()),
            table_note: Some(COVERAGE_NOTE.to_owned()),
            ..section
        }
    }

    /// How often the intervals of this site hold what they should.
    fn coverage_table(&self) -> TableView {
        let style = &self.press.style;
        let name = |it: &Covered| {
            let truth = style.figure(it.metric, it.truth);
            match (it.metric, it.mix.as_slice()) {
                (Metric::Nps, [low, middle, top]) => {
                    format!(
                        "NPS {truth} ({low} % detractors, {middle} % passives, {top} % promoters)"
                    )
                }
                _ => format!("A share of {truth}"),
            }
        };
        let row = |it: Covered| {
            let covered = it.coverage.map(|it| cell(style.percent(100.0 * it)));
            RowView { id: None, cells: std::iter::once(cell(name(&it))).chain(covered).collect() }
        };
        let sizes = SIZES.map(|it| figure_column(style.answers(it)));
        TableView {
            caption: "How often the 95 % interval holds the true figure".to_owned(),
            columns: std::iter::once(text_column("All customers")).chain(sizes).collect(),
            rows: interval_coverage().into_iter().map(row).collect(),
        }
    }

    fn changes(&self) -> MethodSection {
        section(
            "changes",
            "When we say up or down",
            &[
                "“Up” and “down” are said only where a test finds the change clear: p below 0.05 and an \
                 interval of the change that leaves out zero. All else is “no clear change”, however \
                 different the two figures look. A period that the data cover only in part is never \
                 compared.",
                "One change in twenty would pass this test by chance alone. All changes that a table or a \
                 scorecard compares are therefore tested as one family: of those called up or down, no more \
                 than one in twenty is expected to be false (Benjamini and Hochberg, Journal of the Royal \
                 Statistical Society B 57, 1995). What a text quotes, and what a receipt shows of one period \
                 after another, is tested by itself.",
                "Two periods are compared as if other customers had answered in each. Where the same ones \
                 answered in both, their answers are alike, the change is surer than the test knows, and it \
                 says “no clear change” more often than it need.",
                "A figure is also held against the same period of the year before, against all other answers of \
                 the company, and against its target, if there is one. A target has no chance of its own: above \
                 or below it is a figure whose 95 % interval leaves it out.",
                "An overall figure can change although no group does, because other groups answered than \
                 before. Where that explains more than half of a clear change, it is said (Kitagawa, Journal of \
                 the American Statistical Association 50, 1955).",
            ],
        )
    }

    fn limits(&self) -> MethodSection {
        section(
            "limits",
            "When a chart shows a signal",
            &[
                "The broken lines of a chart over time are process limits: three standard errors on either side \
                 of the usual level, wider where the periods themselves vary by more than chance. They are set by \
                 the first 26 weeks, or twelve months, and then kept, so that a chart cannot be made calm by \
                 moving its limits; only an event that is noted on it starts new ones. Fewer than twelve periods \
                 have no limits.",
                "Few rules are used, as each adds false alarms, and the one that fired is named: a point beyond a \
                 limit, eight in a row on one side of the usual level, and of weeks two of three close to the same \
                 limit. Periods with too few answers to be compared, and those that are not over, have no part in \
                 it. (Shewhart 1931; Western Electric 1956; Laney, Quality Engineering 14, 2002.)",
            ],
        )
    }

    fn orders(&self) -> MethodSection {
        section(
            "orders",
            "Orders, improvements, attention",
            &[
                "A league table of small groups is mostly chance. Groups are put in order only where the answers \
                 tell one: where, on average, a group could have no more than half of all ranks (Klein, Wright and \
                 Wieczorek, Journal of the Royal Statistical Society C 69, 2020). The order is by figures drawn \
                 towards the mean of all, the more the fewer their answers. The funnel shows the same groups by \
                 their number of answers; its lines are for 95 and 99.8 of 100 groups (Spiegelhalter, Statistics in \
                 Medicine 24, 2005).",
                "Most improved is a group only if its own change is clear with Holm’s correction for all that were \
                 compared. Often there is none, and then that is said.",
                "The experience of customers needs attention where a group is outside the funnel on the bad side, \
                 where its own chart signals for the worse in the newest period, or where it clearly got worse \
                 among all that the page compares. It is the experience that is judged, nobody’s performance.",
            ],
        )
    }

    fn privacy(&self) -> MethodSection {
        let thresholds = self.press.config.privacy.thresholds;
        let (minimum, comparison) = (thresholds.minimum_n, thresholds.comparison_n);
        let mut section = section("privacy", "Too few answers", &[]);
        section.paragraphs = vec![
            format!(
                "Fewer than {minimum} answers: no number is printed anywhere. Fewer than {comparison}: the \
                 figure stands in tables with its interval, is not compared and not quoted in a text, and no \
                 comment is quoted. Surveys of employees are held to stricter limits."
            ),
            "Where a total and its parts would give a small group away by subtraction, a further part is \
             withheld with it. Comments are quoted only with consent, without contact details, and \
             never from employees."
                .to_owned(),
        ];
        section
    }
}

pub(super) fn section(id: &str, title: &str, paragraphs: &[&str]) -> MethodSection {
    MethodSection {
        id: id.to_owned(),
        title: title.to_owned(),
        paragraphs: paragraphs.iter().map(|it| (*it).to_owned()).collect(),
        formula: None,
        source: None,
        source_href: None,
        table: None,
        table_note: None,
    }
}

fn metric_section(metric: Metric, style: &NumberStyle) -> MethodSection {
    let (title, formula, source) = match metric {
        Metric::Nps => (
            "Net promoter score (NPS)",
            "NPS = 100 × (promoters − detractors) ÷ answers. Interval: adjusted Wald, with ¾ of a promoter, \
             1½ passives and ¾ of a detractor added; under ten answers the score interval.",
            "Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; \
             Tango, Statistics in Medicine 17, 1998.",
        ),
        Metric::Csat => (
            "Customer satisfaction (CSAT)",
            "CSAT = 100 × answers in the top box ÷ answers. Interval: Wilson’s score interval; changes by \
             Newcombe’s hybrid score interval.",
            "Newcombe, Statistics in Medicine 17, 1998.",
        ),
        Metric::Ces => (
            "Customer effort score (CES)",
            "CES = sum of the scores ÷ answers. Interval: Student’s t; changes by Welch’s test.",
            "Dixon, Freeman and Toman, Harvard Business Review 88(7/8), 2010.",
        ),
        Metric::Mean => (
            "Mean score",
            "Mean = sum of the scores ÷ answers. Interval: Student’s t; changes by Welch’s test.",
            "Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.",
        ),
        Metric::Share => (
            "Share of answers",
            "Share = 100 × answers counted ÷ answers. Interval: Wilson’s score interval; changes by \
             Newcombe’s hybrid score interval.",
            "Newcombe, Statistics in Medicine 17, 1998.",
        ),
    };
    MethodSection {
        formula: Some(formula.to_owned()),
        source: Some(source.to_owned()),
        ..section(metric.name(), title, &[&definition_words(metric, style)])
    }
}
