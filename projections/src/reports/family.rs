//! A recipient with what stands above and below it.

use std::collections::BTreeMap;

use domain::{Registry, terms::RecipientId};

/// How one recipient stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Relation {
    /// It is the same.
    #[serde(rename = "SELF")]
    Itself,
    /// It stands above, however far.
    Parent,
    /// It stands below, however far.
    Child,
}

/// Everything related to a recipient, itself included, and how.
pub(super) fn family(registry: &Registry, of: &RecipientId) -> BTreeMap<RecipientId, Relation> {
    let above = registry.chain(of).skip(1).map(|known| (known.recipient.clone(), Relation::Parent));
    let is_below = |known: &RecipientId| known != of && registry.chain(known).any(|above| above.recipient == *of);
    let below = registry.recipients().map(|known| &known.recipient).filter(|known| is_below(known));
    let below = below.map(|known| (known.clone(), Relation::Child));
    above.chain(below).chain([(of.clone(), Relation::Itself)]).collect()
}
