//! `bellwether check --external`, held against a small server of the test's own.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use insta::assert_snapshot;

use crate::bulletin::{Project, Ran, bulletin};

/// A host that answers `/well`, moves `/old`, knows no `HEAD` for `/only-get`, wants a password for
/// `/private`, and has nothing else.
struct Host {
    address: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

struct Asked {
    line: String,
    agent: String,
    when: Instant,
}

fn host() -> Host {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("its address"));
    let asked = Arc::new(Mutex::new(vec![]));
    let log = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            answer(stream, &log);
        }
    });
    Host { address, asked }
}

fn answer(mut stream: TcpStream, log: &Mutex<Vec<Asked>>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
    let Some(Ok(line)) = lines.next() else { return };
    let mut agent = String::new();
    for line in lines.map_while(Result::ok).take_while(|it| !it.is_empty()) {
        let name = line.to_ascii_lowercase();
        if name.starts_with("user-agent: ") {
            agent = line["user-agent: ".len()..].to_owned();
        }
    }
    let line = line.trim_end_matches(" HTTP/1.1").to_owned();
    log.lock().expect("the log").push(Asked { line: line.clone(), agent, when: Instant::now() });
    let (head, path) = line.split_once(' ').expect("a method and a path");
    let status = match path {
        "/well" | "/well?week=47" | "/new" => "200 OK",
        "/old" => "301 Moved Permanently\r\nLocation: /new",
        "/only-get" if head == "GET" => "200 OK",
        "/only-get" => "405 Method Not Allowed",
        "/false-head" if head == "GET" => "200 OK",
        "/private" => "403 Forbidden",
        "/broken" => "500 Internal Server Error",
        _ => "404 Not Found",
    };
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    drop(stream.write_all(answer.as_bytes()));
}

impl Host {
    fn lines(&self) -> Vec<String> {
        self.asked.lock().expect("the log").iter().map(|it| it.line.clone()).collect()
    }

    fn forget(&self) {
        self.asked.lock().expect("the log").clear();
    }

    /// Warnings about addresses, with the port taken out.
    fn warnings(&self, ran: &Ran) -> String {
        let told = ran.stderr.split("\n\n").filter(|it| it.contains("warning[outside-"));
        let told: Vec<&str> = told.map(str::trim).collect();
        let told = told.join("\n\n").replace(&self.address, "http://[HOST]");
        // The count of all that was said follows on the last.
        let lines = told.lines().filter(|it| !it.ends_with(" warnings"));
        lines.map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}

fn story(host: &Host, body: &str) -> Project {
    bulletin().story(&body.replace("HOST", &host.address))
}

fn checks(project: &Project) -> Ran {
    project
        .run_with(&["check", "--external"], &[("NO_PROXY", "127.0.0.1"), ("no_proxy", "127.0.0.1")])
}

#[test]
fn a_link_that_is_gone_is_told_where_it_was_typed() {
    let host = host();
    let project = story(
        &host,
        "Well [here](HOST/well).\n\nGone [there](HOST/gone#part).\n\n\
         And [there](HOST/gone) again.\n\n<HOST/broken>\n",
    );
    let ran = checks(&project);
    assert_eq!(ran.code, Some(0), "warnings only: {}", ran.stderr);
    assert_snapshot!(host.warnings(&ran), @r"
    warning[outside-refused]: `http://[HOST]/gone#part` answers 404, Not Found
     --> content/stories/a.md:8:14
      |
    8 | Gone [there](http://[HOST]/gone#part).
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: find where it went, or link to what a web archive has kept of it

    warning[outside-refused]: `http://[HOST]/gone` answers 404, Not Found
      --> content/stories/a.md:10:13
       |
    10 | And [there](http://[HOST]/gone) again.
       |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = hint: find where it went, or link to what a web archive has kept of it

    warning[outside-refused]: `http://[HOST]/broken` answers 500, Internal Server Error
      --> content/stories/a.md:12:2
       |
    12 | <http://[HOST]/broken>
       |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = hint: open it in a browser; if it is there, ask again later
    ");
}

#[test]
fn what_moved_what_is_private_and_what_knows_no_head_is_well() {
    let host = host();
    let project =
        story(&host, "[a](HOST/old) [b](HOST/private) [c](HOST/only-get) [d](HOST/false-head)");
    let ran = checks(&project);
    assert_eq!(host.warnings(&ran), "");
    assert!(host.lines().contains(&"GET /only-get".to_owned()), "{:?}", host.lines());
    assert!(!host.lines().contains(&"GET /private".to_owned()), "{:?}", host.lines());
}

#[test]
fn a_host_that_is_not_there_is_told() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
    let project = bulletin().story(&format!("[x](http://{free}/)"));
    let ran = checks(&project);
    assert!(ran.stderr.contains("warning[outside-silent]"), "{}", ran.stderr);
    let start = ran.stderr.find("warning[outside-silent]").expect("a warning");
    let said = ran.stderr[start..].lines().next().expect("a line");
    assert_snapshot!(said.replace(&free.to_string(), "[HOST]"), @r"warning[outside-silent]: `http://[HOST]/` does not answer: io: Connection refused (os error 111)");
}

#[test]
fn no_one_is_asked_unless_that_is_asked_for_and_no_one_twice_a_week() {
    let host = host();
    let project =
        story(&host, "[a](HOST/well) [b](HOST/well?week=47) [c](HOST/well#there) [d](HOST/gone)");
    assert_eq!(project.run(&["check"]).code, Some(0));
    assert_eq!(project.run(&["build"]).code, Some(0));
    assert_eq!(host.lines(), Vec::<String>::new());
    checks(&project);
    let mut lines = host.lines();
    lines.sort();
    assert_eq!(lines, ["GET /gone", "HEAD /gone", "HEAD /well", "HEAD /well?week=47"]);
    let asked = host.asked.lock().expect("the log");
    assert!(asked.iter().all(|it| it.agent.starts_with("Bellwether/")), "it says who it is");
    let pauses: Vec<Duration> = asked.windows(2).map(|it| it[1].when - it[0].when).collect();
    assert!(pauses.iter().all(|it| *it >= Duration::from_millis(200)), "{pauses:?}");
    drop(asked);
    host.forget();
    checks(&project);
    assert_eq!(host.lines(), ["HEAD /gone", "GET /gone"], "what was well is remembered");
}

#[test]
fn links_of_blocks_and_of_front_matter_are_asked_too() {
    let host = host();
    let body = "```sponsor\nname = \"A\"\nurl = \"HOST/gone-sponsor\"\n```\n\n    HOST/no-link\n";
    let project = story(&host, body);
    checks(&project);
    assert!(host.lines().contains(&"HEAD /gone-sponsor".to_owned()), "{:?}", host.lines());
    assert!(!host.lines().iter().any(|it| it.contains("no-link")));
}
