//! What the mechanism and other parts of the United Nations ask.

pub(super) mod agreement_with_advice;
pub(super) mod cases_touching_incident;
pub(super) mod quarterly_figures;
pub(super) mod recipient_history;
pub(super) mod rescreening_due;
