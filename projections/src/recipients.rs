//! What happened around a recipient, across cases.

use std::collections::BTreeMap;

use domain::{
    Case, Envelope, Event, Position,
    case::scope,
    recipient::{self, Recipient},
    terms::{CaseId, CaseStatus, Confidentiality, Country, Day, RecipientId, RecipientRole, Subject, Term},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{cases::Slot, concerns::concerned, paging::MOST_LINES, register::PairCount, seen::Eyes, views::Views};

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
    /// The cases it is or was linked to, oldest first; on a day of the world, those it was linked to then.
    pub cases: Vec<RecipientCase>,
    /// How many events name it, as recorded.
    pub events: u32,
    /// The last event that names it, as recorded.
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
    /// How many cases it is or was linked to; on a day of the world, to how many it was linked then.
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

/// The questions about recipients.
impl Views {
    /// A recipient with all that concerns it; its events by [`Views::trail`] with a filter on it.
    pub fn recipient_history(&self, id: &RecipientId) -> Option<RecipientHistory> {
        self.recipient_history_for(None, id)
    }

    pub(crate) fn recipient_history_for(&self, eyes: Eyes<'_>, id: &RecipientId) -> Option<RecipientHistory> {
        let class = class_of(eyes);
        let recipient = self.recipient_for(class, self.registry().recipient(id)?)?;
        let around = self.folds().recipients.get(id)?;
        let is_seen = |known: &RecipientId| self.is_seen(class, known);
        let above = self.registry().chain(id).skip(1).take_while(|known| known.is_seen(class));
        let parents = above.map(|known| known.recipient.clone()).collect();
        let cases = around.cases.iter().filter_map(|slot| {
            let (cases, line) = (&self.folds().cases, self.derived().line(*slot)?);
            // That it is or was linked is part of the scope.
            if !self.shown(eyes, line.id, Subject::Scope) || !self.counts_link(*slot, id) {
                return None;
            }
            let case = cases.state(cases.get(*slot)?)?;
            let link = case.scope.link(id);
            Some(RecipientCase {
                case_id: line.id,
                reference: line.reference.clone(),
                country: line.country,
                status: line.status,
                role: link.map(|link| link.role),
                since: link.map(|link| link.since),
                pairs: own_pairs(&case, id),
                demonstration: line.demonstration,
            })
        });
        Some(RecipientHistory {
            recipient,
            parents,
            children: around.children.iter().filter(|known| is_seen(known)).cloned().collect(),
            cases: cases.collect(),
            events: u32::try_from(around.positions.len()).unwrap_or(u32::MAX),
            last_position: around.positions.last().map(|position| Position(u64::from(*position))),
        })
    }

    /// Recipients after one, by id; and whether more follow.
    pub fn recipients(
        &self,
        filter: &RecipientFilter,
        after: Option<&RecipientId>,
        limit: usize,
    ) -> (Vec<RecipientLine>, bool) {
        self.recipients_for(None, filter, after, limit)
    }

    pub(crate) fn recipients_for(
        &self,
        eyes: Eyes<'_>,
        filter: &RecipientFilter,
        after: Option<&RecipientId>,
        limit: usize,
    ) -> (Vec<RecipientLine>, bool) {
        let text = filter.text.as_ref().map(|text| text.trim().to_lowercase());
        let class = class_of(eyes);
        let takes = |known: &&Recipient| {
            known.is_seen(class)
                && after.is_none_or(|after| known.recipient > *after)
                && filter.country.is_none_or(|country| known.country == country)
                && filter.force_type.as_ref().is_none_or(|kind| known.force_type == *kind)
                && filter
                    .parent
                    .as_ref()
                    .is_none_or(|parent| known.parent.as_ref() == Some(parent) && self.is_seen(class, parent))
                && text.as_ref().is_none_or(|text| {
                    known.recipient.as_str().to_lowercase().contains(text)
                        || known.name.as_str().to_lowercase().contains(text)
                })
                && filter.ineligible.is_none_or(|wanted| {
                    self.registry().ineligible_since_in(&known.recipient, class).is_some() == wanted
                })
        };
        let mut found = self.registry().recipients().filter(takes);
        let page = found.by_ref().take(limit.min(MOST_LINES));
        let lines =
            page.filter_map(|known| Some(self.recipient_line(eyes, &self.recipient_for(class, known)?))).collect();
        (lines, found.next().is_some())
    }

    /// Whether a recipient is there for whoever reads no more than a class.
    fn is_seen(&self, class: Confidentiality, id: &RecipientId) -> bool {
        self.registry().recipient(id).is_none_or(|known| known.is_seen(class))
    }

    /// A recipient as it is for whoever reads no more than a class; none where it is not there.
    fn recipient_for(&self, class: Confidentiality, known: &Recipient) -> Option<Recipient> {
        let mut seen = known.seen(class)?;
        seen.parent = seen.parent.filter(|parent| self.is_seen(class, parent));
        Some(seen)
    }

    /// Whether a case that ever linked a recipient is told of with it: on a day of the world, where it was linked then.
    fn counts_link(&self, slot: Slot, id: &RecipientId) -> bool {
        let is_linked = || self.derived().line(slot).is_some_and(|line| line.recipients.contains(id));
        self.effective_on().is_none() || is_linked()
    }

    fn recipient_line(&self, eyes: Eyes<'_>, known: &Recipient) -> RecipientLine {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let cases = self.folds().recipients.get(&known.recipient).map_or(&[][..], |around| &around.cases);
        let is_there = |slot: &&u32| {
            let entry = || self.folds().cases.get(**slot);
            eyes.is_none() || entry().is_some_and(|entry| self.shown(eyes, entry.id, Subject::Scope))
        };
        let linked = |slot: &&u32| self.counts_link(**slot, &known.recipient);
        let cases = cases.iter().filter(linked).filter(is_there).count();
        let screening_expires_on: Option<Day> = known.counting().map(|screening| screening.expires_on).min();
        RecipientLine {
            recipient: known.recipient.clone(),
            name: known.name.as_str().to_owned(),
            country: known.country,
            force_type: known.force_type.clone(),
            parent: known.parent.clone(),
            cases: count(cases),
            screenings: count(known.screenings.len()),
            ineligible_since: self.registry().ineligible_since_in(&known.recipient, class_of(eyes)),
            screening_expires_on,
            command_changed_on: known.command_changed_on,
            demonstration: known.demonstration,
        }
    }
}

/// The most confidential class that is read outside of cases.
fn class_of(eyes: Eyes<'_>) -> Confidentiality {
    eyes.map_or(Confidentiality::StrictlyConfidential, |viewer| viewer.row().up_to)
}

fn own_pairs(case: &Case, recipient: &RecipientId) -> Vec<PairCount> {
    let mut counts: Vec<PairCount> = Vec::new();
    for known in case.standing.pairs.iter().filter(|known| known.pair.recipient == *recipient) {
        let status = case.pair_status(&known.pair);
        match counts.iter_mut().find(|count| count.status == status) {
            Some(count) => count.count += 1,
            None => counts.push(PairCount { status, count: 1 }),
        }
    }
    counts.sort_by_key(|count| count.status);
    counts
}
