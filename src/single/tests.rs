//! A small site put into one file.

use super::*;

const STYLE_SHEET: &str =
    "body { background: url('paper.png') } @font-face { src: url(https://fonts.example/a.woff2) }";

/// A site of an edition, a story that it teases and a receipt that both lead to.
fn site() -> Site {
    let mut site = Site::new();
    let page = |body: &str| {
        format!(
            "<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"../assets/style.css\">\
             <link rel=\"alternate\" href=\"../feed.xml\"></head><body><header>\
             <nav><a href=\"../method.html\">Method</a></nav></header><main id=\"main\">{body}</main></body></html>"
        )
    };
    for (address, body) in [
        (
            "editions/w1.html",
            "<h1>Week 1</h1><p><a class=\"quote\" href=\"../receipts/nps.html#w1\">+41</a>, \
             <a href=\"../stories/a.html\">a story</a>, <a href=\"../method.html#nps\">how</a>, \
             <a href=\"https://example.com/?a=1&amp;b=2\">outside</a>, <a href=\"#c\">below</a></p>\
             <img src=\"../pictures/p.png\" alt=\"A counter\"><p id=\"c\">C</p>",
        ),
        (
            "stories/a.html",
            "<nav><a href=\"../editions/w1.html\">W1</a></nav><h1>A</h1><p id=\"c\">\
             <a href=\"../receipts/nps.html#w2\">+3</a> <a href=\"#c\">here</a></p>\
             <svg><clipPath id=\"k\"/><g clip-path=\"url(#k)\"/></svg>",
        ),
        (
            "receipts/nps.html",
            "<h1>NPS</h1><dl><dt data-elsewhere>Downloads</dt></dl><table><caption>Every period</caption>\
             <tr><th>Period</th></tr><tr id=\"w1\"><td>1</td></tr><tr id=\"w2\"><td>2</td></tr>\
             <tr id=\"w3\"><td>3</td></tr></table>",
        ),
    ] {
        site.add(Address::fixed(address), page(body));
    }
    site.add(Address::fixed("assets/style.css"), STYLE_SHEET);
    site.add(Address::fixed("assets/paper.png"), "paper");
    site.add(Address::fixed("pictures/p.png"), "picture");
    site
}

fn single(base_url: Option<&str>) -> String {
    let edition = Address::fixed("editions/w1.html");
    file(&site(), &edition, &Slug::of("w1"), base_url)
}

#[track_caller]
fn says(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "no {part} in\n{html}");
    }
}

#[test]
fn styles_and_pictures_are_inside() {
    let html = single(None);
    says(&html, &["<style>\nbody { background: url(data:image/png;base64,cGFwZXI=)"]);
    says(&html, &["<img src=\"data:image/png;base64,cGljdHVyZQ==\" alt=\"A counter\">"]);
    assert!(!html.contains("<link"), "{html}");
    assert!(!html.contains("fonts.example"), "{html}");
}

#[test]
fn stories_and_the_rows_of_receipts_come_along_and_links_to_them_stay_inside() {
    let html = single(None);
    says(
        &html,
        &[
            "<a class=\"quote\" href=\"#receipt-2-w1\">+41</a>",
            "<a href=\"#story-1\">a story</a>",
            "<section class=\"enclosed story\" id=\"story-1\" aria-labelledby=\"story-1-title\">",
            "<h2 id=\"story-1-title\">A</h2>",
            "<a href=\"#receipt-2-w2\">+3</a>",
            "<tr id=\"receipt-2-w1\">",
            "<tr id=\"receipt-2-w2\">",
        ],
    );
    assert!(!html.contains("w3"), "a row that no one asks for: {html}");
    assert!(!html.contains("Every period"), "it would not be true: {html}");
}

#[test]
fn no_two_pages_share_an_id() {
    let html = single(None);
    says(
        &html,
        &[
            "<p id=\"c\">C</p>",
            "<a href=\"#c\">below</a>",
            "<p id=\"story-1-c\">",
            "<a href=\"#story-1-c\">here</a>",
            "<clipPath id=\"story-1-k\"/><g clip-path=\"url(#story-1-k)\"/>",
        ],
    );
}

#[test]
fn other_pages_are_words_where_the_site_has_no_address_and_absolute_where_it_has_one() {
    let html = single(None);
    says(&html, &["<a>how</a>", "<a href=\"https://example.com/?a=1&amp;b=2\">outside</a>"]);
    assert!(!html.contains("<nav"), "a navigation that leads nowhere: {html}");
    assert!(!html.contains("Downloads"), "{html}");
    let html = single(Some("https://finch.example/cx/"));
    says(
        &html,
        &[
            "<a href=\"https://finch.example/cx/method.html#nps\">how</a>",
            "<nav><a href=\"https://finch.example/cx/method.html\">Method</a></nav>",
            "<link rel=\"alternate\" href=\"https://finch.example/cx/feed.xml\">",
            "Downloads",
        ],
    );
}
