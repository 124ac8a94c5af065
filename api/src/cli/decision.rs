//! `hrdd case decision`: what a decision was taken on, and what came to light later.

use anyhow::Result;
use domain::{
    Actor, Envelope, Position, Revision,
    case::dossier::{Decided, decided, decisions},
    terms::{Day, Digest, Instant},
};
use serde::Serialize;
use serde_json::Value;

use super::{
    case::Named,
    exit::{Ended, Exit},
    out,
    told::{Body, plain, word},
    traced::Source,
};
use crate::dossier::{Part, Then, page, pieces};

/// Which decision of which case.
#[derive(clap::Args)]
pub(crate) struct Decision {
    #[command(flatten)]
    named: Named,
    /// The position of the decision, or `last` for the newest one that approved or declined support; without it, the decisions are
    /// listed.
    #[arg(value_name = "POSITION", value_parser = which)]
    position: Option<Which>,
}

/// One decision of a case.
#[derive(Clone, Copy, Debug)]
enum Which {
    /// The newest one that approved or declined support.
    Last,
    /// The one at this position of the log.
    At(Position),
}

fn which(text: &str) -> Result<Which, String> {
    if text == "last" {
        return Ok(Which::Last);
    }
    let wrong = || {
        "a position is a number, as `hrdd case decision REFERENCE` lists them; `last` is the newest approval or refusal"
            .to_owned()
    };
    text.parse().map(|position| Which::At(Position(position))).map_err(|_| wrong())
}

/// A decision in one line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Taken<'a> {
    position: Position,
    kind: &'static str,
    recorded_at: Instant,
    effective_on: Day,
    actor: &'a Actor,
    /// What was decided, with the reasons.
    payload: Body<'a>,
}

impl<'a> Taken<'a> {
    fn of(event: &'a Envelope) -> Self {
        Self {
            position: event.position,
            kind: event.event.kind().name,
            recorded_at: event.recorded.at,
            effective_on: event.effective_on,
            actor: &event.recorded.by,
            payload: Body::of(&event.event),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Citation {
    request: Position,
    as_of_revision: Revision,
    read_up_to: Revision,
    recorded_hash: Digest,
    cited_hash: Option<Digest>,
    recomputed_hash: Digest,
    agrees: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    position: Position,
    revision: Revision,
    kind: &'static str,
    recorded_at: Instant,
    effective_on: Day,
    leaf_hash: Digest,
    part: Part,
    could_see: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Piece {
    evidence: String,
    sha256: Digest,
    position: Position,
    part: Part,
    could_see: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Late {
    position: Position,
    kind: &'static str,
    recorded_at: Instant,
    effective_on: Day,
    days_late: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Corrected {
    target: Position,
    position: Position,
    kind: &'static str,
    recorded_at: Instant,
}

/// All of it, as one object.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dossier<'a> {
    reference: String,
    decision: Taken<'a>,
    citation: Option<Citation>,
    entries: Vec<Entry>,
    evidence: Vec<Piece>,
    late: Vec<Late>,
    corrected: Vec<Corrected>,
}

/// Where whoever decided says why, in this order.
const REASONS: [(&str, &str); 8] = [
    ("why", "rationale"),
    ("why", "reasons"),
    ("because", "reason"),
    ("departs", "departsFromAdvice"),
    ("changes it", "whatWouldChangeIt"),
    ("asked", "question"),
    ("needed", "needed"),
    ("note", "note"),
];

/// What else stands in a decision.
const TERMS: [(&str, &str); 4] =
    [("decision", "decision"), ("level", "authority"), ("risk left", "residualLevel"), ("valid until", "validUntil")];

pub(crate) fn run(arguments: &Decision, json: bool) -> Result<()> {
    let named = &arguments.named;
    let source = named.reason.open(&named.store, json)?;
    let (id, present) = source.case(&named.reference)?;
    let history = source.history(id)?;
    let reference = present.reference();
    let Some(position) = arguments.position else {
        let taken: Vec<Envelope> = decisions(&history).cloned().collect();
        source.trace_shown(&named.reason, id, format!("decisions of {reference}"), &taken)?;
        let listed: Vec<_> = taken.iter().map(Taken::of).collect();
        if json {
            return out::data(&listed);
        }
        if listed.is_empty() {
            return out::line(&format!("nothing was decided about {reference} yet"));
        }
        for taken in &listed {
            let of_record = &present.corrections;
            tell(
                taken,
                match (of_record.annulled.contains(&taken.position), of_record.corrected.contains(&taken.position)) {
                    (true, _) => "  (annulled later)",
                    (_, true) => "  (corrected later)",
                    (false, false) => "",
                },
            )?;
            reasons(taken, false)?;
        }
        return out::line(&format!(
            "what each was taken on: hrdd case decision {reference} POSITION, or `last` for the newest approval or refusal"
        ));
    };
    let position = match position {
        Which::At(position) => Some(position),
        Which::Last => {
            let of_support =
                |event: &&Envelope| matches!(event.event.kind().name, "SupportApproved" | "SupportDeclined");
            decisions(&history).filter(of_support).last().map(|event| event.position)
        }
    };
    let Some((position, found)) = position.and_then(|position| Some((position, decided(&history, position)?))) else {
        let which = position.map(|position| format!(" at position {position}")).unwrap_or_default();
        let why = format!("there is no decision of {reference}{which}. `hrdd case decision {reference}` lists them");
        return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
    };
    let until = history.iter().take_while(|event| event.position <= position).count();
    let of = format!("dossier of the decision of {reference} at position {position}");
    source.trace_shown(&named.reason, id, of, history.get(..until).unwrap_or_default())?;
    let dossier = dossier(&source, &found, reference)?;
    if json {
        return out::data(&dossier);
    }
    print(&dossier)
}

fn dossier<'a>(source: &Source, found: &Decided<'a>, reference: String) -> Result<Dossier<'a>> {
    let reader = source.reader();
    let then = Then::of(&reader, &|filter, from| source.views(|views| page(views, filter, from)), found)?;
    let entries = found.known.iter().map(|event| {
        Ok(Entry {
            position: event.position,
            revision: event.revision,
            kind: event.event.kind().name,
            recorded_at: event.recorded.at,
            effective_on: event.effective_on,
            leaf_hash: Digest(reader.leaf(event.position)?),
            part: Part::of(found, event),
            could_see: then.could_see(event),
        })
    });
    let evidence = pieces(found.known).map(|piece| Piece {
        evidence: piece.evidence.to_string(),
        sha256: piece.sha256,
        position: piece.event.position,
        part: Part::of(found, piece.event),
        could_see: then.could_see(piece.event),
    });
    let late = found.late().map(|(event, days_late)| Late {
        position: event.position,
        kind: event.event.kind().name,
        recorded_at: event.recorded.at,
        effective_on: event.effective_on,
        days_late,
    });
    let corrected = found.corrected().map(|(target, event)| Corrected {
        target,
        position: event.position,
        kind: event.event.kind().name,
        recorded_at: event.recorded.at,
    });
    Ok(Dossier {
        reference,
        decision: Taken::of(found.decision),
        citation: found.dossier.as_ref().map(|cited| Citation {
            request: cited.request.position,
            as_of_revision: cited.dossier.as_of_revision,
            read_up_to: cited.read_up_to,
            recorded_hash: cited.recorded,
            cited_hash: cited.cited,
            recomputed_hash: cited.recomputed,
            agrees: cited.agrees(),
        }),
        entries: entries.collect::<Result<_, storage::StorageError>>()?,
        evidence: evidence.collect(),
        late: late.collect(),
        corrected: corrected.collect(),
    })
}

fn tell(taken: &Taken<'_>, later: &str) -> Result<()> {
    let Taken { position, kind, recorded_at, effective_on, actor, .. } = taken;
    out::line(&format!(
        "{position:>7}  {recorded_at}  {effective_on}  {kind:<24}  {}/{}{later}",
        actor.user,
        word(&actor.role)
    ))
}

/// What was decided and why, in the words of who decided: of the terms and conditions only where all is told.
fn reasons(taken: &Taken<'_>, all: bool) -> Result<()> {
    let body = serde_json::to_value(&taken.payload)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(plain);
    let say = |name: &str, text: &str| out::line(&format!("  {name:<11} {text}"));
    for (name, field) in REASONS {
        if let Some(text) = text(field) {
            say(name, &text)?;
        }
    }
    if !all {
        return Ok(());
    }
    for (name, field) in TERMS {
        if let Some(text) = text(field) {
            say(name, &text)?;
        }
    }
    let conditions = body.get("conditions").and_then(Value::as_array).into_iter().flatten();
    for condition in conditions {
        let of = |name: &str| condition.get(name).and_then(Value::as_str).map(plain).unwrap_or_default();
        say(
            "condition",
            &format!("{}  {}, answered for by {}: {}", of("condition"), of("kind"), of("owner"), of("text")),
        )?;
    }
    Ok(())
}

const fn mark(could_see: bool) -> &'static str {
    if could_see { "" } else { "  NOT SHOWN to them then" }
}

fn print(dossier: &Dossier<'_>) -> Result<()> {
    out::line(&format!("{}, the decision:", dossier.reference))?;
    tell(&dossier.decision, "")?;
    reasons(&dossier.decision, true)?;
    match &dossier.citation {
        None => out::line("dossier   none: the decision answers no request")?,
        Some(cited) => {
            let word = if cited.agrees { "agrees with the record" } else { "DOES NOT AGREE with the record" };
            out::line(&format!(
                "dossier   up to revision {}, asked at position {}; read up to revision {}",
                cited.as_of_revision, cited.request, cited.read_up_to
            ))?;
            out::line(&format!("hash      {} {word}", cited.recorded_hash))?;
            if !cited.agrees {
                let told = cited.cited_hash.map(|hash| format!("; cited {hash}")).unwrap_or_default();
                out::line(&format!("          recomputed {}{told}", cited.recomputed_hash))?;
            }
        }
    }
    out::line("on record before it: position, leaf hash, day, whether it is in the dossier, event")?;
    for Entry { position, kind, effective_on, leaf_hash, part, could_see, .. } in &dossier.entries {
        let hash = leaf_hash.to_string();
        let hash = hash.get(..16).unwrap_or_default();
        out::line(&format!("{position:>7}  {hash}…  {effective_on}  {:<10}  {kind}{}", word(part), mark(*could_see)))?;
    }
    out::line("evidence on record before it: position, SHA-256 of the document, whether it is in the dossier, number")?;
    for Piece { evidence, sha256, position, part, could_see } in &dossier.evidence {
        out::line(&format!("{position:>7}  {sha256}  {:<10}  {evidence}{}", word(part), mark(*could_see)))?;
    }
    if !dossier.late.is_empty() {
        out::line("happened before it, recorded after it:")?;
    }
    for Late { position, kind, recorded_at, effective_on, days_late } in &dossier.late {
        out::line(&format!("{position:>7}  {effective_on}  {days_late:>4} days late  {recorded_at}  {kind}"))?;
    }
    if !dossier.corrected.is_empty() {
        out::line("known then, and corrected or annulled after it:")?;
    }
    for Corrected { target, position, kind, recorded_at } in &dossier.corrected {
        out::line(&format!("{target:>7}  by position {position}, {recorded_at}, {kind}"))?;
    }
    Ok(())
}
