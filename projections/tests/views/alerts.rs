//! Alerts with their lives: against the cases that they are folded with, and the questions about them.

use std::sync::OnceLock;

use domain::{
    Actor, Case, Envelope, Event, Position, Stream,
    access::Viewer,
    case::{alert, closing, monitoring},
    ledger::{self, FailureRecorded},
    policy,
    terms::{
        AlertEnd, AlertState, Confidentiality, Country, DeadlineKind, FailureKind, Instant, Office, RecipientId, Role,
        Severity, Text, UserId,
    },
};
use projections::{Alert, AlertChange, AlertFilter, AlertKind, AlertStep, Order, Views};

use crate::harness::{Log, folded, interleaved};

const ALL: usize = 500;

/// The scenarios with what they leave out: a life of an alert from its raising to its end among it.
fn log() -> &'static Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    LOG.get_or_init(|| Log(fixtures::Ledger::with_scenarios().unwrap().log().to_vec()))
}

fn views() -> &'static Views {
    static VIEWS: OnceLock<Views> = OnceLock::new();
    VIEWS.get_or_init(|| folded(log()))
}

/// Puts an event at the end of a log, an hour after the last one.
fn append(log: &mut Vec<Envelope>, stream: &Stream, event: Event) -> Position {
    let last = log.last().unwrap().clone();
    let revision = log.iter().rev().find(|known| known.stream == *stream).map(|known| known.revision);
    let (position, mut recorded) = (last.position.next(), last.recorded.clone());
    recorded.at = recorded.at.plus_hours(1);
    let revision = revision.unwrap_or_default().next();
    log.push(Envelope { position, stream: stream.clone(), revision, recorded, event, ..last });
    position
}

fn all(views: &Views, filter: &AlertFilter) -> Vec<Alert> {
    let page = views.alerts(filter, Order::OldestFirst, None, ALL);
    assert!(page.complete);
    page.alerts
}

fn changes(views: &Views) -> Vec<AlertChange> {
    views.alert_changes(Position(0), &AlertFilter::default(), ALL).changes
}

fn text<const MOST: usize>(text: &str) -> Text<MOST> {
    Text::new(text).unwrap()
}

fn failure(log: &mut Vec<Envelope>) -> Position {
    let body =
        FailureRecorded { kind: FailureKind::Backup, subject: text("nightly"), detail: text("The disk is full.") };
    append(log, &Stream::Ledger, Event::Ledger(ledger::Event::FailureRecorded(body)))
}

/// What the fold of every case, and of the ledger, says is open.
fn expected(views: &Views) -> Vec<(Position, AlertState, AlertKind, Option<DeadlineKind>, u32)> {
    let cases: Vec<_> = views.cases().map(|(_, case)| case).collect();
    let of_cases = cases.iter().flat_map(|case| case.alerts.open.iter());
    let of_ledger = views.registry().ledger().alerts.open.iter();
    let known = of_cases.chain(of_ledger);
    let mut open: Vec<_> =
        known.map(|known| (known.alert, known.state, known.kind, known.deadline, known.step)).collect();
    open.sort_by_key(|(alert, ..)| *alert);
    open
}

#[test]
fn after_every_event_the_open_alerts_are_those_of_the_cases_and_of_the_ledger() {
    let (mut views, open) = (Views::new(), AlertFilter { open: Some(true), ..AlertFilter::default() });
    let mut long = log().0.clone();
    failure(&mut long);
    let (mut most, long) = (0, Log(long));
    for envelope in &long.0 {
        views.apply(envelope, &long).unwrap();
        views.settle();
        let shown = |alert: &Alert| (alert.id, alert.state, alert.kind, alert.deadline, alert.escalations);
        let found: Vec<_> = all(&views, &open).iter().map(shown).collect();
        assert_eq!(found, expected(&views), "after {}", envelope.position);
        most = most.max(found.len());
    }
    assert!(most > 5, "{most}");
    let over = AlertFilter { open: Some(false), ..AlertFilter::default() };
    assert!(!all(&views, &over).is_empty(), "what is over stays in the history");
}

#[test]
fn a_life_is_told_step_by_step() {
    let resolved = log().0.iter().rev().find_map(|envelope| {
        let Event::Alert(alert::Event::AlertResolved(body)) = &envelope.event else { return None };
        Some((body.alert, envelope.position))
    });
    let (id, end) = resolved.unwrap();
    let history = views().alert_history(id, ALL);
    let steps: Vec<_> = history.iter().map(|change| (change.step, change.alert.state)).collect();
    assert_eq!(
        steps,
        [
            (AlertStep::Raised, AlertState::Raised),
            (AlertStep::Snoozed, AlertState::Snoozed),
            (AlertStep::Acknowledged, AlertState::Acknowledged),
            (AlertStep::Resolved, AlertState::Resolved),
        ]
    );
    assert_eq!((history[0].position, history[3].position), (id, end));
    let alert = views().alert(id).unwrap();
    assert_eq!((alert.kind, alert.deadline), (AlertKind::DeadlinePassed, Some(DeadlineKind::Measure)));
    assert_eq!((alert.turned, alert.said, alert.last), (end, id, end));
    assert!(!alert.told.is_empty() && !alert.is_open());
    assert_eq!(views().alert_history(id, 2), history[2..], "the last ones, where not all are asked for");
    assert_eq!(views().alert(Position(id.0 - 1)), None);
}

#[test]
fn the_steps_lie_in_the_order_of_the_log_and_pages_of_them_hold_an_event_whole() {
    let whole = changes(views());
    assert!(whole.len() > 20 && whole.is_sorted_by_key(|change| change.position));
    let twice = whole.windows(2).any(|pair| pair[0].position == pair[1].position);
    assert!(twice, "an event that ends one alert and raises another is among them");
    let (mut found, mut after) = (Vec::new(), Position(0));
    while after < views().position() {
        let page = views().alert_changes(after, &AlertFilter::default(), 1);
        assert!(page.scanned_to > after && page.changes.iter().all(|change| change.position <= page.scanned_to));
        after = page.scanned_to;
        found.extend(page.changes);
    }
    assert_eq!(found, whole);
}

#[test]
fn pages_of_alerts_hold_each_once_in_both_directions() {
    let whole: Vec<_> = all(views(), &AlertFilter::default()).iter().map(|alert| alert.id).collect();
    assert!(whole.len() > 10 && whole.is_sorted());
    let case = views().alert(whole[0]).unwrap().case_id;
    let filters = [
        AlertFilter::default(),
        AlertFilter { case_id: case, ..AlertFilter::default() },
        AlertFilter { open: Some(true), ..AlertFilter::default() },
    ];
    for filter in filters {
        let expected: Vec<_> = all(views(), &filter).iter().map(|alert| alert.id).collect();
        for order in [Order::OldestFirst, Order::NewestFirst] {
            let (mut found, mut from) = (Vec::new(), None);
            loop {
                let page = views().alerts(&filter, order, from, 2);
                found.extend(page.alerts.iter().map(|alert| alert.id));
                from = page.scanned_to;
                if page.complete {
                    break;
                }
            }
            if order == Order::NewestFirst {
                found.reverse();
            }
            assert_eq!(found, expected, "{filter:?} {order:?}");
        }
    }
}

#[test]
fn each_filter_takes_what_it_names_and_nothing_else() {
    let whole = all(views(), &AlertFilter::default());
    let check = |name: &str, filter: AlertFilter, is_meant: &dyn Fn(&Alert) -> bool| {
        let found = all(views(), &filter);
        assert_eq!(found, whole.iter().filter(|alert| is_meant(alert)).cloned().collect::<Vec<_>>(), "{name}");
        assert!(!found.is_empty() && found.len() < whole.len(), "{name} tells some apart: {}", found.len());
    };
    let none = AlertFilter::default;
    let facts = |alert: &Alert| views().registry().access().facts(alert.case_id.unwrap()).unwrap();
    let first = whole[0].case_id;
    let (xa, xa_co): (Country, _) = (serde_json::from_value("XA".into()).unwrap(), Office::new("XA-CO").unwrap());
    check("case", AlertFilter { case_id: first, ..none() }, &|alert| alert.case_id == first);
    check("open", AlertFilter { open: Some(true), ..none() }, &Alert::is_open);
    check("state", AlertFilter { states: vec![AlertState::Resolved], ..none() }, &|alert| !alert.is_open());
    check("severity", AlertFilter { at_least: Some(Severity::Critical), ..none() }, &|alert| {
        alert.severity == Severity::Critical
    });
    check("kind", AlertFilter { kinds: vec![AlertKind::SupportSuspended], ..none() }, &|alert| {
        alert.kind == AlertKind::SupportSuspended
    });
    check("deadline", AlertFilter { deadlines: vec![DeadlineKind::Measure], ..none() }, &|alert| {
        alert.deadline == Some(DeadlineKind::Measure)
    });
    check("country", AlertFilter { countries: vec![xa], ..none() }, &|alert| facts(alert).country() == xa);
    check("office", AlertFilter { offices: vec![xa_co.clone()], ..none() }, &|alert| *facts(alert).office() == xa_co);
    check("told", AlertFilter { told: vec![Role::ChiefOfMission], ..none() }, &|alert| {
        alert.told.contains(&Role::ChiefOfMission)
    });
    let linked = whole.iter().find_map(|alert| {
        let case = views().case(alert.case_id?)?;
        case.scope.recipients.first().map(|link| link.recipient.clone())
    });
    let recipient = linked.unwrap();
    let around: Vec<_> = views().recipient_history(&recipient).unwrap().cases.iter().map(|case| case.case_id).collect();
    check("recipient", AlertFilter { recipient: Some(recipient), ..none() }, &|alert| {
        alert.case_id.is_some_and(|case| around.contains(&case))
    });
    let nobody = AlertFilter { recipient: Some(RecipientId::new("nobody").unwrap()), ..none() };
    assert_eq!(all(views(), &nobody), []);
    let later = views().recorded_at().unwrap().plus_hours(1);
    assert_eq!(all(views(), &AlertFilter { raised_from: Some(later), ..none() }), []);
    assert_eq!(all(views(), &AlertFilter { of_ledger: Some(true), ..none() }), []);
}

#[test]
fn an_alert_of_the_ledger_has_no_case_and_lives_in_the_ledgers_own_stream() {
    let mut log = log().0.clone();
    let id = failure(&mut log);
    let step = |event| Event::Alert(event);
    let acknowledged = alert::AlertAcknowledged { alert: id, note: None };
    let at = append(&mut log, &Stream::Ledger, step(alert::Event::AlertAcknowledged(acknowledged)));
    let views = folded(&Log(log.clone()));
    let found = all(&views, &AlertFilter { of_ledger: Some(true), ..AlertFilter::default() });
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].id, found[0].case_id, found[0].state), (id, None, AlertState::Acknowledged));
    assert_eq!((found[0].turned, found[0].raised_at.plus_hours(1)), (at, found[0].since));
    let body = alert::AlertResolved { alert: id, by: AlertEnd::Person, reason: text("A larger disk.") };
    append(&mut log, &Stream::Ledger, step(alert::Event::AlertResolved(body)));
    let ended = ledger::FailureEnded { kind: FailureKind::Backup, subject: text("nightly") };
    let news = append(&mut log, &Stream::Ledger, Event::Ledger(ledger::Event::FailureEnded(ended)));
    let views = folded(&Log(log));
    let last = changes(&views).pop().unwrap();
    assert_eq!((last.position, last.step, last.says), (news, AlertStep::Resolved, AlertKind::FailureEnded));
    assert_eq!(last.alert.id, news, "what had been resolved by hand before is news of its own");
    assert!(!views.alert(id).unwrap().is_open());
}

#[test]
fn the_ledgers_own_are_heard_by_whom_the_ledger_is_shown_and_those_of_cases_by_who_reaches_them() {
    let mut log = log().0.clone();
    let id = failure(&mut log);
    let views = folded(&Log(log));
    let viewer = |user: &str, role, office: &str| {
        let (user, office) = (UserId::new(user).unwrap(), Office::new(office).unwrap());
        let actor = Actor { user, role, office, on_behalf_of: None };
        Viewer::of(views.registry(), &actor, views.recorded_at().unwrap().day())
    };
    let (manager, oversight) = (viewer("U-101", Role::ProjectManager, "XA-CO"), viewer("U-706", Role::Oversight, "HQ"));
    let none = AlertFilter::default();
    let seen = views.seen_by(&oversight);
    assert_eq!(seen.alerts(&none, Order::OldestFirst, None, ALL).alerts, all(&views, &none));
    assert_eq!(seen.alert_changes(Position(0), &none, ALL).changes, changes(&views));
    assert!(seen.alert(id).is_some());
    let wall = manager.clone().within(&[domain::terms::TokenScope::Alerts]);
    assert!(views.seen_by(&wall).alert(id).is_none(), "a token for alerts does not show the ledger");
    let seen = views.seen_by(&manager);
    let reached = seen.alerts(&none, Order::OldestFirst, None, ALL).alerts;
    let of_office = |alert: &&Alert| {
        let facts = alert.case_id.and_then(|case| views.registry().access().facts(case));
        facts.is_some_and(|facts| manager.reaches(facts)) || alert.case_id.is_none()
    };
    assert_eq!(reached, all(&views, &none).iter().filter(of_office).cloned().collect::<Vec<_>>());
    let elsewhere = all(&views, &none).into_iter().find(|alert| !of_office(&alert)).unwrap();
    assert_eq!((seen.alert(elsewhere.id), seen.alert_history(elsewhere.id, ALL).len()), (None, 0));
}

#[test]
fn the_severity_is_that_of_the_rules_of_when_it_was_said() {
    let mut log = log().0.clone();
    let of_breach = |envelope: &Envelope| {
        let Event::Monitoring(monitoring::Event::IndicatorBreached(body)) = &envelope.event else { return None };
        Some((envelope.position, envelope.stream.clone(), body.clone()))
    };
    let open = all(views(), &AlertFilter::default());
    let mild = |position| open.iter().any(|alert: &Alert| alert.id == position && alert.severity == Severity::Warning);
    let (earlier, stream, breach) = log.iter().filter_map(of_breach).find(|(position, ..)| mild(*position)).unwrap();
    let mut rules = log.iter().find_map(|envelope| {
        let Event::Policy(policy::Event::AlertRulesPublished(body)) = &envelope.event else { return None };
        Some(body.clone())
    });
    let rules = rules.as_mut().unwrap();
    rules.edition.0 += 1;
    let rule = rules.alerts.iter_mut().find(|rule| rule.kind == AlertKind::IndicatorBreached).unwrap();
    (rule.severity, rule.grave) = (Severity::Critical, None);
    rules.effective_from = log.last().unwrap().recorded.at.day();
    append(&mut log, &Stream::Policy, Event::Policy(policy::Event::AlertRulesPublished(rules.clone())));
    // The first alert of the breach is over, or open and acknowledged: resolved here, so that the next is another.
    let resolved = alert::AlertResolved { alert: earlier, by: AlertEnd::Person, reason: text("Made up.") };
    append(&mut log, &stream, Event::Alert(alert::Event::AlertResolved(resolved)));
    let again = Event::Monitoring(monitoring::Event::IndicatorBreached(breach));
    let later = append(&mut log, &stream, again);
    let views = folded(&Log(log));
    assert_eq!(views.alert(earlier).unwrap().severity, Severity::Warning);
    assert_eq!(views.alert(later).map(|alert| alert.severity), Some(Severity::Critical));
}

#[test]
fn an_opened_log_says_the_same_as_one_that_was_followed() {
    let orders: [Vec<usize>; 3] = [vec![0], vec![1, 5, 2, 9], (0..60).rev().collect()];
    for picks in orders {
        let log = interleaved(log(), &picks);
        assert!(log.0.iter().any(|envelope| Case::rewrites(&envelope.event)));
        let followed = folded(&log);
        let mut opened = Views::new();
        log.0.iter().for_each(|envelope| opened.apply_unread(envelope).unwrap());
        opened.read_again(&log).unwrap();
        assert_eq!(changes(&opened), changes(&followed));
        assert_eq!(opened.digest(), followed.digest());
        let restored = Views::restore(followed.snapshot().clone()).unwrap();
        assert_eq!(changes(&restored), changes(&followed));
        assert_eq!(all(&restored, &AlertFilter::default()), all(&followed, &AlertFilter::default()));
    }
}

#[test]
fn a_step_keeps_the_moment_of_its_event() {
    let mut log = log().0.clone();
    let id = failure(&mut log);
    let until: Instant = log.last().unwrap().recorded.at.plus_hours(9);
    let body = alert::AlertSnoozed { alert: id, until, reason: text("Tomorrow.") };
    append(&mut log, &Stream::Ledger, Event::Alert(alert::Event::AlertSnoozed(body)));
    let body = alert::AlertSnoozeEnded { alert: id };
    append(&mut log, &Stream::Ledger, Event::Alert(alert::Event::AlertSnoozeEnded(body)));
    let body = alert::AlertEscalated { alert: id, step: 1, to: vec![Role::HeadquartersDecider] };
    append(&mut log, &Stream::Ledger, Event::Alert(alert::Event::AlertEscalated(body)));
    let views = folded(&Log(log.clone()));
    let history = views.alert_history(id, ALL);
    let steps: Vec<_> = history.iter().map(|change| change.step).collect();
    assert_eq!(steps, [AlertStep::Raised, AlertStep::Snoozed, AlertStep::Returned, AlertStep::Escalated]);
    let times: Vec<_> = log[log.len() - 4..].iter().map(|envelope| envelope.recorded.at).collect();
    assert_eq!(history.iter().map(|change| change.at).collect::<Vec<_>>(), times);
    let alert = views.alert(id).unwrap();
    assert_eq!((alert.raised_at, alert.since, alert.escalations), (times[0], times[3], 1));
    assert_eq!(history[3].told, [Role::HeadquartersDecider]);
    assert!(alert.told.contains(&Role::HeadquartersDecider) && alert.told.contains(&Role::RecordsOfficer));
}

#[test]
fn the_steps_of_one_event_are_those_that_a_walk_through_all_finds_there() {
    let walked = changes(views());
    let mut found = Vec::new();
    for position in 0..=views().position().0 + 1 {
        found.extend(views().alert_changes_at(Position(position), &AlertFilter::default()));
    }
    assert_eq!(found, walked);
    let told = AlertFilter { told: vec![Role::ChiefOfMission], ..AlertFilter::default() };
    let one = walked.iter().find(|change| !change.alert.told.contains(&Role::ChiefOfMission)).unwrap();
    assert!(views().alert_changes_at(one.position, &told).iter().all(|change| change.alert.id != one.alert.id));
}

#[test]
fn which_deadline_an_alert_is_about_is_not_known_where_what_raised_it_is_too_confidential() {
    for (class, is_known) in [(Confidentiality::Open, true), (Confidentiality::StrictlyConfidential, false)] {
        let mut log = log().0.clone();
        let (user, office) = (UserId::new("U-101").unwrap(), Office::new("XA-CO").unwrap());
        let actor = Actor { user, role: Role::ProjectManager, office, on_behalf_of: None };
        let today = views().recorded_at().unwrap().day();
        let viewer = |views: &Views| Viewer::of(views.registry(), &actor, today);
        let manager = viewer(views());
        let is_reached = |case: &&domain::terms::CaseId| {
            views().registry().access().facts(**case).is_some_and(|facts| manager.reaches(facts))
        };
        let cases: Vec<_> = views().cases().map(|(id, _)| id).collect();
        let stream = Stream::Case(*cases.iter().find(is_reached).unwrap());
        let (kind, subject) = (DeadlineKind::Measure, text("M-of-the-test"));
        let due = log.last().unwrap().recorded.at.plus_hours(2);
        let near = alert::DeadlineNear { kind, subject: subject.clone(), due, days: 3 };
        let id = append(&mut log, &stream, Event::Alert(alert::Event::DeadlineNear(near)));
        log.last_mut().unwrap().confidentiality = class;
        let passed = closing::DeadlinePassed { kind, subject, due };
        let said = append(&mut log, &stream, Event::Closing(closing::Event::DeadlinePassed(passed)));
        log.last_mut().unwrap().confidentiality = Confidentiality::Open;
        let views = folded(&Log(log));
        let alert = views.alert(id).unwrap();
        assert_eq!((alert.said, alert.deadline), (said, Some(kind)));
        assert_eq!(views.seen_by(&viewer(&views)).knows_deadline(&alert), is_known, "{class:?}");
    }
}
