//! The Atom feed of the editions (RFC 4287), for a site that knows its own address.

use std::fmt::Write as _;

use crate::address::Address;
use crate::edition::Edition;
use crate::markup::escaped;
use crate::period::Day;

use super::{Leaf, Press};

/// How many editions a feed holds.
const ENTRIES: usize = 20;

/// The feed; nothing where the site has no address of its own.
pub fn feed(press: &Press) -> Option<String> {
    let base = press.config.site.base_url.as_ref()?;
    let editions: Vec<&Edition> = press.bulletin.editions.iter().rev().take(ENTRIES).collect();
    let updated = editions.first().map_or(press.bulletin.as_of, |it| it.text.date);
    let title = escaped(&press.config.site.title);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{title}</title>\n<id>{base}</id>\n<updated>{}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{base}feed.xml\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{base}\"/>\n\
         <author><name>{title}</name></author>\n",
        escaped(&press.config.site.language),
        moment(updated),
        base = escaped(base),
    );
    let here = Address::fixed("feed.xml");
    let leaf = Leaf { press, here: &here };
    for edition in editions {
        entry(&leaf, base, edition, &mut xml);
    }
    xml.push_str("</feed>\n");
    Some(xml)
}

fn entry(leaf: &Leaf, base: &str, edition: &Edition, xml: &mut String) {
    let text = &edition.text;
    let href = escaped(&format!("{base}{}", edition.address));
    let author =
        text.byline.as_ref().map(|it| format!("<author><name>{}</name></author>\n", escaped(it)));
    writeln!(
        xml,
        "<entry>\n<title>{}</title>\n<id>{href}</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"{href}\"/>\n\
         <updated>{}</updated>\n{}<summary>{}</summary>\n</entry>",
        escaped(&text.title),
        moment(text.date),
        author.unwrap_or_default(),
        escaped(&leaf.standfirst(edition)),
    )
    .expect("a string cannot refuse text");
}

/// Midnight UTC of a day: an edition has a date and no hour.
fn moment(day: Day) -> String {
    format!("{day}T00:00:00Z")
}
