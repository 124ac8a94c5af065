//! The command line: one file a subcommand. Data goes to standard output, everything else to standard error.

mod admin;
mod alerts;
mod attempts;
mod attest;
mod backup;
mod blame;
mod bundle;
mod case;
mod cases;
mod checkpoint;
mod clocks;
mod completions;
mod decision;
pub(crate) mod demo;
pub(crate) mod diff;
mod due;
mod events;
mod exit;
mod export;
mod exports;
mod fingerprint;
mod folding;
mod hand;
mod import;
mod key;
mod log;
mod out;
mod overlay;
mod person;
mod progress;
mod rebuild;
mod register;
mod remote;
mod replay;
mod report;
mod sbom;
mod schema;
mod search;
mod serve;
mod stepper;
mod store;
mod summary;
mod tail;
mod tls;
mod token;
pub(crate) mod told;
mod traced;
mod trust;
mod upgrade;
mod verify;
mod verify_file;
mod viz;
mod webhook;
mod witness;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

pub use exit::Exit;

const AFTER: &str = "\
A first look, with made-up cases:   hrdd demo
A store of your own:                hrdd serve --data DIR
What is in a store:                 hrdd case show REFERENCE --data DIR

One process at a time has a store open: stop the server before the commands that take --data, all but `token`, `admin`, `webhook`
and `due --run`. A running server is asked over GraphQL, with `hrdd alerts` and `hrdd events tail`, and by every command
that takes --url.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 somebody recorded first, 5 refused by a rule, 6 finished with
findings, 10 no store here, 11 store in use, 12 key missing or foreign, 13 store newer than this program, 14 store needs
`hrdd upgrade`. Any other code is a failure.";

/// The case ledger for human rights due diligence: every decision an immutable event.
#[derive(Parser)]
#[command(name = "hrdd", version, max_term_width = 100, after_help = AFTER)]
struct Cli {
    /// Answer in JSON, errors too; long work tells how far it is in JSON Lines on standard error.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill a fresh store with ten made-up scenarios and serve it: the first look.
    #[command(
        after_help = "Examples:\n  hrdd demo\n  hrdd demo --data DIR --listen 127.0.0.1:0 --ready-file ready.json"
    )]
    Demo(serve::Served),
    /// Serve a store over GraphQL; makes one where there is none.
    #[command(
        after_help = "Examples:\n  hrdd serve --data DIR\n  hrdd serve --data DIR --listen 127.0.0.1:0 --ready-file ready.json\n  hrdd serve --data DIR --backup-every 1 --syslog unix:/dev/log"
    )]
    Serve(serve::Served),
    /// Make, list and revoke access tokens.
    Token(token::Token),
    /// Let people in and out: accounts, roles, offices, access rules.
    #[command(subcommand)]
    Admin(admin::AdminCommand),
    /// Look at one case: now, at a moment, on a day, its history, what changed and by whom; or list the cases.
    #[command(subcommand)]
    Case(case::CaseCommand),
    /// Go through a case step by step: what was recorded, by whom, why, what it changed.
    Replay(replay::Replay),
    /// Draw a case or the portfolio: timeline, risks, indicators, suspensions, decision, alerts and more, as SVG or table.
    Viz(viz::Viz),
    /// List what falls due over all cases; with --run, judge it now.
    Due(due::Due),
    /// Answer one of the 32 questions of overseers, managers, partners and the public; without a name, list them.
    Report(report::ReportArguments),
    /// Find events across all cases by words in their texts, in English, French, Spanish and Arabic.
    Search(search::Search),
    /// Export the log, or follow a server's events.
    #[command(subcommand)]
    Events(events::EventsCommand),
    /// Carry events, the register or a case away: for spreadsheets, programs, process mining, archives, print.
    #[command(
        after_help = "From a running server with --url and a token, or from the folder of a stopped one with --data. Both give the same bytes.\n\nExamples:\n  hrdd export cases --format csv --out register.csv --url http://127.0.0.1:8080 --token-file token.txt\n  hrdd export case XA-2025-001 --format jsonl --data DIR > case.jsonl\n  hrdd export events --format jsonl --after 1000 --out more.jsonl --data DIR\n  hrdd export events --format csv --lang ar --filter '{\"countries\":[\"XA\"]}' --out xa.csv --data DIR\n  hrdd export report overdue-measures on=2026-03-01 --format xlsx --out overdue.xlsx --data DIR"
    )]
    Export(exports::Exports),
    /// List what is open on a server, and answer it: acknowledge, put off, resolve.
    #[command(
        after_help = "On a terminal a table, elsewhere JSON Lines.\n\nExamples:\n  hrdd alerts --url http://127.0.0.1:8080 --token-file token.txt\n  HRDD_TOKEN=… hrdd alerts ack 1203 --note 'Called the office.'\n  hrdd alerts snooze 1203 --until 2026-03-02T08:00:00Z --reason 'The office opens then.'\n  hrdd alerts --all --at-least critical"
    )]
    Alerts(alerts::Alerts),
    /// Record a file of commands, one a line, or a register that is kept as a table: all of it, or nothing.
    Import(import::Import),
    /// Compute every view anew from the log and print its digest; with --check, compare.
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
    /// Print the public keys of the log, or sign with a new one.
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
    /// The sealed register of persons: who stands behind a reference; write, read, erase.
    #[command(subcommand)]
    Person(person::PersonCommand),
    /// Whom alerts are pushed to over HTTP: add, list, try, look at what was delivered, send again.
    #[command(subcommand)]
    Webhook(webhook::WebhookCommand),
    /// Make an office's own certificates for TLS, or look at one.
    #[command(subcommand)]
    Tls(tls::TlsCommand),
    /// Print what this program is built from, as CycloneDX 1.6: every crate, its version and its SHA-256.
    #[command(
        after_help = "The list is compiled in. It holds every crate that the program may be built from on any system.\n\nExamples:\n  hrdd sbom > hrdd.cdx.json"
    )]
    Sbom,
    /// Print what a shell needs to complete commands and options.
    Completions(completions::Completions),
}

/// Where the store is.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Store {
    /// The folder of the store.
    #[arg(long, env = "HRDD_DATA", value_name = "DIR", default_value = "hrdd-data")]
    pub(crate) data: PathBuf,
}

/// What was given is no command, or asks for help: told as everything else is, also where nothing could be read but that the
/// answer is to be JSON.
fn misused(wrong: &clap::Error) -> ExitCode {
    let json = std::env::args_os().skip(1).take_while(|argument| argument != "--").any(|argument| argument == "--json");
    if json && wrong.use_stderr() {
        let message = wrong.render().to_string();
        return exit::report(Err(exit::Ended::new(Exit::Usage, "USAGE", message.trim_end()).into()), true);
    }
    // Where nobody listens any more, there is nobody to tell.
    drop(wrong.print());
    ExitCode::from(if wrong.use_stderr() { Exit::Usage as u8 } else { 0 })
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(wrong) => return misused(&wrong),
    };
    log::begin();
    let done = match cli.command {
        Command::Demo(arguments) => demo::run(&arguments, cli.json),
        Command::Serve(arguments) => serve::run(&arguments, cli.json),
        Command::Token(arguments) => token::run(&arguments, cli.json),
        Command::Admin(command) => admin::run(&command, cli.json),
        Command::Case(command) => case::run(&command, cli.json),
        Command::Replay(arguments) => replay::run(&arguments, cli.json),
        Command::Viz(arguments) => viz::run(&arguments, cli.json),
        Command::Due(arguments) => due::run(&arguments, cli.json),
        Command::Report(arguments) => report::run(&arguments, cli.json),
        Command::Search(arguments) => search::run(&arguments, cli.json),
        Command::Events(command) => events::run(&command, cli.json),
        Command::Export(arguments) => exports::run(&arguments, cli.json),
        Command::Alerts(arguments) => alerts::run(&arguments, cli.json),
        Command::Import(arguments) => import::run(&arguments, cli.json),
        Command::Rebuild(arguments) => rebuild::run(&arguments, cli.json),
        Command::Schema(arguments) => schema::run(&arguments, cli.json),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments, cli.json),
        Command::Witness(arguments) => witness::run(&arguments, cli.json),
        Command::Checkpoint(command) => checkpoint::run(&command, cli.json),
        Command::Key(command) => key::run(&command, cli.json),
        Command::Verify(arguments) => verify::run(&arguments, cli.json),
        Command::Attest(arguments) => attest::run(&arguments, cli.json),
        Command::Backup(command) => backup::run(&command, cli.json),
        Command::Person(command) => person::run(&command, cli.json),
        Command::Webhook(command) => webhook::run(&command, cli.json),
        Command::Sbom => sbom::run(),
        Command::Tls(command) => tls::run(&command, cli.json),
        Command::Upgrade(arguments) => upgrade::run(&arguments, cli.json),
    };
    exit::report(done, cli.json)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use clap::CommandFactory;

    use super::*;

    const README: &str = include_str!("../../../README.md");

    /// The list of commands of the README names each there is, with what stands under it, and none that there is not.
    #[test]
    fn the_readme_names_every_command() {
        let (_, list) = README.split_once("`hrdd --help` lists the commands").unwrap();
        let (list, _) = list.split_once("Data goes to").unwrap();
        let spans = list.split('`').skip(1).step_by(2);
        let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for span in spans {
            let mut words = span.split_whitespace();
            let under = named.entry(words.next().unwrap().to_owned()).or_default();
            let each = words.flat_map(|words| words.split('|')).map(|word| word.trim_matches(['[', ']']));
            under.extend(each.filter(|word| !word.is_empty()).map(str::to_owned));
        }
        let cli = Cli::command();
        let under = |command: &clap::Command| -> BTreeSet<String> {
            command.get_subcommands().map(|under| under.get_name().to_owned()).collect()
        };
        let there: BTreeMap<String, BTreeSet<String>> =
            cli.get_subcommands().map(|command| (command.get_name().to_owned(), under(command))).collect();
        assert_eq!(named, there);
    }

    #[test]
    fn the_commands_contradict_nothing_of_themselves() {
        Cli::command().debug_assert();
    }
}
