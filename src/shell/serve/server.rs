//! HTTP for a preview: hears requests, hands them to who has the site, and tells open pages what is
//! new.

use std::convert::Infallible;
use std::io::{self, Read, Seek, SeekFrom};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::mpsc;
use std::time::Duration;

use http_body_util::channel::Channel;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Empty, Full};
use http_range_header::parse_range_header;
use hyper::body::{Bytes as Piece, Incoming};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use percent_encoding::percent_decode_str;
use tokio::sync::{oneshot, watch};

use crate::shell::serve::Event;
use crate::shell::serve::answer::{Answer, Bytes, Content, digits};

/// What is new, as open pages hear it.
pub(crate) type News = String;

type Sent = Response<BoxBody<Piece, Infallible>>;

/// How many more ports are tried if one is taken.
const MORE_PORTS: u16 = 100;

/// How long a browser may take to ask.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often open pages hear that the preview is still there: else nobody notices who is gone.
const PULSE: Duration = Duration::from_secs(20);

/// How many bytes of a file are held in memory.
const PIECE: usize = 256 * 1024;

/// The folder of what the preview itself serves. No file of a site begins with a dot.
const OWN: &str = ".diwan/";

/// Takes the first port that is free, from `port` on.
///
/// # Errors
///
/// If none is, or the address isn't this machine's.
pub(crate) fn listen(host: IpAddr, port: u16) -> io::Result<TcpListener> {
    let mut failed = None;
    for port in port..=port.saturating_add(MORE_PORTS) {
        match TcpListener::bind(SocketAddr::new(host, port)) {
            Err(cause) if cause.kind() == io::ErrorKind::AddrInUse => failed = Some(cause),
            other => return other,
        }
        if port == 0 {
            break;
        }
    }
    Err(failed.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
}

/// Who answers, and what they have to tell.
#[derive(Clone)]
struct Door {
    ask: mpsc::Sender<Event>,
    news: watch::Receiver<News>,
    /// Whether others than this machine may ask.
    is_open: bool,
}

/// Serves until the program ends.
pub(crate) fn run(listener: TcpListener, ask: mpsc::Sender<Event>, news: watch::Receiver<News>) {
    let is_open = listener.local_addr().is_ok_and(|address| !address.ip().is_loopback());
    let door = Door { ask, news, is_open };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a listener that is there can be served");
    runtime.block_on(async move {
        let ready = listener.set_nonblocking(true);
        let listener = ready.and_then(|()| tokio::net::TcpListener::from_std(listener));
        let listener = listener.expect("a listener that is there can be served");
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                // Too many open files, say: some are closed in a moment.
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            };
            let door = door.clone();
            let service = service_fn(move |request| answer(request, door.clone()));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .serve_connection(TokioIo::new(stream), service);
            // Who goes away in the middle is no failure.
            tokio::spawn(async move { drop(connection.await) });
        }
    });
}

async fn answer(request: Request<Incoming>, door: Door) -> Result<Sent, Infallible> {
    let headers = request.headers();
    if !is_own_host(headers, door.is_open) {
        return Ok(bare(StatusCode::MISDIRECTED_REQUEST));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allowed = HeaderValue::from_static("GET, HEAD");
        return Ok(with(bare(StatusCode::METHOD_NOT_ALLOWED), header::ALLOW, allowed));
    }
    // A preview isn't kept for reading offline: what is kept would be what it was.
    if headers.contains_key("service-worker") {
        return Ok(bare(StatusCode::NOT_FOUND));
    }
    let path = percent_decode_str(request.uri().path()).decode_utf8();
    let Some(path) = path.ok().and_then(|path| path.strip_prefix('/').map(str::to_owned)) else {
        return Ok(bare(StatusCode::BAD_REQUEST));
    };
    let sent = match path.strip_prefix(OWN) {
        Some(name) => own(name, &door),
        None => site(path, headers, &door).await,
    };
    Ok(match *request.method() {
        Method::HEAD => sent.map(|_| Empty::new().boxed()),
        _ => sent,
    })
}

/// Tells whether a request names this machine: a page of another site that got its name to lead here
/// can't read drafts then.
fn is_own_host(headers: &HeaderMap, is_open: bool) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    name.eq_ignore_ascii_case("localhost")
        || address.is_ok_and(|address| is_open || address.is_loopback())
        || is_open && (name.ends_with(".local") || !name.contains('.') && !name.is_empty())
}

/// Answers what is the preview's own.
fn own(name: &str, door: &Door) -> Sent {
    let script = |text: &'static str| {
        let body = Full::new(Piece::from_static(text.as_bytes())).boxed();
        typed(Response::new(body), "text/javascript; charset=utf-8")
    };
    match name {
        "preview.js" => script(include_str!("preview.js")),
        "watch.js" => script(include_str!("watch.js")),
        "news.json" => {
            let news = door.news.borrow().clone();
            typed(Response::new(Full::new(news.into()).boxed()), "application/json")
        }
        "news" => typed(Response::new(tell(door.news.clone())), "text/event-stream"),
        _ => bare(StatusCode::NOT_FOUND),
    }
}

/// Tells what is new for as long as somebody listens.
fn tell(mut news: watch::Receiver<News>) -> BoxBody<Piece, Infallible> {
    let (mut sender, body) = Channel::new(4);
    tokio::spawn(async move {
        loop {
            let words = format!("data: {}\n\n", *news.borrow_and_update());
            if sender.send_data(words.into()).await.is_err() {
                return;
            }
            while let Err(_elapsed) = tokio::time::timeout(PULSE, news.changed()).await {
                if sender.send_data(Piece::from_static(b":\n\n")).await.is_err() {
                    return;
                }
            }
        }
    });
    body.boxed()
}

/// Answers what is the site's.
async fn site(path: String, headers: &HeaderMap, door: &Door) -> Sent {
    let (reply, replied) = oneshot::channel();
    let asked = door.ask.send(Event::Asked(path, reply));
    let Ok(answer) = (match asked {
        Ok(()) => replied.await.map_err(drop),
        Err(_) => Err(()),
    }) else {
        return bare(StatusCode::SERVICE_UNAVAILABLE);
    };
    match answer {
        Answer::Found(content) => found(content, headers),
        Answer::Missing(content) => whole(content, StatusCode::NOT_FOUND),
        Answer::Broken(content) => whole(content, StatusCode::SERVICE_UNAVAILABLE),
        Answer::Moved(path) => {
            let path = percent_encoding::utf8_percent_encode(&path, PATH).to_string();
            let location = HeaderValue::from_str(&format!("/{path}"));
            let location = location.expect("an encoded path is plain");
            with(bare(StatusCode::MOVED_PERMANENTLY), header::LOCATION, location)
        }
    }
}

/// What isn't written as itself in an address.
const PATH: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Sends a file, or the part of it that was asked for, unless the browser has it.
fn found(content: Content, headers: &HeaderMap) -> Sent {
    let tag = tag(&content);
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let has = |known: &str| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag);
    if text(header::IF_NONE_MATCH).is_some_and(has) {
        return tagged(bare(StatusCode::NOT_MODIFIED), &tag);
    }
    let size = content.size();
    let range = text(header::RANGE).filter(|_| text(header::IF_RANGE).is_none_or(|one| one == tag));
    // What can't be understood is as if it weren't there; several parts come as the whole.
    let range = range.and_then(|range| parse_range_header(range).ok());
    let Some(range) = range else { return whole(content, StatusCode::OK) };
    let part = match range.validate(size) {
        Ok(parts) if parts.len() == 1 => parts[0].clone(),
        Ok(_) => return whole(content, StatusCode::OK),
        Err(_) => {
            let sent = bare(StatusCode::RANGE_NOT_SATISFIABLE);
            let range = HeaderValue::from_str(&format!("bytes */{size}")).expect("plain");
            return with(sent, header::CONTENT_RANGE, range);
        }
    };
    let (first, last) = (*part.start(), *part.end());
    let mut sent = send(content, first, last - first + 1);
    *sent.status_mut() = StatusCode::PARTIAL_CONTENT;
    let range = HeaderValue::from_str(&format!("bytes {first}-{last}/{size}")).expect("plain");
    with(sent, header::CONTENT_RANGE, range)
}

fn whole(content: Content, status: StatusCode) -> Sent {
    let size = content.size();
    let mut sent = send(content, 0, size);
    *sent.status_mut() = status;
    sent
}

/// Sends so many bytes of a file, from one on.
fn send(content: Content, from: u64, length: u64) -> Sent {
    let (kind, tag) = (content.kind, tag(&content));
    let body = match content.bytes {
        Bytes::Made(bytes) => {
            let (from, to) = (from as usize, (from + length) as usize);
            Full::new(Piece::from(bytes).slice(from..to)).boxed()
        }
        Bytes::OnDisk(path, _) => {
            let (mut sender, body) = Channel::new(2);
            let here = tokio::runtime::Handle::current();
            tokio::task::spawn_blocking(move || -> io::Result<()> {
                let mut file = std::fs::File::open(path)?;
                file.seek(SeekFrom::Start(from))?;
                let mut rest = file.take(length);
                loop {
                    let mut piece = vec![0; PIECE];
                    let count = rest.read(&mut piece)?;
                    piece.truncate(count);
                    if count == 0 || here.block_on(sender.send_data(piece.into())).is_err() {
                        return Ok(());
                    }
                }
            });
            body.boxed()
        }
    };
    let sent = tagged(typed(Response::new(body), kind), &tag);
    let sent = with(sent, header::CONTENT_LENGTH, HeaderValue::from(length));
    with(sent, header::ACCEPT_RANGES, HeaderValue::from_static("bytes"))
}

impl Content {
    fn size(&self) -> u64 {
        match &self.bytes {
            Bytes::Made(bytes) => bytes.len() as u64,
            Bytes::OnDisk(_, size) => *size,
        }
    }
}

fn tag(content: &Content) -> String {
    format!("\"{}\"", digits(content.key))
}

fn tagged(sent: Sent, tag: &str) -> Sent {
    let tag = HeaderValue::from_str(tag).expect("digits are plain");
    with(sent, header::ETAG, tag)
}

fn typed(sent: Sent, kind: &'static str) -> Sent {
    let sent = with(sent, header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let sent = with(sent, header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    with(sent, header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))
}

fn with(mut sent: Sent, name: header::HeaderName, value: HeaderValue) -> Sent {
    sent.headers_mut().insert(name, value);
    sent
}

fn bare(status: StatusCode) -> Sent {
    let mut sent = Response::new(Empty::new().boxed());
    *sent.status_mut() = status;
    with(sent, header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))
}
