//! The scorecards: an index, a page for each dimension, a page for each group.

use crate::edition::{Dimension, Headline, Scorecard};
use crate::measure::{Cut, Verdict};
use crate::period::Grain;
use crate::privacy::{Change, Reading};

use super::Leaf;
use super::figure::{says_anything, standing_title};
use super::frame::scorecards_address;
use super::verdict::{verdict_class, withheld};
use super::view::{
    LinkView, ScorecardColumns, ScorecardGroup, ScorecardIndex, ScorecardPage, ScorecardRow,
};

/// What a reader should know of a table of changes.
const MANY_TESTS: &str = "Each group is tested by itself, against its own period before: of twenty \
     that have not moved, one is expected to seem to. In the order of the names, or of the journey.";

impl Leaf<'_> {
    pub(super) fn scorecards(&self) -> ScorecardIndex {
        let bulletin = self.press.bulletin;
        let title = "Scorecards";
        let deck = "Where each part of the company stands, with the answers it rests on.";
        ScorecardIndex {
            site: self.site("website"),
            head: self.head(title, deck, "scorecards"),
            breadcrumbs: self.crumbs(vec![], title),
            title: title.to_owned(),
            deck: Some(deck.to_owned()),
            glance: Some(self.glance("The company", &bulletin.company.headlines, "glance")),
            groups: bulletin.dimensions.iter().map(|it| self.group(it)).collect(),
        }
    }

    pub(super) fn dimension(&self, dimension: &Dimension) -> ScorecardIndex {
        let title = format!("By {}", dimension.label.to_lowercase());
        ScorecardIndex {
            site: self.site("website"),
            head: self.head(
                &title,
                &format!("Scorecards by {}.", dimension.label.to_lowercase()),
                "scorecards",
            ),
            breadcrumbs: self.crumbs(vec![self.link("Scorecards", &scorecards_address())], &title),
            title,
            deck: None,
            glance: None,
            groups: vec![self.group(dimension)],
        }
    }

    fn group(&self, dimension: &Dimension) -> ScorecardGroup {
        let first = dimension.table.first().map(|(_, it)| it);
        let question =
            first.map_or_else(String::new, |it| self.question(&it.question).1.title.clone());
        let period = first.map_or_else(String::new, |it| self.period_words(it.period));
        let on_its_own = *self.here == dimension.address;
        ScorecardGroup {
            id: dimension.id.clone(),
            title: format!("By {}", dimension.label.to_lowercase()),
            href: (!on_its_own).then(|| self.href(&dimension.address)),
            caption: format!("{question}, {period}"),
            columns: ScorecardColumns {
                name: dimension.label.clone(),
                value: question,
                interval: "95 % interval".to_owned(),
                n: "Answers".to_owned(),
                change: "Change".to_owned(),
                sparkline: first.map_or_else(String::new, |it| self.run_up_words(it)),
            },
            rows: dimension
                .table
                .iter()
                .map(|(group, it)| self.row(dimension, group, it))
                .collect(),
            note: Some(MANY_TESTS.to_owned()),
        }
    }

    fn run_up_words(&self, headline: &Headline) -> String {
        let grain = headline.period.grain().map_or("period", Grain::word);
        format!("Last {} {grain}s", headline.run_up.len())
    }

    fn row(&self, dimension: &Dimension, group: &str, headline: &Headline) -> ScorecardRow {
        let style = &self.press.style;
        let metric = self.metric(&headline.question);
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        let id = format!("{}-{}", dimension.id, crate::address::Slug::of(group));
        let change = figure.and_then(|it| it.change.as_ref());
        ScorecardRow {
            name: group.to_owned(),
            href: self
                .press
                .bulletin
                .places
                .scorecard(&dimension.id, group)
                .map(|it| self.href(&it)),
            value_words: figure.map(|it| style.figure(metric, it.value)).unwrap_or_default(),
            interval_words: figure.map(|it| self.interval(metric, it)).unwrap_or_default(),
            n_words: figure.map(|it| style.count(it.n)).unwrap_or_default(),
            verdict: verdict_class(headline.reading.as_ref()),
            verdict_words: change.map(|it| self.change(metric, it)).unwrap_or_default(),
            interval_dot_svg: String::new(),
            sparkline_svg: self.sparkline(headline, &format!("row-{id}")),
            withheld_words: withheld(headline.reading.as_ref()).map(str::to_owned),
        }
    }

    pub(super) fn scorecard(&self, dimension: &Dimension, place: usize) -> ScorecardPage {
        let scorecard = &dimension.scorecards[place];
        let cut = Cut::of(&scorecard.dimension, &scorecard.group);
        let places = &self.press.bulletin.places;
        let deck = self.standing(scorecard);
        let download = |ending: &str, name: &str| LinkView {
            note: Some("every period".to_owned()),
            ..self.link(format!("Readings as {name}"), &places.download(&cut, ending))
        };
        let receipt = |it: &Headline| LinkView {
            note: Some("every period with its evidence".to_owned()),
            ..self.link(
                format!("{}: receipt", self.question(&it.question).1.title),
                &it.receipt.address,
            )
        };
        ScorecardPage {
            site: self.site("website"),
            head: self.head(
                &scorecard.group,
                deck.as_deref().unwrap_or(&scorecard.group),
                "scorecard",
            ),
            breadcrumbs: self.crumbs(
                vec![
                    self.link("Scorecards", &scorecards_address()),
                    self.link(format!("By {}", dimension.label.to_lowercase()), &dimension.address),
                ],
                &scorecard.group,
            ),
            dimension_words: scorecard.label.clone(),
            title: scorecard.group.clone(),
            deck,
            glance: self.glance("Where it stands", &scorecard.headlines, "glance"),
            trends: self.trends(scorecard),
            distributions: self.distributions(scorecard),
            volume: scorecard.volume.as_ref().filter(|it| says_anything(it)).map(|run| {
                self.figure(self.volume(run, "How many customers answered?".to_owned(), "volume"))
            }),
            verbatims: scorecard.headlines.first().map(|headline| {
                self.verbatims("In customers’ words".to_owned(), &scorecard.voices, headline)
            }),
            actions: None,
            stories: self.stories_about(scorecard),
            downloads: vec![download("csv", "CSV"), download("json", "JSON")],
            receipts: scorecard.headlines.iter().map(receipt).collect(),
            siblings: self.siblings(dimension, scorecard),
        }
    }

    /// The other groups of the dimension; of very many only where they are listed, or the pages
    /// would grow with the square of their number.
    fn siblings(&self, dimension: &Dimension, scorecard: &Scorecard) -> Vec<LinkView> {
        const MOST: usize = 60;
        let all = dimension.scorecards.len();
        if all > MOST {
            let words = format!("All {}", self.press.style.count(all as u64));
            return vec![self.link(words, &dimension.address)];
        }
        let others = dimension.scorecards.iter().filter(|it| it.group != scorecard.group);
        others.map(|it| self.link(&it.group, &it.address)).collect()
    }

    /// Where it stands, in a sentence that only a verdict may colour.
    fn standing(&self, scorecard: &Scorecard) -> Option<String> {
        let headline = scorecard.headlines.first()?;
        let (_, question) = self.question(&headline.question);
        let metric = question.definition.metric;
        let period = self.press.style.period(headline.period);
        let title = &question.title;
        let Some(figure) = headline.reading.as_ref().and_then(Reading::figure) else {
            return Some(format!("Too few answers for a figure in {period}."));
        };
        let value = self.press.style.figure(metric, figure.value);
        let change = figure.change.as_ref();
        let movement = match change.map(Change::verdict) {
            Some(Verdict::Up | Verdict::Down) => ", ",
            Some(Verdict::NoClearChange) => ", with ",
            Some(Verdict::TooFew) | None => "",
        };
        let movement = change
            .filter(|_| !movement.is_empty())
            .map(|it| format!("{movement}{}", self.change_words(metric, it, headline.period)));
        let movement = movement.unwrap_or_default();
        // In a monthly bulletin every scorecard is read by month.
        let often = match headline.period.grain() {
            Some(Grain::Month) if self.press.config.site.cadence == Grain::Week => {
                " Read by month: a week has too few answers to stand alone."
            }
            _ => "",
        };
        Some(format!("{title} stood at {value} in {period}{movement}.{often}"))
    }

    /// The last half year by week, where weeks can stand alone, then a year of each question.
    fn trends(&self, scorecard: &Scorecard) -> Vec<super::view::FigureView> {
        let weeks = scorecard.weeks.iter().filter(|it| says_anything(it)).map(|run| {
            let (_, question) = self.question(&run.question);
            let title =
                format!("How has {} for {} moved, week by week?", question.title, scorecard.group);
            self.figure(self.trend(run, title, "weeks"))
        });
        let runs = scorecard.trends.iter().filter(|it| says_anything(it));
        let months = runs.map(|run| {
            let (_, question) = self.question(&run.question);
            let title = standing_title(question, &format!(" for {}", scorecard.group));
            self.figure(self.trend(run, title, &format!("trend-{}", run.question.question)))
        });
        weeks.chain(months).collect()
    }

    fn distributions(&self, scorecard: &Scorecard) -> Vec<super::view::FigureView> {
        let drawn = |headline: &Headline| {
            let figure = headline.reading.as_ref().and_then(Reading::comparable)?;
            let id = format!("answers-{}-{}", headline.question.survey, headline.question.question);
            Some(self.figure(self.distribution(&headline.question, headline.period, figure, &id)))
        };
        scorecard.headlines.iter().filter_map(drawn).collect()
    }

    fn stories_about(&self, scorecard: &Scorecard) -> Vec<super::view::StoryTeaser> {
        let about = self.press.bulletin.stories.iter().rev().filter(|story| {
            story.scorecards.iter().any(|(_, address)| *address == scorecard.address)
        });
        about.take(3).map(|it| self.story_teaser(it)).collect()
    }
}
