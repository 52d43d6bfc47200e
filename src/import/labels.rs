//! Answers in words as scores: `Very satisfied` above `Satisfied`, `9 - Very likely` as 9.
//!
//! A label is read as how much (`very`, `somewhat`, `not at all`) of what (`likely`, `easy`), or
//! found in a list of words whose order every reader knows. A column is a scale only if all of its
//! labels are; nothing is guessed of the rest.

use std::collections::{BTreeMap, BTreeSet};

/// The labels of a column as scores, the highest being the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// What there is more or less of, in the word of the answers: `likely`, `agree`, `good`.
    pub of: String,
    pub low: i8,
    pub high: i8,
    pub scores: BTreeMap<String, i8>,
    /// Scores that the scale has by its symmetry and no answer chose.
    pub unseen: usize,
    /// Whether the labels carry their scores in digits.
    pub numbered: bool,
}

/// Whether a label is said instead of an answer.
pub fn is_no_answer(label: &str) -> bool {
    const NONE: [&str; 38] = [
        "",
        "na",
        "n a",
        "not applicable",
        "does not apply",
        "dont know",
        "do not know",
        "i dont know",
        "i do not know",
        "dont know not applicable",
        "not sure",
        "unsure",
        "im not sure",
        "cant say",
        "cannot say",
        "cant remember",
        "prefer not to say",
        "prefer not to answer",
        "id rather not say",
        "no answer",
        "not answered",
        "did not answer",
        "no response",
        "no opinion",
        "refused",
        "skipped",
        "not asked",
        "not stated",
        "unknown",
        "blank",
        "null",
        "nan",
        "nil",
        "missing",
        "did not use",
        "have not used",
        "keine angabe",
        "weiss nicht",
    ];
    let folded = folded(label);
    let bracketed = label.to_lowercase();
    NONE.contains(&folded.as_str()) || bracketed.trim_end().ends_with("(n/a)")
}

/// Whether a label is yes or no; nothing if it is neither.
pub fn yes_or_no(label: &str) -> Option<bool> {
    match folded(label).as_str() {
        "yes" | "y" | "true" | "ja" | "oui" | "sí" | "sim" => Some(true),
        "no" | "n" | "false" | "nein" | "non" | "nej" | "nee" | "não" => Some(false),
        _ => None,
    }
}

/// The scale of these labels, if all of them are on one.
pub fn ladder<'a>(labels: impl IntoIterator<Item = &'a str>) -> Option<Ladder> {
    let labels: Vec<&str> = labels.into_iter().collect();
    numbered(&labels).or_else(|| verbal(&labels)).or_else(|| listed(&labels))
}

/// `0 - Not at all likely`, `10 (All my time)`, `7`, where at least one has words.
fn numbered(labels: &[&str]) -> Option<Ladder> {
    let read: Option<Vec<(&str, i8, bool)>> =
        labels.iter().map(|it| number(it).map(|(score, worded)| (*it, score, worded))).collect();
    let read = read?;
    let scores: BTreeSet<i8> = read.iter().map(|(_, score, _)| *score).collect();
    let (first, last) = (*scores.first()?, *scores.last()?);
    if scores.len() < 3 || !read.iter().any(|(_, _, worded)| *worded) {
        return None;
    }
    let ends = read.iter().any(|(_, score, worded)| *worded && *score == last);
    let high = match last {
        _ if ends => last,
        ..=5 => 5,
        6..=7 => 7,
        _ => 10,
    };
    let low = first.min(1);
    Some(Ladder {
        of: String::new(),
        low,
        high,
        scores: read
            .iter()
            .filter(|(_, _, worded)| *worded)
            .map(|(label, score, _)| ((*label).to_owned(), *score))
            .collect(),
        unseen: usize::try_from(high - low + 1).unwrap_or(0).saturating_sub(scores.len()),
        numbered: true,
    })
}

/// The number that a label begins with, and whether words follow. `18-29` is no score.
fn number(label: &str) -> Option<(i8, bool)> {
    let digits = label.bytes().take_while(u8::is_ascii_digit).count();
    let score: i8 = label.get(..digits)?.parse().ok().filter(|it| (0..=10).contains(it))?;
    let rest = label[digits..].trim_start();
    let rest = rest.strip_prefix(".0").unwrap_or(rest);
    if rest.is_empty() {
        return Some((score, false));
    }
    let words = rest.strip_prefix(['-', '–', '—', '=', ':', '.', ')', '('])?.trim_start();
    words.starts_with(char::is_alphabetic).then_some((score, true))
}

/// How much a word in front of a stem says, the longest first.
const DEGREES: [(&str, i8); 34] = [
    ("not at all", -12),
    ("not in the least", -12),
    ("not particularly", -6),
    ("not especially", -6),
    ("not very", -6),
    ("not too", -6),
    ("not so", -6),
    ("not that", -6),
    ("not really", -6),
    ("not", -8),
    ("extremely", 12),
    ("completely", 12),
    ("totally", 12),
    ("absolutely", 12),
    ("entirely", 12),
    ("fully", 12),
    ("strongly", 10),
    ("very", 10),
    ("highly", 10),
    ("definitely", 10),
    ("much", 10),
    ("really", 9),
    ("mostly", 7),
    ("generally", 7),
    ("quite", 6),
    ("fairly", 6),
    ("moderately", 6),
    ("pretty", 6),
    ("rather", 5),
    ("somewhat", 4),
    ("tend to", 3),
    ("slightly", 2),
    ("a little", 2),
    ("a bit", 2),
];

/// Stems with their opposites, where no `un-` or `dis-` makes it.
const OPPOSITES: [(&str, &str); 8] = [
    ("easy", "difficult"),
    ("easy", "hard"),
    ("good", "poor"),
    ("good", "bad"),
    ("better", "worse"),
    ("likely", "not likely"),
    ("polite", "rude"),
    ("fast", "slow"),
];

/// In the middle of a scale that has two sides.
const MIDDLE: [&str; 14] = [
    "neutral",
    "undecided",
    "average",
    "ok",
    "okay",
    "mixed",
    "so so",
    "in between",
    "about the same",
    "the same",
    "no change",
    "same",
    "no difference",
    "in the middle",
];

/// A label without its degree.
struct Word {
    degree: i8,
    /// None in the middle of the scale.
    stem: Option<String>,
}

fn word(label: &str) -> Word {
    let text = folded(label);
    // `No, not at all rude` and `Yes, very rude` answer in two ways at once.
    let text = match label.split_once(',').map(|(first, _)| folded(first)) {
        Some(first) if first == "yes" || first == "no" => text[first.len()..].trim().to_owned(),
        _ => text,
    };
    if MIDDLE.contains(&text.as_str()) || text.starts_with("neither ") {
        return Word { degree: 0, stem: None };
    }
    if let Some(stem) = text.strip_prefix("not ").and_then(|it| it.strip_suffix(" at all")) {
        return Word { degree: -12, stem: Some(stem.to_owned()) };
    }
    for (degree, value) in DEGREES {
        if let Some(stem) = text.strip_prefix(degree).and_then(|it| it.strip_prefix(' ')) {
            return Word { degree: value, stem: Some(stem.to_owned()) };
        }
    }
    Word { degree: 8, stem: Some(text) }
}

/// Labels that are more or less of one thing.
fn verbal(labels: &[&str]) -> Option<Ladder> {
    let words: Vec<Word> = labels.iter().map(|it| word(it)).collect();
    let stems: BTreeSet<&str> = words.iter().filter_map(|it| it.stem.as_deref()).collect();
    let (above, below) = sides(&stems)?;
    let mut ranks: Vec<i8> = vec![];
    for it in &words {
        ranks.push(match &it.stem {
            Some(stem) if Some(stem.as_str()) == below => -it.degree,
            _ => it.degree,
        });
    }
    let has_middle = words.iter().any(|it| it.stem.is_none());
    let seen: BTreeSet<i8> = ranks.iter().copied().collect();
    let mut scale = seen.clone();
    if below.is_some() || has_middle {
        scale.extend(seen.iter().map(|it| -it));
    }
    if seen.len() < 2 || !(3..=11).contains(&scale.len()) || !words.iter().any(|it| it.degree != 8)
    {
        return None;
    }
    Some(rungs(above, labels, &ranks, &scale))
}

/// The stem and its opposite; nothing if there are others.
fn sides<'a>(stems: &BTreeSet<&'a str>) -> Option<(&'a str, Option<&'a str>)> {
    let all: Vec<&str> = stems.iter().copied().collect();
    match all.as_slice() {
        [one] => Some((one, None)),
        [one, other] if is_opposite(one, other) => Some((one, Some(other))),
        [one, other] if is_opposite(other, one) => Some((other, Some(one))),
        _ => None,
    }
}

fn is_opposite(above: &str, below: &str) -> bool {
    let made =
        ["un", "dis", "in", "im", "ir"].iter().any(|it| below.strip_prefix(it) == Some(above));
    made || OPPOSITES.contains(&(above, below))
}

fn rungs(of: &str, labels: &[&str], ranks: &[i8], scale: &BTreeSet<i8>) -> Ladder {
    let seen: BTreeSet<i8> = ranks.iter().copied().collect();
    let score = |rank: i8| {
        let place = scale.iter().position(|it| *it == rank).expect("every rank is of the scale");
        i8::try_from(place + 1).expect("a scale has few scores")
    };
    Ladder {
        of: of.to_owned(),
        low: 1,
        high: i8::try_from(scale.len()).expect("a scale has few scores"),
        scores: labels
            .iter()
            .zip(ranks)
            .map(|(it, rank)| ((*it).to_owned(), score(*rank)))
            .collect(),
        unseen: scale.len() - seen.len(),
        numbered: false,
    }
}

/// Words in an order that every reader knows, lowest first; those of one step stand together.
const LISTS: [(&str, &[&[&str]]); 5] = [
    (
        "good",
        &[
            &["terrible", "awful", "unacceptable"],
            &["very poor", "very bad"],
            &["poor", "bad"],
            &["below average", "needs improvement"],
            &["fair"],
            &["average", "ok", "okay", "acceptable", "neutral", "adequate"],
            &["satisfactory"],
            &["above average"],
            &["good"],
            &["very good", "great"],
            &["excellent"],
            &["outstanding", "exceptional"],
        ],
    ),
    (
        "often",
        &[
            &["never"],
            &["almost never", "hardly ever"],
            &["rarely", "seldom"],
            &["occasionally", "once in a while"],
            &["sometimes"],
            &["about half the time", "half the time"],
            &["often", "frequently"],
            &["usually", "most of the time"],
            &["very often", "almost always"],
            &["always"],
        ],
    ),
    (
        "much",
        &[
            &["not at all", "none", "none at all", "nothing", "nothing at all"],
            &["not much", "very little", "only a little"],
            &["a little", "a little bit"],
            &["some", "somewhat", "a moderate amount", "moderately"],
            &["quite a bit", "a fair amount"],
            &["a lot", "very much"],
            &["a great deal"],
        ],
    ),
    (
        "expected",
        &[
            &["far below expectations", "much worse than expected", "well below expectations"],
            &["below expectations", "worse than expected", "did not meet expectations"],
            &["met expectations", "as expected", "meets expectations"],
            &[
                "above expectations",
                "better than expected",
                "exceeded expectations",
                "exceeds expectations",
            ],
            &["far above expectations", "much better than expected", "far exceeded expectations"],
        ],
    ),
    (
        "true",
        &[
            &["not at all true", "definitely not", "definitely false"],
            &["probably not", "mostly false"],
            &["maybe", "might or might not", "neither true nor false"],
            &["probably", "probably yes", "mostly true"],
            &["definitely", "definitely yes", "definitely true"],
        ],
    ),
];

fn listed(labels: &[&str]) -> Option<Ladder> {
    for (of, steps) in LISTS {
        let rank = |label: &&str| {
            let text = folded(label);
            let step = steps.iter().position(|it| it.contains(&text.as_str()));
            step.and_then(|it| i8::try_from(it).ok())
        };
        let ranks: Option<Vec<i8>> = labels.iter().map(rank).collect();
        if let Some(ranks) = ranks {
            let scale: BTreeSet<i8> = ranks.iter().copied().collect();
            if scale.len() >= 3 {
                return Some(rungs(of, labels, &ranks, &scale));
            }
        }
    }
    None
}

/// Lower case, without marks, spaces single: `Don’t know / N/A` is `dont know n a`.
fn folded(label: &str) -> String {
    let letters =
        label.chars().filter(|it| !matches!(it, '\'' | '’' | '?')).flat_map(char::to_lowercase);
    let spaced: String = letters.map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(labels: &[&str], expected: &str) {
        let said = match ladder(labels.iter().copied()) {
            None => "no scale".to_owned(),
            Some(it) => {
                let mut scores: Vec<(i8, &String)> =
                    it.scores.iter().map(|(l, s)| (*s, l)).collect();
                scores.sort();
                let scores: Vec<String> = scores.iter().map(|(s, l)| format!("{s} {l}")).collect();
                let unseen =
                    if it.unseen > 0 { format!(" ({} unseen)", it.unseen) } else { String::new() };
                format!("{}..{} of {}: {}{unseen}", it.low, it.high, it.of, scores.join(", "))
            }
        };
        assert_eq!(said, expected);
    }

    #[test]
    fn labels_are_put_in_order() {
        check(
            &[
                "Likely",
                "Extremely likely",
                "Neither likely nor unlikely",
                "Unlikely",
                "Extremely unlikely",
            ],
            "1..5 of likely: 1 Extremely unlikely, 2 Unlikely, 3 Neither likely nor unlikely, 4 Likely, 5 Extremely likely",
        );
        check(
            &["Very easy", "Easy", "Neutral", "Difficult", "Very difficult"],
            "1..5 of easy: 1 Very difficult, 2 Difficult, 3 Neutral, 4 Easy, 5 Very easy",
        );
        check(
            &[
                "Strongly agree",
                "Agree",
                "Somewhat agree",
                "Neither agree nor disagree",
                "Somewhat disagree",
                "Disagree",
                "Strongly disagree",
            ],
            "1..7 of agree: 1 Strongly disagree, 2 Disagree, 3 Somewhat disagree, 4 Neither agree nor disagree, 5 Somewhat agree, 6 Agree, 7 Strongly agree",
        );
        check(
            &["Not at all masculine", "Not very masculine", "Somewhat masculine", "Very masculine"],
            "1..4 of masculine: 1 Not at all masculine, 2 Not very masculine, 3 Somewhat masculine, 4 Very masculine",
        );
        check(
            &["No, not at all rude", "No, not rude at all", "Yes, somewhat rude", "Yes, very rude"],
            "1..3 of rude: 1 No, not at all rude, 1 No, not rude at all, 2 Yes, somewhat rude, 3 Yes, very rude",
        );
        check(
            &["Excellent", "Good", "Fair", "Poor"],
            "1..4 of good: 1 Poor, 2 Fair, 3 Good, 4 Excellent",
        );
        check(
            &["Always", "Often", "Never", "Rarely"],
            "1..4 of often: 1 Never, 2 Rarely, 3 Often, 4 Always",
        );
    }

    #[test]
    fn a_label_that_no_one_chose_keeps_its_place() {
        check(
            &["Very satisfied", "Satisfied", "Neutral", "Dissatisfied"],
            "1..5 of satisfied: 2 Dissatisfied, 3 Neutral, 4 Satisfied, 5 Very satisfied (1 unseen)",
        );
    }

    #[test]
    fn labels_that_begin_with_their_score_are_that_score() {
        check(
            &["0 - Not at all likely", "1", "5", "9", "10 - Extremely likely"],
            "0..10 of : 0 0 - Not at all likely, 10 10 - Extremely likely (6 unseen)",
        );
        check(
            &["1 (None at all)", "2", "9", "10 (All my time)"],
            "1..10 of : 1 1 (None at all), 10 10 (All my time) (6 unseen)",
        );
        check(&["18-29", "30-44", "45-60"], "no scale");
        check(&["10 or younger", "12", "13"], "no scale");
    }

    #[test]
    fn what_is_no_scale_is_none() {
        check(&["Urban", "Suburban", "Rural"], "no scale");
        check(&["Yes", "No"], "no scale");
        check(&["Very likely", "Very easy", "Very good"], "no scale");
        check(
            &["Often", "Sometimes", "Never, but open to it", "Never, and not open to it"],
            "no scale",
        );
        check(&["Male", "Female"], "no scale");
        check(&[], "no scale");
    }

    #[test]
    fn what_is_said_instead_of_an_answer_is_known() {
        for label in [
            "Don't know",
            "DON’T KNOW",
            "n/a",
            "N/A",
            "Prefer not to say",
            "Unfamiliar (N/A)",
            "-",
            "(blank)",
        ] {
            assert!(is_no_answer(label), "{label}");
        }
        for label in ["No", "None", "Neutral", "Not at all"] {
            assert!(!is_no_answer(label), "{label}");
        }
    }
}
