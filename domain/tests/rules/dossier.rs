//! What a decision was taken on, and what came to light later.

use domain::{
    Event, Position,
    case::dossier::{Decided, decided, decisions},
    terms::Digest,
};

use crate::{harness::*, stages::*};

fn position(world: &World, kind: &str) -> Position {
    world.history.iter().rev().find(|event| event.event.kind().name == kind).unwrap().position
}

fn approval(world: &World) -> Decided<'_> {
    decided(&world.history, position(world, "SupportApproved")).unwrap()
}

#[test]
fn the_dossier_of_an_approval_is_recomputed_from_the_record_and_agrees() {
    let world = given(active()).0;
    let found = approval(&world);
    let dossier = found.dossier.as_ref().unwrap();
    assert_eq!(dossier.request.event.kind().name, "DecisionRequested");
    assert_eq!((dossier.cited, dossier.recorded), (Some(dossier.recomputed), dossier.recomputed));
    assert!(dossier.agrees() && dossier.read_up_to >= dossier.dossier.as_of_revision);
    assert!(!dossier.dossier.evidence.is_empty());
    // What was known ends before the decision, and what is later begins after it.
    let place = |at: Position| world.history.iter().position(|event| event.position == at).unwrap();
    let at = place(found.decision.position);
    assert_eq!((found.known.len(), found.later.len()), (at, world.history.len() - at - 1));
    // A record that says something else gives another hash.
    let mut altered = world.history.clone();
    let piece = altered.iter_mut().find_map(|event| match &mut event.event {
        Event::Evidence(domain::case::evidence::Event::EvidenceAttached(body)) => Some(body),
        _ => None,
    });
    piece.unwrap().sha256 = Digest([7; 32]);
    let found = decided(&altered, position(&world, "SupportApproved")).unwrap();
    assert!(!found.dossier.unwrap().agrees());
}

#[test]
fn what_happened_before_and_was_recorded_after_is_late_by_so_many_days() {
    let late = incident("N7").on(&before(4)).with("occurredOn", before(4));
    let given = given(active()).and([deliver().on(&after(9)), late.recorded(&format!("{}T12:00:00Z", after(9)))]);
    let found = approval(&given.0);
    let late: Vec<_> = found.late().map(|(event, days)| (event.event.kind().name, days)).collect();
    assert_eq!(late, [("IncidentReported", 13)]);
    assert_eq!(found.corrected().count(), 0);
}

#[test]
fn a_correction_of_what_was_known_is_told_and_one_of_what_came_later_is_not() {
    let given = given(active()).and([deliver().on(&after(3))]);
    let assessed = position(&given.0, "PreconditionAssessed");
    let corrected = |given: &Given| approval(&given.0).corrected().map(|(target, _)| target).collect::<Vec<_>>();
    let given = given.and([annul("DeliveryRecorded"), approve_annulment()]);
    assert!(corrected(&given).is_empty());
    let given = given.and([correct("PreconditionAssessed", "outcome", "\"NOT_MET\""), approve_correction()]);
    assert_eq!(corrected(&given), [assessed]);
    assert!(approval(&given.0).dossier.unwrap().agrees(), "what was read is what was read");
}

#[test]
fn decisions_are_named_and_nothing_else_has_a_dossier() {
    let world = given(suspended()).0;
    let kinds: Vec<_> = decisions(&world.history).map(|event| event.event.kind().name).collect();
    assert_eq!(kinds, ["DecisionRequested", "SupportApproved", "SupportSuspended"]);
    let suspension = decided(&world.history, position(&world, "SupportSuspended")).unwrap();
    assert!(suspension.dossier.is_none() && !suspension.known.is_empty());
    assert!(decided(&world.history, position(&world, "CaseOpened")).is_none());
    assert!(decided(&world.history, Position(0)).is_none());
}
