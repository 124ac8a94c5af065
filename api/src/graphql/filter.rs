//! Which events: one filter, the same for the query, its pages and the subscription.

use std::borrow::Cow;

use async_graphql::{InputType, InputValueError, InputValueResult, Result, Value, registry::Registry};
use domain::{
    Envelope,
    terms::{CaseId, Country, Day, Instant, Office, RecipientId, Role, UserId},
};
use projections::{Projection, TrailFilter, Views, lies_in};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    event::payload_json,
    failure::{bad_input, current},
    ids, shapes,
};
use crate::casebook::Casebook;

/// The longest text that is searched for, in bytes.
const LONGEST_TEXT: usize = 200;

/// Which events. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "EventFilter")]
pub(crate) struct EventFilter {
    /// Of this case.
    pub(crate) case_id: Option<CaseId>,
    /// Of cases in one of these countries.
    pub(crate) countries: Vec<Country>,
    /// Of cases of one of these offices.
    pub(crate) offices: Vec<Office>,
    /// Naming this recipient.
    pub(crate) recipient: Option<RecipientId>,
    /// Recorded by one of these people.
    pub(crate) users: Vec<UserId>,
    /// Recorded in one of these roles.
    pub(crate) roles: Vec<Role>,
    /// Of one of these kinds, by name: `SupportApproved`.
    pub(crate) kinds: Vec<String>,
    /// Of one of these actions of the toolkit, 1 to 7.
    pub(crate) actions: Vec<u8>,
    /// Recorded at this instant or later.
    pub(crate) recorded_from: Option<Instant>,
    /// Recorded before this instant.
    pub(crate) recorded_before: Option<Instant>,
    /// Happened on this day or later.
    pub(crate) effective_from: Option<Day>,
    /// Happened on this day or earlier.
    pub(crate) effective_to: Option<Day>,
    /// With this text in the payload, large or small.
    pub(crate) text: Option<String>,
}

impl EventFilter {
    /// Refuses what can match nothing by mistake.
    pub(crate) fn check(&self) -> Result<()> {
        TrailFilter::checked(&self.kinds, &self.actions).map_err(bad_input)?;
        if self.text.as_ref().is_some_and(|text| text.trim().is_empty() || text.len() > LONGEST_TEXT) {
            return Err(bad_input(format!("Search for a text of 1 to {LONGEST_TEXT} bytes.")));
        }
        Ok(())
    }

    /// Whether the events themselves must be read to know which are asked for.
    pub(crate) fn reads(&self) -> bool {
        self.text.is_some() || self.asks_for_places()
    }

    /// Whether the index of the trail leaves less to read than all events.
    pub(crate) fn is_selective(&self) -> bool {
        TrailFilter { case_id: None, ..self.trail() } != TrailFilter::default()
    }

    /// What the index of the trail can answer.
    pub(crate) fn trail(&self) -> TrailFilter {
        TrailFilter {
            case_id: self.case_id,
            recipient: self.recipient.clone(),
            users: self.users.clone(),
            roles: self.roles.clone(),
            kinds: self.kinds.iter().filter_map(|name| TrailFilter::number(name)).collect(),
            actions: self.actions.clone(),
            recorded_from: self.recorded_from,
            recorded_before: self.recorded_before,
            effective_from: self.effective_from,
            effective_to: self.effective_to,
            at_most: None,
        }
    }

    /// What only the event itself can answer.
    pub(crate) fn wants_also(&self, event: &Envelope, casebook: &Casebook) -> Result<bool> {
        let lies = || -> Result<bool> {
            let views = current(casebook, &[Projection::Registry])?;
            Ok(self.lies(event, &views))
        };
        Ok(self.has_words(event) && (!self.asks_for_places() || lies()?))
    }

    fn has_words(&self, event: &Envelope) -> bool {
        let text = self.text.as_ref();
        text.is_none_or(|text| payload_json(&event.event).to_lowercase().contains(&text.trim().to_lowercase()))
    }

    fn asks_for_places(&self) -> bool {
        !self.countries.is_empty() || !self.offices.is_empty()
    }

    /// Whether its case is of a country and of an office that are asked for.
    fn lies(&self, event: &Envelope, views: &Views) -> bool {
        let facts = event.stream.case().and_then(|case| views.registry().access().facts(case));
        !self.asks_for_places() || facts.is_some_and(|facts| lies_in(facts, &self.countries, &self.offices))
    }

    /// Whether an event is asked for.
    pub(crate) fn wants(&self, event: &Envelope, casebook: &Casebook) -> Result<bool> {
        Ok(self.takes(event) && self.wants_also(event, casebook)?)
    }

    /// The same, where the views are at hand.
    pub(crate) fn wants_in(&self, event: &Envelope, views: &Views) -> bool {
        self.takes(event) && self.has_words(event) && self.lies(event, views)
    }

    /// Whether what stands around the event, and whom it names, is asked for.
    fn takes(&self, event: &Envelope) -> bool {
        let kind = event.event.kind();
        let by = &event.recorded.by;
        let names = |recipient: &RecipientId| {
            let mut named = matches!(&event.stream, domain::Stream::Recipient(known) if known == recipient);
            projections::concerned(&event.event, |known| named |= known == recipient);
            named
        };
        self.case_id.is_none_or(|case| event.stream.case() == Some(case))
            && (self.kinds.is_empty() || self.kinds.iter().any(|name| name == kind.name))
            && (self.actions.is_empty() || kind.action.is_some_and(|action| self.actions.contains(&action)))
            && (self.users.is_empty() || self.users.contains(&by.user))
            && (self.roles.is_empty() || self.roles.contains(&by.role))
            && self.recorded_from.is_none_or(|at| event.recorded.at >= at)
            && self.recorded_before.is_none_or(|at| event.recorded.at < at)
            && self.effective_from.is_none_or(|day| event.effective_on >= day)
            && self.effective_to.is_none_or(|day| event.effective_on <= day)
            && self.recipient.as_ref().is_none_or(names)
    }
}

/// Reads an input as the API does, from JSON.
pub(crate) fn given<T: JsonSchema + Serialize + DeserializeOwned + Send + Sync>(
    json: serde_json::Value,
) -> std::result::Result<T, String> {
    let value = Value::from_json(json).map_err(|error| error.to_string())?;
    let read =
        Given::parse(Some(value)).map_err(|error| error.into_server_error(async_graphql::Pos::default()).message);
    read.map(|Given(filter)| filter)
}

/// An input in the shape of a type of ours; ids of cases in it are global ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Given<T>(pub(crate) T);

impl<T: JsonSchema + Serialize + DeserializeOwned + Send + Sync> InputType for Given<T> {
    type RawValueType = T;

    fn type_name() -> Cow<'static, str> {
        let name = T::schema_name();
        if name.ends_with("Sort") { name } else { format!("{name}Input").into() }
    }

    fn create_type_info(registry: &mut Registry) -> String {
        shapes::asked().register_input(registry, &Self::type_name());
        Self::qualified_type_name()
    }

    fn parse(value: Option<Value>) -> InputValueResult<Self> {
        let mut json = value.unwrap_or_default().into_json().map_err(InputValueError::custom)?;
        if let Some(fields) = json.as_object_mut() {
            fields.retain(|_, value| !value.is_null());
            if let Some(id) = fields.get_mut("caseId") {
                match id.as_str().and_then(ids::named) {
                    Some(ids::Named::Case(case)) => *id = case.to_string().into(),
                    _ => return Err(InputValueError::custom("caseId: this is not the id of a case")),
                }
            }
        }
        shapes::asked().complete(&Self::type_name(), &mut json);
        let mut track = serde_path_to_error::Track::new();
        T::deserialize(serde_path_to_error::Deserializer::new(json, &mut track)).map(Self).map_err(|error| {
            let place = track.path().to_string();
            InputValueError::custom(if place == "." { error.to_string() } else { format!("{place}: {error}") })
        })
    }

    fn to_value(&self) -> Value {
        async_graphql::to_value(&self.0).unwrap_or_default()
    }

    fn as_raw_value(&self) -> Option<&T> {
        Some(&self.0)
    }
}
