//! The binary under test, run to its end or started, and the folders and words that it leaves.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::OnceLock,
    time::{Duration, Instant},
};

use crate::PATIENCE;

/// The binary under test.
#[derive(Debug)]
pub struct Binary;

impl Binary {
    /// Where it is: `HRDD_BIN`, else beside this suite's own folder; built once where it is missing.
    pub fn path() -> &'static Path {
        static PATH: OnceLock<PathBuf> = OnceLock::new();
        PATH.get_or_init(|| {
            if let Some(given) = std::env::var_os("HRDD_BIN") {
                return given.into();
            }
            // target/debug/deps/system-… → target/debug/hrdd
            let own = std::env::current_exe().unwrap();
            let path = own.parent().and_then(Path::parent).unwrap().join("hrdd");
            if !path.exists() {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
                let built =
                    Command::new(env!("CARGO")).args(["build", "-p", "api"]).current_dir(root).status().unwrap();
                assert!(built.success() && path.exists(), "{} could not be built; set HRDD_BIN", path.display());
            }
            path
        })
    }

    /// Runs it to its end.
    pub fn run(arguments: &[&str]) -> Output {
        Command::new(Self::path()).args(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// The same, where it must end well.
    pub fn good(arguments: &[&str]) -> Output {
        let output = Self::run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        output
    }

    /// Starts to serve a folder where that must fail, and gives how it ended.
    pub fn refuses(data: &Path) -> Output {
        let folder = tempfile::tempdir().unwrap();
        let mut child = serve(data, &folder.path().join("ready.json"));
        let child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut held = Held(child);
        wait(&mut held.0, "to end").expect("it serves what it must refuse");
        let mut output = Output { status: held.0.wait().unwrap(), stdout: Vec::new(), stderr: Vec::new() };
        held.0.stdout.as_mut().unwrap().read_to_end(&mut output.stdout).unwrap();
        held.0.stderr.as_mut().unwrap().read_to_end(&mut output.stderr).unwrap();
        output
    }
}

/// A process that does not outlive its owner.
pub(crate) struct Held(pub(crate) Child);

impl Drop for Held {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

pub(crate) fn serve(data: &Path, ready: &Path) -> Command {
    let mut command = Command::new(Binary::path());
    command.arg("serve").arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]).arg("--ready-file").arg(ready);
    command.stdin(Stdio::null());
    command
}

pub(crate) fn wait(child: &mut Child, what: &str) -> Option<std::process::ExitStatus> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    eprintln!("waited in vain for the process {what}");
    None
}

/// A copy of the folder of a store that nobody has open, which says that it is one.
pub fn copy_of(store: &Path) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let (from, to) = (entry.path(), to.join(entry.file_name()));
            // Derived, and rewritten in the background as long as it is served.
            if entry.file_name() == "search" {
                continue;
            }
            if entry.file_type().unwrap().is_dir() {
                fs::create_dir(&to).unwrap();
                copy(&from, &to);
            } else {
                fs::copy(from, to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(store, folder.path());
    fs::write(folder.path().join("COPY"), "").unwrap();
    folder
}

/// All that a command said, on both of its outputs.
pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
