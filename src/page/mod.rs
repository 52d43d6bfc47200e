//! Named, finished words for templates, and the HTML that a theme makes of them.
//!
//! In comes the `Bulletin`; out go pages by address. Here, and only here, readings become words
//! (`number`) and figures are laid out; a template chooses and arranges, it does not calculate.

pub mod number;
pub mod verdict;
mod weights;
pub mod view;

mod actions;
mod around;
mod charts;
mod data;
mod edition;
mod evidence;
mod feed;
mod figure;
mod frame;
mod journey;
mod method;
mod money;
mod movement;
mod panel;
mod plain;
mod prose;
mod reading;
mod relation;
mod reputation;
mod scorecard;
mod search;
mod side_by_side;
mod story;
mod subjects;
mod table;
mod why;
mod words;

use rayon::prelude::*;

use crate::address::Address;
use crate::config::SiteConfig;
use crate::diagnostics::Diagnostics;
use crate::edition::Bulletin;
use crate::theme::{TemplateTrouble, Theme};

use number::NumberStyle;
use view::PageView;

pub use feed::feed;
pub use search::{Findable, Kind, findable, search_page};

/// What every page is made with.
#[derive(Clone)]
pub struct Press<'a> {
    pub bulletin: &'a Bulletin,
    pub config: &'a SiteConfig,
    pub theme: &'a Theme,
    pub style: NumberStyle,
    pub stylesheet: &'a Address,
    /// None where the theme has no script.
    pub script: Option<&'a Address>,
}

/// A page in the making, at its address: links from it are relative to that.
#[derive(Clone, Copy)]
struct Leaf<'a> {
    press: &'a Press<'a>,
    here: &'a Address,
}

/// A page as rendered, or why it could not be.
type Rendered = Result<(Address, String), TemplateTrouble>;

/// Every HTML page of the site. A template's mistake costs the pages it is on and is reported once.
pub fn pages(press: &Press, diagnostics: &mut Diagnostics) -> Vec<(Address, String)> {
    let jobs = jobs(press.bulletin);
    let rendered: Vec<Rendered> = jobs.par_iter().map(|it| it.rendered(press)).collect();
    let mut pages = vec![];
    let mut troubles = vec![];
    for page in rendered {
        match page {
            Ok(page) => pages.push(page),
            Err(trouble) if !troubles.contains(&trouble) => troubles.push(trouble),
            Err(_) => {}
        }
    }
    troubles.into_iter().for_each(|it| it.report(diagnostics));
    pages
}

/// One page to make.
#[derive(Clone, Copy)]
enum Job<'a> {
    Front,
    Edition(usize),
    Editions,
    Story(usize),
    Stories,
    Scorecards,
    Dimension(&'a crate::edition::Dimension),
    Scorecard(&'a crate::edition::Dimension, usize),
    Journey(&'a crate::edition::Journey),
    Receipt(&'a crate::edition::Receipt),
    Actions,
    Method,
    Reputation,
    Data,
    Plain(&'a crate::edition::Page),
    Subjects,
    Subject(&'a crate::edition::Spoken),
    NotFound,
}

fn jobs(bulletin: &Bulletin) -> Vec<Job<'_>> {
    let mut jobs = vec![
        Job::Front,
        Job::Editions,
        Job::Stories,
        Job::Scorecards,
        Job::Method,
        Job::Data,
        Job::NotFound,
    ];
    jobs.extend((0..bulletin.editions.len()).map(Job::Edition));
    jobs.extend((0..bulletin.stories.len()).map(Job::Story));
    for dimension in &bulletin.dimensions {
        jobs.push(Job::Dimension(dimension));
        jobs.extend((0..dimension.scorecards.len()).map(|it| Job::Scorecard(dimension, it)));
    }
    jobs.extend(bulletin.journey.iter().map(Job::Journey));
    jobs.extend((!bulletin.actions.is_empty()).then_some(Job::Actions));
    jobs.extend((!bulletin.reputation.is_empty()).then_some(Job::Reputation));
    if !bulletin.subjects.is_empty() {
        jobs.push(Job::Subjects);
    }
    jobs.extend(bulletin.subjects.iter().map(Job::Subject));
    jobs.extend(bulletin.receipts.iter().map(Job::Receipt));
    jobs.extend(bulletin.pages.iter().map(Job::Plain));
    jobs
}

impl Job<'_> {
    fn address(&self, bulletin: &Bulletin) -> Address {
        match self {
            Job::Front => Address::fixed("index.html"),
            Job::Edition(place) => bulletin.editions[*place].address.clone(),
            Job::Editions => frame::editions_address(),
            Job::Story(place) => bulletin.stories[*place].address.clone(),
            Job::Stories => frame::stories_address(),
            Job::Scorecards => frame::scorecards_address(),
            Job::Dimension(dimension) => dimension.address.clone(),
            Job::Scorecard(dimension, place) => dimension.scorecards[*place].address.clone(),
            Job::Journey(_) => crate::edition::Journey::address(),
            Job::Receipt(receipt) => receipt.address.clone(),
            Job::Actions => actions::actions_address(),
            Job::Method => frame::method_address(),
            Job::Reputation => crate::edition::Reputation::address(),
            Job::Data => frame::data_address(),
            Job::Plain(page) => page.address.clone(),
            Job::Subjects => subjects::topics_address(),
            Job::Subject(spoken) => spoken.address.clone(),
            Job::NotFound => Address::fixed("404.html"),
        }
    }

    fn rendered(&self, press: &Press) -> Rendered {
        let here = self.address(press.bulletin);
        let leaf = Leaf { press, here: &here };
        let html = match self {
            Job::Front => leaf.render(&leaf.front()),
            Job::Edition(place) => leaf.render(&leaf.edition_page(*place)),
            Job::Editions => leaf.render(&leaf.editions()),
            Job::Story(place) => leaf.render(&leaf.story_page(*place)),
            Job::Stories => leaf.render(&leaf.stories()),
            Job::Scorecards => leaf.render(&leaf.scorecards()),
            Job::Dimension(dimension) => leaf.render(&leaf.dimension(dimension)),
            Job::Scorecard(dimension, place) => leaf.render(&leaf.scorecard(dimension, *place)),
            Job::Journey(journey) => leaf.render(&leaf.journey(journey)),
            Job::Receipt(receipt) => leaf.render(&leaf.receipt_page(receipt)),
            Job::Actions => leaf.render(&leaf.actions_page()),
            Job::Method => leaf.render(&leaf.method()),
            Job::Reputation => leaf.render(&leaf.reputation()),
            Job::Data => leaf.render(&leaf.data()),
            Job::Plain(page) => leaf.render(&leaf.plain(page)),
            Job::Subjects => leaf.render(&leaf.subjects()),
            Job::Subject(spoken) => leaf.render(&leaf.subject(spoken)),
            Job::NotFound => leaf.render(&leaf.not_found()),
        };
        html.map(|html| (here.clone(), html))
    }
}

impl Leaf<'_> {
    fn render<V: PageView>(&self, view: &V) -> Result<String, TemplateTrouble> {
        self.press.theme.render(V::TEMPLATE, view)
    }
}
