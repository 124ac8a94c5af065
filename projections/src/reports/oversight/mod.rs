//! What oversight bodies and auditors ask.

pub(super) mod active_on_lost_precondition;
pub(super) mod corrections_and_alerts;
pub(super) mod decided_by_involved;
pub(super) mod deliveries_outside_approval;
pub(super) mod departures_from_advice;
pub(super) mod emergencies;
pub(super) mod evidence_readers;
pub(super) mod expired_but_active;
pub(super) mod known_at_decision;
pub(super) mod late_facts;
pub(super) mod not_applicable_preconditions;
pub(super) mod proof_of_case;
pub(super) mod suspensions_unreviewed;
