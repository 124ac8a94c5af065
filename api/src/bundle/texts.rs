//! What people read in a bundle: rendered from the records, when it is written and again when it is checked.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{self, Write},
};

use domain::{
    Envelope, Event,
    case::{effective, evidence, scope},
    policy,
};
use serde_json::json;
use storage::proof::SignedCheckpoint;

use super::streams::Held;
use crate::cli::told::Told;

pub(super) const README: &str = "README.txt";
pub(super) const EVENTS: &str = "events.jsonl";
pub(super) const EVIDENCE: &str = "evidence.sha256";
pub(super) const POLICIES: &str = "policies.jsonl";

pub(super) const ALL: [&str; 4] = [README, EVENTS, EVIDENCE, POLICIES];

/// Renders one of them.
pub(super) fn render(
    name: &str,
    written_by: &str,
    checkpoint: &SignedCheckpoint,
    streams: &[Held],
    into: &mut impl Write,
) -> io::Result<()> {
    let case = streams.first().map(|(_, events)| events.as_slice()).unwrap_or_default();
    match name {
        README => into.write_all(readme(written_by, checkpoint, streams, case).as_bytes()),
        EVENTS => events(streams, into),
        EVIDENCE => into.write_all(hashes(case).as_bytes()),
        POLICIES => into.write_all(policies(streams, case).as_bytes()),
        _ => Err(io::Error::other("there is no such text")),
    }
}

/// What the case calls itself, and whether it is made up.
pub(super) fn opening(case: &[Envelope]) -> (String, bool) {
    let opened = case.iter().find_map(|envelope| {
        let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event else { return None };
        Some(body)
    });
    opened.map_or_else(Default::default, |body| (body.reference.to_string(), body.demonstration))
}

fn events(streams: &[Held], into: &mut impl Write) -> io::Result<()> {
    let all: BTreeMap<_, _> =
        streams.iter().flat_map(|(_, events)| events).map(|envelope| (envelope.position, envelope)).collect();
    for envelope in all.values() {
        serde_json::to_writer(&mut *into, &Told::of(envelope))?;
        into.write_all(b"\n")?;
    }
    Ok(())
}

/// With corrections applied, as the case itself counts them.
fn hashes(case: &[Envelope]) -> String {
    let attached = effective(case).into_iter().flatten().filter_map(|envelope| {
        let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &envelope.event else { return None };
        Some(format!("{}  {}\n", body.sha256, body.evidence))
    });
    attached.collect()
}

fn policies(streams: &[Held], case: &[Envelope]) -> String {
    let published = streams.iter().flat_map(|(_, events)| events).filter_map(|envelope| {
        let Event::Policy(policy::Event::PolicyPublished(body)) = &envelope.event else { return None };
        let under = case.iter().filter(|event| event.policy == body.edition).count();
        let line = json!({ "edition": body.edition, "effectiveFrom": body.effective_from, "position": envelope.position, "eventsOfTheCase": under });
        Some(format!("{line}\n"))
    });
    published.collect()
}

fn readme(written_by: &str, checkpoint: &SignedCheckpoint, streams: &[Held], case: &[Envelope]) -> String {
    let (reference, demonstration) = opening(case);
    let said = checkpoint.checkpoint();
    let (origin, size, count) = (&said.origin, said.root.size, case.len());
    let others: usize = streams.iter().skip(1).map(|(_, events)| events.len()).sum();
    let title = format!("Case {reference}: everything that was recorded about it");
    let mut text = format!("{title}\n{}\n\n", "=".repeat(title.chars().count()));
    if demonstration {
        text.push_str("DEMONSTRATION DATA. Every person, place, force and document in it is made up.\n\n");
    }
    // Writing to a string does not fail.
    let _ = write!(
        text,
        "\
This file holds the {count} events that the log {origin}
has about case {reference} up to its position {size}, and {others} events of other streams
that its decisions were made on: the policy, the mechanism of the country, the
recipients, the roles of those who recorded something. It also holds what proves that
no event was altered, put in or left out. It was written by {written_by}.

What you can read

  events.jsonl      the events, one a line, oldest first
  evidence.sha256   the SHA-256 of every piece of evidence; the documents are not here
  policies.jsonl    the editions of the policy
  checkpoint        what the log signed: its name, its size, two hashes, signatures
  keys.txt          the key that signed it

How to check it

  Get the log's public key from the office that keeps the log, by another way than this
  file: by telephone, on paper, from its web page. Then, on any computer, without a
  network:

      hrdd verify FILE --key 'THE KEY'
      hrdd replay --file FILE --key 'THE KEY'

  The first checks everything; the second shows the case step by step. If other
  organisations witness the log, put their keys into a policy file and use
  --trust POLICY instead: then the office alone could not have made a second history.

How to check it without our program

  The file is a tar archive. records/ holds each event byte for byte as the log stores it,
  proofs/ a C2SP tlog-proof (c2sp.org/tlog-proof) for each; any program for that format
  checks them. bundle.json proves that no event of a stream was left out: each stream is a
  chain of hashes, and the last link of every stream stands in a tree whose root is on the
  line 'streams' of the checkpoint.

What it does not show

  That what was recorded is true, or complete: only that this is what was recorded.
  Anything that was recorded after position {size}.
  The documents behind the hashes.
"
    );
    text
}
