//! A running `hrdd` over its store.

use std::{
    collections::HashMap,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
    time::{Duration, Instant},
};

use domain::terms::{Office, Role, UserId};
use fixtures::Person;
use serde_json::{Value, json};

use crate::{
    PATIENCE,
    binary::{Binary, Held, serve, wait},
    client::{Answer, Client, exchange, whole},
};

/// A running server over a folder of its own or a given one.
pub struct Server {
    child: Option<Held>,
    folder: PathBuf,
    arguments: Vec<String>,
    ready: tempfile::TempDir,
    /// Removed with the server.
    _own: Option<tempfile::TempDir>,
    url: String,
    operator: String,
    tokens: Mutex<HashMap<String, String>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.url)
    }
}

impl Server {
    /// Serves a fresh store.
    pub fn fresh() -> Self {
        let own = tempfile::tempdir().unwrap();
        let data = own.path().join("store");
        let mut server = Self::over(&data);
        server._own = Some(own);
        server
    }

    /// Serves the store of a folder.
    pub fn over(data: &Path) -> Self {
        Self::with(data, &[])
    }

    /// Serves the store of a folder, with more arguments.
    pub fn with(data: &Path, arguments: &[&str]) -> Self {
        let mut server = Self {
            child: None,
            folder: data.to_path_buf(),
            arguments: arguments.iter().map(|&argument| argument.to_owned()).collect(),
            ready: tempfile::tempdir().unwrap(),
            _own: None,
            url: String::new(),
            operator: String::new(),
            tokens: Mutex::default(),
        };
        server.start();
        server
    }

    /// Starts it again after it was stopped.
    pub fn start(&mut self) {
        assert!(self.child.is_none(), "it runs already");
        let file = self.ready.path().join("ready.json");
        drop(fs::remove_file(&file));
        let errors = fs::File::options().create(true).append(true).open(self.ready.path().join("stderr")).unwrap();
        let mut command = serve(&self.folder, &file);
        let child = command.args(&self.arguments).stdout(Stdio::null()).stderr(errors).spawn().unwrap();
        let mut held = Held(child);
        let start = Instant::now();
        while !file.exists() {
            let ended = held.0.try_wait().unwrap();
            assert!(ended.is_none() && start.elapsed() < PATIENCE, "it does not start ({ended:?}): {}", self.said());
            std::thread::sleep(Duration::from_millis(20));
        }
        let ready: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        self.url = ready["url"].as_str().unwrap().to_owned();
        // Where nothing can be recorded, the token of the start before goes on.
        if let Some(token) = ready["token"].as_str() {
            self.operator = token.to_owned();
        }
        assert_eq!(ready["pid"], held.0.id());
        self.child = Some(held);
    }

    /// What it wrote to standard error.
    pub fn said(&self) -> String {
        fs::read_to_string(self.ready.path().join("stderr")).unwrap_or_default()
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        drop(self.child.take().expect("it runs"));
    }

    /// Ends it as a power cut would, while others are still talking to it; [`Server::kill`] must follow.
    pub fn cut(&self) {
        let process = self.child.as_ref().expect("it runs").0.id();
        assert!(Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap().success());
    }

    /// Further arguments of `hrdd serve`, from the next start on.
    pub fn with_arguments(&mut self, arguments: &[&str]) {
        self.arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    }

    /// Asks it to stop and says how it ended.
    pub fn stop(&mut self) -> std::process::ExitStatus {
        let mut held = self.child.take().expect("it runs");
        let asked = Command::new("kill").args(["-TERM", &held.0.id().to_string()]).status().unwrap();
        assert!(asked.success());
        wait(&mut held.0, "to stop").expect("it stops when asked")
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.as_ref().expect("it runs").0.id()
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The token printed at the start.
    pub fn operator(&self) -> &str {
        &self.operator
    }

    /// A token of a person, made by the command line.
    pub fn token(&self, person: &Person) -> String {
        let role = serde_json::to_value(person.role).unwrap().as_str().unwrap().to_owned();
        let key = format!("{} {role}", person.user);
        if let Some(token) = self.tokens.lock().unwrap().get(&key) {
            return token.clone();
        }
        let (data, user, office) =
            (self.folder.display().to_string(), person.user.to_string(), person.office.to_string());
        let made = Binary::run(&["token", "--data", &data, "--user", &user, "--role", &role, "--office", &office]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let token = String::from_utf8(made.stdout).unwrap().trim().to_owned();
        self.tokens.lock().unwrap().insert(key, token.clone());
        token
    }

    /// Asks with a token.
    pub fn ask(&self, token: &str, query: &str, variables: Value) -> Answer {
        let body = json!({ "query": query, "variables": variables }).to_string();
        self.post(Some(token), body.as_bytes())
    }

    /// The token of the machine's own role, which sees everything.
    pub fn eyes(&self) -> String {
        let (user, office) = (UserId::new("system").unwrap(), Office::new("local").unwrap());
        self.token(&Person { user, role: Role::System, office })
    }

    /// Asks what must succeed, and sees everything.
    pub fn query(&self, query: &str, variables: Value) -> Value {
        self.ask(&self.eyes(), query, variables).data()
    }

    /// Sends a body as it is.
    pub fn post(&self, token: Option<&str>, body: &[u8]) -> Answer {
        Client::of(self, token).post(body).unwrap()
    }

    /// Reads a path as it is, with or without a token: status, head, body.
    pub fn read(&self, method: &str, token: Option<&str>, path: &str) -> (u16, String, Vec<u8>) {
        let address = self.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let authorization = token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
        write!(stream, "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{authorization}\r\n")
            .unwrap();
        whole(&mut stream)
    }

    /// Reads a path that may be long: status, head, body. It must not be cut off.
    pub fn fetch(&self, token: &str, path: &str) -> (u16, String, Vec<u8>) {
        let address = self.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let bearer = format!("authorization: Bearer {token}");
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{bearer}\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let split = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head of an answer");
        let head = String::from_utf8(answer[..split].to_vec()).unwrap().to_lowercase();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut rest = &answer[split + 4..];
        if !head.contains("transfer-encoding: chunked") {
            return (status, head, rest.to_vec());
        }
        let mut body = Vec::new();
        loop {
            let end = rest.windows(2).position(|two| two == b"\r\n").expect("the length of a piece");
            let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
            if length == 0 {
                return (status, head, body);
            }
            body.extend_from_slice(&rest[end + 2..end + 2 + length]);
            rest = &rest[end + 4 + length..];
        }
    }

    /// Sends JSON to a path that is none of GraphQL's.
    pub fn send(&self, path: &str, token: Option<&str>, body: &Value) -> Answer {
        exchange(self.url.strip_prefix("http://").unwrap(), "POST", path, token, &body.to_string())
    }

    /// Gets a path that answers in JSON.
    pub fn get(&self, path: &str) -> Answer {
        exchange(self.url.strip_prefix("http://").unwrap(), "GET", path, None, "")
    }

    /// The folder with what it wrote and what it was given beside its store.
    pub fn beside(&self) -> &Path {
        self.ready.path()
    }

    /// The last position.
    pub fn head(&self) -> u64 {
        number(&self.query("{ ledger { head } }", json!({}))["ledger"]["head"])
    }

    /// Every position and kind, page after page.
    pub fn trail(&self) -> Vec<(u64, String)> {
        self.trail_after(&mut None, "kind")
    }

    /// The same without the tokens that starts hand out and revoke: what a restart leaves as it was.
    pub fn substance(&self) -> Vec<(u64, String)> {
        let of_a_start = ["AccessTokenIssued", "AccessTokenRevoked"];
        self.trail().into_iter().filter(|(_, kind)| !of_a_start.contains(&kind.as_str())).collect()
    }

    /// Every position and kind that a token shows, page after page.
    pub fn trail_of(&self, token: &str) -> Vec<(u64, String)> {
        self.trail_shown(token, &mut None, "kind")
    }

    /// Every position and one field of its event that a token shows, page after page.
    pub fn trail_in(&self, token: &str, field: &str) -> Vec<(u64, String)> {
        self.trail_shown(token, &mut None, field)
    }

    /// The positions after a cursor, with one field of their events; the cursor goes on to the last of them.
    pub fn trail_after(&self, cursor: &mut Option<String>, field: &str) -> Vec<(u64, String)> {
        self.trail_shown(&self.eyes(), cursor, field)
    }

    fn trail_shown(&self, token: &str, cursor: &mut Option<String>, field: &str) -> Vec<(u64, String)> {
        let mut found = Vec::new();
        loop {
            let query = format!(
                "query($after: String) {{ events(first: 100, after: $after) {{ nodes {{ position {field} }} pageInfo {{ hasNextPage endCursor }} }} }}"
            );
            let page = self.ask(token, &query, json!({ "after": cursor })).data()["events"].take();
            let nodes = page["nodes"].as_array().unwrap();
            found
                .extend(nodes.iter().map(|node| (number(&node["position"]), node[field].as_str().unwrap().to_owned())));
            if let Some(end) = page["pageInfo"]["endCursor"].as_str() {
                *cursor = Some(end.to_owned());
            }
            if page["pageInfo"]["hasNextPage"] != true {
                return found;
            }
        }
    }
}

/// A position as a number.
pub(crate) fn number(position: &Value) -> u64 {
    position.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{position} is no position"))
}
