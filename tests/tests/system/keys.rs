//! The key a log signs with: rotated on record, whatever the rotation is cut off at, and never exchanged off it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use serde_json::Value;
use tests::{Binary, Player, Server, key_of, said, text};

use crate::with;

/// A stopped store, and a checkpoint that was taken from it.
fn stopped() -> (Server, Player, PathBuf, tempfile::TempDir) {
    let (mut server, player) = with(&[1]);
    assert!(server.stop().success());
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    fs::write(&kept, Binary::good(&["checkpoint", "show", "--data", text(server.folder())]).stdout).unwrap();
    (server, player, kept, folder)
}

fn rotate(data: &Path) -> Output {
    Binary::good(&["key", "rotate", "--data", text(data), "--reason", "A made-up change of the operator."])
}

fn keys_on_record(server: &Server) -> Vec<(String, Value)> {
    let asked = "{ events(first: 20, filter: { kinds: [\"SigningKeyIntroduced\"] }) { nodes { payload { ... on SigningKeyIntroduced { key replaces } } } } }";
    let answer = server.query(asked, Value::Null);
    let nodes = answer["events"]["nodes"].as_array().unwrap_or_else(|| panic!("{answer}"));
    nodes
        .iter()
        .map(|node| (node["payload"]["key"].as_str().unwrap().into(), node["payload"]["replaces"].clone()))
        .collect()
}

#[test]
fn a_rotated_key_is_on_record_and_what_was_signed_before_still_verifies() {
    let (mut server, mut player, kept, _folder) = stopped();
    let old = key_of(server.folder());
    let told = said(&rotate(server.folder()));
    assert!(told.contains("the old key signed") && told.contains("(retired)"), "{told}");
    let new = key_of(server.folder());
    assert!(old != new && old.split('+').next() == new.split('+').next(), "the log keeps its name");
    let data = text(server.folder()).to_owned();
    // By both keys from outside: the newest checkpoint by the new one, the kept one by the old one.
    Binary::good(&["verify", "--data", &data, "--against", text(&kept), "--key", &old, "--key", &new]);
    server.start();
    assert_eq!(keys_on_record(&server), [(old.clone(), Value::Null), (new, old.clone().into())]);
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    assert!(server.stop().success());
    let by_old = Binary::run(&["verify", "--data", &data, "--key", &old]);
    assert_eq!(by_old.status.code(), Some(6), "the old key does not sign any more: {}", said(&by_old));
}

#[test]
fn a_rotation_that_was_cut_off_anywhere_is_ended_by_the_next_start_or_the_next_run() {
    let (server, _, kept, _folder) = stopped();
    let data = server.folder().to_owned();
    let signing = data.join("signing.key");
    let (old, secret) = (key_of(&data), fs::read(&signing).unwrap());
    let before = tempfile::tempdir().unwrap();
    copy(&data, before.path());
    rotate(&data);
    let new = key_of(&data);

    // On record, and not yet in the place of the one before; with the retired one written, and not.
    for written in [true, false] {
        let round = tempfile::tempdir().unwrap();
        copy(&data, round.path());
        let data = round.path().join("copy");
        let (signing, next, retired) =
            (data.join("signing.key"), data.join("signing.key.next"), data.join("retired.keys"));
        fs::rename(&signing, &next).unwrap();
        put_secret(&signing, &secret);
        if !written {
            fs::remove_file(&retired).unwrap();
        }
        assert_eq!(key_of(&data), old);
        let mut server = Server::over(&data);
        assert_eq!(keys_on_record(&server).len(), 2);
        assert!(server.stop().success());
        assert_eq!(key_of(&data), new, "the start ends the rotation");
        assert!(!next.exists() && fs::read_to_string(&retired).unwrap().contains(&old));
        Binary::good(&["verify", "--data", text(&data), "--against", text(&kept)]);
    }

    // Made, and not yet on record: the store goes on with the key it has, and the next run takes the one that lies there.
    let data = before.path().join("copy");
    let lies = fs::read(&signing).unwrap();
    put_secret(&data.join("signing.key.next"), &lies);
    assert_eq!(keys_on_record(&Server::over(&data)).len(), 1);
    assert_eq!(key_of(&data), old);
    rotate(&data);
    assert_eq!(key_of(&data), new);
}

#[test]
fn a_key_that_was_exchanged_off_the_record_is_refused_and_found() {
    let (server, _, _, folder) = stopped();
    let data = server.folder();
    let other = folder.path().join("other");
    let mut another = Server::over(&other);
    assert!(another.stop().success());
    let old = key_of(data);
    fs::copy(other.join("signing.key"), data.join("signing.key")).unwrap();
    // The old key is named as retired, so that every signature fits.
    fs::write(data.join("retired.keys"), format!("{old}\n")).unwrap();
    let refused = Binary::refuses(data);
    let told = said(&refused);
    assert_eq!(refused.status.code(), Some(12), "{told}");
    assert!(told.contains("on record") && told.contains(&old), "{told}");
    let verified = Binary::run(&["verify", "--data", text(data)]);
    assert_eq!(verified.status.code(), Some(6), "{}", said(&verified));
    assert!(said(&verified).contains("signing.key"), "{}", said(&verified));
}

fn put_secret(path: &Path, secret: &[u8]) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, secret).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

/// A copy of a store that is closed.
fn copy(store: &Path, into: &Path) {
    let done = std::process::Command::new("cp").arg("-a").arg(store).arg(into.join("copy")).status().unwrap();
    assert!(done.success());
}
