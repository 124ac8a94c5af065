//! The picture of alerts, of a case or of all: what is open, who has it in hand, and the rhythm of the last days.

use std::sync::Arc;

use domain::{
    Envelope, Position,
    terms::{AlertState, CaseId, Confidentiality, Country, Day, Severity, Subject},
};
use projections::{Alert, AlertFilter, MOST_LINES, Order, Views};

use super::{Asker, Missing, Shelf};
use crate::{
    pictures::{AlertLine, Alerts, Scene},
    sight::{self, Trace},
};

/// The days of the rhythm of alerts.
const DAYS: u32 = 30;

/// What is open, and the steps of people that it stands at: those are still to be read.
pub(super) struct Found {
    alerts: Alerts,
    answers: Vec<Option<Position>>,
}

/// What is open, of a case or of all, and the rhythm of the last days; none where alerts are not shown.
pub(super) fn open(
    views: &Views,
    asker: &Asker<'_>,
    day: Day,
    case: Option<CaseId>,
    country: Option<Country>,
) -> Option<Found> {
    if asker.viewer.is_some_and(|viewer| !viewer.sees(Subject::Alerts)) {
        return None;
    }
    let ask = |filter: &AlertFilter| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).alerts(filter, Order::NewestFirst, None, MOST_LINES),
        None => views.alerts(filter, Order::NewestFirst, None, MOST_LINES),
    };
    let of = AlertFilter { case_id: case, countries: country.into_iter().collect(), ..AlertFilter::default() };
    let open = ask(&AlertFilter { open: Some(true), ..of.clone() });
    let first = day.minus(DAYS - 1);
    let raised = ask(&AlertFilter { raised_from: Some(first.start()), ..of });
    let mut days = vec![(0_u32, 0_u32); DAYS as usize];
    for alert in &raised.alerts {
        let place = usize::try_from(alert.raised_at.day().days_since(first)).ok().and_then(|place| days.get_mut(place));
        if let Some((count, critical)) = place {
            *count += 1;
            *critical += u32::from(alert.severity == Severity::Critical);
        }
    }
    let knows_deadline = |alert: &Alert| asker.viewer.is_none_or(|viewer| views.seen_by(viewer).knows_deadline(alert));
    let line = |alert: &Alert| AlertLine {
        case: alert.case_id.and_then(|id| views.line(id)).map(|line| line.reference.clone()),
        kind: alert.kind,
        deadline: alert.deadline.filter(|_| knows_deadline(alert)),
        severity: alert.severity,
        state: alert.state,
        raised_on: alert.raised_at.day(),
        by: None,
    };
    let answer = |alert: &Alert| match alert.state {
        AlertState::Acknowledged | AlertState::Snoozed => Some(alert.turned),
        AlertState::Raised | AlertState::Escalated | AlertState::Resolved => None,
    };
    let mut lines: Vec<_> = open.alerts.iter().map(|alert| (line(alert), answer(alert))).collect();
    lines.sort_by(|(one, _), (other, _)| other.severity.cmp(&one.severity).then(other.raised_on.cmp(&one.raised_on)));
    let (lines, answers): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
    let alerts = Alerts { all: lines.len(), open: lines, is_cut: !open.complete, days };
    Some(Found { alerts, answers })
}

impl Found {
    /// The scene. Who has an alert in hand is told where the event that says so is seen, as everywhere else: an alert may
    /// be heard of by more people than what it came from is read by. Of what is strictly confidential a trace is left.
    pub(super) fn scene(self, shelf: &impl Shelf, asker: &Asker<'_>) -> Result<Scene, Missing> {
        let Self { mut alerts, answers } = self;
        let log = shelf.log();
        let mut read: Vec<Option<Arc<Envelope>>> = Vec::with_capacity(answers.len());
        for answer in answers {
            read.push(answer.map(|position| log.at(position)).transpose()?);
        }
        shelf.ask(|views| {
            for (line, event) in alerts.open.iter_mut().zip(&read) {
                let Some(event) = event else { continue };
                if !asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), event)) {
                    continue;
                }
                line.by = Some(event.recorded.by.user.to_string());
                if sight::class_of(views, event) == Confidentiality::StrictlyConfidential {
                    asker.traces.note(Trace { case: event.stream.case(), position: event.position });
                }
            }
        });
        Ok(Scene::Alerts(alerts))
    }
}
