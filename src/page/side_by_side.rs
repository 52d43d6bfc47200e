//! What stands on scorecards beside trends and tables: how answers lean, targets, groups by groups, before and after.

use crate::config::AGENT;
use crate::edition::{BeforeAfter, Crossed, Dimension, Headline, Run, Scorecard};
use crate::locale::say;
use crate::measure::Verdict;
use crate::period::Period;
use crate::privacy::{Change, Reading};

use super::Leaf;
use super::figure::{Plate, says_anything};
use super::number::capitalised;
use super::verdict::plural;
use super::view::{ChartsView, FigureView};

impl Leaf<'_> {
    /// How the answers of a group lean, before and beside everyone's: a chart for each question.
    pub(super) fn leanings(&self, scorecard: &Scorecard) -> ChartsView {
        let pairs = scorecard.headlines.iter().zip(&scorecard.everyone);
        let plates = pairs
            .filter(|_| scorecard.dimension != AGENT)
            .filter_map(|(here, all)| self.leaning(scorecard, here, all.as_ref()));
        self.charts(plates.collect())
    }

    fn leaning(
        &self,
        scorecard: &Scorecard,
        headline: &Headline,
        all: Option<&Reading>,
    ) -> Option<Plate> {
        headline.reading.as_ref().and_then(Reading::comparable)?;
        let style = &self.press.style;
        let (_, question) = self.question(&headline.question);
        let when = style.short_period(headline.period);
        let row = |whose: &str, period: Period| format!("{whose}, {}", style.short_period(period));
        let mut rows = vec![(row(&scorecard.group, headline.period), headline.reading.as_ref())];
        if let [.., (period, before), _] = headline.run_up.as_slice() {
            rows.push((row(&scorecard.group, *period), before.as_ref()));
        }
        rows.push((format!("{}, {when}", say!(style, "all-of-chart")), all));
        let title = say!(style, "leaning", question = &question.title);
        let subtitle = say!(style, "leaning-of", period = self.period_words(headline.period));
        let id = format!("lean-{}-{}", headline.question.survey, headline.question.question);
        Some(self.diverging(&headline.question, &rows, (title, subtitle), &id))
    }

    /// The newest figures against their targets.
    pub(super) fn targets(&self, headlines: &[Headline], id: &str) -> Option<FigureView> {
        let of_persons = headlines.iter().any(|it| it.cut.group(AGENT).is_some());
        let with_target: Vec<&Headline> =
            headlines.iter().filter(|it| self.question(&it.question).1.target.is_some()).collect();
        let shown = |it: &&Headline| it.reading.as_ref().is_some_and(|it| it.figure().is_some());
        if of_persons || !with_target.iter().any(shown) {
            return None;
        }
        let rows: Vec<_> = with_target
            .iter()
            .map(|it| {
                let title = self.question(&it.question).1.title.clone();
                let when = self.press.style.short_period(it.period);
                (format!("{title}, {when}"), &it.question, it.reading.as_ref())
            })
            .collect();
        let title = say!(self.press.style, "targets");
        let subtitle = say!(self.press.style, "targets-of");
        self.bullets(&rows, (title, subtitle), id).map(|it| self.figure(it))
    }

    /// The groups of a dimension, each in a small panel on one scale.
    pub(super) fn panels(&self, dimension: &Dimension) -> Option<FigureView> {
        let run = |headline: &Headline| Run {
            question: headline.question.clone(),
            cut: headline.cut.clone(),
            readings: headline.run_up.clone(),
        };
        let runs: Vec<(String, Run)> =
            dimension.table.iter().map(|(group, it)| (group.clone(), run(it))).collect();
        let first = dimension.table.first().map(|(_, it)| it)?;
        if runs.iter().filter(|(_, it)| says_anything(it)).count() < 2 {
            return None;
        }
        let (_, question) = self.question(&first.question);
        let style = &self.press.style;
        let title = say!(
            style,
            "panels-title",
            question = &question.title,
            run = self.run_words(first),
            dimension = style.label_within(&dimension.label)
        );
        let id = format!("panels-{}", dimension.id);
        Some(self.figure(self.multiples(&first.question, &dimension.id, &runs, title, &id)))
    }

    /// A dimension's groups by those of another.
    pub(super) fn crossing(&self, crossed: &Crossed, id: &str) -> FigureView {
        let style = &self.press.style;
        let label = |it: &str| style.label_within(&self.dimension_label(it));
        let (across, by) = (label(&crossed.across), label(&crossed.by));
        let title = self
            .crossing_finding(crossed)
            .unwrap_or_else(|| capitalised(&say!(style, "crossing", across = across, by = by)));
        self.figure(self.heatmap(crossed, title, id))
    }

    /// "2 of 21 pairs are clearly below all, 4 above": counted, since which of them is by chance is not known.
    fn crossing_finding(&self, crossed: &Crossed) -> Option<String> {
        let all = crossed.all.as_ref().and_then(Reading::comparable)?.value;
        let cells = || {
            let cells = crossed.rows.iter().flat_map(|(_, it)| it).flatten();
            cells.filter_map(Reading::comparable).filter_map(|it| it.interval)
        };
        let below = cells().filter(|it| it.high < all).count();
        let above = cells().filter(|it| it.low > all).count();
        let pairs = cells().count();
        let style = &self.press.style;
        let metric = self.metric(&crossed.question);
        (pairs > 1).then(|| {
            say!(
                style,
                "crossing-finding",
                pairs = pairs,
                below = below,
                above = above,
                all = style.figure(metric, all)
            )
        })
    }

    /// A dimension's groups before and after.
    pub(super) fn movement(&self, dimension: &Dimension) -> Option<FigureView> {
        let BeforeAfter { question, before, after, pairs } = dimension.before_after.as_ref()?;
        let style = &self.press.style;
        let verdicts = || {
            let readings = pairs.iter().filter_map(|it| it.after.as_ref()?.comparable());
            readings.filter_map(|it| it.change.as_ref()).map(Change::verdict)
        };
        let clear = verdicts().filter(|it| matches!(it, Verdict::Up | Verdict::Down)).count();
        let groups = plural(&dimension.label);
        let [before_words, after_words] = [*before, *after].map(|it| style.short_period(it));
        let title = match clear {
            0 => say!(
                style,
                "slope-none",
                groups = groups,
                before = before_words,
                after = after_words
            ),
            clear => say!(
                style,
                "slope-moved",
                n = clear,
                groups = groups,
                before = before_words,
                after = after_words
            ),
        };
        let id = format!("moved-{}", dimension.id);
        Some(self.figure(self.slope(question, &dimension.id, (*before, *after), pairs, title, &id)))
    }
}
