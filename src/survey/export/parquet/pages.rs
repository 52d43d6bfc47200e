//! The pages of a column's piece, looked through before any is decoded: a decoder makes room for
//! what a page claims, and room that cannot be had ends the program.

use polars_parquet::parquet::compression::{Compression, DecompressionContext, decompress};
use polars_parquet_format::thrift::protocol::TCompactInputProtocol;
use polars_parquet_format::{Encoding, PageHeader, PageType};

use super::footer::{Chunk, Flat, TextPages};

/// One page may take so much room.
pub const MOST_IN_PAGE: usize = 256 * 1024 * 1024;

/// The most bytes that a decoded cell takes beyond its text.
const CELL: usize = 16;

/// How much room the pages say they take, unpacked; or what is wrong with them.
pub fn check(file: &[u8], flat: &Flat, chunk: &mut Chunk, rows: usize) -> Result<usize, String> {
    if usize::try_from(chunk.values) != Ok(rows) {
        return Err(format!(
            "it says it has {} cells, and its row group {rows} rows",
            chunk.values
        ));
    }
    if let Compression::Brotli | Compression::Lzo = chunk.compression {
        return Err(format!("its compression, {:?}, is not read", chunk.compression));
    }
    let mut rest = &file[chunk.bytes.clone()];
    let (mut values, mut room) = (0, 0_usize);
    let (mut is_coded, mut is_unproven) = (rows > 0, false);
    while values < rows {
        if rest.is_empty() {
            return Err("it ends before its rows do".to_owned());
        }
        let page = Page::split_off(&mut rest)?;
        values += page.values;
        let keys = [Encoding::RLE_DICTIONARY, Encoding::PLAIN_DICTIONARY];
        is_coded &= page.values == 0 || keys.contains(&page.encoding);
        room = room.saturating_add(page.unpacked);
        match page.encoding {
            Encoding::DELTA_BYTE_ARRAY => {
                return Err("its encoding, delta byte array, is not read".to_owned());
            }
            Encoding::DELTA_BINARY_PACKED => page.check_delta(flat, chunk.compression)?,
            Encoding::DELTA_LENGTH_BYTE_ARRAY => {
                page.check_delta(flat, chunk.compression)?;
                is_unproven = true;
            }
            _ => {}
        }
    }
    chunk.text = match (is_unproven, is_coded) {
        (true, _) => TextPages::Unproven,
        (false, true) => TextPages::Dictionary,
        (false, false) => TextPages::Plain,
    };
    Ok(room)
}

struct Page<'a> {
    header: PageHeader,
    encoding: Encoding,
    values: usize,
    unpacked: usize,
    bytes: &'a [u8],
}

impl<'a> Page<'a> {
    fn split_off(rest: &mut &'a [u8]) -> Result<Page<'a>, String> {
        let damaged = || "a page of it is damaged".to_owned();
        let mut protocol = TCompactInputProtocol::new(&mut *rest, MOST_IN_PAGE);
        let header = PageHeader::read_from_in_protocol(&mut protocol).map_err(|_| damaged())?;
        let packed = usize::try_from(header.compressed_page_size).map_err(|_| damaged())?;
        let unpacked = usize::try_from(header.uncompressed_page_size).map_err(|_| damaged())?;
        let (bytes, below) = rest.split_at_checked(packed).ok_or_else(damaged)?;
        *rest = below;
        let (values, entries, encoding) = claims(&header).ok_or_else(damaged)?;
        // Equal cells take no room in the page, and still do when they are decoded.
        let room = unpacked.max(values.max(entries).saturating_mul(CELL));
        if room > MOST_IN_PAGE {
            return Err(format!("a page of it says it takes {} MiB", room / 1024 / 1024));
        }
        Ok(Page { header, encoding, values, unpacked, bytes })
    }

    /// Pages of differences say again how many values they hold, and no byte has to stand for any.
    fn check_delta(&self, flat: &Flat, compression: Compression) -> Result<(), String> {
        let damaged = || "a page of it is damaged".to_owned();
        let unpacked = self.unpacked_values(flat, compression).ok_or_else(damaged)?;
        let mut numbers = unpacked.as_slice();
        let block = uleb128(&mut numbers).ok_or_else(damaged)?;
        let parts = uleb128(&mut numbers).ok_or_else(damaged)?;
        let values = uleb128(&mut numbers).ok_or_else(damaged)?;
        let sound =
            values <= self.values as u64 && block <= 1 << 24 && (1..=block).contains(&parts);
        sound.then_some(()).ok_or_else(damaged)
    }

    /// What is below the levels, which say of each cell whether it is null.
    fn unpacked_values(&self, flat: &Flat, compression: Compression) -> Option<Vec<u8>> {
        let (bytes, is_packed, levels) = match &self.header.data_page_header_v2 {
            Some(v2) if self.header.type_ == PageType::DATA_PAGE_V2 => {
                let levels = v2.definition_levels_byte_length + v2.repetition_levels_byte_length;
                let levels = usize::try_from(levels).ok()?;
                (self.bytes.get(levels..)?, v2.is_compressed.unwrap_or(true), levels)
            }
            _ => (self.bytes, true, 0),
        };
        let values = if is_packed && compression != Compression::Uncompressed {
            let mut values = vec![0; self.unpacked.checked_sub(levels)?];
            let mut context = DecompressionContext::Unset;
            decompress(compression, bytes, &mut values, &mut context).ok()?;
            values
        } else {
            bytes.to_vec()
        };
        if self.header.type_ == PageType::DATA_PAGE_V2 || !flat.is_optional() {
            return Some(values);
        }
        let (levels, below) = values.split_first_chunk::<4>()?;
        below.get(u32::from_le_bytes(*levels) as usize..).map(<[u8]>::to_vec)
    }
}

/// How many cells a page holds, how many entries of a dictionary, and in which encoding.
fn claims(header: &PageHeader) -> Option<(usize, usize, Encoding)> {
    let (values, entries, encoding) = match header.type_ {
        PageType::DATA_PAGE => {
            let page = header.data_page_header.as_ref()?;
            (page.num_values, 0, page.encoding)
        }
        PageType::DATA_PAGE_V2 => {
            let page = header.data_page_header_v2.as_ref()?;
            (page.num_values, 0, page.encoding)
        }
        PageType::DICTIONARY_PAGE => {
            let page = header.dictionary_page_header.as_ref()?;
            (0, page.num_values, page.encoding)
        }
        _ => return None,
    };
    Some((usize::try_from(values).ok()?, usize::try_from(entries).ok()?, encoding))
}

/// A number of seven bits a byte, the lowest first.
fn uleb128(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..63).step_by(7) {
        let (byte, below) = bytes.split_first()?;
        *bytes = below;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}
