//! Customer stories and their archive.

use crate::edition::{Edition, Story};

use crate::locale::say;
use crate::markup::escaped;

use super::Leaf;
use super::frame::stories_address;
use super::view::{BlockView, LinkView, StoriesArchive, StoryPage, StoryTeaser};

impl Leaf<'_> {
    pub(super) fn story_page(&self, place: usize) -> StoryPage {
        let style = &self.press.style;
        let stories = &self.press.bulletin.stories;
        let story = &stories[place];
        let text = &story.text;
        let (lead_html, mut blocks) = self.body(&story.blocks);
        blocks.extend(self.lesson(story));
        let neighbour = |it: &Story| self.link(&it.text.title, &it.address);
        let touchpoint = text.touchpoint.as_ref().map(|it| it.text.clone());
        StoryPage {
            site: self.site("article"),
            head: self.head(&text.title, text.deck.as_deref().unwrap_or(&text.title), "story"),
            breadcrumbs: self
                .crumbs(vec![self.link(say!(style, "stories"), &stories_address())], &text.title),
            kicker: touchpoint.or_else(|| Some(say!(style, "customer-story"))),
            title: text.title.clone(),
            deck: text.deck.clone(),
            byline: self.byline(text.byline.as_deref()),
            date: Some(self.date(text.date)),
            notice: text.draft.then(|| say!(style, "draft")),
            picture: None,
            lead_html,
            blocks,
            consent_words: text
                .customer
                .as_ref()
                .map(|it| say!(style, "told-with-consent", customer = it)),
            related: self.related(story),
            about: self.about(|it| it.stories.contains(&place)),
            related_stories: self.related_stories(story),
            related_words: say!(style, "related-how"),
            corrections: vec![],
            previous: place.checked_sub(1).map(|it| neighbour(&stories[it])),
            next: stories.get(place + 1).map(neighbour),
        }
    }

    /// What was learned and what was changed, as the story's end.
    fn lesson(&self, story: &Story) -> Option<BlockView> {
        let style = &self.press.style;
        let part = |title: String, words: &Option<String>| {
            words.as_ref().map(|it| format!("<h2>{title}</h2>\n<p>{}</p>\n", escaped(it)))
        };
        let learned = part(say!(style, "what-we-learned"), &story.text.learned);
        let changed = part(say!(style, "what-we-changed"), &story.text.changed);
        let html: String = [learned, changed].into_iter().flatten().collect();
        (!html.is_empty()).then_some(BlockView::Prose { prose_html: html })
    }

    /// The scorecards that the story is about, and the editions that carry it.
    fn related(&self, story: &Story) -> Vec<LinkView> {
        let scorecards = story.scorecards.iter().map(|(group, address)| LinkView {
            note: Some(say!(self.press.style, "related-scorecard")),
            ..self.link(group, address)
        });
        let carries = |edition: &&Edition| {
            edition.blocks.iter().any(|it| matches!(it, crate::edition::Block::Story(teaser) if teaser.address == story.address))
        };
        let editions = self.press.bulletin.editions.iter().filter(carries).map(|it| LinkView {
            note: Some(say!(self.press.style, "related-edition")),
            ..self.link(&it.text.title, &it.address)
        });
        scorecards.chain(editions).collect()
    }

    pub(super) fn stories(&self) -> StoriesArchive {
        let title = say!(self.press.style, "stories");
        let deck = say!(self.press.style, "stories-deck");
        StoriesArchive {
            site: self.site("website"),
            head: self.head(&title, &deck, "stories"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck: Some(deck),
            stories: self
                .press
                .bulletin
                .stories
                .iter()
                .rev()
                .map(|it| self.story_teaser(it))
                .collect(),
            topics_href: self.topics_href(),
        }
    }

    pub(super) fn story_teaser(&self, story: &Story) -> StoryTeaser {
        let text = &story.text;
        StoryTeaser {
            kicker: text.touchpoint.as_ref().map(|it| it.text.clone()),
            title: text.title.clone(),
            href: self.href(&story.address),
            deck: text.deck.clone(),
            byline: self.byline(text.byline.as_deref()),
            date: Some(self.date(text.date)),
            picture: None,
        }
    }
}
