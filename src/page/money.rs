//! The money behind the scores, in words: who spent what, and that one need not bring about the other.

use crate::chart::{self, Figure as Drawn, PartClass};
use crate::config::{Column, Currency, Survey};
use crate::edition::{Money, money_download};
use crate::measure::Cut;
use crate::period::Period;
use crate::privacy::{NEAREST_PERCENT, Revenue, RevenueReading, Spending, Withheld};

use super::Leaf;
use super::figure::Plate;
use super::frame::method_address;
use super::method::section;
use super::number::largest_remainder;
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{
    FactView, FigureView, MethodSection, RevenueReceipt, RevenueView, RowView, TableView,
};

/// What money beside scores does not say.
const ASSOCIATION: &str = "Each customer counts by their latest answer, wherever it was given. This shows who \
     spent what and not that a better score brings more: those who spend more may differ in much else.";

/// The classes as pages call them, in the order of a table.
const CLASSES: [(&str, PartClass); 4] = [
    ("Promoters, 9–10", PartClass::Top),
    ("Passives, 7–8", PartClass::Middle),
    ("Detractors, 0–6", PartClass::Low),
    ("No answer", PartClass::Unknown),
];

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
        match money {
            Some(money) => self.revenue(money, title, id),
            None => RevenueView {
                id: format!("revenue-{id}"),
                title: title.unwrap_or("Revenue behind the scores").to_owned(),
                sentence: None,
                withheld_words: Some("The data do not fill 90 days yet.".to_owned()),
                figure: None,
                table: None,
                note: ASSOCIATION.to_owned(),
                receipt: None,
            },
        }
    }

    fn revenue(&self, money: &Money, title: Option<&str>, id: &str) -> RevenueView {
        let id = format!("revenue-{}", crate::address::Slug::of(id));
        let title = title.unwrap_or("Revenue behind the scores, last 90 days").to_owned();
        let mut view = RevenueView {
            title,
            sentence: None,
            withheld_words: None,
            figure: None,
            table: None,
            note: format!("{} {ASSOCIATION}", self.window_words(money)),
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
                view.withheld_words = Some(withheld_words(*why));
            }
            _ => {}
        }
        view
    }

    /// Which 90 days, and when the next.
    fn window_words(&self, money: &Money) -> String {
        let days = money.period.days().map(|it| self.press.style.days(it)).unwrap_or_default();
        let renewed =
            if money.cut.is_total() { "" } else { ", renewed with the first issue of each month" };
        format!("The 90 days of {days}{renewed}.")
    }

    fn spent_words(&self, told: &Told) -> String {
        let style = &self.press.style;
        let Revenue { promoters, rest, .. } = told.revenue;
        let amount = style.money(promoters.amount, told.currency);
        let who = "Customers who last answered 9 or 10 spent";
        match rest {
            Some(rest) => {
                let share = rest
                    .percents
                    .map(|it| format!(" ({})", style.percent(it[0] as f64)))
                    .unwrap_or_default();
                format!(
                    "{who} {amount} of {}{share}.",
                    style.money(rest.total.amount, told.currency)
                )
            }
            None => {
                let others = told.classes().iter().map(|(_, _, it)| it.amount).sum();
                let all = style.money(others, told.currency);
                format!("{who} {amount} of the {all} that customers with an answer spent.")
            }
        }
    }

    fn spent_table(&self, told: &Told) -> TableView {
        let style = &self.press.style;
        let percents = told.revenue.rest.as_ref().and_then(|it| it.percents);
        let row = |name: &str, share: Option<String>, spent: Spending| {
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
            .map(|(place, (name, _, spent))| row(name, share(place), *spent))
            .collect();
        match &told.revenue.rest {
            Some(rest) => {
                rows.push(row("All customers", percents.map(|_| style.percent(100.0)), rest.total))
            }
            None => {
                let words = lighter("too few customers to tell");
                let cells = vec![cell(CLASSES[3].0), words, cell(""), cell("")];
                rows.push(RowView { id: None, cells });
            }
        }
        TableView {
            caption: "What customers spent, by their latest answer".to_owned(),
            columns: ["Revenue", "Share", "Customers", "Per customer"]
                .into_iter()
                .filter(|it| *it != "Share" || percents.is_some())
                .fold(vec![text_column("Customers who last said")], |mut columns, it| {
                    columns.push(figure_column(it));
                    columns
                }),
            rows,
        }
    }

    /// The shares of customers beside the shares of what they spent; none where more was given back
    /// than spent, which no bar can show.
    fn spent_figure(&self, told: &Told, id: &str) -> Option<FigureView> {
        let style = &self.press.style;
        let classes = told.classes();
        let amounts: Option<Vec<u64>> =
            classes.iter().map(|(_, _, it)| u64::try_from(it.amount).ok()).collect();
        let (amounts, customers) =
            (amounts?, classes.iter().map(|(_, _, it)| it.customers).collect::<Vec<u64>>());
        let whole = |name: &str, counts: &[u64]| {
            let all = counts.iter().sum::<u64>().max(1) as f64;
            let printed = largest_remainder(counts, 100);
            let shares = counts.iter().zip(printed);
            let shares =
                shares.map(|(n, words)| (100.0 * *n as f64 / all, style.percent(words as f64)));
            chart::Whole { name: name.to_owned(), shares: shares.collect() }
        };
        let wholes = vec![whole("Customers", &customers), whole("Revenue", &amounts)];
        let who =
            if told.revenue.rest.is_some() { "all customers" } else { "customers with an answer" };
        let title = "Who bought, and what they spent".to_owned();
        let subtitle =
            format!("Share of {who} who bought, and of what they spent, by their latest answer");
        let rows = classes.iter().enumerate().map(|(place, (name, _, _))| RowView {
            id: None,
            cells: vec![
                cell(*name),
                cell(wholes[0].shares[place].1.clone()),
                cell(wholes[1].shares[place].1.clone()),
            ],
        });
        let table = TableView {
            caption: subtitle.clone(),
            columns: vec![
                text_column("Customers who last said"),
                figure_column("Share of customers"),
                figure_column("Share of revenue"),
            ],
            rows: rows.collect(),
        };
        let bought = style.customers(customers.iter().sum());
        Some(self.figure(Plate {
            id: id.to_owned(),
            source_line: format!("Source: {}, {bought} who bought.", told.survey.title).into(),
            drawn: Drawn::Shares(chart::Shares {
                title: title.clone(),
                description: subtitle.clone(),
                parts:
                    classes.iter().map(|(name, class, _)| (*class, (*name).to_owned())).collect(),
                wholes,
            }),
            title,
            subtitle,
            table,
        }))
    }

    fn spent_receipt(&self, told: &Told) -> RevenueReceipt {
        let style = &self.press.style;
        let bought: u64 = told.classes().iter().map(|(_, _, it)| it.customers).sum();
        let bought = match told.revenue.rest {
            Some(_) => style.customers(bought),
            None => format!("{} with an answer", style.customers(bought)),
        };
        let column = told.survey.layouts.iter().find_map(|it| it.revenue.as_ref());
        let column = column.and_then(|it| Column::names(it).first().map(|it| (*it).to_owned()));
        let (_, question) = self.question(&told.revenue.question);
        let fact = |name: &str, words: String| FactView { name: name.to_owned(), words };
        let period = told.money.period;
        let facts = vec![
            fact("Column", format!("“{}”", column.unwrap_or_default())),
            fact("Currency", told.currency.code.clone()),
            fact("Customers who bought", bought),
            fact("Who", self.filter_words(&told.money.cut)),
            fact("When", capital(&self.window_of(period))),
            fact("Told apart by", format!("the latest valid answer to “{}”", question.wording)),
            fact(
                "Not told",
                format!(
                    "a sum of fewer than {} customers, or one within {NEAREST_PERCENT} % of what a single \
                     customer spent, also where it could be had by subtraction",
                    told.survey.thresholds.minimum_n
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
        self.press.config.surveys.iter().any(Survey::has_revenue).then(|| MethodSection {
            formula: Some(format!(
                "Revenue of a class = sum of what its customers spent in 90 days. A sum is told of \
                 customers enough and only if sum − largest − second largest ≥ {NEAREST_PERCENT} % of the \
                 largest (p% rule); so is its difference from the sum told before."
            )),
            source: Some(
                "Reichheld, Harvard Business Review 81(12), 2003; against it Keiningham and others, Journal \
                 of Marketing 71(3), 2007; Hundepool and others, Statistical Disclosure Control, 2012."
                    .to_owned(),
            ),
            ..section(
                "money",
                "Revenue behind the scores",
                &[
                    "What customers spent in the 90 days to the end of an issue’s period, by what they last \
                     said of recommending: promoters, passives, detractors, and those who never gave a valid \
                     answer. Customers whom the survey’s files do not name are in none of them. It shows who \
                     spent what. Whether a higher score brings more revenue is disputed, and no figure here \
                     says so. What employees say is never put beside money.",
                    "A sum can give away what one customer spent where that customer is most of it. Such sums, \
                     those of few customers, and those by which one of these could be had by subtraction, from \
                     other groups or from the window before, are not told. Groups have a new window with the \
                     first issue of each month, so that enough customers are different from one to the next.",
                ],
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
    fn classes(&self) -> Vec<(&'static str, PartClass, Spending)> {
        let Revenue { promoters, passives, detractors, rest, .. } = self.revenue;
        let spent = [*promoters, *passives, *detractors].into_iter();
        let spent = spent.chain(rest.as_ref().map(|it| it.unknown));
        CLASSES.iter().zip(spent).map(|((name, class), spent)| (*name, *class, spent)).collect()
    }
}

fn withheld_words(why: Withheld) -> String {
    match why {
        Withheld::TooFew { minimum_n } => format!(
            "Too few customers bought: of one kind fewer than {minimum_n}, or one of them spent nearly all of it."
        ),
        Withheld::ProtectsOthers => {
            "Not told: what single customers spent could be worked out from it.".to_owned()
        }
    }
}

fn capital(words: &str) -> String {
    super::number::capitalised(words)
}
