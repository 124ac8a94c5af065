//! `hrdd rebuild`: everything folded anew from position 1, with digests; and compared, where asked.

use anyhow::Result;
use projections::Views;
use serde_json::{Map, Value, json};

use super::{
    Store,
    exit::{Ended, Exit},
    folding::{self, Checked, digests_by_name},
    out,
    progress::Progress,
    store,
};

/// Compute every view anew from the log and print its digest. Nothing is changed.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  hrdd rebuild --data DIR\n  hrdd rebuild --check --data DIR")]
pub(crate) struct Rebuild {
    #[command(flatten)]
    store: Store,
    /// Compare with a second fold, commit by commit, and with what the last clean stop left; exit code 6 where they differ.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Rebuild, json: bool) -> Result<()> {
    let log = store::open_log(&arguments.store, json)?;
    let reader = log.reader();
    let total = log.head().0 * if arguments.check { 2 } else { 1 };
    let mut progress = Progress::begin("rebuilding", "events", Some(total), json);
    let views = folding::fold(&reader, log.head(), &mut progress)?;
    let checked = if arguments.check {
        Some(folding::check(&reader, &arguments.store.data, &views, &mut progress)?)
    } else {
        None
    };
    progress.finish();
    tell(&views, checked.as_ref(), json)?;
    let Some((projection, _)) = checked.and_then(|checked| checked.differences.into_iter().next()) else {
        return Ok(());
    };
    let why = format!(
        "{projection} differs. The log is the truth and was not changed: stop using the answers of this store, keep the folder, and report this"
    );
    Err(if json { Ended::told(Exit::Findings) } else { Ended::new(Exit::Findings, "DIFFERS", why) }.into())
}

fn tell(views: &Views, checked: Option<&Checked>, json: bool) -> Result<()> {
    let digest = hex::encode(views.digest());
    let each = || digests_by_name(views).map(|(name, digest)| (name, hex::encode(digest)));
    if json {
        let projections: Map<String, Value> = each().map(|(name, digest)| (name.to_owned(), digest.into())).collect();
        let mut summary =
            json!({ "type": "summary", "position": views.position(), "digest": digest, "projections": projections });
        if let (Some(checked), Some(fields)) = (checked, summary.as_object_mut()) {
            let differences: Vec<Value> =
                checked.differences.iter().map(|(name, from)| json!({ "projection": name, "from": from })).collect();
            fields.insert("differences".into(), differences.into());
            fields.insert("comparedWithStopAt".into(), json!(checked.stop));
        }
        return out::json(&summary);
    }
    out::line(&format!("position    {}", views.position()))?;
    out::line(&format!("digest      {digest}"))?;
    each().try_for_each(|(name, digest)| out::line(&format!("  {name:<11} {digest}")))?;
    let Some(checked) = checked else { return Ok(()) };
    for (name, from) in &checked.differences {
        out::line(&format!("DIFFERS     {name}: not what {from} gives"))?;
    }
    if checked.differences.is_empty() {
        out::line("check       a second fold, commit by commit, gives the same")?;
    }
    match checked.stop {
        Some(position) => {
            out::line(&format!("check       compared with what the last clean stop left at position {position}"))
        }
        None => out::line(
            "check       no clean stop of this release left a digest; `hrdd serve`, stopped with Ctrl-C, leaves one",
        ),
    }
}
