//! Events that are not recorded: what a dry run would come to.

use std::{borrow::Cow, sync::Arc};

use async_graphql::{
    ContextSelectionSet, OutputType, Positioned, ServerResult, Value, indexmap::IndexMap, parser::types::Field,
    registry::Registry,
};
use domain::{
    Envelope,
    access::{Viewer, subject_of},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    event::{Owned, body, payload_json},
    shapes::{self, answered},
    walk::{self, Answer, Data, Node},
};

/// An event that would be recorded, and is not.
pub(crate) struct ForeseenEvent {
    envelope: Arc<Envelope>,
    payload: Value,
}

/// What stands around it: as around an event, but for what only a recorded one has.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "ForeseenFrame")]
#[allow(dead_code, reason = "read through its schema only: it names the published fields and their types")]
pub(crate) struct Frame {
    /// What would happen, as the payload's type is called.
    kind: String,
    /// One sentence that says what such an event means.
    description: String,
    /// The action of the toolkit, 1 to 7, where it belongs to one.
    action: Option<u8>,
    /// The day it happened in the world.
    effective_on: domain::terms::Day,
    /// Who would record it.
    actor: domain::Actor,
    /// The edition of the policy by which it was judged.
    policy_edition: u32,
    /// Who may read it.
    confidentiality: domain::terms::Confidentiality,
    /// The payload as JSON text: fields in their order, nothing left out.
    payload_json: String,
}

impl ForeseenEvent {
    /// The event, where the viewer would see it once it was recorded: what somebody records in person they see, as far as
    /// their role sees what it is about.
    pub(crate) fn seen(envelope: Arc<Envelope>, viewer: &Viewer) -> Option<Self> {
        let payload = body(&envelope.event);
        viewer.sees(subject_of(&envelope.event)).then_some(Self { envelope, payload })
    }
}

impl Node for ForeseenEvent {
    fn type_name(&self) -> &str {
        "ForeseenEvent"
    }

    fn field(&self, name: &str) -> Answer<'_> {
        let envelope = &self.envelope;
        let kind = envelope.event.kind();
        Answer::Leaf(match name {
            "kind" => kind.name.into(),
            "description" => kind.description.trim().into(),
            "action" => kind.action.map_or(Value::Null, Value::from),
            "effectiveOn" => envelope.effective_on.to_string().into(),
            "actor" => return Answer::Object(Box::new(Owned::new("Actor", &envelope.recorded.by))),
            "policyEdition" => envelope.policy.0.into(),
            "confidentiality" => async_graphql::to_value(envelope.confidentiality).unwrap_or_default(),
            "payloadJson" => payload_json(&envelope.event).into(),
            "payload" => match Data::new(kind.name, &self.payload) {
                Some(data) => return Answer::Object(Box::new(data)),
                None => Value::Null,
            },
            _ => Value::Null,
        })
    }
}

impl OutputType for ForeseenEvent {
    fn type_name() -> Cow<'static, str> {
        "ForeseenEvent".into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        // The payloads are published with recorded events.
        super::event::Event::create_type_info(registry);
        let shapes = answered();
        let mut fields: IndexMap<String, _> = IndexMap::new();
        for (name, field) in shapes.fields("ForeseenFrame").into_iter().flatten() {
            fields.insert(name.clone(), shapes::described(name, field));
            shapes.register_output(registry, &field.named);
        }
        let doc = "What would happen, typed as the payload of a recorded event is.";
        fields.insert("payload".into(), shapes::meta_field("payload", "EventPayload!", Some(doc.into())));
        let doc = "An event that a command would record, and that is not recorded: it has no position, no revision and no hash.";
        registry.types.insert("ForeseenEvent".into(), shapes::object("ForeseenEvent", Some(doc.into()), fields));
        Self::qualified_type_name()
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        Ok(walk::resolve(ctx, self))
    }
}
