//! Readings held side by side: groups by groups, and groups before and after.

use crate::config::{SiteConfig, TOUCHPOINT};
use crate::measure::{Cut, QuestionKey};
use crate::period::Period;
use crate::privacy::{Reading, judge_together};

use super::headline::Desk;

/// The dimension of teams, as most configurations call it.
const TEAM: &str = "team";

/// A dimension that is looked across has no more groups than this.
const MOST_COLUMNS: usize = 24;

/// Groups of one dimension by those of another, in one period.
#[derive(Clone, Debug)]
pub struct Crossed {
    pub question: QuestionKey,
    pub by: String,
    pub across: String,
    pub period: Period,
    pub columns: Vec<String>,
    /// As many readings as there are columns.
    pub rows: Vec<(String, Vec<Option<Reading>>)>,
    /// Everyone together.
    pub all: Option<Reading>,
}

/// A group in two periods.
#[derive(Clone, Debug)]
pub struct Pair {
    pub group: String,
    pub before: Option<Reading>,
    pub after: Option<Reading>,
}

/// Groups of a dimension in a period and the one before it.
#[derive(Clone, Debug)]
pub struct BeforeAfter {
    pub question: QuestionKey,
    pub before: Period,
    pub after: Period,
    pub pairs: Vec<Pair>,
}

impl Desk<'_> {
    /// The groups of a dimension within a cut, in the order of the configuration.
    pub fn groups_within(&self, question: &QuestionKey, cut: &Cut, by: &str) -> Vec<String> {
        let dimension = self.config.survey(&question.survey).and_then(|it| it.dimension(by));
        let order = dimension.map_or(&[][..], |it| &it.order);
        let place = |group: &String| order.iter().position(|it| it == group).unwrap_or(order.len());
        let mut groups: Vec<String> = self
            .cube
            .cuts(question)
            .filter(|it| it.without(by) == *cut)
            .filter_map(|it| it.group(by).map(str::to_owned))
            .collect();
        groups.sort_by_key(place);
        groups
    }

    pub fn crossed(
        &self,
        question: &QuestionKey,
        (by, across): (&str, &str),
        period: Period,
    ) -> Crossed {
        let total = Cut::total();
        let reading = |cut: &Cut| self.cube.reading(question, cut, period).cloned();
        let columns = self.groups_within(question, &total, across);
        let row = |name: String| {
            let cell = |column: &String| reading(&Cut::of(by, &name).and(across, column));
            let cells = columns.iter().map(cell).collect();
            (name, cells)
        };
        let rows = self.groups_within(question, &total, by).into_iter().map(row).collect();
        Crossed {
            question: question.clone(),
            by: by.to_owned(),
            across: across.to_owned(),
            period,
            rows,
            columns,
            all: reading(&total),
        }
    }

    /// What a dimension is best looked across: touchpoints, else teams, else the first that is counted with it.
    pub fn crossing(&self, question: &QuestionKey, by: &str, period: Period) -> Option<Crossed> {
        let across = partner(self.config, by)?;
        let crossed = self.crossed(question, (by, &across), period);
        let shown = crossed.rows.iter().flat_map(|(_, it)| it).flatten();
        let says_anything = shown.filter(|it| it.figure().is_some()).count() > 1;
        (says_anything && crossed.columns.len() <= MOST_COLUMNS).then_some(crossed)
    }

    /// Each group of a dimension in two periods; the changes of the later are judged together.
    pub fn pairs(
        &self,
        question: &QuestionKey,
        cut: &Cut,
        by: &str,
        (before, after): (Period, Period),
    ) -> Vec<Pair> {
        let reading = |group: &str, period: Period| {
            self.cube.reading(question, &cut.clone().and(by, group), period).cloned()
        };
        let pair = |group: String| Pair {
            before: reading(&group, before),
            after: reading(&group, after),
            group,
        };
        let groups = self.groups_within(question, cut, by).into_iter();
        let mut pairs: Vec<Pair> = groups.map(pair).collect();
        judge_together(pairs.iter_mut().filter_map(|it| it.after.as_mut()));
        pairs
    }

    /// A dimension's groups in a period and the one before it, where any can be drawn.
    pub fn before_after(
        &self,
        question: &QuestionKey,
        by: &str,
        after: Period,
    ) -> Option<BeforeAfter> {
        let before = after.previous()?;
        let pairs = self.pairs(question, &Cut::total(), by, (before, after));
        let figure = |it: &Option<Reading>| it.as_ref().is_some_and(|it| it.figure().is_some());
        let drawn = pairs.iter().filter(|it| figure(&it.before) && figure(&it.after)).count();
        (drawn > 1).then(|| BeforeAfter { question: question.clone(), before, after, pairs })
    }
}

fn partner(config: &SiteConfig, by: &str) -> Option<String> {
    let other = |pair: &[String; 2]| match pair {
        [one, other] if one == by => Some(other.clone()),
        [other, one] if one == by => Some(other.clone()),
        _ => None,
    };
    let others: Vec<String> = config.pairs.iter().filter_map(other).collect();
    let preferred =
        [TOUCHPOINT, TEAM].into_iter().find(|it| others.iter().any(|other| other == it));
    preferred.map(str::to_owned).or_else(|| others.into_iter().next())
}
