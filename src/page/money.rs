//! The money behind the scores, in words: who spent what, and that one need not bring about the other.

use crate::chart::{self, Figure as Drawn, PartClass};
use crate::config::{Column, Currency, Survey};
use crate::edition::{Money, money_download};
use crate::locale::say;
use crate::measure::Cut;
use crate::period::Period;
use crate::privacy::{NEAREST_PERCENT, Revenue, RevenueReading, Spending, Withheld};

use super::Leaf;
use super::figure::Plate;
use super::frame::method_address;
use super::method::section;
use super::number::{NumberStyle, largest_remainder};
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{
    FactView, FigureView, MethodSection, RevenueReceipt, RevenueView, RowView, TableView,
};

/// What a class of customers is to a chart, in the order of a table.
const CLASSES: [PartClass; 4] =
    [PartClass::Top, PartClass::Middle, PartClass::Low, PartClass::Unknown];

/// The classes as pages call them.
fn class_words(class: PartClass, style: &NumberStyle) -> String {
    match class {
        PartClass::Top => say!(style, "money-promoters"),
        PartClass::Middle => say!(style, "money-passives"),
        PartClass::Low => say!(style, "money-detractors"),
        PartClass::Unknown => say!(style, "money-unknown"),
    }
}

impl Leaf<'_> {
    /// The newest window of every survey that has money.
    pub(super) fn money(&self, cut: &Cut) -> Vec<RevenueView> {
        let money = self.press.bulletin.money.get(cut);
        money.into_iter().flatten().map(|it| self.revenue(it, None, &it.survey)).collect()
    }

    /// A block of a text.
    pub(super) fn revenue_block(
        &self,
        title: Option<&str>,
        money: Option<&Money>,
        id: &str,
    ) -> RevenueView {
        let style = &self.press.style;
        match money {
            Some(money) => self.revenue(money, title, id),
            None => RevenueView {
                id: format!("revenue-{id}"),
                title: title.map_or_else(|| say!(style, "method-money"), str::to_owned),
                sentence: None,
                withheld_words: Some(say!(style, "money-not-yet")),
                figure: None,
                table: None,
                note: say!(style, "money-note"),
                receipt: None,
            },
        }
    }

    fn revenue(&self, money: &Money, title: Option<&str>, id: &str) -> RevenueView {
        let id = format!("revenue-{}", crate::address::Slug::of(id));
        let style = &self.press.style;
        let title = title.map_or_else(|| say!(style, "money-title-90-days"), str::to_owned);
        let mut view = RevenueView {
            title,
            sentence: None,
            withheld_words: None,
            figure: None,
            table: None,
            note: format!("{} {}", self.window_words(money), say!(style, "money-note")),
            receipt: None,
            id,
        };
        let survey = self.press.config.survey(&money.survey);
        match (&money.reading, survey, &self.press.config.site.currency) {
            (RevenueReading::Shown(revenue), Some(survey), Some(currency)) => {
                let told = Told { money, revenue, survey, currency };
                view.sentence = Some(self.spent_words(&told));
                view.figure = self.spent_figure(&told, &format!("{}-chart", view.id));
                view.table = Some(self.spent_table(&told));
                view.receipt = Some(self.spent_receipt(&told));
            }
            (RevenueReading::Withheld(why), ..) => {
                view.withheld_words = Some(withheld_words(*why, style));
            }
            _ => {}
        }
        view
    }

    /// Which 90 days, and when the next.
    fn window_words(&self, money: &Money) -> String {
        let days = money.period.days().map(|it| self.press.style.days(it)).unwrap_or_default();
        match money.cut.is_total() {
            true => say!(self.press.style, "money-window", days = days),
            false => say!(self.press.style, "money-window-renewed", days = days),
        }
    }

    fn spent_words(&self, told: &Told) -> String {
        let style = &self.press.style;
        let Revenue { promoters, rest, .. } = told.revenue;
        let amount = style.money(promoters.amount, told.currency);
        match rest {
            Some(rest) => {
                let total = style.money(rest.total.amount, told.currency);
                match rest.percents.map(|it| style.percent(it[0] as f64)) {
                    Some(share) => {
                        say!(
                            style,
                            "money-spent-share",
                            amount = amount,
                            total = total,
                            share = share
                        )
                    }
                    None => say!(style, "money-spent", amount = amount, total = total),
                }
            }
            None => {
                let others = told.classes().iter().map(|(_, it)| it.amount).sum();
                let total = style.money(others, told.currency);
                say!(style, "money-spent-of-answers", amount = amount, total = total)
            }
        }
    }

    fn spent_table(&self, told: &Told) -> TableView {
        let style = &self.press.style;
        let percents = told.revenue.rest.as_ref().and_then(|it| it.percents);
        let row = |name: String, share: Option<String>, spent: Spending| {
            let each = spent.per_customer.map(|it| style.exact_money(it, told.currency));
            let amount = style.money(spent.amount, told.currency);
            let mut cells = vec![cell(name), cell(amount)];
            cells.extend(percents.map(|_| lighter(share.unwrap_or_default())));
            cells.push(lighter(style.count(spent.customers)));
            cells.push(cell(each.unwrap_or_default()));
            RowView { id: None, cells }
        };
        let share = |place: usize| percents.map(|it| style.percent(it[place] as f64));
        let classes = told.classes();
        let mut rows: Vec<RowView> = (0..)
            .zip(&classes)
            .map(|(place, (class, spent))| row(class_words(*class, style), share(place), *spent))
            .collect();
        match &told.revenue.rest {
            Some(rest) => {
                let all = say!(style, "all-customers");
                rows.push(row(all, percents.map(|_| style.percent(100.0)), rest.total));
            }
            None => {
                let words = lighter(say!(style, "money-too-few-to-tell"));
                let name = class_words(PartClass::Unknown, style);
                let cells = vec![cell(name), words, cell(""), cell("")];
                rows.push(RowView { id: None, cells });
            }
        }
        TableView {
            caption: say!(style, "money-by-answer"),
            columns: [
                Some(text_column(say!(style, "money-last-said"))),
                Some(figure_column(say!(style, "revenue"))),
                percents.map(|_| figure_column(say!(style, "share"))),
                Some(figure_column(say!(style, "customers-column"))),
                Some(figure_column(say!(style, "per-customer"))),
            ]
            .into_iter()
            .flatten()
            .collect(),
            rows,
        }
    }

    /// The shares of customers beside the shares of what they spent; none where more was given back
    /// than spent, which no bar can show.
    fn spent_figure(&self, told: &Told, id: &str) -> Option<FigureView> {
        let style = &self.press.style;
        let classes = told.classes();
        let amounts: Option<Vec<u64>> =
            classes.iter().map(|(_, it)| u64::try_from(it.amount).ok()).collect();
        let (amounts, customers) =
            (amounts?, classes.iter().map(|(_, it)| it.customers).collect::<Vec<u64>>());
        let whole = |name: String, counts: &[u64]| {
            let all = counts.iter().sum::<u64>().max(1) as f64;
            let printed = largest_remainder(counts, 100);
            let shares = counts.iter().zip(printed);
            let shares =
                shares.map(|(n, words)| (100.0 * *n as f64 / all, style.percent(words as f64)));
            chart::Whole { name, shares: shares.collect() }
        };
        let wholes = vec![
            whole(say!(style, "customers-column"), &customers),
            whole(say!(style, "revenue"), &amounts),
        ];
        let title = say!(style, "money-figure");
        let subtitle = match told.revenue.rest {
            Some(_) => say!(style, "money-figure-all"),
            None => say!(style, "money-figure-answered"),
        };
        let rows = classes.iter().enumerate().map(|(place, (class, _))| RowView {
            id: None,
            cells: vec![
                cell(class_words(*class, style)),
                cell(wholes[0].shares[place].1.clone()),
                cell(wholes[1].shares[place].1.clone()),
            ],
        });
        let table = TableView {
            caption: subtitle.clone(),
            columns: vec![
                text_column(say!(style, "money-last-said")),
                figure_column(say!(style, "share-of-customers")),
                figure_column(say!(style, "share-of-revenue")),
            ],
            rows: rows.collect(),
        };
        let bought = style.customers(customers.iter().sum());
        Some(self.figure(Plate {
            id: id.to_owned(),
            source_line:
                say!(style, "money-source", survey = &told.survey.title, customers = bought).into(),
            drawn: Drawn::Shares(chart::Shares {
                title: title.clone(),
                description: subtitle.clone(),
                parts:
                    classes.iter().map(|(class, _)| (*class, class_words(*class, style))).collect(),
                wholes,
            }),
            title,
            subtitle,
            table,
        }))
    }

    fn spent_receipt(&self, told: &Told) -> RevenueReceipt {
        let style = &self.press.style;
        let bought: u64 = told.classes().iter().map(|(_, it)| it.customers).sum();
        let bought = match told.revenue.rest {
            Some(_) => style.customers(bought),
            None => say!(style, "customers-with-answer", n = bought),
        };
        let column = told.survey.layouts.iter().find_map(|it| it.revenue.as_ref());
        let column = column.and_then(|it| Column::names(it).first().map(|it| (*it).to_owned()));
        let (_, question) = self.question(&told.revenue.question);
        let fact = |name: String, words: String| FactView { name, words };
        let period = told.money.period;
        let facts = vec![
            fact(
                say!(style, "receipt-column"),
                say!(style, "quoted", words = column.unwrap_or_default()),
            ),
            fact(say!(style, "receipt-currency"), told.currency.code.clone()),
            fact(say!(style, "receipt-bought"), bought),
            fact(say!(style, "receipt-who"), self.filter_words(&told.money.cut)),
            fact(say!(style, "receipt-when"), capital(&self.window_of(period))),
            fact(
                say!(style, "receipt-told-apart"),
                say!(style, "receipt-latest-answer", question = &question.wording),
            ),
            fact(
                say!(style, "receipt-not-told"),
                say!(
                    style,
                    "receipt-not-told-sums",
                    minimum = told.survey.thresholds.minimum_n,
                    nearest = style.percent(NEAREST_PERCENT as f64),
                ),
            ),
        ];
        RevenueReceipt {
            facts,
            sources: self.sources(told.survey, &told.revenue.sources),
            method_href: self.here.href_at(&method_address(), "money"),
            download_href: self.href(&money_download()),
        }
    }

    fn window_of(&self, period: Period) -> String {
        period.days().map(|it| self.press.style.days(it)).unwrap_or_default()
    }

    /// How it is made, where the site has any.
    pub(super) fn money_section(&self) -> Option<MethodSection> {
        let style = &self.press.style;
        self.press.config.surveys.iter().any(Survey::has_revenue).then(|| MethodSection {
            formula: Some(say!(
                style,
                "formula-money",
                nearest = style.percent(NEAREST_PERCENT as f64),
            )),
            source: Some(say!(style, "source-money")),
            ..section(
                "money",
                say!(style, "method-money"),
                vec![say!(style, "method-money-spent"), say!(style, "method-money-withheld")],
            )
        })
    }
}

/// What is told of a cut and window.
struct Told<'a> {
    money: &'a Money,
    revenue: &'a Revenue,
    survey: &'a Survey,
    currency: &'a Currency,
}

impl Told<'_> {
    /// The classes that are told, in the order of a table.
    fn classes(&self) -> Vec<(PartClass, Spending)> {
        let Revenue { promoters, passives, detractors, rest, .. } = self.revenue;
        let spent = [*promoters, *passives, *detractors].into_iter();
        let spent = spent.chain(rest.as_ref().map(|it| it.unknown));
        CLASSES.into_iter().zip(spent).collect()
    }
}

fn withheld_words(why: Withheld, style: &NumberStyle) -> String {
    match why {
        Withheld::TooFew { minimum_n } => {
            say!(style, "money-withheld-few", minimum = minimum_n)
        }
        Withheld::ProtectsOthers => say!(style, "money-withheld-others"),
    }
}

fn capital(words: &str) -> String {
    super::number::capitalised(words)
}
