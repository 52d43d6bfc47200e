//! Which readings an edition's page prints, and where its text asks for each.

use crate::config::TOUCHPOINT;
use crate::content::{self, EditionText, Stretch};
use crate::diagnostics::Span;
use crate::edition::{Ballot, Block, Crossed, Edition, Effect, Headline, Piece, Run, Shape, Stage};
use crate::measure::{Cut, QuestionKey, ReadingKey};
use crate::period::{Length, Period};
use crate::privacy::Reading;

use super::Readings;

/// How a reading is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// As a number, or a mark with one.
    Printed,
    /// As a point of a sparkline.
    Drawn,
}

/// Every reading that is printed.
pub(super) fn readings(edition: &mut Edition) -> Readings {
    let mut readings = Readings::new();
    each(edition, &mut |key, shown, reading| {
        if let Some(reading) = reading.as_ref().filter(|_| shown == Shown::Printed) {
            readings.entry(key).or_insert_with(|| reading.clone());
        }
    });
    readings
}

/// What is done with each reading.
type Act<'a> = dyn FnMut(ReadingKey, Shown, &mut Option<Reading>) + 'a;

/// Goes through the readings of a page, in the order of the page.
pub(super) fn each(edition: &mut Edition, act: &mut Act) {
    edition.glance.iter_mut().for_each(|it| headline(it, act));
    for block in &mut edition.blocks {
        match block {
            Block::Prose(pieces) => quotes(pieces, act),
            Block::Panel(panel) => {
                panel.passages_mut().into_iter().for_each(|it| quotes(it, act));
            }
            Block::Poll(poll) => {
                if let Ballot::Survey { headline: it, .. } = &mut poll.ballot {
                    headline(it, act);
                }
                [&mut poll.said, &mut poll.doing].into_iter().for_each(|it| quotes(it, act));
            }
            Block::Glance { headlines, .. } => {
                headlines.iter_mut().for_each(|it| headline(it, act));
            }
            Block::Chart(answer) => {
                let (question, cut) = (answer.question.clone(), answer.cut.clone());
                shape(&mut answer.shape, &question, &cut, act);
            }
            Block::Actions { actions, .. } => {
                actions.iter_mut().filter_map(|it| it.effect.as_mut()).for_each(|it| {
                    effect(it, act);
                });
            }
            Block::Verbatims { .. } | Block::Story(_) | Block::Revenue { .. } => {}
        }
    }
}

fn quotes(pieces: &mut [Piece], act: &mut Act) {
    for piece in pieces {
        if let Piece::Quote(answered) = piece {
            headline(&mut answered.headline, act);
        }
    }
}

/// The figure that an action should move, before and since.
fn effect(effect: &mut Effect, act: &mut Act) {
    let Effect { question, cut, stage, .. } = effect;
    if let Stage::Measured { before, since, .. } = stage {
        for stretch in [before, since] {
            act(key(question, cut, stretch.period), Shown::Printed, &mut stretch.reading);
        }
    }
}

fn headline(headline: &mut Headline, act: &mut Act) {
    let Headline { question, cut, period, reading, run_up, .. } = headline;
    act(key(question, cut, *period), Shown::Printed, reading);
    for (period, reading) in run_up {
        act(key(question, cut, *period), Shown::Drawn, reading);
    }
}

fn shape(shape: &mut Shape, question: &QuestionKey, cut: &Cut, act: &mut Act) {
    match shape {
        Shape::Run(it) => run(&mut it.run, act),
        Shape::Runs { runs, .. } => runs.iter_mut().for_each(|(_, it)| run(it, act)),
        Shape::Histogram { period, reading } => {
            act(key(question, cut, *period), Shown::Printed, reading);
        }
        Shape::Diverging { by, period, rows, all } | Shape::Bullets { by, period, rows, all } => {
            for (group, reading) in rows {
                let cut = by.iter().fold(cut.clone(), |cut, by| cut.and(by, group));
                act(key(question, &cut, *period), Shown::Printed, reading);
            }
            act(key(question, cut, *period), Shown::Printed, all);
        }
        Shape::Crossed(it) => crossed(it, act),
        Shape::Slope { by, before, after, pairs } => {
            for pair in pairs {
                let cut = cut.clone().and(by, &pair.group);
                act(key(question, &cut, *before), Shown::Printed, &mut pair.before);
                act(key(question, &cut, *after), Shown::Printed, &mut pair.after);
            }
        }
        Shape::Journey { period, rows } => {
            for (group, reading) in rows {
                let cut = cut.clone().and(TOUCHPOINT, group);
                act(key(question, &cut, *period), Shown::Printed, reading);
            }
        }
        Shape::Groups { by, period, rows, all } => {
            for (group, reading) in rows {
                act(key(question, &cut.clone().and(by, group), *period), Shown::Printed, reading);
            }
            act(key(question, cut, *period), Shown::Printed, all);
        }
    }
}

fn crossed(crossed: &mut Crossed, act: &mut Act) {
    let Crossed { question, by, across, period, columns, rows, all } = crossed;
    for (group, cells) in rows {
        for (column, reading) in columns.iter().zip(cells) {
            let cut = Cut::of(by, group).and(across, column);
            act(key(question, &cut, *period), Shown::Printed, reading);
        }
    }
    act(key(question, &Cut::total(), *period), Shown::Printed, all);
}

fn run(run: &mut Run, act: &mut Act) {
    for (period, reading) in &mut run.readings {
        act(key(&run.question, &run.cut, *period), Shown::Printed, reading);
    }
}

fn key(question: &QuestionKey, cut: &Cut, period: Period) -> ReadingKey {
    ReadingKey { question: question.clone(), period, cut: cut.clone() }
}

/// Where the text asks for a reading: the quote of it, else the block that shows it, else the title.
pub(super) fn span(text: &EditionText, key: &ReadingKey) -> Span {
    let pieces = text.body.iter().flat_map(content::Block::passages).map(|it| &it.pieces);
    let quote = pieces.flatten().find_map(|piece| match piece {
        content::Piece::Quote(quote) => {
            let asked = quote.period.as_ref().map(|it| it.ending(text.through()));
            let is_it = quote.question == key.question
                && quote.groups.cut() == key.cut
                && asked.unwrap_or(text.period) == key.period;
            is_it.then(|| quote.span.clone())
        }
        _ => None,
    });
    let block = || text.body.iter().find_map(|it| block_span(it, text, key));
    quote.or_else(block).unwrap_or_else(|| text.span.clone())
}

fn block_span(block: &content::Block, text: &EditionText, key: &ReadingKey) -> Option<Span> {
    match block {
        content::Block::Chart(ask) => {
            let in_time = match &ask.stretch {
                Stretch::Edition => text.period == key.period,
                Stretch::Period(asked) => asked.ending(text.through()) == key.period,
                Stretch::Run(length) => in_run(*length, text, key.period),
            };
            (ask.question == key.question && in_time).then(|| ask.span.clone())
        }
        content::Block::Scorecard(ask) => {
            let is_it = ask.questions.contains(&key.question) && ask.groups.cut() == key.cut;
            is_it.then(|| ask.span.clone())
        }
        _ => None,
    }
}

fn in_run(length: Length, text: &EditionText, period: Period) -> bool {
    Period::run_ended(length, text.through()).contains(&period)
}
