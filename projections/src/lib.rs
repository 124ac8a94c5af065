//! Folds of the event log that answer queries: where every case stands, what falls due, who did what.
//!
//! [`Views`] holds every fold at one position. It reads [`domain::Envelope`]s, wherever they come from, one after the
//! other: a hole in the positions or in the revisions of a stream is refused loudly, never skipped. It knows neither a
//! storage nor a query language, reads no clock and does no I/O. A projection that breaks off is named and stands still;
//! the others go on, and [`Views::current`] says which answers still hold.
//!
//! Two layers. The *folds* (cases, registry, trail, recipients, alerts) follow every event at once; together they are the
//! [`Snapshot`]. The *derived* rows (register, tracker, indicators, agenda) are computed anew from the cases that were
//! touched, once a batch, by [`Views::settle`].

mod agenda;
mod alerts;
mod cases;
mod concerns;
mod derived;
mod digest;
mod error;
mod fault;
mod found;
mod histories;
mod indicators;
mod outlines;
mod paging;
mod projection;
mod queries;
mod recipients;
mod register;
pub mod reports;
mod seen;
mod snapshot;
mod streams;
mod tally;
mod tracker;
mod trail;
mod views;

pub use agenda::{AgendaFilter, AgendaLine};
pub use alerts::{
    Alert, AlertChange, AlertChanges, AlertFact, AlertFilter, AlertPage, AlertStep, MOST_ALERTS_SCANNED, alert_of,
};
pub use cases::{CaseTimes, Packing};
pub use concerns::concerned;
pub use domain::terms::{AlertKind, AlertState, Severity};
pub use error::{ProjectionError, Stopped};
pub use fault::Fault;
pub use found::{Places, lies_in};
pub use histories::Histories;
pub use indicators::{IndicatorFilter, IndicatorLine, LastPeriod};
pub use outlines::EventOutline;
pub use paging::{Cursor, LineCount, MOST_COUNTED, MOST_LINES, Page, Paged, Paging};
pub use projection::Projection;
pub use recipients::{RecipientCase, RecipientFilter, RecipientHistory, RecipientLine};
pub use register::{CaseLine, NextDeadline, PairCount, RegisterFilter, RegisterSort, line_of};
pub use seen::Seen;
pub use snapshot::Snapshot;
pub use tally::{CountryCount, LevelCount, StatusCount, Tally, TallyFilter};
pub use tracker::{TrackedKind, TrackerFilter, TrackerLine};
pub use trail::{MOST_FOUND, MOST_SCANNED, Order, TrailFilter, TrailPage};
pub use views::{Health, Views};
