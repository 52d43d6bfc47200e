//! Compressed files, unpacked: gzip and Zstandard, known by their first bytes and not their names.

use std::io::{self, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};

use crate::diagnostics::Diagnostics;

/// A file may unpack to so much: some ten million responses. A few kilobytes can unpack to any
/// number of gigabytes.
const MOST: u64 = 512 * MEBIBYTE;
const MEBIBYTE: u64 = 1024 * 1024;

/// The bytes of a file as they were before they were compressed, if they were.
pub fn unpacked(file: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    let (kind, unpacked) = match bytes.as_slice() {
        [0x1f, 0x8b, ..] => ("gzip", gzip(&bytes, MOST)),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => ("Zstandard", zstandard(&bytes, MOST)),
        _ => return Some(bytes),
    };
    match unpacked {
        Ok(Some(bytes)) => Some(bytes),
        Ok(None) => {
            diagnostics.unpacks_to_too_much(file, &format!("{} MiB", MOST / MEBIBYTE));
            None
        }
        Err(why) => {
            diagnostics.file_unreadable(file, &format!("its {kind} compression is broken: {why}"));
            None
        }
    }
}

/// All members of a gzip file; nothing if they hold more than `most` bytes.
fn gzip(bytes: &[u8], most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut unpacked = vec![];
    append(MultiGzDecoder::new(bytes), &mut unpacked, most)?;
    Ok((unpacked.len() as u64 <= most).then_some(unpacked))
}

/// All frames of a Zstandard file; nothing if they hold more than `most` bytes.
fn zstandard(mut bytes: &[u8], most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut unpacked = vec![];
    while !bytes.is_empty() {
        let mut frame = match StreamingDecoder::new(&mut bytes) {
            Ok(frame) => frame,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length,
                ..
            })) => {
                bytes = bytes.get(length as usize..).ok_or(io::ErrorKind::UnexpectedEof)?;
                continue;
            }
            Err(why) => return Err(io::Error::other(why)),
        };
        append(&mut frame, &mut unpacked, most)?;
        if unpacked.len() as u64 > most {
            return Ok(None);
        }
        let declared = frame.decoder.get_checksum_from_data();
        if declared.is_some() && declared != frame.decoder.get_calculated_checksum() {
            return Err(io::Error::other("the checksum is that of other bytes"));
        }
    }
    Ok(Some(unpacked))
}

/// Reads on until the end, or until there is one byte more than `most`.
fn append(packed: impl Read, unpacked: &mut Vec<u8>, most: u64) -> io::Result<()> {
    let left = (most + 1).saturating_sub(unpacked.len() as u64);
    packed.take(left).read_to_end(unpacked).map(drop)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn gzipped(bytes: &[u8]) -> Vec<u8> {
        let mut packed = GzEncoder::new(vec![], Compression::fast());
        packed.write_all(bytes).expect("memory takes all");
        packed.finish().expect("memory takes all")
    }

    fn zstandarded(bytes: &[u8]) -> Vec<u8> {
        compress_to_vec(bytes, CompressionLevel::Fastest)
    }

    #[test]
    fn what_was_packed_comes_out() {
        let text = b"day,score\n2026-01-01,9\n".repeat(1000);
        assert_eq!(gzip(&gzipped(&text), MOST).expect("whole"), Some(text.clone()));
        assert_eq!(zstandard(&zstandarded(&text), MOST).expect("whole"), Some(text));
    }

    #[test]
    fn files_that_were_packed_one_by_one_and_joined_are_one() {
        let members = [gzipped(b"day,score\n"), gzipped(b"2026-01-01,9\n")].concat();
        let whole = Some(b"day,score\n2026-01-01,9\n".to_vec());
        assert_eq!(gzip(&members, MOST).expect("whole"), whole);
        let skipped = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, b'x', b'y', b'z'].to_vec();
        let frames =
            [zstandarded(b"day,score\n"), skipped, zstandarded(b"2026-01-01,9\n")].concat();
        assert_eq!(zstandard(&frames, MOST).expect("whole"), whole);
    }

    #[test]
    fn more_than_the_limit_is_not_unpacked() {
        let zeros = vec![0; 100_000];
        assert_eq!(gzip(&gzipped(&zeros), 99_999).expect("sound"), None);
        assert_eq!(gzip(&gzipped(&zeros), 100_000).expect("sound"), Some(zeros.clone()));
        assert_eq!(zstandard(&zstandarded(&zeros), 99_999).expect("sound"), None);
        assert_eq!(zstandard(&zstandarded(&zeros), 100_000).expect("sound"), Some(zeros));
    }

    #[test]
    fn a_file_that_is_cut_off_or_changed_is_broken() {
        let text = b"day,score\n2026-01-01,9\n".repeat(100);
        for packed in [gzipped(&text), zstandarded(&text)] {
            let unpack = |bytes: &[u8]| match bytes[0] {
                0x1f => gzip(bytes, MOST),
                _ => zstandard(bytes, MOST),
            };
            assert!(unpack(&packed[..packed.len() - 3]).is_err());
            assert!(unpack(&packed[..20]).is_err());
            let mut changed = packed.clone();
            let last = changed.len() - 2;
            changed[last] ^= 0xff;
            assert!(unpack(&changed).is_err());
        }
    }
}
