//! Why, in words: the drivers of a headline question, and where to begin.

use crate::chart::{self, Figure as Drawn};
use crate::locale::say;
use crate::measure::Metric;
use crate::privacy::{Driver, Drivers, Priority, Sharing};

use super::Leaf;
use super::figure::Plate;
use super::method::section;
use super::number::NumberStyle;
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{MethodSection, RowView, TableView, WhyView};

impl Leaf<'_> {
    /// What moves together with the headline question of each survey.
    pub(super) fn why(&self) -> Vec<WhyView> {
        self.press.bulletin.drivers.iter().map(|it| self.why_of(it)).collect()
    }

    /// How words and drivers are found, where the site has any.
    pub(super) fn why_sections(&self) -> Vec<MethodSection> {
        let (bulletin, style) = (self.press.bulletin, &self.press.style);
        let words = bulletin.said.values().flatten().any(|it| it.terms.is_some());
        let topics = bulletin.said.values().flatten().any(|it| !it.topics.is_empty());
        let mut sections = vec![];
        if !bulletin.drivers.is_empty() {
            sections.push(drivers_section(style));
        }
        if words {
            sections.push(words_section(style));
        }
        if topics {
            let paragraphs = vec![say!(style, "method-topics-share")];
            sections.push(section("topics", say!(style, "method-topics"), paragraphs));
        }
        sections
    }

    fn why_of(&self, drivers: &Drivers) -> WhyView {
        let (_, outcome) = self.question(&drivers.outcome);
        WhyView {
            title: say!(self.press.style, "drivers-title", question = &outcome.title),
            sentence: self.together(drivers),
            figure: self.figure(self.matrix(drivers)),
            note: self.driver_note(drivers),
        }
    }

    /// The finding, which says as much as the intervals let it.
    fn together(&self, drivers: &Drivers) -> String {
        let (_, outcome) = self.question(&drivers.outcome);
        let style = &self.press.style;
        let explained = style.percent(100.0 * drivers.r2);
        let decided =
            drivers.drivers.iter().find(|it| it.share > drivers.means.0 && is_decided(it));
        let finding = match decided {
            Some(first) => say!(
                style,
                "drivers-first",
                driver = &self.question(&first.question).1.title,
                question = &outcome.title,
                share = style.percent(100.0 * first.share),
            ),
            None => say!(style, "drivers-undecided"),
        };
        let explain = say!(
            style,
            "drivers-explain",
            n = drivers.drivers.len(),
            share = explained,
            question = &outcome.title,
        );
        format!("{finding} {explain}")
    }

    fn driver_note(&self, drivers: &Drivers) -> String {
        let style = &self.press.style;
        let method = match drivers.method {
            Sharing::AllOrders => "all-orders",
            Sharing::RelativeWeights => "weights",
        };
        let (customers, period) = (style.customers(drivers.n), self.period_words(drivers.period));
        let draws = u64::from(drivers.resamples);
        match drivers.incomplete {
            None => say!(
                style,
                "drivers-note",
                customers = customers,
                period = period,
                method = method,
                draws = draws
            ),
            Some(n) => say!(
                style,
                "drivers-note-incomplete",
                customers = customers,
                left_out = n,
                period = period,
                method = method,
                draws = draws
            ),
        }
    }

    fn matrix(&self, drivers: &Drivers) -> Plate {
        let (survey, outcome) = self.question(&drivers.outcome);
        let style = &self.press.style;
        let title = say!(style, "drivers-matrix", question = &outcome.title);
        let subtitle = say!(style, "drivers-matrix-of");
        let aspect = |it: &Driver| chart::Aspect {
            label: self.question(&it.question).1.title.clone(),
            words: style.percent(100.0 * it.share),
            importance: 100.0 * it.share,
            interval: it
                .interval
                .map(|it| chart::Interval { low: 100.0 * it.low, high: 100.0 * it.high }),
            score: it.performance,
            emphasis: match it.priority {
                Priority::ImproveFirst => chart::Emphasis::Accent,
                Priority::Undecided => chart::Emphasis::Quiet,
                Priority::Keep | Priority::Maintain | Priority::LowPriority => {
                    chart::Emphasis::Plain
                }
            },
        };
        let drawn = Drawn::Priorities(chart::Priorities {
            title: title.clone(),
            description: subtitle.clone(),
            aspects: drivers.drivers.iter().map(aspect).collect(),
            means: (100.0 * drivers.means.0, drivers.means.1),
        });
        Plate {
            id: format!("drivers-{}", drivers.outcome.survey),
            source_line: say!(
                style,
                "drivers-source",
                survey = &survey.title,
                answers = style.answers(drivers.n)
            )
            .into(),
            table: self.driver_table(drivers),
            title,
            subtitle,
            drawn,
        }
    }

    fn driver_table(&self, drivers: &Drivers) -> TableView {
        let (_, outcome) = self.question(&drivers.outcome);
        let style = &self.press.style;
        let row = |it: &Driver| {
            let (_, question) = self.question(&it.question);
            let definition = &question.definition;
            let percent = |share: f64| style.percent(100.0 * share);
            let interval = it.interval.map(|it| {
                let whole = crate::measure::Interval { low: 100.0 * it.low, high: 100.0 * it.high };
                style.interval(Metric::Share, whole)
            });
            let unit = style.unit(Metric::Mean, definition.scale);
            RowView {
                id: None,
                cells: vec![
                    cell(&question.title),
                    cell(percent(it.share)),
                    lighter(interval.unwrap_or_default()),
                    cell(format!("{} {unit}", style.decimal(it.mean, 1))),
                    lighter(it.correlation.map(|it| style.decimal(it, 2)).unwrap_or_default()),
                    cell(say!(style, "priority-words", priority = priority_word(it.priority))),
                ],
            }
        };
        TableView {
            caption: say!(style, "drivers-caption", question = style.title_within(&outcome.title)),
            columns: vec![
                text_column(say!(style, "rated-aspect")),
                figure_column(say!(style, "importance")),
                figure_column(say!(style, "interval-95")),
                figure_column(say!(style, "mean-score")),
                figure_column(say!(style, "correlation")),
                text_column(say!(style, "priority")),
            ],
            rows: drivers.drivers.iter().map(row).collect(),
        }
    }
}

/// Whether its interval leaves out the mean of all.
fn is_decided(driver: &Driver) -> bool {
    driver.priority != Priority::Undecided
}

/// As the messages call it.
fn priority_word(priority: Priority) -> &'static str {
    match priority {
        Priority::ImproveFirst => "improve-first",
        Priority::Keep => "keep",
        Priority::Maintain => "maintain",
        Priority::LowPriority => "low",
        Priority::Undecided => "undecided",
    }
}

fn drivers_section(style: &NumberStyle) -> MethodSection {
    let paragraphs =
        vec![say!(style, "method-drivers-shared"), say!(style, "method-drivers-undecided")];
    MethodSection {
        formula: Some(say!(style, "formula-drivers")),
        source: Some(say!(style, "source-drivers")),
        ..section("drivers", say!(style, "method-drivers"), paragraphs)
    }
}

fn words_section(style: &NumberStyle) -> MethodSection {
    let paragraphs = vec![say!(style, "method-words-counted"), say!(style, "method-words-tone")];
    MethodSection {
        formula: Some(say!(style, "formula-words")),
        source: Some(say!(style, "source-words")),
        ..section("words", say!(style, "method-words"), paragraphs)
    }
}
