//! Pictures of a day of the world: what had happened by then, whenever it was recorded, against the records themselves.

use std::collections::BTreeMap;

use domain::{
    Case,
    case::clocks::{as_effective, counted},
    terms::{CaseStatus, DeadlineKind, IndicatorState, Reference},
};

use super::*;
use crate::gallery::then::Earlier;
use crate::pictures::{Counted, Funnel, monday};

/// The pictures of all cases that can be of a day of the world.
const OF_ONE_DAY: [Name; 7] =
    [Name::Matrix, Name::Funnel, Name::Indicators, Name::Suspensions, Name::Calendar, Name::Dotted, Name::Drift];

/// The histories of the cases.
fn histories(log: &[Envelope]) -> BTreeMap<domain::terms::CaseId, Vec<Envelope>> {
    let mut histories = BTreeMap::<_, Vec<Envelope>>::new();
    for event in log {
        if let Some(case) = event.stream.case() {
            histories.entry(case).or_default().push(event.clone());
        }
    }
    histories
}

/// What is drawn on a day, for whoever asks.
fn drawn(store: &Store, viewer: Option<&Viewer>, asked: &Asked, as_recorded: AsRecorded) -> Result<Scene, Missing> {
    let traces = Traces::default();
    let asker = Asker { viewer, now: store.casebook.now(), is_past: false, traces: &traces };
    match moment(&*store.casebook, asked, as_recorded, asker.now)? {
        Some(of) => Ok(store.casebook.ask_past(of.then, |views| {
            let earlier = Asker { now: of.now, is_past: true, ..asker };
            let log = store.casebook.log();
            gather(&Earlier { views, log }, &earlier, asked).map(|gathered| gathered.scene)
        })??),
        None => gather(&*store.casebook, &asker, asked).map(|gathered| gathered.scene),
    }
}

fn on(name: Name, day: Day) -> Asked {
    Asked { on: Some(day), ..of_all(name, false) }
}

#[test]
fn a_picture_of_all_cases_on_a_day_tells_what_had_happened_by_then_whenever_it_was_recorded() {
    let log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let store = store_of(log.clone(), Instant::parse(NOW).unwrap());
    let histories = histories(&log);
    let days = ["2025-03-15", "2025-06-30", "2025-11-04", "2026-02-10", "2026-03-20", "2026-06-01", "2026-11-02"];
    let mut found = BTreeMap::<&str, usize>::new();
    for day in days.map(day) {
        let cases: Vec<(Case, &Vec<Envelope>)> =
            histories.values().map(|known| (as_effective(known, day), known)).collect();
        let cases: Vec<_> = cases.into_iter().filter(|(case, _)| case.is_open()).collect();
        for name in OF_ONE_DAY {
            let scene = drawn(&store, None, &on(name, day), AsRecorded::Now).unwrap();
            let seen = match scene {
                Scene::Funnel(Funnel::Now(stages, _)) => {
                    let count = |status: CaseStatus| cases.iter().filter(|(case, _)| case.status() == status).count();
                    let told: usize = stages.iter().map(|stage| stage.count as usize).sum();
                    assert_eq!(told, cases.len(), "{day}");
                    stages.iter().for_each(|stage| assert_eq!(stage.count as usize, count(stage.status), "{day}"));
                    told
                }
                Scene::Matrix(matrix) => {
                    let Counted::Cases(cells, looked, _) = matrix.counted else { panic!("of cases") };
                    let rated = |case: &Case| case.risk.risks.iter().any(|risk| risk.newest().is_some());
                    assert_eq!(looked, cases.iter().filter(|(case, _)| rated(case)).count(), "{day}");
                    cells.iter().map(|(_, count)| *count as usize).sum()
                }
                Scene::Drift(drift) => {
                    let inherent = |case: &Case| {
                        case.risk.risks.iter().any(|risk| risk.on(domain::terms::Basis::Inherent).is_some())
                    };
                    let expected = cases.iter().filter(|(case, _)| inherent(case)).count();
                    assert_eq!(drift.cases.len(), expected, "{day}");
                    expected
                }
                Scene::Suspensions(bars) => {
                    let mut suspended: Vec<String> =
                        bars.bars.iter().filter(|bar| bar.is_suspended()).map(|bar| bar.label.clone()).collect();
                    let is_suspended =
                        |case: &Case| case.pair_statuses().iter().any(|(_, status)| *status == PairStatus::Suspended);
                    let expected = cases.iter().filter(|(case, _)| is_suspended(case));
                    let mut expected: Vec<String> = expected.map(|(case, _)| case.reference()).collect();
                    suspended.sort();
                    expected.sort();
                    assert_eq!(suspended, expected, "{day}");
                    bars.bars.len()
                }
                Scene::Indicators(indicators) => {
                    let breached = |case: &Case| {
                        let all = case.monitoring.indicators.iter();
                        all.filter(|known| known.state == IndicatorState::Breached).count()
                    };
                    let expected: usize = cases.iter().map(|(case, _)| breached(case)).sum();
                    assert_eq!(indicators.watched.len(), expected, "{day}");
                    expected
                }
                Scene::Dotted(dotted) => {
                    for (case, known) in &cases {
                        let dots = dotted.cases.iter().find(|dots| dots.case == case.reference()).unwrap();
                        let by_then = counted(known).iter().filter(|event| event.from <= day).count();
                        assert_eq!(dots.dots.len(), by_then, "{} on {day}", dots.case);
                    }
                    dotted.cases.len()
                }
                Scene::Calendar(calendar) => {
                    let reviews = cases.iter().flat_map(|(_, known)| counted(known));
                    let reviews = reviews.filter(|event| (monday(day).minus(7)..=day).contains(&event.from));
                    let is_review = |name: &str| name == "PeriodicReviewCompleted" || name == "SuspensionReviewed";
                    let reviews = reviews.filter(|known| is_review(known.event.event.kind().name));
                    let (mut expected, mut done) = (reviews.map(|known| known.from).collect::<Vec<_>>(), calendar.done);
                    expected.sort_unstable();
                    done.sort_unstable();
                    assert_eq!(done, expected, "{day}");
                    let until = monday(day).plus(7 * 60);
                    let due = store.casebook.views().registry().policy_on(day).cloned().map(|policy| {
                        let views = store.casebook.views();
                        let of = |case: &Case| {
                            let due = domain::deadline::due(case, views.registry(), &policy).into_iter();
                            let due = due.filter(|due| due.due.day() <= until).filter(|due| {
                                matches!(due.kind, DeadlineKind::PeriodicReview | DeadlineKind::SuspensionReview)
                            });
                            due.map(|due| (case.reference(), due.due.day())).collect::<Vec<_>>()
                        };
                        cases.iter().flat_map(|(case, _)| of(case)).collect::<Vec<_>>()
                    });
                    let mut due = due.unwrap_or_default();
                    let mut told: Vec<_> = calendar.due.iter().map(|one| (one.case.clone(), one.due_on)).collect();
                    due.sort();
                    told.sort();
                    assert_eq!(told, due, "{day}");
                    done.len().min(calendar.due.len())
                }
                other @ (Scene::Film(_)
                | Scene::Funnel(_)
                | Scene::Alerts(_)
                | Scene::Decision(_)
                | Scene::Diff(_)
                | Scene::Integrity(_)
                | Scene::Conditions(_)
                | Scene::Withheld(_)) => panic!("{name:?}: {other:?}"),
            };
            *found.entry(name.code()).or_default() += seen;
        }
    }
    assert_eq!(found.len(), OF_ONE_DAY.len());
    assert!(found.values().all(|seen| *seen > 0), "each is drawn with something in it on some day: {found:?}");
}

#[test]
fn both_clocks_are_asked_at_once_and_what_was_recorded_later_is_not_known() {
    let log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let store = store_of(log.clone(), Instant::parse(NOW).unwrap());
    let mut differ = 0;
    for place in [log.len() / 3, log.len() / 2, log.len() * 3 / 4] {
        let day = log[place - 1].recorded.at.day();
        let known = histories(&log[..place]);
        let expected: usize = known
            .values()
            .filter(|known| as_effective(known, day).is_open())
            .map(|known| counted(known).iter().filter(|event| event.from <= day).count())
            .sum();
        let position = AsRecorded::Position(Position(place as u64));
        let Scene::Dotted(dotted) = drawn(&store, None, &on(Name::Dotted, day), position).unwrap() else { panic!() };
        let dots = |dotted: &crate::pictures::Dotted| dotted.cases.iter().map(|case| case.dots.len()).sum::<usize>();
        assert_eq!(dots(&dotted), expected, "on {day} as known after {place}");
        let Scene::Dotted(now) = drawn(&store, None, &on(Name::Dotted, day), AsRecorded::Now).unwrap() else {
            panic!()
        };
        differ += usize::from(dots(&now) != expected);
    }
    assert!(differ > 0, "something of such a day was recorded later");
}

/// Of one case.
fn of_case(name: Name, reference: &str, step: Option<u32>, on: Option<Day>) -> Asked {
    Asked { case: Some(Reference::new(reference).unwrap()), step, on, ..of_all(name, false) }
}

#[test]
fn a_case_on_a_day_is_drawn_as_after_its_last_step_of_then_where_it_was_recorded_as_it_happened() {
    // Every other of what says something of risks, watching and decisions is in strict confidence.
    let mut log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    for event in log.iter_mut().filter(|event| event.position.0 % 2 == 0) {
        if matches!(event.event, Event::Risk(_) | Event::Monitoring(_) | Event::Decision(_)) {
            event.confidentiality = Confidentiality::StrictlyConfidential;
        }
    }
    let store = store_of(log.clone(), Instant::parse(NOW).unwrap());
    let mut partly = 0;
    let (mut compared, mut others) = (0, std::collections::BTreeSet::new());
    for known in histories(&log).values() {
        let reference = Case::fold(known).reference();
        let order: Vec<Position> = counted(known).iter().map(|known| known.event.position).collect();
        let in_order = order.len() == known.len() && order.is_sorted();
        let [oversight, records] = ["oversight", "records"].map(|name| store.viewer(&person(name)));
        for step in (0..known.len()).step_by(9) {
            let day = known[step].effective_on;
            let last = known.iter().filter(|event| event.effective_on <= day).count() as u32;
            for name in
                [Name::Matrix, Name::Indicators, Name::Suspensions, Name::Decision, Name::Calendar, Name::Conditions]
            {
                for viewer in [None, Some(&oversight), Some(&records)] {
                    let draw = |asked: Asked| match drawn(&store, viewer, &asked, AsRecorded::Now) {
                        Ok(scene) => format!("{scene:?}"),
                        Err(missing) => missing.to_string(),
                    };
                    let (true_then, recorded) = (
                        draw(of_case(name, &reference, None, Some(day))),
                        draw(of_case(name, &reference, Some(last), None)),
                    );
                    if in_order {
                        assert_eq!(true_then, recorded, "{name:?} of {reference} on {day}");
                        compared += 1;
                        if viewer.is_some_and(|viewer| std::ptr::eq(viewer, &records)) {
                            let whole =
                                drawn(&store, None, &of_case(name, &reference, None, Some(day)), AsRecorded::Now);
                            partly += usize::from(format!("{:?}", whole.unwrap()) != true_then);
                        }
                    } else if true_then != recorded {
                        others.insert(reference.clone());
                    }
                }
            }
        }
    }
    assert!(compared > 100, "{compared}");
    assert!(partly > 10, "who sees a part is drawn that part alone: {partly}");
    assert!(!others.is_empty(), "one was recorded otherwise than it happened");
}

#[test]
fn what_has_no_day_of_the_world_has_not_come_or_was_not_open_is_refused_with_what_to_ask() {
    let store = store(|_| ());
    let then = day("2026-03-20");
    let refused = |asked: Asked, as_recorded| match drawn(&store, None, &asked, as_recorded) {
        Err(missing) => missing.to_string(),
        Ok(scene) => panic!("{asked:?}: {scene:?}"),
    };
    for name in [Name::Alerts, Name::Integrity] {
        assert!(refused(on(name, then), AsRecorded::Now).contains("no day of the world"), "{name:?}");
    }
    for name in [Name::Film, Name::Diff, Name::Alerts] {
        let asked = of_case(name, "XA-2025-001", None, Some(then));
        assert!(refused(asked, AsRecorded::Now).contains("no day of the world"), "{name:?}");
    }
    let to_come = day("2026-11-03");
    assert!(refused(on(Name::Funnel, to_come), AsRecorded::Now).contains("has not come"));
    assert!(
        refused(of_case(Name::Matrix, "XA-2025-001", None, Some(to_come)), AsRecorded::Now).contains("has not come")
    );
    let early = of_case(Name::Matrix, "XA-2025-001", None, Some(day("2001-01-01")));
    assert!(matches!(drawn(&store, None, &early, AsRecorded::Now), Err(Missing::NotYet(..))));
    assert!(refused(early, AsRecorded::Now).contains("was not open on 2001-01-01"));
    // Whoever does not reach the case is told the same on every day.
    let stranger = Actor { office: Office::new("XB-CO").unwrap(), ..person("pm-xa") };
    for day in ["2001-01-01", "2026-03-20"].map(day) {
        let asked = of_case(Name::Matrix, "XA-2025-001", None, Some(day));
        let told = drawn(&store, Some(&store.viewer(&stranger)), &asked, AsRecorded::Now);
        assert!(matches!(told, Err(Missing::Case(_))), "{told:?}");
    }
    let at = AsRecorded::Position(Position(5));
    assert!(refused(of_case(Name::Matrix, "XA-2025-001", None, Some(then)), at).contains("step"));
    let alerts = of_case(Name::Alerts, "XA-2025-001", Some(3), None);
    assert!(refused(alerts, AsRecorded::Now).contains("Leave the step out"));
    // From whom small counts are withheld they are, on every day.
    let donor = store.viewer(&person("donor"));
    let scene = drawn(&store, Some(&donor), &on(Name::Funnel, then), AsRecorded::Now).unwrap();
    assert!(matches!(scene, Scene::Funnel(Funnel::Small)), "{scene:?}");
    // No day but the present one is called today.
    let calls_today = |step, on| {
        let traces = Traces::default();
        let asker = Asker { viewer: None, now: store.casebook.now(), is_past: false, traces: &traces };
        [Name::Suspensions, Name::Calendar].map(|name| {
            let asked = of_case(name, "XA-2025-001", step, on);
            picture(&*store.casebook, &asker, &asked).unwrap().svg(true).contains(">today<")
        })
    };
    assert_eq!(calls_today(None, None), [true; 2]);
    assert_eq!([calls_today(Some(60), None), calls_today(None, Some(then))], [[false; 2]; 2]);
    // The stamp says of which day it is, in every language.
    for language in [Language::En, Language::Fr, Language::Es, Language::Ar, Language::Ru, Language::Zh] {
        let traces = Traces::default();
        let asker = Asker { viewer: None, now: store.casebook.now(), is_past: false, traces: &traces };
        let asked = Asked { language, ..on(Name::Funnel, then) };
        let of = moment(&*store.casebook, &asked, AsRecorded::Now, asker.now).unwrap().unwrap();
        let said = earlier(&*store.casebook, &asker, &asked, &of).unwrap().table_text();
        let stamp = language.words().say("stamp-effective", &[("day", then.to_string().into())]);
        assert!(said.contains(&stamp), "{said}");
        let case = of_case(Name::Matrix, "XA-2025-001", None, Some(then));
        let said = picture(&*store.casebook, &asker, &Asked { language, ..case }).unwrap().table_text();
        assert!(said.contains(&stamp), "{said}");
    }
}

#[test]
fn reviews_of_a_day_are_those_that_were_not_annulled_and_that_are_seen() {
    let mut log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let is_review = |event: &Envelope| event.event.kind().name == "PeriodicReviewCompleted";
    log.iter_mut()
        .filter(|event| is_review(event))
        .for_each(|event| event.confidentiality = Confidentiality::StrictlyConfidential);
    let review = log.iter().find(|event| is_review(event)).unwrap().clone();
    let done = |store: &Store, viewer: Option<&Viewer>| {
        let asked = on(Name::Calendar, review.effective_on);
        let Scene::Calendar(calendar) = drawn(store, viewer, &asked, AsRecorded::Now).unwrap() else { panic!() };
        calendar.done.iter().filter(|day| **day == review.effective_on).count()
    };
    let now = Instant::parse(NOW).unwrap();
    let store = store_of(log.clone(), now);
    let before = done(&store, None);
    assert!(before > 0);
    let [oversight, records] = ["oversight", "records"].map(|name| store.viewer(&person(name)));
    assert_eq!((done(&store, Some(&oversight)), done(&store, Some(&records))), (before, 0), "who may not see it");

    // Annulled behind all else that was recorded, it never happened.
    let mut annulled = log.iter().find(|event| event.event.kind().name == "EventAnnulled").unwrap().clone();
    let last = log.last().unwrap();
    let revision =
        log.iter().filter(|event| event.stream == review.stream).map(|event| event.revision.0).max().unwrap();
    annulled.position = last.position.next();
    annulled.recorded.at = last.recorded.at;
    annulled.stream = review.stream.clone();
    annulled.revision = Revision(revision + 1);
    annulled.effective_on = last.effective_on;
    annulled.command = domain::CommandId::new("an-annulment-of-a-review").unwrap();
    let Event::Correction(domain::case::correction::Event::EventAnnulled(body)) = &mut annulled.event else { panic!() };
    body.target = review.position;
    log.push(annulled);
    assert_eq!(done(&store_of(log.clone(), now), None), before - 1);

    // Nor does the calendar of now count it, where it was done in the weeks that this shows.
    let done_now = |log: &[Envelope]| {
        let mut log = log.to_vec();
        log.iter_mut().find(|event| event.position == review.position).unwrap().effective_on = day("2026-10-30");
        let scene = drawn(&store_of(log, now), None, &of_all(Name::Calendar, false), AsRecorded::Now).unwrap();
        let Scene::Calendar(calendar) = scene else { panic!() };
        calendar.done.iter().filter(|done| **done == day("2026-10-30")).count()
    };
    assert_eq!((done_now(&log[..log.len() - 1]), done_now(&log)), (1, 0));
}

#[test]
fn a_step_and_a_later_day_are_judged_by_what_was_published_by_the_step() {
    // A third edition, published behind all else.
    let mut log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let is_edition = |event: &&Envelope| event.event.kind().name == "PolicyPublished";
    let mut third = log.iter().rfind(is_edition).unwrap().clone();
    let Event::Policy(domain::policy::Event::PolicyPublished(body)) = &mut third.event else { panic!() };
    (body.edition, body.effective_from) = (domain::Edition(3), day("2026-10-01"));
    (third.position, third.revision) = (log.last().unwrap().position.next(), third.revision.next());
    third.command = domain::CommandId::new("a-third-edition").unwrap();
    log.push(third);
    let store = store_of(log, Instant::parse(NOW).unwrap());
    let told = |step, on| {
        let traces = Traces::default();
        let asker = Asker { viewer: None, now: store.casebook.now(), is_past: false, traces: &traces };
        gather(&*store.casebook, &asker, &of_case(Name::Matrix, "XA-2025-001", step, Some(on)))
            .unwrap()
            .frame
            .stamp
            .policy
    };
    assert_eq!([told(None, day("2026-10-01")), told(None, day("2026-09-30"))], [3, 2]);
    assert_eq!(told(Some(60), day("2026-10-01")), 2, "the third was not known then");
}
