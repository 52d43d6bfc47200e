//! The words of a text, and by how many respondents each was used.
//!
//! In come verbatims, out go counts. One respondent counts once for a word, however long the comment
//! and however many of them: one person's words are never a finding.

use std::collections::{BTreeMap, BTreeSet};

/// The words of a text in small letters, in their order: letters and digits, and apostrophes between
/// them (`don't`). What has no letter is no word.
pub fn tokens(text: &str) -> Vec<String> {
    spelled(text).into_iter().map(|(word, _)| word).collect()
}

/// The same with how each word is written.
pub fn spelled(text: &str) -> Vec<(String, Spelling)> {
    let plain = text.replace(['’', 'ʼ'], "'");
    plain
        .split(|it: char| !(is_of_word(it) || it == '\''))
        .map(|it| it.trim_matches('\''))
        .filter(|it| it.chars().any(char::is_alphabetic))
        .map(|it| (it.to_lowercase(), Spelling::of(it)))
        .collect()
}

/// How a word is written: names are what is never written small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    Small,
    /// `Maria`
    Capital,
    /// `SIM`
    Capitals,
}

impl Spelling {
    fn of(word: &str) -> Spelling {
        let letters = || word.chars().filter(|it| it.is_alphabetic());
        if !letters().next().is_some_and(char::is_uppercase) {
            Spelling::Small
        } else if letters().count() > 1 && !letters().any(char::is_lowercase) {
            Spelling::Capitals
        } else {
            Spelling::Capital
        }
    }
}

/// Letters, digits, and accents that stand after their letter.
fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&character)
}

/// English words that hold sentences together and say little by themselves: articles, pronouns,
/// prepositions, auxiliaries, degrees. Negations and words of time are not among them: "never" and
/// "still" are what people complain with.
pub fn function_words() -> BTreeSet<&'static str> {
    FUNCTION_WORDS.split(' ').collect()
}

const FUNCTION_WORDS: &str = "\
    a an the this that these those some any all both each every either other another such own \
    same one ones i me my mine myself we us our ours ourselves you your yours yourself he him \
    his himself she her hers herself it its itself they them their theirs themselves who whom \
    whose which what when where why how there here and or but if because as until while so than \
    then though although about above across after against along around at before behind below \
    between by during for from in into of off on onto out over through to towards under up upon \
    via with within am is are was were be been being have has had having do does did doing done \
    will would shall should can could may might must let get got getting just also very really \
    quite much many more most i'm i've i'd i'll it's that's there's we've we're you're they're \
    he's she's";

/// By how many respondents each word was used; merges by addition where no respondent is in both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    words: BTreeMap<String, u64>,
    total: u64,
}

impl Vocabulary {
    /// Of verbatims, each with who wrote it.
    pub fn of<'a, Respondent: Ord>(
        verbatims: impl IntoIterator<Item = (Respondent, &'a str)>,
    ) -> Vocabulary {
        let mut used: BTreeMap<Respondent, BTreeSet<String>> = BTreeMap::new();
        for (respondent, text) in verbatims {
            used.entry(respondent).or_default().extend(tokens(text));
        }
        used.into_values().flatten().map(|word| (word, 1)).collect()
    }

    /// The respondents who used a word.
    pub fn count(&self, word: &str) -> u64 {
        self.words.get(word).copied().unwrap_or(0)
    }

    /// The counts of all words, summed.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The words with their counts, in alphabetical order.
    pub fn words(&self) -> impl Iterator<Item = (&str, u64)> {
        self.words.iter().map(|(word, count)| (word.as_str(), *count))
    }

    /// Adds the words of other respondents.
    pub fn merge(&mut self, other: &Vocabulary) {
        self.extend(other.words.iter().map(|(word, count)| (word.clone(), *count)));
    }
}

impl Extend<(String, u64)> for Vocabulary {
    fn extend<Counts: IntoIterator<Item = (String, u64)>>(&mut self, counts: Counts) {
        for (word, count) in counts {
            *self.words.entry(word).or_default() += count;
            self.total += count;
        }
    }
}

impl FromIterator<(String, u64)> for Vocabulary {
    fn from_iter<Counts: IntoIterator<Item = (String, u64)>>(counts: Counts) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        vocabulary.extend(counts);
        vocabulary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_digits_and_inner_apostrophes() {
        assert_eq!(
            tokens("“Didn’t work!” – 'rude', 45 minutes, 24h; check-in, O'Brien's café."),
            ["didn't", "work", "rude", "minutes", "24h", "check", "in", "o'brien's", "café"]
        );
        assert_eq!(tokens("Mu\u{308}ll, NAÏVE straße"), ["mu\u{308}ll", "naïve", "straße"]);
        assert_eq!(tokens("... 7 ''"), [""; 0]);
    }

    #[test]
    fn a_respondent_counts_once_for_a_word() {
        let verbatims =
            [("a", "late late LATE"), ("b", "Late again"), ("a", "again"), ("c", "on time")];
        let words = Vocabulary::of(verbatims);
        assert_eq!((words.count("late"), words.count("again"), words.count("early")), (2, 2, 0));
        assert_eq!(words.total(), 6);
    }
}
