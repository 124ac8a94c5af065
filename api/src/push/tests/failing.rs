//! What does not arrive, and what is done about it.

use super::*;

#[test]
fn where_a_receiver_is_down_an_alert_is_tried_for_a_day_then_put_aside_and_that_is_on_record_once() {
    let world = World::new();
    let failures = || {
        world.events(|event| {
            matches!(&event.event, Event::Ledger(ledger::Event::FailureRecorded(_) | ledger::Event::FailureEnded(_)))
        })
    };
    let sink = Sink::new("503 Service Unavailable");
    let begun = world.now.load(Ordering::Relaxed);
    {
        let pushes = world.started(world.at_once());
        add(&pushes, wanted("down", &sink.url, "auditor"));
        let receiver = pushes.receiver("down").unwrap();
        // What is tried after it, is tried once it is written down.
        until("two are put aside", || receiver.course().dead.len() >= 2 && receiver.course().trying.is_some());
        pushes.stop();
        let gone = world.now.load(Ordering::Relaxed) - begun;
        assert!(gone >= 2 * 24 * 3_600_000, "each was tried for a day: {gone} ms");
        let tries = receiver.log();
        assert!(tries.iter().filter(|tried| tried.ended == Ended::PutAside).count() >= 2);
        assert!(tries.iter().all(|tried| tried.status == Some(503)));
    }
    let recorded = failures();
    assert_eq!(recorded.len(), 1, "once as long as it lasts");
    let Event::Ledger(ledger::Event::FailureRecorded(FailureRecorded { subject, detail, .. })) = &recorded[0].event
    else {
        panic!("{:?}", recorded[0].event)
    };
    assert_eq!(subject.as_str(), "webhook down");
    assert!(detail.as_str().contains("503") && !detail.as_str().contains("secret-path"), "{detail}");
    let failure = recorded[0].position.to_string();
    let alert = || {
        let query = "{ alerts(first: 9, filter: { kinds: [DELIVERY_FAILED] }) { nodes { kind position subject state case { id } } } }";
        world.ask(query)["alerts"]["nodes"].take()
    };
    let of = |state: &str| json!([{ "kind": "DELIVERY_FAILED", "position": failure, "subject": "webhook down", "state": state, "case": null }]);
    assert_eq!(alert(), of("RAISED"), "what is put aside is itself an alert");

    // What was put aside outlives a stop, and all the rest comes once the receiver is back.
    sink.says("200 OK");
    sink.arrived.lock().unwrap().clear();
    let pushes = world.started(world.at_once());
    let aside: Vec<String> =
        pushes.receiver("down").unwrap().course().dead.iter().map(|dead| dead.position.to_string()).collect();
    assert!(aside.len() >= 2);
    has_come_to_the_end(&world, &pushes, "down");
    until("its end is on record", || failures().len() == 2);
    assert!(matches!(&failures()[1].event, Event::Ledger(ledger::Event::FailureEnded(_))));
    until("its alert is over", || alert() == of("RESOLVED"));
    let arrived = sink.positions();
    assert_eq!([aside.clone(), arrived].concat(), world.heard(&viewer("auditor")), "in order, and nothing was skipped");
    for position in &aside {
        let position = Position(position.parse().unwrap());
        assert!(pushes.asked(Asked::Resend { name: "down".into(), position }).is_ok());
    }
    assert!(pushes.receiver("down").unwrap().course().dead.is_empty(), "what was sent again is aside no more");
}

#[test]
fn no_redirect_is_followed_and_no_address_of_the_office_is_called() {
    let world = World::new();
    let pushes = world.pushes(really());
    let elsewhere = Sink::new("200 OK");
    let moved = Sink::new(&format!("307 Temporary Redirect\r\nlocation: {}", elsewhere.url));
    add(&pushes, wanted("moved", &moved.url, "auditor"));
    let tried = pushes.asked(Asked::Test { name: "moved".into() }).unwrap();
    assert_eq!((&tried["try"]["ended"], &tried["try"]["status"]), (&json!("FAILED"), &json!(307)));
    assert_eq!((moved.arrived().len(), elsewhere.arrived().len()), (1, 0));
    assert_eq!(moved.arrived()[0].body["type"], "hrdd.test");

    let port = elsewhere.url.split(':').nth(2).unwrap().split('/').next().unwrap().to_owned();
    for (name, host) in [("numbers", "127.0.0.1"), ("name", "localhost"), ("mapped", "[::ffff:127.0.0.1]")] {
        let url = format!("http://{host}:{port}/");
        add(&pushes, Wanted { allow_private: false, ..wanted(name, &url, "auditor") });
        let tried = pushes.asked(Asked::Test { name: name.into() }).unwrap();
        assert_eq!(tried["try"]["ended"], "FAILED", "{tried}");
        assert!(tried["try"]["why"].as_str().unwrap().contains("no public address"), "{tried}");
    }
    assert!(elsewhere.arrived().is_empty());
    let refused = |wanted| pushes.asked(Asked::Add { wanted: Box::new(wanted) }).unwrap_err().message;
    let plain = Wanted { allow_plain_http: false, ..wanted("plain", &elsewhere.url, "auditor") };
    assert!(refused(plain).contains("not encrypted"));
    assert!(refused(wanted("tls", "https://receiver.example/", "auditor")).contains("CA"));
    assert!(refused(wanted("moved", &moved.url, "auditor")).contains("there is a receiver"));
    assert!(refused(wanted("Bad name", &moved.url, "auditor")).contains("name"));
}

#[test]
fn while_what_alerts_are_read_from_stands_still_a_receiver_waits_and_skips_nothing() {
    for failing in [Projection::Alerts, Projection::Recipients] {
        let (fault, breaks) = breaks(failing);
        let (world, sink) = (World::breaking(fault), Sink::new("200 OK"));
        let raised = {
            let pushes = world.started(really());
            add(&pushes, wanted("desk", &sink.url, "auditor"));
            has_come_to_the_end(&world, &pushes, "desk");
            let before = (world.casebook.reader().head(), sink.positions().len());
            assert!(before.1 > 20);
            breaks.store(true, Ordering::Relaxed);
            let raised = world.find_damage();
            until("it is on record that nothing is sent", || world.troubles("webhook desk") == 1);
            assert_eq!((pushes.receiver("desk").unwrap().course().cursor, sink.positions().len()), before);
            let resent = pushes.asked(Asked::Resend { name: "desk".into(), position: raised }).unwrap_err();
            assert!(resent.code == "UNAVAILABLE" && resent.message.contains("stands still"), "{resent:?}");
            world.runtime.block_on(pushes.end());
            raised
        };
        let world = world.again();
        let pushes = world.started(really());
        until("its end is on record", || world.troubles("webhook desk") == 2);
        has_come_to_the_end(&world, &pushes, "desk");
        assert!(sink.positions().contains(&raised.to_string()), "{failing:?}");
        assert_eq!(sink.positions(), world.heard(&viewer("auditor")), "nothing was skipped, and nothing came twice");
    }
}

#[test]
fn a_lost_or_damaged_place_in_the_log_is_sent_again_and_never_skipped() {
    let world = World::new();
    let sink = Sink::new("200 OK");
    let pushes = world.started(really());
    add(&pushes, wanted("desk", &sink.url, "auditor"));
    has_come_to_the_end(&world, &pushes, "desk");
    drop(pushes);
    let (all, file) = (sink.positions(), world.folder.path().join("push").join("desk.course"));
    let kept = std::fs::read(&file).unwrap();
    for damaged in [Some(b"{\"cursor\":\"999999\"}\nffffffff\n".to_vec()), None] {
        match damaged {
            Some(bytes) => std::fs::write(&file, bytes).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        sink.arrived.lock().unwrap().clear();
        let pushes = world.started(really());
        has_come_to_the_end(&world, &pushes, "desk");
        assert_eq!(sink.positions(), all, "everything again");
    }
    std::fs::write(&file, kept).unwrap();
    sink.arrived.lock().unwrap().clear();
    let pushes = world.started(really());
    has_come_to_the_end(&world, &pushes, "desk");
    assert!(sink.arrived().is_empty(), "nothing is sent twice where its place is known");
    pushes.asked(Asked::Remove { name: "desk".into() }).unwrap();
    assert!(!file.exists() && pushes.count() == 0);
}

#[test]
fn a_failure_that_somebody_ended_does_not_come_back_while_it_lasts_and_does_when_it_begins_anew() {
    let (world, sink) = (World::new(), Sink::new("503 Service Unavailable"));
    let pushes = world.started(world.at_once());
    add(&pushes, wanted("down", &sink.url, "auditor"));
    let receiver = pushes.receiver("down").unwrap();
    until("it is on record", || world.troubles("webhook down") == 1);
    world.resolve_failure("webhook down");
    let aside = receiver.course().dead.len();
    until("more is put aside", || receiver.course().dead.len() > aside + 1 && receiver.course().trying.is_some());
    assert_eq!(world.troubles("webhook down"), 1, "somebody has ended it, and it lasts");
    sink.says("200 OK");
    until("one arrives", || !receiver.course().failing);
    has_come_to_the_end(&world, &pushes, "down");
    assert_eq!(world.troubles("webhook down"), 1, "nobody needs to be told of the end of what is over for them");
    sink.says("503 Service Unavailable");
    world.find_damage();
    until("it is on record that it fails again", || world.troubles("webhook down") == 2);
    pushes.stop();
}

#[test]
fn a_receiver_that_is_removed_leaves_no_failure_and_no_file_however_late_something_of_it_ends() {
    let (world, sink) = (World::new(), Sink::new("503 Service Unavailable"));
    let pushes = world.started(world.at_once());
    add(&pushes, wanted("down", &sink.url, "auditor"));
    let receiver = pushes.receiver("down").unwrap();
    until("it is on record", || world.troubles("webhook down") == 1);
    let files = ["course", "log"].map(|kind| world.folder.path().join("push").join(format!("down.{kind}")));
    assert!(files.iter().all(|file| file.exists()));
    pushes.asked(Asked::Remove { name: "down".into() }).unwrap();
    assert_eq!(world.troubles("webhook down"), 2, "its end is on record");
    // Somebody who tried it out when it was removed.
    world.runtime.block_on(receiver.test()).unwrap();
    let event = world.casebook.reader().head();
    drop(world.runtime.block_on(receiver.resend(event)));
    assert!(files.iter().all(|file| !file.exists()), "nothing comes back");
    assert_eq!(world.troubles("webhook down"), 2);
    assert!(!failures::is_open(&world.casebook, FailureKind::Delivery, "webhook down"));
}

#[test]
fn the_failure_of_a_receiver_that_is_configured_no_more_is_over_at_the_next_start() {
    let world = World::new();
    let kept = failures::record_blocking(&world.casebook, FailureKind::Delivery, "webhook lost", "No answer.");
    assert!(kept.unwrap());
    assert!(
        failures::record_blocking(&world.casebook, FailureKind::Delivery, "another way out", "No answer.").unwrap()
    );
    let _pushes = world.started(really());
    until("its end is on record", || world.troubles("webhook lost") == 2);
    assert!(failures::is_open(&world.casebook, FailureKind::Delivery, "another way out"), "that is another's");
}

#[test]
fn a_receiver_whose_authorities_are_gone_keeps_nobody_from_the_others_and_can_be_taken_away() {
    let (world, sink) = (World::new(), Sink::new("200 OK"));
    {
        let pushes = world.pushes(really());
        add(&pushes, wanted("desk", &sink.url, "auditor"));
    }
    let mut all = Endpoints::read(world.folder.path()).unwrap();
    let mut gone = all.endpoints[0].clone();
    (gone.name, gone.url) = ("gone".into(), "https://receiver.example/".into());
    gone.ca_file = Some(world.folder.path().join("no-such-file.pem"));
    all.endpoints.insert(0, gone);
    all.write(world.folder.path()).unwrap();
    let pushes = world.started(really());
    has_come_to_the_end(&world, &pushes, "desk");
    assert_eq!(sink.positions(), world.heard(&viewer("auditor")));
    let receiver = pushes.receiver("gone").unwrap();
    let refused = || receiver.log().last().is_some_and(|tried| tried.ended == Ended::Failed);
    until("it says why", refused);
    add(&pushes, wanted("third", &sink.url, "auditor"));
    pushes.asked(Asked::Remove { name: "gone".into() }).unwrap();
    let left: Vec<_> = pushes.receivers().iter().map(|known| known.endpoint.name.clone()).collect();
    assert_eq!(left, ["desk", "third"]);
}
