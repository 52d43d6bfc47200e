//! Where everything stands: addresses of editions, stories, scorecards and receipts.
//!
//! They follow from slugs alone, so any page can name any other before either exists.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, Slug, distinct_slugs};
use crate::config::{SiteConfig, SurveyKind};
use crate::diagnostics::Diagnostics;
use crate::measure::{Cut, QuestionKey};
use crate::period::Period;
use crate::privacy::PublishedCube;

/// A dimension of more groups than this has no pages of its own: a column of order numbers would
/// make as many pages as there are customers. Its groups can still be asked about.
pub const MOST_GROUPS_WITH_PAGES: usize = 500;

/// The slugs of every group, by dimension.
#[derive(Clone, Debug)]
pub struct Places {
    groups: BTreeMap<String, BTreeMap<String, Slug>>,
    /// The dimensions whose groups have a scorecard.
    scored: Vec<String>,
    /// The dimensions that have too many groups for pages.
    crowded: BTreeSet<String>,
}

impl Places {
    pub fn new(cube: &PublishedCube, config: &SiteConfig, diagnostics: &mut Diagnostics) -> Places {
        let mut places =
            Places { groups: BTreeMap::new(), scored: vec![], crowded: BTreeSet::new() };
        for survey in &config.surveys {
            for dimension in &survey.dimensions {
                let groups = cube.groups(&dimension.id);
                let crowded = groups.len() > MOST_GROUPS_WITH_PAGES;
                if crowded && places.crowded.insert(dimension.id.clone()) {
                    let span = &dimension.span;
                    let (groups, most) = (groups.len(), MOST_GROUPS_WITH_PAGES);
                    diagnostics.too_many_groups(span, &dimension.id, groups, most);
                }
                let told = survey.kind != SurveyKind::Employee && !groups.is_empty() && !crowded;
                places.groups.insert(dimension.id.clone(), distinct_slugs(groups));
                if told && !places.scored.contains(&dimension.id) {
                    places.scored.push(dimension.id.clone());
                }
            }
        }
        places
    }

    /// The dimensions whose groups have a scorecard, in the order of the configuration.
    pub fn scored(&self) -> impl Iterator<Item = &str> {
        self.scored.iter().map(String::as_str)
    }

    /// Whether a cut's groups have pages of their own, a scorecard and receipts.
    pub fn has_pages(&self, cut: &Cut) -> bool {
        !cut.dimensions().any(|it| self.is_crowded(it))
    }

    /// Whether a dimension has more groups than can be shown one by one.
    pub fn is_crowded(&self, dimension: &str) -> bool {
        self.crowded.contains(dimension)
    }

    /// `scorecards/team/index.html`
    pub fn dimension(&self, dimension: &str) -> Address {
        Address::fixed(&format!("scorecards/{}/index.html", Slug::of(dimension)))
    }

    /// `scorecards/team/billing.html`
    pub fn scorecard(&self, dimension: &str, group: &str) -> Option<Address> {
        let slug =
            self.groups.get(dimension).filter(|_| !self.is_crowded(dimension))?.get(group)?;
        Some(Address::fixed(&format!("scorecards/{}/{slug}.html", Slug::of(dimension))))
    }

    /// The slug of a group that the data have.
    pub fn slug(&self, dimension: &str, group: &str) -> Option<Slug> {
        self.groups.get(dimension)?.get(group).cloned()
    }

    /// `receipts/contact-nps/team-billing.html`
    pub fn receipt(&self, question: &QuestionKey, cut: &Cut) -> Address {
        let name = self.cut_name(cut);
        let folder = Slug::of(&format!("{} {}", question.survey, question.question));
        Address::fixed(&format!("receipts/{folder}/{name}.html"))
    }

    /// `downloads/team-billing.csv`
    pub fn download(&self, cut: &Cut, ending: &str) -> Address {
        Address::fixed(&format!("downloads/{}.{ending}", self.cut_name(cut)))
    }

    /// `team-billing`, `location-leeds-team-billing`, `all`.
    fn cut_name(&self, cut: &Cut) -> String {
        let slug = |(dimension, group): (&str, &str)| {
            let group = self.groups.get(dimension).and_then(|it| it.get(group)).cloned();
            format!("{}-{}", Slug::of(dimension), group.unwrap_or_else(|| Slug::of("")))
        };
        let names: Vec<String> = cut.groups().map(slug).collect();
        if names.is_empty() { "all".to_owned() } else { names.join("-") }
    }
}

/// Where on a receipt a period stands: `2026-w47`, `last-13-weeks-to-2026-11-22`.
pub fn anchor(period: Period) -> String {
    match period {
        Period::Last { length, through } => {
            Slug::of(&format!("last {length} to {through}")).to_string()
        }
        Period::Calendar { .. } | Period::All => period.to_string().to_lowercase(),
    }
}
