//! What respondents wrote: telling words, and how a text sounds.

use std::collections::BTreeSet;

use bellwether::words::keyness::{LogOdds, Prior, Usage};
use bellwether::words::sentiment::sentiment;
use bellwether::words::tokens::Vocabulary;

use crate::reader::{Case, family, whole};

#[test]
fn words_that_tell_two_groups_apart() {
    let family = family("keyness", &[]);
    family.each(|case| {
        let (target, reference) = (vocabulary(case, "target"), vocabulary(case, "reference"));
        let all: BTreeSet<&str> = target.words().chain(reference.words()).map(|it| it.0).collect();
        case.is("c", target.total() as f64);
        case.is("d", reference.total() as f64);
        for word in all.iter().filter(|it| case.wants(&format!("words.{it}"))) {
            let usage = Usage::of(word, &target, &reference);
            let field = |name: &str| format!("words.{word}.{name}");
            case.is(&field("g2_4cell"), usage.g2());
            case.is(&field("ll_rayson"), usage.log_likelihood());
            case.is(&field("log_ratio"), usage.log_ratio());
            case.is(&field("pct_diff"), usage.percent_difference());
            if let Some(strength) = case.input("prior_alpha0").as_f64() {
                let odds = usage.log_odds(Prior::informative(usage, strength));
                is_odds(case, &field("logodds_informative"), odds);
            }
            if let Some(alpha) = case.input("uninformative_alpha").as_f64() {
                let odds = usage.log_odds(Prior::flat(alpha, all.len()));
                is_odds(case, &field("logodds_uninformative"), odds);
            }
        }
    });
}

fn vocabulary(case: &Case, group: &str) -> Vocabulary {
    let counts = case.input(group).as_object().expect("counts of words").iter();
    counts.map(|(word, count)| (word.clone(), whole(count))).collect()
}

fn is_odds(case: &Case, field: &str, got: Option<LogOdds>) {
    let Some(got) = got else { return case.is(field, None) };
    case.is(&format!("{field}.delta"), got.delta);
    case.is(&format!("{field}.var"), got.variance);
    case.is(&format!("{field}.z"), got.z);
}

#[test]
fn how_a_text_sounds() {
    for name in ["sentiment_vader", "sentiment_vader_rules"] {
        family(name, &[]).each(|case| {
            let said = sentiment(case.input("text").as_str().unwrap_or_default());
            case.is("neg", said.negative);
            case.is("neu", said.neutral);
            case.is("pos", said.positive);
            case.is("compound", said.compound);
            case.is_exactly("label", said.polarity().name());
        });
    }
}
