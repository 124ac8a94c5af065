//! What verification, attestation and scrub say where the log is whole and something else is not.

use std::{
    path::Path,
    process::{Command, Output},
    sync::Arc,
    time::{Duration, Instant},
};

use api::casebook::{Casebook, Time};
use async_graphql::Executor as _;
use serde_json::Value;
use storage::{
    Commit, EventLog, Options, Snapshots, attest,
    proof::{Attestation, SignedAttestation},
};

const PATIENCE: Duration = Duration::from_secs(120);

fn founded() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    Casebook::open(folder.path(), Options::default(), Time::system()).unwrap().close();
    folder
}

fn hrdd(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hrdd")).args(arguments).arg("--data").arg(folder).output().unwrap()
}

/// Exit code, and the lines of the answer.
fn lines(arguments: &[&str], folder: &Path) -> (Option<i32>, Vec<Value>) {
    let output = hrdd(&[arguments, &["--json"]].concat(), folder);
    let text = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

#[test]
fn views_that_are_not_what_the_last_clean_stop_left_are_a_finding() {
    let folder = founded();
    assert_eq!(lines(&["verify"], folder.path()).0, Some(0));
    let snapshots = Snapshots::open(folder.path()).unwrap();
    let mut left = snapshots.load("views-digest-8").unwrap().unwrap();
    // The second projection is that of the cases.
    left.state[32 + 5] ^= 1;
    snapshots.save("views-digest-8", &left).unwrap();
    let (code, lines) = lines(&["verify"], folder.path());
    assert_eq!(code, Some(6));
    let differs: Vec<&Value> = lines.iter().filter(|line| line["code"] == "PROJECTION_DIFFERS").collect();
    assert!(differs.len() == 1 && differs[0]["message"].as_str().unwrap().starts_with("cases is not"), "{lines:?}");
    assert_eq!((&lines.last().unwrap()["ok"], &lines.last().unwrap()["findings"]), (&false.into(), &1.into()));
    let words = hrdd(&["verify"], folder.path());
    assert!(String::from_utf8_lossy(&words.stderr).contains("cases is not what the last clean stop gives"));
}

#[test]
fn a_rebuild_that_is_not_what_the_last_clean_stop_left_ends_as_a_finding_and_names_the_projection() {
    let folder = founded();
    let rebuild = |arguments: &[&str]| lines(&[&["rebuild"], arguments].concat(), folder.path());
    let (code, same) = rebuild(&["--check"]);
    let [same] = &same[..] else { panic!("{same:?}") };
    assert_eq!((code, &same["differences"]), (Some(0), &serde_json::json!([])), "{same}");
    assert_eq!(same["comparedWithStopAt"], same["position"], "{same}");
    let snapshots = Snapshots::open(folder.path()).unwrap();
    let mut left = snapshots.load("views-digest-8").unwrap().unwrap();
    left.state[32 + 5] ^= 1;
    snapshots.save("views-digest-8", &left).unwrap();
    let (code, differs) = rebuild(&["--check"]);
    let [differs] = &differs[..] else { panic!("{differs:?}") };
    let named: Vec<&Value> =
        differs["differences"].as_array().unwrap().iter().map(|difference| &difference["projection"]).collect();
    assert_eq!((code, named), (Some(6), vec![&Value::from("cases")]), "{differs}");
    assert_eq!(differs["digest"], same["digest"], "what the log gives is the same");
    let words = hrdd(&["rebuild", "--check"], folder.path());
    assert_eq!(words.status.code(), Some(6));
    assert!(String::from_utf8_lossy(&words.stdout).contains("DIFFERS     cases: not what the last clean stop gives"));
    assert!(String::from_utf8_lossy(&words.stderr).contains("The log is the truth and was not changed"));
    // Who does not ask for the comparison is told the digests.
    assert_eq!(rebuild(&[]).0, Some(0));
}

#[test]
fn an_attestation_that_another_state_was_signed_for_is_refused_and_the_projection_named() {
    let folder = founded();
    let note = String::from_utf8(hrdd(&["attest"], folder.path()).stdout).unwrap();
    let attested = SignedAttestation::parse(note.as_bytes()).unwrap().attestation().clone();
    let check = |attestation: &Attestation| {
        let file = folder.path().join("attestation.txt");
        std::fs::write(&file, attest(folder.path(), attestation).unwrap().note()).unwrap();
        let (code, mut lines) = lines(&["attest", "--check", file.to_str().unwrap()], folder.path());
        (code, lines.pop().unwrap())
    };
    let (code, same) = check(&attested);
    assert_eq!((code, &same["ok"]), (Some(0), &true.into()));
    let mut other = attested.clone();
    let tally = other.projections.iter_mut().find(|(name, _)| name == "tally").unwrap();
    tally.1[0] ^= 1;
    let (code, differs) = check(&other);
    assert_eq!((code, &differs["differences"]), (Some(6), &serde_json::json!(["tally"])), "{differs}");
    let mut fewer = attested.clone();
    fewer.projections.retain(|(name, _)| name != "agenda");
    let (code, differs) = check(&fewer);
    assert_eq!((code, &differs["differences"]), (Some(6), &serde_json::json!(["agenda"])), "{differs}");
    let mut over_all = attested.clone();
    over_all.digest[0] ^= 1;
    assert_eq!(check(&over_all).0, Some(6));
    let mut of_other_code = attested;
    of_other_code.build[0] ^= 1;
    let (code, told) = check(&of_other_code);
    assert_eq!((code, &told["sameBuild"]), (Some(0), &false.into()), "{told}");
}

/// A log that is longer than what the engine holds in memory, when told to hold next to nothing.
fn long_log(folder: &Path) {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let mut commits: Vec<Commit> = Vec::new();
    for envelope in fixtures::portfolio(250, 50) {
        match commits.last_mut() {
            Some(last) if last.envelopes[0].command == envelope.command => last.envelopes.push(envelope),
            _ => {
                if commits.len() >= 1_000 {
                    log.append(std::mem::take(&mut commits)).unwrap();
                }
                commits.push(Commit { envelopes: vec![envelope] });
            }
        }
    }
    log.append(commits).unwrap();
}

fn ledger(runtime: &tokio::runtime::Runtime, casebook: &Arc<Casebook>) -> Value {
    let query =
        "{ ledger { ok scrub { verdict finishedAt firstBad lastBad finding } } case(reference: \"none\") { id } }";
    let request = async_graphql::Request::new(query).data(api::caller::Caller::from(crate::harness::system()));
    let answer = runtime.block_on(api::graphql::schema(Arc::clone(casebook)).execute(request));
    assert!(answer.errors.is_empty(), "{:?}", answer.errors);
    answer.data.into_json().unwrap()["ledger"].take()
}

/// What a pass that ended after this one came to.
fn passed(runtime: &tokio::runtime::Runtime, casebook: &Arc<Casebook>, before: &Value) -> Value {
    let start = Instant::now();
    loop {
        let found = ledger(runtime, casebook);
        if found["scrub"]["finishedAt"].is_string() && found["scrub"]["finishedAt"] != before["scrub"]["finishedAt"] {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "{found}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn damage_on_the_disk_is_found_while_the_ledger_goes_on_and_makes_it_not_ok() {
    let folder = tempfile::tempdir().unwrap();
    long_log(folder.path());
    let options = Options { engine_cache_bytes: 256, ..Options::default() };
    let casebook = Arc::new(Casebook::open(folder.path(), options, Time::system()).unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(ledger(&runtime, &casebook)["scrub"]["verdict"], "OFF");
    casebook.scrub(100_000);
    let whole = passed(&runtime, &casebook, &Value::Null);
    assert_eq!((&whole["ok"], &whole["scrub"]["verdict"]), (&true.into(), &"WHOLE".into()), "{whole}");
    let file = std::fs::File::options().write(true).open(folder.path().join("log/db")).unwrap();
    let length = file.metadata().unwrap().len();
    for place in (0..length).step_by(4096) {
        std::os::unix::fs::FileExt::write_all_at(&file, &[0x5a; 512], place).unwrap();
    }
    let collector = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    collector.set_read_timeout(Some(PATIENCE)).unwrap();
    let place = format!("udp:{}", collector.local_addr().unwrap());
    assert!(api::security::tell_to(&place.parse().unwrap()), "no other test listens");
    casebook.scrub(100_000);
    let damaged = passed(&runtime, &casebook, &whole);
    let scrub = &damaged["scrub"];
    assert_eq!((&damaged["ok"], &scrub["verdict"]), (&false.into(), &"DAMAGED".into()), "{damaged}");
    assert!(scrub["firstBad"].is_string() && scrub["finding"].as_str().is_some_and(|why| why.len() > 20), "{scrub}");
    let told = loop {
        let mut bytes = [0; 4_096];
        let length = collector.recv(&mut bytes).expect("a security office is told");
        let line = String::from_utf8(bytes[..length].to_vec()).unwrap();
        if line.contains(" LOG_DAMAGED ") {
            break line;
        }
    };
    // Facility 10, and somebody must act at once.
    let first = scrub["firstBad"].as_str().unwrap();
    assert!(told.starts_with("<81>1 ") && told.contains(&format!("position=\"{first}\"")), "{told}");
    // Reading goes on: the same question was answered, and the newest events are at hand.
    assert!(casebook.reader().at(casebook.reader().head()).is_ok());
}

#[test]
fn what_a_scrub_found_survives_a_restart_until_a_pass_has_ended_well() {
    let folder = tempfile::tempdir().unwrap();
    long_log(folder.path());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let opened = || Arc::new(Casebook::open(folder.path(), Options::default(), Time::system()).unwrap());
    let flaw = r#"{"started":"2026-01-01T00:00:00.000Z","finished":"2026-01-02T00:00:00.000Z","end":"7","flaw":["3","5","records were changed"]}"#;
    std::fs::write(folder.path().join("scrub.last"), storage::seal_line(flaw)).unwrap();
    let casebook = opened();
    // So slow that its first pass does not end here.
    casebook.scrub(1);
    let found = ledger(&runtime, &casebook);
    let scrub = &found["scrub"];
    assert_eq!((&found["ok"], &scrub["verdict"], &scrub["firstBad"]), (&false.into(), &"DAMAGED".into(), &"3".into()));
    assert!(scrub["finishedAt"].as_str().is_some_and(|at| at.starts_with("2026-01-02")), "{scrub}");
    casebook.scrub(100_000);
    let whole = passed(&runtime, &casebook, &found);
    assert_eq!((&whole["ok"], &whole["scrub"]["verdict"]), (&true.into(), &"WHOLE".into()), "{whole}");
    casebook.close();
    drop(casebook);
    let casebook = opened();
    casebook.scrub(1);
    let again = ledger(&runtime, &casebook);
    assert_eq!(
        (&again["scrub"]["verdict"], &again["scrub"]["finishedAt"]),
        (&"WHOLE".into(), &whole["scrub"]["finishedAt"])
    );
}
