//! What a new user does first: the demonstration, and the three things it says to try.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use tests::{Binary, PATIENCE, exchange, text};

/// A process that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn run(arguments: &[&str], token: Option<&str>) -> Running {
    let mut command = Command::new(Binary::path());
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if let Some(token) = token {
        command.env("HRDD_TOKEN", token);
    }
    Running(command.spawn().unwrap())
}

#[test]
fn the_three_things_that_the_demonstration_says_to_try_show_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let ready = folder.path().join("ready.json");
    let mut demo = run(&["demo", "--listen", "127.0.0.1:0", "--ready-file", ready.to_str().unwrap()], None);
    // Held to the end: a process that nobody listens to breaks off.
    let mut said = BufReader::new(demo.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let lines: Vec<String> = said.by_ref().take_while(|line| !line.contains("events tail --alerts")).collect();
    let told: Value = serde_json::from_slice(&fs::read(&ready).unwrap()).unwrap();
    let (url, token) = (told["url"].as_str().unwrap(), told["token"].as_str().unwrap());
    assert!(lines.iter().any(|line| line.contains("demonstration data")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.trim() == format!("export HRDD_TOKEN={token}")), "{lines:#?}");

    // The bodies as they are printed, between quotes of the shell.
    let bodies: Vec<&str> =
        lines.iter().filter_map(|line| line.trim().strip_prefix("-d '")?.strip_suffix('\'')).collect();
    let [history, approval] = bodies[..] else { panic!("two to copy: {lines:#?}") };
    let ask = |body: &str| exchange(url.trim_start_matches("http://"), "POST", "/graphql", Some(token), body).data();
    let case = ask(history)["case"].take();
    assert_eq!(case["status"], "ACTIVE", "{case}");
    assert!(case["history"]["nodes"].as_array().unwrap().len() > 50, "{case}");
    let refused = ask(approval)["approveSupport"].take();
    assert_eq!(refused["userErrors"][0]["code"], "E-DEC-02", "{refused}");
    assert_eq!(refused["case"]["status"], "BLOCKED");

    let mut tail = run(&["events", "tail", "--alerts", "--after", "0", "--url", url], Some(token));
    let alerts = BufReader::new(tail.0.stdout.take().unwrap());
    let start = Instant::now();
    let kinds = ["INDICATOR_BREACHED", "SUPPORT_SUSPENDED", "SUPPORT_RESUMED"];
    let mut seen = alerts.lines().map(Result::unwrap).take_while(|_| start.elapsed() < Duration::from_secs(60));
    for kind in kinds {
        assert!(seen.by_ref().any(|line| line.contains(kind)), "no {kind} among the alerts");
    }
}

/// Asks for a report as a program does.
fn report(arguments: &[&str]) -> Value {
    let output = Binary::good(&[&["--json", "report"], arguments].concat());
    let mut answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["ok"], true, "{arguments:?}");
    answer["data"].take()
}

#[test]
fn every_report_tells_of_the_demonstration_in_the_one_shape_that_programs_read() {
    let folder = tempfile::tempdir().unwrap();
    let ready = folder.path().join("ready.json");
    let data = folder.path().join("data");
    let began = ["demo", "--data", text(&data), "--listen", "127.0.0.1:0", "--ready-file", text(&ready)];
    let mut demo = run(&began, None);
    // Held to the end: a process that nobody listens to breaks off.
    let _said = BufReader::new(demo.0.stderr.take().unwrap()).lines().map(Result::unwrap).take_while(|_| true);
    let start = Instant::now();
    while !ready.is_file() {
        assert!(start.elapsed() < PATIENCE, "the demonstration does not begin");
        std::thread::sleep(Duration::from_millis(20));
    }
    let told: Value = serde_json::from_slice(&fs::read(&ready).unwrap()).unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, told["token"].as_str().unwrap()).unwrap();
    let server = ["--url", told["url"].as_str().unwrap(), "--token-file", text(&secret)];
    let listed = report(&[]);
    let asked = |known: &Value, place: &[&str]| -> Value {
        let name = known["name"].as_str().unwrap();
        let given = |parameter: &Value| {
            let name = parameter["name"].as_str().unwrap();
            format!("{name}={}", if name == "case" { "XA-2025-002" } else { "XA-TCG-3" })
        };
        let needed = known["parameters"].as_array().unwrap().iter().filter(|parameter| parameter["required"] == true);
        let mut asked: Vec<String> = [name.to_owned()].into_iter().chain(needed.map(given)).collect();
        asked.extend((name == "portfolio-change").then(|| "earlierPosition=100".to_owned()));
        let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
        report(&[&asked, place].concat())
    };
    // Who read what is not for the person that the demonstration lets in: the machine itself is asked.
    let (of_machine, of_server): (Vec<&Value>, Vec<&Value>) =
        listed.as_array().unwrap().iter().partition(|known| known["name"] == "evidence-readers");
    let mut answers: Vec<(&Value, Value)> = of_server.iter().map(|known| (*known, asked(known, &server))).collect();
    demo.0.kill().unwrap();
    demo.0.wait().unwrap();
    let here = ["--data", text(&data), "--reason", "A test."];
    answers.extend(of_machine.iter().map(|known| (*known, asked(known, &here))));
    assert_eq!(answers.len(), 32);
    let with_rows = answers.iter().filter(|(known, answer)| has_rows_in_shape(known, answer)).count();
    assert!(with_rows >= 26, "{with_rows} of 32 tell something of the demonstration");
}

/// Whether there are rows; whatever there is has the shape that the report says of itself.
fn has_rows_in_shape(known: &Value, answer: &Value) -> bool {
    let name = &known["name"];
    assert_eq!((&answer["report"], &answer["question"]), (name, &known["question"]));
    assert_eq!(answer["columns"], known["columns"], "{name}");
    assert_eq!(answer["hasMore"], false, "{name}");
    let keys: Vec<&str> =
        answer["columns"].as_array().unwrap().iter().map(|column| column["key"].as_str().unwrap()).collect();
    let rows = answer["rows"].as_array().unwrap();
    for row in rows {
        let cells = row["cells"].as_object().unwrap();
        assert!(cells.len() == keys.len() && keys.iter().all(|key| cells.contains_key(*key)), "{name}: {row}");
        assert!(row["sources"].as_array().unwrap().len() as u64 <= row["sourceCount"].as_u64().unwrap(), "{row}");
    }
    !rows.is_empty()
}
