//! Digests over the ten scenarios, on a clock of the test's own, taken by a small mail server on loopback.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, atomic::Ordering},
};

use domain::{
    Command, Event, Position,
    case::alert::{self, EscalateAlert},
    ledger::{self, PersonErased},
    terms::{Text, UserId},
};
use projections::Projection;
use serde_json::json;

use super::{
    super::tests::{World, breaks, viewer},
    Postman,
    config::FILE,
};
use crate::identity::{
    beside,
    own::{by_records_officer, by_system, own},
};

/// A mail server that takes everything, or nothing.
#[derive(Clone)]
struct Post {
    port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    refuses: Arc<Mutex<bool>>,
}

impl Post {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let post = Self { port, taken: Arc::default(), refuses: Arc::default() };
        let told = post.clone();
        std::thread::spawn(move || listener.incoming().flatten().for_each(|stream| told.clone().serve(stream)));
        post
    }

    fn serve(self, mut stream: TcpStream) {
        std::thread::spawn(move || {
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut say = |line: &str| drop(stream.write_all(format!("{line}\r\n").as_bytes()));
            say("220 here");
            while let Some(Ok(line)) = lines.next() {
                match line.split(' ').next().unwrap_or_default() {
                    "DATA" => {
                        say("354 go on");
                        let text: Vec<String> =
                            lines.by_ref().map(Result::unwrap).take_while(|line| line != ".").collect();
                        self.taken.lock().unwrap().push(text.join("\n").replace("=\n", ""));
                        say("250 taken");
                    }
                    "MAIL" if *self.refuses.lock().unwrap() => say("451 later"),
                    "QUIT" => return say("221 bye"),
                    _ => say("250 here"),
                }
            }
        });
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

fn write(world: &World, post: &Post, people: &[(&str, &str, &str)], after: u64) {
    let people: Vec<_> = people
        .iter()
        .map(|(name, address, language)| {
            let seen = viewer(name);
            json!({ "user": seen.user, "role": seen.role, "office": seen.office, "address": address, "language": language,
                    "everyHours": 24, "after": after.to_string() })
        })
        .collect();
    let smtp =
        json!({ "host": "127.0.0.1", "port": post.port, "security": "NONE", "from": "Ledger <ledger@office.example>" });
    let config = json!({ "smtp": smtp, "link": "https://ledger.example", "people": people });
    beside::write(&world.folder.path().join(FILE), &config).unwrap();
}

async fn round(postman: &mut Postman) {
    postman.round(&tokio::sync::watch::Sender::new(false).subscribe()).await;
}

fn pass(world: &World, hours: i64) {
    world.now.fetch_add(hours * 3_600_000, Ordering::Relaxed);
}

fn failures(world: &World) -> usize {
    let of = |event: &domain::Envelope| {
        matches!(&event.event, Event::Ledger(ledger::Event::FailureRecorded(_) | ledger::Event::FailureEnded(_)))
    };
    world.events(of).len()
}

#[test]
fn one_digest_comes_in_an_interval_and_says_what_is_open_and_nothing_of_what_it_is_about() {
    let (world, post) = (World::new(), Post::new());
    let head = world.casebook.reader().head().0;
    write(&world, &post, &[("auditor", "a@office.example", "en"), ("donor", "d@donor.example", "fr")], head);
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    let taken = post.taken();
    assert_eq!(taken.len(), 1, "nothing is open for a donor: {taken:?}");
    let text = &taken[0];
    for wanted in
        ["To: a@office.example", "Content-Language: en", "Auto-Submitted: auto-generated", "Message-ID: <mail-"]
    {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let open: Vec<(String, String)> = {
        let views = world.casebook.views();
        let cases: Vec<_> = views.cases().collect();
        let open = cases.iter().flat_map(|(_, case)| {
            case.alerts.open.iter().map(|open| (case.reference(), open.cause.subject.to_string()))
        });
        open.collect()
    };
    assert!(open.len() > 3);
    for (reference, subject) in &open {
        assert!(text.contains(reference.as_str()), "{reference}: {text}");
        assert!(subject.len() < 4 || !text.contains(subject.as_str()), "{subject} is what it is about: {text}");
    }
    pass(&world, 23);
    world.runtime.block_on(round(&mut postman));
    assert_eq!(post.taken().len(), 1, "not before a day is over");
    pass(&world, 1);
    world.runtime.block_on(round(&mut postman));
    assert_eq!(post.taken().len(), 2);
    // A new start knows when the last one went.
    let mut again = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut again));
    assert_eq!(post.taken().len(), 2);
}

#[test]
fn what_is_critical_comes_at_once_once_and_in_the_language_of_the_person() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("auditor", "a@office.example", "ar")], 0);
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    world.runtime.block_on(round(&mut postman));
    let taken = post.taken();
    assert_eq!(taken.len(), 2, "the critical ones, and then the digest of the day");
    assert!(taken.iter().all(|text| text.contains("Content-Language: ar")));
    let ids: Vec<&str> =
        taken.iter().map(|text| text.lines().find(|line| line.starts_with("Message-ID")).unwrap()).collect();
    assert_ne!(ids[0], ids[1]);
    // Right to left: U+200F in UTF-8, as a transfer encoding writes it.
    assert!(taken.iter().all(|text| text.contains("=E2=80=8F") || text.contains("4oCP")), "{}", taken[0]);
    world.runtime.block_on(round(&mut postman));
    assert_eq!(post.taken().len(), 2, "each once");
}

#[test]
fn a_critical_alert_of_the_ledger_itself_comes_at_once_and_again_when_it_is_escalated() {
    let (world, post) = (World::new(), Post::new());
    let head = world.casebook.reader().head().0;
    write(&world, &post, &[("auditor", "a@office.example", "en")], head);
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    let mut taken = || {
        let before = post.taken().len();
        world.runtime.block_on(round(&mut postman));
        post.taken().split_off(before)
    };
    assert_eq!(taken().len(), 1, "the digest");
    let alert = world.find_damage();
    let urgent = taken();
    assert_eq!(urgent.len(), 1, "not with the next digest, but at once");
    assert!(!urgent[0].contains("Case X") && urgent[0].contains("-urgent-"), "of no case: {}", urgent[0]);
    assert!(taken().is_empty(), "once");
    let command = Command::Alert(alert::Command::EscalateAlert(EscalateAlert { alert }));
    pass(&world, 25);
    assert_eq!(taken().len(), 1, "the next digest");
    world.casebook.submit_blocking(own(by_system().unwrap(), command).unwrap()).unwrap();
    let escalated = taken();
    assert!(escalated.len() == 1 && escalated[0].contains("-urgent-"), "{escalated:?}");
}

#[test]
fn while_what_alerts_are_read_from_stands_still_nobody_is_written_to_and_nothing_is_lost() {
    let (fault, breaks) = breaks(Projection::Alerts);
    let (world, post) = (World::breaking(fault), Post::new());
    let head = world.casebook.reader().head().0;
    write(&world, &post, &[("auditor", "a@office.example", "en")], head);
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    assert_eq!(post.taken().len(), 1);
    breaks.store(true, Ordering::Relaxed);
    world.find_damage();
    pass(&world, 25);
    for _ in 0..2 {
        world.runtime.block_on(round(&mut postman));
    }
    assert_eq!(post.taken().len(), 1, "no digest of what was open once");
    assert_eq!(world.troubles("mail"), 1, "on record, once");
    drop(postman);
    let world = world.again();
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    let taken = post.taken();
    assert!(taken.len() == 2 && taken[1].contains("-urgent-"), "what came meanwhile comes now: {taken:?}");
    assert_eq!(world.troubles("mail"), 2, "its end is on record");
}

#[test]
fn whose_account_is_closed_is_written_to_no_more() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("auditor", "a@office.example", "en"), ("com-xd", "d@office.example", "en")], 0);
    world.give_account(&viewer("auditor"), true);
    world.give_account(&viewer("auditor"), false);
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    assert!(!post.taken().is_empty() && post.taken().iter().all(|text| text.contains("d@office.example")));
    world.give_account(&viewer("auditor"), true);
    world.runtime.block_on(round(&mut postman));
    assert!(post.taken().iter().any(|text| text.contains("a@office.example")), "nothing was lost meanwhile");
}

#[test]
fn where_the_server_refuses_it_is_on_record_once_and_nothing_is_lost() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("auditor", "a@office.example", "es")], 0);
    *post.refuses.lock().unwrap() = true;
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    for _ in 0..6 {
        world.runtime.block_on(round(&mut postman));
        pass(&world, 1);
    }
    let events = world.events(|event| matches!(&event.event, Event::Ledger(ledger::Event::FailureRecorded(_))));
    assert_eq!(events.len(), 1, "once as long as it lasts");
    let Event::Ledger(ledger::Event::FailureRecorded(body)) = &events[0].event else { panic!() };
    assert_eq!(body.subject.as_str(), "mail");
    assert!(!body.detail.as_str().contains('@') && !body.detail.as_str().contains("U-708"), "{}", body.detail);
    *post.refuses.lock().unwrap() = false;
    pass(&world, 1);
    world.runtime.block_on(round(&mut postman));
    assert_eq!(post.taken().len(), 1, "what could not be sent is sent now");
    assert_eq!(failures(&world), 2, "its end is on record");
}

#[test]
fn who_is_erased_is_written_to_no_more_and_their_address_is_gone() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("auditor", "a@office.example", "en"), ("com-xd", "d@office.example", "en")], 0);
    let erased = PersonErased {
        person: UserId::new("U-708").unwrap(),
        legal_basis: Text::new("Asked for by the person.").unwrap(),
        requested_on: world.casebook.now().day(),
    };
    let mut actor = by_records_officer().unwrap();
    let records = viewer("records");
    (actor.user, actor.role, actor.office) = (records.user, records.role, records.office);
    world.casebook.submit_blocking(own(actor, Command::Ledger(ledger::Command::ErasePerson(erased))).unwrap()).unwrap();
    let kept = std::fs::read_to_string(world.folder.path().join(FILE)).unwrap();
    assert!(!kept.contains("a@office.example") && kept.contains("d@office.example"), "{kept}");
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    assert!(!post.taken().is_empty() && post.taken().iter().all(|text| text.contains("d@office.example")));
    assert_eq!(world.casebook.reader().head(), Position(world.events(|_| true).len() as u64));
}

/// Changes what stands in the file of the first person.
fn change(world: &World, name: &str, value: serde_json::Value) {
    let file = world.folder.path().join(FILE);
    let mut config: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    config["people"][0][name] = value;
    // As a person writes it, who has an editor.
    std::fs::write(&file, serde_json::to_string_pretty(&config).unwrap() + "\n").unwrap();
}

#[test]
fn who_asks_for_what_their_role_is_told_is_told_of_nothing_else() {
    let (world, post) = (World::new(), Post::new());
    let head = world.casebook.reader().head().0;
    write(&world, &post, &[("com-xd", "d@office.example", "en")], head);
    let viewer = super::super::message::eyes(&world.casebook, &viewer("com-xd")).unwrap();
    let open = |told: Vec<domain::terms::Role>| {
        let asked = projections::AlertFilter { told, ..projections::AlertFilter::default() };
        super::digest::open(&world.casebook, &viewer, &asked).unwrap().len()
    };
    let (seen, told) = (open(Vec::new()), open(vec![domain::terms::Role::ChiefOfMission]));
    assert!(told < seen, "{told} of {seen}: the test says something");
    let count = |text: &str| text.matches("Case X").count();
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    assert_eq!(count(&post.taken()[0]), seen);
    change(&world, "alerts", "TOLD".into());
    pass(&world, 24);
    world.runtime.block_on(round(&mut postman));
    let digests = post.taken();
    assert_eq!(digests.get(1).map_or(0, |text| count(text)), told);
    change(&world, "alerts", "ELSE".into());
    pass(&world, 24);
    world.runtime.block_on(round(&mut postman));
    assert_eq!((post.taken().len(), world.troubles("mail")), (digests.len(), 1), "a word that is none is told of");
}

#[test]
fn where_there_is_nothing_to_tell_a_start_does_not_look_through_the_whole_log_again() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("donor", "d@donor.example", "fr")], 0);
    // Long enough that it is worth a file.
    let mut number = 0;
    while world.casebook.reader().head().0 < super::MOST_UNWRITTEN + 10 {
        number += 1;
        world.give_account(&viewer("auditor"), number % 2 == 1);
    }
    let head = world.casebook.reader().head();
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    world.runtime.block_on(round(&mut postman));
    assert!(post.taken().is_empty(), "nothing is open for a donor");
    let folder = std::fs::read_dir(world.folder.path().join("push")).unwrap();
    let files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    let place = beside::read::<super::Place>(&files[0]).unwrap().unwrap();
    assert_eq!((files.len(), place.cursor, place.counted), (1, head, head));
}

#[test]
fn where_it_cannot_be_written_down_how_far_somebody_was_told_that_is_on_record() {
    let (world, post) = (World::new(), Post::new());
    write(&world, &post, &[("auditor", "a@office.example", "en")], 0);
    // In the place of the folder.
    std::fs::write(world.folder.path().join("push"), "").unwrap();
    let mut postman = Postman::new(&world.casebook, world.folder.path());
    for _ in 0..2 {
        world.runtime.block_on(round(&mut postman));
    }
    assert_eq!(world.troubles("mail"), 0, "not at once");
    world.runtime.block_on(round(&mut postman));
    assert_eq!(
        (world.troubles("mail"), post.taken().len()),
        (1, 0),
        "nothing is sent of which nobody knows afterwards"
    );
    // Somebody has it in hand, and ends the alert: it does not come straight back.
    world.resolve_failure("mail");
    world.runtime.block_on(round(&mut postman));
    assert_eq!(world.troubles("mail"), 1);
    std::fs::remove_file(world.folder.path().join("push")).unwrap();
    world.runtime.block_on(round(&mut postman));
    assert_eq!((world.troubles("mail"), post.taken().len()), (1, 1));
}
