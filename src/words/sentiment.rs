//! How a text sounds, by the words it uses: VADER, a list of words with rules, for English.
//!
//! In comes a text, out go its scores and the words they come from. It is a baseline and easily wrong
//! ("I would never recommend this company to a friend." comes out positive), so its words are shown
//! with it, and no score and no rank follows from it.
//!
//! After vaderSentiment 3.3.2 (MIT licence, in `vader/LICENSE`; Hutto & Gilbert 2014, ICWSM-14), rule
//! by rule, its oddities included: the same text gets the same scores.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// What boosters such as "very" add, and dampeners such as "hardly" take off.
const BOOST: f64 = 0.293;
/// What a word in capitals among others adds.
const CAPITALS: f64 = 0.733;
/// What a negation makes of a word.
const NEGATION: f64 = -0.74;
/// How the sum is brought between -1 and 1: the square of a sum that comes to 0.71.
const ALPHA: f64 = 15.0;

/// How a text sounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentiment {
    /// From -1, negative, to 1, positive; four decimals, as in the reference.
    pub compound: f64,
    /// The shares of the text that are positive, neutral and negative; three decimals. 0 each where
    /// there is no text.
    pub positive: f64,
    pub neutral: f64,
    pub negative: f64,
    /// The words that have made it so, in their order.
    pub charged: Vec<Charged>,
}

/// A word that is not neutral.
#[derive(Clone, Debug, PartialEq)]
pub struct Charged {
    /// As it is written, punctuation about it taken off; an emoji is a word of its description.
    pub word: String,
    /// About -4 to 4, the words around it having had their effect.
    pub valence: f64,
}

/// On which side a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Polarity {
    Negative,
    Neutral,
    Positive,
}

impl Polarity {
    /// `negative`, `neutral`, `positive`.
    pub fn name(self) -> &'static str {
        match self {
            Polarity::Negative => "negative",
            Polarity::Neutral => "neutral",
            Polarity::Positive => "positive",
        }
    }
}

impl Sentiment {
    /// Positive from a compound of 0.05, negative from -0.05: the thresholds of VADER's authors.
    pub fn polarity(&self) -> Polarity {
        match self.compound {
            it if it >= 0.05 => Polarity::Positive,
            it if it <= -0.05 => Polarity::Negative,
            _ => Polarity::Neutral,
        }
    }
}

/// How an English text sounds. What is in another language mostly comes out neutral.
pub fn sentiment(text: &str) -> Sentiment {
    let text = spelled_out(text);
    let words = Words::of(&text);
    let mut valences: Vec<f64> = (0..words.lower.len()).map(|it| words.valence(it)).collect();
    words.turn_at_but(&mut valences);
    let charged = words.shown.iter().zip(&valences).filter(|(_, valence)| **valence != 0.0);
    let charged = charged
        .map(|(word, valence)| Charged { word: (*word).to_owned(), valence: *valence })
        .collect();
    scored(&valences, emphasis(&text), charged)
}

/// The text with its emoji in words.
fn spelled_out(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    let mut after_space = true;
    for character in text.chars() {
        if let Some(description) = EMOJI.get(&character) {
            if !after_space {
                spelled.push(' ');
            }
            spelled.push_str(description);
            after_space = false;
        } else {
            spelled.push(character);
            after_space = character == ' ';
        }
    }
    spelled.trim_matches(is_space).to_owned()
}

/// White space as the reference knows it: with the separators of ASCII.
fn is_space(character: char) -> bool {
    character.is_whitespace() || ('\x1c'..='\x1f').contains(&character)
}

/// What exclamation and question marks add: up to four of the one, two or more of the other.
fn emphasis(text: &str) -> f64 {
    let count = |mark: char| text.matches(mark).count();
    let exclamations = count('!').min(4) as f64 * 0.292;
    let questions = match count('?') {
        0 | 1 => 0.0,
        few @ 2..=3 => few as f64 * 0.18,
        _ => 0.96,
    };
    exclamations + questions
}

/// The scores of the valences of all words.
fn scored(valences: &[f64], emphasis: f64, charged: Vec<Charged>) -> Sentiment {
    if valences.is_empty() {
        return Sentiment { compound: 0.0, positive: 0.0, neutral: 0.0, negative: 0.0, charged };
    }
    let mut sum: f64 = valences.iter().sum();
    if sum > 0.0 {
        sum += emphasis;
    } else if sum < 0.0 {
        sum -= emphasis;
    }
    // One more for each, since a neutral word counts as 1.
    let total = |kind: fn(f64) -> bool| -> f64 {
        valences.iter().filter(|it| kind(**it)).map(|it| it.abs() + 1.0).sum()
    };
    let (mut positive, mut negative) = (total(|it| it > 0.0), total(|it| it < 0.0));
    let neutral = total(|it| it == 0.0);
    if positive > negative {
        positive += emphasis;
    } else if positive < negative {
        negative += emphasis;
    }
    let all = positive + negative + neutral;
    Sentiment {
        compound: decimals(sum / (sum * sum + ALPHA).sqrt(), 4),
        positive: decimals(positive / all, 3),
        neutral: decimals(neutral / all, 3),
        negative: decimals(negative / all, 3),
        charged,
    }
}

/// Rounded as the reference rounds: to the nearest in decimal. Nought has no sign.
fn decimals(value: f64, decimals: usize) -> f64 {
    let rounded: f64 =
        format!("{value:.decimals$}").parse().expect("a number in decimal is a number");
    rounded + 0.0
}

/// The words of a text, and emoticons.
struct Words<'a> {
    shown: Vec<&'a str>,
    lower: Vec<String>,
    /// Some words are in capitals, and not all.
    capitals_stand_out: bool,
}

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Words<'a> {
        let words = text.split(is_space).filter(|it| !it.is_empty());
        let shown: Vec<&str> = words.map(without_punctuation).collect();
        let capitals = shown.iter().filter(|it| in_capitals(it)).count();
        let capitals_stand_out = 0 < capitals && capitals < shown.len();
        let lower = shown.iter().map(|it| it.to_lowercase()).collect();
        Words { shown, lower, capitals_stand_out }
    }

    fn lower(&self, place: usize) -> &str {
        &self.lower[place]
    }

    /// The valence of the word at a place, by its rating and the words about it.
    fn valence(&self, place: usize) -> f64 {
        let word = self.lower(place);
        let next = self.lower.get(place + 1).map(String::as_str);
        if boost(word).is_some() || (word == "kind" && next == Some("of")) {
            return 0.0;
        }
        let Some(rating) = rating(word) else { return 0.0 };
        let mut valence = rating;
        // "no" is a word of its own, or it negates the rated word that follows.
        if word == "no" && next.is_some_and(is_rated) {
            valence = 0.0;
        }
        if self.follows_no(place) {
            valence = rating * NEGATION;
        }
        if self.capitals_stand_out && in_capitals(self.shown[place]) {
            valence += if valence > 0.0 { CAPITALS } else { -CAPITALS };
        }
        for back in 1..=3.min(place) {
            if !is_rated(self.lower(place - back)) {
                valence = self.after(valence, place, back);
            }
        }
        self.after_least(valence, place)
    }

    fn follows_no(&self, place: usize) -> bool {
        let is_no = |back: usize| place >= back && self.lower(place - back) == "no";
        is_no(1) || is_no(2) || (is_no(3) && matches!(self.lower(place - 1), "or" | "nor"))
    }

    /// What the word that many places before makes of a valence.
    fn after(&self, valence: f64, place: usize, back: usize) -> f64 {
        let faded = match back {
            1 => 1.0,
            2 => 0.95,
            _ => 0.9,
        };
        let valence = valence + faded * self.boosted_by(place - back, valence);
        let valence = valence * self.negation(place, back);
        if back == 3 { self.after_idioms(valence, place) } else { valence }
    }

    /// What a booster or a dampener adds; in capitals, more.
    fn boosted_by(&self, place: usize, valence: f64) -> f64 {
        let Some(boost) = boost(self.lower(place)) else { return 0.0 };
        let boost = if valence < 0.0 { -boost } else { boost };
        if self.capitals_stand_out && in_capitals(self.shown[place]) {
            return boost + if valence > 0.0 { CAPITALS } else { -CAPITALS };
        }
        boost
    }

    /// What the word that many places before multiplies by, if it negates.
    fn negation(&self, place: usize, back: usize) -> f64 {
        let word = self.lower(place - back);
        let between = |it: usize| self.lower(place - it);
        let is_so = |word: &str| matches!(word, "so" | "this");
        let never_so = match back {
            2 => word == "never" && is_so(between(1)),
            // The last of these needs no "never": so it is in the reference.
            3 => word == "never" && is_so(between(2)) || is_so(between(1)),
            _ => false,
        };
        let without_doubt = word == "without" && (1..back).any(|it| between(it) == "doubt");
        if never_so {
            1.25
        } else if !without_doubt && negates(word) {
            NEGATION
        } else {
            1.0
        }
    }

    /// Phrases with a valence of their own, and boosters of two words. There are three words before
    /// this one.
    fn after_idioms(&self, mut valence: f64, place: usize) -> f64 {
        let phrase = |range: std::ops::RangeInclusive<usize>| self.lower[range].join(" ");
        let before = [
            phrase(place - 1..=place),
            phrase(place - 2..=place),
            phrase(place - 2..=place - 1),
            phrase(place - 3..=place - 1),
            phrase(place - 3..=place - 2),
        ];
        if let Some(idiom) = before.iter().find_map(|it| idiom(it)) {
            valence = idiom;
        }
        for last in place + 1..=(place + 2).min(self.lower.len() - 1) {
            valence = idiom(&phrase(place..=last)).unwrap_or(valence);
        }
        let [_, _, two_and_one, three_to_one, three_and_two] = &before;
        for booster in [three_to_one, three_and_two, two_and_one] {
            valence += boost(booster).unwrap_or(0.0);
        }
        valence
    }

    /// "least" before a word negates it, unless it is "at least" or "very least".
    fn after_least(&self, valence: f64, place: usize) -> f64 {
        let is_least = place >= 1 && self.lower(place - 1) == "least" && !is_rated("least");
        let of_phrase = place >= 2 && matches!(self.lower(place - 2), "at" | "very");
        if is_least && !of_phrase { valence * NEGATION } else { valence }
    }

    /// What comes before "but" counts half, what comes after it half as much again.
    ///
    /// The reference looks each valence up by its value and so finds, of equal ones, the first. What it
    /// comes to is kept.
    fn turn_at_but(&self, valences: &mut [f64]) {
        let Some(but) = self.lower.iter().position(|it| it == "but") else { return };
        for place in 0..valences.len() {
            let valence = valences[place];
            let found = valences.iter().position(|it| *it == valence).unwrap_or(place);
            match found.cmp(&but) {
                std::cmp::Ordering::Less => valences[found] = valence * 0.5,
                std::cmp::Ordering::Equal => {}
                std::cmp::Ordering::Greater => valences[found] = valence * 1.5,
            }
        }
    }
}

/// A word without the punctuation about it, unless so little is left that it is an emoticon.
fn without_punctuation(word: &str) -> &str {
    let stripped = word.trim_matches(|it: char| it.is_ascii_punctuation());
    if stripped.chars().count() <= 2 { word } else { stripped }
}

/// Whether there are letters with a case, and all of them capitals.
fn in_capitals(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

fn is_rated(word: &str) -> bool {
    rating(word).is_some()
}

/// The mean of ten people's ratings of a word, from -4 to 4.
fn rating(word: &str) -> Option<f64> {
    LEXICON.get(word).copied()
}

static LEXICON: LazyLock<BTreeMap<&str, f64>> = LazyLock::new(|| {
    let rated = |(word, rating): (&'static str, &str)| {
        (word, rating.parse().expect("a rating in the lexicon is a number"))
    };
    rows(include_str!("vader/lexicon.tsv")).map(rated).collect()
});

static EMOJI: LazyLock<BTreeMap<char, &str>> = LazyLock::new(|| {
    let described = |(emoji, description): (&str, &'static str)| {
        (emoji.chars().next().expect("an emoji is a character"), description)
    };
    rows(include_str!("vader/emoji.tsv")).map(described).collect()
});

fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    file.lines().map(|it| it.split_once('\t').expect("a row has two columns"))
}

fn negates(word: &str) -> bool {
    NEGATING.contains(word) || word.contains("n't")
}

static NEGATING: LazyLock<BTreeSet<&str>> = LazyLock::new(|| NEGATIONS.split(", ").collect());

const NEGATIONS: &str = "\
    aint, arent, cannot, cant, couldnt, darent, didnt, doesnt, ain't, aren't, can't, couldn't, \
    daren't, didn't, doesn't, dont, hadnt, hasnt, havent, isnt, mightnt, mustnt, neither, don't, \
    hadn't, hasn't, haven't, isn't, mightn't, mustn't, neednt, needn't, never, none, nope, nor, \
    not, nothing, nowhere, oughtnt, shant, shouldnt, uhuh, wasnt, werent, oughtn't, shan't, \
    shouldn't, uh-uh, wasn't, weren't, without, wont, wouldnt, won't, wouldn't, rarely, seldom, \
    despite";

/// What a booster adds to a positive word, or a dampener takes off it.
fn boost(words: &str) -> Option<f64> {
    BOOSTS.get(words).copied()
}

static BOOSTS: LazyLock<BTreeMap<&str, f64>> = LazyLock::new(|| {
    let boosters = BOOSTERS.split(", ").map(|it| (it, BOOST));
    boosters.chain(DAMPENERS.split(", ").map(|it| (it, -BOOST))).collect()
});

const BOOSTERS: &str = "\
    absolutely, amazingly, awfully, completely, considerable, considerably, decidedly, deeply, \
    effing, enormous, enormously, entirely, especially, exceptional, exceptionally, extreme, \
    extremely, fabulously, flipping, flippin, frackin, fracking, fricking, frickin, frigging, \
    friggin, fully, fuckin, fucking, fuggin, fugging, greatly, hella, highly, hugely, \
    incredible, incredibly, intensely, major, majorly, more, most, particularly, purely, quite, \
    really, remarkably, so, substantially, thoroughly, total, totally, tremendous, tremendously, \
    uber, unbelievably, unusually, utter, utterly, very";

const DAMPENERS: &str = "\
    almost, barely, hardly, just enough, kind of, kinda, kindof, kind-of, less, little, \
    marginal, marginally, occasional, occasionally, partly, scarce, scarcely, slight, slightly, \
    somewhat, sort of, sorta, sortof, sort-of";

/// Phrases that mean something else than their words.
fn idiom(phrase: &str) -> Option<f64> {
    Some(match phrase {
        "the shit" | "the bomb" | "to die for" => 3.0,
        "bad ass" | "badass" => 1.5,
        "bus stop" => 0.0,
        "yeah right" => -2.0,
        "kiss of death" => -1.5,
        "beating heart" => 3.5,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_words_says_nothing() {
        let silence = sentiment(" \n ");
        assert_eq!((silence.compound, silence.neutral, silence.charged), (0.0, 0.0, vec![]));
    }

    #[test]
    fn the_words_that_made_it_so_are_named() {
        let words = |text: &str| -> Vec<String> {
            sentiment(text).charged.into_iter().map(|it| it.word).collect()
        };
        assert_eq!(
            words("The staff were friendly, but delivery was terrible!"),
            ["friendly", "terrible"]
        );
        assert_eq!(words("The price is high."), [""; 0]);
    }

    #[test]
    fn it_is_easily_wrong() {
        let said = sentiment("I would never recommend this company to a friend.");
        assert_eq!((said.compound, said.polarity()), (0.2709, Polarity::Positive));
    }

    #[test]
    fn the_lists_are_whole() {
        assert_eq!((LEXICON.len(), EMOJI.len()), (7506, 1212));
        assert!(!is_rated("least"));
        assert_eq!((NEGATING.len(), BOOSTS.len()), (59, 84));
    }
}
