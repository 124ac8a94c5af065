//! What stands beside the cases: the registry of recipients, the policy, the day that counts as today.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::{
    Envelope, Position, Registry,
    policy::Policy,
    terms::{Day, RecipientId},
};

use super::{arguments::Arguments, history::Clock, run::Records};

/// What stands beside the cases, up to the position that is asked about.
pub(super) struct Ground {
    /// Recipients, mechanisms and policies, as they are seen; recipients as they were on a day, where one is asked about.
    pub(super) registry: Registry,
    /// The events of each recipient that are seen, in order; of a day, those of what had happened by then.
    pub(super) events: BTreeMap<RecipientId, Vec<Arc<Envelope>>>,
    /// Recipients of which something is not seen.
    pub(super) partly: BTreeSet<RecipientId>,
    /// The position that is asked about.
    pub(super) position: Position,
    /// The day that counts as today.
    pub(super) on: Day,
    /// By which clock it is read, and the cases are.
    pub(super) clock: Clock,
}

impl Ground {
    /// What is seen of a recipient, in order.
    pub(super) fn of(&self, recipient: &RecipientId) -> &[Arc<Envelope>] {
        self.events.get(recipient).map_or(&[], Vec::as_slice)
    }

    /// The policy in force on the day that counts as today.
    pub(super) fn policy(&self) -> Option<&Arc<Policy>> {
        self.registry.policy_on(self.on)
    }
}

/// A question on its way: what was given, and what stands beside the cases.
pub(super) struct Asked<'a> {
    pub(super) arguments: &'a Arguments,
    pub(super) ground: &'a Ground,
    pub(super) records: &'a dyn Records,
}
