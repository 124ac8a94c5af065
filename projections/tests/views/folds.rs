//! What is refused, and that a refusal changes nothing; corrections; snapshots.

use domain::{Case, Position, Revision, terms::Instant};
use projections::{Projection, ProjectionError, Snapshot, Views};

use crate::harness::{first_correction, folded, log, views};

fn up_to(count: usize) -> Views {
    let mut views = Views::new();
    for envelope in &log().0[..count] {
        views.apply(envelope, log()).unwrap();
    }
    views.settle();
    views
}

#[test]
fn a_hole_in_the_positions_is_refused_and_changes_nothing() {
    let mut views = up_to(10);
    let before = views.digest();
    let error = views.apply(&log().0[11], log()).unwrap_err();
    assert_eq!(error, ProjectionError::PositionGap { expected: Position(11), actual: Position(12) });
    assert_eq!(views.digest(), before);
    assert_eq!(views.health()[0].last_error, Some(error));
    assert_eq!(views.health()[0].position, Position(10));
    views.apply(&log().0[10], log()).unwrap();
    assert_eq!(views.health()[0].last_error, None);
}

#[test]
fn an_envelope_that_comes_twice_is_refused() {
    let mut views = up_to(10);
    let error = views.apply(&log().0[9], log()).unwrap_err();
    assert_eq!(error, ProjectionError::PositionGap { expected: Position(11), actual: Position(10) });
}

#[test]
fn a_hole_in_the_revisions_of_a_stream_is_refused_and_changes_nothing() {
    let mut views = up_to(10);
    let before = views.digest();
    let mut envelope = log().0[10].clone();
    envelope.revision = Revision(envelope.revision.0 + 1);
    let error = views.apply(&envelope, log()).unwrap_err();
    assert!(matches!(error, ProjectionError::RevisionGap { position: Position(11), .. }), "{error}");
    assert_eq!(views.digest(), before);
}

#[test]
fn an_envelope_recorded_before_the_last_one_is_refused() {
    let mut views = up_to(10);
    let mut envelope = log().0[10].clone();
    envelope.recorded.at = Instant::parse("2001-01-01T00:00:00Z").unwrap();
    let error = views.apply(&envelope, log()).unwrap_err();
    assert_eq!(error, ProjectionError::ClockBackwards { position: Position(11) });
}

#[test]
fn every_case_equals_its_own_history_folded_by_itself() {
    for (id, case) in views().cases() {
        let history: Vec<_> = log().0.iter().filter(|envelope| envelope.stream.case() == Some(id)).cloned().collect();
        assert_eq!(*case, Case::fold(&history), "{}", case.reference());
    }
}

#[test]
fn a_correction_folds_its_case_anew() {
    let place = first_correction(log());
    let correction = &log().0[place];
    let id = correction.stream.case().unwrap();
    let mut views = up_to(place);
    let before = views.case(id).unwrap().clone();
    views.apply(correction, log()).unwrap();
    let after = views.case(id).unwrap();
    let mut merely_evolved = (*before).clone();
    merely_evolved.evolve(correction);
    assert_eq!(after.revision, correction.revision);
    assert_ne!(*after, merely_evolved, "the correction changed what an earlier event says");
}

fn written(views: &Views) -> Vec<u8> {
    bincode::serde::encode_to_vec(views.snapshot(), bincode::config::standard()).unwrap()
}

fn read(bytes: &[u8]) -> Snapshot {
    let (snapshot, length) = bincode::serde::decode_from_slice(bytes, bincode::config::standard()).unwrap();
    assert_eq!(length, bytes.len());
    snapshot
}

#[test]
fn a_snapshot_restores_the_same_views_and_goes_on() {
    let whole = folded(log());
    for count in [0, 1, log().0.len() / 2, log().0.len()] {
        let saved = written(&up_to(count));
        let mut restored = Views::restore(read(&saved)).unwrap();
        assert!(restored.is_settled());
        assert_eq!(restored.position(), Position(count as u64));
        assert_eq!(restored.digest(), up_to(count).digest());
        for envelope in &log().0[count..] {
            restored.apply(envelope, log()).unwrap();
        }
        restored.settle();
        assert_eq!(restored.digest(), whole.digest());
    }
}

#[test]
fn a_snapshot_of_another_form_is_refused() {
    let mut bytes = written(&up_to(20));
    bytes[0] = 99;
    let error = Views::restore(read(&bytes)).unwrap_err();
    assert!(matches!(error, ProjectionError::BadSnapshot { .. }), "{error}");
}

#[test]
fn a_snapshot_with_another_position_is_refused() {
    let mut bytes = written(&up_to(20));
    assert_eq!(bytes[1], 20);
    bytes[1] = 21;
    assert!(matches!(Views::restore(read(&bytes)), Err(ProjectionError::BadSnapshot { .. })));
}

#[test]
fn rows_answer_for_the_position_of_the_last_settling() {
    let mut views = up_to(10);
    views.apply(&log().0[10], log()).unwrap();
    assert!(!views.is_settled());
    let at = |views: &Views, projection| {
        views.health().into_iter().find(|health| health.projection == projection).unwrap().position
    };
    assert_eq!(at(&views, Projection::Trail), Position(11));
    assert_eq!(at(&views, Projection::Register), Position(10));
    views.settle();
    assert_eq!(at(&views, Projection::Register), Position(11));
}

#[test]
fn every_projection_of_the_scenarios_holds_something() {
    let empty = Views::new();
    for projection in Projection::ALL {
        assert_ne!(views().digest_of(*projection), empty.digest_of(*projection), "{}", projection.name());
    }
}
