//! Who is sent what, and how it is signed.

use super::*;

#[test]
fn a_receiver_is_sent_what_the_api_shows_its_person_and_nothing_else() {
    let world = World::new();
    let (mut not_reached, mut withheld, mut told) = (0, 0, 0);
    let (mut several, mut ended_and_began) = (0, 0);
    let pushes = world.started(really());
    for person in ["auditor", "com-xb", "pm-xb", "ps-xa", "donor", "records"] {
        let sink = Sink::new("204 No Content");
        add(&pushes, wanted(person, &sink.url, person));
        has_come_to_the_end(&world, &pushes, person);
        let shown = world.shown(&viewer(person));
        assert_eq!(sink.positions(), world.heard(&viewer(person)), "{person}");
        not_reached += world.heard(&viewer("auditor")).len() - shown.len();
        for (arrived, (position, alerts)) in sink.arrived().iter().zip(&shown) {
            let data = &arrived.body["data"];
            let changes = data["changes"].as_array().unwrap();
            let ids: Vec<&str> = changes.iter().map(|change| change["id"].as_str().unwrap()).collect();
            let mut sorted = ids.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, alerts.keys().collect::<Vec<_>>(), "{person} {position}: each step of the event, once");
            for change in changes {
                let known = &alerts[change["id"].as_str().unwrap()];
                let raising = Position(change["alert"].as_str().unwrap().parse().unwrap());
                let event = world.casebook.reader().at(raising).unwrap();
                let strict =
                    crate::sight::class_of(&world.casebook.views(), &event) == Confidentiality::StrictlyConfidential;
                let subject = if strict { &Value::Null } else { &known["subject"] };
                let said = ["step", "kind", "state", "severity", "subject"].map(|name| &change[name]);
                let alert = &known["alert"];
                let expected = [&known["step"], &known["says"], &known["state"], &alert["severity"], subject];
                assert_eq!(said, expected, "{person} {position}");
                withheld += usize::from(subject.is_null());
                told += usize::from(!subject.is_null());
            }
            // The message itself is the gravest of them: never an end where something began.
            let own = changes.iter().find(|change| change["id"] == data["id"]).unwrap();
            assert!(own.as_object().unwrap().iter().all(|(name, value)| &data[name] == value), "{data}");
            let ends = |change: &Value| change["step"] == "RESOLVED";
            let grave = |change: &Value| {
                (!ends(change), serde_json::from_value::<Severity>(change["severity"].clone()).unwrap())
            };
            assert!(changes.iter().all(|change| grave(change) <= grave(own)), "{data}");
            several += usize::from(changes.len() > 1);
            ended_and_began += usize::from(!ends(own) && changes.iter().any(ends));
        }
    }
    assert!(not_reached > 20 && withheld > 0 && told > 20, "{not_reached} {withheld} {told}: the test says something");
    assert!(
        several > 0 && ended_and_began > 0,
        "{several} {ended_and_began}: events with several steps are among them"
    );
}

#[test]
fn a_kind_that_is_asked_for_is_what_the_step_says_or_what_its_alert_is() {
    let world = World::new();
    let pushes = world.started(really());
    let shown = world.shown(&viewer("auditor"));
    let all: Vec<&Value> = shown.values().flat_map(BTreeMap::values).collect();
    let differs = all.iter().find(|step| step["says"] != step["alert"]["kind"]).expect("a step that says another kind");
    for (number, kind) in [&differs["says"], &differs["alert"]["kind"]].into_iter().enumerate() {
        let (sink, name) = (Sink::new("200 OK"), format!("kind-{number}"));
        let filter = Filter { kinds: vec![serde_json::from_value(kind.clone()).unwrap()], ..Filter::default() };
        add(&pushes, Wanted { filter, ..wanted(&name, &sink.url, "auditor") });
        has_come_to_the_end(&world, &pushes, &name);
        let told: Vec<(u64, Value)> = sink
            .arrived()
            .iter()
            .map(|arrived| &arrived.body["data"])
            .flat_map(|data| {
                let position = data["position"].as_str().unwrap().parse().unwrap();
                data["changes"].as_array().unwrap().iter().map(move |change| (position, change["id"].clone()))
            })
            .collect();
        let asked = |step: &Value| step["says"] == *kind || step["alert"]["kind"] == *kind;
        let expected: std::collections::BTreeSet<(u64, String)> = shown
            .iter()
            .flat_map(|(position, alerts)| alerts.iter().map(move |(id, step)| (position, id, step)))
            .filter(|(_, _, step)| asked(step))
            .map(|(position, id, _)| (*position, id.clone()))
            .collect();
        let found = told.iter().map(|(position, id)| (*position, id.as_str().unwrap().to_owned())).collect();
        assert_eq!((told.len(), expected.clone()), (expected.len(), found), "{kind}");
    }
}

#[test]
fn a_message_is_a_signed_event_and_bears_the_same_id_whenever_it_is_sent() {
    let world = World::new();
    let (pushes, sink) = (world.started(really()), Sink::new("200 OK"));
    let secret = add(
        &pushes,
        Wanted {
            filter: Filter { severities: vec![Severity::Critical], ..Filter::default() },
            ..wanted("desk", &sink.url, "auditor")
        },
    );
    has_come_to_the_end(&world, &pushes, "desk");
    let first = sink.arrived();
    let one = first.first().unwrap();
    assert!(one.head.starts_with("POST /hook?key=secret-path HTTP/1.1"), "{}", one.head);
    assert!(first.iter().all(|arrived| arrived.body["data"]["severity"] == "CRITICAL"));
    assert_eq!(one.body["specversion"], "1.0");
    assert_eq!(one.body["subject"], one.body["data"]["case"]["reference"]);
    assert_eq!(one.body["time"], one.body["data"]["recordedAt"]);
    assert!(one.body["type"].as_str().unwrap().starts_with("hrdd.alert."));
    assert_eq!(one.header("webhook-id"), one.body["id"].as_str().unwrap());
    assert!(one.header("content-type").starts_with("application/cloudevents+json"));
    let ids: std::collections::HashSet<&str> = first.iter().map(|arrived| arrived.header("webhook-id")).collect();
    assert_eq!(ids.len(), first.len(), "another id for each");

    let position: u64 = one.body["data"]["position"].as_str().unwrap().parse().unwrap();
    let rotated = pushes.asked(Asked::Rotate { name: "desk".into(), overlap_hours: 2 }).unwrap();
    assert_ne!(rotated["secret"], secret.as_str());
    let again = || {
        pushes.asked(Asked::Resend { name: "desk".into(), position: Position(position) }).unwrap();
        sink.arrived().last().unwrap().clone()
    };
    let twice = again();
    assert_eq!((twice.header("webhook-id"), &twice.body), (one.header("webhook-id"), &one.body));
    assert_eq!(twice.header("webhook-signature").split(' ').count(), 2, "by both secrets");
    world.now.fetch_add(2 * 3_600_000, Ordering::Relaxed);
    assert_eq!(again().header("webhook-signature").split(' ').count(), 1, "by the new one alone");

    let log = pushes.asked(Asked::Log { name: "desk".into(), aside_after: None }).unwrap();
    let tries = log["tries"].as_array().unwrap();
    assert_eq!(tries.len(), first.len() + 2);
    assert!(tries.iter().all(|tried| tried["ended"] == "DELIVERED" && tried["status"] == 200));
    let list = pushes.asked(Asked::List { after: None }).unwrap().to_string();
    assert!(!list.contains("whsec_") && !list.contains("secret-path"), "{list}");
    let refused = pushes.asked(Asked::Resend { name: "desk".into(), position: Position(1) }).unwrap_err();
    assert!(refused.message.contains("nothing for desk"), "{refused:?}");
}

#[test]
fn who_does_not_hold_the_role_is_sent_nothing() {
    let world = World::new();
    let (pushes, sink) = (world.started(really()), Sink::new("200 OK"));
    let nobody = Viewing { office: domain::terms::Office::new("XZ-CO").unwrap(), ..viewer("auditor") };
    add(&pushes, Wanted { viewer: nobody, ..wanted("stranger", &sink.url, "auditor") });
    has_come_to_the_end(&world, &pushes, "stranger");
    assert!(sink.arrived().is_empty(), "the role is not held for that office");
}

#[test]
fn whose_account_is_closed_is_sent_nothing_until_they_have_one_again() {
    let world = World::new();
    let (pushes, sink, person) = (world.started(really()), Sink::new("200 OK"), viewer("auditor"));
    world.give_account(&person, true);
    world.give_account(&person, false);
    add(&pushes, wanted("desk", &sink.url, "auditor"));
    has_come_to_the_end(&world, &pushes, "desk");
    assert!(sink.arrived().is_empty(), "the role is held still, and counts for nothing");
    world.give_account(&person, true);
    let raised = world.find_damage();
    has_come_to_the_end(&world, &pushes, "desk");
    assert_eq!(sink.positions(), [raised.to_string()]);
}

#[test]
fn a_receiver_that_asks_for_what_a_role_is_told_is_sent_that_and_nothing_else() {
    let world = World::new();
    let pushes = world.started(really());
    let all = {
        let viewer = crate::push::message::eyes(&world.casebook, &viewer("auditor")).unwrap();
        let views = world.casebook.views();
        views.seen_by(&viewer).alert_changes(Position(0), &projections::AlertFilter::default(), 100_000).changes
    };
    let (mut some, mut none) = (0, 0);
    for (number, role) in [Role::ChiefOfMission, Role::ProjectStaff, Role::Oversight].into_iter().enumerate() {
        let (sink, name) = (Sink::new("200 OK"), format!("told-{number}"));
        let filter = Filter { told: vec![role], ..Filter::default() };
        add(&pushes, Wanted { filter, ..wanted(&name, &sink.url, "auditor") });
        has_come_to_the_end(&world, &pushes, &name);
        let told: Vec<(String, String)> = sink
            .arrived()
            .iter()
            .flat_map(|arrived| {
                arrived.body["data"]["changes"].as_array().unwrap().clone().into_iter().map(|change| {
                    (
                        arrived.body["data"]["position"].as_str().unwrap().to_owned(),
                        change["alert"].as_str().unwrap().to_owned(),
                    )
                })
            })
            .collect();
        let expected: Vec<(String, String)> = all
            .iter()
            .filter(|change| change.alert.told.contains(&role))
            .map(|change| (change.position.to_string(), change.alert.id.to_string()))
            .collect();
        assert_eq!(told, expected, "{role}");
        some += usize::from(!told.is_empty());
        none += all.len() - told.len();
    }
    assert!(some >= 2 && none > all.len(), "{some} {none}: the test says something");
}
