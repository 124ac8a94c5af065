//! Anything with a global id, and recipients, which have no file of their own.

use std::{borrow::Cow, sync::Arc};

use async_graphql::{
    ContextSelectionSet, ID, Object, OutputType, Positioned, Result, ServerResult, Value, parser::types::Field,
    registry::Registry,
};
use domain::terms::RecipientId;
use projections::{Projection, RecipientHistory};

use super::{
    case::Case,
    event::{Event, Shaped},
    failure::{current, unreadable},
    ids, shapes,
};
use crate::casebook::Casebook;

/// Anything with a global id. By hand, for an event answers for its fields without being an object of the library's making.
pub(crate) enum Node {
    Case(Box<Case>),
    Recipient(Box<Recipient>),
    Event(Box<Event>),
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
        }
        .into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let id = shapes::meta_field("id", "ID!", Some("Global id: opaque, valid for ever.".into()));
        let possible = ["Case", "Recipient", "Event"];
        registry
            .types
            .entry("Node".into())
            .or_insert_with(|| shapes::interface("Node", "Anything with a global id.", id, &possible));
        Case::create_type_info(registry);
        Recipient::create_type_info(registry);
        Event::create_type_info(registry);
        possible.into_iter().for_each(|name| registry.add_implements(name, "Node"));
        Self::qualified_type_name()
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
        match self {
            Self::Case(case) => OutputType::resolve(case.as_ref(), ctx, field).await,
            Self::Recipient(recipient) => OutputType::resolve(recipient.as_ref(), ctx, field).await,
            Self::Event(event) => OutputType::resolve(event.as_ref(), ctx, field).await,
        }
    }
}

/// A registered recipient with all that concerns it.
pub(crate) struct Recipient(RecipientHistory);

/// A registered recipient with all that concerns it.
#[Object]
impl Recipient {
    /// Global id.
    async fn id(&self) -> ID {
        ids::recipient(&self.0.recipient.recipient).into()
    }

    /// Its record, its place in the hierarchy, and the cases it is or was linked to.
    async fn history(&self) -> Shaped<&RecipientHistory> {
        Shaped(&self.0)
    }
}

/// A recipient with all that concerns it: its record, its events, and a line of each of its cases.
pub(super) fn recipient(casebook: &Casebook, id: &RecipientId) -> Result<Option<Recipient>> {
    let needed = [Projection::Registry, Projection::Recipients, Projection::Cases, Projection::Register];
    Ok(current(casebook, &needed)?.recipient_history(id).map(Recipient))
}

pub(super) fn node(casebook: &Arc<Casebook>, id: &ID) -> Option<Result<Node>> {
    match ids::named(id)? {
        ids::Named::Case(case) => {
            Case::now(casebook, case).transpose().map(|case| case.map(|case| Node::Case(Box::new(case))))
        }
        ids::Named::Recipient(known) => {
            let found = recipient(casebook, &known).transpose();
            found.map(|found| found.map(|found| Node::Recipient(Box::new(found))))
        }
        ids::Named::Event(position) if position.0 == 0 || position > casebook.reader().head() => None,
        ids::Named::Event(position) => {
            let event = casebook.reader().at(position).map_err(|error| unreadable(&error));
            Some(event.map(|event| Node::Event(Box::new(Event::new(event, casebook)))))
        }
    }
}
