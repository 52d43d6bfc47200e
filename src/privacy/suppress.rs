//! Which cells may not be printed: those with too few answers, and those that would give one away.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::Cut;
use crate::period::{Grain, Period};

/// The numbers of answers of one question's cells, by cut and period.
pub type Bases = BTreeMap<(Cut, Period), u64>;

/// A total and the parts that add up to it, or to it less the answers that belong to no part.
struct Margin {
    total: (Cut, Period),
    parts: Vec<(Cut, Period)>,
}

/// The cells that are withheld.
///
/// Primary: fewer answers than `minimum_n`. Complementary: wherever a printed total less its
/// printed parts would leave fewer than `minimum_n` answers, the smallest printed part goes too,
/// until nothing small is left to be had by subtraction. Margins are groups in their total and
/// calendar periods in the longer ones that hold them (METRICS 14, first steps; windows that
/// overlap are not margins and are not proved here).
pub fn withheld(bases: &Bases, minimum_n: u64) -> BTreeSet<(Cut, Period)> {
    let mut withheld: BTreeSet<(Cut, Period)> =
        bases.iter().filter(|(_, n)| **n < minimum_n).map(|(cell, _)| cell.clone()).collect();
    let margins = margins(bases);
    loop {
        let before = withheld.len();
        for margin in &margins {
            protect(margin, bases, minimum_n, &mut withheld);
        }
        if withheld.len() == before {
            return withheld;
        }
    }
}

fn protect(margin: &Margin, bases: &Bases, minimum_n: u64, withheld: &mut BTreeSet<(Cut, Period)>) {
    if withheld.contains(&margin.total) {
        return;
    }
    let mut printed: Vec<(u64, &(Cut, Period))> =
        margin.parts.iter().filter(|it| !withheld.contains(*it)).map(|it| (bases[it], it)).collect();
    printed.sort();
    let mut hidden = bases[&margin.total].saturating_sub(printed.iter().map(|(n, _)| n).sum());
    for (n, part) in printed {
        if hidden == 0 || hidden >= minimum_n {
            return;
        }
        hidden += n;
        withheld.insert(part.clone());
    }
}

fn margins(bases: &Bases) -> Vec<Margin> {
    let mut parts: BTreeMap<((Cut, Period), Option<Grain>, String), Vec<(Cut, Period)>> = BTreeMap::new();
    for (cut, period) in bases.keys() {
        let cell = (cut.clone(), *period);
        for dimension in cut.dimensions() {
            let total = (cut.without(dimension), *period);
            parts.entry((total, None, dimension.to_owned())).or_default().push(cell.clone());
        }
        for longer in longer(*period) {
            let total = (cut.clone(), longer);
            parts.entry((total, period.grain(), String::new())).or_default().push(cell.clone());
        }
    }
    parts
        .into_iter()
        .filter(|((total, ..), _)| bases.contains_key(total))
        .map(|((total, ..), parts)| Margin { total, parts })
        .collect()
}

/// The periods of which a calendar period is a part.
fn longer(period: Period) -> Vec<Period> {
    let (Some(grain), Some(days)) = (period.grain(), period.days()) else { return vec![] };
    let mut longer = vec![Period::All];
    if grain == Grain::Month {
        longer.push(Period::containing(Grain::Quarter, days.first));
    }
    if matches!(grain, Grain::Month | Grain::Quarter) {
        longer.push(Period::containing(Grain::Year, days.first));
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week() -> Period {
        Period::parse("2026-W47", crate::period::Day(0)).expect("a week")
    }

    fn bases(total: u64, teams: &[(&str, u64)]) -> Bases {
        let teams = teams.iter().map(|(team, n)| ((Cut::of("team", team), week()), *n));
        teams.chain([((Cut::total(), week()), total)]).collect()
    }

    fn check(total: u64, teams: &[(&str, u64)], expected: &[&str]) {
        let withheld = withheld(&bases(total, teams), 5);
        let names: Vec<&str> =
            withheld.iter().map(|(cut, _)| cut.group("team").unwrap_or("total")).collect();
        assert_eq!(names, expected);
    }

    #[test]
    fn a_sibling_goes_when_the_total_would_reveal_a_small_group() {
        check(40, &[("A", 3), ("B", 12), ("C", 25)], &["A", "B"]);
    }

    #[test]
    fn two_small_groups_hide_each_other_if_they_are_enough_together() {
        check(40, &[("A", 3), ("B", 4), ("C", 33)], &["A", "B"]);
        check(40, &[("A", 1), ("B", 2), ("C", 10), ("D", 27)], &["A", "B", "C"]);
    }

    #[test]
    fn answers_of_no_group_are_protected_like_a_group() {
        check(40, &[("B", 12), ("C", 25)], &["B"]);
        check(37, &[("B", 12), ("C", 25)], &[]);
    }

    #[test]
    fn a_small_month_takes_another_month_of_its_quarter_along() {
        let month = |text: &str| Period::parse(text, crate::period::Day(0)).expect("a period");
        let bases: Bases = [("2026-Q4", 60), ("2026-10", 20), ("2026-11", 37), ("2026-12", 3)]
            .map(|(text, n)| ((Cut::total(), month(text)), n))
            .into();
        let withheld = withheld(&bases, 5);
        let labels: Vec<String> = withheld.iter().map(|(_, it)| it.to_string()).collect();
        assert_eq!(labels, ["2026-10", "2026-12"]);
    }

    proptest::proptest! {
        #[test]
        fn what_is_left_over_in_a_printed_total_is_nothing_or_enough(
            teams in proptest::collection::vec(0u64..30, 1..8), unknown in 0u64..8,
        ) {
            let names: Vec<String> = (0..teams.len()).map(|it| format!("T{it}")).collect();
            let teams: Vec<(&str, u64)> =
                names.iter().map(String::as_str).zip(teams).filter(|(_, n)| *n > 0).collect();
            let total = teams.iter().map(|(_, n)| n).sum::<u64>() + unknown;
            let bases = bases(total, &teams);
            let withheld = withheld(&bases, 5);
            if !withheld.contains(&(Cut::total(), week())) {
                let printed: u64 = bases
                    .iter()
                    .filter(|(cell, _)| !cell.0.is_total() && !withheld.contains(cell))
                    .map(|(_, n)| n)
                    .sum();
                let hidden = total - printed;
                proptest::prop_assert!(hidden == 0 || hidden >= 5 || printed == 0);
            }
        }
    }
}
