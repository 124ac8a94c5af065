//! Every role, cases of the own and of another country in every class, every field of them and of their lines.

use domain::{Actor, terms::Role};
use serde_json::{Value, json};

use super::{
    expected::{Row, is_empty, row, rule},
    schema::{below, fields},
    world::{Known, STORE},
};
use crate::harness::system;

/// Fields of a case that are pages, or tell what is hidden: looked at below.
const APART: [&str; 8] = ["history", "hiddenEvents", "redactions", "deadlines", "gates", "steps", "diff", "blame"];

fn each(mut look: impl FnMut(&Actor, &'static Row, &Known)) {
    for holder in &STORE.holders {
        for case in &STORE.cases {
            look(holder, row(holder.role), case);
        }
    }
}

/// Asks for a case with everything but pages.
pub(crate) fn whole(reference: &str) -> String {
    let parts = fields("Case").iter().filter(|field| !APART.contains(&field.name.as_str()));
    let parts: Vec<String> = parts.map(|field| format!("{} {}", field.name, below(&field.named))).collect();
    format!("{{ case(reference: \"{reference}\") {{ {} }} }}", parts.join(" "))
}

#[test]
fn every_field_of_a_case_is_shown_or_withheld_as_the_table_says() {
    let mut looked = 0;
    let mut withheld = 0;
    let truths: Vec<Value> =
        STORE.cases.iter().map(|case| STORE.data(&system(), &whole(case.reference))["case"].take()).collect();
    for holder in &STORE.holders {
        let row = row(holder.role);
        for (case, truth) in STORE.cases.iter().zip(&truths) {
            let place = format!("{} {}", holder.role, case.reference);
            let seen = STORE.data(holder, &whole(case.reference))["case"].take();
            if !row.reaches(holder, case) || !row.sees("CASE_SUMMARY") {
                assert_eq!(seen, Value::Null, "{place}");
                withheld += 1;
                continue;
            }
            for field in fields("Case").iter().filter(|field| !APART.contains(&field.name.as_str())) {
                looked += 1;
                let (found, whole) = (&seen[&field.name], &truth[&field.name]);
                let place = format!("{place} {}", field.name);
                match rule("Case", &field.name).as_str() {
                    "INHERITED" => assert_eq!(found, whole, "{place}"),
                    "TITLE" if row.reads(case) => assert_eq!(found, whole, "{place}"),
                    "TITLE" => assert_eq!(*found, Value::Null, "{place}"),
                    subject if !row.sees(subject) => {
                        withheld += 1;
                        assert_eq!(*found, Value::Null, "{place}");
                    }
                    _ if !row.reads(case) => {
                        withheld += 1;
                        assert!(!found.is_null() && is_empty(found), "{place}: {found}");
                    }
                    // Folded from what is addressed to them and what their subjects are: never more than the truth.
                    _ if row.is_addressed() => assert!(!found.is_null(), "{place}"),
                    _ => assert_eq!(found, whole, "{place}"),
                }
            }
        }
    }
    assert!(looked > 1_000 && withheld > 300, "{looked} {withheld}");
}

#[test]
fn an_authority_sees_of_the_notifications_those_that_were_sent_to_it() {
    let ministry = STORE.holders.iter().find(|holder| holder.role == Role::RecipientAuthority).unwrap();
    let mut seen = 0;
    for case in STORE.cases.iter().filter(|case| row(ministry.role).reads(case)) {
        let query =
            format!("{{ case(reference: \"{}\") {{ notifications {{ notified {{ authority }} }} }} }}", case.reference);
        let found = STORE.data(ministry, &query)["case"]["notifications"]["notified"].take();
        for line in found.as_array().into_iter().flatten() {
            assert_eq!(line["authority"], super::world::AUTHORITY);
            seen += 1;
        }
        assert!(case.authorities.iter().any(|known| known != super::world::AUTHORITY) || case.country == "XA");
    }
    assert!(seen > 1);
}

#[test]
fn history_events_and_their_proofs_are_those_that_are_seen_and_the_others_are_counted() {
    let mut hidden_somewhere = 0;
    each(|holder, row, case| {
        let place = format!("{} {}", holder.role, case.reference);
        let reached = row.reaches(holder, case);
        let is_seen = |number: u16, notified: Option<&str>| reached && row.sees_event(case, number, notified);
        let wanted: Vec<u64> = case
            .events
            .iter()
            .filter(|(_, number, _, notified)| is_seen(*number, notified.as_deref()))
            .map(|(position, ..)| *position)
            .collect();
        let positions = |nodes: &Value| -> Vec<u64> {
            nodes.as_array().unwrap().iter().map(|node| node["position"].as_str().unwrap().parse().unwrap()).collect()
        };
        let page = "nodes { position payload { __typename } } pageInfo { hasNextPage }";
        let (id, first) = (&case.id, case.events[0].0);
        let query = format!(
            "{{ case(id: \"{id}\") {{ hiddenEvents revision history(first: 100) {{ totalCount {page} }} }}
               events(first: 100, filter: {{ caseId: \"{id}\" }}) {{ {page} }}
               last: events(last: 3, filter: {{ caseId: \"{id}\" }}) {{ {page} }}
               event(position: \"{first}\") {{ position }}
               completenessProof(case: \"{id}\") {{ absent }} }}"
        );
        let answer = STORE.data(holder, &query);
        let first_page = &wanted[..wanted.len().min(100)];
        assert_eq!(positions(&answer["events"]["nodes"]), first_page, "{place}");
        assert_eq!(positions(&answer["last"]["nodes"]), wanted[wanted.len().saturating_sub(3)..], "{place}");
        assert_eq!(answer["events"]["pageInfo"]["hasNextPage"], wanted.len() > 100, "{place}");
        assert_eq!(answer["event"].is_null(), !wanted.contains(&first), "{place}");
        let complete = row.proves() && reached && wanted.len() == case.events.len() && !row.is_addressed();
        assert_eq!(answer["completenessProof"]["absent"], if complete { json!(false) } else { Value::Null }, "{place}");
        if !reached || !row.sees("CASE_SUMMARY") {
            assert_eq!(answer["case"], Value::Null, "{place}");
            return;
        }
        let history = &answer["case"]["history"];
        assert_eq!(positions(&history["nodes"]), first_page, "{place}");
        assert_eq!(history["totalCount"], wanted.len(), "{place}");
        assert_eq!(answer["case"]["hiddenEvents"], case.events.len() - wanted.len(), "{place}");
        assert_eq!(answer["case"]["revision"], case.events.len(), "{place}");
        hidden_somewhere += usize::from(wanted.len() < case.events.len());
        // Pages of a history with gaps are full.
        if wanted.len() > 3 {
            let query = format!(
                "{{ case(id: \"{id}\") {{ a: history(first: 2) {{ {page} pageInfo {{ endCursor }} }} b: history(last: 2) {{ {page} }} }} }}"
            );
            let answer = STORE.data(holder, &query);
            assert_eq!(positions(&answer["case"]["a"]["nodes"]), wanted[..2], "{place}");
            assert_eq!(positions(&answer["case"]["b"]["nodes"]), wanted[wanted.len() - 2..], "{place}");
            let after = answer["case"]["a"]["pageInfo"]["endCursor"].as_str().unwrap();
            let query = format!("{{ case(id: \"{id}\") {{ history(first: 1, after: \"{after}\") {{ {page} }} }} }}");
            assert_eq!(positions(&STORE.data(holder, &query)["case"]["history"]["nodes"]), wanted[2..3], "{place}");
        }
        // The same event by its own questions.
        for (position, number, _, notified) in case.events.iter().step_by(9) {
            let query =
                format!("{{ event(position: \"{position}\") {{ id }} proof(position: \"{position}\") {{ record }} }}");
            let answer = STORE.data(holder, &query);
            let seen = is_seen(*number, notified.as_deref());
            assert_eq!(answer["event"].is_null(), !seen, "{place} {position}");
            assert_eq!(answer["proof"].is_null(), !(seen && row.proves()), "{place} {position}");
        }
    });
    assert!(hidden_somewhere > 15);
}

#[test]
fn what_is_withheld_of_a_case_is_said_with_its_reason() {
    each(|holder, row, case| {
        if !row.reaches(holder, case) || !row.sees("CASE_SUMMARY") {
            return;
        }
        let query = format!("{{ case(id: \"{}\") {{ redactions {{ field reason }} }} }}", case.id);
        let found = STORE.data(holder, &query)["case"]["redactions"].take();
        let reason = |field: &str| {
            let found = found.as_array().unwrap().iter().find(|line| line["field"] == field);
            found.map(|line| line["reason"].as_str().unwrap().to_owned())
        };
        for field in fields("Case").iter().filter(|field| !APART.contains(&field.name.as_str())) {
            let place = format!("{} {} {}", holder.role, case.reference, field.name);
            let subject = rule("Case", &field.name);
            let holds = case.events.iter().any(|(_, number, ..)| super::expected::subject(*number) == subject);
            let wanted = match subject.as_str() {
                "INHERITED" | "TITLE" => None,
                _ if !row.sees(&subject) => Some("SUBJECT".to_owned()),
                // Hidden corrections may be of any subject.
                _ if !row.reads(case) && case.events.iter().any(|(_, _, kind, _)| kind.starts_with("Event")) => {
                    continue;
                }
                _ if !row.reads(case) && holds => Some("CLASS".to_owned()),
                "NOTIFICATIONS" if row.is_addressed() && row.reads(case) => {
                    let others = case.events.iter().any(|(_, number, _, notified)| {
                        number / 100 == 12 && !row.sees_event(case, *number, notified.as_deref())
                    });
                    others.then(|| "ADDRESSEE".to_owned())
                }
                _ => None,
            };
            assert_eq!(reason(&field.name), wanted, "{place}");
        }
    });
}

/// The lines of a list with everything on them.
fn lines(holder: &Actor, field: &str, arguments: &str, named: &str) -> Vec<Value> {
    let query = format!("{{ {field}(first: 100{arguments}) {{ nodes {} totalCount }} }}", below(named));
    let mut answer = STORE.data(holder, &query)[field].take();
    serde_json::from_value(answer["nodes"].take()).unwrap()
}

#[test]
fn every_line_about_a_case_and_every_field_of_it_is_there_or_withheld_as_the_table_says() {
    let lists = [
        ("cases", "CaseLine", "", "id"),
        ("deadlines", "AgendaLine", "", "caseId"),
        ("tracker", "TrackerLine", "", "caseId"),
        ("indicators", "IndicatorLine", "", "caseId"),
    ];
    let mut withheld = 0;
    let due = lines(&system(), "deadlines", "", "AgendaLine");
    for (list, named, arguments, key) in lists {
        let truth = lines(&system(), list, arguments, named);
        assert!(truth.len() < 100 && !truth.is_empty(), "{list}: {}", truth.len());
        for holder in &STORE.holders {
            let row = row(holder.role);
            let found = lines(holder, list, arguments, named);
            for case in &STORE.cases {
                let place = format!("{} {list} {}", holder.role, case.reference);
                let of_case = |line: &&Value| line[key] == case.id.as_str();
                let reached = row.reaches(holder, case);
                let is_there = |line: &&Value| match named {
                    "TrackerLine" => {
                        let subject = if line["kind"] == "MEASURE" { "MITIGATION" } else { "DECISIONS" };
                        reached && row.sees(subject) && row.reads(case)
                    }
                    "AgendaLine" => reached && row.sees_due(case, line),
                    "IndicatorLine" => reached && row.sees("MONITORING") && row.reads(case),
                    _ => reached && row.sees("CASE_SUMMARY"),
                };
                let wanted: Vec<&Value> = truth.iter().filter(of_case).filter(is_there).collect();
                let found: Vec<&Value> = found.iter().filter(of_case).collect();
                assert_eq!(found.len(), wanted.len(), "{place}");
                for (found, wanted) in found.into_iter().zip(wanted) {
                    let guarded = |of: &str, field: &str| match rule(of, field).as_str() {
                        "CASE_SUMMARY" | "DUE" | "TRACKED" | "MONITORING" if of != "CaseLine" || field != "owner" => {
                            false
                        }
                        "TITLE" => !row.reads(case),
                        "INHERITED" => false,
                        subject => !row.sees(subject) || !row.reads(case) && case.holds(subject),
                    };
                    for field in fields(named) {
                        let mut wanted = wanted[&field.name].clone();
                        if guarded(named, &field.name) {
                            wanted = Value::Null;
                        } else if field.name == "nextDeadline" {
                            let mut due = due.iter().filter(|due| due["caseId"] == case.id.as_str());
                            let next = due.find(|due| row.sees_due(case, due));
                            let of = |due: &Value| json!({ "kind": due["kind"], "subject": due["subject"], "due": due["due"] });
                            wanted = next.map_or(Value::Null, of);
                        }
                        withheld += usize::from(guarded(named, &field.name));
                        assert_eq!(found[&field.name], wanted, "{place} {}", field.name);
                    }
                }
            }
        }
    }
    assert!(withheld > 300, "{withheld}");
}

#[test]
fn pages_are_full_of_what_is_seen_and_a_filter_finds_nothing_that_is_not() {
    let manager = STORE.holders.iter().find(|holder| holder.role == Role::ProjectManager).unwrap();
    let of_manager =
        "{ cases(first: 2, orderBy: REFERENCE, descending: true) { nodes { reference } pageInfo { hasNextPage } } }";
    let page = STORE.data(manager, of_manager)["cases"].take();
    assert_eq!(page["nodes"], json!([{ "reference": "XA-2025-002" }, { "reference": "XA-2025-001" }]));
    let title = "Spare parts";
    let found = |holder: &Actor, filter: &str| {
        let query = format!("{{ cases(first: 100, filter: {{ {filter} }}) {{ nodes {{ reference }} }} }}");
        STORE.data(holder, &query)["cases"]["nodes"].as_array().unwrap().len()
    };
    let (dashboard, donor) = (STORE.holder(Role::Dashboard), STORE.holder(Role::Donor));
    let text = format!("text: \"{title}\"");
    assert_eq!(
        (found(&system(), &text), found(manager, &text), found(dashboard, &text)),
        (1, 0, 0),
        "its title is in confidence"
    );
    let levels = "levels: [LOW, MEDIUM, HIGH, PROHIBITIVE]";
    assert!(found(&system(), levels) > 0);
    assert!(found(donor, "") > 0);
    assert_eq!(found(donor, levels), 0, "the level is not for it, nor is a filter that tells it");
}

#[test]
fn alerts_are_for_whom_the_table_says_and_their_text_for_who_sees_the_event() {
    let mut without_text = 0;
    each(|holder, row, case| {
        let place = format!("{} {}", holder.role, case.reference);
        let query = format!(
            "{{ alerts(first: 100, filter: {{ caseId: \"{}\" }}) {{ nodes {{ position kind severity state subject case {{ id reference }} event {{ position }} }} }} }}",
            case.id
        );
        let truth = STORE.data(&system(), &query)["alerts"]["nodes"].take();
        let found = STORE.data(holder, &query)["alerts"]["nodes"].take();
        if !row.reaches(holder, case) || !row.sees("ALERTS") {
            assert_eq!(found, json!([]), "{place}");
            return;
        }
        let (truth, found) = (truth.as_array().unwrap(), found.as_array().unwrap());
        assert_eq!(truth.len(), found.len(), "{place}");
        for (truth, found) in truth.iter().zip(found) {
            let position: u64 = truth["position"].as_str().unwrap().parse().unwrap();
            let (_, number, ..) = case.events.iter().find(|(known, ..)| *known == position).unwrap();
            let mut wanted = truth.clone();
            if !row.sees_event(case, *number, None) {
                (wanted["subject"], wanted["event"]) = (Value::Null, Value::Null);
                without_text += 1;
            }
            assert_eq!(*found, wanted, "{place}");
        }
    });
    assert!(without_text > 5);
}
