//! Searches of the audit trail agree with reading every envelope.

use domain::{
    Envelope, Position, Stream,
    terms::{Confidentiality, Day, RecipientId, Role},
};
use projections::{Order, TrailFilter, Views, concerned};
use proptest::prelude::*;

use crate::harness::{log, references, views};

fn read(filter: &TrailFilter) -> Vec<Position> {
    let takes = |envelope: &&Envelope| {
        let kind = envelope.event.kind();
        let mut names = filter.recipient.is_none();
        concerned(&envelope.event, |recipient| names |= Some(recipient) == filter.recipient.as_ref());
        names
            && filter.case_id.is_none_or(|case| envelope.stream == Stream::Case(case))
            && (filter.users.is_empty() || filter.users.contains(&envelope.recorded.by.user))
            && (filter.roles.is_empty() || filter.roles.contains(&envelope.recorded.by.role))
            && (filter.kinds.is_empty() || filter.kinds.contains(&kind.number))
            && (filter.actions.is_empty() || kind.action.is_some_and(|action| filter.actions.contains(&action)))
            && filter.recorded_from.is_none_or(|at| envelope.recorded.at >= at)
            && filter.recorded_before.is_none_or(|at| envelope.recorded.at < at)
            && filter.effective_from.is_none_or(|day| envelope.effective_on >= day)
            && filter.effective_to.is_none_or(|day| envelope.effective_on <= day)
            && filter.at_most.is_none_or(|class| envelope.confidentiality <= class)
    };
    log().0.iter().filter(takes).map(|envelope| envelope.position).collect()
}

fn search(views: &Views, filter: &TrailFilter, order: Order, limit: usize, budget: usize) -> Vec<Position> {
    let (mut found, mut from) = (Vec::new(), None);
    loop {
        let page = views.trail(filter, order, from, limit, budget);
        assert!(page.positions.len() <= limit);
        found.extend(page.positions);
        if page.complete {
            return found;
        }
        assert_ne!(page.scanned_to, from, "a search that is not complete got somewhere");
        from = page.scanned_to;
    }
}

fn agree(filter: &TrailFilter, limit: usize, budget: usize) {
    let mut expected = read(filter);
    assert_eq!(search(views(), filter, Order::OldestFirst, limit, budget), expected, "{filter:?}");
    expected.reverse();
    assert_eq!(search(views(), filter, Order::NewestFirst, limit, budget), expected, "{filter:?}");
}

#[test]
fn each_filter_finds_what_reading_finds() {
    let envelope = log().0.iter().rfind(|envelope| envelope.stream.case().is_some()).unwrap();
    let by = &envelope.recorded.by;
    let all = TrailFilter::default;
    let recipient: RecipientId = views().registry().recipients().next().unwrap().recipient.clone();
    let day = envelope.effective_on;
    for filter in [
        all(),
        TrailFilter { case_id: envelope.stream.case(), ..all() },
        TrailFilter { recipient: Some(recipient.clone()), ..all() },
        TrailFilter { recipient: Some(recipient), case_id: envelope.stream.case(), ..all() },
        TrailFilter { users: vec![by.user.clone()], ..all() },
        TrailFilter { roles: vec![by.role, Role::System], ..all() },
        TrailFilter { kinds: vec![101, 602], ..all() },
        TrailFilter { actions: vec![6, 7], ..all() },
        TrailFilter { effective_from: Some(day.minus(100)), effective_to: Some(day), ..all() },
        TrailFilter { recorded_from: Some(envelope.recorded.at), ..all() },
        TrailFilter { recorded_before: Some(envelope.recorded.at), ..all() },
        TrailFilter { at_most: Some(Confidentiality::Open), ..all() },
        TrailFilter { actions: vec![5], roles: vec![Role::ProjectManager], case_id: envelope.stream.case(), ..all() },
    ] {
        agree(&filter, 7, 1_000_000);
        agree(&filter, 1_000, 13);
    }
}

#[test]
fn what_is_not_there_is_not_found_and_nothing_is_scanned() {
    let filter = TrailFilter { recipient: Some(RecipientId::new("nobody").unwrap()), ..TrailFilter::default() };
    let page = views().trail(&filter, Order::NewestFirst, None, 10, 10);
    assert_eq!((page.positions, page.scanned_to, page.complete), (vec![], None, true));
}

#[test]
fn a_search_says_how_far_it_looked() {
    let filter = TrailFilter { kinds: vec![9_999], ..TrailFilter::default() };
    let page = views().trail(&filter, Order::OldestFirst, Some(Position(5)), 10, 20);
    assert_eq!((page.positions, page.scanned_to, page.complete), (vec![], Some(Position(25)), false));
}

#[test]
fn positions_of_a_stream_are_those_of_its_events() {
    let views = views();
    assert_eq!(references(views).len(), 10);
    for (id, case) in views.cases() {
        let filter = TrailFilter { case_id: Some(id), ..TrailFilter::default() };
        let positions: Vec<_> = views.positions_of(&Stream::Case(id)).collect();
        assert_eq!(positions.len() as u64, u64::from(case.revision.0));
        assert_eq!(positions, read(&filter));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_search_agrees_with_reading(
        actions in prop::collection::vec(1_u8..8, 0..3),
        role in prop::option::of(0..Role::ALL.len()),
        days in prop::option::of((0_u32..400, 0_u32..200)),
        limit in 1_usize..50,
        budget in 1_usize..500,
    ) {
        let first = Day::parse("2025-10-01").unwrap();
        let filter = TrailFilter {
            actions,
            roles: role.map(|role| Role::ALL[role]).into_iter().collect(),
            effective_from: days.map(|(from, _)| first.plus(from)),
            effective_to: days.map(|(from, length)| first.plus(from + length)),
            ..TrailFilter::default()
        };
        agree(&filter, limit, budget);
    }
}
