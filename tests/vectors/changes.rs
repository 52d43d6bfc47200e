//! Now against before: NPS, shares, means.

use bellwether::measure::{Answers, Definition, Interval, LEVEL, Metric, Scale};
use bellwether::metrics::change::{
    Change, Comparison, Welch, change, fisher_p, newcombe, nps_mover, nps_permutation_p, pooled_z_p,
};
use bellwether::metrics::estimate::{Moments, Share, Wald};

use crate::answers::{ANY, RECOMMEND, counted, defined, nps_counts, recommending, scored};
use crate::reader::family;

/// `None` where a side has no answers.
fn changed(now: &Answers, before: &Answers, definition: &Definition) -> Option<Change> {
    match change(now, before, definition, 1) {
        Comparison::Change(change) => Some(change),
        Comparison::TooFew => None,
    }
}

#[test]
fn changes_of_an_nps() {
    let family = family("nps_diff", &[]);
    family.each(|case| {
        let (before, now) = (nps_counts(&case.counts("a")), nps_counts(&case.counts("b")));
        let adjusted = now.adjusted_wald().less(before.adjusted_wald());
        let permutation = nps_permutation_p(now, before);
        case.is("nps_a", before.nps());
        case.is("nps_b", now.nps());
        case.is("adjusted_wald.diff", adjusted.centre);
        case.is("adjusted_wald.se", adjusted.se);
        case.is_interval("adjusted_wald.ci", adjusted.interval(case.level()));
        case.is("adjusted_wald.p", adjusted.p());
        // Plain Wald does not hold its level for few answers (METRICS.md 1) and is not shown.
        let plain = now.wald().zip(before.wald()).map(|(now, before)| now.less(before));
        case.is("wald.se", plain.map(|it| it.se));
        case.is_interval("wald.ci", plain.map(|it| it.interval(case.level())));
        case.is("wald.p", plain.and_then(Wald::p));
        case.is_interval("mover_score", nps_mover(now, before, case.level()));
        if case.wants("permutation_p") {
            case.is("permutation_p", permutation);
        }

        let definition = defined(Metric::Nps, RECOMMEND, &[]);
        let shown = changed(&recommending(now), &recommending(before), &definition);
        case.is("diff", shown.map(|it| it.delta));
        let p = if permutation.is_some() { "permutation_p" } else { "adjusted_wald.p" };
        case.is(p, shown.and_then(|it| it.p));
    });
}

#[test]
fn changes_of_a_share() {
    let family = family("proportion_diff", &[]);
    family.each(|case| {
        let now = Share { counted: case.number("x1"), of: case.number("n1") };
        let before = Share { counted: case.number("x2"), of: case.number("n2") };
        case.is_interval("newcombe", newcombe(now, before, case.level()));
        case.is("p_pooled_z", pooled_z_p(now, before));
        case.is("p_fisher", fisher_p(now, before));

        let scale = Scale { low: 1, high: 5 };
        let answers = |it: Share| counted(scale, &[it.of - it.counted, 0, 0, 0, it.counted]);
        let shown =
            changed(&answers(now), &answers(before), &defined(Metric::Csat, scale, &[4, 5]));
        case.is("diff", shown.map(|it| it.delta / 100.0));
        if case.level() == LEVEL {
            let hundredth = |it: Interval| Interval { low: it.low / 100.0, high: it.high / 100.0 };
            case.is_interval("newcombe", shown.and_then(|it| it.interval).map(hundredth));
        }
    });
}

#[test]
fn changes_of_a_mean() {
    let family = family("mean_diff", &[]);
    family.each(|case| {
        let (a, b) = (scored(case.input("a")), scored(case.input("b")));
        let welch = Welch::of(Moments::of(&a), Moments::of(&b));
        case.is("t", welch.map(Welch::t));
        case.is("df", welch.map(|it| it.df));
        case.is("p", welch.map(Welch::p));
        case.is_interval("ci", welch.map(|it| it.interval(case.level())));

        let shown = changed(&a, &b, &defined(Metric::Mean, ANY, &[]));
        case.is("diff", shown.map(|it| it.delta));
        case.is("p", shown.and_then(|it| it.p));
        if case.level() == LEVEL {
            case.is_interval("ci", shown.and_then(|it| it.interval));
        }
    });
}
