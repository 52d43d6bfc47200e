//! Units among their peers: funnels, shrunken figures, ranks, many tests at once.

use bellwether::metrics::estimate::Share;
use bellwether::metrics::funnel::{ALARM, Limits, MeanFunnel, ShareFunnel, WARNING};
use bellwether::metrics::multiplicity::{
    P, benjamini_hochberg, benjamini_yekutieli, bonferroni, holm, tested,
};
use bellwether::metrics::peers::Sampled;
use bellwether::metrics::rank::{RankRegion, rank_of};
use bellwether::metrics::shrink::{BetaBinomial, NormalNormal};

use crate::answers::nps_counts;
use crate::reader::{Case, counts, family};

fn shares(case: &Case) -> Vec<Share> {
    let share = |(counted, of): (u64, u64)| Share { counted, of };
    case.counts("x").into_iter().zip(case.counts("n")).map(share).collect()
}

#[test]
fn a_funnel_of_shares() {
    let family = family("funnel_proportion", &[]);
    family.each(|case| {
        let shares = shares(case);
        let funnel = ShareFunnel::of(&shares).expect("answers");
        case.is("target", funnel.target);
        case.are("z", shares.iter().map(|it| funnel.z(*it)));
        case.is("phi_winsorised", funnel.over_dispersion.phi);
        case.is("tau2", funnel.over_dispersion.tau2);
        for (place, share) in shares.iter().enumerate() {
            let name = |field: &str| format!("groups.{place}.{field}");
            let n = share.of;
            case.is(&name("n"), n as f64);
            case.is(&name("p"), share.proportion());
            for (label, level) in [("95", WARNING), ("998", ALARM)] {
                case.is_interval(&name(&format!("normal.{label}")), funnel.normal(n, level));
                case.is_interval(&name(&format!("exact_interp.{label}")), funnel.exact(n, level));
                let wide = funnel.over_dispersed(n, level);
                case.is_interval(&name(&format!("od_limits.{label}")), wide);
            }
            let limits =
                Limits { warning: funnel.exact(n, WARNING), alarm: funnel.exact(n, ALARM) };
            let standing = share.proportion().map(|it| limits.standing(it).name());
            case.is_exactly(&name("flag"), standing);
        }
    });
}

#[test]
fn a_funnel_of_nps() {
    let family = family("funnel_nps", &[]);
    family.each(|case| {
        let groups = case.input("groups").as_array().expect("groups");
        let groups: Vec<_> = groups.iter().map(|it| nps_counts(&counts(it))).collect();
        let funnel = MeanFunnel::of_nps(&groups).expect("answers");
        case.is("target", funnel.target);
        // The file has the variance of -1, 0 and 1, the product that of -100, 0 and 100.
        case.is("var", funnel.variance / 1e4);
        for (place, group) in groups.iter().enumerate() {
            let name = |field: &str| format!("groups.{place}.{field}");
            let n = group.n();
            let limits = |level| funnel.limits(n as f64, level);
            let limits = Limits { warning: limits(WARNING), alarm: limits(ALARM) };
            case.is(&name("n"), n as f64);
            case.is(&name("nps"), group.nps());
            case.is_interval(&name("limits.95"), limits.warning);
            case.is_interval(&name("limits.998"), limits.alarm);
            case.is_exactly(&name("flag"), group.nps().map(|it| limits.standing(it).name()));
        }
    });
}

#[test]
fn figures_drawn_towards_their_mean() {
    // Paule-Mandel is ours: no iteration trouble, close to REML (METRICS.md 7).
    let family = family("eb_normal", &["dl", "reml"]);
    family.each(|case| {
        let sampled = |(value, variance): (f64, f64)| Sampled { value, variance };
        let units: Vec<Sampled> =
            case.floats("y").into_iter().zip(case.floats("v")).map(sampled).collect();
        let normal = NormalNormal::fitted(&units).expect("variances above 0");
        case.is("Q", normal.q);
        case.is("I2", normal.i2());
        case.is("pm.tau2", normal.between);
        case.is("pm.mu", normal.mean);
        case.is("pm.se_mu", normal.mean_se);
        case.are("pm.shrunk", units.iter().map(|it| normal.shrunken(*it)));
        case.are("pm.blup_se", units.iter().map(|it| normal.standard_error(*it)));
    });
}

#[test]
fn shares_drawn_towards_their_peers() {
    let family = family("eb_betabinomial", &[]);
    family.each(|case| {
        let shares = shares(case);
        let prior = BetaBinomial::fitted(&shares).expect("shares that differ");
        case.is("alpha", prior.alpha);
        case.is("beta", prior.beta);
        case.is("loglik", prior.ln_likelihood(&shares));
        case.are("posterior_mean", shares.iter().map(|it| prior.mean(*it)));
        case.are_intervals("ci95", shares.iter().map(|it| prior.interval(*it, 0.95)));
    });
}

#[test]
fn p_values_of_many_tests() {
    let family = family("multiple_testing", &[]);
    family.each(|case| {
        let p: Vec<P> =
            case.input("p").as_array().expect("p values").iter().map(|it| it.as_f64()).collect();
        let bh = benjamini_hochberg(&p);
        let alpha = case.float("alpha");
        let rejected = (0..p.len()).filter(|it| bh[*it].is_some_and(|p| p <= alpha));
        case.is_exactly("bh_rejected", rejected.collect::<Vec<_>>());
        case.is("m", tested(&p) as f64);
        case.are("bh", bh);
        case.are("by", benjamini_yekutieli(&p));
        case.are("holm", holm(&p));
        case.are("bonferroni", bonferroni(&p));
    });
}

#[test]
fn ranks_that_units_could_have() {
    let family = family("rank_ci", &[]);
    family.each(|case| {
        let sampled = |(value, se): (f64, f64)| Sampled { value, variance: se * se };
        let values = case.floats("y");
        let units: Vec<Sampled> =
            values.iter().copied().zip(case.floats("se")).map(sampled).collect();
        let region = RankRegion::of(&units, case.level());
        case.is("z", region.z);
        case.are("rank", values.iter().map(|it| rank_of(*it, &values) as f64));
        case.are("rank_lo", region.ranges.iter().map(|it| it.best as f64));
        case.are("rank_hi", region.ranges.iter().map(|it| it.worst as f64));
    });
}
