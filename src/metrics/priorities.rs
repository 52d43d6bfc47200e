//! Where to begin: drivers by how important they are and how well they do.
//!
//! In come importance and performance of each driver, out goes its quadrant. Martilla & James (1977),
//! Journal of Marketing 41(1):77-79, with the means of all drivers as thresholds.

use crate::measure::Interval;

/// One driver.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aspect {
    /// Its share of what the drivers explain (`DriverImportance::share`), or any other measure that
    /// all have in common.
    pub importance: f64,
    /// In the same unit; where given, it may leave the importance undecided.
    pub interval: Option<Interval>,
    /// The mean or the top box, of one kind for all; more is better.
    pub performance: f64,
}

/// What a driver asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quadrant {
    /// More important than the mean, and done worse.
    ImproveFirst,
    /// More important, and done as well as the mean or better.
    Keep,
    /// Less important, and done as well or better.
    Maintain,
    /// Less important, and done worse.
    LowPriority,
    /// The interval of its importance covers the mean: there is no saying on which side it is.
    Undecided,
}

impl Quadrant {
    /// `improve_first`, `keep`, `maintain`, `low_priority`, `undecided`.
    pub fn name(self) -> &'static str {
        match self {
            Quadrant::ImproveFirst => "improve_first",
            Quadrant::Keep => "keep",
            Quadrant::Maintain => "maintain",
            Quadrant::LowPriority => "low_priority",
            Quadrant::Undecided => "undecided",
        }
    }
}

/// All drivers about their means.
#[derive(Clone, Debug, PartialEq)]
pub struct Priorities {
    pub importance_mean: f64,
    pub performance_mean: f64,
    /// In the order of the drivers.
    pub quadrants: Vec<Quadrant>,
}

/// The quadrant of each driver; `None` without drivers.
pub fn priorities(aspects: &[Aspect]) -> Option<Priorities> {
    let mean = |of: fn(&Aspect) -> f64| aspects.iter().map(of).sum::<f64>() / aspects.len() as f64;
    let (importance_mean, performance_mean) = (mean(|it| it.importance), mean(|it| it.performance));
    let quadrant = |it: &Aspect| {
        let covers = |it: Interval| it.low <= importance_mean && importance_mean <= it.high;
        if it.interval.is_some_and(covers) {
            return Quadrant::Undecided;
        }
        let reaches = |value: f64, mean: f64| value >= mean || nearly(value, mean);
        match (reaches(it.importance, importance_mean), reaches(it.performance, performance_mean)) {
            (true, true) => Quadrant::Keep,
            (true, false) => Quadrant::ImproveFirst,
            (false, true) => Quadrant::Maintain,
            (false, false) => Quadrant::LowPriority,
        }
    };
    let quadrants = aspects.iter().map(quadrant).collect();
    (!aspects.is_empty()).then_some(Priorities { importance_mean, performance_mean, quadrants })
}

/// The mean of equal values is not always one of them, in floating point.
fn nearly(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-12 * b.abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drivers_that_are_all_alike_reach_the_mean() {
        let alike = Aspect { importance: 0.1, interval: None, performance: 3.7 };
        let priorities = priorities(&[alike; 3]).expect("drivers");
        assert_eq!(priorities.quadrants, [Quadrant::Keep; 3]);
    }

    #[test]
    fn without_drivers_there_is_nothing_to_place() {
        assert_eq!(priorities(&[]), None);
    }
}
