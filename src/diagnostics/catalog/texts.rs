//! Front matter, text, quotes, links and blocks: what the content stage finds.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{listed, quoted, shown};

/// The content stage: front matter, text, quotes and blocks.
impl Diagnostics {
    pub fn front_matter_missing(&mut self, place: impl Into<Place>) {
        self.error("front-matter-missing", place, "the file does not begin with front matter")
            .hint("begin it with `+++`, a line such as `title = \"…\"`, and `+++`");
    }

    pub fn front_matter_unclosed(&mut self, place: &Span) {
        self.error("front-matter-unclosed", place, "the front matter is never closed")
            .hint("put the same mark on a line of its own before the text");
    }

    /// `{{ name }}` where `name` is no question and no metric.
    pub fn unknown_quote<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-quote", place, format!("no question is called {}", quoted(name)))
            .hint_at(name, known, "questions");
    }

    /// `{{ nps.part }}` where a reading has no such part.
    pub fn unknown_part<'a>(
        &mut self,
        place: impl Into<Place>,
        part: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-part", place, format!("a reading has no part {}", quoted(part)))
            .hint_at(part, known, "parts");
    }

    pub fn unknown_argument<'a>(
        &mut self,
        place: impl Into<Place>,
        argument: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "unknown-argument",
            place,
            format!("{} is not an argument here", quoted(argument)),
        )
        .hint_at(argument, known, "arguments");
    }

    pub fn unknown_survey<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-survey", place, format!("no survey is called {}", quoted(name)))
            .hint_at(name, known, "surveys");
    }

    pub fn unknown_group<'a>(
        &mut self,
        place: impl Into<Place>,
        dimension: &str,
        group: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "unknown-group",
            place,
            format!("no {} is called {}", shown(dimension, 80), quoted(group)),
        )
        .hint_at(group, known, "groups");
    }

    /// An event of a group that no one answered for is on no chart.
    pub fn event_of_unknown_group<'a>(
        &mut self,
        place: &Span,
        dimension: &str,
        group: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let dimension = shown(dimension, 80);
        self.warning(
            "event-of-unknown-group",
            place,
            format!("no {dimension} is called {}: the event is on no chart", quoted(group)),
        )
        .hint_at(group, known, "groups");
    }

    pub fn unknown_chart_kind<'a>(
        &mut self,
        place: impl Into<Place>,
        kind: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-chart-kind", place, format!("{} is no kind of chart", quoted(kind)))
            .hint_at(kind, known, "kinds");
    }

    /// `why` goes on from the kind's name: `shows many periods`.
    pub fn chart_kind_misfit(
        &mut self,
        place: impl Into<Place>,
        kind: &str,
        why: &str,
        hint: &str,
    ) {
        self.error(
            "chart-kind-misfit",
            place,
            format!("a chart of the kind {} {why}", quoted(kind)),
        )
        .hint(hint);
    }

    pub fn chart_without_target(&mut self, place: impl Into<Place>, question: &str) {
        self.error(
            "chart-without-target",
            place,
            format!("{} has no target to be held against", quoted(question)),
        )
        .hint("add `target = 40` to its `[[survey.question]]`, or choose another kind");
    }

    pub fn touchpoint_told_twice(&mut self, place: impl Into<Place>, name: &str) {
        self.error("touchpoint-told-twice", place, format!("{} is told of already", quoted(name)))
            .hint("put the steps of a touchpoint into one `[[touchpoint]]`");
    }

    pub fn journey_without_touchpoints(&mut self, place: impl Into<Place>) {
        self.error(
            "journey-without-touchpoints",
            place,
            "no survey of customers says at which touchpoint they answered",
        )
        .hint("name its column under `[survey.dimensions]`: `touchpoint = \"COLUMN\"`");
    }

    pub fn unknown_period(&mut self, place: impl Into<Place>, text: &str) {
        self.error("unknown-period", place, format!("{} is not a period", quoted(text)))
            .hint("write `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `last 13 weeks` or `all`");
    }

    pub fn unknown_block<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-block", place, format!("no block is called {}", quoted(name)))
            .hint_at(name, known, "blocks");
    }

    /// `why` in words: `the value of an argument is in quotation marks`.
    pub fn quote_malformed(&mut self, place: impl Into<Place>, why: &str) {
        self.error(
            "quote-malformed",
            place,
            format!("this quote cannot be read: {}", shown(why, 200)),
        )
        .hint("write it as `{{ nps team=\"Billing\" period=\"2026-W47\" }}`");
    }

    /// The words after `is` in a quote.
    pub fn unknown_claim<'a>(
        &mut self,
        place: &Span,
        words: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "unknown-claim",
            place,
            format!("a figure cannot be said to be {}", quoted(words)),
        )
        .hint_at(words, known, "claims");
    }

    /// A sentence that the data do not carry; `truth` says what is so instead.
    pub fn claim_not_carried(&mut self, place: &Span, claim: &str, truth: &str) {
        self.error("claim-not-carried", place, format!("the data do not carry {}", quoted(claim)))
            .label(truth.to_owned())
            .hint("say what is so, or leave the sentence out");
    }

    /// A figure beside a metric's word that no quote backs.
    pub fn typed_figure(&mut self, place: &Span, figure: &str) {
        self.warning("typed-figure", place, format!("{} is typed by hand", quoted(figure)))
            .hint("quote it, as `{{ nps }}`, so that it has a receipt and stays true");
    }

    pub fn quote_unclosed(&mut self, place: impl Into<Place>) {
        self.error("quote-unclosed", place, "a quote is opened and never closed")
            .hint("close it with `}}`, or write `\\{{` for the braces themselves");
    }

    pub fn ambiguous_question<'a>(
        &mut self,
        place: impl Into<Place>,
        question: &str,
        surveys: impl IntoIterator<Item = &'a str>,
    ) {
        let surveys: Vec<String> =
            surveys.into_iter().map(|it| quoted(&format!("survey=\"{it}\""))).collect();
        self.error(
            "ambiguous-question",
            place,
            format!("several surveys ask {}", quoted(question)),
        )
        .hint(format!("say which: {}", listed(&surveys, "or")));
    }

    /// A date that is not `2026-11-27`.
    pub fn bad_date(&mut self, place: impl Into<Place>, text: &str) {
        self.error("bad-date", place, format!("{} is not a date", quoted(text)))
            .hint("write it as `2026-11-27`");
    }

    /// `suggestion` is the slug that the text would have.
    pub fn bad_slug(&mut self, place: impl Into<Place>, slug: &str, suggestion: &str) {
        self.error("bad-slug", place, format!("{} cannot be a slug", quoted(slug)))
            .label("expected lower-case letters, digits and single hyphens")
            .hint(format!("write {}", quoted(suggestion)));
    }

    /// `other` is the file that has the slug already.
    pub fn duplicate_slug(&mut self, place: impl Into<Place>, slug: &str, other: &str) {
        self.error(
            "duplicate-slug",
            place,
            format!("{} already has the slug {}", quoted(other), quoted(slug)),
        )
        .hint("give one of them another `slug`, or rename its file");
    }

    pub fn reserved_slug(&mut self, place: impl Into<Place>, slug: &str) {
        self.error(
            "reserved-slug",
            place,
            format!("the slug {} is that of a page bellwether makes", quoted(slug)),
        )
        .hint("choose another `slug`");
    }

    /// `today` is the day of the build: `--as-of`, else that of the newest response.
    pub fn future_dated(&mut self, place: impl Into<Place>, date: &str, today: &str) {
        self.warning(
            "future-dated",
            place,
            format!("left out: it is dated {date}, and the build is of {today}"),
        )
        .hint(format!("build with `--as-of {date}` to see it"));
    }

    pub fn unknown_story<'a>(
        &mut self,
        place: impl Into<Place>,
        slug: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-story", place, format!("no story has the slug {}", quoted(slug)))
            .hint_at(slug, known, "stories");
    }

    pub fn broken_link<'a>(
        &mut self,
        place: impl Into<Place>,
        address: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("broken-link", place, format!("no page has the address {}", quoted(address)))
            .hint_at(address, known, "addresses");
    }

    /// The page exists, and has no such place.
    pub fn broken_anchor<'a>(
        &mut self,
        place: impl Into<Place>,
        address: &str,
        anchor: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error(
            "broken-link",
            place,
            format!("{} has no place called {}", quoted(address), quoted(anchor)),
        )
        .hint_at(anchor, known, "places");
    }

    pub fn image_missing(&mut self, place: impl Into<Place>, path: &str) {
        self.error("image-missing", place, format!("there is no image {}", quoted(path)))
            .hint("put it beside the text, and name it from there");
    }

    /// A page shows nothing that would tell another server who reads it.
    pub fn image_remote(&mut self, place: impl Into<Place>, address: &str) {
        self.warning(
            "image-remote",
            place,
            format!("the image {} is on another server, and is only linked to", quoted(address)),
        )
        .hint("copy it beside the text, and name it from there, so that the page is whole");
    }

    /// Braces of another generator's.
    pub fn foreign_braces(&mut self, place: &Span) {
        self.warning("foreign-braces", place, "these braces are shown as they are")
            .hint("a figure is quoted as `{{ nps }}`; put a backslash before other braces");
    }

    pub fn image_outside(&mut self, place: impl Into<Place>, path: &str) {
        self.error(
            "image-outside",
            place,
            format!("the image {} is outside `content`", quoted(path)),
        )
        .hint("copy it beside the text, and name it from there");
    }

    pub fn image_without_alt(&mut self, place: impl Into<Place>) {
        self.warning(
            "image-without-alt",
            place,
            "an image without words for those who cannot see it",
        )
        .hint("say in the brackets what it shows: `![The new queue display](display.jpg)`");
    }
}

/// The content stage, more of it: front matter, links and blocks.
impl Diagnostics {
    pub fn front_matter_empty(&mut self, place: &Span) {
        self.error("front-matter-empty", place, "the front matter is empty")
            .hint("say at least the title: `title = \"…\"`");
    }

    /// A line of YAML that is more than a key and its value.
    /// `why` is the parser's own word.
    pub fn invalid_yaml(&mut self, place: &Span, why: &str) {
        self.error("invalid-yaml", place, format!("this is not YAML: {}", shown(why, 200)))
            .hint("quote a value that holds a colon: `title: \"After: a story\"`");
    }

    /// A key that another generator may know; here it does nothing.
    pub fn key_not_used(&mut self, place: &Span, key: &str) {
        self.warning("key-not-used", place, format!("nothing is made of {}", quoted(key)))
            .hint("leave it out, or keep it for another program");
    }

    /// A title or its like that held what cannot be printed, which was left out.
    pub fn control_character_left_out(&mut self, place: &Span, key: &str) {
        self.warning(
            "control-character",
            place,
            format!("{} holds control characters, which were left out", quoted(key)),
        )
        .hint("write it as one line of plain text");
    }

    /// The first sign of a text that is not printed; `more` is how many follow.
    pub fn control_characters_in_text(&mut self, place: &Span, sign: char, more: u64) {
        let sign = sign.escape_default().to_string();
        let message = format!("the control character {} is left out", quoted(&sign));
        self.warning("control-character", place, message)
            .hint("delete it; it cannot be seen, or turns the text around it")
            .more(more);
    }

    /// A block that ends with the text instead of with its fence.
    pub fn block_unclosed(&mut self, place: &Span, name: &str) {
        self.error("block-unclosed", place, format!("the block {} is never closed", quoted(name)))
            .hint("end it with the same fence, such as three backticks, on a line of its own");
    }

    /// A text in a folder that no page is made from.
    pub fn text_unplaced(&mut self, place: impl Into<Place>) {
        self.warning("text-unplaced", place, "no page is made from this file")
            .hint("texts are `content/editions/NAME.md`, `content/stories/NAME.md` and `content/pages/NAME.md`, or `NAME/index.md` there");
    }

    /// `other` is the edition that has the number already.
    pub fn duplicate_number(&mut self, place: &Span, number: u32, other: &str) {
        self.error(
            "duplicate-number",
            place,
            format!("{} already has the number {number}", quoted(other)),
        )
        .hint("number each edition once");
    }

    /// An edition is of a week, month, quarter or year, not of a window or of all.
    pub fn period_not_calendar(&mut self, place: &Span, text: &str) {
        self.error(
            "period-not-calendar",
            place,
            format!("an edition cannot be of {}", quoted(text)),
        )
        .hint("write `2026-W47`, `2026-11`, `2026-Q4` or `2026`");
    }

    pub fn consent_missing(&mut self, place: &Span) {
        self.error(
            "consent-missing",
            place,
            "the story names a customer, and does not say that the customer agreed",
        )
        .hint("add `consent = true` once they have, or leave the name out");
    }

    /// A quote where a page can print none: in an address, in the words of a picture.
    pub fn quote_misplaced(&mut self, place: &Span) {
        self.error(
            "quote-misplaced",
            place,
            "a quote cannot stand in a link's address or in the words of an image",
        )
        .hint("move it into the text");
    }

    /// Several questions of one survey are summed up as this metric.
    pub fn ambiguous_metric<'a>(
        &mut self,
        place: &Span,
        metric: &str,
        questions: impl IntoIterator<Item = &'a str>,
    ) {
        let questions: Vec<String> = questions.into_iter().map(quoted).collect();
        self.error(
            "ambiguous-question",
            place,
            format!("several questions are summed up as {}", quoted(metric)),
        )
        .hint(format!("name the question: {}", listed(&questions, "or")));
    }

    /// `one` and `other` in alphabetical order.
    pub fn pair_not_counted(&mut self, place: &Span, one: &str, other: &str) {
        self.error(
            "pair-not-counted",
            place,
            format!("{} and {} are not counted together", quoted(one), quoted(other)),
        )
        .hint(format!(
            "add to `site.toml`: `[[cut]]` and `by = [\"{}\", \"{}\"]`",
            shown(one, 80),
            shown(other, 80)
        ));
    }

    pub fn dimension_twice(&mut self, place: &Span, dimension: &str) {
        self.error("dimension-twice", place, format!("{} is asked for twice", quoted(dimension)))
            .hint("name each dimension once, in `where` or in `by`");
    }

    pub fn too_many_dimensions(&mut self, place: &Span) {
        self.error(
            "too-many-dimensions",
            place,
            "answers are counted by two dimensions at the most",
        )
        .hint("leave one out");
    }

    /// A length of time that is not `13 weeks`.
    pub fn unknown_length(&mut self, place: &Span, text: &str) {
        self.error("unknown-length", place, format!("{} is not a length of time", quoted(text)))
            .hint("write `13 weeks`, `90 days`, `12 months`, `8 quarters` or `3 years`");
    }

    pub fn survey_without_comments<'a>(
        &mut self,
        place: &Span,
        survey: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let known: Vec<String> = known.into_iter().map(quoted).collect();
        let hint = match known.as_slice() {
            [] => "name the column of comments in `site.toml`: `comment = { column = \"why\" }`"
                .to_owned(),
            known => format!("the surveys with comments are {}", listed(known, "and")),
        };
        self.error(
            "survey-without-comments",
            place,
            format!("the survey {} has no comments", quoted(survey)),
        )
        .hint(hint);
    }

    /// A block of comments where no survey has any.
    pub fn no_comments(&mut self, place: &Span) {
        self.error("no-comments", place, "no survey of `site.toml` has a `comment` column")
            .hint("name one in the survey: `comment = { column = \"…\", consent = \"…\" }`");
    }

    /// A `revenue` block where the survey meant has no money.
    pub fn no_revenue<'a>(&mut self, place: &Span, with: impl Iterator<Item = &'a str>) {
        let with: Vec<String> = with.map(quoted).collect();
        let hint = match with.as_slice() {
            [] => "name the column in the survey: `revenue = \"order_value\"`".to_owned(),
            with => format!("money is in {}", with.join(", ")),
        };
        self.error("no-revenue", place, "it is not known what these customers spent").hint(hint);
    }

    /// A block within a list or a quotation.
    pub fn block_misplaced(&mut self, place: &Span, name: &str) {
        self.error(
            "block-misplaced",
            place,
            format!("the block {} does not stand by itself", quoted(name)),
        )
        .hint("begin it at the margin, outside lists, quotations and footnotes");
    }

    pub fn nested_too_deep(&mut self, place: &Span, deepest: usize) {
        self.warning(
            "nested-too-deep",
            place,
            format!(
                "lists and quotations deeper than {deepest} are printed as if they were no deeper"
            ),
        );
    }

    /// Markup in a text; `more` is how much of it follows.
    pub fn html_as_text(&mut self, place: &Span, more: u64) {
        self.warning("html-as-text", place, "HTML in a text is printed as it is typed")
            .hint("write it in markdown")
            .more(more);
    }

    /// A link of a letter that moved in, to something that did not.
    pub fn link_left_behind(&mut self, place: &Span, typed: &str) {
        self.error("broken-link", place, format!("the link {} leads nowhere", quoted(typed)))
            .hint("its words are printed without it; name a text or a page of this site");
    }

    /// Elements of raw HTML that no page of ours has, by their names.
    pub fn html_left_out<'a>(&mut self, place: &Span, names: impl IntoIterator<Item = &'a String>) {
        let names: Vec<String> = names.into_iter().map(|it| quoted(&format!("<{it}>"))).collect();
        let message = format!("raw HTML is kept without {}", listed(&names, "and"));
        self.warning("html-left-out", place, message)
            .hint("pages run and embed nothing of a text's; link to it instead");
    }

    /// Letters without a date in front matter or in the name of the file; `more` besides this one.
    pub fn letter_undated(&mut self, place: impl Into<Place>, more: u64) {
        self.warning("letter-undated", place, "this letter says nowhere of which day it is")
            .label("it is listed behind the editions")
            .hint("add `date: 2026-11-22` to its front matter, or begin its name with the date")
            .more(more);
    }

    /// A link whose address a browser would run or open outside the site: `javascript:`, `file:`.
    pub fn link_refused(&mut self, place: &Span, scheme: &str) {
        self.warning(
            "link-refused",
            place,
            format!("links to {} are left out", quoted(&format!("{scheme}:"))),
        )
        .hint("link to `https:`, `http:`, `mailto:` or `tel:`, or to a text beside this one");
    }

    /// A link to a text that is not there, or out of the site; `texts` are those it may have meant.
    pub fn dead_link<'a>(
        &mut self,
        place: &Span,
        typed: &str,
        texts: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("broken-link", place, format!("the link {} leads nowhere", quoted(typed)))
            .hint_at(typed.rsplit('/').next().unwrap_or(typed), texts, "texts");
    }

    /// A dimension of more groups than may have pages, `most`.
    pub fn too_many_groups(&mut self, place: &Span, dimension: &str, groups: usize, most: usize) {
        let message = format!(
            "{} has {groups} groups, and only a dimension of up to {most} has pages of them",
            quoted(dimension)
        );
        self.warning("too-many-groups", place, message)
            .label("no scorecards and receipts are made of it")
            .hint("take a coarser column, or leave the dimension out");
    }

    /// A chart that would have a line or a row for each of so many groups.
    pub fn chart_of_too_many_groups(&mut self, place: &Span, dimension: &str, most: usize) {
        let message =
            format!("{} has more than {most} groups, too many for a chart", quoted(dimension));
        self.error("chart-too-large", place, message)
            .hint("take a coarser dimension, or name one group with `where`");
    }

    /// A chart that asks for limits which its answers do not allow.
    pub fn chart_without_limits(&mut self, place: &Span, grain: &str, fewest: usize) {
        let message = format!(
            "this chart has no limits: they take {fewest} whole {grain}s with enough answers to be compared"
        );
        self.warning("chart-without-limits", place, message)
            .hint("leave out `limits`, or take weeks or a larger group");
    }

    /// An image file of a kind that browsers do not show.
    pub fn not_a_picture(&mut self, place: &Span, path: &str, kinds: &[&str]) {
        let kinds: Vec<String> = kinds.iter().map(|it| quoted(it)).collect();
        self.error(
            "not-a-picture",
            place,
            format!("{} is not an image that browsers show", quoted(path)),
        )
        .hint(format!("images end in {}", listed(&kinds, "or")));
    }
}
