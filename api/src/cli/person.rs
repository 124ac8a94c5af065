//! `hrdd person`: the sealed register of the persons behind the references, which is no part of the log.

use std::{
    fs::File,
    io::{self, Read},
    path::PathBuf,
};

use anyhow::Result;
use domain::{
    Actor,
    terms::{Office, ReadingKind, Role, UserId},
};
use serde_json::json;
use storage::{MAX_PERSON_BYTES, Persons};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    out,
    store::{must_exist, opening},
    traced::{Reading, Reason},
};
use crate::{
    casebook::{Casebook, OPERATOR, Setting},
    submission,
};

/// Who stands behind the references.
#[derive(clap::Subcommand)]
pub(crate) enum PersonCommand {
    /// Seal what is known about a person, in the place of what was; read from standard input, never from the command line.
    #[command(
        after_help = "Examples:\n  hrdd person set U-104 --data DIR < person.txt\n  hrdd person set U-104 --data DIR --file person.txt\n\nThe store may be in use. The \
register is not part of a backup."
    )]
    Set(Set),
    /// Print what the register holds about a person; that it was read goes on record. The store may be in use.
    #[command(after_help = "Examples:\n  hrdd person show U-104 --data DIR")]
    Show(Show),
    /// Destroy what the register holds about a person, and record it. It cannot be undone.
    #[command(
        after_help = "Examples:\n  hrdd person erase U-104 --data DIR --legal-basis \"Request of the person, 2 March\" --requested-on 2026-03-02\n\nStop the \
server first, or ask it: mutation erasePerson. The reference stays in the events, and every proof made before still verifies."
    )]
    Erase(Erase),
}

/// Whose entry is written, and what.
#[derive(clap::Args)]
pub(crate) struct Set {
    /// The person's reference, such as U-104; never a name.
    person: String,
    #[command(flatten)]
    store: Store,
    /// A file with the entry, UTF-8; standard input where omitted.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Whose entry is read.
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The person's reference, such as U-104.
    person: String,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    reason: Reason,
}

/// Whose entry is destroyed, and on which basis.
#[derive(clap::Args)]
pub(crate) struct Erase {
    /// The person's reference, such as U-104.
    person: String,
    #[command(flatten)]
    store: Store,
    /// On which legal basis; it goes on record and must not name the person.
    #[arg(long, value_name = "TEXT")]
    legal_basis: String,
    /// The day on which it was asked for, such as 2026-03-02.
    #[arg(long, value_name = "DAY")]
    requested_on: String,
    /// Who erases: the reference of somebody who holds the role RECORDS_OFFICER, and not the person's own.
    #[arg(long = "as", value_name = "USER", default_value = OPERATOR)]
    user: String,
    /// The office for which that person acts.
    #[arg(long, default_value = "local")]
    office: String,
}

fn reference(text: &str) -> Result<UserId, Ended> {
    UserId::new(text).map_err(|why| usage(format!("{text}: {why}")))
}

pub(crate) fn run(command: &PersonCommand, json: bool) -> Result<()> {
    match command {
        PersonCommand::Set(arguments) => set(arguments, json),
        PersonCommand::Show(arguments) => show(arguments, json),
        PersonCommand::Erase(arguments) => erase(arguments, json),
    }
}

fn set(arguments: &Set, json: bool) -> Result<()> {
    let person = reference(&arguments.person)?;
    must_exist(&arguments.store)?;
    let entry = entry(arguments.file.as_ref())?;
    register(&arguments.store)?.write(&person, entry.as_bytes()).map_err(Ended::from)?;
    if json {
        return out::data(&json!({ "person": person, "bytes": entry.len() }));
    }
    out::line(&format!("{person}: sealed, {} bytes", entry.len()))
}

fn entry(file: Option<&PathBuf>) -> Result<String, Ended> {
    let unread = |error: io::Error| usage(format!("the entry cannot be read: {error}. It is text, in UTF-8"));
    let from: Box<dyn Read> = match file {
        Some(path) => Box::new(File::open(path).map_err(unread)?),
        None => Box::new(io::stdin().lock()),
    };
    let mut text = String::new();
    from.take(MAX_PERSON_BYTES as u64 + 1).read_to_string(&mut text).map_err(unread)?;
    let entry = text.trim_end_matches(['\r', '\n']);
    if entry.is_empty() || entry.len() > MAX_PERSON_BYTES {
        let why = format!("an entry has 1 to {MAX_PERSON_BYTES} bytes; give it on standard input or with --file");
        return Err(usage(why));
    }
    Ok(entry.to_owned())
}

fn register(store: &Store) -> Result<Persons, Ended> {
    Persons::open(&store.data).map_err(Ended::from)
}

fn show(arguments: &Show, json: bool) -> Result<()> {
    let person = reference(&arguments.person)?;
    must_exist(&arguments.store)?;
    let register = register(&arguments.store)?;
    let read = || -> Result<Vec<u8>, Ended> {
        register.read(&person).map_err(Ended::from)?.ok_or_else(|| {
            let why =
                format!("the register holds nothing about {person}: nothing was written, or the person was erased");
            Ended::new(Exit::NotFound, "NOBODY", why)
        })
    };
    // Nothing goes on record of a reading that cannot be.
    drop(read()?);
    let of = format!("entry of {person}");
    arguments.reason.trace(
        &arguments.store,
        Reading { kind: ReadingKind::Person, case: None, of, positions: Vec::new(), strict: false },
        json,
    )?;
    // Only now: the store was opened for the trace, and an erasure that had been cut off was carried out.
    let entry = read()?;
    let entry = String::from_utf8_lossy(&entry);
    if json { out::data(&json!({ "person": person, "entry": entry })) } else { out::line(&entry) }
}

fn erase(arguments: &Erase, json: bool) -> Result<()> {
    let person = reference(&arguments.person)?;
    let user = UserId::new(&arguments.user).map_err(|why| usage(format!("--as: {why}")))?;
    let office = Office::new(&arguments.office).map_err(|why| usage(format!("--office: {why}")))?;
    let actor = Actor { user, role: Role::RecordsOfficer, office, on_behalf_of: None };
    let input = json!({
        "commandId": format!("erase-{}", uuid::Uuid::now_v7()),
        "person": person,
        "legalBasis": arguments.legal_basis,
        "requestedOn": arguments.requested_on,
    });
    let submission = submission::read("ErasePerson", input, &actor, &|_| None);
    let submission = submission.map_err(|wrong| usage(wrong.message))?;
    must_exist(&arguments.store)?;
    let mut progress = opening(json);
    let opened = Casebook::open_in(&arguments.store.data, Setting::default(), &mut || progress.one());
    progress.finish();
    let casebook = opened.map_err(|error| {
        let mut ended = Ended::from(error);
        if ended.exit == Exit::InUse {
            ended.message.push_str(". Or ask the server that has it: mutation erasePerson");
        }
        ended
    })?;
    let outcome = casebook.submit_blocking(submission);
    casebook.close();
    let position = outcome.map_err(Ended::from)?.position;
    if json {
        return out::data(&json!({ "person": person, "position": position.to_string() }));
    }
    out::line(&format!(
        "{person}: erased. What the register held is destroyed; that it was is on record at position {position}"
    ))
}
