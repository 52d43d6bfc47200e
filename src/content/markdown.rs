//! The body of a text: markdown in, blocks out. Only here is the markdown parser known.
//!
//! Markdown is read twice: once to learn where code and raw HTML are, then again with every quote
//! replaced by letters of the same length, so that no mark in a quote means anything to markdown
//! and every offset is that of the file. Nothing here calls itself, however deep a text is nested.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::address::Slug;
use crate::diagnostics::{Diagnostics, Span};
use crate::markup::escaped;

use super::ask::Quote;
use super::block::Block;
use super::block::{self, Kind};
use super::fields::Typed;
use super::link::{self, Meaning, Surroundings};
use super::prose::{
    Link, Picture, Piece, Prose, Setting, Target, is_left_out, legible, push_html, push_text,
};
use super::quote;

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
    let code = code_and_html(text, body, diagnostics);
    let quotes = quote::quotes(body, &code, around.config, diagnostics);
    let masked = quote::masked(text, &quotes);
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
    setter.set(around, diagnostics);
    setter.finish(diagnostics)
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
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

/// The stretches of a text where braces are only braces. The first raw HTML is reported.
pub(super) fn code_and_html(
    text: &str,
    body: &Span,
    diagnostics: &mut Diagnostics,
) -> Vec<Range<usize>> {
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
    if let [first, rest @ ..] = html.as_slice() {
        let line = text[first.clone()].lines().next().unwrap_or("").len();
        let first = body.within(first.start..first.start + line);
        diagnostics.html_as_text(&first, rest.len() as u64);
    }
    stretches
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
                Event::Start(tag) => self.start(&tag, &range, diagnostics),
                Event::End(TagEnd::FootnoteDefinition) => self.footnote_ends(),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => self.words(&text, &range),
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
                Event::TaskListMarker(_) => {}
            }
        }
    }

    /// Prints the footnotes and reports the quotes that no text held.
    fn finish(mut self, diagnostics: &mut Diagnostics) -> Vec<Block> {
        self.print_footnotes();
        self.end_prose();
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

    /// The prose so far becomes a block.
    fn end_prose(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
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
        let words = self.plain_words(|it| matches!(it, Event::End(TagEnd::Heading(_))));
        let id = self.id(&words);
        self.open(&format!("<h{level} id=\"{id}\">"), CLOSINGS[level - 2]);
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
                Event::Code(text) | Event::InlineHtml(text) => words.push_str(text),
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
            Meaning::Inside(link) => {
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
        let kind = block::kind(&word, diagnostics);
        if kind == Kind::Listing {
            return self.listing(&word.text, lines);
        }
        if !self.open.is_empty() || self.form == Form::Passage {
            return diagnostics.block_misplaced(&word.span, &word.text);
        }
        if !self.is_closed(range) {
            diagnostics.block_unclosed(&word.span, &word.text);
        }
        self.end_prose();
        let body = match (self.events[lines.clone()].first(), self.events[lines].last()) {
            (Some((_, first)), Some((_, last))) => self.span(&(first.start..last.end)),
            _ => word.span.within(word.text.len()..word.text.len()),
        };
        self.blocks.extend(block::block(kind, &word.span, &body, around, diagnostics));
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
        let link =
            format!("<a href=\"#fn_{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a>");
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
            self.html(&format!("<li id=\"fn_{number}\" value=\"{number}\">"));
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
