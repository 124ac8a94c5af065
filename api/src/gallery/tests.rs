use domain::{
    Event,
    case::status::Since,
    terms::{Day, PairStatus},
};

use super::one::{MARKED, runs};
use crate::pictures::Run;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn since(on: &str, status: PairStatus) -> Since {
    Since { on: day(on), status }
}

#[test]
fn every_kind_that_is_marked_is_there() {
    for (name, _) in MARKED {
        assert!(Event::kinds().any(|kind| kind.name == name), "{name}");
    }
}

#[test]
fn support_runs_from_when_it_does_to_when_it_stops() {
    let history = [
        since("2025-01-01", PairStatus::Approved),
        since("2025-02-01", PairStatus::Active),
        since("2025-03-01", PairStatus::Suspended),
        since("2025-04-01", PairStatus::Active),
        since("2025-05-01", PairStatus::Ceased),
    ];
    let until = |day: &str| runs(&history, Day::parse(day).unwrap());
    let (whole, over) = until("2025-12-31");
    assert_eq!(
        whole,
        [
            (Run::Waiting, day("2025-01-01"), Some(day("2025-02-01"))),
            (Run::Running, day("2025-02-01"), Some(day("2025-03-01"))),
            (Run::Suspended, day("2025-03-01"), Some(day("2025-04-01"))),
            (Run::Running, day("2025-04-01"), Some(day("2025-05-01"))),
        ]
    );
    assert_eq!(over, Some(day("2025-05-01")));
    let (part, over) = until("2025-03-15");
    assert_eq!((part.len(), part.last(), over), (3, Some(&(Run::Suspended, day("2025-03-01"), None)), None));
}

#[test]
fn what_was_approved_and_began_on_the_same_day_never_waited() {
    let history = [since("2025-01-01", PairStatus::Approved), since("2025-01-01", PairStatus::Active)];
    assert_eq!(runs(&history, day("2025-02-01")).0, [(Run::Running, day("2025-01-01"), None)]);
    let begins_later = [since("2025-01-01", PairStatus::Approved), since("2025-06-01", PairStatus::Active)];
    assert_eq!(runs(&begins_later, day("2025-02-01")).0, [(Run::Waiting, day("2025-01-01"), None)]);
}
