//! Against a server of the C2SP paths over a real store that is being written.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use axum::{
    Router,
    extract::{Path, State},
    http::HeaderMap,
    routing::get,
};
use domain::Position;
use storage::{
    LogReader,
    backup::{Asked, Backup, Making, Restoring, create, restore},
    public_keys,
};

use super::*;
use crate::{
    casebook::{Casebook, Time},
    cli::demo::fill,
};

#[derive(Clone)]
struct Serving {
    reader: LogReader,
    /// Every third request is turned away.
    overloaded: bool,
    requests: Arc<AtomicU32>,
    partial: Arc<AtomicBool>,
}

type Answered = Result<Vec<u8>, StatusCode>;

fn admit(serving: &Serving, headers: &HeaderMap) -> Result<(), StatusCode> {
    if headers.get("authorization").is_none_or(|given| given != "Bearer secret") {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let number = serving.requests.fetch_add(1, Ordering::Relaxed);
    if serving.overloaded && number % 3 == 1 { Err(StatusCode::SERVICE_UNAVAILABLE) } else { Ok(()) }
}

async fn checkpoint(State(serving): State<Serving>, headers: HeaderMap) -> Answered {
    admit(&serving, &headers)?;
    Ok(serving.reader.signed().checkpoint.note().into())
}

async fn entries(State(serving): State<Serving>, headers: HeaderMap, Path(path): Path<String>) -> Answered {
    admit(&serving, &headers)?;
    let (number, width) = match path.split_once(".p/") {
        None => (path.as_str(), 256),
        Some(_) if !serving.partial.load(Ordering::Relaxed) => return Err(StatusCode::NOT_FOUND),
        Some((number, width)) => (number, width.parse().map_err(|_| StatusCode::BAD_REQUEST)?),
    };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let tile: u64 = digits.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let mut bundle = Vec::new();
    for position in tile * 256 + 1..=tile * 256 + width {
        let record = serving.reader.record(Position(position)).map_err(|_| StatusCode::NOT_FOUND)?;
        bundle.extend_from_slice(&u16::try_from(record.len()).unwrap().to_be_bytes());
        bundle.extend_from_slice(&record);
    }
    Ok(bundle)
}

/// Serves from a thread of its own; ends with the process.
fn serve(reader: LogReader, overloaded: bool) -> (String, Serving) {
    let serving = Serving { reader, overloaded, requests: Arc::default(), partial: Arc::new(AtomicBool::new(true)) };
    let router = Router::new()
        .route("/log/checkpoint", get(checkpoint))
        .route("/log/tile/entries/{*path}", get(entries))
        .with_state(serving.clone());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/log/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router).await })
    });
    (url, serving)
}

fn making<'a>(keys: &'a [storage::proof::VerifierKey]) -> Making<'a> {
    Making { keys, signing_key: None, part_bytes: 20 << 10, at: "2026-01-01T00:00:00Z", release: "test" }
}

#[test]
fn a_log_is_backed_up_from_its_server_while_it_grows_through_refusals() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let casebook = Casebook::open(&store, storage::Options::default(), Time::system()).unwrap();
    let (url, serving) = serve(casebook.reader().clone(), true);
    let keys = public_keys(&store).unwrap();
    let back_up = || {
        create(
            &backup,
            &mut Served::at(&url, &Believed::default(), "secret".into()).unwrap(),
            &making(&keys),
            &mut |_, _| (),
        )
    };
    let mut runs = 0;
    std::thread::scope(|scope| {
        let recording = scope.spawn(|| fill(&casebook, true));
        // As often as there is time for while commands are being recorded.
        while !recording.is_finished() {
            back_up().unwrap();
            runs += 1;
        }
        recording.join().unwrap().unwrap();
    });
    let head = casebook.reader().head();
    casebook.reader().signed_for(head, Duration::from_secs(20)).unwrap();
    let created = back_up().unwrap();
    assert_eq!(created.manifest.size, head.0);
    assert!(runs > 0 && head.0 > 512 && created.manifest.parts.len() > 3, "{runs} {head} {:?}", created.manifest.parts);
    assert!(serving.requests.load(Ordering::Relaxed) > 10);
    let backup = Backup::open(&backup).unwrap();
    backup.check(&Asked::default(), &mut |_, _| ()).unwrap();
    let restored = restore(&backup, &folder.path().join("c"), Restoring::default(), &mut |_, _| ()).unwrap();
    assert_eq!(restored.root, casebook.reader().root());
}

#[test]
fn where_a_tile_was_filled_meanwhile_the_whole_of_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = Casebook::open(&folder.path().join("a"), storage::Options::default(), Time::system()).unwrap();
    let (url, serving) = serve(casebook.reader().clone(), false);
    let mut source = Served::at(&url, &Believed::default(), "secret".into()).unwrap();
    let first = casebook.reader().head();
    casebook.reader().signed_for(first, Duration::from_secs(20)).unwrap();
    assert_eq!(source.checkpoint().unwrap().checkpoint().root.size, first.0);
    let records: Vec<Vec<u8>> = (1..=first.0).map(|place| casebook.reader().record(Position(place)).unwrap()).collect();
    assert_eq!(source.entries(1, first.0).unwrap(), records);
    serving.partial.store(false, Ordering::Relaxed);
    assert!(source.entries(1, first.0).unwrap_err().to_string().contains("is not there"));
    fill(&casebook, true).unwrap();
    assert_eq!(source.entries(1, first.0).unwrap(), records);
    assert_eq!(source.entries(first.0, first.0).unwrap(), records[records.len() - 1..]);
}

#[test]
fn a_server_that_does_not_answer_or_does_not_know_the_token_is_told_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = Casebook::open(&folder.path().join("a"), storage::Options::default(), Time::system()).unwrap();
    let (url, _) = serve(casebook.reader().clone(), false);
    let said = |url: &str, token: &str| {
        Served::at(url, &Believed::default(), token.into()).and_then(|mut at| at.checkpoint()).unwrap_err().to_string()
    };
    assert!(said(&url, "other").contains("hrdd token"));
    assert!(said("http://127.0.0.1:1", "secret").contains("hrdd serve"));
    assert!(said("https://127.0.0.1:1", "secret").contains("--cacert"));
    assert!(said(&format!("{url}nothing"), "secret").contains("serves no checkpoint"));
}

#[test]
fn tiles_are_numbered_and_bundles_split_as_the_standard_says() {
    assert_eq!([0, 7, 999, 1_000, 1_234_067].map(number), ["000", "007", "999", "x001/000", "x001/x234/067"]);
    assert_eq!(split(b"\x00\x03one\x00\x00\x00\x01x").unwrap(), [&b"one"[..], b"", b"x"]);
    assert_eq!(split(b"\x00\x03on"), None);
    assert_eq!(split(b"\x00"), None);
    assert_eq!(split(&[0; 2 * 257]), None);
}
