//! Whether the addresses of the web that texts lead to still answer: asked politely, and not often.
//!
//! In come the links of the texts; out go warnings where one was typed. Each host is asked one thing at
//! a time with a pause between, by its headers first; what answered well is not asked again for a week.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use ureq::Agent;

use crate::content::Outside;
use crate::diagnostics::Diagnostics;
use crate::write;

/// How links are asked about.
pub struct Manners {
    /// Where answers are kept; nowhere if every link is to be asked anew.
    pub kept_in: Option<PathBuf>,
    /// Seconds since 1970.
    pub now: i64,
    /// Between two questions to one host.
    pub pause: Duration,
    /// For one answer, from the first word to the last.
    pub patience: Duration,
}

/// An answer holds for so many seconds.
const HOLDS: i64 = 7 * 24 * 3600;

/// So many hosts are asked at once.
const HOSTS_AT_ONCE: usize = 8;

const MOST_REDIRECTS: u32 = 8;

/// Who asks, so that an administrator of the other side can tell.
const AGENT: &str =
    concat!("Bellwether/", env!("CARGO_PKG_VERSION"), " (checks links of a bulletin)");

/// Answers that say nothing about the page: it wants a password, a pause, or a browser.
const NOT_FOR_US: [u16; 5] = [401, 403, 407, 429, 999];

/// What came of asking for an address.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Answer {
    Well,
    /// The status, such as 404.
    Refused(u16),
    /// Why there was none.
    None(String),
}

/// The addresses that answered well, and when.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept(BTreeMap<String, i64>);

/// Asks for every address once and warns of each place that leads to one which does not answer.
/// Returns how many addresses there are.
pub fn check(links: &[Outside], manners: &Manners, diagnostics: &mut Diagnostics) -> usize {
    let mut kept = manners.kept_in.as_deref().map(Kept::read).unwrap_or_default();
    kept.0.retain(|_, when| (0..HOLDS).contains(&(manners.now - *when)));
    let mut hosts: BTreeMap<String, BTreeMap<String, Answer>> = BTreeMap::new();
    for link in links {
        let page = page(&link.url);
        let known = kept.0.contains_key(page);
        let answer = if known { Answer::Well } else { Answer::None(String::new()) };
        hosts.entry(host(page)).or_default().insert(page.to_owned(), answer);
    }
    ask(&mut hosts, manners);
    let answers: BTreeMap<String, Answer> = hosts.into_values().flatten().collect();
    for link in links {
        match &answers[page(&link.url)] {
            Answer::Well => {}
            Answer::Refused(status) => {
                diagnostics.outside_refused(&link.span, &link.url, *status, words(*status));
            }
            Answer::None(why) => diagnostics.outside_silent(&link.span, &link.url, why),
        }
    }
    if let Some(path) = &manners.kept_in {
        for (url, _) in answers.iter().filter(|(_, answer)| **answer == Answer::Well) {
            kept.0.entry(url.clone()).or_insert(manners.now);
        }
        kept.write(path);
    }
    answers.len()
}

/// Without the place on the page, which only a browser asks for.
fn page(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}

/// `https://example.org`
fn host(url: &str) -> String {
    url.split('/').take(3).collect::<Vec<_>>().join("/").to_ascii_lowercase()
}

/// Asks every host for what is not known, several hosts at once.
fn ask(hosts: &mut BTreeMap<String, BTreeMap<String, Answer>>, manners: &Manners) {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(manners.patience))
        .http_status_as_error(false)
        .max_redirects(MOST_REDIRECTS)
        .user_agent(AGENT)
        .build()
        .into();
    let queue = Mutex::new(hosts.values_mut());
    std::thread::scope(|scope| {
        for _ in 0..HOSTS_AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().expect("no one panics with it").next();
                    let Some(pages) = next else { return };
                    ask_one(pages, &agent, manners.pause);
                }
            });
        }
    });
}

fn ask_one(pages: &mut BTreeMap<String, Answer>, agent: &Agent, pause: Duration) {
    let mut asked = false;
    for (url, answer) in pages.iter_mut().filter(|(_, it)| **it != Answer::Well) {
        if asked {
            std::thread::sleep(pause);
        }
        asked = true;
        *answer = answer_to(agent.head(url).call());
        // Not every server answers a question about headers, or answers it truly.
        if *answer != Answer::Well {
            std::thread::sleep(pause);
            *answer = answer_to(agent.get(url).call());
        }
    }
}

fn answer_to<Body>(response: Result<ureq::http::Response<Body>, ureq::Error>) -> Answer {
    match response {
        Ok(response) => match response.status().as_u16() {
            status if status < 400 || NOT_FOR_US.contains(&status) => Answer::Well,
            status => Answer::Refused(status),
        },
        Err(why) => Answer::None(why.to_string()),
    }
}

fn words(status: u16) -> &'static str {
    let status = ureq::http::StatusCode::from_u16(status).ok();
    status.and_then(|it| it.canonical_reason()).unwrap_or("no such status is known")
}

impl Kept {
    /// A file that is lost or damaged costs a question more.
    fn read(path: &Path) -> Kept {
        let bytes = std::fs::read(path).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// A disk that refuses costs the next check its time, so nothing is said.
    fn write(&self, path: &Path) {
        let json = serde_json::to_vec_pretty(self).expect("addresses and numbers are plain");
        let made = path.parent().is_none_or(|it| std::fs::create_dir_all(it).is_ok());
        if made {
            drop(write::file(path, &json));
        }
    }
}
