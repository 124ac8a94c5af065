//! An erasure that is on record and could not be carried out: told as such, and done again.

use api::desk::Refusal;
use domain::{
    Position,
    terms::{Digest, UserId},
};
use serde_json::json;
use storage::Persons;

use crate::harness::*;

#[test]
fn what_could_not_be_destroyed_is_told_and_destroyed_when_the_command_is_given_again() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), World::new("2027-06-01T00:00:00Z").setting());
    let head = casebook.reader().head();
    let person = UserId::new("U-9").unwrap();
    let persons = Persons::open(folder.path()).unwrap();
    persons.write(&person, b"somebody").unwrap();
    let erase = || {
        let input = json!({
            "commandId": "erase-it-1", "person": "U-9", "legalBasis": "A made-up request.", "requestedOn": "2027-05-01",
        });
        give(&casebook, &records(), "ErasePerson", input)
    };
    // A folder in the place of the key can be neither written over nor removed as a file.
    let key = folder.path().join(format!("persons/{}.key", Digest::of(person.as_str().as_bytes())));
    let kept = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    std::fs::create_dir(&key).unwrap();
    for _ in 0..2 {
        let refusal = erase().unwrap_err();
        assert!(matches!(refusal, Refusal::Unerased(_)), "{refusal}");
        assert!(refusal.to_string().contains("on record") && !refusal.to_string().contains("nothing is recorded"));
        assert_eq!(casebook.reader().head(), Position(head.0 + 1), "it is on record, once");
    }
    std::fs::remove_dir(&key).unwrap();
    std::fs::write(&key, kept).unwrap();
    assert!(erase().unwrap().replayed);
    assert!(!key.exists());
    assert_eq!(persons.read(&person).unwrap(), None);
}
