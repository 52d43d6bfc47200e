//! What is being done about what customers say: the page of actions, the block, the scorecards.
//!
//! In come actions as they stood on a day; out go their words. Whether a figure moved is said by the
//! verdict of its test; that the action moved it is said nowhere.

use crate::address::Address;
use crate::content::State;
use crate::edition::{Action, Dimension, Effect, Scorecard, Stage, Stretch};
use crate::locale::say;
use crate::measure::Verdict;
use crate::period::{Day, Grain};
use crate::privacy::{Change, Concern, Reading};

use super::Leaf;
use super::number::{NumberStyle, capitalised};
use super::verdict::{calm_words, class, concern_words, withheld};
use super::view::{
    ActionView, ActionsPage, ActionsView, AttentionView, ConcernView, EffectView, LinkView,
    StateClass, StretchView, VerdictClass,
};

pub(super) fn actions_address() -> Address {
    Address::fixed("actions.html")
}

impl Leaf<'_> {
    pub(super) fn actions_page(&self) -> ActionsPage {
        let bulletin = self.press.bulletin;
        let style = &self.press.style;
        let title = say!(style, "actions");
        let deck = say!(style, "actions-deck");
        let (open, closed): (Vec<&Action>, Vec<&Action>) =
            bulletin.actions.iter().partition(|it| it.state.is_open());
        let group = |title: String, actions: &[&Action]| {
            let actions: Vec<ActionView> =
                actions.iter().map(|it| self.action(it, bulletin.as_of)).collect();
            let empty_words = String::new();
            (!actions.is_empty()).then_some(ActionsView { title, actions, empty_words })
        };
        let unanswered = self.unanswered();
        ActionsPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "actions"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck,
            summary: summary(&open, closed.len(), style),
            unanswered: (!unanswered.is_empty()).then(|| AttentionView {
                title: say!(style, "nothing-is-being-done"),
                concerns: unanswered,
                empty_words: String::new(),
            }),
            groups: [
                group(say!(style, "actions-open"), &open),
                group(say!(style, "actions-closed"), &closed),
            ]
            .into_iter()
            .flatten()
            .collect(),
            note: say!(style, "how-actions-are-measured"),
        }
    }

    /// What needs attention and has no action.
    fn unanswered(&self) -> Vec<ConcernView> {
        let concerns = self.press.bulletin.dimensions.iter().flat_map(|dimension| {
            dimension.concerns.iter().filter_map(|it| self.concern(it, dimension))
        });
        concerns.filter(|it| it.actions.is_empty()).collect()
    }

    /// The actions of a text, as they stood when it speaks.
    pub(super) fn placed_actions(
        &self,
        title: Option<&str>,
        actions: &[Action],
        on: Day,
    ) -> ActionsView {
        ActionsView {
            title: title
                .map_or_else(|| say!(self.press.style, "what-needs-attention"), str::to_owned),
            actions: actions.iter().map(|it| self.action(it, on)).collect(),
            empty_words: say!(self.press.style, "no-open-action"),
        }
    }

    fn action(&self, action: &Action, on: Day) -> ActionView {
        let text = &action.text;
        let page = actions_address();
        let is_its_page = *self.here == page;
        let scorecard = |(dimension, group, address): &(String, String, Address)| {
            let name = self.group_of_dimension(group, &self.dimension_label(dimension));
            self.link(name, address)
        };
        let elsewhere = action.scorecards.iter().filter(|(_, _, it)| it != self.here);
        ActionView {
            id: text.id.to_string(),
            what: text.title.clone(),
            href: (!is_its_page).then(|| self.here.href_at(&page, text.id.as_str())),
            finding: text.finding.clone(),
            whys: text.whys.clone(),
            owner: text.owner.clone(),
            due: self.date(text.due),
            due_words: say!(self.press.style, "action-due", day = self.press.style.day(text.due)),
            state: match (action.overdue, action.state) {
                (true, _) => StateClass::Overdue,
                (_, State::Planned) => StateClass::Planned,
                (_, State::InProgress) => StateClass::InProgress,
                (_, State::Done) => StateClass::Done,
                (_, State::Dropped) => StateClass::Dropped,
            },
            state_words: self.state_words(action),
            overdue_words: action.overdue.then(|| overdue_words(text.due, on, &self.press.style)),
            scorecards: elsewhere.map(scorecard).collect(),
            effect: action.effect.as_ref().map(|it| self.effect(it)),
        }
    }

    /// `In progress`, `Done on 13 November 2026`
    fn state_words(&self, action: &Action) -> String {
        let style = &self.press.style;
        let words = match action.state {
            State::Planned => say!(style, "action-planned"),
            State::InProgress => say!(style, "action-in-progress"),
            State::Done => say!(style, "action-done"),
            State::Dropped => say!(style, "action-dropped"),
        };
        match action.text.closed.filter(|_| !action.state.is_open()) {
            Some(day) => say!(style, "state-on-day", state = words, day = style.day(day)),
            None => words,
        }
    }

    fn effect(&self, effect: &Effect) -> EffectView {
        let (_, question) = self.question(&effect.question);
        let whose = if effect.cut.is_total() {
            say!(self.press.style, "the-whole-company")
        } else {
            self.whose(&effect.cut)
        };
        let (before, since) = match &effect.stage {
            Stage::Measured { from, before, since } => {
                let style = &self.press.style;
                let label = match is_long_since(since, *from) {
                    true => say!(style, "stretch-now"),
                    false => say!(style, "stretch-since"),
                };
                (Some((say!(style, "stretch-before"), before)), Some((label, since)))
            }
            Stage::NotInForce { .. } | Stage::TooEarly { .. } => (None, None),
        };
        let (verdict, verdict_words) = self.moved(effect);
        let has_receipt = self.press.bulletin.has_receipt(&effect.receipt);
        EffectView {
            metric_words: format!("{}, {whose}", question.title),
            before: before.map(|(label, it)| self.stretch(label, it, effect)),
            since: since.map(|(label, it)| self.stretch(label, it, effect)),
            verdict,
            verdict_words,
            href: has_receipt.then(|| self.href(&effect.receipt)),
        }
    }

    fn stretch(&self, label: String, stretch: &Stretch, effect: &Effect) -> StretchView {
        let (style, metric) = (&self.press.style, self.metric(&effect.question));
        let figure = stretch.reading.as_ref().and_then(Reading::figure);
        StretchView {
            label,
            period_words: stretch.period.days().map(|it| style.days(it)).unwrap_or_default(),
            value_words: figure.map(|it| style.figure(metric, it.value)).unwrap_or_default(),
            interval_words: figure.map(|it| self.interval(metric, it)).unwrap_or_default(),
            n_words: figure.map(|it| style.answers(it.n)).unwrap_or_default(),
            withheld_words: withheld(stretch.reading.as_ref(), style),
        }
    }

    /// Whether the figure moved, as far as one can say.
    fn moved(&self, effect: &Effect) -> (VerdictClass, String) {
        let style = &self.press.style;
        let quiet = |words: String| (VerdictClass::TooFew, words);
        match &effect.stage {
            Stage::NotInForce { from: None } => quiet(say!(style, "nothing-to-measure")),
            Stage::NotInForce { from: Some(day) } => {
                quiet(say!(style, "nothing-to-measure-until", day = style.day(*day)))
            }
            Stage::TooEarly { passed, needed, grain, .. } => quiet(say!(
                style,
                "too-early",
                passed = passed_words(*passed, *needed, *grain, style),
            )),
            Stage::Measured { since, .. } => {
                let figure = since.reading.as_ref().and_then(Reading::comparable);
                match figure.and_then(|it| it.change.as_ref()) {
                    None | Some(Change::TooFew { .. }) => {
                        quiet(say!(style, "too-few-to-say-moved"))
                    }
                    Some(change) if change.verdict() == Verdict::NoClearChange => {
                        (VerdictClass::NoClearChange, say!(style, "not-clearly-moved"))
                    }
                    Some(change) => {
                        let (_, question) = self.question(&effect.question);
                        let words = self.change(question.definition.metric, change);
                        let better = question.definition.better;
                        (class(change.verdict(), better), capitalised(&words))
                    }
                }
            }
        }
    }

    /// What needs attention among the groups of some dimensions, each with its reasons.
    pub(super) fn attention(&self, dimensions: &[&Dimension]) -> Option<AttentionView> {
        let first = dimensions.first()?;
        let newest = &first.table.first()?.1;
        let (period, better) = (newest.period, self.question(&newest.question).1.definition.better);
        let concerns = dimensions.iter().flat_map(|dimension| {
            dimension.concerns.iter().filter_map(|it| self.concern(it, dimension))
        });
        let style = &self.press.style;
        let label = match dimensions.len() {
            1 => first.label.clone(),
            _ => say!(style, "attention-group"),
        };
        Some(AttentionView {
            // It is the experience of customers that is judged, nobody's performance.
            title: say!(self.press.style, "attention"),
            concerns: concerns.collect(),
            empty_words: calm_words(&label, period, better, style),
        })
    }

    fn concern(&self, concern: &Concern, dimension: &Dimension) -> Option<ConcernView> {
        let (_, headline) = dimension.table.iter().find(|(group, _)| *group == concern.group)?;
        let figure = headline.reading.as_ref()?.figure()?;
        let (_, question) = self.question(&headline.question);
        let (metric, style) = (question.definition.metric, &self.press.style);
        let period = headline.period;
        let change = figure.change.as_ref();
        let definition = &question.definition;
        let why = concern_words(concern, change, period, &dimension.label, definition, style);
        let value = style.figure(metric, figure.value);
        let (title, when) = (&question.title, style.in_period(period));
        let here = self.press.bulletin.places.scorecard(&dimension.id, &concern.group);
        let actions = self.open_actions(&dimension.id, &concern.group);
        Some(ConcernView {
            what: self.group_of_dimension(&concern.group, &dimension.label),
            why: say!(
                style,
                "attention-why",
                question = title,
                value = value,
                in_period = when,
                answers = style.answers(figure.n),
                why = why,
            ),
            href: here.filter(|it| it != self.here).map(|it| self.href(&it)),
            none_words: actions.is_empty().then(|| say!(style, "no-action-yet")),
            actions,
        })
    }

    fn open_actions(&self, dimension: &str, group: &str) -> Vec<ActionView> {
        let bulletin = self.press.bulletin;
        let concerned = bulletin.actions.iter().filter(|it| it.concerns(dimension, group));
        let open = concerned.filter(|it| it.state.is_open());
        open.map(|it| self.action(it, bulletin.as_of)).collect()
    }

    /// What needs attention on a scorecard, if anything does.
    pub(super) fn concerned(
        &self,
        dimension: &Dimension,
        scorecard: &Scorecard,
    ) -> Option<AttentionView> {
        let concern = scorecard.concern.as_ref()?;
        Some(AttentionView {
            // It is the experience of customers that is judged, nobody's performance.
            title: say!(self.press.style, "attention"),
            concerns: vec![self.concern(concern, dimension)?],
            empty_words: String::new(),
        })
    }

    /// What is being done for the customers of a group, and was; the open ones are left to what needs
    /// attention, where something does.
    pub(super) fn actions_of(&self, scorecard: &Scorecard) -> Option<ActionsView> {
        let bulletin = self.press.bulletin;
        let concerned = bulletin
            .actions
            .iter()
            .filter(|it| it.concerns(&scorecard.dimension, &scorecard.group));
        let left = concerned.filter(|it| scorecard.concern.is_none() || !it.state.is_open());
        let actions: Vec<ActionView> = left.map(|it| self.action(it, bulletin.as_of)).collect();
        let title = match scorecard.concern {
            Some(_) => say!(self.press.style, "what-has-been-done"),
            None => say!(self.press.style, "what-is-being-done"),
        };
        let empty_words = String::new();
        (!actions.is_empty()).then_some(ActionsView { title, actions, empty_words })
    }

    /// For the front page: what needs attention, and who does something about it.
    pub(super) fn attention_links(&self) -> Vec<LinkView> {
        let bulletin = self.press.bulletin;
        let links = bulletin.dimensions.iter().flat_map(|dimension| {
            dimension.concerns.iter().filter_map(|it| {
                let address = bulletin.places.scorecard(&dimension.id, &it.group)?;
                let label = self.group_of_dimension(&it.group, &dimension.label);
                let note = Some(self.owners(&dimension.id, &it.group));
                Some(LinkView { note, ..self.link(label, &address) })
            })
        });
        links.collect()
    }

    /// `Priya Raman, by 4 December 2026`, `No action yet`
    fn owners(&self, dimension: &str, group: &str) -> String {
        let actions = self.open_actions(dimension, group);
        let Some(first) = actions.first() else { return say!(self.press.style, "no-action-yet") };
        let style = &self.press.style;
        let words = match &first.overdue_words {
            Some(overdue) => say!(
                style,
                "owner-overdue",
                owner = &first.owner,
                overdue = style.title_within(overdue)
            ),
            None => say!(style, "owner-by", owner = &first.owner, day = &first.due.words),
        };
        match actions.len() - 1 {
            0 => words,
            more => say!(
                style,
                "and-more-actions",
                words = words,
                more = style.number_in_words(more),
                n = more
            ),
        }
    }
}

/// Whether a stretch begins more than a month after the day from which an action was felt.
fn is_long_since(stretch: &Stretch, from: Day) -> bool {
    stretch.period.days().is_some_and(|it| it.first > from.plus(31))
}

/// `Overdue by 12 days`
fn overdue_words(due: Day, on: Day, style: &NumberStyle) -> String {
    say!(style, "overdue-by", n = u64::try_from(on.0 - due.0).unwrap_or(0))
}

/// `two of four weeks have passed`
fn passed_words(passed: usize, needed: usize, grain: Grain, style: &NumberStyle) -> String {
    let unit = grain.word();
    match (passed, needed) {
        (0, 1) => say!(style, "passed-none", unit = unit),
        _ => say!(
            style,
            "passed",
            passed = style.number_in_words(passed),
            needed = style.number_in_words(needed),
            n = passed,
            all = needed,
            unit = unit
        ),
    }
}

/// `Seven open, one of them overdue; two closed.`
fn summary(open: &[&Action], closed: usize, style: &NumberStyle) -> String {
    let late = open.iter().filter(|it| it.overdue).count();
    let n = open.len();
    let (open_words, closed_words) = (style.number_in_words(n), style.number_in_words(closed));
    capitalised(&match late {
        0 => say!(
            style,
            "actions-summary",
            open = open_words,
            closed = closed_words,
            n = n,
            n_closed = closed
        ),
        all if all == n => say!(
            style,
            "actions-summary-all-late",
            open = open_words,
            closed = closed_words,
            n = n,
            n_closed = closed
        ),
        late => say!(
            style,
            "actions-summary-some-late",
            open = open_words,
            late = style.number_in_words(late),
            closed = closed_words,
            n = n,
            n_late = late,
            n_closed = closed
        ),
    })
}
