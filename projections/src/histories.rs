//! A case folded anew from its own history: what a correction asks for.

use domain::{Case, Envelope, Position, terms::CaseId};

use crate::error::ProjectionError;

/// Where a case's own history can be read: needed to fold a case anew after a correction.
pub trait Histories {
    /// Every envelope of a case up to and including `up_to`, oldest first.
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String>;
}

/// The case that a correction concerns, folded anew; none where the envelope corrects nothing.
pub(crate) type Refolded = Option<Result<Case, String>>;

/// Folds the case anew that a correction concerns, up to the correction.
pub(crate) fn refolded(envelope: &Envelope, case: CaseId, histories: &dyn Histories) -> Result<Case, String> {
    let position = envelope.position;
    let unreadable = |why| ProjectionError::HistoryUnreadable { position, case, why };
    let history = histories.history(case, position).map_err(|why| unreadable(why).to_string())?;
    let whole = history.len() as u64 == u64::from(envelope.revision.0)
        && history.last() == Some(envelope)
        && history
            .iter()
            .zip(1..)
            .all(|(known, revision)| known.stream == envelope.stream && known.revision.0 == revision);
    if whole { Ok(Case::fold(&history)) } else { Err(ProjectionError::HistoryBroken { position, case }.to_string()) }
}

/// No history: whoever asks for one has taken the wrong way.
pub(crate) struct Unread;

impl Histories for Unread {
    fn history(&self, _: CaseId, _: Position) -> Result<Vec<Envelope>, String> {
        Err("no history can be read yet".into())
    }
}
