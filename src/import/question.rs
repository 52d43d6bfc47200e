//! Whether a column holds the answers to a question, on which scale, and as what it is summed up.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{self, Ladder};
use super::look::{Column, Number};
use super::naming::Name;
use crate::measure::{Metric, Scale};

/// A column that is proposed as a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    pub metric: Metric,
    pub scale: Scale,
    /// The scores that a share counts.
    pub top: Vec<i8>,
    pub recode: BTreeMap<String, i8>,
    /// Cells that seem to be no answer, with how often each is there.
    pub missing: Vec<(String, u64)>,
    /// What shows it, and what is left to be decided.
    pub notes: Vec<String>,
}

/// What becomes of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Answers {
    /// Answers on a scale.
    Scale(Guess),
    /// Yes and no.
    YesOrNo(Guess),
    /// What could be a scale, and why that is not settled.
    Open(String),
    /// Labels of which some have an order and some do not.
    Unordered(BTreeMap<String, u64>),
    /// Something else.
    None,
}

const NPS: &str = "nps enps recommend promoter recommendation";
const EFFORT: &str = "ces effort easy ease easily easier";
const SATISFIED: &str = "csat star stars osat happy";
/// Words of what is asked on a scale.
const ASKED: &str = "likelihood likely rating rate rated score quality agree experience helpful \
    overall friendly grade enjoy like feel trust value loyalty professionalism knowledge speed \
    clarity how answer opinion";
/// Words of what is counted or measured.
const COUNTED: &str = "id age year years month day days hour hours minutes seconds duration count \
    number quantity length len page progress version index wave children size zip rank attempts \
    calls visits tickets row sequence batch weight price lastpage step";

/// What a column's cells answer.
pub fn answers(name: &Name, column: &Column) -> Answers {
    if column.many || column.filled == 0 {
        return Answers::None;
    }
    let (missing, labels): (Vec<_>, Vec<_>) =
        column.values.iter().partition(|(label, _)| labels::is_no_answer(label));
    let missing = missing.into_iter().map(|(label, n)| (label.clone(), *n)).collect();
    let labels: BTreeMap<&str, u64> = labels.into_iter().map(|(it, n)| (it.as_str(), *n)).collect();
    let (numbers, strays): (BTreeMap<&str, u64>, BTreeMap<&str, u64>) =
        labels.iter().map(|(it, n)| (*it, *n)).partition(|(it, _)| whole(it).is_some());
    let (counted, stray) = (numbers.values().sum::<u64>(), strays.values().sum::<u64>());
    // A slip of the hand among hundreds of numbers makes no column of labels.
    if numbers.is_empty() || stray * STRAYS_IN > counted {
        return of_labels(name, &labels, missing);
    }
    let mut answers = of_numbers(name, &numbers, missing);
    if let (Answers::Scale(guess), true) = (&mut answers, stray > 0) {
        let cells = if stray == 1 {
            "1 cell is no number".to_owned()
        } else {
            format!("{stray} cells are no numbers")
        };
        guess.notes.push(format!("{cells} and will be reported"));
    }
    answers
}

/// One cell in so many may be a slip.
const STRAYS_IN: u64 = 50;

fn whole(label: &str) -> Option<i64> {
    let number = Number::parse(label).filter(|it| it.is_whole && it.value.abs() < 1e6)?;
    Some(number.value as i64)
}

/// Whole numbers, beside what is said instead of an answer.
fn of_numbers(name: &Name, labels: &BTreeMap<&str, u64>, missing: Vec<(String, u64)>) -> Answers {
    let mut counts: BTreeMap<i64, u64> = BTreeMap::new();
    for (label, n) in labels {
        *counts.entry(whole(label).expect("every label is a number")).or_default() += n;
    }
    let is_nps = name.asks(NPS) || name.says("likelihood");
    let is_asked = is_asked(name);
    let Some((scale, codes)) = scale(&counts, is_nps) else {
        return Answers::None;
    };
    let within = |it: &i64| scale.contains(*it) && !codes.contains(it);
    let seen: Vec<i64> = counts.keys().copied().filter(|it| within(it)).collect();
    let answered: u64 = counts.iter().filter(|(it, _)| within(it)).map(|(_, n)| n).sum();
    let strongly = is_nps || is_asked || name.asks(EFFORT) || is_satisfied(name);
    if seen.len() < 2 || is_counted(name) || name.says(COUNTED) && !strongly {
        return Answers::None;
    }
    let span = format!("whole numbers from {} to {}", seen[0], seen[seen.len() - 1]);
    let each = seen.iter().map(|it| format!("{it} {}", counts[it])).collect::<Vec<_>>().join(", ");
    if !(strongly || name.is_code() && seen.len() >= 3) {
        let is_wide = seen.len() >= 4;
        let open = format!("{span}: a question? its name does not say so");
        return if is_wide { Answers::Open(open) } else { Answers::None };
    }
    if seen.len() < 3 && !(is_nps || name.asks(EFFORT) || is_satisfied(name)) {
        return Answers::None;
    }
    let metric = metric_of_numbers(name, scale);
    let cells = answered + others(&missing) + of(&counts, &codes);
    let mut notes = vec![format!("{span} in {answered} of {cells} cells: {each}")];
    notes.extend(doubts(name, metric, scale, &seen));
    let mut missing = missing;
    missing.extend(codes.iter().filter_map(|it| counts.get(it).map(|n| (it.to_string(), *n))));
    Answers::Scale(Guess { metric, scale, top: vec![], recode: BTreeMap::new(), missing, notes })
}

fn others(missing: &[(String, u64)]) -> u64 {
    missing.iter().map(|(_, n)| n).sum()
}

fn of(counts: &BTreeMap<i64, u64>, codes: &[i64]) -> u64 {
    codes.iter().filter_map(|it| counts.get(it)).sum()
}

/// Whether the name or the question speaks of something that is asked on a scale.
fn is_asked(name: &Name) -> bool {
    name.asks(ASKED) || name.asks_stem("satisf recommend")
}

/// Whether the question is after a number of something, or an order.
fn is_counted(name: &Name) -> bool {
    let counts =
        ["how many", "how long ago", "how much money", "how old", "please rank", "rank the"];
    let wording = name.wording.as_deref().unwrap_or_default().to_lowercase();
    counts.iter().any(|it| wording.contains(it))
}

fn is_satisfied(name: &Name) -> bool {
    name.asks(SATISFIED) || name.asks_stem("satisf")
}

/// What stands for no answer beside a scale.
const CODES: [i64; 22] = [
    -1, -2, -7, -8, -9, -66, -77, -88, -96, -97, -98, -99, 11, 55, 66, 77, 88, 96, 97, 98, 99, 999,
];

/// The scale that these numbers are on, and those of them that seem to be codes.
fn scale(counts: &BTreeMap<i64, u64>, is_nps: bool) -> Option<(Scale, Vec<i64>)> {
    let on = |it: &i64| (0..=10).contains(it);
    let mut codes: Vec<i64> = counts.keys().copied().filter(|it| !on(it)).collect();
    if codes.iter().any(|it| !CODES.contains(it)) {
        return None;
    }
    let mut core: Vec<i64> = counts.keys().copied().filter(on).collect();
    let total: u64 = counts.values().sum();
    // 8 and 9 beside a shorter scale: "don't know" and "no answer" of many questionnaires.
    let tens = core.contains(&10);
    let is_code = |it: &i64| matches!(it, 8 | 9);
    let coded: u64 = core.iter().filter(|it| is_code(it)).filter_map(|it| counts.get(it)).sum();
    let shorter = core.iter().filter(|it| !is_code(it)).max().is_some_and(|it| *it <= 5);
    if !is_nps && !tens && coded > 0 && coded * 10 < total && shorter {
        codes.extend(core.iter().copied().filter(is_code));
        core.retain(|it| !is_code(it));
    }
    let (first, last) = (*core.first()?, *core.last()?);
    let scale = match last {
        _ if is_nps && (last > 7 || first == 0 && last > 5) => Scale { low: 0, high: 10 },
        8.. => Scale { low: if first == 0 { 0 } else { 1 }, high: 10 },
        6..=7 => Scale { low: if first == 0 { 0 } else { 1 }, high: 7 },
        3..=5 => Scale { low: if first == 0 { 0 } else { 1 }, high: 5 },
        _ => return None,
    };
    Some((scale, codes))
}

fn metric_of_numbers(name: &Name, scale: Scale) -> Metric {
    match () {
        () if scale == (Scale { low: 0, high: 10 })
            && (name.asks(NPS) || name.says("likelihood")) =>
        {
            Metric::Nps
        }
        () if name.asks(EFFORT) => Metric::Ces,
        () if is_satisfied(name) => Metric::Csat,
        () => Metric::Mean,
    }
}

/// What of a scale of numbers its owner must confirm.
fn doubts(name: &Name, metric: Metric, scale: Scale, seen: &[i64]) -> Vec<String> {
    let mut doubts = vec![];
    let (low, high) = (i64::from(scale.low), i64::from(scale.high));
    if seen[0] > low {
        doubts.push(format!("no answer is {low}: is that where the scale begins?"));
    }
    if seen[seen.len() - 1] < high {
        doubts.push(format!("no answer is {high}: is that where the scale ends?"));
    }
    if metric == Metric::Mean && name.asks(NPS) {
        doubts.push("an NPS is asked from 0 to 10; this is read as a mean".to_owned());
    }
    if metric != Metric::Nps {
        doubts.push("if the lowest number is the best answer, add `reversed = true`".to_owned());
    }
    doubts
}

/// Words, beside what is said instead of an answer.
fn of_labels(name: &Name, labels: &BTreeMap<&str, u64>, missing: Vec<(String, u64)>) -> Answers {
    let answered: u64 = labels.values().sum();
    if let Some(ladder) = labels::ladder(labels.keys().copied()) {
        return Answers::Scale(of_ladder(name, ladder, answered, missing));
    }
    if labels.len() == 2 {
        let yes: Vec<&str> =
            labels.keys().copied().filter(|it| labels::yes_or_no(it) == Some(true)).collect();
        let no: Vec<&str> =
            labels.keys().copied().filter(|it| labels::yes_or_no(it) == Some(false)).collect();
        if let ([yes], [no]) = (yes.as_slice(), no.as_slice()) {
            return Answers::YesOrNo(Guess {
                metric: Metric::Share,
                scale: Scale { low: 0, high: 1 },
                top: vec![1],
                recode: [((*yes).to_owned(), 1), ((*no).to_owned(), 0)].into(),
                missing,
                notes: vec![format!("yes or no in {answered} cells")],
            });
        }
    }
    if is_half_a_scale(labels) {
        return Answers::Unordered(labels.iter().map(|(it, n)| ((*it).to_owned(), *n)).collect());
    }
    Answers::None
}

fn of_ladder(name: &Name, ladder: Ladder, answered: u64, missing: Vec<(String, u64)>) -> Guess {
    let what =
        if ladder.numbered { "labels with their score" } else { "labels whose order is known" };
    let guess = Guess {
        metric: Metric::Mean,
        scale: Scale { low: ladder.low, high: ladder.high },
        top: vec![],
        recode: BTreeMap::new(),
        missing,
        notes: vec![format!("{what}, in {answered} cells")],
    };
    on_ladder(name, guess, ladder)
}

/// The guess on this scale.
fn on_ladder(name: &Name, guess: Guess, ladder: Ladder) -> Guess {
    let scale = Scale { low: ladder.low, high: ladder.high };
    let metric = metric_of_labels(name, &ladder, scale);
    let mut notes = guess.notes;
    notes.truncate(1);
    notes.extend(doubts_of_labels(&ladder));
    let top = if metric == Metric::Share { vec![scale.high - 1, scale.high] } else { vec![] };
    Guess { metric, scale, top, recode: ladder.scores, notes, ..guess }
}

/// One scale for columns that ask the same of several things: where each was answered with other
/// labels of it, all are read by the labels of all.
pub fn unify(group: &mut [(&Name, &mut Guess)]) {
    let labels: BTreeSet<String> =
        group.iter().flat_map(|(_, guess)| guess.recode.keys().cloned()).collect();
    let is_settled = group.iter().all(|(_, guess)| guess.recode.keys().eq(labels.iter()));
    let worded = group.iter().all(|(_, guess)| !guess.recode.is_empty());
    if is_settled || !worded {
        return;
    }
    if let Some(ladder) = labels::ladder(labels.iter().map(String::as_str)) {
        for (name, guess) in group {
            **guess = on_ladder(name, guess.clone(), ladder.clone());
        }
    }
}

/// What of a scale of labels its owner must confirm.
fn doubts_of_labels(ladder: &Ladder) -> Vec<String> {
    let mut doubts = vec![];
    if ladder.unseen > 0 && !ladder.numbered {
        let chosen = match ladder.unseen {
            1 => "one answer".to_owned(),
            unseen => format!("{unseen} answers"),
        };
        doubts.push(format!("{chosen} of the scale no one chose: add the label to `recode`"));
    }
    if !ladder.numbered && ladder.scores.len() < 5 && ladder.unseen == 0 {
        doubts.push("if the questionnaire offers more answers, add them to `recode`".to_owned());
    }
    const BAD: [&str; 8] =
        ["rude", "difficult", "hard", "concerned", "worried", "disappointed", "frustrated", "poor"];
    if BAD.contains(&ladder.of.as_str()) {
        let of = &ladder.of;
        doubts.push(format!(
            "the highest score is the most `{of}`: add `reversed = true` if less is better"
        ));
    }
    doubts
}

fn metric_of_labels(name: &Name, ladder: &Ladder, scale: Scale) -> Metric {
    let is_of = |stems: &[&str]| stems.contains(&ladder.of.as_str());
    match () {
        () if scale == (Scale { low: 0, high: 10 }) && name.asks(NPS) => Metric::Nps,
        () if is_of(&["easy"]) || ladder.numbered && name.asks(EFFORT) => Metric::Ces,
        () if is_of(&["satisfied", "good", "happy"]) && scale.high >= 4 => Metric::Csat,
        () if ladder.numbered && is_satisfied(name) => Metric::Csat,
        () if is_of(&["likely"]) && scale.high >= 4 => Metric::Share,
        () => Metric::Mean,
    }
}

/// Whether labels are a scale once one or two of them are left out.
fn is_half_a_scale(labels: &BTreeMap<&str, u64>) -> bool {
    let all: Vec<&str> = labels.keys().copied().collect();
    if !(4..=12).contains(&all.len()) {
        return false;
    }
    let without = |out: &[usize]| {
        let rest = all.iter().enumerate().filter(|(place, _)| !out.contains(place));
        labels::ladder(rest.map(|(_, it)| *it)).is_some()
    };
    let places = || 0..all.len();
    places().any(|one| without(&[one]))
        || all.len() > 4 && places().any(|one| (0..one).any(|two| without(&[one, two])))
}

#[cfg(test)]
mod tests {
    use super::super::look::Look;
    use super::*;

    fn guessed(name: &str, cells: &[(&str, u64)]) -> Answers {
        let mut look = Look::new(1);
        for (cell, times) in cells {
            for _ in 0..*times {
                look.row(2, 1, |_| (*cell).into());
            }
        }
        answers(&Name::of(name, None), &look.columns[0])
    }

    fn check(name: &str, cells: &[(&str, u64)], expected: &str) {
        let said = match guessed(name, cells) {
            Answers::Scale(it) | Answers::YesOrNo(it) => {
                let missing: Vec<&str> = it.missing.iter().map(|(it, _)| it.as_str()).collect();
                let missing = if missing.is_empty() {
                    String::new()
                } else {
                    format!(" without {}", missing.join(", "))
                };
                format!("{} {}..{}{missing}", it.metric, it.scale.low, it.scale.high)
            }
            Answers::Open(why) => why,
            Answers::Unordered(labels) => format!("unordered {labels:?}"),
            Answers::None => "none".to_owned(),
        };
        assert_eq!(said, expected, "{name}");
    }

    fn each<'a>(cells: &[&'a str]) -> Vec<(&'a str, u64)> {
        cells.iter().map(|it| (*it, 3)).collect()
    }

    #[test]
    fn numbers_from_nought_to_ten_are_nps_by_their_name() {
        let cells = each(&["0", "5", "7", "9", "10"]);
        check("likelihood", &cells, "nps 0..10");
        check("How likely are you to recommend us?", &cells, "nps 0..10");
        check("score", &cells, "mean 0..10");
        check("nps", &each(&["8", "9", "10"]), "nps 0..10");
        check(
            "nps",
            &[("9", 5), ("10", 5), ("11", 1), ("99", 2), ("N/A", 1)],
            "nps 0..10 without N/A, 11, 99",
        );
    }

    #[test]
    fn shorter_scales_go_by_what_is_asked() {
        let five = each(&["1", "2", "3", "4", "5"]);
        check("satisfaction", &five, "csat 1..5");
        check("How satisfied were you?", &five, "csat 1..5");
        check("ease", &each(&["1", "4", "7"]), "ces 1..7");
        check("rating", &five, "mean 1..5");
        check("star_rating", &five, "csat 1..5");
        check("Q7", &five, "mean 1..5");
        check("rating", &[("1", 9), ("2", 9), ("4", 30), ("9", 2)], "mean 1..5 without 9");
    }

    #[test]
    fn what_is_counted_is_no_question() {
        let five = each(&["1", "2", "3", "4", "5"]);
        check("children", &five, "none");
        check("How many times did you call?", &five, "none");
        check("duration", &each(&["61", "245"]), "none");
        check("flag", &each(&["0", "1"]), "none");
        check("parking", &each(&["1"]), "none");
        check("x", &five, "whole numbers from 1 to 5: a question? its name does not say so");
    }

    #[test]
    fn labels_are_questions_when_their_order_is_known() {
        let likely = each(&[
            "Likely",
            "Unlikely",
            "Extremely likely",
            "Neither likely nor unlikely",
            "Extremely unlikely",
            "Don't know",
        ]);
        check("rating", &likely, "share 1..5 without Don't know");
        check(
            "x",
            &each(&["Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"]),
            "csat 1..5",
        );
        check(
            "x",
            &each(&["Very easy", "Easy", "Neutral", "Difficult", "Very difficult"]),
            "ces 1..5",
        );
        check("x", &each(&["0 - Not at all", "5", "10 - Completely"]), "mean 0..10");
        check("resolved", &each(&["Yes", "No"]), "share 0..1");
        check("team", &each(&["Billing", "Sales", "Faults"]), "none");
    }

    #[test]
    fn labels_of_half_a_scale_are_left_open() {
        check(
            "q1",
            &[
                ("Often", 9),
                ("Sometimes", 8),
                ("Rarely", 7),
                ("Never, but open to it", 6),
                ("Never", 2),
            ],
            "unordered {\"Never\": 2, \"Never, but open to it\": 6, \"Often\": 9, \"Rarely\": 7, \"Sometimes\": 8}",
        );
    }
}
