//! The counting: every row of a file, once for each column of answers and cut.
//!
//! A row's groups, day and score make one number, its cell, and to count is to add to that cell.
//! The cells of a cut are an array where they are few, and that is several times cheaper than any
//! general `GROUP BY`; of a cut that could have very many they are a map.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use polars::prelude::{ChunkAgg as _, Int32Chunked, StaticArray as _};

use super::{ByDay, FileTally, Tally};
use crate::config::{Asked, Dimension, Layout, Question, SiteConfig, Survey, TOUCHPOINT};
use crate::measure::{Answers, Cut, Scale};
use crate::period::Day;
use crate::survey::{ANSWERS, DAY, Responses, WEIGHT, group_column, score_column};

/// An array of cells may be so long: 32 MiB.
const MOST_CELLS: u64 = 1 << 22;

/// A file's responses, counted for every question and every cut of the survey.
pub fn file_tally(
    responses: Responses,
    survey: &Survey,
    layout: &Layout,
    config: &SiteConfig,
) -> FileTally {
    let mut tally = Tally::default();
    let cuts = cuts(survey, config);
    for asked in &layout.asked {
        let question = &survey.questions[asked.question];
        let by_cut = tally.questions.entry(question.id.clone()).or_default();
        for dimensions in &cuts {
            let at_touchpoint = dimensions.iter().any(|it| it.id == TOUCHPOINT);
            // Answers at several touchpoints are of the same respondents: they are not added up.
            if question.is_wide() && !at_touchpoint {
                continue;
            }
            count(&responses, question, asked, dimensions, by_cut);
        }
    }
    let Responses { verbatims, ids, account, .. } = responses;
    let verbatims = verbatims.into_iter().map(|(_, it)| it).collect();
    FileTally { tally, verbatims, ids, account }
}

/// The total, every dimension, and the configured pairs that the survey has. Agents are not even
/// counted unless the site asks for pages about them.
fn cuts<'a>(survey: &'a Survey, config: &SiteConfig) -> Vec<Vec<&'a Dimension>> {
    let counted = |it: &&Dimension| it.id != "agent" || config.privacy.agents;
    let mut cuts = vec![vec![]];
    cuts.extend(survey.dimensions.iter().filter(counted).map(|it| vec![it]));
    for [first, second] in &config.pairs {
        let pair: Option<Vec<&Dimension>> =
            [first, second].iter().map(|it| survey.dimension(it).filter(counted)).collect();
        cuts.extend(pair);
    }
    cuts
}

fn count(
    responses: &Responses,
    question: &Question,
    asked: &Asked,
    dimensions: &[&Dimension],
    by_cut: &mut BTreeMap<Cut, ByDay>,
) {
    // A dimension without a column is that of the touchpoint which this column is about.
    let in_frame = |it: &&&Dimension| responses.groups.contains_key(&it.id);
    let here: Vec<&Dimension> = dimensions.iter().filter(in_frame).copied().collect();
    let mut base = Cut::total();
    if here.len() < dimensions.len() {
        let Some(touchpoint) = &asked.touchpoint else { return };
        base = base.and(TOUCHPOINT, touchpoint);
    }
    let scale = question.definition.scale;
    let score = score_column(&question.id, asked.touchpoint.as_deref());
    let counted = counted(responses, &score, &here, scale);
    for of_cut in counted.chunk_by(|(one, _), (next, _)| one.groups == next.groups) {
        let mut place = of_cut[0].0.groups;
        let mut cut = base.clone();
        for dimension in here.iter().rev() {
            let names = &responses.groups[&dimension.id];
            let size = names.len() as u64;
            cut = cut.and(&dimension.id, &names[(place % size) as usize]);
            place /= size;
        }
        let by_day = by_cut.entry(cut).or_default();
        for of_day in of_cut.chunk_by(|(one, _), (next, _)| one.day == next.day) {
            let sum = by_day.entry(of_day[0].0.day.map(Day));
            let sum = sum.or_insert_with(|| Answers::none(scale));
            for (cell, n) in of_day {
                match cell.weight {
                    None => sum.add(cell.score, *n),
                    Some(weight) => sum.add_weighing(cell.score, *n, weight),
                }
            }
        }
    }
}

/// What is counted alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Cell {
    /// The places of the row's groups, each times the number of groups of the dimensions after it.
    groups: u64,
    day: Option<i32>,
    score: i8,
    weight: Option<u64>,
}

/// How many answers each cell has, of those that have any, in their order. A row counts if it
/// answers the question and belongs to a group of every dimension.
fn counted(
    responses: &Responses,
    score: &str,
    dimensions: &[&Dimension],
    scale: Scale,
) -> Vec<(Cell, u64)> {
    let frame = &responses.frame;
    let column = |name: &str| frame.column(name).ok();
    let days = column(DAY).expect("every file has days").i32().expect("days are Int32").rechunk();
    let scores =
        column(score).expect("the layout asks it").i8().expect("scores are Int8").rechunk();
    let counts = column(ANSWERS).map(|it| it.i64().expect("counts are Int64").rechunk());
    let weights = column(WEIGHT).map(|it| it.i64().expect("weights are Int64").rechunk());
    let groups = dimensions.iter().map(|it| {
        let groups = column(&group_column(&it.id)).expect("the file has this dimension");
        let size = responses.groups[&it.id].len() as u64;
        (groups.u32().expect("groups are UInt32").rechunk(), size)
    });
    let groups: Vec<_> = groups.collect();
    let mut sums = Sums::of(&days, scale, groups.iter().map(|(_, size)| *size), weights.is_some());

    let (days, scores) = (days.downcast_as_array(), scores.downcast_as_array());
    let counts = counts.as_ref().map(|it| it.downcast_as_array());
    let weights = weights.as_ref().map(|it| it.downcast_as_array());
    let groups: Vec<_> = groups.iter().map(|(it, size)| (it.downcast_as_array(), *size)).collect();
    for row in 0..frame.height() {
        let Some(score) = scores.get(row) else { continue };
        let place = groups.iter().try_fold(0, |above, (it, size)| {
            it.get(row).map(|place| above * size + u64::from(place))
        });
        let Some(groups) = place else { continue };
        let weight = weights.map(|it| it.get(row).map_or(0, i64::unsigned_abs));
        let n = counts.map_or(1, |it| it.get(row).map_or(0, i64::unsigned_abs));
        sums.add(Cell { groups, day: days.get(row), score, weight }, n);
    }
    sums.counted()
}

/// The cells of a cut with their answers, as they grow.
enum Sums {
    /// By group, then by day, those without a date first, then by score.
    Few {
        scale: Scale,
        scores: usize,
        first_day: i32,
        days: usize,
        answers: Vec<u64>,
    },
    Many(HashMap<Cell, u64>),
}

impl Sums {
    fn of(
        days: &Int32Chunked,
        scale: Scale,
        groups: impl Iterator<Item = u64>,
        weighted: bool,
    ) -> Sums {
        let first_day = days.min().unwrap_or(0);
        let days = u64::from(days.max().unwrap_or(first_day).abs_diff(first_day)) + 2;
        let scores = scale.scores().count();
        let cells = groups.fold(days * scores as u64, u64::saturating_mul);
        if weighted || cells > MOST_CELLS {
            return Sums::Many(HashMap::new());
        }
        let answers = vec![0; cells as usize];
        Sums::Few { scale, scores, first_day, days: days as usize, answers }
    }

    fn add(&mut self, cell: Cell, n: u64) {
        match self {
            Sums::Few { scale, scores, first_day, days, answers } => {
                let day = cell.day.map_or(0, |it| it.abs_diff(*first_day) as usize + 1);
                let score = usize::from(cell.score.abs_diff(scale.low));
                answers[(cell.groups as usize * *days + day) * *scores + score] += n;
            }
            Sums::Many(answers) => *answers.entry(cell).or_default() += n,
        }
    }

    fn counted(self) -> Vec<(Cell, u64)> {
        let mut counted: Vec<(Cell, u64)> = match self {
            Sums::Few { scale, first_day, days, answers, .. } => {
                let scores: Vec<i8> = scale.scores().collect();
                let of_day = answers.chunks(scores.len()).enumerate();
                let cells = of_day.flat_map(|(place, answers)| {
                    let day = (place % days).checked_sub(1).map(|it| first_day + it as i32);
                    let groups = (place / days) as u64;
                    let cell = move |score| Cell { groups, day, score, weight: None };
                    scores.iter().zip(answers).map(move |(score, n)| (cell(*score), *n))
                });
                cells.collect()
            }
            Sums::Many(answers) => answers.into_iter().collect(),
        };
        counted.retain(|(_, n)| *n > 0);
        counted.sort_unstable();
        counted
    }
}

#[cfg(test)]
mod tests {
    use polars::prelude::{NamedFrom as _, NewChunkedArray as _};

    use super::*;

    #[test]
    fn few_cells_and_many_count_alike() {
        let day = |it: u64| (it % 7 > 0).then_some(20_000 + (it % 5) as i32);
        let scale = Scale { low: -2, high: 3 };
        let days =
            Int32Chunked::from_slice_options("".into(), &(0..100).map(day).collect::<Vec<_>>());
        let mut few = Sums::of(&days, scale, [3, 4].into_iter(), false);
        let mut many = Sums::Many(HashMap::new());
        assert!(matches!(few, Sums::Few { .. }));
        for row in 0..100_u64 {
            let score = (row * row % 6) as i8 - 2;
            let cell = Cell { groups: row % 12, day: day(row), score, weight: None };
            few.add(cell, row % 3);
            many.add(cell, row % 3);
        }
        let counted = few.counted();
        assert_eq!(counted, many.counted());
        assert_eq!(counted.iter().map(|(_, n)| n).sum::<u64>(), 99);
        assert!(counted.is_sorted());
    }

    #[test]
    fn a_cut_of_very_many_cells_takes_no_room_for_all_of_them() {
        let days = Int32Chunked::new("".into(), [0, 40_000]);
        let scale = Scale { low: 0, high: 10 };
        for (groups, weighted) in [(vec![u64::MAX, 7], false), (vec![1000], false), (vec![1], true)]
        {
            let sums = Sums::of(&days, scale, groups.into_iter(), weighted);
            assert!(matches!(sums, Sums::Many(_)));
        }
    }
}
