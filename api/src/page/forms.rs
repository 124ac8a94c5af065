//! What the forms are made of: every command's fields as the published schema has them, so that a form asks for what the
//! API takes and for nothing else.

use std::{collections::BTreeMap, sync::OnceLock};

use async_graphql_parser::{
    parse_schema,
    types::{InputValueDefinition, TypeKind, TypeSystemDefinition},
};
use serde::Serialize;

use crate::words::{Language, elsewhere::Kind};

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
    /// What it is, in the language of the forms.
    about: String,
    /// Said in English, for lack of words.
    #[serde(skip_serializing_if = "is_not")]
    english: bool,
    /// The vocabulary of the policy from which its values come.
    #[serde(skip_serializing_if = "Option::is_none")]
    vocabulary: Option<String>,
    /// A number in hundredths, which people read and write with two decimals.
    #[serde(skip_serializing_if = "is_not")]
    hundredths: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_not(said: &bool) -> bool {
    !*said
}

/// The forms in a language as JSON, read once from the schema.
pub(super) fn forms(language: Language) -> &'static [u8] {
    static FORMS: [OnceLock<Vec<u8>>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let place = Language::ALL.iter().position(|one| *one == language);
    let made = || serde_json::to_vec(&read(&crate::graphql::sdl(), language)).unwrap_or_default();
    place.and_then(|place| FORMS.get(place)).map_or(&[], |forms| forms.get_or_init(made))
}

/// Every English description of a field in a form, each once, in the schema's order.
#[cfg(test)]
pub(crate) fn descriptions() -> Vec<String> {
    let forms = read(&crate::graphql::sdl(), Language::En);
    let mut reached: Vec<&str> = forms.commands.values().map(String::as_str).collect();
    let mut place = 0;
    while let Some(input) = reached.get(place) {
        for field in forms.inputs.get(*input).into_iter().flatten() {
            let inner = forms.inputs.get_key_value(&field.kind.replace(['[', ']', '!'], ""));
            reached.extend(
                inner
                    .map(|(name, _)| name.as_str())
                    .filter(|name| !reached.contains(name))
                    .into_iter()
                    .collect::<Vec<_>>(),
            );
        }
        place += 1;
    }
    let mut known = Vec::new();
    for (_, fields) in forms.inputs.iter().filter(|(name, _)| reached.contains(&name.as_str())) {
        for field in fields {
            if !known.contains(&field.about) {
                known.push(field.about.clone());
            }
        }
    }
    known
}

fn read(sdl: &str, language: Language) -> Forms {
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
                forms
                    .inputs
                    .insert(name, object.fields.into_iter().map(|field| Field::of(field.node, language)).collect());
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
    fn of(field: InputValueDefinition, language: Language) -> Self {
        let about = field.description.map(|description| description.node).unwrap_or_default();
        let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
        let vocabulary = about.split_once("vocabulary `").and_then(|(_, rest)| rest.split_once('`'));
        let vocabulary = vocabulary.map(|(name, _)| name.to_owned());
        let hundredths = about.contains("in hundredths");
        let (name, kind) = (field.name.node.to_string(), field.ty.node.to_string());
        match language.words().text(Kind::About, &about) {
            Some(about) => Self { name, kind, about, english: false, vocabulary, hundredths },
            None => Self { name, kind, about, english: language != Language::En, vocabulary, hundredths },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_command_of_the_schema_has_a_form_whose_parts_are_all_there() {
        let forms: Value = serde_json::from_slice(super::forms(Language::En)).unwrap();
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
