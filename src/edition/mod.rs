//! The bulletin composed: texts and readings joined, every question answered, every place named.
//!
//! Here scores and stories meet, once. In come the content and the `PublishedCube`; out goes a
//! `Bulletin` of editions, stories, scorecards and receipts. It holds readings and not yet words:
//! pages say them.

mod action;
mod around;
mod claim;
mod crossed;
mod events;
mod headline;
mod journey;
mod money;
mod panel;
mod piece;
mod places;
mod quality;
mod reputation;
mod scorecard;
mod subjects;
mod text;
mod voices;
mod why;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::address::Address;
use crate::config::SiteConfig;
use crate::content::{Content, EditionText, PageText, StoryText};
use crate::diagnostics::{Diagnostics, Span};
use crate::measure::{Cut, QuestionKey, ReadingKey};
use crate::period::{Day, Days, Period};
use crate::privacy::{
    Drivers, FewerAnswers, PublishedCube, Reading, Related, SourceFile, Split, judge_together,
};

pub use action::{Action, Effect, Stage, Stretch};
pub use around::AroundEvent;
pub use crossed::{BeforeAfter, Crossed, Pair};
pub use headline::{Desk, Headline, Receipted};
pub use journey::{Journey, Owner, Step, Stop};
pub use money::{Money, money_download};
pub use panel::{Ballot, Panel, Person, Poll};
pub use piece::{Answered, Link, Picture, Piece};
pub use places::{Places, anchor};
pub use quality::SurveyQuality;
pub use reputation::{Reputation, ReviewedDimension};
pub use scorecard::{
    Charted, Comparisons, Dimension, Run, Scorecard, Standing, Unfinished, WEEKLY_N,
};
pub use subjects::{Spoken, Subject};
pub use text::{Block, ChartAnswer, Shape, Teaser, picture_address};
pub use words::Said;

/// Everything that pages will say.
#[derive(Clone, Debug)]
pub struct Bulletin {
    /// Oldest first.
    pub editions: Vec<Edition>,
    /// Oldest first.
    pub stories: Vec<Story>,
    pub pages: Vec<Page>,
    /// What is being done as of the day of the build, the open ones first.
    pub actions: Vec<Action>,
    pub company: Company,
    pub dimensions: Vec<Dimension>,
    /// Where customers say at which touchpoint they answered.
    pub journey: Option<Journey>,
    pub receipts: Vec<Receipt>,
    /// The cuts whose readings can be downloaded.
    pub downloads: BTreeSet<Cut>,
    /// The data files of each survey.
    pub sources: BTreeMap<String, Vec<SourceFile>>,
    /// The data of each survey, in the order of the configuration.
    pub qualities: Vec<SurveyQuality>,
    /// What comments say, of the company and of every group that has a scorecard.
    pub said: BTreeMap<Cut, Vec<Said>>,
    /// Whether scores after contacts go together with those of the whole.
    pub related: Vec<Related>,
    /// What customers write where everyone can read it.
    pub reputation: Vec<Reputation>,
    /// What customers spent, of the company and of every group that has a scorecard.
    pub money: BTreeMap<Cut, Vec<Money>>,
    /// What moves together with the headline question of each survey.
    pub drivers: Vec<Drivers>,
    /// What was first published otherwise than it is printed now.
    pub restated: BTreeMap<ReadingKey, Restatement>,
    /// What texts are about, with those that speak of it.
    pub subjects: Vec<Spoken>,
    pub places: Places,
    pub as_of: Day,
    pub base: Base,
}

impl Bulletin {
    /// The scorecard of a group, if it has one.
    pub fn scorecard(&self, dimension: &str, group: &str) -> Option<&Address> {
        let dimension = self.dimensions.iter().find(|it| it.id == dimension)?;
        dimension.scorecards.iter().find(|it| it.group == group).map(|it| &it.address)
    }

    /// Every address that a page had before.
    pub fn aliases(&self) -> Vec<Alias> {
        let mut aliases = vec![];
        let mut add = |text: &[(Address, Span)], to: &Address, title: &str| {
            aliases.extend(text.iter().map(|(from, span)| Alias {
                from: from.clone(),
                to: to.clone(),
                title: title.to_owned(),
                span: span.clone(),
            }));
        };
        self.editions.iter().for_each(|it| add(&it.text.aliases, &it.address, &it.text.title));
        self.stories.iter().for_each(|it| add(&it.text.aliases, &it.address, &it.text.title));
        self.pages.iter().for_each(|it| add(&it.text.aliases, &it.address, &it.text.title));
        aliases
    }

    /// Every link that a text makes to another page.
    pub fn links(&self) -> Vec<&Link> {
        let editions = self.editions.iter().map(|it| &it.blocks);
        let stories = self.stories.iter().map(|it| &it.blocks);
        let pages = self.pages.iter().map(|it| &it.blocks);
        let blocks = editions.chain(stories).chain(pages).flatten();
        blocks.flat_map(Block::links).collect()
    }

    /// Whether a receipt stands at an address.
    pub fn has_receipt(&self, address: &Address) -> bool {
        self.receipts.binary_search_by(|it| it.address.cmp(address)).is_ok()
    }
}

/// A former address of a page.
#[derive(Clone, Debug)]
pub struct Alias {
    pub from: Address,
    pub to: Address,
    /// The page's title.
    pub title: String,
    /// Where the alias is typed.
    pub span: Span,
}

/// What all of it rests on, for the colophon.
#[derive(Clone, Copy, Debug)]
pub struct Base {
    pub responses: u64,
    pub surveys: usize,
    pub days: Option<Days>,
    pub digest: crate::inputs::Digest,
}

/// One issue of the bulletin.
#[derive(Clone, Debug)]
pub struct Edition {
    pub text: EditionText,
    pub address: Address,
    pub period: Period,
    pub glance: Vec<Headline>,
    pub blocks: Vec<Block>,
    /// What its figures rest on, where that is not the newest data.
    pub notice: Option<String>,
    /// What was restated since it was published, newest first.
    pub corrections: Vec<Correction>,
}

/// An erratum: what was wrong, and each figure before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub day: Day,
    pub words: String,
}

/// A figure that was published otherwise before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restatement {
    /// When it was restated.
    pub day: Day,
    /// As first published: the value alone, `+38`, and with its evidence, `+38 (26 to 50), 211 answers`.
    pub value: String,
    pub evidence: String,
}

/// A customer story.
#[derive(Clone, Debug)]
pub struct Story {
    pub text: StoryText,
    pub address: Address,
    pub blocks: Vec<Block>,
    /// The scorecards of its touchpoint, team and location, by their group.
    pub scorecards: Vec<(String, Address)>,
}

/// A page of text.
#[derive(Clone, Debug)]
pub struct Page {
    pub text: PageText,
    pub address: Address,
    pub blocks: Vec<Block>,
}

/// The company as a whole: every question of every survey, and a year of the first survey's.
#[derive(Clone, Debug)]
pub struct Company {
    pub headlines: Vec<Headline>,
    /// What each headline is held against; the changes of `headlines` are judged with them.
    pub comparisons: Vec<Comparisons>,
    /// A year of months for each question.
    pub trends: Vec<Charted>,
    /// The last half year of the first question by week, where weeks can stand alone.
    pub weeks: Option<Charted>,
    /// How many answers a week of it usually has.
    pub usual_week: Option<u64>,
    /// What lies behind the clear change of a headline, if other groups answered than before.
    pub splits: Vec<(QuestionKey, Period, Split)>,
    /// The first headline rests on far fewer answers than usual.
    pub fewer: Option<(QuestionKey, Period, FewerAnswers)>,
    pub unfinished: Option<Unfinished>,
}

/// The evidence of one question and cut, of every period that may be printed.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub question: QuestionKey,
    pub cut: Cut,
    pub address: Address,
    pub readings: Vec<(Period, Reading)>,
}

/// Composes the bulletin. Questions that name a group that no one is of are reported.
pub fn compose(
    content: Content,
    cube: &PublishedCube,
    config: &SiteConfig,
    as_of: Day,
    diagnostics: &mut Diagnostics,
) -> Bulletin {
    let places = Places::new(cube, config, diagnostics);
    events::check(cube, config, diagnostics);
    let desk = Desk { cube, config, places: &places };
    let teasers = text::teasers(&content);
    desk.check_actions(&content.actions, diagnostics);
    let actions = desk.actions(&content.actions, as_of);
    let shelf = text::Shelf {
        teasers: &teasers,
        actions: &content.actions,
        people: &content.people,
        polls: &content.polls,
        readership: &content.readership,
    };
    let mut composer = text::Composer::new(desk, shelf, diagnostics);
    let editions: Vec<Edition> =
        content.editions.into_iter().map(|it| edition(it, desk, &mut composer)).collect();
    let stories: Vec<Story> =
        content.stories.into_iter().map(|it| story(it, desk, &mut composer)).collect();
    let pages: Vec<Page> =
        content.pages.into_iter().map(|it| page(it, as_of, &mut composer)).collect();
    let mut quoted = composer.quoted();
    let aims = actions.iter().filter_map(|it| it.effect.as_ref());
    quoted.extend(aims.map(|it| (it.question.clone(), it.cut.clone())));
    let subjects = subjects::subjects(&editions, &stories, &places);
    let dimensions = desk.dimensions(as_of);
    let journey = desk.journey(content.journey.as_ref(), &dimensions, diagnostics);
    let groups = dimensions.iter().flat_map(|it| &it.scorecards);
    let downloads: BTreeSet<Cut> =
        groups.map(|it| Cut::of(&it.dimension, &it.group)).chain([Cut::total()]).collect();
    let sources = config.surveys.iter().map(|it| (it.id.clone(), cube.sources(&it.id).to_vec()));
    Bulletin {
        editions,
        stories,
        pages,
        actions,
        company: company(desk, as_of),
        dimensions,
        journey,
        said: downloads.iter().map(|it| (it.clone(), desk.said(it))).collect(),
        related: desk.findings().related(),
        reputation: desk.reputation(as_of),
        money: downloads.iter().map(|it| (it.clone(), desk.money(it))).collect(),
        drivers: desk.drivers(),
        downloads,
        sources: sources.collect(),
        qualities: desk.qualities(as_of),
        receipts: receipts(desk, quoted),
        subjects,
        base: base(cube, config),
        restated: BTreeMap::new(),
        places,
        as_of,
    }
}

fn edition(text: EditionText, desk: Desk, composer: &mut text::Composer) -> Edition {
    let period = text.period;
    let through = text.through();
    let mut blocks = composer.blocks(&text.body, period, through, text.date);
    // A scorecard that the editor placed first is the glance; one placed further down is enough.
    let mut glance = match blocks.first() {
        Some(Block::Glance { headlines, .. }) => {
            let headlines = headlines.clone();
            blocks.remove(0);
            headlines
        }
        _ if blocks.iter().any(|it| matches!(it, Block::Glance { .. })) => vec![],
        _ => desk.glance(period),
    };
    judge_together(glance.iter_mut().filter_map(|it| it.reading.as_mut()));
    let (notice, corrections) = (None, vec![]);
    Edition { address: text.address(), text, period, glance, blocks, notice, corrections }
}

fn story(text: StoryText, desk: Desk, composer: &mut text::Composer) -> Story {
    let period = Period::containing(desk.config.site.cadence, text.date);
    let blocks = composer.blocks(&text.body, period, text.date, text.date);
    let groups =
        [("touchpoint", &text.touchpoint), ("team", &text.team), ("location", &text.location)];
    let scorecards = groups
        .into_iter()
        .filter_map(|(dimension, group)| {
            let group = &group.as_ref()?.text;
            Some((group.clone(), desk.places.scorecard(dimension, group)?))
        })
        .collect();
    Story { address: text.address(), text, blocks, scorecards }
}

fn page(text: PageText, as_of: Day, composer: &mut text::Composer) -> Page {
    let blocks = composer.blocks(&text.body, Period::All, as_of, as_of);
    Page { address: text.address(), text, blocks }
}

impl Desk<'_> {
    /// The questions of the first survey that runs all the time, as the week saw them.
    fn glance(&self, period: Period) -> Vec<Headline> {
        let surveys = self.scored_surveys(None);
        let Some(survey) = surveys.first() else { return vec![] };
        let with_total = survey.asked().filter(|it| !it.is_wide());
        let questions = with_total.map(|it| survey.key(it));
        let glance: Vec<Headline> =
            questions.map(|it| self.headline(&it, &Cut::total(), period)).collect();
        // An edition of a time before the survey has nothing to look at.
        if glance.iter().all(|it| it.reading.is_none()) { vec![] } else { glance }
    }
}

fn company(desk: Desk, as_of: Day) -> Company {
    let total = Cut::total();
    let all = desk
        .config
        .surveys
        .iter()
        .flat_map(|survey| survey.asked().map(|question| survey.key(question)));
    let mut headlines: Vec<Headline> = all
        .filter_map(|it| {
            let grain = desk.grain(&it, &total);
            desk.newest_headline(&it, &total, grain)
        })
        .collect();
    judge_together(headlines.iter_mut().filter_map(|it| it.reading.as_mut()));
    let mut comparisons = desk.comparisons(&headlines);
    for (headline, held) in headlines.iter_mut().zip(&mut comparisons) {
        if let Some(before) = held.before() {
            headline.judge(before.verdict);
        }
    }
    let split = |it: &Headline| Some((it.question.clone(), it.period, desk.split(it)?));
    let first = headlines.first();
    let fewer = first.and_then(|it| {
        let fewer = desk.findings().fewer_answers(&it.question, &it.cut, it.period)?;
        Some((it.question.clone(), it.period, fewer))
    });
    let unfinished =
        first.and_then(|it| desk.unfinished(&it.question, desk.grain(&it.question, &total)));
    let splits = headlines.iter().filter_map(split).collect();
    Company {
        splits,
        fewer,
        unfinished,
        headlines,
        comparisons,
        trends: desk.company_trends(as_of),
        weeks: desk.company_weeks(as_of),
        usual_week: desk.company_question().and_then(|it| desk.usual_week(&it, &total)),
    }
}

/// The receipts of every total and group, and of the pairs that a text quotes.
fn receipts(desk: Desk, quoted: BTreeSet<(QuestionKey, Cut)>) -> Vec<Receipt> {
    let mut wanted = quoted;
    for survey in &desk.config.surveys {
        for question in survey.keys() {
            let plain = desk.cube.cuts(&question).filter(|it| it.dimensions().count() < 2);
            let plain = plain.filter(|it| desk.places.has_pages(it));
            let plain: Vec<_> = plain.map(|it| (question.clone(), it.clone())).collect();
            wanted.extend(plain);
        }
    }
    let mut receipts: Vec<Receipt> = wanted
        .into_iter()
        .map(|(question, cut)| Receipt {
            address: desk.places.receipt(&question, &cut),
            readings: desk
                .cube
                .periods(&question, &cut)
                .map(|(it, reading)| (it, reading.clone()))
                .collect(),
            question,
            cut,
        })
        .collect();
    receipts.sort_by(|a, b| a.address.cmp(&b.address));
    receipts
}

fn base(cube: &PublishedCube, config: &SiteConfig) -> Base {
    let bases: Vec<_> = config.surveys.iter().filter_map(|it| cube.base(&it.id)).collect();
    let days: Vec<Days> = bases.iter().filter_map(|it| it.days).collect();
    let first = days.iter().map(|it| it.first).min();
    let last = days.iter().map(|it| it.last).max();
    let sources = config.surveys.iter().flat_map(|it| cube.sources(&it.id));
    Base {
        responses: bases.iter().map(|it| it.responses).sum(),
        surveys: config.surveys.len(),
        days: first.zip(last).map(|(first, last)| Days { first, last }),
        digest: crate::inputs::Digest::of_all(sources.map(|it| &it.digest)),
    }
}
