//! `hrdd import`: a file of commands, one a line; all of them are recorded, or none.

use std::path::{Path, PathBuf};

use anyhow::Result;
use domain::{
    Actor, Envelope,
    terms::{CaseId, Digest, Office, Reference, Role, Text, UserId},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use storage::{AppendError, Commit, EventLog, MAX_APPEND_EVENTS};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    out,
    overlay::{Overlay, Would},
    progress::Progress,
    register,
    store::{self, Opened},
};
use crate::{
    casebook::{COPY_MARK, OpenError, Time},
    desk::{DRAIN, Refusal, Submission},
    erasure,
    identity::token,
    room::{Reserve, Room},
    submission,
};

/// The longest file that is imported at once.
const LONGEST_FILE: u64 = 64 << 20;

/// Record a file of commands, wholly or not at all.
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Each line is one command: {\"command\":\"openCase\",\"input\":{…}} or {\"command\":\"addSupportItem\",\"case\":\"XA-2026-001\",\"input\":{…}}. Commands and their inputs are those of the mutations, as `hrdd schema` prints them; leave out caseId, commandId and dryRun.\n\nEvery line is decided first, each on what the lines before it come to. Where one is refused, nothing is recorded, and each refused line is told with its code. The same file can be given again after a break: what was recorded is not recorded twice.\n\nThat it was done on this machine in that person's name goes on record before it: as an access token that the operator issued and revoked.\n\nExamples:\n  hrdd import cases.jsonl --as U-101 --role PROJECT_MANAGER --office XA-CO --dry-run --data DIR\n  hrdd import cases.jsonl --as U-101 --role PROJECT_MANAGER --office XA-CO --data DIR"
)]
pub(crate) struct Import {
    #[command(subcommand)]
    register: Option<ImportCommand>,
    #[command(flatten)]
    store: Store,
    /// The file: JSON Lines in UTF-8, one command a line.
    #[arg(value_name = "FILE", required = true)]
    file: Option<PathBuf>,
    /// The reference of the person who records it, such as U-101; never a name.
    #[arg(long = "as", value_name = "USER", required = true)]
    user: Option<String>,
    /// The role in which that person acts, such as PROJECT_MANAGER; it must have been granted.
    #[arg(long, required = true)]
    role: Option<String>,
    /// The office for which that person acts.
    #[arg(long, default_value = "local")]
    office: String,
    /// Decide everything, record nothing.
    #[arg(long)]
    dry_run: bool,
}

/// What else is imported.
#[derive(clap::Subcommand)]
enum ImportCommand {
    /// Record a register that an office keeps as a table (CSV): each row is one command, as a mapping says.
    Register(register::Register),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    command: String,
    case: Option<String>,
    input: Map<String, Value>,
}

/// What stands against a line.
struct Refused {
    line: usize,
    code: String,
    message: String,
}

#[derive(Default)]
struct Counts {
    recorded: usize,
    repeated: usize,
    events: usize,
}

pub(crate) fn run(arguments: &Import, json: bool) -> Result<()> {
    if let Some(ImportCommand::Register(register)) = &arguments.register {
        return register::run(register, json);
    }
    // The command line asks for all three.
    let (Some(file), Some(user), Some(role)) = (&arguments.file, &arguments.user, &arguments.role) else {
        return Err(usage("name the file, --as and --role").into());
    };
    must_be_no_copy(&arguments.store)?;
    let actor = actor(user, role, &arguments.office)?;
    let text = text(file)?;
    let mut opened = store::open(&arguments.store, json)?;
    let beside = erasure::Beside::open(&arguments.store.data).map_err(Ended::from)?;
    if !arguments.dry_run {
        // An import before this one may have been cut off between an erasure's record and what it destroys.
        beside.carry_out_all(opened.views.registry().ledger()).map_err(Ended::from)?;
    }
    let lines: Vec<(usize, &str)> = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let (counts, commits) = decide(&opened, &text, &lines, &actor, json)?;
    if !arguments.dry_run {
        let room = Room::new(&arguments.store.data, Reserve::default());
        record(&mut opened.log, (room, &beside), commits, DRAIN, json)?;
    }
    if json {
        return out::json(
            &json!({ "type": "summary", "lines": lines.len(), "recorded": counts.recorded, "repeated": counts.repeated, "events": counts.events, "refused": 0, "dryRun": arguments.dry_run }),
        );
    }
    let verb = if arguments.dry_run { "would be recorded; nothing was, for this was a dry run" } else { "recorded" };
    out::line(&format!(
        "{} lines: {} commands with {} events {verb}; {} had been recorded before",
        lines.len(),
        counts.recorded,
        counts.events,
        counts.repeated
    ))
}

/// Refuses where no store is, and a copy, in which nothing is recorded.
pub(super) fn must_be_no_copy(store: &Store) -> Result<(), Ended> {
    store::must_exist(store)?;
    if store.data.join(COPY_MARK).exists() { Err(OpenError::Copy(store.data.clone()).into()) } else { Ok(()) }
}

/// In whose name it is recorded.
pub(super) fn actor(user: &str, role: &str, office: &str) -> Result<Actor, Ended> {
    let role =
        serde_json::from_value::<Role>(role.to_owned().into()).map_err(|error| usage(format!("--role: {error}")))?;
    let (user, office) = (
        UserId::new(user).map_err(|why| usage(format!("--as: {why}")))?,
        Office::new(office).map_err(|why| usage(format!("--office: {why}")))?,
    );
    Ok(Actor { user, role, office, on_behalf_of: None })
}

fn text(file: &Path) -> Result<String, Ended> {
    let unread = |error: std::io::Error| {
        usage(format!("cannot read {}: {error}. Check the path; the file is UTF-8", file.display()))
    };
    let length = std::fs::metadata(file).map_err(unread)?.len();
    if length > LONGEST_FILE {
        let why = format!(
            "{} has {} MiB, and an import takes {} at most: it is decided as a whole, in memory. Split it between two lines",
            file.display(),
            length >> 20,
            LONGEST_FILE >> 20
        );
        return Err(usage(why));
    }
    std::fs::read_to_string(file).map_err(unread)
}

/// Decides every line on what the lines before it come to. Where one is refused, all that is wrong is told.
fn decide(
    opened: &Opened,
    text: &str,
    lines: &[(usize, &str)],
    actor: &Actor,
    json: bool,
) -> Result<(Counts, Vec<Commit>)> {
    let digest = hex::encode(Digest::of(text.as_bytes()).0);
    let name = digest.get(..32).unwrap_or(&digest);
    let mut progress = Progress::begin("deciding", "lines", Some(lines.len() as u64), json);
    let mut overlay = Overlay::over(opened.log.reader(), &opened.views, Time::system().now());
    in_their_name(&mut overlay, actor, name)?;
    let (mut counts, mut refused) = (Counts::default(), Vec::new());
    for (number, line) in lines {
        let refuse = |code: &str, message: String| Refused { line: *number, code: code.into(), message };
        match read(line, &format!("import-{name}-{number}"), actor, &overlay) {
            Ok(submission) => match overlay.decide(&submission) {
                Ok(Would::Record(events)) => {
                    counts.recorded += 1;
                    counts.events += events;
                }
                Ok(Would::Repeat) => counts.repeated += 1,
                Err(Refusal::Rejected(rejection)) => refused.push(refuse(rejection.code(), rejection.message())),
                Err(other) => return Err(Ended::from(other).into()),
            },
            Err(wrong) => refused.push(refuse(wrong.code, wrong.message)),
        }
        progress.one();
    }
    progress.finish();
    if refused.is_empty() {
        // Where nothing is new, nothing was done in anybody's name.
        let commits = if counts.recorded == 0 { Vec::new() } else { overlay.into_commits() };
        Ok((counts, commits))
    } else {
        Err(stop(&refused, lines.len(), json)?.into())
    }
}

/// That the operator records in somebody's name, before what is recorded.
fn in_their_name(overlay: &mut Overlay<'_>, actor: &Actor, file: &str) -> Result<(), Ended> {
    let named = Text::new(&format!("import of {file}")).and_then(|name| {
        Text::new("Used up by hrdd import, on the machine of the ledger.").map(|reason| (name, reason))
    });
    let (name, reason) = named.map_err(|why| Ended::new(Exit::Failed, "INTERNAL", why))?;
    for submission in token::instead_of_one(actor, name, reason, overlay.now)? {
        overlay.decide(&submission)?;
    }
    Ok(())
}

/// Tells every refused line, and how the import ended.
fn stop(refused: &[Refused], lines: usize, json: bool) -> Result<Ended> {
    for line in refused {
        if json {
            out::json(&json!({ "type": "refused", "line": line.line, "code": line.code, "message": line.message }))?;
        } else {
            out::line(&format!("line {}: {}: {}", line.line, line.code, line.message))?;
        }
    }
    if json {
        out::json(
            &json!({ "type": "summary", "lines": lines, "recorded": 0, "repeated": 0, "events": 0, "refused": refused.len() }),
        )?;
        return Ok(Ended::told(Exit::Refused));
    }
    let why = format!(
        "{} of {lines} lines are refused, so nothing was recorded. Later lines may be refused only because of an earlier one: mend the first, then run the same command again",
        refused.len()
    );
    Ok(Ended::new(Exit::Refused, "REFUSED", why))
}

fn read(line: &str, command_id: &str, actor: &Actor, overlay: &Overlay<'_>) -> Result<Submission, submission::Wrong> {
    let wrong = |code: &'static str, message: String| submission::Wrong { code, message, path: String::new() };
    let Line { command, case, mut input } =
        serde_json::from_str(line).map_err(|error| wrong("E-INP-01", error.to_string()))?;
    if input.contains_key("commandId") || input.contains_key("dryRun") {
        return Err(wrong("E-INP-01", "leave out commandId and dryRun: the import gives every line an id of its own, and --dry-run is for the whole file".into()));
    }
    let mut letters = command.chars();
    let name =
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default();
    input.insert("commandId".into(), command_id.into());
    if let Some(reference) = case.filter(|_| submission::is_about_case(&name)) {
        let id = Reference::new(&reference).ok().and_then(|known| overlay.registry.case_by_reference(&known));
        let id = id.ok_or_else(|| {
            wrong(
                "E-REF-01",
                format!("There is no case {reference} here. Open it on an earlier line, or check the reference."),
            )
        })?;
        input.insert("caseId".into(), id.to_string().into());
    }
    submission::read(&name, Value::Object(input), actor, &|id| id.parse().ok().map(CaseId))
}

/// Records exactly what was decided: the store is ours alone, so nothing has come in between. Whom a part erases, of them
/// nothing is left when the next part is recorded. A part has `most` commands at most.
pub(super) fn record(
    log: &mut EventLog,
    (mut room, beside): (Room, &erasure::Beside),
    commits: Vec<Commit>,
    most: usize,
    json: bool,
) -> Result<()> {
    let mut progress = Progress::begin("recording", "commands", Some(commits.len() as u64), json);
    let (mut recorded, mut waiting) = (0, commits.into_iter().peekable());
    while waiting.peek().is_some() {
        let (mut part, mut events) = (Vec::new(), 0);
        while let Some(next) = waiting.next_if(|next| {
            part.len() < most && (part.is_empty() || events + next.envelopes.len() <= MAX_APPEND_EVENTS)
        }) {
            events += next.envelopes.len();
            part.push(next);
        }
        let count = part.len() as u64;
        let all = part.iter().flat_map(|commit| &commit.envelopes);
        let erasing: Vec<Envelope> = all.filter(|envelope| erasure::erased(envelope).is_some()).cloned().collect();
        let stopped = |ended: Ended, recorded: u64| {
            let before = format!(
                "{recorded} commands of the file are recorded; run the same command again to go on, they are not recorded twice"
            );
            Ended::new(ended.exit, ended.code, format!("{}. {before}", ended.message))
        };
        let appended = room.look().map_err(|no_room| Ended::from(Refusal::NoRoom(no_room)));
        let appended = appended.and_then(|()| {
            let failed = |error: AppendError| Ended::from(Refusal::Stopped(error.to_string()));
            log.append(part).map_err(failed)
        });
        appended.map_err(|ended| stopped(ended, recorded))?;
        recorded += count;
        let erased = beside.carry_out(&erasing).map_err(|why| Ended::from(Refusal::Unerased(why)));
        erased.map_err(|ended| stopped(ended, recorded))?;
        progress.set(recorded);
    }
    progress.finish();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    use storage::Persons;

    use super::*;
    use crate::casebook::{Casebook, Setting};

    /// Room on the disk at the first look, none afterwards; and how often was looked.
    fn room_once(store: &Store) -> (Room, Arc<AtomicU32>) {
        let looks = Arc::new(AtomicU32::new(0));
        let looked = Arc::clone(&looks);
        let probe = Arc::new(move |_: &Path| Ok(u64::from(looked.fetch_add(1, Ordering::Relaxed) == 0)));
        (Room::new(&store.data, Reserve { bytes: 1, probe }), looks)
    }

    #[test]
    fn what_must_be_recorded_wholly_or_not_at_all_is_one_part_however_many_commands_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store { data: folder.path().join("store") };
        Casebook::open_in(&store.data, Setting::default(), &mut || ()).unwrap().close();
        let grant = |number: usize| {
            format!(
                "{{\"command\":\"grantRole\",\"input\":{{\"user\":\"U-1{number}\",\"role\":\"AUDITOR\",\"office\":\"HQ\",\"from\":\"2026-01-02\",\"effectiveOn\":\"2026-01-02\"}}}}\n"
            )
        };
        let text: String = (0..2 * DRAIN).map(grant).collect();
        let lines: Vec<(usize, &str)> = (1..).zip(text.lines()).collect();
        let (user, office) = (UserId::new("operator").unwrap(), Office::new("local").unwrap());
        let actor = Actor { user, role: Role::RecordsOfficer, office, on_behalf_of: None };
        let mut opened = store::open(&store, true).unwrap();
        let (_, commits) = decide(&opened, &text, &lines, &actor, true).unwrap();
        let (before, beside) = (opened.log.head().0, erasure::Beside::open(&store.data).unwrap());
        let (room, looks) = room_once(&store);
        record(&mut opened.log, (room, &beside), commits, usize::MAX, true).unwrap();
        assert_eq!(looks.load(Ordering::Relaxed), 1, "one part");
        assert_eq!(opened.log.head().0, before + 2 + 2 * DRAIN as u64);
    }

    #[test]
    fn whom_an_import_that_stops_half_way_has_erased_is_erased_beside_the_log_too() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store { data: folder.path().join("store") };
        Casebook::open_in(&store.data, Setting::default(), &mut || ()).unwrap().close();
        let (erased, persons) = (UserId::new("U-9").unwrap(), Persons::open(&store.data).unwrap());
        persons.write(&erased, b"somebody").unwrap();
        let mut text = r#"{"command":"erasePerson","input":{"person":"U-9","legalBasis":"A request.","requestedOn":"2026-01-02","effectiveOn":"2026-01-02"}}"#.to_owned();
        for number in 0..DRAIN {
            text.push_str(&format!(
                "\n{{\"command\":\"grantRole\",\"input\":{{\"user\":\"U-1{number}\",\"role\":\"AUDITOR\",\"office\":\"HQ\",\"from\":\"2026-01-02\",\"effectiveOn\":\"2026-01-02\"}}}}"
            ));
        }
        let lines: Vec<(usize, &str)> = (1..).zip(text.lines()).collect();
        let (user, office) = (UserId::new("operator").unwrap(), Office::new("local").unwrap());
        let actor = Actor { user, role: Role::RecordsOfficer, office, on_behalf_of: None };
        let mut opened = store::open(&store, true).unwrap();
        let (_, commits) = decide(&opened, &text, &lines, &actor, true).unwrap();
        assert!(commits.len() > DRAIN, "more than one part");
        let (room, looks) = room_once(&store);
        let beside = erasure::Beside::open(&store.data).unwrap();
        let Err(stopped) = record(&mut opened.log, (room, &beside), commits, DRAIN, true) else {
            panic!("the disk is full at the second part")
        };
        assert!(stopped.to_string().contains(&format!("{DRAIN} commands of the file are recorded")), "{stopped}");
        assert_eq!(looks.load(Ordering::Relaxed), 2);
        assert_eq!(persons.read(&erased).unwrap(), None);
    }
}
