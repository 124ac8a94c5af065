//! Question 24.

use std::collections::BTreeMap;

use domain::{
    Event, Position,
    case::{incident, scope},
    terms::{RecipientId, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{cells, named, text},
    definition::{Asker, CASE, ColumnType, Definition, OF_STATUS, ParameterType, defaulted, required},
    family::{Relation, family},
    ground::Asked,
    history::{History, of},
    run::{self, Answering, Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 24,
        name: "cases-touching-incident",
        question: "Which cases touch a unit that an incident names?",
        definition: "Every case in which a recipient was ever linked that the incident names, or that stands above or below one \
            that it names; the case of the incident is among them. A row for each such recipient and each that is named.",
        asker: Asker::Partner,
        must_be_empty: false,
        source_events: &["IncidentReported", "RecipientLinked", "RecipientUnlinked", "RecipientRegistered"],
        recorded_only: None,
        subjects: OF_STATUS,
        told_in_part: &[],
        parameters: &[
            CASE,
            defaulted("incident", ParameterType::Text, "the last that was reported", "The incident of that case."),
        ],
        own_columns: &[
            required("office", ColumnType::Text, "The office of the case."),
            required("status", ColumnType::Enum, "Where the case stands."),
            required("recipient", ColumnType::Text, "The recipient that was linked."),
            required("named", ColumnType::Text, "The recipient that the incident names."),
            required(
                "relation",
                ColumnType::Enum,
                "SELF, PARENT where it stands above the named one, CHILD where below.",
            ),
            required("linked", ColumnType::Boolean, "Whether it still is."),
            required("inForce", ColumnType::Boolean, "Whether support for it is approved, active or suspended."),
        ],
        by_case: true,
    },
    grounds: true,
    single: false,
    way: Way::Prepared(prepare),
};

fn prepare<'a>(asked: &'a Asked<'a>) -> Result<Answering<'a>, Refused> {
    let reference = asked.arguments.reference("case");
    let none = || Refused::NotFound("There is no such incident for whoever asks. Check the case and the id.".into());
    let id = run::named(asked.records, &reference.ok_or_else(none)?)?;
    let part = asked.records.history(id, asked.ground.position).map_err(Refused::Unreadable)?;
    if part.hidden.contains(&Subject::Incidents) {
        return Err(none());
    }
    let class = |event: &domain::Envelope| event.confidentiality;
    let history = History::new(&part, asked.ground.clock, &class);
    let wanted = asked.arguments.text("incident");
    let mut reported = history.each(of!(Incident, incident::Event::IncidentReported)).rev();
    let found = reported.find(|(_, body)| wanted.is_none_or(|wanted| body.incident.as_str() == wanted));
    let (at, names) = match found {
        Some((event, body)) => (event.position, body.recipients.clone()),
        None if wanted.is_none() => return Ok(Box::new(|_, _| ())),
        None => return Err(none()),
    };
    let families: BTreeMap<RecipientId, BTreeMap<RecipientId, Relation>> =
        names.into_iter().map(|name| (name.clone(), family(&asked.ground.registry, &name))).collect();
    Ok(Box::new(move |history, rows| answer(history, at, &families, rows)))
}

fn answer(
    history: &History<'_>,
    at: Position,
    families: &BTreeMap<RecipientId, BTreeMap<RecipientId, Relation>>,
    rows: &mut Rows,
) {
    let mut linked: BTreeMap<&RecipientId, Position> = BTreeMap::new();
    for event in history.events() {
        if let Event::Scope(scope::Event::RecipientLinked(body)) = &event.event {
            linked.entry(&body.recipient).or_insert(event.position);
        }
    }
    let touched = linked.keys().any(|known| families.values().any(|family| family.contains_key(*known)));
    let Some((_, opened)) = history.opened().filter(|_| touched) else { return };
    let case = history.state();
    for (recipient, linked_at) in linked {
        for (name, family) in families {
            let Some(relation) = family.get(recipient) else { continue };
            let in_force =
                case.standing.pairs.iter().any(|known| known.pair.recipient == *recipient && known.is_in_force());
            let cells = cells![
                text(&opened.office),
                named(case.status()),
                text(recipient),
                text(name),
                named(relation),
                case.scope.link(recipient).is_some(),
                in_force,
            ];
            rows.push(cells, [at, linked_at]);
        }
    }
}
