//! A disk that runs full under the server.
//!
//! Needs a small file system of its own: the test says that it is skipped where it may not mount one.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};

use tests::{Binary, Given, Load, Server};

/// Room for a store, and for what the server may want to keep free.
const DISK: &str = "size=400m";

/// A small file system in memory, as long as it is held.
struct Disk(tempfile::TempDir);

impl Disk {
    /// `None` where mounting is not allowed.
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", DISK, "tmpfs"]).arg(folder.path()).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes until nothing more goes in.
    fn fill(&self) {
        let mut file = fs::File::create(self.path().join("ballast")).unwrap();
        for piece in [1 << 20, 1 << 12] {
            while std::io::Write::write_all(&mut file, &vec![0x55; piece]).is_ok() {}
        }
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
    let Some(disk) = Disk::mount() else {
        println!("SKIPPED: a file system cannot be mounted here; run this test as root to see a full disk");
        return;
    };
    let mut server = Server::over(&disk.path().join("store"));
    let acknowledged = Mutex::new(Vec::<Given>::new());
    let load = Load::new(&server, "full");
    record_some(&load, &acknowledged);

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

fn record_some(load: &Load, acknowledged: &Mutex<Vec<Given>>) {
    let (stop, mut heard) = (AtomicBool::new(false), 0);
    let open = load.run(4, &stop, &mut |given| {
        acknowledged.lock().unwrap().push(given);
        heard += 1;
        stop.store(heard >= 200, SeqCst);
    });
    assert!(open.is_empty() && heard >= 200, "{heard}: {open:?}");
}
