//! The GraphQL API: windows on the domain's own types.

mod alert;
mod attempts;
mod case;
mod clocks;
mod dossier;
mod editions;
mod event;
mod failure;
mod filter;
mod foreseen;
mod gates;
mod identity;
pub(crate) mod ids;
mod ledger;
mod literals;
mod moment;
pub(crate) mod mutation;
mod node;
mod overview;
mod pace;
mod paging;
mod part;
mod past;
mod proof;
mod query;
mod refusal;
mod report;
mod scalars;
mod scrub;
mod search;
pub(crate) mod shapes;
mod steps;
mod subscription;
mod trail;
mod turn;
mod viewing;
mod walk;
mod witnessing;

use std::sync::Arc;

use async_graphql::{MergedObject, SDLExportOptions, SchemaBuilder};
use schemars::SchemaGenerator;

pub(crate) use event::payload_json;
pub(crate) use filter::{EventFilter, given};
pub(crate) use mutation::field_name;

use crate::{casebook::Casebook, turns::Turns};

/// The most that one request may cost: a field costs one, a page its children a tenth as often as it may hold them.
pub const MOST_COMPLEX: usize = 2_000;

/// How deep a request may ask; the standard introspection query needs 18.
pub const MOST_DEEP: usize = 18;

/// What can be asked. Every answer reflects one position of the log.
#[derive(MergedObject, Default)]
struct Query(
    query::LedgerQuery,
    overview::OverviewQuery,
    proof::ProofQuery,
    viewing::ViewingQuery,
    identity::IdentityQuery,
    report::ReportQuery,
    search::SearchQuery,
    clocks::ClocksQuery,
    dossier::DossierQuery,
    attempts::AttemptsQuery,
    editions::EditionsQuery,
);

fn builder() -> SchemaBuilder<Query, mutation::Mutation, subscription::Subscription> {
    async_graphql::Schema::build(Query::default(), mutation::Mutation, subscription::Subscription)
        .disable_suggestions()
        .limit_complexity(MOST_COMPLEX)
        .limit_depth(MOST_DEEP)
}

/// The schema over a running ledger.
pub fn schema(casebook: Arc<Casebook>) -> impl async_graphql::Executor {
    literals::Strict(builder().data(casebook).data(Arc::new(Turns::default())).finish())
}

/// The schema in its own language, the same bytes each time.
pub fn sdl() -> String {
    let options = SDLExportOptions::new().sorted_arguments().sorted_enum_items().sorted_fields().include_specified_by();
    builder().finish().sdl_with_options(options)
}

/// Types of ours that are published beside the payloads of events.
fn published(generator: &mut SchemaGenerator) {
    shapes::publish::<event::Frame>(generator);
    shapes::publish::<foreseen::Frame>(generator);
    shapes::publish::<case::PairLine>(generator);
    shapes::publish::<domain::Case>(generator);
    shapes::publish::<crate::attempts::Attempt>(generator);
    shapes::publish::<identity::AccountLine>(generator);
    shapes::publish::<identity::TokenLine>(generator);
    shapes::publish::<identity::ReadingLine>(generator);
    shapes::publish::<domain::policy::Policy>(generator);
    shapes::publish::<domain::deadline::Deadline>(generator);
    shapes::publish::<domain::terms::CaseStatus>(generator);
    shapes::publish::<domain::terms::Gate>(generator);
    shapes::publish::<projections::CaseLine>(generator);
    shapes::publish::<projections::AgendaLine>(generator);
    shapes::publish::<projections::TrackerLine>(generator);
    shapes::publish::<projections::IndicatorLine>(generator);
    shapes::publish::<projections::RecipientHistory>(generator);
    shapes::publish::<projections::RecipientLine>(generator);
    shapes::publish::<projections::Tally>(generator);
    shapes::publish::<projections::AlertKind>(generator);
    shapes::publish::<projections::AlertState>(generator);
    shapes::publish::<projections::AlertStep>(generator);
    shapes::publish::<domain::terms::DeadlineKind>(generator);
    shapes::publish::<domain::terms::Role>(generator);
    shapes::publish::<projections::Severity>(generator);
    shapes::publish::<domain::access::Withheld>(generator);
    shapes::publish::<domain::access::Seer>(generator);
    shapes::publish::<domain::authority::Able>(generator);
    shapes::publish::<domain::access::AccessRules>(generator);
    shapes::publish::<domain::terms::TokenScope>(generator);
    shapes::publish::<domain::terms::Subject>(generator);
    shapes::publish::<domain::terms::Reach>(generator);
    shapes::publish::<domain::terms::Confidentiality>(generator);
    shapes::publish::<projections::reports::Asker>(generator);
    shapes::publish::<projections::reports::ColumnType>(generator);
    shapes::publish::<projections::reports::ParameterType>(generator);
}

/// Filters and orders that are asked beside the inputs of commands.
fn asked(generator: &mut SchemaGenerator) {
    shapes::publish::<filter::EventFilter>(generator);
    shapes::publish::<crate::search::SearchFilter>(generator);
    shapes::publish::<attempts::AttemptFilter>(generator);
    shapes::publish::<projections::RegisterFilter>(generator);
    shapes::publish::<projections::RegisterSort>(generator);
    shapes::publish::<projections::AgendaFilter>(generator);
    shapes::publish::<projections::TrackerFilter>(generator);
    shapes::publish::<projections::IndicatorFilter>(generator);
    shapes::publish::<projections::RecipientFilter>(generator);
    shapes::publish::<projections::TallyFilter>(generator);
    shapes::publish::<projections::AlertFilter>(generator);
}
