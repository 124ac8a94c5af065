//! A running `hrdd witness`, and how to talk to it.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Output, Stdio},
    time::Instant,
};

use serde_json::Value;

use crate::{Binary, PATIENCE, binary::Held};

/// A running witness over a folder of its own. It keeps its address when it is started again.
pub struct Watcher {
    child: Option<Held>,
    folder: tempfile::TempDir,
    name: String,
    logs: Vec<String>,
    listen: String,
    key: String,
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.name)
    }
}

impl Watcher {
    /// Watches these logs, by their public keys.
    pub fn new(name: &str, logs: &[&str]) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut watcher = Self {
            child: None,
            folder: tempfile::tempdir().unwrap(),
            name: name.to_owned(),
            logs: logs.iter().map(|&log| log.to_owned()).collect(),
            listen: free.to_string(),
            key: String::new(),
        };
        watcher.start();
        watcher
    }

    fn command(&self) -> Command {
        let mut command = Command::new(Binary::path());
        command.arg("witness").arg("--data").arg(self.data()).args(["--name", &self.name, "--listen", &self.listen]);
        command.args(self.logs.iter().flat_map(|log| ["--log", log]));
        command.stdin(Stdio::null());
        command
    }

    /// Starts it again after it was ended.
    pub fn start(&mut self) {
        assert!(self.child.is_none(), "it runs already");
        let ready = self.folder.path().join("ready.json");
        drop(fs::remove_file(&ready));
        let errors = self.folder.path().join("stderr");
        let mut command = self.command();
        command.arg("--ready-file").arg(&ready).stdout(Stdio::null());
        let child = command.stderr(fs::File::options().create(true).append(true).open(&errors).unwrap());
        let mut held = Held(child.spawn().unwrap());
        let start = Instant::now();
        while !ready.exists() {
            let ended = held.0.try_wait().unwrap();
            let said = fs::read_to_string(&errors).unwrap_or_default();
            assert!(ended.is_none() && start.elapsed() < PATIENCE, "it does not start ({ended:?}): {said}");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let ready: Value = serde_json::from_slice(&fs::read(&ready).unwrap()).unwrap();
        assert_eq!(ready["url"], self.url());
        self.key = ready["key"].as_str().unwrap().to_owned();
        self.child = Some(held);
    }

    /// Ends it as a power cut would: SIGKILL.
    pub fn kill(&mut self) {
        drop(self.child.take().expect("it runs"));
    }

    /// Starts it where that must fail, and gives how it ended.
    pub fn refuses(&self) -> Output {
        assert!(self.child.is_none(), "it runs already");
        self.command().output().unwrap()
    }

    /// Its folder.
    pub fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("witness")
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}", self.listen)
    }

    /// Its public key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its line in a policy.
    pub fn line(&self, name: &str) -> String {
        format!("witness {name} {} {}\n", self.key, self.url())
    }

    /// Asks it to sign: status, content type, body.
    pub fn add_checkpoint(&self, body: &str) -> (u16, String, String) {
        self.ask("POST", "/add-checkpoint", body)
    }

    /// The checkpoint that it signed last of the first log it watches; none where it signed none.
    pub fn last(&self) -> Option<String> {
        let (_, _, about) = self.ask("GET", "/", "");
        let line = about.lines().find(|line| line.starts_with("log ")).unwrap();
        let (status, _, note) = self.ask("GET", line.split(' ').nth(3).unwrap(), "");
        (status == 200).then_some(note)
    }

    /// Sends a request and gives status, content type and body.
    pub fn ask(&self, method: &str, path: &str, body: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(&self.listen).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.listen);
        // It may answer, and close, before it has read all of a body that is too long.
        drop(write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len()));
        let mut answer = String::new();
        drop(stream.read_to_string(&mut answer));
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head of an answer");
        let kind = head.lines().find_map(|line| line.strip_prefix("content-type: ")).unwrap_or_default();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), kind.to_owned(), body.to_owned())
    }
}

/// How many events a signed checkpoint covers: its second line.
pub fn size_of(note: &str) -> u64 {
    note.lines().nth(1).unwrap().parse().unwrap()
}

/// The public key of the log in a folder, as `hrdd key show` prints it.
pub fn key_of(data: &Path) -> String {
    let shown = Binary::run(&["key", "show", "--data", data.to_str().unwrap()]);
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    String::from_utf8(shown.stdout).unwrap().lines().next().unwrap().to_owned()
}
