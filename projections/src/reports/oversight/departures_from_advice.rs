//! Question 5.

use domain::{
    Envelope,
    case::incident,
    terms::{Advice, Subject, Verification},
};

use crate::reports::{
    cell::{cells, count, named, text},
    decisions::{Decided, actor, advice},
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 5,
        name: "departures-from-advice",
        question: "Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?",
        definition: "Approvals that say that they depart from the advice, and approvals given while the advice that stood was \
            not to support. The advice that stands is the last that was given, also where a later consultation has no answer. \
            Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by \
            their last assessment.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "SupportApproved",
            "MechanismConsulted",
            "MechanismAdviceReceived",
            "IncidentReported",
            "IncidentAssessed",
        ],
        recorded_only: None,
        subjects: &[Subject::Consultation, Subject::Decisions, Subject::Incidents],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("decision", ColumnType::Text, "The decision."),
            required("decidedOn", ColumnType::Date, "On which day."),
            required("decidedBy", ColumnType::Text, "By whom."),
            required("authority", ColumnType::Enum, "At which level of authority."),
            required("residualLevel", ColumnType::Enum, "The residual risk that was accepted."),
            nullable("advice", ColumnType::Enum, "The advice that stood."),
            nullable("reasons", ColumnType::Text, "The reasons for departing from it."),
            required("incidentsAfter", ColumnType::Integer, "Incidents reported after the decision."),
            required("graveAfter", ColumnType::Integer, "Those that are grave, and credible or verified."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let reported: Vec<_> = history.each(of!(Incident, incident::Event::IncidentReported)).collect();
    let is_grave = |known: &incident::IncidentReported| {
        let mut assessed = history.each(of!(Incident, incident::Event::IncidentAssessed));
        let last = assessed.rfind(|(_, body)| body.incident == known.incident);
        last.is_some_and(|(_, body)| {
            body.grave && matches!(body.verification, Verification::Credible | Verification::Verified)
        })
    };
    let _ = history.walk(|case, event| {
        let Some(Decided::Approved(body)) = Decided::of(&event.event) else { return };
        let advice = advice(case);
        if body.departs_from_advice.is_none() && advice != Some(Advice::SupportNotAdvised) {
            return;
        }
        let at = history.order(event.position);
        let after: Vec<&(&Envelope, _)> =
            reported.iter().filter(|(known, _)| history.order(known.position) > at).collect();
        let grave = after.iter().filter(|(_, known)| is_grave(known)).count();
        let cells = cells![
            text(&body.decision),
            event.effective_on,
            text(actor(event)),
            named(body.authority),
            named(body.residual_level),
            advice.map(named),
            body.departs_from_advice.as_ref().map(text),
            count(after.len()),
            count(grave),
        ];
        rows.push(cells, after.iter().map(|(known, _)| known.position).chain([event.position]));
    });
}
