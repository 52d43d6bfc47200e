//! What the name of a column says that it is, where that is a matter of words: an id, a comment, a
//! group, and what is left to its owner.

use super::Tool;
use super::look::{Column, Number};
use super::naming::{Name, words};

/// What an id is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    Response,
    Respondent,
    Anything,
    Comment,
}

/// What a column of this name would identify.
pub fn identifies(name: &Name) -> Option<Of> {
    const IDS: &str = "id ids key token number no nr uuid guid code reference ref hash";
    const RESPONSES: &str = "response record submission interview survey feedback ticket case \
        request result entry interaction responseid recordid";
    const RESPONDENTS: &str = "respondent customer contact person member client user account \
        panelist participant guest subscriber policyholder external respondentid customerid \
        personid";
    if name.text == "#" {
        return Some(Of::Response);
    }
    if !name.is_short() || name.length() > 4 {
        return None;
    }
    let is_joined = name.says("responseid recordid respondentid customerid personid");
    if !name.says(IDS) && !is_joined {
        return None;
    }
    match () {
        () if name.says("comment answer verbatim") => Some(Of::Comment),
        () if name.says(RESPONDENTS) => Some(Of::Respondent),
        () if name.says(RESPONSES) => Some(Of::Response),
        () if name.length() == 1 && name.says("id uuid guid token key") => Some(Of::Anything),
        () => None,
    }
}

/// Whether the column says how much a response weighs.
pub fn is_weight(name: &Name) -> bool {
    name.says("weight weights weighting wgt gewicht")
}

/// Whether the column says for how many answers a row stands.
pub fn is_count(name: &Name) -> bool {
    let words = name.text.to_lowercase().replace(['_', '-'], " ");
    ["count", "responses", "n", "respondents", "answers", "number of responses"]
        .contains(&words.as_str())
}

pub fn is_money(name: &Name) -> bool {
    name.says("revenue spend turnover sales mrr arr")
        || name.holds("order value")
        || name.holds("contract value")
}

/// How likely a column is to hold the comments, the likeliest first.
pub fn comment_rank(name: &Name, column: &Column, tool: Option<&Tool>) -> Option<usize> {
    const COMMENTS: &str = "comment comments verbatim feedback text why freetext remarks \
        kommentar open explain describe";
    const MORE: &str =
        "improve better tell else suggestions suggestion reason thoughts improvement answer";
    if column.filled == 0 || column.is_numeric() || identifies(name).is_some() {
        return None;
    }
    let is_varied = column.distinct() * 2 >= column.filled;
    let is_long = column.worded * 3 >= column.filled && (column.length() >= 20.0 || column.many);
    let named = if let Some(rank) =
        tool.and_then(|it| it.comment().iter().position(|it| *it == name.text))
    {
        Some(rank)
    } else if name.says(COMMENTS) || name.asks("comments why") {
        Some(10)
    } else if name.asks(MORE) {
        Some(11)
    } else {
        None
    };
    match named {
        Some(rank) if is_varied || is_long && column.many => Some(rank),
        _ if is_varied && is_long && column.filled >= 3 => Some(12),
        _ => None,
    }
}

/// Why an agent is no group like another.
pub const OF_AGENTS: &str = "of single persons: privacy comes first, and `[privacy] agents` says \
    whether there are pages about agents";
const PROTECTED_WHY: &str =
    "what the law protects most: put it in only if there is a reason to publish it";

/// Why a column of groups is left to its owner.
pub fn held_back(name: &Name) -> Option<&'static str> {
    const AGENTS: &str = "agent agents advisor adviser representative rep csr handler operator \
        consultant employee technician handled clinician leader manager supervisor";
    const PROTECTED: &str = "race racethn ethnicity ethnic ethnicgroup religion faith orientation \
        sexuality disability disabled political party union health hispanic pregnancy pregnant \
        nationality caste";
    match () {
        () if name.says(AGENTS) => Some(OF_AGENTS),
        () if name.says(PROTECTED) => Some(PROTECTED_WHY),
        () => None,
    }
}

/// Whether the name, or a short question, says that the column holds groups.
pub fn is_of_groups(name: &Name) -> bool {
    match &name.wording {
        None => name.says(DIMENSIONS) && name.length() <= 6,
        Some(wording) => name.asks(ASKED) && words(wording).len() <= 8,
    }
}

/// What a question is after, in one word: `Which team helped you?` after the team.
pub fn asked_after(name: &Name) -> Option<&'static str> {
    ASKED.split(' ').find(|it| name.asks(it))
}

/// Words of what answers are broken down by.
const DIMENSIONS: &str = "team department dept location region country city state site store \
    branch surgery trust practice channel touchpoint journey stage product service segment tier \
    plan brand market gender age group category type topic source platform division unit office \
    queue tenure role industry hotel clinic ward shop area reason district device";

/// Words of questions after such a thing.
const ASKED: &str = "gender age country region city department team store branch location \
    industry product shop site surgery channel hotel office";

/// `12`, `12%`, `$12`
pub fn is_figure(label: &str) -> bool {
    let marks = |it: char| matches!(it, '%' | '$' | '€' | '£' | ' ');
    Number::parse(label.trim_matches(marks)).is_some()
}
