//! What comments say, counted: words by distinct respondents, how the texts sound, and topics.
//!
//! In come the verbatims of a file, all of them with consent; each is read once and kept with the
//! file's counts, its words as places in one list. Out go, for any stretch of days, the counts of
//! the company and of every group. A comment of another language than English is not read where the
//! site is English: its words would stand out for their language alone.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{ByDay, SurveyTally, Tally};
use crate::config::{Question, SiteConfig, Survey};
use crate::measure::{Answers, Cut, Side};
use crate::period::Days;
use crate::survey::Verbatim;
use crate::words::language::{Language, language};
use crate::words::sentiment::{Polarity, sentiment};
use crate::words::tokens::{Spelling, spelled, tokens};
use crate::words::topic::Topic;

/// The words of verbatims; merges by addition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    vocabulary: Vec<String>,
    /// How each word of the vocabulary is written.
    spellings: Vec<Spellings>,
    /// In the order of the verbatims.
    remarks: Vec<Remark>,
}

/// How often a word is written in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Spellings {
    small: u32,
    capital: u32,
    capitals: u32,
}

/// What one verbatim says; words are places in the vocabulary, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Remark {
    language: Language,
    polarity: Polarity,
    words: Vec<u32>,
    /// The words that have made it sound as it does, by their side.
    charged: Vec<(Polarity, u32)>,
}

impl Words {
    /// Reads verbatims.
    pub(super) fn of<'a>(verbatims: impl Iterator<Item = &'a Verbatim>) -> Words {
        let mut words = Words::default();
        let mut places = HashMap::new();
        for verbatim in verbatims {
            let text = without_addresses(&verbatim.text);
            let remark = words.read(&text, &mut places);
            words.remarks.push(remark);
        }
        words
    }

    fn read(&mut self, text: &str, places: &mut HashMap<String, u32>) -> Remark {
        let spelled = spelled(text);
        // Of a comment all in capitals nothing is learned of how its words are written.
        let shouted = spelled.iter().all(|(_, it)| *it != Spelling::Small);
        let sense = sentiment(text);
        let mut words = BTreeSet::new();
        for (word, spelling) in spelled {
            let place = self.place(word, places);
            words.insert(place);
            let counts = &mut self.spellings[place as usize];
            match spelling {
                Spelling::Small => counts.small += 1,
                Spelling::Capital => counts.capital += 1,
                Spelling::Capitals if !shouted => counts.capitals += 1,
                Spelling::Capitals => {}
            }
        }
        let side = |valence: f64| match valence < 0.0 {
            true => Polarity::Negative,
            false => Polarity::Positive,
        };
        let charged: BTreeSet<(Polarity, u32)> = sense
            .charged
            .iter()
            .map(|it| (side(it.valence), self.place(it.word.to_lowercase(), places)))
            .collect();
        Remark {
            language: language(text),
            polarity: sense.polarity(),
            words: words.into_iter().collect(),
            charged: charged.into_iter().collect(),
        }
    }

    fn place(&mut self, word: String, places: &mut HashMap<String, u32>) -> u32 {
        let next = u32::try_from(self.vocabulary.len()).expect("fewer words than 2³²");
        *places.entry_ref(word.as_str()).or_insert_with(|| {
            self.vocabulary.push(word.clone());
            self.spellings.push(Spellings::default());
            next
        })
    }

    /// Adds the words of other verbatims, which follow these.
    pub(super) fn merge(&mut self, other: Words) {
        if self.remarks.is_empty() {
            *self = other;
            return;
        }
        let known = self.vocabulary.iter().zip(0..);
        let mut places: HashMap<String, u32> =
            known.map(|(word, place)| (word.clone(), place)).collect();
        let here: Vec<u32> =
            other.vocabulary.into_iter().map(|it| self.place(it, &mut places)).collect();
        for (place, more) in here.iter().zip(other.spellings) {
            let counts = &mut self.spellings[*place as usize];
            counts.small += more.small;
            counts.capital += more.capital;
            counts.capitals += more.capitals;
        }
        self.remarks.extend(other.remarks.into_iter().map(|it| Remark {
            words: it.words.into_iter().map(|it| here[it as usize]).collect(),
            charged: it.charged.into_iter().map(|(side, it)| (side, here[it as usize])).collect(),
            ..it
        }));
    }

    /// Whether a word may be the name of someone: it is never written small, and is not in capitals
    /// throughout, as `SIM` is.
    fn is_like_a_name(&self, word: u32) -> bool {
        let Spellings { small, capital, capitals } = self.spellings[word as usize];
        small == 0 && capitals < capital.max(1)
    }
}

/// A text without addresses, which are cut out of it before it is quoted too.
fn without_addresses(text: &str) -> String {
    let is_address =
        |it: &&str| it.contains(['@', '[']) || it.contains("://") || it.contains("www.");
    text.split_whitespace().filter(|it| !is_address(it)).collect::<Vec<_>>().join(" ")
}

/// Counts the topics of a survey: each comment mentions one or does not. In the total and in every
/// group; comments are too few for pairs.
pub(super) fn count_topics<'a>(
    verbatims: impl Iterator<Item = &'a Verbatim>,
    survey: &Survey,
    config: &SiteConfig,
    tally: &mut Tally,
) {
    let topics: Vec<(&Question, Topic)> = survey
        .questions
        .iter()
        .filter(|it| it.is_topic())
        .map(|it| (it, Topic::of(it.mentions.iter().map(String::as_str))))
        .collect();
    if topics.is_empty() {
        return;
    }
    for verbatim in verbatims {
        let tokens = tokens(&verbatim.text);
        for (question, topic) in &topics {
            let score = i8::from(topic.is_in(&tokens));
            let by_cut = tally.questions.entry(question.id.clone()).or_default();
            for group in groups(verbatim, config) {
                let by_day: &mut ByDay = by_cut.entry(cut(group)).or_default();
                let answers = by_day.entry(Some(verbatim.day));
                answers.or_insert_with(|| Answers::none(question.definition.scale)).add(score, 1);
            }
        }
    }
}

/// What a verbatim is of: of everyone's, and of each group's.
fn groups<'a>(
    verbatim: &'a Verbatim,
    config: &SiteConfig,
) -> impl Iterator<Item = Option<(&'a str, &'a str)>> + use<'a> {
    let agents = config.privacy.agents;
    let groups = verbatim.groups.iter().filter(move |(it, _)| *it != "agent" || agents);
    let groups = groups.map(|(dimension, group)| Some((dimension.as_str(), group.as_str())));
    std::iter::once(None).chain(groups)
}

fn cut(group: Option<(&str, &str)>) -> Cut {
    group.map_or_else(Cut::total, |(dimension, group)| Cut::of(dimension, group))
}

/// How many respondents use each word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage<'a> {
    /// Who wrote anything.
    pub respondents: u64,
    words: BTreeMap<&'a str, u64>,
    /// The counts of all words, summed.
    pub total: u64,
}

impl<'a> Usage<'a> {
    pub fn count(&self, word: &str) -> u64 {
        self.words.get(word).copied().unwrap_or(0)
    }

    /// The words that so many respondents use, in alphabetical order.
    pub fn words_of(&self, respondents: u64) -> impl Iterator<Item = (&'a str, u64)> + '_ {
        self.words.iter().map(|(word, n)| (*word, *n)).filter(move |(_, n)| *n >= respondents)
    }
}

/// What the comments of one cut say in a stretch of days.
#[derive(Clone, Debug, Default)]
pub struct Spoken<'a> {
    pub comments: u64,
    /// Of the comments, those that are left unread for their language.
    pub unread: u64,
    /// By those who answered the question on each side: `[Side::Low, Side::Top]`.
    pub sides: [Usage<'a>; 2],
    pub all: Usage<'a>,
    pub sounds: Sounds<'a>,
}

/// How the comments sound, of those that were read.
#[derive(Clone, Debug, Default)]
pub struct Sounds<'a> {
    pub comments: u64,
    pub positive: u64,
    pub negative: u64,
    /// The words that make it so, by how many respondents use them: `[positive, negative]`.
    pub charged: [Usage<'a>; 2],
}

/// What is to be counted.
#[derive(Clone, Copy)]
pub struct Heard<'a> {
    /// On whose sides respondents are.
    pub question: &'a Question,
    pub days: Days,
    /// Whether comments that are surely of another language are left unread.
    pub english: bool,
}

/// A survey's comments, ready to be counted.
pub struct Comments<'a> {
    tally: &'a SurveyTally,
    /// Who wrote each verbatim, as a small number.
    writers: Vec<u32>,
    /// Of each word of the vocabulary, whether it is a name: never counted as a word.
    names: Vec<bool>,
}

/// A name may be a common word (`Christmas`) where so many use it, and a part of all.
const COMMON: (u64, u64) = (50, 20);

impl<'a> Comments<'a> {
    pub fn of(tally: &'a SurveyTally) -> Comments<'a> {
        let mut numbers: HashMap<u128, u32> = HashMap::new();
        let mut next = 0..;
        let mut number = || next.next().expect("fewer respondents than 2³²");
        let writers = tally.verbatims.iter().map(|it| match it.respondent.or(it.response) {
            Some(who) => *numbers.entry(who).or_insert_with(&mut number),
            None => number(),
        });
        let writers: Vec<u32> = writers.collect();
        let mut comments = Comments { tally, writers, names: vec![] };
        comments.names = comments.names();
        comments
    }

    /// Words that are never written small, unless very many use them; and the names of agents.
    fn names(&self) -> Vec<bool> {
        let words = &self.tally.words;
        let everyone: Vec<usize> = (0..self.tally.verbatims.len()).collect();
        let used = self.counted(&everyone, |it| it.words.iter().copied());
        let many = COMMON.0.max(used.respondents / COMMON.1);
        let agents = self.tally.verbatims.iter().filter_map(|it| it.groups.get("agent"));
        let agents: BTreeSet<String> = agents.flat_map(|it| tokens(it)).collect();
        let is_name = |(word, place): &(&String, u32)| {
            agents.contains(*word) || words.is_like_a_name(*place) && used.count(word) < many
        };
        words.vocabulary.iter().zip(0..).map(|it| is_name(&it)).collect()
    }

    /// What the comments say, by cut: the total, and every group that `wanted` names.
    pub fn spoken(
        &self,
        heard: Heard,
        wanted: impl Fn(&Cut) -> bool + Sync,
        config: &SiteConfig,
    ) -> BTreeMap<Cut, Spoken<'a>> {
        let mut places: BTreeMap<Option<(&str, &str)>, Vec<usize>> = BTreeMap::new();
        for (place, verbatim) in self.tally.verbatims.iter().enumerate() {
            if heard.days.contains(verbatim.day) {
                for group in groups(verbatim, config) {
                    places.entry(group).or_default().push(place);
                }
            }
        }
        let said = |(group, places): (Option<(&str, &str)>, Vec<usize>)| {
            let cut = cut(group);
            wanted(&cut).then(|| (cut, self.said(&places, heard)))
        };
        places.into_par_iter().filter_map(said).collect()
    }

    fn said(&self, places: &[usize], heard: Heard) -> Spoken<'a> {
        let is_read = |it: &&usize| {
            !heard.english || self.tally.words.remarks[**it].language != Language::Other
        };
        let read: Vec<usize> = places.iter().filter(is_read).copied().collect();
        let plain = |it: &'a Remark| {
            let names = &self.names;
            it.words.iter().copied().filter(move |word| !names[*word as usize])
        };
        let question = heard.question;
        let on = |side: Side| {
            let score = |it: &usize| self.tally.verbatims[*it].scores.get(&question.id);
            let is_on = |it: &&usize| {
                score(it).is_some_and(|score| question.definition.side(*score) == side)
            };
            let places: Vec<usize> = read.iter().filter(is_on).copied().collect();
            self.counted(&places, plain)
        };
        Spoken {
            comments: places.len() as u64,
            unread: (places.len() - read.len()) as u64,
            sides: [on(Side::Low), on(Side::Top)],
            all: self.counted(&read, plain),
            sounds: self.sounds(places),
        }
    }

    /// Only English has a list of words by which a text sounds.
    fn sounds(&self, places: &[usize]) -> Sounds<'a> {
        let remarks = &self.tally.words.remarks;
        let english = |it: &&usize| remarks[**it].language != Language::Other;
        let places: Vec<usize> = places.iter().filter(english).copied().collect();
        let sound = |polarity: Polarity| {
            places.iter().filter(|it| remarks[**it].polarity == polarity).count() as u64
        };
        let charged = |polarity: Polarity| {
            let names = &self.names;
            self.counted(&places, move |it: &'a Remark| {
                let of_side = it.charged.iter().filter(move |(side, _)| *side == polarity);
                of_side.map(|(_, word)| *word).filter(move |word| !names[*word as usize])
            })
        };
        Sounds {
            comments: places.len() as u64,
            positive: sound(Polarity::Positive),
            negative: sound(Polarity::Negative),
            charged: [charged(Polarity::Positive), charged(Polarity::Negative)],
        }
    }

    /// The words of some verbatims, each respondent counting once for a word.
    fn counted<Words: Iterator<Item = u32>>(
        &self,
        places: &[usize],
        words: impl Fn(&'a Remark) -> Words,
    ) -> Usage<'a> {
        let all: &'a super::words::Words = &self.tally.words;
        let mut writers: Vec<u32> = places.iter().map(|it| self.writers[*it]).collect();
        writers.sort_unstable();
        writers.dedup();
        let mut uses: Vec<(u32, u32)> = vec![];
        for place in places {
            let writer = self.writers[*place];
            uses.extend(words(&all.remarks[*place]).map(|word| (word, writer)));
        }
        uses.sort_unstable();
        uses.dedup();
        let total = uses.len() as u64;
        let by_word = uses.chunk_by(|(one, _), (next, _)| one == next);
        let words = by_word
            .map(|it| (all.vocabulary[it[0].0 as usize].as_str(), it.len() as u64))
            .collect();
        Usage { respondents: writers.len() as u64, words, total }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Day;

    fn verbatim(respondent: u128, text: &str) -> Verbatim {
        Verbatim {
            text: text.to_owned(),
            day: Day(20_000),
            scores: BTreeMap::new(),
            groups: BTreeMap::new(),
            response: None,
            respondent: Some(respondent),
        }
    }

    fn told(words: &Words) -> Vec<(Vec<&str>, Vec<&str>)> {
        let word = |it: &u32| words.vocabulary[*it as usize].as_str();
        let sorted = |places: Vec<&u32>| {
            let mut words: Vec<&str> = places.into_iter().map(word).collect();
            words.sort_unstable();
            words
        };
        let remark = |it: &Remark| {
            (sorted(it.words.iter().collect()), it.charged.iter().map(|(_, it)| word(it)).collect())
        };
        let told: Vec<_> = words.remarks.iter().map(remark).collect();
        told.into_iter().map(|(words, charged)| (words.clone(), charged)).collect()
    }

    #[test]
    fn files_read_alone_and_added_up_say_what_they_say_together() {
        let verbatims = [
            verbatim(1, "Lovely staff, a new SIM in minutes"),
            verbatim(2, "Maria was horrible, horrible to me"),
            verbatim(3, "the staff was lovely"),
        ];
        let whole = Words::of(verbatims.iter());
        let mut halves = Words::of(verbatims[..1].iter());
        halves.merge(Words::of(verbatims[1..].iter()));
        assert_eq!(told(&whole), told(&halves));
        let names = |words: &Words| -> Vec<String> {
            let like = words.vocabulary.iter().zip(0..).filter(|(_, it)| words.is_like_a_name(*it));
            let mut names: Vec<String> = like.map(|(word, _)| word.clone()).collect();
            names.sort_unstable();
            names
        };
        assert_eq!(names(&whole), ["maria"]);
        assert_eq!(names(&halves), ["maria"]);
    }

    #[test]
    fn addresses_are_not_read() {
        let words =
            Words::of([verbatim(1, "write to jo.finch@mail.example or www.jo.example")].iter());
        assert_eq!(words.vocabulary, ["write", "to", "or"]);
    }
}
