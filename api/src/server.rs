//! Serves a casebook, behind the [`door`](crate::door).

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use domain::terms::Instant;
use rustls::ServerConfig;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    casebook::Casebook,
    door::{self, Door, Entrance, TlsFiles, certificate::Shown, tls},
    exports, gallery, graphql,
    identity::{Identity, Traced, Tracer, login, operator},
    page, proofs,
    push::Pushes,
    security,
    transport::{self, Beside, TransportSettings},
    watch::Watch,
    witness::Asking,
};

/// How long open connections may take to end.
const GRACE: Duration = Duration::from_secs(10);

/// Rest between two rounds of packing.
const BETWEEN_PACKS: Duration = Duration::from_millis(5);

/// How often the day is looked at, at least: clocks are set, and machines sleep through midnight.
const LOOK: Duration = Duration::from_secs(60);

/// How often the certificate's end is looked at.
const LOOK_AT_CERTIFICATE: Duration = Duration::from_secs(24 * 60 * 60);

/// What is served, and where.
pub struct Serving {
    /// The store.
    pub casebook: Arc<Casebook>,
    /// Its folder, where the way to the operator's door is left.
    pub folder: PathBuf,
    /// Who is let in.
    pub identity: Arc<Identity>,
    /// Where and how it listens.
    pub door: Door,
    /// Where to write the address, the token and the process once it answers.
    pub ready_file: Option<PathBuf>,
    /// The token to hand out; none where none could be put on record.
    pub token: Option<String>,
    /// Asks witnesses to sign the log's checkpoints, where there is a policy.
    pub asking: Option<Asking>,
}

/// Serves until the process is asked to stop; `say` hears the address once it answers.
pub fn serve(serving: Serving, say: impl FnOnce(&str)) -> Result<()> {
    serving.door.permitted()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let shown = serving.door.tls.as_ref().map(tls::load).transpose()?;
        let listen = serving.door.listen;
        let listener = door::bind(listen)
            .with_context(|| format!("cannot listen on {listen}; choose another address or port with --listen"))?;
        let scheme = if shown.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr()?);
        run(serving, listener, shown, &url, say).await
    })
}

async fn run(
    mut serving: Serving,
    listener: TcpListener,
    shown_to_clients: Option<tls::Identity>,
    url: &str,
    say: impl FnOnce(&str),
) -> Result<()> {
    let (stop, stopping) = watch::channel(false);
    let (casebook, identity) = (Arc::clone(&serving.casebook), Arc::clone(&serving.identity));
    let tracer = Tracer::start(Arc::clone(&casebook));
    let schema = Traced::new(
        graphql::schema(Arc::clone(&casebook)),
        Arc::clone(&casebook),
        tracer.clone(),
        Arc::clone(identity.used()),
    );
    let pushes = Pushes::open(&casebook, &serving.folder).context("whom alerts are pushed to cannot be read")?;
    let pushes = Arc::new(pushes);
    let letting_in = Arc::clone(&identity);
    let settings = TransportSettings {
        shutdown: Some(stopping),
        hosts: serving.door.hosts(shown_to_clients.as_ref().map_or(&[][..], |identity| &identity.shown.names)),
        identity_rate: serving.door.identity_rate(),
        allowed_origins: serving.door.allowed_origins.clone(),
        ..TransportSettings::default()
    };
    let router = transport::router_beside(
        schema,
        move |token: &str| letting_in.authenticate(token),
        settings,
        Beside {
            held: proofs::router(Arc::clone(&casebook), tracer.clone())
                .merge(exports::router(Arc::clone(&casebook), tracer.clone()))
                .merge(gallery::router(casebook, tracer)),
            open: login::routes(Arc::clone(&identity)),
            free: page::routes(),
        },
    );
    let router = router.layer(axum::middleware::from_fn(page::plain::in_place_of_json));
    let keeping = tokio::spawn(keep(Arc::clone(&identity)));
    if let Some(provider) = identity.provider()
        && let Err(why) = provider.renew().await
    {
        tracing::warn!(%why, "the identity provider's keys could not be had; nobody is let in by it until they are");
    }
    let (tls, keeping_certificate) = match (shown_to_clients, serving.door.tls.clone()) {
        (Some(shown), Some(files)) => {
            let (config, current) = watch::channel(shown.config);
            let casebook = Arc::clone(&serving.casebook);
            (Some(current), Some(keep_certificate(files, shown.shown, config, casebook)?))
        }
        _ => (None, None),
    };
    let connections_per_address = serving.door.connections_per_address;
    let entrance = Entrance { listener, router, tls, connections: usize::MAX, connections_per_address };
    let served = tokio::spawn(door::attend(entrance, stop.subscribe()));
    let days = tokio::spawn(turn_days(Arc::clone(&serving.casebook)));
    let watching = tokio::spawn(keep_watch(Arc::clone(&serving.casebook), stop.subscribe()));
    let following = security::follow(Arc::clone(&serving.casebook), serving.folder.clone(), stop.subscribe());
    let telling = tokio::spawn(following);
    let packing = tokio::spawn(pack_quiet_cases(Arc::clone(&serving.casebook)));
    let (enough, last_asked) = watch::channel(false);
    let asking = serving.asking.take().map(|asking| tokio::spawn(asking.run(serving.casebook.head(), last_asked)));
    let operators = operator::Door::open(Arc::clone(&identity), Arc::clone(&pushes), &serving.folder, stop.subscribe());
    let operators = operators.context("the operator's door does not open")?;
    pushes.start();
    if let Some(file) = &serving.ready_file {
        write_ready(file, &serde_json::json!({ "url": url, "token": serving.token, "pid": std::process::id() }))?;
    }
    say(url);
    asked_to_stop().await?;
    days.abort();
    keeping.abort();
    if let Some(keeping) = keeping_certificate {
        keeping.abort();
    }
    packing.abort();
    stop.send_replace(true);
    let ended = tokio::time::timeout(GRACE, async {
        let served = served.await;
        stop.closed().await;
        served
    });
    // What is under way to receivers and people ends in the same time.
    let (ended, ()) = tokio::join!(ended, pushes.end());
    match ended {
        Ok(Ok(())) => (),
        Ok(Err(panicked)) => bail!("the server broke off: {panicked}"),
        Err(_) => tracing::warn!("connections were cut after {} seconds", GRACE.as_secs()),
    }
    if let Err(error) = watching.await {
        tracing::error!(%error, "the clock broke off");
    }
    if let Err(error) = telling.await {
        tracing::error!(%error, "telling the collector broke off");
    }
    // Only now: the last checkpoint that the witnesses see holds what the last requests recorded.
    enough.send_replace(true);
    if let Some(asking) = asking
        && let Err(error) = asking.await
    {
        tracing::error!(%error, "asking the witnesses broke off");
    }
    drop(operators);
    identity.write_last_use();
    serving.casebook.close();
    Ok(())
}

/// What goes on beside the answering for those who are let in: the provider's keys, when tokens were last used.
async fn keep(identity: Arc<Identity>) {
    let provider = identity.provider().map(Arc::clone);
    let following = async move {
        match provider {
            Some(provider) => provider.follow().await,
            None => std::future::pending().await,
        }
    };
    tokio::join!(following, identity.keep_last_use());
}

/// Judges deadlines as long as it is served; where that breaks off it begins anew.
async fn keep_watch(casebook: Arc<Casebook>, mut stopping: watch::Receiver<bool>) {
    loop {
        let watch = Watch::new(Arc::clone(&casebook)).patient();
        match tokio::spawn(watch.run(stopping.clone())).await {
            Ok(()) => return,
            Err(error) => {
                tracing::error!(%error, "judging deadlines broke off; it begins anew");
                if tokio::time::timeout(LOOK, stopping.wait_for(|stop| *stop)).await.is_ok() {
                    return;
                }
            }
        }
    }
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

/// Tells when the certificate is near its end, and takes a new one from the same files at SIGHUP; one that cannot be used
/// is told, and the old one stays.
fn keep_certificate(
    files: TlsFiles,
    mut shown: Shown,
    config: watch::Sender<Arc<ServerConfig>>,
    casebook: Arc<Casebook>,
) -> Result<JoinHandle<()>> {
    #[cfg(unix)]
    let mut asked = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup())?;
    Ok(tokio::spawn(async move {
        loop {
            if let Some(why) = tls::warning(&shown, casebook.now()) {
                tracing::warn!("{why}");
            }
            #[cfg(unix)]
            if tokio::time::timeout(LOOK_AT_CERTIFICATE, asked.recv()).await.is_err() {
                continue;
            }
            #[cfg(not(unix))]
            tokio::time::sleep(LOOK_AT_CERTIFICATE).await;
            match tls::load(&files) {
                Ok(identity) => {
                    shown = identity.shown;
                    config.send_replace(identity.config);
                    tracing::warn!(until = shown.until(), sha256 = shown.sha256, "the certificate was read anew");
                }
                Err(error) => tracing::error!(%error, "the certificate was not read anew; the one before is used"),
            }
        }
    }))
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
