//! One projection that stands still: it is named, it does not answer as if it were current, and the others go on.

use std::sync::Arc;

use domain::Position;
use projections::{Projection, ProjectionError, Views};

use crate::harness::{Log, Unreadable, first_correction, folded, log};

/// The projections that a failure of one takes along, itself among them.
fn taken_along(projection: Projection) -> &'static [Projection] {
    match projection {
        Projection::Trail => &[Projection::Trail],
        Projection::Recipients => &[Projection::Recipients],
        Projection::Alerts => &[Projection::Alerts],
        Projection::Registry => {
            &[Projection::Registry, Projection::Alerts, Projection::Agenda, Projection::Register, Projection::Tally]
        }
        Projection::Cases => &[
            Projection::Cases,
            Projection::Alerts,
            Projection::Register,
            Projection::Tracker,
            Projection::Indicators,
            Projection::Agenda,
            Projection::Tally,
        ],
        Projection::Agenda => &[Projection::Register, Projection::Agenda, Projection::Tally],
        Projection::Register => &[Projection::Register, Projection::Tally],
        Projection::Tracker => &[Projection::Tracker],
        Projection::Indicators => &[Projection::Indicators],
        Projection::Tally => &[Projection::Tally],
    }
}

fn with_fault(failing: Projection, from: u64, breaks_off: bool) -> Views {
    let mut views = Views::with_fault(Some(Arc::new(move |projection, position: Position| {
        assert!(!(breaks_off && projection == failing && position.0 >= from), "a mistake in it");
        let fails = projection == failing && position.0 >= from;
        if fails { Err("a mistake in it".into()) } else { Ok(()) }
    })));
    for envelope in &log().0 {
        views.apply(envelope, log()).unwrap();
        views.settle();
    }
    views
}

#[test]
fn a_projection_that_fails_is_named_with_its_position_and_the_others_equal_those_of_a_sound_fold() {
    let (sound, from) = (folded(log()), log().0.len() as u64 / 2);
    for failing in Projection::ALL {
        let views = with_fault(*failing, from, false);
        assert_eq!(views.position(), sound.position(), "the views go on");
        assert!(!views.is_whole());
        for health in views.health() {
            let name = format!("{} when {} fails", health.projection.name(), failing.name());
            if taken_along(*failing).contains(&health.projection) {
                assert_eq!(health.position, Position(from - 1), "{name}");
                let Err(ProjectionError::Stopped(stopped)) = views.current(&[health.projection]) else {
                    panic!("{name}: it answers as if it were current")
                };
                assert_eq!(stopped.projection, health.projection, "{name}");
                assert!(stopped.to_string().contains("a mistake in it"), "{stopped}");
                assert!(stopped.to_string().contains(failing.name()), "{stopped}");
            } else {
                assert_eq!(views.current(&[health.projection]), Ok(()), "{name}");
                assert_eq!((health.position, health.last_error), (sound.position(), None), "{name}");
                assert_eq!(views.digest_of(health.projection), sound.digest_of(health.projection), "{name}");
            }
        }
    }
}

#[test]
fn a_projection_that_breaks_off_does_not_take_the_others_with_it() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let broken = std::panic::catch_unwind(|| with_fault(Projection::Alerts, 10, true));
    std::panic::set_hook(hook);
    let views = broken.expect("it was caught");
    assert_eq!(views.position().0, log().0.len() as u64);
    let stopped: Vec<_> = views.stopped().map(|stopped| (stopped.projection, stopped.position)).collect();
    assert_eq!(stopped, [(Projection::Alerts, Position(9))]);
    assert!(views.stopped().next().unwrap().why.contains("broke off: a mistake in it"));
}

#[test]
fn a_correction_whose_history_cannot_be_read_stops_the_cases_and_not_the_trail() {
    let place = first_correction(log());
    let correction = &log().0[place];
    let shortened = Log(log().0.iter().filter(|known| known.position != correction.position).cloned().collect());
    for (histories, why) in
        [(&Unreadable as &dyn projections::Histories, "the disk is gone"), (&shortened, "has holes")]
    {
        let mut views = Views::new();
        log().0[..place].iter().for_each(|envelope| views.apply(envelope, log()).unwrap());
        views.settle();
        let id = correction.stream.case().unwrap();
        let before = views.case(id).unwrap().clone();
        views.apply(correction, histories).unwrap();
        views.settle();
        assert_eq!(views.current(&[Projection::Trail, Projection::Registry]), Ok(()));
        assert!(views.current(&[Projection::Alerts]).is_err(), "they are folded with the cases");
        assert_eq!(views.case(id).unwrap(), before, "it stands where it stood");
        let Err(ProjectionError::Stopped(stopped)) = views.current(&[Projection::Cases]) else { panic!("it goes on") };
        assert_eq!(stopped.position, Position(correction.position.0 - 1));
        assert!(stopped.why.contains(why), "{stopped}");
        log().0[place + 1..].iter().for_each(|envelope| views.apply(envelope, log()).unwrap());
        assert_eq!(views.stopped().filter(|stopped| stopped.projection == Projection::Cases).count(), 1);
    }
}

#[test]
fn while_an_envelope_is_refused_nothing_answers_as_if_it_were_current() {
    let mut views = Views::new();
    views.apply(&log().0[0], log()).unwrap();
    views.apply(&log().0[2], log()).unwrap_err();
    assert!(matches!(views.current(&[Projection::Trail]), Err(ProjectionError::PositionGap { .. })));
    views.apply(&log().0[1], log()).unwrap();
    assert_eq!(views.current(Projection::ALL), Ok(()));
}
