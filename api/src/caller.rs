//! Who calls: put into a request's data by the door, and read by whatever answers it.

use domain::Actor;

use crate::transport::Principal;

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The person, and the role and office that person calls in.
    pub actor: Actor,
}

impl From<Actor> for Caller {
    fn from(actor: Actor) -> Self {
        Self { actor }
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
