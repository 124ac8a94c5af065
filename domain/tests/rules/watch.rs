//! The watch: from the state and the hour alone, so that it does not matter when it looked before, or how often.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use domain::{
    Case, Event,
    alerts::{Cause, watch},
    case::{
        alert::{self, Alerts},
        closing,
    },
    policy::Policy,
    terms::{AlertState, Instant},
};
use proptest::{prelude::*, sample::select};
use serde_json::json;

use crate::{harness::*, stages::*};

const HOUR: i64 = 3_600_000;
/// Ten years after the start of the standard case.
const END: &str = "2036-01-10T12:00:00Z";

fn plus_hours(at: Instant, hours: i64) -> Instant {
    Instant::from_milliseconds(at.milliseconds() + hours * HOUR).unwrap()
}

/// Active support, where emergencies are possible.
static ACTIVE: LazyLock<World> = LazyLock::new(|| {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = active();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    given_under(&policy, acts).0
});

/// Things that fall due, or raise something.
fn situations() -> Vec<Vec<Act>> {
    let visit = json!({"place": "North post", "announced": false, "access": "REFUSED", "findings": "f"});
    let stops = indicator("I2").with("autoConsequence", "PRECAUTIONARY_SUSPENSION");
    vec![
        vec![measure("M1").with("dueOn", after(20))],
        vec![measure("M2").with("dueOn", after(2))],
        vec![measure("M3").with("dueOn", "2027-12-31")],
        vec![incident("N1")],
        vec![incident("N2"), assess_incident("N2", "CREDIBLE", true)],
        vec![intervene("V1"), step("V1", "LOCAL")],
        vec![answer("N1", "CORRECTIVE_ACTION_PROMISED").with("promisedBy", after(33))],
        vec![suspend("U1", 1)],
        vec![reading("I1", 1, 2, 5)],
        vec![stops, reading("I2", 1, 2, 5)],
        vec![material_change("CHANGE_OF_COMMAND").on(&after(1))],
        vec![precondition("WEAPONS", "NOT_MET")],
        vec![identify("RC_LED"), consult("C1")],
        vec![emergency("Y1").on(START)],
        vec![act("RecordMonitoringVisit", MANAGER, visit)],
        vec![cease().on(&after(3))],
    ]
}

fn worlds() -> impl Strategy<Value = World> {
    prop::collection::vec(select(situations()), 0..8).prop_map(|chosen| {
        let mut world = ACTIVE.clone();
        for act in chosen.iter().flatten() {
            // What one of them makes impossible another one need not say.
            let _ = world.execute(act);
        }
        world
    })
}

/// Everything that was raised, how often each; from the events, one after the other.
fn raised(world: &World) -> BTreeMap<Cause, u32> {
    let (mut case, mut raised) = (Case::default(), BTreeMap::new());
    for envelope in &world.history {
        let before = case.alerts.clone();
        case.evolve(envelope);
        for change in Alerts::changes(&before, &case.alerts) {
            if change.state == AlertState::Raised && change.alert.alert == envelope.position {
                *raised.entry(change.alert.cause).or_default() += 1;
            }
        }
    }
    raised
}

/// The state is what the events say, and no deadline and no lead time is on record twice.
fn sound(world: &World) {
    assert_eq!(Case::fold(&world.history), world.case);
    let mut said = BTreeSet::new();
    for envelope in &world.history {
        let what = match &envelope.event {
            Event::Closing(closing::Event::DeadlinePassed(body)) => (body.kind, body.subject.clone(), body.due, None),
            Event::Alert(alert::Event::DeadlineNear(body)) => {
                (body.kind, body.subject.clone(), body.due, Some(body.days))
            }
            _ => continue,
        };
        assert!(said.insert(what.clone()), "{what:?} is on record twice");
    }
    assert!(raised(world).values().all(|count| *count == 1), "{:?}", raised(world));
}

/// Looks at each of the hours, and at the end.
fn watched(world: &World, hours: impl IntoIterator<Item = Instant>) -> World {
    let mut world = world.clone();
    for at in hours {
        world.watch(at);
        assert_eq!(world.watch(at), Vec::<&str>::new(), "what was said is not said again");
    }
    world.watch(hour(END));
    assert_eq!(world.watch(hour(END)), Vec::<&str>::new());
    sound(&world);
    world
}

fn every(world: &World, hours: i64, for_hours: i64) -> Vec<Instant> {
    (1..=for_hours / hours).map(|number| plus_hours(world.now(), number * hours)).collect()
}

/// Looks only when the watch itself says when.
fn woken(world: &World) -> World {
    let mut world = world.clone();
    let mut now = world.now();
    let mut turns = 0;
    while let Some(next) = watch::next(&world.case, &world.registry, now) {
        turns += 1;
        assert!(turns < 1_000, "it comes to rest");
        assert!(next >= now);
        now = next;
        assert!(!world.watch(now).is_empty(), "it wakes for something: {now}");
    }
    assert_eq!(watched(&world, []).history.len(), world.history.len(), "nothing was slept over");
    world
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 500, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(12))]

    /// Hourly for twenty days, daily for two years, once after ten, or just when it is time: the same alerts, each once.
    #[test]
    fn it_does_not_matter_how_often_somebody_looks(world in worlds()) {
        let once = raised(&watched(&world, []));
        prop_assert_eq!(&raised(&watched(&world, every(&world, 1, 24 * 20))), &once);
        prop_assert_eq!(&raised(&watched(&world, every(&world, 24, 24 * 800))), &once);
        prop_assert_eq!(&raised(&woken(&world)), &once);
    }

    /// At any hours in any order, as after restarts, long stops and a clock that steps: the same alerts, each once.
    #[test]
    fn stops_and_steps_of_the_clock_neither_lose_nor_add(world in worlds(), hours in prop::collection::vec(1..24 * 900i64, 1..30)) {
        let times: Vec<_> = hours.iter().map(|hours| plus_hours(world.now(), *hours)).collect();
        let watched = watched(&world, times);
        prop_assert_eq!(raised(&watched), raised(&super::watch::watched(&world, [])));
    }

    /// An earlier hour than one that was looked at finds nothing to say.
    #[test]
    fn a_clock_that_steps_back_adds_nothing(world in worlds(), hours in 1..24 * 900i64, back in 1..24 * 60i64) {
        let (mut world, now) = (world.clone(), plus_hours(world.now(), hours));
        world.watch(now);
        prop_assert_eq!(watch::judge(&world.case, &world.registry, plus_hours(now, -back)), []);
    }

    /// Whatever is put off comes back when it was to come back, whoever looks how late.
    #[test]
    fn a_snooze_always_ends(world in worlds(), hours in 1..=24i64, late in 0..24 * 30i64) {
        let mut world = world.clone();
        let now = plus_hours(world.now(), 24 * 25);
        world.watch(now);
        let until = plus_hours(now, hours);
        let open: Vec<_> = world.case.alerts.open.iter().map(|known| known.alert).collect();
        for alert in open {
            let body = json!({"alert": alert, "until": until, "reason": "r"});
            let on = now.day().to_string();
            world.must(&act("SnoozeAlert", CHIEF, body).on(&on).recorded(&now.to_string()));
        }
        let put_off: Vec<_> = world.case.alerts.open.iter().map(|known| known.alert).collect();
        prop_assert!(world.case.alerts.open.iter().all(|known| known.state == AlertState::Snoozed));
        if !put_off.is_empty() {
            prop_assert!(watch::next(&world.case, &world.registry, now).is_some_and(|next| next <= until));
        }
        world.watch(plus_hours(until, late));
        prop_assert!(world.case.alerts.open.iter().all(|known| known.state != AlertState::Snoozed));
        let ended = |envelope: &domain::Envelope| match &envelope.event {
            Event::Alert(event @ alert::Event::AlertSnoozeEnded(_)) => event.alert(),
            _ => None,
        };
        let announced: Vec<_> = world.history.iter().filter_map(ended).collect();
        let back = |alert: &domain::Position| announced.iter().filter(|known| *known == alert).count();
        // Or something graver brought it back before.
        let stepped = |alert: &domain::Position| world.case.alerts.find(*alert).is_some_and(|known| known.last > *alert);
        prop_assert!(put_off.iter().all(|alert| back(alert) == 1 || stepped(alert)), "{announced:?} of {put_off:?}");
    }
}

/// The worlds above reach what the properties speak of; otherwise they would hold of nothing.
#[test]
fn the_situations_raise_what_they_are_there_for() {
    let mut seen = BTreeSet::new();
    for acts in situations() {
        let mut world = ACTIVE.clone();
        let quiet = raised(&watched(&world, []));
        for act in &acts {
            world.must(act);
        }
        let more = raised(&watched(&world, []));
        let new: Vec<_> = more.into_keys().filter(|cause| !quiet.contains_key(cause)).collect();
        assert!(!new.is_empty(), "{:?} raises nothing", acts.iter().map(|act| act.name).collect::<Vec<_>>());
        seen.extend(new.into_iter().map(|cause| (cause.of, cause.deadline)));
    }
    assert!(seen.len() >= 14, "{seen:?}");
}

/// A long stop: what came near and passed meanwhile is said to have passed, and nothing else.
#[test]
fn after_a_long_stop_only_the_passing_is_said() {
    let mut due = given(met()).and(measure("M1").with("dueOn", after(20)));
    assert_eq!(due.0.watch(hour("2026-03-01T00:00:00Z")), ["DeadlinePassed"]);
}

/// The last millisecond of a day belongs to it, in UTC.
#[test]
fn a_deadline_passes_with_the_end_of_its_day_in_utc() {
    let due = || given(met()).and(measure("M1").with("dueOn", "2026-01-12")).0;
    let kinds = |at: &str| due().watch(hour(at));
    assert_eq!(kinds("2026-01-12T23:59:59.999Z"), ["DeadlineNear"]);
    assert_eq!(kinds("2026-01-13T00:00:00Z"), ["DeadlinePassed"]);
    assert_eq!(kinds("2026-01-13T01:59:59+02:00"), ["DeadlineNear"]);
    let world = due();
    let next = watch::next(&world.case, &world.registry, hour("2026-01-10T12:00:00Z"));
    assert_eq!(next, Some(hour("2026-01-10T12:00:00Z")), "the lead time of three days has begun");
    let mut told = due();
    told.watch(hour("2026-01-10T12:00:00Z"));
    let next = watch::next(&told.case, &told.registry, hour("2026-01-10T12:00:00Z"));
    assert_eq!(next, Some(hour("2026-01-13T00:00:00Z")));
}

#[test]
fn of_a_case_that_was_not_opened_and_of_one_that_is_closed_nothing_is_said() {
    let none = given([]);
    assert_eq!(watch::judge(&none.0.case, &none.0.registry, hour(END)), []);
    assert_eq!(watch::next(&none.0.case, &none.0.registry, hour(END)), None);
    let closed = given(met()).and([measure("M1"), withdraw()]);
    assert_eq!(watch::judge(&closed.0.case, &closed.0.registry, hour(END)), []);
    assert_eq!(watch::next(&closed.0.case, &closed.0.registry, hour(END)), None);
}

/// An edition that is to come into force moves what falls due: the watch wakes for it.
#[test]
fn the_watch_wakes_for_an_edition_that_comes_into_force() {
    let mut next = Policy::first().unwrap();
    (next.edition, next.effective_from) = (domain::Edition(2), day(&after(5)));
    let given = given(met()).and(act("PublishPolicy", HQ, serde_json::to_value(next).unwrap()));
    let wakes = watch::next(&given.0.case, &given.0.registry, hour("2026-01-10T12:00:00Z"));
    assert_eq!(wakes, Some(day(&after(5)).start()));
}

/// A case that can hold no more is not silent about what passes: one command is given after all others, and refused.
#[test]
fn what_a_case_has_no_room_for_is_given_last_and_refused() {
    let measures = ["M1", "M2", "M3"].map(|id| measure(id).with("dueOn", after(3)));
    let mut world = given(met()).and(measures).and(deadline_passed("M1", 3)).0;
    let (stream, event) = world.log.last().map(|known| (known.stream.clone(), known.event.clone())).unwrap();
    let judged = |world: &World| watch::judge(&world.case, &world.registry, hour(END));
    let passings = |world: &World| judged(world).iter().filter(|known| known.name() == "RecordDeadlinePassed").count();
    let due = passings(&world);
    assert!(due >= 2);
    for number in 1..domain::case::MOST_PERIODS {
        world.append(
            stream.clone(),
            crate::limits::another(&event, number),
            MANAGER,
            day(START),
            &format!("filling-{number}"),
        );
    }
    assert_eq!(passings(&world), 1, "of {due}");
    assert_eq!(judged(&world).last().map(domain::Command::name), Some("RecordDeadlinePassed"));
    let refused = world.decide(&deadline_passed("M2", 3)).unwrap_err();
    assert_eq!(refused.code(), "E-INP-01");
}

/// A measure that is overdue, and of which the passing was said.
fn overdue() -> World {
    let mut world = given(met()).and(measure("M1").with("dueOn", after(3))).0;
    assert!(world.watch(hour("2026-01-20T12:00:00Z")).contains(&"DeadlinePassed"));
    world
}

fn waits_for_m1(world: &World) -> usize {
    world.case.alerts.open.iter().filter(|known| known.cause.subject.as_str() == "M1").count()
}

#[test]
fn what_ended_and_falls_due_again_as_it_was_is_said_anew() {
    let mut world = overdue();
    assert_eq!(waits_for_m1(&world), 1);
    world.must(&drop_measure("M1").on("2026-01-20").recorded("2026-01-20T13:00:00Z"));
    assert_eq!(world.watch(hour("2026-01-20T14:00:00Z")), ["AlertResolved"]);
    assert_eq!(waits_for_m1(&world), 0);
    world.must(&annul("MitigationDropped").on("2026-01-20").recorded("2026-01-20T15:00:00Z"));
    world.must(&approve_annulment().on("2026-01-20").recorded("2026-01-20T16:00:00Z"));
    assert_eq!(world.watch(hour("2026-01-20T17:00:00Z")), ["DeadlinePassed"]);
    assert_eq!(waits_for_m1(&world), 1);
    assert!(world.watch(hour("2026-01-20T17:00:00Z")).is_empty(), "and once only");
}

#[test]
fn what_is_still_overdue_when_a_case_is_reopened_is_said_anew() {
    let mut world = overdue();
    world.must(&withdraw().on("2026-01-20").recorded("2026-01-20T13:00:00Z"));
    assert_eq!(waits_for_m1(&world), 0);
    world.must(&reopen().on("2026-01-21").recorded("2026-01-21T13:00:00Z"));
    assert!(world.watch(hour("2026-01-21T14:00:00Z")).contains(&"DeadlinePassed"));
    assert_eq!(waits_for_m1(&world), 1);
}

/// Reopening some pairs of a case that was never closed ends no alert, and says nothing twice.
#[test]
fn what_is_said_of_a_case_that_goes_on_is_not_said_again_when_pairs_of_it_are_reopened() {
    let measures = [measure("M1").with("dueOn", after(3)), measure("M2").with("dueOn", after(15))];
    let mut world = given(ready()).and(measures).0;
    let said = world.watch(hour("2026-01-20T12:00:00Z"));
    assert!(said.contains(&"DeadlinePassed") && said.contains(&"DeadlineNear"), "{said:?}");
    world.must(&decline("D1").on("2026-01-20").recorded("2026-01-20T13:00:00Z"));
    world.watch(hour("2026-01-20T14:00:00Z"));
    let told = world.case.alerts.told.len();
    world.must(&reopen().on("2026-01-20").recorded("2026-01-20T15:00:00Z"));
    assert!(world.watch(hour("2026-01-20T16:00:00Z")).is_empty());
    assert_eq!((waits_for_m1(&world), world.case.alerts.told.len()), (1, told));
}

/// Whoever resolved it knows that it is overdue.
#[test]
fn what_a_person_resolved_is_not_said_again() {
    let mut world = overdue();
    let alert = world.case.alerts.open.iter().find(|known| known.cause.subject.as_str() == "M1").unwrap().alert;
    let body = json!({"alert": alert, "reason": "It is known."});
    world.must(&act("ResolveAlert", FOCAL, body).on("2026-01-20").recorded("2026-01-20T13:00:00Z"));
    assert!(!world.watch(hour("2026-01-20T14:00:00Z")).contains(&"DeadlinePassed"));
    assert_eq!(waits_for_m1(&world), 0);
}

#[test]
fn what_was_near_and_is_done_is_not_remembered() {
    let mut world = given(met()).and(measure("M1").with("dueOn", after(20))).0;
    assert!(world.watch(hour("2026-01-20T12:00:00Z")).contains(&"DeadlineNear"));
    let told = |world: &World| world.case.alerts.told.iter().filter(|known| known.subject.as_str() == "M1").count();
    assert_eq!(told(&world), 1);
    world.must(&drop_measure("M1").on("2026-01-20").recorded("2026-01-20T13:00:00Z"));
    world.watch(hour("2026-01-20T14:00:00Z"));
    assert_eq!(told(&world), 0);
}
