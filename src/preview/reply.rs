//! The answer to a page asked for: the bytes of the site, and around those of a page what only the
//! preview adds: the script that reloads it, and what is wrong since it was built.

use axum::http::StatusCode;

use crate::address::Address;
use crate::markup::escaped;
use crate::site::Site;

use super::asked::NEWS;
use super::shown::{Shown, Trouble};

/// Status, kind and bytes, not yet HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: StatusCode,
    /// The media type.
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// Where the browser shall go instead.
    pub location: Option<String>,
}

const HTML: &str = "text/html; charset=utf-8";

/// The file at a decoded path without leading slash.
pub fn reply(path: &str, shown: &Shown) -> Reply {
    let Some(site) = shown.site() else {
        return Reply::page(StatusCode::SERVICE_UNAVAILABLE, no_site(shown));
    };
    let file = match path {
        folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    if let Some(bytes) = bytes(&site, &file) {
        return Reply::file(&file, bytes, shown);
    }
    let folder = format!("{path}/");
    if bytes(&site, &format!("{folder}index.html")).is_some() {
        return Reply::elsewhere(&folder);
    }
    not_found(path, &site, shown)
}

/// What the site has under a path that names a file in the plainest way.
fn bytes<'a>(site: &'a Site, path: &str) -> Option<&'a [u8]> {
    let address = Address::inside(path)?;
    (address.as_str() == path).then(|| site.get(&address)).flatten()
}

fn not_found(path: &str, site: &Site, shown: &Shown) -> Reply {
    let Some(page) = bytes(site, "404.html") else {
        let page =
            "<!DOCTYPE html><title>Not found</title><body><p>There is no such page.</p></body>";
        return Reply::page(StatusCode::NOT_FOUND, live(page.as_bytes(), shown));
    };
    let mut page = live(page, shown);
    // The links of the page are relative to the root, from which it is not being read here.
    if path.contains('/') {
        insert(&mut page, b"<head>", Side::After, "<base href=\"/\">");
    }
    Reply::page(StatusCode::NOT_FOUND, page)
}

impl Reply {
    fn page(status: StatusCode, body: Vec<u8>) -> Reply {
        Reply { status, kind: HTML, body, location: None }
    }

    fn file(path: &str, bytes: &[u8], shown: &Shown) -> Reply {
        let kind = kind(path);
        let body = if kind == HTML { live(bytes, shown) } else { bytes.to_vec() };
        Reply { status: StatusCode::OK, kind, body, location: None }
    }

    /// A folder without its slash: relative links of its page would lead astray.
    fn elsewhere(folder: &str) -> Reply {
        let location = Some(format!("/{folder}"));
        Reply { status: StatusCode::TEMPORARY_REDIRECT, kind: HTML, body: vec![], location }
    }
}

/// The media type that a file's ending stands for.
fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

/// A page with what the preview adds at its end.
fn live(page: &[u8], shown: &Shown) -> Vec<u8> {
    let banner = shown.trouble().map(banner).unwrap_or_default();
    let mut live = page.to_vec();
    insert(&mut live, b"</body>", Side::Before, &format!("{banner}{}", script(shown)));
    live
}

/// On which side of a tag something is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// Puts a text beside a tag, or at the end of a page that has none.
fn insert(page: &mut Vec<u8>, tag: &[u8], side: Side, text: &str) {
    let tags = page.windows(tag.len());
    let at = match side {
        Side::Before => tags.into_iter().rposition(|it| it.eq_ignore_ascii_case(tag)),
        Side::After => {
            tags.into_iter().position(|it| it.eq_ignore_ascii_case(tag)).map(|it| it + tag.len())
        }
    };
    let at = at.unwrap_or(page.len());
    page.splice(at..at, text.bytes());
}

/// Listens while the page is in view: a browser opens only six connections to a host, and hidden
/// tabs would use them up. The page names what it shows, so no change between is missed.
fn script(shown: &Shown) -> String {
    let mark = shown.mark();
    format!(
        "<script>(()=>{{let news;const listen=()=>{{\
         if(document.hidden){{news?.close();news=null}}\
         else if(!news){{news=new EventSource(\"{NEWS}?seen={mark}\");\
         news.addEventListener(\"changed\",()=>location.reload());\
         news.onerror=()=>{{if(news?.readyState===2){{news=null;setTimeout(listen,1000)}}}}}}}};\
         document.addEventListener(\"visibilitychange\",listen);listen()}})()</script>"
    )
}

const BANNER_STYLE: &str = "\
    #bellwether-trouble,#bellwether-trouble *{all:revert}\
    #bellwether-trouble{position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;\
    border-top:3px solid #b3261e;padding:.6rem 1rem;background:Canvas;color:CanvasText;\
    color-scheme:light dark;font:14px/1.45 system-ui,sans-serif}\
    #bellwether-trouble pre{margin:.6rem 0 0;font:13px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}\
    #bellwether-trouble summary{cursor:pointer;font-weight:600}\
    @media print{#bellwether-trouble{display:none}}";

/// What is wrong, laid over the foot of a page that is still the last good one.
fn banner(trouble: &Trouble) -> String {
    format!(
        "<aside id=\"bellwether-trouble\" role=\"alert\"><style>{BANNER_STYLE}</style><details open>\
         <summary>Stopped by {}. This is the page as it last was.</summary>\
         <pre>{}</pre></details></aside>",
        trouble.reason,
        escaped(&trouble.text)
    )
}

/// The page for a project that has not been built without an error yet.
fn no_site(shown: &Shown) -> Vec<u8> {
    let (reason, text) = match shown.trouble() {
        Some(trouble) => (trouble.reason.as_str(), escaped(&trouble.text)),
        None => ("nothing", "The build gave no site.".to_owned()),
    };
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>Stopped by {reason}</title><style>\
         :root{{color-scheme:light dark}}\
         body{{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}}\
         h1{{font:600 1.6rem/1.2 Charter,'Iowan Old Style',Georgia,serif;border-top:3px solid #b3261e;padding-top:1rem}}\
         pre{{font:13px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}}\
         </style></head><body><h1>No page yet: stopped by {reason}</h1>\
         <p>As soon as it is mended and saved, the bulletin appears here.</p>\
         <pre>{text}</pre>{}</body></html>",
        script(shown)
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Built;
    use crate::diagnostics::Diagnostics;

    fn shown(mistake: Option<&str>) -> Shown {
        let mut site = Site::new();
        for (path, bytes) in [
            ("index.html", "<html><head></head><body>front</body></html>"),
            ("editions/index.html", "<body>all editions</body>"),
            ("404.html", "<html><head></head><body>gone</body></html>"),
            ("assets/style.css", "p{content:'</body>'}"),
            ("downloads/all.csv", "a,b"),
        ] {
            site.add(Address::fixed(path), bytes);
        }
        let good = Built {
            site: Some(site),
            diagnostics: Diagnostics::new(),
            summary: String::new(),
            composed: None,
        };
        let first = Shown::after(Ok(good), None);
        let Some(mistake) = mistake else { return first };
        Shown::after(Ok(broken(mistake)), first.site())
    }

    fn broken(mistake: &str) -> Built {
        let mut diagnostics = Diagnostics::new();
        diagnostics.file_unreadable("content/x.md", mistake);
        Built { site: None, diagnostics, summary: String::new(), composed: None }
    }

    fn said(path: &str, shown: &Shown) -> (u16, String) {
        let reply = reply(path, shown);
        (reply.status.as_u16(), String::from_utf8(reply.body).expect("pages are text"))
    }

    #[test]
    fn a_folder_is_its_index_page() {
        let shown = shown(None);
        assert!(said("", &shown).1.contains("front"));
        assert!(said("editions/", &shown).1.contains("all editions"));
        let bare = reply("editions", &shown);
        assert_eq!((bare.status.as_u16(), bare.location.as_deref()), (307, Some("/editions/")));
    }

    #[test]
    fn a_page_listens_for_changes_and_other_files_are_served_as_they_are() {
        let shown = shown(None);
        let (status, page) = said("index.html", &shown);
        let script = format!("new EventSource(\"/.bellwether/events?seen={}\")", shown.mark());
        assert_eq!(status, 200);
        assert!(page.starts_with("<html><head></head><body>front<script>"), "{page}");
        assert!(page.contains(&script) && page.ends_with("</script></body></html>"), "{page}");
        let sheet = reply("assets/style.css", &shown);
        assert_eq!(
            (sheet.kind, sheet.body.as_slice()),
            ("text/css; charset=utf-8", &b"p{content:'</body>'}"[..])
        );
        assert_eq!(reply("downloads/all.csv", &shown).kind, "text/csv; charset=utf-8");
    }

    #[test]
    fn what_is_not_there_is_the_page_for_that() {
        let shown = shown(None);
        for path in
            ["gone.html", "/etc/passwd", "editions//index.html", "./index.html", "index.html/"]
        {
            let (status, page) = said(path, &shown);
            assert_eq!(status, 404, "{path}");
            assert!(page.contains("gone") && page.contains("EventSource"), "{path}");
            assert_eq!(page.contains("<head><base href=\"/\">"), path.contains('/'), "{path}");
        }
    }

    #[test]
    fn a_mistake_is_laid_over_the_last_good_page_as_text() {
        let shown = shown(Some("<script>alert(1)</script>"));
        let (status, page) = said("index.html", &shown);
        assert_eq!(status, 200);
        assert!(page.contains("front") && page.contains("Stopped by 1 error."), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
        assert!(!page.contains("<script>alert"), "{page}");
        assert_eq!(said("downloads/all.csv", &shown).1, "a,b");
    }

    #[test]
    fn before_the_first_good_build_every_page_says_what_is_wrong() {
        let shown = Shown::after(Ok(broken("it is <empty>")), None);
        for path in ["", "editions/2026-w47.html"] {
            let (status, page) = said(path, &shown);
            assert_eq!(status, 503);
            assert!(page.contains("it is &lt;empty&gt;") && page.contains("EventSource"), "{page}");
        }
    }

    #[test]
    fn the_mark_changes_with_what_is_seen_and_with_nothing_else() {
        let (good, bad) = (shown(None), shown(Some("a mistake")));
        assert_eq!(good.mark(), shown(None).mark());
        assert_ne!(good.mark(), bad.mark());
        assert_ne!(bad.mark(), shown(Some("another")).mark());
    }
}
