//! How people write: sentences from `words`, put together, filled in, and left as untidy as they
//! come. Longer comments are not written twice.

use std::collections::BTreeSet;

use crate::Mood;
use crate::dice::Dice;
use crate::words::{self, Talk};

/// What somebody writes about, and in what mood.
pub struct Subject {
    pub mood: Mood,
    /// What happened, where the comment speaks of it.
    pub occasion: Option<&'static Talk>,
    pub matter: &'static Talk,
    /// How they were served.
    pub manner: Option<&'static Talk>,
    pub brief: &'static Talk,
    pub closing: &'static Talk,
    /// What they call whoever served them.
    pub agent: &'static [&'static str],
}

/// Writes comments and knows the longer ones it has written.
#[derive(Default)]
pub struct Writer {
    written: BTreeSet<String>,
}

/// Characters from which on a comment is a person's own and should not come twice.
const OWN: usize = 40;

/// How much people write: a word or two, one sentence, two, three, or all of it. Per thousand.
const LENGTHS: [u32; 5] = [270, 410, 230, 78, 12];

/// How tidily: with care, without capitals and full stops, and (the angry ones) IN CAPITALS.
const CARE: [u32; 3] = [73, 25, 2];

/// Of every hundred comments this many have a slip of the pen, if they hold a word to slip on.
const SLIPS_OF_THE_PEN: u32 = 20;

/// Of every thousand comments of more than a word this many end with a number or an address.
const LEAVES_A_NUMBER: u64 = 2;

impl Writer {
    pub fn write(&mut self, subject: &Subject, dice: &mut Dice) -> String {
        for _ in 0..24 {
            let comment = draft(subject, dice);
            if comment.chars().count() <= OWN || self.written.insert(comment.clone()) {
                return comment;
            }
        }
        draft(subject, dice)
    }
}

/// Whether a comment holds a telephone number or an e-mail address.
pub fn names_someone(comment: &str) -> bool {
    comment.contains('@') || words::TELEPHONES.iter().any(|it| comment.contains(it))
}

fn draft(subject: &Subject, dice: &mut Dice) -> String {
    let length = dice.place(&LENGTHS);
    let mut sentences: Vec<String> = chosen(subject, length, dice)
        .into_iter()
        .map(|it| capitalised(&filled(it, subject.agent, dice)))
        .collect();
    if length > 0 && dice.falls(LEAVES_A_NUMBER, 1000) {
        sentences.push(filled(dice.one_of(&words::ANSWER_ME), subject.agent, dice));
    }
    let text = match dice.place(&CARE) {
        0 => tidy(&sentences, length, dice),
        2 if subject.mood == Mood::Angry => tidy(&sentences, length, dice).to_uppercase(),
        _ => careless(&sentences, dice),
    };
    if dice.percent(SLIPS_OF_THE_PEN) { misspelt(&text, dice) } else { text }
}

/// Sentences that go together: what happened first, how one was served next, a verdict last.
fn chosen(subject: &Subject, length: usize, dice: &mut Dice) -> Vec<&'static str> {
    let said = |talk: &'static Talk| talk.in_mood(subject.mood);
    let first = said(subject.occasion.unwrap_or(subject.matter));
    let manner = said(subject.manner.unwrap_or(subject.matter));
    let closing = said(subject.closing);
    let pools: Vec<&[&'static str]> = match length {
        0 if subject.occasion.is_none() || dice.percent(60) => vec![said(subject.brief)],
        0 => vec![first],
        1 if subject.occasion.is_none() && dice.percent(22) => vec![manner],
        1 => vec![first],
        2 if dice.percent(45) => vec![first, closing],
        2 if dice.percent(50) => vec![first, manner],
        2 => vec![first, said(subject.matter)],
        3 if dice.percent(50) => vec![first, manner, closing],
        3 => vec![first, said(subject.matter), closing],
        _ => vec![first, manner, said(subject.matter), said(subject.matter), first, closing],
    };
    let mut sentences = Vec::new();
    for pool in pools {
        let sentence = dice.one_of(pool);
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// A sentence with its `{slots}` filled; what fills a slot may have slots of its own.
fn filled(sentence: &str, agent: &'static [&'static str], dice: &mut Dice) -> String {
    let Some((before, rest)) = sentence.split_once('{') else {
        return sentence.into();
    };
    let (slot, after) = rest.split_once('}').expect("every brace in `words` is closed");
    let choices = if slot == "agent" { agent } else { words::slot(slot) };
    let choice = filled(dice.one_of(choices), agent, dice);
    format!("{before}{choice}{}", filled(after, agent, dice))
}

fn tidy(sentences: &[String], length: usize, dice: &mut Dice) -> String {
    let last = sentences.len() - 1;
    let mut text = String::new();
    for (place, sentence) in sentences.iter().enumerate() {
        text.push_str(sentence);
        // A last full stop is often left out, and nearly always after a word or two.
        let stops = place < last || dice.percent(if length == 0 { 25 } else { 70 });
        if stops && !sentence.ends_with(['.', '!', '?', '…', '👍']) {
            text.push('.');
        }
        if place < last {
            // Who writes a lot begins a new paragraph now and then.
            text.push_str(if length == 4 && dice.percent(22) { "\n\n" } else { " " });
        }
    }
    text
}

fn careless(sentences: &[String], dice: &mut Dice) -> String {
    let link = dice.one_of(&[", ", " - ", ". ", ", ", " ... "]);
    let texts: Vec<String> = sentences.iter().map(|it| uncapitalised(it)).collect();
    texts.join(link)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |it| it.to_uppercase().chain(letters).collect())
}

/// In small letters at the beginning, unless it begins with a name in capitals or with I.
fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    match letters.clone().next() {
        Some(second) if second.is_lowercase() => {
            first.into_iter().flat_map(char::to_lowercase).chain(letters).collect()
        }
        _ => text.into(),
    }
}

/// The text with one word misspelt, if it holds one of the few that come to mind.
fn misspelt(text: &str, dice: &mut Dice) -> String {
    let slips = [(); 5].map(|()| dice.one_of(&words::MISSPELT));
    let slip = slips.iter().find(|it| text.contains(it.0));
    slip.map_or(text.into(), |(right, wrong)| text.replacen(right, wrong, 1))
}
