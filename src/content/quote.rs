//! Quotes in a text: where they stand, and what each asks.
//!
//! A quote is found in the text itself, before markdown is read: `{{`, a name, perhaps a part, and
//! settings `key="value"`. Code and raw HTML are left alone, and so is `\{{`.

use std::ops::Range;

use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Span};

use super::ask::{self, Part, Quote};
use super::asked_period::AskedPeriod;
use super::claim::{Claim, Says};
use super::fields::Typed;

/// A quote is a few words; what is longer is one that was never closed.
const LONGEST: usize = 1000;

/// After so many mistakes of one text the rest of them say nothing new.
const MOST_FAULTS: usize = 50;

/// All quotes of a text that can be asked, in its order; the others are reported.
///
/// `code` are the stretches of the text, in its order, where braces are only braces.
pub(super) fn quotes(
    body: &Span,
    code: &[Range<usize>],
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Vec<(Range<usize>, Quote)> {
    let text = &body.source.text[body.range.clone()];
    let mut quotes = vec![];
    let mut faults = 0;
    let mut from = 0;
    while let Some(found) = text[from..].find("{{").filter(|_| faults < MOST_FAULTS) {
        let start = from + found;
        if let Some(code) = stretch_at(start, code) {
            from = code.end.max(start + 2);
            continue;
        }
        if is_escaped(text, start) {
            from = start + 2;
            continue;
        }
        let Some(end) = end_of_quote(text, start, code) else {
            let line = text[start..].lines().next().map_or("{{", str::trim_end);
            let length = line.floor_char_boundary(LONGEST);
            diagnostics.quote_unclosed(body.within(start..start + length));
            faults += 1;
            from = start + 2;
            continue;
        };
        if is_foreign(&text[start + 2..end - 2]) {
            diagnostics.foreign_braces(&body.within(start..end));
            from = end;
            continue;
        }
        match quote(&body.within(start..end), config, diagnostics) {
            Some(quote) => quotes.push((start..end, quote)),
            None => faults += 1,
        }
        from = end;
    }
    quotes
}

/// What the templates of other generators call the things that they print.
const THEIR_WORDS: [&str; 14] = [
    "config",
    "content",
    "data",
    "entry",
    "get_url",
    "include",
    "page",
    "params",
    "partial",
    "post",
    "resize_image",
    "section",
    "site",
    "super",
];

/// Whether these are braces of another generator's: its shortcodes and filters (`{{< figure >}}`,
/// `{{ "x" | relative_url }}`, `{{ youtube(id="x") }}`), or the things it knows (`{{ page.title }}`).
fn is_foreign(inside: &str) -> bool {
    let inside = inside.trim();
    let name = inside.split(|it: char| !(it.is_alphanumeric() || it == '_')).next().unwrap_or("");
    let bare: String = inside.split('"').step_by(2).collect();
    THEIR_WORDS.contains(&name) || bare.contains(['<', '>', '|', '%', '('])
}

/// The text with each quote replaced by letters of the same length, so that markdown sees a word
/// where the quote stands and every offset stays true.
pub(super) fn masked(text: &str, quotes: &[(Range<usize>, Quote)]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for (range, _) in quotes {
        masked.push_str(&text[from..range.start]);
        masked.extend(std::iter::repeat_n('x', range.len()));
        from = range.end;
    }
    masked.push_str(&text[from..]);
    masked
}

fn stretch_at(place: usize, stretches: &[Range<usize>]) -> Option<&Range<usize>> {
    let next = stretches.partition_point(|it| it.end <= place);
    stretches.get(next).filter(|it| it.start <= place)
}

/// Whether a backslash, itself not escaped, stands before the place.
fn is_escaped(text: &str, place: usize) -> bool {
    text.as_bytes()[..place].iter().rev().take_while(|it| **it == b'\\').count() % 2 == 1
}

/// The end of the quote that starts here: its `}}`, within the paragraph.
fn end_of_quote(text: &str, start: usize, code: &[Range<usize>]) -> Option<usize> {
    let next_code = code.get(code.partition_point(|it| it.end <= start)).map(|it| it.start);
    let stop = next_code.unwrap_or(text.len()).min(start + LONGEST);
    let bytes = &text.as_bytes()[..stop.max(start + 2)];
    let mut in_marks = false;
    let mut plain_end = None;
    let mut blank_line = false;
    for (place, byte) in bytes.iter().enumerate().skip(start + 2) {
        let pair = bytes.get(place..place + 2);
        if pair == Some(b"}}") {
            if !in_marks {
                return Some(place + 2);
            }
            plain_end = plain_end.or(Some(place + 2));
        }
        match byte {
            b'"' => in_marks = !in_marks,
            b'{' if !in_marks && pair == Some(b"{{") => break,
            b'\n' if blank_line => break,
            b'\n' => blank_line = true,
            b' ' | b'\t' | b'\r' => continue,
            _ => blank_line = false,
        }
    }
    // A quotation mark was never closed: the quote is the one that the reader of it would see.
    plain_end
}

/// The quote of a stretch from `{{` to `}}`.
fn quote(span: &Span, config: &SiteConfig, diagnostics: &mut Diagnostics) -> Option<Quote> {
    let words = match words(span) {
        Ok(words) => words,
        Err(fault) => {
            diagnostics.quote_malformed(span.within(fault.range), fault.why);
            return None;
        }
    };
    let mut groups = vec![];
    let (mut survey, mut period, mut claim) = (None, None, None);
    for (key, value) in words.settings {
        match key.text.as_str() {
            "survey" => survey = Some(ask::survey(&value, config, diagnostics)?),
            "period" => period = Some(AskedPeriod::of(value, diagnostics)?),
            "is" => claim = Some(Claim::of(value, words.is_claim, diagnostics)?),
            _ => groups.push((key, value)),
        }
    }
    if words.is_claim && claim.is_none() {
        let why = "a claim says what is so, as `is=\"up\"`";
        diagnostics.quote_malformed(span.clone(), why);
        return None;
    }
    let question = ask::question(&words.name, survey, config, diagnostics);
    let part = match words.part {
        None => Some(Part::Value),
        Some(typed) => {
            let part = Part::named(&typed.text);
            if part.is_none() {
                let known = Part::ALL.into_iter().map(Part::name);
                diagnostics.unknown_part(&typed.span, &typed.text, known);
            }
            part
        }
    };
    let (question, part) = (question?, part?);
    let survey = config.survey(&question.survey).expect("a question was found in its survey");
    let mut known = true;
    for (key, _) in groups.iter().filter(|(key, _)| survey.dimension(&key.text).is_none()) {
        let own = ["survey", "period", "is"].into_iter();
        let arguments = own.chain(survey.dimensions.iter().map(|it| it.id.as_str()));
        diagnostics.unknown_argument(&key.span, &key.text, arguments);
        known = false;
    }
    if !known {
        return None;
    }
    let groups = ask::groups(groups, &[], survey, config, diagnostics)?;
    if let Some(claim) = claim.as_ref().filter(|it| it.says == Says::MostImproved)
        && groups.iter().count() != 1
    {
        let why = "a group of one dimension is most improved, such as `team=\"Billing\"`";
        diagnostics.quote_malformed(claim.typed.span.clone(), why);
        return None;
    }
    Some(Quote { question, part, groups, period, claim, span: span.clone() })
}

/// A quote as typed.
struct Words {
    /// Whether it begins with `claim`, and so prints nothing.
    is_claim: bool,
    name: Typed,
    part: Option<Typed>,
    settings: Vec<(Typed, Typed)>,
}

/// What is wrong with a quote, and where in it.
struct Fault {
    range: Range<usize>,
    why: &'static str,
}

fn words(span: &Span) -> Result<Words, Fault> {
    let text = &span.source.text[span.range.clone()];
    let typed = |range: Range<usize>| Typed {
        text: text[range.clone()].to_owned(),
        span: span.within(range),
    };
    let end = text.len() - 2;
    let start = after_space(text, 2);
    let mut name = word_at(text, start);
    let second = word_at(text, after_space(text, name.end));
    let is_claim = &text[name.clone()] == "claim"
        && !second.is_empty()
        && !text[after_space(text, second.end)..].starts_with('=');
    if is_claim {
        name = second;
    }
    if name.is_empty() {
        return Err(Fault {
            range: 0..text.len(),
            why: "it does not begin with a question's name",
        });
    }
    let mut place = name.end;
    let mut part = None;
    if text[place..].starts_with('.') {
        let word = word_at(text, place + 1);
        if word.is_empty() {
            return Err(Fault { range: name.start..place + 1, why: "no part follows the point" });
        }
        place = word.end;
        part = Some(typed(word));
    }
    let mut settings: Vec<(Typed, Typed)> = vec![];
    loop {
        let next = after_space(text, place);
        if next >= end {
            return Ok(Words { is_claim, name: typed(name), part, settings });
        }
        let rest = next..end;
        if next == place {
            return Err(Fault { range: rest, why: "after the name come settings `key=\"value\"`" });
        }
        let (key, value, after) = setting(text, rest)?;
        let key = typed(key);
        if settings.iter().any(|(it, _)| it.text == key.text) {
            return Err(Fault { range: next..after, why: "the same key stands twice" });
        }
        let mut value = typed(value);
        value.text = value.text.split_whitespace().collect::<Vec<_>>().join(" ");
        settings.push((key, value));
        place = after;
    }
}

/// `key="value"`: the places of both, and where the next word may begin.
fn setting(text: &str, rest: Range<usize>) -> Result<(Range<usize>, Range<usize>, usize), Fault> {
    let key = word_at(text, rest.start);
    let equals = after_space(text, key.end);
    if key.is_empty() || !text[equals..].starts_with('=') {
        return Err(Fault { range: rest, why: "a setting is written `key=\"value\"`" });
    }
    let open = after_space(text, equals + 1);
    if !text[open..].starts_with('"') {
        let curly = text[open..].starts_with(['“', '”', '„', '‘', '’', '\'']);
        let why = match curly {
            true => "the value needs straight double quotation marks",
            false => "the value needs quotation marks around it",
        };
        return Err(Fault { range: open.min(rest.end)..rest.end, why });
    }
    let value = &text[open + 1..rest.end];
    let Some(length) = value.find('"') else {
        return Err(Fault { range: open..rest.end, why: "a quotation mark is not closed" });
    };
    let lead = value[..length].len() - value[..length].trim_start().len();
    let inner = open + 1 + lead..open + 1 + lead + value[lead..length].trim_end().len();
    if inner.is_empty() {
        return Err(Fault { range: open..open + length + 2, why: "the value is empty" });
    }
    Ok((key, inner, open + length + 2))
}

/// The name that begins here; empty if none does.
fn word_at(text: &str, start: usize) -> Range<usize> {
    let letters = |it: char| it.is_alphanumeric() || it == '_' || it == '-';
    let length = text[start..].find(|it| !letters(it)).unwrap_or(text.len() - start);
    start..start + length
}

fn after_space(text: &str, start: usize) -> usize {
    text.len() - text[start..].trim_start().len()
}
