//! Laws over random orders of the scenarios' events.

use domain::Case;
use projections::{Packing, Projection, Views};
use proptest::prelude::*;

use crate::harness::{Log, PACKING, folded, interleaved, log};

fn kept(log: &Log, batches: &[usize]) -> Views {
    kept_in(Views::new(), log, batches)
}

fn kept_in(mut views: Views, log: &Log, batches: &[usize]) -> Views {
    let mut rest = &log.0[..];
    for size in batches.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (batch, later) = rest.split_at((*size).min(rest.len()));
        for envelope in batch {
            views.apply(envelope, log).unwrap();
        }
        views.settle();
        rest = later;
    }
    views
}

#[test]
fn settled_after_each_event_equals_settled_once() {
    let (each, once) = (kept(log(), &[1]), folded(log()));
    for projection in Projection::ALL {
        assert_eq!(each.digest_of(*projection), once.digest_of(*projection), "{}", projection.name());
    }
    assert_eq!(each.digest(), once.digest());
}

#[test]
fn views_that_pack_their_cases_equal_views_that_do_not() {
    let plain = folded(log());
    for most_loose in [0, 1, 3] {
        let packing = Packing { most_loose, ..PACKING };
        let packed = kept_in(Views::new().packed_by(packing), log(), &[1]);
        assert!(packed.is_whole(), "{:?}", packed.health());
        assert_eq!(packed.packed(), packed.cases().count() - most_loose);
        for projection in Projection::ALL {
            assert_eq!(packed.digest_of(*projection), plain.digest_of(*projection), "{}", projection.name());
        }
        assert!(packed.cases().eq(plain.cases()));
        assert_eq!(Views::restore(packed.snapshot().clone()).unwrap().digest(), plain.digest());
    }
}

#[test]
fn an_opened_log_is_packed_a_few_at_a_time() {
    let mut views = Views::new().packed_by(Packing { most_loose: 2, ..PACKING });
    log().0.iter().for_each(|envelope| views.apply_unread(envelope).unwrap());
    views.read_again(log()).unwrap();
    let cases = views.cases().count();
    assert_eq!(views.packed(), 0);
    assert!(views.pack(3));
    assert_eq!(views.packed(), 3);
    assert!(!views.pack(cases));
    assert_eq!(views.packed(), cases - 2);
    assert_eq!(views.digest(), folded(log()).digest());
}

#[test]
fn a_state_that_does_not_come_back_equal_is_not_packed() {
    let lossy = Packing { unpack: |_| Some(Case::default()), ..PACKING };
    let refusing = Packing { pack: |_| None, ..PACKING };
    for packing in [lossy, refusing] {
        let views = kept_in(Views::new().packed_by(packing), log(), &[7]);
        assert_eq!(views.packed(), 0);
        assert_eq!(views.digest(), folded(log()).digest());
    }
}

#[test]
fn a_packed_state_that_does_not_unpack_stops_the_cases_and_not_the_rest() {
    use std::sync::atomic::{AtomicBool, Ordering};
    static BROKEN: AtomicBool = AtomicBool::new(false);
    let breaking = Packing {
        unpack: |bytes| (!BROKEN.load(Ordering::Relaxed)).then(|| (PACKING.unpack)(bytes)).flatten(),
        ..PACKING
    };
    let place = log().0.iter().position(|known| known.stream.case().is_some() && known.revision.0 > 1).unwrap();
    let mut views = kept_in(Views::new().packed_by(breaking), &Log(log().0[..place].to_vec()), &[1]);
    BROKEN.store(true, Ordering::Relaxed);
    views.apply(&log().0[place], log()).unwrap();
    views.settle();
    let stopped: Vec<_> = views.stopped().map(|stopped| stopped.projection).collect();
    assert_eq!(stopped.first(), Some(&Projection::Cases));
    assert!(views.current(&[Projection::Cases]).is_err());
    assert_eq!(views.current(&[Projection::Registry, Projection::Trail]), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn views_kept_equal_views_rebuilt(
        picks in prop::collection::vec(0_usize..64, 40..400),
        batches in prop::collection::vec(1_usize..60, 1..20),
    ) {
        let log = interleaved(log(), &picks);
        let packing = Packing { most_loose: batches.len() % 4, ..PACKING };
        let (kept, rebuilt) = (kept_in(Views::new().packed_by(packing), &log, &batches), folded(&log));
        for projection in Projection::ALL {
            prop_assert_eq!(
                kept.digest_of(*projection), rebuilt.digest_of(*projection), "{}", projection.name()
            );
        }
        for (id, case) in kept.cases() {
            let history: Vec<_> =
                log.0.iter().filter(|envelope| envelope.stream.case() == Some(id)).cloned().collect();
            prop_assert_eq!(&*case, &Case::fold(&history));
        }
        let again = Views::restore(kept.snapshot().clone()).unwrap();
        prop_assert_eq!(again.digest(), rebuilt.digest());
    }
}
