//! One byte of a store altered at a time: it is found, and verification says where, or it has no effect on anything that is
//! read.
//!
//! Each store is opened in a process of its own with little memory, so that a length that was believed, or an abort, is
//! seen. The whole of it, every byte and 10,000 of a larger store (some minutes):
//!
//!     cargo test -p storage --test flips -- --ignored --nocapture every

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite stops where the log fails"
)]
#![cfg(unix)]

#[allow(dead_code, reason = "shared with programs that need more of it")]
#[path = "../storage/samples.rs"]
mod samples;

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use domain::Position;
use samples::{Numbering, mixed};
use storage::{
    EventLog, Options, Persons, Snapshot, Snapshots, StorageError, adopt_next_key, next_key,
    proof::Root,
    seal_line,
    verification::{Code, Finding, Request, verify},
};

/// What a process may have of memory, all in all: KiB. A healthy one takes a third of it.
const MEMORY: u64 = 1 << 20;

/// After so many alterations the untouched store is opened, to see that the process itself is still well.
const CONTROL: usize = 64;

type Files = BTreeMap<PathBuf, Vec<u8>>;

#[derive(Clone, Copy, Debug)]
struct Kind {
    name: &'static str,
    segment_bytes: usize,
    events: u64,
}

const SMALL: Kind = Kind { name: "small", segment_bytes: 32 << 10, events: 12 };
const LARGER: Kind = Kind { name: "larger", segment_bytes: 64 << 10, events: 300 };

impl Kind {
    fn options(&self) -> Options {
        Options { segment_bytes: self.segment_bytes, opening_threads: 1, ..Options::default() }
    }

    /// A store with every file that one may have.
    fn grow(&self, folder: &Path) {
        let mut numbering = Numbering::default();
        for half in 1..=2 {
            let mut log = EventLog::open(folder, self.options()).unwrap();
            while numbering.position < self.events / 2 * half {
                log.append(vec![numbering.commit(1 + numbering.command % 3, 9)]).unwrap();
            }
            let signed = log.reader().signed_for(log.head(), Duration::from_secs(20)).unwrap();
            log.reader().keep_witnessed(storage::Signed::clone(&signed)).unwrap();
            let root = log.root();
            let snapshot = Snapshot { position: Position(root.size), digest: root.hash, state: vec![7; 40] };
            Snapshots::open(folder).unwrap().save("views-digest", &snapshot).unwrap();
            let acted = log.reader().at(Position(1)).unwrap().recorded.by.user.clone();
            Persons::open(folder).unwrap().write(&acted, b"Somebody Madeup").unwrap();
            fs::write(folder.join("passwords"), seal_line("{\"passwords\":{},\"codes\":{}}")).unwrap();
            drop(log);
            if half == 1 {
                next_key(folder).unwrap();
                adopt_next_key(folder).unwrap();
            }
        }
    }
}

fn room() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn read(folder: &Path) -> Files {
    let (mut files, mut folders) = (Files::new(), vec![folder.to_path_buf()]);
    while let Some(open) = folders.pop() {
        for entry in fs::read_dir(open).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                files.insert(entry.path().strip_prefix(folder).unwrap().to_path_buf(), fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn lay(files: &Files, folder: &Path) {
    drop(fs::remove_dir_all(folder));
    fs::create_dir_all(folder.join("log/blobs")).unwrap();
    for (name, bytes) in files {
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
        fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// All that a reader can see.
#[derive(PartialEq, Eq)]
struct Seen {
    root: Root,
    records: Vec<Vec<u8>>,
}

fn look(kind: &Kind, folder: &Path, append: bool) -> Result<Seen, StorageError> {
    let mut numbering = Numbering::default();
    let mut log = EventLog::open_with(folder, kind.options(), &mut |envelope| numbering.take(envelope))?;
    let reader = log.reader();
    let records = (1..=log.head().0).map(|position| reader.record(Position(position))).collect::<Result<_, _>>()?;
    let seen = Seen { root: log.root(), records };
    if append && log.append(vec![numbering.commit(2, 9)]).is_ok() {
        // What goes on must be there again.
        let (head, root) = (log.head(), log.root());
        drop((reader, log));
        let again = EventLog::open(folder, kind.options())?;
        assert!((again.head(), again.root()) == (head, root), "an acknowledged commit is not there any more");
    }
    Ok(seen)
}

/// Where verification says that something is wrong with a file; none where it finds nothing. In the log it is a position,
/// and a file only where the log does not open, or opens without it; beside the log it is the file that was altered, or one
/// that is read with it.
fn located(kind: &Kind, folder: &Path, work: &Path, altered: &Path) -> Option<String> {
    let request = Request { work: Some(work.to_owned()), options: kind.options(), ..Request::default() };
    let report = match verify(folder, &request, &mut |_| ()) {
        Ok(verified) => verified.report,
        // A format of another release.
        Err(error) if altered == Path::new("FORMAT") => return Some(format!("FORMAT: {error}")),
        Err(error) => return Some(format!("NOWHERE: {error}")),
    };
    let bad: Vec<_> = report.findings.iter().filter(|finding| finding.is_bad()).collect();
    if bad.is_empty() {
        return None;
    }
    let place = if altered.starts_with("log") {
        // That a checkpoint could not be compared follows from the damage, and places nothing.
        let placed = bad.iter().filter(|finding| finding.code != Code::NotCompared);
        let position =
            placed.filter_map(|finding| finding.position).next().map(|position| format!("position {position}"));
        let is_closed = |finding: &&&Finding| matches!(finding.code, Code::LogUnreadable | Code::EngineFile);
        position.or_else(|| bad.iter().find(is_closed)?.file.clone())
    } else {
        bad.iter().filter_map(|finding| finding.file.clone()).find(|file| is_told_by(altered, Path::new(file)))
    };
    Some(place.unwrap_or_else(|| format!("NOWHERE: {bad:?}")))
}

/// Whether damage in a file beside the log may be told of this one: another key no longer fits what it signed or sealed.
fn is_told_by(altered: &Path, told: &Path) -> bool {
    let is_key = altered.extension().is_some_and(|ending| ending == "key" || ending == "keys");
    altered == told
        || is_key && altered.with_extension("sealed") == told
        || is_key && altered.parent() == Some(Path::new("")) && told.to_string_lossy().starts_with("checkpoint.")
}

/// Alters the bytes it is told to; says `found`, `without effect`, or what is wrong.
#[test]
#[ignore = "the process that opens altered stores; it does nothing by itself"]
fn child() {
    let Ok(asked) = std::env::var("HRDD_FLIPS_CHILD") else { return };
    let [kind, store, work] = asked.split(' ').collect::<Vec<_>>()[..] else { panic!("{asked}") };
    let kind = if kind == SMALL.name { SMALL } else { LARGER };
    let (untouched, work) = (read(Path::new(store)), PathBuf::from(work));
    let folder = work.join("store");
    let list = fs::read_to_string(work.join("list")).unwrap();
    lay(&untouched, &folder);
    let Ok(expected) = look(&kind, &folder, false) else { panic!("the store does not open as it is") };
    let mut told = fs::File::options().append(true).create(true).open(work.join("told")).unwrap();
    for (number, line) in list.lines().enumerate() {
        let (place, name) = line.split_once(' ').unwrap();
        let (place, name): (usize, &Path) = (place.parse().unwrap(), name.as_ref());
        let mut files = untouched.clone();
        let mask = if mixed(place as u64).is_multiple_of(4) { 0xff } else { 1 << (mixed(place as u64) % 8) };
        files.get_mut(name).unwrap()[place] ^= mask;
        lay(&files, &folder);
        let looked = catch_unwind(AssertUnwindSafe(|| look(&kind, &folder, number.is_multiple_of(8))));
        // What an opening refuses, verification has to place; and it alone reads what lies beside the log.
        let place = || {
            lay(&files, &folder);
            catch_unwind(AssertUnwindSafe(|| located(&kind, &folder, &work, name)))
        };
        let (verdict, ill) = match looked {
            Ok(Ok(seen)) if seen == expected && name.starts_with("log") => ("without effect".to_owned(), false),
            Ok(Ok(seen)) if seen == expected => match place() {
                Ok(None) => ("without effect".to_owned(), false),
                Ok(Some(place)) => (format!("found: by verification: LOCATED at {place}"), false),
                Err(_) => ("WRONG: verification panics".to_owned(), true),
            },
            Ok(Ok(_)) => ("WRONG: served as true".to_owned(), false),
            Ok(Err(error)) => {
                let ill = matches!(error, StorageError::EnginePanic { .. });
                match place() {
                    Ok(Some(place)) => (format!("found: {error}: LOCATED at {place}"), ill),
                    Ok(None) => (format!("WRONG: refused, and verification finds nothing: {error}"), ill),
                    Err(_) => ("WRONG: verification panics".to_owned(), true),
                }
            }
            Err(_) => ("WRONG: it panics".to_owned(), true),
        };
        std::io::Write::write_all(&mut told, format!("{line}: {}\n", verdict.replace('\n', " ")).as_bytes()).unwrap();
        if ill || number % CONTROL == 0 {
            lay(&untouched, &folder);
            let well = look(&kind, &folder, false).is_ok_and(|seen| seen == expected);
            // A panic of the engine may leave this process unable to open anything: nothing more would be shown here.
            if ill && !well {
                return;
            }
            assert!(well, "the untouched store is not well");
        }
    }
}

/// What altering came to.
struct Altered {
    found: usize,
    /// How many of them with a position in the log.
    placed: usize,
    /// How many of them with the file alone.
    named: usize,
}

/// Opens the store once for each of these alterations.
fn alter(kind: Kind, what: &str, store: &Path, list: &[(usize, PathBuf)]) -> Altered {
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let verdicts: Vec<String> = std::thread::scope(|scope| {
        let share = |thread| -> Vec<_> { list.iter().skip(thread).step_by(threads).collect() };
        let shares = (0..threads).map(|thread| scope.spawn(move || drive(kind, store, &share(thread))));
        shares.collect::<Vec<_>>().into_iter().flat_map(|share| share.join().unwrap()).collect()
    });
    let wrong: Vec<&String> = verdicts.iter().filter(|verdict| verdict.contains("WRONG")).collect();
    assert!(wrong.is_empty(), "{} of {}: {:#?}", wrong.len(), list.len(), &wrong[..wrong.len().min(20)]);
    assert_eq!(verdicts.len(), list.len());
    let found = verdicts.iter().filter(|verdict| verdict.contains(": found: "));
    let lost: Vec<_> =
        found.clone().filter(|verdict| !verdict.contains(": LOCATED at ") || verdict.contains("NOWHERE")).collect();
    assert!(lost.is_empty(), "{} were found and not located: {:#?}", lost.len(), &lost[..lost.len().min(20)]);
    let placed = found.clone().filter(|verdict| verdict.contains(": LOCATED at position")).count();
    let engine = found.clone().filter(|verdict| verdict.contains("broke off")).count();
    let found = found.count();
    let named = found - placed;
    println!(
        "{}, {what}: {} bytes altered, {found} found and located ({placed} by position, {named} by file; {engine} as a panic of \
         the engine that was caught), {} without effect",
        kind.name,
        list.len(),
        list.len() - found
    );
    Altered { found, placed, named }
}

fn drive(kind: Kind, store: &Path, list: &[&(usize, PathBuf)]) -> Vec<String> {
    let work = room();
    let mut verdicts: Vec<String> = Vec::new();
    while verdicts.len() < list.len() {
        let rest = &list[verdicts.len()..];
        let lines: String = rest.iter().map(|(place, name)| format!("{place} {}\n", name.display())).collect();
        fs::write(work.path().join("list"), lines).unwrap();
        drop(fs::remove_file(work.path().join("told")));
        let output = Command::new("sh")
            .args(["-c", &format!("ulimit -c 0; ulimit -v {MEMORY}; exec \"$@\""), "sh"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture", "--test-threads", "1"])
            .env("HRDD_FLIPS_CHILD", format!("{} {} {}", kind.name, store.display(), work.path().display()))
            .env("RUST_BACKTRACE", "0")
            .output()
            .unwrap();
        let told = fs::read_to_string(work.path().join("told")).unwrap_or_default();
        let before = verdicts.len();
        verdicts.extend(told.lines().map(str::to_owned));
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let (place, name) = list[verdicts.len().min(list.len() - 1)];
            let said: String = said.lines().rev().take(6).collect::<Vec<_>>().join(" | ");
            verdicts.push(format!(
                "{place} {}: WRONG: the process ended with {}: {said}",
                name.display(),
                output.status
            ));
        }
        assert!(verdicts.len() > before, "the child did nothing: {}", String::from_utf8_lossy(&output.stderr));
    }
    verdicts
}

/// Every byte of these files; of the engine's file those that are used.
fn places(files: &Files) -> Vec<(usize, PathBuf)> {
    let mut places = Vec::new();
    for (name, bytes) in files {
        // The engine fills what it has not used with one value.
        let used = |place: &usize| !name.ends_with("db") || bytes[*place] > 1;
        places.extend((0..bytes.len()).filter(used).map(|place| (place, name.clone())));
    }
    places
}

fn sampled(places: Vec<(usize, PathBuf)>, most: usize) -> Vec<(usize, PathBuf)> {
    let many = places.len();
    let mut kept: Vec<_> = places.into_iter().enumerate().collect();
    kept.sort_by_key(|(number, _)| mixed(*number as u64));
    kept.truncate(most.min(many));
    kept.into_iter().map(|(_, place)| place).collect()
}

fn run(kind: Kind, log_bytes: usize) {
    let store = room();
    kind.grow(store.path());
    let (log, beside): (Vec<_>, Vec<_>) =
        places(&read(store.path())).into_iter().partition(|(_, name)| name.starts_with("log"));
    let names: std::collections::BTreeSet<_> = beside.iter().map(|(_, name)| name.display().to_string()).collect();
    for name in [
        "FORMAT",
        "checkpoint.a",
        "checkpoint.b",
        "checkpoint.witnessed",
        "signing.key",
        "retired.keys",
        "passwords",
        "snapshots/views-digest.snapshot",
    ] {
        assert!(names.contains(name), "{name} is not among {names:?}");
    }
    let persons = names.iter().filter(|name| name.starts_with("persons/") && !name.ends_with("LOCK")).count();
    assert_eq!(persons, 2, "an entry and its key are not among {names:?}");
    let beside = if log_bytes == usize::MAX { beside } else { sampled(beside, log_bytes) };
    let Altered { found, placed, named } = alter(kind, "beside the log", store.path(), &beside);
    // No byte beside the log is of a position.
    assert!(found > beside.len() / 10 && (placed, named) == (0, found), "hardly anything was found beside the log");
    let log = sampled(log, log_bytes);
    let Altered { found, placed, named } = alter(kind, "the log", store.path(), &log);
    assert!(found > log.len() / 10, "hardly anything was found in the log");
    assert!(placed > 9 * named, "{placed} of {found} were found by position");
}

#[test]
fn altered_bytes_are_found_or_without_effect() {
    run(SMALL, 2_000);
    run(LARGER, 600);
}

#[test]
#[ignore = "takes some minutes: the command is at the top of this suite and in the README"]
fn every_byte_of_a_small_store_and_ten_thousand_of_a_larger_one() {
    run(SMALL, usize::MAX);
    run(LARGER, 10_000);
}
