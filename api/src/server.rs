//! Serves a casebook: loopback only until access control is there.

use std::{
    io::Write,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use domain::terms::Instant;
use tokio::sync::watch;

use crate::{
    caller::Caller,
    casebook::Casebook,
    graphql, proofs,
    token::Tokens,
    transport::{self, TransportSettings},
    witness::Asking,
};

/// How long open connections may take to end.
const GRACE: Duration = Duration::from_secs(10);

/// Rest between two rounds of packing.
const BETWEEN_PACKS: Duration = Duration::from_millis(5);

/// How often the day is looked at, at least: clocks are set, and machines sleep through midnight.
const LOOK: Duration = Duration::from_secs(60);

/// What is served, and where.
pub struct Serving {
    /// The store.
    pub casebook: Arc<Casebook>,
    /// The tokens it accepts.
    pub tokens: Tokens,
    /// Where it listens; loopback only.
    pub listen: SocketAddr,
    /// Where to write the address, the token and the process once it answers.
    pub ready_file: Option<PathBuf>,
    /// The token to hand out.
    pub token: String,
    /// Asks witnesses to sign the log's checkpoints, where there is a policy.
    pub asking: Option<Asking>,
}

/// Serves until the process is asked to stop; `say` hears the address once it answers.
pub fn serve(serving: Serving, say: impl FnOnce(&str)) -> Result<()> {
    if !serving.listen.ip().is_loopback() {
        bail!(
            "{} is not on this computer only. Until accounts and TLS are there, listen on 127.0.0.1 or [::1]",
            serving.listen.ip()
        );
    }
    let listener = TcpListener::bind(serving.listen)
        .with_context(|| format!("cannot listen on {}; choose another port with --listen", serving.listen))?;
    listener.set_nonblocking(true)?;
    let url = format!("http://{}", listener.local_addr()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(serving, listener, &url, say))
}

async fn run(mut serving: Serving, listener: TcpListener, url: &str, say: impl FnOnce(&str)) -> Result<()> {
    let (stop, stopping) = watch::channel(false);
    let (casebook, tokens) = (Arc::clone(&serving.casebook), serving.tokens.clone());
    let authenticate =
        move |token: &str| -> Option<Caller> { tokens.open_token(token, casebook.now()).map(Caller::from) };
    let settings = TransportSettings { shutdown: Some(stopping), ..TransportSettings::default() };
    let router = transport::router_beside(
        graphql::schema(Arc::clone(&serving.casebook)),
        authenticate,
        settings,
        proofs::router(serving.casebook.prover().clone()),
    );
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let mut asked = stop.subscribe();
    let served = tokio::spawn(async move {
        let until = async move { drop(asked.wait_for(|stop| *stop).await) };
        axum::serve(listener, router).with_graceful_shutdown(until).await
    });
    let days = tokio::spawn(turn_days(Arc::clone(&serving.casebook)));
    let packing = tokio::spawn(pack_quiet_cases(Arc::clone(&serving.casebook)));
    let (enough, last_asked) = watch::channel(false);
    let asking = serving.asking.take().map(|asking| tokio::spawn(asking.run(serving.casebook.head(), last_asked)));
    if let Some(file) = &serving.ready_file {
        write_ready(file, &serde_json::json!({ "url": url, "token": serving.token, "pid": std::process::id() }))?;
    }
    say(url);
    asked_to_stop().await?;
    days.abort();
    packing.abort();
    stop.send_replace(true);
    let ended = tokio::time::timeout(GRACE, async {
        let served = served.await;
        stop.closed().await;
        served
    });
    match ended.await {
        Ok(Ok(served)) => served?,
        Ok(Err(panicked)) => bail!("the server broke off: {panicked}"),
        Err(_) => tracing::warn!("connections were cut after {} seconds", GRACE.as_secs()),
    }
    // Only now: the last checkpoint that the witnesses see holds what the last requests recorded.
    enough.send_replace(true);
    if let Some(asking) = asking
        && let Err(error) = asking.await
    {
        tracing::error!(%error, "asking the witnesses broke off");
    }
    serving.casebook.close();
    Ok(())
}

/// Turns the views over when a day begins: deadlines follow the policy in force, and no event tells that it changed.
async fn turn_days(casebook: Arc<Casebook>) {
    loop {
        tokio::time::sleep(until_look(casebook.now())).await;
        let casebook = Arc::clone(&casebook);
        if let Err(error) = tokio::task::spawn_blocking(move || casebook.turn()).await {
            tracing::error!(%error, "the views were not turned to the new day");
        }
    }
}

/// Packs the cases that an opening has left as they were read, a few at a time: whoever waits for the server does not wait
/// for that.
async fn pack_quiet_cases(casebook: Arc<Casebook>) {
    loop {
        let casebook = Arc::clone(&casebook);
        match tokio::task::spawn_blocking(move || casebook.pack()).await {
            Ok(true) => tokio::time::sleep(BETWEEN_PACKS).await,
            Ok(false) => return,
            Err(error) => {
                tracing::error!(%error, "quiet cases are not packed");
                return;
            }
        }
    }
}

/// How long until the day is looked at again: when the next one begins in UTC, and after [`LOOK`] at the latest.
fn until_look(now: Instant) -> Duration {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    let left = DAY - now.milliseconds().rem_euclid(DAY);
    Duration::from_millis(left.unsigned_abs()).min(LOOK)
}

/// Waits for Ctrl-C or SIGTERM.
pub(crate) async fn asked_to_stop() -> Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted?,
            _ = terminate.recv() => (),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await?;
    Ok(())
}

/// Written beside and moved into place, readable by its owner only: it may hold a token.
pub(crate) fn write_ready(file: &Path, body: &serde_json::Value) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut written =
        tempfile::NamedTempFile::new_in(folder).with_context(|| format!("cannot write {}", file.display()))?;
    writeln!(written, "{body}")?;
    written.persist(file).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_looked_at_when_it_begins_and_each_minute() {
        let until = |text| until_look(Instant::parse(text).unwrap());
        assert_eq!(until("2026-03-01T12:00:00Z"), LOOK);
        assert_eq!(until("2026-03-01T23:59:59.250Z"), Duration::from_millis(750));
        assert_eq!(until("2026-03-02T00:00:00Z"), LOOK);
        assert_eq!(until("1969-12-31T23:59:30Z"), Duration::from_secs(30));
    }
}
