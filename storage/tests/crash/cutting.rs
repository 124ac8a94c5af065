//! Every place between two operations, with what may be left there.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
};

use storage::SEGMENT_BYTES;

use crate::{
    disk::{Chance, Disk, Fate, Operation},
    judge::Judge,
    recording::Recording,
    splits::{Split, by_single_records},
    workload::Workload,
};

const SMALL_SEGMENT: usize = 64 << 10;

/// A folder in memory where there is one: a hundred thousand stores are written and thrown away.
pub(crate) fn room() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) operations: usize,
    pub(crate) cuts: usize,
    /// How often the engine began a segment where it had had another one before.
    reused: usize,
    /// How often a record alone made the engine split a node.
    splits: usize,
    pub(crate) failures: Vec<String>,
}

fn reused(workload: &Workload, operations: &[Operation]) -> usize {
    let mut reached = std::collections::HashMap::new();
    let reused = |operation: &&Operation| match operation {
        Operation::Write { file, at, bytes, .. } => {
            let end: &mut usize = reached.entry(*file).or_default();
            let again = at.is_multiple_of(workload.segment_bytes) && *at < *end;
            *end = (*end).max(at + bytes.len());
            again
        }
        Operation::Make { .. }
        | Operation::Rename { .. }
        | Operation::Remove { .. }
        | Operation::Length { .. }
        | Operation::Sync { .. }
        | Operation::SyncFolder { .. }
        | Operation::Acknowledged { .. } => false,
    };
    operations.iter().filter(reused).count()
}

pub(crate) fn acknowledged(operations: &[Operation]) -> u64 {
    let position = |operation: &Operation| {
        if let Operation::Acknowledged { position } = operation { *position } else { 0 }
    };
    operations.iter().map(position).max().unwrap_or_default()
}

/// How densely is cut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Density {
    /// Every so-many-th place between two operations.
    pub(crate) stride: usize,
    /// So many of the fates at each place where anything can be lost: in turn, so that each comes to all kinds of places.
    pub(crate) fates: usize,
}

/// Cuts a recording everywhere; `before` was acknowledged earlier.
pub(crate) fn cut_everywhere(
    workload: &Workload,
    recording: &Recording,
    before: u64,
    Density { stride, fates }: Density,
    found: &mut Found,
) {
    let operations = &recording.operations;
    let judge = Judge::new(*workload, acknowledged(operations).max(before) + 64);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let (cuts, place_counter) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let failures = std::sync::Mutex::new(Vec::new());
    let room = room();
    let work = |thread: usize| {
        let folder = room.path().join(thread.to_string());
        let (mut disk, mut reached, mut acked) = (recording.before.clone(), 0, before);
        loop {
            let place = place_counter.fetch_add(stride, SeqCst);
            if place > operations.len() {
                return;
            }
            while reached < place {
                disk.step(operations, reached);
                if let Operation::Acknowledged { position } = operations[reached] {
                    acked = acked.max(position);
                }
                reached += 1;
            }
            let all = ALL.iter().cycle().skip(place / stride * fates % ALL.len());
            for fate in all.take(if disk.has_unsafe() { fates } else { 1 }) {
                let mut chance = Chance(workload.seed ^ (place as u64) << 8 ^ *fate as u64);
                fs::create_dir(&folder).unwrap();
                disk.cut(operations, *fate, &mut chance, &folder);
                let number = cuts.fetch_add(1, SeqCst);
                let judged = catch_unwind(AssertUnwindSafe(|| judge.judge(&folder, acked, number.is_multiple_of(16))));
                let judged = judged.unwrap_or_else(|_| Err("it panics".to_owned()));
                if let Err(why) = judged {
                    let told = format!("{workload:?}, operation {place} of {}, {fate:?}: {why}", operations.len());
                    eprintln!("{told}");
                    failures.lock().unwrap().push(told);
                    if let Some(kept) = std::env::var_os("HRDD_CRASH_KEEP") {
                        let kept = PathBuf::from(kept).join(format!("{}-{place}-{fate:?}", workload.seed));
                        fs::create_dir_all(&kept).unwrap();
                        disk.cut(
                            operations,
                            *fate,
                            &mut Chance(workload.seed ^ (place as u64) << 8 ^ *fate as u64),
                            &kept,
                        );
                    }
                }
                fs::remove_dir_all(&folder).unwrap();
            }
        }
    };
    std::thread::scope(|scope| {
        let work = &work;
        (0..threads).for_each(|thread| drop(scope.spawn(move || work(thread))));
    });
    found.reused += reused(workload, operations);
    found.splits += by_single_records(recording, before, workload.segment_bytes).len();
    found.operations += operations.len().div_ceil(stride);
    found.cuts += cuts.into_inner();
    found.failures.extend(failures.into_inner().unwrap());
}

/// Grows a store over several generations: each is recorded, cut everywhere, and the next one begins with what one of the
/// cuts has left.
fn generations(workload: Workload, generations: u64, density: Density, found: &mut Found) {
    let store = room();
    let mut folder = store.path().join("0");
    fs::create_dir(&folder).unwrap();
    let mut before = 0;
    for generation in 1..=generations {
        let workload = Workload { seed: workload.seed.wrapping_mul(31).wrapping_add(generation), ..workload };
        let recording = workload.record(&folder);
        cut_everywhere(&workload, &recording, before, density, found);
        // Somewhere in the last quarter.
        let operations = &recording.operations;
        let mut chance = Chance(workload.seed);
        let place = operations.len() - chance.below(operations.len() / 4) - 1;
        let mut disk: Disk = recording.before.clone();
        (0..place).for_each(|place| disk.step(operations, place));
        before = before.max(acknowledged(&operations[..place]));
        folder = store.path().join(generation.to_string());
        fs::create_dir(&folder).unwrap();
        disk.cut(operations, Fate::Sectors, &mut chance, &folder);
    }
}

pub(crate) const ALL: [Fate; 5] = [Fate::Lost, Fate::Kept, Fate::Torn, Fate::Writes, Fate::Sectors];

pub(crate) fn seed() -> u64 {
    std::env::var("HRDD_CRASH_SEED").map_or(1, |seed| seed.parse().unwrap())
}

fn holds(found: &Found, cuts: usize, least: usize) {
    let Found { operations, cuts: made, reused, splits, failures } = found;
    println!(
        "{operations} operations, {made} cuts, {reused} segments used again, {splits} nodes split by a record alone, {} \
         failures",
        failures.len()
    );
    assert!(
        found.failures.is_empty(),
        "{} of {} cuts:\n{}",
        found.failures.len(),
        found.cuts,
        found.failures.join("\n")
    );
    assert!(found.cuts >= cuts, "only {} cuts", found.cuts);
    assert!(found.reused > 0, "the store did not grow far enough for a segment to be used again");
    assert!(*splits >= least, "{splits} times a record alone split a node of the engine, and not {least} times");
}

pub(crate) const SMALL: Workload = Workload { seed: 0, segment_bytes: SMALL_SEGMENT, sessions: 3, appends: 25 };
const FULL: Workload = Workload { seed: 0, segment_bytes: SEGMENT_BYTES, sessions: 2, appends: 40 };

#[test]
fn what_was_acknowledged_survives_ten_thousand_cuts() {
    let (mut found, density) = (Found::default(), Density { stride: 1, fates: 2 });
    for chain in 0.. {
        generations(Workload { seed: seed() + 1_000 * chain, ..SMALL }, 3, density, &mut found);
        if found.cuts >= 10_000 || !found.failures.is_empty() {
            break;
        }
    }
    holds(&found, 10_000, 50);
}

#[test]
fn what_was_acknowledged_survives_cuts_of_a_store_with_full_segments() {
    let mut found = Found::default();
    generations(Workload { seed: seed(), ..FULL }, 3, Density { stride: 7, fates: 1 }, &mut found);
    holds(&found, 100, 1);
}

/// The suite would see it: the same recording on a disk to which our own sync of the engine's file means nothing.
#[test]
fn without_our_sync_acknowledged_events_are_lost() {
    let folder = room();
    let workload = Workload { seed: seed(), ..SMALL };
    let mut recording = workload.record(folder.path());
    let log = |operation: &Operation| {
        if let Operation::Make { path, file } = operation { file.filter(|_| path.ends_with("db")) } else { None }
    };
    let log = recording.operations.iter().find_map(log).unwrap();
    let first = recording.operations.iter().position(|operation| matches!(operation, Operation::Acknowledged { .. }));
    for operation in recording.operations.iter_mut().skip(first.unwrap()) {
        if matches!(operation, Operation::Sync { file, .. } if *file == log) {
            *operation = Operation::Acknowledged { position: 0 };
        }
    }
    let mut found = Found::default();
    cut_everywhere(&workload, &recording, 0, Density { stride: 7, fates: 1 }, &mut found);
    let lost = found.failures.iter().filter(|failure| failure.contains("LOST") || failure.contains("does not open"));
    assert!(lost.count() > 10, "{:?}", found.failures);
}

/// The suite would see this too: of a record that was written alone and split a node, the split was written and synced, and
/// the record was not.
#[test]
fn a_split_that_is_left_half_done_loses_what_was_acknowledged() {
    let folder = room();
    let workload = Workload { seed: seed(), appends: 40, ..SMALL };
    let whole = workload.record(folder.path());
    let splits = by_single_records(&whole, 0, workload.segment_bytes);
    assert!(!splits.is_empty(), "no record alone split a node");
    for Split { operation, half } in splits.into_iter().take(2) {
        let mut recording = Recording { before: whole.before.clone(), operations: whole.operations.clone() };
        let Operation::Write { bytes, .. } = &mut recording.operations[operation] else { panic!("it is no write") };
        assert!((1..bytes.len()).contains(&half), "{half} of {} bytes", bytes.len());
        bytes.truncate(half);
        let acknowledged = recording.operations.iter().skip(operation);
        let next = acknowledged.take_while(|operation| !matches!(operation, Operation::Acknowledged { .. })).count();
        recording.operations.truncate(operation + next + 1);
        let mut found = Found::default();
        cut_everywhere(&workload, &recording, 0, Density { stride: 1, fates: 1 }, &mut found);
        assert!(found.failures.iter().any(|failure| failure.contains("LOST")), "{:?}", found.failures);
    }
}

#[test]
#[ignore = "takes long: the command is at the top of this suite and in the README"]
fn what_was_acknowledged_survives_a_hundred_thousand_cuts() {
    let mut found = Found::default();
    for chain in 0.. {
        let seed = seed() + 1_000 * chain;
        generations(Workload { seed, ..SMALL }, 6, Density { stride: 1, fates: 5 }, &mut found);
        generations(Workload { seed, ..FULL }, 3, Density { stride: 5, fates: 2 }, &mut found);
        println!("so far: {} operations, {} cuts, {} failures", found.operations, found.cuts, found.failures.len());
        if found.cuts >= 100_000 || found.failures.len() > 100 {
            break;
        }
    }
    holds(&found, 100_000, 100);
}
