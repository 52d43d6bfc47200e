//! The bytes of a file as text: what its byte order mark says, else what the survey says, else
//! UTF-8. Never a guess: a file that is not what it should be is named with its line, and the
//! encoding that it may have is offered.

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::diagnostics::Diagnostics;

/// A file's text, without its byte order mark.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    /// The line of the first letter that shows a file to be UTF-8 and not what the survey says: an
    /// 8-bit encoding reads any bytes, and those wrongly.
    pub utf8_after_all: Option<u64>,
}

/// The text of a file.
pub fn text(
    file: &str,
    bytes: Vec<u8>,
    declared: &'static Encoding,
    diagnostics: &mut Diagnostics,
) -> Option<Text> {
    if let Some(kind) = kind(&bytes) {
        diagnostics.format_not_read(file, kind);
        return None;
    }
    let (encoding, mark) = Encoding::for_bom(&bytes).unwrap_or((declared, 0));
    let utf8_after_all = utf8_after_all(&bytes, encoding);
    let text = decoded(file, bytes, mark, encoding, diagnostics)?;
    match text.bytes().position(|it| it == 0) {
        Some(place) => {
            unreadable(file, &text, place, encoding, diagnostics);
            None
        }
        None => Some(Text { text, utf8_after_all }),
    }
}

fn utf8_after_all(bytes: &[u8], encoding: &'static Encoding) -> Option<u64> {
    let text = std::str::from_utf8(bytes).ok().filter(|_| encoding.is_single_byte())?;
    let place = text.bytes().position(|it| !it.is_ascii())?;
    Some(line_of(bytes, place))
}

/// What a file is that is no text.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => Some("a PDF"),
        _ if is_web_page(bytes) => Some("a web page"),
        [b'B', b'Z', b'h', ..] | [0xfd, b'7', b'z', ..] | [b'7', b'z', 0xbc, ..] => {
            Some("an archive")
        }
        _ => None,
    }
}

/// A sign-in page is what a download often is when the session has ended.
fn is_web_page(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    ["<!doctype html", "<html"].iter().any(|it| {
        start.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it.as_bytes()))
    })
}

fn decoded(
    file: &str,
    bytes: Vec<u8>,
    mark: usize,
    encoding: &'static Encoding,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    if encoding == UTF_8 {
        return utf8(file, bytes, mark, diagnostics);
    }
    match decode(&bytes[mark..], encoding) {
        Ok(text) => Some(text),
        Err(line) => {
            diagnostics.not_in_encoding(file, line, encoding.name(), None);
            None
        }
    }
}

fn utf8(
    file: &str,
    mut bytes: Vec<u8>,
    mark: usize,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    bytes.drain(..mark);
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(why) => {
            let (valid, bytes) = (why.utf8_error().valid_up_to(), why.as_bytes());
            match guess(bytes) {
                None => diagnostics.format_not_read(file, "a binary file"),
                Some(guess) => {
                    let line = line_of(bytes, valid);
                    diagnostics.not_in_encoding(file, line, UTF_8.name(), Some(guess.0));
                }
            }
            None
        }
    }
}

/// The name of an encoding in `site.toml`.
struct Name(&'static str);

/// Which encoding the bytes may have that are not UTF-8; none if they are no text.
fn guess(bytes: &[u8]) -> Option<Name> {
    if let Some(encoding) = wide(bytes) {
        return Some(Name(if encoding == UTF_16LE { "utf-16" } else { "utf-16be" }));
    }
    let is_control = |it: &&u8| **it < 0x20 && !matches!(**it, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    let controls = bytes.iter().filter(is_control).count();
    (controls * 100 <= bytes.len()).then_some(Name("windows-1252"))
}

/// Whether every second byte at the beginning is nought, as English is in UTF-16.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(1000) & !1];
    let noughts = |half: usize| start.iter().skip(half).step_by(2).filter(|it| **it == 0).count();
    let (even, odd, pairs) = (noughts(0), noughts(1), start.len() / 2);
    match () {
        () if odd * 2 > pairs && even * 20 < pairs => Some(UTF_16LE),
        () if even * 2 > pairs && odd * 20 < pairs => Some(UTF_16BE),
        () => None,
    }
}

/// Says what is wrong with a text that holds a NUL.
fn unreadable(
    file: &str,
    text: &str,
    place: usize,
    encoding: &'static Encoding,
    diagnostics: &mut Diagnostics,
) {
    let bytes = text.as_bytes();
    match guess(bytes) {
        Some(Name(name)) if encoding.is_ascii_compatible() && wide(bytes).is_some() => {
            diagnostics.not_in_encoding(file, 1, encoding.name(), Some(name));
        }
        Some(_) => diagnostics.nul_byte(file, line_of(bytes, place)),
        // A NUL or two of a short file are more than a hundredth of it.
        None if bytes.iter().filter(|it| **it == 0).count() <= 8 => {
            diagnostics.nul_byte(file, line_of(bytes, place));
        }
        None => diagnostics.format_not_read(file, "a binary file"),
    }
}

/// The text, or the line where the bytes are none of the encoding.
fn decode(bytes: &[u8], encoding: &'static Encoding) -> Result<String, u64> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + 16);
    let mut read = 0;
    loop {
        let (result, more) =
            decoder.decode_to_string_without_replacement(&bytes[read..], &mut text, true);
        read += more;
        match result {
            DecoderResult::InputEmpty => return Ok(text),
            DecoderResult::OutputFull => text.reserve(bytes.len() / 8 + 64),
            DecoderResult::Malformed(..) => return Err(line_of(text.as_bytes(), text.len())),
        }
    }
}

/// The physical line of an offset, in a file whose lines may end with CR alone.
fn line_of(bytes: &[u8], offset: usize) -> u64 {
    let end = super::delimited::line_end(bytes);
    bytes[..offset].iter().filter(|it| **it == end).count() as u64 + 1
}

#[cfg(test)]
mod tests {
    use encoding_rs::WINDOWS_1252;

    use super::*;

    fn read(bytes: &[u8], declared: &'static Encoding) -> Result<Text, Vec<String>> {
        let mut diagnostics = Diagnostics::new();
        let text = text("data/a.csv", bytes.to_vec(), declared, &mut diagnostics);
        let said = diagnostics.iter().map(|it| format!("{}: {}", it.code, it.message));
        text.ok_or_else(|| said.collect())
    }

    fn reads(bytes: &[u8], declared: &'static Encoding, text: &str) {
        let expected = Text { text: text.to_owned(), utf8_after_all: None };
        assert_eq!(read(bytes, declared), Ok(expected));
    }

    fn says(bytes: &[u8], declared: &'static Encoding, said: &str) {
        assert_eq!(read(bytes, declared), Err(vec![said.to_owned()]));
    }

    fn wide_bytes(text: &str, little: u8) -> Vec<u8> {
        let units = text.encode_utf16();
        units.flat_map(|it| if little == 1 { it.to_le_bytes() } else { it.to_be_bytes() }).collect()
    }

    #[test]
    fn a_byte_order_mark_has_the_last_word() {
        for declared in [UTF_8, WINDOWS_1252] {
            reads("\u{feff}día,é\n".as_bytes(), declared, "día,é\n");
            reads(&wide_bytes("\u{feff}día,😀\n", 1), declared, "día,😀\n");
            reads(&wide_bytes("\u{feff}día,😀\n", 0), declared, "día,😀\n");
        }
    }

    #[test]
    fn what_is_declared_is_read() {
        reads(b"d\xeda,\x80 9\n", WINDOWS_1252, "día,€ 9\n");
        reads(&wide_bytes("día\n", 1), UTF_16LE, "día\n");
        reads(&wide_bytes("día\n", 0), UTF_16BE, "día\n");
        let sjis = Encoding::for_label(b"shift_jis").expect("a name");
        reads(b"\x93\xfa\x96{\n", sjis, "日本\n");
    }

    #[test]
    fn the_line_that_is_no_text_is_named() {
        says(b"a\nb\nd\xeda\n", UTF_8, "not-utf8: line 3 of `data/a.csv` is not UTF-8");
        says(b"a\rb\rd\xeda\r", UTF_8, "not-utf8: line 3 of `data/a.csv` is not UTF-8");
        let lone = [wide_bytes("a\nb\n", 1), vec![0, 0xd8, b'x', 0]].concat();
        says(&lone, UTF_16LE, "not-in-encoding: line 3 of `data/a.csv` is not UTF-16LE");
        let odd = [wide_bytes("a\nb\n", 1), vec![b'x']].concat();
        says(&odd, UTF_16LE, "not-in-encoding: line 3 of `data/a.csv` is not UTF-16LE");
    }

    #[test]
    fn an_encoding_is_offered_and_not_taken() {
        let offered = |bytes: &[u8]| {
            let mut diagnostics = Diagnostics::new();
            text("data/a.csv", bytes.to_vec(), UTF_8, &mut diagnostics);
            diagnostics.iter().next().and_then(|it| it.hint.clone()).unwrap_or_default()
        };
        let hint = |name: &str| {
            format!("it may be {name}: add `encoding = \"{name}\"`, or save it as UTF-8")
        };
        assert_eq!(offered(b"d\xeda\n"), hint("windows-1252"));
        assert_eq!(offered(&wide_bytes("day,score\n", 1)), hint("utf-16"));
        assert_eq!(offered(&wide_bytes("day,score\n", 0)), hint("utf-16be"));
    }

    #[test]
    fn utf8_that_is_read_as_something_else_is_said() {
        let read = read("a\ndía\n".as_bytes(), WINDOWS_1252).expect("any bytes will do");
        assert_eq!(read, Text { text: "a\ndÃ\u{ad}a\n".to_owned(), utf8_after_all: Some(2) });
    }

    #[test]
    fn a_nul_in_a_text_is_named_by_its_line() {
        says(b"day,score\n1,9\n2,\0\n", UTF_8, "nul-byte: line 3 of `data/a.csv` holds a NUL byte");
        let binary: Vec<u8> = (0..=255).cycle().take(4000).collect();
        says(&binary, UTF_8, "format-not-read: `data/a.csv` is a binary file, not delimited text");
        says(
            &[0; 1000],
            UTF_8,
            "format-not-read: `data/a.csv` is a binary file, not delimited text",
        );
    }
}
