//! What texts are about: touchpoints, teams, locations and topics, each with those that speak of it.
//!
//! A story says it in its front matter. An edition is about its topics, about what its stories are
//! about, and about every group whose figures or voices it prints.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, Slug};
use crate::measure::Cut;
use crate::period::Day;

use super::{Block, Edition, Piece, Places, Story};

/// The dimensions by which texts are found, in the order of the pages.
pub const SUBJECT_DIMENSIONS: [&str; 3] = ["touchpoint", "team", "location"];

/// What a text may be about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// What an editor named in `topics`.
    Topic(String),
    /// A group that has a scorecard.
    Group { dimension: String, group: String },
}

/// A subject and what speaks of it.
#[derive(Clone, Debug)]
pub struct Spoken {
    pub subject: Subject,
    /// `topics/refunds.html`, `topics/team/billing.html`
    pub address: Address,
    pub scorecard: Option<Address>,
    /// The places of the stories and editions in the bulletin, oldest first.
    pub stories: Vec<usize>,
    pub editions: Vec<usize>,
}

impl Subject {
    pub fn name(&self) -> &str {
        match self {
            Subject::Topic(name) => name,
            Subject::Group { group, .. } => group,
        }
    }

    /// None of a topic.
    pub fn dimension(&self) -> Option<&str> {
        match self {
            Subject::Topic(_) => None,
            Subject::Group { dimension, .. } => Some(dimension),
        }
    }
}

/// Every subject of a text: touchpoints, teams and locations in this order, then topics, by name.
pub(super) fn subjects(editions: &[Edition], stories: &[Story], places: &Places) -> Vec<Spoken> {
    let topics = Topics::of(editions, stories);
    let of_stories: Vec<BTreeSet<Subject>> =
        stories.iter().map(|it| of_story(it, &topics, places)).collect();
    let by_address: BTreeMap<&Address, &BTreeSet<Subject>> =
        stories.iter().map(|it| &it.address).zip(&of_stories).collect();
    let mut spoken: BTreeMap<(usize, Subject), (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (place, subjects) in of_stories.iter().enumerate() {
        for it in subjects {
            spoken.entry((order(it), it.clone())).or_default().0.push(place);
        }
    }
    for (place, edition) in editions.iter().enumerate() {
        for it in of_edition(edition, &topics, &by_address, places) {
            spoken.entry((order(&it), it)).or_default().1.push(place);
        }
    }
    let spoken = spoken.into_iter().map(|((_, subject), (stories, editions))| Spoken {
        address: topics.address(&subject, places),
        scorecard: scorecard(&subject, places),
        subject,
        stories,
        editions,
    });
    spoken.collect()
}

fn order(subject: &Subject) -> usize {
    let place = |it: &str| SUBJECT_DIMENSIONS.iter().position(|known| *known == it);
    subject.dimension().and_then(place).unwrap_or(SUBJECT_DIMENSIONS.len())
}

fn scorecard(subject: &Subject, places: &Places) -> Option<Address> {
    match subject {
        Subject::Topic(_) => None,
        Subject::Group { dimension, group } => places.scorecard(dimension, group),
    }
}

fn of_story(story: &Story, topics: &Topics, places: &Places) -> BTreeSet<Subject> {
    let text = &story.text;
    let named = [&text.touchpoint, &text.team, &text.location];
    let groups = SUBJECT_DIMENSIONS.iter().zip(named);
    let groups = groups.filter_map(|(dimension, it)| group(dimension, &it.as_ref()?.text, places));
    groups.chain(topics.named(&text.topics)).collect()
}

fn of_edition(
    edition: &Edition,
    topics: &Topics,
    stories: &BTreeMap<&Address, &BTreeSet<Subject>>,
    places: &Places,
) -> BTreeSet<Subject> {
    let mut subjects: BTreeSet<Subject> = topics.named(&edition.text.topics).collect();
    for block in &edition.blocks {
        for cut in cuts(block) {
            subjects.extend(cut.groups().filter_map(|(it, name)| group(it, name, places)));
        }
        if let Block::Story(teaser) = block {
            subjects.extend(stories.get(&teaser.address).into_iter().copied().flatten().cloned());
        }
    }
    subjects
}

/// A group that has a scorecard, and so a place for what is written of it.
fn group(dimension: &str, group: &str, places: &Places) -> Option<Subject> {
    let is_subject = SUBJECT_DIMENSIONS.contains(&dimension);
    places.scorecard(dimension, group).filter(|_| is_subject)?;
    Some(Subject::Group { dimension: dimension.to_owned(), group: group.to_owned() })
}

/// Whose figures or voices a block prints.
fn cuts(block: &Block) -> Vec<&Cut> {
    match block {
        Block::Prose(pieces) => pieces.iter().filter_map(quoted).collect(),
        Block::Chart(answer) => vec![&answer.cut],
        Block::Verbatims { headline, .. } => vec![&headline.cut],
        Block::Glance { headlines, .. } => headlines.iter().map(|it| &it.cut).collect(),
        _ => vec![],
    }
}

fn quoted(piece: &Piece) -> Option<&Cut> {
    match piece {
        Piece::Quote(answered) => Some(&answered.headline.cut),
        Piece::Html(_) | Piece::Link(_) | Piece::Picture(_) => None,
    }
}

/// The topics of all texts: those that differ in case or signs are one, named as the newest text
/// that has it names it.
struct Topics {
    /// By slug.
    names: BTreeMap<Slug, String>,
}

impl Topics {
    fn of(editions: &[Edition], stories: &[Story]) -> Topics {
        let editions = editions.iter().map(|it| (it.text.date, &it.text.topics));
        let stories = stories.iter().map(|it| (it.text.date, &it.text.topics));
        let mut texts: Vec<(Day, &Vec<String>)> = editions.chain(stories).collect();
        texts.sort_by_key(|(date, _)| *date);
        let topics = texts.into_iter().flat_map(|(_, topics)| topics);
        Topics { names: topics.map(|it| (Slug::of(it), it.clone())).collect() }
    }

    fn named<'a>(&'a self, typed: &'a [String]) -> impl Iterator<Item = Subject> + use<'a> {
        let name = |it: &String| self.names.get(&Slug::of(it)).cloned();
        typed.iter().filter_map(name).map(Subject::Topic)
    }

    fn address(&self, subject: &Subject, places: &Places) -> Address {
        match subject {
            Subject::Topic(name) => Address::fixed(&format!("topics/{}.html", Slug::of(name))),
            Subject::Group { dimension, group } => {
                let slug = places.slug(dimension, group).unwrap_or_else(|| Slug::of(group));
                Address::fixed(&format!("topics/{}/{slug}.html", Slug::of(dimension)))
            }
        }
    }
}
