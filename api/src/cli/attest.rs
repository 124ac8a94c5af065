//! `hrdd attest`: what this program turned the log into, signed; and the same run somewhere else, compared.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, Result};
use domain::{Event, event::Kind, policy::Policy};
use projections::{Projection, Views};
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use storage::{
    RECORD_FORMAT, attest,
    proof::{Attestation, Hash, MAX_ATTESTATION_BYTES, ProofError, SignedAttestation},
    verification::Verification,
};

use super::{
    Store,
    exit::{Ended, Exit},
    folding::{self, digests_by_name},
    out,
    progress::Progress,
    store,
    verify::{self, Believed},
};

/// How long the checkpoint of the head may take: one is written at opening.
const PATIENCE: Duration = Duration::from_secs(30);

/// Fold the log and sign what it came to, or fold it again and compare.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  hrdd attest --data DIR --out attestation.txt
  hrdd attest --data COPY --check attestation.txt --key \"$(cat log.vkey)\"
The same program over the same log gives the same digests, on any machine. Exit code 6 where one differs.")]
pub(crate) struct Attest {
    #[command(flatten)]
    store: Store,
    /// Where to write the attestation; to standard output where omitted.
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    out: Option<PathBuf>,
    /// Fold up to where this attestation was made, and compare. The store is read and not changed.
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    #[command(flatten)]
    believed: Believed,
}

/// This program.
const PROGRAM: &str = concat!("hrdd ", env!("CARGO_PKG_VERSION"));

/// What of the code the digests rest on, and no word of when, where or from which commit it was built: the format of
/// records, every kind of event with its version and form, the upcasts from its older versions, the edition of the policy that a store is founded with, the names
/// of the projections.
pub(crate) fn build() -> Result<Hash> {
    let mut hasher = Sha256::new();
    let mut add = |what: &str, text: &str| hasher.update(format!("{what} {} {text}\n", text.len()));
    add("records", &RECORD_FORMAT.to_string());
    let mut generator = SchemaGenerator::default();
    for kind in Event::kinds() {
        let form = serde_json::to_string(&(kind.schema)(&mut generator))?;
        add("kind", &format!("{} {} {} {form}", kind.number, kind.version, kind.name));
    }
    upcasts().iter().for_each(|upcast| add("upcast", upcast));
    add("forms", &serde_json::to_string(generator.definitions())?);
    let policy = Policy::first().map_err(anyhow::Error::msg)?;
    add("policy", &serde_json::to_string(&policy)?);
    Projection::ALL.iter().for_each(|known| add("projection", known.name()));
    Ok(hasher.finalize().into())
}

/// How this program reads older versions of events: number and name of each kind, from which version to which.
fn upcasts() -> Vec<String> {
    let of = |kind: &'static Kind| {
        kind.older.iter().map(move |from| format!("{} {} {from} {}", kind.number, kind.name, kind.version))
    };
    Event::kinds().flat_map(of).collect()
}

pub(crate) fn run(arguments: &Attest, json: bool) -> Result<()> {
    match &arguments.check {
        Some(file) => check(arguments, file, json),
        None => make(arguments, json),
    }
}

fn make(arguments: &Attest, json: bool) -> Result<()> {
    let log = store::open_log(&arguments.store, json)?;
    let reader = log.reader();
    let mut progress = Progress::begin("folding", "events", Some(log.head().0), json);
    let views = folding::fold(&reader, log.head(), &mut progress)?;
    progress.finish();
    let signed = reader.signed_for(log.head(), PATIENCE)?;
    let attestation = Attestation {
        program: PROGRAM.to_owned(),
        build: build()?,
        upcasts: upcasts(),
        checkpoint: signed.checkpoint.clone(),
        digest: views.digest(),
        projections: digests_by_name(&views).map(|(name, digest)| (name.to_owned(), digest)).collect(),
    };
    let signed = attest(&arguments.store.data, &attestation).map_err(Ended::from)?;
    if let Some(file) = &arguments.out {
        std::fs::write(file, signed.note())
            .with_context(|| format!("cannot write {}; choose another --out", file.display()))?;
    }
    if json {
        return out::data(&said(&signed));
    }
    match &arguments.out {
        None => out::line(signed.note().trim_end()),
        Some(file) => {
            eprintln!("hrdd: {} says what {} events came to", file.display(), log.head());
            Ok(())
        }
    }
}

fn said(signed: &SignedAttestation) -> Value {
    let attestation = signed.attestation();
    let each = attestation.projections.iter().map(|(name, digest)| (name.clone(), hex::encode(digest).into()));
    json!({
        "program": attestation.program,
        "build": hex::encode(attestation.build),
        "upcasts": attestation.upcasts,
        "position": attestation.checkpoint.checkpoint().root.size.to_string(),
        "digest": hex::encode(attestation.digest),
        "projections": each.collect::<Map<String, Value>>(),
        "note": signed.note(),
    })
}

fn check(arguments: &Attest, file: &std::path::Path, json: bool) -> Result<()> {
    let note = verify::read(file, MAX_ATTESTATION_BYTES)?;
    let signed = SignedAttestation::parse(&note);
    let signed = signed.map_err(|error| Ended::new(Exit::Usage, "FILE", format!("{}: {error}", file.display())))?;
    let attested = signed.attestation();
    let mut request = arguments.believed.request()?;
    request.against = Some(attested.checkpoint.clone());
    let Verification { report, log } = verify::examine(&arguments.store.data, &request, json)?;
    let found = |why: String| Ended::new(Exit::Findings, "FINDINGS", why);
    if let Some(bad) = report.findings.iter().find(|finding| finding.is_bad()) {
        let why = format!("the store does not stand: {} Run hrdd verify to see all", sentence(&bad.message));
        return Err(found(why).into());
    }
    let refused = |error: ProofError| found(format!("{}: {error}", file.display()));
    signed.verify(&report.keys).map_err(refused)?;
    let log = log.ok_or_else(|| found("no checkpoint of the store could be compared with its records".to_owned()))?;
    let position = domain::Position(attested.checkpoint.checkpoint().root.size);
    let mut progress = Progress::begin("folding", "events", Some(position.0), json);
    let views = folding::fold(&log, position, &mut progress)?;
    progress.finish();
    let differ = differing(&views, attested);
    let same = differ.is_empty() && views.digest() == attested.digest;
    let build = build()?;
    let same_build = build == attested.build;
    if json {
        out::json(&json!({
            "type": "summary",
            "ok": same,
            "position": position,
            "digest": hex::encode(views.digest()),
            "attested": hex::encode(attested.digest),
            "differences": differ,
            "program": PROGRAM,
            "attestedProgram": attested.program,
            "sameBuild": same_build,
        }))?;
        return if same { Ok(()) } else { Err(Ended::told(Exit::Findings).into()) };
    }
    out::line(&format!("position    {position}"))?;
    out::line(&format!("attested    {} by {}", hex::encode(attested.digest), attested.program))?;
    out::line(&format!("here        {} by {PROGRAM}", hex::encode(views.digest())))?;
    for name in &differ {
        out::line(&format!("DIFFERS     {name}"))?;
    }
    if !same_build {
        out::line("note        another build: its kinds of events, its first policy or its projections are others")?;
    }
    if same {
        return out::line("ok          the same log came to the same state");
    }
    let which = if differ.is_empty() { "the digest over all".to_owned() } else { differ.join(", ") };
    let cause = if same_build {
        "The code says that it is the same: keep both folders and report this"
    } else {
        "The code is another; fold with the program that made the attestation to know whether that is why"
    };
    Err(found(format!("up to position {position} this program comes to another state: {which}. {cause}")).into())
}

/// The projections whose digests are not those that were attested.
pub(crate) fn differing(views: &Views, attested: &Attestation) -> Vec<String> {
    let now: Vec<(String, Hash)> = digests_by_name(views).map(|(name, digest)| (name.to_owned(), digest)).collect();
    let mut differ: Vec<String> = Vec::new();
    for one in now.iter().chain(&attested.projections) {
        let same = [&now, &attested.projections].iter().all(|all| all.contains(one));
        if !same && !differ.contains(&one.0) {
            differ.push(one.0.clone());
        }
    }
    differ
}

/// A sentence with its full stop.
fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}
