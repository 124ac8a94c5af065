//! One owner at a time, and no store that was tampered with.

use std::fs;

use tests::Binary;

use crate::with;

#[test]
fn a_second_process_is_told_that_the_store_is_in_use_and_what_to_do() {
    let (server, _) = with(&[]);
    let head = server.head();
    let ended = Binary::refuses(server.folder());
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(11), "{said}");
    assert!(said.contains("in use") && said.contains("stop that process"), "{said}");
    assert_eq!(server.head(), head, "the first goes on, with what it has");
}

#[test]
fn a_damaged_store_is_refused_with_a_message_and_without_a_panic() {
    for truncate in [true, false] {
        let (mut server, _) = with(&[]);
        assert!(server.stop().success());
        let mut folders = vec![server.folder().to_path_buf()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path())
                } else {
                    files.push((entry.metadata().unwrap().len(), entry.path()))
                }
            }
        }
        let (_, largest) =
            files.into_iter().filter(|(_, path)| !path.to_string_lossy().contains("checkpoint")).max().unwrap();
        let mut bytes = fs::read(&largest).unwrap();
        if truncate {
            // Most of the file is room that the engine has not used yet; the events are at its beginning.
            bytes.truncate(4_096);
        } else {
            bytes.iter_mut().step_by(97).for_each(|byte| *byte ^= 0x10);
        }
        fs::write(&largest, &bytes).unwrap();
        let ended = Binary::refuses(server.folder());
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.code().is_some_and(|code| code != 0 && code != 101), "{:?} {said}", ended.status);
        assert!(said.contains("hrdd: ") && !said.contains("panicked"), "{}: {said}", largest.display());
        let name = largest.file_name().unwrap().to_str().unwrap();
        assert!(said.contains("position ") || said.contains(&format!("log/{name}")), "it says where: {said}");
        assert!(said.contains("keep a copy of the folder") && said.contains("restore a backup"), "what to do: {said}");
        assert!(fs::read(&largest).unwrap() == bytes, "what was found is left as it was: {said}");
    }
}

/// Changes one record in the engine, and nothing else.
fn tamper(folder: &std::path::Path, position: u64, change: impl FnOnce(&mut Vec<u8>)) {
    // The engine lets go of its lock a moment after the last handle.
    let config = sled::Config::new().path(folder.join("log")).segment_size(8 << 20);
    let mut tries = (0..500).filter_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        config.open().ok()
    });
    let db = tries.next().unwrap();
    let tree = db.open_tree("events").unwrap();
    let mut record = tree.get(position.to_be_bytes()).unwrap().unwrap().to_vec();
    change(&mut record);
    tree.insert(position.to_be_bytes(), record).unwrap();
    db.flush().unwrap();
}

#[test]
fn one_flipped_bit_of_a_record_is_found_at_the_opening_with_its_position() {
    let (mut server, _) = with(&[]);
    let (head, trail) = (server.head(), server.trail());
    assert!(server.stop().success());
    for (position, byte, bit) in [(1, 0, 0), (head / 2, 30, 3), (head - 1, usize::MAX, 7)] {
        let flip = |record: &mut Vec<u8>| {
            let byte = byte.min(record.len() - 1);
            record[byte] ^= 1 << bit;
        };
        tamper(server.folder(), position, flip);
        let ended = Binary::refuses(server.folder());
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.contains(&format!("position {position}")) && !said.contains("panicked"), "{position}: {said}");
        tamper(server.folder(), position, flip);
    }
    server.start();
    assert!(server.trail().starts_with(&trail), "with its bits as they were, it opens");
}

#[test]
fn one_flipped_bit_of_the_engines_file_is_found_at_the_opening() {
    let (mut server, _) = with(&[1]);
    assert!(server.stop().success());
    let file = server.folder().join("log").join("db");
    let bytes = fs::read(&file).unwrap();
    let needle = b"Border posts on the northern road";
    let places: Vec<usize> = bytes
        .windows(needle.len())
        .enumerate()
        .filter(|(_, window)| window == needle)
        .map(|(place, _)| place)
        .collect();
    assert!(!places.is_empty(), "the title of a case stands in the file");
    for place in places {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1;
        fs::write(&file, &flipped).unwrap();
        let ended = Binary::refuses(server.folder());
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.code() == Some(1) && !said.contains("panicked"), "byte {place}: {said}");
        assert!(fs::read(&file).unwrap() == flipped, "byte {place}: what was refused was not written to");
    }
}
