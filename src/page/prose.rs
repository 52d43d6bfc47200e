//! Texts to HTML: every quote said in words, every link made relative to its page.

use crate::content::{Part, Setting};
use crate::edition::{Answered, Block, Headline, Picture, Piece, Teaser};
use crate::locale::say;
use crate::markup::escaped;
use crate::measure::Side;
use crate::privacy::{Quotable, Reading};

use super::Leaf;
use super::verdict::withheld;
use super::view::{BlockView, StoryTeaser, ToneClass, VerbatimView, VerbatimsView};

impl Leaf<'_> {
    /// A text's lead, that is its prose before the first block, and the blocks after it.
    pub(super) fn body(&self, blocks: &[Block]) -> (Option<String>, Vec<BlockView>) {
        let (lead, rest) = match blocks.split_first() {
            Some((Block::Prose(pieces), rest)) => (Some(self.prose(pieces, "lead")), rest),
            _ => (None, blocks),
        };
        let views = rest.iter().enumerate().map(|(place, it)| self.block(it, &format!("b{place}")));
        (lead, views.collect())
    }

    fn block(&self, block: &Block, id: &str) -> BlockView {
        match block {
            Block::Prose(pieces) => BlockView::Prose { prose_html: self.prose(pieces, id) },
            Block::Chart(answer) => {
                BlockView::Chart(Box::new(self.asked_chart(answer, &format!("chart-{id}"))))
            }
            Block::Verbatims { title, voices, headline } => {
                let title =
                    title.clone().unwrap_or_else(|| say!(self.press.style, "in-customers-words"));
                BlockView::Verbatims(self.verbatims(title, voices, headline))
            }
            Block::Story(teaser) => BlockView::Story(Box::new(self.teaser(teaser))),
            Block::Revenue { title, money } => BlockView::Revenue(Box::new(self.revenue_block(
                title.as_deref(),
                money.as_deref(),
                id,
            ))),
            Block::Poll(poll) => BlockView::Poll(Box::new(self.poll(poll, id))),
            Block::Panel(panel) => self.panel(panel, id),
            Block::Actions { title, actions, on } => {
                BlockView::Actions(self.placed_actions(title.as_deref(), actions, *on))
            }
            Block::Glance { title, headlines } => {
                let title = title.clone().unwrap_or_else(|| say!(self.press.style, "at-a-glance"));
                BlockView::Scorecard(self.glance(title, headlines, id))
            }
        }
    }

    /// Prose within a block; nothing if there is none.
    pub(super) fn passage(&self, pieces: &[Piece], id: &str) -> Option<String> {
        (!pieces.is_empty()).then(|| self.prose(pieces, id))
    }

    /// `id` sets the drawings of this stretch apart from those of others on the page.
    fn prose(&self, pieces: &[Piece], id: &str) -> String {
        let mut html = String::new();
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Html(markup) => html.push_str(markup),
                Piece::Quote(answered) => {
                    html.push_str(&self.quote(answered, &format!("q-{id}-{place}")))
                }
                Piece::Link(link) => {
                    let href = match &link.anchor {
                        Some(anchor) => self.here.href_at(&link.address, anchor),
                        None => self.href(&link.address),
                    };
                    html.push_str(&escaped(&href));
                }
                Piece::Picture(picture) => html.push_str(&self.picture(picture)),
            }
        }
        html
    }

    /// A reading in running text: words that lead to their receipt.
    fn quote(&self, answered: &Answered, id: &str) -> String {
        let headline = &answered.headline;
        let Some(words) = self.quoted(answered) else {
            let style = &self.press.style;
            let words = withheld(headline.reading.as_ref(), style)
                .unwrap_or_else(|| say!(style, "too-few-to-quote"));
            return format!("<span class=\"withheld\">{}</span>", escaped(&words));
        };
        let shown = match answered.part {
            Part::Trend => {
                let words = format!("<span class=\"unseen\">{}</span>", escaped(&words));
                self.sparkline(headline, id) + &words
            }
            _ => escaped(&words),
        };
        let (title, href) = (self.quote_title(headline), self.receipt_href(headline));
        let restated = self.restated(&headline.question, &headline.cut, headline.period);
        let former = restated.filter(|_| answered.part == Part::Value).map(|it| {
            let words = say!(self.press.style, "first-published", value = &it.value);
            format!(" <span class=\"former\">{}</span>", escaped(&words))
        });
        format!(
            "<a class=\"quote\" href=\"{}\" title=\"{}\">{shown}</a>{}",
            escaped(&href),
            escaped(&title),
            former.unwrap_or_default()
        )
    }

    /// The words of a quoted part; nothing where there is no number, or one of too few answers to
    /// stand in a sentence without its interval beside it.
    pub(super) fn quoted(&self, answered: &Answered) -> Option<String> {
        let headline = &answered.headline;
        let reading = headline.reading.as_ref()?;
        let figure = match answered.part {
            Part::N => reading.figure()?,
            _ => reading.comparable()?,
        };
        let metric = self.metric(&headline.question);
        let style = &self.press.style;
        let end = |it: Option<f64>| {
            it.map_or_else(|| say!(style, "no-end"), |it| style.figure(metric, it))
        };
        Some(match answered.part {
            Part::Value => style.figure(metric, figure.value),
            Part::N => style.count(figure.n),
            Part::Low => end(figure.interval.map(|it| it.low)),
            Part::High => end(figure.interval.map(|it| it.high)),
            Part::Trend => self.verdict_words(headline),
            Part::Change => match &figure.change {
                Some(change) => self.change(metric, change),
                None => say!(style, "nothing-to-compare"),
            },
        })
    }

    /// `NPS, Billing (team), week 47: 26 to 36, 212 answers`, and below it what was asked.
    fn quote_title(&self, headline: &Headline) -> String {
        let (_, question) = self.question(&headline.question);
        let figure = headline.reading.as_ref().and_then(Reading::figure);
        let style = &self.press.style;
        let whose = self.whose(&headline.cut);
        let period = self.period_words(headline.period);
        let title = match figure {
            None => say!(
                style,
                "quote-title",
                question = &question.title,
                whose = whose,
                period = period,
            ),
            Some(figure) => say!(
                style,
                "quote-title-evidence",
                question = &question.title,
                whose = whose,
                period = period,
                interval = self.interval(question.definition.metric, figure),
                answers = style.answers(figure.n),
            ),
        };
        format!("{title}\n{}", question.wording(&headline.cut))
    }

    fn picture(&self, picture: &Picture) -> String {
        let (src, alt) = (escaped(&self.href(&picture.address)), escaped(&picture.alt));
        let img = format!("<img src=\"{src}\" alt=\"{alt}\" loading=\"lazy\">");
        match (picture.setting, &picture.caption) {
            (Setting::InLine, _) => img,
            (Setting::Alone, None) => format!("<figure class=\"picture\">{img}</figure>"),
            (Setting::Alone, Some(caption)) => {
                let caption = escaped(caption);
                format!(
                    "<figure class=\"picture\">{img}<figcaption>{caption}</figcaption></figure>"
                )
            }
        }
    }

    pub(super) fn verbatims(
        &self,
        title: String,
        voices: &[Quotable],
        headline: &Headline,
    ) -> VerbatimsView {
        let (_, question) = self.question(&headline.question);
        let voice = |it: &Quotable| {
            let score = it.scores.get(&question.id);
            let top = question.definition.scale.high;
            let mut who: Vec<String> = ["touchpoint", "channel"]
                .iter()
                .filter_map(|dimension| it.groups.get(*dimension).cloned())
                .collect();
            who.extend(score.map(|it| say!(self.press.style, "scored", score = *it, top = top)));
            VerbatimView {
                text: it.text.clone(),
                who_words: who.join(", "),
                tone: match score.map(|it| question.definition.side(*it)) {
                    Some(Side::Low) => ToneClass::Detractor,
                    Some(Side::Middle) => ToneClass::Passive,
                    Some(Side::Top) => ToneClass::Promoter,
                    None => ToneClass::Unscored,
                },
            }
        };
        let note = if voices.is_empty() {
            say!(self.press.style, "nobody-quoted")
        } else {
            say!(self.press.style, "how-quoted")
        };
        VerbatimsView { title, quotes: voices.iter().map(voice).collect(), note: Some(note) }
    }

    pub(super) fn teaser(&self, teaser: &Teaser) -> StoryTeaser {
        let style = &self.press.style;
        let kicker = match &teaser.touchpoint {
            Some(touchpoint) => say!(style, "customer-story-about", touchpoint = touchpoint),
            None => say!(style, "customer-story"),
        };
        StoryTeaser {
            kicker: Some(kicker),
            title: teaser.title.clone(),
            href: self.href(&teaser.address),
            deck: teaser.deck.clone(),
            byline: self.byline(teaser.byline.as_deref()),
            date: Some(self.date(teaser.date)),
            picture: None,
        }
    }

    /// `By Dan Whitlock`
    pub(super) fn byline(&self, name: Option<&str>) -> Option<String> {
        name.map(|it| say!(self.press.style, "byline", name = it))
    }
}
