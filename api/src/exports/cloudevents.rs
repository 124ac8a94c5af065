//! CloudEvents 1.0, in the envelope that webhooks have: one a line, or as one array of the JSON batch format. The first says
//! what follows, the last that nothing is missing.

use std::io::Write;

use serde_json::{Value, json};

use super::{
    Broken, Progress, Stamp,
    events::{Events, SeenEvent},
};
use crate::push::cloudevent::{Face, enveloped, id};

/// What the types of events begin with; the kind of the event follows.
const TYPE: &str = "hrdd.event.";

/// How they stand beside one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Each on a line.
    Lines,
    /// An array.
    Batch,
}

impl Shape {
    const fn around(self) -> [&'static str; 3] {
        match self {
            Self::Lines => ["", "\n", "\n"],
            Self::Batch => ["[\n", ",\n", "\n]\n"],
        }
    }
}

fn enveloped_event(event: &SeenEvent, source: &str) -> Result<Value, Broken> {
    let envelope = &event.envelope;
    let subject = event.reference().map_or_else(|| envelope.stream.to_string(), str::to_owned);
    let face = Face {
        id: &id(envelope.position, &event.leaf),
        source,
        kind: &format!("{TYPE}{}", envelope.event.kind().name),
        subject: &subject,
        time: envelope.recorded.at,
        sequence: Some(envelope.position),
    };
    Ok(enveloped(&face, serde_json::to_value(event.object())?))
}

/// About the export itself.
fn frame(stamp: &Stamp, ends: bool) -> Value {
    let (word, data) =
        if ends { ("ended", json!({ "position": stamp.position })) } else { ("begun", json!({ "manifest": stamp })) };
    let face = Face {
        id: &format!("export-{}-{}-{word}", stamp.made_at, stamp.position),
        source: &stamp.ledger,
        kind: &format!("hrdd.export.{word}"),
        subject: stamp.of,
        time: stamp.made_at,
        sequence: None,
    };
    enveloped(&face, data)
}

/// The events.
pub(crate) fn events(
    (stamp, rest, shape): (&Stamp, bool, Shape),
    events: &Events<'_>,
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    let [before, between, after] = shape.around();
    into.write_all(before.as_bytes())?;
    if !rest {
        serde_json::to_writer(&mut *into, &frame(stamp, false))?;
        into.write_all(between.as_bytes())?;
    }
    events.each(progress, &mut |page| {
        for event in page {
            serde_json::to_writer(&mut *into, &enveloped_event(event, &stamp.ledger)?)?;
            into.write_all(between.as_bytes())?;
        }
        Ok(())
    })?;
    serde_json::to_writer(&mut *into, &frame(stamp, true))?;
    into.write_all(after.as_bytes())?;
    Ok(())
}
