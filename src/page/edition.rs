//! The front page, editions and their archive.

use crate::content::Shelf;
use crate::edition::{Block, Correction, Edition};
use crate::locale::say;
use crate::period::{Grain, Period};

use super::Leaf;
use super::frame::{editions_address, scorecards_address};
use super::number::capitalised;
use super::panel::list_contents;
use super::view::{
    CorrectionView, EditionPage, EditionTeaser, EditionView, EditionsArchive, EditionsMonth,
    FrontPage, LinkView, MastheadView, UndatedTeaser,
};

/// How many former editions the front page leads to.
const RECENT: usize = 5;

impl Leaf<'_> {
    /// The newest edition, or before there is one the company's standing scorecard.
    pub(super) fn front(&self) -> FrontPage {
        let bulletin = self.press.bulletin;
        let newest = bulletin.editions.len().checked_sub(1);
        let edition = newest.map_or_else(|| self.unwritten(), |it| self.edition(it));
        let description = edition.deck.clone().unwrap_or_else(|| edition.headline.clone());
        let recent = bulletin.editions.iter().rev().skip(1).take(RECENT);
        FrontPage {
            site: self.site("website"),
            head: self.head(&self.press.config.site.title, &description, "front"),
            edition,
            edition_href: newest.map(|it| self.href(&bulletin.editions[it].address)),
            recent_editions: recent.map(|it| self.edition_teaser(it)).collect(),
            editions_href: self.href(&editions_address()),
            scorecards: bulletin
                .dimensions
                .iter()
                .map(|it| self.link(self.by_dimension(&it.label), &it.address))
                .collect(),
            scorecards_href: Some(self.href(&scorecards_address())),
            attention: self.attention_links(),
        }
    }

    /// A front page without an edition: where the company stands.
    fn unwritten(&self) -> EditionView {
        let company = &self.press.bulletin.company;
        let said = company.trends.iter().find(|it| super::figure::says_anything(&it.run));
        let trend = said.map(|it| {
            let (_, question) = self.question(&it.run.question);
            let title = self.standing_title(question, None);
            let plate = self.charted(&it.run, it.control.as_ref(), title, "chart-company");
            super::view::BlockView::Chart(Box::new(self.figure(plate)))
        });
        EditionView {
            masthead: MastheadView {
                number_words: None,
                dateline: Some(self.date(self.press.bulletin.as_of)),
                period_words: None,
            },
            headline: say!(self.press.style, "where-we-stand"),
            deck: Some(say!(self.press.style, "where-we-stand-deck")),
            byline: None,
            notice: None,
            glance: Some(self.glance(
                say!(self.press.style, "at-a-glance"),
                &company.headlines,
                "glance",
            )),
            lead_html: None,
            blocks: trend.into_iter().collect(),
            contents: vec![],
            corrections: vec![],
            about: vec![],
            previous: None,
            next: None,
        }
    }

    pub(super) fn edition_page(&self, place: usize) -> EditionPage {
        let edition = &self.press.bulletin.editions[place];
        let description = edition.text.deck.as_deref().unwrap_or(&edition.text.title);
        EditionPage {
            site: self.site("article"),
            head: self.head(&edition.text.title, description, "edition"),
            breadcrumbs: self.crumbs(
                vec![self.link(say!(self.press.style, "editions"), &editions_address())],
                &self
                    .number_words(edition)
                    .unwrap_or_else(|| self.press.style.short_period(edition.period)),
            ),
            edition: self.edition(place),
        }
    }

    fn edition(&self, place: usize) -> EditionView {
        let editions = &self.press.bulletin.editions;
        let edition = &editions[place];
        let text = &edition.text;
        let (lead_html, mut blocks) = self.body(&edition.blocks);
        let contents = list_contents(lead_html.as_deref(), &mut blocks);
        let neighbour = |it: &Edition| LinkView {
            note: self.number_words(it),
            ..self.link(&it.text.title, &it.address)
        };
        EditionView {
            masthead: MastheadView {
                number_words: self.number_words(edition),
                dateline: Some(self.date(text.date)),
                period_words: Some(capitalised(&self.period_words(edition.period))),
            },
            headline: text.title.clone(),
            deck: text.deck.clone(),
            byline: self.byline(text.byline.as_deref()),
            notice: match text.draft {
                true => Some(say!(self.press.style, "draft")),
                false => edition.notice.clone(),
            },
            glance: (!edition.glance.is_empty())
                .then(|| self.glance(self.glance_title(edition.period), &edition.glance, "glance")),
            lead_html,
            blocks,
            contents,
            corrections: edition.corrections.iter().map(|it| self.correction(it)).collect(),
            about: self.about(|it| it.editions.contains(&place)),
            previous: place.checked_sub(1).map(|it| neighbour(&editions[it])),
            next: editions.get(place + 1).map(neighbour),
        }
    }

    fn correction(&self, correction: &Correction) -> CorrectionView {
        CorrectionView { date: self.date(correction.day), words: correction.words.clone() }
    }

    pub(super) fn edition_teaser(&self, edition: &Edition) -> EditionTeaser {
        EditionTeaser {
            href: self.href(&edition.address),
            number_words: self.number_words(edition),
            date: self.date(edition.text.date),
            headline: edition.text.title.clone(),
            deck: edition.text.deck.clone(),
        }
    }

    pub(super) fn editions(&self) -> EditionsArchive {
        let mut months: Vec<EditionsMonth> = vec![];
        for edition in self.press.bulletin.editions.iter().rev() {
            let month = self.press.style.month(edition.text.date);
            if months.last().is_none_or(|it| it.month_words != month) {
                months.push(EditionsMonth { month_words: month, editions: vec![] });
            }
            let last = months.last_mut().expect("a month was just pushed");
            last.editions.push(self.edition_teaser(edition));
        }
        let title = say!(self.press.style, "editions");
        EditionsArchive {
            site: self.site("website"),
            head: self.head(
                &title,
                &say!(self.press.style, "every-edition", title = &self.press.config.site.title),
                "editions",
            ),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            months,
            undated: self.undated(),
            topics_href: self.topics_href(),
        }
    }

    /// The letters of which no one knows the day, the last of their names first.
    fn undated(&self) -> Vec<UndatedTeaser> {
        let pages = self.press.bulletin.pages.iter().rev();
        let undated = pages.filter(|it| it.text.shelf == Shelf::Archive);
        undated
            .map(|it| UndatedTeaser {
                href: self.href(&it.address),
                headline: it.text.title.clone(),
                deck: it.text.deck.clone(),
            })
            .collect()
    }

    /// The first sentence or so of an edition, for the feed.
    pub(super) fn standfirst(&self, edition: &Edition) -> String {
        let has_prose = edition.blocks.iter().any(|it| matches!(it, Block::Prose(_)));
        edition
            .text
            .deck
            .clone()
            .filter(|_| has_prose)
            .unwrap_or_else(|| edition.text.title.clone())
    }

    pub(super) fn number_words(&self, edition: &Edition) -> Option<String> {
        let number = edition.text.number?;
        Some(say!(self.press.style, "edition-number", number = number.to_string()))
    }

    fn glance_title(&self, period: Period) -> String {
        let style = &self.press.style;
        match period.grain() {
            Some(Grain::Week) => say!(style, "week-at-a-glance"),
            Some(Grain::Month) => say!(style, "month-at-a-glance"),
            _ => say!(style, "at-a-glance"),
        }
    }
}
