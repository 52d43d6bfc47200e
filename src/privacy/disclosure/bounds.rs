//! Between which bounds an outsider can place a hidden count.
//!
//! For each hidden cell the least and the greatest value that fit everything published: two linear
//! programs over the hidden cells that hang together with it, the rest being constants (METRICS 14,
//! step 5).

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::{Places, Table};

/// The bounds of a hidden count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub low: f64,
    /// None where nothing published limits it.
    pub high: Option<f64>,
}

/// Below this two bounds are one number.
const ONE_NUMBER: f64 = 1e-6;

impl Bounds {
    /// Whether only one number fits.
    pub fn is_exact(self) -> bool {
        self.high.is_some_and(|it| it - self.low < ONE_NUMBER)
    }

    /// How many whole numbers fit at the least, less one.
    pub fn width(self) -> f64 {
        self.high.map_or(f64::INFINITY, |it| it - self.low)
    }
}

/// Hidden cells that hang together: what is published says nothing of the one without the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Knot {
    cells: Vec<usize>,
    /// By their places among the sums of the table.
    sums: Vec<usize>,
}

/// The bounds of every hidden cell. `least` is the least that a hidden cell can hold: 1 where an
/// empty cell would have been published as such.
pub fn bounds(table: &Table, hidden: &Places, least: u64) -> BTreeMap<usize, Bounds> {
    let of_knot = |knot: &Knot| -> Vec<(usize, Bounds)> {
        knot.cells.iter().map(|it| (*it, of_cell(table, hidden, knot, *it, least))).collect()
    };
    knots(table, hidden).iter().flat_map(of_knot).collect()
}

/// Whether the published cells leave each of these at least two values a whole number apart.
pub fn leaves_open(table: &Table, hidden: &Places, least: u64, of: &Places) -> bool {
    let knots = knots(table, hidden);
    of.iter().all(|cell| {
        let knot = knots.iter().find(|it| it.cells.contains(cell));
        knot.is_some_and(|it| of_cell(table, hidden, it, *cell, least).width() >= 1.0 - ONE_NUMBER)
    })
}

fn knots(table: &Table, hidden: &Places) -> Vec<Knot> {
    let mut knot_of: BTreeMap<usize, usize> = hidden.iter().map(|it| (*it, *it)).collect();
    let in_sum = |place: usize| -> Vec<usize> {
        table.sums[place].terms().map(|it| it.0).filter(|it| hidden.contains(it)).collect()
    };
    for place in 0..table.sums.len() {
        let cells = in_sum(place);
        let Some(first) = cells.iter().map(|it| knot_of[it]).min() else { continue };
        let joined: Places = cells.iter().map(|it| knot_of[it]).collect();
        knot_of.values_mut().filter(|it| joined.contains(it)).for_each(|it| *it = first);
    }
    let mut knots: BTreeMap<usize, Knot> = BTreeMap::new();
    for (cell, knot) in &knot_of {
        knots.entry(*knot).or_default().cells.push(*cell);
    }
    for place in 0..table.sums.len() {
        if let Some(cell) = in_sum(place).first() {
            knots.entry(knot_of[cell]).or_default().sums.push(place);
        }
    }
    knots.into_values().collect()
}

fn of_cell(table: &Table, hidden: &Places, knot: &Knot, cell: usize, least: u64) -> Bounds {
    let solve = |direction| solved(table, hidden, knot, cell, least, direction);
    Bounds {
        low: solve(OptimizationDirection::Minimize).unwrap_or(least as f64),
        high: solve(OptimizationDirection::Maximize),
    }
}

/// None where the cell has no bound that way, or none that could be found.
fn solved(
    table: &Table,
    hidden: &Places,
    knot: &Knot,
    cell: usize,
    least: u64,
    direction: OptimizationDirection,
) -> Option<f64> {
    let mut problem = Problem::new(direction);
    let range = (least as f64, f64::INFINITY);
    let variables: BTreeMap<usize, Variable> = knot
        .cells
        .iter()
        .map(|it| (*it, problem.add_var(if *it == cell { 1.0 } else { 0.0 }, range)))
        .collect();
    for place in &knot.sums {
        let (mut terms, mut known) = (vec![], 0.0);
        for (it, sign) in table.sums[*place].terms() {
            match variables.get(&it) {
                Some(variable) => terms.push((*variable, sign as f64)),
                None => known += sign as f64 * table.counts[it] as f64,
            }
        }
        problem.add_constraint(&terms, ComparisonOp::Eq, -known);
    }
    debug_assert!(knot.cells.iter().all(|it| hidden.contains(it)));
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some(solution.objective())
}
