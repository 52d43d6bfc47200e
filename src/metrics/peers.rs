//! Units among their peers: the teams of a company, the locations of a chain, the months of a year.
//!
//! In come the answers of each unit, out goes what all of them have in common: the pooled answers,
//! and how much a figure varies from one answer to the next.

use crate::measure::{Answers, Definition, Metric};

use super::estimate::{Moments, NpsCounts, Share};
use super::weights::{WeightedAnswers, WeightedMean};

/// One group among others of its kind.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    pub name: &'a str,
    pub answers: &'a Answers,
}

/// A figure and how uncertain it is by sampling alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampled {
    /// In the metric's unit.
    pub value: f64,
    /// The square of its standard error.
    pub variance: f64,
}

/// What answers come to, and how they vary around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Respondents.
    pub n: u64,
    /// As many equally weighted answers say as much: n, or Kish's effective sample size where
    /// answers weigh differently.
    pub basis: f64,
    /// The figure, in the metric's unit.
    pub value: f64,
    /// The variance of one of those answers, in that unit squared: of -100, 0 and 100 for NPS, of 0
    /// and 100 for a share, of the scores (with n − 1) for a mean. 0 where all answers agree.
    pub variance: f64,
}

/// Below this many answers a unit's own variance is not to be trusted, and that of all units
/// together stands in for it.
pub const FEW_FOR_VARIANCE: u64 = 10;

impl Spread {
    /// `None` without answers.
    pub fn of(answers: &Answers, definition: &Definition) -> Option<Spread> {
        if answers.weights().is_some() {
            return Spread::of_weighted(&WeightedAnswers::of(answers), definition);
        }
        match definition.metric {
            Metric::Nps => Spread::of_nps(NpsCounts::of(answers)),
            Metric::Csat | Metric::Share => {
                Spread::of_share(Share::top_box(answers, &definition.top))
            }
            Metric::Ces | Metric::Mean => {
                let moments = Moments::of(answers);
                let variance = moments.variance().unwrap_or(0.0);
                let (n, value) = (moments.n, moments.mean()?);
                Some(Spread { n, basis: n as f64, value, variance })
            }
        }
    }

    /// Of detractors, passives and promoters, in points; `None` without answers.
    pub fn of_nps(counts: NpsCounts) -> Option<Spread> {
        let (n, wald) = (counts.n(), counts.wald()?);
        let basis = n as f64;
        Some(Spread { n, basis, value: wald.centre, variance: wald.se * wald.se * basis })
    }

    /// In percent; `None` without answers.
    pub fn of_share(share: Share) -> Option<Spread> {
        let value = share.percent()?;
        let (n, variance) = (share.of, value * (100.0 - value));
        Some(Spread { n, basis: n as f64, value, variance })
    }

    fn of_weighted(answers: &WeightedAnswers, definition: &Definition) -> Option<Spread> {
        let n = answers.mass().n;
        let basis = answers.mass().n_eff()?;
        let of_mean = |it: WeightedMean| {
            let se = it.se.unwrap_or(0.0);
            Spread { n, basis, value: it.value, variance: se * se * basis }
        };
        match definition.metric {
            Metric::Nps => answers.nps().map(of_mean),
            Metric::Ces | Metric::Mean => answers.mean().map(of_mean),
            Metric::Csat | Metric::Share => {
                let value = 100.0 * answers.share(&definition.top)?.proportion;
                Some(Spread { n, basis, value, variance: value * (100.0 - value) })
            }
        }
    }

    /// A spread of percentages as whole answers: those counted, and all, the basis rounded.
    pub fn as_share(self) -> Share {
        let of = self.basis.round().max(1.0);
        Share { counted: (self.value / 100.0 * of).round() as u64, of: of as u64 }
    }

    /// The figure with its own sampling variance, or with that of all units where its answers are
    /// few or agree.
    pub fn sampled(self, among: Spread) -> Sampled {
        let own = self.n >= FEW_FOR_VARIANCE && self.variance > 0.0;
        let variance = if own { self.variance } else { among.variance };
        Sampled { value: self.value, variance: variance / self.basis }
    }
}

/// The answers of all units together; `None` without units.
pub fn pooled<'a>(mut answers: impl Iterator<Item = &'a Answers>) -> Option<Answers> {
    let mut all = answers.next()?.clone();
    answers.for_each(|it| all.merge(it));
    Some(all)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::measure::{Better, Scale, Weight};

    use super::*;

    fn definition(metric: Metric) -> Definition {
        Definition {
            metric,
            scale: Scale { low: 0, high: 10 },
            top: vec![9, 10],
            better: Better::Higher,
        }
    }

    #[test]
    fn one_respondent_of_great_weight_says_as_much_as_few() {
        let mut answers = Answers::none(definition(Metric::Nps).scale);
        answers.add_weighing(10, 1, 9 * Weight::UNIT);
        answers.add_weighing(0, 9, Weight::UNIT);
        let spread = Spread::of(&answers, &definition(Metric::Nps)).expect("answers");
        assert_eq!((spread.n, spread.value), (10, 0.0));
        assert!((spread.basis - 3.6).abs() < 1e-12, "{spread:?}");
    }

    proptest! {
        #[test]
        fn equal_weights_are_none(counts in proptest::collection::vec(0..50_u64, 11)) {
            for metric in Metric::ALL {
                let definition = definition(metric);
                let (mut plain, mut alike) =
                    (Answers::none(definition.scale), Answers::none(definition.scale));
                for (score, count) in definition.scale.scores().zip(&counts) {
                    plain.add(score, *count);
                    alike.add_weighing(score, *count, Weight::UNIT);
                }
                let (plain, alike) =
                    (Spread::of(&plain, &definition), Spread::of(&alike, &definition));
                prop_assert_eq!(plain.is_some(), alike.is_some());
                let (Some(plain), Some(alike)) = (plain, alike) else { continue };
                let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * (1.0 + a.abs());
                prop_assert_eq!(plain.n, alike.n);
                prop_assert!(near(plain.basis, alike.basis) && near(plain.value, alike.value));
                // The linearised variance of an NPS divides by n − 1.
                let factor = match metric {
                    Metric::Nps if plain.n > 1 => plain.basis / (plain.basis - 1.0),
                    _ => 1.0,
                };
                prop_assert!(near(plain.variance * factor, alike.variance));
                if matches!(metric, Metric::Csat | Metric::Share) {
                    prop_assert_eq!(plain.as_share(), alike.as_share());
                }
            }
        }
    }
}
