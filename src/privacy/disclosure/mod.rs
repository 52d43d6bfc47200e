//! What can be worked out of a published table, and what must be left out of it so that it cannot.
//!
//! Cells and sums of them, without a name: in come counts, how they add up and which of them are
//! hidden; out go what an outsider learns of each (exactly, or between two bounds), and the cells
//! whose hiding costs least. METRICS 14: every measure that adds up (answers, scores, revenue) leaks
//! by the same sums, so that the counts stand for all of them.

pub mod bounds;
pub mod pattern;
pub mod span;

use std::collections::BTreeSet;

/// A total and the cells that add up to it, by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    pub total: usize,
    pub parts: Vec<usize>,
}

impl Sum {
    /// Every cell of the sum with its sign: the total less its parts is nought.
    fn terms(&self) -> impl Iterator<Item = (usize, i64)> + '_ {
        std::iter::once((self.total, 1)).chain(self.parts.iter().map(|it| (*it, -1)))
    }
}

/// Counts and how they add up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub counts: Vec<u64>,
    pub sums: Vec<Sum>,
}

/// Places of cells.
pub type Places = BTreeSet<usize>;

impl Table {
    /// The cells that are too small to be published, by their size alone: an empty one is not.
    pub fn too_small(&self, minimum_n: u64) -> Places {
        let small = |it: &usize| (1..minimum_n).contains(&self.counts[*it]);
        (0..self.counts.len()).filter(small).collect()
    }

    /// The hidden cells that follow from the published ones by adding and subtracting alone: any
    /// measure of them is given away, whatever its bounds.
    pub fn given_away(&self, hidden: &Places) -> Places {
        let mut known = span::Span::default();
        for sum in &self.sums {
            known.add(sum.terms().filter(|(place, _)| hidden.contains(place)));
        }
        hidden.iter().copied().filter(|it| known.holds([(*it, 1)])).collect()
    }
}
