//! The copy of the log that an opening keeps until it has compared (`src/aside.rs`): cut off while it is put back.

use std::{collections::BTreeMap, fs, path::Path};

use storage::EventLog;

use crate::{
    cutting::{ALL, Density, Found, SMALL, acknowledged, cut_everywhere, room, seed},
    disk::{Chance, Disk, Fate, Operation},
    recording::Recording,
    workload::Workload,
};

/// Where a name was taken over by this one.
fn renamed(recording: &Recording, to: &str) -> Option<usize> {
    let is = |operation: &Operation| matches!(operation, Operation::Rename { to: name, .. } if name == Path::new(to));
    recording.operations.iter().position(is)
}

/// Writes down what is there when all before a place was done, and kept.
fn lay(recording: &Recording, place: usize, fate: Fate, folder: &Path) {
    let mut disk: Disk = recording.before.clone();
    (0..place).for_each(|place| disk.step(&recording.operations, place));
    fs::create_dir(folder).unwrap();
    disk.cut(&recording.operations, fate, &mut Chance(seed() ^ place as u64), folder);
}

/// An opening after a crash was killed between the copy and the end of the copy. The next one puts the log back, and is cut
/// off at every operation of that and of all that follows up to the first commit.
#[test]
fn a_log_that_is_put_back_survives_every_cut_of_that() {
    let mut found = Found::default();
    let mut put_back = 0;
    for chain in 0..40 {
        let store = room();
        let [first, torn, killed] = ["first", "torn", "killed"].map(|name| store.path().join(name));
        let workload = Workload { seed: seed() + 100 * chain, sessions: 1, ..SMALL };
        fs::create_dir(&first).unwrap();
        let recording = workload.record(&first);
        let place = recording.operations.len() - 2 - chain as usize;
        let before = acknowledged(&recording.operations[..place]);
        lay(&recording, place, Fate::Sectors, &torn);
        let opening = workload.record(&torn);
        // Only what was torn is copied.
        let Some(copied) = renamed(&opening, "log.before") else { continue };
        let spent = renamed(&opening, "log.spent").unwrap();
        let place = copied + 1 + Chance(workload.seed).below(spent - copied);
        lay(&opening, place, Fate::Kept, &killed);
        assert!(killed.join("log.before").exists());
        let mut again = workload.record(&killed);
        assert!(renamed(&again, "log").is_some_and(|back| Some(back) < renamed(&again, "log.before")), "not put back");
        let first = again.operations.iter().position(|operation| matches!(operation, Operation::Acknowledged { .. }));
        again.operations.truncate(first.unwrap() + 1);
        cut_everywhere(&workload, &again, before, Density { stride: 1, fates: 3 }, &mut found);
        put_back += 1;
        if put_back == 2 {
            break;
        }
    }
    println!("{} operations, {} cuts, {put_back} times put back", found.operations, found.cuts);
    assert!(found.failures.is_empty(), "{}", found.failures.join("\n"));
    assert!(put_back == 2 && found.cuts > 200, "{put_back} times, {} cuts", found.cuts);
}

fn bytes_of(folder: &Path, into: &mut BTreeMap<std::path::PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        match entry.file_type().unwrap().is_dir() {
            true => bytes_of(&entry.path(), into),
            false => drop(into.insert(entry.path(), fs::read(entry.path()).unwrap())),
        }
    }
}

/// A file that has rotted, of which the opening is refused: whatever cuts that off, the next opening is refused as well, and
/// every byte is as it was when the file had rotted.
#[test]
fn an_opening_that_is_refused_may_be_cut_off_anywhere_and_leaves_every_byte() {
    let store = room();
    let workload = Workload { seed: seed(), sessions: 2, ..SMALL };
    let [folder, cut] = ["folder", "cut"].map(|name| store.path().join(name));
    fs::create_dir(&folder).unwrap();
    drop(workload.record(&folder));
    // Within the segment that the engine looks through, before what it would zero.
    let (path, whole) = (folder.join("log/db"), fs::read(folder.join("log/db")).unwrap());
    let refused = Workload { sessions: 0, ..workload };
    let mut rotted = None;
    for place in (0..whole.len()).step_by(700) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x20;
        let test = store.path().join("test");
        lay(&Recording { before: Disk::of(&folder), operations: Vec::new() }, 0, Fate::Kept, &test);
        fs::write(test.join("log/db"), &bytes).unwrap();
        let opened = EventLog::open(&test, workload.options());
        let lost = matches!(opened, Err(storage::StorageError::LostTail { .. }));
        drop(opened);
        fs::remove_dir_all(&test).unwrap();
        if lost {
            rotted = Some(bytes);
            break;
        }
    }
    fs::write(&path, rotted.expect("no place where the engine cuts the log off")).unwrap();
    let (mut expected, mut cuts, mut between) = (BTreeMap::new(), 0, 0);
    bytes_of(&folder.join("log"), &mut expected);
    let expected: Vec<_> = expected.into_values().collect();
    let recording = refused.record(&folder);
    assert!(renamed(&recording, "log.before") < renamed(&recording, "log"), "it was not copied and put back");
    for place in 0..=recording.operations.len() {
        for fate in ALL {
            lay(&recording, place, fate, &cut);
            between += usize::from(cut.join("log.before").exists());
            let said = EventLog::open(&cut, workload.options()).map(drop).expect_err("a rotted log opens").to_string();
            let mut left = BTreeMap::new();
            bytes_of(&cut.join("log"), &mut left);
            let what = format!("operation {place} of {}, {fate:?}: {said}", recording.operations.len());
            assert!(left.into_values().eq(expected.iter().cloned()), "{what}: something was changed");
            let names = ["log.before", "log.copying", "log.spent"].map(|name| cut.join(name).exists());
            assert_eq!(names, [false; 3], "{what}");
            fs::remove_dir_all(&cut).unwrap();
            cuts += 1;
        }
    }
    println!("{cuts} cuts, {between} of them with the copy still there");
    assert!(cuts > 100 && between > 20, "{cuts}, {between}");
}
