//! What may be told of the words of comments: those that many use, and how many, never who.
//!
//! In come the counts of a survey's comments; out go, for the company and for every group that
//! enough customers commented in, the words that tell one side from the other and this quarter from
//! the one before. A word is named only where at least five respondents used it, more where
//! `minimum_n` is higher; what is no word of many is never printed. Of a group the counts are in
//! fives, so that the company's less the groups' does not tell those of a small one.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{SiteConfig, Survey, SurveyKind};
use crate::measure::Cut;
use crate::metrics::estimate::two_sided_normal_p;
use crate::metrics::multiplicity::benjamini_hochberg;
use crate::period::{Day, Days, Length, Period, Unit};
use crate::tally::SurveyTally;
use crate::tally::words::{Comments, Heard, Sounds, Spoken, Usage};
use crate::words::keyness::{self, PRIOR, Prior};
use crate::words::tokens::function_words;

use super::Passed;

/// A word of fewer respondents is never named.
const FEWEST: u64 = 5;

/// How many words of each kind are named.
const MOST: usize = 10;

/// The share of named words that may be there by chance (Benjamini and Hochberg): they are a lead to
/// follow, and no verdict.
const FALSE_SHARE: f64 = 0.1;

/// A quarter.
const WINDOW: Length = Length { count: 13, unit: Unit::Weeks };

/// What may be told of the comments of a cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// Words of the unhappy against those of the happy, by the survey's first question; with when.
    pub sides: Option<(Period, Contrast)>,
    /// Words of the last quarter against those of the one before.
    pub times: Option<(Period, Contrast)>,
    pub tone: Option<(Period, Tone)>,
    /// Comments of the last quarter that were left unread for their language.
    pub unread: Option<People>,
    passed: Passed,
}

/// Two groups of respondents and the words that each uses more.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// The happy; the last quarter.
    pub one: Speakers,
    /// The unhappy; the quarter before.
    pub other: Speakers,
}

/// Respondents, and the words that they use more than the others, the most telling first.
#[derive(Clone, Debug, PartialEq)]
pub struct Speakers {
    pub respondents: People,
    pub terms: Vec<Term>,
}

/// A telling word.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub word: String,
    pub respondents: People,
    /// Of the other group those who use it; none where they are too few to say.
    pub elsewhere: Option<People>,
    /// Log-odds with an informative prior over their standard error, above 0; not told of groups,
    /// whose counts could be worked out from it.
    pub z: Option<f64>,
}

/// A number of people or of their comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    Exactly(u64),
    /// In fives, rounded down.
    AtLeast(u64),
}

impl People {
    pub fn count(self) -> u64 {
        match self {
            People::Exactly(n) | People::AtLeast(n) => n,
        }
    }
}

/// How comments sound by the words in them: a description that moves no score.
#[derive(Clone, Debug, PartialEq)]
pub struct Tone {
    pub comments: People,
    /// In whole percent.
    pub positive: u64,
    pub negative: u64,
    /// The words that make it so, with how many use them.
    pub positive_words: Vec<(String, People)>,
    pub negative_words: Vec<(String, People)>,
}

/// The words of every cut that has something to tell.
pub(super) fn terms(
    tally: &SurveyTally,
    survey: &Survey,
    newest: Day,
    config: &SiteConfig,
) -> BTreeMap<Cut, Terms> {
    let question = survey.asked().next();
    let Some(question) = question.filter(|_| survey.kind != SurveyKind::Employee) else {
        return BTreeMap::new();
    };
    if tally.verbatims.is_empty() {
        return BTreeMap::new();
    }
    let english = config.site.language.to_lowercase().split('-').next() == Some("en");
    let now = Period::last(WINDOW, newest);
    let (Some(days), Some(before)) = (now.days(), now.previous().and_then(Period::days)) else {
        return BTreeMap::new();
    };
    let first = tally.verbatims.iter().map(|it| it.day).min().unwrap_or(days.first);
    let ever = Days { first, last: newest };
    let comments = Comments::of(tally);
    let heard = |days: Days| Heard { question, days, english };
    let gate = Gate { survey, left_out: left_out(english) };
    let quarter = comments.spoken(heard(days), |_| true, config);
    let earlier = comments.spoken(heard(before), |it| quarter.contains_key(it), config);
    let is_short = |it: &Cut| quarter.get(it).is_none_or(|it| !gate.has_both_sides(it));
    let all = comments.spoken(heard(ever), is_short, config);
    let cuts: BTreeSet<&Cut> = quarter.keys().chain(all.keys()).collect();
    let of_cut = |cut: &Cut| {
        let (now_said, all_said) = (quarter.get(cut), all.get(cut));
        let of = gate.of(cut);
        let sides = |period: Period, said: &Spoken| {
            let [low, top] = &said.sides;
            Some((period, of.contrast(top, low)?))
        };
        let tone = |period: Period, said: &Spoken| Some((period, of.tone(&said.sounds)?));
        let recent = now_said.and_then(|it| sides(now, it));
        let tone_now = now_said.and_then(|it| tone(now, it));
        let earlier = earlier.get(cut);
        let times = now_said.zip(earlier).and_then(|(it, then)| of.contrast(&it.all, &then.all));
        let terms = Terms {
            sides: recent.or_else(|| all_said.and_then(|it| sides(Period::All, it))),
            tone: tone_now.or_else(|| all_said.and_then(|it| tone(Period::All, it))),
            times: times.map(|it| (now, it)),
            unread: now_said.and_then(|it| of.unread(it)),
            passed: Passed,
        };
        let tells = terms.sides.is_some() || terms.times.is_some() || terms.tone.is_some();
        tells.then_some(terms)
    };
    cuts.into_iter().filter_map(|cut| Some((cut.clone(), of_cut(cut)?))).collect()
}

fn left_out(english: bool) -> BTreeSet<&'static str> {
    if english { function_words() } else { BTreeSet::new() }
}

/// What every cut of a survey is held to.
struct Gate<'a> {
    survey: &'a Survey,
    left_out: BTreeSet<&'static str>,
}

impl Gate<'_> {
    fn of(&self, cut: &Cut) -> OfCut<'_> {
        OfCut { gate: self, whole: cut.is_total() }
    }

    fn speak(&self, usage: &Usage) -> bool {
        usage.respondents >= self.survey.thresholds.comparison_n
    }

    fn has_both_sides(&self, said: &Spoken) -> bool {
        said.sides.iter().all(|it| self.speak(it))
    }

    /// How many respondents must use a word.
    fn fewest(&self) -> u64 {
        self.survey.thresholds.minimum_n.max(FEWEST)
    }
}

/// The gate for one cut.
struct OfCut<'a> {
    gate: &'a Gate<'a>,
    /// Whether it is the company.
    whole: bool,
}

impl OfCut<'_> {
    fn people(&self, n: u64) -> People {
        if self.whole { People::Exactly(n) } else { People::AtLeast(n / FEWEST * FEWEST) }
    }

    fn contrast(&self, one: &Usage, other: &Usage) -> Option<Contrast> {
        if !self.gate.speak(one) || !self.gate.speak(other) {
            return None;
        }
        let words = self.telling(one, other);
        let side = |usage: &Usage, sign: f64| {
            let of_side = words.iter().filter(|it| it.z * sign > 0.0).take(MOST);
            Speakers {
                respondents: self.people(usage.respondents),
                terms: of_side.map(|it| self.term(it, sign)).collect(),
            }
        };
        Some(Contrast { one: side(one, 1.0), other: side(other, -1.0) })
    }

    /// The words that differ by more than chance, the most telling first: chosen by their
    /// log-likelihood, ranked by log-odds with a prior, which puts rare words behind common ones.
    fn telling(&self, one: &Usage, other: &Usage) -> Vec<Telling> {
        let fewest = self.gate.fewest();
        let of_many = one.words_of(fewest).chain(other.words_of(fewest)).map(|it| it.0);
        let named: BTreeSet<&str> = of_many.filter(|it| !self.gate.left_out.contains(it)).collect();
        let told = |word: &&str| {
            let usage = keyness::Usage {
                target: one.count(word),
                reference: other.count(word),
                target_total: one.total,
                reference_total: other.total,
            };
            let z = usage.log_odds(Prior::informative(usage, PRIOR))?.z;
            // The square of a standard normal, where chance alone is at work.
            let p = two_sided_normal_p(usage.g2().abs().sqrt());
            let (word, one, other) = ((*word).to_owned(), usage.target, usage.reference);
            Some(Telling { word, one, other, z, p })
        };
        let words: Vec<Telling> = named.iter().filter_map(told).collect();
        let family: Vec<_> = words.iter().map(|it| Some(it.p)).collect();
        let adjusted = benjamini_hochberg(&family);
        let clear = |p: &Option<f64>| p.is_some_and(|it| it < FALSE_SHARE);
        let of_side = |it: &Telling| if it.z > 0.0 { it.one } else { it.other };
        let mut words: Vec<Telling> = words
            .into_iter()
            .zip(&adjusted)
            .filter(|(it, p)| clear(p) && of_side(it) >= fewest)
            .map(|(it, _)| it)
            .collect();
        words.sort_by(|a, b| b.z.abs().total_cmp(&a.z.abs()).then(a.word.cmp(&b.word)));
        words
    }

    fn term(&self, telling: &Telling, sign: f64) -> Term {
        let (here, there) = match sign > 0.0 {
            true => (telling.one, telling.other),
            false => (telling.other, telling.one),
        };
        Term {
            word: telling.word.clone(),
            respondents: self.people(here),
            elsewhere: (there >= self.gate.fewest()).then(|| self.people(there)),
            z: self.whole.then_some(telling.z.abs()),
        }
    }

    fn tone(&self, sounds: &Sounds) -> Option<Tone> {
        if sounds.comments < self.gate.survey.thresholds.comparison_n {
            return None;
        }
        let percent = |n: u64| (n * 200 + sounds.comments) / (2 * sounds.comments);
        let [positive, negative] = &sounds.charged;
        Some(Tone {
            comments: self.people(sounds.comments),
            positive: percent(sounds.positive),
            negative: percent(sounds.negative),
            positive_words: self.charged(positive),
            negative_words: self.charged(negative),
        })
    }

    fn charged(&self, usage: &Usage) -> Vec<(String, People)> {
        let mut words: Vec<(&str, u64)> = usage.words_of(self.gate.fewest()).collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let shown = words.into_iter().take(MOST);
        shown.map(|(word, n)| (word.to_owned(), self.people(n))).collect()
    }

    fn unread(&self, said: &Spoken) -> Option<People> {
        (said.unread >= self.gate.fewest()).then(|| self.people(said.unread))
    }
}

/// A word with how many use it on either side.
struct Telling {
    word: String,
    one: u64,
    other: u64,
    /// Above 0 where the one side uses it more.
    z: f64,
    /// Of the log-likelihood.
    p: f64,
}
