//! One case that is open and holds what is not: nothing of that is in any answer to whoever reads less.

use std::sync::Arc;

use api::{
    caller::Caller,
    sight::{Trace, Traces},
};
use async_graphql::Request;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Actor,
    terms::{Confidentiality, Role, TokenScope},
};
use serde_json::{Value, json};

use super::{
    expected::row,
    matrix::whole,
    mixed_world::{DOCUMENT, MARK, MIXED, REFERENCE},
    mutations::{commands, give as give_all},
    schema::below,
};

/// Whether a role may be shown what is strictly confidential.
fn reads_all(holder: &Actor) -> bool {
    row(holder.role).up_to == Confidentiality::StrictlyConfidential
}

fn data(role: Role, document: &str) -> Value {
    MIXED.store.data(MIXED.store.holder(role), document)
}

/// What leaves a trace of an answer.
fn collected(role: Role, question: &str) -> Vec<Trace> {
    let traces = Arc::new(Traces::default());
    let caller = Caller::from(MIXED.store.holder(role).clone());
    let answer = MIXED.store.run(Request::new(question).data(caller).data(Arc::clone(&traces)));
    assert!(answer.errors.is_empty(), "{:?}", answer.errors);
    traces.take().traces
}

/// Everything that can be asked, around the case and its recipients.
fn questions() -> Vec<String> {
    let id = &MIXED.id;
    let event = "position kind stream recordedAt payloadJson actor { user } case { reference }";
    let mut questions = vec![
        whole(REFERENCE),
        format!(
            "{{ case(id: \"{id}\") {{ hiddenEvents redactions {{ field reason }} deadlines {} history(first: 100) {{ nodes {{ {event} }} }} }} }}",
            below("Deadline")
        ),
        format!(
            "{{ case(id: \"{id}\", asOf: {{ revision: 12 }}) {{ pairs {} closing {} deadlines {} scope {} }} }}",
            below("PairLine"),
            below("Closing"),
            below("Deadline"),
            below("Scope")
        ),
        format!(
            "{{ node(id: \"{id}\") {{ ... on Case {{ pairs {} deadlines {} closing {} incidents {} }} }} }}",
            below("PairLine"),
            below("Deadline"),
            below("Closing"),
            below("Incidents")
        ),
        format!(
            "{{ nodes(ids: [\"{id}\"]) {{ ... on Case {{ risk {} evidence {} }} }} }}",
            below("Risks"),
            below("EvidenceRegister")
        ),
        format!(
            "{{ case(id: \"{id}\") {{ steps(last: 100) {{ nodes {{ step kind reason actor {{ user }} changes {{ path before after }} }} }} }} }}"
        ),
        format!("{{ case(id: \"{id}\") {{ diff(from: 0, first: 100) {{ nodes {{ path before after }} }} }} }}"),
        format!(
            "{{ case(id: \"{id}\") {{ blame(first: 100) {{ fromStep lines {{ nodes {{ path value before kind reason }} }} }} }} }}"
        ),
        format!(
            "{{ case(id: \"{id}\", effectiveOn: \"2026-10-01\") {{ incidents {} risk {} evidence {} }} }}",
            below("Incidents"),
            below("Risks"),
            below("EvidenceRegister")
        ),
        format!("{{ case(id: \"{id}\") {{ gates {} }} }}", below("CaseGate")),
        format!("{{ case(id: \"{id}\", asOf: {{ revision: 12 }}) {{ gates {} }} }}", below("CaseGate")),
        format!("{{ casesAsOf(effectiveOn: \"2026-10-01\", first: 50) {{ nodes {} }} }}", below("CaseLine")),
        format!("{{ cases(first: 50, orderBy: NEXT_DEADLINE) {{ nodes {} }} }}", below("CaseLine")),
        format!("{{ deadlines(first: 100) {{ nodes {} }} }}", below("AgendaLine")),
        format!("{{ tracker(first: 100) {{ nodes {} }} }}", below("TrackerLine")),
        format!("{{ indicators(first: 50) {{ nodes {} }} }}", below("IndicatorLine")),
        format!(
            "{{ alerts(last: 50) {{ nodes {{ kind severity subject state case {{ reference }} event {{ {event} }} }} }} }}"
        ),
        format!("{{ events(last: 100) {{ nodes {{ {event} }} }} }}"),
        format!("{{ events(last: 50, filter: {{ text: \"hidden\" }}) {{ nodes {{ {event} }} }} }}"),
        format!("{{ recipients {} }}", below("RecipientLine")),
        format!("{{ recipients(filter: {{ ineligible: true }}) {} }}", below("RecipientLine")),
        format!("{{ portfolio {} }}", below("Tally")),
        format!("{{ whoCanSee(case: \"{id}\", first: 50) {{ nodes {} }} }}", below("Seer")),
    ];
    for recipient in ["R-SHOWN", "R-LINKED", "R-HIDDEN"] {
        questions.push(format!("{{ recipient(id: \"{recipient}\") {{ history {} }} }}", below("RecipientHistory")));
        questions.push(format!(
            "{{ events(last: 50, filter: {{ recipient: \"{recipient}\" }}) {{ nodes {{ {event} }} }} }}"
        ));
    }
    questions
}

#[test]
fn nothing_in_strict_confidence_is_in_any_answer_to_whoever_reads_less() {
    let (mut clean, mut told) = (0, 0);
    for holder in &MIXED.store.holders {
        for question in questions() {
            let answer = MIXED.store.data(holder, &question).to_string();
            if reads_all(holder) {
                told += usize::from(answer.contains(MARK));
                continue;
            }
            assert!(!answer.contains(MARK), "{} {question}: {answer}", holder.role);
            clean += 1;
        }
    }
    assert!(clean > 100 && told > 80, "{clean} {told}");
    // The case itself is there for those who reach it.
    for role in [Role::ProjectManager, Role::MechanismMember, Role::Donor, Role::RecipientAuthority] {
        let found = data(role, &format!("{{ case(reference: \"{REFERENCE}\") {{ title }} }}"));
        assert_eq!(found["case"]["title"], "Patrol boats", "{role}");
    }
}

#[test]
fn what_falls_due_in_confidence_is_there_for_nobody_else_neither_in_lists_nor_in_their_order() {
    let asked = format!(
        "{{ case(reference: \"{REFERENCE}\") {{ deadlines {{ kind subject }} }}
            deadlines(first: 100) {{ nodes {{ kind subject due reference }} }}
            cases(first: 50, orderBy: NEXT_DEADLINE) {{ nodes {{ reference nextDeadline {{ kind due }} }} pageInfo {{ endCursor }} }} }}"
    );
    let next = |found: &Value| {
        let lines = found["cases"]["nodes"].as_array().unwrap();
        lines.iter().find(|line| line["reference"] == REFERENCE).unwrap()["nextDeadline"]["kind"].clone()
    };
    let ministry = data(Role::RecipientAuthority, &asked);
    assert_eq!(ministry["case"]["deadlines"], json!([]), "no ministry learns what falls due");
    assert_eq!((&ministry["deadlines"]["nodes"], next(&ministry)), (&json!([]), Value::Null));
    let donor = data(Role::Donor, &asked);
    assert_eq!((&donor["case"]["deadlines"], &donor["deadlines"]["nodes"]), (&json!([]), &json!([])));
    for role in [Role::ProjectManager, Role::ProjectStaff, Role::DataProtectionOfficer, Role::MechanismMember] {
        let found = data(role, &asked);
        assert_eq!(found["case"]["deadlines"], json!([{ "kind": "MEASURE", "subject": "M-SHOWN" }]), "{role}");
        assert_eq!(next(&found), "MEASURE", "{role}");
    }
    let oversight = data(Role::Oversight, &asked);
    assert_eq!(next(&oversight), "INTERVENTION_ANSWER");
    // Each sees the order by what they see.
    for holder in MIXED.store.holders.iter().filter(|holder| row(holder.role).sees("CASE_SUMMARY")) {
        for (descending, reached) in [(false, 1), (true, 1)] {
            let query = format!(
                "{{ cases(first: 50, orderBy: NEXT_DEADLINE, descending: {descending}) {{ nodes {{ reference nextDeadline {{ due }} }} }} all: cases(first: 50) {{ nodes {{ reference }} }} }}"
            );
            let found = MIXED.store.data(holder, &query);
            let lines = found["cases"]["nodes"].as_array().unwrap();
            assert!(
                lines.len() >= reached && lines.len() == found["all"]["nodes"].as_array().unwrap().len(),
                "{}",
                holder.role
            );
            let last = "9999".to_owned();
            let due = |line: &Value| line["nextDeadline"]["due"].as_str().map_or_else(|| last.clone(), str::to_owned);
            let mut due: Vec<String> = lines.iter().map(due).collect();
            if descending {
                due.reverse();
            }
            assert!(due.is_sorted(), "{} {due:?}", holder.role);
        }
        // Page by page it is the same order, each case once.
        let (mut after, mut paged) = (String::new(), Vec::new());
        loop {
            let query = format!(
                "{{ cases(first: 2, orderBy: NEXT_DEADLINE{after}) {{ nodes {{ reference }} pageInfo {{ hasNextPage endCursor }} }} }}"
            );
            let found = MIXED.store.data(holder, &query)["cases"].take();
            paged.extend(found["nodes"].as_array().unwrap().clone());
            if found["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = format!(", after: {}", found["pageInfo"]["endCursor"]);
        }
        let whole = MIXED.store.data(holder, "{ cases(first: 50, orderBy: NEXT_DEADLINE) { nodes { reference } } }");
        assert_eq!(json!(paged), whole["cases"]["nodes"], "{}", holder.role);
    }
}

#[test]
fn a_deadline_that_passed_in_confidence_is_an_event_and_an_alert_without_words() {
    let asked = format!(
        "{{ case(reference: \"{REFERENCE}\") {{ closing {{ passed {{ subject }} }} }}
            alerts(last: 50, filter: {{ kinds: [DEADLINE_PASSED], caseId: \"{}\" }}) {{ nodes {{ kind subject event {{ kind }} }} }} }}",
        MIXED.id
    );
    for role in [Role::ProjectManager, Role::ProjectStaff, Role::MechanismMember] {
        let found = data(role, &asked);
        assert_eq!(found["case"]["closing"]["passed"], json!([]), "{role}");
        let silent = json!({ "kind": "DEADLINE_PASSED", "subject": null, "event": null });
        assert_eq!(found["alerts"]["nodes"], json!([silent, silent]), "{role}");
    }
    assert_eq!(data(Role::Donor, &asked)["case"]["closing"]["passed"], json!([]));
    let found = data(Role::Oversight, &asked);
    assert_eq!(found["case"]["closing"]["passed"].as_array().unwrap().len(), 2);
    assert!(found["alerts"]["nodes"][0]["subject"].as_str().unwrap().contains(MARK));
    // Nobody chose a class for the second: it has that of what it names.
    let of_events =
        "{ alerts(last: 2, filter: { kinds: [DEADLINE_PASSED] }) { nodes { position event { confidentiality } } } }";
    let nodes = data(Role::Oversight, of_events)["alerts"]["nodes"].take();
    assert_eq!(nodes[0]["event"]["confidentiality"], "OPEN");
    assert_eq!(nodes[1]["event"]["confidentiality"], "STRICTLY_CONFIDENTIAL");
    // Who reads it leaves a trace.
    let positions = nodes.as_array().unwrap().iter().map(|node| node["position"].as_str().unwrap().parse().unwrap());
    let question = format!("{{ case(reference: \"{REFERENCE}\") {{ closing {{ passed {{ subject }} }} }} }}");
    let read = collected(Role::Oversight, &question);
    assert_eq!(read.iter().map(|trace| trace.position.0).collect::<Vec<u64>>(), positions.collect::<Vec<u64>>());
    assert_eq!(collected(Role::ProjectManager, &question), []);
}

#[test]
fn screenings_and_commanders_in_confidence_are_shown_counted_and_filtered_for_nobody_else() {
    let asked = "{ recipient(id: \"R-SHOWN\") { history { recipient { commander commandChangedOn screenings { screening } } children cases { reference } } }
        recipients(filter: { country: \"XA\" }) { recipient screenings ineligibleSince commandChangedOn cases }
        ineligible: recipients(filter: { ineligible: true }) { recipient } eligible: recipients(filter: { ineligible: false }) { recipient } }";
    let is_among = |lines: &Value| lines.as_array().unwrap().iter().any(|line| line["recipient"] == "R-SHOWN");
    let line = |found: &Value| {
        found["recipients"].as_array().unwrap().iter().find(|line| line["recipient"] == "R-SHOWN").unwrap().clone()
    };
    for role in [Role::ProjectManager, Role::ProjectStaff, Role::MechanismMember, Role::DataProtectionOfficer] {
        let found = data(role, asked);
        let history = &found["recipient"]["history"];
        let known =
            json!({ "commander": null, "commandChangedOn": null, "screenings": [{ "screening": "SCR-SHOWN" }] });
        assert_eq!(history["recipient"], known, "{role}");
        assert_eq!((&history["children"], &history["cases"]), (&json!([]), &json!([])), "{role}");
        let wanted = json!({ "recipient": "R-SHOWN", "screenings": 1, "ineligibleSince": null, "commandChangedOn": null, "cases": 0 });
        assert_eq!(line(&found), wanted, "{role}");
        assert!(!is_among(&found["ineligible"]) && is_among(&found["eligible"]), "{role}");
    }
    let found = data(Role::Oversight, asked);
    assert_eq!(found["recipient"]["history"]["recipient"]["commander"], "P-HIDDEN");
    assert_eq!(found["recipient"]["history"]["children"], json!(["R-HIDDEN"]));
    assert_eq!(found["recipient"]["history"]["cases"], json!([{ "reference": REFERENCE }]));
    assert!(is_among(&found["ineligible"]) && !is_among(&found["eligible"]));
    assert_eq!((&line(&found)["screenings"], &line(&found)["cases"]), (&json!(2), &json!(1)));
    // What is read of them in strict confidence leaves a trace, like an event.
    let question = "{ recipient(id: \"R-SHOWN\") { history { recipient { screenings { result } } } } }";
    let wanted = MIXED.registered.iter().map(|position| Trace { case: None, position: domain::Position(*position) });
    assert_eq!(collected(Role::Oversight, question), wanted.collect::<Vec<_>>());
    assert_eq!(collected(Role::ProjectManager, question), []);
}

#[test]
fn pairs_are_of_the_items_and_recipients_that_are_seen() {
    let asked = format!(
        "{{ case(reference: \"{REFERENCE}\") {{ pairs {{ pair {{ item recipient }} status }} redactions {{ field reason }} }}
            cases(first: 50, filter: {{ text: \"{REFERENCE}\" }}) {{ nodes {{ pairs {{ count }} recipients }} }} }}"
    );
    for role in
        [Role::ProjectManager, Role::ProjectStaff, Role::DataProtectionOfficer, Role::MechanismMember, Role::Donor]
    {
        let found = data(role, &asked);
        let pairs = found["case"]["pairs"].as_array().unwrap();
        let pair: Vec<&Value> = pairs.iter().map(|line| &line["pair"]).collect();
        assert_eq!(pair, [&json!({ "item": "S-SHOWN", "recipient": "R-SHOWN" })], "{role}");
        let redaction = json!({ "field": "pairs", "reason": "CLASS" });
        assert!(found["case"]["redactions"].as_array().unwrap().contains(&redaction), "{role}");
        assert_eq!(found["cases"]["nodes"], json!([{ "pairs": null, "recipients": null }]), "{role}");
    }
    assert_eq!(data(Role::RecipientAuthority, &asked)["case"]["pairs"], Value::Null, "no scope, no pairs");
    assert_eq!(data(Role::Dashboard, &asked), json!({ "case": null, "cases": { "nodes": [] } }));
    let found = data(Role::Oversight, &asked);
    assert_eq!(found["case"]["pairs"].as_array().unwrap().len(), 2 * 3);
    assert_eq!(found["cases"]["nodes"][0]["pairs"], json!([{ "count": 6 }]));
}

#[test]
fn counts_are_of_what_is_seen_of_each_case() {
    let asked = "{ portfolio(filter: { countries: [\"XA\"], openedFrom: \"2026-08-01\" }) { cases byLevel { level count } pairsByStatus { count } } }";
    for role in [Role::ProjectManager, Role::DataProtectionOfficer] {
        let found = data(role, asked);
        assert_eq!(found["portfolio"], json!({ "cases": 1, "byLevel": [], "pairsByStatus": [] }), "{role}");
    }
    let found = data(Role::Oversight, asked);
    assert_eq!(found["portfolio"]["byLevel"], json!([{ "level": "PROHIBITIVE", "count": 1 }]));
    assert_eq!(found["portfolio"]["pairsByStatus"], json!([{ "count": 6 }]));
}

#[test]
fn a_token_for_alerts_shows_no_small_counts_and_one_for_proofs_does_not_tell_cases_from_nothing() {
    let ask = |scope: TokenScope, document: &str| {
        let caller = Caller::of(MIXED.store.holder(Role::Oversight).clone(), vec![scope], &MIXED.store.casebook);
        let answer = serde_json::to_value(MIXED.store.run(Request::new(document).data(caller))).unwrap();
        assert!(answer.get("errors").is_none(), "{answer}");
        answer["data"].clone()
    };
    let counts = "{ me { withoutSmallCounts } portfolio { cases byCountry { count } } filtered: portfolio(filter: { countries: [\"XA\"] }) { cases } cases(first: 50) { nodes { id } } alerts(first: 1) { nodes { kind } } }";
    let alerts = ask(TokenScope::Alerts, counts);
    assert_eq!(alerts["me"]["withoutSmallCounts"], true);
    assert_eq!((&alerts["portfolio"]["cases"], &alerts["portfolio"]["byCountry"]), (&json!(11), &Value::Null));
    assert_eq!((&alerts["filtered"]["cases"], &alerts["cases"]["nodes"]), (&Value::Null, &json!([])));
    assert_eq!(alerts["alerts"]["nodes"].as_array().unwrap().len(), 1);
    let read = ask(TokenScope::Read, counts);
    assert!(read["portfolio"]["byCountry"].is_array() && read["me"]["withoutSmallCounts"] == false);
    let nothing = URL_SAFE_NO_PAD.encode(format!("1:Case:{}", uuid::Uuid::from_u128(7)));
    let proof = |id: &str| format!("{{ completenessProof(case: \"{id}\") {{ absent }} }}");
    for id in [&MIXED.id, &nothing] {
        assert_eq!(ask(TokenScope::Verify, &proof(id)), json!({ "completenessProof": null }));
    }
    assert_eq!(ask(TokenScope::Read, &proof(&MIXED.id))["completenessProof"]["absent"], false);
    assert_eq!(ask(TokenScope::Read, &proof(&nothing))["completenessProof"]["absent"], true);
}

/// The message and code of a refused mutation.
fn refused(by: &Actor, mutation: &str, fields: &str) -> (String, String) {
    let document = format!(
        "mutation {{ {mutation}(input: {{ commandId: \"tries-something\", caseId: \"{}\", dryRun: true, {fields} }}) {{ userErrors {{ code message }} events {{ position }} }} }}",
        MIXED.id
    );
    let mut answer = MIXED.store.data(by, &document);
    let error = answer[mutation]["userErrors"][0].take();
    (error["code"].as_str().unwrap().to_owned(), error["message"].as_str().unwrap().to_owned())
}

#[test]
fn a_refusal_names_nothing_that_whoever_is_refused_does_not_see() {
    let (manager, staff) = (MIXED.store.holder(Role::ProjectManager), MIXED.store.holder(Role::ProjectStaff));
    let (code, message) = refused(manager, "withdrawCase", "reason: \"x\"");
    assert_eq!((code.as_str(), message.as_str()), ("E-CLS-01", "Cannot close: something you do not see."));
    let document = format!(
        "evidence: \"E-MINE\", kind: \"RequestLetter\", title: \"t\", sha256: \"{DOCUMENT}\", bytes: \"7\", mediaType: \"application/pdf\", obtainedOn: \"2026-10-01\", sourceReliability: HIGH, confidentiality: OPEN"
    );
    let (code, message) = refused(staff, "attachEvidence", &document);
    assert!(code == "E-EVD-02" && message.ends_with("is already attached as something you do not see."), "{message}");
    // What one said oneself stays, so that one knows what to change.
    let taken = document.replace("E-MINE", "E-HIDDEN").replace(DOCUMENT, &"cd".repeat(32));
    let (code, message) = refused(staff, "attachEvidence", &taken);
    assert!(code == "E-REF-02" && message.contains("E-HIDDEN"), "{message}");
    // What follows from what is seen is told in full, in the same case.
    let (code, message) = refused(manager, "startMitigation", "measure: \"M-SHOWN\"");
    assert!(!message.contains("something you do not see"), "{code} {message}");
    let chief = MIXED.store.holder(Role::ChiefOfMission);
    let (code, message) = refused(chief, "closeCase", "reason: COMPLETED");
    assert!(code == "E-CLS-01" && message.contains("I-HIDDEN"), "who reads it is told: {message}");
    // Every command there is.
    let commands = commands(true);
    let mut untold = 0;
    for holder in MIXED.store.holders.iter().filter(|holder| !reads_all(holder)) {
        for (command, payload) in commands.iter().zip(give_all(&MIXED.store, holder, &commands, Some(&MIXED.id))) {
            let told = payload.to_string();
            assert!(!told.contains(MARK), "{} {}: {told}", holder.role, command.name());
            untold += usize::from(told.contains("something you do not see"));
        }
    }
    assert!(untold > 0, "some of them come from what they do not see");
}

#[test]
fn who_can_see_a_case_names_who_holds_a_token_of_the_systems_own_role() {
    let asked = format!(
        "{{ whoCanSee(case: \"{}\", first: 100) {{ nodes {{ actor {{ user role }} because upTo }} }} }}",
        MIXED.id
    );
    let found = data(Role::Oversight, &asked);
    let wanted = json!({ "actor": { "user": "the-machine", "role": "SYSTEM" }, "because": "TOKEN", "upTo": "STRICTLY_CONFIDENTIAL" });
    assert!(found["whoCanSee"]["nodes"].as_array().unwrap().contains(&wanted), "{found}");
}

#[test]
fn what_a_case_lacks_is_told_only_as_far_as_it_follows_from_what_is_seen() {
    let gates = |role: Role| {
        let question = format!("{{ case(id: \"{}\") {{ gates {} }} }}", MIXED.id, below("CaseGate"));
        data(role, &question)["case"]["gates"].take()
    };
    let (chief, manager) = (gates(Role::ChiefOfMission), gates(Role::ProjectManager));
    let whole =
        |gates: &Value| gates.as_array().unwrap().iter().map(|gate| gate["isWhole"] == true).collect::<Vec<_>>();
    assert!(chief.to_string().contains("I-HIDDEN") && whole(&chief).iter().all(|whole| *whole), "{chief}");
    assert!(whole(&manager).iter().all(|whole| !whole), "{manager}");
    assert!(manager.to_string().contains("S-SHOWN"), "what follows from what they see is told: {manager}");
    // Nothing is said that the rules do not say: of each line, the very same is told to whom all is shown.
    for gate in manager.as_array().unwrap() {
        let same = chief.as_array().unwrap().iter().find(|known| known["gate"] == gate["gate"]).unwrap();
        for lack in gate["lacks"].as_array().unwrap() {
            assert!(same["lacks"].as_array().unwrap().contains(lack), "{lack} in {same}");
        }
    }
}

#[test]
fn a_dry_run_tells_nothing_of_what_is_not_seen() {
    let asked = |holder: &Actor| {
        let document = format!(
            "mutation {{ requestDecision(input: {{ commandId: \"foresees-it\", caseId: \"{}\", request: \"Q-NEW\", proposed: DECLINE, dryRun: true }}) {{ dryRun userErrors {{ code message }} wouldRecord {{ kind payloadJson }} }} }}",
            MIXED.id
        );
        MIXED.store.data(holder, &document)["requestDecision"].take()
    };
    // Covers every pair, and cites every piece of evidence: hidden ones too.
    let manager = asked(MIXED.store.holder(Role::ProjectManager));
    assert_eq!((&manager["dryRun"], &manager["wouldRecord"]), (&json!("ACCEPTED"), &Value::Null), "{manager}");
    let focal = asked(MIXED.store.holder(Role::HrddpFocalPoint));
    assert_eq!(focal["dryRun"], "ACCEPTED", "{focal}");
    let told = focal["wouldRecord"].to_string();
    assert!(reads_all(MIXED.store.holder(Role::HrddpFocalPoint)) == told.contains("S-HIDDEN"), "{focal}");
}
