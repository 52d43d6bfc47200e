//! The preview from outside: a project folder, a build that makes a page of its one text, and
//! requests as a browser, or someone worse, would send them.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::*;
use crate::address::Address;

/// Longer than anything takes; only a test that fails waits for it.
const DEADLINE: Duration = Duration::from_secs(10);

/// A project with one text, in preview.
struct Previewed {
    home: tempfile::TempDir,
    address: SocketAddr,
}

impl Previewed {
    fn with(text: &str) -> Previewed {
        let home = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir_all(home.path().join("content")).expect("a folder");
        let root = home.path().to_owned();
        write(&root, text);
        let request = PreviewRequest {
            out: root.join("public"),
            port: 0,
            folders: FOLDERS.map(str::to_owned).to_vec(),
            look: Look::Plain,
            root: root.clone(),
        };
        let voice = Voice { out: Box::new(io::sink()), err: Box::new(io::sink()) };
        let preview = Preview::open(&request, voice, move || Ok(built(&root)));
        let preview = preview.expect("a free port");
        let address = preview.address;
        thread::spawn(move || preview.serve());
        Previewed { home, address }
    }

    fn save(&self, text: &str) {
        write(self.home.path(), text);
    }

    /// The whole response, and how long it may take is up to the deadline.
    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("the preview listens");
        stream.set_read_timeout(Some(DEADLINE)).expect("a timeout");
        let request = request.replace("PORT", &self.address.port().to_string());
        stream.write_all(request.as_bytes()).expect("the request is taken");
        let mut response = vec![];
        stream.read_to_end(&mut response).expect("an answer before the deadline");
        String::from_utf8_lossy(&response).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"
        ))
    }

    /// The front page once it holds a text.
    fn front_with(&self, text: &str) -> String {
        let begun = Instant::now();
        loop {
            let front = self.get("/");
            if front.contains(text) {
                return front;
            }
            assert!(begun.elapsed() < DEADLINE, "no `{text}` in {front}");
            thread::sleep(Duration::from_millis(2));
        }
    }
}

fn write(root: &Path, text: &str) {
    fs::write(root.join("content/front.md"), text).expect("the text is written");
}

/// A page of the text; a text with `mistake` in it is one, and one with `bug` finds a bug.
fn built(root: &Path) -> Built {
    // The folder goes when its test ends, and the build may see that.
    let text = fs::read_to_string(root.join("content/front.md")).unwrap_or_default();
    assert!(!text.contains("bug"), "the test asked for a bug");
    let mut diagnostics = Diagnostics::new();
    if text.contains("mistake") {
        diagnostics.file_unreadable("content/front.md", &text);
        return Built { site: None, diagnostics, summary: String::new(), composed: None };
    }
    let mut site = Site::new();
    site.add(Address::fixed("index.html"), format!("<html><body>{text}</body></html>"));
    site.add(Address::fixed("404.html"), "<html><body>no such page</body></html>");
    site.seal();
    Built { site: Some(site), diagnostics, summary: "2 pages".to_owned(), composed: None }
}

fn status(response: &str) -> &str {
    response.split(' ').nth(1).unwrap_or("none")
}

/// What the script of a page listens to.
fn news(page: &str) -> &str {
    let (_, after) = page.split_once("EventSource(\"").expect("the page listens");
    after.split_once('"').expect("the address is quoted").0
}

#[test]
fn a_save_is_told_to_the_page_and_on_the_screen() {
    let preview = Previewed::with("Billing stood at 41");
    let front = preview.front_with("Billing stood at 41");
    let waiting = news(&front).to_owned();
    let told = thread::scope(|scope| {
        let told = scope.spawn(|| preview.get(&waiting));
        preview.save("Billing stood at 42");
        told.join().expect("the news came")
    });
    assert!(told.contains("content-type: text/event-stream"), "{told}");
    assert!(told.contains("event: changed\ndata: "), "{told}");
    preview.front_with("Billing stood at 42");
}

#[test]
fn a_page_that_was_loaded_before_the_swap_hears_of_it_afterwards() {
    let preview = Previewed::with("one");
    let old = news(&preview.front_with("one")).to_owned();
    preview.save("two");
    preview.front_with("two");
    assert!(preview.get(&old).contains("event: changed"));
}

#[test]
fn a_mistake_leaves_the_last_good_page_and_is_shown_until_it_is_mended() {
    let preview = Previewed::with("good");
    preview.save("a <mistake>");
    let front = preview.front_with("Stopped by 1 error");
    assert!(front.contains("good") && front.contains("a &lt;mistake&gt;"), "{front}");
    preview.save("better");
    let front = preview.front_with("better");
    assert!(!front.contains("Stopped by"), "{front}");
}

#[test]
fn a_project_that_begins_with_a_mistake_is_shown_once_it_is_mended() {
    let preview = Previewed::with("a mistake");
    let page = preview.get("/any.html");
    assert_eq!(status(&page), "503");
    assert!(page.contains("content/front.md"), "{page}");
    let waiting = news(&page).to_owned();
    preview.save("mended");
    assert!(preview.get(&waiting).contains("event: changed"));
    preview.front_with("mended");
}

#[test]
fn a_bug_in_the_build_does_not_end_the_preview() {
    let preview = Previewed::with("good");
    preview.save("a bug");
    preview.front_with("Stopped by a failure");
    preview.save("good again");
    preview.front_with("good again");
}

#[test]
fn the_terminal_is_told_the_address_and_each_build_in_a_line() {
    let said = [
        line(&["built in 31 ms".into(), named(&[]), "12 pages\n".into()]),
        line(&["rebuilt in 8 ms".into(), named(&["site.toml".into()]), String::new()]),
        named(&["a.md".into(), "b.md".into(), "c.md".into()]),
    ];
    let expected = [
        "built in 31 ms; 12 pages",
        "rebuilt in 8 ms; site.toml changed",
        "a.md and 2 more changed",
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_warning_is_told_once_and_an_error_every_time() {
    let mut found = Diagnostics::new();
    found.repeated_responses("data/a.csv", 3, "last");
    found.file_unreadable("content/x.md", "permission denied");
    let first = fresh(&found, &Diagnostics::new());
    assert_eq!((first.warnings(), first.errors()), (1, 1));
    let again = fresh(&found, &found);
    assert_eq!((again.warnings(), again.errors()), (0, 1));
    assert_eq!([0, 1, 35].map(unsaid), ["", "1 warning as before", "35 warnings as before"]);
}

#[test]
fn no_answer_is_kept_and_none_is_for_other_sites() {
    let front = Previewed::with("x").get("/");
    for header in [
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "cross-origin-resource-policy: same-origin",
        "content-type: text/html; charset=utf-8",
    ] {
        assert!(front.contains(header), "{front}");
    }
    assert!(!front.contains("access-control"), "{front}");
}

#[test]
fn the_headers_alone_say_the_length_of_the_page() {
    let preview = Previewed::with("x");
    let page = preview.get("/");
    let head = preview.send("HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n");
    let (headers, body) = page.split_once("\r\n\r\n").expect("headers end");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
    assert_eq!(headers.lines().count(), head.trim_end().lines().count());
}

#[test]
fn a_taken_port_is_passed_over() {
    // Two in a row are rarely free at once on a busy machine, so the first is taken here.
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let port = taken.local_addr().expect("an address").port();
    let next = listener(port).expect("one of the next ten is free");
    let next = next.local_addr().expect("an address").port();
    assert!((port + 1..=port + FURTHER_PORTS).contains(&next), "{next} after {port}");
}

/// `tests/badinputs/http/requests.tsv`: request, header, expected. Each answer has a status that is
/// expected and nothing from outside the site, and the preview lives on.
#[test]
fn hostile_requests_are_survived() {
    let preview = Previewed::with("x");
    #[cfg(unix)]
    {
        let out = preview.home.path().join("public");
        fs::create_dir_all(&out).expect("a folder");
        std::os::unix::fs::symlink("/etc", out.join("link-to-etc")).expect("a link");
    }
    let table = include_str!("../../tests/badinputs/http/requests.tsv");
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [request, header, expected] = cells[..] else { panic!("three cells: {row}") };
        let response = preview.send(&written(request, header));
        assert!(expected.contains(status(&response)), "{row}\n{response}");
        assert!(!response.contains("root:"), "{row}\n{response}");
        assert!(response.len() < 10_000, "{row}: {} bytes", response.len());
    }
    assert_eq!(status(&preview.get("/")), "200");
}

/// The bytes of a request of the table.
fn written(request: &str, header: &str) -> String {
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap_or("GET"), words.next().unwrap_or("/"));
    let mut headers = vec!["Connection: close".to_owned()];
    headers.extend((!header.is_empty()).then(|| header.to_owned()));
    if !header.starts_with("Host:") {
        headers.push("Host: 127.0.0.1:PORT".to_owned());
    }
    if request.contains("websocket") {
        headers[0] = "Connection: Upgrade, close".to_owned();
        headers.push("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==".to_owned());
    }
    if request.contains("Range:") {
        headers.push(format!("Range: bytes=0-0{}", ",1-1".repeat(1000)));
    }
    format!("{method} {path} HTTP/1.1\r\n{}\r\n\r\n", headers.join("\r\n"))
}

#[test]
fn requests_that_are_hardly_http_are_survived() {
    let preview = Previewed::with("x");
    for request in [
        "OPTIONS * HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        "GET /\0 HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET /%c0%ae%c0%ae/x HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET /..\\x HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "\r\n\r\nno http at all\r\n\r\n",
    ] {
        let response = preview.send(request);
        assert!(["400", "403", "405"].contains(&status(&response)), "{request:?}\n{response}");
    }
    let long = format!(
        "GET /{} HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "a".repeat(60_000)
    );
    assert!(["404", "414", "431"].contains(&status(&preview.send(&long))));
    assert_eq!(status(&preview.get("/")), "200");
}
