//! The envelope of CloudEvents 1.0 in JSON, the same for what is pushed and for what is carried away.

use domain::{Position, terms::Instant};
use serde_json::{Value, json};
use storage::LogReader;

/// What stands on the envelope.
pub(crate) struct Face<'a> {
    /// The same for the same thing, and for no other from this source.
    pub(crate) id: &'a str,
    /// Which ledger.
    pub(crate) source: &'a str,
    /// What kind of thing.
    pub(crate) kind: &'a str,
    /// What it is about.
    pub(crate) subject: &'a str,
    /// When it came to be.
    pub(crate) time: Instant,
    /// Its place in the log: the extension by this name, by which receivers put events in order and see where they stand.
    pub(crate) sequence: Option<Position>,
}

/// An event in structured mode.
pub(crate) fn enveloped(face: &Face<'_>, data: Value) -> Value {
    let mut event = json!({
        "specversion": "1.0",
        "id": face.id,
        "source": face.source,
        "type": face.kind,
        "subject": face.subject,
        "time": face.time,
        "datacontenttype": "application/json",
        "data": data,
    });
    if let (Some(sequence), Some(fields)) = (face.sequence, event.as_object_mut()) {
        fields.insert("sequence".to_owned(), json!(sequence));
    }
    event
}

/// Which event it is, in any copy of this ledger: its position, and the start of the hash of its record.
pub(crate) fn id(position: Position, leaf: &[u8]) -> String {
    format!("{position}-{}", hex::encode(leaf.get(..8).unwrap_or(leaf)))
}

/// Which ledger it is: the name that its key bears.
pub(crate) fn source(reader: &LogReader) -> String {
    format!("/hrdd/{}", origin(reader))
}

/// The name that the log's key bears.
pub(crate) fn origin(reader: &LogReader) -> String {
    let key = reader.keys().first().map(ToString::to_string).unwrap_or_default();
    key.split('+').next().unwrap_or_default().to_owned()
}
