//! Which events are searched: the facets beside the words.

use domain::{
    Position,
    access::Viewer,
    terms::{CaseId, Country, Day, Instant, Office, RecipientId, Role, Subject, UserId},
};
use projections::{Places, Projection, TrailFilter, Views};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Language;

/// Which events are searched. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SearchFilter {
    /// Of this case.
    pub(crate) case_id: Option<CaseId>,
    /// Of cases in one of these countries.
    pub(crate) countries: Vec<Country>,
    /// Of cases that one of these offices is responsible for.
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
    /// Other forms of a word are looked for in these languages only; in all of them where none is named.
    pub(crate) languages: Vec<Language>,
}

/// The facets as they are asked, made once for a question.
pub(crate) struct Facets {
    trail: TrailFilter,
    places: Places,
}

impl SearchFilter {
    /// The facets; refuses what can match nothing by mistake.
    pub(crate) fn facets(&self) -> Result<Facets, String> {
        let kinds = TrailFilter::checked(&self.kinds, &self.actions)?;
        let trail = TrailFilter {
            case_id: self.case_id,
            recipient: self.recipient.clone(),
            users: self.users.clone(),
            roles: self.roles.clone(),
            kinds,
            actions: self.actions.clone(),
            recorded_from: self.recorded_from,
            recorded_before: self.recorded_before,
            effective_from: self.effective_from,
            effective_to: self.effective_to,
            at_most: None,
        };
        let places = Places { countries: self.countries.clone(), offices: self.offices.clone() };
        Ok(Facets { trail, places })
    }
}

impl Facets {
    /// The projections that they are looked up in.
    pub(crate) const fn needs(&self) -> &'static [Projection] {
        const ALL: &[Projection] = &[Projection::Trail, Projection::Registry, Projection::Recipients];
        if self.trail.recipient.is_some() { ALL } else { &[Projection::Trail, Projection::Registry] }
    }

    /// Of some events, given ascending with what they are about, those that are asked for and that the viewer may see.
    pub(crate) fn found(&self, views: &Views, viewer: &Viewer, some: &[(Position, Subject)]) -> Vec<Position> {
        views.seen_by(viewer).found(&self.trail, &self.places, some)
    }
}
