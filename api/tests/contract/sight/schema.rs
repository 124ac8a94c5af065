//! The published schema, read: which types have which fields, and a selection of everything below one.

use std::{collections::BTreeMap, sync::LazyLock};

use async_graphql_parser::{
    parse_schema,
    types::{ServiceDocument, TypeKind, TypeSystemDefinition},
};

/// A field: the named type inside, whether arguments are required.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) named: String,
    pub(crate) arguments: Vec<(String, String)>,
}

/// The object types with their fields, and the fields of inputs.
pub(crate) static TYPES: LazyLock<BTreeMap<String, Vec<Field>>> = LazyLock::new(|| {
    let document: ServiceDocument = parse_schema(api::graphql::sdl()).unwrap();
    let mut types = BTreeMap::new();
    for definition in &document.definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let name = definition.node.name.node.to_string();
        let named = |ty: String| ty.replace(['[', ']', '!'], "");
        let fields = match &definition.node.kind {
            TypeKind::Object(object) => object
                .fields
                .iter()
                .map(|field| Field {
                    name: field.node.name.node.to_string(),
                    named: named(field.node.ty.node.to_string()),
                    arguments: field
                        .node
                        .arguments
                        .iter()
                        .map(|argument| (argument.node.name.node.to_string(), argument.node.ty.node.to_string()))
                        .collect(),
                })
                .collect(),
            TypeKind::InputObject(object) => object
                .fields
                .iter()
                .map(|field| Field {
                    name: field.node.name.node.to_string(),
                    named: named(field.node.ty.node.to_string()),
                    arguments: Vec::new(),
                })
                .collect(),
            TypeKind::Scalar | TypeKind::Interface(_) | TypeKind::Union(_) | TypeKind::Enum(_) => continue,
        };
        types.insert(name, fields);
    }
    types
});

/// The object types alone.
pub(crate) fn objects() -> impl Iterator<Item = (&'static str, &'static Vec<Field>)> {
    TYPES.iter().filter(|(name, _)| !name.ends_with("Input")).map(|(name, fields)| (name.as_str(), fields))
}

pub(crate) fn fields(name: &str) -> &'static [Field] {
    &TYPES[name]
}

/// Everything below a field of a type: empty for a leaf. Pages and payloads are asked for where they are looked at.
pub(crate) fn below(named: &str) -> String {
    let Some(fields) = TYPES.get(named) else { return String::new() };
    // What must be given something is asked where it is looked at.
    let plain = fields.iter().filter(|field| field.arguments.iter().all(|(_, ty)| !ty.ends_with('!')));
    let parts = plain.map(|field| format!("{} {}", field.name, below(&field.named)));
    format!("{{ {} }}", parts.collect::<Vec<_>>().join(" "))
}
