//! Raking: base weights changed until every margin sums to what is known of the population.
//!
//! In come one base weight a respondent, and margins: which level of each a respondent is of, and
//! how many of each level the population has. Out come raked weights, or why there are none. Weights are
//! trimmed only where someone declares how far.

use std::collections::BTreeMap;
use std::fmt;

/// The rounds after which weights that still miss a margin are given up.
pub const MAX_ROUNDS: u32 = 200;

/// The greatest distance of a margin from its total, as a share of the population.
pub const TOLERANCE: f64 = 1e-12;

/// How far the totals of two margins may lie apart, as a share of the population: they count the
/// same people, and are printed with few digits.
const TOTALS_DIFFER: f64 = 1e-9;

/// One thing that is known of everybody: region, tenure.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    pub name: String,
    /// How many of the population are of each level, in any unit that all margins share.
    pub totals: BTreeMap<String, f64>,
    /// The level of each respondent, in the order of the base weights.
    pub levels: Vec<String>,
}

/// Weights that reproduce every margin.
#[derive(Clone, Debug, PartialEq)]
pub struct Raked {
    /// In the order of the base weights; they sum to the population.
    pub weights: Vec<f64>,
    /// How often all margins had to be gone through.
    pub rounds: u32,
}

/// Why weights cannot be raked.
#[derive(Clone, Debug, PartialEq)]
pub enum RakingFailure {
    /// A base weight or a total that is negative or not a number: whose.
    NotAWeight(String),
    /// A margin does not say the level of each respondent once.
    Incomplete { margin: String },
    /// A respondent is of a level of which the population's total is not known.
    UnknownLevel { margin: String, level: String },
    /// The population has people of a level of which there is no respondent.
    EmptyLevel { margin: String, level: String },
    /// Two margins do not count the same population.
    TotalsDiffer { margin: String, other: String },
    /// The margins cannot all be met, as far as `MAX_ROUNDS` can tell; the distance of the worst
    /// from its total, as a share of the population.
    NotReached { distance: f64 },
}

impl fmt::Display for RakingFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RakingFailure::NotAWeight(of) => write!(f, "the weight of {of} is not a weight"),
            RakingFailure::Incomplete { margin } => {
                write!(f, "`{margin}` does not say the level of each respondent")
            }
            RakingFailure::UnknownLevel { margin, level } => {
                write!(f, "how many are `{level}` in `{margin}` is not known")
            }
            RakingFailure::EmptyLevel { margin, level } => {
                write!(f, "no respondent is `{level}` in `{margin}`")
            }
            RakingFailure::TotalsDiffer { margin, other } => {
                write!(f, "`{margin}` and `{other}` do not sum to the same population")
            }
            RakingFailure::NotReached { distance } => {
                write!(f, "after {MAX_ROUNDS} rounds a margin is still off by {distance:.1e}")
            }
        }
    }
}

/// Iterative proportional fitting: margin after margin, the weights of each level are multiplied by
/// what their sum lacks, until every margin is met within `TOLERANCE`.
///
/// Deming & Stephan (1940), Annals of Mathematical Statistics 11:427-444; as `rake` of R's survey
/// package. Without a margin the base weights are returned as they are.
pub fn rake(base: &[f64], margins: &[Margin]) -> Result<Raked, RakingFailure> {
    check(base, margins)?;
    let Some(first) = margins.first() else {
        return Ok(Raked { weights: base.to_vec(), rounds: 0 });
    };
    let sides: Vec<Side> = margins.iter().map(|it| Side::of(it, base.len())).collect();
    let population: f64 = first.totals.values().sum();
    let mut table = Table::of(base, &sides);
    let mut distance = table.distance(&sides) / population;
    for rounds in 0..=MAX_ROUNDS {
        if distance <= TOLERANCE {
            return Ok(Raked { weights: table.weights(base), rounds });
        }
        sides.iter().enumerate().for_each(|(place, side)| table.fit(place, side));
        distance = table.distance(&sides) / population;
    }
    Err(RakingFailure::NotReached { distance })
}

/// Weights of which none is above `highest` times the mean: what is taken off is given to the others in
/// proportion, so that the sum stays. A declared rule that trades some bias for fewer answers lost to
/// unequal weights; margins are no longer met exactly. `None` where `highest` is not above 1, or a
/// weight is no weight.
pub fn trimmed(weights: &[f64], highest: f64) -> Option<Vec<f64>> {
    let is_weight = |it: &f64| it.is_finite() && *it >= 0.0;
    if !(highest > 1.0 && weights.iter().all(is_weight)) {
        return None;
    }
    let sum: f64 = weights.iter().sum();
    let most = highest * sum / weights.len() as f64;
    let mut trimmed = weights.to_vec();
    // Each round puts one more weight at least to the limit, or ends.
    for _ in 0..weights.len() {
        let at_limit = |it: &&f64| **it >= most;
        let over: f64 = trimmed.iter().filter(at_limit).map(|it| it - most).sum();
        let rest: f64 = trimmed.iter().filter(|it| **it < most).sum();
        if over <= 0.0 || rest <= 0.0 {
            break;
        }
        let raised = 1.0 + over / rest;
        trimmed.iter_mut().for_each(|it| *it = if *it >= most { most } else { *it * raised });
    }
    trimmed.iter_mut().for_each(|it| *it = it.min(most));
    Some(trimmed)
}

fn check(base: &[f64], margins: &[Margin]) -> Result<(), RakingFailure> {
    let is_weight = |it: &f64| it.is_finite() && *it >= 0.0;
    if let Some(place) = base.iter().position(|it| !is_weight(it)) {
        return Err(RakingFailure::NotAWeight(format!("respondent {}", place + 1)));
    }
    for margin in margins {
        check_margin(base, margin)?;
    }
    let sum = |it: &Margin| it.totals.values().sum::<f64>();
    for pair in margins.windows(2) {
        if (sum(&pair[0]) - sum(&pair[1])).abs() > TOTALS_DIFFER * sum(&pair[0]) {
            let (margin, other) = (pair[0].name.clone(), pair[1].name.clone());
            return Err(RakingFailure::TotalsDiffer { margin, other });
        }
    }
    Ok(())
}

fn check_margin(base: &[f64], margin: &Margin) -> Result<(), RakingFailure> {
    let name = || margin.name.clone();
    if margin.levels.len() != base.len() {
        return Err(RakingFailure::Incomplete { margin: name() });
    }
    let mut weights: BTreeMap<&str, f64> = BTreeMap::new();
    for (level, weight) in margin.levels.iter().zip(base) {
        if !margin.totals.contains_key(level) {
            return Err(RakingFailure::UnknownLevel { margin: name(), level: level.clone() });
        }
        *weights.entry(level).or_default() += weight;
    }
    for (level, total) in &margin.totals {
        if !total.is_finite() || *total < 0.0 {
            return Err(RakingFailure::NotAWeight(format!("`{level}` in `{}`", margin.name)));
        }
        if *total > 0.0 && weights.get(level.as_str()).is_none_or(|it| *it == 0.0) {
            return Err(RakingFailure::EmptyLevel { margin: name(), level: level.clone() });
        }
    }
    Ok(())
}

/// A margin with places for names.
struct Side {
    totals: Vec<f64>,
    /// For each respondent, the place of the level.
    levels: Vec<usize>,
}

impl Side {
    fn of(margin: &Margin, respondents: usize) -> Side {
        let places: BTreeMap<&str, usize> =
            margin.totals.keys().enumerate().map(|(place, it)| (it.as_str(), place)).collect();
        let levels = margin.levels[..respondents].iter().map(|it| places[it.as_str()]);
        Side { totals: margin.totals.values().copied().collect(), levels: levels.collect() }
    }
}

/// The respondents by their combination of levels: all of one are weighted up alike.
struct Table {
    /// For each respondent, the place of the combination.
    cell_of: Vec<usize>,
    cells: Vec<Cell>,
}

struct Cell {
    /// The place of the level, for each margin.
    levels: Vec<usize>,
    /// The sum of the base weights.
    base: f64,
    /// The sum of the weights now.
    weight: f64,
}

impl Table {
    fn of(base: &[f64], sides: &[Side]) -> Table {
        let mut places: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut table = Table { cell_of: vec![], cells: vec![] };
        for (respondent, weight) in base.iter().enumerate() {
            let levels: Vec<usize> = sides.iter().map(|it| it.levels[respondent]).collect();
            let place = *places.entry(levels.clone()).or_insert_with(|| {
                table.cells.push(Cell { levels, base: 0.0, weight: 0.0 });
                table.cells.len() - 1
            });
            table.cell_of.push(place);
            table.cells[place].base += weight;
            table.cells[place].weight += weight;
        }
        table
    }

    /// What each level of a margin weighs.
    fn sums(&self, place: usize, side: &Side) -> Vec<f64> {
        let mut sums = vec![0.0; side.totals.len()];
        for cell in &self.cells {
            sums[cell.levels[place]] += cell.weight;
        }
        sums
    }

    /// Makes one margin right.
    fn fit(&mut self, place: usize, side: &Side) {
        let sums = self.sums(place, side);
        for cell in &mut self.cells {
            let level = cell.levels[place];
            // A level that weighs nothing is wanted empty, or fitting has emptied it for good.
            if sums[level] > 0.0 {
                cell.weight *= side.totals[level] / sums[level];
            }
        }
    }

    /// How far the worst level of all is from its total.
    fn distance(&self, sides: &[Side]) -> f64 {
        let off = |(place, side): (usize, &Side)| {
            let sums = self.sums(place, side);
            sums.iter()
                .zip(&side.totals)
                .map(|(sum, total)| (sum - total).abs())
                .fold(0.0, f64::max)
        };
        sides.iter().enumerate().map(off).fold(0.0, f64::max)
    }

    fn weights(&self, base: &[f64]) -> Vec<f64> {
        let raked = |(weight, place): (&f64, &usize)| {
            let cell = &self.cells[*place];
            if cell.base > 0.0 { weight * (cell.weight / cell.base) } else { 0.0 }
        };
        base.iter().zip(&self.cell_of).map(raked).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn margin(name: &str, totals: &[(&str, f64)], levels: &[&str]) -> Margin {
        Margin {
            name: name.to_owned(),
            totals: totals.iter().map(|(level, total)| ((*level).to_owned(), *total)).collect(),
            levels: levels.iter().map(|it| (*it).to_owned()).collect(),
        }
    }

    #[test]
    fn one_margin_is_met_at_once() {
        let region =
            margin("region", &[("north", 60.0), ("south", 40.0)], &["north", "south", "south"]);
        let raked = rake(&[1.0, 1.0, 3.0], &[region]).expect("weights");
        assert_eq!(raked, Raked { weights: vec![60.0, 10.0, 30.0], rounds: 1 });
    }

    #[test]
    fn a_level_of_which_nobody_is_left_weighs_nothing() {
        let region = margin("region", &[("north", 0.0), ("south", 4.0)], &["north", "south"]);
        assert_eq!(rake(&[1.0, 1.0], &[region]).map(|it| it.weights), Ok(vec![0.0, 4.0]));
    }

    #[test]
    fn without_margins_the_base_weights_stay() {
        assert_eq!(rake(&[1.5, 2.0], &[]).map(|it| it.weights), Ok(vec![1.5, 2.0]));
    }

    #[test]
    fn what_cannot_be_raked_says_why() {
        let north_only = &["north", "north"];
        let failure = |totals: &[(&str, f64)], levels: &[&str]| {
            let failure = rake(&[1.0, 1.0], &[margin("region", totals, levels)]);
            failure.expect_err("it cannot be raked").to_string()
        };
        assert_eq!(
            failure(&[("north", 6.0), ("south", 4.0)], north_only),
            "no respondent is `south` in `region`"
        );
        assert_eq!(
            failure(&[("south", 4.0)], north_only),
            "how many are `north` in `region` is not known"
        );
        assert_eq!(
            failure(&[("north", -6.0)], north_only),
            "the weight of `north` in `region` is not a weight"
        );
        assert_eq!(
            failure(&[("north", 6.0)], &["north"]),
            "`region` does not say the level of each respondent"
        );
        assert_eq!(
            rake(&[1.0, f64::NAN], &[]).map_err(|it| it.to_string()),
            Err("the weight of respondent 2 is not a weight".to_owned())
        );
        let region = margin("region", &[("north", 6.0)], north_only);
        let tenure = margin("tenure", &[("new", 7.0)], &["new", "new"]);
        assert_eq!(
            rake(&[1.0, 1.0], &[region, tenure]).map_err(|it| it.to_string()),
            Err("`region` and `tenure` do not sum to the same population".to_owned())
        );
    }

    #[test]
    fn margins_that_contradict_each_other_are_given_up() {
        // Everybody in the north is new, and yet the north is not as large as the new are.
        let region = margin("region", &[("north", 60.0), ("south", 40.0)], &["north", "south"]);
        let tenure = margin("tenure", &[("new", 50.0), ("old", 50.0)], &["new", "old"]);
        let failure = rake(&[1.0, 1.0], &[region, tenure]).expect_err("it cannot be raked");
        assert_eq!(failure, RakingFailure::NotReached { distance: 0.1 });
        assert_eq!(failure.to_string(), "after 200 rounds a margin is still off by 1.0e-1");
    }

    #[test]
    fn what_is_trimmed_goes_to_the_others_in_proportion() {
        assert_eq!(trimmed(&[1.0, 2.0, 9.0], 1.5), Some(vec![2.0, 4.0, 6.0]));
        // What is given to the others may lift one of them to the limit too.
        assert_eq!(trimmed(&[1.0, 6.0, 11.0], 1.25), Some(vec![3.0, 7.5, 7.5]));
        assert_eq!(trimmed(&[1.0, 1.0], 2.0), Some(vec![1.0, 1.0]));
        assert_eq!(trimmed(&[], 2.0), Some(vec![]));
        assert_eq!((trimmed(&[1.0], 1.0), trimmed(&[-1.0], 2.0)), (None, None));
    }

    proptest! {
        #[test]
        fn trimmed_weights_keep_their_sum_and_their_order(
            weights in proptest::collection::vec(0.01..100.0_f64, 1..40), highest in 1.01..5.0_f64,
        ) {
            let trimmed = trimmed(&weights, highest).expect("weights");
            let (before, after): (f64, f64) = (weights.iter().sum(), trimmed.iter().sum());
            prop_assert!((before - after).abs() <= 1e-9 * before);
            let most = highest * before / weights.len() as f64;
            prop_assert!(trimmed.iter().all(|it| *it <= most));
            for (a, before_a) in trimmed.iter().zip(&weights) {
                for (b, before_b) in trimmed.iter().zip(&weights) {
                    prop_assert!(before_a > before_b || a <= b);
                }
            }
        }

        #[test]
        fn raked_weights_reproduce_every_margin(
            base in proptest::collection::vec(0.2..5.0_f64, 12..40),
            population in proptest::collection::vec(1.0..1000.0_f64, 12..=12),
        ) {
            // Every combination of levels has a respondent, so that any margins can be met.
            let places = |levels: usize, stride: usize| -> Vec<String> {
                (0..base.len()).map(|it| (it / stride % levels).to_string()).collect()
            };
            let margins: Vec<Margin> = [("a", 2, 1), ("b", 3, 2), ("c", 2, 6)]
                .into_iter()
                .map(|(name, levels, stride)| {
                    let mut totals = BTreeMap::new();
                    for (cell, people) in population.iter().enumerate() {
                        *totals.entry((cell / stride % levels).to_string()).or_insert(0.0) += people;
                    }
                    Margin { name: name.to_owned(), totals, levels: places(levels, stride) }
                })
                .collect();
            let raked = rake(&base, &margins).expect("weights");
            let people: f64 = population.iter().sum();
            for margin in &margins {
                for (level, total) in &margin.totals {
                    let of_level = raked.weights.iter().zip(&margin.levels).filter(|it| it.1 == level);
                    let sum: f64 = of_level.map(|it| it.0).sum();
                    prop_assert!((sum - total).abs() <= 1e-11 * people, "{sum} is not {total}");
                }
            }
        }
    }
}
