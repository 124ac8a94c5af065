//! OpenID Connect, against a real provider process on loopback (`tests/oidc`).

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};
use tests::{Binary, Server, exchange, text};

const BACK: &str = "http://127.0.0.1:9/login/oidc/callback";

/// The running provider; it ends with its standard input.
struct Provider {
    process: Child,
    /// Open to its end: what is written to a closed one ends it.
    _says: BufReader<ChildStdout>,
    issuer: String,
}

impl Drop for Provider {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Provider {
    fn start() -> Self {
        let mut command = Command::new("node");
        command.args(["provider.js", BACK]).current_dir(tests::node_folder("oidc")).stderr(Stdio::null());
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node is on the machine");
        let (mut line, mut says) = (String::new(), BufReader::new(process.stdout.take().unwrap()));
        says.read_line(&mut line).unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        Self { process, _says: says, issuer: told["issuer"].as_str().unwrap().to_owned() }
    }

    fn hand(&self, name: &str, asked: &Value) -> Value {
        let address = self.issuer.strip_prefix("http://").unwrap();
        let answer = exchange(address, "POST", &format!("/hand/{name}"), None, &asked.to_string());
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.body
    }

    /// A token that the provider itself issues to a client.
    fn token(&self, client: &str) -> String {
        let answer = self.hand("token", &json!({ "client": client }));
        answer["token"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    }

    /// What an attacker would like to have signed.
    fn signed(&self, asked: &Value) -> String {
        self.hand("sign", asked)["token"].as_str().unwrap().to_owned()
    }

    /// A server that believes this provider, over a store in which some people hold roles.
    fn server(&self, more: &str) -> (Server, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let (config, data) = (folder.path().join("oidc.toml"), folder.path().join("store"));
        let issuer = &self.issuer;
        let written = format!(
            "issuer = \"{issuer}\"\naudience = \"urn:hrdd:ledger\"\nalgorithms = [\"RS256\", \"ES256\"]\nuserClaim = \"sub\"\nroleClaim = \"groups\"\nclockSkewSeconds = 30\n{more}\n\
             [[mapping]]\nvalue = \"ledger-records\"\nrole = \"RECORDS_OFFICER\"\noffice = \"HQ\"\n[[mapping]]\nvalue = \"ledger-auditors\"\nrole = \"AUDITOR\"\noffice = \"HQ\"\n\
             [page]\nclientId = \"page\"\nredirectUri = \"{BACK}\"\n"
        );
        fs::write(&config, written).unwrap();
        let server = Server::with(&data, &["--oidc", text(&config)]);
        for (user, role) in [("U-705", "RECORDS_OFFICER"), ("U-801", "AUDITOR"), ("U-888", "AUDITOR")] {
            let grant =
                ["admin", "grant-role", "--user", user, "--role", role, "--office", "HQ", "--data", text(&data)];
            Binary::good(&grant);
        }
        (server, folder)
    }
}

/// Who the ledger takes the holder of a token for, by what it records.
fn let_in(server: &Server, token: &str) -> bool {
    let answer = server.ask(token, "{ ledger { head } }", json!({}));
    if answer.status == 401 {
        return false;
    }
    assert!(answer.data()["ledger"]["head"].is_string());
    true
}

#[test]
fn a_token_of_the_provider_lets_in_and_whatever_is_wrong_with_one_does_not() {
    let provider = Provider::start();
    let (server, _folder) = provider.server("");
    assert!(let_in(&server, &provider.token("U-801")), "issued by the provider itself");
    assert!(
        !let_in(&server, &provider.token("U-888")),
        "a role in the log, and nothing at the provider that maps to it"
    );
    assert!(let_in(&server, &provider.signed(&json!({}))), "what follows is refused for the one thing that is wrong");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    for (what, asked) in [
        ("expired", json!({ "claims": { "exp": now - 60 } })),
        ("without an end", json!({ "claims": { "exp": null } })),
        ("not valid yet", json!({ "claims": { "nbf": now + 300 } })),
        ("for another audience", json!({ "claims": { "aud": "urn:another" } })),
        ("for no audience", json!({ "claims": { "aud": null } })),
        ("of another issuer", json!({ "claims": { "iss": "https://login.example" } })),
        ("of no issuer", json!({ "claims": { "iss": null } })),
        ("without a person", json!({ "claims": { "sub": null } })),
        ("with a person that is no reference", json!({ "claims": { "sub": "a b" } })),
        ("of nobody's group", json!({ "claims": { "groups": ["others"] } })),
        ("without groups", json!({ "claims": { "groups": null } })),
        ("signed by a stranger", json!({ "how": "stranger" })),
        ("signed by nobody", json!({ "how": "none" })),
        ("signed with the public key as a secret", json!({ "how": "public key as secret" })),
        ("of another key", json!({ "header": { "kid": "another" } })),
        ("by an algorithm that the key has not", json!({ "header": { "alg": "PS256" } })),
        ("by an algorithm that nobody allowed", json!({ "header": { "alg": "RS512" } })),
        ("made for something else", json!({ "header": { "typ": "logout+jwt" } })),
        ("with what must be understood", json!({ "header": { "crit": ["more"], "more": 1 } })),
        (
            "with a key of its own",
            json!({ "how": "stranger", "header": { "jwk": { "kty": "RSA", "n": "AQAB", "e": "AQAB" } } }),
        ),
    ] {
        assert!(!let_in(&server, &provider.signed(&asked)), "{what}");
    }
    let skewed = provider.signed(&json!({ "claims": { "exp": now - 5 } }));
    assert!(let_in(&server, &skewed), "clocks may differ a little");
}

#[test]
fn a_mapping_without_a_grant_in_the_log_shows_nothing() {
    let provider = Provider::start();
    let (server, _folder) = provider.server("");
    let (granted, mapped) = (provider.token("U-801"), provider.token("U-999"));
    let readings = "{ readings { nodes { reading { user } } } }";
    let seen = server.ask(&granted, readings, json!({})).data();
    assert_eq!(seen["readings"]["nodes"], json!([]), "an auditor sees who read what");
    assert_eq!(server.ask(&mapped, readings, json!({})).code(), "FORBIDDEN");
}

#[test]
fn keys_turn_over_without_a_restart() {
    let provider = Provider::start();
    let (server, _folder) = provider.server("");
    let before = provider.token("U-801");
    assert!(let_in(&server, &before));
    provider.hand("rotate", &json!({}));
    let after = provider.token("U-801");
    // The first token of a new key makes the server ask for it, at most once a minute.
    let started = std::time::Instant::now();
    while !let_in(&server, &after) {
        assert!(started.elapsed() < tests::PATIENCE, "{}", server.said());
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    assert!(!let_in(&server, &before), "the provider has taken the old key back");
}

#[test]
fn an_office_without_network_has_the_keys_in_a_file() {
    let provider = Provider::start();
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys.json");
    let address = provider.issuer.strip_prefix("http://").unwrap();
    fs::write(&keys, exchange(address, "GET", "/jwks", None, "").body.to_string()).unwrap();
    let token = provider.token("U-801");
    let (server, _folder) = provider.server(&format!("jwksFile = \"{}\"", keys.display()));
    drop(provider);
    assert!(let_in(&server, &token));
}

#[test]
fn the_page_logs_in_with_the_code_flow_and_gets_its_session_in_the_body() {
    let provider = Provider::start();
    let (server, _folder) = provider.server("");
    let sent = server.get("/login/oidc");
    assert_eq!(sent.status, 200, "{}", sent.body);
    let address = sent.body["authorizeUrl"].as_str().unwrap();
    let state = sent.body["state"].as_str().unwrap();
    assert!(address.contains("code_challenge_method=S256") && address.contains(&format!("state={state}")));
    let walked = provider.hand("walk", &json!({ "address": address, "login": "U-705" }));
    let back = walked["back"].as_str().unwrap_or_else(|| panic!("{walked}")).to_owned();
    let query = back.strip_prefix(BACK).unwrap();
    assert!(query.contains("code=") && !query.contains("token"), "{query}");
    let strange = server.get(&format!("/login/oidc/callback{}", query.replace(state, &"A".repeat(43))));
    assert_eq!(strange.status, 401, "who was not sent from here does not come back");
    let session = server.get(&format!("/login/oidc/callback{query}"));
    assert_eq!((session.status, &session.body["user"]), (200, &json!("U-705")), "{}", session.body);
    assert_eq!((&session.body["role"], &session.body["office"]), (&json!("RECORDS_OFFICER"), &json!("HQ")));
    let token = session.body["token"].as_str().unwrap();
    assert!(let_in(&server, token));
    assert_eq!(server.get(&format!("/login/oidc/callback{query}")).status, 401, "once");
    // Who the provider lets in and nothing maps is told so.
    let sent = server.get("/login/oidc");
    let walked = provider.hand("walk", &json!({ "address": sent.body["authorizeUrl"], "login": "U-888" }));
    let query = walked["back"].as_str().unwrap().strip_prefix(BACK).unwrap().to_owned();
    assert_eq!(server.get(&format!("/login/oidc/callback{query}")).status, 403);
}

#[test]
fn in_a_browser_one_goes_to_the_provider_and_comes_back_logged_in() {
    let provider = Provider::start();
    let (server, _folder) = provider.server("");
    let given = json!({ "url": server.url(), "issuer": provider.issuer });
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec", "provider.test.js"]).current_dir(tests::node_folder("browser"));
    command.env("HRDD_BROWSER", given.to_string()).env("HRDD_CHROMIUM", tests::chromium());
    let ended = command.output().expect("node is on the machine");
    assert!(ended.status.success(), "{}", tests::said(&ended));
}

#[test]
fn with_a_provider_that_does_not_answer_the_local_way_in_stays() {
    let provider = Provider::start();
    let (mut server, _folder) = provider.server("");
    assert!(server.stop().success());
    drop(provider);
    server.start();
    assert!(let_in(&server, server.operator()));
    assert!(server.said().contains("identity provider"), "{}", server.said());
    assert_eq!(server.get("/login/oidc").status, 503);
    // So does the emergency account, and its use is on record.
    let open =
        ["--json", "admin", "open-account", "--user", "E-1", "--kind", "emergency", "--data", text(server.folder())];
    let opened: Value = serde_json::from_slice(&Binary::good(&open).stdout).unwrap();
    let role = ["admin", "grant-role", "--user", "E-1", "--role", "RECORDS_OFFICER", "--office", "HQ", "--data"];
    Binary::good(&[&role[..], &[text(server.folder())]].concat());
    let password = "two lamps in the yard";
    let set = server.send("/setup", None, &json!({ "code": opened["data"]["code"], "password": password }));
    assert_eq!(set.status, 200, "{}", set.body);
    let entered = json!({ "user": "E-1", "password": password, "reason": "The provider does not answer." });
    let entered = server.send("/login", None, &entered);
    assert_eq!(entered.status, 200, "{}", entered.body);
    assert!(let_in(&server, entered.body["token"].as_str().unwrap()));
    assert_eq!(server.trail().iter().filter(|(_, kind)| kind == "EmergencyAccountUsed").count(), 1);
}
