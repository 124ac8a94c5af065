//! What `hrdd verify` says: for people, and as JSON Lines.

use anyhow::Result;
use serde_json::{Value, json};
use storage::verification::{Code, Compared, Finding, Report, Request, Severity};

use super::store::Folded;
use crate::cli::out;

/// A difference between folds, as a finding: its code, and its sentence.
fn of_folds(folded: &Folded) -> Vec<(&'static str, String)> {
    match folded {
        Folded::Not => Vec::new(),
        Folded::Failed(why) => vec![("PROJECTION_STOPPED", why.clone())],
        Folded::Twice(checked, _) => {
            let said = |(name, from): &(String, &str)| {
                let why = format!(
                    "{name} is not what {from} gives. The log is the truth and is whole: stop using the answers of this \
                     store, keep the folder, and report this"
                );
                ("PROJECTION_DIFFERS", why)
            };
            checked.differences.iter().map(said).collect()
        }
    }
}

/// Where a finding is.
fn place(finding: &Finding) -> String {
    let mut parts = Vec::new();
    match (finding.position, finding.last) {
        (Some(first), Some(last)) => parts.push(format!("positions {first} to {last}")),
        (Some(first), None) => parts.push(format!("position {first}")),
        (None, _) => (),
    }
    match (&finding.case, &finding.stream) {
        (Some(case), _) => parts.push(format!("case {case}")),
        (None, Some(stream)) => parts.push(stream.to_string()),
        (None, None) => (),
    }
    parts.extend(finding.file.clone());
    parts.join(", ")
}

fn first_bad(report: &Report) -> Option<&Finding> {
    let bad = || report.findings.iter().filter(|finding| finding.is_bad());
    // A record that was located says most; where none was, that nothing can be read explains all the rest.
    let located = bad().find(|finding| finding.position.is_some());
    let unread = || bad().find(|finding| matches!(finding.code, Code::LogUnreadable | Code::LogMissing));
    located.or_else(unread).or_else(|| bad().next())
}

/// The last sentence, on standard error.
pub(super) fn ending(report: &Report, folded: &Folded) -> String {
    let folds = of_folds(folded);
    let bad = report.findings.iter().filter(|finding| finding.is_bad()).count() as u64 + report.beyond;
    let count = bad + folds.len() as u64;
    let plural = if count == 1 { "finding" } else { "findings" };
    match (first_bad(report), folds.first()) {
        (Some(first), _) => match place(first) {
            place if place.is_empty() => format!("{count} {plural}; the first: {}", first.message),
            place => format!("{count} {plural}; the first: {place}: {}", first.message),
        },
        (None, Some((_, why))) => format!("{count} {plural}; the first: {why}"),
        (None, None) => {
            "the projections were not folded, for no checkpoint of the store could be compared with its records"
                .to_owned()
        }
    }
}

pub(super) fn tell(report: &Report, request: &Request, folded: &Folded, json: bool) -> Result<()> {
    if json { lines(report, folded) } else { sentences(report, request, folded) }
}

fn named(compared: &Compared) -> String {
    let name = if compared.name == "elsewhere" { "the checkpoint kept elsewhere" } else { &compared.name };
    let signed = if compared.signed { "" } else { ", signature not checked" };
    let by = if compared.witnesses.is_empty() {
        String::new()
    } else {
        format!(", also signed by {}", compared.witnesses.join(", "))
    };
    format!("{name} at position {}{signed}{by}", compared.size)
}

fn sentences(report: &Report, request: &Request, folded: &Folded) -> Result<()> {
    out::line(&match report.is_readable {
        true => format!("read        {} events of {} streams, every byte again", report.head, report.streams),
        false => "read        nothing: the log does not open".to_owned(),
    })?;
    for compared in report.compared.iter().filter(|compared| !compared.name.starts_with("snapshots/")) {
        out::line(&format!("agrees      with {}", named(compared)))?;
    }
    let whose = if report.keys_given { "given from outside" } else { "in the folder of the store" };
    for key in &report.keys {
        out::line(&format!("key         {key}, {whose}"))?;
    }
    if report.covered() < report.head {
        let first = report.covered().next();
        out::line(&format!("note        no checked signature covers positions {first} to {}", report.head))?;
    }
    match folded {
        Folded::Not => out::line("folded      not at all: the records come first")?,
        Folded::Failed(_) => out::line("folded      not to the end")?,
        Folded::Twice(checked, digest) => {
            out::line(&format!("folded      twice, in two ways; digest {}", hex::encode(digest)))?;
            out::line(&match checked.stop {
                Some(position) => format!("compared    with what the last clean stop left at position {position}"),
                None => "note        no clean stop of this release left a digest to compare with".to_owned(),
            })?;
        }
    }
    for finding in &report.findings {
        let severity = match finding.code.severity() {
            Severity::Notice => "note      ",
            Severity::NotChecked => "UNCHECKED ",
            Severity::Damage => "DAMAGE    ",
        };
        out::line(format!("{severity}  {} {}", finding.code.name(), place(finding)).trim_end())?;
        out::line(&format!("            {}", finding.message))?;
    }
    for (code, why) in of_folds(folded) {
        out::line(&format!("DAMAGE      {code}"))?;
        out::line(&format!("            {why}"))?;
    }
    if report.beyond > 0 {
        out::line(&format!("            and {} findings more, which are not listed", report.beyond))?;
    }
    if !report.is_ok() || !folded.is_well() {
        return Ok(());
    }
    out::line("ok          everything is as it was recorded")?;
    if request.against.is_none() && request.trust.is_none() {
        out::line(
            "            Somebody who has this machine and its key could have written all of it anew. To rule that out, \
             compare with a checkpoint kept elsewhere: --against FILE",
        )?;
    }
    Ok(())
}

fn lines(report: &Report, folded: &Folded) -> Result<()> {
    for finding in &report.findings {
        out::json(&line(finding))?;
    }
    let folds = of_folds(folded);
    for (code, why) in &folds {
        out::json(&json!({ "type": "finding", "code": code, "severity": "damage", "message": why }))?;
    }
    let compared: Vec<Value> = report
        .compared
        .iter()
        .map(|one| json!({ "name": one.name, "size": one.size.to_string(), "signed": one.signed, "witnesses": one.witnesses }))
        .collect();
    let bad = report.findings.iter().filter(|finding| finding.is_bad()).count() as u64 + report.beyond;
    let (digest, stop) = match folded {
        Folded::Twice(checked, digest) => (Some(hex::encode(digest)), checked.stop),
        Folded::Not | Folded::Failed(_) => (None, None),
    };
    out::json(&json!({
        "type": "summary",
        "ok": report.is_ok() && folded.is_well(),
        "head": report.is_readable.then_some(report.head),
        "root": report.root.map(|root| hex::encode(root.hash)),
        "streams": report.is_readable.then_some(report.streams),
        "covered": report.covered(),
        "compared": compared,
        "keys": report.keys.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "keysGiven": report.keys_given,
        "findings": bad + folds.len() as u64,
        "notListed": report.beyond,
        "firstBad": first_bad(report).map(line),
        "digest": digest,
        "comparedWithStopAt": stop,
        "milliseconds": u64::try_from(report.took.as_millis()).unwrap_or(u64::MAX),
    }))
}

fn line(finding: &Finding) -> Value {
    json!({
        "type": "finding",
        "code": finding.code.name(),
        "severity": finding.code.severity().name(),
        "position": finding.position,
        "last": finding.last,
        "stream": finding.stream.as_ref().map(ToString::to_string),
        "case": finding.case,
        "file": finding.file,
        "message": finding.message,
    })
}
