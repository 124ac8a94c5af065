//! Decisions as reports look at them.

use domain::{
    Case, Envelope, Event, Position,
    case::{Pair, decision},
    terms::{Advice, DecisionId, UserId},
};

use super::history::{History, of};

/// An approval or a decline.
#[derive(Clone, Copy)]
pub(super) enum Decided<'a> {
    /// Support was approved.
    Approved(&'a decision::SupportApproved),
    /// Support was declined.
    Declined(&'a decision::SupportDeclined),
}

/// How a decision came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Outcome {
    Approved,
    ApprovedWithConditions,
    Declined,
}

impl<'a> Decided<'a> {
    /// The decision that an event is, where it is one.
    pub(super) fn of(event: &'a Event) -> Option<Self> {
        if let Event::Decision(decision::Event::SupportApproved(body)) = event {
            Some(Self::Approved(body))
        } else if let Event::Decision(decision::Event::SupportDeclined(body)) = event {
            Some(Self::Declined(body))
        } else {
            None
        }
    }

    pub(super) const fn id(self) -> &'a DecisionId {
        match self {
            Self::Approved(body) => &body.decision,
            Self::Declined(body) => &body.decision,
        }
    }

    /// The pairs that it covers.
    pub(super) fn covers(self) -> &'a [Pair] {
        match self {
            Self::Approved(body) => &body.covers,
            Self::Declined(body) => &body.covers,
        }
    }

    /// The request that it answers.
    pub(super) const fn request(self) -> Option<&'a domain::terms::RequestId> {
        match self {
            Self::Approved(body) => Some(&body.request),
            Self::Declined(body) => body.request.as_ref(),
        }
    }

    pub(super) fn outcome(self) -> Outcome {
        match self {
            Self::Approved(body) if body.conditions.is_empty() => Outcome::Approved,
            Self::Approved(_) => Outcome::ApprovedWithConditions,
            Self::Declined(_) => Outcome::Declined,
        }
    }
}

/// Every decision of a case, in order.
pub(super) fn decisions<'h>(history: &'h History<'_>) -> impl DoubleEndedIterator<Item = (&'h Envelope, Decided<'h>)> {
    history.each(Decided::of)
}

/// Every approval of a case, in order.
pub(super) fn approvals<'h>(
    history: &'h History<'_>,
) -> impl DoubleEndedIterator<Item = (&'h Envelope, &'h decision::SupportApproved)> {
    history.each(of!(Decision, decision::Event::SupportApproved))
}

/// Where an approval is recorded.
pub(super) fn approved_at(history: &History<'_>, decision: &DecisionId) -> Option<Position> {
    approvals(history).find(|(_, body)| body.decision == *decision).map(|(event, _)| event.position)
}

/// The advice that stands, where it says something about the support.
pub(super) fn advice(case: &Case) -> Option<Advice> {
    case.consultation.advice()
}

/// Who recorded an event.
pub(super) const fn actor(event: &Envelope) -> &UserId {
    &event.recorded.by.user
}
