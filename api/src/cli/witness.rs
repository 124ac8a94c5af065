//! `hrdd witness`: signs, for other people's logs, that they only grow.

use std::{net::SocketAddr, path::PathBuf};

use anyhow::Result;
use storage::{Witness, WitnessError, proof::VerifierKey};

use super::exit::{Ended, Exit};
use crate::witness::{Watching, serve};

/// Watch other people's logs, and sign that they only grow.
#[derive(clap::Args)]
#[command(
    after_help = "Run it on a machine that the log's operator has no part in. It asks for no password: a request counts by the \
log's own signature, and nothing it serves is secret.\n\nExamples:\n  hrdd witness --data witness --name xb-office.example/w1 --log \
KEY\n  hrdd witness --data witness --name xb-office.example/w1 --log KEY --log KEY --listen 0.0.0.0:8090\n\nKEY is what `hrdd key show` \
prints where the log is. The folder is never restored from a backup: an older one would sign again what it has signed \
differently since. Where it is lost, start a new witness with a new name."
)]
pub(crate) struct WitnessArguments {
    /// The folder of the witness: its key, and what it signed last of each log.
    #[arg(long, env = "HRDD_WITNESS_DATA", value_name = "DIR")]
    data: PathBuf,
    /// What it calls itself in its signatures; kept for ever. An address without a scheme is usual.
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The public key of a log to watch, as name+id+base64; once for each log, and for each key of a log that changed it.
    #[arg(long = "log", value_name = "KEY", required = true)]
    logs: Vec<String>,
    /// Where to listen; port 0 for a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Where to write {"url","key","pid"} once it answers.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
}

impl From<WitnessError> for Ended {
    fn from(error: WitnessError) -> Self {
        match error {
            WitnessError::Storage(error) => error.into(),
            WitnessError::Damaged { .. } => Self::new(Exit::Failed, "WITNESS_DAMAGED", error.to_string()),
            WitnessError::Usage(_) => Self::new(Exit::Usage, "USAGE", error.to_string()),
        }
    }
}

pub(crate) fn run(arguments: &WitnessArguments, json: bool) -> Result<()> {
    let key = |text: &String| {
        let wrong = |error| Ended::new(Exit::Usage, "USAGE", format!("--log {text}: {error}"));
        VerifierKey::parse(text).map_err(wrong)
    };
    let logs = arguments.logs.iter().map(key).collect::<Result<Vec<_>, _>>()?;
    let witness = Witness::open(&arguments.data, &arguments.name, &logs).map_err(Ended::from)?;
    let (public, watched) = (witness.public(), witness.watched());
    let watching = Watching { witness, listen: arguments.listen, ready_file: arguments.ready_file.clone() };
    serve(watching, |url| {
        if json {
            let data = serde_json::json!({ "url": url, "key": public.to_string(), "pid": std::process::id() });
            println!("{}", serde_json::json!({ "ok": true, "data": data }));
            return;
        }
        eprintln!(" answers  {url}");
        if !arguments.listen.ip().is_loopback() {
            eprintln!(
                "          other computers reach it. That is what a witness is for, and nothing it serves is secret."
            );
        }
        for log in &watched {
            eprintln!(" watches  {}, signed up to {}", log.origin, log.size);
        }
        eprintln!(" stop     Ctrl-C");
        // On standard output: it goes into the policy of whoever is witnessed.
        println!("witness NAME {public} {url}");
    })
}
