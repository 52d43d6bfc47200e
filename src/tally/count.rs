//! The counting: every row of a file, once for each column of answers and cut.
//!
//! A row's groups, day and score make one number, its cell, and to count is to add to that cell.
//! The cells of a cut are an array where they are few, and that is several times cheaper than any
//! general `GROUP BY`; of a cut that could have very many they are a map.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use polars::prelude::{ChunkAgg as _, StaticArray as _};

use super::weigh::{self, Levels};
use super::words::Words;
use super::{ByDay, FileTally, Tally, drivers, money, words};
use crate::config::{AGENT, Asked, Dimension, Layout, Question, SiteConfig, Survey, TOUCHPOINT};
use crate::measure::{Answers, Cut, Scale};
use crate::period::Day;
use crate::survey::{ANSWERS, DAY, Responses, Verbatim, WEIGHT, group_column, score_column};

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
    let finer = weigh::counted_by(&cuts, survey);
    for asked in &layout.asked {
        let question = &survey.questions[asked.question];
        let by_cut = tally.questions.entry(question.id.clone()).or_default();
        let answers = Answered::of(&responses, question, asked);
        let raked = !survey.margins.is_empty() && !question.is_response_rate();
        for dimensions in if raked { &finer } else { &cuts } {
            let at_touchpoint = dimensions.iter().any(|it| it.id == TOUCHPOINT);
            // Answers at several touchpoints are of the same respondents: they are not added up.
            if question.is_wide() && !at_touchpoint {
                continue;
            }
            count(&answers, dimensions, by_cut);
        }
    }
    let drivers = drivers::counted(&responses, survey);
    let money = money::counted(&responses, survey);
    let levels = Levels::of(&responses, survey);
    let Responses { verbatims, ids, account, .. } = responses;
    let verbatims: Vec<Verbatim> = verbatims.into_iter().map(|(_, it)| it).collect();
    words::count_topics(verbatims.iter(), survey, config, &mut tally);
    let words = Words::of(verbatims.iter());
    FileTally { tally, verbatims, words, drivers, money, levels, ids, account }
}

/// The total, every dimension, and the configured pairs that the survey has. Agents are not even
/// counted unless the site asks for pages about them.
pub fn cuts<'a>(survey: &'a Survey, config: &SiteConfig) -> Vec<Vec<&'a Dimension>> {
    let counted = |it: &&Dimension| it.id != AGENT || config.privacy.agents;
    let mut cuts = vec![vec![]];
    cuts.extend(survey.dimensions.iter().filter(counted).map(|it| vec![it]));
    for [first, second] in &config.pairs {
        let pair: Option<Vec<&Dimension>> =
            [first, second].iter().map(|it| survey.dimension(it).filter(counted)).collect();
        cuts.extend(pair);
    }
    cuts
}

fn count(answered: &Answered, dimensions: &[&Dimension], by_cut: &mut BTreeMap<Cut, ByDay>) {
    let Answered { responses, asked, scale, .. } = *answered;
    // A dimension without a column is that of the touchpoint which this column is about.
    let in_frame = |it: &&&Dimension| responses.groups.contains_key(&it.id);
    let here: Vec<&Dimension> = dimensions.iter().filter(in_frame).copied().collect();
    let mut base = Cut::total();
    if here.len() < dimensions.len() {
        let Some(touchpoint) = &asked.touchpoint else { return };
        base = base.and(TOUCHPOINT, touchpoint);
    }
    let counted = answered.counted(&here);
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
        let day = |cell: &Cell| answered.day(cell.answer);
        for of_day in of_cut.chunk_by(|(one, _), (next, _)| day(one) == day(next)) {
            let sum = by_day.entry(day(&of_day[0].0));
            let sum = sum.or_insert_with(|| Answers::none(scale));
            for (cell, n) in of_day {
                let score = answered.score(cell.answer);
                match cell.weight {
                    None => sum.add(score, *n),
                    Some(weight) => sum.add_weighing(score, *n, weight),
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
    answer: u32,
    weight: Option<u64>,
}

/// A file's rows, by what they say in one column of answers.
struct Answered<'a> {
    responses: &'a Responses,
    asked: &'a Asked,
    scale: Scale,
    first_day: i32,
    /// How many different answers there can be.
    different: u32,
    /// For each row, its day and its score as one number; `NO_SCORE` where it has none. Days come in
    /// their order, after the rows whose date cannot be read.
    answers: Vec<u32>,
    /// For each row, for how many answers it stands.
    counts: Option<Vec<u64>>,
    weights: Option<Vec<u64>>,
}

const NO_SCORE: u32 = u32::MAX;

impl<'a> Answered<'a> {
    fn of(responses: &'a Responses, question: &Question, asked: &'a Asked) -> Answered<'a> {
        let column = |name: &str| responses.frame.column(name).ok();
        let days = column(DAY).expect("every file has days").i32().expect("days are Int32");
        let score = score_column(&question.id, asked.touchpoint.as_deref());
        let scores = column(&score).expect("the layout asks it").i8().expect("scores are Int8");
        let scale = question.definition.scale;
        let scores_of_day = scale.scores().count() as u32;
        let first_day = days.min().unwrap_or(0);
        let last_day = days.max().unwrap_or(first_day);
        let answer = |(day, score): (Option<i32>, Option<i8>)| {
            let day = day.map_or(0, |it| it.abs_diff(first_day) + 1);
            score.map_or(NO_SCORE, |it| day * scores_of_day + u32::from(it.abs_diff(scale.low)))
        };
        let whole = |name: &str| {
            let numbers = column(name)?.i64().expect("counts and weights are Int64").iter();
            Some(numbers.map(|it| it.map_or(0, i64::unsigned_abs)).collect())
        };
        Answered {
            responses,
            asked,
            scale,
            first_day,
            different: (last_day.abs_diff(first_day) + 2) * scores_of_day,
            answers: days.iter().zip(scores.iter()).map(answer).collect(),
            counts: whole(ANSWERS),
            weights: whole(WEIGHT),
        }
    }

    fn day(&self, answer: u32) -> Option<Day> {
        let days = answer / self.scale.scores().count() as u32;
        days.checked_sub(1).map(|it| Day(self.first_day + it as i32))
    }

    fn score(&self, answer: u32) -> i8 {
        let place = answer % self.scale.scores().count() as u32;
        self.scale.low + place as i8
    }

    /// How many answers each cell of a cut has, of those that have any, in their order. A row counts
    /// if it answers the question and belongs to a group of every dimension.
    fn counted(&self, dimensions: &[&Dimension]) -> Vec<(Cell, u64)> {
        let groups = dimensions.iter().map(|it| {
            let column = self.responses.frame.column(&group_column(&it.id));
            let groups = column.expect("the file has it").u32().expect("groups are UInt32");
            (groups.rechunk(), self.responses.groups[&it.id].len() as u64)
        });
        let groups: Vec<_> = groups.collect();
        let groups: Vec<_> = groups.iter().map(|(it, n)| (it.downcast_as_array(), *n)).collect();
        let sizes = groups.iter().map(|(_, size)| *size);
        let cells = sizes.fold(u64::from(self.different), u64::saturating_mul);
        let few = self.weights.is_none() && cells <= MOST_CELLS;
        let mut sums = Sums::of(self.different, few.then_some(cells));
        match groups.as_slice() {
            [] => self.add_to(&mut sums, |_| Some(0)),
            [(only, _)] => self.add_to(&mut sums, |row| only.get(row).map(u64::from)),
            _ => self.add_to(&mut sums, |row| {
                groups.iter().try_fold(0, |above, (it, size)| {
                    it.get(row).map(|place| above * size + u64::from(place))
                })
            }),
        }
        sums.counted()
    }

    fn add_to(&self, sums: &mut Sums, groups: impl Fn(usize) -> Option<u64>) {
        for (row, answer) in self.answers.iter().enumerate() {
            if *answer == NO_SCORE {
                continue;
            }
            let Some(groups) = groups(row) else { continue };
            let weight = self.weights.as_ref().map(|it| it[row]);
            let n = self.counts.as_ref().map_or(1, |it| it[row]);
            sums.add(Cell { groups, answer: *answer, weight }, n);
        }
    }
}

/// The cells of a cut with their answers, as they grow.
enum Sums {
    /// By groups, of each of which so many, then by answer.
    Few(usize, Vec<u64>),
    Many(HashMap<Cell, u64>),
}

impl Sums {
    /// Of cells with so many different answers; of so many cells, if they are few.
    fn of(different: u32, cells: Option<u64>) -> Sums {
        match cells {
            Some(cells) => Sums::Few(different as usize, vec![0; cells as usize]),
            None => Sums::Many(HashMap::new()),
        }
    }

    fn add(&mut self, cell: Cell, n: u64) {
        match self {
            Sums::Few(different, sums) => {
                sums[cell.groups as usize * *different + cell.answer as usize] += n;
            }
            Sums::Many(sums) => *sums.entry(cell).or_default() += n,
        }
    }

    fn counted(self) -> Vec<(Cell, u64)> {
        let mut counted: Vec<(Cell, u64)> = match self {
            Sums::Few(different, sums) => {
                let cell = |place: usize| Cell {
                    groups: (place / different) as u64,
                    answer: (place % different) as u32,
                    weight: None,
                };
                let some = sums.into_iter().enumerate().filter(|(_, n)| *n > 0);
                some.map(|(place, n)| (cell(place), n)).collect()
            }
            Sums::Many(sums) => sums.into_iter().filter(|(_, n)| *n > 0).collect(),
        };
        counted.sort_unstable();
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_cells_and_many_count_alike() {
        let mut few = Sums::of(30, Some(12 * 30));
        let mut many = Sums::of(30, None);
        for row in 0..100_u32 {
            let cell = Cell { groups: u64::from(row % 12), answer: row * row % 30, weight: None };
            few.add(cell, u64::from(row % 3));
            many.add(cell, u64::from(row % 3));
        }
        let counted = few.counted();
        assert_eq!(counted, many.counted());
        assert_eq!(counted.iter().map(|(_, n)| n).sum::<u64>(), 99);
        assert!(counted.is_sorted());
    }
}
