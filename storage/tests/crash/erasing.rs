//! An erasure from the register of persons, cut off anywhere.

use std::{
    fs,
    io::{BufRead as _, Write as _},
    path::{Path, PathBuf},
    process::Command,
};

use domain::terms::UserId;
use storage::Persons;

use crate::{
    cutting::{ALL, room, seed},
    disk::{Chance, Disk},
    recording::record,
};

const ENTRY: &[u8] = b"Somebody Madeup, somebody@office.example";

fn person() -> UserId {
    UserId::new("U-left").unwrap()
}

/// The file of the register with this ending.
fn part(folder: &Path, ending: &str) -> Option<PathBuf> {
    let paths = fs::read_dir(folder.join("persons")).unwrap().map(|entry| entry.unwrap().path());
    paths.into_iter().find(|path| path.extension().is_some_and(|found| found == ending))
}

/// Before the key is touched it is settled that it goes: no cut leaves an overwritten key that says nothing of an erasure.
#[test]
fn an_erasure_may_be_cut_off_anywhere_and_is_never_taken_for_damage() {
    let store = room();
    let [folder, cut] = ["folder", "cut"].map(|name| store.path().join(name));
    Persons::open(&folder).unwrap().write(&person(), ENTRY).unwrap();
    let key = fs::read(part(&folder, "key").unwrap()).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "erasing::child", "--ignored", "--nocapture", "--test-threads", "1"]);
    command.env("HRDD_CRASH_ERASING", &folder);
    let recording = record(&mut command, &folder);
    let (operations, mut disk) = (&recording.operations, recording.before.clone());
    let (mut kept, mut gone) = (0, 0);
    for place in 0..=operations.len() {
        for fate in ALL {
            fs::create_dir(&cut).unwrap();
            disk.cut(operations, fate, &mut Chance(seed() ^ (place as u64) << 8 ^ fate as u64), &cut);
            let what = format!("operation {place} of {operations:?}, {fate:?}");
            let marked = part(&cut, "erased").is_some();
            let whole = part(&cut, "key").is_some_and(|path| fs::read(path).unwrap() == key);
            assert!(whole || marked, "{what}: the key is not what it was, and no marker says why");
            let persons = Persons::open(&cut).unwrap();
            let read = persons.read(&person()).unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_eq!(read.as_deref(), (!marked).then_some(ENTRY), "{what}");
            if marked {
                gone += 1
            } else {
                kept += 1
            }
            // Done again, it ends.
            persons.destroy(&person()).unwrap();
            assert!(part(&cut, "key").is_none() && part(&cut, "sealed").is_none(), "{what}");
            fs::remove_dir_all(&cut).unwrap();
        }
        if place < operations.len() {
            disk.step(operations, place);
        }
    }
    assert_eq!(disk_of(&disk), disk_of(&Disk::of(&folder)), "what was recorded is not what was done");
    println!("{} operations, {kept} cuts before the erasure, {gone} after", operations.len());
    assert!(kept > 5 && gone > 20, "{kept} before, {gone} after");
}

fn disk_of(disk: &Disk) -> Vec<&PathBuf> {
    disk.names().keys().collect()
}

#[test]
#[ignore = "the process that is watched; it does nothing by itself"]
fn child() {
    let Some(folder) = std::env::var_os("HRDD_CRASH_ERASING") else { return };
    std::io::stdout().write_all(b"ready\n").unwrap();
    std::io::stdin().lock().read_line(&mut String::new()).unwrap();
    assert!(Persons::open(Path::new(&folder)).unwrap().destroy(&person()).unwrap());
}
