//! The dossier of a decision: what was known when it was taken, what was cited, and what came to light later.

use std::{collections::BTreeSet, sync::Arc};

use async_graphql::{Context, ID, Object, Result, SimpleObject};
use domain::{
    Actor, Envelope, Revision,
    case::dossier::{Decided, decided},
};

use super::{
    event::Shaped,
    failure::{bad_input, unreadable, unreadable_record},
    ids,
    paging::{Connection, Edge, Page},
    query::casebook,
    scalars::{Date, DateTime, Hash, Position},
    steps::{Record, note, paged},
    turn::in_turn,
};
use crate::{
    casebook::Casebook,
    dossier::{Part, Then, page as search, pieces},
    sight,
};

/// The most that is told of what came later; the rest is counted.
const MOST_LATER: usize = 500;

/// The question about the dossier of a decision.
#[derive(Default)]
pub(crate) struct DossierQuery;

/// The question about the dossier of a decision.
#[Object]
impl DossierQuery {
    /// What a decision was taken on: every event of the case that was recorded before it, whether the decision maker could
    /// have seen it by the access rules, roles and assignments of that moment, and whether they cite it; the evidence; the
    /// hash of the dossier as it was recorded and as it comes from the record today; and what came to light later. Of all
    /// this, what the caller sees today. Null where there is no decision at the position, or it is not seen.
    async fn decision_dossier(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the case.")] case: ID,
        #[graphql(desc = "The position of the decision.")] position: Position,
    ) -> Option<Result<DecisionDossier>> {
        let casebook = Arc::clone(casebook(ctx));
        let Some(ids::Named::Case(id)) = ids::named(&case) else {
            return Some(Err(bad_input("`case` is the global id of a case.")));
        };
        let viewer = sight::viewer(ctx);
        if !viewer.reaches_case(casebook.views().registry(), id) {
            return None;
        }
        let as_of = casebook.reader().head();
        let record = Record { casebook, viewer, case: id, up_to: Revision(u32::MAX), as_of };
        let found = in_turn(ctx, move || DecisionDossier::read(record, position.0)).await.unwrap_or_else(Err);
        found
            .map(|found| {
                found.map(|(dossier, strict)| {
                    note(ctx, id, strict);
                    dossier
                })
            })
            .transpose()
    }
}

/// An event that was on record before a decision.
#[derive(Clone)]
struct Line {
    event: Arc<Envelope>,
    part: Part,
    could_see: bool,
}

/// What a decision was taken on.
pub(crate) struct DecisionDossier {
    casebook: Arc<Casebook>,
    decision: Envelope,
    cited: Option<Citation>,
    lines: Vec<Line>,
    hidden: u32,
    evidence: Vec<DossierPiece>,
    late: Vec<LateFact>,
    late_in_all: u32,
    corrected: Vec<LaterCorrection>,
    as_of: domain::Position,
}

/// What a decision cites.
#[derive(Clone, SimpleObject)]
#[graphql(name = "DossierCitation")]
struct Citation {
    /// The position of the request.
    request: Position,
    /// Every event of the case up to this revision belongs to the dossier.
    as_of_revision: u32,
    /// The revision up to which the decision maker says to have read.
    read_up_to: u32,
    /// The hash of the dossier as the request recorded it.
    recorded_hash: Hash,
    /// The hash that the decision cites; null where it cites none.
    cited_hash: Option<Hash>,
    /// The hash as it comes from the record today.
    recomputed_hash: Hash,
    /// Whether the hashes agree.
    agrees: bool,
}

/// An event that was on record before the decision.
#[derive(SimpleObject)]
pub(crate) struct DossierEntry {
    /// Its position.
    position: Position,
    /// Its revision.
    revision: u32,
    /// What happened, as the payload's type is called.
    kind: &'static str,
    /// When it was recorded.
    recorded_at: DateTime,
    /// The day it happened in the world.
    effective_on: Date,
    /// Its leaf in the log's Merkle tree.
    leaf_hash: Hash,
    /// Whether it is in the dossier, was read after it, or is not cited.
    part: Part,
    /// Whether the decision maker could have seen it, by the access of that moment.
    could_see: bool,
}

/// A piece of evidence that was on record before the decision.
#[derive(Clone, SimpleObject)]
struct DossierPiece {
    /// Its id.
    evidence: String,
    /// The SHA-256 of the file.
    sha256: Hash,
    /// The position of the event that attached it.
    position: Position,
    /// Whether that is in the dossier, was read after it, or is not cited.
    part: Part,
    /// Whether the decision maker could have seen it, by the access of that moment.
    could_see: bool,
}

/// Something that happened before the day of the decision and was recorded after it.
#[derive(Clone, SimpleObject)]
struct LateFact {
    /// Its position.
    position: Position,
    /// What happened, as the payload's type is called.
    kind: &'static str,
    /// When it was recorded.
    recorded_at: DateTime,
    /// The day it happened in the world.
    effective_on: Date,
    /// The days from when it happened to when it was recorded.
    days_late: i64,
}

/// What was known at the decision and was corrected or annulled after it.
#[derive(Clone, SimpleObject)]
struct LaterCorrection {
    /// The event that was corrected.
    target: Position,
    /// The position of the correction or annulment.
    position: Position,
    /// Which of the two, as the payload's type is called.
    kind: &'static str,
    /// When it was recorded.
    recorded_at: DateTime,
}

impl DecisionDossier {
    /// The dossier, and what leaves a trace; none where the decision is not seen.
    fn read(record: Record, position: domain::Position) -> Result<Option<(Self, Vec<domain::Position>)>> {
        let seen: BTreeSet<domain::Position> = record.read()?.iter().map(|event| event.position).collect();
        if !seen.contains(&position) {
            return Ok(None);
        }
        let casebook = Arc::clone(&record.casebook);
        let history = casebook.history(record.case, Revision(u32::MAX)).map_err(|error| unreadable(&error))?;
        let history: Vec<Envelope> = history.iter().map(|event| (**event).clone()).collect();
        let Some(found) = decided(&history, position) else { return Ok(None) };
        let look = |filter: &projections::TrailFilter, from| search(&casebook.views(), filter, from);
        let then = Then::of(casebook.reader(), &look, &found).map_err(|error| unreadable(&error))?;
        let is_seen = |event: &&Envelope| seen.contains(&event.position);
        let known: Vec<&Envelope> = found.known.iter().filter(is_seen).collect();
        let lines = known.iter().map(|event| Line {
            event: Arc::new((*event).clone()),
            part: Part::of(&found, event),
            could_see: then.could_see(event),
        });
        let evidence = pieces(found.known).filter(|piece| seen.contains(&piece.event.position));
        let evidence = evidence.map(|piece| DossierPiece {
            evidence: piece.evidence.to_string(),
            sha256: Hash(piece.sha256),
            position: Position(piece.event.position),
            part: Part::of(&found, piece.event),
            could_see: then.could_see(piece.event),
        });
        let late = found.late().filter(|(event, _)| is_seen(event)).map(|(event, days_late)| LateFact {
            position: Position(event.position),
            kind: event.event.kind().name,
            recorded_at: DateTime(event.recorded.at),
            effective_on: Date(event.effective_on),
            days_late,
        });
        let late: Vec<LateFact> = late.collect();
        let is_told = |(target, event): &(domain::Position, &Envelope)| seen.contains(target) && is_seen(event);
        let corrected = found.corrected().filter(is_told).take(MOST_LATER).map(|(target, event)| LaterCorrection {
            target: Position(target),
            position: Position(event.position),
            kind: event.event.kind().name,
            recorded_at: DateTime(event.recorded.at),
        });
        let corrected: Vec<LaterCorrection> = corrected.collect();
        let later = late.iter().take(MOST_LATER).map(|fact| fact.position.0);
        let later = later.chain(corrected.iter().map(|known| known.position.0));
        // The decision itself is told of too.
        let told: BTreeSet<domain::Position> =
            known.iter().map(|event| event.position).chain([position]).chain(later).collect();
        let strict = record.strict(&history).into_iter().filter(|position| told.contains(position)).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let dossier = Self {
            decision: found.decision.clone(),
            cited: citation(&found).filter(|cited| seen.contains(&cited.request.0)),
            hidden: count(found.known.len() - known.len()),
            lines: lines.collect(),
            evidence: evidence.collect(),
            late_in_all: count(late.len()),
            late: late.into_iter().take(MOST_LATER).collect(),
            corrected,
            as_of: record.as_of,
            casebook: Arc::clone(&casebook),
        };
        Ok(Some((dossier, strict)))
    }
}

fn citation(found: &Decided<'_>) -> Option<Citation> {
    found.dossier.as_ref().map(|cited| Citation {
        request: Position(cited.request.position),
        as_of_revision: cited.dossier.as_of_revision.0,
        read_up_to: cited.read_up_to.0,
        recorded_hash: Hash(cited.recorded),
        cited_hash: cited.cited.map(Hash),
        recomputed_hash: Hash(cited.recomputed),
        agrees: cited.agrees(),
    })
}

/// What a decision was taken on.
#[Object]
impl DecisionDossier {
    /// The position of the decision.
    async fn decision(&self) -> Position {
        Position(self.decision.position)
    }

    /// What was decided, as the payload's type is called.
    async fn kind(&self) -> &'static str {
        self.decision.event.kind().name
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> DateTime {
        DateTime(self.decision.recorded.at)
    }

    /// The day it was taken.
    async fn effective_on(&self) -> Date {
        Date(self.decision.effective_on)
    }

    /// Who took it.
    async fn actor(&self) -> Shaped<Actor> {
        Shaped(self.decision.recorded.by.clone())
    }

    /// The dossier that it cites; null where it answers no request, or the request is not seen.
    async fn citation(&self) -> Option<Citation> {
        self.cited.clone()
    }

    /// Every event of the case that was on record before it, oldest first.
    #[graphql(complexity = "5 * super::paging::priced(first, None, child_complexity)")]
    async fn entries(&self, first: Option<i32>, after: Option<String>) -> Result<Connection<DossierEntry>> {
        let asked = format!("dossier {}", self.decision.position);
        let page = Page::read(first, None, after.as_deref(), None, &asked)?;
        let lines = paged(&page, &self.lines, Line::clone, self.as_of);
        let mut edges = Vec::with_capacity(lines.edges.len());
        for Edge { cursor, node } in lines.edges {
            let position = node.event.position;
            let leaf = self.casebook.reader().leaf(position).map_err(|error| {
                tracing::error!(%error, "a record could not be read");
                unreadable_record(position)
            })?;
            let node = DossierEntry {
                position: Position(position),
                revision: node.event.revision.0,
                kind: node.event.event.kind().name,
                recorded_at: DateTime(node.event.recorded.at),
                effective_on: Date(node.event.effective_on),
                leaf_hash: Hash(domain::terms::Digest(leaf)),
                part: node.part,
                could_see: node.could_see,
            };
            edges.push(Edge { cursor, node });
        }
        Ok(Connection {
            edges,
            has_previous: lines.has_previous,
            has_next: lines.has_next,
            total: lines.total,
            more_than: None,
            start: lines.start,
            position: lines.position,
        })
    }

    /// How many of the events before it the caller does not see; they are not among the entries.
    async fn hidden_entries(&self) -> u32 {
        self.hidden
    }

    /// How many of the entries the decision maker could not have seen.
    async fn unseen_by_decision_maker(&self) -> u32 {
        u32::try_from(self.lines.iter().filter(|line| !line.could_see).count()).unwrap_or(u32::MAX)
    }

    /// The evidence that was on record before it, by hash.
    async fn evidence(&self) -> Vec<DossierPiece> {
        self.evidence.clone()
    }

    /// What was recorded after it and happened before its day; 500 at most.
    async fn late(&self) -> Vec<LateFact> {
        self.late.clone()
    }

    /// How many those are in all.
    async fn late_in_all(&self) -> u32 {
        self.late_in_all
    }

    /// What was known then and was corrected or annulled after; 500 at most.
    async fn corrected(&self) -> Vec<LaterCorrection> {
        self.corrected.clone()
    }

    /// The position of the log that this answer reflects.
    async fn as_of_position(&self) -> Position {
        Position(self.as_of)
    }
}
