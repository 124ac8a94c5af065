//! What somebody may see, as the API applies it: [`domain::access::Viewer`] decides, this room asks it. `fields.json` says of
//! every published field what it is about; what a reading leaves behind is collected in [`Traces`].

pub(crate) mod counts;
pub(crate) mod kinds;
mod recused;
mod rules;
mod traces;

use std::sync::Arc;

use async_graphql::Context;
use domain::{
    Envelope,
    access::Viewer,
    terms::{Confidentiality, Reach, Subject},
};
use projections::Views;

pub(crate) use recused::Recusals;
pub use rules::{Rule, Rules, rules};
pub use traces::{Collected, Trace, Traces};

use crate::{caller::Caller, casebook::Casebook};

/// Who asks, with the rules of today.
pub(crate) fn viewer(ctx: &Context<'_>) -> Arc<Viewer> {
    Arc::new(ctx.data_unchecked::<Caller>().viewer(ctx.data_unchecked::<Arc<Casebook>>()))
}

/// Whether an event is seen with its payload.
pub(crate) fn sees_event(casebook: &Casebook, viewer: &Viewer, event: &Envelope) -> bool {
    viewer.sees_event(casebook.views().registry(), event)
}

/// Whether checkpoints, proofs and hashes are seen.
pub(crate) fn sees_proofs(viewer: &Viewer) -> bool {
    viewer.sees(Subject::Proofs) || viewer.sees(Subject::Ledger)
}

/// Whether every case and every class is seen: what is counted over all events is told to nobody else.
pub(crate) fn sees_everything(viewer: &Viewer) -> bool {
    let row = viewer.row();
    row.reach == Reach::All
        && row.up_to == Confidentiality::StrictlyConfidential
        && domain::access::OF_CASES.iter().all(|subject| row.sees(*subject))
}

/// Whether every event is seen as it is, but for cases from which the viewer is [recused](Recusals).
pub(crate) fn sees_every_record(viewer: &Viewer) -> bool {
    sees_everything(viewer) && Subject::ALL.iter().all(|subject| viewer.sees(*subject))
}

/// How confidential an event is of which more is told than that it is there.
pub(crate) fn class_of(views: &Views, event: &Envelope) -> Confidentiality {
    let facts = event.stream.case().and_then(|case| views.registry().access().facts(case));
    facts.map_or(event.confidentiality, |facts| facts.class_of(event))
}

/// Notes that events were handed out, those that are strictly confidential; where nobody collects, nothing.
pub(crate) fn trace(ctx_traces: Option<&Arc<Traces>>, casebook: &Casebook, event: &Envelope) {
    let Some(traces) = ctx_traces else { return };
    if class_of(&casebook.views(), event) == Confidentiality::StrictlyConfidential {
        traces.note(Trace { case: event.stream.case(), position: event.position });
    }
}
