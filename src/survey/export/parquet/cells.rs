//! A decoded column, each cell of it to text or to a day or an instant.

use jiff::Timestamp;
use polars_arrow::array::{
    Array, BinaryViewArray, BooleanArray, FixedSizeBinaryArray, PrimitiveArray, Utf8ViewArray,
};
use polars_arrow::bitmap::Bitmap;
use polars_arrow::datatypes::{ArrowDataType, TimeUnit};
use polars_arrow::types::NativeType;

use super::super::{Row, Typed};
use super::footer::Flat;
use crate::period::Day;

/// The most digits below the point that a decimal of 128 bits can have.
pub const MOST_DECIMALS: usize = 38;

/// The days that have a date: the years -9999 to 9999.
const DAYS: std::ops::RangeInclusive<i32> = -4_371_587..=2_932_896;

/// The cells of some rows.
pub struct Cells {
    values: Values,
    /// A bit a cell, unset where it is null.
    validity: Option<Bitmap>,
}

enum Values {
    Text(Utf8ViewArray),
    Whole(Vec<i64>),
    /// Times a power of ten.
    Decimal(Vec<i128>, usize),
    Single(Vec<f32>),
    Double(Vec<f64>),
    Truth(Bitmap),
    Days(Vec<i32>),
    /// Seconds of a clock that names no time zone.
    Clocks(Vec<i64>),
    /// Seconds since 1970-01-01T00:00:00Z.
    Instants(Vec<i64>),
    Uuids(Vec<u128>),
}

impl Cells {
    /// What was decoded of a column; or why that is no column of it.
    pub fn of(array: &dyn Array, flat: &Flat) -> Result<Cells, String> {
        let values = values(array, flat).ok_or("its type is not read")??;
        Ok(Cells { values, validity: array.validity().cloned() })
    }

    /// Adds a cell to the row.
    pub fn push(&self, place: usize, row: &mut Row) {
        if self.validity.as_ref().is_some_and(|it| !it.get_bit(place)) {
            row.push("");
            return;
        }
        match &self.values {
            Values::Text(texts) => row.push(texts.value(place)),
            Values::Whole(numbers) => push_number(i128::from(numbers[place]), 0, row),
            Values::Decimal(numbers, decimals) => push_number(numbers[place], *decimals, row),
            Values::Single(numbers) => push_float(f64::from(numbers[place]), numbers[place], row),
            Values::Double(numbers) => push_float(numbers[place], numbers[place], row),
            Values::Truth(bits) => row.push(if bits.get_bit(place) { "true" } else { "false" }),
            Values::Days(days) => push_day(days[place], row),
            Values::Clocks(seconds) => push_time(seconds[place], Typed::Clock, row),
            Values::Instants(seconds) => push_time(seconds[place], Typed::Instant, row),
            Values::Uuids(ids) => push_uuid(ids[place], row),
        }
    }
}

fn values(array: &dyn Array, flat: &Flat) -> Option<Result<Values, String>> {
    use ArrowDataType as D;
    let values = match array.dtype() {
        D::Utf8View => Values::Text(array.as_any().downcast_ref::<Utf8ViewArray>()?.clone()),
        D::BinaryView => {
            let bytes = array.as_any().downcast_ref::<BinaryViewArray>()?;
            return Some(bytes.to_utf8view().map(Values::Text).map_err(|it| it.to_string()));
        }
        D::Boolean => {
            Values::Truth(array.as_any().downcast_ref::<BooleanArray>()?.values().clone())
        }
        D::Int8 => Values::Whole(each::<i8, _>(array, i64::from)?),
        D::Int16 => Values::Whole(each::<i16, _>(array, i64::from)?),
        D::Int32 => Values::Whole(each::<i32, _>(array, i64::from)?),
        D::Int64 => Values::Whole(each::<i64, _>(array, |it| it)?),
        D::UInt8 => Values::Whole(each::<u8, _>(array, i64::from)?),
        D::UInt16 => Values::Whole(each::<u16, _>(array, i64::from)?),
        D::UInt32 => Values::Whole(each::<u32, _>(array, i64::from)?),
        D::UInt64 => Values::Decimal(each::<u64, _>(array, i128::from)?, 0),
        D::Decimal(_, decimals) => Values::Decimal(each::<i128, _>(array, |it| it)?, *decimals),
        D::Float32 => Values::Single(each::<f32, _>(array, |it| it)?),
        D::Float64 => Values::Double(each::<f64, _>(array, |it| it)?),
        D::Date32 => Values::Days(each::<i32, _>(array, |it| it)?),
        D::Timestamp(unit, zone) => {
            let second = in_second(*unit);
            let seconds = each::<i64, _>(array, |it| it.div_euclid(second))?;
            if zone.is_some() { Values::Instants(seconds) } else { Values::Clocks(seconds) }
        }
        D::FixedSizeBinary(16) if flat.is_uuid() => {
            let bytes = array.as_any().downcast_ref::<FixedSizeBinaryArray>()?.values();
            let (ids, _) = bytes.as_chunks::<16>();
            Values::Uuids(ids.iter().map(|it| u128::from_be_bytes(*it)).collect())
        }
        _ => return None,
    };
    Some(Ok(values))
}

fn each<T: NativeType, V>(array: &dyn Array, value: impl Fn(T) -> V) -> Option<Vec<V>> {
    let array = array.as_any().downcast_ref::<PrimitiveArray<T>>()?;
    Some(array.values().iter().map(|it| value(*it)).collect())
}

fn in_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Second => 1,
        TimeUnit::Millisecond => 1_000,
        TimeUnit::Microsecond => 1_000_000,
        TimeUnit::Nanosecond => 1_000_000_000,
    }
}

/// A number divided by a power of ten: `-12`, `9.50`.
fn push_number(number: i128, decimals: usize, row: &mut Row) {
    let mut text = [b'0'; MOST_DECIMALS + 4];
    let mut start = text.len();
    let mut left = number.unsigned_abs();
    let mut digits = 0;
    while left > 0 || digits <= decimals {
        if digits == decimals && decimals > 0 {
            start -= 1;
            text[start] = b'.';
        }
        // Division is many times slower where the number is wide, and it seldom is.
        let digit = match u64::try_from(left) {
            Ok(narrow) => {
                left = u128::from(narrow / 10);
                narrow % 10
            }
            Err(_) => {
                let digit = left % 10;
                left /= 10;
                digit as u64
            }
        };
        start -= 1;
        text[start] = b'0' + digit as u8;
        digits += 1;
    }
    if number < 0 {
        start -= 1;
        text[start] = b'-';
    }
    row.push(std::str::from_utf8(&text[start..]).expect("digits are ASCII"));
}

/// The shortest text that reads as the number again.
fn push_float(wide: f64, number: impl ToString, row: &mut Row) {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if wide.fract() == 0.0 && wide.abs() < EXACT {
        push_number(wide as i128, 0, row);
    } else {
        row.push(&number.to_string());
    }
}

/// A day that the calendar does not have stays a number, which is no date.
fn push_day(day: i32, row: &mut Row) {
    if DAYS.contains(&day) {
        row.push_typed("", Typed::Day(Day(day)));
    } else {
        push_number(i128::from(day), 0, row);
    }
}

fn push_time(seconds: i64, typed: fn(i64) -> Typed, row: &mut Row) {
    if Timestamp::from_second(seconds).is_ok() {
        row.push_typed("", typed(seconds));
    } else {
        push_number(i128::from(seconds), 0, row);
    }
}

/// `f47ac10b-58cc-4372-a567-0e02b2c3d479`
fn push_uuid(id: u128, row: &mut Row) {
    let digits = format!("{id:032x}");
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    row.push(&parts.join("-"));
}
