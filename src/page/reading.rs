//! A reading in words: value, interval, base, verdict, and the receipt that opens beside it.

use crate::chart::{self, Figure as Drawn};
use crate::config::{AGENT, Question, Survey};
use crate::edition::{Headline, Receipted, Restatement};
use crate::locale::say;
use crate::measure::{Better, Cut, Definition, Metric, QuestionKey, ReadingKey};
use crate::period::{Coverage, Period};
use crate::privacy::{Change, Figure, FileCounts, Reading};

use super::Leaf;
use super::number::NumberStyle;
use super::verdict::{of_whom, verdict_class, withheld};
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

    pub(super) fn glance(&self, title: String, headlines: &[Headline], id: &str) -> GlanceView {
        let reading = |(place, it): (usize, &Headline)| self.reading(it, &format!("{id}-{place}"));
        GlanceView { title, readings: headlines.iter().enumerate().map(reading).collect() }
    }

    pub(super) fn reading(&self, headline: &Headline, id: &str) -> ReadingView {
        let (_, question) = self.question(&headline.question);
        let style = &self.press.style;
        let metric = question.definition.metric;
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        // A target for a person would be a verdict.
        let goal = question.target.filter(|_| headline.cut.group(AGENT).is_none());
        let target = goal.map(|it| say!(style, "target", value = style.figure(metric, it)));
        ReadingView {
            name: question.title.clone(),
            question: question.wording(&headline.cut).to_owned(),
            value_words: figure.map(|it| style.figure(metric, it.value)).unwrap_or_default(),
            unit_words: self.unit(&question.definition),
            interval_words: figure.map(|it| self.interval(metric, it)).unwrap_or_default(),
            n_words: figure.map(|it| style.answers(it.n)).unwrap_or_default(),
            verdict_words: self.verdict_words(headline),
            verdict: of_whom(
                &headline.cut,
                verdict_class(headline.reading.as_ref(), self.better(&headline.question)),
            ),
            period_words: self.period_words(headline.period),
            target_words: target,
            provisional_words: self
                .restated_words(&headline.question, &headline.cut, headline.period)
                .or_else(|| figure.and_then(|it| provisional(it, headline.period, style))),
            withheld_words: withheld(headline.reading.as_ref(), style),
            interval_dot_svg: self.interval_dot(question, figure, goal, &format!("dot-{id}")),
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
        let style = &self.press.style;
        Some(say!(style, "restated", day = style.day(it.day), evidence = &it.evidence))
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
                say!(style, "period-of-days", period = short, days = style.days(days))
            }
            (Period::Last { .. }, Some(days)) => {
                say!(style, "period-of-days", period = short, days = style.days(days))
            }
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
            None => say!(self.press.style, "nothing-to-compare"),
        }
    }

    /// `up 12 points (4 to 20) on the week before`; on an earlier wave `… on Apr 2026`.
    pub(super) fn change_words(&self, metric: Metric, change: &Change, period: Period) -> String {
        let words = self.change(metric, change);
        let style = &self.press.style;
        match change {
            Change::TooFew { .. } => words,
            Change::Measured { from, .. } if period.previous() == Some(*from) => {
                let before = style.on_the_period_before(period).unwrap_or_default();
                say!(style, "change-on-the-period-before", change = words, before = before)
            }
            Change::Measured { from, .. } => {
                say!(style, "change-on-period", change = words, period = style.period(*from))
            }
        }
    }

    /// `down 34 points (22 to 46)`
    pub(super) fn change(&self, metric: Metric, change: &Change) -> String {
        let style = &self.press.style;
        match change {
            Change::TooFew { .. } => style.too_few(),
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
            periods if unbroken => self.press.style.last_periods(grain, periods),
            _ => {
                let style = &self.press.style;
                let last = style.short_period(headline.period);
                say!(style, "periods", first = style.short_period(*first), last = last)
            }
        }
    }

    fn interval_dot(
        &self,
        question: &Question,
        figure: Option<&Figure>,
        goal: Option<f64>,
        id: &str,
    ) -> String {
        let Some(figure) = figure else { return String::new() };
        let axis = super::figure::axis(&question.definition);
        let drawn = Drawn::IntervalDot(chart::IntervalDot {
            title: question.title.clone(),
            mark: Some(super::figure::mark(figure)),
            unit: axis.unit,
            span: axis.scale,
            target: goal
                .map(|value| chart::Reference { words: self.target_line(question, value), value }),
        });
        chart::draw(&drawn, id, self.press.style.locale()).wide
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
        chart::draw(&drawn, id, self.press.style.locale()).wide
    }

    /// The evidence of a reading, short enough to open where it stands.
    pub(super) fn receipt(&self, headline: &Headline) -> ReceiptView {
        let (survey, question) = self.question(&headline.question);
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        ReceiptView {
            question_wording: question.wording(&headline.cut).to_owned(),
            scale_words: scale_words(&question.definition, &self.press.style),
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
        let style = &self.press.style;
        let method = method_words(definition, style);
        let Some(n_eff) = figure.and_then(|it| it.n_eff) else { return method };
        let count = style.count(n_eff.round() as u64);
        match self.known_words(survey) {
            None => say!(style, "method-weighted", method = method, count = count),
            Some(known) => say!(
                style,
                "method-weighted-to-match",
                method = method,
                known = known,
                count = count,
            ),
        }
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
            .map(|(dimension, group)| {
                let dimension = self.dimension_label(dimension);
                say!(self.press.style, "filter-group", dimension = dimension, group = group)
            })
            .collect();
        match words.is_empty() {
            true => say!(self.press.style, "all-respondents"),
            false => self.press.style.listed(&words),
        }
    }

    /// `Billing (team)`: whose reading it is, where a title has no room for a sentence.
    pub(super) fn whose(&self, cut: &Cut) -> String {
        let whose = |(dimension, group): (&str, &str)| {
            self.group_of_dimension(group, &self.dimension_label(dimension))
        };
        let groups: Vec<String> = cut.groups().map(whose).collect();
        match groups.is_empty() {
            true => say!(self.press.style, "all-respondents"),
            false => groups.join(", "),
        }
    }

    /// `Billing (team)`
    pub(super) fn group_of_dimension(&self, group: &str, label: &str) -> String {
        let dimension = self.press.style.label_within(label);
        say!(self.press.style, "group-of-dimension", group = group, dimension = dimension)
    }

    /// `By team`
    pub(super) fn by_dimension(&self, label: &str) -> String {
        let dimension = self.press.style.label_within(label);
        say!(self.press.style, "by-dimension", dimension = dimension)
    }

    /// `Target +40`, beside a line of a chart.
    pub(super) fn target_line(&self, question: &Question, value: f64) -> String {
        let style = &self.press.style;
        say!(style, "target-line", value = style.figure(question.definition.metric, value))
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
                            say!(
                                style,
                                "rows-kept",
                                kept = style.count(*responses),
                                rows = style.count(*rows),
                            )
                        }
                        Some(Some(FileCounts { responses, rows: None })) => {
                            style.responses(*responses)
                        }
                        Some(None) => say!(style, "number-not-told"),
                        // A list of invitations holds no responses.
                        None => String::new(),
                    },
                }
            })
            .collect()
    }
}

/// `week not complete`
fn provisional(figure: &Figure, period: Period, style: &NumberStyle) -> Option<String> {
    let word = period.grain().map_or("period", |it| it.word());
    (figure.coverage == Coverage::Partial).then(|| say!(style, "not-complete", unit = word))
}

/// `0 to 10`, with what the metric makes of it.
pub(super) fn scale_words(definition: &Definition, style: &NumberStyle) -> String {
    let (low, high) = (definition.scale.low, definition.scale.high);
    let top: Vec<String> = definition.top.iter().map(i8::to_string).collect();
    match definition.metric {
        Metric::Nps => say!(style, "scale-nps", low = low, high = high),
        Metric::Csat | Metric::Share => {
            say!(style, "scale-share", low = low, high = high, counted = style.listed(&top))
        }
        Metric::Ces | Metric::Mean => say!(style, "scale-mean", low = low, high = high),
    }
}

/// How the interval and the change were made.
pub(super) fn method_words(definition: &Definition, style: &NumberStyle) -> String {
    match definition.metric {
        Metric::Nps => say!(style, "method-nps"),
        Metric::Csat | Metric::Share => say!(style, "method-share"),
        Metric::Ces | Metric::Mean => say!(style, "method-mean"),
    }
}
