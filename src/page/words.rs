//! What customers write about, in words: topics, telling words, how comments sound.

use crate::edition::{Headline, Said};
use crate::locale::say;
use crate::measure::{Cut, Metric, Side};
use crate::period::Period;
use crate::privacy::{Contrast, People, Reading, Speakers, Terms, Tone};

use super::Leaf;
use super::number::capitalised;
use super::table::{cell, figure_column, lighter, text_column};
use super::verdict::withheld;
use super::view::{ContrastView, RowView, SaidView, TableView, ToneView, TopicRow, TopicsView};

/// The two that a contrast is between, `Promoters` and `Detractors`, and what is said above the words
/// that each has more of.
struct Names {
    one: String,
    other: String,
    captions: [String; 2],
}

impl Leaf<'_> {
    /// What the comments of a cut say, survey by survey.
    pub(super) fn said(&self, cut: &Cut) -> Vec<SaidView> {
        let said = self.press.bulletin.said.get(cut).map_or(&[][..], Vec::as_slice);
        said.iter().map(|it| self.said_of(it, said.len() > 1)).collect()
    }

    fn said_of(&self, said: &Said, among_others: bool) -> SaidView {
        let survey = self.press.config.survey(&said.survey).expect("a survey of the configuration");
        let title = match among_others {
            true => say!(
                self.press.style,
                "what-they-write-about-in",
                survey = self.press.style.title_within(&survey.title),
            ),
            false => say!(self.press.style, "what-they-write-about"),
        };
        let terms = said.terms.as_ref();
        let contrasts =
            [terms.and_then(|it| self.sides(said, it)), terms.and_then(|it| self.times(it))];
        SaidView {
            title,
            topics: self.topics(&said.topics),
            contrasts: contrasts.into_iter().flatten().collect(),
            tone: terms.and_then(|it| Some(self.tone(it.tone.as_ref()?))),
            note: self.note(said),
        }
    }

    fn note(&self, said: &Said) -> String {
        let style = &self.press.style;
        let read = say!(style, "said-read");
        let Some(terms) = &said.terms else { return read };
        let survey = self.press.config.survey(&said.survey);
        let fewest = survey.map_or(5, |it| it.thresholds.minimum_n.max(5));
        let unread = terms.unread.map(|it| {
            let comments = capitalised(&self.comments(it));
            say!(style, "said-unread", comments = comments)
        });
        let contrast = terms.sides.as_ref().or(terms.times.as_ref());
        let rounded = match contrast.map(|(_, it)| it.one.respondents) {
            Some(People::AtLeast(_)) => Some(say!(style, "said-rounded")),
            _ => None,
        };
        let counted = say!(style, "said-note", fewest = fewest);
        let sentences = std::iter::once(read).chain(unread).chain([counted]).chain(rounded);
        sentences.collect::<Vec<String>>().join(" ")
    }

    fn topics(&self, topics: &[Headline]) -> Option<TopicsView> {
        let first = topics.first()?;
        let style = &self.press.style;
        let row = |(place, it): (usize, &Headline)| {
            let (_, question) = self.question(&it.question);
            let figure = it.reading.as_ref().and_then(Reading::figure);
            let change = figure.and_then(|it| it.change.as_ref());
            TopicRow {
                name: question.title.clone(),
                href: self.here.href_at(&it.receipt.address, &it.receipt.anchor),
                mentions_words: question.mentions.join(", "),
                value_words: figure
                    .map(|it| style.figure(Metric::Share, it.value))
                    .unwrap_or_default(),
                interval_words: figure
                    .map(|it| self.interval(Metric::Share, it))
                    .unwrap_or_default(),
                n_words: figure.map(|it| style.count(it.n)).unwrap_or_default(),
                change_words: change.map(|it| self.change(Metric::Share, it)).unwrap_or_default(),
                sparkline_svg: self.sparkline(it, &format!("topic-{}-{place}", it.question.survey)),
                withheld_words: withheld(it.reading.as_ref(), style),
            }
        };
        Some(TopicsView {
            caption: say!(style, "share-of-topics", period = self.period_words(first.period),),
            rows: topics.iter().enumerate().map(row).collect(),
        })
    }

    fn sides(&self, said: &Said, terms: &Terms) -> Option<ContrastView> {
        let (period, contrast) = terms.sides.as_ref()?;
        let question = self.press.config.survey(&said.survey)?.asked().next()?;
        let style = &self.press.style;
        let names = match question.definition.metric {
            Metric::Nps => Names {
                one: say!(style, "side-promoters"),
                other: say!(style, "side-detractors"),
                captions: [say!(style, "more-by-promoters"), say!(style, "more-by-detractors")],
            },
            _ => Names {
                one: say!(style, "the-satisfied"),
                other: say!(style, "the-dissatisfied"),
                captions: [say!(style, "more-by-satisfied"), say!(style, "more-by-dissatisfied")],
            },
        };
        let title = match question.definition.side(question.definition.scale.high) {
            Side::Top if question.definition.metric == Metric::Nps => {
                say!(style, "words-of-promoters")
            }
            _ => say!(style, "words-of-satisfied"),
        };
        Some(self.contrast(title, *period, contrast, &names))
    }

    fn times(&self, terms: &Terms) -> Option<ContrastView> {
        let (period, contrast) = terms.times.as_ref()?;
        let style = &self.press.style;
        let names = Names {
            one: say!(style, "last-13-weeks"),
            other: say!(style, "before-13-weeks"),
            captions: [say!(style, "more-than-before"), say!(style, "more-before")],
        };
        Some(self.contrast(say!(style, "words-of-13-weeks"), *period, contrast, &names))
    }

    fn contrast(
        &self,
        title: String,
        period: Period,
        contrast: &Contrast,
        names: &Names,
    ) -> ContrastView {
        let Contrast { one, other } = contrast;
        let Names { one: name, other: other_name, captions } = names;
        let sides = [(one, other, name, other_name), (other, one, other_name, name)];
        let tables: Vec<TableView> = sides
            .into_iter()
            .zip(captions)
            .filter(|((it, ..), _)| !it.terms.is_empty())
            .map(|((here, there, name, other), caption)| TableView {
                caption: caption.clone(),
                ..self.terms_table(here, there, name, other)
            })
            .collect();
        let empty = say!(self.press.style, "no-telling-word");
        ContrastView {
            title,
            period_words: self.period_words(period),
            empty_words: tables.is_empty().then_some(empty),
            tables,
        }
    }

    fn terms_table(&self, here: &Speakers, there: &Speakers, name: &str, other: &str) -> TableView {
        let whole = |name: &str, it: &Speakers| {
            say!(
                self.press.style,
                "name-of-people",
                name = name,
                people = self.people(it.respondents)
            )
        };
        let rows = here.terms.iter().map(|it| RowView {
            id: None,
            cells: vec![
                cell(&it.word),
                cell(self.people(it.respondents)),
                match it.elsewhere {
                    Some(n) => lighter(self.people(n)),
                    None => lighter(say!(self.press.style, "few-people")),
                },
            ],
        });
        TableView {
            caption: String::new(),
            columns: vec![
                text_column(say!(self.press.style, "word")),
                figure_column(whole(name, here)),
                figure_column(whole(other, there)),
            ],
            rows: rows.collect(),
        }
    }

    /// `812`, `40 or more`
    fn people(&self, people: People) -> String {
        match people {
            People::Exactly(n) => self.press.style.count(n),
            People::AtLeast(n) => format!("{}+", self.press.style.count(n)),
        }
    }

    fn comments(&self, comments: People) -> String {
        match comments {
            People::Exactly(n) => say!(self.press.style, "comments-counted", n = n),
            People::AtLeast(n) => say!(self.press.style, "comments-at-least", n = n),
        }
    }

    fn tone(&self, (period, tone): &(Period, Tone)) -> ToneView {
        let style = &self.press.style;
        let rest = 100 - (tone.positive + tone.negative).min(100);
        let sentence = say!(
            style,
            "tone",
            comments = self.comments(tone.comments),
            in_period = style.in_period(*period),
            positive = style.percent(tone.positive as f64),
            negative = style.percent(tone.negative as f64),
            neither = style.percent(rest as f64),
        );
        let table = |title: String, words: &[(String, People)]| TableView {
            caption: title,
            columns: vec![
                text_column(say!(style, "word")),
                figure_column(say!(style, "customers-column")),
            ],
            rows: words
                .iter()
                .map(|(word, n)| RowView {
                    id: None,
                    cells: vec![cell(word), cell(self.people(*n))],
                })
                .collect(),
        };
        let tables = [
            (say!(style, "positive-words"), &tone.positive_words),
            (say!(style, "negative-words"), &tone.negative_words),
        ];
        ToneView {
            title: say!(style, "how-comments-sound"),
            sentence,
            tables: tables
                .into_iter()
                .filter(|(_, words)| !words.is_empty())
                .map(|(title, words)| table(title, words))
                .collect(),
        }
    }
}
