//! Both clocks over GraphQL: a case and the register as recorded and as effective; steps, differences and blame.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use api::{caller::Caller, casebook::Casebook, graphql, sight::Traces};
use async_graphql::Executor;
use domain::{
    Actor, Envelope, Event, Registry, Stream,
    access::Viewer,
    case::{clocks::as_effective, correction, dossier},
    terms::{CaseId, Confidentiality, Day, Instant, Reference, Role},
};
use fixtures::Ledger;
use serde_json::{Value, json};

use crate::harness::{World, ask_as, code, give, open, person, system, write};

/// The case of the letter that nobody had power to sign.
const LETTER: &str = "XE-2026-001";

struct Store {
    casebook: Arc<Casebook>,
    ledger: Ledger,
}

static STORE: LazyLock<Store> = LazyLock::new(|| {
    let ledger = Ledger::with_scenarios().unwrap();
    let folder = tempfile::tempdir().unwrap().keep();
    write(&folder, ledger.log().to_vec());
    let casebook = open(&folder, World::new("2026-11-02T12:00:00Z").setting());
    Store { casebook, ledger }
});

fn ask(document: &str) -> Value {
    let schema = graphql::schema(Arc::clone(&STORE.casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let request = async_graphql::Request::new(document).data(Caller::from(system()));
    serde_json::to_value(runtime.block_on(schema.execute(request))).unwrap()
}

fn data(document: &str) -> Value {
    let mut answer = ask(document);
    assert!(answer.get("errors").is_none_or(Value::is_null), "{document}: {}", answer["errors"]);
    answer["data"].take()
}

fn history(reference: &str) -> Vec<Envelope> {
    let id = STORE.casebook.views().registry().case_by_reference(&Reference::new(reference).unwrap()).unwrap();
    STORE.ledger.log().iter().filter(|event| event.stream == Stream::Case(id)).cloned().collect()
}

/// What the case of the letter says of the ownership of the nation: asked by both clocks.
fn ownership(arguments: &str) -> Value {
    let asked = format!(
        "{{ case(reference: \"{LETTER}\"{arguments}) {{ status effectiveOn revision asOfPosition preconditions {{ assessed {{ precondition outcome }} }} corrections {{ corrected }} }} }}"
    );
    data(&asked)["case"].take()
}

fn outcome(case: &Value) -> &str {
    let assessed = case["preconditions"]["assessed"].as_array().unwrap();
    let known = assessed.iter().rev().find(|known| known["precondition"] == "NATIONAL_OWNERSHIP").unwrap();
    known["outcome"].as_str().unwrap()
}

/// Q2 and Q3 of the letter: what was known in March stays what was known; what was true in March is known since May.
#[test]
fn a_correction_changes_what_is_told_of_a_day_and_never_what_was_known() {
    let history = history(LETTER);
    let corrects = |event: &&Envelope| matches!(event.event, Event::Correction(correction::Event::EventCorrected(_)));
    let correction = history.iter().find(corrects).unwrap();
    let (before, after) = (correction.position.0 - 1, correction.position.0);
    let recorded = ownership(&format!(", asOf: {{ position: \"{before}\" }}"));
    let both = ownership(&format!(", asOf: {{ position: \"{before}\" }}, effectiveOn: \"2026-03-20\""));
    let since = ownership(&format!(", asOf: {{ position: \"{after}\" }}, effectiveOn: \"2026-03-20\""));
    assert_eq!((outcome(&recorded), outcome(&both), outcome(&since)), ("MET", "MET", "NOT_MET"));
    assert_eq!((&recorded["effectiveOn"], &since["effectiveOn"]), (&Value::Null, &json!("2026-03-20")));
    assert_eq!(since["asOfPosition"], after.to_string());
    assert_eq!(since["corrections"]["corrected"], json!([]), "on that day nobody had corrected anything");
    let now = ownership(", effectiveOn: \"2026-03-20\"");
    assert_eq!((outcome(&now), &now["status"]), ("NOT_MET", &since["status"]));
    // The same as the domain says, of each day on which something happened.
    let days: std::collections::BTreeSet<Day> = history.iter().map(|event| event.effective_on).collect();
    let mut told = BTreeMap::new();
    for day in days {
        let state = as_effective(&history, day);
        let found = ownership(&format!(", effectiveOn: \"{day}\""));
        assert_eq!(found["status"], json!(state.status()), "{day}");
        *told.entry(found["status"].to_string()).or_insert(0) += 1;
    }
    assert!(told.len() > 3, "{told:?}");
    let opened = history[0].effective_on;
    assert_eq!(ownership(&format!(", effectiveOn: \"{}\"", opened.minus(1))), Value::Null);
    let ahead = ask(&format!("{{ case(reference: \"{LETTER}\", effectiveOn: \"2026-12-24\") {{ id }} }}"));
    assert_eq!(code(&ahead), "BAD_USER_INPUT");
    let steps =
        ask(&format!("{{ case(reference: \"{LETTER}\", effectiveOn: \"2026-03-20\") {{ steps {{ totalCount }} }} }}"));
    assert_eq!(code(&steps), "BAD_USER_INPUT");
}

/// Every line of a past register is what the case itself answers of that moment.
#[test]
fn the_register_answers_both_clocks_as_its_cases_do() {
    let head = STORE.ledger.log().len() as u64;
    let mut compared = 0;
    for clocks in [
        format!("asOf: {{ position: \"{}\" }}", head / 2),
        format!("asOf: {{ position: \"{}\" }}, effectiveOn: \"2026-03-20\"", head - 40),
        "effectiveOn: \"2025-06-30\"".to_owned(),
        "asOf: { at: \"2026-11-01T12:00:00Z\" }".to_owned(),
    ] {
        let mut after = String::new();
        let mut lines = Vec::new();
        loop {
            let page = data(&format!(
                "{{ casesAsOf({clocks}, first: 3{after}) {{ nodes {{ reference status revision lastPosition openIncidents }} pageInfo {{ hasNextPage endCursor }} }} }}"
            ));
            lines.extend(page["casesAsOf"]["nodes"].as_array().unwrap().clone());
            let info = &page["casesAsOf"]["pageInfo"];
            if info["hasNextPage"] == false {
                break;
            }
            after = format!(", after: {}", info["endCursor"]);
        }
        assert!(lines.is_sorted_by_key(|line| line["reference"].as_str().unwrap().to_owned()));
        let all = STORE.casebook.views().cases().count();
        let mut there = 0;
        for (_, case) in STORE.casebook.views().cases() {
            let reference = case.reference();
            let case =
                data(&format!("{{ case(reference: \"{reference}\", {clocks}) {{ status revision }} }}"))["case"].take();
            let line = lines.iter().find(|line| line["reference"] == *reference);
            there += usize::from(line.is_some());
            assert_eq!(line.map(|line| &line["status"]), case.get("status"), "{clocks} {reference}");
            assert_eq!(line.map(|line| &line["revision"]), case.get("revision"), "{clocks} {reference}");
        }
        assert_eq!(there, lines.len());
        assert!(there > 0 && there <= all, "{clocks}: {there} of {all}");
        compared += there;
        let wanted = lines[0]["status"].as_str().unwrap();
        let found = data(&format!(
            "{{ casesAsOf({clocks}, first: 50, filter: {{ statuses: [{wanted}] }}) {{ nodes {{ status }} }} }}"
        ));
        let found = found["casesAsOf"]["nodes"].as_array().unwrap().clone();
        assert_eq!(found.len(), lines.iter().filter(|line| line["status"] == wanted).count());
    }
    assert!(compared > 20, "{compared}");
    assert_eq!(code(&ask("{ casesAsOf(asOf: { revision: 3 }) { totalCount } }")), "BAD_USER_INPUT");
    let now = Instant::parse("2026-11-02T12:00:00Z").unwrap();
    assert_eq!(
        code(&ask(&format!("{{ casesAsOf(asOf: {{ at: \"{}\" }}) {{ totalCount }} }}", now.plus_hours(1)))),
        "BAD_USER_INPUT"
    );
}

#[test]
fn steps_differences_and_blame_tell_the_same_history() {
    let history = history(LETTER);
    let count = history.len();
    let step = "step previous next position kind effectiveOn reason actor { user } changes { path before after }";
    let asked = format!(
        "{{ case(reference: \"{LETTER}\") {{ first: steps(first: 2) {{ totalCount nodes {{ {step} }} pageInfo {{ endCursor }} }}
            last: steps(last: 1) {{ nodes {{ {step} }} pageInfo {{ hasPreviousPage }} }} }} }}"
    );
    let case = data(&asked)["case"].take();
    assert_eq!(case["first"]["totalCount"], count);
    let (one, two) = (&case["first"]["nodes"][0], &case["first"]["nodes"][1]);
    assert_eq!((&one["step"], &one["previous"], &one["next"]), (&json!(1), &Value::Null, &json!(2)));
    assert_eq!((&one["kind"], &two["step"]), (&json!("CaseOpened"), &json!(2)));
    let last = &case["last"]["nodes"][0];
    assert_eq!((&last["step"], &last["previous"], &last["next"]), (&json!(count), &json!(count - 1), &Value::Null));
    let next = format!(
        "{{ case(reference: \"{LETTER}\") {{ steps(first: 1, after: {}) {{ nodes {{ step }} }} }} }}",
        case["first"]["pageInfo"]["endCursor"]
    );
    assert_eq!(data(&next)["case"]["steps"]["nodes"][0]["step"], 3);
    // A difference of two neighbours is the step between them, and that of the whole way is what there is.
    for number in [1, 2, count / 2, count] {
        let asked = format!(
            "{{ case(reference: \"{LETTER}\", asOf: {{ revision: {number} }}) {{ diff(first: 100) {{ nodes {{ path before after }} }} steps(last: 1) {{ nodes {{ changes {{ path before after }} }} }} }} }}"
        );
        let case = data(&asked)["case"].take();
        assert_eq!(case["diff"]["nodes"], case["steps"]["nodes"][0]["changes"], "{number}");
    }
    let back = data(&format!(
        "{{ case(reference: \"{LETTER}\") {{ diff(from: 2, to: 1) {{ nodes {{ path before after }} }} }} }}"
    ));
    let forth = two["changes"].as_array().unwrap();
    for (back, forth) in back["case"]["diff"]["nodes"].as_array().unwrap().iter().zip(forth) {
        assert_eq!((&back["before"], &back["after"]), (&forth["after"], &forth["before"]));
    }
    assert_eq!(
        code(&ask(&format!("{{ case(reference: \"{LETTER}\") {{ diff(to: {}) {{ totalCount }} }} }}", count + 1))),
        "POSITION_AHEAD"
    );
    // The corrected outcome is blamed on the correction, with what it was before, and not on the assessment.
    let corrects = |event: &&Envelope| matches!(event.event, Event::Correction(correction::Event::EventCorrected(_)));
    let correction = history.iter().find(corrects).unwrap();
    let asked = format!(
        "{{ case(reference: \"{LETTER}\", asOf: {{ position: \"{}\" }}) {{ blame(path: \"preconditions\", first: 100) {{ fromStep toStep lines {{ totalCount nodes {{ path value before step position kind actor {{ user }} reason }} }} }} }} }}",
        correction.position
    );
    let blame = data(&asked)["case"]["blame"].take();
    assert_eq!((&blame["fromStep"], &blame["toStep"]), (&json!(1), &json!(correction.revision)));
    let lines = blame["lines"]["nodes"].as_array().unwrap();
    let corrected: Vec<_> = lines.iter().filter(|line| line["kind"] == "EventCorrected").collect();
    assert!(!corrected.is_empty() && corrected.iter().all(|line| line["step"] == json!(correction.revision)));
    assert!(
        corrected.iter().any(|line| line["value"] == "\"NOT_MET\"" && line["before"] == "\"MET\""),
        "{corrected:?}"
    );
    assert!(lines.iter().any(|line| line["kind"] == "PreconditionAssessed"));
}

/// What somebody sees of a case, by a registry of which every event was folded.
fn shown(registry: &Registry, viewer: &Viewer, known: &[Envelope]) -> Vec<String> {
    let seen = known.iter().filter(|event| viewer.sees_event(registry, event));
    seen.map(|event| event.position.to_string()).collect()
}

fn positions(nodes: &Value, wanted: impl Fn(&Value) -> bool) -> Vec<String> {
    let nodes = nodes.as_array().unwrap().iter().filter(|node| wanted(node));
    nodes.map(|node| node["position"].as_str().unwrap().to_owned()).collect()
}

fn asked(case: CaseId, position: domain::Position) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let id = URL_SAFE_NO_PAD.encode(format!("1:Case:{case}"));
    format!(
        "{{ decisionDossier(case: \"{id}\", position: \"{position}\") {{ kind hiddenEntries unseenByDecisionMaker lateInAll
            citation {{ agrees recordedHash recomputedHash citedHash readUpTo }}
            entries(first: 100) {{ totalCount nodes {{ position leafHash part couldSee }} }}
            evidence {{ position sha256 couldSee }} late {{ position daysLate }} corrected {{ target position }} }} }}"
    )
}

/// Q2 and Q3, of every decision of the scenarios: against the whole log folded up to each decision.
#[test]
fn the_dossier_of_a_decision_tells_what_its_maker_could_have_seen_and_what_came_later() {
    let mut registry = Registry::default();
    let (mut looked, mut cited, mut unseen, mut corrected) = (0, 0, 0, 0);
    for event in STORE.ledger.log() {
        let case = event.stream.case();
        let history: Vec<Envelope> =
            STORE.ledger.log().iter().filter(|known| case.is_some() && known.stream == event.stream).cloned().collect();
        if let (Some(case), Some(found)) = (case, dossier::decided(&history, event.position)) {
            looked += 1;
            let then = Viewer::of(&registry, &event.recorded.by, event.recorded.at.day());
            let told = data(&asked(case, event.position))["decisionDossier"].take();
            let nodes = &told["entries"]["nodes"];
            let known: Vec<String> = found.known.iter().map(|known| known.position.to_string()).take(100).collect();
            assert_eq!(positions(nodes, |_| true), known, "{}", event.position);
            assert_eq!(told["entries"]["totalCount"], found.known.len());
            let could: Vec<String> =
                shown(&registry, &then, found.known).into_iter().filter(|at| known.contains(at)).collect();
            assert_eq!(positions(nodes, |node| node["couldSee"] == true), could, "{} {}", event.position, told["kind"]);
            unseen += told["unseenByDecisionMaker"].as_u64().unwrap();
            let first = &nodes[0];
            let leaf = data(&format!("{{ event(position: {}) {{ leafHash }} }}", first["position"]));
            assert_eq!(first["leafHash"], leaf["event"]["leafHash"]);
            if let Some(of) = &found.dossier {
                cited += 1;
                assert_eq!(told["citation"]["agrees"], true);
                assert_eq!(told["citation"]["recordedHash"], told["citation"]["recomputedHash"]);
                let inside = positions(nodes, |node| node["part"] == "DOSSIER").len();
                assert_eq!(inside, (of.dossier.as_of_revision.0 as usize).min(100));
            }
            assert_eq!(
                (&told["late"], &told["lateInAll"]),
                (&json!([]), &json!(0)),
                "the scenarios record nothing late"
            );
            corrected += told["corrected"].as_array().unwrap().len();
        }
        registry.evolve(event);
    }
    assert!(looked > 30 && cited > 10 && unseen > 0 && corrected > 1, "{looked} {cited} {unseen} {corrected}");
}

/// Q3: what happened before the decision and reached the record after it, with its days.
#[test]
fn what_reached_the_record_after_the_decision_is_told_with_the_days_that_it_was_late() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), STORE.ledger.log().to_vec());
    let casebook = open(folder.path(), World::new("2026-11-02T12:00:00Z").setting());
    let history = history("XA-2025-001");
    let approval = history.iter().find(|event| event.event.kind().name == "SupportApproved").unwrap();
    let case = approval.stream.case().unwrap();
    let people = fixtures::prelude().unwrap().people;
    let staff = people.values().find(|known| known.role == Role::ProjectManager && known.office.as_str() == "XA-CO");
    let staff = staff.unwrap();
    let happened = approval.effective_on.minus(3);
    let input = json!({
        "commandId": "an-incident-told-late", "caseId": case.to_string(), "effectiveOn": happened.to_string(),
        "incident": "N-LATE", "occurredOn": happened.to_string(), "place": "post", "category": "EXTORTION", "sourceKind": "COMMUNITY",
        "sourceReliability": "HIGH", "recipients": ["XA-TBP"], "summary": "Told by a driver.",
    });
    let actor = person(staff.user.as_str(), staff.role, staff.office.as_str());
    let recorded = give(&casebook, &actor, "ReportIncident", input).unwrap().envelopes[0].position;
    let told = ask_as(&casebook, &system(), &asked(case, approval.position))["data"]["decisionDossier"].take();
    let days = Day::parse("2026-11-02").unwrap().days_since(happened);
    assert_eq!(told["late"], json!([{ "position": recorded.to_string(), "daysLate": days }]));
    assert_eq!(told["lateInAll"], 1);
    casebook.close();
}

/// Who asks is shown what they see today: never an event that they do not, nor that there is a decision.
#[test]
fn of_a_dossier_everybody_is_shown_what_they_see() {
    let people = fixtures::prelude().unwrap().people;
    let (mut hidden, mut nothing) = (0, 0);
    let views = STORE.casebook.views();
    let registry = views.registry().clone();
    drop(views);
    for role in [Role::MechanismMember, Role::ProjectStaff, Role::DataProtectionOfficer, Role::Dashboard, Role::Donor] {
        let Some(who) = people.values().find(|known| known.role == role) else { continue };
        let actor: Actor = person(who.user.as_str(), who.role, who.office.as_str());
        let viewer = Viewer::of(&registry, &actor, STORE.casebook.now().day());
        for (case, state) in STORE.casebook.views().cases() {
            let history = history(&state.reference());
            for decision in dossier::decisions(&history) {
                let answer = ask_as(&STORE.casebook, &actor, &asked(case, decision.position));
                let told = &answer["data"]["decisionDossier"];
                if !viewer.sees_event(&registry, decision) {
                    assert_eq!(*told, Value::Null, "{role}");
                    nothing += 1;
                    continue;
                }
                let found = dossier::decided(&history, decision.position).unwrap();
                let seen = shown(&registry, &viewer, found.known);
                assert_eq!(told["entries"]["totalCount"], seen.len(), "{role}");
                assert!(positions(&told["entries"]["nodes"], |_| true).iter().all(|at| seen.contains(at)));
                assert!(positions(&told["evidence"], |_| true).iter().all(|at| seen.contains(at)));
                assert_eq!(told["hiddenEntries"], found.known.len() - seen.len());
                hidden += found.known.len() - seen.len();
            }
        }
    }
    assert!(nothing > 0, "{hidden} {nothing}");
}

/// A citation is what the request says; and a decision that was taken in strict confidence is read on record.
#[test]
fn a_citation_is_told_to_who_sees_the_request_and_a_decision_in_strict_confidence_leaves_a_trace() {
    let histories: Vec<Vec<Envelope>> = ["XA-2025-001", "XA-2024-001"].map(history).into();
    let cited = |history: &Vec<Envelope>| {
        let of = |decision: &Envelope| {
            Some((decision.position, dossier::decided(history, decision.position)?.dossier?.request.position))
        };
        dossier::decisions(history).find_map(of).unwrap()
    };
    let ((decided, request), (confided, _)) = (cited(&histories[0]), cited(&histories[1]));
    let mut log = STORE.ledger.log().to_vec();
    for event in log.iter_mut().filter(|event| [request, confided].contains(&event.position)) {
        event.confidentiality = Confidentiality::StrictlyConfidential;
    }
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), log);
    let casebook = open(folder.path(), World::new("2026-11-02T12:00:00Z").setting());
    let ask = |who: &str, history: &[Envelope], position| {
        let people = fixtures::prelude().unwrap().people;
        let actor = person(people[who].user.as_str(), people[who].role, people[who].office.as_str());
        let traces = Arc::new(Traces::default());
        let document = asked(history[0].stream.case().unwrap(), position);
        let request = async_graphql::Request::new(document).data(Caller::from(actor)).data(Arc::clone(&traces));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = runtime.block_on(graphql::schema(Arc::clone(&casebook)).execute(request));
        let told = serde_json::to_value(answer).unwrap()["data"]["decisionDossier"].take();
        (told, traces.take().traces.into_iter().map(|trace| trace.position).collect::<Vec<_>>())
    };
    // Not the project manager, who recorded the request and so sees it.
    let (told, traces) = ask("ps-xa", &histories[0], decided);
    assert_eq!((&told["citation"], &traces), (&Value::Null, &Vec::new()), "{told}");
    assert!(told["entries"]["totalCount"].as_u64().unwrap() > 0, "{told}");
    let (told, traces) = ask("fp-xa", &histories[0], decided);
    assert!(told["citation"]["readUpTo"].is_number() && traces.contains(&request), "{told} {traces:?}");
    let (told, traces) = ask("fp-xa", &histories[1], confided);
    assert!(told["kind"].is_string() && traces.contains(&confided), "{told} {traces:?}");
    assert_eq!(ask("ps-xa", &histories[1], confided), (Value::Null, Vec::new()));
    casebook.close();
}

/// What falls due of a case at a moment, by all that had been recorded up to it.
fn due(case: &domain::Case, up_to: domain::Position, (on, day): (Option<Day>, Day)) -> Vec<Value> {
    let mut registry = Registry::default();
    let known = STORE.ledger.log().iter().take_while(|event| event.position <= up_to);
    known.for_each(|event| registry.evolve(event));
    if let Some(on) = on {
        registry.effective(on);
    }
    let due = registry.policy_on(day).map(|policy| domain::deadline::due(case, &registry, policy)).unwrap_or_default();
    due.iter().map(|due| json!({ "kind": due.kind, "subject": due.subject, "due": due.due.to_string() })).collect()
}

#[test]
fn what_falls_due_of_a_case_at_a_moment_is_told_by_the_policy_and_the_screenings_that_were_known_then() {
    let (mut compared, mut others) = (0, 0);
    for reference in ["XA-2024-001", "XA-2025-001", "XB-2025-001", "XC-2025-001", LETTER] {
        let history = history(reference);
        for place in (0..history.len()).step_by(6) {
            let last = &history[place];
            let day = last.recorded.at.day();
            let (state, on) = (domain::Case::fold(&history[..=place]), last.effective_on);
            let of_then = due(&state, last.position, (None, day));
            let asked = format!("reference: \"{reference}\", asOf: {{ revision: {} }}", last.revision.0);
            let told = |arguments: &str| {
                data(&format!("{{ case({arguments}) {{ deadlines {{ kind subject due }} }} }}"))["case"].take()
            };
            assert_eq!(told(&asked)["deadlines"], json!(of_then), "{reference} after {place}");
            compared += of_then.len();
            let head = STORE.casebook.reader().head();
            others += usize::from(of_then != due(&state, head, (None, Day::parse("2026-11-02").unwrap())));

            let state = as_effective(&history[..=place], on);
            if state.is_open() {
                let asked = format!("{asked}, effectiveOn: \"{on}\"");
                let of_day = due(&state, last.position, (Some(on), on));
                assert_eq!(told(&asked)["deadlines"], json!(of_day), "{reference} after {place} on {on}");
            }
        }
    }
    assert!(
        compared > 50 && others > 0,
        "{compared} compared, of which by now's registry other ones at {others} moments"
    );
}

#[test]
fn what_was_recorded_of_a_recipient_by_an_instant_counts_also_where_the_case_had_no_event_since() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), crate::harness::scenarios());
    let world = World::new("2026-11-05T08:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let screening_end = |at: &str| {
        let asked = format!(
            "{{ case(reference: \"XA-2025-001\", asOf: {{ at: \"{at}\" }}) {{ revision deadlines {{ kind subject due }} }} }}"
        );
        let mut case = ask_as(&casebook, &system(), &asked)["data"]["case"].take();
        let due = case["deadlines"].as_array().unwrap().iter().find(|due| due["kind"] == "SCREENING_END").cloned();
        (case["revision"].take(), due.unwrap()["due"].clone())
    };
    let before = screening_end("2026-11-05T07:00:00Z");
    let screened = json!({
        "commandId": "screens-one", "recipient": "XA-TBP", "screening": "SCR-9", "screenedBy": "UN-HR", "result": "CLEAR",
        "appliesTo": "UNIT", "violationClass": "NONE", "credibility": "HIGH", "screenedOn": "2026-11-05",
    });
    give(&casebook, &person("U-105", Role::HrddpFocalPoint, "XA-CO"), "ScreenRecipient", screened).unwrap();
    world.set_now("2026-11-05T10:00:00Z");
    let after = screening_end("2026-11-05T09:00:00Z");
    assert_eq!(after.0, before.0, "nothing was recorded of the case");
    assert_ne!(after.1, before.1, "but of its recipient");
    assert_eq!(screening_end("2026-11-05T07:00:00Z"), before, "what was known then stays");
    casebook.close();
}
