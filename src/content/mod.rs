//! What editors write: editions, stories and pages, read and checked as far as the configuration
//! can check them.
//!
//! In come the text files and the names of the pictures below `content/`; out go texts with typed
//! front matter and a body of blocks. A quote or a figure is a question here; `edition` answers it.

mod action;
mod ask;
mod asked_period;
mod block;
mod chart;
mod claim;
mod due;
mod fields;
mod front;
mod front_matter;
mod journey;
mod letter;
mod letter_date;
mod link;
mod markdown;
mod outside;
mod panel;
mod poll;
mod prose;
mod quote;
mod readership;
mod sanitised;
mod taken;
mod typed_figure;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::address::{Address, Slug};
use crate::config::{Figures, SiteConfig};
use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source, Span};
use crate::period::{Day, Grain, Period};

use crate::inputs::markdown_stem;

use fields::Fields;
use front_matter::FrontMatter;
use letter::{Letter, Origin};
use link::Surroundings;
use taken::Taken;

pub use action::{Action, ActionsAsk, Aim, Show, State};
pub use ask::{
    AskedGroup, ChartAsk, ChartKind, Groups, Part, Quote, RevenueAsk, ScorecardAsk, StoryAsk,
    Stretch, VerbatimsAsk,
};
pub use asked_period::AskedPeriod;
pub use block::Block;
pub use claim::{Claim, Says};
pub use due::Drafts;
pub use fields::Typed;
pub use journey::{JourneyText, StepText, TouchpointText};
pub use outside::{Outside, outside};
pub use panel::{Panel, PanelKind, Person, Recognition, Reference};
pub use poll::{Ballot, Choice, Poll, PollAsk};
pub use prose::{Link, Picture, Piece, Prose, Setting, Target, summary};
pub use readership::Readership;
pub use typed_figure::typed_figures;

/// All that editors wrote, drafts included.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// By date, the oldest first.
    pub editions: Vec<EditionText>,
    /// By date, the oldest first.
    pub stories: Vec<StoryText>,
    /// By slug.
    pub pages: Vec<PageText>,
    pub journey: Option<JourneyText>,
    /// In the order of their file.
    pub actions: Vec<Action>,
    pub people: BTreeMap<Slug, Person>,
    pub polls: BTreeMap<Slug, Poll>,
    /// The oldest first.
    pub readership: Vec<Readership>,
    /// The paths below the project of the pictures that the texts show or link to.
    pub pictures: BTreeSet<String>,
    /// The paths of the letters among the editions that moved in from another generator.
    pub letters: BTreeSet<String>,
}

/// `content/editions/2026-w47.md`
#[derive(Clone, Debug)]
pub struct EditionText {
    pub slug: Slug,
    pub title: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub number: Option<u32>,
    pub date: Day,
    /// A week, month, quarter or year: as written, else as the file is named.
    pub period: Period,
    /// The last day whose answers count, where it is not the last of the period.
    pub data_through: Option<Day>,
    /// From 1; raised when what was published has to be restated.
    pub revision: u32,
    /// What was wrong before this revision.
    pub erratum: Option<String>,
    /// Nothing if the edition leaves it to the site.
    pub figures: Option<Figures>,
    /// What it is about, as typed in `topics` and `tags`.
    pub topics: Vec<String>,
    /// Where the edition was before.
    pub aliases: Vec<(Address, Span)>,
    pub draft: bool,
    /// Whether it was an edition of another bulletin, or of this one on another site.
    pub moved_in: bool,
    pub body: Vec<Block>,
    /// Where the title is typed, for what concerns the edition as a whole.
    pub span: Span,
}

/// `content/stories/two-days.md`
#[derive(Clone, Debug)]
pub struct StoryText {
    pub slug: Slug,
    pub title: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub date: Day,
    /// Whether the data have these groups is checked where the data are.
    pub touchpoint: Option<Typed>,
    pub team: Option<Typed>,
    pub location: Option<Typed>,
    /// Only with the customer's consent.
    pub customer: Option<String>,
    pub learned: Option<String>,
    pub changed: Option<String>,
    /// What it is about, as typed in `topics` and `tags`.
    pub topics: Vec<String>,
    /// Where the story was before.
    pub aliases: Vec<(Address, Span)>,
    pub draft: bool,
    pub body: Vec<Block>,
    pub span: Span,
}

/// Where readers find a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// In the navigation of every page.
    Navigation,
    /// Behind the editions: a letter of which no one knows the day.
    Archive,
}

/// `content/pages/about.md`
#[derive(Clone, Debug)]
pub struct PageText {
    pub slug: Slug,
    pub shelf: Shelf,
    pub title: String,
    pub deck: Option<String>,
    /// Where the page was before.
    pub aliases: Vec<(Address, Span)>,
    pub draft: bool,
    pub body: Vec<Block>,
    pub span: Span,
}

impl EditionText {
    /// The last day that the edition speaks of.
    pub fn through(&self) -> Day {
        let end = self.period.days().map(|it| it.last);
        self.data_through.or(end).unwrap_or(self.date)
    }

    pub fn address(&self) -> Address {
        Folder::Editions.address(&self.slug)
    }
}

impl StoryText {
    pub fn address(&self) -> Address {
        Folder::Stories.address(&self.slug)
    }
}

impl PageText {
    pub fn address(&self) -> Address {
        match self.shelf {
            Shelf::Navigation => Folder::Pages.address(&self.slug),
            Shelf::Archive => Folder::Editions.address(&self.slug),
        }
    }
}

/// Reads every text. What is wrong with one is reported, and the others are read on.
pub fn read(
    files: &[Arc<Source>],
    pictures: &BTreeSet<String>,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Content {
    let mut found = Diagnostics::new();
    let content = content(files, pictures, config, &mut found);
    in_order_of_the_texts(found, diagnostics);
    content
}

/// A text is told so many mistakes of one kind; the last of them says how many more there are.
const MOST_OF_A_KIND: u64 = 20;

/// What is found by topic is told file by file, from the top of each to its end.
fn in_order_of_the_texts(found: Diagnostics, diagnostics: &mut Diagnostics) {
    let mut found: Vec<Diagnostic> = found.iter().cloned().collect();
    found.sort_by(|a, b| position(a).cmp(&position(b)));
    let mut kinds: BTreeMap<(String, &str), (u64, usize)> = BTreeMap::new();
    let mut told: Vec<Diagnostic> = vec![];
    for diagnostic in found {
        let kind = (position(&diagnostic).0.to_owned(), diagnostic.code);
        let (count, last) = kinds.entry(kind).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            *last = told.len();
            told.push(diagnostic);
        } else {
            told[*last].more += 1 + diagnostic.more;
        }
    }
    told.into_iter().for_each(|it| diagnostics.push(it));
}

fn position(diagnostic: &Diagnostic) -> (&str, usize) {
    match &diagnostic.place {
        Place::Text(span) => (&span.source.path, span.range.start),
        Place::File(path) => (path, 0),
        Place::Cell(_) | Place::Project => ("", 0),
    }
}

fn content(
    files: &[Arc<Source>],
    pictures: &BTreeSet<String>,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Content {
    let mut addresses = BTreeMap::new();
    let mut taken = Taken::default();
    let mut opened = vec![];
    let mut letters = vec![];
    let mut content = Content::default();
    let mut shelved = vec![];
    for source in files {
        if source.path == action::FILE {
            content.actions = action::actions(source, config, diagnostics);
            continue;
        }
        if source.path == readership::FILE {
            content.readership = readership::counts(source, diagnostics);
            continue;
        }
        if let Some(kept) = Kept::of(source) {
            shelved.push(kept);
            continue;
        }
        if source.path == journey::PATH {
            content.journey = journey::read(source, diagnostics);
            continue;
        }
        let Some((folder, name)) = Folder::of(&source.path) else {
            diagnostics.text_unplaced(Place::File(source.path.clone()));
            continue;
        };
        let front = match folder {
            Folder::Editions => edition_front(source, &name, diagnostics),
            Folder::Stories | Folder::Pages => {
                front_matter::split(source, diagnostics).map(|it| (it, Origin::Ours))
            }
        };
        let mut slug = Slug::of(&name);
        match front {
            Some((front, Origin::Elsewhere)) => {
                letters.push((source, name, front));
                continue;
            }
            Some((FrontMatter { mut fields, body }, Origin::Ours)) => {
                let typed = own_slug(&mut fields, diagnostics);
                let place = typed.as_ref().map_or(fields.place(), |(_, it)| it).clone();
                slug = typed.and_then(|(it, _)| it).unwrap_or(slug);
                let free = taken.slug(folder, &slug, &place, diagnostics);
                let front = Front::Ours(fields);
                opened.push(Opened { folder, name, slug: slug.clone(), free, front, body });
            }
            None => {}
        }
        // A link to a text that cannot be read is no second mistake.
        addresses.insert(source.path.clone(), folder.address(&slug));
    }
    // Letters take what names the editions of ours have left.
    for (source, name, front) in letters {
        let letter = opened_letter(front, name, &mut taken, diagnostics);
        addresses.insert(source.path.clone(), letter.folder.address(&letter.slug));
        content.letters.insert(source.path.clone());
        opened.push(letter);
    }
    let desk = Desk { config, pictures, addresses };
    let mut known = Known::default();
    for kept in shelved {
        content.shelve(kept, &desk, &mut known, diagnostics);
    }
    for text in opened {
        content.add(text, &desk, &mut taken, diagnostics);
    }
    content.tell_undated(diagnostics);
    content.check_stories(&desk.addresses, diagnostics);
    content.check_actions(diagnostics);
    content.check_panels(&known, diagnostics);
    content.sort();
    content
}

/// The front matter of an edition, and whether it is one of ours. Nothing, if it cannot be read; what
/// is wrong with that of a letter that moved in is no one's mistake here.
fn edition_front(
    source: &Arc<Source>,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(FrontMatter, Origin)> {
    let mut heard = Diagnostics::new();
    let strict = front_matter::split(source, &mut heard);
    let was_read = strict.is_some();
    let front = strict.or_else(|| front_matter::split_loosely(source, &mut Diagnostics::new()));
    let origin = front.as_ref().map_or(Origin::Ours, |it| Origin::of(&it.fields, name));
    if origin == Origin::Ours {
        diagnostics.append(heard);
        return front.filter(|_| was_read).map(|it| (it, origin));
    }
    heard.iter().filter(|it| it.code == "invalid-yaml").for_each(|it| diagnostics.push(it.clone()));
    front.map(|it| (it, origin))
}

/// The slug as typed in front matter, where it can be one, and where.
fn own_slug(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Option<(Option<Slug>, Span)> {
    let Typed { text, span } = fields.text("slug", diagnostics)?;
    let own = Slug::typed(&text);
    if own.is_none() {
        diagnostics.bad_slug(&span, &text, Slug::of(&text).as_str());
    }
    Some((own, span))
}

/// A letter with what its front matter, its first heading and its name say of it.
fn opened_letter(
    front: FrontMatter,
    name: String,
    taken: &mut Taken,
    diagnostics: &mut Diagnostics,
) -> Opened {
    let FrontMatter { fields, mut body } = front;
    let heading = markdown::heading(&body);
    let words = heading.as_ref().map(|it| it.words.as_str());
    let mut letter = letter::letter(&fields, &name, Slug::of(&name), words, diagnostics);
    // A heading that is the title would be printed twice.
    let begins = heading.filter(|it| it.words == letter.title).and_then(|it| it.begins);
    body = begins.map_or_else(|| body.clone(), |it| body.within(it..body.range.len()));
    letter.slug = taken.free_slug(Folder::Editions, &letter.slug, &Slug::of(&name), &letter.span);
    Opened {
        folder: Folder::Editions,
        name,
        slug: letter.slug.clone(),
        free: true,
        front: Front::Letter(Box::new(letter)),
        body,
    }
}

/// The folders of texts that become pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Folder {
    Editions,
    Stories,
    Pages,
}

/// Files and folders beside which an editor's page would be mistaken for one of ours.
const OUR_PAGES: &[&str] = &[
    "actions",
    "assets",
    "downloads",
    "editions",
    "feed",
    "index",
    "journey",
    "manifest",
    "method",
    "receipts",
    "reputation",
    "robots",
    "scorecards",
    "search",
    "sitemap",
    "stories",
    "topics",
];

impl Folder {
    /// The folder of a text and the name it goes by there: `NAME.md` or `NAME/index.md`. Letters that
    /// moved in may stand in folders within folders.
    fn of(path: &str) -> Option<(Folder, String)> {
        let (folder, rest) = path.strip_prefix("content/")?.split_once('/')?;
        let folder = match folder {
            "editions" => Folder::Editions,
            "stories" => Folder::Stories,
            "pages" => Folder::Pages,
            _ => return None,
        };
        let stem = markdown_stem(rest)?;
        let own = stem.rsplit('/').next().unwrap_or(stem);
        let is_index = own == "index" || folder == Folder::Editions && own == "README";
        let name = if is_index { stem.strip_suffix(own)?.trim_end_matches('/') } else { stem };
        let plain = folder == Folder::Editions || !name.contains('/');
        // `_index.md` is a list of letters to other generators.
        (plain && !name.is_empty() && own != "_index").then(|| (folder, name.to_owned()))
    }

    fn address(self, slug: &Slug) -> Address {
        match self {
            Folder::Editions => Address::fixed(&format!("editions/{slug}.html")),
            Folder::Stories => Address::fixed(&format!("stories/{slug}.html")),
            Folder::Pages => Address::fixed(&format!("{slug}.html")),
        }
    }
}

/// A text that blocks show and that has no page of its own.
enum Kept<'a> {
    Person(Slug, &'a Arc<Source>),
    Poll(Slug, &'a Arc<Source>),
}

impl Kept<'_> {
    fn of(source: &Arc<Source>) -> Option<Kept<'_>> {
        let (folder, name) = source.path.strip_prefix("content/")?.split_once('/')?;
        let slug = |name: &str| (!name.contains('/')).then(|| Slug::of(name));
        match folder {
            "people" => Some(Kept::Person(slug(markdown_stem(name)?)?, source)),
            "polls" => Some(Kept::Poll(slug(name.strip_suffix(".toml")?)?, source)),
            _ => None,
        }
    }
}

/// The names that blocks may use, those of files that could not be read included.
#[derive(Default)]
struct Known {
    people: BTreeSet<Slug>,
    polls: BTreeSet<Slug>,
}

/// A text whose front matter was found.
struct Opened {
    folder: Folder,
    name: String,
    slug: Slug,
    /// Whether no other page has the slug's address; else the text is read and left out.
    free: bool,
    front: Front,
    body: Span,
}

/// Front matter: still to be asked, or that of a letter, which was asked all at once.
enum Front {
    Ours(Fields),
    Letter(Box<Letter>),
}

/// What is at hand while the bodies are read.
struct Desk<'a> {
    config: &'a SiteConfig,
    pictures: &'a BTreeSet<String>,
    addresses: BTreeMap<String, Address>,
}

impl Desk<'_> {
    fn blocks(
        &self,
        body: &Span,
        address: &Address,
        origin: Origin,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Block> {
        let around = Surroundings { origin, ..self.around(&body.source.path, address) };
        markdown::blocks(body, &around, diagnostics)
    }

    fn around<'a>(&'a self, path: &'a str, address: &'a Address) -> Surroundings<'a> {
        Surroundings {
            passage: markdown::passage,
            config: self.config,
            texts: &self.addresses,
            pictures: self.pictures,
            origin: Origin::Ours,
            path,
            address,
        }
    }
}

impl Content {
    /// Reads the front matter and the body, so that the mistakes of both are told at once.
    fn add(
        &mut self,
        text: Opened,
        desk: &Desk<'_>,
        taken: &mut Taken,
        diagnostics: &mut Diagnostics,
    ) {
        let Opened { folder, name, slug, free, front, body: below } = text;
        let address = folder.address(&slug);
        let cadence = desk.config.site.cadence;
        let fields = match front {
            Front::Ours(fields) => fields,
            Front::Letter(letter) => {
                let body = desk.blocks(&below, &address, Origin::Elsewhere, diagnostics);
                self.pictures.extend(markdown::pictures(&body));
                return self.add_letter(*letter, &name, cadence, body);
            }
        };
        let blocks = |diagnostics: &mut Diagnostics| {
            desk.blocks(&below, &address, Origin::Ours, diagnostics)
        };
        match folder {
            Folder::Editions => {
                let edition = front::edition(fields, slug, &name, cadence, taken, diagnostics);
                let body = blocks(diagnostics);
                self.pictures.extend(markdown::pictures(&body));
                self.editions.extend(edition.filter(|_| free).map(|it| EditionText { body, ..it }));
            }
            Folder::Stories => {
                let story = front::story(fields, slug, diagnostics);
                let body = blocks(diagnostics);
                self.pictures.extend(markdown::pictures(&body));
                self.stories.extend(story.filter(|_| free).map(|it| StoryText { body, ..it }));
            }
            Folder::Pages => {
                let page = front::page(fields, slug, diagnostics);
                let body = blocks(diagnostics);
                self.pictures.extend(markdown::pictures(&body));
                self.pages.extend(page.filter(|_| free).map(|it| PageText { body, ..it }));
            }
        }
    }

    /// A letter that moved in is an edition; without a date it is a page behind the editions.
    fn add_letter(&mut self, letter: Letter, name: &str, cadence: Grain, body: Vec<Block>) {
        let Letter { slug, title, span, deck, byline, number, date, topics, aliases, draft } =
            letter;
        let Some(date) = date else {
            let shelf = Shelf::Archive;
            let page = PageText { slug, shelf, title, deck, aliases, draft, body, span };
            return self.pages.push(page);
        };
        self.editions.push(EditionText {
            period: letter::period(name, date, cadence),
            data_through: None,
            revision: 1,
            erratum: None,
            figures: None,
            moved_in: true,
            slug,
            title,
            deck,
            byline,
            number,
            date,
            topics,
            aliases,
            draft,
            body,
            span,
        });
    }

    /// Letters of which no one knows the day stand in no month.
    fn tell_undated(&self, diagnostics: &mut Diagnostics) {
        let mut undated = self.pages.iter().filter(|it| it.shelf == Shelf::Archive);
        if let Some(first) = undated.next() {
            let path = first.span.source.path.clone();
            diagnostics.letter_undated(Place::File(path), undated.count() as u64);
        }
    }

    /// Reads what blocks show. It stands on no page of its own: links from it are as from the front.
    fn shelve(
        &mut self,
        kept: Kept<'_>,
        desk: &Desk<'_>,
        known: &mut Known,
        diagnostics: &mut Diagnostics,
    ) {
        let front = Address::fixed("index.html");
        match kept {
            Kept::Person(slug, source) => {
                known.people.insert(slug.clone());
                let around = desk.around(&source.path, &front);
                let Some(opened) = front_matter::split(source, diagnostics) else { return };
                let person = panel::person(opened.fields, &opened.body, &around, diagnostics);
                let Some(person) = person else { return };
                self.pictures.extend(person.picture.clone());
                self.pictures.extend(markdown::pictures_of(&person.text));
                self.people.insert(slug, person);
            }
            Kept::Poll(slug, source) => {
                known.polls.insert(slug.clone());
                let around = desk.around(&source.path, &front);
                let whole = Span::new(source, 0..source.text.len());
                let Some(fields) = Fields::of_toml(&whole, diagnostics) else { return };
                let fields = Fields::new(fields, "poll", &whole.within(0..0));
                let Some(poll) = poll::poll(fields, slug.clone(), &around, diagnostics) else {
                    return;
                };
                for passage in poll.said.iter().chain(&poll.doing) {
                    self.pictures.extend(markdown::pictures_of(passage));
                }
                self.polls.insert(slug, poll);
            }
        }
    }

    /// Every person and poll that a block names has a file.
    fn check_panels(&self, known: &Known, diagnostics: &mut Diagnostics) {
        let is_known = |slugs: &BTreeSet<Slug>, typed: &Typed| {
            Slug::typed(&typed.text).is_some_and(|it| slugs.contains(&it))
        };
        for block in self.bodies().flatten() {
            match block {
                Block::Poll(ask) => {
                    let Ballot::File(name) = &ask.ballot else { continue };
                    if !is_known(&known.polls, name) {
                        let polls = known.polls.iter().map(Slug::as_str);
                        diagnostics.unknown_poll(&name.span, &name.text, polls);
                    }
                }
                Block::Panel(panel) => {
                    let Some(person) = panel.person().filter(|it| !is_known(&known.people, it))
                    else {
                        continue;
                    };
                    let people = known.people.iter().map(Slug::as_str);
                    diagnostics.unknown_person(&person.span, &person.text, people);
                }
                _ => {}
            }
        }
    }

    fn bodies(&self) -> impl Iterator<Item = &Vec<Block>> {
        let editions = self.editions.iter().map(|it| &it.body);
        let stories = self.stories.iter().map(|it| &it.body);
        let pages = self.pages.iter().map(|it| &it.body);
        editions.chain(stories).chain(pages)
    }

    /// Every `story` block names a story that exists. One that could not be read has been told of,
    /// and is no second mistake.
    fn check_stories(
        &mut self,
        addresses: &BTreeMap<String, Address>,
        diagnostics: &mut Diagnostics,
    ) {
        let slugs: BTreeSet<Slug> = self.stories.iter().map(|it| it.slug.clone()).collect();
        let editions = self.editions.iter_mut().map(|it| &mut it.body);
        let stories = self.stories.iter_mut().map(|it| &mut it.body);
        let pages = self.pages.iter_mut().map(|it| &mut it.body);
        for body in editions.chain(stories).chain(pages) {
            body.retain(|block| {
                let Block::Story(ask) = block else { return true };
                let exists = slugs.contains(&ask.slug);
                let address = Folder::Stories.address(&ask.slug);
                if !exists && !addresses.values().any(|it| *it == address) {
                    let known = slugs.iter().map(Slug::as_str);
                    diagnostics.unknown_story(&ask.span, ask.slug.as_str(), known);
                }
                exists
            });
        }
    }

    /// Every id in an `actions` block is that of an action.
    fn check_actions(&mut self, diagnostics: &mut Diagnostics) {
        let ids: BTreeSet<&str> = self.actions.iter().map(|it| it.id.as_str()).collect();
        for block in self.bodies().flatten() {
            let Block::Actions(ask) = block else { continue };
            for id in ask.ids.iter().filter(|it| !ids.contains(it.text.as_str())) {
                diagnostics.unknown_action(&id.span, &id.text, ids.iter().copied());
            }
        }
    }

    fn sort(&mut self) {
        self.editions.sort_by(|a, b| (a.date, &a.slug).cmp(&(b.date, &b.slug)));
        self.stories.sort_by(|a, b| (a.date, &a.slug).cmp(&(b.date, &b.slug)));
        self.pages.sort_by_cached_key(|it| counted(it.slug.as_str()));
    }
}

/// A name in an order in which the ninth letter stands before the tenth.
fn counted(name: &str) -> (Vec<(u64, String)>, String) {
    let parts = name.split('-').map(|it| (it.parse().unwrap_or(0), it.to_owned()));
    (parts.collect(), name.to_owned())
}

#[cfg(test)]
mod tests;
