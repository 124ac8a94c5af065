//! The log of all ten scenarios, and histories read from a log in memory.

use std::sync::{Arc, OnceLock};

use domain::{
    Case, Envelope, Event, Position, Stream,
    case::{alert, correction},
    terms::{CaseId, Reference},
};
use projections::{Histories, Packing, Views};

/// A log in memory.
pub(crate) struct Log(pub(crate) Vec<Envelope>);

impl Histories for Log {
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String> {
        let mine = |known: &&Envelope| known.stream.case() == Some(case) && known.position <= up_to;
        Ok(self.0.iter().filter(mine).cloned().collect())
    }
}

/// Nothing can be read.
pub(crate) struct Unreadable;

impl Histories for Unreadable {
    fn history(&self, _: CaseId, _: Position) -> Result<Vec<Envelope>, String> {
        Err("the disk is gone".into())
    }
}

/// The prelude and all ten scenarios, one after the other.
pub(crate) fn log() -> &'static Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    LOG.get_or_init(|| {
        let mut ledger = fixtures::Ledger::founded().unwrap();
        for scenario in fixtures::scenarios().unwrap() {
            ledger.play_all(&scenario, |_, _, _| Ok(())).unwrap();
        }
        Log(ledger.log().to_vec())
    })
}

/// Packs every case as soon as the views are settled.
pub(crate) const PACKING: Packing = Packing {
    pack: |case| storage::pack_state(case).ok(),
    unpack: |bytes| storage::unpack_state(bytes).ok(),
    most_loose: 0,
};

/// The views of a whole log, settled once.
pub(crate) fn folded(log: &Log) -> Views {
    let mut views = Views::new();
    for envelope in &log.0 {
        views.apply(envelope, log).unwrap();
    }
    views.settle();
    views
}

/// The views of the ten scenarios.
pub(crate) fn views() -> &'static Views {
    static VIEWS: OnceLock<Views> = OnceLock::new();
    VIEWS.get_or_init(|| folded(log()))
}

/// The case of a reference, with its id.
pub(crate) fn case(views: &Views, reference: &str) -> (CaseId, Arc<Case>) {
    let case = views.case_by_reference(&Reference::new(reference).unwrap()).unwrap();
    (case.id.unwrap(), case)
}

/// The reference of every case, in the order of the log.
pub(crate) fn references(views: &Views) -> Vec<String> {
    views.cases().map(|(_, case)| case.reference()).collect()
}

/// The first correction or annulment of a log.
pub(crate) fn first_correction(log: &Log) -> usize {
    log.0.iter().position(|envelope| Case::rewrites(&envelope.event)).expect("a scenario corrects something")
}

/// The same histories in another order: the streams keep theirs, positions count anew, corrections follow their targets.
pub(crate) fn interleaved(log: &Log, picks: &[usize]) -> Log {
    let mut streams: Vec<(Stream, Vec<&Envelope>)> = Vec::new();
    for envelope in log.0.iter().rev() {
        match streams.iter_mut().find(|(stream, _)| *stream == envelope.stream) {
            Some((_, mine)) => mine.push(envelope),
            None => streams.push((envelope.stream.clone(), vec![envelope])),
        }
    }
    let mut moved = std::collections::HashMap::new();
    let mut order = Vec::with_capacity(log.0.len());
    let mut picks = picks.iter().cycle();
    while !streams.is_empty() {
        let pick = picks.next().copied().unwrap_or(0) % streams.len();
        match streams[pick].1.pop() {
            Some(envelope) => {
                let position = Position(order.len() as u64 + 1);
                moved.insert(envelope.position, position);
                order.push(Envelope { position, ..envelope.clone() });
            }
            None => drop(streams.swap_remove(pick)),
        }
    }
    for envelope in &mut order {
        move_alert(envelope, &moved);
        envelope.cause = envelope.cause.map(|cause| moved[&cause]);
        if let Event::Correction(event) = &mut envelope.event {
            match event {
                correction::Event::CorrectionProposed(body) => body.target = moved[&body.target],
                correction::Event::AnnulmentProposed(body) => body.target = moved[&body.target],
                correction::Event::CorrectionRejected(body) => body.proposal = moved[&body.proposal],
                correction::Event::EventCorrected(body) => {
                    (body.target, body.proposal) = (moved[&body.target], moved[&body.proposal]);
                }
                correction::Event::EventAnnulled(body) => {
                    (body.target, body.proposal) = (moved[&body.target], moved[&body.proposal]);
                }
                correction::Event::ConsistencyAlertRaised(body) => {
                    body.events.iter_mut().for_each(|position| *position = moved[position]);
                }
                correction::Event::ConsistencyAlertResolved(_) => (),
            }
        }
    }
    Log(order)
}

/// A step in the life of an alert names it by the position that raised it.
fn move_alert(envelope: &mut Envelope, moved: &std::collections::HashMap<Position, Position>) {
    if let Event::Alert(event) = &mut envelope.event {
        let of = match event {
            alert::Event::AlertAcknowledged(body) => &mut body.alert,
            alert::Event::AlertSnoozed(body) => &mut body.alert,
            alert::Event::AlertSnoozeEnded(body) => &mut body.alert,
            alert::Event::AlertEscalated(body) => &mut body.alert,
            alert::Event::AlertResolved(body) => &mut body.alert,
            alert::Event::DeadlineNear(_) => return,
        };
        *of = moved[of];
    }
}
