//! The lines that a page is given when it is published: which version it is, and where the others are.
//!
//! A page as built knows of no version. Here each gets a `<meta>`; at the root a way to all versions
//! too; in a version's folder a line, for readers with and without JavaScript, that leads to the same
//! page of today. No page of today ever vanishes, so that link never breaks.

use std::collections::BTreeMap;

use crate::address::Address;
use crate::locale::{Locale, say};
use crate::markup::escaped;
use crate::site::Site;

use super::manifest::MANIFEST;

/// Files that mean something only at the root of a site.
const ROOT_ONLY: [&str; 4] = [".nojekyll", "404.html", "robots.txt", "sitemap.xml"];

/// The name of the `<meta>` that says a page's version.
const META: &str = "bellwether-version";

/// The site's files as they stand at the root.
pub(super) fn root(site: &Site, version: &str, locale: &Locale) -> BTreeMap<String, Vec<u8>> {
    stamped(site, |address, html| root_page(address, html, version, locale))
}

/// The site's files as they are kept in the version's own folder.
pub(super) fn version(site: &Site, version: &str, locale: &Locale) -> BTreeMap<String, Vec<u8>> {
    let mut files = stamped(site, |address, html| version_page(address, html, version, locale));
    files.retain(|path, _| !ROOT_ONLY.contains(&path.as_str()));
    files
}

fn stamped(site: &Site, page: impl Fn(&Address, &str) -> String) -> BTreeMap<String, Vec<u8>> {
    let bytes = |address: &Address, bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(html) if address.as_str().ends_with(".html") => page(address, html).into_bytes(),
        _ => bytes.to_vec(),
    };
    let files = site.files().filter(|(address, _)| address.as_str() != MANIFEST);
    files.map(|(address, it)| (address.to_string(), bytes(address, it))).collect()
}

/// A page at the root, with a way to the versions in its last lines.
pub(super) fn root_page(address: &Address, html: &str, version: &str, locale: &Locale) -> String {
    let href = address.href(&super::versions::index_address());
    let words = escaped(&say!(locale, "versions-all"));
    let line = format!("<p><a href=\"{}\">{words}</a></p>\n", escaped(&href));
    let html = with_meta(html, version, "");
    before_last(&html, "</footer>", &line)
}

fn version_page(address: &Address, html: &str, version: &str, locale: &Locale) -> String {
    // As seen from the root, so that links out of the version's folder can be made.
    let here = Address::fixed(&format!("v/{version}/{address}"));
    let to = |target: &Address| escaped(&here.href(target));
    let script = to(&Address::fixed("versions.js"));
    let line = format!(
        "\n<p class=\"note\" data-version=\"{version}\"><span data-version-words>{words}</span> \
         <a href=\"{}\">{today}</a>. <a href=\"{}\">{all}</a>.</p>",
        to(address),
        to(&super::versions::index_address()),
        words = escaped(&say!(locale, "version-as-published", version = version)),
        today = escaped(&say!(locale, "page-today")),
        all = escaped(&say!(locale, "versions-all")),
        version = escaped(version),
    );
    let head = format!("<script defer src=\"{script}\"></script>\n");
    let html = with_meta(html, version, &head);
    match opening_end(&html, "<main").or_else(|| opening_end(&html, "<body")) {
        Some(end) => format!("{}{line}{}", &html[..end], &html[end..]),
        None => html,
    }
}

/// A page that says its version, and more in its head.
pub(super) fn with_meta(html: &str, version: &str, more: &str) -> String {
    let meta = format!("<meta name=\"{META}\" content=\"{}\">\n{more}", escaped(version));
    match html.find("</head>") {
        Some(place) => format!("{}{meta}{}", &html[..place], &html[place..]),
        None => html.to_owned(),
    }
}

/// Where the opening tag ends. Pages of ours escape `>` in attributes.
fn opening_end(html: &str, tag: &str) -> Option<usize> {
    let start = html.find(tag)?;
    Some(start + html[start..].find('>')? + 1)
}

fn before_last(html: &str, tag: &str, line: &str) -> String {
    match html.rfind(tag) {
        Some(place) => format!("{}{line}{}", &html[..place], &html[place..]),
        None => html.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><title>T</title>\n</head><body><main id=\"main\"><h1>T</h1></main>\
         <footer>F</footer></body></html>";

    #[test]
    fn a_page_of_a_version_leads_to_the_same_page_of_today() {
        let address = Address::fixed("scorecards/team/billing.html");
        let html = version_page(&address, PAGE, "2026-w47", &Locale::english());
        assert!(html.contains("<meta name=\"bellwether-version\" content=\"2026-w47\">"), "{html}");
        assert!(
            html.contains(
                "<a href=\"../../../../scorecards/team/billing.html\">This page today</a>"
            ),
            "{html}"
        );
        assert!(html.contains("<script defer src=\"../../../../versions.js\">"), "{html}");
        assert!(html.contains("<main id=\"main\">\n<p class=\"note\""), "{html}");
    }

    #[test]
    fn a_page_at_the_root_leads_to_all_versions() {
        let html =
            root_page(&Address::fixed("stories/a.html"), PAGE, "2026-w47", &Locale::english());
        assert!(html.contains("F<p><a href=\"../v/index.html\">All versions</a></p>"), "{html}");
        assert!(!html.contains("data-version"), "{html}");
    }
}
