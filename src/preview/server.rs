//! HTTP for one person on one machine: files from memory and the news of a change.

use std::future;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, LOCATION, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::Response;
use tokio::sync::watch as latest;

use super::asked::{Asked, asked};
use super::reply::{Reply, reply};
use super::shown::Shown;

/// How long a page waits for news before it asks again: less than any browser's patience.
const PATIENCE: Duration = Duration::from_secs(50);

/// Keeps another site from showing or running what is served here.
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName =
    HeaderName::from_static("cross-origin-resource-policy");

#[derive(Clone)]
struct Desk {
    shown: latest::Receiver<Arc<Shown>>,
    port: u16,
}

/// Answers on the calling thread until the program ends.
pub fn serve(listener: TcpListener, shown: latest::Receiver<Arc<Shown>>) -> io::Result<()> {
    let port = listener.local_addr()?.port();
    listener.set_nonblocking(true)?;
    let router = Router::new().fallback(answer).with_state(Desk { shown, port });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    })
}

async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    match asked(&request, desk.port) {
        Ok(Asked::File(path)) => {
            let shown = Arc::clone(&desk.shown.borrow());
            file(reply(&path, &shown))
        }
        Ok(Asked::News { .. }) if request.method() == Method::HEAD => news(""),
        Ok(Asked::News { seen }) => news(&next(desk.shown, &seen).await),
        Err(status) => refusal(status),
    }
}

fn file(reply: Reply) -> Response {
    let mut response = response(reply.status, reply.kind, reply.body);
    let location = reply.location.and_then(|it| HeaderValue::try_from(it).ok());
    if let Some(location) = location {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// A server-sent event as soon as something else than the mark `seen` is shown, or a comment after
/// a while without. Each ends its response, and the browser asks again.
async fn next(mut shown: latest::Receiver<Arc<Shown>>, seen: &str) -> String {
    let changed = async {
        loop {
            let mark = shown.borrow_and_update().mark().to_owned();
            if mark != seen {
                return mark;
            }
            if shown.changed().await.is_err() {
                // Nothing is built any more, so nothing will change.
                future::pending::<()>().await;
            }
        }
    };
    match tokio::time::timeout(PATIENCE, changed).await {
        Ok(mark) => format!("event: changed\ndata: {mark}\n\n"),
        Err(_) => ": nothing new\n\n".to_owned(),
    }
}

fn news(event: &str) -> Response {
    response(StatusCode::OK, "text/event-stream", format!("retry: 200\n{event}"))
}

fn refusal(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or("refused");
    let mut response = response(status, "text/plain; charset=utf-8", format!("{reason}\n"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

fn response(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    for (name, value) in [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
