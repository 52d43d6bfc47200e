//! The journey as a company sees it: what a customer wants at each touchpoint, and the work behind it.
//!
//! In comes `content/journey.toml`; out go the touchpoints with their steps and owners. Whether the
//! data know a touchpoint is checked where the data are.

use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Source, Span};

use super::fields::{Fields, Typed};

/// The one file of its kind.
pub(super) const PATH: &str = "content/journey.toml";

/// `content/journey.toml`
#[derive(Clone, Debug)]
pub struct JourneyText {
    pub title: Option<String>,
    pub deck: Option<String>,
    /// In the order of the file.
    pub touchpoints: Vec<TouchpointText>,
    /// The beginning of the file, for what concerns it as a whole.
    pub span: Span,
}

/// A moment of the journey, and the process under it.
#[derive(Clone, Debug)]
pub struct TouchpointText {
    pub name: Typed,
    /// What the customer wants or does here.
    pub customer: Option<String>,
    /// Who answers for the moment as a whole.
    pub owner: Option<String>,
    /// In the order of the work.
    pub steps: Vec<StepText>,
}

/// One internal step.
#[derive(Clone, Debug)]
pub struct StepText {
    pub name: String,
    pub owner: Option<String>,
}

/// The journey of a file; none if it is no TOML.
pub(super) fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<JourneyText> {
    let whole = Span::new(source, 0..source.text.len());
    let start = Span::new(source, 0..source.text.lines().next().map_or(0, str::len));
    let mut fields = Fields::new(Fields::of_toml(&whole, diagnostics)?, "journey", &start);
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let deck = fields.text("deck", diagnostics).map(|it| it.text);
    let mut touchpoints: Vec<TouchpointText> = vec![];
    for table in fields.tables("touchpoint", "[[touchpoint]]", diagnostics) {
        let Some(touchpoint) = touchpoint(table, diagnostics) else { continue };
        let name = &touchpoint.name;
        match touchpoints.iter().any(|it| it.name.text == name.text) {
            true => diagnostics.touchpoint_told_twice(&name.span, &name.text),
            false => touchpoints.push(touchpoint),
        }
    }
    fields.finish(diagnostics);
    Some(JourneyText { title, deck, touchpoints, span: start })
}

fn touchpoint(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<TouchpointText> {
    let name = fields.needed_text("name", "name = \"Billing\"", diagnostics);
    let customer = fields.text("customer", diagnostics).map(|it| it.text);
    let owner = fields.text("owner", diagnostics).map(|it| it.text);
    let example = "[{ name = \"Check the meter\" }]";
    let steps = fields.tables("steps", example, diagnostics);
    let steps = steps.into_iter().filter_map(|it| step(it, diagnostics)).collect();
    fields.finish(diagnostics);
    Some(TouchpointText { name: name?, customer, owner, steps })
}

fn step(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<StepText> {
    let name = fields.needed_text("name", "name = \"Check the meter\"", diagnostics);
    let owner = fields.text("owner", diagnostics).map(|it| it.text);
    fields.finish(diagnostics);
    Some(StepText { name: name?.text, owner })
}
