//! `hrdd events`: the log, whole or live.

use anyhow::Result;

use super::{bundle, export, tail};

/// What to do with the events.
#[derive(clap::Subcommand)]
pub(crate) enum EventsCommand {
    /// Write the log as JSON Lines, oldest first, one event a line.
    #[command(
        after_help = "Examples:\n  hrdd events export --data DIR --out events.jsonl\n  hrdd events export --data DIR --after 1000 | gzip > more.jsonl.gz"
    )]
    Export(export::Export),
    /// Follow a server's events, or its alerts, as they come; Ctrl-C ends it.
    #[command(
        after_help = "Examples:\n  hrdd events tail --url http://127.0.0.1:8080 --token-file token.txt\n  HRDD_TOKEN=… hrdd --json events tail --url http://127.0.0.1:8080 --after 0 --alerts"
    )]
    Tail(tail::Tail),
    /// Write one event's record and its proof into two files, for `hrdd verify` or any other program that reads tlog-proofs.
    #[command(
        after_help = "Examples:\n  hrdd events proof 1203 --data DIR\n  hrdd verify event-1203.tlog-proof --record event-1203.record --key 'THE KEY'"
    )]
    Proof(bundle::Proof),
}

pub(crate) fn run(command: &EventsCommand, json: bool) -> Result<()> {
    match command {
        EventsCommand::Export(arguments) => export::run(arguments, json),
        EventsCommand::Tail(arguments) => tail::run(arguments, json),
        EventsCommand::Proof(arguments) => bundle::prove(arguments, json),
    }
}
