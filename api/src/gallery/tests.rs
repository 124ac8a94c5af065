use std::{
    cell::Cell,
    sync::{Arc, OnceLock},
};

use async_graphql::Executor;
use domain::{
    Actor, Case, Envelope, Event, Position, Revision, Stream,
    access::Viewer,
    case::status::Since,
    terms::{Confidentiality, Country, Day, Instant, Office, PairStatus, Role, Subject, UserId},
};
use projections::{Paging, RegisterFilter, RegisterSort, Views, reports::AsRecorded};
use serde_json::{Value, json};
use storage::{Commit, EventLog, LogReader, Options};

use super::{
    Asked, Asker, Gathered, Missing, Shelf, earlier, gather, many, marks::MARKED, moment, of_case::runs, picture,
};
use crate::{
    caller::Caller,
    casebook::{Casebook, Setting, Time},
    graphql,
    pictures::{Integrity, Name, Run, Scene},
    room::Reserve,
    sight::Traces,
    submission,
    words::Language,
};

mod days;
mod past;

const NOW: &str = "2026-11-02T08:00:00Z";

/// A casebook with the ten scenarios, as a change has made them.
struct Store {
    casebook: Arc<Casebook>,
    _folder: tempfile::TempDir,
}

fn store(change: impl Fn(&mut Envelope)) -> Store {
    let mut log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    log.iter_mut().for_each(change);
    store_of(log, Instant::parse(NOW).unwrap())
}

/// A casebook with these events, at this moment.
fn store_of(log: Vec<Envelope>, now: Instant) -> Store {
    let folder = tempfile::tempdir().unwrap();
    let mut commits: Vec<Commit> = Vec::new();
    for envelope in log {
        match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
            Some(last) => last.envelopes.push(envelope),
            None => commits.push(Commit { envelopes: vec![envelope] }),
        }
    }
    let mut log = EventLog::open(folder.path(), Options::default()).unwrap();
    log.append(commits).unwrap();
    drop(log);
    let clock = Time::of(move || now);
    let reserve = Reserve { bytes: 1_000, probe: Arc::new(|_| Ok(u64::MAX)) };
    let setting = Setting { clock, reserve, ..Setting::default() };
    let casebook = Arc::new(Casebook::open_in(folder.path(), setting, &mut || ()).unwrap());
    Store { casebook, _folder: folder }
}

fn person(name: &str) -> Actor {
    let people = fixtures::prelude().unwrap().people;
    let known = &people[name];
    Actor { user: known.user.clone(), role: known.role, office: known.office.clone(), on_behalf_of: None }
}

impl Store {
    fn viewer(&self, actor: &Actor) -> Viewer {
        Caller::from(actor.clone()).viewer(&self.casebook)
    }

    fn give(&self, by: &Actor, command: &str, input: Value) -> Vec<Arc<Envelope>> {
        let given = submission::read(command, input, by, &|id| id.parse().ok().map(domain::terms::CaseId)).unwrap();
        self.casebook.submit_blocking(given).unwrap().envelopes
    }

    /// A screen on a wall, let in by who keeps the roles.
    fn lets_the_wall_in(&self) -> Actor {
        let (user, office) = (UserId::new("U-801").unwrap(), Office::new("HQ").unwrap());
        let held = json!({ "commandId": "lets-the-wall-in", "user": "U-801", "role": "DASHBOARD", "office": "HQ", "from": "2024-01-01" });
        self.give(&person("records"), "GrantRole", held);
        Actor { role: Role::Dashboard, user, office, on_behalf_of: None }
    }

    /// What somebody is shown, its table, and what left a trace.
    fn shown(&self, viewer: Option<&Viewer>, name: Name, country: Option<&str>) -> (Gathered, String, Vec<Position>) {
        let country = country.map(|country| Country::new(country).unwrap());
        let asked = Asked { name, case: None, step: None, language: Language::En, country, reached: false, on: None };
        let traces = Traces::default();
        let asker = Asker { viewer, now: self.casebook.now(), is_past: false, traces: &traces };
        let gathered = gather(&*self.casebook, &asker, &asked).unwrap();
        let traced = traces.take().traces.into_iter().map(|trace| trace.position).collect();
        (gathered, picture(&*self.casebook, &asker, &asked).unwrap().table_html(), traced)
    }

    fn ask(&self, actor: &Actor, document: &str) -> Value {
        let request = async_graphql::Request::new(document).data(Caller::from(actor.clone()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = runtime.block_on(graphql::schema(Arc::clone(&self.casebook)).execute(request));
        serde_json::to_value(answer).unwrap()["data"].take()
    }
}

const fn of_all(name: Name, reached: bool) -> Asked {
    Asked { name, case: None, step: None, language: Language::En, country: None, reached, on: None }
}

#[test]
fn who_has_an_alert_in_hand_is_told_to_whom_it_is_told_everywhere_else() {
    let store = store(|_| ());
    // An alert is heard of by more people than the incident is read by that raised it.
    let reference = domain::terms::Reference::new("XA-2025-001").unwrap();
    let case = store.casebook.views().registry().case_by_reference(&reference).unwrap();
    let incident = json!({
        "commandId": "an-incident-in-confidence", "caseId": case.to_string(), "effectiveOn": "2026-11-01",
        "eventConfidentiality": "STRICTLY_CONFIDENTIAL", "incident": "INC9", "occurredOn": "2026-11-01", "place": "A post",
        "category": "EXTORTION", "sourceKind": "COMMUNITY", "sourceReliability": "HIGH", "recipients": ["XA-TBP"],
        "summary": "Told by a driver.",
    });
    store.give(&person("ts-xa"), "ReportIncident", incident);
    let assessment = json!({
        "commandId": "is-grave", "caseId": case.to_string(), "effectiveOn": "2026-11-01",
        "eventConfidentiality": "STRICTLY_CONFIDENTIAL", "incident": "INC9", "verification": "CREDIBLE", "grave": true,
        "linkToSupport": "DIRECT", "attribution": "INDIVIDUAL", "reasoning": "Two accounts agree.", "evidence": [],
    });
    store.give(&person("fp-xa"), "AssessIncident", assessment);
    let system = person("oversight");
    let open = "{ alerts(first: 100, filter: { open: true, ofLedger: false }) { nodes { position case { id } event { confidentiality } } } }";
    let alerts = store.ask(&system, open)["alerts"]["nodes"].take();
    let alerts = alerts.as_array().unwrap();
    let focal_points = ["fp-xa", "fp-xb", "fp-xc", "fp-xd", "fp-xe"].map(person);
    let (mut answered, mut strict) = (0, Vec::new());
    for (number, alert) in alerts.iter().enumerate() {
        let position = &alert["position"];
        let of = format!("{{ alert(position: {position}) {{ position }} }}");
        let raised = Position(position.as_str().unwrap().parse().unwrap());
        let case = store.casebook.log().at(raised).unwrap().stream.case().unwrap();
        let Some(by) = focal_points.iter().find(|by| !store.ask(by, &of)["alert"].is_null()) else { continue };
        let input = json!({ "commandId": format!("answers-{number}"), "caseId": case.to_string(), "alert": position });
        let recorded = store.give(by, "AcknowledgeAlert", input);
        answered += 1;
        if alert["event"]["confidentiality"] == "STRICTLY_CONFIDENTIAL" {
            strict.push(recorded[0].position);
        }
    }
    assert!(answered > strict.len() && !strict.is_empty(), "{answered} {strict:?}");
    let wall = store.lets_the_wall_in();
    let asked = "{ alerts(first: 100, filter: { open: true }) { nodes { kind severity state raisedAt by { user } case { reference } } } }";
    let (mut told, mut untold) = (0, 0);
    for actor in ["pm-xa", "ps-xb", "fp-xa", "com-xa", "oversight", "records"].map(person).into_iter().chain([wall]) {
        let (gathered, table, traced) = store.shown(Some(&store.viewer(&actor)), Name::Alerts, None);
        let Scene::Alerts(shown) = gathered.scene else { panic!("alerts are shown to {:?}", actor.role) };
        let mut drawn: Vec<String> = shown
            .open
            .iter()
            .map(|line| {
                format!(
                    "{} {} {} {} {:?} {:?}",
                    json!(line.kind),
                    json!(line.severity),
                    json!(line.state),
                    line.raised_on,
                    line.case,
                    line.by
                )
            })
            .collect();
        let answer = store.ask(&actor, asked);
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut wanted: Vec<String> = answer["alerts"]["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|alert| {
                let day = Instant::parse(alert["raisedAt"].as_str().unwrap()).unwrap().day();
                let (case, by) = (text(&alert["case"]["reference"]), text(&alert["by"]["user"]));
                format!("{} {} {} {day} {case:?} {by:?}", alert["kind"], alert["severity"], alert["state"])
            })
            .collect();
        drawn.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(drawn, wanted, "{:?}", actor.role);
        let of = |line: &&crate::pictures::AlertLine| line.state == domain::terms::AlertState::Acknowledged;
        let by: Vec<_> = shown.open.iter().filter(of).map(|line| line.by.clone()).collect();
        told += by.iter().flatten().count();
        untold += by.iter().filter(|by| by.is_none()).count();
        for user in focal_points.iter().map(|known| known.user.to_string()) {
            assert_eq!(table.contains(&user), by.contains(&Some(user.clone())), "{user} to {:?}", actor.role);
        }
        // What is told in strict confidence is told on record.
        let sees_strict = store.viewer(&actor).row().up_to == Confidentiality::StrictlyConfidential;
        assert_eq!(traced.iter().any(|position| strict.contains(position)), sees_strict, "{:?}", actor.role);
        assert!(traced.iter().all(|position| strict.contains(position)));
    }
    assert!(told > 0 && untold > 0, "{told} {untold}");
    let (_, _, traced) = store.shown(None, Name::Alerts, None);
    assert_eq!(traced, strict, "the operator too");
    store.casebook.close();
}

#[test]
fn readings_in_strict_confidence_are_drawn_on_record() {
    let store = store(|envelope| {
        if matches!(envelope.event, Event::Monitoring(_)) {
            envelope.confidentiality = Confidentiality::StrictlyConfidential;
        }
    });
    let oversight = store.viewer(&person("oversight"));
    let (gathered, _, traced) = store.shown(Some(&oversight), Name::Indicators, None);
    let Scene::Indicators(shown) = gathered.scene else { panic!("they are shown") };
    assert!(!shown.watched.is_empty());
    let views = store.casebook.views();
    let mut wanted: Vec<Position> = Vec::new();
    for line in &shown.watched {
        let reference = domain::terms::Reference::new(line.case.as_deref().unwrap()).unwrap();
        let case = views.registry().case_by_reference(&reference).unwrap();
        wanted.extend(views.registry().access().facts(case).unwrap().strictly_confidential(Subject::Monitoring));
    }
    drop(views);
    wanted.sort_unstable();
    wanted.dedup();
    let mut traced = traced;
    traced.sort_unstable();
    assert_eq!(traced, wanted);
    assert!(!wanted.is_empty());
    let restricted = store.viewer(&person("records"));
    let (gathered, _, traced) = store.shown(Some(&restricted), Name::Indicators, None);
    assert!(matches!(gathered.scene, Scene::Indicators(shown) if shown.watched.is_empty()) && traced.is_empty());
    store.casebook.close();
}

#[test]
fn whether_cases_are_made_up_is_not_told_where_how_many_are_is_not() {
    // Two of the ten: few enough to be withheld.
    let made_up = OnceLock::new();
    let store = store(|envelope| {
        if let Event::Scope(domain::case::scope::Event::CaseOpened(body)) = &mut envelope.event {
            body.demonstration = *made_up.get_or_init(|| body.country) == body.country;
        }
    });
    let country = made_up.get().unwrap().to_string();
    let wall = store.lets_the_wall_in();
    let (wall, oversight) = (store.viewer(&wall), store.viewer(&person("oversight")));
    let told = |viewer: &Viewer, name, country| store.shown(Some(viewer), name, country).0.frame.demonstration;
    for name in [Name::Funnel, Name::Alerts] {
        for country in [None, Some(country.as_str())] {
            assert!(told(&oversight, name, country), "{} {country:?}", name.code());
            assert!(!told(&wall, name, country), "{} {country:?}", name.code());
        }
    }
    store.casebook.close();
    // Where all ten are, it is told of all, and of a country not.
    let store = self::store(|_| ());
    let actor = Actor {
        role: Role::Dashboard,
        user: UserId::new("U-801").unwrap(),
        office: Office::new("HQ").unwrap(),
        on_behalf_of: None,
    };
    let held = json!({ "commandId": "lets-the-wall-in", "user": "U-801", "role": "DASHBOARD", "office": "HQ", "from": "2024-01-01" });
    store.give(&person("records"), "GrantRole", held);
    let wall = store.viewer(&actor);
    let told = |name, country| store.shown(Some(&wall), name, country).0.frame.demonstration;
    assert!(told(Name::Funnel, None) && told(Name::Alerts, None) && !told(Name::Funnel, Some(&country)));
    // Nor of the past, also where it is over the same cases.
    let head = AsRecorded::Position(store.casebook.views().position());
    for name in [Name::Funnel, Name::Alerts] {
        let (asked, now, traces) = (of_all(name, false), store.casebook.now(), Traces::default());
        let asker = Asker { viewer: Some(&wall), now, is_past: false, traces: &traces };
        let of = moment(&*store.casebook, &asked, head, now).unwrap().unwrap();
        let of_now = picture(&*store.casebook, &asker, &asked).unwrap().table_html();
        let of_past = earlier(&*store.casebook, &asker, &asked, &of).unwrap().table_html();
        let mark = Language::En.words().say("demonstration", &[]);
        assert!(of_now.contains(&mark) && !of_past.contains(&mark), "{}: {of_past}", name.code());
    }
    store.casebook.close();
}

/// Counts how often the views are held.
struct Counted<'a> {
    casebook: &'a Casebook,
    asked: Cell<usize>,
}

impl Shelf for Counted<'_> {
    fn ask<T>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        self.asked.set(self.asked.get() + 1);
        self.casebook.ask(ask)
    }

    fn log(&self) -> LogReader {
        self.casebook.log()
    }

    fn checked(&self) -> Integrity {
        self.casebook.checked()
    }
}

#[test]
fn states_are_read_a_part_at_a_time_and_are_those_that_their_lines_tell_of() {
    let store = store(|_| ());
    let page =
        store.casebook.views().register(&RegisterFilter::default(), RegisterSort::Opened, true, &Paging::first(10));
    let lines = page.into_lines();
    let many: Vec<_> = lines.iter().cycle().take(2 * many::AT_ONCE + 1).cloned().collect();
    let shelf = Counted { casebook: &store.casebook, asked: Cell::new(0) };
    let stated = many::states(&shelf, &many).unwrap();
    assert_eq!((stated.len(), shelf.asked.get()), (many.len(), 3));
    // Of a case that was written to since, it is what it was.
    let mut older = 0;
    for line in &lines {
        let history = store.casebook.log().history(&Stream::Case(line.id), Revision(1)..=line.revision).unwrap();
        let history: Vec<Envelope> = history.iter().map(|event| Envelope::clone(event)).collect();
        for revision in [line.revision.0, line.revision.0 / 2, 1] {
            let mut then = (**line).clone();
            then.revision = Revision(revision);
            let stated = many::states(&*store.casebook, &[Arc::new(then)]).unwrap();
            assert_eq!(*stated[0].1, Case::fold(&history[..revision as usize]), "{} {revision}", line.reference);
            older += usize::from(revision < line.revision.0);
        }
    }
    assert_eq!(older, 2 * lines.len());
    store.casebook.close();
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn since(on: &str, status: PairStatus) -> Since {
    Since { on: day(on), status }
}

#[test]
fn every_kind_that_is_marked_is_there() {
    for (name, _) in MARKED {
        assert!(Event::kinds().any(|kind| kind.name == name), "{name}");
    }
}

#[test]
fn support_runs_from_when_it_does_to_when_it_stops() {
    let history = [
        since("2025-01-01", PairStatus::Approved),
        since("2025-02-01", PairStatus::Active),
        since("2025-03-01", PairStatus::Suspended),
        since("2025-04-01", PairStatus::Active),
        since("2025-05-01", PairStatus::Ceased),
    ];
    let until = |day: &str| runs(&history, Day::parse(day).unwrap());
    let (whole, over) = until("2025-12-31");
    assert_eq!(
        whole,
        [
            (Run::Waiting, day("2025-01-01"), Some(day("2025-02-01"))),
            (Run::Running, day("2025-02-01"), Some(day("2025-03-01"))),
            (Run::Suspended, day("2025-03-01"), Some(day("2025-04-01"))),
            (Run::Running, day("2025-04-01"), Some(day("2025-05-01"))),
        ]
    );
    assert_eq!(over, Some(day("2025-05-01")));
    let (part, over) = until("2025-03-15");
    assert_eq!((part.len(), part.last(), over), (3, Some(&(Run::Suspended, day("2025-03-01"), None)), None));
}

#[test]
fn what_was_approved_and_began_on_the_same_day_never_waited() {
    let history = [since("2025-01-01", PairStatus::Approved), since("2025-01-01", PairStatus::Active)];
    assert_eq!(runs(&history, day("2025-02-01")).0, [(Run::Running, day("2025-01-01"), None)]);
    let begins_later = [since("2025-01-01", PairStatus::Approved), since("2025-06-01", PairStatus::Active)];
    assert_eq!(runs(&begins_later, day("2025-02-01")).0, [(Run::Waiting, day("2025-01-01"), None)]);
}
