//! Which streams a case's decisions were made on.

use std::collections::BTreeSet;

use domain::{
    Envelope, Event, Stream,
    case::scope,
    recipient,
    terms::{CaseId, Country, RecipientId, UserId},
};

/// A stream with its events.
pub(super) type Held = (Stream, Vec<Envelope>);

/// The case, the policy, the mechanism of its country, its recipients and what stands above them, the roles of who recorded
/// it; in this order. `load` gives the events of one stream.
pub(super) fn of_case<E>(
    case: CaseId,
    load: &mut dyn FnMut(&Stream) -> Result<Vec<Envelope>, E>,
) -> Result<Vec<Held>, E> {
    let mut held: Vec<Held> = Vec::new();
    for stream in [Stream::Case(case), Stream::Policy] {
        let events = load(&stream)?;
        held.push((stream, events));
    }
    let (countries, mut recipients, people) = named(&held);
    let mut take = |stream: Stream| -> Result<Vec<RecipientId>, E> {
        let events = load(&stream)?;
        let above = events.iter().filter_map(parent).cloned().collect();
        held.push((stream, events));
        Ok(above)
    };
    for country in countries {
        take(Stream::Mechanism(country))?;
    }
    let mut seen = BTreeSet::new();
    while let Some(recipient) = recipients.pop_first() {
        if seen.insert(recipient.clone()) {
            recipients.extend(take(Stream::Recipient(recipient))?);
        }
    }
    for person in people {
        take(Stream::Roles(person))?;
    }
    Ok(held)
}

type Named = (BTreeSet<Country>, BTreeSet<RecipientId>, BTreeSet<UserId>);

/// Whom and what the case's own events name.
fn named(held: &[Held]) -> Named {
    let (mut countries, mut recipients, mut people) = Named::default();
    for envelope in held.first().iter().flat_map(|(_, events)| events) {
        people.insert(envelope.recorded.by.user.clone());
        people.extend(envelope.recorded.by.on_behalf_of.clone());
        if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event {
            countries.insert(body.country);
        }
        if let Event::Scope(scope::Event::RecipientLinked(body)) = &envelope.event {
            recipients.insert(body.recipient.clone());
        }
    }
    (countries, recipients, people)
}

fn parent(envelope: &Envelope) -> Option<&RecipientId> {
    if let Event::Recipient(recipient::Event::RecipientRegistered(body)) = &envelope.event {
        return body.parent.as_ref();
    }
    None
}
