//! Takes connections and hands their requests to the router. `axum::serve` has no limit on any of it: not on how many
//! there are, nor on how long a head may take, nor on what waits for a reader.

use std::{
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{Router, body::Body};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use rustls::ServerConfig;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpSocket},
    sync::watch,
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::TlsAcceptor;

use super::{connection::Watched, handles, limits, places::Places};
use crate::transport::Peer;

/// How often at most it is said that connections were turned away.
const SAY_EVERY: Duration = Duration::from_secs(60);

/// What is behind the door.
pub(crate) struct Entrance {
    /// Where connections come in.
    pub(crate) listener: TcpListener,
    /// What answers.
    pub(crate) router: Router,
    /// How lines are encrypted; it changes when the certificate does.
    pub(crate) tls: Option<watch::Receiver<Arc<ServerConfig>>>,
    /// Most connections.
    pub(crate) connections: usize,
    /// Most connections of one address.
    pub(crate) connections_per_address: usize,
}

/// Listens, with bounds on what the system keeps for each connection. Must be called within a runtime.
pub(crate) fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // So that a server that was stopped can be started again at once; elsewhere it would let others listen beside it.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    // Connections inherit both.
    socket.set_send_buffer_size(limits::SEND_BUFFER)?;
    socket.set_recv_buffer_size(limits::RECEIVE_BUFFER)?;
    socket.bind(address)?;
    socket.listen(limits::WAITING)
}

/// Serves until it is told to stop, and then until every connection has ended.
pub(crate) async fn attend(entrance: Entrance, mut stopping: watch::Receiver<bool>) {
    let Entrance { listener, router, tls, connections, connections_per_address } = entrance;
    let places = Places::new(connections.min(handles::connections()), connections_per_address);
    let mut open = JoinSet::new();
    let mut said: Option<Instant> = None;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        while open.try_join_next().is_some() {}
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            // Out of handles, or the other side was faster than we: nothing that stopping would mend.
            Err(error) => {
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(limits::AFTER_FAILURE).await;
                continue;
            }
        };
        let peer = Peer::new(from.ip(), tls.is_some());
        let Some((place, cut)) = places.take(&peer) else {
            if said.is_none_or(|said| said.elapsed() >= SAY_EVERY) {
                said = Some(Instant::now());
                tracing::warn!(address = %peer.address(), "connections are turned away: callers who are known hold every place");
            }
            continue;
        };
        let (router, stopping) = (router.clone(), stopping.clone());
        let tls = tls.as_ref().map(|tls| TlsAcceptor::from(Arc::clone(&tls.borrow())));
        open.spawn(async move {
            // Answers are written whole, and nobody gains from waiting for more.
            drop(stream.set_nodelay(true));
            admitted(Watched::new(stream, place, cut), tls, peer, router, stopping).await;
        });
    }
    drop(listener);
    while open.join_next().await.is_some() {}
}

async fn admitted(
    line: Watched,
    tls: Option<TlsAcceptor>,
    peer: Peer,
    router: Router,
    mut stopping: watch::Receiver<bool>,
) {
    match tls {
        None => speak(line, peer, router, stopping).await,
        Some(acceptor) => {
            let shaken = tokio::select! {
                shaken = timeout(limits::HANDSHAKE_TIME, acceptor.accept(line)) => shaken,
                _ = stopping.wait_for(|stop| *stop) => return,
            };
            match shaken {
                Ok(Ok(line)) => speak(line, peer, router, stopping).await,
                // Whatever knocks and is no client of ours; told to whoever looks closely.
                Ok(Err(error)) => tracing::debug!(address = %peer.address(), %error, "no TLS handshake"),
                Err(_) => tracing::debug!(address = %peer.address(), "a TLS handshake took too long"),
            }
        }
    }
}

/// HTTP/1.1 until either side ends it.
async fn speak<L>(line: L, peer: Peer, router: Router, mut stopping: watch::Receiver<bool>)
where
    L: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer.clone());
        hyper::service::Service::call(&service, request.map(Body::new))
    });
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEAD_TIME)
        .max_buf_size(limits::HEAD_BYTES)
        .max_headers(limits::HEADERS);
    let served = builder.serve_connection(TokioIo::new(line), service).with_upgrades();
    tokio::pin!(served);
    tokio::select! {
        // How a connection broke is the other side's affair.
        ended = &mut served => return drop(ended),
        _ = stopping.wait_for(|stop| *stop) => (),
    }
    served.as_mut().graceful_shutdown();
    drop(served.await);
}
