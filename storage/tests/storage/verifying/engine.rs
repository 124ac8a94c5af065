//! Damage in the files of the engine, below the records.

use super::*;

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

/// Where nothing can be read, nothing is said of how long the log is.
#[test]
fn a_log_that_does_not_open_is_not_told_to_be_shorter_than_its_checkpoints() {
    let (folder, _, signed) = closed(40);
    let root = signed.checkpoint().root;
    let snapshot = Snapshot { position: Position(root.size), digest: root.hash, state: vec![1; 9] };
    Snapshots::open(folder.path()).unwrap().save("views", &snapshot).unwrap();
    fs::write(folder.path().join("log/db"), vec![0x5a; 100_000]).unwrap();
    let report = against(folder.path(), signed);
    let expected = [Code::LogUnreadable, Code::NotCompared, Code::NotCompared, Code::NotCompared, Code::NotCompared];
    let codes: Vec<Code> = found_codes(&report).into_iter().filter(|code| *code != Code::Salvage).collect();
    assert_eq!(codes, expected, "{:?}", report.findings);
    assert_eq!((report.root, report.is_readable, report.is_ok()), (None, false, false));
    for finding in report.findings.iter().filter(|finding| finding.code == Code::NotCompared) {
        assert!(
            finding.position.is_none() && finding.message.contains("the log cannot be read"),
            "{}",
            finding.message
        );
    }
}

/// The settings of the engine lie beside its file; they are always the same, and it writes them anew.
#[test]
fn the_settings_of_the_engine_are_named_where_they_are_what_is_damaged() {
    let (folder, _, signed) = closed(40);
    let path = folder.path().join("log/conf");
    let whole = fs::read(&path).unwrap();
    let mut refused = 0;
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        fs::write(&path, bytes).unwrap();
        if let Err(error) = EventLog::open(folder.path(), Options::default()) {
            refused += 1;
            let said = error.to_string();
            assert!(matches!(&error, StorageError::EngineFile { file, derived: true, .. } if *file == path), "{said}");
            assert!(!said.contains("log/db"), "byte {place}: {said}");
            let report = report(folder.path());
            assert_eq!(found_codes(&report), [Code::EngineFile], "byte {place}: {:?}", report.findings);
            assert_eq!(report.findings[0].file.as_deref(), Some("log/conf"));
            assert_eq!(report.root, Some(signed.checkpoint().root));
        }
    }
    assert!(refused > 10, "{refused}");
    fs::remove_file(&path).unwrap();
    assert_eq!(open(folder.path()).root(), signed.checkpoint().root, "moved away, it is written anew");
}

/// Every block of the engine's file destroyed in turn: found, or provably without effect. What is found has a place in the
/// log, but where there is no log to have one in.
#[test]
fn no_destroyed_block_of_the_file_goes_unfound() {
    let (folder, _, signed) = closed(400);
    let root = signed.checkpoint().root;
    let used = fs::metadata(folder.path().join("log/db")).unwrap().len().min(1 << 20);
    let (mut damaged, mut by_position, mut unopened) = (0, 0, 0);
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
            // What only follows from the damage, that a checkpoint could not be compared, places nothing.
            let is_placed = |finding: &Finding| finding.position.is_some() && finding.code != Code::NotCompared;
            let is_unopened = |code: &Code| matches!(code, Code::LogUnreadable | Code::EngineFile);
            if report.findings.iter().any(is_placed) {
                by_position += 1;
            } else {
                unopened += 1;
                assert!(found_codes(&report).iter().any(is_unopened), "block at {place}: {:?}", report.findings);
            }
        }
    }
    assert!(by_position > 0 && by_position + unopened == damaged, "{by_position} by position, {unopened} not opened");
}

/// Damage in what the engine can compute again: opening refuses and changes nothing, verification goes on without that file
/// and comes to the very same log, and moved away by hand, the log opens as it was.
#[test]
fn a_damaged_file_of_the_engine_that_it_can_do_without_is_named_and_done_without() {
    let folder = tempfile::tempdir().unwrap();
    // Grown over many segments, and reopened, so that pages were moved and segments used again.
    let mut numbering = Numbering::default();
    for round in 0..9 {
        let mut log = open(folder.path());
        for _ in 0..6 {
            log.append(numbering.commits(300, 3, 25)).unwrap();
        }
        assert_eq!(log.head().0, numbering.position, "round {round}");
    }
    let segments = fs::metadata(folder.path().join("log/db")).unwrap().len() >> 23;
    assert!(segments > 2, "{segments}");
    let log = open(folder.path());
    let (root, head) = (log.root(), log.head());
    drop(log);
    let names = fs::read_dir(folder.path().join("log")).unwrap().map(|entry| entry.unwrap().path());
    let snaps: Vec<PathBuf> = names.filter(|path| path.to_string_lossy().contains("snap.")).collect();
    let [snap] = &snaps[..] else { panic!("{snaps:?}") };
    let whole = fs::read(snap).unwrap();
    let name = format!("log/{}", snap.file_name().unwrap().to_str().unwrap());
    let flipped = |place: usize| {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        bytes
    };
    for bytes in [flipped(0), flipped(whole.len() / 2), flipped(whole.len() - 1), whole[..9].to_vec(), Vec::new()] {
        fs::write(snap, &bytes).unwrap();
        let before = bytes_of(&folder.path().join("log"));
        let refused = EventLog::open(folder.path(), Options::default()).unwrap_err();
        let said = refused.to_string();
        assert!(matches!(&refused, StorageError::EngineFile { file, derived: true, .. } if file == snap), "{said}");
        assert!(said.contains("No event was changed") && said.contains("hrdd verify"), "{said}");
        assert!(bytes_of(&folder.path().join("log")) == before, "an opening that was refused changed something");
        let Verification { report, log } = verified(folder.path(), &Request::default());
        assert_eq!(found_codes(&report), [Code::EngineFile], "{:?}", report.findings);
        assert_eq!(report.findings[0].file.as_deref(), Some(name.as_str()));
        assert!(!report.is_ok() && log.is_some());
        assert_eq!((report.root, report.head), (Some(root), head));
    }
    fs::remove_file(snap).unwrap();
    let log = EventLog::open(folder.path(), Options::default()).unwrap();
    assert_eq!((log.root(), log.head()), (root, head));
}

/// What is said of the file of the records names it and the next step. Whether the engine refuses, or cuts the log off at the
/// damage and the comparison with the checkpoint refuses: every byte is as it was, and what was still whole can be saved.
#[test]
fn an_opening_that_is_refused_changes_nothing_whoever_refuses_it() {
    let (folder, ..) = closed(400);
    let used = fs::metadata(folder.path().join("log/db")).unwrap().len().min(1 << 20);
    let (mut by_engine, mut by_checkpoint) = (0, 0);
    for place in (0..used).step_by(16 * 1024) {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(folder.path(), copy.path());
        let file = fs::File::options().write(true).open(copy.path().join("log/db")).unwrap();
        file.write_all_at(&[0x5a; 64], place).unwrap();
        let before = bytes_of(&copy.path().join("log"));
        let Err(error) = EventLog::open(copy.path(), Options::default()) else { continue };
        let said = error.to_string();
        assert!(bytes_of(&copy.path().join("log")) == before, "{place}: {said}: something was changed");
        if matches!(error, StorageError::EngineFile { .. } | StorageError::EnginePanic { .. }) {
            by_engine += 1;
            assert!(said.contains("log/db") && said.contains("hrdd verify") && said.contains("backup"), "{said}");
        } else {
            by_checkpoint += 1;
        }
        let left = ["log.before", "log.copying", "log.spent"].map(|name| copy.path().join(name).exists());
        assert_eq!(left, [false; 3]);
    }
    assert!(by_engine > 0 && by_checkpoint > 0, "{by_engine} by the engine, {by_checkpoint} by the checkpoint");
}

/// Cut off at any place between the copy and the comparison: the next opening begins from what was there before.
#[test]
fn an_opening_that_was_cut_off_is_begun_anew_from_the_old_bytes() {
    let (folder, events, signed) = closed(300);
    let [log, before] = ["log", "log.before"].map(|name| folder.path().join(name));
    for cut in ["the engine had written", "the log was removed", "the old one was copied", "the copy was spent"] {
        match cut {
            "the engine had written" => {
                copy_folder(&log, &before);
                fs::write(log.join("db"), b"what an engine leaves").unwrap();
            }
            "the log was removed" => fs::rename(&log, &before).unwrap(),
            "the old one was copied" => fs::create_dir(folder.path().join("log.copying")).unwrap(),
            _ => fs::create_dir(folder.path().join("log.spent")).unwrap(),
        }
        if before.exists() {
            let report = report(folder.path());
            assert_eq!((report.root, report.is_ok()), (Some(signed.checkpoint().root), true), "{cut}: {report:?}");
        }
        let opened = EventLog::open(folder.path(), Options::default()).unwrap();
        assert_eq!((opened.head().0, opened.root()), (events.len() as u64, signed.checkpoint().root), "{cut}");
        drop(opened);
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        assert_eq!(names.filter(|name| name.starts_with("log")).collect::<Vec<_>>(), ["log"], "{cut}");
    }
}

/// A log that lies on another disk, behind a link: no copy can take its name, so none is made, and it opens.
#[test]
fn a_torn_log_behind_a_link_opens() {
    let (folder, events, signed) = closed(300);
    let elsewhere = tempfile::tempdir().unwrap();
    let [log, moved] = [folder.path().join("log"), elsewhere.path().join("log")];
    copy_folder(&log, &moved);
    fs::remove_dir_all(&log).unwrap();
    std::os::unix::fs::symlink(&moved, &log).unwrap();
    for _ in 0..2 {
        std::io::Write::write_all(&mut fs::File::options().append(true).open(log.join("db")).unwrap(), &[1]).unwrap();
        let opened = EventLog::open(folder.path(), Options::default()).unwrap();
        assert_eq!((opened.head().0, opened.root()), (events.len() as u64, signed.checkpoint().root));
        drop(opened);
        assert!(fs::symlink_metadata(&log).unwrap().is_symlink() && !folder.path().join("log.before").exists());
    }
}
