//! Questions over all cases about a past moment: the boards, the counts, the recipients and the alerts.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use api::{casebook::Casebook, past::Then};
use domain::{
    Envelope, Position,
    access::Viewer,
    terms::{Instant, Role, Subject},
};
use fixtures::Ledger;
use projections::{IndicatorFilter, Paging, TrackerFilter};
use serde_json::{Value, json};

use crate::harness::{World, ask, ask_as, code, give, open, person, records, write};

static LOG: LazyLock<Vec<Envelope>> = LazyLock::new(|| Ledger::with_scenarios().unwrap().log().to_vec());

static STORE: LazyLock<Arc<Casebook>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap().keep();
    write(&folder, LOG.clone());
    open(&folder, World::new("2026-11-02T12:00:00Z").setting())
});

fn data(casebook: &Arc<Casebook>, document: &str) -> Value {
    let mut answer = ask(casebook, document);
    assert!(answer.get("errors").is_none_or(Value::is_null), "{document}: {}", answer["errors"]);
    answer["data"].take()
}

/// Every view over all cases, asked with arguments; `recorded` where those are about what was recorded.
fn boards(clocks: &str, recorded: &str) -> String {
    let with = |clocks: &str| if clocks.is_empty() { String::new() } else { format!("({clocks})") };
    let more = |clocks: &str| if clocks.is_empty() { String::new() } else { format!(", {clocks}") };
    format!(
        "{{ portfolio{} {{ cases demonstration byStatus {{ status count }} suspendedNow pairsByStatus {{ status count }}
              byCountry {{ country count open }} byLevel {{ level count }} realRisk approvals approvalsWithConditions declined
              suspensions decided medianDaysToDecision }}
            tracker(first: 50{}) {{ nodes {{ id caseId kind text measureState conditionState dueOn owner done }} pageInfo {{ hasNextPage }} }}
            indicators(first: 50{}) {{ nodes {{ indicator caseId state }} }}
            deadlines(first: 50{}) {{ nodes {{ caseId kind subject due }} }}
            recipients{} {{ recipient name cases screenings ineligibleSince screeningExpiresOn commandChangedOn }}
            recipient(id: \"XA-TBP\"{}) {{ history {{ children cases {{ reference status role pairs {{ status count }} }} events lastPosition }} }}
            alerts(last: 50{}) {{ nodes {{ position kind state severity }} }} }}",
        with(clocks),
        more(clocks),
        more(clocks),
        more(clocks),
        with(clocks),
        more(clocks),
        more(recorded),
    )
}

/// Where a command ended, so that a log can have ended there.
fn ends() -> Vec<usize> {
    let pairs = LOG.windows(2).enumerate();
    pairs.filter(|(_, pair)| pair[0].command != pair[1].command).map(|(place, _)| place + 1).collect()
}

/// A store that ended then answers now what this one answers of then: nothing that came later is in it.
#[test]
fn what_was_known_is_what_a_log_that_ended_there_says() {
    let ends = ends();
    let mut differ = 0;
    for part in [5, 3, 2] {
        let count = ends[ends.len() - ends.len() / part];
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), LOG[..count].to_vec());
        let then = open(folder.path(), World::new(&LOG[count - 1].recorded.at.to_string()).setting());
        let expected = data(&then, &boards("", ""));
        then.close();
        let by_position = format!("asOf: {{ position: \"{count}\" }}");
        let told = data(&STORE, &boards(&by_position, &by_position));
        for (view, expected) in expected.as_object().unwrap() {
            assert_eq!(told[view], *expected, "{view} as of {count}");
        }
        // By the instant it is the same, where nothing else was recorded in it.
        let at = LOG[count - 1].recorded.at;
        if LOG[count].recorded.at > at {
            let by_instant = format!("asOf: {{ at: \"{at}\" }}");
            assert_eq!(data(&STORE, &boards(&by_instant, &by_instant)), told, "as of {at}");
        }
        assert!(expected["tracker"]["nodes"].as_array().unwrap().len() > 2, "{expected}");
        differ += usize::from(told != data(&STORE, &boards("", "")));
    }
    assert_eq!(differ, 3, "the present is another");
}

/// The boards say of a day what each case says of it, which is compared with the domain elsewhere.
#[test]
fn what_was_true_on_a_day_is_what_the_cases_say_of_it() {
    let head = LOG.len() as u64;
    let mut compared = (0, 0);
    for clocks in [
        "effectiveOn: \"2026-03-20\"".to_owned(),
        "effectiveOn: \"2025-06-30\"".to_owned(),
        format!("asOf: {{ position: \"{}\" }}, effectiveOn: \"2026-03-20\"", head - 40),
    ] {
        let told = data(&STORE, &boards(&clocks, ""));
        let (mut by_status, mut measures) = (BTreeMap::<String, u64>::new(), BTreeMap::<String, String>::new());
        for (id, case) in STORE.views().cases() {
            let asked = format!(
                "{{ case(reference: \"{}\", {clocks}) {{ status mitigation {{ measures {{ measure title state dueOn }} }} }} }}",
                case.reference()
            );
            let case = data(&STORE, &asked)["case"].take();
            if case.is_null() {
                continue;
            }
            *by_status.entry(case["status"].as_str().unwrap().to_owned()).or_default() += 1;
            for measure in case["mitigation"]["measures"].as_array().unwrap() {
                let key = format!("{id} {} {}", measure["measure"].as_str().unwrap(), measure["title"]);
                measures.insert(key, measure["dueOn"].to_string());
            }
        }
        let counted = told["portfolio"]["byStatus"].as_array().unwrap().iter();
        let counted: BTreeMap<String, u64> = counted
            .filter(|line| line["count"] != 0)
            .map(|line| (line["status"].as_str().unwrap().to_owned(), line["count"].as_u64().unwrap()))
            .collect();
        assert_eq!(counted, by_status, "{clocks}");
        for line in told["tracker"]["nodes"].as_array().unwrap().iter().filter(|line| line["kind"] == "MEASURE") {
            let case = base64_of(line["caseId"].as_str().unwrap());
            let key = format!("{case} {} {}", line["id"].as_str().unwrap(), line["text"]);
            assert_eq!(measures.get(&key), Some(&line["dueOn"].to_string()), "{clocks}: {key}");
            compared.1 += 1;
        }
        compared.0 += by_status.len();
    }
    assert!(compared.0 > 6 && compared.1 > 10, "{compared:?}");
    let now = data(&STORE, &boards("", ""));
    let today = data(&STORE, &boards("effectiveOn: \"2026-11-02\"", ""));
    assert_ne!(today["portfolio"]["cases"], 0);
    assert_eq!(today["alerts"], now["alerts"], "what is asked without a day is of now");
}

/// What falls due of recipients on a day is of the registry of that day: folded here from what had happened by then.
#[test]
fn what_falls_due_of_a_recipient_on_a_day_is_by_what_had_happened_by_then() {
    let (mut compared, mut differ) = (0, 0);
    let asked = |clocks: &str| {
        let fields = "nodes { reference kind subject due }";
        let asked = format!(
            "{{ deadlines(first: 100, {clocks} filter: {{ kinds: [SCREENING_END, RESCREENING] }}) {{ {fields} }} }}"
        );
        data(&STORE, &asked)["deadlines"]["nodes"].take()
    };
    let now = asked("");
    for on in ["2024-12-01", "2025-06-30", "2025-09-16", "2026-03-20", "2026-06-30"] {
        let day = domain::terms::Day::parse(on).unwrap();
        let mut registry = domain::Registry::default();
        for envelope in LOG.iter() {
            let domain::Event::Recipient(event) = &envelope.event else { continue };
            let happened = match event {
                domain::recipient::Event::RecipientScreened(body) => body.screened_on <= day,
                domain::recipient::Event::CommandChanged(_) => envelope.effective_on <= day,
                domain::recipient::Event::RecipientRegistered(_) => true,
            };
            if happened {
                registry.evolve(envelope);
            }
        }
        let told = asked(&format!("effectiveOn: \"{on}\","));
        for line in told.as_array().unwrap() {
            let id = domain::terms::RecipientId::new(line["subject"].as_str().unwrap()).unwrap();
            let known = registry.recipient(&id).unwrap();
            let due = if line["kind"] == "SCREENING_END" {
                known.counting().map(|screening| screening.expires_on).min().unwrap()
            } else {
                let changed = registry.command_changed_on(&id).unwrap();
                assert!(!registry.screened_since(&id, changed), "{line} on {on}");
                continue;
            };
            assert!(line["due"].as_str().unwrap().starts_with(&due.to_string()), "{line} on {on}: {due}");
            compared += 1;
        }
        differ += usize::from(told != now);
    }
    assert!(compared > 5 && differ > 3, "{compared} compared, {differ} other than now");
}

/// Of a recipient on a day: by what it had been screened, who commanded it, and which cases linked it, from the raw events.
#[test]
fn a_recipient_on_a_day_is_what_the_events_say_that_had_happened_by_then() {
    use domain::{case::scope, recipient};
    let head = LOG.len() as u64;
    let mut differ = [0; 3];
    for (on, known) in [("2026-03-20", head), ("2025-06-30", head), ("2026-03-20", head - 40), ("2024-03-01", head)] {
        let day = domain::terms::Day::parse(on).unwrap();
        let clocks = format!("asOf: {{ position: \"{known}\" }}, effectiveOn: \"{on}\"");
        let fields = "recipient cases screenings ineligibleSince commandChangedOn";
        let told =
            data(&STORE, &format!("{{ then: recipients({clocks}) {{ {fields} }} now: recipients {{ {fields} }} }}"));
        assert_eq!(
            told["then"].as_array().unwrap().len(),
            told["now"].as_array().unwrap().len(),
            "a force is there before"
        );
        for (then, now) in told["then"].as_array().unwrap().iter().zip(told["now"].as_array().unwrap()) {
            let id = then["recipient"].as_str().unwrap();
            let (mut screenings, mut changed, mut linked) = (0, None, std::collections::BTreeSet::new());
            let mut known: Vec<&Envelope> = LOG[..usize::try_from(known).unwrap()].iter().collect();
            known.sort_by_key(|envelope| (envelope.effective_on, envelope.position));
            for envelope in known {
                let has_happened = envelope.effective_on <= day;
                if let domain::Event::Recipient(recipient::Event::RecipientScreened(body)) = &envelope.event {
                    screenings += u64::from(body.recipient.as_str() == id && body.screened_on <= day);
                } else if let domain::Event::Recipient(recipient::Event::CommandChanged(body)) = &envelope.event {
                    if has_happened && body.recipient.as_str() == id {
                        changed = Some(envelope.effective_on.to_string());
                    }
                } else if let domain::Event::Scope(scope::Event::RecipientLinked(body)) = &envelope.event {
                    if has_happened && body.recipient.as_str() == id {
                        linked.insert(envelope.stream.case());
                    }
                } else if let domain::Event::Scope(scope::Event::RecipientUnlinked(body)) = &envelope.event
                    && has_happened
                    && body.recipient.as_str() == id
                {
                    linked.remove(&envelope.stream.case());
                }
            }
            assert_eq!(then["screenings"], screenings, "{id} on {on}");
            assert_eq!(then["commandChangedOn"].as_str(), changed.as_deref(), "{id} on {on}");
            assert_eq!(then["cases"], linked.len(), "{id} on {on}");
            let since = then["ineligibleSince"].as_str();
            assert!(since.is_none_or(|since| since <= on), "{id} on {on}: {since:?}");
            let history = data(
                &STORE,
                &format!(
                    "{{ recipient(id: \"{id}\", {clocks}) {{ history {{ cases {{ reference since }} recipient {{ screenings {{ screenedOn }} }} }} }} }}"
                ),
            );
            let history = &history["recipient"]["history"];
            assert_eq!(history["cases"].as_array().unwrap().len(), linked.len(), "{id} on {on}");
            let screened = history["recipient"]["screenings"].as_array().unwrap();
            assert!(
                screened.len() as u64 == screenings
                    && screened.iter().all(|one| one["screenedOn"].as_str().unwrap() <= on)
            );
            for (count, field) in differ.iter_mut().zip(["screenings", "cases", "commandChangedOn"]) {
                *count += usize::from(then[field] != now[field]);
            }
        }
    }
    assert!(differ.iter().all(|count| *count > 0), "the present is another: {differ:?}");
}

/// The id of a case in a global id.
fn base64_of(id: &str) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let text = URL_SAFE_NO_PAD.decode(id).map_or_else(|_| id.to_owned(), |bytes| String::from_utf8(bytes).unwrap());
    text.rsplit(':').next().unwrap().to_owned()
}

/// What has become confidential since was not less so then: the past is shown by what is known of each case today.
#[test]
fn the_past_is_shown_by_the_rules_and_the_cases_of_today() {
    let people = fixtures::prelude().unwrap().people;
    let all = Paging { after: None, before: None, limit: 50, backwards: false };
    let (mut shown, mut hidden) = (0, 0);
    for who in people.values() {
        let actor = person(who.user.as_str(), who.role, who.office.as_str());
        let viewer = Viewer::of(STORE.views().registry(), &actor, STORE.now().day());
        for position in (50..LOG.len() as u64).step_by(150) {
            let then = Then::known(Position(position));
            // Everything there was, and what of it this person is told.
            let (there, told) = STORE
                .ask_past(then, |past| {
                    let seen = past.seen_by(&viewer);
                    let tracked = |lines: projections::Page<projections::TrackerLine>| {
                        lines
                            .lines
                            .into_iter()
                            .map(|paged| (paged.line.case_id, Subject::Mitigation))
                            .collect::<Vec<_>>()
                    };
                    let watched = |lines: projections::Page<projections::IndicatorLine>| {
                        lines
                            .lines
                            .into_iter()
                            .map(|paged| (paged.line.case_id, Subject::Monitoring))
                            .collect::<Vec<_>>()
                    };
                    let measures =
                        TrackerFilter { kind: Some(projections::TrackedKind::Measure), ..Default::default() };
                    let boards = IndicatorFilter::default();
                    (
                        [tracked(past.tracker(&measures, &all)), watched(past.indicators(&boards, &all))].concat(),
                        [tracked(seen.tracker(&measures, &all)), watched(seen.indicators(&boards, &all))].concat(),
                    )
                })
                .unwrap();
            let views = STORE.views();
            let sees = |(case, subject): &(_, Subject)| {
                views.seen_by(&viewer).of_case(*case).is_some_and(|sight| sight.sees_whole(*subject))
            };
            let expected: Vec<_> = there.iter().filter(|line| sees(line)).copied().collect();
            assert_eq!(told, expected, "{} {} as of {position}", who.user, who.role);
            shown += told.len();
            hidden += there.len() - told.len();
        }
    }
    assert!(shown > 100 && hidden > 100, "{shown} shown, {hidden} not");
}

#[test]
fn from_whom_small_counts_are_withheld_the_past_is_withheld() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), LOG.clone());
    let casebook = open(folder.path(), World::new("2026-11-02T12:00:00Z").setting());
    for role in ["DONOR", "AUDITOR"] {
        let input = json!({
            "commandId": format!("counts-for-{role}"), "user": format!("U-{role}"), "role": role, "office": "HQ",
            "from": "2024-01-01",
        });
        give(&casebook, &records(), "GrantRole", input).unwrap();
    }
    let counts = |role: Role, clocks: &str| {
        let actor = person(&format!("U-{}", json!(role).as_str().unwrap()), role, "HQ");
        let asked =
            format!("{{ me {{ withoutSmallCounts }} portfolio{clocks} {{ cases byStatus {{ count }} suspensions }} }}");
        let mut answer = ask_as(&casebook, &actor, &asked);
        assert!(answer.get("errors").is_none_or(Value::is_null), "{role}: {}", answer["errors"]);
        answer["data"].take()
    };
    let clocks = format!("(asOf: {{ position: \"{}\" }})", LOG.len() - 100);
    for clocks in [&clocks, "(effectiveOn: \"2026-03-20\")"] {
        let withheld = counts(Role::Donor, clocks);
        assert_eq!(withheld["me"]["withoutSmallCounts"], true);
        assert_eq!(withheld["portfolio"], json!({ "cases": null, "byStatus": null, "suspensions": null }));
        assert!(counts(Role::Auditor, clocks)["portfolio"]["cases"].is_number(), "others are told");
    }
    assert!(counts(Role::Donor, "")["portfolio"]["cases"].is_number(), "of now it is told");
    casebook.close();
}

#[test]
fn a_moment_that_cannot_be_is_refused_with_what_to_ask() {
    let ahead = format!("asOf: {{ position: \"{}\" }}", STORE.reader().head().next());
    assert_eq!(code(&ask(&STORE, &boards(&ahead, ""))), "POSITION_AHEAD");
    assert_eq!(code(&ask(&STORE, &boards("", "asOf: { revision: 3 }"))), "BAD_USER_INPUT");
    assert_eq!(code(&ask(&STORE, &boards("effectiveOn: \"2026-11-03\"", ""))), "BAD_USER_INPUT");
    assert_eq!(code(&ask(&STORE, &boards("asOf: { at: \"2026-11-02T12:00:01Z\" }", ""))), "BAD_USER_INPUT");
    // A cursor of one moment is none of another.
    let page = |clocks: &str, after: &str| {
        ask(&STORE, &format!("{{ tracker(first: 1{clocks}{after}) {{ pageInfo {{ endCursor }} }} }}"))
    };
    let then = format!(", asOf: {{ position: \"{}\" }}", LOG.len() - 50);
    let cursor = page(&then, "")["data"]["tracker"]["pageInfo"]["endCursor"].take();
    assert!(page(&then, &format!(", after: {cursor}")).get("errors").is_none());
    assert_eq!(code(&page("", &format!(", after: {cursor}"))), "BAD_USER_INPUT");
}

/// Pages of a day go on while things are recorded, and the whole of them is of one moment.
#[test]
fn pages_of_a_day_go_on_while_the_log_grows() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), LOG.clone());
    let casebook = open(folder.path(), World::new("2026-11-02T12:00:00Z").setting());
    let page = |after: &str| {
        let asked = format!(
            "{{ tracker(first: 4, effectiveOn: \"2026-03-20\"{after}) {{ nodes {{ id caseId }} pageInfo {{ endCursor hasNextPage }} }} }}"
        );
        data(&casebook, &asked)["tracker"].take()
    };
    let whole = data(&casebook, "{ tracker(first: 50, effectiveOn: \"2026-03-20\") { nodes { id caseId } } }");
    let (mut lines, mut after) = (Vec::new(), String::new());
    for number in 0.. {
        let told = page(&after);
        lines.extend(told["nodes"].as_array().unwrap().clone());
        crate::harness::grant(&casebook, &records(), number).unwrap();
        // Somebody else asks about the same day, as far as it was known at another moment.
        let other = format!(
            "{{ tracker(first: 1, effectiveOn: \"2026-03-20\", asOf: {{ position: \"{}\" }}) {{ nodes {{ id }} }} }}",
            LOG.len() / 2
        );
        assert!(data(&casebook, &other)["tracker"]["nodes"].is_array());
        if told["pageInfo"]["hasNextPage"] == false || lines.len() >= 50 {
            break;
        }
        after = format!(", after: {}", told["pageInfo"]["endCursor"]);
    }
    lines.truncate(50);
    assert!(lines.len() > 8, "{lines:?}");
    assert_eq!(Value::Array(lines), whole["tracker"]["nodes"]);
    // What is no cursor of such a page is refused.
    for after in ["abc", "999999999~abc", "1~abc"] {
        let asked =
            format!("{{ tracker(first: 1, effectiveOn: \"2026-03-20\", after: \"{after}\") {{ nodes {{ id }} }} }}");
        assert_eq!(code(&ask(&casebook, &asked)), "BAD_USER_INPUT", "{after}");
    }
    casebook.close();
}

/// Where the registry of the present stands still, nothing of the past is judged by it.
#[test]
fn the_past_is_not_shown_by_rules_that_stand_still() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), LOG.clone());
    let end = LOG.len() as u64 + 5;
    let mut setting = World::new("2026-11-02T12:00:00Z").setting();
    setting.fold_fault = Some(Arc::new(move |projection, position| {
        if projection == projections::Projection::Registry && position.0 > end {
            return Err("It stands still.".to_owned());
        }
        Ok(())
    }));
    let casebook = open(folder.path(), setting);
    let asked = format!("{{ tracker(first: 1, asOf: {{ position: \"{}\" }}) {{ nodes {{ id }} }} }}", LOG.len() - 50);
    assert!(ask(&casebook, &asked).get("errors").is_none());
    for number in 0..8 {
        drop(crate::harness::grant(&casebook, &records(), number));
    }
    assert_eq!(code(&ask(&casebook, &asked)), "PROJECTION_STOPPED");
    casebook.close();
}

#[test]
fn an_instant_is_the_last_position_that_was_recorded_by_then() {
    for (place, event) in LOG.iter().enumerate().step_by(37) {
        let at = event.recorded.at;
        let expected = LOG.iter().rposition(|known| known.recorded.at <= at).unwrap() as u64 + 1;
        assert_eq!(STORE.position_at(at).unwrap().0, expected, "{place}");
    }
    let before = Instant::parse("2001-01-01T00:00:00Z").unwrap();
    assert_eq!(STORE.position_at(before).unwrap(), Position(0));
    assert_eq!(STORE.position_at(STORE.now()).unwrap(), STORE.reader().head());
}
