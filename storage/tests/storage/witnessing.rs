//! A witness's folder: what it signed it remembers, through restarts, races and damage.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use domain::Position;
use storage::{
    EventLog, NotCosigned, Witness, WitnessError,
    proof::{Refusal, Request, SignedCheckpoint, VerifierKey},
    public_keys,
};

use crate::contract::grown;

const NAME: &str = "other-office.example/w1";
const NOW: u64 = 1_800_000_000;

/// A log at several of its sizes, and its key.
struct Log {
    log: EventLog,
    signed: Vec<SignedCheckpoint>,
    key: VerifierKey,
    _folder: tempfile::TempDir,
}

impl Log {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (mut log, mut numbering) = grown(folder.path(), 30);
        let mut signed = Vec::new();
        for _ in 0..4 {
            log.append(numbering.commits(10, 2, 9)).unwrap();
            let patience = Duration::from_secs(20);
            signed.push(log.reader().signed_for(log.head(), patience).unwrap().checkpoint.clone());
        }
        let key = public_keys(folder.path()).unwrap().remove(0);
        Self { log, signed, key, _folder: folder }
    }

    fn size(&self, number: usize) -> u64 {
        self.signed[number].checkpoint().root.size
    }

    fn request(&self, old: u64, number: usize) -> Vec<u8> {
        let checkpoint = self.signed[number].clone();
        let proof = self.log.reader().prove_extension(old, checkpoint.checkpoint().root.size).unwrap();
        Request { old, proof, checkpoint }.to_string().into_bytes()
    }

    fn open(&self, folder: &Path) -> Result<Witness, WitnessError> {
        Witness::open(folder, NAME, std::slice::from_ref(&self.key))
    }
}

fn conflict(size: u64) -> NotCosigned {
    NotCosigned::Refused(Refusal::OtherSize { size })
}

#[test]
fn what_was_signed_is_remembered_over_restarts_and_nothing_earlier_is_signed() {
    let (log, folder) = (Log::new(), tempfile::tempdir().unwrap());
    let witness = log.open(folder.path()).unwrap();
    let key = witness.public();
    assert_eq!(witness.last(&witness.watched()[0].id), None);
    let line = witness.add_checkpoint(&log.request(0, 1), NOW).unwrap();
    assert!(log.open(folder.path()).is_err(), "one process at a time");
    drop(witness);
    let mut checkpoint = log.signed[1].clone();
    assert_eq!(checkpoint.add(&SignedCheckpoint::signatures(&line).unwrap(), std::slice::from_ref(&key)), [NAME]);

    let witness = log.open(folder.path()).unwrap();
    assert_eq!(witness.public(), key, "the key is made once");
    let watched = witness.watched().remove(0);
    assert_eq!((watched.origin.as_str(), watched.size), (log.key.name(), log.size(1)));
    assert_eq!(witness.last(&watched.id).as_deref(), Some(checkpoint.note()));
    assert_eq!(witness.add_checkpoint(&log.request(0, 0), NOW), Err(conflict(log.size(1))));
    assert_eq!(witness.add_checkpoint(&log.request(0, 3), NOW), Err(conflict(log.size(1))));
    witness.add_checkpoint(&log.request(log.size(1), 3), NOW).unwrap();
    assert_eq!(witness.add_checkpoint(&log.request(log.size(1), 2), NOW), Err(conflict(log.size(3))));
    assert_eq!(witness.add_checkpoint(b"old", NOW).map_err(|no| matches!(no, NotCosigned::Refused(_))), Err(true));
}

#[test]
fn of_two_requests_at_the_same_time_one_is_signed() {
    let (log, folder) = (Log::new(), tempfile::tempdir().unwrap());
    let witness = log.open(folder.path()).unwrap();
    witness.add_checkpoint(&log.request(0, 0), NOW).unwrap();
    let bodies: Vec<Vec<u8>> = (0..8).map(|number| log.request(log.size(0), 1 + number % 3)).collect();
    let signed: usize = std::thread::scope(|scope| {
        let ask = |body: Vec<u8>| {
            scope.spawn({
                let witness = &witness;
                move || witness.add_checkpoint(&body, NOW).is_ok()
            })
        };
        let asked: Vec<_> = bodies.into_iter().map(ask).collect();
        asked.into_iter().map(|asked| usize::from(asked.join().unwrap())).sum()
    });
    assert_eq!(signed, 1, "each of the others was asked to extend what is no longer the last");
}

#[test]
fn a_witness_that_lost_any_part_of_its_memory_does_not_start() {
    let log = Log::new();
    let full = || {
        let folder = tempfile::tempdir().unwrap();
        let witness = log.open(folder.path()).unwrap();
        witness.add_checkpoint(&log.request(0, 2), NOW).unwrap();
        folder
    };
    let files: BTreeSet<String> =
        fs::read_dir(full().path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let parts: Vec<&String> = files.iter().filter(|name| *name != "LOCK").collect();
    assert_eq!(parts.len(), 3, "{files:?}");
    for lost in (1..7_u32).map(|some| parts.iter().enumerate().filter(move |(place, _)| some >> place & 1 == 1)) {
        let folder = full();
        let lost: Vec<&&String> = lost.map(|(_, name)| name).collect();
        lost.iter().for_each(|name| fs::remove_file(folder.path().join(name)).unwrap());
        let refused = log.open(folder.path()).unwrap_err();
        assert!(matches!(refused, WitnessError::Damaged { .. }), "without {lost:?}: {refused}");
        assert!(refused.to_string().contains("must not sign again"), "{refused}");
    }
    let folder = full();
    for name in parts {
        let path = folder.path().join(name);
        let whole = fs::read(&path).unwrap();
        for place in 0..whole.len() {
            let mut altered = whole.clone();
            altered[place] ^= 1;
            fs::write(&path, altered).unwrap();
            assert!(log.open(folder.path()).is_err(), "byte {place} of {name}");
        }
        fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        assert!(log.open(folder.path()).is_err(), "half of {name}");
        fs::write(&path, whole).unwrap();
    }
    log.open(folder.path()).unwrap();
}

#[test]
fn a_write_that_fails_signs_nothing_until_the_witness_is_started_anew() {
    let (log, folder) = (Log::new(), tempfile::tempdir().unwrap());
    let witness = log.open(folder.path()).unwrap();
    witness.add_checkpoint(&log.request(0, 0), NOW).unwrap();
    // In the way of the file that is written first and then moved.
    let blocked = folder.path().join(format!("{}.checkpoint.new", witness.watched()[0].id));
    fs::create_dir(&blocked).unwrap();
    let refused = witness.add_checkpoint(&log.request(log.size(0), 1), NOW);
    assert!(matches!(refused, Err(NotCosigned::NotKept(_))), "{refused:?}");
    fs::remove_dir(&blocked).unwrap();
    let again = witness.add_checkpoint(&log.request(log.size(0), 1), NOW);
    assert!(matches!(again, Err(NotCosigned::NotKept(_))), "what is on the disk is not known");
    drop(witness);
    log.open(folder.path()).unwrap().add_checkpoint(&log.request(log.size(0), 1), NOW).unwrap();
}

#[test]
fn each_log_is_remembered_for_itself_and_not_forgotten_when_it_is_not_given() {
    let (first, second, folder) = (Log::new(), Log::new(), tempfile::tempdir().unwrap());
    let both = [first.key.clone(), second.key.clone()];
    let witness = Witness::open(folder.path(), NAME, &both).unwrap();
    witness.add_checkpoint(&first.request(0, 1), NOW).unwrap();
    witness.add_checkpoint(&second.request(0, 3), NOW).unwrap();
    drop(witness);
    let alone = second.open(folder.path()).unwrap();
    let unknown = alone.add_checkpoint(&first.request(first.size(1), 2), NOW);
    assert_eq!(unknown, Err(NotCosigned::Refused(Refusal::UnknownLog)));
    drop(alone);
    let witness = Witness::open(folder.path(), NAME, &both).unwrap();
    assert_eq!(witness.add_checkpoint(&first.request(0, 2), NOW), Err(conflict(first.size(1))));
    drop(witness);
    for (name, keys) in [("another/name", &both[..]), (NAME, &[both[0].clone(), log_key_of_a_witness()][..])] {
        let refused = Witness::open(folder.path(), name, keys).unwrap_err();
        assert!(matches!(refused, WitnessError::Usage(_)), "{refused}");
    }
}

fn log_key_of_a_witness() -> VerifierKey {
    storage::proof::SigningKey::of_witness("some/w", [3; 32]).unwrap().public()
}

#[test]
fn a_witness_does_not_move_into_the_store_of_a_log_and_its_key_is_its_owners() {
    use std::os::unix::fs::PermissionsExt as _;
    let (log, folder) = (Log::new(), tempfile::tempdir().unwrap());
    let refused = log.open(log._folder.path()).unwrap_err();
    assert!(matches!(refused, WitnessError::Usage(_)), "{refused}");
    drop(log.open(folder.path()).unwrap());
    let key = folder.path().join("witness.key");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let refused = log.open(folder.path()).unwrap_err();
    assert!(matches!(refused, WitnessError::Usage(_)) && refused.to_string().contains("chmod 600"), "{refused}");
    assert!(log.log.reader().at(Position(1)).is_ok());
}
