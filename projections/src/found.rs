//! What an index of words has found, as somebody sees it: events by their positions, of which those that are out of reach are
//! left out before anything is counted or ranked.

use domain::{
    Position, Stream,
    access::{CaseFacts, Outline},
    terms::{Confidentiality, Country, Office, Subject},
};

use crate::{
    seen::Seen,
    trail::{MOST_FOUND, Order, Start, TrailFilter},
};

/// Where the cases lie whose events are asked for. An empty list asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The countries of the support.
    pub countries: Vec<Country>,
    /// The offices that are responsible.
    pub offices: Vec<Office>,
}

/// Whether a case is of one of these countries and of one of these offices. An empty list asks for all.
pub fn lies_in(facts: &CaseFacts, countries: &[Country], offices: &[Office]) -> bool {
    (countries.is_empty() || countries.contains(&facts.country()))
        && (offices.is_empty() || offices.contains(facts.office()))
}

impl Places {
    const fn is_anywhere(&self) -> bool {
        self.countries.is_empty() && self.offices.is_empty()
    }
}

impl Seen<'_> {
    /// Of these events, given ascending with what each is about, those that the filter asks for and the viewer sees. Where
    /// the viewer [must read](domain::access::Viewer::must_read) some, whoever asks still has to. Of more than [`MOST_FOUND`] at once only the
    /// first are looked at.
    pub fn found(&self, filter: &TrailFilter, places: &Places, asked: &[(Position, Subject)]) -> Vec<Position> {
        let (views, viewer) = (self.views(), self.viewer());
        let folds = views.folds();
        let case = filter.case_id.map(|case| folds.streams.find(&Stream::Case(case)));
        let around = filter.recipient.as_ref().map(|recipient| folds.recipients.get(recipient));
        let (of_case, of_recipient) = match (case, around) {
            (Some(None), _) | (_, Some(None)) => return Vec::new(),
            (case, around) => (case.flatten(), around.flatten()),
        };
        let in_recipient =
            |position: u32| of_recipient.is_none_or(|around| around.positions.binary_search(&position).is_ok());
        let among: Vec<u32> = asked
            .iter()
            .take(MOST_FOUND)
            .filter_map(|(position, _)| u32::try_from(position.0).ok())
            .filter(|position| in_recipient(*position))
            .collect();
        let is_there = |stream: &Stream| {
            let facts = || views.facts(stream.case()?);
            places.is_anywhere() || facts().is_some_and(|facts| lies_in(facts, &places.countries, &places.offices))
        };
        let mut may_see = |event: crate::trail::Outline<'_>| {
            let about = asked.binary_search_by_key(&event.position, |(position, _)| *position);
            let about = about.ok().and_then(|place| asked.get(place)).map(|(_, subject)| *subject);
            let stream = folds.streams.get(event.stream).map(|known| &known.stream);
            let class = Confidentiality::ALL.get(usize::from(event.class)).copied();
            let (Some(subject), Some(stream), Some(class)) = (about, stream, class) else { return false };
            let outline = Outline { stream, position: event.position, subject, class, user: event.user };
            is_there(stream) && viewer.may_see_event(views.registry(), &outline)
        };
        let start = Start { order: Order::OldestFirst, from: None, limit: MOST_FOUND, budget: MOST_FOUND };
        let of_case = of_case.map(|known| &known.positions[..]);
        folds.trail.search(filter, of_case, Some(&among), &start, &[], &mut may_see).positions
    }
}
