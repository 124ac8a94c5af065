//! The same questions asked by somebody: what is out of reach is left out while a page is made.

use domain::{
    Actor, Position,
    access::Viewer,
    terms::{Office, Role, UserId},
};
use projections::{
    AgendaFilter, AlertFilter, IndicatorFilter, Order, Paging, RecipientFilter, RegisterFilter, RegisterSort,
    TallyFilter, TrackerFilter, TrailFilter,
};

use crate::harness::{case, log, views};

fn viewer(user: &str, role: Role, office: &str) -> Viewer {
    let actor =
        Actor { user: UserId::new(user).unwrap(), role, office: Office::new(office).unwrap(), on_behalf_of: None };
    Viewer::of(views().registry(), &actor, views().recorded_at().unwrap().day())
}

fn manager() -> Viewer {
    viewer("U-101", Role::ProjectManager, "XA-CO")
}

fn oversight() -> Viewer {
    viewer("U-706", Role::Oversight, "HQ")
}

#[test]
fn pages_of_every_list_hold_reached_cases_only_and_are_full() {
    let (views, manager) = (views(), manager());
    let seen = views.seen_by(&manager);
    let (sort, all) = (RegisterSort::Reference, RegisterFilter::default());
    let whole = views.register(&all, sort, false, &Paging::first(100)).into_lines();
    let wanted: Vec<_> = whole.iter().filter(|line| line.office.as_str() == "XA-CO").cloned().collect();
    assert!(wanted.len() > 2 && wanted.len() < whole.len());
    assert_eq!(seen.register(&all, sort, false, &Paging::first(100)).into_lines(), wanted);
    // The last page backwards passes over cases of other offices, and is full all the same.
    let back = Paging { backwards: true, ..Paging::first(2) };
    let page = seen.register(&all, sort, false, &back);
    assert!(page.has_more);
    assert_eq!(page.into_lines(), wanted[wanted.len() - 2..]);
    let mine = |reference: &str| wanted.iter().any(|line| line.reference == reference);
    let agenda = seen.agenda(&AgendaFilter::default(), &Paging::first(500)).into_lines();
    assert!(!agenda.is_empty() && agenda.iter().all(|line| mine(&line.reference)));
    let tracker = seen.tracker(&TrackerFilter::default(), &Paging::first(500)).into_lines();
    assert!(!tracker.is_empty() && tracker.iter().all(|line| mine(&line.reference)));
    let indicators = seen.indicators(&IndicatorFilter::default(), &Paging::first(500)).into_lines();
    assert!(!indicators.is_empty() && indicators.iter().all(|line| mine(&line.reference)));
    let alerts = seen.alerts(&AlertFilter::default(), Order::OldestFirst, None, 500).alerts;
    let changes = seen.alert_changes(Position(0), &AlertFilter::default(), 500).changes;
    assert!(!alerts.is_empty() && changes.len() >= alerts.len());
    let reached = |id| wanted.iter().any(|line| line.id == id);
    assert!(alerts.iter().all(|alert| alert.case_id.is_some_and(reached)));
    assert!(changes.iter().all(|change| change.alert.case_id.is_some_and(reached)));
    assert_eq!(seen.tally(&TallyFilter::default()).cases as usize, wanted.len());
}

#[test]
fn whom_all_is_shown_finds_what_the_program_finds() {
    let (views, oversight) = (views(), oversight());
    let (seen, paging) = (views.seen_by(&oversight), Paging::first(500));
    assert_eq!(seen.tracker(&TrackerFilter::default(), &paging), views.tracker(&TrackerFilter::default(), &paging));
    assert_eq!(seen.agenda(&AgendaFilter::default(), &paging), views.agenda(&AgendaFilter::default(), &paging));
    assert_eq!(seen.tally(&TallyFilter::default()), views.tally(&TallyFilter::default()));
    let trail = |limit| (TrailFilter::default(), Order::OldestFirst, None, limit, 1_000_000);
    let (filter, order, from, limit, budget) = trail(1_000);
    assert_eq!(seen.trail(&filter, order, from, limit, budget), views.trail(&filter, order, from, limit, budget));
    assert_eq!(
        seen.recipients(&RecipientFilter::default(), None, 100),
        views.recipients(&RecipientFilter::default(), None, 100)
    );
}

#[test]
fn the_trail_passes_over_cases_out_of_reach_and_classes_above_unread() {
    let (views, manager) = (views(), manager());
    let found = views.seen_by(&manager).trail(&TrailFilter::default(), Order::OldestFirst, None, 1_000, 1_000_000);
    assert!(found.complete);
    let registry = views.registry();
    let at = |position: &Position| &log().0[position.0 as usize - 1];
    let passed_by_mistake = log().0.iter().filter(|event| manager.sees_event(registry, event));
    assert!(
        passed_by_mistake.into_iter().all(|event| found.positions.contains(&event.position)),
        "nothing seen is lost"
    );
    let of_cases: Vec<_> = found.positions.iter().map(at).filter_map(|event| event.stream.case()).collect();
    assert!(!of_cases.is_empty() && of_cases.iter().all(|case| manager.reaches_case(registry, *case)));
    let (abroad, _) = case(views, "XB-2025-001");
    let filter = TrailFilter { case_id: Some(abroad), ..TrailFilter::default() };
    let nothing = views.seen_by(&manager).trail(&filter, Order::OldestFirst, None, 10, 1_000);
    assert_eq!((nothing.positions.len(), nothing.scanned_to, nothing.complete), (0, None, true));
}
