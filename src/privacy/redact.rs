//! What is cut out of a verbatim before it may be quoted: whatever leads to a person or an account.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::unprintable;

/// Pattern and replacement, in the order in which they are applied: an address on the web may hold
/// an e-mail address, and an id looks like a telephone number.
static PATTERNS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    [
        (r"(?i)\b(?:https?://|www\.)\S+", "[url]"),
        (r"(?i)[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", "[email]"),
        (r"\b\d{1,3}(?:\.\d{1,3}){3}\b", "[ip]"),
        (r"\b\d{3}-\d{2}-\d{4}\b", "[id]"),
        (r"(?i)\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", "[postcode]"),
        (r"\+\d[\d ()-]{7,}\d\b", "[phone]"),
        (r"\b0\d[\d ()-]{7,}\d\b", "[phone]"),
    ]
    .map(|(pattern, word)| (Regex::new(pattern).expect("a pattern of ours is a pattern"), word))
    .into()
});

/// What a text must hold for any of the patterns to be in it; few do.
static HINT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\d|@|://|www\.").expect("a pattern of ours is a pattern"));

/// The text without what identifies, each cut marked by a word in brackets.
pub fn redacted(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let end = words.len();
        if end > 0 {
            words.push(' ');
        }
        let start = words.len();
        words.extend(word.chars().filter(|it| !is_hidden(*it)));
        if words.len() == start {
            words.truncate(end);
        }
    }
    if !HINT.is_match(&words) {
        return words;
    }
    PATTERNS
        .iter()
        .fold(words, |text, (pattern, word)| pattern.replace_all(&text, *word).into_owned())
}

/// Characters that a reader does not see: they could split an address in two, or turn a line round.
fn is_hidden(c: char) -> bool {
    unprintable(c) && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn what_leads_to_a_person_is_cut_and_the_rest_stays() {
        for (text, left) in [
            ("plain text, nothing here", "plain text, nothing here"),
            ("jane.doe@\u{200b}example.com", "[email]"),
            ("write to jo@mail.example.org, please", "write to [email], please"),
            ("https://example.com/u/12345?token=abc", "[url]"),
            ("ip 203.0.113.7", "ip [ip]"),
            ("ssn 078-05-1120", "ssn [id]"),
            ("postcode SW1A 1AA", "postcode [postcode]"),
            ("ring me on 07700 900123!", "ring me on [phone]!"),
            ("or +44 20 7946 0958.", "or [phone]."),
            ("waited 45 minutes on 2026-01-05", "waited 45 minutes on 2026-01-05"),
            ("call 555-0123", "call 555-0123"),
            ("card 4111111111111112", "card 4111111111111112"),
            ("two\nlines\u{202e} turned", "two lines turned"),
        ] {
            assert_eq!(redacted(text), left);
        }
    }
}
