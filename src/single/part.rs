//! One page made a part of the file: every link, id and resource of it seen to.

use std::collections::BTreeSet;

use crate::address::Address;

use super::tag::{self, Piece, Tag};
use super::{Booklet, Destination, STYLE, TITLE, is_receipt, is_story, within};

/// Attributes that name ids of the same page.
const NAMES_IDS: [&str; 8] = [
    "id",
    "for",
    "headers",
    "list",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
];

/// Elements by which a page asks for a picture or a sound.
const SHOWS: [&str; 10] =
    ["img", "source", "video", "audio", "track", "embed", "input", "image", "feimage", "use"];

/// Elements that hold another page.
const FRAMES: [&str; 4] = ["iframe", "frame", "object", "portal"];

/// How a template marks what only makes sense on the site.
const ELSEWHERE: &str = "data-elsewhere";

/// Every link of a page, in its order.
pub(super) fn links(html: &str) -> Vec<String> {
    let link = |it: &Piece| match it {
        Piece::Open(tag) if tag.name == "a" => tag.value("href"),
        _ => None,
    };
    tag::pieces(html).iter().filter_map(link).collect()
}

/// A page on its way into the file.
struct Leaf<'a> {
    booklet: &'a Booklet<'a>,
    here: &'a Address,
    /// Before its ids; the edition itself has none.
    prefix: &'a str,
    /// The places of a receipt that are asked for.
    places: Option<&'a BTreeSet<String>>,
}

/// What becomes of an element.
enum Fate {
    Stays,
    /// With all that is in it.
    Goes,
    /// Something else stands in its place.
    Becomes(String),
}

impl Booklet<'_> {
    /// The edition's page, with what is enclosed at the end of its main part.
    pub(super) fn whole(&self, enclosed: &str, meta: &str) -> String {
        let leaf = Leaf { booklet: self, here: self.edition, prefix: "", places: None };
        let page = leaf.html();
        let page = before(&page, "</head>", &format!("{meta}<style>\n{STYLE}</style>\n"));
        before(&page, "</main>", enclosed)
    }

    /// The main part of a page that comes along.
    pub(super) fn enclosed(&self, address: &Address) -> String {
        let part = &self.parts[address];
        let places = is_receipt(address).then_some(&part.places);
        let page = Leaf { booklet: self, here: address, prefix: &part.prefix, places }.html();
        let kind = if is_story(address) { "story" } else { "evidence" };
        format!(
            "<section class=\"enclosed {kind}\" id=\"{}\" aria-labelledby=\"{}\">\n{}\n</section>\n",
            part.prefix,
            part.title(),
            main(&page).trim()
        )
    }
}

fn before(html: &str, tag: &str, more: &str) -> String {
    match html.rfind(tag) {
        Some(place) => format!("{}{more}{}", &html[..place], &html[place..]),
        None => html.to_owned(),
    }
}

/// What stands in the main part of a page.
fn main(html: &str) -> &str {
    let Some(start) = html.find("<main") else { return html };
    let start = html[start..].find('>').map_or(start, |it| start + it + 1);
    let end = html.rfind("</main>").unwrap_or(html.len());
    html.get(start..end).unwrap_or_default()
}

impl Leaf<'_> {
    /// The page, gone through from the top.
    fn html(&self) -> String {
        let mut pieces = tag::pieces(self.booklet.html(self.here));
        let mut html = String::new();
        let mut place = 0;
        while place < pieces.len() {
            let end = tag::end(&pieces, place);
            let leads = end.is_some_and(|end| self.leads(&pieces[place..=end]));
            match &mut pieces[place] {
                Piece::Open(tag) => match (self.fate(tag, leads), end) {
                    (Fate::Goes, Some(end)) => place = end,
                    (Fate::Becomes(other), Some(end)) => {
                        html.push_str(&other);
                        place = end;
                    }
                    _ => html.push_str(&tag.html()),
                },
                Piece::Close(name, _) if self.is_enclosed() && name == "h1" => {
                    html.push_str("</h2>");
                }
                Piece::Close(_, written) | Piece::Other(written) => html.push_str(written),
            }
            place += 1;
        }
        html
    }

    fn is_enclosed(&self) -> bool {
        !self.prefix.is_empty()
    }

    fn destination(&self, link: &str) -> Destination {
        self.booklet.destination(self.here, self.prefix, link)
    }

    /// Whether there is a link in these pieces that leads somewhere in the file or on the web.
    fn leads(&self, pieces: &[Piece]) -> bool {
        let Some(Piece::Open(tag)) = pieces.first() else { return false };
        let leads = |it: &Piece| match it {
            Piece::Open(tag) if tag.name == "a" => {
                tag.value("href").is_some_and(|it| self.destination(&it) != Destination::Nowhere)
            }
            _ => false,
        };
        tag.name == "nav" && pieces.iter().any(leads)
    }

    fn fate(&self, tag: &mut Tag, leads: bool) -> Fate {
        if self.goes(tag, leads) {
            return Fate::Goes;
        }
        self.ids(tag);
        if tag.value("style").is_some_and(|it| it.contains("url(")) {
            let style = self.booklet.styles(self.here, &tag.value("style").unwrap_or_default());
            tag.set("style", &style);
        }
        match tag.name.as_str() {
            "a" | "area" => self.link(tag),
            "link" => self.head_link(tag),
            "h1" if self.is_enclosed() => {
                tag.rename("h2");
                tag.set("id", &within(self.prefix, TITLE));
                Fate::Stays
            }
            name if SHOWS.contains(&name) => self.picture(tag),
            _ => Fate::Stays,
        }
    }

    fn goes(&self, tag: &Tag, leads: bool) -> bool {
        match tag.name.as_str() {
            // Of an enclosed page only what is read comes along.
            "nav" => !leads || self.is_enclosed(),
            "aside" => self.is_enclosed(),
            "tr" => tag.value("id").is_some_and(|it| !self.is_asked_for(&it)),
            // It says that every period is there.
            "caption" => self.places.is_some(),
            // A page needs no script, and a library or a mail would run none.
            "script" => tag.has("src"),
            name if FRAMES.contains(&name) => true,
            _ => tag.has(ELSEWHERE) && self.booklet.base_url.is_none(),
        }
    }

    /// A row of a receipt that no one asks for stays on the site.
    fn is_asked_for(&self, row: &str) -> bool {
        self.places.is_none_or(|it| it.contains(row) || it.iter().all(String::is_empty))
    }

    /// Ids of an enclosed page, and what names them.
    fn ids(&self, tag: &mut Tag) {
        if !self.is_enclosed() {
            return;
        }
        for name in NAMES_IDS {
            if let Some(ids) = tag.value(name) {
                let ids: Vec<String> =
                    ids.split_whitespace().map(|it| within(self.prefix, it)).collect();
                tag.set(name, &ids.join(" "));
            }
        }
        let drawn: Vec<&str> = tag
            .attributes
            .iter()
            .filter(|(_, it)| it.as_ref().is_some_and(|it| it.contains("url(#")))
            .map(|(name, _)| *name)
            .collect();
        for name in drawn {
            let value = tag.value(name).unwrap_or_default();
            tag.set(name, &value.replace("url(#", &format!("url(#{}-", self.prefix)));
        }
        if self.places.is_some() && tag.has("aria-label") && tag.has("tabindex") {
            tag.remove("aria-label");
            tag.set("aria-labelledby", &within(self.prefix, TITLE));
        }
    }

    fn link(&self, tag: &mut Tag) -> Fate {
        let Some(link) = tag.value("href") else { return Fate::Stays };
        match self.destination(&link) {
            Destination::To(to) => {
                if to != link {
                    tag.set("href", &to);
                }
            }
            Destination::Nowhere => {
                ["href", "rel", "download", "aria-current"].iter().for_each(|it| tag.remove(it));
            }
        }
        Fate::Stays
    }

    fn head_link(&self, tag: &mut Tag) -> Fate {
        let link = tag.value("href").unwrap_or_default();
        let rel = tag.value("rel").unwrap_or_default();
        let is = |word: &str| rel.split_whitespace().any(|it| it.eq_ignore_ascii_case(word));
        if is("stylesheet") {
            let Some((address, css)) = self.booklet.text(self.here, &link) else {
                return Fate::Goes;
            };
            let media = tag.value("media").map(|it| crate::markup::escaped(&it));
            let media = media.map(|it| format!(" media=\"{it}\"")).unwrap_or_default();
            let css = self.booklet.styles(&address, css);
            return Fate::Becomes(format!("<style{media}>\n{css}</style>"));
        }
        if is("icon") {
            return match self.booklet.data_uri(self.here, &link) {
                Some(uri) => {
                    tag.set("href", &uri);
                    Fate::Stays
                }
                None if link.starts_with("data:") => Fate::Stays,
                None => Fate::Goes,
            };
        }
        let points = ["canonical", "alternate", "prev", "next"].iter().any(|it| is(it));
        match self.destination(&link) {
            Destination::To(to) if points && !to.starts_with('#') => {
                tag.set("href", &to);
                Fate::Stays
            }
            _ => Fate::Goes,
        }
    }

    fn picture(&self, tag: &mut Tag) -> Fate {
        // One picture of a choice is enough in a file that is read anywhere.
        tag.remove("srcset");
        for name in ["src", "poster", "href", "xlink:href"] {
            let Some(link) = tag.value(name).filter(|it| !it.starts_with("data:")) else {
                continue;
            };
            if let Some(id) = link.strip_prefix('#') {
                tag.set(name, &format!("#{}", within(self.prefix, id)));
                continue;
            }
            match self.booklet.data_uri(self.here, &link) {
                Some(uri) => tag.set(name, &uri),
                None => {
                    let words = tag.value("alt").unwrap_or_default();
                    return Fate::Becomes(crate::markup::escaped(&words));
                }
            }
        }
        Fate::Stays
    }
}
