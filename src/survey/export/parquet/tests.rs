//! Parquet files, made here with the writer beside the reader, and what becomes of broken ones.

use std::sync::Arc;

use polars_arrow::array::{
    BooleanArray, DictionaryArray, ListArray, PrimitiveArray, Utf8ViewArray,
};
use polars_arrow::datatypes::{ArrowSchema, TimeUnit};
use polars_arrow::offset::OffsetsBuffer;
use polars_arrow::record_batch::RecordBatchT;
use polars_parquet::write::{
    CompressionOptions, Encoding, FileWriter, RowGroupIterator, StatisticsOptions, Version,
    WriteOptions,
};
use polars_parquet_format::FileMetaData;
use polars_parquet_format::thrift::protocol::{TCompactInputProtocol, TCompactOutputProtocol};
use proptest::prelude::*;

use super::super::Typed;
use super::*;
use crate::period::Day;

type Columns = Vec<(&'static str, Box<dyn Array>)>;

#[derive(Debug)]
struct Writing {
    rows_in_group: usize,
    compression: CompressionOptions,
    encoding: Encoding,
}

const PLAIN: Writing = Writing {
    rows_in_group: 100,
    compression: CompressionOptions::Uncompressed,
    encoding: Encoding::Plain,
};

fn written(columns: &Columns, writing: &Writing) -> Vec<u8> {
    let field = |(name, array): &(&'static str, Box<dyn Array>)| {
        polars_arrow::datatypes::Field::new((*name).into(), array.dtype().clone(), true)
    };
    let schema: ArrowSchema = columns.iter().map(field).map(|it| (it.name.clone(), it)).collect();
    let options = WriteOptions {
        statistics: StatisticsOptions::default(),
        version: Version::V1,
        compression: writing.compression,
        data_page_size: Some(1 << 16),
    };
    let shared = Arc::new(schema.clone());
    let rows = columns[0].1.len();
    let groups = (0..rows).step_by(writing.rows_in_group).map(|start| {
        let length = writing.rows_in_group.min(rows - start);
        let arrays = columns.iter().map(|(_, it)| it.sliced(start, length)).collect();
        Ok(RecordBatchT::new(length, Arc::clone(&shared), arrays))
    });
    let encodings = vec![vec![writing.encoding]; columns.len()].into();
    let groups = RowGroupIterator::try_new(groups, &schema, options, encodings)
        .expect("the schema has a Parquet form");
    let mut writer = FileWriter::try_new(vec![], schema, options).expect("as above");
    for (place, group) in groups.enumerate() {
        let length = writing.rows_in_group.min(rows - place * writing.rows_in_group);
        writer.write(length as u64, group.expect("it is encoded")).expect("memory takes all");
    }
    writer.end(None).expect("memory takes all");
    writer.into_inner()
}

fn texts(cells: &[Option<&str>]) -> Box<dyn Array> {
    Utf8ViewArray::from_slice(cells).boxed()
}

fn numbers(dtype: ArrowDataType, cells: &[Option<i64>]) -> Box<dyn Array> {
    PrimitiveArray::<i64>::from_slice(cells.iter().map(|it| it.unwrap_or(0)).collect::<Vec<_>>())
        .with_validity(Some(cells.iter().map(Option::is_some).collect()))
        .to(dtype)
        .boxed()
}

/// All rows as a person sees them, and why there are no more.
fn read(
    bytes: Vec<u8>,
    select: Option<&[usize]>,
) -> Result<(Vec<Vec<String>>, Option<String>), String> {
    let (_, mut rows) = Rows::open(bytes)?;
    if let Some(columns) = select {
        rows.select(columns);
    }
    let mut row = Row::default();
    let mut all = vec![];
    while rows.fill(&mut row) {
        assert_eq!(row.line, all.len() as u64 + 1);
        all.push((0..row.width()).map(|it| row.shown(it).into_owned()).collect());
    }
    Ok((all, rows.broken().map(str::to_owned)))
}

fn cells_of(array: Box<dyn Array>) -> Vec<String> {
    let (rows, broken) = read(written(&vec![("cell", array)], &PLAIN), None).expect("it is sound");
    assert_eq!(broken, None);
    rows.into_iter().flatten().collect()
}

/// A survey of three hundred rows in three row groups.
fn survey(writing: &Writing) -> Vec<u8> {
    let day = |it| Some(20_000 + it / 10);
    let days = PrimitiveArray::<i32>::from_iter((0..300).map(day)).to(ArrowDataType::Date32);
    let teams: Vec<_> =
        (0..300).map(|it| ["Billing", "Returns", "Café"].get(it % 4).copied()).collect();
    let scores =
        PrimitiveArray::<i8>::from_iter((0..300).map(|it| (it % 7 > 0).then_some((it % 11) as i8)));
    let columns = vec![("day", days.boxed()), ("team", texts(&teams)), ("score", scores.boxed())];
    written(&columns, writing)
}

#[test]
fn each_type_gives_its_text() {
    use ArrowDataType as D;
    assert_eq!(cells_of(texts(&[Some("Fine."), None, Some("")])), ["Fine.", "", ""]);
    let limits = [Some(-7), None, Some(i64::MAX), Some(i64::MIN), Some(0), Some(10)];
    let shown = ["-7", "", "9223372036854775807", "-9223372036854775808", "0", "10"];
    assert_eq!(cells_of(numbers(D::Int64, &limits)), shown);
    let large = PrimitiveArray::<u64>::from_slice([u64::MAX, 3]).boxed();
    assert_eq!(cells_of(large), ["18446744073709551615", "3"]);
    let truths = BooleanArray::from(vec![Some(true), None, Some(false)]).boxed();
    assert_eq!(cells_of(truths), ["true", "", "false"]);
    let doubles = [9.0, 9.5, -0.0, 0.1, 1e300, f64::NAN].map(Some);
    let doubles = cells_of(PrimitiveArray::<f64>::from(doubles.to_vec()).boxed());
    assert_eq!(doubles[..4], ["9", "9.5", "0", "0.1"]);
    assert_eq!((doubles[4].len(), doubles[5].as_str()), (301, "NaN"));
    let singles = PrimitiveArray::<f32>::from(vec![Some(0.1_f32), Some(7.0)]).boxed();
    assert_eq!(cells_of(singles), ["0.1", "7"]);
    let decimals = [950, -5, 0, i128::from(i64::MAX) * 1000];
    let decimals = PrimitiveArray::<i128>::from_slice(decimals).to(D::Decimal(30, 2)).boxed();
    assert_eq!(cells_of(decimals), ["9.50", "-0.05", "0.00", "92233720368547758070.00"]);
}

#[test]
fn dates_and_times_are_typed() {
    use ArrowDataType as D;
    let days = [Some(0), Some(20_000), None, Some(i32::MAX), Some(-1)];
    let days = PrimitiveArray::<i32>::from(days.to_vec()).to(D::Date32).boxed();
    let shown = ["1970-01-01", "2024-10-04", "", "9999-12-31", "1969-12-31"];
    assert_eq!(cells_of(days), shown);
    let micros = [Some(1_782_950_400_000_000 - 1), Some(-1)];
    let local = numbers(D::Timestamp(TimeUnit::Microsecond, None), &micros);
    assert_eq!(cells_of(local.clone()), ["2026-07-01T23:59:59", "1969-12-31T23:59:59"]);
    let zone = Some("Europe/London".into());
    let zoned = numbers(D::Timestamp(TimeUnit::Microsecond, zone), &micros);
    assert_eq!(cells_of(zoned.clone()), ["2026-07-01T23:59:59Z", "1969-12-31T23:59:59Z"]);

    let (_, mut rows) = Rows::open(survey(&PLAIN)).expect("it is sound");
    let mut row = Row::default();
    assert!(rows.fill(&mut row));
    assert_eq!((row.cell(0), row.typed(0)), ("", Some(Typed::Day(Day(20_000)))));
    assert_eq!((row.cell(1), row.typed(1)), ("Billing", None));
    let times = written(&vec![("local", local), ("zoned", zoned)], &PLAIN);
    let (_, mut rows) = Rows::open(times).expect("it is sound");
    assert!(rows.fill(&mut row) && rows.fill(&mut row));
    assert_eq!(row.typed(0), Some(Typed::Clock(-1)));
    assert_eq!(row.typed(1), Some(Typed::Instant(-1)));
}

#[test]
fn a_column_of_categories_gives_their_text() {
    let keys = PrimitiveArray::<u32>::from(vec![Some(1), Some(0), None, Some(1)]);
    let names = Utf8ViewArray::from_slice_values(["Web", "Phone"]);
    let names =
        DictionaryArray::try_from_keys(keys, names.boxed(), false).expect("all keys are names");
    let writing = Writing { encoding: Encoding::RleDictionary, ..PLAIN };
    let (rows, _) =
        read(written(&vec![("channel", names.boxed())], &writing), None).expect("it is sound");
    assert_eq!(rows.concat(), ["Phone", "Web", "", "Phone"]);
}

#[test]
fn cells_of_the_same_text_have_the_same_code_all_through_the_file() {
    let writing = Writing { encoding: Encoding::RleDictionary, ..PLAIN };
    let (_, mut rows) = Rows::open(survey(&writing)).expect("it is sound");
    let mut row = Row::default();
    let mut texts = std::collections::BTreeMap::new();
    while rows.fill(&mut row) {
        for column in 0..row.width() {
            let text = row.cell(column).to_owned();
            assert_eq!(row.code(column).is_some(), column > 0 && !text.is_empty());
            if let Some(code) = row.code(column) {
                assert_eq!(*texts.entry((column, code)).or_insert(text.clone()), text);
            }
        }
    }
    assert_eq!(texts.len(), 3 + 11);
}

#[test]
fn every_compression_and_encoding_reads_the_same() {
    let (plain, _) = read(survey(&PLAIN), None).expect("it is sound");
    assert_eq!(
        (plain.len(), &plain[299]),
        (300, &vec!["2024-11-02".into(), "".into(), "2".into()])
    );
    for compression in [
        CompressionOptions::Snappy,
        CompressionOptions::Zstd(None),
        CompressionOptions::Gzip(None),
        CompressionOptions::Lz4Raw,
    ] {
        for encoding in [Encoding::Plain, Encoding::RleDictionary] {
            let file = survey(&Writing { rows_in_group: 70, compression, encoding });
            assert_eq!(read(file, None), Ok((plain.clone(), None)), "{compression:?} {encoding:?}");
        }
    }
}

#[test]
fn a_compression_that_is_not_read_is_named() {
    let brotli = polars_parquet_format::CompressionCodec::BROTLI;
    let file = forged(&survey(&PLAIN), |it| {
        it.row_groups[1].columns[1].meta_data.as_mut().expect("it has one").codec = brotli;
    });
    let (rows, broken) = read(file, None).expect("the footer is sound");
    let why =
        "its column `team` cannot be read from row 101 on: its compression, Brotli, is not read";
    assert_eq!((rows.len(), broken.as_deref()), (100, Some(why)));
}

#[test]
fn encodings_of_differences_are_read() {
    let cells: Vec<Option<String>> =
        (0..500).map(|it| (it % 3 > 0).then(|| format!("Réf {}", it * it))).collect();
    let cells: Vec<Option<&str>> = cells.iter().map(Option::as_deref).collect();
    let counts: Vec<_> = (0..500).map(|it| (it % 5 > 0).then_some(it * 1000 - 90_000)).collect();
    for compression in [CompressionOptions::Uncompressed, CompressionOptions::Snappy] {
        for (array, encoding) in [
            (Utf8ViewArray::from_slice(&cells).boxed(), Encoding::DeltaLengthByteArray),
            (numbers(ArrowDataType::Int64, &counts), Encoding::DeltaBinaryPacked),
        ] {
            let columns: Columns = vec![("it", array)];
            let plain = read(written(&columns, &PLAIN), None).expect("it is sound");
            let writing = Writing { compression, encoding, ..PLAIN };
            assert_eq!(read(written(&columns, &writing), None), Ok(plain), "{encoding:?}");
        }
    }
}

#[test]
fn a_row_group_larger_than_a_batch_is_read_whole() {
    let rows = BATCH + 1000;
    let ids = PrimitiveArray::<i64>::from_vec((0..rows as i64).collect()).boxed();
    let writing = Writing { rows_in_group: rows, ..PLAIN };
    let (all, broken) = read(written(&vec![("id", ids)], &writing), None).expect("it is sound");
    assert_eq!((all.len(), broken), (rows, None));
    assert!(all.iter().enumerate().all(|(place, it)| it[0] == place.to_string()));
}

#[test]
fn a_column_that_is_not_selected_is_never_read() {
    let mut file = survey(&PLAIN);
    let footer = footer::Footer::read(&file).expect("it is sound");
    for group in &footer.groups {
        file[group.chunks[1].bytes.clone()].fill(0xff);
    }
    let (rows, broken) = read(file.clone(), Some(&[0, 2])).expect("the footer is sound");
    assert_eq!((rows.len(), broken), (300, None));
    assert_eq!(rows[1], ["2024-10-04", "", "1"]);
    let (rows, broken) = read(file, Some(&[1])).expect("the footer is sound");
    assert_eq!(rows.len(), 0);
    let why = "its column `team` cannot be read from row 1 on: a page of it is damaged";
    assert_eq!(broken.as_deref(), Some(why));
}

#[test]
fn a_nested_column_is_refused_by_its_name_if_it_is_selected() {
    let values = PrimitiveArray::<i64>::from_slice([1, 2, 3]).boxed();
    let dtype = ListArray::<i64>::default_datatype(ArrowDataType::Int64);
    let ends = OffsetsBuffer::try_from(vec![0, 2, 3]).expect("they rise");
    let lists = ListArray::<i64>::new(dtype, ends, values, None).boxed();
    let file = written(&vec![("tags", lists), ("team", texts(&[Some("Web"), None]))], &PLAIN);
    let rows = vec![vec![String::new(), "Web".to_owned()], vec![String::new(); 2]];
    assert_eq!(read(file.clone(), None), Ok((rows.clone(), None)));
    assert_eq!(read(file.clone(), Some(&[1])), Ok((rows, None)));
    let why = "its column `tags` holds lists or structures, which are not read";
    assert_eq!(read(file, Some(&[0, 1])), Ok((vec![], Some(why.to_owned()))));
}

#[test]
fn what_is_no_parquet_file_says_so() {
    let why = |bytes: &[u8]| Rows::open(bytes.to_vec()).err().expect("it is no Parquet file");
    assert_eq!(why(b""), "it is empty");
    assert_eq!(why(b"PAR1"), "it is cut off: its footer is missing");
    assert_eq!(why(b"PAR1\0\0\0\0\0\0\0\0PAR1"), "its footer is empty");
    assert_eq!(why(b"PAR1\xff\0\0\0PAR1"), "its footer is cut off");
    assert_eq!(why(b"PAR1\0\0\0\xffPAR1"), "its footer says it takes 4080 MiB");
    assert_eq!(why(b"PARE\0\0\0\0PARE"), "it is encrypted");
    assert_eq!(why(b"day,team\n"), "it does not begin as a Parquet file does");
    let file = survey(&PLAIN);
    assert_eq!(why(&file[..file.len() - 1]), "it is cut off: its footer is missing");
    for end in (0..file.len()).step_by(7) {
        assert!(Rows::open(file[..end].to_vec()).is_err());
    }
}

/// The file with another footer.
fn forged(file: &[u8], forge: impl Fn(&mut FileMetaData)) -> Vec<u8> {
    let (above, length) = file[..file.len() - 4].split_last_chunk::<4>().expect("a length");
    let (pages, footer) = above.split_at(above.len() - u32::from_le_bytes(*length) as usize);
    let mut protocol = TCompactInputProtocol::new(footer, 1 << 20);
    let mut meta = FileMetaData::read_from_in_protocol(&mut protocol).expect("it is sound");
    forge(&mut meta);
    let mut footer = vec![];
    let mut protocol = TCompactOutputProtocol::new(&mut footer);
    meta.write_to_out_protocol(&mut protocol).expect("memory takes all");
    let length = (footer.len() as u32).to_le_bytes();
    [pages, &footer, &length, b"PAR1"].concat()
}

#[test]
fn a_footer_that_claims_too_much_is_not_believed() {
    let file = survey(&PLAIN);
    let why = |forge: &dyn Fn(&mut FileMetaData)| match read(forged(&file, forge), None) {
        Err(why) => why,
        Ok((_, broken)) => broken.expect("it claims too much"),
    };
    let rows = "its footer says it holds 3000000000 rows; at most 100 million are read";
    assert_eq!(why(&|it| it.num_rows = 3_000_000_000), rows);
    assert_eq!(why(&|it| it.row_groups[2].num_rows = 3_000_000_000), rows);
    let group = |it: &mut FileMetaData, claim: fn(&mut polars_parquet_format::ColumnMetaData)| {
        claim(it.row_groups[0].columns[2].meta_data.as_mut().expect("it has one"));
    };
    assert_eq!(
        why(&|it| it.row_groups[1].num_rows = 90_000_000),
        "its column `day` cannot be read from row 101 on: it says it has 100 cells, and its row group \
         90000000 rows"
    );
    assert_eq!(
        why(&|it| {
            it.row_groups[0].num_rows = 90_000_000;
            for column in &mut it.row_groups[0].columns {
                column.meta_data.as_mut().expect("it has one").num_values = 90_000_000;
            }
        }),
        "its column `day` cannot be read from row 1 on: it ends before its rows do"
    );
    assert_eq!(
        why(&|it| group(it, |it| it.total_compressed_size = i64::MAX)),
        "its footer is damaged"
    );
    assert_eq!(why(&|it| group(it, |it| it.data_page_offset = -1)), "its footer is damaged");
    assert_eq!(why(&|it| it.row_groups[0].columns.truncate(1)), "its footer is damaged");
    assert_eq!(why(&|it| it.schema[0].num_children = Some(i32::MAX)), "its footer is damaged");
    let deep = |it: &mut FileMetaData| {
        let mut group = it.schema[0].clone();
        group.num_children = Some(1);
        group.repetition_type = Some(polars_parquet_format::FieldRepetitionType::OPTIONAL);
        let leaf = it.schema[1].clone();
        it.schema = vec![group; 100_000];
        it.schema.push(leaf);
    };
    assert_eq!(why(&deep), "its columns are nested too deeply");
}

#[test]
fn a_page_that_claims_gigabytes_is_not_unpacked() {
    use polars_parquet_format::PageHeader;
    let scores = PrimitiveArray::<i32>::from_slice([9; 50]).boxed();
    let writing = Writing { compression: CompressionOptions::Zstd(None), ..PLAIN };
    let file = written(&vec![("score", scores)], &writing);
    let claiming = |claim: fn(&mut PageHeader)| {
        let mut below = &file[4..];
        let mut protocol = TCompactInputProtocol::new(&mut below, 1 << 20);
        let mut header = PageHeader::read_from_in_protocol(&mut protocol).expect("it is sound");
        let packed = &below[..header.compressed_page_size as usize];
        claim(&mut header);
        let mut page = vec![];
        let mut protocol = TCompactOutputProtocol::new(&mut page);
        header.write_to_out_protocol(&mut protocol).expect("memory takes all");
        page.extend(packed);
        let forged = forged(&file, |it| {
            let meta = it.row_groups[0].columns[0].meta_data.as_mut().expect("it has one");
            meta.total_compressed_size = page.len() as i64;
        });
        let file = [b"PAR1", page.as_slice(), footer_of(&forged)].concat();
        read(file, None).expect("the footer is sound").1.expect("it claims too much")
    };
    let why = claiming(|it| it.uncompressed_page_size = i32::MAX);
    let below = "its column `score` cannot be read from row 1 on: ";
    assert_eq!(why, format!("{below}a page of it says it takes 2047 MiB"));
    let why = claiming(|it| it.uncompressed_page_size = -1);
    assert_eq!(why, format!("{below}a page of it is damaged"));
    let why = claiming(|it| {
        it.data_page_header.as_mut().expect("a page of version 1").num_values = i32::MAX;
    });
    assert_eq!(why, format!("{below}a page of it says it takes 32767 MiB"));
}

/// The footer of a file with its length and end.
fn footer_of(file: &[u8]) -> &[u8] {
    let (above, length) = file[..file.len() - 4].split_last_chunk::<4>().expect("a length");
    &file[above.len() - u32::from_le_bytes(*length) as usize..]
}

fn any_writing() -> impl Strategy<Value = Writing> {
    let compression = prop_oneof![
        Just(CompressionOptions::Uncompressed),
        Just(CompressionOptions::Snappy),
        Just(CompressionOptions::Zstd(None)),
        Just(CompressionOptions::Lz4Raw),
    ];
    let encoding = prop_oneof![Just(Encoding::Plain), Just(Encoding::RleDictionary)];
    (compression, encoding).prop_map(|(compression, encoding)| Writing {
        rows_in_group: 120,
        compression,
        encoding,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_read_or_refused(
        writing in any_writing(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut file = survey(&writing);
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if let Some(cut) = cut {
            file.remove(cut.index(file.len()));
        }
        if let Ok((rows, _)) = read(file, None) {
            prop_assert!(rows.iter().flatten().all(|it| std::str::from_utf8(it.as_bytes()).is_ok()));
        }
    }
}
