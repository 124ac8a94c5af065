//! Opens what a cut has left, and says what is wrong with it.

use std::{collections::HashMap, path::Path};

use domain::{Position, Stream};
use storage::{
    EventLog, encode,
    proof::{Root, Tree, leaf_hash},
};

use crate::{
    samples::Numbering,
    workload::{Plan, Workload},
};

/// What must be found, computed once from the plan and not from any log.
pub(crate) struct Judge {
    workload: Workload,
    plan: Plan,
    records: Vec<Vec<u8>>,
    roots: Vec<Root>,
    streams: HashMap<Stream, Vec<Position>>,
}

/// Ends the judgement of an image where something is not as it must be.
macro_rules! must {
    ($holds:expr, $($words:tt)*) => { if !$holds { return Err(format!($($words)*)); } };
}

impl Judge {
    pub(crate) fn new(workload: Workload, events: u64) -> Self {
        let plan = Plan::of(&workload, events);
        let (mut records, mut roots, mut streams) = (Vec::new(), vec![Root::default()], HashMap::new());
        let mut tree = Tree::default();
        for (envelope, last) in plan.envelopes.iter().zip(&plan.ends) {
            let record = encode(envelope, *last).unwrap();
            tree.push(leaf_hash(&record));
            records.push(record);
            roots.push(tree.root());
            streams.entry(envelope.stream.clone()).or_insert_with(Vec::new).push(envelope.position);
        }
        Self { workload, plan, records, roots, streams }
    }

    /// Opens the store in `folder`; gives the last position that is there.
    pub(crate) fn judge(&self, folder: &Path, acknowledged: u64, thorough: bool) -> Result<u64, String> {
        let (mut numbering, mut seen, mut wrong) = (Numbering::default(), 0_usize, None);
        let mut fold = |envelope: &domain::Envelope| {
            if self.plan.envelopes.get(seen) != Some(envelope) {
                wrong = wrong.or(Some(seen + 1));
            }
            seen += 1;
            numbering.take(envelope);
        };
        let mut log = EventLog::open_with(folder, self.workload.options(), &mut fold)
            .map_err(|error| format!("it does not open: {error}"))?;
        must!(wrong.is_none(), "position {} is not what was written", wrong.unwrap_or_default());
        let head = log.head().0;
        must!(seen as u64 == head, "{seen} events were read, the head is {head}");
        must!(head >= acknowledged, "LOST: the log ends at {head}, {acknowledged} was acknowledged");
        must!(head == 0 || self.plan.ends[seen - 1], "the log ends at {head}, within a commit");
        must!(log.root() == self.roots[seen], "the root at {head} is another one");
        let reader = log.reader();
        for (stream, positions) in &self.streams {
            let there: Vec<Position> = positions.iter().copied().filter(|position| position.0 <= head).collect();
            must!(reader.stream(stream) == there, "the index of {stream} is another one");
        }
        let step = if thorough { 1 } else { 37 };
        for position in (1..=head).rev().step_by(step) {
            let record = reader.record(Position(position)).map_err(|error| error.to_string())?;
            must!(record == self.records[position as usize - 1], "the record at {position} is another one");
        }
        let commits = vec![self.workload.commit(&mut numbering), self.workload.commit(&mut numbering)];
        let events = commits.iter().map(|commit| commit.envelopes.len()).sum::<usize>() as u64;
        log.append(commits).map_err(|error| format!("it cannot be appended to: {error}"))?;
        if thorough {
            drop((reader, log));
            let again = EventLog::open(folder, self.workload.options())
                .map_err(|error| format!("after one more commit: {error}"))?;
            must!(again.head().0 == head + events, "after one more commit the head is {}", again.head());
            must!(
                again.root() == self.roots[(head + events) as usize],
                "after one more commit the root is another one"
            );
        }
        Ok(head)
    }
}
