//! A request to what is asked for: a file of the site or the news of a change; or its refusal.
//!
//! Other sites that are open in the same browser can send requests here too. So the host must be
//! this machine by name (a foreign name that was rebound to it is refused), and so must the origin
//! of a page that asks from a script.

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, Method, Request, StatusCode};

/// What a browser wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A path below the site's root, decoded, without the leading slash; it may lead nowhere.
    File(String),
    /// To be told when something other than the mark `seen` is shown.
    News { seen: String },
}

/// Where pages listen for changes.
pub const NEWS: &str = "/.bellwether/events";

/// What the request asks of the preview on this port, or the status that refuses it.
pub fn asked<Body>(request: &Request<Body>, port: u16) -> Result<Asked, StatusCode> {
    let uri = request.uri();
    // Absolute form is for proxies; this is none.
    if uri.scheme().is_some() || uri.authority().is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    check_host(request.headers(), port)?;
    check_origin(request.headers(), port)?;
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    if uri.path() == NEWS {
        let seen = uri.query().and_then(|it| it.strip_prefix("seen=")).unwrap_or_default();
        return Ok(Asked::News { seen: seen.to_owned() });
    }
    path(uri.path()).map(Asked::File)
}

fn check_host(headers: &HeaderMap, port: u16) -> Result<(), StatusCode> {
    match sole(headers, &HOST)? {
        None => Err(StatusCode::BAD_REQUEST),
        Some(host) if is_here(host, port) => Ok(()),
        Some(_) => Err(StatusCode::FORBIDDEN),
    }
}

fn check_origin(headers: &HeaderMap, port: u16) -> Result<(), StatusCode> {
    match sole(headers, &ORIGIN)? {
        None => Ok(()),
        Some(origin) => match origin.strip_prefix("http://") {
            Some(host) if is_here(host, port) => Ok(()),
            _ => Err(StatusCode::FORBIDDEN),
        },
    }
}

/// The value of a header that may stand once at the most.
fn sole<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, StatusCode> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| StatusCode::BAD_REQUEST),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

fn is_here(host: &str, port: u16) -> bool {
    let name = match host.strip_suffix(&format!(":{port}")) {
        Some(name) => name,
        // Browsers leave out the port that HTTP has by default.
        None if port == 80 => host,
        None => return false,
    };
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// Decoded once, and refused if no honest link leads there.
fn path(raw: &str) -> Result<String, StatusCode> {
    let refused = StatusCode::BAD_REQUEST;
    let encoded = raw.strip_prefix('/').ok_or(refused)?;
    let path = decoded(encoded).ok_or(refused)?;
    let strange = path.contains(|it: char| it.is_control() || it == '\\');
    let climbs = path.split('/').any(|it| it == "..");
    if strange || climbs { Err(refused) } else { Ok(path) }
}

/// The text of a percent-encoded path; none if an escape is broken or the bytes are not UTF-8.
fn decoded(encoded: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let digit = |it: u8| char::from(it).to_digit(16);
            let [high, low, after @ ..] = after else { return None };
            let byte = digit(*high)? * 16 + digit(*low)?;
            bytes.push(u8::try_from(byte).expect("two hexadecimal digits are a byte"));
            rest = after;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(path: &str) -> Result<Asked, StatusCode> {
        let request = Request::get(path).header(HOST, "localhost:4747").body(());
        asked(&request.expect("a request of the test"), 4747)
    }

    #[test]
    fn a_path_is_decoded_once() {
        for (raw, path) in [
            ("/", ""),
            ("/editions/2026-w47.html", "editions/2026-w47.html"),
            ("/stories/caf%C3%A9%20x.html?y=1", "stories/café x.html"),
            ("/%252e%252e/secret", "%2e%2e/secret"),
            ("//etc/passwd", "/etc/passwd"),
            ("/a/..b/c..", "a/..b/c.."),
        ] {
            assert_eq!(get(raw), Ok(Asked::File(path.to_owned())), "{raw}");
        }
    }

    #[test]
    fn a_path_that_climbs_or_is_no_text_is_refused() {
        for raw in [
            "/..",
            "/a/../b",
            "/%2e%2e/b",
            "/..%2fb",
            "/a%00",
            "/a%5cb",
            "/%0d%0aset-cookie:x",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
        ] {
            assert_eq!(get(raw), Err(StatusCode::BAD_REQUEST), "{raw}");
        }
    }

    #[test]
    fn only_names_of_this_machine_with_the_port_are_hosts() {
        let host = |host: &str, port: u16| {
            let request = Request::get("/").header(HOST, host).body(());
            asked(&request.expect("a request of the test"), port)
                .map(|_| ())
                .map_err(|it| it.as_u16())
        };
        for good in ["127.0.0.1:4747", "localhost:4747", "LocalHost:4747", "[::1]:4747"] {
            assert_eq!(host(good, 4747), Ok(()), "{good}");
        }
        for bad in [
            "evil.example:4747",
            "localhost",
            "localhost:80",
            "localhost.evil:4747",
            "x@localhost:4747",
            "",
        ] {
            assert_eq!(host(bad, 4747), Err(403), "{bad}");
        }
        assert_eq!(host("localhost", 80), Ok(()));
    }

    #[test]
    fn a_page_of_another_site_learns_nothing() {
        let from = |origin: &str| {
            let request = Request::get(NEWS).header(HOST, "localhost:4747").header(ORIGIN, origin);
            asked(&request.body(()).expect("a request of the test"), 4747).is_ok()
        };
        assert!(from("http://localhost:4747"));
        assert!(!from("http://evil.example"));
        assert!(!from("http://localhost:3000"));
        assert!(!from("null"));
    }
}
