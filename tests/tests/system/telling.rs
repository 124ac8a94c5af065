//! What the command line tells of a case: what changed, by whom and why; how it stood before; the schema it speaks; and that
//! made-up data goes into a fresh store only.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use serde_json::{Value, json};
use tests::{Binary, PATIENCE, Server, said, text};

use crate::with;

const CASE: &str = "XA-2025-001";

/// What a command says in JSON, line by line.
fn lines(arguments: &[&str], data: &Path) -> Vec<Value> {
    let output = Binary::good(&[&["--json"], arguments, &["--data", text(data)]].concat());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn data(arguments: &[&str], data: &Path) -> Value {
    let mut told = lines(arguments, data);
    assert_eq!((told.len(), &told[0]["ok"]), (1, &json!(true)), "{arguments:?}: {told:?}");
    told[0]["data"].take()
}

#[test]
fn a_step_of_a_case_is_told_with_what_it_changed_by_whom_and_why() {
    let (mut server, player) = with(&[1]);
    assert!(server.stop().success());
    let store = server.folder();
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    let step = scenario.steps.iter().find(|step| step.command == "unlinkRecipient").unwrap();
    let by = &player.prelude.people[&step.by];
    let history = data(&["case", "history", CASE], store)["events"].take();
    let history = history.as_array().unwrap();
    let known = history.iter().find(|event| event["kind"] == "RecipientUnlinked").unwrap();
    let (number, last) = (known["revision"].as_u64().unwrap(), history.len().to_string());
    let (before, after) = ((number - 1).to_string(), number.to_string());

    let [told, summary] = &lines(&["replay", CASE, "--step", &after], store)[..] else { panic!("a step, and the end") };
    assert_eq!((&told["type"], &told["step"], &told["of"]), (&json!("step"), &json!(number), &json!(history.len())));
    assert_eq!(&told["event"], known, "the same as in the history");
    assert_eq!(told["event"]["actor"]["user"], by.user.as_str(), "by whom");
    assert_eq!(told["event"]["actor"]["role"], "PROJECT_MANAGER");
    assert_eq!(told["reason"], step.input["reason"], "why");
    assert_eq!((&told["status"], &told["effectiveOn"]), (&json!("ASSESSMENT"), &json!("2025-12-02")));
    assert_eq!((&summary["shown"], &summary["reference"]), (&json!(1), &json!(CASE)));
    let changes = told["changes"].as_array().unwrap();
    let gone = |path: &str| changes.iter().any(|change| change["path"] == path && change["after"] == Value::Null);
    assert!(gone("scope.recipients[XA-TBP-RG]"), "what: {changes:#?}");

    let differs = data(&["case", "diff", CASE, &before, &after], store);
    assert_eq!((&differs["from"], &differs["to"]), (&json!(number - 1), &json!(number)));
    let (counted, rest): (Vec<&Value>, Vec<&Value>) =
        differs["changes"].as_array().unwrap().iter().partition(|change| change["path"] == "revision");
    assert_eq!(counted, [&json!({ "path": "revision", "before": number - 1, "after": number })]);
    assert_eq!(rest, changes.iter().collect::<Vec<_>>(), "the same changes as in the step");
    assert_eq!(data(&["case", "diff", CASE, &after, &after], store)["changes"], json!([]));

    let plain = said(&Binary::good(&["replay", CASE, "--step", &after, "--data", text(store)]));
    assert!(plain.contains(&format!("step {number} of {last}  RecipientUnlinked  status ASSESSMENT")), "{plain}");
    assert!(plain.contains(&format!("by       {} as PROJECT_MANAGER, {}", by.user, by.office)), "{plain}");
    assert!(plain.contains(&format!("why      {}", step.input["reason"].as_str().unwrap())), "{plain}");
    assert!(plain.contains("- scope.recipients[XA-TBP-RG]"), "{plain}");

    // As it stood before is not as it stands, and as it stood at the end is.
    let at = |revision: &str| data(&["case", "at", CASE, "--revision", revision], store);
    let (then, later, now) = (at(&before), at(&after), data(&["case", "show", CASE], store));
    let linked = |case: &Value| {
        let recipients = case["scope"]["recipients"].as_array().unwrap();
        recipients.iter().any(|link| link["recipient"] == "XA-TBP-RG")
    };
    assert_eq!((linked(&then), linked(&later), linked(&now)), (true, false, false));
    assert!(then["revision"] == number - 1 && then != later && later != now);
    assert_eq!(at(&last), now);
    let words = |arguments: &[&str]| said(&Binary::good(&[arguments, &["--data", text(store)]].concat()));
    let (then, now) = (words(&["case", "at", CASE, "--revision", &before]), words(&["case", "show", CASE]));
    assert!(then.contains(&format!("as of revision {before},")) && then.contains("ASSESSMENT"), "{then}");
    assert!(!now.contains("as of revision") && !now.contains("ASSESSMENT"), "{now}");
}

#[test]
fn the_schema_is_told_as_it_is_published_and_a_changed_copy_is_a_finding() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("api").join("schema.graphql");
    let published = fs::read_to_string(&file).unwrap();
    let told = String::from_utf8(Binary::good(&["schema"]).stdout).unwrap();
    assert!(told.trim_end() == published.trim_end(), "`hrdd schema` is not what is published");
    let told = Binary::good(&["--json", "schema"]).stdout;
    let told: Value = serde_json::from_slice(&told).unwrap();
    assert!(told["data"]["sdl"].as_str().unwrap().trim_end() == published.trim_end());
    assert!(said(&Binary::good(&["schema", "--check", text(&file)])).contains("is this binary's schema"));
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.graphql");
    let mut changed: Vec<&str> = published.lines().collect();
    let place = changed.iter().position(|line| line.starts_with("type Query")).unwrap();
    changed[place] = "type Questions {";
    let short: Vec<&str> = published.lines().take(100).collect();
    for (lines, first) in [(changed, place + 1), (short, 101)] {
        fs::write(&copy, lines.join("\n")).unwrap();
        let differs = Binary::run(&["schema", "--check", text(&copy)]);
        assert_eq!(differs.status.code(), Some(6), "{}", said(&differs));
        assert!(said(&differs).contains(&format!("first at line {first}.")), "{}", said(&differs));
        let told = Binary::run(&["--json", "schema", "--check", text(&copy)]);
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        assert_eq!((&told["ok"], &told["error"]["code"]), (&json!(false), &json!("SCHEMA_DIFFERS")));
    }
    assert_eq!(Binary::run(&["schema", "--check", text(&folder.path().join("none"))]).status.code(), Some(2));
}

#[test]
fn made_up_data_goes_into_a_fresh_store_only() {
    let folder = tempfile::tempdir().unwrap();
    let (store, ready) = (folder.path().join("store"), folder.path().join("ready.json"));
    let arguments = ["demo", "--data", text(&store), "--listen", "127.0.0.1:0", "--ready-file", text(&ready)];
    let log = fs::File::create(folder.path().join("said")).unwrap();
    let mut command = Command::new(Binary::path());
    let mut first = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap();
    let start = Instant::now();
    while !ready.exists() && start.elapsed() < PATIENCE && first.try_wait().unwrap().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let served = ready.exists();
    assert!(Command::new("kill").args(["-TERM", &first.id().to_string()]).status().unwrap().success());
    assert!(first.wait().unwrap().success() && served, "{}", fs::read_to_string(folder.path().join("said")).unwrap());
    fs::remove_file(&ready).unwrap();
    let mut served = Server::fresh();
    assert!(served.stop().success());
    for store in [&store, &served.folder().to_owned()] {
        let stood = || lines(&["rebuild"], store).pop().unwrap()["digest"].take();
        let before = stood();
        let again = ["--json", "demo", "--data", text(store), "--listen", "127.0.0.1:0", "--ready-file", text(&ready)];
        let refused = Binary::run(&again);
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        let told: Value = serde_json::from_slice(&refused.stdout).unwrap();
        assert_eq!((&told["ok"], &told["error"]["code"]), (&json!(false), &json!("NOT_FRESH")), "{told}");
        assert!(told["error"]["message"].as_str().unwrap().contains("--data"), "{told}");
        assert!(!ready.exists(), "nothing is served");
        assert_eq!(stood(), before, "nothing was recorded");
    }
}
