//! Which cells may not be printed: those with too few answers, and those that would give one away.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::Cut;
use crate::period::{Grain, Period};

/// The numbers of answers of one question's cells.
pub type Bases = BTreeMap<Cut, BTreeMap<Period, u64>>;

/// The periods of each cut that are withheld.
pub type Withheld = BTreeMap<Cut, BTreeSet<Period>>;

/// The cells that are withheld.
///
/// Primary: fewer answers than `minimum_n`. Complementary: wherever a printed total less its
/// printed parts would leave fewer than `minimum_n` answers, the smallest printed part goes too (of
/// periods rather an older one), until nothing small is left to be had by subtraction. Margins are groups in their total and
/// calendar periods in the longer ones that hold them (METRICS 14, first steps; windows that
/// overlap are not margins and are not proved here). What all answers have beyond those of every
/// year are the ones whose date cannot be read: no one can be known to be among them, so they are
/// not protected as a group would be.
pub fn withheld(bases: &Bases, minimum_n: u64) -> Withheld {
    let mut table = Table::new(bases);
    for cell in &mut table.cells {
        cell.withheld = cell.n < minimum_n;
    }
    let margins: Vec<Margin> =
        table.margins_of_groups().into_iter().chain(table.margins_of_time(minimum_n)).collect();
    loop {
        let before = table.count_withheld();
        for margin in &margins {
            table.protect(margin, minimum_n);
        }
        if table.count_withheld() == before {
            return table.withheld();
        }
    }
}

/// A total and the parts that add up to it, or to it less the answers that belong to no part; by
/// their places in the table.
struct Margin {
    total: usize,
    parts: Vec<usize>,
    /// Answers of the total that belong to no part and need no protection.
    besides: u64,
    /// The part that is kept as long as another can go: of periods the newest, which readers need.
    kept: Option<usize>,
}

struct Cell {
    n: u64,
    withheld: bool,
}

/// The cells in one row, so that a margin is a handful of numbers and no name is compared twice.
struct Table<'a> {
    cells: Vec<Cell>,
    /// Where the cells of each cut are.
    rows: BTreeMap<&'a Cut, BTreeMap<Period, usize>>,
}

impl<'a> Table<'a> {
    fn new(bases: &'a Bases) -> Table<'a> {
        let mut table = Table { cells: vec![], rows: BTreeMap::new() };
        for (cut, periods) in bases {
            let mut row = BTreeMap::new();
            for (period, n) in periods {
                row.insert(*period, table.cells.len());
                table.cells.push(Cell { n: *n, withheld: false });
            }
            table.rows.insert(cut, row);
        }
        table
    }

    /// For every total, dimension and period: the groups.
    fn margins_of_groups(&self) -> Vec<Margin> {
        let mut wider: BTreeMap<(Cut, String), Vec<&BTreeMap<Period, usize>>> = BTreeMap::new();
        for (cut, row) in &self.rows {
            for dimension in cut.dimensions() {
                wider.entry((cut.without(dimension), dimension.to_owned())).or_default().push(row);
            }
        }
        let mut margins = vec![];
        for ((total, _), rows) in wider {
            for (period, total) in self.rows.get(&total).into_iter().flatten() {
                let parts = rows.iter().filter_map(|it| it.get(period).copied()).collect();
                margins.push(Margin { total: *total, parts, besides: 0, kept: None });
            }
        }
        margins
    }

    /// For every cut and longer period: the shorter ones of each grain in it.
    fn margins_of_time(&self, minimum_n: u64) -> Vec<Margin> {
        let mut margins = vec![];
        for row in self.rows.values() {
            let mut parts: BTreeMap<(Period, Option<Grain>), Vec<usize>> = BTreeMap::new();
            for (period, place) in row {
                for longer in longer(*period) {
                    parts.entry((longer, period.grain())).or_default().push(*place);
                }
            }
            margins.extend(parts.into_iter().filter_map(|((longer, _), parts)| {
                let total = *row.get(&longer)?;
                let dated: u64 = parts.iter().map(|it| self.cells[*it].n).sum();
                let besides = match longer {
                    Period::All => self.cells[total].n.saturating_sub(dated),
                    Period::Calendar { .. } | Period::Last { .. } => 0,
                };
                // Periods are in the order of time, and the newest of them may be small itself.
                let kept = parts.iter().rev().find(|it| self.cells[**it].n >= minimum_n).copied();
                Some(Margin { total, parts, besides, kept })
            }));
        }
        margins
    }

    fn protect(&mut self, margin: &Margin, minimum_n: u64) {
        if self.cells[margin.total].withheld {
            return;
        }
        let printed = margin.parts.iter().filter(|it| !self.cells[**it].withheld);
        let mut printed: Vec<(u64, usize)> = printed.map(|it| (self.cells[*it].n, *it)).collect();
        let sum: u64 = printed.iter().map(|(n, _)| n).sum();
        let mut hidden = self.cells[margin.total].n.saturating_sub(sum + margin.besides);
        if hidden == 0 || hidden >= minimum_n {
            return;
        }
        printed.sort_unstable_by_key(|(n, place)| (Some(*place) == margin.kept, *n, *place));
        for (n, part) in printed {
            if hidden >= minimum_n {
                return;
            }
            hidden += n;
            self.cells[part].withheld = true;
        }
    }

    fn count_withheld(&self) -> usize {
        self.cells.iter().filter(|it| it.withheld).count()
    }

    fn withheld(&self) -> Withheld {
        let of_row = |row: &BTreeMap<Period, usize>| {
            row.iter()
                .filter(|(_, place)| self.cells[**place].withheld)
                .map(|(period, _)| *period)
                .collect()
        };
        self.rows.iter().map(|(cut, row)| ((*cut).clone(), of_row(row))).collect()
    }
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
        let teams = teams.iter().map(|(team, n)| (Cut::of("team", team), *n));
        let cuts = teams.chain([(Cut::total(), total)]);
        cuts.map(|(cut, n)| (cut, BTreeMap::from([(week(), n)]))).collect()
    }

    fn is_withheld(withheld: &Withheld, cut: &Cut) -> bool {
        withheld[cut].contains(&week())
    }

    fn check(total: u64, teams: &[(&str, u64)], expected: &[&str]) {
        let withheld = withheld(&bases(total, teams), 5);
        let cuts = withheld.keys().filter(|it| is_withheld(&withheld, it));
        let names: Vec<&str> = cuts.map(|it| it.group("team").unwrap_or("total")).collect();
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
        let periods = [("2026-Q4", 60), ("2026-10", 20), ("2026-11", 37), ("2026-12", 3)];
        let periods = periods.map(|(text, n)| (month(text), n));
        let withheld = withheld(&Bases::from([(Cut::total(), periods.into())]), 5);
        let labels: Vec<String> = withheld[&Cut::total()].iter().map(Period::to_string).collect();
        assert_eq!(labels, ["2026-10", "2026-12"]);
    }

    #[test]
    fn an_older_month_goes_rather_than_the_newest() {
        let period = |text: &str| Period::parse(text, crate::period::Day(0)).expect("a period");
        let periods =
            [("all", 98), ("2026-01", 40), ("2026-02", 30), ("2026-03", 25), ("2026-04", 3)];
        let periods = periods.map(|(text, n)| (period(text), n));
        let withheld = withheld(&Bases::from([(Cut::total(), periods.into())]), 5);
        let labels: Vec<String> = withheld[&Cut::total()].iter().map(Period::to_string).collect();
        assert_eq!(labels, ["2026-02", "2026-04"]);
    }

    #[test]
    fn answers_without_a_readable_date_cost_no_year_its_figure() {
        let period = |text: &str| Period::parse(text, crate::period::Day(0)).expect("a period");
        let periods = [("all", 103), ("2025", 40), ("2026", 60)].map(|(text, n)| (period(text), n));
        let withheld = withheld(&Bases::from([(Cut::total(), periods.into())]), 5);
        assert!(withheld[&Cut::total()].is_empty());
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
            if !is_withheld(&withheld, &Cut::total()) {
                let printed: u64 = bases
                    .iter()
                    .filter(|(cut, _)| !cut.is_total() && !is_withheld(&withheld, cut))
                    .map(|(_, periods)| periods[&week()])
                    .sum();
                let hidden = total - printed;
                proptest::prop_assert!(hidden == 0 || hidden >= 5 || printed == 0);
            }
        }
    }
}
