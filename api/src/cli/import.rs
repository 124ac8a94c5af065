//! `hrdd import`: a file of commands, one a line; all of them are recorded, or none.

use std::path::PathBuf;

use anyhow::Result;
use domain::{
    Actor,
    terms::{CaseId, Digest, Office, Reference, Role, UserId},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    Store,
    exit::{Ended, Exit},
    out,
    overlay::{Overlay, Would},
    store,
};
use crate::{
    casebook::{Casebook, Time},
    desk::{Refusal, Submission},
    submission,
};

/// Record a file of commands, wholly or not at all.
#[derive(clap::Args)]
#[command(
    after_help = "Each line is one command: {\"command\":\"openCase\",\"input\":{…}} or {\"command\":\"addSupportItem\",\"case\":\"XA-2026-001\",\"input\":{…}}\n\nExamples:\n  hrdd import cases.jsonl --as U-101 --role PROJECT_MANAGER --office XA-CO --dry-run --data DIR\n  hrdd import cases.jsonl --as U-101 --role PROJECT_MANAGER --office XA-CO --data DIR"
)]
pub(crate) struct Import {
    #[command(flatten)]
    store: Store,
    /// The file, JSON Lines.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The opaque reference of the person who records it.
    #[arg(long = "as", value_name = "USER")]
    user: String,
    /// The role in which, as the API spells it: PROJECT_MANAGER.
    #[arg(long)]
    role: String,
    /// The office for which.
    #[arg(long, default_value = "local")]
    office: String,
    /// Decide everything, record nothing.
    #[arg(long)]
    dry_run: bool,
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
    store::must_exist(&arguments.store)?;
    let usage = |why: String| Ended::new(Exit::Usage, "USAGE", why);
    let role = serde_json::from_value::<Role>(arguments.role.clone().into())
        .map_err(|error| usage(format!("--role: {error}")))?;
    let (user, office) = (UserId::new(&arguments.user).map_err(usage)?, Office::new(&arguments.office).map_err(usage)?);
    let actor = Actor { user, role, office, on_behalf_of: None };
    let text = std::fs::read_to_string(&arguments.file).map_err(|error| {
        usage(format!("cannot read {}: {error}. Check the path; the file is UTF-8", arguments.file.display()))
    })?;
    let casebook =
        Casebook::open(&arguments.store.data, storage::Options::default(), Time::system()).map_err(Ended::from)?;
    let done = import(arguments, &casebook, &text, &actor, json);
    casebook.close();
    done
}

fn import(arguments: &Import, casebook: &Casebook, text: &str, actor: &Actor, json: bool) -> Result<()> {
    let digest = hex::encode(Digest::of(text.as_bytes()).0);
    let name = digest.get(..32).unwrap_or(&digest);
    let lines: Vec<(usize, &str)> = text
        .lines()
        .enumerate()
        .map(|(place, line)| (place + 1, line))
        .filter(|(_, line)| !line.trim().is_empty())
        .collect();
    let bar = out::bar(lines.len() as u64, "deciding", "lines", json)?;
    let (mut overlay, mut submissions, mut refused, mut would) =
        (Overlay::over(casebook), Vec::new(), Vec::new(), Counts::default());
    for (number, line) in &lines {
        bar.inc(1);
        let refuse = |code: &str, message: String| Refused { line: *number, code: code.into(), message };
        let submission = match read(line, &format!("import-{name}-{number}"), actor, &overlay) {
            Ok(submission) => submission,
            Err(wrong) => {
                refused.push(refuse(wrong.code, wrong.message));
                continue;
            }
        };
        match overlay.decide(&submission)? {
            Ok(Would::Record(events)) => {
                would.recorded += 1;
                would.events += events;
            }
            Ok(Would::Repeat) => would.repeated += 1,
            Err(rejection) => refused.push(refuse(rejection.code(), rejection.message())),
        }
        submissions.push((*number, submission));
    }
    bar.finish_and_clear();
    if !refused.is_empty() {
        return stop(&refused, lines.len(), json);
    }
    let counts = if arguments.dry_run { would } else { record(casebook, submissions, json)? };
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

fn stop(refused: &[Refused], lines: usize, json: bool) -> Result<()> {
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
        return Err(Ended::told(Exit::Refused).into());
    }
    let why = format!(
        "{} of {lines} lines are refused, so nothing was recorded. Later lines may be refused only because of an earlier one: mend the first, then run the same command again",
        refused.len()
    );
    Err(Ended::new(Exit::Refused, "REFUSED", why).into())
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

fn record(casebook: &Casebook, submissions: Vec<(usize, Submission)>, json: bool) -> Result<Counts> {
    let bar = out::bar(submissions.len() as u64, "recording", "lines", json)?;
    let mut counts = Counts::default();
    for (number, submission) in submissions {
        let outcome = casebook.submit_blocking(submission).map_err(|refusal| {
            let recorded = format!(
                "{} lines before it are recorded; run the same command again to go on, they are not recorded twice",
                counts.recorded + counts.repeated
            );
            let ended = Ended::from(Refusal::clone(&refusal));
            Ended::new(ended.exit, ended.code, format!("line {number}: {}. {recorded}", ended.message))
        })?;
        if outcome.replayed {
            counts.repeated += 1;
        } else {
            counts.recorded += 1;
            counts.events += outcome.envelopes.len();
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(counts)
}
