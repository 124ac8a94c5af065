#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that breaks off says where")]
//! A thousand dashboards that hear of every alert, over real sockets, from the real binary: `cargo bench -p api --bench live`.
//!
//! Ten alerts a second for half a minute. An alert counts as delivered when the last of the subscribers has read it. Measured
//! from before its command is sent: deciding and the durable commit are in it. Subscribers and server share the cores.

use std::{
    collections::HashMap,
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc,
};
use tokio_tungstenite::tungstenite::{
    Message, client::IntoClientRequest, http::HeaderValue, protocol::WebSocketConfig,
};

const SUBSCRIBERS: usize = 1_000;
/// Sockets of one identity are limited; so there are several.
const OF_ONE_IDENTITY: usize = 50;
const ALERTS: usize = 300;
const BETWEEN: Duration = Duration::from_millis(100);
const CASES: usize = 10;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (mut server, address, operator) = serve(folder.path());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(measure(folder.path(), &server, address, operator));
    server.kill().unwrap();
    server.wait().unwrap();
}

fn serve(folder: &Path) -> (Child, SocketAddr, String) {
    let ready = folder.join("ready.json");
    let server = Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["serve", "--listen", "127.0.0.1:0", "--connections-per-address", "2000", "--data"])
        .arg(folder)
        .arg("--ready-file")
        .arg(&ready)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let told: Value = loop {
        match std::fs::read_to_string(&ready) {
            Ok(text) => break serde_json::from_str(&text).unwrap(),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let address = told["url"].as_str().unwrap().trim_start_matches("http://").parse().unwrap();
    (server, address, told["token"].as_str().unwrap().to_owned())
}

fn token(folder: &Path, user: &str, role: &str, office: &str) -> String {
    let made = Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["token", "--user", user, "--role", role, "--office", office, "--data"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8(made.stdout).unwrap().trim().to_owned()
}

/// One connection over which commands are given.
struct Desk {
    stream: TcpStream,
    address: SocketAddr,
    token: String,
}

/// Commands given so far, over all connections.
static GIVEN: AtomicU64 = AtomicU64::new(0);

impl Desk {
    async fn of(address: SocketAddr, token: String) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream, address, token }
    }

    async fn grant(&mut self, user: &str, role: &str, office: &str) {
        let input = json!({
            "user": user, "role": role, "office": office, "effectiveOn": "2026-01-01", "from": "2026-01-01",
        });
        self.give("grantRole", input).await;
    }

    async fn give(&mut self, name: &str, mut input: Value) -> Value {
        input["commandId"] = format!("live-bench-{:06}", GIVEN.fetch_add(1, Ordering::Relaxed)).into();
        let kind = format!("{}{}Input!", name[..1].to_uppercase(), &name[1..]);
        let query = format!(
            "mutation($input: {kind}) {{ {name}(input: $input) {{ case {{ id }} events {{ position }} userErrors {{ message }} }} }}"
        );
        let body = json!({ "query": query, "variables": { "input": input } }).to_string();
        let (address, token, length) = (self.address, &self.token, body.len());
        let request = format!(
            "POST /graphql HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.stream.write_all(request.as_bytes()).await.unwrap();
        let (mut read, mut chunk) = (Vec::new(), [0; 16_384]);
        let answer: Value = loop {
            let bytes = self.stream.read(&mut chunk).await.unwrap();
            assert!(bytes > 0, "the server closed");
            read.extend_from_slice(&chunk[..bytes]);
            let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            if let Ok(answer) = serde_json::from_slice(&read[end + 4..]) {
                break answer;
            }
        };
        let payload = answer["data"][name].clone();
        assert_eq!(payload["userErrors"], json!([]), "{answer}");
        payload
    }
}

type Heard = mpsc::UnboundedSender<(u64, Instant)>;

async fn subscribe(address: SocketAddr, token: &str) -> tokio_tungstenite::WebSocketStream<TcpStream> {
    let stream = TcpStream::connect(address).await.unwrap();
    let mut request = format!("ws://{address}/graphql/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
    let small = WebSocketConfig::default().read_buffer_size(4_096);
    let (mut socket, _) = tokio_tungstenite::client_async_with_config(request, stream, Some(small)).await.unwrap();
    let init = json!({ "type": "connection_init", "payload": { "token": token } });
    socket.send(Message::text(init.to_string())).await.unwrap();
    let query = "subscription { alerts { kind position alert { kind severity subject case { reference } } } }";
    let subscribe = json!({ "type": "subscribe", "id": "1", "payload": { "query": query } });
    socket.send(Message::text(subscribe.to_string())).await.unwrap();
    loop {
        let text = socket.next().await.unwrap().unwrap().into_text().unwrap();
        assert!(!text.contains("error"), "{text}");
        if text.contains("CAUGHT_UP") {
            return socket;
        }
    }
}

async fn listen(mut socket: tokio_tungstenite::WebSocketStream<TcpStream>, heard: Heard) {
    while let Some(Ok(message)) = socket.next().await {
        let Message::Text(text) = message else { continue };
        let at = Instant::now();
        if !text.contains("\"EVENT\"") {
            continue;
        }
        let message: Value = serde_json::from_str(&text).unwrap();
        let position = message["payload"]["data"]["alerts"]["position"].as_str().unwrap().parse().unwrap();
        if heard.send((position, at)).is_err() {
            return;
        }
    }
}

async fn measure(folder: &Path, server: &Child, address: SocketAddr, operator: String) {
    let mut founder = Desk::of(address, operator).await;
    founder.grant("U-701", "RECORDS_OFFICER", "HQ").await;
    let mut records = Desk::of(address, token(folder, "U-701", "RECORDS_OFFICER", "HQ")).await;
    records.grant("U-201", "HRDDP_FOCAL_POINT", "XZ-CO").await;
    let watchers: Vec<String> =
        (0..SUBSCRIBERS.div_ceil(OF_ONE_IDENTITY)).map(|identity| format!("U-8{identity:02}")).collect();
    for user in &watchers {
        records.grant(user, "OVERSIGHT", "HQ").await;
    }
    let mut desk = Desk::of(address, token(folder, "U-201", "HRDDP_FOCAL_POINT", "XZ-CO")).await;
    let mut cases = Vec::new();
    for number in 0..CASES {
        let opened = desk
            .give(
                "openCase",
                json!({
                    "reference": format!("XZ-2026-{number:03}"), "title": "Bench", "country": "XZ", "office": "XZ-CO",
                    "project": "P-1", "caseOwner": "U-201", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
                    "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
                }),
            )
            .await;
        cases.push(opened["case"]["id"].clone());
    }
    for number in 0..ALERTS {
        let input = json!({
            "caseId": cases[number % CASES], "incident": format!("INC{number}"), "occurredOn": "2026-05-01",
            "place": "A road stop in the west", "category": "EXTORTION", "sourceKind": "COMMUNITY",
            "sourceReliability": "MODERATE", "summary": "Money was asked of travellers.",
        });
        desk.give("reportIncident", input).await;
    }
    let before = resident(server.id());
    let heard = Arc::new(Mutex::new(HashMap::<u64, (usize, Instant)>::new()));
    let (told, mut hearing) = mpsc::unbounded_channel();
    let tokens: Vec<String> = watchers.iter().map(|user| token(folder, user, "OVERSIGHT", "HQ")).collect();
    for number in 0..SUBSCRIBERS {
        let socket = subscribe(address, &tokens[number / OF_ONE_IDENTITY]).await;
        tokio::spawn(listen(socket, told.clone()));
    }
    let noting = tokio::spawn({
        let heard = Arc::clone(&heard);
        async move {
            while let Some((position, at)) = hearing.recv().await {
                let mut heard = heard.lock().unwrap();
                let known = heard.entry(position).or_insert((0, at));
                *known = (known.0 + 1, known.1.max(at));
            }
        }
    });
    let mut given = Vec::new();
    let mut turns = tokio::time::interval(BETWEEN);
    for number in 0..ALERTS {
        turns.tick().await;
        let start = Instant::now();
        let input = json!({
            "caseId": cases[number % CASES], "incident": format!("INC{number}"), "verification": "CREDIBLE", "grave": true,
            "linkToSupport": "NONE", "attribution": "UNKNOWN", "reasoning": "Several sources say the same.",
        });
        let assessed = desk.give("assessIncident", input).await;
        given.push((
            assessed["events"][0]["position"].as_str().unwrap().parse::<u64>().unwrap(),
            start,
            start.elapsed(),
        ));
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let grown = resident(server.id()).saturating_sub(before);
    noting.abort();
    let heard = heard.lock().unwrap();
    let mut last: Vec<f64> = Vec::new();
    let mut answered: Vec<f64> = Vec::new();
    for (position, start, answer) in &given {
        let Some((times, at)) = heard.get(position) else { panic!("nobody heard of {position}") };
        assert_eq!(*times, SUBSCRIBERS, "alert {position}");
        last.push((*at - *start).as_secs_f64() * 1e3);
        answered.push(answer.as_secs_f64() * 1e3);
    }
    let [last, answered] = [last, answered].map(|mut times| {
        times.sort_by(f64::total_cmp);
        [50, 99].map(|percent| times[times.len() * percent / 100])
    });
    println!(
        "live: {SUBSCRIBERS} subscribers, {} alerts at 10/s: from the command to the last delivery {:.1} ms (median), {:.1} ms (p99; wanted 50)",
        given.len(),
        last[0],
        last[1]
    );
    println!(
        "live: the commands themselves were answered after {:.1} ms (median), {:.1} ms (p99)",
        answered[0], answered[1]
    );
    println!(
        "live: the server grew by {:.1} KiB a subscriber (wanted 64 at most)",
        grown as f64 / 1024.0 / SUBSCRIBERS as f64
    );
}

fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/statm")).unwrap_or_default();
    status.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}
