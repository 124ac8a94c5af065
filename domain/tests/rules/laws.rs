//! Laws over random sequences of commands on a small case: two items, two recipients, plausible ids.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Case, Event, Position, Registry,
    case::{self, Pair},
    policy::Policy,
    terms::{AssessmentKind, AssessmentState, Basis, CaseStatus, Day, EmergencyState, PairStatus, RiskLevel},
};
use proptest::{prelude::*, sample::select, strategy::ValueTree};

use crate::{
    from_events::{Times, finds_real_risk, involved, is_endorsed_whole},
    harness::*,
    samples,
    sequences::{ACTIVE, BASE, sequences},
};

/// What the laws looked at, so that none of them is empty.
type Seen = BTreeMap<&'static str, u32>;

fn note(seen: &mut Seen, kind: &'static str) {
    *seen.entry(kind).or_default() += 1;
}

/// Plays a sequence and holds every law after every step.
fn play(active: bool, acts: &[Act], seen: &mut Seen) {
    let mut world = if active { ACTIVE.clone() } else { BASE.clone() };
    let mut ceased: BTreeSet<Pair> = BTreeSet::new();
    for act in acts {
        // Positions of kinds that never occurred cannot be named.
        let names_unknown = act.body.as_object().into_iter().flatten().any(|(_, value)| {
            let kind = value.as_str().and_then(|text| text.strip_prefix("@position:"));
            kind.is_some_and(|kind| !world.log.iter().any(|envelope| envelope.event.kind().name == kind))
        });
        if names_unknown {
            continue;
        }
        let before = world.clone();
        match world.execute(act) {
            Err(rejection) => {
                assert!(!rejection.message().is_empty());
                assert_eq!(world.history.len(), before.history.len(), "a refused command changes nothing");
                assert_eq!(world.case, before.case);
                assert_eq!(world.registry, before.registry);
            }
            Ok(events) => {
                assert!(!events.is_empty(), "an accepted command records something");
                for event in &events {
                    note(seen, event.kind().name);
                    let on = world.history.last().map_or(day(START), |envelope| envelope.effective_on);
                    judge(&before, act, event, on, &mut ceased, seen);
                    separate(&before, act, event, seen);
                }
                lasting(&world, &ceased);
            }
        }
    }
    // P5: replay tells the same, for the case and for the registry.
    assert_eq!(Case::fold(&world.history), world.case);
    let mut registry = Registry::default();
    world.log.iter().for_each(|envelope| registry.evolve(envelope));
    assert_eq!(registry, world.registry);
    // G30: as long as nothing is corrected, what was accepted passes the same guards again. The mechanism of the country
    // is taken as it is known at the end.
    let (case, judged) = case::hindsight::judge(&world.history, Position(0), &registry);
    assert_eq!(case, world.case);
    if !world.history.iter().any(|envelope| Case::rewrites(&envelope.event)) {
        for known in judged {
            note(seen, "guards asked again");
            let mut refused = known.refusals.iter().filter(|known| !known.rejection.code().starts_with("E-MECH"));
            assert!(refused.next().is_none(), "G30: {known:?}");
        }
    }
}

/// What must hold of an event in the state before it.
fn judge(before: &World, act: &Act, event: &Event, on: Day, ceased: &mut BTreeSet<Pair>, seen: &mut Seen) {
    let case = &before.case;
    match event {
        Event::Delivery(case::delivery::Event::DeliveryRecorded(body)) => {
            let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
            if let Some(emergency) = &body.emergency {
                // P1
                let known = case.emergencies.find(emergency).unwrap();
                assert!(matches!(known.state, EmergencyState::Running | EmergencyState::Ratified));
                assert!(known.covers.contains(&pair));
                note(seen, "delivery under an emergency");
            } else {
                let standing = case.standing.pair(&pair).unwrap();
                let times = Times::of(&before.history, &pair);
                assert!(times.active(on), "P1: {pair} on {on}: {times:?}");
                assert!(times.approved(on), "P1: {pair} on {on}: {times:?}");
                note(seen, if times.approvals.len() > 1 { "delivery after a renewal" } else { "delivery" });
                assert!(!ceased.contains(&pair) || standing.decided == Some(PairStatus::Ceased), "P1");
            }
        }
        Event::Decision(case::decision::Event::SupportApproved(body)) => {
            for pair in &body.covers {
                assert!(case.preconditions.not_met(pair).is_none(), "P2: {pair}");
            }
            let latest = case.risk.latest().unwrap();
            assert!(!latest.real_risk && !case.risk.real_risk() && !finds_real_risk(&before.history), "P3");
            assert!(is_endorsed_whole(&before.history), "P3: something was entered after the last endorsement");
            assert!(body.residual_level < RiskLevel::Prohibitive);
            assert_ne!(latest.kind, AssessmentKind::Rapid);
            let request = case.decision.request(&body.request).unwrap();
            assert_ne!(request.by.as_str(), act.by.0, "P10 S-4");
            assert!(request.concurrences.iter().all(|known| known.by.as_str() != act.by.0), "P10 S-1");
        }
        Event::Suspension(case::suspension::Event::SupportResumed(body)) => {
            for pair in &body.covers {
                assert_eq!(case.pair_status(pair), PairStatus::Suspended, "P9: {pair}");
                assert!(case.preconditions.not_met(pair).is_none());
            }
            assert!(!case.risk.real_risk());
        }
        Event::Suspension(case::suspension::Event::SupportCeased(body)) => ceased.extend(body.covers.iter().cloned()),
        Event::Closing(case::closing::Event::CaseReopened(body)) => {
            ceased.retain(|pair| !body.covers.contains(pair));
        }
        _ => (),
    }
}

/// P10: nobody does both of what two people must do.
fn separate(before: &World, act: &Act, event: &Event, seen: &mut Seen) {
    let (case, me) = (&before.case, act.by.0);
    let other = |user: &domain::terms::UserId, rule: &str| assert_ne!(user.as_str(), me, "P10 {rule}: {}", act.name);
    let unconflicted = || {
        let mut declared = case.scope.conflicts.iter();
        assert!(!declared.any(|known| known.user.as_str() == me), "P10 S-3: {}", act.name);
    };
    let not_the_owner = || other(&case.scope.opened.as_ref().unwrap().case_owner, "S-6");
    let not_of_the_assessment = || involved(&before.history).iter().for_each(|user| other(user, "S-1"));
    let author = |position: &Position| {
        before.history.iter().find(|known| known.position == *position).map(|known| known.recorded.by.user.clone())
    };
    match event {
        Event::Risk(case::risk::Event::RiskAssessmentEndorsed(body)) => {
            let made = &case.risk.assessment(&body.assessment).unwrap().assessor;
            other(made, "S-1");
            unconflicted();
        }
        Event::Risk(case::risk::Event::RiskRated(body)) if body.basis != Basis::ResidualAchieved => {
            let open = |known: &&case::risk::Assessment| {
                matches!(known.state, AssessmentState::Started | AssessmentState::Returned)
            };
            let mut mine = case.risk.assessments.iter().filter(open);
            assert!(mine.any(|known| known.assessor.as_str() == me), "P10 S-1: the assessor rates");
        }
        Event::Mitigation(case::mitigation::Event::MitigationVerified(body)) => {
            other(&case.mitigation.measure(&body.measure).unwrap().owner, "S-2");
        }
        Event::Mitigation(case::mitigation::Event::MitigationDueChanged(body)) => other(&body.requested_by, "S-4"),
        Event::Decision(
            case::decision::Event::SupportApproved(_)
            | case::decision::Event::SupportDeclined(_)
            | case::decision::Event::ConcurrenceRecorded(_),
        ) => {
            unconflicted();
            not_the_owner();
            not_of_the_assessment();
        }
        Event::Decision(case::decision::Event::ConditionVaried(body)) => {
            other(&body.requested_by, "S-4");
            unconflicted();
        }
        Event::Suspension(case::suspension::Event::SupportResumed(body)) => {
            other(&case.suspensions.find(&body.suspension).unwrap().by, "who suspended does not resume");
            other(&body.requested_by, "S-4");
            unconflicted();
            not_the_owner();
        }
        Event::Suspension(case::suspension::Event::SupportCeased(_)) => {
            unconflicted();
            not_the_owner();
        }
        Event::Emergency(case::emergency::Event::EmergencySupportRatified(body)) => {
            other(&case.emergencies.find(&body.emergency).unwrap().by, "S-9");
            unconflicted();
        }
        Event::Correction(case::correction::Event::EventCorrected(body)) => {
            other(&body.proposed_by, "S-5");
            author(&body.target).iter().for_each(|author| other(author, "S-5"));
        }
        Event::Correction(case::correction::Event::EventAnnulled(body)) => {
            other(&body.proposed_by, "S-5");
            author(&body.target).iter().for_each(|author| other(author, "S-5"));
        }
        _ => return,
    }
    note(seen, "kept apart");
    if me == JANUS {
        note(seen, "kept apart, by somebody who holds every role");
    }
}

/// What must hold of every state.
fn lasting(world: &World, ceased: &BTreeSet<Pair>) {
    let case = &world.case;
    let statuses = case.pair_statuses();
    // P6: a pair stands in one place, and what the suspensions hold is what is suspended.
    let distinct: BTreeSet<_> = statuses.iter().map(|(pair, _)| pair).collect();
    assert_eq!(distinct.len(), statuses.len(), "P6");
    let held: BTreeSet<Pair> = case.suspensions.running().flat_map(|known| known.covers.iter().cloned()).collect();
    let suspended: BTreeSet<Pair> =
        statuses.iter().filter(|(_, status)| *status == PairStatus::Suspended).map(|(pair, _)| pair.clone()).collect();
    assert_eq!(held, suspended, "P6");
    // P13
    for (pair, status) in &statuses {
        let in_force = matches!(status, PairStatus::Approved | PairStatus::Active | PairStatus::Suspended);
        assert!(!(in_force && ceased.contains(pair)), "P13: {pair} is {status}");
    }
    assert_eq!(case.status() == CaseStatus::Closed, case.closing.is_closed());
    // P12: step by step where nothing is rewritten, and the fold everywhere.
    assert_eq!(Case::fold(&world.history), *case, "P12");
    let rewritten = world.history.iter().any(|envelope| Case::rewrites(&envelope.event));
    if !rewritten {
        let mut step_by_step = Case::default();
        world.history.iter().for_each(|envelope| step_by_step.evolve(envelope));
        assert_eq!(step_by_step, *case, "P12");
    }
    reach(world);
    // Everything a reader may ask of any state answers.
    let policy = world.registry.policies()[0].clone();
    let due = domain::deadline::due(case, &world.registry, &policy);
    assert!(due.is_sorted_by_key(|deadline| deadline.due));
}

/// P12: who reaches the case and who reads its evidence follows from the case as it counts.
fn reach(world: &World) {
    let (case, facts) = (&world.case, world.registry.access().facts(case_id()).unwrap());
    let opened = case.scope.opened.as_ref().unwrap();
    assert_eq!((facts.country(), facts.office(), facts.donors()), (opened.country, &opened.office, &opened.donors[..]));
    for user in [OWNER, CHIEF, FOCAL, MANAGER].map(|person| domain::terms::UserId::new(person.0).unwrap()) {
        for on in [START.to_owned(), after(20)].map(|on| day(&on)) {
            let works = opened.case_owner == user || case.assignments.is_assigned(&user, on);
            assert_eq!(facts.is_assigned(&user, on), works, "P12: {user} on {on}");
        }
        assert_eq!(facts.is_recused(&user), case.scope.recused_since(&user).is_some(), "P12: {user}");
    }
    let told: BTreeSet<_> = case.notifications.notified.iter().map(|known| &known.authority).collect();
    assert_eq!(facts.authorities().collect::<BTreeSet<_>>(), told, "P12");
    for known in &case.evidence.attached {
        // Every event of these worlds is restricted.
        let class = known.confidentiality.max(domain::terms::Confidentiality::Restricted);
        assert_eq!(facts.class_of_evidence(&known.evidence), class, "P12: {}", known.evidence);
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(96))]

    /// P1, P2, P3, P5, P6, P9, P10, P12, P13; refused commands change nothing; nothing panics.
    #[test]
    fn the_laws_hold_over_any_sequence((active, acts) in sequences()) {
        play(active, &acts, &mut Seen::new());
    }

    /// P4, for any scores and not only along one step.
    #[test]
    fn a_higher_score_never_gives_a_lower_level(low in prop::array::uniform4(1..=5i64), more in prop::array::uniform4(0..=4i64)) {
        let policy = Policy::first().unwrap();
        let level = |four: [i64; 4]| {
            let [likelihood, scale, scope, irremediability] =
                four.map(|number| domain::terms::Score::new(number.min(5)).unwrap());
            policy.level(policy.severity(scale, scope, irremediability), likelihood)
        };
        let mut high = low;
        high.iter_mut().zip(more).for_each(|(number, more)| *number += more);
        prop_assert!(level(low) <= level(high));
    }

    /// Any command, by anybody, on any day the calendar has, is answered.
    #[test]
    fn no_command_in_no_context_panics(index in any::<prop::sample::Index>(), role in select(domain::terms::Role::ALL.to_vec()), on in select(vec!["1900-01-01", "2016-01-10", START, "2026-06-01", "2199-12-31"]), active in any::<bool>()) {
        let kinds: Vec<_> = domain::Command::kinds().collect();
        let kind = index.get(&kinds);
        let body = samples::command(kind).serialize_body(serde_json::value::Serializer).unwrap();
        let mut world = if active { ACTIVE.clone() } else { BASE.clone() };
        let act = act(kind.name, Person(JANUS, role), body).on(on);
        let before = world.history.len();
        if world.execute(&act).is_err() {
            prop_assert_eq!(world.history.len(), before);
        }
    }
}

/// The generator reaches what the laws speak of; otherwise they would hold of nothing.
#[test]
fn the_sequences_reach_what_the_laws_are_about() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = Seen::new();
    for _ in 0..140 {
        let (active, acts) = sequences().new_tree(&mut runner).unwrap().current();
        play(active, &acts, &mut seen);
    }
    for (kind, least) in [
        ("SupportApproved", 20),
        ("SupportActivated", 15),
        ("DeliveryRecorded", 25),
        ("delivery after a renewal", 1),
        ("SupportSuspended", 30),
        ("SupportResumed", 5),
        ("SupportCeased", 10),
        ("CaseReopened", 4),
        ("SupportDeclined", 3),
        ("EventCorrected", 8),
        ("EventAnnulled", 10),
        ("ConsistencyAlertRaised", 4),
        ("delivery under an emergency", 3),
        ("RiskAssessmentEndorsed", 20),
        ("CaseWithdrawn", 1),
        ("MitigationVerified", 4),
        ("EmergencySupportRatified", 2),
        ("guards asked again", 100),
        ("kept apart", 100),
        ("kept apart, by somebody who holds every role", 10),
    ] {
        let count = seen.get(kind).copied().unwrap_or_default();
        assert!(count >= least, "{kind} was reached {count} times, at least {least} are wanted: {seen:?}");
    }
}
