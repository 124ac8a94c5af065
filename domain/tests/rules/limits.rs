//! How much one case may hold: what is filled to its limit takes no more, and says so.

use domain::{
    Event,
    case::{MOST_ENTRIES, MOST_EVIDENCE, MOST_PERIODS, closing},
    policy::Policy,
    terms::Text,
};
use serde_json::json;

use crate::{harness::*, stages::*};

/// The same event again; of a deadline that passed, with another record, for the same one passes once.
pub(crate) fn another(event: &Event, number: usize) -> Event {
    let mut event = event.clone();
    if let Event::Closing(closing::Event::DeadlinePassed(body)) = &mut event {
        body.subject = Text::new(&format!("long ago {number}")).unwrap();
    }
    event
}

/// Records the event of `first` until there are `count`, then takes `last`, and refuses `beyond` with the limit in words.
fn fills(stage: Given, first: &Act, count: usize, last: &Act, beyond: Act) {
    let mut world = stage.and(first.clone()).0;
    let (stream, event) = world.log.last().map(|known| (known.stream.clone(), known.event.clone())).unwrap();
    for number in 1..count - 1 {
        world.append(stream.clone(), another(&event, number), first.by, day(START), &format!("filling-{number}"));
    }
    world.must(last);
    let refused = world.decide(&beyond).expect_err(beyond.name);
    assert_eq!(refused.code(), "E-INP-01", "{}: {}", beyond.name, refused.message());
    assert!(refused.message().contains(&count.to_string()), "{}: {}", beyond.name, refused.message());
}

fn rescue() -> Given {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = applicable();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    given_under(&policy, acts)
}

#[test]
fn what_is_full_takes_no_more() {
    let of = |item: &str, recipient: &str| pairs(&[(item, recipient)]);
    let stop = |id: &str, item: &str| suspend(id, 10).with("covers", of(item, "R1"));
    let measures = ["M1", "M2", "M3"].map(|id| measure(id).with("dueOn", after(3)));
    let document = |id: &str| evidence(id).on(START);
    let table = [
        (given(active()), reading("I1", 1, 2, 0), MOST_PERIODS, reading("I1", 3, 4, 0), reading("I1", 5, 6, 0)),
        (
            given(met()).and(measures),
            deadline_passed("M1", 3),
            MOST_PERIODS,
            deadline_passed("M2", 3),
            deadline_passed("M3", 3),
        ),
        (
            given(drafted()),
            screen("X3", "R9", "CLEAR"),
            5_000,
            screen("X4", "R9", "CLEAR"),
            screen("X5", "R9", "CLEAR"),
        ),
        (given([register("R1").on(START), open_case()]), document("E1"), MOST_EVIDENCE, document("E2"), document("E3")),
        (given(four_active()), stop("U1", "S1"), MOST_ENTRIES, stop("U2", "S2"), stop("U3", "S2")),
        (rescue(), emergency("Y1"), MOST_ENTRIES, emergency("Y2"), emergency("Y3")),
    ];
    for (stage, first, count, last, beyond) in table {
        let stage = if first.name == "ScreenRecipient" { stage.and(register("R9")) } else { stage };
        fills(stage, &first, count, &last, beyond);
    }
}

/// The limit is of one recipient, one indicator, one case: others still take more.
#[test]
fn what_is_full_does_not_fill_others() {
    let mut world = given(active()).and(indicator("I2")).and(reading("I1", 1, 2, 0)).0;
    let (stream, event) = world.log.last().map(|known| (known.stream.clone(), known.event.clone())).unwrap();
    for number in 1..MOST_PERIODS {
        world.append(stream.clone(), event.clone(), MANAGER, day(START), &format!("filling-{number}"));
    }
    assert!(world.decide(&reading("I1", 3, 4, 0)).is_err());
    assert!(world.decide(&reading("I2", 3, 4, 0)).is_ok());
    assert_eq!(world.decide(&reading("I2", 3, 4, 0).with("evidence", json!(["E404"]))).unwrap_err().code(), "E-EVD-03");
}
