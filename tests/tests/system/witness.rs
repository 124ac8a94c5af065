//! Witnesses elsewhere: they sign what grows, refuse what was rewritten, and are in nobody's way.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Output,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tests::{Binary, PATIENCE, Player, Server, Watcher, key_of, size_of};

const HEALTH: &str = "{ ledger { head witnessing { position behind alarm witnesses { name position signedAt error failedAt alarm } } } }";

/// A store that the scenarios can be played into, its key, and two witnesses that watch it.
pub(crate) struct Office {
    folder: tempfile::TempDir,
    watchers: [Watcher; 2],
    player: Player,
}

impl Office {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("store");
        let mut server = Server::over(&data);
        let mut player = Player::new();
        player.found(&server);
        assert!(server.stop().success());
        let key = key_of(&data);
        let watchers = ["xb-office.example/w1", "xc-office.example/w2"].map(|name| Watcher::new(name, &[&key]));
        let policy = format!(
            "log {key}\n{}{}group both all one two\nquorum both\n",
            watchers[0].line("one"),
            watchers[1].line("two")
        );
        fs::write(folder.path().join("policy"), policy).unwrap();
        Self { folder, watchers, player }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub(crate) fn policy(&self) -> String {
        self.folder.path().join("policy").to_str().unwrap().to_owned()
    }

    pub(crate) fn serve(&self, data: &Path) -> Server {
        Server::with(data, &["--trust", &self.policy(), "--witness-every", "1"])
    }

    /// Plays one of the ten scenarios.
    pub(crate) fn play(&mut self, server: &Server, number: usize) {
        self.player.scenario(server, &fixtures::scenarios().unwrap()[number - 1]);
    }
}

fn health(server: &Server) -> Value {
    server.query(HEALTH, json!({}))["ledger"].take()
}

/// Asks again until the server's health is as it must become.
pub(crate) fn until(server: &Server, what: &str, holds: impl Fn(&Value) -> bool) -> Value {
    let start = Instant::now();
    loop {
        let now = health(server);
        if holds(&now) {
            return now;
        }
        assert!(start.elapsed() < PATIENCE, "{what} does not come: {now}\n{}", server.said());
        std::thread::sleep(Duration::from_millis(100));
    }
}

pub(crate) fn all_signed(health: &Value) -> bool {
    health["witnessing"]["position"] == health["head"]
}

fn hrdd(arguments: &[&str], data: &Path) -> Output {
    Binary::run(&[arguments, &["--data", data.to_str().unwrap()]].concat())
}

/// The newest checkpoint of a store that nobody serves.
fn shown(data: &Path) -> String {
    let shown = hrdd(&["checkpoint", "show"], data);
    let said = String::from_utf8(shown.stderr).unwrap();
    assert!(shown.status.success() && said.contains("telephone"), "{said}");
    String::from_utf8(shown.stdout).unwrap()
}

/// A fresh store of other events under the key of a true one, as somebody could make who has the whole machine.
fn forged(truth: &Path, folder: &Path) -> PathBuf {
    let data = folder.join("forged");
    fs::create_dir(&data).unwrap();
    fs::copy(truth.join("signing.key"), data.join("signing.key")).unwrap();
    data
}

#[test]
fn two_witnesses_sign_what_is_recorded_and_the_last_of_it_when_the_server_stops() {
    let mut office = Office::new();
    let data = office.data();
    let mut server = office.serve(&data);
    office.play(&server, 1);
    let now = until(&server, "what both sign", all_signed);
    assert_eq!((&now["witnessing"]["behind"], &now["witnessing"]["alarm"]), (&json!("0"), &json!(false)));
    for state in now["witnessing"]["witnesses"].as_array().unwrap() {
        assert!(
            state["position"] == now["head"] && state["error"].is_null() && state["signedAt"].is_string(),
            "{state}"
        );
    }
    office.play(&server, 4);
    let head = server.head();
    assert!(server.stop().success());
    let kept = fs::read_to_string(data.join("checkpoint.witnessed")).unwrap();
    assert_eq!(size_of(&kept), head, "asked once more at the stop: {kept}");
    for (watcher, name) in office.watchers.iter().zip(["xb-office.example/w1", "xc-office.example/w2"]) {
        assert!(kept.contains(&format!("\n\u{2014} {name} ")), "{kept}");
        let last = watcher.last().unwrap();
        assert_eq!(
            last.split_once("\n\n").unwrap().0,
            kept.split_once("\n\n").unwrap().0,
            "{name} shows what it signed"
        );
    }
    let file = office.folder.path().join("kept");
    fs::write(&file, &kept).unwrap();
    let compared = hrdd(&["checkpoint", "compare", file.to_str().unwrap(), "--trust", &office.policy()], &data);
    let said = String::from_utf8_lossy(&compared.stdout).into_owned();
    assert!(compared.status.success() && said.starts_with("SAME") && said.contains("one, two"), "{said}");
    // The file alone, without a store, shows who signed it and when.
    let alone = Binary::run(&["--json", "verify", file.to_str().unwrap(), "--trust", &office.policy()]);
    let said: Value = serde_json::from_slice(&alone.stdout).unwrap();
    assert!(alone.status.success() && said["data"]["kind"] == "checkpoint", "{said}");
    assert_eq!(said["data"]["witnesses"], json!(["one", "two"]));
    for name in ["one", "two"] {
        assert!(said["data"]["signedAt"][name].as_str().is_some_and(|at| at.starts_with("20")), "{said}");
    }

    // What was signed is known again without asking anybody.
    let server = Server::over(&data);
    assert_eq!(health(&server)["witnessing"]["position"], head.to_string());
}

#[test]
fn a_store_rewritten_with_the_logs_own_key_is_refused_by_the_witnesses_and_found_by_comparing() {
    let mut office = Office::new();
    let (data, folder) = (office.data(), tempfile::tempdir().unwrap());
    let mut server = office.serve(&data);
    office.play(&server, 2);
    until(&server, "what both sign", all_signed);
    assert!(server.stop().success());
    let kept = folder.path().join("kept");
    fs::write(&kept, shown(&data)).unwrap();
    let compare = |data: &Path| {
        let compared = hrdd(&["--json", "checkpoint", "compare", kept.to_str().unwrap()], data);
        let said: Value = serde_json::from_slice(&compared.stdout).unwrap();
        (compared.status.code().unwrap(), said)
    };
    assert_eq!(compare(&data).1["data"]["outcome"], "SAME");
    let before = office.watchers[0].last().unwrap();

    let forged = forged(&data, folder.path());
    let mut server = office.serve(&forged);
    let alarmed = |now: &Value, word: &str| {
        let witnesses = now["witnessing"]["witnesses"].as_array().unwrap().clone();
        witnesses
            .iter()
            .all(|state| state["alarm"] == true && state["error"].as_str().is_some_and(|why| why.contains(word)))
    };
    let now = until(&server, "an alarm of both", |now| alarmed(now, "set back"));
    assert_eq!(now["witnessing"]["alarm"], true);
    assert!(server.stop().success());
    let (code, said) = compare(&forged);
    assert_eq!((code, &said["error"]["code"]), (6, &json!("SHORTER")), "{said}");

    // The same with a forgery that is longer than the truth.
    let mut server = office.serve(&forged);
    let mut player = Player::new();
    player.found(&server);
    for scenario in &fixtures::scenarios().unwrap()[1..6] {
        player.scenario(&server, scenario);
    }
    assert!(server.head() > size_of(&before));
    until(&server, "an alarm of both", |now| alarmed(now, "rewritten"));
    assert_eq!(health(&server)["witnessing"]["position"], "0", "nobody signed");
    assert!(server.stop().success());
    assert!(server.said().contains("a witness refuses this log"), "{}", server.said());
    let (code, said) = compare(&forged);
    assert_eq!((code, &said["error"]["code"]), (6, &json!("DIFFERS")), "{said}");
    assert_eq!(office.watchers[0].last().unwrap(), before);

    // The truth goes on as if nothing had been.
    let mut server = office.serve(&data);
    office.play(&server, 6);
    until(&server, "what both sign", all_signed);
    assert!(server.stop().success());
    assert_eq!(compare(&data).1["data"]["outcome"], "EXTENDS");
}

#[test]
fn a_witness_that_was_killed_signs_neither_an_earlier_nor_a_forked_checkpoint_afterwards() {
    let mut office = Office::new();
    let (data, folder) = (office.data(), tempfile::tempdir().unwrap());
    let early = shown(&data);
    let mut server = Server::over(&data);
    office.play(&server, 3);
    assert!(server.stop().success());
    let late = shown(&data);
    let forged = forged(&data, folder.path());
    let mut server = Server::over(&forged);
    let mut player = Player::new();
    player.found(&server);
    for scenario in &fixtures::scenarios().unwrap()[1..6] {
        player.scenario(&server, scenario);
    }
    assert!(server.stop().success());
    let fork = shown(&forged);
    assert!(size_of(&early) < size_of(&late) && size_of(&late) < size_of(&fork));

    let watcher = &mut office.watchers[0];
    let (status, _, signed) = watcher.add_checkpoint(&format!("old 0\n\n{late}"));
    // Killed with the answer just out: what it signed must be on its disk by then.
    watcher.kill();
    assert!(status == 200 && signed.starts_with("\u{2014} xb-office.example/w1 "), "{status} {signed}");
    for _ in 0..3 {
        watcher.start();
        let conflict = (409, "text/x.tlog.size".to_owned(), format!("{}\n", size_of(&late)));
        assert_eq!(watcher.add_checkpoint(&format!("old 0\n\n{early}")), conflict);
        assert_eq!(watcher.add_checkpoint(&format!("old 0\n\n{fork}")), conflict);
        let ask = |old: u64, note: &str| watcher.add_checkpoint(&format!("old {old}\n\n{note}")).0;
        assert_eq!(ask(size_of(&early), &early), 409);
        assert_eq!(ask(size_of(&late), &early), 400, "the old size is above");
        assert_eq!(ask(size_of(&late), &fork), 422, "no proof leads there");
        assert_eq!(ask(size_of(&late), &late.replace("\u{2014} hrdd", "\u{2014} else")), 403);
        assert_eq!(ask(size_of(&late), &late), 200, "what it signed it signs again");
        assert_eq!(watcher.last().unwrap().split_once("\n\n").unwrap().0, late.split_once("\n\n").unwrap().0);
        watcher.kill();
    }
    // Half of what it must remember is gone.
    let state = fs::read_dir(watcher.data()).unwrap().map(|entry| entry.unwrap().path());
    let state = state.filter(|path| path.to_string_lossy().ends_with(".checkpoint")).collect::<Vec<_>>();
    fs::remove_file(&state[0]).unwrap();
    let refused = watcher.refuses();
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && said.contains("must not sign again"), "{:?} {said}", refused.status);
}

#[test]
fn a_witness_answers_what_is_no_request_with_a_reason_and_goes_on() {
    let watcher = Watcher::new("xb-office.example/w1", &[&key_of(&Office::new().data())]);
    let status = |method: &str, path: &str, body: &str| watcher.ask(method, path, body).0;
    assert_eq!(status("POST", "/add-checkpoint", ""), 400);
    assert_eq!(status("POST", "/add-checkpoint", "old 3\n\nnonsense\n"), 400);
    assert_eq!(status("POST", "/add-checkpoint", &"a".repeat(1 << 20)), 413);
    assert_eq!(status("GET", "/add-checkpoint", ""), 405);
    assert_eq!(status("GET", "/checkpoint/../witness.key", ""), 404);
    assert_eq!(status("GET", "/elsewhere", ""), 404);
    let stranger = key_of(&Office::new().data());
    let about = watcher.ask("GET", "/", "").2;
    assert!(about.starts_with(&format!("witness {}\nlog ", watcher.key())) && !about.contains(&stranger), "{about}");
    // A head that never ends is not waited for.
    let mut slow = TcpStream::connect(watcher.url().strip_prefix("http://").unwrap()).unwrap();
    slow.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(slow, "GET / HTTP/1.1\r\nhost: ").unwrap();
    assert!(slow.read_to_end(&mut Vec::new()).is_ok(), "the connection is closed");
    let answers: Vec<u16> = (0..60).map(|_| status("GET", "/", "")).collect();
    assert!(answers.contains(&200) && answers.contains(&429), "who asks too often waits: {answers:?}");
}

#[test]
fn witnesses_that_are_dead_or_mute_are_told_of_and_hold_up_nothing() {
    let mut office = Office::new();
    let data = office.data();
    let key = key_of(&data);
    // It takes every connection and never says a word.
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = mute.local_addr().unwrap();
    let [living, dead] = &mut office.watchers;
    dead.kill();
    let other = Watcher::new("xd-office.example/w3", &[&key]);
    let policy = format!(
        "{}{}witness mute {} http://{address}\ngroup any1 any living dead mute\nquorum any1\n",
        living.line("living"),
        dead.line("dead"),
        other.key()
    );
    fs::write(office.folder.path().join("policy"), policy).unwrap();
    let mut server = office.serve(&data);
    let mut asked = vec![mute.accept().unwrap()];
    // Recorded while that one is being asked, and will never answer.
    let before = server.head();
    office.play(&server, 5);
    mute.set_nonblocking(true).unwrap();
    asked.extend(std::iter::from_fn(|| mute.accept().ok()));
    let recorded = server.head() - before;
    assert!(
        recorded > 10 && asked.len() < 10,
        "{recorded} events, asked {} times: none waited for an answer",
        asked.len()
    );
    let now = until(&server, "what the living one signs, and what the others did", |now| {
        all_signed(now)
            && now["witnessing"]["witnesses"].as_array().unwrap()[1..].iter().all(|state| state["error"].is_string())
    });
    let states = now["witnessing"]["witnesses"].as_array().unwrap();
    assert!(states[0]["error"].is_null() && states[0]["position"] == now["head"], "{now}");
    for state in &states[1..] {
        assert!(state["position"] == "0" && state["failedAt"].is_string() && state["alarm"] == false, "{state}");
    }
    assert_eq!(now["witnessing"]["alarm"], false);
    drop((asked, mute));
    // Back again, it is asked again.
    office.watchers[1].start();
    until(&server, "the signature of the one that was dead", |now| {
        now["witnessing"]["witnesses"][1]["position"] == now["head"]
            && now["witnessing"]["witnesses"][1]["error"].is_null()
    });
    assert!(server.stop().success());
}

#[test]
fn a_checkpoint_is_shown_by_the_server_as_by_its_folder_and_by_nobody_without_a_token() {
    let mut office = Office::new();
    let data = office.data();
    let mut server = office.serve(&data);
    office.play(&server, 7);
    until(&server, "what both sign", all_signed);
    let file = office.folder.path().join("token");
    let show = |token: &str| {
        fs::write(&file, format!("{token}\n")).unwrap();
        let shown = Binary::run(&[
            "--json",
            "checkpoint",
            "show",
            "--url",
            server.url(),
            "--token-file",
            file.to_str().unwrap(),
        ]);
        (shown.status.code(), serde_json::from_slice::<Value>(&shown.stdout).unwrap())
    };
    let (code, by_server) = show(server.operator());
    assert_eq!(code, Some(0), "{by_server}");
    assert_eq!(by_server["data"]["size"], by_server["data"]["witnessed"], "{by_server}");
    let (code, refused) = show("nonsense");
    assert!(code == Some(1) && refused["error"]["code"] == "UNAUTHENTICATED", "{code:?} {refused}");
    let held = hrdd(&["checkpoint", "show"], &data);
    let said = String::from_utf8_lossy(&held.stderr).into_owned();
    assert!(held.status.code() == Some(11) && said.contains("--url"), "{said}");
    let served = String::from_utf8(server.read("GET", Some(server.operator()), "/checkpoint").2).unwrap();
    assert_eq!(by_server["data"]["note"], served);

    let event = server.query("{ events(last: 1) { nodes { recordedAt } } }", json!({}));
    assert_eq!(by_server["data"]["lastRecordedAt"], event["events"]["nodes"][0]["recordedAt"]);
    assert!(server.stop().success());
    let by_folder: Value = serde_json::from_slice(&hrdd(&["--json", "checkpoint", "show"], &data).stdout).unwrap();
    assert_eq!(by_folder, by_server);
    let fingerprint = by_folder["data"]["fingerprint"].as_str().unwrap();
    assert!(
        fingerprint.split(' ').count() == 12 && fingerprint.split(' ').all(|group| group.len() == 5),
        "{fingerprint}"
    );
}

#[test]
fn a_policy_that_asks_nobody_or_is_for_another_log_is_refused_before_anything_is_served() {
    let office = Office::new();
    let refused = |policy: &str| {
        fs::write(office.folder.path().join("policy"), policy).unwrap();
        let ended = hrdd(&["serve", "--listen", "127.0.0.1:0", "--trust", &office.policy()], &office.data());
        (ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned())
    };
    let line = office.watchers[0].line("one");
    let silent = line.split(" http").next().unwrap();
    let other = key_of(&Office::new().data());
    for (policy, word) in [
        (format!("{silent}\nquorum one\n"), "no witness of the policy has an address"),
        (format!("log {other}\n{line}quorum one\n"), "another log"),
        (format!("{}quorum one\n", line.replace("http:", "https:")), "tunnel"),
        ("quorum nobody\n".to_owned(), "quorum"),
    ] {
        let (code, said) = refused(&policy);
        assert!(code == Some(2) && said.contains(word), "{code:?} {said}");
    }
}
