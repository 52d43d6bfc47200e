//! Which texts are due, and which windows of time they ask about.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::period::{Day, Period};

use super::{AskedPeriod, Ballot, Block, Content, Piece, Prose, Stretch};

/// Whether texts that are drafts, or not yet due, are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    Shown,
    LeftOut,
}

impl Content {
    /// Leaves out drafts and what is dated after the day of the build, unless they are shown. Letters
    /// that moved in were published elsewhere: only the day that was asked for holds them back, not
    /// that of the newest response.
    pub fn due(
        &mut self,
        as_of: Day,
        asked: Option<Day>,
        drafts: Drafts,
        diagnostics: &mut Diagnostics,
    ) {
        let mut is_due = |date: Day, draft: bool, span: &crate::diagnostics::Span| {
            if drafts == Drafts::Shown {
                return true;
            }
            if date > as_of && !draft {
                diagnostics.future_dated(span, &date.to_string(), &as_of.to_string());
            }
            date <= as_of && !draft
        };
        self.editions.retain(|it| match it.moved_in && asked.is_none() {
            true => !it.draft || drafts == Drafts::Shown,
            false => is_due(it.date, it.draft, &it.span),
        });
        self.stories.retain(|it| is_due(it.date, it.draft, &it.span));
        self.pages.retain(|it| !it.draft || drafts == Drafts::Shown);
    }

    /// The windows such as `last 13 weeks` that any text asks about; calendar periods need no
    /// asking. `as_of` is the day on which those of undated pages end.
    pub fn windows(&self, as_of: Day) -> BTreeSet<Period> {
        let editions = self.editions.iter().map(|it| (&it.body, it.through()));
        let stories = self.stories.iter().map(|it| (&it.body, it.date));
        let pages = self.pages.iter().map(|it| (&it.body, as_of));
        let bodies = editions.chain(stories).chain(pages);
        let windows = bodies.flat_map(|(body, through)| {
            body.iter().flat_map(asked).map(move |it| it.ending(through))
        });
        windows.filter(|it| matches!(it, Period::Last { .. })).collect()
    }
}

fn asked(block: &Block) -> Vec<&AskedPeriod> {
    let own = match block {
        Block::Prose(_) | Block::Panel(_) => vec![],
        Block::Chart(ask) => match &ask.stretch {
            Stretch::Period(period) => std::iter::once(period).chain(&ask.before).collect(),
            Stretch::Edition | Stretch::Run(_) => ask.before.iter().collect(),
        },
        Block::Verbatims(ask) => ask.period.iter().collect(),
        // Its windows are made without being asked for.
        Block::Revenue(_) => vec![],
        Block::Scorecard(ask) => ask.period.iter().collect(),
        Block::Poll(ask) => match &ask.ballot {
            Ballot::Question { period, .. } => period.iter().collect(),
            Ballot::File(_) => vec![],
        },
        Block::Story(_) | Block::Actions(_) => vec![],
    };
    let quoted = block.passages().into_iter().flat_map(asked_in);
    own.into_iter().chain(quoted).collect()
}

fn asked_in(prose: &Prose) -> Vec<&AskedPeriod> {
    prose.pieces.iter().filter_map(asked_by).collect()
}

fn asked_by(piece: &Piece) -> Option<&AskedPeriod> {
    match piece {
        Piece::Quote(quote) => quote.period.as_ref(),
        Piece::Html(_) | Piece::Link(_) | Piece::Picture(_) => None,
    }
}
