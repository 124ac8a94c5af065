//! Laws over random orders of the scenarios' events.

use domain::Case;
use projections::{Projection, Views};
use proptest::prelude::*;

use crate::harness::{Log, folded, interleaved, log};

fn kept(log: &Log, batches: &[usize]) -> Views {
    let mut views = Views::new();
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn views_kept_equal_views_rebuilt(
        picks in prop::collection::vec(0_usize..64, 40..400),
        batches in prop::collection::vec(1_usize..60, 1..20),
    ) {
        let log = interleaved(log(), &picks);
        let (kept, rebuilt) = (kept(&log, &batches), folded(&log));
        for projection in Projection::ALL {
            prop_assert_eq!(
                kept.digest_of(*projection), rebuilt.digest_of(*projection), "{}", projection.name()
            );
        }
        for (id, case) in kept.cases() {
            let history: Vec<_> =
                log.0.iter().filter(|envelope| envelope.stream.case() == Some(id)).cloned().collect();
            prop_assert_eq!(&**case, &Case::fold(&history));
        }
        let again = Views::restore(kept.snapshot().clone()).unwrap();
        prop_assert_eq!(again.digest(), rebuilt.digest());
    }
}
