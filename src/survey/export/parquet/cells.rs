//! A decoded column, each cell of it as text, or as a day, a clock time or an instant.

use std::collections::HashMap;
use std::fmt::Write as _;

use polars_arrow::array::{
    Array, BinaryViewArray, BooleanArray, DictionaryArray, FixedSizeBinaryArray, PrimitiveArray,
    Utf8ViewArray,
};
use polars_arrow::bitmap::Bitmap;
use polars_arrow::datatypes::{ArrowDataType, TimeUnit};
use polars_arrow::types::NativeType;
use polars_buffer::Buffer;

use super::super::Typed;
use super::footer::Flat;
use crate::period::Day;

/// The days that have a date, of the years -9999 to 9999. What lies beyond is brought to their ends,
/// which are no days of a survey either.
const DAYS: std::ops::RangeInclusive<i32> = -4_371_587..=2_932_896;

/// Whole numbers that lie so close together are told apart by a code.
const CLOSE: u64 = 1024;

/// So many texts of a column have a code. A column of more is one of ids or comments.
const MOST_CODES: usize = 1 << 12;

/// They are kept to the end of the file, so each is short, in bytes.
const LONGEST_CODED: usize = 1 << 10;

/// The cells of some rows.
pub struct Cells {
    values: Values,
    /// A bit a cell, unset where it is null.
    validity: Option<Bitmap>,
}

enum Values {
    Text(Utf8ViewArray),
    Few(Few),
    Many(Many),
    Truth(Bitmap),
    Days(Vec<i32>),
    /// Seconds of a clock that names no time zone.
    Clocks(Vec<i64>),
    /// Seconds since 1970-01-01T00:00:00Z.
    Instants(Vec<i64>),
}

/// Texts that many cells have in common.
struct Few {
    keys: Buffer<u32>,
    texts: Utf8ViewArray,
    /// For each text, the file's code of it; empty where it has too many.
    codes: Vec<u32>,
}

/// The texts of numbers, one below the other.
struct Many {
    text: String,
    /// Where each cell ends.
    ends: Vec<usize>,
}

/// The codes of a column's texts, which are the same all through the file.
#[derive(Default)]
pub struct Codes(HashMap<Box<str>, u32>);

impl Codes {
    fn of(&mut self, texts: &Utf8ViewArray) -> Vec<u32> {
        let long = || texts.values_iter().any(|it| it.len() > LONGEST_CODED);
        if texts.len() + self.0.len() > MOST_CODES || long() {
            return vec![];
        }
        let code = |text: &str| {
            let next = self.0.len() as u32;
            *self.0.entry(text.into()).or_insert(next)
        };
        texts.values_iter().map(code).collect()
    }
}

impl Cells {
    /// What was decoded of a column; or why that is no column of it.
    pub fn of(array: &dyn Array, flat: &Flat, codes: &mut Codes) -> Result<Cells, String> {
        let values = values(array, flat, codes).ok_or("its type is not read")??;
        Ok(Cells { values, validity: array.validity().cloned() })
    }

    fn is_null(&self, place: usize) -> bool {
        self.validity.as_ref().is_some_and(|it| !it.get_bit(place))
    }

    /// A cell's text: empty where it is null, or is not text.
    pub fn text(&self, place: usize) -> &str {
        if self.is_null(place) {
            return "";
        }
        match &self.values {
            Values::Text(texts) => texts.value(place),
            Values::Few(few) => few.texts.value(few.keys[place] as usize),
            Values::Many(many) => {
                let start = place.checked_sub(1).map_or(0, |it| many.ends[it]);
                &many.text[start..many.ends[place]]
            }
            Values::Truth(bits) if bits.get_bit(place) => "true",
            Values::Truth(_) => "false",
            Values::Days(_) | Values::Clocks(_) | Values::Instants(_) => "",
        }
    }

    /// A code that stands for the text of a cell: those with the same have the same text.
    pub fn code(&self, place: usize) -> Option<u32> {
        match &self.values {
            Values::Few(few) if !self.is_null(place) => {
                few.codes.get(few.keys[place] as usize).copied()
            }
            _ => None,
        }
    }

    /// What a cell is beyond its text.
    pub fn typed(&self, place: usize) -> Option<Typed> {
        let typed = match &self.values {
            Values::Days(days) => Typed::Day(Day(days[place])),
            Values::Clocks(seconds) => Typed::Clock(seconds[place]),
            Values::Instants(seconds) => Typed::Instant(seconds[place]),
            _ => return None,
        };
        (!self.is_null(place)).then_some(typed)
    }
}

fn values(array: &dyn Array, flat: &Flat, codes: &mut Codes) -> Option<Result<Values, String>> {
    use ArrowDataType as D;
    let any = array.as_any();
    let values = match array.dtype() {
        D::Utf8View => Values::Text(any.downcast_ref::<Utf8ViewArray>()?.clone()),
        D::BinaryView => {
            let bytes = any.downcast_ref::<BinaryViewArray>()?;
            return Some(bytes.to_utf8view().map(Values::Text).map_err(|it| it.to_string()));
        }
        D::Dictionary(..) => return of_dictionary(any.downcast_ref()?, codes),
        D::Boolean => Values::Truth(any.downcast_ref::<BooleanArray>()?.values().clone()),
        D::Int8 => whole(each::<i8, _>(array, i64::from)?, codes),
        D::Int16 => whole(each::<i16, _>(array, i64::from)?, codes),
        D::Int32 => whole(each::<i32, _>(array, i64::from)?, codes),
        D::Int64 => whole(each::<i64, _>(array, |it| it)?, codes),
        D::UInt8 => whole(each::<u8, _>(array, i64::from)?, codes),
        D::UInt16 => whole(each::<u16, _>(array, i64::from)?, codes),
        D::UInt32 => whole(each::<u32, _>(array, i64::from)?, codes),
        D::UInt64 => many(&each::<u64, _>(array, |it| it)?, write_number),
        D::Decimal(_, decimals) => {
            many(&each::<i128, _>(array, |it| it)?, |it, text| write_decimal(it, *decimals, text))
        }
        D::Float32 => {
            many(&each::<f32, _>(array, |it| it)?, |it, text| write_float(it, it == 0.0, text))
        }
        D::Float64 => {
            many(&each::<f64, _>(array, |it| it)?, |it, text| write_float(it, it == 0.0, text))
        }
        D::Date32 => {
            Values::Days(each::<i32, _>(array, |it| it.clamp(*DAYS.start(), *DAYS.end()))?)
        }
        D::Timestamp(unit, zone) => {
            let second = in_second(*unit);
            let seconds = each::<i64, _>(array, |it| it.div_euclid(second))?;
            if zone.is_some() { Values::Instants(seconds) } else { Values::Clocks(seconds) }
        }
        D::FixedSizeBinary(16) if flat.is_uuid() => {
            let bytes = any.downcast_ref::<FixedSizeBinaryArray>()?.values();
            let (ids, _) = bytes.as_chunks::<16>();
            many(ids, |it, text| write_uuid(u128::from_be_bytes(it), text))
        }
        _ => return None,
    };
    Some(Ok(values))
}

fn each<T: NativeType, V>(array: &dyn Array, value: impl Fn(T) -> V) -> Option<Vec<V>> {
    let array = array.as_any().downcast_ref::<PrimitiveArray<T>>()?;
    Some(array.values().iter().map(|it| value(*it)).collect())
}

fn of_dictionary(
    array: &DictionaryArray<u32>,
    codes: &mut Codes,
) -> Option<Result<Values, String>> {
    let texts = array.values().as_any().downcast_ref::<Utf8ViewArray>()?.clone();
    let keys = array.keys();
    // Where a cell is null its key says nothing.
    if keys.non_null_values_iter().any(|it| it as usize >= texts.len()) {
        return Some(Err("a page of it is damaged".to_owned()));
    }
    let codes = codes.of(&texts);
    Some(Ok(Values::Few(Few { keys: keys.values().clone(), texts, codes })))
}

/// Scores, and most other whole numbers of a survey, are few.
fn whole(numbers: Vec<i64>, codes: &mut Codes) -> Values {
    let low = numbers.iter().copied().min().unwrap_or(0);
    let high = numbers.iter().copied().max().unwrap_or(0);
    if high.abs_diff(low) >= CLOSE {
        return many(&numbers, write_number);
    }
    let texts: Vec<String> = (low..=high).map(|it| it.to_string()).collect();
    let texts = Utf8ViewArray::from_slice_values(&texts);
    let keys: Vec<u32> = numbers.iter().map(|it| it.abs_diff(low) as u32).collect();
    let codes = codes.of(&texts);
    Values::Few(Few { keys: keys.into(), texts, codes })
}

fn many<T: Copy>(values: &[T], write: impl Fn(T, &mut String)) -> Values {
    let mut many = Many { text: String::new(), ends: Vec::with_capacity(values.len()) };
    for value in values {
        write(*value, &mut many.text);
        many.ends.push(many.text.len());
    }
    Values::Many(many)
}

fn in_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Second => 1,
        TimeUnit::Millisecond => 1_000,
        TimeUnit::Microsecond => 1_000_000,
        TimeUnit::Nanosecond => 1_000_000_000,
    }
}

const SAID: &str = "a string takes all that is written to it";

fn write_number(number: impl std::fmt::Display, text: &mut String) {
    write!(text, "{number}").expect(SAID);
}

/// A number divided by a power of ten: `-0.05`, `9.50`.
fn write_decimal(number: i128, decimals: usize, text: &mut String) {
    if number < 0 {
        text.push('-');
    }
    write!(text, "{:01$}", number.unsigned_abs(), decimals + 1).expect(SAID);
    if decimals > 0 {
        text.insert(text.len() - decimals, '.');
    }
}

/// The shortest text that reads as the number again; no score is `-0`.
fn write_float(number: impl std::fmt::Display, is_zero: bool, text: &mut String) {
    if is_zero { text.push('0') } else { write_number(number, text) }
}

/// `f47ac10b-58cc-4372-a567-0e02b2c3d479`
fn write_uuid(id: u128, text: &mut String) {
    let start = text.len();
    write!(text, "{id:032x}").expect(SAID);
    for place in [20, 16, 12, 8] {
        text.insert(start + place, '-');
    }
}
