//! The witness's own server: three answers, and a limit on everything.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, Method, Request, Response, StatusCode, header},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use storage::{NotCosigned, Witness, proof::MAX_REQUEST_BYTES};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::timeout,
};

use super::rate::Rate;
use crate::server::{asked_to_stop, write_ready};

/// Connections at the same time; who comes later waits in the system's queue.
const CONNECTIONS: usize = 64;

/// How long the head of a request may take, and how long a connection may be idle.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// How long the body of a request may take.
const BODY_TIME: Duration = Duration::from_secs(10);

/// How long a connection lives, whatever it does.
const CONNECTION_TIME: Duration = Duration::from_secs(300);

/// Bytes that the head of a request may have, and that are read ahead.
const HEAD_BYTES: usize = 16 << 10;

/// How long connections may take to end when the witness stops.
const GRACE: Duration = Duration::from_secs(5);

const TEXT: &str = "text/plain; charset=utf-8";
const SIZE: &str = "text/x.tlog.size";

/// What is served, and where.
pub struct Watching {
    /// The witness.
    pub witness: Witness,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where to write the address, the public key and the process once it answers.
    pub ready_file: Option<PathBuf>,
}

struct Door {
    witness: Arc<Witness>,
    rate: Rate,
}

/// Serves until the process is asked to stop; `say` hears the address once it answers.
pub fn serve(watching: Watching, say: impl FnOnce(&str)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let Watching { witness, listen, ready_file } = watching;
        let listener = TcpListener::bind(listen).await;
        let listener = listener.with_context(|| format!("cannot listen on {listen}; choose another with --listen"))?;
        let url = format!("http://{}", listener.local_addr()?);
        if let Some(file) = &ready_file {
            let key = witness.public().to_string();
            write_ready(file, &serde_json::json!({ "url": url, "key": key, "pid": std::process::id() }))?;
        }
        say(&url);
        let door = Arc::new(Door { witness: Arc::new(witness), rate: Rate::new() });
        let (stop, stopping) = watch::channel(false);
        let accepting = tokio::spawn(accept(listener, door, stopping));
        asked_to_stop().await?;
        stop.send_replace(true);
        accepting.await.context("the witness broke off")
    })
}

async fn accept(listener: TcpListener, door: Arc<Door>, mut stopping: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut open = JoinSet::new();
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        while open.try_join_next().is_some() {}
        match accepted {
            Ok((stream, peer)) => {
                let (door, stopping) = (Arc::clone(&door), stopping.clone());
                open.spawn(async move {
                    let _place = place;
                    // Whatever a connection does, it ends.
                    drop(timeout(CONNECTION_TIME, connection(stream, peer.ip(), door, stopping)).await);
                });
            }
            // Out of file handles, or the other side was faster than we: nothing that stopping would mend.
            Err(error) => {
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    drop(timeout(GRACE, async { while open.join_next().await.is_some() {} }).await);
}

async fn connection(stream: TcpStream, peer: IpAddr, door: Arc<Door>, mut stopping: watch::Receiver<bool>) {
    let service = service_fn(|request| {
        let door = Arc::clone(&door);
        async move { Ok::<_, Infallible>(door.answer(peer, request).await) }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME).max_buf_size(HEAD_BYTES);
    let served = builder.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(served);
    tokio::select! {
        ended = &mut served => return drop(ended),
        _ = stopping.wait_for(|stop| *stop) => (),
    }
    served.as_mut().graceful_shutdown();
    drop(served.await);
}

impl Door {
    async fn answer(&self, peer: IpAddr, request: Request<Incoming>) -> Response<Body> {
        if !self.rate.admits(peer, Instant::now()) {
            let mut busy = told(StatusCode::TOO_MANY_REQUESTS, "this address asks too often; ask again in a second");
            busy.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
            return busy;
        }
        let path = request.uri().path().to_owned();
        match (request.method(), path.as_str()) {
            (&Method::POST, "/add-checkpoint") => self.add_checkpoint(request).await,
            (&Method::GET | &Method::HEAD, "/") => answer(StatusCode::OK, TEXT, self.about()),
            (&Method::GET | &Method::HEAD, path) if path.starts_with("/checkpoint/") => {
                match self.witness.last(path.trim_start_matches("/checkpoint/")) {
                    Some(note) => answer(StatusCode::OK, TEXT, note),
                    None => told(StatusCode::NOT_FOUND, "nothing was signed under this id; GET / lists the logs"),
                }
            }
            (_, "/" | "/add-checkpoint") => told(StatusCode::METHOD_NOT_ALLOWED, "GET /, or POST /add-checkpoint"),
            _ => told(StatusCode::NOT_FOUND, "there is GET /, GET /checkpoint/<id> and POST /add-checkpoint"),
        }
    }

    async fn add_checkpoint(&self, request: Request<Incoming>) -> Response<Body> {
        let declared = request.headers().get(header::CONTENT_LENGTH);
        let declared = declared.and_then(|length| length.to_str().ok()).and_then(|length| length.parse().ok());
        let too_long = || told(StatusCode::PAYLOAD_TOO_LARGE, "the request is longer than any request may be");
        if declared.is_some_and(|length: u64| length > MAX_REQUEST_BYTES as u64) {
            return too_long();
        }
        let body = match timeout(BODY_TIME, to_bytes(Body::new(request.into_body()), MAX_REQUEST_BYTES)).await {
            Ok(Ok(body)) => body,
            Ok(Err(_)) => return too_long(),
            Err(_) => return told(StatusCode::REQUEST_TIMEOUT, "the request did not arrive in time"),
        };
        let witness = Arc::clone(&self.witness);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        // It waits for the disk, on a thread of its own; it is not broken off when the caller goes away.
        let decided = tokio::task::spawn_blocking(move || witness.add_checkpoint(&body, now)).await;
        match decided {
            Ok(Ok(line)) => answer(StatusCode::OK, TEXT, line),
            Ok(Err(NotCosigned::Refused(refusal))) => {
                let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST);
                if matches!(status, StatusCode::UNPROCESSABLE_ENTITY) || refusal.size().is_some() {
                    tracing::warn!(%refusal, "not signed");
                }
                match refusal.size() {
                    Some(size) => answer(status, SIZE, format!("{size}\n")),
                    None => told(status, &refusal.to_string()),
                }
            }
            Ok(Err(NotCosigned::NotKept(_))) => told(
                StatusCode::INTERNAL_SERVER_ERROR,
                "this witness cannot write to its disk and signs nothing of this log until it is started anew; tell its \
                 operator",
            ),
            Err(_) => told(StatusCode::INTERNAL_SERVER_ERROR, "this witness made a mistake; tell its operator"),
        }
    }

    fn about(&self) -> String {
        let logs: String = self
            .witness
            .watched()
            .iter()
            .map(|log| format!("log {} {} /checkpoint/{}\n", log.origin, log.size, log.id))
            .collect();
        format!("witness {}\n{logs}", self.witness.public())
    }
}

fn told(status: StatusCode, why: &str) -> Response<Body> {
    answer(status, TEXT, format!("{why}\n"))
}

fn answer(status: StatusCode, kind: &'static str, body: String) -> Response<Body> {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}
