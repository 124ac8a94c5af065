//! A disk that runs full under the server.
//!
//! Needs a small file system of its own: the test says that it is skipped where it may not mount one, and fails instead where
//! `HRDD_NO_SKIP` is set.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};

use tests::{Binary, Given, Load, Server, said, text};

/// Room for a store, and for what the server may want to keep free.
const DISK: &str = "size=400m";

/// Less than what the engine writes when it opens a log of any size.
const CRAMPED: &str = "size=24m";

/// A small file system in memory, as long as it is held.
struct Disk(tempfile::TempDir);

impl Disk {
    /// `None`, and told, where mounting is not allowed.
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", size, "tmpfs"]).arg(folder.path()).output();
        let disk = mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder));
        if disk.is_none() {
            assert!(
                std::env::var_os("HRDD_NO_SKIP").is_none(),
                "HRDD_NO_SKIP is set, and no file system can be mounted"
            );
            println!("SKIPPED: a file system cannot be mounted here; run this test as root to see a full disk");
        }
        disk
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes until nothing more goes in.
    fn fill(&self) {
        self.fill_but(0);
    }

    /// Leaves so many bytes free.
    fn fill_but(&self, free: u64) {
        let mut file = fs::File::create(self.path().join("ballast")).unwrap();
        for piece in [1 << 20, 1 << 12] {
            while std::io::Write::write_all(&mut file, &vec![0x55; piece]).is_ok() {}
        }
        let bytes = file.metadata().unwrap().len();
        file.set_len(bytes.saturating_sub(free)).unwrap();
    }

    fn free(&self) {
        fs::remove_file(self.path().join("ballast")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: a server that is just being killed may hold a file for a moment.
        drop(Command::new("umount").arg("-l").arg(self.0.path()).status());
    }
}

#[test]
fn a_full_disk_refuses_writes_in_words_and_loses_nothing() {
    let Some(disk) = Disk::mount(DISK) else { return };
    let mut server = Server::over(&disk.path().join("store"));
    let acknowledged = Mutex::new(Vec::<Given>::new());
    let load = Load::new(&server, "full");
    record_some(&load, &acknowledged);

    // While there is room: a token is put on record.
    server.eyes();
    disk.fill();
    // What the files have already been given takes some more commands; then all are refused, and told why.
    let more = Load::new(&server, "more");
    let open = more.run(16, &AtomicBool::new(false), &mut |given| acknowledged.lock().unwrap().push(given));
    assert_eq!(open.len(), 16);
    for (given, answer) in open {
        let answer = answer.unwrap_or_else(|| panic!("{} is not answered", given.id()));
        let (code, message) = answer.refusal().unwrap();
        assert!(matches!(code.as_str(), "UNAVAILABLE" | "DISK_NEARLY_FULL"), "{code}: {message}");
        assert!(message.contains("disk") && message.contains("again"), "{code}: {message}");
    }

    // Reading goes on.
    let head = server.head();
    let trail = server.trail();
    assert!(trail.iter().map(|(position, _)| *position).eq(1..=head));
    for given in acknowledged.lock().unwrap().iter() {
        assert!(given.last() <= head, "{} is not seen", given.id());
    }

    // Room comes back; what was poisoned stays so until a restart, and what was not goes on by itself.
    disk.free();
    server.kill();
    server.start();
    let again = Load::new(&server, "after");
    for given in acknowledged.lock().unwrap().iter().rev().take(50) {
        given.is_known(again.client());
    }
    record_some(&again, &acknowledged);
    assert!(server.stop().success());
    let checked = Binary::run(&["rebuild", "--check", "--data", &disk.path().join("store").display().to_string()]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

/// The log is copied before the engine mends it, where there is room. Where there is not, it is opened without, and said so:
/// a full disk keeps nobody from reading.
#[test]
fn a_torn_log_on_a_disk_without_room_for_its_copy_is_opened_all_the_same() {
    let Some(disk) = Disk::mount(DISK) else { return };
    let data = disk.path().join("store");
    let mut server = Server::over(&data);
    record_some(&Load::new(&server, "torn"), &Mutex::default());
    let before = server.trail();
    assert!(server.stop().success());
    let tear = || {
        let mut file = fs::File::options().append(true).open(data.join("log/db")).unwrap();
        std::io::Write::write_all(&mut file, &[1]).unwrap();
    };
    tear();
    disk.fill_but(30 << 20);
    server.start();
    assert!(server.trail().starts_with(&before), "what was recorded is there");
    assert!(server.said().contains("not copied") && server.said().contains("no room"), "{}", server.said());
    assert!(server.stop().success());
    // With room, nothing is said.
    disk.free();
    tear();
    let said = server.said().len();
    server.start();
    assert!(server.trail().starts_with(&before), "what was recorded is there");
    let said = server.said().split_off(said);
    assert!(!said.contains("not copied") && !data.join("log.before").exists(), "{said}");
}

/// That the working copy has no room says nothing about the store: no finding, and a word about where else to make it.
#[test]
fn a_verification_without_room_for_its_copy_finds_nothing_and_says_what_to_do() {
    let Some(disk) = Disk::mount(CRAMPED) else { return };
    let mut server = Server::fresh();
    record_some(&Load::new(&server, "room"), &Mutex::default());
    assert!(server.stop().success());
    let verify = |temporary: &Path, more: &[&str]| {
        let mut command = Command::new(Binary::path());
        command.args(["verify", "--data", text(server.folder())]).args(more).env("TMPDIR", temporary);
        let output = command.output().unwrap();
        (output.status.code(), said(&output))
    };
    let elsewhere = tempfile::tempdir().unwrap();
    // From a little too small down to full.
    for free in [24 << 20, 14 << 20, 9 << 20, 1 << 20, 0] {
        disk.fill_but(free);
        let (code, said) = verify(disk.path(), &[]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("nothing was checked") && said.contains("--work"), "{said}");
        assert!(!said.contains("damaged"), "{said}");
        disk.free();
        assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 0, "the working copy is gone");
    }
    disk.fill();
    let (code, said) = verify(disk.path(), &["--work", text(elsewhere.path())]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(verify(elsewhere.path(), &[]).0, Some(0));
}

fn record_some(load: &Load, acknowledged: &Mutex<Vec<Given>>) {
    let (stop, mut heard) = (AtomicBool::new(false), 0);
    let open = load.run(4, &stop, &mut |given| {
        acknowledged.lock().unwrap().push(given);
        heard += 1;
        stop.store(heard >= 200, SeqCst);
    });
    assert!(open.is_empty() && heard >= 200, "{heard}: {open:?}");
}
