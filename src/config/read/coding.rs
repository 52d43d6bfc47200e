//! How cells stand for scores: scales, labels, codes. For a survey's questions and for waves alike.

use crate::config::layout::Coding;
use crate::config::site_toml::CodingSection;
use crate::config::table::Typed;
use crate::diagnostics::Diagnostics;
use crate::measure::Scale;

/// One column of answers, as typed.
pub struct AskedTyped {
    /// The question's place in the survey.
    pub question: usize,
    pub touchpoint: Option<String>,
    pub column: Typed<String>,
    pub coding: Coding,
}

/// How cells stand for scores of a scale.
pub fn coding(typed: &CodingSection, target: Scale, diagnostics: &mut Diagnostics) -> Coding {
    let labels = typed.recode.iter().flatten();
    let recode = labels
        .filter_map(|(label, it)| Some((label.clone(), score("recode", it, target, diagnostics)?)))
        .collect();
    Coding {
        scale: target,
        target,
        missing: typed.missing.clone().unwrap_or_default(),
        recode,
        presence: false,
        reversed: typed.reversed.as_ref().is_some_and(|it| it.value),
    }
}

/// A score that the configuration names, if the scale has it.
pub fn score(
    key: &str,
    typed: &Typed<i64>,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Option<i8> {
    if !scale.contains(typed.value) {
        let (low, high) = (i64::from(scale.low), i64::from(scale.high));
        diagnostics.value_off_scale(&typed.span, key, &typed.value.to_string(), low, high);
        return None;
    }
    i8::try_from(typed.value).ok()
}

/// Two ends in order, which a score can have.
pub fn scale_of(ends: &Typed<Vec<Typed<i64>>>, diagnostics: &mut Diagnostics) -> Option<Scale> {
    let [low, high] = ends.value.as_slice() else {
        let found = format!("a list of {}", ends.value.len());
        diagnostics.wrong_type(&ends.span, "scale", "a list of two integers", &found);
        return None;
    };
    let (low, high) = (low.value, high.value);
    match (i8::try_from(low), i8::try_from(high)) {
        (Ok(low), Ok(high)) if -100 <= low && low < high && high <= 100 => {
            Some(Scale { low, high })
        }
        _ => {
            diagnostics.bad_scale(&ends.span, low, high);
            None
        }
    }
}
