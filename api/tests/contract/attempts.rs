//! Refused commands are kept as attempts: outside of the log, and for whom readings are shown.

use std::sync::Arc;

use api::casebook::Casebook;
use domain::{
    Actor, Stream,
    terms::{Reference, Role},
};
use fixtures::Ledger;
use serde_json::{Value, json};

use crate::harness::{World, ask_as, code, give, open, person, write};

/// Somebody of the scenarios in a role; of an office where one is named.
fn holder(role: Role, office: Option<&str>) -> Actor {
    let people = fixtures::prelude().unwrap().people;
    let fits =
        |known: &&fixtures::Person| known.role == role && office.is_none_or(|office| known.office.as_str() == office);
    let who = people.values().find(fits).unwrap();
    person(who.user.as_str(), who.role, who.office.as_str())
}

fn attempts(casebook: &Arc<Casebook>, who: &Actor, arguments: &str) -> Vec<Value> {
    let asked =
        format!("{{ attempts{arguments} {{ nodes {{ at user role office command code case commandId leftOut }} }} }}");
    let answer = ask_as(casebook, who, &asked);
    assert!(answer.get("errors").is_none_or(Value::is_null), "{answer}");
    answer["data"]["attempts"]["nodes"].as_array().unwrap().clone()
}

#[test]
fn a_refused_command_is_an_attempt_and_changes_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), Ledger::with_scenarios().unwrap().log().to_vec());
    let world = World::new("2026-11-02T12:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let (oversight, manager) = (holder(Role::Oversight, None), holder(Role::ProjectManager, Some("XA-CO")));
    let id =
        |reference: &str| casebook.views().registry().case_by_reference(&Reference::new(reference).unwrap()).unwrap();
    // Declined and closed: nothing more is withdrawn of it.
    let (own, other) = (id("XA-2025-001"), id("XE-2026-001"));
    let head = casebook.reader().head();
    let revision = casebook.reader().revision(&Stream::Case(own));
    let refused = |name: &str, input: Value| give(&casebook, &manager, name, input).unwrap_err();
    let grant =
        json!({ "commandId": "grants-a-role", "user": "U-9", "role": "AUDITOR", "office": "HQ", "from": "2026-01-01" });
    refused("GrantRole", grant.clone());
    let mut dry = grant;
    dry["dryRun"] = true.into();
    refused("GrantRole", dry);
    world.set_now("2026-11-02T12:05:00Z");
    let end = json!({ "commandId": "approves-something", "caseId": own.to_string(), "proposal": "1" });
    refused("ApproveCorrection", end);
    // A case out of reach is told of like one that is not there; who watches learns of it.
    let global = |case: domain::terms::CaseId| {
        use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
        URL_SAFE_NO_PAD.encode(format!("1:Case:{case}"))
    };
    let reaching = format!(
        "mutation {{ withdrawCase(input: {{ commandId: \"reaches-far\", caseId: \"{}\", reason: \"x\" }}) {{ userErrors {{ code }} }} }}",
        global(other)
    );
    assert_eq!(ask_as(&casebook, &manager, &reaching)["data"]["withdrawCase"]["userErrors"][0]["code"], "E-REF-01");
    assert_eq!((casebook.reader().head(), casebook.reader().revision(&Stream::Case(own))), (head, revision));

    let all = attempts(&casebook, &oversight, "");
    let told: Vec<_> =
        all.iter().map(|known| (known["command"].as_str().unwrap(), known["commandId"].as_str().unwrap())).collect();
    assert_eq!(
        told,
        [("withdrawCase", "reaches-far"), ("approveCorrection", "approves-something"), ("grantRole", "grants-a-role")]
    );
    assert!(all.iter().all(|known| known["user"] == manager.user.as_str()
        && known["role"] == "PROJECT_MANAGER"
        && known["leftOut"] == 0));
    assert_eq!((&all[0]["code"], &all[0]["case"]), (&json!("E-REF-01"), &json!(global(other))));
    assert!(all[2]["case"].is_null() && all[2]["code"].as_str().unwrap().starts_with("E-AUTH"), "{}", all[2]);
    assert_eq!(
        (&all[2]["at"], &all[1]["at"]),
        (&json!("2026-11-02T12:00:00.000Z"), &json!("2026-11-02T12:05:00.000Z"))
    );
    // Nothing of what was asked is kept: neither words nor ids of what is in a case.
    let fields: Vec<_> = crate::sight::schema::fields("Attempt").iter().map(|field| field.name.as_str()).collect();
    assert_eq!(fields, ["at", "case", "code", "command", "commandId", "leftOut", "office", "role", "user"]);

    let of_case = format!("(filter: {{ caseId: \"{}\" }})", global(own));
    assert_eq!(attempts(&casebook, &oversight, &of_case).len(), 1);
    assert_eq!(attempts(&casebook, &oversight, "(filter: { code: \"E-REF-01\" })").len(), 1);
    assert_eq!(attempts(&casebook, &oversight, "(filter: { from: \"2026-11-02T12:01:00Z\" })").len(), 2);
    assert_eq!(attempts(&casebook, &oversight, "(filter: { user: \"U-nobody\" })").len(), 0);
    let page = ask_as(
        &casebook,
        &oversight,
        "{ attempts(first: 1) { nodes { commandId } pageInfo { hasNextPage endCursor } } }",
    );
    let page = &page["data"]["attempts"];
    assert_eq!(page["pageInfo"]["hasNextPage"], true);
    let next = attempts(&casebook, &oversight, &format!("(first: 1, after: {})", page["pageInfo"]["endCursor"]));
    assert_eq!(next[0]["commandId"], "approves-something");

    // Not for everybody: neither for who tried, nor for whom a case is out of reach.
    assert_eq!(code(&ask_as(&casebook, &manager, "{ attempts { nodes { code } } }")), "FORBIDDEN");
    casebook.close();
    drop(casebook);
    let again = open(folder.path(), world.setting());
    assert_eq!(attempts(&again, &oversight, ""), all, "they are there after a restart");
    assert_eq!(again.reader().head(), head);
    again.close();
}
