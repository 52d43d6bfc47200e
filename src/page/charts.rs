//! The charts that hold readings side by side: before and after, groups by groups, answers that lean, targets.

use crate::chart::{self, Emphasis, Figure as Drawn, HeatCell, Reference};
use crate::config::TOUCHPOINT;
use crate::edition::{ChartAnswer, Crossed, Pair, Shape};
use crate::locale::say;
use crate::measure::{Better, Cut, Interval, QuestionKey, Side, Verdict};
use crate::period::Period;
use crate::privacy::{Change, Figure, Reading};

use super::Leaf;
use super::figure::{Plate, axis, mark};
use super::number::{NumberStyle, capitalised, largest_remainder};
use super::table::{cell, figure_column, lighter, side_words, text_column};
use super::verdict::withheld;
use super::view::{CellView, RowView, TableView};

/// How many groups still tell something on one chart.
const MOST_GROUPS: usize = 40;

impl Leaf<'_> {
    /// A chart whose kind the text names.
    pub(super) fn asked_of_a_kind(&self, answer: &ChartAnswer, title: String, id: &str) -> Plate {
        let key = &answer.question;
        let whole = self.whole_of(&answer.cut);
        match &answer.shape {
            Shape::Histogram { period, reading } => {
                self.histogram(key, &answer.cut, *period, reading.as_ref(), title, id)
            }
            Shape::Diverging { by, period, rows, all } => {
                let rows = self.rows_and_all(rows, all.as_ref(), &whole);
                let subtitle = self.kind_subtitle(key, by.as_deref(), *period);
                self.diverging(key, &rows, (title, subtitle), id)
            }
            Shape::Bullets { by, period, rows, all } => {
                let rows = self.rows_and_all(rows, all.as_ref(), &whole);
                let rows: Vec<_> =
                    rows.into_iter().map(|(name, reading)| (name, key, reading)).collect();
                let subtitle = self.kind_subtitle(key, by.as_deref(), *period);
                let plate = self.bullets(&rows, (title, subtitle), id);
                plate.expect("a question without a target was refused where it was asked")
            }
            Shape::Crossed(crossed) => self.heatmap(crossed, title, id),
            Shape::Slope { by, before, after, pairs } => {
                self.slope(key, by, (*before, *after), pairs, title, id)
            }
            Shape::Journey { period, rows } => self.asked_journey(key, *period, rows, title, id),
            Shape::Run(it) => self.charted(&it.run, it.control.as_ref(), title, id),
            Shape::Groups { by, period, rows, all } => {
                self.ranking(key, by, *period, rows, all.as_ref(), title, id)
            }
            Shape::Runs { by, runs } => self.multiples(key, by, runs, title, id),
        }
    }

    /// `All`, or the group that the chart is of.
    fn whole_of(&self, cut: &Cut) -> String {
        let groups: Vec<&str> = cut.groups().map(|(_, group)| group).collect();
        if groups.is_empty() { say!(self.press.style, "all-of-chart") } else { groups.join(", ") }
    }

    fn rows_and_all<'a>(
        &self,
        rows: &'a [(String, Option<Reading>)],
        all: Option<&'a Reading>,
        whole: &str,
    ) -> Vec<(String, Option<&'a Reading>)> {
        let rows = rows.iter().map(|(group, reading)| (group.clone(), reading.as_ref()));
        rows.chain([(whole.to_owned(), all)]).collect()
    }

    fn kind_subtitle(&self, key: &QuestionKey, by: Option<&str>, period: Period) -> String {
        let (_, question) = self.question(key);
        let (style, period) = (&self.press.style, self.period_words(period));
        let measure = self.measure(question);
        match by.map(|it| style.label_within(&self.dimension_label(it))) {
            Some(by) => say!(
                style,
                "question-by-dimension",
                question = measure,
                dimension = by,
                period = period
            ),
            None => say!(style, "question-in-period", question = measure, period = period),
        }
    }

    /// Answers by score, also where there are too few to show.
    fn histogram(
        &self,
        key: &QuestionKey,
        cut: &Cut,
        period: Period,
        reading: Option<&Reading>,
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        if let Some(figure) = reading.and_then(Reading::figure) {
            let plate = self.distribution(key, cut, period, figure, id);
            return plate.titled(title);
        }
        let subtitle = self.kind_subtitle(key, None, period);
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(
                key,
                0,
                &say!(self.press.style, "quoted", words = question.wording(cut)),
            ),
            drawn: Drawn::Distribution(chart::Distribution {
                title: title.clone(),
                description: subtitle.clone(),
                columns: vec![],
                groups: vec![],
                n: 0,
            }),
            table: TableView {
                caption: subtitle.clone(),
                columns: vec![text_column(say!(self.press.style, "answers-column"))],
                rows: vec![RowView {
                    id: None,
                    cells: vec![lighter(withheld(reading, &self.press.style).unwrap_or_default())],
                }],
            },
            title,
            subtitle,
        }
    }

    fn asked_journey(
        &self,
        key: &QuestionKey,
        period: Period,
        rows: &[(String, Option<Reading>)],
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let style = &self.press.style;
        let figure = |it: &Option<Reading>| it.as_ref().and_then(Reading::figure).map(mark);
        let stop = |(name, reading): &(String, Option<Reading>)| chart::JourneyStop {
            name: name.clone(),
            mark: figure(reading),
            newest: None,
        };
        let subtitle = self.kind_subtitle(key, Some(TOUCHPOINT), period);
        let base: u64 =
            rows.iter().filter_map(|(_, it)| it.as_ref()?.figure()).map(|it| it.n).sum();
        let note = say!(style, "journey-note");
        let row = |(place, (name, reading)): (usize, &(String, Option<Reading>))| {
            self.reading_row(format!("{}. {name}", place + 1), key, reading.as_ref(), None)
        };
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(key, base, &note),
            table: TableView {
                caption: self.period_words(period),
                columns: self.reading_columns(&self.dimension_label(TOUCHPOINT), key),
                rows: rows.iter().enumerate().map(row).collect(),
            },
            drawn: Drawn::JourneyMap(chart::JourneyMap {
                title: title.clone(),
                description: subtitle.clone(),
                axis: axis(&question.definition),
                stops: rows.iter().map(stop).collect(),
                period: capitalised(&style.short_period(period)),
                newest_period: None,
            }),
            title,
            subtitle,
        }
    }

    /// Groups of one dimension by those of another, held against all of them together.
    pub(super) fn heatmap(&self, crossed: &Crossed, title: String, id: &str) -> Plate {
        let (_, question) = self.question(&crossed.question);
        let metric = question.definition.metric;
        let style = &self.press.style;
        let reference = crossed.all.as_ref().and_then(Reading::comparable).map(|it| Reference {
            words: say!(style, "all-line", value = style.figure(metric, it.value)),
            value: it.value,
        });
        let heat = |it: &Option<Reading>| match it {
            None => HeatCell::Empty,
            Some(Reading::Withheld(_)) => HeatCell::Withheld,
            Some(Reading::LowBase(figure)) => HeatCell::Few(mark(figure)),
            Some(Reading::Shown(figure)) => HeatCell::Shown(mark(figure)),
        };
        let row = |(name, cells): &(String, Vec<Option<Reading>>)| chart::HeatRow {
            name: name.clone(),
            cells: cells.iter().map(heat).collect(),
        };
        let (by, across) =
            (self.dimension_label(&crossed.by), self.dimension_label(&crossed.across));
        let subtitle = say!(
            style,
            "question-by-two",
            question = self.measure(question),
            by = style.label_within(&by),
            across = style.label_within(&across),
            period = self.period_words(crossed.period)
        );
        let readings = crossed.rows.iter().flat_map(|(_, cells)| cells).flatten();
        let groups: u64 = readings.filter_map(Reading::figure).map(|it| it.n).sum();
        let base = crossed.all.as_ref().and_then(Reading::figure).map_or(groups, |it| it.n);
        let note = match &reference {
            Some(all) => say!(style, "heat-note", all = style.figure(metric, all.value)),
            None => say!(style, "heat-note-alone"),
        };
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(&crossed.question, base, &note),
            table: self.crossed_table(crossed, &by),
            drawn: Drawn::Heatmap(chart::Heatmap {
                title: title.clone(),
                description: subtitle.clone(),
                unit: axis(&question.definition).unit,
                columns: crossed.columns.clone(),
                rows: crossed.rows.iter().take(MOST_GROUPS).map(row).collect(),
                reference,
                below: match question.definition.better {
                    Better::Higher => chart::AnswerClass::Low,
                    Better::Lower => chart::AnswerClass::Top,
                },
            }),
            title,
            subtitle,
        }
    }

    fn crossed_table(&self, crossed: &Crossed, by: &str) -> TableView {
        let metric = self.metric(&crossed.question);
        let style = &self.press.style;
        let words = |reading: &Option<Reading>| match reading.as_ref().and_then(Reading::figure) {
            Some(figure) => cell(say!(
                style,
                "heat-cell",
                value = style.figure(metric, figure.value),
                interval = self.interval(metric, figure),
                n = figure.n
            )),
            None => lighter(withheld(reading.as_ref(), style).unwrap_or_default()),
        };
        let mut columns = vec![text_column(by)];
        columns.extend(crossed.columns.iter().map(figure_column));
        let row = |(name, cells): &(String, Vec<Option<Reading>>)| RowView {
            id: None,
            cells: std::iter::once(cell(name)).chain(cells.iter().map(words)).collect(),
        };
        TableView {
            caption: self.period_words(crossed.period),
            columns,
            rows: crossed.rows.iter().map(row).collect(),
        }
    }

    /// Groups in one period and in another; those that clearly moved stand out.
    pub(super) fn slope(
        &self,
        key: &QuestionKey,
        by: &str,
        (before, after): (Period, Period),
        pairs: &[Pair],
        title: String,
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let style = &self.press.style;
        let label = self.dimension_label(by);
        let figure = |it: &Option<Reading>| it.as_ref().and_then(Reading::figure).map(mark);
        let line = |it: &Pair| chart::SlopeLine {
            name: it.group.clone(),
            before: figure(&it.before),
            after: figure(&it.after),
            emphasis: match moved(it, before) {
                Some(true) => Emphasis::Accent,
                Some(false) => Emphasis::Plain,
                None => Emphasis::Quiet,
            },
        };
        let subtitle = say!(
            style,
            "question-by-dimension-twice",
            question = self.measure(question),
            dimension = style.label_within(&label),
            before = style.period(before),
            after = style.period(after)
        );
        let both = pairs.iter().flat_map(|it| [&it.before, &it.after]).flatten();
        let base: u64 = both.filter_map(Reading::figure).map(|it| it.n).sum();
        let note = match after.previous() == Some(before) {
            true => say!(style, "slope-note-tested"),
            false => say!(style, "slope-note-apart"),
        };
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(key, base, &note),
            table: self.slope_table(key, &label, (before, after), pairs),
            drawn: Drawn::Slope(chart::Slope {
                title: title.clone(),
                description: subtitle.clone(),
                axis: axis(&question.definition),
                before: style.short_period(before),
                after: style.short_period(after),
                lines: pairs.iter().take(MOST_GROUPS).map(line).collect(),
            }),
            title,
            subtitle,
        }
    }

    fn slope_table(
        &self,
        key: &QuestionKey,
        label: &str,
        (before, after): (Period, Period),
        pairs: &[Pair],
    ) -> TableView {
        let metric = self.metric(key);
        let style = &self.press.style;
        let cells = |reading: &Option<Reading>| -> [CellView; 3] {
            match reading.as_ref().and_then(Reading::figure) {
                Some(figure) => [
                    cell(style.figure(metric, figure.value)),
                    lighter(self.interval(metric, figure)),
                    lighter(style.count(figure.n)),
                ],
                None => [
                    lighter(withheld(reading.as_ref(), style).unwrap_or_default()),
                    cell(""),
                    cell(""),
                ],
            }
        };
        let mut columns = vec![text_column(label)];
        for period in [before, after] {
            columns.push(figure_column(style.short_period(period)));
            columns.push(figure_column(say!(self.press.style, "interval-95")));
            columns.push(figure_column(say!(self.press.style, "answers-column")));
        }
        let row = |it: &Pair| RowView {
            id: None,
            cells: std::iter::once(cell(&it.group))
                .chain(cells(&it.before))
                .chain(cells(&it.after))
                .collect(),
        };
        TableView {
            caption: self.question(key).1.title.clone(),
            columns,
            rows: pairs.iter().map(row).collect(),
        }
    }

    /// How the answers of some readings lean.
    pub(super) fn diverging(
        &self,
        key: &QuestionKey,
        rows: &[(String, Option<&Reading>)],
        (title, subtitle): (String, String),
        id: &str,
    ) -> Plate {
        let (_, question) = self.question(key);
        let definition = &question.definition;
        let style = &self.press.style;
        let sides = |it: &Figure| Side::ALL.map(|side| definition.on_side(side, &it.answers));
        let has = |side: Side| definition.scale.scores().any(|it| definition.side(it) == side);
        let names = Side::ALL.map(|side| match has(side) {
            true => side_words(definition, side, style),
            false => String::new(),
        });
        let shares = |counts: [u64; 3]| {
            let shares = largest_remainder(&counts, 100);
            std::array::from_fn(|it| style.percent(shares[it] as f64))
        };
        let bar = |(label, reading): &(String, Option<&Reading>)| {
            let answers = reading.and_then(Reading::figure).map(sides);
            chart::DivergingBar {
                label: label.clone(),
                answers,
                shares: answers.map(shares).unwrap_or_default(),
            }
        };
        let bars: Vec<chart::DivergingBar> = rows.iter().take(MOST_GROUPS).map(bar).collect();
        // The last row is everyone of the chart, and so holds the others.
        let whole = rows.last().and_then(|(_, it)| it.and_then(Reading::figure));
        let base = whole.map_or(0, |it| it.n);
        let row = |(label, reading): &(String, Option<&Reading>)| {
            let mut cells = vec![cell(label)];
            match reading.and_then(Reading::figure) {
                Some(figure) => {
                    let shares: [String; 3] = shares(sides(figure));
                    cells.extend(
                        names
                            .iter()
                            .zip(shares)
                            .filter(|(name, _)| !name.is_empty())
                            .map(|(_, it)| cell(it)),
                    );
                    cells.push(lighter(style.count(figure.n)));
                }
                None => {
                    cells.push(lighter(withheld(*reading, style).unwrap_or_default()));
                    cells.resize_with(2 + names.iter().filter(|it| !it.is_empty()).count(), || {
                        cell("")
                    });
                }
            }
            RowView { id: None, cells }
        };
        let mut columns = vec![text_column(say!(style, "answers-of"))];
        columns.extend(names.iter().filter(|it| !it.is_empty()).map(figure_column));
        columns.push(figure_column(say!(self.press.style, "answers-column")));
        let table =
            TableView { caption: subtitle.clone(), columns, rows: rows.iter().map(row).collect() };
        Plate {
            id: id.to_owned(),
            source_line: self.source_line(key, base, &say!(style, "leaning-note")),
            table,
            drawn: Drawn::DivergingBars(chart::DivergingBars {
                title: title.clone(),
                description: subtitle.clone(),
                names,
                bars,
            }),
            title,
            subtitle,
        }
    }

    /// Readings against the targets of their questions.
    pub(super) fn bullets(
        &self,
        rows: &[(String, &QuestionKey, Option<&Reading>)],
        (title, subtitle): (String, String),
        id: &str,
    ) -> Option<Plate> {
        let style = &self.press.style;
        let first = rows.first()?.1;
        let mut bullets = vec![];
        let mut cells = vec![];
        for (name, key, reading) in rows {
            let (_, question) = self.question(key);
            let Some(target) = question.target else { continue };
            let metric = question.definition.metric;
            let axis = axis(&question.definition);
            let figure = reading.and_then(Reading::figure);
            let verdict = against_target(*reading, target, style);
            let words = style.figure(metric, target);
            bullets.push(chart::Bullet {
                name: name.clone(),
                mark: figure.map(mark),
                unit: axis.unit,
                scale: axis.scale,
                target: Reference {
                    words: say!(style, "target-line", value = &words),
                    value: target,
                },
                verdict: verdict.clone(),
            });
            let value = figure.map_or_else(
                || lighter(withheld(*reading, style).unwrap_or_default()),
                |it| cell(style.figure(metric, it.value)),
            );
            let interval = figure.map(|it| self.interval(metric, it)).unwrap_or_default();
            let n = figure.map(|it| style.count(it.n)).unwrap_or_default();
            cells.push(RowView {
                id: None,
                cells: vec![
                    cell(name),
                    value,
                    lighter(interval),
                    lighter(n),
                    cell(words),
                    cell(verdict),
                ],
            });
        }
        if bullets.is_empty() {
            return None;
        }
        let base =
            rows.iter().filter_map(|(_, _, it)| it.and_then(Reading::figure)).map(|it| it.n).max();
        let note = say!(style, "bullets-note");
        Some(Plate {
            id: id.to_owned(),
            source_line: self.source_line(first, base.unwrap_or(0), &note),
            table: TableView {
                caption: subtitle.clone(),
                columns: vec![
                    text_column(say!(style, "figure-column")),
                    figure_column(say!(style, "value-column")),
                    figure_column(say!(self.press.style, "interval-95")),
                    figure_column(say!(self.press.style, "answers-column")),
                    figure_column(say!(style, "target-column")),
                    text_column(say!(style, "held-against-column")),
                ],
                rows: cells,
            },
            drawn: Drawn::Bullets(chart::Bullets {
                title: title.clone(),
                description: subtitle.clone(),
                rows: bullets,
            }),
            title,
            subtitle,
        })
    }
}

/// What the interval carries, and no more.
fn against_target(reading: Option<&Reading>, target: f64, style: &NumberStyle) -> String {
    let Some(figure) = reading.and_then(Reading::figure) else { return String::new() };
    if reading.and_then(Reading::comparable).is_none() {
        return say!(style, "too-few-to-compare");
    }
    match figure.interval {
        Some(Interval { low, .. }) if low > target => say!(style, "above-target"),
        Some(Interval { high, .. }) if high < target => say!(style, "below-target"),
        Some(_) => say!(style, "within-target"),
        None => String::new(),
    }
}

/// Whether a group clearly moved; nothing where its answers are too few to say.
fn moved(pair: &Pair, before: Period) -> Option<bool> {
    let earlier = pair.before.as_ref()?.comparable()?;
    let later = pair.after.as_ref()?.comparable()?;
    if let Some(Change::Measured { from, verdict, .. }) = later.change
        && from == before
    {
        return Some(matches!(verdict, Verdict::Up | Verdict::Down));
    }
    let (one, other) = (earlier.interval?, later.interval?);
    Some(one.high < other.low || other.high < one.low)
}
