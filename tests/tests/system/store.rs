//! One owner at a time, and no store that was tampered with.

use std::fs;

use tests::Binary;

use crate::with;

#[test]
fn a_second_process_is_told_that_the_store_is_in_use_and_what_to_do() {
    let (server, _) = with(&[]);
    let ended = Binary::refuses(server.folder());
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(11), "{said}");
    assert!(said.contains("in use") && said.contains("stop that process"), "{said}");
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
        fs::write(&largest, bytes).unwrap();
        let ended = Binary::refuses(server.folder());
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.code().is_some_and(|code| code != 0 && code != 101), "{:?} {said}", ended.status);
        assert!(said.contains("hrdd: ") && !said.contains("panicked"), "{}: {said}", largest.display());
    }
}
