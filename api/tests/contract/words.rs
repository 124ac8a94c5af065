//! Whoever reads the schema finds words for everything in it.

use async_graphql_parser::{
    parse_schema,
    types::{InputValueDefinition, ServiceDocument, TypeKind, TypeSystemDefinition},
};
use async_graphql_value::Name;

/// Arguments of pages, whose meaning the specification of Relay connections gives.
const OF_PAGES: [&str; 4] = ["first", "last", "after", "before"];

#[test]
fn every_type_field_argument_and_value_has_a_description() {
    let document: ServiceDocument = parse_schema(api::graphql::sdl()).unwrap();
    let mut without = Vec::new();
    let mut seen = 0;
    let mut note = |place: String, described: bool| {
        seen += 1;
        if !described {
            without.push(place);
        }
    };
    for definition in &document.definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let (name, kind) = (&definition.node.name.node, &definition.node.kind);
        note(name.to_string(), definition.node.description.is_some());
        let mut fields_of = |fields: &[async_graphql::Positioned<async_graphql::parser::types::FieldDefinition>]| {
            for field in fields {
                let place = format!("{name}.{}", field.node.name.node);
                note(place.clone(), field.node.description.is_some());
                for argument in &field.node.arguments {
                    let argument: &InputValueDefinition = &argument.node;
                    let argument_name = argument.name.node.as_str();
                    let is_page = field.node.ty.node.to_string().ends_with("Connection!");
                    let is_known = is_page && OF_PAGES.contains(&argument_name)
                        // The type of a mutation's one argument says what it holds.
                        || name.as_str() == "Mutation" && argument_name == "input";
                    note(format!("{place}({argument_name})"), is_known || argument.description.is_some());
                }
            }
        };
        match kind {
            TypeKind::Scalar | TypeKind::Union(_) => (),
            TypeKind::Object(object) => fields_of(&object.fields),
            TypeKind::Interface(interface) => fields_of(&interface.fields),
            TypeKind::Enum(values) => {
                for value in &values.values {
                    note(format!("{name}.{}", value.node.value.node), value.node.description.is_some());
                }
            }
            TypeKind::InputObject(object) => {
                for field in &object.fields {
                    let field_name: &Name = &field.node.name.node;
                    note(format!("{name}.{field_name}"), field.node.description.is_some());
                }
            }
        }
    }
    assert!(seen > 3_000, "the schema was read: {seen}");
    assert!(without.is_empty(), "{} of {seen} without a description:\n{}", without.len(), without.join("\n"));
}
