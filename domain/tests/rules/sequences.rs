//! What is tried in the sequences: single acts, whole ways to a decision, and acts by somebody else than usual.

use std::sync::LazyLock;

use domain::policy::Policy;
use proptest::{prelude::*, sample::select};
use serde_json::json;

use crate::{harness::*, samples, stages::*};

/// The emergency path is on, so that its deliveries are seen too.
pub(crate) static BASE: LazyLock<World> = LazyLock::new(|| {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = applicable_to_four();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    given_under(&policy, acts).0
});

/// Already active, so that what follows activity is reached often.
pub(crate) static ACTIVE: LazyLock<World> = LazyLock::new(|| given(four_active()).0);

fn some_pairs() -> impl Strategy<Value = serde_json::Value> {
    let all = prop::sample::subsequence(FOUR.to_vec(), 1..=4).prop_map(|some| pairs(&some));
    prop_oneof![2 => Just(serde_json::Value::Null), 1 => all]
}

fn level() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just("LOW"), 2 => Just("MEDIUM"), 1 => Just("HIGH"), 1 => Just("PROHIBITIVE")]
}

fn ids(prefix: &'static str) -> impl Strategy<Value = String> {
    (1..4).prop_map(move |number| format!("{prefix}{number}"))
}

/// Somebody else than usual: the same person in the same role, or one who holds every role.
fn by(act: Act, chance: u8) -> Act {
    let janus = Person(JANUS, act.by.1);
    if chance < 3 && act.by != SYSTEM { act.by(janus) } else { act }
}

/// The whole way to an endorsed assessment at a level.
fn whole_assessment(id: &str, level: &str, real_risk: bool) -> Vec<Act> {
    let risk_id = format!("K{id}");
    let mut all = vec![start(id), record_of("R1"), record_of("R2"), risk(&risk_id).with("items", json!(["S1", "S2"]))];
    all.extend([rate(&risk_id, "INHERENT", at(level)), rate("K1", "RESIDUAL_ACHIEVED", at("LOW")), non_provision()]);
    // What a change overtook is rated anew.
    all.extend(["K1", "KA4", "KA5"].map(|known| rate(known, "INHERENT", at(level))));
    let submitted = submit(id).with("itemsWithoutRisk", json!(["S1", "S2"]));
    all.push(submitted.with("realRiskOfGraveViolations", real_risk).with("realRiskReasons", "r"));
    all.push(endorse(id));
    all
}

fn whole_decision(id: &str, who: Person, covers: serde_json::Value) -> Vec<Act> {
    let request_id = format!("Q{id}");
    let mut approved = approve(&format!("D{id}")).by(who).with("request", request_id.clone());
    // Some run out soon.
    if ["1", "5", "7"].contains(&id) {
        approved = approved.with("validUntil", after(12));
    }
    let conditions = json!([condition(&format!("C{id}"), "CONTINUING")]);
    let ask = request(&request_id).with("covers", covers);
    vec![
        ask,
        concur(&request_id),
        approved.with("conditions", conditions).with("acknowledgedRevision", "@revision"),
        hand_back(&request_id),
    ]
}

/// From the preconditions to the start, as far as it goes.
fn whole_way(id: &str, level: &str, who: Person, covers: serde_json::Value) -> Vec<Act> {
    let mut all = all_met();
    all.extend((1..4).map(|number| resolve_alert(&format!("ALERT-{number}"))));
    all.extend(whole_assessment(&format!("A{id}"), level, false));
    all.extend(preparations());
    all.extend(whole_decision(id, who, covers.clone()));
    all.push(activate().with("covers", covers));
    all
}

fn preparations() -> Vec<Act> {
    vec![notify("N1"), agreement("G1"), indicator("I1"), indicator("I2")]
}

/// One thing, or a few that go together; each is tried, whatever became of the one before.
fn moves() -> impl Strategy<Value = Vec<Act>> {
    let outcome = select(vec!["MET", "MET", "MET", "NOT_MET", "NOT_APPLICABLE"]);
    let decider = || select(vec![CHIEF, DEPUTY, REGION, HQ, HQ_2, Person(JANUS, CHIEF.1)]);
    let precondition_of =
        |covers| move |which: &str, outcome: &str| precondition(which, outcome).with("covers", covers);
    let one = |act: Act| vec![act];
    prop_oneof![
        4 => Just(all_met()),
        // Something is entered anew, and nobody endorses it.
        1 => (ids("A8"), level(), any::<bool>()).prop_map(|(id, level, rapid)| {
            let kind = if rapid { "RAPID" } else { "PERIODIC" };
            vec![start(&id).with("kind", kind), rate("K1", "INHERENT", at(level)), submit(&id)]
        }),
        2 => (select(PRECONDITIONS.to_vec()), outcome, some_pairs()).prop_map(move |(which, outcome, covers)| vec![precondition_of(covers)(which, outcome)]),
        1 => select(PRECONDITIONS.to_vec()).prop_map(move |which| one(confirm(which))),
        2 => (ids("A"), level(), 0..8u8).prop_map(|(id, level, risk)| whole_assessment(&id, level, risk == 0)),
        3 => (ids(""), decider(), some_pairs()).prop_map(|(id, who, covers)| whole_decision(&id, who, covers)),
        1 => (ids("D"), decider(), some_pairs()).prop_map(move |(id, who, covers)| one(decline(&id).by(who).with("covers", covers))),
        3 => Just(preparations()),
        8 => (4..9u32, level(), decider(), some_pairs()).prop_map(|(id, level, who, covers)| whole_way(&id.to_string(), level, who, covers)),
        3 => some_pairs().prop_map(move |covers| one(activate().with("covers", covers))),
        5 => (select(vec!["S1", "S2"]), select(vec!["R1", "R2"]), select(vec![0, 0, 10, 14, 35])).prop_map(move |(item, recipient, on)| {
            let act = deliver().with("item", item).with("recipient", recipient);
            one(if on == 0 { act } else { act.on(&after(on)) })
        }),
        3 => (ids("U"), decider(), some_pairs(), 0..40u32).prop_map(move |(id, who, covers, on)| one(suspend(&id, on).by(who).with("covers", covers))),
        1 => (ids("U"), 0..40u32).prop_map(move |(id, on)| one(pause(&id, on))),
        5 => (4..9u32, ids("U"), decider(), some_pairs(), 0..9u32, any::<bool>()).prop_map(|(fresh, id, who, covers, tries, both)| {
            let proof = format!("E9-{tries}");
            let id = if both { format!("U{fresh}") } else { id };
            let first = both.then(|| suspend(&id, 30).with("covers", covers.clone()));
            let again = resume(&id).by(who).with("covers", covers).with("correctiveActionEvidence", json!([proof]));
            let mut all = all_met();
            all.extend(first);
            all.extend([
                evidence(&proof).with("obtainedOn", after(40)).on(&after(41)),
                rate("K1", "RESIDUAL_ACHIEVED", at("LOW")).on(&after(41)),
                rate("KA4", "RESIDUAL_ACHIEVED", at("LOW")).on(&after(41)),
                rate("KA5", "RESIDUAL_ACHIEVED", at("LOW")).on(&after(41)),
                again.with("conditionsReconfirmed", json!((1..9).map(|number| format!("C{number}")).collect::<Vec<_>>())).on(&after(42)),
            ]);
            all
        }),
        2 => (decider(), some_pairs()).prop_map(move |(who, covers)| one(cease().by(who).with("covers", covers))),
        // Renewed for a short time, ceased after it ran out, and then what was handed over in between is recorded.
        3 => (decider(), any::<bool>()).prop_map(|(who, stops)| {
            let mut all = whole_decision("5", who, pairs(&[("S1", "R1")]));
            all.extend(stops.then(|| cease().by(HQ).on(&after(20))));
            all.extend([deliver().on(&after(11)), deliver().on(&after(14)), deliver().on(&after(19))]);
            all
        }),
        1 => some_pairs().prop_map(move |covers| one(end().with("covers", covers))),
        2 => (some_pairs(), any::<bool>()).prop_map(move |(covers, first)| {
            let first = first.then(|| cease().by(HQ).with("covers", covers.clone()));
            first.into_iter().chain([reopen().with("covers", covers)]).collect()
        }),
        1 => Just(vec![wind_down(), close()]),
        1 => any::<bool>().prop_map(|back| if back { vec![withdraw(), reopen()] } else { vec![withdraw()] }),
        1 => (ids("N"), any::<bool>()).prop_map(|(id, grave)| vec![incident(&id), assess_incident(&id, "CREDIBLE", grave)]),
        1 => ids("V").prop_map(move |id| one(intervene(&id))),
        1 => select(vec!["CHANGE_OF_COMMAND", "LAW_CHANGE", "SCOPE_CHANGE"]).prop_map(move |kind| one(material_change(kind))),
        1 => (ids("X9"), select(vec!["CLEAR", "CAUTION", "INELIGIBLE", "CLEAR"])).prop_map(move |(id, result)| one(screen(&id, "R1", result))),
        1 => select(vec!["S1", "S2"]).prop_map(|item| vec![remove_item(item), crate::stages::item(item), applies(&[(item, "R1"), (item, "R2")], "APPLIES")]),
        1 => select(vec!["R1", "R2"]).prop_map(|recipient| vec![unlink(recipient), link(recipient)]),
        1 => (select(vec!["S1", "S2"]), select(vec!["NO", "NO", "WEAPON"])).prop_map(move |(item, marked)| one(revise(item).with("lethalOrDualUse", marked))),
        1 => (select(vec!["CHIEF", "FOCAL"])).prop_map(move |who| one(conflict(if who == "CHIEF" { CHIEF } else { FOCAL }))),
        2 => Just(vec![emergency("Y1").on(START), deliver().with("emergency", "Y1").with("at", "2026-01-10T11:00:00Z")]),
        2 => (select(vec![CHIEF, Person(JANUS, CHIEF.1)]), select(vec![REGION, HQ, Person(JANUS, HQ.1)])).prop_map(|(gives, ratifies)| {
            let body = json!({"emergency": "Y1", "at": "2026-01-11T10:00:00Z", "assessment": "A9", "findings": "f"});
            let ratify = act("RatifyEmergency", ratifies, body).on(&after(1));
            vec![emergency("Y1").by(gives).on(START), start("A9").with("kind", "RAPID"), non_provision(), submit("A9"), ratify]
        }),
        2 => (ids("M"), select(vec![STAFF.0, JANUS]), select(vec![ASSESSOR, STAFF, Person(JANUS, ASSESSOR.1)])).prop_map(|(id, owner, verifies)| {
            vec![measure(&id).with("owner", owner), agree(&id), begin(&id), complete(&id), verify(&id).by(verifies)]
        }),
        1 => Just(one(act("LapseEmergency", SYSTEM, json!({"emergency": "Y1", "at": "2026-01-14T10:00:00Z"})).on(&after(5)))),
        2 => select(vec!["PreconditionAssessed", "ApplicabilityDetermined", "RiskAssessmentEndorsed", "SupportActivated", "SupportItemAdded", "RecipientLinked", "DeliveryRecorded", "AuthoritiesNotified", "ConflictOfInterestDeclared"])
            .prop_map(|kind| vec![annul(kind), approve_annulment()]),
        2 => select(vec![("PreconditionAssessed", "outcome", "\"NOT_MET\""), ("PreconditionAssessed", "outcome", "\"MET\""), ("SupportItemAdded", "item", "\"S5\""), ("CaseOpened", "caseOwner", "\"chief\""), ("CaseOpened", "office", "\"O2\""), ("EvidenceAttached", "confidentiality", "\"STRICTLY_CONFIDENTIAL\""), ("ApplicabilityDetermined", "outcomes.0.outcome", "\"DOES_NOT_APPLY\"")])
            .prop_map(|(kind, field, value)| vec![correct(kind, field, value), approve_correction(), resolve_alert("ALERT-1")]),
        2 => any::<prop::sample::Index>().prop_map(move |index| {
            let kinds: Vec<_> = domain::Command::kinds().collect();
            let kind = index.get(&kinds);
            let body = samples::command(kind).serialize_body(serde_json::value::Serializer).unwrap();
            let role = domain::policy::Policy::first().unwrap().roles_for(kind.name)[0];
            one(act(kind.name, Person(if role == SYSTEM.1 { SYSTEM.0 } else { JANUS }, role), body))
        }),
    ]
}

pub(crate) fn sequences() -> impl Strategy<Value = (bool, Vec<Act>)> {
    let steps = prop::collection::vec((moves(), 0..40u8), 4..24);
    (any::<bool>(), steps).prop_map(|(active, steps)| {
        (
            active,
            steps.into_iter().flat_map(|(acts, chance)| acts.into_iter().map(move |act| by(act, chance))).collect(),
        )
    })
}
