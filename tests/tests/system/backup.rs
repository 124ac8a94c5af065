//! Backups through the command line: made, killed, damaged, checked, rehearsed, restored, gone on from.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use tests::{Binary, PATIENCE, Player, Server, said, text};

use crate::with;

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// The last line of what a command wrote: its summary.
fn summary(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(text.lines().last().unwrap_or_else(|| panic!("{}", said(output)))).unwrap()
}

fn good(output: &Output) -> Value {
    assert_eq!(code(output), Some(0), "{}", said(output));
    summary(output)
}

fn run(arguments: &[&str]) -> Output {
    Binary::run(&[&["--json", "backup"], arguments].concat())
}

fn number(value: &Value) -> u64 {
    value.as_str().unwrap().parse().unwrap()
}

/// A store that was filled and closed, and a folder for everything else.
fn stopped(scenarios: &[usize]) -> (Server, Player, tempfile::TempDir) {
    let (mut server, player) = with(scenarios);
    assert!(server.stop().success());
    (server, player, tempfile::tempdir().unwrap())
}

fn create(backup: &Path, data: &Path) -> Output {
    run(&["create", text(backup), "--data", text(data)])
}

fn newest_checkpoint(backup: &Path) -> PathBuf {
    let listed = run(&["list", text(backup)]);
    let position = good(&listed)["data"]["position"].as_str().unwrap().to_owned();
    backup.join(format!("checkpoint-{position}"))
}

#[test]
fn what_was_backed_up_is_restored_and_the_log_goes_on_from_there() {
    let (server, mut player, folder) = stopped(&[1]);
    let (backup, new) = (folder.path().join("backup"), folder.path().join("new"));
    let made = good(&create(&backup, server.folder()));
    assert_eq!(made["ok"], true);
    let head = number(&made["position"]);
    assert_eq!(made["added"], head);

    let rebuilt = Binary::run(&["--json", "rebuild", "--data", text(server.folder())]);
    let digest = good(&rebuilt)["digest"].as_str().unwrap().to_owned();
    let drilled = good(&run(&["drill", text(&backup), "--digest", &digest]));
    assert_eq!(
        (&drilled["drill"]["digest"], &drilled["drill"]["findings"]),
        (&digest.clone().into(), &Value::Array(vec![]))
    );
    let other = run(&["drill", text(&backup), "--digest", "00"]);
    assert_eq!(code(&other), Some(6), "{}", said(&other));
    let listed = good(&run(&["list", text(&backup)]));
    let drills = listed["data"]["drills"].as_array().unwrap();
    assert!(drills.len() == 2 && !drills[1]["findings"].as_array().unwrap().is_empty(), "{listed}");

    let kept = folder.path().join("kept");
    fs::copy(newest_checkpoint(&backup), &kept).unwrap();
    let restored = run(&["restore", text(&backup), "--data", text(&new), "--against", text(&kept)]);
    assert_eq!(good(&restored)["root"], made["root"]);
    let told = String::from_utf8_lossy(&restored.stderr).into_owned();
    assert!(told.contains("NEW KEY") && told.contains("retired"), "{told}");
    let key = summary(&restored)["newKey"].as_str().unwrap().to_owned();
    let retired = summary(&restored)["retiredKeys"][0].as_str().unwrap().to_owned();
    assert_eq!(key.split('+').next(), retired.split('+').next(), "the log keeps its name");
    assert_eq!(fs::read_to_string(new.join("retired.keys")).unwrap().trim(), retired);

    let again = run(&["restore", text(&backup), "--data", text(&new)]);
    assert_eq!(code(&again), Some(2), "{}", said(&again));
    let mut server = Server::over(&new);
    let last = server.substance().pop().expect("something was restored");
    assert_eq!(last.0, head + 2, "what was restored, that it was, and the new key");
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    let trail = server.trail();
    let on_record = [(head + 1, "LedgerRestored".to_owned()), (head + 2, "SigningKeyIntroduced".to_owned())];
    assert_eq!(trail[head as usize..][..2], on_record);
    assert!(trail.len() as u64 > head);
    assert!(server.stop().success());
    // Added to the same backup: the restored log extends it, and what was signed before still holds.
    let added = good(&create(&backup, &new));
    assert_eq!((number(&added["extends"]), number(&added["position"])), (head, trail.len() as u64));
    let checked = good(&run(&["check", text(&backup), "--against", text(&kept), "--key", &key, "--key", &retired]));
    assert_eq!(number(&checked["against"]), head);
    // The old key alone does not vouch for what was recorded since.
    let old = run(&["check", text(&backup), "--key", &retired]);
    assert_eq!((code(&old), &summary(&old)["error"]["code"]), (Some(6), &"SIGNATURE".into()));
}

/// A backup that passes must come back as a store that is served, whatever became of the key meanwhile.
#[test]
fn a_backup_that_held_a_key_which_was_rotated_since_restores_to_a_store_that_is_served() {
    let (server, _, folder) = stopped(&[]);
    let [backup, safe, new] = ["backup", "safe.key", "new"].map(|name| folder.path().join(name));
    let data = text(server.folder());
    Binary::good(&["admin", "open-account", "--user", "U-104", "--data", data]);
    assert_eq!(good(&run(&["create", text(&backup), "--data", data, "--with-key"]))["withKey"], true);
    let old = tests::key_of(server.folder());
    fs::copy(backup.join("signing.key"), &safe).unwrap();
    Binary::good(&["key", "rotate", "--data", data, "--reason", "The old one may have been stolen."]);
    let current = tests::key_of(server.folder());
    let added = good(&create(&backup, server.folder()));
    assert_eq!((&added["withKey"], &added["removedKey"]), (&false.into(), &old.clone().into()), "{added}");
    // As a backup of an earlier release has it: the retired key lies in it.
    fs::copy(&safe, backup.join("signing.key")).unwrap();
    assert_eq!(good(&run(&["check", text(&backup)]))["staleKey"], old);
    assert!(said(&Binary::run(&["backup", "check", text(&backup)])).contains("STALE KEY"));
    good(&run(&["drill", text(&backup)]));
    let retired = run(&["restore", text(&backup), "--data", text(&new), "--signing-key", text(&safe)]);
    assert_eq!((code(&retired), &summary(&retired)["error"]["code"]), (Some(12), &"WRONG_KEY".into()));
    assert!(said(&retired).contains(&current) && !new.exists(), "{}", said(&retired));
    let restored = run(&["restore", text(&backup), "--data", text(&new)]);
    assert_eq!(good(&restored)["leftOutKey"], old);
    assert!(said(&restored).contains("retired one, and was left out"), "{}", said(&restored));
    assert!(![old, current].contains(&tests::key_of(&new)));
    let told = Binary::run(&["backup", "restore", text(&backup), "--data", text(&folder.path().join("words"))]);
    assert!(said(&told).contains("2 open; no password is in a backup"), "{}", said(&told));
    assert!(said(&told).contains("persons/ and passwords"), "{}", said(&told));
    let mut served = Server::over(&new);
    assert!(served.stop().success());
    Binary::good(&["verify", "--data", text(&new)]);
}

#[test]
fn a_damaged_file_of_any_kind_is_found_and_named_and_nothing_is_restored_from_it() {
    let (server, _, folder) = stopped(&[]);
    let (backup, new) = (folder.path().join("backup"), folder.path().join("new"));
    let made = run(&["create", text(&backup), "--data", text(server.folder()), "--with-key"]);
    assert!(String::from_utf8_lossy(&made.stderr).contains("private key"));
    good(&made);
    good(&run(&["drill", text(&backup)]));
    let names: Vec<PathBuf> = fs::read_dir(&backup).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut kinds = 0;
    for path in names.iter().filter(|path| !path.ends_with("LOCK")) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let whole = fs::read(path).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 4;
        fs::write(path, changed).unwrap();
        let restoring = ["restore", text(&backup), "--data", text(&new)];
        for command in [&["check", text(&backup)][..], &restoring, &["drill", text(&backup)]] {
            let output = run(command);
            assert_eq!(code(&output), Some(6), "{command:?} with {name}: {}", said(&output));
            let error = &summary(&output)["error"];
            assert!(error["message"].as_str().unwrap().contains(name), "{command:?} with {name}: {error}");
        }
        let words = Binary::run(&["backup", "check", text(&backup)]);
        assert!(code(&words) == Some(6) && String::from_utf8_lossy(&words.stderr).contains(name), "{}", said(&words));
        kinds += 1;
        // The drill that found it is kept where its file can be read; the next round needs the file as it is now.
        if name != "drills.jsonl" {
            fs::write(path, whole).unwrap();
            good(&run(&["check", text(&backup)]));
        } else {
            fs::write(path, whole).unwrap();
        }
    }
    assert!(kinds >= 5 && !new.exists(), "{names:?}");
}

#[test]
fn a_backup_older_than_a_checkpoint_kept_elsewhere_is_refused() {
    let (mut server, mut player, folder) = stopped(&[]);
    let (old, newer, new) = (folder.path().join("old"), folder.path().join("newer"), folder.path().join("new"));
    good(&create(&old, server.folder()));
    server.start();
    player.scenario(&server, &fixtures::scenarios().unwrap()[2]);
    assert!(server.stop().success());
    good(&create(&newer, server.folder()));
    let kept = newest_checkpoint(&newer);
    let refused = run(&["restore", text(&old), "--data", text(&new), "--against", text(&kept)]);
    assert_eq!((code(&refused), &summary(&refused)["error"]["code"]), (Some(6), &"OLDER".into()), "{}", said(&refused));
    assert!(!new.exists());
    good(&run(&["restore", text(&newer), "--data", text(&new), "--against", text(&newest_checkpoint(&old))]));
    // A log that lost what was backed up is told so when it is to be backed up again.
    let lost = folder.path().join("lost");
    good(&run(&["restore", text(&old), "--data", text(&lost)]));
    let refused = create(&newer, &lost);
    assert_eq!((code(&refused), &summary(&refused)["error"]["code"]), (Some(6), &"NOT_AN_EXTENSION".into()));
    assert!(said(&refused).contains("ends with position"), "{}", said(&refused));
}

fn parts(backup: &Path) -> usize {
    let Ok(entries) = fs::read_dir(backup) else { return 0 };
    entries.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part")).count()
}

/// Starts to make a backup, and ends it as a power cut would once some parts are there.
fn killed(arguments: &[&str], backup: &Path) {
    let mut command = Command::new(Binary::path());
    command.args(["backup", "create", text(backup), "--part-kib", "1"]).args(arguments);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while parts(backup) < 3 {
        assert!(child.try_wait().unwrap().is_none() && start.elapsed() < PATIENCE, "it ended before it was killed");
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!backup.join("manifest").exists(), "it was faster than the hand that ends it");
}

#[test]
fn a_backup_that_was_killed_is_none_and_the_next_run_goes_on_from_its_whole_parts() {
    let (server, _, folder) = stopped(&[1, 2, 3]);
    let backup = folder.path().join("backup");
    killed(&["--data", text(server.folder())], &backup);
    let checked = run(&["check", text(&backup)]);
    assert_eq!((code(&checked), &summary(&checked)["error"]["code"]), (Some(3), &"NO_BACKUP".into()));
    let made = good(&create(&backup, server.folder()));
    assert!(made["takenUp"].as_u64().unwrap() > 0, "{made}");
    good(&run(&["check", text(&backup)]));
}

#[test]
fn a_log_is_backed_up_while_commands_are_recorded_and_a_killed_run_goes_on() {
    let (server, mut player) = with(&[1]);
    let folder = tempfile::tempdir().unwrap();
    let (backup, new, token) = (folder.path().join("backup"), folder.path().join("new"), folder.path().join("token"));
    // A backup holds everything: the token of somebody who is shown less makes none.
    fs::write(&token, server.operator()).unwrap();
    let of_server = ["--url", server.url(), "--token-file", text(&token), "--data", text(server.folder())];
    let less = run(&[&["create", text(&folder.path().join("less"))], &of_server[..]].concat());
    assert!(code(&less) != Some(0) && said(&less).contains("every case and every class"), "{}", said(&less));
    fs::write(&token, server.eyes()).unwrap();
    let of_server = ["--url", server.url(), "--token-file", text(&token), "--data", text(server.folder())];
    let in_use = create(&backup, server.folder());
    assert!(code(&in_use) == Some(11) && said(&in_use).contains("--url"), "{}", said(&in_use));
    killed(&of_server, &backup);
    let scenarios = fixtures::scenarios().unwrap();
    let mut positions = Vec::new();
    std::thread::scope(|scope| {
        let recording = scope.spawn(|| {
            scenarios[1..4].iter().for_each(|scenario| player.scenario(&server, scenario));
        });
        while !recording.is_finished() {
            let made = good(&run(&[&["create", text(&backup)][..], &of_server].concat()));
            positions.push(number(&made["position"]));
        }
        recording.join().unwrap();
    });
    assert!(positions.is_sorted() && positions.first() < positions.last(), "{positions:?}");
    let head = server.head();
    let start = Instant::now();
    while positions.last() != Some(&head) {
        assert!(start.elapsed() < PATIENCE, "the newest position is never signed");
        let made = good(&run(&[&["create", text(&backup)][..], &of_server].concat()));
        positions.push(number(&made["position"]));
    }
    good(&run(&["check", text(&backup)]));
    let wrong = folder.path().join("wrong");
    fs::write(&wrong, "nobody").unwrap();
    let of_nobody = ["create", text(&backup), "--url", server.url(), "--token-file", text(&wrong)];
    assert!(said(&run(&of_nobody)).contains("does not accept the token"));
    good(&run(&["restore", text(&backup), "--data", text(&new)]));
    let (before, after) = (server.trail(), Server::over(&new).trail());
    assert!(after.starts_with(&before), "{after:?}");
    let kinds: Vec<&str> = after[before.len()..].iter().map(|(_, kind)| kind.as_str()).collect();
    assert_eq!(kinds, ["LedgerRestored", "SigningKeyIntroduced", "AccessTokenIssued", "AccessTokenIssued"]);
}

#[test]
fn a_store_of_this_release_needs_no_upgrade_and_a_newer_one_is_not_touched() {
    let (server, _, folder) = stopped(&[]);
    let data = text(server.folder());
    let current = Binary::run(&["upgrade", "--data", data]);
    assert!(code(&current) == Some(0) && said(&current).contains("nothing is to be done"), "{}", said(&current));
    let nowhere = Binary::run(&["upgrade", "--data", text(&folder.path().join("nowhere"))]);
    assert_eq!(code(&nowhere), Some(10), "{}", said(&nowhere));
    fs::write(server.folder().join("FORMAT"), "2\n").unwrap();
    for arguments in [&["upgrade", "--data", data][..], &["rebuild", "--data", data]] {
        let newer = Binary::run(arguments);
        assert_eq!(code(&newer), Some(13), "{arguments:?}: {}", said(&newer));
    }
    assert_eq!(fs::read_to_string(server.folder().join("FORMAT")).unwrap(), "2\n");
    assert_eq!(code(&Binary::refuses(server.folder())), Some(13));
}

/// What the store was attested to come to is what its backup comes to, also where the log went on since.
#[test]
fn a_drill_comes_to_what_was_attested_and_says_where_it_does_not() {
    let (server, mut player, folder) = stopped(&[1]);
    let [backup, attestation, older] = ["backup", "attestation.txt", "older"].map(|name| folder.path().join(name));
    good(&create(&older, server.folder()));
    let mut server = Server::over(server.folder());
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    assert!(server.stop().success());
    let attested = Binary::run(&["attest", "--data", text(server.folder()), "--out", text(&attestation)]);
    assert_eq!(code(&attested), Some(0), "{}", said(&attested));
    let mut server = Server::over(server.folder());
    player.scenario(&server, &fixtures::scenarios().unwrap()[2]);
    assert!(server.stop().success());
    good(&create(&backup, server.folder()));
    let drill = |backup: &Path, file: &Path| run(&["drill", text(backup), "--against", text(file)]);
    let drilled = good(&drill(&backup, &attestation));
    assert_eq!(drilled["drill"]["findings"].as_array().unwrap().len(), 0, "{drilled}");
    good(&run(&["check", text(&backup), "--against", text(&attestation)]));
    assert_eq!(summary(&drill(&older, &attestation))["error"]["code"], "OLDER");
    // The checkpoint in the attestation counts as one that was kept.
    let new = folder.path().join("new");
    let restore =
        |backup: &Path| run(&["restore", text(backup), "--data", text(&new), "--against", text(&attestation)]);
    let checked = run(&["check", text(&older), "--against", text(&attestation)]);
    for refused in [checked, restore(&older)] {
        assert_eq!(
            (code(&refused), &summary(&refused)["error"]["code"]),
            (Some(6), &"OLDER".into()),
            "{}",
            said(&refused)
        );
    }
    assert!(!new.exists());
    good(&restore(&backup));
    assert!(new.join("FORMAT").exists());

    // Of another state, signed with the log's own key: as a program would that folds otherwise.
    let note = fs::read_to_string(&attestation).unwrap();
    let (claimed, _) = note.rsplit_once("\n\n").unwrap();
    let line = claimed.lines().find(|line| line.starts_with("projection register ")).unwrap();
    let claimed = claimed.replace(line, &format!("projection register {}", "0".repeat(64))) + "\n";
    fs::write(&attestation, note.replace(line, &format!("projection register {}", "0".repeat(64)))).unwrap();
    assert_eq!(summary(&drill(&backup, &attestation))["error"]["code"], "SIGNATURE", "altered after it was signed");
    let signer = fs::read_to_string(server.folder().join("signing.key")).unwrap();
    let mut note = signed_note::Note::new(claimed.as_bytes(), &[]).unwrap();
    note.add_sigs(&[&signed_note::StandardSigner::new(signer.trim()).unwrap()]).unwrap();
    fs::write(&attestation, note.to_bytes()).unwrap();
    let differs = drill(&backup, &attestation);
    assert_eq!(code(&differs), Some(6));
    let why = summary(&differs)["error"]["message"].as_str().unwrap().to_owned();
    assert!(why.contains("register at position") && why.contains("attestation"), "{why}");
}

#[test]
fn that_nobody_makes_a_backup_is_an_alert_until_somebody_does() {
    let (mut server, _player, folder) = stopped(&[]);
    let known = server.folder().join("backup.last");
    assert!(known.exists(), "it is waited for from the first start on");
    fs::write(&known, r#"{"since":"2026-01-01T00:00:00.000Z","made":true}"#).unwrap();
    server.with_arguments(&["--backup-every", "2"]);
    server.start();
    let until = |kinds: &[&str]| {
        let asked = "{ alerts(first: 9, filter: { ofLedger: true, open: true }) { nodes { kind } } }";
        let start = Instant::now();
        loop {
            let answer = server.query(asked, serde_json::json!({}));
            let nodes = answer["alerts"]["nodes"].as_array().unwrap();
            if nodes.iter().map(|node| node["kind"].as_str().unwrap()).eq(kinds.iter().copied()) {
                break;
            }
            assert!(start.elapsed() < PATIENCE, "{answer}");
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    until(&["BACKUP_FAILED"]);
    let (backup, token) = (folder.path().join("backup"), folder.path().join("token"));
    fs::write(&token, server.eyes()).unwrap();
    let data = text(server.folder());
    good(&run(&["create", text(&backup), "--url", server.url(), "--token-file", text(&token), "--data", data]));
    until(&[]);
    assert!(server.stop().success());
    // Of a store that nobody has open, too.
    fs::remove_file(&known).unwrap();
    good(&create(&backup, server.folder()));
    assert!(fs::read_to_string(&known).unwrap().contains("\"made\":true"));
}
