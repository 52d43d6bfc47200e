//! Weighted figures, raking, and who answered.

use serde_json::Value;

use bellwether::measure::{Answers, Scale, Side, Weight};
use bellwether::metrics::raking::{Margin, rake};
use bellwether::metrics::response_rate::{Answered, Dispositions, Unknown};
use bellwether::metrics::weights::{Mass, WeightedAnswers, WeightedMean};

use crate::reader::{Case, family};

#[test]
fn weighted_scores() {
    let family = family("weights", &[]);
    family.each(|case| {
        let scores = case.input("scores").as_array().expect("scores");
        let scores = scores.iter().zip(case.floats("weights"));
        let rows: Vec<(i8, f64)> = scores
            .filter_map(|(score, weight)| Some((score.as_f64()? as i8, weight)))
            .filter(|(_, weight)| *weight > 0.0)
            .collect();
        let values = |worth: &dyn Fn(i8) -> f64| -> Vec<(f64, Mass)> {
            let mass = |weight: f64| Mass::of(weight).expect("a weight above 0");
            rows.iter().map(|(score, weight)| (worth(*score), mass(*weight))).collect()
        };
        let net = |score| match Side::of_nps(score) {
            Side::Low => -100.0,
            Side::Middle => 0.0,
            Side::Top => 100.0,
        };
        let nps = WeightedMean::of(values(&net).into_iter());
        checked(case, nps, WeightedMean::of(values(&f64::from).into_iter()));

        // As the tally has them, with weights in whole parts.
        if rows.iter().all(|(_, weight)| is_whole(weight * Weight::UNIT as f64)) {
            let mut answers = Answers::none(RECOMMEND);
            for (score, weight) in &rows {
                answers.add_weighing(*score, 1, (weight * Weight::UNIT as f64).round() as u64);
            }
            let answers = WeightedAnswers::of(&answers);
            checked(case, answers.nps(), answers.mean());
        }
    });
}

const RECOMMEND: Scale = Scale { low: 0, high: 10 };

fn is_whole(parts: f64) -> bool {
    (parts - parts.round()).abs() < 1e-3
}

fn checked(case: &Case, nps: Option<WeightedMean>, mean: Option<WeightedMean>) {
    let mass = mean.map(|it| it.mass).unwrap_or_default();
    case.is("n", mass.n as f64);
    case.is("sum_w", mass.weight);
    case.is("n_eff", mass.n_eff());
    case.is("deff_kish", mass.deff());
    case.is("nps", nps.map(|it| it.value));
    case.is("nps_se", nps.and_then(|it| it.se));
    case.is_interval("nps_ci_t", nps.and_then(|it| it.t_interval(case.level())));
    case.is("mean", mean.map(|it| it.value));
    case.is("mean_se", mean.and_then(|it| it.se));
}

#[test]
fn raked_weights() {
    let family = family("raking", &[]);
    family.each(|case| {
        let rows = case.input("rows").as_array().expect("rows");
        let base: Vec<f64> = rows.iter().map(|it| it["w"].as_f64().unwrap_or(1.0)).collect();
        let Ok(raked) = rake(&base, &margins(case, rows)) else {
            let wanted = case.expected("weights");
            assert!(wanted.is_null(), "{} cannot be had", case.name("weights"));
            return;
        };
        let mean = weighted_mean(rows, &raked.weights);
        let mass = raked.weights.iter().filter_map(|it| Mass::of(*it));
        let mass = mass.fold(Mass::default(), Mass::plus);
        case.are("weights", raked.weights);
        case.is("mean", mean.map(|it| it.value));
        case.is("n_eff", mass.n_eff());
        case.is("deff_kish", mass.deff());
        case.is("se_mean_linearized_uncalibrated", mean.and_then(|it| it.se));
    });
}

fn margins(case: &Case, rows: &[Value]) -> Vec<Margin> {
    let margin = |(name, totals): (&String, &Value)| {
        let totals = totals.as_object().expect("totals").iter();
        let total = |it: &Value| it.as_f64().expect("a total");
        Margin {
            name: name.clone(),
            totals: totals.map(|(level, it)| (level.clone(), total(it))).collect(),
            levels: rows.iter().map(|it| word(&it[name])).collect(),
        }
    };
    case.input("margins").as_object().expect("margins").iter().map(margin).collect()
}

/// A level may be written as a number.
fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn weighted_mean(rows: &[Value], weights: &[f64]) -> Option<WeightedMean> {
    let answered = rows.iter().zip(weights);
    let answered = answered.filter_map(|(row, it)| Some((row["y"].as_f64()?, Mass::of(*it)?)));
    WeightedMean::of(answered)
}

#[test]
fn response_rates() {
    let family = family("response_rate", &[]);
    family.each(|case| {
        let asked = Dispositions {
            complete: case.number("I"),
            partial: case.number("P"),
            refused: case.number("R"),
            not_reached: case.number("NC"),
            other: case.number("O"),
            unknown_household: case.number("UH"),
            unknown_other: case.number("UO"),
            eligible: case.float("e"),
        };
        let rate = |answered, unknown| asked.rate(answered, unknown);
        case.is("rr1", rate(Answered::Completely, Unknown::Counted));
        case.is("rr2", rate(Answered::AtLeastPartly, Unknown::Counted));
        case.is("rr3", rate(Answered::Completely, Unknown::Estimated));
        case.is("rr4", rate(Answered::AtLeastPartly, Unknown::Estimated));
        case.is("rr5", rate(Answered::Completely, Unknown::LeftOut));
        case.is("rr6", rate(Answered::AtLeastPartly, Unknown::LeftOut));
    });
}
