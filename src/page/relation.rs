//! Whether the scores after contacts go together with those of the whole, in words that say no more
//! than a handful of groups can carry.

use crate::privacy::{FEWEST_UNITS, Related};

use super::Leaf;
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
        let label = self.dimension_label(&related.dimension).to_lowercase();
        let style = &self.press.style;
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
            title: format!("Do {} and {} go together?", after.title, whole.title),
            sentence: self.related_words(related, &label),
            table: (!related.units.is_empty()).then(|| TableView {
                caption: format!("By {label}, all answers"),
                columns: vec![
                    text_column(self.dimension_label(&related.dimension)),
                    figure_column(format!("{}: {}", survey.title, after.title)),
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
            return format!(
                "Too few units to tell: {n} with enough answers to both, by {label}, and it takes \
                 {FEWEST_UNITS} that differ.",
            );
        };
        let r = style.decimal(found.pearson, 2);
        let between = found
            .interval
            .map(|it| format!("{} to {}", style.decimal(it.low, 2), style.decimal(it.high, 2)));
        let between = between.unwrap_or_else(|| "unknown".to_owned());
        let clear = found.interval.filter(|it| it.low > 0.0 || it.high < 0.0);
        match clear {
            None => format!(
                "It cannot be told from {n} groups by {label}: the correlation is {r}, and anything from \
                 {between} would fit.",
            ),
            Some(it) if it.low > 0.0 => format!(
                "By {label}, a higher {} goes with a higher {}: the correlation of {n} groups is {r} \
                 ({between}).",
                after.title, whole.title
            ),
            Some(_) => format!(
                "By {label}, a higher {} goes with a lower {}: the correlation of {n} groups is {r} \
                 ({between}).",
                after.title, whole.title
            ),
        }
    }
}

fn related_note(related: &Related, label: &str, style: &super::number::NumberStyle) -> String {
    let ranks = related
        .correlation
        .as_ref()
        .map(|it| format!(" Spearman’s rank correlation: {}.", style.decimal(it.spearman, 2)));
    format!(
        "Pearson’s correlation of the figures of each {label}, its 95 % interval by Fisher’s z.{} It is of \
         groups and not of customers, says nothing of cause, and figures of few answers draw it towards 0.",
        ranks.unwrap_or_default()
    )
}
