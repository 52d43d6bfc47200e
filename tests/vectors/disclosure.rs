//! What an outsider works out of published tables, and the patterns that prevent it.

use std::collections::BTreeMap;

use serde_json::Value;

use bellwether::measure::Interval;
use bellwether::privacy::disclosure::bounds::bounds;
use bellwether::privacy::disclosure::pattern::pattern;
use bellwether::privacy::disclosure::span::Span;
use bellwether::privacy::disclosure::{Places, Sum, Table};

use crate::reader::{Case, family, whole};

/// A table with the names of its cells.
struct Named {
    names: Vec<String>,
    table: Table,
}

impl Named {
    fn of(case: &Case) -> Named {
        let cells = case.input("cells").as_object().expect("cells by name");
        let names: Vec<String> = cells.keys().cloned().collect();
        let counts = cells.values().map(whole).collect();
        let mut named = Named { names, table: Table { counts, sums: vec![] } };
        let sums = case.input("relations").as_array().expect("relations").iter().map(|it| Sum {
            total: named.place(it[0].as_str().expect("a total")),
            parts: named.places(&it[1]).into_iter().collect(),
        });
        named.table.sums = sums.collect();
        named
    }

    fn place(&self, name: &str) -> usize {
        self.names.iter().position(|it| it == name).unwrap_or_else(|| panic!("no cell {name}"))
    }

    fn places(&self, names: &Value) -> Places {
        let names = names.as_array().expect("names").iter();
        names.map(|it| self.place(it.as_str().expect("a name"))).collect()
    }
}

#[test]
fn what_can_be_worked_out_of_a_table_with_hidden_cells() {
    let family = family("sdc_audit", &[]);
    family.each(|case| {
        let named = Named::of(case);
        let hidden = named.places(case.input("suppressed"));
        let bounds = bounds(&named.table, &hidden, case.number("lower_bound"));
        assert_eq!(bounds.keys().copied().collect::<Places>(), hidden);
        for (place, it) in &bounds {
            let field = format!("bounds.{}", named.names[*place]);
            match it.high {
                Some(high) => case.is_interval(&field, Interval { low: it.low, high }),
                None => assert!(case.expected(&field)[1].is_null(), "{}", case.name(&field)),
            }
        }
        let wanted = |field: &str| named.places(case.expected(field));
        assert_eq!(
            named.table.given_away(&hidden),
            wanted("structural_exposed"),
            "{}",
            case.name("structural_exposed")
        );
        let exact: Places =
            bounds.iter().filter(|(_, it)| it.is_exact()).map(|(place, _)| *place).collect();
        assert_eq!(exact, wanted("exact"), "{}", case.name("exact"));
        let primary = named.places(case.input("primary"));
        case.is_exactly("safe", primary.is_disjoint(&exact));
    });
}

/// A quality bar: our pattern is safe and costs no more than the reference's, and what is proved to
/// be the least is never undercut.
#[test]
fn the_cells_hidden_besides_the_small_ones_cost_little() {
    // Which cells others chose, and how many are the fewest: ours are judged by what they cost.
    let family =
        family("sdc_suppress", &["peers", "reference_greedy_secondary", "optimal_secondary_count"]);
    family.each(|case| {
        let named = Named::of(case);
        let threshold = case.number("threshold");
        let pattern = pattern(&named.table, threshold).expect("a pattern");
        assert_eq!(
            pattern.primary,
            named.places(case.expected("primary")),
            "{}",
            case.name("primary")
        );
        let hidden = pattern.hidden();
        let bounds = bounds(&named.table, &hidden, 1);
        for place in &pattern.primary {
            let width = bounds[place].width();
            assert!(width > 1.0 - 1e-6, "{}: {width}", case.name(&named.names[*place]));
        }
        assert!(named.table.given_away(&hidden).is_disjoint(&pattern.primary));
        assert!(hidden.iter().all(|it| named.table.counts[*it] > 0), "an empty cell is published");
        let value: u64 = pattern.secondary.iter().map(|it| named.table.counts[*it]).sum();
        let least = whole(case.expected("optimal_secondary_value"));
        let reference = whole(case.expected("reference_greedy_value"));
        let name = case.name("secondary value");
        eprintln!("{name}: {value}, the least is {least}, the reference {reference}");
        assert!(value >= least, "{name}: {value} undercuts {least}");
        assert!(
            value <= reference.max(least + least / 10),
            "{name}: {value}, the reference has {reference} and the least is {least}"
        );
    });
}

#[test]
fn small_groups_that_follow_from_what_was_published() {
    let family = family("sdc_differencing", &[]);
    family.each(|case| {
        let atoms = case.input("atoms").as_object().expect("atoms by name");
        let places: BTreeMap<&str, usize> =
            atoms.keys().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
        let sum = |names: &Value| -> Vec<(usize, i64)> {
            let names = names.as_array().expect("names of atoms").iter();
            names.map(|it| (places[it.as_str().expect("a name")], 1)).collect()
        };
        let mut published = Span::default();
        for publication in case.input("publications").as_array().expect("publications") {
            published.add(sum(&publication["atoms"]));
        }
        for (target, names) in case.input("targets").as_object().expect("targets by name") {
            let counts = names.as_array().expect("names of atoms").iter();
            let n: u64 = counts.map(|it| whole(&atoms[it.as_str().expect("a name")])).sum();
            case.is(&format!("targets.{target}.n"), n as f64);
            let exposed = published.holds(sum(names));
            case.is_exactly(&format!("targets.{target}.exposed"), exposed);
        }
    });
}
