//! Who calls: put into a request's data by the door, and read by whatever answers it.

use domain::{Actor, access::Viewer, terms::TokenScope};

use crate::{casebook::Casebook, sight, transport::Principal};

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The person, and the role and office that person calls in.
    pub actor: Actor,
    /// What the credential is good for.
    pub scopes: Vec<TokenScope>,
    /// Whether the schema may be asked for by introspection, as the access rules said when the credential was shown.
    pub introspects: bool,
    /// Whether events must be read to know which of them the caller sees, as the access rules said then.
    pub reads_for_events: bool,
}

impl From<Actor> for Caller {
    /// With a credential that is good for all that the person may do.
    fn from(actor: Actor) -> Self {
        Self { actor, scopes: vec![TokenScope::Record], introspects: true, reads_for_events: false }
    }
}

impl Caller {
    /// Somebody whose credential was just shown.
    pub fn of(actor: Actor, scopes: Vec<TokenScope>, casebook: &Casebook) -> Self {
        let caller = Self { actor, scopes, introspects: false, reads_for_events: false };
        let viewer = caller.viewer(casebook);
        Self { introspects: viewer.row().introspects, reads_for_events: sight::kinds::must_be_read(&viewer), ..caller }
    }

    /// Somebody who is here in person: who may do all that the person may.
    pub fn of_person(actor: Actor, casebook: &Casebook) -> Self {
        Self::of(actor, vec![TokenScope::Record], casebook)
    }

    /// What the caller may see today: asked anew for every request and for every event of a subscription.
    pub fn viewer(&self, casebook: &Casebook) -> Viewer {
        let (views, today) = (casebook.views(), casebook.now().day());
        Viewer::of(views.registry(), &self.actor, today).within(&self.scopes)
    }

    /// Whether the credential is good for recording; what the person may record is for the rules.
    pub fn may_record(&self) -> bool {
        self.scopes.contains(&TokenScope::Record)
    }
}

impl Principal for Caller {
    fn key(&self) -> String {
        format!("{} {:?}", self.actor.user, self.actor.role)
    }

    fn may_introspect(&self) -> bool {
        self.introspects
    }

    fn reads_for_events(&self) -> bool {
        self.reads_for_events
    }
}
