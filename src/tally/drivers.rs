//! Sums of products of scores: what the analysis of drivers needs to know of the answers.
//!
//! In come a file's responses; out go, for each week, the sums over those who answered all of the
//! survey's questions, in lots of respondents so that the analysis can be done again on other draws
//! of them. Whole numbers, so that tallies merge by addition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{Question, Survey};
use crate::measure::Metric;
use crate::period::{Day, Days};
use crate::survey::{ANSWERS, DAY, Responses, WEIGHT, score_column};

/// In how many lots respondents are drawn.
const LOTS: u8 = 100;

/// Sums of scores and of their products. They are whole numbers, so that tallies merge exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrossProducts {
    /// Respondents who answered everything.
    n: u64,
    /// Respondents who left something out, and are not in the sums.
    incomplete: u64,
    /// Outcome first, then the drivers.
    sums: Vec<i64>,
    /// The lower triangle, row after row: 00, 10, 11, 20 …
    products: Vec<i64>,
}

impl CrossProducts {
    /// No answers yet.
    pub fn none(drivers: usize) -> CrossProducts {
        let columns = drivers + 1;
        CrossProducts {
            n: 0,
            incomplete: 0,
            sums: vec![0; columns],
            products: vec![0; columns * (columns + 1) / 2],
        }
    }

    /// Adds a respondent; one who left something out counts as incomplete only.
    ///
    /// # Panics
    /// If the drivers are not as many as were announced.
    pub fn add(&mut self, outcome: Option<i8>, drivers: &[Option<i8>]) {
        self.add_many(outcome, drivers, 1);
    }

    /// Adds so many respondents who answered alike.
    fn add_many(&mut self, outcome: Option<i8>, drivers: &[Option<i8>], n: u64) {
        assert_eq!(drivers.len() + 1, self.sums.len(), "as many drivers as announced");
        let scores = std::iter::once(&outcome).chain(drivers);
        let scores: Option<Vec<i64>> = scores.map(|it| it.map(i64::from)).collect();
        let Some(scores) = scores else {
            self.incomplete += n;
            return;
        };
        self.n += n;
        let times = n as i64;
        self.sums.iter_mut().zip(&scores).for_each(|(sum, score)| *sum += times * score);
        let pairs = (0..scores.len()).flat_map(|row| (0..=row).map(move |column| (row, column)));
        for (sum, (row, column)) in self.products.iter_mut().zip(pairs) {
            *sum += times * scores[row] * scores[column];
        }
    }

    /// Adds all respondents of another tally of the same questions.
    ///
    /// # Panics
    /// If the numbers of drivers differ: the two would not be of the same questions.
    pub fn merge(&mut self, other: &CrossProducts) {
        assert_eq!(self.sums.len(), other.sums.len(), "sums are of the same questions");
        self.incomplete += other.incomplete;
        self.draw(other, 1);
    }

    /// Takes in so often all who answered everything of another tally.
    pub fn draw(&mut self, part: &CrossProducts, times: u32) {
        self.n += part.n * u64::from(times);
        let times = i64::from(times);
        self.sums.iter_mut().zip(&part.sums).for_each(|(sum, it)| *sum += times * it);
        self.products.iter_mut().zip(&part.products).for_each(|(sum, it)| *sum += times * it);
    }

    /// Respondents who answered everything.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Respondents who left something out.
    pub fn incomplete(&self) -> u64 {
        self.incomplete
    }

    pub fn drivers(&self) -> usize {
        self.sums.len() - 1
    }

    /// The mean of a column, the outcome being the first; `None` without answers.
    pub fn mean(&self, column: usize) -> Option<f64> {
        (self.n > 0).then(|| self.sums[column] as f64 / self.n as f64)
    }

    /// n Σxy − Σx Σy of two columns, `column` not after `row`: exact until it is divided.
    pub fn moment(&self, row: usize, column: usize) -> i128 {
        let product = i128::from(self.n) * i128::from(self.products[row * (row + 1) / 2 + column]);
        product - i128::from(self.sums[row]) * i128::from(self.sums[column])
    }
}

/// The sums of a survey, by the first day of the week and by lot. Responses without a date are of
/// no week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DriverTally {
    weeks: BTreeMap<Day, BTreeMap<u8, CrossProducts>>,
}

impl DriverTally {
    pub(super) fn merge(&mut self, other: DriverTally) {
        for (week, lots) in other.weeks {
            let mine = self.weeks.entry(week).or_default();
            for (lot, sums) in lots {
                match mine.get_mut(&lot) {
                    Some(sum) => sum.merge(&sums),
                    None => drop(mine.insert(lot, sums)),
                }
            }
        }
    }

    /// The lots of the weeks that lie within these days.
    pub fn lots(&self, days: Days) -> Vec<CrossProducts> {
        let mut lots: BTreeMap<u8, CrossProducts> = BTreeMap::new();
        let within = |week: &Day| days.first <= *week && week.plus(6) <= days.last;
        for (lot, sums) in self.weeks.iter().filter(|(it, _)| within(it)).flat_map(|(_, it)| it) {
            let none = || CrossProducts::none(sums.drivers());
            lots.entry(*lot).or_insert_with(none).merge(sums);
        }
        lots.into_values().collect()
    }
}

/// The question that drivers are sought for, and the drivers: the first that asks whether customers
/// recommend, and at least two others. Questions asked of several touchpoints are of those who
/// answered for all of them, who are few; weights are not known to the sums.
pub fn questions(survey: &Survey) -> Option<(&Question, Vec<&Question>)> {
    let plain = || survey.asked().filter(|it| !it.is_wide());
    let outcome = plain().find(|it| it.definition.metric == Metric::Nps)?;
    let drivers: Vec<&Question> = plain().filter(|it| it.id != outcome.id).collect();
    (drivers.len() >= 2 && !survey.is_weighted() && survey.margins.is_empty())
        .then_some((outcome, drivers))
}

/// The sums of one file.
pub(super) fn counted(responses: &Responses, survey: &Survey) -> DriverTally {
    let mut tally = DriverTally::default();
    let Some((outcome, drivers)) = questions(survey) else { return tally };
    let frame = &responses.frame;
    let column = |name: &str| frame.column(name).ok();
    let scores = |it: &Question| Some(column(&score_column(&it.id, None))?.i8().ok()?.rechunk());
    let columns: Option<Vec<_>> =
        std::iter::once(outcome).chain(drivers.iter().copied()).map(scores).collect();
    // A file of invitations, or of a wave that did not ask all of it.
    let (Some(columns), None) = (columns, column(WEIGHT)) else { return tally };
    let days = column(DAY).expect("every file has days").i32().expect("days are Int32");
    let counts = column(ANSWERS).map(|it| it.i64().expect("counts are Int64"));
    let mut answers = vec![None; columns.len()];
    for row in 0..frame.height() {
        let Some(day) = days.get(row) else { continue };
        let n = counts.map_or(1, |it| it.get(row).map_or(0, i64::unsigned_abs));
        for (answer, column) in answers.iter_mut().zip(&columns) {
            *answer = column.get(row);
        }
        // The first day of 1970 was a Thursday.
        let week = Day(day - (day + 3).rem_euclid(7));
        let who = responses.ids.get(row).copied().unwrap_or(row as u128);
        let lot = (who % u128::from(LOTS)) as u8;
        let none = || CrossProducts::none(drivers.len());
        let sums = tally.weeks.entry(week).or_default().entry(lot).or_insert_with(none);
        sums.add_many(answers[0], &answers[1..], n);
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_left_something_out_is_counted_and_no_more() {
        let mut sums = CrossProducts::none(2);
        sums.add(Some(9), &[Some(4), Some(5)]);
        sums.add(Some(3), &[Some(1), None]);
        sums.add(None, &[Some(1), Some(2)]);
        assert_eq!((sums.n(), sums.incomplete()), (1, 2));
        assert_eq!(sums.sums, [9, 4, 5]);
        assert_eq!(sums.products, [81, 36, 16, 45, 20, 25]);
    }

    #[test]
    fn lots_are_of_whole_weeks_alone() {
        let mut tally = DriverTally::default();
        for (week, lot) in [(Day(4), 1), (Day(4), 2), (Day(11), 1)] {
            let mut sums = CrossProducts::none(1);
            sums.add(Some(1), &[Some(2)]);
            tally.weeks.entry(week).or_default().insert(lot, sums);
        }
        let mut twice = tally.clone();
        twice.merge(tally);
        let n = |last: i32| {
            let lots = twice.lots(Days { first: Day(4), last: Day(last) });
            lots.iter().map(CrossProducts::n).collect::<Vec<_>>()
        };
        assert_eq!((n(9), n(10), n(17)), (vec![], vec![2, 2], vec![4, 2]));
    }
}
