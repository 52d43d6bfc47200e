//! How figures moved: the headline question large, the others side by side, each with what its chart finds.
//!
//! What is found is read off the control chart, which tests every period against the limits of chance;
//! where there are no limits the title asks.

use std::collections::BTreeSet;

use crate::chart::{self, Figure as Drawn};
use crate::config::{AGENT, SurveyKind};
use crate::edition::{Charted, Scorecard};
use crate::locale::say;
use crate::measure::Cut;
use crate::period::{Grain, Period};
use crate::privacy::{Flank, Rule, Signal};

use super::Leaf;
use super::figure::{Plate, said_signals, says_anything};
use super::view::MovementView;

impl Leaf<'_> {
    pub(super) fn movement_of(&self, scorecard: &Scorecard) -> Option<MovementView> {
        let weeks = scorecard.weeks.as_ref();
        self.movement_view(weeks, &scorecard.trends, scorecard.usual_week)
    }

    pub(super) fn movement_of_company(&self) -> Option<MovementView> {
        let company = &self.press.bulletin.company;
        self.movement_view(company.weeks.as_ref(), &company.trends, company.usual_week)
    }

    fn movement_view(
        &self,
        weeks: Option<&Charted>,
        months: &[Charted],
        usual_week: Option<u64>,
    ) -> Option<MovementView> {
        let style = &self.press.style;
        let weeks = weeks.filter(|it| says_anything(&it.run));
        let months = months.iter().filter(|it| says_anything(&it.run));
        let first = weeks.into_iter().chain(months.clone()).next()?;
        let by_week = weeks.map(|it| self.moved_plate(it, "weeks".to_owned()));
        let by_month =
            months.map(|it| self.moved_plate(it, format!("trend-{}", it.run.question.question)));
        let mut plates: Vec<Plate> = by_week.into_iter().chain(by_month).collect();
        // Only where there is room for their names.
        if let Some(Plate { drawn: Drawn::Trend(trend), .. }) = plates.first_mut()
            && first.run.cut.is_total()
        {
            trend.events = self.events_of_any(&first.run.question.survey);
        }
        let charts = self.charts(plates);
        let mut figures = charts.figures.into_iter();
        let pace = self.pace_words(first, usual_week);
        Some(MovementView {
            note: format!("{} {}", pace.unwrap_or_default(), charts.note).trim().to_owned(),
            lead: figures.next()?,
            others: figures.collect(),
            others_title: match weeks {
                Some(_) => say!(style, "month-by-month"),
                None => say!(style, "the-other-figures"),
            },
        })
    }

    /// Why the lead is by week, or by month, where the bulletin could be either.
    fn pace_words(&self, lead: &Charted, usual_week: Option<u64>) -> Option<String> {
        let style = &self.press.style;
        let (survey, _) = self.question(&lead.run.question);
        let is_in_waves = matches!(survey.kind, SurveyKind::Relationship | SurveyKind::Employee);
        if self.press.config.site.cadence != Grain::Week || is_in_waves {
            return None;
        }
        match (lead.run.readings.first()?.0.grain()?, usual_week) {
            (Grain::Week, Some(n)) => Some(say!(style, "read-by-week", n = style.answers(n))),
            (Grain::Month, Some(n)) => Some(say!(
                style,
                "read-by-month-since",
                n = style.answers(n),
                needed = style.count(crate::edition::WEEKLY_N),
            )),
            (Grain::Month, None) => Some(say!(style, "read-by-month")),
            _ => None,
        }
    }

    fn moved_plate(&self, charted: &Charted, id: String) -> Plate {
        let Charted { run, control } = charted;
        let title = self.finding(charted).unwrap_or_else(|| self.asked_of(charted));
        self.charted(run, control.as_ref(), title, &id)
    }

    /// What happened to the company, or to a part of it.
    fn events_of_any(&self, survey: &str) -> Vec<chart::Event> {
        let events = self.press.config.events.iter();
        let of_survey = events.filter(|it| it.survey.as_deref().is_none_or(|own| own == survey));
        let all: BTreeSet<(i32, &str)> =
            of_survey.map(|it| (it.day.0, it.title.as_str())).collect();
        all.into_iter().map(|(day, words)| chart::Event { day, words: words.to_owned() }).collect()
    }

    /// The title that asks.
    fn asked_of(&self, Charted { run, .. }: &Charted) -> String {
        let style = &self.press.style;
        let (_, question) = self.question(&run.question);
        let group = run.cut.groups().next().map(|(_, group)| group);
        let is_weekly = run.readings.first().and_then(|it| it.0.grain()) == Some(Grain::Week);
        match group.filter(|_| is_weekly) {
            Some(group) => {
                say!(style, "how-moved-weekly", question = &question.title, group = group)
            }
            None => self.standing_title(question, group),
        }
    }

    /// The title that says what the newest signal is, or that there is none.
    fn finding(&self, Charted { run, control }: &Charted) -> Option<String> {
        let control = control.as_ref().filter(|_| is_of_no_person(&run.cut))?;
        let (_, question) = self.question(&run.question);
        let (style, title) = (&self.press.style, &question.title);
        let judged = |it: &&Period| control.limits.contains_key(it);
        let periods: Vec<Period> =
            run.readings.iter().map(|(it, _)| it).filter(judged).copied().collect();
        let unit = control.grain.word();
        match newest(&said_signals(control, run)) {
            None if periods.is_empty() => None,
            None => Some(say!(
                style,
                "moved-by-chance",
                question = title,
                n = periods.len(),
                unit = unit,
            )),
            Some(signal) => {
                let is_over = periods.iter().any(|it| *it > signal.last);
                Some(self.signal_title(signal, title, unit, is_over))
            }
        }
    }

    fn signal_title(&self, signal: &Signal, title: &str, unit: &str, is_over: bool) -> String {
        let style = &self.press.style;
        let (n, when) = (signal.periods, style.in_period(signal.last));
        match (signal.rule, signal.flank) {
            (Rule::BeyondLimits, Flank::Below) if is_over => {
                say!(style, "moved-below-and-back", question = title, in_period = when)
            }
            (Rule::BeyondLimits, Flank::Below) => {
                say!(style, "moved-below", question = title, in_period = when)
            }
            (Rule::BeyondLimits, Flank::Above) if is_over => {
                say!(style, "moved-above-and-back", question = title, in_period = when)
            }
            (Rule::BeyondLimits, Flank::Above) => {
                say!(style, "moved-above", question = title, in_period = when)
            }
            (Rule::Run(_), Flank::Below) => say!(
                style,
                "moved-run-below",
                question = title,
                n = n,
                unit = unit,
                in_period = when
            ),
            (Rule::Run(_), Flank::Above) => say!(
                style,
                "moved-run-above",
                question = title,
                n = n,
                unit = unit,
                in_period = when
            ),
            (Rule::TwoOfThree, Flank::Below) => {
                say!(style, "moved-two-below", question = title, unit = unit, in_period = when)
            }
            (Rule::TwoOfThree, Flank::Above) => {
                say!(style, "moved-two-above", question = title, unit = unit, in_period = when)
            }
        }
    }
}

/// The newest pattern; of several that end together the one that says most.
fn newest<'a>(signals: &[&'a Signal]) -> Option<&'a Signal> {
    let weight = |it: &Signal| match it.rule {
        Rule::BeyondLimits => 2,
        Rule::Run(_) => 1,
        Rule::TwoOfThree => 0,
    };
    signals.iter().copied().max_by_key(|it| (it.last, weight(it)))
}

fn is_of_no_person(cut: &Cut) -> bool {
    cut.group(AGENT).is_none()
}
