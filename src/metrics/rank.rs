//! Order among units: what ranks the answers allow, and who has improved.
//!
//! In come the answers of units, out goes either an order, with for each unit the best and the
//! worst rank that it could have, or the fact that there is none: a league table of small groups
//! is mostly chance. "Most improved" is named only where a change is clear among all that were
//! tested, and by the shrunken change, since the largest raw one is mostly the luckiest.

use crate::measure::{Answers, Better, Definition, LEVEL, Verdict};

use super::change::{Change, Comparison};
use super::estimate::normal_quantile;
use super::multiplicity::{P, benjamini_hochberg, holm};
use super::peers::{Sampled, Spread, Unit, pooled};
use super::shrink::{NormalNormal, shrunk};
use super::weighing::change;

/// What may be said of the order of units.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// There are no ranks to print, by type: the ranks that units could have span more than half
    /// of all on average.
    NoReliableOrder {
        units: usize,
        /// How many ranks a unit could have, on average.
        mean_width: f64,
    },
    /// Best first.
    Ranked(Vec<Ranked>),
}

/// A unit in an order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    pub name: String,
    pub n: u64,
    pub raw: f64,
    pub shrunken: f64,
    /// By the shrunken figure, 1 the best; units that are equal share the better one.
    pub rank: usize,
    /// The ranks that it could have, at `LEVEL` for all units at once.
    pub could_be: RankRange,
}

/// From the best to the worst rank that a unit could have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    pub best: usize,
    pub worst: usize,
}

/// The order of units by their shrunken figures, the better figure first; units without answers are
/// left out.
pub fn order(units: &[Unit], definition: &Definition) -> Order {
    let units: Vec<Unit> = units.iter().copied().filter(|it| it.answers.n() > 0).collect();
    let sampled = sampled(&units, definition);
    let region = RankRegion::of(&sampled, LEVEL);
    if !region.is_reliable() {
        return Order::NoReliableOrder { units: units.len(), mean_width: region.mean_width() };
    }
    let shrunk = shrunk(&units, definition);
    let better = definition.better;
    let shrunken: Vec<f64> = shrunk.iter().map(|it| better.goodness(it.shrunken)).collect();
    let ranked = |(unit, could_be): (super::shrink::Shrunk, &RankRange)| Ranked {
        rank: rank_of(better.goodness(unit.shrunken), &shrunken),
        name: unit.name,
        n: unit.n,
        raw: unit.raw,
        shrunken: unit.shrunken,
        could_be: *could_be,
    };
    let mut ranked: Vec<Ranked> = shrunk.into_iter().zip(&region.ranges).map(ranked).collect();
    ranked.sort_by_key(|it| it.rank);
    Order::Ranked(ranked)
}

/// The figures of units such that more is better, with their variance.
fn sampled(units: &[Unit], definition: &Definition) -> Vec<Sampled> {
    let all = pooled(units.iter().map(|it| it.answers));
    let Some(all) = all.and_then(|it| Spread::of(&it, definition)) else { return vec![] };
    let of_unit = |it: &Unit| {
        let Sampled { value, variance } = Spread::of(it.answers, definition)?.sampled(all);
        Some(Sampled { value: definition.better.goodness(value), variance })
    };
    units.iter().filter_map(of_unit).collect()
}

/// 1 + how many are higher.
pub fn rank_of(value: f64, among: &[f64]) -> usize {
    1 + among.iter().filter(|it| **it > value).count()
}

/// The ranks that units could have, all at once.
///
/// With simultaneous intervals y ± z se at the level γ, (1 − γ)ᵏ⁻ᵗʰ of each (independence):
/// best = 1 + how many lie wholly above, worst = k − how many lie wholly below.
/// Klein, Wright & Wieczorek (2020), JRSS C 69:589-606.
#[derive(Clone, Debug, PartialEq)]
pub struct RankRegion {
    /// The z of the simultaneous intervals.
    pub z: f64,
    /// In the order in which the units came.
    pub ranges: Vec<RankRange>,
}

impl RankRegion {
    pub fn of(units: &[Sampled], level: f64) -> RankRegion {
        let z = normal_quantile(level.powf(1.0 / units.len() as f64));
        let ends = |it: &Sampled| {
            let margin = z * it.variance.sqrt();
            (it.value - margin, it.value + margin)
        };
        let all: Vec<(f64, f64)> = units.iter().map(ends).collect();
        let range = |(low, high): &(f64, f64)| RankRange {
            best: 1 + all.iter().filter(|it| it.0 > *high).count(),
            worst: all.len() - all.iter().filter(|it| it.1 < *low).count(),
        };
        RankRegion { z, ranges: all.iter().map(range).collect() }
    }

    /// How many ranks a unit could have, on average: from 1, of an order without doubt, to the
    /// number of units. 0 without units.
    pub fn mean_width(&self) -> f64 {
        let widths: usize = self.ranges.iter().map(|it| it.worst - it.best + 1).sum();
        widths as f64 / self.ranges.len().max(1) as f64
    }

    /// Whether ranks are worth printing: units could have no more than half of all ranks on
    /// average, and there are two at least.
    pub fn is_reliable(&self) -> bool {
        self.ranges.len() >= 2 && self.mean_width() <= self.ranges.len() as f64 / 2.0
    }
}

/// A unit before and now.
#[derive(Clone, Copy, Debug)]
pub struct Mover<'a> {
    pub name: &'a str,
    pub before: &'a Answers,
    pub now: &'a Answers,
}

/// How a unit moved, among all the units that were tested.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub name: String,
    pub n_before: u64,
    pub n_now: u64,
    /// Alone: never print its verdict among others.
    pub change: Change,
    /// The change drawn towards that of all units; the raw one where it cannot be.
    pub shrunken: f64,
    /// The verdict among all units of the page (Benjamini-Hochberg).
    pub verdict: Verdict,
    /// p with Benjamini and Hochberg's correction.
    pub p_among: P,
    /// p with Holm's correction, for a claim that names this unit.
    pub p_named: P,
}

/// How the units moved, in the order in which they came; those with fewer than `comparison_n`
/// answers on either side are left out.
pub fn moves(movers: &[Mover], definition: &Definition, comparison_n: u64) -> Vec<Move> {
    let compared: Vec<(&Mover, Change)> = movers
        .iter()
        .filter_map(|it| match change(it.now, it.before, definition, comparison_n) {
            Comparison::Change(change) => Some((it, change)),
            Comparison::TooFew => None,
        })
        .collect();
    let family: Vec<P> = compared.iter().map(|(_, it)| it.p).collect();
    let (among, named) = (benjamini_hochberg(&family), holm(&family));
    let shrunken = shrunken_changes(&compared, definition);
    let moved = |(place, (mover, change)): (usize, &(&Mover, Change))| Move {
        name: mover.name.to_owned(),
        n_before: mover.before.n(),
        n_now: mover.now.n(),
        change: *change,
        shrunken: shrunken[place],
        verdict: if is_clear(among[place]) { change.verdict } else { Verdict::NoClearChange },
        p_among: among[place],
        p_named: named[place],
    };
    compared.iter().enumerate().map(moved).collect()
}

/// Below this an adjusted p is clear.
const SIGNIFICANCE: f64 = 0.05;

fn is_clear(p: P) -> bool {
    p.is_some_and(|it| it <= SIGNIFICANCE)
}

fn shrunken_changes(compared: &[(&Mover, Change)], definition: &Definition) -> Vec<f64> {
    let raw = || compared.iter().map(|(_, it)| it.delta).collect();
    let side = |of: for<'a> fn(&Mover<'a>) -> &'a Answers| {
        let all = pooled(compared.iter().map(|(it, _)| of(it)))?;
        let all = Spread::of(&all, definition)?;
        let own = |(it, _): &(&Mover, Change)| Some(Spread::of(of(it), definition)?.sampled(all));
        compared.iter().map(own).collect::<Option<Vec<Sampled>>>()
    };
    let (Some(before), Some(now)) = (side(|it| it.before), side(|it| it.now)) else {
        return raw();
    };
    let changes: Vec<Sampled> = compared
        .iter()
        .zip(before.iter().zip(&now))
        .map(|((_, change), (before, now))| Sampled {
            value: change.delta,
            variance: before.variance + now.variance,
        })
        .collect();
    let Some(normal) = NormalNormal::fitted(&changes) else { return raw() };
    changes.iter().map(|it| normal.shrunken(*it)).collect()
}

/// Who is named as the most improved.
#[derive(Clone, Debug, PartialEq)]
pub enum MostImproved<'a> {
    /// No unit had enough answers in both periods.
    TooFew,
    /// No unit has clearly improved among so many that were tested.
    NoOne { tested: usize },
    /// So many have clearly improved, and chance explains how their changes differ.
    AllAlike { improved: usize },
    /// The largest shrunken change of those that have clearly improved.
    Unit(&'a Move),
}

/// The unit that has improved most: only among those whose own improvement is clear with Holm's
/// correction, since it is a claim that names one unit.
pub fn most_improved(moves: &[Move], better: Better) -> MostImproved<'_> {
    let clearly = |it: &&Move| is_clear(it.p_named) && it.change.verdict == better.improved();
    let mut improved: Vec<&Move> = moves.iter().filter(clearly).collect();
    let goodness = |it: &Move| better.goodness(it.shrunken);
    improved.sort_by(|a, b| goodness(b).total_cmp(&goodness(a)));
    match improved[..] {
        [first, second, ..] if first.shrunken == second.shrunken => {
            MostImproved::AllAlike { improved: improved.len() }
        }
        [first, ..] => MostImproved::Unit(first),
        [] if moves.is_empty() => MostImproved::TooFew,
        [] => MostImproved::NoOne { tested: moves.len() },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Metric, Scale};

    use super::*;

    fn recommend() -> Definition {
        Definition {
            metric: Metric::Nps,
            scale: Scale { low: 0, high: 10 },
            top: vec![],
            better: Better::Higher,
        }
    }

    fn answers(detractors: u64, passives: u64, promoters: u64) -> Answers {
        let mut answers = Answers::none(recommend().scale);
        answers.add(2, detractors);
        answers.add(8, passives);
        answers.add(9, promoters);
        answers
    }

    fn named<'a>(answers: &'a [Answers], names: &'a [String]) -> Vec<Unit<'a>> {
        let unit = |(answers, name): (&'a Answers, &'a String)| Unit { name, answers };
        answers.iter().zip(names).map(unit).collect()
    }

    fn names(units: usize) -> Vec<String> {
        (0..units).map(|it| format!("team {it}")).collect()
    }

    #[test]
    fn few_answers_make_no_order_and_many_do() {
        let small: Vec<Answers> = (0..8).map(|it| answers(3, 3, 6 + it)).collect();
        let order_of = |answers: &[Answers]| order(&named(answers, &names(8)), &recommend());
        assert!(matches!(order_of(&small), Order::NoReliableOrder { units: 8, .. }));
        let large: Vec<Answers> = (0..8).map(|it| answers(3000, 3000, 1000 * it)).collect();
        let Order::Ranked(ranked) = order_of(&large) else { panic!("they are far apart") };
        assert_eq!((ranked[0].name.as_str(), ranked[0].rank), ("team 7", 1));
        assert_eq!(ranked[7].could_be, RankRange { best: 8, worst: 8 });
    }

    #[test]
    fn one_unit_and_none_have_no_order() {
        let one = [answers(1, 2, 3)];
        for units in [named(&one, &names(1)), vec![]] {
            assert!(matches!(order(&units, &recommend()), Order::NoReliableOrder { .. }));
        }
    }

    #[test]
    fn the_one_that_moved_is_named_with_less_than_its_raw_change() {
        let (before, after) = (answers(40, 60, 100), answers(15, 45, 140));
        let names = names(12);
        let mover = |(place, name): (usize, &'_ String)| {
            (name.clone(), if place == 4 { after.clone() } else { before.clone() })
        };
        let now: Vec<(String, Answers)> = names.iter().enumerate().map(mover).collect();
        let movers: Vec<Mover> =
            now.iter().map(|(name, now)| Mover { name, before: &before, now }).collect();
        let moves = moves(&movers, &recommend(), 10);
        let MostImproved::Unit(unit) = most_improved(&moves, Better::Higher) else {
            panic!("{moves:?}")
        };
        assert_eq!((unit.name.as_str(), unit.change.delta), ("team 4", 32.5));
        assert!(0.0 < unit.shrunken && unit.shrunken < 32.5);
        assert_eq!(moves.iter().filter(|it| it.verdict != Verdict::NoClearChange).count(), 1);
    }

    #[test]
    fn where_all_rise_alike_no_one_is_the_most_improved() {
        let (before, now) = (answers(40, 60, 100), answers(15, 45, 140));
        let names = names(6);
        let mover = |name| Mover { name, before: &before, now: &now };
        let movers: Vec<Mover> = names.iter().map(|it| mover(it)).collect();
        let moves = moves(&movers, &recommend(), 10);
        assert_eq!(most_improved(&moves, Better::Higher), MostImproved::AllAlike { improved: 6 });
    }

    #[test]
    fn nine_answers_are_too_few_to_have_improved() {
        let (before, now) = (answers(9, 0, 0), answers(0, 0, 90));
        let movers = [Mover { name: "small", before: &before, now: &now }];
        assert_eq!(
            most_improved(&moves(&movers, &recommend(), 10), Better::Higher),
            MostImproved::TooFew
        );
    }

    fn counts() -> impl Strategy<Value = Vec<(u64, u64, u64)>> {
        proptest::collection::vec((0..400_u64, 0..400_u64, 0..400_u64), 2..16)
    }

    proptest! {
        #[test]
        fn units_in_another_order_have_the_same_ranks(counts in counts(), turn in 0..16_usize) {
            let units: Vec<Answers> = counts.iter().map(|it| answers(it.0, it.1, it.2)).collect();
            let names = names(units.len());
            let first = named(&units, &names);
            let mut second = first.clone();
            second.rotate_left(turn % first.len());
            match (order(&first, &recommend()), order(&second, &recommend())) {
                (Order::Ranked(first), Order::Ranked(mut second)) => {
                    let mut first = first;
                    first.sort_by(|a, b| a.name.cmp(&b.name));
                    second.sort_by(|a, b| a.name.cmp(&b.name));
                    for (one, other) in first.iter().zip(&second) {
                        prop_assert_eq!(&one.name, &other.name);
                        prop_assert_eq!(one.could_be, other.could_be);
                        prop_assert!((one.shrunken - other.shrunken).abs() < 1e-6);
                    }
                }
                (Order::NoReliableOrder { .. }, Order::NoReliableOrder { .. }) => {}
                (first, second) => prop_assert!(false, "{first:?} {second:?}"),
            }
        }

        #[test]
        fn a_rank_by_the_raw_figure_is_among_those_that_could_be(counts in counts()) {
            let units: Vec<Answers> = counts.iter().map(|it| answers(it.0, it.1, it.2)).collect();
            let names = names(units.len());
            let sampled = sampled(
                &named(&units, &names).into_iter().filter(|it| it.answers.n() > 0).collect::<Vec<_>>(),
                &recommend(),
            );
            let values: Vec<f64> = sampled.iter().map(|it| it.value).collect();
            for (range, value) in RankRegion::of(&sampled, LEVEL).ranges.iter().zip(&values) {
                let rank = rank_of(*value, &values);
                prop_assert!(range.best <= rank && rank <= range.worst);
            }
        }
    }
}
