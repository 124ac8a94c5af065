//! Conditions of approvals, and whether they were kept.

use domain::{Envelope, case::decision, terms::ConditionId};

use super::history::{History, of};

/// What satisfied a condition as it is demanded now: a variation asks for it anew.
pub(super) fn satisfied<'h>(history: &'h History<'_>, condition: &ConditionId) -> Option<&'h Envelope> {
    let varied = history
        .each(of!(Decision, decision::Event::ConditionVaried))
        .rfind(|(_, body)| body.condition == *condition)
        .map(|(event, _)| history.order(event.position));
    history
        .each(of!(Decision, decision::Event::ConditionSatisfied))
        .find(|(event, body)| {
            body.condition == *condition && varied.is_none_or(|varied| history.order(event.position) > varied)
        })
        .map(|(event, _)| event)
}
