//! Anything with a global id, and recipients, which have no file of their own.

use std::{borrow::Cow, sync::Arc};

use async_graphql::{
    Context, ContextSelectionSet, ID, Name, Object, OutputType, Positioned, Result, ServerResult, Value,
    parser::types::Field, registry::Registry,
};
use domain::{access::Viewer, terms::RecipientId};
use projections::{Projection, RecipientHistory, Views};

use super::{
    alert::Alert,
    case::Case,
    event::{Event, Withheld},
    failure::{current, unreadable},
    ids,
    scalars::Position,
    shapes,
};
use crate::{
    casebook::Casebook,
    sight::{self, Trace, Traces, rules},
};

/// Anything with a global id. By hand, for an event answers for its fields without being an object of the library's making.
pub(crate) enum Node {
    Case(Box<Case>),
    Recipient(Box<Recipient>),
    Event(Box<Event>),
    Alert(Box<Alert>),
}

impl OutputType for Node {
    fn type_name() -> Cow<'static, str> {
        "Node".into()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        match self {
            Self::Case(_) => "Case",
            Self::Recipient(_) => "Recipient",
            Self::Event(_) => "Event",
            Self::Alert(_) => "Alert",
        }
        .into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let id = shapes::meta_field("id", "ID!", Some("Global id: opaque, valid for ever.".into()));
        let possible = ["Alert", "Case", "Recipient", "Event"];
        registry
            .types
            .entry("Node".into())
            .or_insert_with(|| shapes::interface("Node", "Anything with a global id.", id, &possible));
        Case::create_type_info(registry);
        Recipient::create_type_info(registry);
        Event::create_type_info(registry);
        Alert::create_type_info(registry);
        possible.into_iter().for_each(|name| registry.add_implements(name, "Node"));
        Self::qualified_type_name()
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
        match self {
            Self::Case(case) => OutputType::resolve(case.as_ref(), ctx, field).await,
            Self::Recipient(recipient) => OutputType::resolve(recipient.as_ref(), ctx, field).await,
            Self::Event(event) => OutputType::resolve(event.as_ref(), ctx, field).await,
            Self::Alert(alert) => OutputType::resolve(alert.as_ref(), ctx, field).await,
        }
    }
}

/// A registered recipient with all that concerns it.
pub(crate) struct Recipient {
    id: RecipientId,
    history: Value,
    /// The events in strict confidence that are handed out with it.
    strict: Vec<Trace>,
    position: domain::Position,
}

/// A registered recipient with all that concerns it.
#[Object]
impl Recipient {
    /// Global id.
    async fn id(&self) -> ID {
        ids::recipient(&self.id).into()
    }

    /// The position of the log that this answer reflects.
    async fn position(&self) -> Position {
        Position(self.position)
    }

    /// Its record with the screenings and commanders that are seen, its place in the hierarchy, and the cases it is or was
    /// linked to whose scope is seen.
    async fn history(&self, ctx: &Context<'_>) -> Withheld<RecipientHistory> {
        if let Some(traces) = ctx.data_opt::<Arc<Traces>>() {
            self.strict.iter().for_each(|trace| traces.note(*trace));
        }
        Withheld::new(self.history.clone())
    }
}

/// What is told of recipients rests on these.
pub(super) const OF_RECIPIENTS: [Projection; 4] =
    [Projection::Registry, Projection::Recipients, Projection::Cases, Projection::Register];

/// A recipient with all that concerns it: its record, and a line of each of its cases that is reached.
pub(super) fn recipient(views: &Views, viewer: &Viewer, id: &RecipientId) -> Option<Recipient> {
    let history = views.seen_by(viewer).recipient_history(id)?;
    let mut value = async_graphql::to_value(&history).unwrap_or_default();
    let Value::Object(fields) = &mut value else { return None };
    if !sight::sees_everything(viewer) {
        for counted in ["events", "lastPosition"] {
            fields.insert(Name::new(counted), Value::Null);
        }
    }
    if let Some(Value::List(lines)) = fields.get_mut("cases") {
        for (line, case) in lines.iter_mut().zip(&history.cases) {
            let seen = views.seen_by(viewer).of_case(case.case_id);
            let Value::Object(line) = line else { continue };
            for (name, value) in line.iter_mut() {
                let rule = rules().own("RecipientCase", name);
                if !rule.is_none_or(|rule| seen.as_ref().is_some_and(|sight| rule.allows(sight))) {
                    *value = Value::Null;
                }
            }
        }
    }
    let strict = history.recipient.strictly_confidential().map(|position| Trace { case: None, position }).collect();
    Some(Recipient { id: id.clone(), history: value, strict, position: views.position() })
}

pub(super) fn node(casebook: &Arc<Casebook>, viewer: &Arc<Viewer>, id: &ID) -> Option<Result<Node>> {
    match ids::named(id)? {
        ids::Named::Case(case) => {
            Case::now(casebook, viewer, case).transpose().map(|case| case.map(|case| Node::Case(Box::new(case))))
        }
        ids::Named::Recipient(known) => {
            let views = current(casebook, &OF_RECIPIENTS);
            let found = views.map(|views| recipient(&views, viewer, &known)).transpose();
            found.map(|found| found.map(|found| Node::Recipient(Box::new(found))))
        }
        ids::Named::Alert(position) => {
            let found = Alert::find(casebook, viewer, position).transpose();
            found.map(|found| found.map(|found| Node::Alert(Box::new(found))))
        }
        ids::Named::Event(position) => {
            event(casebook, viewer, position).map(|event| event.map(|event| Node::Event(Box::new(event))))
        }
    }
}

/// An event by its position, where there is one that the viewer sees.
pub(super) fn event(casebook: &Arc<Casebook>, viewer: &Viewer, position: domain::Position) -> Option<Result<Event>> {
    if position.0 == 0 || position > casebook.reader().head() {
        return None;
    }
    let read = casebook.reader().at(position).map_err(|error| unreadable(&error));
    read.map(|event| Event::seen(event, casebook, viewer)).transpose()
}
