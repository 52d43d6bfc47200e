//! Where a page lives: slugs, site-relative addresses, and the relative link from one to another.
//!
//! An address follows from a slug alone, so pages find each other without asking. No address can
//! leave the site: its parts are slugs or names that this program chose.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// A name made safe for a path: lower-case ASCII letters, digits and single hyphens; never empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Names that a Windows file share refuses as file names, and those that pages of ours hold.
const RESERVED: [&str; 24] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn", "index", "404",
];

impl Slug {
    /// The slug of any text: a group called `../../etc` or `CON` becomes harmless here.
    pub fn of(text: &str) -> Slug {
        let mut slug = slug::slugify(text);
        if slug.len() > 80 {
            slug.truncate(80);
            slug = slug.trim_end_matches('-').to_owned();
        }
        if slug.is_empty() {
            slug.push_str("unnamed");
        }
        if RESERVED.contains(&slug.as_str()) {
            slug.push_str("-page");
        }
        Slug(slug)
    }

    /// The slug as typed by an author, if it is one already.
    pub fn typed(text: &str) -> Option<Slug> {
        let slug = Slug::of(text);
        (slug.0 == text).then_some(slug)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Slugs for names that will share a folder: those that collide are numbered in the names' order.
pub fn distinct_slugs<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, Slug> {
    let mut slugs: BTreeMap<String, Slug> = BTreeMap::new();
    let mut taken: std::collections::BTreeSet<Slug> = std::collections::BTreeSet::new();
    let names: std::collections::BTreeSet<&str> = names.into_iter().collect();
    for name in names {
        let plain = Slug::of(name);
        let mut slug = plain.clone();
        let mut number = 2;
        while !taken.insert(slug.clone()) {
            slug = Slug(format!("{plain}-{number}"));
            number += 1;
        }
        slugs.insert(name.to_owned(), slug);
    }
    slugs
}

/// A file of the site, relative to its root: `scorecards/team/billing.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Address(String);

impl Address {
    /// A file that this program names, such as `index.html` or `downloads/all.csv`.
    pub fn fixed(path: &str) -> Address {
        debug_assert!(
            !path.starts_with('/') && !path.split('/').any(|it| it == ".." || it.is_empty())
        );
        Address(path.to_owned())
    }

    /// A file that an author or a link named, if it stays inside the site.
    pub fn inside(path: &str) -> Option<Address> {
        let path = path.trim_start_matches('/');
        let bad = path.is_empty()
            || path.contains('\\')
            || path.contains('\0')
            || path.split('/').any(|it| it.is_empty() || it == "." || it == "..");
        (!bad).then(|| Address(path.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The link to `target` from a page at this address, relative, so that the site works at any
    /// path and from `file://`.
    pub fn href(&self, target: &Address) -> String {
        let here: Vec<&str> = self.0.split('/').collect();
        let there: Vec<&str> = target.0.split('/').collect();
        let shared = here[..here.len() - 1]
            .iter()
            .zip(&there[..there.len() - 1])
            .take_while(|(a, b)| a == b)
            .count();
        let mut href = "../".repeat(here.len() - 1 - shared);
        href.push_str(&there[shared..].join("/"));
        href
    }

    /// The link to a place on another page.
    pub fn href_at(&self, target: &Address, anchor: &str) -> String {
        format!("{}#{anchor}", self.href(target))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_name_becomes_a_harmless_slug() {
        for (name, slug) in [
            ("Health Partners @ Violet Melchett", "health-partners-violet-melchett"),
            ("Emperor's Gate Surgery", "emperor-s-gate-surgery"),
            ("../../etc/passwd", "etc-passwd"),
            ("CON", "con-page"),
            ("", "unnamed"),
            (" . ", "unnamed"),
            ("Zürich Süd", "zurich-sud"),
        ] {
            assert_eq!(Slug::of(name).as_str(), slug, "{name:?}");
        }
    }

    #[test]
    fn names_whose_slugs_collide_are_numbered_in_their_own_order() {
        let slugs = distinct_slugs(["Sales!", "Sales", "sales"]);
        let slugs: Vec<_> =
            slugs.iter().map(|(name, slug)| (name.as_str(), slug.as_str())).collect();
        assert_eq!(slugs, [("Sales", "sales"), ("Sales!", "sales-2"), ("sales", "sales-3")]);
    }

    #[test]
    fn a_link_is_relative_to_the_page_it_stands_on() {
        let here = Address::fixed("scorecards/team/billing.html");
        assert_eq!(here.href(&Address::fixed("scorecards/team/sales.html")), "sales.html");
        assert_eq!(here.href(&Address::fixed("scorecards/index.html")), "../index.html");
        assert_eq!(here.href(&Address::fixed("index.html")), "../../index.html");
        assert_eq!(here.href_at(&Address::fixed("method.html"), "nps"), "../../method.html#nps");
        assert_eq!(Address::fixed("index.html").href(&Address::fixed("a/b.html")), "a/b.html");
    }

    #[test]
    fn a_typed_address_that_leaves_the_site_is_none() {
        assert_eq!(Address::inside("../x.html"), None);
        assert_eq!(Address::inside("a/../../x.html"), None);
        assert_eq!(
            Address::inside("/stories/a.html").map(|it| it.to_string()),
            Some("stories/a.html".into())
        );
    }
}
