//! `hrdd backup drill`: what is never restored is no backup.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};
use domain::Position;
use projections::{Projection, Views};
use serde_json::{Value, json};
use storage::{
    LogReader, Options,
    backup::{Backup, Drill as Kept, Restored, Restoring, restore},
    proof::{ProofError, SignedAttestation, VerifierKey},
};

use super::{Against, Compared, Ended, Exit, RELEASE, now};
use crate::{
    casebook::{Casebook, Time, open_views},
    cli::{
        attest::{build, differing},
        folding, out,
        progress::Progress,
    },
};

/// Restore into a temporary folder, and compare.
#[derive(clap::Args)]
#[command(
    after_help = "Everything is folded twice, in two ways, and the store is opened as a server opens it, its key compared with the record. --digest compares with what `hrdd rebuild` says of the store itself at the same position, --against with a checkpoint or with what `hrdd attest` said, at its position. How the drill ended is kept in the backup.\n\nExamples:\n  hrdd backup drill /backup/hrdd\n  hrdd backup drill /backup/hrdd --digest 4f0c… --scratch /big/tmp\n  hrdd backup drill /backup/hrdd --against attestation.txt"
)]
pub(crate) struct Drill {
    /// The folder of the backup.
    #[arg(value_name = "DIR")]
    backup: PathBuf,
    /// Where there is room for the restored store; the system's folder for temporary files where omitted.
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
    /// The digest that the store itself has at the position of the backup.
    #[arg(long, value_name = "HEX")]
    digest: Option<String>,
    #[command(flatten)]
    against: Against,
}

pub(crate) fn run(arguments: &Drill, json: bool) -> Result<Value> {
    let compared = arguments.against.read()?;
    let backup = Backup::open(&arguments.backup).map_err(Ended::from)?;
    let mut kept = Kept {
        at: String::new(),
        release: RELEASE.to_owned(),
        size: backup.manifest().size,
        root: backup.manifest().root.clone(),
        digest: String::new(),
        projections: BTreeMap::new(),
        findings: Vec::new(),
        restored_ms: 0,
        opened_ms: 0,
        compared_ms: 0,
    };
    let failed = rehearse(arguments, &backup, &compared, &mut kept, json).err();
    kept.at = now();
    if let Some(error) = failed {
        // What is no fault of the backup, a full disk, says nothing about it.
        if let Some(ended) = error.downcast_ref::<Ended>().filter(|ended| ended.exit == Exit::Findings) {
            kept.findings.push(ended.message.clone());
            keep(&backup, &kept);
        }
        return Err(error);
    }
    compare(arguments, &backup, &mut kept)?;
    backup.keep_drill(&kept).map_err(Ended::from)?;
    if !json {
        tell(&kept)?;
    }
    match kept.findings.first() {
        None => Ok(json!({ "position": kept.size.to_string(), "drill": kept })),
        Some(first) => {
            let why = format!(
                "{first}. The records are those the log signed; what comes of them is not what it was. Keep the backup and report this"
            );
            Err(Ended::new(Exit::Findings, "DIFFERS", why).into())
        }
    }
}

/// Where the file of the drills is itself what is damaged, the finding is told all the same.
fn keep(backup: &Backup, kept: &Kept) {
    if let Err(error) = backup.keep_drill(kept) {
        tracing::warn!(%error, "how the drill ended was not kept");
    }
}

fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

fn rehearse(arguments: &Drill, backup: &Backup, compared: &Compared, kept: &mut Kept, json: bool) -> Result<()> {
    let mut folder = tempfile::Builder::new();
    let folder = folder.prefix("hrdd-drill-");
    let folder = match &arguments.scratch {
        Some(scratch) => folder.tempdir_in(scratch),
        None => folder.tempdir(),
    };
    let folder = folder.context("cannot make a temporary folder; name one that may be written with --scratch")?;
    let store = folder.path().join("store");
    let mut progress = Progress::begin("restoring", "records", None, json);
    let start = Instant::now();
    let restoring = Restoring { asked: compared.asked(), ..Restoring::default() };
    let restored = restore(backup, &store, restoring, &mut |done, total| progress.of(done, total));
    progress.finish();
    let restored = restored.map_err(Ended::from)?;
    kept.restored_ms = milliseconds(start);

    let start = Instant::now();
    let (log, views) = open_views(&store, Options::default(), Views::new(), &mut || ()).map_err(Ended::from)?;
    kept.opened_ms = milliseconds(start);
    kept.digest = hex::encode(views.digest());
    kept.projections = digests(&views);

    let start = Instant::now();
    let mut progress = Progress::begin("folding again", "records", Some(kept.size), json);
    let checked = folding::check(&log.reader(), &store, &views, &mut progress);
    progress.finish();
    let differences = checked?.differences;
    kept.findings.extend(differences.into_iter().map(|(name, from)| format!("{name} is not what {from} gives")));
    if let Some(signed) = &compared.attested {
        attested(backup, compared, signed, &log.reader(), kept, json)?;
    }
    drop((log, views));
    if let Err(why) = serves(&store, &restored) {
        kept.findings.push(format!("a store that is restored from it cannot be served: {why}"));
    }
    kept.compared_ms = milliseconds(start);
    folder.close().context("the temporary folder could not be removed; remove it by hand")
}

/// Records the restore as a real one does, and opens the store as a server does, which compares the key with the record.
fn serves(store: &Path, restored: &Restored) -> Result<(), String> {
    Casebook::record_restore(store, &restored.root, "A drill.")?;
    let opened = Casebook::open(store, Options::default(), Time::system()).map_err(|error| error.to_string())?;
    opened.close();
    Ok(())
}

/// Folds up to where an attestation was made, and compares with what it says.
fn attested(
    backup: &Backup,
    compared: &Compared,
    signed: &SignedAttestation,
    reader: &LogReader,
    kept: &mut Kept,
    json: bool,
) -> Result<()> {
    // The keys that the backup was checked with: those that were given, else its own.
    let own = || backup.manifest().keys.iter().filter_map(|key| VerifierKey::parse(key).ok()).collect();
    let keys: Vec<VerifierKey> = compared.trust.as_ref().map_or_else(own, |trust| trust.logs().to_vec());
    let unsigned = |error: ProofError| Ended::new(Exit::Findings, "SIGNATURE", format!("the attestation: {error}"));
    signed.verify(&keys).map_err(unsigned)?;
    let said = signed.attestation();
    let position = Position(said.checkpoint.checkpoint().root.size);
    let mut progress = Progress::begin("folding as attested", "records", Some(position.0), json);
    let views = folding::fold(reader, position, &mut progress);
    progress.finish();
    let views = views?;
    let mut differ = differing(&views, said);
    if differ.is_empty() && views.digest() != said.digest {
        differ.push("the digest over all".to_owned());
    }
    let by = if build()? == said.build { "" } else { ", made by another build," };
    let found = |name| format!("{name} at position {position} is not what the attestation{by} says");
    kept.findings.extend(differ.into_iter().map(found));
    Ok(())
}

fn digests(views: &Views) -> BTreeMap<String, String> {
    let digest = |known: &Projection| (known.name().to_owned(), hex::encode(views.digest_of(*known)));
    Projection::ALL.iter().map(digest).collect()
}

/// With the digest that was given, and with the last drill of this release at the same position.
fn compare(arguments: &Drill, backup: &Backup, kept: &mut Kept) -> Result<(), Ended> {
    if let Some(given) = arguments.digest.as_ref().filter(|given| !given.eq_ignore_ascii_case(&kept.digest)) {
        kept.findings.push(format!("the digest is {}, you gave {given}", kept.digest));
    }
    let drills = backup.drills()?;
    let same = |drill: &&Kept| {
        drill.findings.is_empty() && (drill.size, &drill.root, &drill.release) == (kept.size, &kept.root, &kept.release)
    };
    if let Some(before) = drills.iter().rev().find(same).filter(|before| before.digest != kept.digest) {
        kept.findings.push(format!("the digest is {}, the drill of {} gave {}", kept.digest, before.at, before.digest));
    }
    Ok(())
}

fn tell(kept: &Kept) -> Result<()> {
    out::line(&format!("position    {}", kept.size))?;
    out::line(&format!("root        {}, as the log signed it", kept.root))?;
    out::line(&format!("digest      {}", kept.digest))?;
    kept.projections.iter().try_for_each(|(name, digest)| out::line(&format!("  {name:<11} {digest}")))?;
    out::line(&format!(
        "took        {} ms to check and restore, {} ms to open and fold, {} ms to fold again and compare",
        kept.restored_ms, kept.opened_ms, kept.compared_ms
    ))?;
    if kept.findings.is_empty() {
        return out::line(
            "drill       well: restored, folded twice to the same digests, opened as a server does, deleted",
        );
    }
    kept.findings.iter().try_for_each(|finding| out::line(&format!("DIFFERS     {finding}")))
}
