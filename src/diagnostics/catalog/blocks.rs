//! What editors place besides prose: actions, polls, people, links.

use crate::diagnostics::{Diagnostics, Span};

use super::wording::quoted;

/// The content stage: actions.
impl Diagnostics {
    /// The `state` of an action.
    pub fn unknown_state<'a>(
        &mut self,
        place: &Span,
        state: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-state", place, format!("an action cannot be {}", quoted(state)))
            .hint_at(state, known, "states");
    }

    /// `line` is that of the action which has the id already.
    pub fn duplicate_action(&mut self, place: &Span, id: &str, line: usize) {
        self.error(
            "duplicate-action",
            place,
            format!("the action of line {line} already has the id {}", quoted(id)),
        )
        .hint("give one of them another `id`");
    }

    pub fn unknown_action<'a>(
        &mut self,
        place: &Span,
        id: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-action", place, format!("no action has the id {}", quoted(id)))
            .hint_at(id, known, "actions");
    }

    pub fn unknown_poll<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-poll", place, format!("no poll is called {}", quoted(name)))
            .hint_at(name, known, "polls");
    }

    pub fn unknown_person<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-person", place, format!("no person has the file {}", quoted(name)))
            .hint_at(name, known, "people");
    }

    /// A colleague who is named and has not agreed to be.
    pub fn colleague_without_consent(&mut self, place: &Span) {
        self.error("colleague-without-consent", place, "a colleague is named without consent")
            .hint("ask, then add `consent = true`");
    }

    /// A customer's words beside a colleague's name.
    pub fn words_without_consent(&mut self, place: &Span) {
        self.error("words-without-consent", place, "a customer is quoted without consent")
            .hint("ask, then add `customer_consent = true`, or leave the words out");
    }

    /// A figure in a text about a person.
    pub fn score_beside_a_person(&mut self, place: &Span) {
        self.error("score-beside-a-person", place, "a figure stands beside a person’s name")
            .label("it is the experience that is praised, not the score")
            .hint("say what was done for the customer");
    }

    /// A response whose comment is asked for by its id.
    pub fn verbatim_not_quotable(&mut self, place: &Span, id: &str) {
        self.error(
            "verbatim-not-quotable",
            place,
            format!("no comment of the response {} may be quoted here", quoted(id)),
        )
        .hint("it needs a comment, consent, a day up to the edition’s last, and a week of enough answers");
    }
}
