//! Key drivers, and where to begin.

use serde_json::Value;

use bellwether::measure::Interval;
use bellwether::metrics::drivers::{Correlations, CrossProducts, EXACT_DRIVERS, importance};
use bellwether::metrics::priorities::{Aspect, Quadrant, priorities};

use crate::reader::{Case, family};

#[test]
fn shares_of_r2() {
    let family = family("key_drivers", &[]);
    family.each(|case| {
        let rows = case.input("rows").as_array().expect("rows");
        let rows: Vec<&Vec<Value>> = rows.iter().map(|it| it.as_array().expect("a row")).collect();
        let complete: Vec<Vec<f64>> = rows
            .iter()
            .filter_map(|row| row.iter().map(Value::as_f64).collect::<Option<Vec<f64>>>())
            .collect();
        let correlations = Correlations::of_rows(&complete).expect("an outcome that varies");
        checked(case, &correlations);
        if let Some(sums) = summed(&rows) {
            assert_eq!(sums.n() + sums.incomplete(), rows.len() as u64);
            checked(case, &sums.correlations().expect("an outcome that varies"));
        }
    });
}

/// The same rows as a tally sums them; none where they are not small whole scores.
fn summed(rows: &[&Vec<Value>]) -> Option<CrossProducts> {
    let mut sums = CrossProducts::none(rows.first()?.len() - 1);
    for row in rows {
        let scores: Vec<Option<i8>> = row.iter().map(small).collect::<Option<_>>()?;
        sums.add(scores[0], &scores[1..]);
    }
    Some(sums)
}

/// A score, a missing one, or none of both.
fn small(value: &Value) -> Option<Option<i8>> {
    match value.as_f64() {
        None => Some(None),
        Some(it) => (it.fract() == 0.0 && it.abs() <= 100.0).then_some(Some(it as i8)),
    }
}

fn checked(case: &Case, correlations: &Correlations) {
    let beta = correlations.beta();
    let drivers = correlations.drivers();
    let squares = beta.as_ref().map(|it| it.iter().map(|it| it * it));
    let pratt = |it: &Vec<f64>| -> Vec<f64> {
        it.iter().zip(correlations.pearson()).map(|(beta, r)| beta * r.unwrap_or(0.0)).collect()
    };
    case.is("n", correlations.n as f64);
    case.is("r2", correlations.r2());
    case.are("johnson", correlations.relative_weights());
    case.are("first", correlations.first());
    case.are("last", correlations.last());
    case.are("pearson", correlations.pearson());
    all_or_none(case, "beta_std", drivers, beta.clone());
    all_or_none(case, "betasq", drivers, squares.map(Iterator::collect));
    all_or_none(case, "pratt", drivers, beta.as_ref().map(pratt));
    if drivers > EXACT_DRIVERS {
        // So many are left to Johnson's relative weights.
        for field in ["lmg", "lmg_norm"].into_iter().filter(|it| case.wants(it)) {
            case.expected(field);
        }
        return;
    }
    let shown = importance(correlations);
    case.is("r2", shown.r2);
    case.are("lmg", shown.drivers.iter().map(|it| it.of_r2));
    case.are("lmg_norm", shown.drivers.iter().map(|it| it.share));
    case.are("pearson", shown.drivers.iter().map(|it| it.correlation));
}

/// Where drivers are made up of each other, a figure for each is null, or all are.
fn all_or_none(case: &Case, field: &str, drivers: usize, got: Option<Vec<f64>>) {
    match got {
        Some(got) => case.are(field, got),
        None if case.expected(field).is_null() => {}
        None => case.are(field, vec![None; drivers]),
    }
}

#[test]
fn quadrants_of_drivers() {
    let family = family("priority_matrix", &[]);
    family.each(|case| {
        let names = case.input("names").as_array().expect("names");
        let interval = |place: usize| {
            let ends = case.input("importance_ci").get(place)?;
            Some(Interval { low: ends.get(0)?.as_f64()?, high: ends.get(1)?.as_f64()? })
        };
        let measured = case.floats("importance").into_iter().zip(case.floats("performance"));
        let aspects: Vec<Aspect> = measured
            .enumerate()
            .map(|(place, (importance, performance))| Aspect {
                importance,
                interval: interval(place),
                performance,
            })
            .collect();
        let priorities = priorities(&aspects).expect("drivers");
        case.is("importance_mean", priorities.importance_mean);
        case.is("performance_mean", priorities.performance_mean);
        let quadrants = priorities.quadrants.into_iter().map(Quadrant::name).map(Value::from);
        let named = names.iter().map(|it| it.as_str().expect("a name").to_owned()).zip(quadrants);
        case.is_exactly("quadrant", Value::Object(named.collect()));
    });
}
