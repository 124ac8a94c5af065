//! Snapshots: trusted only when they are whole.

use domain::Position;
use storage::{Snapshot, Snapshots};

fn snapshot(size: usize) -> Snapshot {
    Snapshot { position: Position(77), digest: [3; 32], state: (0..size).map(|byte| byte as u8).collect() }
}

#[test]
fn a_snapshot_reads_back_and_the_later_one_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let snapshots = Snapshots::open(folder.path()).unwrap();
    assert_eq!(snapshots.load("register").unwrap(), None);
    for size in [0, 10, 100_000] {
        snapshots.save("register", &snapshot(size)).unwrap();
        assert_eq!(snapshots.load("register").unwrap(), Some(snapshot(size)));
    }
    assert_eq!(snapshots.load("agenda").unwrap(), None);
    snapshots.remove("register").unwrap();
    snapshots.remove("register").unwrap();
    assert_eq!(snapshots.load("register").unwrap(), None);
    assert!(snapshots.save("../FORMAT", &snapshot(1)).is_err());
}

#[test]
fn a_damaged_snapshot_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let snapshots = Snapshots::open(folder.path()).unwrap();
    snapshots.save("register", &snapshot(40)).unwrap();
    let path = folder.path().join("snapshots/register.snapshot");
    let whole = std::fs::read(&path).unwrap();
    for place in 0..whole.len() {
        let mut wrong = whole.clone();
        wrong[place] ^= 0x10;
        std::fs::write(&path, &wrong).unwrap();
        assert_eq!(snapshots.load("register").unwrap(), None, "byte {place}");
        std::fs::write(&path, &whole[..place]).unwrap();
        assert_eq!(snapshots.load("register").unwrap(), None, "cut at {place}");
    }
}
