//! A topic: the words that the analyst knows it by, looked for in a comment.
//!
//! In comes a list such as `["bill*", "invoice", "direct debit"]`, out goes whether a text mentions
//! one of them. The list is the analyst's, so everyone can see what it counts and what it misses.

/// The words of a topic, ready to be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    phrases: Vec<Vec<Pattern>>,
}

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Word(String),
    /// `bill*`
    Beginning(String),
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        match self {
            Pattern::Word(it) => word == it,
            Pattern::Beginning(it) => word.starts_with(it.as_str()),
        }
    }
}

impl Topic {
    /// Of words and phrases; a `*` at the end of a word stands for any letters. Those without a
    /// letter mean nothing.
    pub fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Topic {
        let phrases = words.into_iter().map(phrase).filter(|it| !it.is_empty());
        Topic { phrases: phrases.collect() }
    }

    /// Whether a text, as `tokens` splits it, holds one of the words or phrases.
    pub fn is_in(&self, tokens: &[String]) -> bool {
        self.phrases.iter().any(|phrase| {
            tokens.windows(phrase.len()).any(|it| phrase.iter().zip(it).all(|(a, b)| a.fits(b)))
        })
    }
}

fn phrase(words: &str) -> Vec<Pattern> {
    let pattern = |word: &str| {
        let mut tokens = super::tokens::tokens(word);
        let last = tokens.pop().map(|it| match word.ends_with('*') {
            true => Pattern::Beginning(it),
            false => Pattern::Word(it),
        });
        tokens.into_iter().map(Pattern::Word).chain(last).collect::<Vec<_>>()
    };
    words.split_whitespace().flat_map(pattern).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn a_topic_is_mentioned_by_a_word_its_beginning_or_a_phrase() {
        let billing = Topic::of(["bill*", "Invoice", "direct debit", "check-in*"]);
        let mentions = |text: &str| billing.is_in(&tokens(text));
        assert!(mentions("BILLED twice!") && mentions("my bill’s wrong"));
        assert!(mentions("An invoice.") && !mentions("two invoices"));
        assert!(mentions("set up a Direct Debit") && !mentions("debit, direct"));
        assert!(mentions("the check-ins were slow") && !mentions("check the ins"));
        assert!(!mentions("ability") && !mentions(""));
    }

    #[test]
    fn a_word_without_letters_is_in_no_text() {
        assert!(!Topic::of(["*", " ", "24"]).is_in(&tokens("24 * anything")));
    }
}
