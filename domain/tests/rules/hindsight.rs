//! G30: what a corrected fact would have refused is named with the guard, and nothing else is.

use domain::{Event, case::correction, case::hindsight, policy::Policy};
use proptest::{prelude::*, sample::select};
use serde_json::json;

use crate::{harness::*, stages::*};

/// Kinds of the events that the alerts name, and what the alerts say.
fn alerted(given: &Given, proposal: &Act) -> (Vec<&'static str>, String) {
    let mut world = given.0.clone();
    world.must(proposal);
    let answer = if proposal.name == "ProposeAnnulment" { approve_annulment() } else { approve_correction() };
    let mut named = (Vec::new(), String::new());
    for event in world.must(&answer) {
        if let Event::Correction(correction::Event::ConsistencyAlertRaised(body)) = event {
            assert_eq!(body.rule.as_str(), "GuardOfLaterEvent");
            assert!(!body.events.is_empty());
            let at = |position| world.history.iter().find(|known| known.position == position).unwrap();
            named.0.extend(body.events.iter().map(|position| at(*position).event.kind().name));
            named.1 = body.explanation.to_string();
        }
    }
    named
}

/// Just these kinds are named, in order, and these guards.
#[track_caller]
fn names<const N: usize>(given: &Given, proposal: Act, kinds: [&str; N], codes: &[&str]) {
    let (named, words) = alerted(given, &proposal);
    assert_eq!(named, kinds, "{words}");
    for code in codes {
        assert!(words.contains(&format!("({code}: ")), "{code} is not in: {words}");
    }
}

#[track_caller]
fn names_nothing(given: &Given, proposal: Act) {
    let (named, words) = alerted(given, &proposal);
    assert!(named.is_empty(), "{named:?}: {words}");
}

/// Aims at the n-th event of a kind, from 0, in place of the last.
fn nth(given: &Given, number: usize, proposal: Act) -> Act {
    let kind = proposal.body["target"].as_str().and_then(|text| text.strip_prefix("@position:")).unwrap().to_owned();
    let known = given.0.log.iter().filter(|known| known.event.kind().name == kind).nth(number).unwrap();
    proposal.with("target", json!(known.position))
}

const FROM_APPROVAL: [&str; 2] = ["SupportApproved", "SupportActivated"];

#[test]
fn a_lost_precondition_names_what_was_decided_and_delivered_on_it() {
    let given = given(active()).and(deliver());
    let outcome = |value| correct("PreconditionAssessed", "outcome", value);
    let kinds = ["SupportApproved", "SupportActivated", "DeliveryRecorded"];
    names(&given, outcome("\"NOT_MET\""), kinds, &["E-DEC-02", "E-ACT-01", "E-DLV-01"]);
    names(&given, annul("PreconditionAssessed"), kinds, &["E-PRE-06", "E-ACT-01", "E-DLV-01"]);
    names_nothing(&given, correct("PreconditionAssessed", "rationale", "\"x\""));
}

#[test]
fn a_real_risk_that_nobody_took_away_names_the_approval() {
    let found = submit("A1").with("realRiskOfGraveViolations", true).with("realRiskReasons", "r");
    let again = [start("A2"), non_provision(), submit("A2"), endorse("A2"), request("Q1"), approve("D1")];
    let given = given(rated("LOW")).and(found).and(again);
    let kinds = ["RiskAssessmentEndorsed", "SupportApproved"];
    names(&given, nth(&given, 1, annul("RiskAssessmentSubmitted")), kinds, &["E-STA-01", "E-DEC-03"]);
    names_nothing(&given, nth(&given, 0, annul("RiskAssessmentSubmitted")));
}

#[test]
fn an_endorsement_that_is_gone_or_too_old_names_the_approval() {
    names(&given(active()), annul("RiskAssessmentEndorsed"), FROM_APPROVAL, &["E-DEC-11"]);
    let later = |acts: Vec<Act>| acts.into_iter().map(|act| act.on(&after(181))).collect::<Vec<_>>();
    let mut acts = all_met();
    let achieved = rate("K1", "RESIDUAL_ACHIEVED", at("LOW"));
    acts.extend([start("A2"), achieved, submit("A2"), endorse("A2"), request("Q1"), approve("D1")]);
    let given = given(ready()).and(later(acts));
    let (_, words) = alerted(&given, &nth(&given, 1, annul("RiskAssessmentStarted")));
    assert!(words.contains("E-DEC-11") && words.contains("older than 180 days"), "{words}");
    names_nothing(&given, nth(&given, 0, annul("RiskAssessmentEndorsed")));
}

#[test]
fn another_answer_of_the_mechanism_names_the_approval() {
    let mut acts = met();
    acts.extend([identify("WORKING_GROUP"), consult("C1"), advice("C1", "SUPPORT_ADVISED")]);
    let rest = approved().split_off(met().len());
    let given = given(acts).and(rest);
    let advised = |value| correct("MechanismAdviceReceived", "advice", value);
    names(&given, advised("\"SUPPORT_NOT_ADVISED\""), ["SupportApproved"], &["E-DEC-07"]);
    names(&given, advised("\"MORE_INFORMATION_NEEDED\""), ["SupportApproved"], &["E-STA-01"]);
    names(&given, annul("MechanismAdviceReceived"), ["SupportApproved"], &["E-STA-01"]);
    names(&given, annul("MechanismConsulted"), ["RiskAssessmentEndorsed", "SupportApproved"], &["E-MECH-01"]);
    names_nothing(&given, advised("\"SUPPORT_ADVISED_WITH_CONDITIONS\""));
}

/// High inherent, low once the measure works; decided by the Chief of Mission.
fn mitigated() -> Given {
    let mut acts = met();
    acts.extend([start("A1"), record_of("R1"), risk("K1"), rate("K1", "INHERENT", at("HIGH"))]);
    acts.extend([measure("M1"), agree("M1")]);
    let projected = rate("K1", "RESIDUAL_PROJECTED", scores(1, 3, 2, 2)).with("measuresReliedOn", json!(["M1"]));
    acts.extend([projected, non_provision(), submit("A1"), endorse("A1"), request("Q1"), concur("Q1"), approve("D1")]);
    given(acts)
}

#[test]
fn a_higher_residual_level_names_the_approval_that_was_too_low_for_it() {
    let given = mitigated();
    names(&given, nth(&given, 1, annul("RiskRated")), ["SupportApproved"], &["E-DEC-01", "E-DEC-12"]);
    names_nothing(&given, correct("MitigationAdded", "title", "\"x\""));
}

#[test]
fn a_measure_that_never_was_names_the_approval_with_a_condition_on_it() {
    let linked = || {
        let mut condition = condition("C1", "PRECEDENT");
        condition["linkedMeasure"] = "M1".into();
        approve("D1").with("conditions", json!([condition]))
    };
    let given = given(met()).and([measure("M1"), measure("M2")]);
    let given = given.and(requested().split_off(met().len())).and(linked());
    names(&given, nth(&given, 0, annul("MitigationAdded")), ["SupportApproved"], &["E-REF-01"]);
    names_nothing(&given, nth(&given, 1, annul("MitigationAdded")));
}

#[test]
fn a_concurrence_that_never_was_names_the_approval() {
    let approved_at = |level, who| given(requested_at(level)).and([concur("Q1"), approve("D1").by(who)]);
    names(&approved_at("MEDIUM", CHIEF), annul("ConcurrenceRecorded"), ["SupportApproved"], &["E-DEC-09"]);
    names_nothing(&approved_at("MEDIUM", HQ), annul("ConcurrenceRecorded"));
    names_nothing(&approved_at("LOW", CHIEF), annul("ConcurrenceRecorded"));
}

#[test]
fn a_high_approval_is_named_where_its_indicators_never_were() {
    let high = given(active_at("HIGH"));
    names(&high, annul("IndicatorDefined"), FROM_APPROVAL, &["E-DEC-12", "E-ACT-01"]);
    let consequence = |value| correct("IndicatorDefined", "autoConsequence", value);
    names(&high, consequence("\"NONE\""), FROM_APPROVAL, &["E-DEC-12"]);
    names_nothing(&high, consequence("\"PRECAUTIONARY_SUSPENSION\""));
    names_nothing(&given(active()).and(indicator("I2")), annul("IndicatorDefined"));
}

#[test]
fn duties_that_were_not_apart_name_the_approval() {
    let owner = |value| correct("CaseOpened", "caseOwner", value);
    names(&given(active()), owner("\"chief\""), FROM_APPROVAL, &["E-DEC-04"]);
    names_nothing(&given(active()), owner("\"staff\""));
    let declared = given(ready()).and(conflict(FOCAL)).and([request("Q1"), approve("D1")]);
    names(&declared, correct("ConflictOfInterestDeclared", "user", "\"chief\""), ["SupportApproved"], &["E-DEC-05"]);
    names_nothing(&declared, correct("ConflictOfInterestDeclared", "user", "\"deputy\""));
}

#[test]
fn what_is_outside_the_policy_was_not_to_be_approved() {
    let given = given(applicable_to_four()).and(four_active().split_off(applicable_to_four().len()));
    let moved = |value| correct("CaseOpened", "country", value);
    let kinds = ["RiskAssessmentEndorsed", "SupportApproved", "SupportActivated"];
    names(&given, moved("\"XB\""), kinds, &["E-MECH-03"]);
    names(&given, annul("ApplicabilityDetermined"), FROM_APPROVAL, &["E-DEC-10"]);
    names_nothing(&given, correct("ApplicabilityDetermined", "rationale", "\"x\""));
}

#[test]
fn what_was_missing_at_the_start_names_the_activation_alone() {
    let given = given(active());
    for kind in ["AuthoritiesNotified", "AgreementSigned", "IndicatorDefined"] {
        names(&given, annul(kind), ["SupportActivated"], &["E-ACT-01"]);
    }
    let delivered = given.and(deliver());
    names(
        &delivered,
        annul("AuthoritiesNotified"),
        ["SupportActivated", "DeliveryRecorded"],
        &["E-ACT-01", "E-DLV-01"],
    );
    let mut acts = prepared();
    acts.extend([notify("N2"), activate()]);
    names_nothing(&self::given(acts), annul("AuthoritiesNotified"));
}

/// The corrected event itself is asked too: what went elsewhere may have gone where nothing was approved.
#[test]
fn a_delivery_is_named_where_it_went_to_somebody_without_active_support() {
    let ceased = cease().with("covers", pairs(&[("S2", "R1")]));
    let given = given(four_active()).and([ceased, deliver(), deliver()]);
    let last = ["DeliveryRecorded"];
    names(&given, correct("DeliveryRecorded", "item", "\"S2\""), last, &["E-DLV-01"]);
    names_nothing(&given, correct("DeliveryRecorded", "recipient", "\"R2\""));
    names_nothing(&given, correct("DeliveryRecorded", "quantity", "\"200\""));
    let kinds = ["DeliveryRecorded", "DeliveryRecorded"];
    names(&given, annul("SupportActivated"), kinds, &["E-DLV-01"]);
}

#[test]
fn a_resumption_is_named_where_its_evidence_or_reading_is_gone() {
    let given = given(suspended()).and(remedied(20)).and([resume("U1"), deliver()]);
    let kinds = ["SupportResumed", "DeliveryRecorded"];
    let obtained = |on: u32| correct("EvidenceAttached", "obtainedOn", &format!("\"{}\"", after(on)));
    names(&given, obtained(9), kinds, &["E-RES-01", "E-DLV-01"]);
    names_nothing(&given, obtained(10));
    names(&given, annul("EvidenceAttached"), kinds, &["E-EVD-03"]);
    names(&given, annul("RiskRated"), kinds, &["E-RES-03"]);
    names_nothing(&given, correct("EvidenceAttached", "title", "\"x\""));
}

fn rescue(more: impl Acts) -> Given {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = applicable();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    given_under(&policy, acts).and(more)
}

#[test]
fn an_emergency_is_named_where_its_item_did_not_qualify() {
    let delivered = deliver().with("emergency", "Y1").with("at", "2026-01-10T11:00:00Z");
    let given = rescue([precondition("WEAPONS", "MET"), emergency("Y1"), delivered]);
    let kinds = ["EmergencySupportAuthorised", "DeliveryRecorded"];
    let marked = |value| correct("SupportItemAdded", "lethalOrDualUse", value);
    let all = ["PreconditionAssessed", "EmergencySupportAuthorised", "DeliveryRecorded"];
    names(&given, marked("\"WEAPON\""), all, &["E-STA-01", "E-EMG-01", "E-STA-01"]);
    names(&given, marked("\"DUAL_USE\""), ["PreconditionAssessed"], &["E-PRE-05"]);
    names(&given, correct("SupportItemAdded", "lifeSaving", "null"), kinds, &["E-EMG-01"]);
    names(&given, correct("PreconditionAssessed", "outcome", "\"NOT_MET\""), kinds, &["E-PRE-03"]);
    let at = |value| correct("DeliveryRecorded", "at", value);
    names(&given, at("\"2026-01-10T09:00:00Z\""), ["DeliveryRecorded"], &["E-DLV-01"]);
    names_nothing(&given, at("\"2026-01-10T10:00:00Z\""));
    names(&given, annul("EmergencySupportAuthorised"), ["DeliveryRecorded"], &["E-REF-01"]);
}

#[test]
fn a_ratification_is_named_where_its_assessment_was_never_submitted() {
    let body = json!({"emergency": "Y1", "at": "2026-01-11T10:00:00Z", "assessment": "A9", "findings": "f"});
    let rapid = [start("A9").with("kind", "RAPID"), non_provision(), submit("A9")];
    let given = rescue(emergency("Y1")).and(rapid).and(act("RatifyEmergency", REGION, body).on(&after(1)));
    names(&given, annul("RiskAssessmentSubmitted"), ["EmergencySupportRatified"], &["E-STA-01"]);
    names_nothing(&given, correct("CaseOpened", "title", "\"x\""));
}

#[test]
fn a_closed_case_is_named_where_something_was_open() {
    let acts = [incident("N1"), assess_incident("N1", "CREDIBLE", false), close_incident("N1"), end(), close()];
    let given = given(active()).and(acts);
    names(&given, annul("IncidentClosed"), ["CaseClosed"], &["E-CLS-01"]);
    names(&given, annul("SupportEnded"), ["CaseClosed"], &["E-CLS-01"]);
    names_nothing(&given, correct("IncidentReported", "summary", "\"x\""));
    names_nothing(&given, annul("IncidentAssessed"));
}

#[test]
fn a_withdrawn_case_is_named_where_something_was_open() {
    let acts = [incident("N1"), assess_incident("N1", "CREDIBLE", false), close_incident("N1"), withdraw()];
    let given = given(ready()).and(acts);
    names(&given, annul("IncidentClosed"), ["CaseWithdrawn"], &["E-CLS-01"]);
    names_nothing(&given, correct("IncidentClosed", "note", "\"x\""));
}

/// G04, G13: what was found to be a weapon, or to need Legal, was not to be "met", and nothing was to be decided on it.
#[test]
fn an_item_that_was_a_weapon_names_its_precondition_and_what_rests_on_it() {
    let given = given(active()).and(deliver());
    let marked = |value| correct("SupportItemAdded", "lethalOrDualUse", value);
    let kinds = ["PreconditionAssessed", "SupportApproved", "SupportActivated", "DeliveryRecorded"];
    let codes = ["E-PRE-06", "E-ACT-01", "E-DLV-01"];
    names(&given, marked("\"WEAPON\""), kinds, &["E-STA-01", "E-PRE-06", "E-ACT-01", "E-DLV-01"]);
    names(&given, marked("\"DUAL_USE\""), kinds, &[&["E-PRE-05"][..], &codes].concat());
    // What was assessed again on its own feet carries the decision.
    let again = given.and([request("Q2").with("covers", pairs(&[("S1", "R1")])), precondition("WEAPONS", "MET")]);
    names_nothing(&again, annul("PreconditionAssessed"));
}

/// G04, G32
#[test]
fn evidence_that_never_was_names_all_that_rests_on_it() {
    let given = given(active()).and(evidence("E2"));
    let kinds = [
        "PreconditionAssessed",
        "PreconditionAssessed",
        "PreconditionAssessed",
        "PreconditionAssessed",
        "SupportApproved",
        "AgreementSigned",
        "SupportActivated",
    ];
    names(&given, nth(&given, 0, annul("EvidenceAttached")), kinds, &["E-EVD-03", "E-PRE-06", "E-ACT-01"]);
    names_nothing(&given, nth(&given, 1, annul("EvidenceAttached")));
}

/// G13: for the other preconditions Legal speaks of the case.
#[test]
fn legal_advice_that_was_another_names_the_precondition() {
    let mut acts = applicable();
    acts.extend([legal_advice("DEATH_PENALTY"), precondition("DEATH_PENALTY", "MET")]);
    let given = given(acts);
    let advised = |value| correct("PreconditionLegalAdviceRecorded", "advice", value);
    names(&given, advised("\"NOT_PERMISSIBLE\""), ["PreconditionAssessed"], &["E-PRE-07"]);
    names_nothing(&given, advised("\"PERMISSIBLE_IF\""));
}

/// G03
#[test]
fn operational_capability_that_was_left_outside_the_policy_is_named() {
    let outside = given(drafted()).and(applies(&[("S1", "R1")], "DOES_NOT_APPLY"));
    let purpose = |kind, value| correct(kind, "purpose", value);
    let value = "\"OPERATIONAL_CAPABILITY\"";
    names(&outside, purpose("SupportItemAdded", value), ["ApplicabilityDetermined"], &["E-SCOPE-02"]);
    names_nothing(&outside, purpose("SupportItemAdded", "\"MEDIATION\""));
    names_nothing(&given(applicable()), purpose("SupportItemAdded", value));
    let revised = outside.and(revise("S1"));
    names(&revised, purpose("SupportItemRevised", value), ["SupportItemRevised"], &["E-SCOPE-02"]);
}

/// G09, G10
#[test]
fn a_measure_that_was_not_agreed_or_reduces_something_else_names_the_residual_and_the_approval() {
    let given = mitigated();
    let kinds = ["RiskRated", "RiskAssessmentSubmitted", "RiskAssessmentEndorsed", "SupportApproved"];
    names(&given, annul("MitigationAgreed"), kinds, &["E-MIT-01", "E-DEC-11"]);
    let reduces = |value| correct("MitigationAdded", "reduces", value);
    names(&given, reduces("[\"SCALE\"]"), kinds, &["E-RISK-03", "E-DEC-11"]);
    names_nothing(&given, reduces("[\"LIKELIHOOD\",\"SCALE\"]"));
}

/// G06, G08
#[test]
fn an_assessment_that_was_never_complete_is_named() {
    let kinds = ["RiskAssessmentSubmitted", "RiskAssessmentEndorsed", "SupportApproved", "SupportActivated"];
    for (kind, code) in [("RecipientRecordAssessed", "E-RISK-07"), ("NonProvisionRiskAssessed", "E-RISK-01")] {
        names(&given(active()), annul(kind), kinds, &[code, "E-STA-01", "E-DEC-11", "E-ACT-01"]);
    }
}

/// S-2
#[test]
fn a_measure_that_its_owner_verified_is_named() {
    let given = given(met()).and([measure("M1"), agree("M1"), begin("M1"), complete("M1"), verify("M1")]);
    let owner = |value| correct("MitigationAdded", "owner", value);
    names(&given, owner("\"assessor\""), ["MitigationVerified"], &["E-MIT-02"]);
    names_nothing(&given, owner("\"manager\""));
    names(&given, annul("MitigationCompleted"), ["MitigationVerified"], &["E-MIT-01"]);
}

/// A new decision that stands on its own feet carries what comes after it.
#[test]
fn what_a_later_decision_carries_is_not_named() {
    let again = approve("D2").by(DEPUTY).with("request", "Q2");
    let ask = request("Q2").with("covers", pairs(&[("S1", "R1")]));
    let acts = [deliver(), start("A2"), non_provision(), submit("A2"), endorse("A2"), ask, again, deliver()];
    let given = given(active()).and(acts);
    let kinds = ["SupportApproved", "SupportActivated", "DeliveryRecorded"];
    names(&given, nth(&given, 0, annul("RiskAssessmentEndorsed")), kinds, &["E-DEC-11"]);
    names(
        &given,
        nth(&given, 1, annul("RiskAssessmentEndorsed")),
        ["SupportApproved", "DeliveryRecorded"],
        &["E-DEC-11"],
    );
}

/// What failed already is not named again for the same guard, but for another one.
#[test]
fn a_second_correction_names_what_it_adds() {
    let given = given(active()).and([annul("RiskAssessmentEndorsed"), approve_annulment()]);
    names_nothing(&given, annul("RiskAssessmentSubmitted"));
    names(&given, correct("PreconditionAssessed", "outcome", "\"NOT_MET\""), FROM_APPROVAL, &["E-DEC-02"]);
}

/// One record holds one alert: more events than it has room for are named by a second.
#[test]
fn an_alert_fits_its_record() {
    let mut world = given(active()).and(deliver()).0;
    let (stream, event) = world.history.last().map(|known| (known.stream.clone(), known.event.clone())).unwrap();
    for number in 0..correction::MOST_NAMED {
        world.append(stream.clone(), event.clone(), MANAGER, day(START), &format!("delivery-{number}"));
    }
    world.must(&annul("SupportActivated"));
    let events = world.must(&approve_annulment());
    let mut ids = Vec::new();
    let mut count = 0;
    for event in &events[1..] {
        let Event::Correction(correction::Event::ConsistencyAlertRaised(body)) = event else { panic!("{event:?}") };
        ids.push(body.alert.to_string());
        count += body.events.len();
        assert!(body.events.len() <= correction::MOST_NAMED);
    }
    assert_eq!((count, ids), (correction::MOST_NAMED + 1, vec!["ALERT-1".to_owned(), "ALERT-2".to_owned()]));
}

/// Whatever was accepted, its guards accept it again as long as nothing is corrected.
#[test]
fn what_was_accepted_passes_the_same_guards_again() {
    let mut seen = 0;
    for acts in [active(), active_at("HIGH"), four_active(), ceased()] {
        let given = given(acts).and([]);
        let (case, judged) = hindsight::judge(&given.0.history, domain::Position(0), &given.0.registry);
        assert_eq!(case, given.0.case);
        seen += judged.len();
        for known in judged {
            assert!(known.refusals.is_empty(), "{known:?}");
        }
    }
    assert_eq!(seen, 65);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// A correction of what no guard reads raises no alert, whatever was recorded.
    #[test]
    fn words_that_no_guard_reads_raise_no_alert(
        stage in select(vec![active(), active_at("HIGH"), suspended(), ceased(), four_active()]),
        (kind, field) in select(vec![
            ("CaseOpened", "title"), ("SupportItemAdded", "description"), ("PreconditionAssessed", "rationale"),
            ("EvidenceAttached", "title"), ("IndicatorDefined", "name"),
            ("AuthoritiesNotified", "channel"), ("ApplicabilityDetermined", "rationale"),
        ]),
        words in "[a-z]{3,20}",
        deliveries in 0..3usize,
    ) {
        let more: Vec<Act> = if stage.len() == active().len() { vec![deliver(); deliveries] } else { Vec::new() };
        let given = given(stage).and(more);
        names_nothing(&given, correct(kind, field, &format!("\"{words}\"")));
    }
}
