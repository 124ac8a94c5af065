//! `hrdd admin`: who is let in, for whoever can read the store's folder. What it changes is on record, but for
//! codes and passwords, which lie beside the log.

use std::path::PathBuf;

use anyhow::Result;
use domain::terms::{AccountKind, Office, Text, UserId};
use serde_json::{Map, Value, json};

use super::{
    Store,
    exit::{Ended, usage},
    hand, out,
    token::role,
};
use crate::{
    casebook::Time,
    identity::operator::{Given, Operation},
};

/// Accounts, roles, offices and the access rules.
#[derive(clap::Subcommand)]
pub(crate) enum AdminCommand {
    /// Open an account, and print a one-time code with which its holder chooses a password.
    #[command(
        after_help = "Examples:\n  hrdd admin open-account --user U-104 --data DIR\n  hrdd admin open-account --user E-1 --kind emergency --data DIR\n\nThe code is good \
for 24 hours and for one use. Hand it over in person: who has it first chooses the password."
    )]
    OpenAccount(Open),
    /// Close an account: its password, its sessions and its tokens count for nothing any more.
    CloseAccount(Close),
    /// Print another code for an account; the password it has stays until the code is used. It is not on record.
    SetupLink(Whose),
    /// Forget the password of an account and end its sessions, at once; print another code. It is not on record.
    Reset(Whose),
    /// List the accounts.
    List(Store),
    /// Grant a role to a person, as the records officer that the store was founded with.
    #[command(after_help = "Examples:\n  hrdd admin grant-role --user U-104 --role AUDITOR --office HQ --data DIR")]
    GrantRole(Grant),
    /// Record what an office answers for, and whom it stands for.
    #[command(
        after_help = "Examples:\n  hrdd admin place-office XA-CO --country XA --reason \"The country office.\" --data DIR\n  hrdd admin place-office DONOR-3 --donor D-3 \
--reason \"The donor reads here.\" --data DIR"
    )]
    PlaceOffice(Place),
    /// The rules of who may see what.
    #[command(subcommand)]
    Rules(RulesCommand),
}

/// The access rules.
#[derive(clap::Subcommand)]
pub(crate) enum RulesCommand {
    /// Print the number of the edition in force.
    Show(Store),
    /// Publish an edition, in force at once.
    Publish(Publish),
}

/// Whose account is opened.
#[derive(clap::Args)]
pub(crate) struct Open {
    /// The person's reference, such as U-104; never a name.
    #[arg(long)]
    user: String,
    /// local for daily work; emergency for the day on which nobody else can log in: each use asks for a reason, which goes
    /// on record.
    #[arg(long, default_value = "local", value_parser = kind)]
    kind: AccountKind,
    #[command(flatten)]
    store: Store,
}

/// Whose account is closed, and why.
#[derive(clap::Args)]
pub(crate) struct Close {
    /// The person's reference.
    #[arg(long)]
    user: String,
    /// Why; it goes on record.
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    store: Store,
}

/// Whose account.
#[derive(clap::Args)]
pub(crate) struct Whose {
    /// The person's reference.
    #[arg(long)]
    user: String,
    #[command(flatten)]
    store: Store,
}

/// Which role is granted to whom.
#[derive(clap::Args)]
pub(crate) struct Grant {
    /// The person's reference.
    #[arg(long)]
    user: String,
    /// The role, such as AUDITOR.
    #[arg(long)]
    role: String,
    /// The office for which it is held.
    #[arg(long)]
    office: String,
    /// From which day; today where omitted.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last day; without end where omitted.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    #[command(flatten)]
    store: Store,
}

/// An office, and what it answers for.
#[derive(clap::Args)]
pub(crate) struct Place {
    /// The office.
    office: String,
    /// A country it answers for; may be repeated.
    #[arg(long = "country", value_name = "CODE")]
    countries: Vec<String>,
    /// A donor it stands for; may be repeated.
    #[arg(long = "donor", value_name = "DONOR")]
    donors: Vec<String>,
    /// An authority it stands for, as notifications name it; may be repeated.
    #[arg(long = "authority", value_name = "TEXT")]
    authorities: Vec<String>,
    /// Why; it goes on record.
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    store: Store,
}

/// An edition of the rules.
#[derive(clap::Args)]
pub(crate) struct Publish {
    /// The edition in JSON, in the form of `domain/src/access/first.json`.
    file: PathBuf,
    #[command(flatten)]
    store: Store,
}

fn kind(text: &str) -> Result<AccountKind, String> {
    serde_json::from_value(text.to_uppercase().into()).map_err(|_| "local or emergency".to_owned())
}

fn person(text: &str) -> Result<UserId, Ended> {
    UserId::new(text).map_err(|why| usage(format!("--user: {why}")))
}

pub(crate) fn run(command: &AdminCommand, json: bool) -> Result<()> {
    match command {
        AdminCommand::OpenAccount(open) => {
            let operation = Operation::OpenAccount { user: person(&open.user)?, kind: open.kind };
            code(&hand::ask(&open.store, &operation, json)?, json)
        }
        AdminCommand::CloseAccount(close) => {
            let reason = Text::new(&close.reason).map_err(|why| usage(format!("--reason: {why}")))?;
            let closed =
                hand::ask(&close.store, &Operation::CloseAccount { user: person(&close.user)?, reason }, json)?;
            said(&closed, json, &format!("{}: closed; nothing of theirs lets anybody in any more", close.user))
        }
        AdminCommand::SetupLink(whose) => {
            code(&hand::ask(&whose.store, &Operation::SetupCode { user: person(&whose.user)? }, json)?, json)
        }
        AdminCommand::Reset(whose) => {
            code(&hand::ask(&whose.store, &Operation::Reset { user: person(&whose.user)? }, json)?, json)
        }
        AdminCommand::List(store) => list(store, json),
        AdminCommand::GrantRole(grant) => grant_role(grant, json),
        AdminCommand::PlaceOffice(place) => place_office(place, json),
        AdminCommand::Rules(RulesCommand::Show(store)) => {
            let rules = hand::ask(store, &Operation::Rules {}, json)?;
            let edition = rules.get("edition").map(Value::to_string).unwrap_or_default();
            said(&rules, json, &format!("edition {edition} is in force"))
        }
        AdminCommand::Rules(RulesCommand::Publish(publish)) => {
            let file = publish.file.display();
            let text = std::fs::read_to_string(&publish.file).map_err(|error| usage(format!("{file}: {error}")))?;
            let rules: Map<String, Value> =
                serde_json::from_str(&text).map_err(|error| usage(format!("{file}: {error}")))?;
            give(&publish.store, Given::PublishAccessRules, rules, json, "published")
        }
    }
}

/// A value under `--json`, words otherwise.
fn said(value: &Value, json: bool, words: &str) -> Result<()> {
    if json { out::data(value) } else { out::line(words) }
}

/// The code alone on standard output, what to do with it on the other.
fn code(made: &Value, json: bool) -> Result<()> {
    if json {
        return out::data(made);
    }
    let text = |name: &str| made.get(name).and_then(Value::as_str).unwrap_or_default();
    out::line(text("code"))?;
    eprintln!(
        " {} chooses a password with it, once, within 24 hours: in a browser at /setup of this ledger, or by POST /setup {{\"code\":\"…\",\"password\":\"…\"}}, 12 to 128 characters",
        text("user")
    );
    eprintln!(" Hand it over in person. Who has it first chooses the password.");
    Ok(())
}

fn list(store: &Store, json: bool) -> Result<()> {
    let reached = hand::reach(store, json)?;
    let accounts = hand::list(&reached, "accounts", |after| {
        Ok(Operation::Accounts { after: after.map(UserId::new).transpose()? })
    })?;
    if json {
        return out::data(&accounts);
    }
    for account in &accounts {
        let text = |name: &str| account.get(name).and_then(Value::as_str);
        let state = match text("closedAt") {
            Some(at) => format!("closed {at}"),
            None if account.get("hasPassword") == Some(&Value::Bool(true)) => "open".to_owned(),
            None => "open, no password chosen yet".to_owned(),
        };
        let (user, kind, opened) = (text("user"), text("kind"), text("openedAt"));
        let shown = [user, kind, opened].map(Option::unwrap_or_default);
        out::line(&format!("{}  {}  opened {}  {state}", shown[0], shown[1], shown[2]))?;
    }
    Ok(())
}

fn grant_role(grant: &Grant, json: bool) -> Result<()> {
    Office::new(&grant.office).map_err(|why| usage(format!("--office: {why}")))?;
    let from = grant.from.clone().unwrap_or_else(|| Time::system().now().day().to_string());
    let input = json!({
        "user": person(&grant.user)?, "role": role(&grant.role)?, "office": grant.office, "from": from, "to": grant.to,
    });
    let Value::Object(input) = input else { return Ok(()) };
    give(&grant.store, Given::GrantRole, input, json, "granted")
}

fn place_office(place: &Place, json: bool) -> Result<()> {
    let input = json!({
        "office": place.office, "countries": place.countries, "donors": place.donors, "authorities": place.authorities,
        "reason": place.reason,
    });
    let Value::Object(input) = input else { return Ok(()) };
    give(&place.store, Given::PlaceOffice, input, json, "placed")
}

fn give(store: &Store, command: Given, mut input: Map<String, Value>, json: bool, done: &str) -> Result<()> {
    input.insert("commandId".into(), format!("admin-{}", uuid::Uuid::now_v7()).into());
    let given = hand::ask(store, &Operation::Give { command, input: input.into() }, json)?;
    let position = given.get("position").and_then(Value::as_str).unwrap_or_default().to_owned();
    said(&given, json, &format!("{done}; on record at position {position}"))
}
