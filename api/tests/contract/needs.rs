//! What a case needs next, and what a dry run would record: asked of the running ledger, at the present and at past moments.

use std::sync::Arc;

use api::casebook::Casebook;
use domain::terms::Role;
use serde_json::{Value, json};

use crate::harness::{World, ask, ask_as, open, person, scenarios, write};

fn opened(folder: &tempfile::TempDir) -> Arc<Casebook> {
    write(folder.path(), scenarios());
    open(folder.path(), World::new("2026-11-02T08:00:00Z").setting())
}

fn gates(answer: &Value) -> Vec<(String, Vec<String>)> {
    let of = |gate: &Value| {
        let lacks = gate["lacks"].as_array().unwrap().iter();
        (
            gate["gate"].as_str().unwrap().to_owned(),
            lacks.map(|lack| lack["code"].as_str().unwrap().to_owned()).collect(),
        )
    };
    answer["data"]["case"]["gates"].as_array().unwrap_or_else(|| panic!("{answer}")).iter().map(of).collect()
}

const GATES: &str = "gates { gate command isWhole lacks { code message field remedy action } }";

#[test]
fn the_gates_of_a_case_are_those_of_its_moment_and_say_what_the_commands_say() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let at = |when: &str| ask(&casebook, &format!("{{ case(reference: \"XA-2025-001\"{when}) {{ status {GATES} }} }}"));
    let now = at("");
    assert_eq!(now["data"]["case"]["status"], "ACTIVE", "{now}");
    let standing = gates(&now);
    let names: Vec<&str> = standing.iter().map(|(gate, _)| gate.as_str()).collect();
    assert_eq!(names, ["DELIVERY", "CLOSING"], "{now}");
    let closing = &now["data"]["case"]["gates"][1];
    assert_eq!((&closing["command"], &closing["isWhole"]), (&json!("closeCase"), &json!(true)));
    let lacks = closing["lacks"].as_array().unwrap();
    let end = lacks.iter().find(|lack| lack["remedy"] == "endSupport").unwrap_or_else(|| panic!("{closing}"));
    assert!(end["code"] == "E-CLS-01" && end["message"].as_str().unwrap().contains("is Active"), "{end}");
    // The command itself says the same, all at once.
    let id = ask(&casebook, "{ case(reference: \"XA-2025-001\") { id } }")["data"]["case"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let manager = person("U-101", Role::ProjectManager, "XA-CO");
    let told = ask_as(
        &casebook,
        &manager,
        &format!(
            "mutation {{ closeCase(input: {{ commandId: \"tries-to-close\", caseId: \"{id}\", reason: COMPLETED, dryRun: true }}) {{ userErrors {{ code message }} wouldRecord {{ kind }} }} }}"
        ),
    );
    let refused = &told["data"]["closeCase"]["userErrors"][0];
    assert_eq!(refused["code"], "E-CLS-01", "{told}");
    assert_eq!(told["data"]["closeCase"]["wouldRecord"], Value::Null, "what is refused would record nothing");
    for lack in lacks.iter().filter(|lack| lack["code"] == "E-CLS-01") {
        let what = lack["message"].as_str().unwrap().trim_start_matches("Cannot close: ").trim_end_matches('.');
        assert!(refused["message"].as_str().unwrap().contains(what), "{what} in {refused}");
    }
    // Early on: of the scope first, then of the preconditions, each with the action to which its remedy belongs.
    let early = at(", asOf: { revision: 1 }");
    assert_eq!(gates(&early)[0].0, "DECISION_REQUEST", "{early}");
    let first = &early["data"]["case"]["gates"][0]["lacks"][0];
    assert_eq!(
        (&first["code"], &first["remedy"], &first["action"]),
        (&json!("E-SCOPE-01"), &json!("addSupportItem"), &json!(1))
    );
    // Just before each step, on its day, nothing was lacking for it: by the case, and by the registry as it was known.
    let revisions = ask(
        &casebook,
        "{ case(reference: \"XA-2025-001\") { history(first: 100) { nodes { revision kind effectiveOn } } } }",
    );
    let nodes = revisions["data"]["case"]["history"]["nodes"].as_array().unwrap();
    for (kind, gate) in
        [("DecisionRequested", "DECISION_REQUEST"), ("SupportApproved", "APPROVAL"), ("SupportActivated", "ACTIVATION")]
    {
        let step = nodes.iter().find(|node| node["kind"] == kind).unwrap();
        let before = step["revision"].as_u64().unwrap() - 1;
        let then = at(&format!(", asOf: {{ revision: {before} }}, effectiveOn: {}", step["effectiveOn"]));
        assert_eq!(gates(&then)[0], (gate.to_owned(), Vec::new()), "{kind}: {then}");
        // On the day on which it was recorded, much later, what had been assessed is too old.
        let later = at(&format!(", asOf: {{ revision: {before} }}"));
        assert!(gates(&later)[0].0 == gate && !gates(&later)[0].1.is_empty(), "{kind}: {later}");
    }
    casebook.close();
}

#[test]
fn a_dry_run_says_what_would_be_recorded_and_records_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let manager = person("U-101", Role::ProjectManager, "XA-CO");
    let head = casebook.reader().head();
    let id = ask(&casebook, "{ case(reference: \"XA-2025-001\") { id revision } }")["data"]["case"].take();
    let item = |more: &str, command_id: &str| {
        format!(
            "mutation {{ addSupportItem(input: {{ commandId: \"{command_id}\", caseId: {}, item: \"S77\", supportKind: LOGISTICAL, description: \"Fuel\", lethalOrDualUse: NO, purpose: OTHER, value: {{ amountMinor: \"110000050\", currency: \"EUR\" }}, effectiveOn: \"2026-10-30\"{more} }}) {{ dryRun userErrors {{ code message }} events {{ kind payloadJson effectiveOn confidentiality }} wouldRecord {{ kind description action effectiveOn policyEdition confidentiality payloadJson actor {{ user role office }} payload {{ ... on SupportItemAdded {{ item value {{ amountMinor currency }} }} }} }} }} }}",
            id["id"]
        )
    };
    let dry = ask_as(&casebook, &manager, &item(", dryRun: true", "dry-run-item"))["data"]["addSupportItem"].take();
    assert_eq!(
        (&dry["dryRun"], &dry["events"], &dry["userErrors"]),
        (&json!("ACCEPTED"), &json!([]), &json!([])),
        "{dry}"
    );
    let foreseen = &dry["wouldRecord"][0];
    assert_eq!(dry["wouldRecord"].as_array().unwrap().len(), 1, "{dry}");
    assert_eq!(
        foreseen["payload"],
        json!({ "item": "S77", "value": { "amountMinor": "110000050", "currency": "EUR" } })
    );
    assert_eq!(foreseen["actor"], json!({ "user": "U-101", "role": "PROJECT_MANAGER", "office": "XA-CO" }));
    assert_eq!(
        (&foreseen["kind"], &foreseen["action"], &foreseen["effectiveOn"]),
        (&json!("SupportItemAdded"), &json!(1), &json!("2026-10-30"))
    );
    assert_eq!(casebook.reader().head(), head, "nothing was recorded");
    let again = ask(&casebook, "{ case(reference: \"XA-2025-001\") { revision } }");
    assert_eq!(again["data"]["case"]["revision"], id["revision"], "and nothing folded");
    // What is then recorded is what was foreseen.
    let real = ask_as(&casebook, &manager, &item("", "real-item"))["data"]["addSupportItem"].take();
    assert_eq!((&real["dryRun"], &real["wouldRecord"]), (&Value::Null, &Value::Null), "{real}");
    for field in ["kind", "payloadJson", "effectiveOn", "confidentiality"] {
        assert_eq!(real["events"][0][field], foreseen[field], "{field}");
    }
    // A case that is not there yet.
    let opening = "mutation { openCase(input: { commandId: \"dry-opening\", reference: \"XA-2026-777\", title: \"Boats\", country: \"XA\", office: \"XA-CO\", project: \"P-7\", donors: [], caseOwner: \"U-101\", plannedStart: \"2026-12-01\", plannedEnd: \"2027-12-31\", budget: { amountMinor: \"100\", currency: \"EUR\" }, origin: IOM_DESIGN, demonstration: true, dryRun: true }) { dryRun userErrors { message } wouldRecord { kind payload { ... on CaseOpened { reference } } } } }";
    let opening = ask_as(&casebook, &manager, opening)["data"]["openCase"].take();
    assert_eq!(
        opening["wouldRecord"],
        json!([{ "kind": "CaseOpened", "payload": { "reference": "XA-2026-777" } }]),
        "{opening}"
    );
    casebook.close();
}

#[test]
fn lists_are_narrowed_by_owner_days_and_reference_as_a_plain_look_narrows_them() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let all = ask(&casebook, "{ cases(first: 100) { nodes { reference owner openedOn firstDecidedOn plannedEnd } } }");
    let all = all["data"]["cases"]["nodes"].as_array().unwrap().clone();
    assert!(all.len() > 8, "{all:?}");
    let found = |filter: &str| -> Vec<String> {
        let answer = ask(
            &casebook,
            &format!("{{ cases(first: 100, orderBy: REFERENCE, filter: {{ {filter} }}) {{ nodes {{ reference }} }} }}"),
        );
        let nodes = answer["data"]["cases"]["nodes"].as_array().unwrap_or_else(|| panic!("{answer}")).clone();
        nodes.iter().map(|node| node["reference"].as_str().unwrap().to_owned()).collect()
    };
    let wanted = |takes: &dyn Fn(&Value) -> bool| -> Vec<String> {
        let mut references: Vec<String> =
            all.iter().filter(|line| takes(line)).map(|line| line["reference"].as_str().unwrap().to_owned()).collect();
        references.sort();
        references
    };
    let mut narrowed = 0;
    let mut check = |filter: String, takes: &dyn Fn(&Value) -> bool| {
        let wanted = wanted(takes);
        assert_eq!(found(&filter), wanted, "{filter}");
        narrowed += usize::from(!wanted.is_empty() && wanted.len() < all.len());
    };
    let owner = all[0]["owner"].clone();
    check(format!("owner: {owner}"), &|line| line["owner"] == owner);
    for (field, name) in [("openedOn", "opened"), ("firstDecidedOn", "decided"), ("plannedEnd", "ends")] {
        let mut days: Vec<&str> = all.iter().filter_map(|line| line[field].as_str()).collect();
        days.sort_unstable();
        let middle = days[days.len() / 2].to_owned();
        check(format!("{name}From: \"{middle}\""), &|line| {
            line[field].as_str().is_some_and(|day| day >= middle.as_str())
        });
        check(format!("{name}Until: \"{middle}\""), &|line| {
            line[field].as_str().is_some_and(|day| day <= middle.as_str())
        });
    }
    assert!(narrowed >= 6, "{narrowed} of them leave some cases and not all");

    let due = ask(&casebook, "{ deadlines(first: 100) { nodes { reference subject kind demonstration } } }");
    let due = due["data"]["deadlines"]["nodes"].as_array().unwrap().clone();
    let own = ask(
        &casebook,
        &format!(
            "{{ deadlines(first: 100, filter: {{ owner: {owner} }}) {{ nodes {{ reference subject kind demonstration }} }} }}"
        ),
    );
    let owned = |line: &&Value| all.iter().any(|case| case["reference"] == line["reference"] && case["owner"] == owner);
    let wanted: Vec<&Value> = due.iter().filter(owned).collect();
    assert!(!wanted.is_empty() && wanted.len() < due.len());
    assert_eq!(own["data"]["deadlines"]["nodes"].as_array().unwrap().iter().collect::<Vec<_>>(), wanted);

    // How many there are is told where somebody asks.
    let counted = ask(
        &casebook,
        "{ cases(first: 1) { totalCount moreThan } deadlines(first: 1, filter: { kinds: [PERIODIC_REVIEW] }) { totalCount moreThan } tracker(first: 1) { totalCount } }",
    );
    let reviews = due.iter().filter(|line| line["kind"] == "PERIODIC_REVIEW").count();
    assert_eq!(counted["data"]["cases"], json!({ "totalCount": all.len(), "moreThan": null }), "{counted}");
    assert_eq!(counted["data"]["deadlines"], json!({ "totalCount": reviews, "moreThan": null }), "{counted}");
    let tracked = ask(&casebook, "{ tracker(first: 100) { nodes { id } } }");
    assert_eq!(
        counted["data"]["tracker"]["totalCount"],
        tracked["data"]["tracker"]["nodes"].as_array().unwrap().len(),
        "{counted}"
    );
    // Of what somebody sees, and of no more.
    let donor = person("U-990", Role::Donor, "DONOR-1");
    let of_donor = ask_as(&casebook, &donor, "{ cases(first: 100) { totalCount nodes { reference } } }");
    assert_eq!(
        of_donor["data"]["cases"]["totalCount"],
        of_donor["data"]["cases"]["nodes"].as_array().unwrap().len(),
        "{of_donor}"
    );

    let alerts = |filter: &str| -> Vec<Value> {
        let answer = ask(
            &casebook,
            &format!("{{ alerts(last: 100{filter}) {{ nodes {{ position case {{ reference demonstration }} }} }} }}"),
        );
        answer["data"]["alerts"]["nodes"].as_array().unwrap_or_else(|| panic!("{answer}")).clone()
    };
    let all_alerts = alerts("");
    let reference = all_alerts.iter().find_map(|alert| alert["case"]["reference"].as_str()).unwrap().to_owned();
    let of_case: Vec<Value> =
        all_alerts.iter().filter(|alert| alert["case"]["reference"] == *reference).cloned().collect();
    assert!(of_case.len() < all_alerts.len() && of_case.iter().all(|alert| alert["case"]["demonstration"] == true));
    assert_eq!(alerts(&format!(", filter: {{ reference: \"{reference}\" }}")), of_case);
    assert_eq!(alerts(", filter: { reference: \"XA-1999-000\" }"), Vec::<Value>::new());
    casebook.close();
}

#[test]
fn the_rules_of_alerts_and_the_editions_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let answer = ask(
        &casebook,
        "{ editions { policy { edition effectiveFrom note inForce } alertRules { edition inForce } } policy { edition }
           alertRules { edition alerts { kind severity told escalation { afterHours to } } deadlines { kind leadDays } snooze { severity hours } }
           shipped: alertRules(edition: 0) { edition } none: alertRules(edition: 99) { edition } }",
    );
    let data = &answer["data"];
    let policy = data["editions"]["policy"].as_array().unwrap_or_else(|| panic!("{answer}"));
    let in_force: Vec<&Value> =
        policy.iter().filter(|edition| edition["inForce"] == true).map(|one| &one["edition"]).collect();
    assert_eq!(in_force, [&data["policy"]["edition"]], "{answer}");
    let numbers: Vec<u64> = policy.iter().map(|edition| edition["edition"].as_u64().unwrap()).collect();
    assert!(
        numbers.windows(2).all(|two| two[0] == two[1] + 1) && numbers.last() == Some(&1),
        "newest first: {numbers:?}"
    );
    assert!(
        !data["alertRules"]["alerts"].as_array().unwrap().is_empty()
            && !data["alertRules"]["deadlines"].as_array().unwrap().is_empty()
    );
    assert_eq!((&data["shipped"]["edition"], &data["none"]), (&json!(0), &Value::Null));
    casebook.close();
}
