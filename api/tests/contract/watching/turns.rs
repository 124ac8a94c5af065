//! One turn of the clock: what moves it, what interrupts it, who gives its commands.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use api::{
    casebook::Casebook,
    failures,
    watch::{Turn, Watch},
};
use domain::{
    Event, Position, Stream,
    case::{alert, closing},
    terms::{CaseId, DeadlineKind, FailureKind, Instant, Role},
};
use projections::{AgendaFilter, Paging, Projection};
use serde_json::json;
use storage::Step;

use super::portfolio::runtime;
use crate::harness::{World, give, open, person, scenarios, write};

const LATER: &str = "2027-12-01T00:00:00Z";

fn watch(casebook: &Arc<Casebook>) -> Watch {
    Watch::new(Arc::clone(casebook))
}

fn turn(watch: &mut Watch) -> Turn {
    runtime().block_on(watch.turn()).unwrap()
}

/// What was said of deadlines and alerts, whenever it was recorded and whatever stands between, sorted.
fn said(casebook: &Casebook) -> Vec<String> {
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    let clock = log.iter().filter(|event| {
        event.recorded.by.role == Role::System
            && event.command.as_str().starts_with("clock-")
            && event.stream != Stream::Access
    });
    let said = clock.map(|event| {
        let body = event.event.serialize_body(serde_json::value::Serializer).unwrap();
        let mut body = body.as_object().unwrap().clone();
        // The alert's own position depends on the order.
        body.remove("alert");
        format!("{} {} {}", event.stream, event.event.kind().name, serde_json::Value::from(body))
    });
    let mut said: Vec<String> = said.collect();
    said.sort();
    said
}

#[test]
fn a_restart_in_the_middle_of_a_batch_neither_loses_nor_doubles() {
    let whole = tempfile::tempdir().unwrap();
    write(whole.path(), scenarios());
    let world = World::new(LATER);
    let casebook = open(whole.path(), world.setting());
    let mut clock = watch(&casebook);
    let all = turn(&mut clock).recorded;
    assert!(all > 20 && turn(&mut clock) == Turn::default(), "{all}");
    let wanted = said(&casebook);
    casebook.close();
    for writes in 1..6 {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), scenarios());
        open(folder.path(), world.setting()).close();
        let mut setting = world.setting();
        let left = AtomicU32::new(writes);
        setting.storage.fault = Some(Arc::new(move |step| {
            let fails = step == Step::Sync
                && left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err();
            if fails { Err(std::io::Error::other("the power is gone")) } else { Ok(()) }
        }));
        let casebook = open(folder.path(), setting);
        let cut = turn(&mut watch(&casebook));
        assert!(cut.stopped && cut.refused > 0 && cut.recorded < all, "{cut:?}");
        casebook.close();
        drop(casebook);
        let casebook = open(folder.path(), world.setting());
        let rest = turn(&mut watch(&casebook));
        assert!(rest.recorded <= all && rest.refused == 0 && !rest.stopped, "{rest:?}");
        assert_eq!(said(&casebook), wanted, "after {writes} writes");
        casebook.close();
    }
}

#[test]
fn two_clocks_at_once_record_everything_once() {
    let alone = tempfile::tempdir().unwrap();
    write(alone.path(), scenarios());
    let casebook = open(alone.path(), World::new(LATER).setting());
    turn(&mut watch(&casebook));
    let wanted = said(&casebook);
    casebook.close();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), World::new(LATER).setting());
    let (mut one, mut other) = (watch(&casebook), watch(&casebook));
    let (one, other) = runtime().block_on(async { tokio::join!(one.turn(), other.turn()) });
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one.refused + other.refused, 0, "who was slower sees that it is done");
    let recorded = one.recorded + other.recorded;
    assert_eq!((said(&casebook), recorded), (wanted.clone(), wanted.len()));
    casebook.close();
}

#[test]
fn an_edition_that_comes_into_force_is_judged_by_when_it_does() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new("2026-11-05T00:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let mut clock = watch(&casebook);
    turn(&mut clock);
    // A suspension may run for a shorter time: what was not due yet is overdue on the day of the edition.
    let mut policy = {
        let views = casebook.views();
        domain::policy::Policy::clone(views.registry().policy_on(world.now().day()).unwrap())
    };
    (policy.edition, policy.effective_from) = (domain::Edition(policy.edition.0 + 1), world.now().day().plus(2));
    policy.deadlines.incident_assessment_days = 0;
    let incident = json!({
        "commandId": "reports-one", "caseId": a_case(&casebook, "XA-2025-001"), "incident": "INC-9", "occurredOn": "2026-11-05",
        "place": "P", "category": "REPRISAL", "sourceKind": "COMMUNITY", "sourceReliability": "MODERATE", "children": false,
        "recipients": ["XA-TBP"], "summary": "S",
    });
    give(&casebook, &person("U-102", Role::ProjectStaff, "XA-CO"), "ReportIncident", incident).unwrap();
    // The case is looked at for that before the edition: when to look again, only the edition moves.
    turn(&mut clock);
    let mut input = serde_json::to_value(policy).unwrap();
    input["commandId"] = "publishes-one".into();
    give(&casebook, &person("U-703", Role::HeadquartersDecider, "HQ"), "PublishPolicy", input).unwrap();
    turn(&mut clock);
    let passed = |casebook: &Casebook| {
        let log = casebook.reader().after(Position(0), 10_000).unwrap();
        let of_one = log.iter().filter_map(|event| {
            let Event::Closing(closing::Event::DeadlinePassed(body)) = &event.event else { return None };
            (body.subject.as_str() == "INC-9").then(|| (event.recorded.at.to_string(), body.kind))
        });
        of_one.collect::<Vec<_>>()
    };
    assert_eq!(passed(&casebook), []);
    while let Some(next) = clock.next().filter(|next| *next <= Instant::parse("2026-11-12T00:00:00Z").unwrap()) {
        world.set_now(&next.to_string());
        turn(&mut clock);
    }
    assert_eq!(passed(&casebook), [("2026-11-07T00:00:00.000Z".to_owned(), DeadlineKind::IncidentAssessment)]);
    casebook.close();
}

#[test]
fn what_is_recorded_late_is_not_overdue_while_somebody_records_it() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new("2026-11-05T12:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let mut clock = watch(&casebook).patient();
    turn(&mut clock);
    let case = a_case(&casebook, "XA-2025-001");
    let by = person("U-102", Role::ProjectStaff, "XA-CO");
    let overdue = |casebook: &Casebook| said(casebook).iter().filter(|line| line.contains("INC-9")).count();
    let incident = json!({
        "commandId": "reports-late", "effectiveOn": "2026-10-05", "caseId": case, "incident": "INC-9", "occurredOn": "2026-10-05",
        "place": "P", "category": "REPRISAL", "sourceKind": "COMMUNITY", "sourceReliability": "MODERATE", "children": false,
        "recipients": ["XA-TBP"], "summary": "S",
    });
    give(&casebook, &by, "ReportIncident", incident).unwrap();
    for at in ["2026-11-05T12:00:01Z", "2026-11-05T12:00:29.999Z"] {
        world.set_now(at);
        turn(&mut clock);
        assert_eq!(overdue(&casebook), 0, "{at}");
    }
    assert_eq!(clock.next(), Some(Instant::parse("2026-11-05T12:00:30Z").unwrap()));
    world.set_now("2026-11-05T12:00:30Z");
    turn(&mut clock);
    assert_eq!(overdue(&casebook), 1);
    casebook.close();
}

fn a_case(casebook: &Casebook, reference: &str) -> String {
    casebook
        .views()
        .registry()
        .case_by_reference(&domain::terms::Reference::new(reference).unwrap())
        .unwrap()
        .to_string()
}

#[test]
fn a_screening_moves_what_falls_due_of_every_case_with_its_recipient() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new("2026-11-05T00:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let mut clock = watch(&casebook);
    turn(&mut clock);
    let filter = AgendaFilter { kinds: vec![DeadlineKind::ScreeningEnd], ..AgendaFilter::default() };
    let due = |casebook: &Casebook| {
        let page = casebook.views().agenda(&filter, &Paging::first(100)).into_lines();
        let of =
            |line: projections::AgendaLine| (line.subject.to_string() == "XA-TBP").then_some((line.case_id, line.due));
        page.into_iter().filter_map(of).collect::<Vec<(CaseId, Instant)>>()
    };
    let before = due(&casebook);
    assert!(!before.is_empty());
    let screened = json!({
        "commandId": "screens-one", "recipient": "XA-TBP", "screening": "SCR-9", "screenedBy": "UN-HR", "result": "CLEAR",
        "appliesTo": "UNIT", "violationClass": "NONE", "credibility": "HIGH", "screenedOn": "2026-11-05",
    });
    give(&casebook, &person("U-105", Role::HrddpFocalPoint, "XA-CO"), "ScreenRecipient", screened).unwrap();
    turn(&mut clock);
    let after = due(&casebook);
    assert!(after.len() == before.len() && after != before, "{before:?} {after:?}");
    // Past the earlier day, and before the later one: nothing of it passed, for it was moved.
    let (old, new) = (before[0].1, after[0].1);
    assert!(old < new);
    world.set_now(&old.after().to_string());
    turn(&mut clock);
    let of_screening = |said: &String| {
        said.contains("SCREENING_END") && said.contains("DeadlinePassed") && said.contains("\"XA-TBP\"")
    };
    assert_eq!(said(&casebook).into_iter().filter(of_screening).collect::<Vec<_>>(), [""; 0]);
    world.set_now(&new.after().to_string());
    turn(&mut clock);
    assert_eq!(said(&casebook).iter().filter(|line| of_screening(line)).count(), after.len());
    casebook.close();
}

#[test]
fn a_projection_that_stands_still_is_on_record_once_and_so_is_that_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new(LATER);
    let mut setting = world.setting();
    let head = scenarios().len() as u64 + 1;
    setting.fold_fault = Some(Arc::new(move |projection, position| {
        let fails = projection == Projection::Trail && position.0 > head;
        if fails { Err("made to fail".into()) } else { Ok(()) }
    }));
    let of_failures = |casebook: &Casebook| {
        let log = casebook.reader().after(Position(0), 10_000).unwrap();
        let names = log.iter().map(|event| event.event.kind().name.to_owned());
        names.filter(|name| name.starts_with("Failure")).collect::<Vec<_>>()
    };
    let casebook = open(folder.path(), setting);
    let mut clock = watch(&casebook);
    turn(&mut clock);
    turn(&mut clock);
    turn(&mut clock);
    assert_eq!(of_failures(&casebook), ["FailureRecorded"]);
    assert!(failures::is_open(&casebook, FailureKind::Projection, Projection::Trail.name()));
    // Nobody answers it: it goes further, in the ledger's own stream.
    world.set_now("2027-12-20T00:00:00Z");
    turn(&mut clock);
    let alerts = casebook.views().registry().ledger().alerts.clone();
    assert!(alerts.open.len() == 1 && alerts.open[0].step > 0, "{alerts:?}");
    casebook.close();
    drop((clock, casebook));
    let casebook = open(folder.path(), world.setting());
    let mut clock = watch(&casebook);
    turn(&mut clock);
    turn(&mut clock);
    assert_eq!(of_failures(&casebook), ["FailureRecorded", "FailureEnded"]);
    assert!(casebook.views().registry().ledger().alerts.open.is_empty());
    casebook.close();
}

#[test]
fn a_name_that_somebody_took_before_silences_nothing() {
    let whole = tempfile::tempdir().unwrap();
    write(whole.path(), scenarios());
    let world = World::new(LATER);
    let casebook = open(whole.path(), world.setting());
    turn(&mut watch(&casebook));
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    let taken: Vec<String> = log
        .iter()
        .filter(|event| event.event.kind().name == "DeadlinePassed" && event.command.as_str().starts_with("clock-"))
        .map(|event| event.command.as_str().to_owned())
        .collect();
    let wanted = taken.len();
    casebook.close();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), world.setting());
    for (number, name) in taken.iter().enumerate() {
        let input = json!({ "commandId": name, "user": format!("U-9{number:04}"), "role": "AUDITOR", "office": "local", "from": "2024-01-01" });
        give(&casebook, &crate::harness::records(), "GrantRole", input).unwrap();
    }
    let done = turn(&mut watch(&casebook));
    assert_eq!((done.refused, done.stopped), (0, false));
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    let before = scenarios().iter().filter(|event| event.event.kind().name == "DeadlinePassed").count();
    let passed = log.iter().filter(|event| event.event.kind().name == "DeadlinePassed").count();
    assert!(wanted > 3 && passed - before == wanted, "{passed} {before} {wanted}");
    casebook.close();
}

#[test]
fn what_a_full_disk_refuses_is_tried_again_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new(LATER);
    let casebook = open(folder.path(), world.setting());
    // A look at the disk holds for a second, and the first pause is two.
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    world.set_free(0);
    let (mut clock, head) = (watch(&casebook), casebook.reader().head());
    let refused = turn(&mut clock);
    assert!(refused.refused > 3 && refused.recorded == 0 && !refused.stopped, "{refused:?}");
    assert_eq!(turn(&mut clock), Turn::default(), "not before the pause is over");
    world.set_free(u64::MAX);
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    let done = turn(&mut clock);
    assert!(
        done.recorded > 20 && done.refused == 0 && casebook.reader().head().0 == head.0 + done.recorded as u64,
        "{done:?}"
    );
    assert_eq!(turn(&mut watch(&casebook)), Turn::default());
    casebook.close();
}

#[test]
fn a_flaw_in_the_stored_log_is_on_record_until_a_pass_has_ended_well() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let flaw = r#"{"started":"2026-01-01T00:00:00.000Z","finished":"2026-01-02T00:00:00.000Z","end":"7","flaw":["3","5","records were changed"]}"#;
    std::fs::write(folder.path().join("scrub.last"), storage::seal_line(flaw)).unwrap();
    let casebook = open(folder.path(), World::new(LATER).setting());
    let mut clock = watch(&casebook);
    // So slow that its first pass does not end here.
    casebook.scrub(1);
    turn(&mut clock);
    turn(&mut clock);
    let failures = |casebook: &Casebook| {
        let log = casebook.reader().after(Position(0), 10_000).unwrap();
        let bodies = log.iter().filter(|event| event.event.kind().name.starts_with("Failure"));
        bodies.map(|event| event.event.serialize_body(serde_json::value::Serializer).unwrap()).collect::<Vec<_>>()
    };
    let found = failures(&casebook);
    assert!(found.len() == 1 && found[0]["kind"] == "SCRUB", "{found:?}");
    assert!(found[0]["detail"].as_str().unwrap().contains("from position 3 to 5: records were changed"), "{found:?}");
    casebook.scrub(100_000);
    let start = std::time::Instant::now();
    while casebook.scrubbed().flaw.is_some() {
        assert!(start.elapsed().as_secs() < 60, "{:?}", casebook.scrubbed());
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    turn(&mut clock);
    turn(&mut clock);
    assert_eq!(failures(&casebook).len(), 2, "and its end");
    assert!(casebook.views().registry().ledger().alerts.open.is_empty());
    casebook.close();
}

/// Prints how many events a second the first turn records, against commands that are given one after the other.
#[test]
#[ignore = "measures; with --release"]
fn a_first_start_with_thousands_of_overdue_deadlines() {
    const SINGLE: u32 = 100;
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), fixtures::portfolio(800, 60).collect());
    let casebook = open(folder.path(), World::new(LATER).setting());
    let start = std::time::Instant::now();
    for number in 0..SINGLE {
        crate::harness::grant(&casebook, &crate::harness::records(), number).unwrap();
    }
    let single = start.elapsed().as_secs_f64() / f64::from(SINGLE);
    let mut clock = watch(&casebook);
    let start = std::time::Instant::now();
    let done = turn(&mut clock);
    let (took, each) = (start.elapsed().as_secs_f64(), start.elapsed().as_secs_f64() / done.recorded as f64);
    assert!(done.recorded > 2_000 && done.refused == 0, "{done:?}");
    let start = std::time::Instant::now();
    assert_eq!(turn(&mut watch(&casebook)), Turn::default());
    println!(
        "{} events in {took:.1} s, {:.1} times as many a second as one after the other; 800 cases with nothing to say in {:.2} s",
        done.recorded,
        single / each,
        start.elapsed().as_secs_f64()
    );
    casebook.close();
}

/// The clock names its commands by what they say: what it says a second time needs another name.
#[test]
fn what_was_near_was_moved_away_and_is_moved_back_is_said_to_be_near_again() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), World::new("2026-11-05T12:00:00Z").setting());
    let mut clock = watch(&casebook);
    let (case, by) = (a_case(&casebook, "XA-2025-001"), person("U-101", Role::ProjectManager, "XA-CO"));
    let near = |casebook: &Casebook| {
        let log = casebook.reader().after(Position(0), 10_000).unwrap();
        let of = |event: &&std::sync::Arc<domain::Envelope>| matches!(&event.event, Event::Alert(alert::Event::DeadlineNear(body)) if body.subject.as_str() == "M9.1");
        log.iter().filter(of).count()
    };
    let measure = json!({
        "commandId": "adds-a-measure", "caseId": case, "measure": "M9.1", "mitigationType": "COMMUNICATIONS_AGREEMENT",
        "title": "T", "description": "D", "risks": [], "reduces": ["LIKELIHOOD"], "owner": "U-101", "ownerParty": "IOM",
        "dueOn": "2026-11-15", "precedentToStart": false, "verificationMethod": "V",
    });
    give(&casebook, &by, "AddMitigation", measure).unwrap();
    turn(&mut clock);
    assert_eq!(near(&casebook), 1);
    for (id, due_on) in [("moves-it-away", "2027-02-01"), ("moves-it-back", "2026-11-15")] {
        let moved = json!({ "commandId": id, "caseId": case, "measure": "M9.1", "dueOn": due_on, "requestedBy": "U-105", "reason": "The post moved." });
        give(&casebook, &by, "ChangeMitigationDue", moved).unwrap();
        let turned = turn(&mut clock);
        assert_eq!(turned.refused, 0, "{id}");
    }
    assert_eq!(near(&casebook), 2);
    casebook.close();
}
