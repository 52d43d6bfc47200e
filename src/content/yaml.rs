//! Front matter between `---` lines: YAML, as editors and other generators write it.
//!
//! In comes the text between the fences, out go its fields with their places. Every value of YAML
//! is read; one that no key of ours takes (a reference, a tag, a list within a list) says so by
//! its kind, and is a mistake only where such a key is asked for.

use std::collections::BTreeSet;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marked};

use crate::diagnostics::{Diagnostics, Span};
use crate::period::Day;

use super::fields::{Field, Typed, Value};

/// The fields of a YAML text; a text that is no YAML, or no list of keys, is reported where it stops
/// being so.
pub(super) fn fields(body: &Span, diagnostics: &mut Diagnostics) -> Option<Vec<Field>> {
    let read = match Reader::new(body).document() {
        Ok(fields) => fields,
        Err(Fault { place, why }) => {
            diagnostics.invalid_yaml(&body.within(place), &why);
            return None;
        }
    };
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut kept = vec![];
    for field in read {
        if seen.insert(field.key.text.clone()) {
            kept.push(field);
        } else {
            diagnostics.duplicate_id(&field.key.span, "key", &field.key.text);
        }
    }
    // A key without a value is an empty one: the same as absent.
    kept.retain(|it| it.value != Value::Text(String::new()) || !it.span.range.is_empty());
    Some(kept)
}

/// Where the text is no YAML, or no front matter, and why.
struct Fault {
    place: Range<usize>,
    why: String,
}

/// A value that was read, with the place of what was typed.
type Read = (Value, Range<usize>);

/// No front matter is nested deeper; a hostile one would be without end.
const DEEPEST: usize = 16;

/// No value of ours, or of a letter's, is nested deeper than a table in a list.
const DEEPEST_KEPT: usize = 3;

struct Reader<'a> {
    body: &'a Span,
    text: &'a str,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    /// The byte at which each letter begins: the parser counts letters.
    letters: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn new(body: &'a Span) -> Reader<'a> {
        let text = &body.source.text[body.range.clone()];
        let letters = text.char_indices().map(|(place, _)| place).collect();
        Reader { body, text, parser: Parser::new_from_str(text), letters }
    }

    fn document(mut self) -> Result<Vec<Field>, Fault> {
        loop {
            let (event, place) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::MappingStart(..) => break,
                // Comments alone.
                Event::StreamEnd => return Ok(vec![]),
                _ => return Err(Fault { place, why: "expected `key: value`".to_owned() }),
            }
        }
        let mut fields = vec![];
        while let Some(field) = self.field(0)? {
            fields.push(field);
        }
        Ok(fields)
    }

    /// The next key with its value; none at the end of the mapping.
    fn field(&mut self, depth: usize) -> Result<Option<Field>, Fault> {
        let (event, place) = self.next()?;
        let key = match event {
            Event::MappingEnd => return Ok(None),
            Event::Scalar(text, ..) => text.into_owned(),
            _ => return Err(Fault { place, why: "expected a name before the colon".to_owned() }),
        };
        let key = Typed { text: key, span: self.body.within(place) };
        let (event, place) = self.next()?;
        let (value, place) = self.value(event, place, depth)?;
        Ok(Some(Field { key, value, span: self.body.within(place) }))
    }

    /// `depth` is that of the mapping or list in which the value stands.
    fn value(
        &mut self,
        event: Event<'_>,
        place: Range<usize>,
        depth: usize,
    ) -> Result<Read, Fault> {
        let start = place.start;
        if depth > DEEPEST {
            return Err(Fault { place, why: "it is nested too deeply".to_owned() });
        }
        Ok(match event {
            Event::Scalar(_, _, _, Some(_)) => (Value::Other("a value with a tag"), place),
            Event::Scalar(text, ScalarStyle::Plain, ..) => (plain(&text), place),
            Event::Scalar(text, ..) => (Value::Text(text.into_owned()), place),
            Event::Alias(_) => (Value::Other("a reference to another value"), place),
            Event::SequenceStart(..) => {
                let mut values = vec![];
                let end = loop {
                    let (event, place) = self.next()?;
                    if matches!(event, Event::SequenceEnd) {
                        break place.end;
                    }
                    let (value, place) = self.value(event, place, depth + 1)?;
                    values.push((value, self.body.within(place)));
                };
                let value = match depth {
                    0..DEEPEST_KEPT => Value::List(values),
                    _ => Value::Other("a list within a list"),
                };
                (value, self.written(start, end))
            }
            Event::MappingStart(..) => {
                let mut fields = vec![];
                while let Some(field) = self.field(depth + 1)? {
                    fields.push(field);
                }
                let end =
                    fields.last().map_or(start, |it| it.span.range.end - self.body.range.start);
                let value = match depth {
                    0..DEEPEST_KEPT => Value::Table(fields),
                    _ => Value::Other("a list within a list"),
                };
                (value, self.written(start, end))
            }
            _ => return Err(Fault { place, why: "expected a value".to_owned() }),
        })
    }

    /// From one byte to another, without the white space before the next key.
    fn written(&self, start: usize, end: usize) -> Range<usize> {
        let end = end.max(start);
        start..start + self.text[start..end].trim_end().len()
    }

    fn next(&mut self) -> Result<(Event<'a>, Range<usize>), Fault> {
        match self.parser.next_event() {
            Some(Ok((event, place))) => {
                let place = self.place(place);
                Ok((event, place))
            }
            Some(Err(why)) => Err(self.fault(&why)),
            None => Ok((Event::StreamEnd, self.text.len()..self.text.len())),
        }
    }

    fn place(&self, marked: Marked) -> Range<usize> {
        let (start, end) = (self.byte(marked.start.index()), self.byte(marked.end.index()));
        self.written(start, end)
    }

    fn byte(&self, letter: usize) -> usize {
        self.letters.get(letter).copied().unwrap_or(self.text.len())
    }

    /// The line at which the parser gave up.
    fn fault(&self, why: &ScanError) -> Fault {
        let at = self.byte(why.marker().index());
        let start = self.text[..at].rfind('\n').map_or(0, |it| it + 1);
        let line = self.text[start..].lines().next().unwrap_or("");
        let lead = line.len() - line.trim_start().len();
        Fault { place: start + lead..start + line.trim_end().len(), why: why.info().to_owned() }
    }
}

/// A value without quotation marks.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "true" => Value::Yes(true),
        "false" => Value::Yes(false),
        "null" | "~" => Value::Text(String::new()),
        _ => {
            let number = || text.parse().ok().map(Value::Whole);
            let day = || Day::parse(text).map(Value::Day);
            number().or_else(day).unwrap_or_else(|| Value::Text(text.to_owned()))
        }
    }
}
