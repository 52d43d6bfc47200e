//! Which other cells must be hidden so that the too small ones stay hidden, at the least cost.
//!
//! Each exposed cell needs a direction: some cells that grow and some that shrink together so that
//! nothing published changes. The cheapest is a linear program; the cells that it moves are hidden
//! too. Then whatever turns out not to be needed is shown again, and the whole is tried in other
//! orders and without each cell that was chosen (METRICS 14, step 4). Any pattern that comes out
//! passes the bounds of `bounds`; whether it is the cheapest is not proved.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::bounds::leaves_open;
use super::{Places, Table};

/// What is hidden of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// Too small by themselves.
    pub primary: Places,
    /// Hidden so that those cannot be worked out.
    pub secondary: Places,
}

impl Pattern {
    /// Everything that is hidden.
    pub fn hidden(&self) -> Places {
        self.primary.union(&self.secondary).copied().collect()
    }
}

/// So many rounds of trying without each chosen cell.
const ROUNDS: usize = 3;

/// A linear program prices how far cells move, and what counts is whether they do: so often the
/// prices are set anew.
const PRICINGS: usize = 3;

/// The cells to hide so that no cell of fewer than `minimum_n` can be placed more narrowly than
/// between two values one apart, empty cells being published; none where no pattern does it.
pub fn pattern(table: &Table, minimum_n: u64) -> Option<Pattern> {
    let primary = table.too_small(minimum_n);
    let search = Search { table, primary: &primary };
    let mut orders: Vec<Vec<usize>> = vec![primary.iter().copied().collect()];
    orders.push(primary.iter().rev().copied().collect());
    for up in [1, -1] {
        let mut by_size = orders[0].clone();
        by_size.sort_by_key(|it| (i128::from(table.counts[*it]) * up, *it));
        orders.push(by_size);
    }
    let mut best = orders
        .iter()
        .filter_map(|order| search.protected(order, &Places::new()))
        .min_by_key(|it| search.price(it))?;
    for _ in 0..ROUNDS {
        let others = best.iter().flat_map(|avoided| {
            orders.iter().filter_map(|order| search.protected(order, &Places::from([*avoided])))
        });
        match others.min_by_key(|it| search.price(it)) {
            Some(other) if search.price(&other) < search.price(&best) => best = other,
            _ => break,
        }
    }
    Some(Pattern { secondary: best, primary })
}

struct Search<'a> {
    table: &'a Table,
    primary: &'a Places,
}

impl Search<'_> {
    /// The answers that are hidden, then the cells.
    fn price(&self, secondary: &Places) -> (u64, usize) {
        (secondary.iter().map(|it| self.table.counts[*it]).sum(), secondary.len())
    }

    fn hidden(&self, secondary: &Places) -> Places {
        self.primary.union(secondary).copied().collect()
    }

    fn is_open(&self, secondary: &Places, of: &Places) -> bool {
        leaves_open(self.table, &self.hidden(secondary), 1, of)
    }

    /// Protects one cell after the other, then shows again what is not needed.
    fn protected(&self, order: &[usize], avoided: &Places) -> Option<Places> {
        let mut secondary = Places::new();
        for cell in order {
            if !self.is_open(&secondary, &Places::from([*cell])) {
                secondary.extend(self.direction(*cell, &secondary, avoided)?);
            }
        }
        let mut dear: Vec<usize> = secondary.iter().copied().collect();
        dear.sort_by_key(|it| std::cmp::Reverse((self.table.counts[*it], *it)));
        for cell in dear {
            secondary.remove(&cell);
            if !self.is_open(&secondary, self.primary) {
                secondary.insert(cell);
            }
        }
        Some(secondary)
    }

    /// The published cells that move where the cell grows or shrinks by one, at the least price.
    fn direction(&self, cell: usize, secondary: &Places, avoided: &Places) -> Option<Places> {
        let hidden = self.hidden(secondary);
        let moved = [1.0, -1.0].map(|step| {
            let price = |it: usize| match hidden.contains(&it) {
                true => 0.0,
                false => self.table.counts[it] as f64,
            };
            let mut prices: Vec<f64> = (0..self.table.counts.len()).map(price).collect();
            let mut moved = None;
            for _ in 0..PRICINGS {
                let Some(steps) = self.steps(cell, step, &prices, avoided) else { break };
                for (it, step) in &steps {
                    prices[*it] = price(*it) / step.abs().max(1.0);
                }
                let chosen = steps.into_keys().filter(|it| !hidden.contains(it)).collect();
                moved = [moved, Some(chosen)].into_iter().flatten().min_by_key(|it| self.price(it));
            }
            moved
        });
        moved.into_iter().flatten().min_by_key(|it| self.price(it))
    }

    /// How far each cell moves. An empty cell stays empty, and no other becomes so.
    fn steps(
        &self,
        cell: usize,
        step: f64,
        prices: &[f64],
        avoided: &Places,
    ) -> Option<BTreeMap<usize, f64>> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut ways: BTreeMap<usize, [Variable; 2]> = BTreeMap::new();
        for (it, count) in self.table.counts.iter().enumerate() {
            if *count > 0 && !avoided.contains(&it) {
                let most_down = (*count - 1) as f64;
                // A hair of a price, so that what moves for nothing does not move at all.
                let up = problem.add_var(prices[it] + 1e-6, (0.0, f64::INFINITY));
                let down = problem.add_var(prices[it] + 1e-6, (0.0, most_down));
                ways.insert(it, [up, down]);
            }
        }
        let [up, down] = *ways.get(&cell)?;
        problem.add_constraint([(up, 1.0), (down, -1.0)], ComparisonOp::Eq, step);
        for sum in &self.table.sums {
            let terms: Vec<(Variable, f64)> = sum
                .terms()
                .filter_map(|(it, sign)| Some((*ways.get(&it)?, sign as f64)))
                .flat_map(|([up, down], sign)| [(up, sign), (down, -sign)])
                .collect();
            problem.add_constraint(&terms, ComparisonOp::Eq, 0.0);
        }
        let solution = problem.solve().ok()?.into_solution().ok()?;
        let moved = ways
            .into_iter()
            .map(|(it, [up, down])| (it, solution.var_value(up) - solution.var_value(down)));
        Some(moved.filter(|(_, step)| step.abs() > 1e-6).collect())
    }
}
