//! Corrections and annulments: G30, G31; and evidence: G32.

use domain::terms::IndicatorState;
use serde_json::json;

use crate::{harness::*, stages::*};

/// G30
#[test]
fn only_what_this_case_recorded_and_nobody_annulled_is_corrected() {
    let act = || correct("PreconditionAssessed", "outcome", "\"NOT_MET\"");
    given(met()).when(act()).then_kinds(["CorrectionProposed"]);
    given(met()).when(act()).with("target", "9999").then_rejected("E-COR-01");
    given(met()).when(act()).with("target", "1").then_rejected("E-COR-01");
    given(met())
        .and([annul("EvidenceAttached"), approve_annulment()])
        .when(correct("EvidenceAttached", "title", "\"x\""))
        .then_rejected("E-COR-01");
}

/// G30
#[test]
fn decisions_judgements_and_identities_are_not_corrected() {
    let refused = |stage: Vec<Act>, kind: &str, field: &str, value: &str| {
        given(stage).when(correct(kind, field, value)).then_rejected("E-COR-02");
    };
    refused(approved(), "SupportApproved", "rationale", "\"x\"");
    refused(suspended(), "SupportSuspended", "reason", "\"PATTERN_OF_VIOLATIONS\"");
    refused(ready(), "RiskRated", "reading.level", "\"LOW\"");
    refused(ready(), "RiskAssessmentSubmitted", "realRiskOfGraveViolations", "true");
    refused(met(), "CaseOpened", "reference", "\"C-2\"");
    refused(met(), "EvidenceAttached", "sha256", &format!("\"{}\"", sha("x")));
    refused(met(), "PreconditionAssessed", "validUntil", "\"2099-01-01\"");
    given(met()).when(correct("CaseOpened", "title", "\"x\"")).then_accepted();
}

/// G30, G23: a decision stays as taken. What it set for later - a review, a date, a condition - is set anew.
#[test]
fn what_was_decided_on_the_way_is_neither_corrected_nor_annulled() {
    let suspended_and = |more: Act| given(suspended()).and(more);
    let conditions = json!([condition("C1", "CONTINUING")]);
    let approved = || given(requested()).and(approve("D1").with("conditions", conditions.clone()));
    let visible = act("DecideVisibility", CHIEF, json!({"option": "NONE", "rationale": "r"}));
    for (given, kind, field, value) in [
        (suspended_and(review("U1", &after(40))), "SuspensionReviewed", "nextReviewDueOn", "\"2031-01-01\""),
        (suspended_and(extend("U1", &after(60))), "SuspensionExtended", "until", "\"2031-01-01\""),
        (
            given(active()).and([pause("U1", 10), confirm_pause("U1", &after(40))]),
            "SuspensionConfirmed",
            "reviewDueOn",
            "\"2031-01-01\"",
        ),
        (given(requested()).and(hand_back("Q1")), "DecisionReturned", "reasons", "\"x\""),
        (given(requested()).and(refer("Q1", "HEADQUARTERS")), "CaseReferredUp", "to", "\"REGIONAL\""),
        (approved().and(vary("C1")), "ConditionVaried", "text", "\"x\""),
        (
            given(ready()).and([measure("M1"), change_due("M1", "2027-02-01")]),
            "MitigationDueChanged",
            "dueOn",
            "\"2031-01-01\"",
        ),
        (given(active()).and(visible), "VisibilityDecided", "rationale", "\"x\""),
        (crate::emergency::ratified(), "EmergencySupportRatified", "findings", "\"x\""),
    ] {
        given.clone().when(correct(kind, field, value)).then_rejected("E-COR-02");
        given.when(annul(kind)).then_rejected("E-COR-04");
    }
}

/// G30
#[test]
fn a_corrected_value_fits_and_differs() {
    let value = |field: &str, value: &str| given(met()).when(correct("PreconditionAssessed", field, value));
    value("outcome", "\"MET\"").then_rejected("E-COR-05");
    value("outcome", "\"PERHAPS\"").then_rejected("E-COR-05");
    value("outcome", "NOT_MET").then_rejected("E-COR-05");
    value("colour", "\"red\"").then_rejected("E-COR-05");
    value("outcome", "\"NOT_MET\"").then_accepted();
}

/// G30
#[test]
fn correcting_takes_two_people_neither_of_whom_may_be_the_author_who_approves() {
    let proposed = || given(met()).and(correct("PreconditionAssessed", "outcome", "\"NOT_MET\""));
    proposed().when(approve_correction()).then_kinds(["EventCorrected"]);
    let oversight = |user| Person(user, OVERSIGHT.1);
    let by_janus = correct("PreconditionAssessed", "outcome", "\"NOT_MET\"").by(Person(JANUS, RECORDS.1));
    given(met()).and(by_janus.clone()).when(approve_correction()).by(oversight(JANUS)).then_rejected("E-COR-03");
    let written_by_janus = precondition("WEAPONS", "MET").by(Person(JANUS, MANAGER.1));
    let own =
        || given(met()).and([written_by_janus.clone(), correct("PreconditionAssessed", "outcome", "\"NOT_MET\"")]);
    own().when(approve_correction()).by(oversight(JANUS)).then_rejected("E-COR-03");
    own().when(approve_correction()).then_accepted();
    let reject =
        || act("RejectCorrection", OVERSIGHT, json!({"proposal": "@position:CorrectionProposed", "reasons": "r"}));
    given(met()).and(by_janus).when(reject()).by(oversight(JANUS)).then_rejected("E-COR-03");
    proposed().when(reject()).then_kinds(["CorrectionRejected"]);
    proposed().and(reject()).when(approve_correction()).then_rejected("E-REF-01");
    proposed().and(approve_correction()).when(approve_correction()).then_rejected("E-REF-01");
}

/// G31
#[test]
fn a_decision_is_not_annulled() {
    given(approved()).when(annul("SupportApproved")).then_rejected("E-COR-04");
    given(active()).when(annul("SupportApproved")).then_rejected("E-COR-04");
    given(ceased()).when(annul("SupportCeased")).then_rejected("E-COR-04");
    given(ready()).and(withdraw()).when(annul("CaseWithdrawn")).then_rejected("E-COR-04");
    given(active()).and(incident("N1")).when(annul("IncidentReported")).then_kinds(["AnnulmentProposed"]);
    given(met()).when(annul("CaseOpened")).then_rejected("E-COR-01");
}

/// P13
#[test]
fn no_correction_makes_a_decided_pair_vanish() {
    let proposed = |act: Act| given(active()).and(act);
    proposed(annul("RecipientLinked")).when(approve_annulment()).then_rejected("E-COR-05");
    proposed(annul("SupportItemAdded")).when(approve_annulment()).then_rejected("E-COR-05");
    proposed(correct("SupportItemAdded", "item", "\"S7\"")).when(approve_correction()).then_rejected("E-COR-05");
    proposed(correct("SupportItemAdded", "description", "\"Cars\"")).when(approve_correction()).then_accepted();
}

#[test]
fn the_corrected_fact_alerts_for_what_it_would_have_refused() {
    let mut acts = active();
    acts.extend([deliver(), correct("PreconditionAssessed", "outcome", "\"NOT_MET\"")]);
    let given = given(acts).when(approve_correction()).then_kinds(["EventCorrected", "ConsistencyAlertRaised"]);
    given.then_case(|case| {
        assert_eq!(case.corrections.open_alerts().count(), 1);
        assert!(case.preconditions.not_met(&case.standing.pairs[0].pair).is_some());
        assert!(case.is_in_force(&case.standing.pairs[0].pair), "the decision stays as taken");
    });
}

#[test]
fn an_annulled_endorsement_or_activation_alerts_too() {
    given(active())
        .and(annul("RiskAssessmentEndorsed"))
        .when(approve_annulment())
        .then_kinds(["EventAnnulled", "ConsistencyAlertRaised"]);
    given(active())
        .and([deliver(), annul("SupportActivated")])
        .when(approve_annulment())
        .then_kinds(["EventAnnulled", "ConsistencyAlertRaised"]);
    given(active()).and(annul("SupportActivated")).when(approve_annulment()).then_kinds(["EventAnnulled"]);
}

#[test]
fn a_corrected_reading_brings_its_breach_to_light() {
    let mut acts = active();
    acts.extend([reading("I1", 0, 10, 0), correct("IndicatorMeasured", "numerator", "12")]);
    let given = given(acts).when(approve_correction()).then_kinds(["EventCorrected", "IndicatorBreached"]);
    given.then_case(|case| assert_eq!(case.monitoring.indicators[0].state, IndicatorState::Breached));
}

/// G20: a corrected reading brings what the reading would have brought.
#[test]
fn a_corrected_reading_stops_support_where_the_indicator_says_so() {
    let stops = || {
        let mut acts = active();
        for act in acts.iter_mut().filter(|act| act.name == "DefineIndicator") {
            act.body["autoConsequence"] = "PRECAUTIONARY_SUSPENSION".into();
        }
        acts
    };
    let corrected = |value: &str| {
        let acts = [reading("I1", 0, 10, 0), correct("IndicatorMeasured", "numerator", value)];
        given(stops()).and(acts).when(approve_correction())
    };
    let stopped = corrected("1").then_kinds(["EventCorrected", "IndicatorBreached", "SupportSuspended"]);
    stopped.when(deliver()).on(&after(10)).then_rejected("E-DLV-01");
    let other = given(stops()).and([reading("I1", 0, 10, 2), correct("IndicatorMeasured", "numerator", "3")]);
    other.when(approve_correction()).then_kinds(["EventCorrected"]);
    // A threshold that was too high hid the breach just as well.
    let hidden = [reading("I1", 0, 10, 2), correct("IndicatorDefined", "breach", "100")];
    let mut high = stops();
    for act in high.iter_mut().filter(|act| act.name == "DefineIndicator") {
        act.body["breach"] = 500.into();
    }
    let kinds = ["EventCorrected", "IndicatorBreached", "SupportSuspended"];
    given(high).and(hidden).when(approve_correction()).then_kinds(kinds);
    // What was known as a breach and only now has a consequence.
    let known =
        [reading("I1", 0, 10, 2), correct("IndicatorDefined", "autoConsequence", "\"PRECAUTIONARY_SUSPENSION\"")];
    given(active()).and(known).when(approve_correction()).then_kinds(kinds);
}

#[test]
fn a_corrected_reading_clears_what_was_no_breach() {
    let given = || given(active()).and([reading("I1", 0, 10, 12), reading("I1", 11, 20, 0)]);
    let first = given().0.log.iter().find(|known| known.event.kind().name == "IndicatorMeasured").unwrap().position;
    let no_breach = correct("IndicatorMeasured", "numerator", "0").with("target", json!(first));
    given().and(no_breach).when(approve_correction()).then_kinds(["EventCorrected", "IndicatorCleared"]);
    let annulled = annul("IndicatorMeasured").with("target", json!(first));
    given().and(annulled).when(approve_annulment()).then_kinds(["EventAnnulled", "IndicatorCleared"]);
    // A breach that was cleared long ago is not told again by a correction of something else.
    let cleared = given().and([reading("I1", 21, 30, 0), correct("CaseOpened", "title", "\"x\"")]);
    cleared.when(approve_correction()).then_kinds(["EventCorrected"]);
}

#[test]
fn an_alert_is_resolved_once() {
    let lost = || given(active()).and(precondition("WEAPONS", "NOT_MET"));
    lost().when(resolve_alert("ALERT-1")).then_kinds(["ConsistencyAlertResolved"]);
    lost().and(resolve_alert("ALERT-1")).when(resolve_alert("ALERT-1")).then_rejected("E-REF-02");
}

/// G32
#[test]
fn a_document_is_attached_once_and_with_its_own_hash() {
    given(drafted()).when(evidence("E2")).with("sha256", sha("E1")).then_rejected("E-EVD-02");
    given(drafted()).when(evidence("E2")).with("measuredSha256", sha("else")).then_rejected("E-EVD-01");
    given(drafted()).when(evidence("E2")).with("measuredSha256", sha("E2")).then_accepted();
    given(drafted()).when(evidence("E1")).then_rejected("E-REF-02");
}

/// G32
#[test]
fn a_hash_has_64_digits() {
    assert!(domain::terms::Digest::parse(&"a".repeat(64)).is_ok());
    assert!(domain::terms::Digest::parse(&"a".repeat(63)).is_err());
    assert!(domain::terms::Digest::parse(&"g".repeat(64)).is_err());
}

#[test]
fn erased_content_leaves_its_hash() {
    let erase = || act("EraseEvidenceContent", DATA, json!({"evidence": "E1", "legalBasis": "b"}));
    given(drafted()).and(erase()).when(erase()).then_rejected("E-REF-02");
    given(drafted()).and(erase()).when(evidence("E2")).with("sha256", sha("E1")).then_rejected("E-EVD-02");
}

#[test]
fn each_proposal_waits_for_its_own_answer() {
    let two = || given(met()).and([correct("CaseOpened", "title", "\"x\""), annul("EvidenceAttached")]);
    let answers = [
        approve_correction(),
        approve_annulment(),
        act("RejectCorrection", OVERSIGHT, json!({"proposal": "@position:CorrectionProposed", "reasons": "r"})),
        act("RejectCorrection", OVERSIGHT, json!({"proposal": "@position:AnnulmentProposed", "reasons": "r"})),
    ];
    for (answer, other) in answers.iter().zip([1, 0, 1, 0]) {
        let answered = two().and(answer.clone());
        assert_eq!(answered.0.case.corrections.proposals.len(), 1);
        answered.clone().when(answer.clone()).then_rejected("E-REF-01");
        answered.when(answers[other].clone()).then_accepted();
    }
}

/// G30
#[test]
fn an_event_is_annulled_once() {
    let by = |user| Person(user, RECORDS.1);
    let two = given(met()).and([annul("EvidenceAttached"), annul("EvidenceAttached").by(by(JANUS))]);
    let first = two.0.case.corrections.proposals[0].proposal;
    let approved = two.and(approve_annulment().with("proposal", json!(first)));
    approved.when(approve_annulment()).then_rejected("E-COR-01");
}

#[test]
fn an_alert_names_each_event_that_rests_on_the_corrected_fact() {
    let mut acts = suspended();
    acts.extend(remedied(20));
    acts.extend([resume("U1"), deliver()]);
    acts.push(correct("PreconditionAssessed", "outcome", "\"NOT_MET\""));
    given(acts).when(approve_correction()).then(|events| {
        let domain::Event::Correction(domain::case::correction::Event::ConsistencyAlertRaised(body)) = &events[1]
        else {
            panic!("{events:?}")
        };
        assert_eq!(body.events.len(), 4, "{}", body.explanation);
        for kind in ["SupportApproved", "SupportActivated", "SupportResumed", "DeliveryRecorded"] {
            assert!(body.explanation.as_str().contains(kind), "{kind}: {}", body.explanation);
        }
    });
}
