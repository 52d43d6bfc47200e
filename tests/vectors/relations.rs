//! Figures beside figures: parts of a whole, two figures of the same units, groups within a change.

use serde_json::Value;

use bellwether::metrics::mix::{Decomposition, Part, Stand};
use bellwether::metrics::parts::{goodman, sison_glaz};
use bellwether::metrics::relation::correlation;

use crate::reader::{family, whole};

#[test]
fn parts_of_a_whole() {
    let family = family("multinomial_ci", &[]);
    family.each(|case| {
        let counts = case.counts("counts");
        case.are_intervals("goodman", goodman(&counts, case.level()).expect("answers"));
        case.are_intervals("sison_glaz", sison_glaz(&counts, case.level()).expect("answers"));
    });
}

#[test]
fn two_figures_of_the_same_units() {
    let family = family("correlation", &[]);
    family.each(|case| {
        let side = |field: &str| case.input(field).as_array().expect("figures").iter();
        // A unit without one of the figures is no pair.
        let pairs = side("x").zip(side("y")).filter_map(|(x, y)| Some((x.as_f64()?, y.as_f64()?)));
        let pairs: Vec<(f64, f64)> = pairs.collect();
        let relation = correlation(&pairs, case.level());
        case.is("n", pairs.len() as f64);
        case.is("pearson", relation.map(|it| it.pearson));
        case.is("p", relation.and_then(|it| it.p));
        case.is_interval("ci", relation.and_then(|it| it.interval));
        case.is("spearman", relation.map(|it| it.spearman));
    });
}

#[test]
fn a_change_taken_apart() {
    let family = family("mix_decomposition", &[]);
    family.each(|case| {
        let groups = case.input("groups").as_array().expect("groups");
        let stand = |group: &Value, period: &str| Stand {
            n: whole(&group[format!("n_{period}")]),
            score: group[format!("score_{period}")].as_f64(),
        };
        let part =
            |group: &'_ Value| (group["name"].to_string(), stand(group, "a"), stand(group, "b"));
        let named: Vec<(String, Stand, Stand)> = groups.iter().map(part).collect();
        let parts: Vec<Part> = named
            .iter()
            .map(|(name, before, now)| Part { name, before: *before, now: *now })
            .collect();
        let split = Decomposition::of(&parts).expect("answers in both periods");
        case.is("overall_a", split.before);
        case.is("overall_b", split.now);
        case.is("total", split.total());
        case.is("rate", split.rate);
        case.is("mix", split.mix);
        case.is_exactly("simpson", split.reversed);
        for (place, effect) in split.effects.iter().enumerate() {
            case.is(&format!("groups.{place}.rate"), effect.rate);
            case.is(&format!("groups.{place}.mix"), effect.mix);
        }
    });
}
