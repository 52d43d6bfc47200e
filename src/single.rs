//! One edition as one file: for a document library that shows no folder of pages, for a mail, for paper.
//!
//! In comes a finished site and an edition of it; out goes that edition's page with its styles, pictures
//! and drawings inside, followed by the stories and the rows of receipts that it leads to. It asks for
//! nothing outside: a link to any other page is absolute where the site knows its address, else only
//! words.

mod part;
mod tag;

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::address::{Address, Slug};
use crate::markup::escaped;
use crate::site::{Site, is_external, linked};

/// The name of the `<meta>` by which a file of ours is known again.
pub const META: &str = "bellwether-single-file";

/// What only such a file needs: where the enclosed pages begin, words that led somewhere on the site,
/// and on paper the address that a link leads to.
const STYLE: &str = "\
a:not([href]) { color: inherit; text-decoration: none; }
.enclosed { margin-top: var(--space-5); padding-top: var(--space-3); border-top: 3px double var(--ink); }
.enclosed .opening { padding-block: var(--space-2) var(--space-3); }
.enclosed .opening h2 { font-size: var(--heading-size); }
.enclosed .sources { columns: 18rem; }
.enclosed tr:target, .enclosed:target h2 { background: var(--band); }
@media print {
  .enclosed { break-inside: auto; }
  .enclosed.story { break-before: page; }
  main a[href^=\"http\"]::after { content: \" (\" attr(href) \")\"; font-size: 0.85em; overflow-wrap: anywhere; }
  main a.quote[href^=\"http\"]::after { content: none; }
}
";

/// The edition's file, whole.
pub fn file(site: &Site, edition: &Address, slug: &Slug, base_url: Option<&str>) -> String {
    let mut booklet = Booklet { site, edition, base_url, parts: BTreeMap::new(), order: vec![] };
    booklet.enclose_what_it_leads_to();
    let enclosed: String = booklet.order.iter().map(|it| booklet.enclosed(it)).collect();
    let meta = format!("<meta name=\"{META}\" content=\"{}\">\n", escaped(slug.as_str()));
    booklet.whole(&enclosed, &meta)
}

/// An edition's page and those that come along.
struct Booklet<'a> {
    site: &'a Site,
    edition: &'a Address,
    base_url: Option<&'a str>,
    parts: BTreeMap<Address, Part>,
    /// Stories, then receipts, each kind in the order in which they are met.
    order: Vec<Address>,
}

/// A page that comes along.
struct Part {
    /// Before each of its ids, so that no two pages share one.
    prefix: String,
    /// The places on it that are asked for; of a receipt only these rows come along.
    places: BTreeSet<String>,
}

/// The id of an enclosed page's title, after its prefix.
const TITLE: &str = "title";

impl Part {
    fn title(&self) -> String {
        within(&self.prefix, TITLE)
    }
}

/// Where a link leads in the file.
#[derive(Debug, PartialEq, Eq)]
enum Destination {
    /// A place in the file, or an address of the web.
    To(String),
    /// A page that does not come along, of a site that does not know its address.
    Nowhere,
}

fn is_story(address: &Address) -> bool {
    let name = address.as_str();
    name.starts_with("stories/") && name.ends_with(".html") && name != "stories/index.html"
}

fn is_receipt(address: &Address) -> bool {
    address.as_str().starts_with("receipts/") && address.as_str().ends_with(".html")
}

impl Booklet<'_> {
    /// The stories that the edition leads to, and the receipts of both.
    fn enclose_what_it_leads_to(&mut self) {
        for (address, _) in self.leads_to(self.edition, is_story) {
            self.enclose(&address, "story", String::new());
        }
        let readers: Vec<Address> =
            std::iter::once(self.edition.clone()).chain(self.order.iter().cloned()).collect();
        for reader in readers {
            for (address, place) in self.leads_to(&reader, is_receipt) {
                self.enclose(&address, "receipt", place);
            }
        }
    }

    fn enclose(&mut self, address: &Address, kind: &str, place: String) {
        let number = self.order.len() + 1;
        let part = self.parts.entry(address.clone()).or_insert_with(|| {
            self.order.push(address.clone());
            Part { prefix: format!("{kind}-{number}"), places: BTreeSet::new() }
        });
        part.places.insert(place);
    }

    /// The pages of a kind that a page leads to, each with the place on it.
    fn leads_to(&self, from: &Address, wanted: fn(&Address) -> bool) -> Vec<(Address, String)> {
        let links = part::links(self.html(from));
        let inside = links.iter().filter(|it| !is_external(it)).filter_map(|link| {
            let (path, place) = link.split_once('#').unwrap_or((link, ""));
            let address = linked(from, path)?;
            let is_wanted = wanted(&address) && address != *from;
            (is_wanted && self.site.get(&address).is_some()).then(|| (address, place.to_owned()))
        });
        inside.collect()
    }

    fn html(&self, address: &Address) -> &str {
        let bytes = self.site.get(address).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    fn destination(&self, from: &Address, prefix: &str, link: &str) -> Destination {
        if is_external(link) {
            return Destination::To(link.to_owned());
        }
        let (path, place) = link.split_once('#').unwrap_or((link, ""));
        let own = |prefix: &str| {
            let is_page = place.is_empty();
            let id = if is_page { prefix.to_owned() } else { within(prefix, place) };
            Destination::To(format!("#{id}"))
        };
        if path.is_empty() {
            return own(prefix);
        }
        let Some(address) = linked(from, path) else { return Destination::Nowhere };
        if address == *self.edition {
            let place = if place.is_empty() { "main" } else { place };
            return Destination::To(format!("#{place}"));
        }
        if let Some(part) = self.parts.get(&address) {
            return own(&part.prefix);
        }
        let anchor = if place.is_empty() { String::new() } else { format!("#{place}") };
        match self.base_url {
            Some(base) => Destination::To(format!("{base}{address}{anchor}")),
            None => Destination::Nowhere,
        }
    }

    /// A file of the site inside the page.
    fn data_uri(&self, from: &Address, link: &str) -> Option<String> {
        let path = link.split(['#', '?']).next().unwrap_or(link);
        let address = linked(from, path).filter(|_| !is_external(link))?;
        let bytes = self.site.get(&address)?;
        let fragment = link.split_once('#').map(|(_, it)| format!("#{it}")).unwrap_or_default();
        let kind = media_type(address.as_str());
        Some(format!("data:{kind};base64,{}{fragment}", STANDARD.encode(bytes)))
    }

    /// The text of a stylesheet or script of the site, and where it is.
    fn text(&self, from: &Address, link: &str) -> Option<(Address, &str)> {
        let address = linked(from, link).filter(|_| !is_external(link))?;
        let text = std::str::from_utf8(self.site.get(&address)?).ok()?;
        Some((address, text))
    }

    /// A stylesheet with its pictures, fonts and further stylesheets inside.
    fn styles(&self, here: &Address, css: &str) -> String {
        let mut inside = String::with_capacity(css.len());
        let mut rest = css;
        while let Some(start) = rest.find("url(") {
            let (before, from) = rest.split_at(start + "url(".len());
            let Some(end) = from.find(')') else { break };
            let link = from[..end].trim().trim_matches(['"', '\'']);
            inside.push_str(before);
            let is_inside = link.starts_with("data:") || link.starts_with('#');
            match self.data_uri(here, link) {
                Some(uri) => inside.push_str(&uri),
                None if is_inside => inside.push_str(&from[..end]),
                None => inside.push_str("data:,"),
            }
            rest = &from[end..];
        }
        inside.push_str(rest);
        inside.replace("</style", "<\\/style")
    }
}

/// An id of an enclosed page.
fn within(prefix: &str, id: &str) -> String {
    if prefix.is_empty() { id.to_owned() } else { format!("{prefix}-{id}") }
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, it)| it.to_ascii_lowercase()).as_deref() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("svg") => "image/svg+xml",
        Some("ico") => "image/x-icon",
        Some("css") => "text/css",
        Some("js" | "mjs") => "text/javascript",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("ttf") => "font/ttf",
        Some("otf") => "font/otf",
        Some("mp4") => "video/mp4",
        Some("webm") => "video/webm",
        Some("mp3") => "audio/mpeg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
