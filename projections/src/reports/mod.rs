//! The 32 questions that overseers, managers, partners and the public ask, each a named report with its definition in words.
//!
//! A report runs over *histories*: of one case after the other the events that whoever asks may see, up to the position
//! that is asked about, as they count there after every correction; as effective on a day, what had happened by then, in the order
//! in which it happened. A report that cannot be asked so says why. What lies above sight is not in a history, so no
//! report can tell of it; a case of which something is withheld that a report rests on is left out of it whole, and
//! counted as left out, for half a history would answer falsely. One case is in memory at a time.
//!
//! What a report says of itself (its question, its definition, its columns) stands beside its code and nowhere else: the
//! API, the command line and exports read it there.

mod arguments;
mod cell;
mod conditions;
mod decisions;
mod definition;
mod family;
mod ground;
mod history;
mod manager;
mod oversight;
mod partner;
mod public;
mod run;
mod suspensions;

pub use arguments::{Arguments, Refused};
pub use cell::{Cell, MOST_SOURCES, Row};
pub use definition::{Asker, Column, ColumnType, Definition, Parameter, ParameterType};
pub use history::{Clock, Part};
pub use run::{Answer, AsRecorded, MOST_GATHERED, MOST_ROWS, Place, Proof, Question, Records, Told, each, run};

use run::Report;

/// Every report, by the number of its question.
static REPORTS: [&Report; 32] = [
    &oversight::active_on_lost_precondition::REPORT,
    &oversight::known_at_decision::REPORT,
    &oversight::late_facts::REPORT,
    &oversight::decided_by_involved::REPORT,
    &oversight::departures_from_advice::REPORT,
    &oversight::suspensions_unreviewed::REPORT,
    &oversight::deliveries_outside_approval::REPORT,
    &oversight::corrections_and_alerts::REPORT,
    &oversight::not_applicable_preconditions::REPORT,
    &oversight::proof_of_case::REPORT,
    &oversight::evidence_readers::REPORT,
    &oversight::expired_but_active::REPORT,
    &oversight::emergencies::REPORT,
    &manager::my_desk::REPORT,
    &manager::overdue_measures::REPORT,
    &manager::blocking_precedents::REPORT,
    &manager::achieved_above_projected::REPORT,
    &manager::indicators_in_breach::REPORT,
    &manager::promises_overdue::REPORT,
    &partner::recipient_history::REPORT,
    &partner::rescreening_due::REPORT,
    &partner::quarterly_figures::REPORT,
    &partner::agreement_with_advice::REPORT,
    &partner::cases_touching_incident::REPORT,
    &public::value_of_support::REPORT,
    &public::conditions_kept::REPORT,
    &public::durations::REPORT,
    &public::measure_types_and_residuals::REPORT,
    &public::non_provision_outranked::REPORT,
    &public::portfolio_change::REPORT,
    &public::policy_dry_run::REPORT,
    &public::for_recipient_government::REPORT,
];

/// What every report says of itself, by number.
pub fn all() -> impl Iterator<Item = &'static Definition> {
    REPORTS.iter().map(|report| &report.definition)
}

/// The report of this name.
fn find(name: &str) -> Option<&'static Report> {
    REPORTS.iter().copied().find(|report| report.definition.name == name)
}
