//! A case that is open, and holds an item, recipients, an incident, an intervention, a risk and evidence in strict confidence;
//! of its recipient the registry knows a commander and a screening in strict confidence.

use std::sync::LazyLock;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Actor, terms::Role};
use serde_json::{Value, json};

use super::world::{AUTHORITY, Store, admit};
use crate::harness::{World, give, open, person, scenarios, system, write};

/// In every id and text that is recorded in strict confidence, and in nothing else.
pub(crate) const MARK: &str = "HIDDEN";
pub(crate) const REFERENCE: &str = "XA-2026-900";
/// The SHA-256 of a document that is attached in strict confidence.
pub(crate) const DOCUMENT: &str = "abababababababababababababababababababababababababababababababab";

/// A store with that case beside the scenarios.
pub(crate) struct Mixed {
    pub(crate) store: Store,
    /// Global id of the case.
    pub(crate) id: String,
    /// Where the strictly confidential events of the registry are.
    pub(crate) registered: Vec<u64>,
}

pub(crate) static MIXED: LazyLock<Mixed> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), World::new("2026-11-02T08:00:00Z").setting());
    let holders = admit(&casebook);
    let (manager, focal) =
        (person("U-101", Role::ProjectManager, "XA-CO"), person("U-105", Role::HrddpFocalPoint, "XA-CO"));
    let (specialist, chief) =
        (person("U-103", Role::ThematicSpecialist, "XA-CO"), person("U-104", Role::ChiefOfMission, "XA-CO"));
    let mut number = 0;
    let mut record = |by: &Actor, command: &str, case: &str, on: &str, class: &str, mut input: Value| {
        number += 1;
        input["commandId"] = format!("mixed-{number:04}").into();
        if !class.is_empty() {
            input["eventConfidentiality"] = class.into();
        }
        if !case.is_empty() {
            input["caseId"] = case.into();
        }
        input["effectiveOn"] = on.into();
        give(&casebook, by, command, input).unwrap_or_else(|why| panic!("{command}: {why:?}"))
    };
    let (open, strict, today) = ("OPEN", "STRICTLY_CONFIDENTIAL", "2026-11-02");
    let register = |id: &str, parent: Option<&str>| json!({ "recipient": id, "name": format!("Unit {id}"), "country": "XA", "forceType": "BorderGuard", "parent": parent, "demonstration": true });
    record(&focal, "RegisterRecipient", "", today, open, register("R-SHOWN", None));
    record(&focal, "RegisterRecipient", "", today, open, register("R-LINKED", None));
    record(&focal, "RegisterRecipient", "", today, strict, register("R-HIDDEN", Some("R-SHOWN")));
    let screening = |id: &str, result: &str, person: Option<&str>| {
        json!({ "recipient": "R-SHOWN", "screening": id, "person": person, "screenedBy": "UN-HR", "result": result,
            "appliesTo": if person.is_some() { "BOTH" } else { "UNIT" }, "violationClass": "NONE", "credibility": "HIGH",
            "screenedOn": "2026-10-01" })
    };
    let mut registered = Vec::new();
    record(&focal, "ScreenRecipient", "", today, open, screening("SCR-SHOWN", "CLEAR", None));
    let command = json!({ "recipient": "R-SHOWN", "commander": "P-HIDDEN", "note": "HIDDEN note" });
    registered.push(record(&focal, "RecordCommandChange", "", today, strict, command).position.0);
    let screened = screening("SCR-HIDDEN", "INELIGIBLE", Some("P-HIDDEN"));
    registered.push(record(&focal, "ScreenRecipient", "", today, strict, screened).position.0);

    let opening = json!({ "reference": REFERENCE, "title": "Patrol boats", "country": "XA", "office": "XA-CO", "project": "P-9",
        "donors": ["DONOR-1"], "caseOwner": "U-101", "plannedStart": "2026-12-01", "plannedEnd": "2027-12-31",
        "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true });
    let outcome = record(&manager, "OpenCase", "", "2026-09-01", open, opening);
    let case = outcome.envelopes[0].stream.case().unwrap().to_string();
    let mut on_case = |by: &Actor, command: &str, on: &str, class: &str, input: Value| {
        record(by, command, &case, on, class, input);
    };
    let item = |id: &str| json!({ "item": id, "supportKind": "LOGISTICAL", "description": format!("Item {id}"), "lethalOrDualUse": "NO", "purpose": "OTHER" });
    on_case(&manager, "AddSupportItem", "2026-09-01", open, item("S-SHOWN"));
    on_case(&manager, "AddSupportItem", "2026-09-01", strict, item("S-HIDDEN"));
    let link = |id: &str| json!({ "recipient": id, "role": "DIRECT" });
    on_case(&manager, "LinkRecipient", "2026-09-01", open, link("R-SHOWN"));
    on_case(&manager, "LinkRecipient", "2026-09-01", strict, link("R-LINKED"));
    on_case(&manager, "LinkRecipient", "2026-09-01", strict, link("R-HIDDEN"));
    let applies = |pairs: &[(&str, &str)]| {
        let outcome =
            |(item, recipient): &(&str, &str)| json!({ "item": item, "recipient": recipient, "outcome": "APPLIES" });
        json!({ "outcomes": pairs.iter().map(outcome).collect::<Vec<_>>(), "rationale": "Support to a force." })
    };
    on_case(&focal, "DetermineApplicability", "2026-09-02", open, applies(&[("S-SHOWN", "R-SHOWN")]));
    let others = ["R-SHOWN", "R-LINKED", "R-HIDDEN"].map(|recipient| ("S-HIDDEN", recipient));
    let others = [&others[..], &[("S-SHOWN", "R-LINKED"), ("S-SHOWN", "R-HIDDEN")]].concat();
    on_case(&focal, "DetermineApplicability", "2026-09-02", strict, applies(&others));
    let letter = json!({ "notification": "N-SHOWN", "authority": AUTHORITY, "addressee": "MINISTRY", "channel": "Letter",
        "content": ["CORE_PRINCIPLES"], "evidence": [] });
    on_case(&chief, "NotifyAuthorities", today, open, letter);
    let measure = json!({ "measure": "M-SHOWN", "mitigationType": "COMMUNICATIONS_AGREEMENT", "title": "Clauses",
        "description": "In the memorandum.", "risks": [], "reduces": ["LIKELIHOOD"], "owner": "U-101", "ownerParty": "IOM",
        "dueOn": "2026-12-15", "precedentToStart": true, "verificationMethod": "Read it" });
    on_case(&manager, "AddMitigation", today, open, measure);
    let incident = json!({ "incident": "I-HIDDEN", "occurredOn": "2026-09-30", "place": "HIDDEN place", "category": "TORTURE",
        "sourceKind": "COMMUNITY", "sourceReliability": "HIGH", "recipients": ["R-HIDDEN"], "summary": "HIDDEN summary" });
    on_case(&specialist, "ReportIncident", "2026-10-01", strict, incident);
    let intervention =
        json!({ "intervention": "INT-HIDDEN", "trigger": "INCIDENT", "incidents": ["I-HIDDEN"], "aim": "HIDDEN aim" });
    on_case(&focal, "OpenIntervention", "2026-10-02", strict, intervention);
    let step = json!({ "intervention": "INT-HIDDEN", "rung": "LOCAL", "demand": "HIDDEN demand" });
    on_case(&focal, "TakeInterventionStep", "2026-10-02", strict, step);
    on_case(&specialist, "StartRiskAssessment", today, open, json!({ "assessment": "A-SHOWN", "kind": "INITIAL" }));
    let risk = json!({ "risk": "K-HIDDEN", "adverseOutcome": "REFOULEMENT", "factors": ["ForcedReturnsPractice"],
        "affectedGroups": ["Refugees"], "items": ["S-SHOWN"], "recipients": ["R-SHOWN"] });
    on_case(&specialist, "IdentifyRisk", today, strict, risk);
    for basis in ["INHERENT", "RESIDUAL_PROJECTED"] {
        let scores = json!({ "likelihood": 5, "scale": 5, "scope": 5, "irremediability": 5 });
        let rating = json!({ "risk": "K-HIDDEN", "basis": basis, "scores": scores, "measuresReliedOn": [], "rationale": "HIDDEN reasons" });
        on_case(&specialist, "RateRisk", today, strict, rating);
    }
    let evidence = json!({ "evidence": "E-HIDDEN", "kind": "RequestLetter", "title": "HIDDEN title", "sha256": DOCUMENT, "bytes": "7",
        "mediaType": "application/pdf", "obtainedOn": "2026-10-01", "sourceReliability": "HIGH", "confidentiality": strict });
    on_case(&focal, "AttachEvidence", today, open, evidence);
    // As they were recorded once, open, whatever they are of; and as the clock records them, who chooses no class.
    let due = {
        let views = casebook.views();
        let reference = domain::terms::Reference::new(REFERENCE).unwrap();
        let (state, day) = (views.case_by_reference(&reference).unwrap(), domain::terms::Day::parse(today).unwrap());
        domain::deadline::due(&state, views.registry(), views.registry().policy_on(day).unwrap())
    };
    let passed: Vec<_> = due.into_iter().filter(|due| due.subject.as_str().contains(MARK)).collect();
    assert_eq!(passed.len(), 2, "of the incident and of the intervention: {passed:?}");
    for (deadline, class) in passed.into_iter().zip([open, ""]) {
        assert!(deadline.due.to_string().as_str() < today, "{deadline:?}");
        on_case(&system(), "RecordDeadlinePassed", today, class, serde_json::to_value(deadline).unwrap());
    }
    let token = json!({ "token": "T-MACHINE", "user": "the-machine", "role": "SYSTEM", "office": "HQ", "name": "made up",
        "scopes": ["READ"], "secretSha256": "07".repeat(32), "until": "2026-11-03T00:00:00Z" });
    record(&system(), "IssueAccessToken", "", today, open, token);
    let id = URL_SAFE_NO_PAD.encode(format!("1:Case:{case}"));
    Mixed { store: Store::around(casebook, holders, folder), id, registered }
});
