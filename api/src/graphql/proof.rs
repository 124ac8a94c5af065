//! What proves an answer: checkpoints, proofs of events, of whole cases, and of a log that only grew.

use std::sync::Arc;

use async_graphql::{Context, Error, ID, Object, Result, SimpleObject};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{
    Envelope, Stream,
    terms::{Digest, Reach, Subject},
};
use storage::{
    LogReader,
    proof::{Completeness, Consistency, Inclusion, SignedCheckpoint, VerifierKey, leaf_hash},
};

use super::{
    event::Event,
    failure::{bad_input, failure, unreadable},
    ids,
    scalars::{Hash, Position},
};
use crate::{
    bundle::WholeStream,
    casebook::Casebook,
    proofs::{NotProved, checkpoint},
    sight::{self, Traces},
};

fn hash(hash: &storage::proof::Hash) -> Hash {
    Hash(Digest(*hash))
}

fn hashes(path: &[storage::proof::Hash]) -> Vec<Hash> {
    path.iter().map(hash).collect()
}

/// Why there is no proof, as a caller hears it.
pub(super) fn not_proved(why: &NotProved) -> Error {
    use storage::proof::ProofError;
    match why {
        NotProved::Proof(error @ ProofError::NotCovered { .. }) => failure("POSITION_AHEAD", format!("{error}.")),
        NotProved::NotWitnessed => {
            failure("NOT_FOUND", "No witness has signed a checkpoint of this log yet. Ask without `witnessed`.")
        }
        NotProved::Busy => failure("UNAVAILABLE", "Too many ask for proofs just now. Ask again in a moment."),
        NotProved::Proof(error) => {
            tracing::error!(%error, "a proof could not be made");
            failure(
                "INTERNAL",
                "The proof could not be made: a record may not be what was recorded. Ask the operator to run `hrdd verify`.",
            )
        }
        NotProved::Broken(reason) => {
            tracing::error!(reason, "a proof broke off");
            failure("INTERNAL", "The proof could not be made. Ask again, or ask the operator.")
        }
    }
}

/// A checkpoint: how far the log had come, and two roots that fix everything up to there, signed.
pub(crate) struct Checkpoint {
    signed: SignedCheckpoint,
    keys: Vec<VerifierKey>,
}

impl Checkpoint {
    fn new(reader: &LogReader, signed: &SignedCheckpoint) -> Self {
        let by = signed.verify(reader.keys()).unwrap_or_default();
        Self { signed: signed.clone(), keys: by }
    }
}

/// A checkpoint: how far the log had come, and two roots that fix everything up to there, signed.
#[Object]
impl Checkpoint {
    /// The signed note itself, byte for byte as `GET /checkpoint` serves it: C2SP tlog-checkpoint. Keep it somewhere else.
    async fn note(&self) -> &str {
        self.signed.note()
    }

    /// The name of the log.
    async fn origin(&self) -> &str {
        &self.signed.checkpoint().origin
    }

    /// How many events it covers: the last position.
    async fn size(&self) -> Position {
        Position(domain::Position(self.signed.checkpoint().root.size))
    }

    /// The root of the RFC 6962 tree over the stored records.
    async fn root(&self) -> Hash {
        hash(&self.signed.checkpoint().root.hash)
    }

    /// The root over the heads of all streams: what proves that a case is shown whole.
    async fn streams_root(&self) -> Hash {
        hash(&self.signed.checkpoint().streams)
    }

    /// The names of the others that have signed it. Check their signatures in the note, with their keys from them.
    async fn witnesses(&self) -> Vec<String> {
        let names = self.signed.names();
        names.into_iter().filter(|name| self.keys.iter().all(|key| key.name() != name)).collect()
    }

    /// The log's public keys that have signed it, as `name+id+base64` (C2SP signed-note). Whoever checks must have them from
    /// elsewhere too.
    async fn keys(&self) -> Vec<String> {
        self.keys.iter().map(ToString::to_string).collect()
    }
}

/// That an event is in the log that a checkpoint names.
pub(crate) struct EventProof {
    event: Arc<Envelope>,
    casebook: Arc<Casebook>,
    record: Vec<u8>,
    proof: Inclusion,
    checkpoint: Checkpoint,
}

/// That an event is in the log that a checkpoint names.
#[Object]
impl EventProof {
    /// The event.
    async fn event(&self) -> Event {
        Event::new(Arc::clone(&self.event), &self.casebook)
    }

    /// The stored record, byte for byte, in base64: the leaf is the SHA-256 of a zero byte and these.
    async fn record(&self, ctx: &Context<'_>) -> String {
        sight::trace(ctx.data_opt::<Arc<Traces>>(), &self.casebook, &self.event);
        STANDARD.encode(&self.record)
    }

    /// The leaf of the tree.
    async fn leaf_hash(&self) -> Hash {
        hash(&leaf_hash(&self.record))
    }

    /// Its place in the tree, from 0: the position less 1.
    async fn index(&self) -> String {
        self.proof.index.to_string()
    }

    /// The hashes beside the way from the leaf to the root, from the leaf up (RFC 6962).
    async fn path(&self) -> Vec<Hash> {
        hashes(&self.proof.path)
    }

    /// The whole proof as a C2SP tlog-proof file, checkpoint included.
    async fn text(&self) -> String {
        self.proof.to_string()
    }

    /// The checkpoint.
    async fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

/// Where the chain of a stream stands.
#[derive(SimpleObject)]
pub(crate) struct StreamHead {
    /// The key of the stream: the SHA-256 of its name.
    key: Hash,
    /// How many events it has.
    revision: u32,
    /// The last link of the chain of hashes over its records.
    link: Hash,
}

/// Which events are all events of a case, up to a checkpoint; or that the log holds no such case.
pub(crate) struct CompletenessProof {
    proof: Completeness,
    checkpoint: Checkpoint,
}

/// Which events are all events of a case, up to a checkpoint; or that the log holds no such case.
#[Object]
impl CompletenessProof {
    /// The name of the stream: `case-…`.
    async fn stream(&self) -> String {
        self.proof.stream.to_string()
    }

    /// Whether the log holds no event of this case up to the checkpoint.
    async fn absent(&self) -> bool {
        self.proof.head().is_none()
    }

    /// How many events it has up to the checkpoint, and the last link of its chain; null where the case is absent. A link is
    /// the SHA-256 of a two byte, the link before (32 zero bytes at first) and the leaf hash of the record.
    async fn head(&self) -> Option<StreamHead> {
        let head = self.proof.head()?;
        let key = storage::proof::stream_key(&self.proof.stream);
        Some(StreamHead { key: hash(&key), revision: head.revision.0, link: hash(&head.link) })
    }

    /// The other stream that stands in the place of an absent case; null where the place is empty or the case is there.
    async fn instead(&self) -> Option<StreamHead> {
        let (key, head) = self.proof.proof.found.filter(|_| self.proof.head().is_none())?;
        Some(StreamHead { key: hash(&key), revision: head.revision.0, link: hash(&head.link) })
    }

    /// The hashes beside the way to the stream's place, from the root of all streams down.
    async fn beside(&self) -> Vec<Hash> {
        hashes(&self.proof.proof.beside)
    }

    /// The whole proof as JSON, as a bundle holds it.
    async fn text(&self) -> String {
        serde_json::to_string(&WholeStream::of(&self.proof)).unwrap_or_default()
    }

    /// The checkpoint.
    async fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

/// That the log at a later size extends what it was at an earlier one.
pub(crate) struct Extension {
    from: u64,
    to: u64,
    proof: Consistency,
    checkpoint: Option<Checkpoint>,
}

/// That the log at a later size extends what it was at an earlier one: nothing was altered or taken away.
#[Object]
impl Extension {
    /// The earlier size.
    async fn from(&self) -> Position {
        Position(domain::Position(self.from))
    }

    /// The later size.
    async fn to(&self) -> Position {
        Position(domain::Position(self.to))
    }

    /// The consistency proof of RFC 6962.
    async fn hashes(&self) -> Vec<Hash> {
        hashes(&self.proof.0)
    }

    /// The same as base64, one hash a line, as witnesses are given it (C2SP tlog-witness).
    async fn text(&self) -> String {
        self.proof.to_string()
    }

    /// The newest checkpoint, where the later size is its size.
    async fn checkpoint(&self) -> Option<&Checkpoint> {
        self.checkpoint.as_ref()
    }
}

/// The questions about proofs.
#[derive(Default)]
pub(crate) struct ProofQuery;

fn casebook<'a>(ctx: &Context<'a>) -> &'a Arc<Casebook> {
    ctx.data_unchecked::<Arc<Casebook>>()
}

/// The questions about proofs.
#[Object]
impl ProofQuery {
    /// The newest checkpoint; with `witnessed` the newest that witnesses have signed, null where there is none.
    async fn checkpoint(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The newest that witnesses have signed, not the newest of all.")] witnessed: Option<bool>,
    ) -> Option<Result<Checkpoint>> {
        if !sight::sees_proofs(&sight::viewer(ctx)) {
            return None;
        }
        let reader = casebook(ctx).reader();
        if !witnessed.unwrap_or(false) {
            return Some(Ok(Checkpoint::new(reader, &reader.signed().checkpoint)));
        }
        Some(Ok(Checkpoint::new(reader, &reader.witnessed()?.checkpoint)))
    }

    /// Proves an event, named by global id or by position, against the newest checkpoint or, with `witnessed`, the newest
    /// that witnesses have signed; null where there is no such event.
    #[graphql(complexity = "50 + child_complexity")]
    async fn proof(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The event, by its global id.")] event: Option<ID>,
        #[graphql(desc = "The event, by its position; one of the two is given.")] position: Option<Position>,
        #[graphql(desc = "Against the newest checkpoint that witnesses have signed.")] witnessed: Option<bool>,
    ) -> Option<Result<EventProof>> {
        let casebook = casebook(ctx);
        let position = match (event, position) {
            (Some(id), None) => match ids::named(&id) {
                Some(ids::Named::Event(position)) => position,
                _ => return None,
            },
            (None, Some(position)) => position.0,
            _ => return Some(Err(bad_input("Name the event by `event` or by `position`."))),
        };
        let viewer = sight::viewer(ctx);
        if !sight::sees_proofs(&viewer) || position.0 == 0 || position > casebook.reader().head() {
            return None;
        }
        match casebook.reader().at(position) {
            Ok(event) if sight::sees_event(casebook, &viewer, &event) => (),
            Ok(_) => return None,
            Err(error) => return Some(Err(unreadable(&error))),
        }
        let read = casebook.prover().read(move |reader| {
            let signed = checkpoint(reader, position, witnessed.unwrap_or(false))?;
            let proof = reader.prove(position, &signed.checkpoint)?;
            let broken = |error: storage::StorageError| NotProved::Broken(error.to_string());
            let (event, record) = (reader.at(position).map_err(broken)?, reader.record(position).map_err(broken)?);
            proof.verify(&leaf_hash(&record))?;
            Ok((event, record, proof, Checkpoint::new(reader, &signed.checkpoint)))
        });
        let casebook = Arc::clone(casebook);
        Some(read.await.map_err(|why| not_proved(&why)).map(|(event, record, proof, checkpoint)| EventProof {
            event,
            casebook,
            record,
            proof,
            checkpoint,
        }))
    }

    /// Proves which events are all events of a case up to the newest checkpoint or, with `witnessed`, the newest that
    /// witnesses have signed. For a case that the log does not hold, it proves that. Null where not every event of the case is
    /// seen, and where the log holds none, for whoever does not reach all cases.
    #[graphql(complexity = "50 + child_complexity")]
    async fn completeness_proof(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case, by its global id.")] case: ID,
        #[graphql(desc = "Against the newest checkpoint that witnesses have signed.")] witnessed: Option<bool>,
    ) -> Option<Result<CompletenessProof>> {
        let Some(ids::Named::Case(case)) = ids::named(&case) else {
            return Some(Err(bad_input("`case` is the global id of a case.")));
        };
        let viewer = sight::viewer(ctx);
        let is_whole = {
            let views = casebook(ctx).views();
            match views.registry().access().facts(case) {
                Some(facts) => viewer.of_case(facts).is_some_and(|sight| sight.sees_all()),
                None => viewer.row().reach == Reach::All && viewer.sees(Subject::CaseSummary),
            }
        };
        if !sight::sees_proofs(&viewer) || !is_whole {
            return None;
        }
        let witnessed = witnessed.unwrap_or(false);
        let read = casebook(ctx).prover().read(move |reader| {
            let stream = Stream::Case(case);
            let last = if witnessed { domain::Position(0) } else { reader.last_of(&stream) };
            let signed = checkpoint(reader, last, witnessed)?;
            let proof = reader.prove_completeness(stream, &signed);
            Ok(CompletenessProof { proof, checkpoint: Checkpoint::new(reader, &signed.checkpoint) })
        });
        Some(read.await.map_err(|why| not_proved(&why)))
    }

    /// Proves that the log at the size `to`, or at that of the newest checkpoint, extends what it was at the size `from`.
    #[graphql(complexity = "50 + child_complexity")]
    async fn extension(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The earlier size, in events.")] from: Position,
        #[graphql(desc = "The later size, in events; that of the newest checkpoint where it is left out.")] to: Option<
            Position,
        >,
    ) -> Option<Result<Extension>> {
        if !sight::sees_proofs(&sight::viewer(ctx)) {
            return None;
        }
        let from = from.0.0;
        let to = to.map(|to| to.0.0);
        if to.is_some_and(|to| to < from) {
            return Some(Err(bad_input("`to` is not before `from`.")));
        }
        let read = casebook(ctx).prover().read(move |reader| {
            let signed = checkpoint(reader, domain::Position(to.unwrap_or(from)), false)?;
            let to = to.unwrap_or(signed.size());
            let proof = reader.prove_extension(from, to)?;
            let checkpoint = (to == signed.size()).then(|| Checkpoint::new(reader, &signed.checkpoint));
            Ok(Extension { from, to, proof, checkpoint })
        });
        Some(read.await.map_err(|why| not_proved(&why)))
    }
}
