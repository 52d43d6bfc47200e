//! JSON to rows: an object a line, or one array of objects. The only reader of it.
//!
//! Objects need not have the same keys, so the text is read twice: for the names of the columns, and
//! for the rows. A line that cannot be read costs itself and no other.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Row;
use super::delimited::line_end;

/// The rows of a text, to come.
pub struct Rows {
    text: String,
    line_end: u8,
    layout: Layout,
    /// Where the text goes on, and the line that this is.
    at: usize,
    line: u64,
    /// The columns by name.
    columns: HashMap<String, usize>,
    /// The cells of the row that is being filled.
    cells: Vec<Option<String>>,
}

/// How the objects of a text are parted.
#[derive(Clone, Copy, PartialEq)]
enum Layout {
    Lines,
    /// Before the bracket, between two objects, behind all that can be read.
    Array,
    Within,
    Ended,
}

/// So many names of columns may come of a file, and values of an object.
const MOST_NAMES: usize = 20_000;
/// A name of a column is no longer than this, in bytes.
const LONGEST_NAME: usize = 1_000;
/// An object is no longer than this, in bytes.
const LONGEST_OBJECT: usize = 4 << 20;
/// All rows have no more cells than this, those of keys that an object lacks included.
const MOST_CELLS: usize = 400_000_000;
/// Above this, whole numbers with a point or an exponent are no longer exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Rows {
    /// The names of all columns, in the order of their first appearance, and the rows. Where there
    /// are none: why, and the line.
    pub fn of(text: String) -> Result<(Vec<String>, Rows), (u64, String)> {
        let layout = match text.trim_start().starts_with('[') {
            true => Layout::Array,
            false => Layout::Lines,
        };
        let line_end = line_end(text.as_bytes());
        let columns = HashMap::new();
        let mut rows = Rows { text, line_end, layout, at: 0, line: 1, columns, cells: vec![] };
        let names = rows.names()?;
        Ok((names, Rows { layout, at: 0, line: 1, ..rows }))
    }

    /// Fills in the next row; false when there is none.
    pub fn fill(&mut self, row: &mut Row) -> bool {
        let Some((line, read)) = self.next() else { return false };
        row.begin(line);
        match read.and_then(|values| self.place(values)) {
            Ok(()) => self.cells.iter().for_each(|it| row.push(it.as_deref().unwrap_or(""))),
            Err(why) => row.broken = Some(why),
        }
        true
    }

    /// Reads all objects for their names.
    fn names(&mut self) -> Result<Vec<String>, (u64, String)> {
        let mut names = vec![];
        let mut rows = 0;
        let mut first_broken = None;
        while let Some((line, read)) = self.next() {
            let values = match read {
                Ok(values) => values,
                Err(why) => {
                    first_broken.get_or_insert((line, why));
                    continue;
                }
            };
            rows += 1;
            for (name, _) in values {
                if !self.columns.contains_key(&name) {
                    self.columns.insert(name.clone(), names.len());
                    names.push(name);
                }
            }
            if names.len() > MOST_NAMES {
                return Err((line, format!("its objects have more than {MOST_NAMES} keys")));
            }
        }
        if names.is_empty() {
            let none = || (1, "it is empty; objects were expected".to_owned());
            return Err(first_broken.unwrap_or_else(none));
        }
        if names.len() * rows > MOST_CELLS {
            return Err((1, format!("it has {} keys in {rows} objects", names.len())));
        }
        Ok(names)
    }

    /// Puts the values of an object in their columns.
    fn place(&mut self, values: Vec<(String, String)>) -> Result<(), String> {
        self.cells.clear();
        self.cells.resize(self.columns.len(), None);
        for (name, value) in values {
            let column = self.columns[&name];
            if self.cells[column].replace(value).is_some() {
                return Err(format!("there are two values for `{}`", shown(&name)));
            }
        }
        Ok(())
    }

    /// The line and the values of the next object.
    fn next(&mut self) -> Option<(u64, Result<Values, String>)> {
        let found = match self.layout {
            Layout::Lines => self.next_line().map(Ok),
            Layout::Array | Layout::Within => self.next_element(),
            Layout::Ended => None,
        }?;
        let line = self.line;
        let read = found.and_then(|place| {
            let end = place.end;
            let read = self.values(place);
            self.go_to(end);
            read
        });
        Some((line, read))
    }

    fn next_line(&mut self) -> Option<Range<usize>> {
        self.skip_blank();
        let rest = self.rest().as_bytes();
        let end = rest.iter().position(|it| *it == self.line_end).unwrap_or(rest.len());
        (end > 0).then_some(self.at..self.at + end)
    }

    /// The place of the next element of an array. After a mistake between two of them, or one that
    /// leaves open where an element ends, there is no next.
    fn next_element(&mut self) -> Option<Result<Range<usize>, String>> {
        let is_first = self.layout == Layout::Array;
        self.skip_blank();
        self.layout = Layout::Ended;
        if !is_first && self.rest().starts_with(']') {
            return self.close().map(Err);
        }
        if !self.rest().starts_with(if is_first { '[' } else { ',' }) {
            return Some(Err("no `,` or `]` follows an object of the array".to_owned()));
        }
        self.go_to(self.at + 1);
        self.skip_blank();
        if is_first && self.rest().starts_with(']') {
            return self.close().map(Err);
        }
        let mut elements =
            serde_json::Deserializer::from_str(self.rest()).into_iter::<IgnoredAny>();
        match elements.next() {
            Some(Ok(_)) => {
                let end = self.at + elements.byte_offset();
                self.layout = Layout::Within;
                Some(Ok(self.at..end))
            }
            Some(Err(why)) => Some(Err(self.no_json(self.at, &why))),
            None => Some(Err("the array has no end".to_owned())),
        }
    }

    /// Goes past the end of the array; why not, if something follows it.
    fn close(&mut self) -> Option<String> {
        self.go_to(self.at + 1);
        self.skip_blank();
        (!self.rest().is_empty()).then(|| "something follows the end of the array".to_owned())
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip_blank(&mut self) {
        let rest = self.rest();
        self.go_to(self.at + rest.len() - rest.trim_ascii_start().len());
    }

    fn go_to(&mut self, at: usize) {
        let passed = &self.text.as_bytes()[self.at..at];
        self.line += passed.iter().filter(|it| **it == self.line_end).count() as u64;
        self.at = at;
    }

    /// The values of the object at a place.
    fn values(&self, place: Range<usize>) -> Result<Values, String> {
        if place.len() > LONGEST_OBJECT {
            return Err(format!("it is longer than {} MiB", LONGEST_OBJECT >> 20));
        }
        let start = place.start;
        match serde_json::from_str(&self.text[place]) {
            Ok(Json::Object(object)) => {
                let mut values = vec![];
                flatten(Json::Object(object), &mut String::new(), &mut values)?;
                Ok(values)
            }
            Ok(_) => Err("it is no JSON object".to_owned()),
            Err(why) => Err(self.no_json(start, &why)),
        }
    }

    /// Why the text from a place on is no JSON, and where.
    fn no_json(&self, start: usize, why: &serde_json::Error) -> String {
        let told = why.to_string();
        let what = told.split(" at line ").next().unwrap_or(&told);
        let text = self.text.as_bytes();
        let lines = text[start..].split_inclusive(|it| *it == b'\n').take(why.line().max(1) - 1);
        let end = start + lines.map(<[u8]>::len).sum::<usize>() + why.column();
        let before = &text[..end.min(text.len())];
        let line_start = before.iter().rposition(|it| *it == self.line_end).map_or(0, |it| it + 1);
        let column = String::from_utf8_lossy(&before[line_start..]).chars().count();
        match why.line() {
            0 | 1 => format!("column {column}: {what}"),
            below => format!("line {}, column {column}: {what}", self.line + below as u64 - 1),
        }
    }
}

/// The values of an object by the names of their columns.
type Values = Vec<(String, String)>;

/// A value, with its numbers as text.
enum Json {
    Null,
    Plain(String),
    Object(Vec<(String, Json)>),
    Array(Vec<Json>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Json, E> {
        Ok(Json::Plain(yes.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Plain(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Plain(number.to_string()))
    }

    /// A whole number that is written with a point, or one too long to be kept: an id of twenty
    /// digits would quietly become another.
    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Json, E> {
        match number {
            it if it.abs() > EXACT => Err(E::custom("a number is too long to be kept; quote it")),
            0.0 => Ok(Json::Plain("0".to_owned())),
            it => Ok(Json::Plain(it.to_string())),
        }
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Plain(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Plain(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut array = vec![];
        while let Some(element) = elements.next_element()? {
            array.push(element);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object: Vec<(String, Json)> = vec![];
        let mut keys = BTreeSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            if !keys.insert(key.clone()) {
                let twice = format!("the key `{}` stands twice", shown(&key));
                return Err(A::Error::custom(twice));
            }
            object.push((key, entries.next_value()?));
        }
        Ok(Json::Object(object))
    }
}

/// Each value by its way: `person.email`, and `answers.1.text` where an array holds objects.
fn flatten(json: Json, way: &mut String, values: &mut Values) -> Result<(), String> {
    match json {
        Json::Null => value(way, String::new(), values),
        Json::Plain(text) => value(way, text, values),
        Json::Object(object) => {
            object.into_iter().try_for_each(|(key, json)| below(way, &key, json, values))
        }
        Json::Array(array) if array.iter().all(|it| matches!(it, Json::Null | Json::Plain(_))) => {
            let texts = array.into_iter().filter_map(|it| match it {
                Json::Plain(text) => Some(text),
                _ => None,
            });
            value(way, texts.collect::<Vec<_>>().join("; "), values)
        }
        Json::Array(array) => (1..)
            .zip(array)
            .try_for_each(|(place, json)| below(way, &place.to_string(), json, values)),
    }
}

fn below(way: &mut String, key: &str, json: Json, values: &mut Values) -> Result<(), String> {
    let above = way.len();
    if above > 0 {
        way.push('.');
    }
    way.push_str(key);
    if way.len() > LONGEST_NAME {
        return Err(format!("the key `{}` is too long", shown(way)));
    }
    flatten(json, way, values)?;
    way.truncate(above);
    Ok(())
}

fn value(way: &str, text: String, values: &mut Values) -> Result<(), String> {
    values.push((way.to_owned(), text));
    match values.len() > MOST_NAMES {
        true => Err(format!("it holds more than {MOST_NAMES} values")),
        false => Ok(()),
    }
}

/// The first letters of a key.
fn shown(key: &str) -> String {
    const MOST: usize = 60;
    match key.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &key[..end]),
        None => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The header, and all rows as `line: cell|cell`.
    fn read(text: &str) -> String {
        let (names, mut rows) = match Rows::of(text.to_owned()) {
            Ok(opened) => opened,
            Err((line, why)) => return format!("{line}: ({why})"),
        };
        let mut said = vec![names.join("|")];
        let mut row = Row::default();
        while rows.fill(&mut row) {
            let cells: Vec<_> = (0..row.width()).map(|it| row.cell(it)).collect();
            said.push(match &row.broken {
                Some(why) => format!("{}: ({why})", row.line),
                None => format!("{}: {}", row.line, cells.join("|")),
            });
        }
        said.join("\n")
    }

    #[test]
    fn columns_are_all_keys_in_the_order_of_their_first_appearance() {
        assert_eq!(
            read(
                "{\"score\":9}\n\n{\"comment\":\"late\",\"score\":null}\r\n{\"score\":3,\"team\":\"A\"}"
            ),
            "score|comment|team\n1: 9||\n3: |late|\n4: 3||A"
        );
    }

    #[test]
    fn a_survey_tool_may_nest_what_it_knows_of_a_person() {
        let response = r#"{"id":"1","person":{"email":"a@example.org","name":null},"score":10,
            "created_at":1795305600,"person_properties":{"Plan":"Pro"},"tags":["late","refund",null],"notes":[],
            "additional_answers":[{"question":{"id":"q"},"value":{"free_response":"more"}},{"question":{"id":"r"}}]}"#;
        assert_eq!(
            read(&response.replace('\n', " ")),
            "id|person.email|person.name|score|created_at|person_properties.Plan|tags|notes|\
             additional_answers.1.question.id|additional_answers.1.value.free_response|additional_answers.2.question.id\n\
             1: 1|a@example.org||10|1795305600|Pro|late; refund||q|more|r"
        );
    }

    #[test]
    fn numbers_are_written_as_short_as_can_be_and_truths_are_words() {
        assert_eq!(
            read(r#"{"a":[9,9.0,-0.0,0.1,1e3,-2.50,18446744073709551615,true,false]}"#),
            "a\n1: 9; 9; 0; 0.1; 1000; -2.5; 18446744073709551615; true; false"
        );
        assert_eq!(
            read("{\"id\":1}\n{\"id\":12345678901234567890123}"),
            "id\n1: 1\n2: (column 29: a number is too long to be kept; quote it)"
        );
    }

    #[test]
    fn a_line_that_is_no_object_costs_no_other() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        let lines = [
            r#"{"a":1}"#,
            r#"{"a":"é" "b":2}"#,
            "[1,2]",
            "7",
            "{\"a\":",
            r#"{"a":1,"a":2}"#,
            r#"{"b":{"c":1},"b.c":2}"#,
            &deep,
            r#"{"a":2} {"a":3}"#,
            r#"{"a":4}"#,
        ];
        assert_eq!(
            read(&lines.join("\n")),
            "a|b.c\n\
             1: 1|\n\
             2: (column 10: expected `,` or `}`)\n\
             3: (it is no JSON object)\n\
             4: (it is no JSON object)\n\
             5: (column 5: EOF while parsing a value)\n\
             6: (column 10: the key `a` stands twice)\n\
             7: (there are two values for `b.c`)\n\
             8: (column 132: recursion limit exceeded)\n\
             9: (column 9: trailing characters)\n\
             10: 4|"
        );
    }

    #[test]
    fn an_array_of_objects_is_read_as_lines_are() {
        assert_eq!(
            read("\n[\n  {\n    \"a\": 1\n  }, {\"a\": 2},\n  7,\n  {\"b\": 3}\n]\n"),
            "a|b\n3: 1|\n5: 2|\n6: (it is no JSON object)\n7: |3"
        );
        assert_eq!(
            read("[{\"a\":1}\n{\"a\":2}]"),
            "a\n1: 1\n2: (no `,` or `]` follows an object of the array)"
        );
        assert_eq!(
            read("[{\"a\":1},\n{\"a\":\n2"),
            "a\n1: 1\n2: (line 3, column 1: EOF while parsing an object)"
        );
        assert_eq!(read("[{\"a\":1},"), "a\n1: 1\n1: (the array has no end)");
        assert_eq!(read("[{\"a\":1}]\n{}"), "a\n1: 1\n2: (something follows the end of the array)");
        assert_eq!(read("[[1],\n{\"a\": x}]"), "1: (it is no JSON object)");
    }

    #[test]
    fn a_text_without_a_key_has_no_columns() {
        assert_eq!(read(" \n"), "1: (it is empty; objects were expected)");
        assert_eq!(read("[]"), "1: (it is empty; objects were expected)");
        assert_eq!(read("{}\n{}"), "1: (it is empty; objects were expected)");
        assert_eq!(read("\nday,score\n"), "2: (column 1: expected value)");
    }

    #[test]
    fn there_are_limits_to_names_and_to_cells() {
        let object = |keys: std::ops::Range<usize>| {
            let keys: Vec<String> = keys.map(|it| format!("\"k{it}\":1")).collect();
            format!("{{{}}}", keys.join(","))
        };
        let many = format!("{}\n{}", object(0..15_000), object(15_000..20_001));
        assert_eq!(read(&many), "2: (its objects have more than 20000 keys)");
        assert_eq!(read(&object(0..20_001)), "1: (it holds more than 20000 values)");
        let wide = format!("{}\n{}", object(0..20_000), "{\"k1\":1}\n".repeat(20_000));
        assert_eq!(read(&wide), "1: (it has 20000 keys in 20001 objects)");
        let long = format!("{{\"{}\":1}}", "k".repeat(1_001));
        assert_eq!(read(&long), format!("1: (the key `{}…` is too long)", "k".repeat(60)));
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(4 << 20));
        assert_eq!(read(&long), "1: (it is longer than 4 MiB)");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[\\[\\]{}:,\"ab1.e\\-\\\\ \n\r]{0,60}") {
            read(&text);
        }

        #[test]
        fn every_line_is_told_once(lines in prop::collection::vec("(\\{\"a\":[0-9]\\}|x|7)", 1..20)) {
            let text = format!("{{\"a\":1}}\n{}", lines.join("\n"));
            prop_assert_eq!(read(&text).lines().count(), lines.len() + 2);
        }
    }
}
