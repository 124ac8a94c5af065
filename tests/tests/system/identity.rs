//! Who is let in, through the real binary: tokens, accounts, codes, and what must not let anybody in.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};
use tests::{Binary, Server, Socket, said, text};

const PASSWORD: &str = "three stones by the river";
const ASK: &str = "{ ledger { head } }";

/// Runs `hrdd` for a store and gives what it says in JSON.
fn hrdd(server: &Server, arguments: &[&str]) -> Value {
    let output = Binary::run(&[&["--json"], arguments, &["--data", text(server.folder())]].concat());
    let told: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{arguments:?}: {}", said(&output)));
    assert_eq!(told["ok"], output.status.success(), "{told}");
    told
}

fn done(server: &Server, arguments: &[&str]) -> Value {
    let told = hrdd(server, arguments);
    assert_eq!(told["ok"], true, "{arguments:?}: {told}");
    told["data"].clone()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// Opens an account for somebody who holds a role, and chooses a password. Gives the used code.
fn open(server: &Server, user: &str, kind: &str) -> String {
    let code = string(&done(server, &["admin", "open-account", "--user", user, "--kind", kind])["code"]);
    done(server, &["admin", "grant-role", "--user", user, "--role", "PROJECT_STAFF", "--office", "HQ"]);
    let set = server.send("/setup", None, &json!({ "code": code, "password": PASSWORD }));
    assert_eq!((set.status, &set.body["user"]), (200, &json!(user)), "{}", set.body);
    code
}

fn log_in(server: &Server, user: &str) -> tests::Answer {
    server.send("/login", None, &json!({ "user": user, "password": PASSWORD }))
}

fn let_in(server: &Server, token: &str) -> bool {
    match server.ask(token, ASK, json!({})) {
        answer if answer.status == 401 => false,
        answer => !answer.data().is_null(),
    }
}

#[test]
fn a_token_is_on_record_and_counts_until_it_is_revoked_also_on_an_open_socket() {
    let mut server = Server::fresh();
    done(&server, &["admin", "grant-role", "--user", "U-1", "--role", "PROJECT_STAFF", "--office", "HQ"]);
    let arguments = ["token", "--user", "U-1", "--role", "PROJECT_STAFF", "--office", "HQ", "--name", "a laptop"];
    let made = done(&server, &arguments);
    let (token, id) = (string(&made["token"]), string(&made["id"]));
    assert!(token.starts_with(&format!("hrdd_{id}_")) && token.len() == "hrdd_".len() + id.len() + 1 + 43);
    assert!(let_in(&server, &token));
    let mine = server.ask(&token, "{ accessTokens { nodes { token user name scopes lastUsedAt } } }", json!({})).data();
    let mine = mine["accessTokens"]["nodes"].as_array().unwrap();
    assert_eq!(mine.len(), 1, "one's own, and not the operator's");
    assert!(mine[0]["token"] == json!(id) && mine[0]["name"] == "a laptop" && mine[0]["lastUsedAt"].is_string());

    let mut socket = Socket::subscribe(&server, &token, "subscription { events { kind position } }");
    assert_eq!(socket.notice("events")["kind"], "CAUGHT_UP");
    done(&server, &["token", "revoke", &id, "--reason", "The laptop was lost."]);
    assert_eq!(socket.closed(), 4403);
    assert!(!let_in(&server, &token));
    let listed = done(&server, &["token", "list", "--user", "U-1"]);
    assert_eq!(listed, json!([]));
    let listed = done(&server, &["token", "list", "--user", "U-1", "--ended"]);
    assert!(listed[0]["id"] == json!(id) && listed[0]["revokedAt"].is_string(), "{listed}");
    assert!(server.stop().success(), "{}", server.said());
    assert!(!server.folder().join("operator.json").exists(), "the door is closed behind");
    let used = fs::read_to_string(server.folder().join("tokens.used")).unwrap();
    let started = server.operator().trim_start_matches("hrdd_").split('_').next().unwrap();
    assert!(used.contains(started) || !used.contains(&id), "of those that count, and of no other: {used}");
    // Without a server the command opens the store by itself, to the same end.
    let alone = string(&done(&server, &arguments)["token"]);
    server.start();
    assert!(let_in(&server, &alone) && !let_in(&server, &token));
    assert!(!server.folder().join("token.key").exists(), "there is no second way in");
}

#[test]
fn a_token_is_made_only_where_its_secret_has_a_place() {
    let server = Server::fresh();
    let folder = tempfile::tempdir().unwrap();
    let (there, new) = (folder.path().join("there"), folder.path().join("new"));
    fs::write(&there, "somebody's notes").unwrap();
    let nowhere = folder.path().join("no such folder").join("token");
    let data = server.folder().display().to_string();
    let make = |file: &Path, office: &str| {
        let whose = ["token", "--user", "U-1", "--role", "AUDITOR", "--office", office, "--data", &data, "--out"];
        Binary::run(&[&whose[..], &[tests::text(file)]].concat())
    };
    let listed = || done(&server, &["token", "list", "--user", "U-1", "--ended"]);
    for file in [&there, &nowhere] {
        let refused = make(file, "HQ");
        assert!(refused.status.code() == Some(2) && said(&refused).contains("no token was made"), "{}", said(&refused));
        assert_eq!(listed(), json!([]));
    }
    assert_eq!(fs::read_to_string(&there).unwrap(), "somebody's notes");
    let made = make(&new, "HQ");
    assert!(made.status.success(), "{}", said(&made));
    let id = string(&listed()[0]["id"]);
    assert!(fs::read_to_string(&new).unwrap().starts_with(&format!("hrdd_{id}_")));
    // Where none is made, no empty file is left.
    fs::remove_file(&new).unwrap();
    let elsewhere = folder.path().display().to_string();
    let whose = ["token", "--user", "U-1", "--role", "AUDITOR", "--office", "HQ", "--data", &elsewhere, "--out"];
    assert!(!Binary::run(&[&whose[..], &[tests::text(&new)]].concat()).status.success());
    assert!(!new.exists());
}

#[test]
fn forged_tokens_let_nobody_in() {
    let server = Server::fresh();
    let good = server.operator().to_owned();
    assert!(let_in(&server, &good));
    let (front, secret) = good.split_at(good.len() - 43);
    let other = secret.chars().rev().collect::<String>();
    let id = front.trim_start_matches("hrdd_").trim_end_matches('_');
    let digest = server.query("{ accessTokens { nodes { token } } }", json!({}));
    assert!(!digest.to_string().contains(secret));
    let forged = [
        format!("{front}{other}"),
        format!("{front}{}", "A".repeat(43)),
        format!("{front}{secret}A"),
        format!("{front}{}", &secret[..42]),
        format!("hrdd_unknown_{secret}"),
        format!("hrdd__{secret}"),
        format!("{}{secret}", front.to_uppercase()),
        format!("hrds_{secret}"),
        secret.to_owned(),
        id.to_owned(),
        "hrdd1.e30.AAAA".to_owned(),
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvcGVyYXRvciJ9.".to_owned(),
    ];
    for token in forged {
        assert!(!let_in(&server, &token), "{token}");
    }
    let (status, ..) = server.read("GET", None, &format!("/graphql?query=%7B__typename%7D&access_token={good}"));
    assert_eq!(status, 400, "a token in an address is no token");
}

#[test]
fn a_start_revokes_what_the_start_before_handed_out() {
    let mut server = Server::fresh();
    let first = server.operator().to_owned();
    server.kill();
    server.start();
    assert!(let_in(&server, server.operator()) && !let_in(&server, &first));
    let tokens = server.query("{ accessTokens { nodes { user revokedAt } } }", json!({}));
    let revoked: Vec<bool> = tokens["accessTokens"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["user"] == "operator")
        .map(|one| one["revokedAt"].is_string())
        .collect();
    assert_eq!(revoked.iter().filter(|revoked| !**revoked).count(), 1, "{tokens}");
    assert_eq!(revoked.len(), 2);
}

#[test]
fn an_account_opens_with_a_code_that_is_good_once_and_closes_with_all_that_it_let_in() {
    let server = Server::fresh();
    let code = open(&server, "U-1", "local");
    let again = server.send("/setup", None, &json!({ "code": code, "password": "another one, quite long" }));
    assert_eq!((again.status, again.code()), (401, "UNAUTHENTICATED"));
    let login = log_in(&server, "U-1");
    assert_eq!(
        (login.status, &login.body["role"], &login.body["office"]),
        (200, &json!("PROJECT_STAFF"), &json!("HQ"))
    );
    let session = string(&login.body["token"]);
    assert!(session.starts_with("hrds_") && let_in(&server, &session));
    let token =
        string(&done(&server, &["token", "--user", "U-1", "--role", "PROJECT_STAFF", "--office", "HQ"])["token"]);
    let accounts = server.ask(&session, "{ accounts { nodes { user kind } } }", json!({})).data();
    assert_eq!(accounts["accounts"]["nodes"], json!([{ "user": "U-1", "kind": "LOCAL" }]), "one's own");

    let ended = string(&log_in(&server, "U-1").body["token"]);
    assert_eq!(server.send("/logout", Some(&ended), &json!({})).status, 204);
    assert!(!let_in(&server, &ended) && let_in(&server, &session));
    assert_eq!(server.send("/logout", Some(&ended), &json!({})).status, 401);

    let mut socket = Socket::subscribe(&server, &session, "subscription { events { kind } }");
    done(&server, &["admin", "close-account", "--user", "U-1", "--reason", "Left."]);
    assert_eq!(socket.closed(), 4403);
    assert!(!let_in(&server, &session) && !let_in(&server, &token));
    assert_eq!(log_in(&server, "U-1").status, 401);
    // Opened again, it begins without the password it had.
    done(&server, &["admin", "open-account", "--user", "U-1"]);
    assert_eq!(log_in(&server, "U-1").status, 401);
    assert!(!let_in(&server, &token), "what was revoked stays revoked");
}

#[test]
fn a_first_start_gives_its_operator_a_code_for_a_password_and_no_later_one_does() {
    let mut server = Server::fresh();
    let told = server.said();
    assert!(told.contains(&format!("in a browser: {}/setup", server.url())), "{told}");
    let after = told.split("chooses a password with this code").nth(1).unwrap_or_else(|| panic!("{told}"));
    let code = after.lines().nth(1).unwrap().trim();
    let operator = told.split(" account  ").nth(1).unwrap().split(' ').next().unwrap();
    assert_eq!(log_in(&server, operator).status, 401, "there is no password to begin with");
    let set = server.send("/setup", None, &json!({ "code": code, "password": PASSWORD }));
    assert_eq!((set.status, &set.body["user"]), (200, &json!(operator)), "{}", set.body);
    assert!(let_in(&server, &string(&log_in(&server, operator).body["token"])));
    let again = server.send("/setup", None, &json!({ "code": code, "password": PASSWORD }));
    assert_ne!(again.status, 200, "{}", again.body);
    assert!(server.stop().success());
    server.start();
    assert_eq!(server.said().matches("chooses a password with this code").count(), 1, "{}", server.said());
}

#[test]
fn a_weak_password_is_not_taken_and_does_not_use_the_code_up() {
    let server = Server::fresh();
    let code = string(&done(&server, &["admin", "open-account", "--user", "U-1004"])["code"]);
    for weak in ["short", "password1234", "i-am-u-1004-hello", &"x".repeat(129)] {
        let set = server.send("/setup", None, &json!({ "code": code, "password": weak }));
        assert_eq!((set.status, set.code()), (400, "BAD_USER_INPUT"), "{weak}");
        assert!(!set.body.to_string().contains(&format!("\"{weak}\"")), "what was sent is not repeated");
    }
    let listed = done(&server, &["admin", "list"]);
    let account = listed.as_array().unwrap().iter().find(|one| one["user"] == "U-1004").unwrap().clone();
    assert_eq!(account["hasPassword"], false);
    assert_eq!(server.send("/setup", None, &json!({ "code": code, "password": PASSWORD })).status, 200);
    // A reset ends the password and the sessions at once; an earlier code counts no more when there is a later one.
    done(&server, &["admin", "grant-role", "--user", "U-1004", "--role", "PROJECT_STAFF", "--office", "HQ"]);
    let session = string(&log_in(&server, "U-1004").body["token"]);
    let first = string(&done(&server, &["admin", "setup-link", "--user", "U-1004"])["code"]);
    assert!(let_in(&server, &session), "a code alone ends nothing");
    done(&server, &["admin", "reset", "--user", "U-1004"]);
    assert!(!let_in(&server, &session));
    assert_eq!(log_in(&server, "U-1004").status, 401);
    assert_eq!(server.send("/setup", None, &json!({ "code": first, "password": PASSWORD })).status, 401);
    assert_eq!(hrdd(&server, &["admin", "setup-link", "--user", "U-9"])["error"]["code"], "E-REF-01");
}

#[test]
fn wrong_passwords_are_answered_alike_and_made_slow() {
    let server = Server::fresh();
    open(&server, "U-1", "local");
    let wrong = |user: &str| server.send("/login", None, &json!({ "user": user, "password": "wrong and long enough" }));
    let (known, unknown, odd) = (wrong("U-1"), wrong("U-2"), wrong("no reference at all!"));
    assert_eq!((known.status, &known.body), (401, &unknown.body));
    assert_eq!((unknown.status, odd.status, &odd.body), (401, 401, &unknown.body));
    wrong("U-1");
    wrong("U-1");
    let refused = log_in(&server, "U-1");
    assert_eq!((refused.status, refused.code()), (429, "RATE_LIMITED"), "{}", refused.body);
    assert!(refused.body["errors"][0]["extensions"]["retryAfterMs"].as_u64().unwrap() >= 1_000);
    // The account itself is not locked: whoever is not at that address, or holds a token, goes on.
    let others = server.send("/login", None, &json!({ "user": "U-2", "password": PASSWORD }));
    assert_eq!(others.status, 401, "another name is looked at");
    let started = std::time::Instant::now();
    while log_in(&server, "U-1").status != 200 {
        assert!(started.elapsed() < tests::PATIENCE, "never for ever");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let text = server.send("/login", None, &json!({ "user": "U-1", "password": PASSWORD, "more": 1 }));
    assert_eq!(text.status, 400);
    let body = format!("user=U-1&password={PASSWORD}");
    let (status, ..) = post_form(&server, &body);
    assert_eq!(status, 415, "no form of a foreign page logs anybody in");
}

fn post_form(server: &Server, body: &str) -> (u16, String) {
    use std::io::{Read, Write};
    let address = server.url().strip_prefix("http://").unwrap();
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(stream, "POST /login HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
}

#[test]
fn the_emergency_account_asks_for_a_reason_and_is_loud() {
    let server = Server::fresh();
    open(&server, "E-1", "emergency");
    let without = log_in(&server, "E-1");
    assert_eq!((without.status, without.code()), (400, "BAD_USER_INPUT"));
    assert!(!server.trail().iter().any(|(_, kind)| kind == "EmergencyAccountUsed"));
    let with = json!({ "user": "E-1", "password": PASSWORD, "reason": "The provider does not answer." });
    let session = string(&server.send("/login", None, &with).body["token"]);
    assert!(let_in(&server, &session));
    assert_eq!(server.trail().iter().filter(|(_, kind)| kind == "EmergencyAccountUsed").count(), 1);
    assert!(server.said().contains("the emergency account is used"), "{}", server.said());
}

#[test]
fn the_operators_door_asks_for_its_secret_and_gives_nothing_of_a_case() {
    let server = Server::fresh();
    let file = server.folder().join("operator.json");
    let door: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    #[cfg(unix)]
    for name in ["operator.json", "passwords"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(server.folder().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let (address, secret) = (string(&door["address"]), string(&door["secret"]));
    let address = address.strip_prefix("http://").unwrap();
    let ask = |token: Option<&str>, body: &Value| tests::exchange(address, "POST", "/", token, &body.to_string());
    let tokens = json!({ "operation": "tokens", "user": null, "ended": true, "after": null });
    for wrong in [None, Some(""), Some("AAAA"), Some(server.operator()), Some(&"A".repeat(43)[..])] {
        assert_eq!(ask(wrong, &tokens).status, 401, "{wrong:?}");
    }
    let good = ask(Some(&secret), &tokens);
    assert_eq!(good.status, 200);
    assert!(!good.body.to_string().contains("secret"), "{}", good.body);
    let case = json!({ "operation": "give", "command": "OpenCase", "input": {} });
    assert_eq!(ask(Some(&secret), &case).status, 400);
    assert!(!let_in(&server, &secret), "it is no token of the ledger");
    let system = ["token", "--user", "system", "--role", "SYSTEM"];
    assert_eq!(hrdd(&server, &system)["ok"], true, "who has the machine has the system; that it was made is on record");
}

#[test]
fn offices_and_access_rules_are_put_on_record_from_the_command_line() {
    let server = Server::fresh();
    let place = ["admin", "place-office", "XA-CO", "--country", "XA", "--reason", "The country office."];
    done(&server, &place);
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("domain/src/access/first.json");
    let mut rules: Value = serde_json::from_slice(&fs::read(shipped).unwrap()).unwrap();
    rules["edition"] = 2.into();
    rules["smallestCount"] = 7.into();
    let file = server.beside().join("rules.json");
    fs::write(&file, rules.to_string()).unwrap();
    done(&server, &["admin", "rules", "publish", text(&file)]);
    let shown = done(&server, &["admin", "rules", "show"]);
    assert_eq!((&shown["edition"], &shown["smallestCount"]), (&json!(2), &json!(7)), "{shown}");
    assert_eq!(hrdd(&server, &["admin", "rules", "publish", text(&file)])["ok"], false, "an edition once");
    let kinds: Vec<String> =
        server.trail().into_iter().map(|(_, kind)| kind).filter(|kind| kind != "AccessTokenIssued").collect();
    assert!(kinds.ends_with(&["OfficePlaced".into(), "AccessRulesPublished".into()]), "{kinds:?}");
}

#[test]
fn no_secret_is_in_the_log_in_what_is_said_or_in_the_list_of_processes() {
    let mut server = Server::fresh();
    let code = open(&server, "U-1", "local");
    let session = string(&log_in(&server, "U-1").body["token"]);
    assert!(let_in(&server, &session));
    let token =
        string(&done(&server, &["token", "--user", "U-1", "--role", "PROJECT_STAFF", "--office", "HQ"])["token"]);
    assert!(let_in(&server, &token));
    let kept = server.beside().join("token.txt");
    let made = ["token", "--user", "U-1", "--role", "PROJECT_STAFF", "--office", "HQ", "--out", text(&kept)];
    let made = done(&server, &made);
    let filed = fs::read_to_string(&kept).unwrap().trim().to_owned();
    assert!(let_in(&server, &filed) && !made.to_string().contains(&filed[filed.len() - 43..]));
    let door: Value = serde_json::from_slice(&fs::read(server.folder().join("operator.json")).unwrap()).unwrap();
    let processes =
        Command::new("ps").args(["axww", "-o", "args"]).output().map(|output| said(&output)).unwrap_or_default();
    let tail = |text: &str| text[text.len() - 43..].to_owned();
    let secrets = [
        tail(&code),
        tail(&session),
        tail(&token),
        tail(&filed),
        tail(server.operator()),
        string(&door["secret"]),
        PASSWORD.to_owned(),
    ];
    let hash = fs::read_to_string(server.folder().join("passwords")).unwrap();
    let phc = hash.split('"').find(|part| part.starts_with("$argon2id$")).expect("a hash is kept").to_owned();
    assert!(server.stop().success());
    let spoken = server.said();
    let mut files = 0;
    walk(server.folder(), &mut |path, bytes| {
        files += 1;
        for secret in &secrets {
            assert!(!holds(bytes, secret.as_bytes()), "{} holds a secret", path.display());
        }
        let own = path.file_name().is_some_and(|name| name == "passwords");
        assert_eq!(holds(bytes, phc.as_bytes()), own, "{}: hashes are in their own file alone", path.display());
    });
    assert!(files > 5, "the store was looked through");
    for secret in &secrets {
        assert!(!spoken.contains(secret) || *secret == tail(server.operator()), "{spoken}");
        assert!(!processes.contains(secret), "a list of processes shows a secret");
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn walk(folder: &Path, seen: &mut dyn FnMut(&Path, &[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, seen) } else { seen(&path, &fs::read(&path).unwrap()) }
    }
}

#[test]
fn tokens_of_before_a_restore_are_void() {
    let server = Server::fresh();
    let folder = tempfile::tempdir().unwrap();
    let token = string(&done(&server, &["token", "--user", "operator", "--role", "RECORDS_OFFICER"])["token"]);
    let (kept, backup, data) =
        (folder.path().join("token"), folder.path().join("backup"), folder.path().join("restored"));
    // A backup takes the eyes of somebody who sees everything.
    fs::write(&kept, server.eyes()).unwrap();
    Binary::good(&[
        "backup",
        "create",
        text(&backup),
        "--url",
        server.url(),
        "--token-file",
        text(&kept),
        "--data",
        text(server.folder()),
    ]);
    let carried: Vec<String> =
        fs::read_dir(&backup).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!carried.iter().any(|name| name.contains("passwords") || name.contains("operator")), "{carried:?}");
    let restored = Binary::run(&["backup", "restore", text(&backup), "--data", text(&data)]);
    assert!(data.join("FORMAT").exists(), "{}", said(&restored));
    let restored = Server::over(&data);
    assert!(let_in(&server, &token) && !let_in(&restored, &token));
    assert!(let_in(&restored, restored.operator()));
}
