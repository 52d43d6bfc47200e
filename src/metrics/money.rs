//! What customers spent, by what they last said of recommending: over a window of days.
//!
//! In come payments and answers of customers, out go sums in whole minor units (cents), so that
//! nothing is rounded. They say who spent what, and not that one brings about the other; those who
//! never answered are a class of their own, and are always shown.

use std::hash::Hash;

use hashbrown::HashMap;

use crate::measure::Side;
use crate::period::{Day, Days};

/// The usual length of the window, in days.
pub const WINDOW_DAYS: u16 = 90;

/// An answer to the recommend question, of a customer as `C` names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recommendation<C> {
    pub customer: C,
    pub day: Day,
    /// Its place among all responses: the later of two on one day counts.
    pub order: u64,
    /// From 0 to 10; `None` where it was left out or is not valid, which says nothing.
    pub score: Option<i8>,
}

/// A payment, or money given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transaction<C> {
    pub customer: C,
    pub day: Day,
    /// In minor units; negative where money was given back.
    pub amount: i64,
}

/// What a customer last said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CustomerClass {
    Promoter,
    Passive,
    Detractor,
    /// No valid answer up to the end of the window.
    Unknown,
}

impl CustomerClass {
    pub const ALL: [CustomerClass; 4] = [
        CustomerClass::Promoter,
        CustomerClass::Passive,
        CustomerClass::Detractor,
        CustomerClass::Unknown,
    ];

    /// `promoter`, `passive`, `detractor`, `unknown`.
    pub fn name(self) -> &'static str {
        match self {
            CustomerClass::Promoter => "promoter",
            CustomerClass::Passive => "passive",
            CustomerClass::Detractor => "detractor",
            CustomerClass::Unknown => "unknown",
        }
    }

    fn of_score(score: i8) -> CustomerClass {
        match Side::of_nps(score) {
            Side::Low => CustomerClass::Detractor,
            Side::Middle => CustomerClass::Passive,
            Side::Top => CustomerClass::Promoter,
        }
    }
}

/// What a class spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// In minor units, what was given back taken off.
    pub revenue: i128,
    pub transactions: u64,
    /// Customers with a transaction in the window; thresholds of privacy count these.
    pub buyers: u64,
}

impl Spent {
    /// revenue / buyers, in minor units; `None` without buyers.
    pub fn per_buyer(self) -> Option<f64> {
        (self.buyers > 0).then(|| self.revenue as f64 / self.buyers as f64)
    }
}

/// What all customers spent in a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revenue {
    /// Both ends included.
    pub window: Days,
    /// In the order of `CustomerClass::ALL`.
    pub classes: [Spent; 4],
}

impl Revenue {
    pub fn of(&self, class: CustomerClass) -> Spent {
        self.classes[class as usize]
    }

    /// In minor units.
    pub fn total(&self) -> i128 {
        self.classes.iter().map(|it| it.revenue).sum()
    }

    /// The share of each class in whole percent, in the order of `CustomerClass::ALL`; they sum to
    /// 100, by the largest remainder. `None` unless the total is above 0.
    pub fn percents(&self) -> Option<[i128; 4]> {
        let total = self.total();
        if total <= 0 {
            return None;
        }
        let quota = |place: usize| 100 * self.classes[place].revenue;
        let mut percents: [i128; 4] = std::array::from_fn(|it| quota(it).div_euclid(total));
        let mut order = [0, 1, 2, 3];
        order.sort_by_key(|place| {
            let of = (quota(*place).rem_euclid(total), self.classes[*place].revenue);
            (std::cmp::Reverse(of), *place)
        });
        let left_over = 100 - percents.iter().sum::<i128>();
        for place in order.into_iter().take(usize::try_from(left_over).unwrap_or(0)) {
            percents[place] += 1;
        }
        Some(percents)
    }
}

/// What one customer spent in a window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    /// In minor units, what was given back taken off.
    pub amount: i128,
    pub transactions: u64,
}

/// The purses of the customers of a class, in the order of the customers.
pub type Purses<C> = Vec<(C, Purse)>;

/// What customers spent in the days up to `as_of`, that day included, by the class that their latest
/// valid answer up to that day puts them in.
pub fn revenue<C: Copy + Ord + Hash>(
    transactions: &[Transaction<C>],
    recommendations: &[Recommendation<C>],
    as_of: Day,
    days: u16,
) -> Revenue {
    let window = window(as_of, days);
    let latest = latest(recommendations, as_of);
    let classes = purses(transactions.iter().copied(), &latest, window).map(|it| spent(&it));
    Revenue { window, classes }
}

/// So many days up to `as_of`, that day included.
pub fn window(as_of: Day, days: u16) -> Days {
    Days { first: as_of.plus(1 - i32::from(days)), last: as_of }
}

/// What customers of a class spent in all.
pub fn spent<C>(purses: &[(C, Purse)]) -> Spent {
    Spent {
        revenue: purses.iter().map(|(_, it)| it.amount).sum(),
        transactions: purses.iter().map(|(_, it)| it.transactions).sum(),
        buyers: purses.len() as u64,
    }
}

/// The purses of the customers who spent something in a window, in the order of `CustomerClass::ALL`.
///
/// Fastest where the transactions stand in the order of their customers.
pub fn purses<C: Copy + Ord + Hash>(
    transactions: impl IntoIterator<Item = Transaction<C>>,
    latest: &LatestAnswers<C>,
    window: Days,
) -> [Purses<C>; 4] {
    let within = transactions.into_iter().filter(|it| window.contains(it.day));
    let mut within: Vec<(C, i64)> = within.map(|it| (it.customer, it.amount)).collect();
    within.sort_by_key(|(customer, _)| *customer);
    let mut purses = [const { vec![] }; 4];
    for of_one in within.chunk_by(|(one, _), (next, _)| one == next) {
        let customer = of_one[0].0;
        let class = latest
            .0
            .get(&customer)
            .map_or(CustomerClass::Unknown, |it| CustomerClass::of_score(it.score));
        let amount = of_one.iter().map(|(_, amount)| i128::from(*amount)).sum();
        let purse = Purse { amount, transactions: of_one.len() as u64 };
        purses[class as usize].push((customer, purse));
    }
    purses
}

/// What each customer last said.
#[derive(Clone, Debug)]
pub struct LatestAnswers<C>(HashMap<C, Latest>);

#[derive(Clone, Copy, Debug)]
struct Latest {
    day: Day,
    order: u64,
    score: i8,
}

impl<C: Copy + Eq + Hash> LatestAnswers<C> {
    /// Of customers who have not said anything.
    pub fn none() -> LatestAnswers<C> {
        LatestAnswers(HashMap::new())
    }

    /// Takes an answer in; one that is not valid says nothing.
    pub fn hear(&mut self, said: &Recommendation<C>) {
        let Some(score) = said.score.filter(|it| (0..=10).contains(it)) else { return };
        let so_far = self.0.get(&said.customer);
        if so_far.is_none_or(|it| (it.day, it.order) < (said.day, said.order)) {
            self.0.insert(said.customer, Latest { day: said.day, order: said.order, score });
        }
    }
}

/// The latest valid answer of each customer up to a day.
fn latest<C: Copy + Eq + Hash>(
    recommendations: &[Recommendation<C>],
    as_of: Day,
) -> LatestAnswers<C> {
    let mut latest = LatestAnswers::none();
    recommendations.iter().filter(|it| it.day <= as_of).for_each(|it| latest.hear(it));
    latest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn revenue_of(classes: [i128; 4]) -> Revenue {
        let spent = |revenue| Spent { revenue, transactions: 1, buyers: 1 };
        Revenue { window: Days { first: Day(0), last: Day(89) }, classes: classes.map(spent) }
    }

    #[test]
    fn without_money_there_are_no_shares() {
        assert_eq!(revenue_of([0, 0, 0, 0]).percents(), None);
        assert_eq!(revenue_of([5, 0, 0, -5]).percents(), None);
    }

    #[test]
    fn a_class_that_got_back_more_than_it_paid_has_a_share_below_nought() {
        assert_eq!(revenue_of([150, 0, 0, -50]).percents(), Some([150, 0, 0, -50]));
    }

    #[test]
    fn a_score_off_the_scale_says_nothing() {
        let said = |order, score| Recommendation { customer: "a", day: Day(3), order, score };
        let paid = [Transaction { customer: "a", day: Day(5), amount: 100 }];
        let said = [said(1, Some(9)), said(2, Some(11)), said(3, None)];
        let revenue = revenue(&paid, &said, Day(10), WINDOW_DAYS);
        assert_eq!(revenue.of(CustomerClass::Promoter).revenue, 100);
    }

    proptest! {
        #[test]
        fn shares_sum_to_a_hundred(classes in proptest::array::uniform4(-1000_i64..100_000)) {
            let revenue = revenue_of(classes.map(i128::from));
            if let Some(percents) = revenue.percents() {
                prop_assert_eq!(percents.iter().sum::<i128>(), 100);
            }
        }
    }
}
