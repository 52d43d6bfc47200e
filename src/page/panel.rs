//! The smaller blocks of an edition in words: polls, people, a question, links, thanks, ways to share.

use crate::content::{PanelKind, Readership, Recognition, Reference};
use crate::edition::{Ballot, Panel, Person, Poll};
use crate::locale::say;
use crate::measure::Answers;
use crate::period::Days;
use crate::privacy::Reading;

use super::Leaf;
use super::frame::home_address;
use super::number::largest_remainder;
use super::verdict::withheld;
use super::view::{
    BlockView, ContentsView, LinkView, PictureView, PollOption, PollView, ProfileView,
    QuestionView, RecognitionView, ReferenceView, ReferencesView, ShareView, SponsorView,
    TakeawaysView, ThanksView,
};

impl Leaf<'_> {
    pub(super) fn panel(&self, panel: &Panel, id: &str) -> BlockView {
        let style = &self.press.style;
        let title = |words: String| panel.asked.title.clone().unwrap_or(words);
        let text = self.passage(&panel.text, id);
        match &panel.asked.kind {
            PanelKind::Question { answer, until } => BlockView::Question(Box::new(QuestionView {
                title: title(say!(style, "panel-question")),
                question_html: text.unwrap_or_default(),
                answer: answer.as_ref().map(|it| outward(&say!(style, "panel-answer"), it)),
                until_words: until.map(|it| say!(style, "panel-until", day = style.day(it))),
            })),
            PanelKind::Links(links) => BlockView::Links(ReferencesView {
                title: title(say!(style, "panel-links")),
                text_html: text,
                links: links.iter().map(|it| self.reference(it)).collect(),
            }),
            PanelKind::Sponsor { name, href } => BlockView::Sponsor(SponsorView {
                mark: say!(style, "paid-for", name = name),
                title: panel.asked.title.clone(),
                text_html: text.unwrap_or_default(),
                link: href.as_ref().map(|it| outward(name, it)),
            }),
            PanelKind::Takeaways => BlockView::Takeaways(TakeawaysView {
                title: title(say!(style, "in-short")),
                text_html: text.unwrap_or_default(),
            }),
            // Its links are known once the whole text is set.
            PanelKind::Contents => BlockView::Contents(ContentsView {
                title: title(say!(style, "contents")),
                links: vec![],
            }),
            PanelKind::Thanks => BlockView::Thanks(ThanksView {
                title: title(say!(style, "thanks")),
                text_html: text,
                readers_words: panel.readers.as_ref().map(|it| self.readers_words(it)),
            }),
            PanelKind::Share { subscribe } => BlockView::Share(ShareView {
                title: title(say!(style, "pass-it-on")),
                text_html: text,
                links: self.ways(subscribe.as_deref()),
            }),
            PanelKind::Profile { .. } => {
                let person = panel.person.as_ref();
                let own = person.and_then(|it| self.passage(&it.text, &format!("{id}-own")));
                BlockView::Profile(Box::new(ProfileView {
                    title: title(say!(style, "profile-of-the-week")),
                    name: person.map(|it| it.name.clone()).unwrap_or_default(),
                    role: person.and_then(|it| it.role.clone()),
                    text_html: text.or(own).unwrap_or_default(),
                    picture: person.and_then(|it| self.portrait(it)),
                }))
            }
            PanelKind::Recognition(recognition) => {
                let words = title(say!(style, "behind-a-good-experience"));
                BlockView::Recognition(Box::new(self.recognition(panel, recognition, words, text)))
            }
        }
    }

    fn recognition(
        &self,
        panel: &Panel,
        recognition: &Recognition,
        title: String,
        text: Option<String>,
    ) -> RecognitionView {
        let person = panel.person.as_ref();
        let name = person.map(|it| it.name.clone()).or(recognition.name.clone());
        RecognitionView {
            title,
            name: name.unwrap_or_default(),
            role: person.and_then(|it| it.role.clone()),
            text_html: text.unwrap_or_default(),
            words: recognition.words.clone(),
            customer: recognition.customer.clone(),
            consent_words: match recognition.words.is_some() || recognition.customer.is_some() {
                true => say!(self.press.style, "consent-of-both"),
                false => say!(self.press.style, "consent-given"),
            },
            picture: person.and_then(|it| self.portrait(it)),
        }
    }

    fn portrait(&self, person: &Person) -> Option<PictureView> {
        Some(PictureView {
            src_href: self.href(person.picture.as_ref()?),
            alt: person.name.clone(),
            caption: None,
            width: None,
            height: None,
        })
    }

    fn reference(&self, reference: &Reference) -> ReferenceView {
        ReferenceView {
            label: reference.title.clone(),
            href: reference.href.clone(),
            source: reference.source.clone(),
            date: reference.date.map(|it| self.date(it)),
            text: reference.text.clone(),
        }
    }

    /// `1,840 people read the edition before (the intranet’s page counts, 20 November 2026).`
    fn readers_words(&self, count: &Readership) -> String {
        let style = &self.press.style;
        let (source, day) = (&count.source, style.day(count.date));
        match &count.of {
            Some(what) => {
                say!(style, "readers", n = count.readers, what = what, source = source, day = day)
            }
            None => {
                say!(style, "readers-of-former", n = count.readers, source = source, day = day)
            }
        }
    }

    /// Plain links: to a letter with the edition's address in it, to the feed, to whoever subscribes.
    fn ways(&self, subscribe: Option<&str>) -> Vec<LinkView> {
        let (bulletin, site) = (self.press.bulletin, &self.press.config.site);
        let style = &self.press.style;
        // The front page is that of the newest edition only until the next.
        let newest = bulletin.editions.last().map(|it| &it.address);
        let address = if *self.here == home_address() { newest } else { Some(self.here) };
        let edition = bulletin.editions.iter().find(|it| Some(&it.address) == address);
        let subject = edition.map_or(&site.title, |it| &it.text.title);
        let body = match (&site.base_url, address) {
            (Some(base), Some(address)) => format!("{subject}\n{base}{address}"),
            _ => format!("{subject}\n{}", site.title),
        };
        let letter = format!("mailto:?subject={}&body={}", encoded(subject), encoded(&body));
        let send = LinkView { label: say!(style, "send-it"), href: letter, note: None };
        let subscribe = subscribe.map(|it| outward(&say!(style, "have-it-sent"), it));
        let feed = crate::address::Address::fixed("feed.xml");
        let feed = site.base_url.as_ref().map(|_| self.link(say!(style, "follow-the-feed"), &feed));
        std::iter::once(send).chain(subscribe).chain(feed).collect()
    }

    pub(super) fn poll(&self, poll: &Poll, id: &str) -> PollView {
        let style = &self.press.style;
        let title = poll.title.clone().unwrap_or_else(|| say!(style, "poll-of-the-week"));
        let said_html = self.passage(&poll.said, &format!("{id}-said"));
        let doing_html = self.passage(&poll.doing, &format!("{id}-doing"));
        match &poll.ballot {
            Ballot::Votes { question, asked, opened, closed, options } => {
                let days = style.days(Days { first: *opened, last: *closed });
                let asked = asked.as_ref().map(|it| format!("; {it}")).unwrap_or_default();
                let votes: Vec<(String, u64)> = options
                    .iter()
                    .flatten()
                    .map(|it| (it.words.clone(), u64::from(it.votes)))
                    .collect();
                let n: u64 = votes.iter().map(|(_, it)| it).sum();
                PollView {
                    title,
                    question: question.clone(),
                    base_words: match options {
                        Some(_) => format!("{}, {days}{asked}", style.answers(n)),
                        None => format!("{days}{asked}"),
                    },
                    withheld_words: options.is_none().then(|| say!(style, "poll-too-few")),
                    options: self.options(&votes),
                    said_html,
                    doing_html,
                    href: None,
                }
            }
            Ballot::Survey { headline, labels } => {
                let (survey, question) = self.question(&headline.question);
                let figure = headline.reading.as_ref().and_then(Reading::figure);
                let scale = question.definition.scale;
                let votes = figure.map(|it| by_score(&it.answers, labels)).unwrap_or_default();
                let when = self.period_words(headline.period);
                let n = figure.map(|it| format!("{}, ", style.answers(it.n))).unwrap_or_default();
                let ends = match labels.is_empty() {
                    true => {
                        let ends = say!(style, "poll-ends", low = scale.low, high = scale.high);
                        format!("; {ends}")
                    }
                    false => String::new(),
                };
                let whose = self.filter_words(&headline.cut);
                PollView {
                    title,
                    question: question.wording(&headline.cut).to_owned(),
                    base_words: format!("{n}{when}; {}, {whose}{ends}", survey.title),
                    withheld_words: withheld(headline.reading.as_ref(), &self.press.style)
                        .map(|it| super::number::capitalised(&format!("{it}."))),
                    options: self.options(&votes),
                    said_html,
                    doing_html,
                    href: Some(self.receipt_href(headline)),
                }
            }
        }
    }

    /// The options with percentages that sum to 100.
    fn options(&self, votes: &[(String, u64)]) -> Vec<PollOption> {
        let counts: Vec<u64> = votes.iter().map(|(_, it)| *it).collect();
        let most = counts.iter().max().copied().unwrap_or(0);
        let shares = largest_remainder(&counts, 100);
        let option = |((words, n), share): (&(String, u64), u64)| PollOption {
            words: words.clone(),
            percent_words: self.press.style.percent(share as f64),
            n_words: self.press.style.count(*n),
            share: share.to_string(),
            leads: *n == most && most > 0,
        };
        votes.iter().zip(shares).map(option).collect()
    }
}

/// The headings of a text, each leading to its place, written into the lists of contents in it.
pub(super) fn list_contents(lead_html: Option<&str>, blocks: &mut [BlockView]) -> Vec<LinkView> {
    let prose = blocks.iter().filter_map(|it| match it {
        BlockView::Prose { prose_html } => Some(prose_html.as_str()),
        _ => None,
    });
    let headings: Vec<LinkView> = lead_html.into_iter().chain(prose).flat_map(headings).collect();
    for block in blocks {
        if let BlockView::Contents(contents) = block {
            contents.links.clone_from(&headings);
        }
    }
    headings
}

/// `<h2 id="by-the-clock">By the clock</h2>`, as the content stage writes it.
fn headings(html: &str) -> Vec<LinkView> {
    let heading = |rest: &str| {
        let (id, rest) = rest.split_once("\">")?;
        let (words, _) = rest.split_once("</h2>")?;
        let label = crate::markup::plain(words);
        Some(LinkView { label, href: format!("#{id}"), note: None })
    };
    html.split("<h2 id=\"").skip(1).filter_map(heading).collect()
}

/// How many chose each score, the highest first.
fn by_score(answers: &Answers, labels: &[String]) -> Vec<(String, u64)> {
    let label = |(place, (score, n)): (usize, (i8, u64))| {
        (labels.get(place).cloned().unwrap_or_else(|| score.to_string()), n)
    };
    let mut votes: Vec<(String, u64)> = answers.by_score().enumerate().map(label).collect();
    votes.reverse();
    votes
}

fn outward(label: &str, href: &str) -> LinkView {
    LinkView { label: label.to_owned(), href: href.to_owned(), note: None }
}

/// Text as it stands in the query of a `mailto:` address (RFC 6068).
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
