//! Each list's questions, against the cases themselves.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Position,
    case::Pair,
    deadline,
    terms::{CaseStatus, Day, IndicatorState, MeasureState, RecipientId},
};
use projections::{
    AgendaFilter, Cursor, IndicatorFilter, Order, Page, Paging, RecipientFilter, RegisterFilter, RegisterSort,
    TallyFilter, TrackedKind, TrackerFilter, TrailFilter,
};

use crate::harness::{case, log, references, views};

const ALL: usize = 500;

fn pages<T: Clone>(read: impl Fn(&Paging) -> Page<T>) -> Vec<T> {
    let (mut found, mut after): (Vec<T>, Option<Cursor>) = (Vec::new(), None);
    loop {
        let page = read(&Paging { after: after.clone(), limit: 3, ..Paging::default() });
        let has_more = page.has_more;
        after = page.lines.last().map(|line| line.cursor.to_string().parse().unwrap()).or(after);
        found.extend(page.into_lines());
        if !has_more {
            return found;
        }
    }
}

/// The references of all cases in an order, by what the cases and the log themselves say. Ties go by the first event.
fn in_order(sort: RegisterSort, descending: bool) -> Vec<String> {
    let first_and_last = |id| {
        let mut own = log().0.iter().filter(|event| event.stream.case() == Some(id)).map(|event| event.position);
        let first = own.next().unwrap();
        (first, own.next_back().unwrap_or(first))
    };
    let mut keys: Vec<((i64, String), Position, String)> = Vec::new();
    for (id, case) in views().cases() {
        let (first, last) = first_and_last(id);
        let key = match sort {
            RegisterSort::Reference => (0, case.reference()),
            RegisterSort::Opened => {
                let year = Day::parse("2020-01-01").unwrap();
                (case.scope.opened_on.unwrap().days_since(year), String::new())
            }
            RegisterSort::LastActivity => (last.0.cast_signed(), String::new()),
            RegisterSort::NextDeadline => {
                let next = due(&case).first().map(|deadline| deadline.due.milliseconds());
                (next.unwrap_or(i64::MAX), String::new())
            }
            RegisterSort::Status => {
                let place = CaseStatus::ALL.iter().position(|status| *status == case.status()).unwrap();
                (place.try_into().unwrap(), String::new())
            }
        };
        keys.push((key, first, case.reference()));
    }
    keys.sort();
    if descending {
        keys.reverse();
    }
    keys.into_iter().map(|(_, _, reference)| reference).collect()
}

#[test]
fn the_register_is_in_the_order_of_its_key_and_each_key_gives_another() {
    let orders = [
        RegisterSort::Reference,
        RegisterSort::Opened,
        RegisterSort::default(),
        RegisterSort::NextDeadline,
        RegisterSort::Status,
    ];
    assert_eq!(RegisterSort::default(), RegisterSort::LastActivity);
    let found: BTreeSet<Vec<String>> = orders.iter().map(|sort| in_order(*sort, false)).collect();
    assert_eq!(found.len(), orders.len(), "the scenarios tell every order from every other");
}

#[test]
fn every_order_of_the_register_holds_every_case_once() {
    let views = views();
    for sort in [
        RegisterSort::Reference,
        RegisterSort::Opened,
        RegisterSort::LastActivity,
        RegisterSort::NextDeadline,
        RegisterSort::Status,
    ] {
        for descending in [false, true] {
            let whole = views.register(&RegisterFilter::default(), sort, descending, &Paging::first(ALL));
            assert!(!whole.has_more);
            let whole: Vec<_> = whole.into_lines().iter().map(|line| line.reference.clone()).collect();
            let mut sorted = whole.clone();
            sorted.sort();
            let mut expected = references(views);
            expected.sort();
            assert_eq!(sorted, expected);
            assert_eq!(whole, in_order(sort, descending), "{sort:?} {descending}");
            let paged = pages(|paging| views.register(&RegisterFilter::default(), sort, descending, paging));
            let paged: Vec<_> = paged.iter().map(|line| line.reference.clone()).collect();
            assert_eq!(paged, whole, "{sort:?} {descending}");
        }
    }
}

#[test]
fn the_last_lines_before_a_cursor_are_read_backwards() {
    let views = views();
    let read = |paging: &Paging| views.register(&RegisterFilter::default(), RegisterSort::Reference, false, paging);
    let whole = read(&Paging::first(ALL)).lines;
    let paging = Paging { before: Some(whole[6].cursor.clone()), limit: 2, backwards: true, ..Paging::default() };
    let page = read(&paging);
    assert_eq!(page.lines, whole[4..6]);
    assert!(page.has_more);
    let inside = Paging {
        after: Some(whole[2].cursor.clone()),
        before: Some(whole[4].cursor.clone()),
        limit: ALL,
        ..Paging::default()
    };
    assert_eq!(read(&inside).lines, whole[3..4]);
    let crossed =
        Paging { after: Some(whole[4].cursor.clone()), before: inside.after, limit: ALL, ..Paging::default() };
    assert!(read(&crossed).lines.is_empty());
}

#[test]
fn a_line_says_what_its_case_says() {
    let views = views();
    for (id, case) in views.cases() {
        let line = views.line(id).unwrap();
        let times = views.case_times(id).unwrap();
        assert_eq!((line.id, line.status, line.revision), (id, case.status(), case.revision));
        assert_eq!(line.last_position, times.last_position);
        assert_eq!(line.last_position, views.positions_of(&domain::Stream::Case(id)).next_back().unwrap());
        assert_eq!(line.pairs.iter().map(|pair| pair.count as usize).sum::<usize>(), case.standing.pairs.len());
        let due = due(&case);
        assert_eq!(line.next_deadline.as_ref().map(|next| next.due), due.first().map(|deadline| deadline.due));
    }
}

fn due(case: &domain::Case) -> Vec<deadline::Deadline> {
    let policy = views().registry().policy_on(views().recorded_at().unwrap().day()).unwrap();
    deadline::due(case, views().registry(), policy)
}

#[test]
fn each_filter_of_the_register_takes_what_fits() {
    let views = views();
    let all = RegisterFilter::default;
    let lines = views.register(&all(), RegisterSort::Reference, false, &Paging::first(ALL)).into_lines();
    let model = lines[0].clone();
    let takes = |filter: RegisterFilter, fits: &dyn Fn(&projections::CaseLine) -> bool| {
        let found = views.register(&filter, RegisterSort::Reference, false, &Paging::first(ALL)).into_lines();
        let expected: Vec<_> = lines.iter().filter(|line| fits(line)).cloned().collect();
        assert_eq!(found, expected, "{filter:?}");
        assert_eq!(views.register_count(&filter), expected.len());
        assert!(!expected.is_empty(), "{filter:?} fits something");
    };
    takes(RegisterFilter { statuses: vec![model.status], ..all() }, &|line| line.status == model.status);
    takes(RegisterFilter { countries: vec![model.country], ..all() }, &|line| line.country == model.country);
    takes(RegisterFilter { office: Some(model.office.clone()), ..all() }, &|line| line.office == model.office);
    let recipient = model.recipients[0].clone();
    takes(RegisterFilter { recipient: Some(recipient.clone()), ..all() }, &|line| line.recipients.contains(&recipient));
    let level = model.residual_level.unwrap();
    takes(RegisterFilter { levels: vec![level], ..all() }, &|line| line.residual_level == Some(level));
    let demonstration = model.demonstration;
    takes(RegisterFilter { demonstration: Some(demonstration), ..all() }, &|line| line.demonstration == demonstration);
    let part = model.title[..5].to_uppercase();
    takes(RegisterFilter { text: Some(part.clone()), ..all() }, &|line| {
        line.title.to_uppercase().contains(&part) || line.reference.to_uppercase().contains(&part)
    });
}

#[test]
fn the_agenda_holds_every_deadline_of_every_case_soonest_first() {
    let views = views();
    let lines = pages(|paging| views.agenda(&AgendaFilter::default(), paging));
    assert!(lines.is_sorted_by_key(|line| line.due));
    let count: usize = views.cases().map(|(_, case)| due(&case).len()).sum();
    assert!(count > 0);
    assert_eq!(lines.len(), count);
    let middle = lines[count / 2].clone();
    let until = AgendaFilter { until: Some(middle.due), ..AgendaFilter::default() };
    let found = pages(|paging| views.agenda(&until, paging));
    assert_eq!(found, lines.iter().filter(|line| line.due <= middle.due).cloned().collect::<Vec<_>>());
    let from = AgendaFilter { from: Some(middle.due), kinds: vec![middle.kind], ..AgendaFilter::default() };
    let found = pages(|paging| views.agenda(&from, paging));
    let expected = lines.iter().filter(|line| line.due >= middle.due && line.kind == middle.kind).cloned();
    assert_eq!(found, expected.collect::<Vec<_>>());
    let of_case = AgendaFilter { case_id: Some(middle.case_id), ..AgendaFilter::default() };
    let found = pages(|paging| views.agenda(&of_case, paging));
    assert_eq!(found.len(), due(&views.case(middle.case_id).unwrap()).len());
}

#[test]
fn the_tracker_holds_every_measure_and_condition() {
    let views = views();
    let lines = pages(|paging| views.tracker(&TrackerFilter::default(), paging));
    let count: usize =
        views.cases().map(|(_, case)| case.mitigation.measures.len() + case.decision.conditions.len()).sum();
    assert_eq!(lines.len(), count);
    let key = |line: &projections::TrackerLine| (line.due_on.is_none(), line.due_on);
    assert!(lines.is_sorted_by_key(key));
    let takes = |filter: TrackerFilter, fits: &dyn Fn(&projections::TrackerLine) -> bool| {
        let found = pages(|paging| views.tracker(&filter, paging));
        assert_eq!(found, lines.iter().filter(|line| fits(line)).cloned().collect::<Vec<_>>(), "{filter:?}");
        assert!(!found.is_empty(), "{filter:?}");
    };
    let all = TrackerFilter::default;
    let day = Day::parse("2030-01-01").unwrap();
    takes(TrackerFilter { kind: Some(TrackedKind::Condition), ..all() }, &|line| line.condition_state.is_some());
    takes(TrackerFilter { overdue_on: Some(day), ..all() }, &|line| {
        !line.done && line.due_on.is_some_and(|due_on| due_on < day)
    });
    takes(TrackerFilter { measure_states: vec![MeasureState::Verified], ..all() }, &|line| {
        line.measure_state == Some(MeasureState::Verified)
    });
    let model = lines.iter().find(|line| line.mitigation_type.is_some()).unwrap();
    takes(TrackerFilter { types: vec![model.mitigation_type.unwrap()], ..all() }, &|line| {
        line.mitigation_type == model.mitigation_type
    });
    takes(TrackerFilter { owner: Some(model.owner.clone()), ..all() }, &|line| line.owner == model.owner);
    takes(TrackerFilter { party: model.party, ..all() }, &|line| line.party == model.party);
    takes(TrackerFilter { case_id: Some(model.case_id), ..all() }, &|line| line.case_id == model.case_id);
    takes(TrackerFilter { open_only: true, ..all() }, &|line| !line.done);
}

#[test]
fn the_board_shows_breached_indicators_first_and_no_retired_ones() {
    let views = views();
    let lines = pages(|paging| views.indicators(&IndicatorFilter::default(), paging));
    let count: usize = views.cases().map(|(_, case)| case.monitoring.in_use().count()).sum();
    assert!(count > 0);
    assert_eq!(lines.len(), count);
    let rank = |state| match state {
        IndicatorState::Breached => 0,
        IndicatorState::NoData => 1,
        IndicatorState::Warning => 2,
        IndicatorState::Defined => 3,
        IndicatorState::Ok => 4,
        IndicatorState::Retired => 5,
    };
    assert!(lines.is_sorted_by_key(|line| (rank(line.state), line.since)));
    for state in IndicatorState::ALL {
        let filter = IndicatorFilter { states: vec![*state], ..IndicatorFilter::default() };
        let found = pages(|paging| views.indicators(&filter, paging));
        let expected: usize = views
            .cases()
            .map(|(_, case)| case.monitoring.indicators.iter().filter(|known| known.state == *state).count())
            .sum();
        assert_eq!(found.len(), expected, "{state}");
    }
}

#[test]
fn the_tally_counts_what_the_cases_are() {
    let views = views();
    let tally = views.tally(&TallyFilter::default());
    let mut statuses: BTreeMap<CaseStatus, u32> = BTreeMap::new();
    for (_, case) in views.cases() {
        *statuses.entry(case.status()).or_default() += 1;
    }
    assert_eq!(tally.cases, 10);
    assert_eq!(tally.by_status.iter().map(|known| (known.status, known.count)).collect::<BTreeMap<_, _>>(), statuses);
    let pairs: usize = views.cases().map(|(_, case)| case.standing.pairs.len()).sum();
    assert_eq!(tally.pairs_by_status.iter().map(|known| known.count as usize).sum::<usize>(), pairs);
    let mut days: Vec<i64> = views
        .cases()
        .filter_map(|(_, case)| Some(case.decision.decisions.first()?.on.days_since(case.scope.opened_on?)))
        .collect();
    days.sort_unstable();
    assert_eq!(tally.median_days_to_decision.map(i64::from), Some(days[(days.len() - 1) / 2]));
    let country = tally.by_country[0];
    let filter = TallyFilter { countries: vec![country.country], ..TallyFilter::default() };
    assert_eq!(views.tally(&filter).cases, country.count);
}

#[test]
fn a_recipient_knows_its_cases_and_its_events() {
    let views = views();
    let (lines, has_more) = views.recipients(&RecipientFilter::default(), None, ALL);
    assert!(!has_more);
    assert_eq!(lines.len(), views.registry().recipients().count());
    for line in &lines {
        let history = views.recipient_history(&line.recipient).unwrap();
        let filter = TrailFilter { recipient: Some(line.recipient.clone()), ..TrailFilter::default() };
        let positions = views.trail(&filter, Order::OldestFirst, None, 1_000, 1_000_000).positions;
        assert_eq!(history.events as usize, positions.len());
        assert_eq!(history.last_position, positions.last().copied());
        for linked in history.cases.iter().filter(|linked| linked.role.is_some()) {
            let case = views.case(linked.case_id).unwrap();
            let mine = |pair: &Pair| pair.recipient == line.recipient;
            let pairs = case.standing.pairs.iter().filter(|known| mine(&known.pair)).count();
            assert_eq!(linked.pairs.iter().map(|pair| pair.count as usize).sum::<usize>(), pairs);
        }
        for child in &history.children {
            assert_eq!(views.registry().recipient(child).unwrap().parent.as_ref(), Some(&line.recipient));
            assert_eq!(views.recipient_history(child).unwrap().parents.first(), Some(&line.recipient));
        }
    }
    assert!(lines.iter().any(|line| line.cases > 1), "the scenarios share recipients");
    let (first, has_more) = views.recipients(&RecipientFilter::default(), None, 2);
    assert!(has_more);
    let (next, _) = views.recipients(&RecipientFilter::default(), Some(&first[1].recipient), 2);
    assert_eq!((&first[..], &next[..]), (&lines[..2], &lines[2..4]));
    assert!(views.recipient_history(&RecipientId::new("nobody").unwrap()).is_none());
}

#[test]
fn a_cursor_reads_itself_back_and_nothing_else() {
    let views = views();
    let page = views.register(&RegisterFilter::default(), RegisterSort::Reference, false, &Paging::first(1));
    let cursor = &page.lines[0].cursor;
    assert_eq!(cursor.to_string().parse::<Cursor>().as_ref(), Ok(cursor));
    assert!("".parse::<Cursor>().is_err());
    assert!("1~2".parse::<Cursor>().is_err());
}

#[test]
fn a_case_is_found_by_its_reference() {
    for reference in references(views()) {
        let (id, found) = case(views(), &reference);
        assert_eq!(found.reference(), reference);
        assert_eq!(views().line(id).unwrap().reference, reference);
    }
}
