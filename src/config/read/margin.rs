//! From `[[survey.margin]]` to what is known of the population.

use crate::config::site_toml::MarginSection;
use crate::config::table::Typed;
use crate::config::{Dimension, Known, Layout};
use crate::diagnostics::Diagnostics;

/// How far shares may be from a sum of 1: they are printed with few digits.
const ROUNDING: f64 = 1e-6;

/// The margins of a survey: each of a dimension that it has, once, with shares that sum to 1.
pub fn margins(
    typed: Vec<MarginSection>,
    dimensions: &[Dimension],
    layouts: &[Layout],
    diagnostics: &mut Diagnostics,
) -> Vec<Known> {
    let mut margins: Vec<Known> = vec![];
    for section in typed {
        if layouts.iter().any(|it| it.weight.is_some()) {
            let why = "the responses of this survey bring their own `weight`";
            diagnostics.key_without_effect(&section.span, "margin", why);
        }
        let Some(dimension) = &section.dimension else { continue };
        let known = || dimensions.iter().map(|it| it.id.as_str());
        if !known().any(|it| it == dimension.value) {
            diagnostics.unknown_dimension(&dimension.span, &dimension.value, known());
            continue;
        }
        if margins.iter().any(|it| it.dimension == dimension.value) {
            diagnostics.duplicate_id(&dimension.span, "margin", &dimension.value);
        }
        let sum: f64 = section.shares.iter().map(|(_, share)| share.value).sum();
        let is_share = section.shares.iter().all(|(_, it)| (0.0..=1.0).contains(&it.value));
        if !is_share || (sum - 1.0).abs() > ROUNDING {
            diagnostics.margin_shares(&section.span, &dimension.value, sum);
            continue;
        }
        let shares = section.shares.into_iter();
        margins.push(Known {
            dimension: dimension.value.clone(),
            shares: shares.map(|(group, share)| (group.value, share.value / sum)).collect(),
            span: section.span,
        });
    }
    margins
}

/// A limit of weights above 1, and only where there are any.
pub fn trim(
    typed: Option<&Typed<f64>>,
    margins: &[Known],
    diagnostics: &mut Diagnostics,
) -> Option<f64> {
    let typed = typed?;
    if margins.is_empty() {
        let why = "without `[[survey.margin]]` nothing is weighed";
        diagnostics.key_without_effect(&typed.span, "trim", why);
    }
    if typed.value <= 1.0 {
        diagnostics.trim_too_small(&typed.span, typed.value);
    }
    Some(typed.value)
}
