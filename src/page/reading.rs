//! A reading in words: value, interval, base, verdict, and the receipt that opens beside it.

use crate::chart::{self, Figure as Drawn};
use crate::config::{Question, Survey};
use crate::edition::{Headline, Receipted, Restatement};
use crate::measure::{Better, Cut, Definition, Metric, QuestionKey, ReadingKey};
use crate::period::{Coverage, Period};
use crate::privacy::{Change, Figure, FileCounts, Reading};

use super::Leaf;
use super::verdict::{verdict_class, withheld};
use super::view::{GlanceView, ReadingView, ReceiptView, SourceView};

impl Leaf<'_> {
    /// The survey and question of a key that the configuration made.
    pub(super) fn question(&self, key: &QuestionKey) -> (&Survey, &Question) {
        self.press.config.question(key).expect("keys are made from the configuration")
    }

    pub(super) fn metric(&self, key: &QuestionKey) -> Metric {
        self.question(key).1.definition.metric
    }

    pub(super) fn better(&self, key: &QuestionKey) -> Better {
        self.question(key).1.definition.better
    }

    pub(super) fn glance(&self, title: &str, headlines: &[Headline], id: &str) -> GlanceView {
        let reading = |(place, it): (usize, &Headline)| self.reading(it, &format!("{id}-{place}"));
        GlanceView {
            title: title.to_owned(),
            readings: headlines.iter().enumerate().map(reading).collect(),
        }
    }

    pub(super) fn reading(&self, headline: &Headline, id: &str) -> ReadingView {
        let (_, question) = self.question(&headline.question);
        let style = &self.press.style;
        let metric = question.definition.metric;
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        let target = question.target.map(|it| format!("target {}", style.figure(metric, it)));
        ReadingView {
            name: question.title.clone(),
            question: question.wording(&headline.cut).to_owned(),
            value_words: figure.map(|it| style.figure(metric, it.value)).unwrap_or_default(),
            unit_words: self.unit(&question.definition),
            interval_words: figure.map(|it| self.interval(metric, it)).unwrap_or_default(),
            n_words: figure.map(|it| style.answers(it.n)).unwrap_or_default(),
            verdict_words: self.verdict_words(headline),
            verdict: verdict_class(headline.reading.as_ref(), self.better(&headline.question)),
            period_words: self.period_words(headline.period),
            target_words: target,
            provisional_words: self
                .restated_words(&headline.question, &headline.cut, headline.period)
                .or_else(|| figure.and_then(|it| provisional(it, headline.period))),
            withheld_words: withheld(headline.reading.as_ref()).map(str::to_owned),
            interval_dot_svg: self.interval_dot(question, figure, &format!("dot-{id}")),
            sparkline_svg: self.sparkline(headline, &format!("run-{id}")),
            sparkline_words: self.run_words(headline),
            receipt: self.receipt(headline),
        }
    }

    /// How a reading was first published, if it was otherwise.
    pub(super) fn restated(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        period: Period,
    ) -> Option<&Restatement> {
        let key = ReadingKey { question: question.clone(), period, cut: cut.clone() };
        self.press.bulletin.restated.get(&key)
    }

    /// `Restated on 22 November 2026; first published as +38 (26 to 50), 211 answers`
    pub(super) fn restated_words(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        period: Period,
    ) -> Option<String> {
        let it = self.restated(question, cut, period)?;
        let day = self.press.style.day(it.day);
        Some(format!("Restated on {day}; first published as {}", it.evidence))
    }

    /// `of 7` after a mean; shares and NPS have their unit in the value.
    fn unit(&self, definition: &Definition) -> String {
        match definition.metric {
            Metric::Ces | Metric::Mean => {
                self.press.style.unit(definition.metric, definition.scale)
            }
            Metric::Nps | Metric::Csat | Metric::Share => String::new(),
        }
    }

    pub(super) fn interval(&self, metric: Metric, figure: &Figure) -> String {
        figure.interval.map(|it| self.press.style.interval(metric, it)).unwrap_or_default()
    }

    /// `week 47, 16 to 22 November 2026`
    pub(super) fn period_words(&self, period: Period) -> String {
        let style = &self.press.style;
        let short = style.short_period(period);
        match (period, period.days()) {
            (Period::Calendar { grain: crate::period::Grain::Week, .. }, Some(days)) => {
                format!("{short}, {}", style.days(days))
            }
            (Period::Last { .. }, Some(days)) => format!("{short}, {}", style.days(days)),
            _ => style.period(period),
        }
    }

    /// `no clear change on the week before`; empty where there is nothing to compare with.
    pub(super) fn verdict_words(&self, headline: &Headline) -> String {
        let metric = self.metric(&headline.question);
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        let Some(figure) = figure else { return String::new() };
        match &figure.change {
            Some(change) => self.change_words(metric, change, headline.period),
            None => "nothing to compare with yet".to_owned(),
        }
    }

    /// `up 12 points (4 to 20) on the week before`; on an earlier wave `… on Apr 2026`.
    pub(super) fn change_words(&self, metric: Metric, change: &Change, period: Period) -> String {
        let words = self.change(metric, change);
        let style = &self.press.style;
        match change {
            Change::TooFew { .. } => words,
            Change::Measured { from, .. } if period.previous() == Some(*from) => {
                format!("{words} {}", style.on_the_period_before(period).unwrap_or_default())
            }
            Change::Measured { from, .. } => format!("{words} on {}", style.period(*from)),
        }
    }

    /// `down 34 points (22 to 46)`
    pub(super) fn change(&self, metric: Metric, change: &Change) -> String {
        let style = &self.press.style;
        match change {
            Change::TooFew { .. } => style.too_few().to_owned(),
            Change::Measured { delta, interval, verdict, .. } => {
                style.change(metric, *verdict, *delta, *interval)
            }
        }
    }

    /// What the sparkline spans: `last 13 weeks`; of waves `Oct 2025 to Oct 2026`.
    pub(super) fn run_words(&self, headline: &Headline) -> String {
        let (Some((first, _)), Some(grain)) = (headline.run_up.first(), headline.period.grain())
        else {
            return String::new();
        };
        let unbroken = headline.run_up.windows(2).all(|it| it[0].0.next() == Some(it[1].0));
        match headline.run_up.len() {
            1 => String::new(),
            periods if unbroken => format!("last {periods} {}s", grain.word()),
            _ => {
                let style = &self.press.style;
                format!("{} to {}", style.short_period(*first), style.short_period(headline.period))
            }
        }
    }

    fn interval_dot(&self, question: &Question, figure: Option<&Figure>, id: &str) -> String {
        let Some(figure) = figure else { return String::new() };
        let axis = super::figure::axis(&question.definition);
        let drawn = Drawn::IntervalDot(chart::IntervalDot {
            title: question.title.clone(),
            mark: Some(super::figure::mark(figure)),
            unit: axis.unit,
            span: axis.scale,
            target: question.target.map(|value| chart::Reference {
                words: format!(
                    "Target {}",
                    self.press.style.figure(question.definition.metric, value)
                ),
                value,
            }),
        });
        chart::draw(&drawn, id).wide
    }

    pub(super) fn sparkline(&self, headline: &Headline, id: &str) -> String {
        let values: Vec<Option<f64>> = headline
            .run_up
            .iter()
            .map(|(_, it)| it.as_ref().and_then(Reading::figure).map(|it| it.value))
            .collect();
        if values.iter().flatten().count() < 2 {
            return String::new();
        }
        let last = headline.run_up.last().and_then(|(_, it)| it.as_ref()).and_then(Reading::figure);
        let drawn = Drawn::Sparkline(chart::Sparkline {
            title: self.question(&headline.question).1.title.clone(),
            description: None,
            values,
            coverage: super::figure::coverage(last.map_or(Coverage::Whole, |it| it.coverage)),
            span: None,
        });
        chart::draw(&drawn, id).wide
    }

    /// The evidence of a reading, short enough to open where it stands.
    pub(super) fn receipt(&self, headline: &Headline) -> ReceiptView {
        let (survey, question) = self.question(&headline.question);
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        ReceiptView {
            question_wording: question.wording(&headline.cut).to_owned(),
            scale_words: scale_words(&question.definition),
            answers: figure.map(|it| self.answers_table(question, it)),
            filter_words: self.filter_words(&headline.cut),
            period_words: self.period_words(headline.period),
            method_words: self.method_of(survey, &question.definition, figure),
            sources: figure.map(|it| self.sources(survey, &it.sources)).unwrap_or_default(),
            href: self.receipt_href(headline),
        }
    }

    /// How the interval was made, and what weights make of the number of answers.
    pub(super) fn method_of(
        &self,
        survey: &Survey,
        definition: &Definition,
        figure: Option<&Figure>,
    ) -> String {
        let method = method_words(definition);
        let n_eff = match figure.and_then(|it| it.n_eff) {
            None => return method.to_owned(),
            Some(n_eff) => self.press.style.count(n_eff.round() as u64),
        };
        let known =
            self.known_words(survey).map(|it| format!(" to match {it}")).unwrap_or_default();
        format!(
            "{method}. Answers are weighted{known}: they carry as much as {n_eff} that weigh alike (Kish 1965); the counts by score are unweighted"
        )
    }

    /// The receipt, at the reading's period; where no one answered there is only the method.
    pub(super) fn receipt_href(&self, headline: &Headline) -> String {
        let Receipted { address, anchor } = &headline.receipt;
        match &headline.reading {
            Some(_) => self.here.href_at(address, anchor),
            None if self.press.bulletin.has_receipt(address) => self.href(address),
            None => self.href(&super::frame::method_address()),
        }
    }

    /// `All respondents`, `Team is Billing`.
    pub(super) fn filter_words(&self, cut: &Cut) -> String {
        let words: Vec<String> = cut
            .groups()
            .map(|(dimension, group)| format!("{} is {group}", self.dimension_label(dimension)))
            .collect();
        if words.is_empty() { "all respondents".to_owned() } else { words.join(" and ") }
    }

    /// `Billing (team)`: whose reading it is, where a title has no room for a sentence.
    pub(super) fn whose(&self, cut: &Cut) -> String {
        let whose = |(dimension, group)| {
            format!("{group} ({})", self.dimension_label(dimension).to_lowercase())
        };
        let groups: Vec<String> = cut.groups().map(whose).collect();
        if groups.is_empty() { "all respondents".to_owned() } else { groups.join(", ") }
    }

    pub(super) fn dimension_label(&self, id: &str) -> String {
        let dimension = self.press.config.surveys.iter().find_map(|it| it.dimension(id));
        dimension.map_or_else(|| id.to_owned(), |it| it.label.clone())
    }

    pub(super) fn sources(&self, survey: &Survey, paths: &[String]) -> Vec<SourceView> {
        let base = self.press.bulletin.sources.get(&survey.id);
        paths
            .iter()
            .map(|path| {
                let file = base.and_then(|it| it.iter().find(|it| it.path == *path));
                let style = &self.press.style;
                SourceView {
                    file: path.clone(),
                    kept_words: match file.map(|it| it.counts.as_ref()) {
                        Some(Some(FileCounts { responses, rows: Some((rows, _)) })) => {
                            format!(
                                "{} of {} rows count",
                                style.count(*responses),
                                style.count(*rows)
                            )
                        }
                        Some(Some(FileCounts { responses, rows: None })) => {
                            style.responses(*responses)
                        }
                        Some(None) => "number not told".to_owned(),
                        // A list of invitations holds no responses.
                        None => String::new(),
                    },
                }
            })
            .collect()
    }
}

/// `week not complete`
fn provisional(figure: &Figure, period: Period) -> Option<String> {
    let word = period.grain().map_or("period", |it| it.word());
    (figure.coverage == Coverage::Partial).then(|| format!("{word} not complete"))
}

/// `0 to 10`, with what the metric makes of it.
pub(super) fn scale_words(definition: &Definition) -> String {
    let (low, high) = (definition.scale.low, definition.scale.high);
    let top: Vec<String> = definition.top.iter().map(i8::to_string).collect();
    match definition.metric {
        Metric::Nps => {
            format!("{low} to {high}: detractors 0 to 6, passives 7 and 8, promoters 9 and 10")
        }
        Metric::Csat | Metric::Share => {
            format!("{low} to {high}; counted are the answers {}", top.join(" and "))
        }
        Metric::Ces | Metric::Mean => format!("{low} to {high}"),
    }
}

/// How the interval and the change were made.
pub(super) fn method_words(definition: &Definition) -> &'static str {
    match definition.metric {
        Metric::Nps => {
            "95 % interval: adjusted Wald, under ten answers the score interval; the change is tested on both periods’ answers"
        }
        Metric::Csat | Metric::Share => "95 % interval: Wilson; the change by Newcombe’s interval",
        Metric::Ces | Metric::Mean => "95 % interval: Student’s t; the change by Welch’s test",
    }
}
