//! The body of a text: markdown in, blocks out. Only here is the markdown parser known.
//!
//! Markdown is read twice: once to learn where code and raw HTML are, then again with every quote
//! replaced by letters of the same length, so that no mark in a quote means anything to markdown
//! and every offset is that of the file. Nothing here calls itself, however deep a text is nested.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::address::Slug;
use crate::diagnostics::{Diagnostics, Span};
use crate::markup::escaped;

use super::ask::Quote;
use super::block::Block;
use super::block::{self, Kind};
use super::fields::{Fields, Typed};
use super::letter::Origin;
use super::link::{self, Meaning, Surroundings};
use super::prose::{
    Link, Picture, Piece, Prose, Setting, Target, is_left_out, legible, push_html, push_text,
};
use super::quote;
use super::sanitised;

/// Deeper lists, quotations and emphasis are printed as if they were no deeper.
const DEEPEST: usize = 60;

/// Ends the paragraph of a picture that stands alone; such a paragraph is no element.
const UNDER_PICTURE: &str = "\n";

/// The blocks of a body, in its order.
pub(super) fn blocks(
    body: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Block> {
    set(body, Form::Text, around, diagnostics)
}

/// A text within a block: paragraphs and lists, without blocks, headings and footnotes of its own.
pub(super) fn passage(
    body: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Prose {
    let blocks = set(body, Form::Passage, around, diagnostics);
    let pieces = blocks.into_iter().filter_map(|it| match it {
        Block::Prose(prose) => Some(prose.pieces),
        _ => None,
    });
    Prose { pieces: pieces.flatten().collect() }
}

/// What a text may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Passage,
}

fn set(
    body: &Span,
    form: Form,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Block> {
    let text = &body.source.text[body.range.clone()];
    unfit(body, diagnostics);
    let code = code_and_html(text);
    if !around.keeps_html() {
        code.tell_html(body, diagnostics);
    }
    let quotes = quote::quotes(body, &code.stretches, around.config, diagnostics);
    let mut masked = quote::masked(text, &quotes);
    if around.origin == Origin::Elsewhere {
        masked = without_attributes(masked, &code.stretches);
    }
    let comments = comments(text);
    let options = match form {
        Form::Text => options(),
        Form::Passage => options() - Options::ENABLE_FOOTNOTES,
    };
    let events = Parser::new_ext(&masked, options)
        .into_offset_iter()
        .filter(|(_, at)| !comments.iter().any(|it| it.start <= at.start && at.end <= it.end))
        .collect();
    let mut setter = Setter::new(body, form, quotes, events);
    if form == Form::Text {
        setter.find_places(around);
    }
    setter.set(around, diagnostics);
    setter.finish(around, diagnostics)
}

/// A text with spaces where Kramdown's attributes stand, `{: .centred}`, outside code.
fn without_attributes(text: String, code: &[Range<usize>]) -> String {
    let mut spaces: Vec<Range<usize>> = vec![];
    for (at, _) in text.match_indices("{:") {
        let line = text[at..].lines().next().unwrap_or("");
        let is_code = code.iter().any(|it| it.contains(&at));
        spaces.extend(line.find('}').filter(|_| !is_code).map(|it| at..at + it + 1));
    }
    let mut bytes = text.into_bytes();
    spaces.into_iter().for_each(|it| bytes[it].fill(b' '));
    String::from_utf8(bytes).expect("whole stretches of text were replaced")
}

/// The HTML comments of a text: notes of its author's, for no reader.
fn comments(text: &str) -> Vec<Range<usize>> {
    if !text.contains("<!--") {
        return vec![];
    }
    Parser::new_ext(text, options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_)))
        .map(|(_, range)| range)
        .filter(|range| is_comment(&text[range.clone()]))
        .collect()
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.strip_prefix("<!--").and_then(|it| it.find("-->")).is_some_and(|end| end + 7 == html.len())
}

/// Reports the first sign that is not printed, with how many follow.
fn unfit(body: &Span, diagnostics: &mut Diagnostics) {
    let text = &body.source.text[body.range.clone()];
    let mut unfit = text.char_indices().filter(|(_, it)| is_left_out(*it));
    if let Some((place, sign)) = unfit.next() {
        let place = body.within(place..place + sign.len_utf8());
        diagnostics.control_characters_in_text(&place, sign, unfit.count() as u64);
    }
}

pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Where a text is no prose.
pub(super) struct CodeAndHtml {
    /// The stretches where braces are only braces.
    pub stretches: Vec<Range<usize>>,
    /// The raw HTML among them that is no comment.
    html: Vec<Range<usize>>,
}

impl CodeAndHtml {
    /// Reports the first raw HTML of a text that shows it as text.
    fn tell_html(&self, body: &Span, diagnostics: &mut Diagnostics) {
        if let [first, rest @ ..] = self.html.as_slice() {
            let text = &body.source.text[body.range.clone()];
            let line = text[first.clone()].lines().next().unwrap_or("").len();
            let first = body.within(first.start..first.start + line);
            diagnostics.html_as_text(&first, rest.len() as u64);
        }
    }
}

pub(super) fn code_and_html(text: &str) -> CodeAndHtml {
    let mut stretches: Vec<Range<usize>> = vec![];
    let mut html = vec![];
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                html.extend((!is_comment(&text[range.clone()])).then(|| range.clone()));
            }
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => {}
            _ => continue,
        }
        stretches.push(range);
    }
    CodeAndHtml { stretches, html }
}

/// The first heading of a text, as a title for one that has none.
pub(super) struct Heading {
    pub words: String,
    /// Where the text goes on, if nothing stands before the heading.
    pub begins: Option<usize>,
}

/// The first heading of the first level, else of any.
pub(super) fn heading(body: &Span) -> Option<Heading> {
    let text = &body.source.text[body.range.clone()];
    let mut first: Option<Heading> = None;
    let mut within: Option<(usize, bool)> = None;
    let mut words = String::new();
    let mut anything_before = false;
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                within = Some((level as usize, !anything_before));
                words.clear();
            }
            Event::End(TagEnd::Heading(_)) => {
                let Some((level, begins)) = within.take() else { continue };
                let heading = Heading {
                    words: legible(&words).split_whitespace().collect::<Vec<_>>().join(" "),
                    begins: (begins && level == 1).then_some(range.end),
                };
                let spoken = !heading.words.is_empty();
                if level == 1 && spoken {
                    return Some(heading);
                }
                first = first.or(Some(heading).filter(|_| spoken));
            }
            Event::Text(it) | Event::Code(it) if within.is_some() => words.push_str(&it),
            Event::SoftBreak | Event::HardBreak if within.is_some() => words.push(' '),
            Event::Html(it) if is_comment(&it) => {}
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            _ => anything_before |= within.is_none(),
        }
    }
    first
}

/// Sets the events of a text into blocks.
struct Setter<'a> {
    body: &'a Span,
    text: &'a str,
    form: Form,
    /// Each is taken when its place is reached.
    quotes: Vec<(Range<usize>, Option<Quote>)>,
    events: Vec<(Event<'a>, Range<usize>)>,
    /// The event that is set next.
    next: usize,
    blocks: Vec<Block>,
    pieces: Vec<Piece>,
    /// What ends each element that is open, outermost first; none for one that was left out.
    open: Vec<Option<&'static str>>,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    footnotes: Footnotes,
    ids: BTreeMap<String, usize>,
    /// The ids of the headings that are still to come.
    headings: VecDeque<String>,
    /// What else the places of the text are called, by other programs and in raw HTML.
    places: BTreeMap<String, String>,
    /// Whether any HTML is set as it was typed, to be cleaned where the prose ends.
    raw: bool,
    left_out: BTreeSet<String>,
    too_deep: bool,
}

/// Footnotes are printed at the end, in the order in which the text refers to them.
#[derive(Default)]
struct Footnotes {
    numbers: BTreeMap<String, usize>,
    references: BTreeMap<usize, usize>,
    /// What was being set when a footnote began.
    outside: Vec<(usize, Vec<Piece>)>,
    set: BTreeMap<usize, Vec<Piece>>,
}

impl Footnotes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }
}

impl<'a> Setter<'a> {
    fn new(
        body: &'a Span,
        form: Form,
        quotes: Vec<(Range<usize>, Quote)>,
        events: Vec<(Event<'a>, Range<usize>)>,
    ) -> Setter<'a> {
        Setter {
            body,
            form,
            text: &body.source.text[body.range.clone()],
            quotes: quotes.into_iter().map(|(range, quote)| (range, Some(quote))).collect(),
            events,
            next: 0,
            blocks: vec![],
            pieces: vec![],
            open: vec![],
            alignments: vec![],
            cell: 0,
            in_head: false,
            footnotes: Footnotes::default(),
            // The page around the text has this id already.
            ids: BTreeMap::from([("main".to_owned(), 1)]),
            headings: VecDeque::new(),
            places: BTreeMap::new(),
            raw: false,
            left_out: BTreeSet::new(),
            too_deep: false,
        }
    }

    fn set(&mut self, around: &Surroundings<'_>, diagnostics: &mut Diagnostics) {
        while let Some((event, range)) = self.events.get(self.next).cloned() {
            self.next += 1;
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    self.code_block(&kind, &range, around, diagnostics);
                }
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    self.picture(&dest_url, &title, &range, around, diagnostics);
                }
                Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                    let address = match link_type {
                        LinkType::Email => format!("mailto:{dest_url}"),
                        _ => dest_url.to_string(),
                    };
                    self.link(&address, &title, &range, around, diagnostics);
                }
                Event::Start(Tag::HtmlBlock) if around.keeps_html() => self.html_block(),
                Event::Start(tag) => self.start(&tag, &range, diagnostics),
                Event::End(TagEnd::FootnoteDefinition) => self.footnote_ends(),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => self.words(&text, &range),
                Event::Html(text) | Event::InlineHtml(text) if around.keeps_html() => {
                    self.raw_html(&text);
                }
                Event::Html(text) | Event::InlineHtml(text) => push_text(&mut self.pieces, &text),
                Event::Code(text) => {
                    self.html("<code>");
                    push_text(&mut self.pieces, &text);
                    self.html("</code>");
                }
                Event::SoftBreak => self.html("\n"),
                Event::HardBreak => self.html("<br>\n"),
                Event::Rule => self.html("<hr>\n"),
                Event::FootnoteReference(label) => self.footnote_reference(&label),
                Event::InlineMath(text) | Event::DisplayMath(text) => {
                    push_text(&mut self.pieces, &text);
                }
                Event::TaskListMarker(done) => {
                    self.html(if done { "\u{2611} " } else { "\u{2610} " })
                }
            }
        }
    }

    /// Prints the footnotes and reports the quotes that no text held.
    fn finish(mut self, around: &Surroundings<'_>, diagnostics: &mut Diagnostics) -> Vec<Block> {
        self.print_footnotes();
        self.end_prose(around, diagnostics);
        if !self.left_out.is_empty() {
            diagnostics.html_left_out(&self.body.within(0..0), self.left_out.iter());
        }
        for (_, quote) in &self.quotes {
            if let Some(quote) = quote {
                diagnostics.quote_misplaced(&quote.span);
            }
        }
        self.blocks
    }

    fn html(&mut self, html: &str) {
        push_html(&mut self.pieces, html);
    }

    /// Opens an element; too deep a one is left out, and what belongs to it.
    fn open(&mut self, opening: &str, closing: &'static str) {
        self.html(opening);
        self.open.push(Some(closing));
    }

    fn span(&self, range: &Range<usize>) -> Span {
        self.body.within(range.clone())
    }

    /// Finds the ids of all headings, and what else links may call them.
    fn find_places(&mut self, around: &Surroundings<'_>) {
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        for at in 0..self.events.len() {
            let (event, range) = self.events[at].clone();
            match event {
                Event::Start(Tag::Heading { id: named, .. }) => {
                    self.next = at + 1;
                    let words = self.plain_words(|it| matches!(it, Event::End(TagEnd::Heading(_))));
                    let id = self.id(&words);
                    let theirs = hub_slug(&words);
                    let count = uses.entry(theirs.clone()).or_default();
                    let theirs = match *count {
                        0 => theirs,
                        count => format!("{theirs}-{count}"),
                    };
                    *count += 1;
                    self.places.entry(theirs).or_insert_with(|| id.clone());
                    if let Some(named) = named {
                        self.places.insert(named.to_string(), id.clone());
                    }
                    self.headings.push_back(id);
                }
                Event::Html(_) | Event::InlineHtml(_) if around.keeps_html() => {
                    for name in sanitised::places(&self.text[range]) {
                        let id = sanitised::place_id(&name);
                        self.places.entry(name).or_insert(id);
                    }
                }
                _ => {}
            }
        }
        self.next = 0;
    }

    /// The place that a link to this text means, as it is called here.
    fn place(&self, typed: String) -> String {
        let decoded = link::decoded(&typed);
        let known = self.places.get(&typed).or_else(|| self.places.get(&decoded));
        let known = known.or_else(|| self.places.get(&decoded.to_lowercase()));
        known.cloned().unwrap_or(typed)
    }

    /// Raw HTML is read line by line, and is one.
    fn html_block(&mut self) {
        let mut html = String::new();
        while let Some((Event::Html(line), _)) = self.events.get(self.next) {
            html.push_str(line);
            self.next += 1;
        }
        self.raw_html(&html);
        self.open.push(Some(""));
    }

    fn raw_html(&mut self, html: &str) {
        self.raw = true;
        let fitting = sanitised::fitting(&legible(html), &mut self.left_out);
        self.html(&fitting);
    }

    /// The prose so far becomes a block.
    fn end_prose(&mut self, around: &Surroundings<'_>, diagnostics: &mut Diagnostics) {
        let mut pieces = std::mem::take(&mut self.pieces);
        if self.raw {
            pieces = sanitised::clean(pieces, self.body, around, diagnostics);
        }
        for piece in &mut pieces {
            if let Piece::Html(html) = piece
                && html.contains(sanitised::OURS)
            {
                *html = html.replace(sanitised::OURS, "");
            }
        }
        let empty =
            pieces.iter().all(|it| matches!(it, Piece::Html(html) if html.trim().is_empty()));
        if !empty {
            self.blocks.push(Block::Prose(Prose { pieces }));
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>, diagnostics: &mut Diagnostics) {
        let belongs = matches!(tag, Tag::TableHead | Tag::TableRow | Tag::TableCell | Tag::Item);
        let left_out = match (tag, belongs) {
            // It is set elsewhere, and ends there.
            (Tag::FootnoteDefinition(_), _) => false,
            (_, true) => self.open.last() == Some(&None),
            (_, false) => self.open.len() >= DEEPEST,
        };
        if left_out {
            if matches!(tag, Tag::Heading { .. }) {
                self.headings.pop_front();
            }
            if !std::mem::replace(&mut self.too_deep, true) {
                diagnostics.nested_too_deep(&self.span(&(range.start..range.start)), DEEPEST);
            }
            return self.open.push(None);
        }
        match tag {
            Tag::Paragraph if self.is_picture_alone() => self.open.push(Some(UNDER_PICTURE)),
            Tag::Paragraph | Tag::HtmlBlock => self.open("<p>", "</p>\n"),
            Tag::Heading { level, .. } => self.heading(*level as usize),
            Tag::BlockQuote(_) => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::List(None) => self.open("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.open("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => self.open(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            Tag::Item => self.open("<li>", "</li>\n"),
            Tag::FootnoteDefinition(label) => self.footnote_begins(label),
            Tag::Table(alignments) => {
                self.alignments.clone_from(alignments);
                self.open("<div class=\"scroll\"><table>\n", "</tbody></table></div>\n");
            }
            Tag::TableHead => {
                (self.cell, self.in_head) = (0, true);
                self.open("<thead><tr>", "</tr></thead>\n<tbody>\n");
            }
            Tag::TableRow => {
                (self.cell, self.in_head) = (0, false);
                self.open("<tr>", "</tr>\n");
            }
            Tag::TableCell => self.table_cell(),
            Tag::Emphasis => self.open("<em>", "</em>"),
            Tag::Strong => self.open("<strong>", "</strong>"),
            Tag::Strikethrough => self.open("<del>", "</del>"),
            // Set by functions of their own, or of extensions that are not asked for.
            _ => self.open("", ""),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let is_inline =
            matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link);
        match self.open.pop().flatten() {
            Some(closing) => self.html(closing),
            None if is_inline => {}
            // The words of two paragraphs that were left out stay apart.
            None => self.html("\n"),
        }
    }

    fn table_cell(&mut self) {
        // Figures stand at the end of their cell, and so does what the author aligned there.
        let figure = self.alignments.get(self.cell) == Some(&Alignment::Right);
        self.cell += 1;
        match (self.in_head, figure) {
            (true, true) => self.open("<th scope=\"col\" class=\"figure\">", "</th>"),
            (true, false) => self.open("<th scope=\"col\">", "</th>"),
            (false, true) => self.open("<td class=\"figure\">", "</td>"),
            (false, false) => self.open("<td>", "</td>"),
        }
    }

    /// The title of the page is its `h1`, so a text's own headings begin at `h2`.
    fn heading(&mut self, level: usize) {
        const CLOSINGS: [&str; 5] = ["</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];
        if self.form == Form::Passage {
            return self.open("<p><strong>", "</strong></p>\n");
        }
        let level = level.max(2);
        let id = self.headings.pop_front().expect("every heading of a text was found");
        let ours = sanitised::OURS;
        self.open(&format!("<h{level} id=\"{ours}{id}\">"), CLOSINGS[level - 2]);
    }

    /// An id that no other heading of the text has.
    fn id(&mut self, words: &str) -> String {
        let slug = match words.trim().is_empty() {
            true => "section".to_owned(),
            false => Slug::of(words).to_string(),
        };
        loop {
            let uses = self.ids.entry(slug.clone()).or_default();
            *uses += 1;
            if *uses == 1 {
                return slug;
            }
            let numbered = format!("{slug}-{uses}");
            if let std::collections::btree_map::Entry::Vacant(free) =
                self.ids.entry(numbered.clone())
            {
                free.insert(1);
                return numbered;
            }
        }
    }

    /// The words from the next event to the one that ends them, quotes left out.
    fn plain_words(&self, is_end: impl Fn(&Event<'_>) -> bool) -> String {
        let mut words = String::new();
        for (event, range) in self.events[self.next..].iter().take_while(|(it, _)| !is_end(it)) {
            match event {
                Event::Text(text) if self.quotes_in(range).is_empty() => words.push_str(text),
                Event::Text(_) => {
                    let mut from = range.start;
                    for (quote, _) in &self.quotes[self.quotes_in(range)] {
                        words.push_str(&self.text[from..quote.start]);
                        from = quote.end;
                    }
                    words.push_str(&self.text[from..range.end]);
                }
                Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words
    }

    /// Which quotes stand in a stretch of the text.
    fn quotes_in(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.quotes.partition_point(|(it, _)| it.start < range.start);
        let after = self.quotes.partition_point(|(it, _)| it.end <= range.end);
        first..after.max(first)
    }

    /// Text, with the quotes that were masked in it.
    fn words(&mut self, text: &str, range: &Range<usize>) {
        let quotes = self.quotes_in(range);
        if quotes.is_empty() {
            return push_text(&mut self.pieces, text);
        }
        let mut from = range.start;
        for place in quotes {
            let (stretch, quote) = &mut self.quotes[place];
            push_text(&mut self.pieces, &self.text[from..stretch.start]);
            from = stretch.end;
            self.pieces.extend(quote.take().map(Piece::Quote));
        }
        push_text(&mut self.pieces, &self.text[from..range.end]);
    }

    fn link(
        &mut self,
        address: &str,
        title: &str,
        range: &Range<usize>,
        around: &Surroundings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let span = self.span(range);
        if self.open.len() >= DEEPEST || !self.quotes_of_address(range).is_empty() {
            return self.open.push(None);
        }
        match link::meaning(address, &span, around, diagnostics) {
            Meaning::Nowhere => return self.open.push(None),
            Meaning::Elsewhere(address) => {
                self.html(&format!("<a href=\"{}\"", link::href(&address)));
            }
            Meaning::Inside(mut link) => {
                if link.target == Target::Page(around.address.clone()) {
                    link.anchor = link.anchor.map(|it| self.place(it));
                }
                self.html("<a href=\"");
                self.pieces.push(Piece::Link(link));
                self.html("\"");
            }
        }
        if !title.is_empty() {
            self.html(&format!(" title=\"{}\"", escaped(title)));
        }
        self.open(">", "</a>");
    }

    /// The quotes of a link that stand in its address: behind its words, where they are reported.
    fn quotes_of_address(&self, range: &Range<usize>) -> Range<usize> {
        let words_end = self.events[self.next..]
            .iter()
            .take_while(|(it, _)| !matches!(it, Event::End(TagEnd::Link)))
            .last()
            .map_or(range.start, |(_, it)| it.end);
        self.quotes_in(&(words_end..range.end))
    }

    /// Whether the paragraph that begins here holds a picture and nothing else.
    fn is_picture_alone(&self) -> bool {
        let mut rest = self.events[self.next..].iter().map(|(it, _)| it);
        matches!(rest.next(), Some(Event::Start(Tag::Image { .. })))
            && rest.find(|it| matches!(it, Event::End(TagEnd::Image | TagEnd::Paragraph)))
                == Some(&Event::End(TagEnd::Image))
            && rest.next() == Some(&Event::End(TagEnd::Paragraph))
    }

    fn picture(
        &mut self,
        typed: &str,
        title: &str,
        range: &Range<usize>,
        around: &Surroundings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let span = self.span(range);
        let alone = self.open.last() == Some(&Some(UNDER_PICTURE));
        let alt = self.plain_words(|it| matches!(it, Event::End(TagEnd::Image)));
        let alt = legible(&alt);
        self.pass_picture();
        // A quote in it is reported at the end; what the picture would be cannot be said.
        let quoted = !self.quotes_in(range).is_empty();
        if alt.trim().is_empty() && !quoted {
            diagnostics.image_without_alt(&span);
        }
        let path = match quoted {
            true => None,
            false => link::picture(typed, &span, around, diagnostics),
        };
        match path {
            None if link::is_remote(typed) && !self.open.contains(&Some("</a>")) => {
                let words = if alt.trim().is_empty() { typed } else { &alt };
                self.html("<a href=\"");
                push_text(&mut self.pieces, typed);
                self.html("\">");
                push_text(&mut self.pieces, words);
                self.html("</a>");
            }
            None => push_text(&mut self.pieces, &alt),
            Some(path) => self.pieces.push(Piece::Picture(Picture {
                path,
                alt: alt.trim().to_owned(),
                caption: Some(legible(title).trim().to_owned()).filter(|it| !it.is_empty()),
                setting: if alone { Setting::Alone } else { Setting::InLine },
                span,
            })),
        }
    }

    /// Goes on behind the picture that was begun, and any pictures in its words.
    fn pass_picture(&mut self) {
        let mut depth = 1;
        while depth > 0 && self.next < self.events.len() {
            match self.events[self.next].0 {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                _ => {}
            }
            self.next += 1;
        }
    }

    fn code_block(
        &mut self,
        kind: &CodeBlockKind<'_>,
        range: &Range<usize>,
        around: &Surroundings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let start = self.next;
        while !matches!(self.events.get(self.next), None | Some((Event::End(TagEnd::CodeBlock), _)))
        {
            self.next += 1;
        }
        let lines = start..self.next;
        self.next += 1;
        let word = self.word_after_fence(kind, range);
        let kind = match around.origin {
            Origin::Ours => block::kind(&word, diagnostics),
            Origin::Elsewhere => self.kind_in_letter(&word, &lines),
        };
        if kind == Kind::Listing {
            return self.listing(&word.text, lines);
        }
        if !self.open.is_empty() || self.form == Form::Passage {
            return diagnostics.block_misplaced(&word.span, &word.text);
        }
        if !self.is_closed(range) {
            diagnostics.block_unclosed(&word.span, &word.text);
        }
        self.end_prose(around, diagnostics);
        let body = match (self.events[lines.clone()].first(), self.events[lines].last()) {
            (Some((_, first)), Some((_, last))) => self.span(&(first.start..last.end)),
            _ => word.span.within(word.text.len()..word.text.len()),
        };
        self.blocks.extend(block::block(kind, &word.span, &body, around, diagnostics));
    }

    /// In a letter that moved in, a fence is a listing unless a block of ours could stand there.
    fn kind_in_letter(&self, word: &Typed, lines: &Range<usize>) -> Kind {
        let kind = block::kind(word, &mut Diagnostics::new());
        let body: String = self.events[lines.clone()]
            .iter()
            .filter_map(|(it, _)| if let Event::Text(text) = it { Some(&**text) } else { None })
            .collect();
        let stands = self.open.is_empty() && self.form == Form::Text;
        if stands && Fields::is_toml(&body) { kind } else { Kind::Listing }
    }

    /// Whether a fenced block ends with a fence, rather than with the text.
    fn is_closed(&self, range: &Range<usize>) -> bool {
        let mut lines = self.text[range.clone()].trim_end().lines();
        let opening = lines.next().unwrap_or("").trim_start();
        let mark = opening.chars().next().unwrap_or('`');
        let fence = |it: &str| it.chars().take_while(|it| *it == mark).count();
        let last = lines.next_back().unwrap_or("").trim();
        fence(last) >= fence(opening) && fence(last) == last.chars().count()
    }

    fn word_after_fence(&self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> Typed {
        let text = match kind {
            CodeBlockKind::Indented => "",
            CodeBlockKind::Fenced(after) => after.split_whitespace().next().unwrap_or(""),
        };
        let fence = self.text[range.clone()].lines().next().unwrap_or("");
        let start = range.start + fence.find(text).unwrap_or(0);
        let end = (start + text.len()).min(range.end);
        Typed { text: text.to_owned(), span: self.span(&(start..end)) }
    }

    fn listing(&mut self, language: &str, lines: Range<usize>) {
        match language {
            "" => self.html("<pre><code>"),
            _ => self.html(&format!("<pre><code class=\"language-{}\">", escaped(language))),
        }
        for place in lines {
            if let Event::Text(text) = &self.events[place].0 {
                push_text(&mut self.pieces, text);
            }
        }
        self.html("</code></pre>\n");
    }

    // Slugs have no underscore, so the ids of footnotes are never those of headings.
    fn footnote_reference(&mut self, label: &str) {
        let number = self.footnotes.number(label);
        let uses = self.footnotes.references.entry(number).or_default();
        *uses += 1;
        let id = match *uses {
            1 => format!("fnref_{number}"),
            again => format!("fnref_{number}_{again}"),
        };
        let ours = sanitised::OURS;
        let link =
            format!("<a href=\"#fn_{number}\" id=\"{ours}{id}\" role=\"doc-noteref\">{number}</a>");
        self.html(&format!("<sup class=\"noteref\">{link}</sup>"));
    }

    fn footnote_begins(&mut self, label: &str) {
        let number = self.footnotes.number(label);
        let outside = std::mem::take(&mut self.pieces);
        self.footnotes.outside.push((number, outside));
        self.open.push(Some(""));
    }

    fn footnote_ends(&mut self) {
        self.open.pop();
        let (number, outside) =
            self.footnotes.outside.pop().expect("a footnote that ends has begun");
        let note = std::mem::replace(&mut self.pieces, outside);
        self.footnotes.set.entry(number).or_insert(note);
    }

    fn print_footnotes(&mut self) {
        let notes = std::mem::take(&mut self.footnotes.set);
        if notes.is_empty() {
            return;
        }
        self.html("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n");
        for (number, note) in notes {
            let ours = sanitised::OURS;
            self.html(&format!("<li id=\"{ours}fn_{number}\" value=\"{number}\">"));
            for piece in note {
                match piece {
                    Piece::Html(html) => self.html(&html),
                    other => self.pieces.push(other),
                }
            }
            if self.footnotes.references.contains_key(&number) {
                let back =
                    format!("<a href=\"#fnref_{number}\" role=\"doc-backlink\">\u{21a9}</a>");
                self.html(&back);
            }
            self.html("</li>\n");
        }
        self.html("</ol></section>\n");
    }
}

/// The place of a heading as code hosts and most generators call it: its letters, digits and hyphens
/// in lower case, spaces as hyphens, other signs left out.
fn hub_slug(words: &str) -> String {
    let kept = words.trim().to_lowercase();
    let kept = kept.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
    kept.map(|it| if it == ' ' { '-' } else { it }).collect()
}

/// The paths of all pictures that some blocks show or link to.
pub(super) fn pictures(blocks: &[Block]) -> BTreeSet<String> {
    blocks.iter().flat_map(Block::passages).flat_map(pictures_of).collect()
}

/// Those of a stretch of prose.
pub(super) fn pictures_of(prose: &Prose) -> Vec<String> {
    prose
        .pieces
        .iter()
        .filter_map(|it| match it {
            Piece::Picture(picture) => Some(picture.path.clone()),
            Piece::Link(Link { target: Target::Picture(path), .. }) => Some(path.clone()),
            _ => None,
        })
        .collect()
}
