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
}
