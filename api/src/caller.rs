//! Who calls: put into a request's data by the door, and read by whatever answers it.

use domain::{Actor, access::Viewer, terms::TokenScope};

use crate::casebook::Casebook;

use crate::transport::Principal;

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The person, and the role and office that person calls in.
    pub actor: Actor,
    /// What the credential is good for.
    pub scopes: Vec<TokenScope>,
}

impl From<Actor> for Caller {
    /// With a credential that is good for all that the person may do.
    fn from(actor: Actor) -> Self {
        Self { actor, scopes: vec![TokenScope::Record] }
    }
}

impl Caller {
    /// What the caller may see today: asked anew for every request and for every event of a subscription.
    pub fn viewer(&self, casebook: &Casebook) -> Viewer {
        let (views, today) = (casebook.views(), casebook.now().day());
        Viewer::of(views.registry(), &self.actor, today).within(&self.scopes)
    }

    /// Whether the caller may ask for the schema by introspection; the door asks.
    pub fn may_introspect(&self, casebook: &Casebook) -> bool {
        self.viewer(casebook).row().introspects
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
        true
    }
}
