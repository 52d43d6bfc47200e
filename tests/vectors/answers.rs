//! Answers and definitions made up for a case.

use serde_json::Value;

use bellwether::measure::{Answers, Better, Definition, Metric, Scale};
use bellwether::metrics::estimate::NpsCounts;

pub const RECOMMEND: Scale = Scale { low: 0, high: 10 };

/// So many answers of each score of a scale.
pub fn counted(scale: Scale, counts: &[u64]) -> Answers {
    assert_eq!(scale.scores().count(), counts.len(), "a count of each score");
    let mut answers = Answers::none(scale);
    scale.scores().zip(counts).for_each(|(score, count)| answers.add(score, *count));
    answers
}

/// A wide scale, for scores of a scale that the case does not name.
pub const ANY: Scale = Scale { low: -100, high: 100 };

/// One answer for each score.
pub fn scored(values: &Value) -> Answers {
    let mut answers = Answers::none(ANY);
    for value in values.as_array().expect("scores") {
        let score = value.as_f64().filter(|it| it.fract() == 0.0).expect("a whole score");
        answers.add(i8::try_from(score as i64).expect("a score of a small scale"), 1);
    }
    answers
}

/// Answers to the recommend question with these numbers of detractors, passives and promoters.
pub fn recommending(counts: NpsCounts) -> Answers {
    let mut answers = Answers::none(RECOMMEND);
    answers.add(6, counts.detractors);
    answers.add(8, counts.passives);
    answers.add(9, counts.promoters);
    answers
}

/// `[detractors, passives, promoters]`
pub fn nps_counts(counts: &[u64]) -> NpsCounts {
    match *counts {
        [detractors, passives, promoters] => NpsCounts { detractors, passives, promoters },
        _ => panic!("three counts, not {counts:?}"),
    }
}

pub fn defined(metric: Metric, scale: Scale, top: &[i8]) -> Definition {
    Definition { metric, scale, top: top.to_vec(), better: Better::Higher }
}
