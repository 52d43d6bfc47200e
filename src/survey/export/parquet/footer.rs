//! The footer of a Parquet file: which columns and row groups there are, and where. Read with
//! doubt: every length is held to a limit before room is made for it.

use std::ops::Range;

use polars_arrow::datatypes::{ArrowDataType, Field, TimeUnit};
use polars_parquet::parquet::compression::Compression;
use polars_parquet::parquet::metadata::Descriptor;
use polars_parquet::parquet::schema::Repetition;
use polars_parquet::parquet::schema::types::{
    ParquetType, PhysicalType, PrimitiveConvertedType, PrimitiveLogicalType, PrimitiveType,
};
use polars_parquet::read::schema::parquet_to_arrow_schema;
use polars_parquet_format::thrift::protocol::TCompactInputProtocol;
use polars_parquet_format::{ColumnChunk, FileMetaData, RowGroup, SchemaElement};

/// The most digits below the point that a decimal of 128 bits can have.
pub const MOST_DECIMALS: usize = 38;

/// No export of a survey has more rows; a few bytes can claim any number of them.
const MOST_ROWS: u64 = 100_000_000;
const MOST_FOOTER: usize = 16 * 1024 * 1024;
/// Each level of a nested column is a call within a call.
const MOST_LEVELS: usize = 64;
const MAGIC: &[u8] = b"PAR1";

pub struct Footer {
    pub columns: Vec<Column>,
    pub groups: Vec<Group>,
}

/// A column as its readers name it, flat or not.
pub struct Column {
    pub name: String,
    /// Or what it holds, in words, that is not read here.
    pub flat: Result<Flat, &'static str>,
}

/// A column whose cells are single values.
pub struct Flat {
    /// Its place among the chunks of a row group.
    pub leaf: usize,
    pub field: Field,
    pub descriptor: Descriptor,
}

impl Flat {
    /// Whether a cell may be null, so that each page says which are.
    pub fn is_optional(&self) -> bool {
        self.descriptor.max_def_level > 0
    }

    pub fn is_uuid(&self) -> bool {
        self.descriptor.primitive_type.logical_type == Some(PrimitiveLogicalType::Uuid)
    }
}

/// Rows that are stored together, each column in one piece.
pub struct Group {
    pub rows: usize,
    pub chunks: Vec<Chunk>,
}

/// A column's piece of a row group.
pub struct Chunk {
    pub bytes: Range<usize>,
    pub compression: Compression,
    pub values: i64,
    /// If it is of text, how that is written; known when its pages are checked.
    pub text: TextPages,
}

/// How a column's pages hold its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPages {
    Plain,
    /// In an encoding whose decoder does not prove it to be UTF-8.
    Unproven,
    /// Each text once, and for each cell which it is.
    Dictionary,
}

pub fn damaged() -> String {
    "its footer is damaged".to_owned()
}

impl Footer {
    pub fn read(bytes: &[u8]) -> Result<Footer, String> {
        let footer = footer_bytes(bytes)?;
        // In the compact form a byte can stand for a number of eight.
        let mut protocol = TCompactInputProtocol::new(footer, footer.len().saturating_mul(16));
        let meta = FileMetaData::read_from_in_protocol(&mut protocol).map_err(|_| damaged())?;
        let columns = columns(&meta.schema)?;
        let rows = meta.row_groups.iter().map(|it| it.num_rows.unsigned_abs());
        let rows = rows.fold(meta.num_rows.unsigned_abs(), u64::max);
        let groups = meta.row_groups.iter().map(|it| group(it, bytes.len()));
        let groups = groups.collect::<Option<Vec<_>>>();
        let groups = groups.filter(|_| rows <= MOST_ROWS);
        let rows = groups.iter().flatten().map(|it| it.rows as u64).sum::<u64>().max(rows);
        if rows > MOST_ROWS {
            return Err(format!(
                "its footer says it holds {rows} rows; at most 100 million are read"
            ));
        }
        let leaves = leaves(&meta.schema);
        let groups = groups.filter(|it| it.iter().all(|group| group.chunks.len() == leaves));
        Ok(Footer { columns, groups: groups.ok_or_else(damaged)? })
    }
}

/// The bytes between the pages and the end.
fn footer_bytes(bytes: &[u8]) -> Result<&[u8], String> {
    if bytes.is_empty() {
        return Err("it is empty".to_owned());
    }
    if bytes.starts_with(b"PARE") || bytes.ends_with(b"PARE") {
        return Err("it is encrypted".to_owned());
    }
    let inside = bytes.strip_prefix(MAGIC).ok_or("it does not begin as a Parquet file does")?;
    let inside = inside.strip_suffix(MAGIC).ok_or("it is cut off: its footer is missing")?;
    let (inside, length) = inside.split_last_chunk::<4>().ok_or("it is cut off")?;
    let length = u32::from_le_bytes(*length) as usize;
    if length == 0 {
        return Err("its footer is empty".to_owned());
    }
    if length > MOST_FOOTER {
        return Err(format!("its footer says it takes {} MiB", length / 1024 / 1024));
    }
    let start = inside.len().checked_sub(length).ok_or("its footer is cut off")?;
    Ok(&inside[start..])
}

fn group(group: &RowGroup, length: usize) -> Option<Group> {
    let chunks = group.columns.iter().map(|it| chunk(it, length)).collect::<Option<_>>()?;
    Some(Group { rows: usize::try_from(group.num_rows).ok()?, chunks })
}

fn chunk(chunk: &ColumnChunk, length: usize) -> Option<Chunk> {
    let meta = chunk.meta_data.as_ref()?;
    // Old writers say 0 where there is no dictionary.
    let dictionary = meta.dictionary_page_offset.filter(|it| *it > 0);
    let start = dictionary.map_or(meta.data_page_offset, |it| it.min(meta.data_page_offset));
    let start = usize::try_from(start).ok()?;
    let end = start.checked_add(usize::try_from(meta.total_compressed_size).ok()?)?;
    let compression = Compression::try_from(meta.codec).ok()?;
    let whole = end <= length;
    whole.then_some(Chunk {
        bytes: start..end,
        compression,
        values: meta.num_values,
        text: TextPages::Plain,
    })
}

fn columns(schema: &[SchemaElement]) -> Result<Vec<Column>, String> {
    if levels(schema) > MOST_LEVELS {
        return Err("its columns are nested too deeply".to_owned());
    }
    let root = ParquetType::try_from_thrift(schema).map_err(|_| damaged())?;
    let ParquetType::GroupType { fields, .. } = root else { return Err(damaged()) };
    let mut leaf = 0;
    let columns = fields.iter().map(|field| {
        let column = Column { name: field.name().to_owned(), flat: flat(field, leaf) };
        leaf += leaves_of(field);
        column
    });
    Ok(columns.collect())
}

/// How deep columns are nested, without descending.
fn levels(schema: &[SchemaElement]) -> usize {
    let mut open: Vec<i32> = vec![];
    let mut deepest = 0;
    for element in schema {
        while open.last() == Some(&0) {
            open.pop();
        }
        if let Some(left) = open.last_mut() {
            *left -= 1;
        }
        if let Some(children @ 1..) = element.num_children {
            open.push(children);
            deepest = deepest.max(open.len());
        }
    }
    deepest
}

/// How many columns the file stores, of which a nested one is several.
fn leaves(schema: &[SchemaElement]) -> usize {
    schema.iter().skip(1).filter(|it| it.num_children.is_none_or(|it| it <= 0)).count()
}

fn leaves_of(field: &ParquetType) -> usize {
    match field {
        ParquetType::PrimitiveType(_) => 1,
        ParquetType::GroupType { fields, .. } => fields.iter().map(leaves_of).sum(),
    }
}

fn flat(field: &ParquetType, leaf: usize) -> Result<Flat, &'static str> {
    let nested = Err("lists or structures, which are not read");
    let ParquetType::PrimitiveType(primitive) = field else { return nested };
    let max_def_level = match primitive.field_info.repetition {
        Repetition::Required => 0,
        Repetition::Optional => 1,
        Repetition::Repeated => return nested,
    };
    let dtype = dtype(field, primitive)?;
    let field = Field::new(primitive.field_info.name.clone(), dtype, max_def_level > 0);
    let descriptor =
        Descriptor { primitive_type: primitive.clone(), max_def_level, max_rep_level: 0 };
    Ok(Flat { leaf, field, descriptor })
}

/// As what a column is decoded.
fn dtype(field: &ParquetType, primitive: &PrimitiveType) -> Result<ArrowDataType, &'static str> {
    use ArrowDataType as D;
    let schema = parquet_to_arrow_schema(std::slice::from_ref(field));
    let dtype = schema.iter_values().next().map(|it| it.dtype.clone());
    let is_bson = primitive.logical_type == Some(PrimitiveLogicalType::Bson)
        || primitive.converted_type == Some(PrimitiveConvertedType::Bson);
    match dtype.unwrap_or(D::Null) {
        D::Utf8View => Ok(D::Utf8View),
        // Some writers do not say that their text is text.
        D::BinaryView if !is_bson => Ok(D::Utf8View),
        D::Decimal(_, scale) if scale > MOST_DECIMALS => Err("numbers of too many decimals"),
        // Nanoseconds, as it would be by default, end in the year 2262.
        D::Timestamp(_, zone) if primitive.physical_type == PhysicalType::Int96 => {
            Ok(D::Timestamp(TimeUnit::Microsecond, zone))
        }
        D::FixedSizeBinary(16) if primitive.logical_type == Some(PrimitiveLogicalType::Uuid) => {
            Ok(D::FixedSizeBinary(16))
        }
        D::Time32(_) | D::Time64(_) => Err("times of day, which are not read"),
        D::Interval(_) => Err("spans of time, which are not read"),
        dtype @ (D::Boolean
        | D::Int8
        | D::Int16
        | D::Int32
        | D::Int64
        | D::UInt8
        | D::UInt16
        | D::UInt32
        | D::UInt64
        | D::Float32
        | D::Float64
        | D::Decimal(..)
        | D::Date32
        | D::Timestamp(..)) => Ok(dtype),
        _ => Err("bytes that are no text"),
    }
}
