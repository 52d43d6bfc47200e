//! The reputation page: stars, how many reviews, where they lead, how often the company replies.

use crate::edition::{Reputation, ReviewedDimension};
use crate::locale::say;
use crate::measure::QuestionKey;
use crate::period::Period;
use crate::privacy::Reading;

use super::Leaf;
use super::figure::says_anything;
use super::table::{cell, figure_column, lighter, text_column};
use super::verdict::withheld;
use super::view::{CellView, FigureView, ReputationPage, ReviewsView, RowView, TableView};

impl Leaf<'_> {
    pub(super) fn reputation(&self) -> ReputationPage {
        let style = &self.press.style;
        let (title, deck) = (say!(style, "reputation"), say!(style, "reputation-deck"));
        ReputationPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "reputation"),
            breadcrumbs: self.crumbs(vec![], &title),
            title,
            deck,
            reviews: self.press.bulletin.reputation.iter().map(|it| self.reviews(it)).collect(),
            note: say!(style, "reputation-note"),
        }
    }

    fn reviews(&self, reputation: &Reputation) -> ReviewsView {
        let survey = self.press.config.survey(&reputation.survey);
        let title = survey.map_or_else(String::new, |it| it.title.clone());
        let id = crate::address::Slug::of(&reputation.survey).to_string();
        ReviewsView {
            glance: self.glance(
                say!(self.press.style, "where-it-stands"),
                &reputation.headlines,
                &format!("{id}-glance"),
            ),
            figures: self.review_figures(reputation, &id),
            tables: reputation
                .groups
                .iter()
                .map(|it| self.reviewed_table(reputation, it))
                .collect(),
            title,
            id,
        }
    }

    /// How many gave each number of stars, then every question over time, then how many wrote.
    fn review_figures(&self, reputation: &Reputation, id: &str) -> Vec<FigureView> {
        let stars = reputation.headlines.iter().find(|it| it.period == Period::All);
        let given = stars.and_then(|it| {
            let figure = it.reading.as_ref().and_then(Reading::comparable)?;
            let (question, cut) = (&it.question, &it.cut);
            let plate =
                self.distribution(question, cut, it.period, figure, &format!("{id}-answers"));
            Some(self.figure(plate))
        });
        let runs = reputation.runs.iter().filter(|it| says_anything(it)).map(|run| {
            let (_, question) = self.question(&run.question);
            let id = format!("{id}-trend-{}", run.question.question);
            self.figure(self.trend(
                run,
                say!(self.press.style, "question-month-by-month", question = &question.title),
                &id,
            ))
        });
        let volume = reputation.runs.first().filter(|it| says_anything(it)).map(|run| {
            let title = say!(self.press.style, "how-many-reviews");
            self.figure(self.volume(run, title, &format!("{id}-volume")))
        });
        given.into_iter().chain(runs).chain(volume).collect()
    }

    fn reviewed_table(&self, reputation: &Reputation, groups: &ReviewedDimension) -> TableView {
        let questions: Vec<&QuestionKey> = reputation.runs.iter().map(|it| &it.question).collect();
        let style = &self.press.style;
        let mut columns = vec![text_column(&groups.label)];
        for question in &questions {
            columns.push(figure_column(&self.question(question).1.title));
            columns.push(figure_column(say!(style, "interval-95")));
        }
        columns.push(figure_column(say!(style, "reviews-column")));
        let row = |(group, readings): &(String, Vec<Option<Reading>>)| {
            let card = self.press.bulletin.scorecard(&groups.id, group);
            let mut cells =
                vec![CellView { href: card.map(|it| self.href(it)), ..cell(group.as_str()) }];
            for (question, reading) in questions.iter().zip(readings) {
                cells.extend(self.reviewed_cells(question, reading.as_ref()));
            }
            let n = readings.first().and_then(|it| it.as_ref()?.figure()).map(|it| it.n);
            cells.push(lighter(n.map(|it| self.press.style.count(it)).unwrap_or_default()));
            RowView { id: None, cells }
        };
        TableView {
            caption: say!(
                style,
                "by-dimension-all-reviews",
                dimension = style.label_within(&groups.label)
            ),
            columns,
            rows: groups.rows.iter().map(row).collect(),
        }
    }

    fn reviewed_cells(&self, question: &QuestionKey, reading: Option<&Reading>) -> [CellView; 2] {
        let metric = self.metric(question);
        match reading.and_then(Reading::figure) {
            Some(figure) => [
                cell(self.press.style.figure(metric, figure.value)),
                lighter(self.interval(metric, figure)),
            ],
            None => [lighter(withheld(reading, &self.press.style).unwrap_or_default()), cell("")],
        }
    }
}
