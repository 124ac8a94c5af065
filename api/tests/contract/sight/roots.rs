//! What is asked of the root and is no case: by subject alone, or by the cases that are reached.

use domain::{
    Actor,
    terms::{Confidentiality, Role},
};
use serde_json::{Value, json};

use super::{
    expected::{Row, row, rule},
    schema::{below, fields},
    world::STORE,
};
use crate::harness::system;

/// Asked of each case, in `matrix`, `leaks` and `searching`; of one alert, in `alerts`.
const OF_CASES: [&str; 16] = [
    "case",
    "node",
    "nodes",
    "cases",
    "casesAsOf",
    "decisionDossier",
    "events",
    "event",
    "search",
    "deadlines",
    "tracker",
    "indicators",
    "alert",
    "alerts",
    "proof",
    "completenessProof",
];

/// How each of the others is asked, and where the answer is looked for.
const OTHERS: [(&str, &str); 13] = [
    ("recipient", "recipient(id: \"R-XA-CG3\") { id }"),
    ("recipients", "recipients { recipient }"),
    ("portfolio", "portfolio { byStatus { count } }"),
    ("policy", "policy { edition }"),
    ("alertRules", "alertRules { edition }"),
    ("editions", "editions { policy { edition } }"),
    ("accessRules", "accessRules { edition }"),
    ("ledger", "ledger { head }"),
    ("checkpoint", "checkpoint { size }"),
    ("extension", "extension(from: \"1\") { to }"),
    ("me", "me { reach }"),
    ("whoCanSee", "whoCanSee(case: \"CASE\") { nodes { upTo } }"),
    ("whoCould", "whoCould(command: \"approveSupport\", on: \"2026-01-05\") { nodes { from } }"),
];

/// Asked in `reports`: what they are is told to everybody, and each row is judged where it is made.
const OF_REPORTS: [&str; 2] = ["report", "reports"];

/// Asked of each person, below.
const OF_PERSONS: [&str; 4] = ["accounts", "accessTokens", "readings", "attempts"];

fn is_shown(row: &Row, rule: &str) -> bool {
    match rule {
        "PROVED" => row.proves(),
        "CALLER" => true,
        "COUNTED" => row.sees("COUNTS"),
        subject => row.sees(subject),
    }
}

fn holder(role: Role) -> &'static Actor {
    STORE.holders.iter().find(|holder| holder.role == role).unwrap()
}

#[test]
fn every_question_of_the_root_is_answered_as_the_table_says() {
    for field in fields("Query") {
        let elsewhere = OF_CASES.iter().chain(&OF_PERSONS).chain(&OF_REPORTS).any(|known| *known == field.name);
        let known = elsewhere || OTHERS.iter().any(|(name, _)| *name == field.name);
        assert!(known, "nothing here asks {}", field.name);
    }
    // A recipient of the scenarios, whichever comes first.
    let recipients = STORE.data(&system(), "{ recipients { recipient } }")["recipients"].take();
    let recipient = recipients[0]["recipient"].as_str().unwrap();
    let mut withheld = 0;
    for holder in &STORE.holders {
        let row = row(holder.role);
        for (name, question) in OTHERS {
            // The one case that everybody but some reaches: the first of the own country.
            let case = STORE.cases.iter().find(|case| row.reaches(holder, case)).unwrap();
            let question = question.replace("CASE", &case.id).replace("R-XA-CG3", recipient);
            let answer = STORE.data(holder, &format!("{{ {question} }}"))[name].take();
            let list = if answer.get("nodes").is_some() { &answer["nodes"] } else { &answer };
            let is_there = !list.is_null() && list.as_array().is_none_or(|lines| !lines.is_empty());
            let wanted = is_shown(row, &rule("Query", name));
            withheld += usize::from(!wanted);
            assert_eq!(is_there, wanted, "{} {name}: {answer}", holder.role);
        }
    }
    assert!(withheld > 20, "{withheld}");
}

#[test]
fn accounts_and_tokens_are_ones_own_and_readings_are_for_whom_they_are_shown() {
    let owner = &STORE.holders[0];
    for holder in &STORE.holders {
        let row = row(holder.role);
        for (name, question) in
            [("accounts", "accounts { nodes { user } }"), ("accessTokens", "accessTokens { nodes { user } }")]
        {
            assert_eq!(rule("Query", name), "OWN");
            let found = STORE.data(holder, &format!("{{ {question} }}"))[name]["nodes"].take();
            let all = json!([{ "user": owner.user }]);
            let wanted = if holder == owner || row.sees("ACCOUNTS") { all } else { json!([]) };
            assert_eq!(found, wanted, "{} {name}", holder.role);
        }
        let attempts = STORE.ask(holder, "{ attempts { nodes { code } } }");
        if row.sees(&rule("Query", "attempts")) {
            assert!(attempts["data"]["attempts"]["nodes"].is_array(), "{}: {attempts}", holder.role);
        } else {
            assert_eq!(crate::harness::code(&attempts), "FORBIDDEN", "{}", holder.role);
        }
        let readings = STORE.ask(holder, "{ readings { nodes { position } } }");
        if row.sees(&rule("Query", "readings")) {
            assert_eq!(readings["data"]["readings"]["nodes"], json!([]), "{}", holder.role);
        } else {
            assert_eq!(crate::harness::code(&readings), "FORBIDDEN", "{}", holder.role);
        }
    }
}

#[test]
fn everybody_is_told_their_own_row() {
    for holder in &STORE.holders {
        let row = row(holder.role);
        let me =
            STORE.data(holder, "{ me { actor { user role } reach upTo sees withoutSmallCounts scopes } }")["me"].take();
        assert_eq!(me["actor"], json!({ "user": holder.user, "role": holder.role }));
        assert_eq!((&me["reach"], &me["upTo"]), (&json!(row.reach), &json!(row.up_to)), "{}", holder.role);
        let mut sees: Vec<String> = serde_json::from_value(me["sees"].clone()).unwrap();
        let mut wanted = row.sees.clone();
        sees.sort();
        wanted.sort();
        assert_eq!(sees, wanted, "{}", holder.role);
        assert_eq!(me["withoutSmallCounts"], !row.small_counts);
    }
    let nobody = crate::harness::person("H-00", Role::Oversight, "HQ");
    let me = STORE.data(&nobody, "{ me { reach sees } }")["me"].take();
    assert_eq!(me, json!({ "reach": "NOWHERE", "sees": [] }), "a role that is not held");
}

#[test]
fn counts_are_of_the_cases_that_are_reached_and_small_ones_are_withheld_whole() {
    for holder in STORE.holders.iter().filter(|holder| row(holder.role).sees("COUNTS")) {
        let listed =
            STORE.data(holder, "{ cases(first: 100) { nodes { id } } }")["cases"]["nodes"].as_array().unwrap().len();
        // A dashboard lists none and counts all.
        let reached = if row(holder.role).sees("CASE_SUMMARY") { listed } else { 10 };
        assert_eq!(listed == 0, holder.role == Role::Dashboard);
        let counted = STORE.data(holder, &format!("{{ portfolio {} }}", below("Tally")))["portfolio"].take();
        let truth = STORE.data(&system(), &format!("{{ portfolio {} }}", below("Tally")))["portfolio"].take();
        let place = format!("{} {counted}", holder.role);
        if row(holder.role).small_counts {
            assert_eq!(counted["cases"], reached, "{place}");
            let by_status: u64 =
                counted["byStatus"].as_array().unwrap().iter().map(|line| line["count"].as_u64().unwrap()).sum();
            assert_eq!(by_status, reached as u64, "{place}");
            let reads_all = row(holder.role).up_to == Confidentiality::StrictlyConfidential;
            assert_eq!(counted == truth, reached == 10 && reads_all, "{place}");
            continue;
        }
        assert!(reached >= 5, "{place}");
        assert_eq!(counted["cases"], reached, "{place}");
        // Ten cases in five countries: each count by country is small.
        assert_eq!((&counted["byCountry"], &counted["byStatus"]), (&Value::Null, &Value::Null), "{place}");
        let filtered = "{ portfolio(filter: { demonstration: true }) { cases approvals } }";
        assert_eq!(STORE.data(holder, filtered)["portfolio"], json!({ "cases": null, "approvals": null }), "{place}");
    }
}

#[test]
fn a_recipients_cases_are_those_that_are_reached_and_its_events_are_counted_for_whom_all_are_seen() {
    let recipients = STORE.data(&system(), "{ recipients { recipient cases } }")["recipients"].take();
    let mut left_out = 0;
    for line in recipients.as_array().unwrap() {
        let query = format!(
            "{{ recipient(id: \"{}\") {{ history {{ events lastPosition cases {{ caseId role since reference }} }} }} }}",
            line["recipient"].as_str().unwrap()
        );
        let truth = STORE.data(&system(), &query)["recipient"]["history"].take();
        assert_eq!(truth["cases"].as_array().unwrap().len() as u64, line["cases"].as_u64().unwrap());
        for holder in STORE.holders.iter().filter(|holder| row(holder.role).sees("RECIPIENTS")) {
            let row = row(holder.role);
            let found = STORE.data(holder, &query)["recipient"]["history"].take();
            let case = |line: &Value| STORE.cases.iter().find(|case| case.id == line["caseId"].as_str().unwrap());
            let found_cases = found["cases"].as_array().unwrap();
            for known in truth["cases"].as_array().unwrap() {
                let Some(case) = case(known) else { continue };
                let line = found_cases.iter().find(|line| line["caseId"] == known["caseId"]);
                // That it is linked is part of the scope.
                let linked = row.reaches(holder, case) && row.sees("SCOPE") && row.reads(case);
                assert_eq!(line.is_some(), linked, "{} {}", holder.role, case.reference);
                left_out += usize::from(line.is_none());
                if let Some(line) = line {
                    assert_eq!(line["since"], known["since"]);
                }
            }
            let all = row.reach == "ALL" && row.up_to == Confidentiality::StrictlyConfidential;
            assert_eq!(found["events"].is_null(), !all, "{}", holder.role);
            let query = "{ recipients { recipient cases } }";
            let told = STORE.data(holder, query)["recipients"].take();
            let told = told.as_array().unwrap().iter().find(|told| told["recipient"] == line["recipient"]).unwrap();
            assert_eq!(told["cases"], found_cases.len(), "{}", holder.role);
        }
    }
    assert!(left_out > 5);
}

#[test]
fn who_can_see_a_case_is_told_to_whom_it_concerns() {
    let oversight = holder(Role::Oversight);
    for case in &STORE.cases {
        let mut seers: Vec<Value> = Vec::new();
        let mut after = String::new();
        loop {
            let query = format!(
                "{{ whoCanSee(case: \"{}\", first: 7{after}) {{ nodes {{ actor {{ user role }} because upTo sees }} pageInfo {{ hasNextPage endCursor }} }} }}",
                case.id
            );
            let mut page = STORE.data(oversight, &query)["whoCanSee"].take();
            seers.append(&mut serde_json::from_value(page["nodes"].take()).unwrap());
            if page["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = format!(", after: {}", page["pageInfo"]["endCursor"]);
        }
        for holder in STORE.holders.iter().filter(|holder| holder.role != Role::System) {
            let told = seers.iter().find(|seer| seer["actor"] == json!({ "user": holder.user, "role": holder.role }));
            assert_eq!(told.is_some(), row(holder.role).reaches(holder, case), "{} {}", holder.role, case.reference);
            if let Some(told) = told {
                assert_eq!((&told["because"], &told["upTo"]), (&json!("ROLE"), &json!(row(holder.role).up_to)));
            }
        }
    }
    let abroad = STORE.cases.iter().find(|case| case.country != "XA").unwrap();
    let query = format!("{{ whoCanSee(case: \"{}\") {{ nodes {{ upTo }} }} }}", abroad.id);
    assert_eq!(STORE.data(holder(Role::ProjectManager), &query)["whoCanSee"]["nodes"], json!([]));
}

#[test]
fn who_could_do_something_is_told_by_day_and_office() {
    let ask = |command: &str, on: &str, office: &str| {
        let query = format!(
            "{{ whoCould(command: \"{command}\", on: \"{on}\", office: \"{office}\", first: 100) {{ nodes {{ actor {{ user role office }} }} }} }}"
        );
        let found = STORE.data(holder(Role::Auditor), &query)["whoCould"]["nodes"].take();
        found
            .as_array()
            .unwrap()
            .iter()
            .map(|able| able["actor"]["user"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let chiefs = ask("approveSupport", "2026-03-01", "XB-CO");
    assert!(chiefs.contains(&"U-204".to_owned()) && !chiefs.contains(&"U-201".to_owned()), "{chiefs:?}");
    assert_eq!(ask("approveSupport", "2023-01-01", "XB-CO"), Vec::<String>::new(), "before anybody held a role");
    assert_eq!(ask("ApproveSupport", "2026-03-01", "XB-CO"), chiefs, "by the name of the command too");
    let unknown =
        STORE.ask(holder(Role::Auditor), "{ whoCould(command: \"doIt\", on: \"2026-03-01\") { totalCount } }");
    assert_eq!(crate::harness::code(&unknown), "BAD_USER_INPUT");
}

#[test]
fn introspection_is_for_whom_the_table_says() {
    for holder in &STORE.holders {
        let scopes = vec![domain::terms::TokenScope::Read];
        let caller = api::caller::Caller::of(holder.clone(), scopes, &STORE.casebook);
        let expected = !matches!(holder.role, Role::Donor | Role::RecipientAuthority | Role::Dashboard);
        assert_eq!(caller.introspects, expected, "{}", holder.role);
    }
}
