//! `hrdd token`: access tokens, each of them an event; its secret is shown once.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use domain::terms::{Office, Role, Text, TokenId, TokenScope, UserId};
use serde_json::{Value, json};

use super::{
    Store,
    exit::{Ended, usage},
    hand, out,
};
use crate::identity::{operator::Operation, token::MOST_HOURS};

/// Make, list and revoke the tokens by which programs and people call.
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "A token is put on record when it is made and when it is revoked; its secret is shown once and kept nowhere. The store may be in use: a \
running server is asked.\n\nExamples:\n  hrdd token --data DIR --user U-104 --role CHIEF_OF_MISSION --office XA-CO --out token.txt\n  hrdd token --data DIR --user \
operator --role RECORDS_OFFICER --hours 2\n  hrdd token --data DIR --user D-1 --role DASHBOARD --scope alerts --hours 2160\n  hrdd token list --data DIR\n  hrdd \
token revoke 0f3a… --reason \"The laptop was lost.\" --data DIR"
)]
pub(crate) struct Token {
    #[command(subcommand)]
    command: Option<TokenCommand>,
    #[command(flatten)]
    made: Made,
}

#[derive(clap::Subcommand)]
enum TokenCommand {
    /// List the tokens that count, with their last use; never their secrets.
    List(List),
    /// End a token at once, also on sockets that are open.
    Revoke(Revoke),
}

/// What a token is to be.
#[derive(clap::Args)]
struct Made {
    #[command(flatten)]
    store: Store,
    /// The person's reference, such as U-104; never a name.
    #[arg(long, required = true)]
    user: Option<String>,
    /// The role, such as CHIEF_OF_MISSION. What its holder may do is decided by the roles that were granted (`hrdd admin
    /// grant-role`, mutation grantRole), not by the token.
    #[arg(long, required = true)]
    role: Option<String>,
    /// The office for which that person acts.
    #[arg(long, default_value = "local")]
    office: String,
    /// What it is called in lists: the machine or program that uses it.
    #[arg(long, value_name = "TEXT", default_value = "made on the server's machine")]
    name: String,
    /// What it is good for: read, record (which includes reading), alerts, verify; may be repeated.
    #[arg(long, value_name = "SCOPE", default_values = ["record"], value_parser = scope)]
    scope: Vec<TokenScope>,
    /// How many hours it holds.
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_HOURS)))]
    hours: u32,
    /// Write it to this file, which only you can read, in place of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(clap::Args)]
struct List {
    #[command(flatten)]
    store: Store,
    /// Only those of this person.
    #[arg(long)]
    user: Option<String>,
    /// Those that ended or were revoked, too.
    #[arg(long)]
    ended: bool,
}

#[derive(clap::Args)]
struct Revoke {
    /// Its id, as `hrdd token list` shows it: what stands between `hrdd_` and the secret.
    token: String,
    #[command(flatten)]
    store: Store,
    /// Why; it goes on record.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

fn scope(text: &str) -> Result<TokenScope, String> {
    serde_json::from_value(text.to_uppercase().into()).map_err(|_| "read, record, alerts or verify".to_owned())
}

pub(crate) fn run(arguments: &Token, json: bool) -> Result<()> {
    match &arguments.command {
        None => make(&arguments.made, json),
        Some(TokenCommand::List(list)) => show(list, json),
        Some(TokenCommand::Revoke(which)) => revoke(which, json),
    }
}

/// A role as people write it.
pub(crate) fn role(text: &str) -> Result<Role, Ended> {
    serde_json::from_value::<Role>(text.to_owned().into()).map_err(|error| usage(format!("--role: {error}")))
}

fn make(made: &Made, json: bool) -> Result<()> {
    let missing = |name: &str| usage(format!("--{name}: say whose token it is to be"));
    let user = made.user.as_deref().ok_or_else(|| missing("user"))?;
    let named = made.role.as_deref().ok_or_else(|| missing("role"))?;
    let operation = Operation::IssueToken {
        user: UserId::new(user).map_err(|why| usage(format!("--user: {why}")))?,
        role: role(named)?,
        office: Office::new(&made.office).map_err(|why| usage(format!("--office: {why}")))?,
        name: Text::new(&made.name).map_err(|why| usage(format!("--name: {why}")))?,
        scopes: made.scope.clone(),
        hours: made.hours,
    };
    // A token whose secret has no place would be on record, and good for whoever finds it: its file comes first.
    let place = made.out.as_deref().map(|file| new(file).map(|created| (file, created))).transpose()?;
    let issued = hand::ask(&made.store, &operation, json).inspect_err(|_| {
        if let Some((file, _)) = &place {
            drop(std::fs::remove_file(file));
        }
    })?;
    let text = |name: &str| issued.get(name).and_then(Value::as_str).unwrap_or_default();
    if let Some((file, created)) = place {
        let (id, until) = (text("id"), text("until"));
        keep(created, text("token")).with_context(|| {
            format!(
                "token {id} is on record, but {} cannot be written: end it with `hrdd token revoke {id}`, and make another",
                file.display()
            )
        })?;
        if json {
            return out::data(&json!({ "id": id, "until": until, "file": file.display().to_string() }));
        }
        eprintln!(" wrote token {id}, which holds until {until}, to {}", file.display());
        return Ok(());
    }
    if json { out::data(&issued) } else { out::line(text("token")) }
}

/// Never over a file that is there, and readable by its owner only from its first byte on.
fn new(file: &Path) -> Result<File, Ended> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map_err(|error| {
        usage(format!("--out {}: {error}. Name a file that is not there yet; no token was made", file.display()))
    })
}

fn keep(mut created: File, token: &str) -> std::io::Result<()> {
    writeln!(created, "{token}")?;
    created.sync_all()
}

fn show(list: &List, json: bool) -> Result<()> {
    let user = list.user.as_deref().map(UserId::new).transpose().map_err(|why| usage(format!("--user: {why}")))?;
    let reached = hand::reach(&list.store, json)?;
    let tokens = hand::list(&reached, "tokens", |after| {
        let after = after.map(TokenId::new).transpose()?;
        Ok(Operation::Tokens { user: user.clone(), ended: list.ended, after })
    })?;
    if json {
        return out::data(&tokens);
    }
    for token in &tokens {
        let text = |name: &str| token.get(name).and_then(Value::as_str).unwrap_or("-");
        let state = if token.get("revokedAt").is_some_and(|at| !at.is_null()) { "revoked" } else { "until" };
        let at = if state == "revoked" { text("revokedAt") } else { text("until") };
        out::line(&format!(
            "{}  {} {} {}  {}  {state} {at}  last used {}",
            text("id"),
            text("user"),
            text("role"),
            text("office"),
            text("name"),
            text("lastUsedAt")
        ))?;
    }
    Ok(())
}

fn revoke(which: &Revoke, json: bool) -> Result<()> {
    let token = TokenId::new(&which.token).map_err(|why| usage(format!("TOKEN: {why}")))?;
    let reason = Text::new(&which.reason).map_err(|why| usage(format!("--reason: {why}")))?;
    let revoked = hand::ask(&which.store, &Operation::RevokeToken { token, reason }, json)?;
    if json { out::data(&revoked) } else { out::line(&format!("{}: revoked", which.token)) }
}

/// The token that a command shows to a server: from a file, or from the environment, where no list of processes shows it.
pub(crate) fn given(file: Option<&PathBuf>) -> Result<String, Ended> {
    let text = match file {
        Some(file) => std::fs::read_to_string(file).map_err(|error| {
            usage(format!("cannot read {}: {error}. Make a token with `hrdd token`", file.display()))
        })?,
        None => std::env::var("HRDD_TOKEN").map_err(|_| {
            let how =
                "say who you are: --token-file FILE, or the environment variable HRDD_TOKEN. `hrdd token` makes one";
            usage(how.to_owned())
        })?,
    };
    Ok(text.trim().to_owned())
}
