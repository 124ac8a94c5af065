//! `hrdd serve`.

use std::{
    net::SocketAddr,
    num::NonZeroU32,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result};
use domain::terms::UserId;

use super::{
    checkpoint::policy,
    exit::{Ended, Exit},
    store::opening,
};
use crate::{
    backed_up::{MOST_DAYS, USUAL_DAYS},
    casebook::{Casebook, OPERATOR, Setting},
    desk::Refusal,
    door::{Door, TlsFiles, limits, tls},
    identity::{
        Identity,
        oidc::Provider,
        token::{START_HOURS, issue_at_start},
    },
    room::{RESERVE_BYTES, Reserve},
    scrub::{MAX_SCRUB_RATE, SCRUB_RATE},
    security::{self, Collector},
    server::{Serving, serve},
    transport::limits::IDENTITY_RATE,
    witness::{Asking, USUAL_INTERVAL},
};

/// Where and how to listen.
#[derive(clap::Args)]
pub(crate) struct DoorArguments {
    /// Where to listen; port 0 for a free one. Addresses that other computers reach need --tls-cert.
    #[arg(long, env = "HRDD_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The server's certificate in PEM, with those between it and the CA; read anew at SIGHUP. `hrdd tls issue` makes one.
    #[arg(long, env = "HRDD_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its private key in PEM.
    #[arg(long, env = "HRDD_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Serve other computers without encryption, because something else encrypts the line: a proxy, a tunnel.
    #[arg(long, conflicts_with = "tls_cert")]
    plain_http_beyond_this_computer: bool,
    /// A name by which clients reach this server, beside localhost and the names in its certificate; may be repeated.
    #[arg(long = "host", value_name = "NAME")]
    hosts: Vec<String>,
    /// An origin such as https://dashboard.example whose pages may ask, beside the server's own; may be repeated.
    #[arg(long = "allow-origin", value_name = "ORIGIN", value_parser = origin)]
    allowed_origins: Vec<String>,
    /// Most connections of one address. Raise it where a proxy stands in front, which has one address for everybody.
    #[arg(long, value_name = "N", default_value_t = limits::CONNECTIONS_PER_ADDRESS,
        value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=limits::CONNECTIONS as u64))]
    connections_per_address: usize,
    /// What one identity may ask for in a second, twice as much at once: a request costs 10 points, and 1 for each field,
    /// what is below a page a tenth as often as it may hold lines.
    #[arg(long, value_name = "POINTS", default_value_t = IDENTITY_RATE.a_second)]
    points_per_second: NonZeroU32,
}

impl DoorArguments {
    /// What was said, as the server takes it.
    pub(crate) fn door(&self) -> Door {
        let tls = self.tls_cert.clone().zip(self.tls_key.clone());
        Door {
            listen: self.listen,
            tls: tls.map(|(certificate, key)| TlsFiles { certificate, key }),
            plain_http_beyond_this_computer: self.plain_http_beyond_this_computer,
            hosts: self.hosts.clone(),
            allowed_origins: self.allowed_origins.clone(),
            connections_per_address: self.connections_per_address,
            points_per_second: self.points_per_second,
        }
    }

    /// Refuses what must not be served, before anything is opened; says what the certificate is.
    fn checked(&self, json: bool) -> Result<(), Ended> {
        let door = self.door();
        door.permitted().map_err(|why| Ended::new(Exit::Usage, "USAGE", format!("--listen: {why}")))?;
        if door.is_open() {
            eprintln!(
                " WARNING  {} is served WITHOUT ENCRYPTION to other computers. Whoever is on the way reads tokens and case\n          files, unless something else encrypts the line",
                door.listen
            );
        }
        let Some(files) = &door.tls else { return Ok(()) };
        let identity = tls::load(files).map_err(|error| Ended::new(Exit::Usage, "TLS", error.to_string()))?;
        if !json {
            let names = identity.shown.names.join(", ");
            eprintln!(" TLS      certificate for {names}, until {}", identity.shown.until());
        }
        Ok(())
    }

    /// Who reaches it.
    pub(crate) fn reach(&self) -> &'static str {
        match (self.listen.ip().is_loopback(), &self.tls_cert) {
            (true, _) => "only this computer",
            (false, Some(_)) => "other computers too, over TLS",
            (false, None) => "other computers too, WITHOUT ENCRYPTION",
        }
    }
}

/// An origin is a scheme, a host and perhaps a port, and nothing behind them.
fn origin(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.trim_end_matches('/')).filter(|host| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-[]_".contains(&byte))
    });
    host.map(|_| text.trim_end_matches('/').to_ascii_lowercase())
        .ok_or_else(|| "an origin is written as https://dashboard.example, without a path".to_owned())
}

/// What is served, and where.
#[derive(clap::Args)]
pub(crate) struct Served {
    /// The folder of the store; where omitted, `serve` takes hrdd-data and `demo` a temporary one.
    #[arg(long, env = "HRDD_DATA", value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) door: DoorArguments,
    /// A file in which {"url","token","pid"} is written once the server answers; it holds a token.
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// How many MiB of the disk stay free: below, nothing more is recorded, and reading goes on.
    #[arg(long, env = "HRDD_KEEP_FREE", value_name = "MIB", default_value_t = RESERVE_BYTES >> 20)]
    pub(crate) keep_free: u64,
    /// A policy file (C2SP tlog-policy): its witnesses are asked to sign the log's checkpoints, and one that enough of
    /// them have signed is kept. A line is: witness NAME KEY http://ADDRESS.
    #[arg(long, env = "HRDD_TRUST", value_name = "POLICY")]
    pub(crate) trust: Option<PathBuf>,
    /// How many seconds lie between two rounds to the witnesses at least, while the log grows.
    #[arg(long, value_name = "SECONDS", default_value_t = USUAL_INTERVAL.as_secs(), requires = "trust",
        value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) witness_every: u64,
    /// How many events a second are read again in the background, to find damage; 0 for none.
    #[arg(long, env = "HRDD_SCRUB", value_name = "N", default_value_t = SCRUB_RATE,
        value_parser = clap::value_parser!(u32).range(..=i64::from(MAX_SCRUB_RATE)))]
    pub(crate) scrub: u32,
    /// After how many days without a backup that is on record and an alert; 0 for never. `hrdd backup create --data` tells the
    /// store of each.
    #[arg(long, env = "HRDD_BACKUP_EVERY", value_name = "DAYS", default_value_t = USUAL_DAYS,
        value_parser = clap::value_parser!(u32).range(..=i64::from(MOST_DAYS)))]
    pub(crate) backup_every: u32,
    /// A file in TOML or JSON with an identity provider (OpenID Connect): who is logged in there is let in here, in roles
    /// that were granted here.
    #[arg(long, env = "HRDD_OIDC", value_name = "FILE")]
    pub(crate) oidc: Option<PathBuf>,
    /// A syslog collector that is told what a security office watches for: udp:HOST:PORT, tcp:HOST:PORT or unix:/dev/log.
    #[arg(long, env = "HRDD_SYSLOG", value_name = "COLLECTOR")]
    pub(crate) syslog: Option<Collector>,
}

impl Served {
    /// Who is asked to witness the log, where there is a policy.
    pub(crate) fn asking(&self, casebook: &Casebook) -> Result<Option<Asking>, Ended> {
        let Some(file) = &self.trust else { return Ok(None) };
        let trust = policy(file)?;
        let (reader, every) = (casebook.reader().clone(), Duration::from_secs(self.witness_every));
        let asking = Asking::new(reader, trust, every, casebook.witnesses().clone());
        let wrong = |why| Ended::new(Exit::Usage, "POLICY", format!("--trust {}: {why}", file.display()));
        asking.map(Some).map_err(wrong)
    }
}

/// Opens the store for serving.
pub(crate) fn open(arguments: &Served, folder: &Path, json: bool) -> Result<(Arc<Casebook>, Arc<Identity>), Ended> {
    arguments.door.checked(json)?;
    if let Some(collector) = &arguments.syslog {
        security::tell_to(collector);
    }
    let wrong = |why: String| Ended::new(Exit::Usage, "OIDC", format!("--oidc {why}"));
    let provider = arguments.oidc.as_deref().map(Provider::configured).transpose().map_err(wrong)?.map(Arc::new);
    let setting = Setting { reserve: Reserve::of(arguments.keep_free.saturating_mul(1 << 20)), ..Setting::default() };
    let mut progress = opening(json);
    let casebook = Casebook::open_in(folder, setting, &mut || progress.one())?;
    progress.finish();
    let casebook = Arc::new(casebook);
    let identity = Identity::open(Arc::clone(&casebook), folder, provider);
    let identity = identity.map_err(|error| Ended::new(Exit::Failed, "PASSWORDS", error.to_string()))?;
    Ok((casebook, Arc::new(identity)))
}

pub(crate) fn run(arguments: &Served, json: bool) -> Result<()> {
    let folder = arguments.data.clone().unwrap_or_else(|| PathBuf::from("hrdd-data"));
    let (casebook, identity) = open(arguments, &folder, json)?;
    let opening = casebook.opening();
    if !json {
        let found = if opening.created { "new" } else { "found" };
        eprintln!(
            " data     {} ({found}), {} events, opened in {} ms",
            folder.display(),
            casebook.reader().head(),
            opening.took.as_millis()
        );
        if let Some(unfinished) = opening.unfinished {
            eprintln!(
                " note     {} event(s) from position {} on were cut off while they were written. Nobody was told that they were recorded; they are taken away.",
                unfinished.events, unfinished.first
            );
        }
    }
    if let Some(behind) = casebook.clock_behind() {
        eprintln!(
            " note     this computer's clock is {} s behind the last recorded event. Events get the time of the last one until it has caught up: set the clock.",
            behind / 1_000
        );
    }
    let operator = key(OPERATOR)?;
    let setup = if casebook.opening().created { identity.first_account(&operator).map_err(Ended::from)? } else { None };
    // A store that cannot be written to is served all the same, for those who have a token.
    let token = match issue_at_start(&casebook) {
        Ok(issued) => Some(issued.token),
        Err(refusal @ (Refusal::NoRoom(_) | Refusal::Stopped(_))) => {
            eprintln!(" note     no token is handed out, because nothing can be recorded: {refusal}");
            None
        }
        Err(refusal) => return Err(Ended::from(refusal).into()),
    };
    let asking = arguments.asking(&casebook)?;
    if let (Some(asking), false) = (&asking, json) {
        eprintln!(" asks     {}, every {} s while the log grows", asking.names().join(", "), arguments.witness_every);
    }
    casebook.scrub(arguments.scrub);
    casebook.expect_backups(arguments.backup_every);
    casebook.index();
    let serving = Serving {
        casebook,
        folder: folder.clone(),
        identity,
        door: arguments.door.door(),
        ready_file: arguments.ready_file.clone(),
        token: token.as_ref().map(|token| token.to_string()),
        asking,
    };
    serve(serving, |url| {
        if json {
            let mut data = serde_json::json!({ "url": url, "token": token.as_ref().map(|token| token.as_str()), "pid": std::process::id() });
            if let (Some(code), Some(fields)) = (&setup, data.as_object_mut()) {
                fields.insert("setupCode".into(), code.as_str().into());
            }
            println!("{}", serde_json::json!({ "ok": true, "data": data }));
            return;
        }
        eprintln!(" answers  {url}/graphql   ({})", arguments.door.reach());
        if let Some(token) = &token {
            eprintln!(" token    {}", &**token);
        }
        eprintln!("          {OPERATOR}, RECORDS_OFFICER, {START_HOURS} hours: grants the roles of everybody else (mutation grantRole).");
        eprintln!("          For a person who holds a role: hrdd token --data {} --user U --role ROLE", folder.display());
        if let Some(code) = &setup {
            eprintln!(" account  {OPERATOR} chooses a password with this code, once, within 24 hours:");
            eprintln!("          {}", &**code);
            eprintln!("          in a browser: {url}/setup");
            eprintln!("          curl {url}/setup -H 'content-type: application/json' -d @FILE   with {{\"code\":\"…\",\"password\":\"…\"}}");
        }
        eprintln!(" stop     Ctrl-C");
    })
    .context("the server stopped")
}

pub(crate) fn key(text: &str) -> Result<UserId> {
    UserId::new(text).map_err(anyhow::Error::msg)
}
