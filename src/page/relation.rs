//! Whether the scores after contacts go together with those of the whole, in words that say no more
//! than a handful of groups can carry.

use crate::locale::say;
use crate::privacy::{FEWEST_UNITS, Related};

use super::Leaf;
use super::number::NumberStyle;
use super::table::{cell, figure_column, text_column};
use super::view::{RelatedView, RowView, TableView};

impl Leaf<'_> {
    /// A section for each pair of surveys and dimension.
    pub(super) fn related_scores(&self) -> Vec<RelatedView> {
        self.press.bulletin.related.iter().map(|it| self.related_view(it)).collect()
    }

    fn related_view(&self, related: &Related) -> RelatedView {
        let (survey, after) = self.question(&related.transactional);
        let (_, whole) = self.question(&related.relationship);
        let style = &self.press.style;
        let label = style.label_within(&self.dimension_label(&related.dimension));
        let metric = after.definition.metric;
        let row = |(group, here, there): &(String, f64, f64)| RowView {
            id: None,
            cells: vec![
                cell(group.as_str()),
                cell(style.figure(metric, *here)),
                cell(style.figure(metric, *there)),
            ],
        };
        RelatedView {
            title: say!(style, "related-title", after = &after.title, whole = &whole.title),
            sentence: self.related_words(related, &label),
            table: (!related.units.is_empty()).then(|| TableView {
                caption: say!(style, "by-dimension-all-answers", dimension = &label),
                columns: vec![
                    text_column(self.dimension_label(&related.dimension)),
                    figure_column(say!(
                        style,
                        "labelled",
                        name = &survey.title,
                        words = &after.title
                    )),
                    figure_column(&whole.title),
                ],
                rows: related.units.iter().map(row).collect(),
            }),
            note: related_note(related, &label, style),
        }
    }

    fn related_words(&self, related: &Related, label: &str) -> String {
        let (_, after) = self.question(&related.transactional);
        let (_, whole) = self.question(&related.relationship);
        let style = &self.press.style;
        let n = related.units.len();
        let Some(found) = &related.correlation else {
            return say!(style, "related-too-few", n = n, dimension = label, fewest = FEWEST_UNITS,);
        };
        let r = style.decimal(found.pearson, 2);
        let Some(interval) = found.interval else {
            return say!(style, "related-unknown", n = n, dimension = label, r = r);
        };
        let [low, high] = [interval.low, interval.high].map(|it| style.decimal(it, 2));
        if interval.low <= 0.0 && interval.high >= 0.0 {
            return say!(
                style,
                "related-unclear",
                n = n,
                dimension = label,
                r = r,
                low = low,
                high = high,
            );
        }
        let (after, whole) = (&after.title, &whole.title);
        match interval.low > 0.0 {
            true => say!(
                style,
                "related-higher",
                dimension = label,
                after = after,
                whole = whole,
                n = n,
                r = r,
                low = low,
                high = high,
            ),
            false => say!(
                style,
                "related-lower",
                dimension = label,
                after = after,
                whole = whole,
                n = n,
                r = r,
                low = low,
                high = high,
            ),
        }
    }
}

fn related_note(related: &Related, label: &str, style: &NumberStyle) -> String {
    match &related.correlation {
        None => say!(style, "related-note", group = label),
        Some(it) => {
            let spearman = style.decimal(it.spearman, 2);
            say!(style, "related-note-ranks", group = label, spearman = spearman)
        }
    }
}
