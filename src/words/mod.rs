//! What respondents wrote: words, which of them are telling, and how they sound.
//!
//! In come verbatims, out go counts by distinct respondent and figures. Nothing here may be printed:
//! it has not passed the gate. Sentiment never changes a score or a rank.

pub mod keyness;
pub mod language;
pub mod sentiment;
pub mod tokens;
pub mod topic;
