//! Texts with their questions answered: every quote, chart and list of verbatims from the cube.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, Slug};
use crate::config::TOUCHPOINT;
use crate::content::{
    self, ActionsAsk, AskedGroup, ChartAsk, ChartKind, Content, Groups, PanelKind, PollAsk, Quote,
    Show, Stretch, Target, Typed, VerbatimsAsk,
};
use crate::diagnostics::Diagnostics;
use crate::measure::{Cut, QuestionKey};
use crate::period::{Day, Length, Period};
use crate::privacy::{FEWEST_FOR_LIMITS, Quotable, Reading};

use super::action::Action;
use super::crossed::{Crossed, Pair};
use super::headline::{Desk, Headline};
use super::money::Money;
use super::panel::{Ballot, Panel, Person, Poll};
use super::piece::{Answered, Link, Picture, Piece};
use super::scorecard::{Charted, Run};

/// A part of a text, answered.
#[derive(Clone, Debug)]
pub enum Block {
    Prose(Vec<Piece>),
    Chart(Box<ChartAnswer>),
    Verbatims {
        title: Option<String>,
        voices: Vec<Quotable>,
        headline: Box<Headline>,
    },
    Story(Box<Teaser>),
    Glance {
        title: Option<String>,
        headlines: Vec<Headline>,
    },
    /// None before the data fill a window.
    Revenue {
        title: Option<String>,
        money: Option<Box<Money>>,
    },
    /// Actions as they stood on a day.
    Actions {
        title: Option<String>,
        actions: Vec<Action>,
        on: Day,
    },
    Poll(Box<Poll>),
    Panel(Box<Panel>),
}

impl Block {
    /// Every stretch of prose, in blocks too.
    pub fn passages(&self) -> Vec<&Vec<Piece>> {
        match self {
            Block::Prose(pieces) => vec![pieces],
            Block::Poll(poll) => vec![&poll.said, &poll.doing],
            Block::Panel(panel) => panel.passages(),
            Block::Chart(_)
            | Block::Verbatims { .. }
            | Block::Story(_)
            | Block::Glance { .. }
            | Block::Revenue { .. }
            | Block::Actions { .. } => vec![],
        }
    }

    /// The links in its prose.
    pub fn links(&self) -> Vec<&Link> {
        self.passages().into_iter().flatten().filter_map(Piece::link).collect()
    }
}

impl Piece {
    fn link(&self) -> Option<&Link> {
        match self {
            Piece::Link(link) => Some(link),
            Piece::Html(_) | Piece::Quote(_) | Piece::Picture(_) => None,
        }
    }
}

/// What announces a story.
#[derive(Clone, Debug)]
pub struct Teaser {
    pub title: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub touchpoint: Option<String>,
    pub date: Day,
    pub address: Address,
}

/// A chart's question with its answers.
#[derive(Clone, Debug)]
pub struct ChartAnswer {
    pub title: String,
    pub subtitle: Option<String>,
    pub question: QuestionKey,
    /// Whose answers, of those that `shape` does not tell apart.
    pub cut: Cut,
    pub shape: Shape,
}

#[derive(Clone, Debug)]
pub enum Shape {
    /// One cut over time.
    Run(Charted),
    /// Groups of a dimension in one period, and all of them together.
    Groups {
        by: String,
        period: Period,
        rows: Vec<(String, Option<Reading>)>,
        all: Option<Reading>,
    },
    /// Groups of a dimension over time.
    Runs {
        by: String,
        runs: Vec<(String, Run)>,
    },
    /// One reading's answers by score.
    Histogram {
        period: Period,
        reading: Option<Reading>,
    },
    /// How answers lean, of groups and of all of them together, or only of these.
    Diverging {
        by: Option<String>,
        period: Period,
        rows: Vec<(String, Option<Reading>)>,
        all: Option<Reading>,
    },
    /// Readings against the target, of groups or of all.
    Bullets {
        by: Option<String>,
        period: Period,
        rows: Vec<(String, Option<Reading>)>,
        all: Option<Reading>,
    },
    Crossed(Crossed),
    Slope {
        by: String,
        before: Period,
        after: Period,
        pairs: Vec<Pair>,
    },
    /// Touchpoints in their order.
    Journey {
        period: Period,
        rows: Vec<(String, Option<Reading>)>,
    },
}

/// The stories that a text may announce.
pub fn teasers(content: &Content) -> BTreeMap<Slug, Teaser> {
    let teaser = |it: &content::StoryText| Teaser {
        title: it.title.clone(),
        deck: it.deck.clone(),
        byline: it.byline.clone(),
        touchpoint: it.touchpoint.as_ref().map(|it| it.text.clone()),
        date: it.date,
        address: it.address(),
    };
    content.stories.iter().map(|it| (it.slug.clone(), teaser(it))).collect()
}

/// What texts may show besides readings.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    pub teasers: &'a BTreeMap<Slug, Teaser>,
    pub actions: &'a [content::Action],
    pub people: &'a BTreeMap<Slug, content::Person>,
    pub polls: &'a BTreeMap<Slug, content::Poll>,
    /// The oldest count first.
    pub readership: &'a [content::Readership],
}

/// Answers the questions of texts, one text after another.
pub struct Composer<'a, 'd> {
    desk: Desk<'a>,
    shelf: Shelf<'a>,
    diagnostics: &'d mut Diagnostics,
    quoted: BTreeSet<(QuestionKey, Cut)>,
}

impl<'a, 'd> Composer<'a, 'd> {
    pub fn new(
        desk: Desk<'a>,
        shelf: Shelf<'a>,
        diagnostics: &'d mut Diagnostics,
    ) -> Composer<'a, 'd> {
        Composer { desk, shelf, diagnostics, quoted: BTreeSet::new() }
    }

    /// Every question and cut that a text has quoted so far.
    pub fn quoted(self) -> BTreeSet<(QuestionKey, Cut)> {
        self.quoted
    }

    /// A text's blocks, its questions answered for `period` and its windows ending on `through`.
    /// It is dated `said`.
    pub fn blocks(
        &mut self,
        body: &[content::Block],
        period: Period,
        through: Day,
        said: Day,
    ) -> Vec<Block> {
        let time = Time { period, through, said };
        body.iter().filter_map(|it| self.block(it, &time)).collect()
    }

    fn block(&mut self, block: &content::Block, time: &Time) -> Option<Block> {
        Some(match block {
            content::Block::Prose(prose) => Block::Prose(self.pieces(prose, time)),
            content::Block::Chart(ask) => Block::Chart(Box::new(self.chart(ask, time)?)),
            content::Block::Verbatims(ask) => self.verbatims(ask, time)?,
            // A story that is a draft or not yet due is not announced.
            content::Block::Story(ask) => {
                Block::Story(Box::new(self.shelf.teasers.get(&ask.slug)?.clone()))
            }
            content::Block::Poll(ask) => Block::Poll(Box::new(self.poll(ask, time)?)),
            content::Block::Panel(panel) => Block::Panel(Box::new(self.panel(panel, time)?)),
            content::Block::Actions(ask) => {
                let (title, actions) = (ask.title.clone(), self.actions(ask, time)?);
                Block::Actions { title, actions, on: time.through }
            }
            content::Block::Revenue(ask) => {
                let survey = self.desk.config.survey(&ask.survey)?;
                let through = Some(time.through);
                let money = self.desk.money_through(survey, &Cut::total(), through);
                Block::Revenue { title: ask.title.clone(), money: money.map(Box::new) }
            }
            content::Block::Scorecard(ask) => {
                let cut = self.cut(&ask.groups)?;
                let period = time.asked(ask.period.as_ref());
                let headline = |it: &QuestionKey| self.desk.headline(it, &cut, period);
                let headlines = ask.questions.iter().map(headline).collect();
                Block::Glance { title: ask.title.clone(), headlines }
            }
        })
    }

    fn pieces(&mut self, prose: &content::Prose, time: &Time) -> Vec<Piece> {
        prose.pieces.iter().filter_map(|it| self.piece(it, time)).collect()
    }

    fn piece(&mut self, piece: &content::Piece, time: &Time) -> Option<Piece> {
        Some(match piece {
            content::Piece::Html(html) => Piece::Html(html.clone()),
            content::Piece::Quote(quote) => Piece::Quote(Box::new(self.quote(quote, time)?)),
            content::Piece::Link(link) => Piece::Link(Link {
                address: match &link.target {
                    Target::Page(address) => address.clone(),
                    Target::Picture(path) => picture_address(path),
                },
                anchor: link.anchor.clone(),
                span: link.span.clone(),
            }),
            content::Piece::Picture(picture) => Piece::Picture(Picture {
                address: picture_address(&picture.path),
                alt: picture.alt.clone(),
                caption: picture.caption.clone(),
                setting: picture.setting,
            }),
        })
    }

    fn quote(&mut self, quote: &Quote, time: &Time) -> Option<Answered> {
        let cut = self.cut(&quote.groups)?;
        let period = time.asked(quote.period.as_ref());
        let headline = self.desk.headline(&quote.question, &cut, period);
        if let Some(claim) = &quote.claim {
            if let Err(truth) = self.desk.carries(&headline, claim, time.through) {
                self.diagnostics.claim_not_carried(&claim.typed.span, &claim.typed.text, &truth);
            }
            if claim.silent {
                return None;
            }
        }
        self.quoted.insert((quote.question.clone(), cut));
        Some(Answered { part: quote.part, headline })
    }

    /// The cut that groups name, if anyone is of each of them.
    fn cut(&mut self, groups: &Groups) -> Option<Cut> {
        let known = groups.iter().filter(|it| self.known(it)).count();
        (known == groups.iter().count()).then(|| groups.cut())
    }

    /// Whether anyone is of a group; if not, it is reported.
    fn known(&mut self, asked: &AskedGroup) -> bool {
        let there = self.desk.cube.groups(&asked.dimension);
        let Typed { text, span } = &asked.group;
        let known = there.contains(text.as_str());
        if !known {
            self.diagnostics.unknown_group(span, &asked.dimension, text, there);
        }
        known
    }

    fn chart(&mut self, ask: &ChartAsk, time: &Time) -> Option<ChartAnswer> {
        let cut = self.cut(&ask.groups)?;
        let mut dimensions = ask.by.iter().chain(&ask.across);
        if let Some(by) = dimensions.find(|it| self.desk.places.is_crowded(&it.text)) {
            let most = super::places::MOST_GROUPS_WITH_PAGES;
            self.diagnostics.chart_of_too_many_groups(&by.span, &by.text, most);
            return None;
        }
        if ask.kind == Some(ChartKind::Slope)
            && ask.before.is_none()
            && self.period(&ask.stretch, time).previous().is_none()
        {
            let hint = "write `before = \"2026-W46\"`, the earlier period";
            self.diagnostics.chart_kind_misfit(&ask.span, "slope", "needs two periods", hint);
            return None;
        }
        let shape = match self.drawn(ask, &cut, time) {
            Some(shape) => shape,
            None => self.suggested(ask, &cut, time),
        };
        Some(ChartAnswer {
            title: ask.title.clone(),
            subtitle: ask.subtitle.clone(),
            question: ask.question.clone(),
            cut,
            shape,
        })
    }

    /// What a chart shows that does not say how it is to be drawn, or says what it would be anyway.
    fn suggested(&mut self, ask: &ChartAsk, cut: &Cut, time: &Time) -> Shape {
        match (&ask.by, &ask.stretch) {
            (None, Stretch::Run(length)) => {
                let periods = Period::run_ended(*length, time.through);
                let run = self.run(&ask.question, cut, &periods);
                Shape::Run(self.limited(run, *length, ask, time))
            }
            (None, Stretch::Edition | Stretch::Period(_)) => {
                let period = self.period(&ask.stretch, time);
                let run = self.run(&ask.question, cut, &[period]);
                Shape::Run(Charted { run, control: None })
            }
            (Some(by), Stretch::Run(length)) => {
                let periods = Period::run_ended(*length, time.through);
                let groups = self.desk.groups_within(&ask.question, cut, &by.text);
                let run = |group: String| {
                    let cut = cut.clone().and(&by.text, &group);
                    (group, self.run(&ask.question, &cut, &periods))
                };
                Shape::Runs { by: by.text.clone(), runs: groups.into_iter().map(run).collect() }
            }
            (Some(by), Stretch::Edition | Stretch::Period(_)) => {
                let period = self.period(&ask.stretch, time);
                let rows = self.rows(&ask.question, cut, &by.text, period);
                let all = self.desk.cube.reading(&ask.question, cut, period).cloned();
                Shape::Groups { by: by.text.clone(), period, rows, all }
            }
        }
    }

    /// The reading of each group of a dimension within a cut.
    fn rows(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        by: &str,
        period: Period,
    ) -> Vec<(String, Option<Reading>)> {
        let groups = self.desk.groups_within(question, cut, by).into_iter();
        let row = |group: String| {
            let of_group = cut.clone().and(by, &group);
            (group, self.desk.cube.reading(question, &of_group, period).cloned())
        };
        groups.map(row).collect()
    }

    /// What a chart shows by the kind that it is to be of.
    fn drawn(&self, ask: &ChartAsk, cut: &Cut, time: &Time) -> Option<Shape> {
        let period = self.period(&ask.stretch, time);
        let reading = |cut: &Cut| self.desk.cube.reading(&ask.question, cut, period).cloned();
        let by = ask.by.as_ref().map(|it| it.text.clone());
        let rows = |by: &str| self.rows(&ask.question, cut, by, period);
        let by_rows = || by.as_deref().map(rows).unwrap_or_default();
        Some(match ask.kind? {
            ChartKind::Trend | ChartKind::Ranking | ChartKind::Multiples => return None,
            ChartKind::Histogram => Shape::Histogram { period, reading: reading(cut) },
            ChartKind::Diverging => {
                Shape::Diverging { rows: by_rows(), by, period, all: reading(cut) }
            }
            ChartKind::Bullet => Shape::Bullets { rows: by_rows(), by, period, all: reading(cut) },
            ChartKind::Heatmap => {
                let pair = (by.as_deref()?, ask.across.as_ref()?.text.as_str());
                Shape::Crossed(self.desk.crossed(&ask.question, pair, period))
            }
            ChartKind::Slope => {
                let asked = ask.before.as_ref().map(|it| it.ending(time.through));
                let before = asked.or_else(|| period.previous())?;
                let by = by?;
                let pairs = self.desk.pairs(&ask.question, cut, &by, (before, period));
                Shape::Slope { by, before, after: period, pairs }
            }
            ChartKind::Journey => Shape::Journey { period, rows: rows(TOUCHPOINT) },
        })
    }

    /// A run beside the limits that the answers of its time allow, where a text asks for them.
    fn limited(&mut self, run: Run, length: Length, ask: &ChartAsk, time: &Time) -> Charted {
        if !ask.limits {
            return Charted { run, control: None };
        }
        let (grain, through) = (length.grain(), time.through);
        let findings = self.desk.findings();
        let control = findings.control_chart_as_of(&run.question, &run.cut, grain, through);
        if control.is_none() {
            let fewest = FEWEST_FOR_LIMITS;
            self.diagnostics.chart_without_limits(&ask.span, grain.word(), fewest);
        }
        Charted { run, control }
    }

    fn period(&self, stretch: &Stretch, time: &Time) -> Period {
        match stretch {
            Stretch::Period(asked) => asked.ending(time.through),
            Stretch::Edition | Stretch::Run(_) => time.period,
        }
    }

    fn run(&self, question: &QuestionKey, cut: &Cut, periods: &[Period]) -> Run {
        let readings = self.desk.run(question, cut, periods);
        Run { question: question.clone(), cut: cut.clone(), readings }
    }

    /// A panel with its person; nothing if that one has not agreed to be shown, which is told.
    fn panel(&mut self, asked: &content::Panel, time: &Time) -> Option<Panel> {
        let person = match asked.person() {
            None => None,
            Some(name) => {
                let person = Slug::typed(&name.text).and_then(|it| self.shelf.people.get(&it))?;
                Some(Person {
                    name: person.name.clone(),
                    role: person.role.clone(),
                    picture: person.picture.as_deref().map(picture_address),
                    text: self.pieces(&person.text, time),
                })
            }
        };
        let text = asked.text.as_ref().map(|it| self.pieces(it, time)).unwrap_or_default();
        let mut counts = self.shelf.readership.iter().filter(|it| it.date <= time.said);
        let readers = counts.next_back().filter(|_| asked.kind == PanelKind::Thanks).cloned();
        Some(Panel { asked: asked.clone(), text, person, readers })
    }

    fn poll(&mut self, ask: &PollAsk, time: &Time) -> Option<Poll> {
        let mut own = (None, None);
        let ballot = match &ask.ballot {
            content::Ballot::File(name) => {
                let polls = self.shelf.polls;
                let poll = Slug::typed(&name.text).and_then(|it| polls.get(&it))?;
                own = (poll.said.as_ref(), poll.doing.as_ref());
                let n: u64 = poll.options.iter().map(|it| u64::from(it.votes)).sum();
                let enough = n >= self.desk.config.privacy.thresholds.minimum_n;
                Ballot::Votes {
                    question: poll.question.clone(),
                    asked: poll.asked.clone(),
                    opened: poll.opened,
                    closed: poll.closed,
                    options: enough.then(|| poll.options.clone()),
                }
            }
            content::Ballot::Question { question, groups, period, labels } => {
                let cut = self.cut(groups)?;
                let headline = self.desk.headline(question, &cut, time.asked(period.as_ref()));
                self.quoted.insert((question.clone(), cut));
                Ballot::Survey { headline: Box::new(headline), labels: labels.clone() }
            }
        };
        let mut set = |placed: Option<&content::Prose>, own: Option<&content::Prose>| {
            placed.or(own).map(|it| self.pieces(it, time)).unwrap_or_default()
        };
        let (said, doing) = (set(ask.said.as_ref(), own.0), set(ask.doing.as_ref(), own.1));
        Some(Poll { title: ask.title.clone(), ballot, said, doing })
    }

    /// The actions that a block shows, as they stood when the text speaks.
    fn actions(&mut self, ask: &ActionsAsk, time: &Time) -> Option<Vec<Action>> {
        let known = ask.groups.iter().filter(|it| self.known(it)).count();
        if known < ask.groups.len() {
            return None;
        }
        let mut actions = self.desk.actions(self.shelf.actions, time.through);
        if ask.ids.is_empty() {
            actions.retain(|it| {
                let shown = match ask.show {
                    Show::Open => it.state.is_open(),
                    Show::Closed => !it.state.is_open(),
                    Show::All => true,
                };
                shown
                    && ask
                        .groups
                        .iter()
                        .all(|asked| it.concerns(&asked.dimension, &asked.group.text))
            });
        } else {
            let place = |it: &Action| ask.ids.iter().position(|id| id.text == it.text.id.as_str());
            actions.retain(|it| place(it).is_some());
            actions.sort_by_key(place);
        }
        for effect in actions.iter().filter_map(|it| it.effect.as_ref()) {
            self.quoted.insert((effect.question.clone(), effect.cut.clone()));
        }
        Some(actions)
    }

    /// The comments of the responses that a block names; one that may not be quoted is told.
    fn chosen(&mut self, ask: &VerbatimsAsk, through: Day) -> Vec<Quotable> {
        let mut chosen = vec![];
        for id in &ask.ids {
            match self.desk.voice_of(&ask.survey, &id.text, through) {
                Some(quotable) => chosen.push(quotable),
                None => self.diagnostics.verbatim_not_quotable(&id.span, &id.text),
            }
        }
        chosen
    }

    fn verbatims(&mut self, ask: &VerbatimsAsk, time: &Time) -> Option<Block> {
        let cut = self.cut(&ask.groups)?;
        let survey = self.desk.config.survey(&ask.survey)?;
        let question = survey.key(survey.questions.first()?);
        let headline = self.desk.headline(&question, &cut, time.asked(ask.period.as_ref()));
        let voices = match ask.ids.is_empty() {
            true => self.desk.voices(&headline, ask.limit),
            false => self.chosen(ask, time.through),
        };
        Some(Block::Verbatims { title: ask.title.clone(), voices, headline: Box::new(headline) })
    }
}

/// When a text speaks.
struct Time {
    period: Period,
    through: Day,
    /// The day that the text is dated.
    said: Day,
}

impl Time {
    fn asked(&self, asked: Option<&content::AskedPeriod>) -> Period {
        asked.map_or(self.period, |it| it.ending(self.through))
    }
}

/// A picture keeps its place beside its text: `editions/2026-w47/counter.jpg`.
pub fn picture_address(path: &str) -> Address {
    let path = path.strip_prefix("content/").unwrap_or(path);
    Address::inside(path).expect("the content stage lets no picture outside the project through")
}
