//! Reads a family of vectors, and sees that no expected field of it is forgotten.
//!
//! In comes the name of a family and the fields that the product leaves out; each case is shown to
//! a check, which asks it for inputs and tells it results.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value};

use bellwether::measure::{Interval, LEVEL};

/// The folder of another set of vectors in the same formats; families without a file there are
/// skipped.
const OTHER_SET: &str = "BELLWETHER_VECTORS";

/// A file of vectors.
pub struct Family {
    name: &'static str,
    /// None where the other set has no such family.
    json: Option<Value>,
    /// Expected fields that the product does not compute; the rest must be checked.
    left_out: &'static [&'static str],
    checked: Cell<u32>,
}

/// One case, which remembers what was asked of it.
pub struct Case<'a> {
    family: &'a Family,
    json: &'a Value,
    asked: Cell<Vec<String>>,
}

/// The family of this name, without the fields of these names (`wald`, or within it: `wald.se`).
pub fn family(name: &'static str, left_out: &'static [&'static str]) -> Family {
    let other = env::var_os(OTHER_SET).map(PathBuf::from);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let path = other.as_ref().unwrap_or(&own).join(format!("{name}.json"));
    let json = if other.is_some() && !path.exists() {
        eprintln!("{name}: skipped, {OTHER_SET} has no {}", path.display());
        None
    } else {
        let text = fs::read_to_string(&path).expect(name);
        Some(serde_json::from_str(&text).expect(name))
    };
    Family { name, json, left_out, checked: Cell::new(0) }
}

impl Family {
    /// Shows each case to `check`, then sees that no field of it was forgotten.
    pub fn each(&self, check: impl Fn(&Case)) {
        let Some(json) = &self.json else { return };
        let cases = json["cases"].as_array().expect("an array of cases");
        assert!(!cases.is_empty(), "{}: there is no case", self.name);
        for json in cases {
            let case = Case { family: self, json, asked: Cell::default() };
            check(&case);
            case.is_complete();
        }
        assert!(self.checked.get() > 0, "{}: nothing was checked", self.name);
    }
}

/// What a case puts in.
impl Case<'_> {
    pub fn input(&self, field: &str) -> &Value {
        &self.json["input"][field]
    }

    /// A whole number.
    pub fn number(&self, field: &str) -> u64 {
        whole(self.input(field))
    }

    pub fn float(&self, field: &str) -> f64 {
        self.input(field).as_f64().unwrap_or_else(|| panic!("{}: a number", self.name(field)))
    }

    /// Numbers of which none is missing.
    pub fn floats(&self, field: &str) -> Vec<f64> {
        floats(self.input(field))
    }

    /// The confidence of the intervals, 0.95 unless said.
    pub fn level(&self) -> f64 {
        self.input("conf").as_f64().unwrap_or(LEVEL)
    }

    pub fn counts(&self, field: &str) -> Vec<u64> {
        counts(self.input(field))
    }

    /// `nps_ci n5_typical wald.se`
    pub fn name(&self, field: &str) -> String {
        format!("{} {} {field}", self.family.name, self.json["id"])
    }
}

/// What a case wants.
impl Case<'_> {
    /// Whether the case has this field at all; a family may give one only where it is defined.
    pub fn wants(&self, field: &str) -> bool {
        self.json.pointer(&pointer(field)).is_some()
    }

    /// What is expected of `field`, or of a field or place within it: `wald.se`, `groups.0.flag`.
    pub fn expected(&self, field: &str) -> &Value {
        let mut asked = self.asked.take();
        asked.push(field.to_owned());
        self.asked.set(asked);
        self.family.checked.set(self.family.checked.get() + 1);
        let wanted = self.json.pointer(&pointer(field));
        wanted.unwrap_or_else(|| panic!("{} is not expected", self.name(field)))
    }

    /// A figure within the tolerance; `None` is `null`.
    pub fn is(&self, field: &str, got: impl Into<Option<f64>>) {
        let want = self.expected(field);
        self.near(field, got.into(), want.as_f64());
    }

    pub fn is_interval(&self, field: &str, got: impl Into<Option<Interval>>) {
        let want = self.expected(field);
        self.near_interval(field, got.into(), want);
    }

    /// One figure for each place, each within the tolerance.
    pub fn are(&self, field: &str, got: impl IntoIterator<Item = impl Into<Option<f64>>>) {
        let want = self.list(field);
        let got: Vec<Option<f64>> = got.into_iter().map(Into::into).collect();
        assert_eq!(got.len(), want.len(), "{}: {got:?}", self.name(field));
        got.into_iter().zip(want).for_each(|(got, want)| self.near(field, got, want.as_f64()));
    }

    pub fn are_intervals(
        &self,
        field: &str,
        got: impl IntoIterator<Item = impl Into<Option<Interval>>>,
    ) {
        let want = self.list(field);
        let got: Vec<Option<Interval>> = got.into_iter().map(Into::into).collect();
        assert_eq!(got.len(), want.len(), "{}: {got:?}", self.name(field));
        got.into_iter().zip(want).for_each(|(got, want)| self.near_interval(field, got, want));
    }

    /// Exactly this: a word, a yes or no, whole numbers.
    pub fn is_exactly(&self, field: &str, got: impl Into<Value>) {
        assert_eq!(got.into(), *self.expected(field), "{}", self.name(field));
    }

    fn list(&self, field: &str) -> &[Value] {
        let want = self.expected(field).as_array();
        want.unwrap_or_else(|| panic!("{}: a list is expected", self.name(field)))
    }

    fn near_interval(&self, field: &str, got: Option<Interval>, want: &Value) {
        self.near(field, got.map(|it| it.low), want.get(0).and_then(Value::as_f64));
        self.near(field, got.map(|it| it.high), want.get(1).and_then(Value::as_f64));
    }

    fn near(&self, field: &str, got: Option<f64>, want: Option<f64>) {
        let (abs, rel) = self.tolerance(field);
        let passes = match (got, want) {
            (Some(got), Some(want)) => (got - want).abs() <= abs + rel * want.abs(),
            (None, None) => true,
            _ => false,
        };
        assert!(
            passes,
            "{}: {got:?}, expected {want:?} within {abs} + {rel} of it",
            self.name(field)
        );
    }

    /// The tolerances of the family, over them the case's, over them the field's.
    fn tolerance(&self, field: &str) -> (f64, f64) {
        let bound = |name: &str| {
            let of_field = |it: &Value| {
                let mut names = field.split('.');
                names.find_map(|part| it.get(part)?.get(name)?.as_f64())
            };
            let of_all = |it: &Value| it.get(name)?.as_f64();
            let family = self.family.json.as_ref().map_or(&Value::Null, |it| &it["tolerance"]);
            let case = &self.json["tolerance"];
            of_field(case).or(of_field(family)).or(of_all(case)).or(of_all(family)).unwrap_or(0.0)
        };
        (bound("abs"), bound("rel"))
    }

    /// Every field that the file expects was asked for, or is left out by name.
    fn is_complete(&self) {
        let asked = self.asked.take();
        let expected = self.json["expected"].as_object().expect("expected fields");
        for field in leaves(expected, "") {
            let left_out = self.family.left_out.iter().any(|it| within(&field, it));
            let checked = asked.iter().any(|it| within(&field, it));
            assert!(left_out || checked, "{} was not checked", self.name(&field));
        }
    }
}

fn pointer(field: &str) -> String {
    format!("/expected/{}", field.replace('.', "/"))
}

/// The names of all fields: `n`, `wald.se`, and in lists of objects `groups.0.flag`.
fn leaves(fields: &Map<String, Value>, above: &str) -> Vec<String> {
    fields.iter().flat_map(|(name, value)| leaves_of(value, &format!("{above}{name}"))).collect()
}

fn leaves_of(value: &Value, name: &str) -> Vec<String> {
    match value {
        Value::Object(inner) => leaves(inner, &format!("{name}.")),
        Value::Array(parts) if parts.iter().any(Value::is_object) => {
            let named = |(place, part)| leaves_of(part, &format!("{name}.{place}"));
            parts.iter().enumerate().flat_map(named).collect()
        }
        _ => vec![name.to_owned()],
    }
}

/// Whether a field is another, or within it.
fn within(field: &str, outer: &str) -> bool {
    field.strip_prefix(outer).is_some_and(|it| it.is_empty() || it.starts_with('.'))
}

/// A whole number, written as 5 or as 5.0.
pub fn whole(value: &Value) -> u64 {
    let float = || value.as_f64().filter(|it| *it >= 0.0 && it.fract() == 0.0).map(|it| it as u64);
    value.as_u64().or_else(float).unwrap_or_else(|| panic!("a whole number, not {value}"))
}

pub fn counts(values: &Value) -> Vec<u64> {
    values.as_array().expect("counts").iter().map(whole).collect()
}

pub fn floats(values: &Value) -> Vec<f64> {
    let float = |it: &Value| it.as_f64().unwrap_or_else(|| panic!("a number, not {it}"));
    values.as_array().expect("numbers").iter().map(float).collect()
}
