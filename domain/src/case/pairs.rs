//! Pairs of support item and recipient: what every decision bites on.

use crate::{
    Rejection,
    terms::{ItemId, RecipientId},
};

bodies! {
    /// One support item for one recipient.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Pair {
        /// The support item.
        pub item: ItemId,
        /// The recipient.
        pub recipient: RecipientId,
    }
}

impl std::fmt::Display for Pair {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "({}, {})", self.item, self.recipient)
    }
}

/// Several things in one sentence, at most eight by name.
pub(crate) fn list<T: std::fmt::Display>(things: impl IntoIterator<Item = T>) -> String {
    let all: Vec<String> = things.into_iter().map(|thing| thing.to_string()).collect();
    let shown = all.iter().take(8).cloned().collect::<Vec<_>>().join(", ");
    if all.len() > 8 { format!("{shown} and {} more", all.len() - 8) } else { shown }
}

/// `Ok` with the thing, or "not found" in the words of the field.
pub(crate) fn found<T>(thing: Option<T>, what: &str, id: impl std::fmt::Display) -> Result<T, Rejection> {
    thing.ok_or_else(|| Rejection::NotFound { what: what.into(), id: id.to_string() })
}

/// Refuses an id that is taken.
pub(crate) fn free(taken: bool, what: &str, id: impl std::fmt::Display) -> Result<(), Rejection> {
    if taken { Err(Rejection::AlreadyExists { what: what.into(), id: id.to_string() }) } else { Ok(()) }
}
