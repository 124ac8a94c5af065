//! What chiefs of mission and project managers ask.

pub(super) mod achieved_above_projected;
pub(super) mod blocking_precedents;
pub(super) mod indicators_in_breach;
pub(super) mod my_desk;
pub(super) mod overdue_measures;
pub(super) mod promises_overdue;
