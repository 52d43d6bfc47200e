//! What may be told of the money behind the scores.
//!
//! In come payments and sayings of single customers; out go sums of classes of them, and nothing by
//! which what one of them spent could be had. A sum of money gives more away than a count: if one
//! customer spent nearly all of it, the sum is what that customer spent. So besides the number of
//! customers its largest parts count, and the same is asked of whatever a reader could work out by
//! subtraction: from one window the next, from all groups the ones that are not told.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{SiteConfig, Survey};
use crate::measure::{Cut, QuestionKey};
use crate::metrics::money::{
    CustomerClass, LatestAnswers, Purses, Recommendation, Revenue as Sums, Spent, Transaction,
    WINDOW_DAYS, purses, spent, window,
};
use crate::period::{Day, Days, Grain, Length, Period, Unit};
use crate::tally::SurveyTally;
use crate::tally::money::{Customer, Payment, Saying};

use super::{Passed, Withheld, days_of};

/// How near, in percent, anyone may come to what the largest customer of a sum spent: the second
/// largest, who knows their own part, must be at least so far off. The p% rule: Hundepool et al.,
/// Statistical Disclosure Control, 2012, section 4.2.
pub const NEAREST_PERCENT: i128 = 15;

/// The window of every sum.
pub const WINDOW: Length = Length { count: WINDOW_DAYS, unit: Unit::Days };

/// The groups of a dimension with more have no pages, and no money.
const MOST_GROUPS: usize = 500;

/// What may be told of a cut and window.
#[derive(Clone, Debug, PartialEq)]
pub enum RevenueReading {
    Shown(Box<Revenue>),
    /// No number follows.
    Withheld(Withheld),
}

/// What customers spent, by what they last said.
#[derive(Clone, Debug, PartialEq)]
pub struct Revenue {
    /// The question that tells customers apart.
    pub question: QuestionKey,
    pub promoters: Spending,
    pub passives: Spending,
    pub detractors: Spending,
    /// Of those who never gave a valid answer, and of everyone; none where that would give single
    /// customers away.
    pub rest: Option<Rest>,
    /// The data files whose days fall into the window.
    pub sources: Vec<String>,
    passed: Passed,
}

/// Those without an answer, and everyone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rest {
    pub unknown: Spending,
    pub total: Spending,
    /// The share of each class in whole percent, promoters first, unknown last; none where more was
    /// given back than spent.
    pub percents: Option<[i128; 4]>,
}

/// What a class of customers spent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spending {
    /// In minor units.
    pub amount: i128,
    pub customers: u64,
    /// In minor units; none without customers.
    pub per_customer: Option<f64>,
}

impl RevenueReading {
    pub fn revenue(&self) -> Option<&Revenue> {
        match self {
            RevenueReading::Shown(revenue) => Some(revenue),
            RevenueReading::Withheld(_) => None,
        }
    }

    /// `shown`, `withheld`.
    pub fn status(&self) -> &'static str {
        match self {
            RevenueReading::Shown(_) => "shown",
            RevenueReading::Withheld(_) => "withheld",
        }
    }
}

/// The readings of a survey's money: of the company with every issue of the bulletin, of groups with
/// the first issue of a month, so that enough is different from one to the next.
pub type RevenueReadings = BTreeMap<Cut, BTreeMap<Period, RevenueReading>>;

/// What may be told of a survey's money; nothing of one that has none.
pub(super) fn readings(
    tally: &SurveyTally,
    survey: &Survey,
    newest: Day,
    config: &SiteConfig,
) -> RevenueReadings {
    let mut readings = RevenueReadings::new();
    let Some(question) = survey.recommend_question().filter(|_| survey.has_revenue()) else {
        return readings;
    };
    let first = tally.files.iter().filter_map(|it| it.account.first_day).min();
    let ends = ends(first.unwrap_or(newest), newest, config.site.cadence);
    let (question, minimum_n) = (survey.key(question), survey.thresholds.minimum_n);
    let vault = Vault { tally, question, minimum_n };
    let renewed = ends.last().and_then(|it| first_of_month(&ends, *it));
    let month_before = renewed.and_then(|it| {
        let month = Period::containing(Grain::Month, it).previous()?;
        first_of_month(&ends, month.days()?.last)
    });
    let mut groups = [None, None];
    let mut heard = Heard::of(tally.money.sayings());
    let mut before = None;
    let mut company = BTreeMap::new();
    // Every window wants its customers in order.
    let mut payments = tally.money.payments(&Cut::total()).to_vec();
    payments.sort_by_key(|it| it.customer);
    for end in &ends {
        let latest = heard.until(*end);
        let held = Vault::held(&payments, *end, latest);
        company.insert(Period::last(WINDOW, *end), vault.of_company(&held, before.as_ref(), *end));
        before = Some(held);
        for (kept, of) in groups.iter_mut().zip([renewed, month_before]) {
            if of == Some(*end) {
                *kept = Some(vault.every(*end, latest));
            }
        }
    }
    if let (Some(end), [Some(now), before]) = (renewed, &groups) {
        let company = company.get(&Period::last(WINDOW, end)).and_then(RevenueReading::revenue);
        readings = vault.of_groups(now, before.as_ref(), company, end);
    }
    if !company.is_empty() {
        readings.insert(Cut::total(), company);
    }
    readings
}

/// The last days of the issues' periods whose windows the data cover, oldest first.
fn ends(first: Day, newest: Day, cadence: Grain) -> Vec<Day> {
    let mut ends = vec![];
    let mut period = Some(Period::containing(cadence, first));
    while let Some(days) = period.and_then(Period::days).filter(|it| it.last <= newest) {
        if window(days.last, WINDOW_DAYS).first >= first {
            ends.push(days.last);
        }
        period = period.and_then(Period::next);
    }
    ends
}

/// The first end of the month that a day is in.
fn first_of_month(ends: &[Day], day: Day) -> Option<Day> {
    let month = Period::containing(Grain::Month, day);
    ends.iter().copied().find(|it| Period::containing(Grain::Month, *it) == month)
}

/// What customers said, taken in as time goes on.
struct Heard {
    /// In the order of their days.
    sayings: std::iter::Peekable<std::vec::IntoIter<Recommendation<Customer>>>,
    latest: LatestAnswers<Customer>,
}

impl Heard {
    fn of(sayings: &[Saying]) -> Heard {
        let said = |(order, it): (u64, &Saying)| {
            let Saying { customer, day, score } = *it;
            Recommendation { customer, day, order, score: Some(score) }
        };
        let mut sayings: Vec<_> = (0..).zip(sayings).map(said).collect();
        sayings.sort_by_key(|it| it.day);
        Heard { sayings: sayings.into_iter().peekable(), latest: LatestAnswers::none() }
    }

    /// What every customer last said, up to a day that is no earlier than the one before.
    fn until(&mut self, day: Day) -> &LatestAnswers<Customer> {
        while let Some(said) = self.sayings.next_if(|it| it.day <= day) {
            self.latest.hear(&said);
        }
        &self.latest
    }
}

/// The purses of a cut and window, by class: what must not leave this module.
#[derive(PartialEq)]
struct Held([Purses<Customer>; 4]);

/// What each customer put into a sum, or makes of a difference, in the order of the customers.
type Parts = Vec<(Customer, i128)>;

impl Held {
    fn parts(&self, class: CustomerClass) -> Parts {
        self.0[class as usize].iter().map(|(who, it)| (*who, it.amount)).collect()
    }

    fn everyone(&self) -> Parts {
        let mut parts: Parts = CustomerClass::ALL.iter().flat_map(|it| self.parts(*it)).collect();
        parts.sort_unstable();
        parts
    }

    fn spent(&self, class: CustomerClass) -> Spent {
        spent(&self.0[class as usize])
    }
}

/// The sums that are told wherever any is, and those that are told together or not at all.
const ALWAYS: [CustomerClass; 3] =
    [CustomerClass::Promoter, CustomerClass::Passive, CustomerClass::Detractor];

/// The decisions about one survey's money.
struct Vault<'a> {
    tally: &'a SurveyTally,
    question: QuestionKey,
    minimum_n: u64,
}

/// The purses of every cut at one time.
type EveryHeld<'a> = BTreeMap<&'a Cut, Held>;

impl<'a> Vault<'a> {
    fn held(payments: &[Payment], end: Day, latest: &LatestAnswers<Customer>) -> Held {
        let transaction = |it: &Payment| {
            let Payment { customer, day, amount } = *it;
            Transaction { customer, day, amount }
        };
        Held(purses(payments.iter().map(transaction), latest, window(end, WINDOW_DAYS)))
    }

    fn every(&self, end: Day, latest: &LatestAnswers<Customer>) -> EveryHeld<'a> {
        let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
        for dimension in self.tally.money.cuts().flat_map(Cut::dimensions) {
            *groups.entry(dimension).or_default() += 1;
        }
        let few = |it: &&Cut| it.dimensions().all(|it| groups[it] <= MOST_GROUPS);
        let cuts = self.tally.money.cuts().filter(few);
        let payments = |cut: &Cut| self.tally.money.payments(cut);
        cuts.map(|cut| (cut, Vault::held(payments(cut), end, latest))).collect()
    }

    fn is_safe(&self, parts: &[(Customer, i128)]) -> bool {
        is_safe(parts, self.minimum_n)
    }

    /// Whether a sum may be told, and what it differs by from the one told before.
    fn may_tell(&self, now: Parts, before: Option<Parts>) -> bool {
        self.is_safe(&now) && before.is_none_or(|it| self.is_safe(&less(now, it)))
    }

    fn may_tell_always(&self, now: &Held, before: Option<&Held>) -> bool {
        ALWAYS.iter().all(|it| self.may_tell(now.parts(*it), before.map(|held| held.parts(*it))))
    }

    fn may_tell_rest(&self, now: &Held, before: Option<&Held>) -> bool {
        let unknown = |it: &Held| it.parts(CustomerClass::Unknown);
        self.may_tell(unknown(now), before.map(unknown))
            && self.may_tell(now.everyone(), before.map(Held::everyone))
    }

    fn of_company(&self, held: &Held, before: Option<&Held>, end: Day) -> RevenueReading {
        if !self.may_tell_always(held, before) {
            return self.withheld(held);
        }
        RevenueReading::Shown(Box::new(self.revenue(held, self.may_tell_rest(held, before), end)))
    }

    /// Every group's reading of one window; `company` is the company's, if it is told.
    fn of_groups(
        &self,
        now: &EveryHeld,
        before: Option<&EveryHeld>,
        company: Option<&Revenue>,
        end: Day,
    ) -> RevenueReadings {
        let before = |cut: &Cut| before.and_then(|it| it.get(cut));
        let groups = || now.keys().copied().filter(|it| !it.is_total());
        // All groups together would be the company.
        let may_tell = |it: &&Cut| company.is_some() && self.may_tell_always(&now[*it], before(it));
        let mut told: BTreeSet<&Cut> = groups().filter(may_tell).collect();
        while let Some(cut) = self.gives_away(now, &told) {
            told.remove(cut);
        }
        let rest = company.is_some_and(|it| it.rest.is_some())
            && told.iter().all(|it| self.may_tell_rest(&now[it], before(it)))
            && self.hides_rest(now, &told);
        let reading = |cut: &Cut| match told.contains(cut) {
            true => RevenueReading::Shown(Box::new(self.revenue(&now[cut], rest, end))),
            false => self.withheld(&now[cut]),
        };
        let period = Period::last(WINDOW, end);
        groups().map(|cut| (cut.clone(), BTreeMap::from([(period, reading(cut))]))).collect()
    }

    /// A group that must not be told after all: one that is the same as a withheld group of another
    /// dimension, or the smallest of a dimension whose withheld groups could be had by subtraction.
    fn gives_away<'c>(&self, now: &EveryHeld<'c>, told: &BTreeSet<&'c Cut>) -> Option<&'c Cut> {
        let withheld = || now.iter().filter(|(cut, _)| !cut.is_total() && !told.contains(*cut));
        let same = told.iter().find(|cut| withheld().any(|(_, it)| *it == now[*cut]));
        if let Some(cut) = same {
            return Some(cut);
        }
        let dimension = told.iter().flat_map(|it| it.dimensions()).find(|dimension| {
            let is_safe = |class: &CustomerClass| {
                self.is_safe(&untold(now, told, dimension, |it| it.parts(*class)))
            };
            !ALWAYS.iter().all(is_safe)
        })?;
        let customers = |cut: &Cut| ALWAYS.map(|it| now[cut].spent(it).buyers).iter().sum::<u64>();
        let of_dimension = told.iter().copied().filter(|it| it.group(dimension).is_some());
        of_dimension.min_by_key(|it| customers(it))
    }

    /// Whether the sums of those without an answer, and of everyone, can be told of every group that
    /// is told.
    fn hides_rest(&self, now: &EveryHeld, told: &BTreeSet<&Cut>) -> bool {
        dimensions(now).into_iter().all(|dimension| {
            let unknown = |it: &Held| it.parts(CustomerClass::Unknown);
            self.is_safe(&untold(now, told, dimension, unknown))
                && self.is_safe(&untold(now, told, dimension, Held::everyone))
        })
    }

    fn revenue(&self, held: &Held, with_rest: bool, end: Day) -> Revenue {
        let [promoters, passives, detractors, unknown] =
            CustomerClass::ALL.map(|it| held.spent(it));
        let days = window(end, WINDOW_DAYS);
        let rest = || {
            let classes = [promoters, passives, detractors, unknown];
            let total = classes.iter().fold(Spent::default(), |sum, it| Spent {
                revenue: sum.revenue + it.revenue,
                transactions: sum.transactions + it.transactions,
                buyers: sum.buyers + it.buyers,
            });
            Rest {
                unknown: unknown.into(),
                total: total.into(),
                percents: Sums { window: days, classes }.percents(),
            }
        };
        Revenue {
            question: self.question.clone(),
            promoters: promoters.into(),
            passives: passives.into(),
            detractors: detractors.into(),
            rest: with_rest.then(rest),
            sources: self.sources(days),
            passed: Passed,
        }
    }

    fn withheld(&self, held: &Held) -> RevenueReading {
        let minimum_n = self.minimum_n;
        let few = ALWAYS.iter().any(|it| held.spent(*it).buyers < minimum_n);
        RevenueReading::Withheld(match few {
            true => Withheld::TooFew { minimum_n },
            false => Withheld::ProtectsOthers,
        })
    }

    fn sources(&self, window: Days) -> Vec<String> {
        let within = |it: &Days| it.first <= window.last && window.first <= it.last;
        let files = self.tally.files.iter().filter(|it| days_of(it).as_ref().is_some_and(within));
        files.map(|it| it.path.clone()).collect()
    }
}

/// Whether a sum of these parts, or a difference, gives no customer away. No customer is none.
fn is_safe(parts: &[(Customer, i128)], minimum_n: u64) -> bool {
    let (mut customers, mut sum, mut largest, mut second) = (0, 0, 0, 0);
    for size in parts.iter().map(|(_, it)| it.abs()).filter(|it| *it > 0) {
        customers += 1;
        sum += size;
        (largest, second) =
            if size > largest { (size, largest) } else { (largest, size.max(second)) };
    }
    let remainder = sum - largest - second;
    customers == 0 || customers >= minimum_n && 100 * remainder >= NEAREST_PERCENT * largest
}

fn dimensions<'c>(now: &EveryHeld<'c>) -> BTreeSet<&'c str> {
    now.keys().flat_map(|it| it.dimensions()).collect()
}

/// What is left of the company's sum when the groups of a dimension that are told are taken off.
fn untold(
    now: &EveryHeld,
    told: &BTreeSet<&Cut>,
    dimension: &str,
    parts: impl Fn(&Held) -> Parts,
) -> Parts {
    let all = now.iter().find(|(cut, _)| cut.is_total()).map(|(_, it)| parts(it));
    let of_dimension = told.iter().filter(|it| it.group(dimension).is_some());
    of_dimension.fold(all.unwrap_or_default(), |left, cut| less(left, parts(&now[*cut])))
}

/// What each customer's part differs by.
fn less(now: Parts, before: Parts) -> Parts {
    let mut both = now;
    both.extend(before.into_iter().map(|(who, amount)| (who, -amount)));
    // Two runs, each in order: they are merged.
    both.sort_by_key(|(who, _)| *who);
    let of_each = both.chunk_by(|(one, _), (next, _)| one == next);
    let differ = of_each.map(|it| (it[0].0, it.iter().map(|(_, amount)| amount).sum()));
    differ.filter(|(_, it)| *it != 0).collect()
}

impl From<Spent> for Spending {
    fn from(spent: Spent) -> Spending {
        Spending { amount: spent.revenue, customers: spent.buyers, per_customer: spent.per_buyer() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(amounts: &[i128]) -> Parts {
        (0..).zip(amounts.iter().copied()).collect()
    }

    #[test]
    fn a_sum_of_few_is_not_safe_and_one_of_nobody_is() {
        assert!(is_safe(&parts(&[]), 5));
        assert!(!is_safe(&parts(&[10, 10, 10, 10]), 5));
        assert!(is_safe(&parts(&[10, 10, 10, 10, 10]), 5));
    }

    #[test]
    fn a_sum_is_not_safe_where_the_second_largest_comes_near_the_largest_by_it() {
        assert!(!is_safe(&parts(&[1000, 100, 49, 50, 50]), 5));
        assert!(is_safe(&parts(&[1000, 100, 50, 50, 50]), 5));
        assert!(!is_safe(&parts(&[-1000, 100, 49, 50, 50]), 5));
    }

    #[test]
    fn a_difference_is_of_those_whose_part_is_another() {
        let (then, now) = (parts(&[5, 7, 9]), parts(&[5, 8]));
        assert_eq!(less(now, then), [(1, 1), (2, -9)]);
    }

    #[test]
    fn windows_end_with_the_issues_and_begin_where_the_data_do() {
        let day = |text: &str| Day::parse(text).expect("a date of the test");
        let ends = ends(day("2026-01-05"), day("2026-04-21"), Grain::Week);
        assert_eq!(ends, ["2026-04-05", "2026-04-12", "2026-04-19"].map(day));
        assert_eq!(first_of_month(&ends, day("2026-04-19")), Some(day("2026-04-05")));
    }
}
