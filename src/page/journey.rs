//! The journey: a map of what customers feel, then each touchpoint with the process under it.

use crate::chart::{self, Figure as Drawn};
use crate::edition::{Journey, Owner, Step, Stop};
use crate::locale::say;
use crate::privacy::{Figure, Reading};

use super::Leaf;
use super::figure::{Plate, axis, mark};
use super::frame::scorecards_address;
use super::number::{NumberStyle, capitalised};
use super::table::{cell, figure_column, lighter, text_column};
use super::verdict::{concern_words, funnel_words, verdict_class, withheld};
use super::view::{
    CellView, FigureView, JourneyPage, LinkView, OwnerView, RowView, StepView, StopView, TableView,
};

/// How many stories a touchpoint leads to.
const STORIES: usize = 2;

pub(super) fn title(journey: &Journey, style: &NumberStyle) -> String {
    journey.title.clone().unwrap_or_else(|| say!(style, "journey-title"))
}

impl Leaf<'_> {
    pub(super) fn journey(&self, journey: &Journey) -> JourneyPage {
        let style = &self.press.style;
        let title = title(journey, style);
        let deck = journey.deck.clone().unwrap_or_else(|| say!(style, "journey-deck"));
        let stops = journey.stops.iter().enumerate();
        JourneyPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "journey"),
            breadcrumbs: self.crumbs(vec![], &title),
            map: self.has_figures(journey).then(|| self.figure(self.journey_plate(journey))),
            period_words: self.journey_period_words(journey),
            crossing: self.journey_crossing(),
            stops: stops.map(|(place, it)| self.stop(place, it, journey)).collect(),
            has_process: journey.stops.iter().any(|it| !it.steps.is_empty() || it.owner.is_some()),
            more: LinkView {
                note: None,
                ..self.link(say!(self.press.style, "all-scorecards"), &scorecards_address())
            },
            title,
            deck,
        }
    }

    /// Which team met customers where.
    fn journey_crossing(&self) -> Option<FigureView> {
        let dimensions = &self.press.bulletin.dimensions;
        // Touchpoints across, as the journey runs, where a dimension is looked at so.
        let touchpoint = crate::config::TOUCHPOINT;
        let crossed = || dimensions.iter().filter_map(|it| it.crossed.as_ref());
        let along = crossed().find(|it| it.across == touchpoint);
        let chosen = along.or_else(|| crossed().find(|it| it.by == touchpoint));
        chosen.map(|it| self.crossing(it, "crossed"))
    }

    fn has_figures(&self, journey: &Journey) -> bool {
        journey.stops.iter().any(|it| main_figure(it, journey).is_some())
    }

    /// Weekly where the touchpoints' volume allows, and which readings stand where.
    fn journey_period_words(&self, journey: &Journey) -> String {
        let style = &self.press.style;
        let title = &self.question(&journey.question).1.title;
        let newest = style.period(journey.newest);
        match journey.longer {
            Some(longer) => say!(
                style,
                "journey-periods",
                question = title,
                longer = style.period(longer),
                newest = newest
            ),
            None => say!(style, "journey-period", question = title, newest = newest),
        }
    }

    fn journey_plate(&self, journey: &Journey) -> Plate {
        let (_, question) = self.question(&journey.question);
        let style = &self.press.style;
        let main = journey.longer.unwrap_or(journey.newest);
        let stop = |it: &Stop| chart::JourneyStop {
            name: it.name.clone(),
            mark: main_figure(it, journey).map(mark),
            newest: journey.longer.and(newest_figure(it)).map(mark),
        };
        let title = self.journey_finding(journey);
        let subtitle = say!(
            style,
            "journey-map-of",
            question = self.measure(question),
            period = self.period_words(main)
        );
        let base: u64 =
            journey.stops.iter().filter_map(|it| main_figure(it, journey)).map(|it| it.n).sum();
        let note = match journey.longer {
            Some(_) => {
                let newest = self.period_words(journey.newest);
                say!(style, "journey-map-note-hollow", newest = newest)
            }
            None => say!(style, "journey-map-note"),
        };
        Plate {
            id: "journey-map".to_owned(),
            source_line: self.source_line(&journey.question, base, &note),
            drawn: Drawn::JourneyMap(chart::JourneyMap {
                title: title.clone(),
                description: subtitle.clone(),
                axis: axis(&question.definition),
                stops: journey.stops.iter().map(stop).collect(),
                period: capitalised(&style.short_period(main)),
                newest_period: journey.longer.map(|_| style.short_period(journey.newest)),
            }),
            table: self.journey_table(journey),
            title,
            subtitle,
        }
    }

    /// What stands out among the touchpoints beyond chance, else the question.
    fn journey_finding(&self, journey: &Journey) -> String {
        let dimension =
            self.press.bulletin.dimensions.iter().find(|it| it.id == crate::config::TOUCHPOINT);
        let standing = dimension.and_then(|it| Some((it, it.standing.as_ref()?)));
        let main = journey.longer.unwrap_or(journey.newest);
        let funnel = standing
            .filter(|(_, it)| it.period == main)
            .and_then(|(dimension, it)| Some((dimension, it.funnel.as_ref()?)))
            .filter(|(_, it)| it.units.iter().any(|it| it.beyond.is_some()));
        match (funnel, journey.stops.first(), journey.stops.last()) {
            (Some((dimension, funnel)), _, _) => {
                funnel_words(funnel, &dimension.label, &self.press.style)
            }
            (None, Some(first), Some(last)) if first.name != last.name => {
                say!(self.press.style, "journey-feel-from", first = &first.name, last = &last.name)
            }
            _ => say!(self.press.style, "journey-feel"),
        }
    }

    fn journey_table(&self, journey: &Journey) -> TableView {
        let (_, question) = self.question(&journey.question);
        let metric = question.definition.metric;
        let style = &self.press.style;
        let main = journey.longer.unwrap_or(journey.newest);
        let row = |(place, it): (usize, &Stop)| {
            let name = format!("{}. {}", place + 1, it.name);
            let name =
                CellView { href: it.scorecard.as_ref().map(|it| self.href(it)), ..cell(name) };
            let figure = main_figure(it, journey);
            let mut cells = vec![name];
            cells.extend(match figure {
                Some(figure) => [
                    cell(style.figure(metric, figure.value)),
                    lighter(self.interval(metric, figure)),
                    lighter(style.count(figure.n)),
                ],
                None => [lighter(main_withheld(it, journey, style)), cell(""), cell("")],
            });
            if journey.longer.is_some() {
                let newest = newest_figure(it);
                cells.push(newest.map_or_else(
                    || lighter(say!(style, "too-few-answers")),
                    |it| cell(style.figure(metric, it.value)),
                ));
                cells.push(lighter(newest.map(|it| style.count(it.n)).unwrap_or_default()));
            }
            RowView { id: None, cells }
        };
        let mut columns = vec![
            text_column(say!(style, "touchpoint")),
            figure_column(style.short_period(main)),
            figure_column(say!(style, "interval-95")),
            figure_column(say!(style, "answers-column")),
        ];
        if journey.longer.is_some() {
            columns.push(figure_column(style.short_period(journey.newest)));
            columns.push(figure_column(say!(style, "answers-column")));
        }
        TableView {
            caption: question.title.clone(),
            columns,
            rows: journey.stops.iter().enumerate().map(row).collect(),
        }
    }

    fn stop(&self, place: usize, stop: &Stop, journey: &Journey) -> StopView {
        let style = &self.press.style;
        let metric = self.metric(&journey.question);
        let figure = main_figure(stop, journey);
        let newest = newest_figure(stop).filter(|_| journey.longer.is_some());
        let headline = stop.headline.as_ref();
        let reading = headline.and_then(|it| it.reading.as_ref());
        let newest_words = newest.map(|it| {
            format!(
                "{}: {} ({}), {}",
                style.short_period(journey.newest),
                style.figure(metric, it.value),
                self.interval(metric, it),
                style.answers(it.n)
            )
        });
        let places = &self.press.bulletin.stories;
        let about = places
            .iter()
            .rev()
            .filter(|story| story.text.touchpoint.as_ref().is_some_and(|it| it.text == stop.name));
        StopView {
            number: (place + 1).to_string(),
            name: stop.name.clone(),
            href: stop.scorecard.as_ref().map(|it| self.href(it)),
            customer_words: stop.customer.clone(),
            value_words: figure.map(|it| style.figure(metric, it.value)).unwrap_or_default(),
            unit_words: figure
                .map(|_| self.question(&journey.question).1.title.clone())
                .unwrap_or_default(),
            interval_words: figure.map(|it| self.interval(metric, it)).unwrap_or_default(),
            n_words: figure.map(|it| style.answers(it.n)).unwrap_or_default(),
            withheld_words: figure.is_none().then(|| main_withheld(stop, journey, style)),
            newest_words,
            verdict: verdict_class(reading, self.better(&journey.question)),
            verdict_words: headline.map(|it| self.verdict_words(it)).filter(|it| !it.is_empty()),
            sparkline_svg: headline
                .map(|it| self.sparkline(it, &format!("stop-{place}")))
                .unwrap_or_default(),
            sparkline_words: headline.map(|it| self.run_words(it)).unwrap_or_default(),
            concern_words: self.stop_concern(stop),
            owner: stop.owner.as_ref().map(|it| self.owner(it)),
            steps: stop.steps.iter().map(|it| self.step(it)).collect(),
            stories: about.take(STORIES).map(|it| self.link(&it.text.title, &it.address)).collect(),
        }
    }

    fn stop_concern(&self, stop: &Stop) -> Option<String> {
        let (concern, headline) = (stop.concern.as_ref()?, stop.headline.as_ref()?);
        let figure = headline.reading.as_ref()?.figure()?;
        let definition = &self.question(&headline.question).1.definition;
        let words = concern_words(
            concern,
            figure.change.as_ref(),
            headline.period,
            &self.dimension_label(crate::config::TOUCHPOINT),
            definition,
            &self.press.style,
        );
        Some(say!(self.press.style, "needs-attention-why", why = words))
    }

    fn owner(&self, owner: &Owner) -> OwnerView {
        OwnerView {
            name: owner.name.clone(),
            href: owner.scorecard.as_ref().map(|it| self.href(it)),
        }
    }

    fn step(&self, step: &Step) -> StepView {
        StepView { name: step.name.clone(), owner: step.owner.as_ref().map(|it| self.owner(it)) }
    }
}

/// The reading that carries most: of the longer period where there is one.
fn main_reading<'a>(stop: &'a Stop, journey: &Journey) -> Option<&'a Reading> {
    match journey.longer {
        Some(_) => stop.longer.as_ref(),
        None => stop.headline.as_ref()?.reading.as_ref(),
    }
}

fn main_figure<'a>(stop: &'a Stop, journey: &Journey) -> Option<&'a Figure> {
    main_reading(stop, journey).and_then(Reading::figure)
}

fn main_withheld(stop: &Stop, journey: &Journey, style: &NumberStyle) -> String {
    withheld(main_reading(stop, journey), style).unwrap_or_else(|| say!(style, "no-answers"))
}

fn newest_figure(stop: &Stop) -> Option<&Figure> {
    stop.headline.as_ref()?.reading.as_ref()?.figure()
}
