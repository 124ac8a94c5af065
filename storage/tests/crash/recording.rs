//! Watches the system calls of a process, and writes down what it did to a folder.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{Read, Write},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use nix::{
    libc,
    sys::{
        ptrace,
        wait::{WaitPidFlag, WaitStatus, waitpid},
    },
    unistd::Pid,
};

use crate::disk::{Disk, Operation, rename};

/// What stands at the beginning of a line on standard error that tells of an acknowledged position.
pub(crate) const ACKNOWLEDGED: &str = "A ";

/// What a process did to a folder, from a state in which everything was safe.
#[derive(Debug)]
pub(crate) struct Recording {
    /// The folder before.
    pub(crate) before: Disk,
    /// What was done.
    pub(crate) operations: Vec<Operation>,
}

/// A system call that was entered and has not come back yet.
enum Entered {
    Other,
    Write { place: usize, asked: usize },
    Opening { path: Option<PathBuf>, truncating: bool },
    Done(Operation),
    Sync { descriptor: u64, since: usize },
}

struct Recorder {
    folder: PathBuf,
    process: Pid,
    memory: File,
    names: std::collections::BTreeMap<PathBuf, Option<usize>>,
    files: usize,
    operations: Vec<Operation>,
}

/// Runs a command to its end; it must begin by saying a line and waiting for one.
#[expect(clippy::zombie_processes, reason = "whoever watches a process hears of its end, and nobody else does")]
pub(crate) fn record(command: &mut Command, folder: &Path) -> Recording {
    let before = Disk::of(folder);
    let errors = tempfile::NamedTempFile::new().unwrap();
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors.reopen().unwrap()).spawn().unwrap();
    // It waits: from here on it has no thread that we do not know.
    let (mut output, mut said) = (child.stdout.take().unwrap(), Vec::new());
    while !said.ends_with(b"ready\n") {
        let mut byte = [0];
        assert_eq!(
            output.read(&mut byte).unwrap(),
            1,
            "the child ended early: {}",
            fs::read_to_string(errors.path()).unwrap()
        );
        said.push(byte[0]);
    }
    let process = Pid::from_raw(i32::try_from(child.id()).unwrap());
    let options = ptrace::Options::PTRACE_O_TRACESYSGOOD
        | ptrace::Options::PTRACE_O_TRACECLONE
        | ptrace::Options::PTRACE_O_EXITKILL;
    for thread in fs::read_dir(format!("/proc/{process}/task")).unwrap() {
        let thread = Pid::from_raw(thread.unwrap().file_name().to_str().unwrap().parse().unwrap());
        ptrace::seize(thread, options).expect("watching a child process must be allowed on this machine");
        ptrace::interrupt(thread).unwrap();
    }
    let mut recorder = Recorder {
        folder: folder.to_path_buf(),
        process,
        memory: File::open(format!("/proc/{process}/mem")).unwrap(),
        names: before.names().clone(),
        files: before.files(),
        operations: Vec::new(),
    };
    child.stdin.take().unwrap().write_all(b"go\n").unwrap();
    let mut entered: HashMap<Pid, Entered> = HashMap::new();
    let code = loop {
        let thread = match waitpid(None, Some(WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD)).unwrap() {
            WaitStatus::PtraceSyscall(thread) => {
                match ptrace::syscall_info(thread).unwrap().op {
                    libc::PTRACE_SYSCALL_INFO_ENTRY => drop(entered.insert(thread, recorder.enter(thread))),
                    libc::PTRACE_SYSCALL_INFO_EXIT => {
                        if let Some(entered) = entered.remove(&thread) {
                            recorder.leave(thread, entered);
                        }
                    }
                    other => panic!("a stop of kind {other}"),
                }
                (thread, None)
            }
            WaitStatus::PtraceEvent(thread, _, _) => (thread, None),
            WaitStatus::Stopped(thread, signal) => (thread, Some(signal)),
            WaitStatus::Exited(thread, code) if thread == process => break code,
            WaitStatus::Exited(..) | WaitStatus::StillAlive | WaitStatus::Continued(_) => continue,
            WaitStatus::Signaled(thread, signal, _) if thread == process => panic!("the child died of {signal}"),
            WaitStatus::Signaled(..) => continue,
        };
        // A thread may have ended while the process ends.
        let _ = ptrace::syscall(thread.0, thread.1);
    };
    assert_eq!(code, 0, "the child failed: {}", fs::read_to_string(errors.path()).unwrap());
    Recording { before, operations: recorder.operations }
}

impl Recorder {
    fn text(&self, address: u64) -> PathBuf {
        let mut text = Vec::new();
        while !text.contains(&0) {
            let mut bytes = [0; 64];
            let read = self.memory.read_at(&mut bytes, address + text.len() as u64).unwrap();
            text.extend_from_slice(&bytes[..read]);
        }
        let end = text.iter().position(|byte| *byte == 0).unwrap();
        PathBuf::from(String::from_utf8(text[..end].to_vec()).unwrap())
    }

    /// The name within the folder, where it is one. All names are given from the root on.
    fn inside(&self, path: &Path) -> Option<PathBuf> {
        path.strip_prefix(&self.folder).ok().map(Path::to_path_buf)
    }

    fn named(&self, address: u64) -> Option<PathBuf> {
        self.inside(&self.text(address))
    }

    /// What a descriptor is open on, where it lies within the folder.
    fn open(&self, descriptor: u64) -> Option<PathBuf> {
        self.inside(&fs::read_link(format!("/proc/{}/fd/{descriptor}", self.process)).ok()?)
    }

    fn file(&self, descriptor: u64) -> Option<usize> {
        let path = self.open(descriptor)?;
        assert!(self.names.contains_key(&path), "{} came to be unseen", path.display());
        self.names[&path]
    }

    /// Where the next byte goes that is written without a place.
    fn offset(&self, descriptor: u64) -> usize {
        let about = fs::read_to_string(format!("/proc/{}/fdinfo/{descriptor}", self.process)).unwrap();
        let appends = about.lines().find_map(|line| line.strip_prefix("flags:")).unwrap().trim();
        let appends = i32::from_str_radix(appends, 8).unwrap() & libc::O_APPEND != 0;
        assert!(!appends, "nothing under a store is opened to append");
        about.lines().find_map(|line| line.strip_prefix("pos:")).unwrap().trim().parse().unwrap()
    }

    fn write(&mut self, descriptor: u64, address: u64, length: u64, at: Option<u64>) -> Entered {
        let mut bytes = vec![0; length as usize];
        let Some(file) = self.file(descriptor) else {
            if descriptor == 2 && length < 64 {
                self.memory.read_exact_at(&mut bytes, address).unwrap();
                if let Some(position) = String::from_utf8_lossy(&bytes).strip_prefix(ACKNOWLEDGED) {
                    self.operations.push(Operation::Acknowledged { position: position.trim().parse().unwrap() });
                }
            }
            return Entered::Other;
        };
        self.memory.read_exact_at(&mut bytes, address).unwrap();
        let at = at.map_or_else(|| self.offset(descriptor), |at| at as usize);
        self.operations.push(Operation::Write { file, at, bytes, until: usize::MAX });
        Entered::Write { place: self.operations.len() - 1, asked: length as usize }
    }

    fn enter(&mut self, thread: Pid) -> Entered {
        let registers = ptrace::getregs(thread).unwrap();
        let (a, b, c, d) = (registers.rdi, registers.rsi, registers.rdx, registers.r10);
        let done = |operation: Option<Operation>| operation.map_or(Entered::Other, Entered::Done);
        match registers.orig_rax as i64 {
            libc::SYS_write => self.write(a, b, c, None),
            libc::SYS_pwrite64 => self.write(a, b, c, Some(d)),
            libc::SYS_openat => Entered::Opening {
                path: self
                    .named(b)
                    .filter(|path| !self.names.contains_key(path))
                    .filter(|_| c as i32 & libc::O_CREAT != 0),
                truncating: c as i32 & libc::O_TRUNC != 0,
            },
            libc::SYS_mkdir => done(self.named(a).map(|path| Operation::Make { path, file: None })),
            libc::SYS_rename => done(self.named(a).map(|from| Operation::Rename { from, to: self.named(b).unwrap() })),
            // A second name for the same file.
            libc::SYS_linkat => done(self.named(b).map(|from| {
                let to = self.named(registers.r10).unwrap();
                Operation::Make { path: to, file: self.names[&from] }
            })),
            libc::SYS_unlink | libc::SYS_rmdir => done(self.named(a).map(|path| Operation::Remove { path })),
            libc::SYS_ftruncate => done(self.file(a).map(|file| Operation::Length { file, bytes: b as usize })),
            libc::SYS_fsync | libc::SYS_fdatasync => Entered::Sync { descriptor: a, since: self.operations.len() },
            // Whatever else changes files must not be done to ours unseen.
            number @ (libc::SYS_writev | libc::SYS_pwritev | libc::SYS_pwritev2 | libc::SYS_fallocate) => {
                assert!(self.open(a).is_none(), "system call {number} is not recorded");
                Entered::Other
            }
            libc::SYS_mmap => {
                let shared = d as i32 & libc::MAP_SHARED != 0 && d as i32 & libc::MAP_ANONYMOUS == 0;
                assert!(!shared || self.open(registers.r8).is_none(), "a file is written through memory");
                Entered::Other
            }
            number @ (libc::SYS_io_uring_setup
            | libc::SYS_renameat
            | libc::SYS_renameat2
            | libc::SYS_unlinkat
            | libc::SYS_mkdirat
            | libc::SYS_truncate
            | libc::SYS_link
            | libc::SYS_symlink
            | libc::SYS_open
            | libc::SYS_creat
            | libc::SYS_copy_file_range
            | libc::SYS_sendfile
            | libc::SYS_splice) => panic!("system call {number} is not recorded"),
            _ => Entered::Other,
        }
    }

    fn leave(&mut self, thread: Pid, entered: Entered) {
        let returned = ptrace::getregs(thread).unwrap().rax as i64;
        match entered {
            Entered::Other => (),
            Entered::Write { place, asked } => {
                assert_eq!(returned, asked as i64, "a write was cut short");
                let now = self.operations.len();
                if let Operation::Write { until, .. } = &mut self.operations[place] {
                    *until = now;
                }
            }
            Entered::Opening { path, truncating } if returned >= 0 => {
                if let Some(path) = path {
                    self.names.insert(path.clone(), Some(self.files));
                    self.operations.push(Operation::Make { path, file: Some(self.files) });
                    self.files += 1;
                } else if truncating && let Some(file) = self.file(returned as u64) {
                    self.operations.push(Operation::Length { file, bytes: 0 });
                }
            }
            Entered::Done(operation) if returned == 0 => {
                match &operation {
                    Operation::Make { path, file } => drop(self.names.insert(path.clone(), *file)),
                    Operation::Rename { from, to } => rename(&mut self.names, from, to),
                    Operation::Remove { path } => drop(self.names.remove(path)),
                    Operation::Write { .. }
                    | Operation::Length { .. }
                    | Operation::Sync { .. }
                    | Operation::SyncFolder { .. }
                    | Operation::Acknowledged { .. } => (),
                }
                self.operations.push(operation);
            }
            Entered::Sync { descriptor, since } if returned == 0 => {
                let Some(path) = self.open(descriptor) else { return };
                self.operations.push(match self.names.get(&path) {
                    Some(Some(file)) => Operation::Sync { file: *file, since },
                    _ => Operation::SyncFolder { folder: path, since },
                });
            }
            Entered::Opening { .. } | Entered::Done(_) | Entered::Sync { .. } => (),
        }
    }
}
