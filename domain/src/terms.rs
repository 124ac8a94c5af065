//! The words of the field: validated text and ids, days and instants, amounts and scores, and the closed lists.
//!
//! Every type here reads itself back through its constructor, so that nothing out of range can enter by way of a file,
//! a request or a record.

mod amounts;
mod lists;
pub(crate) mod text;
mod time;

/// A value of a closed list: what has a word in every language.
pub trait Listed: Copy {
    /// The name of the list, as the API calls it.
    const LIST: &'static str;

    /// The name of the value, as in the code.
    fn name(self) -> &'static str;
}

pub use amounts::{Amount, BasisPoints, Currency, Digest, Money, Score};
pub use lists::*;
pub use text::{
    AgreementId, AlertId, AssessmentId, CaseId, ConditionId, ConsultationId, Country, DecisionId, DonorRef,
    EmergencyId, EntityCode, EvidenceId, IncidentId, IndicatorId, InterventionId, ItemId, MeasureId, NotificationId,
    Office, PersonRef, ProjectCode, RecipientId, Reference, RequestId, RiskId, ScreeningId, SuspensionId, Term, Text,
    TokenId, UserId,
};
pub use time::{Day, Instant};
