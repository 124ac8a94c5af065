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
