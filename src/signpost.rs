//! Signposts: small pages that say where a page went, so that no address ever dies.
//!
//! In come the address that is asked for and the pages that answer now; out goes HTML that needs
//! neither a theme nor a script, for the theme of a day may be gone before the link is.

use crate::address::Address;
use crate::locale::{Locale, say};
use crate::markup::escaped;

/// A page that stands where another one was.
pub struct Signpost<'a> {
    /// Where it stands.
    pub here: &'a Address,
    pub locale: &'a Locale,
    /// The bulletin's name.
    pub bulletin: &'a str,
    pub way: Way<'a>,
}

/// Where a signpost leads.
pub enum Way<'a> {
    /// The page has another address now; a browser goes there by itself.
    Moved { to: &'a Address, title: &'a str },
    /// The page is no more. It is kept as `last` in the version that had it, and `nearest` is the
    /// page above it.
    Gone { last: &'a Address, version: &'a str, nearest: &'a Address },
    /// The version was put into an archive, in which the page is the file `path`; `today` is the same
    /// page of the newest version.
    Archived { archive: &'a Address, version: &'a str, path: &'a str, today: &'a Address },
}

impl Signpost<'_> {
    pub fn html(&self) -> String {
        let locale = self.locale;
        let link = |to: &Address, words: &str| {
            format!("<a href=\"{}\">{}</a>", escaped(&self.here.href(to)), escaped(words))
        };
        let (head, title, words) = match &self.way {
            Way::Moved { to, title } => (
                format!(
                    "<meta http-equiv=\"refresh\" content=\"0; url={}\">\n",
                    escaped(&self.here.href(to))
                ),
                say!(locale, "signpost-moved"),
                told(&say!(locale, "signpost-now-here"), &format!("{}.", link(to, title))),
            ),
            Way::Gone { last, version, nearest } => {
                let kept = link(last, &say!(locale, "signpost-version", version = *version));
                let nearest = link(nearest, nearest.as_str());
                let words = told(&say!(locale, "signpost-kept"), &format!("{kept}."))
                    + &told(&say!(locale, "signpost-nearest"), &format!("{nearest}."));
                (String::new(), say!(locale, "signpost-gone"), words)
            }
            Way::Archived { archive, version, path, today } => {
                let whole = say!(locale, "signpost-whole", version = *version);
                let file = format!(
                    "{}. {} <code>{}</code>.",
                    link(archive, "version.zip"),
                    escaped(&say!(locale, "signpost-in-it")),
                    escaped(path),
                );
                let today = format!("<p>{}</p>\n", link(today, &say!(locale, "page-today")));
                (String::new(), say!(locale, "signpost-archived"), told(&whole, &file) + &today)
            }
        };
        let title = escaped(&title);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <link rel=\"icon\" href=\"data:,\">\n{head}\
             <title>{title} – {bulletin}</title>\n</head>\n<body>\n<main>\n\
             <p>{bulletin}</p>\n<h1>{title}</h1>\n{words}</main>\n</body>\n</html>\n",
            language = escaped(locale.words_tag()),
            direction = locale.words_direction(),
            bulletin = escaped(self.bulletin),
        )
    }
}

/// A line that leads somewhere, or says where something is; `markup` is escaped already.
fn told(words: &str, markup: &str) -> String {
    format!("<p>{} {markup}</p>\n", escaped(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signpost(way: Way) -> String {
        let here = Address::fixed("stories/old.html");
        Signpost { here: &here, locale: &Locale::english(), bulletin: "R&D", way }.html()
    }

    #[test]
    fn a_page_that_moved_is_gone_to_by_itself_and_by_hand() {
        let to = Address::fixed("stories/new.html");
        let html = signpost(Way::Moved { to: &to, title: "<New>" });
        assert!(html.contains("content=\"0; url=new.html\""), "{html}");
        assert!(html.contains("<a href=\"new.html\">&lt;New&gt;</a>"), "{html}");
        assert!(html.contains("<p>R&amp;D</p>"), "{html}");
    }

    #[test]
    fn a_page_that_is_gone_leads_to_its_last_version_and_the_page_above() {
        let last = Address::fixed("v/2026-w03/stories/old.html");
        let nearest = Address::fixed("stories/index.html");
        let html = signpost(Way::Gone { last: &last, version: "2026-w03", nearest: &nearest });
        assert!(html.contains("<a href=\"../v/2026-w03/stories/old.html\">"), "{html}");
        assert!(html.contains("<a href=\"index.html\">stories/index.html</a>"), "{html}");
        assert!(!html.contains("http-equiv"), "a reader may want the page as it was: {html}");
    }
}
