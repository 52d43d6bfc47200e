//! The scorecards: an index, a page for each dimension, a page for each group.

use crate::config::AGENT;
use crate::edition::{Comparisons, Dimension, Headline, Scorecard, Standing};
use crate::locale::say;
use crate::measure::{Cut, Verdict};
use crate::period::Grain;
use crate::privacy::{Change, Compared, Order, Ranked, Reading, Withheld};

use super::Leaf;
use super::figure::{MOST_PANELS, says_anything};
use super::frame::scorecards_address;
use super::number::capitalised;
use super::table::{cell, figure_column, lighter, text_column};
use super::verdict::{
    against_words, class, compared_words, fewer_words, improvement_words, of_whom, order_words,
    ranks_words, split_words, unfinished_words, verdict_class, withheld,
};
use super::view::{
    CellView, ChartsView, LinkView, RowView, ScorecardColumns, ScorecardGroup, ScorecardIndex,
    ScorecardPage, ScorecardRow, StandingView, TableView,
};

impl Leaf<'_> {
    pub(super) fn scorecards(&self) -> ScorecardIndex {
        let bulletin = self.press.bulletin;
        let style = &self.press.style;
        let title = say!(style, "scorecards");
        let deck = say!(style, "scorecards-deck");
        ScorecardIndex {
            site: self.site("website"),
            head: self.head(&title, &deck, "scorecards"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck: Some(deck),
            glance: Some(self.glance(
                say!(style, "the-company"),
                &bulletin.company.headlines,
                "glance",
            )),
            notes: self.company_notes(),
            attention: self.attention(&bulletin.dimensions.iter().collect::<Vec<_>>()),
            comparisons: self.comparisons(&bulletin.company.comparisons),
            comparisons_note: say!(style, "comparisons-family"),
            movement: self.movement_of_company(),
            groups_note: (!bulletin.dimensions.is_empty()).then(|| say!(style, "one-family")),
            groups: bulletin.dimensions.iter().map(|it| self.group(it)).collect(),
            said: self.said(&Cut::total()),
            why: self.why(),
            related: self.related_scores(),
            money: self.money(&Cut::total()),
        }
    }

    pub(super) fn dimension(&self, dimension: &Dimension) -> ScorecardIndex {
        let style = &self.press.style;
        let title = self.by_dimension(&dimension.label);
        ScorecardIndex {
            site: self.site("website"),
            head: self.head(
                &title,
                &say!(style, "scorecards-by", dimension = style.label_within(&dimension.label)),
                "scorecards",
            ),
            breadcrumbs: self
                .crumbs(vec![self.link(say!(style, "scorecards"), &scorecards_address())], &title),
            title,
            deck: None,
            glance: None,
            notes: vec![],
            attention: Some(dimension)
                .filter(|it| it.id != AGENT)
                .and_then(|it| self.attention(&[it])),
            comparisons: None,
            comparisons_note: String::new(),
            movement: None,
            groups_note: None,
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
        let style = &self.press.style;
        let sorted = match self.has_journey(&dimension.id) {
            true => say!(style, "order-of-journey"),
            false => say!(style, "order-of-alphabet"),
        };
        let panels = self.panels(dimension);
        // On its own page the panels show what the small lines in the table would show again.
        let is_drawn_below = on_its_own && panels.is_some() && dimension.table.len() <= MOST_PANELS;
        ScorecardGroup {
            id: dimension.id.clone(),
            title: self.by_dimension(&dimension.label),
            href: (!on_its_own).then(|| self.href(&dimension.address)),
            caption: say!(style, "question-in-period", question = &question, period = period),
            columns: ScorecardColumns {
                name: dimension.label.clone(),
                value: question,
                interval: say!(style, "interval-95"),
                n: say!(style, "answers-column"),
                change: say!(style, "change"),
                sparkline: first
                    .filter(|_| !is_drawn_below)
                    .map_or_else(String::new, |it| self.run_up_words(it)),
            },
            rows: dimension
                .table
                .iter()
                .map(|(group, it)| self.row(dimension, group, it))
                .collect(),
            note: Some(match on_its_own {
                true => format!("{sorted} {}", say!(style, "one-family")),
                false => sorted,
            }),
            panels,
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
            title: say!(style, "how-they-stand", period = style.period(standing.period)),
            order_words: order_words(standing.order.as_ref(), label, style),
            order: self.order_table(standing, dimension),
            improvement_words: improved,
            funnel: funnel.map(|it| self.figure(self.funnel_plate(it, standing, dimension))),
            movement: self.movement(dimension),
            around: self.around(dimension),
            crossing: dimension
                .crossed
                .as_ref()
                .map(|it| self.crossing(it, &format!("crossed-{}", dimension.id))),
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
                cell(ranks_words(it.could_be, style)),
                cell(style.figure(metric, it.shrunken)),
                lighter(style.figure(metric, it.raw)),
                lighter(style.count(it.n)),
            ],
        };
        let title = &self.question(&standing.question).1.title;
        Some(TableView {
            caption: say!(
                style,
                "question-in-period",
                question = title,
                period = style.period(standing.period),
            ),
            columns: vec![
                text_column(&dimension.label),
                figure_column(say!(style, "could-be-ranked")),
                figure_column(say!(style, "drawn-to-the-mean", question = title)),
                figure_column(say!(style, "as-answered", question = title)),
                figure_column(say!(style, "answers-column")),
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
        let Some(grain) = headline.period.grain() else { return String::new() };
        capitalised(&self.press.style.last_periods(grain, headline.run_up.len()))
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
            verdict: of_whom(
                &headline.cut,
                verdict_class(headline.reading.as_ref(), self.better(&headline.question)),
            ),
            verdict_words: change.map(|it| self.change(metric, it)).unwrap_or_default(),
            interval_dot_svg: String::new(),
            sparkline_svg: self.sparkline(headline, &format!("row-{id}")),
            withheld_words: withheld(headline.reading.as_ref(), style),
        }
    }

    pub(super) fn scorecard(&self, dimension: &Dimension, place: usize) -> ScorecardPage {
        let scorecard = &dimension.scorecards[place];
        let cut = Cut::of(&scorecard.dimension, &scorecard.group);
        let places = &self.press.bulletin.places;
        let style = &self.press.style;
        let deck = self.standing(scorecard);
        let download = |ending: &str, name: &str| LinkView {
            note: Some(say!(style, "every-period-note")),
            ..self.link(say!(style, "readings-as", format = name), &places.download(&cut, ending))
        };
        let receipt = |it: &Headline| LinkView {
            note: Some(say!(style, "every-period-evidence")),
            ..self.link(
                say!(style, "receipt-link", question = &self.question(&it.question).1.title),
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
                    self.link(say!(style, "scorecards"), &scorecards_address()),
                    self.link(self.by_dimension(&dimension.label), &dimension.address),
                ],
                &scorecard.group,
            ),
            dimension_words: scorecard.label.clone(),
            title: scorecard.group.clone(),
            deck,
            glance: self.glance(say!(style, "where-it-stands"), &scorecard.headlines, "glance"),
            notes: self.notes(scorecard),
            comparisons: self.comparisons(&scorecard.comparisons),
            comparisons_note: say!(style, "comparisons-family"),
            movement: self.movement_of(scorecard),
            leanings: self.leanings(scorecard),
            distributions: self.distributions(scorecard),
            targets: self.targets(&scorecard.headlines, "targets"),
            volume: scorecard.volume.as_ref().filter(|it| says_anything(it)).map(|run| {
                self.figure(self.volume(run, say!(style, "how-many-answered"), "volume"))
            }),
            money: self.money(&cut),
            said: self.said(&cut),
            verbatims: scorecard.headlines.first().map(|headline| {
                self.verbatims(say!(style, "in-customers-words"), &scorecard.voices, headline)
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
        let style = &self.press.style;
        let rows: Vec<RowView> = comparisons
            .iter()
            .flat_map(|held| held.compared.iter().map(|it| self.compared_row(held, it)))
            .collect();
        (!rows.is_empty()).then(|| TableView {
            caption: say!(style, "beside-others"),
            columns: vec![
                text_column(say!(style, "compared-with")),
                figure_column(say!(style, "compared-there")),
                figure_column(say!(style, "answers-column")),
                text_column(say!(style, "compared-here")),
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
                cell(say!(
                    style,
                    "question-against",
                    question = &question.title,
                    against = against
                )),
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
            let words = say!(self.press.style, "all-of-them", n = all);
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
        let style = &self.press.style;
        let when = style.in_period(headline.period);
        let Some(figure) = headline.reading.as_ref().and_then(Reading::figure) else {
            return Some(match headline.reading {
                Some(Reading::Withheld(Withheld::ProtectsOthers)) => {
                    say!(style, "figure-withheld", period = style.period(headline.period))
                }
                Some(_) => say!(style, "no-figure-in-period", in_period = when),
                None => say!(style, "no-answers-in-period", in_period = when),
            });
        };
        let title = &question.title;
        let value = style.figure(metric, figure.value);
        let change = figure.change.as_ref();
        let words = change.map(|it| self.change_words(metric, it, headline.period));
        let stood = match (change.map(Change::verdict), words) {
            (Some(Verdict::Up | Verdict::Down), Some(words)) => say!(
                style,
                "stood-and-moved",
                question = title,
                value = value,
                in_period = when,
                change = words,
            ),
            (Some(Verdict::NoClearChange), Some(words)) => say!(
                style,
                "stood-without-change",
                question = title,
                value = value,
                in_period = when,
                change = words,
            ),
            _ => say!(style, "stood", question = title, value = value, in_period = when),
        };
        // In a monthly bulletin every scorecard is read by month.
        Some(match headline.period.grain() {
            Some(Grain::Month) if self.press.config.site.cadence == Grain::Week => {
                format!("{stood} {}", say!(style, "read-by-month"))
            }
            _ => stood,
        })
    }

    fn distributions(&self, scorecard: &Scorecard) -> ChartsView {
        // Red and green bars are no picture of a person.
        let drawn = |headline: &Headline| {
            let figure = headline.reading.as_ref().filter(|_| scorecard.dimension != AGENT);
            let figure = figure.and_then(Reading::comparable)?;
            let id = format!("answers-{}-{}", headline.question.survey, headline.question.question);
            Some(self.distribution(&headline.question, &headline.cut, headline.period, figure, &id))
        };
        self.charts(scorecard.headlines.iter().filter_map(drawn).collect())
    }

    fn stories_about(&self, scorecard: &Scorecard) -> Vec<super::view::StoryTeaser> {
        let about = self.press.bulletin.stories.iter().rev().filter(|story| {
            story.scorecards.iter().any(|(_, address)| *address == scorecard.address)
        });
        about.take(3).map(|it| self.story_teaser(it)).collect()
    }
}
