//! What donors and the public ask, and what is looked at before a policy changes.

pub(super) mod conditions_kept;
pub(super) mod durations;
pub(super) mod for_recipient_government;
pub(super) mod measure_types_and_residuals;
pub(super) mod non_provision_outranked;
pub(super) mod policy_dry_run;
pub(super) mod portfolio_change;
pub(super) mod value_of_support;
