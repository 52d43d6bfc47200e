//! What is being done about what customers say: `content/actions.toml`, and the ` ```actions ` block.
//!
//! In comes the file; out go actions whose metric the configuration knows. Which groups there are
//! only the data know, so groups keep the place where they are typed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::address::Slug;
use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Source, Span};
use crate::measure::QuestionKey;
use crate::period::Day;

use super::ask::{self, AskedGroup, Groups};
use super::fields::{Field, Fields, Typed};

/// Where actions are kept, below the project.
pub(super) const FILE: &str = "content/actions.toml";

/// One thing that is being done, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// By this an edition names it, and it is its place on the page of actions.
    pub id: Slug,
    /// What is done.
    pub title: String,
    /// What made it necessary.
    pub finding: String,
    /// The root cause: each answers why the one before it is so. Five at the most.
    pub whys: Vec<String>,
    pub owner: String,
    /// From which day on it is on record; earlier editions do not show it.
    pub opened: Option<Day>,
    pub due: Day,
    /// The state it is in now.
    pub state: State,
    /// When it was done or dropped.
    pub closed: Option<Day>,
    /// Whom it concerns: the scorecards that show it, those of its aim first.
    pub concerns: Vec<AskedGroup>,
    pub aim: Option<Aim>,
    /// Where its id is typed.
    pub span: Span,
}

/// The figure that an action should move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    pub question: QuestionKey,
    pub groups: Groups,
    /// The first day on which customers can notice the difference; none before it is known.
    pub from: Option<Day>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Planned,
    InProgress,
    Done,
    Dropped,
}

impl State {
    pub const ALL: [State; 4] = [State::Planned, State::InProgress, State::Done, State::Dropped];

    /// As it is written in `state`.
    pub fn name(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::InProgress => "in progress",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }

    pub fn is_open(self) -> bool {
        matches!(self, State::Planned | State::InProgress)
    }
}

impl Action {
    /// The state that it was in on a day; nothing before it was on record.
    pub fn state_on(&self, day: Day) -> Option<State> {
        if self.opened.is_some_and(|it| it > day) {
            return None;
        }
        match self.closed {
            Some(closed) if closed > day => Some(State::InProgress),
            _ => Some(self.state),
        }
    }

    /// Whether it was open on a day although it was due before.
    pub fn is_overdue(&self, day: Day) -> bool {
        self.due < day && self.state_on(day).is_some_and(State::is_open)
    }
}

/// An ` ```actions ` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionsAsk {
    pub title: Option<String>,
    /// Those named, in this order; without any, those that `show` and `groups` say.
    pub ids: Vec<Typed>,
    pub show: Show,
    /// Only those that concern all of these.
    pub groups: Vec<AskedGroup>,
    pub span: Span,
}

/// Which actions a block shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    Open,
    Closed,
    All,
}

impl Show {
    const ALL: [(&'static str, Show); 3] =
        [("open", Show::Open), ("closed", Show::Closed), ("all", Show::All)];
}

/// The actions of the file, in its order.
pub(super) fn actions(
    source: &Arc<Source>,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Vec<Action> {
    let whole = Span::new(source, 0..source.text.len());
    let Some(fields) = Fields::of_toml(&whole, diagnostics) else { return vec![] };
    let mut file = Fields::new(fields, "actions.toml", &whole.within(0..0));
    let tables = file.tables("action", "[[action]]", diagnostics);
    file.finish(diagnostics);
    let mut actions: Vec<Action> = vec![];
    let mut lines: BTreeMap<Slug, usize> = BTreeMap::new();
    for fields in tables {
        let Some(action) = action(fields, config, diagnostics) else { continue };
        let line = source.line_column(action.span.range.start).0;
        match lines.get(&action.id) {
            Some(other) => {
                diagnostics.duplicate_action(&action.span, action.id.as_str(), *other);
            }
            None => {
                lines.insert(action.id.clone(), line);
                actions.push(action);
            }
        }
    }
    actions
}

fn action(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Action> {
    let id = fields.needed_text("id", "id = \"second-visits\"", diagnostics);
    let title = "title = \"Ring the customer as soon as a part has come\"";
    let title = fields.needed_text("title", title, diagnostics);
    let finding = "finding = \"Customers who need a part wait for a call that does not come.\"";
    let finding = fields.needed_text("finding", finding, diagnostics);
    let whys = fields.names("whys", diagnostics);
    let owner = fields.needed_text("owner", "owner = \"Tom Ashworth\"", diagnostics);
    let opened = fields.day("opened", diagnostics);
    let due = fields.needed_day("due", diagnostics);
    let state = fields.needed_text("state", "state = \"in progress\"", diagnostics);
    let state = state.and_then(|it| known_state(&it, diagnostics));
    let closed = closed(&mut fields, state, diagnostics);
    let concerned = Concerned::of(&mut fields, config, diagnostics);
    let aim = aim(&mut fields, &concerned.named, config, diagnostics);
    fields.finish(diagnostics);
    if let Some(sixth) = whys.get(FIVE) {
        diagnostics.wrong_type(&sixth.span, "whys", "a list of five at the most", "a sixth");
    }
    let id = id.and_then(|it| {
        let slug = Slug::typed(&it.text);
        if slug.is_none() {
            diagnostics.bad_slug(&it.span, &it.text, Slug::of(&it.text).as_str());
        }
        Some((slug?, it.span))
    });
    let (id, span) = id?;
    Some(Action {
        id,
        span,
        title: title?.text,
        finding: finding?.text,
        whys: whys.into_iter().take(FIVE).map(|it| it.text).collect(),
        owner: owner?.text,
        opened,
        due: due?,
        state: state?,
        closed,
        concerns: concerned.all,
        aim: aim?,
    })
}

const FIVE: usize = 5;

fn known_state(typed: &Typed, diagnostics: &mut Diagnostics) -> Option<State> {
    let state = State::ALL.into_iter().find(|it| it.name() == typed.text);
    if state.is_none() {
        let known = State::ALL.into_iter().map(State::name);
        diagnostics.unknown_state(&typed.span, &typed.text, known);
    }
    state
}

/// The day on which an action was closed: needed of one that is, senseless of one that is not.
fn closed(fields: &mut Fields, state: Option<State>, diagnostics: &mut Diagnostics) -> Option<Day> {
    match state {
        Some(State::Done | State::Dropped) => fields.needed_day("closed", diagnostics),
        Some(State::Planned | State::InProgress) | None => {
            let field = fields.day_with_place("closed", diagnostics);
            if let (Some((_, span)), Some(_)) = (&field, state) {
                let why = "only an action that is `done` or `dropped` was closed";
                diagnostics.key_without_effect(span, "closed", why);
            }
            None
        }
    }
}

/// Whom an action concerns.
struct Concerned {
    /// `where = { team = "Billing" }`, as typed.
    named: Option<Vec<(Typed, Typed)>>,
    /// With those of `also`.
    all: Vec<AskedGroup>,
}

impl Concerned {
    fn of(fields: &mut Fields, config: &SiteConfig, diagnostics: &mut Diagnostics) -> Concerned {
        let named = pairs(fields.table("where", diagnostics), diagnostics);
        let also = pairs(fields.table("also", diagnostics), diagnostics);
        let all = named.iter().chain(&also).flatten();
        let all = all.filter_map(|it| concerned(it, config, diagnostics)).collect();
        Concerned { named, all }
    }
}

/// A group of a dimension that some survey has.
fn concerned(
    (dimension, group): &(Typed, Typed),
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<AskedGroup> {
    let known = || config.surveys.iter().flat_map(|it| &it.dimensions).map(|it| it.id.as_str());
    if !known().any(|it| it == dimension.text) {
        let mut known: Vec<&str> = known().collect();
        known.sort_unstable();
        known.dedup();
        diagnostics.unknown_dimension(&dimension.span, &dimension.text, known);
        return None;
    }
    Some(AskedGroup { dimension: dimension.text.clone(), group: group.clone() })
}

/// Each value is a group's name; one that is no text is told, and then there are none.
pub(super) fn pairs(
    fields: Vec<Field>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(Typed, Typed)>> {
    let typed = fields.len();
    let groups: Vec<(Typed, Typed)> = fields
        .into_iter()
        .filter_map(|it| Some((it.key.clone(), it.into_text(diagnostics)?)))
        .collect();
    (groups.len() == typed).then_some(groups)
}

/// What the action should move: `Some(None)` if it names nothing, `None` if nothing that is known.
fn aim(
    fields: &mut Fields,
    named: &Option<Vec<(Typed, Typed)>>,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Option<Aim>> {
    let metric = fields.text("metric", diagnostics);
    let survey = fields.text("survey", diagnostics);
    let from = fields.day_with_place("from", diagnostics);
    let Some(metric) = metric else {
        let why = "without a `metric` there is nothing to measure";
        for (key, place) in [("survey", survey.map(|it| it.span)), ("from", from.map(|it| it.1))] {
            if let Some(place) = place {
                diagnostics.key_without_effect(&place, key, why);
            }
        }
        return Some(None);
    };
    let within = match survey {
        None => None,
        Some(name) => Some(ask::survey(&name, config, diagnostics)?),
    };
    let question = ask::question(&metric, within, config, diagnostics)?;
    let survey = config.survey(&question.survey).expect("a question was found in its survey");
    // A dimension that no survey has was told of above.
    let groups = named.clone()?;
    let known = |it: &(Typed, Typed)| {
        config.surveys.iter().any(|survey| survey.dimension(&it.0.text).is_some())
    };
    if !groups.iter().all(known) {
        return None;
    }
    let groups = ask::groups(groups, &[], survey, config, diagnostics)?;
    Some(Some(Aim { question, groups, from: from.map(|(day, _)| day) }))
}

/// The block that shows actions.
pub(super) fn ask(
    mut fields: Fields,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<ActionsAsk> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let ids = fields.names("ids", diagnostics);
    let show = match fields.text("show", diagnostics) {
        None => Some(Show::Open),
        Some(typed) => {
            let found = Show::ALL.into_iter().find(|(name, _)| *name == typed.text);
            if found.is_none() {
                let known = "`\"open\"`, `\"closed\"` or `\"all\"`";
                diagnostics.wrong_type(&typed.span, "show", known, &typed.text);
            }
            found.map(|(_, it)| it)
        }
    };
    let typed = pairs(fields.table("where", diagnostics), diagnostics);
    fields.finish(diagnostics);
    let typed = typed?;
    let groups: Vec<AskedGroup> =
        typed.iter().filter_map(|it| concerned(it, config, diagnostics)).collect();
    (groups.len() == typed.len()).then_some(ActionsAsk { title, ids, show: show?, groups, span })
}
