//! What a chart says: readings as figures, with title, subtitle, source line and table.

use crate::chart::{self, Axis, Figure as Drawn, Span, Tick, Unit, Zoom};
use crate::config::{AGENT, Question};
use crate::edition::{ChartAnswer, Dimension, Run, Standing};
use crate::locale::say;
use crate::measure::{Better, Cut, Definition, Interval, Metric, QuestionKey, Side};
use crate::period::{Coverage, Grain, Period};
use crate::privacy::{
    ControlChart, ControlLimits, Figure, Flank, Funnel, FunnelUnit, Reading, Rule, Signal,
};

use super::Leaf;
use super::number::NumberStyle;
use super::number::capitalised;
use super::number::largest_remainder;
use super::table::{figure_column, side_words, text_column};
use super::verdict::{funnel_note, funnel_words, limits_words, signal_words};
use super::view::{ChartsView, FigureView, RowView, TableView};

/// A chart that is ready but for its drawing.
pub(super) struct Plate {
    pub id: String,
    pub title: String,
    pub subtitle: String,
    pub source_line: SourceLine,
    pub drawn: Drawn,
    pub table: TableView,
}

/// Where a chart's figures are from, and how it is drawn. The one differs from chart to chart; what several
/// that stand together have in common of the other is said once above them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceLine {
    pub words: String,
    /// Sentences.
    pub method: Vec<String>,
    /// The evidence of every period.
    pub receipt_href: Option<String>,
}

impl From<String> for SourceLine {
    fn from(words: String) -> SourceLine {
        SourceLine { words, ..SourceLine::default() }
    }
}

impl SourceLine {
    fn sentences(&self) -> String {
        let all = std::iter::once(&self.words).chain(&self.method);
        all.map(|it| it.trim()).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Plate {
    /// With a title of the editor's own.
    pub(super) fn titled(self, title: String) -> Plate {
        let drawn = match self.drawn {
            Drawn::Distribution(it) => {
                Drawn::Distribution(chart::Distribution { title: title.clone(), ..it })
            }
            other => other,
        };
        Plate { title, drawn, ..self }
    }
}

/// How many panels or groups still tell something on one chart.
const MOST_GROUPS: usize = 24;

/// How many groups have a panel of their own.
pub(super) const MOST_PANELS: usize = 12;

impl Leaf<'_> {
    pub(super) fn figure(&self, plate: Plate) -> FigureView {
        let locale = self.press.style.locale();
        let axis_note = plate.drawn.axis_note(locale);
        let drawing = chart::draw(&plate.drawn, &plate.id, locale);
        FigureView {
            narrow_svg: drawing.narrow.unwrap_or_default(),
            wide_svg: drawing.wide,
            id: plate.id,
            title: plate.title,
            subtitle: plate.subtitle,
            axis_note: axis_note.map(|it| sentence(&it)),
            source_line: plate.source_line.sentences(),
            receipt_href: plate.source_line.receipt_href,
            table: plate.table,
        }
    }

    /// Charts that stand together: what they have in common of how they are drawn is said once.
    pub(super) fn charts(&self, mut plates: Vec<Plate>) -> ChartsView {
        let mut shared: Vec<String> = vec![];
        for sentence in plates.iter().flat_map(|it| &it.source_line.method) {
            let uses = plates.iter().filter(|it| it.source_line.method.contains(sentence)).count();
            if uses > 1 && !shared.contains(sentence) {
                shared.push(sentence.clone());
            }
        }
        for plate in &mut plates {
            plate.source_line.method.retain(|it| !shared.contains(it));
        }
        ChartsView {
            figures: plates.into_iter().map(|it| self.figure(it)).collect(),
            note: shared.join(" "),
        }
    }

    /// A chart that a text asks for.
    pub(super) fn asked_chart(&self, answer: &ChartAnswer, id: &str) -> FigureView {
        let title = answer.title.clone();
        let plate = self.asked_of_a_kind(answer, title, id);
        let subtitle = answer.subtitle.clone().unwrap_or_else(|| plate.subtitle.clone());
        self.figure(Plate { subtitle, ..plate })
    }

    /// One cut over time, with its interval as a band.
    pub(super) fn trend(&self, run: &Run, title: String, id: &str) -> Plate {
        self.charted(run, None, title, id)
    }

    /// A trend beside the limits of chance, with the rules that fired.
    pub(super) fn charted(
        &self,
        run: &Run,
        control: Option<&ControlChart>,
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(&run.question);
        let style = &self.press.style;
        let subtitle = self.subtitle(&run.question, &run.cut, run.readings.first().map(|it| it.0));
        let drawn = Drawn::Trend(chart::Trend {
            title: title.clone(),
            description: subtitle.clone(),
            axis: axis(&question.definition),
            points: self.points(&run.readings),
            ticks: self.ticks(&run.readings),
            target: question
                .target
                .filter(|_| run.cut.group(AGENT).is_none())
                .map(|value| chart::Reference { words: self.target_line(question, value), value }),
            events: self.events(run),
            limits: control.map(|it| limits(it, run)).unwrap_or_default(),
            signals: control.map(|it| signals(it, run, style)).unwrap_or_default(),
        });
        let base: u64 = figures(&run.readings).map(|it| it.n).sum();
        let mut method = vec![say!(style, "band-note")];
        method.extend(control.map(|_| say!(style, "limits-note")));
        Plate {
            id: id.to_owned(),
            source_line: SourceLine {
                words: self.source_of_run(run, base, control),
                method,
                receipt_href: self.receipts_of(&run.question, &run.cut),
            },
            table: self.run_table(
                say!(
                    style,
                    "question-by-unit",
                    question = &question.title,
                    unit = grain_word(&run.readings),
                ),
                run,
            ),
            title,
            subtitle,
            drawn,
        }
    }

    /// What happened to those who gave these answers.
    fn events(&self, run: &Run) -> Vec<chart::Event> {
        let events = self.press.config.events.iter();
        events
            .filter(|it| it.concerns(&run.question.survey, &run.cut))
            .map(|it| chart::Event { day: it.day.0, words: it.title.clone() })
            .collect()
    }

    /// `Net promoter score by week, Billing`: what the chart measures, of whom.
    fn subtitle(&self, question: &QuestionKey, cut: &Cut, first: Option<Period>) -> String {
        let (_, asked) = self.question(question);
        let unit = first.and_then(Period::grain).map_or("period", Grain::word);
        let measure = self.measure(asked);
        let style = &self.press.style;
        match cut.is_total() {
            true => say!(style, "question-by-unit", question = measure, unit = unit),
            false => {
                let whose = self.whose(cut);
                say!(style, "question-by-unit-of", question = measure, unit = unit, whose = whose)
            }
        }
    }

    /// `Source: After-contact survey, 3,120 answers.`, and how the chart is drawn.
    pub(super) fn source_line(&self, question: &QuestionKey, base: u64, note: &str) -> SourceLine {
        let (survey, _) = self.question(question);
        let answers = self.press.style.answers(base);
        let words = say!(self.press.style, "source", survey = &survey.title, answers = answers);
        let method = Some(note.to_owned()).filter(|it| !it.is_empty());
        SourceLine { words, method: method.into_iter().collect(), receipt_href: None }
    }

    /// `Source: After-contact survey, 1,588 answers, week 22 to week 47. Limits from 26 weeks, …`
    fn source_of_run(&self, run: &Run, base: u64, control: Option<&ControlChart>) -> String {
        let style = &self.press.style;
        let (survey, _) = self.question(&run.question);
        let periods = match run.readings.as_slice() {
            [] => String::new(),
            [(only, _)] => style.short_period(*only),
            [(first, _), .., (last, _)] => say!(
                style,
                "periods",
                first = style.short_period(*first),
                last = style.short_period(*last),
            ),
        };
        let source = say!(
            style,
            "source-over",
            survey = &survey.title,
            answers = style.answers(base),
            periods = periods,
        );
        let limits = control.map(|it| limits_words(it, style)).unwrap_or_default();
        format!("{source} {limits}").trim_end().to_owned()
    }

    /// The receipts of a question and cut, where there are any.
    fn receipts_of(&self, question: &QuestionKey, cut: &Cut) -> Option<String> {
        let receipt = self.press.bulletin.places.receipt(question, cut);
        self.press.bulletin.has_receipt(&receipt).then(|| self.href(&receipt))
    }

    fn points(&self, readings: &[(Period, Option<Reading>)]) -> Vec<chart::Point> {
        let point = |(period, reading): &(Period, Option<Reading>)| {
            let figure = reading.as_ref().and_then(Reading::figure);
            chart::Point {
                label: self.press.style.short_period(*period),
                day: period.days().map_or(0, |it| it.first.0),
                mark: figure.map(mark),
                coverage: coverage(figure.map_or(Coverage::Whole, |it| it.coverage)),
            }
        };
        readings.iter().map(point).collect()
    }

    /// The words of the time axis: the day a week begins, or the month.
    fn ticks(&self, readings: &[(Period, Option<Reading>)]) -> Vec<Tick> {
        let style = &self.press.style;
        let tick = |(period, _): &(Period, Option<Reading>)| {
            let first = period.days()?.first;
            let year = first.date().year().to_string();
            let words = match period.grain()? {
                Grain::Week => style.short_day(first),
                Grain::Month => style.short_month(first),
                Grain::Quarter => style.short_quarter(first),
                Grain::Year => {
                    return Some(Tick { day: first.0, words: year, year: String::new() });
                }
            };
            Some(Tick { day: first.0, words, year })
        };
        readings.iter().filter_map(tick).collect()
    }

    /// Groups side by side in one period, the best figure first; those that may not be compared last.
    #[allow(clippy::too_many_arguments, reason = "each is a part of the chart's question")]
    pub(super) fn ranking(
        &self,
        key: &QuestionKey,
        by: &str,
        period: Period,
        rows: &[(String, Option<Reading>)],
        all: Option<&Reading>,
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let style = &self.press.style;
        let definition = &question.definition;
        let mut rows: Vec<&(String, Option<Reading>)> = rows.iter().collect();
        let value = |row: &(String, Option<Reading>)| {
            row.1.as_ref().and_then(Reading::figure).map(|it| it.value)
        };
        let goodness = |row: &(String, Option<Reading>)| {
            value(row).map_or(f64::MIN, |it| definition.better.goodness(it))
        };
        rows.sort_by(|a, b| goodness(b).total_cmp(&goodness(a)));
        let row = |(group, reading): &&(String, Option<Reading>)| chart::Row {
            label: group.clone(),
            mark: reading.as_ref().and_then(Reading::figure).map(mark),
            emphasis: match reading {
                Some(Reading::Shown(_)) => chart::Emphasis::Plain,
                _ => chart::Emphasis::Quiet,
            },
        };
        let reference = all.and_then(Reading::figure).map(|it| chart::Reference {
            words: say!(style, "all-line", value = style.figure(definition.metric, it.value)),
            value: it.value,
        });
        let label = self.dimension_label(by);
        let subtitle = say!(
            style,
            "question-by-dimension",
            question = self.measure(question),
            dimension = style.label_within(&label),
            period = self.period_words(period),
        );
        let drawn = Drawn::Ranking(chart::Ranking {
            title: title.clone(),
            description: subtitle.clone(),
            axis: axis(definition),
            rows: rows.iter().take(MOST_GROUPS).map(row).collect(),
            reference,
        });
        let groups: u64 = rows.iter().filter_map(|it| it.1.as_ref()?.figure()).map(|it| it.n).sum();
        let base = all.and_then(Reading::figure).map_or(groups, |it| it.n);
        let note = say!(style, "dots-note");
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(key, base, &note),
            table: self.groups_table(key, by, &label, period, &rows),
            title,
            subtitle,
            drawn,
        }
    }

    /// Groups by their number of answers, against the figure of all of them.
    pub(super) fn funnel_plate(
        &self,
        funnel: &Funnel,
        standing: &Standing,
        dimension: &Dimension,
    ) -> Plate {
        let (key, period) = (&standing.question, standing.period);
        let (_, question) = self.question(key);
        let metric = question.definition.metric;
        let style = &self.press.style;
        let point = |it: &FunnelUnit| chart::FunnelPoint {
            name: it.group.clone(),
            n: it.n,
            value: it.value,
            emphasis: match it.beyond {
                Some(_) => chart::Emphasis::Accent,
                None => chart::Emphasis::Plain,
            },
        };
        let limit = |(n, inner, outer): &(u64, Interval, Interval)| chart::FunnelLimits {
            n: *n,
            inner: (inner.low, inner.high),
            outer: (outer.low, outer.high),
        };
        let title = funnel_words(funnel, &dimension.label, style);
        let subtitle = say!(
            style,
            "question-by-answers",
            question = self.measure(question),
            period = self.period_words(period),
        );
        let base: u64 = funnel.units.iter().map(|it| it.n).sum();
        let row = |it: &FunnelUnit| RowView {
            id: None,
            cells: vec![
                super::table::cell(&it.group),
                super::table::cell(style.figure(metric, it.value)),
                super::table::lighter(style.count(it.n)),
                super::table::cell(match it.beyond {
                    Some(Flank::Below) => say!(style, "lower-than-expected"),
                    Some(Flank::Above) => say!(style, "higher-than-expected"),
                    None => say!(style, "within-the-limits"),
                }),
            ],
        };
        Plate {
            id: format!("funnel-{}", dimension.id),
            source_line: self.source_line(key, base, &funnel_note(funnel, &dimension.label, style)),
            table: TableView {
                caption: self.period_words(period),
                columns: vec![
                    text_column(&dimension.label),
                    figure_column(&question.title),
                    figure_column(say!(style, "answers-column")),
                    text_column(say!(style, "among-the-rest")),
                ],
                rows: funnel.units.iter().map(row).collect(),
            },
            drawn: Drawn::Funnel(chart::Funnel {
                title: title.clone(),
                description: subtitle.clone(),
                axis: axis(&question.definition),
                points: funnel.units.iter().map(point).collect(),
                limits: funnel.curve.iter().map(limit).collect(),
                centre: chart::Reference {
                    words: say!(style, "all-line", value = style.figure(metric, funnel.target)),
                    value: funnel.target,
                },
            }),
            title,
            subtitle,
        }
    }

    fn groups_table(
        &self,
        key: &QuestionKey,
        by: &str,
        label: &str,
        period: Period,
        rows: &[&(String, Option<Reading>)],
    ) -> TableView {
        let row = |(group, reading): &&(String, Option<Reading>)| {
            let receipt = self.press.bulletin.places.receipt(key, &Cut::of(by, group));
            let is_there = self.press.bulletin.has_receipt(&receipt);
            let href = (is_there && reading.is_some())
                .then(|| self.here.href_at(&receipt, &crate::edition::anchor(period)));
            self.reading_row(group.clone(), key, reading.as_ref(), href)
        };
        TableView {
            caption: self.period_words(period),
            columns: self.reading_columns(label, key),
            rows: rows.iter().map(row).collect(),
        }
    }

    /// `Net promoter score (−100 to +100)`: a question with what its figures are.
    pub(super) fn measure(&self, question: &Question) -> String {
        let style = &self.press.style;
        let (title, definition) = (&question.title, &question.definition);
        match definition.metric {
            Metric::Nps => say!(style, "measure-nps", question = title),
            Metric::Csat | Metric::Share => say!(style, "measure-share", question = title),
            Metric::Ces | Metric::Mean => say!(
                style,
                "measure-mean",
                question = title,
                low = definition.scale.low,
                high = definition.scale.high,
            ),
        }
    }

    /// The question of a chart's title, when the editor gave none.
    pub(super) fn standing_title(&self, question: &Question, group: Option<&str>) -> String {
        let (style, title) = (&self.press.style, &question.title);
        match group {
            None => say!(style, "stood-over-a-year", question = title),
            Some(group) => say!(style, "stood-over-a-year-for", question = title, group = group),
        }
    }

    /// Groups over time, each in its own small panel on one scale.
    pub(super) fn multiples(
        &self,
        key: &QuestionKey,
        by: &str,
        runs: &[(String, Run)],
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let label = self.dimension_label(by);
        // Groups with nothing to show come last.
        let mut shown: Vec<&(String, Run)> = runs.iter().collect();
        shown.sort_by_key(|(_, run)| !says_anything(run));
        let panel = |(group, run): &(String, Run)| chart::Panel {
            name: group.clone(),
            points: self.points(&run.readings),
            emphasis: chart::Emphasis::Plain,
        };
        let first = runs.first().and_then(|(_, it)| it.readings.first()).map(|it| it.0);
        let grain = first.and_then(Period::grain).map_or("period", Grain::word);
        let style = &self.press.style;
        let subtitle = say!(
            style,
            "question-by-unit-and-dimension",
            question = self.measure(question),
            unit = grain,
            dimension = style.label_within(&label),
        );
        let drawn = Drawn::SmallMultiples(chart::SmallMultiples {
            title: title.clone(),
            description: subtitle.clone(),
            axis: axis(&question.definition),
            panels: shown.iter().take(MOST_PANELS).copied().map(panel).collect(),
        });
        let base: u64 = runs.iter().flat_map(|(_, it)| figures(&it.readings)).map(|it| it.n).sum();
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(key, base, &say!(style, "bands-note")),
            table: self.multiples_table(key, &label, runs),
            title,
            subtitle,
            drawn,
        }
    }

    fn multiples_table(&self, key: &QuestionKey, label: &str, runs: &[(String, Run)]) -> TableView {
        let metric = self.metric(key);
        let style = &self.press.style;
        let periods = runs.first().map_or(&[][..], |(_, it)| &it.readings);
        let mut columns = vec![text_column(label)];
        columns
            .extend(periods.iter().map(|(period, _)| figure_column(style.short_period(*period))));
        let words = |it: &Option<Reading>| match it.as_ref().and_then(Reading::figure) {
            Some(figure) => super::table::cell(style.figure(metric, figure.value)),
            None => super::table::lighter(match it {
                Some(_) => say!(style, "cell-too-few"),
                None => say!(style, "cell-none"),
            }),
        };
        let row = |(group, run): &(String, Run)| RowView {
            id: None,
            cells: std::iter::once(super::table::cell(group))
                .chain(run.readings.iter().map(|(_, it)| words(it)))
                .collect(),
        };
        TableView {
            caption: self.question(key).1.title.clone(),
            columns,
            rows: runs.iter().map(row).collect(),
        }
    }

    /// How the answers of one reading spread over the scale.
    pub(super) fn distribution(
        &self,
        key: &QuestionKey,
        cut: &Cut,
        period: Period,
        figure: &Figure,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let wording = question.wording(cut);
        let definition = &question.definition;
        let style = &self.press.style;
        let counts: Vec<u64> = figure.answers.by_score().map(|(_, n)| n).collect();
        let shares = largest_remainder(&counts, 100);
        let column = |((score, n), share): ((i8, u64), u64)| chart::Column {
            score: score.to_string(),
            class: class(definition.side(score)),
            share: 100.0 * n as f64 / figure.n.max(1) as f64,
            words: share.to_string(),
        };
        let mut sides = Side::ALL;
        if definition.better == Better::Lower {
            sides.reverse();
        }
        let by_side = sides.map(|side| definition.on_side(side, &figure.answers));
        let side_shares = largest_remainder(&by_side, 100);
        let groups: Vec<chart::Group> = sides
            .iter()
            .zip(&side_shares)
            .filter(|(side, _)| definition.scale.scores().any(|it| definition.side(it) == **side))
            .map(|(side, share)| chart::Group {
                class: class(*side),
                name: side_words(definition, *side, style),
                words: style.percent(*share as f64),
            })
            .collect();
        let title = say!(
            style,
            "top-and-bottom",
            question = &question.title,
            top = style.percent(side_shares[2] as f64),
            answers = style.answers(figure.n),
            bottom = style.percent(side_shares[0] as f64),
        );
        Plate {
            id: id.to_owned(),
            subtitle: say!(style, "share-by-score", period = self.period_words(period)),
            source_line: SourceLine {
                receipt_href: self.receipts_of(key, cut),
                ..self.source_line(key, figure.n, &say!(style, "quoted", words = wording))
            },
            drawn: Drawn::Distribution(chart::Distribution {
                title: title.clone(),
                description: wording.to_owned(),
                columns: figure.answers.by_score().zip(shares).map(column).collect(),
                groups,
                n: figure.n,
            }),
            table: self.answers_table(question, figure),
            title,
        }
    }

    /// How many answered, period by period.
    pub(super) fn volume(&self, run: &Run, title: String, id: &str) -> Plate {
        let style = &self.press.style;
        let bar = |(period, reading): &(Period, Option<Reading>)| {
            let figure = reading.as_ref().and_then(Reading::figure);
            chart::Bar {
                label: style.short_period(*period),
                day: period.days().map_or(0, |it| it.first.0),
                count: figure.map(|it| it.n).or(reading.is_none().then_some(0)),
                coverage: coverage(figure.map_or(Coverage::Whole, |it| it.coverage)),
            }
        };
        let grain = grain_word(&run.readings);
        let subtitle = say!(style, "answers-by-unit", unit = grain);
        let base: u64 = figures(&run.readings).map(|it| it.n).sum();
        let rows = run.readings.iter().map(|(period, reading)| {
            let words = match reading.as_ref() {
                None => "0".to_owned(),
                Some(it) => {
                    it.figure().map_or_else(|| say!(style, "cell-too-few"), |it| style.count(it.n))
                }
            };
            RowView {
                id: None,
                cells: vec![super::table::cell(self.row_name(*period)), super::table::cell(words)],
            }
        });
        Plate {
            id: id.to_owned(),
            source_line: SourceLine {
                receipt_href: self.receipts_of(&run.question, &run.cut),
                ..self.source_line(&run.question, base, "")
            },
            table: TableView {
                caption: subtitle.clone(),
                columns: vec![
                    text_column(say!(style, "period")),
                    figure_column(say!(style, "answers-column")),
                ],
                rows: rows.collect(),
            },
            drawn: Drawn::Volume(chart::Volume {
                title: title.clone(),
                description: subtitle.clone(),
                bars: run.readings.iter().map(bar).collect(),
                ticks: self.ticks(&run.readings),
            }),
            title,
            subtitle,
        }
    }
}

fn figures(readings: &[(Period, Option<Reading>)]) -> impl Iterator<Item = &Figure> {
    readings.iter().filter_map(|(_, it)| it.as_ref()?.figure())
}

/// The limits of the periods that are drawn, a stretch for each baseline.
fn limits(control: &ControlChart, run: &Run) -> Vec<Vec<chart::Limit>> {
    let drawn = run.readings.iter().filter_map(|(period, _)| {
        let limits = control.limits.get(period)?;
        let baseline = control.baselines.iter().rposition(|it| it.first <= *period)?;
        let ControlLimits { centre, low, high } = *limits;
        Some((baseline, chart::Limit { day: period.days()?.first.0, centre, low, high }))
    });
    let mut stretches: Vec<Vec<chart::Limit>> = vec![];
    let mut last = None;
    for (baseline, limit) in drawn {
        if last.replace(baseline) != Some(baseline) {
            stretches.push(vec![]);
        }
        stretches.last_mut().expect("one was just begun").push(limit);
    }
    stretches
}

/// The patterns that end among the drawn periods, in order of time.
pub(super) fn said_signals<'a>(control: &'a ControlChart, run: &Run) -> Vec<&'a Signal> {
    let drawn = |it: &Period| run.readings.iter().any(|(period, _)| period == it);
    // A point beyond a limit is close to it too, and is said to be beyond.
    let is_beyond = |two: &Signal| {
        control.signals.iter().any(|it| {
            it.rule == Rule::BeyondLimits
                && it.flank == two.flank
                && (it.last == two.first || it.last == two.last)
        })
    };
    let is_said = |it: &&Signal| it.rule != Rule::TwoOfThree || !is_beyond(it);
    let said = control.signals.iter().filter(|it| drawn(&it.last)).filter(is_said);
    said.collect()
}

/// As the chart shows them: each rule is named once, at the newest of them.
fn signals(control: &ControlChart, run: &Run, style: &NumberStyle) -> Vec<chart::Signal> {
    let drawn = |it: &Period| run.readings.iter().any(|(period, _)| period == it);
    let shown = said_signals(control, run);
    let same = |a: &Signal, b: &Signal| (a.rule, a.flank) == (b.rule, b.flank);
    let signal = |(place, it): (usize, &&Signal)| {
        let is_newest = !shown[place + 1..].iter().any(|later| same(it, later));
        let of_pattern = |period: &&Period| match it.rule {
            Rule::TwoOfThree => **period == it.first || **period == it.last,
            // A run may be as long as the chart: it is named at its end.
            Rule::BeyondLimits | Rule::Run(_) => **period == it.last,
        };
        let days = control.limits.keys().filter(|it| drawn(it)).filter(of_pattern);
        chart::Signal {
            days: days.filter_map(|it| Some(it.days()?.first.0)).collect(),
            words: if is_newest { signal_words(it, control.grain, style) } else { String::new() },
        }
    };
    shown.iter().enumerate().map(signal).collect()
}

fn grain_word(readings: &[(Period, Option<Reading>)]) -> &'static str {
    let first = readings.first().and_then(|(period, _)| period.grain());
    first.map_or("period", Grain::word)
}

pub(super) fn mark(figure: &Figure) -> chart::Mark {
    let interval = figure.interval.map(|it| chart::Interval { low: it.low, high: it.high });
    chart::Mark { value: figure.value, interval, n: figure.n }
}

pub(super) fn coverage(coverage: Coverage) -> chart::Coverage {
    match coverage {
        Coverage::Whole => chart::Coverage::Whole,
        Coverage::Partial => chart::Coverage::Partial,
    }
}

fn class(side: Side) -> chart::AnswerClass {
    match side {
        Side::Low => chart::AnswerClass::Low,
        Side::Middle => chart::AnswerClass::Middle,
        Side::Top => chart::AnswerClass::Top,
    }
}

/// The axis on which a question's values are drawn.
pub(super) fn axis(definition: &Definition) -> Axis {
    match definition.metric {
        Metric::Nps => Axis::points(),
        Metric::Csat | Metric::Share => Axis::percent(),
        Metric::Ces | Metric::Mean => {
            let (low, high) = (f64::from(definition.scale.low), f64::from(definition.scale.high));
            Axis {
                unit: Unit::Score { decimals: 1 },
                scale: Span { low, high },
                zoom: Zoom::Readings,
            }
        }
    }
}

/// Whether a question's chart can be drawn: at least one period has a figure.
pub(super) fn says_anything(run: &Run) -> bool {
    figures(&run.readings).next().is_some()
}

fn sentence(words: &str) -> String {
    format!("{}.", capitalised(words.trim_end_matches('.')))
}
