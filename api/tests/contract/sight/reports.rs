//! The reports: of what cases they tell whom, what reading them leaves behind, and what proves where a case stood.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use api::sight::Traces;
use async_graphql::Request;
use domain::{
    Actor, Position,
    terms::{Confidentiality, Role},
};
use projections::reports::{self, Definition};
use serde_json::{Value, json};

use super::{expected::row, world::STORE};
use crate::harness::{code, system};

const PAGE: &str = "query($name: String!, $parameters: [ReportArgumentInput!], $at: AsRecordedInput, $first: Int, $after: String) \
{ report(name: $name, parameters: $parameters, asRecorded: $at, first: $first, after: $after) { on casesLeftOut report { name } \
rows { position nodes { cells { key text number json } sources sourceCount } pageInfo { hasNextPage endCursor } } } }";

fn needed(definition: &Definition) -> Vec<Value> {
    let given = |name: &str| if name == "case" { "XA-2025-001" } else { "XA-TCG-3" };
    let needed = definition.parameters.iter().filter(|known| known.required);
    let mut needed: Vec<Value> =
        needed.map(|known| json!({ "name": known.name, "value": given(known.name) })).collect();
    if definition.name == "portfolio-change" {
        needed.push(json!({ "name": "earlierPosition", "value": "200" }));
    }
    needed
}

/// All pages.
fn rows(actor: &Actor, definition: &Definition) -> Result<(Vec<Value>, u64), Value> {
    let (mut rows, mut left_out, mut after) = (Vec::new(), 0, Value::Null);
    loop {
        let asked = json!({ "name": definition.name, "parameters": needed(definition), "first": 100, "after": after });
        let mut answer = STORE.send(actor, PAGE, asked);
        if answer.get("errors").is_some() {
            return Err(answer);
        }
        let report = answer["data"]["report"].take();
        left_out += report["casesLeftOut"].as_u64().unwrap();
        rows.extend(report["rows"]["nodes"].as_array().unwrap().iter().cloned());
        after = report["rows"]["pageInfo"]["endCursor"].clone();
        if report["rows"]["pageInfo"]["hasNextPage"] == false {
            return Ok((rows, left_out));
        }
    }
}

fn cell<'r>(row: &'r Value, key: &str) -> &'r Value {
    row["cells"].as_array().unwrap().iter().find(|cell| cell["key"] == key).unwrap()
}

#[test]
fn reports_tell_of_cases_that_are_reached_and_read_and_of_no_others() {
    let references: BTreeMap<&str, _> = STORE.cases.iter().map(|case| (case.reference, case)).collect();
    let mut told: BTreeMap<Role, usize> = BTreeMap::new();
    let mut left_out = 0;
    for holder in &STORE.holders {
        let row = row(holder.role);
        for definition in reports::all() {
            let (rows, out) = match rows(holder, definition) {
                Ok(answer) => answer,
                Err(answer) => {
                    // A case, a recipient, a policy or readings that are not for this role.
                    assert_eq!(code(&answer), "NOT_FOUND", "{} {}: {answer}", holder.role, definition.name);
                    continue;
                }
            };
            left_out += out;
            *told.entry(holder.role).or_default() += rows.len();
            for shown in &rows {
                let keys: Vec<&str> = definition.columns().map(|column| column.key).collect();
                let cells = shown["cells"].as_array().unwrap();
                assert!(cells.iter().map(|cell| cell["key"].as_str().unwrap()).eq(keys), "{shown}");
                let Some(of) = cells.iter().find(|cell| cell["key"] == "case").and_then(|cell| cell["text"].as_str())
                else {
                    continue;
                };
                let Some(case) = references.get(of) else { continue };
                let may = row.reaches(holder, case) && row.reads(case);
                assert!(may, "{} is told of {of} by {}", holder.role, definition.name);
            }
        }
    }
    assert!(told[&Role::Oversight] > 200 && left_out > 100, "{told:?}, {left_out} left out");
    assert!(told[&Role::ProjectManager] < told[&Role::Oversight], "{told:?}");
    // Eight rows that say that nothing was counted.
    assert_eq!((told[&Role::Dashboard], told[&Role::RecipientAuthority]), (8, 8));
}

#[test]
fn the_list_of_reports_says_what_each_is_and_what_it_takes() {
    let query = "{ reports { number name question definition asker mustBeEmpty sourceEvents parameters { name type required default meaning } columns { key type nullable meaning } } }";
    for holder in [STORE.holder(Role::Auditor), STORE.holder(Role::Donor)] {
        let listed = STORE.data(holder, query)["reports"].take();
        assert_eq!(listed.as_array().unwrap().len(), 32);
        assert_eq!(
            (&listed[6]["name"], &listed[6]["mustBeEmpty"]),
            (&json!("deliveries-outside-approval"), &json!(true))
        );
        assert_eq!(listed[5]["asker"], "OVERSIGHT");
        let takes = json!({ "name": "reviewDays", "type": "INTEGER", "required": false, "default": "30",
            "meaning": "How many days may pass without a look." });
        assert_eq!(listed[5]["parameters"][1], takes);
        let column = json!({ "key": "case", "type": "CASE_REF", "nullable": false, "meaning": "The case." });
        assert_eq!(listed[0]["columns"][0], column);
    }
}

#[test]
fn a_report_answers_a_moment_page_by_page_and_refuses_in_words() {
    let auditor = STORE.holder(Role::Auditor);
    let ask = |asked: Value| STORE.send(auditor, PAGE, asked);
    let first = ask(json!({ "name": "emergencies", "at": { "position": "700" }, "first": 1 }));
    let page = &first["data"]["report"]["rows"];
    assert_eq!(page["position"], "700");
    assert!(
        page["nodes"][0]["sources"]
            .as_array()
            .unwrap()
            .iter()
            .all(|position| { position.as_str().unwrap().parse::<u64>().unwrap() <= 700 })
    );
    let next = |asked: Value| ask(asked)["errors"][0]["message"].as_str().unwrap_or("answered").to_owned();
    let cursor = &page["pageInfo"]["endCursor"];
    assert!(next(json!({ "name": "late-facts", "after": cursor })).contains("another question"));
    assert!(next(json!({ "name": "nothing" })).contains("There is no report `nothing`"));
    assert!(
        next(json!({ "name": "late-facts", "parameters": [{ "name": "x", "value": "y" }] }))
            .contains("no parameter `x`")
    );
    assert!(
        next(json!({ "name": "late-facts", "at": { "position": "99999999" } })).contains("The log ends at position")
    );
    assert!(next(json!({ "name": "late-facts", "at": { "at": "2199-01-01T00:00:00Z" } })).contains("not come yet"));
    assert!(next(json!({ "name": "late-facts", "first": 101 })).contains("1 to 100"));
    let rows =
        ask(json!({ "name": "suspensions-unreviewed", "parameters": [{ "name": "reviewDays", "value": "29" }] }));
    let rows = rows["data"]["report"]["rows"]["nodes"].clone();
    let days = cell(&rows[0], "days");
    assert_eq!((&days["text"], &days["number"], &days["json"]), (&json!("46"), &json!(46.0), &json!("46")));
    assert_eq!(cell(&rows[0], "finding")["json"], "\"UNREVIEWED\"");
    assert_eq!(cell(&rows[0], "suspension")["number"], Value::Null);
}

#[test]
fn rows_that_rest_on_what_is_strictly_confidential_leave_a_trace_of_it() {
    let traced = |holder: &Actor, name: &str| -> BTreeSet<Position> {
        let traces = Arc::new(Traces::default());
        let request = Request::new(format!(
            "{{ report(name: \"{name}\", first: 100) {{ rows {{ nodes {{ sourceCount }} }} }} }}"
        ));
        let request = request.data(api::caller::Caller::from(holder.clone())).data(Arc::clone(&traces));
        assert!(STORE.run(request).is_ok());
        traces.take().traces.iter().map(|trace| trace.position).collect()
    };
    let strict: BTreeSet<Position> = STORE
        .cases
        .iter()
        .filter(|case| case.class == Confidentiality::StrictlyConfidential)
        .flat_map(|case| case.events.iter().map(|(position, ..)| Position(*position)))
        .collect();
    let (auditor, records) = (STORE.holder(Role::Auditor), STORE.holder(Role::RecordsOfficer));
    let shown = rows(auditor, reports::all().find(|known| known.number == 6).unwrap()).unwrap().0;
    let sources: BTreeSet<Position> = shown
        .iter()
        .flat_map(|row| row["sources"].as_array().unwrap())
        .map(|position| Position(position.as_str().unwrap().parse().unwrap()))
        .collect();
    let wanted: BTreeSet<Position> = sources.intersection(&strict).copied().collect();
    let traces = traced(auditor, "suspensions-unreviewed");
    assert!(!wanted.is_empty() && traces.is_superset(&wanted), "{wanted:?} {traces:?}");
    assert!(traces.is_subset(&sources), "of what is not shown there is no trace");
    assert!(traced(records, "suspensions-unreviewed").is_empty(), "who reads up to restricted sees none of it");
}

#[test]
fn where_a_case_and_the_log_stood_is_proved_by_the_hashes_of_that_time() {
    let proof = reports::all().find(|known| known.name == "proof-of-case").unwrap();
    let reader = STORE.casebook.reader();
    let row = rows(&system(), proof).unwrap().0.remove(0);
    let text = |key: &str| cell(&row, key)["text"].as_str().unwrap_or_default().to_owned();
    let at = Position(text("lastAt").parse().unwrap());
    assert_eq!(text("leafHash"), domain::terms::Digest(reader.leaf(at).unwrap()).to_string());
    let size: u64 = text("logSize").parse().unwrap();
    // Of the whole log, the root that the log itself signs; of earlier ones, the one that a tree of their leaves has.
    let mut tree = storage::proof::Tree::default();
    let mut roots = BTreeMap::new();
    for position in 1..=size {
        tree.push(reader.leaf(Position(position)).unwrap());
        roots.insert(position, domain::terms::Digest(tree.root().hash).to_string());
    }
    assert_eq!(text("root"), roots[&size]);
    assert!(text("checkpoint").contains('\n'), "a signed note");
    let last = STORE.cases.iter().find(|case| case.reference == "XA-2025-001").unwrap().events.last().unwrap().0;
    for size in [last, last + 1, last + 7, 300.max(last), 511.max(last), 512.max(last), size - 1] {
        let asked =
            json!({ "name": "proof-of-case", "parameters": needed(proof), "at": { "position": size.to_string() } });
        let answer = STORE.send(&system(), PAGE, asked);
        let row = &answer["data"]["report"]["rows"]["nodes"][0];
        assert_eq!(cell(row, "root")["text"], roots[&size], "at {size}");
        assert_eq!(cell(row, "streamHead")["text"], text("streamHead"), "the case had the same events then");
    }
    let query = format!(
        "{{ completenessProof(case: \"{}\") {{ head {{ revision link }} }} }}",
        STORE.cases.iter().find(|case| case.reference == "XA-2025-001").unwrap().id
    );
    let head = STORE.data(&system(), &query)["completenessProof"]["head"].take();
    assert_eq!(json!(text("streamHead")), head["link"]);
    assert_eq!(cell(&row, "revision")["number"].as_f64(), head["revision"].as_f64());
}
