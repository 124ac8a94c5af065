//! The two clocks: what was known at a moment, and what was true on a day.

use std::{borrow::Cow, collections::BTreeSet};

use domain::{
    Case, Envelope, Event, Position, Revision,
    case::clocks::{Counted, Moment, NAMING, OUTSIDE, as_effective, counted, known_at},
    terms::Day,
};
use proptest::prelude::*;
use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use crate::{
    harness::*,
    sequences::{ACTIVE, BASE, sequences},
    stages::*,
};

/// The outcome of a precondition for the first pair.
fn outcome(case: &Case, precondition: &str) -> Option<String> {
    let known = case.preconditions.assessed.iter().rev().find(|known| known.precondition.to_string() == precondition);
    known.map(|known| known.outcome.to_string())
}

fn kinds(history: &[Envelope], on: Day) -> Vec<&'static str> {
    let of = |known: Counted<'_>| (known.from <= on).then(|| known.event.event.kind().name);
    counted(history).into_iter().filter_map(of).collect()
}

/// F10 in small: the letter turns out to be void in May; in March it counted, and now it never did.
#[test]
fn a_correction_changes_what_was_true_and_never_what_was_known() {
    let world = given(active()).and([]).0;
    let known = world.history.clone();
    let assessed = known.iter().rposition(|event| event.event.kind().name == "PreconditionAssessed").unwrap();
    let name = match &known[assessed].event {
        Event::Precondition(domain::case::preconditions::Event::PreconditionAssessed(body)) => {
            body.precondition.to_string()
        }
        _ => unreachable!(),
    };
    let then = Moment::Position(known.last().unwrap().position);
    let before = Case::fold(known_at(&known, then));
    let on = known.last().unwrap().effective_on;
    assert_eq!(outcome(&before, &name).as_deref(), outcome(&as_effective(&known, on), &name).as_deref());
    let correction = correct("PreconditionAssessed", "outcome", "\"NOT_MET\"").on(&after(30));
    let world = Given(world).and([correction, approve_correction().on(&after(31))]).0;
    assert_eq!(Case::fold(known_at(&world.history, then)), before, "what was known then is known of then for ever");
    assert_eq!(as_effective(known_at(&world.history, then), on), as_effective(&known, on));
    let now = as_effective(&world.history, on);
    assert_ne!(outcome(&before, &name), outcome(&now, &name));
    assert!(now.corrections.corrected.is_empty(), "that it was corrected happened later");
    assert!(!as_effective(&world.history, day(&after(31))).corrections.corrected.is_empty());
}

#[test]
fn what_was_annulled_never_happened_and_what_was_recorded_late_takes_its_place() {
    let given = given(active()).and([deliver().on(&after(20)), deliver().on(&after(5)), deliver().on(&after(12))]);
    let delivered = |history: &[Envelope], count| {
        let case = as_effective(history, day(&after(count)));
        case.deliveries.delivered.first().map_or(0, |known| known.deliveries)
    };
    let history = given.0.history.clone();
    let counts = |history: &[Envelope]| [4, 5, 11, 12, 19, 20].map(|count| delivered(history, count));
    assert_eq!(counts(&history), [0, 1, 1, 2, 2, 3]);
    // The last that was recorded is that of the twelfth day.
    let annulled = given.and([annul("DeliveryRecorded").on(&after(40)), approve_annulment().on(&after(41))]);
    assert_eq!(counts(&annulled.0.history), [0, 1, 1, 1, 1, 2]);
    assert_eq!(counts(&history), [0, 1, 1, 2, 2, 3]);
}

/// An incident that is told of late, and on the day itself.
#[test]
fn of_one_day_what_was_recorded_first_comes_first_and_nothing_comes_before_what_it_names() {
    let early = before(3);
    let given = given(active()).and([indicator("I9").on(&after(10)), reading("I9", 0, 2, 3).on(&after(2))]);
    let history = &given.0.history;
    let places = counted(history);
    let measured = places.iter().find(|known| known.event.event.kind().name == "IndicatorMeasured").unwrap();
    assert_eq!((measured.event.effective_on, measured.from), (day(&after(2)), day(&after(10))));
    assert!(!kinds(history, day(&after(9))).contains(&"IndicatorMeasured"));
    let tenth: Vec<_> = places.iter().filter(|known| known.from == day(&after(10))).collect();
    let tenth: Vec<_> = tenth.iter().map(|known| known.event.event.kind().name).collect();
    assert_eq!(tenth, ["IndicatorDefined", "IndicatorMeasured", "IndicatorBreached"]);
    // Nothing is before the case: what happened before it was opened counts from its opening.
    let given = given.and([evidence("E77").on(&early)]);
    assert!(kinds(&given.0.history, day(&early)).is_empty());
    assert_eq!(as_effective(&given.0.history, day(&early)), Case::default());
    let opening = given.0.history[0].effective_on;
    assert_eq!(as_effective(&given.0.history, opening.minus(1)), Case::default());
    assert!(
        as_effective(&given.0.history, opening).evidence.attached.iter().any(|known| known.evidence.as_str() == "E77")
    );
}

#[test]
fn a_moment_is_a_revision_a_position_or_an_instant() {
    let history = given(active()).and([deliver().on(&after(9))]).0.history;
    let (last, all) = (history.last().unwrap(), history.len());
    let count = |moment| known_at(&history, moment).len();
    assert_eq!(count(Moment::Revision(Revision(3))), 3);
    assert_eq!(count(Moment::Revision(Revision(0))), 0);
    assert_eq!(count(Moment::Position(last.position)), all);
    assert_eq!(count(Moment::Position(Position(last.position.0 - 1))), all - 1);
    assert_eq!(count(Moment::At(last.recorded.at)), all);
    assert_eq!(count(Moment::At(day(&after(8)).end())), all - 1);
}

/// Every field with an id of something in a case is known to name it, so that a new one cannot be forgotten.
#[test]
fn every_field_with_an_id_is_known_to_name_something_or_to_lie_outside() {
    fn collect(field: &str, schema: &Value, definitions: &Map<String, Value>, found: &mut BTreeSet<String>) {
        if let Some(reference) = schema["$ref"].as_str() {
            collect(field, &definitions[reference.rsplit('/').next().unwrap()], definitions, found);
        }
        if schema["pattern"] == "^[A-Za-z0-9._:/-]+$" || schema["format"] == "position" {
            found.insert(field.to_owned());
        }
        for choice in ["anyOf", "oneOf", "allOf"] {
            schema[choice].as_array().into_iter().flatten().for_each(|one| collect(field, one, definitions, found));
        }
        collect_inner(field, schema, definitions, found);
    }
    fn collect_inner(field: &str, schema: &Value, definitions: &Map<String, Value>, found: &mut BTreeSet<String>) {
        if schema["items"].is_object() {
            collect(field, &schema["items"], definitions, found);
        }
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            collect(name, schema, definitions, found);
        }
    }
    let mut found = BTreeSet::new();
    let of_a_case = |number: u16| matches!(number / 100, 1..=17 | 26 | 27);
    for kind in Event::kinds().filter(|kind| of_a_case(kind.number)) {
        let mut generator = SchemaGenerator::default();
        let schema = (kind.schema)(&mut generator).to_value();
        collect("", &schema, &generator.take_definitions(true), &mut found);
    }
    let known: BTreeSet<String> = NAMING.iter().map(|(field, _)| *field).chain(OUTSIDE).map(str::to_owned).collect();
    assert_eq!(found, known);
}

/// What the laws of the clocks looked at.
#[derive(Default)]
struct Seen {
    agreeing: u32,
    reordered: u32,
    corrected: u32,
}

/// Plays a sequence and asks of every moment again when all of it was played.
fn play(active: bool, acts: &[Act], seen: &mut Seen) {
    let mut world = if active { ACTIVE.clone() } else { BASE.clone() };
    let mut answered: Vec<(usize, Case, Case)> = Vec::new();
    for act in acts {
        let unknown = act.body.as_object().into_iter().flatten().any(|(_, value)| {
            let kind = value.as_str().and_then(|text| text.strip_prefix("@position:"));
            kind.is_some_and(|kind| !world.log.iter().any(|envelope| envelope.event.kind().name == kind))
        });
        if unknown || world.execute(act).is_err() {
            continue;
        }
        let on = day(&after(15));
        answered.push((world.history.len(), world.case.clone(), as_effective(&world.history, on)));
    }
    let history = &world.history;
    for (count, recorded, effective) in &answered {
        let last = &history[count - 1];
        let mut moments = vec![Moment::Revision(last.revision), Moment::Position(last.position)];
        if history.get(*count).is_some_and(|next| next.recorded.at > last.recorded.at) {
            moments.push(Moment::At(last.recorded.at));
        }
        for moment in moments {
            let known = known_at(history, moment);
            assert_eq!(Case::fold(known), *recorded, "P8: {moment:?}");
            assert_eq!(as_effective(known, day(&after(15))), *effective, "P8, on a day: {moment:?}");
        }
    }
    ordered(history);
    let opening = history[0].effective_on;
    assert_eq!(as_effective(history, opening.minus(1)), Case::default(), "before anything happened there is nothing");
    let last = counted(history).last().unwrap().from;
    let is_plain = !history.iter().any(|event| Case::rewrites(&event.event));
    let in_order = history.is_sorted_by_key(|event| event.effective_on);
    seen.corrected += u32::from(!is_plain);
    seen.reordered += u32::from(!in_order);
    if is_plain && in_order {
        seen.agreeing += 1;
        assert_eq!(as_effective(history, last), Case::fold(history), "both clocks agree");
    }
}

/// What counts is all that was not annulled, each once, in the order of its days, and never before its own.
fn ordered(history: &[Envelope]) {
    let places = counted(history);
    let positions: BTreeSet<Position> = places.iter().map(|known| known.event.position).collect();
    let left: BTreeSet<Position> =
        domain::case::effective(history).iter().flatten().map(|event| event.position).collect();
    assert_eq!((positions.len(), &positions), (places.len(), &left));
    assert!(places.is_sorted_by_key(|known| (known.from, known.event.position)));
    assert!(places.iter().all(|known| known.from >= known.event.effective_on));
    let corrected = places.iter().filter(|known| matches!(known.event, Cow::Owned(_))).count();
    assert!(corrected == 0 || history.iter().any(|event| Case::rewrites(&event.event)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// P8 of both clocks; and what holds of the second.
    #[test]
    fn nothing_recorded_later_changes_what_is_answered_of_a_moment((active, acts) in sequences()) {
        play(active, &acts, &mut Seen::default());
    }
}

/// The sequences reach what the laws of the clocks are about.
#[test]
fn the_sequences_reach_both_clocks() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = Seen::default();
    for _ in 0..60 {
        let (active, acts) = sequences().new_tree(&mut runner).unwrap().current();
        play(active, &acts, &mut seen);
    }
    let Seen { agreeing, reordered, corrected } = seen;
    assert!(agreeing >= 5 && reordered >= 10 && corrected >= 5, "{agreeing} {reordered} {corrected}");
}
