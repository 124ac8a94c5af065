//! Every published field has a rule, and every rule a field.

use api::sight::{Rule, rules};

use super::schema::{fields, objects};

#[test]
fn every_field_and_mutation_of_the_schema_has_a_rule() {
    let mut without = Vec::new();
    let mut seen = 0;
    for (name, fields) in objects() {
        for field in fields {
            seen += 1;
            // What is asked of the root has a rule for itself, and so has every field of a type whose fields are not all alike:
            // the rule of the type would show a new one to everybody who sees the object.
            let for_itself = ["Query", "Subscription"].contains(&name) || rules().fields.contains_key(name);
            let rule = if for_itself { rules().own(name, &field.name) } else { rules().of(name, &field.name) };
            if rule.is_none() {
                without.push(format!("{name}.{}", field.name));
            }
        }
    }
    assert!(seen > 1_000, "the schema was read: {seen}");
    assert!(without.is_empty(), "api/src/sight/fields.json has no rule for {without:?}");
}

#[test]
fn every_rule_is_about_something_that_is_published() {
    let is_field = |name: &str, field: &str| {
        objects().any(|(known, fields)| known == name && fields.iter().any(|known| known.name == field))
    };
    for name in rules().types.keys() {
        assert!(objects().any(|(known, _)| known == name), "no type {name}");
    }
    for (name, own) in &rules().fields {
        for field in own.keys() {
            assert!(is_field(name, field), "no field {name}.{field}");
        }
    }
    for mutation in rules().mutations.keys() {
        assert!(is_field("Mutation", mutation), "no mutation {mutation}");
    }
}

#[test]
fn commands_about_a_case_need_its_reach_and_no_others_do() {
    for mutation in fields("Mutation") {
        let input = mutation.arguments[0].1.trim_end_matches('!').to_owned();
        let about_case = fields(&input).iter().any(|field| field.name == "caseId");
        let wanted = if about_case { Rule::Reached } else { Rule::Authority };
        assert_eq!(rules().of("Mutation", &mutation.name), Some(wanted), "{}", mutation.name);
    }
}
