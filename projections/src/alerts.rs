//! What somebody should hear of, over all cases and of the ledger itself: one cause is one alert, with its life.
//!
//! The open alerts are folded with their case, or with the ledger ([`domain::case::alert::Alerts`]); from what each event
//! changes of them come the *steps* of their lives, in the order of the log. Where an alert stands, whether it is over and
//! what a follower hears are all read from the steps, so that they cannot differ.

mod asked;
mod filter;
mod lives;

use domain::{
    Envelope, Position,
    alerts::{AlertRules, cause},
    terms::{AlertKind, AlertState, CaseId, DeadlineKind, Instant, Role, Severity},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use filter::AlertFilter;
pub(crate) use lives::Lives;

/// What happened in the life of an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlertStep {
    /// It was raised; or what had ended it was taken back.
    Raised,
    /// What it is about goes on: the same was said again, or a part of it is over.
    WentOn,
    /// It says more than before, and waits for an answer anew: what was near has passed, what was bad is grave.
    Worsened,
    /// Somebody has it in hand.
    Acknowledged,
    /// It was put off.
    Snoozed,
    /// It is no longer put off, and waits for an answer anew.
    Returned,
    /// Nobody acknowledged it in time, and others were told.
    Escalated,
    /// It is over.
    Resolved,
}

/// An alert as it stands, or as it stood after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its id: the position of the event that raised it.
    pub id: Position,
    /// Of which case; none where it is the ledger's own.
    pub case_id: Option<CaseId>,
    /// Where it stands.
    pub state: AlertState,
    /// What it says.
    pub kind: AlertKind,
    /// Which deadline that is about, where it is about one.
    pub deadline: Option<DeadlineKind>,
    /// How urgent it is, by the rules that were in force when it came to say so.
    pub severity: Severity,
    /// When it was raised.
    pub raised_at: Instant,
    /// Since when it stands where it stands.
    pub since: Instant,
    /// The event that brought it there.
    pub turned: Position,
    /// The event that made it say what it says.
    pub said: Position,
    /// The last event of its life.
    pub last: Position,
    /// How many steps it has gone further since it began to wait.
    pub escalations: u32,
    /// Who was told, since it says what it says.
    pub told: Vec<Role>,
}

impl Alert {
    /// Whether it is not over.
    pub fn is_open(&self) -> bool {
        self.state != AlertState::Resolved
    }
}

/// A step in the life of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertChange {
    /// What happened.
    pub step: AlertStep,
    /// The event.
    pub position: Position,
    /// When that was recorded.
    pub at: Instant,
    /// What the event says: of a breach that is over that the indicator was cleared, say.
    pub says: AlertKind,
    /// Who is told of this step.
    pub told: Vec<Role>,
    /// The alert as it stood then.
    pub alert: Alert,
}

/// What a single event gives cause to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertFact {
    /// What happened.
    pub kind: AlertKind,
    /// How urgent it is, by the rules that ship with the program.
    pub severity: Severity,
    /// Of which record: an indicator, a suspension, an incident and the like.
    pub subject: String,
}

/// What an event of a case gives cause to say, if anything, looking at the event alone: for who has no views at hand. How
/// urgent an alert is by the rules in force, and whether it goes on, only its life says.
pub fn alert_of(envelope: &Envelope) -> Option<AlertFact> {
    envelope.stream.case()?;
    let signal = cause::of(envelope)?;
    let severity = AlertRules::shipped().handling(signal.kind, signal.deadline, signal.grave).severity;
    Some(AlertFact { kind: signal.kind, severity, subject: signal.cause.named(signal.deadline) })
}

/// Alerts in the order that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertPage {
    /// The alerts.
    pub alerts: Vec<Alert>,
    /// The last id that was looked at; the next page goes on from here. None where there was nothing to look at.
    pub scanned_to: Option<Position>,
    /// Nothing is left to look at in this direction.
    pub complete: bool,
}

/// Steps in the order of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertChanges {
    /// The steps: all those of an event, or none.
    pub changes: Vec<AlertChange>,
    /// Everything up to here was looked at.
    pub scanned_to: Position,
}

/// The most alerts, or steps, that one question looks at; it goes on where it ended.
pub const MOST_ALERTS_SCANNED: usize = 20_000;
