//! What templates see of the smaller blocks: polls, people, questions, links, thanks.

use serde::Serialize;

use super::{DateView, LinkView, PictureView};

/// What people chose, and what comes of it.
#[derive(Serialize, Debug, Clone)]
pub struct PollView {
    /// "Poll of the week".
    pub title: String,
    pub question: String,
    /// Empty where too few answered.
    pub options: Vec<PollOption>,
    /// "212 answers, 9 to 15 November 2026, readers of the bulletin".
    pub base_words: String,
    /// "Too few answers" instead of the options.
    pub withheld_words: Option<String>,
    /// What those who left a comment said.
    pub said_html: Option<String>,
    /// What is done about it.
    pub doing_html: Option<String>,
    /// The receipt, of a question of a survey.
    pub href: Option<String>,
}

/// One of a poll's options. The percentages of all of them sum to 100.
#[derive(Serialize, Debug, Clone)]
pub struct PollOption {
    pub words: String,
    /// "41 %".
    pub percent_words: String,
    /// "87".
    pub n_words: String,
    /// The length of its bar, a whole number of 100.
    pub share: String,
    /// More chose it than any other.
    pub leads: bool,
}

/// The question of the week, put to the readers.
#[derive(Serialize, Debug, Clone)]
pub struct QuestionView {
    pub title: String,
    pub question_html: String,
    /// Where to answer.
    pub answer: Option<LinkView>,
    /// "Answers by 27 November 2026".
    pub until_words: Option<String>,
}

/// What is worth reading elsewhere.
#[derive(Serialize, Debug, Clone)]
pub struct ReferencesView {
    pub title: String,
    pub text_html: Option<String>,
    pub links: Vec<ReferenceView>,
}

/// One link, with who published it.
#[derive(Serialize, Debug, Clone)]
pub struct ReferenceView {
    pub label: String,
    pub href: String,
    pub source: String,
    pub date: Option<DateView>,
    pub text: Option<String>,
}

/// A note that someone paid for.
#[derive(Serialize, Debug, Clone)]
pub struct SponsorView {
    /// "Paid for by Larkfield Credit Union".
    pub mark: String,
    pub title: Option<String>,
    pub text_html: String,
    pub link: Option<LinkView>,
}

/// What one should remember of an edition.
#[derive(Serialize, Debug, Clone)]
pub struct TakeawaysView {
    /// "In short".
    pub title: String,
    pub text_html: String,
}

/// The headings of a text.
#[derive(Serialize, Debug, Clone)]
pub struct ContentsView {
    pub title: String,
    pub links: Vec<LinkView>,
}

/// Thanks to those who helped and those who read.
#[derive(Serialize, Debug, Clone)]
pub struct ThanksView {
    pub title: String,
    pub text_html: Option<String>,
    /// "1,840 people read the edition before (intranet page counts, 20 November 2026)."
    pub readers_words: Option<String>,
}

/// Where to send the edition on, and where it can be had regularly.
#[derive(Serialize, Debug, Clone)]
pub struct ShareView {
    pub title: String,
    pub text_html: Option<String>,
    pub links: Vec<LinkView>,
}

/// The profile of a person.
#[derive(Serialize, Debug, Clone)]
pub struct ProfileView {
    /// "Profile of the week".
    pub title: String,
    pub name: String,
    pub role: Option<String>,
    pub text_html: String,
    pub picture: Option<PictureView>,
}

/// The people behind a good experience.
#[derive(Serialize, Debug, Clone)]
pub struct RecognitionView {
    pub title: String,
    pub name: String,
    pub role: Option<String>,
    /// What they did.
    pub text_html: String,
    /// The customer's, without quotation marks.
    pub words: Option<String>,
    pub customer: Option<String>,
    /// By whose consent it is told.
    pub consent_words: String,
    pub picture: Option<PictureView>,
}
