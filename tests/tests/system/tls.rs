//! TLS: the office's own authority, the server behind it, our own clients, and another hand's.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

use rustls::{
    ClientConfig, ClientConnection, ProtocolVersion, RootCertStore, StreamOwned, SupportedProtocolVersion,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
    version::{TLS12, TLS13},
};
use serde_json::Value;
use tests::{Binary, PATIENCE, Server, said, text};

/// An office: its authority, and a server's certificate for `localhost`, 127.0.0.1 and one name.
struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        Binary::good(&["tls", "ca", "--out", text(&office.path("ca")), "--office", "Office XA"]);
        office.issue("tls", &[]);
        office
    }

    fn issue(&self, into: &str, more: &[&str]) {
        let (ca, out) = (self.path("ca"), self.path(into));
        let mut arguments = vec!["tls", "issue", "--ca", text(&ca), "--out", text(&out)];
        for name in ["localhost", "127.0.0.1", "ledger.office.example"] {
            arguments.extend(["--name", name]);
        }
        arguments.extend(more);
        Binary::good(&arguments);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn serve(&self) -> Server {
        let (certificate, key) = (self.path("tls/server.pem"), self.path("tls/server.key"));
        Server::with(&self.path("data"), &["--tls-cert", text(&certificate), "--tls-key", text(&key)])
    }
}

type Line = StreamOwned<ClientConnection, TcpStream>;

fn shake(
    server: &Server,
    ca: &Path,
    name: &str,
    versions: &[&'static SupportedProtocolVersion],
) -> Result<Line, String> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(ca).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let mut stream = TcpStream::connect(server.url().strip_prefix("https://").unwrap()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut connection = ClientConnection::new(Arc::new(config), name).unwrap();
    while connection.is_handshaking() {
        connection.complete_io(&mut stream).map_err(|error| error.to_string())?;
    }
    Ok(StreamOwned::new(connection, stream))
}

fn ask(mut line: Line, server: &Server, host: &str) -> String {
    let (token, body) = (server.operator(), r#"{"query":"{ ledger { head } }"}"#);
    let length = body.len();
    write!(
        line,
        "POST /graphql HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-type: application/json\r\n\
         authorization: Bearer {token}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    // Whether it says goodbye as TLS wants is not asked here.
    let _ = line.read_to_string(&mut answer);
    answer
}

#[test]
fn an_office_makes_its_certificates_and_serves_by_tls_1_3_and_1_2_and_nothing_else() {
    let office = Office::new();
    #[cfg(unix)]
    for name in ["ca/ca.key", "tls/server.key"] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(office.path(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
    let server = office.serve();
    let ca = office.path("ca/ca.pem");
    for (version, spoken) in [(&TLS13, ProtocolVersion::TLSv1_3), (&TLS12, ProtocolVersion::TLSv1_2)] {
        for name in ["localhost", "127.0.0.1", "ledger.office.example"] {
            let line = shake(&server, &ca, name, &[version]).unwrap();
            assert_eq!(line.conn.protocol_version(), Some(spoken));
            assert_eq!(line.conn.alpn_protocol(), Some(&b"http/1.1"[..]));
            let answer = ask(line, &server, name).to_lowercase();
            assert!(
                answer.starts_with("http/1.1 200") && answer.contains("strict-transport-security: max-age="),
                "{answer}"
            );
        }
    }
    // A name that is not in the certificate, and an authority that did not make it.
    assert!(shake(&server, &ca, "other.example", &[&TLS13]).unwrap_err().contains("not valid for name"));
    let stranger = Office::new();
    assert!(shake(&server, &stranger.path("ca/ca.pem"), "localhost", &[&TLS13]).unwrap_err().contains("certificate"));
    // A name that was bound anew is in no certificate, and not among the hosts.
    let line = shake(&server, &ca, "localhost", &[&TLS13]).unwrap();
    assert!(ask(line, &server, "rebound.example").starts_with("HTTP/1.1 421"));
    // Plain HTTP gets no answer in HTTP.
    let mut plain = TcpStream::connect(server.url().strip_prefix("https://").unwrap()).unwrap();
    plain.write_all(b"GET /graphql HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = plain.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
}

#[test]
fn our_own_commands_speak_https_with_the_authority_they_are_given_and_no_other() {
    let office = Office::new();
    let server = office.serve();
    let token = office.path("token");
    fs::write(&token, server.eyes()).unwrap();
    let (url, token, ca) = (server.url().to_owned(), text(&token).to_owned(), office.path("ca/ca.pem"));
    let (data, backup) = (office.path("data"), office.path("backup"));
    let with = |ca: Option<&Path>, arguments: &[&str]| {
        let mut all: Vec<&str> = arguments.to_vec();
        all.extend(["--url", &url, "--token-file", &token]);
        if let Some(ca) = ca {
            all.extend(["--cacert", text(ca)]);
        }
        Binary::run(&all)
    };
    let shown = with(Some(&ca), &["checkpoint", "show"]);
    assert!(shown.status.success() && said(&shown).contains("hrdd"), "{}", said(&shown));
    let backed_up = with(Some(&ca), &["backup", "create", text(&backup), "--data", text(&data)]);
    assert!(backed_up.status.success(), "{}", said(&backed_up));
    Binary::good(&["backup", "check", text(&backup)]);
    let mut tail = Command::new(Binary::path());
    tail.args([
        "--json",
        "events",
        "tail",
        "--after",
        "0",
        "--url",
        &url,
        "--token-file",
        &token,
        "--cacert",
        text(&ca),
    ]);
    let mut tail = tail.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut first = [0; 1];
    tail.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    tail.kill().unwrap();
    tail.wait().unwrap();
    assert_eq!(&first, b"{");
    let stranger = Office::new();
    let foreign = stranger.path("ca/ca.pem");
    for command in
        [&["checkpoint", "show"][..], &["events", "tail"], &["backup", "create", text(&backup), "--data", text(&data)]]
    {
        let unsaid = with(None, command);
        assert!(!unsaid.status.success() && said(&unsaid).contains("--cacert"), "{}", said(&unsaid));
        let refused = with(Some(&foreign), command);
        assert!(!refused.status.success() && said(&refused).contains("certificate"), "{}", said(&refused));
    }
}

#[test]
fn an_authority_is_confined_is_never_written_over_and_signs_for_nobody_else() {
    let office = Office::new();
    let (ca, out) = (office.path("ca"), office.path("other"));
    let again = Binary::run(&["tls", "ca", "--out", text(&ca)]);
    assert!(again.status.code() == Some(2) && said(&again).contains("not written over"), "{}", said(&again));
    let bank = Binary::run(&["tls", "issue", "--ca", text(&ca), "--name", "bank.com", "--out", text(&out)]);
    assert!(bank.status.code() == Some(2) && said(&bank).contains("bank.com") && !out.exists(), "{}", said(&bank));
    for wrong in ["http://ledger.example", "a b", "", "ledger.example:8443"] {
        let refused = Binary::run(&["tls", "issue", "--ca", text(&ca), "--name", wrong, "--out", text(&out)]);
        assert_eq!(refused.status.code(), Some(2), "{wrong}");
    }
    let shown = Binary::good(&["--json", "tls", "show", text(&ca.join("ca.pem"))]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    let confined = shown["data"]["confinedTo"].as_array().unwrap();
    assert!(confined.contains(&"home.arpa".into()) && confined.contains(&"10.0.0.0/8".into()), "{confined:?}");
    let own = office.path("own");
    Binary::good(&["tls", "ca", "--out", text(&own), "--permit", "bank.com"]);
    Binary::good(&["tls", "issue", "--ca", text(&own), "--name", "www.bank.com", "--out", text(&out)]);
    let elsewhere =
        Binary::run(&["tls", "issue", "--ca", text(&own), "--name", "10.0.0.1", "--out", text(&out), "--replace"]);
    assert_eq!(elsewhere.status.code(), Some(2), "an authority for names alone signs for no address");
}

#[test]
fn a_key_that_everybody_can_read_and_a_certificate_of_another_key_are_not_served() {
    let office = Office::new();
    office.issue("second", &[]);
    let data = office.path("data");
    let try_with = |certificate: &Path, key: &Path| {
        Binary::run(&[
            "serve",
            "--data",
            text(&data),
            "--listen",
            "127.0.0.1:0",
            "--tls-cert",
            text(certificate),
            "--tls-key",
            text(key),
        ])
    };
    let (certificate, key) = (office.path("tls/server.pem"), office.path("tls/server.key"));
    let mixed = try_with(&certificate, &office.path("second/server.key"));
    assert!(mixed.status.code() == Some(2) && said(&mixed).contains("this very key"), "{}", said(&mixed));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
        let exposed = try_with(&certificate, &key);
        assert!(exposed.status.code() == Some(2) && said(&exposed).contains("chmod"), "{}", said(&exposed));
    }
    assert!(!data.exists());
}

#[test]
fn a_certificate_near_its_end_is_told_and_a_new_one_is_served_after_sighup() {
    let office = Office::new();
    office.issue("tls", &["--replace", "--days", "5"]);
    let server = office.serve();
    let ca = office.path("ca/ca.pem");
    let end = |server: &Server| {
        let line = shake(server, &ca, "localhost", &[&TLS13]).unwrap();
        line.conn.peer_certificates().unwrap()[0].as_ref().to_vec()
    };
    let before = end(&server);
    assert!(wait_for(|| server.said().contains("the certificate ends on")), "{}", server.said());
    office.issue("tls", &["--replace"]);
    assert!(Command::new("kill").args(["-HUP", &server.process().to_string()]).status().unwrap().success());
    assert!(wait_for(|| end(&server) != before), "{}", server.said());
    // One that cannot be used changes nothing.
    let good = end(&server);
    fs::write(office.path("tls/server.pem"), "nothing").unwrap();
    assert!(Command::new("kill").args(["-HUP", &server.process().to_string()]).status().unwrap().success());
    assert!(wait_for(|| server.said().contains("was not read anew")), "{}", server.said());
    assert_eq!(end(&server), good);
}

#[test]
fn handshakes_that_stall_are_ended_and_others_are_answered_meanwhile() {
    let office = Office::new();
    let server = office.serve();
    let ca = office.path("ca/ca.pem");
    let address = server.url().strip_prefix("https://").unwrap();
    let mut held: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(address).unwrap()).collect();
    for stream in held.iter_mut().step_by(2) {
        // The beginning of a handshake that never goes on.
        stream.write_all(&[0x16, 0x03, 0x01, 0x02, 0x00, 0x01]).unwrap();
    }
    let answer = ask(shake(&server, &ca, "localhost", &[&TLS13]).unwrap(), &server, "localhost");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for stream in &mut held {
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let ended = stream.read_to_end(&mut Vec::new());
        assert!(ended.is_ok() || ended.is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset));
    }
}

fn wait_for(mut is_so: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if is_so() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    false
}
