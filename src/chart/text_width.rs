//! How wide words are, without asking a font: the advance widths of Helvetica, which Arial and Liberation Sans share.
//!
//! The page sets a system sans that may be a little wider, so every width is taken with some room to spare.

/// Weight of a text, since bold letters are wider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Room for sans faces that run wider than Helvetica (Noto Sans, Verdana-like defaults).
const ROOM: f64 = 1.06;

// Thousandths of an em for U+0020..U+007E, from Adobe's Helvetica and Helvetica-Bold metrics (AFM 4.1).
#[rustfmt::skip]
const REGULAR: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
#[rustfmt::skip]
const BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/// Width of `text` at a font size, in the unit of the size.
pub(super) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let thousandths: u32 = text.chars().map(|it| advance(it, weight)).sum();
    f64::from(thousandths) / 1000.0 * size * ROOM
}

fn advance(letter: char, weight: Weight) -> u32 {
    let table = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    match letter {
        ' '..='~' => u32::from(table[letter as usize - 0x20]),
        '\u{a0}' | '\u{b7}' => 278,
        '\u{200b}'..='\u{200f}' | '\u{300}'..='\u{36f}' => 0,
        '\u{2009}' | '\u{202f}' => 200,
        '‘' | '’' => 278,
        '“' | '”' => 500,
        '–' => 556,
        '−' | '×' | '±' => 584,
        '—' | '…' => 1000,
        // Han, kana, hangul and full-width forms fill the square.
        '\u{1100}'.. => 1000,
        _ if letter.is_uppercase() => 722,
        _ => 600,
    }
}

/// `text` broken at spaces into at most `lines` lines no wider than `room`; what does not fit ends in "…".
pub(super) fn wrap(text: &str, size: f64, weight: Weight, room: f64, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    // A space that must not break holds a number to its sign.
    let breaks = |it: char| it.is_whitespace() && !matches!(it, '\u{a0}' | '\u{202f}');
    for word in text.split(breaks).filter(|it| !it.is_empty()) {
        let joined = out.last().map(|line| format!("{line} {word}"));
        match joined {
            Some(joined) if out.len() >= lines || width(&joined, size, weight) <= room => {
                *out.last_mut().expect("a joined line has a last line") = joined;
            }
            _ => out.push(word.to_owned()),
        }
    }
    out.into_iter().map(|it| shorten(&it, size, weight, room)).collect()
}

/// `text` as it is where it fits `room`, else its beginning and "…".
pub(super) fn shorten(text: &str, size: f64, weight: Weight, room: f64) -> String {
    if width(text, size, weight) <= room {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let short = format!("{}…", kept.trim_end());
        if width(&short, size, weight) <= room {
            return short;
        }
    }
    "…".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_as_wide_as_arial_sets_them_and_a_little_room() {
        assert!((width("0000", 10.0, Weight::Regular) - 22.24 * ROOM).abs() < 1e-9);
        assert!(width("Will", 10.0, Weight::Bold) > width("Will", 10.0, Weight::Regular));
    }

    #[test]
    fn a_long_name_breaks_at_a_space_and_ends_in_an_ellipsis_when_even_that_is_too_long() {
        let set = |text, room, lines| wrap(text, 13.0, Weight::Regular, room, lines);
        assert_eq!(set("Technical Support", 70.0, 2), ["Technical", "Support"]);
        assert_eq!(set("Customer Accessibility Desk", 90.0, 2), ["Customer", "Accessibility…"]);
        assert_eq!(set("", 90.0, 2), Vec::<String>::new());
    }
}
