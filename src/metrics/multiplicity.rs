//! Many tests at once: p values adjusted so that a page full of them still means what it says.
//!
//! In come the p values of one family, which is one page's set of tests, in any order; out go
//! adjusted ones in the same places, to be held against the same threshold as a single p. A place
//! without a test stays without, and does not count.

/// One p value, or none where nothing could be tested.
pub type P = Option<f64>;

/// Benjamini and Hochberg's step-up adjustment: among those below q, a share of q is expected to be
/// false. For "changed": p₍ᵢ₎ m / i, and no larger than that of any larger p.
///
/// Benjamini & Hochberg (1995), JRSS B 57:289-300; R `p.adjust(method = "BH")`.
pub fn benjamini_hochberg(family: &[P]) -> Vec<P> {
    step_up(family, 1.0)
}

/// Benjamini and Yekutieli's, which holds however the tests depend on one another: Benjamini and
/// Hochberg's times 1 + 1/2 + ... + 1/m.
///
/// Benjamini & Yekutieli (2001), Annals of Statistics 29:1165-1188; R `p.adjust(method = "BY")`.
pub fn benjamini_yekutieli(family: &[P]) -> Vec<P> {
    let harmonic = (1..=tested(family)).map(|it| 1.0 / it as f64).sum();
    step_up(family, harmonic)
}

/// Holm's step-down adjustment: the chance that even one of those below q is false is q at most.
/// For a claim that names a single unit: p₍ᵢ₎ (m − i + 1), and no smaller than that of any
/// smaller p.
///
/// Holm (1979), Scandinavian Journal of Statistics 6:65-70.
pub fn holm(family: &[P]) -> Vec<P> {
    let mut adjusted = family.to_vec();
    let mut largest: f64 = 0.0;
    for (rank, (place, p)) in ascending(family).into_iter().enumerate() {
        largest = largest.max(p * (tested(family) - rank) as f64);
        adjusted[place] = Some(largest.min(1.0));
    }
    adjusted
}

/// Bonferroni's: p m. Holm's promise at a higher price.
pub fn bonferroni(family: &[P]) -> Vec<P> {
    let m = tested(family) as f64;
    family.iter().map(|it| it.map(|p| (p * m).min(1.0))).collect()
}

/// How many tests there are.
pub fn tested(family: &[P]) -> usize {
    family.iter().flatten().count()
}

fn step_up(family: &[P], factor: f64) -> Vec<P> {
    let mut adjusted = family.to_vec();
    let m = tested(family) as f64;
    let mut smallest: f64 = 1.0;
    for (rank, (place, p)) in ascending(family).into_iter().enumerate().rev() {
        smallest = smallest.min(p * factor * m / (rank + 1) as f64);
        adjusted[place] = Some(smallest);
    }
    adjusted
}

/// The tests with their places, the smallest p first.
fn ascending(family: &[P]) -> Vec<(usize, f64)> {
    let tests = family.iter().enumerate().filter_map(|(place, p)| Some((place, (*p)?)));
    let mut tests: Vec<(usize, f64)> = tests.collect();
    tests.sort_by(|a, b| a.1.total_cmp(&b.1));
    tests
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn family() -> impl Strategy<Value = Vec<P>> {
        proptest::collection::vec(proptest::option::of(0.0..=1.0_f64), 0..40)
    }

    #[test]
    fn one_small_p_among_twenty_is_no_discovery() {
        let mut family = vec![Some(0.5); 19];
        family.push(Some(0.04));
        assert!(benjamini_hochberg(&family).into_iter().flatten().all(|it| it > 0.05));
    }

    proptest! {
        #[test]
        fn adjusted_values_are_no_smaller_and_keep_their_order(family in family()) {
            for adjust in [benjamini_hochberg, benjamini_yekutieli, holm, bonferroni] {
                let adjusted = adjust(&family);
                for (place, p) in family.iter().enumerate() {
                    prop_assert_eq!(p.is_some(), adjusted[place].is_some());
                    let (Some(p), Some(q)) = (*p, adjusted[place]) else { continue };
                    prop_assert!(p <= q + 1e-15 && q <= 1.0, "{} {}", p, q);
                    for (other, other_q) in family.iter().zip(&adjusted) {
                        if other.is_some_and(|it| it < p) {
                            prop_assert!(other_q.is_some_and(|it| it <= q));
                        }
                    }
                }
            }
        }

        #[test]
        fn the_stricter_promise_costs_more(family in family()) {
            let (bh, by) = (benjamini_hochberg(&family), benjamini_yekutieli(&family));
            let (holm, bonferroni) = (holm(&family), bonferroni(&family));
            for place in 0..family.len() {
                prop_assert!(bh[place].unwrap_or(0.0) <= by[place].unwrap_or(0.0) + 1e-15);
                prop_assert!(bh[place].unwrap_or(0.0) <= holm[place].unwrap_or(0.0) + 1e-15);
                prop_assert!(holm[place].unwrap_or(0.0) <= bonferroni[place].unwrap_or(0.0) + 1e-15);
            }
        }

        #[test]
        fn places_without_a_test_change_nothing(family in family()) {
            let tests: Vec<P> = family.iter().filter(|it| it.is_some()).copied().collect();
            for adjust in [benjamini_hochberg, benjamini_yekutieli, holm, bonferroni] {
                let adjusted: Vec<P> =
                    adjust(&family).into_iter().filter(Option::is_some).collect();
                prop_assert_eq!(adjusted, adjust(&tests));
            }
        }
    }
}
