//! What the forms are made of: every command's fields as the published schema has them, so that a form asks for what the
//! API takes and for nothing else.

use std::{collections::BTreeMap, sync::OnceLock};

use async_graphql_parser::{
    parse_schema,
    types::{InputValueDefinition, TypeKind, TypeSystemDefinition},
};
use serde::Serialize;

/// The commands, the inputs they are made of, and the closed lists that are chosen from.
#[derive(Debug, Default, Serialize)]
struct Forms {
    /// Name of the mutation → name of its input.
    commands: BTreeMap<String, String>,
    /// Name of an input → its fields, in the schema's order.
    inputs: BTreeMap<String, Vec<Field>>,
    /// Name of a list → its values.
    lists: BTreeMap<String, Vec<String>>,
    /// Inputs of which exactly one field is given.
    one_of: Vec<String>,
}

/// One field of an input.
#[derive(Debug, Serialize)]
struct Field {
    name: String,
    /// As the schema writes it: `[PairInput!]!`.
    #[serde(rename = "type")]
    kind: String,
    /// What it is, in English.
    about: String,
}

/// The forms as JSON, read once from the schema.
pub(super) fn forms() -> &'static [u8] {
    static FORMS: OnceLock<Vec<u8>> = OnceLock::new();
    FORMS.get_or_init(|| serde_json::to_vec(&read(&crate::graphql::sdl())).unwrap_or_default())
}

fn read(sdl: &str) -> Forms {
    let mut forms = Forms::default();
    let definitions = parse_schema(sdl).map(|document| document.definitions).unwrap_or_default();
    for definition in definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let name = definition.node.name.node.to_string();
        match definition.node.kind {
            TypeKind::Object(object) if name == "Mutation" => {
                for field in object.fields {
                    let input = field.node.arguments.iter().find(|argument| argument.node.name.node == "input");
                    if let Some(input) = input {
                        let input = input.node.ty.node.to_string();
                        forms.commands.insert(field.node.name.node.to_string(), input.trim_end_matches('!').to_owned());
                    }
                }
            }
            TypeKind::InputObject(object) => {
                if definition.node.directives.iter().any(|directive| directive.node.name.node == "oneOf") {
                    forms.one_of.push(name.clone());
                }
                forms.inputs.insert(name, object.fields.into_iter().map(|field| Field::of(field.node)).collect());
            }
            TypeKind::Enum(values) => {
                let values = values.values.into_iter().map(|value| value.node.value.node.to_string());
                forms.lists.insert(name, values.collect());
            }
            TypeKind::Object(_) | TypeKind::Interface(_) | TypeKind::Union(_) | TypeKind::Scalar => (),
        }
    }
    forms
}

impl Field {
    fn of(field: InputValueDefinition) -> Self {
        let about = field.description.map(|description| description.node).unwrap_or_default();
        Self { name: field.name.node.to_string(), kind: field.ty.node.to_string(), about }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn every_command_of_the_schema_has_a_form_whose_parts_are_all_there() {
        let forms: Value = serde_json::from_slice(super::forms()).unwrap();
        let commands = forms["commands"].as_object().unwrap();
        assert!(commands.len() > 100 && commands["approveSupport"] == "ApproveSupportInput");
        let (inputs, lists) = (forms["inputs"].as_object().unwrap(), forms["lists"].as_object().unwrap());
        let scalars =
            ["String", "Int", "Float", "Boolean", "ID", "Date", "DateTime", "Position", "Hash", "CountryCode"];
        for (command, input) in commands {
            assert!(inputs.contains_key(input.as_str().unwrap()), "{command}: {input}");
        }
        for field in inputs.values().flat_map(|fields| fields.as_array().unwrap()) {
            let kind = field["type"].as_str().unwrap().replace(['[', ']', '!'], "");
            let known = scalars.contains(&kind.as_str()) || inputs.contains_key(&kind) || lists.contains_key(&kind);
            assert!(known && !field["about"].as_str().unwrap().is_empty(), "{field}");
        }
    }
}
