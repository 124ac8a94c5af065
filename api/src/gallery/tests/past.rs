//! Pictures of a moment of the past: what a ledger that ended there draws, and what has no such past.

use super::*;

/// The pictures of all cases that have a past.
const OF_ALL: [Name; 8] = [
    Name::Matrix,
    Name::Funnel,
    Name::Indicators,
    Name::Suspensions,
    Name::Alerts,
    Name::Calendar,
    Name::Dotted,
    Name::Drift,
];

#[test]
fn a_picture_of_a_moment_is_what_a_ledger_that_ended_there_draws() {
    let log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
    let now = store_of(log.clone(), Instant::parse(NOW).unwrap());
    let ends: Vec<usize> = (1..log.len()).filter(|place| log[*place - 1].command != log[*place].command).collect();
    let mut differ = std::collections::BTreeSet::new();
    for place in [ends[ends.len() / 3], ends[ends.len() * 2 / 3]] {
        let at = log[place - 1].recorded.at;
        let ended = store_of(log[..place].to_vec(), at);
        let pictures = OF_ALL.map(|name| of_all(name, false)).into_iter().chain([of_all(Name::Funnel, true)]);
        for asked in pictures {
            for who in [None, Some(person("oversight")), Some(person("donor"))] {
                let [then, today] = [&ended, &now].map(|store| who.as_ref().map(|who| store.viewer(who)));
                let traces = Traces::default();
                // Small counts are withheld of the past.
                let of_ended = Asker { viewer: then.as_ref(), now: at, is_past: true, traces: &traces };
                let expected = picture(&*ended.casebook, &of_ended, &asked).unwrap();
                let traces = Traces::default();
                let asker = Asker { viewer: today.as_ref(), now: now.casebook.now(), is_past: false, traces: &traces };
                let position = AsRecorded::Position(Position(place as u64));
                let of = moment(&*now.casebook, &asked, position, asker.now).unwrap().unwrap();
                let drawn = earlier(&*now.casebook, &asker, &asked, &of).unwrap();
                // A ledger that ended there introduced its key when it was opened: its head is one further.
                let said = |text: String| {
                    let stamps = [(&now, place), (&ended, place + 1)];
                    stamps.iter().fold(text, |text, (store, position)| {
                        let hash =
                            crate::gallery::short(&store.casebook.log().leaf(Position(*position as u64)).unwrap());
                        text.replace(&format!("position {position} "), "position P ").replace(&hash, "HASH")
                    })
                };
                assert_eq!(said(drawn.table_html()), said(expected.table_html()), "{asked:?} {who:?} as of {place}");
                // The stamp stands in the table too; where its lines break, and how high that is, is by the letters of the hash.
                let above = |svg: String| {
                    let (head, end) = (svg.find("<title").unwrap(), svg.rfind("All cases that you may see").unwrap());
                    said(svg[head..end].to_owned())
                };
                assert_eq!(above(drawn.svg(true)), above(expected.svg(true)), "{asked:?} {who:?} as of {place}");
                assert!(drawn.svg(true).contains(&format!("position {place} ")), "{asked:?} {who:?} as of {place}");
                let read = traces.take().traces;
                assert!(read.iter().all(|trace| trace.position.0 <= place as u64), "{asked:?}: nothing later is read");
                let is_of_now = picture(&*now.casebook, &asker, &asked).unwrap().table_html();
                differ.extend((is_of_now != drawn.table_html() && who.is_none()).then_some(asked.name.code()));
            }
        }
    }
    assert_eq!(differ.len(), OF_ALL.len(), "the present is another: {differ:?}");
}

#[test]
fn a_picture_of_an_instant_is_of_its_day_and_what_has_no_such_past_is_refused() {
    let store = store(|_| ());
    let (asked, now) = (of_all(Name::Funnel, false), store.casebook.now());
    let middle = store.casebook.log().at(Position(200)).unwrap().recorded.at;
    let later = Instant::from_milliseconds(middle.milliseconds() + 1).unwrap_or(middle);
    let of = moment(&*store.casebook, &asked, AsRecorded::At(later), now).unwrap().unwrap();
    assert!(of.then.position >= Position(200) && of.now == later, "{of:?}");
    let after = store.casebook.log().at(of.then.position.next()).unwrap().recorded.at;
    assert!(after > later, "all that was recorded by then");
    let traces = Traces::default();
    let drawn =
        earlier(&*store.casebook, &Asker { viewer: None, now, is_past: false, traces: &traces }, &asked, &of).unwrap();
    let said = drawn.table_text();
    assert!(said.contains(&later.day().to_string()) && said.contains(&of.then.position.to_string()), "{said}");
    let refused = |asked: &Asked, as_recorded| match moment(&*store.casebook, asked, as_recorded, now) {
        Err(Missing::Wrong(why)) => why,
        other => panic!("{asked:?}: {other:?}"),
    };
    let to_come = Instant::parse("2199-01-01T00:00:00Z").unwrap();
    assert!(refused(&asked, AsRecorded::At(to_come)).contains("has not come"));
    assert!(refused(&asked, AsRecorded::Position(Position(999_999))).contains("ends at position"));
    assert!(refused(&asked, AsRecorded::Position(Position(0))).contains("ends at position"));
    let five = AsRecorded::Position(Position(5));
    assert!(refused(&of_all(Name::Integrity, false), five).contains("how the log is now"));
    let case = domain::terms::Reference::new("XA-2025-001").unwrap();
    assert!(refused(&Asked { case: Some(case), ..of_all(Name::Matrix, false) }, five).contains("step"));
    assert_eq!(moment(&*store.casebook, &asked, AsRecorded::Now, now).unwrap(), None);
    let Missing::Wrong(why) = Missing::from(crate::past::Lost::TooMany) else { panic!("it says what to do") };
    assert!(why.contains("1000000 events"), "{why}");
}
