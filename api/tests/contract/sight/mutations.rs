//! Every mutation, by every role, on cases of the own and of another country in every class.

use domain::{Command, terms::Role};
use serde_json::{Value, json};

use super::{
    expected::row,
    samples,
    world::{STORE, Store},
};

/// Mutations that one document gives.
const AT_ONCE: usize = 20;

/// A body that fits, as a dry run.
fn input(command: &Command, number: usize, case: Option<&str>) -> Value {
    let mut input = command.serialize_body(serde_json::value::Serializer).unwrap();
    let fields = input.as_object_mut().unwrap();
    fields.insert("commandId".into(), format!("matrix-{number:06}").into());
    fields.insert("dryRun".into(), true.into());
    fields.extend(case.map(|case| ("caseId".to_owned(), case.into())));
    input
}

fn field(name: &str) -> String {
    name[..1].to_lowercase() + &name[1..]
}

/// What each command comes to, in order.
pub(crate) fn give(store: &Store, actor: &domain::Actor, commands: &[Command], case: Option<&str>) -> Vec<Value> {
    let mut errors = Vec::new();
    for (number, part) in commands.chunks(AT_ONCE).enumerate() {
        let (mut declared, mut asked, mut variables) = (Vec::new(), Vec::new(), json!({}));
        for (place, command) in part.iter().enumerate() {
            let name = command.name();
            declared.push(format!("$i{place}: {name}Input!"));
            asked.push(format!("m{place}: {}(input: $i{place}) {{ userErrors {{ code path message }} events {{ position }} wouldRecord {{ kind payloadJson }} case {{ id }} }}", field(name)));
            variables[format!("i{place}")] = input(command, number * AT_ONCE + place, case);
        }
        let document = format!("mutation({}) {{ {} }}", declared.join(", "), asked.join(" "));
        let mut answer = store.send(actor, &document, variables);
        assert!(answer.get("errors").is_none(), "{} {}", actor.role, answer["errors"]);
        errors.extend((0..part.len()).map(|place| answer["data"][format!("m{place}")].take()));
    }
    errors
}

pub(crate) fn commands(about_case: bool) -> Vec<Command> {
    let own = |name: &str| domain::ledger::Command::is_own_name(name) || domain::access::Command::is_own_name(name);
    let kinds = domain::Command::kinds().filter(|kind| !own(kind.name));
    kinds.filter(|kind| api::submission::is_about_case(kind.name) == about_case).map(samples::command).collect()
}

#[test]
fn every_mutation_is_refused_to_whom_the_case_is_not_there_and_to_roles_that_may_not_give_it() {
    let commands = commands(true);
    assert!(commands.len() > 60);
    let policy = STORE.casebook.views().registry().policies().last().unwrap().clone();
    let (mut allowed, mut forbidden, mut absent) = (0, 0, 0);
    for holder in &STORE.holders {
        for case in &STORE.cases {
            let reached = row(holder.role).reaches(holder, case);
            for (command, payload) in commands.iter().zip(give(&STORE, holder, &commands, Some(&case.id))) {
                let place = format!("{} {} {}: {payload}", holder.role, case.reference, command.name());
                let error = &payload["userErrors"][0];
                assert_eq!(payload["events"], json!([]), "{place}");
                if !reached {
                    absent += 1;
                    assert_eq!(
                        (&error["code"], &error["path"]),
                        (&json!("E-REF-01"), &json!(["input", "caseId"])),
                        "{place}"
                    );
                    assert_eq!(payload["case"], Value::Null, "{place}");
                    continue;
                }
                assert!(error["path"] != json!(["input", "caseId"]), "{place}");
                // The alert that they name is not there, which comes before who may answer one.
                if api::submission::is_about_ledger(command.name()) {
                    assert_eq!(
                        (&error["code"], &error["path"]),
                        (&json!("E-REF-01"), &json!(["input", "alert"])),
                        "{place}"
                    );
                    continue;
                }
                // Who keeps the records answers alerts of the ledger itself, and none of a case.
                let of_ledger = matches!(command, Command::Alert(_)) && holder.role == Role::RecordsOfficer;
                let may = policy.roles_for(command.name()).contains(&holder.role) && !of_ledger;
                assert_eq!(error["code"] == "E-AUTH-01", !may, "{place}");
                allowed += usize::from(may);
                forbidden += usize::from(!may);
                assert_eq!(payload["case"].is_null(), !row(holder.role).sees("CASE_SUMMARY"), "{place}");
            }
        }
    }
    assert!(allowed > 500 && forbidden > 2_000 && absent > 1_000, "{allowed} {forbidden} {absent}");
}

#[test]
fn mutations_about_no_case_are_for_the_roles_that_the_policy_names() {
    let policy = STORE.casebook.views().registry().policies().last().unwrap().clone();
    let commands = commands(false);
    for holder in &STORE.holders {
        for (command, payload) in commands.iter().zip(give(&STORE, holder, &commands, None)) {
            let place = format!("{} {}: {payload}", holder.role, command.name());
            // Whoever has the machine can always let people in.
            let own = holder.role == Role::System && matches!(command, Command::Access(_));
            let may = own || policy.roles_for(command.name()).contains(&holder.role);
            assert_eq!(payload["userErrors"][0]["code"] == "E-AUTH-01", !may, "{place}");
        }
    }
}
