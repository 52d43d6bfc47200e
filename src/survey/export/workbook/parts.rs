//! The parts of a workbook, unpacked and looked over before anything in them is believed.
//!
//! A workbook is a zip archive of XML. A hundred kilobytes of it can unpack to any number of
//! gigabytes, and what it says about itself (sizes, counts) need not be so. Nothing that is unpacked
//! here is kept.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::Fault;

/// All parts together: a million rows of forty cells.
const MOST: u64 = 512 * MEBIBYTE;
/// The texts that cells share are held in memory while the cells are read.
const MOST_SHARED: u64 = 128 * MEBIBYTE;
/// The parts that describe the others: which sheets there are, how numbers are shown.
const MOST_ABOUT: u64 = 16 * MEBIBYTE;
/// One tag with the text behind it, and one cell. A spreadsheet's holds at most 32,767 characters.
const LONGEST: u64 = MEBIBYTE;
/// How many texts may be announced, since room is made for them.
const MOST_ANNOUNCED: u64 = 20_000_000;
/// Each cell style is held with a name of a font and a number format of its own.
const MOST_OF_STYLES: u64 = 256 * MEBIBYTE;
/// A file may have so many tags in all, and so many more for each of its bytes: two for each of a
/// dense one, a hundred for each of one that was made to take long.
const MOST_TAGS: u64 = 20_000_000;
const TAGS_PER_BYTE: u64 = 4;
const MEBIBYTE: u64 = 1024 * 1024;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Refuses what is no workbook, or more of one than can be read.
pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let tags = MOST_TAGS + TAGS_PER_BYTE * bytes.len() as u64;
    check_within(bytes, Left { bytes: MOST, tags })
}

fn check_within(bytes: &[u8], mut left: Left) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let names = names(&archive)?;
    let abouts = abouts(&mut archive, &names, &mut left)?;
    for (index, name) in names.iter().enumerate().filter(|(_, it)| *it != ROOT) {
        look_over(&mut archive, index, name, &abouts, &mut left)?;
    }
    Ok(())
}

/// What all parts may still unpack to.
struct Left {
    bytes: u64,
    tags: u64,
}

/// The part that says which part is the workbook.
const ROOT: &str = "_rels/.rels";

/// The names of the parts as they are compared: a workbook may be written in any case.
fn names(archive: &Archive<'_>) -> Result<Vec<String>, Fault> {
    let names = archive
        .file_names()
        .map(|it| it.map(|it| it.replace('\\', "/").to_ascii_lowercase()).map_err(broken));
    names.collect()
}

/// The folders that hold the parts about the others, as `_rels/.rels` has it.
fn abouts(
    archive: &mut Archive<'_>,
    names: &[String],
    left: &mut Left,
) -> Result<Vec<String>, Fault> {
    let mut abouts = vec![];
    let mut told = false;
    for (index, _) in names.iter().enumerate().filter(|(_, it)| *it == ROOT) {
        told = true;
        let part = archive.by_index(index).map_err(broken)?;
        let mut look = Look::at(ROOT, left, MOST_ABOUT);
        look.over(part, &mut |tag| {
            for target in values(tag, "Target") {
                let target = String::from_utf8_lossy(target).to_ascii_lowercase();
                if target.contains('&') {
                    return Err(Fault::NotAWorkbook(format!("`{ROOT}` names no part of it")));
                }
                if target.ends_with("workbook.bin") {
                    return Err(Fault::OtherKind("a binary workbook (.xlsb)"));
                }
                let folder = target.rfind('/').map_or("", |it| &target[..=it]);
                abouts.push(folder.trim_start_matches('/').to_owned());
            }
            Ok(())
        })?;
    }
    match told {
        true => Ok(abouts),
        false if names.iter().any(|it| it == "content.xml") => {
            Err(Fault::OtherKind("an OpenDocument spreadsheet (.ods)"))
        }
        false => Err(Fault::NotAWorkbook("it is a zip archive without a workbook".to_owned())),
    }
}

fn look_over(
    archive: &mut Archive<'_>,
    index: usize,
    name: &str,
    abouts: &[String],
    left: &mut Left,
) -> Result<(), Fault> {
    let part = archive.by_index(index).map_err(broken)?;
    if part.is_dir() {
        return Ok(());
    }
    let mut look = Look::at(name, left, limit(name, abouts));
    if !is_read(name) {
        return look.past(part);
    }
    let mut styles = Styles::default();
    look.over(part, &mut |tag| {
        if name.ends_with("styles.xml") {
            styles.see(tag)?;
        }
        if element(tag) == b"sst" {
            announced(tag)?;
        }
        if element(tag) == b"Relationship" {
            target_of_sheet(tag)?;
        }
        Ok(())
    })
}

/// What a part may unpack to.
fn limit(name: &str, abouts: &[String]) -> u64 {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let is_about = abouts.iter().any(|about| {
        let below = folder.strip_prefix(about.trim_end_matches('/'));
        matches!(below.map(|it| it.trim_start_matches('/')), Some("" | "_rels" | "theme"))
    });
    match file {
        "sharedstrings.xml" => MOST_SHARED,
        _ if is_about => MOST_ABOUT,
        _ => MOST,
    }
}

/// Whether a part may be read as XML later. Of the others only the size counts.
fn is_read(name: &str) -> bool {
    let known = name.ends_with("sharedstrings.xml") || name.ends_with("styles.xml");
    let apart = name.starts_with("customxml/") || name.starts_with("docprops/");
    known || ((name.ends_with(".xml") || name.ends_with(".rels")) && !apart)
}

/// A look over one part.
struct Look<'a> {
    name: &'a str,
    left: &'a mut Left,
    limit: u64,
    seen: u64,
    /// How much of a cell was seen, in one.
    cell: Option<u64>,
}

impl Look<'_> {
    fn at<'a>(name: &'a str, left: &'a mut Left, limit: u64) -> Look<'a> {
        Look { name, left, limit, seen: 0, cell: None }
    }

    /// Unpacks a part that is not read.
    fn past(&mut self, part: ZipFile<'_, Cursor<&[u8]>>) -> Result<(), Fault> {
        let most = self.left.bytes.min(self.limit);
        let size = io::copy(&mut part.take(most + 1), &mut io::sink());
        self.count(size.map_err(|why| self.damaged(&why))?)
    }

    /// Unpacks a part that is read, and shows each tag of it, from behind its `<`.
    fn over(
        &mut self,
        part: ZipFile<'_, Cursor<&[u8]>>,
        see: &mut dyn FnMut(&[u8]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut part = BufReader::with_capacity(1 << 16, part);
        let mut piece = vec![];
        let mut open: Option<(&[u8], u64)> = None;
        let mut first = true;
        loop {
            piece.clear();
            let read = (&mut part).take(LONGEST + 1).read_until(b'<', &mut piece);
            let size = read.map_err(|why| self.damaged(&why))? as u64;
            if size == 0 {
                return Ok(());
            }
            self.count(size)?;
            self.count_tag()?;
            if size > LONGEST {
                return Err(self.too_long());
            }
            if first {
                first = false;
                self.starts_as_text(&piece)?;
                continue;
            }
            let (end, before) = open.unwrap_or((closes(&piece), 0));
            open = (!end.is_empty() && !holds(&piece, end)).then_some((end, before + size));
            let cell = self.cell.as_mut().map_or(0, |it| {
                *it += size;
                *it
            });
            if (before + size).max(cell) > LONGEST {
                return Err(self.too_long());
            }
            if before == 0 {
                self.is_allowed(&piece)?;
                self.notice_cell(&piece);
                see(&piece)?;
            }
        }
    }

    fn count(&mut self, size: u64) -> Result<(), Fault> {
        self.seen += size;
        if self.seen > self.limit {
            return Err(Fault::TooLarge { limit: self.limit });
        }
        let left = self.left.bytes.checked_sub(size);
        self.left.bytes = left.ok_or(Fault::TooLarge { limit: MOST })?;
        Ok(())
    }

    fn count_tag(&mut self) -> Result<(), Fault> {
        let left = self.left.tags.checked_sub(1);
        let too_many = || {
            let why = "it unpacks to far more than a workbook of its size holds";
            Fault::NotAWorkbook(why.to_owned())
        };
        self.left.tags = left.ok_or_else(too_many)?;
        Ok(())
    }

    /// In another encoding than UTF-8 a part could hold what is not seen here.
    fn starts_as_text(&self, piece: &[u8]) -> Result<(), Fault> {
        let piece = piece.strip_prefix(b"\xef\xbb\xbf").unwrap_or(piece);
        match piece.trim_ascii_start() {
            b"<" | b"" => Ok(()),
            _ => Err(self.refused("is no XML in UTF-8")),
        }
    }

    fn is_allowed(&self, tag: &[u8]) -> Result<(), Fault> {
        if tag.first() == Some(&0) {
            return Err(self.refused("is no XML in UTF-8"));
        }
        if tag.get(..8).is_some_and(|it| it.eq_ignore_ascii_case(b"!doctype")) {
            return Err(self.refused("has a DOCTYPE, which no spreadsheet needs"));
        }
        let is_declaration = tag.get(..4).is_some_and(|it| it.eq_ignore_ascii_case(b"?xml"));
        let utf8 = |it: &[u8]| {
            [b"utf-8".as_slice(), b"utf8"].iter().any(|its| it.eq_ignore_ascii_case(its))
        };
        if is_declaration && !values(tag, "encoding").all(utf8) {
            return Err(self.refused("is no XML in UTF-8"));
        }
        match is_closed(tag) {
            true => Ok(()),
            false => Err(self.refused("is damaged: a tag has no end")),
        }
    }

    fn notice_cell(&mut self, tag: &[u8]) {
        match tag.split_first() {
            Some((b'/', tag)) if element(tag) == b"c" => self.cell = None,
            Some(_) if element(tag) == b"c" => self.cell = (!holds(tag, b"/>")).then_some(0),
            _ => {}
        }
    }

    fn refused(&self, why: &str) -> Fault {
        Fault::NotAWorkbook(format!("its part `{}` {why}", self.name))
    }

    fn too_long(&self) -> Fault {
        let most = LONGEST / MEBIBYTE;
        self.refused(&format!(
            "holds a text of more than {most} MiB; a cell holds 32,767 characters"
        ))
    }

    fn damaged(&self, why: &io::Error) -> Fault {
        self.refused(&format!("is damaged: {why}"))
    }
}

/// Whether a tag ends before the next begins, so that none is longer than what was seen of it.
fn is_closed(tag: &[u8]) -> bool {
    if matches!(tag.first(), Some(b'!' | b'?' | b'/')) {
        return tag[0] != b'/' || tag.contains(&b'>');
    }
    let mut quote = None;
    tag.iter().any(|it| {
        match (quote, it) {
            (None, b'"' | b'\'') => quote = Some(*it),
            (Some(open), it) if open == *it => quote = None,
            _ => {}
        }
        quote.is_none() && *it == b'>'
    })
}

/// What ends a piece of XML that may hold a `<`.
fn closes(piece: &[u8]) -> &'static [u8] {
    match piece {
        [b'!', b'[', ..] => b"]]>",
        [b'!', b'-', b'-', ..] => b"-->",
        [b'?', ..] => b"?>",
        _ => b"",
    }
}

fn holds(piece: &[u8], sought: &[u8]) -> bool {
    piece.windows(sought.len()).any(|it| it == sought)
}

/// The name of a tag without its prefix.
fn element(tag: &[u8]) -> &[u8] {
    let end = tag.iter().position(|it| it.is_ascii_whitespace() || matches!(it, b'>' | b'/'));
    let name = &tag[..end.unwrap_or(tag.len())];
    name.rsplit(|it| *it == b':').next().unwrap_or(name)
}

/// The values of all attributes of a name, and perhaps of others that end in it. What a hostile tag
/// could hide from this it hides from the reader of the workbook too.
fn values<'a>(tag: &'a [u8], attribute: &'static str) -> impl Iterator<Item = &'a [u8]> {
    let name = attribute.as_bytes();
    let places = tag.windows(name.len()).enumerate().filter(move |(_, it)| *it == name);
    places.filter_map(move |(place, _)| {
        let value = tag[place + name.len()..].trim_ascii_start().strip_prefix(b"=")?;
        let (quote, value) = value.trim_ascii_start().split_first()?;
        matches!(quote, b'"' | b'\'').then_some(())?;
        value.split(|it| it == quote).next()
    })
}

/// The reader makes room for as many shared texts as are announced.
fn announced(tag: &[u8]) -> Result<(), Fault> {
    let mut counts = values(tag, "uniqueCount").map(String::from_utf8_lossy);
    let fits = |it: &str| it.is_empty() || it.parse().is_ok_and(|it: u64| it <= MOST_ANNOUNCED);
    match counts.all(|it| fits(it.trim())) {
        true => Ok(()),
        false => Err(Fault::NotAWorkbook("it announces more texts than it can hold".to_owned())),
    }
}

/// A sheet is a part that was looked over.
fn target_of_sheet(tag: &[u8]) -> Result<(), Fault> {
    let is_sheet = values(tag, "Type").any(|it| it.ends_with(b"/worksheet"));
    let looked_over = |it: &[u8]| {
        let target = String::from_utf8_lossy(it).to_ascii_lowercase();
        is_read(target.trim_start_matches('/'))
    };
    match is_sheet && !values(tag, "Target").all(looked_over) {
        true => Err(Fault::NotAWorkbook("one of its sheets is no part of it".to_owned())),
        false => Ok(()),
    }
}

/// How much room the cell styles take.
#[derive(Default)]
struct Styles {
    count: u64,
    longest: u64,
}

impl Styles {
    fn see(&mut self, tag: &[u8]) -> Result<(), Fault> {
        self.longest = self.longest.max(tag.len() as u64);
        self.count += u64::from(element(tag) == b"xf");
        match self.count * self.longest * 2 > MOST_OF_STYLES {
            true => Err(Fault::NotAWorkbook("it has more cell styles than it can have".to_owned())),
            false => Ok(()),
        }
    }
}

fn broken(why: ZipError) -> Fault {
    match why {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Fault::Encrypted,
        ZipError::InvalidArchive(_) | ZipError::Io(_) => {
            Fault::NotAWorkbook("its archive is damaged or cut off".to_owned())
        }
        why => Fault::NotAWorkbook(format!("its archive cannot be unpacked: {why}")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    #[test]
    fn all_parts_share_a_limit_of_bytes_and_one_of_tags() {
        let mut archive = ZipWriter::new(Cursor::new(vec![]));
        for (name, text) in [("_rels/.rels", "<a/>"), ("a.xml", "<a/>"), ("a.png", "12345")] {
            archive.start_file(name, SimpleFileOptions::default()).expect("memory takes all");
            archive.write_all(text.as_bytes()).expect("memory takes all");
        }
        let bytes = archive.finish().expect("memory takes all").into_inner();
        let check = |bytes_left, tags| check_within(&bytes, Left { bytes: bytes_left, tags });
        assert_eq!(check(13, 4), Ok(()));
        assert_eq!(check(12, 4), Err(Fault::TooLarge { limit: MOST }));
        let Err(Fault::NotAWorkbook(why)) = check(13, 3) else { panic!("it is too much") };
        assert_eq!(why, "it unpacks to far more than a workbook of its size holds");
    }
}
