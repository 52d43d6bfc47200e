//! What templates see of actions and of what needs attention.

use serde::Serialize;

use super::{Breadcrumbs, DateView, LinkView, PageHead, SiteView, VerdictClass};

/// What is being done, by whom.
#[derive(Serialize, Debug, Clone)]
pub struct ActionsView {
    pub title: String,
    pub actions: Vec<ActionView>,
    /// Said when there are none.
    pub empty_words: String,
}

/// One action.
#[derive(Serialize, Debug, Clone)]
pub struct ActionView {
    /// Its place on the page of actions.
    pub id: String,
    pub what: String,
    /// The page of actions, at this one; absent on that page.
    pub href: Option<String>,
    /// What made it necessary.
    pub finding: String,
    /// The root cause, each answering why the one before it is so.
    pub whys: Vec<String>,
    pub owner: String,
    pub due: DateView,
    /// "by 4 December 2026".
    pub due_words: String,
    pub state: StateClass,
    /// "In progress", "Done on 13 November 2026".
    pub state_words: String,
    /// "Overdue since 4 December 2026".
    pub overdue_words: Option<String>,
    /// The scorecards that it concerns.
    pub scorecards: Vec<LinkView>,
    pub effect: Option<EffectView>,
}

/// The state of an action; a class on the page, beside the words that say the same.
#[derive(Serialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum StateClass {
    Planned,
    InProgress,
    Done,
    Dropped,
    /// Planned or in progress after the day on which it was due.
    Overdue,
}

/// The figure that an action should move.
#[derive(Serialize, Debug, Clone)]
pub struct EffectView {
    /// "NPS, Billing (team)".
    pub metric_words: String,
    /// The figure before and since; absent before there is anything to compare.
    pub before: Option<StretchView>,
    pub since: Option<StretchView>,
    pub verdict: VerdictClass,
    /// "Up 12 points (5 to 19)", "Too early to say: 2 of 4 weeks have passed".
    pub verdict_words: String,
    /// The receipt of the question and group, where each week or month stands.
    pub href: Option<String>,
}

/// A figure over a stretch of time.
#[derive(Serialize, Debug, Clone)]
pub struct StretchView {
    /// "Before", "Since".
    pub label: String,
    /// "24 August to 22 November 2026".
    pub period_words: String,
    /// Empty when withheld, as the rest.
    pub value_words: String,
    pub interval_words: String,
    pub n_words: String,
    /// "too few answers" instead of the figure.
    pub withheld_words: Option<String>,
}

/// Where the experience of customers needs attention.
#[derive(Serialize, Debug, Clone)]
pub struct AttentionView {
    pub title: String,
    pub concerns: Vec<ConcernView>,
    /// Said when there are none: "Nothing stands out in week 47."
    pub empty_words: String,
}

/// A group whose customers' experience needs attention.
#[derive(Serialize, Debug, Clone)]
pub struct ConcernView {
    /// "Billing (team)".
    pub what: String,
    /// Its scorecard; absent on that page.
    pub href: Option<String>,
    /// With its number.
    pub why: String,
    pub actions: Vec<ActionView>,
    /// "No action yet", where there is none.
    pub none_words: Option<String>,
}

/// All that is being done, and was.
#[derive(Serialize, Debug, Clone)]
pub struct ActionsPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    /// "Seven open, one of them overdue; two closed."
    pub summary: String,
    /// Where something needs attention and nothing is being done.
    pub unanswered: Option<AttentionView>,
    /// The open ones, then those closed; a list without any is left out.
    pub groups: Vec<ActionsView>,
    /// How it is said whether a figure moved.
    pub note: String,
}
