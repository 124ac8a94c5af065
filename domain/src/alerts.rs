//! Alerts: what an event gives cause to say, the rules by which it is said, and what the clock must record.
//!
//! An alert is a cause that lasts: it is raised by an event, goes on while further events of the same cause come, is
//! acknowledged, snoozed, escalated, and ends with the facts or by a person's reason. Its life is kept in the case
//! ([`crate::case::alert`]); alerts of the ledger itself lie in the ledger's own stream. All of it is this project's
//! design: no text of the UN or of IOM speaks of alerts.

pub mod cause;
mod rules;
pub mod watch;

pub use cause::{Cause, Signal};
pub(crate) use rules::decide;
pub use rules::{AlertRule, AlertRules, AlertRulesPublished, DeadlineRule, Escalation, Handling, SnoozeLimit};
