//! A dimension's groups before and after an event, in a chart that says no more than that they moved.

use crate::chart::Figure as Drawn;
use crate::edition::{AroundEvent, Dimension};
use crate::locale::say;
use crate::measure::Verdict;
use crate::period::Period;
use crate::privacy::Change;

use super::Leaf;
use super::figure::{Plate, SourceLine};
use super::view::FigureView;

impl Leaf<'_> {
    pub(super) fn around(&self, dimension: &Dimension) -> Option<FigureView> {
        let around = dimension.around.as_ref()?;
        let AroundEvent { question, before, after, pairs, .. } = around;
        let style = &self.press.style;
        let id = format!("around-{}", dimension.id);
        let title = self.around_title(around);
        let plate = self.slope(question, &dimension.id, (*before, *after), pairs, title, &id);
        let (_, asked) = self.question(question);
        let days = |it: &Period| it.days().map(|it| style.days(it)).unwrap_or_default();
        let subtitle = say!(
            style,
            "around-subtitle",
            question = self.measure(asked),
            dimension = style.label_within(&dimension.label),
            before = days(before),
            after = days(after),
        );
        let unit = around.grain.word();
        let sides = [
            say!(style, "around-before", n = around.periods.0, unit = unit),
            say!(style, "around-since", n = around.periods.1, unit = unit),
        ];
        let mut table = plate.table;
        for (column, side) in [1, 4].into_iter().zip(&sides) {
            table.columns[column].name.clone_from(side);
        }
        let [before, after] = sides;
        let drawn = match plate.drawn {
            Drawn::Slope(it) => Drawn::Slope(crate::chart::Slope {
                description: subtitle.clone(),
                before,
                after,
                ..it
            }),
            other => other,
        };
        let also = around
            .also
            .iter()
            .map(|(day, title)| say!(style, "around-also", event = title, day = style.day(*day)));
        let note = say!(style, "around-note", day = style.day(around.day));
        Some(self.figure(Plate {
            source_line: SourceLine {
                method: std::iter::once(note).chain(also).collect(),
                ..plate.source_line
            },
            subtitle,
            table,
            drawn,
            ..plate
        }))
    }

    fn around_title(&self, around: &AroundEvent) -> String {
        let style = &self.press.style;
        if let Some((group, reading)) = around.since_of_group() {
            let change = reading.comparable().and_then(|it| it.change.as_ref());
            let metric = self.metric(&around.question);
            let words = change.map(|it| self.change(metric, it)).unwrap_or_default();
            return say!(
                style,
                "around-group",
                group = group,
                event = &around.title,
                change = words
            );
        }
        let readings = around.pairs.iter().filter_map(|it| it.after.as_ref()?.comparable());
        let verdicts = readings.filter_map(|it| it.change.as_ref()).map(Change::verdict);
        let clear = verdicts.filter(|it| matches!(it, Verdict::Up | Verdict::Down)).count();
        say!(style, "around-groups", n = clear, event = &around.title)
    }
}
