//! What stands around every page: navigation, colophon, the head, the way back up.

use crate::address::Address;
use crate::content::Shelf;
use crate::edition::Reputation;
use crate::locale::say;
use crate::period::Day;

use super::Leaf;
use super::actions::actions_address;
use super::number::NumberStyle;
use super::view::{
    Breadcrumbs, ColophonView, DateView, Direction, LinkView, NavEntry, PageHead, SiteView,
    SocialView,
};

/// Of what a browser shows of a title.
const LONGEST_TITLE: usize = 70;

/// The longest description that a search engine shows.
const DESCRIPTION: usize = 200;

pub(super) fn home_address() -> Address {
    Address::fixed("index.html")
}

pub(super) fn editions_address() -> Address {
    Address::fixed("editions/index.html")
}

pub(super) fn stories_address() -> Address {
    Address::fixed("stories/index.html")
}

pub(super) fn scorecards_address() -> Address {
    Address::fixed("scorecards/index.html")
}

pub(super) fn method_address() -> Address {
    Address::fixed("method.html")
}

pub(super) fn data_address() -> Address {
    Address::fixed("data.html")
}

pub(super) fn search_address() -> Address {
    Address::fixed("search.html")
}

/// The places of the navigation, each with the folder that is below it.
fn places(style: &NumberStyle) -> [(String, Address, &'static str); 8] {
    [
        (say!(style, "this-issue"), home_address(), ""),
        (say!(style, "editions"), editions_address(), "editions/"),
        (say!(style, "stories"), stories_address(), "stories/"),
        (say!(style, "scorecards"), scorecards_address(), "scorecards/"),
        (say!(style, "journey"), crate::edition::Journey::address(), ""),
        (say!(style, "actions"), actions_address(), ""),
        (say!(style, "reputation"), Reputation::address(), ""),
        (say!(style, "method"), method_address(), ""),
    ]
}

impl Leaf<'_> {
    pub(super) fn href(&self, target: &Address) -> String {
        self.here.href(target)
    }

    pub(super) fn link(&self, label: impl Into<String>, target: &Address) -> LinkView {
        LinkView { label: label.into(), href: self.href(target), note: None }
    }

    pub(super) fn date(&self, day: Day) -> DateView {
        DateView { words: self.press.style.day(day), iso: day.to_string() }
    }

    /// What all pages share; `kind` is Open Graph's.
    pub(super) fn site(&self, kind: &str) -> SiteView {
        let site = &self.press.config.site;
        let right_to_left = self.press.style.locale().is_right_to_left();
        SiteView {
            title: site.title.clone(),
            language: site.language.clone(),
            words_language: Some(self.press.style.locale().words_tag().to_owned())
                .filter(|it| *it != site.language),
            direction: if right_to_left { Direction::Rtl } else { Direction::Ltr },
            home_href: self.href(&home_address()),
            nav: self.nav(),
            css_href: self.href(self.press.stylesheet),
            script_href: self.press.script.map(|it| self.href(it)),
            feed_href: site.base_url.as_ref().map(|_| self.href(&Address::fixed("feed.xml"))),
            social: site.base_url.as_ref().map(|base| SocialView {
                canonical_href: format!("{base}{}", self.here),
                image_href: None,
                og_type: kind.to_owned(),
            }),
            colophon: self.colophon(),
        }
    }

    fn nav(&self) -> Vec<NavEntry> {
        let below = |address: &Address, folder: &str| {
            self.here == address || (!folder.is_empty() && self.here.as_str().starts_with(folder))
        };
        let mut nav: Vec<NavEntry> = places(&self.press.style)
            .into_iter()
            .filter(|(_, address, _)| self.is_there(address))
            .map(|(label, address, folder)| NavEntry {
                label,
                href: self.href(&address),
                current: below(&address, folder),
            })
            .collect();
        let entry = |label: &str, address: &Address| NavEntry {
            label: label.to_owned(),
            href: self.href(address),
            current: self.here == address,
        };
        let pages = &self.press.bulletin.pages;
        let in_navigation = pages.iter().filter(|it| it.text.shelf == Shelf::Navigation);
        nav.extend(in_navigation.map(|page| entry(&page.text.title, &page.address)));
        nav.push(entry(&say!(self.press.style, "search"), &search_address()));
        nav
    }

    /// A bulletin that has no stories yet does not lead to their archive.
    fn is_there(&self, address: &Address) -> bool {
        let bulletin = self.press.bulletin;
        match address.as_str() {
            "editions/index.html" => {
                let undated = bulletin.pages.iter().any(|it| it.text.shelf == Shelf::Archive);
                !bulletin.editions.is_empty() || undated
            }
            "actions.html" => !bulletin.actions.is_empty(),
            "reputation.html" => !bulletin.reputation.is_empty(),
            "stories/index.html" => !bulletin.stories.is_empty(),
            "journey.html" => bulletin.journey.is_some(),
            _ => true,
        }
    }

    fn colophon(&self) -> ColophonView {
        let (style, base) = (&self.press.style, &self.press.bulletin.base);
        ColophonView {
            responses_words: say!(
                style,
                "colophon-responses",
                responses = style.responses(base.responses),
                n = base.surveys,
            ),
            period_words: base.days.map(|it| style.days(it)).unwrap_or_default(),
            data_digest: base.digest.short(),
            data_href: self.href(&data_address()),
            version_words: concat!("Bellwether ", env!("CARGO_PKG_VERSION")).to_owned(),
            made_up_words: self.press.config.site.colophon.clone(),
        }
    }

    pub(super) fn head(&self, title: &str, description: &str, kind: &str) -> PageHead {
        let site = &self.press.config.site.title;
        PageHead {
            title: match format!("{title} – {site}") {
                _ if title == site => title.to_owned(),
                // A browser's tab and a search engine cut the end off, and the headline says more.
                both if both.chars().count() > LONGEST_TITLE => title.to_owned(),
                both => both,
            },
            description: shortened(description),
            kind: kind.to_owned(),
        }
    }

    pub(super) fn crumbs(&self, trail: Vec<LinkView>, here: &str) -> Breadcrumbs {
        let home = self.link(&self.press.config.site.title, &home_address());
        Breadcrumbs { trail: std::iter::once(home).chain(trail).collect(), here: here.to_owned() }
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([',', '.', ';', ':']))
}
