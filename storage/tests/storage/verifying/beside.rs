//! Damage beside the log: checkpoints, keys, snapshots, the format; and who is believed.

use sha2::{Digest as _, Sha256};

use super::*;

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

/// No tree covers the register of persons: every part of an entry is looked at by itself.
#[test]
fn entries_of_the_register_that_were_altered_cut_off_or_lost_are_found_and_an_erased_one_is_not_missed() {
    let (folder, events, _) = closed(30);
    let person = events[0].recorded.by.user.clone();
    let persons = storage::Persons::open(folder.path()).unwrap();
    persons.write(&person, b"Somebody Madeup").unwrap();
    let unknown = domain::terms::UserId::new("U-never-acted").unwrap();
    persons.write(&unknown, b"Somebody else").unwrap();
    assert_eq!(found_codes(&report(folder.path())), []);
    let files = |ending: &str| -> Vec<PathBuf> {
        let paths = fs::read_dir(folder.path().join("persons")).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
    };
    let mut opened = 0;
    for path in files("key").into_iter().chain(files("sealed")) {
        let whole = fs::read(&path).unwrap();
        let mut flipped = whole.clone();
        flipped[whole.len() / 2] ^= 1;
        // Whether a flipped bit is seen depends on whether the log names the person.
        fs::write(&path, flipped).unwrap();
        let codes = found_codes(&report(folder.path()));
        opened += usize::from(codes == [Code::PersonDamaged]);
        assert!(codes.len() <= 1, "{codes:?}");
        fs::write(&path, &whole[..20]).unwrap();
        assert_eq!(found_codes(&report(folder.path())), [Code::PersonDamaged], "{}", path.display());
        fs::remove_file(&path).unwrap();
        let lost = report(folder.path());
        let is_key = path.extension().is_some_and(|ending| ending == "key");
        assert_eq!(found_codes(&lost), [if is_key { Code::PersonDamaged } else { Code::PersonUnfinished }]);
        assert_eq!(lost.is_ok(), !is_key);
        fs::write(&path, whole).unwrap();
    }
    assert_eq!(opened, 2, "key and entry of the person whom the log names");
    persons.destroy(&person).unwrap();
    assert_eq!(found_codes(&report(folder.path())), []);
    fs::write(files("erased")[0].with_extension("key"), [7; 32]).unwrap();
    assert_eq!(found_codes(&report(folder.path())), [Code::PersonUnfinished]);
}

/// The register does not know that it is older than an erasure; the log does.
#[test]
fn a_copy_of_the_register_from_before_an_erasure_that_was_put_back_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (mut log, mut numbering) = grown(folder.path(), 20);
    let [erased, other] = ["U-left", "user-3"].map(|name| domain::terms::UserId::new(name).unwrap());
    let mut commit = numbering.commit(1, 5);
    let body = domain::ledger::PersonErased {
        person: erased.clone(),
        legal_basis: domain::terms::Text::new("A request of the person.").unwrap(),
        requested_on: domain::terms::Day::parse("2026-01-01").unwrap(),
    };
    commit.envelopes[0].event = domain::ledger::Event::PersonErased(body).into();
    log.append(vec![commit]).unwrap();
    drop(log);
    let persons = storage::Persons::open(folder.path()).unwrap();
    for person in [&erased, &other] {
        persons.write(person, b"Somebody Madeup").unwrap();
    }
    let (register, before) = (folder.path().join("persons"), tempfile::tempdir().unwrap());
    copy_folder(&register, before.path());
    persons.destroy(&erased).unwrap();
    assert_eq!(found(&report(folder.path())), []);
    for put_back in [&["key", "sealed"][..], &["sealed"], &["key"]] {
        fs::remove_dir_all(&register).unwrap();
        copy_folder(before.path(), &register);
        for ending in ["key", "sealed"].into_iter().filter(|ending| !put_back.contains(ending)) {
            fs::remove_file(register.join(format!("{}.{ending}", hex::encode(Sha256::digest(erased.as_str())))))
                .unwrap();
        }
        let report = report(folder.path());
        assert_eq!(found_codes(&report), [Code::PersonUnfinished], "{put_back:?}");
        let said = &report.findings[0];
        assert!(said.message.contains("was erased") && said.file.as_ref().unwrap().ends_with(put_back[0]), "{said:?}");
        assert!(report.is_ok(), "the next start mends it");
    }
}

fn paths_in(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// The register and the verification say the same: an erasure is told by its marker or by the log, never by zeros alone, or
/// an entry that was lost would pass for one that was erased.
#[test]
fn a_key_of_zeros_is_damage_and_what_an_erasure_left_is_told_by_its_marker() {
    let (folder, events, _) = closed(10);
    let person = events[0].recorded.by.user.clone();
    let persons = storage::Persons::open(folder.path()).unwrap();
    persons.write(&person, b"Somebody Madeup").unwrap();
    let is_key = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "key");
    let key = paths_in(&folder.path().join("persons")).into_iter().find(is_key).unwrap();
    for damaged in [&[0; 32][..], &[0; 31], &[0; 33]] {
        fs::write(&key, damaged).unwrap();
        assert!(persons.read(&person).is_err(), "{} bytes", damaged.len());
        assert_eq!(found_codes(&report(folder.path())), [Code::PersonDamaged], "{} bytes", damaged.len());
    }
    fs::write(&key, [0; 32]).unwrap();
    fs::write(key.with_extension("erased"), []).unwrap();
    assert_eq!(persons.read(&person).unwrap(), None);
    let report = report(folder.path());
    assert_eq!(found_codes(&report), [Code::PersonUnfinished]);
    let said = &report.findings[0].message;
    assert!(said.contains("was erased") && !said.contains("Put it back"), "{said}");
}

/// A file that cannot be read need not have been altered: what the system says is said.
#[test]
fn a_file_that_cannot_be_read_is_told_in_the_words_of_the_system() {
    let (folder, events, _) = closed(10);
    let persons = storage::Persons::open(folder.path()).unwrap();
    persons.write(&events[0].recorded.by.user, b"Somebody Madeup").unwrap();
    let within = |path: PathBuf| path.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
    let entry = |ending: &str| {
        let is_it = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
        within(paths_in(&folder.path().join("persons")).into_iter().find(is_it).unwrap())
    };
    for name in [
        "FORMAT".to_owned(),
        "passwords".to_owned(),
        "tokens.used".to_owned(),
        "scrub.last".to_owned(),
        "syslog.last".to_owned(),
        "webhooks.json".to_owned(),
        "mail.json".to_owned(),
        "push/desk.course".to_owned(),
        entry("key"),
        entry("sealed"),
        "retired.keys".to_owned(),
        "checkpoint.a".to_owned(),
        "checkpoint.witnessed".to_owned(),
        "snapshots/views-digest.snapshot".to_owned(),
    ] {
        let path = folder.path().join(&name);
        let whole = fs::read(&path).ok();
        drop(fs::remove_file(&path));
        // Nobody reads a folder as a file, root neither.
        fs::create_dir_all(&path).unwrap();
        let report = report(folder.path());
        assert_eq!(found_codes(&report), [Code::FileUnreadable], "{name}");
        assert!(!report.is_ok(), "it was not checked");
        let said = &report.findings[0];
        let words = fs::read(&path).unwrap_err().to_string();
        assert!(said.message.contains(&words), "{said:?}");
        assert_eq!(said.file.as_ref(), Some(&name));
        fs::remove_dir(&path).unwrap();
        if let Some(whole) = whole {
            fs::write(&path, whole).unwrap();
        }
    }
}

#[test]
fn what_no_tree_covers_is_read_and_damage_in_it_is_found() {
    let (folder, ..) = closed(10);
    for (name, code) in [
        ("passwords", Code::PasswordsDamaged),
        ("tokens.used", Code::LastUseDamaged),
        ("scrub.last", Code::LastScrubDamaged),
        ("backup.last", Code::LastBackupDamaged),
        ("syslog.last", Code::DeliveryPlaceDamaged),
        ("push/desk.course", Code::DeliveryPlaceDamaged),
        ("push/desk.log", Code::DeliveryPlaceDamaged),
        ("push/mail-0011223344556677.place", Code::DeliveryPlaceDamaged),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let whole = storage::seal_line("{\"passwords\":{}}").into_bytes();
        fs::write(&path, &whole).unwrap();
        assert_eq!(found_codes(&report(folder.path())), []);
        // Every byte of the first; of the others, which are read by the same code, some of both lines.
        let step = if name == "passwords" { 1 } else { 13 };
        for place in (0..whole.len()).step_by(step) {
            let mut bytes = whole.clone();
            bytes[place] ^= 1;
            fs::write(&path, bytes).unwrap();
            let report = report(folder.path());
            assert_eq!(found_codes(&report), [code], "byte {place} of {name}: {:?}", fs::read(&path));
            assert_eq!(report.is_ok(), name != "passwords", "{name}");
        }
        fs::write(&path, &whole[..5]).unwrap();
        assert_eq!(found_codes(&report(folder.path())), [code]);
        fs::remove_file(path).unwrap();
    }
}

/// People write these two: they bear no checksum, and what does not read as JSON is found.
#[test]
fn who_is_sent_what_is_read_and_what_is_no_json_is_damage() {
    let (folder, ..) = closed(10);
    for (name, code) in [("webhooks.json", Code::ReceiversDamaged), ("mail.json", Code::MailSettingsDamaged)] {
        let path = folder.path().join(name);
        fs::write(&path, "{\n  \"people\": []\n}\n").unwrap();
        assert_eq!(found_codes(&report(folder.path())), [], "as an editor leaves it");
        for damaged in ["", "{\"people\": [}", "[]", "{} {}"] {
            fs::write(&path, damaged).unwrap();
            let report = report(folder.path());
            assert_eq!((found_codes(&report), report.is_ok()), (vec![code], false), "{name}: {damaged}");
            assert_eq!(report.findings[0].file.as_deref(), Some(name));
        }
        fs::remove_file(path).unwrap();
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
    let missing = report(folder.path());
    assert_eq!(found_codes(&missing), [Code::LogMissing, Code::NotCompared, Code::NotCompared]);
    assert_eq!((missing.root, missing.is_readable), (None, false));
    let empty = tempfile::tempdir().unwrap();
    let nothing = verify(empty.path(), &Request::default(), &mut |_| ());
    assert!(matches!(nothing, Err(StorageError::NotAStore { .. })));
}
