//! `hrdd import register`: a register that an office keeps as a table, each row one command; all of them, or none.

mod telling;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use anyhow::Result;
use domain::{
    Actor, CommandId, Rejection,
    access::Viewer,
    terms::{CaseId, Digest, Reference, Text},
};
use serde_json::Value;
use storage::{AppendError, Commit, MAX_APPEND_EVENTS, MAX_COMMIT_BYTES};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    import, out,
    overlay::{Overlay, Would},
    progress::Progress,
    store::{self, Opened},
};
use crate::{
    casebook::Time,
    desk::{DRAIN, Refusal, Submission},
    erasure,
    graphql::mutation,
    identity::token,
    register::{self, Draft, MOST_BYTES, MOST_MAPPING_BYTES, Mapping, OtherRows, Problem, Row, Sheet},
    room::{Reserve, Room},
    submission::{self, Wrong},
};

/// The most mappings of one import.
const MOST_MAPPINGS: usize = 4;

/// Record a register that an office keeps as a table (CSV).
#[derive(clap::Args)]
#[command(
    after_help = "The mapping says which command each row is, and which column each field comes from; --example prints one with comments for any command of the schema. Several mappings are applied one after the other to the whole table: the first registers the recipients, the second records their screenings.\n\nEvery row is decided first, each on what the rows before it come to. Where one is refused, nothing is recorded. --accept-refused records the others, --report writes the refused ones into a table to correct and give again. The same row is never recorded twice: the mapping's key names it. What is recorded is on the disk wholly or not at all, whenever the machine stops; a register too large for one write says so (--in-parts).\n\nA row holds from the day in its column for effectiveOn; it is recorded now, and both days stay apart. On record before the rows goes that the operator records them in that person's name, with the SHA-256 of the table; each event names that one as its cause. The person must be allowed to give each command. No server may have the store open meanwhile.\n\nExit codes: 0 all rows recorded, or recorded before; 5 some refused and nothing recorded; 6 some refused and the others recorded.\n\nExamples:\n  hrdd import register --example screenRecipient > screenings.toml\n  hrdd import register partners.csv --mapping partners.toml --as U-105 --role HRDDP_FOCAL_POINT --office XA-CO --dry-run --report refused.csv --data DIR\n  hrdd import register partners.csv --mapping partners.toml --mapping screenings.toml --as U-105 --role HRDDP_FOCAL_POINT --office XA-CO --data DIR"
)]
pub(crate) struct Register {
    #[command(flatten)]
    store: Store,
    /// The table: CSV as spreadsheets save it.
    #[arg(value_name = "FILE", required_unless_present = "example")]
    file: Option<PathBuf>,
    /// What its columns mean, in TOML; may be given several times.
    #[arg(long, value_name = "MAPPING", required_unless_present = "example")]
    mapping: Vec<PathBuf>,
    /// The reference of the person who records it, such as U-105; never a name.
    #[arg(long = "as", value_name = "USER", required_unless_present = "example")]
    user: Option<String>,
    /// The role in which that person acts, such as HRDDP_FOCAL_POINT; it must have been granted.
    #[arg(long, required_unless_present = "example")]
    role: Option<String>,
    /// The office for which that person acts.
    #[arg(long, default_value = "local")]
    office: String,
    /// Decide every row and say what would become of it; record nothing.
    #[arg(long)]
    dry_run: bool,
    /// Record the other rows where some are refused.
    #[arg(long)]
    accept_refused: bool,
    /// Write the refused rows into a new table, with what refused each.
    #[arg(long, value_name = "REPORT")]
    report: Option<PathBuf>,
    /// Record a large register in parts, each wholly or not at all; after a break the same command goes on.
    #[arg(long)]
    in_parts: bool,
    /// Print a mapping with comments for a command, and do nothing else.
    #[arg(long, value_name = "COMMAND", num_args = 0..=1, default_missing_value = "registerRecipient")]
    example: Option<String>,
}

/// What was given.
struct Given {
    sheet: Sheet,
    /// The SHA-256 of the table, in hexadecimal digits.
    digest: String,
    mappings: Vec<Mapping>,
    /// The same of the mappings.
    mapping_digests: Vec<String>,
}

/// What becomes of a row.
enum Fate {
    Accepted { command: String, events: usize },
    Repeated { command: String },
    Refused { code: String, columns: Vec<String>, message: String },
    Skipped,
}

/// A row with what becomes of it under one mapping.
struct Judged<'a> {
    mapping: usize,
    row: &'a Row,
    command_id: Option<CommandId>,
    fate: Fate,
}

#[derive(Default)]
struct Counts {
    accepted: usize,
    repeated: usize,
    refused: usize,
    skipped: usize,
    events: usize,
}

pub(super) fn run(arguments: &Register, json: bool) -> Result<()> {
    if let Some(command) = &arguments.example {
        let example = register::example(command).ok_or_else(|| {
            usage(format!("--example: there is no command {command}. `hrdd schema` prints them all; begin with a small letter, as in registerRecipient"))
        })?;
        return out::line(example.trim_end());
    }
    // The command line asks for all three.
    let (Some(file), Some(user), Some(role)) = (&arguments.file, &arguments.user, &arguments.role) else {
        return Err(usage("name the table, --as and --role").into());
    };
    if arguments.dry_run {
        store::must_exist(&arguments.store)?
    } else {
        import::must_be_no_copy(&arguments.store)?
    }
    let actor = import::actor(user, role, &arguments.office)?;
    if let Some(report) = arguments.report.as_ref().filter(|report| report.exists()) {
        let why =
            format!("--report: {} is there already, and is not written over. Choose another name", report.display());
        return Err(usage(why).into());
    }
    let given = given(file, &arguments.mapping)?;
    let mut opened = store::open(&arguments.store, json)?;
    let beside = erasure::Beside::open(&arguments.store.data).map_err(Ended::from)?;
    if !arguments.dry_run {
        // An import before this one may have been cut off between an erasure's record and what it destroys.
        beside.carry_out_all(opened.views.registry().ledger()).map_err(Ended::from)?;
    }
    let (judged, counts, commits) = decide(&opened, &given, &actor, json)?;
    for judged in &judged {
        telling::tell(judged, arguments, given.mappings.len(), json)?;
    }
    let reported = telling::report(arguments, &given.sheet, &judged)?;
    let is_refused = counts.refused > 0 && !arguments.accept_refused;
    // Where nothing is new, nothing was done in anybody's name.
    let commits = if is_refused || counts.accepted == 0 { Vec::new() } else { commits };
    let most = if arguments.in_parts { DRAIN } else { usize::MAX };
    if !arguments.in_parts {
        fits(&commits)?;
    }
    if !commits.is_empty() && !arguments.dry_run {
        let room = Room::new(&arguments.store.data, Reserve::default());
        import::record(&mut opened.log, (room, &beside), commits, most, json)?;
    }
    telling::conclude(arguments, &given, &counts, (is_refused, reported), json)
}

fn given(file: &Path, mappings: &[PathBuf]) -> Result<Given, Ended> {
    if mappings.len() > MOST_MAPPINGS {
        return Err(usage(format!("--mapping: {MOST_MAPPINGS} at most. Import the table again with the others")));
    }
    let (mut read, mut mapping_digests) = (Vec::<Mapping>::new(), Vec::new());
    for path in mappings {
        let bytes = bytes(path, MOST_MAPPING_BYTES)?;
        mapping_digests.push(hex::encode(Digest::of(&bytes).0));
        let of = |why: String| usage(format!("{}: {why}", path.display()));
        let text = String::from_utf8(bytes).map_err(|_| of("a mapping is UTF-8".into()))?;
        let mapping = Mapping::read(&text).map_err(of)?;
        if read.first().is_some_and(|first| first.layout != mapping.layout) {
            return Err(of(
                "[file] is not the same as in the first mapping, and the table is written in one way only".into()
            ));
        }
        read.push(mapping);
    }
    let bytes = bytes(file, MOST_BYTES)?;
    let of = |why: String| usage(format!("{}: {why}", file.display()));
    let layout = read.first().map(|mapping| mapping.layout.clone()).unwrap_or_default();
    let sheet = Sheet::read(&bytes, &layout).map_err(of)?;
    read.iter().try_for_each(|mapping| mapping.fits(&sheet)).map_err(of)?;
    Ok(Given { sheet, digest: hex::encode(Digest::of(&bytes).0), mappings: read, mapping_digests })
}

fn bytes(file: &Path, most: u64) -> Result<Vec<u8>, Ended> {
    let unread = |error: std::io::Error| usage(format!("cannot read {}: {error}. Check the path", file.display()));
    let length = std::fs::metadata(file).map_err(unread)?.len();
    if length > most {
        let why = format!("{} has {} KiB, and {} are the most. Split it", file.display(), length >> 10, most >> 10);
        return Err(usage(why));
    }
    std::fs::read(file).map_err(unread)
}

/// Decides every row under every mapping on what the rows before it come to.
fn decide<'a>(
    opened: &Opened,
    given: &'a Given,
    actor: &Actor,
    json: bool,
) -> Result<(Vec<Judged<'a>>, Counts, Vec<Commit>)> {
    let sheet = &given.sheet;
    let total = sheet.rows.len() * given.mappings.len();
    let mut progress = Progress::begin("deciding", "rows", Some(total as u64), json);
    let mut overlay = Overlay::over(opened.log.reader(), &opened.views, Time::system().now());
    let unsaid = |why: String| Ended::new(Exit::Failed, "INTERNAL", why);
    let name = Text::new(&format!("import of register {}", given.digest)).map_err(unsaid)?;
    let (token, issued) = token::instead_of_one_for(actor, name, overlay.now).map_err(Ended::from)?;
    overlay.decide(&issued).map_err(Ended::from)?;
    let cause = overlay.head();
    let viewer = Viewer::of(&overlay.registry, actor, overlay.now.day());
    let (mut judged, mut counts, mut ids) = (Vec::with_capacity(total), Counts::default(), HashMap::new());
    for (mapping, number) in given.mappings.iter().zip(1..) {
        for row in &sheet.rows {
            let draft = mapping.draft(sheet, row, &given.digest);
            let (command_id, fate) = match draft {
                Err(problems) => (None, unfit(&problems)),
                Ok(None) if mapping.other_rows == OtherRows::Skip => (None, Fate::Skipped),
                Ok(None) => (None, of_no_command()),
                Ok(Some(draft)) => {
                    let fate = match ids.insert(draft.command_id.clone(), row.number) {
                        Some(earlier) => twice(&draft, earlier),
                        None => fate(&mut overlay, &draft, actor, &viewer, cause)?,
                    };
                    (Some(draft.command_id), fate)
                }
            };
            match &fate {
                Fate::Accepted { events, .. } => {
                    (counts.accepted, counts.events) = (counts.accepted + 1, counts.events + events)
                }
                Fate::Repeated { .. } => counts.repeated += 1,
                Fate::Refused { .. } => counts.refused += 1,
                Fate::Skipped => counts.skipped += 1,
            }
            judged.push(Judged { mapping: number, row, command_id, fate });
            progress.one();
        }
    }
    progress.finish();
    let reason = format!(
        "Used up by hrdd import register, on the machine of the ledger. Rows: {} recorded, {} recorded before, {} refused and left out, {} of no command. SHA-256 of the mapping: {}",
        counts.accepted,
        counts.repeated,
        counts.refused,
        counts.skipped,
        given.mapping_digests.join(", ")
    );
    let reason = Text::new(&reason).map_err(unsaid)?;
    let used_up = token::used_up(token, reason).map_err(Ended::from)?;
    overlay.decide(&used_up).map_err(Ended::from)?;
    Ok((judged, counts, overlay.into_commits()))
}

/// What the rules say to a row.
fn fate(
    overlay: &mut Overlay<'_>,
    draft: &Draft,
    actor: &Actor,
    viewer: &Viewer,
    cause: domain::Position,
) -> Result<Fate, Ended> {
    let command = mutation::field_name(draft.kind.name);
    let submission = match submitted(overlay, draft, actor, viewer) {
        Ok(submission) => submission,
        Err(Wrong { code, message, path }) => {
            return Ok(Fate::Refused { code: code.into(), columns: draft.used.columns(&path), message });
        }
    };
    match overlay.decide_under(&submission, Some(cause)) {
        Ok(Would::Record(events)) => Ok(Fate::Accepted { command, events }),
        Ok(Would::Repeat) => Ok(Fate::Repeated { command }),
        Err(Refusal::Rejected(rejection)) => {
            let place = mutation::concerned(&rejection, draft.kind, &Value::Object(draft.input.clone())).join(".");
            let columns = if place.is_empty() { Vec::new() } else { draft.used.columns(&place) };
            let message = if let Rejection::CommandReused { command } = &rejection {
                format!(
                    "This key was recorded before with other content, in another role or by somebody else (command {command}), and what is recorded stays. Record what changed with the command for it, or by a correction; a row that is another thing needs a key of its own."
                )
            } else {
                rejection.message()
            };
            Ok(Fate::Refused { code: rejection.code().into(), columns, message })
        }
        Err(other) => Err(other.into()),
    }
}

fn submitted(overlay: &Overlay<'_>, draft: &Draft, actor: &Actor, viewer: &Viewer) -> Result<Submission, Wrong> {
    let mut input = draft.input.clone();
    input.insert("commandId".into(), draft.command_id.as_str().into());
    if let Some(reference) = &draft.case {
        let id = Reference::new(reference).ok().and_then(|known| overlay.registry.case_by_reference(&known));
        let id = id.filter(|id| viewer.reaches_case(&overlay.registry, *id)).ok_or_else(|| Wrong {
            message: format!("There is no case {reference} here. Open it on an earlier row, or check the reference."),
            ..Wrong::no_such_case()
        })?;
        input.insert("caseId".into(), id.to_string().into());
    }
    submission::read(draft.kind.name, Value::Object(input), actor, &|id| id.parse().ok().map(CaseId))
}

/// The cells of a row cannot be read.
fn unfit(problems: &[Problem]) -> Fate {
    let mut columns: Vec<String> = Vec::new();
    for column in problems.iter().flat_map(|problem| &problem.columns) {
        if !columns.contains(column) {
            columns.push(column.clone());
        }
    }
    let told = problems.iter().map(|problem| match problem.columns.as_slice() {
        concerned if concerned.is_empty() || problems.len() == 1 => problem.message.clone(),
        concerned => format!("{}: {}", concerned.join(", "), problem.message),
    });
    Fate::Refused { code: "E-INP-01".into(), columns, message: told.collect::<Vec<_>>().join(". ") }
}

fn of_no_command() -> Fate {
    let message = "No [[command]] of the mapping is for this row. Add one, or write otherRows = \"skip\" where such rows are meant to be there.";
    Fate::Refused { code: "E-INP-01".into(), columns: Vec::new(), message: message.into() }
}

fn twice(draft: &Draft, earlier: usize) -> Fate {
    let message = format!(
        "Row {earlier} has the same key. Where both are meant, give each a key of its own; otherwise take one away."
    );
    Fate::Refused { code: "E-CMD-01".into(), columns: draft.used.columns("commandId"), message }
}

/// Whether one write carries it all: only then it can be promised that all of it is recorded, or nothing.
fn fits(commits: &[Commit]) -> Result<(), Ended> {
    let events: usize = commits.iter().map(|commit| commit.envelopes.len()).sum();
    let bytes = storage::bytes_of(commits)
        .map_err(|error: AppendError| Ended::new(Exit::Failed, "STORE", error.to_string()))?;
    if bytes <= MAX_COMMIT_BYTES && events <= MAX_APPEND_EVENTS {
        return Ok(());
    }
    let why = format!(
        "these rows come to {events} events of {} KiB, and one write holds {MAX_APPEND_EVENTS} events and {} KiB: more cannot be recorded all at once or not at all, so nothing was. Split the table and repeat its headings, or say --in-parts",
        bytes >> 10,
        MAX_COMMIT_BYTES >> 10
    );
    Err(Ended::new(Exit::Usage, "TOO_LONG", why))
}
