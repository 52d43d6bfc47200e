//! The bulletin in a browser while it is being written: builds, shows, waits for a save, again.
//!
//! A reader of the build, not a mode of it: what is served are the bytes that `build` would write,
//! and the script that reloads a page is added to the response. In come a request and the build;
//! nothing goes out but answers to a browser on this machine.

mod asked;
mod reply;
mod server;
mod shown;
#[cfg(test)]
mod tests;
mod watch;

use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::watch as latest;

use crate::Built;
use crate::diagnostics::{Diagnostics, Look, Severity};
use crate::failure::Failure;
use crate::site::Site;

use shown::Shown;
use watch::{Ground, Watch};

/// The port that is tried first unless the command line names one.
pub const PORT: u16 = 4747;

/// How many ports after the first are tried.
const FURTHER_PORTS: u16 = 10;

/// The folders in which a project keeps what a build reads.
pub const FOLDERS: [&str; 3] = ["content", "data", "themes"];

/// What `bellwether preview` was asked for.
#[derive(Clone, Debug)]
pub struct PreviewRequest {
    /// The project folder.
    pub root: PathBuf,
    /// Where `build` writes; never watched.
    pub out: PathBuf,
    /// The port to listen on; if it is taken, one of the next ten. 0 is any free one.
    pub port: u16,
    /// The folders of the project that are watched beside `site.toml`: `FOLDERS`, and those that
    /// surveys name elsewhere.
    pub folders: Vec<String>,
    /// How diagnostics look on standard error.
    pub look: Look,
}

/// Serves the bulletin on this machine, and builds it anew when a file of the project changes.
/// Returns only if the port or the watching fails; Ctrl-C ends the program.
pub fn preview(
    request: &PreviewRequest,
    build: impl Fn() -> Result<Built, Failure> + Send + 'static,
) -> Result<(), Failure> {
    let voice = Voice { out: Box::new(io::stdout()), err: Box::new(io::stderr()) };
    Preview::open(request, voice, build)?.serve()
}

/// A preview whose port is open and whose first build is done.
struct Preview<Build> {
    address: SocketAddr,
    listener: TcpListener,
    shown: latest::Receiver<Arc<Shown>>,
    watch: Watch,
    rebuild: Rebuild<Build>,
}

impl<Build: Fn() -> Result<Built, Failure> + Send + 'static> Preview<Build> {
    fn open(
        request: &PreviewRequest,
        voice: Voice,
        build: Build,
    ) -> Result<Preview<Build>, Failure> {
        let listener = listener(request.port)?;
        let address = listener.local_addr().map_err(|why| Failure::new("listen", why))?;
        // What is saved during the first build is a change too, so the watch begins before it.
        let watch = Watch::begin(Ground::new(&request.root, &request.out, &request.folders)?)?;
        let (to_browsers, shown) = latest::channel(Arc::new(Shown::default()));
        let mut rebuild = Rebuild {
            build,
            look: request.look,
            voice,
            last: None,
            told: Diagnostics::new(),
            to_browsers,
        };
        rebuild.run(&[]);
        let folders = request.folders.join(", ");
        rebuild.voice.say(&format!("preview: http://{address}/ (watching {folders}; Ctrl-C ends)"));
        Ok(Preview { address, listener, shown, watch, rebuild })
    }

    fn serve(self) -> Result<(), Failure> {
        let Preview { address, listener, shown, mut watch, mut rebuild } = self;
        let rebuilding = move || loop {
            rebuild.run(&watch.changes(Duration::MAX));
        };
        thread::Builder::new()
            .name("rebuild".to_owned())
            .spawn(rebuilding)
            .map_err(|why| Failure::new("start to watch for changes", why))?;
        server::serve(listener, shown)
            .map_err(|why| Failure::new(format!("serve the preview on {address}"), why))
    }
}

/// The port asked for, or the first free one of the next ten. Only this machine can reach it.
fn listener(port: u16) -> Result<TcpListener, Failure> {
    let last = if port == 0 { 0 } else { port.saturating_add(FURTHER_PORTS) };
    for candidate in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Err(why) if why.kind() == io::ErrorKind::AddrInUse => {}
            Err(why) => return Err(Failure::new(format!("listen on port {candidate}"), why)),
            Ok(listener) => return Ok(listener),
        }
    }
    let attempt = format!("listen on port {port} or any up to {last}");
    Err(Failure::new(attempt, "all are taken; choose another with `--port`"))
}

/// The building side: what came out last, and where it is handed to the browsers.
struct Rebuild<Build> {
    build: Build,
    look: Look,
    voice: Voice,
    last: Option<Arc<Site>>,
    /// What the last build found.
    told: Diagnostics,
    to_browsers: latest::Sender<Arc<Shown>>,
}

impl<Build: Fn() -> Result<Built, Failure>> Rebuild<Build> {
    /// Builds, shows and tells; `changes` are the files that gave the reason, none at first.
    fn run(&mut self, changes: &[String]) {
        let begun = Instant::now();
        // A bug in the build must not take the preview away from someone who is writing.
        let built = catch_unwind(AssertUnwindSafe(&self.build)).unwrap_or_else(|_| {
            Err(Failure::new("build the site", "bellwether has a bug; the terminal says where"))
        });
        let took = begun.elapsed().as_millis();
        let (complaint, rest) = match &built {
            Ok(built) => {
                let told = std::mem::replace(&mut self.told, built.diagnostics.clone());
                let fresh = fresh(&built.diagnostics, &told);
                let silent = built.diagnostics.warnings() - fresh.warnings();
                (fresh.render(self.look), [built.summary.clone(), unsaid(silent)])
            }
            Err(failure) => (format!("error: {failure}\n"), Default::default()),
        };
        let shown = Shown::after(built, self.last.take());
        let outcome = match shown.trouble() {
            Some(trouble) => format!("stopped by {} after {took} ms", trouble.reason),
            None if changes.is_empty() => format!("built in {took} ms"),
            None => format!("rebuilt in {took} ms"),
        };
        self.last = shown.site();
        self.to_browsers.send_replace(Arc::new(shown));
        self.voice.complain(&complaint);
        let [summary, unsaid] = rest;
        self.voice.say(&line(&[outcome, named(changes), summary, unsaid]));
    }
}

/// Every error, and the warnings that were not told after the build before: an editor who saves
/// every minute need not read each time what is known of an old export.
fn fresh(found: &Diagnostics, told: &Diagnostics) -> Diagnostics {
    let mut fresh = Diagnostics::new();
    for diagnostic in found.iter() {
        let known = told.iter().any(|it| it == diagnostic);
        if diagnostic.severity == Severity::Error || !known {
            fresh.push(diagnostic.clone());
        }
    }
    fresh
}

fn unsaid(warnings: usize) -> String {
    match warnings {
        0 => String::new(),
        1 => "1 warning as before".to_owned(),
        many => format!("{many} warnings as before"),
    }
}

/// The files that changed, the first by name.
fn named(changes: &[String]) -> String {
    match changes {
        [] => String::new(),
        [one] => format!("{one} changed"),
        [one, others @ ..] => format!("{one} and {} more changed", others.len()),
    }
}

/// What there is to say, in one line.
fn line(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    parts.join("; ")
}

/// Where the preview speaks. Whoever closed the pipe does not want to listen.
struct Voice {
    /// A line for every build.
    out: Box<dyn Write + Send>,
    /// Diagnostics and failures.
    err: Box<dyn Write + Send>,
}

impl Voice {
    fn say(&mut self, line: &str) {
        drop(writeln!(self.out, "{line}"));
    }

    fn complain(&mut self, text: &str) {
        drop(write!(self.err, "{text}"));
    }
}
