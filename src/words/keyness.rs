//! Keyness: which words tell one group of respondents from another.
//!
//! In come the vocabularies of two groups, out go words with figures that say how much more one group
//! uses each. Counts are of distinct respondents (see `tokens`), which guards against one long comment;
//! the formulas hold for counts of tokens as well.

use std::collections::BTreeSet;

use super::tokens::Vocabulary;

/// The usual strength of the prior, in counts: see `LogOdds`.
pub const PRIOR: f64 = 500.0;

/// How often two groups use a word, of how much they say at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The count of the word in the target group: a.
    pub target: u64,
    /// The same in the reference group: b.
    pub reference: u64,
    /// The counts of all words of the target group: c.
    pub target_total: u64,
    /// The same of the reference group: d.
    pub reference_total: u64,
}

impl Usage {
    /// Of a word in two groups.
    pub fn of(word: &str, target: &Vocabulary, reference: &Vocabulary) -> Usage {
        Usage {
            target: target.count(word),
            reference: reference.count(word),
            target_total: target.total(),
            reference_total: reference.total(),
        }
    }

    fn floats(self) -> [f64; 4] {
        [self.target, self.reference, self.target_total, self.reference_total].map(|it| it as f64)
    }

    /// Whether the target group uses the word more than the reference, less, or as much: 1, -1, 0.
    fn sign(self) -> f64 {
        let wide = |a: u64, b: u64| u128::from(a) * u128::from(b);
        let of_target = wide(self.target, self.reference_total);
        match of_target.cmp(&wide(self.reference, self.target_total)) {
            std::cmp::Ordering::Less => -1.0,
            std::cmp::Ordering::Equal => 0.0,
            std::cmp::Ordering::Greater => 1.0,
        }
    }

    /// The log-likelihood ratio of the table of this word and all others in both groups:
    /// 2 Σ observed ln(observed / expected), with the sign of the difference. 3.84 is p = 0.05 for one
    /// word. Dunning (1993), Computational Linguistics 19:61-74.
    pub fn g2(self) -> f64 {
        let [a, b, c, d] = self.floats();
        let (all, words) = (c + d, a + b);
        let cell = |observed: f64, row: f64, column: f64| term(observed, row * column / all);
        let others = all - words;
        let sum =
            cell(a, c, words) + cell(b, d, words) + cell(c - a, c, others) + cell(d - b, d, others);
        self.sign() * 2.0 * sum.max(0.0)
    }

    /// The log-likelihood of corpus linguistics, of the word's own two cells, never negative:
    /// 2 (a ln(a/E₁) + b ln(b/E₂)), E₁ = c (a + b) / (c + d), E₂ = d (a + b) / (c + d).
    /// Rayson & Garside (2000), Comparing corpora using frequency profiling.
    pub fn log_likelihood(self) -> f64 {
        let [a, b, c, d] = self.floats();
        let expected = |total: f64| total * (a + b) / (c + d);
        2.0 * (term(a, expected(c)) + term(b, expected(d)))
    }

    /// log₂ of how many times as often the target group uses the word, 0.5 standing for a count of 0;
    /// 1 is twice as often. `None` where a group says nothing at all, or no one uses the word.
    pub fn log_ratio(self) -> Option<f64> {
        let [a, b, c, d] = self.floats();
        let some = |count: f64| if count == 0.0 { 0.5 } else { count };
        let known = self.target_total > 0 && self.reference_total > 0 && a + b > 0.0;
        known.then(|| ((some(a) / c) / (some(b) / d)).log2())
    }

    /// How much more often the target group uses the word, in percent of the reference; `None` where
    /// the reference does not use it. Gabrielatos & Marchi (2012).
    pub fn percent_difference(self) -> Option<f64> {
        let [a, b, c, d] = self.floats();
        (self.target_total > 0 && self.reference > 0).then(|| 100.0 * (a / c - b / d) / (b / d))
    }

    /// The log-odds of the word with a Dirichlet prior; `None` where the prior and the counts leave
    /// nothing for the other words.
    pub fn log_odds(self, prior: Prior) -> Option<LogOdds> {
        let [a, b, c, d] = self.floats();
        let (mut of_word, all) = (prior.of_word, prior.of_all_words);
        // A prior is not to be larger than the whole by a rounding.
        of_word = of_word.min(all);
        let odds = |count: f64, total: f64| (count + of_word) / (total - count + (all - of_word));
        let delta = odds(a, c).ln() - odds(b, d).ln();
        let variance = 1.0 / (a + of_word) + 1.0 / (b + of_word);
        let odds = LogOdds { delta, variance, z: delta / variance.sqrt() };
        (odds.delta.is_finite() && odds.z.is_finite()).then_some(odds)
    }
}

/// observed ln(observed / expected), 0 of nothing.
fn term(observed: f64, expected: f64) -> f64 {
    if observed > 0.0 { observed * (observed / expected).ln() } else { 0.0 }
}

/// What is taken to be known of a word before it is counted, as if so much had been counted in each
/// group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// α of the word, above 0.
    pub of_word: f64,
    /// The sum of α over all words.
    pub of_all_words: f64,
}

impl Prior {
    /// Each word as common as in both groups together, and so much counted in all: it draws common
    /// words, which differ by chance, towards no difference.
    pub fn informative(usage: Usage, strength: f64) -> Prior {
        let [a, b, c, d] = usage.floats();
        Prior { of_word: strength * (a + b) / (c + d), of_all_words: strength }
    }

    /// The same for every word.
    pub fn flat(of_word: f64, words: usize) -> Prior {
        Prior { of_word, of_all_words: of_word * words as f64 }
    }
}

/// How the odds of a word differ between two groups.
///
/// Monroe, Colaresi & Quinn (2008), Political Analysis 16:372-403, equations 15 to 22 for two groups:
/// δ = ln((a + α) / (c + A − a − α)) − ln((b + α) / (d + A − b − α)), σ² = 1/(a + α) + 1/(b + α).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogOdds {
    /// δ; above 0 where the target group uses the word more.
    pub delta: f64,
    /// σ²
    pub variance: f64,
    /// δ / σ, by which words are ranked.
    pub z: f64,
}

/// A telling word.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    pub word: String,
    pub usage: Usage,
    pub log_odds: LogOdds,
}

/// How to choose words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice<'a> {
    /// The fewest respondents who must use a word in the group that it is telling of.
    pub respondents: u64,
    /// The strength of the informative prior: `PRIOR`.
    pub prior: f64,
    /// Words that are counted and never chosen: `tokens::function_words` of English texts.
    pub left_out: &'a BTreeSet<&'a str>,
}

/// The words that tell two groups apart, those of the target group first, by z; a word used as much
/// by both is of neither.
pub fn keywords(target: &Vocabulary, reference: &Vocabulary, choice: Choice) -> Vec<Keyword> {
    let words: BTreeSet<&str> = target.words().chain(reference.words()).map(|it| it.0).collect();
    let keyword = |word: &str| {
        let usage = Usage::of(word, target, reference);
        let log_odds = usage.log_odds(Prior::informative(usage, choice.prior))?;
        let used = if usage.sign() > 0.0 { usage.target } else { usage.reference };
        let is_named = used >= choice.respondents && !choice.left_out.contains(word);
        (usage.sign() != 0.0 && is_named).then(|| Keyword {
            word: word.to_owned(),
            usage,
            log_odds,
        })
    };
    let mut keywords: Vec<Keyword> = words.into_iter().filter_map(keyword).collect();
    keywords.sort_by(|a, b| b.log_odds.z.total_cmp(&a.log_odds.z).then(a.word.cmp(&b.word)));
    keywords
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tokens::function_words;
    use super::*;

    fn vocabulary(counts: &[(&str, u64)]) -> Vocabulary {
        counts.iter().map(|(word, count)| ((*word).to_owned(), *count)).collect()
    }

    #[test]
    fn a_word_of_few_respondents_is_not_named() {
        let target = vocabulary(&[("late", 40), ("the", 300), ("maria", 2)]);
        let reference = vocabulary(&[("late", 5), ("the", 300), ("great", 30)]);
        let choice = Choice { respondents: 5, prior: PRIOR, left_out: &BTreeSet::new() };
        let chosen = keywords(&target, &reference, choice);
        let words: Vec<&str> = chosen.iter().map(|it| it.word.as_str()).collect();
        assert_eq!(words, ["late", "the", "great"]);
        let of_content = Choice { left_out: &function_words(), ..choice };
        assert_eq!(keywords(&target, &reference, of_content).len(), 2);
        assert!(chosen[0].log_odds.z > 2.0 && chosen[2].log_odds.z < -2.0);
    }

    #[test]
    fn silence_tells_nothing() {
        let none = Vocabulary::default();
        let choice = Choice { respondents: 1, prior: PRIOR, left_out: &BTreeSet::new() };
        assert_eq!(keywords(&none, &none, choice), []);
        let one = vocabulary(&[("late", 3)]);
        assert_eq!(keywords(&one, &none, choice), []);
        let usage = Usage::of("late", &one, &none);
        assert_eq!((usage.g2(), usage.log_likelihood(), usage.log_ratio()), (0.0, 0.0, None));
        assert_eq!(usage.percent_difference(), None);
    }

    proptest! {
        #[test]
        fn swapping_the_groups_turns_every_sign(
            target in 0_u64..50, reference in 0_u64..50, others in 1_u64..500, rest in 1_u64..500,
        ) {
            prop_assume!(target + reference > 0);
            let usage = Usage {
                target, reference,
                target_total: target + others, reference_total: reference + rest,
            };
            let swapped = Usage {
                target: usage.reference, reference: usage.target,
                target_total: usage.reference_total, reference_total: usage.target_total,
            };
            let opposite = |a: f64, b: f64| (a + b).abs() < 1e-9 * (1.0 + a.abs());
            prop_assert!(opposite(usage.g2(), swapped.g2()));
            prop_assert!(opposite(usage.log_likelihood(), -swapped.log_likelihood()));
            let ratio = |it: Usage| it.log_ratio().expect("both say something");
            prop_assert!(opposite(ratio(usage), ratio(swapped)));
            for prior in [Prior::informative(usage, PRIOR), Prior::flat(0.01, 7)] {
                let (a, b) = (usage.log_odds(prior), swapped.log_odds(prior));
                let (a, b) = (a.expect("others are said"), b.expect("others are said"));
                prop_assert!(opposite(a.z, b.z) && opposite(a.delta, b.delta));
            }
            // What the two measures agree on.
            prop_assert!(usage.g2().abs() + 1e-9 >= usage.log_likelihood() - 1e-9);
        }
    }
}
