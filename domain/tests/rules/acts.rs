//! One builder a command: a test overrides only the field it is about.

use serde_json::{Value, json};

use crate::harness::{
    ASSESSOR, Act, CHIEF, FOCAL, HQ, LEGAL, MANAGER, OVERSIGHT, OWNER, Person, RECORDS, REGION, STAFF, START, SYSTEM,
    act, after, sha,
};

pub(crate) fn pairs(pairs: &[(&str, &str)]) -> Value {
    pairs.iter().map(|(item, recipient)| json!({"item": item, "recipient": recipient})).collect()
}

pub(crate) fn register(recipient: &str) -> Act {
    let body = json!({"recipient": recipient, "name": "Border police", "country": "XA", "forceType": "BorderGuard"});
    act("RegisterRecipient", FOCAL, body)
}

pub(crate) fn screen(id: &str, recipient: &str, result: &str) -> Act {
    act(
        "ScreenRecipient",
        FOCAL,
        json!({"recipient": recipient, "screening": id, "screenedBy": "HRC", "result": result, "appliesTo": "UNIT",
            "violationClass": "NONE", "credibility": "MEDIUM", "screenedOn": START}),
    )
}

pub(crate) fn identify(kind: &str) -> Act {
    act("IdentifyMechanism", FOCAL, json!({"country": "XA", "kind": kind, "note": "n", "evidence": [sha("mechanism")]}))
}

pub(crate) fn open_case() -> Act {
    act(
        "OpenCase",
        MANAGER,
        json!({"reference": "C-1", "title": "Border posts", "country": "XA", "office": "O1", "project": "P1",
            "caseOwner": OWNER.0, "plannedStart": START, "plannedEnd": "2027-12-31",
            "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "GOVERNMENT_REQUEST"}),
    )
}

pub(crate) fn item(id: &str) -> Act {
    act(
        "AddSupportItem",
        MANAGER,
        json!({"item": id, "supportKind": "LOGISTICAL", "description": "Vehicles", "lethalOrDualUse": "NO", "purpose": "OTHER"}),
    )
}

pub(crate) fn revise(id: &str) -> Act {
    act(
        "ReviseSupportItem",
        MANAGER,
        json!({"item": id, "description": "Boats", "lethalOrDualUse": "NO", "purpose": "OTHER", "reason": "r"}),
    )
}

pub(crate) fn remove_item(id: &str) -> Act {
    act("RemoveSupportItem", MANAGER, json!({"item": id, "reason": "r"}))
}

pub(crate) fn link(recipient: &str) -> Act {
    act("LinkRecipient", MANAGER, json!({"recipient": recipient, "role": "DIRECT"}))
}

pub(crate) fn unlink(recipient: &str) -> Act {
    act("UnlinkRecipient", MANAGER, json!({"recipient": recipient, "reason": "r"}))
}

/// One outcome for each of the pairs.
pub(crate) fn applies(to: &[(&str, &str)], outcome: &str) -> Act {
    let exclusion = (outcome == "DOES_NOT_APPLY").then_some("MEDIATION");
    let lines: Value = to
        .iter()
        .map(|(item, recipient)| json!({"item": item, "recipient": recipient, "outcome": outcome, "exclusion": exclusion}))
        .collect();
    act("DetermineApplicability", FOCAL, json!({"outcomes": lines, "rationale": "r"}))
}

pub(crate) fn conflict(person: Person) -> Act {
    act("DeclareConflictOfInterest", person, json!({"user": person.0, "nature": "n", "recusal": false}))
}

pub(crate) fn recusal(person: Person) -> Act {
    conflict(person).with("recusal", true)
}

pub(crate) fn evidence(id: &str) -> Act {
    act(
        "AttachEvidence",
        MANAGER,
        json!({"evidence": id, "kind": "FieldReport", "title": "t", "sha256": sha(id), "bytes": "10",
            "mediaType": "application/pdf", "obtainedOn": START, "sourceReliability": "HIGH", "confidentiality": "RESTRICTED"}),
    )
}

pub(crate) fn precondition(which: &str, outcome: &str) -> Act {
    let evidence = if outcome == "NOT_APPLICABLE" { json!([]) } else { json!(["E1"]) };
    act(
        "AssessPrecondition",
        MANAGER,
        json!({"precondition": which, "outcome": outcome, "rationale": "r", "evidence": evidence}),
    )
}

pub(crate) fn confirm(which: &str) -> Act {
    act("ConfirmPrecondition", FOCAL, json!({"precondition": which}))
}

pub(crate) fn legal_advice(which: &str) -> Act {
    act("RecordLegalAdvice", LEGAL, json!({"precondition": which, "question": "q", "advice": "PERMISSIBLE"}))
}

pub(crate) const PRECONDITIONS: [&str; 4] = ["NATIONAL_OWNERSHIP", "DEATH_PENALTY", "WEAPONS", "COMBAT_CAPACITY"];

pub(crate) fn all_met() -> Vec<Act> {
    PRECONDITIONS.map(|which| precondition(which, "MET")).into()
}

pub(crate) fn consult(id: &str) -> Act {
    act("ConsultMechanism", FOCAL, json!({"consultation": id}))
}

pub(crate) fn advice(id: &str, advice: &str) -> Act {
    act("RecordMechanismAdvice", FOCAL, json!({"consultation": id, "advice": advice, "receivedOn": START}))
}

pub(crate) fn timeout(id: &str) -> Act {
    act("RecordMechanismTimeout", FOCAL, json!({"consultation": id}))
}

pub(crate) fn start(id: &str) -> Act {
    act("StartRiskAssessment", ASSESSOR, json!({"assessment": id, "kind": "INITIAL"}))
}

pub(crate) fn record_of(recipient: &str) -> Act {
    let elements = [
        "RECORD_ON_VIOLATIONS",
        "ACCOUNTABILITY",
        "CORRECTIVE_MEASURES",
        "LEVERAGE",
        "MONITORING_FEASIBILITY",
        "OVERALL_RISK",
    ];
    let findings = elements.map(|element| json!({"element": element, "finding": "MIXED", "note": "n"}));
    act("AssessRecipientRecord", ASSESSOR, json!({"recipient": recipient, "findings": findings}))
}

pub(crate) fn risk(id: &str) -> Act {
    act("IdentifyRisk", ASSESSOR, json!({"risk": id, "adverseOutcome": "REFOULEMENT", "items": ["S1"]}))
}

pub(crate) fn scores(likelihood: i32, scale: i32, scope: i32, irremediability: i32) -> Value {
    json!({"likelihood": likelihood, "scale": scale, "scope": scope, "irremediability": irremediability})
}

/// Scores of a level under the first edition's matrix.
pub(crate) fn at(level: &str) -> Value {
    match level {
        "LOW" => scores(1, 1, 1, 1),
        "MEDIUM" => scores(3, 3, 2, 2),
        "HIGH" => scores(4, 3, 2, 2),
        "PROHIBITIVE" => scores(5, 5, 2, 2),
        other => panic!("{other}"),
    }
}

pub(crate) fn rate(id: &str, basis: &str, scores: Value) -> Act {
    act("RateRisk", ASSESSOR, json!({"risk": id, "basis": basis, "scores": scores, "rationale": "r"}))
}

pub(crate) fn non_provision() -> Act {
    act(
        "AssessNonProvision",
        ASSESSOR,
        json!({"outcomes": ["ProtectionGap"], "scores": scores(3, 3, 3, 2), "rationale": "r"}),
    )
}

pub(crate) fn submit(id: &str) -> Act {
    act("SubmitRiskAssessment", ASSESSOR, json!({"assessment": id, "recommendation": "APPROVE"}))
}

pub(crate) fn endorse(id: &str) -> Act {
    act("EndorseRiskAssessment", FOCAL, json!({"assessment": id}))
}

pub(crate) fn send_back(id: &str) -> Act {
    act("ReturnRiskAssessment", FOCAL, json!({"assessment": id, "reasons": "r"}))
}

pub(crate) fn measure(id: &str) -> Act {
    act(
        "AddMitigation",
        MANAGER,
        json!({"measure": id, "mitigationType": "MONITORING", "title": "t", "description": "d", "reduces": ["LIKELIHOOD"],
            "owner": STAFF.0, "ownerParty": "IOM", "dueOn": "2027-01-01", "verificationMethod": "v"}),
    )
}

pub(crate) fn agree(id: &str) -> Act {
    act("AgreeMitigation", MANAGER, json!({"measure": id, "agreedWith": ["Ministry"]}))
}

pub(crate) fn begin(id: &str) -> Act {
    act("StartMitigation", STAFF, json!({"measure": id}))
}

pub(crate) fn complete(id: &str) -> Act {
    act("CompleteMitigation", STAFF, json!({"measure": id}))
}

pub(crate) fn verify(id: &str) -> Act {
    act("VerifyMitigation", ASSESSOR, json!({"measure": id, "result": "EFFECTIVE"}))
}

pub(crate) fn drop_measure(id: &str) -> Act {
    act("DropMitigation", MANAGER, json!({"measure": id, "reason": "REFUSED", "rationale": "r"}))
}

pub(crate) fn change_due(id: &str, due: &str) -> Act {
    act("ChangeMitigationDue", CHIEF, json!({"measure": id, "dueOn": due, "requestedBy": MANAGER.0, "reason": "r"}))
}

pub(crate) fn request(id: &str) -> Act {
    act("RequestDecision", MANAGER, json!({"request": id, "proposed": "APPROVE"}))
}

pub(crate) fn concur(id: &str) -> Act {
    act("RecordConcurrence", REGION, json!({"request": id, "concurs": true, "comments": "c"}))
}

pub(crate) fn refer(id: &str, to: &str) -> Act {
    act("ReferCaseUp", MANAGER, json!({"request": id, "to": to, "reason": "PRECEDENT", "question": "q"}))
}

pub(crate) fn hand_back(id: &str) -> Act {
    act("ReturnDecision", CHIEF, json!({"request": id, "reasons": "r", "needed": "n"}))
}

pub(crate) fn approve(id: &str) -> Act {
    act("ApproveSupport", CHIEF, json!({"decision": id, "request": "Q1", "dossierHash": "@dossier", "rationale": "r"}))
}

pub(crate) fn decline(id: &str) -> Act {
    act(
        "DeclineSupport",
        CHIEF,
        json!({"decision": id, "reason": "RESIDUAL_TOO_HIGH", "whatWouldChangeIt": "w", "nonProvisionConsidered": true, "rationale": "r"}),
    )
}

pub(crate) fn condition(id: &str, kind: &str) -> Value {
    json!({"condition": id, "text": "t", "kind": kind, "owner": STAFF.0})
}

pub(crate) fn satisfy(id: &str) -> Act {
    act("SatisfyCondition", MANAGER, json!({"condition": id, "evidence": ["E1"]}))
}

pub(crate) fn vary(id: &str) -> Act {
    act("VaryCondition", CHIEF, json!({"condition": id, "text": "t", "requestedBy": MANAGER.0, "reason": "r"}))
}

pub(crate) fn notify(id: &str) -> Act {
    act(
        "NotifyAuthorities",
        MANAGER,
        json!({"notification": id, "authority": "Ministry", "addressee": "MINISTRY", "channel": "letter",
            "content": ["CORE_PRINCIPLES", "CONDITIONS"]}),
    )
}

pub(crate) fn answer(id: &str, answer: &str) -> Act {
    act("RecordAuthorityResponse", MANAGER, json!({"notification": id, "answer": answer}))
}

pub(crate) fn agreement(id: &str) -> Act {
    act(
        "SignAgreement",
        MANAGER,
        json!({"agreement": id, "kind": "MEMORANDUM_OF_UNDERSTANDING", "signedOn": START, "evidence": ["E1"],
            "clauses": ["HUMAN_RIGHTS_COMPLIANCE", "SUSPENSION_WITHOUT_LIABILITY", "MONITORING_ACCESS"]}),
    )
}

pub(crate) fn indicator(id: &str) -> Act {
    act(
        "DefineIndicator",
        MANAGER,
        json!({"indicator": id, "name": "n", "family": "CONDUCT", "unit": "COUNT", "direction": "HIGH_IS_BAD", "breach": 100,
            "frequencyDays": 30, "source": "s", "owner": STAFF.0, "autoConsequence": "REVIEW_REQUIRED"}),
    )
}

pub(crate) fn reading(id: &str, from: u32, to: u32, numerator: i32) -> Act {
    let body = json!({"indicator": id, "from": after(from), "to": after(to), "numerator": numerator});
    act("MeasureIndicator", MANAGER, body).on(&after(to.max(from)))
}

pub(crate) fn activate() -> Act {
    act("ActivateSupport", MANAGER, json!({}))
}

pub(crate) fn deliver() -> Act {
    act("RecordDelivery", MANAGER, json!({"item": "S1", "recipient": "R1", "quantity": "100"}))
}

pub(crate) fn end() -> Act {
    act("EndSupport", MANAGER, json!({"completionNote": "n"}))
}

pub(crate) fn material_change(kind: &str) -> Act {
    act("RecordMaterialChange", MANAGER, json!({"kind": kind, "recipient": "R1", "description": "d"}))
}

pub(crate) fn incident(id: &str) -> Act {
    act(
        "ReportIncident",
        STAFF,
        json!({"incident": id, "occurredOn": START, "place": "post", "category": "TORTURE", "sourceKind": "COMMUNITY",
            "sourceReliability": "HIGH", "recipients": ["R1"], "summary": "s"}),
    )
}

pub(crate) fn assess_incident(id: &str, verification: &str, grave: bool) -> Act {
    act(
        "AssessIncident",
        FOCAL,
        json!({"incident": id, "verification": verification, "grave": grave, "linkToSupport": "DIRECT", "attribution": "UNIT", "reasoning": "r"}),
    )
}

pub(crate) fn close_incident(id: &str) -> Act {
    act("CloseIncident", FOCAL, json!({"incident": id, "outcome": "SANCTIONED", "note": "n"}))
}

pub(crate) fn intervene(id: &str) -> Act {
    act("OpenIntervention", MANAGER, json!({"intervention": id, "trigger": "INCIDENT", "aim": "a"}))
}

pub(crate) fn step(id: &str, rung: &str) -> Act {
    act("TakeInterventionStep", MANAGER, json!({"intervention": id, "rung": rung, "demand": "d"}))
}

pub(crate) fn close_intervention(id: &str) -> Act {
    act(
        "CloseIntervention",
        FOCAL,
        json!({"intervention": id, "outcome": "CORRECTED", "next": "CONTINUE", "note": "n"}),
    )
}

/// With a review in 30 days of `on`.
pub(crate) fn suspend(id: &str, on: u32) -> Act {
    act(
        "SuspendSupport",
        CHIEF,
        json!({"suspension": id, "kind": "DECIDED", "reason": "GRAVE_INCIDENT", "reviewDueOn": after(on + 30), "requirementsToResume": ["r"]}),
    )
    .on(&after(on))
}

/// The project manager's own, until the third day.
pub(crate) fn pause(id: &str, on: u32) -> Act {
    suspend(id, on).by(MANAGER).with("kind", "PRECAUTIONARY").with("reviewDueOn", after(on + 3))
}

pub(crate) fn confirm_pause(id: &str, due: &str) -> Act {
    act("ConfirmSuspension", CHIEF, json!({"suspension": id, "reviewDueOn": due}))
}

pub(crate) fn review(id: &str, due: &str) -> Act {
    act(
        "ReviewSuspension",
        CHIEF,
        json!({"suspension": id, "finding": "MAINTAIN", "note": "n", "nextReviewDueOn": due}),
    )
}

pub(crate) fn extend(id: &str, until: &str) -> Act {
    act("ExtendSuspension", HQ, json!({"suspension": id, "until": until, "reason": "r"}))
}

pub(crate) fn resume(id: &str) -> Act {
    act(
        "ResumeSupport",
        crate::harness::DEPUTY,
        json!({"suspension": id, "correctiveActionEvidence": ["E9"], "requestedBy": MANAGER.0, "rationale": "r"}),
    )
}

/// What a resumption rests on: evidence and a reading, both of that day.
pub(crate) fn remedied(on: u32) -> Vec<Act> {
    vec![
        evidence("E9").with("obtainedOn", after(on)).on(&after(on)),
        rate("K1", "RESIDUAL_ACHIEVED", at("LOW")).on(&after(on)),
    ]
}

pub(crate) fn cease() -> Act {
    act("CeaseSupport", CHIEF, json!({"reason": "r"}))
}

pub(crate) fn wind_down() -> Act {
    act(
        "RecordWindDown",
        MANAGER,
        json!({"assetsReturned": true, "dataAccessCut": true, "noticeSent": true, "note": "n"}),
    )
}

pub(crate) fn close() -> Act {
    act("CloseCase", MANAGER, json!({"reason": "COMPLETED"}))
}

pub(crate) fn withdraw() -> Act {
    act("WithdrawCase", MANAGER, json!({"reason": "r"}))
}

pub(crate) fn reopen() -> Act {
    act("ReopenCase", FOCAL, json!({"newFacts": "n"}))
}

/// The measure was due on a day, and the day after it is recorded that this has passed.
pub(crate) fn deadline_passed(measure: &str, due: u32) -> Act {
    let at = format!("{}T23:59:59.999Z", after(due));
    act("RecordDeadlinePassed", SYSTEM, json!({"kind": "MEASURE", "subject": measure, "due": at})).on(&after(due + 1))
}

pub(crate) fn correct(kind: &str, field: &str, value: &str) -> Act {
    act(
        "ProposeCorrection",
        RECORDS,
        json!({"target": format!("@position:{kind}"), "field": field, "newValue": value, "reason": "LATE_INFORMATION", "rationale": "r"}),
    )
}

pub(crate) fn annul(kind: &str) -> Act {
    act(
        "ProposeAnnulment",
        RECORDS,
        json!({"target": format!("@position:{kind}"), "reason": "NEVER_HAPPENED", "rationale": "r"}),
    )
}

pub(crate) fn approve_correction() -> Act {
    act("ApproveCorrection", OVERSIGHT, json!({"proposal": "@position:CorrectionProposed"}))
}

pub(crate) fn approve_annulment() -> Act {
    act("ApproveCorrection", OVERSIGHT, json!({"proposal": "@position:AnnulmentProposed"}))
}

pub(crate) fn resolve_alert(id: &str) -> Act {
    act("ResolveConsistencyAlert", FOCAL, json!({"alert": id, "resolution": "r"}))
}

pub(crate) fn emergency(id: &str) -> Act {
    act(
        "AuthoriseEmergency",
        CHIEF,
        json!({"emergency": id, "threat": "t", "covers": pairs(&[("S1", "R1")]), "basis": "LIFE_SAVING", "mode": "WRITTEN",
            "authorisedAt": "2026-01-10T10:00:00Z", "expiresAt": "2026-01-20T10:00:00Z"}),
    )
}
