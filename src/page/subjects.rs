//! What was written of a touchpoint, a team, a location or a topic, and the page that lists them all.

use crate::address::Address;
use crate::edition::{Spoken, Story, Subject};
use crate::locale::say;

use super::Leaf;
use super::view::{IndexEntry, IndexGroup, LinkView, StoryTeaser, SubjectPage, SubjectsPage};

/// How many related stories a story leads to, and how many related subjects a subject.
const MOST_STORIES: usize = 3;
const MOST_SUBJECTS: usize = 8;

pub(super) fn topics_address() -> Address {
    Address::fixed("topics/index.html")
}

impl Leaf<'_> {
    /// The way to the index of topics; none where no text is about any.
    pub(super) fn topics_href(&self) -> Option<String> {
        let any = !self.press.bulletin.subjects.is_empty();
        any.then(|| self.href(&topics_address()))
    }

    pub(super) fn subjects(&self) -> SubjectsPage {
        let style = &self.press.style;
        let (title, deck) = (say!(style, "topics"), say!(style, "topics-deck"));
        let mut groups: Vec<IndexGroup> = vec![];
        for spoken in &self.press.bulletin.subjects {
            let title = self.subject_kind(&spoken.subject);
            if groups.last().is_none_or(|it| it.title != title) {
                let id = spoken.subject.dimension().unwrap_or("topic");
                let id = crate::address::Slug::of(id).to_string();
                groups.push(IndexGroup { id, title, entries: vec![] });
            }
            let group = groups.last_mut().expect("a group was just pushed");
            group.entries.push(IndexEntry {
                title: spoken.subject.name().to_owned(),
                href: self.href(&spoken.address),
                date: None,
                about: Some(self.told_in(spoken)),
            });
        }
        // Topics come last in the order of subjects and first on their page.
        groups.sort_by_key(|it| it.id != "topic");
        SubjectsPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "topics"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck,
            groups,
        }
    }

    pub(super) fn subject(&self, spoken: &Spoken) -> SubjectPage {
        let bulletin = self.press.bulletin;
        let name = spoken.subject.name();
        let style = &self.press.style;
        let deck = say!(style, "told-in-sentence", texts = self.told_in(spoken));
        let stories = spoken.stories.iter().rev().map(|it| &bulletin.stories[*it]);
        let editions = spoken.editions.iter().rev().map(|it| &bulletin.editions[*it]);
        SubjectPage {
            site: self.site("website"),
            head: self.head(
                name,
                &say!(style, "told-of", name = name, texts = self.told_in(spoken)),
                "topic",
            ),
            breadcrumbs: self
                .crumbs(vec![self.link(say!(self.press.style, "topics"), &topics_address())], name),
            kicker: self.subject_kind(&spoken.subject),
            title: name.to_owned(),
            deck,
            scorecard: spoken.scorecard.as_ref().map(|it| self.link(say!(style, "scorecard"), it)),
            stories: stories.map(|it| self.story_teaser(it)).collect(),
            editions: editions.map(|it| self.edition_teaser(it)).collect(),
            related: self.related_subjects(spoken),
        }
    }

    /// `3 stories and 1 edition`
    pub(super) fn told_in(&self, spoken: &Spoken) -> String {
        let style = &self.press.style;
        let (stories, editions) = (spoken.stories.len(), spoken.editions.len());
        let stories = (stories > 0).then(|| say!(style, "stories-counted", n = stories));
        let editions = (editions > 0).then(|| say!(style, "editions-counted", n = editions));
        style.listed(&stories.into_iter().chain(editions).collect::<Vec<_>>())
    }

    /// `Topic`, `Team`
    pub(super) fn subject_kind(&self, subject: &Subject) -> String {
        match subject.dimension() {
            None => say!(self.press.style, "topic"),
            Some(dimension) => self.dimension_label(dimension),
        }
    }

    /// What a text is about, topics first.
    pub(super) fn about(&self, speaks: impl Fn(&Spoken) -> bool) -> Vec<LinkView> {
        let mut about: Vec<&Spoken> =
            self.press.bulletin.subjects.iter().filter(|it| speaks(it)).collect();
        about.sort_by_key(|it| it.subject.dimension().is_some());
        let name = |it: &Spoken| match it.subject.dimension() {
            None => it.subject.name().to_owned(),
            // A team may be called as a touchpoint is.
            Some(dimension) => {
                self.group_of_dimension(it.subject.name(), &self.dimension_label(dimension))
            }
        };
        about.into_iter().map(|it| self.link(name(it), &it.address)).collect()
    }

    /// What was written of a group, for its scorecard.
    pub(super) fn written_of(&self, dimension: &str, group: &str) -> Option<LinkView> {
        let wanted = Subject::Group { dimension: dimension.to_owned(), group: group.to_owned() };
        let spoken = self.press.bulletin.subjects.iter().find(|it| it.subject == wanted)?;
        Some(
            self.link(
                say!(self.press.style, "told-in", texts = self.told_in(spoken)),
                &spoken.address,
            ),
        )
    }

    /// The subjects that most of the same texts speak of.
    fn related_subjects(&self, spoken: &Spoken) -> Vec<LinkView> {
        let shared = |it: &Spoken| {
            let stories = it.stories.iter().filter(|it| spoken.stories.contains(it)).count();
            stories * 2 + it.editions.iter().filter(|it| spoken.editions.contains(it)).count()
        };
        let others = self.press.bulletin.subjects.iter().filter(|it| it.address != spoken.address);
        let mut others: Vec<(usize, &Spoken)> =
            others.map(|it| (shared(it), it)).filter(|(shared, _)| *shared > 0).collect();
        others.sort_by_key(|(shared, it)| (std::cmp::Reverse(*shared), it.subject.clone()));
        let others = others.into_iter().take(MOST_SUBJECTS).map(|(_, it)| LinkView {
            note: Some(self.press.style.label_within(&self.subject_kind(&it.subject))),
            ..self.link(it.subject.name(), &it.address)
        });
        others.collect()
    }

    /// Other stories of the same touchpoint, then of the same team, then with the most topics in
    /// common; the newest first among those that share as much.
    pub(super) fn related_stories(&self, story: &Story) -> Vec<StoryTeaser> {
        let bulletin = self.press.bulletin;
        let slugs = |it: &Story| -> Vec<crate::address::Slug> {
            it.text.topics.iter().map(|it| crate::address::Slug::of(it)).collect()
        };
        let topics = slugs(story);
        let same = |a: &Option<crate::content::Typed>, b: &Option<crate::content::Typed>| {
            a.as_ref().zip(b.as_ref()).is_some_and(|(a, b)| a.text == b.text)
        };
        let mut related: Vec<_> = bulletin
            .stories
            .iter()
            .enumerate()
            .filter(|(_, it)| it.address != story.address)
            .map(|(place, it)| {
                let touchpoint = same(&it.text.touchpoint, &story.text.touchpoint);
                let team = same(&it.text.team, &story.text.team);
                let shared = slugs(it).iter().filter(|it| topics.contains(it)).count();
                ((touchpoint, team, shared), place, it)
            })
            .filter(|(shared, ..)| *shared != (false, false, 0))
            .collect();
        related.sort_by_key(|(shared, place, _)| std::cmp::Reverse((*shared, *place)));
        related.into_iter().take(MOST_STORIES).map(|(_, _, it)| self.story_teaser(it)).collect()
    }
}
