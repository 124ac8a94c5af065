//! Verification: every kind of damage is found and located, what is whole gives no finding, and nothing is written.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::{FileExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use domain::{Envelope, Position};
use storage::{
    ALL_REVISIONS, EventLog, Options, Snapshot, Snapshots, StorageError, encode,
    proof::{Checkpoint, SignedCheckpoint, SigningKey, Trust, VerifierKey},
    verification::{Code, Finding, MAX_FINDINGS, Report, Request, Severity, Verification, verify},
};

use crate::{
    contract::{grown, open},
    samples::{Numbering, envelope, event, stream},
    tampering::{copy_folder, with_tree},
};

fn verified(folder: &Path, request: &Request) -> Verification {
    // sled lets go of its lock a moment after the last handle, and the store's own goes with the last reader.
    verify(folder, request, &mut |_| ()).unwrap()
}

fn report(folder: &Path) -> Report {
    verified(folder, &Request::default()).report
}

fn against(folder: &Path, checkpoint: SignedCheckpoint) -> Report {
    verified(folder, &Request { against: Some(checkpoint), ..Request::default() }).report
}

/// Code, first and last position of every finding.
fn found(report: &Report) -> Vec<(Code, u64, u64)> {
    let place = |finding: &Finding| {
        let first = finding.position.map_or(0, |position| position.0);
        (finding.code, first, finding.last.map_or(first, |last| last.0))
    };
    for finding in &report.findings {
        let said = &finding.message;
        assert!(said.len() > 20 && !said.contains("  "), "{said}");
        assert!(
            finding.position.is_some() || finding.file.is_some() || !finding.is_bad() || said.contains("--"),
            "{said}"
        );
    }
    report.findings.iter().map(place).collect()
}

fn key_of(folder: &Path) -> VerifierKey {
    SigningKey::parse(&fs::read_to_string(folder.join("signing.key")).unwrap()).unwrap().public()
}

fn signed_at_head(log: &EventLog) -> SignedCheckpoint {
    log.reader().signed_for(log.head(), std::time::Duration::from_secs(20)).unwrap().checkpoint.clone()
}

fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                files.insert(entry.path(), fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn change(folder: &Path, position: u64, change: impl FnOnce(&mut Vec<u8>)) {
    with_tree(folder, |tree| {
        let mut record = tree.get(position.to_be_bytes()).unwrap().unwrap().to_vec();
        change(&mut record);
        tree.insert(position.to_be_bytes(), record).unwrap();
    });
}

/// A store of about this many events that is closed; its events, and its checkpoint.
fn closed(events: u64) -> (tempfile::TempDir, Vec<Envelope>, SignedCheckpoint) {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), events);
    let all = log.reader().after(Position(0), 10_000).unwrap();
    let signed = signed_at_head(&log);
    drop(log);
    (folder, all.iter().map(|event| Envelope::clone(event)).collect(), signed)
}

#[test]
fn a_whole_store_gives_no_finding_and_can_be_read_from_the_copy() {
    let (folder, events, signed) = closed(1_500);
    let root = signed.checkpoint().root;
    let snapshot = Snapshot { position: Position(root.size), digest: root.hash, state: vec![7; 9] };
    Snapshots::open(folder.path()).unwrap().save("views-digest", &snapshot).unwrap();
    let (before, mut steps) = (bytes_of(folder.path()), 0);
    let request = Request { against: Some(signed), ..Request::default() };
    let Verification { report, log } = verify(folder.path(), &request, &mut |_| steps += 1).unwrap();
    assert_eq!(found(&report), []);
    assert!(report.is_ok() && !report.keys_given && steps > 5);
    assert_eq!((report.head, report.root, report.covered()), (Position(root.size), Some(root), Position(root.size)));
    let compared: Vec<_> = report.compared.iter().map(|one| (one.name.as_str(), one.signed)).collect();
    let names = ["checkpoint.a", "checkpoint.b", "elsewhere"].map(|name| (name, true));
    assert!(names.iter().all(|name| compared.contains(name)), "{compared:?}");
    assert!(compared.contains(&("snapshots/views-digest.snapshot", false)));
    let log = log.unwrap();
    let read: Vec<Envelope> = log.after(Position(0), 10_000).unwrap().iter().map(|one| Envelope::clone(one)).collect();
    assert_eq!(read, events);
    let of_stream = events.iter().filter(|event| event.stream == stream(3)).count();
    assert_eq!(log.history(&stream(3), ALL_REVISIONS).unwrap().len(), of_stream);
    drop(log);
    assert_eq!(bytes_of(folder.path()), before, "verification writes nothing");
    drop(open(folder.path()));
}

#[test]
fn a_store_that_may_only_be_read_is_verified_and_a_damaged_one_stays_as_it_is() {
    let (folder, ..) = closed(300);
    change(folder.path(), 9, |record| record[40] ^= 4);
    let before = bytes_of(folder.path());
    let mode = |mode| {
        for name in ["log", ""] {
            fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    mode(0o500);
    let report = report(folder.path());
    mode(0o700);
    assert_eq!(found(&report)[0], (Code::RecordDamaged, 9, 9));
    assert_eq!(bytes_of(folder.path()), before);
}

#[test]
fn a_changed_byte_anywhere_in_a_record_is_found_with_its_position_and_its_stream() {
    let (folder, events, _) = closed(40);
    let length = encode(&events[8], true).unwrap().len();
    let mut named = 0;
    for place in (0..length).step_by(7) {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(folder.path(), copy.path());
        change(copy.path(), 9, |record| record[place] ^= 0x10);
        let report = report(copy.path());
        let first = &report.findings[0];
        let code = if place == 0 { Code::RecordUnknown } else { Code::RecordDamaged };
        assert_eq!((first.code, first.position), (code, Some(Position(9))), "byte {place}: {first:?}");
        assert!(found(&report).iter().any(|(code, ..)| *code == Code::RootDiffers), "byte {place}");
        if let Some(stream) = &first.stream {
            named += u32::from(*stream == events[8].stream);
        }
    }
    assert!(named > 20, "the stream is named where most of the record still reads: {named} times");
}

#[test]
fn removed_records_are_all_found_in_one_pass() {
    let (folder, events, _) = closed(600);
    with_tree(folder.path(), |tree| {
        for position in [20_u64, 300, 301, 302, 500] {
            tree.remove(position.to_be_bytes()).unwrap().unwrap();
        }
    });
    change(folder.path(), 400, |record| record[30] ^= 1);
    let Verification { report, log } = verified(folder.path(), &Request::default());
    let all = found(&report);
    for expected in [
        (Code::RecordMissing, 20, 20),
        (Code::RecordMissing, 300, 302),
        (Code::RecordDamaged, 400, 400),
        (Code::RecordMissing, 500, 500),
    ] {
        assert!(all.contains(&expected), "{expected:?} in {all:?}");
    }
    assert_eq!(all[0], (Code::RecordMissing, 20, 20), "the first bad position comes first");
    assert!(all.contains(&(Code::NotCompared, 20, 20)));
    let gone = &events[19].stream;
    let goes_on = events[20..].iter().any(|event| event.stream == *gone);
    let said = report.findings.iter().any(|one| one.code == Code::StreamRevision && one.stream.as_ref() == Some(gone));
    assert_eq!(said, goes_on, "the stream of the missing record is named where it goes on");
    assert!(!all.iter().any(|(code, ..)| *code == Code::CommandRepeated || *code == Code::CommitBroken), "{all:?}");
    assert!(!report.is_ok() && report.root.is_none() && log.is_none());
}

#[test]
fn two_records_in_each_others_place_are_both_found() {
    let (folder, ..) = closed(100);
    with_tree(folder.path(), |tree| {
        let [a, b] = [31_u64, 77].map(|position| tree.get(position.to_be_bytes()).unwrap().unwrap());
        tree.insert(31_u64.to_be_bytes(), b).unwrap();
        tree.insert(77_u64.to_be_bytes(), a).unwrap();
    });
    let all = found(&report(folder.path()));
    assert!(all.contains(&(Code::RecordDamaged, 31, 31)) && all.contains(&(Code::RecordDamaged, 77, 77)), "{all:?}");
}

#[test]
fn a_lost_tail_is_found_with_the_positions_that_are_gone() {
    let (folder, events, signed) = closed(60);
    let start = events.iter().rposition(|event| event.command != events[59].command && event.position.0 < 50).unwrap();
    let keep =
        events[..=start].iter().rposition(|event| event.command != events[start + 1].command).unwrap() as u64 + 1;
    let head = events.len() as u64;
    with_tree(folder.path(), |tree| {
        (keep + 1..=head).for_each(|position| drop(tree.remove(position.to_be_bytes()).unwrap()));
    });
    let own = report(folder.path());
    assert_eq!(found(&own)[0], (Code::LogShorter, keep + 1, head));
    let kept = against(folder.path(), signed);
    let elsewhere = kept.findings.iter().find(|finding| finding.message.contains("the checkpoint kept elsewhere"));
    assert!(elsewhere.unwrap().message.starts_with("the log is shorter than the checkpoint kept elsewhere"));
    // In the middle of a commit, too.
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let mut numbering = Numbering::default();
    log.append(vec![numbering.commit(2, 9), numbering.commit(5, 9)]).unwrap();
    drop(log);
    with_tree(folder.path(), |tree| (5..=7_u64).for_each(|at| drop(tree.remove(at.to_be_bytes()).unwrap())));
    let all = found(&report(folder.path()));
    assert!(all.contains(&(Code::CommitBroken, 3, 4)) && all.contains(&(Code::LogShorter, 5, 7)), "{all:?}");
}

#[test]
fn a_forged_record_whose_checksum_fits_is_found_between_two_checkpoints() {
    let folder = tempfile::tempdir().unwrap();
    let (mut log, mut numbering) = grown(folder.path(), 60);
    let early = signed_at_head(&log);
    let known = early.checkpoint().root.size;
    log.append(numbering.commits(60, 3, 40)).unwrap();
    let head = log.head().0;
    let old = log.reader().at(Position(known + 9)).unwrap();
    let command = log.reader().find_command(&old.command).unwrap().unwrap();
    drop(log);
    let mut forged = Envelope::clone(&old);
    forged.event = event(old.position.0 + 1, 80);
    let record = encode(&forged, command.first.0 + command.count - 1 == old.position.0).unwrap();
    change(folder.path(), old.position.0, |stored| *stored = record);
    let report = against(folder.path(), early);
    let all = found(&report);
    assert!(!all.is_empty() && all.iter().all(|one| *one == (Code::RootDiffers, known + 1, head)), "{all:?}");
    assert_eq!(report.covered(), Position(known));
}

#[test]
fn a_rewritten_store_with_the_same_key_agrees_with_itself_and_not_with_a_checkpoint_kept_outside() {
    let (folder, _, kept) = closed(80);
    let other = tempfile::tempdir().unwrap();
    fs::copy(folder.path().join("signing.key"), other.path().join("signing.key")).unwrap();
    let mut rewritten = open(other.path());
    let mut numbering = Numbering { command: 1_000, ..Numbering::default() };
    rewritten.append(numbering.commits(800, 2, 9)).unwrap();
    drop(rewritten);
    assert!(report(other.path()).is_ok(), "it agrees with itself, and that is all");
    let size = kept.checkpoint().root.size;
    let report = against(other.path(), kept);
    assert_eq!(found(&report), [(Code::RootDiffers, 1, size)]);
    assert!(!report.is_ok());
}

#[test]
fn a_checkpoint_of_the_same_records_with_other_heads_of_streams_is_found() {
    let (folder, _, signed) = closed(40);
    let key = SigningKey::parse(&fs::read_to_string(folder.path().join("signing.key")).unwrap()).unwrap();
    let of = |streams| Checkpoint { streams, ..signed.checkpoint().clone() }.sign(&key).unwrap();
    assert!(against(folder.path(), of(signed.checkpoint().streams)).is_ok());
    let report = against(folder.path(), of([7; 32]));
    assert_eq!(found_codes(&report), [Code::RootDiffers]);
    assert!(report.findings[0].message.contains("heads of the streams"));
}

#[test]
fn events_that_contradict_the_log_before_them_are_found() {
    let whole = |last| move |envelope: Envelope| (envelope.position.0, encode(&envelope, last).unwrap());
    let at = |position, stream_number, revision, command| envelope(position, stream(stream_number), revision, command);
    let mut late = at(3, 4, 3, 3);
    late.recorded.at = domain::terms::Instant::from_milliseconds(1_000_000_000_000).unwrap();
    let mut says_else = at(3, 4, 3, 2);
    says_else.fingerprint = domain::Fingerprint(1);
    let cases = [
        (
            vec![whole(true)(at(1, 4, 1, 1)), whole(true)(at(2, 4, 2, 2)), whole(true)(late)],
            (Code::TimeBackwards, 3, 3),
        ),
        (
            vec![whole(true)(at(1, 4, 1, 1)), whole(true)(at(2, 4, 2, 2)), whole(true)(at(3, 4, 3, 1))],
            (Code::CommandRepeated, 3, 3),
        ),
        (
            vec![whole(true)(at(1, 4, 1, 1)), whole(false)(at(2, 4, 2, 2)), whole(true)(at(3, 4, 3, 3))],
            (Code::CommitBroken, 3, 3),
        ),
        (
            vec![whole(true)(at(1, 4, 1, 1)), whole(false)(at(2, 4, 2, 2)), whole(true)(says_else)],
            (Code::CommitBroken, 3, 3),
        ),
        (
            vec![whole(true)(at(1, 4, 1, 1)), whole(true)(at(2, 4, 3, 2)), whole(true)(at(3, 4, 4, 3))],
            (Code::StreamRevision, 2, 2),
        ),
        (vec![whole(true)(at(1, 4, 1, 1)), whole(false)(at(2, 4, 2, 2))], (Code::CommitUnfinished, 2, 2)),
    ];
    for (records, expected) in cases {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path()));
        with_tree(folder.path(), |tree| {
            records.iter().for_each(|(at, record)| drop(tree.insert(at.to_be_bytes(), &record[..]).unwrap()));
        });
        let Verification { report, log } = verified(folder.path(), &Request::default());
        assert_eq!(found(&report), [expected]);
        let cut = expected.0 == Code::CommitUnfinished;
        assert_eq!((report.is_ok(), log.is_some(), report.head.0 == 1), (cut, cut, cut), "{expected:?}");
        if !cut {
            assert_eq!(report.findings[0].stream, Some(stream(4)));
        }
    }
}

#[test]
fn what_is_stored_beside_the_records_is_found() {
    for key in [&b""[..], b"a", &[0; 8], &[0, 0, 0, 0, 0, 0, 0, 5, 1], &[0xff; 8], &[0xff; 40]] {
        let (folder, ..) = closed(20);
        with_tree(folder.path(), |tree| drop(tree.insert(key, b"hidden").unwrap()));
        let all: Vec<Code> = found_codes(&report(folder.path()));
        assert_eq!(all, [Code::StrayKey], "{key:?}");
    }
}

fn found_codes(report: &Report) -> Vec<Code> {
    report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn each_copy_of_the_checkpoint_is_read_and_a_damaged_one_is_named() {
    for name in ["checkpoint.a", "checkpoint.b"] {
        let (folder, ..) = closed(20);
        let path = folder.path().join(name);
        let mut bytes = fs::read(&path).unwrap();
        bytes[100] ^= 1;
        fs::write(&path, bytes).unwrap();
        let report = report(folder.path());
        assert_eq!(found_codes(&report), [Code::CheckpointUnreadable]);
        assert_eq!(report.findings[0].file.as_deref(), Some(name));
        assert!(!report.is_ok());
        // What the finding says mends it.
        drop(open(folder.path()));
        assert!(self::report(folder.path()).is_ok());
    }
}

#[test]
fn a_copy_without_its_key_is_checked_with_the_one_that_was_given_and_not_ok_without() {
    let (folder, ..) = closed(50);
    let key = key_of(folder.path());
    fs::remove_file(folder.path().join("signing.key")).unwrap();
    // Anybody can put public keys beside a copy.
    fs::write(folder.path().join("retired.keys"), format!("{key}\n")).unwrap();
    let unchecked = report(folder.path());
    assert_eq!(found_codes(&unchecked), [Code::SignaturesNotChecked]);
    assert_eq!(unchecked.findings[0].code.severity(), Severity::NotChecked);
    assert!(!unchecked.is_ok() && unchecked.covered() == Position(0));
    let with = |key: &VerifierKey| verified(folder.path(), &Request { keys: vec![key.clone()], ..Request::default() });
    let checked = with(&key).report;
    assert!(checked.is_ok() && checked.keys_given && checked.covered() == checked.head);
    let policy = Trust::parse(&format!("log {key}\nquorum none\n")).unwrap();
    assert!(verified(folder.path(), &Request { trust: Some(policy), ..Request::default() }).report.is_ok());
    let foreign = SigningKey::of_log(Some(key.name()), [9; 32]).unwrap().public();
    let refused = with(&foreign).report;
    assert_eq!(found_codes(&refused), [Code::CheckpointUnsigned; 2]);
}

#[test]
fn keys_that_others_may_read_or_nobody_can_are_found() {
    let (folder, ..) = closed(10);
    let path = folder.path().join("signing.key");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(found_codes(&report(folder.path())), [Code::KeyExposed]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(folder.path().join("retired.keys"), "torn").unwrap();
    assert_eq!(found_codes(&report(folder.path())), [Code::KeyUnreadable]);
    fs::remove_file(folder.path().join("retired.keys")).unwrap();
    fs::write(&path, "torn").unwrap();
    let mut codes = found_codes(&report(folder.path()));
    codes.sort();
    assert_eq!(codes, [Code::SignaturesNotChecked, Code::KeyUnreadable]);
}

#[test]
fn a_policy_of_witnesses_is_asked_of_what_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 30);
    let witness = SigningKey::of_witness("other-office/w1", [8; 32]).unwrap();
    let policy = format!("log {}\nwitness w1 {}\nquorum w1\n", key_of(folder.path()), witness.public());
    let mut signed = (*log.reader().signed_for(log.head(), std::time::Duration::from_secs(20)).unwrap()).clone();
    let request = Request { trust: Some(Trust::parse(&policy).unwrap()), ..Request::default() };
    let without = |name: &str| {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(folder.path(), copy.path());
        drop(fs::remove_file(copy.path().join(name)));
        copy
    };
    log.reader().keep_witnessed(signed.clone()).unwrap();
    let unsigned = without("nothing");
    let signature = witness.cosign(signed.checkpoint.checkpoint().text().as_bytes(), 1_800_000_000).unwrap();
    signed.checkpoint.add(&[signature], &[witness.public()]);
    log.reader().keep_witnessed(signed).unwrap();
    drop(log);
    assert_eq!(found_codes(&report(folder.path())), [Code::WitnessesNotChecked]);
    assert!(report(folder.path()).is_ok());
    let checked = verified(folder.path(), &request).report;
    assert_eq!(found(&checked), []);
    assert!(checked.compared.iter().any(|one| one.name == "checkpoint.witnessed" && one.witnesses == ["w1"]));
    let removed = without("checkpoint.witnessed");
    assert_eq!(found_codes(&verified(removed.path(), &request).report), [Code::WitnessesMissing]);
    fs::write(
        removed.path().join("checkpoint.witnessed"),
        fs::read(unsigned.path().join("checkpoint.witnessed")).unwrap(),
    )
    .unwrap();
    assert_eq!(found_codes(&verified(removed.path(), &request).report), [Code::WitnessesMissing]);
    fs::write(removed.path().join("checkpoint.witnessed"), "torn").unwrap();
    assert_eq!(found_codes(&report(removed.path())), [Code::CheckpointUnreadable]);
}

#[test]
fn snapshots_that_are_damaged_or_of_another_log_are_found() {
    let (folder, _, signed) = closed(30);
    let root = signed.checkpoint().root;
    let snapshots = Snapshots::open(folder.path()).unwrap();
    let save = |position, digest| {
        snapshots.save("views", &Snapshot { position: Position(position), digest, state: vec![1; 50] }).unwrap();
    };
    save(root.size, [7; 32]);
    assert_eq!(found_codes(&report(folder.path())), [Code::SnapshotDiffers]);
    save(root.size + 5, root.hash);
    assert_eq!(found_codes(&report(folder.path())), [Code::SnapshotDiffers]);
    save(root.size, root.hash);
    assert!(report(folder.path()).is_ok());
    let path = folder.path().join("snapshots/views.snapshot");
    for place in [0, 10, 40, 60, fs::metadata(&path).unwrap().len() as usize - 1] {
        save(root.size, root.hash);
        let mut bytes = fs::read(&path).unwrap();
        bytes[place] ^= 1;
        fs::write(&path, bytes).unwrap();
        assert_eq!(found_codes(&report(folder.path())), [Code::SnapshotDamaged], "byte {place}");
    }
}

#[test]
fn a_missing_format_or_log_is_a_finding_and_an_empty_folder_no_store() {
    let (folder, ..) = closed(10);
    fs::write(folder.path().join("FORMAT"), "x").unwrap();
    assert_eq!(found_codes(&report(folder.path())), [Code::Format]);
    fs::remove_file(folder.path().join("FORMAT")).unwrap();
    assert_eq!(found_codes(&report(folder.path())), [Code::Format]);
    fs::write(folder.path().join("FORMAT"), "99\n").unwrap();
    let newer = verify(folder.path(), &Request::default(), &mut |_| ());
    assert!(matches!(newer, Err(StorageError::NewerFormat { .. })));
    fs::write(folder.path().join("FORMAT"), "1\n").unwrap();
    fs::remove_dir_all(folder.path().join("log")).unwrap();
    let codes = found_codes(&report(folder.path()));
    assert!(codes.contains(&Code::LogShorter) && codes.contains(&Code::LogMissing), "{codes:?}");
    let empty = tempfile::tempdir().unwrap();
    let nothing = verify(empty.path(), &Request::default(), &mut |_| ());
    assert!(matches!(nothing, Err(StorageError::NotAStore { .. })));
}

#[test]
fn a_store_in_use_is_not_verified_and_one_that_is_verified_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 10);
    let used = verify(folder.path(), &Request::default(), &mut |_| ());
    assert!(matches!(used, Err(StorageError::InUse { pid: Some(pid), .. }) if pid == std::process::id()));
    drop(log);
    let Verification { log, .. } = verified(folder.path(), &Request::default());
    assert!(verified(folder.path(), &Request::default()).report.is_ok(), "two may look at once");
    assert!(matches!(EventLog::open(folder.path(), Options::default()), Err(StorageError::InUse { .. })));
    drop(log);
    drop(open(folder.path()));
}

#[test]
fn findings_are_kept_up_to_a_limit_and_counted_beyond() {
    let (folder, ..) = closed(1_300);
    with_tree(folder.path(), |tree| {
        for position in 1..=1_200_u64 {
            let mut record = tree.get(position.to_be_bytes()).unwrap().unwrap().to_vec();
            *record.last_mut().unwrap() ^= 1;
            tree.insert(position.to_be_bytes(), record).unwrap();
        }
    });
    let report = report(folder.path());
    assert_eq!(report.findings.len(), MAX_FINDINGS);
    // 1,200 records and two copies of the checkpoint.
    assert_eq!(report.beyond, 1_202 - MAX_FINDINGS as u64);
}

/// The engine does not even open such a file; the records that were hit are named all the same.
#[test]
fn a_byte_changed_in_the_engines_file_is_located_by_record_and_stream() {
    let (folder, events, _) = closed(300);
    let path = folder.path().join("log/db");
    let whole = fs::read(&path).unwrap();
    for position in [1_usize, 77, 252] {
        let event = &events[position - 1];
        let record = [false, true].map(|last| encode(event, last).unwrap());
        let part = &record[0][60..record[0].len() - 10];
        let mut bytes = whole.clone();
        let places: Vec<usize> =
            bytes.windows(part.len()).enumerate().filter(|(_, found)| *found == part).map(|(at, _)| at).collect();
        assert!(part.len() > 100, "{}", part.len());
        assert!(!places.is_empty(), "{position}");
        places.iter().for_each(|place| bytes[*place + 70] ^= 2);
        fs::write(&path, bytes).unwrap();
        let report = report(folder.path());
        let first = &report.findings[0];
        assert_eq!((first.code, first.position), (Code::RecordDamaged, Some(event.position)), "{:?}", report.findings);
        assert_eq!((first.stream.as_ref(), first.file.as_deref()), (Some(&event.stream), Some("log/db")));
        let salvage = report.findings.iter().find(|finding| finding.code == Code::Salvage).unwrap();
        let left = format!("of {} records, {} can", events.len(), events.len() - 1);
        assert!(salvage.message.starts_with(&left) && !salvage.is_bad(), "{}", salvage.message);
    }
}

/// Every block of the engine's file destroyed in turn: found, or provably without effect.
#[test]
fn no_destroyed_block_of_the_file_goes_unfound() {
    let (folder, _, signed) = closed(400);
    let root = signed.checkpoint().root;
    let used = fs::metadata(folder.path().join("log/db")).unwrap().len().min(1 << 20);
    let (mut damaged, mut located) = (0, 0);
    for place in (0..used).step_by(16 * 1024) {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(folder.path(), copy.path());
        let file = fs::File::options().write(true).open(copy.path().join("log/db")).unwrap();
        file.write_all_at(&[0x5a; 64], place).unwrap();
        drop(file);
        let report = report(copy.path());
        if report.is_ok() {
            assert_eq!((report.root, report.head.0), (Some(root), root.size), "block at {place}");
        } else {
            damaged += 1;
            located += u32::from(report.findings.iter().any(|finding| finding.position.is_some()));
        }
    }
    assert!(damaged > 0 && located == damaged, "{located} of {damaged} were located");
}
