//! What auditors ask of the record itself: corrections, confirmations, how far it went, who read what.

use serde_json::Value;

use super::raw::{Fact, Log, Row, row, sourced};

/// 8. Corrections and annulments, whom they come from, what they touch; and the alerts that are open.
pub(crate) fn corrections_and_alerts(log: &Log, by: Option<&str>) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let resolved = |alert: &Fact| {
            file.raw.iter().any(|fact| {
                fact.kind == "ConsistencyAlertResolved"
                    && fact.position > alert.position
                    && fact.text("alert") == alert.text("alert")
            })
        };
        for fact in &file.raw {
            let corrects = fact.is(&["EventCorrected", "EventAnnulled"]);
            let open = fact.kind == "ConsistencyAlertRaised" && !resolved(fact);
            let mine = by.is_none_or(|by| corrects && (fact.text("proposedBy") == by || fact.by == by));
            if !mine || !(corrects || open) {
                continue;
            }
            let raised: Vec<&Fact> = if corrects {
                file.raw
                    .iter()
                    .filter(|known| known.kind == "ConsistencyAlertRaised" && known.command == fact.command)
                    .collect()
            } else {
                vec![fact]
            };
            let mut touched: Vec<u64> = raised
                .iter()
                .flat_map(|alert| alert.list("events"))
                .map(|position| position.parse().unwrap())
                .collect();
            touched.sort_unstable();
            touched.dedup();
            let decisions: Vec<&str> = touched
                .iter()
                .map(|position| log.at(*position))
                .filter_map(|known| match known.kind {
                    "SupportApproved" | "SupportDeclined" => known.maybe("decision"),
                    "SupportResumed" => known.maybe("suspension"),
                    _ => None,
                })
                .collect();
            let joined = |texts: Vec<&str>| if texts.is_empty() { Value::Null } else { texts.join(", ").into() };
            let target = corrects.then(|| log.at(fact.pointer("target")));
            let field = |name: &str| if corrects { fact.maybe(name) } else { None };
            let what = if open {
                "OPEN_ALERT"
            } else if fact.kind == "EventCorrected" {
                "CORRECTION"
            } else {
                "ANNULMENT"
            };
            let cells = row! {
                "what": what, "recordedAt": fact.at, "target": target.map(|target| target.position.to_string()),
                "targetKind": target.map(|target| target.kind), "field": field("field"), "was": field("wasValue"), "now": field("newValue"),
                "reason": field("reason"), "proposedBy": field("proposedBy"), "approvedBy": corrects.then_some(&fact.by),
                "alerts": joined(raised.iter().map(|alert| alert.text("alert")).collect()), "decisions": joined(decisions),
                "openAlerts": raised.iter().filter(|alert| !resolved(alert)).count(), "rule": open.then(|| fact.text("rule")),
            };
            let sources: Vec<u64> = std::iter::once(fact).chain(target).map(|fact| fact.position).collect();
            rows.push(file.row(cells, &sources));
        }
    }
    rows
}

/// 9. Every precondition that is said not to apply, and who confirmed it.
pub(crate) fn not_applicable_preconditions(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        for fact in file.of(&["PreconditionAssessed"]).filter(|fact| fact.text("outcome") == "NOT_APPLICABLE") {
            let same = |known: &&Fact| {
                known.position > fact.position && known.text("precondition") == fact.text("precondition")
            };
            // One confirms what still counts for some pair when it comes.
            let stands_at = |known: &Fact| {
                let newer = |other: &&Fact| other.position < known.position;
                let replaced: Vec<_> =
                    file.of(&["PreconditionAssessed"]).filter(same).filter(newer).flat_map(Fact::covers).collect();
                fact.covers().iter().any(|pair| !replaced.contains(pair))
            };
            let confirmed =
                file.of(&["PreconditionConfirmed"]).filter(same).find(|known| known.by != fact.by && stands_at(known));
            let later: Vec<_> = file.of(&["PreconditionAssessed"]).filter(same).flat_map(Fact::covers).collect();
            let covers = fact.covers();
            let texts: Vec<String> = covers.iter().map(|(item, recipient)| format!("{item} {recipient}")).collect();
            let cells = row! {
                "precondition": fact.text("precondition"), "pairs": texts.join(", "), "assessedOn": fact.on, "assessedBy": fact.by,
                "confirmedBy": confirmed.map(|known| &known.by), "confirmedOn": confirmed.map(|known| &known.on),
                "counts": covers.iter().any(|pair| !later.contains(pair)),
            };
            let sources: Vec<u64> = std::iter::once(fact).chain(confirmed).map(|fact| fact.position).collect();
            rows.push(file.row(cells, &sources));
        }
    }
    rows
}

/// 10. How far the case and the log went at the end of a day; the hashes stand elsewhere.
pub(crate) fn proof_of_case(log: &Log, case: &str, on: Option<&str>) -> Vec<Row> {
    let then = |fact: &&Fact| on.is_none_or(|on| fact.recorded_on() <= on);
    let Some(file) = log.file(case) else { return Vec::new() };
    let last = file.raw.iter().rev().find(then);
    let size = log.all.iter().rev().find(then).map(|fact| fact.position.to_string());
    let line = |fact: &Fact| {
        let cells = row! { "revision": fact.revision, "lastAt": fact.position.to_string(), "recordedAt": fact.at, "logSize": size };
        file.row(cells, &[fact.position])
    };
    last.map(line).into_iter().collect()
}

/// 11. Who read the evidence of a case.
pub(crate) fn evidence_readers(log: &Log, case: &str, evidence: Option<&str>) -> Vec<Row> {
    let Some(file) = log.file(case) else { return Vec::new() };
    let attached: Vec<&Fact> = file
        .raw
        .iter()
        .filter(|fact| {
            fact.kind == "EvidenceAttached" && evidence.is_none_or(|evidence| fact.text("evidence") == evidence)
        })
        .collect();
    let mut rows: Vec<((String, u64, usize, u64), Row)> = Vec::new();
    for fact in log.all.iter().filter(|fact| fact.kind == "ReadingsRecorded") {
        for (index, reading) in fact.body["readings"].as_array().unwrap().iter().enumerate() {
            let positions = super::raw::strings(&reading["positions"]);
            for known in attached.iter().filter(|known| positions.contains(&known.position.to_string())) {
                let cells = row! {
                    "evidence": known.text("evidence"), "attachedAt": known.position.to_string(), "readBy": reading["user"], "role": reading["role"],
                    "office": reading["office"], "readAt": reading["at"], "how": reading["kind"], "reason": reading["reason"],
                    "recorded": fact.position.to_string(), "case": file.reference(), "country": file.country(),
                };
                let key = (reading["at"].as_str().unwrap().to_owned(), fact.position, index, known.position);
                rows.push((key, sourced(cells, &[known.position, fact.position])));
            }
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}
