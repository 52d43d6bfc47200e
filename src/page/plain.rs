//! Pages of text, and the page that is shown where there is none.

use crate::edition::Page;
use crate::locale::say;

use super::Leaf;
use super::frame::{editions_address, home_address, scorecards_address, search_address};
use super::view::{BlockView, NotFoundPage, PlainPage};

impl Leaf<'_> {
    pub(super) fn plain(&self, page: &Page) -> PlainPage {
        let (lead, blocks) = self.body(&page.blocks);
        let lead = lead.map(|prose_html| BlockView::Prose { prose_html });
        PlainPage {
            site: self.site("website"),
            head: self.head(
                &page.text.title,
                page.text.deck.as_deref().unwrap_or(&page.text.title),
                "plain",
            ),
            breadcrumbs: self.crumbs(vec![], &page.text.title),
            title: page.text.title.clone(),
            deck: page.text.deck.clone(),
            blocks: lead.into_iter().chain(blocks).collect(),
        }
    }

    /// It may be shown for an address of any depth, so its links are absolute where the site knows
    /// its own address.
    pub(super) fn not_found(&self) -> NotFoundPage {
        let style = &self.press.style;
        let title = say!(style, "no-such-page");
        let mut site = self.site("website");
        let mut links = vec![
            self.link(say!(style, "newest-edition"), &home_address()),
            self.link(say!(style, "scorecards"), &scorecards_address()),
            self.link(say!(style, "search"), &search_address()),
        ];
        if !self.press.bulletin.editions.is_empty() {
            links.insert(1, self.link(say!(style, "all-editions"), &editions_address()));
        }
        if let Some(base) = &self.press.config.site.base_url {
            let absolute = |href: &mut String| *href = format!("{base}{href}");
            site.nav.iter_mut().for_each(|it| absolute(&mut it.href));
            links.iter_mut().for_each(|it| absolute(&mut it.href));
            absolute(&mut site.home_href);
            absolute(&mut site.css_href);
            site.script_href.iter_mut().for_each(absolute);
            absolute(&mut site.colophon.data_href);
            site.feed_href.iter_mut().for_each(absolute);
        }
        NotFoundPage {
            site,
            head: self.head(&title, &title, "not-found"),
            title,
            deck: say!(style, "no-such-page-deck"),
            links,
        }
    }
}
