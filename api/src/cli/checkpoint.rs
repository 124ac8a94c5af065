//! `hrdd checkpoint`: what to keep elsewhere, and whether a store still is what it was then.

use std::path::{Path, PathBuf};

use anyhow::Result;
use domain::{Position, terms::Instant};
use serde::Serialize;
use serde_json::Value;
use storage::{
    LogReader,
    proof::{MAX_NOTE_BYTES, MAX_POLICY_BYTES, SignedCheckpoint, Trust, VerifierKey},
};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    fingerprint, out,
    remote::{Reached, Served, in_use},
    store::open_log,
    trust::read,
};

/// A checkpoint: how far the log had come, signed.
#[derive(clap::Subcommand)]
pub(crate) enum CheckpointCommand {
    /// Print the newest signed checkpoint, with a fingerprint to read over a telephone.
    #[command(
        after_help = "Examples:\n  hrdd checkpoint show --data hrdd-data > checkpoint-2026-03-01.txt\n  hrdd checkpoint show --url http://127.0.0.1:8080 --token-file token > checkpoint-2026-03-01.txt\n\nKeep the file where the operator of \
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
    #[command(flatten)]
    served: Served,
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
            let shown = match arguments.served.reach()? {
                Some(server) => of_server(&server)?,
                None => of_reader(&open_log(&arguments.store, json).map_err(in_use)?.reader())?,
            };
            show(&shown, json)
        }
        CheckpointCommand::Compare(arguments) => compare(arguments, json),
    }
}

fn shown(signed: &SignedCheckpoint, key: String, last: Option<Instant>, witnessed: Option<Position>) -> Shown {
    let checkpoint = signed.checkpoint();
    Shown {
        note: signed.note().to_owned(),
        key,
        origin: checkpoint.origin.clone(),
        size: Position(checkpoint.root.size),
        last_recorded_at: last,
        fingerprint: fingerprint::fingerprint(&checkpoint.text()).join(" "),
        witnessed,
    }
}

fn of_reader(reader: &LogReader) -> Result<Shown, Ended> {
    let signed = reader.signed();
    let last = if signed.size() == 0 { None } else { Some(reader.at(Position(signed.size()))?.recorded.at) };
    let key = reader.keys().first().map(ToString::to_string).unwrap_or_default();
    Ok(shown(&signed.checkpoint, key, last, reader.witnessed().map(|witnessed| Position(witnessed.size()))))
}

/// Asks the server, and believes only a checkpoint that the key it names has signed.
fn of_server(server: &Reached) -> Result<Shown> {
    let url = server.url();
    let unclear = |what: &str| {
        Ended::new(
            Exit::Failed,
            "UNAVAILABLE",
            format!("{url}: its answer holds no {what}; is it a case ledger of this release?"),
        )
    };
    let told = server.ask("{ checkpoint { note keys } ledger { witnessing { position } } }", &Value::Null)?;
    let text = |place: &str| told.pointer(place).and_then(Value::as_str);
    let note = text("/checkpoint/note").ok_or_else(|| unclear("checkpoint"))?;
    let key = text("/checkpoint/keys/0").ok_or_else(|| unclear("key that signed it"))?;
    let signed = SignedCheckpoint::parse(note.as_bytes()).map_err(|error| usage(format!("{url}: {error}")))?;
    let by_log = VerifierKey::parse(key).and_then(|key| signed.verify_log(&[key]));
    by_log.map_err(|error| Ended::new(Exit::Findings, "UNTRUSTED", format!("{url}: {error}")))?;
    let witnessed =
        text("/ledger/witnessing/position").and_then(|position| position.parse().ok()).filter(|size| *size > 0);
    let size = signed.checkpoint().root.size;
    let event = server.ask(&format!("{{ event(position: \"{size}\") {{ recordedAt }} }}"), &Value::Null)?;
    let last = event.pointer("/event/recordedAt").and_then(Value::as_str).and_then(|at| Instant::parse(at).ok());
    Ok(shown(&signed, key.to_owned(), last, witnessed.map(Position)))
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

/// Reads a policy.
pub(crate) fn policy(path: &Path) -> Result<Trust, Ended> {
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
    let trust = arguments.trust.as_deref().map(policy).transpose()?;
    // Opening reads every record, and refuses a store that does not fit its own checkpoints.
    let log = open_log(&arguments.store, json)?;
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
    let trusted = trust.unwrap_or_else(|| Trust::of_log(reader.keys().to_vec())).verify(&kept);
    let trusted = trusted.map_err(|error| finding("UNTRUSTED", format!("{file}: {error}")))?;
    let (size, head) = (kept_at.root.size, now_at.root.size);
    if size > head {
        let why = format!(
            "this store ends at {head}, and reached {size} when {file} was signed: {} events are gone",
            size - head
        );
        return Err(finding("SHORTER", format!("{why}. Keep a copy of the store, and restore a backup")).into());
    }
    let (root, streams) = reader.roots_at(size).map_err(Ended::from)?;
    if kept_at.root != root {
        let why = format!("what this store holds up to {size} is not what was there when {file} was signed");
        return Err(differs(why).into());
    }
    if kept_at.streams != streams {
        let why = format!(
            "the {size} records are the same, but {file} was signed over other heads of cases: what was proved with it about \
             a case being whole does not hold"
        );
        return Err(differs(why).into());
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
