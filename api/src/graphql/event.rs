//! Events as the API shows them.

use std::{
    borrow::Cow,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

use async_graphql::{
    ContextSelectionSet, OutputType, Positioned, ServerResult, Value, indexmap::IndexMap, parser::types::Field,
    registry::Registry,
};
use domain::{
    Envelope, Event as Fact,
    access::{CaseSight, Viewer},
    terms::{CaseId, Digest},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    failure::unreadable_record,
    ids,
    shapes::{self, answered},
    walk::{self, Answer, Data, Node},
};
use crate::{
    casebook::Casebook,
    sight::{self, Traces},
};

/// What a leaf costs beside other fields: a record is read for it.
const LEAF_COST: usize = 5;

/// An event of the log.
pub(crate) struct Event {
    envelope: Arc<Envelope>,
    payload: OnceLock<Value>,
    /// Read where it is asked for; none where the record could not be read.
    leaf: OnceLock<Option<Digest>>,
    /// Whether the payload was asked for: a reading that may leave a trace.
    handed_out: AtomicBool,
    casebook: Arc<Casebook>,
}

/// What stands around every event.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "EventFrame")]
#[allow(dead_code, reason = "read through its schema only: it names the published fields and their types")]
pub(crate) struct Frame {
    /// Global id.
    id: CaseId,
    /// Place in the whole log.
    position: domain::Position,
    /// Its leaf in the log's Merkle tree: the SHA-256 of a zero byte and the stored record, as hexadecimal digits. `proof`
    /// shows that it is in the log.
    leaf_hash: Digest,
    /// Place within its stream.
    revision: u32,
    /// The stream: `case-…`, `recipient-…`, `mechanism-…`, `policy`, `role-…`.
    stream: String,
    /// What happened, as the payload's type is called.
    kind: String,
    /// One sentence that says what such an event means.
    description: String,
    /// The action of the toolkit, 1 to 7, where it belongs to one.
    action: Option<u8>,
    /// When it was recorded, by the server.
    recorded_at: domain::terms::Instant,
    /// The day it happened in the world.
    effective_on: domain::terms::Day,
    /// Who recorded it.
    actor: domain::Actor,
    /// The command it came from.
    command_id: String,
    /// The edition of the policy in force when it was recorded.
    policy_edition: u32,
    /// The event that made the system record this one: of a row of an imported register, the one that says who imported it.
    cause: Option<domain::Position>,
    /// Who may read it.
    confidentiality: domain::terms::Confidentiality,
    /// The payload as JSON text: fields in their order, nothing left out.
    payload_json: String,
}

impl Event {
    /// An event that whoever asks sees.
    pub(crate) fn new(envelope: Arc<Envelope>, casebook: &Arc<Casebook>) -> Self {
        let (payload, leaf, handed_out) = (OnceLock::new(), OnceLock::new(), AtomicBool::new(false));
        Self { envelope, payload, leaf, handed_out, casebook: Arc::clone(casebook) }
    }

    /// The event, where the viewer sees it.
    pub(crate) fn seen(envelope: Arc<Envelope>, casebook: &Arc<Casebook>, viewer: &Viewer) -> Option<Self> {
        sight::sees_event(casebook, viewer, &envelope).then(|| Self::new(envelope, casebook))
    }

    /// One record is read, and none twice; a page of a hundred reads a hundred.
    fn leaf(&self) -> Option<Digest> {
        *self.leaf.get_or_init(|| {
            let position = self.envelope.position;
            let leaf = self.casebook.reader().leaf(position);
            leaf.map(Digest).inspect_err(|error| tracing::error!(%error, "a record could not be read")).ok()
        })
    }

    fn payload(&self) -> &Value {
        self.payload.get_or_init(|| body(&self.envelope.event))
    }
}

/// The body of an event alone, as it is answered.
pub(super) fn body(event: &Fact) -> Value {
    async_graphql::to_value(Body(event)).unwrap_or_default()
}

struct Body<'a>(&'a Fact);

impl Serialize for Body<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_body(serializer)
    }
}

impl Node for Event {
    fn type_name(&self) -> &str {
        "Event"
    }

    fn field(&self, name: &str) -> Answer<'_> {
        let envelope = &self.envelope;
        let kind = envelope.event.kind();
        let leaf = |value: Value| Answer::Leaf(value);
        if matches!(name, "payload" | "payloadJson") {
            self.handed_out.store(true, Ordering::Relaxed);
        }
        match name {
            "id" => leaf(ids::event(envelope.position).into()),
            "position" => leaf(envelope.position.to_string().into()),
            "leafHash" => leaf(self.leaf().map_or(Value::Null, |hash| hash.to_string().into())),
            "revision" => leaf(envelope.revision.0.into()),
            "stream" => leaf(envelope.stream.to_string().into()),
            "kind" => leaf(kind.name.into()),
            "description" => leaf(kind.description.trim().into()),
            "action" => leaf(kind.action.map_or(Value::Null, Value::from)),
            "recordedAt" => leaf(envelope.recorded.at.to_string().into()),
            "effectiveOn" => leaf(envelope.effective_on.to_string().into()),
            "actor" => Answer::Object(Box::new(Owned::new("Actor", &envelope.recorded.by))),
            "commandId" => leaf(envelope.command.as_str().into()),
            "policyEdition" => leaf(envelope.policy.0.into()),
            "cause" => leaf(envelope.cause.map_or(Value::Null, |position| position.to_string().into())),
            "confidentiality" => leaf(async_graphql::to_value(envelope.confidentiality).unwrap_or_default()),
            "payloadJson" => leaf(payload_json(&envelope.event).into()),
            "payload" => match Data::new(kind.name, self.payload()) {
                Some(data) => Answer::Object(Box::new(data)),
                None => leaf(Value::Null),
            },
            "case" => match envelope.stream.case() {
                Some(case) => Answer::Object(Box::new(CaseLink { case, casebook: &self.casebook })),
                None => leaf(Value::Null),
            },
            _ => leaf(Value::Null),
        }
    }
}

/// The payload as JSON text, for exports and checks.
pub(crate) fn payload_json(event: &Fact) -> String {
    let mut bytes = Vec::new();
    match event.serialize_body(&mut serde_json::Serializer::new(&mut bytes)) {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// A small struct of the domain as an object.
pub(super) struct Owned {
    name: &'static str,
    value: Value,
}

impl Owned {
    pub(super) fn new<T: Serialize>(name: &'static str, value: &T) -> Self {
        Self { name, value: async_graphql::to_value(value).unwrap_or_default() }
    }
}

impl Node for Owned {
    fn type_name(&self) -> &str {
        self.name
    }

    fn field(&self, name: &str) -> Answer<'_> {
        let Value::Object(fields) = &self.value else { return Answer::Leaf(Value::Null) };
        Answer::Leaf(fields.get(name).cloned().unwrap_or_default())
    }
}

/// The case of an event: enough to find it.
struct CaseLink<'a> {
    case: CaseId,
    casebook: &'a Casebook,
}

impl Node for CaseLink<'_> {
    fn type_name(&self) -> &str {
        "CaseLink"
    }

    fn field(&self, name: &str) -> Answer<'_> {
        Answer::Leaf(match name {
            "id" => ids::case(self.case).into(),
            "reference" => self.casebook.reference(self.case).map_or(Value::Null, Value::from),
            "demonstration" => self.casebook.is_made_up(self.case).map_or(Value::Null, Value::from),
            _ => Value::Null,
        })
    }
}

impl OutputType for Event {
    fn type_name() -> Cow<'static, str> {
        "Event".into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        if registry.types.contains_key("Event") {
            return Self::qualified_type_name();
        }
        let shapes = answered();
        let mut fields: IndexMap<String, _> = IndexMap::new();
        let frame = shapes.fields("EventFrame").cloned().unwrap_or_default();
        // Held before the types below are published, so that they find it there.
        registry.types.insert("Event".into(), shapes::object("Event", None, IndexMap::new()));
        for (name, field) in &frame {
            let mut described = shapes::described(name, field);
            if name == "leafHash" {
                described.compute_complexity = Some(|_, _, _, _| Ok(LEAF_COST));
            }
            fields.insert(name.clone(), described);
            shapes.register_output(registry, &field.named);
        }
        let link: IndexMap<_, _> = [
            ("id", "ID!", "Global id of the case."),
            ("reference", "String", "The case's own reference."),
            ("demonstration", "Boolean", "Made-up data."),
        ]
        .map(|(name, ty, doc)| (name.to_owned(), shapes::meta_field(name, ty, Some(doc.into()))))
        .into_iter()
        .collect();
        registry
            .types
            .insert("CaseLink".into(), shapes::object("CaseLink", Some("A case, enough to find it.".into()), link));
        fields.insert(
            "case".into(),
            shapes::meta_field("case", "CaseLink", Some("The case, where the stream is one.".into())),
        );
        let doc = "What happened, typed: one object type for each kind of event.";
        fields.insert("payload".into(), shapes::meta_field("payload", "EventPayload!", Some(doc.into())));
        let kinds = domain::Event::kinds().map(|kind| kind.name.to_owned()).collect();
        registry.types.insert("EventPayload".into(), shapes::union("EventPayload", doc, kinds));
        domain::Event::kinds().for_each(|kind| shapes.register_output(registry, kind.name));
        let doc = "One recorded event; never altered once it is here.";
        registry.types.insert("Event".into(), shapes::object("Event", Some(doc.into()), fields));
        Self::qualified_type_name()
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        let value = walk::resolve(ctx, self);
        if self.handed_out.load(Ordering::Relaxed) {
            sight::trace(ctx.data_opt::<Arc<Traces>>(), &self.casebook, &self.envelope);
        }
        if self.leaf.get() == Some(&None) {
            let error = unreadable_record(self.envelope.position).into_server_error(ctx.item.pos);
            return Err(ctx.set_error_path(error));
        }
        Ok(value)
    }
}

/// Publishes a shape and all it holds; its name as a type that is always there.
fn published<T: JsonSchema>(registry: &mut Registry) -> String {
    let name = T::schema_name();
    answered().register_output(registry, &name);
    format!("{name}!")
}

/// Anything of a published shape: regions of a case, rows of a projection.
pub(crate) struct Shaped<T>(pub(crate) T);

impl<T: JsonSchema + Serialize + Send + Sync> OutputType for Shaped<T> {
    fn type_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        published::<T>(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        let value = async_graphql::to_value(&self.0).unwrap_or_default();
        let name = T::schema_name();
        Ok(match Data::new(&name, &value) {
            Some(data) => walk::resolve(ctx, &data),
            None => value,
        })
    }
}

/// A line about a case, of which single fields are withheld as their rules say.
pub(crate) struct Line<T>(pub(crate) T, pub(crate) CaseSight);

impl<T: JsonSchema + Serialize + Send + Sync> OutputType for Line<T> {
    fn type_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        published::<T>(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        let value = async_graphql::to_value(&self.0).unwrap_or_default();
        let name = T::schema_name();
        let line = Data::seen(&name, &value, Some(self.1));
        Ok(line.map_or(Value::Null, |line| walk::resolve(ctx, &line)))
    }
}

/// Anything of a published shape, of which what is withheld was taken out before.
pub(crate) struct Withheld<T>(Value, std::marker::PhantomData<T>);

impl<T> Withheld<T> {
    pub(crate) const fn new(value: Value) -> Self {
        Self(value, std::marker::PhantomData)
    }
}

impl<T: JsonSchema + Send + Sync> OutputType for Withheld<T> {
    fn type_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        published::<T>(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        let name = T::schema_name();
        Ok(Data::new(&name, &self.0).map_or(Value::Null, |data| walk::resolve(ctx, &data)))
    }
}
