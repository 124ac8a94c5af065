//! A register that an office keeps as a table is imported: every row one event, all of them or none, never twice.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Instant,
};

use domain::terms::Digest;
use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

const FOCAL_POINT: [&str; 6] = ["--as", "U-105", "--role", "HRDDP_FOCAL_POINT", "--office", "XA-CO"];

/// Where the samples are.
fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("fixtures/registers").join(name)
}

/// A store with people in it, which nobody has open.
fn store() -> Server {
    let (mut server, _) = with(&[]);
    assert!(server.stop().success());
    server
}

fn import(data: &Path, table: &Path, mappings: &[&Path], more: &[&str]) -> Output {
    let mappings = mappings.iter().flat_map(|mapping| ["--mapping", text(mapping)]);
    let arguments: Vec<&str> = ["--json", "import", "register", text(table), "--data", text(data)]
        .into_iter()
        .chain(mappings)
        .chain(more.iter().copied())
        .collect();
    Binary::run(&arguments)
}

fn lines(bytes: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

/// The last line of an import, and the rows that it told of.
fn told(output: &Output) -> (Value, Vec<Value>) {
    let mut lines = lines(&output.stdout);
    let summary = lines.pop().unwrap_or_else(|| panic!("{}", said(output)));
    assert_eq!(summary["type"], "summary", "{}", said(output));
    (summary, lines)
}

/// All events, oldest first.
fn events(data: &Path) -> Vec<Value> {
    let copy = tests::copy_of(data);
    lines(&Binary::good(&["events", "export", "--copy", "--data", text(copy.path())]).stdout)
}

fn sha256(path: &Path) -> String {
    hex::encode(Digest::of(&fs::read(path).unwrap()).0)
}

fn summed(summary: &Value) -> [u64; 4] {
    ["recorded", "repeated", "refused", "skipped"].map(|count| summary[count].as_u64().unwrap())
}

#[test]
fn each_row_is_an_event_of_its_own_with_its_day_and_the_file_it_came_from_and_never_comes_twice() {
    let server = store();
    let data = server.folder();
    let (partners, cases) = (sample("partners.csv"), sample("cases.csv"));
    let mappings = [sample("partners.toml"), sample("screenings.toml")];
    let mappings = [mappings[0].as_path(), mappings[1].as_path()];
    let before = events(data);

    let dry = import(data, &partners, &mappings, &[&FOCAL_POINT[..], &["--dry-run"]].concat());
    assert!(dry.status.success(), "{}", said(&dry));
    let (summary, rows) = told(&dry);
    assert_eq!(summed(&summary), [50, 0, 0, 10], "{summary}");
    assert_eq!((rows.len(), &rows[0]["outcome"], &rows[0]["row"]), (60, &json!("accepted"), &json!(4)), "{}", rows[0]);
    assert_eq!(events(data), before, "a dry run records nothing");

    let done = import(data, &partners, &mappings, &FOCAL_POINT);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(summed(&told(&done).0), [50, 0, 0, 10]);
    let all = events(data);
    let new = &all[before.len()..];
    let (Some(issued), Some(revoked)) = (new.first(), new.last()) else { panic!("nothing") };
    let rows = &new[1..new.len() - 1];
    assert_eq!(rows.len(), 50);
    // Who did it, in whose name, with which file and which mappings.
    assert_eq!((&issued["kind"], &revoked["kind"]), (&json!("AccessTokenIssued"), &json!("AccessTokenRevoked")));
    assert_eq!((&issued["actor"]["user"], &issued["payload"]["user"]), (&json!("operator"), &json!("U-105")));
    assert!(issued["payload"]["name"].as_str().unwrap().ends_with(&sha256(&partners)), "{issued}");
    let reason = revoked["payload"]["reason"].as_str().unwrap();
    assert!(
        mappings.iter().all(|mapping| reason.contains(&sha256(mapping))) && reason.contains("50 recorded"),
        "{reason}"
    );
    for row in rows {
        assert_eq!(row["cause"], issued["position"], "from each row one finds the file: {row}");
        assert_eq!(row["actor"]["user"], "U-105", "recorded in that person's name: {row}");
    }
    let named = |id: &str| rows.iter().find(|row| row["commandId"] == id).unwrap_or_else(|| panic!("no {id}"));
    let star = named("partners-xa:registerRecipient:XA-REG-008");
    assert_eq!(star["payload"]["name"], "Peloton « Étoile » · فصيل «النجمة»");
    assert_eq!(
        (&star["payload"]["parent"], &star["payload"]["forceType"]),
        (&json!("XA-REG-006"), &json!("Gendarmerie"))
    );
    // When it was so, and when it was recorded: two clocks.
    assert_eq!(star["effectiveOn"], "2024-11-01", "{star}");
    assert!(star["recordedAt"].as_str().unwrap() > "2026", "recorded now: {star}");
    let screened =
        rows.iter().find(|row| row["kind"] == "RecipientScreened" && row["payload"]["recipient"] == "XA-REG-008");
    let screened = screened.unwrap();
    assert_eq!(
        (&screened["effectiveOn"], &screened["payload"]["screenedOn"]),
        (&json!("2025-03-13"), &json!("2025-03-13"))
    );
    assert!(
        screened["commandId"].as_str().unwrap().starts_with("partners-xa-"),
        "a day in a key is hashed: {screened}"
    );

    // Three kinds of rows in one table, and cases by their references.
    let mapping = sample("cases.toml");
    let done = import(data, &cases, &[&mapping], &FOCAL_POINT);
    assert_eq!(summed(&told(&done).0), [11, 0, 0, 0], "{}", said(&done));
    let all = events(data);
    let opened = all.iter().find(|event| event["commandId"] == "cases-xa:openCase:XA-2024-R01").unwrap();
    assert_eq!(opened["payload"]["budget"], json!({ "amountMinor": "68000050", "currency": "EUR" }));
    assert_eq!(opened["payload"]["donors"], json!(["BAIL-1", "BAIL-2"]));
    let item = all.iter().find(|event| event["commandId"] == "cases-xa:addSupportItem:XA-2024-R01:3").unwrap();
    assert_eq!((&item["stream"], &item["effectiveOn"]), (&opened["stream"], &json!("2024-11-08")));

    // What was known then, and what is known now.
    let copy = tests::copy_of(data);
    let at = |moment: &[&str]| {
        let arguments = ["--json", "case", "at", "XA-2024-R01", "--copy", "--data", text(copy.path())];
        Binary::run(&[&arguments[..], moment].concat())
    };
    let known_then = at(&["--at", "2024-12-31T00:00:00Z"]);
    assert_eq!(known_then.status.code(), Some(3), "nobody knew of the case then: {}", said(&known_then));
    let position = opened["position"].as_str().unwrap();
    let known = at(&["--position", position]);
    assert!(known.status.success(), "{}", said(&known));
    let known: Value = serde_json::from_slice(&known.stdout).unwrap();
    assert_eq!(known["data"]["scope"]["opened"]["plannedStart"], "2025-01-01", "{known}");
    assert_eq!(known["data"]["revision"], 1, "items came after it: {known}");

    // The same files again add nothing, nor does somebody who only tries.
    for (table, mappings, count) in [(&partners, &mappings[..], 50), (&cases, &[mapping.as_path()][..], 11)] {
        let again = import(data, table, mappings, &FOCAL_POINT);
        assert!(again.status.success(), "{}", said(&again));
        assert_eq!(summed(&told(&again).0)[..2], [0, count]);
    }
    assert_eq!(events(data), all);
    Binary::good(&["rebuild", "--check", "--data", text(data)]);
}

/// The partners with faults in seven rows.
fn faulty(folder: &Path) -> PathBuf {
    let text = fs::read_to_string(sample("partners.csv")).unwrap();
    let mut rows: Vec<String> = text.split("\r\n").map(str::to_owned).collect();
    let mut change = |code: &str, from: &str, to: &str| {
        let row = rows.iter_mut().find(|row| row.starts_with(code)).unwrap();
        assert!(row.contains(from), "{row}");
        *row = row.replacen(from, to, 1);
    };
    change("XA-REG-003", ";Police;", ";Milice;");
    change("XA-REG-004", ";XA-REG-001;", ";XA-REG-099;");
    change("XA-REG-007", ";22/10/2024;", ";45587;");
    change("XA-REG-012", "XA-REG-012;", ";");
    change("XA-REG-014", "XA-REG-014;", "XA-REG-013;");
    change("XA-REG-019", ";22/04/2024;", ";22/04/2199;");
    change("XA-REG-021", ";;;", ";;;;too many");
    let file = folder.join("faulty.csv");
    fs::write(&file, rows.join("\r\n")).unwrap();
    file
}

#[test]
fn refused_rows_are_reported_and_corrected_and_nothing_is_done_half() {
    let server = store();
    let (data, folder) = (server.folder(), tempfile::tempdir().unwrap());
    let (table, mapping) = (faulty(folder.path()), sample("partners.toml"));
    let at = |name: &str| folder.path().join(name);
    let before = events(data);

    let refused =
        import(data, &table, &[&mapping], &[&FOCAL_POINT[..], &["--report", text(&at("first.csv"))]].concat());
    assert_eq!(refused.status.code(), Some(5), "{}", said(&refused));
    let (summary, rows) = told(&refused);
    assert_eq!(summed(&summary), [0, 0, 8, 0], "{summary}");
    assert_eq!(events(data), before, "nothing was recorded");
    let found: BTreeMap<u64, (String, String)> = rows
        .iter()
        .map(|row| {
            let columns = row["columns"].as_array().unwrap().iter().map(|column| column.as_str().unwrap());
            let columns = columns.collect::<Vec<_>>().join("+");
            (row["row"].as_u64().unwrap(), (row["code"].as_str().unwrap().to_owned(), columns))
        })
        .collect();
    let expected = [
        (6, "E-INP-01", "Type de force"),
        (7, "E-REF-01", "Relève de"),
        (10, "E-INP-01", "Enregistré le"),
        (15, "E-INP-01", "Code"),
        // Its institution is the row without a code.
        (16, "E-REF-01", "Relève de"),
        (17, "E-CMD-01", "Code"),
        (24, "E-INP-01", ""),
    ];
    for (row, code, columns) in expected {
        assert_eq!(found[&row], (code.to_owned(), columns.to_owned()), "row {row}: {rows:?}");
    }
    let future = &found[&22];
    assert!(future.0.starts_with("E-") && future.1.contains("Enregistré le"), "row 22: {future:?}");

    // The rows as they were, with why; and the file is not written over.
    let report = fs::read_to_string(at("first.csv")).unwrap();
    assert!(
        report.starts_with("\u{FEFF}Registre")
            && report.contains("XA-REG-007;Compagnie")
            && report.contains(";E-REF-01;Relève de;"),
        "{report}"
    );
    assert!(report.contains(";'=à confirmer;"), "no cell is a formula: {report}");
    let over = import(data, &table, &[&mapping], &[&FOCAL_POINT[..], &["--report", text(&at("first.csv"))]].concat());
    assert_eq!(over.status.code(), Some(2), "{}", said(&over));

    let second = at("second.csv");
    let more = [&FOCAL_POINT[..], &["--accept-refused", "--report", text(&second)]].concat();
    let accepted = import(data, &table, &[&mapping], &more);
    assert_eq!(accepted.status.code(), Some(6), "{}", said(&accepted));
    assert_eq!(summed(&told(&accepted).0), [22, 0, 8, 0]);
    assert_eq!(events(data).len(), before.len() + 22 + 2);

    // Somebody corrects the report and gives it again: the rest is recorded, nothing twice.
    let mut report = fs::read_to_string(&second).unwrap();
    for (from, to) in [
        (";Milice;", ";Police;"),
        (";XA-REG-099;", ";XA-REG-001;"),
        (";45587;", ";22/10/2024;"),
        ("\n;Service", "\nXA-REG-012;Service"),
        ("XA-REG-013;Bureau de l'immigration du port", "XA-REG-014;Bureau de l'immigration du port"),
        (";22/04/2199;", ";22/04/2024;"),
        (";too many;", ";"),
    ] {
        assert!(report.contains(from), "{from}: {report}");
        report = report.replacen(from, to, 1);
    }
    fs::write(at("corrected.csv"), report).unwrap();
    let done = import(data, &at("corrected.csv"), &[&mapping], &FOCAL_POINT);
    assert_eq!(summed(&told(&done).0), [8, 0, 0, 0], "{}", said(&done));
    let registered = |events: &[Value]| {
        let mut names: Vec<String> = events
            .iter()
            .filter(|event| {
                event["kind"] == "RecipientRegistered" && event["payload"]["recipient"].to_string().contains("XA-REG")
            })
            .map(|event| format!("{} {} {}", event["payload"], event["effectiveOn"], event["commandId"]))
            .collect();
        names.sort();
        names
    };
    let other = store();
    let clean = import(other.folder(), &sample("partners.csv"), &[&mapping], &FOCAL_POINT);
    assert_eq!(summed(&told(&clean).0), [30, 0, 0, 0], "{}", said(&clean));
    assert_eq!(registered(&events(data)), registered(&events(other.folder())), "the same in the end as without faults");

    // A row that says something else under a key that is known is neither recorded nor passed over.
    let changed =
        fs::read_to_string(sample("partners.csv")).unwrap().replacen("Brigade du poste nord", "Brigade du nord", 1);
    fs::write(at("changed.csv"), changed).unwrap();
    let changed = import(data, &at("changed.csv"), &[&mapping], &FOCAL_POINT);
    let (summary, rows) = told(&changed);
    assert_eq!((changed.status.code(), summed(&summary)), (Some(5), [0, 29, 1, 0]), "{}", said(&changed));
    assert_eq!((&rows[0]["code"], &rows[0]["columns"]), (&json!("E-CMD-01"), &json!(["Code"])));
}

#[test]
fn who_imports_must_be_allowed_to_give_each_command_and_to_see_the_case() {
    let server = store();
    let data = server.folder();
    let (partners, cases) = (sample("partners.toml"), sample("cases.toml"));
    let done = import(data, &sample("partners.csv"), &[&partners], &FOCAL_POINT);
    assert!(done.status.success(), "{}", said(&done));
    let before = events(data);
    let other = ["--as", "U-708", "--role", "AUDITOR", "--office", "HQ"];
    let refused = import(data, &sample("cases.csv"), &[&cases], &other);
    let (_, rows) = told(&refused);
    assert_eq!(refused.status.code(), Some(5), "{}", said(&refused));
    assert_eq!(rows[0]["code"], "E-AUTH-01", "{}", said(&refused));
    let nobody = ["--as", "U-708", "--role", "CHIEF_OF_MISSION", "--office", "XA-CO"];
    assert_eq!(import(data, &sample("cases.csv"), &[&cases], &nobody).status.code(), Some(5), "a role never granted");
    assert_eq!(events(data), before);

    assert!(import(data, &sample("cases.csv"), &[&cases], &FOCAL_POINT).status.success());
    let folder = tempfile::tempdir().unwrap();
    let more = folder.path().join("more.csv");
    let row = "Dossier\tN°\tLigne\tIntitulé\tNature\tQuantité\tValeur (EUR)\tDate\tPartenaire\tBailleurs\tDébut\tFin\nXA-2024-R01\t99\tArticle\tCâbles\tLogistique\t1\t10\t20/11/2024\n";
    fs::write(&more, row).unwrap();
    let elsewhere = ["--as", "U-205", "--role", "HRDDP_FOCAL_POINT", "--office", "XB-CO"];
    let refused = import(data, &more, &[&cases], &elsewhere);
    let (_, rows) = told(&refused);
    assert_eq!(
        (&rows[0]["code"], &rows[0]["columns"]),
        (&json!("E-REF-01"), &json!(["Dossier"])),
        "{}",
        said(&refused)
    );
    let within = import(data, &more, &[&cases], &FOCAL_POINT);
    assert_eq!(summed(&told(&within).0), [1, 0, 0, 0], "{}", said(&within));
}

/// A register of so many made-up units, and its mapping.
fn large(folder: &Path, mark: &str, rows: usize) -> (PathBuf, PathBuf) {
    let (table, mapping) = (folder.join(format!("{mark}.csv")), folder.join(format!("{mark}.toml")));
    let rows = (0..rows).map(|row| format!("{mark}-{row},وحدة {row},2025-01-{:02}\n", row % 28 + 1));
    fs::write(&table, format!("Code,Name,Day\n{}", rows.collect::<String>())).unwrap();
    let fields = "recipient = { column = \"Code\" }\nname = { column = \"Name\" }\ncountry = { value = \"XA\" }\nforceType = { value = \"Police\" }\neffectiveOn = { column = \"Day\" }\n";
    let head = "register = \"large\"\n[[command]]\ncommand = \"registerRecipient\"\nkey = \"Code\"\n[command.fields]\n";
    fs::write(&mapping, format!("{head}{fields}")).unwrap();
    (table, mapping)
}

/// Begins to import, and waits until the last row is decided: from then on it writes.
fn decided(data: &Path, table: &Path, mapping: &Path, rows: usize) -> Child {
    let mut child = Command::new(Binary::path())
        .args(["--json", "import", "register", text(table), "--mapping", text(mapping), "--data", text(data)])
        .args(FOCAL_POINT)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    let last = said.find(|line| {
        let line: Value = serde_json::from_str(line.as_ref().unwrap()).unwrap();
        line["doing"] == "deciding" && line["done"] == rows
    });
    assert!(last.is_some(), "it ended before it had decided");
    // Whoever goes on writing to it must not end for want of a reader.
    std::thread::spawn(move || said.count());
    child
}

#[test]
fn a_kill_at_any_moment_leaves_all_rows_or_none() {
    const ROWS: usize = 500;
    const ROUNDS: u32 = 12;
    let server = store();
    let (data, folder) = (server.folder(), tempfile::tempdir().unwrap());
    let (table, mapping) = large(folder.path(), "whole", ROWS);
    let mut whole = decided(data, &table, &mapping, ROWS);
    let begun = Instant::now();
    assert!(whole.wait().unwrap().success());
    let takes = begun.elapsed();
    let (mut all, mut none) = (0, 0);
    for round in 0..ROUNDS {
        let mark = format!("K{round}");
        let (table, mapping) = large(folder.path(), &mark, ROWS);
        let mut child = decided(data, &table, &mapping, ROWS);
        // From a third of the time that it takes to its end: before that it checks what it is about to write.
        std::thread::sleep(takes / 3 + takes * 2 / 3 * round / ROUNDS);
        child.kill().unwrap();
        child.wait().unwrap();
        let events = events(data);
        let is_row = |event: &&Value| {
            event["payload"]["recipient"].as_str().is_some_and(|id| id.starts_with(&format!("{mark}-")))
        };
        let is_about =
            |event: &&Value| event["payload"]["name"].as_str().is_some_and(|name| name.contains(&sha256(&table)));
        let found = (events.iter().filter(is_row).count(), events.iter().filter(is_about).count());
        assert!(found == (ROWS, 1) || found == (0, 0), "round {round}: rows, and imports on record: {found:?}");
        if found.0 == 0 {
            none += 1
        } else {
            all += 1
        }
        // Whoever gives it again has it once.
        let again = import(data, &table, &[&mapping], &FOCAL_POINT);
        let [new, repeated, ..] = summed(&told(&again).0);
        assert_eq!((new as usize, repeated as usize), (ROWS - found.0, found.0));
    }
    println!("{none} kills left nothing, {all} left all of it; from the last decision to the end it takes {takes:?}");
    Binary::good(&["rebuild", "--check", "--data", text(data)]);
    Binary::good(&["verify", "--data", text(data)]);
}

#[test]
fn a_register_too_large_for_one_write_is_refused_unless_parts_are_asked_for() {
    let server = store();
    let (data, folder) = (server.folder(), tempfile::tempdir().unwrap());
    let (table, mapping) = large(folder.path(), "L", 6_000);
    let before = events(data).len();
    for more in [&["--dry-run"][..], &[]] {
        let refused = import(data, &table, &[&mapping], &[&FOCAL_POINT[..], more].concat());
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        assert!(said(&refused).contains("TOO_LONG") && said(&refused).contains("--in-parts"), "it says what to do");
    }
    assert_eq!(events(data).len(), before);
    let done = import(data, &table, &[&mapping], &[&FOCAL_POINT[..], &["--in-parts"]].concat());
    assert_eq!(summed(&told(&done).0), [6_000, 0, 0, 0], "{}", said(&done));
    assert_eq!(events(data).len(), before + 6_002);
}

#[test]
fn what_is_asked_wrongly_is_told_and_nothing_is_opened_or_made() {
    let folder = tempfile::tempdir().unwrap();
    let (partners, mapping) = (sample("partners.csv"), sample("partners.toml"));
    let nowhere = folder.path().join("nowhere");
    assert_eq!(import(&nowhere, &partners, &[&mapping], &FOCAL_POINT).status.code(), Some(10));
    assert!(!nowhere.exists());
    let server = store();
    let data = server.folder();
    let wrong = folder.path().join("wrong.toml");
    let good = fs::read_to_string(&mapping).unwrap();
    for (from, to, says) in [
        ("column = \"Code\"", "column = \"Kode\"", "no column is called \\\"Kode\\\""),
        ("headingsInRow = 3", "headingsInRow = 2", "no column is called"),
        ("registerRecipient", "registerRecipients", "there is no such command"),
        ("separator = \";\"", "separator = \";\"\nencoding = \"windows-1256\"", ""),
        ("[cells]", "[cell]", "unknown field `cell`"),
    ] {
        fs::write(&wrong, good.replacen(from, to, 1)).unwrap();
        let ended = import(data, &partners, &[&wrong], &[&FOCAL_POINT[..], &["--dry-run"]].concat());
        // The mark in the file goes before the encoding that the mapping names.
        let expected = if says.is_empty() { 0 } else { 2 };
        assert_eq!(ended.status.code(), Some(expected), "{to}: {}", said(&ended));
        assert!(said(&ended).contains(says), "{to}: {}", said(&ended));
    }
    let two = import(data, &partners, &[&mapping, &sample("cases.toml")], &FOCAL_POINT);
    assert!(two.status.code() == Some(2) && said(&two).contains("[file] is not the same"), "{}", said(&two));
    let misplaced =
        Binary::run(&["import", "--data", text(data), "register", text(&partners), "--mapping", text(&mapping)]);
    assert_eq!(misplaced.status.code(), Some(2), "the options come behind `register`: {}", said(&misplaced));
    let example = Binary::good(&["import", "register", "--example", "screenRecipient"]);
    assert!(String::from_utf8_lossy(&example.stdout).contains("command = \"screenRecipient\""));
    let from_environment = Command::new(Binary::path())
        .args(["import", "register", text(&partners), "--mapping", text(&mapping), "--dry-run"])
        .args(FOCAL_POINT)
        .env("HRDD_DATA", data)
        .output()
        .unwrap();
    assert!(from_environment.status.success(), "{}", said(&from_environment));
    let out = String::from_utf8_lossy(&from_environment.stdout).into_owned();
    assert!(
        out.contains("row 4: would record registerRecipient\n") && out.contains("nothing was, for this was a dry run"),
        "{out}"
    );
}
