//! G30 and G31: what can be corrected, what follows from it, and the effective history that results.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::pairs::list;
use crate::{
    Context, Envelope, Event, Position, Rejection,
    case::{
        Case,
        correction::{self, CorrectionProposed, EventAnnulled, EventCorrected, Proposal},
        hindsight::{self, Ground, Judged, Refusal},
        monitoring_rules,
    },
    terms::Text,
};

/// Kinds that are decisions: they are taken anew, never corrected and never annulled.
const DECISIONS: [(&str, &str); 18] = [
    ("DecisionRequested", "request"),
    ("DecisionReturned", "request"),
    ("CaseReferredUp", "referral"),
    ("SupportApproved", "decision"),
    ("SupportDeclined", "decision"),
    ("ConditionVaried", "variation"),
    ("MitigationDueChanged", "due date"),
    ("VisibilityDecided", "decision"),
    ("SupportSuspended", "suspension"),
    ("SuspensionConfirmed", "review"),
    ("SuspensionReviewed", "review"),
    ("SuspensionExtended", "extension"),
    ("SupportResumed", "decision"),
    ("SupportCeased", "decision"),
    ("EmergencySupportRatified", "emergency"),
    ("CaseClosed", "reopening"),
    ("CaseWithdrawn", "reopening"),
    ("CaseReopened", "closing"),
];

/// Kinds that are judgements: they can be annulled, and then say nothing, but they are not made to say something else.
const JUDGEMENTS: [(&str, &str); 6] = [
    ("RiskRated", "reading"),
    ("NonProvisionRiskAssessed", "reading"),
    ("RiskAssessmentSubmitted", "assessment"),
    ("RiskAssessmentEndorsed", "assessment"),
    ("ConcurrenceRecorded", "concurrence"),
    ("EmergencySupportAuthorised", "emergency"),
];

/// Fields that name a record, prove a document, or follow from the policy.
const IDENTITIES: [&str; 9] =
    ["reference", "sha256", "demonstration", "target", "proposal", "covers", "overall", "validUntil", "responseDue"];

/// The history as it counts today: corrected fields replaced, annulled events left out as `None`.
#[allow(clippy::wildcard_enum_match_arm, reason = "two kinds rewrite history; a new kind does not by itself")]
pub fn effective(history: &[Envelope]) -> Vec<Option<Cow<'_, Envelope>>> {
    let mut effective: Vec<Option<Cow<'_, Envelope>>> =
        history.iter().map(|envelope| Some(Cow::Borrowed(envelope))).collect();
    let place = |position: Position| history.binary_search_by_key(&position, |envelope| envelope.position).ok();
    for envelope in history {
        if let Event::Correction(correction::Event::EventCorrected(body)) = &envelope.event {
            let slot = place(body.target).and_then(|place| effective.get_mut(place));
            if let Some(Some(target)) = slot
                && let Ok(event) = patched(&target.event, body.field.as_str(), body.new_value.as_str())
            {
                target.to_mut().event = event;
            }
        } else if let Event::Correction(correction::Event::EventAnnulled(body)) = &envelope.event
            && let Some(slot) = place(body.target).and_then(|place| effective.get_mut(place))
        {
            *slot = None;
        }
    }
    effective
}

/// The body of an event as JSON.
fn json(event: &Event) -> Result<Value, String> {
    event.serialize_body(serde_json::value::Serializer).map_err(|error| error.to_string())
}

/// The place that a path names.
fn place<'a>(value: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(value, |value, part| match value {
        Value::Object(fields) => fields.get_mut(part),
        Value::Array(parts) => parts.get_mut(part.parse::<usize>().ok()?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// A part of a body with one field replaced; none where the part has no such field.
pub(crate) fn patch<T: Serialize + DeserializeOwned>(part: &T, path: &str, new_value: &str) -> Option<T> {
    let mut body = serde_json::to_value(part).ok()?;
    *place(&mut body, path)? = serde_json::from_str(new_value).ok()?;
    serde_json::from_value(body).ok()
}

/// The event with one field replaced, read back through the same checks as any other.
fn patched(event: &Event, path: &str, new_value: &str) -> Result<Event, String> {
    let mut body = json(event)?;
    let new_value: Value =
        serde_json::from_str(new_value).map_err(|_| "write the value as JSON, text in double quotes".to_owned())?;
    *place(&mut body, path).ok_or_else(|| "there is no such field".to_owned())? = new_value;
    Event::deserialize_body(event.kind().number, body)
        .ok_or_else(|| "the kind is unknown".to_owned())?
        .map_err(|error| error.to_string())
}

/// The event that a proposal aims at: of this case, and not annulled.
fn target<'a>(case: &Case, target: Position, context: &'a Context<'_>) -> Result<&'a Envelope, Rejection> {
    let refused = |why: &str| Rejection::CorrectionTarget { event: target.to_string(), why: why.into() };
    if case.corrections.annulled.contains(&target) {
        return Err(refused("is annulled"));
    }
    let found = context.history.iter().find(|envelope| envelope.position == target);
    found.ok_or_else(|| {
        refused(if target <= context.head && target.0 > 0 { "belongs to another case" } else { "does not exist" })
    })
}

/// Whether an event is a decision: it is taken anew, never corrected and never annulled.
pub(super) fn is_decision(event: &Event) -> bool {
    DECISIONS.iter().any(|(kind, _)| *kind == event.kind().name)
}

fn decision_class(envelope: &Envelope) -> Option<&'static str> {
    instead(&DECISIONS, envelope)
}

fn instead(kinds: &[(&str, &'static str)], envelope: &Envelope) -> Option<&'static str> {
    let name = envelope.event.kind().name;
    kinds.iter().find(|(kind, _)| *kind == name).map(|(_, instead)| *instead)
}

/// What may be corrected: fields of facts, to a value that fits and differs.
pub(super) fn correctable(case: &Case, body: &CorrectionProposed, context: &Context<'_>) -> Result<String, Rejection> {
    let envelope = target(case, body.target, context)?;
    let field = body.field.as_str();
    let instead = decision_class(envelope).or_else(|| instead(&JUDGEMENTS, envelope)).or_else(|| {
        let first = field.split('.').next().unwrap_or(field);
        let of_correction = matches!(envelope.event, Event::Correction(_));
        (IDENTITIES.contains(&first) || of_correction).then_some("event")
    });
    if let Some(instead) = instead {
        let kind = envelope.event.kind().name.to_owned();
        return Err(Rejection::CorrectionField { field: field.into(), kind, instead: instead.into() });
    }
    let wrong = |why: String| Rejection::CorrectionValue { why };
    let current = effective(context.history).into_iter().flatten().find(|known| known.position == body.target);
    let current = current.ok_or_else(|| wrong("the event is annulled".into()))?;
    let corrected = patched(&current.event, field, body.new_value.as_str()).map_err(wrong)?;
    if corrected == current.event {
        return Err(wrong("it says so already".into()));
    }
    let mut value = json(&current.event).map_err(wrong)?;
    let was = place(&mut value, field).map(|value| value.to_string()).unwrap_or_default();
    Ok(was)
}

/// G31: decisions are not annulled, and neither is the opening.
pub(super) fn annullable(case: &Case, position: Position, context: &Context<'_>) -> Result<(), Rejection> {
    let envelope = target(case, position, context)?;
    if decision_class(envelope).is_some() {
        return Err(Rejection::DecisionInForce {});
    }
    let standing = envelope.revision.0 == 1 || matches!(envelope.event, Event::Correction(_));
    if standing {
        let why = "cannot be annulled: withdraw the case, or propose the opposite correction".into();
        return Err(Rejection::CorrectionTarget { event: position.to_string(), why });
    }
    Ok(())
}

/// S-5: a second person, who neither proposed it nor recorded the original; and what the correction brings to light.
pub(super) fn approve(case: &Case, proposal: &Proposal, context: &Context<'_>) -> Result<Vec<Event>, Rejection> {
    let me = &context.actor.user;
    let (event, position) = match (&proposal.correction, &proposal.annulment) {
        (Some(body), _) => {
            let was = correctable(case, body, context)?;
            let was_value = Text::new(&was).map_err(|why| Rejection::CorrectionValue { why })?;
            let corrected = EventCorrected {
                target: body.target,
                proposal: proposal.proposal,
                field: body.field.clone(),
                was_value,
                new_value: body.new_value.clone(),
                reason: body.reason,
                proposed_by: proposal.by.clone(),
            };
            (correction::Event::EventCorrected(corrected), body.target)
        }
        (None, Some(body)) => {
            annullable(case, body.target, context)?;
            let (target, reason, proposed_by) = (body.target, body.reason, proposal.by.clone());
            (
                correction::Event::EventAnnulled(EventAnnulled {
                    target,
                    proposal: proposal.proposal,
                    reason,
                    proposed_by,
                }),
                body.target,
            )
        }
        (None, None) => {
            return Err(Rejection::NotFound { what: "open proposal".into(), id: proposal.proposal.to_string() });
        }
    };
    let original = &target(case, position, context)?.recorded.by.user;
    if *me == proposal.by || me == original {
        return Err(Rejection::CorrectionOnePerson {});
    }
    let event: Event = event.into();
    let history = with(context, event.clone());
    let (corrected, judged) = hindsight::judge(&history, position, context.registry);
    keeps_decisions(case, &corrected)?;
    let mut events = vec![event];
    events.extend(named(case, position, judged, context));
    events.extend(monitoring_rules::corrected(case, &corrected, context));
    Ok(events)
}

/// The history as it would be with one event more.
fn with(context: &Context<'_>, event: Event) -> Vec<Envelope> {
    let mut history = context.history.to_vec();
    if let Some(mut next) = history.last().cloned() {
        next.position = context.head.next();
        next.revision = next.revision.next();
        next.event = event;
        history.push(next);
    }
    history
}

/// A correction moves knowledge, not history: no pair on which something was decided vanishes by it.
fn keeps_decisions(case: &Case, corrected: &Case) -> Result<(), Rejection> {
    let lost = case.standing.pairs.iter().find(|known| {
        let now = corrected.standing.pair(&known.pair);
        known.decided.is_some() && now.is_none_or(|now| now.decided.is_none())
    });
    match lost {
        None => Ok(()),
        Some(known) => Err(Rejection::CorrectionValue {
            why: format!("{} would vanish, and something was decided on it", known.pair),
        }),
    }
}

/// The alert that names every later event of which a guard refuses now and did not before, with what rests on it.
fn named(case: &Case, from: Position, judged: Vec<Judged>, context: &Context<'_>) -> Vec<Event> {
    if judged.iter().all(|known| known.refusals.is_empty()) {
        return Vec::new();
    }
    let (_, before) = hindsight::judge(context.history, from, context.registry);
    let before: BTreeMap<Position, Vec<Refusal>> =
        before.into_iter().map(|known| (known.position, known.refusals)).collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |kind: &'static str, position: Position, rejection: &Rejection| match groups
        .iter_mut()
        .find(|group| group.kind == kind && group.code == rejection.code())
    {
        Some(group) if group.positions.last() == Some(&position) => (),
        Some(group) => group.positions.push(position),
        None => {
            groups.push(Group { kind, code: rejection.code(), positions: vec![position], message: rejection.message() })
        }
    };
    let mut events = Vec::new();
    let mut refused: BTreeMap<Ground, Position> = BTreeMap::new();
    for mut known in judged {
        let earlier = before.get(&known.position).map_or(&[][..], Vec::as_slice);
        known.refusals.retain(|refusal| !earlier.iter().any(|before| before.is_like(refusal)));
        let lost = known.needs.iter().find_map(|need| refused.get_key_value(need));
        if known.refusals.is_empty() && lost.is_none() {
            // A decision that stands by itself is new ground.
            refused.retain(|ground, _| !known.gives.contains(ground));
            continue;
        }
        events.push(known.position);
        known.refusals.iter().for_each(|refusal| add(known.kind, known.position, &refusal.rejection));
        if let (true, Some((ground, position))) = (known.refusals.is_empty(), lost) {
            add(known.kind, known.position, &hindsight::groundless(known.kind, ground, *position));
        }
        refused.extend(known.gives.into_iter().map(|ground| (ground, known.position)));
    }
    let words = groups.iter().map(Group::to_string).collect::<Vec<_>>().join("; ");
    let explanation = format!("The corrected fact would have refused what was recorded later: {words}");
    correction::alerts(case, "GuardOfLaterEvent", &events, &explanation)
}

/// Events of one kind that one guard would have refused.
struct Group {
    kind: &'static str,
    code: &'static str,
    positions: Vec<Position>,
    /// What is said of the first.
    message: String,
}

impl std::fmt::Display for Group {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kind, code, positions, message } = self;
        write!(formatter, "{kind} at position {} ({code}: {message})", list(positions))
    }
}
