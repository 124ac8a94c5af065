//! Proofs of a real log, checked by hands that are not ours: ct-merkle for the tree, signed_note and tlog_tiles for the
//! files, as they would be by somebody who has only their documents.

use std::time::Duration;

use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use domain::{Position, Stream};
use sha2::Sha256;
use signed_note::{Note, StandardVerifier, VerifierList};
use storage::{
    ALL_REVISIONS, EventLog, LogReader, Options, StorageError, Tiles, adopt_next_key, next_key,
    proof::{
        Hash, Inclusion, ProofError, Root, SignedCheckpoint, SigningKey, TILE_WIDTH, Trust, VerifierKey, leaf_hash,
    },
};

use crate::{
    contract::{grown, open},
    samples::stream,
};

const PATIENCE: Duration = Duration::from_secs(20);

fn key_of(folder: &std::path::Path) -> VerifierKey {
    let text = std::fs::read_to_string(folder.join("signing.key")).unwrap();
    SigningKey::parse(&text).unwrap().public()
}

fn leaves(reader: &LogReader, stream: &Stream) -> Vec<Hash> {
    reader.stream(stream).into_iter().map(|position| reader.leaf(position).unwrap()).collect()
}

fn theirs(root: &Root) -> RootHash<Sha256> {
    RootHash::new(root.hash.into(), root.size)
}

fn joined(hashes: &[Hash]) -> Vec<u8> {
    hashes.concat()
}

#[test]
fn every_record_is_proved_to_an_implementation_that_is_not_ours() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 1_500);
    let reader = log.reader();
    let signed = reader.signed_for(log.head(), PATIENCE).unwrap();
    let root = signed.checkpoint.checkpoint().root;
    assert_eq!(root, log.root());
    for position in (1..=log.head().0).map(Position) {
        let proof = reader.prove(position, &signed.checkpoint).unwrap();
        let record = reader.record(position).unwrap();
        proof.verify(&leaf_hash(&record)).unwrap();
        let foreign = InclusionProof::<Sha256>::try_from_bytes(joined(&proof.path)).unwrap();
        theirs(&root).verify_inclusion(&record, proof.index, &foreign).unwrap();
        let mut other = record.clone();
        other[20] ^= 1;
        assert!(theirs(&root).verify_inclusion(&other, proof.index, &foreign).is_err());
        assert!(proof.verify(&leaf_hash(&other)).is_err());
        assert_eq!(Inclusion::parse(&proof.to_string()).unwrap(), proof);
    }
    assert!(matches!(reader.prove(log.head().next(), &signed.checkpoint), Err(ProofError::NotCovered { .. })));
    assert!(reader.prove(Position(0), &signed.checkpoint).is_err());
}

#[test]
fn the_log_is_proved_to_extend_what_it_was_to_an_implementation_that_is_not_ours() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 700);
    let reader = log.reader();
    let mut tree = storage::proof::Tree::default();
    let roots: Vec<Root> = (1..=log.head().0)
        .map(|position| {
            tree.push(reader.leaf(Position(position)).unwrap());
            tree.root()
        })
        .collect();
    let head = *roots.last().unwrap();
    for earlier in &roots {
        let proof = reader.prove_extension(earlier.size, head.size).unwrap();
        proof.verify(earlier, &head).unwrap();
        if earlier.size < head.size {
            let foreign = ConsistencyProof::<Sha256>::try_from_bytes(joined(&proof.0)).unwrap();
            theirs(&head).verify_consistency(&theirs(earlier), &foreign).unwrap();
        }
        let forged = Root { hash: [7; 32], ..*earlier };
        assert!(proof.verify(&forged, &head).is_err());
        assert!(proof.verify(earlier, &Root { hash: [7; 32], ..head }).is_err());
    }
    assert!(reader.prove_extension(head.size + 1, head.size).is_err());
}

#[test]
fn the_checkpoint_is_a_note_that_others_read_and_check() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 100);
    let signed = log.reader().signed_for(log.head(), PATIENCE).unwrap();
    let key = key_of(folder.path());
    let verifier = StandardVerifier::new(&key.to_string()).unwrap();
    let note = Note::from_bytes(signed.checkpoint.note().as_bytes()).unwrap();
    let (by, _) = note.verify(&VerifierList::new(vec![Box::new(verifier)])).unwrap();
    assert_eq!(by[0].name(), key.name());
    let read = tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap();
    assert_eq!((read.origin(), read.size(), read.hash().0), (key.name(), log.head().0, log.root().hash));
}

#[test]
fn tiles_are_those_of_the_standard_and_give_the_root() {
    struct Tiles(LogReader);
    impl tlog_tiles::TileReader for Tiles {
        fn height(&self) -> u8 {
            8
        }
        fn read_tiles(&self, tiles: &[tlog_tiles::Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
            let read = |tile: &tlog_tiles::Tile| {
                joined(&self.0.tile(u32::from(tile.level()), tile.level_index(), tile.width() as usize).unwrap())
            };
            Ok(tiles.iter().map(read).collect())
        }
        fn save_tiles(&self, _: &[tlog_tiles::Tile], _: &[Vec<u8>]) {}
    }
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 3 * TILE_WIDTH as u64 + 17);
    let (root, tiles) = (log.root(), Tiles(log.reader()));
    let hashes = tlog_tiles::TileHashReader::new(root.size, tlog_tiles::Hash(root.hash), &tiles);
    assert_eq!(tlog_tiles::tree_hash(root.size, &hashes).unwrap().0, root.hash);
    for position in [1, 256, 257, 700, root.size] {
        let proof = tlog_tiles::prove_record(root.size, position - 1, &hashes).unwrap();
        let ours =
            log.reader().prove(Position(position), &log.reader().signed_for(log.head(), PATIENCE).unwrap().checkpoint);
        assert_eq!(proof.into_iter().map(|hash| hash.0).collect::<Vec<_>>(), ours.unwrap().path);
    }
}

#[test]
fn a_history_is_proved_whole_and_any_event_left_out_put_in_or_altered_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 900);
    let reader = log.reader();
    let signed = reader.signed_for(log.head(), PATIENCE).unwrap();
    for number in 0..60 {
        let (stream, leaves) = (stream(number), leaves(&reader, &stream(number)));
        let proof = reader.prove_completeness(stream, &signed);
        proof.verify(&leaves).unwrap();
        let Some(last) = leaves.len().checked_sub(1) else { continue };
        for place in 0..leaves.len() {
            let mut left_out = leaves.clone();
            left_out.remove(place);
            assert!(proof.verify(&left_out).is_err(), "event {place} of {number} was left out");
            let mut altered = leaves.clone();
            altered[place][0] ^= 1;
            assert!(proof.verify(&altered).is_err());
        }
        let put_in = [&leaves[..], &leaves[last..]].concat();
        assert!(proof.verify(&put_in).is_err());
        assert!(proof.verify(&[]).is_err(), "a history that is there is not proved to be absent");
    }
}

#[test]
fn proofs_go_on_after_reopening_and_the_name_of_the_log_stays() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { origin: Some("xa-office.example/hrdd".into()), ..Options::default() };
    let mut log = EventLog::open(folder.path(), options).unwrap();
    let mut numbering = crate::samples::Numbering::default();
    log.append(numbering.commits(100, 3, 40)).unwrap();
    let early = log.reader().signed_for(log.head(), PATIENCE).unwrap();
    drop(log);
    let mut log = open(folder.path());
    log.append(numbering.commits(200, 3, 40)).unwrap();
    let late = log.reader().signed_for(log.head(), PATIENCE).unwrap();
    let (from, to) = (early.checkpoint.checkpoint(), late.checkpoint.checkpoint());
    assert_eq!((from.origin.as_str(), &to.origin), ("xa-office.example/hrdd", &from.origin));
    log.reader().prove_extension(from.root.size, to.root.size).unwrap().verify(&from.root, &to.root).unwrap();
    assert_ne!(from.streams, to.streams);
    assert_eq!(log.reader().history(&stream(3), ALL_REVISIONS).unwrap().len(), leaves(&log.reader(), &stream(3)).len());
}

#[test]
fn a_rotated_key_signs_from_then_on_and_what_the_old_one_signed_still_counts() {
    let folder = tempfile::tempdir().unwrap();
    let (log, mut numbering) = grown(folder.path(), 50);
    let (old, before) = (key_of(folder.path()), log.reader().signed_for(log.head(), PATIENCE).unwrap());
    let next = next_key(folder.path()).unwrap();
    assert_eq!(next_key(folder.path()).unwrap(), next, "a rotation that was cut off goes on with the same key");
    assert!(adopt_next_key(folder.path()).is_err(), "the store is open");
    drop(log);
    assert_eq!(adopt_next_key(folder.path()).unwrap(), next);
    let mut log = open(folder.path());
    log.append(numbering.commits(3, 2, 9)).unwrap();
    let after = log.reader().signed_for(log.head(), PATIENCE).unwrap();
    assert_ne!(old, next);
    after.checkpoint.verify_log(std::slice::from_ref(&next)).unwrap();
    assert!(after.checkpoint.verify_log(std::slice::from_ref(&old)).is_err());
    before.checkpoint.verify_log(&[next, old]).unwrap();
}

#[test]
fn a_store_whose_key_is_gone_foreign_or_open_to_others_does_not_open() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 20));
    let path = folder.path().join("signing.key");
    let mode = |mode| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let refused = || EventLog::open(folder.path(), Options::default()).unwrap_err();
    mode(0o640);
    assert!(matches!(refused(), StorageError::ExposedKey { .. }));
    mode(0o600);
    let text = std::fs::read_to_string(&path).unwrap();
    let name = key_of(folder.path()).name().to_owned();
    std::fs::write(&path, SigningKey::of_log(Some(&name), [5; 32]).unwrap().to_file()).unwrap();
    assert!(matches!(refused(), StorageError::Key(ProofError::Unsigned { .. })));
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(refused(), StorageError::NoSigningKey { .. }));
    std::fs::write(&path, text).unwrap();
    mode(0o600);
    drop(open(folder.path()));
}

#[test]
fn a_checkpoint_that_witnesses_signed_is_kept_and_a_log_that_no_longer_fits_it_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let (mut log, mut numbering) = grown(folder.path(), 60);
    let witness = SigningKey::of_witness("other-office/w1", [8; 32]).unwrap();
    let policy = format!("log {}\nwitness w1 {}\nquorum w1\n", key_of(folder.path()), witness.public());
    let policy = Trust::parse(&policy).unwrap();
    let mut signed = (*log.reader().signed_for(log.head(), PATIENCE).unwrap()).clone();
    assert!(matches!(policy.verify(&signed.checkpoint), Err(ProofError::TooFewWitnesses { .. })));
    let signature = witness.cosign(signed.checkpoint.checkpoint().text().as_bytes(), 1_800_000_000).unwrap();
    signed.checkpoint.add(&[signature], &[witness.public()]);
    assert_eq!(policy.verify(&signed.checkpoint).unwrap().witnesses, ["w1"]);
    log.reader().keep_witnessed(signed.clone()).unwrap();
    log.append(numbering.commits(40, 2, 9)).unwrap();
    drop(log);

    let log = open(folder.path());
    let kept = log.reader().witnessed().unwrap();
    assert_eq!(kept.checkpoint, signed.checkpoint);
    let whole = log.reader().prove_completeness(stream(3), &kept);
    let covered = log.reader().stream(&stream(3)).into_iter().filter(|position| position.0 <= kept.size());
    let leaves: Vec<Hash> = covered.map(|position| log.reader().leaf(position).unwrap()).collect();
    whole.verify(&leaves).unwrap();
    drop(log);

    // Another log of the same name and key, as somebody could make who has the whole machine and not the witness.
    let other = tempfile::tempdir().unwrap();
    for name in ["signing.key", "checkpoint.witnessed"] {
        std::fs::copy(folder.path().join(name), other.path().join(name)).unwrap();
    }
    let witnessed = std::fs::read(other.path().join("checkpoint.witnessed")).unwrap();
    std::fs::remove_file(other.path().join("checkpoint.witnessed")).unwrap();
    let mut rewritten = open(other.path());
    let mut numbering = crate::samples::Numbering { command: 1_000, ..Default::default() };
    rewritten.append(numbering.commits(400, 2, 9)).unwrap();
    drop(rewritten);
    std::fs::write(other.path().join("checkpoint.witnessed"), &witnessed).unwrap();
    let error = EventLog::open(other.path(), Options::default()).unwrap_err();
    assert!(matches!(error, StorageError::Altered { checkpoint } if checkpoint.0 == signed.size()), "{error}");
    assert!(SignedCheckpoint::parse(&witnessed).is_ok());
}

#[test]
fn records_are_handed_out_by_tile_as_they_are_and_only_where_the_tree_reaches() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 2 * TILE_WIDTH as u64 + 9);
    let reader = log.reader();
    let of = |number: u64, width: u64| -> Vec<Vec<u8>> {
        (1..=width).map(|place| reader.record(Position(number * 256 + place)).unwrap()).collect()
    };
    let edge = log.head().0 - 512;
    for (number, width) in [(0, 256), (1, 256), (1, 17), (2, edge), (2, 1)] {
        assert_eq!(reader.entries(number, width as usize).unwrap(), of(number, width), "{number} {width}");
    }
    for (number, width) in [(2, edge as usize + 1), (3, 1), (0, 0), (0, 257), (u64::MAX, 1)] {
        assert!(matches!(reader.entries(number, width), Err(ProofError::NoTile)), "{number} {width}");
    }
    let (signed, mut tiles) = (reader.signed_for(log.head(), PATIENCE).unwrap(), Tiles::default());
    for position in (1..=log.head().0).map(Position) {
        let together = reader.prove_with(position, &signed.checkpoint, &mut tiles).unwrap();
        assert_eq!(together, reader.prove(position, &signed.checkpoint).unwrap());
    }
    assert_eq!(reader.keys(), [key_of(folder.path())]);
    assert_eq!(signed.checkpoint.names(), [key_of(folder.path()).name()]);
}

#[test]
fn what_a_log_was_at_an_earlier_size_is_computed_again_from_its_records() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let (mut numbering, mut signed) = (crate::samples::Numbering::default(), vec![log.reader().signed()]);
    for commits in [1, 2, 60, 300, 7] {
        let head = log.append(numbering.commits(commits, 4, 23)).unwrap().head;
        signed.push(log.reader().signed_for(head, PATIENCE).unwrap());
    }
    let reader = log.reader();
    for signed in &signed {
        let said = signed.checkpoint.checkpoint();
        assert_eq!(reader.roots_at(said.root.size).unwrap(), (said.root, said.streams), "at {}", said.root.size);
    }
    assert!(signed.windows(2).all(|two| two[0].heads.root() != two[1].heads.root()));
    let beyond = log.head().0 + 1;
    assert!(matches!(reader.roots_at(beyond), Err(StorageError::Beyond { position, .. }) if position.0 == beyond));
}
