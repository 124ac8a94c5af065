//! The stored form of an envelope, and of the states that snapshots keep. Everything this crate takes from bincode is in
//! this file: the crate is unmaintained (RUSTSEC-2025-0141), and `bincode-next` writes the same bytes.

use std::{marker::PhantomData, sync::OnceLock};

use bincode::config::{Configuration, Limit, LittleEndian, Varint};
use domain::{
    CommandId, Edition, Envelope, Event, Fingerprint, Position, Revision, Stamp, Stream,
    terms::{Confidentiality, Day},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned, de::DeserializeSeed};

use crate::{
    error::{Damage, RecordError, StateError},
    frame::{self, Frame, MAX_RECORD_BYTES},
};

/// The longest state that a snapshot keeps.
pub const MAX_STATE_BYTES: usize = 1 << 30;

/// bincode counts an integer by its full width against the limit, however short it was written: up to 8 bytes for 1. So
/// the limit of what is read lies above the limit of what is written; nothing is allocated beyond it.
const WIDENING: usize = 8;
const RECORD_LIMIT: usize = WIDENING * MAX_RECORD_BYTES;
const STATE_LIMIT: usize = WIDENING * MAX_STATE_BYTES;

/// Little endian, integers of variable length, and no length beyond the limit is believed.
type Spelt<const LIMIT: usize> = Configuration<LittleEndian, Varint, Limit<LIMIT>>;

const fn spelt<const LIMIT: usize>() -> Spelt<LIMIT> {
    // `config::standard()` is the start of every bincode configuration; whatever it stands for, the next calls overrule it.
    bincode::config::standard().with_little_endian().with_variable_int_encoding().with_limit::<LIMIT>()
}

/// What stands between the frame and the body, in this order for ever.
#[derive(Serialize)]
struct HeadOut<'a> {
    stream: &'a Stream,
    revision: Revision,
    recorded: &'a Stamp,
    effective_on: Day,
    command: &'a CommandId,
    fingerprint: Fingerprint,
    policy: Edition,
    cause: Option<Position>,
    confidentiality: Confidentiality,
}

/// The same, read.
#[derive(Deserialize)]
struct HeadIn {
    stream: Stream,
    revision: Revision,
    recorded: Stamp,
    effective_on: Day,
    command: CommandId,
    fingerprint: Fingerprint,
    policy: Edition,
    cause: Option<Position>,
    confidentiality: Confidentiality,
}

struct BodyOut<'a>(&'a Event);

impl Serialize for BodyOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_body(serializer)
    }
}

/// Reads the body of the kind with this number as this version had it; `None` where no such kind is registered, or the kind
/// has no such version.
struct BodyIn<K> {
    number: u16,
    version: u8,
    kinds: PhantomData<K>,
}

/// The kinds that a record may hold: those of the domain. Tests put made-up ones.
trait Kinds: Sized {
    /// The present version of a kind; none where there is no such kind.
    fn version(number: u16) -> Option<u8>;

    /// Reads a body of any version that there ever was, and makes the present one of it.
    fn read<'de, D: Deserializer<'de>>(number: u16, version: u8, body: D) -> Option<Result<Self, D::Error>>;
}

impl Kinds for Event {
    fn version(number: u16) -> Option<u8> {
        known_version(number)
    }

    fn read<'de, D: Deserializer<'de>>(number: u16, version: u8, body: D) -> Option<Result<Self, D::Error>> {
        Self::deserialize_version(number, version, body)
    }
}

/// The version of every kind this release knows, by number; 0 where there is none. Asked before the body is read, for a
/// newer form must not be taken for damage.
fn known_version(number: u16) -> Option<u8> {
    static VERSIONS: OnceLock<Vec<u8>> = OnceLock::new();
    let versions = VERSIONS.get_or_init(|| {
        let mut versions = Vec::new();
        for kind in Event::kinds() {
            let place = usize::from(kind.number);
            if versions.len() <= place {
                versions.resize(place + 1, 0);
            }
            if let Some(version) = versions.get_mut(place) {
                *version = kind.version;
            }
        }
        versions
    });
    versions.get(usize::from(number)).copied().filter(|version| *version != 0)
}

impl<'de, K: Kinds> DeserializeSeed<'de> for BodyIn<K> {
    type Value = Option<K>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        K::read(self.number, self.version, deserializer).transpose()
    }
}

/// The record of an envelope; `last` marks the last one of its commit.
pub fn encode(envelope: &Envelope, last: bool) -> Result<Vec<u8>, RecordError> {
    let kind = envelope.event.kind();
    let position = envelope.position;
    let head = HeadOut {
        stream: &envelope.stream,
        revision: envelope.revision,
        recorded: &envelope.recorded,
        effective_on: envelope.effective_on,
        command: &envelope.command,
        fingerprint: envelope.fingerprint,
        policy: envelope.policy,
        cause: envelope.cause,
        confidentiality: envelope.confidentiality,
    };
    frame::seal(Frame { kind: kind.number, version: kind.version, last, position }, |record| {
        for written in [append(record, &head), append(record, &BodyOut(&envelope.event))] {
            written.map_err(|source| RecordError::Unwritable { position, reason: source.to_string() })?;
        }
        Ok(())
    })
}

fn append<T: Serialize>(record: &mut Vec<u8>, value: &T) -> Result<(), bincode::error::EncodeError> {
    bincode::serde::encode_into_std_write(value, record, spelt::<RECORD_LIMIT>()).map(|_| ())
}

/// The record of an envelope, read back before anything is done with it: an event that could be written but not read
/// would be accepted today and keep the whole log from opening tomorrow.
pub(crate) fn encode_checked(envelope: &Envelope, last: bool) -> Result<Vec<u8>, RecordError> {
    let record = encode(envelope, last)?;
    let position = envelope.position;
    let reason = match decode(position, &record) {
        Ok((read, marked)) if read == *envelope && marked == last => return Ok(record),
        Ok(_) => "it reads back as another value".to_owned(),
        Err(error) => format!("it does not read back: {error}"),
    };
    Err(RecordError::Unwritable { position, reason })
}

/// The envelope of the record stored under `position`, and whether it is the last of its commit.
///
/// An event of an older version is made into the present one; the record keeps its bytes, and they are what the tree hashes.
pub fn decode(position: Position, record: &[u8]) -> Result<(Envelope, bool), RecordError> {
    let (head, event, last) = read(position, record)?;
    Ok((assembled(position, head, event), last))
}

fn read<K: Kinds>(position: Position, record: &[u8]) -> Result<(HeadIn, K, bool), RecordError> {
    let (frame, content) = frame::open(position, record)?;
    let unreadable = |source: bincode::error::DecodeError| RecordError::Damaged {
        position,
        damage: Damage::Content(source.to_string()),
    };
    let unknown = RecordError::UnknownKind { position, number: frame.kind };
    let Some(known) = K::version(frame.kind) else { return Err(unknown) };
    let version = RecordError::KindVersion { position, number: frame.kind, found: frame.version, known };
    if frame.version > known {
        return Err(version);
    }
    let (head, event, read) = contained(&frame, content).map_err(unreadable)?;
    let Some(event) = event else { return Err(version) };
    if read != content.len() {
        return Err(RecordError::Damaged { position, damage: Damage::Trailing(content.len() - read) });
    }
    Ok((head, event, frame.last))
}

/// Head and event at the beginning of a content, and how many bytes they take.
fn contained<K: Kinds>(
    frame: &Frame,
    content: &[u8],
) -> Result<(HeadIn, Option<K>, usize), bincode::error::DecodeError> {
    let config = spelt::<RECORD_LIMIT>();
    let (head, first) = bincode::serde::borrow_decode_from_slice::<HeadIn, _>(content, config)?;
    let body = content.get(first..).unwrap_or_default();
    let seed = BodyIn { number: frame.kind, version: frame.version, kinds: PhantomData };
    let (event, second) = bincode::serde::seed_decode_from_slice(seed, body, config)?;
    Ok((head, event, first + second))
}

fn assembled(position: Position, head: HeadIn, event: Event) -> Envelope {
    let HeadIn { stream, revision, recorded, effective_on, command, fingerprint, policy, cause, confidentiality } =
        head;
    Envelope {
        position,
        stream,
        revision,
        recorded,
        effective_on,
        command,
        fingerprint,
        policy,
        cause,
        confidentiality,
        event,
    }
}

/// The position of a record of a kind that this release knows, where one begins these bytes.
pub(crate) fn position_of(bytes: &[u8]) -> Option<Position> {
    let frame = frame::begins(bytes)?;
    let known = known_version(frame.kind)?;
    (1..=known).contains(&frame.version).then_some(frame.position)
}

/// A record somewhere in a file, its end not being known.
pub(crate) enum Copy {
    /// It reads and its checksum fits; how many bytes it has.
    Intact(Envelope, usize),
    /// It begins like a record and is none; what it was, where that still reads.
    Damaged(Option<Envelope>),
}

/// What begins like a record at `position`.
pub(crate) fn copy(position: Position, bytes: &[u8]) -> Copy {
    let bytes = bytes.get(..bytes.len().min(MAX_RECORD_BYTES)).unwrap_or_default();
    let read = frame::begins(bytes).and_then(|frame| {
        let (head, event, read) = contained(&frame, bytes.get(frame::HEAD_BYTES..)?).ok()?;
        Some((assembled(position, head, event?), frame::HEAD_BYTES + read))
    });
    let Some((envelope, sealed)) = read else { return Copy::Damaged(None) };
    let checksum = bytes.get(..sealed).map(|sealed| crc32c::crc32c(sealed).to_le_bytes());
    let length = sealed + frame::TAIL_BYTES;
    match (bytes.get(sealed..length), checksum) {
        (Some(found), Some(checksum)) if found == checksum => Copy::Intact(envelope, length),
        _ => Copy::Damaged(Some(envelope)),
    }
}

/// Encodes the state of a projection for a snapshot.
pub fn encode_state<T: Serialize>(state: &T) -> Result<Vec<u8>, StateError> {
    let bytes = bincode::serde::encode_to_vec(state, spelt::<STATE_LIMIT>())
        .map_err(|source| StateError::Unwritable { reason: source.to_string() })?;
    if bytes.len() > MAX_STATE_BYTES {
        return Err(StateError::Unwritable {
            reason: format!("{} bytes are more than {MAX_STATE_BYTES}", bytes.len()),
        });
    }
    Ok(bytes)
}

/// Decodes the state of a projection; what is left over is refused.
///
/// bincode makes room for a text as long as it says it is before it looks whether so much is there, so a short state gets a
/// low limit: what is made room for stays in proportion to what was read.
pub fn decode_state<T: DeserializeOwned>(state: &[u8]) -> Result<T, StateError> {
    const SHORT: usize = 1 << 20;
    const MIDDLE: usize = 32 << 20;
    if state.len() <= SHORT {
        decode_state_within::<T, { WIDENING * SHORT }>(state)
    } else if state.len() <= MIDDLE {
        decode_state_within::<T, { WIDENING * MIDDLE }>(state)
    } else {
        decode_state_within::<T, STATE_LIMIT>(state)
    }
}

fn decode_state_within<T: DeserializeOwned, const LIMIT: usize>(state: &[u8]) -> Result<T, StateError> {
    let (value, read) = bincode::serde::decode_from_slice(state, spelt::<LIMIT>())
        .map_err(|source| StateError::Unreadable { reason: source.to_string() })?;
    if read == state.len() { Ok(value) } else { Err(StateError::Trailing { bytes: state.len() - read }) }
}

#[cfg(test)]
mod tests {
    use domain::{
        Actor,
        terms::{CaseId, Instant, Office, Role, UserId},
    };

    use super::*;

    const NUMBER: u16 = 9901;

    /// A made-up kind in its second version.
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Counted {
        name: String,
        times: u32,
    }

    /// The first, which knew of once only.
    #[derive(Serialize, Deserialize)]
    struct CountedV1 {
        called: String,
    }

    impl Kinds for Counted {
        fn version(number: u16) -> Option<u8> {
            (number == NUMBER).then_some(2)
        }

        fn read<'de, D: Deserializer<'de>>(number: u16, version: u8, body: D) -> Option<Result<Self, D::Error>> {
            match (number, version) {
                (NUMBER, 1) => Some(CountedV1::deserialize(body).map(|older| Self { name: older.called, times: 1 })),
                (NUMBER, 2) => Some(Self::deserialize(body)),
                _ => None,
            }
        }
    }

    /// The record of a body as a release wrote it whose newest version this was.
    fn record(version: u8, body: &impl Serialize) -> Vec<u8> {
        let stamp = Stamp {
            at: Instant::from_milliseconds(1_767_225_600_000).unwrap(),
            by: Actor {
                user: UserId::new("U-1").unwrap(),
                role: Role::ProjectStaff,
                office: Office::new("XA").unwrap(),
                on_behalf_of: None,
            },
        };
        let head = HeadOut {
            stream: &Stream::Case(CaseId(uuid::Uuid::from_u128(7))),
            revision: Revision(1),
            recorded: &stamp,
            effective_on: Day::parse("2026-01-01").unwrap(),
            command: &CommandId::new("command-1").unwrap(),
            fingerprint: Fingerprint(9),
            policy: Edition(1),
            cause: None,
            confidentiality: Confidentiality::ALL[0],
        };
        frame::seal(Frame { kind: NUMBER, version, last: true, position: Position(5) }, |record| {
            append(record, &head).unwrap();
            append(record, body).unwrap();
            Ok(())
        })
        .unwrap()
    }

    fn event(record: &[u8]) -> Result<Counted, RecordError> {
        read(Position(5), record).map(|(_, event, _)| event)
    }

    /// Never edited: what the first release of either version wrote is read by every later one.
    const FIRST: &str = concat!(
        "01ad260101050000000000000000100000000000000000000000000000000701fd0050b5ed3603000003552d3101025841",
        "00fc4292160009636f6d6d616e642d3109010000056e6f7274687c79ba69"
    );
    const SECOND: &str = concat!(
        "01ad260201050000000000000000100000000000000000000000000000000701fd0050b5ed3603000003552d3101025841",
        "00fc4292160009636f6d6d616e642d3109010000056e6f727468073838b863"
    );

    #[test]
    fn a_record_of_an_older_version_reads_as_the_present_one_and_keeps_its_bytes() {
        let first = record(1, &CountedV1 { called: "north".into() });
        let second = record(2, &Counted { name: "north".into(), times: 7 });
        assert_eq!([hex::encode(&first), hex::encode(&second)], [FIRST, SECOND]);
        assert_eq!(event(&first).unwrap(), Counted { name: "north".into(), times: 1 });
        assert_eq!(event(&second).unwrap(), Counted { name: "north".into(), times: 7 });
        // What one version wrote is never taken for the other.
        let crossed = event(&record(2, &CountedV1 { called: "north".into() }));
        assert!(matches!(crossed, Err(RecordError::Damaged { damage: Damage::Content(_), .. })), "{crossed:?}");
        let crossed = event(&record(1, &Counted { name: "north".into(), times: 7 }));
        assert!(matches!(crossed, Err(RecordError::Damaged { damage: Damage::Trailing(1), .. })), "{crossed:?}");
        for found in [0, 3] {
            let refused = event(&record(found, &Counted { name: "north".into(), times: 7 }));
            let expected = RecordError::KindVersion { position: Position(5), number: NUMBER, found, known: 2 };
            assert_eq!(refused, Err(expected));
        }
    }
}
