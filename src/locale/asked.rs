//! The words of the questions that the program itself asks of a survey: whether a review was replied
//! to, an invitation answered, a topic mentioned. Their ids and scales are the configuration's; a title
//! that the author gave stays.

use crate::config::{Question, SiteConfig};

use super::{Locale, say};

/// Gives those questions the words of the site's language.
pub fn word_questions(config: &mut SiteConfig, locale: &Locale) {
    for survey in &mut config.surveys {
        let within = survey.invitations.as_ref().and_then(|it| it.within);
        for question in &mut survey.questions {
            if let Some((title, wording)) = words(question, within, locale) {
                question.title = title;
                question.wording = wording;
            }
        }
    }
}

/// Title and wording of a question of the program's own.
fn words(question: &Question, within: Option<u16>, locale: &Locale) -> Option<(String, String)> {
    if question.is_reply_rate() {
        return Some((say!(locale, "reply-rate"), say!(locale, "reply-rate-asked")));
    }
    if question.is_response_rate() {
        let wording = match within {
            Some(days) => say!(locale, "response-rate-asked-within", n = u32::from(days)),
            None => say!(locale, "response-rate-asked"),
        };
        return Some((say!(locale, "response-rate"), wording));
    }
    question.is_topic().then(|| {
        let words = question.mentions.join(", ");
        (question.title.clone(), say!(locale, "topic-asked", words = words))
    })
}
