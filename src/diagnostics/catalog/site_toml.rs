//! `site.toml` and other TOML of an author: keys, values, names.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{count, quoted, shown};

/// `site.toml` and other TOML of an author.
impl Diagnostics {
    pub fn invalid_toml(&mut self, place: &Span, why: &str) {
        self.error("invalid-toml", place, format!("this is not TOML: {}", shown(why, 200)));
    }

    pub fn unknown_key<'a>(
        &mut self,
        place: &Span,
        key: &str,
        table: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-key", place, format!("{} has no key {}", quoted(table), quoted(key)))
            .hint_at(key, known, "keys");
    }

    /// A key that is known, but in another table.
    pub fn misplaced_key(&mut self, place: &Span, key: &str, table: &str, belongs: &str) {
        self.error("unknown-key", place, format!("{} has no key {}", quoted(table), quoted(key)))
            .hint(format!("{} belongs to {}", quoted(key), quoted(belongs)));
    }

    /// `expected` and `found` with their article: `a string`, `an integer`.
    pub fn wrong_type(&mut self, place: &Span, key: &str, expected: &str, found: &str) {
        self.error("wrong-type", place, format!("{} must be {expected}, not {found}", quoted(key)))
            .label(format!("expected {expected}"));
    }

    /// `example` is a line that would do: `title = "Customer bulletin"`.
    pub fn missing_key(&mut self, place: &Span, key: &str, table: &str, example: &str) {
        self.error(
            "missing-key",
            place,
            format!("{} needs the key {}", quoted(table), quoted(key)),
        )
        .hint(format!("add {}", quoted(example)));
    }

    /// A text that must say something.
    pub fn empty_text(&mut self, place: &Span, key: &str) {
        self.error("empty-text", place, format!("{} is empty", quoted(key)));
    }

    pub fn control_character(&mut self, place: &Span, key: &str, character: char) {
        let character = character.escape_unicode();
        self.error(
            "control-character",
            place,
            format!("{} holds the control character `{character}`", quoted(key)),
        )
        .hint("write it as one line of plain text");
    }

    /// `what` is `survey`, `question`, `dimension`.
    pub fn bad_id(&mut self, place: &Span, what: &str, id: &str, suggestion: &str) {
        self.error("bad-id", place, format!("{} cannot be the id of a {what}", quoted(id)))
            .label("expected lower-case letters, digits, `-` and `_`, a letter first")
            .hint(format!("call it {}", quoted(suggestion)));
    }

    /// An id that quotes and blocks use as a word of their own.
    pub fn reserved_id(&mut self, place: &Span, what: &str, id: &str) {
        self.error("reserved-id", place, format!("a {what} cannot be called {}", quoted(id))).hint(
            format!("{} means something else in quotes and blocks; choose another id", quoted(id)),
        );
    }

    /// `what` is `survey`, `question`, `cut`, `column`.
    pub fn duplicate_id(&mut self, place: &Span, what: &str, id: &str) {
        self.error("duplicate-id", place, format!("there is already a {what} {}", quoted(id)))
            .hint("give each its own");
    }

    pub fn topic_without_comments(&mut self, place: &Span, id: &str) {
        self.error(
            "topic-without-comments",
            place,
            format!("no comment can mention {}: its survey has none", quoted(id)),
        )
        .hint("name the column of the comments: `comment = { column = \"why\", consent = \"may_quote\" }`");
    }

    pub fn topic_without_words(&mut self, place: &Span) {
        self.error("topic-without-words", place, "a topic needs a word to be known by")
            .hint("a `*` at the end stands for any letters: `words = [\"wait*\", \"queue\"]`");
    }

    pub fn topic_word_without_letters(&mut self, place: &Span, word: &str) {
        self.error(
            "topic-word",
            place,
            format!("{} has no letter, and is found in no comment", quoted(word)),
        );
    }

    pub fn unknown_metric<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-metric", place, format!("no metric is called {}", quoted(name)))
            .hint_at(name, known, "metrics");
    }

    pub fn unknown_kind<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-kind", place, format!("no kind of survey is called {}", quoted(name)))
            .hint_at(name, known, "kinds");
    }

    pub fn unknown_cadence<'a>(
        &mut self,
        place: &Span,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-cadence", place, format!("no bulletin appears {}", quoted(name)))
            .hint_at(name, known, "cadences");
    }

    /// A word of a short list: which duplicate counts, how HTML is treated.
    pub fn unknown_choice<'a>(
        &mut self,
        place: &Span,
        key: &str,
        value: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-choice", place, format!("{} cannot be {}", quoted(key), quoted(value)))
            .hint_at(value, known, "choices");
    }

    pub fn unknown_theme<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-theme", place, format!("no theme is called {}", quoted(name)))
            .hint_at(name, known, "themes");
    }

    pub fn theme_loop(&mut self, place: &Span, base: &str) {
        self.error("theme-loop", place, format!("the theme {} stands on itself", quoted(base)))
            .hint("let `base` name a theme that does not lead back here");
    }

    /// `similar` is the time zone that was probably meant.
    pub fn unknown_timezone(&mut self, place: &Span, name: &str, similar: Option<&str>) {
        let hint = match similar {
            Some(similar) => format!("did you mean {}?", quoted(similar)),
            None => "use a name of the IANA list, such as `Europe/London` or `UTC`".to_owned(),
        };
        self.error("unknown-timezone", place, format!("no time zone is called {}", quoted(name)))
            .hint(hint);
    }

    pub fn unknown_language(&mut self, place: &Span, tag: &str) {
        let hint = if tag.contains('_') {
            format!("write it with a hyphen: {}", quoted(&tag.replace('_', "-")))
        } else {
            "use a language tag such as `en-GB`, `de` or `fr-CA`".to_owned()
        };
        self.error("unknown-language", place, format!("{} is not a language tag", quoted(tag)))
            .hint(hint);
    }

    pub fn bad_base_url(&mut self, place: &Span, url: &str, why: &str) {
        self.error(
            "bad-base-url",
            place,
            format!("{} is not the address of a site: {why}", quoted(url)),
        )
        .hint("write the whole address, such as `https://example.org/cx/`");
    }

    pub fn bad_delimiter(&mut self, place: &Span, delimiter: &str) {
        self.error("bad-delimiter", place, format!("{} cannot part columns", quoted(delimiter)))
            .hint("use one character: `,`, `;`, `|` or `\\t`");
    }

    /// A share that is written in percent.
    pub fn bad_share(&mut self, place: &Span, key: &str, text: &str) {
        self.error(
            "bad-share",
            place,
            format!("{} is not a share, for {}", quoted(text), quoted(key)),
        )
        .hint("write a number from 0 to 100 with its sign, such as `1 %`");
    }

    pub fn mixed_delimiters(&mut self, place: &Span) {
        self.error("mixed-delimiters", place, "one survey has both `.tsv` and other files")
            .hint("say `delimiter`, or make two surveys");
    }

    /// `least` is what the value must be at least.
    pub fn number_too_small(&mut self, place: &Span, key: &str, value: i64, least: i64) {
        self.error("number-too-small", place, format!("{} cannot be {value}", quoted(key)))
            .label(format!("expected a whole number from {least}"));
    }

    pub fn comparison_below_minimum(&mut self, place: &Span, comparison: u64, minimum: u64) {
        self.error(
            "comparison-below-minimum",
            place,
            format!("`comparison_n` is {comparison}, fewer than the `minimum_n` of {minimum}"),
        )
        .hint(format!("a comparison needs at least the answers of a number: {minimum} or more"));
    }

    /// A scale whose ends are the same, the wrong way round, or past what a score can be.
    pub fn bad_scale(&mut self, place: &Span, low: i64, high: i64) {
        self.error("bad-scale", place, format!("`scale` cannot go from {low} to {high}"))
            .label("expected `[lowest, highest]`, whole numbers from -100 to 100");
    }

    pub fn nps_scale(&mut self, place: &Span, low: i64, high: i64) {
        self.error(
            "nps-scale",
            place,
            format!("an NPS cannot be asked on a scale from {low} to {high}"),
        )
        .label("expected `[0, 10]`")
        .hint("sum it up as `mean`, or as `share` with the scores of `top`");
    }

    /// `key` is `recode`, `top` or `target`; `value` as a person writes it.
    pub fn value_off_scale(&mut self, place: &Span, key: &str, value: &str, low: i64, high: i64) {
        self.error("value-off-scale", place, format!("{} cannot be {value} here", quoted(key)))
            .label(format!("expected {low} to {high}"));
    }

    pub fn share_without_top(&mut self, place: &Span, question: &str) {
        self.error(
            "share-without-top",
            place,
            format!("the share {} does not say which answers it counts", quoted(question)),
        )
        .hint("add `top`, such as `top = [4, 5]`");
    }

    /// A wave that asked on a scale of its own, and does not say what its answers stand for.
    pub fn mixed_scales(&mut self, place: &Span, own: (i8, i8), target: (i8, i8)) {
        self.error(
            "mixed-scales",
            place,
            format!(
                "answers from {} to {} cannot be counted with answers from {} to {}",
                own.0, own.1, target.0, target.1
            ),
        )
        .hint(format!(
            "give it a question of its own, or say in `recode` what each answer from {} to {} stands for",
            own.0, own.1
        ));
    }

    /// A column of personal data that a key of the survey names.
    pub fn private_column(&mut self, place: &Span, column: &str) {
        self.error(
            "private-column",
            place,
            format!("{} is personal data and is never read", quoted(column)),
        )
        .hint("take another column; this one is private by the survey's `preset`, or by its `private`");
    }

    /// A dimension of touchpoints beside questions that name theirs.
    pub fn touchpoint_twice(&mut self, place: &Span) {
        self.error(
            "touchpoint-twice",
            place,
            "the questions of this survey say their `touchpoint`, so it cannot be a column too",
        )
        .hint("delete this dimension, or `touchpoint` of the questions");
    }

    /// A `format` by which no date can be read.
    pub fn bad_date_format(&mut self, place: &Span, format: &str, why: &str) {
        self.error(
            "bad-date-format",
            place,
            format!("{} is no format of dates: {why}", quoted(format)),
        )
        .hint("name the parts of a date, such as `%d/%m/%Y` or `%Y-%m-%d %H:%M`");
    }

    /// The `within` of invitations.
    pub fn bad_lag(&mut self, place: &Span, lag: &str) {
        self.error("bad-lag", place, format!("{} is no number of days", quoted(lag)))
            .hint("write it as `7 days`");
    }

    /// The `day` of files whose responses have no date of their own.
    pub fn bad_day(&mut self, place: &Span, day: &str) {
        self.error("bad-day", place, format!("{} is not a day", quoted(day)))
            .hint("write it as `2026-11-22`");
    }

    /// The shares of a margin that are no shares of one whole.
    pub fn margin_shares(&mut self, place: &Span, dimension: &str, sum: f64) {
        let sum = (sum * 1e6).round() / 1e6;
        self.error(
            "margin-shares",
            place,
            format!("the shares by {} sum to {sum} and not to 1", quoted(dimension)),
        )
        .hint("write each group's share of the population, from 0 to 1: `{ Leeds = 0.6, Cardiff = 0.4 }`");
    }

    pub fn trim_too_small(&mut self, place: &Span, trim: f64) {
        self.error(
            "trim-too-small",
            place,
            format!("no weight can stay below {trim} times the mean"),
        )
        .hint("write a number above 1, such as `trim = 5`");
    }

    /// Margins that the responses cannot be made to match; `why` in words.
    pub fn not_raked(&mut self, place: &Span, why: &str) {
        self.error("not-raked", place, format!("the answers cannot be weighed: {why}")).hint(
            "give a share to every group of the data and to no other, or leave the margin out",
        );
    }

    /// Margins that contradict each other in the data; `why` in words.
    pub fn margins_not_met(&mut self, place: &Span, why: &str) {
        let message = format!("the margins cannot all be met: {why}");
        self.error("margins-not-met", place, message)
            .hint("these groups hardly meet in the data; leave one of the margins out");
    }

    pub fn without_level(&mut self, place: &Span, responses: u64) {
        let responses = count(responses, "response");
        let message = format!("{responses} without a group that the weights need: in no figure");
        self.warning("without-level", place, message)
            .hint("name the group in the data, or give blank ones a name in the export");
    }

    /// The `currency` of `[site]`.
    pub fn bad_currency(&mut self, place: &Span, code: &str) {
        self.error("bad-currency", place, format!("{} is no currency", quoted(code)))
            .hint("write its three letters, such as `GBP`, `EUR` or `USD`");
    }

    pub fn revenue_without_currency(&mut self, place: &Span) {
        self.error("revenue-without-currency", place, "it is not said what the money is in")
            .hint("add `currency = \"GBP\"` to `[site]`");
    }

    /// Without a respondent one customer with five orders would count as five customers.
    pub fn revenue_without_respondent(&mut self, place: &Span) {
        self.error("revenue-without-respondent", place, "it is not said who spent it").hint(
            "name the column that identifies the customer, such as `respondent = \"customer_id\"`",
        );
    }

    pub fn revenue_of_employees(&mut self, place: &Span) {
        self.error("revenue-of-employees", place, "what employees say is never put beside money")
            .hint("delete `revenue`; if these are customers, the survey's `kind` is another");
    }

    /// A key that would do nothing there, which its author cannot have meant.
    pub fn key_without_effect(&mut self, place: &Span, key: &str, why: &str) {
        self.error(
            "key-without-effect",
            place,
            format!("{} does nothing here: {why}", quoted(key)),
        )
        .hint("delete it");
    }

    /// `ces` on a scale from 1 to 5, which is asked of effort and of ease.
    pub fn effort_either_way(&mut self, place: &Span) {
        self.warning(
            "effort-either-way",
            place,
            "on a scale from 1 to 5 `ces` may ask how much effort it was, or how easy; it is read as effort, \
             of which less is better",
        )
        .hint("say `better = \"lower\"` or `better = \"higher\"`");
    }

    pub fn unknown_dimension<'a>(
        &mut self,
        place: impl Into<Place>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.error("unknown-dimension", place, format!("no dimension is called {}", quoted(name)))
            .hint_at(name, known, "dimensions");
    }

    pub fn cut_not_a_pair(&mut self, place: &Span) {
        self.error("cut-not-a-pair", place, "a cut must name two different dimensions")
            .hint("single dimensions are cut by themselves; write `by = [\"team\", \"channel\"]`");
    }

    pub fn cut_across_surveys(&mut self, place: &Span, one: &str, other: &str) {
        self.error(
            "cut-across-surveys",
            place,
            format!("no survey has both {} and {}", quoted(one), quoted(other)),
        )
        .hint("a cut is made within a survey; add the missing dimension to one");
    }

    /// A pattern of `files` that no file can match; `why` as the library says it.
    pub fn bad_pattern(&mut self, place: &Span, pattern: &str, why: &str) {
        let message = format!("{} is not a pattern of files: {}", quoted(pattern), shown(why, 100));
        self.error("bad-pattern", place, message)
            .hint("write `*` for any name, `**` for any folders, such as `data/**/*.csv`");
    }

    pub fn path_outside(&mut self, place: impl Into<Place>, path: &str) {
        self.error(
            "path-outside",
            place,
            format!("{} is not below the project folder", quoted(path)),
        )
        .hint("write it from the project folder, with `/`, such as `data/contact/*.csv`");
    }
}
