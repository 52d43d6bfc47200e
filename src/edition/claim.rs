//! Sentences held to the data: whether a reading is what a text says of it.
//!
//! In comes a claim with the reading it is about; out goes nothing if the data carry it, else what is
//! so, in words for the author. Up and down are those of the tests, as on the pages.

use crate::content::{Claim, Says};
use crate::measure::{Interval, Verdict};
use crate::period::{Day, Period};
use crate::privacy::{Change, Figure, Improvement};

use super::headline::{Desk, Headline};

impl Desk<'_> {
    /// Whether the data carry a claim; if not, what is so.
    pub fn carries(&self, headline: &Headline, claim: &Claim, through: Day) -> Result<(), String> {
        let figure = match &headline.reading {
            None => return Err("no one answered".to_owned()),
            Some(reading) => reading.comparable().ok_or("too few answers to say")?,
        };
        match &claim.says {
            Says::Up => verdict_is(figure, Verdict::Up),
            Says::Down => verdict_is(figure, Verdict::Down),
            Says::NoClearChange => verdict_is(figure, Verdict::NoClearChange),
            Says::AboveTarget => {
                self.against_target(headline, figure, |it, target| it.low > target)
            }
            Says::BelowTarget => {
                self.against_target(headline, figure, |it, target| it.high < target)
            }
            Says::HighestSince(from) => {
                self.since(headline, figure, from.ending(through), |other, this| other < this)
            }
            Says::LowestSince(from) => {
                self.since(headline, figure, from.ending(through), |other, this| other > this)
            }
            Says::MostImproved => self.is_most_improved(headline),
        }
    }

    fn against_target(
        &self,
        headline: &Headline,
        figure: &Figure,
        carries: impl Fn(Interval, f64) -> bool,
    ) -> Result<(), String> {
        let question = self.config.question(&headline.question).map(|(_, it)| it);
        let target = question.and_then(|it| it.target).ok_or("the question has no target")?;
        match figure.interval {
            Some(interval) if carries(interval, target) => Ok(()),
            _ => Err(format!("it is {}, and the target {target}", with_interval(figure))),
        }
    }

    /// Whether every period of the headline's grain from one on is shown, and none is as far out.
    fn since(
        &self,
        headline: &Headline,
        figure: &Figure,
        from: Period,
        carries: impl Fn(f64, f64) -> bool,
    ) -> Result<(), String> {
        let start = from.days().map(|it| it.first);
        let periods = self.cube.periods(&headline.question, &headline.cut);
        let earlier = periods.filter(|(period, _)| {
            let days = period.days();
            period.grain() == headline.period.grain()
                && *period < headline.period
                && days.is_some_and(|it| start.is_none_or(|start| it.first >= start))
        });
        let mut compared = 0;
        for (period, reading) in earlier {
            let Some(other) = reading.comparable() else {
                return Err(format!("{period} has too few answers to compare with"));
            };
            compared += 1;
            if !carries(other.value, figure.value) {
                let (was, is) = (with_interval(other), with_interval(figure));
                return Err(format!("{period} was {was}, and this is {is}"));
            }
        }
        match compared {
            0 => Err(format!("there is no period since {from} to compare with")),
            _ => Ok(()),
        }
    }

    /// By the rule of the scorecards: clear among all the groups, and by the shrunken change.
    fn is_most_improved(&self, headline: &Headline) -> Result<(), String> {
        let Some((dimension, own)) = headline.cut.groups().next() else {
            return Err("everyone together is no group".to_owned());
        };
        let findings = self.findings();
        match findings.most_improved(&headline.question, dimension, headline.period) {
            Improvement::Group(it) if it.group == own => Ok(()),
            Improvement::Group(it) => Err(format!("{} has improved most", it.group)),
            Improvement::TooFew => Err("no group has enough answers in both periods".to_owned()),
            Improvement::NoOne { tested } => {
                Err(format!("of {tested} groups that were compared none has clearly improved"))
            }
            Improvement::AllAlike { improved } => Err(format!(
                "{improved} groups have improved, and chance explains how their changes differ"
            )),
        }
    }
}

fn verdict_is(figure: &Figure, claimed: Verdict) -> Result<(), String> {
    let Some(change) = &figure.change else {
        return Err("there is no period before it to compare with".to_owned());
    };
    if change.verdict() == claimed {
        return Ok(());
    }
    Err(match change {
        Change::TooFew { from } => format!("{from} or this period has too few answers to compare"),
        Change::Measured { from, delta, interval, verdict, .. } => {
            let range = interval.map(|it| format!(" ({:+.1} to {:+.1})", it.low, it.high));
            let words = match verdict {
                Verdict::Up => "it went up",
                Verdict::Down => "it went down",
                Verdict::NoClearChange | Verdict::TooFew => "there is no clear change",
            };
            format!("{words}: {delta:+.1}{} since {from}", range.unwrap_or_default())
        }
    })
}

/// `41.0 (33.2 to 48.1)`
fn with_interval(figure: &Figure) -> String {
    let range = figure.interval.map(|it| format!(" ({:.1} to {:.1})", it.low, it.high));
    format!("{:.1}{}", figure.value, range.unwrap_or_default())
}
