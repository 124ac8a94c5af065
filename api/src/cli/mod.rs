//! The command line: one file a subcommand. Data goes to standard output, everything else to standard error.

mod attest;
mod backup;
mod bundle;
mod case;
mod checkpoint;
pub(crate) mod demo;
mod diff;
mod events;
mod exit;
mod export;
mod fingerprint;
mod folding;
mod import;
mod key;
mod out;
mod overlay;
mod rebuild;
mod replay;
mod schema;
mod serve;
mod store;
mod summary;
mod tail;
mod token;
pub(crate) mod told;
mod trust;
mod upgrade;
mod verify;
mod verify_file;
mod witness;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

pub use exit::Exit;

/// The case ledger for human rights due diligence: every decision an immutable event.
#[derive(Parser)]
#[command(name = "hrdd", version, max_term_width = 100)]
struct Cli {
    /// Answer in JSON; errors too.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill a fresh store with ten made-up cases and serve it: the first look.
    Demo(serve::Served),
    /// Serve a store.
    Serve(serve::Served),
    /// Make a token for somebody who holds a role.
    Token(token::Token),
    /// Look at one case: now, at a moment, its history, what changed.
    #[command(subcommand)]
    Case(case::CaseCommand),
    /// Go through a case step by step: what was recorded, by whom, why, what it changed.
    Replay(replay::Replay),
    /// Export the log, or follow a server's events.
    #[command(subcommand)]
    Events(events::EventsCommand),
    /// Record a file of commands, one a line: all of them, or none.
    Import(import::Import),
    /// Fold the whole log anew and print its digests; with --check, compare them.
    Rebuild(rebuild::Rebuild),
    /// Print the GraphQL schema, or compare it with a file.
    Schema(schema::Schema),
    /// Write one case with its proofs into a file that is checked without a store and without a network.
    Bundle(bundle::Bundle),
    /// Watch other people's logs, and sign that they only grow.
    Witness(witness::WitnessArguments),
    /// Print a checkpoint to keep elsewhere, or compare the store with one that was kept.
    #[command(subcommand)]
    Checkpoint(checkpoint::CheckpointCommand),
    /// Print the public keys of the log.
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Read a store again, every byte of it, or check a file that was carried away; say what is not as it was recorded.
    Verify(verify::Verify),
    /// Sign what this program turned the log into, or compare with what another run signed.
    Attest(attest::Attest),
    /// Back up the log while it is served; check, restore, rehearse.
    #[command(subcommand)]
    Backup(backup::BackupCommand),
    /// Bring a store of an earlier release to the format of this one.
    Upgrade(upgrade::Upgrade),
}

/// Where the store is.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Store {
    /// The folder of the store.
    #[arg(long, env = "HRDD_DATA", value_name = "DIR", default_value = "hrdd-data")]
    pub(crate) data: PathBuf,
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("HRDD_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let done = match cli.command {
        Command::Demo(arguments) => demo::run(&arguments, cli.json),
        Command::Serve(arguments) => serve::run(&arguments, cli.json),
        Command::Token(arguments) => token::run(&arguments, cli.json),
        Command::Case(command) => case::run(&command, cli.json),
        Command::Replay(arguments) => replay::run(&arguments, cli.json),
        Command::Events(command) => events::run(&command, cli.json),
        Command::Import(arguments) => import::run(&arguments, cli.json),
        Command::Rebuild(arguments) => rebuild::run(&arguments, cli.json),
        Command::Schema(arguments) => schema::run(&arguments, cli.json),
        Command::Bundle(arguments) => bundle::run(&arguments, cli.json),
        Command::Witness(arguments) => witness::run(&arguments, cli.json),
        Command::Checkpoint(command) => checkpoint::run(&command, cli.json),
        Command::Key(command) => key::run(&command, cli.json),
        Command::Verify(arguments) => verify::run(&arguments, cli.json),
        Command::Attest(arguments) => attest::run(&arguments, cli.json),
        Command::Backup(command) => backup::run(&command, cli.json),
        Command::Upgrade(arguments) => upgrade::run(&arguments, cli.json),
    };
    exit::report(done, cli.json)
}
