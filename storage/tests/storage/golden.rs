//! Golden records: what a release wrote is read the same way for ever. A file, once committed, is never edited.
//!
//! `fixtures/golden/NAME.hex` holds one record; its name ends in the position it is stored under, as in
//! `case-opened-v1-at-1.hex`. Beside it, `NAME.txt` holds the envelope as Rust prints it.

use std::path::Path;

use domain::Position;
use storage::decode;

/// One record for each kind of event, as a release wrote it. `HRDD_BLESS=1` adds what is missing and never edits.
#[test]
fn every_kind_has_a_golden_record() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/golden");
    for envelope in fixtures::samples::envelopes() {
        let kind = envelope.event.kind();
        let start = format!("{}-v{}-at-", kind.name, kind.version);
        let known = std::fs::read_dir(&folder).unwrap().any(|entry| {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            name.starts_with(&start) && name.ends_with(".hex")
        });
        if !known && std::env::var_os("HRDD_BLESS").is_some() {
            let path = folder.join(format!("{start}{}.hex", envelope.position));
            std::fs::write(&path, hex::encode(storage::encode(&envelope, true).unwrap()) + "\n").unwrap();
            std::fs::write(path.with_extension("txt"), format!("{envelope:#?}\n")).unwrap();
        } else {
            assert!(
                known,
                "{} has no golden record: HRDD_BLESS=1 cargo test -p storage makes it; commit it",
                kind.name
            );
        }
    }
}

#[test]
fn every_golden_record_reads_as_it_always_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/golden");
    let files = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "hex"));
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let position = Position(name.rsplit_once("-at-").unwrap().1.parse().unwrap());
        let record =
            hex::decode(std::fs::read_to_string(&path).unwrap().split_whitespace().collect::<String>()).unwrap();
        let (envelope, last) = decode(position, &record).unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = std::fs::read_to_string(path.with_extension("txt")).unwrap();
        assert_eq!(format!("{envelope:#?}").trim(), expected.trim(), "{name}");
        assert_eq!(storage::encode(&envelope, last).unwrap(), record, "{name}");
    }
}
