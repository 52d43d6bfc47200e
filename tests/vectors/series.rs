//! One period after another: process limits and the rules that tell a signal from noise.

use serde_json::Value;

use bellwether::measure::Interval;
use bellwether::metrics::estimate::Share;
use bellwether::metrics::peers::Spread;
use bellwether::metrics::series::{Cusum, Ewma, Placed, Rule, Signal, Varying, Xmr, signals};

use crate::reader::{Case, family};

/// The places at which a rule fires.
fn fired(points: &[Placed], rule: Rule) -> Vec<usize> {
    signals(points, &[rule]).iter().map(|it: &Signal| it.last).collect()
}

fn clipped_limits(points: &[Placed]) -> Vec<Interval> {
    let clipped = |it: &Placed| {
        let limits = it.limits();
        Interval { low: limits.low.max(0.0), high: limits.high.min(1.0) }
    };
    points.iter().map(clipped).collect()
}

#[test]
fn individual_values() {
    // Few rules: METRICS.md 8 has the false alarms that each further one costs, so neither the rest
    // of Nelson's and of Western Electric's nor the rules of NHS and Anhoej are there. 2.66 is
    // 3 / 1.128, rounded: one of the two is enough.
    const LEFT_OUT: &[&str] = &[
        "limits_2_66",
        "nelson.n3",
        "nelson.n4",
        "nelson.n6",
        "nelson.n7",
        "nelson.n8",
        "western_electric.w3",
        "nhs_making_data_count",
        "anhoej",
    ];
    let family = family("xmr", LEFT_OUT);
    family.each(|case| {
        let values = case.floats("y");
        case.is("n", values.len() as f64);
        let Some(xmr) = Xmr::of(&values) else {
            return all_null(case, &["mr_bar", "sigma", "lcl", "ucl", "mr_ucl"]);
        };
        let points: Vec<Placed> =
            values.iter().enumerate().map(|(place, it)| xmr.placed(place, *it)).collect();
        let limits = points[0].limits();
        case.is("centre", xmr.centre);
        case.is("mr_bar", xmr.moving_range);
        case.is("sigma", xmr.sigma());
        case.is("lcl", limits.low);
        case.is("ucl", limits.high);
        case.is("mr_ucl", xmr.range_limit());
        case.is_exactly("nelson.n1", fired(&points, Rule::BeyondLimits));
        case.is_exactly("nelson.n2", fired(&points, Rule::Run(9)));
        case.is_exactly("nelson.n5", fired(&points, Rule::TwoOfThree));
        case.is_exactly("western_electric.w1", fired(&points, Rule::BeyondLimits));
        case.is_exactly("western_electric.w2", fired(&points, Rule::TwoOfThree));
        case.is_exactly("western_electric.w4", fired(&points, Rule::Run(8)));
    });
}

fn all_null(case: &Case, fields: &[&str]) {
    fields.iter().for_each(|it| case.is(it, None));
}

#[test]
fn shares_of_varying_n() {
    let family = family("p_chart", &[]);
    family.each(|case| {
        let (counted, of) = (case.counts("x"), case.counts("n"));
        let shares: Vec<Share> =
            counted.iter().zip(&of).map(|(x, n)| Share { counted: *x, of: *n }).collect();
        let all = Share { counted: counted.iter().sum(), of: of.iter().sum() };
        let centre = all.proportion().expect("answers");
        // The file has proportions, the product percentages.
        let spread = |it: &Share| {
            let percent = Spread::of_share(*it).expect("answers in each week");
            Spread { value: percent.value / 100.0, variance: percent.variance / 1e4, ..percent }
        };
        let spreads: Vec<Spread> = shares.iter().map(spread).collect();
        case.is("centre", centre);
        let Some(varying) = Varying::of(centre, centre * (1.0 - centre), &spreads) else {
            panic!("{}: shares that vary", case.name("centre"))
        };
        let placed = |by: fn(Varying, usize, f64, f64) -> Placed| -> Vec<Placed> {
            let of_week = |(place, it): (usize, &Spread)| by(varying, place, it.value, it.basis);
            spreads.iter().enumerate().map(of_week).collect()
        };
        let sampling = placed(Varying::by_sampling);
        let laney = placed(Varying::by_spread);
        case.are("lcl", clipped_limits(&sampling).iter().map(|it| it.low));
        case.are("ucl", clipped_limits(&sampling).iter().map(|it| it.high));
        case.is_exactly("beyond", fired(&sampling, Rule::BeyondLimits));
        case.is("laney.sigma_z", varying.sigma_z);
        case.are("laney.lcl", clipped_limits(&laney).iter().map(|it| it.low));
        case.are("laney.ucl", clipped_limits(&laney).iter().map(|it| it.high));
        case.is_exactly("laney.beyond", fired(&laney, Rule::BeyondLimits));
    });
}

#[test]
fn small_lasting_shifts() {
    let family = family("ewma_cusum", &[]);
    family.each(|case| {
        let values = case.floats("y");
        let limits = Xmr::of(&values).expect("two values");
        case.is("centre", limits.centre);
        case.is("sigma", limits.sigma());

        let ewma = Ewma { weight: case.float("lambda"), width: case.float("L") };
        let smoothed = ewma.smoothed(&values, limits);
        case.are("ewma", smoothed.iter().map(|it| it.value));
        case.are_intervals("ewma_limits", smoothed.iter().map(|it| it.limits));
        case.is_exactly("ewma_signals", places(smoothed.iter().map(|it| it.signal().is_some())));

        let cusum = Cusum { slack: case.float("k"), threshold: case.float("h") };
        let sums = cusum.sums(&values, limits).expect("values that vary");
        case.are("cusum_pos", sums.iter().map(|it| it.above));
        case.are("cusum_neg", sums.iter().map(|it| it.below));
        let signalled = sums.iter().map(|it| cusum.signal(*it).is_some());
        case.is_exactly("cusum_signals", places(signalled));
    });
}

fn places(signalled: impl Iterator<Item = bool>) -> Value {
    signalled.enumerate().filter(|(_, it)| *it).map(|(place, _)| place).collect::<Vec<_>>().into()
}
