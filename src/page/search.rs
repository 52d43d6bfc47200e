//! What can be found: every page that a reader may look for, and the page that lists them all.

use crate::address::Address;
use crate::diagnostics::Diagnostics;
use crate::edition::{Dimension, Journey, Scorecard};
use crate::locale::{Locale, say};

use super::frame::{data_address, method_address, search_address};
use super::view::{DateView, IndexEntry, IndexGroup, SearchPage};
use super::{Leaf, Press};

/// A page that a reader may look for.
#[derive(Clone, Debug)]
pub struct Findable {
    pub kind: Kind,
    pub address: Address,
    pub title: String,
    pub date: Option<DateView>,
    /// Whom or what it is about: `Moving home, Onboarding`.
    pub about: String,
    pub deck: String,
}

/// What a page is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Edition,
    Story,
    Scorecard,
    Topic,
    Page,
}

impl Kind {
    pub const ALL: [Kind; 5] =
        [Kind::Edition, Kind::Story, Kind::Scorecard, Kind::Topic, Kind::Page];

    /// What a reader is told that it is.
    pub fn words(self, locale: &Locale) -> String {
        match self {
            Kind::Edition => say!(locale, "kind-edition"),
            Kind::Story => say!(locale, "kind-story"),
            Kind::Scorecard => say!(locale, "scorecard"),
            Kind::Topic => say!(locale, "topic"),
            Kind::Page => say!(locale, "kind-page"),
        }
    }

    /// The place of its list on the page that lists all.
    fn id(self) -> &'static str {
        match self {
            Kind::Edition => "editions",
            Kind::Story => "stories",
            Kind::Scorecard => "scorecards",
            Kind::Topic => "topics",
            Kind::Page => "pages",
        }
    }
}

/// Every page that can be found: editions and stories from the newest, then scorecards and pages.
pub fn findable(press: &Press) -> Vec<Findable> {
    let here = search_address();
    let leaf = Leaf { press, here: &here };
    let bulletin = press.bulletin;
    let editions = bulletin.editions.iter().rev().map(|it| Findable {
        kind: Kind::Edition,
        address: it.address.clone(),
        title: it.text.title.clone(),
        date: Some(leaf.date(it.text.date)),
        about: leaf
            .number_words(it)
            .into_iter()
            .chain(it.text.topics.iter().cloned())
            .collect::<Vec<_>>()
            .join(", "),
        deck: it.text.deck.clone().unwrap_or_default(),
    });
    let stories = bulletin.stories.iter().rev().map(|it| Findable {
        kind: Kind::Story,
        address: it.address.clone(),
        title: it.text.title.clone(),
        date: Some(leaf.date(it.text.date)),
        about: it
            .scorecards
            .iter()
            .map(|(group, _)| group.as_str())
            .chain(it.text.topics.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join(", "),
        deck: it.text.deck.clone().unwrap_or_default(),
    });
    let scorecards = bulletin.dimensions.iter().flat_map(|dimension| {
        dimension.scorecards.iter().map(move |it| leaf.findable_scorecard(dimension, it))
    });
    // What is written of a group is reached from its scorecard, which is found.
    let topics = bulletin.subjects.iter().filter(|it| it.scorecard.is_none()).map(|it| Findable {
        kind: Kind::Topic,
        deck: leaf.told_in(it),
        ..page(it.subject.name(), &it.address)
    });
    let pages = bulletin.pages.iter().map(|it| Findable {
        deck: it.text.deck.clone().unwrap_or_default(),
        ..page(&it.text.title, &it.address)
    });
    let journey = bulletin.journey.iter().map(|it| Findable {
        deck: it.deck.clone().unwrap_or_default(),
        ..page(&super::journey::title(it, &press.style), &Journey::address())
    });
    let actions = (!bulletin.actions.is_empty())
        .then(|| page(&say!(press.style, "actions"), &super::actions::actions_address()));
    let reputation = (!bulletin.reputation.is_empty())
        .then(|| page(&say!(press.style, "reputation"), &Address::fixed("reputation.html")));
    let ours = [
        page(&say!(press.style, "how-figures-are-made"), &method_address()),
        page(&say!(press.style, "the-data"), &data_address()),
    ];
    editions
        .chain(stories)
        .chain(scorecards)
        .chain(topics)
        .chain(journey)
        .chain(actions)
        .chain(reputation)
        .chain(pages)
        .chain(ours)
        .collect()
}

fn page(title: &str, address: &Address) -> Findable {
    Findable {
        kind: Kind::Page,
        address: address.clone(),
        title: title.to_owned(),
        date: None,
        about: String::new(),
        deck: String::new(),
    }
}

/// The page that lists them all; `index` is the script with their words.
pub fn search_page(
    press: &Press,
    all: &[Findable],
    index: Option<&Address>,
    diagnostics: &mut Diagnostics,
) -> Option<(Address, String)> {
    let here = search_address();
    let leaf = Leaf { press, here: &here };
    match leaf.render(&leaf.search(all, index)) {
        Ok(html) => Some((here, html)),
        Err(trouble) => {
            trouble.report(diagnostics);
            None
        }
    }
}

impl Leaf<'_> {
    fn findable_scorecard(&self, dimension: &Dimension, scorecard: &Scorecard) -> Findable {
        Findable {
            kind: Kind::Scorecard,
            address: scorecard.address.clone(),
            title: scorecard.group.clone(),
            date: None,
            about: dimension.label.clone(),
            deck: self.standing(scorecard).unwrap_or_default(),
        }
    }

    fn search(&self, all: &[Findable], index: Option<&Address>) -> SearchPage {
        let group = |kind: Kind| {
            let entries = all.iter().filter(|it| it.kind == kind).map(|it| IndexEntry {
                title: it.title.clone(),
                href: self.href(&it.address),
                date: it.date.clone(),
                about: Some(it.about.clone()).filter(|it| !it.is_empty()),
            });
            IndexGroup {
                id: kind.id().to_owned(),
                title: match kind {
                    Kind::Edition => say!(self.press.style, "editions"),
                    Kind::Story => say!(self.press.style, "stories"),
                    Kind::Scorecard => say!(self.press.style, "scorecards"),
                    Kind::Topic => say!(self.press.style, "topics"),
                    Kind::Page => say!(self.press.style, "pages"),
                },
                entries: entries.collect(),
            }
        };
        let title = say!(self.press.style, "search");
        let deck = say!(self.press.style, "search-deck");
        SearchPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "search"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck,
            index_href: index.map(|it| self.href(it)),
            topics_href: self.topics_href(),
            groups: Kind::ALL.map(group).into_iter().filter(|it| !it.entries.is_empty()).collect(),
        }
    }
}
