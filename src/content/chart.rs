//! Whether what a chart asks fits the kind in which it is to be drawn.
//!
//! In come the keys of a block as typed; what does not fit is reported at its place.

use crate::diagnostics::{Diagnostics, Span};

use super::ask::{ChartKind, Stretch};
use super::fields::Typed;

/// The keys that decide how a chart can be drawn.
pub(super) struct Asked<'a> {
    pub kind: Option<&'a (ChartKind, Span)>,
    pub by: Option<&'a Typed>,
    pub across: Option<&'a Typed>,
    pub before: Option<&'a Typed>,
    pub stretch: &'a Stretch,
}

impl Asked<'_> {
    /// Whether the keys fit the kind and each other.
    pub fn fits(&self, block: &Span, diagnostics: &mut Diagnostics) -> bool {
        let mut fits = true;
        let kind = self.kind.map(|(kind, _)| *kind);
        if let Some(across) = self.across.filter(|_| kind != Some(ChartKind::Heatmap)) {
            let why = "only a heatmap has columns";
            diagnostics.key_without_effect(&across.span, "across", why);
            fits = false;
        }
        if let Some(before) = self.before.filter(|_| kind != Some(ChartKind::Slope)) {
            let why = "only a slope has two periods";
            diagnostics.key_without_effect(&before.span, "before", why);
            fits = false;
        }
        let Some((kind, place)) = self.kind else { return fits };
        fits & self.fits_kind(*kind, place, block, diagnostics)
    }

    fn fits_kind(
        &self,
        kind: ChartKind,
        place: &Span,
        block: &Span,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        use ChartKind::{
            Bullet, Diverging, Heatmap, Histogram, Journey, Multiples, Ranking, Slope, Trend,
        };
        let mut fits = true;
        let over_time = matches!(self.stretch, Stretch::Run(_));
        match kind {
            Ranking | Multiples | Heatmap | Slope if self.by.is_none() => {
                diagnostics.missing_key(block, "by", "chart", "by = \"team\"");
                fits = false;
            }
            Trend | Histogram | Journey => {
                if let Some(by) = self.by {
                    let why = format!("a `{}` is of one group, or of all", kind.name());
                    diagnostics.key_without_effect(&by.span, "by", &why);
                    fits = false;
                }
            }
            _ => {}
        }
        if kind == Heatmap && self.across.is_none() {
            diagnostics.missing_key(block, "across", "chart", "across = \"touchpoint\"");
            fits = false;
        }
        match kind {
            Trend | Multiples if !over_time => {
                let hint = "write `last = \"13 weeks\"`";
                diagnostics.chart_kind_misfit(place, kind.name(), "shows many periods", hint);
                false
            }
            Ranking | Histogram | Diverging | Heatmap | Slope | Bullet | Journey if over_time => {
                let hint = "write `period` for `last`, or neither for the edition's own period";
                diagnostics.chart_kind_misfit(
                    place,
                    kind.name(),
                    "does not show a run of periods",
                    hint,
                );
                false
            }
            _ => fits,
        }
    }
}
