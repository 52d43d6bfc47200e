//! How well the intervals keep what they promise, for the method page: of no one's answers.

use crate::measure::{Better, Definition, Metric, Scale};
use crate::metrics::coverage::Mix;

/// The numbers of answers that are counted out.
pub const SIZES: [u64; 4] = [5, 10, 20, 50];

/// Customers of whom the truth is known, and how often intervals hold it.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    pub metric: Metric,
    /// The figure of all customers.
    pub truth: f64,
    /// Of an NPS the shares of detractors, passives and promoters, of a share those counted and not, in
    /// percent.
    pub mix: Vec<u8>,
    /// From 0 to 1, for each of `SIZES`.
    pub coverage: [f64; 4],
}

/// Three mixes of customers for NPS and three for shares, computed with the intervals of the pages.
pub fn interval_coverage() -> Vec<Covered> {
    let nps = [[3, 12, 85], [15, 25, 60], [35, 30, 35]].map(|mix| {
        let scale = Scale { low: 0, high: 10 };
        let definition =
            Definition { metric: Metric::Nps, scale, top: vec![], better: Better::Higher };
        let truth = f64::from(mix[2]) - f64::from(mix[0]);
        covered(definition, &[0, 8, 10], &mix, truth)
    });
    let shares = [[5, 95], [20, 80], [50, 50]].map(|mix| {
        let scale = Scale { low: 0, high: 1 };
        let definition =
            Definition { metric: Metric::Share, scale, top: vec![1], better: Better::Higher };
        covered(definition, &[0, 1], &mix, f64::from(mix[1]))
    });
    nps.into_iter().chain(shares).collect()
}

fn covered(definition: Definition, scores: &[i8], mix: &[u8], truth: f64) -> Covered {
    let metric = definition.metric;
    let chances = mix.iter().map(|percent| f64::from(*percent) / 100.0);
    let scores = scores.iter().copied().zip(chances).collect();
    let whole = Mix { definition, scores, truth };
    Covered { metric, truth, mix: mix.to_vec(), coverage: SIZES.map(|n| whole.coverage(n)) }
}
