//! For process mining: OCEL 2.0 in JSON, events with the things that they are about, and XES, events by case.
//!
//! The time of an event is when it was recorded: that is the order of the log. When it happened in the world is the attribute
//! `effectiveOn`. Actions of the toolkit are the attribute `action`; what belongs to none says what it is about.

use std::{collections::BTreeSet, io::Write};

use domain::{
    access::subject_of,
    terms::{CaseId, Day},
};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, Event as Xml},
};
use serde_json::{Value, json};

use super::{
    Broken, Progress, Stamp,
    events::{Events, SeenEvent},
    objects::{Thing, kinds, things},
};
use crate::cli::told::{Body, reason, word};

/// The most things whose names are kept while OCEL is written: some hundred bytes each.
const MOST_THINGS: usize = 1_000_000;

/// The actions of the toolkit.
const ACTIONS: [&str; 7] = [
    "Action 1: scope",
    "Action 2: preconditions",
    "Action 3: mechanism",
    "Action 4: risk",
    "Action 5: mitigation",
    "Action 6: monitoring",
    "Action 7: response",
];

/// The action that an event belongs to, or what it is about.
fn action(event: &SeenEvent) -> String {
    let action = event.envelope.event.kind().action.and_then(|action| ACTIONS.get(usize::from(action).checked_sub(1)?));
    action.map_or_else(|| format!("{}", subject_of(&event.envelope.event)), |action| (*action).to_owned())
}

fn midnight(day: Day) -> String {
    day.start().to_string()
}

/// The attributes that events of every kind have: their name, OCEL's type, and what they hold.
fn attributes(event: &SeenEvent) -> Vec<(&'static str, &'static str, Value)> {
    let (envelope, by) = (&event.envelope, &event.envelope.recorded.by);
    vec![
        ("action", "string", action(event).into()),
        ("effectiveOn", "time", midnight(envelope.effective_on).into()),
        ("position", "integer", envelope.position.0.into()),
        ("user", "string", by.user.to_string().into()),
        ("role", "string", word(&by.role).into()),
        ("office", "string", by.office.to_string().into()),
        ("confidentiality", "string", word(&envelope.confidentiality).into()),
        ("reason", "string", reason(&envelope.event).unwrap_or_default().into()),
        ("leafHash", "string", hex::encode(event.leaf).into()),
    ]
}

fn types() -> Vec<Value> {
    const OF_EVENTS: [(&str, &str); 9] = [
        ("action", "string"),
        ("effectiveOn", "time"),
        ("position", "integer"),
        ("user", "string"),
        ("role", "string"),
        ("office", "string"),
        ("confidentiality", "string"),
        ("reason", "string"),
        ("leafHash", "string"),
    ];
    let attributes: Vec<Value> = OF_EVENTS.iter().map(|(name, of)| json!({ "name": name, "type": of })).collect();
    domain::Event::kinds().map(|kind| json!({ "name": kind.name, "attributes": attributes })).collect()
}

/// OCEL 2.0: what there is, then the events, then the things that they named.
pub(crate) fn ocel(
    stamp: &Stamp,
    events: &Events<'_>,
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    let of_case = json!([{ "name": "demonstration", "type": "boolean" }]);
    let mut object_types: Vec<Value> = kinds()
        .into_iter()
        .map(|kind| json!({ "name": kind, "attributes": if kind == "case" { of_case.clone() } else { json!([]) } }))
        .collect();
    let of_export = [("manifest", "string"), ("position", "string"), ("madeAt", "time"), ("madeFor", "string")];
    let of_export: Vec<Value> = of_export.iter().map(|(name, of)| json!({ "name": name, "type": of })).collect();
    object_types.push(json!({ "name": "hrdd:export", "attributes": of_export }));
    write!(
        into,
        "{{\"objectTypes\":{},\n\"eventTypes\":{},\n\"events\":[",
        Value::from(object_types),
        Value::from(types())
    )?;
    let mut named: BTreeSet<Thing> = BTreeSet::new();
    let mut made_up: BTreeSet<String> = BTreeSet::new();
    let mut between = "\n";
    events.each(progress, &mut |page| {
        for event in page {
            let payload = serde_json::to_value(Body::of(&event.envelope.event))?;
            let things = things(event, &payload);
            let related: Vec<Value> =
                things.iter().map(|(thing, field)| json!({ "objectId": thing.id(), "qualifier": field })).collect();
            let attributes: Vec<Value> =
                attributes(event).into_iter().map(|(name, _, value)| json!({ "name": name, "value": value })).collect();
            into.write_all(between.as_bytes())?;
            serde_json::to_writer(
                &mut *into,
                &json!({
                    "id": format!("event:{}", event.envelope.position),
                    "type": event.envelope.event.kind().name,
                    "time": event.envelope.recorded.at,
                    "attributes": attributes,
                    "relationships": related,
                }),
            )?;
            between = ",\n";
            named.extend(things.into_iter().map(|(thing, _)| thing));
            if event.is_demonstration() {
                made_up.extend(event.reference().map(str::to_owned));
            }
            if named.len() > MOST_THINGS {
                return Err(Broken::TooMuch(format!(
                    "OCEL names more than {MOST_THINGS} things. Export fewer events, with a filter"
                )));
            }
        }
        Ok(())
    })?;
    into.write_all(b"\n],\n\"objects\":[\n")?;
    let at = |name: &str, value: Value| json!({ "name": name, "time": "1970-01-01T00:00:00Z", "value": value });
    let made = json!({
        "id": "hrdd:export",
        "type": "hrdd:export",
        "attributes": [
            at("manifest", serde_json::to_string(stamp)?.into()),
            at("position", json!(stamp.position)),
            at("madeAt", json!(stamp.made_at)),
            at("madeFor", stamp.made_for.user.to_string().into()),
        ],
        "relationships": [],
    });
    serde_json::to_writer(&mut *into, &made)?;
    for thing in &named {
        let of_case = thing.case.as_ref().map(|case| Thing::case(case));
        let related: Vec<Value> =
            of_case.map(|case| json!({ "objectId": case.id(), "qualifier": "part of" })).into_iter().collect();
        let is_case = thing.kind == "case";
        let attributes: Vec<Value> =
            is_case.then(|| at("demonstration", made_up.contains(&thing.name).into())).into_iter().collect();
        into.write_all(b",\n")?;
        let object =
            json!({ "id": thing.id(), "type": thing.kind, "attributes": attributes, "relationships": related });
        serde_json::to_writer(&mut *into, &object)?;
    }
    into.write_all(b"\n]}\n")?;
    Ok(())
}

type Page<'a> = Writer<&'a mut dyn Write>;

/// What XML 1.0 cannot hold is shown as what cannot be shown.
fn holdable(text: &str) -> String {
    let is_held = |letter: char| {
        !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}') || matches!(letter, '\t' | '\n' | '\r')
    };
    text.chars().map(|letter| if is_held(letter) { letter } else { '\u{fffd}' }).collect()
}

fn attribute(page: &mut Page<'_>, of: &str, key: &str, value: &str) -> Result<(), Broken> {
    let mut element = BytesStart::new(of.to_owned());
    element.push_attribute(("key", key));
    element.push_attribute(("value", holdable(value).as_str()));
    page.write_event(Xml::Empty(element))?;
    page.get_mut().write_all(b"\n")?;
    Ok(())
}

fn opened(page: &mut Page<'_>, name: &str) -> Result<(), Broken> {
    page.write_event(Xml::Start(BytesStart::new(name.to_owned())))?;
    page.get_mut().write_all(b"\n")?;
    Ok(())
}

fn closed(page: &mut Page<'_>, name: &str) -> Result<(), Broken> {
    page.write_event(Xml::End(BytesEnd::new(name.to_owned())))?;
    page.get_mut().write_all(b"\n")?;
    Ok(())
}

/// XES: a trace a case, in the order in which cases were opened. What belongs to no case is not in it.
pub(crate) fn xes(
    stamp: &Stamp,
    cases: &[CaseId],
    events: &Events<'_>,
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    const EXTENSIONS: [(&str, &str); 4] =
        [("Concept", "concept"), ("Time", "time"), ("Organizational", "org"), ("Lifecycle", "lifecycle")];
    let mut page: Page<'_> = Writer::new(into);
    page.write_event(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    page.get_mut().write_all(b"\n")?;
    let mut log = BytesStart::new("log");
    for (name, value) in [("xes.version", "1.0"), ("xes.features", ""), ("xmlns", "http://www.xes-standard.org/")] {
        log.push_attribute((name, value));
    }
    page.write_event(Xml::Start(log))?;
    for (name, prefix) in EXTENSIONS {
        let mut extension = BytesStart::new("extension");
        extension.push_attribute(("name", name));
        extension.push_attribute(("prefix", prefix));
        let uri = format!("http://www.xes-standard.org/{prefix}.xesext");
        extension.push_attribute(("uri", uri.as_str()));
        page.write_event(Xml::Empty(extension))?;
    }
    for (name, keys) in [("Event", "concept:name"), ("Action", "hrdd:action")] {
        let mut classifier = BytesStart::new("classifier");
        classifier.push_attribute(("name", name));
        classifier.push_attribute(("keys", keys));
        page.write_event(Xml::Empty(classifier))?;
    }
    page.get_mut().write_all(b"\n")?;
    attribute(&mut page, "string", "concept:name", &format!("{} up to position {}", stamp.ledger, stamp.position))?;
    attribute(&mut page, "string", "hrdd:manifest", &serde_json::to_string(stamp)?)?;
    let total = cases.len() as u64;
    for (done, case) in (1..).zip(cases) {
        trace(&mut page, &events.of_case(*case))?;
        progress(done, total);
    }
    closed(&mut page, "log")?;
    Ok(())
}

fn trace(page: &mut Page<'_>, events: &Events<'_>) -> Result<(), Broken> {
    let mut is_open = false;
    events.each(&mut |_, _| (), &mut |some| {
        for event in some {
            if !is_open {
                is_open = true;
                opened(page, "trace")?;
                attribute(page, "string", "concept:name", event.reference().unwrap_or_default())?;
                attribute(page, "boolean", "hrdd:demonstration", &event.is_demonstration().to_string())?;
            }
            write_event(page, event)?;
        }
        Ok(())
    })?;
    if is_open { closed(page, "trace") } else { Ok(()) }
}

fn write_event(page: &mut Page<'_>, event: &SeenEvent) -> Result<(), Broken> {
    let (envelope, by) = (&event.envelope, &event.envelope.recorded.by);
    opened(page, "event")?;
    attribute(page, "string", "concept:name", envelope.event.kind().name)?;
    attribute(page, "date", "time:timestamp", &envelope.recorded.at.to_string())?;
    attribute(page, "string", "lifecycle:transition", "complete")?;
    attribute(page, "string", "org:resource", by.user.as_str())?;
    attribute(page, "string", "org:role", &word(&by.role))?;
    attribute(page, "string", "org:group", by.office.as_str())?;
    attribute(page, "string", "hrdd:action", &action(event))?;
    attribute(page, "date", "hrdd:effectiveOn", &midnight(envelope.effective_on))?;
    attribute(page, "int", "hrdd:position", &envelope.position.to_string())?;
    attribute(page, "string", "hrdd:confidentiality", &word(&envelope.confidentiality))?;
    if let Some(why) = reason(&envelope.event) {
        attribute(page, "string", "hrdd:reason", &why)?;
    }
    attribute(page, "string", "hrdd:leafHash", &hex::encode(event.leaf))?;
    closed(page, "event")
}
