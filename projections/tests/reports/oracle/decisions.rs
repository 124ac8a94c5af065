//! What oversight asks of decisions: on what they rested, what was known, who took them, what came later.

use std::collections::BTreeMap;

use super::{
    fold::{Fold, PRECONDITIONS},
    raw::{Fact, File, Log, Row, days, row},
};

pub(crate) const DECISIONS: [&str; 2] = ["SupportApproved", "SupportDeclined"];

/// 1. Active, although a precondition was not met, or stale, when it was approved.
pub(crate) fn active_on_lost_precondition(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let fold = Fold::of(&file.counts);
        for (pair, standing) in fold.pairs.iter().filter(|(_, standing)| standing.is("ACTIVE")) {
            let Some(approval) = &standing.approval else { continue };
            for precondition in PRECONDITIONS {
                let of = |fact: &&Fact| {
                    fact.position < approval.position
                        && fact.text("precondition") == precondition
                        && fact.covers().contains(pair)
                };
                let assessed = file.of(&["PreconditionAssessed"]).rev().find(of);
                let Some(finding) = lost(file, assessed, approval, precondition) else { continue };
                let cells = row! {
                    "item": pair.0, "recipient": pair.1, "precondition": precondition, "finding": finding,
                    "assessedOn": assessed.map(|fact| &fact.on), "validUntil": assessed.map(|fact| fact.text("validUntil")),
                    "decision": approval.text("decision"), "approvedOn": approval.on,
                };
                let sources: Vec<u64> = assessed.into_iter().chain([approval]).map(|fact| fact.position).collect();
                rows.push(file.row(cells, &sources));
            }
        }
    }
    rows
}

fn lost(file: &File, assessed: Option<&Fact>, approval: &Fact, precondition: &str) -> Option<&'static str> {
    let Some(assessed) = assessed else { return Some("MISSING") };
    let between = |fact: &&Fact| fact.position > assessed.position && fact.position < approval.position;
    let outcome = assessed.text("outcome");
    if outcome == "NOT_MET" {
        return Some("NOT_MET");
    }
    let confirms = |fact: &Fact| fact.text("precondition") == precondition && fact.by != assessed.by;
    if outcome == "NOT_APPLICABLE" && !file.of(&["PreconditionConfirmed"]).filter(between).any(confirms) {
        return Some("UNCONFIRMED");
    }
    let rests_on = |fact: &Fact| match fact.text("kind") {
        "LAW_CHANGE" | "EXECUTIONS_RESUMED" => precondition == "DEATH_PENALTY",
        "COUP_OR_CONFLICT" => ["NATIONAL_OWNERSHIP", "COMBAT_CAPACITY"].contains(&precondition),
        "SCOPE_CHANGE" => true,
        _ => false,
    };
    let revised = |fact: &Fact| assessed.covers().iter().any(|(item, _)| item == fact.text("item"));
    let stale = assessed.text("validUntil") < approval.on.as_str()
        || file.of(&["MaterialChangeRecorded"]).filter(between).any(rests_on)
        || file.of(&["SupportItemRevised"]).filter(between).any(revised);
    stale.then_some("STALE")
}

/// 2. What a decision maker could have seen: every earlier event of the case, as it was recorded.
pub(crate) fn known_at_decision(log: &Log, case: &str, decision: Option<&str>) -> Vec<Row> {
    let Some(file) = log.file(case) else { return Vec::new() };
    let named = |fact: &&Fact| fact.is(&DECISIONS) && decision.is_none_or(|decision| fact.text("decision") == decision);
    let Some(taken) = file.raw.iter().rev().find(named) else { return Vec::new() };
    let request =
        |fact: &&Fact| fact.kind == "DecisionRequested" && Some(fact.text("request")) == taken.maybe("request");
    let as_of = file.raw.iter().find(request).and_then(|fact| fact.body["dossier"]["asOfRevision"].as_u64());
    let read = taken.body["readUpTo"].as_u64();
    let earlier = file.raw.iter().filter(|fact| fact.revision < taken.revision);
    let line = |fact: &Fact| {
        let known = if as_of.is_some_and(|as_of| fact.revision <= as_of) {
            "IN_DOSSIER"
        } else if read.is_some_and(|read| fact.revision <= read) {
            "ACKNOWLEDGED"
        } else {
            "BEFORE"
        };
        let attached = (fact.kind == "EvidenceAttached").then_some(fact);
        let cells = row! {
            "decision": taken.text("decision"), "decidedBy": taken.by, "decidedOn": taken.on, "at": fact.position.to_string(),
            "revision": fact.revision, "kind": fact.kind, "recordedAt": fact.at, "effectiveOn": fact.on, "known": known,
            "evidence": attached.map(|fact| fact.text("evidence")), "sha256": attached.map(|fact| fact.text("sha256")),
        };
        file.row(cells, &[fact.position])
    };
    earlier.map(line).collect()
}

/// 3. Facts that happened before a decision and were recorded after it; also those of the registry about whom it covers.
pub(crate) fn late_facts(log: &Log) -> Vec<Row> {
    let registry: Vec<&Fact> =
        log.all.iter().filter(|fact| fact.is(&["RecipientScreened", "CommandChanged"])).collect();
    let mut rows = Vec::new();
    for file in &log.files {
        for decision in file.of(&DECISIONS) {
            let covered: Vec<String> = decision.covers().into_iter().map(|(_, recipient)| recipient).collect();
            let concerned =
                registry.iter().copied().filter(|fact| covered.iter().any(|id| id == fact.text("recipient")));
            let mut facts: Vec<&Fact> = file.counts.iter().filter(|fact| is_fact(fact)).chain(concerned).collect();
            facts.sort_by_key(|fact| fact.position);
            for fact in facts.into_iter().filter(|fact| fact.position > decision.position) {
                let target = fact.is(&["EventCorrected", "EventAnnulled"]).then(|| log.at(fact.pointer("target")));
                let happened = target.map_or_else(|| happened_on(fact), |target| target.on.as_str());
                let of_then = target.is_none_or(|target| target.position < decision.position);
                if !of_then || happened >= decision.on.as_str() {
                    continue;
                }
                let cells = row! {
                    "decision": decision.text("decision"), "decidedOn": decision.on, "decisionAt": decision.position.to_string(),
                    "fact": fact.position.to_string(), "kind": fact.kind, "happenedOn": happened, "recordedOn": fact.recorded_on(),
                    "daysLate": days(happened, fact.recorded_on()), "target": target.map(|target| target.position.to_string()),
                };
                let sources: Vec<u64> = [decision, fact].into_iter().chain(target).map(|fact| fact.position).collect();
                rows.push(file.row(cells, &sources));
            }
        }
    }
    rows
}

fn is_fact(fact: &Fact) -> bool {
    matches!(fact.number, 101..=899 | 1001..=1099 | 1201..=1399 | 1402 | 1501..=1599 | 1604 | 1605)
}

fn happened_on(fact: &Fact) -> &str {
    let own = match fact.kind {
        "IncidentReported" => "occurredOn",
        "EvidenceAttached" => "obtainedOn",
        "AgreementSigned" => "signedOn",
        "MechanismAdviceReceived" => "receivedOn",
        "IndicatorMeasured" => "to",
        "RecipientScreened" => "screenedOn",
        _ => return &fact.on,
    };
    fact.text(own).min(fact.on.as_str())
}

const INVOLVEMENTS: [&str; 6] = ["OWNED", "ASSESSED", "ENDORSED", "REQUESTED", "CONCURRED", "AUTHORISED"];

/// 4. Decisions by somebody who had another part in the case: there should be none.
pub(crate) fn decided_by_involved(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let mut assessments = Assessments::default();
        for (place, fact) in file.counts.iter().enumerate() {
            assessments.apply(fact);
            let before = &file.counts[..place];
            let owner = file.opening().text("caseOwner");
            let of = |kind: &'static str, field: &'static str| {
                before.iter().filter(move |known| {
                    known.kind == kind && fact.maybe(field).is_some() && known.maybe(field) == fact.maybe(field)
                })
            };
            let by_me = |known: &Fact| known.by == fact.by;
            let involved: Vec<&str> = match fact.kind {
                "SupportApproved" | "SupportDeclined" => [
                    (owner == fact.by, "OWNED"),
                    (assessments.counting().any(|known| known.assessor == fact.by), "ASSESSED"),
                    (assessments.counting().any(|known| known.endorser.as_ref() == Some(&fact.by)), "ENDORSED"),
                    (of("DecisionRequested", "request").any(by_me), "REQUESTED"),
                    (of("ConcurrenceRecorded", "request").any(by_me), "CONCURRED"),
                ]
                .into_iter()
                .filter_map(|(is, what)| is.then_some(what))
                .collect(),
                "SupportResumed" | "ConditionVaried" => {
                    let owned = fact.kind == "SupportResumed" && owner == fact.by;
                    let asked = fact.text("requestedBy") == fact.by;
                    [(owned, "OWNED"), (asked, "REQUESTED")]
                        .into_iter()
                        .filter_map(|(is, what)| is.then_some(what))
                        .collect()
                }
                "SupportCeased" | "SuspensionExtended" => (owner == fact.by).then_some("OWNED").into_iter().collect(),
                "EmergencySupportRatified" => of("EmergencySupportAuthorised", "emergency")
                    .any(by_me)
                    .then_some("AUTHORISED")
                    .into_iter()
                    .collect(),
                _ => continue,
            };
            for involvement in INVOLVEMENTS.iter().filter(|known| involved.contains(known)) {
                let about =
                    ["decision", "suspension", "condition", "emergency"].iter().find_map(|field| fact.maybe(field));
                let cells = row! { "of": about.unwrap_or("support"), "kind": fact.kind, "decidedBy": fact.by, "decidedOn": fact.on, "involvement": involvement };
                rows.push(file.row(cells, &[fact.position]));
            }
        }
    }
    rows
}

struct Assessment {
    id: String,
    rapid: bool,
    open: bool,
    assessor: String,
    endorser: Option<String>,
}

/// Who assessed what counts.
#[derive(Default)]
struct Assessments {
    all: Vec<Assessment>,
    /// Of each kind of entry the assessment in which the newest lies.
    newest: BTreeMap<String, Option<String>>,
}

impl Assessments {
    fn apply(&mut self, fact: &Fact) {
        let id = fact.text("assessment");
        let entry = match fact.kind {
            "RiskAssessmentStarted" => {
                let rapid = fact.text("kind") == "RAPID";
                return self.all.push(Assessment {
                    id: id.into(),
                    rapid,
                    open: true,
                    assessor: fact.by.clone(),
                    endorser: None,
                });
            }
            "RiskAssessmentSubmitted" | "RiskAssessmentReturned" | "RiskAssessmentEndorsed" => {
                if let Some(known) = self.all.iter_mut().find(|known| known.id == id) {
                    known.open = fact.kind == "RiskAssessmentReturned";
                    if fact.kind == "RiskAssessmentEndorsed" {
                        known.endorser = Some(fact.by.clone());
                    }
                }
                return;
            }
            "RecipientRecordAssessed" => format!("record {}", fact.text("recipient")),
            "RiskIdentified" => format!("risk {}", fact.text("risk")),
            "RiskRated" => format!("rated {} {}", fact.text("risk"), fact.text("basis")),
            "NonProvisionRiskAssessed" => "not providing".to_owned(),
            _ => return,
        };
        let lies_in =
            self.all.iter().rev().find(|known| known.open && known.assessor == fact.by).map(|known| known.id.clone());
        self.newest.insert(entry, lies_in);
    }

    fn counting(&self) -> impl Iterator<Item = &Assessment> {
        let last = self.all.iter().rev().find(|known| !known.rapid).map(|known| &known.id);
        self.all
            .iter()
            .filter(move |known| Some(&known.id) == last || self.newest.values().flatten().any(|id| *id == known.id))
    }
}

/// 5. Approvals against the advice of the mechanism, and what happened after them.
pub(crate) fn departures_from_advice(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let mut fold = Fold::default();
        for fact in &file.counts {
            let advice = fold.advice().map(str::to_owned);
            fold.apply(fact);
            let departs = fact.maybe("departsFromAdvice").is_some() || advice.as_deref() == Some("SUPPORT_NOT_ADVISED");
            if fact.kind != "SupportApproved" || !departs {
                continue;
            }
            let after: Vec<&Fact> =
                file.of(&["IncidentReported"]).filter(|known| known.position > fact.position).collect();
            let is_grave = |incident: &&&Fact| {
                let last = file
                    .of(&["IncidentAssessed"])
                    .rev()
                    .find(|known| known.text("incident") == incident.text("incident"));
                last.is_some_and(|last| {
                    last.body["grave"] == true && ["CREDIBLE", "VERIFIED"].contains(&last.text("verification"))
                })
            };
            let cells = row! {
                "decision": fact.text("decision"), "decidedOn": fact.on, "decidedBy": fact.by, "authority": fact.text("authority"),
                "residualLevel": fact.text("residualLevel"), "advice": advice, "reasons": fact.maybe("departsFromAdvice"),
                "incidentsAfter": after.len(), "graveAfter": after.iter().filter(is_grave).count(),
            };
            let sources: Vec<u64> =
                std::iter::once(fact.position).chain(after.iter().map(|known| known.position)).collect();
            rows.push(file.row(cells, &sources));
        }
    }
    rows
}
