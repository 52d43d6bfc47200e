//! Front matter between `---` lines: the flat YAML that such front matter is written in.
//!
//! Read are `key: value` lines, quoted and plain values, dates, numbers, `true` and `false`, lists
//! of one level and comments. Anything deeper is reported, never guessed at: YAML as a whole has
//! too many surprises for eight keys, and no small parser of it is kept up well.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Span};
use crate::period::Day;

use super::fields::{Field, Typed, Value};

/// The fields of a YAML text; lines that are more than front matter needs are reported.
pub(super) fn fields(body: &Span, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let text = &body.source.text[body.range.clone()];
    let mut fields: Vec<Field> = vec![];
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let content = line.trim_end();
        let blank = content.trim_start();
        if blank.is_empty() || blank.starts_with('#') {
            continue;
        }
        let whole = body.within(start..start + content.len());
        if let Some(item) = blank.strip_prefix("- ") {
            let at = start + content.len() - item.len();
            match (fields.last_mut().map(|it| &mut it.value), scalar(item, at, body)) {
                (Some(Value::List(values)), Some(value)) => values.push(value),
                _ => diagnostics.yaml_not_flat(&whole),
            }
            continue;
        }
        match field(content, start, body) {
            Some(field) if seen.contains(&field.key.text) => {
                diagnostics.duplicate_id(&field.key.span, "key", &field.key.text);
            }
            Some(field) => {
                seen.insert(field.key.text.clone());
                fields.push(field);
            }
            None => diagnostics.yaml_not_flat(&whole),
        }
    }
    // A key without a value and without a list below it is an empty one: the same as absent.
    fields.retain(|it| it.value != Value::List(vec![]));
    fields
}

/// `key: value` at the margin.
fn field(line: &str, start: usize, body: &Span) -> Option<Field> {
    let (key, rest) = line.split_once(':')?;
    let plain = key.chars().all(|it| it.is_alphanumeric() || it == '_' || it == '-');
    if key.is_empty() || !plain || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    let at = start + key.len() + 1;
    let key = Typed { text: key.to_owned(), span: body.within(start..start + key.len()) };
    let bare = rest.trim();
    let (value, span) = if bare.is_empty() || bare.starts_with('#') {
        (Value::List(vec![]), key.span.clone())
    } else if bare.starts_with('[') {
        list(rest, at, body)?
    } else {
        scalar(rest, at, body)?
    };
    Some(Field { key, value, span })
}

/// `[a, "b"]`
fn list(rest: &str, at: usize, body: &Span) -> Option<(Value, Span)> {
    let open = rest.find('[')?;
    let close = rest.rfind(']').filter(|it| *it > open)?;
    let after = rest[close + 1..].trim();
    if !(after.is_empty() || after.starts_with('#')) {
        return None;
    }
    let mut values = vec![];
    let mut offset = open + 1;
    for part in rest[open + 1..close].split(',') {
        if !part.trim().is_empty() {
            values.push(scalar(part, at + offset, body)?);
        }
        offset += part.len() + 1;
    }
    Some((Value::List(values), body.within(at + open..at + close + 1)))
}

/// One plain or quoted value, with the place of what was typed.
fn scalar(rest: &str, at: usize, body: &Span) -> Option<(Value, Span)> {
    let lead = rest.len() - rest.trim_start().len();
    let typed = rest.trim_start();
    let (value, length) = match typed.chars().next()? {
        '"' => quoted(typed)?,
        '\'' => {
            let end = typed[1..].replace("''", "\0\0").find('\'')? + 1;
            (Value::Text(typed[1..end].replace("''", "'")), end + 1)
        }
        '[' | ']' | '{' | '}' | '|' | '>' | '&' | '*' | '!' | '%' | '@' | '`' => return None,
        _ => {
            let end = typed.find(" #").unwrap_or(typed.len());
            let plain = typed[..end].trim_end();
            (plain_value(plain), plain.len())
        }
    };
    let after = typed[length..].trim_start();
    if !(after.is_empty() || after.starts_with('#')) {
        return None;
    }
    Some((value, body.within(at + lead..at + lead + length)))
}

fn plain_value(plain: &str) -> Value {
    match plain {
        "true" => Value::Yes(true),
        "false" => Value::Yes(false),
        _ => {
            let number = || plain.parse().ok().map(Value::Whole);
            let day = || Day::parse(plain).map(Value::Day);
            number().or_else(day).unwrap_or_else(|| Value::Text(plain.to_owned()))
        }
    }
}

/// A value in double quotation marks, with its length as typed.
fn quoted(typed: &str) -> Option<(Value, usize)> {
    let mut text = String::new();
    let mut letters = typed.char_indices().skip(1);
    while let Some((place, letter)) = letters.next() {
        match letter {
            '"' => return Some((Value::Text(text), place + 1)),
            '\\' => text.push(match letters.next()?.1 {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                plain @ ('"' | '\\' | '/') => plain,
                _ => return None,
            }),
            _ => text.push(letter),
        }
    }
    None
}
