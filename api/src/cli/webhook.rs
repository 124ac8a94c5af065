//! `hrdd webhook`: whom alerts are pushed to, what was delivered, what was put aside.

use std::path::PathBuf;

use anyhow::Result;
use domain::{
    Position,
    terms::{AlertKind, Country, Office, Reference, Role, Severity, UserId},
};
use serde_json::{Value, json};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    hand,
    out::{self, text},
    token::role,
    told::short,
};
use crate::{
    identity::operator::{Hand, Operation},
    push::{Asked, Filter, OVERLAP_HOURS, Viewing, Wanted},
};

/// Receivers of alerts over HTTP.
#[derive(clap::Subcommand)]
pub(crate) enum WebhookCommand {
    /// Add a receiver, and print the secret that its messages are signed with, once.
    #[command(
        after_help = "A receiver is sent the alerts that the person named by --user, --role and --office would be sent who subscribes: as CloudEvents 1.0 in JSON, \
signed by Standard Webhooks, in order, each at least once under the same id.\n\nExamples:\n  hrdd webhook add desk --url https://receiver.example/alerts --ca-file /etc/ssl/certs/ca-certificates.crt \
--user U-104 --role AUDITOR --office HQ --data DIR\n  hrdd webhook add wall --url http://127.0.0.1:9000/ --allow-private --allow-plain-http --user D-1 --role DASHBOARD --severity CRITICAL --after 0 --data DIR\n  hrdd webhook add chief --url https://receiver.example/chief --ca-file ca.pem --user U-104 --role CHIEF_OF_MISSION \
--office XA-CO --told CHIEF_OF_MISSION --data DIR"
    )]
    Add(Box<Add>),
    /// List the receivers: where each stands, and what is not delivered.
    List(Store),
    /// Remove a receiver, and what is kept of it.
    Remove(Named),
    /// Draw another secret and print it, once; the old one signs beside it for some hours.
    Rotate(Rotate),
    /// Send a message that says nothing, and say what came of it.
    Test(Named),
    /// Show the last tries, and what was put aside.
    Log(Named),
    /// Send an event again, or all that was put aside.
    Resend(Resend),
}

/// A receiver that is to be.
#[derive(clap::Args)]
pub(crate) struct Add {
    /// What it is called: small letters, digits, -.
    name: String,
    /// Where it is: an https:// address.
    #[arg(long)]
    url: String,
    /// As which person it sees; the reference, never a name.
    #[arg(long)]
    user: String,
    /// In which role; it counts as long as it is granted.
    #[arg(long)]
    role: String,
    /// For which office.
    #[arg(long, default_value = "local")]
    office: String,
    /// Only alerts of this kind; may be repeated, as those below.
    #[arg(long, value_parser = word::<AlertKind>)]
    kind: Vec<AlertKind>,
    /// Only of this severity: INFO, WARNING, CRITICAL.
    #[arg(long, value_parser = word::<Severity>)]
    severity: Vec<Severity>,
    /// Only of cases in this country.
    #[arg(long = "country", value_parser = Country::new)]
    countries: Vec<Country>,
    /// Only of cases of this office.
    #[arg(long = "of-office", value_name = "OFFICE", value_parser = Office::new)]
    offices: Vec<Office>,
    /// Only of this case.
    #[arg(long = "case", value_name = "REFERENCE", value_parser = Reference::new)]
    cases: Vec<Reference>,
    /// Only those of which this role was told by the rules of alerts: PROJECT_MANAGER, CHIEF_OF_MISSION and so on.
    #[arg(long = "told", value_name = "ROLE", value_parser = word::<Role>)]
    told: Vec<Role>,
    /// Begin after this position, 0 for the whole log; where omitted, only what is new.
    #[arg(long, value_name = "P")]
    after: Option<u64>,
    /// The certificate in PEM of the CA that vouches for it; no other is believed.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// It may be in a private network, or on this computer.
    #[arg(long)]
    allow_private: bool,
    /// It may be called without encryption: whoever is on the way reads the alerts.
    #[arg(long)]
    allow_plain_http: bool,
    #[command(flatten)]
    store: Store,
}

/// Which receiver.
#[derive(clap::Args)]
pub(crate) struct Named {
    /// What it is called.
    name: String,
    #[command(flatten)]
    store: Store,
}

/// Whose secret is replaced.
#[derive(clap::Args)]
pub(crate) struct Rotate {
    /// What it is called.
    name: String,
    /// For how many hours the old secret signs too; 0 where it is known to others.
    #[arg(long, value_name = "HOURS", default_value_t = OVERLAP_HOURS, value_parser = clap::value_parser!(u32).range(..=720))]
    overlap: u32,
    #[command(flatten)]
    store: Store,
}

/// What is sent again.
#[derive(clap::Args)]
pub(crate) struct Resend {
    /// Which receiver.
    name: String,
    /// The position of the event.
    #[arg(required_unless_present = "put_aside")]
    position: Option<u64>,
    /// Everything that was put aside, oldest first, until one does not arrive.
    #[arg(long, conflicts_with = "position")]
    put_aside: bool,
    #[command(flatten)]
    store: Store,
}

fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(text.to_uppercase().into()).map_err(|error| error.to_string())
}

fn asked(asked: Asked) -> Operation {
    Operation::Webhook { asked }
}

pub(crate) fn run(command: &WebhookCommand, json: bool) -> Result<()> {
    match command {
        WebhookCommand::Add(add) => self::add(add, json),
        WebhookCommand::List(store) => list(store, json),
        WebhookCommand::Remove(which) => {
            let removed = hand::ask(&which.store, &asked(Asked::Remove { name: which.name.clone() }), json)?;
            if json { out::data(&removed) } else { out::line(&format!("{}: removed", which.name)) }
        }
        WebhookCommand::Rotate(which) => {
            let operation = asked(Asked::Rotate { name: which.name.clone(), overlap_hours: which.overlap });
            let rotated = hand::ask(&which.store, &operation, json)?;
            if json {
                return out::data(&rotated);
            }
            eprintln!(" the old secret signs too for {} hours; give the receiver this one:", which.overlap);
            out::line(text(&rotated, "/secret"))
        }
        WebhookCommand::Test(which) => {
            let answer = hand::ask(&which.store, &asked(Asked::Test { name: which.name.clone() }), json)?;
            tried(&answer, json)
        }
        WebhookCommand::Log(which) => log(which, json),
        WebhookCommand::Resend(resend) => self::resend(resend, json),
    }
}

fn add(add: &Add, json: bool) -> Result<()> {
    let viewer = Viewing {
        user: UserId::new(&add.user).map_err(|why| usage(format!("--user: {why}")))?,
        role: role(&add.role)?,
        office: Office::new(&add.office).map_err(|why| usage(format!("--office: {why}")))?,
    };
    let ca_file = add.ca_file.as_deref().map(std::path::absolute).transpose()?;
    let wanted = Wanted {
        name: add.name.clone(),
        url: add.url.clone(),
        viewer,
        filter: Filter {
            kinds: add.kind.clone(),
            severities: add.severity.clone(),
            countries: add.countries.clone(),
            offices: add.offices.clone(),
            cases: add.cases.clone(),
            told: add.told.clone(),
        },
        after: add.after.map(Position),
        allow_private: add.allow_private,
        allow_plain_http: add.allow_plain_http,
        ca_file,
    };
    let added = hand::ask(&add.store, &asked(Asked::Add { wanted: Box::new(wanted) }), json)?;
    if json {
        return out::data(&added);
    }
    eprintln!(
        " {} is sent alerts after position {}; it checks them with this secret, which is not shown again:",
        add.name,
        text(&added, "/after")
    );
    out::line(text(&added, "/secret"))
}

fn list(store: &Store, json: bool) -> Result<()> {
    let reached = hand::reach(store, json)?;
    let page = |after: Option<&str>| Ok(asked(Asked::List { after: after.map(str::to_owned) }));
    let receivers = hand::list(&reached, "receivers", page)?;
    if json {
        return out::data(&receivers);
    }
    for known in &receivers {
        let aside = known.get("putAside").and_then(Value::as_u64).unwrap_or_default();
        let state =
            match (known.get("failing") == Some(&true.into()), known.get("trying").is_some_and(Value::is_object)) {
                (true, _) => "FAILS",
                (false, true) => "tries again",
                (false, false) => "well",
            };
        out::line(&format!(
            "{}  {}  {} {} {}  up to {}  {state}  {aside} put aside",
            text(known, "/name"),
            text(known, "/place"),
            text(known, "/viewer/user"),
            text(known, "/viewer/role"),
            text(known, "/viewer/office"),
            text(known, "/position"),
        ))?;
    }
    Ok(())
}

/// The last tries, and everything that was put aside.
fn told(hand: &Hand, name: &str) -> Result<(Vec<Value>, Vec<Value>), Ended> {
    let mut tries = Vec::new();
    let (mut aside, mut after) = (Vec::new(), None);
    loop {
        let mut answer = hand.ask(&asked(Asked::Log { name: name.to_owned(), aside_after: after }))?;
        let mut taken = |key: &str| match answer.get_mut(key).map(Value::take) {
            Some(Value::Array(lines)) => lines,
            Some(_) | None => Vec::new(),
        };
        tries = if tries.is_empty() { taken("tries") } else { tries };
        aside.extend(taken("putAside"));
        after = answer.get("next").and_then(|next| serde_json::from_value(next.clone()).ok());
        if after.is_none() {
            return Ok((tries, aside));
        }
    }
}

fn log(which: &Named, json: bool) -> Result<()> {
    let reached = hand::reach(&which.store, json)?;
    let (tries, aside) = told(&reached, &which.name)?;
    if json {
        return out::data(&json!({ "tries": tries, "putAside": aside }));
    }
    for tried in &tries {
        out::line(&words(tried))?;
    }
    for dead in &aside {
        let tries = dead.get("tries").and_then(Value::as_u64).unwrap_or_default();
        out::line(&format!(
            "put aside  {}  at {} after {tries} tries  {}",
            text(dead, "/position"),
            text(dead, "/at"),
            short(text(dead, "/why"))
        ))?;
    }
    Ok(())
}

fn words(tried: &Value) -> String {
    let number = |name: &str| tried.get(name).and_then(Value::as_u64);
    let status = number("status").map_or_else(|| "-".to_owned(), |status| status.to_string());
    format!(
        "{}  {}  {}  try {}  {status}  {} ms  {}  {}",
        text(tried, "/at"),
        text(tried, "/position"),
        text(tried, "/id"),
        number("attempt").unwrap_or_default(),
        number("tookMs").unwrap_or_default(),
        text(tried, "/ended"),
        short(text(tried, "/why"))
    )
}

/// Says what came of one try; one that did not arrive is a failure of the command.
fn tried(answer: &Value, json: bool) -> Result<()> {
    let tried = answer.get("try").unwrap_or(&Value::Null);
    if text(tried, "/ended") != "DELIVERED" {
        let why = format!("it did not arrive: {}", short(text(tried, "/why")));
        return Err(Ended::new(Exit::Failed, "NOT_DELIVERED", why).into());
    }
    if json { out::data(answer) } else { out::line(&words(tried)) }
}

fn resend(resend: &Resend, json: bool) -> Result<()> {
    let reached = hand::reach(&resend.store, json)?;
    let one = |position| asked(Asked::Resend { name: resend.name.clone(), position });
    if let Some(position) = resend.position {
        return tried(&reached.ask(&one(Position(position))).map_err(Ended::from)?, json);
    }
    for dead in told(&reached, &resend.name)?.1 {
        let position = serde_json::from_value(dead.get("position").cloned().unwrap_or_default())?;
        tried(&reached.ask(&one(position)).map_err(Ended::from)?, json)?;
    }
    Ok(())
}
