//! The shapes of the domain's types, as GraphQL publishes them: read from their JSON schemas once, at start.
//!
//! A second, hand-written definition of some ninety payloads and as many inputs would drift from the first; here a new
//! field of an event is in the API because it is in the event.

use std::{borrow::Cow, collections::BTreeMap, sync::OnceLock};

use async_graphql::{
    indexmap::{IndexMap, IndexSet},
    registry::{Deprecation, MetaEnumValue, MetaField, MetaInputValue, MetaType, Registry},
};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value as Json};

use crate::submission;

/// One field of a shape.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its GraphQL type: `[Pair!]!`.
    pub(crate) ty: String,
    /// The named type inside.
    pub(crate) named: String,
    /// What it means, in the words of the schema.
    pub(crate) description: Option<String>,
    /// How its text is written, where the type does not say so: `amount`.
    pub(crate) format: Option<String>,
}

/// The shapes for one direction: what is answered, or what is asked.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    objects: BTreeMap<String, (Option<String>, IndexMap<String, Field>)>,
    enums: BTreeMap<String, (Option<String>, Vec<EnumValue>)>,
}

/// A value of an enum with its description.
type EnumValue = (String, Option<String>);

/// Which way values go: what is answered, or what is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Out,
    In,
}

impl Shapes {
    /// The fields of an object type.
    pub(crate) fn fields(&self, name: &str) -> Option<&IndexMap<String, Field>> {
        self.objects.get(name).map(|(_, fields)| fields)
    }

    /// Whether a type has fields of its own, and is not a scalar or an enum.
    pub(crate) fn is_object(&self, name: &str) -> bool {
        self.objects.contains_key(name)
    }

    /// The values of an enum.
    pub(crate) fn values(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        self.enums.get(name).map(|(_, values)| values.iter().map(|(value, _)| value.as_str()))
    }

    /// Puts a single value where a list is asked for into a list of one, as the specification wants it ("List, Input
    /// Coercion"); what is asked may be deeper inside.
    pub(crate) fn complete(&self, name: &str, value: &mut Json) {
        let (Some(fields), Some(given)) = (self.fields(name), value.as_object_mut()) else { return };
        for (key, value) in given {
            if let Some(field) = fields.get(key) {
                self.complete_as(&field.ty, &field.named, value);
            }
        }
    }

    fn complete_as(&self, ty: &str, named: &str, value: &mut Json) {
        let ty = ty.strip_suffix('!').unwrap_or(ty);
        match ty.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
            _ if value.is_null() => (),
            None => self.complete(named, value),
            Some(inner) => {
                if !value.is_array() {
                    *value = Json::Array(vec![value.take()]);
                }
                let values = value.as_array_mut().into_iter().flatten();
                values.for_each(|value| self.complete_as(inner, named, value));
            }
        }
    }

    fn add(&mut self, way: Way, name: &str, schema: &Json, doc: Option<&str>) {
        let description = text(schema, "description").or_else(|| doc.map(str::to_owned));
        if let Some(values) = enum_values(schema) {
            self.enums.insert(name.to_owned(), (description, values));
            return;
        }
        let Some(properties) = schema.get("properties").and_then(Json::as_object) else { return };
        let required: Vec<&str> =
            schema.get("required").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect();
        let fields = properties.iter().map(|(key, property)| {
            let (ty, named) = type_of(way, property, required.contains(&key.as_str()));
            let format = format_of(property);
            (key.clone(), Field { ty, named, description: text(property, "description"), format })
        });
        self.objects.insert(name.to_owned(), (description, fields.collect()));
    }

    fn add_definitions(&mut self, way: Way, definitions: &Map<String, Json>) {
        for (name, schema) in definitions {
            let name =
                if way == Way::In && enum_values(schema).is_none() { format!("{name}Input") } else { name.clone() };
            self.add(way, &name, schema, None);
        }
    }

    /// Publishes an object type and all it holds.
    pub(crate) fn register_output(&self, registry: &mut Registry, name: &str) {
        if registry.types.contains_key(name) {
            return;
        }
        if let Some((description, fields)) = self.objects.get(name) {
            let meta: IndexMap<String, MetaField> = fields
                .iter()
                .map(|(key, field)| {
                    // What may be withheld may be null.
                    let is_guarded = crate::sight::rules().is_guarded(name, key);
                    let ty = if is_guarded { field.ty.trim_end_matches('!') } else { &field.ty };
                    (key.clone(), meta_field(key, ty, field.description.clone()))
                })
                .collect();
            registry.types.insert(name.to_owned(), object(name, description.clone(), meta));
            fields.values().for_each(|field| self.register_output(registry, &field.named));
        } else {
            self.register_leaf(registry, name);
        }
    }

    /// Publishes an input type and all it holds.
    pub(crate) fn register_input(&self, registry: &mut Registry, name: &str) {
        if registry.types.contains_key(name) {
            return;
        }
        if let Some((description, fields)) = self.objects.get(name) {
            let meta =
                fields.iter().map(|(key, field)| (key.clone(), meta_input(key, &field.ty, field.description.clone())));
            registry.types.insert(name.to_owned(), input_object(name, description.clone(), meta.collect()));
            fields.values().for_each(|field| self.register_input(registry, &field.named));
        } else {
            self.register_leaf(registry, name);
        }
    }

    fn register_leaf(&self, registry: &mut Registry, name: &str) {
        if let Some((description, values)) = self.enums.get(name) {
            let enum_values = values.iter().map(|(name, description)| {
                (
                    name.clone(),
                    MetaEnumValue {
                        name: name.clone(),
                        description: description.clone(),
                        deprecation: Deprecation::NoDeprecated,
                        visible: None,
                        inaccessible: false,
                        tags: Vec::new(),
                        directive_invocations: Vec::new(),
                    },
                )
            });
            registry.types.insert(
                name.to_owned(),
                MetaType::Enum {
                    name: name.to_owned(),
                    description: description.clone(),
                    enum_values: enum_values.collect(),
                    visible: None,
                    inaccessible: false,
                    tags: Vec::new(),
                    rust_typename: None,
                    directive_invocations: Vec::new(),
                    requires_scopes: Vec::new(),
                },
            );
        } else {
            super::scalars::register(registry, name);
        }
    }
}

/// What is answered: payloads of events, states of cases, rows of projections.
pub(crate) fn answered() -> &'static Shapes {
    static SHAPES: OnceLock<Shapes> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let mut shapes = Shapes::default();
        for kind in domain::Event::kinds() {
            let schema = (kind.schema)(&mut generator);
            shapes.add(Way::Out, kind.name, schema.as_value(), Some(kind.description.trim()));
        }
        super::published(&mut generator);
        let definitions = generator.take_definitions(true);
        shapes.add_definitions(Way::Out, &definitions);
        shapes
    })
}

/// What is asked: inputs of commands.
pub(crate) fn asked() -> &'static Shapes {
    static SHAPES: OnceLock<Shapes> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let mut generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
        let mut shapes = Shapes::default();
        let envelope = generator.root_schema_for::<super::mutation::Asked>();
        for kind in domain::Command::kinds() {
            let mut schema: Schema = (kind.schema)(&mut generator);
            join(&mut schema, envelope.as_value(), kind.name);
            shapes.add(Way::In, &format!("{}Input", kind.name), schema.as_value(), Some(kind.description.trim()));
        }
        super::asked(&mut generator);
        let definitions = generator.take_definitions(true);
        shapes.add_definitions(Way::In, &definitions);
        shapes
    })
}

/// Puts what every command carries in front of its own fields.
fn join(schema: &mut Schema, envelope: &Json, name: &str) {
    let part = |key: &str| envelope.get(key).cloned().unwrap_or_default();
    let (mut properties, mut required) = (part("properties"), part("required"));
    let (about_case, about_ledger) = (submission::is_about_case(name), submission::is_about_ledger(name));
    if let (Some(fields), Some(names)) = (properties.as_object_mut(), required.as_array_mut()) {
        if !about_case {
            fields.remove("caseId");
        } else if about_ledger && let Some(case) = fields.get_mut("caseId").and_then(Json::as_object_mut) {
            let doc = "Global id of the case; omitted where it is about the ledger itself.";
            case.insert("description".into(), doc.into());
        }
        if !about_case || about_ledger {
            names.retain(|name| name != "caseId");
        }
    }
    let own = schema.as_value().clone();
    if let (Some(fields), Some(Json::Object(more))) = (properties.as_object_mut(), own.get("properties")) {
        fields.extend(more.clone());
    }
    if let (Some(names), Some(Json::Array(more))) = (required.as_array_mut(), own.get("required")) {
        names.extend(more.clone());
    }
    schema.insert("properties".into(), properties);
    schema.insert("required".into(), required);
}

fn text(schema: &Json, key: &str) -> Option<String> {
    schema.get(key).and_then(Json::as_str).map(str::to_owned)
}

/// The values of an enum, with their descriptions.
fn enum_values(schema: &Json) -> Option<Vec<EnumValue>> {
    let of = |value: &Json| value.as_str().map(str::to_owned);
    if let Some(values) = schema.get("enum").and_then(Json::as_array) {
        return values.iter().map(|value| of(value).map(|name| (name, None))).collect();
    }
    let variants = schema.get("oneOf").and_then(Json::as_array)?;
    let mut all = Vec::new();
    for variant in variants {
        if let Some(name) = variant.get("const").and_then(of) {
            all.push((name, text(variant, "description")));
        } else {
            all.extend(variant.get("enum")?.as_array()?.iter().filter_map(of).map(|name| (name, None)));
        }
    }
    Some(all)
}

/// The GraphQL type of a property, and the named type inside.
fn type_of(way: Way, property: &Json, required: bool) -> (String, String) {
    let mut nullable = !required;
    let mut inner = Cow::Borrowed(property);
    if let Some(choices) = property.get("anyOf").and_then(Json::as_array) {
        nullable |= choices.iter().any(|choice| choice.get("type") == Some(&Json::from("null")));
        if let Some(choice) = choices.iter().find(|choice| choice.get("type") != Some(&Json::from("null"))) {
            inner = Cow::Borrowed(choice);
        }
    }
    let mut kind = inner.get("type").cloned();
    if let Some(Json::Array(kinds)) = &kind {
        nullable |= kinds.contains(&Json::from("null"));
        kind = kinds.iter().find(|kind| kind.as_str() != Some("null")).cloned();
    }
    let (ty, named) = match kind.as_ref().and_then(Json::as_str) {
        Some("array") => {
            let (ty, named) = inner
                .get("items")
                .map_or_else(|| ("String".into(), "String".into()), |items| type_of(way, items, true));
            (format!("[{ty}]"), named)
        }
        Some(leaf) => {
            let name = leaf_name(leaf, &inner);
            (name.clone(), name)
        }
        None => {
            let target =
                inner.get("$ref").and_then(Json::as_str).and_then(|path| path.rsplit('/').next()).unwrap_or("String");
            let name = referred(way, target);
            (name.clone(), name)
        }
    };
    (if nullable { ty } else { format!("{ty}!") }, named)
}

/// How the text of a property is written, or of what is inside it.
fn format_of(property: &Json) -> Option<String> {
    let inner = || property.get("anyOf").and_then(Json::as_array).into_iter().flatten().chain(property.get("items"));
    text(property, "format").or_else(|| inner().find_map(format_of))
}

fn leaf_name(kind: &str, schema: &Json) -> String {
    let format = schema.get("format").and_then(Json::as_str);
    match (kind, format) {
        ("integer", _) => "Int",
        ("number", _) => "Float",
        ("boolean", _) => "Boolean",
        (_, Some("date")) => "Date",
        (_, Some("date-time")) => "DateTime",
        (_, Some("uuid")) => "ID",
        _ => "String",
    }
    .to_owned()
}

/// A named type: scalars and enums keep their name both ways, objects that are asked for end in `Input`.
fn referred(way: Way, name: &str) -> String {
    let scalar = super::scalars::is_scalar(name);
    if way == Way::Out || scalar || is_vocabulary(name) { name.to_owned() } else { format!("{name}Input") }
}

/// Whether a name is an enum of the domain; asked while the definitions are still being collected.
fn is_vocabulary(name: &str) -> bool {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES
        .get_or_init(|| {
            let mut generator = SchemaSettings::draft2020_12().into_generator();
            for kind in domain::Command::kinds() {
                (kind.schema)(&mut generator);
            }
            <super::mutation::Asked as JsonSchema>::json_schema(&mut generator);
            super::asked(&mut generator);
            generator
                .definitions()
                .iter()
                .filter(|(_, schema)| enum_values(schema).is_some())
                .map(|(name, _)| name.clone())
                .collect()
        })
        .iter()
        .any(|known| known == name)
}

/// Takes a type into what is published.
pub(crate) fn publish<T: JsonSchema>(generator: &mut SchemaGenerator) {
    generator.subschema_for::<T>();
}

pub(crate) fn meta_field(name: &str, ty: &str, description: Option<String>) -> MetaField {
    MetaField {
        name: name.to_owned(),
        description,
        args: IndexMap::new(),
        ty: ty.to_owned(),
        deprecation: Deprecation::NoDeprecated,
        cache_control: async_graphql::CacheControl::default(),
        external: false,
        requires: None,
        provides: None,
        visible: None,
        shareable: false,
        inaccessible: false,
        tags: Vec::new(),
        override_from: None,
        compute_complexity: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    }
}

/// A published field with its own words.
pub(crate) fn described(name: &str, field: &Field) -> MetaField {
    meta_field(name, &field.ty, field.description.clone())
}

pub(crate) fn meta_input(name: &str, ty: &str, description: Option<String>) -> MetaInputValue {
    MetaInputValue {
        name: name.to_owned(),
        description,
        ty: ty.to_owned(),
        deprecation: Deprecation::NoDeprecated,
        default_value: None,
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        is_secret: false,
        directive_invocations: Vec::new(),
    }
}

pub(crate) fn object(name: &str, description: Option<String>, fields: IndexMap<String, MetaField>) -> MetaType {
    MetaType::Object {
        name: name.to_owned(),
        description,
        fields,
        cache_control: async_graphql::CacheControl::default(),
        extends: false,
        shareable: false,
        resolvable: true,
        inaccessible: false,
        interface_object: false,
        tags: Vec::new(),
        keys: None,
        visible: None,
        is_subscription: false,
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    }
}

fn input_object(name: &str, description: Option<String>, input_fields: IndexMap<String, MetaInputValue>) -> MetaType {
    MetaType::InputObject {
        name: name.to_owned(),
        description,
        input_fields,
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        rust_typename: None,
        oneof: false,
        directive_invocations: Vec::new(),
    }
}

pub(crate) fn interface(name: &str, description: &str, field: MetaField, possible: &[&str]) -> MetaType {
    MetaType::Interface {
        name: name.to_owned(),
        description: Some(description.to_owned()),
        fields: IndexMap::from_iter([(field.name.clone(), field)]),
        possible_types: possible.iter().map(|name| (*name).to_owned()).collect(),
        extends: false,
        inaccessible: false,
        tags: Vec::new(),
        keys: None,
        visible: None,
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    }
}

pub(crate) fn union(name: &str, description: &str, possible: IndexSet<String>) -> MetaType {
    MetaType::Union {
        name: name.to_owned(),
        description: Some(description.to_owned()),
        possible_types: possible,
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        rust_typename: None,
        directive_invocations: Vec::new(),
    }
}
