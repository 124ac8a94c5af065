//! How long suspensions ran, and when somebody looked at them.

use domain::{
    Envelope, Event, Position,
    case::{
        Pair,
        suspension::{self, SupportSuspended},
    },
    terms::Day,
};

use super::history::{History, of};

/// One suspension from its beginning to its end.
pub(super) struct Span<'a> {
    pub(super) event: &'a Envelope,
    pub(super) body: &'a SupportSuspended,
    /// The days on which it was reviewed or confirmed, in order.
    pub(super) looks: Vec<Day>,
    /// The days on which Headquarters extended it, each with the day until when.
    pub(super) extensions: Vec<(Day, Day)>,
    /// The day on which nothing was suspended under it any more.
    pub(super) ended_on: Option<Day>,
    /// Everything that was recorded of it.
    pub(super) sources: Vec<Position>,
}

/// The suspensions of a case, in order.
pub(super) fn spans<'h>(history: &'h History<'_>) -> Vec<Span<'h>> {
    let begun = history.each(of!(Suspension, suspension::Event::SupportSuspended));
    begun.map(|(event, body)| span(history, event, body)).collect()
}

fn span<'h>(history: &'h History<'_>, event: &'h Envelope, body: &'h SupportSuspended) -> Span<'h> {
    let mut span =
        Span { event, body, looks: Vec::new(), extensions: Vec::new(), ended_on: None, sources: vec![event.position] };
    let mut remaining: Vec<&Pair> = body.covers.iter().collect();
    for later in history.after(event.position) {
        let Event::Suspension(step) = &later.event else { continue };
        let on = later.effective_on;
        let (of_it, without): (bool, Option<&[Pair]>) = match step {
            suspension::Event::SuspensionReviewed(step) => (step.suspension == body.suspension, None),
            suspension::Event::SuspensionConfirmed(step) => (step.suspension == body.suspension, None),
            suspension::Event::SuspensionExtended(step) => (step.suspension == body.suspension, None),
            suspension::Event::SupportResumed(step) => (step.suspension == body.suspension, Some(&step.covers)),
            suspension::Event::SupportCeased(step) => (true, Some(&step.covers)),
            suspension::Event::SupportSuspended(_) | suspension::Event::WindDownRecorded(_) => (false, None),
        };
        if !of_it {
            continue;
        }
        match step {
            suspension::Event::SuspensionReviewed(_) | suspension::Event::SuspensionConfirmed(_) => {
                span.looks.push(on);
            }
            suspension::Event::SuspensionExtended(step) => span.extensions.push((on, step.until)),
            suspension::Event::SupportSuspended(_)
            | suspension::Event::SupportResumed(_)
            | suspension::Event::SupportCeased(_)
            | suspension::Event::WindDownRecorded(_) => (),
        }
        if !matches!(step, suspension::Event::SupportCeased(_)) {
            span.sources.push(later.position);
        }
        if let Some(without) = without {
            remaining.retain(|pair| !without.contains(pair));
            if remaining.is_empty() && span.ended_on.is_none() {
                span.ended_on = Some(on);
            }
        }
    }
    span.looks.sort_unstable();
    span
}
