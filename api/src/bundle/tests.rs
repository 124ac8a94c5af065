//! A real bundle, altered in every way that somebody might try.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use domain::{Case, Position, Stream, terms::CaseId};
use storage::{
    Options, Signed,
    proof::{Inclusion, SignedCheckpoint, SigningKey, Trust, VerifierKey, leaf_hash},
};

use super::{
    Bundle, Finding, MAX_PROOF_BYTES, archive, check, texts,
    write::{CHECKPOINT, KEYS, MANIFEST, Manifest, proof_name, record_name, write},
};
use crate::{
    casebook::{Casebook, Time},
    cli::demo::Player,
};

/// A store with the prelude and the scenario that opens this case.
struct Store {
    _folder: tempfile::TempDir,
    casebook: Casebook,
    case: CaseId,
    signed: Arc<Signed>,
}

fn store(reference: &str) -> Store {
    let folder = tempfile::tempdir().unwrap();
    let casebook = Casebook::open(folder.path(), Options::default(), Time::system()).unwrap();
    let prelude = fixtures::prelude().unwrap();
    let mut player = Player::new(&casebook, &prelude);
    player.found().unwrap();
    prelude.steps.iter().for_each(|step| player.play("prelude", step).unwrap());
    let scenarios = fixtures::scenarios().unwrap();
    let of = |step: &fixtures::Step| step.input.get("reference").is_some_and(|given| given == reference);
    let scenario = scenarios.iter().find(|scenario| scenario.steps.iter().any(of)).unwrap();
    player.begin();
    scenario.steps.iter().for_each(|step| player.play(&scenario.scenario, step).unwrap());
    let case =
        casebook.views().registry().case_by_reference(&domain::terms::Reference::new(reference).unwrap()).unwrap();
    let reader = casebook.reader();
    let signed = reader.signed_for(reader.head(), Duration::from_secs(20)).unwrap();
    Store { _folder: folder, casebook, case, signed }
}

impl Store {
    fn bundle(&self) -> Vec<u8> {
        write(self.casebook.reader(), self.case, &self.signed).unwrap()
    }

    fn key(&self) -> VerifierKey {
        self.casebook.reader().keys()[0].clone()
    }
}

type Entries = BTreeMap<String, Vec<u8>>;

fn entries(bundle: &[u8]) -> Entries {
    archive::unpack(bundle).unwrap().into_iter().map(|(name, content)| (name.to_owned(), content.to_vec())).collect()
}

fn packed(entries: &Entries) -> Vec<u8> {
    let mut bytes = Vec::new();
    archive::pack(entries.iter().map(|(name, content)| (name.as_str(), content.as_slice())), &mut bytes).unwrap();
    bytes
}

fn altered(bundle: &[u8], alter: impl FnOnce(&mut Entries)) -> Finding {
    let mut entries = entries(bundle);
    alter(&mut entries);
    Bundle::read(&packed(&entries)).unwrap_err()
}

fn manifest(entries: &Entries) -> Manifest {
    serde_json::from_slice(&entries[MANIFEST]).unwrap()
}

/// What is left where these positions are left out, with everything readable written anew: the best that a forger can do
/// who has no key.
fn without(bundle: &[u8], left_out: impl Fn(usize, Position) -> bool) -> Vec<u8> {
    let read = Bundle::read(bundle).unwrap();
    let (mut streams, mut entries) = (read.streams().to_vec(), entries(bundle));
    let mut manifest = manifest(&entries);
    for (place, ((_, events), listed)) in streams.iter_mut().zip(&mut manifest.streams).enumerate() {
        for position in listed.positions.iter().filter(|position| left_out(place, **position)) {
            entries.remove(&record_name(*position)).unwrap();
            entries.remove(&proof_name(*position)).unwrap();
        }
        listed.positions.retain(|position| !left_out(place, *position));
        events.retain(|event| !left_out(place, event.position));
    }
    for name in texts::ALL {
        let text = entries.get_mut(name).unwrap();
        text.clear();
        texts::render(name, read.written_by(), read.checkpoint(), &streams, text).unwrap();
    }
    entries.insert(MANIFEST.into(), manifest.text().unwrap().into_bytes());
    packed(&entries)
}

#[test]
fn a_bundle_is_the_same_each_time_holds_the_whole_case_and_what_it_stands_on() {
    let store = store("XA-2025-001");
    let (bundle, reader) = (store.bundle(), store.casebook.reader());
    assert_eq!(bundle, store.bundle());
    let read = Bundle::read(&bundle).unwrap();
    assert_eq!(read.opening(), ("XA-2025-001".to_owned(), true));
    assert_eq!(*store.casebook.views().case(store.case).unwrap().as_ref(), Case::fold(read.history()));
    for (stream, events) in read.streams() {
        let whole = reader.history(stream, storage::ALL_REVISIONS).unwrap();
        assert!(whole.iter().map(|event| &**event).eq(events), "{stream}");
    }
    let names: Vec<String> = read.streams().iter().map(|(stream, _)| stream.to_string()).collect();
    assert!(names[0].starts_with("case-") && names[1] == "policy" && names[2] == "mechanism-XA", "{names:?}");
    for (prefix, least) in [("recipient-", 1), ("role-", 3)] {
        assert!(names.iter().filter(|name| name.starts_with(prefix)).count() >= least, "{names:?}");
    }
    let linked = Case::fold(read.history()).scope.recipients.len();
    assert!(names.iter().filter(|name| name.starts_with("recipient-")).count() >= linked, "{names:?}");
    let trust = Trust::of_log(vec![store.key()]);
    assert!(read.trusted(&trust).unwrap().witnesses.is_empty());
    let entries = entries(&bundle);
    let text = |name: &str| String::from_utf8(entries[name].clone()).unwrap();
    assert!(text(texts::README).contains("DEMONSTRATION DATA"));
    let records: usize = read.streams().iter().map(|(_, events)| events.len()).sum();
    assert_eq!(text(texts::EVENTS).lines().count(), records);
    let case = Case::fold(read.history());
    assert_eq!(text(texts::EVIDENCE).lines().count(), case.evidence.attached.len());
    for evidence in &case.evidence.attached {
        assert!(text(texts::EVIDENCE).contains(&format!("{}  {}\n", evidence.sha256, evidence.evidence)));
    }
    assert!(text(texts::POLICIES).lines().count() >= 1);
}

#[test]
fn a_foreign_key_is_not_believed_whatever_the_file_says_of_itself() {
    let (store, other) = (store("XA-2025-001"), SigningKey::of_log(None, [3; 32]).unwrap());
    let bundle = store.bundle();
    let read = Bundle::read(&bundle).unwrap();
    let refused = read.trusted(&Trust::of_log(vec![other.public()])).unwrap_err();
    assert_eq!((refused.part.as_str(), refused.code), (CHECKPOINT, "UNSIGNED"));

    // Somebody without the log's key signs a checkpoint of their own under the log's name, and puts their key into the file.
    let forger = SigningKey::of_log(Some(store.key().name()), [3; 32]).unwrap();
    let mut forged = entries(&bundle);
    let signed = read.checkpoint().checkpoint().clone().sign(&forger).unwrap();
    for (name, content) in &mut forged {
        if name.starts_with("proofs/") {
            let mut proof = Inclusion::parse(std::str::from_utf8(content).unwrap()).unwrap();
            proof.checkpoint = signed.clone();
            *content = proof.to_string().into_bytes();
        }
    }
    forged.insert(CHECKPOINT.into(), signed.note().into());
    forged.insert(KEYS.into(), format!("{}\n", forger.public()).into_bytes());
    let forged = Bundle::read(&packed(&forged)).expect("it agrees with itself");
    assert_eq!(forged.trusted(&Trust::of_log(vec![store.key()])).unwrap_err().code, "UNSIGNED");
    assert_eq!(
        altered(&bundle, |entries| drop(entries.insert(KEYS.into(), format!("{}\n", other.public()).into()))).part,
        CHECKPOINT
    );
    assert_eq!(altered(&bundle, |entries| drop(entries.insert(KEYS.into(), Vec::new()))).part, KEYS);
}

#[test]
fn an_event_or_a_stream_that_is_left_out_is_missed_however_well_the_rest_is_written() {
    let store = store("XA-2025-001");
    let bundle = store.bundle();
    let read = Bundle::read(&bundle).unwrap();
    assert_eq!(without(&bundle, |_, _| false), bundle, "the forger's tools leave alone what is not left out");
    let case: Vec<Position> = read.history().iter().map(|event| event.position).collect();
    let last = *case.last().unwrap();
    let refused = Bundle::read(&without(&bundle, |_, position| position == last)).unwrap_err();
    assert_eq!(refused.code, "INCOMPLETE", "{refused}");
    assert!(refused.part.contains("case-") && refused.why.contains("left out"), "{refused}");
    for position in &case[..case.len() - 1] {
        let refused = Bundle::read(&without(&bundle, |_, other| other == *position)).unwrap_err();
        assert!(["INCOMPLETE", "MISMATCH", "MALFORMED"].contains(&refused.code), "{position}: {refused}");
    }
    for place in 0..read.streams().len() {
        if read.streams()[place].1.is_empty() {
            continue;
        }
        let refused = Bundle::read(&without(&bundle, |other, _| other == place)).unwrap_err();
        let stream = read.streams()[place].0.to_string();
        assert!(place == 0 || refused.code == "INCOMPLETE" && refused.to_string().contains(&stream), "{refused}");
        let refused = altered(&bundle, |entries| {
            let mut manifest = manifest(entries);
            let gone = manifest.streams.remove(place);
            for position in gone.positions {
                entries.remove(&record_name(position)).unwrap();
                entries.remove(&proof_name(position)).unwrap();
            }
            entries.insert(MANIFEST.into(), manifest.text().unwrap().into_bytes());
        });
        assert_eq!(refused.part, MANIFEST, "{refused}");
    }
}

#[test]
fn each_altered_part_is_named() {
    let store = store("XA-2025-001");
    let bundle = store.bundle();
    let read = Bundle::read(&bundle).unwrap();
    let position = read.history()[3].position;
    let (record, proof) = (record_name(position), proof_name(position));

    // A record with another content and the right checksum: only the tree knows.
    let refused = altered(&bundle, |entries| {
        let bytes = entries.get_mut(&record).unwrap();
        let end = bytes.len() - 4;
        bytes[end - 1] ^= 1;
        let checksum = crc32c(&bytes[..end]);
        bytes[end..].copy_from_slice(&checksum);
    });
    assert_eq!(refused.code, "MISMATCH");
    assert!(refused.part.contains(&proof), "{refused}");
    for name in [texts::README, texts::EVENTS, texts::POLICIES, texts::EVIDENCE] {
        let refused = altered(&bundle, |entries| entries.get_mut(name).unwrap().extend_from_slice(b"more\n"));
        assert_eq!((refused.part.as_str(), refused.code), (name, "MISMATCH"), "{refused}");
    }
    for name in [MANIFEST, CHECKPOINT, KEYS, texts::README, texts::EVENTS, &record, &proof] {
        let refused = altered(&bundle, |entries| drop(entries.remove(name)));
        assert_eq!((refused.part.as_str(), refused.code), (name, "INCOMPLETE"), "{refused}");
    }
    for name in ["notes.txt", "records/999999999999", "records/1", "zzz"] {
        let refused = altered(&bundle, |entries| drop(entries.insert(name.into(), b"x".into())));
        assert_eq!((refused.part.as_str(), refused.code), (name, "MALFORMED"), "{refused}");
    }
    let refused = altered(&bundle, |entries| {
        let other = entries[&proof_name(read.history()[4].position)].clone();
        entries.insert(proof.clone(), other);
    });
    assert_eq!((refused.part.as_str(), refused.code), (proof.as_str(), "MISMATCH"));
    let refused = altered(&bundle, |entries| {
        let mut manifest = manifest(entries);
        let twice = manifest.streams[0].positions[0];
        manifest.streams[0].positions.push(twice);
        entries.insert(MANIFEST.into(), manifest.text().unwrap().into_bytes());
    });
    assert_eq!(refused.part, MANIFEST);
    let refused = altered(&bundle, |entries| {
        let mut manifest = manifest(entries);
        manifest.format = "hrdd-bundle@v2".into();
        entries.insert(MANIFEST.into(), manifest.text().unwrap().into_bytes());
    });
    assert!(refused.why.contains("hrdd-bundle@v2"), "{refused}");
}

fn crc32c(bytes: &[u8]) -> [u8; 4] {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0x82f6_3b78 } else { crc >> 1 };
        }
    }
    (!crc).to_le_bytes()
}

/// Which bytes are tried, by the part they belong to: with HRDD_STRIDE=1 every one, which takes hours in a debug build.
/// Otherwise every byte of what is small, and a sample of what there is a hundred times; `archive` and the test below this
/// one try every bit of the container, of a record and of a proof.
fn stride(part: Option<&str>) -> usize {
    if let Some(stride) = std::env::var("HRDD_STRIDE").ok().and_then(|stride| stride.parse().ok()) {
        return stride;
    }
    match part {
        Some(CHECKPOINT | KEYS) => 1,
        Some(MANIFEST) => 97,
        None => 211,
        Some(_) => 1_999,
    }
}

#[test]
fn every_byte_counts() {
    let store = store("XA-2025-001");
    let bundle = store.bundle();
    let start = bundle.as_ptr() as usize;
    let mut parts: Vec<Option<&str>> = vec![None; bundle.len()];
    for (name, content) in archive::unpack(&bundle).unwrap() {
        let from = content.as_ptr() as usize - start;
        parts[from..from + content.len()].fill(Some(name));
    }
    for (place, part) in parts.iter().enumerate().filter(|(place, part)| place % stride(**part) == 0) {
        let mut changed = bundle.clone();
        changed[place] ^= 1 << (place / stride(*part) % 8);
        assert!(Bundle::read(&changed).is_err(), "byte {place}, of {part:?}");
    }
    for length in (0..bundle.len()).step_by(4_999) {
        assert!(Bundle::read(&bundle[..length]).is_err(), "cut to {length}");
    }
}

#[test]
fn a_single_proof_holds_for_its_record_and_every_byte_of_both_files_counts() {
    let store = store("XA-2025-001");
    let (reader, position) = (store.casebook.reader(), Position(5));
    let record = reader.record(position).unwrap();
    let proof = reader.prove(position, &store.signed.checkpoint).unwrap().to_string().into_bytes();
    let single = check(&proof, &record).unwrap();
    assert_eq!(single.event, *reader.at(position).unwrap());
    let trust = Trust::of_log(vec![store.key()]);
    single.trusted(&trust).unwrap();
    for (place, bit) in (0..proof.len()).flat_map(|place| (0..8).map(move |bit| (place, bit))) {
        let mut changed = proof.clone();
        changed[place] ^= 1 << bit;
        assert!(
            check(&changed, &record).and_then(|single| single.trusted(&trust)).is_err(),
            "proof, byte {place} bit {bit}"
        );
    }
    for (place, bit) in (0..record.len()).flat_map(|place| (0..8).map(move |bit| (place, bit))) {
        let mut changed = record.clone();
        changed[place] ^= 1 << bit;
        assert!(check(&proof, &changed).is_err(), "record, byte {place} bit {bit}");
    }
    assert!(check(&vec![b'x'; MAX_PROOF_BYTES + 1], &record).is_err());
    assert!(check(&proof, &vec![0; storage::MAX_RECORD_BYTES + 1]).is_err());
}

#[test]
fn a_manifest_that_lists_more_than_a_bundle_holds_is_refused_before_room_is_made_for_it() {
    let store = store("XA-2025-001");
    let bundle = store.bundle();
    let refused = altered(&bundle, |entries| {
        let mut manifest = manifest(entries);
        manifest.streams[0].positions = (1..=super::MAX_BUNDLE_RECORDS as u64 + 1).map(Position).collect();
        entries.insert(MANIFEST.into(), manifest.text().unwrap().into_bytes());
    });
    assert_eq!((refused.part.as_str(), refused.code), (MANIFEST, "MALFORMED"));
    assert!(refused.why.contains("more than any bundle"), "{refused}");
    let refused =
        altered(&bundle, |entries| drop(entries.insert(MANIFEST.into(), vec![b' '; super::MAX_MANIFEST_BYTES + 1])));
    assert!(refused.why.contains("more than any bundle"), "{refused}");
}

#[test]
fn a_bundle_of_what_witnesses_signed_is_believed_by_a_policy_that_asks_for_them() {
    let store = store("XA-2025-001");
    let witness = SigningKey::of_witness("other-office/w1", [8; 32]).unwrap();
    let policy =
        |rules: &str| Trust::parse(&format!("log {}\nwitness w1 {}\n{rules}", store.key(), witness.public())).unwrap();
    let asks = policy("quorum w1\n");
    let alone = Bundle::read(&store.bundle()).unwrap();
    assert_eq!(alone.trusted(&asks).unwrap_err().code, "UNSIGNED");
    alone.trusted(&policy("quorum none\n")).unwrap();
    let mut signed = (*store.signed).clone();
    let cosignature = witness.cosign(signed.checkpoint.checkpoint().text().as_bytes(), 1_800_000_000).unwrap();
    signed.checkpoint.add(&[cosignature], &[witness.public()]);
    let bundle = write(store.casebook.reader(), store.case, &signed).unwrap();
    let read = Bundle::read(&bundle).unwrap();
    assert_eq!(read.trusted(&asks).unwrap().witnesses, ["w1"]);
    assert_eq!(read.keys(), [store.key()], "a witness's key is not the file's to give");
    // The signature of somebody the file does not know is still not to be touched: every proof repeats it.
    let place = bundle.windows(15).position(|part| part == b"other-office/w1").unwrap();
    for offset in 0..60 {
        let mut changed = bundle.clone();
        changed[place + offset] ^= 1;
        assert!(Bundle::read(&changed).is_err(), "{offset}");
    }
}

#[test]
fn a_case_that_the_checkpoint_does_not_cover_is_not_bundled() {
    let store = store("XA-2025-001");
    let reader = store.casebook.reader();
    let absent = CaseId(uuid::Uuid::from_u128(7));
    assert!(matches!(write(reader, absent, &store.signed), Err(super::Unbundled::NoCase)));
    let proof = reader.prove_completeness(Stream::Case(absent), &store.signed);
    proof.verify(&[]).unwrap();
    assert!(proof.head().is_none());
    let whole = super::WholeStream::of(&proof);
    let read: super::WholeStream = serde_json::from_str(&serde_json::to_string(&whole).unwrap()).unwrap();
    read.proof(Stream::Case(absent), &store.signed.checkpoint).unwrap().verify(&[]).unwrap();
    let there = reader.leaf(Position(1)).unwrap();
    assert!(read.proof(Stream::Case(absent), &store.signed.checkpoint).unwrap().verify(&[there]).is_err());
    assert!(read.proof(Stream::Case(store.case), &store.signed.checkpoint).is_err());
    assert_eq!(leaf_hash(&reader.record(Position(1)).unwrap()), there);
    assert!(SignedCheckpoint::parse(b"").is_err());
}
