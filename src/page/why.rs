//! Why, in words: the drivers of a headline question, and where to begin.

use crate::chart::{self, Figure as Drawn};
use crate::measure::Metric;
use crate::privacy::{Driver, Drivers, Priority, Sharing};

use super::Leaf;
use super::figure::Plate;
use super::method::section;
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{MethodSection, RowView, TableView, WhyView};

impl Leaf<'_> {
    /// What moves together with the headline question of each survey.
    pub(super) fn why(&self) -> Vec<WhyView> {
        self.press.bulletin.drivers.iter().map(|it| self.why_of(it)).collect()
    }

    /// How words and drivers are found, where the site has any.
    pub(super) fn why_sections(&self) -> Vec<MethodSection> {
        let bulletin = self.press.bulletin;
        let words = bulletin.said.values().flatten().any(|it| it.terms.is_some());
        let topics = bulletin.said.values().flatten().any(|it| !it.topics.is_empty());
        let mut sections = vec![];
        if !bulletin.drivers.is_empty() {
            sections.push(drivers_section());
        }
        if words {
            sections.push(words_section());
        }
        if topics {
            sections.push(section("topics", "Topics of comments", &[TOPICS]));
        }
        sections
    }

    fn why_of(&self, drivers: &Drivers) -> WhyView {
        let (_, outcome) = self.question(&drivers.outcome);
        WhyView {
            title: format!("What moves together with {}?", outcome.title),
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
            Some(first) => format!(
                "{} moves together with {} the most: it has {} of what is explained.",
                self.question(&first.question).1.title,
                outcome.title,
                style.percent(100.0 * first.share),
            ),
            None => {
                "Which of them moves together with it the most is undecided: each interval covers the mean."
                    .to_owned()
            }
        };
        format!(
            "{finding} {} explain {explained} of how {} differs between customers. This shows what \
             goes together, not what causes what.",
            if drivers.drivers.len() == 2 { "The two" } else { "All of them" },
            outcome.title,
        )
    }

    fn driver_note(&self, drivers: &Drivers) -> String {
        let style = &self.press.style;
        let left_out = match drivers.incomplete {
            Some(n) => format!("; {} who left one out are not in it", style.count(n)),
            None => String::new(),
        };
        let method = match drivers.method {
            Sharing::AllOrders => {
                "the gain in R² averaged over all orders of the drivers (Lindeman, Merenda and Gold)"
            }
            Sharing::RelativeWeights => "Johnson’s relative weights",
        };
        format!(
            "{} rated all of it{left_out}; {}. Importance: {method}, its 95 % interval from {} draws of \
             the customers. Undecided where the interval covers the mean of all. A driver that everyone \
             rates alike shows no importance, however much it has.",
            format_args!("{} customers", style.count(drivers.n)),
            self.period_words(drivers.period),
            style.count(u64::from(drivers.resamples)),
        )
    }

    fn matrix(&self, drivers: &Drivers) -> Plate {
        let (survey, outcome) = self.question(&drivers.outcome);
        let title = format!("What goes together with {}, and how is it rated?", outcome.title);
        let subtitle = "Importance (share of what is explained) by score (0 to 100 % of the scale)";
        let aspect = |it: &Driver| chart::Aspect {
            label: self.question(&it.question).1.title.clone(),
            words: self.press.style.percent(100.0 * it.share),
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
            description: subtitle.to_owned(),
            aspects: drivers.drivers.iter().map(aspect).collect(),
            means: (100.0 * drivers.means.0, drivers.means.1),
        });
        Plate {
            id: format!("drivers-{}", drivers.outcome.survey),
            source_line: format!(
                "Source: {}, {}. The lines through the dots are 95 % intervals; hollow dots are undecided.",
                survey.title,
                self.press.style.answers(drivers.n)
            )
            .into(),
            table: self.driver_table(drivers),
            title,
            subtitle: subtitle.to_owned(),
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
                    cell(priority_words(it.priority)),
                ],
            }
        };
        TableView {
            caption: format!("What moves together with {}", style.title_within(&outcome.title)),
            columns: vec![
                text_column("Rated aspect"),
                figure_column("Importance"),
                figure_column("95 % interval"),
                figure_column("Mean score"),
                figure_column("Correlation"),
                text_column("Priority"),
            ],
            rows: drivers.drivers.iter().map(row).collect(),
        }
    }
}

/// Whether its interval leaves out the mean of all.
fn is_decided(driver: &Driver) -> bool {
    driver.priority != Priority::Undecided
}

fn priority_words(priority: Priority) -> &'static str {
    match priority {
        Priority::ImproveFirst => "improve first",
        Priority::Keep => "keep",
        Priority::Maintain => "maintain",
        Priority::LowPriority => "low priority",
        Priority::Undecided => "undecided",
    }
}

/// What a topic's share is a share of.
const TOPICS: &str = "A topic is a list of words that the editor keeps, shown beside it. Its figure is the share of \
    the comments that mention one of them, of those that may be quoted: a share of answers like any \
    other, with its interval and its test. It says what is written about, not whether it is praised.";

fn drivers_section() -> MethodSection {
    MethodSection {
        formula: Some(
            "Importance of a driver = the gain in R² when it is added, averaged over all orders of the \
             drivers, as a share of R². More than fifteen drivers: Johnson’s relative weights. Interval: \
             percentiles of a bootstrap over lots of customers."
                .to_owned(),
        ),
        source: Some(
            "Lindeman, Merenda and Gold, Introduction to Bivariate and Multivariate Analysis, 1980; \
             Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral \
             Research 35, 2000; Martilla and James, Journal of Marketing 41(1), 1977."
                .to_owned(),
        ),
        ..section(
            "drivers",
            "What moves together with a score",
            &[
                "Customers who rate one thing high tend to rate others high. How much each rated aspect \
                 moves together with recommending is shared out fairly among them, from customers who \
                 rated all of it. It takes fifty of them, and ten for each aspect. It shows what goes \
                 together and not what causes what: making one better need not make the other better.",
                "An aspect whose interval covers the mean importance is undecided. One that everyone rates \
                 alike shows no importance, however much it has.",
            ],
        )
    }
}

fn words_section() -> MethodSection {
    MethodSection {
        formula: Some(
            "Chosen by the log-likelihood ratio of each word (false discovery rate 10 %), ranked by the \
             log-odds with an informative Dirichlet prior of 500 words over their standard error. \
             Sentiment: VADER, compound of at least 0.05 or at most −0.05."
                .to_owned(),
        ),
        source: Some(
            "Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi and Quinn, Political Analysis \
             16, 2008; Benjamini and Hochberg, JRSS B 57, 1995; Hutto and Gilbert, ICWSM, 2014."
                .to_owned(),
        ),
        ..section(
            "words",
            "Words of comments",
            &[
                "Counted are customers and not words: who writes a word ten times counts once for it. Read \
                 are only comments of customers who agreed to be quoted. A word is named where enough \
                 customers used it, never the word of a few; words that are only ever written with a \
                 capital letter are taken for names and left out unless very many use them.",
                "How comments sound is read off a list of words and often wrong: it has “I would never \
                 recommend this company to a friend” as positive. It describes, and moves no score and no \
                 rank.",
            ],
        )
    }
}
