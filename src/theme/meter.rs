//! How much a template may go through for one page, so that none runs without end or fills the
//! memory.
//!
//! The engine counts nothing. So the text of a template is rewritten before the engine reads it:
//! what a loop goes through and what a name is set to passes a filter of ours, which counts it
//! beforehand. Every place in the rewritten text is known in the original.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::tag::{Kind, Tag, tags};

/// What one page may take, in letters of template text gone through and of values kept. A page of
/// the largest bulletin takes a hundredth.
const MOST: u64 = 32 << 20;

/// A page may be so long, in bytes.
const LONGEST: usize = 16 << 20;

/// So many templates may stand within each other by `include` or `extends`: the engine calls itself
/// for each.
const DEEPEST: usize = 10;

/// What each turn of a loop takes besides the text of its body.
const TURN: u64 = 32;

thread_local! {
    /// What the page that this thread renders has taken. A filter gets nothing to keep it in, and
    /// a page is rendered by one thread from its beginning to its end.
    static TAKEN: Cell<u64> = const { Cell::new(0) };
}

/// A template's text as the engine reads it.
#[derive(Debug)]
pub(super) struct Metered {
    pub text: String,
    /// Where something was added to the original, and how many bytes, in the order of the text.
    added: Vec<(usize, usize)>,
}

impl Metered {
    pub fn of(original: &str) -> Metered {
        let mut additions = additions(original);
        additions.sort_by_key(|(place, _)| *place);
        let mut text = String::with_capacity(original.len() * 2);
        let mut from = 0;
        for (place, addition) in &additions {
            text.push_str(&original[from..*place]);
            text.push_str(addition);
            from = *place;
        }
        text.push_str(&original[from..]);
        Metered { text, added: additions.iter().map(|(at, it)| (*at, it.len())).collect() }
    }

    /// The place in the original of a place in the metered text.
    pub fn original(&self, place: usize) -> usize {
        let mut longer = 0;
        for (at, length) in &self.added {
            if place < at + longer {
                break;
            }
            if place < at + longer + length {
                return *at;
            }
            longer += length;
        }
        place - longer
    }
}

/// What is added to a template, and where.
fn additions(text: &str) -> Vec<(usize, String)> {
    let mut meter = Meter::default();
    let tags = tags(text);
    if !tags.iter().any(|it| it.statement() == "extends") {
        // So many files that include each other twice would be a loop too.
        meter.adds(0, toll(text.len(), "%}"));
    }
    for tag in &tags {
        meter.passes(tag, text);
    }
    meter.additions
}

/// A test that always holds, and that counts a text as gone through.
fn toll(length: usize, closing: &str) -> String {
    format!("{{% if 1 | bellwether_walk(each={length}) %}}{{% endif {closing}")
}

#[derive(Default)]
struct Meter {
    additions: Vec<(usize, String)>,
    /// Where the list of a loop ends and where its body begins, of each loop that is open.
    loops: Vec<(usize, usize)>,
    /// Where the body of a component or a block begins, and how its tag ends.
    parts: Vec<(usize, &'static str)>,
    /// How many tags are open whose text is kept rather than printed.
    kept: usize,
}

impl Meter {
    fn adds(&mut self, place: usize, text: impl Into<String>) {
        self.additions.push((place, text.into()));
    }

    fn passes(&mut self, tag: &Tag<'_>, text: &str) {
        let Some(end) = tag.end_of_words() else { return };
        self.comprehensions(tag);
        match tag.statement() {
            "for" => {
                if let Some(list) = list_of(tag, 0) {
                    self.adds(list, "(");
                    self.loops.push((end, tag.range.end));
                }
            }
            "endfor" => {
                if let Some((list_end, body)) = self.loops.pop() {
                    self.adds(list_end, walk(tag.range.start - body));
                }
            }
            "set" | "set_global" if tag.word(2) == "=" => self.keeps(tag, 3),
            "set" | "set_global" => {
                self.adds(end, " | bellwether_keep");
                self.kept += 1;
            }
            "filter" => self.kept += 1,
            "endset" | "endfilter" => self.kept = self.kept.saturating_sub(1),
            "<" if tag.word(1) == "/" => self.kept = self.kept.saturating_sub(1),
            "<" if !text[..end].ends_with("/>") => self.kept += 1,
            "component" | "block" => {
                let trims = text[..tag.range.end].ends_with("-%}");
                self.parts.push((tag.range.end, if trims { "-%}" } else { "%}" }));
            }
            "endcomponent" | "endblock" => {
                if let Some((body, closing)) = self.parts.pop() {
                    self.adds(body, toll(tag.range.start - body, closing));
                }
            }
            _ if tag.kind == Kind::Print && self.kept > 0 && tag.word(0) != "<" => {
                self.keeps(tag, 0);
            }
            _ => {}
        }
    }

    /// The value that begins with a word of the tag and ends with the tag.
    fn keeps(&mut self, tag: &Tag<'_>, from: usize) {
        if let (Some(first), Some(end)) = (tag.words.get(from), tag.end_of_words()) {
            self.adds(first.start, "(");
            self.adds(end, ") | bellwether_keep");
        }
    }

    /// `[a for a in list if a.b]`
    fn comprehensions(&mut self, tag: &Tag<'_>) {
        let first = usize::from(tag.kind == Kind::Statement);
        for place in (first..tag.words.len()).filter(|it| tag.word(*it) == "for") {
            let Some(list) = list_of(tag, place) else { continue };
            let mut depth = 0_usize;
            let after = tag.words.iter().filter(|it| it.start >= list).find(|it| match it.text {
                "(" | "[" | "{" => {
                    depth += 1;
                    false
                }
                "]" | "if" if depth == 0 => true,
                ")" | "]" | "}" => {
                    depth = depth.saturating_sub(1);
                    false
                }
                _ => false,
            });
            if let Some(after) = after {
                self.adds(list, "(");
                self.adds(after.start, walk(0));
            }
        }
    }
}

/// Where the list begins that the `for` at a place of a tag goes through.
fn list_of(tag: &Tag<'_>, place: usize) -> Option<usize> {
    let two = tag.word(place + 2) == ",";
    let word = place + if two { 4 } else { 2 };
    let is_loop = tag.words.get(place + 1)?.is_name() && tag.word(word) == "in";
    tag.words.get(word + 1).filter(|_| is_loop).map(|it| it.start)
}

fn walk(body: usize) -> String {
    format!(") | bellwether_walk(each={body})")
}

/// The first template that stands on more others than may be, and its tag that does. The templates
/// have no circle.
pub(super) fn too_deep<'a>(
    templates: impl Iterator<Item = (&'a str, &'a str)>,
) -> Option<(&'a str, Range<usize>)> {
    let nested: BTreeMap<&str, Vec<Tag<'_>>> =
        templates.map(|(name, text)| (name, nested(text))).collect();
    let mut depths: BTreeMap<&str, usize> = nested.keys().map(|name| (*name, 0)).collect();
    for _ in 0..=DEEPEST {
        let depth = |tag: &Tag<'_>| depths.get(tag.word(1).trim_matches(MARKS)).copied();
        let below = |tags: &[Tag<'_>]| tags.iter().filter_map(depth).max().map_or(0, |it| it + 1);
        depths = nested.iter().map(|(name, tags)| (*name, below(tags))).collect();
    }
    let (name, _) = depths.iter().find(|(_, depth)| **depth > DEEPEST)?;
    nested[name].first().map(|tag| (*name, tag.range.clone()))
}

const MARKS: [char; 3] = ['"', '\'', '`'];

fn nested(text: &str) -> Vec<Tag<'_>> {
    let mut tags = tags(text);
    tags.retain(|it| matches!(it.statement(), "include" | "extends"));
    tags
}

/// What is said of a template that is `too_deep`.
pub(super) fn deeper() -> String {
    format!("more than {DEEPEST} templates stand within each other")
}

/// Gives the engine the filters that count, and those of its own that could grow a text at once.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("bellwether_walk", walked);
    tera.register_filter("bellwether_keep", kept);
    tera.register_filter("replace", replaced);
    tera.register_filter("join", joined);
}

/// Has a page rendered within its bounds, `write` being handed where it goes.
pub(super) fn within_bounds<Error>(
    write: impl FnOnce(&mut Sheet) -> Result<(), Error>,
) -> Result<Vec<u8>, Error> {
    TAKEN.set(0);
    let mut sheet = Sheet { bytes: vec![] };
    write(&mut sheet)?;
    Ok(sheet.bytes)
}

/// The bytes of a page; it takes no more than a page may hold.
pub(super) struct Sheet {
    bytes: Vec<u8>,
}

impl Write for Sheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is said of a page that a `Sheet` refused.
pub(super) fn too_long() -> String {
    format!("the page would be larger than {} MiB", LONGEST >> 20)
}

fn take(cost: u64) -> TeraResult<()> {
    TAKEN.set(TAKEN.get().saturating_add(cost));
    if TAKEN.get() > MOST {
        let most = MOST >> 20;
        let why = format!("one page would go through more than {most} MiB of template text");
        return Err(Error::message(why));
    }
    Ok(())
}

/// A list as it is, its turns counted. What is no list is left to the loop to refuse; a number
/// stands for one turn.
fn walked(list: Value, settings: Kwargs, _: &State) -> TeraResult<Value> {
    let each = settings.must_get::<u64>("each")?;
    let turns = list.len().map_or(1, |it| it as u64);
    take(turns.saturating_mul(each + TURN))?;
    Ok(list)
}

/// A value as it is, its letters counted.
fn kept(value: Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    take(weight(&value))?;
    Ok(value)
}

/// The letters of a value and of all that it holds, as often as it holds them; not counted on
/// where it is too much already.
fn weight(value: &Value) -> u64 {
    let mut weight = 0;
    let mut rest = vec![value];
    while let Some(value) = rest.pop() {
        weight += 8 + value.as_str().map_or(0, |it| it.len() as u64);
        rest.extend(value.as_array().into_iter().flatten());
        rest.extend(value.as_map().into_iter().flat_map(|it| it.values()));
        if weight > MOST {
            break;
        }
    }
    weight
}

/// The engine's own `replace`, counted before it is done.
fn replaced(text: StringInput, settings: Kwargs, state: &State) -> TeraResult<Value> {
    let from = settings.must_get::<&str>("from")?;
    let to = settings.must_get::<StringInput>("to")?;
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
    let (text, to) = match is_safe {
        true => (text.rendered(state)?, to.rendered(state)?),
        false => (text.as_str().into(), to.as_str().into()),
    };
    let times = text.matches(from).count() as u64;
    take((text.len() as u64).saturating_add(times.saturating_mul(to.len() as u64)))?;
    let text = text.replace(from, &to);
    Ok(if is_safe { Value::safe_string(&text) } else { Value::from(text) })
}

/// The engine's own `join`, counted before it is done.
fn joined(list: &[Value], settings: Kwargs, state: &State) -> TeraResult<Value> {
    let between = settings.get::<StringInput>("sep")?;
    let length = between.as_ref().map_or(0, |it| it.as_str().len() as u64);
    take((list.len() as u64).saturating_mul(length + TURN))?;
    for value in list {
        take(weight(value))?;
    }
    let is_safe = state.autoescaping_enabled()
        && (list.iter().any(|it| it.is_string() && it.is_safe())
            || between.as_ref().is_some_and(StringInput::is_safe));
    let between = between.as_ref();
    if !is_safe {
        let parts: Vec<String> = list.iter().map(Value::to_string).collect();
        return Ok(Value::from(parts.join(between.map_or("", |it| it.as_str()))));
    }
    let part = |it: &Value| match it.is_undefined() {
        true => Ok(String::new()),
        false => state.escape_if_needed(it),
    };
    let parts = list.iter().map(part).collect::<TeraResult<Vec<String>>>()?;
    let between = between.map(|it| it.rendered(state)).transpose()?.unwrap_or_default();
    Ok(Value::safe_string(&parts.join(&*between)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "{% component c(x) -%}\n{{ x }}{% endcomponent c %}<p>{% for a in [b for b in list if b] -%}\n{{ a }}{% endfor %}{% set c = 1 %}{% set d %}{{ c }}{% endset %}é</p>";

    #[test]
    fn every_place_of_the_original_is_found_again() {
        let metered = Metered::of(TEMPLATE);
        let mut next = 0;
        for (place, letter) in TEMPLATE.char_indices() {
            let found = (next..metered.text.len()).find(|it| metered.original(*it) == place);
            next = found.expect("a place for each letter");
            let last = (next..).take_while(|it| metered.original(*it) == place).last();
            let last = last.expect("at least the place that was found");
            assert!(metered.text[last..].starts_with(letter), "{letter} at {place}");
        }
        assert_eq!(metered.original(metered.text.len()), TEMPLATE.len());
    }

    #[test]
    fn what_is_counted_is_put_around_lists_and_values() {
        let metered = Metered::of(TEMPLATE);
        for counted in [
            "{% for a in ([b for b in (list ) | bellwether_walk(each=0)if b]) | bellwether_walk(each=8) -%}",
            "{% set c = (1) | bellwether_keep %}",
            "{% set d | bellwether_keep %}{{ (c) | bellwether_keep }}{% endset %}",
            "{% component c(x) -%}{% if 1 | bellwether_walk(each=8) %}{% endif -%}\n",
        ] {
            assert!(metered.text.contains(counted), "{counted} is not in {}", metered.text);
        }
    }

    #[test]
    fn a_template_that_extends_another_begins_with_that() {
        assert!(Metered::of("{% extends \"a\" %}").text.starts_with("{% extends"));
    }
}
