//! Reports read from a store are those of the same log in memory: all 32, now and at earlier moments, with all eyes and with
//! somebody's; and whatever a row rests on leaves its trace, however much that is.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use api::{
    caller::Caller,
    casebook::Casebook,
    graphql,
    identity::Tracer,
    reports::{Eyes, LogRecords},
    sight::Traces,
};
use async_graphql::{Executor, Request};
use domain::{
    Actor, Envelope, Event, Position,
    access::Viewer,
    case::{evidence, incident, scope},
    terms::{CaseId, Confidentiality, Day, Instant, Role},
};
use projections::{
    Views,
    reports::{self, AsRecorded, Definition, Question, Records, Refused, Row},
};
use serde_json::{Value, json};

use crate::harness::{World, ask, ask_as, code, open, operator, person, system, write};

#[allow(dead_code, reason = "the tests of the reports use all of it")]
#[path = "../../../projections/tests/reports/records.rs"]
mod double;

use double::Log;

const TODAY: &str = "2026-11-02";
const NOW: &str = "2026-11-02T12:00:00Z";

/// Cells that need the stored bytes, which are no part of a log in memory.
const HASHES: [&str; 4] = ["leafHash", "streamHead", "root", "checkpoint"];

/// A store, and the same log in memory.
struct Both {
    casebook: Arc<Casebook>,
    envelopes: Vec<Envelope>,
    /// A case with evidence, a recipient, and a case with an incident.
    named: [String; 3],
    _folder: tempfile::TempDir,
}

impl Both {
    fn of(envelopes: Vec<Envelope>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), envelopes);
        let casebook = open(folder.path(), World::new(NOW).setting());
        Self::over(casebook, folder)
    }

    /// Whatever the casebook recorded itself is part of the log.
    fn over(casebook: Arc<Casebook>, folder: tempfile::TempDir) -> Self {
        let mut envelopes: Vec<Envelope> = Vec::new();
        loop {
            let last = envelopes.last().map(|last| last.position).unwrap_or_default();
            let page = casebook.reader().after(last, 500).unwrap();
            if page.is_empty() {
                break;
            }
            envelopes.extend(page.iter().map(|event| (**event).clone()));
        }
        let last = |pick: fn(&Event) -> bool| {
            envelopes.iter().rev().find_map(|event| event.stream.case().filter(|_| pick(&event.event))).unwrap()
        };
        let reference = |case: CaseId| {
            let opened = envelopes.iter().filter(|event| event.stream.case() == Some(case)).find_map(|event| {
                if let Event::Scope(scope::Event::CaseOpened(body)) = &event.event { Some(body) } else { None }
            });
            opened.unwrap().reference.to_string()
        };
        let linked = envelopes.iter().rev().find_map(|event| {
            let Event::Scope(scope::Event::RecipientLinked(body)) = &event.event else { return None };
            Some(body.recipient.to_string())
        });
        let evidence = last(|event| matches!(event, Event::Evidence(evidence::Event::EvidenceAttached(_))));
        let incident = last(|event| matches!(event, Event::Incident(incident::Event::IncidentReported(_))));
        let named = [reference(evidence), linked.unwrap(), reference(incident)];
        Self { casebook, envelopes, named, _folder: folder }
    }

    fn question(&self, definition: &Definition, as_recorded: AsRecorded, effective_on: Option<&str>) -> Question {
        let needed = definition.parameters.iter().filter(|known| known.required);
        let [evidence, recipient, incident] = &self.named;
        let value = |name: &str| match (name, definition.name) {
            ("case", "cases-touching-incident") => incident.clone(),
            ("case", _) => evidence.clone(),
            _ => recipient.clone(),
        };
        let mut parameters: Vec<(String, String)> =
            needed.map(|known| (known.name.into(), value(known.name))).collect();
        if definition.name == "portfolio-change" {
            parameters.push(("earlierPosition".into(), "150".into()));
        }
        let effective_on = effective_on.filter(|_| definition.recorded_only.is_none());
        let effective_on = effective_on.map(|day| Day::parse(day).unwrap());
        Question { name: definition.name.into(), parameters, as_recorded, effective_on, after: None }
    }

    /// The same question to both; how many rows there were.
    fn compare(&self, actor: Option<&Actor>, log: &Log, question: &Question) -> usize {
        let day = Day::parse(TODAY).unwrap();
        let viewer = actor.map(|actor| Arc::new(Viewer::of(self.casebook.views().registry(), actor, day)));
        let user = actor.unwrap_or(&operator()).user.clone();
        let views = |ask: &mut dyn FnMut(&Views)| ask(&self.casebook.views());
        let stored = LogRecords::new(self.casebook.reader().clone(), views, Eyes { viewer, user, today: day });
        let told = |records: &dyn Records| {
            let answer = reports::run(records, question, 1_000);
            answer.map(|answer| {
                let told = &answer.told;
                let of = (told.position, told.on, told.left_out, told.in_part, answer.has_more);
                let rows = answer.rows.into_iter().map(|(_, row)| without_hashes(told.definition, row));
                (of, rows.collect::<Vec<Row>>())
            })
        };
        let (is, wanted) = (told(&stored), told(log));
        let who = actor.map_or("all eyes".to_owned(), |actor| actor.role.to_string());
        assert_eq!(is, wanted, "{} of {:?} for {who}", question.name, question.as_recorded);
        match is {
            Ok((_, rows)) => rows.len(),
            Err(Refused::NotFound(_)) => 0,
            Err(other) => panic!("{}: {other}", question.name),
        }
    }
}

/// Hashes are the store's own: there they must be, and here they are not.
fn without_hashes(definition: &Definition, mut row: Row) -> Row {
    let mut hashes = definition.columns().map(|column| HASHES.contains(&column.key));
    row.cells.retain(|_| !hashes.next().unwrap());
    row
}

static SCENARIOS: LazyLock<Both> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let mut envelopes = fixtures::Ledger::with_scenarios().unwrap().log().to_vec();
    // A second after one another, so that an instant is a moment of its own.
    for event in &mut envelopes {
        let at = event.recorded.at.milliseconds() + i64::try_from(event.position.0).unwrap() * 1_000;
        event.recorded.at = Instant::from_milliseconds(at).unwrap();
    }
    write(folder.path(), envelopes);
    let casebook = open(folder.path(), World::new(NOW).setting());
    crate::sight::world::admit(&casebook);
    Both::over(casebook, folder)
});

/// The log in memory, of the same day, with the same eyes.
fn log(both: &Both, actor: Option<&Actor>) -> Log {
    let day = Day::parse(TODAY).unwrap();
    let log = Log::of(&both.envelopes).on(day);
    match actor {
        Some(actor) => log.seen_by(|registry| Viewer::of(registry, actor, day)),
        None => log,
    }
}

fn all(
    both: &Both,
    actor: Option<&Actor>,
    moments: &[AsRecorded],
    effective_on: Option<&str>,
) -> BTreeSet<&'static str> {
    let log = log(both, actor);
    let mut answered = BTreeSet::new();
    for moment in moments {
        for definition in reports::all() {
            let rows = both.compare(actor, &log, &both.question(definition, *moment, effective_on));
            answered.extend((rows > 0).then_some(definition.name));
        }
    }
    answered
}

#[test]
fn every_report_over_the_scenarios_in_a_store_is_that_of_the_log_in_memory() {
    let head = SCENARIOS.envelopes.len() as u64;
    let at = |part: u64| AsRecorded::Position(Position(head * part / 5));
    let middle = SCENARIOS.envelopes[SCENARIOS.envelopes.len() / 2].recorded.at;
    let answered = all(&SCENARIOS, None, &[AsRecorded::Now, at(2), at(3), at(4), AsRecorded::At(middle)], None);
    assert!(answered.len() >= 26, "{answered:?}");
    let effective = all(&SCENARIOS, None, &[AsRecorded::Now, at(4)], Some("2026-03-31"));
    assert!(effective.len() > 20, "{effective:?}");
}

#[test]
fn every_report_with_somebodys_eyes_is_that_of_the_log_in_memory() {
    let at = AsRecorded::Position(Position(SCENARIOS.envelopes.len() as u64 * 4 / 5));
    let mut answered = 0;
    for role in [Role::Auditor, Role::RecordsOfficer, Role::ChiefOfMission, Role::Donor, Role::Dashboard] {
        let actor = holder(role);
        answered += all(&SCENARIOS, Some(&actor), &[AsRecorded::Now, at], None).len();
    }
    assert!(answered > 40, "{answered}");
}

#[test]
fn every_report_over_a_generated_caseload_in_a_store_is_that_of_the_log_in_memory() {
    let both = Both::of(fixtures::generated(25, 3).unwrap());
    let half = AsRecorded::Position(Position(both.envelopes.len() as u64 / 2));
    let answered = all(&both, None, &[AsRecorded::Now, half], None);
    assert!(answered.len() > 20, "{answered:?}");
    both.casebook.close();
}

#[test]
fn what_a_row_rests_on_leaves_a_trace_also_where_it_is_not_among_those_shown() {
    let name = "quarterly-figures";
    let mut envelopes: Vec<Envelope> = fixtures::portfolio(400, 40).collect();
    let question = Question { name: name.into(), ..Question::default() };
    let rows = reports::run(&Log::of(&envelopes), &question, 100).unwrap().rows;
    let most = rows.iter().map(|(_, row)| row).max_by_key(|row| row.source_count()).unwrap();
    let of_case = |at: &&Position| envelopes[at.0 as usize - 1].stream.case().is_some();
    let hidden = *most.rests_on[reports::MOST_SOURCES..].iter().rfind(of_case).unwrap();
    envelopes[hidden.0 as usize - 1].confidentiality = Confidentiality::StrictlyConfidential;
    let strict: BTreeSet<Position> = envelopes
        .iter()
        .filter(|event| event.confidentiality == Confidentiality::StrictlyConfidential)
        .map(|event| event.position)
        .collect();
    let wanted: BTreeSet<Position> = rows.iter().flat_map(|(_, row)| &row.rests_on).copied().collect();
    let wanted: BTreeSet<Position> = wanted.intersection(&strict).copied().collect();
    let both = Both::of(envelopes);
    let traces = Arc::new(Traces::default());
    let query = format!("{{ report(name: \"{name}\", first: 100) {{ rows {{ nodes {{ sources sourceCount }} }} }} }}");
    let request = Request::new(query).data(Caller::from(system())).data(Arc::clone(&traces));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = runtime.block_on(graphql::schema(Arc::clone(&both.casebook)).execute(request));
    let answer = serde_json::to_value(answer).unwrap();
    let shown = answer["data"]["report"]["rows"]["nodes"].as_array().unwrap().iter();
    let mut shown = shown.flat_map(|row| row["sources"].as_array().unwrap());
    assert!(shown.all(|at| *at != hidden.to_string().as_str()), "it is not among those shown");
    let traced: BTreeSet<Position> = traces.take().traces.iter().map(|trace| trace.position).collect();
    assert!(traced.contains(&hidden), "{hidden} of {} rests unseen and untraced", most.source_count());
    assert!(traced.is_superset(&wanted), "{:?}", wanted.difference(&traced).collect::<Vec<_>>());
    both.casebook.close();
}

/// Somebody in a role, as `admit` lets them in.
fn holder(role: Role) -> Actor {
    let place = Role::ALL.iter().position(|known| *known == role).unwrap();
    person(&format!("H-{place:02}"), role, crate::sight::world::office(role))
}

#[test]
fn whoever_was_shown_evidence_is_named_with_the_event_that_says_so() {
    let mut envelopes = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let attached = envelopes.iter_mut().rev().find_map(|event| {
        let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &mut event.event else { return None };
        body.confidentiality = Confidentiality::StrictlyConfidential;
        event.confidentiality = Confidentiality::StrictlyConfidential;
        Some((event.position, body.evidence.to_string()))
    });
    let (position, evidence) = attached.unwrap();
    let both = Both::of(envelopes);
    crate::sight::world::admit(&both.casebook);
    let (auditor, oversight) = (holder(Role::Auditor), holder(Role::Oversight));
    let report = format!(
        "{{ report(name: \"evidence-readers\", parameters: [{{ name: \"case\", value: \"{}\" }}]) \
         {{ rows {{ nodes {{ cells {{ key text }} sources }} }} }} }}",
        both.named[0]
    );
    let rows = || ask_as(&both.casebook, &oversight, &report)["data"]["report"]["rows"]["nodes"].take();
    assert_eq!(rows(), json!([]), "nobody was shown it yet");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let tracer = Tracer::start(Arc::clone(&both.casebook));
        let traces = Arc::new(Traces::default());
        let request = Request::new(format!("{{ event(position: \"{position}\") {{ payloadJson }} }}"));
        let request = request.data(Caller::from(auditor.clone())).data(Arc::clone(&traces));
        let shown = graphql::schema(Arc::clone(&both.casebook)).execute(request).await;
        assert!(shown.errors.is_empty(), "{:?}", shown.errors);
        tracer.flush(&traces, &auditor, both.casebook.now()).await.unwrap();
    });
    let recorded = both.casebook.reader().head().to_string();
    let rows = rows();
    let [row] = rows.as_array().unwrap().as_slice() else { panic!("one was shown it: {rows}") };
    let cells = row["cells"].as_array().unwrap();
    let cell = |key: &str| cells.iter().find(|cell| cell["key"] == key).unwrap()["text"].as_str().unwrap();
    let told = ["evidence", "attachedAt", "readBy", "role", "recorded"].map(cell);
    let at = position.to_string();
    assert_eq!(told, [&evidence, &at, auditor.user.as_str(), "AUDITOR", &recorded]);
    assert_eq!(row["sources"], json!([at, recorded]));
    both.casebook.close();
}

/// The letter that nobody had power to sign: what was true on 31 March is known since the correction.
#[test]
fn a_report_is_asked_of_a_day_of_the_world_and_of_an_instant() {
    let query = |moment: &str| {
        format!(
            "{{ report(name: \"active-on-lost-precondition\", {moment}) {{ effectiveOn on rows {{ position nodes \
             {{ cells {{ key text }} sources }} }} }} }}"
        )
    };
    let told = |moment: &str| {
        let mut answer = ask(&SCENARIOS.casebook, &query(moment));
        assert!(answer.get("errors").is_none(), "{moment}: {answer}");
        answer["data"]["report"].take()
    };
    let of_letter = |answer: &Value| -> Vec<Value> {
        let rows = answer["rows"]["nodes"].as_array().unwrap().iter();
        rows.filter(|row| row["cells"][0]["text"] == "XE-2026-001").cloned().collect()
    };
    let march = told("effectiveOn: \"2026-03-31\"");
    assert_eq!((&march["effectiveOn"], &march["on"]), (&json!("2026-03-31"), &json!("2026-03-31")));
    let rows = of_letter(&march);
    let [row] = rows.as_slice() else { panic!("{march}") };
    let texts: Vec<&str> = row["cells"].as_array().unwrap().iter().filter_map(|cell| cell["text"].as_str()).collect();
    assert_eq!(texts[2..6], ["S1", "XE-SIS-MT", "NATIONAL_OWNERSHIP", "NOT_MET"]);
    // The instant of an event is the moment after it.
    let corrected = SCENARIOS.envelopes.iter().find(|event| {
        event.event.kind().name == "EventCorrected" && event.effective_on.to_string().starts_with("2026-05")
    });
    let corrected = corrected.unwrap();
    let same = |event: &Envelope| {
        let last = SCENARIOS.envelopes.iter().rfind(|known| known.recorded.at <= event.recorded.at).unwrap();
        let by_instant = told(&format!("asRecorded: {{ at: \"{}\" }}", event.recorded.at));
        let by_position = told(&format!("asRecorded: {{ position: \"{}\" }}", last.position));
        assert_eq!(by_instant["rows"]["position"], last.position.to_string());
        assert_eq!(by_instant, by_position);
        by_instant
    };
    let before = SCENARIOS.envelopes.iter().rfind(|event| event.recorded.at < corrected.recorded.at).unwrap();
    assert!(of_letter(&same(before)).is_empty(), "nobody knew");
    assert_eq!(of_letter(&same(corrected)).len(), 1, "it was known at once");
    let both = format!("effectiveOn: \"2026-03-31\", asRecorded: {{ at: \"{}\" }}", before.recorded.at);
    assert!(of_letter(&told(&both)).is_empty(), "what was true, as far as it was known then");
    let refused = ask(&SCENARIOS.casebook, &query("asRecorded: { at: \"2199-01-01T00:00:00Z\" }"));
    assert_eq!(code(&refused), "BAD_USER_INPUT", "{refused}");
}
