//! `hrdd verify FILE`: a bundle, a proof with its record, or a bare checkpoint, checked without a store and without a network.

use std::path::{Path, PathBuf};

use anyhow::Result;
use domain::terms::{Digest, Instant};
use serde::Serialize;
use serde_json::{Map, Value, json};
use storage::{
    MAX_RECORD_BYTES,
    proof::{SignedCheckpoint, Trust, Trusted},
};

use super::{
    exit::{Ended, Exit},
    out,
    told::{self, Told},
    trust::{self, AGREES_WITH_ITSELF, Believed, KEY_FROM_FILE, found},
};
use crate::bundle::{Bundle, MAX_BUNDLE_BYTES, check, trusted};

/// How a tlog-proof begins.
const PROOF: &[u8] = b"c2sp.org/tlog-proof";

/// How a replay attestation begins.
const ATTESTATION: &[u8] = b"hrdd replay attestation ";

/// Where a tar archive, and so a bundle, says what it is.
const TAR: (usize, &[u8]) = (257, b"ustar");

/// What a bare checkpoint is called in answers.
const CHECKPOINT: &str = "checkpoint";

/// The code of a checkpoint of which nobody said whose key to believe.
const SIGNATURE_NOT_CHECKED: &str = "SIGNATURE_NOT_CHECKED";

/// What is said then.
const NO_KEY: &str = "a checkpoint does not hold the key it is signed with, so nothing was checked but that it reads as one: \
     anybody could have written it. Get the log's key from where it is kept, and check with --key KEY or --trust POLICY";

/// What a bare checkpoint leaves open.
const BARE: &str = "these are signatures under a number of events and two roots, and no event. Compare a store with \
     `hrdd verify --against FILE` or `hrdd checkpoint compare FILE`";

/// Which file, and whom to believe.
pub(crate) struct VerifyFile {
    /// The bundle, the tlog-proof, or the checkpoint.
    pub(crate) file: PathBuf,
    /// The record that the tlog-proof is about.
    pub(crate) record: Option<PathBuf>,
    pub(crate) believed: Believed,
}

/// What a check came to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Checked<'a> {
    kind: &'static str,
    file: String,
    /// Somebody whom the caller named has signed.
    confirmed: bool,
    origin: &'a str,
    size: String,
    root: String,
    witnesses: Vec<String>,
    #[serde(flatten)]
    rest: Value,
}

pub(crate) fn run_file(arguments: &VerifyFile, json: bool) -> Result<()> {
    let bytes = trust::read(&arguments.file, MAX_BUNDLE_BYTES)?;
    match (&arguments.record, bytes.starts_with(PROOF)) {
        (Some(record), true) => single(arguments, &bytes, record, json),
        (None, true) => {
            let why = "a tlog-proof is checked with the record it is about; name it with --record RECORDFILE";
            Err(Ended::new(Exit::Usage, "USAGE", why).into())
        }
        (None, false) if bytes.starts_with(ATTESTATION) => {
            let why =
                "this is a replay attestation; it is compared with a store by hrdd attest --check FILE --data DIR";
            Err(Ended::new(Exit::Usage, "USAGE", why).into())
        }
        (None, false) if !is_tar(&bytes) => checkpoint(arguments, &bytes, json),
        (Some(_), false) => {
            let why = "this is no tlog-proof; a bundle holds its records itself, and is checked without --record";
            Err(Ended::new(Exit::Usage, "USAGE", why).into())
        }
        (None, false) => bundle(arguments, &bytes, json),
    }
}

/// Reads a bundle and asks who has signed it; none where nobody was named.
pub(crate) fn read_bundle(file: &Path, believed: &Believed) -> Result<(Bundle, Option<Trusted>)> {
    let bundle = Bundle::read(&trust::read(file, MAX_BUNDLE_BYTES)?).map_err(found)?;
    let by = believed.ask(|policy| bundle.trusted(policy))?;
    Ok((bundle, by))
}

fn bundle(arguments: &VerifyFile, bytes: &[u8], json: bool) -> Result<()> {
    let bundle = Bundle::read(bytes).map_err(found)?;
    let by = arguments.believed.ask(|policy| bundle.trusted(policy))?;
    let (reference, demonstration) = bundle.opening();
    let (events, others) = (bundle.history().len(), bundle.streams().len().saturating_sub(1));
    let records: usize = bundle.streams().iter().map(|(_, events)| events.len()).sum();
    let keys: Vec<String> = bundle.keys().iter().map(ToString::to_string).collect();
    let size = bundle.checkpoint().checkpoint().root.size;
    if !json {
        out::line(&format!(" case        {reference}{}", if demonstration { ", demonstration data" } else { "" }))?;
        out::line(&format!(" written by  {}", bundle.written_by()))?;
        out::line(&format!(" complete    {events} events: all that the log holds about it up to position {size}"))?;
        out::line(&format!(" beside it   {} events of {others} streams that it was decided on", records - events))?;
        out::line(&format!(" in the log  each of the {records} records, as proved under the checkpoint"))?;
        out::line(" readable    the texts say what the records say")?;
        keys.iter().try_for_each(|key| out::line(&format!(" key in it   {key}")))?;
    }
    let rest = json!({
        "reference": reference, "case": bundle.case().to_string(), "demonstration": demonstration, "events": events,
        "records": records, "streams": others + 1, "keys": keys, "writtenBy": bundle.written_by(),
    });
    conclude("bundle", arguments, bundle.checkpoint(), by, rest, json)
}

fn single(arguments: &VerifyFile, proof: &[u8], record: &Path, json: bool) -> Result<()> {
    let record = trust::read(record, MAX_RECORD_BYTES)?;
    let single = check(proof, &record).map_err(found)?;
    let by = arguments.believed.ask(|policy| single.trusted(policy))?;
    if !json {
        out::line(&format!(" event       {}", told::line(&single.event).trim_start()))?;
        out::line(&format!(" stream      {}", single.event.stream))?;
        out::line(&format!(" in the log  at position {}", single.event.position))?;
    }
    conclude("proof", arguments, &single.checkpoint, by, json!({ "event": Told::of(&single.event) }), json)
}

fn is_tar(bytes: &[u8]) -> bool {
    let (place, magic) = TAR;
    bytes.get(place..).is_some_and(|rest| rest.starts_with(magic))
}

/// A checkpoint that was kept or handed over, without anything that it is about.
fn checkpoint(arguments: &VerifyFile, bytes: &[u8], json: bool) -> Result<()> {
    let signed = SignedCheckpoint::parse(bytes).map_err(|_| {
        let why = "it is neither a bundle, nor a tlog-proof, nor a signed checkpoint. Check that it is the file you meant, \
                   and that it came over whole";
        Ended::new(Exit::Findings, "MALFORMED", format!("{}: {why}", arguments.file.display()))
    })?;
    let by = arguments.believed.ask(|policy| trusted(&signed, policy))?;
    let policy = arguments.believed.policy()?;
    let seen = |name: &String| {
        let witness = policy.iter().flat_map(Trust::witnesses).find(|witness| witness.name == *name)?;
        let seconds = i64::try_from(signed.cosigned_at(&witness.key)?).ok()?;
        Some((name.clone(), Instant::from_milliseconds(seconds.checked_mul(1_000)?).ok()?))
    };
    let seen: Vec<(String, Instant)> = by.iter().flat_map(|by| &by.witnesses).filter_map(seen).collect();
    let said = signed.checkpoint();
    if !json {
        out::line(&format!(" checkpoint  of {}, at {} events", said.origin, said.root.size))?;
        out::line(&format!(" root        {}", Digest(said.root.hash)))?;
        out::line(&format!(" streams     {}", Digest(said.streams)))?;
        seen.iter()
            .try_for_each(|(name, at)| out::line(&format!(" witness     {name} signed at {at}, by its clock")))?;
        out::line(&format!(" shows       {BARE}"))?;
    }
    let at: Map<String, Value> = seen.into_iter().map(|(name, at)| (name, at.to_string().into())).collect();
    let rest = json!({ "streams": Digest(said.streams).to_string(), "signedAt": at });
    conclude(CHECKPOINT, arguments, &signed, by, rest, json)
}

/// Says who has signed, and ends well only where that is somebody whom the caller named.
fn conclude(
    kind: &'static str,
    arguments: &VerifyFile,
    checkpoint: &SignedCheckpoint,
    by: Option<Trusted>,
    rest: Value,
    json: bool,
) -> Result<()> {
    let said = checkpoint.checkpoint();
    let confirmed = by.is_some();
    let (code, message) =
        if kind == CHECKPOINT { (SIGNATURE_NOT_CHECKED, NO_KEY) } else { (KEY_FROM_FILE, AGREES_WITH_ITSELF) };
    let witnesses = by.map(|by| by.witnesses).unwrap_or_default();
    if json {
        let checked = Checked {
            kind,
            file: arguments.file.display().to_string(),
            confirmed,
            origin: &said.origin,
            size: said.root.size.to_string(),
            root: domain::terms::Digest(said.root.hash).to_string(),
            witnesses,
            rest,
        };
        if confirmed {
            return out::data(&checked);
        }
        let error = json!({ "code": code, "message": message });
        out::json(&json!({ "ok": false, "data": checked, "error": error }))?;
        return Err(Ended::told(Exit::Findings).into());
    }
    if !confirmed {
        if kind != CHECKPOINT {
            out::line(&format!(" signed      as {}, with a key from the file itself", said.origin))?;
        }
        return Err(Ended::new(Exit::Findings, code, message).into());
    }
    let seen = if witnesses.is_empty() { String::new() } else { format!("; witnessed by {}", witnesses.join(", ")) };
    out::line(&format!(" signed      by {}, as you said{seen}", said.origin))?;
    out::line(if kind == CHECKPOINT { " verified: who signed it, and nothing else" } else { " verified" })
}
