//! Question 4.

use domain::{
    Case, Envelope, Event,
    case::{decision, emergency, suspension},
    terms::{Subject, UserId},
};

use crate::reports::{
    cell::{cells, named, text},
    decisions::{Decided, actor},
    definition::{Asker, ColumnType, Definition, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 4,
        name: "decided-by-involved",
        question: "Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?",
        definition: "Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the \
            decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of \
            conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse \
            all of these when they are recorded. So a row here says that a correction made later brought one to light, or that \
            the log holds what the rules would not record.",
        asker: Asker::Oversight,
        must_be_empty: true,
        source_events: &[
            "SupportApproved",
            "SupportDeclined",
            "SupportResumed",
            "SupportCeased",
            "SuspensionExtended",
            "ConditionVaried",
            "EmergencySupportRatified",
            "CaseOpened",
            "RiskAssessmentStarted",
            "RiskAssessmentEndorsed",
            "DecisionRequested",
            "ConcurrenceRecorded",
            "EmergencySupportAuthorised",
        ],
        recorded_only: None,
        subjects: &[Subject::Scope, Subject::Risk, Subject::Decisions, Subject::Suspensions, Subject::Emergencies],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("of", ColumnType::Text, "The decision, suspension, condition or emergency."),
            required("kind", ColumnType::Text, "The kind of event."),
            required("decidedBy", ColumnType::Text, "Who decided."),
            required("decidedOn", ColumnType::Date, "On which day."),
            required("involvement", ColumnType::Enum, "How that person was involved."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

#[derive(Clone, Copy, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Involvement {
    Owned,
    Assessed,
    Endorsed,
    Requested,
    Concurred,
    Authorised,
}

/// What an event decides, and how who recorded it was involved, were the event to come next.
fn involved(case: &Case, event: &Envelope) -> Option<(String, Vec<Involvement>)> {
    use Involvement::{Assessed, Authorised, Concurred, Endorsed, Owned, Requested};
    let me = actor(event);
    let mut found = Vec::new();
    let mut say = |is_so: bool, involvement| found.extend(is_so.then_some(involvement));
    let owns = || case.scope.opened.as_ref().is_some_and(|opened| opened.case_owner == *me);
    let asked = |by: &UserId| by == me;
    let of = if let Some(decided) = Decided::of(&event.event) {
        let request = decided.request().and_then(|id| case.decision.request(id));
        say(owns(), Owned);
        say(case.risk.counting().any(|known| known.assessor == *me), Assessed);
        say(case.risk.counting().any(|known| known.endorsed_by.as_ref() == Some(me)), Endorsed);
        say(request.is_some_and(|request| request.by == *me), Requested);
        say(request.is_some_and(|request| request.concurrences.iter().any(|one| one.by == *me)), Concurred);
        text(decided.id())
    } else if let Event::Suspension(suspension::Event::SupportResumed(body)) = &event.event {
        say(owns(), Owned);
        say(asked(&body.requested_by), Requested);
        text(&body.suspension)
    } else if let Event::Suspension(suspension::Event::SupportCeased(_)) = &event.event {
        say(owns(), Owned);
        "support".into()
    } else if let Event::Suspension(suspension::Event::SuspensionExtended(body)) = &event.event {
        say(owns(), Owned);
        text(&body.suspension)
    } else if let Event::Decision(decision::Event::ConditionVaried(body)) = &event.event {
        say(asked(&body.requested_by), Requested);
        text(&body.condition)
    } else if let Event::Emergency(emergency::Event::EmergencySupportRatified(body)) = &event.event {
        say(case.emergencies.find(&body.emergency).is_some_and(|known| known.by == *me), Authorised);
        text(&body.emergency)
    } else {
        return None;
    };
    Some((of, found))
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let _ = history.walk(|case, event| {
        let Some((of, found)) = involved(case, event) else { return };
        for involvement in found {
            let (kind, by) = (event.event.kind().name, text(actor(event)));
            rows.push(cells![of.clone(), kind, by, event.effective_on, named(involvement)], [event.position]);
        }
    });
}
