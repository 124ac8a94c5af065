//! `hrdd checkpoint`: what to keep elsewhere, and whether a store still is what it was then.

use std::{fs::File, io::Read, path::PathBuf};

use anyhow::Result;
use domain::{Position, terms::Instant};
use serde::Serialize;
use storage::{
    LogReader,
    proof::{MAX_NOTE_BYTES, MAX_POLICY_BYTES, SignedCheckpoint, Trust},
};

use super::{
    Store,
    exit::{Ended, Exit},
    fingerprint, out,
    store::open_log,
};

/// A checkpoint: how far the log had come, signed.
#[derive(clap::Subcommand)]
pub(crate) enum CheckpointCommand {
    /// Print the newest signed checkpoint, with a fingerprint to read over a telephone.
    #[command(
        after_help = "Examples:\n  hrdd checkpoint show --data hrdd-data > checkpoint-2026-03-01.txt\n\nKeep the file where the operator of \
the store cannot write. `hrdd checkpoint compare` then tells whether anything from before it was altered."
    )]
    Show(Show),
    /// Say whether a store extends a checkpoint that was kept elsewhere; exit code 6 where it does not.
    #[command(
        after_help = "Examples:\n  hrdd checkpoint compare checkpoint-2026-03-01.txt --data hrdd-data\n  hrdd checkpoint compare \
checkpoint.txt --data hrdd-data --trust policy.txt"
    )]
    Compare(Compare),
}

/// Where it is taken from.
#[derive(clap::Args)]
pub(crate) struct Show {
    #[command(flatten)]
    store: Store,
}

/// What is compared.
#[derive(clap::Args)]
pub(crate) struct Compare {
    /// The file that was kept: a signed note, as `hrdd checkpoint show` prints it or a witness serves it.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    store: Store,
    /// A policy file (C2SP tlog-policy): the file counts only where the log and enough witnesses of it have signed. The
    /// keys of the store itself count otherwise.
    #[arg(long, value_name = "POLICY")]
    trust: Option<PathBuf>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    note: String,
    key: String,
    origin: String,
    size: Position,
    last_recorded_at: Option<Instant>,
    fingerprint: String,
    witnessed: Option<Position>,
}

pub(crate) fn run(command: &CheckpointCommand, json: bool) -> Result<()> {
    match command {
        CheckpointCommand::Show(arguments) => {
            let log = open_log(&arguments.store)?;
            let keys = storage::public_keys(&arguments.store.data).map_err(Ended::from)?;
            let key = keys.first().map(ToString::to_string).unwrap_or_default();
            show(&of_reader(&log.reader(), key)?, json)
        }
        CheckpointCommand::Compare(arguments) => compare(arguments, json),
    }
}

fn of_reader(reader: &LogReader, key: String) -> Result<Shown, Ended> {
    let signed = reader.signed();
    let checkpoint = signed.checkpoint.checkpoint();
    let size = Position(checkpoint.root.size);
    let last = if size.0 == 0 { None } else { Some(reader.at(size)?.recorded.at) };
    Ok(Shown {
        note: signed.checkpoint.note().to_owned(),
        key,
        origin: checkpoint.origin.clone(),
        size,
        last_recorded_at: last,
        fingerprint: fingerprint::fingerprint(&checkpoint.text()).join(" "),
        witnessed: reader.witnessed().map(|witnessed| Position(witnessed.size())),
    })
}

/// The note alone goes to standard output, so that it can be sent into a file.
fn show(shown: &Shown, json: bool) -> Result<()> {
    if json {
        return out::data(shown);
    }
    out::line(shown.note.trim_end())?;
    let text = shown.note.split_once("\n\n").map_or_else(String::new, |(text, _)| format!("{text}\n"));
    let last = shown.last_recorded_at.map_or_else(|| "nothing".to_owned(), |at| at.to_string());
    let witnessed = shown.witnessed.map_or_else(|| "nothing yet".to_owned(), |size| format!("up to {size}"));
    eprintln!(" log          {}, {} events, the last recorded {last}", shown.origin, shown.size);
    eprintln!(" key          {}", shown.key);
    eprintln!(" witnesses    signed {witnessed}");
    eprintln!(" fingerprint  {}", fingerprint::lines(&text, "              "));
    eprintln!("              to be read over a telephone; it is that of the lines above the empty one");
    eprintln!(" keep a copy of the checkpoint elsewhere, where nobody who can write to the store can write");
    Ok(())
}

fn read(path: &PathBuf, limit: usize) -> Result<Vec<u8>, Ended> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(limit as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| {
        let why = format!("{} cannot be read: {error}. Check the path", path.display());
        Ended::new(Exit::Usage, "UNREADABLE", why)
    })?;
    Ok(bytes)
}

/// Reads a policy.
pub(crate) fn policy(path: &PathBuf) -> Result<Trust, Ended> {
    let wrong = |why: String| Ended::new(Exit::Usage, "POLICY", format!("--trust {}: {why}", path.display()));
    let text = String::from_utf8(read(path, MAX_POLICY_BYTES)?).map_err(|error| wrong(error.to_string()))?;
    Trust::parse(&text).map_err(|error| wrong(error.to_string()))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Compared {
    outcome: &'static str,
    size: Position,
    head: Position,
    witnesses: Vec<String>,
}

fn compare(arguments: &Compare, json: bool) -> Result<()> {
    let finding = |code: &str, why: String| Ended::new(Exit::Findings, code, why);
    let file = arguments.file.display();
    let kept = SignedCheckpoint::parse(&read(&arguments.file, MAX_NOTE_BYTES)?)
        .map_err(|error| finding("MALFORMED", format!("{file}: {error}")))?;
    let trust = arguments.trust.as_ref().map(policy).transpose()?;
    // Opening reads every record, and refuses a store that does not fit its own checkpoints.
    let log = open_log(&arguments.store)?;
    let own = storage::public_keys(&arguments.store.data).map_err(Ended::from)?;
    let (kept_at, reader) = (kept.checkpoint(), log.reader());
    let now = reader.signed();
    let now_at = now.checkpoint.checkpoint();
    let differs = |why: String| {
        finding("DIFFERS", format!("{why}. Keep {file} and a copy of the store: one of them is not what was recorded"))
    };
    if kept_at.origin != now_at.origin {
        let why = format!("{file} is of the log {}, and this store calls itself {}", kept_at.origin, now_at.origin);
        return Err(differs(why).into());
    }
    let trusted = trust.unwrap_or_else(|| Trust::of_log(own)).verify(&kept);
    let trusted = trusted.map_err(|error| finding("UNTRUSTED", format!("{file}: {error}")))?;
    let (size, head) = (kept_at.root.size, now_at.root.size);
    if size > head {
        let why = format!(
            "this store ends at {head}, and reached {size} when {file} was signed: {} events are gone",
            size - head
        );
        return Err(finding("SHORTER", format!("{why}. Keep a copy of the store, and restore a backup")).into());
    }
    let extends = reader.prove_extension(size, head).map_err(|error| finding("DIFFERS", error.to_string()))?;
    if size == 0 && kept_at.root != storage::proof::Root::default()
        || extends.verify(&kept_at.root, &now_at.root).is_err()
    {
        let why = format!("what this store holds up to {size} is not what was there when {file} was signed");
        return Err(differs(why).into());
    }
    if size == head && kept_at.streams != now_at.streams {
        return Err(differs(format!("the heads of the cases are not those that {file} names")).into());
    }
    let outcome = if size == head { "SAME" } else { "EXTENDS" };
    if json {
        let (size, head) = (Position(size), Position(head));
        return out::data(&Compared { outcome, size, head, witnesses: trusted.witnesses });
    }
    let by = match trusted.witnesses.as_slice() {
        [] => "by the log alone".to_owned(),
        witnesses => format!("by the log and by {}", witnesses.join(", ")),
    };
    let said = if size == head {
        "the store is what it was then".to_owned()
    } else {
        format!("unaltered since, {} events were added", head - size)
    };
    out::line(&format!("{outcome}  {size} events, signed {by}: {said}"))
}
