//! `query revenue`: what customers spent, by what they last said.

use std::collections::BTreeSet;

use super::{End, Misasked, QueryArgs, answer, known_dimension, misasked};
use crate::cli::Format;
use crate::config::{Currency, SiteConfig, Survey};
use crate::download::{MoneyEntry, money_json};
use crate::failure::Failure;
use crate::measure::Cut;
use crate::page::number::NumberStyle;
use crate::privacy::{PublishedCube, RevenueReading, Spending};

/// The word that asks for money, where no question has it as its id.
pub(super) const REVENUE: &str = "revenue";

/// What of the money is asked for.
pub(super) struct AskedMoney<'a> {
    survey: &'a Survey,
    cut: Cut,
    by: Option<&'a str>,
}

/// Whether a command line asks for money.
pub(super) fn is_asked(args: &QueryArgs, config: &SiteConfig) -> bool {
    args.metric == REVENUE && config.meant(REVENUE, args.survey.as_deref()).is_empty()
}

impl<'a> AskedMoney<'a> {
    pub(super) fn from(
        args: &'a QueryArgs,
        config: &'a SiteConfig,
    ) -> Result<AskedMoney<'a>, Misasked> {
        let named = args.survey.as_deref();
        let mut surveys = config
            .surveys
            .iter()
            .filter(|it| named.is_none_or(|id| it.id == id) && it.has_revenue());
        let Some(survey) = surveys.next() else {
            return Err(Misasked(
                "no survey says what its customers spent: name the column in site.toml, `revenue = \"order_value\"`"
                    .to_owned(),
            ));
        };
        let other = args.drivers || args.terms || args.rank || args.series;
        if !args.period.is_empty() || other || !args.compare.is_empty() {
            return Err(Misasked(
                "revenue is of 90 days to the end of each issue’s period: ask with `--survey`, `--by`, `--where` and `--format` alone"
                    .to_owned(),
            ));
        }
        let mut cut = Cut::total();
        for text in &args.wheres {
            let Some((dimension, group)) = text.split_once('=') else {
                let why = format!("`--where {text}` lacks a group: write `--where team=Billing`");
                return Err(Misasked(why));
            };
            known_dimension(survey, dimension)?;
            cut = cut.and(dimension, group);
        }
        for by in &args.by {
            known_dimension(survey, by)?;
        }
        if args.by.len() + cut.dimensions().count() > 1 {
            return Err(Misasked("revenue is told of one dimension at a time".to_owned()));
        }
        Ok(AskedMoney { survey, cut, by: args.by.first().map(String::as_str) })
    }

    /// The company's windows, newest last; of groups the newest of each.
    pub(super) fn tell(
        &self,
        cube: &PublishedCube,
        config: &SiteConfig,
        format: Format,
    ) -> Result<End, Failure> {
        let cuts: BTreeSet<&Cut> = cube
            .revenue_cuts(&self.survey.id)
            .filter(|cut| match self.by {
                Some(by) => cut.group(by).is_some(),
                None => **cut == self.cut,
            })
            .collect();
        if cuts.is_empty() && self.by.is_none() {
            let groups: Vec<&str> = self.cut.groups().map(|(_, group)| group).collect();
            let whose = if groups.is_empty() { "anyone".to_owned() } else { groups.join(", ") };
            return misasked(&format!("no 90 days with purchases are known of {whose}"));
        }
        let survey = self.survey.id.as_str();
        let entries: Vec<MoneyEntry> = cuts
            .into_iter()
            .flat_map(|cut| {
                let windows = cube.revenues(survey, cut);
                windows.map(move |(period, reading)| MoneyEntry { survey, cut, period, reading })
            })
            .collect();
        match (format, &config.site.currency) {
            (Format::Text, Some(currency)) => answer(&table(&entries, currency, config))?,
            _ => answer(&money_json(&entries, config))?,
        }
        Ok(End::Done)
    }
}

/// A table for people: a line a window, and in it what each class spent.
fn table(entries: &[MoneyEntry], currency: &Currency, config: &SiteConfig) -> String {
    let style = NumberStyle::of(&config.site.language);
    let header = ["", "90 days to", "promoters", "passives", "detractors", "no answer", "all"];
    let mut rows = vec![header.map(str::to_owned)];
    for entry in entries {
        let groups: Vec<&str> = entry.cut.groups().map(|(_, group)| group).collect();
        let name = if groups.is_empty() { "all".to_owned() } else { groups.join(", ") };
        let through = entry.period.days().map(|it| it.last.to_string()).unwrap_or_default();
        let said = |it: Option<Spending>| match it {
            Some(it) => {
                format!("{} ({})", style.money(it.amount, currency), style.count(it.customers))
            }
            None => "too few".to_owned(),
        };
        rows.push(match entry.reading {
            RevenueReading::Shown(it) => [
                name,
                through,
                said(Some(it.promoters)),
                said(Some(it.passives)),
                said(Some(it.detractors)),
                said(it.rest.map(|it| it.unknown)),
                said(it.rest.map(|it| it.total)),
            ],
            RevenueReading::Withheld(_) => {
                let nothing = String::new;
                let words = "too few customers".to_owned();
                [name, through, words, nothing(), nothing(), nothing(), nothing()]
            }
        });
    }
    super::aligned(&rows, 5)
}
