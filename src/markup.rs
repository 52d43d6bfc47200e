//! Text made safe for markup: the one place that escapes for HTML, SVG and XML.

/// Text that may stand between tags and inside quoted attributes. XML forbids control characters:
/// a NUL becomes the replacement character, and all but tabs and line ends become spaces.
pub fn escaped(text: &str) -> String {
    let mut markup = String::with_capacity(text.len() + text.len() / 16);
    for letter in text.chars() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            '\0' => markup.push('\u{fffd}'),
            '\n' | '\r' | '\t' => markup.push(letter),
            _ if letter.is_control() => markup.push(' '),
            _ => markup.push(letter),
        }
    }
    markup
}

/// The text of markup made here: without its tags, its entities as the letters they stand for.
pub fn plain(markup: &str) -> String {
    let mut plain = String::with_capacity(markup.len());
    for (place, part) in markup.split('<').enumerate() {
        // Every `<` is a tag's.
        let text = if place == 0 { Some(part) } else { part.split_once('>').map(|it| it.1) };
        plain.push_str(text.unwrap_or_default());
    }
    // The ampersand last, so that `&amp;lt;` becomes `&lt;` and no further.
    plain
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_stays_text() {
        assert_eq!(
            super::escaped("<b title=\"R&D\">it's\0\u{1b}[0m\n</b>"),
            "&lt;b title=&quot;R&amp;D&quot;&gt;it&#39;s\u{fffd} [0m\n&lt;/b&gt;"
        );
    }
}
