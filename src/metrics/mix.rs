//! Why an overall figure moved: because its groups did, or because other groups answered.
//!
//! In come the groups' answers before and now, out goes the change split into a rate effect (the
//! groups' own figures) and a mix effect (how many answers each gave). Kitagawa (1955), JASA
//! 50:1168-1194.

use crate::measure::{Answers, Definition};

use super::peers::Spread;

/// A group in one of the two periods.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    pub n: u64,
    /// Its figure; none without answers.
    pub score: Option<f64>,
}

/// A group in both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part<'a> {
    pub name: &'a str,
    pub before: Stand,
    pub now: Stand,
}

impl<'a> Part<'a> {
    pub fn of(name: &'a str, before: &Answers, now: &Answers, definition: &Definition) -> Part<'a> {
        let stand = |it: &Answers| Stand {
            n: it.n(),
            score: Spread::of(it, definition).map(|it| it.value),
        };
        Part { name, before: stand(before), now: stand(now) }
    }
}

/// What a group contributes to the change, in the metric's unit; the sum over all groups of both
/// is the change itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub name: String,
    /// (share before + share now) / 2 × (score now − score before)
    pub rate: f64,
    /// (score before + score now) / 2 × (share now − share before); of a group that is absent in
    /// one of the periods its whole contribution, by its only score.
    pub mix: f64,
}

/// A change, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Decomposition {
    pub before: f64,
    pub now: f64,
    /// The sum of the groups' rate effects.
    pub rate: f64,
    /// The sum of their mix effects.
    pub mix: f64,
    /// In the order in which they came.
    pub effects: Vec<Effect>,
    /// Simpson's paradox: every group with answers in both periods moved one way, and the overall
    /// figure the other.
    pub reversed: bool,
}

impl Decomposition {
    /// `None` where a period has no answers.
    pub fn of(parts: &[Part]) -> Option<Decomposition> {
        let sum = |stand: fn(&Part) -> Stand| parts.iter().map(|it| stand(it).n).sum::<u64>();
        let totals = (sum(|it| it.before), sum(|it| it.now));
        if totals.0 == 0 || totals.1 == 0 {
            return None;
        }
        let effects: Vec<Effect> = parts.iter().map(|it| effect(it, totals)).collect();
        let before = overall(parts, totals.0, |it| it.before);
        let now = overall(parts, totals.1, |it| it.now);
        Some(Decomposition {
            before,
            now,
            rate: effects.iter().map(|it| it.rate).sum(),
            mix: effects.iter().map(|it| it.mix).sum(),
            effects,
            reversed: is_reversed(parts, now - before),
        })
    }

    /// Now less before.
    pub fn total(&self) -> f64 {
        self.now - self.before
    }
}

/// The mean of the scores, weighted by n.
fn overall(parts: &[Part], n: u64, stand: fn(&Part) -> Stand) -> f64 {
    let contribution = |it: Stand| it.n as f64 / n as f64 * it.score.unwrap_or(0.0);
    parts.iter().map(|it| contribution(stand(it))).sum()
}

fn effect(part: &Part, (all_before, all_now): (u64, u64)) -> Effect {
    let before = part.before.n as f64 / all_before as f64;
    let now = part.now.n as f64 / all_now as f64;
    let (rate, mix) = match (part.before.score, part.now.score) {
        (Some(then), Some(score)) if part.before.n > 0 && part.now.n > 0 => {
            ((before + now) / 2.0 * (score - then), (then + score) / 2.0 * (now - before))
        }
        _ => {
            let of = |stand: Stand| stand.score.filter(|_| stand.n > 0);
            let only = of(part.now).or(of(part.before)).unwrap_or(0.0);
            (0.0, only * (now - before))
        }
    };
    Effect { name: part.name.to_owned(), rate, mix }
}

fn is_reversed(parts: &[Part], total: f64) -> bool {
    let both = parts.iter().filter(|it| it.before.n > 0 && it.now.n > 0);
    let moves = both.filter_map(|it| Some(it.now.score? - it.before.score?));
    let moves: Vec<f64> = moves.collect();
    let all = |way: fn(f64) -> bool| !moves.is_empty() && moves.iter().all(|it| way(*it));
    (all(|it| it > 0.0) && total < 0.0) || (all(|it| it < 0.0) && total > 0.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Metric, Scale};

    use super::*;

    fn parts(stands: &[(u64, f64, u64, f64)]) -> Vec<Part<'static>> {
        let part = |(before, then, now, score): &(u64, f64, u64, f64)| Part {
            name: "group",
            before: Stand { n: *before, score: Some(*then) },
            now: Stand { n: *now, score: Some(*score) },
        };
        stands.iter().map(part).collect()
    }

    #[test]
    fn every_group_better_and_all_together_worse_is_a_reversal() {
        let split = Decomposition::of(&parts(&[(300, 60.0, 100, 65.0), (100, 10.0, 300, 15.0)]));
        let split = split.expect("answers");
        assert_eq!(
            (split.total(), split.rate, split.mix, split.reversed),
            (-20.0, 5.0, -25.0, true)
        );
    }

    #[test]
    fn the_overall_figure_is_that_of_all_answers() {
        let csat = Definition {
            metric: Metric::Csat,
            scale: Scale { low: 1, high: 5 },
            top: vec![4, 5],
            better: Better::Higher,
        };
        let answers = |low, top| {
            let mut answers = Answers::none(csat.scale);
            answers.add(1, low);
            answers.add(5, top);
            answers
        };
        let parts = [
            Part::of("web", &answers(2, 6), &answers(0, 4), &csat),
            Part::of("phone", &answers(6, 2), &answers(0, 0), &csat),
        ];
        let split = Decomposition::of(&parts).expect("answers");
        assert_eq!((split.before, split.now), (50.0, 100.0));
        assert_eq!((split.rate, split.mix), (18.75, 31.25));
    }

    proptest! {
        #[test]
        fn rate_and_mix_add_up_to_the_change(
            stands in proptest::collection::vec(
                (0..90_u64, -100.0..100.0_f64, 0..90_u64, -100.0..100.0_f64), 1..12)
        ) {
            if let Some(split) = Decomposition::of(&parts(&stands)) {
                prop_assert!((split.rate + split.mix - split.total()).abs() < 1e-9, "{split:?}");
            }
        }
    }
}
