//! The scorecards: an index, a page for each dimension, a page for each group.

use crate::edition::{Comparisons, Dimension, Headline, Scorecard, Standing};
use crate::measure::{Cut, Verdict};
use crate::period::Grain;
use crate::privacy::{Change, Compared, Order, Ranked, Reading, Withheld};

use super::Leaf;
use super::figure::{says_anything, standing_title};
use super::frame::scorecards_address;
use super::table::{cell, figure_column, lighter, text_column};
use super::verdict::{
    against_words, class, compared_words, fewer_words, improvement_words, order_words, ranks_words,
    split_words, unfinished_words, verdict_class, withheld,
};
use super::view::{
    CellView, LinkView, RowView, ScorecardColumns, ScorecardGroup, ScorecardIndex, ScorecardPage,
    ScorecardRow, StandingView, TableView,
};

/// How the changes of a table are tested.
const ONE_FAMILY: &str = "The changes in the table are tested as one family (Benjamini-Hochberg): up or \
     down is said only of one that is clear among all of them.";

/// How the comparisons of a page are tested.
const COMPARED: &str = "The comparisons are tested as one family (Benjamini-Hochberg); a target is held \
     against the 95 % interval.";

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
            notes: self.company_notes(),
            attention: self.attention(&bulletin.dimensions.iter().collect::<Vec<_>>()),
            comparisons: self.comparisons(&bulletin.company.comparisons),
            comparisons_note: COMPARED.to_owned(),
            groups: bulletin.dimensions.iter().map(|it| self.group(it)).collect(),
            said: self.said(&Cut::total()),
            why: self.why(),
            related: self.related_scores(),
            money: self.money(&Cut::total()),
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
            notes: vec![],
            attention: self.attention(&[dimension]),
            comparisons: None,
            comparisons_note: String::new(),
            groups: vec![self.group(dimension)],
            said: vec![],
            why: vec![],
            related: vec![],
            money: vec![],
        }
    }

    fn group(&self, dimension: &Dimension) -> ScorecardGroup {
        let first = dimension.table.first().map(|(_, it)| it);
        let question =
            first.map_or_else(String::new, |it| self.question(&it.question).1.title.clone());
        let period = first.map_or_else(String::new, |it| self.period_words(it.period));
        let on_its_own = *self.here == dimension.address;
        let standing = dimension.standing.as_ref().filter(|_| on_its_own);
        let sorted = if self.has_journey(&dimension.id) {
            "In the order of the journey."
        } else {
            "In alphabetical order."
        };
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
            note: Some(format!("{sorted} {ONE_FAMILY}")),
            standing: standing.map(|it| self.standing_view(it, dimension)),
        }
    }

    /// Whether the groups of a dimension have an order of their own.
    fn has_journey(&self, id: &str) -> bool {
        let dimension = self.press.config.surveys.iter().find_map(|it| it.dimension(id));
        dimension.is_some_and(|it| !it.order.is_empty())
    }

    fn standing_view(&self, standing: &Standing, dimension: &Dimension) -> StandingView {
        let style = &self.press.style;
        let (label, definition) =
            (&dimension.label, &self.question(&standing.question).1.definition);
        let improved =
            improvement_words(&standing.improvement, standing.period, label, definition, style);
        let funnel = standing.funnel.as_ref();
        StandingView {
            title: format!("How they stand: {}", style.period(standing.period)),
            order_words: order_words(standing.order.as_ref(), label),
            order: self.order_table(standing, dimension),
            improvement_words: improved,
            funnel: funnel.map(|it| self.figure(self.funnel_plate(it, standing, dimension))),
        }
    }

    /// The groups in their order, with the ranks that each could have.
    fn order_table(&self, standing: &Standing, dimension: &Dimension) -> Option<TableView> {
        let Some(Order::Ranked(ranked)) = &standing.order else { return None };
        let metric = self.metric(&standing.question);
        let style = &self.press.style;
        let row = |it: &Ranked| RowView {
            id: None,
            cells: vec![
                CellView {
                    href: self
                        .press
                        .bulletin
                        .places
                        .scorecard(&dimension.id, &it.name)
                        .map(|it| self.href(&it)),
                    ..cell(&it.name)
                },
                cell(ranks_words(it.could_be)),
                cell(style.figure(metric, it.shrunken)),
                lighter(style.figure(metric, it.raw)),
                lighter(style.count(it.n)),
            ],
        };
        let title = &self.question(&standing.question).1.title;
        Some(TableView {
            caption: format!("{title}, {}", style.period(standing.period)),
            columns: vec![
                text_column(&dimension.label),
                figure_column("Could be ranked"),
                figure_column(format!("{title}, drawn to the mean")),
                figure_column(format!("{title} as answered")),
                figure_column("Answers"),
            ],
            rows: ranked.iter().map(row).collect(),
        })
    }

    /// What to know of the company's newest figures.
    fn company_notes(&self) -> Vec<String> {
        let company = &self.press.bulletin.company;
        let style = &self.press.style;
        let splits = company.splits.iter().filter_map(|(question, _, split)| {
            let (_, asked) = self.question(question);
            let label = self.dimension_label(&split.dimension);
            split_words(split, &asked.title, &label, asked.definition.metric, style)
        });
        let fewer = company.fewer.iter().map(|(_, period, it)| fewer_words(*it, *period, style));
        let unfinished =
            company.unfinished.iter().map(|it| unfinished_words(it.period, it.through, style));
        splits.chain(fewer).chain(unfinished).collect()
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
            verdict: verdict_class(headline.reading.as_ref(), self.better(&headline.question)),
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
            notes: self.notes(scorecard),
            comparisons: self.comparisons(&scorecard.comparisons),
            comparisons_note: COMPARED.to_owned(),
            trends: self.trends(scorecard),
            distributions: self.distributions(scorecard),
            volume: scorecard.volume.as_ref().filter(|it| says_anything(it)).map(|run| {
                self.figure(self.volume(run, "How many customers answered?".to_owned(), "volume"))
            }),
            money: self.money(&cut),
            said: self.said(&cut),
            verbatims: scorecard.headlines.first().map(|headline| {
                self.verbatims("In customers’ words".to_owned(), &scorecard.voices, headline)
            }),
            attention: self.concerned(dimension, scorecard),
            actions: self.actions_of(scorecard),
            stories: self.stories_about(scorecard),
            written: self.written_of(&scorecard.dimension, &scorecard.group),
            downloads: vec![download("csv", "CSV"), download("json", "JSON")],
            receipts: scorecard.headlines.iter().map(receipt).collect(),
            siblings: self.siblings(dimension, scorecard),
        }
    }

    /// What to know of a group's newest figures.
    fn notes(&self, scorecard: &Scorecard) -> Vec<String> {
        let style = &self.press.style;
        let newest = scorecard.headlines.first().map(|it| it.period);
        let fewer = scorecard.fewer.zip(newest).map(|(it, when)| fewer_words(it, when, style));
        let unfinished =
            scorecard.unfinished.map(|it| unfinished_words(it.period, it.through, style));
        fewer.into_iter().chain(unfinished).collect()
    }

    /// The newest figures held against others.
    fn comparisons(&self, comparisons: &[Comparisons]) -> Option<TableView> {
        let rows: Vec<RowView> = comparisons
            .iter()
            .flat_map(|held| held.compared.iter().map(|it| self.compared_row(held, it)))
            .collect();
        (!rows.is_empty()).then(|| TableView {
            caption: "The newest figures beside others".to_owned(),
            columns: vec![
                text_column("Compared with"),
                figure_column("There"),
                figure_column("Answers"),
                text_column("Here"),
            ],
            rows,
        })
    }

    fn compared_row(&self, held: &Comparisons, it: &Compared) -> RowView {
        let (_, question) = self.question(&held.question);
        let metric = question.definition.metric;
        let style = &self.press.style;
        let against = against_words(it.against, held.period, style);
        let verdict = CellView {
            verdict: Some(class(it.verdict, question.definition.better)),
            ..cell(compared_words(it, metric, style))
        };
        RowView {
            id: None,
            cells: vec![
                cell(format!("{}: {against}", question.title)),
                cell(style.figure(metric, it.value)),
                lighter(it.n.map(|it| style.count(it)).unwrap_or_default()),
                verdict,
            ],
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
    pub(super) fn standing(&self, scorecard: &Scorecard) -> Option<String> {
        let headline = scorecard.headlines.first()?;
        let (_, question) = self.question(&headline.question);
        let metric = question.definition.metric;
        let period = self.press.style.period(headline.period);
        let title = &question.title;
        let Some(figure) = headline.reading.as_ref().and_then(Reading::figure) else {
            return Some(match headline.reading {
                Some(Reading::Withheld(Withheld::ProtectsOthers)) => {
                    format!("The figure of {period} is withheld to protect a smaller group.")
                }
                Some(_) => format!("Too few answers for a figure in {period}."),
                None => format!("No answers in {period}."),
            });
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
        let weeks = scorecard.weeks.iter().filter(|it| says_anything(&it.run)).map(|it| {
            let (_, question) = self.question(&it.run.question);
            let title =
                format!("How has {} for {} moved, week by week?", question.title, scorecard.group);
            self.figure(self.charted(&it.run, it.control.as_ref(), title, "weeks"))
        });
        let runs = scorecard.trends.iter().filter(|it| says_anything(&it.run));
        let months = runs.map(|it| {
            let (_, question) = self.question(&it.run.question);
            let title = standing_title(question, &format!(" for {}", scorecard.group));
            let id = format!("trend-{}", it.run.question.question);
            self.figure(self.charted(&it.run, it.control.as_ref(), title, &id))
        });
        weeks.chain(months).collect()
    }

    fn distributions(&self, scorecard: &Scorecard) -> Vec<super::view::FigureView> {
        let drawn = |headline: &Headline| {
            let figure = headline.reading.as_ref().and_then(Reading::comparable)?;
            let id = format!("answers-{}-{}", headline.question.survey, headline.question.question);
            Some(self.figure(self.distribution(
                &headline.question,
                &headline.cut,
                headline.period,
                figure,
                &id,
            )))
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
