//! From `[[topic]]` to a question that comments answer: whether they mention it.

use std::collections::BTreeMap;

use super::survey::id;
use crate::config::site_toml::TopicSection;
use crate::config::{Question, Survey, SurveyKind};
use crate::diagnostics::Diagnostics;
use crate::measure::{Better, Definition, Metric, Scale};

/// Adds each topic to the survey that it names, else to all that customers comment in.
pub fn topics(typed: Vec<TopicSection>, surveys: &mut [Survey], diagnostics: &mut Diagnostics) {
    for mut section in typed {
        let named = section.survey.take();
        if let Some(name) = &named
            && !surveys.iter().any(|it| it.id == name.value)
        {
            let known: Vec<&str> = surveys.iter().map(|it| it.id.as_str()).collect();
            diagnostics.unknown_survey(&name.span, &name.value, known);
            continue;
        }
        let place = section.id.as_ref().map(|it| it.span.clone());
        let (Some(question), Some(place)) = (question(section, diagnostics), place) else {
            continue;
        };
        let is_meant = |it: &Survey| match &named {
            Some(name) => it.id == name.value,
            None => it.kind != SurveyKind::Employee && it.has_comments(),
        };
        let mut meant = surveys.iter_mut().filter(|it| is_meant(it)).peekable();
        if meant.peek().is_none_or(|it| !it.has_comments()) {
            diagnostics.topic_without_comments(&place, &question.id);
            continue;
        }
        for survey in meant {
            if survey.questions.iter().any(|it| it.id == question.id) {
                diagnostics.duplicate_id(&place, "question", &question.id);
            } else {
                survey.questions.push(question.clone());
            }
        }
    }
}

fn question(typed: TopicSection, diagnostics: &mut Diagnostics) -> Option<Question> {
    let id = typed.id.map(|it| id(it, "topic", diagnostics));
    let words = typed.words?;
    if words.value.is_empty() {
        diagnostics.topic_without_words(&words.span);
    }
    for word in words.value.iter().filter(|it| !it.value.chars().any(char::is_alphabetic)) {
        diagnostics.topic_word_without_letters(&word.span, &word.value);
    }
    let mentions = super::words_of(words);
    let id = id?;
    Some(Question {
        title: typed.title.map_or_else(|| id.clone(), |it| it.value),
        id,
        definition: Definition {
            metric: Metric::Share,
            scale: Scale { low: 0, high: 1 },
            top: vec![1],
            better: Better::Higher,
        },
        wording: format!("Does the comment mention {}?", mentions.join(", ")),
        touchpoints: BTreeMap::new(),
        target: None,
        mentions,
        span: typed.span,
    })
}
