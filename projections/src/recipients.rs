//! What happened around a recipient, across cases.

use std::collections::BTreeMap;

use domain::{
    Envelope, Event, Position,
    case::scope,
    recipient::{self, Recipient},
    terms::{CaseId, CaseStatus, Country, Day, RecipientId, RecipientRole, Term},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{cases::Slot, concerns::concerned, register::PairCount};

/// A case that a recipient is or was linked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecipientCase {
    /// Which case.
    pub case_id: CaseId,
    /// The case's reference.
    pub reference: String,
    /// The country of the case.
    pub country: Country,
    /// Where the case stands.
    pub status: CaseStatus,
    /// How it is linked; none where the link was taken back.
    pub role: Option<RecipientRole>,
    /// Since when.
    pub since: Option<Day>,
    /// The recipient's own pairs in the case, by status.
    pub pairs: Vec<PairCount>,
    /// Made-up data.
    pub demonstration: bool,
}

/// A recipient with all that concerns it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecipientHistory {
    /// The recipient with its screenings, as registered.
    pub recipient: Recipient,
    /// What stands above it, the nearest first.
    pub parents: Vec<RecipientId>,
    /// What stands directly below it.
    pub children: Vec<RecipientId>,
    /// The cases it is or was linked to, oldest first.
    pub cases: Vec<RecipientCase>,
    /// How many events name it.
    pub events: u32,
    /// The last event that names it.
    pub last_position: Option<Position>,
}

/// A recipient in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecipientLine {
    /// Its id.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// What kind of force.
    pub force_type: Term,
    /// What stands above it.
    pub parent: Option<RecipientId>,
    /// How many cases it is or was linked to.
    pub cases: u32,
    /// How many screenings it has.
    pub screenings: u32,
    /// Since when it is ineligible, itself or by what stands above it.
    pub ineligible_since: Option<Day>,
    /// When the first of the screenings that count expires.
    pub screening_expires_on: Option<Day>,
    /// When its command last changed.
    pub command_changed_on: Option<Day>,
    /// Made-up data.
    pub demonstration: bool,
}

/// Which recipients. Nothing asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct RecipientFilter {
    /// In this country.
    pub country: Option<Country>,
    /// Of this kind of force.
    pub force_type: Option<Term>,
    /// Directly below this one.
    pub parent: Option<RecipientId>,
    /// With these words in id or name, large or small.
    pub text: Option<String>,
    /// Ineligible, or not.
    pub ineligible: Option<bool>,
}

/// What is kept of a recipient beside the registry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Around {
    /// The events that name it, ascending.
    pub(crate) positions: Vec<u32>,
    /// The cases that ever linked it, ascending.
    pub(crate) cases: Vec<Slot>,
    /// What stands directly below it.
    pub(crate) children: Vec<RecipientId>,
}

/// Every recipient that an event named.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Recipients {
    pub(crate) around: BTreeMap<RecipientId, Around>,
}

impl Recipients {
    pub(crate) fn get(&self, id: &RecipientId) -> Option<&Around> {
        self.around.get(id)
    }

    pub(crate) fn note(&mut self, envelope: &Envelope, place: u32, slot: Option<Slot>) {
        concerned(&envelope.event, |id| {
            let around = match self.around.get_mut(id) {
                Some(around) => around,
                None => self.around.entry(id.clone()).or_default(),
            };
            if around.positions.last() != Some(&place) {
                around.positions.push(place);
            }
        });
        if let (Event::Scope(scope::Event::RecipientLinked(body)), Some(slot)) = (&envelope.event, slot)
            && let Some(around) = self.around.get_mut(&body.recipient)
            && let Err(place) = around.cases.binary_search(&slot)
        {
            around.cases.insert(place, slot);
        }
        if let Event::Recipient(recipient::Event::RecipientRegistered(body)) = &envelope.event
            && let Some(parent) = &body.parent
        {
            self.around.entry(parent.clone()).or_default().children.push(body.recipient.clone());
        }
    }
}
