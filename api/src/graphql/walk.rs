//! Answers a selection from plain data, without a future for every field: histories are long and their fields are many.

use async_graphql::{
    ContextSelectionSet, Name, Value,
    indexmap::IndexMap,
    parser::types::{Field, Selection, SelectionSet},
};

use domain::{access::CaseSight, terms::CaseId};

use super::{
    ids,
    shapes::{self, Shapes},
};
use crate::sight::rules;

/// An object that can answer for its fields.
pub(crate) trait Node {
    /// Its GraphQL type.
    fn type_name(&self) -> &str;
    /// One of its fields.
    fn field(&self, name: &str) -> Answer<'_>;
}

/// What a field holds.
pub(crate) enum Answer<'a> {
    /// A value without fields of its own.
    Leaf(Value),
    /// An object.
    Object(Box<dyn Node + 'a>),
    /// Several objects.
    List(Vec<Box<dyn Node + 'a>>),
}

/// Data in the shape of a published type.
pub(crate) struct Data<'a> {
    shapes: &'static Shapes,
    name: &'a str,
    value: &'a IndexMap<Name, Value>,
    /// What is seen of the case that it tells of; none where it was judged as a whole.
    sight: Option<CaseSight>,
}

impl<'a> Data<'a> {
    pub(crate) fn new(name: &'a str, value: &'a Value) -> Option<Self> {
        Self::seen(name, value, None)
    }

    /// The same, of which single fields are withheld as their rules say.
    pub(crate) fn seen(name: &'a str, value: &'a Value, sight: Option<CaseSight>) -> Option<Self> {
        let Value::Object(value) = value else { return None };
        Some(Self { shapes: shapes::answered(), name, value, sight })
    }
}

impl Node for Data<'_> {
    fn type_name(&self) -> &str {
        self.name
    }

    fn field(&self, name: &str) -> Answer<'_> {
        let Some(value) = self.value.get(name) else { return Answer::Leaf(Value::Null) };
        if let Some(sight) = &self.sight
            && rules().own(self.name, name).is_some_and(|rule| !rule.allows(sight))
        {
            return Answer::Leaf(Value::Null);
        }
        let named = self.shapes.fields(self.name).and_then(|fields| fields.get(name)).map(|field| field.named.as_str());
        match named.filter(|named| self.shapes.is_object(named)) {
            // The only ids of this form are those of cases; outside they are global ids.
            None if named == Some("ID") => Answer::Leaf(global(value)),
            None => Answer::Leaf(value.clone()),
            Some(named) => answer(named, value, self.sight),
        }
    }
}

fn global(value: &Value) -> Value {
    let Value::String(id) = value else { return value.clone() };
    id.parse().map_or_else(|_| value.clone(), |id| ids::case(CaseId(id)).into())
}

/// Objects below a field, in lists as deep as they lie.
fn answer<'a>(named: &'a str, value: &'a Value, sight: Option<CaseSight>) -> Answer<'a> {
    if let Value::List(values) = value {
        let nodes = values.iter().filter_map(|value| Data::seen(named, value, sight));
        return Answer::List(nodes.map(|node| Box::new(node) as _).collect());
    }
    match Data::seen(named, value, sight) {
        Some(node) => Answer::Object(Box::new(node)),
        None => Answer::Leaf(Value::Null),
    }
}

/// The answer of a node to a selection.
pub(crate) fn resolve(ctx: &ContextSelectionSet<'_>, node: &dyn Node) -> Value {
    select(ctx, &[&ctx.item.node], node)
}

/// Several selections of the same object are one: fields asked for twice are answered once, in the order asked.
fn select(ctx: &ContextSelectionSet<'_>, sets: &[&SelectionSet], node: &dyn Node) -> Value {
    let mut fields: IndexMap<&Name, Vec<&Field>> = IndexMap::new();
    sets.iter().for_each(|set| collect(ctx, set, node.type_name(), &mut fields));
    let mut answers = IndexMap::with_capacity(fields.len());
    for (key, asked) in fields {
        let Some(first) = asked.first() else { continue };
        let name = first.name.node.as_str();
        let value = if name == "__typename" {
            Value::from(node.type_name())
        } else {
            let below: Vec<&SelectionSet> = asked.iter().map(|field| &field.selection_set.node).collect();
            match node.field(name) {
                Answer::Leaf(value) => value,
                Answer::Object(child) => select(ctx, &below, child.as_ref()),
                Answer::List(children) => {
                    Value::List(children.iter().map(|child| select(ctx, &below, child.as_ref())).collect())
                }
            }
        };
        answers.insert(key.clone(), value);
    }
    Value::Object(answers)
}

/// Fields of a selection and of the fragments that fit the type. Depth is bounded by the guard in front of the parser.
fn collect<'a>(
    ctx: &ContextSelectionSet<'a>,
    set: &'a SelectionSet,
    type_name: &str,
    fields: &mut IndexMap<&'a Name, Vec<&'a Field>>,
) {
    for selection in &set.items {
        match &selection.node {
            Selection::Field(field) => fields.entry(&field.node.response_key().node).or_default().push(&field.node),
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = ctx.query_env.fragments.get(&spread.node.fragment_name.node)
                    && fits(&fragment.node.type_condition.node.on.node, type_name)
                {
                    collect(ctx, &fragment.node.selection_set.node, type_name, fields);
                }
            }
            Selection::InlineFragment(fragment) => {
                let condition = fragment.node.type_condition.as_ref();
                if condition.is_none_or(|condition| fits(&condition.node.on.node, type_name)) {
                    collect(ctx, &fragment.node.selection_set.node, type_name, fields);
                }
            }
        }
    }
}

/// The type itself, or an abstract type it belongs to; whether it can belong was checked by validation.
fn fits(condition: &str, type_name: &str) -> bool {
    condition == type_name
        || condition == "Node" && type_name == "Event"
        || condition == "EventPayload" && domain::Event::kinds().any(|kind| kind.name == type_name)
}
