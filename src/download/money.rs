//! The money behind the scores as data.

use serde::Serialize;

use super::PeriodRow;
use crate::config::{Currency, SiteConfig};
use crate::measure::Cut;
use crate::period::Period;
use crate::privacy::{PublishedCube, Revenue, RevenueReading, Spending};

/// What may be told of a survey's cut and window.
pub struct MoneyEntry<'a> {
    pub survey: &'a str,
    pub cut: &'a Cut,
    pub period: Period,
    pub reading: &'a RevenueReading,
}

#[derive(Serialize)]
struct MoneyRow<'a> {
    metric: &'static str,
    survey: &'a str,
    period: PeriodRow,
    cut: &'a Cut,
    status: &'static str,
    #[serde(flatten)]
    revenue: Option<RevenueRow<'a>>,
}

#[derive(Serialize)]
struct RevenueRow<'a> {
    currency: &'a str,
    /// The question whose latest answer tells customers apart.
    question: &'a str,
    promoter: SpendingRow,
    passive: SpendingRow,
    detractor: SpendingRow,
    /// None where it would give single customers away.
    unknown: Option<SpendingRow>,
    total: Option<SpendingRow>,
    sources: &'a [String],
}

#[derive(Serialize)]
struct SpendingRow {
    customers: u64,
    revenue: f64,
    per_customer: Option<f64>,
}

/// One JSON array, an object a window, a line each; amounts are in whole units of the currency.
pub fn money_json(entries: &[MoneyEntry], config: &SiteConfig) -> String {
    super::array(entries.iter().map(|it| row(it, config)))
}

/// Every window of every survey that has money.
pub fn money_entries<'a>(cube: &'a PublishedCube, config: &'a SiteConfig) -> Vec<MoneyEntry<'a>> {
    let surveys = config.surveys.iter().filter(|it| it.has_revenue());
    let of_cut = |survey: &'a str, cut: &'a Cut| {
        let windows = cube.revenues(survey, cut);
        windows.map(move |(period, reading)| MoneyEntry { survey, cut, period, reading })
    };
    surveys
        .flat_map(|it| cube.revenue_cuts(&it.id).flat_map(move |cut| of_cut(&it.id, cut)))
        .collect()
}

fn row<'a>(entry: &MoneyEntry<'a>, config: &'a SiteConfig) -> MoneyRow<'a> {
    let currency = config.site.currency.as_ref();
    let revenue = entry.reading.revenue().zip(currency);
    MoneyRow {
        metric: "revenue",
        survey: entry.survey,
        period: PeriodRow::of(entry.period),
        cut: entry.cut,
        status: entry.reading.status(),
        revenue: revenue.map(|(it, currency)| revenue_row(it, currency)),
    }
}

fn revenue_row<'a>(revenue: &'a Revenue, currency: &'a Currency) -> RevenueRow<'a> {
    let spent = |it: Spending| {
        let units = currency.minor_units() as f64;
        SpendingRow {
            customers: it.customers,
            revenue: it.amount as f64 / units,
            per_customer: it.per_customer.map(|it| it / units),
        }
    };
    RevenueRow {
        currency: &currency.code,
        question: &revenue.question.question,
        promoter: spent(revenue.promoters),
        passive: spent(revenue.passives),
        detractor: spent(revenue.detractors),
        unknown: revenue.rest.map(|it| spent(it.unknown)),
        total: revenue.rest.map(|it| spent(it.total)),
        sources: &revenue.sources,
    }
}
