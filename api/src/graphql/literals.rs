//! What is written in a document itself: an enum is a name there, and not a text in quotes.
//!
//! The library looks at values after the variables were put in their places. An enum that came as JSON is text like any
//! other then, so it lets `"DUAL_USE"` pass for `DUAL_USE` in a document too, which the specification forbids ("Enums,
//! Input Coercion"). Here the document is read before: what is no variable must be written as its type asks.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, OnceLock},
};

use async_graphql::{
    Data, ErrorExtensionValues, Executor, Pos, Request, Response, ServerError, Value,
    parser::{
        parse_schema,
        types::{
            BaseType, ExecutableDocument, InputValueDefinition, OperationType, Selection, SelectionSet, Type, TypeKind,
            TypeSystemDefinition,
        },
    },
};
use async_graphql_value::Value as Literal;
use futures_util::stream::{BoxStream, StreamExt, once};

/// A schema that takes enums in documents as names only.
#[derive(Clone)]
pub(super) struct Strict<E>(pub(super) E);

impl<E: Executor> Executor for Strict<E> {
    async fn execute(&self, mut request: Request) -> Response {
        match check(&mut request) {
            Ok(()) => self.0.execute(request).await,
            Err(error) => Response::from_errors(vec![error]),
        }
    }

    fn execute_stream(&self, mut request: Request, session: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        match check(&mut request) {
            Ok(()) => self.0.execute_stream(request, session),
            Err(error) => once(async { Response::from_errors(vec![error]) }).boxed(),
        }
    }
}

/// A document that cannot be read is left to the library, which says so.
fn check(request: &mut Request) -> Result<(), ServerError> {
    match request.parsed_query() {
        Ok(document) => Published::get().document(document),
        Err(_) => Ok(()),
    }
}

/// Arguments, or the fields of an input, with their types.
type Inputs = HashMap<String, Type>;

/// What the published schema says about values that are asked for.
#[derive(Default)]
struct Published {
    /// Of each field of a type: the named type it answers with, and its arguments.
    fields: HashMap<String, HashMap<String, (String, Inputs)>>,
    inputs: HashMap<String, Inputs>,
    enums: HashMap<String, HashSet<String>>,
}

impl Published {
    fn get() -> &'static Self {
        static PUBLISHED: OnceLock<Published> = OnceLock::new();
        PUBLISHED.get_or_init(|| Self::read(&super::sdl()))
    }

    fn read(sdl: &str) -> Self {
        let mut published = Self::default();
        let definitions = match parse_schema(sdl) {
            Ok(document) => document.definitions,
            Err(error) => {
                tracing::error!(%error, "the published schema cannot be read; enums in quotes are not refused");
                Vec::new()
            }
        };
        let inputs_of = |inputs: &[async_graphql::Positioned<InputValueDefinition>]| -> Inputs {
            inputs.iter().map(|input| (input.node.name.node.to_string(), input.node.ty.node.clone())).collect()
        };
        for definition in definitions {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            let name = definition.node.name.node.to_string();
            let fields = match definition.node.kind {
                TypeKind::Object(object) => object.fields,
                TypeKind::Interface(interface) => interface.fields,
                TypeKind::InputObject(object) => {
                    published.inputs.insert(name, inputs_of(&object.fields));
                    continue;
                }
                TypeKind::Enum(values) => {
                    let values = values.values.into_iter().map(|value| value.node.value.node.to_string());
                    published.enums.insert(name, values.collect());
                    continue;
                }
                TypeKind::Scalar | TypeKind::Union(_) => continue,
            };
            let fields = fields.into_iter().map(|field| {
                let answer = named(&field.node.ty.node).to_owned();
                (field.node.name.node.to_string(), (answer, inputs_of(&field.node.arguments)))
            });
            published.fields.insert(name, fields.collect());
        }
        published
    }

    /// Every operation and every fragment once, whatever spreads it.
    fn document(&self, document: &ExecutableDocument) -> Result<(), ServerError> {
        let mut open: Vec<(&SelectionSet, &str)> = Vec::new();
        for (_, operation) in document.operations.iter() {
            for variable in &operation.node.variable_definitions {
                if let Some(default) = &variable.node.default_value {
                    let (name, ty) = (variable.node.name.node.as_str(), &variable.node.var_type.node);
                    self.value(&default.node.clone().into_value(), ty, &format!("${name}"), default.pos)?;
                }
            }
            let root = match operation.node.ty {
                OperationType::Query => "Query",
                OperationType::Mutation => "Mutation",
                OperationType::Subscription => "Subscription",
            };
            open.push((&operation.node.selection_set.node, root));
        }
        let fragments = document.fragments.values();
        open.extend(
            fragments.map(|known| (&known.node.selection_set.node, known.node.type_condition.node.on.node.as_str())),
        );
        while let Some((selections, within)) = open.pop() {
            for selection in &selections.items {
                match &selection.node {
                    Selection::Field(field) => {
                        let known =
                            self.fields.get(within).and_then(|fields| fields.get(field.node.name.node.as_str()));
                        let Some((answer, arguments)) = known else { continue };
                        for (name, value) in &field.node.arguments {
                            if let Some(ty) = arguments.get(name.node.as_str()) {
                                self.value(&value.node, ty, name.node.as_str(), value.pos)?;
                            }
                        }
                        open.push((&field.node.selection_set.node, answer));
                    }
                    Selection::InlineFragment(fragment) => {
                        let condition = fragment.node.type_condition.as_ref();
                        let within = condition.map_or(within, |condition| condition.node.on.node.as_str());
                        open.push((&fragment.node.selection_set.node, within));
                    }
                    Selection::FragmentSpread(_) => (),
                }
            }
        }
        Ok(())
    }

    fn value(&self, value: &Literal, ty: &Type, path: &str, pos: Pos) -> Result<(), ServerError> {
        match (value, &ty.base) {
            (Literal::List(values), BaseType::List(inner)) => values
                .iter()
                .enumerate()
                .try_for_each(|(place, value)| self.value(value, inner, &format!("{path}.{place}"), pos)),
            // A single value for a list is a list of one.
            (_, BaseType::List(inner)) => self.value(value, inner, path, pos),
            (Literal::Object(fields), BaseType::Named(name)) => {
                let Some(inputs) = self.inputs.get(name.as_str()) else { return Ok(()) };
                fields.iter().try_for_each(|(field, value)| match inputs.get(field.as_str()) {
                    Some(ty) => self.value(value, ty, &format!("{path}.{field}"), pos),
                    None => Ok(()),
                })
            }
            (Literal::String(text), BaseType::Named(name)) => match self.enums.get(name.as_str()) {
                Some(values) => Err(quoted(path, name, values.get(text), pos)),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

/// The named type inside.
fn named(ty: &Type) -> &str {
    match &ty.base {
        BaseType::Named(name) => name.as_str(),
        BaseType::List(inner) => named(inner),
    }
}

fn quoted(path: &str, name: &str, meant: Option<&String>, pos: Pos) -> ServerError {
    let meant = match meant {
        Some(value) => format!("write {value} without quotes"),
        None => format!("write one of its values without quotes; the schema lists them under {name}"),
    };
    let message = format!(
        "Invalid value for argument \"{path}\", {name} is an enum: {meant}. Only in JSON variables an enum is a text."
    );
    let mut error = ServerError::new(message, Some(pos));
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", Value::from("BAD_USER_INPUT"));
    error.extensions = Some(extensions);
    error
}
