//! Both clocks, blame, dossiers and attempts through the real binary, and the replay on a real terminal.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Value, json};
use tests::{Binary, said, text};

use crate::with;

/// The case of the letter that nobody had power to sign.
const LETTER: &str = "XE-2026-001";

fn lines(arguments: &[&str], data: &Path) -> Vec<Value> {
    let output = Binary::good(&[&["--json"], arguments, &["--data", text(data)]].concat());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn data(arguments: &[&str], data: &Path) -> Value {
    lines(arguments, data)[0]["data"].take()
}

fn outcome(case: &Value) -> String {
    let assessed = case["preconditions"]["assessed"].as_array().unwrap();
    let known = assessed.iter().rev().find(|known| known["precondition"] == "NATIONAL_OWNERSHIP").unwrap();
    known["outcome"].as_str().unwrap().to_owned()
}

#[test]
fn the_command_line_tells_what_was_known_and_what_was_true_who_set_it_and_what_was_decided_on_it() {
    let (mut server, _) = with(&[10]);
    assert!(server.stop().success());
    let store = server.folder();
    let history = data(&["case", "history", LETTER], store)["events"].take();
    let history = history.as_array().unwrap();
    let of = |kind: &str| history.iter().find(|event| event["kind"] == kind).unwrap();
    let revision = |event: &Value| event["revision"].as_u64().unwrap();
    let correction = of("EventCorrected");
    let (before, after) = ((revision(correction) - 1).to_string(), revision(correction).to_string());
    let at =
        |revision: &str, more: &[&str]| data(&[&["case", "at", LETTER, "--revision", revision], more].concat(), store);
    let march = ["--effective", "2026-03-20"];
    assert_eq!(outcome(&at(&before, &[])), "MET");
    assert_eq!(outcome(&at(&before, &march)), "MET");
    assert_eq!(outcome(&at(&after, &march)), "NOT_MET");
    assert_eq!(outcome(&data(&[&["case", "show", LETTER], &march[..]].concat(), store)), "NOT_MET");
    // What fell due then is told by the same clocks: the precondition that was believed to be met ran to its end, and of the one
    // that was not met a decision was overdue on that day.
    let due = |arguments: &[&str]| {
        let told = said(&Binary::good(&[&["case"], arguments, &["--data", text(store)]].concat()));
        let deadlines = told.split("\ndeadlines\n").nth(1).unwrap_or_else(|| panic!("{told}"));
        let of = |line: &&str| line.starts_with("  ") && line.contains("NationalOwnership");
        deadlines.lines().take_while(|line| line.starts_with(' ')).filter(of).map(str::to_owned).collect::<Vec<_>>()
    };
    let [known, was] =
        [&["at", LETTER, "--revision", &before][..], &["show", LETTER, "--effective", "2026-03-20"]].map(due);
    assert!(known.len() == 1 && known[0].contains("PRECONDITION_END"), "{known:?}");
    assert!(was.len() == 1 && was[0].contains("14 days overdue   SUSPENSION_DECISION"), "{was:?}");
    let nothing = Binary::run(&["case", "show", LETTER, "--effective", "2001-01-01", "--data", text(store)]);
    assert!(nothing.status.code() == Some(3) && said(&nothing).contains("was not open yet"), "{}", said(&nothing));
    let unsaid = Binary::run(&["case", "at", LETTER, "--data", text(store)]);
    assert!(unsaid.status.code() == Some(2) && said(&unsaid).contains("--effective"), "{}", said(&unsaid));
    let listed = lines(&["case", "list"], store);
    assert_eq!((listed.len(), &listed[0]["reference"]), (1, &json!(LETTER)));
    assert!(lines(&["case", "list", "--effective", "2001-01-01"], store).is_empty());
    assert!(lines(&["case", "list", "--recorded", "2001-01-01"], store).is_empty());

    let blame = data(&["case", "blame", LETTER, "preconditions"], store);
    let blame = blame.as_array().unwrap();
    assert!(blame.iter().all(|line| line["path"].as_str().unwrap().starts_with("preconditions")));
    let every = data(&["case", "blame", LETTER, "preconditions", "--all"], store);
    let of_correction = |line: &&Value| line["kind"] == "EventCorrected";
    let changed = every.as_array().unwrap().iter().find(of_correction).unwrap();
    assert_eq!((&changed["before"], &changed["value"]), (&json!("MET"), &json!("NOT_MET")), "{changed}");
    assert_eq!(changed["step"], correction["revision"]);
    assert!(
        every.as_array().unwrap().iter().any(|line| line["kind"] == "PreconditionAssessed" && line["before"].is_null())
    );
    // For people the event stands once below all values that it set.
    let told = said(&Binary::good(&["case", "blame", LETTER, "preconditions", "--data", text(store)]));
    let steps: Vec<&str> = told.lines().filter(|line| line.starts_with("    step ")).collect();
    assert!(steps.len() < blame.len() && steps.windows(2).all(|pair| pair[0] != pair[1]), "{told}");
    assert_eq!(told.lines().filter(|line| line.starts_with("preconditions")).count(), blame.len());
    let unknown = Binary::run(&["case", "blame", LETTER, "nowhere", "--data", text(store)]);
    assert_eq!(unknown.status.code(), Some(3));

    let decisions = data(&["case", "decision", LETTER], store);
    let approved = decisions.as_array().unwrap().iter().find(|taken| taken["kind"] == "SupportApproved").unwrap();
    let dossier = data(&["case", "decision", LETTER, approved["position"].as_str().unwrap()], store);
    assert_eq!(dossier["citation"]["agrees"], true);
    let known = history.iter().filter(|event| revision(event) < revision(of("SupportApproved"))).count();
    assert_eq!(dossier["entries"].as_array().unwrap().len(), known);
    assert!(dossier["entries"].as_array().unwrap().iter().all(|entry| entry["couldSee"] == true));
    let corrected = dossier["corrected"].as_array().unwrap();
    assert!(corrected.iter().any(|line| line["position"] == correction["position"]), "{corrected:?}");
    let words = said(&Binary::good(&[
        "case",
        "decision",
        LETTER,
        approved["position"].as_str().unwrap(),
        "--data",
        text(store),
    ]));
    assert!(words.contains("agrees with the record") && words.contains("corrected or annulled after"), "{words}");
    assert!(words.contains("  why         Approved against the advice, for the reasons stated.\n"), "{words}");
    assert!(words.contains("  departs     The inspectorate bill is before Parliament;"), "whole, not cut: {words}");
    let newest = data(&["case", "decision", LETTER, "last"], store);
    assert_eq!(newest["decision"]["payload"]["decision"], "DEC2", "the newest approval, not what was resumed after it");
    let nothing_decided = Binary::run(&["case", "decision", LETTER, "now", "--data", text(store)]);
    assert_eq!(nothing_decided.status.code(), Some(2));
    assert_eq!(Binary::run(&["case", "decision", LETTER, "1", "--data", text(store)]).status.code(), Some(3));
}

#[test]
fn what_a_rule_refused_is_there_after_a_restart_and_a_damaged_file_of_it_stops_nothing() {
    // The pistols: the approval is refused, and the batons wait for Legal.
    let (mut server, _) = with(&[4]);
    let head = server.head();
    let asked = "{ attempts(first: 100) { nodes { at user role office command code case commandId leftOut } } }";
    let told = server.query(asked, json!({}))["attempts"]["nodes"].take();
    let codes = |told: &Value| -> Vec<String> {
        told.as_array().unwrap().iter().map(|known| known["code"].as_str().unwrap().to_owned()).collect()
    };
    assert!(codes(&told).contains(&"E-DEC-02".to_owned()), "{told}");
    assert!(!told.to_string().contains("istol"), "nothing of what was asked is kept");
    server.kill();
    server.start();
    assert_eq!(
        server.query(asked, json!({}))["attempts"]["nodes"],
        told,
        "what was there a moment ago survives a kill"
    );
    assert!(server.trail().iter().all(|(position, _)| *position <= server.head()) && server.head() >= head);
    assert!(server.stop().success());
    let store = server.folder().to_owned();
    let listed = data(&["case", "attempts"], &store);
    assert_eq!(codes(&listed), codes(&told));
    let of_case = data(&["case", "attempts", "XC-2025-001", "--code", "E-DEC-02"], &store);
    assert!(codes(&of_case).iter().all(|code| code == "E-DEC-02") && !codes(&of_case).is_empty());
    let verified = Binary::run(&["verify", "--data", text(&store)]);
    assert!(verified.status.success(), "they are no part of what is proved: {}", said(&verified));
    let file = store.join("attempts.a");
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x20;
    bytes.truncate(bytes.len() - 3);
    fs::write(&file, bytes).unwrap();
    server.start();
    let left = server.query(asked, json!({}))["attempts"]["nodes"].take();
    let left = left.as_array().unwrap().len();
    assert!(left < codes(&told).len() && left + 2 >= codes(&told).len(), "{left}");
}

/// A pseudo-terminal of 100 by 30, keys that are pressed one after the other, and what came on the screen.
const PTY: &str = r#"
import fcntl, os, pty, select, struct, sys, termios, time
program, keys = sys.argv[1:-1], sys.argv[-1].encode().decode("unicode_escape").encode("latin-1")
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execv(program[0], program)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
shown = b""
def read(seconds):
    global shown
    until = time.time() + seconds
    while time.time() < until:
        ready, _, _ = select.select([terminal], [], [], 0.05)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                return False
            if not part:
                return False
            shown += part
    return True
until = time.time() + 60
while b"? for the keys" not in shown and time.time() < until:
    read(0.1)
for key in keys.split(b"|"):
    os.write(terminal, key)
    if not read(0.5):
        break
read(5)
_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
"#;

#[test]
fn the_replay_is_full_screen_on_a_terminal_and_lines_elsewhere() {
    let (mut server, _) = with(&[3]);
    assert!(server.stop().success());
    let store = server.folder();
    let case = "XD-2025-001";
    let lines = Binary::run(&["replay", case, "--data", text(store)]);
    if !lines.status.success() {
        panic!("{}", said(&lines));
    }
    let plain = String::from_utf8(lines.stdout).unwrap();
    assert!(plain.starts_with("step 1 of ") && !plain.contains('\u{1b}'));
    let keys = r"\x1b[H|\x1b[C|g3\r|/CaseClosed\r|v|q";
    let binary = Binary::path();
    let run = Command::new("python3")
        .args(["-c", PTY, text(binary), "replay", case, "--data", text(store), keys])
        .stdin(Stdio::null())
        .output()
        .expect("python3 is on the machine");
    let screen = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{:?} {screen} {}", run.status, String::from_utf8_lossy(&run.stderr));
    // What did not change between two screens is not drawn again: so no whole sentences.
    for wanted in [" with: caseclosed", "each in the log of", "OUT_OF_SCOPE", "\u{1b}[?1049h", "\u{1b}[?1049l"] {
        assert!(screen.contains(wanted), "{wanted}: {screen:?}");
    }
}
