//! The index is derived: whatever happens to it, it is made anew from the log and answers as before.

use std::{fs, path::Path};

use serde_json::Value;

use super::{indexed, search, store};
use crate::harness::{scenarios, write};

const QUESTIONS: [&str; 6] = ["support", "suspended patrol", "\"the unit\"", "monit*", "training -weapons", "risk"];

fn answers(folder: &Path) -> Vec<Value> {
    let casebook = indexed(folder);
    let answers = QUESTIONS.iter().map(|words| search(&casebook, words, ", first: 100")).collect();
    casebook.close();
    answers
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder.join("search")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn an_index_that_is_lost_or_damaged_in_any_file_answers_as_before() {
    let (folder, casebook, _) = store(&[]);
    casebook.close();
    drop(casebook);
    let wanted = answers(folder.path());
    assert!(wanted.iter().filter(|found| found["totalCount"].as_u64().unwrap() > 1).count() > 3, "{wanted:?}");
    assert_eq!(answers(folder.path()), wanted, "kept over a restart");
    fs::remove_dir_all(folder.path().join("search")).unwrap();
    assert_eq!(answers(folder.path()), wanted, "made anew");
    let mut damaged = 0;
    for kind in 0..files(folder.path()).len() {
        let Some(file) = files(folder.path()).get(kind).cloned() else { continue };
        let mut bytes = fs::read(&file).unwrap();
        if bytes.is_empty() {
            continue;
        }
        let middle = bytes.len() / 2;
        if kind % 2 == 0 {
            bytes[middle] ^= 0x55;
        } else {
            bytes.truncate(middle);
        }
        fs::write(&file, bytes).unwrap();
        assert_eq!(answers(folder.path()), wanted, "{} with a wrong byte, or half of it", file.display());
        damaged += 1;
    }
    assert!(damaged > 4, "{damaged}");
    // Something else in its place.
    fs::remove_dir_all(folder.path().join("search")).unwrap();
    fs::create_dir(folder.path().join("search")).unwrap();
    fs::write(folder.path().join("search/meta.json"), "{}").unwrap();
    assert_eq!(answers(folder.path()), wanted);
}

#[test]
fn an_index_of_another_log_or_of_more_than_the_log_holds_is_made_anew() {
    let (longer, casebook, _) = store(&["Okapis."]);
    casebook.close();
    drop(casebook);
    let foreign = answers(longer.path());
    let shorter = tempfile::tempdir().unwrap();
    let mut events = scenarios();
    let cut = events.iter().rposition(|event| event.command != events.last().unwrap().command).unwrap() + 1;
    events.truncate(cut);
    write(shorter.path(), events);
    let wanted = answers(shorter.path());
    assert_ne!(wanted, foreign);
    let copy = |from: &Path, to: &Path| {
        fs::remove_dir_all(to.join("search")).unwrap();
        fs::create_dir(to.join("search")).unwrap();
        for file in files(from) {
            fs::copy(&file, to.join("search").join(file.file_name().unwrap())).unwrap();
        }
    };
    copy(longer.path(), shorter.path());
    assert_eq!(answers(shorter.path()), wanted, "it went further than the log");
    // As long as the other, and of another content.
    let (other, casebook, _) = store(&["Quaggas."]);
    casebook.close();
    drop(casebook);
    let wanted = answers(other.path());
    copy(longer.path(), other.path());
    assert_eq!(answers(other.path()), wanted, "it was of another log");
    let casebook = indexed(other.path());
    assert_eq!(
        (&search(&casebook, "okapi", "")["totalCount"], &search(&casebook, "quagga", "")["totalCount"]),
        (&0.into(), &1.into())
    );
    casebook.close();
}
