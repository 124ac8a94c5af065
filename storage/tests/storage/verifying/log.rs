//! Damage in the log itself: records, streams, commits, the whole of it.

use super::*;

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
